"""A DCGAN-style generator, fitted by maximum mean discrepancy.

Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
Hash of the mathematics: 5c1ba84c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01
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

HASH = "5c1ba84c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01"


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


class DcganGenerator:
    """A DCGAN-style generator, fitted by maximum mean discrepancy.

    The generator of Radford, Metz and Chintala 2016: transposed convolutions, batch
    normalisation, ReLU, and tanh at the end.
    No discriminator: the loss compares generated and real images as samples of two
    distributions (Gretton et al. 2012; Li, Swersky and Zemel 2015).
    Its kernel is 1 / (1 + squared distance / bandwidth); the input is noise, six
    channels of one pixel.

    Parameters:
        W1: shape (6, 16, 2, 2)
        gain2: shape (16,)
        b2: shape (16,)
        W3: shape (16, 8, 4, 4)
        gain4: shape (8,)
        b4: shape (8,)
        W5: shape (8, 1, 4, 4)
        b5: shape (1,)

    State that is kept from step to step:
        running_mean2: shape (16,)
        running_variance2: shape (16,)
        running_mean4: shape (8,)
        running_variance4: shape (8,)
        correction1: a number
        correction2: a number
        W1_first_moment: shape (6, 16, 2, 2)
        W1_second_moment: shape (6, 16, 2, 2)
        gain2_first_moment: shape (16,)
        gain2_second_moment: shape (16,)
        b2_first_moment: shape (16,)
        b2_second_moment: shape (16,)
        W3_first_moment: shape (16, 8, 4, 4)
        W3_second_moment: shape (16, 8, 4, 4)
        gain4_first_moment: shape (8,)
        gain4_second_moment: shape (8,)
        b4_first_moment: shape (8,)
        b4_second_moment: shape (8,)
        W5_first_moment: shape (8, 1, 4, 4)
        W5_second_moment: shape (8, 1, 4, 4)
        b5_first_moment: shape (1,)
        b5_second_moment: shape (1,)
    """

    parameter_names = ("W1", "gain2", "b2", "W3", "gain4", "b4", "W5", "b5")
    state_names = (
        "running_mean2",
        "running_variance2",
        "running_mean4",
        "running_variance4",
        "correction1",
        "correction2",
        "W1_first_moment",
        "W1_second_moment",
        "gain2_first_moment",
        "gain2_second_moment",
        "b2_first_moment",
        "b2_second_moment",
        "W3_first_moment",
        "W3_second_moment",
        "gain4_first_moment",
        "gain4_second_moment",
        "b4_first_moment",
        "b4_second_moment",
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
        # W1 = sqrt(33) * (2 * u - 1) / 22, u uniform in [0, 1)
        self.W1 = np.asarray(
            5.744562646538029 * (2 * uniform(seed, 0, (6, 16, 2, 2)) - 1) / 22,
            self.dtype,
        )
        self.gain2 = np.full((16,), 1, self.dtype)
        self.b2 = np.zeros((16,), self.dtype)
        # W3 = u / 4 - 1 / 8, u uniform in [0, 1)
        self.W3 = np.asarray(uniform(seed, 3, (16, 8, 4, 4)) / 4 - 1 / 8, self.dtype)
        self.gain4 = np.full((8,), 1, self.dtype)
        self.b4 = np.zeros((8,), self.dtype)
        # W5 = sqrt(6) * (2 * u - 1) / 12, u uniform in [0, 1)
        self.W5 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 6, (8, 1, 4, 4)) - 1) / 12,
            self.dtype,
        )
        self.b5 = np.zeros((1,), self.dtype)
        self.running_mean2 = np.zeros((16,), self.dtype)
        self.running_variance2 = np.full((16,), 1, self.dtype)
        self.running_mean4 = np.zeros((8,), self.dtype)
        self.running_variance4 = np.full((8,), 1, self.dtype)
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
        self.W1_first_moment = np.zeros((6, 16, 2, 2), self.dtype)
        self.W1_second_moment = np.zeros((6, 16, 2, 2), self.dtype)
        self.gain2_first_moment = np.zeros((16,), self.dtype)
        self.gain2_second_moment = np.zeros((16,), self.dtype)
        self.b2_first_moment = np.zeros((16,), self.dtype)
        self.b2_second_moment = np.zeros((16,), self.dtype)
        self.W3_first_moment = np.zeros((16, 8, 4, 4), self.dtype)
        self.W3_second_moment = np.zeros((16, 8, 4, 4), self.dtype)
        self.gain4_first_moment = np.zeros((8,), self.dtype)
        self.gain4_second_moment = np.zeros((8,), self.dtype)
        self.b4_first_moment = np.zeros((8,), self.dtype)
        self.b4_second_moment = np.zeros((8,), self.dtype)
        self.W5_first_moment = np.zeros((8, 1, 4, 4), self.dtype)
        self.W5_second_moment = np.zeros((8, 1, 4, 4), self.dtype)
        self.b5_first_moment = np.zeros((1,), self.dtype)
        self.b5_second_moment = np.zeros((1,), self.dtype)
        self._lay_out()

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 6, 1, 1), self.dtype)
        y = as_input("y", y, (len(x), 64), self.dtype)
        return x, y

    _rows = [
        [
            ["W1", "gain2", "b2", "W3", "gain4", "b4", "W5", "b5"],
            [
                "W1_first_moment",
                "gain2_first_moment",
                "b2_first_moment",
                "W3_first_moment",
                "gain4_first_moment",
                "b4_first_moment",
                "W5_first_moment",
                "b5_first_moment",
            ],
            [
                "W1_second_moment",
                "gain2_second_moment",
                "b2_second_moment",
                "W3_second_moment",
                "gain4_second_moment",
                "b4_second_moment",
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
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 1, 8, 8), self.dtype),
                np.zeros((samples, 1, 8, 8), self.dtype),
                np.zeros((samples, samples), self.dtype),
                np.zeros((samples, samples), self.dtype),
                np.zeros((samples, samples), self.dtype),
                np.zeros((samples, samples), self.dtype),
            ]
            self._sizes["forward"] = sizes
        return self._rooms["forward"]

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        (
            mu2_offset,
            centred2,
            normal2,
            z2,
            a2,
            mu4_offset,
            centred4,
            normal4,
            z4,
            a4,
            z5,
            a5,
            fake_loss,
            cross_loss_sum,
            cross_loss,
            real_loss,
        ) = self._forward_room(samples)
        # z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v,
        #     W1[c, o, u, v] * x[n, c, s, t], 0))
        z1 = scatter(
            (self.W1.reshape(6, 64).T @ x.reshape(samples, 6, 1)).reshape(
                samples, 16, 2, 2, 1, 1
            ),
            lambda n, o, u, v, s, t: (n, o, s + u, t + v),
            (samples, 16, 2, 2),
        )
        # a1[n, o, p, q] = z1[n, o, p, q]
        a1 = z1
        # mu2_offset[n, c, p, q] = a1[n, c, p, q] - a1[0, c, 0, 0]
        np.subtract(a1, a1[0, :, 0, 0][:, None, None], out=mu2_offset)
        # mu2_rest[c] = sum[n: N, p: 2, q: 2](mu2_offset[n, c, p, q]) / (4 * N)
        mu2_rest = mu2_offset.sum((0, 2, 3)) / (4 * samples)
        # centred2[n, c, p, q] = mu2_offset[n, c, p, q] - mu2_rest[c]
        np.subtract(mu2_offset, mu2_rest[:, None, None], out=centred2)
        # variance2[c] = sum[n: N, p: 2, q: 2](centred2[n, c, p, q] ** 2) / (4 * N)
        variance2 = (centred2**2).sum((0, 2, 3)) / (4 * samples)
        # inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c])
        inverse2 = 1 / np.sqrt(1e-05 + variance2)
        # normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c]
        np.multiply(centred2, inverse2[:, None, None], out=normal2)
        # z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c]
        np.multiply(self.gain2[:, None, None], normal2, out=z2)
        z2 += self.b2[:, None, None]
        # a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0)
        np.maximum(z2, 0, out=a2)
        # z3[n, o, p, q] = sum[c: 16, s: 2, t: 2, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W3[c, o, u, v] * a2[n, c, s, t], 0))
        z3 = (
            (
                a2.reshape(32 * samples, 2)
                @ (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                )
            ).reshape(4, samples, 16, 2, 4).reshape(4 * samples, 128)
            @ (
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ).reshape(8, 4)
                @ self.W3.reshape(128, 4, 4)
            ).reshape(16, 8, 4, 2, 4).transpose(0, 3, 4, 1, 2).reshape(128, 32)
        ).reshape(4, samples, 8, 4).transpose(1, 2, 3, 0)
        # a3[n, o, p, q] = z3[n, o, p, q]
        a3 = z3
        # mu4_offset[n, c, p, q] = a3[n, c, p, q] - a3[0, c, 0, 0]
        np.subtract(a3, a3[0, :, 0, 0][:, None, None], out=mu4_offset)
        # mu4_rest[c] = sum[n: N, p: 4, q: 4](mu4_offset[n, c, p, q]) / (16 * N)
        mu4_rest = mu4_offset.sum((0, 2, 3)) / (16 * samples)
        # centred4[n, c, p, q] = mu4_offset[n, c, p, q] - mu4_rest[c]
        np.subtract(mu4_offset, mu4_rest[:, None, None], out=centred4)
        # variance4[c] = sum[n: N, p: 4, q: 4](centred4[n, c, p, q] ** 2) / (16 * N)
        variance4 = (centred4**2).sum((0, 2, 3)) / (16 * samples)
        # inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c])
        inverse4 = 1 / np.sqrt(1e-05 + variance4)
        # normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c]
        np.multiply(centred4, inverse4[:, None, None], out=normal4)
        # z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c]
        np.multiply(self.gain4[:, None, None], normal4, out=z4)
        z4 += self.b4[:, None, None]
        # a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0)
        np.maximum(z4, 0, out=a4)
        # z5[n, o, p, q] = sum[c: 8, s: 4, t: 4, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W5[c, o, u, v] * a4[n, c, s, t], 0)) + b5[o]
        np.add(
            (
                (
                    a4.reshape(32 * samples, 4)
                    @ (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    )
                ).reshape(8, samples, 8, 4, 4).reshape(8 * samples, 128)
                @ (
                    (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    ).reshape(32, 4)
                    @ self.W5.reshape(8, 4, 4)
                ).reshape(8, 1, 8, 4, 4).transpose(0, 3, 4, 1, 2).reshape(128, 8)
            ).reshape(8, samples, 1, 8).transpose(1, 2, 3, 0),
            self.b5[:, None, None],
            out=z5,
        )
        # a5[n, o, p, q] = tanh(z5[n, o, p, q])
        np.tanh(z5, out=a5)
        # a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8]
        a6 = a5[:, np.arange(64) // 64, (np.arange(64) // 8) % 8, np.arange(64) % 8]
        # fake_loss_sum[n, m] = sum[k: 64]((a6[n, k] - a6[m, k]) ** 2)
        fake_loss_sum = ((a6.T - a6[:, :, None]) ** 2).sum(1).T
        # fake_loss[n, m] = 1 / (1 + fake_loss_sum[n, m] / 16)
        np.multiply(fake_loss_sum, 0.0625, out=fake_loss)
        fake_loss += 1
        np.reciprocal(fake_loss, out=fake_loss)
        # cross_loss_sum[n, m] = sum[k: 64]((a6[n, k] - y[m, k] / 8) ** 2)
        np.add.reduce((a6[:, :, None] - y.T / 8) ** 2, 1, out=cross_loss_sum)
        # cross_loss[n, m] = 1 / (1 + cross_loss_sum[n, m] / 16)
        np.multiply(cross_loss_sum, 0.0625, out=cross_loss)
        cross_loss += 1
        np.reciprocal(cross_loss, out=cross_loss)
        # real_loss_sum[n, m] = sum[k: 64]((y[n, k] / 8 - y[m, k] / 8) ** 2)
        real_loss_sum = ((y.T / 8 - y[:, :, None] / 8) ** 2).sum(1).T
        # real_loss[n, m] = 1 / (1 + real_loss_sum[n, m] / 16)
        np.multiply(real_loss_sum, 0.0625, out=real_loss)
        real_loss += 1
        np.reciprocal(real_loss, out=real_loss)
        # loss = sum[n: N, m: N](fake_loss[n, m] + real_loss[n, m] - 2 * cross_loss[n, m]) / N
        #     ** 2
        loss = (fake_loss + real_loss - 2 * cross_loss).sum() / samples**2
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
            a6,
            fake_loss,
            cross_loss,
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
                np.zeros((samples, samples), self.dtype),
                np.zeros((samples, samples), self.dtype),
                np.zeros((samples, 64), self.dtype),
                np.zeros((samples, 1, 8, 8), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 8, 4, 4), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
                np.zeros((samples, 16, 2, 2), self.dtype),
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
            delta_cross_loss_sum,
            delta_fake_loss_sum,
            delta_a6,
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
            grad_b5,
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
            a6,
            fake_loss,
            cross_loss,
        ) = self._forward(x, y)
        # delta_cross_loss_sum[n, m] = cross_loss[n, m] ** 2 / (8 * N ** 2)
        np.square(cross_loss, out=delta_cross_loss_sum)
        delta_cross_loss_sum *= 1 / 8 / samples**2
        # delta_fake_loss_sum[n, m] = -fake_loss[n, m] ** 2 / (16 * N ** 2)
        np.square(fake_loss, out=delta_fake_loss_sum)
        delta_fake_loss_sum *= -1 / 16 / samples**2
        # delta_a6[n, i] = 2 * (sum[m: N](delta_fake_loss_sum[m, n] * (a6[n, i] - a6[m, i])) +
        #     sum[m: N](delta_fake_loss_sum[n, m] * (a6[n, i] - a6[m, i])) + sum[m:
        #     N](delta_cross_loss_sum[n, m] * (a6[n, i] - y[m, i] / 8)))
        np.add(
            np.einsum("min,mn->ni", a6.T - a6[:, :, None], delta_fake_loss_sum),
            np.einsum("min,nm->ni", a6.T - a6[:, :, None], delta_fake_loss_sum),
            out=delta_a6,
        )
        delta_a6 += np.einsum(
            "nim,nm->ni", a6[:, :, None] - y.T / 8, delta_cross_loss_sum
        )
        delta_a6 *= 2.0
        # delta_z5[n, o, p, q] = delta_a6[n, 64 * o + 8 * p + q] * (1 - a5[n, o, p, q] ** 2)
        np.square(a5, out=delta_z5)
        np.subtract(1, delta_z5, out=delta_z5)
        delta_z5 *= read(
            delta_a6, lambda n, o, p, q: (n, 64 * o + 8 * p + q), (samples, 1, 8, 8)
        )
        # delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 1, u: 4, v: 4](where(2
        #     * p + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 8 and 2 * q + v - 1 <
        #     8, W5[c, o, u, v] * delta_z5[n, o, 2 * p + u - 1, 2 * q + v - 1], 0))
        np.matmul(
            self.W5.reshape(8, 16),
            read(
                delta_z5,
                lambda n, o, p, u, q, v: (n, o, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 1, 4, 4, 4, 4),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 16, 16),
            out=delta_z4.reshape(samples, 8, 16),
        )
        delta_z4 *= z4 > 0
        # grad_b4[c] = sum[n: N, p: 4, q: 4](delta_z4[n, c, p, q])
        np.add.reduce(delta_z4, (0, 2, 3), out=grad_b4)
        # grad_gain4[c] = sum[n: N, p: 4, q: 4](delta_z4[n, c, p, q] * normal4[n, c, p, q])
        np.add.reduce(delta_z4 * normal4, (0, 2, 3), out=grad_gain4)
        # delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q]
        #     - grad_b4[o]) / (16 * N) + delta_z4[n, o, p, q])
        np.multiply(grad_gain4[:, None, None], normal4, out=delta_z3)
        np.subtract(-grad_b4[:, None, None], delta_z3, out=delta_z3)
        delta_z3 *= 1 / 16 / samples
        delta_z3 += delta_z4
        delta_z3 *= self.gain4[:, None, None]
        delta_z3 *= inverse4[:, None, None]
        # delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 4, v: 4](where(2
        #     * p + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 4 and 2 * q + v - 1 <
        #     4, W3[c, o, u, v] * delta_z3[n, o, 2 * p + u - 1, 2 * q + v - 1], 0))
        np.matmul(
            self.W3.reshape(16, 128),
            read(
                delta_z3,
                lambda n, o, p, u, q, v: (n, o, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 8, 2, 4, 2, 4),
            ).transpose(0, 1, 3, 5, 2, 4).reshape(samples, 128, 4),
            out=delta_z2.reshape(samples, 16, 4),
        )
        delta_z2 *= z2 > 0
        # grad_b2[c] = sum[n: N, p: 2, q: 2](delta_z2[n, c, p, q])
        np.add.reduce(delta_z2, (0, 2, 3), out=grad_b2)
        # grad_gain2[c] = sum[n: N, p: 2, q: 2](delta_z2[n, c, p, q] * normal2[n, c, p, q])
        np.add.reduce(delta_z2 * normal2, (0, 2, 3), out=grad_gain2)
        # delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q]
        #     - grad_b2[o]) / (4 * N) + delta_z2[n, o, p, q])
        np.multiply(grad_gain2[:, None, None], normal2, out=delta_z1)
        np.subtract(-grad_b2[:, None, None], delta_z1, out=delta_z1)
        delta_z1 *= 1 / 4 / samples
        delta_z1 += delta_z2
        delta_z1 *= self.gain2[:, None, None]
        delta_z1 *= inverse2[:, None, None]
        # grad_W1[c, o, u, v] = sum[n: N, s: 1, t: 1](delta_z1[n, o, s + u, t + v] * x[n, c, s,
        #     t])
        np.matmul(
            x.transpose(1, 0, 2, 3).reshape(6, samples),
            read(
                delta_z1,
                lambda n, o, u, s, v, t: (n, o, s + u, t + v),
                (samples, 16, 2, 1, 2, 1),
            ).transpose(0, 3, 5, 1, 2, 4).reshape(samples, 64),
            out=grad_W1.reshape(6, 64),
        )
        # grad_W3[c, o, u, v] = sum[n: N, s: 2, t: 2](where(2 * s + u - 1 >= 0 and 2 * t + v - 1
        #     >= 0 and 2 * s + u - 1 < 4 and 2 * t + v - 1 < 4, a2[n, c, s, t] * delta_z3[n, o,
        #     2 * s + u - 1, 2 * t + v - 1], 0))
        np.matmul(
            a2.transpose(1, 0, 2, 3).reshape(16, 4 * samples),
            read(
                delta_z3,
                lambda n, o, u, s, v, t: (n, o, 2 * s + u - 1, 2 * t + v - 1),
                (samples, 8, 4, 2, 4, 2),
            ).transpose(0, 3, 5, 1, 2, 4).reshape(4 * samples, 128),
            out=grad_W3.reshape(16, 128),
        )
        # grad_W5[c, o, u, v] = sum[n: N, s: 4, t: 4](where(2 * s + u - 1 >= 0 and 2 * t + v - 1
        #     >= 0 and 2 * s + u - 1 < 8 and 2 * t + v - 1 < 8, a4[n, c, s, t] * delta_z5[n, o,
        #     2 * s + u - 1, 2 * t + v - 1], 0))
        grad_W5[...] = (
            a4.reshape(samples, 8, 16)
            @ read(
                delta_z5,
                lambda n, o, u, s, v, t: (n, o, 2 * s + u - 1, 2 * t + v - 1),
                (samples, 1, 4, 4, 4, 4),
            ).transpose(0, 1, 2, 4, 3, 5).reshape(samples, 16, 16).swapaxes(-1, -2)
        ).sum(0).reshape(8, 1, 4, 4)
        # grad_b5[o] = sum[n: N, p: 8, q: 8](delta_z5[n, o, p, q])
        np.add.reduce(delta_z5, (0, 2, 3), out=grad_b5)
        gradient = {
            "W1": grad_W1,
            "gain2": grad_gain2,
            "b2": grad_b2,
            "W3": grad_W3,
            "gain4": grad_gain4,
            "b4": grad_b4,
            "W5": grad_W5,
            "b5": grad_b5,
        }
        return float(loss), gradient, (a1, mu2_rest, centred2, a3, mu4_rest, centred4)

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
            (a1, mu2_rest, centred2, a3, mu4_rest, centred4),
        ) = self._gradients(x, y)
        samples = len(x)
        # mu2[c] = mu2_rest[c] + a1[0, c, 0, 0]
        mu2 = mu2_rest + a1[0, :, 0, 0]
        # running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c]
        running_mean2_next = (mu2 - self.running_mean2) / 10 + self.running_mean2
        # unbiased2[c] = sum[n: N, p: 2, q: 2](centred2[n, c, p, q] ** 2) / (4 * N - 1)
        unbiased2 = (centred2**2).sum((0, 2, 3)) / (4 * samples - 1)
        # running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
        #     running_variance2[c]
        running_variance2_next = (
            (unbiased2 - self.running_variance2) / 10 + self.running_variance2
        )
        # mu4[c] = mu4_rest[c] + a3[0, c, 0, 0]
        mu4 = mu4_rest + a3[0, :, 0, 0]
        # running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c]
        running_mean4_next = (mu4 - self.running_mean4) / 10 + self.running_mean4
        # unbiased4[c] = sum[n: N, p: 4, q: 4](centred4[n, c, p, q] ** 2) / (16 * N - 1)
        unbiased4 = (centred4**2).sum((0, 2, 3)) / (16 * samples - 1)
        # running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
        #     running_variance4[c]
        running_variance4_next = (
            (unbiased4 - self.running_variance4) / 10 + self.running_variance4
        )
        # correction1_next = (1 - beta1) * (1 - correction1) + correction1
        correction1_next = (1 - self.beta1) * (1 - self.correction1) + self.correction1
        # correction2_next = (1 - beta2) * (1 - correction2) + correction2
        correction2_next = (1 - self.beta2) * (1 - self.correction2) + self.correction2
        # step_size = learning_rate / correction1_next
        step_size = self.learning_rate / correction1_next
        # scale = 1 / sqrt(correction2_next)
        scale = 1 / np.sqrt(correction2_next)
        # i runs over all elements of
        # W1, gain2, b2, W3, gain4, b4, W5, b5
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
        updated = {
            "running_mean2": running_mean2_next,
            "running_variance2": running_variance2_next,
            "running_mean4": running_mean4_next,
            "running_variance4": running_variance4_next,
            "correction1": correction1_next,
            "correction2": correction2_next,
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
        """The network's predictions: a6."""
        x = as_input("x", x, (None, 6, 1, 1), self.dtype)
        samples = len(x)
        # z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v,
        #     W1[c, o, u, v] * x[n, c, s, t], 0))
        z1 = scatter(
            (self.W1.reshape(6, 64).T @ x.reshape(samples, 6, 1)).reshape(
                samples, 16, 2, 2, 1, 1
            ),
            lambda n, o, u, v, s, t: (n, o, s + u, t + v),
            (samples, 16, 2, 2),
        )
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
        # z3[n, o, p, q] = sum[c: 16, s: 2, t: 2, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W3[c, o, u, v] * a2[n, c, s, t], 0))
        z3 = (
            (
                a2.reshape(32 * samples, 2)
                @ (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                )
            ).reshape(4, samples, 16, 2, 4).reshape(4 * samples, 128)
            @ (
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ).reshape(8, 4)
                @ self.W3.reshape(128, 4, 4)
            ).reshape(16, 8, 4, 2, 4).transpose(0, 3, 4, 1, 2).reshape(128, 32)
        ).reshape(4, samples, 8, 4).transpose(1, 2, 3, 0)
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
        # z5[n, o, p, q] = sum[c: 8, s: 4, t: 4, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W5[c, o, u, v] * a4[n, c, s, t], 0)) + b5[o]
        z5 = (
            (
                a4.reshape(32 * samples, 4)
                @ (
                    1 + np.arange(8)[:, None, None]
                    == 2 * np.arange(4)[:, None] + np.arange(4)
                )
            ).reshape(8, samples, 8, 4, 4).reshape(8 * samples, 128)
            @ (
                (
                    1 + np.arange(8)[:, None, None]
                    == 2 * np.arange(4)[:, None] + np.arange(4)
                ).reshape(32, 4)
                @ self.W5.reshape(8, 4, 4)
            ).reshape(8, 1, 8, 4, 4).transpose(0, 3, 4, 1, 2).reshape(128, 8)
        ).reshape(8, samples, 1, 8).transpose(1, 2, 3, 0) + self.b5[:, None, None]
        # a5[n, o, p, q] = tanh(z5[n, o, p, q])
        a5 = np.tanh(z5)
        # a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8]
        a6 = a5[:, np.arange(64) // 64, (np.arange(64) // 8) % 8, np.arange(64) % 8]
        return a6

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 400,
        batch_size: int = 50,
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
        metadata = {"format": "symbp", "network": "dcgan-generator", "hash": HASH}
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
    rows = np.loadtxt(
        Path(__file__).resolve().parent / "noise-digits.csv", delimiter=","
    )
    x = (rows[:, :6] * 1.0).reshape(-1, 6, 1, 1)
    return x, rows[:, 6:]


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="A DCGAN-style generator, fitted by maximum mean discrepancy"
    )
    parser.add_argument("--steps", type=int, default=400, help="how many; %(default)s")
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
        default=40,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = DcganGenerator()
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
        if (first + step) % 40 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*(part[:500] for part in data), steps=steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
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
