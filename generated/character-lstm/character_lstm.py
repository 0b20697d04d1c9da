"""Characters by a long short-term memory.

Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
Hash of the mathematics: 94803b2c5f68e4363b46d2737ea6644f46f261eb7e54671474b0e759cd183115
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

HASH = "94803b2c5f68e4363b46d2737ea6644f46f261eb7e54671474b0e759cd183115"


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


class CharacterLstm:
    """Characters by a long short-term memory.

    Every place of a sequence predicts the next character: a cross-entropy at each step.

    Parameters:
        E1: shape (27, 12)
        Wi2: shape (24, 12)
        Ui2: shape (24, 24)
        bi2: shape (24,)
        Wf2: shape (24, 12)
        Uf2: shape (24, 24)
        bf2: shape (24,)
        Wc2: shape (24, 12)
        Uc2: shape (24, 24)
        bc2: shape (24,)
        Wo2: shape (24, 12)
        Uo2: shape (24, 24)
        bo2: shape (24,)
        W3: shape (27, 24)
        b3: shape (27,)

    State that is kept from step to step:
        step_count: a number
        E1_first_moment: shape (27, 12)
        E1_second_moment: shape (27, 12)
        Wi2_first_moment: shape (24, 12)
        Wi2_second_moment: shape (24, 12)
        Ui2_first_moment: shape (24, 24)
        Ui2_second_moment: shape (24, 24)
        bi2_first_moment: shape (24,)
        bi2_second_moment: shape (24,)
        Wf2_first_moment: shape (24, 12)
        Wf2_second_moment: shape (24, 12)
        Uf2_first_moment: shape (24, 24)
        Uf2_second_moment: shape (24, 24)
        bf2_first_moment: shape (24,)
        bf2_second_moment: shape (24,)
        Wc2_first_moment: shape (24, 12)
        Wc2_second_moment: shape (24, 12)
        Uc2_first_moment: shape (24, 24)
        Uc2_second_moment: shape (24, 24)
        bc2_first_moment: shape (24,)
        bc2_second_moment: shape (24,)
        Wo2_first_moment: shape (24, 12)
        Wo2_second_moment: shape (24, 12)
        Uo2_first_moment: shape (24, 24)
        Uo2_second_moment: shape (24, 24)
        bo2_first_moment: shape (24,)
        bo2_second_moment: shape (24,)
        W3_first_moment: shape (27, 24)
        W3_second_moment: shape (27, 24)
        b3_first_moment: shape (27,)
        b3_second_moment: shape (27,)
    """

    parameter_names = (
        "E1",
        "Wi2",
        "Ui2",
        "bi2",
        "Wf2",
        "Uf2",
        "bf2",
        "Wc2",
        "Uc2",
        "bc2",
        "Wo2",
        "Uo2",
        "bo2",
        "W3",
        "b3",
    )
    state_names = (
        "step_count",
        "E1_first_moment",
        "E1_second_moment",
        "Wi2_first_moment",
        "Wi2_second_moment",
        "Ui2_first_moment",
        "Ui2_second_moment",
        "bi2_first_moment",
        "bi2_second_moment",
        "Wf2_first_moment",
        "Wf2_second_moment",
        "Uf2_first_moment",
        "Uf2_second_moment",
        "bf2_first_moment",
        "bf2_second_moment",
        "Wc2_first_moment",
        "Wc2_second_moment",
        "Uc2_first_moment",
        "Uc2_second_moment",
        "bc2_first_moment",
        "bc2_second_moment",
        "Wo2_first_moment",
        "Wo2_second_moment",
        "Uo2_first_moment",
        "Uo2_second_moment",
        "bo2_first_moment",
        "bo2_second_moment",
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
        # Wi2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wi2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 1, (24, 12)) - 1) / 6, self.dtype
        )
        # Ui2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Ui2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 2, (24, 24)) - 1) / 4, self.dtype
        )
        self.bi2 = np.zeros((24,), self.dtype)
        # Wf2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wf2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 4, (24, 12)) - 1) / 6, self.dtype
        )
        # Uf2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Uf2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 5, (24, 24)) - 1) / 4, self.dtype
        )
        self.bf2 = np.zeros((24,), self.dtype)
        # Wc2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wc2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 7, (24, 12)) - 1) / 6, self.dtype
        )
        # Uc2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Uc2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 8, (24, 24)) - 1) / 4, self.dtype
        )
        self.bc2 = np.zeros((24,), self.dtype)
        # Wo2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.Wo2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 10, (24, 12)) - 1) / 6, self.dtype
        )
        # Uo2 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Uo2 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 11, (24, 24)) - 1) / 4, self.dtype
        )
        self.bo2 = np.zeros((24,), self.dtype)
        # W3 = sqrt(34) * (2 * u - 1) / 17, u uniform in [0, 1)
        self.W3 = np.asarray(
            5.830951894845301 * (2 * uniform(seed, 13, (27, 24)) - 1) / 17, self.dtype
        )
        self.b3 = np.zeros((27,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.E1_first_moment = np.zeros((27, 12), self.dtype)
        self.E1_second_moment = np.zeros((27, 12), self.dtype)
        self.Wi2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wi2_second_moment = np.zeros((24, 12), self.dtype)
        self.Ui2_first_moment = np.zeros((24, 24), self.dtype)
        self.Ui2_second_moment = np.zeros((24, 24), self.dtype)
        self.bi2_first_moment = np.zeros((24,), self.dtype)
        self.bi2_second_moment = np.zeros((24,), self.dtype)
        self.Wf2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wf2_second_moment = np.zeros((24, 12), self.dtype)
        self.Uf2_first_moment = np.zeros((24, 24), self.dtype)
        self.Uf2_second_moment = np.zeros((24, 24), self.dtype)
        self.bf2_first_moment = np.zeros((24,), self.dtype)
        self.bf2_second_moment = np.zeros((24,), self.dtype)
        self.Wc2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wc2_second_moment = np.zeros((24, 12), self.dtype)
        self.Uc2_first_moment = np.zeros((24, 24), self.dtype)
        self.Uc2_second_moment = np.zeros((24, 24), self.dtype)
        self.bc2_first_moment = np.zeros((24,), self.dtype)
        self.bc2_second_moment = np.zeros((24,), self.dtype)
        self.Wo2_first_moment = np.zeros((24, 12), self.dtype)
        self.Wo2_second_moment = np.zeros((24, 12), self.dtype)
        self.Uo2_first_moment = np.zeros((24, 24), self.dtype)
        self.Uo2_second_moment = np.zeros((24, 24), self.dtype)
        self.bo2_first_moment = np.zeros((24,), self.dtype)
        self.bo2_second_moment = np.zeros((24,), self.dtype)
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
        # zi2[n, t, j] = sum[k: 12](Wi2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ui2[j, l]
        #     * a2[n, t - 1, l], 0)) + bi2[j]
        # zf2[n, t, j] = sum[k: 12](Wf2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uf2[j, l]
        #     * a2[n, t - 1, l], 0)) + bf2[j]
        # zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uc2[j, l]
        #     * a2[n, t - 1, l], 0)) + bc2[j]
        # zo2[n, t, j] = sum[k: 12](Wo2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uo2[j, l]
        #     * a2[n, t - 1, l], 0)) + bo2[j]
        # i2[n, t, j] = 1 / (1 + exp(-zi2[n, t, j]))
        # f2[n, t, j] = 1 / (1 + exp(-zf2[n, t, j]))
        # g2[n, t, j] = tanh(zc2[n, t, j])
        # o2[n, t, j] = 1 / (1 + exp(-zo2[n, t, j]))
        # c2[n, t, j] = g2[n, t, j] * i2[n, t, j] + where(t > 0, c2[n, t - 1, j] * f2[n, t, j],
        #     0)
        # h2[n, t, j] = tanh(c2[n, t, j])
        # a2[n, t, j] = h2[n, t, j] * o2[n, t, j]
        zi2 = np.zeros((samples, 8, 24), self.dtype)
        zf2 = np.zeros((samples, 8, 24), self.dtype)
        zc2 = np.zeros((samples, 8, 24), self.dtype)
        zo2 = np.zeros((samples, 8, 24), self.dtype)
        i2 = np.zeros((samples, 8, 24), self.dtype)
        f2 = np.zeros((samples, 8, 24), self.dtype)
        g2 = np.zeros((samples, 8, 24), self.dtype)
        o2 = np.zeros((samples, 8, 24), self.dtype)
        c2 = np.zeros((samples, 8, 24), self.dtype)
        h2 = np.zeros((samples, 8, 24), self.dtype)
        a2 = np.zeros((samples, 8, 24), self.dtype)
        for t in range(8):
            zi2[:, t] = (
                a1[:, t] @ self.Wi2.T
                + (
                    a2[:, t - 1] @ self.Ui2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bi2
            )
            zf2[:, t] = (
                a1[:, t] @ self.Wf2.T
                + (
                    a2[:, t - 1] @ self.Uf2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bf2
            )
            zc2[:, t] = (
                a1[:, t] @ self.Wc2.T
                + (
                    a2[:, t - 1] @ self.Uc2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bc2
            )
            zo2[:, t] = (
                a1[:, t] @ self.Wo2.T
                + (
                    a2[:, t - 1] @ self.Uo2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bo2
            )
            i2[:, t] = 1 / (1 + np.exp(-zi2[:, t]))
            f2[:, t] = 1 / (1 + np.exp(-zf2[:, t]))
            g2[:, t] = np.tanh(zc2[:, t])
            o2[:, t] = 1 / (1 + np.exp(-zo2[:, t]))
            c2[:, t] = g2[:, t] * i2[:, t] + (c2[:, t - 1] * f2[:, t] if t > 0 else 0)
            h2[:, t] = np.tanh(c2[:, t])
            a2[:, t] = h2[:, t] * o2[:, t]
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
        return loss, a1, i2, f2, g2, o2, c2, h2, a2, e3, s3

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
        loss, a1, i2, f2, g2, o2, c2, h2, a2, e3, s3 = self._forward(x, y)
        # a3[n, t, k] = e3[n, t, k] / s3[n, t]
        a3 = e3 / s3[:, :, None]
        # delta_z3[n, t, j] = (a3[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        delta_z3 = (a3 - (y[:, :, None] == np.arange(27))) / (8 * samples)
        # delta_a2[n, t, j] = sum[k: 27](W3[k, j] * delta_z3[n, t, k]) + sum[k: 24](where(1 + t
        #     < 8, Uc2[k, j] * delta_zc2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Uf2[k,
        #     j] * delta_zf2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Ui2[k, j] *
        #     delta_zi2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Uo2[k, j] * delta_zo2[n,
        #     1 + t, k], 0))
        # delta_c2[n, t, j] = delta_a2[n, t, j] * o2[n, t, j] * (1 - h2[n, t, j] ** 2) + where(1
        #     + t < 8, delta_c2[n, 1 + t, j] * f2[n, 1 + t, j], 0)
        # delta_zo2[n, t, j] = a2[n, t, j] * delta_a2[n, t, j] * (1 - o2[n, t, j])
        # delta_zc2[n, t, j] = delta_c2[n, t, j] * i2[n, t, j] * (1 - g2[n, t, j] ** 2)
        # delta_zf2[n, t, j] = delta_c2[n, t, j] * f2[n, t, j] * where(t > 0, c2[n, t - 1, j],
        #     0) * (1 - f2[n, t, j])
        # delta_zi2[n, t, j] = delta_c2[n, t, j] * g2[n, t, j] * i2[n, t, j] * (1 - i2[n, t, j])
        delta_a2 = np.zeros((samples, 8, 24), self.dtype)
        delta_c2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zo2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zc2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zf2 = np.zeros((samples, 8, 24), self.dtype)
        delta_zi2 = np.zeros((samples, 8, 24), self.dtype)
        for t in reversed(range(8)):
            delta_a2[:, t] = (
                delta_z3[:, t] @ self.W3
                + (
                    delta_zc2[:, 1 + t] @ self.Uc2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (
                    delta_zf2[:, 1 + t] @ self.Uf2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (
                    delta_zi2[:, 1 + t] @ self.Ui2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
                + (
                    delta_zo2[:, 1 + t] @ self.Uo2
                    if 1 + t < 8
                    else np.zeros((samples, 24), self.dtype)
                )
            )
            delta_c2[:, t] = delta_a2[:, t] * o2[:, t] * (1 - h2[:, t] ** 2) + (
                delta_c2[:, 1 + t] * f2[:, 1 + t] if 1 + t < 8 else 0
            )
            delta_zo2[:, t] = a2[:, t] * delta_a2[:, t] * (1 - o2[:, t])
            delta_zc2[:, t] = delta_c2[:, t] * i2[:, t] * (1 - g2[:, t] ** 2)
            delta_zf2[:, t] = (
                c2[:, t - 1] * delta_c2[:, t] * f2[:, t] * (1 - f2[:, t])
                if t > 0
                else 0
            )
            delta_zi2[:, t] = delta_c2[:, t] * g2[:, t] * i2[:, t] * (1 - i2[:, t])
        # delta_a1[n, t, k] = sum[j: 24](Wc2[j, k] * delta_zc2[n, t, j]) + sum[j: 24](Wf2[j, k]
        #     * delta_zf2[n, t, j]) + sum[j: 24](Wi2[j, k] * delta_zi2[n, t, j]) + sum[j:
        #     24](Wo2[j, k] * delta_zo2[n, t, j])
        delta_a1 = (
            np.tensordot(delta_zc2, self.Wc2, ([2], [0]))
            + np.tensordot(delta_zf2, self.Wf2, ([2], [0]))
            + np.tensordot(delta_zi2, self.Wi2, ([2], [0]))
            + np.tensordot(delta_zo2, self.Wo2, ([2], [0]))
        )
        # grad_E1[i, k] = sum[n: N, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0))
        grad_E1 = add_at((27, 12), (x[:, :, None], np.arange(12)), delta_a1)
        # grad_Wi2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zi2[n, t, j])
        grad_Wi2 = np.tensordot(delta_zi2, a1, ([0, 1], [0, 1]))
        # grad_Ui2[j, l] = sum[n: N, t: 8](delta_zi2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Ui2 = np.tensordot(
            delta_zi2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bi2[j] = sum[n: N, t: 8](delta_zi2[n, t, j])
        grad_bi2 = delta_zi2.sum((0, 1))
        # grad_Wf2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zf2[n, t, j])
        grad_Wf2 = np.tensordot(delta_zf2, a1, ([0, 1], [0, 1]))
        # grad_Uf2[j, l] = sum[n: N, t: 8](delta_zf2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Uf2 = np.tensordot(
            delta_zf2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bf2[j] = sum[n: N, t: 8](delta_zf2[n, t, j])
        grad_bf2 = delta_zf2.sum((0, 1))
        # grad_Wc2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zc2[n, t, j])
        grad_Wc2 = np.tensordot(delta_zc2, a1, ([0, 1], [0, 1]))
        # grad_Uc2[j, l] = sum[n: N, t: 8](delta_zc2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Uc2 = np.tensordot(
            delta_zc2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bc2[j] = sum[n: N, t: 8](delta_zc2[n, t, j])
        grad_bc2 = delta_zc2.sum((0, 1))
        # grad_Wo2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zo2[n, t, j])
        grad_Wo2 = np.tensordot(delta_zo2, a1, ([0, 1], [0, 1]))
        # grad_Uo2[j, l] = sum[n: N, t: 8](delta_zo2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        grad_Uo2 = np.tensordot(
            delta_zo2,
            read(a2, lambda n, t, l_: (n, t - 1, l_), (samples, 8, 24)),
            ([0, 1], [0, 1]),
        )
        # grad_bo2[j] = sum[n: N, t: 8](delta_zo2[n, t, j])
        grad_bo2 = delta_zo2.sum((0, 1))
        # grad_W3[j, k] = sum[n: N, t: 8](a2[n, t, k] * delta_z3[n, t, j])
        grad_W3 = np.tensordot(delta_z3, a2, ([0, 1], [0, 1]))
        # grad_b3[j] = sum[n: N, t: 8](delta_z3[n, t, j])
        grad_b3 = delta_z3.sum((0, 1))
        gradient = {
            "E1": grad_E1,
            "Wi2": grad_Wi2,
            "Ui2": grad_Ui2,
            "bi2": grad_bi2,
            "Wf2": grad_Wf2,
            "Uf2": grad_Uf2,
            "bf2": grad_bf2,
            "Wc2": grad_Wc2,
            "Uc2": grad_Uc2,
            "bc2": grad_bc2,
            "Wo2": grad_Wo2,
            "Uo2": grad_Uo2,
            "bo2": grad_bo2,
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
        # Wi2_first_moment_next[j, k] = grad_Wi2[j, k] * (1 - beta1) + beta1 *
        #     Wi2_first_moment[j, k]
        Wi2_first_moment_next = (
            gradient["Wi2"] * (1 - self.beta1) + self.beta1 * self.Wi2_first_moment
        )
        # Wi2_second_moment_next[j, k] = grad_Wi2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wi2_second_moment[j, k]
        Wi2_second_moment_next = (
            gradient["Wi2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wi2_second_moment
        )
        # Wi2_next[j, k] = Wi2[j, k] - learning_rate * Wi2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wi2_second_moment_next[j, k] / correction2) + epsilon))
        Wi2_next = self.Wi2 - self.learning_rate * Wi2_first_moment_next / (
            correction1 * (np.sqrt(Wi2_second_moment_next / correction2) + self.epsilon)
        )
        # Ui2_first_moment_next[j, l] = grad_Ui2[j, l] * (1 - beta1) + beta1 *
        #     Ui2_first_moment[j, l]
        Ui2_first_moment_next = (
            gradient["Ui2"] * (1 - self.beta1) + self.beta1 * self.Ui2_first_moment
        )
        # Ui2_second_moment_next[j, l] = grad_Ui2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Ui2_second_moment[j, l]
        Ui2_second_moment_next = (
            gradient["Ui2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Ui2_second_moment
        )
        # Ui2_next[j, l] = Ui2[j, l] - learning_rate * Ui2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Ui2_second_moment_next[j, l] / correction2) + epsilon))
        Ui2_next = self.Ui2 - self.learning_rate * Ui2_first_moment_next / (
            correction1 * (np.sqrt(Ui2_second_moment_next / correction2) + self.epsilon)
        )
        # bi2_first_moment_next[j] = grad_bi2[j] * (1 - beta1) + beta1 * bi2_first_moment[j]
        bi2_first_moment_next = (
            gradient["bi2"] * (1 - self.beta1) + self.beta1 * self.bi2_first_moment
        )
        # bi2_second_moment_next[j] = grad_bi2[j] ** 2 * (1 - beta2) + beta2 *
        #     bi2_second_moment[j]
        bi2_second_moment_next = (
            gradient["bi2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.bi2_second_moment
        )
        # bi2_next[j] = bi2[j] - learning_rate * bi2_first_moment_next[j] / (correction1 *
        #     (sqrt(bi2_second_moment_next[j] / correction2) + epsilon))
        bi2_next = self.bi2 - self.learning_rate * bi2_first_moment_next / (
            correction1 * (np.sqrt(bi2_second_moment_next / correction2) + self.epsilon)
        )
        # Wf2_first_moment_next[j, k] = grad_Wf2[j, k] * (1 - beta1) + beta1 *
        #     Wf2_first_moment[j, k]
        Wf2_first_moment_next = (
            gradient["Wf2"] * (1 - self.beta1) + self.beta1 * self.Wf2_first_moment
        )
        # Wf2_second_moment_next[j, k] = grad_Wf2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wf2_second_moment[j, k]
        Wf2_second_moment_next = (
            gradient["Wf2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wf2_second_moment
        )
        # Wf2_next[j, k] = Wf2[j, k] - learning_rate * Wf2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wf2_second_moment_next[j, k] / correction2) + epsilon))
        Wf2_next = self.Wf2 - self.learning_rate * Wf2_first_moment_next / (
            correction1 * (np.sqrt(Wf2_second_moment_next / correction2) + self.epsilon)
        )
        # Uf2_first_moment_next[j, l] = grad_Uf2[j, l] * (1 - beta1) + beta1 *
        #     Uf2_first_moment[j, l]
        Uf2_first_moment_next = (
            gradient["Uf2"] * (1 - self.beta1) + self.beta1 * self.Uf2_first_moment
        )
        # Uf2_second_moment_next[j, l] = grad_Uf2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Uf2_second_moment[j, l]
        Uf2_second_moment_next = (
            gradient["Uf2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Uf2_second_moment
        )
        # Uf2_next[j, l] = Uf2[j, l] - learning_rate * Uf2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Uf2_second_moment_next[j, l] / correction2) + epsilon))
        Uf2_next = self.Uf2 - self.learning_rate * Uf2_first_moment_next / (
            correction1 * (np.sqrt(Uf2_second_moment_next / correction2) + self.epsilon)
        )
        # bf2_first_moment_next[j] = grad_bf2[j] * (1 - beta1) + beta1 * bf2_first_moment[j]
        bf2_first_moment_next = (
            gradient["bf2"] * (1 - self.beta1) + self.beta1 * self.bf2_first_moment
        )
        # bf2_second_moment_next[j] = grad_bf2[j] ** 2 * (1 - beta2) + beta2 *
        #     bf2_second_moment[j]
        bf2_second_moment_next = (
            gradient["bf2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.bf2_second_moment
        )
        # bf2_next[j] = bf2[j] - learning_rate * bf2_first_moment_next[j] / (correction1 *
        #     (sqrt(bf2_second_moment_next[j] / correction2) + epsilon))
        bf2_next = self.bf2 - self.learning_rate * bf2_first_moment_next / (
            correction1 * (np.sqrt(bf2_second_moment_next / correction2) + self.epsilon)
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
        # Wo2_first_moment_next[j, k] = grad_Wo2[j, k] * (1 - beta1) + beta1 *
        #     Wo2_first_moment[j, k]
        Wo2_first_moment_next = (
            gradient["Wo2"] * (1 - self.beta1) + self.beta1 * self.Wo2_first_moment
        )
        # Wo2_second_moment_next[j, k] = grad_Wo2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     Wo2_second_moment[j, k]
        Wo2_second_moment_next = (
            gradient["Wo2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Wo2_second_moment
        )
        # Wo2_next[j, k] = Wo2[j, k] - learning_rate * Wo2_first_moment_next[j, k] /
        #     (correction1 * (sqrt(Wo2_second_moment_next[j, k] / correction2) + epsilon))
        Wo2_next = self.Wo2 - self.learning_rate * Wo2_first_moment_next / (
            correction1 * (np.sqrt(Wo2_second_moment_next / correction2) + self.epsilon)
        )
        # Uo2_first_moment_next[j, l] = grad_Uo2[j, l] * (1 - beta1) + beta1 *
        #     Uo2_first_moment[j, l]
        Uo2_first_moment_next = (
            gradient["Uo2"] * (1 - self.beta1) + self.beta1 * self.Uo2_first_moment
        )
        # Uo2_second_moment_next[j, l] = grad_Uo2[j, l] ** 2 * (1 - beta2) + beta2 *
        #     Uo2_second_moment[j, l]
        Uo2_second_moment_next = (
            gradient["Uo2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Uo2_second_moment
        )
        # Uo2_next[j, l] = Uo2[j, l] - learning_rate * Uo2_first_moment_next[j, l] /
        #     (correction1 * (sqrt(Uo2_second_moment_next[j, l] / correction2) + epsilon))
        Uo2_next = self.Uo2 - self.learning_rate * Uo2_first_moment_next / (
            correction1 * (np.sqrt(Uo2_second_moment_next / correction2) + self.epsilon)
        )
        # bo2_first_moment_next[j] = grad_bo2[j] * (1 - beta1) + beta1 * bo2_first_moment[j]
        bo2_first_moment_next = (
            gradient["bo2"] * (1 - self.beta1) + self.beta1 * self.bo2_first_moment
        )
        # bo2_second_moment_next[j] = grad_bo2[j] ** 2 * (1 - beta2) + beta2 *
        #     bo2_second_moment[j]
        bo2_second_moment_next = (
            gradient["bo2"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.bo2_second_moment
        )
        # bo2_next[j] = bo2[j] - learning_rate * bo2_first_moment_next[j] / (correction1 *
        #     (sqrt(bo2_second_moment_next[j] / correction2) + epsilon))
        bo2_next = self.bo2 - self.learning_rate * bo2_first_moment_next / (
            correction1 * (np.sqrt(bo2_second_moment_next / correction2) + self.epsilon)
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
            "Wi2": Wi2_next,
            "Wi2_first_moment": Wi2_first_moment_next,
            "Wi2_second_moment": Wi2_second_moment_next,
            "Ui2": Ui2_next,
            "Ui2_first_moment": Ui2_first_moment_next,
            "Ui2_second_moment": Ui2_second_moment_next,
            "bi2": bi2_next,
            "bi2_first_moment": bi2_first_moment_next,
            "bi2_second_moment": bi2_second_moment_next,
            "Wf2": Wf2_next,
            "Wf2_first_moment": Wf2_first_moment_next,
            "Wf2_second_moment": Wf2_second_moment_next,
            "Uf2": Uf2_next,
            "Uf2_first_moment": Uf2_first_moment_next,
            "Uf2_second_moment": Uf2_second_moment_next,
            "bf2": bf2_next,
            "bf2_first_moment": bf2_first_moment_next,
            "bf2_second_moment": bf2_second_moment_next,
            "Wc2": Wc2_next,
            "Wc2_first_moment": Wc2_first_moment_next,
            "Wc2_second_moment": Wc2_second_moment_next,
            "Uc2": Uc2_next,
            "Uc2_first_moment": Uc2_first_moment_next,
            "Uc2_second_moment": Uc2_second_moment_next,
            "bc2": bc2_next,
            "bc2_first_moment": bc2_first_moment_next,
            "bc2_second_moment": bc2_second_moment_next,
            "Wo2": Wo2_next,
            "Wo2_first_moment": Wo2_first_moment_next,
            "Wo2_second_moment": Wo2_second_moment_next,
            "Uo2": Uo2_next,
            "Uo2_first_moment": Uo2_first_moment_next,
            "Uo2_second_moment": Uo2_second_moment_next,
            "bo2": bo2_next,
            "bo2_first_moment": bo2_first_moment_next,
            "bo2_second_moment": bo2_second_moment_next,
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
        # zi2[n, t, j] = sum[k: 12](Wi2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ui2[j, l]
        #     * a2[n, t - 1, l], 0)) + bi2[j]
        # zf2[n, t, j] = sum[k: 12](Wf2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uf2[j, l]
        #     * a2[n, t - 1, l], 0)) + bf2[j]
        # zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uc2[j, l]
        #     * a2[n, t - 1, l], 0)) + bc2[j]
        # zo2[n, t, j] = sum[k: 12](Wo2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uo2[j, l]
        #     * a2[n, t - 1, l], 0)) + bo2[j]
        # i2[n, t, j] = 1 / (1 + exp(-zi2[n, t, j]))
        # f2[n, t, j] = 1 / (1 + exp(-zf2[n, t, j]))
        # g2[n, t, j] = tanh(zc2[n, t, j])
        # o2[n, t, j] = 1 / (1 + exp(-zo2[n, t, j]))
        # c2[n, t, j] = g2[n, t, j] * i2[n, t, j] + where(t > 0, c2[n, t - 1, j] * f2[n, t, j],
        #     0)
        # h2[n, t, j] = tanh(c2[n, t, j])
        # a2[n, t, j] = h2[n, t, j] * o2[n, t, j]
        zi2 = np.zeros((samples, 8, 24), self.dtype)
        zf2 = np.zeros((samples, 8, 24), self.dtype)
        zc2 = np.zeros((samples, 8, 24), self.dtype)
        zo2 = np.zeros((samples, 8, 24), self.dtype)
        i2 = np.zeros((samples, 8, 24), self.dtype)
        f2 = np.zeros((samples, 8, 24), self.dtype)
        g2 = np.zeros((samples, 8, 24), self.dtype)
        o2 = np.zeros((samples, 8, 24), self.dtype)
        c2 = np.zeros((samples, 8, 24), self.dtype)
        h2 = np.zeros((samples, 8, 24), self.dtype)
        a2 = np.zeros((samples, 8, 24), self.dtype)
        for t in range(8):
            zi2[:, t] = (
                a1[:, t] @ self.Wi2.T
                + (
                    a2[:, t - 1] @ self.Ui2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bi2
            )
            zf2[:, t] = (
                a1[:, t] @ self.Wf2.T
                + (
                    a2[:, t - 1] @ self.Uf2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bf2
            )
            zc2[:, t] = (
                a1[:, t] @ self.Wc2.T
                + (
                    a2[:, t - 1] @ self.Uc2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bc2
            )
            zo2[:, t] = (
                a1[:, t] @ self.Wo2.T
                + (
                    a2[:, t - 1] @ self.Uo2.T
                    if t > 0
                    else np.zeros((samples, 24), self.dtype)
                )
                + self.bo2
            )
            i2[:, t] = 1 / (1 + np.exp(-zi2[:, t]))
            f2[:, t] = 1 / (1 + np.exp(-zf2[:, t]))
            g2[:, t] = np.tanh(zc2[:, t])
            o2[:, t] = 1 / (1 + np.exp(-zo2[:, t]))
            c2[:, t] = g2[:, t] * i2[:, t] + (c2[:, t - 1] * f2[:, t] if t > 0 else 0)
            h2[:, t] = np.tanh(c2[:, t])
            a2[:, t] = h2[:, t] * o2[:, t]
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
        metadata = {"format": "symbp", "network": "character-lstm", "hash": HASH}
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
    parser = argparse.ArgumentParser(
        description="Characters by a long short-term memory"
    )
    parser.add_argument("--steps", type=int, default=300, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = CharacterLstm()
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
