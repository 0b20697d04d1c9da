"""LeNet-5 on handwritten digits.

Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
Hash of the mathematics: 3f24204d5b1d3e739b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "3f24204d5b1d3e739b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5"


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


def all_finite(values: np.ndarray | float) -> bool:
    """Whether all values are finite: so is the sum of their squares, or it is too large."""
    return math.isfinite(np.vdot(values, values)) or bool(np.isfinite(values).all())


def in_rows(
    network: object, blocks: list
) -> tuple[list[np.ndarray], dict[str, np.ndarray]]:
    """Arrays with a row for each list of names, of values one after the other; views by name."""
    arrays, places = [], {}
    for rows in blocks:
        found = [[np.asarray(getattr(network, name)) for name in row] for row in rows]
        joined = [np.concatenate([value.ravel() for value in row]) for row in found]
        arrays.append(np.array(joined, network.dtype))
        for names, row, values in zip(rows, found, arrays[-1]):
            begin = 0
            for name, value in zip(names, row):
                places[name] = values[begin : begin + value.size].reshape(value.shape)
                begin += value.size
    return arrays, places


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
        least, most = np.minimum.reduce(array, None), np.maximum.reduce(array, None)
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


def distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The dict of the pairs. Raises ValueError for a name that is there twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in the header")
    return found


def unpacked(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """What ``packed`` made, in any order. Raises ValueError for anything else."""
    start = 8 + int.from_bytes(content[:8], "little")
    if len(content) < start:
        raise ValueError("the file is cut short, or is no safetensors file")
    try:
        fields = json.loads(content[8:start].decode(), object_pairs_hook=distinct)
        metadata = dict(fields.pop("__metadata__", {}))
        arrays = {}
        length = start
        order = sorted(fields, key=lambda name: fields[name]["data_offsets"])
        for name in order:
            field = fields[name]
            kind = np.dtype(KINDS[field["dtype"]])
            begin, end = (start + offset for offset in field["data_offsets"])
            if begin != length or end < begin:
                raise ValueError("the arrays overlap, or leave gaps")
            shape = field["shape"]
            arrays[name] = np.frombuffer(content[begin:end], kind).reshape(shape)
            if list(arrays[name].shape) != shape:
                raise ValueError("a length is left open")
            length = end
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ):
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
        self._lay_out()

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 1, 8, 8), self.dtype)
        y = as_input("y", y, (len(x),), int, below=10)
        return x, y

    _rows = [
        [
            ["W2", "b2", "W4", "b4", "W6", "b6", "W8", "b8", "W9", "b9"],
            [
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
            ],
        ]
    ]

    def _lay_out(self) -> None:
        """Make the arrays that a step computes in.

        Parameters that change in the same way lie one after the other in a row of an array,
        and so does each part of their state. A step computes the next rows, which take the
        place of the present ones where all is finite.
        """
        self._rooms: dict[str, list[np.ndarray]] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._now, self._places = in_rows(self, self._rows)
        self._next, self._next_places = in_rows(self, self._rows)
        self._grad, self._grad_places = in_rows(self, [rows[:1] for rows in self._rows])
        vars(self).update(self._places)

    def _adopt(self) -> None:
        """Copy what was assigned since the last step to its place."""
        own = vars(self)
        for name, place in self._places.items():
            if own[name] is not place:
                place[...] = own[name]
                own[name] = place

    def __getstate__(self) -> dict[str, object]:
        """What is copied and pickled: all but the arrays that a step computes in."""
        return {
            name: np.array(value) if isinstance(value, np.ndarray) else value
            for name, value in vars(self).items()
            if not name.startswith("_")
        }

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state)
        self._lay_out()

    def _forward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the forward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("forward") != sizes:
            self._rooms["forward"] = [
                np.zeros((samples, 6, 28, 28), self.dtype),
                np.zeros((samples, 6, 28, 28), self.dtype),
                np.zeros((samples, 6, 14, 14), self.dtype),
                np.zeros((samples, 16, 10, 10), self.dtype),
                np.zeros((samples, 16, 10, 10), self.dtype),
                np.zeros((samples, 16, 5, 5), self.dtype),
                np.zeros((samples, 120, 1, 1), self.dtype),
                np.zeros((samples, 120, 1, 1), self.dtype),
                np.zeros((samples, 84), self.dtype),
                np.zeros((samples, 84), self.dtype),
                np.zeros((samples, 10), self.dtype),
                np.zeros((samples, 10), self.dtype),
                np.zeros((samples, 10), self.dtype),
            ]
            self._sizes["forward"] = sizes
        return self._rooms["forward"]

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        (
            z2,
            a2,
            a3,
            z4,
            a4,
            a5,
            z6,
            a6,
            z8,
            a8,
            z9,
            e9_exponent,
            e9,
        ) = self._forward_room(samples)
        # a1[n, c, p, q] = x[n, c, p // 4, q // 4]
        a1 = x[:, :, np.arange(32)[:, None] // 4, np.arange(32) // 4]
        # z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) +
        #     b2[o]
        np.matmul(
            self.W2.reshape(6, 25),
            read(
                a1,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 1, 28, 5, 28, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 25, 784),
            out=z2.reshape(samples, 6, 784),
        )
        z2 += self.b2[:, None, None]
        # a2[n, o, p, q] = tanh(z2[n, o, p, q])
        np.tanh(z2, out=a2)
        # a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4
        np.add.reduce(
            read(
                a2,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 6, 14, 2, 14, 2),
            ),
            (3, 5),
            out=a3,
        )
        a3 *= 0.25
        # z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) +
        #     b4[o]
        np.matmul(
            self.W4.reshape(16, 150),
            read(
                a3,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 6, 10, 5, 10, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 150, 100),
            out=z4.reshape(samples, 16, 100),
        )
        z4 += self.b4[:, None, None]
        # a4[n, o, p, q] = tanh(z4[n, o, p, q])
        np.tanh(z4, out=a4)
        # a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4
        np.add.reduce(
            read(
                a4,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u, 2 * q + v),
                (samples, 16, 5, 2, 5, 2),
            ),
            (3, 5),
            out=a5,
        )
        a5 *= 0.25
        # z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) +
        #     b6[o]
        np.matmul(
            self.W6.reshape(120, 400),
            read(
                a5,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 16, 1, 5, 1, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 400, 1),
            out=z6.reshape(samples, 120, 1),
        )
        z6 += self.b6[:, None, None]
        # a6[n, o, p, q] = tanh(z6[n, o, p, q])
        np.tanh(z6, out=a6)
        # a7[n, i] = a6[n, i, 0, 0]
        a7 = a6[:, :, 0, 0]
        # z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j]
        np.matmul(a7, self.W8.T, out=z8)
        z8 += self.b8
        # a8[n, j] = tanh(z8[n, j])
        np.tanh(z8, out=a8)
        # z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j]
        np.matmul(a8, self.W9.T, out=z9)
        z9 += self.b9
        # s9_max[n] = max[k: 10](z9[n, k])
        s9_max = z9.max(1)
        # e9_exponent[n, k] = z9[n, k] - s9_max[n]
        np.subtract(z9, s9_max[:, None], out=e9_exponent)
        # e9[n, k] = exp(e9_exponent[n, k])
        np.exp(e9_exponent, out=e9)
        # s9[n] = sum[k: 10](e9[n, k])
        s9 = e9.sum(1)
        # loss = sum[n: N](log(s9[n]) - e9_exponent[n, y[n]]) / N
        loss = (np.log(s9) - e9_exponent[np.arange(samples), y]).sum() / samples
        return loss, a1, a2, a3, a4, a5, a6, a7, a8, e9, s9

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def _backward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the backward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("backward") != sizes:
            self._rooms["backward"] = [
                np.zeros((samples, 10), self.dtype),
                np.zeros((samples, 10), self.dtype),
                np.zeros((samples, 84), self.dtype),
                np.zeros((samples, 120, 1, 1), self.dtype),
                np.zeros((samples, 16, 5, 5), self.dtype),
                np.zeros((samples, 16, 10, 10), self.dtype),
                np.zeros((samples, 6, 14, 14), self.dtype),
                np.zeros((samples, 6, 28, 28), self.dtype),
            ]
            self._sizes["backward"] = sizes
        return self._rooms["backward"]

    def _gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, its derivatives by name.

        They are overwritten by the next call.
        """
        samples = len(x)
        (
            a9,
            delta_z9,
            delta_z8,
            delta_z6,
            scaled_a5,
            delta_z4,
            scaled_a3,
            delta_z2,
        ) = self._backward_room(samples)
        (
            grad_W2,
            grad_b2,
            grad_W4,
            grad_b4,
            grad_W6,
            grad_b6,
            grad_W8,
            grad_b8,
            grad_W9,
            grad_b9,
        ) = self._grad_places.values()
        loss, a1, a2, a3, a4, a5, a6, a7, a8, e9, s9 = self._forward(x, y)
        # a9[n, k] = e9[n, k] / s9[n]
        np.divide(e9, s9[:, None], out=a9)
        # delta_z9[n, j] = (a9[n, j] - where(y[n] == j, 1, 0)) / N
        np.subtract(a9, y[:, None] == np.arange(10), out=delta_z9)
        delta_z9 *= 1 / samples
        # delta_z8[n, j] = (1 - a8[n, j] ** 2) * sum[k: 10](W9[k, j] * delta_z9[n, k])
        np.square(a8, out=delta_z8)
        np.subtract(1, delta_z8, out=delta_z8)
        delta_z8 *= delta_z9 @ self.W9
        # delta_z6[n, o, p, q] = (1 - a6[n, o, p, q] ** 2) * sum[j: 84](W8[j, o] * delta_z8[n,
        #     j])
        np.square(a6, out=delta_z6)
        np.subtract(1, delta_z6, out=delta_z6)
        delta_z6 *= (delta_z8 @ self.W8)[:, :, None, None]
        # scaled_a5[n, c, p, q] = sum[o: 120](W6[o, c, p, q] * delta_z6[n, o, 0, 0]) / 4
        np.matmul(
            delta_z6[:, :, 0, 0],
            self.W6.reshape(120, 400),
            out=scaled_a5.reshape(samples, 400),
        )
        scaled_a5 *= 0.25
        # delta_z4[n, o, p, q] = scaled_a5[n, o, p // 2, q // 2] * (1 - a4[n, o, p, q] ** 2)
        np.square(a4, out=delta_z4)
        np.subtract(1, delta_z4, out=delta_z4)
        delta_z4 *= scaled_a5[:, :, np.arange(10)[:, None] // 2, np.arange(10) // 2]
        # scaled_a3[n, c, p, q] = sum[o: 16, u: 5, v: 5](where(p - u >= 0 and q - v >= 0 and p -
        #     u < 10 and q - v < 10, W4[o, c, u, v] * delta_z4[n, o, p - u, q - v], 0)) / 4
        np.multiply(
            scatter(
                (
                    self.W4.reshape(16, 150).T @ delta_z4.reshape(samples, 16, 100)
                ).reshape(samples, 6, 5, 5, 10, 10),
                lambda n, c, u, v, u1, u2: (n, c, u + u1, u2 + v),
                (samples, 6, 14, 14),
            ),
            0.25,
            out=scaled_a3,
        )
        # delta_z2[n, o, p, q] = scaled_a3[n, o, p // 2, q // 2] * (1 - a2[n, o, p, q] ** 2)
        np.square(a2, out=delta_z2)
        np.subtract(1, delta_z2, out=delta_z2)
        delta_z2 *= scaled_a3[:, :, np.arange(28)[:, None] // 2, np.arange(28) // 2]
        # grad_W2[o, c, u, v] = sum[n: N, p: 28, q: 28](a1[n, c, p + u, q + v] * delta_z2[n, o,
        #     p, q])
        grad_W2[...] = (
            delta_z2.reshape(samples, 6, 784)
            @ read(
                a1,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 1, 5, 28, 5, 28),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 25, 784).swapaxes(-1, -2)
        ).sum(0).reshape(6, 1, 5, 5)
        # grad_b2[o] = sum[n: N, p: 28, q: 28](delta_z2[n, o, p, q])
        np.add.reduce(delta_z2, (0, 2, 3), out=grad_b2)
        # grad_W4[o, c, u, v] = sum[n: N, p: 10, q: 10](a3[n, c, p + u, q + v] * delta_z4[n, o,
        #     p, q])
        grad_W4[...] = (
            delta_z4.reshape(samples, 16, 100)
            @ read(
                a3,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 6, 5, 10, 5, 10),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 150, 100).swapaxes(-1, -2)
        ).sum(0).reshape(16, 6, 5, 5)
        # grad_b4[o] = sum[n: N, p: 10, q: 10](delta_z4[n, o, p, q])
        np.add.reduce(delta_z4, (0, 2, 3), out=grad_b4)
        # grad_W6[o, c, u, v] = sum[n: N, p: 1, q: 1](a5[n, c, p + u, q + v] * delta_z6[n, o, p,
        #     q])
        np.matmul(
            delta_z6.transpose(1, 0, 2, 3).reshape(120, samples),
            read(
                a5,
                lambda n, c, u, p, v, q: (n, c, p + u, q + v),
                (samples, 16, 5, 1, 5, 1),
            ).transpose(0, 3, 5, 1, 2, 4).reshape(samples, 400),
            out=grad_W6.reshape(120, 400),
        )
        # grad_b6[o] = sum[n: N, p: 1, q: 1](delta_z6[n, o, p, q])
        np.add.reduce(delta_z6, (0, 2, 3), out=grad_b6)
        # grad_W8[j, k] = sum[n: N](a7[n, k] * delta_z8[n, j])
        np.matmul(delta_z8.T, a7, out=grad_W8)
        # grad_b8[j] = sum[n: N](delta_z8[n, j])
        np.add.reduce(delta_z8, 0, out=grad_b8)
        # grad_W9[j, k] = sum[n: N](a8[n, k] * delta_z9[n, j])
        np.matmul(delta_z9.T, a8, out=grad_W9)
        # grad_b9[j] = sum[n: N](delta_z9[n, j])
        np.add.reduce(delta_z9, 0, out=grad_b9)
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

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        loss, gradient = self._gradients(*self._inputs(x, y))
        return loss, {name: np.array(value) for name, value in gradient.items()}

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        x, y = self._inputs(x, y)
        self._adopt()
        loss, _ = self._gradients(x, y)
        # i runs over all elements of
        # W2, b2, W4, b4, W6, b6, W8, b8, W9, b9
        for at in range(0, 61706, 32768):  # pieces that stay in the cache
            here = slice(at, at + 32768)
            values, velocity = self._now[0][:, here]
            values_next, velocity_next = self._next[0][:, here]
            grad = self._grad[0][0, here]
            # velocity_next[i] = momentum * velocity[i] + grad[i]
            np.multiply(velocity, self.momentum, out=velocity_next)
            velocity_next += grad
            # values_next[i] = values[i] - learning_rate * velocity_next[i]
            np.multiply(velocity_next, self.learning_rate, out=values_next)
            np.subtract(values, values_next, out=values_next)
        changed = self._next
        if not (math.isfinite(loss) and all(map(all_finite, changed))):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        self._now, self._next = self._next, self._now
        self._places, self._next_places = self._next_places, self._places
        vars(self).update(self._places)
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
            self.W2.reshape(6, 25)
            @ read(
                a1,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 1, 28, 5, 28, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 25, 784)
        ).reshape(samples, 6, 28, 28) + self.b2[:, None, None]
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
            self.W4.reshape(16, 150)
            @ read(
                a3,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 6, 10, 5, 10, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 150, 100)
        ).reshape(samples, 16, 10, 10) + self.b4[:, None, None]
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
            self.W6.reshape(120, 400)
            @ read(
                a5,
                lambda n, c, p, u, q, v: (n, c, p + u, q + v),
                (samples, 16, 1, 5, 1, 5),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 400, 1)
        ).reshape(samples, 120, 1, 1) + self.b6[:, None, None]
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
        Arrays mapped from files (np.load with mmap_mode) are read a batch at a time.
        """
        x = x if hasattr(x, "shape") else np.atleast_1d(x)
        y = y if hasattr(y, "shape") else np.atleast_1d(y)
        count = len(x)
        # in parts: what is mapped from a file may be larger than memory
        for first in range(0, max(len(x), len(y)), 256):
            part = slice(first, first + 256)
            self._inputs(x[part], y[part])
        history = []
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
        for name in ("steps_done", "seed"):
            arrays[name] = np.asarray(getattr(self, name), np.uint64)
        return arrays

    def save(self, path: str | Path) -> None:
        """Write all that a run needs to go on, as safetensors, at once or not at all."""
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

    @np.errstate(over="ignore")  # what is not finite is refused below
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
                own[name] = array.astype(own[name].dtype)
                if not np.isfinite(own[name]).all():
                    raise ValueError(f"a value of {name} is not finite")
            if own["steps_done"] > 1099511627776:
                raise ValueError("the file holds a number of steps that no run reaches")
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        for name, array in own.items():
            setattr(self, name, array if array.dtype == self.dtype else int(array))


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
    parser.add_argument(
        "--checkpoint",
        metavar="FILE",
        help="go on from FILE where there is one, and save there while training; "
        "--steps then counts those done before too",
    )
    parser.add_argument(
        "--every",
        metavar="N",
        type=int,
        default=44,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = Lenet5()
    try:
        if checkpoint and checkpoint.exists():
            network.load(checkpoint)
        elif options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    first = network.steps_done if checkpoint else 0

    def report(step: int, loss: float) -> None:
        if (first + step) % 44 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*(part[:1438] for part in data), steps=steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    x, y = (part[1438:] for part in data)
    right = int((network.predict(x).argmax(-1) == y).sum())
    print(f"test accuracy {100 * right / len(y):.2f} % ({right} of {len(y)})")
    try:
        for path in (checkpoint, options.save):
            if path:
                network.save(path)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
