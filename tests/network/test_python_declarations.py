"""A network declared in Python is the network that TOML declares."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import symbp as bp
from symbp import zoo
from symbp.errors import SymbpError
from symbp.network.python import Layer


def test_worked_example_from_python_is_the_zoos() -> None:
    expected = zoo.load("worked-example")
    found = bp.declare(
        bp.Input(2),
        bp.Dense(2, "sigmoid", bias="layer", train_bias=False),
        bp.Dense(2, "sigmoid", bias="layer", train_bias=False),
        loss="half_squared_error",
        samples="one",
        name="worked-example",
        title=expected.title,
        optimiser={"name": "sgd", "learning_rate": 0.5},
        train={"steps": 20000, "report_every": 1000},
        initial={
            "W1": np.array([[0.15, 0.20], [0.25, 0.30]]),
            "b1": 0.35,
            "W2": [[0.40, 0.45], (0.50, np.float64(0.55))],
            "b2": 0.60,
        },
        data={"x": [0.05, 0.10], "y": [0.01, 0.99]},
    )
    assert replace(found, notes=expected.notes, source="") == replace(
        expected, source="", forward=found.forward, inference=found.inference
    )
    assert str(found.forward) == str(expected.forward)


def test_equations_from_python() -> None:
    network = bp.declare_equations(
        "J = 3 * u\nu = a + v\nv = b * c",
        loss="J",
        tensors={"a": {}, "b": {}, "c": {}},
        initial={"a": 5, "b": 3, "c": 2},
    )
    assert [e.target for e in network.forward.equations] == ["v", "u", "J"]


def test_own_formulas_from_python() -> None:
    network = bp.declare(
        bp.Input(2),
        bp.Dense(3, {"name": "softsign", "rate": 2}),
        Layer("double"),
        loss={"name": "absolute"},
        activations={"softsign": {"settings": {"rate": 1}, "formula": "a[...] = z[...] / (1 + abs(rate * z[...]))"}},
        layer_kinds={"double": {"formula": "a[..., k] = 2 * x[..., k]"}},
        losses={"absolute": {"formula": "L = mean[..., k](abs(p[..., k] - y[..., k]))"}},
    )
    assert str(network.forward).splitlines()[1:3] == [
        "a1[n, j] = z1[n, j] / (1 + 2 * abs(z1[n, j]))",
        "a2[n, k] = 2 * a1[n, k]",
    ]


@pytest.mark.parametrize(
    ("activation", "data", "expected"),
    [
        ("relo", {}, "network: unknown activation 'relo'; did you mean 'relu'?"),
        ("relu", {"x": [[1, float("nan")]]}, "network: x[0][1] is nan; a finite number is needed."),
        ("relu", {"x": [[1, 2, 3]]}, "network: x[0] has 3 entries; 2 are needed."),
        ("relu", {"x": []}, "network: x is empty; at least one sample is needed."),
    ],
)
def test_faults_name_the_network_and_no_line(activation: str, data: dict[str, object], expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        bp.declare(bp.Input(2), bp.Dense(1, activation), loss="squared_error", data=data)
    assert str(caught.value) == expected
