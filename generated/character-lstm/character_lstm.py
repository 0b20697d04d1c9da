"""Characters by a long short-term memory.

Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
Hash of the mathematics: f13ee2ac8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1
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

HASH = "f13ee2ac8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1"


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


def add_at(shape, places, values):
    """Zeros of ``shape`` to which ``values[i, …]`` is added at the looked-up ``places[i]``.

    What lies outside is left out. The places are sorted, so that each is added to once.
    """
    looked_up = shape[: len(places)]
    inside = np.array(True)
    for place, size in zip(places, looked_up):
        inside = inside & (place >= 0) & (place < size)
    inside = np.broadcast_to(
        inside, values.shape[: values.ndim - len(shape) + len(places)]
    )
    places = [np.broadcast_to(place, inside.shape)[inside] for place in places]
    total = np.zeros(shape, values.dtype)
    rows = np.ravel_multi_index(places, looked_up)
    order = np.argsort(rows, kind="stable")
    rows = rows[order]
    if rows.size:
        found = total.reshape(np.prod(looked_up, dtype=int), -1)
        values = values[inside].reshape(rows.size, -1)[order]
        first = np.flatnonzero(np.append(True, rows[1:] != rows[:-1]))
        found[rows[first]] = np.add.reduceat(values, first)
    return total


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
        correction1: a number
        correction2: a number
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
        "correction1",
        "correction2",
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
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
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
        self._lay_out()

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 8), int, below=27)
        y = as_input("y", y, (len(x), 8), int, below=27)
        return x, y

    _rows = [
        [
            [
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
            ],
            [
                "E1_first_moment",
                "Wi2_first_moment",
                "Ui2_first_moment",
                "bi2_first_moment",
                "Wf2_first_moment",
                "Uf2_first_moment",
                "bf2_first_moment",
                "Wc2_first_moment",
                "Uc2_first_moment",
                "bc2_first_moment",
                "Wo2_first_moment",
                "Uo2_first_moment",
                "bo2_first_moment",
                "W3_first_moment",
                "b3_first_moment",
            ],
            [
                "E1_second_moment",
                "Wi2_second_moment",
                "Ui2_second_moment",
                "bi2_second_moment",
                "Wf2_second_moment",
                "Uf2_second_moment",
                "bf2_second_moment",
                "Wc2_second_moment",
                "Uc2_second_moment",
                "bc2_second_moment",
                "Wo2_second_moment",
                "Uo2_second_moment",
                "bo2_second_moment",
                "W3_second_moment",
                "b3_second_moment",
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
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.zeros((samples, 8, 27), self.dtype),
                np.zeros((samples, 8, 27), self.dtype),
                np.zeros((samples, 8, 27), self.dtype),
                np.zeros((samples, 8), self.dtype),
            ]
            self._sizes["forward"] = sizes
        return self._rooms["forward"]

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        (
            zi2,
            zf2,
            zc2,
            zo2,
            i2,
            f2,
            g2,
            o2,
            c2,
            h2,
            a2,
            z3,
            e3_exponent,
            e3,
            s3,
        ) = self._forward_room(samples)
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
        np.matmul(a1, self.Wi2.T, out=zi2)
        zi2 += self.bi2
        np.matmul(a1, self.Wf2.T, out=zf2)
        zf2 += self.bf2
        np.matmul(a1, self.Wc2.T, out=zc2)
        zc2 += self.bc2
        np.matmul(a1, self.Wo2.T, out=zo2)
        zo2 += self.bo2
        for t in range(8):
            if t > 0:
                zi2[:, t] += a2[:, t - 1] @ self.Ui2.T
                zf2[:, t] += a2[:, t - 1] @ self.Uf2.T
                zc2[:, t] += a2[:, t - 1] @ self.Uc2.T
                zo2[:, t] += a2[:, t - 1] @ self.Uo2.T
            np.negative(zi2[:, t], out=i2[:, t])
            np.exp(i2[:, t], out=i2[:, t])
            i2[:, t] += 1
            np.reciprocal(i2[:, t], out=i2[:, t])
            np.negative(zf2[:, t], out=f2[:, t])
            np.exp(f2[:, t], out=f2[:, t])
            f2[:, t] += 1
            np.reciprocal(f2[:, t], out=f2[:, t])
            np.tanh(zc2[:, t], out=g2[:, t])
            np.negative(zo2[:, t], out=o2[:, t])
            np.exp(o2[:, t], out=o2[:, t])
            o2[:, t] += 1
            np.reciprocal(o2[:, t], out=o2[:, t])
            np.multiply(g2[:, t], i2[:, t], out=c2[:, t])
            if t > 0:
                c2[:, t] += c2[:, t - 1] * f2[:, t]
            np.tanh(c2[:, t], out=h2[:, t])
            np.multiply(h2[:, t], o2[:, t], out=a2[:, t])
        # z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j]
        np.matmul(
            a2.reshape(8 * samples, 24), self.W3.T, out=z3.reshape(8 * samples, 27)
        )
        z3 += self.b3
        # s3_max[n, t] = max[k: 27](z3[n, t, k])
        s3_max = z3.max(2)
        # e3_exponent[n, t, k] = z3[n, t, k] - s3_max[n, t]
        np.subtract(z3, s3_max[:, :, None], out=e3_exponent)
        # e3[n, t, k] = exp(e3_exponent[n, t, k])
        np.exp(e3_exponent, out=e3)
        # s3[n, t] = sum[k: 27](e3[n, t, k])
        np.add.reduce(e3, 2, out=s3)
        # loss = sum[n: N, t: 8](log(s3[n, t]) - e3_exponent[n, t, y[n, t]]) / (8 * N)
        loss = (
            np.log(s3) - e3_exponent[np.arange(samples)[:, None], np.arange(8), y]
        ).sum() / (8 * samples)
        return loss, a1, i2, f2, g2, o2, c2, h2, a2, e3, s3

    @np.errstate(over="ignore")
    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def _backward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the backward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("backward") != sizes:
            self._rooms["backward"] = [
                np.zeros((samples, 8, 27), self.dtype),
                np.zeros((samples, 8, 27), self.dtype),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.moveaxis(np.zeros((8, samples, 24), self.dtype), 0, 1),
                np.zeros((samples, 8, 12), self.dtype),
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
            a3,
            delta_z3,
            delta_a2,
            delta_c2,
            delta_zo2,
            delta_zc2,
            delta_zf2,
            delta_zi2,
            delta_a1,
        ) = self._backward_room(samples)
        (
            grad_E1,
            grad_Wi2,
            grad_Ui2,
            grad_bi2,
            grad_Wf2,
            grad_Uf2,
            grad_bf2,
            grad_Wc2,
            grad_Uc2,
            grad_bc2,
            grad_Wo2,
            grad_Uo2,
            grad_bo2,
            grad_W3,
            grad_b3,
        ) = self._grad_places.values()
        loss, a1, i2, f2, g2, o2, c2, h2, a2, e3, s3 = self._forward(x, y)
        # a3[n, t, k] = e3[n, t, k] / s3[n, t]
        np.divide(e3, s3[:, :, None], out=a3)
        # delta_z3[n, t, j] = (a3[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        np.subtract(a3, y[:, :, None] == np.arange(27), out=delta_z3)
        delta_z3 *= 1 / 8 / samples
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
        np.matmul(delta_z3, self.W3, out=delta_a2)
        for t in reversed(range(8)):
            if 1 + t < 8:
                delta_a2[:, t] += delta_zc2[:, 1 + t] @ self.Uc2
                delta_a2[:, t] += delta_zf2[:, 1 + t] @ self.Uf2
                delta_a2[:, t] += delta_zi2[:, 1 + t] @ self.Ui2
                delta_a2[:, t] += delta_zo2[:, 1 + t] @ self.Uo2
            np.square(h2[:, t], out=delta_c2[:, t])
            np.subtract(1, delta_c2[:, t], out=delta_c2[:, t])
            delta_c2[:, t] *= delta_a2[:, t]
            delta_c2[:, t] *= o2[:, t]
            if 1 + t < 8:
                delta_c2[:, t] += delta_c2[:, 1 + t] * f2[:, 1 + t]
            np.subtract(1, o2[:, t], out=delta_zo2[:, t])
            delta_zo2[:, t] *= a2[:, t]
            delta_zo2[:, t] *= delta_a2[:, t]
            np.square(g2[:, t], out=delta_zc2[:, t])
            np.subtract(1, delta_zc2[:, t], out=delta_zc2[:, t])
            delta_zc2[:, t] *= delta_c2[:, t]
            delta_zc2[:, t] *= i2[:, t]
            if t > 0:
                np.subtract(1, f2[:, t], out=delta_zf2[:, t])
                delta_zf2[:, t] *= c2[:, t - 1]
                delta_zf2[:, t] *= delta_c2[:, t]
                delta_zf2[:, t] *= f2[:, t]
            else:
                delta_zf2[:, t] = 0
            np.subtract(1, i2[:, t], out=delta_zi2[:, t])
            delta_zi2[:, t] *= delta_c2[:, t]
            delta_zi2[:, t] *= g2[:, t]
            delta_zi2[:, t] *= i2[:, t]
        # delta_a1[n, t, k] = sum[j: 24](Wc2[j, k] * delta_zc2[n, t, j]) + sum[j: 24](Wf2[j, k]
        #     * delta_zf2[n, t, j]) + sum[j: 24](Wi2[j, k] * delta_zi2[n, t, j]) + sum[j:
        #     24](Wo2[j, k] * delta_zo2[n, t, j])
        np.matmul(
            delta_zc2.reshape(8 * samples, 24),
            self.Wc2,
            out=delta_a1.reshape(8 * samples, 12),
        )
        delta_a1 += (delta_zf2.reshape(8 * samples, 24) @ self.Wf2).reshape(
            samples, 8, 12
        )
        delta_a1 += (delta_zi2.reshape(8 * samples, 24) @ self.Wi2).reshape(
            samples, 8, 12
        )
        delta_a1 += (delta_zo2.reshape(8 * samples, 24) @ self.Wo2).reshape(
            samples, 8, 12
        )
        # grad_E1[i, k] = sum[n: N, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0))
        grad_E1[...] = add_at((27, 12), (x,), delta_a1)
        # grad_Wi2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zi2[n, t, j])
        np.matmul(
            delta_zi2.T.reshape(24, 8 * samples),
            a1.transpose(1, 0, 2).reshape(8 * samples, 12),
            out=grad_Wi2,
        )
        # grad_Ui2[j, l] = sum[n: N, t: 8](delta_zi2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        np.matmul(
            delta_zi2[:, 1:].T.reshape(24, 7 * samples),
            a2[:, :7].transpose(1, 0, 2).reshape(7 * samples, 24),
            out=grad_Ui2,
        )
        # grad_bi2[j] = sum[n: N, t: 8](delta_zi2[n, t, j])
        np.add.reduce(delta_zi2, (0, 1), out=grad_bi2)
        # grad_Wf2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zf2[n, t, j])
        np.matmul(
            delta_zf2.T.reshape(24, 8 * samples),
            a1.transpose(1, 0, 2).reshape(8 * samples, 12),
            out=grad_Wf2,
        )
        # grad_Uf2[j, l] = sum[n: N, t: 8](delta_zf2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        np.matmul(
            delta_zf2[:, 1:].T.reshape(24, 7 * samples),
            a2[:, :7].transpose(1, 0, 2).reshape(7 * samples, 24),
            out=grad_Uf2,
        )
        # grad_bf2[j] = sum[n: N, t: 8](delta_zf2[n, t, j])
        np.add.reduce(delta_zf2, (0, 1), out=grad_bf2)
        # grad_Wc2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zc2[n, t, j])
        np.matmul(
            delta_zc2.T.reshape(24, 8 * samples),
            a1.transpose(1, 0, 2).reshape(8 * samples, 12),
            out=grad_Wc2,
        )
        # grad_Uc2[j, l] = sum[n: N, t: 8](delta_zc2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        np.matmul(
            delta_zc2[:, 1:].T.reshape(24, 7 * samples),
            a2[:, :7].transpose(1, 0, 2).reshape(7 * samples, 24),
            out=grad_Uc2,
        )
        # grad_bc2[j] = sum[n: N, t: 8](delta_zc2[n, t, j])
        np.add.reduce(delta_zc2, (0, 1), out=grad_bc2)
        # grad_Wo2[j, k] = sum[n: N, t: 8](a1[n, t, k] * delta_zo2[n, t, j])
        np.matmul(
            delta_zo2.T.reshape(24, 8 * samples),
            a1.transpose(1, 0, 2).reshape(8 * samples, 12),
            out=grad_Wo2,
        )
        # grad_Uo2[j, l] = sum[n: N, t: 8](delta_zo2[n, t, j] * where(t > 0, a2[n, t - 1, l],
        #     0))
        np.matmul(
            delta_zo2[:, 1:].T.reshape(24, 7 * samples),
            a2[:, :7].transpose(1, 0, 2).reshape(7 * samples, 24),
            out=grad_Uo2,
        )
        # grad_bo2[j] = sum[n: N, t: 8](delta_zo2[n, t, j])
        np.add.reduce(delta_zo2, (0, 1), out=grad_bo2)
        # grad_W3[j, k] = sum[n: N, t: 8](a2[n, t, k] * delta_z3[n, t, j])
        np.matmul(
            delta_z3.T.reshape(27, 8 * samples),
            a2.transpose(1, 0, 2).reshape(8 * samples, 24),
            out=grad_W3,
        )
        # grad_b3[j] = sum[n: N, t: 8](delta_z3[n, t, j])
        np.add.reduce(delta_z3, (0, 1), out=grad_b3)
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

    @np.errstate(over="ignore")
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
        # E1, Wi2, Ui2, bi2, Wf2, Uf2, bf2, Wc2, Uc2, bc2, Wo2, Uo2, bo2, W3, b3
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
        z3 = (a2.reshape(8 * samples, 24) @ self.W3.T).reshape(samples, 8, 27) + self.b3
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
        default=30,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = CharacterLstm()
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
        if (first + step) % 30 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*data, steps=steps, report=report)
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
