"""Generated NumPy at extreme values, in both precisions: no overflow, no warning, no lost digits."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from symbp.derive.derivation import Derivation
from symbp.library.library import entries
from symbp.network.python import Dense, Input, declare
from symbp.pipeline import derive_network
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from tests.generate.modules import loaded, module_text

PAIRS = [(name, "half_squared_error") for name in sorted(entries("activations")) if name != "softmax"]
PAIRS += [("softmax", "cross_entropy"), ("softmax", "cross_entropy_labels"), ("sigmoid", "binary_cross_entropy")]
X = [[1.0, 0.5], [-1.0, 0.25]]


@cache
def derived(activation: str, loss: str) -> tuple[Derivation, str]:
    network = declare(Input(2), Dense(3, activation), loss=loss)
    return derive_network(network), module_text(network)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("scale", [1e4, 90.0, 30.0, 1.0])
@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_values_and_gradients_agree_with_many_digits(activation: str, loss: str, scale: float, dtype: str) -> None:
    derivation, text = derived(activation, loss)
    model = loaded(text).Network(dtype=dtype)
    model.W1 = np.array([[scale, 0], [-scale, 0.5], [scale / 2, -scale]], dtype)
    model.b1 = np.array([0.125, 0.25, -0.5], dtype)
    y: Any = [2, 1] if loss == "cross_entropy_labels" else [[0, 0, 1], [0, 1, 0]]
    value, gradients = model.gradients(X, y)  # warnings are errors
    assert model.loss(X, y) == value
    digits = 50 + int(scale) if loss == "binary_cross_entropy" else 50  # log(1 - a) loses those that exp(scale) has
    point = {"x": X, "y": y, "W1": model.W1.astype(float).tolist(), "b1": model.b1.tolist()}
    exact = Compiled(derivation.program.at_sizes({"N": 2}), Decimals(digits)).run(point)
    found = {"loss": value, **{dict(derivation.adjoint)[n]: g for n, g in gradients.items()}}
    rounding = 20 * np.finfo(dtype).eps
    for name, numbers in found.items():
        wanted = np.vectorize(float, otypes=[float])(exact[name])
        np.testing.assert_allclose(numbers, wanted, rounding, rounding * max(1, np.abs(wanted).max()), err_msg=name)
    predicted = model.predict(X)
    assert predicted.dtype == dtype and np.isfinite(predicted).all()
    assert all(g.dtype == dtype for g in gradients.values())
