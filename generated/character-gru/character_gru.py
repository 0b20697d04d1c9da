"""Characters by gated recurrent units.

Made by symbp 0.1.0 from the network 'character-gru'; do not edit.
Hash of the mathematics: 183e1e956293725dc7d9a22ab7bfd02e29c5709740a83bc149d34d78e0d8f107
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

HASH = "183e1e956293725dc7d9a22ab7bfd02e29c5709740a83bc149d34d78e0d8f107"


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


def add_at(shape, places, values):
    """Zeros of ``shape`` to which ``values`` are added at the looked-up ``places``.

    What lies outside is left out.
    """
    total = np.zeros(shape, values.dtype)
    inside = np.array(True)
    for place, size in zip(places, shape):
        inside = inside & (place >= 0) & (place < size)
    places = tuple(np.where(inside, place, 0) for place in places)
    np.add.at(total, places, np.where(inside, values, 0))
    return total


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


class CharacterGru:
    """Characters by gated recurrent units.

    Every place of a sequence predicts the next character: a cross-entropy at each step.

    Parameters:
        E1: shape (27, 12)
        Wr2: shape (24, 12)
        Ur2: shape (24, 24)
        br2: shape (24,)
        Wu2: shape (24, 12)
        Uu2: shape (24, 24)
        bu2: shape (24,)
        Wc2: shape (24, 12)
        Uc2: shape (24, 24)
        bc2: shape (24,)
        d2: shape (24,)
        W3: shape (27, 24)
        b3: shape (27,)

    State that is kept from step to step:
        step_count: a number
        E1_first_moment: shape (27, 12)
        E1_second_moment: shape (27, 12)
        Wr2_first_moment: shape (24, 12)
        Wr2_second_moment: shape (24, 12)
        Ur2_first_moment: shape (24, 24)
        Ur2_second_moment: shape (24, 24)
        br2_first_moment: shape (24,)
        br2_second_moment: shape (24,)
        Wu2_first_moment: shape (24, 12)
        Wu2_second_moment: shape (24, 12)
        Uu2_first_moment: shape (24, 24)
        Uu2_second_moment: shape (24, 24)
        bu2_first_moment: shape (24,)
        bu2_second_moment: shape (24,)
        Wc2_first_moment: shape (24, 12)
        Wc2_second_moment: shape (24, 12)
        Uc2_first_moment: shape (24, 24)
        Uc2_second_moment: shape (24, 24)
        bc2_first_moment: shape (24,)
        bc2_second_moment: shape (24,)
        d2_first_moment: shape (24,)
        d2_second_moment: shape (24,)
        W3_first_moment: shape (27, 24)
        W3_second_moment: shape (27, 24)
        b3_first_moment: shape (27,)
        b3_second_moment: shape (27,)
    """

    parameter_names = (
        "E1",
        "Wr2",
        "Ur2",
        "br2",
        "Wu2",
        "Uu2",
        "bu2",
        "Wc2",
        "Uc2",
        "bc2",
        "d2",
        "W3",
        "b3",
    )
    state_names = (
        "step_count",
        "E1_first_moment",
        "E1_second_moment",
        "Wr2_first_moment",
        "Wr2_second_moment",
        "Ur2_first_moment",
        "Ur2_second_moment",
        "br2_first_moment",
        "br2_second_moment",
        "Wu2_first_moment",
        "Wu2_second_moment",
        "Uu2_first_moment",
        "Uu2_second_moment",
        "bu2_first_moment",
        "bu2_second_moment",
        "Wc2_first_moment",
        "Wc2_second_moment",
        "Uc2_first_moment",
        "Uc2_second_moment",
        "bc2_first_moment",
        "bc2_second_moment",
        "d2_first_moment",
        "d2_second_moment",
        "W3_first_moment",
        "W3_second_moment",
        "b3_first_moment",
        "b3_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.01)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        # E1 = sqrt(26) * (2 * u - 1) / 13, u uniform in [0, 1)
        self.E1 = np.asarray(
            5.0990195135927845 * (2 * uniform(seed, 0, (27, 12)) - 1) / 13, self.dtype
        )
        # Wr2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wr2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 1, (24, 12)) - 1) / 6, self.dtype
        )
        # Ur2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Ur2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 2, (24, 24)) - 1) / 4, self.dtype
        )
        self.br2 = np.zeros((24,), self.dtype)
        # Wu2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wu2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 4, (24, 12)) - 1) / 6, self.dtype
        )
        # Uu2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Uu2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 5, (24, 24)) - 1) / 4, self.dtype
        )
        self.bu2 = np.zeros((24,), self.dtype)
        # Wc2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wc2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 7, (24, 12)) - 1) / 6, self.dtype
        )
        # Uc2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Uc2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 8, (24, 24)) - 1) / 4, self.dtype
        )
        self.bc2 = np.zeros((24,), self.dtype)
        self.d2 = np.zeros((24,), self.dtype)
        # W3 = sqrt(34) * (2 * u - 1) / 17, u uniform in [0, 1)
        self.W3 = np.asarray(
            5.830951894845301 * (2 * uniform(seed, 11, (27, 24)) - 1) / 17, self.dtype
        )
        self.b3 = np.zeros((27,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.E1_first_moment = np.zeros((27, 12), self.dtype)
        self.E1_second_moment = np.zeros((27, 12), self.dtype)
        self.Wr2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wr2_second_moment = np.zeros((24, 12), self.dtype)
        self.Ur2_first_moment = np.zeros((24, 24), self.dtype)
        self.Ur2_second_moment = np.zeros((24, 24), self.dtype)
        self.br2_first_moment = np.zeros((24,), self.dtype)
        self.br2_second_moment = np.zeros((24,), self.dtype)
        self.Wu2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wu2_second_moment = np.zeros((24, 12), self.dtype)
        self.Uu2_first_moment = np.zeros((24, 24), self.dtype)
        self.Uu2_second_moment = np.zeros((24, 24), self.dtype)
        self.bu2_first_moment = np.zeros((24,), self.dtype)
        self.bu2_second_moment = np.zeros((24,), self.dtype)
        self.Wc2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wc2_second_moment = np.zeros((24, 12), self.dtype)
        self.Uc2_first_moment = np.zeros((24, 24), self.dtype)
        self.Uc2_second_moment = np.zeros((24, 24), self.dtype)
        self.bc2_first_moment = np.zeros((24,), self.dtype)
        self.bc2_second_moment = np.zeros((24,), self.dtype)
        self.d2_first_moment = np.zeros((24,), self.dtype)
        self.d2_second_moment = np.zeros((24,), self.dtype)
        self.W3_first_moment = np.zeros((27, 24), self.dtype)
        self.W3_second_moment = np.zeros((27, 24), self.dtype)
        self.b3_first_moment = np.zeros((27,), self.dtype)
        self.b3_second_moment = np.zeros((27,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 8), int, below=27)
        y = as_input("y", y, (len(x), 8), int, below=27)
        return x, y

    @np.errstate(over="ignore")
    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # zr2[n, t, j] = sum[k: 12](Wr2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ur2[j, l]
        #     * a2[n, t - 1, l], 0)) + br2[j]
        # zu2[n, t, j] = sum[k: 12](Wu2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uu2[j, l]
        #     * a2[n, t - 1, l], 0)) + bu2[j]
        # v2[n, t, j] = sum[l: 24](where(t > 0, Uc2[j, l] * a2[n, t - 1, l], 0)) + d2[j]
        # r2[n, t, j] = 1 / (1 + exp(-zr2[n, t, j]))
        # u2[n, t, j] = 1 / (1 + exp(-zu2[n, t, j]))
        # zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + r2[n, t, j] * v2[n, t, j] +
        #     bc2[j]
        # c2[n, t, j] = tanh(zc2[n, t, j])
        # a2[n, t, j] = c2[n, t, j] * (1 - u2[n, t, j]) + where(t > 0, a2[n, t - 1, j] * u2[n,
        #     t, j], 0)
        zr2 = np.zeros((samples, 8, 24), self.dtype)
        zu2 = np.zeros((samples, 8, 24), self.dtype)
        v2 = np.zeros((samples, 8, 24), self.dtype)
        r2 = np.zeros((samples, 8, 24), self.dtype)
        u2 = np.zeros((samples, 8, 24), self.dtype)
        zc2 = np.zeros((samples, 8, 24), self.dtype)
        c2 = np.zeros((samples, 8, 24), self.dtype)
        a2 = np.zeros((samples, 8, 24), self.dtype)
        for t in range(8):
            zr2[:, t] = (
                a1[:, t] @ self.Wr2.T
                + (
                    a2[:, t - 1] @ self.Ur2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.br2
            )
            zu2[:, t] = (
                a1[:, t] @ self.Wu2.T
                + (
                    a2[:, t - 1] @ self.Uu2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bu2
            )
            v2[:, t] = (
                a2[:, t - 1] @ self.Uc2.T
                if t > 0
                else np.zeros((samples, 24), self.dtype)
            ) + self.d2
            r2[:, t] = 1 / (1 + np.exp(-zr2[:, t]))
            u2[:, t] = 1 / (1 + np.exp(-zu2[:, t]))
            zc2[:, t] = a1[:, t] @ self.Wc2.T + r2[:, t] * v2[:, t] + self.bc2
            c2[:, t] = np.tanh(zc2[:, t])
            a2[:, t] = (
                c2[:, t] * (1 - u2[:, t]) + (a2[:, t - 1] * u2[:, t] if t > 0 else 0)
            )
        # z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j]
        z3 = np.tensordot(a2, self.W3, ([2], [1])) + self.b3
        # s3_max[n, t] = max[k: 27](z3[n, t, k])
        s3_max = z3.max(2)
        # e3[n, t, k] = exp(z3[n, t, k] - s3_max[n, t])
        e3 = np.exp(z3 - s3_max[:, :, None])
        # s3[n, t] = sum[k: 27](e3[n, t, k])
        s3 = e3.sum(2)
        # loss = sum[n: N, t: 8](s3_max[n, t] + log(s3[n, t]) - z3[n, t, y[n, t]]) / (8 * N)
        loss = (
            s3_max + np.log(s3) - z3[np.arange(samples)[:, None], np.arange(8), y]
        ).sum() / (8 * samples)
        return loss, a1, v2, r2, u2, c2, a2, e3, s3

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
        loss, a1, v2, r2, u2, c2, a2, e3, s3 = self._forward(x, y)
        # a3[n, t, k] = e3[n, t, k] / s3[n, t]
        a3 = e3 / s3[:, :, None]
        # delta_z3[n, t, j] = (a3[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        delta_z3 = (a3 - (y[:, :, None] == np.arange(27))) / (8 * samples)
        # delta_a2[n, t, j] = sum[k: 27](W3[k, j] * delta_z3[n, t, k]) + sum[l: 24](where(1 + t
        #     < 8, Uc2[l, j] * delta_v2[n, 1 + t, l], 0)) + sum[k: 24](where(1 + t < 8, Ur2[k,
        #     j] * delta_zr2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Uu2[k, j] *
        #     delta_zu2[n, 1 + t, k], 0)) + where(1 + t < 8, delta_a2[n, 1 + t, j] * u2[n, 1 +
        #     t, j], 0)
        # delta_zc2[n, t, j] = delta_a2[n, t, j] * (1 - c2[n, t, j] ** 2) * (1 - u2[n, t, j])
        # delta_v2[n, t, j] = delta_zc2[n, t, j] * r2[n, t, j]
        # delta_zu2[n, t, j] = delta_a2[n, t, j] * u2[n, t, j] * (c2[n, t, j] - where(t > 0,
        #     a2[n, t - 1, j], 0)) * (u2[n, t, j] - 1)
        # delta_zr2[n, t, j] = delta_zc2[n, t, j] * r2[n, t, j] * v2[n, t, j] * (1 - r2[n, t,
        #     j])
        delta_a2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zc2 = np.zeros((samples, 8, 24), self.dtype)
        delta_v2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zu2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zr2 = np.zeros((samples, 8, 24), self.dtype)
        for t in reversed(range(8)):
            delta_a2[:, t] = (
                delta_z3[:, t] @ self.W3
                + (
                    delta_v2[:, 1 + t] @ self.Uc2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (
                    delta_zr2[:, 1 + t] @ self.Ur2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (
                    delta_zu2[:, 1 + t] @ self.Uu2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (delta_a2[:, 1 + t] * u2[:, 1 + t] if 1 + t < 8 else 0)
            )
            delta_zc2[:, t] = delta_a2[:, t] * (1 - c2[:, t] ** 2) * (1 - u2[:, t])
            delta_v2[:, t] = delta_zc2[:, t] * r2[:, t]
            delta_zu2[:, t] = (
                delta_a2[:, t]
                * u2[:, t]
                * (c2[:, t] - (a2[:, t - 1] if t > 0 else 0))
                * (u2[:, t] - 1)
            )
            delta_zr2[:, t] = delta_zc2[:, t] * r2[:, t] * v2[:, t] * (1 - r2[:, t])
        # delta_a1[n, t, k] = sum[j: 24](Wc2[j, k] * delta_zc2[n, t, j]) + sum[j: 24](Wr2[j, k]
        #     * delta_zr2[n, t, j]) + sum[j: 24](Wu2[j, k] * delta_zu2[n, t, j])
        delta_a1 = (
            np.tensordot(delta_zc2, self.Wc2, ([2], [0]))
            + np.tensordot(delta_zr2, self.Wr2, ([2], [0]))
            + np.tensordot(delta_zu2, self.Wu2, ([2], [0]))
        )
        # grad_E1[i, k] = sum[n: N, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0))
        grad_E1 = add_at((27, 12), (x[:, :, None], np.arange(12)), delta_a1)
        # grad_Wr2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zr2[n, t, j])
        grad_Wr2 = np.tensordot(delta_zr2, a1, ([0, 1], [0, 1]))
        # grad_Ur2[j, l] = sum[n: N, t: 8](delta_zr2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Ur2 = np.tensordot(
            delta_zr2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_br2[j] = sum[n: N, t: 8](delta_zr2[n, t, j])
        grad_br2 = delta_zr2.sum((0, 1))
        # grad_Wu2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zu2[n, t, j])
        grad_Wu2 = np.tensordot(delta_zu2, a1, ([0, 1], [0, 1]))
        # grad_Uu2[j, l] = sum[n: N, t: 8](delta_zu2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Uu2 = np.tensordot(
            delta_zu2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bu2[j] = sum[n: N, t: 8](delta_zu2[n, t, j])
        grad_bu2 = delta_zu2.sum((0, 1))
        # grad_Wc2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zc2[n, t, j])
        grad_Wc2 = np.tensordot(delta_zc2, a1, ([0, 1], [0, 1]))
        # grad_Uc2[j, l] = sum[n: N, t: 8](delta_v2[n, t, j] * where(t > 0, a2[n, t - 1, l], 0))
        grad_Uc2 = np.tensordot(
            delta_v2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bc2[j] = sum[n: N, t: 8](delta_zc2[n, t, j])
        grad_bc2 = delta_zc2.sum((0, 1))
        # grad_d2[j] = sum[n: N, t: 8](delta_v2[n, t, j])
        grad_d2 = delta_v2.sum((0, 1))
        # grad_W3[j, k] = sum[n: N, t: 8](a2[n, t, k] * delta_z3[n, t, j])
        grad_W3 = np.tensordot(delta_z3, a2, ([0, 1], [0, 1]))
        # grad_b3[j] = sum[n: N, t: 8](delta_z3[n, t, j])
        grad_b3 = delta_z3.sum((0, 1))
        gradient = {
            "E1": grad_E1,
            "Wr2": grad_Wr2,
            "Ur2": grad_Ur2,
            "br2": grad_br2,
            "Wu2": grad_Wu2,
            "Uu2": grad_Uu2,
            "bu2": grad_bu2,
            "Wc2": grad_Wc2,
            "Uc2": grad_Uc2,
            "bc2": grad_bc2,
            "d2": grad_d2,
            "W3": grad_W3,
            "b3": grad_b3,
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
        # E1_first_moment_next[i, k] = grad_E1[i, k] * (1 - beta1) + beta1 * E1_first_moment[i,
        #     k]
        E1_first_moment_next = (
            gradient["E1"] * (1 - self.beta1) + self.beta1 * self.E1_first_moment
        )
        # E1_second_moment_next[i, k] = grad_E1[i, k] ** 2 * (1 - beta2) + beta2 *
        #     E1_second_moment[i, k]
        E1_second_moment_next = (
            gradient["E1"] ** 2 * (1 - self.beta2) + self.beta2 * self.E1_second_moment
        )
        # E1_next[i, k] = E1[i, k] - learning_rate * E1_first_moment_next[i, k] / (correction1 *
        #     (sqrt(E1_second_moment_next[i, k] / correction2) + epsilon))
        E1_next = self.E1 - self.learning_rate * E1_first_moment_next / (
            correction1 * (np.sqrt(E1_second_moment_next / correction2) + self.epsilon)
        )
        # Wr2_first_moment_next[j, k] = grad_Wr2[j, k] * (1 - beta1) + beta1 *
        #     Wr2_first_moment[j, k]
        Wr2_first_moment_next = (
            gradient["Wr2"] * (1 - self.beta1) + self.beta1 * self.Wr2_first_moment
        )
        # Wr2_second_moment_next[j, k] = grad_Wr2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wr2_second_moment[j, k]
        Wr2_second_moment_next = (
            gradient["Wr2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wr2_second_moment
        )
        # Wr2_next[j, k] = Wr2[j, k] - learning_rate * Wr2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wr2_second_moment_next[j, k] / correction2) + epsilon))
        Wr2_next = self.Wr2 - self.learning_rate * Wr2_first_moment_next / (
            correction1 * (np.sqrt(Wr2_second_moment_next / correction2) + self.epsilon)
        )
        # Ur2_first_moment_next[j, l] = grad_Ur2[j, l] * (1 - beta1) + beta1 *
        #     Ur2_first_moment[j, l]
        Ur2_first_moment_next = (
            gradient["Ur2"] * (1 - self.beta1) + self.beta1 * self.Ur2_first_moment
        )
        # Ur2_second_moment_next[j, l] = grad_Ur2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Ur2_second_moment[j, l]
        Ur2_second_moment_next = (
            gradient["Ur2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Ur2_second_moment
        )
        # Ur2_next[j, l] = Ur2[j, l] - learning_rate * Ur2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Ur2_second_moment_next[j, l] / correction2) + epsilon))
        Ur2_next = self.Ur2 - self.learning_rate * Ur2_first_moment_next / (
            correction1 * (np.sqrt(Ur2_second_moment_next / correction2) + self.epsilon)
        )
        # br2_first_moment_next[j] = grad_br2[j] * (1 - beta1) + beta1 * br2_first_moment[j]
        br2_first_moment_next = (
            gradient["br2"] * (1 - self.beta1) + self.beta1 * self.br2_first_moment
        )
        # br2_second_moment_next[j] = grad_br2[j] ** 2 * (1 - beta2) + beta2 *
        #     br2_second_moment[j]
        br2_second_moment_next = (
            gradient["br2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.br2_second_moment
        )
        # br2_next[j] = br2[j] - learning_rate * br2_first_moment_next[j] / (correction1 *
        #     (sqrt(br2_second_moment_next[j] / correction2) + epsilon))
        br2_next = self.br2 - self.learning_rate * br2_first_moment_next / (
            correction1 * (np.sqrt(br2_second_moment_next / correction2) + self.epsilon)
        )
        # Wu2_first_moment_next[j, k] = grad_Wu2[j, k] * (1 - beta1) + beta1 *
        #     Wu2_first_moment[j, k]
        Wu2_first_moment_next = (
            gradient["Wu2"] * (1 - self.beta1) + self.beta1 * self.Wu2_first_moment
        )
        # Wu2_second_moment_next[j, k] = grad_Wu2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wu2_second_moment[j, k]
        Wu2_second_moment_next = (
            gradient["Wu2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wu2_second_moment
        )
        # Wu2_next[j, k] = Wu2[j, k] - learning_rate * Wu2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wu2_second_moment_next[j, k] / correction2) + epsilon))
        Wu2_next = self.Wu2 - self.learning_rate * Wu2_first_moment_next / (
            correction1 * (np.sqrt(Wu2_second_moment_next / correction2) + self.epsilon)
        )
        # Uu2_first_moment_next[j, l] = grad_Uu2[j, l] * (1 - beta1) + beta1 *
        #     Uu2_first_moment[j, l]
        Uu2_first_moment_next = (
            gradient["Uu2"] * (1 - self.beta1) + self.beta1 * self.Uu2_first_moment
        )
        # Uu2_second_moment_next[j, l] = grad_Uu2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Uu2_second_moment[j, l]
        Uu2_second_moment_next = (
            gradient["Uu2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Uu2_second_moment
        )
        # Uu2_next[j, l] = Uu2[j, l] - learning_rate * Uu2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Uu2_second_moment_next[j, l] / correction2) + epsilon))
        Uu2_next = self.Uu2 - self.learning_rate * Uu2_first_moment_next / (
            correction1 * (np.sqrt(Uu2_second_moment_next / correction2) + self.epsilon)
        )
        # bu2_first_moment_next[j] = grad_bu2[j] * (1 - beta1) + beta1 * bu2_first_moment[j]
        bu2_first_moment_next = (
            gradient["bu2"] * (1 - self.beta1) + self.beta1 * self.bu2_first_moment
        )
        # bu2_second_moment_next[j] = grad_bu2[j] ** 2 * (1 - beta2) + beta2 *
        #     bu2_second_moment[j]
        bu2_second_moment_next = (
            gradient["bu2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.bu2_second_moment
        )
        # bu2_next[j] = bu2[j] - learning_rate * bu2_first_moment_next[j] / (correction1 *
        #     (sqrt(bu2_second_moment_next[j] / correction2) + epsilon))
        bu2_next = self.bu2 - self.learning_rate * bu2_first_moment_next / (
            correction1 * (np.sqrt(bu2_second_moment_next / correction2) + self.epsilon)
        )
        # Wc2_first_moment_next[j, k] = grad_Wc2[j, k] * (1 - beta1) + beta1 *
        #     Wc2_first_moment[j, k]
        Wc2_first_moment_next = (
            gradient["Wc2"] * (1 - self.beta1) + self.beta1 * self.Wc2_first_moment
        )
        # Wc2_second_moment_next[j, k] = grad_Wc2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wc2_second_moment[j, k]
        Wc2_second_moment_next = (
            gradient["Wc2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wc2_second_moment
        )
        # Wc2_next[j, k] = Wc2[j, k] - learning_rate * Wc2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wc2_second_moment_next[j, k] / correction2) + epsilon))
        Wc2_next = self.Wc2 - self.learning_rate * Wc2_first_moment_next / (
            correction1 * (np.sqrt(Wc2_second_moment_next / correction2) + self.epsilon)
        )
        # Uc2_first_moment_next[j, l] = grad_Uc2[j, l] * (1 - beta1) + beta1 *
        #     Uc2_first_moment[j, l]
        Uc2_first_moment_next = (
            gradient["Uc2"] * (1 - self.beta1) + self.beta1 * self.Uc2_first_moment
        )
        # Uc2_second_moment_next[j, l] = grad_Uc2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Uc2_second_moment[j, l]
        Uc2_second_moment_next = (
            gradient["Uc2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Uc2_second_moment
        )
        # Uc2_next[j, l] = Uc2[j, l] - learning_rate * Uc2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Uc2_second_moment_next[j, l] / correction2) + epsilon))
        Uc2_next = self.Uc2 - self.learning_rate * Uc2_first_moment_next / (
            correction1 * (np.sqrt(Uc2_second_moment_next / correction2) + self.epsilon)
        )
        # bc2_first_moment_next[j] = grad_bc2[j] * (1 - beta1) + beta1 * bc2_first_moment[j]
        bc2_first_moment_next = (
            gradient["bc2"] * (1 - self.beta1) + self.beta1 * self.bc2_first_moment
        )
        # bc2_second_moment_next[j] = grad_bc2[j] ** 2 * (1 - beta2) + beta2 *
        #     bc2_second_moment[j]
        bc2_second_moment_next = (
            gradient["bc2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.bc2_second_moment
        )
        # bc2_next[j] = bc2[j] - learning_rate * bc2_first_moment_next[j] / (correction1 *
        #     (sqrt(bc2_second_moment_next[j] / correction2) + epsilon))
        bc2_next = self.bc2 - self.learning_rate * bc2_first_moment_next / (
            correction1 * (np.sqrt(bc2_second_moment_next / correction2) + self.epsilon)
        )
        # d2_first_moment_next[j] = grad_d2[j] * (1 - beta1) + beta1 * d2_first_moment[j]
        d2_first_moment_next = (
            gradient["d2"] * (1 - self.beta1) + self.beta1 * self.d2_first_moment
        )
        # d2_second_moment_next[j] = grad_d2[j] ** 2 * (1 - beta2) + beta2 * d2_second_moment[j]
        d2_second_moment_next = (
            gradient["d2"] ** 2 * (1 - self.beta2) + self.beta2 * self.d2_second_moment
        )
        # d2_next[j] = d2[j] - learning_rate * d2_first_moment_next[j] / (correction1 *
        #     (sqrt(d2_second_moment_next[j] / correction2) + epsilon))
        d2_next = self.d2 - self.learning_rate * d2_first_moment_next / (
            correction1 * (np.sqrt(d2_second_moment_next / correction2) + self.epsilon)
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
        updated = {
            "step_count": step_count_next,
            "E1": E1_next,
            "E1_first_moment": E1_first_moment_next,
            "E1_second_moment": E1_second_moment_next,
            "Wr2": Wr2_next,
            "Wr2_first_moment": Wr2_first_moment_next,
            "Wr2_second_moment": Wr2_second_moment_next,
            "Ur2": Ur2_next,
            "Ur2_first_moment": Ur2_first_moment_next,
            "Ur2_second_moment": Ur2_second_moment_next,
            "br2": br2_next,
            "br2_first_moment": br2_first_moment_next,
            "br2_second_moment": br2_second_moment_next,
            "Wu2": Wu2_next,
            "Wu2_first_moment": Wu2_first_moment_next,
            "Wu2_second_moment": Wu2_second_moment_next,
            "Uu2": Uu2_next,
            "Uu2_first_moment": Uu2_first_moment_next,
            "Uu2_second_moment": Uu2_second_moment_next,
            "bu2": bu2_next,
            "bu2_first_moment": bu2_first_moment_next,
            "bu2_second_moment": bu2_second_moment_next,
            "Wc2": Wc2_next,
            "Wc2_first_moment": Wc2_first_moment_next,
            "Wc2_second_moment": Wc2_second_moment_next,
            "Uc2": Uc2_next,
            "Uc2_first_moment": Uc2_first_moment_next,
            "Uc2_second_moment": Uc2_second_moment_next,
            "bc2": bc2_next,
            "bc2_first_moment": bc2_first_moment_next,
            "bc2_second_moment": bc2_second_moment_next,
            "d2": d2_next,
            "d2_first_moment": d2_first_moment_next,
            "d2_second_moment": d2_second_moment_next,
            "W3": W3_next,
            "W3_first_moment": W3_first_moment_next,
            "W3_second_moment": W3_second_moment_next,
            "b3": b3_next,
            "b3_first_moment": b3_first_moment_next,
            "b3_second_moment": b3_second_moment_next,
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
        """The network's predictions: a3."""
        x = as_input("x", x, (None, 8), int, below=27)
        samples = len(x)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # zr2[n, t, j] = sum[k: 12](Wr2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ur2[j, l]
        #     * a2[n, t - 1, l], 0)) + br2[j]
        # zu2[n, t, j] = sum[k: 12](Wu2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uu2[j, l]
        #     * a2[n, t - 1, l], 0)) + bu2[j]
        # v2[n, t, j] = sum[l: 24](where(t > 0, Uc2[j, l] * a2[n, t - 1, l], 0)) + d2[j]
        # r2[n, t, j] = 1 / (1 + exp(-zr2[n, t, j]))
        # u2[n, t, j] = 1 / (1 + exp(-zu2[n, t, j]))
        # zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + r2[n, t, j] * v2[n, t, j] +
        #     bc2[j]
        # c2[n, t, j] = tanh(zc2[n, t, j])
        # a2[n, t, j] = c2[n, t, j] * (1 - u2[n, t, j]) + where(t > 0, a2[n, t - 1, j] * u2[n,
        #     t, j], 0)
        zr2 = np.zeros((samples, 8, 24), self.dtype)
        zu2 = np.zeros((samples, 8, 24), self.dtype)
        v2 = np.zeros((samples, 8, 24), self.dtype)
        r2 = np.zeros((samples, 8, 24), self.dtype)
        u2 = np.zeros((samples, 8, 24), self.dtype)
        zc2 = np.zeros((samples, 8, 24), self.dtype)
        c2 = np.zeros((samples, 8, 24), self.dtype)
        a2 = np.zeros((samples, 8, 24), self.dtype)
        for t in range(8):
            zr2[:, t] = (
                a1[:, t] @ self.Wr2.T
                + (
                    a2[:, t - 1] @ self.Ur2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.br2
            )
            zu2[:, t] = (
                a1[:, t] @ self.Wu2.T
                + (
                    a2[:, t - 1] @ self.Uu2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bu2
            )
            v2[:, t] = (
                a2[:, t - 1] @ self.Uc2.T
                if t > 0
                else np.zeros((samples, 24), self.dtype)
            ) + self.d2
            r2[:, t] = 1 / (1 + np.exp(-zr2[:, t]))
            u2[:, t] = 1 / (1 + np.exp(-zu2[:, t]))
            zc2[:, t] = a1[:, t] @ self.Wc2.T + r2[:, t] * v2[:, t] + self.bc2
            c2[:, t] = np.tanh(zc2[:, t])
            a2[:, t] = (
                c2[:, t] * (1 - u2[:, t]) + (a2[:, t - 1] * u2[:, t] if t > 0 else 0)
            )
        # z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j]
        z3 = np.tensordot(a2, self.W3, ([2], [1])) + self.b3
        # s3_max[n, t] = max[k: 27](z3[n, t, k])
        s3_max = z3.max(2)
        # e3[n, t, k] = exp(z3[n, t, k] - s3_max[n, t])
        e3 = np.exp(z3 - s3_max[:, :, None])
        # s3[n, t] = sum[k: 27](e3[n, t, k])
        s3 = e3.sum(2)
        # a3[n, t, k] = e3[n, t, k] / s3[n, t]
        a3 = e3 / s3[:, :, None]
        return a3

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 300,
        batch_size: int = 8,
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
        metadata = {"format": "symbp", "network": "character-gru", "hash": HASH}
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
    x = np.array(
        [
            [20, 15, 0, 2, 5, 0, 15, 18],
            [5, 0, 15, 18, 0, 14, 15, 20],
            [0, 14, 15, 20, 0, 20, 15, 0],
            [0, 20, 15, 0, 2, 5, 0, 20],
            [2, 5, 0, 20, 8, 1, 20, 0],
            [8, 1, 20, 0, 9, 19, 0, 20],
            [9, 19, 0, 20, 8, 5, 0, 17],
            [8, 5, 0, 17, 21, 5, 19, 20],
        ],
        int,
    )
    y = np.array(
        [
            [15, 0, 2, 5, 0, 15, 18, 0],
            [0, 15, 18, 0, 14, 15, 20, 0],
            [14, 15, 20, 0, 20, 15, 0, 2],
            [20, 15, 0, 2, 5, 0, 20, 8],
            [5, 0, 20, 8, 1, 20, 0, 9],
            [1, 20, 0, 9, 19, 0, 20, 8],
            [19, 0, 20, 8, 5, 0, 17, 21],
            [5, 0, 17, 21, 5, 19, 20, 9],
        ],
        int,
    )
    return x, y


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(description="Characters by gated recurrent units")
    parser.add_argument("--steps", type=int, default=300, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = CharacterGru()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 30 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*data, steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
