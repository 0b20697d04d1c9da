"""One transformer block on characters.

Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
Hash of the mathematics: 7bc853c4a78c72966c27ffda2815cf87f0c72428d6c85979580d8b45430bf945
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

HASH = "7bc853c4a78c72966c27ffda2815cf87f0c72428d6c85979580d8b45430bf945"


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


def erf(x):
    """The error function."""
    return np.vectorize(math.erf, otypes=[x.dtype])(x)


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


class TransformerBlock:
    """One transformer block on characters.

    Vaswani et al. 2017 with normalisation before each part (Xiong et al. 2020); no
    place sees a later one.

    Parameters:
        E1: shape (27, 16)
        P2: shape (8, 16)
        gain3: shape (16,)
        b3: shape (16,)
        Q4: shape (2, 8, 16)
        K4: shape (2, 8, 16)
        V4: shape (2, 8, 16)
        O4: shape (16, 2, 8)
        b4: shape (16,)
        gain6: shape (16,)
        b6: shape (16,)
        W7: shape (32, 16)
        b7: shape (32,)
        W8: shape (16, 32)
        b8: shape (16,)
        gain10: shape (16,)
        b10: shape (16,)
        W11: shape (27, 16)
        b11: shape (27,)

    State that is kept from step to step:
        step_count: a number
        E1_first_moment: shape (27, 16)
        E1_second_moment: shape (27, 16)
        P2_first_moment: shape (8, 16)
        P2_second_moment: shape (8, 16)
        gain3_first_moment: shape (16,)
        gain3_second_moment: shape (16,)
        b3_first_moment: shape (16,)
        b3_second_moment: shape (16,)
        Q4_first_moment: shape (2, 8, 16)
        Q4_second_moment: shape (2, 8, 16)
        K4_first_moment: shape (2, 8, 16)
        K4_second_moment: shape (2, 8, 16)
        V4_first_moment: shape (2, 8, 16)
        V4_second_moment: shape (2, 8, 16)
        O4_first_moment: shape (16, 2, 8)
        O4_second_moment: shape (16, 2, 8)
        b4_first_moment: shape (16,)
        b4_second_moment: shape (16,)
        gain6_first_moment: shape (16,)
        gain6_second_moment: shape (16,)
        b6_first_moment: shape (16,)
        b6_second_moment: shape (16,)
        W7_first_moment: shape (32, 16)
        W7_second_moment: shape (32, 16)
        b7_first_moment: shape (32,)
        b7_second_moment: shape (32,)
        W8_first_moment: shape (16, 32)
        W8_second_moment: shape (16, 32)
        b8_first_moment: shape (16,)
        b8_second_moment: shape (16,)
        gain10_first_moment: shape (16,)
        gain10_second_moment: shape (16,)
        b10_first_moment: shape (16,)
        b10_second_moment: shape (16,)
        W11_first_moment: shape (27, 16)
        W11_second_moment: shape (27, 16)
        b11_first_moment: shape (27,)
        b11_second_moment: shape (27,)
    """

    parameter_names = (
        "E1",
        "P2",
        "gain3",
        "b3",
        "Q4",
        "K4",
        "V4",
        "O4",
        "b4",
        "gain6",
        "b6",
        "W7",
        "b7",
        "W8",
        "b8",
        "gain10",
        "b10",
        "W11",
        "b11",
    )
    state_names = (
        "step_count",
        "E1_first_moment",
        "E1_second_moment",
        "P2_first_moment",
        "P2_second_moment",
        "gain3_first_moment",
        "gain3_second_moment",
        "b3_first_moment",
        "b3_second_moment",
        "Q4_first_moment",
        "Q4_second_moment",
        "K4_first_moment",
        "K4_second_moment",
        "V4_first_moment",
        "V4_second_moment",
        "O4_first_moment",
        "O4_second_moment",
        "b4_first_moment",
        "b4_second_moment",
        "gain6_first_moment",
        "gain6_second_moment",
        "b6_first_moment",
        "b6_second_moment",
        "W7_first_moment",
        "W7_second_moment",
        "b7_first_moment",
        "b7_second_moment",
        "W8_first_moment",
        "W8_second_moment",
        "b8_first_moment",
        "b8_second_moment",
        "gain10_first_moment",
        "gain10_second_moment",
        "b10_first_moment",
        "b10_second_moment",
        "W11_first_moment",
        "W11_second_moment",
        "b11_first_moment",
        "b11_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.005)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        self.weight_decay = self.dtype.type(0.01)
        # E1 = sqrt(258) * (2 * u - 1) / 43, u uniform in [0, 1)
        self.E1 = np.asarray(
            16.06237840420901 * (2 * uniform(seed, 0, (27, 16)) - 1) / 43, self.dtype
        )
        # P2 = u - 1 / 2, u uniform in [0, 1)
        self.P2 = np.asarray(uniform(seed, 1, (8, 16)) - 1 / 2, self.dtype)
        self.gain3 = np.full((16,), 1, self.dtype)
        self.b3 = np.zeros((16,), self.dtype)
        # Q4 = sqrt(15) * (2 * u - 1) / 20, u uniform in [0, 1)
        self.Q4 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 4, (2, 8, 16)) - 1) / 20, self.dtype
        )
        # K4 = sqrt(15) * (2 * u - 1) / 20, u uniform in [0, 1)
        self.K4 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 5, (2, 8, 16)) - 1) / 20, self.dtype
        )
        # V4 = sqrt(15) * (2 * u - 1) / 20, u uniform in [0, 1)
        self.V4 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 6, (2, 8, 16)) - 1) / 20, self.dtype
        )
        # O4 = sqrt(6) * (2 * u - 1) / 12, u uniform in [0, 1)
        self.O4 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 7, (16, 2, 8)) - 1) / 12, self.dtype
        )
        self.b4 = np.zeros((16,), self.dtype)
        self.gain6 = np.full((16,), 1, self.dtype)
        self.b6 = np.zeros((16,), self.dtype)
        # W7 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.W7 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 11, (32, 16)) - 1) / 4, self.dtype
        )
        self.b7 = np.zeros((32,), self.dtype)
        # W8 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.W8 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 13, (16, 32)) - 1) / 4, self.dtype
        )
        self.b8 = np.zeros((16,), self.dtype)
        self.gain10 = np.full((16,), 1, self.dtype)
        self.b10 = np.zeros((16,), self.dtype)
        # W11 = sqrt(258) * (2 * u - 1) / 43, u uniform in [0, 1)
        self.W11 = np.asarray(
            16.06237840420901 * (2 * uniform(seed, 17, (27, 16)) - 1) / 43, self.dtype
        )
        self.b11 = np.zeros((27,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.E1_first_moment = np.zeros((27, 16), self.dtype)
        self.E1_second_moment = np.zeros((27, 16), self.dtype)
        self.P2_first_moment = np.zeros((8, 16), self.dtype)
        self.P2_second_moment = np.zeros((8, 16), self.dtype)
        self.gain3_first_moment = np.zeros((16,), self.dtype)
        self.gain3_second_moment = np.zeros((16,), self.dtype)
        self.b3_first_moment = np.zeros((16,), self.dtype)
        self.b3_second_moment = np.zeros((16,), self.dtype)
        self.Q4_first_moment = np.zeros((2, 8, 16), self.dtype)
        self.Q4_second_moment = np.zeros((2, 8, 16), self.dtype)
        self.K4_first_moment = np.zeros((2, 8, 16), self.dtype)
        self.K4_second_moment = np.zeros((2, 8, 16), self.dtype)
        self.V4_first_moment = np.zeros((2, 8, 16), self.dtype)
        self.V4_second_moment = np.zeros((2, 8, 16), self.dtype)
        self.O4_first_moment = np.zeros((16, 2, 8), self.dtype)
        self.O4_second_moment = np.zeros((16, 2, 8), self.dtype)
        self.b4_first_moment = np.zeros((16,), self.dtype)
        self.b4_second_moment = np.zeros((16,), self.dtype)
        self.gain6_first_moment = np.zeros((16,), self.dtype)
        self.gain6_second_moment = np.zeros((16,), self.dtype)
        self.b6_first_moment = np.zeros((16,), self.dtype)
        self.b6_second_moment = np.zeros((16,), self.dtype)
        self.W7_first_moment = np.zeros((32, 16), self.dtype)
        self.W7_second_moment = np.zeros((32, 16), self.dtype)
        self.b7_first_moment = np.zeros((32,), self.dtype)
        self.b7_second_moment = np.zeros((32,), self.dtype)
        self.W8_first_moment = np.zeros((16, 32), self.dtype)
        self.W8_second_moment = np.zeros((16, 32), self.dtype)
        self.b8_first_moment = np.zeros((16,), self.dtype)
        self.b8_second_moment = np.zeros((16,), self.dtype)
        self.gain10_first_moment = np.zeros((16,), self.dtype)
        self.gain10_second_moment = np.zeros((16,), self.dtype)
        self.b10_first_moment = np.zeros((16,), self.dtype)
        self.b10_second_moment = np.zeros((16,), self.dtype)
        self.W11_first_moment = np.zeros((27, 16), self.dtype)
        self.W11_second_moment = np.zeros((27, 16), self.dtype)
        self.b11_first_moment = np.zeros((27,), self.dtype)
        self.b11_second_moment = np.zeros((27,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 8), int, below=27)
        y = as_input("y", y, (len(x), 8), int, below=27)
        return x, y

    @np.errstate(over="ignore", divide="ignore", invalid="ignore")
    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        a2 = self.P2 + a1
        # mu3[n, t] = sum[k: 16](a2[n, t, k]) / 16
        mu3 = a2.sum(2) / 16
        # centred3[n, t, k] = a2[n, t, k] - mu3[n, t]
        centred3 = a2 - mu3[:, :, None]
        # variance3[n, t] = sum[k: 16](centred3[n, t, k] ** 2) / 16
        variance3 = (centred3**2).sum(2) / 16
        # inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t])
        inverse3 = 1 / np.sqrt(1e-05 + variance3)
        # normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t]
        normal3 = centred3 * inverse3[:, :, None]
        # z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k]
        z3 = self.gain3 * normal3 + self.b3
        # a3[n, t, k] = z3[n, t, k]
        a3 = z3
        # query4[n, t, h, d] = sum[k: 16](Q4[h, d, k] * a3[n, t, k])
        query4 = np.tensordot(a3, self.Q4, ([2], [2]))
        # key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k])
        key4 = np.tensordot(a3, self.K4, ([2], [2]))
        # value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k])
        value4 = np.tensordot(a3, self.V4, ([2], [2]))
        # score4[n, h, t, s] = sqrt(2) * sum[d: 8](key4[n, s, h, d] * query4[n, t, h, d]) / 4
        score4 = (
            1.4142135623730951
            * (query4.transpose(0, 2, 1, 3) @ key4.transpose(0, 2, 3, 1))
            / 4
        )
        # e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0)
        e4 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score4), 0)
        # total4[n, h, t] = sum[s: 8](e4[n, h, t, s])
        total4 = e4.sum(3)
        # weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t]
        weight4 = e4 / total4[:, :, :, None]
        # mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s])
        mixed4 = (weight4 @ value4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z4[n, t, k] = sum[h: 2, d: 8](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k]
        z4 = np.tensordot(mixed4, self.O4, ([2, 3], [1, 2])) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6[n, t] = sum[k: 16](a5[n, t, k]) / 16
        mu6 = a5.sum(2) / 16
        # centred6[n, t, k] = a5[n, t, k] - mu6[n, t]
        centred6 = a5 - mu6[:, :, None]
        # variance6[n, t] = sum[k: 16](centred6[n, t, k] ** 2) / 16
        variance6 = (centred6**2).sum(2) / 16
        # inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t])
        inverse6 = 1 / np.sqrt(1e-05 + variance6)
        # normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t]
        normal6 = centred6 * inverse6[:, :, None]
        # z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k]
        z6 = self.gain6 * normal6 + self.b6
        # a6[n, t, k] = z6[n, t, k]
        a6 = z6
        # z7[n, t, j] = sum[k: 16](W7[j, k] * a6[n, t, k]) + b7[j]
        z7 = np.tensordot(a6, self.W7, ([2], [1])) + self.b7
        # a7_factor[n, t, j] = (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2
        a7_factor = (1 + erf(z7 * 1.4142135623730951 / 2)) / 2
        # a7[n, t, j] = a7_factor[n, t, j] * z7[n, t, j]
        a7 = a7_factor * z7
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        z8 = np.tensordot(a7, self.W8, ([2], [1])) + self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        a9 = a5 + a8
        # mu10[n, t] = sum[k: 16](a9[n, t, k]) / 16
        mu10 = a9.sum(2) / 16
        # centred10[n, t, k] = a9[n, t, k] - mu10[n, t]
        centred10 = a9 - mu10[:, :, None]
        # variance10[n, t] = sum[k: 16](centred10[n, t, k] ** 2) / 16
        variance10 = (centred10**2).sum(2) / 16
        # inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t])
        inverse10 = 1 / np.sqrt(1e-05 + variance10)
        # normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t]
        normal10 = centred10 * inverse10[:, :, None]
        # z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k]
        z10 = self.gain10 * normal10 + self.b10
        # a10[n, t, k] = z10[n, t, k]
        a10 = z10
        # z11[n, t, j] = sum[k: 16](W11[j, k] * a10[n, t, k]) + b11[j]
        z11 = np.tensordot(a10, self.W11, ([2], [1])) + self.b11
        # s11_max[n, t] = max[k: 27](z11[n, t, k])
        s11_max = z11.max(2)
        # e11[n, t, k] = exp(z11[n, t, k] - s11_max[n, t])
        e11 = np.exp(z11 - s11_max[:, :, None])
        # s11[n, t] = sum[k: 27](e11[n, t, k])
        s11 = e11.sum(2)
        # loss = sum[n: N, t: 8](s11_max[n, t] + log(s11[n, t]) - z11[n, t, y[n, t]]) / (8 * N)
        loss = (
            s11_max + np.log(s11) - z11[np.arange(samples)[:, None], np.arange(8), y]
        ).sum() / (8 * samples)
        return (
            loss,
            inverse3,
            normal3,
            a3,
            query4,
            key4,
            value4,
            weight4,
            mixed4,
            inverse6,
            normal6,
            a6,
            z7,
            a7_factor,
            a7,
            inverse10,
            normal10,
            a10,
            e11,
            s11,
        )

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    @np.errstate(over="ignore")
    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        x, y = self._inputs(x, y)
        samples = len(x)
        (
            loss,
            inverse3,
            normal3,
            a3,
            query4,
            key4,
            value4,
            weight4,
            mixed4,
            inverse6,
            normal6,
            a6,
            z7,
            a7_factor,
            a7,
            inverse10,
            normal10,
            a10,
            e11,
            s11,
        ) = self._forward(x, y)
        # a11[n, t, k] = e11[n, t, k] / s11[n, t]
        a11 = e11 / s11[:, :, None]
        # delta_z11[n, t, j] = (a11[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        delta_z11 = (a11 - (y[:, :, None] == np.arange(27))) / (8 * samples)
        # delta_z10[n, t, k] = sum[j: 27](W11[j, k] * delta_z11[n, t, j])
        delta_z10 = np.tensordot(delta_z11, self.W11, ([2], [0]))
        # sum_variance10[n, t] = sum[k: 16](delta_z10[n, t, k] * gain10[k] * normal10[n, t, k])
        sum_variance10 = (normal10 * delta_z10 * self.gain10).sum(2)
        # delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] -
        #     normal10[n, t, k] * sum_variance10[n, t] / 16)
        delta_centred10 = inverse10[:, :, None] * (
            delta_z10 * self.gain10 - normal10 * sum_variance10[:, :, None] / 16
        )
        # delta_mu10[n, t] = -sum[k: 16](delta_centred10[n, t, k])
        delta_mu10 = -delta_centred10.sum(2)
        # delta_z8[n, t, j] = delta_mu10[n, t] / 16 + delta_centred10[n, t, j]
        delta_z8 = delta_mu10[:, :, None] / 16 + delta_centred10
        # delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
        #     sqrt(2) / (2 * sqrt(pi))) * sum[k: 16](W8[k, j] * delta_z8[n, t, k])
        delta_z7 = (
            a7_factor
            + z7 * np.exp(-z7**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z8, self.W8, ([2], [0]))
        # delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j])
        delta_z6 = np.tensordot(delta_z7, self.W7, ([2], [0]))
        # sum_variance6[n, t] = sum[k: 16](delta_z6[n, t, k] * gain6[k] * normal6[n, t, k])
        sum_variance6 = (normal6 * delta_z6 * self.gain6).sum(2)
        # delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n,
        #     t, k] * sum_variance6[n, t] / 16)
        delta_centred6 = inverse6[:, :, None] * (
            delta_z6 * self.gain6 - normal6 * sum_variance6[:, :, None] / 16
        )
        # delta_mu6[n, t] = -sum[k: 16](delta_centred6[n, t, k])
        delta_mu6 = -delta_centred6.sum(2)
        # delta_a5[n, t, k] = (delta_mu10[n, t] + delta_mu6[n, t]) / 16 + delta_centred10[n, t,
        #     k] + delta_centred6[n, t, k]
        delta_a5 = (
            (delta_mu10[:, :, None] + delta_mu6[:, :, None]) / 16
            + delta_centred10
            + delta_centred6
        )
        # delta_z4[n, t, k] = delta_a5[n, t, k]
        delta_z4 = delta_a5
        # delta_mixed4[n, t, h, d] = sum[k: 16](O4[k, h, d] * delta_z4[n, t, k])
        delta_mixed4 = np.tensordot(delta_z4, self.O4, ([2], [0]))
        # delta_weight4[n, h, t, s] = sum[d: 8](delta_mixed4[n, t, h, d] * value4[n, s, h, d])
        delta_weight4 = (
            delta_mixed4.transpose(0, 2, 1, 3) @ value4.transpose(0, 2, 3, 1)
        )
        # sum_total4[n, h, t] = sum[s: 8](delta_weight4[n, h, t, s] * weight4[n, h, t, s])
        sum_total4 = (delta_weight4 * weight4).sum(3)
        # delta_score4[n, h, t, s] = weight4[n, h, t, s] * (delta_weight4[n, h, t, s] -
        #     sum_total4[n, h, t])
        delta_score4 = weight4 * (delta_weight4 - sum_total4[:, :, :, None])
        # delta_value4[n, t, h, d] = sum[s: 8](delta_mixed4[n, s, h, d] * weight4[n, h, s, t])
        delta_value4 = (
            weight4.transpose(0, 1, 3, 2) @ delta_mixed4.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, s, t] * query4[n, s,
        #     h, d]) / 4
        delta_key4 = (
            1.4142135623730951
            * (
                delta_score4.transpose(0, 1, 3, 2) @ query4.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3)
            / 4
        )
        # delta_query4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, t, s] * key4[n, s,
        #     h, d]) / 4
        delta_query4 = (
            1.4142135623730951
            * (delta_score4 @ key4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
            / 4
        )
        # delta_z3[n, t, k] = sum[h: 2, d: 8](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2,
        #     d: 8](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 8](V4[h, d, k] *
        #     delta_value4[n, t, h, d])
        delta_z3 = (
            np.tensordot(delta_key4, self.K4, ([2, 3], [0, 1]))
            + np.tensordot(delta_query4, self.Q4, ([2, 3], [0, 1]))
            + np.tensordot(delta_value4, self.V4, ([2, 3], [0, 1]))
        )
        # sum_variance3[n, t] = sum[k: 16](delta_z3[n, t, k] * gain3[k] * normal3[n, t, k])
        sum_variance3 = (normal3 * delta_z3 * self.gain3).sum(2)
        # delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n,
        #     t, k] * sum_variance3[n, t] / 16)
        delta_centred3 = inverse3[:, :, None] * (
            delta_z3 * self.gain3 - normal3 * sum_variance3[:, :, None] / 16
        )
        # delta_mu3[n, t] = -sum[k: 16](delta_centred3[n, t, k])
        delta_mu3 = -delta_centred3.sum(2)
        # delta_a2[n, t, k] = delta_mu3[n, t] / 16 + delta_a5[n, t, k] + delta_centred3[n, t, k]
        delta_a2 = delta_mu3[:, :, None] / 16 + delta_a5 + delta_centred3
        # delta_a1[n, t, k] = delta_a2[n, t, k]
        delta_a1 = delta_a2
        # grad_E1[i, k] = sum[n: N, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0))
        grad_E1 = add_at((27, 16), (x[:, :, None], np.arange(16)), delta_a1)
        # grad_P2[t, k] = sum[n: N](delta_a2[n, t, k])
        grad_P2 = delta_a2.sum(0)
        # grad_gain3[k] = sum[n: N, t: 8](delta_z3[n, t, k] * normal3[n, t, k])
        grad_gain3 = (delta_z3 * normal3).sum((0, 1))
        # grad_b3[k] = sum[n: N, t: 8](delta_z3[n, t, k])
        grad_b3 = delta_z3.sum((0, 1))
        # grad_Q4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_query4[n, t, h, d])
        grad_Q4 = np.tensordot(delta_query4, a3, ([0, 1], [0, 1]))
        # grad_K4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_key4[n, t, h, d])
        grad_K4 = np.tensordot(delta_key4, a3, ([0, 1], [0, 1]))
        # grad_V4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_value4[n, t, h, d])
        grad_V4 = np.tensordot(delta_value4, a3, ([0, 1], [0, 1]))
        # grad_O4[k, h, d] = sum[n: N, t: 8](delta_z4[n, t, k] * mixed4[n, t, h, d])
        grad_O4 = np.tensordot(delta_z4, mixed4, ([0, 1], [0, 1]))
        # grad_b4[k] = sum[n: N, t: 8](delta_z4[n, t, k])
        grad_b4 = delta_z4.sum((0, 1))
        # grad_gain6[k] = sum[n: N, t: 8](delta_z6[n, t, k] * normal6[n, t, k])
        grad_gain6 = (delta_z6 * normal6).sum((0, 1))
        # grad_b6[k] = sum[n: N, t: 8](delta_z6[n, t, k])
        grad_b6 = delta_z6.sum((0, 1))
        # grad_W7[j, k] = sum[n: N, t: 8](a6[n, t, k] * delta_z7[n, t, j])
        grad_W7 = np.tensordot(delta_z7, a6, ([0, 1], [0, 1]))
        # grad_b7[j] = sum[n: N, t: 8](delta_z7[n, t, j])
        grad_b7 = delta_z7.sum((0, 1))
        # grad_W8[j, k] = sum[n: N, t: 8](a7[n, t, k] * delta_z8[n, t, j])
        grad_W8 = np.tensordot(delta_z8, a7, ([0, 1], [0, 1]))
        # grad_b8[j] = sum[n: N, t: 8](delta_z8[n, t, j])
        grad_b8 = delta_z8.sum((0, 1))
        # grad_gain10[k] = sum[n: N, t: 8](delta_z10[n, t, k] * normal10[n, t, k])
        grad_gain10 = (delta_z10 * normal10).sum((0, 1))
        # grad_b10[k] = sum[n: N, t: 8](delta_z10[n, t, k])
        grad_b10 = delta_z10.sum((0, 1))
        # grad_W11[j, k] = sum[n: N, t: 8](a10[n, t, k] * delta_z11[n, t, j])
        grad_W11 = np.tensordot(delta_z11, a10, ([0, 1], [0, 1]))
        # grad_b11[j] = sum[n: N, t: 8](delta_z11[n, t, j])
        grad_b11 = delta_z11.sum((0, 1))
        gradient = {
            "E1": grad_E1,
            "P2": grad_P2,
            "gain3": grad_gain3,
            "b3": grad_b3,
            "Q4": grad_Q4,
            "K4": grad_K4,
            "V4": grad_V4,
            "O4": grad_O4,
            "b4": grad_b4,
            "gain6": grad_gain6,
            "b6": grad_b6,
            "W7": grad_W7,
            "b7": grad_b7,
            "W8": grad_W8,
            "b8": grad_b8,
            "gain10": grad_gain10,
            "b10": grad_b10,
            "W11": grad_W11,
            "b11": grad_b11,
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
        # E1_next[i, k] = E1[i, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     E1_first_moment_next[i, k] / (correction1 * (sqrt(E1_second_moment_next[i, k] /
        #     correction2) + epsilon))
        E1_next = (
            self.E1 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * E1_first_moment_next
            / (
                correction1
                * (np.sqrt(E1_second_moment_next / correction2) + self.epsilon)
            )
        )
        # P2_first_moment_next[t, k] = grad_P2[t, k] * (1 - beta1) + beta1 * P2_first_moment[t,
        #     k]
        P2_first_moment_next = (
            gradient["P2"] * (1 - self.beta1) + self.beta1 * self.P2_first_moment
        )
        # P2_second_moment_next[t, k] = grad_P2[t, k] ** 2 * (1 - beta2) + beta2 *
        #     P2_second_moment[t, k]
        P2_second_moment_next = (
            gradient["P2"] ** 2 * (1 - self.beta2) + self.beta2 * self.P2_second_moment
        )
        # P2_next[t, k] = P2[t, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     P2_first_moment_next[t, k] / (correction1 * (sqrt(P2_second_moment_next[t, k] /
        #     correction2) + epsilon))
        P2_next = (
            self.P2 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * P2_first_moment_next
            / (
                correction1
                * (np.sqrt(P2_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain3_first_moment_next[k] = grad_gain3[k] * (1 - beta1) + beta1 *
        #     gain3_first_moment[k]
        gain3_first_moment_next = (
            gradient["gain3"] * (1 - self.beta1) + self.beta1 * self.gain3_first_moment
        )
        # gain3_second_moment_next[k] = grad_gain3[k] ** 2 * (1 - beta2) + beta2 *
        #     gain3_second_moment[k]
        gain3_second_moment_next = (
            gradient["gain3"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain3_second_moment
        )
        # gain3_next[k] = gain3[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain3_first_moment_next[k] / (correction1 * (sqrt(gain3_second_moment_next[k] /
        #     correction2) + epsilon))
        gain3_next = (
            self.gain3 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain3_first_moment_next
            / (
                correction1
                * (np.sqrt(gain3_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b3_first_moment_next[k] = grad_b3[k] * (1 - beta1) + beta1 * b3_first_moment[k]
        b3_first_moment_next = (
            gradient["b3"] * (1 - self.beta1) + self.beta1 * self.b3_first_moment
        )
        # b3_second_moment_next[k] = grad_b3[k] ** 2 * (1 - beta2) + beta2 * b3_second_moment[k]
        b3_second_moment_next = (
            gradient["b3"] ** 2 * (1 - self.beta2) + self.beta2 * self.b3_second_moment
        )
        # b3_next[k] = b3[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b3_first_moment_next[k] / (correction1 * (sqrt(b3_second_moment_next[k] /
        #     correction2) + epsilon))
        b3_next = (
            self.b3 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b3_first_moment_next
            / (
                correction1
                * (np.sqrt(b3_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q4_first_moment_next[h, d, k] = grad_Q4[h, d, k] * (1 - beta1) + beta1 *
        #     Q4_first_moment[h, d, k]
        Q4_first_moment_next = (
            gradient["Q4"] * (1 - self.beta1) + self.beta1 * self.Q4_first_moment
        )
        # Q4_second_moment_next[h, d, k] = grad_Q4[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q4_second_moment[h, d, k]
        Q4_second_moment_next = (
            gradient["Q4"] ** 2 * (1 - self.beta2) + self.beta2 * self.Q4_second_moment
        )
        # Q4_next[h, d, k] = Q4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     Q4_first_moment_next[h, d, k] / (correction1 * (sqrt(Q4_second_moment_next[h, d,
        #     k] / correction2) + epsilon))
        Q4_next = (
            self.Q4 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q4_first_moment_next
            / (
                correction1
                * (np.sqrt(Q4_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K4_first_moment_next[h, d, k] = grad_K4[h, d, k] * (1 - beta1) + beta1 *
        #     K4_first_moment[h, d, k]
        K4_first_moment_next = (
            gradient["K4"] * (1 - self.beta1) + self.beta1 * self.K4_first_moment
        )
        # K4_second_moment_next[h, d, k] = grad_K4[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K4_second_moment[h, d, k]
        K4_second_moment_next = (
            gradient["K4"] ** 2 * (1 - self.beta2) + self.beta2 * self.K4_second_moment
        )
        # K4_next[h, d, k] = K4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     K4_first_moment_next[h, d, k] / (correction1 * (sqrt(K4_second_moment_next[h, d,
        #     k] / correction2) + epsilon))
        K4_next = (
            self.K4 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K4_first_moment_next
            / (
                correction1
                * (np.sqrt(K4_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V4_first_moment_next[h, d, k] = grad_V4[h, d, k] * (1 - beta1) + beta1 *
        #     V4_first_moment[h, d, k]
        V4_first_moment_next = (
            gradient["V4"] * (1 - self.beta1) + self.beta1 * self.V4_first_moment
        )
        # V4_second_moment_next[h, d, k] = grad_V4[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V4_second_moment[h, d, k]
        V4_second_moment_next = (
            gradient["V4"] ** 2 * (1 - self.beta2) + self.beta2 * self.V4_second_moment
        )
        # V4_next[h, d, k] = V4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     V4_first_moment_next[h, d, k] / (correction1 * (sqrt(V4_second_moment_next[h, d,
        #     k] / correction2) + epsilon))
        V4_next = (
            self.V4 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V4_first_moment_next
            / (
                correction1
                * (np.sqrt(V4_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O4_first_moment_next[k, h, d] = grad_O4[k, h, d] * (1 - beta1) + beta1 *
        #     O4_first_moment[k, h, d]
        O4_first_moment_next = (
            gradient["O4"] * (1 - self.beta1) + self.beta1 * self.O4_first_moment
        )
        # O4_second_moment_next[k, h, d] = grad_O4[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O4_second_moment[k, h, d]
        O4_second_moment_next = (
            gradient["O4"] ** 2 * (1 - self.beta2) + self.beta2 * self.O4_second_moment
        )
        # O4_next[k, h, d] = O4[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
        #     O4_first_moment_next[k, h, d] / (correction1 * (sqrt(O4_second_moment_next[k, h,
        #     d] / correction2) + epsilon))
        O4_next = (
            self.O4 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O4_first_moment_next
            / (
                correction1
                * (np.sqrt(O4_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b4_first_moment_next[k] = grad_b4[k] * (1 - beta1) + beta1 * b4_first_moment[k]
        b4_first_moment_next = (
            gradient["b4"] * (1 - self.beta1) + self.beta1 * self.b4_first_moment
        )
        # b4_second_moment_next[k] = grad_b4[k] ** 2 * (1 - beta2) + beta2 * b4_second_moment[k]
        b4_second_moment_next = (
            gradient["b4"] ** 2 * (1 - self.beta2) + self.beta2 * self.b4_second_moment
        )
        # b4_next[k] = b4[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b4_first_moment_next[k] / (correction1 * (sqrt(b4_second_moment_next[k] /
        #     correction2) + epsilon))
        b4_next = (
            self.b4 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b4_first_moment_next
            / (
                correction1
                * (np.sqrt(b4_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain6_first_moment_next[k] = grad_gain6[k] * (1 - beta1) + beta1 *
        #     gain6_first_moment[k]
        gain6_first_moment_next = (
            gradient["gain6"] * (1 - self.beta1) + self.beta1 * self.gain6_first_moment
        )
        # gain6_second_moment_next[k] = grad_gain6[k] ** 2 * (1 - beta2) + beta2 *
        #     gain6_second_moment[k]
        gain6_second_moment_next = (
            gradient["gain6"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain6_second_moment
        )
        # gain6_next[k] = gain6[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain6_first_moment_next[k] / (correction1 * (sqrt(gain6_second_moment_next[k] /
        #     correction2) + epsilon))
        gain6_next = (
            self.gain6 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain6_first_moment_next
            / (
                correction1
                * (np.sqrt(gain6_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b6_first_moment_next[k] = grad_b6[k] * (1 - beta1) + beta1 * b6_first_moment[k]
        b6_first_moment_next = (
            gradient["b6"] * (1 - self.beta1) + self.beta1 * self.b6_first_moment
        )
        # b6_second_moment_next[k] = grad_b6[k] ** 2 * (1 - beta2) + beta2 * b6_second_moment[k]
        b6_second_moment_next = (
            gradient["b6"] ** 2 * (1 - self.beta2) + self.beta2 * self.b6_second_moment
        )
        # b6_next[k] = b6[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b6_first_moment_next[k] / (correction1 * (sqrt(b6_second_moment_next[k] /
        #     correction2) + epsilon))
        b6_next = (
            self.b6 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b6_first_moment_next
            / (
                correction1
                * (np.sqrt(b6_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W7_first_moment_next[j, k] = grad_W7[j, k] * (1 - beta1) + beta1 * W7_first_moment[j,
        #     k]
        W7_first_moment_next = (
            gradient["W7"] * (1 - self.beta1) + self.beta1 * self.W7_first_moment
        )
        # W7_second_moment_next[j, k] = grad_W7[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W7_second_moment[j, k]
        W7_second_moment_next = (
            gradient["W7"] ** 2 * (1 - self.beta2) + self.beta2 * self.W7_second_moment
        )
        # W7_next[j, k] = W7[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W7_first_moment_next[j, k] / (correction1 * (sqrt(W7_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W7_next = (
            self.W7 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W7_first_moment_next
            / (
                correction1
                * (np.sqrt(W7_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b7_first_moment_next[j] = grad_b7[j] * (1 - beta1) + beta1 * b7_first_moment[j]
        b7_first_moment_next = (
            gradient["b7"] * (1 - self.beta1) + self.beta1 * self.b7_first_moment
        )
        # b7_second_moment_next[j] = grad_b7[j] ** 2 * (1 - beta2) + beta2 * b7_second_moment[j]
        b7_second_moment_next = (
            gradient["b7"] ** 2 * (1 - self.beta2) + self.beta2 * self.b7_second_moment
        )
        # b7_next[j] = b7[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b7_first_moment_next[j] / (correction1 * (sqrt(b7_second_moment_next[j] /
        #     correction2) + epsilon))
        b7_next = (
            self.b7 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b7_first_moment_next
            / (
                correction1
                * (np.sqrt(b7_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W8_first_moment_next[j, k] = grad_W8[j, k] * (1 - beta1) + beta1 * W8_first_moment[j,
        #     k]
        W8_first_moment_next = (
            gradient["W8"] * (1 - self.beta1) + self.beta1 * self.W8_first_moment
        )
        # W8_second_moment_next[j, k] = grad_W8[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W8_second_moment[j, k]
        W8_second_moment_next = (
            gradient["W8"] ** 2 * (1 - self.beta2) + self.beta2 * self.W8_second_moment
        )
        # W8_next[j, k] = W8[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W8_first_moment_next[j, k] / (correction1 * (sqrt(W8_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W8_next = (
            self.W8 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W8_first_moment_next
            / (
                correction1
                * (np.sqrt(W8_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b8_first_moment_next[j] = grad_b8[j] * (1 - beta1) + beta1 * b8_first_moment[j]
        b8_first_moment_next = (
            gradient["b8"] * (1 - self.beta1) + self.beta1 * self.b8_first_moment
        )
        # b8_second_moment_next[j] = grad_b8[j] ** 2 * (1 - beta2) + beta2 * b8_second_moment[j]
        b8_second_moment_next = (
            gradient["b8"] ** 2 * (1 - self.beta2) + self.beta2 * self.b8_second_moment
        )
        # b8_next[j] = b8[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b8_first_moment_next[j] / (correction1 * (sqrt(b8_second_moment_next[j] /
        #     correction2) + epsilon))
        b8_next = (
            self.b8 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b8_first_moment_next
            / (
                correction1
                * (np.sqrt(b8_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain10_first_moment_next[k] = grad_gain10[k] * (1 - beta1) + beta1 *
        #     gain10_first_moment[k]
        gain10_first_moment_next = (
            gradient["gain10"] * (1 - self.beta1)
            + self.beta1 * self.gain10_first_moment
        )
        # gain10_second_moment_next[k] = grad_gain10[k] ** 2 * (1 - beta2) + beta2 *
        #     gain10_second_moment[k]
        gain10_second_moment_next = (
            gradient["gain10"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain10_second_moment
        )
        # gain10_next[k] = gain10[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain10_first_moment_next[k] / (correction1 * (sqrt(gain10_second_moment_next[k] /
        #     correction2) + epsilon))
        gain10_next = (
            self.gain10 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain10_first_moment_next
            / (
                correction1
                * (np.sqrt(gain10_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b10_first_moment_next[k] = grad_b10[k] * (1 - beta1) + beta1 * b10_first_moment[k]
        b10_first_moment_next = (
            gradient["b10"] * (1 - self.beta1) + self.beta1 * self.b10_first_moment
        )
        # b10_second_moment_next[k] = grad_b10[k] ** 2 * (1 - beta2) + beta2 *
        #     b10_second_moment[k]
        b10_second_moment_next = (
            gradient["b10"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b10_second_moment
        )
        # b10_next[k] = b10[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b10_first_moment_next[k] / (correction1 * (sqrt(b10_second_moment_next[k] /
        #     correction2) + epsilon))
        b10_next = (
            self.b10 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b10_first_moment_next
            / (
                correction1
                * (np.sqrt(b10_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W11_first_moment_next[j, k] = grad_W11[j, k] * (1 - beta1) + beta1 *
        #     W11_first_moment[j, k]
        W11_first_moment_next = (
            gradient["W11"] * (1 - self.beta1) + self.beta1 * self.W11_first_moment
        )
        # W11_second_moment_next[j, k] = grad_W11[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W11_second_moment[j, k]
        W11_second_moment_next = (
            gradient["W11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W11_second_moment
        )
        # W11_next[j, k] = W11[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W11_first_moment_next[j, k] / (correction1 * (sqrt(W11_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W11_next = (
            self.W11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W11_first_moment_next
            / (
                correction1
                * (np.sqrt(W11_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b11_first_moment_next[j] = grad_b11[j] * (1 - beta1) + beta1 * b11_first_moment[j]
        b11_first_moment_next = (
            gradient["b11"] * (1 - self.beta1) + self.beta1 * self.b11_first_moment
        )
        # b11_second_moment_next[j] = grad_b11[j] ** 2 * (1 - beta2) + beta2 *
        #     b11_second_moment[j]
        b11_second_moment_next = (
            gradient["b11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b11_second_moment
        )
        # b11_next[j] = b11[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b11_first_moment_next[j] / (correction1 * (sqrt(b11_second_moment_next[j] /
        #     correction2) + epsilon))
        b11_next = (
            self.b11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b11_first_moment_next
            / (
                correction1
                * (np.sqrt(b11_second_moment_next / correction2) + self.epsilon)
            )
        )
        updated = {
            "step_count": step_count_next,
            "E1": E1_next,
            "E1_first_moment": E1_first_moment_next,
            "E1_second_moment": E1_second_moment_next,
            "P2": P2_next,
            "P2_first_moment": P2_first_moment_next,
            "P2_second_moment": P2_second_moment_next,
            "gain3": gain3_next,
            "gain3_first_moment": gain3_first_moment_next,
            "gain3_second_moment": gain3_second_moment_next,
            "b3": b3_next,
            "b3_first_moment": b3_first_moment_next,
            "b3_second_moment": b3_second_moment_next,
            "Q4": Q4_next,
            "Q4_first_moment": Q4_first_moment_next,
            "Q4_second_moment": Q4_second_moment_next,
            "K4": K4_next,
            "K4_first_moment": K4_first_moment_next,
            "K4_second_moment": K4_second_moment_next,
            "V4": V4_next,
            "V4_first_moment": V4_first_moment_next,
            "V4_second_moment": V4_second_moment_next,
            "O4": O4_next,
            "O4_first_moment": O4_first_moment_next,
            "O4_second_moment": O4_second_moment_next,
            "b4": b4_next,
            "b4_first_moment": b4_first_moment_next,
            "b4_second_moment": b4_second_moment_next,
            "gain6": gain6_next,
            "gain6_first_moment": gain6_first_moment_next,
            "gain6_second_moment": gain6_second_moment_next,
            "b6": b6_next,
            "b6_first_moment": b6_first_moment_next,
            "b6_second_moment": b6_second_moment_next,
            "W7": W7_next,
            "W7_first_moment": W7_first_moment_next,
            "W7_second_moment": W7_second_moment_next,
            "b7": b7_next,
            "b7_first_moment": b7_first_moment_next,
            "b7_second_moment": b7_second_moment_next,
            "W8": W8_next,
            "W8_first_moment": W8_first_moment_next,
            "W8_second_moment": W8_second_moment_next,
            "b8": b8_next,
            "b8_first_moment": b8_first_moment_next,
            "b8_second_moment": b8_second_moment_next,
            "gain10": gain10_next,
            "gain10_first_moment": gain10_first_moment_next,
            "gain10_second_moment": gain10_second_moment_next,
            "b10": b10_next,
            "b10_first_moment": b10_first_moment_next,
            "b10_second_moment": b10_second_moment_next,
            "W11": W11_next,
            "W11_first_moment": W11_first_moment_next,
            "W11_second_moment": W11_second_moment_next,
            "b11": b11_next,
            "b11_first_moment": b11_first_moment_next,
            "b11_second_moment": b11_second_moment_next,
        }
        if not all(np.isfinite(value).all() for value in [loss, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    @np.errstate(over="ignore", divide="ignore", invalid="ignore")
    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a11."""
        x = as_input("x", x, (None, 8), int, below=27)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        a2 = self.P2 + a1
        # mu3[n, t] = sum[k: 16](a2[n, t, k]) / 16
        mu3 = a2.sum(2) / 16
        # centred3[n, t, k] = a2[n, t, k] - mu3[n, t]
        centred3 = a2 - mu3[:, :, None]
        # variance3[n, t] = sum[k: 16](centred3[n, t, k] ** 2) / 16
        variance3 = (centred3**2).sum(2) / 16
        # inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t])
        inverse3 = 1 / np.sqrt(1e-05 + variance3)
        # normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t]
        normal3 = centred3 * inverse3[:, :, None]
        # z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k]
        z3 = self.gain3 * normal3 + self.b3
        # a3[n, t, k] = z3[n, t, k]
        a3 = z3
        # query4[n, t, h, d] = sum[k: 16](Q4[h, d, k] * a3[n, t, k])
        query4 = np.tensordot(a3, self.Q4, ([2], [2]))
        # key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k])
        key4 = np.tensordot(a3, self.K4, ([2], [2]))
        # value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k])
        value4 = np.tensordot(a3, self.V4, ([2], [2]))
        # score4[n, h, t, s] = sqrt(2) * sum[d: 8](key4[n, s, h, d] * query4[n, t, h, d]) / 4
        score4 = (
            1.4142135623730951
            * (query4.transpose(0, 2, 1, 3) @ key4.transpose(0, 2, 3, 1))
            / 4
        )
        # e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0)
        e4 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score4), 0)
        # total4[n, h, t] = sum[s: 8](e4[n, h, t, s])
        total4 = e4.sum(3)
        # weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t]
        weight4 = e4 / total4[:, :, :, None]
        # mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s])
        mixed4 = (weight4 @ value4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z4[n, t, k] = sum[h: 2, d: 8](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k]
        z4 = np.tensordot(mixed4, self.O4, ([2, 3], [1, 2])) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6[n, t] = sum[k: 16](a5[n, t, k]) / 16
        mu6 = a5.sum(2) / 16
        # centred6[n, t, k] = a5[n, t, k] - mu6[n, t]
        centred6 = a5 - mu6[:, :, None]
        # variance6[n, t] = sum[k: 16](centred6[n, t, k] ** 2) / 16
        variance6 = (centred6**2).sum(2) / 16
        # inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t])
        inverse6 = 1 / np.sqrt(1e-05 + variance6)
        # normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t]
        normal6 = centred6 * inverse6[:, :, None]
        # z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k]
        z6 = self.gain6 * normal6 + self.b6
        # a6[n, t, k] = z6[n, t, k]
        a6 = z6
        # z7[n, t, j] = sum[k: 16](W7[j, k] * a6[n, t, k]) + b7[j]
        z7 = np.tensordot(a6, self.W7, ([2], [1])) + self.b7
        # a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2
        a7 = z7 * (1 + erf(z7 * 1.4142135623730951 / 2)) / 2
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        z8 = np.tensordot(a7, self.W8, ([2], [1])) + self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        a9 = a5 + a8
        # mu10[n, t] = sum[k: 16](a9[n, t, k]) / 16
        mu10 = a9.sum(2) / 16
        # centred10[n, t, k] = a9[n, t, k] - mu10[n, t]
        centred10 = a9 - mu10[:, :, None]
        # variance10[n, t] = sum[k: 16](centred10[n, t, k] ** 2) / 16
        variance10 = (centred10**2).sum(2) / 16
        # inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t])
        inverse10 = 1 / np.sqrt(1e-05 + variance10)
        # normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t]
        normal10 = centred10 * inverse10[:, :, None]
        # z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k]
        z10 = self.gain10 * normal10 + self.b10
        # a10[n, t, k] = z10[n, t, k]
        a10 = z10
        # z11[n, t, j] = sum[k: 16](W11[j, k] * a10[n, t, k]) + b11[j]
        z11 = np.tensordot(a10, self.W11, ([2], [1])) + self.b11
        # s11_max[n, t] = max[k: 27](z11[n, t, k])
        s11_max = z11.max(2)
        # e11[n, t, k] = exp(z11[n, t, k] - s11_max[n, t])
        e11 = np.exp(z11 - s11_max[:, :, None])
        # s11[n, t] = sum[k: 27](e11[n, t, k])
        s11 = e11.sum(2)
        # a11[n, t, k] = e11[n, t, k] / s11[n, t]
        a11 = e11 / s11[:, :, None]
        return a11

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
        metadata = {"format": "symbp", "network": "transformer-block", "hash": HASH}
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
    parser = argparse.ArgumentParser(description="One transformer block on characters")
    parser.add_argument("--steps", type=int, default=300, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = TransformerBlock()
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
