"""A one-dimensional convolutional network for spoken keywords.

Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
Hash of the mathematics: 52b5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23
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

HASH = "52b5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23"


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


def window_max(values, window):
    """The maximum over the axes of a window: the loop is over the places in it."""
    values = np.moveaxis(values, window, range(len(window)))
    first, *others = np.ndindex(values.shape[: len(window)])
    found = np.array(values[first])
    for place in others:
        np.maximum(found, values[place], out=found)
    return found


def window_argmax(values, window):
    """Where in a window the first of its maxima is, counted row by row."""
    values = np.moveaxis(values, window, range(len(window)))
    first, *others = np.ndindex(values.shape[: len(window)])
    found = np.array(values[first])
    places = np.zeros(found.shape, int)
    for number, place in enumerate(others, 1):
        larger = values[place] > found
        places[larger] = number
        np.maximum(found, values[place], out=found)
    return places


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
        correction1: a number
        correction2: a number
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
        "correction1",
        "correction2",
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
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
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
        self._lay_out()

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 8, 12), self.dtype)
        y = as_input("y", y, (len(x),), int, below=4)
        return x, y

    _rows = [
        [
            ["W1", "b1", "W3", "b3", "W5", "b5"],
            [
                "W1_first_moment",
                "b1_first_moment",
                "W3_first_moment",
                "b3_first_moment",
                "W5_first_moment",
                "b5_first_moment",
            ],
            [
                "W1_second_moment",
                "b1_second_moment",
                "W3_second_moment",
                "b3_second_moment",
                "W5_second_moment",
                "b5_second_moment",
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
                np.zeros((samples, 8, 10), self.dtype),
                np.zeros((samples, 8, 10), self.dtype),
                np.zeros((samples, 16, 3), self.dtype),
                np.zeros((samples, 16, 3), self.dtype),
                np.zeros((samples, 16), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
            ]
            self._sizes["forward"] = sizes
        return self._rooms["forward"]

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        z1, a1, z3, a3, a4, z5, e5_exponent, e5 = self._forward_room(samples)
        # z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o]
        np.matmul(
            self.W1.reshape(8, 24),
            read(x, lambda n, c, p, u: (n, c, p + u), (samples, 8, 10, 3)).transpose(
                0, 1, 3, 2
            ).reshape(samples, 24, 10),
            out=z1,
        )
        z1 += self.b1[:, None]
        # a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0)
        np.maximum(z1, 0, out=a1)
        # a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u])
        a2 = window_max(
            read(a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)), [3]
        )
        # z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o]
        np.matmul(
            self.W3.reshape(16, 24),
            read(a2, lambda n, c, p, u: (n, c, p + u), (samples, 8, 3, 3)).transpose(
                0, 1, 3, 2
            ).reshape(samples, 24, 3),
            out=z3,
        )
        z3 += self.b3[:, None]
        # a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0)
        np.maximum(z3, 0, out=a3)
        # a4[n, c] = sum[p: 3](a3[n, c, p]) / 3
        np.add.reduce(a3, 2, out=a4)
        a4 *= 0.3333333333333333
        # z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j]
        np.matmul(a4, self.W5.T, out=z5)
        z5 += self.b5
        # s5_max[n] = max[k: 4](z5[n, k])
        s5_max = z5.max(1)
        # e5_exponent[n, k] = z5[n, k] - s5_max[n]
        np.subtract(z5, s5_max[:, None], out=e5_exponent)
        # e5[n, k] = exp(e5_exponent[n, k])
        np.exp(e5_exponent, out=e5)
        # s5[n] = sum[k: 4](e5[n, k])
        s5 = e5.sum(1)
        # loss = sum[n: N](log(s5[n]) - e5_exponent[n, y[n]]) / N
        loss = (np.log(s5) - e5_exponent[np.arange(samples), y]).sum() / samples
        return loss, z1, a1, a2, z3, a4, e5, s5

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def _backward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the backward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("backward") != sizes:
            self._rooms["backward"] = [
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 16), self.dtype),
                np.zeros((samples, 16, 3), self.dtype),
                np.zeros((samples, 8, 10), self.dtype),
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
        a5, delta_z5, scaled_a4, delta_z3, delta_z1 = self._backward_room(samples)
        (
            grad_W1,
            grad_b1,
            grad_W3,
            grad_b3,
            grad_W5,
            grad_b5,
        ) = self._grad_places.values()
        loss, z1, a1, a2, z3, a4, e5, s5 = self._forward(x, y)
        # a5[n, k] = e5[n, k] / s5[n]
        np.divide(e5, s5[:, None], out=a5)
        # a2_argmax[n, c, p] = argmax[u: 2](a1[n, c, 2 * p + u])
        a2_argmax = window_argmax(
            read(a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)), [3]
        )
        # delta_z5[n, j] = (a5[n, j] - where(y[n] == j, 1, 0)) / N
        np.subtract(a5, y[:, None] == np.arange(4), out=delta_z5)
        delta_z5 *= 1 / samples
        # scaled_a4[n, c] = sum[j: 4](W5[j, c] * delta_z5[n, j]) / 3
        np.matmul(delta_z5, self.W5, out=scaled_a4)
        scaled_a4 *= 0.3333333333333333
        # delta_z3[n, o, p] = scaled_a4[n, o] * where(z3[n, o, p] > 0, 1, 0)
        np.multiply(scaled_a4[:, :, None], z3 > 0, out=delta_z3)
        # delta_a2[n, c, p] = sum[o: 16, u: 3](where(p - u >= 0 and p - u < 3, W3[o, c, u] *
        #     delta_z3[n, o, p - u], 0))
        delta_a2 = scatter(
            (self.W3.reshape(16, 24).T @ delta_z3).reshape(samples, 8, 3, 3),
            lambda n, c, u, u1: (n, c, u + u1),
            (samples, 8, 5),
        )
        # delta_z1[n, o, p] = delta_a2[n, o, p // 2] * where(a2_argmax[n, o, p // 2] == p % 2,
        #     1, 0) * where(z1[n, o, p] > 0, 1, 0)
        np.multiply(
            delta_a2[:, :, np.arange(10) // 2],
            a2_argmax[:, :, np.arange(10) // 2] == np.arange(10) % 2,
            out=delta_z1,
        )
        delta_z1 *= z1 > 0
        # grad_W1[o, c, u] = sum[n: N, p: 10](delta_z1[n, o, p] * x[n, c, p + u])
        grad_W1[...] = (
            delta_z1
            @ read(x, lambda n, c, u, p: (n, c, p + u), (samples, 8, 3, 10)).reshape(
                samples, 24, 10
            ).swapaxes(-1, -2)
        ).sum(0).reshape(8, 8, 3)
        # grad_b1[o] = sum[n: N, p: 10](delta_z1[n, o, p])
        np.add.reduce(delta_z1, (0, 2), out=grad_b1)
        # grad_W3[o, c, u] = sum[n: N, p: 3](a2[n, c, p + u] * delta_z3[n, o, p])
        np.matmul(
            delta_z3.transpose(1, 0, 2).reshape(16, 3 * samples),
            read(a2, lambda n, c, u, p: (n, c, p + u), (samples, 8, 3, 3)).transpose(
                0, 3, 1, 2
            ).reshape(3 * samples, 24),
            out=grad_W3.reshape(16, 24),
        )
        # grad_b3[o] = sum[n: N, p: 3](delta_z3[n, o, p])
        np.add.reduce(delta_z3, (0, 2), out=grad_b3)
        # grad_W5[j, k] = sum[n: N](a4[n, k] * delta_z5[n, j])
        np.matmul(delta_z5.T, a4, out=grad_W5)
        # grad_b5[j] = sum[n: N](delta_z5[n, j])
        np.add.reduce(delta_z5, 0, out=grad_b5)
        gradient = {
            "W1": grad_W1,
            "b1": grad_b1,
            "W3": grad_W3,
            "b3": grad_b3,
            "W5": grad_W5,
            "b5": grad_b5,
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
        # correction1_next = (1 - beta1) * (1 - correction1) + correction1
        correction1_next = (1 - self.beta1) * (1 - self.correction1) + self.correction1
        # correction2_next = (1 - beta2) * (1 - correction2) + correction2
        correction2_next = (1 - self.beta2) * (1 - self.correction2) + self.correction2
        # step_size = learning_rate / correction1_next
        step_size = self.learning_rate / correction1_next
        # scale = 1 / sqrt(correction2_next)
        scale = 1 / np.sqrt(correction2_next)
        # i runs over all elements of
        # W1, b1, W3, b3, W5, b5
        values, first_moment, second_moment = self._now[0]
        values_next, first_moment_next, second_moment_next = self._next[0]
        grad = self._grad[0][0]
        # first_moment_next[i] = grad[i] * (1 - beta1) + beta1 * first_moment[i]
        np.multiply(grad, 1 - self.beta1, out=first_moment_next)
        first_moment_next += self.beta1 * first_moment
        # second_moment_next[i] = grad[i] ** 2 * (1 - beta2) + beta2 * second_moment[i]
        np.square(grad, out=second_moment_next)
        second_moment_next *= 1 - self.beta2
        second_moment_next += self.beta2 * second_moment
        # values_next[i] = values[i] - step_size * first_moment_next[i] / (scale *
        #     sqrt(second_moment_next[i]) + epsilon)
        np.sqrt(second_moment_next, out=values_next)
        values_next *= scale
        values_next += self.epsilon
        np.divide(first_moment_next, values_next, out=values_next)
        values_next *= step_size
        np.subtract(values, values_next, out=values_next)
        updated = {"correction1": correction1_next, "correction2": correction2_next}
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
        """The network's predictions: a5."""
        x = as_input("x", x, (None, 8, 12), self.dtype)
        samples = len(x)
        # z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o]
        z1 = (
            self.W1.reshape(8, 24)
            @ read(x, lambda n, c, p, u: (n, c, p + u), (samples, 8, 10, 3)).transpose(
                0, 1, 3, 2
            ).reshape(samples, 24, 10)
            + self.b1[:, None]
        )
        # a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0)
        a1 = np.where(z1 > 0, z1, 0)
        # a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u])
        a2 = window_max(
            read(a1, lambda n, c, p, u: (n, c, 2 * p + u), (samples, 8, 5, 2)), [3]
        )
        # z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o]
        z3 = (
            self.W3.reshape(16, 24)
            @ read(a2, lambda n, c, p, u: (n, c, p + u), (samples, 8, 3, 3)).transpose(
                0, 1, 3, 2
            ).reshape(samples, 24, 3)
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
        default=20,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = KeywordConvolution()
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
        if (first + step) % 20 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*(part[:320] for part in data), steps=steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    x, y = (part[320:] for part in data)
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
