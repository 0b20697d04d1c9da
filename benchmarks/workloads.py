"""The networks that training speed is measured on: random data, the shapes of the table in README.md."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

import symbp as bp

LEARNING_RATE = 0.01


def _labelled(batch: int, shape: tuple[int, ...], classes: int = 10) -> dict[str, Any]:
    draw = np.random.default_rng(0)
    labels = draw.integers(0, classes, size=batch)
    return {"x": draw.normal(size=(batch, *shape)).round(3).tolist(), "y": labels.tolist()}


def _declared(name: str, *layers: Any, optimiser: str, data: dict[str, Any]) -> bp.Network:
    settings = {"name": optimiser, "learning_rate": LEARNING_RATE}
    return bp.declare(
        *layers, loss="cross_entropy_labels", name=name, optimiser=settings, data=data, train={"steps": 1}
    )


def perceptron() -> bp.Network:
    """64-32-10, sigmoid, momentum, batch 32."""
    layers = (bp.Input(64), bp.Dense(32, "sigmoid"), bp.Dense(10, "softmax"))
    return _declared("perceptron", *layers, optimiser="momentum", data=_labelled(32, (64,)))


def wide() -> bp.Network:
    """784-512-256-10, ReLU, Adam, batch 128."""
    layers = (bp.Input(784), bp.Dense(512, "relu"), bp.Dense(256, "relu"), bp.Dense(10, "softmax"))
    return _declared("wide", *layers, optimiser="adam", data=_labelled(128, (784,)))


def lenet() -> bp.Network:
    """LeNet-5 on 28 by 28, ReLU and maxima, momentum, batch 64."""
    pool = bp.Layer("max_pooling", window=2, stride=2)
    layers = (
        bp.Input(shape=[1, 28, 28]),
        bp.Layer("convolution", units=6, kernel=5, padding=2, activation="relu"), pool,
        bp.Layer("convolution", units=16, kernel=5, activation="relu"), pool,
        bp.Layer("flatten"), bp.Dense(120, "relu"), bp.Dense(84, "relu"), bp.Dense(10, "softmax"),
    )  # fmt: skip
    return _declared("lenet", *layers, optimiser="momentum", data=_labelled(64, (1, 28, 28)))


def lstm() -> bp.Network:
    """An LSTM of 128 on 32 steps of 64, gradient descent, batch 32."""
    layers = (
        bp.Input(shape=[32, 64]),
        bp.Layer("lstm", units=128),
        bp.Layer("last_step"),
        bp.Dense(10, "softmax"),
    )
    return _declared("lstm", *layers, optimiser="sgd", data=_labelled(32, (32, 64)))


def transformer() -> bp.Network:
    """A block of width 128 with 4 heads on 64 characters of 65, AdamW, batch 8."""
    draw = np.random.default_rng(0)
    layers = (
        bp.Input(shape=[64], below=65),
        bp.Layer("embedding", units=128, below=65), bp.Layer("position", name="start"), bp.Layer("layer_norm"),
        bp.Layer("attention", heads=4, causal="yes", name="attended"),
        bp.Layer("add", from_=["attended", "start"], name="middle"), bp.Layer("layer_norm"),
        bp.Dense(512, "gelu"), bp.Layer("dense", units=128, name="forward"),
        bp.Layer("add", from_=["forward", "middle"]), bp.Layer("layer_norm"), bp.Dense(65, "softmax"),
    )  # fmt: skip
    data = {key: draw.integers(0, 65, size=(8, 64)).tolist() for key in "xy"}
    return _declared("transformer", *layers, optimiser="adamw", data=data)


WORKLOADS: dict[str, Callable[[], bp.Network]] = {f.__name__: f for f in (perceptron, wide, lenet, lstm, transformer)}
