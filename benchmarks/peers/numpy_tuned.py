"""Training steps in NumPy tuned by hand: every array is there before the first step, and all is computed in place.

``numpy_tuned.py WORKLOAD FOLDER THREADS``. Weights, gradients and optimiser state are each one array with views into
it, so that an update is a few calls.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
from protocol import RATES, Arrays, answer, inputs, start_weights

WIDTHS = {"perceptron": (64, 32, 10), "wide": (784, 512, 256, 10)}


def views(flat: np.ndarray, widths: tuple[int, ...]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Weight and bias of each layer as parts of one array."""
    found, at = [], 0
    for size, before in zip(widths[1:], widths, strict=False):
        weight = flat[at : at + size * before].reshape(size, before)
        at += size * before
        found.append((weight, flat[at : at + size]))
        at += size
    return found


class Layers:
    """Dense layers with softmax and cross-entropy, and the buffers of a step."""

    def __init__(self, widths: tuple[int, ...], start: Arrays, x: np.ndarray, y: np.ndarray, smooth: bool) -> None:
        names = [f"{kind}{layer}" for layer in range(1, len(widths)) for kind in "Wb"]
        self.weights = np.concatenate([start[name].ravel() for name in names])
        self.gradients, self.first, self.second, self.scratch = (np.zeros_like(self.weights) for _ in range(4))
        self.parameters, self.sums = views(self.weights, widths), views(self.gradients, widths)
        self.values = [x, *(np.empty((len(x), width), np.float32) for width in widths[1:])]
        self.deltas = [np.empty_like(value) for value in self.values]
        self.kept = [np.empty(value.shape, bool) for value in self.values]
        self.most, self.rows = np.empty((len(x), 1), np.float32), np.arange(len(x))
        self.right, self.ones = self.rows * widths[-1] + y, np.ones(len(x), np.float32)
        self.smooth = smooth

    def activate(self, layer: int) -> None:
        a = self.values[layer]
        if self.smooth:  # 1 / (1 + exp(-z))
            np.negative(a, out=a)
            np.exp(a, out=a)
            np.add(a, 1, out=a)
            np.reciprocal(a, out=a)
        else:
            np.maximum(a, 0, out=a)

    def activate_back(self, layer: int) -> None:
        a, d = self.values[layer], self.deltas[layer]
        if self.smooth:
            np.multiply(d, a, out=d)
            np.subtract(1, a, out=a)
            np.multiply(d, a, out=d)
        else:
            np.greater(a, 0, out=self.kept[layer])
            np.multiply(d, self.kept[layer], out=d)

    def gradients_of_step(self) -> float:
        last = len(self.values) - 1
        for layer, (weight, bias) in enumerate(self.parameters, 1):
            z = self.values[layer]
            np.matmul(self.values[layer - 1], weight.T, out=z)
            np.add(z, bias, out=z)
            if layer < last:
                self.activate(layer)
        z, p = self.values[last], self.deltas[last]
        np.max(z, axis=1, keepdims=True, out=self.most)
        np.subtract(z, self.most, out=z)
        np.exp(z, out=p)
        np.sum(p, axis=1, keepdims=True, out=self.most)
        right = z.ravel()[self.right]
        loss = (np.log(self.most[:, 0]) - right).sum() / len(z)
        np.multiply(self.most, len(z), out=self.most)
        np.divide(p, self.most, out=p)
        p.reshape(-1)[self.right] -= np.float32(1 / len(z))
        for layer in range(last, 0, -1):
            d = self.deltas[layer]
            weight_sum, bias_sum = self.sums[layer - 1]
            np.matmul(d.T, self.values[layer - 1], out=weight_sum)
            np.matmul(self.ones, d, out=bias_sum)
            if layer > 1:
                np.matmul(d, self.parameters[layer - 1][0], out=self.deltas[layer - 1])
                self.activate_back(layer - 1)
        return loss

    def momentum(self, rate: float) -> None:
        np.multiply(self.first, 0.9, out=self.first)
        np.add(self.first, self.gradients, out=self.first)
        np.multiply(self.first, rate, out=self.scratch)
        np.subtract(self.weights, self.scratch, out=self.weights)

    def adam(self, rate: float, count: int) -> None:
        """In pieces that stay in the cache."""
        root = (1 - 0.999**count) ** 0.5
        for at in range(0, len(self.weights), 16384):
            here = slice(at, at + 16384)
            w, g, m, v, s = (a[here] for a in (self.weights, self.gradients, self.first, self.second, self.scratch))
            np.multiply(m, 0.9, out=m)
            np.multiply(g, 0.1, out=s)
            np.add(m, s, out=m)
            np.multiply(v, 0.999, out=v)
            np.multiply(g, g, out=g)
            np.multiply(g, 0.001, out=g)
            np.add(v, g, out=v)
            np.sqrt(v, out=s)
            np.add(s, 1e-8 * root, out=s)
            np.divide(m, s, out=s)
            np.multiply(s, rate * root / (1 - 0.9**count), out=s)
            np.subtract(w, s, out=w)


def main() -> None:
    name, folder, threads = sys.argv[1:]
    start, (x, y) = start_weights(folder), inputs(name, folder)

    def steps(count: int) -> Callable[[], float]:
        layers = Layers(WIDTHS[name], start, x, y, smooth=name == "perceptron")

        def run() -> float:
            loss = 0.0
            for done in range(count):
                loss = layers.gradients_of_step()
                if name == "perceptron":
                    layers.momentum(RATES[name])
                else:
                    layers.adam(RATES[name], done + 1)
            return loss

        return run

    answer(steps, int(threads))


if __name__ == "__main__":
    main()
