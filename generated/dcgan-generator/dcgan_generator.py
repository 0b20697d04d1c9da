"""A DCGAN-style generator, fitted by maximum mean discrepancy.

Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
Hash of the mathematics: 311a55ac59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a
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

HASH = "311a55ac59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a"


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
        step_count: a number
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
        "step_count",
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
        self.step_count = np.zeros((), self.dtype)
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

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 6, 1, 1), self.dtype)
        y = as_input("y", y, (len(x), 64), self.dtype)
        return x, y

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v,
        #     W1[c, o, u, v] * x[n, c, s, t], 0))
        z1 = scatter(
            np.tensordot(x, self.W1, ([1], [0])),
            lambda n, s, t, o, u, v: (n, o, s + u, t + v),
            (samples, 16, 2, 2),
        )
        # a1[n, o, p, q] = z1[n, o, p, q]
        a1 = z1
        # mu2[c] = sum[n: N, p: 2, q: 2](a1[n, c, p, q]) / (4 * N)
        mu2 = a1.sum((0, 2, 3)) / (4 * samples)
        # centred2[n, c, p, q] = a1[n, c, p, q] - mu2[c]
        centred2 = a1 - mu2[:, None, None]
        # variance2[c] = sum[n: N, p: 2, q: 2](centred2[n, c, p, q] ** 2) / (4 * N)
        variance2 = (centred2**2).sum((0, 2, 3)) / (4 * samples)
        # inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c])
        inverse2 = 1 / np.sqrt(1e-05 + variance2)
        # normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c]
        normal2 = centred2 * inverse2[:, None, None]
        # z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c]
        z2 = self.gain2[:, None, None] * normal2 + self.b2[:, None, None]
        # a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0)
        a2 = np.where(z2 > 0, z2, 0)
        # z3[n, o, p, q] = sum[c: 16, s: 2, t: 2, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W3[c, o, u, v] * a2[n, c, s, t], 0))
        z3 = np.tensordot(
            np.tensordot(
                a2,
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ),
                ([3], [1]),
            ),
            np.tensordot(
                self.W3,
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ),
                ([2], [2]),
            ),
            ([1, 2, 4], [0, 4, 2]),
        ).transpose(0, 2, 3, 1)
        # a3[n, o, p, q] = z3[n, o, p, q]
        a3 = z3
        # mu4[c] = sum[n: N, p: 4, q: 4](a3[n, c, p, q]) / (16 * N)
        mu4 = a3.sum((0, 2, 3)) / (16 * samples)
        # centred4[n, c, p, q] = a3[n, c, p, q] - mu4[c]
        centred4 = a3 - mu4[:, None, None]
        # variance4[c] = sum[n: N, p: 4, q: 4](centred4[n, c, p, q] ** 2) / (16 * N)
        variance4 = (centred4**2).sum((0, 2, 3)) / (16 * samples)
        # inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c])
        inverse4 = 1 / np.sqrt(1e-05 + variance4)
        # normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c]
        normal4 = centred4 * inverse4[:, None, None]
        # z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c]
        z4 = self.gain4[:, None, None] * normal4 + self.b4[:, None, None]
        # a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0)
        a4 = np.where(z4 > 0, z4, 0)
        # z5[n, o, p, q] = sum[c: 8, s: 4, t: 4, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
        #     == 2 * t + v, W5[c, o, u, v] * a4[n, c, s, t], 0)) + b5[o]
        z5 = (
            np.tensordot(
                np.tensordot(
                    a4,
                    (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    ),
                    ([3], [1]),
                ),
                np.tensordot(
                    self.W5,
                    (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    ),
                    ([2], [2]),
                ),
                ([1, 2, 4], [0, 4, 2]),
            ).transpose(0, 2, 3, 1)
            + self.b5[:, None, None]
        )
        # a5[n, o, p, q] = tanh(z5[n, o, p, q])
        a5 = np.tanh(z5)
        # a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8]
        a6 = a5[:, np.arange(64) // 64, (np.arange(64) // 8) % 8, np.arange(64) % 8]
        # fake_loss_sum[n, m] = sum[k: 64]((a6[n, k] - a6[m, k]) ** 2)
        fake_loss_sum = ((a6.T - a6[:, :, None]) ** 2).sum(1).T
        # fake_loss[n, m] = 1 / (1 + fake_loss_sum[n, m] / 16)
        fake_loss = 1 / (1 + fake_loss_sum / 16)
        # cross_loss_sum[n, m] = sum[k: 64]((a6[n, k] - y[m, k] / 8) ** 2)
        cross_loss_sum = ((a6[:, :, None] - y.T / 8) ** 2).sum(1)
        # cross_loss[n, m] = 1 / (1 + cross_loss_sum[n, m] / 16)
        cross_loss = 1 / (1 + cross_loss_sum / 16)
        # real_loss_sum[n, m] = sum[k: 64]((y[n, k] / 8 - y[m, k] / 8) ** 2)
        real_loss_sum = ((y.T / 8 - y[:, :, None] / 8) ** 2).sum(1).T
        # real_loss[n, m] = 1 / (1 + real_loss_sum[n, m] / 16)
        real_loss = 1 / (1 + real_loss_sum / 16)
        # loss = sum[n: N, m: N](fake_loss[n, m] + real_loss[n, m] - 2 * cross_loss[n, m]) / N
        #     ** 2
        loss = (fake_loss + real_loss - 2 * cross_loss).sum() / samples**2
        return (
            loss,
            mu2,
            centred2,
            inverse2,
            normal2,
            z2,
            a2,
            mu4,
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

    def _gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray], tuple[np.ndarray, ...]]:
        """The loss of a batch, its derivatives by name, and values that the next state needs."""
        x, y = self._inputs(x, y)
        samples = len(x)
        (
            loss,
            mu2,
            centred2,
            inverse2,
            normal2,
            z2,
            a2,
            mu4,
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
        delta_cross_loss_sum = cross_loss**2 / (8 * samples**2)
        # delta_fake_loss_sum[n, m] = -fake_loss[n, m] ** 2 / (16 * N ** 2)
        delta_fake_loss_sum = -fake_loss**2 / (16 * samples**2)
        # delta_a6[n, i] = 2 * (sum[m: N](delta_fake_loss_sum[m, n] * (a6[n, i] - a6[m, i])) +
        #     sum[m: N](delta_fake_loss_sum[n, m] * (a6[n, i] - a6[m, i])) + sum[m:
        #     N](delta_cross_loss_sum[n, m] * (a6[n, i] - y[m, i] / 8)))
        delta_a6 = 2 * (
            np.einsum("min,mn->ni", a6.T - a6[:, :, None], delta_fake_loss_sum)
            + np.einsum("min,nm->ni", a6.T - a6[:, :, None], delta_fake_loss_sum)
            + np.einsum("nim,nm->ni", a6[:, :, None] - y.T / 8, delta_cross_loss_sum)
        )
        # delta_z5[n, o, p, q] = delta_a6[n, 64 * o + 8 * p + q] * (1 - a5[n, o, p, q] ** 2)
        delta_z5 = read(
            delta_a6, lambda n, o, p, q: (n, 64 * o + 8 * p + q), (samples, 1, 8, 8)
        ) * (1 - a5**2)
        # delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 1, u: 4, v: 4](where(2
        #     * p + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 8 and 2 * q + v - 1 <
        #     8, W5[c, o, u, v] * delta_z5[n, o, 2 * p + u - 1, 2 * q + v - 1], 0))
        delta_z4 = np.tensordot(
            read(
                delta_z5,
                lambda n, o, p, u, q, v: (n, o, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 1, 4, 4, 4, 4),
            ),
            self.W5,
            ([1, 3, 5], [1, 2, 3]),
        ).transpose(0, 3, 1, 2) * (z4 > 0)
        # grad_b4[c] = sum[n: N, p: 4, q: 4](delta_z4[n, c, p, q])
        grad_b4 = delta_z4.sum((0, 2, 3))
        # grad_gain4[c] = sum[n: N, p: 4, q: 4](delta_z4[n, c, p, q] * normal4[n, c, p, q])
        grad_gain4 = (delta_z4 * normal4).sum((0, 2, 3))
        # delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q]
        #     - grad_b4[o]) / (16 * N) + delta_z4[n, o, p, q])
        delta_z3 = (
            self.gain4[:, None, None]
            * inverse4[:, None, None]
            * (
                (-grad_gain4[:, None, None] * normal4 - grad_b4[:, None, None])
                / (16 * samples)
                + delta_z4
            )
        )
        # delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 4, v: 4](where(2
        #     * p + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 4 and 2 * q + v - 1 <
        #     4, W3[c, o, u, v] * delta_z3[n, o, 2 * p + u - 1, 2 * q + v - 1], 0))
        delta_z2 = np.tensordot(
            read(
                delta_z3,
                lambda n, o, p, u, q, v: (n, o, 2 * p + u - 1, 2 * q + v - 1),
                (samples, 8, 2, 4, 2, 4),
            ),
            self.W3,
            ([1, 3, 5], [1, 2, 3]),
        ).transpose(0, 3, 1, 2) * (z2 > 0)
        # grad_b2[c] = sum[n: N, p: 2, q: 2](delta_z2[n, c, p, q])
        grad_b2 = delta_z2.sum((0, 2, 3))
        # grad_gain2[c] = sum[n: N, p: 2, q: 2](delta_z2[n, c, p, q] * normal2[n, c, p, q])
        grad_gain2 = (delta_z2 * normal2).sum((0, 2, 3))
        # delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q]
        #     - grad_b2[o]) / (4 * N) + delta_z2[n, o, p, q])
        delta_z1 = (
            self.gain2[:, None, None]
            * inverse2[:, None, None]
            * (
                (-grad_gain2[:, None, None] * normal2 - grad_b2[:, None, None])
                / (4 * samples)
                + delta_z2
            )
        )
        # grad_W1[c, o, u, v] = sum[n: N, s: 1, t: 1](delta_z1[n, o, s + u, t + v] * x[n, c, s,
        #     t])
        grad_W1 = np.tensordot(
            x,
            read(
                delta_z1,
                lambda n, o, u, s, v, t: (n, o, s + u, t + v),
                (samples, 16, 2, 1, 2, 1),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_W3[c, o, u, v] = sum[n: N, s: 2, t: 2](where(2 * s + u - 1 >= 0 and 2 * t + v - 1
        #     >= 0 and 2 * s + u - 1 < 4 and 2 * t + v - 1 < 4, a2[n, c, s, t] * delta_z3[n, o,
        #     2 * s + u - 1, 2 * t + v - 1], 0))
        grad_W3 = np.tensordot(
            a2,
            read(
                delta_z3,
                lambda n, o, u, s, v, t: (n, o, 2 * s + u - 1, 2 * t + v - 1),
                (samples, 8, 4, 2, 4, 2),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_W5[c, o, u, v] = sum[n: N, s: 4, t: 4](where(2 * s + u - 1 >= 0 and 2 * t + v - 1
        #     >= 0 and 2 * s + u - 1 < 8 and 2 * t + v - 1 < 8, a4[n, c, s, t] * delta_z5[n, o,
        #     2 * s + u - 1, 2 * t + v - 1], 0))
        grad_W5 = np.tensordot(
            a4,
            read(
                delta_z5,
                lambda n, o, u, s, v, t: (n, o, 2 * s + u - 1, 2 * t + v - 1),
                (samples, 1, 4, 4, 4, 4),
            ),
            ([0, 2, 3], [0, 3, 5]),
        )
        # grad_b5[o] = sum[n: N, p: 8, q: 8](delta_z5[n, o, p, q])
        grad_b5 = delta_z5.sum((0, 2, 3))
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
        return float(loss), gradient, (mu2, centred2, mu4, centred4)

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        return self._gradients(x, y)[:2]

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient, (mu2, centred2, mu4, centred4) = self._gradients(x, y)
        x, y = self._inputs(x, y)
        samples = len(x)
        # running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c]
        running_mean2_next = (mu2 - self.running_mean2) / 10 + self.running_mean2
        # unbiased2[c] = sum[n: N, p: 2, q: 2](centred2[n, c, p, q] ** 2) / (4 * N - 1)
        unbiased2 = (centred2**2).sum((0, 2, 3)) / (4 * samples - 1)
        # running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
        #     running_variance2[c]
        running_variance2_next = (
            (unbiased2 - self.running_variance2) / 10 + self.running_variance2
        )
        # running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c]
        running_mean4_next = (mu4 - self.running_mean4) / 10 + self.running_mean4
        # unbiased4[c] = sum[n: N, p: 4, q: 4](centred4[n, c, p, q] ** 2) / (16 * N - 1)
        unbiased4 = (centred4**2).sum((0, 2, 3)) / (16 * samples - 1)
        # running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
        #     running_variance4[c]
        running_variance4_next = (
            (unbiased4 - self.running_variance4) / 10 + self.running_variance4
        )
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1**step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2**step_count_next
        # W1_first_moment_next[c, o, u, v] = grad_W1[c, o, u, v] * (1 - beta1) + beta1 *
        #     W1_first_moment[c, o, u, v]
        W1_first_moment_next = (
            gradient["W1"] * (1 - self.beta1) + self.beta1 * self.W1_first_moment
        )
        # W1_second_moment_next[c, o, u, v] = grad_W1[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
        #     W1_second_moment[c, o, u, v]
        W1_second_moment_next = (
            gradient["W1"] ** 2 * (1 - self.beta2) + self.beta2 * self.W1_second_moment
        )
        # W1_next[c, o, u, v] = W1[c, o, u, v] - learning_rate * W1_first_moment_next[c, o, u,
        #     v] / (correction1 * (sqrt(W1_second_moment_next[c, o, u, v] / correction2) +
        #     epsilon))
        W1_next = self.W1 - self.learning_rate * W1_first_moment_next / (
            correction1 * (np.sqrt(W1_second_moment_next / correction2) + self.epsilon)
        )
        # gain2_first_moment_next[c] = grad_gain2[c] * (1 - beta1) + beta1 *
        #     gain2_first_moment[c]
        gain2_first_moment_next = (
            gradient["gain2"] * (1 - self.beta1) + self.beta1 * self.gain2_first_moment
        )
        # gain2_second_moment_next[c] = grad_gain2[c] ** 2 * (1 - beta2) + beta2 *
        #     gain2_second_moment[c]
        gain2_second_moment_next = (
            gradient["gain2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain2_second_moment
        )
        # gain2_next[c] = gain2[c] - learning_rate * gain2_first_moment_next[c] / (correction1 *
        #     (sqrt(gain2_second_moment_next[c] / correction2) + epsilon))
        gain2_next = self.gain2 - self.learning_rate * gain2_first_moment_next / (
            correction1
            * (np.sqrt(gain2_second_moment_next / correction2) + self.epsilon)
        )
        # b2_first_moment_next[c] = grad_b2[c] * (1 - beta1) + beta1 * b2_first_moment[c]
        b2_first_moment_next = (
            gradient["b2"] * (1 - self.beta1) + self.beta1 * self.b2_first_moment
        )
        # b2_second_moment_next[c] = grad_b2[c] ** 2 * (1 - beta2) + beta2 * b2_second_moment[c]
        b2_second_moment_next = (
            gradient["b2"] ** 2 * (1 - self.beta2) + self.beta2 * self.b2_second_moment
        )
        # b2_next[c] = b2[c] - learning_rate * b2_first_moment_next[c] / (correction1 *
        #     (sqrt(b2_second_moment_next[c] / correction2) + epsilon))
        b2_next = self.b2 - self.learning_rate * b2_first_moment_next / (
            correction1 * (np.sqrt(b2_second_moment_next / correction2) + self.epsilon)
        )
        # W3_first_moment_next[c, o, u, v] = grad_W3[c, o, u, v] * (1 - beta1) + beta1 *
        #     W3_first_moment[c, o, u, v]
        W3_first_moment_next = (
            gradient["W3"] * (1 - self.beta1) + self.beta1 * self.W3_first_moment
        )
        # W3_second_moment_next[c, o, u, v] = grad_W3[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
        #     W3_second_moment[c, o, u, v]
        W3_second_moment_next = (
            gradient["W3"] ** 2 * (1 - self.beta2) + self.beta2 * self.W3_second_moment
        )
        # W3_next[c, o, u, v] = W3[c, o, u, v] - learning_rate * W3_first_moment_next[c, o, u,
        #     v] / (correction1 * (sqrt(W3_second_moment_next[c, o, u, v] / correction2) +
        #     epsilon))
        W3_next = self.W3 - self.learning_rate * W3_first_moment_next / (
            correction1 * (np.sqrt(W3_second_moment_next / correction2) + self.epsilon)
        )
        # gain4_first_moment_next[c] = grad_gain4[c] * (1 - beta1) + beta1 *
        #     gain4_first_moment[c]
        gain4_first_moment_next = (
            gradient["gain4"] * (1 - self.beta1) + self.beta1 * self.gain4_first_moment
        )
        # gain4_second_moment_next[c] = grad_gain4[c] ** 2 * (1 - beta2) + beta2 *
        #     gain4_second_moment[c]
        gain4_second_moment_next = (
            gradient["gain4"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain4_second_moment
        )
        # gain4_next[c] = gain4[c] - learning_rate * gain4_first_moment_next[c] / (correction1 *
        #     (sqrt(gain4_second_moment_next[c] / correction2) + epsilon))
        gain4_next = self.gain4 - self.learning_rate * gain4_first_moment_next / (
            correction1
            * (np.sqrt(gain4_second_moment_next / correction2) + self.epsilon)
        )
        # b4_first_moment_next[c] = grad_b4[c] * (1 - beta1) + beta1 * b4_first_moment[c]
        b4_first_moment_next = (
            gradient["b4"] * (1 - self.beta1) + self.beta1 * self.b4_first_moment
        )
        # b4_second_moment_next[c] = grad_b4[c] ** 2 * (1 - beta2) + beta2 * b4_second_moment[c]
        b4_second_moment_next = (
            gradient["b4"] ** 2 * (1 - self.beta2) + self.beta2 * self.b4_second_moment
        )
        # b4_next[c] = b4[c] - learning_rate * b4_first_moment_next[c] / (correction1 *
        #     (sqrt(b4_second_moment_next[c] / correction2) + epsilon))
        b4_next = self.b4 - self.learning_rate * b4_first_moment_next / (
            correction1 * (np.sqrt(b4_second_moment_next / correction2) + self.epsilon)
        )
        # W5_first_moment_next[c, o, u, v] = grad_W5[c, o, u, v] * (1 - beta1) + beta1 *
        #     W5_first_moment[c, o, u, v]
        W5_first_moment_next = (
            gradient["W5"] * (1 - self.beta1) + self.beta1 * self.W5_first_moment
        )
        # W5_second_moment_next[c, o, u, v] = grad_W5[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
        #     W5_second_moment[c, o, u, v]
        W5_second_moment_next = (
            gradient["W5"] ** 2 * (1 - self.beta2) + self.beta2 * self.W5_second_moment
        )
        # W5_next[c, o, u, v] = W5[c, o, u, v] - learning_rate * W5_first_moment_next[c, o, u,
        #     v] / (correction1 * (sqrt(W5_second_moment_next[c, o, u, v] / correction2) +
        #     epsilon))
        W5_next = self.W5 - self.learning_rate * W5_first_moment_next / (
            correction1 * (np.sqrt(W5_second_moment_next / correction2) + self.epsilon)
        )
        # b5_first_moment_next[o] = grad_b5[o] * (1 - beta1) + beta1 * b5_first_moment[o]
        b5_first_moment_next = (
            gradient["b5"] * (1 - self.beta1) + self.beta1 * self.b5_first_moment
        )
        # b5_second_moment_next[o] = grad_b5[o] ** 2 * (1 - beta2) + beta2 * b5_second_moment[o]
        b5_second_moment_next = (
            gradient["b5"] ** 2 * (1 - self.beta2) + self.beta2 * self.b5_second_moment
        )
        # b5_next[o] = b5[o] - learning_rate * b5_first_moment_next[o] / (correction1 *
        #     (sqrt(b5_second_moment_next[o] / correction2) + epsilon))
        b5_next = self.b5 - self.learning_rate * b5_first_moment_next / (
            correction1 * (np.sqrt(b5_second_moment_next / correction2) + self.epsilon)
        )
        updated = {
            "running_mean2": running_mean2_next,
            "running_variance2": running_variance2_next,
            "running_mean4": running_mean4_next,
            "running_variance4": running_variance4_next,
            "step_count": step_count_next,
            "W1": W1_next,
            "W1_first_moment": W1_first_moment_next,
            "W1_second_moment": W1_second_moment_next,
            "gain2": gain2_next,
            "gain2_first_moment": gain2_first_moment_next,
            "gain2_second_moment": gain2_second_moment_next,
            "b2": b2_next,
            "b2_first_moment": b2_first_moment_next,
            "b2_second_moment": b2_second_moment_next,
            "W3": W3_next,
            "W3_first_moment": W3_first_moment_next,
            "W3_second_moment": W3_second_moment_next,
            "gain4": gain4_next,
            "gain4_first_moment": gain4_first_moment_next,
            "gain4_second_moment": gain4_second_moment_next,
            "b4": b4_next,
            "b4_first_moment": b4_first_moment_next,
            "b4_second_moment": b4_second_moment_next,
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
        """The network's predictions: a6."""
        x = as_input("x", x, (None, 6, 1, 1), self.dtype)
        samples = len(x)
        # z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v,
        #     W1[c, o, u, v] * x[n, c, s, t], 0))
        z1 = scatter(
            np.tensordot(x, self.W1, ([1], [0])),
            lambda n, s, t, o, u, v: (n, o, s + u, t + v),
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
        z3 = np.tensordot(
            np.tensordot(
                a2,
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ),
                ([3], [1]),
            ),
            np.tensordot(
                self.W3,
                (
                    1 + np.arange(4)[:, None, None]
                    == 2 * np.arange(2)[:, None] + np.arange(4)
                ),
                ([2], [2]),
            ),
            ([1, 2, 4], [0, 4, 2]),
        ).transpose(0, 2, 3, 1)
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
            np.tensordot(
                np.tensordot(
                    a4,
                    (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    ),
                    ([3], [1]),
                ),
                np.tensordot(
                    self.W5,
                    (
                        1 + np.arange(8)[:, None, None]
                        == 2 * np.arange(4)[:, None] + np.arange(4)
                    ),
                    ([2], [2]),
                ),
                ([1, 2, 4], [0, 4, 2]),
            ).transpose(0, 2, 3, 1)
            + self.b5[:, None, None]
        )
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
    options = parser.parse_args()
    network = DcganGenerator()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 40 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*(part[:500] for part in data), steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
