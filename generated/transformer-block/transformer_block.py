"""One transformer block on characters.

Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
Hash of the mathematics: 14a58b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94
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

HASH = "14a58b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94"


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


# Polynomials for erf(x) / x - 1 in x**2 below one, and for exp(x**2) * (1 - erf(x)) in 2 / (2 + x)
# scaled to -1 to 1 above it, which interpolate at Chebyshev points; the highest power first.
ERF = (
    -7.795898827002142e-10,
    1.3720064546777686e-08,
    -1.6208483801871705e-07,
    1.6447424703317362e-06,
    -1.492473690741966e-05,
    0.00012055294904839707,
    -0.0008548325975389692,
    0.0052239776071164225,
    -0.02686617064323777,
    0.11283791670945006,
    -0.37612638903183543,
    0.12837916709551256,
)
ERFC = (
    4.4133850329466983e-13,
    1.8386753405993422e-11,
    -7.45510449620631e-11,
    -2.6260417449824267e-10,
    2.6248030731791732e-09,
    -5.937642934649013e-10,
    -7.00535615043276e-08,
    1.6350179331888476e-07,
    1.9795619117948376e-06,
    -7.3405185545281365e-06,
    -8.079220427446309e-05,
    0.00019713917780504528,
    0.005588816281840148,
    0.03856057042517875,
    0.16189356804102498,
    0.22142954022993183,
)


def polynomial(coefficients, x):
    """A polynomial, its highest power first (Horner)."""
    total = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        total *= x
        total += coefficient
    return total


def erf(x):
    """The error function within three units of the last place."""
    size = np.minimum(np.abs(x), 6)
    square = size * size
    near = x * (1 + polynomial(ERF, square))
    tail = polynomial(ERFC, (48 / (2 + size) - 11) / 5)
    far = np.copysign(1 - np.exp(-square) * tail, x)
    return np.where(square < 1, near, far)


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
        correction1: a number
        correction2: a number
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
        "correction1",
        "correction2",
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
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
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
            ],
            [
                "E1_first_moment",
                "P2_first_moment",
                "gain3_first_moment",
                "b3_first_moment",
                "Q4_first_moment",
                "K4_first_moment",
                "V4_first_moment",
                "O4_first_moment",
                "b4_first_moment",
                "gain6_first_moment",
                "b6_first_moment",
                "W7_first_moment",
                "b7_first_moment",
                "W8_first_moment",
                "b8_first_moment",
                "gain10_first_moment",
                "b10_first_moment",
                "W11_first_moment",
                "b11_first_moment",
            ],
            [
                "E1_second_moment",
                "P2_second_moment",
                "gain3_second_moment",
                "b3_second_moment",
                "Q4_second_moment",
                "K4_second_moment",
                "V4_second_moment",
                "O4_second_moment",
                "b4_second_moment",
                "gain6_second_moment",
                "b6_second_moment",
                "W7_second_moment",
                "b7_second_moment",
                "W8_second_moment",
                "b8_second_moment",
                "gain10_second_moment",
                "b10_second_moment",
                "W11_second_moment",
                "b11_second_moment",
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
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
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
            a2,
            mu3_offset,
            mu3_rest,
            centred3,
            variance3,
            inverse3,
            normal3,
            z3,
            query4,
            key4,
            value4,
            score4,
            total4,
            weight4,
            z4,
            a5,
            mu6_offset,
            mu6_rest,
            centred6,
            variance6,
            inverse6,
            normal6,
            z6,
            z7,
            a7_factor,
            a7,
            z8,
            a9,
            mu10_offset,
            mu10_rest,
            centred10,
            variance10,
            inverse10,
            normal10,
            z10,
            z11,
            e11_exponent,
            e11,
            s11,
        ) = self._forward_room(samples)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        np.add(self.P2, a1, out=a2)
        # mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0]
        np.subtract(a2, a2[:, :, 0][:, :, None], out=mu3_offset)
        # mu3_rest[n, t] = sum[k: 16](mu3_offset[n, t, k]) / 16
        np.add.reduce(mu3_offset, 2, out=mu3_rest)
        mu3_rest *= 0.0625
        # centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t]
        np.subtract(mu3_offset, mu3_rest[:, :, None], out=centred3)
        # variance3[n, t] = sum[k: 16](centred3[n, t, k] ** 2) / 16
        np.add.reduce(centred3**2, 2, out=variance3)
        variance3 *= 0.0625
        # inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t])
        np.add(1e-05, variance3, out=inverse3)
        np.sqrt(inverse3, out=inverse3)
        np.reciprocal(inverse3, out=inverse3)
        # normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t]
        np.multiply(centred3, inverse3[:, :, None], out=normal3)
        # z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k]
        np.multiply(self.gain3, normal3, out=z3)
        z3 += self.b3
        # a3[n, t, k] = z3[n, t, k]
        a3 = z3
        # query4[n, t, h, d] = sum[k: 16](Q4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 16),
            self.Q4.reshape(16, 16).T,
            out=query4.reshape(8 * samples, 16),
        )
        # key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 16),
            self.K4.reshape(16, 16).T,
            out=key4.reshape(8 * samples, 16),
        )
        # value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 16),
            self.V4.reshape(16, 16).T,
            out=value4.reshape(8 * samples, 16),
        )
        # score4[n, h, t, s] = sqrt(2) * sum[d: 8](key4[n, s, h, d] * query4[n, t, h, d]) / 4
        np.matmul(query4.transpose(0, 2, 1, 3), key4.transpose(0, 2, 3, 1), out=score4)
        score4 *= 0.3535533905932738
        # e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0)
        e4 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score4), 0)
        # total4[n, h, t] = sum[s: 8](e4[n, h, t, s])
        np.add.reduce(e4, 3, out=total4)
        # weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t]
        np.divide(e4, total4[:, :, :, None], out=weight4)
        # mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s])
        mixed4 = (weight4 @ value4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z4[n, t, k] = sum[h: 2, d: 8](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k]
        np.matmul(
            mixed4.reshape(8 * samples, 16),
            self.O4.reshape(16, 16).T,
            out=z4.reshape(8 * samples, 16),
        )
        z4 += self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        np.add(a2, a4, out=a5)
        # mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0]
        np.subtract(a5, a5[:, :, 0][:, :, None], out=mu6_offset)
        # mu6_rest[n, t] = sum[k: 16](mu6_offset[n, t, k]) / 16
        np.add.reduce(mu6_offset, 2, out=mu6_rest)
        mu6_rest *= 0.0625
        # centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t]
        np.subtract(mu6_offset, mu6_rest[:, :, None], out=centred6)
        # variance6[n, t] = sum[k: 16](centred6[n, t, k] ** 2) / 16
        np.add.reduce(centred6**2, 2, out=variance6)
        variance6 *= 0.0625
        # inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t])
        np.add(1e-05, variance6, out=inverse6)
        np.sqrt(inverse6, out=inverse6)
        np.reciprocal(inverse6, out=inverse6)
        # normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t]
        np.multiply(centred6, inverse6[:, :, None], out=normal6)
        # z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k]
        np.multiply(self.gain6, normal6, out=z6)
        z6 += self.b6
        # a6[n, t, k] = z6[n, t, k]
        a6 = z6
        # z7[n, t, j] = sum[k: 16](W7[j, k] * a6[n, t, k]) + b7[j]
        np.matmul(
            a6.reshape(8 * samples, 16), self.W7.T, out=z7.reshape(8 * samples, 32)
        )
        z7 += self.b7
        # a7_factor[n, t, j] = 1 / 2 + erf(z7[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z7 * 1.4142135623730951 / 2), 0.5, out=a7_factor)
        a7_factor += 1 / 2
        # a7[n, t, j] = a7_factor[n, t, j] * z7[n, t, j]
        np.multiply(a7_factor, z7, out=a7)
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        np.matmul(
            a7.reshape(8 * samples, 32), self.W8.T, out=z8.reshape(8 * samples, 16)
        )
        z8 += self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        np.add(a5, a8, out=a9)
        # mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0]
        np.subtract(a9, a9[:, :, 0][:, :, None], out=mu10_offset)
        # mu10_rest[n, t] = sum[k: 16](mu10_offset[n, t, k]) / 16
        np.add.reduce(mu10_offset, 2, out=mu10_rest)
        mu10_rest *= 0.0625
        # centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t]
        np.subtract(mu10_offset, mu10_rest[:, :, None], out=centred10)
        # variance10[n, t] = sum[k: 16](centred10[n, t, k] ** 2) / 16
        np.add.reduce(centred10**2, 2, out=variance10)
        variance10 *= 0.0625
        # inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t])
        np.add(1e-05, variance10, out=inverse10)
        np.sqrt(inverse10, out=inverse10)
        np.reciprocal(inverse10, out=inverse10)
        # normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t]
        np.multiply(centred10, inverse10[:, :, None], out=normal10)
        # z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k]
        np.multiply(self.gain10, normal10, out=z10)
        z10 += self.b10
        # a10[n, t, k] = z10[n, t, k]
        a10 = z10
        # z11[n, t, j] = sum[k: 16](W11[j, k] * a10[n, t, k]) + b11[j]
        np.matmul(
            a10.reshape(8 * samples, 16), self.W11.T, out=z11.reshape(8 * samples, 27)
        )
        z11 += self.b11
        # s11_max[n, t] = max[k: 27](z11[n, t, k])
        s11_max = z11.max(2)
        # e11_exponent[n, t, k] = z11[n, t, k] - s11_max[n, t]
        np.subtract(z11, s11_max[:, :, None], out=e11_exponent)
        # e11[n, t, k] = exp(e11_exponent[n, t, k])
        np.exp(e11_exponent, out=e11)
        # s11[n, t] = sum[k: 27](e11[n, t, k])
        np.add.reduce(e11, 2, out=s11)
        # loss = sum[n: N, t: 8](log(s11[n, t]) - e11_exponent[n, t, y[n, t]]) / (8 * N)
        loss = (
            np.log(s11) - e11_exponent[np.arange(samples)[:, None], np.arange(8), y]
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

    @np.errstate(over="ignore", divide="ignore", invalid="ignore")
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
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 8, 2, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 16), self.dtype),
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
            a11,
            delta_z11,
            delta_z10,
            scaled_sum_variance10,
            delta_centred10,
            delta_mu10,
            delta_z8,
            delta_z7,
            delta_z6,
            scaled_sum_variance6,
            delta_centred6,
            delta_mu6,
            delta_a5,
            delta_mixed4,
            delta_weight4,
            sum_total4,
            delta_score4,
            delta_key4,
            delta_query4,
            delta_z3,
            scaled_sum_variance3,
            delta_centred3,
            scaled_mu3,
            delta_a2,
        ) = self._backward_room(samples)
        (
            grad_E1,
            grad_P2,
            grad_gain3,
            grad_b3,
            grad_Q4,
            grad_K4,
            grad_V4,
            grad_O4,
            grad_b4,
            grad_gain6,
            grad_b6,
            grad_W7,
            grad_b7,
            grad_W8,
            grad_b8,
            grad_gain10,
            grad_b10,
            grad_W11,
            grad_b11,
        ) = self._grad_places.values()
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
        np.divide(e11, s11[:, :, None], out=a11)
        # delta_z11[n, t, j] = (a11[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        np.subtract(a11, y[:, :, None] == np.arange(27), out=delta_z11)
        delta_z11 *= 1 / 8 / samples
        # delta_z10[n, t, k] = sum[j: 27](W11[j, k] * delta_z11[n, t, j])
        np.matmul(
            delta_z11.reshape(8 * samples, 27),
            self.W11,
            out=delta_z10.reshape(8 * samples, 16),
        )
        # scaled_sum_variance10[n, t] = sum[k: 16](delta_z10[n, t, k] * gain10[k] * normal10[n,
        #     t, k]) / 16
        np.add.reduce(normal10 * delta_z10 * self.gain10, 2, out=scaled_sum_variance10)
        scaled_sum_variance10 *= 0.0625
        # delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] -
        #     normal10[n, t, k] * scaled_sum_variance10[n, t])
        np.multiply(delta_z10, self.gain10, out=delta_centred10)
        delta_centred10 -= normal10 * scaled_sum_variance10[:, :, None]
        delta_centred10 *= inverse10[:, :, None]
        # delta_mu10[n, t] = -sum[k: 16](delta_centred10[n, t, k])
        np.add.reduce(delta_centred10, 2, out=delta_mu10)
        np.negative(delta_mu10, out=delta_mu10)
        # delta_z8[n, t, j] = delta_mu10[n, t] / 16 + delta_centred10[n, t, j]
        np.add(delta_mu10[:, :, None] / 16, delta_centred10, out=delta_z8)
        # delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
        #     sqrt(2) / (2 * sqrt(pi))) * sum[k: 16](W8[k, j] * delta_z8[n, t, k])
        np.square(z7, out=delta_z7)
        delta_z7 *= -0.5
        np.exp(delta_z7, out=delta_z7)
        delta_z7 *= z7
        delta_z7 *= 0.3989422804014327
        delta_z7 += a7_factor
        delta_z7 *= (delta_z8.reshape(8 * samples, 16) @ self.W8).reshape(
            samples, 8, 32
        )
        # delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j])
        np.matmul(
            delta_z7.reshape(8 * samples, 32),
            self.W7,
            out=delta_z6.reshape(8 * samples, 16),
        )
        # scaled_sum_variance6[n, t] = sum[k: 16](delta_z6[n, t, k] * gain6[k] * normal6[n, t,
        #     k]) / 16
        np.add.reduce(normal6 * delta_z6 * self.gain6, 2, out=scaled_sum_variance6)
        scaled_sum_variance6 *= 0.0625
        # delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n,
        #     t, k] * scaled_sum_variance6[n, t])
        np.multiply(delta_z6, self.gain6, out=delta_centred6)
        delta_centred6 -= normal6 * scaled_sum_variance6[:, :, None]
        delta_centred6 *= inverse6[:, :, None]
        # delta_mu6[n, t] = -sum[k: 16](delta_centred6[n, t, k])
        np.add.reduce(delta_centred6, 2, out=delta_mu6)
        np.negative(delta_mu6, out=delta_mu6)
        # delta_a5[n, t, k] = delta_mu10[n, t] / 16 + delta_mu6[n, t] / 16 + delta_centred10[n,
        #     t, k] + delta_centred6[n, t, k]
        np.add(delta_mu10[:, :, None] / 16, delta_mu6[:, :, None] / 16, out=delta_a5)
        delta_a5 += delta_centred10
        delta_a5 += delta_centred6
        # delta_z4[n, t, k] = delta_a5[n, t, k]
        delta_z4 = delta_a5
        # delta_mixed4[n, t, h, d] = sum[k: 16](O4[k, h, d] * delta_z4[n, t, k])
        np.matmul(
            delta_z4.reshape(8 * samples, 16),
            self.O4.reshape(16, 16),
            out=delta_mixed4.reshape(8 * samples, 16),
        )
        # delta_weight4[n, h, t, s] = sum[d: 8](delta_mixed4[n, t, h, d] * value4[n, s, h, d])
        np.matmul(
            delta_mixed4.transpose(0, 2, 1, 3),
            value4.transpose(0, 2, 3, 1),
            out=delta_weight4,
        )
        # sum_total4[n, h, t] = sum[s: 8](delta_weight4[n, h, t, s] * weight4[n, h, t, s])
        np.add.reduce(delta_weight4 * weight4, 3, out=sum_total4)
        # delta_score4[n, h, t, s] = weight4[n, h, t, s] * (delta_weight4[n, h, t, s] -
        #     sum_total4[n, h, t])
        np.subtract(delta_weight4, sum_total4[:, :, :, None], out=delta_score4)
        delta_score4 *= weight4
        # delta_value4[n, t, h, d] = sum[s: 8](delta_mixed4[n, s, h, d] * weight4[n, h, s, t])
        delta_value4 = (
            weight4.transpose(0, 1, 3, 2) @ delta_mixed4.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, s, t] * query4[n, s,
        #     h, d]) / 4
        np.multiply(
            (
                delta_score4.transpose(0, 1, 3, 2) @ query4.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.3535533905932738,
            out=delta_key4,
        )
        # delta_query4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, t, s] * key4[n, s,
        #     h, d]) / 4
        np.multiply(
            (delta_score4 @ key4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.3535533905932738,
            out=delta_query4,
        )
        # delta_z3[n, t, k] = sum[h: 2, d: 8](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2,
        #     d: 8](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 8](V4[h, d, k] *
        #     delta_value4[n, t, h, d])
        np.matmul(
            delta_key4.reshape(8 * samples, 16),
            self.K4.reshape(16, 16),
            out=delta_z3.reshape(8 * samples, 16),
        )
        delta_z3 += (
            delta_query4.reshape(8 * samples, 16) @ self.Q4.reshape(16, 16)
        ).reshape(samples, 8, 16)
        delta_z3 += (
            delta_value4.reshape(8 * samples, 16) @ self.V4.reshape(16, 16)
        ).reshape(samples, 8, 16)
        # scaled_sum_variance3[n, t] = sum[k: 16](delta_z3[n, t, k] * gain3[k] * normal3[n, t,
        #     k]) / 16
        np.add.reduce(normal3 * delta_z3 * self.gain3, 2, out=scaled_sum_variance3)
        scaled_sum_variance3 *= 0.0625
        # delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n,
        #     t, k] * scaled_sum_variance3[n, t])
        np.multiply(delta_z3, self.gain3, out=delta_centred3)
        delta_centred3 -= normal3 * scaled_sum_variance3[:, :, None]
        delta_centred3 *= inverse3[:, :, None]
        # scaled_mu3[n, t] = -sum[k: 16](delta_centred3[n, t, k]) / 16
        np.add.reduce(delta_centred3, 2, out=scaled_mu3)
        scaled_mu3 *= -0.0625
        # delta_a2[n, t, k] = scaled_mu3[n, t] + delta_a5[n, t, k] + delta_centred3[n, t, k]
        np.add(scaled_mu3[:, :, None], delta_a5, out=delta_a2)
        delta_a2 += delta_centred3
        # delta_a1[n, t, k] = delta_a2[n, t, k]
        delta_a1 = delta_a2
        # grad_E1[i, k] = sum[n: N, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0))
        grad_E1[...] = add_at((27, 16), (x,), delta_a1)
        # grad_P2[t, k] = sum[n: N](delta_a2[n, t, k])
        np.add.reduce(delta_a2, 0, out=grad_P2)
        # grad_gain3[k] = sum[n: N, t: 8](delta_z3[n, t, k] * normal3[n, t, k])
        np.add.reduce(delta_z3 * normal3, (0, 1), out=grad_gain3)
        # grad_b3[k] = sum[n: N, t: 8](delta_z3[n, t, k])
        np.add.reduce(delta_z3, (0, 1), out=grad_b3)
        # grad_Q4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_query4[n, t, h, d])
        np.matmul(
            delta_query4.reshape(8 * samples, 16).T,
            a3.reshape(8 * samples, 16),
            out=grad_Q4.reshape(16, 16),
        )
        # grad_K4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_key4[n, t, h, d])
        np.matmul(
            delta_key4.reshape(8 * samples, 16).T,
            a3.reshape(8 * samples, 16),
            out=grad_K4.reshape(16, 16),
        )
        # grad_V4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_value4[n, t, h, d])
        np.matmul(
            delta_value4.reshape(8 * samples, 16).T,
            a3.reshape(8 * samples, 16),
            out=grad_V4.reshape(16, 16),
        )
        # grad_O4[k, h, d] = sum[n: N, t: 8](delta_z4[n, t, k] * mixed4[n, t, h, d])
        np.matmul(
            delta_z4.reshape(8 * samples, 16).T,
            mixed4.reshape(8 * samples, 16),
            out=grad_O4.reshape(16, 16),
        )
        # grad_b4[k] = sum[n: N, t: 8](delta_z4[n, t, k])
        np.add.reduce(delta_z4, (0, 1), out=grad_b4)
        # grad_gain6[k] = sum[n: N, t: 8](delta_z6[n, t, k] * normal6[n, t, k])
        np.add.reduce(delta_z6 * normal6, (0, 1), out=grad_gain6)
        # grad_b6[k] = sum[n: N, t: 8](delta_z6[n, t, k])
        np.add.reduce(delta_z6, (0, 1), out=grad_b6)
        # grad_W7[j, k] = sum[n: N, t: 8](a6[n, t, k] * delta_z7[n, t, j])
        np.matmul(
            delta_z7.reshape(8 * samples, 32).T,
            a6.reshape(8 * samples, 16),
            out=grad_W7,
        )
        # grad_b7[j] = sum[n: N, t: 8](delta_z7[n, t, j])
        np.add.reduce(delta_z7, (0, 1), out=grad_b7)
        # grad_W8[j, k] = sum[n: N, t: 8](a7[n, t, k] * delta_z8[n, t, j])
        np.matmul(
            delta_z8.reshape(8 * samples, 16).T,
            a7.reshape(8 * samples, 32),
            out=grad_W8,
        )
        # grad_b8[j] = sum[n: N, t: 8](delta_z8[n, t, j])
        np.add.reduce(delta_z8, (0, 1), out=grad_b8)
        # grad_gain10[k] = sum[n: N, t: 8](delta_z10[n, t, k] * normal10[n, t, k])
        np.add.reduce(delta_z10 * normal10, (0, 1), out=grad_gain10)
        # grad_b10[k] = sum[n: N, t: 8](delta_z10[n, t, k])
        np.add.reduce(delta_z10, (0, 1), out=grad_b10)
        # grad_W11[j, k] = sum[n: N, t: 8](a10[n, t, k] * delta_z11[n, t, j])
        np.matmul(
            delta_z11.reshape(8 * samples, 27).T,
            a10.reshape(8 * samples, 16),
            out=grad_W11,
        )
        # grad_b11[j] = sum[n: N, t: 8](delta_z11[n, t, j])
        np.add.reduce(delta_z11, (0, 1), out=grad_b11)
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

    @np.errstate(over="ignore", divide="ignore", invalid="ignore")
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
        # E1, P2, gain3, b3, Q4, K4, V4, O4, b4, gain6, b6, W7, b7, W8, b8, gain10, b10,
        # W11, b11
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
        # values_next[i] = values[i] * (1 - learning_rate * weight_decay) - step_size *
        #     first_moment_next[i] / (scale * sqrt(second_moment_next[i]) + epsilon)
        np.sqrt(second_moment_next, out=values_next)
        values_next *= scale
        values_next += self.epsilon
        np.divide(first_moment_next, values_next, out=values_next)
        values_next *= step_size
        np.subtract(
            values * (1 - self.learning_rate * self.weight_decay),
            values_next,
            out=values_next,
        )
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

    @np.errstate(over="ignore", divide="ignore", invalid="ignore")
    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a11."""
        x = as_input("x", x, (None, 8), int, below=27)
        samples = len(x)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        a2 = self.P2 + a1
        # mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0]
        mu3_offset = a2 - a2[:, :, 0][:, :, None]
        # mu3_rest[n, t] = sum[k: 16](mu3_offset[n, t, k]) / 16
        mu3_rest = mu3_offset.sum(2) / 16
        # centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t]
        centred3 = mu3_offset - mu3_rest[:, :, None]
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
        query4 = (a3.reshape(8 * samples, 16) @ self.Q4.reshape(16, 16).T).reshape(
            samples, 8, 2, 8
        )
        # key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k])
        key4 = (a3.reshape(8 * samples, 16) @ self.K4.reshape(16, 16).T).reshape(
            samples, 8, 2, 8
        )
        # value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k])
        value4 = (a3.reshape(8 * samples, 16) @ self.V4.reshape(16, 16).T).reshape(
            samples, 8, 2, 8
        )
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
        z4 = (mixed4.reshape(8 * samples, 16) @ self.O4.reshape(16, 16).T).reshape(
            samples, 8, 16
        ) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0]
        mu6_offset = a5 - a5[:, :, 0][:, :, None]
        # mu6_rest[n, t] = sum[k: 16](mu6_offset[n, t, k]) / 16
        mu6_rest = mu6_offset.sum(2) / 16
        # centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t]
        centred6 = mu6_offset - mu6_rest[:, :, None]
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
        z7 = (a6.reshape(8 * samples, 16) @ self.W7.T).reshape(samples, 8, 32) + self.b7
        # a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2
        a7 = z7 * (1 + erf(z7 * 1.4142135623730951 / 2)) / 2
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        z8 = (a7.reshape(8 * samples, 32) @ self.W8.T).reshape(samples, 8, 16) + self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        a9 = a5 + a8
        # mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0]
        mu10_offset = a9 - a9[:, :, 0][:, :, None]
        # mu10_rest[n, t] = sum[k: 16](mu10_offset[n, t, k]) / 16
        mu10_rest = mu10_offset.sum(2) / 16
        # centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t]
        centred10 = mu10_offset - mu10_rest[:, :, None]
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
        z11 = (a10.reshape(8 * samples, 16) @ self.W11.T).reshape(
            samples, 8, 27
        ) + self.b11
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
    parser = argparse.ArgumentParser(description="One transformer block on characters")
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
    network = TransformerBlock()
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
