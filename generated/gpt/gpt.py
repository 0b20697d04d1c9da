"""A generative pre-trained transformer of 12 blocks.

Made by symbp 0.1.0 from the network 'gpt'; do not edit.
Hash of the mathematics: 3e270eadbdae20a4841dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7
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

HASH = "3e270eadbdae20a4841dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7"


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


def normal(seed: int, stream: int, shape: tuple[int, ...]) -> np.ndarray:
    """Standard normal numbers (Box and Muller 1958)."""
    drawn = uniform(seed, stream, (*shape, 2))
    radius = np.sqrt(-2 * np.log(1 - drawn[..., 0]))
    return radius * np.cos(2 * np.pi * drawn[..., 1])


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


class Gpt:
    """A generative pre-trained transformer of 12 blocks.

    Radford et al. 2019 at small widths: causal attention, normalisation before each
    part and a last one behind the blocks.
    The table of characters is also the weight of the last layer (Press and Wolf 2017).

    Parameters:
        E1: shape (27, 8)
        P2: shape (8, 8)
        gain3: shape (8,)
        b3: shape (8,)
        Q4: shape (2, 4, 8)
        K4: shape (2, 4, 8)
        V4: shape (2, 4, 8)
        O4: shape (8, 2, 4)
        b4: shape (8,)
        gain6: shape (8,)
        b6: shape (8,)
        W7: shape (32, 8)
        b7: shape (32,)
        W8: shape (8, 32)
        b8: shape (8,)
        gain10: shape (8,)
        b10: shape (8,)
        Q11: shape (2, 4, 8)
        K11: shape (2, 4, 8)
        V11: shape (2, 4, 8)
        O11: shape (8, 2, 4)
        b11: shape (8,)
        gain13: shape (8,)
        b13: shape (8,)
        W14: shape (32, 8)
        b14: shape (32,)
        W15: shape (8, 32)
        b15: shape (8,)
        gain17: shape (8,)
        b17: shape (8,)
        Q18: shape (2, 4, 8)
        K18: shape (2, 4, 8)
        V18: shape (2, 4, 8)
        O18: shape (8, 2, 4)
        b18: shape (8,)
        gain20: shape (8,)
        b20: shape (8,)
        W21: shape (32, 8)
        b21: shape (32,)
        W22: shape (8, 32)
        b22: shape (8,)
        gain24: shape (8,)
        b24: shape (8,)
        Q25: shape (2, 4, 8)
        K25: shape (2, 4, 8)
        V25: shape (2, 4, 8)
        O25: shape (8, 2, 4)
        b25: shape (8,)
        gain27: shape (8,)
        b27: shape (8,)
        W28: shape (32, 8)
        b28: shape (32,)
        W29: shape (8, 32)
        b29: shape (8,)
        gain31: shape (8,)
        b31: shape (8,)
        Q32: shape (2, 4, 8)
        K32: shape (2, 4, 8)
        V32: shape (2, 4, 8)
        O32: shape (8, 2, 4)
        b32: shape (8,)
        gain34: shape (8,)
        b34: shape (8,)
        W35: shape (32, 8)
        b35: shape (32,)
        W36: shape (8, 32)
        b36: shape (8,)
        gain38: shape (8,)
        b38: shape (8,)
        Q39: shape (2, 4, 8)
        K39: shape (2, 4, 8)
        V39: shape (2, 4, 8)
        O39: shape (8, 2, 4)
        b39: shape (8,)
        gain41: shape (8,)
        b41: shape (8,)
        W42: shape (32, 8)
        b42: shape (32,)
        W43: shape (8, 32)
        b43: shape (8,)
        gain45: shape (8,)
        b45: shape (8,)
        Q46: shape (2, 4, 8)
        K46: shape (2, 4, 8)
        V46: shape (2, 4, 8)
        O46: shape (8, 2, 4)
        b46: shape (8,)
        gain48: shape (8,)
        b48: shape (8,)
        W49: shape (32, 8)
        b49: shape (32,)
        W50: shape (8, 32)
        b50: shape (8,)
        gain52: shape (8,)
        b52: shape (8,)
        Q53: shape (2, 4, 8)
        K53: shape (2, 4, 8)
        V53: shape (2, 4, 8)
        O53: shape (8, 2, 4)
        b53: shape (8,)
        gain55: shape (8,)
        b55: shape (8,)
        W56: shape (32, 8)
        b56: shape (32,)
        W57: shape (8, 32)
        b57: shape (8,)
        gain59: shape (8,)
        b59: shape (8,)
        Q60: shape (2, 4, 8)
        K60: shape (2, 4, 8)
        V60: shape (2, 4, 8)
        O60: shape (8, 2, 4)
        b60: shape (8,)
        gain62: shape (8,)
        b62: shape (8,)
        W63: shape (32, 8)
        b63: shape (32,)
        W64: shape (8, 32)
        b64: shape (8,)
        gain66: shape (8,)
        b66: shape (8,)
        Q67: shape (2, 4, 8)
        K67: shape (2, 4, 8)
        V67: shape (2, 4, 8)
        O67: shape (8, 2, 4)
        b67: shape (8,)
        gain69: shape (8,)
        b69: shape (8,)
        W70: shape (32, 8)
        b70: shape (32,)
        W71: shape (8, 32)
        b71: shape (8,)
        gain73: shape (8,)
        b73: shape (8,)
        Q74: shape (2, 4, 8)
        K74: shape (2, 4, 8)
        V74: shape (2, 4, 8)
        O74: shape (8, 2, 4)
        b74: shape (8,)
        gain76: shape (8,)
        b76: shape (8,)
        W77: shape (32, 8)
        b77: shape (32,)
        W78: shape (8, 32)
        b78: shape (8,)
        gain80: shape (8,)
        b80: shape (8,)
        Q81: shape (2, 4, 8)
        K81: shape (2, 4, 8)
        V81: shape (2, 4, 8)
        O81: shape (8, 2, 4)
        b81: shape (8,)
        gain83: shape (8,)
        b83: shape (8,)
        W84: shape (32, 8)
        b84: shape (32,)
        W85: shape (8, 32)
        b85: shape (8,)
        gain87: shape (8,)
        b87: shape (8,)

    State that is kept from step to step:
        correction1: a number
        correction2: a number
        E1_first_moment: shape (27, 8)
        E1_second_moment: shape (27, 8)
        P2_first_moment: shape (8, 8)
        P2_second_moment: shape (8, 8)
        gain3_first_moment: shape (8,)
        gain3_second_moment: shape (8,)
        b3_first_moment: shape (8,)
        b3_second_moment: shape (8,)
        Q4_first_moment: shape (2, 4, 8)
        Q4_second_moment: shape (2, 4, 8)
        K4_first_moment: shape (2, 4, 8)
        K4_second_moment: shape (2, 4, 8)
        V4_first_moment: shape (2, 4, 8)
        V4_second_moment: shape (2, 4, 8)
        O4_first_moment: shape (8, 2, 4)
        O4_second_moment: shape (8, 2, 4)
        b4_first_moment: shape (8,)
        b4_second_moment: shape (8,)
        gain6_first_moment: shape (8,)
        gain6_second_moment: shape (8,)
        b6_first_moment: shape (8,)
        b6_second_moment: shape (8,)
        W7_first_moment: shape (32, 8)
        W7_second_moment: shape (32, 8)
        b7_first_moment: shape (32,)
        b7_second_moment: shape (32,)
        W8_first_moment: shape (8, 32)
        W8_second_moment: shape (8, 32)
        b8_first_moment: shape (8,)
        b8_second_moment: shape (8,)
        gain10_first_moment: shape (8,)
        gain10_second_moment: shape (8,)
        b10_first_moment: shape (8,)
        b10_second_moment: shape (8,)
        Q11_first_moment: shape (2, 4, 8)
        Q11_second_moment: shape (2, 4, 8)
        K11_first_moment: shape (2, 4, 8)
        K11_second_moment: shape (2, 4, 8)
        V11_first_moment: shape (2, 4, 8)
        V11_second_moment: shape (2, 4, 8)
        O11_first_moment: shape (8, 2, 4)
        O11_second_moment: shape (8, 2, 4)
        b11_first_moment: shape (8,)
        b11_second_moment: shape (8,)
        gain13_first_moment: shape (8,)
        gain13_second_moment: shape (8,)
        b13_first_moment: shape (8,)
        b13_second_moment: shape (8,)
        W14_first_moment: shape (32, 8)
        W14_second_moment: shape (32, 8)
        b14_first_moment: shape (32,)
        b14_second_moment: shape (32,)
        W15_first_moment: shape (8, 32)
        W15_second_moment: shape (8, 32)
        b15_first_moment: shape (8,)
        b15_second_moment: shape (8,)
        gain17_first_moment: shape (8,)
        gain17_second_moment: shape (8,)
        b17_first_moment: shape (8,)
        b17_second_moment: shape (8,)
        Q18_first_moment: shape (2, 4, 8)
        Q18_second_moment: shape (2, 4, 8)
        K18_first_moment: shape (2, 4, 8)
        K18_second_moment: shape (2, 4, 8)
        V18_first_moment: shape (2, 4, 8)
        V18_second_moment: shape (2, 4, 8)
        O18_first_moment: shape (8, 2, 4)
        O18_second_moment: shape (8, 2, 4)
        b18_first_moment: shape (8,)
        b18_second_moment: shape (8,)
        gain20_first_moment: shape (8,)
        gain20_second_moment: shape (8,)
        b20_first_moment: shape (8,)
        b20_second_moment: shape (8,)
        W21_first_moment: shape (32, 8)
        W21_second_moment: shape (32, 8)
        b21_first_moment: shape (32,)
        b21_second_moment: shape (32,)
        W22_first_moment: shape (8, 32)
        W22_second_moment: shape (8, 32)
        b22_first_moment: shape (8,)
        b22_second_moment: shape (8,)
        gain24_first_moment: shape (8,)
        gain24_second_moment: shape (8,)
        b24_first_moment: shape (8,)
        b24_second_moment: shape (8,)
        Q25_first_moment: shape (2, 4, 8)
        Q25_second_moment: shape (2, 4, 8)
        K25_first_moment: shape (2, 4, 8)
        K25_second_moment: shape (2, 4, 8)
        V25_first_moment: shape (2, 4, 8)
        V25_second_moment: shape (2, 4, 8)
        O25_first_moment: shape (8, 2, 4)
        O25_second_moment: shape (8, 2, 4)
        b25_first_moment: shape (8,)
        b25_second_moment: shape (8,)
        gain27_first_moment: shape (8,)
        gain27_second_moment: shape (8,)
        b27_first_moment: shape (8,)
        b27_second_moment: shape (8,)
        W28_first_moment: shape (32, 8)
        W28_second_moment: shape (32, 8)
        b28_first_moment: shape (32,)
        b28_second_moment: shape (32,)
        W29_first_moment: shape (8, 32)
        W29_second_moment: shape (8, 32)
        b29_first_moment: shape (8,)
        b29_second_moment: shape (8,)
        gain31_first_moment: shape (8,)
        gain31_second_moment: shape (8,)
        b31_first_moment: shape (8,)
        b31_second_moment: shape (8,)
        Q32_first_moment: shape (2, 4, 8)
        Q32_second_moment: shape (2, 4, 8)
        K32_first_moment: shape (2, 4, 8)
        K32_second_moment: shape (2, 4, 8)
        V32_first_moment: shape (2, 4, 8)
        V32_second_moment: shape (2, 4, 8)
        O32_first_moment: shape (8, 2, 4)
        O32_second_moment: shape (8, 2, 4)
        b32_first_moment: shape (8,)
        b32_second_moment: shape (8,)
        gain34_first_moment: shape (8,)
        gain34_second_moment: shape (8,)
        b34_first_moment: shape (8,)
        b34_second_moment: shape (8,)
        W35_first_moment: shape (32, 8)
        W35_second_moment: shape (32, 8)
        b35_first_moment: shape (32,)
        b35_second_moment: shape (32,)
        W36_first_moment: shape (8, 32)
        W36_second_moment: shape (8, 32)
        b36_first_moment: shape (8,)
        b36_second_moment: shape (8,)
        gain38_first_moment: shape (8,)
        gain38_second_moment: shape (8,)
        b38_first_moment: shape (8,)
        b38_second_moment: shape (8,)
        Q39_first_moment: shape (2, 4, 8)
        Q39_second_moment: shape (2, 4, 8)
        K39_first_moment: shape (2, 4, 8)
        K39_second_moment: shape (2, 4, 8)
        V39_first_moment: shape (2, 4, 8)
        V39_second_moment: shape (2, 4, 8)
        O39_first_moment: shape (8, 2, 4)
        O39_second_moment: shape (8, 2, 4)
        b39_first_moment: shape (8,)
        b39_second_moment: shape (8,)
        gain41_first_moment: shape (8,)
        gain41_second_moment: shape (8,)
        b41_first_moment: shape (8,)
        b41_second_moment: shape (8,)
        W42_first_moment: shape (32, 8)
        W42_second_moment: shape (32, 8)
        b42_first_moment: shape (32,)
        b42_second_moment: shape (32,)
        W43_first_moment: shape (8, 32)
        W43_second_moment: shape (8, 32)
        b43_first_moment: shape (8,)
        b43_second_moment: shape (8,)
        gain45_first_moment: shape (8,)
        gain45_second_moment: shape (8,)
        b45_first_moment: shape (8,)
        b45_second_moment: shape (8,)
        Q46_first_moment: shape (2, 4, 8)
        Q46_second_moment: shape (2, 4, 8)
        K46_first_moment: shape (2, 4, 8)
        K46_second_moment: shape (2, 4, 8)
        V46_first_moment: shape (2, 4, 8)
        V46_second_moment: shape (2, 4, 8)
        O46_first_moment: shape (8, 2, 4)
        O46_second_moment: shape (8, 2, 4)
        b46_first_moment: shape (8,)
        b46_second_moment: shape (8,)
        gain48_first_moment: shape (8,)
        gain48_second_moment: shape (8,)
        b48_first_moment: shape (8,)
        b48_second_moment: shape (8,)
        W49_first_moment: shape (32, 8)
        W49_second_moment: shape (32, 8)
        b49_first_moment: shape (32,)
        b49_second_moment: shape (32,)
        W50_first_moment: shape (8, 32)
        W50_second_moment: shape (8, 32)
        b50_first_moment: shape (8,)
        b50_second_moment: shape (8,)
        gain52_first_moment: shape (8,)
        gain52_second_moment: shape (8,)
        b52_first_moment: shape (8,)
        b52_second_moment: shape (8,)
        Q53_first_moment: shape (2, 4, 8)
        Q53_second_moment: shape (2, 4, 8)
        K53_first_moment: shape (2, 4, 8)
        K53_second_moment: shape (2, 4, 8)
        V53_first_moment: shape (2, 4, 8)
        V53_second_moment: shape (2, 4, 8)
        O53_first_moment: shape (8, 2, 4)
        O53_second_moment: shape (8, 2, 4)
        b53_first_moment: shape (8,)
        b53_second_moment: shape (8,)
        gain55_first_moment: shape (8,)
        gain55_second_moment: shape (8,)
        b55_first_moment: shape (8,)
        b55_second_moment: shape (8,)
        W56_first_moment: shape (32, 8)
        W56_second_moment: shape (32, 8)
        b56_first_moment: shape (32,)
        b56_second_moment: shape (32,)
        W57_first_moment: shape (8, 32)
        W57_second_moment: shape (8, 32)
        b57_first_moment: shape (8,)
        b57_second_moment: shape (8,)
        gain59_first_moment: shape (8,)
        gain59_second_moment: shape (8,)
        b59_first_moment: shape (8,)
        b59_second_moment: shape (8,)
        Q60_first_moment: shape (2, 4, 8)
        Q60_second_moment: shape (2, 4, 8)
        K60_first_moment: shape (2, 4, 8)
        K60_second_moment: shape (2, 4, 8)
        V60_first_moment: shape (2, 4, 8)
        V60_second_moment: shape (2, 4, 8)
        O60_first_moment: shape (8, 2, 4)
        O60_second_moment: shape (8, 2, 4)
        b60_first_moment: shape (8,)
        b60_second_moment: shape (8,)
        gain62_first_moment: shape (8,)
        gain62_second_moment: shape (8,)
        b62_first_moment: shape (8,)
        b62_second_moment: shape (8,)
        W63_first_moment: shape (32, 8)
        W63_second_moment: shape (32, 8)
        b63_first_moment: shape (32,)
        b63_second_moment: shape (32,)
        W64_first_moment: shape (8, 32)
        W64_second_moment: shape (8, 32)
        b64_first_moment: shape (8,)
        b64_second_moment: shape (8,)
        gain66_first_moment: shape (8,)
        gain66_second_moment: shape (8,)
        b66_first_moment: shape (8,)
        b66_second_moment: shape (8,)
        Q67_first_moment: shape (2, 4, 8)
        Q67_second_moment: shape (2, 4, 8)
        K67_first_moment: shape (2, 4, 8)
        K67_second_moment: shape (2, 4, 8)
        V67_first_moment: shape (2, 4, 8)
        V67_second_moment: shape (2, 4, 8)
        O67_first_moment: shape (8, 2, 4)
        O67_second_moment: shape (8, 2, 4)
        b67_first_moment: shape (8,)
        b67_second_moment: shape (8,)
        gain69_first_moment: shape (8,)
        gain69_second_moment: shape (8,)
        b69_first_moment: shape (8,)
        b69_second_moment: shape (8,)
        W70_first_moment: shape (32, 8)
        W70_second_moment: shape (32, 8)
        b70_first_moment: shape (32,)
        b70_second_moment: shape (32,)
        W71_first_moment: shape (8, 32)
        W71_second_moment: shape (8, 32)
        b71_first_moment: shape (8,)
        b71_second_moment: shape (8,)
        gain73_first_moment: shape (8,)
        gain73_second_moment: shape (8,)
        b73_first_moment: shape (8,)
        b73_second_moment: shape (8,)
        Q74_first_moment: shape (2, 4, 8)
        Q74_second_moment: shape (2, 4, 8)
        K74_first_moment: shape (2, 4, 8)
        K74_second_moment: shape (2, 4, 8)
        V74_first_moment: shape (2, 4, 8)
        V74_second_moment: shape (2, 4, 8)
        O74_first_moment: shape (8, 2, 4)
        O74_second_moment: shape (8, 2, 4)
        b74_first_moment: shape (8,)
        b74_second_moment: shape (8,)
        gain76_first_moment: shape (8,)
        gain76_second_moment: shape (8,)
        b76_first_moment: shape (8,)
        b76_second_moment: shape (8,)
        W77_first_moment: shape (32, 8)
        W77_second_moment: shape (32, 8)
        b77_first_moment: shape (32,)
        b77_second_moment: shape (32,)
        W78_first_moment: shape (8, 32)
        W78_second_moment: shape (8, 32)
        b78_first_moment: shape (8,)
        b78_second_moment: shape (8,)
        gain80_first_moment: shape (8,)
        gain80_second_moment: shape (8,)
        b80_first_moment: shape (8,)
        b80_second_moment: shape (8,)
        Q81_first_moment: shape (2, 4, 8)
        Q81_second_moment: shape (2, 4, 8)
        K81_first_moment: shape (2, 4, 8)
        K81_second_moment: shape (2, 4, 8)
        V81_first_moment: shape (2, 4, 8)
        V81_second_moment: shape (2, 4, 8)
        O81_first_moment: shape (8, 2, 4)
        O81_second_moment: shape (8, 2, 4)
        b81_first_moment: shape (8,)
        b81_second_moment: shape (8,)
        gain83_first_moment: shape (8,)
        gain83_second_moment: shape (8,)
        b83_first_moment: shape (8,)
        b83_second_moment: shape (8,)
        W84_first_moment: shape (32, 8)
        W84_second_moment: shape (32, 8)
        b84_first_moment: shape (32,)
        b84_second_moment: shape (32,)
        W85_first_moment: shape (8, 32)
        W85_second_moment: shape (8, 32)
        b85_first_moment: shape (8,)
        b85_second_moment: shape (8,)
        gain87_first_moment: shape (8,)
        gain87_second_moment: shape (8,)
        b87_first_moment: shape (8,)
        b87_second_moment: shape (8,)
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
        "Q11",
        "K11",
        "V11",
        "O11",
        "b11",
        "gain13",
        "b13",
        "W14",
        "b14",
        "W15",
        "b15",
        "gain17",
        "b17",
        "Q18",
        "K18",
        "V18",
        "O18",
        "b18",
        "gain20",
        "b20",
        "W21",
        "b21",
        "W22",
        "b22",
        "gain24",
        "b24",
        "Q25",
        "K25",
        "V25",
        "O25",
        "b25",
        "gain27",
        "b27",
        "W28",
        "b28",
        "W29",
        "b29",
        "gain31",
        "b31",
        "Q32",
        "K32",
        "V32",
        "O32",
        "b32",
        "gain34",
        "b34",
        "W35",
        "b35",
        "W36",
        "b36",
        "gain38",
        "b38",
        "Q39",
        "K39",
        "V39",
        "O39",
        "b39",
        "gain41",
        "b41",
        "W42",
        "b42",
        "W43",
        "b43",
        "gain45",
        "b45",
        "Q46",
        "K46",
        "V46",
        "O46",
        "b46",
        "gain48",
        "b48",
        "W49",
        "b49",
        "W50",
        "b50",
        "gain52",
        "b52",
        "Q53",
        "K53",
        "V53",
        "O53",
        "b53",
        "gain55",
        "b55",
        "W56",
        "b56",
        "W57",
        "b57",
        "gain59",
        "b59",
        "Q60",
        "K60",
        "V60",
        "O60",
        "b60",
        "gain62",
        "b62",
        "W63",
        "b63",
        "W64",
        "b64",
        "gain66",
        "b66",
        "Q67",
        "K67",
        "V67",
        "O67",
        "b67",
        "gain69",
        "b69",
        "W70",
        "b70",
        "W71",
        "b71",
        "gain73",
        "b73",
        "Q74",
        "K74",
        "V74",
        "O74",
        "b74",
        "gain76",
        "b76",
        "W77",
        "b77",
        "W78",
        "b78",
        "gain80",
        "b80",
        "Q81",
        "K81",
        "V81",
        "O81",
        "b81",
        "gain83",
        "b83",
        "W84",
        "b84",
        "W85",
        "b85",
        "gain87",
        "b87",
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
        "Q11_first_moment",
        "Q11_second_moment",
        "K11_first_moment",
        "K11_second_moment",
        "V11_first_moment",
        "V11_second_moment",
        "O11_first_moment",
        "O11_second_moment",
        "b11_first_moment",
        "b11_second_moment",
        "gain13_first_moment",
        "gain13_second_moment",
        "b13_first_moment",
        "b13_second_moment",
        "W14_first_moment",
        "W14_second_moment",
        "b14_first_moment",
        "b14_second_moment",
        "W15_first_moment",
        "W15_second_moment",
        "b15_first_moment",
        "b15_second_moment",
        "gain17_first_moment",
        "gain17_second_moment",
        "b17_first_moment",
        "b17_second_moment",
        "Q18_first_moment",
        "Q18_second_moment",
        "K18_first_moment",
        "K18_second_moment",
        "V18_first_moment",
        "V18_second_moment",
        "O18_first_moment",
        "O18_second_moment",
        "b18_first_moment",
        "b18_second_moment",
        "gain20_first_moment",
        "gain20_second_moment",
        "b20_first_moment",
        "b20_second_moment",
        "W21_first_moment",
        "W21_second_moment",
        "b21_first_moment",
        "b21_second_moment",
        "W22_first_moment",
        "W22_second_moment",
        "b22_first_moment",
        "b22_second_moment",
        "gain24_first_moment",
        "gain24_second_moment",
        "b24_first_moment",
        "b24_second_moment",
        "Q25_first_moment",
        "Q25_second_moment",
        "K25_first_moment",
        "K25_second_moment",
        "V25_first_moment",
        "V25_second_moment",
        "O25_first_moment",
        "O25_second_moment",
        "b25_first_moment",
        "b25_second_moment",
        "gain27_first_moment",
        "gain27_second_moment",
        "b27_first_moment",
        "b27_second_moment",
        "W28_first_moment",
        "W28_second_moment",
        "b28_first_moment",
        "b28_second_moment",
        "W29_first_moment",
        "W29_second_moment",
        "b29_first_moment",
        "b29_second_moment",
        "gain31_first_moment",
        "gain31_second_moment",
        "b31_first_moment",
        "b31_second_moment",
        "Q32_first_moment",
        "Q32_second_moment",
        "K32_first_moment",
        "K32_second_moment",
        "V32_first_moment",
        "V32_second_moment",
        "O32_first_moment",
        "O32_second_moment",
        "b32_first_moment",
        "b32_second_moment",
        "gain34_first_moment",
        "gain34_second_moment",
        "b34_first_moment",
        "b34_second_moment",
        "W35_first_moment",
        "W35_second_moment",
        "b35_first_moment",
        "b35_second_moment",
        "W36_first_moment",
        "W36_second_moment",
        "b36_first_moment",
        "b36_second_moment",
        "gain38_first_moment",
        "gain38_second_moment",
        "b38_first_moment",
        "b38_second_moment",
        "Q39_first_moment",
        "Q39_second_moment",
        "K39_first_moment",
        "K39_second_moment",
        "V39_first_moment",
        "V39_second_moment",
        "O39_first_moment",
        "O39_second_moment",
        "b39_first_moment",
        "b39_second_moment",
        "gain41_first_moment",
        "gain41_second_moment",
        "b41_first_moment",
        "b41_second_moment",
        "W42_first_moment",
        "W42_second_moment",
        "b42_first_moment",
        "b42_second_moment",
        "W43_first_moment",
        "W43_second_moment",
        "b43_first_moment",
        "b43_second_moment",
        "gain45_first_moment",
        "gain45_second_moment",
        "b45_first_moment",
        "b45_second_moment",
        "Q46_first_moment",
        "Q46_second_moment",
        "K46_first_moment",
        "K46_second_moment",
        "V46_first_moment",
        "V46_second_moment",
        "O46_first_moment",
        "O46_second_moment",
        "b46_first_moment",
        "b46_second_moment",
        "gain48_first_moment",
        "gain48_second_moment",
        "b48_first_moment",
        "b48_second_moment",
        "W49_first_moment",
        "W49_second_moment",
        "b49_first_moment",
        "b49_second_moment",
        "W50_first_moment",
        "W50_second_moment",
        "b50_first_moment",
        "b50_second_moment",
        "gain52_first_moment",
        "gain52_second_moment",
        "b52_first_moment",
        "b52_second_moment",
        "Q53_first_moment",
        "Q53_second_moment",
        "K53_first_moment",
        "K53_second_moment",
        "V53_first_moment",
        "V53_second_moment",
        "O53_first_moment",
        "O53_second_moment",
        "b53_first_moment",
        "b53_second_moment",
        "gain55_first_moment",
        "gain55_second_moment",
        "b55_first_moment",
        "b55_second_moment",
        "W56_first_moment",
        "W56_second_moment",
        "b56_first_moment",
        "b56_second_moment",
        "W57_first_moment",
        "W57_second_moment",
        "b57_first_moment",
        "b57_second_moment",
        "gain59_first_moment",
        "gain59_second_moment",
        "b59_first_moment",
        "b59_second_moment",
        "Q60_first_moment",
        "Q60_second_moment",
        "K60_first_moment",
        "K60_second_moment",
        "V60_first_moment",
        "V60_second_moment",
        "O60_first_moment",
        "O60_second_moment",
        "b60_first_moment",
        "b60_second_moment",
        "gain62_first_moment",
        "gain62_second_moment",
        "b62_first_moment",
        "b62_second_moment",
        "W63_first_moment",
        "W63_second_moment",
        "b63_first_moment",
        "b63_second_moment",
        "W64_first_moment",
        "W64_second_moment",
        "b64_first_moment",
        "b64_second_moment",
        "gain66_first_moment",
        "gain66_second_moment",
        "b66_first_moment",
        "b66_second_moment",
        "Q67_first_moment",
        "Q67_second_moment",
        "K67_first_moment",
        "K67_second_moment",
        "V67_first_moment",
        "V67_second_moment",
        "O67_first_moment",
        "O67_second_moment",
        "b67_first_moment",
        "b67_second_moment",
        "gain69_first_moment",
        "gain69_second_moment",
        "b69_first_moment",
        "b69_second_moment",
        "W70_first_moment",
        "W70_second_moment",
        "b70_first_moment",
        "b70_second_moment",
        "W71_first_moment",
        "W71_second_moment",
        "b71_first_moment",
        "b71_second_moment",
        "gain73_first_moment",
        "gain73_second_moment",
        "b73_first_moment",
        "b73_second_moment",
        "Q74_first_moment",
        "Q74_second_moment",
        "K74_first_moment",
        "K74_second_moment",
        "V74_first_moment",
        "V74_second_moment",
        "O74_first_moment",
        "O74_second_moment",
        "b74_first_moment",
        "b74_second_moment",
        "gain76_first_moment",
        "gain76_second_moment",
        "b76_first_moment",
        "b76_second_moment",
        "W77_first_moment",
        "W77_second_moment",
        "b77_first_moment",
        "b77_second_moment",
        "W78_first_moment",
        "W78_second_moment",
        "b78_first_moment",
        "b78_second_moment",
        "gain80_first_moment",
        "gain80_second_moment",
        "b80_first_moment",
        "b80_second_moment",
        "Q81_first_moment",
        "Q81_second_moment",
        "K81_first_moment",
        "K81_second_moment",
        "V81_first_moment",
        "V81_second_moment",
        "O81_first_moment",
        "O81_second_moment",
        "b81_first_moment",
        "b81_second_moment",
        "gain83_first_moment",
        "gain83_second_moment",
        "b83_first_moment",
        "b83_second_moment",
        "W84_first_moment",
        "W84_second_moment",
        "b84_first_moment",
        "b84_second_moment",
        "W85_first_moment",
        "W85_second_moment",
        "b85_first_moment",
        "b85_second_moment",
        "gain87_first_moment",
        "gain87_second_moment",
        "b87_first_moment",
        "b87_second_moment",
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
        # E1 = g / 5, g standard normal
        self.E1 = np.asarray(normal(seed, 0, (27, 8)) / 5, self.dtype)
        # P2 = g / 5, g standard normal
        self.P2 = np.asarray(normal(seed, 1, (8, 8)) / 5, self.dtype)
        self.gain3 = np.full((8,), 1, self.dtype)
        self.b3 = np.zeros((8,), self.dtype)
        # Q4 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q4 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 4, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K4 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K4 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 5, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V4 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V4 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 6, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O4 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O4 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 7, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b4 = np.zeros((8,), self.dtype)
        self.gain6 = np.full((8,), 1, self.dtype)
        self.b6 = np.zeros((8,), self.dtype)
        # W7 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W7 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 11, (32, 8)) - 1) / 10, self.dtype
        )
        self.b7 = np.zeros((32,), self.dtype)
        # W8 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W8 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 13, (8, 32)) - 1) / 10, self.dtype
        )
        self.b8 = np.zeros((8,), self.dtype)
        self.gain10 = np.full((8,), 1, self.dtype)
        self.b10 = np.zeros((8,), self.dtype)
        # Q11 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q11 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 17, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K11 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K11 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 18, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V11 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V11 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 19, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O11 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O11 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 20, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b11 = np.zeros((8,), self.dtype)
        self.gain13 = np.full((8,), 1, self.dtype)
        self.b13 = np.zeros((8,), self.dtype)
        # W14 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W14 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 24, (32, 8)) - 1) / 10, self.dtype
        )
        self.b14 = np.zeros((32,), self.dtype)
        # W15 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W15 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 26, (8, 32)) - 1) / 10, self.dtype
        )
        self.b15 = np.zeros((8,), self.dtype)
        self.gain17 = np.full((8,), 1, self.dtype)
        self.b17 = np.zeros((8,), self.dtype)
        # Q18 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q18 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 30, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K18 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K18 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 31, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V18 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V18 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 32, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O18 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O18 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 33, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b18 = np.zeros((8,), self.dtype)
        self.gain20 = np.full((8,), 1, self.dtype)
        self.b20 = np.zeros((8,), self.dtype)
        # W21 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W21 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 37, (32, 8)) - 1) / 10, self.dtype
        )
        self.b21 = np.zeros((32,), self.dtype)
        # W22 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W22 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 39, (8, 32)) - 1) / 10, self.dtype
        )
        self.b22 = np.zeros((8,), self.dtype)
        self.gain24 = np.full((8,), 1, self.dtype)
        self.b24 = np.zeros((8,), self.dtype)
        # Q25 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q25 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 43, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K25 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K25 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 44, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V25 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V25 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 45, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O25 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O25 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 46, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b25 = np.zeros((8,), self.dtype)
        self.gain27 = np.full((8,), 1, self.dtype)
        self.b27 = np.zeros((8,), self.dtype)
        # W28 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W28 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 50, (32, 8)) - 1) / 10, self.dtype
        )
        self.b28 = np.zeros((32,), self.dtype)
        # W29 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W29 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 52, (8, 32)) - 1) / 10, self.dtype
        )
        self.b29 = np.zeros((8,), self.dtype)
        self.gain31 = np.full((8,), 1, self.dtype)
        self.b31 = np.zeros((8,), self.dtype)
        # Q32 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q32 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 56, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K32 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K32 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 57, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V32 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V32 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 58, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O32 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O32 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 59, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b32 = np.zeros((8,), self.dtype)
        self.gain34 = np.full((8,), 1, self.dtype)
        self.b34 = np.zeros((8,), self.dtype)
        # W35 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W35 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 63, (32, 8)) - 1) / 10, self.dtype
        )
        self.b35 = np.zeros((32,), self.dtype)
        # W36 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W36 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 65, (8, 32)) - 1) / 10, self.dtype
        )
        self.b36 = np.zeros((8,), self.dtype)
        self.gain38 = np.full((8,), 1, self.dtype)
        self.b38 = np.zeros((8,), self.dtype)
        # Q39 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q39 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 69, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K39 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K39 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 70, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V39 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V39 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 71, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O39 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O39 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 72, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b39 = np.zeros((8,), self.dtype)
        self.gain41 = np.full((8,), 1, self.dtype)
        self.b41 = np.zeros((8,), self.dtype)
        # W42 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W42 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 76, (32, 8)) - 1) / 10, self.dtype
        )
        self.b42 = np.zeros((32,), self.dtype)
        # W43 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W43 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 78, (8, 32)) - 1) / 10, self.dtype
        )
        self.b43 = np.zeros((8,), self.dtype)
        self.gain45 = np.full((8,), 1, self.dtype)
        self.b45 = np.zeros((8,), self.dtype)
        # Q46 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q46 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 82, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K46 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K46 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 83, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V46 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V46 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 84, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O46 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O46 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 85, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b46 = np.zeros((8,), self.dtype)
        self.gain48 = np.full((8,), 1, self.dtype)
        self.b48 = np.zeros((8,), self.dtype)
        # W49 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W49 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 89, (32, 8)) - 1) / 10, self.dtype
        )
        self.b49 = np.zeros((32,), self.dtype)
        # W50 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W50 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 91, (8, 32)) - 1) / 10, self.dtype
        )
        self.b50 = np.zeros((8,), self.dtype)
        self.gain52 = np.full((8,), 1, self.dtype)
        self.b52 = np.zeros((8,), self.dtype)
        # Q53 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q53 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 95, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K53 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K53 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 96, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V53 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V53 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 97, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O53 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O53 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 98, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b53 = np.zeros((8,), self.dtype)
        self.gain55 = np.full((8,), 1, self.dtype)
        self.b55 = np.zeros((8,), self.dtype)
        # W56 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W56 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 102, (32, 8)) - 1) / 10, self.dtype
        )
        self.b56 = np.zeros((32,), self.dtype)
        # W57 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W57 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 104, (8, 32)) - 1) / 10, self.dtype
        )
        self.b57 = np.zeros((8,), self.dtype)
        self.gain59 = np.full((8,), 1, self.dtype)
        self.b59 = np.zeros((8,), self.dtype)
        # Q60 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q60 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 108, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K60 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K60 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 109, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V60 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V60 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 110, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O60 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O60 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 111, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b60 = np.zeros((8,), self.dtype)
        self.gain62 = np.full((8,), 1, self.dtype)
        self.b62 = np.zeros((8,), self.dtype)
        # W63 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W63 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 115, (32, 8)) - 1) / 10, self.dtype
        )
        self.b63 = np.zeros((32,), self.dtype)
        # W64 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W64 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 117, (8, 32)) - 1) / 10, self.dtype
        )
        self.b64 = np.zeros((8,), self.dtype)
        self.gain66 = np.full((8,), 1, self.dtype)
        self.b66 = np.zeros((8,), self.dtype)
        # Q67 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q67 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 121, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K67 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K67 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 122, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V67 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V67 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 123, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O67 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O67 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 124, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b67 = np.zeros((8,), self.dtype)
        self.gain69 = np.full((8,), 1, self.dtype)
        self.b69 = np.zeros((8,), self.dtype)
        # W70 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W70 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 128, (32, 8)) - 1) / 10, self.dtype
        )
        self.b70 = np.zeros((32,), self.dtype)
        # W71 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W71 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 130, (8, 32)) - 1) / 10, self.dtype
        )
        self.b71 = np.zeros((8,), self.dtype)
        self.gain73 = np.full((8,), 1, self.dtype)
        self.b73 = np.zeros((8,), self.dtype)
        # Q74 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q74 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 134, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K74 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K74 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 135, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V74 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V74 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 136, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O74 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O74 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 137, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b74 = np.zeros((8,), self.dtype)
        self.gain76 = np.full((8,), 1, self.dtype)
        self.b76 = np.zeros((8,), self.dtype)
        # W77 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W77 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 141, (32, 8)) - 1) / 10, self.dtype
        )
        self.b77 = np.zeros((32,), self.dtype)
        # W78 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W78 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 143, (8, 32)) - 1) / 10, self.dtype
        )
        self.b78 = np.zeros((8,), self.dtype)
        self.gain80 = np.full((8,), 1, self.dtype)
        self.b80 = np.zeros((8,), self.dtype)
        # Q81 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.Q81 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 147, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # K81 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.K81 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 148, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # V81 = sqrt(2) * (2 * u - 1) / 4, u uniform in [0, 1)
        self.V81 = np.asarray(
            1.4142135623730951 * (2 * uniform(seed, 149, (2, 4, 8)) - 1) / 4, self.dtype
        )
        # O81 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.O81 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 150, (8, 2, 4)) - 1) / 10, self.dtype
        )
        self.b81 = np.zeros((8,), self.dtype)
        self.gain83 = np.full((8,), 1, self.dtype)
        self.b83 = np.zeros((8,), self.dtype)
        # W84 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W84 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 154, (32, 8)) - 1) / 10, self.dtype
        )
        self.b84 = np.zeros((32,), self.dtype)
        # W85 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W85 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 156, (8, 32)) - 1) / 10, self.dtype
        )
        self.b85 = np.zeros((8,), self.dtype)
        self.gain87 = np.full((8,), 1, self.dtype)
        self.b87 = np.zeros((8,), self.dtype)
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
        self.E1_first_moment = np.zeros((27, 8), self.dtype)
        self.E1_second_moment = np.zeros((27, 8), self.dtype)
        self.P2_first_moment = np.zeros((8, 8), self.dtype)
        self.P2_second_moment = np.zeros((8, 8), self.dtype)
        self.gain3_first_moment = np.zeros((8,), self.dtype)
        self.gain3_second_moment = np.zeros((8,), self.dtype)
        self.b3_first_moment = np.zeros((8,), self.dtype)
        self.b3_second_moment = np.zeros((8,), self.dtype)
        self.Q4_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q4_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K4_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K4_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V4_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V4_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O4_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O4_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b4_first_moment = np.zeros((8,), self.dtype)
        self.b4_second_moment = np.zeros((8,), self.dtype)
        self.gain6_first_moment = np.zeros((8,), self.dtype)
        self.gain6_second_moment = np.zeros((8,), self.dtype)
        self.b6_first_moment = np.zeros((8,), self.dtype)
        self.b6_second_moment = np.zeros((8,), self.dtype)
        self.W7_first_moment = np.zeros((32, 8), self.dtype)
        self.W7_second_moment = np.zeros((32, 8), self.dtype)
        self.b7_first_moment = np.zeros((32,), self.dtype)
        self.b7_second_moment = np.zeros((32,), self.dtype)
        self.W8_first_moment = np.zeros((8, 32), self.dtype)
        self.W8_second_moment = np.zeros((8, 32), self.dtype)
        self.b8_first_moment = np.zeros((8,), self.dtype)
        self.b8_second_moment = np.zeros((8,), self.dtype)
        self.gain10_first_moment = np.zeros((8,), self.dtype)
        self.gain10_second_moment = np.zeros((8,), self.dtype)
        self.b10_first_moment = np.zeros((8,), self.dtype)
        self.b10_second_moment = np.zeros((8,), self.dtype)
        self.Q11_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q11_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K11_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K11_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V11_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V11_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O11_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O11_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b11_first_moment = np.zeros((8,), self.dtype)
        self.b11_second_moment = np.zeros((8,), self.dtype)
        self.gain13_first_moment = np.zeros((8,), self.dtype)
        self.gain13_second_moment = np.zeros((8,), self.dtype)
        self.b13_first_moment = np.zeros((8,), self.dtype)
        self.b13_second_moment = np.zeros((8,), self.dtype)
        self.W14_first_moment = np.zeros((32, 8), self.dtype)
        self.W14_second_moment = np.zeros((32, 8), self.dtype)
        self.b14_first_moment = np.zeros((32,), self.dtype)
        self.b14_second_moment = np.zeros((32,), self.dtype)
        self.W15_first_moment = np.zeros((8, 32), self.dtype)
        self.W15_second_moment = np.zeros((8, 32), self.dtype)
        self.b15_first_moment = np.zeros((8,), self.dtype)
        self.b15_second_moment = np.zeros((8,), self.dtype)
        self.gain17_first_moment = np.zeros((8,), self.dtype)
        self.gain17_second_moment = np.zeros((8,), self.dtype)
        self.b17_first_moment = np.zeros((8,), self.dtype)
        self.b17_second_moment = np.zeros((8,), self.dtype)
        self.Q18_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q18_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K18_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K18_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V18_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V18_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O18_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O18_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b18_first_moment = np.zeros((8,), self.dtype)
        self.b18_second_moment = np.zeros((8,), self.dtype)
        self.gain20_first_moment = np.zeros((8,), self.dtype)
        self.gain20_second_moment = np.zeros((8,), self.dtype)
        self.b20_first_moment = np.zeros((8,), self.dtype)
        self.b20_second_moment = np.zeros((8,), self.dtype)
        self.W21_first_moment = np.zeros((32, 8), self.dtype)
        self.W21_second_moment = np.zeros((32, 8), self.dtype)
        self.b21_first_moment = np.zeros((32,), self.dtype)
        self.b21_second_moment = np.zeros((32,), self.dtype)
        self.W22_first_moment = np.zeros((8, 32), self.dtype)
        self.W22_second_moment = np.zeros((8, 32), self.dtype)
        self.b22_first_moment = np.zeros((8,), self.dtype)
        self.b22_second_moment = np.zeros((8,), self.dtype)
        self.gain24_first_moment = np.zeros((8,), self.dtype)
        self.gain24_second_moment = np.zeros((8,), self.dtype)
        self.b24_first_moment = np.zeros((8,), self.dtype)
        self.b24_second_moment = np.zeros((8,), self.dtype)
        self.Q25_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q25_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K25_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K25_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V25_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V25_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O25_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O25_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b25_first_moment = np.zeros((8,), self.dtype)
        self.b25_second_moment = np.zeros((8,), self.dtype)
        self.gain27_first_moment = np.zeros((8,), self.dtype)
        self.gain27_second_moment = np.zeros((8,), self.dtype)
        self.b27_first_moment = np.zeros((8,), self.dtype)
        self.b27_second_moment = np.zeros((8,), self.dtype)
        self.W28_first_moment = np.zeros((32, 8), self.dtype)
        self.W28_second_moment = np.zeros((32, 8), self.dtype)
        self.b28_first_moment = np.zeros((32,), self.dtype)
        self.b28_second_moment = np.zeros((32,), self.dtype)
        self.W29_first_moment = np.zeros((8, 32), self.dtype)
        self.W29_second_moment = np.zeros((8, 32), self.dtype)
        self.b29_first_moment = np.zeros((8,), self.dtype)
        self.b29_second_moment = np.zeros((8,), self.dtype)
        self.gain31_first_moment = np.zeros((8,), self.dtype)
        self.gain31_second_moment = np.zeros((8,), self.dtype)
        self.b31_first_moment = np.zeros((8,), self.dtype)
        self.b31_second_moment = np.zeros((8,), self.dtype)
        self.Q32_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q32_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K32_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K32_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V32_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V32_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O32_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O32_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b32_first_moment = np.zeros((8,), self.dtype)
        self.b32_second_moment = np.zeros((8,), self.dtype)
        self.gain34_first_moment = np.zeros((8,), self.dtype)
        self.gain34_second_moment = np.zeros((8,), self.dtype)
        self.b34_first_moment = np.zeros((8,), self.dtype)
        self.b34_second_moment = np.zeros((8,), self.dtype)
        self.W35_first_moment = np.zeros((32, 8), self.dtype)
        self.W35_second_moment = np.zeros((32, 8), self.dtype)
        self.b35_first_moment = np.zeros((32,), self.dtype)
        self.b35_second_moment = np.zeros((32,), self.dtype)
        self.W36_first_moment = np.zeros((8, 32), self.dtype)
        self.W36_second_moment = np.zeros((8, 32), self.dtype)
        self.b36_first_moment = np.zeros((8,), self.dtype)
        self.b36_second_moment = np.zeros((8,), self.dtype)
        self.gain38_first_moment = np.zeros((8,), self.dtype)
        self.gain38_second_moment = np.zeros((8,), self.dtype)
        self.b38_first_moment = np.zeros((8,), self.dtype)
        self.b38_second_moment = np.zeros((8,), self.dtype)
        self.Q39_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q39_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K39_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K39_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V39_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V39_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O39_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O39_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b39_first_moment = np.zeros((8,), self.dtype)
        self.b39_second_moment = np.zeros((8,), self.dtype)
        self.gain41_first_moment = np.zeros((8,), self.dtype)
        self.gain41_second_moment = np.zeros((8,), self.dtype)
        self.b41_first_moment = np.zeros((8,), self.dtype)
        self.b41_second_moment = np.zeros((8,), self.dtype)
        self.W42_first_moment = np.zeros((32, 8), self.dtype)
        self.W42_second_moment = np.zeros((32, 8), self.dtype)
        self.b42_first_moment = np.zeros((32,), self.dtype)
        self.b42_second_moment = np.zeros((32,), self.dtype)
        self.W43_first_moment = np.zeros((8, 32), self.dtype)
        self.W43_second_moment = np.zeros((8, 32), self.dtype)
        self.b43_first_moment = np.zeros((8,), self.dtype)
        self.b43_second_moment = np.zeros((8,), self.dtype)
        self.gain45_first_moment = np.zeros((8,), self.dtype)
        self.gain45_second_moment = np.zeros((8,), self.dtype)
        self.b45_first_moment = np.zeros((8,), self.dtype)
        self.b45_second_moment = np.zeros((8,), self.dtype)
        self.Q46_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q46_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K46_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K46_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V46_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V46_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O46_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O46_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b46_first_moment = np.zeros((8,), self.dtype)
        self.b46_second_moment = np.zeros((8,), self.dtype)
        self.gain48_first_moment = np.zeros((8,), self.dtype)
        self.gain48_second_moment = np.zeros((8,), self.dtype)
        self.b48_first_moment = np.zeros((8,), self.dtype)
        self.b48_second_moment = np.zeros((8,), self.dtype)
        self.W49_first_moment = np.zeros((32, 8), self.dtype)
        self.W49_second_moment = np.zeros((32, 8), self.dtype)
        self.b49_first_moment = np.zeros((32,), self.dtype)
        self.b49_second_moment = np.zeros((32,), self.dtype)
        self.W50_first_moment = np.zeros((8, 32), self.dtype)
        self.W50_second_moment = np.zeros((8, 32), self.dtype)
        self.b50_first_moment = np.zeros((8,), self.dtype)
        self.b50_second_moment = np.zeros((8,), self.dtype)
        self.gain52_first_moment = np.zeros((8,), self.dtype)
        self.gain52_second_moment = np.zeros((8,), self.dtype)
        self.b52_first_moment = np.zeros((8,), self.dtype)
        self.b52_second_moment = np.zeros((8,), self.dtype)
        self.Q53_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q53_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K53_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K53_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V53_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V53_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O53_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O53_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b53_first_moment = np.zeros((8,), self.dtype)
        self.b53_second_moment = np.zeros((8,), self.dtype)
        self.gain55_first_moment = np.zeros((8,), self.dtype)
        self.gain55_second_moment = np.zeros((8,), self.dtype)
        self.b55_first_moment = np.zeros((8,), self.dtype)
        self.b55_second_moment = np.zeros((8,), self.dtype)
        self.W56_first_moment = np.zeros((32, 8), self.dtype)
        self.W56_second_moment = np.zeros((32, 8), self.dtype)
        self.b56_first_moment = np.zeros((32,), self.dtype)
        self.b56_second_moment = np.zeros((32,), self.dtype)
        self.W57_first_moment = np.zeros((8, 32), self.dtype)
        self.W57_second_moment = np.zeros((8, 32), self.dtype)
        self.b57_first_moment = np.zeros((8,), self.dtype)
        self.b57_second_moment = np.zeros((8,), self.dtype)
        self.gain59_first_moment = np.zeros((8,), self.dtype)
        self.gain59_second_moment = np.zeros((8,), self.dtype)
        self.b59_first_moment = np.zeros((8,), self.dtype)
        self.b59_second_moment = np.zeros((8,), self.dtype)
        self.Q60_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q60_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K60_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K60_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V60_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V60_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O60_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O60_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b60_first_moment = np.zeros((8,), self.dtype)
        self.b60_second_moment = np.zeros((8,), self.dtype)
        self.gain62_first_moment = np.zeros((8,), self.dtype)
        self.gain62_second_moment = np.zeros((8,), self.dtype)
        self.b62_first_moment = np.zeros((8,), self.dtype)
        self.b62_second_moment = np.zeros((8,), self.dtype)
        self.W63_first_moment = np.zeros((32, 8), self.dtype)
        self.W63_second_moment = np.zeros((32, 8), self.dtype)
        self.b63_first_moment = np.zeros((32,), self.dtype)
        self.b63_second_moment = np.zeros((32,), self.dtype)
        self.W64_first_moment = np.zeros((8, 32), self.dtype)
        self.W64_second_moment = np.zeros((8, 32), self.dtype)
        self.b64_first_moment = np.zeros((8,), self.dtype)
        self.b64_second_moment = np.zeros((8,), self.dtype)
        self.gain66_first_moment = np.zeros((8,), self.dtype)
        self.gain66_second_moment = np.zeros((8,), self.dtype)
        self.b66_first_moment = np.zeros((8,), self.dtype)
        self.b66_second_moment = np.zeros((8,), self.dtype)
        self.Q67_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q67_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K67_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K67_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V67_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V67_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O67_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O67_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b67_first_moment = np.zeros((8,), self.dtype)
        self.b67_second_moment = np.zeros((8,), self.dtype)
        self.gain69_first_moment = np.zeros((8,), self.dtype)
        self.gain69_second_moment = np.zeros((8,), self.dtype)
        self.b69_first_moment = np.zeros((8,), self.dtype)
        self.b69_second_moment = np.zeros((8,), self.dtype)
        self.W70_first_moment = np.zeros((32, 8), self.dtype)
        self.W70_second_moment = np.zeros((32, 8), self.dtype)
        self.b70_first_moment = np.zeros((32,), self.dtype)
        self.b70_second_moment = np.zeros((32,), self.dtype)
        self.W71_first_moment = np.zeros((8, 32), self.dtype)
        self.W71_second_moment = np.zeros((8, 32), self.dtype)
        self.b71_first_moment = np.zeros((8,), self.dtype)
        self.b71_second_moment = np.zeros((8,), self.dtype)
        self.gain73_first_moment = np.zeros((8,), self.dtype)
        self.gain73_second_moment = np.zeros((8,), self.dtype)
        self.b73_first_moment = np.zeros((8,), self.dtype)
        self.b73_second_moment = np.zeros((8,), self.dtype)
        self.Q74_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q74_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K74_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K74_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V74_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V74_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O74_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O74_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b74_first_moment = np.zeros((8,), self.dtype)
        self.b74_second_moment = np.zeros((8,), self.dtype)
        self.gain76_first_moment = np.zeros((8,), self.dtype)
        self.gain76_second_moment = np.zeros((8,), self.dtype)
        self.b76_first_moment = np.zeros((8,), self.dtype)
        self.b76_second_moment = np.zeros((8,), self.dtype)
        self.W77_first_moment = np.zeros((32, 8), self.dtype)
        self.W77_second_moment = np.zeros((32, 8), self.dtype)
        self.b77_first_moment = np.zeros((32,), self.dtype)
        self.b77_second_moment = np.zeros((32,), self.dtype)
        self.W78_first_moment = np.zeros((8, 32), self.dtype)
        self.W78_second_moment = np.zeros((8, 32), self.dtype)
        self.b78_first_moment = np.zeros((8,), self.dtype)
        self.b78_second_moment = np.zeros((8,), self.dtype)
        self.gain80_first_moment = np.zeros((8,), self.dtype)
        self.gain80_second_moment = np.zeros((8,), self.dtype)
        self.b80_first_moment = np.zeros((8,), self.dtype)
        self.b80_second_moment = np.zeros((8,), self.dtype)
        self.Q81_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.Q81_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.K81_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.K81_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.V81_first_moment = np.zeros((2, 4, 8), self.dtype)
        self.V81_second_moment = np.zeros((2, 4, 8), self.dtype)
        self.O81_first_moment = np.zeros((8, 2, 4), self.dtype)
        self.O81_second_moment = np.zeros((8, 2, 4), self.dtype)
        self.b81_first_moment = np.zeros((8,), self.dtype)
        self.b81_second_moment = np.zeros((8,), self.dtype)
        self.gain83_first_moment = np.zeros((8,), self.dtype)
        self.gain83_second_moment = np.zeros((8,), self.dtype)
        self.b83_first_moment = np.zeros((8,), self.dtype)
        self.b83_second_moment = np.zeros((8,), self.dtype)
        self.W84_first_moment = np.zeros((32, 8), self.dtype)
        self.W84_second_moment = np.zeros((32, 8), self.dtype)
        self.b84_first_moment = np.zeros((32,), self.dtype)
        self.b84_second_moment = np.zeros((32,), self.dtype)
        self.W85_first_moment = np.zeros((8, 32), self.dtype)
        self.W85_second_moment = np.zeros((8, 32), self.dtype)
        self.b85_first_moment = np.zeros((8,), self.dtype)
        self.b85_second_moment = np.zeros((8,), self.dtype)
        self.gain87_first_moment = np.zeros((8,), self.dtype)
        self.gain87_second_moment = np.zeros((8,), self.dtype)
        self.b87_first_moment = np.zeros((8,), self.dtype)
        self.b87_second_moment = np.zeros((8,), self.dtype)
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
                "Q11",
                "K11",
                "V11",
                "O11",
                "b11",
                "gain13",
                "b13",
                "W14",
                "b14",
                "W15",
                "b15",
                "gain17",
                "b17",
                "Q18",
                "K18",
                "V18",
                "O18",
                "b18",
                "gain20",
                "b20",
                "W21",
                "b21",
                "W22",
                "b22",
                "gain24",
                "b24",
                "Q25",
                "K25",
                "V25",
                "O25",
                "b25",
                "gain27",
                "b27",
                "W28",
                "b28",
                "W29",
                "b29",
                "gain31",
                "b31",
                "Q32",
                "K32",
                "V32",
                "O32",
                "b32",
                "gain34",
                "b34",
                "W35",
                "b35",
                "W36",
                "b36",
                "gain38",
                "b38",
                "Q39",
                "K39",
                "V39",
                "O39",
                "b39",
                "gain41",
                "b41",
                "W42",
                "b42",
                "W43",
                "b43",
                "gain45",
                "b45",
                "Q46",
                "K46",
                "V46",
                "O46",
                "b46",
                "gain48",
                "b48",
                "W49",
                "b49",
                "W50",
                "b50",
                "gain52",
                "b52",
                "Q53",
                "K53",
                "V53",
                "O53",
                "b53",
                "gain55",
                "b55",
                "W56",
                "b56",
                "W57",
                "b57",
                "gain59",
                "b59",
                "Q60",
                "K60",
                "V60",
                "O60",
                "b60",
                "gain62",
                "b62",
                "W63",
                "b63",
                "W64",
                "b64",
                "gain66",
                "b66",
                "Q67",
                "K67",
                "V67",
                "O67",
                "b67",
                "gain69",
                "b69",
                "W70",
                "b70",
                "W71",
                "b71",
                "gain73",
                "b73",
                "Q74",
                "K74",
                "V74",
                "O74",
                "b74",
                "gain76",
                "b76",
                "W77",
                "b77",
                "W78",
                "b78",
                "gain80",
                "b80",
                "Q81",
                "K81",
                "V81",
                "O81",
                "b81",
                "gain83",
                "b83",
                "W84",
                "b84",
                "W85",
                "b85",
                "gain87",
                "b87",
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
                "Q11_first_moment",
                "K11_first_moment",
                "V11_first_moment",
                "O11_first_moment",
                "b11_first_moment",
                "gain13_first_moment",
                "b13_first_moment",
                "W14_first_moment",
                "b14_first_moment",
                "W15_first_moment",
                "b15_first_moment",
                "gain17_first_moment",
                "b17_first_moment",
                "Q18_first_moment",
                "K18_first_moment",
                "V18_first_moment",
                "O18_first_moment",
                "b18_first_moment",
                "gain20_first_moment",
                "b20_first_moment",
                "W21_first_moment",
                "b21_first_moment",
                "W22_first_moment",
                "b22_first_moment",
                "gain24_first_moment",
                "b24_first_moment",
                "Q25_first_moment",
                "K25_first_moment",
                "V25_first_moment",
                "O25_first_moment",
                "b25_first_moment",
                "gain27_first_moment",
                "b27_first_moment",
                "W28_first_moment",
                "b28_first_moment",
                "W29_first_moment",
                "b29_first_moment",
                "gain31_first_moment",
                "b31_first_moment",
                "Q32_first_moment",
                "K32_first_moment",
                "V32_first_moment",
                "O32_first_moment",
                "b32_first_moment",
                "gain34_first_moment",
                "b34_first_moment",
                "W35_first_moment",
                "b35_first_moment",
                "W36_first_moment",
                "b36_first_moment",
                "gain38_first_moment",
                "b38_first_moment",
                "Q39_first_moment",
                "K39_first_moment",
                "V39_first_moment",
                "O39_first_moment",
                "b39_first_moment",
                "gain41_first_moment",
                "b41_first_moment",
                "W42_first_moment",
                "b42_first_moment",
                "W43_first_moment",
                "b43_first_moment",
                "gain45_first_moment",
                "b45_first_moment",
                "Q46_first_moment",
                "K46_first_moment",
                "V46_first_moment",
                "O46_first_moment",
                "b46_first_moment",
                "gain48_first_moment",
                "b48_first_moment",
                "W49_first_moment",
                "b49_first_moment",
                "W50_first_moment",
                "b50_first_moment",
                "gain52_first_moment",
                "b52_first_moment",
                "Q53_first_moment",
                "K53_first_moment",
                "V53_first_moment",
                "O53_first_moment",
                "b53_first_moment",
                "gain55_first_moment",
                "b55_first_moment",
                "W56_first_moment",
                "b56_first_moment",
                "W57_first_moment",
                "b57_first_moment",
                "gain59_first_moment",
                "b59_first_moment",
                "Q60_first_moment",
                "K60_first_moment",
                "V60_first_moment",
                "O60_first_moment",
                "b60_first_moment",
                "gain62_first_moment",
                "b62_first_moment",
                "W63_first_moment",
                "b63_first_moment",
                "W64_first_moment",
                "b64_first_moment",
                "gain66_first_moment",
                "b66_first_moment",
                "Q67_first_moment",
                "K67_first_moment",
                "V67_first_moment",
                "O67_first_moment",
                "b67_first_moment",
                "gain69_first_moment",
                "b69_first_moment",
                "W70_first_moment",
                "b70_first_moment",
                "W71_first_moment",
                "b71_first_moment",
                "gain73_first_moment",
                "b73_first_moment",
                "Q74_first_moment",
                "K74_first_moment",
                "V74_first_moment",
                "O74_first_moment",
                "b74_first_moment",
                "gain76_first_moment",
                "b76_first_moment",
                "W77_first_moment",
                "b77_first_moment",
                "W78_first_moment",
                "b78_first_moment",
                "gain80_first_moment",
                "b80_first_moment",
                "Q81_first_moment",
                "K81_first_moment",
                "V81_first_moment",
                "O81_first_moment",
                "b81_first_moment",
                "gain83_first_moment",
                "b83_first_moment",
                "W84_first_moment",
                "b84_first_moment",
                "W85_first_moment",
                "b85_first_moment",
                "gain87_first_moment",
                "b87_first_moment",
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
                "Q11_second_moment",
                "K11_second_moment",
                "V11_second_moment",
                "O11_second_moment",
                "b11_second_moment",
                "gain13_second_moment",
                "b13_second_moment",
                "W14_second_moment",
                "b14_second_moment",
                "W15_second_moment",
                "b15_second_moment",
                "gain17_second_moment",
                "b17_second_moment",
                "Q18_second_moment",
                "K18_second_moment",
                "V18_second_moment",
                "O18_second_moment",
                "b18_second_moment",
                "gain20_second_moment",
                "b20_second_moment",
                "W21_second_moment",
                "b21_second_moment",
                "W22_second_moment",
                "b22_second_moment",
                "gain24_second_moment",
                "b24_second_moment",
                "Q25_second_moment",
                "K25_second_moment",
                "V25_second_moment",
                "O25_second_moment",
                "b25_second_moment",
                "gain27_second_moment",
                "b27_second_moment",
                "W28_second_moment",
                "b28_second_moment",
                "W29_second_moment",
                "b29_second_moment",
                "gain31_second_moment",
                "b31_second_moment",
                "Q32_second_moment",
                "K32_second_moment",
                "V32_second_moment",
                "O32_second_moment",
                "b32_second_moment",
                "gain34_second_moment",
                "b34_second_moment",
                "W35_second_moment",
                "b35_second_moment",
                "W36_second_moment",
                "b36_second_moment",
                "gain38_second_moment",
                "b38_second_moment",
                "Q39_second_moment",
                "K39_second_moment",
                "V39_second_moment",
                "O39_second_moment",
                "b39_second_moment",
                "gain41_second_moment",
                "b41_second_moment",
                "W42_second_moment",
                "b42_second_moment",
                "W43_second_moment",
                "b43_second_moment",
                "gain45_second_moment",
                "b45_second_moment",
                "Q46_second_moment",
                "K46_second_moment",
                "V46_second_moment",
                "O46_second_moment",
                "b46_second_moment",
                "gain48_second_moment",
                "b48_second_moment",
                "W49_second_moment",
                "b49_second_moment",
                "W50_second_moment",
                "b50_second_moment",
                "gain52_second_moment",
                "b52_second_moment",
                "Q53_second_moment",
                "K53_second_moment",
                "V53_second_moment",
                "O53_second_moment",
                "b53_second_moment",
                "gain55_second_moment",
                "b55_second_moment",
                "W56_second_moment",
                "b56_second_moment",
                "W57_second_moment",
                "b57_second_moment",
                "gain59_second_moment",
                "b59_second_moment",
                "Q60_second_moment",
                "K60_second_moment",
                "V60_second_moment",
                "O60_second_moment",
                "b60_second_moment",
                "gain62_second_moment",
                "b62_second_moment",
                "W63_second_moment",
                "b63_second_moment",
                "W64_second_moment",
                "b64_second_moment",
                "gain66_second_moment",
                "b66_second_moment",
                "Q67_second_moment",
                "K67_second_moment",
                "V67_second_moment",
                "O67_second_moment",
                "b67_second_moment",
                "gain69_second_moment",
                "b69_second_moment",
                "W70_second_moment",
                "b70_second_moment",
                "W71_second_moment",
                "b71_second_moment",
                "gain73_second_moment",
                "b73_second_moment",
                "Q74_second_moment",
                "K74_second_moment",
                "V74_second_moment",
                "O74_second_moment",
                "b74_second_moment",
                "gain76_second_moment",
                "b76_second_moment",
                "W77_second_moment",
                "b77_second_moment",
                "W78_second_moment",
                "b78_second_moment",
                "gain80_second_moment",
                "b80_second_moment",
                "Q81_second_moment",
                "K81_second_moment",
                "V81_second_moment",
                "O81_second_moment",
                "b81_second_moment",
                "gain83_second_moment",
                "b83_second_moment",
                "W84_second_moment",
                "b84_second_moment",
                "W85_second_moment",
                "b85_second_moment",
                "gain87_second_moment",
                "b87_second_moment",
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
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
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
            query11,
            key11,
            value11,
            score11,
            total11,
            weight11,
            z11,
            a12,
            mu13_offset,
            mu13_rest,
            centred13,
            variance13,
            inverse13,
            normal13,
            z13,
            z14,
            a14_factor,
            a14,
            z15,
            a16,
            mu17_offset,
            mu17_rest,
            centred17,
            variance17,
            inverse17,
            normal17,
            z17,
            query18,
            key18,
            value18,
            score18,
            total18,
            weight18,
            z18,
            a19,
            mu20_offset,
            mu20_rest,
            centred20,
            variance20,
            inverse20,
            normal20,
            z20,
            z21,
            a21_factor,
            a21,
            z22,
            a23,
            mu24_offset,
            mu24_rest,
            centred24,
            variance24,
            inverse24,
            normal24,
            z24,
            query25,
            key25,
            value25,
            score25,
            total25,
            weight25,
            z25,
            a26,
            mu27_offset,
            mu27_rest,
            centred27,
            variance27,
            inverse27,
            normal27,
            z27,
            z28,
            a28_factor,
            a28,
            z29,
            a30,
            mu31_offset,
            mu31_rest,
            centred31,
            variance31,
            inverse31,
            normal31,
            z31,
            query32,
            key32,
            value32,
            score32,
            total32,
            weight32,
            z32,
            a33,
            mu34_offset,
            mu34_rest,
            centred34,
            variance34,
            inverse34,
            normal34,
            z34,
            z35,
            a35_factor,
            a35,
            z36,
            a37,
            mu38_offset,
            mu38_rest,
            centred38,
            variance38,
            inverse38,
            normal38,
            z38,
            query39,
            key39,
            value39,
            score39,
            total39,
            weight39,
            z39,
            a40,
            mu41_offset,
            mu41_rest,
            centred41,
            variance41,
            inverse41,
            normal41,
            z41,
            z42,
            a42_factor,
            a42,
            z43,
            a44,
            mu45_offset,
            mu45_rest,
            centred45,
            variance45,
            inverse45,
            normal45,
            z45,
            query46,
            key46,
            value46,
            score46,
            total46,
            weight46,
            z46,
            a47,
            mu48_offset,
            mu48_rest,
            centred48,
            variance48,
            inverse48,
            normal48,
            z48,
            z49,
            a49_factor,
            a49,
            z50,
            a51,
            mu52_offset,
            mu52_rest,
            centred52,
            variance52,
            inverse52,
            normal52,
            z52,
            query53,
            key53,
            value53,
            score53,
            total53,
            weight53,
            z53,
            a54,
            mu55_offset,
            mu55_rest,
            centred55,
            variance55,
            inverse55,
            normal55,
            z55,
            z56,
            a56_factor,
            a56,
            z57,
            a58,
            mu59_offset,
            mu59_rest,
            centred59,
            variance59,
            inverse59,
            normal59,
            z59,
            query60,
            key60,
            value60,
            score60,
            total60,
            weight60,
            z60,
            a61,
            mu62_offset,
            mu62_rest,
            centred62,
            variance62,
            inverse62,
            normal62,
            z62,
            z63,
            a63_factor,
            a63,
            z64,
            a65,
            mu66_offset,
            mu66_rest,
            centred66,
            variance66,
            inverse66,
            normal66,
            z66,
            query67,
            key67,
            value67,
            score67,
            total67,
            weight67,
            z67,
            a68,
            mu69_offset,
            mu69_rest,
            centred69,
            variance69,
            inverse69,
            normal69,
            z69,
            z70,
            a70_factor,
            a70,
            z71,
            a72,
            mu73_offset,
            mu73_rest,
            centred73,
            variance73,
            inverse73,
            normal73,
            z73,
            query74,
            key74,
            value74,
            score74,
            total74,
            weight74,
            z74,
            a75,
            mu76_offset,
            mu76_rest,
            centred76,
            variance76,
            inverse76,
            normal76,
            z76,
            z77,
            a77_factor,
            a77,
            z78,
            a79,
            mu80_offset,
            mu80_rest,
            centred80,
            variance80,
            inverse80,
            normal80,
            z80,
            query81,
            key81,
            value81,
            score81,
            total81,
            weight81,
            z81,
            a82,
            mu83_offset,
            mu83_rest,
            centred83,
            variance83,
            inverse83,
            normal83,
            z83,
            z84,
            a84_factor,
            a84,
            z85,
            a86,
            mu87_offset,
            mu87_rest,
            centred87,
            variance87,
            inverse87,
            normal87,
            z87,
            z88,
            e88_exponent,
            e88,
            s88,
        ) = self._forward_room(samples)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        np.add(self.P2, a1, out=a2)
        # mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0]
        np.subtract(a2, a2[:, :, 0][:, :, None], out=mu3_offset)
        # mu3_rest[n, t] = sum[k: 8](mu3_offset[n, t, k]) / 8
        np.add.reduce(mu3_offset, 2, out=mu3_rest)
        mu3_rest *= 0.125
        # centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t]
        np.subtract(mu3_offset, mu3_rest[:, :, None], out=centred3)
        # variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8
        np.add.reduce(centred3**2, 2, out=variance3)
        variance3 *= 0.125
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
        # query4[n, t, h, d] = sum[k: 8](Q4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 8),
            self.Q4.reshape(8, 8).T,
            out=query4.reshape(8 * samples, 8),
        )
        # key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 8),
            self.K4.reshape(8, 8).T,
            out=key4.reshape(8 * samples, 8),
        )
        # value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k])
        np.matmul(
            a3.reshape(8 * samples, 8),
            self.V4.reshape(8, 8).T,
            out=value4.reshape(8 * samples, 8),
        )
        # score4[n, h, t, s] = sum[d: 4](key4[n, s, h, d] * query4[n, t, h, d]) / 2
        np.matmul(query4.transpose(0, 2, 1, 3), key4.transpose(0, 2, 3, 1), out=score4)
        score4 *= 0.5
        # e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0)
        e4 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score4), 0)
        # total4[n, h, t] = sum[s: 8](e4[n, h, t, s])
        np.add.reduce(e4, 3, out=total4)
        # weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t]
        np.divide(e4, total4[:, :, :, None], out=weight4)
        # mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s])
        mixed4 = (weight4 @ value4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z4[n, t, k] = sum[h: 2, d: 4](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k]
        np.matmul(
            mixed4.reshape(8 * samples, 8),
            self.O4.reshape(8, 8).T,
            out=z4.reshape(8 * samples, 8),
        )
        z4 += self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        np.add(a2, a4, out=a5)
        # mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0]
        np.subtract(a5, a5[:, :, 0][:, :, None], out=mu6_offset)
        # mu6_rest[n, t] = sum[k: 8](mu6_offset[n, t, k]) / 8
        np.add.reduce(mu6_offset, 2, out=mu6_rest)
        mu6_rest *= 0.125
        # centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t]
        np.subtract(mu6_offset, mu6_rest[:, :, None], out=centred6)
        # variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8
        np.add.reduce(centred6**2, 2, out=variance6)
        variance6 *= 0.125
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
        # z7[n, t, j] = sum[k: 8](W7[j, k] * a6[n, t, k]) + b7[j]
        np.matmul(
            a6.reshape(8 * samples, 8), self.W7.T, out=z7.reshape(8 * samples, 32)
        )
        z7 += self.b7
        # a7_factor[n, t, j] = 1 / 2 + erf(z7[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z7 * 1.4142135623730951 / 2), 0.5, out=a7_factor)
        a7_factor += 1 / 2
        # a7[n, t, j] = a7_factor[n, t, j] * z7[n, t, j]
        np.multiply(a7_factor, z7, out=a7)
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        np.matmul(
            a7.reshape(8 * samples, 32), self.W8.T, out=z8.reshape(8 * samples, 8)
        )
        z8 += self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        np.add(a5, a8, out=a9)
        # mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0]
        np.subtract(a9, a9[:, :, 0][:, :, None], out=mu10_offset)
        # mu10_rest[n, t] = sum[k: 8](mu10_offset[n, t, k]) / 8
        np.add.reduce(mu10_offset, 2, out=mu10_rest)
        mu10_rest *= 0.125
        # centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t]
        np.subtract(mu10_offset, mu10_rest[:, :, None], out=centred10)
        # variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8
        np.add.reduce(centred10**2, 2, out=variance10)
        variance10 *= 0.125
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
        # query11[n, t, h, d] = sum[k: 8](Q11[h, d, k] * a10[n, t, k])
        np.matmul(
            a10.reshape(8 * samples, 8),
            self.Q11.reshape(8, 8).T,
            out=query11.reshape(8 * samples, 8),
        )
        # key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k])
        np.matmul(
            a10.reshape(8 * samples, 8),
            self.K11.reshape(8, 8).T,
            out=key11.reshape(8 * samples, 8),
        )
        # value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k])
        np.matmul(
            a10.reshape(8 * samples, 8),
            self.V11.reshape(8, 8).T,
            out=value11.reshape(8 * samples, 8),
        )
        # score11[n, h, t, s] = sum[d: 4](key11[n, s, h, d] * query11[n, t, h, d]) / 2
        np.matmul(
            query11.transpose(0, 2, 1, 3), key11.transpose(0, 2, 3, 1), out=score11
        )
        score11 *= 0.5
        # e11[n, h, t, s] = where(s <= t, exp(score11[n, h, t, s]), 0)
        e11 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score11), 0)
        # total11[n, h, t] = sum[s: 8](e11[n, h, t, s])
        np.add.reduce(e11, 3, out=total11)
        # weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t]
        np.divide(e11, total11[:, :, :, None], out=weight11)
        # mixed11[n, t, h, d] = sum[s: 8](value11[n, s, h, d] * weight11[n, h, t, s])
        mixed11 = (weight11 @ value11.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z11[n, t, k] = sum[h: 2, d: 4](O11[k, h, d] * mixed11[n, t, h, d]) + b11[k]
        np.matmul(
            mixed11.reshape(8 * samples, 8),
            self.O11.reshape(8, 8).T,
            out=z11.reshape(8 * samples, 8),
        )
        z11 += self.b11
        # a11[n, t, k] = z11[n, t, k]
        a11 = z11
        # a12[n, t, k] = a11[n, t, k] + a9[n, t, k]
        np.add(a11, a9, out=a12)
        # mu13_offset[n, t, k] = a12[n, t, k] - a12[n, t, 0]
        np.subtract(a12, a12[:, :, 0][:, :, None], out=mu13_offset)
        # mu13_rest[n, t] = sum[k: 8](mu13_offset[n, t, k]) / 8
        np.add.reduce(mu13_offset, 2, out=mu13_rest)
        mu13_rest *= 0.125
        # centred13[n, t, k] = mu13_offset[n, t, k] - mu13_rest[n, t]
        np.subtract(mu13_offset, mu13_rest[:, :, None], out=centred13)
        # variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8
        np.add.reduce(centred13**2, 2, out=variance13)
        variance13 *= 0.125
        # inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t])
        np.add(1e-05, variance13, out=inverse13)
        np.sqrt(inverse13, out=inverse13)
        np.reciprocal(inverse13, out=inverse13)
        # normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t]
        np.multiply(centred13, inverse13[:, :, None], out=normal13)
        # z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k]
        np.multiply(self.gain13, normal13, out=z13)
        z13 += self.b13
        # a13[n, t, k] = z13[n, t, k]
        a13 = z13
        # z14[n, t, j] = sum[k: 8](W14[j, k] * a13[n, t, k]) + b14[j]
        np.matmul(
            a13.reshape(8 * samples, 8), self.W14.T, out=z14.reshape(8 * samples, 32)
        )
        z14 += self.b14
        # a14_factor[n, t, j] = 1 / 2 + erf(z14[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z14 * 1.4142135623730951 / 2), 0.5, out=a14_factor)
        a14_factor += 1 / 2
        # a14[n, t, j] = a14_factor[n, t, j] * z14[n, t, j]
        np.multiply(a14_factor, z14, out=a14)
        # z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j]
        np.matmul(
            a14.reshape(8 * samples, 32), self.W15.T, out=z15.reshape(8 * samples, 8)
        )
        z15 += self.b15
        # a15[n, t, j] = z15[n, t, j]
        a15 = z15
        # a16[n, t, k] = a12[n, t, k] + a15[n, t, k]
        np.add(a12, a15, out=a16)
        # mu17_offset[n, t, k] = a16[n, t, k] - a16[n, t, 0]
        np.subtract(a16, a16[:, :, 0][:, :, None], out=mu17_offset)
        # mu17_rest[n, t] = sum[k: 8](mu17_offset[n, t, k]) / 8
        np.add.reduce(mu17_offset, 2, out=mu17_rest)
        mu17_rest *= 0.125
        # centred17[n, t, k] = mu17_offset[n, t, k] - mu17_rest[n, t]
        np.subtract(mu17_offset, mu17_rest[:, :, None], out=centred17)
        # variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8
        np.add.reduce(centred17**2, 2, out=variance17)
        variance17 *= 0.125
        # inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t])
        np.add(1e-05, variance17, out=inverse17)
        np.sqrt(inverse17, out=inverse17)
        np.reciprocal(inverse17, out=inverse17)
        # normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t]
        np.multiply(centred17, inverse17[:, :, None], out=normal17)
        # z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k]
        np.multiply(self.gain17, normal17, out=z17)
        z17 += self.b17
        # a17[n, t, k] = z17[n, t, k]
        a17 = z17
        # query18[n, t, h, d] = sum[k: 8](Q18[h, d, k] * a17[n, t, k])
        np.matmul(
            a17.reshape(8 * samples, 8),
            self.Q18.reshape(8, 8).T,
            out=query18.reshape(8 * samples, 8),
        )
        # key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k])
        np.matmul(
            a17.reshape(8 * samples, 8),
            self.K18.reshape(8, 8).T,
            out=key18.reshape(8 * samples, 8),
        )
        # value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k])
        np.matmul(
            a17.reshape(8 * samples, 8),
            self.V18.reshape(8, 8).T,
            out=value18.reshape(8 * samples, 8),
        )
        # score18[n, h, t, s] = sum[d: 4](key18[n, s, h, d] * query18[n, t, h, d]) / 2
        np.matmul(
            query18.transpose(0, 2, 1, 3), key18.transpose(0, 2, 3, 1), out=score18
        )
        score18 *= 0.5
        # e18[n, h, t, s] = where(s <= t, exp(score18[n, h, t, s]), 0)
        e18 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score18), 0)
        # total18[n, h, t] = sum[s: 8](e18[n, h, t, s])
        np.add.reduce(e18, 3, out=total18)
        # weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t]
        np.divide(e18, total18[:, :, :, None], out=weight18)
        # mixed18[n, t, h, d] = sum[s: 8](value18[n, s, h, d] * weight18[n, h, t, s])
        mixed18 = (weight18 @ value18.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z18[n, t, k] = sum[h: 2, d: 4](O18[k, h, d] * mixed18[n, t, h, d]) + b18[k]
        np.matmul(
            mixed18.reshape(8 * samples, 8),
            self.O18.reshape(8, 8).T,
            out=z18.reshape(8 * samples, 8),
        )
        z18 += self.b18
        # a18[n, t, k] = z18[n, t, k]
        a18 = z18
        # a19[n, t, k] = a16[n, t, k] + a18[n, t, k]
        np.add(a16, a18, out=a19)
        # mu20_offset[n, t, k] = a19[n, t, k] - a19[n, t, 0]
        np.subtract(a19, a19[:, :, 0][:, :, None], out=mu20_offset)
        # mu20_rest[n, t] = sum[k: 8](mu20_offset[n, t, k]) / 8
        np.add.reduce(mu20_offset, 2, out=mu20_rest)
        mu20_rest *= 0.125
        # centred20[n, t, k] = mu20_offset[n, t, k] - mu20_rest[n, t]
        np.subtract(mu20_offset, mu20_rest[:, :, None], out=centred20)
        # variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8
        np.add.reduce(centred20**2, 2, out=variance20)
        variance20 *= 0.125
        # inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t])
        np.add(1e-05, variance20, out=inverse20)
        np.sqrt(inverse20, out=inverse20)
        np.reciprocal(inverse20, out=inverse20)
        # normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t]
        np.multiply(centred20, inverse20[:, :, None], out=normal20)
        # z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k]
        np.multiply(self.gain20, normal20, out=z20)
        z20 += self.b20
        # a20[n, t, k] = z20[n, t, k]
        a20 = z20
        # z21[n, t, j] = sum[k: 8](W21[j, k] * a20[n, t, k]) + b21[j]
        np.matmul(
            a20.reshape(8 * samples, 8), self.W21.T, out=z21.reshape(8 * samples, 32)
        )
        z21 += self.b21
        # a21_factor[n, t, j] = 1 / 2 + erf(z21[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z21 * 1.4142135623730951 / 2), 0.5, out=a21_factor)
        a21_factor += 1 / 2
        # a21[n, t, j] = a21_factor[n, t, j] * z21[n, t, j]
        np.multiply(a21_factor, z21, out=a21)
        # z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j]
        np.matmul(
            a21.reshape(8 * samples, 32), self.W22.T, out=z22.reshape(8 * samples, 8)
        )
        z22 += self.b22
        # a22[n, t, j] = z22[n, t, j]
        a22 = z22
        # a23[n, t, k] = a19[n, t, k] + a22[n, t, k]
        np.add(a19, a22, out=a23)
        # mu24_offset[n, t, k] = a23[n, t, k] - a23[n, t, 0]
        np.subtract(a23, a23[:, :, 0][:, :, None], out=mu24_offset)
        # mu24_rest[n, t] = sum[k: 8](mu24_offset[n, t, k]) / 8
        np.add.reduce(mu24_offset, 2, out=mu24_rest)
        mu24_rest *= 0.125
        # centred24[n, t, k] = mu24_offset[n, t, k] - mu24_rest[n, t]
        np.subtract(mu24_offset, mu24_rest[:, :, None], out=centred24)
        # variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8
        np.add.reduce(centred24**2, 2, out=variance24)
        variance24 *= 0.125
        # inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t])
        np.add(1e-05, variance24, out=inverse24)
        np.sqrt(inverse24, out=inverse24)
        np.reciprocal(inverse24, out=inverse24)
        # normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t]
        np.multiply(centred24, inverse24[:, :, None], out=normal24)
        # z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k]
        np.multiply(self.gain24, normal24, out=z24)
        z24 += self.b24
        # a24[n, t, k] = z24[n, t, k]
        a24 = z24
        # query25[n, t, h, d] = sum[k: 8](Q25[h, d, k] * a24[n, t, k])
        np.matmul(
            a24.reshape(8 * samples, 8),
            self.Q25.reshape(8, 8).T,
            out=query25.reshape(8 * samples, 8),
        )
        # key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k])
        np.matmul(
            a24.reshape(8 * samples, 8),
            self.K25.reshape(8, 8).T,
            out=key25.reshape(8 * samples, 8),
        )
        # value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k])
        np.matmul(
            a24.reshape(8 * samples, 8),
            self.V25.reshape(8, 8).T,
            out=value25.reshape(8 * samples, 8),
        )
        # score25[n, h, t, s] = sum[d: 4](key25[n, s, h, d] * query25[n, t, h, d]) / 2
        np.matmul(
            query25.transpose(0, 2, 1, 3), key25.transpose(0, 2, 3, 1), out=score25
        )
        score25 *= 0.5
        # e25[n, h, t, s] = where(s <= t, exp(score25[n, h, t, s]), 0)
        e25 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score25), 0)
        # total25[n, h, t] = sum[s: 8](e25[n, h, t, s])
        np.add.reduce(e25, 3, out=total25)
        # weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t]
        np.divide(e25, total25[:, :, :, None], out=weight25)
        # mixed25[n, t, h, d] = sum[s: 8](value25[n, s, h, d] * weight25[n, h, t, s])
        mixed25 = (weight25 @ value25.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z25[n, t, k] = sum[h: 2, d: 4](O25[k, h, d] * mixed25[n, t, h, d]) + b25[k]
        np.matmul(
            mixed25.reshape(8 * samples, 8),
            self.O25.reshape(8, 8).T,
            out=z25.reshape(8 * samples, 8),
        )
        z25 += self.b25
        # a25[n, t, k] = z25[n, t, k]
        a25 = z25
        # a26[n, t, k] = a23[n, t, k] + a25[n, t, k]
        np.add(a23, a25, out=a26)
        # mu27_offset[n, t, k] = a26[n, t, k] - a26[n, t, 0]
        np.subtract(a26, a26[:, :, 0][:, :, None], out=mu27_offset)
        # mu27_rest[n, t] = sum[k: 8](mu27_offset[n, t, k]) / 8
        np.add.reduce(mu27_offset, 2, out=mu27_rest)
        mu27_rest *= 0.125
        # centred27[n, t, k] = mu27_offset[n, t, k] - mu27_rest[n, t]
        np.subtract(mu27_offset, mu27_rest[:, :, None], out=centred27)
        # variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8
        np.add.reduce(centred27**2, 2, out=variance27)
        variance27 *= 0.125
        # inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t])
        np.add(1e-05, variance27, out=inverse27)
        np.sqrt(inverse27, out=inverse27)
        np.reciprocal(inverse27, out=inverse27)
        # normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t]
        np.multiply(centred27, inverse27[:, :, None], out=normal27)
        # z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k]
        np.multiply(self.gain27, normal27, out=z27)
        z27 += self.b27
        # a27[n, t, k] = z27[n, t, k]
        a27 = z27
        # z28[n, t, j] = sum[k: 8](W28[j, k] * a27[n, t, k]) + b28[j]
        np.matmul(
            a27.reshape(8 * samples, 8), self.W28.T, out=z28.reshape(8 * samples, 32)
        )
        z28 += self.b28
        # a28_factor[n, t, j] = 1 / 2 + erf(z28[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z28 * 1.4142135623730951 / 2), 0.5, out=a28_factor)
        a28_factor += 1 / 2
        # a28[n, t, j] = a28_factor[n, t, j] * z28[n, t, j]
        np.multiply(a28_factor, z28, out=a28)
        # z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j]
        np.matmul(
            a28.reshape(8 * samples, 32), self.W29.T, out=z29.reshape(8 * samples, 8)
        )
        z29 += self.b29
        # a29[n, t, j] = z29[n, t, j]
        a29 = z29
        # a30[n, t, k] = a26[n, t, k] + a29[n, t, k]
        np.add(a26, a29, out=a30)
        # mu31_offset[n, t, k] = a30[n, t, k] - a30[n, t, 0]
        np.subtract(a30, a30[:, :, 0][:, :, None], out=mu31_offset)
        # mu31_rest[n, t] = sum[k: 8](mu31_offset[n, t, k]) / 8
        np.add.reduce(mu31_offset, 2, out=mu31_rest)
        mu31_rest *= 0.125
        # centred31[n, t, k] = mu31_offset[n, t, k] - mu31_rest[n, t]
        np.subtract(mu31_offset, mu31_rest[:, :, None], out=centred31)
        # variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8
        np.add.reduce(centred31**2, 2, out=variance31)
        variance31 *= 0.125
        # inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t])
        np.add(1e-05, variance31, out=inverse31)
        np.sqrt(inverse31, out=inverse31)
        np.reciprocal(inverse31, out=inverse31)
        # normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t]
        np.multiply(centred31, inverse31[:, :, None], out=normal31)
        # z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k]
        np.multiply(self.gain31, normal31, out=z31)
        z31 += self.b31
        # a31[n, t, k] = z31[n, t, k]
        a31 = z31
        # query32[n, t, h, d] = sum[k: 8](Q32[h, d, k] * a31[n, t, k])
        np.matmul(
            a31.reshape(8 * samples, 8),
            self.Q32.reshape(8, 8).T,
            out=query32.reshape(8 * samples, 8),
        )
        # key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k])
        np.matmul(
            a31.reshape(8 * samples, 8),
            self.K32.reshape(8, 8).T,
            out=key32.reshape(8 * samples, 8),
        )
        # value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k])
        np.matmul(
            a31.reshape(8 * samples, 8),
            self.V32.reshape(8, 8).T,
            out=value32.reshape(8 * samples, 8),
        )
        # score32[n, h, t, s] = sum[d: 4](key32[n, s, h, d] * query32[n, t, h, d]) / 2
        np.matmul(
            query32.transpose(0, 2, 1, 3), key32.transpose(0, 2, 3, 1), out=score32
        )
        score32 *= 0.5
        # e32[n, h, t, s] = where(s <= t, exp(score32[n, h, t, s]), 0)
        e32 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score32), 0)
        # total32[n, h, t] = sum[s: 8](e32[n, h, t, s])
        np.add.reduce(e32, 3, out=total32)
        # weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t]
        np.divide(e32, total32[:, :, :, None], out=weight32)
        # mixed32[n, t, h, d] = sum[s: 8](value32[n, s, h, d] * weight32[n, h, t, s])
        mixed32 = (weight32 @ value32.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z32[n, t, k] = sum[h: 2, d: 4](O32[k, h, d] * mixed32[n, t, h, d]) + b32[k]
        np.matmul(
            mixed32.reshape(8 * samples, 8),
            self.O32.reshape(8, 8).T,
            out=z32.reshape(8 * samples, 8),
        )
        z32 += self.b32
        # a32[n, t, k] = z32[n, t, k]
        a32 = z32
        # a33[n, t, k] = a30[n, t, k] + a32[n, t, k]
        np.add(a30, a32, out=a33)
        # mu34_offset[n, t, k] = a33[n, t, k] - a33[n, t, 0]
        np.subtract(a33, a33[:, :, 0][:, :, None], out=mu34_offset)
        # mu34_rest[n, t] = sum[k: 8](mu34_offset[n, t, k]) / 8
        np.add.reduce(mu34_offset, 2, out=mu34_rest)
        mu34_rest *= 0.125
        # centred34[n, t, k] = mu34_offset[n, t, k] - mu34_rest[n, t]
        np.subtract(mu34_offset, mu34_rest[:, :, None], out=centred34)
        # variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8
        np.add.reduce(centred34**2, 2, out=variance34)
        variance34 *= 0.125
        # inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t])
        np.add(1e-05, variance34, out=inverse34)
        np.sqrt(inverse34, out=inverse34)
        np.reciprocal(inverse34, out=inverse34)
        # normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t]
        np.multiply(centred34, inverse34[:, :, None], out=normal34)
        # z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k]
        np.multiply(self.gain34, normal34, out=z34)
        z34 += self.b34
        # a34[n, t, k] = z34[n, t, k]
        a34 = z34
        # z35[n, t, j] = sum[k: 8](W35[j, k] * a34[n, t, k]) + b35[j]
        np.matmul(
            a34.reshape(8 * samples, 8), self.W35.T, out=z35.reshape(8 * samples, 32)
        )
        z35 += self.b35
        # a35_factor[n, t, j] = 1 / 2 + erf(z35[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z35 * 1.4142135623730951 / 2), 0.5, out=a35_factor)
        a35_factor += 1 / 2
        # a35[n, t, j] = a35_factor[n, t, j] * z35[n, t, j]
        np.multiply(a35_factor, z35, out=a35)
        # z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j]
        np.matmul(
            a35.reshape(8 * samples, 32), self.W36.T, out=z36.reshape(8 * samples, 8)
        )
        z36 += self.b36
        # a36[n, t, j] = z36[n, t, j]
        a36 = z36
        # a37[n, t, k] = a33[n, t, k] + a36[n, t, k]
        np.add(a33, a36, out=a37)
        # mu38_offset[n, t, k] = a37[n, t, k] - a37[n, t, 0]
        np.subtract(a37, a37[:, :, 0][:, :, None], out=mu38_offset)
        # mu38_rest[n, t] = sum[k: 8](mu38_offset[n, t, k]) / 8
        np.add.reduce(mu38_offset, 2, out=mu38_rest)
        mu38_rest *= 0.125
        # centred38[n, t, k] = mu38_offset[n, t, k] - mu38_rest[n, t]
        np.subtract(mu38_offset, mu38_rest[:, :, None], out=centred38)
        # variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8
        np.add.reduce(centred38**2, 2, out=variance38)
        variance38 *= 0.125
        # inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t])
        np.add(1e-05, variance38, out=inverse38)
        np.sqrt(inverse38, out=inverse38)
        np.reciprocal(inverse38, out=inverse38)
        # normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t]
        np.multiply(centred38, inverse38[:, :, None], out=normal38)
        # z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k]
        np.multiply(self.gain38, normal38, out=z38)
        z38 += self.b38
        # a38[n, t, k] = z38[n, t, k]
        a38 = z38
        # query39[n, t, h, d] = sum[k: 8](Q39[h, d, k] * a38[n, t, k])
        np.matmul(
            a38.reshape(8 * samples, 8),
            self.Q39.reshape(8, 8).T,
            out=query39.reshape(8 * samples, 8),
        )
        # key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k])
        np.matmul(
            a38.reshape(8 * samples, 8),
            self.K39.reshape(8, 8).T,
            out=key39.reshape(8 * samples, 8),
        )
        # value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k])
        np.matmul(
            a38.reshape(8 * samples, 8),
            self.V39.reshape(8, 8).T,
            out=value39.reshape(8 * samples, 8),
        )
        # score39[n, h, t, s] = sum[d: 4](key39[n, s, h, d] * query39[n, t, h, d]) / 2
        np.matmul(
            query39.transpose(0, 2, 1, 3), key39.transpose(0, 2, 3, 1), out=score39
        )
        score39 *= 0.5
        # e39[n, h, t, s] = where(s <= t, exp(score39[n, h, t, s]), 0)
        e39 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score39), 0)
        # total39[n, h, t] = sum[s: 8](e39[n, h, t, s])
        np.add.reduce(e39, 3, out=total39)
        # weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t]
        np.divide(e39, total39[:, :, :, None], out=weight39)
        # mixed39[n, t, h, d] = sum[s: 8](value39[n, s, h, d] * weight39[n, h, t, s])
        mixed39 = (weight39 @ value39.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z39[n, t, k] = sum[h: 2, d: 4](O39[k, h, d] * mixed39[n, t, h, d]) + b39[k]
        np.matmul(
            mixed39.reshape(8 * samples, 8),
            self.O39.reshape(8, 8).T,
            out=z39.reshape(8 * samples, 8),
        )
        z39 += self.b39
        # a39[n, t, k] = z39[n, t, k]
        a39 = z39
        # a40[n, t, k] = a37[n, t, k] + a39[n, t, k]
        np.add(a37, a39, out=a40)
        # mu41_offset[n, t, k] = a40[n, t, k] - a40[n, t, 0]
        np.subtract(a40, a40[:, :, 0][:, :, None], out=mu41_offset)
        # mu41_rest[n, t] = sum[k: 8](mu41_offset[n, t, k]) / 8
        np.add.reduce(mu41_offset, 2, out=mu41_rest)
        mu41_rest *= 0.125
        # centred41[n, t, k] = mu41_offset[n, t, k] - mu41_rest[n, t]
        np.subtract(mu41_offset, mu41_rest[:, :, None], out=centred41)
        # variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8
        np.add.reduce(centred41**2, 2, out=variance41)
        variance41 *= 0.125
        # inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t])
        np.add(1e-05, variance41, out=inverse41)
        np.sqrt(inverse41, out=inverse41)
        np.reciprocal(inverse41, out=inverse41)
        # normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t]
        np.multiply(centred41, inverse41[:, :, None], out=normal41)
        # z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k]
        np.multiply(self.gain41, normal41, out=z41)
        z41 += self.b41
        # a41[n, t, k] = z41[n, t, k]
        a41 = z41
        # z42[n, t, j] = sum[k: 8](W42[j, k] * a41[n, t, k]) + b42[j]
        np.matmul(
            a41.reshape(8 * samples, 8), self.W42.T, out=z42.reshape(8 * samples, 32)
        )
        z42 += self.b42
        # a42_factor[n, t, j] = 1 / 2 + erf(z42[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z42 * 1.4142135623730951 / 2), 0.5, out=a42_factor)
        a42_factor += 1 / 2
        # a42[n, t, j] = a42_factor[n, t, j] * z42[n, t, j]
        np.multiply(a42_factor, z42, out=a42)
        # z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j]
        np.matmul(
            a42.reshape(8 * samples, 32), self.W43.T, out=z43.reshape(8 * samples, 8)
        )
        z43 += self.b43
        # a43[n, t, j] = z43[n, t, j]
        a43 = z43
        # a44[n, t, k] = a40[n, t, k] + a43[n, t, k]
        np.add(a40, a43, out=a44)
        # mu45_offset[n, t, k] = a44[n, t, k] - a44[n, t, 0]
        np.subtract(a44, a44[:, :, 0][:, :, None], out=mu45_offset)
        # mu45_rest[n, t] = sum[k: 8](mu45_offset[n, t, k]) / 8
        np.add.reduce(mu45_offset, 2, out=mu45_rest)
        mu45_rest *= 0.125
        # centred45[n, t, k] = mu45_offset[n, t, k] - mu45_rest[n, t]
        np.subtract(mu45_offset, mu45_rest[:, :, None], out=centred45)
        # variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8
        np.add.reduce(centred45**2, 2, out=variance45)
        variance45 *= 0.125
        # inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t])
        np.add(1e-05, variance45, out=inverse45)
        np.sqrt(inverse45, out=inverse45)
        np.reciprocal(inverse45, out=inverse45)
        # normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t]
        np.multiply(centred45, inverse45[:, :, None], out=normal45)
        # z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k]
        np.multiply(self.gain45, normal45, out=z45)
        z45 += self.b45
        # a45[n, t, k] = z45[n, t, k]
        a45 = z45
        # query46[n, t, h, d] = sum[k: 8](Q46[h, d, k] * a45[n, t, k])
        np.matmul(
            a45.reshape(8 * samples, 8),
            self.Q46.reshape(8, 8).T,
            out=query46.reshape(8 * samples, 8),
        )
        # key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k])
        np.matmul(
            a45.reshape(8 * samples, 8),
            self.K46.reshape(8, 8).T,
            out=key46.reshape(8 * samples, 8),
        )
        # value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k])
        np.matmul(
            a45.reshape(8 * samples, 8),
            self.V46.reshape(8, 8).T,
            out=value46.reshape(8 * samples, 8),
        )
        # score46[n, h, t, s] = sum[d: 4](key46[n, s, h, d] * query46[n, t, h, d]) / 2
        np.matmul(
            query46.transpose(0, 2, 1, 3), key46.transpose(0, 2, 3, 1), out=score46
        )
        score46 *= 0.5
        # e46[n, h, t, s] = where(s <= t, exp(score46[n, h, t, s]), 0)
        e46 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score46), 0)
        # total46[n, h, t] = sum[s: 8](e46[n, h, t, s])
        np.add.reduce(e46, 3, out=total46)
        # weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t]
        np.divide(e46, total46[:, :, :, None], out=weight46)
        # mixed46[n, t, h, d] = sum[s: 8](value46[n, s, h, d] * weight46[n, h, t, s])
        mixed46 = (weight46 @ value46.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z46[n, t, k] = sum[h: 2, d: 4](O46[k, h, d] * mixed46[n, t, h, d]) + b46[k]
        np.matmul(
            mixed46.reshape(8 * samples, 8),
            self.O46.reshape(8, 8).T,
            out=z46.reshape(8 * samples, 8),
        )
        z46 += self.b46
        # a46[n, t, k] = z46[n, t, k]
        a46 = z46
        # a47[n, t, k] = a44[n, t, k] + a46[n, t, k]
        np.add(a44, a46, out=a47)
        # mu48_offset[n, t, k] = a47[n, t, k] - a47[n, t, 0]
        np.subtract(a47, a47[:, :, 0][:, :, None], out=mu48_offset)
        # mu48_rest[n, t] = sum[k: 8](mu48_offset[n, t, k]) / 8
        np.add.reduce(mu48_offset, 2, out=mu48_rest)
        mu48_rest *= 0.125
        # centred48[n, t, k] = mu48_offset[n, t, k] - mu48_rest[n, t]
        np.subtract(mu48_offset, mu48_rest[:, :, None], out=centred48)
        # variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8
        np.add.reduce(centred48**2, 2, out=variance48)
        variance48 *= 0.125
        # inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t])
        np.add(1e-05, variance48, out=inverse48)
        np.sqrt(inverse48, out=inverse48)
        np.reciprocal(inverse48, out=inverse48)
        # normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t]
        np.multiply(centred48, inverse48[:, :, None], out=normal48)
        # z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k]
        np.multiply(self.gain48, normal48, out=z48)
        z48 += self.b48
        # a48[n, t, k] = z48[n, t, k]
        a48 = z48
        # z49[n, t, j] = sum[k: 8](W49[j, k] * a48[n, t, k]) + b49[j]
        np.matmul(
            a48.reshape(8 * samples, 8), self.W49.T, out=z49.reshape(8 * samples, 32)
        )
        z49 += self.b49
        # a49_factor[n, t, j] = 1 / 2 + erf(z49[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z49 * 1.4142135623730951 / 2), 0.5, out=a49_factor)
        a49_factor += 1 / 2
        # a49[n, t, j] = a49_factor[n, t, j] * z49[n, t, j]
        np.multiply(a49_factor, z49, out=a49)
        # z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j]
        np.matmul(
            a49.reshape(8 * samples, 32), self.W50.T, out=z50.reshape(8 * samples, 8)
        )
        z50 += self.b50
        # a50[n, t, j] = z50[n, t, j]
        a50 = z50
        # a51[n, t, k] = a47[n, t, k] + a50[n, t, k]
        np.add(a47, a50, out=a51)
        # mu52_offset[n, t, k] = a51[n, t, k] - a51[n, t, 0]
        np.subtract(a51, a51[:, :, 0][:, :, None], out=mu52_offset)
        # mu52_rest[n, t] = sum[k: 8](mu52_offset[n, t, k]) / 8
        np.add.reduce(mu52_offset, 2, out=mu52_rest)
        mu52_rest *= 0.125
        # centred52[n, t, k] = mu52_offset[n, t, k] - mu52_rest[n, t]
        np.subtract(mu52_offset, mu52_rest[:, :, None], out=centred52)
        # variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8
        np.add.reduce(centred52**2, 2, out=variance52)
        variance52 *= 0.125
        # inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t])
        np.add(1e-05, variance52, out=inverse52)
        np.sqrt(inverse52, out=inverse52)
        np.reciprocal(inverse52, out=inverse52)
        # normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t]
        np.multiply(centred52, inverse52[:, :, None], out=normal52)
        # z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k]
        np.multiply(self.gain52, normal52, out=z52)
        z52 += self.b52
        # a52[n, t, k] = z52[n, t, k]
        a52 = z52
        # query53[n, t, h, d] = sum[k: 8](Q53[h, d, k] * a52[n, t, k])
        np.matmul(
            a52.reshape(8 * samples, 8),
            self.Q53.reshape(8, 8).T,
            out=query53.reshape(8 * samples, 8),
        )
        # key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k])
        np.matmul(
            a52.reshape(8 * samples, 8),
            self.K53.reshape(8, 8).T,
            out=key53.reshape(8 * samples, 8),
        )
        # value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k])
        np.matmul(
            a52.reshape(8 * samples, 8),
            self.V53.reshape(8, 8).T,
            out=value53.reshape(8 * samples, 8),
        )
        # score53[n, h, t, s] = sum[d: 4](key53[n, s, h, d] * query53[n, t, h, d]) / 2
        np.matmul(
            query53.transpose(0, 2, 1, 3), key53.transpose(0, 2, 3, 1), out=score53
        )
        score53 *= 0.5
        # e53[n, h, t, s] = where(s <= t, exp(score53[n, h, t, s]), 0)
        e53 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score53), 0)
        # total53[n, h, t] = sum[s: 8](e53[n, h, t, s])
        np.add.reduce(e53, 3, out=total53)
        # weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t]
        np.divide(e53, total53[:, :, :, None], out=weight53)
        # mixed53[n, t, h, d] = sum[s: 8](value53[n, s, h, d] * weight53[n, h, t, s])
        mixed53 = (weight53 @ value53.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z53[n, t, k] = sum[h: 2, d: 4](O53[k, h, d] * mixed53[n, t, h, d]) + b53[k]
        np.matmul(
            mixed53.reshape(8 * samples, 8),
            self.O53.reshape(8, 8).T,
            out=z53.reshape(8 * samples, 8),
        )
        z53 += self.b53
        # a53[n, t, k] = z53[n, t, k]
        a53 = z53
        # a54[n, t, k] = a51[n, t, k] + a53[n, t, k]
        np.add(a51, a53, out=a54)
        # mu55_offset[n, t, k] = a54[n, t, k] - a54[n, t, 0]
        np.subtract(a54, a54[:, :, 0][:, :, None], out=mu55_offset)
        # mu55_rest[n, t] = sum[k: 8](mu55_offset[n, t, k]) / 8
        np.add.reduce(mu55_offset, 2, out=mu55_rest)
        mu55_rest *= 0.125
        # centred55[n, t, k] = mu55_offset[n, t, k] - mu55_rest[n, t]
        np.subtract(mu55_offset, mu55_rest[:, :, None], out=centred55)
        # variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8
        np.add.reduce(centred55**2, 2, out=variance55)
        variance55 *= 0.125
        # inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t])
        np.add(1e-05, variance55, out=inverse55)
        np.sqrt(inverse55, out=inverse55)
        np.reciprocal(inverse55, out=inverse55)
        # normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t]
        np.multiply(centred55, inverse55[:, :, None], out=normal55)
        # z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k]
        np.multiply(self.gain55, normal55, out=z55)
        z55 += self.b55
        # a55[n, t, k] = z55[n, t, k]
        a55 = z55
        # z56[n, t, j] = sum[k: 8](W56[j, k] * a55[n, t, k]) + b56[j]
        np.matmul(
            a55.reshape(8 * samples, 8), self.W56.T, out=z56.reshape(8 * samples, 32)
        )
        z56 += self.b56
        # a56_factor[n, t, j] = 1 / 2 + erf(z56[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z56 * 1.4142135623730951 / 2), 0.5, out=a56_factor)
        a56_factor += 1 / 2
        # a56[n, t, j] = a56_factor[n, t, j] * z56[n, t, j]
        np.multiply(a56_factor, z56, out=a56)
        # z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j]
        np.matmul(
            a56.reshape(8 * samples, 32), self.W57.T, out=z57.reshape(8 * samples, 8)
        )
        z57 += self.b57
        # a57[n, t, j] = z57[n, t, j]
        a57 = z57
        # a58[n, t, k] = a54[n, t, k] + a57[n, t, k]
        np.add(a54, a57, out=a58)
        # mu59_offset[n, t, k] = a58[n, t, k] - a58[n, t, 0]
        np.subtract(a58, a58[:, :, 0][:, :, None], out=mu59_offset)
        # mu59_rest[n, t] = sum[k: 8](mu59_offset[n, t, k]) / 8
        np.add.reduce(mu59_offset, 2, out=mu59_rest)
        mu59_rest *= 0.125
        # centred59[n, t, k] = mu59_offset[n, t, k] - mu59_rest[n, t]
        np.subtract(mu59_offset, mu59_rest[:, :, None], out=centred59)
        # variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8
        np.add.reduce(centred59**2, 2, out=variance59)
        variance59 *= 0.125
        # inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t])
        np.add(1e-05, variance59, out=inverse59)
        np.sqrt(inverse59, out=inverse59)
        np.reciprocal(inverse59, out=inverse59)
        # normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t]
        np.multiply(centred59, inverse59[:, :, None], out=normal59)
        # z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k]
        np.multiply(self.gain59, normal59, out=z59)
        z59 += self.b59
        # a59[n, t, k] = z59[n, t, k]
        a59 = z59
        # query60[n, t, h, d] = sum[k: 8](Q60[h, d, k] * a59[n, t, k])
        np.matmul(
            a59.reshape(8 * samples, 8),
            self.Q60.reshape(8, 8).T,
            out=query60.reshape(8 * samples, 8),
        )
        # key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k])
        np.matmul(
            a59.reshape(8 * samples, 8),
            self.K60.reshape(8, 8).T,
            out=key60.reshape(8 * samples, 8),
        )
        # value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k])
        np.matmul(
            a59.reshape(8 * samples, 8),
            self.V60.reshape(8, 8).T,
            out=value60.reshape(8 * samples, 8),
        )
        # score60[n, h, t, s] = sum[d: 4](key60[n, s, h, d] * query60[n, t, h, d]) / 2
        np.matmul(
            query60.transpose(0, 2, 1, 3), key60.transpose(0, 2, 3, 1), out=score60
        )
        score60 *= 0.5
        # e60[n, h, t, s] = where(s <= t, exp(score60[n, h, t, s]), 0)
        e60 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score60), 0)
        # total60[n, h, t] = sum[s: 8](e60[n, h, t, s])
        np.add.reduce(e60, 3, out=total60)
        # weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t]
        np.divide(e60, total60[:, :, :, None], out=weight60)
        # mixed60[n, t, h, d] = sum[s: 8](value60[n, s, h, d] * weight60[n, h, t, s])
        mixed60 = (weight60 @ value60.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z60[n, t, k] = sum[h: 2, d: 4](O60[k, h, d] * mixed60[n, t, h, d]) + b60[k]
        np.matmul(
            mixed60.reshape(8 * samples, 8),
            self.O60.reshape(8, 8).T,
            out=z60.reshape(8 * samples, 8),
        )
        z60 += self.b60
        # a60[n, t, k] = z60[n, t, k]
        a60 = z60
        # a61[n, t, k] = a58[n, t, k] + a60[n, t, k]
        np.add(a58, a60, out=a61)
        # mu62_offset[n, t, k] = a61[n, t, k] - a61[n, t, 0]
        np.subtract(a61, a61[:, :, 0][:, :, None], out=mu62_offset)
        # mu62_rest[n, t] = sum[k: 8](mu62_offset[n, t, k]) / 8
        np.add.reduce(mu62_offset, 2, out=mu62_rest)
        mu62_rest *= 0.125
        # centred62[n, t, k] = mu62_offset[n, t, k] - mu62_rest[n, t]
        np.subtract(mu62_offset, mu62_rest[:, :, None], out=centred62)
        # variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8
        np.add.reduce(centred62**2, 2, out=variance62)
        variance62 *= 0.125
        # inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t])
        np.add(1e-05, variance62, out=inverse62)
        np.sqrt(inverse62, out=inverse62)
        np.reciprocal(inverse62, out=inverse62)
        # normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t]
        np.multiply(centred62, inverse62[:, :, None], out=normal62)
        # z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k]
        np.multiply(self.gain62, normal62, out=z62)
        z62 += self.b62
        # a62[n, t, k] = z62[n, t, k]
        a62 = z62
        # z63[n, t, j] = sum[k: 8](W63[j, k] * a62[n, t, k]) + b63[j]
        np.matmul(
            a62.reshape(8 * samples, 8), self.W63.T, out=z63.reshape(8 * samples, 32)
        )
        z63 += self.b63
        # a63_factor[n, t, j] = 1 / 2 + erf(z63[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z63 * 1.4142135623730951 / 2), 0.5, out=a63_factor)
        a63_factor += 1 / 2
        # a63[n, t, j] = a63_factor[n, t, j] * z63[n, t, j]
        np.multiply(a63_factor, z63, out=a63)
        # z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j]
        np.matmul(
            a63.reshape(8 * samples, 32), self.W64.T, out=z64.reshape(8 * samples, 8)
        )
        z64 += self.b64
        # a64[n, t, j] = z64[n, t, j]
        a64 = z64
        # a65[n, t, k] = a61[n, t, k] + a64[n, t, k]
        np.add(a61, a64, out=a65)
        # mu66_offset[n, t, k] = a65[n, t, k] - a65[n, t, 0]
        np.subtract(a65, a65[:, :, 0][:, :, None], out=mu66_offset)
        # mu66_rest[n, t] = sum[k: 8](mu66_offset[n, t, k]) / 8
        np.add.reduce(mu66_offset, 2, out=mu66_rest)
        mu66_rest *= 0.125
        # centred66[n, t, k] = mu66_offset[n, t, k] - mu66_rest[n, t]
        np.subtract(mu66_offset, mu66_rest[:, :, None], out=centred66)
        # variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8
        np.add.reduce(centred66**2, 2, out=variance66)
        variance66 *= 0.125
        # inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t])
        np.add(1e-05, variance66, out=inverse66)
        np.sqrt(inverse66, out=inverse66)
        np.reciprocal(inverse66, out=inverse66)
        # normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t]
        np.multiply(centred66, inverse66[:, :, None], out=normal66)
        # z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k]
        np.multiply(self.gain66, normal66, out=z66)
        z66 += self.b66
        # a66[n, t, k] = z66[n, t, k]
        a66 = z66
        # query67[n, t, h, d] = sum[k: 8](Q67[h, d, k] * a66[n, t, k])
        np.matmul(
            a66.reshape(8 * samples, 8),
            self.Q67.reshape(8, 8).T,
            out=query67.reshape(8 * samples, 8),
        )
        # key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k])
        np.matmul(
            a66.reshape(8 * samples, 8),
            self.K67.reshape(8, 8).T,
            out=key67.reshape(8 * samples, 8),
        )
        # value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k])
        np.matmul(
            a66.reshape(8 * samples, 8),
            self.V67.reshape(8, 8).T,
            out=value67.reshape(8 * samples, 8),
        )
        # score67[n, h, t, s] = sum[d: 4](key67[n, s, h, d] * query67[n, t, h, d]) / 2
        np.matmul(
            query67.transpose(0, 2, 1, 3), key67.transpose(0, 2, 3, 1), out=score67
        )
        score67 *= 0.5
        # e67[n, h, t, s] = where(s <= t, exp(score67[n, h, t, s]), 0)
        e67 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score67), 0)
        # total67[n, h, t] = sum[s: 8](e67[n, h, t, s])
        np.add.reduce(e67, 3, out=total67)
        # weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t]
        np.divide(e67, total67[:, :, :, None], out=weight67)
        # mixed67[n, t, h, d] = sum[s: 8](value67[n, s, h, d] * weight67[n, h, t, s])
        mixed67 = (weight67 @ value67.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z67[n, t, k] = sum[h: 2, d: 4](O67[k, h, d] * mixed67[n, t, h, d]) + b67[k]
        np.matmul(
            mixed67.reshape(8 * samples, 8),
            self.O67.reshape(8, 8).T,
            out=z67.reshape(8 * samples, 8),
        )
        z67 += self.b67
        # a67[n, t, k] = z67[n, t, k]
        a67 = z67
        # a68[n, t, k] = a65[n, t, k] + a67[n, t, k]
        np.add(a65, a67, out=a68)
        # mu69_offset[n, t, k] = a68[n, t, k] - a68[n, t, 0]
        np.subtract(a68, a68[:, :, 0][:, :, None], out=mu69_offset)
        # mu69_rest[n, t] = sum[k: 8](mu69_offset[n, t, k]) / 8
        np.add.reduce(mu69_offset, 2, out=mu69_rest)
        mu69_rest *= 0.125
        # centred69[n, t, k] = mu69_offset[n, t, k] - mu69_rest[n, t]
        np.subtract(mu69_offset, mu69_rest[:, :, None], out=centred69)
        # variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8
        np.add.reduce(centred69**2, 2, out=variance69)
        variance69 *= 0.125
        # inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t])
        np.add(1e-05, variance69, out=inverse69)
        np.sqrt(inverse69, out=inverse69)
        np.reciprocal(inverse69, out=inverse69)
        # normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t]
        np.multiply(centred69, inverse69[:, :, None], out=normal69)
        # z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k]
        np.multiply(self.gain69, normal69, out=z69)
        z69 += self.b69
        # a69[n, t, k] = z69[n, t, k]
        a69 = z69
        # z70[n, t, j] = sum[k: 8](W70[j, k] * a69[n, t, k]) + b70[j]
        np.matmul(
            a69.reshape(8 * samples, 8), self.W70.T, out=z70.reshape(8 * samples, 32)
        )
        z70 += self.b70
        # a70_factor[n, t, j] = 1 / 2 + erf(z70[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z70 * 1.4142135623730951 / 2), 0.5, out=a70_factor)
        a70_factor += 1 / 2
        # a70[n, t, j] = a70_factor[n, t, j] * z70[n, t, j]
        np.multiply(a70_factor, z70, out=a70)
        # z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j]
        np.matmul(
            a70.reshape(8 * samples, 32), self.W71.T, out=z71.reshape(8 * samples, 8)
        )
        z71 += self.b71
        # a71[n, t, j] = z71[n, t, j]
        a71 = z71
        # a72[n, t, k] = a68[n, t, k] + a71[n, t, k]
        np.add(a68, a71, out=a72)
        # mu73_offset[n, t, k] = a72[n, t, k] - a72[n, t, 0]
        np.subtract(a72, a72[:, :, 0][:, :, None], out=mu73_offset)
        # mu73_rest[n, t] = sum[k: 8](mu73_offset[n, t, k]) / 8
        np.add.reduce(mu73_offset, 2, out=mu73_rest)
        mu73_rest *= 0.125
        # centred73[n, t, k] = mu73_offset[n, t, k] - mu73_rest[n, t]
        np.subtract(mu73_offset, mu73_rest[:, :, None], out=centred73)
        # variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8
        np.add.reduce(centred73**2, 2, out=variance73)
        variance73 *= 0.125
        # inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t])
        np.add(1e-05, variance73, out=inverse73)
        np.sqrt(inverse73, out=inverse73)
        np.reciprocal(inverse73, out=inverse73)
        # normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t]
        np.multiply(centred73, inverse73[:, :, None], out=normal73)
        # z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k]
        np.multiply(self.gain73, normal73, out=z73)
        z73 += self.b73
        # a73[n, t, k] = z73[n, t, k]
        a73 = z73
        # query74[n, t, h, d] = sum[k: 8](Q74[h, d, k] * a73[n, t, k])
        np.matmul(
            a73.reshape(8 * samples, 8),
            self.Q74.reshape(8, 8).T,
            out=query74.reshape(8 * samples, 8),
        )
        # key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k])
        np.matmul(
            a73.reshape(8 * samples, 8),
            self.K74.reshape(8, 8).T,
            out=key74.reshape(8 * samples, 8),
        )
        # value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k])
        np.matmul(
            a73.reshape(8 * samples, 8),
            self.V74.reshape(8, 8).T,
            out=value74.reshape(8 * samples, 8),
        )
        # score74[n, h, t, s] = sum[d: 4](key74[n, s, h, d] * query74[n, t, h, d]) / 2
        np.matmul(
            query74.transpose(0, 2, 1, 3), key74.transpose(0, 2, 3, 1), out=score74
        )
        score74 *= 0.5
        # e74[n, h, t, s] = where(s <= t, exp(score74[n, h, t, s]), 0)
        e74 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score74), 0)
        # total74[n, h, t] = sum[s: 8](e74[n, h, t, s])
        np.add.reduce(e74, 3, out=total74)
        # weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t]
        np.divide(e74, total74[:, :, :, None], out=weight74)
        # mixed74[n, t, h, d] = sum[s: 8](value74[n, s, h, d] * weight74[n, h, t, s])
        mixed74 = (weight74 @ value74.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z74[n, t, k] = sum[h: 2, d: 4](O74[k, h, d] * mixed74[n, t, h, d]) + b74[k]
        np.matmul(
            mixed74.reshape(8 * samples, 8),
            self.O74.reshape(8, 8).T,
            out=z74.reshape(8 * samples, 8),
        )
        z74 += self.b74
        # a74[n, t, k] = z74[n, t, k]
        a74 = z74
        # a75[n, t, k] = a72[n, t, k] + a74[n, t, k]
        np.add(a72, a74, out=a75)
        # mu76_offset[n, t, k] = a75[n, t, k] - a75[n, t, 0]
        np.subtract(a75, a75[:, :, 0][:, :, None], out=mu76_offset)
        # mu76_rest[n, t] = sum[k: 8](mu76_offset[n, t, k]) / 8
        np.add.reduce(mu76_offset, 2, out=mu76_rest)
        mu76_rest *= 0.125
        # centred76[n, t, k] = mu76_offset[n, t, k] - mu76_rest[n, t]
        np.subtract(mu76_offset, mu76_rest[:, :, None], out=centred76)
        # variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8
        np.add.reduce(centred76**2, 2, out=variance76)
        variance76 *= 0.125
        # inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t])
        np.add(1e-05, variance76, out=inverse76)
        np.sqrt(inverse76, out=inverse76)
        np.reciprocal(inverse76, out=inverse76)
        # normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t]
        np.multiply(centred76, inverse76[:, :, None], out=normal76)
        # z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k]
        np.multiply(self.gain76, normal76, out=z76)
        z76 += self.b76
        # a76[n, t, k] = z76[n, t, k]
        a76 = z76
        # z77[n, t, j] = sum[k: 8](W77[j, k] * a76[n, t, k]) + b77[j]
        np.matmul(
            a76.reshape(8 * samples, 8), self.W77.T, out=z77.reshape(8 * samples, 32)
        )
        z77 += self.b77
        # a77_factor[n, t, j] = 1 / 2 + erf(z77[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z77 * 1.4142135623730951 / 2), 0.5, out=a77_factor)
        a77_factor += 1 / 2
        # a77[n, t, j] = a77_factor[n, t, j] * z77[n, t, j]
        np.multiply(a77_factor, z77, out=a77)
        # z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j]
        np.matmul(
            a77.reshape(8 * samples, 32), self.W78.T, out=z78.reshape(8 * samples, 8)
        )
        z78 += self.b78
        # a78[n, t, j] = z78[n, t, j]
        a78 = z78
        # a79[n, t, k] = a75[n, t, k] + a78[n, t, k]
        np.add(a75, a78, out=a79)
        # mu80_offset[n, t, k] = a79[n, t, k] - a79[n, t, 0]
        np.subtract(a79, a79[:, :, 0][:, :, None], out=mu80_offset)
        # mu80_rest[n, t] = sum[k: 8](mu80_offset[n, t, k]) / 8
        np.add.reduce(mu80_offset, 2, out=mu80_rest)
        mu80_rest *= 0.125
        # centred80[n, t, k] = mu80_offset[n, t, k] - mu80_rest[n, t]
        np.subtract(mu80_offset, mu80_rest[:, :, None], out=centred80)
        # variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8
        np.add.reduce(centred80**2, 2, out=variance80)
        variance80 *= 0.125
        # inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t])
        np.add(1e-05, variance80, out=inverse80)
        np.sqrt(inverse80, out=inverse80)
        np.reciprocal(inverse80, out=inverse80)
        # normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t]
        np.multiply(centred80, inverse80[:, :, None], out=normal80)
        # z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k]
        np.multiply(self.gain80, normal80, out=z80)
        z80 += self.b80
        # a80[n, t, k] = z80[n, t, k]
        a80 = z80
        # query81[n, t, h, d] = sum[k: 8](Q81[h, d, k] * a80[n, t, k])
        np.matmul(
            a80.reshape(8 * samples, 8),
            self.Q81.reshape(8, 8).T,
            out=query81.reshape(8 * samples, 8),
        )
        # key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k])
        np.matmul(
            a80.reshape(8 * samples, 8),
            self.K81.reshape(8, 8).T,
            out=key81.reshape(8 * samples, 8),
        )
        # value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k])
        np.matmul(
            a80.reshape(8 * samples, 8),
            self.V81.reshape(8, 8).T,
            out=value81.reshape(8 * samples, 8),
        )
        # score81[n, h, t, s] = sum[d: 4](key81[n, s, h, d] * query81[n, t, h, d]) / 2
        np.matmul(
            query81.transpose(0, 2, 1, 3), key81.transpose(0, 2, 3, 1), out=score81
        )
        score81 *= 0.5
        # e81[n, h, t, s] = where(s <= t, exp(score81[n, h, t, s]), 0)
        e81 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score81), 0)
        # total81[n, h, t] = sum[s: 8](e81[n, h, t, s])
        np.add.reduce(e81, 3, out=total81)
        # weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t]
        np.divide(e81, total81[:, :, :, None], out=weight81)
        # mixed81[n, t, h, d] = sum[s: 8](value81[n, s, h, d] * weight81[n, h, t, s])
        mixed81 = (weight81 @ value81.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z81[n, t, k] = sum[h: 2, d: 4](O81[k, h, d] * mixed81[n, t, h, d]) + b81[k]
        np.matmul(
            mixed81.reshape(8 * samples, 8),
            self.O81.reshape(8, 8).T,
            out=z81.reshape(8 * samples, 8),
        )
        z81 += self.b81
        # a81[n, t, k] = z81[n, t, k]
        a81 = z81
        # a82[n, t, k] = a79[n, t, k] + a81[n, t, k]
        np.add(a79, a81, out=a82)
        # mu83_offset[n, t, k] = a82[n, t, k] - a82[n, t, 0]
        np.subtract(a82, a82[:, :, 0][:, :, None], out=mu83_offset)
        # mu83_rest[n, t] = sum[k: 8](mu83_offset[n, t, k]) / 8
        np.add.reduce(mu83_offset, 2, out=mu83_rest)
        mu83_rest *= 0.125
        # centred83[n, t, k] = mu83_offset[n, t, k] - mu83_rest[n, t]
        np.subtract(mu83_offset, mu83_rest[:, :, None], out=centred83)
        # variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8
        np.add.reduce(centred83**2, 2, out=variance83)
        variance83 *= 0.125
        # inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t])
        np.add(1e-05, variance83, out=inverse83)
        np.sqrt(inverse83, out=inverse83)
        np.reciprocal(inverse83, out=inverse83)
        # normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t]
        np.multiply(centred83, inverse83[:, :, None], out=normal83)
        # z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k]
        np.multiply(self.gain83, normal83, out=z83)
        z83 += self.b83
        # a83[n, t, k] = z83[n, t, k]
        a83 = z83
        # z84[n, t, j] = sum[k: 8](W84[j, k] * a83[n, t, k]) + b84[j]
        np.matmul(
            a83.reshape(8 * samples, 8), self.W84.T, out=z84.reshape(8 * samples, 32)
        )
        z84 += self.b84
        # a84_factor[n, t, j] = 1 / 2 + erf(z84[n, t, j] * sqrt(2) / 2) / 2
        np.multiply(erf(z84 * 1.4142135623730951 / 2), 0.5, out=a84_factor)
        a84_factor += 1 / 2
        # a84[n, t, j] = a84_factor[n, t, j] * z84[n, t, j]
        np.multiply(a84_factor, z84, out=a84)
        # z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j]
        np.matmul(
            a84.reshape(8 * samples, 32), self.W85.T, out=z85.reshape(8 * samples, 8)
        )
        z85 += self.b85
        # a85[n, t, j] = z85[n, t, j]
        a85 = z85
        # a86[n, t, k] = a82[n, t, k] + a85[n, t, k]
        np.add(a82, a85, out=a86)
        # mu87_offset[n, t, k] = a86[n, t, k] - a86[n, t, 0]
        np.subtract(a86, a86[:, :, 0][:, :, None], out=mu87_offset)
        # mu87_rest[n, t] = sum[k: 8](mu87_offset[n, t, k]) / 8
        np.add.reduce(mu87_offset, 2, out=mu87_rest)
        mu87_rest *= 0.125
        # centred87[n, t, k] = mu87_offset[n, t, k] - mu87_rest[n, t]
        np.subtract(mu87_offset, mu87_rest[:, :, None], out=centred87)
        # variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8
        np.add.reduce(centred87**2, 2, out=variance87)
        variance87 *= 0.125
        # inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t])
        np.add(1e-05, variance87, out=inverse87)
        np.sqrt(inverse87, out=inverse87)
        np.reciprocal(inverse87, out=inverse87)
        # normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t]
        np.multiply(centred87, inverse87[:, :, None], out=normal87)
        # z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k]
        np.multiply(self.gain87, normal87, out=z87)
        z87 += self.b87
        # a87[n, t, k] = z87[n, t, k]
        a87 = z87
        # z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k])
        np.matmul(
            a87.reshape(8 * samples, 8), self.E1.T, out=z88.reshape(8 * samples, 27)
        )
        # s88_max[n, t] = max[k: 27](z88[n, t, k])
        s88_max = z88.max(2)
        # e88_exponent[n, t, k] = z88[n, t, k] - s88_max[n, t]
        np.subtract(z88, s88_max[:, :, None], out=e88_exponent)
        # e88[n, t, k] = exp(e88_exponent[n, t, k])
        np.exp(e88_exponent, out=e88)
        # s88[n, t] = sum[k: 27](e88[n, t, k])
        np.add.reduce(e88, 2, out=s88)
        # loss = sum[n: N, t: 8](log(s88[n, t]) - e88_exponent[n, t, y[n, t]]) / (8 * N)
        loss = (
            np.log(s88) - e88_exponent[np.arange(samples)[:, None], np.arange(8), y]
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
            query11,
            key11,
            value11,
            weight11,
            mixed11,
            inverse13,
            normal13,
            a13,
            z14,
            a14_factor,
            a14,
            inverse17,
            normal17,
            a17,
            query18,
            key18,
            value18,
            weight18,
            mixed18,
            inverse20,
            normal20,
            a20,
            z21,
            a21_factor,
            a21,
            inverse24,
            normal24,
            a24,
            query25,
            key25,
            value25,
            weight25,
            mixed25,
            inverse27,
            normal27,
            a27,
            z28,
            a28_factor,
            a28,
            inverse31,
            normal31,
            a31,
            query32,
            key32,
            value32,
            weight32,
            mixed32,
            inverse34,
            normal34,
            a34,
            z35,
            a35_factor,
            a35,
            inverse38,
            normal38,
            a38,
            query39,
            key39,
            value39,
            weight39,
            mixed39,
            inverse41,
            normal41,
            a41,
            z42,
            a42_factor,
            a42,
            inverse45,
            normal45,
            a45,
            query46,
            key46,
            value46,
            weight46,
            mixed46,
            inverse48,
            normal48,
            a48,
            z49,
            a49_factor,
            a49,
            inverse52,
            normal52,
            a52,
            query53,
            key53,
            value53,
            weight53,
            mixed53,
            inverse55,
            normal55,
            a55,
            z56,
            a56_factor,
            a56,
            inverse59,
            normal59,
            a59,
            query60,
            key60,
            value60,
            weight60,
            mixed60,
            inverse62,
            normal62,
            a62,
            z63,
            a63_factor,
            a63,
            inverse66,
            normal66,
            a66,
            query67,
            key67,
            value67,
            weight67,
            mixed67,
            inverse69,
            normal69,
            a69,
            z70,
            a70_factor,
            a70,
            inverse73,
            normal73,
            a73,
            query74,
            key74,
            value74,
            weight74,
            mixed74,
            inverse76,
            normal76,
            a76,
            z77,
            a77_factor,
            a77,
            inverse80,
            normal80,
            a80,
            query81,
            key81,
            value81,
            weight81,
            mixed81,
            inverse83,
            normal83,
            a83,
            z84,
            a84_factor,
            a84,
            inverse87,
            normal87,
            a87,
            e88,
            s88,
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
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 32), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 2, 8), self.dtype),
                np.zeros((samples, 2, 8, 8), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 2, 4), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
                np.zeros((samples, 8), self.dtype),
                np.zeros((samples, 8, 8), self.dtype),
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
            a88,
            delta_z88,
            delta_z87,
            scaled_sum_variance87,
            delta_centred87,
            delta_mu87,
            delta_z85,
            delta_z84,
            delta_z83,
            scaled_sum_variance83,
            delta_centred83,
            delta_mu83,
            delta_a82,
            delta_mixed81,
            delta_weight81,
            sum_total81,
            delta_score81,
            delta_key81,
            delta_query81,
            delta_z80,
            scaled_sum_variance80,
            delta_centred80,
            scaled_mu80,
            delta_a79,
            delta_z77,
            delta_z76,
            scaled_sum_variance76,
            delta_centred76,
            scaled_mu76,
            delta_a75,
            delta_mixed74,
            delta_weight74,
            sum_total74,
            delta_score74,
            delta_key74,
            delta_query74,
            delta_z73,
            scaled_sum_variance73,
            delta_centred73,
            scaled_mu73,
            delta_a72,
            delta_z70,
            delta_z69,
            scaled_sum_variance69,
            delta_centred69,
            scaled_mu69,
            delta_a68,
            delta_mixed67,
            delta_weight67,
            sum_total67,
            delta_score67,
            delta_key67,
            delta_query67,
            delta_z66,
            scaled_sum_variance66,
            delta_centred66,
            scaled_mu66,
            delta_a65,
            delta_z63,
            delta_z62,
            scaled_sum_variance62,
            delta_centred62,
            scaled_mu62,
            delta_a61,
            delta_mixed60,
            delta_weight60,
            sum_total60,
            delta_score60,
            delta_key60,
            delta_query60,
            delta_z59,
            scaled_sum_variance59,
            delta_centred59,
            scaled_mu59,
            delta_a58,
            delta_z56,
            delta_z55,
            scaled_sum_variance55,
            delta_centred55,
            scaled_mu55,
            delta_a54,
            delta_mixed53,
            delta_weight53,
            sum_total53,
            delta_score53,
            delta_key53,
            delta_query53,
            delta_z52,
            scaled_sum_variance52,
            delta_centred52,
            scaled_mu52,
            delta_a51,
            delta_z49,
            delta_z48,
            scaled_sum_variance48,
            delta_centred48,
            scaled_mu48,
            delta_a47,
            delta_mixed46,
            delta_weight46,
            sum_total46,
            delta_score46,
            delta_key46,
            delta_query46,
            delta_z45,
            scaled_sum_variance45,
            delta_centred45,
            scaled_mu45,
            delta_a44,
            delta_z42,
            delta_z41,
            scaled_sum_variance41,
            delta_centred41,
            scaled_mu41,
            delta_a40,
            delta_mixed39,
            delta_weight39,
            sum_total39,
            delta_score39,
            delta_key39,
            delta_query39,
            delta_z38,
            scaled_sum_variance38,
            delta_centred38,
            scaled_mu38,
            delta_a37,
            delta_z35,
            delta_z34,
            scaled_sum_variance34,
            delta_centred34,
            scaled_mu34,
            delta_a33,
            delta_mixed32,
            delta_weight32,
            sum_total32,
            delta_score32,
            delta_key32,
            delta_query32,
            delta_z31,
            scaled_sum_variance31,
            delta_centred31,
            scaled_mu31,
            delta_a30,
            delta_z28,
            delta_z27,
            scaled_sum_variance27,
            delta_centred27,
            scaled_mu27,
            delta_a26,
            delta_mixed25,
            delta_weight25,
            sum_total25,
            delta_score25,
            delta_key25,
            delta_query25,
            delta_z24,
            scaled_sum_variance24,
            delta_centred24,
            scaled_mu24,
            delta_a23,
            delta_z21,
            delta_z20,
            scaled_sum_variance20,
            delta_centred20,
            scaled_mu20,
            delta_a19,
            delta_mixed18,
            delta_weight18,
            sum_total18,
            delta_score18,
            delta_key18,
            delta_query18,
            delta_z17,
            scaled_sum_variance17,
            delta_centred17,
            scaled_mu17,
            delta_a16,
            delta_z14,
            delta_z13,
            scaled_sum_variance13,
            delta_centred13,
            scaled_mu13,
            delta_a12,
            delta_mixed11,
            delta_weight11,
            sum_total11,
            delta_score11,
            delta_key11,
            delta_query11,
            delta_z10,
            scaled_sum_variance10,
            delta_centred10,
            scaled_mu10,
            delta_a9,
            delta_z7,
            delta_z6,
            scaled_sum_variance6,
            delta_centred6,
            scaled_mu6,
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
            grad_Q11,
            grad_K11,
            grad_V11,
            grad_O11,
            grad_b11,
            grad_gain13,
            grad_b13,
            grad_W14,
            grad_b14,
            grad_W15,
            grad_b15,
            grad_gain17,
            grad_b17,
            grad_Q18,
            grad_K18,
            grad_V18,
            grad_O18,
            grad_b18,
            grad_gain20,
            grad_b20,
            grad_W21,
            grad_b21,
            grad_W22,
            grad_b22,
            grad_gain24,
            grad_b24,
            grad_Q25,
            grad_K25,
            grad_V25,
            grad_O25,
            grad_b25,
            grad_gain27,
            grad_b27,
            grad_W28,
            grad_b28,
            grad_W29,
            grad_b29,
            grad_gain31,
            grad_b31,
            grad_Q32,
            grad_K32,
            grad_V32,
            grad_O32,
            grad_b32,
            grad_gain34,
            grad_b34,
            grad_W35,
            grad_b35,
            grad_W36,
            grad_b36,
            grad_gain38,
            grad_b38,
            grad_Q39,
            grad_K39,
            grad_V39,
            grad_O39,
            grad_b39,
            grad_gain41,
            grad_b41,
            grad_W42,
            grad_b42,
            grad_W43,
            grad_b43,
            grad_gain45,
            grad_b45,
            grad_Q46,
            grad_K46,
            grad_V46,
            grad_O46,
            grad_b46,
            grad_gain48,
            grad_b48,
            grad_W49,
            grad_b49,
            grad_W50,
            grad_b50,
            grad_gain52,
            grad_b52,
            grad_Q53,
            grad_K53,
            grad_V53,
            grad_O53,
            grad_b53,
            grad_gain55,
            grad_b55,
            grad_W56,
            grad_b56,
            grad_W57,
            grad_b57,
            grad_gain59,
            grad_b59,
            grad_Q60,
            grad_K60,
            grad_V60,
            grad_O60,
            grad_b60,
            grad_gain62,
            grad_b62,
            grad_W63,
            grad_b63,
            grad_W64,
            grad_b64,
            grad_gain66,
            grad_b66,
            grad_Q67,
            grad_K67,
            grad_V67,
            grad_O67,
            grad_b67,
            grad_gain69,
            grad_b69,
            grad_W70,
            grad_b70,
            grad_W71,
            grad_b71,
            grad_gain73,
            grad_b73,
            grad_Q74,
            grad_K74,
            grad_V74,
            grad_O74,
            grad_b74,
            grad_gain76,
            grad_b76,
            grad_W77,
            grad_b77,
            grad_W78,
            grad_b78,
            grad_gain80,
            grad_b80,
            grad_Q81,
            grad_K81,
            grad_V81,
            grad_O81,
            grad_b81,
            grad_gain83,
            grad_b83,
            grad_W84,
            grad_b84,
            grad_W85,
            grad_b85,
            grad_gain87,
            grad_b87,
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
            query11,
            key11,
            value11,
            weight11,
            mixed11,
            inverse13,
            normal13,
            a13,
            z14,
            a14_factor,
            a14,
            inverse17,
            normal17,
            a17,
            query18,
            key18,
            value18,
            weight18,
            mixed18,
            inverse20,
            normal20,
            a20,
            z21,
            a21_factor,
            a21,
            inverse24,
            normal24,
            a24,
            query25,
            key25,
            value25,
            weight25,
            mixed25,
            inverse27,
            normal27,
            a27,
            z28,
            a28_factor,
            a28,
            inverse31,
            normal31,
            a31,
            query32,
            key32,
            value32,
            weight32,
            mixed32,
            inverse34,
            normal34,
            a34,
            z35,
            a35_factor,
            a35,
            inverse38,
            normal38,
            a38,
            query39,
            key39,
            value39,
            weight39,
            mixed39,
            inverse41,
            normal41,
            a41,
            z42,
            a42_factor,
            a42,
            inverse45,
            normal45,
            a45,
            query46,
            key46,
            value46,
            weight46,
            mixed46,
            inverse48,
            normal48,
            a48,
            z49,
            a49_factor,
            a49,
            inverse52,
            normal52,
            a52,
            query53,
            key53,
            value53,
            weight53,
            mixed53,
            inverse55,
            normal55,
            a55,
            z56,
            a56_factor,
            a56,
            inverse59,
            normal59,
            a59,
            query60,
            key60,
            value60,
            weight60,
            mixed60,
            inverse62,
            normal62,
            a62,
            z63,
            a63_factor,
            a63,
            inverse66,
            normal66,
            a66,
            query67,
            key67,
            value67,
            weight67,
            mixed67,
            inverse69,
            normal69,
            a69,
            z70,
            a70_factor,
            a70,
            inverse73,
            normal73,
            a73,
            query74,
            key74,
            value74,
            weight74,
            mixed74,
            inverse76,
            normal76,
            a76,
            z77,
            a77_factor,
            a77,
            inverse80,
            normal80,
            a80,
            query81,
            key81,
            value81,
            weight81,
            mixed81,
            inverse83,
            normal83,
            a83,
            z84,
            a84_factor,
            a84,
            inverse87,
            normal87,
            a87,
            e88,
            s88,
        ) = self._forward(x, y)
        # a88[n, t, k] = e88[n, t, k] / s88[n, t]
        np.divide(e88, s88[:, :, None], out=a88)
        # delta_z88[n, t, j] = (a88[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        np.subtract(a88, y[:, :, None] == np.arange(27), out=delta_z88)
        delta_z88 *= 1 / 8 / samples
        # delta_z87[n, t, k] = sum[j: 27](E1[j, k] * delta_z88[n, t, j])
        np.matmul(
            delta_z88.reshape(8 * samples, 27),
            self.E1,
            out=delta_z87.reshape(8 * samples, 8),
        )
        # scaled_sum_variance87[n, t] = sum[k: 8](delta_z87[n, t, k] * gain87[k] * normal87[n,
        #     t, k]) / 8
        np.add.reduce(normal87 * delta_z87 * self.gain87, 2, out=scaled_sum_variance87)
        scaled_sum_variance87 *= 0.125
        # delta_centred87[n, t, k] = inverse87[n, t] * (delta_z87[n, t, k] * gain87[k] -
        #     normal87[n, t, k] * scaled_sum_variance87[n, t])
        np.multiply(delta_z87, self.gain87, out=delta_centred87)
        delta_centred87 -= normal87 * scaled_sum_variance87[:, :, None]
        delta_centred87 *= inverse87[:, :, None]
        # delta_mu87[n, t] = -sum[k: 8](delta_centred87[n, t, k])
        np.add.reduce(delta_centred87, 2, out=delta_mu87)
        np.negative(delta_mu87, out=delta_mu87)
        # delta_z85[n, t, j] = delta_mu87[n, t] / 8 + delta_centred87[n, t, j]
        np.add(delta_mu87[:, :, None] / 8, delta_centred87, out=delta_z85)
        # delta_z84[n, t, j] = (a84_factor[n, t, j] + z84[n, t, j] * exp(-z84[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W85[k, j] * delta_z85[n, t, k])
        np.square(z84, out=delta_z84)
        delta_z84 *= -0.5
        np.exp(delta_z84, out=delta_z84)
        delta_z84 *= z84
        delta_z84 *= 0.3989422804014327
        delta_z84 += a84_factor
        delta_z84 *= (delta_z85.reshape(8 * samples, 8) @ self.W85).reshape(
            samples, 8, 32
        )
        # delta_z83[n, t, k] = sum[j: 32](W84[j, k] * delta_z84[n, t, j])
        np.matmul(
            delta_z84.reshape(8 * samples, 32),
            self.W84,
            out=delta_z83.reshape(8 * samples, 8),
        )
        # scaled_sum_variance83[n, t] = sum[k: 8](delta_z83[n, t, k] * gain83[k] * normal83[n,
        #     t, k]) / 8
        np.add.reduce(normal83 * delta_z83 * self.gain83, 2, out=scaled_sum_variance83)
        scaled_sum_variance83 *= 0.125
        # delta_centred83[n, t, k] = inverse83[n, t] * (delta_z83[n, t, k] * gain83[k] -
        #     normal83[n, t, k] * scaled_sum_variance83[n, t])
        np.multiply(delta_z83, self.gain83, out=delta_centred83)
        delta_centred83 -= normal83 * scaled_sum_variance83[:, :, None]
        delta_centred83 *= inverse83[:, :, None]
        # delta_mu83[n, t] = -sum[k: 8](delta_centred83[n, t, k])
        np.add.reduce(delta_centred83, 2, out=delta_mu83)
        np.negative(delta_mu83, out=delta_mu83)
        # delta_a82[n, t, k] = delta_mu83[n, t] / 8 + delta_mu87[n, t] / 8 + delta_centred83[n,
        #     t, k] + delta_centred87[n, t, k]
        np.add(delta_mu83[:, :, None] / 8, delta_mu87[:, :, None] / 8, out=delta_a82)
        delta_a82 += delta_centred83
        delta_a82 += delta_centred87
        # delta_z81[n, t, k] = delta_a82[n, t, k]
        delta_z81 = delta_a82
        # delta_mixed81[n, t, h, d] = sum[k: 8](O81[k, h, d] * delta_z81[n, t, k])
        np.matmul(
            delta_z81.reshape(8 * samples, 8),
            self.O81.reshape(8, 8),
            out=delta_mixed81.reshape(8 * samples, 8),
        )
        # delta_weight81[n, h, t, s] = sum[d: 4](delta_mixed81[n, t, h, d] * value81[n, s, h,
        #     d])
        np.matmul(
            delta_mixed81.transpose(0, 2, 1, 3),
            value81.transpose(0, 2, 3, 1),
            out=delta_weight81,
        )
        # sum_total81[n, h, t] = sum[s: 8](delta_weight81[n, h, t, s] * weight81[n, h, t, s])
        np.add.reduce(delta_weight81 * weight81, 3, out=sum_total81)
        # delta_score81[n, h, t, s] = weight81[n, h, t, s] * (delta_weight81[n, h, t, s] -
        #     sum_total81[n, h, t])
        np.subtract(delta_weight81, sum_total81[:, :, :, None], out=delta_score81)
        delta_score81 *= weight81
        # delta_value81[n, t, h, d] = sum[s: 8](delta_mixed81[n, s, h, d] * weight81[n, h, s,
        #     t])
        delta_value81 = (
            weight81.transpose(0, 1, 3, 2) @ delta_mixed81.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key81[n, t, h, d] = sum[s: 8](delta_score81[n, h, s, t] * query81[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score81.transpose(0, 1, 3, 2) @ query81.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key81,
        )
        # delta_query81[n, t, h, d] = sum[s: 8](delta_score81[n, h, t, s] * key81[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score81 @ key81.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query81,
        )
        # delta_z80[n, t, k] = sum[h: 2, d: 4](K81[h, d, k] * delta_key81[n, t, h, d]) + sum[h:
        #     2, d: 4](Q81[h, d, k] * delta_query81[n, t, h, d]) + sum[h: 2, d: 4](V81[h, d, k]
        #     * delta_value81[n, t, h, d])
        np.matmul(
            delta_key81.reshape(8 * samples, 8),
            self.K81.reshape(8, 8),
            out=delta_z80.reshape(8 * samples, 8),
        )
        delta_z80 += (
            delta_query81.reshape(8 * samples, 8) @ self.Q81.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z80 += (
            delta_value81.reshape(8 * samples, 8) @ self.V81.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance80[n, t] = sum[k: 8](delta_z80[n, t, k] * gain80[k] * normal80[n,
        #     t, k]) / 8
        np.add.reduce(normal80 * delta_z80 * self.gain80, 2, out=scaled_sum_variance80)
        scaled_sum_variance80 *= 0.125
        # delta_centred80[n, t, k] = inverse80[n, t] * (delta_z80[n, t, k] * gain80[k] -
        #     normal80[n, t, k] * scaled_sum_variance80[n, t])
        np.multiply(delta_z80, self.gain80, out=delta_centred80)
        delta_centred80 -= normal80 * scaled_sum_variance80[:, :, None]
        delta_centred80 *= inverse80[:, :, None]
        # scaled_mu80[n, t] = -sum[k: 8](delta_centred80[n, t, k]) / 8
        np.add.reduce(delta_centred80, 2, out=scaled_mu80)
        scaled_mu80 *= -0.125
        # delta_a79[n, t, k] = scaled_mu80[n, t] + delta_a82[n, t, k] + delta_centred80[n, t, k]
        np.add(scaled_mu80[:, :, None], delta_a82, out=delta_a79)
        delta_a79 += delta_centred80
        # delta_z78[n, t, j] = delta_a79[n, t, j]
        delta_z78 = delta_a79
        # delta_z77[n, t, j] = (a77_factor[n, t, j] + z77[n, t, j] * exp(-z77[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W78[k, j] * delta_z78[n, t, k])
        np.square(z77, out=delta_z77)
        delta_z77 *= -0.5
        np.exp(delta_z77, out=delta_z77)
        delta_z77 *= z77
        delta_z77 *= 0.3989422804014327
        delta_z77 += a77_factor
        delta_z77 *= (delta_z78.reshape(8 * samples, 8) @ self.W78).reshape(
            samples, 8, 32
        )
        # delta_z76[n, t, k] = sum[j: 32](W77[j, k] * delta_z77[n, t, j])
        np.matmul(
            delta_z77.reshape(8 * samples, 32),
            self.W77,
            out=delta_z76.reshape(8 * samples, 8),
        )
        # scaled_sum_variance76[n, t] = sum[k: 8](delta_z76[n, t, k] * gain76[k] * normal76[n,
        #     t, k]) / 8
        np.add.reduce(normal76 * delta_z76 * self.gain76, 2, out=scaled_sum_variance76)
        scaled_sum_variance76 *= 0.125
        # delta_centred76[n, t, k] = inverse76[n, t] * (delta_z76[n, t, k] * gain76[k] -
        #     normal76[n, t, k] * scaled_sum_variance76[n, t])
        np.multiply(delta_z76, self.gain76, out=delta_centred76)
        delta_centred76 -= normal76 * scaled_sum_variance76[:, :, None]
        delta_centred76 *= inverse76[:, :, None]
        # scaled_mu76[n, t] = -sum[k: 8](delta_centred76[n, t, k]) / 8
        np.add.reduce(delta_centred76, 2, out=scaled_mu76)
        scaled_mu76 *= -0.125
        # delta_a75[n, t, k] = scaled_mu76[n, t] + delta_a79[n, t, k] + delta_centred76[n, t, k]
        np.add(scaled_mu76[:, :, None], delta_a79, out=delta_a75)
        delta_a75 += delta_centred76
        # delta_z74[n, t, k] = delta_a75[n, t, k]
        delta_z74 = delta_a75
        # delta_mixed74[n, t, h, d] = sum[k: 8](O74[k, h, d] * delta_z74[n, t, k])
        np.matmul(
            delta_z74.reshape(8 * samples, 8),
            self.O74.reshape(8, 8),
            out=delta_mixed74.reshape(8 * samples, 8),
        )
        # delta_weight74[n, h, t, s] = sum[d: 4](delta_mixed74[n, t, h, d] * value74[n, s, h,
        #     d])
        np.matmul(
            delta_mixed74.transpose(0, 2, 1, 3),
            value74.transpose(0, 2, 3, 1),
            out=delta_weight74,
        )
        # sum_total74[n, h, t] = sum[s: 8](delta_weight74[n, h, t, s] * weight74[n, h, t, s])
        np.add.reduce(delta_weight74 * weight74, 3, out=sum_total74)
        # delta_score74[n, h, t, s] = weight74[n, h, t, s] * (delta_weight74[n, h, t, s] -
        #     sum_total74[n, h, t])
        np.subtract(delta_weight74, sum_total74[:, :, :, None], out=delta_score74)
        delta_score74 *= weight74
        # delta_value74[n, t, h, d] = sum[s: 8](delta_mixed74[n, s, h, d] * weight74[n, h, s,
        #     t])
        delta_value74 = (
            weight74.transpose(0, 1, 3, 2) @ delta_mixed74.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key74[n, t, h, d] = sum[s: 8](delta_score74[n, h, s, t] * query74[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score74.transpose(0, 1, 3, 2) @ query74.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key74,
        )
        # delta_query74[n, t, h, d] = sum[s: 8](delta_score74[n, h, t, s] * key74[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score74 @ key74.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query74,
        )
        # delta_z73[n, t, k] = sum[h: 2, d: 4](K74[h, d, k] * delta_key74[n, t, h, d]) + sum[h:
        #     2, d: 4](Q74[h, d, k] * delta_query74[n, t, h, d]) + sum[h: 2, d: 4](V74[h, d, k]
        #     * delta_value74[n, t, h, d])
        np.matmul(
            delta_key74.reshape(8 * samples, 8),
            self.K74.reshape(8, 8),
            out=delta_z73.reshape(8 * samples, 8),
        )
        delta_z73 += (
            delta_query74.reshape(8 * samples, 8) @ self.Q74.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z73 += (
            delta_value74.reshape(8 * samples, 8) @ self.V74.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance73[n, t] = sum[k: 8](delta_z73[n, t, k] * gain73[k] * normal73[n,
        #     t, k]) / 8
        np.add.reduce(normal73 * delta_z73 * self.gain73, 2, out=scaled_sum_variance73)
        scaled_sum_variance73 *= 0.125
        # delta_centred73[n, t, k] = inverse73[n, t] * (delta_z73[n, t, k] * gain73[k] -
        #     normal73[n, t, k] * scaled_sum_variance73[n, t])
        np.multiply(delta_z73, self.gain73, out=delta_centred73)
        delta_centred73 -= normal73 * scaled_sum_variance73[:, :, None]
        delta_centred73 *= inverse73[:, :, None]
        # scaled_mu73[n, t] = -sum[k: 8](delta_centred73[n, t, k]) / 8
        np.add.reduce(delta_centred73, 2, out=scaled_mu73)
        scaled_mu73 *= -0.125
        # delta_a72[n, t, k] = scaled_mu73[n, t] + delta_a75[n, t, k] + delta_centred73[n, t, k]
        np.add(scaled_mu73[:, :, None], delta_a75, out=delta_a72)
        delta_a72 += delta_centred73
        # delta_z71[n, t, j] = delta_a72[n, t, j]
        delta_z71 = delta_a72
        # delta_z70[n, t, j] = (a70_factor[n, t, j] + z70[n, t, j] * exp(-z70[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W71[k, j] * delta_z71[n, t, k])
        np.square(z70, out=delta_z70)
        delta_z70 *= -0.5
        np.exp(delta_z70, out=delta_z70)
        delta_z70 *= z70
        delta_z70 *= 0.3989422804014327
        delta_z70 += a70_factor
        delta_z70 *= (delta_z71.reshape(8 * samples, 8) @ self.W71).reshape(
            samples, 8, 32
        )
        # delta_z69[n, t, k] = sum[j: 32](W70[j, k] * delta_z70[n, t, j])
        np.matmul(
            delta_z70.reshape(8 * samples, 32),
            self.W70,
            out=delta_z69.reshape(8 * samples, 8),
        )
        # scaled_sum_variance69[n, t] = sum[k: 8](delta_z69[n, t, k] * gain69[k] * normal69[n,
        #     t, k]) / 8
        np.add.reduce(normal69 * delta_z69 * self.gain69, 2, out=scaled_sum_variance69)
        scaled_sum_variance69 *= 0.125
        # delta_centred69[n, t, k] = inverse69[n, t] * (delta_z69[n, t, k] * gain69[k] -
        #     normal69[n, t, k] * scaled_sum_variance69[n, t])
        np.multiply(delta_z69, self.gain69, out=delta_centred69)
        delta_centred69 -= normal69 * scaled_sum_variance69[:, :, None]
        delta_centred69 *= inverse69[:, :, None]
        # scaled_mu69[n, t] = -sum[k: 8](delta_centred69[n, t, k]) / 8
        np.add.reduce(delta_centred69, 2, out=scaled_mu69)
        scaled_mu69 *= -0.125
        # delta_a68[n, t, k] = scaled_mu69[n, t] + delta_a72[n, t, k] + delta_centred69[n, t, k]
        np.add(scaled_mu69[:, :, None], delta_a72, out=delta_a68)
        delta_a68 += delta_centred69
        # delta_z67[n, t, k] = delta_a68[n, t, k]
        delta_z67 = delta_a68
        # delta_mixed67[n, t, h, d] = sum[k: 8](O67[k, h, d] * delta_z67[n, t, k])
        np.matmul(
            delta_z67.reshape(8 * samples, 8),
            self.O67.reshape(8, 8),
            out=delta_mixed67.reshape(8 * samples, 8),
        )
        # delta_weight67[n, h, t, s] = sum[d: 4](delta_mixed67[n, t, h, d] * value67[n, s, h,
        #     d])
        np.matmul(
            delta_mixed67.transpose(0, 2, 1, 3),
            value67.transpose(0, 2, 3, 1),
            out=delta_weight67,
        )
        # sum_total67[n, h, t] = sum[s: 8](delta_weight67[n, h, t, s] * weight67[n, h, t, s])
        np.add.reduce(delta_weight67 * weight67, 3, out=sum_total67)
        # delta_score67[n, h, t, s] = weight67[n, h, t, s] * (delta_weight67[n, h, t, s] -
        #     sum_total67[n, h, t])
        np.subtract(delta_weight67, sum_total67[:, :, :, None], out=delta_score67)
        delta_score67 *= weight67
        # delta_value67[n, t, h, d] = sum[s: 8](delta_mixed67[n, s, h, d] * weight67[n, h, s,
        #     t])
        delta_value67 = (
            weight67.transpose(0, 1, 3, 2) @ delta_mixed67.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key67[n, t, h, d] = sum[s: 8](delta_score67[n, h, s, t] * query67[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score67.transpose(0, 1, 3, 2) @ query67.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key67,
        )
        # delta_query67[n, t, h, d] = sum[s: 8](delta_score67[n, h, t, s] * key67[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score67 @ key67.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query67,
        )
        # delta_z66[n, t, k] = sum[h: 2, d: 4](K67[h, d, k] * delta_key67[n, t, h, d]) + sum[h:
        #     2, d: 4](Q67[h, d, k] * delta_query67[n, t, h, d]) + sum[h: 2, d: 4](V67[h, d, k]
        #     * delta_value67[n, t, h, d])
        np.matmul(
            delta_key67.reshape(8 * samples, 8),
            self.K67.reshape(8, 8),
            out=delta_z66.reshape(8 * samples, 8),
        )
        delta_z66 += (
            delta_query67.reshape(8 * samples, 8) @ self.Q67.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z66 += (
            delta_value67.reshape(8 * samples, 8) @ self.V67.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance66[n, t] = sum[k: 8](delta_z66[n, t, k] * gain66[k] * normal66[n,
        #     t, k]) / 8
        np.add.reduce(normal66 * delta_z66 * self.gain66, 2, out=scaled_sum_variance66)
        scaled_sum_variance66 *= 0.125
        # delta_centred66[n, t, k] = inverse66[n, t] * (delta_z66[n, t, k] * gain66[k] -
        #     normal66[n, t, k] * scaled_sum_variance66[n, t])
        np.multiply(delta_z66, self.gain66, out=delta_centred66)
        delta_centred66 -= normal66 * scaled_sum_variance66[:, :, None]
        delta_centred66 *= inverse66[:, :, None]
        # scaled_mu66[n, t] = -sum[k: 8](delta_centred66[n, t, k]) / 8
        np.add.reduce(delta_centred66, 2, out=scaled_mu66)
        scaled_mu66 *= -0.125
        # delta_a65[n, t, k] = scaled_mu66[n, t] + delta_a68[n, t, k] + delta_centred66[n, t, k]
        np.add(scaled_mu66[:, :, None], delta_a68, out=delta_a65)
        delta_a65 += delta_centred66
        # delta_z64[n, t, j] = delta_a65[n, t, j]
        delta_z64 = delta_a65
        # delta_z63[n, t, j] = (a63_factor[n, t, j] + z63[n, t, j] * exp(-z63[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W64[k, j] * delta_z64[n, t, k])
        np.square(z63, out=delta_z63)
        delta_z63 *= -0.5
        np.exp(delta_z63, out=delta_z63)
        delta_z63 *= z63
        delta_z63 *= 0.3989422804014327
        delta_z63 += a63_factor
        delta_z63 *= (delta_z64.reshape(8 * samples, 8) @ self.W64).reshape(
            samples, 8, 32
        )
        # delta_z62[n, t, k] = sum[j: 32](W63[j, k] * delta_z63[n, t, j])
        np.matmul(
            delta_z63.reshape(8 * samples, 32),
            self.W63,
            out=delta_z62.reshape(8 * samples, 8),
        )
        # scaled_sum_variance62[n, t] = sum[k: 8](delta_z62[n, t, k] * gain62[k] * normal62[n,
        #     t, k]) / 8
        np.add.reduce(normal62 * delta_z62 * self.gain62, 2, out=scaled_sum_variance62)
        scaled_sum_variance62 *= 0.125
        # delta_centred62[n, t, k] = inverse62[n, t] * (delta_z62[n, t, k] * gain62[k] -
        #     normal62[n, t, k] * scaled_sum_variance62[n, t])
        np.multiply(delta_z62, self.gain62, out=delta_centred62)
        delta_centred62 -= normal62 * scaled_sum_variance62[:, :, None]
        delta_centred62 *= inverse62[:, :, None]
        # scaled_mu62[n, t] = -sum[k: 8](delta_centred62[n, t, k]) / 8
        np.add.reduce(delta_centred62, 2, out=scaled_mu62)
        scaled_mu62 *= -0.125
        # delta_a61[n, t, k] = scaled_mu62[n, t] + delta_a65[n, t, k] + delta_centred62[n, t, k]
        np.add(scaled_mu62[:, :, None], delta_a65, out=delta_a61)
        delta_a61 += delta_centred62
        # delta_z60[n, t, k] = delta_a61[n, t, k]
        delta_z60 = delta_a61
        # delta_mixed60[n, t, h, d] = sum[k: 8](O60[k, h, d] * delta_z60[n, t, k])
        np.matmul(
            delta_z60.reshape(8 * samples, 8),
            self.O60.reshape(8, 8),
            out=delta_mixed60.reshape(8 * samples, 8),
        )
        # delta_weight60[n, h, t, s] = sum[d: 4](delta_mixed60[n, t, h, d] * value60[n, s, h,
        #     d])
        np.matmul(
            delta_mixed60.transpose(0, 2, 1, 3),
            value60.transpose(0, 2, 3, 1),
            out=delta_weight60,
        )
        # sum_total60[n, h, t] = sum[s: 8](delta_weight60[n, h, t, s] * weight60[n, h, t, s])
        np.add.reduce(delta_weight60 * weight60, 3, out=sum_total60)
        # delta_score60[n, h, t, s] = weight60[n, h, t, s] * (delta_weight60[n, h, t, s] -
        #     sum_total60[n, h, t])
        np.subtract(delta_weight60, sum_total60[:, :, :, None], out=delta_score60)
        delta_score60 *= weight60
        # delta_value60[n, t, h, d] = sum[s: 8](delta_mixed60[n, s, h, d] * weight60[n, h, s,
        #     t])
        delta_value60 = (
            weight60.transpose(0, 1, 3, 2) @ delta_mixed60.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key60[n, t, h, d] = sum[s: 8](delta_score60[n, h, s, t] * query60[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score60.transpose(0, 1, 3, 2) @ query60.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key60,
        )
        # delta_query60[n, t, h, d] = sum[s: 8](delta_score60[n, h, t, s] * key60[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score60 @ key60.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query60,
        )
        # delta_z59[n, t, k] = sum[h: 2, d: 4](K60[h, d, k] * delta_key60[n, t, h, d]) + sum[h:
        #     2, d: 4](Q60[h, d, k] * delta_query60[n, t, h, d]) + sum[h: 2, d: 4](V60[h, d, k]
        #     * delta_value60[n, t, h, d])
        np.matmul(
            delta_key60.reshape(8 * samples, 8),
            self.K60.reshape(8, 8),
            out=delta_z59.reshape(8 * samples, 8),
        )
        delta_z59 += (
            delta_query60.reshape(8 * samples, 8) @ self.Q60.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z59 += (
            delta_value60.reshape(8 * samples, 8) @ self.V60.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance59[n, t] = sum[k: 8](delta_z59[n, t, k] * gain59[k] * normal59[n,
        #     t, k]) / 8
        np.add.reduce(normal59 * delta_z59 * self.gain59, 2, out=scaled_sum_variance59)
        scaled_sum_variance59 *= 0.125
        # delta_centred59[n, t, k] = inverse59[n, t] * (delta_z59[n, t, k] * gain59[k] -
        #     normal59[n, t, k] * scaled_sum_variance59[n, t])
        np.multiply(delta_z59, self.gain59, out=delta_centred59)
        delta_centred59 -= normal59 * scaled_sum_variance59[:, :, None]
        delta_centred59 *= inverse59[:, :, None]
        # scaled_mu59[n, t] = -sum[k: 8](delta_centred59[n, t, k]) / 8
        np.add.reduce(delta_centred59, 2, out=scaled_mu59)
        scaled_mu59 *= -0.125
        # delta_a58[n, t, k] = scaled_mu59[n, t] + delta_a61[n, t, k] + delta_centred59[n, t, k]
        np.add(scaled_mu59[:, :, None], delta_a61, out=delta_a58)
        delta_a58 += delta_centred59
        # delta_z57[n, t, j] = delta_a58[n, t, j]
        delta_z57 = delta_a58
        # delta_z56[n, t, j] = (a56_factor[n, t, j] + z56[n, t, j] * exp(-z56[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W57[k, j] * delta_z57[n, t, k])
        np.square(z56, out=delta_z56)
        delta_z56 *= -0.5
        np.exp(delta_z56, out=delta_z56)
        delta_z56 *= z56
        delta_z56 *= 0.3989422804014327
        delta_z56 += a56_factor
        delta_z56 *= (delta_z57.reshape(8 * samples, 8) @ self.W57).reshape(
            samples, 8, 32
        )
        # delta_z55[n, t, k] = sum[j: 32](W56[j, k] * delta_z56[n, t, j])
        np.matmul(
            delta_z56.reshape(8 * samples, 32),
            self.W56,
            out=delta_z55.reshape(8 * samples, 8),
        )
        # scaled_sum_variance55[n, t] = sum[k: 8](delta_z55[n, t, k] * gain55[k] * normal55[n,
        #     t, k]) / 8
        np.add.reduce(normal55 * delta_z55 * self.gain55, 2, out=scaled_sum_variance55)
        scaled_sum_variance55 *= 0.125
        # delta_centred55[n, t, k] = inverse55[n, t] * (delta_z55[n, t, k] * gain55[k] -
        #     normal55[n, t, k] * scaled_sum_variance55[n, t])
        np.multiply(delta_z55, self.gain55, out=delta_centred55)
        delta_centred55 -= normal55 * scaled_sum_variance55[:, :, None]
        delta_centred55 *= inverse55[:, :, None]
        # scaled_mu55[n, t] = -sum[k: 8](delta_centred55[n, t, k]) / 8
        np.add.reduce(delta_centred55, 2, out=scaled_mu55)
        scaled_mu55 *= -0.125
        # delta_a54[n, t, k] = scaled_mu55[n, t] + delta_a58[n, t, k] + delta_centred55[n, t, k]
        np.add(scaled_mu55[:, :, None], delta_a58, out=delta_a54)
        delta_a54 += delta_centred55
        # delta_z53[n, t, k] = delta_a54[n, t, k]
        delta_z53 = delta_a54
        # delta_mixed53[n, t, h, d] = sum[k: 8](O53[k, h, d] * delta_z53[n, t, k])
        np.matmul(
            delta_z53.reshape(8 * samples, 8),
            self.O53.reshape(8, 8),
            out=delta_mixed53.reshape(8 * samples, 8),
        )
        # delta_weight53[n, h, t, s] = sum[d: 4](delta_mixed53[n, t, h, d] * value53[n, s, h,
        #     d])
        np.matmul(
            delta_mixed53.transpose(0, 2, 1, 3),
            value53.transpose(0, 2, 3, 1),
            out=delta_weight53,
        )
        # sum_total53[n, h, t] = sum[s: 8](delta_weight53[n, h, t, s] * weight53[n, h, t, s])
        np.add.reduce(delta_weight53 * weight53, 3, out=sum_total53)
        # delta_score53[n, h, t, s] = weight53[n, h, t, s] * (delta_weight53[n, h, t, s] -
        #     sum_total53[n, h, t])
        np.subtract(delta_weight53, sum_total53[:, :, :, None], out=delta_score53)
        delta_score53 *= weight53
        # delta_value53[n, t, h, d] = sum[s: 8](delta_mixed53[n, s, h, d] * weight53[n, h, s,
        #     t])
        delta_value53 = (
            weight53.transpose(0, 1, 3, 2) @ delta_mixed53.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key53[n, t, h, d] = sum[s: 8](delta_score53[n, h, s, t] * query53[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score53.transpose(0, 1, 3, 2) @ query53.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key53,
        )
        # delta_query53[n, t, h, d] = sum[s: 8](delta_score53[n, h, t, s] * key53[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score53 @ key53.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query53,
        )
        # delta_z52[n, t, k] = sum[h: 2, d: 4](K53[h, d, k] * delta_key53[n, t, h, d]) + sum[h:
        #     2, d: 4](Q53[h, d, k] * delta_query53[n, t, h, d]) + sum[h: 2, d: 4](V53[h, d, k]
        #     * delta_value53[n, t, h, d])
        np.matmul(
            delta_key53.reshape(8 * samples, 8),
            self.K53.reshape(8, 8),
            out=delta_z52.reshape(8 * samples, 8),
        )
        delta_z52 += (
            delta_query53.reshape(8 * samples, 8) @ self.Q53.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z52 += (
            delta_value53.reshape(8 * samples, 8) @ self.V53.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance52[n, t] = sum[k: 8](delta_z52[n, t, k] * gain52[k] * normal52[n,
        #     t, k]) / 8
        np.add.reduce(normal52 * delta_z52 * self.gain52, 2, out=scaled_sum_variance52)
        scaled_sum_variance52 *= 0.125
        # delta_centred52[n, t, k] = inverse52[n, t] * (delta_z52[n, t, k] * gain52[k] -
        #     normal52[n, t, k] * scaled_sum_variance52[n, t])
        np.multiply(delta_z52, self.gain52, out=delta_centred52)
        delta_centred52 -= normal52 * scaled_sum_variance52[:, :, None]
        delta_centred52 *= inverse52[:, :, None]
        # scaled_mu52[n, t] = -sum[k: 8](delta_centred52[n, t, k]) / 8
        np.add.reduce(delta_centred52, 2, out=scaled_mu52)
        scaled_mu52 *= -0.125
        # delta_a51[n, t, k] = scaled_mu52[n, t] + delta_a54[n, t, k] + delta_centred52[n, t, k]
        np.add(scaled_mu52[:, :, None], delta_a54, out=delta_a51)
        delta_a51 += delta_centred52
        # delta_z50[n, t, j] = delta_a51[n, t, j]
        delta_z50 = delta_a51
        # delta_z49[n, t, j] = (a49_factor[n, t, j] + z49[n, t, j] * exp(-z49[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W50[k, j] * delta_z50[n, t, k])
        np.square(z49, out=delta_z49)
        delta_z49 *= -0.5
        np.exp(delta_z49, out=delta_z49)
        delta_z49 *= z49
        delta_z49 *= 0.3989422804014327
        delta_z49 += a49_factor
        delta_z49 *= (delta_z50.reshape(8 * samples, 8) @ self.W50).reshape(
            samples, 8, 32
        )
        # delta_z48[n, t, k] = sum[j: 32](W49[j, k] * delta_z49[n, t, j])
        np.matmul(
            delta_z49.reshape(8 * samples, 32),
            self.W49,
            out=delta_z48.reshape(8 * samples, 8),
        )
        # scaled_sum_variance48[n, t] = sum[k: 8](delta_z48[n, t, k] * gain48[k] * normal48[n,
        #     t, k]) / 8
        np.add.reduce(normal48 * delta_z48 * self.gain48, 2, out=scaled_sum_variance48)
        scaled_sum_variance48 *= 0.125
        # delta_centred48[n, t, k] = inverse48[n, t] * (delta_z48[n, t, k] * gain48[k] -
        #     normal48[n, t, k] * scaled_sum_variance48[n, t])
        np.multiply(delta_z48, self.gain48, out=delta_centred48)
        delta_centred48 -= normal48 * scaled_sum_variance48[:, :, None]
        delta_centred48 *= inverse48[:, :, None]
        # scaled_mu48[n, t] = -sum[k: 8](delta_centred48[n, t, k]) / 8
        np.add.reduce(delta_centred48, 2, out=scaled_mu48)
        scaled_mu48 *= -0.125
        # delta_a47[n, t, k] = scaled_mu48[n, t] + delta_a51[n, t, k] + delta_centred48[n, t, k]
        np.add(scaled_mu48[:, :, None], delta_a51, out=delta_a47)
        delta_a47 += delta_centred48
        # delta_z46[n, t, k] = delta_a47[n, t, k]
        delta_z46 = delta_a47
        # delta_mixed46[n, t, h, d] = sum[k: 8](O46[k, h, d] * delta_z46[n, t, k])
        np.matmul(
            delta_z46.reshape(8 * samples, 8),
            self.O46.reshape(8, 8),
            out=delta_mixed46.reshape(8 * samples, 8),
        )
        # delta_weight46[n, h, t, s] = sum[d: 4](delta_mixed46[n, t, h, d] * value46[n, s, h,
        #     d])
        np.matmul(
            delta_mixed46.transpose(0, 2, 1, 3),
            value46.transpose(0, 2, 3, 1),
            out=delta_weight46,
        )
        # sum_total46[n, h, t] = sum[s: 8](delta_weight46[n, h, t, s] * weight46[n, h, t, s])
        np.add.reduce(delta_weight46 * weight46, 3, out=sum_total46)
        # delta_score46[n, h, t, s] = weight46[n, h, t, s] * (delta_weight46[n, h, t, s] -
        #     sum_total46[n, h, t])
        np.subtract(delta_weight46, sum_total46[:, :, :, None], out=delta_score46)
        delta_score46 *= weight46
        # delta_value46[n, t, h, d] = sum[s: 8](delta_mixed46[n, s, h, d] * weight46[n, h, s,
        #     t])
        delta_value46 = (
            weight46.transpose(0, 1, 3, 2) @ delta_mixed46.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key46[n, t, h, d] = sum[s: 8](delta_score46[n, h, s, t] * query46[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score46.transpose(0, 1, 3, 2) @ query46.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key46,
        )
        # delta_query46[n, t, h, d] = sum[s: 8](delta_score46[n, h, t, s] * key46[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score46 @ key46.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query46,
        )
        # delta_z45[n, t, k] = sum[h: 2, d: 4](K46[h, d, k] * delta_key46[n, t, h, d]) + sum[h:
        #     2, d: 4](Q46[h, d, k] * delta_query46[n, t, h, d]) + sum[h: 2, d: 4](V46[h, d, k]
        #     * delta_value46[n, t, h, d])
        np.matmul(
            delta_key46.reshape(8 * samples, 8),
            self.K46.reshape(8, 8),
            out=delta_z45.reshape(8 * samples, 8),
        )
        delta_z45 += (
            delta_query46.reshape(8 * samples, 8) @ self.Q46.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z45 += (
            delta_value46.reshape(8 * samples, 8) @ self.V46.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance45[n, t] = sum[k: 8](delta_z45[n, t, k] * gain45[k] * normal45[n,
        #     t, k]) / 8
        np.add.reduce(normal45 * delta_z45 * self.gain45, 2, out=scaled_sum_variance45)
        scaled_sum_variance45 *= 0.125
        # delta_centred45[n, t, k] = inverse45[n, t] * (delta_z45[n, t, k] * gain45[k] -
        #     normal45[n, t, k] * scaled_sum_variance45[n, t])
        np.multiply(delta_z45, self.gain45, out=delta_centred45)
        delta_centred45 -= normal45 * scaled_sum_variance45[:, :, None]
        delta_centred45 *= inverse45[:, :, None]
        # scaled_mu45[n, t] = -sum[k: 8](delta_centred45[n, t, k]) / 8
        np.add.reduce(delta_centred45, 2, out=scaled_mu45)
        scaled_mu45 *= -0.125
        # delta_a44[n, t, k] = scaled_mu45[n, t] + delta_a47[n, t, k] + delta_centred45[n, t, k]
        np.add(scaled_mu45[:, :, None], delta_a47, out=delta_a44)
        delta_a44 += delta_centred45
        # delta_z43[n, t, j] = delta_a44[n, t, j]
        delta_z43 = delta_a44
        # delta_z42[n, t, j] = (a42_factor[n, t, j] + z42[n, t, j] * exp(-z42[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W43[k, j] * delta_z43[n, t, k])
        np.square(z42, out=delta_z42)
        delta_z42 *= -0.5
        np.exp(delta_z42, out=delta_z42)
        delta_z42 *= z42
        delta_z42 *= 0.3989422804014327
        delta_z42 += a42_factor
        delta_z42 *= (delta_z43.reshape(8 * samples, 8) @ self.W43).reshape(
            samples, 8, 32
        )
        # delta_z41[n, t, k] = sum[j: 32](W42[j, k] * delta_z42[n, t, j])
        np.matmul(
            delta_z42.reshape(8 * samples, 32),
            self.W42,
            out=delta_z41.reshape(8 * samples, 8),
        )
        # scaled_sum_variance41[n, t] = sum[k: 8](delta_z41[n, t, k] * gain41[k] * normal41[n,
        #     t, k]) / 8
        np.add.reduce(normal41 * delta_z41 * self.gain41, 2, out=scaled_sum_variance41)
        scaled_sum_variance41 *= 0.125
        # delta_centred41[n, t, k] = inverse41[n, t] * (delta_z41[n, t, k] * gain41[k] -
        #     normal41[n, t, k] * scaled_sum_variance41[n, t])
        np.multiply(delta_z41, self.gain41, out=delta_centred41)
        delta_centred41 -= normal41 * scaled_sum_variance41[:, :, None]
        delta_centred41 *= inverse41[:, :, None]
        # scaled_mu41[n, t] = -sum[k: 8](delta_centred41[n, t, k]) / 8
        np.add.reduce(delta_centred41, 2, out=scaled_mu41)
        scaled_mu41 *= -0.125
        # delta_a40[n, t, k] = scaled_mu41[n, t] + delta_a44[n, t, k] + delta_centred41[n, t, k]
        np.add(scaled_mu41[:, :, None], delta_a44, out=delta_a40)
        delta_a40 += delta_centred41
        # delta_z39[n, t, k] = delta_a40[n, t, k]
        delta_z39 = delta_a40
        # delta_mixed39[n, t, h, d] = sum[k: 8](O39[k, h, d] * delta_z39[n, t, k])
        np.matmul(
            delta_z39.reshape(8 * samples, 8),
            self.O39.reshape(8, 8),
            out=delta_mixed39.reshape(8 * samples, 8),
        )
        # delta_weight39[n, h, t, s] = sum[d: 4](delta_mixed39[n, t, h, d] * value39[n, s, h,
        #     d])
        np.matmul(
            delta_mixed39.transpose(0, 2, 1, 3),
            value39.transpose(0, 2, 3, 1),
            out=delta_weight39,
        )
        # sum_total39[n, h, t] = sum[s: 8](delta_weight39[n, h, t, s] * weight39[n, h, t, s])
        np.add.reduce(delta_weight39 * weight39, 3, out=sum_total39)
        # delta_score39[n, h, t, s] = weight39[n, h, t, s] * (delta_weight39[n, h, t, s] -
        #     sum_total39[n, h, t])
        np.subtract(delta_weight39, sum_total39[:, :, :, None], out=delta_score39)
        delta_score39 *= weight39
        # delta_value39[n, t, h, d] = sum[s: 8](delta_mixed39[n, s, h, d] * weight39[n, h, s,
        #     t])
        delta_value39 = (
            weight39.transpose(0, 1, 3, 2) @ delta_mixed39.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key39[n, t, h, d] = sum[s: 8](delta_score39[n, h, s, t] * query39[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score39.transpose(0, 1, 3, 2) @ query39.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key39,
        )
        # delta_query39[n, t, h, d] = sum[s: 8](delta_score39[n, h, t, s] * key39[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score39 @ key39.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query39,
        )
        # delta_z38[n, t, k] = sum[h: 2, d: 4](K39[h, d, k] * delta_key39[n, t, h, d]) + sum[h:
        #     2, d: 4](Q39[h, d, k] * delta_query39[n, t, h, d]) + sum[h: 2, d: 4](V39[h, d, k]
        #     * delta_value39[n, t, h, d])
        np.matmul(
            delta_key39.reshape(8 * samples, 8),
            self.K39.reshape(8, 8),
            out=delta_z38.reshape(8 * samples, 8),
        )
        delta_z38 += (
            delta_query39.reshape(8 * samples, 8) @ self.Q39.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z38 += (
            delta_value39.reshape(8 * samples, 8) @ self.V39.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance38[n, t] = sum[k: 8](delta_z38[n, t, k] * gain38[k] * normal38[n,
        #     t, k]) / 8
        np.add.reduce(normal38 * delta_z38 * self.gain38, 2, out=scaled_sum_variance38)
        scaled_sum_variance38 *= 0.125
        # delta_centred38[n, t, k] = inverse38[n, t] * (delta_z38[n, t, k] * gain38[k] -
        #     normal38[n, t, k] * scaled_sum_variance38[n, t])
        np.multiply(delta_z38, self.gain38, out=delta_centred38)
        delta_centred38 -= normal38 * scaled_sum_variance38[:, :, None]
        delta_centred38 *= inverse38[:, :, None]
        # scaled_mu38[n, t] = -sum[k: 8](delta_centred38[n, t, k]) / 8
        np.add.reduce(delta_centred38, 2, out=scaled_mu38)
        scaled_mu38 *= -0.125
        # delta_a37[n, t, k] = scaled_mu38[n, t] + delta_a40[n, t, k] + delta_centred38[n, t, k]
        np.add(scaled_mu38[:, :, None], delta_a40, out=delta_a37)
        delta_a37 += delta_centred38
        # delta_z36[n, t, j] = delta_a37[n, t, j]
        delta_z36 = delta_a37
        # delta_z35[n, t, j] = (a35_factor[n, t, j] + z35[n, t, j] * exp(-z35[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W36[k, j] * delta_z36[n, t, k])
        np.square(z35, out=delta_z35)
        delta_z35 *= -0.5
        np.exp(delta_z35, out=delta_z35)
        delta_z35 *= z35
        delta_z35 *= 0.3989422804014327
        delta_z35 += a35_factor
        delta_z35 *= (delta_z36.reshape(8 * samples, 8) @ self.W36).reshape(
            samples, 8, 32
        )
        # delta_z34[n, t, k] = sum[j: 32](W35[j, k] * delta_z35[n, t, j])
        np.matmul(
            delta_z35.reshape(8 * samples, 32),
            self.W35,
            out=delta_z34.reshape(8 * samples, 8),
        )
        # scaled_sum_variance34[n, t] = sum[k: 8](delta_z34[n, t, k] * gain34[k] * normal34[n,
        #     t, k]) / 8
        np.add.reduce(normal34 * delta_z34 * self.gain34, 2, out=scaled_sum_variance34)
        scaled_sum_variance34 *= 0.125
        # delta_centred34[n, t, k] = inverse34[n, t] * (delta_z34[n, t, k] * gain34[k] -
        #     normal34[n, t, k] * scaled_sum_variance34[n, t])
        np.multiply(delta_z34, self.gain34, out=delta_centred34)
        delta_centred34 -= normal34 * scaled_sum_variance34[:, :, None]
        delta_centred34 *= inverse34[:, :, None]
        # scaled_mu34[n, t] = -sum[k: 8](delta_centred34[n, t, k]) / 8
        np.add.reduce(delta_centred34, 2, out=scaled_mu34)
        scaled_mu34 *= -0.125
        # delta_a33[n, t, k] = scaled_mu34[n, t] + delta_a37[n, t, k] + delta_centred34[n, t, k]
        np.add(scaled_mu34[:, :, None], delta_a37, out=delta_a33)
        delta_a33 += delta_centred34
        # delta_z32[n, t, k] = delta_a33[n, t, k]
        delta_z32 = delta_a33
        # delta_mixed32[n, t, h, d] = sum[k: 8](O32[k, h, d] * delta_z32[n, t, k])
        np.matmul(
            delta_z32.reshape(8 * samples, 8),
            self.O32.reshape(8, 8),
            out=delta_mixed32.reshape(8 * samples, 8),
        )
        # delta_weight32[n, h, t, s] = sum[d: 4](delta_mixed32[n, t, h, d] * value32[n, s, h,
        #     d])
        np.matmul(
            delta_mixed32.transpose(0, 2, 1, 3),
            value32.transpose(0, 2, 3, 1),
            out=delta_weight32,
        )
        # sum_total32[n, h, t] = sum[s: 8](delta_weight32[n, h, t, s] * weight32[n, h, t, s])
        np.add.reduce(delta_weight32 * weight32, 3, out=sum_total32)
        # delta_score32[n, h, t, s] = weight32[n, h, t, s] * (delta_weight32[n, h, t, s] -
        #     sum_total32[n, h, t])
        np.subtract(delta_weight32, sum_total32[:, :, :, None], out=delta_score32)
        delta_score32 *= weight32
        # delta_value32[n, t, h, d] = sum[s: 8](delta_mixed32[n, s, h, d] * weight32[n, h, s,
        #     t])
        delta_value32 = (
            weight32.transpose(0, 1, 3, 2) @ delta_mixed32.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key32[n, t, h, d] = sum[s: 8](delta_score32[n, h, s, t] * query32[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score32.transpose(0, 1, 3, 2) @ query32.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key32,
        )
        # delta_query32[n, t, h, d] = sum[s: 8](delta_score32[n, h, t, s] * key32[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score32 @ key32.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query32,
        )
        # delta_z31[n, t, k] = sum[h: 2, d: 4](K32[h, d, k] * delta_key32[n, t, h, d]) + sum[h:
        #     2, d: 4](Q32[h, d, k] * delta_query32[n, t, h, d]) + sum[h: 2, d: 4](V32[h, d, k]
        #     * delta_value32[n, t, h, d])
        np.matmul(
            delta_key32.reshape(8 * samples, 8),
            self.K32.reshape(8, 8),
            out=delta_z31.reshape(8 * samples, 8),
        )
        delta_z31 += (
            delta_query32.reshape(8 * samples, 8) @ self.Q32.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z31 += (
            delta_value32.reshape(8 * samples, 8) @ self.V32.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance31[n, t] = sum[k: 8](delta_z31[n, t, k] * gain31[k] * normal31[n,
        #     t, k]) / 8
        np.add.reduce(normal31 * delta_z31 * self.gain31, 2, out=scaled_sum_variance31)
        scaled_sum_variance31 *= 0.125
        # delta_centred31[n, t, k] = inverse31[n, t] * (delta_z31[n, t, k] * gain31[k] -
        #     normal31[n, t, k] * scaled_sum_variance31[n, t])
        np.multiply(delta_z31, self.gain31, out=delta_centred31)
        delta_centred31 -= normal31 * scaled_sum_variance31[:, :, None]
        delta_centred31 *= inverse31[:, :, None]
        # scaled_mu31[n, t] = -sum[k: 8](delta_centred31[n, t, k]) / 8
        np.add.reduce(delta_centred31, 2, out=scaled_mu31)
        scaled_mu31 *= -0.125
        # delta_a30[n, t, k] = scaled_mu31[n, t] + delta_a33[n, t, k] + delta_centred31[n, t, k]
        np.add(scaled_mu31[:, :, None], delta_a33, out=delta_a30)
        delta_a30 += delta_centred31
        # delta_z29[n, t, j] = delta_a30[n, t, j]
        delta_z29 = delta_a30
        # delta_z28[n, t, j] = (a28_factor[n, t, j] + z28[n, t, j] * exp(-z28[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W29[k, j] * delta_z29[n, t, k])
        np.square(z28, out=delta_z28)
        delta_z28 *= -0.5
        np.exp(delta_z28, out=delta_z28)
        delta_z28 *= z28
        delta_z28 *= 0.3989422804014327
        delta_z28 += a28_factor
        delta_z28 *= (delta_z29.reshape(8 * samples, 8) @ self.W29).reshape(
            samples, 8, 32
        )
        # delta_z27[n, t, k] = sum[j: 32](W28[j, k] * delta_z28[n, t, j])
        np.matmul(
            delta_z28.reshape(8 * samples, 32),
            self.W28,
            out=delta_z27.reshape(8 * samples, 8),
        )
        # scaled_sum_variance27[n, t] = sum[k: 8](delta_z27[n, t, k] * gain27[k] * normal27[n,
        #     t, k]) / 8
        np.add.reduce(normal27 * delta_z27 * self.gain27, 2, out=scaled_sum_variance27)
        scaled_sum_variance27 *= 0.125
        # delta_centred27[n, t, k] = inverse27[n, t] * (delta_z27[n, t, k] * gain27[k] -
        #     normal27[n, t, k] * scaled_sum_variance27[n, t])
        np.multiply(delta_z27, self.gain27, out=delta_centred27)
        delta_centred27 -= normal27 * scaled_sum_variance27[:, :, None]
        delta_centred27 *= inverse27[:, :, None]
        # scaled_mu27[n, t] = -sum[k: 8](delta_centred27[n, t, k]) / 8
        np.add.reduce(delta_centred27, 2, out=scaled_mu27)
        scaled_mu27 *= -0.125
        # delta_a26[n, t, k] = scaled_mu27[n, t] + delta_a30[n, t, k] + delta_centred27[n, t, k]
        np.add(scaled_mu27[:, :, None], delta_a30, out=delta_a26)
        delta_a26 += delta_centred27
        # delta_z25[n, t, k] = delta_a26[n, t, k]
        delta_z25 = delta_a26
        # delta_mixed25[n, t, h, d] = sum[k: 8](O25[k, h, d] * delta_z25[n, t, k])
        np.matmul(
            delta_z25.reshape(8 * samples, 8),
            self.O25.reshape(8, 8),
            out=delta_mixed25.reshape(8 * samples, 8),
        )
        # delta_weight25[n, h, t, s] = sum[d: 4](delta_mixed25[n, t, h, d] * value25[n, s, h,
        #     d])
        np.matmul(
            delta_mixed25.transpose(0, 2, 1, 3),
            value25.transpose(0, 2, 3, 1),
            out=delta_weight25,
        )
        # sum_total25[n, h, t] = sum[s: 8](delta_weight25[n, h, t, s] * weight25[n, h, t, s])
        np.add.reduce(delta_weight25 * weight25, 3, out=sum_total25)
        # delta_score25[n, h, t, s] = weight25[n, h, t, s] * (delta_weight25[n, h, t, s] -
        #     sum_total25[n, h, t])
        np.subtract(delta_weight25, sum_total25[:, :, :, None], out=delta_score25)
        delta_score25 *= weight25
        # delta_value25[n, t, h, d] = sum[s: 8](delta_mixed25[n, s, h, d] * weight25[n, h, s,
        #     t])
        delta_value25 = (
            weight25.transpose(0, 1, 3, 2) @ delta_mixed25.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key25[n, t, h, d] = sum[s: 8](delta_score25[n, h, s, t] * query25[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score25.transpose(0, 1, 3, 2) @ query25.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key25,
        )
        # delta_query25[n, t, h, d] = sum[s: 8](delta_score25[n, h, t, s] * key25[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score25 @ key25.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query25,
        )
        # delta_z24[n, t, k] = sum[h: 2, d: 4](K25[h, d, k] * delta_key25[n, t, h, d]) + sum[h:
        #     2, d: 4](Q25[h, d, k] * delta_query25[n, t, h, d]) + sum[h: 2, d: 4](V25[h, d, k]
        #     * delta_value25[n, t, h, d])
        np.matmul(
            delta_key25.reshape(8 * samples, 8),
            self.K25.reshape(8, 8),
            out=delta_z24.reshape(8 * samples, 8),
        )
        delta_z24 += (
            delta_query25.reshape(8 * samples, 8) @ self.Q25.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z24 += (
            delta_value25.reshape(8 * samples, 8) @ self.V25.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance24[n, t] = sum[k: 8](delta_z24[n, t, k] * gain24[k] * normal24[n,
        #     t, k]) / 8
        np.add.reduce(normal24 * delta_z24 * self.gain24, 2, out=scaled_sum_variance24)
        scaled_sum_variance24 *= 0.125
        # delta_centred24[n, t, k] = inverse24[n, t] * (delta_z24[n, t, k] * gain24[k] -
        #     normal24[n, t, k] * scaled_sum_variance24[n, t])
        np.multiply(delta_z24, self.gain24, out=delta_centred24)
        delta_centred24 -= normal24 * scaled_sum_variance24[:, :, None]
        delta_centred24 *= inverse24[:, :, None]
        # scaled_mu24[n, t] = -sum[k: 8](delta_centred24[n, t, k]) / 8
        np.add.reduce(delta_centred24, 2, out=scaled_mu24)
        scaled_mu24 *= -0.125
        # delta_a23[n, t, k] = scaled_mu24[n, t] + delta_a26[n, t, k] + delta_centred24[n, t, k]
        np.add(scaled_mu24[:, :, None], delta_a26, out=delta_a23)
        delta_a23 += delta_centred24
        # delta_z22[n, t, j] = delta_a23[n, t, j]
        delta_z22 = delta_a23
        # delta_z21[n, t, j] = (a21_factor[n, t, j] + z21[n, t, j] * exp(-z21[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W22[k, j] * delta_z22[n, t, k])
        np.square(z21, out=delta_z21)
        delta_z21 *= -0.5
        np.exp(delta_z21, out=delta_z21)
        delta_z21 *= z21
        delta_z21 *= 0.3989422804014327
        delta_z21 += a21_factor
        delta_z21 *= (delta_z22.reshape(8 * samples, 8) @ self.W22).reshape(
            samples, 8, 32
        )
        # delta_z20[n, t, k] = sum[j: 32](W21[j, k] * delta_z21[n, t, j])
        np.matmul(
            delta_z21.reshape(8 * samples, 32),
            self.W21,
            out=delta_z20.reshape(8 * samples, 8),
        )
        # scaled_sum_variance20[n, t] = sum[k: 8](delta_z20[n, t, k] * gain20[k] * normal20[n,
        #     t, k]) / 8
        np.add.reduce(normal20 * delta_z20 * self.gain20, 2, out=scaled_sum_variance20)
        scaled_sum_variance20 *= 0.125
        # delta_centred20[n, t, k] = inverse20[n, t] * (delta_z20[n, t, k] * gain20[k] -
        #     normal20[n, t, k] * scaled_sum_variance20[n, t])
        np.multiply(delta_z20, self.gain20, out=delta_centred20)
        delta_centred20 -= normal20 * scaled_sum_variance20[:, :, None]
        delta_centred20 *= inverse20[:, :, None]
        # scaled_mu20[n, t] = -sum[k: 8](delta_centred20[n, t, k]) / 8
        np.add.reduce(delta_centred20, 2, out=scaled_mu20)
        scaled_mu20 *= -0.125
        # delta_a19[n, t, k] = scaled_mu20[n, t] + delta_a23[n, t, k] + delta_centred20[n, t, k]
        np.add(scaled_mu20[:, :, None], delta_a23, out=delta_a19)
        delta_a19 += delta_centred20
        # delta_z18[n, t, k] = delta_a19[n, t, k]
        delta_z18 = delta_a19
        # delta_mixed18[n, t, h, d] = sum[k: 8](O18[k, h, d] * delta_z18[n, t, k])
        np.matmul(
            delta_z18.reshape(8 * samples, 8),
            self.O18.reshape(8, 8),
            out=delta_mixed18.reshape(8 * samples, 8),
        )
        # delta_weight18[n, h, t, s] = sum[d: 4](delta_mixed18[n, t, h, d] * value18[n, s, h,
        #     d])
        np.matmul(
            delta_mixed18.transpose(0, 2, 1, 3),
            value18.transpose(0, 2, 3, 1),
            out=delta_weight18,
        )
        # sum_total18[n, h, t] = sum[s: 8](delta_weight18[n, h, t, s] * weight18[n, h, t, s])
        np.add.reduce(delta_weight18 * weight18, 3, out=sum_total18)
        # delta_score18[n, h, t, s] = weight18[n, h, t, s] * (delta_weight18[n, h, t, s] -
        #     sum_total18[n, h, t])
        np.subtract(delta_weight18, sum_total18[:, :, :, None], out=delta_score18)
        delta_score18 *= weight18
        # delta_value18[n, t, h, d] = sum[s: 8](delta_mixed18[n, s, h, d] * weight18[n, h, s,
        #     t])
        delta_value18 = (
            weight18.transpose(0, 1, 3, 2) @ delta_mixed18.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key18[n, t, h, d] = sum[s: 8](delta_score18[n, h, s, t] * query18[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score18.transpose(0, 1, 3, 2) @ query18.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key18,
        )
        # delta_query18[n, t, h, d] = sum[s: 8](delta_score18[n, h, t, s] * key18[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score18 @ key18.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query18,
        )
        # delta_z17[n, t, k] = sum[h: 2, d: 4](K18[h, d, k] * delta_key18[n, t, h, d]) + sum[h:
        #     2, d: 4](Q18[h, d, k] * delta_query18[n, t, h, d]) + sum[h: 2, d: 4](V18[h, d, k]
        #     * delta_value18[n, t, h, d])
        np.matmul(
            delta_key18.reshape(8 * samples, 8),
            self.K18.reshape(8, 8),
            out=delta_z17.reshape(8 * samples, 8),
        )
        delta_z17 += (
            delta_query18.reshape(8 * samples, 8) @ self.Q18.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z17 += (
            delta_value18.reshape(8 * samples, 8) @ self.V18.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance17[n, t] = sum[k: 8](delta_z17[n, t, k] * gain17[k] * normal17[n,
        #     t, k]) / 8
        np.add.reduce(normal17 * delta_z17 * self.gain17, 2, out=scaled_sum_variance17)
        scaled_sum_variance17 *= 0.125
        # delta_centred17[n, t, k] = inverse17[n, t] * (delta_z17[n, t, k] * gain17[k] -
        #     normal17[n, t, k] * scaled_sum_variance17[n, t])
        np.multiply(delta_z17, self.gain17, out=delta_centred17)
        delta_centred17 -= normal17 * scaled_sum_variance17[:, :, None]
        delta_centred17 *= inverse17[:, :, None]
        # scaled_mu17[n, t] = -sum[k: 8](delta_centred17[n, t, k]) / 8
        np.add.reduce(delta_centred17, 2, out=scaled_mu17)
        scaled_mu17 *= -0.125
        # delta_a16[n, t, k] = scaled_mu17[n, t] + delta_a19[n, t, k] + delta_centred17[n, t, k]
        np.add(scaled_mu17[:, :, None], delta_a19, out=delta_a16)
        delta_a16 += delta_centred17
        # delta_z15[n, t, j] = delta_a16[n, t, j]
        delta_z15 = delta_a16
        # delta_z14[n, t, j] = (a14_factor[n, t, j] + z14[n, t, j] * exp(-z14[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W15[k, j] * delta_z15[n, t, k])
        np.square(z14, out=delta_z14)
        delta_z14 *= -0.5
        np.exp(delta_z14, out=delta_z14)
        delta_z14 *= z14
        delta_z14 *= 0.3989422804014327
        delta_z14 += a14_factor
        delta_z14 *= (delta_z15.reshape(8 * samples, 8) @ self.W15).reshape(
            samples, 8, 32
        )
        # delta_z13[n, t, k] = sum[j: 32](W14[j, k] * delta_z14[n, t, j])
        np.matmul(
            delta_z14.reshape(8 * samples, 32),
            self.W14,
            out=delta_z13.reshape(8 * samples, 8),
        )
        # scaled_sum_variance13[n, t] = sum[k: 8](delta_z13[n, t, k] * gain13[k] * normal13[n,
        #     t, k]) / 8
        np.add.reduce(normal13 * delta_z13 * self.gain13, 2, out=scaled_sum_variance13)
        scaled_sum_variance13 *= 0.125
        # delta_centred13[n, t, k] = inverse13[n, t] * (delta_z13[n, t, k] * gain13[k] -
        #     normal13[n, t, k] * scaled_sum_variance13[n, t])
        np.multiply(delta_z13, self.gain13, out=delta_centred13)
        delta_centred13 -= normal13 * scaled_sum_variance13[:, :, None]
        delta_centred13 *= inverse13[:, :, None]
        # scaled_mu13[n, t] = -sum[k: 8](delta_centred13[n, t, k]) / 8
        np.add.reduce(delta_centred13, 2, out=scaled_mu13)
        scaled_mu13 *= -0.125
        # delta_a12[n, t, k] = scaled_mu13[n, t] + delta_a16[n, t, k] + delta_centred13[n, t, k]
        np.add(scaled_mu13[:, :, None], delta_a16, out=delta_a12)
        delta_a12 += delta_centred13
        # delta_z11[n, t, k] = delta_a12[n, t, k]
        delta_z11 = delta_a12
        # delta_mixed11[n, t, h, d] = sum[k: 8](O11[k, h, d] * delta_z11[n, t, k])
        np.matmul(
            delta_z11.reshape(8 * samples, 8),
            self.O11.reshape(8, 8),
            out=delta_mixed11.reshape(8 * samples, 8),
        )
        # delta_weight11[n, h, t, s] = sum[d: 4](delta_mixed11[n, t, h, d] * value11[n, s, h,
        #     d])
        np.matmul(
            delta_mixed11.transpose(0, 2, 1, 3),
            value11.transpose(0, 2, 3, 1),
            out=delta_weight11,
        )
        # sum_total11[n, h, t] = sum[s: 8](delta_weight11[n, h, t, s] * weight11[n, h, t, s])
        np.add.reduce(delta_weight11 * weight11, 3, out=sum_total11)
        # delta_score11[n, h, t, s] = weight11[n, h, t, s] * (delta_weight11[n, h, t, s] -
        #     sum_total11[n, h, t])
        np.subtract(delta_weight11, sum_total11[:, :, :, None], out=delta_score11)
        delta_score11 *= weight11
        # delta_value11[n, t, h, d] = sum[s: 8](delta_mixed11[n, s, h, d] * weight11[n, h, s,
        #     t])
        delta_value11 = (
            weight11.transpose(0, 1, 3, 2) @ delta_mixed11.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key11[n, t, h, d] = sum[s: 8](delta_score11[n, h, s, t] * query11[n, s, h, d]) /
        #     2
        np.multiply(
            (
                delta_score11.transpose(0, 1, 3, 2) @ query11.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key11,
        )
        # delta_query11[n, t, h, d] = sum[s: 8](delta_score11[n, h, t, s] * key11[n, s, h, d]) /
        #     2
        np.multiply(
            (delta_score11 @ key11.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query11,
        )
        # delta_z10[n, t, k] = sum[h: 2, d: 4](K11[h, d, k] * delta_key11[n, t, h, d]) + sum[h:
        #     2, d: 4](Q11[h, d, k] * delta_query11[n, t, h, d]) + sum[h: 2, d: 4](V11[h, d, k]
        #     * delta_value11[n, t, h, d])
        np.matmul(
            delta_key11.reshape(8 * samples, 8),
            self.K11.reshape(8, 8),
            out=delta_z10.reshape(8 * samples, 8),
        )
        delta_z10 += (
            delta_query11.reshape(8 * samples, 8) @ self.Q11.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z10 += (
            delta_value11.reshape(8 * samples, 8) @ self.V11.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance10[n, t] = sum[k: 8](delta_z10[n, t, k] * gain10[k] * normal10[n,
        #     t, k]) / 8
        np.add.reduce(normal10 * delta_z10 * self.gain10, 2, out=scaled_sum_variance10)
        scaled_sum_variance10 *= 0.125
        # delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] -
        #     normal10[n, t, k] * scaled_sum_variance10[n, t])
        np.multiply(delta_z10, self.gain10, out=delta_centred10)
        delta_centred10 -= normal10 * scaled_sum_variance10[:, :, None]
        delta_centred10 *= inverse10[:, :, None]
        # scaled_mu10[n, t] = -sum[k: 8](delta_centred10[n, t, k]) / 8
        np.add.reduce(delta_centred10, 2, out=scaled_mu10)
        scaled_mu10 *= -0.125
        # delta_a9[n, t, k] = scaled_mu10[n, t] + delta_a12[n, t, k] + delta_centred10[n, t, k]
        np.add(scaled_mu10[:, :, None], delta_a12, out=delta_a9)
        delta_a9 += delta_centred10
        # delta_z8[n, t, j] = delta_a9[n, t, j]
        delta_z8 = delta_a9
        # delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
        #     sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W8[k, j] * delta_z8[n, t, k])
        np.square(z7, out=delta_z7)
        delta_z7 *= -0.5
        np.exp(delta_z7, out=delta_z7)
        delta_z7 *= z7
        delta_z7 *= 0.3989422804014327
        delta_z7 += a7_factor
        delta_z7 *= (delta_z8.reshape(8 * samples, 8) @ self.W8).reshape(samples, 8, 32)
        # delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j])
        np.matmul(
            delta_z7.reshape(8 * samples, 32),
            self.W7,
            out=delta_z6.reshape(8 * samples, 8),
        )
        # scaled_sum_variance6[n, t] = sum[k: 8](delta_z6[n, t, k] * gain6[k] * normal6[n, t,
        #     k]) / 8
        np.add.reduce(normal6 * delta_z6 * self.gain6, 2, out=scaled_sum_variance6)
        scaled_sum_variance6 *= 0.125
        # delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n,
        #     t, k] * scaled_sum_variance6[n, t])
        np.multiply(delta_z6, self.gain6, out=delta_centred6)
        delta_centred6 -= normal6 * scaled_sum_variance6[:, :, None]
        delta_centred6 *= inverse6[:, :, None]
        # scaled_mu6[n, t] = -sum[k: 8](delta_centred6[n, t, k]) / 8
        np.add.reduce(delta_centred6, 2, out=scaled_mu6)
        scaled_mu6 *= -0.125
        # delta_a5[n, t, k] = scaled_mu6[n, t] + delta_a9[n, t, k] + delta_centred6[n, t, k]
        np.add(scaled_mu6[:, :, None], delta_a9, out=delta_a5)
        delta_a5 += delta_centred6
        # delta_z4[n, t, k] = delta_a5[n, t, k]
        delta_z4 = delta_a5
        # delta_mixed4[n, t, h, d] = sum[k: 8](O4[k, h, d] * delta_z4[n, t, k])
        np.matmul(
            delta_z4.reshape(8 * samples, 8),
            self.O4.reshape(8, 8),
            out=delta_mixed4.reshape(8 * samples, 8),
        )
        # delta_weight4[n, h, t, s] = sum[d: 4](delta_mixed4[n, t, h, d] * value4[n, s, h, d])
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
        # delta_key4[n, t, h, d] = sum[s: 8](delta_score4[n, h, s, t] * query4[n, s, h, d]) / 2
        np.multiply(
            (
                delta_score4.transpose(0, 1, 3, 2) @ query4.transpose(0, 2, 1, 3)
            ).transpose(0, 2, 1, 3),
            0.5,
            out=delta_key4,
        )
        # delta_query4[n, t, h, d] = sum[s: 8](delta_score4[n, h, t, s] * key4[n, s, h, d]) / 2
        np.multiply(
            (delta_score4 @ key4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3),
            0.5,
            out=delta_query4,
        )
        # delta_z3[n, t, k] = sum[h: 2, d: 4](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2,
        #     d: 4](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 4](V4[h, d, k] *
        #     delta_value4[n, t, h, d])
        np.matmul(
            delta_key4.reshape(8 * samples, 8),
            self.K4.reshape(8, 8),
            out=delta_z3.reshape(8 * samples, 8),
        )
        delta_z3 += (
            delta_query4.reshape(8 * samples, 8) @ self.Q4.reshape(8, 8)
        ).reshape(samples, 8, 8)
        delta_z3 += (
            delta_value4.reshape(8 * samples, 8) @ self.V4.reshape(8, 8)
        ).reshape(samples, 8, 8)
        # scaled_sum_variance3[n, t] = sum[k: 8](delta_z3[n, t, k] * gain3[k] * normal3[n, t,
        #     k]) / 8
        np.add.reduce(normal3 * delta_z3 * self.gain3, 2, out=scaled_sum_variance3)
        scaled_sum_variance3 *= 0.125
        # delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n,
        #     t, k] * scaled_sum_variance3[n, t])
        np.multiply(delta_z3, self.gain3, out=delta_centred3)
        delta_centred3 -= normal3 * scaled_sum_variance3[:, :, None]
        delta_centred3 *= inverse3[:, :, None]
        # scaled_mu3[n, t] = -sum[k: 8](delta_centred3[n, t, k]) / 8
        np.add.reduce(delta_centred3, 2, out=scaled_mu3)
        scaled_mu3 *= -0.125
        # delta_a2[n, t, k] = scaled_mu3[n, t] + delta_a5[n, t, k] + delta_centred3[n, t, k]
        np.add(scaled_mu3[:, :, None], delta_a5, out=delta_a2)
        delta_a2 += delta_centred3
        # delta_a1[n, t, k] = delta_a2[n, t, k]
        delta_a1 = delta_a2
        # grad_E1[j, k] = sum[n: N, t: 8](a87[n, t, k] * delta_z88[n, t, j]) + sum[n: N, t:
        #     8](delta_a1[n, t, k] * where(x[n, t] == j, 1, 0))
        np.matmul(
            delta_z88.reshape(8 * samples, 27).T,
            a87.reshape(8 * samples, 8),
            out=grad_E1,
        )
        grad_E1 += add_at((27, 8), (x,), delta_a1)
        # grad_P2[t, k] = sum[n: N](delta_a2[n, t, k])
        np.add.reduce(delta_a2, 0, out=grad_P2)
        # grad_gain3[k] = sum[n: N, t: 8](delta_z3[n, t, k] * normal3[n, t, k])
        np.add.reduce(delta_z3 * normal3, (0, 1), out=grad_gain3)
        # grad_b3[k] = sum[n: N, t: 8](delta_z3[n, t, k])
        np.add.reduce(delta_z3, (0, 1), out=grad_b3)
        # grad_Q4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_query4[n, t, h, d])
        np.matmul(
            delta_query4.reshape(8 * samples, 8).T,
            a3.reshape(8 * samples, 8),
            out=grad_Q4.reshape(8, 8),
        )
        # grad_K4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_key4[n, t, h, d])
        np.matmul(
            delta_key4.reshape(8 * samples, 8).T,
            a3.reshape(8 * samples, 8),
            out=grad_K4.reshape(8, 8),
        )
        # grad_V4[h, d, k] = sum[n: N, t: 8](a3[n, t, k] * delta_value4[n, t, h, d])
        np.matmul(
            delta_value4.reshape(8 * samples, 8).T,
            a3.reshape(8 * samples, 8),
            out=grad_V4.reshape(8, 8),
        )
        # grad_O4[k, h, d] = sum[n: N, t: 8](delta_z4[n, t, k] * mixed4[n, t, h, d])
        np.matmul(
            delta_z4.reshape(8 * samples, 8).T,
            mixed4.reshape(8 * samples, 8),
            out=grad_O4.reshape(8, 8),
        )
        # grad_b4[k] = sum[n: N, t: 8](delta_z4[n, t, k])
        np.add.reduce(delta_z4, (0, 1), out=grad_b4)
        # grad_gain6[k] = sum[n: N, t: 8](delta_z6[n, t, k] * normal6[n, t, k])
        np.add.reduce(delta_z6 * normal6, (0, 1), out=grad_gain6)
        # grad_b6[k] = sum[n: N, t: 8](delta_z6[n, t, k])
        np.add.reduce(delta_z6, (0, 1), out=grad_b6)
        # grad_W7[j, k] = sum[n: N, t: 8](a6[n, t, k] * delta_z7[n, t, j])
        np.matmul(
            delta_z7.reshape(8 * samples, 32).T, a6.reshape(8 * samples, 8), out=grad_W7
        )
        # grad_b7[j] = sum[n: N, t: 8](delta_z7[n, t, j])
        np.add.reduce(delta_z7, (0, 1), out=grad_b7)
        # grad_W8[j, k] = sum[n: N, t: 8](a7[n, t, k] * delta_z8[n, t, j])
        np.matmul(
            delta_z8.reshape(8 * samples, 8).T, a7.reshape(8 * samples, 32), out=grad_W8
        )
        # grad_b8[j] = sum[n: N, t: 8](delta_z8[n, t, j])
        np.add.reduce(delta_z8, (0, 1), out=grad_b8)
        # grad_gain10[k] = sum[n: N, t: 8](delta_z10[n, t, k] * normal10[n, t, k])
        np.add.reduce(delta_z10 * normal10, (0, 1), out=grad_gain10)
        # grad_b10[k] = sum[n: N, t: 8](delta_z10[n, t, k])
        np.add.reduce(delta_z10, (0, 1), out=grad_b10)
        # grad_Q11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_query11[n, t, h, d])
        np.matmul(
            delta_query11.reshape(8 * samples, 8).T,
            a10.reshape(8 * samples, 8),
            out=grad_Q11.reshape(8, 8),
        )
        # grad_K11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_key11[n, t, h, d])
        np.matmul(
            delta_key11.reshape(8 * samples, 8).T,
            a10.reshape(8 * samples, 8),
            out=grad_K11.reshape(8, 8),
        )
        # grad_V11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_value11[n, t, h, d])
        np.matmul(
            delta_value11.reshape(8 * samples, 8).T,
            a10.reshape(8 * samples, 8),
            out=grad_V11.reshape(8, 8),
        )
        # grad_O11[k, h, d] = sum[n: N, t: 8](delta_z11[n, t, k] * mixed11[n, t, h, d])
        np.matmul(
            delta_z11.reshape(8 * samples, 8).T,
            mixed11.reshape(8 * samples, 8),
            out=grad_O11.reshape(8, 8),
        )
        # grad_b11[k] = sum[n: N, t: 8](delta_z11[n, t, k])
        np.add.reduce(delta_z11, (0, 1), out=grad_b11)
        # grad_gain13[k] = sum[n: N, t: 8](delta_z13[n, t, k] * normal13[n, t, k])
        np.add.reduce(delta_z13 * normal13, (0, 1), out=grad_gain13)
        # grad_b13[k] = sum[n: N, t: 8](delta_z13[n, t, k])
        np.add.reduce(delta_z13, (0, 1), out=grad_b13)
        # grad_W14[j, k] = sum[n: N, t: 8](a13[n, t, k] * delta_z14[n, t, j])
        np.matmul(
            delta_z14.reshape(8 * samples, 32).T,
            a13.reshape(8 * samples, 8),
            out=grad_W14,
        )
        # grad_b14[j] = sum[n: N, t: 8](delta_z14[n, t, j])
        np.add.reduce(delta_z14, (0, 1), out=grad_b14)
        # grad_W15[j, k] = sum[n: N, t: 8](a14[n, t, k] * delta_z15[n, t, j])
        np.matmul(
            delta_z15.reshape(8 * samples, 8).T,
            a14.reshape(8 * samples, 32),
            out=grad_W15,
        )
        # grad_b15[j] = sum[n: N, t: 8](delta_z15[n, t, j])
        np.add.reduce(delta_z15, (0, 1), out=grad_b15)
        # grad_gain17[k] = sum[n: N, t: 8](delta_z17[n, t, k] * normal17[n, t, k])
        np.add.reduce(delta_z17 * normal17, (0, 1), out=grad_gain17)
        # grad_b17[k] = sum[n: N, t: 8](delta_z17[n, t, k])
        np.add.reduce(delta_z17, (0, 1), out=grad_b17)
        # grad_Q18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_query18[n, t, h, d])
        np.matmul(
            delta_query18.reshape(8 * samples, 8).T,
            a17.reshape(8 * samples, 8),
            out=grad_Q18.reshape(8, 8),
        )
        # grad_K18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_key18[n, t, h, d])
        np.matmul(
            delta_key18.reshape(8 * samples, 8).T,
            a17.reshape(8 * samples, 8),
            out=grad_K18.reshape(8, 8),
        )
        # grad_V18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_value18[n, t, h, d])
        np.matmul(
            delta_value18.reshape(8 * samples, 8).T,
            a17.reshape(8 * samples, 8),
            out=grad_V18.reshape(8, 8),
        )
        # grad_O18[k, h, d] = sum[n: N, t: 8](delta_z18[n, t, k] * mixed18[n, t, h, d])
        np.matmul(
            delta_z18.reshape(8 * samples, 8).T,
            mixed18.reshape(8 * samples, 8),
            out=grad_O18.reshape(8, 8),
        )
        # grad_b18[k] = sum[n: N, t: 8](delta_z18[n, t, k])
        np.add.reduce(delta_z18, (0, 1), out=grad_b18)
        # grad_gain20[k] = sum[n: N, t: 8](delta_z20[n, t, k] * normal20[n, t, k])
        np.add.reduce(delta_z20 * normal20, (0, 1), out=grad_gain20)
        # grad_b20[k] = sum[n: N, t: 8](delta_z20[n, t, k])
        np.add.reduce(delta_z20, (0, 1), out=grad_b20)
        # grad_W21[j, k] = sum[n: N, t: 8](a20[n, t, k] * delta_z21[n, t, j])
        np.matmul(
            delta_z21.reshape(8 * samples, 32).T,
            a20.reshape(8 * samples, 8),
            out=grad_W21,
        )
        # grad_b21[j] = sum[n: N, t: 8](delta_z21[n, t, j])
        np.add.reduce(delta_z21, (0, 1), out=grad_b21)
        # grad_W22[j, k] = sum[n: N, t: 8](a21[n, t, k] * delta_z22[n, t, j])
        np.matmul(
            delta_z22.reshape(8 * samples, 8).T,
            a21.reshape(8 * samples, 32),
            out=grad_W22,
        )
        # grad_b22[j] = sum[n: N, t: 8](delta_z22[n, t, j])
        np.add.reduce(delta_z22, (0, 1), out=grad_b22)
        # grad_gain24[k] = sum[n: N, t: 8](delta_z24[n, t, k] * normal24[n, t, k])
        np.add.reduce(delta_z24 * normal24, (0, 1), out=grad_gain24)
        # grad_b24[k] = sum[n: N, t: 8](delta_z24[n, t, k])
        np.add.reduce(delta_z24, (0, 1), out=grad_b24)
        # grad_Q25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_query25[n, t, h, d])
        np.matmul(
            delta_query25.reshape(8 * samples, 8).T,
            a24.reshape(8 * samples, 8),
            out=grad_Q25.reshape(8, 8),
        )
        # grad_K25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_key25[n, t, h, d])
        np.matmul(
            delta_key25.reshape(8 * samples, 8).T,
            a24.reshape(8 * samples, 8),
            out=grad_K25.reshape(8, 8),
        )
        # grad_V25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_value25[n, t, h, d])
        np.matmul(
            delta_value25.reshape(8 * samples, 8).T,
            a24.reshape(8 * samples, 8),
            out=grad_V25.reshape(8, 8),
        )
        # grad_O25[k, h, d] = sum[n: N, t: 8](delta_z25[n, t, k] * mixed25[n, t, h, d])
        np.matmul(
            delta_z25.reshape(8 * samples, 8).T,
            mixed25.reshape(8 * samples, 8),
            out=grad_O25.reshape(8, 8),
        )
        # grad_b25[k] = sum[n: N, t: 8](delta_z25[n, t, k])
        np.add.reduce(delta_z25, (0, 1), out=grad_b25)
        # grad_gain27[k] = sum[n: N, t: 8](delta_z27[n, t, k] * normal27[n, t, k])
        np.add.reduce(delta_z27 * normal27, (0, 1), out=grad_gain27)
        # grad_b27[k] = sum[n: N, t: 8](delta_z27[n, t, k])
        np.add.reduce(delta_z27, (0, 1), out=grad_b27)
        # grad_W28[j, k] = sum[n: N, t: 8](a27[n, t, k] * delta_z28[n, t, j])
        np.matmul(
            delta_z28.reshape(8 * samples, 32).T,
            a27.reshape(8 * samples, 8),
            out=grad_W28,
        )
        # grad_b28[j] = sum[n: N, t: 8](delta_z28[n, t, j])
        np.add.reduce(delta_z28, (0, 1), out=grad_b28)
        # grad_W29[j, k] = sum[n: N, t: 8](a28[n, t, k] * delta_z29[n, t, j])
        np.matmul(
            delta_z29.reshape(8 * samples, 8).T,
            a28.reshape(8 * samples, 32),
            out=grad_W29,
        )
        # grad_b29[j] = sum[n: N, t: 8](delta_z29[n, t, j])
        np.add.reduce(delta_z29, (0, 1), out=grad_b29)
        # grad_gain31[k] = sum[n: N, t: 8](delta_z31[n, t, k] * normal31[n, t, k])
        np.add.reduce(delta_z31 * normal31, (0, 1), out=grad_gain31)
        # grad_b31[k] = sum[n: N, t: 8](delta_z31[n, t, k])
        np.add.reduce(delta_z31, (0, 1), out=grad_b31)
        # grad_Q32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_query32[n, t, h, d])
        np.matmul(
            delta_query32.reshape(8 * samples, 8).T,
            a31.reshape(8 * samples, 8),
            out=grad_Q32.reshape(8, 8),
        )
        # grad_K32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_key32[n, t, h, d])
        np.matmul(
            delta_key32.reshape(8 * samples, 8).T,
            a31.reshape(8 * samples, 8),
            out=grad_K32.reshape(8, 8),
        )
        # grad_V32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_value32[n, t, h, d])
        np.matmul(
            delta_value32.reshape(8 * samples, 8).T,
            a31.reshape(8 * samples, 8),
            out=grad_V32.reshape(8, 8),
        )
        # grad_O32[k, h, d] = sum[n: N, t: 8](delta_z32[n, t, k] * mixed32[n, t, h, d])
        np.matmul(
            delta_z32.reshape(8 * samples, 8).T,
            mixed32.reshape(8 * samples, 8),
            out=grad_O32.reshape(8, 8),
        )
        # grad_b32[k] = sum[n: N, t: 8](delta_z32[n, t, k])
        np.add.reduce(delta_z32, (0, 1), out=grad_b32)
        # grad_gain34[k] = sum[n: N, t: 8](delta_z34[n, t, k] * normal34[n, t, k])
        np.add.reduce(delta_z34 * normal34, (0, 1), out=grad_gain34)
        # grad_b34[k] = sum[n: N, t: 8](delta_z34[n, t, k])
        np.add.reduce(delta_z34, (0, 1), out=grad_b34)
        # grad_W35[j, k] = sum[n: N, t: 8](a34[n, t, k] * delta_z35[n, t, j])
        np.matmul(
            delta_z35.reshape(8 * samples, 32).T,
            a34.reshape(8 * samples, 8),
            out=grad_W35,
        )
        # grad_b35[j] = sum[n: N, t: 8](delta_z35[n, t, j])
        np.add.reduce(delta_z35, (0, 1), out=grad_b35)
        # grad_W36[j, k] = sum[n: N, t: 8](a35[n, t, k] * delta_z36[n, t, j])
        np.matmul(
            delta_z36.reshape(8 * samples, 8).T,
            a35.reshape(8 * samples, 32),
            out=grad_W36,
        )
        # grad_b36[j] = sum[n: N, t: 8](delta_z36[n, t, j])
        np.add.reduce(delta_z36, (0, 1), out=grad_b36)
        # grad_gain38[k] = sum[n: N, t: 8](delta_z38[n, t, k] * normal38[n, t, k])
        np.add.reduce(delta_z38 * normal38, (0, 1), out=grad_gain38)
        # grad_b38[k] = sum[n: N, t: 8](delta_z38[n, t, k])
        np.add.reduce(delta_z38, (0, 1), out=grad_b38)
        # grad_Q39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_query39[n, t, h, d])
        np.matmul(
            delta_query39.reshape(8 * samples, 8).T,
            a38.reshape(8 * samples, 8),
            out=grad_Q39.reshape(8, 8),
        )
        # grad_K39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_key39[n, t, h, d])
        np.matmul(
            delta_key39.reshape(8 * samples, 8).T,
            a38.reshape(8 * samples, 8),
            out=grad_K39.reshape(8, 8),
        )
        # grad_V39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_value39[n, t, h, d])
        np.matmul(
            delta_value39.reshape(8 * samples, 8).T,
            a38.reshape(8 * samples, 8),
            out=grad_V39.reshape(8, 8),
        )
        # grad_O39[k, h, d] = sum[n: N, t: 8](delta_z39[n, t, k] * mixed39[n, t, h, d])
        np.matmul(
            delta_z39.reshape(8 * samples, 8).T,
            mixed39.reshape(8 * samples, 8),
            out=grad_O39.reshape(8, 8),
        )
        # grad_b39[k] = sum[n: N, t: 8](delta_z39[n, t, k])
        np.add.reduce(delta_z39, (0, 1), out=grad_b39)
        # grad_gain41[k] = sum[n: N, t: 8](delta_z41[n, t, k] * normal41[n, t, k])
        np.add.reduce(delta_z41 * normal41, (0, 1), out=grad_gain41)
        # grad_b41[k] = sum[n: N, t: 8](delta_z41[n, t, k])
        np.add.reduce(delta_z41, (0, 1), out=grad_b41)
        # grad_W42[j, k] = sum[n: N, t: 8](a41[n, t, k] * delta_z42[n, t, j])
        np.matmul(
            delta_z42.reshape(8 * samples, 32).T,
            a41.reshape(8 * samples, 8),
            out=grad_W42,
        )
        # grad_b42[j] = sum[n: N, t: 8](delta_z42[n, t, j])
        np.add.reduce(delta_z42, (0, 1), out=grad_b42)
        # grad_W43[j, k] = sum[n: N, t: 8](a42[n, t, k] * delta_z43[n, t, j])
        np.matmul(
            delta_z43.reshape(8 * samples, 8).T,
            a42.reshape(8 * samples, 32),
            out=grad_W43,
        )
        # grad_b43[j] = sum[n: N, t: 8](delta_z43[n, t, j])
        np.add.reduce(delta_z43, (0, 1), out=grad_b43)
        # grad_gain45[k] = sum[n: N, t: 8](delta_z45[n, t, k] * normal45[n, t, k])
        np.add.reduce(delta_z45 * normal45, (0, 1), out=grad_gain45)
        # grad_b45[k] = sum[n: N, t: 8](delta_z45[n, t, k])
        np.add.reduce(delta_z45, (0, 1), out=grad_b45)
        # grad_Q46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_query46[n, t, h, d])
        np.matmul(
            delta_query46.reshape(8 * samples, 8).T,
            a45.reshape(8 * samples, 8),
            out=grad_Q46.reshape(8, 8),
        )
        # grad_K46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_key46[n, t, h, d])
        np.matmul(
            delta_key46.reshape(8 * samples, 8).T,
            a45.reshape(8 * samples, 8),
            out=grad_K46.reshape(8, 8),
        )
        # grad_V46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_value46[n, t, h, d])
        np.matmul(
            delta_value46.reshape(8 * samples, 8).T,
            a45.reshape(8 * samples, 8),
            out=grad_V46.reshape(8, 8),
        )
        # grad_O46[k, h, d] = sum[n: N, t: 8](delta_z46[n, t, k] * mixed46[n, t, h, d])
        np.matmul(
            delta_z46.reshape(8 * samples, 8).T,
            mixed46.reshape(8 * samples, 8),
            out=grad_O46.reshape(8, 8),
        )
        # grad_b46[k] = sum[n: N, t: 8](delta_z46[n, t, k])
        np.add.reduce(delta_z46, (0, 1), out=grad_b46)
        # grad_gain48[k] = sum[n: N, t: 8](delta_z48[n, t, k] * normal48[n, t, k])
        np.add.reduce(delta_z48 * normal48, (0, 1), out=grad_gain48)
        # grad_b48[k] = sum[n: N, t: 8](delta_z48[n, t, k])
        np.add.reduce(delta_z48, (0, 1), out=grad_b48)
        # grad_W49[j, k] = sum[n: N, t: 8](a48[n, t, k] * delta_z49[n, t, j])
        np.matmul(
            delta_z49.reshape(8 * samples, 32).T,
            a48.reshape(8 * samples, 8),
            out=grad_W49,
        )
        # grad_b49[j] = sum[n: N, t: 8](delta_z49[n, t, j])
        np.add.reduce(delta_z49, (0, 1), out=grad_b49)
        # grad_W50[j, k] = sum[n: N, t: 8](a49[n, t, k] * delta_z50[n, t, j])
        np.matmul(
            delta_z50.reshape(8 * samples, 8).T,
            a49.reshape(8 * samples, 32),
            out=grad_W50,
        )
        # grad_b50[j] = sum[n: N, t: 8](delta_z50[n, t, j])
        np.add.reduce(delta_z50, (0, 1), out=grad_b50)
        # grad_gain52[k] = sum[n: N, t: 8](delta_z52[n, t, k] * normal52[n, t, k])
        np.add.reduce(delta_z52 * normal52, (0, 1), out=grad_gain52)
        # grad_b52[k] = sum[n: N, t: 8](delta_z52[n, t, k])
        np.add.reduce(delta_z52, (0, 1), out=grad_b52)
        # grad_Q53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_query53[n, t, h, d])
        np.matmul(
            delta_query53.reshape(8 * samples, 8).T,
            a52.reshape(8 * samples, 8),
            out=grad_Q53.reshape(8, 8),
        )
        # grad_K53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_key53[n, t, h, d])
        np.matmul(
            delta_key53.reshape(8 * samples, 8).T,
            a52.reshape(8 * samples, 8),
            out=grad_K53.reshape(8, 8),
        )
        # grad_V53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_value53[n, t, h, d])
        np.matmul(
            delta_value53.reshape(8 * samples, 8).T,
            a52.reshape(8 * samples, 8),
            out=grad_V53.reshape(8, 8),
        )
        # grad_O53[k, h, d] = sum[n: N, t: 8](delta_z53[n, t, k] * mixed53[n, t, h, d])
        np.matmul(
            delta_z53.reshape(8 * samples, 8).T,
            mixed53.reshape(8 * samples, 8),
            out=grad_O53.reshape(8, 8),
        )
        # grad_b53[k] = sum[n: N, t: 8](delta_z53[n, t, k])
        np.add.reduce(delta_z53, (0, 1), out=grad_b53)
        # grad_gain55[k] = sum[n: N, t: 8](delta_z55[n, t, k] * normal55[n, t, k])
        np.add.reduce(delta_z55 * normal55, (0, 1), out=grad_gain55)
        # grad_b55[k] = sum[n: N, t: 8](delta_z55[n, t, k])
        np.add.reduce(delta_z55, (0, 1), out=grad_b55)
        # grad_W56[j, k] = sum[n: N, t: 8](a55[n, t, k] * delta_z56[n, t, j])
        np.matmul(
            delta_z56.reshape(8 * samples, 32).T,
            a55.reshape(8 * samples, 8),
            out=grad_W56,
        )
        # grad_b56[j] = sum[n: N, t: 8](delta_z56[n, t, j])
        np.add.reduce(delta_z56, (0, 1), out=grad_b56)
        # grad_W57[j, k] = sum[n: N, t: 8](a56[n, t, k] * delta_z57[n, t, j])
        np.matmul(
            delta_z57.reshape(8 * samples, 8).T,
            a56.reshape(8 * samples, 32),
            out=grad_W57,
        )
        # grad_b57[j] = sum[n: N, t: 8](delta_z57[n, t, j])
        np.add.reduce(delta_z57, (0, 1), out=grad_b57)
        # grad_gain59[k] = sum[n: N, t: 8](delta_z59[n, t, k] * normal59[n, t, k])
        np.add.reduce(delta_z59 * normal59, (0, 1), out=grad_gain59)
        # grad_b59[k] = sum[n: N, t: 8](delta_z59[n, t, k])
        np.add.reduce(delta_z59, (0, 1), out=grad_b59)
        # grad_Q60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_query60[n, t, h, d])
        np.matmul(
            delta_query60.reshape(8 * samples, 8).T,
            a59.reshape(8 * samples, 8),
            out=grad_Q60.reshape(8, 8),
        )
        # grad_K60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_key60[n, t, h, d])
        np.matmul(
            delta_key60.reshape(8 * samples, 8).T,
            a59.reshape(8 * samples, 8),
            out=grad_K60.reshape(8, 8),
        )
        # grad_V60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_value60[n, t, h, d])
        np.matmul(
            delta_value60.reshape(8 * samples, 8).T,
            a59.reshape(8 * samples, 8),
            out=grad_V60.reshape(8, 8),
        )
        # grad_O60[k, h, d] = sum[n: N, t: 8](delta_z60[n, t, k] * mixed60[n, t, h, d])
        np.matmul(
            delta_z60.reshape(8 * samples, 8).T,
            mixed60.reshape(8 * samples, 8),
            out=grad_O60.reshape(8, 8),
        )
        # grad_b60[k] = sum[n: N, t: 8](delta_z60[n, t, k])
        np.add.reduce(delta_z60, (0, 1), out=grad_b60)
        # grad_gain62[k] = sum[n: N, t: 8](delta_z62[n, t, k] * normal62[n, t, k])
        np.add.reduce(delta_z62 * normal62, (0, 1), out=grad_gain62)
        # grad_b62[k] = sum[n: N, t: 8](delta_z62[n, t, k])
        np.add.reduce(delta_z62, (0, 1), out=grad_b62)
        # grad_W63[j, k] = sum[n: N, t: 8](a62[n, t, k] * delta_z63[n, t, j])
        np.matmul(
            delta_z63.reshape(8 * samples, 32).T,
            a62.reshape(8 * samples, 8),
            out=grad_W63,
        )
        # grad_b63[j] = sum[n: N, t: 8](delta_z63[n, t, j])
        np.add.reduce(delta_z63, (0, 1), out=grad_b63)
        # grad_W64[j, k] = sum[n: N, t: 8](a63[n, t, k] * delta_z64[n, t, j])
        np.matmul(
            delta_z64.reshape(8 * samples, 8).T,
            a63.reshape(8 * samples, 32),
            out=grad_W64,
        )
        # grad_b64[j] = sum[n: N, t: 8](delta_z64[n, t, j])
        np.add.reduce(delta_z64, (0, 1), out=grad_b64)
        # grad_gain66[k] = sum[n: N, t: 8](delta_z66[n, t, k] * normal66[n, t, k])
        np.add.reduce(delta_z66 * normal66, (0, 1), out=grad_gain66)
        # grad_b66[k] = sum[n: N, t: 8](delta_z66[n, t, k])
        np.add.reduce(delta_z66, (0, 1), out=grad_b66)
        # grad_Q67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_query67[n, t, h, d])
        np.matmul(
            delta_query67.reshape(8 * samples, 8).T,
            a66.reshape(8 * samples, 8),
            out=grad_Q67.reshape(8, 8),
        )
        # grad_K67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_key67[n, t, h, d])
        np.matmul(
            delta_key67.reshape(8 * samples, 8).T,
            a66.reshape(8 * samples, 8),
            out=grad_K67.reshape(8, 8),
        )
        # grad_V67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_value67[n, t, h, d])
        np.matmul(
            delta_value67.reshape(8 * samples, 8).T,
            a66.reshape(8 * samples, 8),
            out=grad_V67.reshape(8, 8),
        )
        # grad_O67[k, h, d] = sum[n: N, t: 8](delta_z67[n, t, k] * mixed67[n, t, h, d])
        np.matmul(
            delta_z67.reshape(8 * samples, 8).T,
            mixed67.reshape(8 * samples, 8),
            out=grad_O67.reshape(8, 8),
        )
        # grad_b67[k] = sum[n: N, t: 8](delta_z67[n, t, k])
        np.add.reduce(delta_z67, (0, 1), out=grad_b67)
        # grad_gain69[k] = sum[n: N, t: 8](delta_z69[n, t, k] * normal69[n, t, k])
        np.add.reduce(delta_z69 * normal69, (0, 1), out=grad_gain69)
        # grad_b69[k] = sum[n: N, t: 8](delta_z69[n, t, k])
        np.add.reduce(delta_z69, (0, 1), out=grad_b69)
        # grad_W70[j, k] = sum[n: N, t: 8](a69[n, t, k] * delta_z70[n, t, j])
        np.matmul(
            delta_z70.reshape(8 * samples, 32).T,
            a69.reshape(8 * samples, 8),
            out=grad_W70,
        )
        # grad_b70[j] = sum[n: N, t: 8](delta_z70[n, t, j])
        np.add.reduce(delta_z70, (0, 1), out=grad_b70)
        # grad_W71[j, k] = sum[n: N, t: 8](a70[n, t, k] * delta_z71[n, t, j])
        np.matmul(
            delta_z71.reshape(8 * samples, 8).T,
            a70.reshape(8 * samples, 32),
            out=grad_W71,
        )
        # grad_b71[j] = sum[n: N, t: 8](delta_z71[n, t, j])
        np.add.reduce(delta_z71, (0, 1), out=grad_b71)
        # grad_gain73[k] = sum[n: N, t: 8](delta_z73[n, t, k] * normal73[n, t, k])
        np.add.reduce(delta_z73 * normal73, (0, 1), out=grad_gain73)
        # grad_b73[k] = sum[n: N, t: 8](delta_z73[n, t, k])
        np.add.reduce(delta_z73, (0, 1), out=grad_b73)
        # grad_Q74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_query74[n, t, h, d])
        np.matmul(
            delta_query74.reshape(8 * samples, 8).T,
            a73.reshape(8 * samples, 8),
            out=grad_Q74.reshape(8, 8),
        )
        # grad_K74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_key74[n, t, h, d])
        np.matmul(
            delta_key74.reshape(8 * samples, 8).T,
            a73.reshape(8 * samples, 8),
            out=grad_K74.reshape(8, 8),
        )
        # grad_V74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_value74[n, t, h, d])
        np.matmul(
            delta_value74.reshape(8 * samples, 8).T,
            a73.reshape(8 * samples, 8),
            out=grad_V74.reshape(8, 8),
        )
        # grad_O74[k, h, d] = sum[n: N, t: 8](delta_z74[n, t, k] * mixed74[n, t, h, d])
        np.matmul(
            delta_z74.reshape(8 * samples, 8).T,
            mixed74.reshape(8 * samples, 8),
            out=grad_O74.reshape(8, 8),
        )
        # grad_b74[k] = sum[n: N, t: 8](delta_z74[n, t, k])
        np.add.reduce(delta_z74, (0, 1), out=grad_b74)
        # grad_gain76[k] = sum[n: N, t: 8](delta_z76[n, t, k] * normal76[n, t, k])
        np.add.reduce(delta_z76 * normal76, (0, 1), out=grad_gain76)
        # grad_b76[k] = sum[n: N, t: 8](delta_z76[n, t, k])
        np.add.reduce(delta_z76, (0, 1), out=grad_b76)
        # grad_W77[j, k] = sum[n: N, t: 8](a76[n, t, k] * delta_z77[n, t, j])
        np.matmul(
            delta_z77.reshape(8 * samples, 32).T,
            a76.reshape(8 * samples, 8),
            out=grad_W77,
        )
        # grad_b77[j] = sum[n: N, t: 8](delta_z77[n, t, j])
        np.add.reduce(delta_z77, (0, 1), out=grad_b77)
        # grad_W78[j, k] = sum[n: N, t: 8](a77[n, t, k] * delta_z78[n, t, j])
        np.matmul(
            delta_z78.reshape(8 * samples, 8).T,
            a77.reshape(8 * samples, 32),
            out=grad_W78,
        )
        # grad_b78[j] = sum[n: N, t: 8](delta_z78[n, t, j])
        np.add.reduce(delta_z78, (0, 1), out=grad_b78)
        # grad_gain80[k] = sum[n: N, t: 8](delta_z80[n, t, k] * normal80[n, t, k])
        np.add.reduce(delta_z80 * normal80, (0, 1), out=grad_gain80)
        # grad_b80[k] = sum[n: N, t: 8](delta_z80[n, t, k])
        np.add.reduce(delta_z80, (0, 1), out=grad_b80)
        # grad_Q81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_query81[n, t, h, d])
        np.matmul(
            delta_query81.reshape(8 * samples, 8).T,
            a80.reshape(8 * samples, 8),
            out=grad_Q81.reshape(8, 8),
        )
        # grad_K81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_key81[n, t, h, d])
        np.matmul(
            delta_key81.reshape(8 * samples, 8).T,
            a80.reshape(8 * samples, 8),
            out=grad_K81.reshape(8, 8),
        )
        # grad_V81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_value81[n, t, h, d])
        np.matmul(
            delta_value81.reshape(8 * samples, 8).T,
            a80.reshape(8 * samples, 8),
            out=grad_V81.reshape(8, 8),
        )
        # grad_O81[k, h, d] = sum[n: N, t: 8](delta_z81[n, t, k] * mixed81[n, t, h, d])
        np.matmul(
            delta_z81.reshape(8 * samples, 8).T,
            mixed81.reshape(8 * samples, 8),
            out=grad_O81.reshape(8, 8),
        )
        # grad_b81[k] = sum[n: N, t: 8](delta_z81[n, t, k])
        np.add.reduce(delta_z81, (0, 1), out=grad_b81)
        # grad_gain83[k] = sum[n: N, t: 8](delta_z83[n, t, k] * normal83[n, t, k])
        np.add.reduce(delta_z83 * normal83, (0, 1), out=grad_gain83)
        # grad_b83[k] = sum[n: N, t: 8](delta_z83[n, t, k])
        np.add.reduce(delta_z83, (0, 1), out=grad_b83)
        # grad_W84[j, k] = sum[n: N, t: 8](a83[n, t, k] * delta_z84[n, t, j])
        np.matmul(
            delta_z84.reshape(8 * samples, 32).T,
            a83.reshape(8 * samples, 8),
            out=grad_W84,
        )
        # grad_b84[j] = sum[n: N, t: 8](delta_z84[n, t, j])
        np.add.reduce(delta_z84, (0, 1), out=grad_b84)
        # grad_W85[j, k] = sum[n: N, t: 8](a84[n, t, k] * delta_z85[n, t, j])
        np.matmul(
            delta_z85.reshape(8 * samples, 8).T,
            a84.reshape(8 * samples, 32),
            out=grad_W85,
        )
        # grad_b85[j] = sum[n: N, t: 8](delta_z85[n, t, j])
        np.add.reduce(delta_z85, (0, 1), out=grad_b85)
        # grad_gain87[k] = sum[n: N, t: 8](delta_z87[n, t, k] * normal87[n, t, k])
        np.add.reduce(delta_z87 * normal87, (0, 1), out=grad_gain87)
        # grad_b87[k] = sum[n: N, t: 8](delta_z87[n, t, k])
        np.add.reduce(delta_z87, (0, 1), out=grad_b87)
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
            "Q11": grad_Q11,
            "K11": grad_K11,
            "V11": grad_V11,
            "O11": grad_O11,
            "b11": grad_b11,
            "gain13": grad_gain13,
            "b13": grad_b13,
            "W14": grad_W14,
            "b14": grad_b14,
            "W15": grad_W15,
            "b15": grad_b15,
            "gain17": grad_gain17,
            "b17": grad_b17,
            "Q18": grad_Q18,
            "K18": grad_K18,
            "V18": grad_V18,
            "O18": grad_O18,
            "b18": grad_b18,
            "gain20": grad_gain20,
            "b20": grad_b20,
            "W21": grad_W21,
            "b21": grad_b21,
            "W22": grad_W22,
            "b22": grad_b22,
            "gain24": grad_gain24,
            "b24": grad_b24,
            "Q25": grad_Q25,
            "K25": grad_K25,
            "V25": grad_V25,
            "O25": grad_O25,
            "b25": grad_b25,
            "gain27": grad_gain27,
            "b27": grad_b27,
            "W28": grad_W28,
            "b28": grad_b28,
            "W29": grad_W29,
            "b29": grad_b29,
            "gain31": grad_gain31,
            "b31": grad_b31,
            "Q32": grad_Q32,
            "K32": grad_K32,
            "V32": grad_V32,
            "O32": grad_O32,
            "b32": grad_b32,
            "gain34": grad_gain34,
            "b34": grad_b34,
            "W35": grad_W35,
            "b35": grad_b35,
            "W36": grad_W36,
            "b36": grad_b36,
            "gain38": grad_gain38,
            "b38": grad_b38,
            "Q39": grad_Q39,
            "K39": grad_K39,
            "V39": grad_V39,
            "O39": grad_O39,
            "b39": grad_b39,
            "gain41": grad_gain41,
            "b41": grad_b41,
            "W42": grad_W42,
            "b42": grad_b42,
            "W43": grad_W43,
            "b43": grad_b43,
            "gain45": grad_gain45,
            "b45": grad_b45,
            "Q46": grad_Q46,
            "K46": grad_K46,
            "V46": grad_V46,
            "O46": grad_O46,
            "b46": grad_b46,
            "gain48": grad_gain48,
            "b48": grad_b48,
            "W49": grad_W49,
            "b49": grad_b49,
            "W50": grad_W50,
            "b50": grad_b50,
            "gain52": grad_gain52,
            "b52": grad_b52,
            "Q53": grad_Q53,
            "K53": grad_K53,
            "V53": grad_V53,
            "O53": grad_O53,
            "b53": grad_b53,
            "gain55": grad_gain55,
            "b55": grad_b55,
            "W56": grad_W56,
            "b56": grad_b56,
            "W57": grad_W57,
            "b57": grad_b57,
            "gain59": grad_gain59,
            "b59": grad_b59,
            "Q60": grad_Q60,
            "K60": grad_K60,
            "V60": grad_V60,
            "O60": grad_O60,
            "b60": grad_b60,
            "gain62": grad_gain62,
            "b62": grad_b62,
            "W63": grad_W63,
            "b63": grad_b63,
            "W64": grad_W64,
            "b64": grad_b64,
            "gain66": grad_gain66,
            "b66": grad_b66,
            "Q67": grad_Q67,
            "K67": grad_K67,
            "V67": grad_V67,
            "O67": grad_O67,
            "b67": grad_b67,
            "gain69": grad_gain69,
            "b69": grad_b69,
            "W70": grad_W70,
            "b70": grad_b70,
            "W71": grad_W71,
            "b71": grad_b71,
            "gain73": grad_gain73,
            "b73": grad_b73,
            "Q74": grad_Q74,
            "K74": grad_K74,
            "V74": grad_V74,
            "O74": grad_O74,
            "b74": grad_b74,
            "gain76": grad_gain76,
            "b76": grad_b76,
            "W77": grad_W77,
            "b77": grad_b77,
            "W78": grad_W78,
            "b78": grad_b78,
            "gain80": grad_gain80,
            "b80": grad_b80,
            "Q81": grad_Q81,
            "K81": grad_K81,
            "V81": grad_V81,
            "O81": grad_O81,
            "b81": grad_b81,
            "gain83": grad_gain83,
            "b83": grad_b83,
            "W84": grad_W84,
            "b84": grad_b84,
            "W85": grad_W85,
            "b85": grad_b85,
            "gain87": grad_gain87,
            "b87": grad_b87,
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
        # Q11, K11, V11, O11, b11, gain13, b13, W14, b14, W15, b15, gain17, b17, Q18,
        # K18, V18, O18, b18, gain20, b20, W21, b21, W22, b22, gain24, b24, Q25, K25,
        # V25, O25, b25, gain27, b27, W28, b28, W29, b29, gain31, b31, Q32, K32, V32,
        # O32, b32, gain34, b34, W35, b35, W36, b36, gain38, b38, Q39, K39, V39, O39,
        # b39, gain41, b41, W42, b42, W43, b43, gain45, b45, Q46, K46, V46, O46, b46,
        # gain48, b48, W49, b49, W50, b50, gain52, b52, Q53, K53, V53, O53, b53, gain55,
        # b55, W56, b56, W57, b57, gain59, b59, Q60, K60, V60, O60, b60, gain62, b62,
        # W63, b63, W64, b64, gain66, b66, Q67, K67, V67, O67, b67, gain69, b69, W70,
        # b70, W71, b71, gain73, b73, Q74, K74, V74, O74, b74, gain76, b76, W77, b77,
        # W78, b78, gain80, b80, Q81, K81, V81, O81, b81, gain83, b83, W84, b84, W85,
        # b85, gain87, b87
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
        """The network's predictions: a88."""
        x = as_input("x", x, (None, 8), int, below=27)
        samples = len(x)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        a2 = self.P2 + a1
        # mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0]
        mu3_offset = a2 - a2[:, :, 0][:, :, None]
        # mu3_rest[n, t] = sum[k: 8](mu3_offset[n, t, k]) / 8
        mu3_rest = mu3_offset.sum(2) / 8
        # centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t]
        centred3 = mu3_offset - mu3_rest[:, :, None]
        # variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8
        variance3 = (centred3**2).sum(2) / 8
        # inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t])
        inverse3 = 1 / np.sqrt(1e-05 + variance3)
        # normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t]
        normal3 = centred3 * inverse3[:, :, None]
        # z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k]
        z3 = self.gain3 * normal3 + self.b3
        # a3[n, t, k] = z3[n, t, k]
        a3 = z3
        # query4[n, t, h, d] = sum[k: 8](Q4[h, d, k] * a3[n, t, k])
        query4 = (a3.reshape(8 * samples, 8) @ self.Q4.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k])
        key4 = (a3.reshape(8 * samples, 8) @ self.K4.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k])
        value4 = (a3.reshape(8 * samples, 8) @ self.V4.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score4[n, h, t, s] = sum[d: 4](key4[n, s, h, d] * query4[n, t, h, d]) / 2
        score4 = (query4.transpose(0, 2, 1, 3) @ key4.transpose(0, 2, 3, 1)) / 2
        # e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0)
        e4 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score4), 0)
        # total4[n, h, t] = sum[s: 8](e4[n, h, t, s])
        total4 = e4.sum(3)
        # weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t]
        weight4 = e4 / total4[:, :, :, None]
        # mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s])
        mixed4 = (weight4 @ value4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z4[n, t, k] = sum[h: 2, d: 4](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k]
        z4 = (mixed4.reshape(8 * samples, 8) @ self.O4.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0]
        mu6_offset = a5 - a5[:, :, 0][:, :, None]
        # mu6_rest[n, t] = sum[k: 8](mu6_offset[n, t, k]) / 8
        mu6_rest = mu6_offset.sum(2) / 8
        # centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t]
        centred6 = mu6_offset - mu6_rest[:, :, None]
        # variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8
        variance6 = (centred6**2).sum(2) / 8
        # inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t])
        inverse6 = 1 / np.sqrt(1e-05 + variance6)
        # normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t]
        normal6 = centred6 * inverse6[:, :, None]
        # z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k]
        z6 = self.gain6 * normal6 + self.b6
        # a6[n, t, k] = z6[n, t, k]
        a6 = z6
        # z7[n, t, j] = sum[k: 8](W7[j, k] * a6[n, t, k]) + b7[j]
        z7 = (a6.reshape(8 * samples, 8) @ self.W7.T).reshape(samples, 8, 32) + self.b7
        # a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2
        a7 = z7 * (1 + erf(z7 * 1.4142135623730951 / 2)) / 2
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        z8 = (a7.reshape(8 * samples, 32) @ self.W8.T).reshape(samples, 8, 8) + self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        a9 = a5 + a8
        # mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0]
        mu10_offset = a9 - a9[:, :, 0][:, :, None]
        # mu10_rest[n, t] = sum[k: 8](mu10_offset[n, t, k]) / 8
        mu10_rest = mu10_offset.sum(2) / 8
        # centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t]
        centred10 = mu10_offset - mu10_rest[:, :, None]
        # variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8
        variance10 = (centred10**2).sum(2) / 8
        # inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t])
        inverse10 = 1 / np.sqrt(1e-05 + variance10)
        # normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t]
        normal10 = centred10 * inverse10[:, :, None]
        # z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k]
        z10 = self.gain10 * normal10 + self.b10
        # a10[n, t, k] = z10[n, t, k]
        a10 = z10
        # query11[n, t, h, d] = sum[k: 8](Q11[h, d, k] * a10[n, t, k])
        query11 = (a10.reshape(8 * samples, 8) @ self.Q11.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k])
        key11 = (a10.reshape(8 * samples, 8) @ self.K11.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k])
        value11 = (a10.reshape(8 * samples, 8) @ self.V11.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score11[n, h, t, s] = sum[d: 4](key11[n, s, h, d] * query11[n, t, h, d]) / 2
        score11 = (query11.transpose(0, 2, 1, 3) @ key11.transpose(0, 2, 3, 1)) / 2
        # e11[n, h, t, s] = where(s <= t, exp(score11[n, h, t, s]), 0)
        e11 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score11), 0)
        # total11[n, h, t] = sum[s: 8](e11[n, h, t, s])
        total11 = e11.sum(3)
        # weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t]
        weight11 = e11 / total11[:, :, :, None]
        # mixed11[n, t, h, d] = sum[s: 8](value11[n, s, h, d] * weight11[n, h, t, s])
        mixed11 = (weight11 @ value11.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z11[n, t, k] = sum[h: 2, d: 4](O11[k, h, d] * mixed11[n, t, h, d]) + b11[k]
        z11 = (mixed11.reshape(8 * samples, 8) @ self.O11.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b11
        # a11[n, t, k] = z11[n, t, k]
        a11 = z11
        # a12[n, t, k] = a11[n, t, k] + a9[n, t, k]
        a12 = a11 + a9
        # mu13_offset[n, t, k] = a12[n, t, k] - a12[n, t, 0]
        mu13_offset = a12 - a12[:, :, 0][:, :, None]
        # mu13_rest[n, t] = sum[k: 8](mu13_offset[n, t, k]) / 8
        mu13_rest = mu13_offset.sum(2) / 8
        # centred13[n, t, k] = mu13_offset[n, t, k] - mu13_rest[n, t]
        centred13 = mu13_offset - mu13_rest[:, :, None]
        # variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8
        variance13 = (centred13**2).sum(2) / 8
        # inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t])
        inverse13 = 1 / np.sqrt(1e-05 + variance13)
        # normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t]
        normal13 = centred13 * inverse13[:, :, None]
        # z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k]
        z13 = self.gain13 * normal13 + self.b13
        # a13[n, t, k] = z13[n, t, k]
        a13 = z13
        # z14[n, t, j] = sum[k: 8](W14[j, k] * a13[n, t, k]) + b14[j]
        z14 = (a13.reshape(8 * samples, 8) @ self.W14.T).reshape(
            samples, 8, 32
        ) + self.b14
        # a14[n, t, j] = z14[n, t, j] * (1 + erf(z14[n, t, j] * sqrt(2) / 2)) / 2
        a14 = z14 * (1 + erf(z14 * 1.4142135623730951 / 2)) / 2
        # z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j]
        z15 = (a14.reshape(8 * samples, 32) @ self.W15.T).reshape(
            samples, 8, 8
        ) + self.b15
        # a15[n, t, j] = z15[n, t, j]
        a15 = z15
        # a16[n, t, k] = a12[n, t, k] + a15[n, t, k]
        a16 = a12 + a15
        # mu17_offset[n, t, k] = a16[n, t, k] - a16[n, t, 0]
        mu17_offset = a16 - a16[:, :, 0][:, :, None]
        # mu17_rest[n, t] = sum[k: 8](mu17_offset[n, t, k]) / 8
        mu17_rest = mu17_offset.sum(2) / 8
        # centred17[n, t, k] = mu17_offset[n, t, k] - mu17_rest[n, t]
        centred17 = mu17_offset - mu17_rest[:, :, None]
        # variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8
        variance17 = (centred17**2).sum(2) / 8
        # inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t])
        inverse17 = 1 / np.sqrt(1e-05 + variance17)
        # normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t]
        normal17 = centred17 * inverse17[:, :, None]
        # z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k]
        z17 = self.gain17 * normal17 + self.b17
        # a17[n, t, k] = z17[n, t, k]
        a17 = z17
        # query18[n, t, h, d] = sum[k: 8](Q18[h, d, k] * a17[n, t, k])
        query18 = (a17.reshape(8 * samples, 8) @ self.Q18.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k])
        key18 = (a17.reshape(8 * samples, 8) @ self.K18.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k])
        value18 = (a17.reshape(8 * samples, 8) @ self.V18.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score18[n, h, t, s] = sum[d: 4](key18[n, s, h, d] * query18[n, t, h, d]) / 2
        score18 = (query18.transpose(0, 2, 1, 3) @ key18.transpose(0, 2, 3, 1)) / 2
        # e18[n, h, t, s] = where(s <= t, exp(score18[n, h, t, s]), 0)
        e18 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score18), 0)
        # total18[n, h, t] = sum[s: 8](e18[n, h, t, s])
        total18 = e18.sum(3)
        # weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t]
        weight18 = e18 / total18[:, :, :, None]
        # mixed18[n, t, h, d] = sum[s: 8](value18[n, s, h, d] * weight18[n, h, t, s])
        mixed18 = (weight18 @ value18.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z18[n, t, k] = sum[h: 2, d: 4](O18[k, h, d] * mixed18[n, t, h, d]) + b18[k]
        z18 = (mixed18.reshape(8 * samples, 8) @ self.O18.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b18
        # a18[n, t, k] = z18[n, t, k]
        a18 = z18
        # a19[n, t, k] = a16[n, t, k] + a18[n, t, k]
        a19 = a16 + a18
        # mu20_offset[n, t, k] = a19[n, t, k] - a19[n, t, 0]
        mu20_offset = a19 - a19[:, :, 0][:, :, None]
        # mu20_rest[n, t] = sum[k: 8](mu20_offset[n, t, k]) / 8
        mu20_rest = mu20_offset.sum(2) / 8
        # centred20[n, t, k] = mu20_offset[n, t, k] - mu20_rest[n, t]
        centred20 = mu20_offset - mu20_rest[:, :, None]
        # variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8
        variance20 = (centred20**2).sum(2) / 8
        # inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t])
        inverse20 = 1 / np.sqrt(1e-05 + variance20)
        # normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t]
        normal20 = centred20 * inverse20[:, :, None]
        # z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k]
        z20 = self.gain20 * normal20 + self.b20
        # a20[n, t, k] = z20[n, t, k]
        a20 = z20
        # z21[n, t, j] = sum[k: 8](W21[j, k] * a20[n, t, k]) + b21[j]
        z21 = (a20.reshape(8 * samples, 8) @ self.W21.T).reshape(
            samples, 8, 32
        ) + self.b21
        # a21[n, t, j] = z21[n, t, j] * (1 + erf(z21[n, t, j] * sqrt(2) / 2)) / 2
        a21 = z21 * (1 + erf(z21 * 1.4142135623730951 / 2)) / 2
        # z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j]
        z22 = (a21.reshape(8 * samples, 32) @ self.W22.T).reshape(
            samples, 8, 8
        ) + self.b22
        # a22[n, t, j] = z22[n, t, j]
        a22 = z22
        # a23[n, t, k] = a19[n, t, k] + a22[n, t, k]
        a23 = a19 + a22
        # mu24_offset[n, t, k] = a23[n, t, k] - a23[n, t, 0]
        mu24_offset = a23 - a23[:, :, 0][:, :, None]
        # mu24_rest[n, t] = sum[k: 8](mu24_offset[n, t, k]) / 8
        mu24_rest = mu24_offset.sum(2) / 8
        # centred24[n, t, k] = mu24_offset[n, t, k] - mu24_rest[n, t]
        centred24 = mu24_offset - mu24_rest[:, :, None]
        # variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8
        variance24 = (centred24**2).sum(2) / 8
        # inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t])
        inverse24 = 1 / np.sqrt(1e-05 + variance24)
        # normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t]
        normal24 = centred24 * inverse24[:, :, None]
        # z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k]
        z24 = self.gain24 * normal24 + self.b24
        # a24[n, t, k] = z24[n, t, k]
        a24 = z24
        # query25[n, t, h, d] = sum[k: 8](Q25[h, d, k] * a24[n, t, k])
        query25 = (a24.reshape(8 * samples, 8) @ self.Q25.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k])
        key25 = (a24.reshape(8 * samples, 8) @ self.K25.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k])
        value25 = (a24.reshape(8 * samples, 8) @ self.V25.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score25[n, h, t, s] = sum[d: 4](key25[n, s, h, d] * query25[n, t, h, d]) / 2
        score25 = (query25.transpose(0, 2, 1, 3) @ key25.transpose(0, 2, 3, 1)) / 2
        # e25[n, h, t, s] = where(s <= t, exp(score25[n, h, t, s]), 0)
        e25 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score25), 0)
        # total25[n, h, t] = sum[s: 8](e25[n, h, t, s])
        total25 = e25.sum(3)
        # weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t]
        weight25 = e25 / total25[:, :, :, None]
        # mixed25[n, t, h, d] = sum[s: 8](value25[n, s, h, d] * weight25[n, h, t, s])
        mixed25 = (weight25 @ value25.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z25[n, t, k] = sum[h: 2, d: 4](O25[k, h, d] * mixed25[n, t, h, d]) + b25[k]
        z25 = (mixed25.reshape(8 * samples, 8) @ self.O25.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b25
        # a25[n, t, k] = z25[n, t, k]
        a25 = z25
        # a26[n, t, k] = a23[n, t, k] + a25[n, t, k]
        a26 = a23 + a25
        # mu27_offset[n, t, k] = a26[n, t, k] - a26[n, t, 0]
        mu27_offset = a26 - a26[:, :, 0][:, :, None]
        # mu27_rest[n, t] = sum[k: 8](mu27_offset[n, t, k]) / 8
        mu27_rest = mu27_offset.sum(2) / 8
        # centred27[n, t, k] = mu27_offset[n, t, k] - mu27_rest[n, t]
        centred27 = mu27_offset - mu27_rest[:, :, None]
        # variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8
        variance27 = (centred27**2).sum(2) / 8
        # inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t])
        inverse27 = 1 / np.sqrt(1e-05 + variance27)
        # normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t]
        normal27 = centred27 * inverse27[:, :, None]
        # z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k]
        z27 = self.gain27 * normal27 + self.b27
        # a27[n, t, k] = z27[n, t, k]
        a27 = z27
        # z28[n, t, j] = sum[k: 8](W28[j, k] * a27[n, t, k]) + b28[j]
        z28 = (a27.reshape(8 * samples, 8) @ self.W28.T).reshape(
            samples, 8, 32
        ) + self.b28
        # a28[n, t, j] = z28[n, t, j] * (1 + erf(z28[n, t, j] * sqrt(2) / 2)) / 2
        a28 = z28 * (1 + erf(z28 * 1.4142135623730951 / 2)) / 2
        # z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j]
        z29 = (a28.reshape(8 * samples, 32) @ self.W29.T).reshape(
            samples, 8, 8
        ) + self.b29
        # a29[n, t, j] = z29[n, t, j]
        a29 = z29
        # a30[n, t, k] = a26[n, t, k] + a29[n, t, k]
        a30 = a26 + a29
        # mu31_offset[n, t, k] = a30[n, t, k] - a30[n, t, 0]
        mu31_offset = a30 - a30[:, :, 0][:, :, None]
        # mu31_rest[n, t] = sum[k: 8](mu31_offset[n, t, k]) / 8
        mu31_rest = mu31_offset.sum(2) / 8
        # centred31[n, t, k] = mu31_offset[n, t, k] - mu31_rest[n, t]
        centred31 = mu31_offset - mu31_rest[:, :, None]
        # variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8
        variance31 = (centred31**2).sum(2) / 8
        # inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t])
        inverse31 = 1 / np.sqrt(1e-05 + variance31)
        # normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t]
        normal31 = centred31 * inverse31[:, :, None]
        # z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k]
        z31 = self.gain31 * normal31 + self.b31
        # a31[n, t, k] = z31[n, t, k]
        a31 = z31
        # query32[n, t, h, d] = sum[k: 8](Q32[h, d, k] * a31[n, t, k])
        query32 = (a31.reshape(8 * samples, 8) @ self.Q32.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k])
        key32 = (a31.reshape(8 * samples, 8) @ self.K32.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k])
        value32 = (a31.reshape(8 * samples, 8) @ self.V32.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score32[n, h, t, s] = sum[d: 4](key32[n, s, h, d] * query32[n, t, h, d]) / 2
        score32 = (query32.transpose(0, 2, 1, 3) @ key32.transpose(0, 2, 3, 1)) / 2
        # e32[n, h, t, s] = where(s <= t, exp(score32[n, h, t, s]), 0)
        e32 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score32), 0)
        # total32[n, h, t] = sum[s: 8](e32[n, h, t, s])
        total32 = e32.sum(3)
        # weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t]
        weight32 = e32 / total32[:, :, :, None]
        # mixed32[n, t, h, d] = sum[s: 8](value32[n, s, h, d] * weight32[n, h, t, s])
        mixed32 = (weight32 @ value32.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z32[n, t, k] = sum[h: 2, d: 4](O32[k, h, d] * mixed32[n, t, h, d]) + b32[k]
        z32 = (mixed32.reshape(8 * samples, 8) @ self.O32.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b32
        # a32[n, t, k] = z32[n, t, k]
        a32 = z32
        # a33[n, t, k] = a30[n, t, k] + a32[n, t, k]
        a33 = a30 + a32
        # mu34_offset[n, t, k] = a33[n, t, k] - a33[n, t, 0]
        mu34_offset = a33 - a33[:, :, 0][:, :, None]
        # mu34_rest[n, t] = sum[k: 8](mu34_offset[n, t, k]) / 8
        mu34_rest = mu34_offset.sum(2) / 8
        # centred34[n, t, k] = mu34_offset[n, t, k] - mu34_rest[n, t]
        centred34 = mu34_offset - mu34_rest[:, :, None]
        # variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8
        variance34 = (centred34**2).sum(2) / 8
        # inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t])
        inverse34 = 1 / np.sqrt(1e-05 + variance34)
        # normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t]
        normal34 = centred34 * inverse34[:, :, None]
        # z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k]
        z34 = self.gain34 * normal34 + self.b34
        # a34[n, t, k] = z34[n, t, k]
        a34 = z34
        # z35[n, t, j] = sum[k: 8](W35[j, k] * a34[n, t, k]) + b35[j]
        z35 = (a34.reshape(8 * samples, 8) @ self.W35.T).reshape(
            samples, 8, 32
        ) + self.b35
        # a35[n, t, j] = z35[n, t, j] * (1 + erf(z35[n, t, j] * sqrt(2) / 2)) / 2
        a35 = z35 * (1 + erf(z35 * 1.4142135623730951 / 2)) / 2
        # z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j]
        z36 = (a35.reshape(8 * samples, 32) @ self.W36.T).reshape(
            samples, 8, 8
        ) + self.b36
        # a36[n, t, j] = z36[n, t, j]
        a36 = z36
        # a37[n, t, k] = a33[n, t, k] + a36[n, t, k]
        a37 = a33 + a36
        # mu38_offset[n, t, k] = a37[n, t, k] - a37[n, t, 0]
        mu38_offset = a37 - a37[:, :, 0][:, :, None]
        # mu38_rest[n, t] = sum[k: 8](mu38_offset[n, t, k]) / 8
        mu38_rest = mu38_offset.sum(2) / 8
        # centred38[n, t, k] = mu38_offset[n, t, k] - mu38_rest[n, t]
        centred38 = mu38_offset - mu38_rest[:, :, None]
        # variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8
        variance38 = (centred38**2).sum(2) / 8
        # inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t])
        inverse38 = 1 / np.sqrt(1e-05 + variance38)
        # normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t]
        normal38 = centred38 * inverse38[:, :, None]
        # z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k]
        z38 = self.gain38 * normal38 + self.b38
        # a38[n, t, k] = z38[n, t, k]
        a38 = z38
        # query39[n, t, h, d] = sum[k: 8](Q39[h, d, k] * a38[n, t, k])
        query39 = (a38.reshape(8 * samples, 8) @ self.Q39.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k])
        key39 = (a38.reshape(8 * samples, 8) @ self.K39.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k])
        value39 = (a38.reshape(8 * samples, 8) @ self.V39.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score39[n, h, t, s] = sum[d: 4](key39[n, s, h, d] * query39[n, t, h, d]) / 2
        score39 = (query39.transpose(0, 2, 1, 3) @ key39.transpose(0, 2, 3, 1)) / 2
        # e39[n, h, t, s] = where(s <= t, exp(score39[n, h, t, s]), 0)
        e39 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score39), 0)
        # total39[n, h, t] = sum[s: 8](e39[n, h, t, s])
        total39 = e39.sum(3)
        # weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t]
        weight39 = e39 / total39[:, :, :, None]
        # mixed39[n, t, h, d] = sum[s: 8](value39[n, s, h, d] * weight39[n, h, t, s])
        mixed39 = (weight39 @ value39.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z39[n, t, k] = sum[h: 2, d: 4](O39[k, h, d] * mixed39[n, t, h, d]) + b39[k]
        z39 = (mixed39.reshape(8 * samples, 8) @ self.O39.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b39
        # a39[n, t, k] = z39[n, t, k]
        a39 = z39
        # a40[n, t, k] = a37[n, t, k] + a39[n, t, k]
        a40 = a37 + a39
        # mu41_offset[n, t, k] = a40[n, t, k] - a40[n, t, 0]
        mu41_offset = a40 - a40[:, :, 0][:, :, None]
        # mu41_rest[n, t] = sum[k: 8](mu41_offset[n, t, k]) / 8
        mu41_rest = mu41_offset.sum(2) / 8
        # centred41[n, t, k] = mu41_offset[n, t, k] - mu41_rest[n, t]
        centred41 = mu41_offset - mu41_rest[:, :, None]
        # variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8
        variance41 = (centred41**2).sum(2) / 8
        # inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t])
        inverse41 = 1 / np.sqrt(1e-05 + variance41)
        # normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t]
        normal41 = centred41 * inverse41[:, :, None]
        # z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k]
        z41 = self.gain41 * normal41 + self.b41
        # a41[n, t, k] = z41[n, t, k]
        a41 = z41
        # z42[n, t, j] = sum[k: 8](W42[j, k] * a41[n, t, k]) + b42[j]
        z42 = (a41.reshape(8 * samples, 8) @ self.W42.T).reshape(
            samples, 8, 32
        ) + self.b42
        # a42[n, t, j] = z42[n, t, j] * (1 + erf(z42[n, t, j] * sqrt(2) / 2)) / 2
        a42 = z42 * (1 + erf(z42 * 1.4142135623730951 / 2)) / 2
        # z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j]
        z43 = (a42.reshape(8 * samples, 32) @ self.W43.T).reshape(
            samples, 8, 8
        ) + self.b43
        # a43[n, t, j] = z43[n, t, j]
        a43 = z43
        # a44[n, t, k] = a40[n, t, k] + a43[n, t, k]
        a44 = a40 + a43
        # mu45_offset[n, t, k] = a44[n, t, k] - a44[n, t, 0]
        mu45_offset = a44 - a44[:, :, 0][:, :, None]
        # mu45_rest[n, t] = sum[k: 8](mu45_offset[n, t, k]) / 8
        mu45_rest = mu45_offset.sum(2) / 8
        # centred45[n, t, k] = mu45_offset[n, t, k] - mu45_rest[n, t]
        centred45 = mu45_offset - mu45_rest[:, :, None]
        # variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8
        variance45 = (centred45**2).sum(2) / 8
        # inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t])
        inverse45 = 1 / np.sqrt(1e-05 + variance45)
        # normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t]
        normal45 = centred45 * inverse45[:, :, None]
        # z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k]
        z45 = self.gain45 * normal45 + self.b45
        # a45[n, t, k] = z45[n, t, k]
        a45 = z45
        # query46[n, t, h, d] = sum[k: 8](Q46[h, d, k] * a45[n, t, k])
        query46 = (a45.reshape(8 * samples, 8) @ self.Q46.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k])
        key46 = (a45.reshape(8 * samples, 8) @ self.K46.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k])
        value46 = (a45.reshape(8 * samples, 8) @ self.V46.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score46[n, h, t, s] = sum[d: 4](key46[n, s, h, d] * query46[n, t, h, d]) / 2
        score46 = (query46.transpose(0, 2, 1, 3) @ key46.transpose(0, 2, 3, 1)) / 2
        # e46[n, h, t, s] = where(s <= t, exp(score46[n, h, t, s]), 0)
        e46 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score46), 0)
        # total46[n, h, t] = sum[s: 8](e46[n, h, t, s])
        total46 = e46.sum(3)
        # weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t]
        weight46 = e46 / total46[:, :, :, None]
        # mixed46[n, t, h, d] = sum[s: 8](value46[n, s, h, d] * weight46[n, h, t, s])
        mixed46 = (weight46 @ value46.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z46[n, t, k] = sum[h: 2, d: 4](O46[k, h, d] * mixed46[n, t, h, d]) + b46[k]
        z46 = (mixed46.reshape(8 * samples, 8) @ self.O46.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b46
        # a46[n, t, k] = z46[n, t, k]
        a46 = z46
        # a47[n, t, k] = a44[n, t, k] + a46[n, t, k]
        a47 = a44 + a46
        # mu48_offset[n, t, k] = a47[n, t, k] - a47[n, t, 0]
        mu48_offset = a47 - a47[:, :, 0][:, :, None]
        # mu48_rest[n, t] = sum[k: 8](mu48_offset[n, t, k]) / 8
        mu48_rest = mu48_offset.sum(2) / 8
        # centred48[n, t, k] = mu48_offset[n, t, k] - mu48_rest[n, t]
        centred48 = mu48_offset - mu48_rest[:, :, None]
        # variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8
        variance48 = (centred48**2).sum(2) / 8
        # inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t])
        inverse48 = 1 / np.sqrt(1e-05 + variance48)
        # normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t]
        normal48 = centred48 * inverse48[:, :, None]
        # z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k]
        z48 = self.gain48 * normal48 + self.b48
        # a48[n, t, k] = z48[n, t, k]
        a48 = z48
        # z49[n, t, j] = sum[k: 8](W49[j, k] * a48[n, t, k]) + b49[j]
        z49 = (a48.reshape(8 * samples, 8) @ self.W49.T).reshape(
            samples, 8, 32
        ) + self.b49
        # a49[n, t, j] = z49[n, t, j] * (1 + erf(z49[n, t, j] * sqrt(2) / 2)) / 2
        a49 = z49 * (1 + erf(z49 * 1.4142135623730951 / 2)) / 2
        # z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j]
        z50 = (a49.reshape(8 * samples, 32) @ self.W50.T).reshape(
            samples, 8, 8
        ) + self.b50
        # a50[n, t, j] = z50[n, t, j]
        a50 = z50
        # a51[n, t, k] = a47[n, t, k] + a50[n, t, k]
        a51 = a47 + a50
        # mu52_offset[n, t, k] = a51[n, t, k] - a51[n, t, 0]
        mu52_offset = a51 - a51[:, :, 0][:, :, None]
        # mu52_rest[n, t] = sum[k: 8](mu52_offset[n, t, k]) / 8
        mu52_rest = mu52_offset.sum(2) / 8
        # centred52[n, t, k] = mu52_offset[n, t, k] - mu52_rest[n, t]
        centred52 = mu52_offset - mu52_rest[:, :, None]
        # variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8
        variance52 = (centred52**2).sum(2) / 8
        # inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t])
        inverse52 = 1 / np.sqrt(1e-05 + variance52)
        # normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t]
        normal52 = centred52 * inverse52[:, :, None]
        # z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k]
        z52 = self.gain52 * normal52 + self.b52
        # a52[n, t, k] = z52[n, t, k]
        a52 = z52
        # query53[n, t, h, d] = sum[k: 8](Q53[h, d, k] * a52[n, t, k])
        query53 = (a52.reshape(8 * samples, 8) @ self.Q53.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k])
        key53 = (a52.reshape(8 * samples, 8) @ self.K53.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k])
        value53 = (a52.reshape(8 * samples, 8) @ self.V53.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score53[n, h, t, s] = sum[d: 4](key53[n, s, h, d] * query53[n, t, h, d]) / 2
        score53 = (query53.transpose(0, 2, 1, 3) @ key53.transpose(0, 2, 3, 1)) / 2
        # e53[n, h, t, s] = where(s <= t, exp(score53[n, h, t, s]), 0)
        e53 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score53), 0)
        # total53[n, h, t] = sum[s: 8](e53[n, h, t, s])
        total53 = e53.sum(3)
        # weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t]
        weight53 = e53 / total53[:, :, :, None]
        # mixed53[n, t, h, d] = sum[s: 8](value53[n, s, h, d] * weight53[n, h, t, s])
        mixed53 = (weight53 @ value53.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z53[n, t, k] = sum[h: 2, d: 4](O53[k, h, d] * mixed53[n, t, h, d]) + b53[k]
        z53 = (mixed53.reshape(8 * samples, 8) @ self.O53.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b53
        # a53[n, t, k] = z53[n, t, k]
        a53 = z53
        # a54[n, t, k] = a51[n, t, k] + a53[n, t, k]
        a54 = a51 + a53
        # mu55_offset[n, t, k] = a54[n, t, k] - a54[n, t, 0]
        mu55_offset = a54 - a54[:, :, 0][:, :, None]
        # mu55_rest[n, t] = sum[k: 8](mu55_offset[n, t, k]) / 8
        mu55_rest = mu55_offset.sum(2) / 8
        # centred55[n, t, k] = mu55_offset[n, t, k] - mu55_rest[n, t]
        centred55 = mu55_offset - mu55_rest[:, :, None]
        # variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8
        variance55 = (centred55**2).sum(2) / 8
        # inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t])
        inverse55 = 1 / np.sqrt(1e-05 + variance55)
        # normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t]
        normal55 = centred55 * inverse55[:, :, None]
        # z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k]
        z55 = self.gain55 * normal55 + self.b55
        # a55[n, t, k] = z55[n, t, k]
        a55 = z55
        # z56[n, t, j] = sum[k: 8](W56[j, k] * a55[n, t, k]) + b56[j]
        z56 = (a55.reshape(8 * samples, 8) @ self.W56.T).reshape(
            samples, 8, 32
        ) + self.b56
        # a56[n, t, j] = z56[n, t, j] * (1 + erf(z56[n, t, j] * sqrt(2) / 2)) / 2
        a56 = z56 * (1 + erf(z56 * 1.4142135623730951 / 2)) / 2
        # z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j]
        z57 = (a56.reshape(8 * samples, 32) @ self.W57.T).reshape(
            samples, 8, 8
        ) + self.b57
        # a57[n, t, j] = z57[n, t, j]
        a57 = z57
        # a58[n, t, k] = a54[n, t, k] + a57[n, t, k]
        a58 = a54 + a57
        # mu59_offset[n, t, k] = a58[n, t, k] - a58[n, t, 0]
        mu59_offset = a58 - a58[:, :, 0][:, :, None]
        # mu59_rest[n, t] = sum[k: 8](mu59_offset[n, t, k]) / 8
        mu59_rest = mu59_offset.sum(2) / 8
        # centred59[n, t, k] = mu59_offset[n, t, k] - mu59_rest[n, t]
        centred59 = mu59_offset - mu59_rest[:, :, None]
        # variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8
        variance59 = (centred59**2).sum(2) / 8
        # inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t])
        inverse59 = 1 / np.sqrt(1e-05 + variance59)
        # normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t]
        normal59 = centred59 * inverse59[:, :, None]
        # z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k]
        z59 = self.gain59 * normal59 + self.b59
        # a59[n, t, k] = z59[n, t, k]
        a59 = z59
        # query60[n, t, h, d] = sum[k: 8](Q60[h, d, k] * a59[n, t, k])
        query60 = (a59.reshape(8 * samples, 8) @ self.Q60.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k])
        key60 = (a59.reshape(8 * samples, 8) @ self.K60.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k])
        value60 = (a59.reshape(8 * samples, 8) @ self.V60.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score60[n, h, t, s] = sum[d: 4](key60[n, s, h, d] * query60[n, t, h, d]) / 2
        score60 = (query60.transpose(0, 2, 1, 3) @ key60.transpose(0, 2, 3, 1)) / 2
        # e60[n, h, t, s] = where(s <= t, exp(score60[n, h, t, s]), 0)
        e60 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score60), 0)
        # total60[n, h, t] = sum[s: 8](e60[n, h, t, s])
        total60 = e60.sum(3)
        # weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t]
        weight60 = e60 / total60[:, :, :, None]
        # mixed60[n, t, h, d] = sum[s: 8](value60[n, s, h, d] * weight60[n, h, t, s])
        mixed60 = (weight60 @ value60.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z60[n, t, k] = sum[h: 2, d: 4](O60[k, h, d] * mixed60[n, t, h, d]) + b60[k]
        z60 = (mixed60.reshape(8 * samples, 8) @ self.O60.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b60
        # a60[n, t, k] = z60[n, t, k]
        a60 = z60
        # a61[n, t, k] = a58[n, t, k] + a60[n, t, k]
        a61 = a58 + a60
        # mu62_offset[n, t, k] = a61[n, t, k] - a61[n, t, 0]
        mu62_offset = a61 - a61[:, :, 0][:, :, None]
        # mu62_rest[n, t] = sum[k: 8](mu62_offset[n, t, k]) / 8
        mu62_rest = mu62_offset.sum(2) / 8
        # centred62[n, t, k] = mu62_offset[n, t, k] - mu62_rest[n, t]
        centred62 = mu62_offset - mu62_rest[:, :, None]
        # variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8
        variance62 = (centred62**2).sum(2) / 8
        # inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t])
        inverse62 = 1 / np.sqrt(1e-05 + variance62)
        # normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t]
        normal62 = centred62 * inverse62[:, :, None]
        # z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k]
        z62 = self.gain62 * normal62 + self.b62
        # a62[n, t, k] = z62[n, t, k]
        a62 = z62
        # z63[n, t, j] = sum[k: 8](W63[j, k] * a62[n, t, k]) + b63[j]
        z63 = (a62.reshape(8 * samples, 8) @ self.W63.T).reshape(
            samples, 8, 32
        ) + self.b63
        # a63[n, t, j] = z63[n, t, j] * (1 + erf(z63[n, t, j] * sqrt(2) / 2)) / 2
        a63 = z63 * (1 + erf(z63 * 1.4142135623730951 / 2)) / 2
        # z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j]
        z64 = (a63.reshape(8 * samples, 32) @ self.W64.T).reshape(
            samples, 8, 8
        ) + self.b64
        # a64[n, t, j] = z64[n, t, j]
        a64 = z64
        # a65[n, t, k] = a61[n, t, k] + a64[n, t, k]
        a65 = a61 + a64
        # mu66_offset[n, t, k] = a65[n, t, k] - a65[n, t, 0]
        mu66_offset = a65 - a65[:, :, 0][:, :, None]
        # mu66_rest[n, t] = sum[k: 8](mu66_offset[n, t, k]) / 8
        mu66_rest = mu66_offset.sum(2) / 8
        # centred66[n, t, k] = mu66_offset[n, t, k] - mu66_rest[n, t]
        centred66 = mu66_offset - mu66_rest[:, :, None]
        # variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8
        variance66 = (centred66**2).sum(2) / 8
        # inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t])
        inverse66 = 1 / np.sqrt(1e-05 + variance66)
        # normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t]
        normal66 = centred66 * inverse66[:, :, None]
        # z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k]
        z66 = self.gain66 * normal66 + self.b66
        # a66[n, t, k] = z66[n, t, k]
        a66 = z66
        # query67[n, t, h, d] = sum[k: 8](Q67[h, d, k] * a66[n, t, k])
        query67 = (a66.reshape(8 * samples, 8) @ self.Q67.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k])
        key67 = (a66.reshape(8 * samples, 8) @ self.K67.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k])
        value67 = (a66.reshape(8 * samples, 8) @ self.V67.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score67[n, h, t, s] = sum[d: 4](key67[n, s, h, d] * query67[n, t, h, d]) / 2
        score67 = (query67.transpose(0, 2, 1, 3) @ key67.transpose(0, 2, 3, 1)) / 2
        # e67[n, h, t, s] = where(s <= t, exp(score67[n, h, t, s]), 0)
        e67 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score67), 0)
        # total67[n, h, t] = sum[s: 8](e67[n, h, t, s])
        total67 = e67.sum(3)
        # weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t]
        weight67 = e67 / total67[:, :, :, None]
        # mixed67[n, t, h, d] = sum[s: 8](value67[n, s, h, d] * weight67[n, h, t, s])
        mixed67 = (weight67 @ value67.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z67[n, t, k] = sum[h: 2, d: 4](O67[k, h, d] * mixed67[n, t, h, d]) + b67[k]
        z67 = (mixed67.reshape(8 * samples, 8) @ self.O67.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b67
        # a67[n, t, k] = z67[n, t, k]
        a67 = z67
        # a68[n, t, k] = a65[n, t, k] + a67[n, t, k]
        a68 = a65 + a67
        # mu69_offset[n, t, k] = a68[n, t, k] - a68[n, t, 0]
        mu69_offset = a68 - a68[:, :, 0][:, :, None]
        # mu69_rest[n, t] = sum[k: 8](mu69_offset[n, t, k]) / 8
        mu69_rest = mu69_offset.sum(2) / 8
        # centred69[n, t, k] = mu69_offset[n, t, k] - mu69_rest[n, t]
        centred69 = mu69_offset - mu69_rest[:, :, None]
        # variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8
        variance69 = (centred69**2).sum(2) / 8
        # inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t])
        inverse69 = 1 / np.sqrt(1e-05 + variance69)
        # normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t]
        normal69 = centred69 * inverse69[:, :, None]
        # z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k]
        z69 = self.gain69 * normal69 + self.b69
        # a69[n, t, k] = z69[n, t, k]
        a69 = z69
        # z70[n, t, j] = sum[k: 8](W70[j, k] * a69[n, t, k]) + b70[j]
        z70 = (a69.reshape(8 * samples, 8) @ self.W70.T).reshape(
            samples, 8, 32
        ) + self.b70
        # a70[n, t, j] = z70[n, t, j] * (1 + erf(z70[n, t, j] * sqrt(2) / 2)) / 2
        a70 = z70 * (1 + erf(z70 * 1.4142135623730951 / 2)) / 2
        # z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j]
        z71 = (a70.reshape(8 * samples, 32) @ self.W71.T).reshape(
            samples, 8, 8
        ) + self.b71
        # a71[n, t, j] = z71[n, t, j]
        a71 = z71
        # a72[n, t, k] = a68[n, t, k] + a71[n, t, k]
        a72 = a68 + a71
        # mu73_offset[n, t, k] = a72[n, t, k] - a72[n, t, 0]
        mu73_offset = a72 - a72[:, :, 0][:, :, None]
        # mu73_rest[n, t] = sum[k: 8](mu73_offset[n, t, k]) / 8
        mu73_rest = mu73_offset.sum(2) / 8
        # centred73[n, t, k] = mu73_offset[n, t, k] - mu73_rest[n, t]
        centred73 = mu73_offset - mu73_rest[:, :, None]
        # variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8
        variance73 = (centred73**2).sum(2) / 8
        # inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t])
        inverse73 = 1 / np.sqrt(1e-05 + variance73)
        # normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t]
        normal73 = centred73 * inverse73[:, :, None]
        # z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k]
        z73 = self.gain73 * normal73 + self.b73
        # a73[n, t, k] = z73[n, t, k]
        a73 = z73
        # query74[n, t, h, d] = sum[k: 8](Q74[h, d, k] * a73[n, t, k])
        query74 = (a73.reshape(8 * samples, 8) @ self.Q74.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k])
        key74 = (a73.reshape(8 * samples, 8) @ self.K74.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k])
        value74 = (a73.reshape(8 * samples, 8) @ self.V74.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score74[n, h, t, s] = sum[d: 4](key74[n, s, h, d] * query74[n, t, h, d]) / 2
        score74 = (query74.transpose(0, 2, 1, 3) @ key74.transpose(0, 2, 3, 1)) / 2
        # e74[n, h, t, s] = where(s <= t, exp(score74[n, h, t, s]), 0)
        e74 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score74), 0)
        # total74[n, h, t] = sum[s: 8](e74[n, h, t, s])
        total74 = e74.sum(3)
        # weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t]
        weight74 = e74 / total74[:, :, :, None]
        # mixed74[n, t, h, d] = sum[s: 8](value74[n, s, h, d] * weight74[n, h, t, s])
        mixed74 = (weight74 @ value74.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z74[n, t, k] = sum[h: 2, d: 4](O74[k, h, d] * mixed74[n, t, h, d]) + b74[k]
        z74 = (mixed74.reshape(8 * samples, 8) @ self.O74.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b74
        # a74[n, t, k] = z74[n, t, k]
        a74 = z74
        # a75[n, t, k] = a72[n, t, k] + a74[n, t, k]
        a75 = a72 + a74
        # mu76_offset[n, t, k] = a75[n, t, k] - a75[n, t, 0]
        mu76_offset = a75 - a75[:, :, 0][:, :, None]
        # mu76_rest[n, t] = sum[k: 8](mu76_offset[n, t, k]) / 8
        mu76_rest = mu76_offset.sum(2) / 8
        # centred76[n, t, k] = mu76_offset[n, t, k] - mu76_rest[n, t]
        centred76 = mu76_offset - mu76_rest[:, :, None]
        # variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8
        variance76 = (centred76**2).sum(2) / 8
        # inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t])
        inverse76 = 1 / np.sqrt(1e-05 + variance76)
        # normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t]
        normal76 = centred76 * inverse76[:, :, None]
        # z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k]
        z76 = self.gain76 * normal76 + self.b76
        # a76[n, t, k] = z76[n, t, k]
        a76 = z76
        # z77[n, t, j] = sum[k: 8](W77[j, k] * a76[n, t, k]) + b77[j]
        z77 = (a76.reshape(8 * samples, 8) @ self.W77.T).reshape(
            samples, 8, 32
        ) + self.b77
        # a77[n, t, j] = z77[n, t, j] * (1 + erf(z77[n, t, j] * sqrt(2) / 2)) / 2
        a77 = z77 * (1 + erf(z77 * 1.4142135623730951 / 2)) / 2
        # z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j]
        z78 = (a77.reshape(8 * samples, 32) @ self.W78.T).reshape(
            samples, 8, 8
        ) + self.b78
        # a78[n, t, j] = z78[n, t, j]
        a78 = z78
        # a79[n, t, k] = a75[n, t, k] + a78[n, t, k]
        a79 = a75 + a78
        # mu80_offset[n, t, k] = a79[n, t, k] - a79[n, t, 0]
        mu80_offset = a79 - a79[:, :, 0][:, :, None]
        # mu80_rest[n, t] = sum[k: 8](mu80_offset[n, t, k]) / 8
        mu80_rest = mu80_offset.sum(2) / 8
        # centred80[n, t, k] = mu80_offset[n, t, k] - mu80_rest[n, t]
        centred80 = mu80_offset - mu80_rest[:, :, None]
        # variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8
        variance80 = (centred80**2).sum(2) / 8
        # inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t])
        inverse80 = 1 / np.sqrt(1e-05 + variance80)
        # normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t]
        normal80 = centred80 * inverse80[:, :, None]
        # z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k]
        z80 = self.gain80 * normal80 + self.b80
        # a80[n, t, k] = z80[n, t, k]
        a80 = z80
        # query81[n, t, h, d] = sum[k: 8](Q81[h, d, k] * a80[n, t, k])
        query81 = (a80.reshape(8 * samples, 8) @ self.Q81.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k])
        key81 = (a80.reshape(8 * samples, 8) @ self.K81.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k])
        value81 = (a80.reshape(8 * samples, 8) @ self.V81.reshape(8, 8).T).reshape(
            samples, 8, 2, 4
        )
        # score81[n, h, t, s] = sum[d: 4](key81[n, s, h, d] * query81[n, t, h, d]) / 2
        score81 = (query81.transpose(0, 2, 1, 3) @ key81.transpose(0, 2, 3, 1)) / 2
        # e81[n, h, t, s] = where(s <= t, exp(score81[n, h, t, s]), 0)
        e81 = np.where(np.arange(8) <= np.arange(8)[:, None], np.exp(score81), 0)
        # total81[n, h, t] = sum[s: 8](e81[n, h, t, s])
        total81 = e81.sum(3)
        # weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t]
        weight81 = e81 / total81[:, :, :, None]
        # mixed81[n, t, h, d] = sum[s: 8](value81[n, s, h, d] * weight81[n, h, t, s])
        mixed81 = (weight81 @ value81.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        # z81[n, t, k] = sum[h: 2, d: 4](O81[k, h, d] * mixed81[n, t, h, d]) + b81[k]
        z81 = (mixed81.reshape(8 * samples, 8) @ self.O81.reshape(8, 8).T).reshape(
            samples, 8, 8
        ) + self.b81
        # a81[n, t, k] = z81[n, t, k]
        a81 = z81
        # a82[n, t, k] = a79[n, t, k] + a81[n, t, k]
        a82 = a79 + a81
        # mu83_offset[n, t, k] = a82[n, t, k] - a82[n, t, 0]
        mu83_offset = a82 - a82[:, :, 0][:, :, None]
        # mu83_rest[n, t] = sum[k: 8](mu83_offset[n, t, k]) / 8
        mu83_rest = mu83_offset.sum(2) / 8
        # centred83[n, t, k] = mu83_offset[n, t, k] - mu83_rest[n, t]
        centred83 = mu83_offset - mu83_rest[:, :, None]
        # variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8
        variance83 = (centred83**2).sum(2) / 8
        # inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t])
        inverse83 = 1 / np.sqrt(1e-05 + variance83)
        # normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t]
        normal83 = centred83 * inverse83[:, :, None]
        # z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k]
        z83 = self.gain83 * normal83 + self.b83
        # a83[n, t, k] = z83[n, t, k]
        a83 = z83
        # z84[n, t, j] = sum[k: 8](W84[j, k] * a83[n, t, k]) + b84[j]
        z84 = (a83.reshape(8 * samples, 8) @ self.W84.T).reshape(
            samples, 8, 32
        ) + self.b84
        # a84[n, t, j] = z84[n, t, j] * (1 + erf(z84[n, t, j] * sqrt(2) / 2)) / 2
        a84 = z84 * (1 + erf(z84 * 1.4142135623730951 / 2)) / 2
        # z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j]
        z85 = (a84.reshape(8 * samples, 32) @ self.W85.T).reshape(
            samples, 8, 8
        ) + self.b85
        # a85[n, t, j] = z85[n, t, j]
        a85 = z85
        # a86[n, t, k] = a82[n, t, k] + a85[n, t, k]
        a86 = a82 + a85
        # mu87_offset[n, t, k] = a86[n, t, k] - a86[n, t, 0]
        mu87_offset = a86 - a86[:, :, 0][:, :, None]
        # mu87_rest[n, t] = sum[k: 8](mu87_offset[n, t, k]) / 8
        mu87_rest = mu87_offset.sum(2) / 8
        # centred87[n, t, k] = mu87_offset[n, t, k] - mu87_rest[n, t]
        centred87 = mu87_offset - mu87_rest[:, :, None]
        # variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8
        variance87 = (centred87**2).sum(2) / 8
        # inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t])
        inverse87 = 1 / np.sqrt(1e-05 + variance87)
        # normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t]
        normal87 = centred87 * inverse87[:, :, None]
        # z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k]
        z87 = self.gain87 * normal87 + self.b87
        # a87[n, t, k] = z87[n, t, k]
        a87 = z87
        # z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k])
        z88 = (a87.reshape(8 * samples, 8) @ self.E1.T).reshape(samples, 8, 27)
        # s88_max[n, t] = max[k: 27](z88[n, t, k])
        s88_max = z88.max(2)
        # e88[n, t, k] = exp(z88[n, t, k] - s88_max[n, t])
        e88 = np.exp(z88 - s88_max[:, :, None])
        # s88[n, t] = sum[k: 27](e88[n, t, k])
        s88 = e88.sum(2)
        # a88[n, t, k] = e88[n, t, k] / s88[n, t]
        a88 = e88 / s88[:, :, None]
        return a88

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 200,
        batch_size: int = 4,
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
        metadata = {"format": "symbp", "network": "gpt", "hash": HASH}
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
            [0, 14, 15, 20, 0, 20, 15, 0],
            [2, 5, 0, 20, 8, 1, 20, 0],
            [9, 19, 0, 20, 8, 5, 0, 17],
        ],
        int,
    )
    y = np.array(
        [
            [15, 0, 2, 5, 0, 15, 18, 0],
            [14, 15, 20, 0, 20, 15, 0, 2],
            [5, 0, 20, 8, 1, 20, 0, 9],
            [19, 0, 20, 8, 5, 0, 17, 21],
        ],
        int,
    )
    return x, y


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="A generative pre-trained transformer of 12 blocks"
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
    network = Gpt()
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
