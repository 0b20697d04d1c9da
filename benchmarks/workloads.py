"""The table of workloads: what is trained, in which precision, and what its products cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import symbp as bp
from symbp import zoo

Arrays = dict[str, np.ndarray]
RATES = {"sgd": 0.01, "momentum": 0.01, "adam": 0.001, "adamw": 0.001}


@dataclass(frozen=True)
class Workload:
    """A network to be trained and how it is measured.

    ``declare`` takes the path of a data file; ``arrays`` makes up what is written there. ``tolerance`` is how far the
    loss of a peer may be from ours after ``check`` steps, relatively; ``longest`` is how many steps a peer does before
    it starts from the start weights again; ``flops`` counts the products of a step (two for a multiplication and an
    addition) that no peer can do without.
    """

    about: str
    declare: Callable[[Path], bp.Network]
    arrays: Callable[[], Arrays] | None = None
    single: bool = True
    samples: int = 1
    flops: int = 0
    check: int = 10
    tolerance: float = 1e-4
    longest: int = 1000


def trained(name: str, *layers: Any, optimiser: str, samples: int) -> Callable[[Path], bp.Network]:
    """How a network of these layers is declared; its data lie in a file."""

    def declare(data: Path) -> bp.Network:
        return bp.declare(
            *layers, loss="cross_entropy_labels", name=name, data={"file": str(data)},
            optimiser={"name": optimiser, "learning_rate": RATES[optimiser]},
            train={"steps": 1, "batch_size": samples},
        )  # fmt: skip

    return declare


def labelled(samples: int, *shape: int, below: int = 10) -> Callable[[], Arrays]:
    """How inputs with labels are made up, the same each time."""

    def arrays() -> Arrays:
        draw = np.random.default_rng(0)
        labels = draw.integers(0, below, size=samples)
        return {"x": draw.normal(size=(samples, *shape)).round(3), "y": labels}

    return arrays


def _characters() -> Arrays:
    draw = np.random.default_rng(0)
    return {key: draw.integers(0, 65, size=(8, 64)) for key in "xy"}


def dense_layers(*widths: int, activation: str) -> tuple[Any, ...]:
    """Dense layers from the input's width on, the last one with softmax."""
    hidden = [bp.Dense(width, activation) for width in widths[1:-1]]
    return (bp.Input(widths[0]), *hidden, bp.Dense(widths[-1], "softmax"))


_POOL = bp.Layer("max_pooling", window=2, stride=2)
_LENET = (
    bp.Input(shape=[1, 28, 28]),
    bp.Layer("convolution", units=6, kernel=5, padding=2, activation="relu"), _POOL,
    bp.Layer("convolution", units=16, kernel=5, activation="relu"), _POOL,
    bp.Layer("flatten"), bp.Dense(120, "relu"), bp.Dense(84, "relu"), bp.Dense(10, "softmax"),
)  # fmt: skip
_LSTM = (
    bp.Input(shape=[32, 64]), bp.Layer("lstm", units=128), bp.Layer("last_step"), bp.Dense(10, "softmax"),
)  # fmt: skip
_BLOCK = (
    bp.Input(shape=[64], below=65),
    bp.Layer("embedding", units=128, below=65), bp.Layer("position", name="start"), bp.Layer("layer_norm"),
    bp.Layer("attention", heads=4, causal="yes", name="attended"),
    bp.Layer("add", from_=["attended", "start"], name="middle"), bp.Layer("layer_norm"),
    bp.Dense(512, "gelu"), bp.Layer("dense", units=128, name="forward"),
    bp.Layer("add", from_=["forward", "middle"]), bp.Layer("layer_norm"), bp.Dense(65, "softmax"),
)  # fmt: skip

WORKLOADS: dict[str, Workload] = {
    "worked-example": Workload(
        "2-2-2, sigmoid, half squared error, gradient descent, batch 1, double precision",
        lambda _: zoo.load("worked-example"), single=False, check=1000, tolerance=1e-10, longest=100_000,
    ),
    "himmelblau": Workload(
        "Himmelblau's function, Adam, double precision; 20 000 steps are a solution",
        lambda _: zoo.load("himmelblau"), single=False, check=1000, tolerance=1e-10, longest=20_000,
    ),
    "perceptron": Workload(
        "64-32-10, sigmoid, momentum, batch 32",
        trained("perceptron", *dense_layers(64, 32, 10, activation="sigmoid"), optimiser="momentum", samples=32),
        labelled(32, 64), samples=32, flops=32 * 2 * (2 * 2368 + 320), longest=20_000,
    ),
    "wide": Workload(
        "784-512-256-10, ReLU, Adam, batch 128",
        trained("wide", *dense_layers(784, 512, 256, 10, activation="relu"), optimiser="adam", samples=128),
        labelled(128, 784), samples=128, flops=128 * 2 * (2 * 535_040 + 133_632),
    ),
    "lenet-5": Workload(
        "LeNet-5 on 28 × 28 pixels, ReLU, maxima, momentum, batch 64",
        trained("lenet-5", *_LENET, optimiser="momentum", samples=64),
        labelled(64, 1, 28, 28), samples=64, flops=64 * 2 * (2 * 416_520 + 298_920),
    ),
    "lstm": Workload(
        "LSTM 64 → 128, 32 steps in time, gradient descent, batch 32",
        trained("lstm", *_LSTM, optimiser="sgd", samples=32),
        labelled(32, 32, 64), samples=32, flops=32 * 2 * (2 * (32 * 98_304 + 1280) + 32 * 65_536 + 1280),
    ),
    "transformer-block": Workload(
        "transformer block, width 128, 4 heads, 64 characters, inner width 512, AdamW, batch 8",
        trained("transformer-block", *_BLOCK, optimiser="adamw", samples=8),
        _characters, samples=8, flops=8 * 64 * 2 * (3 * 204_928 + 3 * 16_384), tolerance=1e-3,
    ),
}  # fmt: skip
