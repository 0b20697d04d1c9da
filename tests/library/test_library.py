"""Formulas of the library against independent references."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from symbp import Dense, Dropout, Input, declare
from symbp.errors import SymbpError
from symbp.library.library import KINDS, SINGULAR, entries, entry, settings
from symbp.network.model import Network
from symbp.verify.interpreter import evaluate

Z = [-2.5, -0.25, 0.75, 3.0]
IDENTITY = [[float(i == j) for j in range(4)] for i in range(4)]


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


ACTIVATIONS: dict[str, Callable[[float], float]] = {
    "linear": lambda z: z,
    "sigmoid": sigmoid,
    "tanh": math.tanh,
    "relu": lambda z: max(z, 0.0),
    "leaky_relu": lambda z: z if z > 0 else 0.01 * z,
    "elu": lambda z: z if z > 0 else math.expm1(z),
    "softplus": lambda z: math.log1p(math.exp(z)),
    "silu": lambda z: z * sigmoid(z),
    "gelu": lambda z: z * 0.5 * (1 + math.erf(z / math.sqrt(2))),
    "softmax": lambda z: math.exp(z) / sum(math.exp(v) for v in Z),
}


def identity_network(activation: Any = "linear", loss: Any = "half_squared_error", size: int = 4) -> Network:
    return declare(Input(size), Dense(size, activation, bias="none"), loss=loss)


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_says_what_it_is_and_has_a_forward_formula(kind: str) -> None:
    for name, found in entries(kind).items():
        assert found["about"], name
        assert all(form.get("formula") or form.get("each") for form in forms_of(found)), name


def forms_of(found: Any) -> list[Any]:
    return [leaf for form in found["forms"].values() for leaf in forms_of(form)] if "choose" in found else [found]


def test_references_cover_the_library() -> None:
    assert set(ACTIVATIONS) == set(entries("activations"))


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activation_has_its_textbook_values(name: str) -> None:
    network = identity_network(name)
    found = evaluate(network.inference, {"x": [Z], "W1": IDENTITY})["a1"][0]
    assert [float(v) for v in found] == pytest.approx([ACTIVATIONS[name](z) for z in Z], rel=1e-14, abs=1e-16)


@pytest.mark.parametrize(
    ("name", "key", "value", "expected"), [("leaky_relu", "slope", 0.5, -1), ("elu", "scale", 2, None)]
)
def test_activation_takes_its_settings(name: str, key: str, value: float, expected: float | None) -> None:
    network = identity_network({"name": name, key: value})
    found = evaluate(network.inference, {"x": [[-2.0] * 4], "W1": IDENTITY})["a1"][0][0]
    assert float(found) == pytest.approx(2 * math.expm1(-2) if expected is None else expected)


@pytest.mark.parametrize(
    ("bias", "shape", "expected"),
    [("neuron", [0.5, -1.0], [3.5, 6.0]), ("layer", 0.5, [3.5, 7.5]), ("none", None, [3, 7])],
)
def test_dense_layer_has_the_bias_that_is_asked_for(bias: str, shape: Any, expected: list[float]) -> None:
    network = declare(Input(2), Dense(2, bias=bias), loss="half_squared_error")
    given = {"x": [[1.0, 1.0]], "W1": [[1.0, 2.0], [3.0, 4.0]], "b1": shape}
    given = {name: given[name] for name in network.inference.tensor if name in given}
    assert [float(v) for v in evaluate(network.inference, given)["a1"][0]] == expected
    assert network.trained == (("W1",) if bias == "none" else ("W1", "b1"))


def test_frozen_bias_is_not_trained() -> None:
    network = declare(Input(2), Dense(2, bias="layer", train_bias=False), loss="half_squared_error")
    assert network.frozen == ("b1",)
    assert network.trained == ("W1",)


def test_dropout_scales_what_it_keeps_and_rests_in_prediction() -> None:
    network = declare(Input(3), Dropout(0.8), Dense(3, bias="none"), loss="half_squared_error")
    x, r = [[1.0, 2.0, 3.0]], [[0.79, 0.8, 0.1]]
    weights = [row[:3] for row in IDENTITY[:3]]
    trained = evaluate(network.forward, {"x": x, "r1": r, "W2": weights, "y": x})["a1"][0]
    assert [float(v) for v in trained] == pytest.approx([1.25, 0, 3.75])
    assert [float(v) for v in evaluate(network.inference, {"x": x, "W2": weights})["a1"][0]] == x[0]


def test_unknown_names_get_the_nearest_and_the_right_word() -> None:
    for kind, word in SINGULAR.items():
        with pytest.raises(SymbpError, match=f"unknown {word} 'nothing like it'"):
            entry(kind, "nothing like it")
    with pytest.raises(SymbpError, match=r"unknown activation 'sigmiod'; did you mean 'sigmoid'\?"):
        entry("activations", "sigmiod")


def test_unknown_settings_are_named() -> None:
    with pytest.raises(SymbpError, match="activation 'tanh' has no setting 'slope'; it has none"):
        settings("activations", "tanh", {"slope": 1}, entry("activations", "tanh"))


def test_numbers_in_the_library_are_exact() -> None:
    assert str(entry("optimisers", "adam")["settings"]["epsilon"]) == "1/100000000"
    assert np.all([not isinstance(v, float) for e in entries("optimisers").values() for v in e["settings"].values()])
