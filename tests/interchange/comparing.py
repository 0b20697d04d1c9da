"""Loss and gradients of the generated code against PyTorch's own."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import pytest

from symbp.generate.common.naming import class_name
from symbp.interchange.graph import identifier
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.training import generated_module

torch: Any = pytest.importorskip("torch")
LIMITS = {"float32": 1e-5, "float64": 1e-10}


def assert_gradients(network: Network, module: Any, x: Any, shared: tuple[str, ...] = ()) -> None:
    """The squared error against made-up targets, and its gradient by every parameter.

    In single precision PyTorch itself is off by more than the limit where a network is ill-conditioned (batch
    normalisation over four numbers); the limit is then twice PyTorch's own error.
    """
    output, target, expected, own = computed(module, x)
    generated = getattr(generated_module(derive_network(network)), class_name(network.name))
    kind = str(output.dtype).removeprefix("torch.")
    found, gradients = generated(dtype=getattr(np, kind)).gradients(x.numpy(), target.numpy())
    limit = LIMITS[kind]
    assert float(found) == pytest.approx(float(expected), rel=limit)
    if kind == "float32":
        double = computed(copy.deepcopy(module).double(), x.double() if x.is_floating_point() else x)[3]
        limit = max(limit, 2 * max(difference(own[name], double[name], LEAST[kind]) for name in own))
    for name in own:
        if name not in shared:
            assert difference(gradients[identifier(name)], own[name], LEAST[kind]) <= limit, name


def computed(module: Any, x: Any) -> tuple[Any, Any, Any, dict[str, np.ndarray]]:
    """Output, target, loss and gradients by PyTorch."""
    output = module(x)
    target = torch.linspace(-1, 1, output.numel(), dtype=output.dtype).reshape(output.shape)
    loss = torch.nn.functional.mse_loss(output, target)
    module.zero_grad()
    loss.backward()
    return output, target, loss, {name: p.grad.numpy().copy() for name, p in module.named_parameters()}


def difference(left: np.ndarray, right: np.ndarray, least: float) -> float:
    """The largest difference, relative to the largest value."""
    return float(np.abs(left - right).max() / max(np.abs(right).max(), least))


# Gradients that are nought but for rounding, such as those of a bias before a normalisation, have no digits to compare.
LEAST = {"float32": 1e-3, "float64": 1e-9}
