"""Generated C and NumPy against the interpreter, for every loss and every optimiser."""

from __future__ import annotations

import random
from typing import Any

import pytest

from symbp import Dense, Input, declare
from symbp.build import code_files
from symbp.library.library import entries
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.verify.generated import check_generated

SAMPLES, CLASSES = 5, 3
PROBABILITIES = {"binary_cross_entropy": "sigmoid", "focal": "sigmoid", "cross_entropy": "softmax"}
PROBABILITIES |= {"cross_entropy_labels": "softmax", "focal_labels": "softmax", "kullback_leibler": "softmax"}
ALL = {"name": "cross_entropy_labels", "class_weights": [1, 2, 0.5], "smoothing": 0.1, "ignored": 1, "mask": True}
LOSSES: list[Any] = [
    *(name for name in entries("losses") if name != "gaussian_divergence"),  # it reads two layers and no target
    {"name": "cross_entropy", "smoothing": 0.1},
    ALL,
    {"name": "mean_squared_error", "mask": True},
]


def data(loss: str) -> dict[str, Any]:
    numbers = random.Random(3)

    def rows(count: int) -> list[Any]:
        return [[round(numbers.uniform(-1, 1), 2) for _ in range(count)] for _ in range(SAMPLES)]

    target = entries("losses")[loss].get("target", {})
    if loss == "triplet":
        return {"x": [rows(4)[:3] for _ in range(SAMPLES)]}
    if loss == "contrastive":
        return {"x": [rows(4)[:2] for _ in range(SAMPLES)], "y": [n % 2 for n in range(SAMPLES)]}
    y: list[Any] = rows(CLASSES)
    if target.get("integer"):
        y = [n % CLASSES for n in range(SAMPLES)]
    elif target.get("facts"):
        y = [[0.25, 0.5, 0.25], [0, 1, 0], [0.5, 0.5, 0], [0, 0, 1], [1, 0, 0]]
    elif loss in PROBABILITIES or loss == "hinge":
        y = [[int(v > 0) - int(loss == "hinge" and v <= 0) for v in row] for row in y]
    return {"x": rows(4), "y": y}


def network(loss: Any, **more: Any) -> Network:
    table = {"name": loss} if isinstance(loss, str) else loss
    given = data(table["name"]) | ({"mask": [1, 0, 0.5, 1, 1]} if table.get("mask") else {})
    last = Dense(CLASSES, PROBABILITIES.get(table["name"], "linear"))
    return declare(Input(4), Dense(3, "tanh"), last, loss=loss, name="a-case", data=given, train={"steps": 5}, **more)


def check(made: Network) -> None:
    derivation = derive_network(made)
    for found in check_generated(derivation, code_files(derivation), "a_case", SAMPLES):
        assert found.passed, found


@pytest.mark.parametrize("loss", LOSSES, ids=str)
def test_losses_in_c_and_numpy(loss: Any) -> None:
    check(network(loss))


@pytest.mark.parametrize("name", entries("optimisers"))
def test_optimisers_in_c_and_numpy(name: str) -> None:
    phases = [{"name": "warm_up", "steps": 10}, {"name": "step_decay", "every": 20}, "cosine"]
    phases[1]["steps"] = 30  # type: ignore[index]
    optimiser = {"name": name, "weight_decay": 0.1, "clip": {"name": "norm", "limit": 0.1}, "schedule": phases}
    check(network("huber", optimiser=optimiser, penalty={"l1": 0.01, "l2": 0.1}))


def test_clipping_by_value_in_c_and_numpy() -> None:
    check(network("huber", optimiser={"clip": {"name": "value", "limit": 0.05}, "schedule": "linear"}))
