"""Training steps in NumPy as one writes them by hand: ``numpy_plain.py WORKLOAD FOLDER THREADS``."""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
from protocol import RATES, Arrays, answer, inputs, start_weights

Step = Callable[[], float]


def sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-z))


def worked_example(w: Arrays, rate: float, x: np.ndarray, y: np.ndarray) -> Step:
    def step() -> float:
        h = sigmoid(w["W1"] @ x + w["b1"])
        o = sigmoid(w["W2"] @ h + w["b2"])
        d2 = (o - y) * o * (1 - o)
        d1 = w["W2"].T @ d2 * h * (1 - h)
        w["W2"] -= rate * np.outer(d2, h)
        w["W1"] -= rate * np.outer(d1, x)
        return ((o - y) ** 2).sum() / 2

    return step


class Adam:
    """Adam for arrays of any shape."""

    def __init__(self, w: Arrays, rate: float) -> None:
        self.w, self.rate, self.count = w, rate, 0
        self.first = {name: np.zeros_like(value) for name, value in w.items()}
        self.second = {name: np.zeros_like(value) for name, value in w.items()}

    def step(self, gradients: Arrays) -> None:
        self.count += 1
        for name, g in gradients.items():
            self.first[name] = 0.9 * self.first[name] + 0.1 * g
            self.second[name] = 0.999 * self.second[name] + 0.001 * g**2
            first = self.first[name] / (1 - 0.9**self.count)
            second = self.second[name] / (1 - 0.999**self.count)
            self.w[name] -= self.rate * first / (np.sqrt(second) + 1e-8)


class Momentum:
    """Gradient descent with momentum."""

    def __init__(self, w: Arrays, rate: float) -> None:
        self.w, self.rate = w, rate
        self.velocity = {name: np.zeros_like(value) for name, value in w.items()}

    def step(self, gradients: Arrays) -> None:
        for name, g in gradients.items():
            self.velocity[name] = 0.9 * self.velocity[name] + g
            self.w[name] -= self.rate * self.velocity[name]


def himmelblau(w: Arrays, rate: float) -> Step:
    adam = Adam(w, rate)

    def step() -> float:
        x, y = w["x"], w["y"]
        p, q = x**2 + y - 11, x + y**2 - 7
        adam.step({"x": 4 * x * p + 2 * q, "y": 2 * p + 4 * y * q})
        return p**2 + q**2

    return step


def cross_entropy(z: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    rows = np.arange(len(y))
    loss = -np.log(p[rows, y]).mean()
    p[rows, y] -= 1
    return loss, p / len(y)


def perceptron(w: Arrays, rate: float, x: np.ndarray, y: np.ndarray) -> Step:
    momentum = Momentum(w, rate)

    def step() -> float:
        a1 = sigmoid(x @ w["W1"].T + w["b1"])
        loss, d2 = cross_entropy(a1 @ w["W2"].T + w["b2"], y)
        d1 = d2 @ w["W2"] * a1 * (1 - a1)
        momentum.step({"W1": d1.T @ x, "b1": d1.sum(axis=0), "W2": d2.T @ a1, "b2": d2.sum(axis=0)})
        return loss

    return step


def wide(w: Arrays, rate: float, x: np.ndarray, y: np.ndarray) -> Step:
    adam = Adam(w, rate)

    def step() -> float:
        a1 = np.maximum(x @ w["W1"].T + w["b1"], 0)
        a2 = np.maximum(a1 @ w["W2"].T + w["b2"], 0)
        loss, d3 = cross_entropy(a2 @ w["W3"].T + w["b3"], y)
        d2 = d3 @ w["W3"] * (a2 > 0)
        d1 = d2 @ w["W2"] * (a1 > 0)
        adam.step(
            {"W1": d1.T @ x, "b1": d1.sum(axis=0), "W2": d2.T @ a1, "b2": d2.sum(axis=0),
             "W3": d3.T @ a2, "b3": d3.sum(axis=0)}
        )  # fmt: skip
        return loss

    return step


NETWORKS = {"worked-example": worked_example, "himmelblau": himmelblau, "perceptron": perceptron, "wide": wide}
PARAMETERS = {"worked-example": ("W1", "b1", "W2", "b2"), "himmelblau": ("x", "y")} | {
    "perceptron": ("W1", "b1", "W2", "b2"),
    "wide": ("W1", "b1", "W2", "b2", "W3", "b3"),
}


def main() -> None:
    name, folder, threads = sys.argv[1:]
    start, data = start_weights(folder), inputs(name, folder)

    def steps(count: int) -> Callable[[], float]:
        step = NETWORKS[name]({key: start[key].copy() for key in PARAMETERS[name]}, RATES[name], *data)

        def run() -> float:
            loss = 0.0
            for _ in range(count):
                loss = step()
            return loss

        return run

    answer(steps, int(threads))


if __name__ == "__main__":
    main()
