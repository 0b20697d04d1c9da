"""A variational autoencoder of handwritten digits.

Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
Hash of the mathematics: 6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44"


def random_bits(seed: int, stream: int, counters: np.ndarray) -> np.ndarray:
    """64 random bits a counter: the SplitMix64 finaliser, applied twice.

    Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014.
    """
    golden = np.uint64(0x9E3779B97F4A7C15)

    def mix(z: np.ndarray) -> np.ndarray:
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))

    key = mix(np.uint64([seed]) + np.uint64([stream + 1]) * golden)
    return mix(key + (counters.astype(np.uint64) + np.uint64(1)) * golden)


def uniform(
    seed: int, stream: int, shape: tuple[int, ...], step: int = 0
) -> np.ndarray:
    """Numbers in [0, 1), multiples of 2**-24; other ones at every step."""
    count = int(np.prod(shape))
    bits = random_bits(seed, stream, np.arange(step * count, (step + 1) * count))
    return ((bits >> np.uint64(40)) * 2.0**-24).reshape(shape)


def shuffled(count: int, seed: int, epoch: int) -> np.ndarray:
    """The order of samples in an epoch (Fisher and Yates)."""
    order = np.arange(count)
    bits = random_bits(seed, 1048576 + epoch, order)
    places = bits % np.arange(1, count + 1, dtype=np.uint64)
    for last in range(count - 1, 0, -1):
        other = int(places[last])
        order[last], order[other] = order[other], order[last]
    return order


def as_input(
    name: str,
    values: np.ndarray,
    shape: tuple[int | None, ...],
    dtype: type | np.dtype,
) -> np.ndarray:
    """``values`` as an array of ``shape``, where None is any length.

    Raises ValueError where they have another shape.
    """
    array = np.asarray(values)
    fits = len(array.shape) == len(shape)
    if not fits or any(n not in (None, m) for n, m in zip(shape, array.shape)):
        wanted = str(shape).replace("None", "samples")
        raise ValueError(f"{name} has shape {array.shape}; it takes {wanted}")
    return array.astype(dtype, copy=False)


KINDS = {"F32": "<f4", "F64": "<f8", "U64": "<u8"}


def packed(arrays: dict[str, np.ndarray], metadata: dict[str, str]) -> bytes:
    """Named arrays in the safetensors format."""
    fields: dict[str, object] = {"__metadata__": metadata}
    parts = []
    end = 0
    for name, array in arrays.items():
        kind = {"f": "F", "u": "U"}[array.dtype.kind] + str(8 * array.dtype.itemsize)
        data = array.astype(KINDS[kind]).tobytes()
        offsets = [end, end + len(data)]
        fields[name] = {
            "dtype": kind,
            "shape": list(array.shape),
            "data_offsets": offsets,
        }
        parts.append(data)
        end += len(data)
    header = json.dumps(fields, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + b"".join(parts)


def unpacked(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """What ``packed`` made. Raises ValueError for anything else."""
    start = 8 + int.from_bytes(content[:8], "little")
    if len(content) < start:
        raise ValueError("the file is cut short, or is no safetensors file")
    try:
        fields = json.loads(content[8:start])
        metadata = dict(fields.pop("__metadata__", {}))
        arrays = {}
        length = start
        for name, field in fields.items():
            kind = np.dtype(KINDS[field["dtype"]])
            shape = tuple(map(int, field["shape"]))
            begin, end = (start + offset for offset in field["data_offsets"])
            length = max(length, end)
            arrays[name] = np.frombuffer(content[begin:end], kind).reshape(shape)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = "the file is cut short, or is no safetensors file of real numbers"
        raise ValueError(message) from None
    if length != len(content):
        raise ValueError("the file is longer than its header says")
    return arrays, metadata


class VariationalAutoencoder:
    """A variational autoencoder of handwritten digits.

    Kingma and Welling 2014: the encoder gives the mean and the log-variance of a code;
    a sample of it is decoded.
    The loss is the negative evidence lower bound: cross-entropy of the 64 pixels with
    the input itself, plus the divergence of the code from a standard normal one.

    Parameters:
        W1: shape (32, 64)
        b1: shape (32,)
        W2: shape (4, 32)
        b2: shape (4,)
        W3: shape (4, 32)
        b3: shape (4,)
        W5: shape (32, 4)
        b5: shape (32,)
        W6: shape (64, 32)
        b6: shape (64,)

    State that is kept from step to step:
        step_count: a number
        W1_first_moment: shape (32, 64)
        W1_second_moment: shape (32, 64)
        b1_first_moment: shape (32,)
        b1_second_moment: shape (32,)
        W2_first_moment: shape (4, 32)
        W2_second_moment: shape (4, 32)
        b2_first_moment: shape (4,)
        b2_second_moment: shape (4,)
        W3_first_moment: shape (4, 32)
        W3_second_moment: shape (4, 32)
        b3_first_moment: shape (4,)
        b3_second_moment: shape (4,)
        W5_first_moment: shape (32, 4)
        W5_second_moment: shape (32, 4)
        b5_first_moment: shape (32,)
        b5_second_moment: shape (32,)
        W6_first_moment: shape (64, 32)
        W6_second_moment: shape (64, 32)
        b6_first_moment: shape (64,)
        b6_second_moment: shape (64,)
    """

    parameter_names = ("W1", "b1", "W2", "b2", "W3", "b3", "W5", "b5", "W6", "b6")
    state_names = (
        "step_count",
        "W1_first_moment",
        "W1_second_moment",
        "b1_first_moment",
        "b1_second_moment",
        "W2_first_moment",
        "W2_second_moment",
        "b2_first_moment",
        "b2_second_moment",
        "W3_first_moment",
        "W3_second_moment",
        "b3_first_moment",
        "b3_second_moment",
        "W5_first_moment",
        "W5_second_moment",
        "b5_first_moment",
        "b5_second_moment",
        "W6_first_moment",
        "W6_second_moment",
        "b6_first_moment",
        "b6_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.003)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        # W1 = u / 2 - 1 / 4, u uniform in [0, 1)
        self.W1 = np.asarray(uniform(seed, 0, (32, 64)) / 2 - 1 / 4, self.dtype)
        self.b1 = np.zeros((32,), self.dtype)
        # W2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 2, (4, 32)) - 1) / 6, self.dtype
        )
        self.b2 = np.zeros((4,), self.dtype)
        # W3 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W3 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 4, (4, 32)) - 1) / 6, self.dtype
        )
        self.b3 = np.zeros((4,), self.dtype)
        # W5 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W5 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 6, (32, 4)) - 1) / 6, self.dtype
        )
        self.b5 = np.zeros((32,), self.dtype)
        # W6 = u / 2 - 1 / 4, u uniform in [0, 1)
        self.W6 = np.asarray(uniform(seed, 8, (64, 32)) / 2 - 1 / 4, self.dtype)
        self.b6 = np.zeros((64,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.W1_first_moment = np.zeros((32, 64), self.dtype)
        self.W1_second_moment = np.zeros((32, 64), self.dtype)
        self.b1_first_moment = np.zeros((32,), self.dtype)
        self.b1_second_moment = np.zeros((32,), self.dtype)
        self.W2_first_moment = np.zeros((4, 32), self.dtype)
        self.W2_second_moment = np.zeros((4, 32), self.dtype)
        self.b2_first_moment = np.zeros((4,), self.dtype)
        self.b2_second_moment = np.zeros((4,), self.dtype)
        self.W3_first_moment = np.zeros((4, 32), self.dtype)
        self.W3_second_moment = np.zeros((4, 32), self.dtype)
        self.b3_first_moment = np.zeros((4,), self.dtype)
        self.b3_second_moment = np.zeros((4,), self.dtype)
        self.W5_first_moment = np.zeros((32, 4), self.dtype)
        self.W5_second_moment = np.zeros((32, 4), self.dtype)
        self.b5_first_moment = np.zeros((32,), self.dtype)
        self.b5_second_moment = np.zeros((32,), self.dtype)
        self.W6_first_moment = np.zeros((64, 32), self.dtype)
        self.W6_second_moment = np.zeros((64, 32), self.dtype)
        self.b6_first_moment = np.zeros((64,), self.dtype)
        self.b6_second_moment = np.zeros((64,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 64), self.dtype)
        return (x,)

    @np.errstate(over="ignore")
    def _forward(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        u4 = np.asarray(
            uniform(self.seed, 1099511627776, (samples, 4), self.steps_done), self.dtype
        )
        v4 = np.asarray(
            uniform(self.seed, 1099511627777, (samples, 4), self.steps_done), self.dtype
        )
        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # a2[n, j] = z2[n, j]
        a2 = z2
        # z3[n, j] = sum[k: 32](W3[j, k] * a1[n, k]) + b3[j]
        z3 = a1 @ self.W3.T + self.b3
        # a3[n, j] = z3[n, j]
        a3 = z3
        # noise4[n, k] = cos(2 * v4[n, k] * pi) * sqrt(-log(1 - u4[n, k])) * sqrt(2)
        noise4 = (
            np.cos(2 * v4 * 3.141592653589793)
            * np.sqrt(-np.log1p(-u4))
            * 1.4142135623730951
        )
        # a4[n, k] = a2[n, k] + noise4[n, k] * exp(a3[n, k] / 2)
        a4 = a2 + noise4 * np.exp(a3 / 2)
        # z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j]
        z5 = a4 @ self.W5.T + self.b5
        # a5[n, j] = tanh(z5[n, j])
        a5 = np.tanh(z5)
        # z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j]
        z6 = a5 @ self.W6.T + self.b6
        # binary_cross_entropy = sum[n: N, k: 64](-(-where(z6[n, k] > 0, z6[n, k], 0) - log(1 +
        #     exp(-abs(z6[n, k])))) * (1 - x[n, k]) - x[n, k] * (-where(-z6[n, k] > 0, -z6[n,
        #     k], 0) - log(1 + exp(-abs(z6[n, k]))))) / (64 * N)
        binary_cross_entropy = (
            -(-np.where(z6 > 0, z6, 0) - np.log1p(np.exp(-np.abs(z6)))) * (1 - x)
            - x * (-np.where(-z6 > 0, -z6, 0) - np.log1p(np.exp(-np.abs(z6))))
        ).sum() / (64 * samples)
        # gaussian_divergence_sum[n] = sum[k: 4](a2[n, k] ** 2 + exp(a3[n, k]) - 1 - a3[n, k])
        gaussian_divergence_sum = (a2**2 + np.exp(a3) - 1 - a3).sum(1)
        # gaussian_divergence = sum[n: N](gaussian_divergence_sum[n] / 2) / N
        gaussian_divergence = gaussian_divergence_sum.sum() / 2 / samples
        # loss = 64 * binary_cross_entropy + gaussian_divergence
        loss = 64 * binary_cross_entropy + gaussian_divergence
        return loss, a1, a2, a3, a4, a5, z6

    def loss(self, x: np.ndarray) -> float:
        """The loss of a batch."""
        (x,) = self._inputs(x)
        return float(self._forward(x)[0])

    @np.errstate(over="ignore")
    def gradients(self, x: np.ndarray) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        (x,) = self._inputs(x)
        samples = len(x)
        loss, a1, a2, a3, a4, a5, z6 = self._forward(x)
        # a6[n, j] = 1 / (1 + exp(-z6[n, j]))
        a6 = 1 / (1 + np.exp(-z6))
        # delta_z6[n, j] = (a6[n, j] - x[n, j]) / N
        delta_z6 = (a6 - x) / samples
        # delta_z5[n, j] = (1 - a5[n, j] ** 2) * sum[k: 64](W6[k, j] * delta_z6[n, k])
        delta_z5 = (1 - a5**2) * (delta_z6 @ self.W6)
        # delta_a4[n, k] = sum[j: 32](W5[j, k] * delta_z5[n, j])
        delta_a4 = delta_z5 @ self.W5
        # delta_z3[n, j] = ((exp(a3[n, j]) - 1) / N - delta_a4[n, j] * (a2[n, j] - a4[n, j])) /
        #     2
        delta_z3 = ((np.exp(a3) - 1) / samples - delta_a4 * (a2 - a4)) / 2
        # delta_z2[n, j] = a2[n, j] / N + delta_a4[n, j]
        delta_z2 = a2 / samples + delta_a4
        # delta_z1[n, j] = (1 - a1[n, j] ** 2) * (sum[k: 4](W2[k, j] * delta_z2[n, k]) + sum[k:
        #     4](W3[k, j] * delta_z3[n, k]))
        delta_z1 = (1 - a1**2) * (delta_z2 @ self.W2 + delta_z3 @ self.W3)
        # grad_W1[j, k] = sum[n: N](delta_z1[n, j] * x[n, k])
        grad_W1 = delta_z1.T @ x
        # grad_b1[j] = sum[n: N](delta_z1[n, j])
        grad_b1 = delta_z1.sum(0)
        # grad_W2[j, k] = sum[n: N](a1[n, k] * delta_z2[n, j])
        grad_W2 = delta_z2.T @ a1
        # grad_b2[j] = sum[n: N](delta_z2[n, j])
        grad_b2 = delta_z2.sum(0)
        # grad_W3[j, k] = sum[n: N](a1[n, k] * delta_z3[n, j])
        grad_W3 = delta_z3.T @ a1
        # grad_b3[j] = sum[n: N](delta_z3[n, j])
        grad_b3 = delta_z3.sum(0)
        # grad_W5[j, k] = sum[n: N](a4[n, k] * delta_z5[n, j])
        grad_W5 = delta_z5.T @ a4
        # grad_b5[j] = sum[n: N](delta_z5[n, j])
        grad_b5 = delta_z5.sum(0)
        # grad_W6[j, k] = sum[n: N](a5[n, k] * delta_z6[n, j])
        grad_W6 = delta_z6.T @ a5
        # grad_b6[j] = sum[n: N](delta_z6[n, j])
        grad_b6 = delta_z6.sum(0)
        gradient = {
            "W1": grad_W1,
            "b1": grad_b1,
            "W2": grad_W2,
            "b2": grad_b2,
            "W3": grad_W3,
            "b3": grad_b3,
            "W5": grad_W5,
            "b5": grad_b5,
            "W6": grad_W6,
            "b6": grad_b6,
        }
        return float(loss), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient = self.gradients(x)
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1**step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2**step_count_next
        # W1_first_moment_next[j, k] = grad_W1[j, k] * (1 - beta1) + beta1 * W1_first_moment[j,
        #     k]
        W1_first_moment_next = (
            gradient["W1"] * (1 - self.beta1) + self.beta1 * self.W1_first_moment
        )
        # W1_second_moment_next[j, k] = grad_W1[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W1_second_moment[j, k]
        W1_second_moment_next = (
            gradient["W1"] ** 2 * (1 - self.beta2) + self.beta2 * self.W1_second_moment
        )
        # W1_next[j, k] = W1[j, k] - learning_rate * W1_first_moment_next[j, k] / (correction1 *
        #     (sqrt(W1_second_moment_next[j, k] / correction2) + epsilon))
        W1_next = self.W1 - self.learning_rate * W1_first_moment_next / (
            correction1 * (np.sqrt(W1_second_moment_next / correction2) + self.epsilon)
        )
        # b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j]
        b1_first_moment_next = (
            gradient["b1"] * (1 - self.beta1) + self.beta1 * self.b1_first_moment
        )
        # b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j]
        b1_second_moment_next = (
            gradient["b1"] ** 2 * (1 - self.beta2) + self.beta2 * self.b1_second_moment
        )
        # b1_next[j] = b1[j] - learning_rate * b1_first_moment_next[j] / (correction1 *
        #     (sqrt(b1_second_moment_next[j] / correction2) + epsilon))
        b1_next = self.b1 - self.learning_rate * b1_first_moment_next / (
            correction1 * (np.sqrt(b1_second_moment_next / correction2) + self.epsilon)
        )
        # W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j,
        #     k]
        W2_first_moment_next = (
            gradient["W2"] * (1 - self.beta1) + self.beta1 * self.W2_first_moment
        )
        # W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W2_second_moment[j, k]
        W2_second_moment_next = (
            gradient["W2"] ** 2 * (1 - self.beta2) + self.beta2 * self.W2_second_moment
        )
        # W2_next[j, k] = W2[j, k] - learning_rate * W2_first_moment_next[j, k] / (correction1 *
        #     (sqrt(W2_second_moment_next[j, k] / correction2) + epsilon))
        W2_next = self.W2 - self.learning_rate * W2_first_moment_next / (
            correction1 * (np.sqrt(W2_second_moment_next / correction2) + self.epsilon)
        )
        # b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j]
        b2_first_moment_next = (
            gradient["b2"] * (1 - self.beta1) + self.beta1 * self.b2_first_moment
        )
        # b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j]
        b2_second_moment_next = (
            gradient["b2"] ** 2 * (1 - self.beta2) + self.beta2 * self.b2_second_moment
        )
        # b2_next[j] = b2[j] - learning_rate * b2_first_moment_next[j] / (correction1 *
        #     (sqrt(b2_second_moment_next[j] / correction2) + epsilon))
        b2_next = self.b2 - self.learning_rate * b2_first_moment_next / (
            correction1 * (np.sqrt(b2_second_moment_next / correction2) + self.epsilon)
        )
        # W3_first_moment_next[j, k] = grad_W3[j, k] * (1 - beta1) + beta1 * W3_first_moment[j,
        #     k]
        W3_first_moment_next = (
            gradient["W3"] * (1 - self.beta1) + self.beta1 * self.W3_first_moment
        )
        # W3_second_moment_next[j, k] = grad_W3[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W3_second_moment[j, k]
        W3_second_moment_next = (
            gradient["W3"] ** 2 * (1 - self.beta2) + self.beta2 * self.W3_second_moment
        )
        # W3_next[j, k] = W3[j, k] - learning_rate * W3_first_moment_next[j, k] / (correction1 *
        #     (sqrt(W3_second_moment_next[j, k] / correction2) + epsilon))
        W3_next = self.W3 - self.learning_rate * W3_first_moment_next / (
            correction1 * (np.sqrt(W3_second_moment_next / correction2) + self.epsilon)
        )
        # b3_first_moment_next[j] = grad_b3[j] * (1 - beta1) + beta1 * b3_first_moment[j]
        b3_first_moment_next = (
            gradient["b3"] * (1 - self.beta1) + self.beta1 * self.b3_first_moment
        )
        # b3_second_moment_next[j] = grad_b3[j] ** 2 * (1 - beta2) + beta2 * b3_second_moment[j]
        b3_second_moment_next = (
            gradient["b3"] ** 2 * (1 - self.beta2) + self.beta2 * self.b3_second_moment
        )
        # b3_next[j] = b3[j] - learning_rate * b3_first_moment_next[j] / (correction1 *
        #     (sqrt(b3_second_moment_next[j] / correction2) + epsilon))
        b3_next = self.b3 - self.learning_rate * b3_first_moment_next / (
            correction1 * (np.sqrt(b3_second_moment_next / correction2) + self.epsilon)
        )
        # W5_first_moment_next[j, k] = grad_W5[j, k] * (1 - beta1) + beta1 * W5_first_moment[j,
        #     k]
        W5_first_moment_next = (
            gradient["W5"] * (1 - self.beta1) + self.beta1 * self.W5_first_moment
        )
        # W5_second_moment_next[j, k] = grad_W5[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W5_second_moment[j, k]
        W5_second_moment_next = (
            gradient["W5"] ** 2 * (1 - self.beta2) + self.beta2 * self.W5_second_moment
        )
        # W5_next[j, k] = W5[j, k] - learning_rate * W5_first_moment_next[j, k] / (correction1 *
        #     (sqrt(W5_second_moment_next[j, k] / correction2) + epsilon))
        W5_next = self.W5 - self.learning_rate * W5_first_moment_next / (
            correction1 * (np.sqrt(W5_second_moment_next / correction2) + self.epsilon)
        )
        # b5_first_moment_next[j] = grad_b5[j] * (1 - beta1) + beta1 * b5_first_moment[j]
        b5_first_moment_next = (
            gradient["b5"] * (1 - self.beta1) + self.beta1 * self.b5_first_moment
        )
        # b5_second_moment_next[j] = grad_b5[j] ** 2 * (1 - beta2) + beta2 * b5_second_moment[j]
        b5_second_moment_next = (
            gradient["b5"] ** 2 * (1 - self.beta2) + self.beta2 * self.b5_second_moment
        )
        # b5_next[j] = b5[j] - learning_rate * b5_first_moment_next[j] / (correction1 *
        #     (sqrt(b5_second_moment_next[j] / correction2) + epsilon))
        b5_next = self.b5 - self.learning_rate * b5_first_moment_next / (
            correction1 * (np.sqrt(b5_second_moment_next / correction2) + self.epsilon)
        )
        # W6_first_moment_next[j, k] = grad_W6[j, k] * (1 - beta1) + beta1 * W6_first_moment[j,
        #     k]
        W6_first_moment_next = (
            gradient["W6"] * (1 - self.beta1) + self.beta1 * self.W6_first_moment
        )
        # W6_second_moment_next[j, k] = grad_W6[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W6_second_moment[j, k]
        W6_second_moment_next = (
            gradient["W6"] ** 2 * (1 - self.beta2) + self.beta2 * self.W6_second_moment
        )
        # W6_next[j, k] = W6[j, k] - learning_rate * W6_first_moment_next[j, k] / (correction1 *
        #     (sqrt(W6_second_moment_next[j, k] / correction2) + epsilon))
        W6_next = self.W6 - self.learning_rate * W6_first_moment_next / (
            correction1 * (np.sqrt(W6_second_moment_next / correction2) + self.epsilon)
        )
        # b6_first_moment_next[j] = grad_b6[j] * (1 - beta1) + beta1 * b6_first_moment[j]
        b6_first_moment_next = (
            gradient["b6"] * (1 - self.beta1) + self.beta1 * self.b6_first_moment
        )
        # b6_second_moment_next[j] = grad_b6[j] ** 2 * (1 - beta2) + beta2 * b6_second_moment[j]
        b6_second_moment_next = (
            gradient["b6"] ** 2 * (1 - self.beta2) + self.beta2 * self.b6_second_moment
        )
        # b6_next[j] = b6[j] - learning_rate * b6_first_moment_next[j] / (correction1 *
        #     (sqrt(b6_second_moment_next[j] / correction2) + epsilon))
        b6_next = self.b6 - self.learning_rate * b6_first_moment_next / (
            correction1 * (np.sqrt(b6_second_moment_next / correction2) + self.epsilon)
        )
        updated = {
            "step_count": step_count_next,
            "W1": W1_next,
            "W1_first_moment": W1_first_moment_next,
            "W1_second_moment": W1_second_moment_next,
            "b1": b1_next,
            "b1_first_moment": b1_first_moment_next,
            "b1_second_moment": b1_second_moment_next,
            "W2": W2_next,
            "W2_first_moment": W2_first_moment_next,
            "W2_second_moment": W2_second_moment_next,
            "b2": b2_next,
            "b2_first_moment": b2_first_moment_next,
            "b2_second_moment": b2_second_moment_next,
            "W3": W3_next,
            "W3_first_moment": W3_first_moment_next,
            "W3_second_moment": W3_second_moment_next,
            "b3": b3_next,
            "b3_first_moment": b3_first_moment_next,
            "b3_second_moment": b3_second_moment_next,
            "W5": W5_next,
            "W5_first_moment": W5_first_moment_next,
            "W5_second_moment": W5_second_moment_next,
            "b5": b5_next,
            "b5_first_moment": b5_first_moment_next,
            "b5_second_moment": b5_second_moment_next,
            "W6": W6_next,
            "W6_first_moment": W6_first_moment_next,
            "W6_second_moment": W6_second_moment_next,
            "b6": b6_next,
            "b6_first_moment": b6_first_moment_next,
            "b6_second_moment": b6_second_moment_next,
        }
        if not all(np.isfinite(value).all() for value in [loss, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    @np.errstate(over="ignore")
    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a6."""
        x = as_input("x", x, (None, 64), self.dtype)
        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # a2[n, j] = z2[n, j]
        a2 = z2
        # a4[n, k] = a2[n, k]
        a4 = a2
        # z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j]
        z5 = a4 @ self.W5.T + self.b5
        # a5[n, j] = tanh(z5[n, j])
        a5 = np.tanh(z5)
        # z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j]
        z6 = a5 @ self.W6.T + self.b6
        # a6[n, j] = 1 / (1 + exp(-z6[n, j]))
        a6 = 1 / (1 + np.exp(-z6))
        return a6

    def fit(
        self,
        x: np.ndarray,
        steps: int = 880,
        batch_size: int = 32,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        Each step takes the next ``batch_size`` shuffled samples; those at the end of
        an epoch that make no whole batch are left out.
        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        (x,) = self._inputs(x)
        history = []
        count = len(x)
        if batch_size < 1 or count < 1:
            message = f"batch_size is {batch_size}, of {count} samples"
            raise ValueError(f"{message}; at least 1 is needed of both")
        batch_size = min(batch_size, count)
        batches = count // batch_size
        epoch = None
        for step in range(steps):
            if epoch != self.steps_done // batches:
                epoch = self.steps_done // batches
                order = np.arange(count)
                if count > batch_size:
                    order = shuffled(count, self.seed, epoch)
            first = self.steps_done % batches * batch_size
            rows = order[first : first + batch_size]
            loss = self.step(x[rows])
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def _saved(self) -> dict[str, np.ndarray]:
        """What is saved, by name."""
        names = self.parameter_names + self.state_names
        arrays = {name: np.asarray(getattr(self, name), self.dtype) for name in names}
        return arrays | {"steps_done": np.asarray(self.steps_done, np.uint64)}

    def save(self, path: str | Path) -> None:
        """Write parameters, optimiser state and step number as safetensors, all or nothing."""
        metadata = {
            "format": "symbp",
            "network": "variational-autoencoder",
            "hash": HASH,
        }
        beside = Path(f"{path}.part")
        try:
            with open(beside, "wb") as file:
                file.write(packed(self._saved(), metadata))
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)

    def load(self, path: str | Path) -> None:
        """Read what ``save`` wrote.

        Raises ValueError, and changes nothing, for a file that is not of this network.
        """
        try:
            arrays, metadata = unpacked(Path(path).read_bytes())
            own = self._saved()
            if metadata.get("hash") != HASH or set(arrays) != set(own):
                raise ValueError("the file does not hold weights of this network")
            for name, array in arrays.items():
                kind, shape = own[name].dtype.kind, own[name].shape
                if array.dtype.kind != kind or array.shape != shape:
                    found = f"{array.dtype} of shape {array.shape}"
                    raise ValueError(f"{name} is {found}; it is to have {shape}")
                if not np.isfinite(array).all():
                    raise ValueError(f"a value of {name} is not finite")
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        self.steps_done = int(arrays.pop("steps_done"))
        for name, array in arrays.items():
            setattr(self, name, array.astype(self.dtype))


def own_data() -> tuple[np.ndarray, ...]:
    """The data that the network was declared with: x."""
    rows = np.loadtxt(Path(__file__).resolve().parent / "digits.csv", delimiter=",")
    return (rows[:, :64] * 0.0625,)


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="A variational autoencoder of handwritten digits"
    )
    parser.add_argument("--steps", type=int, default=880, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = VariationalAutoencoder()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 88 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*(part[:1438] for part in data), steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
