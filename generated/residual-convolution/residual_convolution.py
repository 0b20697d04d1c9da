"""A residual convolutional network with batch normalisation.

Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
Hash of the mathematics: c98c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b
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

HASH = "c98c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b"


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


class ResidualConvolution:
    """A residual convolutional network with batch normalisation.

    He, Zhang, Ren and Sun 2016, with one residual block, on handwritten digits of 8 by
    8 pixels.

    Parameters:
        W1: shape (8, 1, 3, 3)
        gain2: shape (8,)
        b2: shape (8,)
        W3: shape (8, 8, 3, 3)
        gain4: shape (8,)
        b4: shape (8,)
        W5: shape (8, 8, 3, 3)
        gain6: shape (8,)
        b6: shape (8,)
        W9: shape (16, 8, 3, 3)
        b9: shape (16,)
        W11: shape (10, 16)
        b11: shape (10,)

    State that is kept from step to step:
        running_mean2: shape (8,)
        running_variance2: shape (8,)
        running_mean4: shape (8,)
        running_variance4: shape (8,)
        running_mean6: shape (8,)
        running_variance6: shape (8,)
        W1_velocity: shape (8, 1, 3, 3)
        gain2_velocity: shape (8,)
        b2_velocity: shape (8,)
        W3_velocity: shape (8, 8, 3, 3)
        gain4_velocity: shape (8,)
        b4_velocity: shape (8,)
        W5_velocity: shape (8, 8, 3, 3)
        gain6_velocity: shape (8,)
        b6_velocity: shape (8,)
        W9_velocity: shape (16, 8, 3, 3)
        b9_velocity: shape (16,)
        W11_velocity: shape (10, 16)
        b11_velocity: shape (10,)
    """

    parameter_names = (
        "W1",
        "gain2",
        "b2",
        "W3",
        "gain4",
        "b4",
        "W5",
        "gain6",
        "b6",
        "W9",
        "b9",
        "W11",
        "b11",
    )
    state_names = (
        "running_mean2",
        "running_variance2",
        "running_mean4",
        "running_variance4",
        "running_mean6",
        "running_variance6",
        "W1_velocity",
        "gain2_velocity",
        "b2_velocity",
        "W3_velocity",
        "gain4_velocity",
        "b4_velocity",
        "W5_velocity",
        "gain6_velocity",
        "b6_velocity",
        "W9_velocity",
        "b9_velocity",
        "W11_velocity",
        "b11_velocity",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.05)
        self.momentum = self.dtype.type(0.9)
        # W1 = sqrt(6) * (2 * u - 1) / 9, u uniform in [0, 1)
        self.W1 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 0, (8, 1, 3, 3)) - 1) / 9, self.dtype
        )
        self.gain2 = np.full((8,), 1, self.dtype)
        self.b2 = np.zeros((8,), self.dtype)
        # W3 = sqrt(6) * (2 * u - 1) / 12, u uniform in [0, 1)
        self.W3 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 3, (8, 8, 3, 3)) - 1) / 12,
            self.dtype,
        )
        self.gain4 = np.full((8,), 1, self.dtype)
        self.b4 = np.zeros((8,), self.dtype)
        # W5 = sqrt(6) * (2 * u - 1) / 12, u uniform in [0, 1)
        self.W5 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 6, (8, 8, 3, 3)) - 1) / 12,
            self.dtype,
        )
        self.gain6 = np.full((8,), 1, self.dtype)
        self.b6 = np.zeros((8,), self.dtype)
        # W9 = u / 3 - 1 / 6, u uniform in [0, 1)
        self.W9 = np.asarray(uniform(seed, 9, (16, 8, 3, 3)) / 3 - 1 / 6, self.dtype)
        self.b9 = np.zeros((16,), self.dtype)
        # W11 = sqrt(39) * (2 * u - 1) / 13, u uniform in [0, 1)
        self.W11 = np.asarray(
            6.244997998398398 * (2 * uniform(seed, 11, (10, 16)) - 1) / 13, self.dtype
        )
        self.b11 = np.zeros((10,), self.dtype)
        self.running_mean2 = np.zeros((8,), self.dtype)
        self.running_variance2 = np.full((8,), 1, self.dtype)
        self.running_mean4 = np.zeros((8,), self.dtype)
        self.running_variance4 = np.full((8,), 1, self.dtype)
        self.running_mean6 = np.zeros((8,), self.dtype)
        self.running_variance6 = np.full((8,), 1, self.dtype)
        self.W1_velocity = np.zeros((8, 1, 3, 3), self.dtype)
        self.gain2_velocity = np.zeros((8,), self.dtype)
        self.b2_velocity = np.zeros((8,), self.dtype)
        self.W3_velocity = np.zeros((8, 8, 3, 3), self.dtype)
        self.gain4_velocity = np.zeros((8,), self.dtype)
        self.b4_velocity = np.zeros((8,), self.dtype)
        self.W5_velocity = np.zeros((8, 8, 3, 3), self.dtype)
        self.gain6_velocity = np.zeros((8,), self.dtype)
        self.b6_velocity = np.zeros((8,), self.dtype)
        self.W9_velocity = np.zeros((16, 8, 3, 3), self.dtype)
        self.b9_velocity = np.zeros((16,), self.dtype)
        self.W11_velocity = np.zeros((10, 16), self.dtype)
        self.b11_velocity = np.zeros((10,), self.dtype)
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
            [
                "W1",
                "gain2",
                "b2",
                "W3",
                "gain4",
                "b4",
                "W5",
                "gain6",
                "b6",
                "W9",
                "b9",
                "W11",
                "b11",
            ],
            [
                "W1_velocity",
                "gain2_velocity",
                "b2_velocity",
                "W3_velocity",
                "gain4_velocity",
                "b4_velocity",
                "W5_velocity",
                "gain6_velocity",
                "b6_velocity",
                "W9_velocity",
                "b9_velocity",
                "W11_velocity",
                "b11_velocity",
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
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 16, 4, 4), self.dtype),
                np.zeros((samples, 16, 4, 4), self.dtype),
                np.zeros((samples, 16), self.dtype),
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
            z1,
            mu2_offset,
            centred2,
            normal2,
            z2,
            a2,
            z3,
            mu4_offset,
            centred4,
            normal4,
            z4,
            a4,
            z5,
            mu6_offset,
            centred6,
            normal6,
            z6,
            a7,
            a8,
            z9,
            a9,
            a10,
            z11,
            e11_exponent,
            e11,
        ) = self._forward_room(samples)
        # z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0))
        np.matmul(
            self.W1.reshape(8, 9),
            read(
                x,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 1, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 9, 64),
            out=z1.reshape(samples, 8, 64),
        )
        # a1[n, o, p, q] = z1[n, o, p, q]
        a1 = z1
        # mu2_offset[n, c, p, q] = a1[n, c, p, q] - a1[0, c, 0, 0]
        np.subtract(a1, a1[0, :, 0, 0][:, None, None], out=mu2_offset)
        # mu2_rest[c] = sum[n: N, p: 8, q: 8](mu2_offset[n, c, p, q]) / (64 * N)
        mu2_rest = mu2_offset.sum((0, 2, 3)) / (64 * samples)
        # centred2[n, c, p, q] = mu2_offset[n, c, p, q] - mu2_rest[c]
        np.subtract(mu2_offset, mu2_rest[:, None, None], out=centred2)
        # variance2[c] = sum[n: N, p: 8, q: 8](centred2[n, c, p, q] ** 2) / (64 * N)
        variance2 = (centred2**2).sum((0, 2, 3)) / (64 * samples)
        # inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c])
        inverse2 = 1 / np.sqrt(1e-05 + variance2)
        # normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c]
        np.multiply(centred2, inverse2[:, None, None], out=normal2)
        # z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c]
        np.multiply(self.gain2[:, None, None], normal2, out=z2)
        z2 += self.b2[:, None, None]
        # a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0)
        np.maximum(z2, 0, out=a2)
        # z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0))
        np.matmul(
            self.W3.reshape(8, 72),
            read(
                a2,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64),
            out=z3.reshape(samples, 8, 64),
        )
        # a3[n, o, p, q] = z3[n, o, p, q]
        a3 = z3
        # mu4_offset[n, c, p, q] = a3[n, c, p, q] - a3[0, c, 0, 0]
        np.subtract(a3, a3[0, :, 0, 0][:, None, None], out=mu4_offset)
        # mu4_rest[c] = sum[n: N, p: 8, q: 8](mu4_offset[n, c, p, q]) / (64 * N)
        mu4_rest = mu4_offset.sum((0, 2, 3)) / (64 * samples)
        # centred4[n, c, p, q] = mu4_offset[n, c, p, q] - mu4_rest[c]
        np.subtract(mu4_offset, mu4_rest[:, None, None], out=centred4)
        # variance4[c] = sum[n: N, p: 8, q: 8](centred4[n, c, p, q] ** 2) / (64 * N)
        variance4 = (centred4**2).sum((0, 2, 3)) / (64 * samples)
        # inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c])
        inverse4 = 1 / np.sqrt(1e-05 + variance4)
        # normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c]
        np.multiply(centred4, inverse4[:, None, None], out=normal4)
        # z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c]
        np.multiply(self.gain4[:, None, None], normal4, out=z4)
        z4 += self.b4[:, None, None]
        # a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0)
        np.maximum(z4, 0, out=a4)
        # z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0))
        np.matmul(
            self.W5.reshape(8, 72),
            read(
                a4,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64),
            out=z5.reshape(samples, 8, 64),
        )
        # a5[n, o, p, q] = z5[n, o, p, q]
        a5 = z5
        # mu6_offset[n, c, p, q] = a5[n, c, p, q] - a5[0, c, 0, 0]
        np.subtract(a5, a5[0, :, 0, 0][:, None, None], out=mu6_offset)
        # mu6_rest[c] = sum[n: N, p: 8, q: 8](mu6_offset[n, c, p, q]) / (64 * N)
        mu6_rest = mu6_offset.sum((0, 2, 3)) / (64 * samples)
        # centred6[n, c, p, q] = mu6_offset[n, c, p, q] - mu6_rest[c]
        np.subtract(mu6_offset, mu6_rest[:, None, None], out=centred6)
        # variance6[c] = sum[n: N, p: 8, q: 8](centred6[n, c, p, q] ** 2) / (64 * N)
        variance6 = (centred6**2).sum((0, 2, 3)) / (64 * samples)
        # inverse6[c] = 1 / sqrt(1 / 100000 + variance6[c])
        inverse6 = 1 / np.sqrt(1e-05 + variance6)
        # normal6[n, c, p, q] = centred6[n, c, p, q] * inverse6[c]
        np.multiply(centred6, inverse6[:, None, None], out=normal6)
        # z6[n, c, p, q] = gain6[c] * normal6[n, c, p, q] + b6[c]
        np.multiply(self.gain6[:, None, None], normal6, out=z6)
        z6 += self.b6[:, None, None]
        # a6[n, c, p, q] = z6[n, c, p, q]
        a6 = z6
        # a7[n, t, s, k] = a2[n, t, s, k] + a6[n, t, s, k]
        np.add(a2, a6, out=a7)
        # z8[n, t, s, j] = a7[n, t, s, j]
        z8 = a7
        # a8[n, t, s, j] = where(z8[n, t, s, j] > 0, z8[n, t, s, j], 0)
        np.maximum(z8, 0, out=a8)
        # z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2
        #     * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o]
        np.matmul(
            self.W9.reshape(16, 72),
            read(
                a8,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 8, 4, 3, 4, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 16),
            out=z9.reshape(samples, 16, 16),
        )
        z9 += self.b9[:, None, None]
        # a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0)
        np.maximum(z9, 0, out=a9)
        # a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16
        np.add.reduce(a9, (2, 3), out=a10)
        a10 *= 0.0625
        # z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j]
        np.matmul(a10, self.W11.T, out=z11)
        z11 += self.b11
        # s11_max[n] = max[k: 10](z11[n, k])
        s11_max = z11.max(1)
        # e11_exponent[n, k] = z11[n, k] - s11_max[n]
        np.subtract(z11, s11_max[:, None], out=e11_exponent)
        # e11[n, k] = exp(e11_exponent[n, k])
        np.exp(e11_exponent, out=e11)
        # s11[n] = sum[k: 10](e11[n, k])
        s11 = e11.sum(1)
        # loss = sum[n: N](log(s11[n]) - e11_exponent[n, y[n]]) / N
        loss = (np.log(s11) - e11_exponent[np.arange(samples), y]).sum() / samples
        return (
            loss,
            a1,
            mu2_rest,
            centred2,
            inverse2,
            normal2,
            z2,
            a2,
            a3,
            mu4_rest,
            centred4,
            inverse4,
            normal4,
            z4,
            a4,
            a5,
            mu6_rest,
            centred6,
            inverse6,
            normal6,
            z8,
            a8,
            z9,
            a10,
            e11,
            s11,
        )

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
                np.zeros((samples, 16), self.dtype),
                np.zeros((samples, 16, 4, 4), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
                np.zeros((samples, 8, 8, 8), self.dtype),
            ]
            self._sizes["backward"] = sizes
        return self._rooms["backward"]

    def _gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray], tuple[np.ndarray, ...]]:
        """The loss of a batch, its derivatives by name, and values that the next state needs.

        They are overwritten by the next call.
        """
        samples = len(x)
        (
            a11,
            delta_z11,
            scaled_a10,
            delta_z9,
            delta_a7,
            delta_z5,
            delta_z4,
            delta_z3,
            delta_z2,
            delta_z1,
        ) = self._backward_room(samples)
        (
            grad_W1,
            grad_gain2,
            grad_b2,
            grad_W3,
            grad_gain4,
            grad_b4,
            grad_W5,
            grad_gain6,
            grad_b6,
            grad_W9,
            grad_b9,
            grad_W11,
            grad_b11,
        ) = self._grad_places.values()
        (
            loss,
            a1,
            mu2_rest,
            centred2,
            inverse2,
            normal2,
            z2,
            a2,
            a3,
            mu4_rest,
            centred4,
            inverse4,
            normal4,
            z4,
            a4,
            a5,
            mu6_rest,
            centred6,
            inverse6,
            normal6,
            z8,
            a8,
            z9,
            a10,
            e11,
            s11,
        ) = self._forward(x, y)
        # a11[n, k] = e11[n, k] / s11[n]
        np.divide(e11, s11[:, None], out=a11)
        # delta_z11[n, j] = (a11[n, j] - where(y[n] == j, 1, 0)) / N
        np.subtract(a11, y[:, None] == np.arange(10), out=delta_z11)
        delta_z11 *= 1 / samples
        # scaled_a10[n, c] = sum[j: 10](W11[j, c] * delta_z11[n, j]) / 16
        np.matmul(delta_z11, self.W11, out=scaled_a10)
        scaled_a10 *= 0.0625
        # delta_z9[n, o, p, q] = scaled_a10[n, o] * where(z9[n, o, p, q] > 0, 1, 0)
        np.multiply(scaled_a10[:, :, None, None], z9 > 0, out=delta_z9)
        # delta_a7[n, t, s, k] = where(z8[n, t, s, k] > 0, 1, 0) * sum[o: 16, u1: 2, v1:
        #     2](where(((1 + s) // 2) - u1 >= 0 and ((1 + k) // 2) - v1 >= 0 and ((1 + s) // 2)
        #     - u1 < 4 and 2 * u1 + ((1 + s) % 2) < 3 and ((1 + k) // 2) - v1 < 4 and 2 * v1 +
        #     ((1 + k) % 2) < 3, W9[o, t, 2 * u1 + ((1 + s) % 2), 2 * v1 + ((1 + k) % 2)] *
        #     delta_z9[n, o, ((1 + s) // 2) - u1, ((1 + k) // 2) - v1], 0))
        np.multiply(
            z8 > 0,
            scatter(
                (self.W9.reshape(16, 72).T @ delta_z9.reshape(samples, 16, 16)).reshape(
                    samples, 8, 3, 3, 4, 4
                ),
                lambda n, t, u, u2, p, i: (n, t, 2 * p + u - 1, 2 * i + u2 - 1),
                (samples, 8, 8, 8),
            ),
            out=delta_a7,
        )
        # delta_z6[n, c, p, q] = delta_a7[n, c, p, q]
        delta_z6 = delta_a7
        # grad_b6[c] = sum[n: N, p: 8, q: 8](delta_z6[n, c, p, q])
        np.add.reduce(delta_z6, (0, 2, 3), out=grad_b6)
        # grad_gain6[c] = sum[n: N, p: 8, q: 8](delta_z6[n, c, p, q] * normal6[n, c, p, q])
        np.add.reduce(delta_z6 * normal6, (0, 2, 3), out=grad_gain6)
        # delta_z5[n, o, p, q] = gain6[o] * inverse6[o] * ((-grad_gain6[o] * normal6[n, o, p, q]
        #     - grad_b6[o]) / (64 * N) + delta_z6[n, o, p, q])
        np.multiply(grad_gain6[:, None, None], normal6, out=delta_z5)
        np.subtract(-grad_b6[:, None, None], delta_z5, out=delta_z5)
        delta_z5 *= 1 / 64 / samples
        delta_z5 += delta_z6
        delta_z5 *= self.gain6[:, None, None]
        delta_z5 *= inverse6[:, None, None]
        # delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 3, v: 3](where(1
        #     + p - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8, W5[o, c, u,
        #     v] * delta_z5[n, o, 1 + p - u, 1 + q - v], 0))
        np.matmul(
            self.W5.transpose(1, 0, 2, 3).reshape(8, 72),
            read(
                delta_z5,
                lambda n, o, p, u, q, v: (n, o, 1 + p - u, 1 + q - v),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64),
            out=delta_z4.reshape(samples, 8, 64),
        )
        delta_z4 *= z4 > 0
        # grad_b4[c] = sum[n: N, p: 8, q: 8](delta_z4[n, c, p, q])
        np.add.reduce(delta_z4, (0, 2, 3), out=grad_b4)
        # grad_gain4[c] = sum[n: N, p: 8, q: 8](delta_z4[n, c, p, q] * normal4[n, c, p, q])
        np.add.reduce(delta_z4 * normal4, (0, 2, 3), out=grad_gain4)
        # delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q]
        #     - grad_b4[o]) / (64 * N) + delta_z4[n, o, p, q])
        np.multiply(grad_gain4[:, None, None], normal4, out=delta_z3)
        np.subtract(-grad_b4[:, None, None], delta_z3, out=delta_z3)
        delta_z3 *= 1 / 64 / samples
        delta_z3 += delta_z4
        delta_z3 *= self.gain4[:, None, None]
        delta_z3 *= inverse4[:, None, None]
        # delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * (sum[o: 8, u: 3, v:
        #     3](where(1 + p - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8,
        #     W3[o, c, u, v] * delta_z3[n, o, 1 + p - u, 1 + q - v], 0)) + delta_a7[n, c, p, q])
        np.matmul(
            self.W3.transpose(1, 0, 2, 3).reshape(8, 72),
            read(
                delta_z3,
                lambda n, o, p, u, q, v: (n, o, 1 + p - u, 1 + q - v),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64),
            out=delta_z2.reshape(samples, 8, 64),
        )
        delta_z2 += delta_a7
        delta_z2 *= z2 > 0
        # grad_b2[c] = sum[n: N, p: 8, q: 8](delta_z2[n, c, p, q])
        np.add.reduce(delta_z2, (0, 2, 3), out=grad_b2)
        # grad_gain2[c] = sum[n: N, p: 8, q: 8](delta_z2[n, c, p, q] * normal2[n, c, p, q])
        np.add.reduce(delta_z2 * normal2, (0, 2, 3), out=grad_gain2)
        # delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q]
        #     - grad_b2[o]) / (64 * N) + delta_z2[n, o, p, q])
        np.multiply(grad_gain2[:, None, None], normal2, out=delta_z1)
        np.subtract(-grad_b2[:, None, None], delta_z1, out=delta_z1)
        delta_z1 *= 1 / 64 / samples
        delta_z1 += delta_z2
        delta_z1 *= self.gain2[:, None, None]
        delta_z1 *= inverse2[:, None, None]
        # grad_W1[o, c, u, v] = sum[n: N, p: 8, q: 8](delta_z1[n, o, p, q] * where(p + u - 1 >=
        #     0 and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v
        #     - 1], 0))
        grad_W1[...] = (
            delta_z1.reshape(samples, 8, 64)
            @ read(
                x,
                lambda n, c, u, p, v, q: (n, c, p + u - 1, q + v - 1),
                (samples, 1, 3, 8, 3, 8),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 9, 64).swapaxes(-1, -2)
        ).sum(0).reshape(8, 1, 3, 3)
        # grad_W3[o, c, u, v] = sum[n: N, p: 8, q: 8](delta_z3[n, o, p, q] * where(p + u - 1 >=
        #     0 and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q +
        #     v - 1], 0))
        grad_W3[...] = (
            delta_z3.reshape(samples, 8, 64)
            @ read(
                a2,
                lambda n, c, u, p, v, q: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 3, 8, 3, 8),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 72, 64).swapaxes(-1, -2)
        ).sum(0).reshape(8, 8, 3, 3)
        # grad_W5[o, c, u, v] = sum[n: N, p: 8, q: 8](delta_z5[n, o, p, q] * where(p + u - 1 >=
        #     0 and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q +
        #     v - 1], 0))
        grad_W5[...] = (
            delta_z5.reshape(samples, 8, 64)
            @ read(
                a4,
                lambda n, c, u, p, v, q: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 3, 8, 3, 8),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 72, 64).swapaxes(-1, -2)
        ).sum(0).reshape(8, 8, 3, 3)
        # grad_W9[o, c, u, v] = sum[n: N, p: 4, q: 4](delta_z9[n, o, p, q] * where(2 * p + u - 1
        #     >= 0 and 2 * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0))
        np.matmul(
            delta_z9.transpose(1, 0, 2, 3).reshape(16, 16 * samples),
            read(
                a8,
                lambda n, c, u, p, v, q: (n, c, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 8, 3, 4, 3, 4),
            ).transpose(0, 3, 5, 1, 2, 4).reshape(16 * samples, 72),
            out=grad_W9.reshape(16, 72),
        )
        # grad_b9[o] = sum[n: N, p: 4, q: 4](delta_z9[n, o, p, q])
        np.add.reduce(delta_z9, (0, 2, 3), out=grad_b9)
        # grad_W11[j, k] = sum[n: N](a10[n, k] * delta_z11[n, j])
        np.matmul(delta_z11.T, a10, out=grad_W11)
        # grad_b11[j] = sum[n: N](delta_z11[n, j])
        np.add.reduce(delta_z11, 0, out=grad_b11)
        gradient = {
            "W1": grad_W1,
            "gain2": grad_gain2,
            "b2": grad_b2,
            "W3": grad_W3,
            "gain4": grad_gain4,
            "b4": grad_b4,
            "W5": grad_W5,
            "gain6": grad_gain6,
            "b6": grad_b6,
            "W9": grad_W9,
            "b9": grad_b9,
            "W11": grad_W11,
            "b11": grad_b11,
        }
        return (
            float(loss),
            gradient,
            (a1, mu2_rest, centred2, a3, mu4_rest, centred4, a5, mu6_rest, centred6),
        )

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        loss, gradient, _ = self._gradients(*self._inputs(x, y))
        return loss, {name: np.array(value) for name, value in gradient.items()}

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        x, y = self._inputs(x, y)
        self._adopt()
        (
            loss,
            _,
            (a1, mu2_rest, centred2, a3, mu4_rest, centred4, a5, mu6_rest, centred6),
        ) = self._gradients(x, y)
        samples = len(x)
        # mu2[c] = mu2_rest[c] + a1[0, c, 0, 0]
        mu2 = mu2_rest + a1[0, :, 0, 0]
        # running_mean2_next[c] = mu2[c] / 10 + 9 * running_mean2[c] / 10
        running_mean2_next = mu2 / 10 + 9 * self.running_mean2 / 10
        # unbiased2[c] = sum[n: N, p: 8, q: 8](centred2[n, c, p, q] ** 2) / (64 * N - 1)
        unbiased2 = (centred2**2).sum((0, 2, 3)) / (64 * samples - 1)
        # running_variance2_next[c] = 9 * running_variance2[c] / 10 + unbiased2[c] / 10
        running_variance2_next = 9 * self.running_variance2 / 10 + unbiased2 / 10
        # mu4[c] = mu4_rest[c] + a3[0, c, 0, 0]
        mu4 = mu4_rest + a3[0, :, 0, 0]
        # running_mean4_next[c] = mu4[c] / 10 + 9 * running_mean4[c] / 10
        running_mean4_next = mu4 / 10 + 9 * self.running_mean4 / 10
        # unbiased4[c] = sum[n: N, p: 8, q: 8](centred4[n, c, p, q] ** 2) / (64 * N - 1)
        unbiased4 = (centred4**2).sum((0, 2, 3)) / (64 * samples - 1)
        # running_variance4_next[c] = 9 * running_variance4[c] / 10 + unbiased4[c] / 10
        running_variance4_next = 9 * self.running_variance4 / 10 + unbiased4 / 10
        # mu6[c] = mu6_rest[c] + a5[0, c, 0, 0]
        mu6 = mu6_rest + a5[0, :, 0, 0]
        # running_mean6_next[c] = mu6[c] / 10 + 9 * running_mean6[c] / 10
        running_mean6_next = mu6 / 10 + 9 * self.running_mean6 / 10
        # unbiased6[c] = sum[n: N, p: 8, q: 8](centred6[n, c, p, q] ** 2) / (64 * N - 1)
        unbiased6 = (centred6**2).sum((0, 2, 3)) / (64 * samples - 1)
        # running_variance6_next[c] = 9 * running_variance6[c] / 10 + unbiased6[c] / 10
        running_variance6_next = 9 * self.running_variance6 / 10 + unbiased6 / 10
        # i runs over all elements of
        # W1, gain2, b2, W3, gain4, b4, W5, gain6, b6, W9, b9, W11, b11
        values, velocity = self._now[0]
        values_next, velocity_next = self._next[0]
        grad = self._grad[0][0]
        # velocity_next[i] = momentum * velocity[i] + grad[i]
        np.multiply(velocity, self.momentum, out=velocity_next)
        velocity_next += grad
        # values_next[i] = values[i] - learning_rate * velocity_next[i]
        np.multiply(velocity_next, self.learning_rate, out=values_next)
        np.subtract(values, values_next, out=values_next)
        updated = {
            "running_mean2": running_mean2_next,
            "running_variance2": running_variance2_next,
            "running_mean4": running_mean4_next,
            "running_variance4": running_variance4_next,
            "running_mean6": running_mean6_next,
            "running_variance6": running_variance6_next,
        }
        changed = [*self._next, *updated.values()]
        if not (math.isfinite(loss) and all(map(all_finite, changed))):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self._now, self._next = self._next, self._now
        self._places, self._next_places = self._next_places, self._places
        vars(self).update(self._places)
        self.steps_done += 1
        return loss

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a11."""
        x = as_input("x", x, (None, 1, 8, 8), self.dtype)
        samples = len(x)
        # z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0))
        z1 = (
            self.W1.reshape(8, 9)
            @ read(
                x,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 1, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 9, 64)
        ).reshape(samples, 8, 8, 8)
        # a1[n, o, p, q] = z1[n, o, p, q]
        a1 = z1
        # z2[n, c, p, q] = gain2[c] * (a1[n, c, p, q] - running_mean2[c]) / sqrt(1 / 100000 +
        #     running_variance2[c]) + b2[c]
        z2 = (
            self.gain2[:, None, None]
            * (a1 - self.running_mean2[:, None, None])
            / np.sqrt(1e-05 + self.running_variance2[:, None, None])
            + self.b2[:, None, None]
        )
        # a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0)
        a2 = np.where(z2 > 0, z2, 0)
        # z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0))
        z3 = (
            self.W3.reshape(8, 72)
            @ read(
                a2,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64)
        ).reshape(samples, 8, 8, 8)
        # a3[n, o, p, q] = z3[n, o, p, q]
        a3 = z3
        # z4[n, c, p, q] = gain4[c] * (a3[n, c, p, q] - running_mean4[c]) / sqrt(1 / 100000 +
        #     running_variance4[c]) + b4[c]
        z4 = (
            self.gain4[:, None, None]
            * (a3 - self.running_mean4[:, None, None])
            / np.sqrt(1e-05 + self.running_variance4[:, None, None])
            + self.b4[:, None, None]
        )
        # a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0)
        a4 = np.where(z4 > 0, z4, 0)
        # z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v
        #     - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0))
        z5 = (
            self.W5.reshape(8, 72)
            @ read(
                a4,
                lambda n, c, p, u, q, v: (n, c, p + u - 1, q + v - 1),
                (samples, 8, 8, 3, 8, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 64)
        ).reshape(samples, 8, 8, 8)
        # a5[n, o, p, q] = z5[n, o, p, q]
        a5 = z5
        # z6[n, c, p, q] = gain6[c] * (a5[n, c, p, q] - running_mean6[c]) / sqrt(1 / 100000 +
        #     running_variance6[c]) + b6[c]
        z6 = (
            self.gain6[:, None, None]
            * (a5 - self.running_mean6[:, None, None])
            / np.sqrt(1e-05 + self.running_variance6[:, None, None])
            + self.b6[:, None, None]
        )
        # a6[n, c, p, q] = z6[n, c, p, q]
        a6 = z6
        # a7[n, t, s, k] = a2[n, t, s, k] + a6[n, t, s, k]
        a7 = a2 + a6
        # z8[n, t, s, j] = a7[n, t, s, j]
        z8 = a7
        # a8[n, t, s, j] = where(z8[n, t, s, j] > 0, z8[n, t, s, j], 0)
        a8 = np.where(z8 > 0, z8, 0)
        # z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2
        #     * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o]
        z9 = (
            self.W9.reshape(16, 72)
            @ read(
                a8,
                lambda n, c, p, u, q, v: (n, c, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 8, 4, 3, 4, 3),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 72, 16)
        ).reshape(samples, 16, 4, 4) + self.b9[:, None, None]
        # a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0)
        a9 = np.where(z9 > 0, z9, 0)
        # a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16
        a10 = a9.sum((2, 3)) / 16
        # z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j]
        z11 = a10 @ self.W11.T + self.b11
        # s11_max[n] = max[k: 10](z11[n, k])
        s11_max = z11.max(1)
        # e11[n, k] = exp(z11[n, k] - s11_max[n])
        e11 = np.exp(z11 - s11_max[:, None])
        # s11[n] = sum[k: 10](e11[n, k])
        s11 = e11.sum(1)
        # a11[n, k] = e11[n, k] / s11[n]
        a11 = e11 / s11[:, None]
        return a11

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 880,
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
        metadata = {"format": "symbp", "network": "residual-convolution", "hash": HASH}
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
    parser = argparse.ArgumentParser(
        description="A residual convolutional network with batch normalisation"
    )
    parser.add_argument("--steps", type=int, default=880, help="how many; %(default)s")
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
        default=88,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = ResidualConvolution()
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
        if (first + step) % 88 == 0:
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
