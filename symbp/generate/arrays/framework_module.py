"""Networks and layers as modules of PyTorch and JAX, whose backward pass is the derived one."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from symbp import __version__
from symbp.derive.derivation import Derivation
from symbp.generate.arrays.derived import Derived, derived
from symbp.generate.arrays.functions import Functions, local_name, local_names
from symbp.generate.arrays.helpers import helper_texts
from symbp.generate.arrays.module import module_values, predict_function, used_imports
from symbp.generate.common.differentiated import Differentiated
from symbp.generate.common.naming import class_name, identifier
from symbp.generate.numpy.shared import SAMPLES, number_text
from symbp.generate.scripts.layout import WIDTH, laid_out
from symbp.generate.scripts.operations import as_tuple
from symbp.generate.stability.stable import stable
from symbp.templates import render

FRAMEWORKS = ("torch", "jax")


def generate_framework(derivation: Derivation, layer: Differentiated, target: str) -> dict[str, str]:
    """``{"<net>_torch.py": text}`` of a network; ``layer`` is its loss with the adjoints of parameters and inputs."""
    network, forward = derivation.network, derivation.network.forward
    parameters = [t.name for t in forward.given("parameter")]
    states = [t.name for t in forward.given("state")]
    asked = [name for name, _ in layer.gradients if name not in parameters]
    found = derived(layer, network.source, SAMPLES, forward.updates, asked, [*parameters, *states])
    names = local_names(network.source, stable(network.inference)) | dict(found.names)
    held = {name: f'state["{name}"]' for name in (*parameters, *states)}
    numbers = frozenset(t.name for t in (*found.constants, *network.inference.given("constant")))
    printing = Functions(names, SAMPLES, held, next(iter(held.values())), numbers, set(found.helpers))
    functions = [*found.functions, predict_function(derivation, printing)]
    values = module_values(derivation)
    own = {*parameters, *states}
    values |= {
        **_common(found),
        "functions": functions,
        "helper_texts": helper_texts(printing.helpers),
        "class": class_name(network.name),
        "name": "derived_loss",
        "header": values["header"][1:],
        "buffers": [s for s in values["states"] if s["name"] in states],
        "optimiser": [s for s in values["states"] if s["name"] not in states],
        "applied": "".join(f", {names[t.name]}" for t in found.arguments if t.name not in own),
        "own_given": as_tuple(f'"{t.name}"' for t in found.arguments if t.name in own),
        "given": ", ".join(["state", *(names[t.name] for t in found.arguments if t.name not in own)]),
        "own_names": as_tuple(f'"{name}"' for name in (*parameters, *states)),
        "frozen": network.frozen,
        "states": [s for s in values["states"] if s["name"] in states],
        "after": found.states,
        "state_names": as_tuple(f'"{old}"' for old, _ in found.states),
    }
    return {f"{identifier(network.name)}_{target}.py": _text(target, values)}


def framework_layer(layer: Differentiated, target: str) -> str:
    """The text of a layer by itself, for ``torch``, ``jax`` or ``array-api``."""
    found = derived(layer, "layer", {})
    shape = layer.forward.tensor[layer.output].shape
    inner = [t for t in found.arguments if not t.shape or t.shape[:1] != shape[:1]]
    examples = [t.name for t in inner if not t.integer] or [found.arguments[0].name]
    lines = [textwrap.wrap(str(e), WIDTH, subsequent_indent="    ") for e in layer.forward.equations]
    values = {
        **_common(found),
        "network": None,
        "title": "A layer and its adjoints",
        "header": [*(line for formula in lines for line in formula), "", f"Made by symbp {__version__}; do not edit."],
        "functions": found.functions,
        "helper_texts": helper_texts(found.helpers),
        "uses": {"bits": False},
        "class": "Layer",
        "name": "layer",
        "parameters": [],
        "example": ", ".join(f"{name}=..." for name in examples),
        "example_names": ", ".join(examples),
        "several": len(examples) > 1,
        "states": (),
        "after": (),
    }
    return _text("layer" if target == "array-api" else target, values)


def _common(found: Derived) -> dict[str, Any]:
    return {
        "output": found.output,
        "argument_names": as_tuple(f'"{t.name}"' for t in found.arguments),
        "kept": as_tuple(f'"{name}"' for name in found.kept),
        "outside": found.outside,
        "constants": [(local_name(t), number_text(t.value)) for t in found.constants],
    }


def _text(template: str, values: dict[str, Any]) -> str:
    """A module laid out, without imports that it does not need."""
    text = used_imports(render(f"arrays/{template}.py.j2", **values))
    for module, line in (("math", "import math\n"), ("np", "import numpy as np\n")):
        if not re.search(rf"\b{module}\.", text.replace(line, "")):
            text = text.replace(line, "")
    text = text.replace("annotations\n\n\n", "annotations\n\n")
    return laid_out(re.sub(r"\n{4,}", "\n\n\n", text).rstrip("\n") + "\n")
