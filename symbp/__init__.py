"""Write the forward pass as mathematics; get the derivation, the proof and the program."""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"
_PUBLIC = {
    "Network": "symbp.network.model",
    "Program": "symbp.language.program",
    "Equation": "symbp.language.equation",
    "Tensor": "symbp.language.tensor",
    "Index": "symbp.language.tensor",
    "SymbpError": "symbp.errors",
    "Input": "symbp.network.python",
    "Dense": "symbp.network.python",
    "Dropout": "symbp.network.python",
    "Layer": "symbp.network.python",
    "Repeat": "symbp.network.python",
    "from_torch": "symbp.interchange.from_torch",
    "from_onnx": "symbp.interchange.from_onnx",
    "load_weights": "symbp.interchange.weights",
    "declare": "symbp.network.python",
    "declare_equations": "symbp.network.python",
    "load": "symbp.zoo",
    "Derivation": "symbp.derive.derivation",
    "derive_network": "symbp.pipeline",
    "derivation_document": "symbp.documents",
    "train_network": "symbp.training",
    "Plan": "symbp.training",
    "Source": "symbp.samples.samples",
    "parse_equations": "symbp.language.text",
    "check_text": "symbp.referee.check",
    "assert_gradient": "symbp.referee.assertions",
    "assert_backward": "symbp.referee.assertions",
    "facts": "symbp.symmetries",
    "layer": "symbp.local_layer",
    "LocalLayer": "symbp.local_layer",
    "jacobian": "symbp.second_order",
    "hessian": "symbp.second_order",
    "mixed_derivative": "symbp.second_order",
    "hessian_vector": "symbp.second_order",
    "gauss_newton_vector": "symbp.second_order",
    "learning_rate_derivative": "symbp.second_order",
    "differentiate": "symbp.derive.adjoints",
}
__all__ = ["__version__", *sorted(_PUBLIC)]


def __getattr__(name: str) -> Any:
    """Public names are loaded when first used: ``import symbp`` does not load SymPy."""
    if name in _PUBLIC:
        from importlib import import_module

        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module 'symbp' has no attribute {name!r}")
