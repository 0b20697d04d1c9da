"""Training steps per second of the generated NumPy: digits (batch 32) and a 784-512-256-10 network (batch 128)."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from symbp import zoo
from symbp.generate.naming import class_name
from symbp.generate.numpy_module import generate_numpy
from symbp.network.model import Network
from symbp.network.python import Dense, Input, declare
from symbp.pipeline import derive_network

REPEATS = 15
MOMENTUM = {"name": "momentum", "learning_rate": 0.01}


def built(network: Network) -> Any:
    (text,) = generate_numpy(derive_network(network)).values()
    scope: dict[str, Any] = {"__name__": network.name}
    exec(compile(text, network.name, "exec"), scope)
    return scope[class_name(network.name)]


def rate(model: Any, inputs: int, batch: int, steps: int) -> float:
    """Steps per second, the best of several runs."""
    random = np.random.default_rng(0)
    x, y = random.random((batch, inputs)).astype(model.dtype), random.integers(0, 10, batch)
    best = 0.0
    for _ in range(REPEATS):
        start = time.perf_counter()
        for _ in range(steps):
            model.step(x, y)
        best = max(best, steps / (time.perf_counter() - start))
    return best


def main() -> None:
    layers = (Input(784), Dense(512, "relu"), Dense(256, "relu"), Dense(10, "softmax"))
    large = built(declare(*layers, loss="cross_entropy_labels", optimiser=MOMENTUM, name="large"))
    digits = built(zoo.load("digits"))
    for dtype in (np.float64, np.float32):
        print(f"{np.dtype(dtype)}: digits {rate(digits(dtype=dtype), 64, 32, 200):.0f} steps/s", end=", ")
        print(f"784-512-256-10 {rate(large(dtype=dtype), 784, 128, 5):.0f} steps/s")


if __name__ == "__main__":
    main()
