"""Single precision at its ends, in generated C and NumPy: nothing overflows, and errors are below four ulps.

Logits of ten thousand, saturated sigmoids, equal values: values and gradients against the equations as declared, in 50
digits and more. What an ulp is relative to is said in ``single.py``.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.generate.single import Edge, edge, errors

LAYERS = """
samples = "one"
loss = "{loss}"

[input]
size = 5

[[layers]]
kind = "scale_shift"
activation = "{activation}"
{then}
[data]
x = [0, 0, 0, 0, 0]
y = {y}
"""
OWN = """
loss = "loss"
predictions = ["value"]
equations = \"\"\"
value = log(sum[k](exp(z[k])))
loss = value ** 2 / 2
\"\"\"

[tensors.z]
shape = [5]

[initial]
z = [0, 0, 0, 0, 0]
"""
NORM = '\n[[layers]]\nkind = "layer_norm"\n'
SCALES = {
    "ten thousand": [1e4, -1e4, 9999.5, 0, 3],
    "minus ten thousand": [-1e4, -1e4, -9990, -1e4, -9999],
    "saturated": [90, -90, 100, -100, 20],
    "nearly saturated": [10, -10, 16, -17, 5],
    "ordinary": [0.1, -0.2, 0.3, 1e-3, 2],
    "equal": [0.1] * 5,
    "equal and large": [12345.678] * 5,
    "nearly equal and large": [1e4, 1e4 + 0.01, 1e4 + 0.02, 1e4, 1e4],
    "tiny": [1e-6, -1e-6, 1e-8, 0, 1e-20],
}
ONE_HOT, OTHER = [0, 0, 1, 0, 0], [0.1, 0.2, 0.3, 0, 1]
# declaration, target, scale of the prediction, least size of the loss
CASES: dict[str, tuple[str, Any, str, float]] = {
    "softmax and cross-entropy of labels": (
        LAYERS.format(loss="cross_entropy_labels", activation="softmax", then="", y=2), 2, "vector", 1
    ),
    "softmax and cross-entropy": (
        LAYERS.format(loss="cross_entropy", activation="softmax", then="", y=ONE_HOT), ONE_HOT, "vector", 1
    ),
    "softmax alone": (
        LAYERS.format(loss="half_squared_error", activation="softmax", then="", y=OTHER), OTHER, "vector", 0
    ),
    "sigmoid and cross-entropy": (
        LAYERS.format(loss="binary_cross_entropy", activation="sigmoid", then="", y=ONE_HOT), ONE_HOT, "own", 0
    ),
    "sigmoid alone": (
        LAYERS.format(loss="half_squared_error", activation="sigmoid", then="", y=OTHER), OTHER, "own", 0
    ),
    "softplus": (
        LAYERS.format(loss="half_squared_error", activation="softplus", then="", y=OTHER), OTHER, "own", 0
    ),
    "logsumexp": (OWN, None, "own", 0),
    "layer norm": (
        LAYERS.format(loss="half_squared_error", activation="linear", then=NORM, y=OTHER), OTHER, "vector", 0
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    @cache
    def make(case: str) -> Edge:
        return edge(CASES[case][0], tmp_path_factory.mktemp("edge"))

    return make


@pytest.mark.parametrize("logits", SCALES)
@pytest.mark.parametrize("case", CASES)
def test_errors_are_below_four_ulps(made: Any, case: str, logits: str) -> None:
    network, (_, target, scale, least) = made(case), CASES[case]
    if case == "logsumexp":
        parameters, inputs = {"z": SCALES[logits]}, {}
    else:
        names = network.module.Edge.parameter_names
        parameters = {name: np.ones(5) if name.startswith("gain") else np.zeros(5) for name in names}
        inputs = {"x": SCALES[logits], "y": target}
    digits = 50 + 10**4 if case == "sigmoid and cross-entropy" else 60  # log(1 - a) loses those that exp(1e4) has
    exact = network.exact(parameters, inputs, digits)
    prediction = network.derivation.network.predictions[0]
    for target_language in ("c", "numpy"):
        for name, found in getattr(network, target_language)(parameters, inputs).items():
            sizes = np.abs(np.array(exact.get(f"{name}_size", exact[name]), float))
            if name == "loss":
                sizes = np.maximum(sizes, least)
            elif name != prediction or scale == "vector":
                sizes = sizes.max(axis=-1) if sizes.ndim else sizes
            assert np.isfinite(found).all(), (target_language, name)
            assert errors(found, exact[name], sizes).max() < 4, (target_language, name)
