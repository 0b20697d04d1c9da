"""A one-dimensional convolutional network for spoken keywords.

Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
Hash of the mathematics: 52600dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7
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

HASH = "52600dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7"


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


def places(where, shape, size):
    """The affine map ``where`` as ``first + steps @ index``.

    Also how far it reaches outside an array of ``size``, before and after.
    """
    first = np.array(where(*np.zeros(len(shape), int)))
    steps = (
        np.array([where(*unit) for unit in np.eye(len(shape), dtype=int)]).T
        - first[:, None]
    )
    reach = steps * (np.array(shape) - 1)
    before = np.maximum(-(first + np.minimum(reach, 0).sum(1)), 0)
    after = np.maximum(first + np.maximum(reach, 0).sum(1) + 1 - size, 0)
    return first + before, steps, before, after


def read(x, where, shape):
    """A view of ``x[where(i, j, …)]`` for all indices of ``shape``; zero outside ``x``."""
    first, steps, before, after = places(where, shape, x.shape)
    if before.any() or after.any():
        x = np.pad(x, np.stack([before, after], axis=1))
    start = x[tuple(slice(place, None) for place in first)]
    return np.lib.stride_tricks.as_strided(
        start, shape, steps.T @ x.strides, writeable=False
    )


def scatter(values, where, shape):
    """Zeros of ``shape``, to which ``values[i, j, …]`` is added at ``where(i, j, …)``.

    Nothing is added outside. The loop is over a window: the shorter ones of the axes that
    reach the same axis of the result.
    """
    first, steps, before, after = places(where, values.shape, shape)
    total = np.zeros(shape + before + after, values.dtype)
    lengths = np.array(values.shape)
    reaching = [np.flatnonzero(row) for row in steps]
    longest = [axes[lengths[axes].argmax()] if axes.size else -1 for axes in reaching]
    rest = [axis for axis in range(values.ndim) if longest.count(axis) == 1]
    window = [axis for axis in range(values.ndim) if axis not in rest]
    values = values.transpose(window + rest)
    strides = steps[:, rest].T @ total.strides
    for place in np.ndindex(*lengths[window]):
        corner = first + steps[:, window] @ np.array(place, int)
        start = total[tuple(slice(c, None) for c in corner)]
        target = np.lib.stride_tricks.as_strided(start, lengths[rest], strides)
        target += values[place]
    return total[tuple(slice(b, b + n) for b, n in zip(before, shape))]


def as_input(
    name: str,
    values: np.ndarray,
    shape: tuple[int | None, ...],
    dtype: type | np.dtype,
    below: int | None = None,
) -> np.ndarray:
    """``values`` as an array of ``shape``, where None is any length.

    Raises ValueError where they have another shape, or are not whole numbers from 0.
    """
    array = np.asarray(values)
    fits = len(array.shape) == len(shape)
    if not fits or any(n not in (None, m) for n, m in zip(shape, array.shape)):
        wanted = str(shape).replace("None", "samples")
        raise ValueError(f"{name} has shape {array.shape}; it takes {wanted}")
    if dtype is int and array.dtype.kind not in "iu":
        raise ValueError(f"{name} holds {array.dtype}; it takes whole numbers")
    if below is not None and array.size:
        least, most = array.min(), array.max()
        if least < 0 or most >= below:
            message = f"{name} holds {least} to {most}; it takes 0 to {below - 1}"
            raise ValueError(message)
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


class KeywordConvolution:
    """A one-dimensional convolutional network for spoken keywords.

    Four syllables, made by formulas: two formants glide from one vowel to another in 8
    bands over 12 frames.
    The convolutions run along time (Sainath and Parada 2015); the last fifth of the
    samples is kept for testing.

    Parameters:
        W1: shape (8, 8, 3)
        b1: shape (8,)
        W3: shape (16, 8, 3)
        b3: shape (16,)
        W5: shape (4, 16)
        b5: shape (4,)

    State that is kept from step to step:
        step_count: a number
        W1_first_moment: shape (8, 8, 3)
        W1_second_moment: shape (8, 8, 3)
        b1_first_moment: shape (8,)
        b1_second_moment: shape (8,)
        W3_first_moment: shape (16, 8, 3)
        W3_second_moment: shape (16, 8, 3)
        b3_first_moment: shape (16,)
        b3_second_moment: shape (16,)
        W5_first_moment: shape (4, 16)
        W5_second_moment: shape (4, 16)
        b5_first_moment: shape (4,)
        b5_second_moment: shape (4,)
    """

    parameter_names = ("W1", "b1", "W3", "b3", "W5", "b5")
    state_names = (
        "step_count",
        "W1_first_moment",
        "W1_second_moment",
        "b1_first_moment",
        "b1_second_moment",
        "W3_first_moment",
        "W3_second_moment",
        "b3_first_moment",
        "b3_second_moment",
        "W5_first_moment",
        "W5_second_moment",
        "b5_first_moment",
        "b5_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.005)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        # W1 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.W1 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 0, (8, 8, 3)) - 1) / 4, self.dtype
        )
        self.b1 = np.zeros((8,), self.dtype)
        # W3 = sqrt(3) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W3 = np.asarray(
            1.7320508075688772 * (2 * uniform(seed, 2, (16, 8, 3)) - 1) / 6, self.dtype
        )
        self.b3 = np.zeros((16,), self.dtype)
        # W5 = sqrt(30) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W5 = np.asarray(
            5.477225575051661 * (2 * uniform(seed, 4, (4, 16)) - 1) / 10, self.dtype
        )
        self.b5 = np.zeros((4,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.W1_first_moment = np.zeros((8, 8, 3), self.dtype)
        self.W1_second_moment = np.zeros((8, 8, 3), self.dtype)
        self.b1_first_moment = np.zeros((8,), self.dtype)
        self.b1_second_moment = np.zeros((8,), self.dtype)
        self.W3_first_moment = np.zeros((16, 8, 3), self.dtype)
        self.W3_second_moment = np.zeros((16, 8, 3), self.dtype)
        self.b3_first_moment = np.zeros((16,), self.dtype)
        self.b3_second_moment = np.zeros((16,), self.dtype)
        self.W5_first_moment = np.zeros((4, 16), self.dtype)
        self.W5_second_moment = np.zeros((4, 16), self.dtype)
        self.b5_first_moment = np.zeros((4,), self.dtype)
        self.b5_second_moment = np.zeros((4,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 8, 12), self.dtype)
        y = as_input("y", y, (len(x),), int, below=4)
        return x, y

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o]
        z1 = (
            np.tensordot(
                read(x, lambda n, c, p, u: (n, c, p + u), (samples, 8, 10, 3)),
                self.W1,
                ([1, 3], [1, 2]),
            ).transpose(0, 2, 1)
            + self.b1[:, None]
        )
        # a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0)
        a1 = np.where(z1 > 0, z1, 0)
        # a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u])
        a2 = read(a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)).max(3)
        # z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o]
        z3 = (
            np.tensordot(
                read(a2, lambda n, c, p, u: (n, c, p + u), (samples, 8, 3, 3)),
                self.W3,
                ([1, 3], [1, 2]),
            ).transpose(0, 2, 1)
            + self.b3[:, None]
        )
        # a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0)
        a3 = np.where(z3 > 0, z3, 0)
        # a4[n, c] = sum[p: 3](a3[n, c, p]) / 3
        a4 = a3.sum(2) / 3
        # z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j]
        z5 = a4 @ self.W5.T + self.b5
        # s5_max[n] = max[k: 4](z5[n, k])
        s5_max = z5.max(1)
        # e5[n, k] = exp(z5[n, k] - s5_max[n])
        e5 = np.exp(z5 - s5_max[:, None])
        # s5[n] = sum[k: 4](e5[n, k])
        s5 = e5.sum(1)
        # loss = sum[n: N](s5_max[n] + log(s5[n]) - z5[n, y[n]]) / N
        loss = (s5_max + np.log(s5) - z5[np.arange(samples), y]).sum() / samples
        return loss, z1, a1, a2, z3, a4, e5, s5

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        x, y = self._inputs(x, y)
        samples = len(x)
        loss, z1, a1, a2, z3, a4, e5, s5 = self._forward(x, y)
        # a5[n, k] = e5[n, k] / s5[n]
        a5 = e5 / s5[:, None]
        # a2_argmax[n, c, p] = argmax[u: 2](a1[n, c, 2 * p + u])
        a2_argmax = read(
            a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)
        ).argmax(3)
        # delta_z5[n, j] = (a5[n, j] - where(y[n] == j, 1, 0)) / N
        delta_z5 = (a5 - (y[:, None] == np.arange(4))) / samples
        # delta_a4[n, c] = sum[j: 4](W5[j, c] * delta_z5[n, j])
        delta_a4 = delta_z5 @ self.W5
        # delta_z3[n, o, p] = delta_a4[n, o] * where(z3[n, o, p] > 0, 1, 0) / 3
        delta_z3 = delta_a4[:, :, None] * (z3 > 0) / 3
        # delta_a2[n, c, p] = sum[o: 16, u: 3](where(p - u >= 0 and p - u < 3, W3[o, c, u] *
        #     delta_z3[n, o, p - u], 0))
        delta_a2 = scatter(
            np.tensordot(delta_z3, self.W3, ([1], [0])),
            lambda n, u1, c, u: (n, c, u + u1),
            (samples, 8, 5),
        )
        # delta_z1[n, o, p] = delta_a2[n, o, p // 2] * where(a2_argmax[n, o, p // 2] == p % 2,
        #     1, 0) * where(z1[n, o, p] > 0, 1, 0)
        delta_z1 = (
            delta_a2[:, :, np.arange(10) // 2]
            * (a2_argmax[:, :, np.arange(10) // 2] == np.arange(10) % 2)
            * (z1 > 0)
        )
        # grad_W1[o, c, u] = sum[n: N, p: 10](delta_z1[n, o, p] * x[n, c, p + u])
        grad_W1 = np.tensordot(
            delta_z1,
            read(x, lambda n, c, u, p: (n, c, p + u), (samples, 8, 3, 10)),
            ([0, 2], [0, 3]),
        )
        # grad_b1[o] = sum[n: N, p: 10](delta_z1[n, o, p])
        grad_b1 = delta_z1.sum((0, 2))
        # grad_W3[o, c, u] = sum[n: N, p: 3](a2[n, c, p + u] * delta_z3[n, o, p])
        grad_W3 = np.tensordot(
            delta_z3,
            read(a2, lambda n, c, u, p: (n, c, p + u), (samples, 8, 3, 3)),
            ([0, 2], [0, 3]),
        )
        # grad_b3[o] = sum[n: N, p: 3](delta_z3[n, o, p])
        grad_b3 = delta_z3.sum((0, 2))
        # grad_W5[j, k] = sum[n: N](a4[n, k] * delta_z5[n, j])
        grad_W5 = delta_z5.T @ a4
        # grad_b5[j] = sum[n: N](delta_z5[n, j])
        grad_b5 = delta_z5.sum(0)
        gradient = {
            "W1": grad_W1,
            "b1": grad_b1,
            "W3": grad_W3,
            "b3": grad_b3,
            "W5": grad_W5,
            "b5": grad_b5,
        }
        return float(loss), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient = self.gradients(x, y)
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1**step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2**step_count_next
        # W1_first_moment_next[o, c, u] = grad_W1[o, c, u] * (1 - beta1) + beta1 *
        #     W1_first_moment[o, c, u]
        W1_first_moment_next = (
            gradient["W1"] * (1 - self.beta1) + self.beta1 * self.W1_first_moment
        )
        # W1_second_moment_next[o, c, u] = grad_W1[o, c, u] ** 2 * (1 - beta2) + beta2 *
        #     W1_second_moment[o, c, u]
        W1_second_moment_next = (
            gradient["W1"] ** 2 * (1 - self.beta2) + self.beta2 * self.W1_second_moment
        )
        # W1_next[o, c, u] = W1[o, c, u] - learning_rate * W1_first_moment_next[o, c, u] /
        #     (correction1 * (sqrt(W1_second_moment_next[o, c, u] / correction2) + epsilon))
        W1_next = self.W1 - self.learning_rate * W1_first_moment_next / (
            correction1 * (np.sqrt(W1_second_moment_next / correction2) + self.epsilon)
        )
        # b1_first_moment_next[o] = grad_b1[o] * (1 - beta1) + beta1 * b1_first_moment[o]
        b1_first_moment_next = (
            gradient["b1"] * (1 - self.beta1) + self.beta1 * self.b1_first_moment
        )
        # b1_second_moment_next[o] = grad_b1[o] ** 2 * (1 - beta2) + beta2 * b1_second_moment[o]
        b1_second_moment_next = (
            gradient["b1"] ** 2 * (1 - self.beta2) + self.beta2 * self.b1_second_moment
        )
        # b1_next[o] = b1[o] - learning_rate * b1_first_moment_next[o] / (correction1 *
        #     (sqrt(b1_second_moment_next[o] / correction2) + epsilon))
        b1_next = self.b1 - self.learning_rate * b1_first_moment_next / (
            correction1 * (np.sqrt(b1_second_moment_next / correction2) + self.epsilon)
        )
        # W3_first_moment_next[o, c, u] = grad_W3[o, c, u] * (1 - beta1) + beta1 *
        #     W3_first_moment[o, c, u]
        W3_first_moment_next = (
            gradient["W3"] * (1 - self.beta1) + self.beta1 * self.W3_first_moment
        )
        # W3_second_moment_next[o, c, u] = grad_W3[o, c, u] ** 2 * (1 - beta2) + beta2 *
        #     W3_second_moment[o, c, u]
        W3_second_moment_next = (
            gradient["W3"] ** 2 * (1 - self.beta2) + self.beta2 * self.W3_second_moment
        )
        # W3_next[o, c, u] = W3[o, c, u] - learning_rate * W3_first_moment_next[o, c, u] /
        #     (correction1 * (sqrt(W3_second_moment_next[o, c, u] / correction2) + epsilon))
        W3_next = self.W3 - self.learning_rate * W3_first_moment_next / (
            correction1 * (np.sqrt(W3_second_moment_next / correction2) + self.epsilon)
        )
        # b3_first_moment_next[o] = grad_b3[o] * (1 - beta1) + beta1 * b3_first_moment[o]
        b3_first_moment_next = (
            gradient["b3"] * (1 - self.beta1) + self.beta1 * self.b3_first_moment
        )
        # b3_second_moment_next[o] = grad_b3[o] ** 2 * (1 - beta2) + beta2 * b3_second_moment[o]
        b3_second_moment_next = (
            gradient["b3"] ** 2 * (1 - self.beta2) + self.beta2 * self.b3_second_moment
        )
        # b3_next[o] = b3[o] - learning_rate * b3_first_moment_next[o] / (correction1 *
        #     (sqrt(b3_second_moment_next[o] / correction2) + epsilon))
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
        updated = {
            "step_count": step_count_next,
            "W1": W1_next,
            "W1_first_moment": W1_first_moment_next,
            "W1_second_moment": W1_second_moment_next,
            "b1": b1_next,
            "b1_first_moment": b1_first_moment_next,
            "b1_second_moment": b1_second_moment_next,
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
        }
        if not all(np.isfinite(value).all() for value in [loss, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a5."""
        x = as_input("x", x, (None, 8, 12), self.dtype)
        samples = len(x)
        # z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o]
        z1 = (
            np.tensordot(
                read(x, lambda n, c, p, u: (n, c, p + u), (samples, 8, 10, 3)),
                self.W1,
                ([1, 3], [1, 2]),
            ).transpose(0, 2, 1)
            + self.b1[:, None]
        )
        # a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0)
        a1 = np.where(z1 > 0, z1, 0)
        # a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u])
        a2 = read(a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)).max(3)
        # z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o]
        z3 = (
            np.tensordot(
                read(a2, lambda n, c, p, u: (n, c, p + u), (samples, 8, 3, 3)),
                self.W3,
                ([1, 3], [1, 2]),
            ).transpose(0, 2, 1)
            + self.b3[:, None]
        )
        # a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0)
        a3 = np.where(z3 > 0, z3, 0)
        # a4[n, c] = sum[p: 3](a3[n, c, p]) / 3
        a4 = a3.sum(2) / 3
        # z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j]
        z5 = a4 @ self.W5.T + self.b5
        # s5_max[n] = max[k: 4](z5[n, k])
        s5_max = z5.max(1)
        # e5[n, k] = exp(z5[n, k] - s5_max[n])
        e5 = np.exp(z5 - s5_max[:, None])
        # s5[n] = sum[k: 4](e5[n, k])
        s5 = e5.sum(1)
        # a5[n, k] = e5[n, k] / s5[n]
        a5 = e5 / s5[:, None]
        return a5

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 200,
        batch_size: int = 32,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        Each step takes the next ``batch_size`` shuffled samples; those at the end of
        an epoch that make no whole batch are left out.
        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        x, y = self._inputs(x, y)
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
            loss = self.step(x[rows], y[rows])
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
        metadata = {"format": "symbp", "network": "keyword-convolution", "hash": HASH}
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
    """The data that the network was declared with: x, y."""
    rows = np.loadtxt(Path(__file__).resolve().parent / "keywords.csv", delimiter=",")
    x = (rows[:, :96] * 0.125).reshape(-1, 8, 12)
    return x, rows[:, 96].astype(int)


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="A one-dimensional convolutional network for spoken keywords"
    )
    parser.add_argument("--steps", type=int, default=200, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = KeywordConvolution()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 20 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*(part[:320] for part in data), steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    x, y = (part[320:] for part in data)
    right = int((network.predict(x).argmax(-1) == y).sum())
    print(f"test accuracy {100 * right / len(y):.2f} % ({right} of {len(y)})")
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
