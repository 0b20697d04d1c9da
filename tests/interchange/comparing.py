"""Loss and gradients of the generated code against PyTorch's own."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from symbp.generate.naming import class_name
from symbp.interchange.graph import identifier
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.training import generated_module

torch: Any = pytest.importorskip("torch")
LIMITS = {"float32": 1e-5, "float64": 1e-10}


def assert_gradients(network: Network, module: Any, x: Any, shared: tuple[str, ...] = ()) -> None:
    """The squared error against made-up targets, and its gradient by every parameter."""
    output = module(x)
    target = torch.linspace(-1, 1, output.numel(), dtype=output.dtype).reshape(output.shape)
    expected = torch.nn.functional.mse_loss(output, target)
    module.zero_grad()
    expected.backward()
    generated = getattr(generated_module(derive_network(network)), class_name(network.name))
    kind = str(output.dtype).removeprefix("torch.")
    found, gradients = generated(dtype=getattr(np, kind)).gradients(x.numpy(), target.numpy())
    limit = LIMITS[kind]
    assert float(found) == pytest.approx(float(expected), rel=limit)
    for name, parameter in module.named_parameters():
        if name in shared:
            continue
        gradient = parameter.grad.numpy()
        scale = max(np.abs(gradient).max(), LEAST[kind])
        assert np.abs(gradients[identifier(name)] - gradient).max() <= limit * scale, name


# Gradients that are nought but for rounding, such as those of a bias before a normalisation, have no digits to compare.
LEAST = {"float32": 1e-3, "float64": 1e-9}
