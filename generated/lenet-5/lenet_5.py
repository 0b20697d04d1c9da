"""LeNet-5 on handwritten digits.

Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
Hash of the mathematics: 2da8850c1a5e65d15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15
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

HASH = "2da8850c1a5e65d15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15"


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


class Lenet5:
    """LeNet-5 on handwritten digits.

    LeCun, Bottou, Bengio and Haffner 1998, with average pooling and softmax; each of
    the 8 by 8 pixels becomes 4 by 4.

    Parameters:
        W2: shape (6, 1, 5, 5)
        b2: shape (6,)
        W4: shape (16, 6, 5, 5)
        b4: shape (16,)
        W6: shape (120, 16, 5, 5)
        b6: shape (120,)
        W8: shape (84, 120)
        b8: shape (84,)
        W9: shape (10, 84)
        b9: shape (10,)

    State that is kept from step to step:
        W2_velocity: shape (6, 1, 5, 5)
        b2_velocity: shape (6,)
        W4_velocity: shape (16, 6, 5, 5)
        b4_velocity: shape (16,)
        W6_velocity: shape (120, 16, 5, 5)
        b6_velocity: shape (120,)
        W8_velocity: shape (84, 120)
        b8_velocity: shape (84,)
        W9_velocity: shape (10, 84)
        b9_velocity: shape (10,)
    """

    parameter_names = ("W2", "b2", "W4", "b4", "W6", "b6", "W8", "b8", "W9", "b9")
    state_names = (
        "W2_velocity",
        "b2_velocity",
        "W4_velocity",
        "b4_velocity",
        "W6_velocity",
        "b6_velocity",
        "W8_velocity",
        "b8_velocity",
        "W9_velocity",
        "b9_velocity",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.02)
        self.momentum = self.dtype.type(0.9)
        # W2 = sqrt(42) * (2 * u - 1) / 35, u uniform in [0, 1)
        self.W2 = np.asarray(
            6.48074069840786 * (2 * uniform(seed, 0, (6, 1, 5, 5)) - 1) / 35, self.dtype
        )
        self.b2 = np.zeros((6,), self.dtype)
        # W4 = sqrt(33) * (2 * u - 1) / 55, u uniform in [0, 1)
        self.W4 = np.asarray(
            5.744562646538029 * (2 * uniform(seed, 2, (16, 6, 5, 5)) - 1) / 55,
            self.dtype,
        )
        self.b4 = np.zeros((16,), self.dtype)
        # W6 = sqrt(51) * (2 * u - 1) / 170, u uniform in [0, 1)
        self.W6 = np.asarray(
            7.14142842854285 * (2 * uniform(seed, 4, (120, 16, 5, 5)) - 1) / 170,
            self.dtype,
        )
        self.b6 = np.zeros((120,), self.dtype)
        # W8 = sqrt(34) * (2 * u - 1) / 34, u uniform in [0, 1)
        self.W8 = np.asarray(
            5.830951894845301 * (2 * uniform(seed, 6, (84, 120)) - 1) / 34, self.dtype
        )
        self.b8 = np.zeros((84,), self.dtype)
        # W9 = sqrt(141) * (2 * u - 1) / 47, u uniform in [0, 1)
        self.W9 = np.asarray(
            11.874342087037917 * (2 * uniform(seed, 8, (10, 84)) - 1) / 47, self.dtype
        )
        self.b9 = np.zeros((10,), self.dtype)
        self.W2_velocity = np.zeros((6, 1, 5, 5), self.dtype)
        self.b2_velocity = np.zeros((6,), self.dtype)
        self.W4_velocity = np.zeros((16, 6, 5, 5), self.dtype)
        self.b4_velocity = np.zeros((16,), self.dtype)
        self.W6_velocity = np.zeros((120, 16, 5, 5), self.dtype)
        self.b6_velocity = np.zeros((120,), self.dtype)
        self.W8_velocity = np.zeros((84, 120), self.dtype)
        self.b8_velocity = np.zeros((84,), self.dtype)
        self.W9_velocity = np.zeros((10, 84), self.dtype)
        self.b9_velocity = np.zeros((10,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 1, 8, 8), self.dtype)
        y = as_input("y", y, (len(x),), int, below=10)
        return x, y

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # a1[n, c, p, q] = x[n, c, p // 4, q // 4]
        a1 = x[:, :, np.arange(32)[:, None] // 4, np.arange(32) // 4]
        # z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) +
        #     b2[o]
        z2 = (
            np.tensordot(
                read(
                    a1,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 1, 28, 5, 28, 5),
                ),
                self.W2,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b2[:, None, None]
        )
        # a2[n, o, p, q] = tanh(z2[n, o, p, q])
        a2 = np.tanh(z2)
        # a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4
        a3 = (
            read(
                a2,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 6, 14, 2, 14, 2),
            ).sum((3, 5))
            / 4
        )
        # z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) +
        #     b4[o]
        z4 = (
            np.tensordot(
                read(
                    a3,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 6, 10, 5, 10, 5),
                ),
                self.W4,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b4[:, None, None]
        )
        # a4[n, o, p, q] = tanh(z4[n, o, p, q])
        a4 = np.tanh(z4)
        # a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4
        a5 = (
            read(
                a4,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 16, 5, 2, 5, 2),
            ).sum((3, 5))
            / 4
        )
        # z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) +
        #     b6[o]
        z6 = (
            np.tensordot(
                read(
                    a5,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 16, 1, 5, 1, 5),
                ),
                self.W6,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b6[:, None, None]
        )
        # a6[n, o, p, q] = tanh(z6[n, o, p, q])
        a6 = np.tanh(z6)
        # a7[n, i] = a6[n, i, 0, 0]
        a7 = a6[:, :, 0, 0]
        # z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j]
        z8 = a7 @ self.W8.T + self.b8
        # a8[n, j] = tanh(z8[n, j])
        a8 = np.tanh(z8)
        # z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j]
        z9 = a8 @ self.W9.T + self.b9
        # s9_max[n] = max[k: 10](z9[n, k])
        s9_max = z9.max(1)
        # e9[n, k] = exp(z9[n, k] - s9_max[n])
        e9 = np.exp(z9 - s9_max[:, None])
        # s9[n] = sum[k: 10](e9[n, k])
        s9 = e9.sum(1)
        # loss = sum[n: N](s9_max[n] + log(s9[n]) - z9[n, y[n]]) / N
        loss = (s9_max + np.log(s9) - z9[np.arange(samples), y]).sum() / samples
        return loss, a1, a2, a3, a4, a5, a6, a7, a8, e9, s9

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
        loss, a1, a2, a3, a4, a5, a6, a7, a8, e9, s9 = self._forward(x, y)
        # a9[n, k] = e9[n, k] / s9[n]
        a9 = e9 / s9[:, None]
        # delta_z9[n, j] = (a9[n, j] - where(y[n] == j, 1, 0)) / N
        delta_z9 = (a9 - (y[:, None] == np.arange(10))) / samples
        # delta_z8[n, j] = (1 - a8[n, j] ** 2) * sum[k: 10](W9[k, j] * delta_z9[n, k])
        delta_z8 = (1 - a8**2) * (delta_z9 @ self.W9)
        # delta_z6[n, o, p, q] = (1 - a6[n, o, p, q] ** 2) * sum[j: 84](W8[j, o] * delta_z8[n,
        #     j])
        delta_z6 = (1 - a6**2) * (delta_z8 @ self.W8)[:, :, None, None]
        # delta_a5[n, c, p, q] = sum[o: 120](W6[o, c, p, q] * delta_z6[n, o, 0, 0])
        delta_a5 = np.tensordot(delta_z6[:, :, 0, 0], self.W6, ([1], [0]))
        # delta_z4[n, o, p, q] = delta_a5[n, o, p // 2, q // 2] * (1 - a4[n, o, p, q] ** 2) / 4
        delta_z4 = (
            delta_a5[:, :, np.arange(10)[:, None] // 2, np.arange(10) // 2]
            * (1 - a4**2)
            / 4
        )
        # delta_a3[n, c, p, q] = sum[o: 16, u: 5, v: 5](where(p - u >= 0 and q - v >= 0 and p -
        #     u < 10 and q - v < 10, W4[o, c, u, v] * delta_z4[n, o, p - u, q - v], 0))
        delta_a3 = scatter(
            np.tensordot(delta_z4, self.W4, ([1], [0])),
            lambda n, u1, u2, c, u, v: (n, c, u + u1, u2 + v),
            (samples, 6, 14, 14),
        )
        # delta_z2[n, o, p, q] = delta_a3[n, o, p // 2, q // 2] * (1 - a2[n, o, p, q] ** 2) / 4
        delta_z2 = (
            delta_a3[:, :, np.arange(28)[:, None] // 2, np.arange(28) // 2]
            * (1 - a2**2)
            / 4
        )
        # grad_W2[o, c, u, v] = sum[n: N, p: 28, q: 28](a1[n, c, p + u, q + v] * delta_z2[n, o,
        #     p, q])
        grad_W2 = np.tensordot(
            delta_z2,
            read(
                a1,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 1, 5, 28, 5, 28),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_b2[o] = sum[n: N, p: 28, q: 28](delta_z2[n, o, p, q])
        grad_b2 = delta_z2.sum((0, 2, 3))
        # grad_W4[o, c, u, v] = sum[n: N, p: 10, q: 10](a3[n, c, p + u, q + v] * delta_z4[n, o,
        #     p, q])
        grad_W4 = np.tensordot(
            delta_z4,
            read(
                a3,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 6, 5, 10, 5, 10),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_b4[o] = sum[n: N, p: 10, q: 10](delta_z4[n, o, p, q])
        grad_b4 = delta_z4.sum((0, 2, 3))
        # grad_W6[o, c, u, v] = sum[n: N, p: 1, q: 1](a5[n, c, p + u, q + v] * delta_z6[n, o, p,
        #     q])
        grad_W6 = np.tensordot(
            delta_z6,
            read(
                a5,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 16, 5, 1, 5, 1),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_b6[o] = sum[n: N, p: 1, q: 1](delta_z6[n, o, p, q])
        grad_b6 = delta_z6.sum((0, 2, 3))
        # grad_W8[j, k] = sum[n: N](a7[n, k] * delta_z8[n, j])
        grad_W8 = delta_z8.T @ a7
        # grad_b8[j] = sum[n: N](delta_z8[n, j])
        grad_b8 = delta_z8.sum(0)
        # grad_W9[j, k] = sum[n: N](a8[n, k] * delta_z9[n, j])
        grad_W9 = delta_z9.T @ a8
        # grad_b9[j] = sum[n: N](delta_z9[n, j])
        grad_b9 = delta_z9.sum(0)
        gradient = {
            "W2": grad_W2,
            "b2": grad_b2,
            "W4": grad_W4,
            "b4": grad_b4,
            "W6": grad_W6,
            "b6": grad_b6,
            "W8": grad_W8,
            "b8": grad_b8,
            "W9": grad_W9,
            "b9": grad_b9,
        }
        return float(loss), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient = self.gradients(x, y)
        # W2_velocity_next[o, c, u, v] = momentum * W2_velocity[o, c, u, v] + grad_W2[o, c, u,
        #     v]
        W2_velocity_next = self.momentum * self.W2_velocity + gradient["W2"]
        # W2_next[o, c, u, v] = W2[o, c, u, v] - learning_rate * W2_velocity_next[o, c, u, v]
        W2_next = self.W2 - self.learning_rate * W2_velocity_next
        # b2_velocity_next[o] = momentum * b2_velocity[o] + grad_b2[o]
        b2_velocity_next = self.momentum * self.b2_velocity + gradient["b2"]
        # b2_next[o] = b2[o] - learning_rate * b2_velocity_next[o]
        b2_next = self.b2 - self.learning_rate * b2_velocity_next
        # W4_velocity_next[o, c, u, v] = momentum * W4_velocity[o, c, u, v] + grad_W4[o, c, u,
        #     v]
        W4_velocity_next = self.momentum * self.W4_velocity + gradient["W4"]
        # W4_next[o, c, u, v] = W4[o, c, u, v] - learning_rate * W4_velocity_next[o, c, u, v]
        W4_next = self.W4 - self.learning_rate * W4_velocity_next
        # b4_velocity_next[o] = momentum * b4_velocity[o] + grad_b4[o]
        b4_velocity_next = self.momentum * self.b4_velocity + gradient["b4"]
        # b4_next[o] = b4[o] - learning_rate * b4_velocity_next[o]
        b4_next = self.b4 - self.learning_rate * b4_velocity_next
        # W6_velocity_next[o, c, u, v] = momentum * W6_velocity[o, c, u, v] + grad_W6[o, c, u,
        #     v]
        W6_velocity_next = self.momentum * self.W6_velocity + gradient["W6"]
        # W6_next[o, c, u, v] = W6[o, c, u, v] - learning_rate * W6_velocity_next[o, c, u, v]
        W6_next = self.W6 - self.learning_rate * W6_velocity_next
        # b6_velocity_next[o] = momentum * b6_velocity[o] + grad_b6[o]
        b6_velocity_next = self.momentum * self.b6_velocity + gradient["b6"]
        # b6_next[o] = b6[o] - learning_rate * b6_velocity_next[o]
        b6_next = self.b6 - self.learning_rate * b6_velocity_next
        # W8_velocity_next[j, k] = momentum * W8_velocity[j, k] + grad_W8[j, k]
        W8_velocity_next = self.momentum * self.W8_velocity + gradient["W8"]
        # W8_next[j, k] = W8[j, k] - learning_rate * W8_velocity_next[j, k]
        W8_next = self.W8 - self.learning_rate * W8_velocity_next
        # b8_velocity_next[j] = momentum * b8_velocity[j] + grad_b8[j]
        b8_velocity_next = self.momentum * self.b8_velocity + gradient["b8"]
        # b8_next[j] = b8[j] - learning_rate * b8_velocity_next[j]
        b8_next = self.b8 - self.learning_rate * b8_velocity_next
        # W9_velocity_next[j, k] = momentum * W9_velocity[j, k] + grad_W9[j, k]
        W9_velocity_next = self.momentum * self.W9_velocity + gradient["W9"]
        # W9_next[j, k] = W9[j, k] - learning_rate * W9_velocity_next[j, k]
        W9_next = self.W9 - self.learning_rate * W9_velocity_next
        # b9_velocity_next[j] = momentum * b9_velocity[j] + grad_b9[j]
        b9_velocity_next = self.momentum * self.b9_velocity + gradient["b9"]
        # b9_next[j] = b9[j] - learning_rate * b9_velocity_next[j]
        b9_next = self.b9 - self.learning_rate * b9_velocity_next
        updated = {
            "W2": W2_next,
            "W2_velocity": W2_velocity_next,
            "b2": b2_next,
            "b2_velocity": b2_velocity_next,
            "W4": W4_next,
            "W4_velocity": W4_velocity_next,
            "b4": b4_next,
            "b4_velocity": b4_velocity_next,
            "W6": W6_next,
            "W6_velocity": W6_velocity_next,
            "b6": b6_next,
            "b6_velocity": b6_velocity_next,
            "W8": W8_next,
            "W8_velocity": W8_velocity_next,
            "b8": b8_next,
            "b8_velocity": b8_velocity_next,
            "W9": W9_next,
            "W9_velocity": W9_velocity_next,
            "b9": b9_next,
            "b9_velocity": b9_velocity_next,
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
        """The network's predictions: a9."""
        x = as_input("x", x, (None, 1, 8, 8), self.dtype)
        samples = len(x)
        # a1[n, c, p, q] = x[n, c, p // 4, q // 4]
        a1 = x[:, :, np.arange(32)[:, None] // 4, np.arange(32) // 4]
        # z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) +
        #     b2[o]
        z2 = (
            np.tensordot(
                read(
                    a1,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 1, 28, 5, 28, 5),
                ),
                self.W2,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b2[:, None, None]
        )
        # a2[n, o, p, q] = tanh(z2[n, o, p, q])
        a2 = np.tanh(z2)
        # a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4
        a3 = (
            read(
                a2,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 6, 14, 2, 14, 2),
            ).sum((3, 5))
            / 4
        )
        # z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) +
        #     b4[o]
        z4 = (
            np.tensordot(
                read(
                    a3,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 6, 10, 5, 10, 5),
                ),
                self.W4,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b4[:, None, None]
        )
        # a4[n, o, p, q] = tanh(z4[n, o, p, q])
        a4 = np.tanh(z4)
        # a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4
        a5 = (
            read(
                a4,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 16, 5, 2, 5, 2),
            ).sum((3, 5))
            / 4
        )
        # z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) +
        #     b6[o]
        z6 = (
            np.tensordot(
                read(
                    a5,
                    lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                    (samples, 16, 1, 5, 1, 5),
                ),
                self.W6,
                ([1, 3, 5], [1, 2, 3]),
            ).transpose(0, 3, 1, 2)
            + self.b6[:, None, None]
        )
        # a6[n, o, p, q] = tanh(z6[n, o, p, q])
        a6 = np.tanh(z6)
        # a7[n, i] = a6[n, i, 0, 0]
        a7 = a6[:, :, 0, 0]
        # z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j]
        z8 = a7 @ self.W8.T + self.b8
        # a8[n, j] = tanh(z8[n, j])
        a8 = np.tanh(z8)
        # z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j]
        z9 = a8 @ self.W9.T + self.b9
        # s9_max[n] = max[k: 10](z9[n, k])
        s9_max = z9.max(1)
        # e9[n, k] = exp(z9[n, k] - s9_max[n])
        e9 = np.exp(z9 - s9_max[:, None])
        # s9[n] = sum[k: 10](e9[n, k])
        s9 = e9.sum(1)
        # a9[n, k] = e9[n, k] / s9[n]
        a9 = e9 / s9[:, None]
        return a9

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 440,
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
        metadata = {"format": "symbp", "network": "lenet-5", "hash": HASH}
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
    rows = np.loadtxt(Path(__file__).resolve().parent / "digits.csv", delimiter=",")
    x = (rows[:, :64] * 0.0625).reshape(-1, 1, 8, 8)
    return x, rows[:, 64].astype(int)


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(description="LeNet-5 on handwritten digits")
    parser.add_argument("--steps", type=int, default=440, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = Lenet5()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 44 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*(part[:1438] for part in data), steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    x, y = (part[1438:] for part in data)
    right = int((network.predict(x).argmax(-1) == y).sum())
    print(f"test accuracy {100 * right / len(y):.2f} % ({right} of {len(y)})")
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
