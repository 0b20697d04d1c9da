"""A generative pre-trained transformer of 12 blocks.

Made by symbp 0.1.0 from the network 'gpt'; do not edit.
Hash of the mathematics: 6b41fd333f16e34fe0d5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4
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

HASH = "6b41fd333f16e34fe0d5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4"


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
        step_count: a number
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
        self.step_count = np.zeros((), self.dtype)
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
        # mu3[n, t] = sum[k: 8](a2[n, t, k]) / 8
        mu3 = a2.sum(2) / 8
        # centred3[n, t, k] = a2[n, t, k] - mu3[n, t]
        centred3 = a2 - mu3[:, :, None]
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
        query4 = np.tensordot(a3, self.Q4, ([2], [2]))
        # key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k])
        key4 = np.tensordot(a3, self.K4, ([2], [2]))
        # value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k])
        value4 = np.tensordot(a3, self.V4, ([2], [2]))
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
        z4 = np.tensordot(mixed4, self.O4, ([2, 3], [1, 2])) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6[n, t] = sum[k: 8](a5[n, t, k]) / 8
        mu6 = a5.sum(2) / 8
        # centred6[n, t, k] = a5[n, t, k] - mu6[n, t]
        centred6 = a5 - mu6[:, :, None]
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
        # mu10[n, t] = sum[k: 8](a9[n, t, k]) / 8
        mu10 = a9.sum(2) / 8
        # centred10[n, t, k] = a9[n, t, k] - mu10[n, t]
        centred10 = a9 - mu10[:, :, None]
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
        query11 = np.tensordot(a10, self.Q11, ([2], [2]))
        # key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k])
        key11 = np.tensordot(a10, self.K11, ([2], [2]))
        # value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k])
        value11 = np.tensordot(a10, self.V11, ([2], [2]))
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
        z11 = np.tensordot(mixed11, self.O11, ([2, 3], [1, 2])) + self.b11
        # a11[n, t, k] = z11[n, t, k]
        a11 = z11
        # a12[n, t, k] = a11[n, t, k] + a9[n, t, k]
        a12 = a11 + a9
        # mu13[n, t] = sum[k: 8](a12[n, t, k]) / 8
        mu13 = a12.sum(2) / 8
        # centred13[n, t, k] = a12[n, t, k] - mu13[n, t]
        centred13 = a12 - mu13[:, :, None]
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
        z14 = np.tensordot(a13, self.W14, ([2], [1])) + self.b14
        # a14_factor[n, t, j] = (1 + erf(z14[n, t, j] * sqrt(2) / 2)) / 2
        a14_factor = (1 + erf(z14 * 1.4142135623730951 / 2)) / 2
        # a14[n, t, j] = a14_factor[n, t, j] * z14[n, t, j]
        a14 = a14_factor * z14
        # z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j]
        z15 = np.tensordot(a14, self.W15, ([2], [1])) + self.b15
        # a15[n, t, j] = z15[n, t, j]
        a15 = z15
        # a16[n, t, k] = a12[n, t, k] + a15[n, t, k]
        a16 = a12 + a15
        # mu17[n, t] = sum[k: 8](a16[n, t, k]) / 8
        mu17 = a16.sum(2) / 8
        # centred17[n, t, k] = a16[n, t, k] - mu17[n, t]
        centred17 = a16 - mu17[:, :, None]
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
        query18 = np.tensordot(a17, self.Q18, ([2], [2]))
        # key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k])
        key18 = np.tensordot(a17, self.K18, ([2], [2]))
        # value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k])
        value18 = np.tensordot(a17, self.V18, ([2], [2]))
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
        z18 = np.tensordot(mixed18, self.O18, ([2, 3], [1, 2])) + self.b18
        # a18[n, t, k] = z18[n, t, k]
        a18 = z18
        # a19[n, t, k] = a16[n, t, k] + a18[n, t, k]
        a19 = a16 + a18
        # mu20[n, t] = sum[k: 8](a19[n, t, k]) / 8
        mu20 = a19.sum(2) / 8
        # centred20[n, t, k] = a19[n, t, k] - mu20[n, t]
        centred20 = a19 - mu20[:, :, None]
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
        z21 = np.tensordot(a20, self.W21, ([2], [1])) + self.b21
        # a21_factor[n, t, j] = (1 + erf(z21[n, t, j] * sqrt(2) / 2)) / 2
        a21_factor = (1 + erf(z21 * 1.4142135623730951 / 2)) / 2
        # a21[n, t, j] = a21_factor[n, t, j] * z21[n, t, j]
        a21 = a21_factor * z21
        # z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j]
        z22 = np.tensordot(a21, self.W22, ([2], [1])) + self.b22
        # a22[n, t, j] = z22[n, t, j]
        a22 = z22
        # a23[n, t, k] = a19[n, t, k] + a22[n, t, k]
        a23 = a19 + a22
        # mu24[n, t] = sum[k: 8](a23[n, t, k]) / 8
        mu24 = a23.sum(2) / 8
        # centred24[n, t, k] = a23[n, t, k] - mu24[n, t]
        centred24 = a23 - mu24[:, :, None]
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
        query25 = np.tensordot(a24, self.Q25, ([2], [2]))
        # key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k])
        key25 = np.tensordot(a24, self.K25, ([2], [2]))
        # value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k])
        value25 = np.tensordot(a24, self.V25, ([2], [2]))
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
        z25 = np.tensordot(mixed25, self.O25, ([2, 3], [1, 2])) + self.b25
        # a25[n, t, k] = z25[n, t, k]
        a25 = z25
        # a26[n, t, k] = a23[n, t, k] + a25[n, t, k]
        a26 = a23 + a25
        # mu27[n, t] = sum[k: 8](a26[n, t, k]) / 8
        mu27 = a26.sum(2) / 8
        # centred27[n, t, k] = a26[n, t, k] - mu27[n, t]
        centred27 = a26 - mu27[:, :, None]
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
        z28 = np.tensordot(a27, self.W28, ([2], [1])) + self.b28
        # a28_factor[n, t, j] = (1 + erf(z28[n, t, j] * sqrt(2) / 2)) / 2
        a28_factor = (1 + erf(z28 * 1.4142135623730951 / 2)) / 2
        # a28[n, t, j] = a28_factor[n, t, j] * z28[n, t, j]
        a28 = a28_factor * z28
        # z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j]
        z29 = np.tensordot(a28, self.W29, ([2], [1])) + self.b29
        # a29[n, t, j] = z29[n, t, j]
        a29 = z29
        # a30[n, t, k] = a26[n, t, k] + a29[n, t, k]
        a30 = a26 + a29
        # mu31[n, t] = sum[k: 8](a30[n, t, k]) / 8
        mu31 = a30.sum(2) / 8
        # centred31[n, t, k] = a30[n, t, k] - mu31[n, t]
        centred31 = a30 - mu31[:, :, None]
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
        query32 = np.tensordot(a31, self.Q32, ([2], [2]))
        # key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k])
        key32 = np.tensordot(a31, self.K32, ([2], [2]))
        # value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k])
        value32 = np.tensordot(a31, self.V32, ([2], [2]))
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
        z32 = np.tensordot(mixed32, self.O32, ([2, 3], [1, 2])) + self.b32
        # a32[n, t, k] = z32[n, t, k]
        a32 = z32
        # a33[n, t, k] = a30[n, t, k] + a32[n, t, k]
        a33 = a30 + a32
        # mu34[n, t] = sum[k: 8](a33[n, t, k]) / 8
        mu34 = a33.sum(2) / 8
        # centred34[n, t, k] = a33[n, t, k] - mu34[n, t]
        centred34 = a33 - mu34[:, :, None]
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
        z35 = np.tensordot(a34, self.W35, ([2], [1])) + self.b35
        # a35_factor[n, t, j] = (1 + erf(z35[n, t, j] * sqrt(2) / 2)) / 2
        a35_factor = (1 + erf(z35 * 1.4142135623730951 / 2)) / 2
        # a35[n, t, j] = a35_factor[n, t, j] * z35[n, t, j]
        a35 = a35_factor * z35
        # z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j]
        z36 = np.tensordot(a35, self.W36, ([2], [1])) + self.b36
        # a36[n, t, j] = z36[n, t, j]
        a36 = z36
        # a37[n, t, k] = a33[n, t, k] + a36[n, t, k]
        a37 = a33 + a36
        # mu38[n, t] = sum[k: 8](a37[n, t, k]) / 8
        mu38 = a37.sum(2) / 8
        # centred38[n, t, k] = a37[n, t, k] - mu38[n, t]
        centred38 = a37 - mu38[:, :, None]
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
        query39 = np.tensordot(a38, self.Q39, ([2], [2]))
        # key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k])
        key39 = np.tensordot(a38, self.K39, ([2], [2]))
        # value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k])
        value39 = np.tensordot(a38, self.V39, ([2], [2]))
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
        z39 = np.tensordot(mixed39, self.O39, ([2, 3], [1, 2])) + self.b39
        # a39[n, t, k] = z39[n, t, k]
        a39 = z39
        # a40[n, t, k] = a37[n, t, k] + a39[n, t, k]
        a40 = a37 + a39
        # mu41[n, t] = sum[k: 8](a40[n, t, k]) / 8
        mu41 = a40.sum(2) / 8
        # centred41[n, t, k] = a40[n, t, k] - mu41[n, t]
        centred41 = a40 - mu41[:, :, None]
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
        z42 = np.tensordot(a41, self.W42, ([2], [1])) + self.b42
        # a42_factor[n, t, j] = (1 + erf(z42[n, t, j] * sqrt(2) / 2)) / 2
        a42_factor = (1 + erf(z42 * 1.4142135623730951 / 2)) / 2
        # a42[n, t, j] = a42_factor[n, t, j] * z42[n, t, j]
        a42 = a42_factor * z42
        # z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j]
        z43 = np.tensordot(a42, self.W43, ([2], [1])) + self.b43
        # a43[n, t, j] = z43[n, t, j]
        a43 = z43
        # a44[n, t, k] = a40[n, t, k] + a43[n, t, k]
        a44 = a40 + a43
        # mu45[n, t] = sum[k: 8](a44[n, t, k]) / 8
        mu45 = a44.sum(2) / 8
        # centred45[n, t, k] = a44[n, t, k] - mu45[n, t]
        centred45 = a44 - mu45[:, :, None]
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
        query46 = np.tensordot(a45, self.Q46, ([2], [2]))
        # key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k])
        key46 = np.tensordot(a45, self.K46, ([2], [2]))
        # value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k])
        value46 = np.tensordot(a45, self.V46, ([2], [2]))
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
        z46 = np.tensordot(mixed46, self.O46, ([2, 3], [1, 2])) + self.b46
        # a46[n, t, k] = z46[n, t, k]
        a46 = z46
        # a47[n, t, k] = a44[n, t, k] + a46[n, t, k]
        a47 = a44 + a46
        # mu48[n, t] = sum[k: 8](a47[n, t, k]) / 8
        mu48 = a47.sum(2) / 8
        # centred48[n, t, k] = a47[n, t, k] - mu48[n, t]
        centred48 = a47 - mu48[:, :, None]
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
        z49 = np.tensordot(a48, self.W49, ([2], [1])) + self.b49
        # a49_factor[n, t, j] = (1 + erf(z49[n, t, j] * sqrt(2) / 2)) / 2
        a49_factor = (1 + erf(z49 * 1.4142135623730951 / 2)) / 2
        # a49[n, t, j] = a49_factor[n, t, j] * z49[n, t, j]
        a49 = a49_factor * z49
        # z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j]
        z50 = np.tensordot(a49, self.W50, ([2], [1])) + self.b50
        # a50[n, t, j] = z50[n, t, j]
        a50 = z50
        # a51[n, t, k] = a47[n, t, k] + a50[n, t, k]
        a51 = a47 + a50
        # mu52[n, t] = sum[k: 8](a51[n, t, k]) / 8
        mu52 = a51.sum(2) / 8
        # centred52[n, t, k] = a51[n, t, k] - mu52[n, t]
        centred52 = a51 - mu52[:, :, None]
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
        query53 = np.tensordot(a52, self.Q53, ([2], [2]))
        # key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k])
        key53 = np.tensordot(a52, self.K53, ([2], [2]))
        # value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k])
        value53 = np.tensordot(a52, self.V53, ([2], [2]))
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
        z53 = np.tensordot(mixed53, self.O53, ([2, 3], [1, 2])) + self.b53
        # a53[n, t, k] = z53[n, t, k]
        a53 = z53
        # a54[n, t, k] = a51[n, t, k] + a53[n, t, k]
        a54 = a51 + a53
        # mu55[n, t] = sum[k: 8](a54[n, t, k]) / 8
        mu55 = a54.sum(2) / 8
        # centred55[n, t, k] = a54[n, t, k] - mu55[n, t]
        centred55 = a54 - mu55[:, :, None]
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
        z56 = np.tensordot(a55, self.W56, ([2], [1])) + self.b56
        # a56_factor[n, t, j] = (1 + erf(z56[n, t, j] * sqrt(2) / 2)) / 2
        a56_factor = (1 + erf(z56 * 1.4142135623730951 / 2)) / 2
        # a56[n, t, j] = a56_factor[n, t, j] * z56[n, t, j]
        a56 = a56_factor * z56
        # z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j]
        z57 = np.tensordot(a56, self.W57, ([2], [1])) + self.b57
        # a57[n, t, j] = z57[n, t, j]
        a57 = z57
        # a58[n, t, k] = a54[n, t, k] + a57[n, t, k]
        a58 = a54 + a57
        # mu59[n, t] = sum[k: 8](a58[n, t, k]) / 8
        mu59 = a58.sum(2) / 8
        # centred59[n, t, k] = a58[n, t, k] - mu59[n, t]
        centred59 = a58 - mu59[:, :, None]
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
        query60 = np.tensordot(a59, self.Q60, ([2], [2]))
        # key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k])
        key60 = np.tensordot(a59, self.K60, ([2], [2]))
        # value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k])
        value60 = np.tensordot(a59, self.V60, ([2], [2]))
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
        z60 = np.tensordot(mixed60, self.O60, ([2, 3], [1, 2])) + self.b60
        # a60[n, t, k] = z60[n, t, k]
        a60 = z60
        # a61[n, t, k] = a58[n, t, k] + a60[n, t, k]
        a61 = a58 + a60
        # mu62[n, t] = sum[k: 8](a61[n, t, k]) / 8
        mu62 = a61.sum(2) / 8
        # centred62[n, t, k] = a61[n, t, k] - mu62[n, t]
        centred62 = a61 - mu62[:, :, None]
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
        z63 = np.tensordot(a62, self.W63, ([2], [1])) + self.b63
        # a63_factor[n, t, j] = (1 + erf(z63[n, t, j] * sqrt(2) / 2)) / 2
        a63_factor = (1 + erf(z63 * 1.4142135623730951 / 2)) / 2
        # a63[n, t, j] = a63_factor[n, t, j] * z63[n, t, j]
        a63 = a63_factor * z63
        # z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j]
        z64 = np.tensordot(a63, self.W64, ([2], [1])) + self.b64
        # a64[n, t, j] = z64[n, t, j]
        a64 = z64
        # a65[n, t, k] = a61[n, t, k] + a64[n, t, k]
        a65 = a61 + a64
        # mu66[n, t] = sum[k: 8](a65[n, t, k]) / 8
        mu66 = a65.sum(2) / 8
        # centred66[n, t, k] = a65[n, t, k] - mu66[n, t]
        centred66 = a65 - mu66[:, :, None]
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
        query67 = np.tensordot(a66, self.Q67, ([2], [2]))
        # key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k])
        key67 = np.tensordot(a66, self.K67, ([2], [2]))
        # value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k])
        value67 = np.tensordot(a66, self.V67, ([2], [2]))
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
        z67 = np.tensordot(mixed67, self.O67, ([2, 3], [1, 2])) + self.b67
        # a67[n, t, k] = z67[n, t, k]
        a67 = z67
        # a68[n, t, k] = a65[n, t, k] + a67[n, t, k]
        a68 = a65 + a67
        # mu69[n, t] = sum[k: 8](a68[n, t, k]) / 8
        mu69 = a68.sum(2) / 8
        # centred69[n, t, k] = a68[n, t, k] - mu69[n, t]
        centred69 = a68 - mu69[:, :, None]
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
        z70 = np.tensordot(a69, self.W70, ([2], [1])) + self.b70
        # a70_factor[n, t, j] = (1 + erf(z70[n, t, j] * sqrt(2) / 2)) / 2
        a70_factor = (1 + erf(z70 * 1.4142135623730951 / 2)) / 2
        # a70[n, t, j] = a70_factor[n, t, j] * z70[n, t, j]
        a70 = a70_factor * z70
        # z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j]
        z71 = np.tensordot(a70, self.W71, ([2], [1])) + self.b71
        # a71[n, t, j] = z71[n, t, j]
        a71 = z71
        # a72[n, t, k] = a68[n, t, k] + a71[n, t, k]
        a72 = a68 + a71
        # mu73[n, t] = sum[k: 8](a72[n, t, k]) / 8
        mu73 = a72.sum(2) / 8
        # centred73[n, t, k] = a72[n, t, k] - mu73[n, t]
        centred73 = a72 - mu73[:, :, None]
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
        query74 = np.tensordot(a73, self.Q74, ([2], [2]))
        # key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k])
        key74 = np.tensordot(a73, self.K74, ([2], [2]))
        # value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k])
        value74 = np.tensordot(a73, self.V74, ([2], [2]))
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
        z74 = np.tensordot(mixed74, self.O74, ([2, 3], [1, 2])) + self.b74
        # a74[n, t, k] = z74[n, t, k]
        a74 = z74
        # a75[n, t, k] = a72[n, t, k] + a74[n, t, k]
        a75 = a72 + a74
        # mu76[n, t] = sum[k: 8](a75[n, t, k]) / 8
        mu76 = a75.sum(2) / 8
        # centred76[n, t, k] = a75[n, t, k] - mu76[n, t]
        centred76 = a75 - mu76[:, :, None]
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
        z77 = np.tensordot(a76, self.W77, ([2], [1])) + self.b77
        # a77_factor[n, t, j] = (1 + erf(z77[n, t, j] * sqrt(2) / 2)) / 2
        a77_factor = (1 + erf(z77 * 1.4142135623730951 / 2)) / 2
        # a77[n, t, j] = a77_factor[n, t, j] * z77[n, t, j]
        a77 = a77_factor * z77
        # z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j]
        z78 = np.tensordot(a77, self.W78, ([2], [1])) + self.b78
        # a78[n, t, j] = z78[n, t, j]
        a78 = z78
        # a79[n, t, k] = a75[n, t, k] + a78[n, t, k]
        a79 = a75 + a78
        # mu80[n, t] = sum[k: 8](a79[n, t, k]) / 8
        mu80 = a79.sum(2) / 8
        # centred80[n, t, k] = a79[n, t, k] - mu80[n, t]
        centred80 = a79 - mu80[:, :, None]
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
        query81 = np.tensordot(a80, self.Q81, ([2], [2]))
        # key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k])
        key81 = np.tensordot(a80, self.K81, ([2], [2]))
        # value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k])
        value81 = np.tensordot(a80, self.V81, ([2], [2]))
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
        z81 = np.tensordot(mixed81, self.O81, ([2, 3], [1, 2])) + self.b81
        # a81[n, t, k] = z81[n, t, k]
        a81 = z81
        # a82[n, t, k] = a79[n, t, k] + a81[n, t, k]
        a82 = a79 + a81
        # mu83[n, t] = sum[k: 8](a82[n, t, k]) / 8
        mu83 = a82.sum(2) / 8
        # centred83[n, t, k] = a82[n, t, k] - mu83[n, t]
        centred83 = a82 - mu83[:, :, None]
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
        z84 = np.tensordot(a83, self.W84, ([2], [1])) + self.b84
        # a84_factor[n, t, j] = (1 + erf(z84[n, t, j] * sqrt(2) / 2)) / 2
        a84_factor = (1 + erf(z84 * 1.4142135623730951 / 2)) / 2
        # a84[n, t, j] = a84_factor[n, t, j] * z84[n, t, j]
        a84 = a84_factor * z84
        # z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j]
        z85 = np.tensordot(a84, self.W85, ([2], [1])) + self.b85
        # a85[n, t, j] = z85[n, t, j]
        a85 = z85
        # a86[n, t, k] = a82[n, t, k] + a85[n, t, k]
        a86 = a82 + a85
        # mu87[n, t] = sum[k: 8](a86[n, t, k]) / 8
        mu87 = a86.sum(2) / 8
        # centred87[n, t, k] = a86[n, t, k] - mu87[n, t]
        centred87 = a86 - mu87[:, :, None]
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
        z88 = np.tensordot(a87, self.E1, ([2], [1]))
        # s88_max[n, t] = max[k: 27](z88[n, t, k])
        s88_max = z88.max(2)
        # e88[n, t, k] = exp(z88[n, t, k] - s88_max[n, t])
        e88 = np.exp(z88 - s88_max[:, :, None])
        # s88[n, t] = sum[k: 27](e88[n, t, k])
        s88 = e88.sum(2)
        # loss = sum[n: N, t: 8](s88_max[n, t] + log(s88[n, t]) - z88[n, t, y[n, t]]) / (8 * N)
        loss = (
            s88_max + np.log(s88) - z88[np.arange(samples)[:, None], np.arange(8), y]
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
        a88 = e88 / s88[:, :, None]
        # delta_z88[n, t, j] = (a88[n, t, j] - where(y[n, t] == j, 1, 0)) / (8 * N)
        delta_z88 = (a88 - (y[:, :, None] == np.arange(27))) / (8 * samples)
        # delta_z87[n, t, k] = sum[j: 27](E1[j, k] * delta_z88[n, t, j])
        delta_z87 = np.tensordot(delta_z88, self.E1, ([2], [0]))
        # sum_variance87[n, t] = sum[k: 8](delta_z87[n, t, k] * gain87[k] * normal87[n, t, k])
        sum_variance87 = (normal87 * delta_z87 * self.gain87).sum(2)
        # delta_centred87[n, t, k] = inverse87[n, t] * (delta_z87[n, t, k] * gain87[k] -
        #     normal87[n, t, k] * sum_variance87[n, t] / 8)
        delta_centred87 = inverse87[:, :, None] * (
            delta_z87 * self.gain87 - normal87 * sum_variance87[:, :, None] / 8
        )
        # delta_mu87[n, t] = -sum[k: 8](delta_centred87[n, t, k])
        delta_mu87 = -delta_centred87.sum(2)
        # delta_z85[n, t, j] = delta_mu87[n, t] / 8 + delta_centred87[n, t, j]
        delta_z85 = delta_mu87[:, :, None] / 8 + delta_centred87
        # delta_z84[n, t, j] = (a84_factor[n, t, j] + z84[n, t, j] * exp(-z84[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W85[k, j] * delta_z85[n, t, k])
        delta_z84 = (
            a84_factor
            + z84 * np.exp(-z84**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z85, self.W85, ([2], [0]))
        # delta_z83[n, t, k] = sum[j: 32](W84[j, k] * delta_z84[n, t, j])
        delta_z83 = np.tensordot(delta_z84, self.W84, ([2], [0]))
        # sum_variance83[n, t] = sum[k: 8](delta_z83[n, t, k] * gain83[k] * normal83[n, t, k])
        sum_variance83 = (normal83 * delta_z83 * self.gain83).sum(2)
        # delta_centred83[n, t, k] = inverse83[n, t] * (delta_z83[n, t, k] * gain83[k] -
        #     normal83[n, t, k] * sum_variance83[n, t] / 8)
        delta_centred83 = inverse83[:, :, None] * (
            delta_z83 * self.gain83 - normal83 * sum_variance83[:, :, None] / 8
        )
        # delta_mu83[n, t] = -sum[k: 8](delta_centred83[n, t, k])
        delta_mu83 = -delta_centred83.sum(2)
        # delta_a82[n, t, k] = (delta_mu83[n, t] + delta_mu87[n, t]) / 8 + delta_centred83[n, t,
        #     k] + delta_centred87[n, t, k]
        delta_a82 = (
            (delta_mu83[:, :, None] + delta_mu87[:, :, None]) / 8
            + delta_centred83
            + delta_centred87
        )
        # delta_z81[n, t, k] = delta_a82[n, t, k]
        delta_z81 = delta_a82
        # delta_mixed81[n, t, h, d] = sum[k: 8](O81[k, h, d] * delta_z81[n, t, k])
        delta_mixed81 = np.tensordot(delta_z81, self.O81, ([2], [0]))
        # delta_weight81[n, h, t, s] = sum[d: 4](delta_mixed81[n, t, h, d] * value81[n, s, h,
        #     d])
        delta_weight81 = (
            delta_mixed81.transpose(0, 2, 1, 3) @ value81.transpose(0, 2, 3, 1)
        )
        # sum_total81[n, h, t] = sum[s: 8](delta_weight81[n, h, t, s] * weight81[n, h, t, s])
        sum_total81 = (delta_weight81 * weight81).sum(3)
        # delta_score81[n, h, t, s] = weight81[n, h, t, s] * (delta_weight81[n, h, t, s] -
        #     sum_total81[n, h, t])
        delta_score81 = weight81 * (delta_weight81 - sum_total81[:, :, :, None])
        # delta_value81[n, t, h, d] = sum[s: 8](delta_mixed81[n, s, h, d] * weight81[n, h, s,
        #     t])
        delta_value81 = (
            weight81.transpose(0, 1, 3, 2) @ delta_mixed81.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key81[n, t, h, d] = sum[s: 8](delta_score81[n, h, s, t] * query81[n, s, h, d]) /
        #     2
        delta_key81 = (
            delta_score81.transpose(0, 1, 3, 2) @ query81.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query81[n, t, h, d] = sum[s: 8](delta_score81[n, h, t, s] * key81[n, s, h, d]) /
        #     2
        delta_query81 = (
            (delta_score81 @ key81.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z80[n, t, k] = sum[h: 2, d: 4](K81[h, d, k] * delta_key81[n, t, h, d]) + sum[h:
        #     2, d: 4](Q81[h, d, k] * delta_query81[n, t, h, d]) + sum[h: 2, d: 4](V81[h, d, k]
        #     * delta_value81[n, t, h, d])
        delta_z80 = (
            np.tensordot(delta_key81, self.K81, ([2, 3], [0, 1]))
            + np.tensordot(delta_query81, self.Q81, ([2, 3], [0, 1]))
            + np.tensordot(delta_value81, self.V81, ([2, 3], [0, 1]))
        )
        # sum_variance80[n, t] = sum[k: 8](delta_z80[n, t, k] * gain80[k] * normal80[n, t, k])
        sum_variance80 = (normal80 * delta_z80 * self.gain80).sum(2)
        # delta_centred80[n, t, k] = inverse80[n, t] * (delta_z80[n, t, k] * gain80[k] -
        #     normal80[n, t, k] * sum_variance80[n, t] / 8)
        delta_centred80 = inverse80[:, :, None] * (
            delta_z80 * self.gain80 - normal80 * sum_variance80[:, :, None] / 8
        )
        # delta_mu80[n, t] = -sum[k: 8](delta_centred80[n, t, k])
        delta_mu80 = -delta_centred80.sum(2)
        # delta_a79[n, t, k] = delta_mu80[n, t] / 8 + delta_a82[n, t, k] + delta_centred80[n, t,
        #     k]
        delta_a79 = delta_mu80[:, :, None] / 8 + delta_a82 + delta_centred80
        # delta_z78[n, t, j] = delta_a79[n, t, j]
        delta_z78 = delta_a79
        # delta_z77[n, t, j] = (a77_factor[n, t, j] + z77[n, t, j] * exp(-z77[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W78[k, j] * delta_z78[n, t, k])
        delta_z77 = (
            a77_factor
            + z77 * np.exp(-z77**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z78, self.W78, ([2], [0]))
        # delta_z76[n, t, k] = sum[j: 32](W77[j, k] * delta_z77[n, t, j])
        delta_z76 = np.tensordot(delta_z77, self.W77, ([2], [0]))
        # sum_variance76[n, t] = sum[k: 8](delta_z76[n, t, k] * gain76[k] * normal76[n, t, k])
        sum_variance76 = (normal76 * delta_z76 * self.gain76).sum(2)
        # delta_centred76[n, t, k] = inverse76[n, t] * (delta_z76[n, t, k] * gain76[k] -
        #     normal76[n, t, k] * sum_variance76[n, t] / 8)
        delta_centred76 = inverse76[:, :, None] * (
            delta_z76 * self.gain76 - normal76 * sum_variance76[:, :, None] / 8
        )
        # delta_mu76[n, t] = -sum[k: 8](delta_centred76[n, t, k])
        delta_mu76 = -delta_centred76.sum(2)
        # delta_a75[n, t, k] = delta_mu76[n, t] / 8 + delta_a79[n, t, k] + delta_centred76[n, t,
        #     k]
        delta_a75 = delta_mu76[:, :, None] / 8 + delta_a79 + delta_centred76
        # delta_z74[n, t, k] = delta_a75[n, t, k]
        delta_z74 = delta_a75
        # delta_mixed74[n, t, h, d] = sum[k: 8](O74[k, h, d] * delta_z74[n, t, k])
        delta_mixed74 = np.tensordot(delta_z74, self.O74, ([2], [0]))
        # delta_weight74[n, h, t, s] = sum[d: 4](delta_mixed74[n, t, h, d] * value74[n, s, h,
        #     d])
        delta_weight74 = (
            delta_mixed74.transpose(0, 2, 1, 3) @ value74.transpose(0, 2, 3, 1)
        )
        # sum_total74[n, h, t] = sum[s: 8](delta_weight74[n, h, t, s] * weight74[n, h, t, s])
        sum_total74 = (delta_weight74 * weight74).sum(3)
        # delta_score74[n, h, t, s] = weight74[n, h, t, s] * (delta_weight74[n, h, t, s] -
        #     sum_total74[n, h, t])
        delta_score74 = weight74 * (delta_weight74 - sum_total74[:, :, :, None])
        # delta_value74[n, t, h, d] = sum[s: 8](delta_mixed74[n, s, h, d] * weight74[n, h, s,
        #     t])
        delta_value74 = (
            weight74.transpose(0, 1, 3, 2) @ delta_mixed74.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key74[n, t, h, d] = sum[s: 8](delta_score74[n, h, s, t] * query74[n, s, h, d]) /
        #     2
        delta_key74 = (
            delta_score74.transpose(0, 1, 3, 2) @ query74.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query74[n, t, h, d] = sum[s: 8](delta_score74[n, h, t, s] * key74[n, s, h, d]) /
        #     2
        delta_query74 = (
            (delta_score74 @ key74.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z73[n, t, k] = sum[h: 2, d: 4](K74[h, d, k] * delta_key74[n, t, h, d]) + sum[h:
        #     2, d: 4](Q74[h, d, k] * delta_query74[n, t, h, d]) + sum[h: 2, d: 4](V74[h, d, k]
        #     * delta_value74[n, t, h, d])
        delta_z73 = (
            np.tensordot(delta_key74, self.K74, ([2, 3], [0, 1]))
            + np.tensordot(delta_query74, self.Q74, ([2, 3], [0, 1]))
            + np.tensordot(delta_value74, self.V74, ([2, 3], [0, 1]))
        )
        # sum_variance73[n, t] = sum[k: 8](delta_z73[n, t, k] * gain73[k] * normal73[n, t, k])
        sum_variance73 = (normal73 * delta_z73 * self.gain73).sum(2)
        # delta_centred73[n, t, k] = inverse73[n, t] * (delta_z73[n, t, k] * gain73[k] -
        #     normal73[n, t, k] * sum_variance73[n, t] / 8)
        delta_centred73 = inverse73[:, :, None] * (
            delta_z73 * self.gain73 - normal73 * sum_variance73[:, :, None] / 8
        )
        # delta_mu73[n, t] = -sum[k: 8](delta_centred73[n, t, k])
        delta_mu73 = -delta_centred73.sum(2)
        # delta_a72[n, t, k] = delta_mu73[n, t] / 8 + delta_a75[n, t, k] + delta_centred73[n, t,
        #     k]
        delta_a72 = delta_mu73[:, :, None] / 8 + delta_a75 + delta_centred73
        # delta_z71[n, t, j] = delta_a72[n, t, j]
        delta_z71 = delta_a72
        # delta_z70[n, t, j] = (a70_factor[n, t, j] + z70[n, t, j] * exp(-z70[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W71[k, j] * delta_z71[n, t, k])
        delta_z70 = (
            a70_factor
            + z70 * np.exp(-z70**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z71, self.W71, ([2], [0]))
        # delta_z69[n, t, k] = sum[j: 32](W70[j, k] * delta_z70[n, t, j])
        delta_z69 = np.tensordot(delta_z70, self.W70, ([2], [0]))
        # sum_variance69[n, t] = sum[k: 8](delta_z69[n, t, k] * gain69[k] * normal69[n, t, k])
        sum_variance69 = (normal69 * delta_z69 * self.gain69).sum(2)
        # delta_centred69[n, t, k] = inverse69[n, t] * (delta_z69[n, t, k] * gain69[k] -
        #     normal69[n, t, k] * sum_variance69[n, t] / 8)
        delta_centred69 = inverse69[:, :, None] * (
            delta_z69 * self.gain69 - normal69 * sum_variance69[:, :, None] / 8
        )
        # delta_mu69[n, t] = -sum[k: 8](delta_centred69[n, t, k])
        delta_mu69 = -delta_centred69.sum(2)
        # delta_a68[n, t, k] = delta_mu69[n, t] / 8 + delta_a72[n, t, k] + delta_centred69[n, t,
        #     k]
        delta_a68 = delta_mu69[:, :, None] / 8 + delta_a72 + delta_centred69
        # delta_z67[n, t, k] = delta_a68[n, t, k]
        delta_z67 = delta_a68
        # delta_mixed67[n, t, h, d] = sum[k: 8](O67[k, h, d] * delta_z67[n, t, k])
        delta_mixed67 = np.tensordot(delta_z67, self.O67, ([2], [0]))
        # delta_weight67[n, h, t, s] = sum[d: 4](delta_mixed67[n, t, h, d] * value67[n, s, h,
        #     d])
        delta_weight67 = (
            delta_mixed67.transpose(0, 2, 1, 3) @ value67.transpose(0, 2, 3, 1)
        )
        # sum_total67[n, h, t] = sum[s: 8](delta_weight67[n, h, t, s] * weight67[n, h, t, s])
        sum_total67 = (delta_weight67 * weight67).sum(3)
        # delta_score67[n, h, t, s] = weight67[n, h, t, s] * (delta_weight67[n, h, t, s] -
        #     sum_total67[n, h, t])
        delta_score67 = weight67 * (delta_weight67 - sum_total67[:, :, :, None])
        # delta_value67[n, t, h, d] = sum[s: 8](delta_mixed67[n, s, h, d] * weight67[n, h, s,
        #     t])
        delta_value67 = (
            weight67.transpose(0, 1, 3, 2) @ delta_mixed67.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key67[n, t, h, d] = sum[s: 8](delta_score67[n, h, s, t] * query67[n, s, h, d]) /
        #     2
        delta_key67 = (
            delta_score67.transpose(0, 1, 3, 2) @ query67.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query67[n, t, h, d] = sum[s: 8](delta_score67[n, h, t, s] * key67[n, s, h, d]) /
        #     2
        delta_query67 = (
            (delta_score67 @ key67.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z66[n, t, k] = sum[h: 2, d: 4](K67[h, d, k] * delta_key67[n, t, h, d]) + sum[h:
        #     2, d: 4](Q67[h, d, k] * delta_query67[n, t, h, d]) + sum[h: 2, d: 4](V67[h, d, k]
        #     * delta_value67[n, t, h, d])
        delta_z66 = (
            np.tensordot(delta_key67, self.K67, ([2, 3], [0, 1]))
            + np.tensordot(delta_query67, self.Q67, ([2, 3], [0, 1]))
            + np.tensordot(delta_value67, self.V67, ([2, 3], [0, 1]))
        )
        # sum_variance66[n, t] = sum[k: 8](delta_z66[n, t, k] * gain66[k] * normal66[n, t, k])
        sum_variance66 = (normal66 * delta_z66 * self.gain66).sum(2)
        # delta_centred66[n, t, k] = inverse66[n, t] * (delta_z66[n, t, k] * gain66[k] -
        #     normal66[n, t, k] * sum_variance66[n, t] / 8)
        delta_centred66 = inverse66[:, :, None] * (
            delta_z66 * self.gain66 - normal66 * sum_variance66[:, :, None] / 8
        )
        # delta_mu66[n, t] = -sum[k: 8](delta_centred66[n, t, k])
        delta_mu66 = -delta_centred66.sum(2)
        # delta_a65[n, t, k] = delta_mu66[n, t] / 8 + delta_a68[n, t, k] + delta_centred66[n, t,
        #     k]
        delta_a65 = delta_mu66[:, :, None] / 8 + delta_a68 + delta_centred66
        # delta_z64[n, t, j] = delta_a65[n, t, j]
        delta_z64 = delta_a65
        # delta_z63[n, t, j] = (a63_factor[n, t, j] + z63[n, t, j] * exp(-z63[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W64[k, j] * delta_z64[n, t, k])
        delta_z63 = (
            a63_factor
            + z63 * np.exp(-z63**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z64, self.W64, ([2], [0]))
        # delta_z62[n, t, k] = sum[j: 32](W63[j, k] * delta_z63[n, t, j])
        delta_z62 = np.tensordot(delta_z63, self.W63, ([2], [0]))
        # sum_variance62[n, t] = sum[k: 8](delta_z62[n, t, k] * gain62[k] * normal62[n, t, k])
        sum_variance62 = (normal62 * delta_z62 * self.gain62).sum(2)
        # delta_centred62[n, t, k] = inverse62[n, t] * (delta_z62[n, t, k] * gain62[k] -
        #     normal62[n, t, k] * sum_variance62[n, t] / 8)
        delta_centred62 = inverse62[:, :, None] * (
            delta_z62 * self.gain62 - normal62 * sum_variance62[:, :, None] / 8
        )
        # delta_mu62[n, t] = -sum[k: 8](delta_centred62[n, t, k])
        delta_mu62 = -delta_centred62.sum(2)
        # delta_a61[n, t, k] = delta_mu62[n, t] / 8 + delta_a65[n, t, k] + delta_centred62[n, t,
        #     k]
        delta_a61 = delta_mu62[:, :, None] / 8 + delta_a65 + delta_centred62
        # delta_z60[n, t, k] = delta_a61[n, t, k]
        delta_z60 = delta_a61
        # delta_mixed60[n, t, h, d] = sum[k: 8](O60[k, h, d] * delta_z60[n, t, k])
        delta_mixed60 = np.tensordot(delta_z60, self.O60, ([2], [0]))
        # delta_weight60[n, h, t, s] = sum[d: 4](delta_mixed60[n, t, h, d] * value60[n, s, h,
        #     d])
        delta_weight60 = (
            delta_mixed60.transpose(0, 2, 1, 3) @ value60.transpose(0, 2, 3, 1)
        )
        # sum_total60[n, h, t] = sum[s: 8](delta_weight60[n, h, t, s] * weight60[n, h, t, s])
        sum_total60 = (delta_weight60 * weight60).sum(3)
        # delta_score60[n, h, t, s] = weight60[n, h, t, s] * (delta_weight60[n, h, t, s] -
        #     sum_total60[n, h, t])
        delta_score60 = weight60 * (delta_weight60 - sum_total60[:, :, :, None])
        # delta_value60[n, t, h, d] = sum[s: 8](delta_mixed60[n, s, h, d] * weight60[n, h, s,
        #     t])
        delta_value60 = (
            weight60.transpose(0, 1, 3, 2) @ delta_mixed60.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key60[n, t, h, d] = sum[s: 8](delta_score60[n, h, s, t] * query60[n, s, h, d]) /
        #     2
        delta_key60 = (
            delta_score60.transpose(0, 1, 3, 2) @ query60.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query60[n, t, h, d] = sum[s: 8](delta_score60[n, h, t, s] * key60[n, s, h, d]) /
        #     2
        delta_query60 = (
            (delta_score60 @ key60.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z59[n, t, k] = sum[h: 2, d: 4](K60[h, d, k] * delta_key60[n, t, h, d]) + sum[h:
        #     2, d: 4](Q60[h, d, k] * delta_query60[n, t, h, d]) + sum[h: 2, d: 4](V60[h, d, k]
        #     * delta_value60[n, t, h, d])
        delta_z59 = (
            np.tensordot(delta_key60, self.K60, ([2, 3], [0, 1]))
            + np.tensordot(delta_query60, self.Q60, ([2, 3], [0, 1]))
            + np.tensordot(delta_value60, self.V60, ([2, 3], [0, 1]))
        )
        # sum_variance59[n, t] = sum[k: 8](delta_z59[n, t, k] * gain59[k] * normal59[n, t, k])
        sum_variance59 = (normal59 * delta_z59 * self.gain59).sum(2)
        # delta_centred59[n, t, k] = inverse59[n, t] * (delta_z59[n, t, k] * gain59[k] -
        #     normal59[n, t, k] * sum_variance59[n, t] / 8)
        delta_centred59 = inverse59[:, :, None] * (
            delta_z59 * self.gain59 - normal59 * sum_variance59[:, :, None] / 8
        )
        # delta_mu59[n, t] = -sum[k: 8](delta_centred59[n, t, k])
        delta_mu59 = -delta_centred59.sum(2)
        # delta_a58[n, t, k] = delta_mu59[n, t] / 8 + delta_a61[n, t, k] + delta_centred59[n, t,
        #     k]
        delta_a58 = delta_mu59[:, :, None] / 8 + delta_a61 + delta_centred59
        # delta_z57[n, t, j] = delta_a58[n, t, j]
        delta_z57 = delta_a58
        # delta_z56[n, t, j] = (a56_factor[n, t, j] + z56[n, t, j] * exp(-z56[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W57[k, j] * delta_z57[n, t, k])
        delta_z56 = (
            a56_factor
            + z56 * np.exp(-z56**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z57, self.W57, ([2], [0]))
        # delta_z55[n, t, k] = sum[j: 32](W56[j, k] * delta_z56[n, t, j])
        delta_z55 = np.tensordot(delta_z56, self.W56, ([2], [0]))
        # sum_variance55[n, t] = sum[k: 8](delta_z55[n, t, k] * gain55[k] * normal55[n, t, k])
        sum_variance55 = (normal55 * delta_z55 * self.gain55).sum(2)
        # delta_centred55[n, t, k] = inverse55[n, t] * (delta_z55[n, t, k] * gain55[k] -
        #     normal55[n, t, k] * sum_variance55[n, t] / 8)
        delta_centred55 = inverse55[:, :, None] * (
            delta_z55 * self.gain55 - normal55 * sum_variance55[:, :, None] / 8
        )
        # delta_mu55[n, t] = -sum[k: 8](delta_centred55[n, t, k])
        delta_mu55 = -delta_centred55.sum(2)
        # delta_a54[n, t, k] = delta_mu55[n, t] / 8 + delta_a58[n, t, k] + delta_centred55[n, t,
        #     k]
        delta_a54 = delta_mu55[:, :, None] / 8 + delta_a58 + delta_centred55
        # delta_z53[n, t, k] = delta_a54[n, t, k]
        delta_z53 = delta_a54
        # delta_mixed53[n, t, h, d] = sum[k: 8](O53[k, h, d] * delta_z53[n, t, k])
        delta_mixed53 = np.tensordot(delta_z53, self.O53, ([2], [0]))
        # delta_weight53[n, h, t, s] = sum[d: 4](delta_mixed53[n, t, h, d] * value53[n, s, h,
        #     d])
        delta_weight53 = (
            delta_mixed53.transpose(0, 2, 1, 3) @ value53.transpose(0, 2, 3, 1)
        )
        # sum_total53[n, h, t] = sum[s: 8](delta_weight53[n, h, t, s] * weight53[n, h, t, s])
        sum_total53 = (delta_weight53 * weight53).sum(3)
        # delta_score53[n, h, t, s] = weight53[n, h, t, s] * (delta_weight53[n, h, t, s] -
        #     sum_total53[n, h, t])
        delta_score53 = weight53 * (delta_weight53 - sum_total53[:, :, :, None])
        # delta_value53[n, t, h, d] = sum[s: 8](delta_mixed53[n, s, h, d] * weight53[n, h, s,
        #     t])
        delta_value53 = (
            weight53.transpose(0, 1, 3, 2) @ delta_mixed53.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key53[n, t, h, d] = sum[s: 8](delta_score53[n, h, s, t] * query53[n, s, h, d]) /
        #     2
        delta_key53 = (
            delta_score53.transpose(0, 1, 3, 2) @ query53.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query53[n, t, h, d] = sum[s: 8](delta_score53[n, h, t, s] * key53[n, s, h, d]) /
        #     2
        delta_query53 = (
            (delta_score53 @ key53.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z52[n, t, k] = sum[h: 2, d: 4](K53[h, d, k] * delta_key53[n, t, h, d]) + sum[h:
        #     2, d: 4](Q53[h, d, k] * delta_query53[n, t, h, d]) + sum[h: 2, d: 4](V53[h, d, k]
        #     * delta_value53[n, t, h, d])
        delta_z52 = (
            np.tensordot(delta_key53, self.K53, ([2, 3], [0, 1]))
            + np.tensordot(delta_query53, self.Q53, ([2, 3], [0, 1]))
            + np.tensordot(delta_value53, self.V53, ([2, 3], [0, 1]))
        )
        # sum_variance52[n, t] = sum[k: 8](delta_z52[n, t, k] * gain52[k] * normal52[n, t, k])
        sum_variance52 = (normal52 * delta_z52 * self.gain52).sum(2)
        # delta_centred52[n, t, k] = inverse52[n, t] * (delta_z52[n, t, k] * gain52[k] -
        #     normal52[n, t, k] * sum_variance52[n, t] / 8)
        delta_centred52 = inverse52[:, :, None] * (
            delta_z52 * self.gain52 - normal52 * sum_variance52[:, :, None] / 8
        )
        # delta_mu52[n, t] = -sum[k: 8](delta_centred52[n, t, k])
        delta_mu52 = -delta_centred52.sum(2)
        # delta_a51[n, t, k] = delta_mu52[n, t] / 8 + delta_a54[n, t, k] + delta_centred52[n, t,
        #     k]
        delta_a51 = delta_mu52[:, :, None] / 8 + delta_a54 + delta_centred52
        # delta_z50[n, t, j] = delta_a51[n, t, j]
        delta_z50 = delta_a51
        # delta_z49[n, t, j] = (a49_factor[n, t, j] + z49[n, t, j] * exp(-z49[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W50[k, j] * delta_z50[n, t, k])
        delta_z49 = (
            a49_factor
            + z49 * np.exp(-z49**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z50, self.W50, ([2], [0]))
        # delta_z48[n, t, k] = sum[j: 32](W49[j, k] * delta_z49[n, t, j])
        delta_z48 = np.tensordot(delta_z49, self.W49, ([2], [0]))
        # sum_variance48[n, t] = sum[k: 8](delta_z48[n, t, k] * gain48[k] * normal48[n, t, k])
        sum_variance48 = (normal48 * delta_z48 * self.gain48).sum(2)
        # delta_centred48[n, t, k] = inverse48[n, t] * (delta_z48[n, t, k] * gain48[k] -
        #     normal48[n, t, k] * sum_variance48[n, t] / 8)
        delta_centred48 = inverse48[:, :, None] * (
            delta_z48 * self.gain48 - normal48 * sum_variance48[:, :, None] / 8
        )
        # delta_mu48[n, t] = -sum[k: 8](delta_centred48[n, t, k])
        delta_mu48 = -delta_centred48.sum(2)
        # delta_a47[n, t, k] = delta_mu48[n, t] / 8 + delta_a51[n, t, k] + delta_centred48[n, t,
        #     k]
        delta_a47 = delta_mu48[:, :, None] / 8 + delta_a51 + delta_centred48
        # delta_z46[n, t, k] = delta_a47[n, t, k]
        delta_z46 = delta_a47
        # delta_mixed46[n, t, h, d] = sum[k: 8](O46[k, h, d] * delta_z46[n, t, k])
        delta_mixed46 = np.tensordot(delta_z46, self.O46, ([2], [0]))
        # delta_weight46[n, h, t, s] = sum[d: 4](delta_mixed46[n, t, h, d] * value46[n, s, h,
        #     d])
        delta_weight46 = (
            delta_mixed46.transpose(0, 2, 1, 3) @ value46.transpose(0, 2, 3, 1)
        )
        # sum_total46[n, h, t] = sum[s: 8](delta_weight46[n, h, t, s] * weight46[n, h, t, s])
        sum_total46 = (delta_weight46 * weight46).sum(3)
        # delta_score46[n, h, t, s] = weight46[n, h, t, s] * (delta_weight46[n, h, t, s] -
        #     sum_total46[n, h, t])
        delta_score46 = weight46 * (delta_weight46 - sum_total46[:, :, :, None])
        # delta_value46[n, t, h, d] = sum[s: 8](delta_mixed46[n, s, h, d] * weight46[n, h, s,
        #     t])
        delta_value46 = (
            weight46.transpose(0, 1, 3, 2) @ delta_mixed46.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key46[n, t, h, d] = sum[s: 8](delta_score46[n, h, s, t] * query46[n, s, h, d]) /
        #     2
        delta_key46 = (
            delta_score46.transpose(0, 1, 3, 2) @ query46.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query46[n, t, h, d] = sum[s: 8](delta_score46[n, h, t, s] * key46[n, s, h, d]) /
        #     2
        delta_query46 = (
            (delta_score46 @ key46.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z45[n, t, k] = sum[h: 2, d: 4](K46[h, d, k] * delta_key46[n, t, h, d]) + sum[h:
        #     2, d: 4](Q46[h, d, k] * delta_query46[n, t, h, d]) + sum[h: 2, d: 4](V46[h, d, k]
        #     * delta_value46[n, t, h, d])
        delta_z45 = (
            np.tensordot(delta_key46, self.K46, ([2, 3], [0, 1]))
            + np.tensordot(delta_query46, self.Q46, ([2, 3], [0, 1]))
            + np.tensordot(delta_value46, self.V46, ([2, 3], [0, 1]))
        )
        # sum_variance45[n, t] = sum[k: 8](delta_z45[n, t, k] * gain45[k] * normal45[n, t, k])
        sum_variance45 = (normal45 * delta_z45 * self.gain45).sum(2)
        # delta_centred45[n, t, k] = inverse45[n, t] * (delta_z45[n, t, k] * gain45[k] -
        #     normal45[n, t, k] * sum_variance45[n, t] / 8)
        delta_centred45 = inverse45[:, :, None] * (
            delta_z45 * self.gain45 - normal45 * sum_variance45[:, :, None] / 8
        )
        # delta_mu45[n, t] = -sum[k: 8](delta_centred45[n, t, k])
        delta_mu45 = -delta_centred45.sum(2)
        # delta_a44[n, t, k] = delta_mu45[n, t] / 8 + delta_a47[n, t, k] + delta_centred45[n, t,
        #     k]
        delta_a44 = delta_mu45[:, :, None] / 8 + delta_a47 + delta_centred45
        # delta_z43[n, t, j] = delta_a44[n, t, j]
        delta_z43 = delta_a44
        # delta_z42[n, t, j] = (a42_factor[n, t, j] + z42[n, t, j] * exp(-z42[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W43[k, j] * delta_z43[n, t, k])
        delta_z42 = (
            a42_factor
            + z42 * np.exp(-z42**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z43, self.W43, ([2], [0]))
        # delta_z41[n, t, k] = sum[j: 32](W42[j, k] * delta_z42[n, t, j])
        delta_z41 = np.tensordot(delta_z42, self.W42, ([2], [0]))
        # sum_variance41[n, t] = sum[k: 8](delta_z41[n, t, k] * gain41[k] * normal41[n, t, k])
        sum_variance41 = (normal41 * delta_z41 * self.gain41).sum(2)
        # delta_centred41[n, t, k] = inverse41[n, t] * (delta_z41[n, t, k] * gain41[k] -
        #     normal41[n, t, k] * sum_variance41[n, t] / 8)
        delta_centred41 = inverse41[:, :, None] * (
            delta_z41 * self.gain41 - normal41 * sum_variance41[:, :, None] / 8
        )
        # delta_mu41[n, t] = -sum[k: 8](delta_centred41[n, t, k])
        delta_mu41 = -delta_centred41.sum(2)
        # delta_a40[n, t, k] = delta_mu41[n, t] / 8 + delta_a44[n, t, k] + delta_centred41[n, t,
        #     k]
        delta_a40 = delta_mu41[:, :, None] / 8 + delta_a44 + delta_centred41
        # delta_z39[n, t, k] = delta_a40[n, t, k]
        delta_z39 = delta_a40
        # delta_mixed39[n, t, h, d] = sum[k: 8](O39[k, h, d] * delta_z39[n, t, k])
        delta_mixed39 = np.tensordot(delta_z39, self.O39, ([2], [0]))
        # delta_weight39[n, h, t, s] = sum[d: 4](delta_mixed39[n, t, h, d] * value39[n, s, h,
        #     d])
        delta_weight39 = (
            delta_mixed39.transpose(0, 2, 1, 3) @ value39.transpose(0, 2, 3, 1)
        )
        # sum_total39[n, h, t] = sum[s: 8](delta_weight39[n, h, t, s] * weight39[n, h, t, s])
        sum_total39 = (delta_weight39 * weight39).sum(3)
        # delta_score39[n, h, t, s] = weight39[n, h, t, s] * (delta_weight39[n, h, t, s] -
        #     sum_total39[n, h, t])
        delta_score39 = weight39 * (delta_weight39 - sum_total39[:, :, :, None])
        # delta_value39[n, t, h, d] = sum[s: 8](delta_mixed39[n, s, h, d] * weight39[n, h, s,
        #     t])
        delta_value39 = (
            weight39.transpose(0, 1, 3, 2) @ delta_mixed39.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key39[n, t, h, d] = sum[s: 8](delta_score39[n, h, s, t] * query39[n, s, h, d]) /
        #     2
        delta_key39 = (
            delta_score39.transpose(0, 1, 3, 2) @ query39.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query39[n, t, h, d] = sum[s: 8](delta_score39[n, h, t, s] * key39[n, s, h, d]) /
        #     2
        delta_query39 = (
            (delta_score39 @ key39.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z38[n, t, k] = sum[h: 2, d: 4](K39[h, d, k] * delta_key39[n, t, h, d]) + sum[h:
        #     2, d: 4](Q39[h, d, k] * delta_query39[n, t, h, d]) + sum[h: 2, d: 4](V39[h, d, k]
        #     * delta_value39[n, t, h, d])
        delta_z38 = (
            np.tensordot(delta_key39, self.K39, ([2, 3], [0, 1]))
            + np.tensordot(delta_query39, self.Q39, ([2, 3], [0, 1]))
            + np.tensordot(delta_value39, self.V39, ([2, 3], [0, 1]))
        )
        # sum_variance38[n, t] = sum[k: 8](delta_z38[n, t, k] * gain38[k] * normal38[n, t, k])
        sum_variance38 = (normal38 * delta_z38 * self.gain38).sum(2)
        # delta_centred38[n, t, k] = inverse38[n, t] * (delta_z38[n, t, k] * gain38[k] -
        #     normal38[n, t, k] * sum_variance38[n, t] / 8)
        delta_centred38 = inverse38[:, :, None] * (
            delta_z38 * self.gain38 - normal38 * sum_variance38[:, :, None] / 8
        )
        # delta_mu38[n, t] = -sum[k: 8](delta_centred38[n, t, k])
        delta_mu38 = -delta_centred38.sum(2)
        # delta_a37[n, t, k] = delta_mu38[n, t] / 8 + delta_a40[n, t, k] + delta_centred38[n, t,
        #     k]
        delta_a37 = delta_mu38[:, :, None] / 8 + delta_a40 + delta_centred38
        # delta_z36[n, t, j] = delta_a37[n, t, j]
        delta_z36 = delta_a37
        # delta_z35[n, t, j] = (a35_factor[n, t, j] + z35[n, t, j] * exp(-z35[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W36[k, j] * delta_z36[n, t, k])
        delta_z35 = (
            a35_factor
            + z35 * np.exp(-z35**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z36, self.W36, ([2], [0]))
        # delta_z34[n, t, k] = sum[j: 32](W35[j, k] * delta_z35[n, t, j])
        delta_z34 = np.tensordot(delta_z35, self.W35, ([2], [0]))
        # sum_variance34[n, t] = sum[k: 8](delta_z34[n, t, k] * gain34[k] * normal34[n, t, k])
        sum_variance34 = (normal34 * delta_z34 * self.gain34).sum(2)
        # delta_centred34[n, t, k] = inverse34[n, t] * (delta_z34[n, t, k] * gain34[k] -
        #     normal34[n, t, k] * sum_variance34[n, t] / 8)
        delta_centred34 = inverse34[:, :, None] * (
            delta_z34 * self.gain34 - normal34 * sum_variance34[:, :, None] / 8
        )
        # delta_mu34[n, t] = -sum[k: 8](delta_centred34[n, t, k])
        delta_mu34 = -delta_centred34.sum(2)
        # delta_a33[n, t, k] = delta_mu34[n, t] / 8 + delta_a37[n, t, k] + delta_centred34[n, t,
        #     k]
        delta_a33 = delta_mu34[:, :, None] / 8 + delta_a37 + delta_centred34
        # delta_z32[n, t, k] = delta_a33[n, t, k]
        delta_z32 = delta_a33
        # delta_mixed32[n, t, h, d] = sum[k: 8](O32[k, h, d] * delta_z32[n, t, k])
        delta_mixed32 = np.tensordot(delta_z32, self.O32, ([2], [0]))
        # delta_weight32[n, h, t, s] = sum[d: 4](delta_mixed32[n, t, h, d] * value32[n, s, h,
        #     d])
        delta_weight32 = (
            delta_mixed32.transpose(0, 2, 1, 3) @ value32.transpose(0, 2, 3, 1)
        )
        # sum_total32[n, h, t] = sum[s: 8](delta_weight32[n, h, t, s] * weight32[n, h, t, s])
        sum_total32 = (delta_weight32 * weight32).sum(3)
        # delta_score32[n, h, t, s] = weight32[n, h, t, s] * (delta_weight32[n, h, t, s] -
        #     sum_total32[n, h, t])
        delta_score32 = weight32 * (delta_weight32 - sum_total32[:, :, :, None])
        # delta_value32[n, t, h, d] = sum[s: 8](delta_mixed32[n, s, h, d] * weight32[n, h, s,
        #     t])
        delta_value32 = (
            weight32.transpose(0, 1, 3, 2) @ delta_mixed32.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key32[n, t, h, d] = sum[s: 8](delta_score32[n, h, s, t] * query32[n, s, h, d]) /
        #     2
        delta_key32 = (
            delta_score32.transpose(0, 1, 3, 2) @ query32.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query32[n, t, h, d] = sum[s: 8](delta_score32[n, h, t, s] * key32[n, s, h, d]) /
        #     2
        delta_query32 = (
            (delta_score32 @ key32.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z31[n, t, k] = sum[h: 2, d: 4](K32[h, d, k] * delta_key32[n, t, h, d]) + sum[h:
        #     2, d: 4](Q32[h, d, k] * delta_query32[n, t, h, d]) + sum[h: 2, d: 4](V32[h, d, k]
        #     * delta_value32[n, t, h, d])
        delta_z31 = (
            np.tensordot(delta_key32, self.K32, ([2, 3], [0, 1]))
            + np.tensordot(delta_query32, self.Q32, ([2, 3], [0, 1]))
            + np.tensordot(delta_value32, self.V32, ([2, 3], [0, 1]))
        )
        # sum_variance31[n, t] = sum[k: 8](delta_z31[n, t, k] * gain31[k] * normal31[n, t, k])
        sum_variance31 = (normal31 * delta_z31 * self.gain31).sum(2)
        # delta_centred31[n, t, k] = inverse31[n, t] * (delta_z31[n, t, k] * gain31[k] -
        #     normal31[n, t, k] * sum_variance31[n, t] / 8)
        delta_centred31 = inverse31[:, :, None] * (
            delta_z31 * self.gain31 - normal31 * sum_variance31[:, :, None] / 8
        )
        # delta_mu31[n, t] = -sum[k: 8](delta_centred31[n, t, k])
        delta_mu31 = -delta_centred31.sum(2)
        # delta_a30[n, t, k] = delta_mu31[n, t] / 8 + delta_a33[n, t, k] + delta_centred31[n, t,
        #     k]
        delta_a30 = delta_mu31[:, :, None] / 8 + delta_a33 + delta_centred31
        # delta_z29[n, t, j] = delta_a30[n, t, j]
        delta_z29 = delta_a30
        # delta_z28[n, t, j] = (a28_factor[n, t, j] + z28[n, t, j] * exp(-z28[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W29[k, j] * delta_z29[n, t, k])
        delta_z28 = (
            a28_factor
            + z28 * np.exp(-z28**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z29, self.W29, ([2], [0]))
        # delta_z27[n, t, k] = sum[j: 32](W28[j, k] * delta_z28[n, t, j])
        delta_z27 = np.tensordot(delta_z28, self.W28, ([2], [0]))
        # sum_variance27[n, t] = sum[k: 8](delta_z27[n, t, k] * gain27[k] * normal27[n, t, k])
        sum_variance27 = (normal27 * delta_z27 * self.gain27).sum(2)
        # delta_centred27[n, t, k] = inverse27[n, t] * (delta_z27[n, t, k] * gain27[k] -
        #     normal27[n, t, k] * sum_variance27[n, t] / 8)
        delta_centred27 = inverse27[:, :, None] * (
            delta_z27 * self.gain27 - normal27 * sum_variance27[:, :, None] / 8
        )
        # delta_mu27[n, t] = -sum[k: 8](delta_centred27[n, t, k])
        delta_mu27 = -delta_centred27.sum(2)
        # delta_a26[n, t, k] = delta_mu27[n, t] / 8 + delta_a30[n, t, k] + delta_centred27[n, t,
        #     k]
        delta_a26 = delta_mu27[:, :, None] / 8 + delta_a30 + delta_centred27
        # delta_z25[n, t, k] = delta_a26[n, t, k]
        delta_z25 = delta_a26
        # delta_mixed25[n, t, h, d] = sum[k: 8](O25[k, h, d] * delta_z25[n, t, k])
        delta_mixed25 = np.tensordot(delta_z25, self.O25, ([2], [0]))
        # delta_weight25[n, h, t, s] = sum[d: 4](delta_mixed25[n, t, h, d] * value25[n, s, h,
        #     d])
        delta_weight25 = (
            delta_mixed25.transpose(0, 2, 1, 3) @ value25.transpose(0, 2, 3, 1)
        )
        # sum_total25[n, h, t] = sum[s: 8](delta_weight25[n, h, t, s] * weight25[n, h, t, s])
        sum_total25 = (delta_weight25 * weight25).sum(3)
        # delta_score25[n, h, t, s] = weight25[n, h, t, s] * (delta_weight25[n, h, t, s] -
        #     sum_total25[n, h, t])
        delta_score25 = weight25 * (delta_weight25 - sum_total25[:, :, :, None])
        # delta_value25[n, t, h, d] = sum[s: 8](delta_mixed25[n, s, h, d] * weight25[n, h, s,
        #     t])
        delta_value25 = (
            weight25.transpose(0, 1, 3, 2) @ delta_mixed25.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key25[n, t, h, d] = sum[s: 8](delta_score25[n, h, s, t] * query25[n, s, h, d]) /
        #     2
        delta_key25 = (
            delta_score25.transpose(0, 1, 3, 2) @ query25.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query25[n, t, h, d] = sum[s: 8](delta_score25[n, h, t, s] * key25[n, s, h, d]) /
        #     2
        delta_query25 = (
            (delta_score25 @ key25.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z24[n, t, k] = sum[h: 2, d: 4](K25[h, d, k] * delta_key25[n, t, h, d]) + sum[h:
        #     2, d: 4](Q25[h, d, k] * delta_query25[n, t, h, d]) + sum[h: 2, d: 4](V25[h, d, k]
        #     * delta_value25[n, t, h, d])
        delta_z24 = (
            np.tensordot(delta_key25, self.K25, ([2, 3], [0, 1]))
            + np.tensordot(delta_query25, self.Q25, ([2, 3], [0, 1]))
            + np.tensordot(delta_value25, self.V25, ([2, 3], [0, 1]))
        )
        # sum_variance24[n, t] = sum[k: 8](delta_z24[n, t, k] * gain24[k] * normal24[n, t, k])
        sum_variance24 = (normal24 * delta_z24 * self.gain24).sum(2)
        # delta_centred24[n, t, k] = inverse24[n, t] * (delta_z24[n, t, k] * gain24[k] -
        #     normal24[n, t, k] * sum_variance24[n, t] / 8)
        delta_centred24 = inverse24[:, :, None] * (
            delta_z24 * self.gain24 - normal24 * sum_variance24[:, :, None] / 8
        )
        # delta_mu24[n, t] = -sum[k: 8](delta_centred24[n, t, k])
        delta_mu24 = -delta_centred24.sum(2)
        # delta_a23[n, t, k] = delta_mu24[n, t] / 8 + delta_a26[n, t, k] + delta_centred24[n, t,
        #     k]
        delta_a23 = delta_mu24[:, :, None] / 8 + delta_a26 + delta_centred24
        # delta_z22[n, t, j] = delta_a23[n, t, j]
        delta_z22 = delta_a23
        # delta_z21[n, t, j] = (a21_factor[n, t, j] + z21[n, t, j] * exp(-z21[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W22[k, j] * delta_z22[n, t, k])
        delta_z21 = (
            a21_factor
            + z21 * np.exp(-z21**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z22, self.W22, ([2], [0]))
        # delta_z20[n, t, k] = sum[j: 32](W21[j, k] * delta_z21[n, t, j])
        delta_z20 = np.tensordot(delta_z21, self.W21, ([2], [0]))
        # sum_variance20[n, t] = sum[k: 8](delta_z20[n, t, k] * gain20[k] * normal20[n, t, k])
        sum_variance20 = (normal20 * delta_z20 * self.gain20).sum(2)
        # delta_centred20[n, t, k] = inverse20[n, t] * (delta_z20[n, t, k] * gain20[k] -
        #     normal20[n, t, k] * sum_variance20[n, t] / 8)
        delta_centred20 = inverse20[:, :, None] * (
            delta_z20 * self.gain20 - normal20 * sum_variance20[:, :, None] / 8
        )
        # delta_mu20[n, t] = -sum[k: 8](delta_centred20[n, t, k])
        delta_mu20 = -delta_centred20.sum(2)
        # delta_a19[n, t, k] = delta_mu20[n, t] / 8 + delta_a23[n, t, k] + delta_centred20[n, t,
        #     k]
        delta_a19 = delta_mu20[:, :, None] / 8 + delta_a23 + delta_centred20
        # delta_z18[n, t, k] = delta_a19[n, t, k]
        delta_z18 = delta_a19
        # delta_mixed18[n, t, h, d] = sum[k: 8](O18[k, h, d] * delta_z18[n, t, k])
        delta_mixed18 = np.tensordot(delta_z18, self.O18, ([2], [0]))
        # delta_weight18[n, h, t, s] = sum[d: 4](delta_mixed18[n, t, h, d] * value18[n, s, h,
        #     d])
        delta_weight18 = (
            delta_mixed18.transpose(0, 2, 1, 3) @ value18.transpose(0, 2, 3, 1)
        )
        # sum_total18[n, h, t] = sum[s: 8](delta_weight18[n, h, t, s] * weight18[n, h, t, s])
        sum_total18 = (delta_weight18 * weight18).sum(3)
        # delta_score18[n, h, t, s] = weight18[n, h, t, s] * (delta_weight18[n, h, t, s] -
        #     sum_total18[n, h, t])
        delta_score18 = weight18 * (delta_weight18 - sum_total18[:, :, :, None])
        # delta_value18[n, t, h, d] = sum[s: 8](delta_mixed18[n, s, h, d] * weight18[n, h, s,
        #     t])
        delta_value18 = (
            weight18.transpose(0, 1, 3, 2) @ delta_mixed18.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key18[n, t, h, d] = sum[s: 8](delta_score18[n, h, s, t] * query18[n, s, h, d]) /
        #     2
        delta_key18 = (
            delta_score18.transpose(0, 1, 3, 2) @ query18.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query18[n, t, h, d] = sum[s: 8](delta_score18[n, h, t, s] * key18[n, s, h, d]) /
        #     2
        delta_query18 = (
            (delta_score18 @ key18.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z17[n, t, k] = sum[h: 2, d: 4](K18[h, d, k] * delta_key18[n, t, h, d]) + sum[h:
        #     2, d: 4](Q18[h, d, k] * delta_query18[n, t, h, d]) + sum[h: 2, d: 4](V18[h, d, k]
        #     * delta_value18[n, t, h, d])
        delta_z17 = (
            np.tensordot(delta_key18, self.K18, ([2, 3], [0, 1]))
            + np.tensordot(delta_query18, self.Q18, ([2, 3], [0, 1]))
            + np.tensordot(delta_value18, self.V18, ([2, 3], [0, 1]))
        )
        # sum_variance17[n, t] = sum[k: 8](delta_z17[n, t, k] * gain17[k] * normal17[n, t, k])
        sum_variance17 = (normal17 * delta_z17 * self.gain17).sum(2)
        # delta_centred17[n, t, k] = inverse17[n, t] * (delta_z17[n, t, k] * gain17[k] -
        #     normal17[n, t, k] * sum_variance17[n, t] / 8)
        delta_centred17 = inverse17[:, :, None] * (
            delta_z17 * self.gain17 - normal17 * sum_variance17[:, :, None] / 8
        )
        # delta_mu17[n, t] = -sum[k: 8](delta_centred17[n, t, k])
        delta_mu17 = -delta_centred17.sum(2)
        # delta_a16[n, t, k] = delta_mu17[n, t] / 8 + delta_a19[n, t, k] + delta_centred17[n, t,
        #     k]
        delta_a16 = delta_mu17[:, :, None] / 8 + delta_a19 + delta_centred17
        # delta_z15[n, t, j] = delta_a16[n, t, j]
        delta_z15 = delta_a16
        # delta_z14[n, t, j] = (a14_factor[n, t, j] + z14[n, t, j] * exp(-z14[n, t, j] ** 2 / 2)
        #     * sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W15[k, j] * delta_z15[n, t, k])
        delta_z14 = (
            a14_factor
            + z14 * np.exp(-z14**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z15, self.W15, ([2], [0]))
        # delta_z13[n, t, k] = sum[j: 32](W14[j, k] * delta_z14[n, t, j])
        delta_z13 = np.tensordot(delta_z14, self.W14, ([2], [0]))
        # sum_variance13[n, t] = sum[k: 8](delta_z13[n, t, k] * gain13[k] * normal13[n, t, k])
        sum_variance13 = (normal13 * delta_z13 * self.gain13).sum(2)
        # delta_centred13[n, t, k] = inverse13[n, t] * (delta_z13[n, t, k] * gain13[k] -
        #     normal13[n, t, k] * sum_variance13[n, t] / 8)
        delta_centred13 = inverse13[:, :, None] * (
            delta_z13 * self.gain13 - normal13 * sum_variance13[:, :, None] / 8
        )
        # delta_mu13[n, t] = -sum[k: 8](delta_centred13[n, t, k])
        delta_mu13 = -delta_centred13.sum(2)
        # delta_a12[n, t, k] = delta_mu13[n, t] / 8 + delta_a16[n, t, k] + delta_centred13[n, t,
        #     k]
        delta_a12 = delta_mu13[:, :, None] / 8 + delta_a16 + delta_centred13
        # delta_z11[n, t, k] = delta_a12[n, t, k]
        delta_z11 = delta_a12
        # delta_mixed11[n, t, h, d] = sum[k: 8](O11[k, h, d] * delta_z11[n, t, k])
        delta_mixed11 = np.tensordot(delta_z11, self.O11, ([2], [0]))
        # delta_weight11[n, h, t, s] = sum[d: 4](delta_mixed11[n, t, h, d] * value11[n, s, h,
        #     d])
        delta_weight11 = (
            delta_mixed11.transpose(0, 2, 1, 3) @ value11.transpose(0, 2, 3, 1)
        )
        # sum_total11[n, h, t] = sum[s: 8](delta_weight11[n, h, t, s] * weight11[n, h, t, s])
        sum_total11 = (delta_weight11 * weight11).sum(3)
        # delta_score11[n, h, t, s] = weight11[n, h, t, s] * (delta_weight11[n, h, t, s] -
        #     sum_total11[n, h, t])
        delta_score11 = weight11 * (delta_weight11 - sum_total11[:, :, :, None])
        # delta_value11[n, t, h, d] = sum[s: 8](delta_mixed11[n, s, h, d] * weight11[n, h, s,
        #     t])
        delta_value11 = (
            weight11.transpose(0, 1, 3, 2) @ delta_mixed11.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3)
        # delta_key11[n, t, h, d] = sum[s: 8](delta_score11[n, h, s, t] * query11[n, s, h, d]) /
        #     2
        delta_key11 = (
            delta_score11.transpose(0, 1, 3, 2) @ query11.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query11[n, t, h, d] = sum[s: 8](delta_score11[n, h, t, s] * key11[n, s, h, d]) /
        #     2
        delta_query11 = (
            (delta_score11 @ key11.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z10[n, t, k] = sum[h: 2, d: 4](K11[h, d, k] * delta_key11[n, t, h, d]) + sum[h:
        #     2, d: 4](Q11[h, d, k] * delta_query11[n, t, h, d]) + sum[h: 2, d: 4](V11[h, d, k]
        #     * delta_value11[n, t, h, d])
        delta_z10 = (
            np.tensordot(delta_key11, self.K11, ([2, 3], [0, 1]))
            + np.tensordot(delta_query11, self.Q11, ([2, 3], [0, 1]))
            + np.tensordot(delta_value11, self.V11, ([2, 3], [0, 1]))
        )
        # sum_variance10[n, t] = sum[k: 8](delta_z10[n, t, k] * gain10[k] * normal10[n, t, k])
        sum_variance10 = (normal10 * delta_z10 * self.gain10).sum(2)
        # delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] -
        #     normal10[n, t, k] * sum_variance10[n, t] / 8)
        delta_centred10 = inverse10[:, :, None] * (
            delta_z10 * self.gain10 - normal10 * sum_variance10[:, :, None] / 8
        )
        # delta_mu10[n, t] = -sum[k: 8](delta_centred10[n, t, k])
        delta_mu10 = -delta_centred10.sum(2)
        # delta_a9[n, t, k] = delta_mu10[n, t] / 8 + delta_a12[n, t, k] + delta_centred10[n, t,
        #     k]
        delta_a9 = delta_mu10[:, :, None] / 8 + delta_a12 + delta_centred10
        # delta_z8[n, t, j] = delta_a9[n, t, j]
        delta_z8 = delta_a9
        # delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
        #     sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W8[k, j] * delta_z8[n, t, k])
        delta_z7 = (
            a7_factor
            + z7 * np.exp(-z7**2 / 2) * 1.4142135623730951 / (2 * 1.772453850905516)
        ) * np.tensordot(delta_z8, self.W8, ([2], [0]))
        # delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j])
        delta_z6 = np.tensordot(delta_z7, self.W7, ([2], [0]))
        # sum_variance6[n, t] = sum[k: 8](delta_z6[n, t, k] * gain6[k] * normal6[n, t, k])
        sum_variance6 = (normal6 * delta_z6 * self.gain6).sum(2)
        # delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n,
        #     t, k] * sum_variance6[n, t] / 8)
        delta_centred6 = inverse6[:, :, None] * (
            delta_z6 * self.gain6 - normal6 * sum_variance6[:, :, None] / 8
        )
        # delta_mu6[n, t] = -sum[k: 8](delta_centred6[n, t, k])
        delta_mu6 = -delta_centred6.sum(2)
        # delta_a5[n, t, k] = delta_mu6[n, t] / 8 + delta_a9[n, t, k] + delta_centred6[n, t, k]
        delta_a5 = delta_mu6[:, :, None] / 8 + delta_a9 + delta_centred6
        # delta_z4[n, t, k] = delta_a5[n, t, k]
        delta_z4 = delta_a5
        # delta_mixed4[n, t, h, d] = sum[k: 8](O4[k, h, d] * delta_z4[n, t, k])
        delta_mixed4 = np.tensordot(delta_z4, self.O4, ([2], [0]))
        # delta_weight4[n, h, t, s] = sum[d: 4](delta_mixed4[n, t, h, d] * value4[n, s, h, d])
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
        # delta_key4[n, t, h, d] = sum[s: 8](delta_score4[n, h, s, t] * query4[n, s, h, d]) / 2
        delta_key4 = (
            delta_score4.transpose(0, 1, 3, 2) @ query4.transpose(0, 2, 1, 3)
        ).transpose(0, 2, 1, 3) / 2
        # delta_query4[n, t, h, d] = sum[s: 8](delta_score4[n, h, t, s] * key4[n, s, h, d]) / 2
        delta_query4 = (
            (delta_score4 @ key4.transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3) / 2
        )
        # delta_z3[n, t, k] = sum[h: 2, d: 4](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2,
        #     d: 4](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 4](V4[h, d, k] *
        #     delta_value4[n, t, h, d])
        delta_z3 = (
            np.tensordot(delta_key4, self.K4, ([2, 3], [0, 1]))
            + np.tensordot(delta_query4, self.Q4, ([2, 3], [0, 1]))
            + np.tensordot(delta_value4, self.V4, ([2, 3], [0, 1]))
        )
        # sum_variance3[n, t] = sum[k: 8](delta_z3[n, t, k] * gain3[k] * normal3[n, t, k])
        sum_variance3 = (normal3 * delta_z3 * self.gain3).sum(2)
        # delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n,
        #     t, k] * sum_variance3[n, t] / 8)
        delta_centred3 = inverse3[:, :, None] * (
            delta_z3 * self.gain3 - normal3 * sum_variance3[:, :, None] / 8
        )
        # delta_mu3[n, t] = -sum[k: 8](delta_centred3[n, t, k])
        delta_mu3 = -delta_centred3.sum(2)
        # delta_a2[n, t, k] = delta_mu3[n, t] / 8 + delta_a5[n, t, k] + delta_centred3[n, t, k]
        delta_a2 = delta_mu3[:, :, None] / 8 + delta_a5 + delta_centred3
        # delta_a1[n, t, k] = delta_a2[n, t, k]
        delta_a1 = delta_a2
        # grad_E1[j, k] = sum[n: N, t: 8](a87[n, t, k] * delta_z88[n, t, j]) + sum[n: N, t:
        #     8](delta_a1[n, t, k] * where(x[n, t] == j, 1, 0))
        grad_E1 = (
            np.tensordot(delta_z88, a87, ([0, 1], [0, 1]))
            + add_at((27, 8), (x[:, :, None], np.arange(8)), delta_a1)
        )
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
        # grad_Q11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_query11[n, t, h, d])
        grad_Q11 = np.tensordot(delta_query11, a10, ([0, 1], [0, 1]))
        # grad_K11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_key11[n, t, h, d])
        grad_K11 = np.tensordot(delta_key11, a10, ([0, 1], [0, 1]))
        # grad_V11[h, d, k] = sum[n: N, t: 8](a10[n, t, k] * delta_value11[n, t, h, d])
        grad_V11 = np.tensordot(delta_value11, a10, ([0, 1], [0, 1]))
        # grad_O11[k, h, d] = sum[n: N, t: 8](delta_z11[n, t, k] * mixed11[n, t, h, d])
        grad_O11 = np.tensordot(delta_z11, mixed11, ([0, 1], [0, 1]))
        # grad_b11[k] = sum[n: N, t: 8](delta_z11[n, t, k])
        grad_b11 = delta_z11.sum((0, 1))
        # grad_gain13[k] = sum[n: N, t: 8](delta_z13[n, t, k] * normal13[n, t, k])
        grad_gain13 = (delta_z13 * normal13).sum((0, 1))
        # grad_b13[k] = sum[n: N, t: 8](delta_z13[n, t, k])
        grad_b13 = delta_z13.sum((0, 1))
        # grad_W14[j, k] = sum[n: N, t: 8](a13[n, t, k] * delta_z14[n, t, j])
        grad_W14 = np.tensordot(delta_z14, a13, ([0, 1], [0, 1]))
        # grad_b14[j] = sum[n: N, t: 8](delta_z14[n, t, j])
        grad_b14 = delta_z14.sum((0, 1))
        # grad_W15[j, k] = sum[n: N, t: 8](a14[n, t, k] * delta_z15[n, t, j])
        grad_W15 = np.tensordot(delta_z15, a14, ([0, 1], [0, 1]))
        # grad_b15[j] = sum[n: N, t: 8](delta_z15[n, t, j])
        grad_b15 = delta_z15.sum((0, 1))
        # grad_gain17[k] = sum[n: N, t: 8](delta_z17[n, t, k] * normal17[n, t, k])
        grad_gain17 = (delta_z17 * normal17).sum((0, 1))
        # grad_b17[k] = sum[n: N, t: 8](delta_z17[n, t, k])
        grad_b17 = delta_z17.sum((0, 1))
        # grad_Q18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_query18[n, t, h, d])
        grad_Q18 = np.tensordot(delta_query18, a17, ([0, 1], [0, 1]))
        # grad_K18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_key18[n, t, h, d])
        grad_K18 = np.tensordot(delta_key18, a17, ([0, 1], [0, 1]))
        # grad_V18[h, d, k] = sum[n: N, t: 8](a17[n, t, k] * delta_value18[n, t, h, d])
        grad_V18 = np.tensordot(delta_value18, a17, ([0, 1], [0, 1]))
        # grad_O18[k, h, d] = sum[n: N, t: 8](delta_z18[n, t, k] * mixed18[n, t, h, d])
        grad_O18 = np.tensordot(delta_z18, mixed18, ([0, 1], [0, 1]))
        # grad_b18[k] = sum[n: N, t: 8](delta_z18[n, t, k])
        grad_b18 = delta_z18.sum((0, 1))
        # grad_gain20[k] = sum[n: N, t: 8](delta_z20[n, t, k] * normal20[n, t, k])
        grad_gain20 = (delta_z20 * normal20).sum((0, 1))
        # grad_b20[k] = sum[n: N, t: 8](delta_z20[n, t, k])
        grad_b20 = delta_z20.sum((0, 1))
        # grad_W21[j, k] = sum[n: N, t: 8](a20[n, t, k] * delta_z21[n, t, j])
        grad_W21 = np.tensordot(delta_z21, a20, ([0, 1], [0, 1]))
        # grad_b21[j] = sum[n: N, t: 8](delta_z21[n, t, j])
        grad_b21 = delta_z21.sum((0, 1))
        # grad_W22[j, k] = sum[n: N, t: 8](a21[n, t, k] * delta_z22[n, t, j])
        grad_W22 = np.tensordot(delta_z22, a21, ([0, 1], [0, 1]))
        # grad_b22[j] = sum[n: N, t: 8](delta_z22[n, t, j])
        grad_b22 = delta_z22.sum((0, 1))
        # grad_gain24[k] = sum[n: N, t: 8](delta_z24[n, t, k] * normal24[n, t, k])
        grad_gain24 = (delta_z24 * normal24).sum((0, 1))
        # grad_b24[k] = sum[n: N, t: 8](delta_z24[n, t, k])
        grad_b24 = delta_z24.sum((0, 1))
        # grad_Q25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_query25[n, t, h, d])
        grad_Q25 = np.tensordot(delta_query25, a24, ([0, 1], [0, 1]))
        # grad_K25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_key25[n, t, h, d])
        grad_K25 = np.tensordot(delta_key25, a24, ([0, 1], [0, 1]))
        # grad_V25[h, d, k] = sum[n: N, t: 8](a24[n, t, k] * delta_value25[n, t, h, d])
        grad_V25 = np.tensordot(delta_value25, a24, ([0, 1], [0, 1]))
        # grad_O25[k, h, d] = sum[n: N, t: 8](delta_z25[n, t, k] * mixed25[n, t, h, d])
        grad_O25 = np.tensordot(delta_z25, mixed25, ([0, 1], [0, 1]))
        # grad_b25[k] = sum[n: N, t: 8](delta_z25[n, t, k])
        grad_b25 = delta_z25.sum((0, 1))
        # grad_gain27[k] = sum[n: N, t: 8](delta_z27[n, t, k] * normal27[n, t, k])
        grad_gain27 = (delta_z27 * normal27).sum((0, 1))
        # grad_b27[k] = sum[n: N, t: 8](delta_z27[n, t, k])
        grad_b27 = delta_z27.sum((0, 1))
        # grad_W28[j, k] = sum[n: N, t: 8](a27[n, t, k] * delta_z28[n, t, j])
        grad_W28 = np.tensordot(delta_z28, a27, ([0, 1], [0, 1]))
        # grad_b28[j] = sum[n: N, t: 8](delta_z28[n, t, j])
        grad_b28 = delta_z28.sum((0, 1))
        # grad_W29[j, k] = sum[n: N, t: 8](a28[n, t, k] * delta_z29[n, t, j])
        grad_W29 = np.tensordot(delta_z29, a28, ([0, 1], [0, 1]))
        # grad_b29[j] = sum[n: N, t: 8](delta_z29[n, t, j])
        grad_b29 = delta_z29.sum((0, 1))
        # grad_gain31[k] = sum[n: N, t: 8](delta_z31[n, t, k] * normal31[n, t, k])
        grad_gain31 = (delta_z31 * normal31).sum((0, 1))
        # grad_b31[k] = sum[n: N, t: 8](delta_z31[n, t, k])
        grad_b31 = delta_z31.sum((0, 1))
        # grad_Q32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_query32[n, t, h, d])
        grad_Q32 = np.tensordot(delta_query32, a31, ([0, 1], [0, 1]))
        # grad_K32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_key32[n, t, h, d])
        grad_K32 = np.tensordot(delta_key32, a31, ([0, 1], [0, 1]))
        # grad_V32[h, d, k] = sum[n: N, t: 8](a31[n, t, k] * delta_value32[n, t, h, d])
        grad_V32 = np.tensordot(delta_value32, a31, ([0, 1], [0, 1]))
        # grad_O32[k, h, d] = sum[n: N, t: 8](delta_z32[n, t, k] * mixed32[n, t, h, d])
        grad_O32 = np.tensordot(delta_z32, mixed32, ([0, 1], [0, 1]))
        # grad_b32[k] = sum[n: N, t: 8](delta_z32[n, t, k])
        grad_b32 = delta_z32.sum((0, 1))
        # grad_gain34[k] = sum[n: N, t: 8](delta_z34[n, t, k] * normal34[n, t, k])
        grad_gain34 = (delta_z34 * normal34).sum((0, 1))
        # grad_b34[k] = sum[n: N, t: 8](delta_z34[n, t, k])
        grad_b34 = delta_z34.sum((0, 1))
        # grad_W35[j, k] = sum[n: N, t: 8](a34[n, t, k] * delta_z35[n, t, j])
        grad_W35 = np.tensordot(delta_z35, a34, ([0, 1], [0, 1]))
        # grad_b35[j] = sum[n: N, t: 8](delta_z35[n, t, j])
        grad_b35 = delta_z35.sum((0, 1))
        # grad_W36[j, k] = sum[n: N, t: 8](a35[n, t, k] * delta_z36[n, t, j])
        grad_W36 = np.tensordot(delta_z36, a35, ([0, 1], [0, 1]))
        # grad_b36[j] = sum[n: N, t: 8](delta_z36[n, t, j])
        grad_b36 = delta_z36.sum((0, 1))
        # grad_gain38[k] = sum[n: N, t: 8](delta_z38[n, t, k] * normal38[n, t, k])
        grad_gain38 = (delta_z38 * normal38).sum((0, 1))
        # grad_b38[k] = sum[n: N, t: 8](delta_z38[n, t, k])
        grad_b38 = delta_z38.sum((0, 1))
        # grad_Q39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_query39[n, t, h, d])
        grad_Q39 = np.tensordot(delta_query39, a38, ([0, 1], [0, 1]))
        # grad_K39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_key39[n, t, h, d])
        grad_K39 = np.tensordot(delta_key39, a38, ([0, 1], [0, 1]))
        # grad_V39[h, d, k] = sum[n: N, t: 8](a38[n, t, k] * delta_value39[n, t, h, d])
        grad_V39 = np.tensordot(delta_value39, a38, ([0, 1], [0, 1]))
        # grad_O39[k, h, d] = sum[n: N, t: 8](delta_z39[n, t, k] * mixed39[n, t, h, d])
        grad_O39 = np.tensordot(delta_z39, mixed39, ([0, 1], [0, 1]))
        # grad_b39[k] = sum[n: N, t: 8](delta_z39[n, t, k])
        grad_b39 = delta_z39.sum((0, 1))
        # grad_gain41[k] = sum[n: N, t: 8](delta_z41[n, t, k] * normal41[n, t, k])
        grad_gain41 = (delta_z41 * normal41).sum((0, 1))
        # grad_b41[k] = sum[n: N, t: 8](delta_z41[n, t, k])
        grad_b41 = delta_z41.sum((0, 1))
        # grad_W42[j, k] = sum[n: N, t: 8](a41[n, t, k] * delta_z42[n, t, j])
        grad_W42 = np.tensordot(delta_z42, a41, ([0, 1], [0, 1]))
        # grad_b42[j] = sum[n: N, t: 8](delta_z42[n, t, j])
        grad_b42 = delta_z42.sum((0, 1))
        # grad_W43[j, k] = sum[n: N, t: 8](a42[n, t, k] * delta_z43[n, t, j])
        grad_W43 = np.tensordot(delta_z43, a42, ([0, 1], [0, 1]))
        # grad_b43[j] = sum[n: N, t: 8](delta_z43[n, t, j])
        grad_b43 = delta_z43.sum((0, 1))
        # grad_gain45[k] = sum[n: N, t: 8](delta_z45[n, t, k] * normal45[n, t, k])
        grad_gain45 = (delta_z45 * normal45).sum((0, 1))
        # grad_b45[k] = sum[n: N, t: 8](delta_z45[n, t, k])
        grad_b45 = delta_z45.sum((0, 1))
        # grad_Q46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_query46[n, t, h, d])
        grad_Q46 = np.tensordot(delta_query46, a45, ([0, 1], [0, 1]))
        # grad_K46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_key46[n, t, h, d])
        grad_K46 = np.tensordot(delta_key46, a45, ([0, 1], [0, 1]))
        # grad_V46[h, d, k] = sum[n: N, t: 8](a45[n, t, k] * delta_value46[n, t, h, d])
        grad_V46 = np.tensordot(delta_value46, a45, ([0, 1], [0, 1]))
        # grad_O46[k, h, d] = sum[n: N, t: 8](delta_z46[n, t, k] * mixed46[n, t, h, d])
        grad_O46 = np.tensordot(delta_z46, mixed46, ([0, 1], [0, 1]))
        # grad_b46[k] = sum[n: N, t: 8](delta_z46[n, t, k])
        grad_b46 = delta_z46.sum((0, 1))
        # grad_gain48[k] = sum[n: N, t: 8](delta_z48[n, t, k] * normal48[n, t, k])
        grad_gain48 = (delta_z48 * normal48).sum((0, 1))
        # grad_b48[k] = sum[n: N, t: 8](delta_z48[n, t, k])
        grad_b48 = delta_z48.sum((0, 1))
        # grad_W49[j, k] = sum[n: N, t: 8](a48[n, t, k] * delta_z49[n, t, j])
        grad_W49 = np.tensordot(delta_z49, a48, ([0, 1], [0, 1]))
        # grad_b49[j] = sum[n: N, t: 8](delta_z49[n, t, j])
        grad_b49 = delta_z49.sum((0, 1))
        # grad_W50[j, k] = sum[n: N, t: 8](a49[n, t, k] * delta_z50[n, t, j])
        grad_W50 = np.tensordot(delta_z50, a49, ([0, 1], [0, 1]))
        # grad_b50[j] = sum[n: N, t: 8](delta_z50[n, t, j])
        grad_b50 = delta_z50.sum((0, 1))
        # grad_gain52[k] = sum[n: N, t: 8](delta_z52[n, t, k] * normal52[n, t, k])
        grad_gain52 = (delta_z52 * normal52).sum((0, 1))
        # grad_b52[k] = sum[n: N, t: 8](delta_z52[n, t, k])
        grad_b52 = delta_z52.sum((0, 1))
        # grad_Q53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_query53[n, t, h, d])
        grad_Q53 = np.tensordot(delta_query53, a52, ([0, 1], [0, 1]))
        # grad_K53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_key53[n, t, h, d])
        grad_K53 = np.tensordot(delta_key53, a52, ([0, 1], [0, 1]))
        # grad_V53[h, d, k] = sum[n: N, t: 8](a52[n, t, k] * delta_value53[n, t, h, d])
        grad_V53 = np.tensordot(delta_value53, a52, ([0, 1], [0, 1]))
        # grad_O53[k, h, d] = sum[n: N, t: 8](delta_z53[n, t, k] * mixed53[n, t, h, d])
        grad_O53 = np.tensordot(delta_z53, mixed53, ([0, 1], [0, 1]))
        # grad_b53[k] = sum[n: N, t: 8](delta_z53[n, t, k])
        grad_b53 = delta_z53.sum((0, 1))
        # grad_gain55[k] = sum[n: N, t: 8](delta_z55[n, t, k] * normal55[n, t, k])
        grad_gain55 = (delta_z55 * normal55).sum((0, 1))
        # grad_b55[k] = sum[n: N, t: 8](delta_z55[n, t, k])
        grad_b55 = delta_z55.sum((0, 1))
        # grad_W56[j, k] = sum[n: N, t: 8](a55[n, t, k] * delta_z56[n, t, j])
        grad_W56 = np.tensordot(delta_z56, a55, ([0, 1], [0, 1]))
        # grad_b56[j] = sum[n: N, t: 8](delta_z56[n, t, j])
        grad_b56 = delta_z56.sum((0, 1))
        # grad_W57[j, k] = sum[n: N, t: 8](a56[n, t, k] * delta_z57[n, t, j])
        grad_W57 = np.tensordot(delta_z57, a56, ([0, 1], [0, 1]))
        # grad_b57[j] = sum[n: N, t: 8](delta_z57[n, t, j])
        grad_b57 = delta_z57.sum((0, 1))
        # grad_gain59[k] = sum[n: N, t: 8](delta_z59[n, t, k] * normal59[n, t, k])
        grad_gain59 = (delta_z59 * normal59).sum((0, 1))
        # grad_b59[k] = sum[n: N, t: 8](delta_z59[n, t, k])
        grad_b59 = delta_z59.sum((0, 1))
        # grad_Q60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_query60[n, t, h, d])
        grad_Q60 = np.tensordot(delta_query60, a59, ([0, 1], [0, 1]))
        # grad_K60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_key60[n, t, h, d])
        grad_K60 = np.tensordot(delta_key60, a59, ([0, 1], [0, 1]))
        # grad_V60[h, d, k] = sum[n: N, t: 8](a59[n, t, k] * delta_value60[n, t, h, d])
        grad_V60 = np.tensordot(delta_value60, a59, ([0, 1], [0, 1]))
        # grad_O60[k, h, d] = sum[n: N, t: 8](delta_z60[n, t, k] * mixed60[n, t, h, d])
        grad_O60 = np.tensordot(delta_z60, mixed60, ([0, 1], [0, 1]))
        # grad_b60[k] = sum[n: N, t: 8](delta_z60[n, t, k])
        grad_b60 = delta_z60.sum((0, 1))
        # grad_gain62[k] = sum[n: N, t: 8](delta_z62[n, t, k] * normal62[n, t, k])
        grad_gain62 = (delta_z62 * normal62).sum((0, 1))
        # grad_b62[k] = sum[n: N, t: 8](delta_z62[n, t, k])
        grad_b62 = delta_z62.sum((0, 1))
        # grad_W63[j, k] = sum[n: N, t: 8](a62[n, t, k] * delta_z63[n, t, j])
        grad_W63 = np.tensordot(delta_z63, a62, ([0, 1], [0, 1]))
        # grad_b63[j] = sum[n: N, t: 8](delta_z63[n, t, j])
        grad_b63 = delta_z63.sum((0, 1))
        # grad_W64[j, k] = sum[n: N, t: 8](a63[n, t, k] * delta_z64[n, t, j])
        grad_W64 = np.tensordot(delta_z64, a63, ([0, 1], [0, 1]))
        # grad_b64[j] = sum[n: N, t: 8](delta_z64[n, t, j])
        grad_b64 = delta_z64.sum((0, 1))
        # grad_gain66[k] = sum[n: N, t: 8](delta_z66[n, t, k] * normal66[n, t, k])
        grad_gain66 = (delta_z66 * normal66).sum((0, 1))
        # grad_b66[k] = sum[n: N, t: 8](delta_z66[n, t, k])
        grad_b66 = delta_z66.sum((0, 1))
        # grad_Q67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_query67[n, t, h, d])
        grad_Q67 = np.tensordot(delta_query67, a66, ([0, 1], [0, 1]))
        # grad_K67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_key67[n, t, h, d])
        grad_K67 = np.tensordot(delta_key67, a66, ([0, 1], [0, 1]))
        # grad_V67[h, d, k] = sum[n: N, t: 8](a66[n, t, k] * delta_value67[n, t, h, d])
        grad_V67 = np.tensordot(delta_value67, a66, ([0, 1], [0, 1]))
        # grad_O67[k, h, d] = sum[n: N, t: 8](delta_z67[n, t, k] * mixed67[n, t, h, d])
        grad_O67 = np.tensordot(delta_z67, mixed67, ([0, 1], [0, 1]))
        # grad_b67[k] = sum[n: N, t: 8](delta_z67[n, t, k])
        grad_b67 = delta_z67.sum((0, 1))
        # grad_gain69[k] = sum[n: N, t: 8](delta_z69[n, t, k] * normal69[n, t, k])
        grad_gain69 = (delta_z69 * normal69).sum((0, 1))
        # grad_b69[k] = sum[n: N, t: 8](delta_z69[n, t, k])
        grad_b69 = delta_z69.sum((0, 1))
        # grad_W70[j, k] = sum[n: N, t: 8](a69[n, t, k] * delta_z70[n, t, j])
        grad_W70 = np.tensordot(delta_z70, a69, ([0, 1], [0, 1]))
        # grad_b70[j] = sum[n: N, t: 8](delta_z70[n, t, j])
        grad_b70 = delta_z70.sum((0, 1))
        # grad_W71[j, k] = sum[n: N, t: 8](a70[n, t, k] * delta_z71[n, t, j])
        grad_W71 = np.tensordot(delta_z71, a70, ([0, 1], [0, 1]))
        # grad_b71[j] = sum[n: N, t: 8](delta_z71[n, t, j])
        grad_b71 = delta_z71.sum((0, 1))
        # grad_gain73[k] = sum[n: N, t: 8](delta_z73[n, t, k] * normal73[n, t, k])
        grad_gain73 = (delta_z73 * normal73).sum((0, 1))
        # grad_b73[k] = sum[n: N, t: 8](delta_z73[n, t, k])
        grad_b73 = delta_z73.sum((0, 1))
        # grad_Q74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_query74[n, t, h, d])
        grad_Q74 = np.tensordot(delta_query74, a73, ([0, 1], [0, 1]))
        # grad_K74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_key74[n, t, h, d])
        grad_K74 = np.tensordot(delta_key74, a73, ([0, 1], [0, 1]))
        # grad_V74[h, d, k] = sum[n: N, t: 8](a73[n, t, k] * delta_value74[n, t, h, d])
        grad_V74 = np.tensordot(delta_value74, a73, ([0, 1], [0, 1]))
        # grad_O74[k, h, d] = sum[n: N, t: 8](delta_z74[n, t, k] * mixed74[n, t, h, d])
        grad_O74 = np.tensordot(delta_z74, mixed74, ([0, 1], [0, 1]))
        # grad_b74[k] = sum[n: N, t: 8](delta_z74[n, t, k])
        grad_b74 = delta_z74.sum((0, 1))
        # grad_gain76[k] = sum[n: N, t: 8](delta_z76[n, t, k] * normal76[n, t, k])
        grad_gain76 = (delta_z76 * normal76).sum((0, 1))
        # grad_b76[k] = sum[n: N, t: 8](delta_z76[n, t, k])
        grad_b76 = delta_z76.sum((0, 1))
        # grad_W77[j, k] = sum[n: N, t: 8](a76[n, t, k] * delta_z77[n, t, j])
        grad_W77 = np.tensordot(delta_z77, a76, ([0, 1], [0, 1]))
        # grad_b77[j] = sum[n: N, t: 8](delta_z77[n, t, j])
        grad_b77 = delta_z77.sum((0, 1))
        # grad_W78[j, k] = sum[n: N, t: 8](a77[n, t, k] * delta_z78[n, t, j])
        grad_W78 = np.tensordot(delta_z78, a77, ([0, 1], [0, 1]))
        # grad_b78[j] = sum[n: N, t: 8](delta_z78[n, t, j])
        grad_b78 = delta_z78.sum((0, 1))
        # grad_gain80[k] = sum[n: N, t: 8](delta_z80[n, t, k] * normal80[n, t, k])
        grad_gain80 = (delta_z80 * normal80).sum((0, 1))
        # grad_b80[k] = sum[n: N, t: 8](delta_z80[n, t, k])
        grad_b80 = delta_z80.sum((0, 1))
        # grad_Q81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_query81[n, t, h, d])
        grad_Q81 = np.tensordot(delta_query81, a80, ([0, 1], [0, 1]))
        # grad_K81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_key81[n, t, h, d])
        grad_K81 = np.tensordot(delta_key81, a80, ([0, 1], [0, 1]))
        # grad_V81[h, d, k] = sum[n: N, t: 8](a80[n, t, k] * delta_value81[n, t, h, d])
        grad_V81 = np.tensordot(delta_value81, a80, ([0, 1], [0, 1]))
        # grad_O81[k, h, d] = sum[n: N, t: 8](delta_z81[n, t, k] * mixed81[n, t, h, d])
        grad_O81 = np.tensordot(delta_z81, mixed81, ([0, 1], [0, 1]))
        # grad_b81[k] = sum[n: N, t: 8](delta_z81[n, t, k])
        grad_b81 = delta_z81.sum((0, 1))
        # grad_gain83[k] = sum[n: N, t: 8](delta_z83[n, t, k] * normal83[n, t, k])
        grad_gain83 = (delta_z83 * normal83).sum((0, 1))
        # grad_b83[k] = sum[n: N, t: 8](delta_z83[n, t, k])
        grad_b83 = delta_z83.sum((0, 1))
        # grad_W84[j, k] = sum[n: N, t: 8](a83[n, t, k] * delta_z84[n, t, j])
        grad_W84 = np.tensordot(delta_z84, a83, ([0, 1], [0, 1]))
        # grad_b84[j] = sum[n: N, t: 8](delta_z84[n, t, j])
        grad_b84 = delta_z84.sum((0, 1))
        # grad_W85[j, k] = sum[n: N, t: 8](a84[n, t, k] * delta_z85[n, t, j])
        grad_W85 = np.tensordot(delta_z85, a84, ([0, 1], [0, 1]))
        # grad_b85[j] = sum[n: N, t: 8](delta_z85[n, t, j])
        grad_b85 = delta_z85.sum((0, 1))
        # grad_gain87[k] = sum[n: N, t: 8](delta_z87[n, t, k] * normal87[n, t, k])
        grad_gain87 = (delta_z87 * normal87).sum((0, 1))
        # grad_b87[k] = sum[n: N, t: 8](delta_z87[n, t, k])
        grad_b87 = delta_z87.sum((0, 1))
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
        # E1_first_moment_next[j, k] = grad_E1[j, k] * (1 - beta1) + beta1 * E1_first_moment[j,
        #     k]
        E1_first_moment_next = (
            gradient["E1"] * (1 - self.beta1) + self.beta1 * self.E1_first_moment
        )
        # E1_second_moment_next[j, k] = grad_E1[j, k] ** 2 * (1 - beta2) + beta2 *
        #     E1_second_moment[j, k]
        E1_second_moment_next = (
            gradient["E1"] ** 2 * (1 - self.beta2) + self.beta2 * self.E1_second_moment
        )
        # E1_next[j, k] = E1[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     E1_first_moment_next[j, k] / (correction1 * (sqrt(E1_second_moment_next[j, k] /
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
        # Q11_first_moment_next[h, d, k] = grad_Q11[h, d, k] * (1 - beta1) + beta1 *
        #     Q11_first_moment[h, d, k]
        Q11_first_moment_next = (
            gradient["Q11"] * (1 - self.beta1) + self.beta1 * self.Q11_first_moment
        )
        # Q11_second_moment_next[h, d, k] = grad_Q11[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q11_second_moment[h, d, k]
        Q11_second_moment_next = (
            gradient["Q11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q11_second_moment
        )
        # Q11_next[h, d, k] = Q11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q11_first_moment_next[h, d, k] / (correction1 * (sqrt(Q11_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q11_next = (
            self.Q11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q11_first_moment_next
            / (
                correction1
                * (np.sqrt(Q11_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K11_first_moment_next[h, d, k] = grad_K11[h, d, k] * (1 - beta1) + beta1 *
        #     K11_first_moment[h, d, k]
        K11_first_moment_next = (
            gradient["K11"] * (1 - self.beta1) + self.beta1 * self.K11_first_moment
        )
        # K11_second_moment_next[h, d, k] = grad_K11[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K11_second_moment[h, d, k]
        K11_second_moment_next = (
            gradient["K11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K11_second_moment
        )
        # K11_next[h, d, k] = K11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K11_first_moment_next[h, d, k] / (correction1 * (sqrt(K11_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K11_next = (
            self.K11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K11_first_moment_next
            / (
                correction1
                * (np.sqrt(K11_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V11_first_moment_next[h, d, k] = grad_V11[h, d, k] * (1 - beta1) + beta1 *
        #     V11_first_moment[h, d, k]
        V11_first_moment_next = (
            gradient["V11"] * (1 - self.beta1) + self.beta1 * self.V11_first_moment
        )
        # V11_second_moment_next[h, d, k] = grad_V11[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V11_second_moment[h, d, k]
        V11_second_moment_next = (
            gradient["V11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V11_second_moment
        )
        # V11_next[h, d, k] = V11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V11_first_moment_next[h, d, k] / (correction1 * (sqrt(V11_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V11_next = (
            self.V11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V11_first_moment_next
            / (
                correction1
                * (np.sqrt(V11_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O11_first_moment_next[k, h, d] = grad_O11[k, h, d] * (1 - beta1) + beta1 *
        #     O11_first_moment[k, h, d]
        O11_first_moment_next = (
            gradient["O11"] * (1 - self.beta1) + self.beta1 * self.O11_first_moment
        )
        # O11_second_moment_next[k, h, d] = grad_O11[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O11_second_moment[k, h, d]
        O11_second_moment_next = (
            gradient["O11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O11_second_moment
        )
        # O11_next[k, h, d] = O11[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O11_first_moment_next[k, h, d] / (correction1 * (sqrt(O11_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O11_next = (
            self.O11 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O11_first_moment_next
            / (
                correction1
                * (np.sqrt(O11_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b11_first_moment_next[k] = grad_b11[k] * (1 - beta1) + beta1 * b11_first_moment[k]
        b11_first_moment_next = (
            gradient["b11"] * (1 - self.beta1) + self.beta1 * self.b11_first_moment
        )
        # b11_second_moment_next[k] = grad_b11[k] ** 2 * (1 - beta2) + beta2 *
        #     b11_second_moment[k]
        b11_second_moment_next = (
            gradient["b11"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b11_second_moment
        )
        # b11_next[k] = b11[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b11_first_moment_next[k] / (correction1 * (sqrt(b11_second_moment_next[k] /
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
        # gain13_first_moment_next[k] = grad_gain13[k] * (1 - beta1) + beta1 *
        #     gain13_first_moment[k]
        gain13_first_moment_next = (
            gradient["gain13"] * (1 - self.beta1)
            + self.beta1 * self.gain13_first_moment
        )
        # gain13_second_moment_next[k] = grad_gain13[k] ** 2 * (1 - beta2) + beta2 *
        #     gain13_second_moment[k]
        gain13_second_moment_next = (
            gradient["gain13"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain13_second_moment
        )
        # gain13_next[k] = gain13[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain13_first_moment_next[k] / (correction1 * (sqrt(gain13_second_moment_next[k] /
        #     correction2) + epsilon))
        gain13_next = (
            self.gain13 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain13_first_moment_next
            / (
                correction1
                * (np.sqrt(gain13_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b13_first_moment_next[k] = grad_b13[k] * (1 - beta1) + beta1 * b13_first_moment[k]
        b13_first_moment_next = (
            gradient["b13"] * (1 - self.beta1) + self.beta1 * self.b13_first_moment
        )
        # b13_second_moment_next[k] = grad_b13[k] ** 2 * (1 - beta2) + beta2 *
        #     b13_second_moment[k]
        b13_second_moment_next = (
            gradient["b13"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b13_second_moment
        )
        # b13_next[k] = b13[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b13_first_moment_next[k] / (correction1 * (sqrt(b13_second_moment_next[k] /
        #     correction2) + epsilon))
        b13_next = (
            self.b13 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b13_first_moment_next
            / (
                correction1
                * (np.sqrt(b13_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W14_first_moment_next[j, k] = grad_W14[j, k] * (1 - beta1) + beta1 *
        #     W14_first_moment[j, k]
        W14_first_moment_next = (
            gradient["W14"] * (1 - self.beta1) + self.beta1 * self.W14_first_moment
        )
        # W14_second_moment_next[j, k] = grad_W14[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W14_second_moment[j, k]
        W14_second_moment_next = (
            gradient["W14"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W14_second_moment
        )
        # W14_next[j, k] = W14[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W14_first_moment_next[j, k] / (correction1 * (sqrt(W14_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W14_next = (
            self.W14 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W14_first_moment_next
            / (
                correction1
                * (np.sqrt(W14_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b14_first_moment_next[j] = grad_b14[j] * (1 - beta1) + beta1 * b14_first_moment[j]
        b14_first_moment_next = (
            gradient["b14"] * (1 - self.beta1) + self.beta1 * self.b14_first_moment
        )
        # b14_second_moment_next[j] = grad_b14[j] ** 2 * (1 - beta2) + beta2 *
        #     b14_second_moment[j]
        b14_second_moment_next = (
            gradient["b14"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b14_second_moment
        )
        # b14_next[j] = b14[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b14_first_moment_next[j] / (correction1 * (sqrt(b14_second_moment_next[j] /
        #     correction2) + epsilon))
        b14_next = (
            self.b14 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b14_first_moment_next
            / (
                correction1
                * (np.sqrt(b14_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W15_first_moment_next[j, k] = grad_W15[j, k] * (1 - beta1) + beta1 *
        #     W15_first_moment[j, k]
        W15_first_moment_next = (
            gradient["W15"] * (1 - self.beta1) + self.beta1 * self.W15_first_moment
        )
        # W15_second_moment_next[j, k] = grad_W15[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W15_second_moment[j, k]
        W15_second_moment_next = (
            gradient["W15"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W15_second_moment
        )
        # W15_next[j, k] = W15[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W15_first_moment_next[j, k] / (correction1 * (sqrt(W15_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W15_next = (
            self.W15 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W15_first_moment_next
            / (
                correction1
                * (np.sqrt(W15_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b15_first_moment_next[j] = grad_b15[j] * (1 - beta1) + beta1 * b15_first_moment[j]
        b15_first_moment_next = (
            gradient["b15"] * (1 - self.beta1) + self.beta1 * self.b15_first_moment
        )
        # b15_second_moment_next[j] = grad_b15[j] ** 2 * (1 - beta2) + beta2 *
        #     b15_second_moment[j]
        b15_second_moment_next = (
            gradient["b15"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b15_second_moment
        )
        # b15_next[j] = b15[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b15_first_moment_next[j] / (correction1 * (sqrt(b15_second_moment_next[j] /
        #     correction2) + epsilon))
        b15_next = (
            self.b15 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b15_first_moment_next
            / (
                correction1
                * (np.sqrt(b15_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain17_first_moment_next[k] = grad_gain17[k] * (1 - beta1) + beta1 *
        #     gain17_first_moment[k]
        gain17_first_moment_next = (
            gradient["gain17"] * (1 - self.beta1)
            + self.beta1 * self.gain17_first_moment
        )
        # gain17_second_moment_next[k] = grad_gain17[k] ** 2 * (1 - beta2) + beta2 *
        #     gain17_second_moment[k]
        gain17_second_moment_next = (
            gradient["gain17"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain17_second_moment
        )
        # gain17_next[k] = gain17[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain17_first_moment_next[k] / (correction1 * (sqrt(gain17_second_moment_next[k] /
        #     correction2) + epsilon))
        gain17_next = (
            self.gain17 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain17_first_moment_next
            / (
                correction1
                * (np.sqrt(gain17_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b17_first_moment_next[k] = grad_b17[k] * (1 - beta1) + beta1 * b17_first_moment[k]
        b17_first_moment_next = (
            gradient["b17"] * (1 - self.beta1) + self.beta1 * self.b17_first_moment
        )
        # b17_second_moment_next[k] = grad_b17[k] ** 2 * (1 - beta2) + beta2 *
        #     b17_second_moment[k]
        b17_second_moment_next = (
            gradient["b17"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b17_second_moment
        )
        # b17_next[k] = b17[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b17_first_moment_next[k] / (correction1 * (sqrt(b17_second_moment_next[k] /
        #     correction2) + epsilon))
        b17_next = (
            self.b17 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b17_first_moment_next
            / (
                correction1
                * (np.sqrt(b17_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q18_first_moment_next[h, d, k] = grad_Q18[h, d, k] * (1 - beta1) + beta1 *
        #     Q18_first_moment[h, d, k]
        Q18_first_moment_next = (
            gradient["Q18"] * (1 - self.beta1) + self.beta1 * self.Q18_first_moment
        )
        # Q18_second_moment_next[h, d, k] = grad_Q18[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q18_second_moment[h, d, k]
        Q18_second_moment_next = (
            gradient["Q18"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q18_second_moment
        )
        # Q18_next[h, d, k] = Q18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q18_first_moment_next[h, d, k] / (correction1 * (sqrt(Q18_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q18_next = (
            self.Q18 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q18_first_moment_next
            / (
                correction1
                * (np.sqrt(Q18_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K18_first_moment_next[h, d, k] = grad_K18[h, d, k] * (1 - beta1) + beta1 *
        #     K18_first_moment[h, d, k]
        K18_first_moment_next = (
            gradient["K18"] * (1 - self.beta1) + self.beta1 * self.K18_first_moment
        )
        # K18_second_moment_next[h, d, k] = grad_K18[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K18_second_moment[h, d, k]
        K18_second_moment_next = (
            gradient["K18"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K18_second_moment
        )
        # K18_next[h, d, k] = K18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K18_first_moment_next[h, d, k] / (correction1 * (sqrt(K18_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K18_next = (
            self.K18 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K18_first_moment_next
            / (
                correction1
                * (np.sqrt(K18_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V18_first_moment_next[h, d, k] = grad_V18[h, d, k] * (1 - beta1) + beta1 *
        #     V18_first_moment[h, d, k]
        V18_first_moment_next = (
            gradient["V18"] * (1 - self.beta1) + self.beta1 * self.V18_first_moment
        )
        # V18_second_moment_next[h, d, k] = grad_V18[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V18_second_moment[h, d, k]
        V18_second_moment_next = (
            gradient["V18"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V18_second_moment
        )
        # V18_next[h, d, k] = V18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V18_first_moment_next[h, d, k] / (correction1 * (sqrt(V18_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V18_next = (
            self.V18 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V18_first_moment_next
            / (
                correction1
                * (np.sqrt(V18_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O18_first_moment_next[k, h, d] = grad_O18[k, h, d] * (1 - beta1) + beta1 *
        #     O18_first_moment[k, h, d]
        O18_first_moment_next = (
            gradient["O18"] * (1 - self.beta1) + self.beta1 * self.O18_first_moment
        )
        # O18_second_moment_next[k, h, d] = grad_O18[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O18_second_moment[k, h, d]
        O18_second_moment_next = (
            gradient["O18"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O18_second_moment
        )
        # O18_next[k, h, d] = O18[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O18_first_moment_next[k, h, d] / (correction1 * (sqrt(O18_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O18_next = (
            self.O18 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O18_first_moment_next
            / (
                correction1
                * (np.sqrt(O18_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b18_first_moment_next[k] = grad_b18[k] * (1 - beta1) + beta1 * b18_first_moment[k]
        b18_first_moment_next = (
            gradient["b18"] * (1 - self.beta1) + self.beta1 * self.b18_first_moment
        )
        # b18_second_moment_next[k] = grad_b18[k] ** 2 * (1 - beta2) + beta2 *
        #     b18_second_moment[k]
        b18_second_moment_next = (
            gradient["b18"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b18_second_moment
        )
        # b18_next[k] = b18[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b18_first_moment_next[k] / (correction1 * (sqrt(b18_second_moment_next[k] /
        #     correction2) + epsilon))
        b18_next = (
            self.b18 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b18_first_moment_next
            / (
                correction1
                * (np.sqrt(b18_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain20_first_moment_next[k] = grad_gain20[k] * (1 - beta1) + beta1 *
        #     gain20_first_moment[k]
        gain20_first_moment_next = (
            gradient["gain20"] * (1 - self.beta1)
            + self.beta1 * self.gain20_first_moment
        )
        # gain20_second_moment_next[k] = grad_gain20[k] ** 2 * (1 - beta2) + beta2 *
        #     gain20_second_moment[k]
        gain20_second_moment_next = (
            gradient["gain20"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain20_second_moment
        )
        # gain20_next[k] = gain20[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain20_first_moment_next[k] / (correction1 * (sqrt(gain20_second_moment_next[k] /
        #     correction2) + epsilon))
        gain20_next = (
            self.gain20 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain20_first_moment_next
            / (
                correction1
                * (np.sqrt(gain20_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b20_first_moment_next[k] = grad_b20[k] * (1 - beta1) + beta1 * b20_first_moment[k]
        b20_first_moment_next = (
            gradient["b20"] * (1 - self.beta1) + self.beta1 * self.b20_first_moment
        )
        # b20_second_moment_next[k] = grad_b20[k] ** 2 * (1 - beta2) + beta2 *
        #     b20_second_moment[k]
        b20_second_moment_next = (
            gradient["b20"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b20_second_moment
        )
        # b20_next[k] = b20[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b20_first_moment_next[k] / (correction1 * (sqrt(b20_second_moment_next[k] /
        #     correction2) + epsilon))
        b20_next = (
            self.b20 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b20_first_moment_next
            / (
                correction1
                * (np.sqrt(b20_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W21_first_moment_next[j, k] = grad_W21[j, k] * (1 - beta1) + beta1 *
        #     W21_first_moment[j, k]
        W21_first_moment_next = (
            gradient["W21"] * (1 - self.beta1) + self.beta1 * self.W21_first_moment
        )
        # W21_second_moment_next[j, k] = grad_W21[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W21_second_moment[j, k]
        W21_second_moment_next = (
            gradient["W21"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W21_second_moment
        )
        # W21_next[j, k] = W21[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W21_first_moment_next[j, k] / (correction1 * (sqrt(W21_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W21_next = (
            self.W21 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W21_first_moment_next
            / (
                correction1
                * (np.sqrt(W21_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b21_first_moment_next[j] = grad_b21[j] * (1 - beta1) + beta1 * b21_first_moment[j]
        b21_first_moment_next = (
            gradient["b21"] * (1 - self.beta1) + self.beta1 * self.b21_first_moment
        )
        # b21_second_moment_next[j] = grad_b21[j] ** 2 * (1 - beta2) + beta2 *
        #     b21_second_moment[j]
        b21_second_moment_next = (
            gradient["b21"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b21_second_moment
        )
        # b21_next[j] = b21[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b21_first_moment_next[j] / (correction1 * (sqrt(b21_second_moment_next[j] /
        #     correction2) + epsilon))
        b21_next = (
            self.b21 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b21_first_moment_next
            / (
                correction1
                * (np.sqrt(b21_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W22_first_moment_next[j, k] = grad_W22[j, k] * (1 - beta1) + beta1 *
        #     W22_first_moment[j, k]
        W22_first_moment_next = (
            gradient["W22"] * (1 - self.beta1) + self.beta1 * self.W22_first_moment
        )
        # W22_second_moment_next[j, k] = grad_W22[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W22_second_moment[j, k]
        W22_second_moment_next = (
            gradient["W22"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W22_second_moment
        )
        # W22_next[j, k] = W22[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W22_first_moment_next[j, k] / (correction1 * (sqrt(W22_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W22_next = (
            self.W22 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W22_first_moment_next
            / (
                correction1
                * (np.sqrt(W22_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b22_first_moment_next[j] = grad_b22[j] * (1 - beta1) + beta1 * b22_first_moment[j]
        b22_first_moment_next = (
            gradient["b22"] * (1 - self.beta1) + self.beta1 * self.b22_first_moment
        )
        # b22_second_moment_next[j] = grad_b22[j] ** 2 * (1 - beta2) + beta2 *
        #     b22_second_moment[j]
        b22_second_moment_next = (
            gradient["b22"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b22_second_moment
        )
        # b22_next[j] = b22[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b22_first_moment_next[j] / (correction1 * (sqrt(b22_second_moment_next[j] /
        #     correction2) + epsilon))
        b22_next = (
            self.b22 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b22_first_moment_next
            / (
                correction1
                * (np.sqrt(b22_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain24_first_moment_next[k] = grad_gain24[k] * (1 - beta1) + beta1 *
        #     gain24_first_moment[k]
        gain24_first_moment_next = (
            gradient["gain24"] * (1 - self.beta1)
            + self.beta1 * self.gain24_first_moment
        )
        # gain24_second_moment_next[k] = grad_gain24[k] ** 2 * (1 - beta2) + beta2 *
        #     gain24_second_moment[k]
        gain24_second_moment_next = (
            gradient["gain24"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain24_second_moment
        )
        # gain24_next[k] = gain24[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain24_first_moment_next[k] / (correction1 * (sqrt(gain24_second_moment_next[k] /
        #     correction2) + epsilon))
        gain24_next = (
            self.gain24 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain24_first_moment_next
            / (
                correction1
                * (np.sqrt(gain24_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b24_first_moment_next[k] = grad_b24[k] * (1 - beta1) + beta1 * b24_first_moment[k]
        b24_first_moment_next = (
            gradient["b24"] * (1 - self.beta1) + self.beta1 * self.b24_first_moment
        )
        # b24_second_moment_next[k] = grad_b24[k] ** 2 * (1 - beta2) + beta2 *
        #     b24_second_moment[k]
        b24_second_moment_next = (
            gradient["b24"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b24_second_moment
        )
        # b24_next[k] = b24[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b24_first_moment_next[k] / (correction1 * (sqrt(b24_second_moment_next[k] /
        #     correction2) + epsilon))
        b24_next = (
            self.b24 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b24_first_moment_next
            / (
                correction1
                * (np.sqrt(b24_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q25_first_moment_next[h, d, k] = grad_Q25[h, d, k] * (1 - beta1) + beta1 *
        #     Q25_first_moment[h, d, k]
        Q25_first_moment_next = (
            gradient["Q25"] * (1 - self.beta1) + self.beta1 * self.Q25_first_moment
        )
        # Q25_second_moment_next[h, d, k] = grad_Q25[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q25_second_moment[h, d, k]
        Q25_second_moment_next = (
            gradient["Q25"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q25_second_moment
        )
        # Q25_next[h, d, k] = Q25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q25_first_moment_next[h, d, k] / (correction1 * (sqrt(Q25_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q25_next = (
            self.Q25 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q25_first_moment_next
            / (
                correction1
                * (np.sqrt(Q25_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K25_first_moment_next[h, d, k] = grad_K25[h, d, k] * (1 - beta1) + beta1 *
        #     K25_first_moment[h, d, k]
        K25_first_moment_next = (
            gradient["K25"] * (1 - self.beta1) + self.beta1 * self.K25_first_moment
        )
        # K25_second_moment_next[h, d, k] = grad_K25[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K25_second_moment[h, d, k]
        K25_second_moment_next = (
            gradient["K25"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K25_second_moment
        )
        # K25_next[h, d, k] = K25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K25_first_moment_next[h, d, k] / (correction1 * (sqrt(K25_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K25_next = (
            self.K25 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K25_first_moment_next
            / (
                correction1
                * (np.sqrt(K25_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V25_first_moment_next[h, d, k] = grad_V25[h, d, k] * (1 - beta1) + beta1 *
        #     V25_first_moment[h, d, k]
        V25_first_moment_next = (
            gradient["V25"] * (1 - self.beta1) + self.beta1 * self.V25_first_moment
        )
        # V25_second_moment_next[h, d, k] = grad_V25[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V25_second_moment[h, d, k]
        V25_second_moment_next = (
            gradient["V25"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V25_second_moment
        )
        # V25_next[h, d, k] = V25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V25_first_moment_next[h, d, k] / (correction1 * (sqrt(V25_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V25_next = (
            self.V25 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V25_first_moment_next
            / (
                correction1
                * (np.sqrt(V25_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O25_first_moment_next[k, h, d] = grad_O25[k, h, d] * (1 - beta1) + beta1 *
        #     O25_first_moment[k, h, d]
        O25_first_moment_next = (
            gradient["O25"] * (1 - self.beta1) + self.beta1 * self.O25_first_moment
        )
        # O25_second_moment_next[k, h, d] = grad_O25[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O25_second_moment[k, h, d]
        O25_second_moment_next = (
            gradient["O25"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O25_second_moment
        )
        # O25_next[k, h, d] = O25[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O25_first_moment_next[k, h, d] / (correction1 * (sqrt(O25_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O25_next = (
            self.O25 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O25_first_moment_next
            / (
                correction1
                * (np.sqrt(O25_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b25_first_moment_next[k] = grad_b25[k] * (1 - beta1) + beta1 * b25_first_moment[k]
        b25_first_moment_next = (
            gradient["b25"] * (1 - self.beta1) + self.beta1 * self.b25_first_moment
        )
        # b25_second_moment_next[k] = grad_b25[k] ** 2 * (1 - beta2) + beta2 *
        #     b25_second_moment[k]
        b25_second_moment_next = (
            gradient["b25"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b25_second_moment
        )
        # b25_next[k] = b25[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b25_first_moment_next[k] / (correction1 * (sqrt(b25_second_moment_next[k] /
        #     correction2) + epsilon))
        b25_next = (
            self.b25 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b25_first_moment_next
            / (
                correction1
                * (np.sqrt(b25_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain27_first_moment_next[k] = grad_gain27[k] * (1 - beta1) + beta1 *
        #     gain27_first_moment[k]
        gain27_first_moment_next = (
            gradient["gain27"] * (1 - self.beta1)
            + self.beta1 * self.gain27_first_moment
        )
        # gain27_second_moment_next[k] = grad_gain27[k] ** 2 * (1 - beta2) + beta2 *
        #     gain27_second_moment[k]
        gain27_second_moment_next = (
            gradient["gain27"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain27_second_moment
        )
        # gain27_next[k] = gain27[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain27_first_moment_next[k] / (correction1 * (sqrt(gain27_second_moment_next[k] /
        #     correction2) + epsilon))
        gain27_next = (
            self.gain27 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain27_first_moment_next
            / (
                correction1
                * (np.sqrt(gain27_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b27_first_moment_next[k] = grad_b27[k] * (1 - beta1) + beta1 * b27_first_moment[k]
        b27_first_moment_next = (
            gradient["b27"] * (1 - self.beta1) + self.beta1 * self.b27_first_moment
        )
        # b27_second_moment_next[k] = grad_b27[k] ** 2 * (1 - beta2) + beta2 *
        #     b27_second_moment[k]
        b27_second_moment_next = (
            gradient["b27"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b27_second_moment
        )
        # b27_next[k] = b27[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b27_first_moment_next[k] / (correction1 * (sqrt(b27_second_moment_next[k] /
        #     correction2) + epsilon))
        b27_next = (
            self.b27 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b27_first_moment_next
            / (
                correction1
                * (np.sqrt(b27_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W28_first_moment_next[j, k] = grad_W28[j, k] * (1 - beta1) + beta1 *
        #     W28_first_moment[j, k]
        W28_first_moment_next = (
            gradient["W28"] * (1 - self.beta1) + self.beta1 * self.W28_first_moment
        )
        # W28_second_moment_next[j, k] = grad_W28[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W28_second_moment[j, k]
        W28_second_moment_next = (
            gradient["W28"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W28_second_moment
        )
        # W28_next[j, k] = W28[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W28_first_moment_next[j, k] / (correction1 * (sqrt(W28_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W28_next = (
            self.W28 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W28_first_moment_next
            / (
                correction1
                * (np.sqrt(W28_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b28_first_moment_next[j] = grad_b28[j] * (1 - beta1) + beta1 * b28_first_moment[j]
        b28_first_moment_next = (
            gradient["b28"] * (1 - self.beta1) + self.beta1 * self.b28_first_moment
        )
        # b28_second_moment_next[j] = grad_b28[j] ** 2 * (1 - beta2) + beta2 *
        #     b28_second_moment[j]
        b28_second_moment_next = (
            gradient["b28"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b28_second_moment
        )
        # b28_next[j] = b28[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b28_first_moment_next[j] / (correction1 * (sqrt(b28_second_moment_next[j] /
        #     correction2) + epsilon))
        b28_next = (
            self.b28 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b28_first_moment_next
            / (
                correction1
                * (np.sqrt(b28_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W29_first_moment_next[j, k] = grad_W29[j, k] * (1 - beta1) + beta1 *
        #     W29_first_moment[j, k]
        W29_first_moment_next = (
            gradient["W29"] * (1 - self.beta1) + self.beta1 * self.W29_first_moment
        )
        # W29_second_moment_next[j, k] = grad_W29[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W29_second_moment[j, k]
        W29_second_moment_next = (
            gradient["W29"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W29_second_moment
        )
        # W29_next[j, k] = W29[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W29_first_moment_next[j, k] / (correction1 * (sqrt(W29_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W29_next = (
            self.W29 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W29_first_moment_next
            / (
                correction1
                * (np.sqrt(W29_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b29_first_moment_next[j] = grad_b29[j] * (1 - beta1) + beta1 * b29_first_moment[j]
        b29_first_moment_next = (
            gradient["b29"] * (1 - self.beta1) + self.beta1 * self.b29_first_moment
        )
        # b29_second_moment_next[j] = grad_b29[j] ** 2 * (1 - beta2) + beta2 *
        #     b29_second_moment[j]
        b29_second_moment_next = (
            gradient["b29"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b29_second_moment
        )
        # b29_next[j] = b29[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b29_first_moment_next[j] / (correction1 * (sqrt(b29_second_moment_next[j] /
        #     correction2) + epsilon))
        b29_next = (
            self.b29 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b29_first_moment_next
            / (
                correction1
                * (np.sqrt(b29_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain31_first_moment_next[k] = grad_gain31[k] * (1 - beta1) + beta1 *
        #     gain31_first_moment[k]
        gain31_first_moment_next = (
            gradient["gain31"] * (1 - self.beta1)
            + self.beta1 * self.gain31_first_moment
        )
        # gain31_second_moment_next[k] = grad_gain31[k] ** 2 * (1 - beta2) + beta2 *
        #     gain31_second_moment[k]
        gain31_second_moment_next = (
            gradient["gain31"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain31_second_moment
        )
        # gain31_next[k] = gain31[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain31_first_moment_next[k] / (correction1 * (sqrt(gain31_second_moment_next[k] /
        #     correction2) + epsilon))
        gain31_next = (
            self.gain31 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain31_first_moment_next
            / (
                correction1
                * (np.sqrt(gain31_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b31_first_moment_next[k] = grad_b31[k] * (1 - beta1) + beta1 * b31_first_moment[k]
        b31_first_moment_next = (
            gradient["b31"] * (1 - self.beta1) + self.beta1 * self.b31_first_moment
        )
        # b31_second_moment_next[k] = grad_b31[k] ** 2 * (1 - beta2) + beta2 *
        #     b31_second_moment[k]
        b31_second_moment_next = (
            gradient["b31"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b31_second_moment
        )
        # b31_next[k] = b31[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b31_first_moment_next[k] / (correction1 * (sqrt(b31_second_moment_next[k] /
        #     correction2) + epsilon))
        b31_next = (
            self.b31 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b31_first_moment_next
            / (
                correction1
                * (np.sqrt(b31_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q32_first_moment_next[h, d, k] = grad_Q32[h, d, k] * (1 - beta1) + beta1 *
        #     Q32_first_moment[h, d, k]
        Q32_first_moment_next = (
            gradient["Q32"] * (1 - self.beta1) + self.beta1 * self.Q32_first_moment
        )
        # Q32_second_moment_next[h, d, k] = grad_Q32[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q32_second_moment[h, d, k]
        Q32_second_moment_next = (
            gradient["Q32"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q32_second_moment
        )
        # Q32_next[h, d, k] = Q32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q32_first_moment_next[h, d, k] / (correction1 * (sqrt(Q32_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q32_next = (
            self.Q32 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q32_first_moment_next
            / (
                correction1
                * (np.sqrt(Q32_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K32_first_moment_next[h, d, k] = grad_K32[h, d, k] * (1 - beta1) + beta1 *
        #     K32_first_moment[h, d, k]
        K32_first_moment_next = (
            gradient["K32"] * (1 - self.beta1) + self.beta1 * self.K32_first_moment
        )
        # K32_second_moment_next[h, d, k] = grad_K32[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K32_second_moment[h, d, k]
        K32_second_moment_next = (
            gradient["K32"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K32_second_moment
        )
        # K32_next[h, d, k] = K32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K32_first_moment_next[h, d, k] / (correction1 * (sqrt(K32_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K32_next = (
            self.K32 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K32_first_moment_next
            / (
                correction1
                * (np.sqrt(K32_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V32_first_moment_next[h, d, k] = grad_V32[h, d, k] * (1 - beta1) + beta1 *
        #     V32_first_moment[h, d, k]
        V32_first_moment_next = (
            gradient["V32"] * (1 - self.beta1) + self.beta1 * self.V32_first_moment
        )
        # V32_second_moment_next[h, d, k] = grad_V32[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V32_second_moment[h, d, k]
        V32_second_moment_next = (
            gradient["V32"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V32_second_moment
        )
        # V32_next[h, d, k] = V32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V32_first_moment_next[h, d, k] / (correction1 * (sqrt(V32_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V32_next = (
            self.V32 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V32_first_moment_next
            / (
                correction1
                * (np.sqrt(V32_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O32_first_moment_next[k, h, d] = grad_O32[k, h, d] * (1 - beta1) + beta1 *
        #     O32_first_moment[k, h, d]
        O32_first_moment_next = (
            gradient["O32"] * (1 - self.beta1) + self.beta1 * self.O32_first_moment
        )
        # O32_second_moment_next[k, h, d] = grad_O32[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O32_second_moment[k, h, d]
        O32_second_moment_next = (
            gradient["O32"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O32_second_moment
        )
        # O32_next[k, h, d] = O32[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O32_first_moment_next[k, h, d] / (correction1 * (sqrt(O32_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O32_next = (
            self.O32 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O32_first_moment_next
            / (
                correction1
                * (np.sqrt(O32_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b32_first_moment_next[k] = grad_b32[k] * (1 - beta1) + beta1 * b32_first_moment[k]
        b32_first_moment_next = (
            gradient["b32"] * (1 - self.beta1) + self.beta1 * self.b32_first_moment
        )
        # b32_second_moment_next[k] = grad_b32[k] ** 2 * (1 - beta2) + beta2 *
        #     b32_second_moment[k]
        b32_second_moment_next = (
            gradient["b32"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b32_second_moment
        )
        # b32_next[k] = b32[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b32_first_moment_next[k] / (correction1 * (sqrt(b32_second_moment_next[k] /
        #     correction2) + epsilon))
        b32_next = (
            self.b32 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b32_first_moment_next
            / (
                correction1
                * (np.sqrt(b32_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain34_first_moment_next[k] = grad_gain34[k] * (1 - beta1) + beta1 *
        #     gain34_first_moment[k]
        gain34_first_moment_next = (
            gradient["gain34"] * (1 - self.beta1)
            + self.beta1 * self.gain34_first_moment
        )
        # gain34_second_moment_next[k] = grad_gain34[k] ** 2 * (1 - beta2) + beta2 *
        #     gain34_second_moment[k]
        gain34_second_moment_next = (
            gradient["gain34"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain34_second_moment
        )
        # gain34_next[k] = gain34[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain34_first_moment_next[k] / (correction1 * (sqrt(gain34_second_moment_next[k] /
        #     correction2) + epsilon))
        gain34_next = (
            self.gain34 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain34_first_moment_next
            / (
                correction1
                * (np.sqrt(gain34_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b34_first_moment_next[k] = grad_b34[k] * (1 - beta1) + beta1 * b34_first_moment[k]
        b34_first_moment_next = (
            gradient["b34"] * (1 - self.beta1) + self.beta1 * self.b34_first_moment
        )
        # b34_second_moment_next[k] = grad_b34[k] ** 2 * (1 - beta2) + beta2 *
        #     b34_second_moment[k]
        b34_second_moment_next = (
            gradient["b34"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b34_second_moment
        )
        # b34_next[k] = b34[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b34_first_moment_next[k] / (correction1 * (sqrt(b34_second_moment_next[k] /
        #     correction2) + epsilon))
        b34_next = (
            self.b34 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b34_first_moment_next
            / (
                correction1
                * (np.sqrt(b34_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W35_first_moment_next[j, k] = grad_W35[j, k] * (1 - beta1) + beta1 *
        #     W35_first_moment[j, k]
        W35_first_moment_next = (
            gradient["W35"] * (1 - self.beta1) + self.beta1 * self.W35_first_moment
        )
        # W35_second_moment_next[j, k] = grad_W35[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W35_second_moment[j, k]
        W35_second_moment_next = (
            gradient["W35"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W35_second_moment
        )
        # W35_next[j, k] = W35[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W35_first_moment_next[j, k] / (correction1 * (sqrt(W35_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W35_next = (
            self.W35 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W35_first_moment_next
            / (
                correction1
                * (np.sqrt(W35_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b35_first_moment_next[j] = grad_b35[j] * (1 - beta1) + beta1 * b35_first_moment[j]
        b35_first_moment_next = (
            gradient["b35"] * (1 - self.beta1) + self.beta1 * self.b35_first_moment
        )
        # b35_second_moment_next[j] = grad_b35[j] ** 2 * (1 - beta2) + beta2 *
        #     b35_second_moment[j]
        b35_second_moment_next = (
            gradient["b35"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b35_second_moment
        )
        # b35_next[j] = b35[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b35_first_moment_next[j] / (correction1 * (sqrt(b35_second_moment_next[j] /
        #     correction2) + epsilon))
        b35_next = (
            self.b35 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b35_first_moment_next
            / (
                correction1
                * (np.sqrt(b35_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W36_first_moment_next[j, k] = grad_W36[j, k] * (1 - beta1) + beta1 *
        #     W36_first_moment[j, k]
        W36_first_moment_next = (
            gradient["W36"] * (1 - self.beta1) + self.beta1 * self.W36_first_moment
        )
        # W36_second_moment_next[j, k] = grad_W36[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W36_second_moment[j, k]
        W36_second_moment_next = (
            gradient["W36"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W36_second_moment
        )
        # W36_next[j, k] = W36[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W36_first_moment_next[j, k] / (correction1 * (sqrt(W36_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W36_next = (
            self.W36 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W36_first_moment_next
            / (
                correction1
                * (np.sqrt(W36_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b36_first_moment_next[j] = grad_b36[j] * (1 - beta1) + beta1 * b36_first_moment[j]
        b36_first_moment_next = (
            gradient["b36"] * (1 - self.beta1) + self.beta1 * self.b36_first_moment
        )
        # b36_second_moment_next[j] = grad_b36[j] ** 2 * (1 - beta2) + beta2 *
        #     b36_second_moment[j]
        b36_second_moment_next = (
            gradient["b36"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b36_second_moment
        )
        # b36_next[j] = b36[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b36_first_moment_next[j] / (correction1 * (sqrt(b36_second_moment_next[j] /
        #     correction2) + epsilon))
        b36_next = (
            self.b36 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b36_first_moment_next
            / (
                correction1
                * (np.sqrt(b36_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain38_first_moment_next[k] = grad_gain38[k] * (1 - beta1) + beta1 *
        #     gain38_first_moment[k]
        gain38_first_moment_next = (
            gradient["gain38"] * (1 - self.beta1)
            + self.beta1 * self.gain38_first_moment
        )
        # gain38_second_moment_next[k] = grad_gain38[k] ** 2 * (1 - beta2) + beta2 *
        #     gain38_second_moment[k]
        gain38_second_moment_next = (
            gradient["gain38"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain38_second_moment
        )
        # gain38_next[k] = gain38[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain38_first_moment_next[k] / (correction1 * (sqrt(gain38_second_moment_next[k] /
        #     correction2) + epsilon))
        gain38_next = (
            self.gain38 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain38_first_moment_next
            / (
                correction1
                * (np.sqrt(gain38_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b38_first_moment_next[k] = grad_b38[k] * (1 - beta1) + beta1 * b38_first_moment[k]
        b38_first_moment_next = (
            gradient["b38"] * (1 - self.beta1) + self.beta1 * self.b38_first_moment
        )
        # b38_second_moment_next[k] = grad_b38[k] ** 2 * (1 - beta2) + beta2 *
        #     b38_second_moment[k]
        b38_second_moment_next = (
            gradient["b38"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b38_second_moment
        )
        # b38_next[k] = b38[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b38_first_moment_next[k] / (correction1 * (sqrt(b38_second_moment_next[k] /
        #     correction2) + epsilon))
        b38_next = (
            self.b38 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b38_first_moment_next
            / (
                correction1
                * (np.sqrt(b38_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q39_first_moment_next[h, d, k] = grad_Q39[h, d, k] * (1 - beta1) + beta1 *
        #     Q39_first_moment[h, d, k]
        Q39_first_moment_next = (
            gradient["Q39"] * (1 - self.beta1) + self.beta1 * self.Q39_first_moment
        )
        # Q39_second_moment_next[h, d, k] = grad_Q39[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q39_second_moment[h, d, k]
        Q39_second_moment_next = (
            gradient["Q39"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q39_second_moment
        )
        # Q39_next[h, d, k] = Q39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q39_first_moment_next[h, d, k] / (correction1 * (sqrt(Q39_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q39_next = (
            self.Q39 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q39_first_moment_next
            / (
                correction1
                * (np.sqrt(Q39_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K39_first_moment_next[h, d, k] = grad_K39[h, d, k] * (1 - beta1) + beta1 *
        #     K39_first_moment[h, d, k]
        K39_first_moment_next = (
            gradient["K39"] * (1 - self.beta1) + self.beta1 * self.K39_first_moment
        )
        # K39_second_moment_next[h, d, k] = grad_K39[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K39_second_moment[h, d, k]
        K39_second_moment_next = (
            gradient["K39"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K39_second_moment
        )
        # K39_next[h, d, k] = K39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K39_first_moment_next[h, d, k] / (correction1 * (sqrt(K39_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K39_next = (
            self.K39 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K39_first_moment_next
            / (
                correction1
                * (np.sqrt(K39_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V39_first_moment_next[h, d, k] = grad_V39[h, d, k] * (1 - beta1) + beta1 *
        #     V39_first_moment[h, d, k]
        V39_first_moment_next = (
            gradient["V39"] * (1 - self.beta1) + self.beta1 * self.V39_first_moment
        )
        # V39_second_moment_next[h, d, k] = grad_V39[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V39_second_moment[h, d, k]
        V39_second_moment_next = (
            gradient["V39"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V39_second_moment
        )
        # V39_next[h, d, k] = V39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V39_first_moment_next[h, d, k] / (correction1 * (sqrt(V39_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V39_next = (
            self.V39 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V39_first_moment_next
            / (
                correction1
                * (np.sqrt(V39_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O39_first_moment_next[k, h, d] = grad_O39[k, h, d] * (1 - beta1) + beta1 *
        #     O39_first_moment[k, h, d]
        O39_first_moment_next = (
            gradient["O39"] * (1 - self.beta1) + self.beta1 * self.O39_first_moment
        )
        # O39_second_moment_next[k, h, d] = grad_O39[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O39_second_moment[k, h, d]
        O39_second_moment_next = (
            gradient["O39"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O39_second_moment
        )
        # O39_next[k, h, d] = O39[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O39_first_moment_next[k, h, d] / (correction1 * (sqrt(O39_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O39_next = (
            self.O39 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O39_first_moment_next
            / (
                correction1
                * (np.sqrt(O39_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b39_first_moment_next[k] = grad_b39[k] * (1 - beta1) + beta1 * b39_first_moment[k]
        b39_first_moment_next = (
            gradient["b39"] * (1 - self.beta1) + self.beta1 * self.b39_first_moment
        )
        # b39_second_moment_next[k] = grad_b39[k] ** 2 * (1 - beta2) + beta2 *
        #     b39_second_moment[k]
        b39_second_moment_next = (
            gradient["b39"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b39_second_moment
        )
        # b39_next[k] = b39[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b39_first_moment_next[k] / (correction1 * (sqrt(b39_second_moment_next[k] /
        #     correction2) + epsilon))
        b39_next = (
            self.b39 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b39_first_moment_next
            / (
                correction1
                * (np.sqrt(b39_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain41_first_moment_next[k] = grad_gain41[k] * (1 - beta1) + beta1 *
        #     gain41_first_moment[k]
        gain41_first_moment_next = (
            gradient["gain41"] * (1 - self.beta1)
            + self.beta1 * self.gain41_first_moment
        )
        # gain41_second_moment_next[k] = grad_gain41[k] ** 2 * (1 - beta2) + beta2 *
        #     gain41_second_moment[k]
        gain41_second_moment_next = (
            gradient["gain41"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain41_second_moment
        )
        # gain41_next[k] = gain41[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain41_first_moment_next[k] / (correction1 * (sqrt(gain41_second_moment_next[k] /
        #     correction2) + epsilon))
        gain41_next = (
            self.gain41 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain41_first_moment_next
            / (
                correction1
                * (np.sqrt(gain41_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b41_first_moment_next[k] = grad_b41[k] * (1 - beta1) + beta1 * b41_first_moment[k]
        b41_first_moment_next = (
            gradient["b41"] * (1 - self.beta1) + self.beta1 * self.b41_first_moment
        )
        # b41_second_moment_next[k] = grad_b41[k] ** 2 * (1 - beta2) + beta2 *
        #     b41_second_moment[k]
        b41_second_moment_next = (
            gradient["b41"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b41_second_moment
        )
        # b41_next[k] = b41[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b41_first_moment_next[k] / (correction1 * (sqrt(b41_second_moment_next[k] /
        #     correction2) + epsilon))
        b41_next = (
            self.b41 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b41_first_moment_next
            / (
                correction1
                * (np.sqrt(b41_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W42_first_moment_next[j, k] = grad_W42[j, k] * (1 - beta1) + beta1 *
        #     W42_first_moment[j, k]
        W42_first_moment_next = (
            gradient["W42"] * (1 - self.beta1) + self.beta1 * self.W42_first_moment
        )
        # W42_second_moment_next[j, k] = grad_W42[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W42_second_moment[j, k]
        W42_second_moment_next = (
            gradient["W42"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W42_second_moment
        )
        # W42_next[j, k] = W42[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W42_first_moment_next[j, k] / (correction1 * (sqrt(W42_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W42_next = (
            self.W42 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W42_first_moment_next
            / (
                correction1
                * (np.sqrt(W42_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b42_first_moment_next[j] = grad_b42[j] * (1 - beta1) + beta1 * b42_first_moment[j]
        b42_first_moment_next = (
            gradient["b42"] * (1 - self.beta1) + self.beta1 * self.b42_first_moment
        )
        # b42_second_moment_next[j] = grad_b42[j] ** 2 * (1 - beta2) + beta2 *
        #     b42_second_moment[j]
        b42_second_moment_next = (
            gradient["b42"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b42_second_moment
        )
        # b42_next[j] = b42[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b42_first_moment_next[j] / (correction1 * (sqrt(b42_second_moment_next[j] /
        #     correction2) + epsilon))
        b42_next = (
            self.b42 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b42_first_moment_next
            / (
                correction1
                * (np.sqrt(b42_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W43_first_moment_next[j, k] = grad_W43[j, k] * (1 - beta1) + beta1 *
        #     W43_first_moment[j, k]
        W43_first_moment_next = (
            gradient["W43"] * (1 - self.beta1) + self.beta1 * self.W43_first_moment
        )
        # W43_second_moment_next[j, k] = grad_W43[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W43_second_moment[j, k]
        W43_second_moment_next = (
            gradient["W43"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W43_second_moment
        )
        # W43_next[j, k] = W43[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W43_first_moment_next[j, k] / (correction1 * (sqrt(W43_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W43_next = (
            self.W43 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W43_first_moment_next
            / (
                correction1
                * (np.sqrt(W43_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b43_first_moment_next[j] = grad_b43[j] * (1 - beta1) + beta1 * b43_first_moment[j]
        b43_first_moment_next = (
            gradient["b43"] * (1 - self.beta1) + self.beta1 * self.b43_first_moment
        )
        # b43_second_moment_next[j] = grad_b43[j] ** 2 * (1 - beta2) + beta2 *
        #     b43_second_moment[j]
        b43_second_moment_next = (
            gradient["b43"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b43_second_moment
        )
        # b43_next[j] = b43[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b43_first_moment_next[j] / (correction1 * (sqrt(b43_second_moment_next[j] /
        #     correction2) + epsilon))
        b43_next = (
            self.b43 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b43_first_moment_next
            / (
                correction1
                * (np.sqrt(b43_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain45_first_moment_next[k] = grad_gain45[k] * (1 - beta1) + beta1 *
        #     gain45_first_moment[k]
        gain45_first_moment_next = (
            gradient["gain45"] * (1 - self.beta1)
            + self.beta1 * self.gain45_first_moment
        )
        # gain45_second_moment_next[k] = grad_gain45[k] ** 2 * (1 - beta2) + beta2 *
        #     gain45_second_moment[k]
        gain45_second_moment_next = (
            gradient["gain45"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain45_second_moment
        )
        # gain45_next[k] = gain45[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain45_first_moment_next[k] / (correction1 * (sqrt(gain45_second_moment_next[k] /
        #     correction2) + epsilon))
        gain45_next = (
            self.gain45 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain45_first_moment_next
            / (
                correction1
                * (np.sqrt(gain45_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b45_first_moment_next[k] = grad_b45[k] * (1 - beta1) + beta1 * b45_first_moment[k]
        b45_first_moment_next = (
            gradient["b45"] * (1 - self.beta1) + self.beta1 * self.b45_first_moment
        )
        # b45_second_moment_next[k] = grad_b45[k] ** 2 * (1 - beta2) + beta2 *
        #     b45_second_moment[k]
        b45_second_moment_next = (
            gradient["b45"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b45_second_moment
        )
        # b45_next[k] = b45[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b45_first_moment_next[k] / (correction1 * (sqrt(b45_second_moment_next[k] /
        #     correction2) + epsilon))
        b45_next = (
            self.b45 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b45_first_moment_next
            / (
                correction1
                * (np.sqrt(b45_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q46_first_moment_next[h, d, k] = grad_Q46[h, d, k] * (1 - beta1) + beta1 *
        #     Q46_first_moment[h, d, k]
        Q46_first_moment_next = (
            gradient["Q46"] * (1 - self.beta1) + self.beta1 * self.Q46_first_moment
        )
        # Q46_second_moment_next[h, d, k] = grad_Q46[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q46_second_moment[h, d, k]
        Q46_second_moment_next = (
            gradient["Q46"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q46_second_moment
        )
        # Q46_next[h, d, k] = Q46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q46_first_moment_next[h, d, k] / (correction1 * (sqrt(Q46_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q46_next = (
            self.Q46 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q46_first_moment_next
            / (
                correction1
                * (np.sqrt(Q46_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K46_first_moment_next[h, d, k] = grad_K46[h, d, k] * (1 - beta1) + beta1 *
        #     K46_first_moment[h, d, k]
        K46_first_moment_next = (
            gradient["K46"] * (1 - self.beta1) + self.beta1 * self.K46_first_moment
        )
        # K46_second_moment_next[h, d, k] = grad_K46[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K46_second_moment[h, d, k]
        K46_second_moment_next = (
            gradient["K46"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K46_second_moment
        )
        # K46_next[h, d, k] = K46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K46_first_moment_next[h, d, k] / (correction1 * (sqrt(K46_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K46_next = (
            self.K46 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K46_first_moment_next
            / (
                correction1
                * (np.sqrt(K46_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V46_first_moment_next[h, d, k] = grad_V46[h, d, k] * (1 - beta1) + beta1 *
        #     V46_first_moment[h, d, k]
        V46_first_moment_next = (
            gradient["V46"] * (1 - self.beta1) + self.beta1 * self.V46_first_moment
        )
        # V46_second_moment_next[h, d, k] = grad_V46[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V46_second_moment[h, d, k]
        V46_second_moment_next = (
            gradient["V46"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V46_second_moment
        )
        # V46_next[h, d, k] = V46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V46_first_moment_next[h, d, k] / (correction1 * (sqrt(V46_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V46_next = (
            self.V46 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V46_first_moment_next
            / (
                correction1
                * (np.sqrt(V46_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O46_first_moment_next[k, h, d] = grad_O46[k, h, d] * (1 - beta1) + beta1 *
        #     O46_first_moment[k, h, d]
        O46_first_moment_next = (
            gradient["O46"] * (1 - self.beta1) + self.beta1 * self.O46_first_moment
        )
        # O46_second_moment_next[k, h, d] = grad_O46[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O46_second_moment[k, h, d]
        O46_second_moment_next = (
            gradient["O46"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O46_second_moment
        )
        # O46_next[k, h, d] = O46[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O46_first_moment_next[k, h, d] / (correction1 * (sqrt(O46_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O46_next = (
            self.O46 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O46_first_moment_next
            / (
                correction1
                * (np.sqrt(O46_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b46_first_moment_next[k] = grad_b46[k] * (1 - beta1) + beta1 * b46_first_moment[k]
        b46_first_moment_next = (
            gradient["b46"] * (1 - self.beta1) + self.beta1 * self.b46_first_moment
        )
        # b46_second_moment_next[k] = grad_b46[k] ** 2 * (1 - beta2) + beta2 *
        #     b46_second_moment[k]
        b46_second_moment_next = (
            gradient["b46"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b46_second_moment
        )
        # b46_next[k] = b46[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b46_first_moment_next[k] / (correction1 * (sqrt(b46_second_moment_next[k] /
        #     correction2) + epsilon))
        b46_next = (
            self.b46 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b46_first_moment_next
            / (
                correction1
                * (np.sqrt(b46_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain48_first_moment_next[k] = grad_gain48[k] * (1 - beta1) + beta1 *
        #     gain48_first_moment[k]
        gain48_first_moment_next = (
            gradient["gain48"] * (1 - self.beta1)
            + self.beta1 * self.gain48_first_moment
        )
        # gain48_second_moment_next[k] = grad_gain48[k] ** 2 * (1 - beta2) + beta2 *
        #     gain48_second_moment[k]
        gain48_second_moment_next = (
            gradient["gain48"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain48_second_moment
        )
        # gain48_next[k] = gain48[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain48_first_moment_next[k] / (correction1 * (sqrt(gain48_second_moment_next[k] /
        #     correction2) + epsilon))
        gain48_next = (
            self.gain48 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain48_first_moment_next
            / (
                correction1
                * (np.sqrt(gain48_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b48_first_moment_next[k] = grad_b48[k] * (1 - beta1) + beta1 * b48_first_moment[k]
        b48_first_moment_next = (
            gradient["b48"] * (1 - self.beta1) + self.beta1 * self.b48_first_moment
        )
        # b48_second_moment_next[k] = grad_b48[k] ** 2 * (1 - beta2) + beta2 *
        #     b48_second_moment[k]
        b48_second_moment_next = (
            gradient["b48"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b48_second_moment
        )
        # b48_next[k] = b48[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b48_first_moment_next[k] / (correction1 * (sqrt(b48_second_moment_next[k] /
        #     correction2) + epsilon))
        b48_next = (
            self.b48 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b48_first_moment_next
            / (
                correction1
                * (np.sqrt(b48_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W49_first_moment_next[j, k] = grad_W49[j, k] * (1 - beta1) + beta1 *
        #     W49_first_moment[j, k]
        W49_first_moment_next = (
            gradient["W49"] * (1 - self.beta1) + self.beta1 * self.W49_first_moment
        )
        # W49_second_moment_next[j, k] = grad_W49[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W49_second_moment[j, k]
        W49_second_moment_next = (
            gradient["W49"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W49_second_moment
        )
        # W49_next[j, k] = W49[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W49_first_moment_next[j, k] / (correction1 * (sqrt(W49_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W49_next = (
            self.W49 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W49_first_moment_next
            / (
                correction1
                * (np.sqrt(W49_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b49_first_moment_next[j] = grad_b49[j] * (1 - beta1) + beta1 * b49_first_moment[j]
        b49_first_moment_next = (
            gradient["b49"] * (1 - self.beta1) + self.beta1 * self.b49_first_moment
        )
        # b49_second_moment_next[j] = grad_b49[j] ** 2 * (1 - beta2) + beta2 *
        #     b49_second_moment[j]
        b49_second_moment_next = (
            gradient["b49"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b49_second_moment
        )
        # b49_next[j] = b49[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b49_first_moment_next[j] / (correction1 * (sqrt(b49_second_moment_next[j] /
        #     correction2) + epsilon))
        b49_next = (
            self.b49 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b49_first_moment_next
            / (
                correction1
                * (np.sqrt(b49_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W50_first_moment_next[j, k] = grad_W50[j, k] * (1 - beta1) + beta1 *
        #     W50_first_moment[j, k]
        W50_first_moment_next = (
            gradient["W50"] * (1 - self.beta1) + self.beta1 * self.W50_first_moment
        )
        # W50_second_moment_next[j, k] = grad_W50[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W50_second_moment[j, k]
        W50_second_moment_next = (
            gradient["W50"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W50_second_moment
        )
        # W50_next[j, k] = W50[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W50_first_moment_next[j, k] / (correction1 * (sqrt(W50_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W50_next = (
            self.W50 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W50_first_moment_next
            / (
                correction1
                * (np.sqrt(W50_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b50_first_moment_next[j] = grad_b50[j] * (1 - beta1) + beta1 * b50_first_moment[j]
        b50_first_moment_next = (
            gradient["b50"] * (1 - self.beta1) + self.beta1 * self.b50_first_moment
        )
        # b50_second_moment_next[j] = grad_b50[j] ** 2 * (1 - beta2) + beta2 *
        #     b50_second_moment[j]
        b50_second_moment_next = (
            gradient["b50"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b50_second_moment
        )
        # b50_next[j] = b50[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b50_first_moment_next[j] / (correction1 * (sqrt(b50_second_moment_next[j] /
        #     correction2) + epsilon))
        b50_next = (
            self.b50 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b50_first_moment_next
            / (
                correction1
                * (np.sqrt(b50_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain52_first_moment_next[k] = grad_gain52[k] * (1 - beta1) + beta1 *
        #     gain52_first_moment[k]
        gain52_first_moment_next = (
            gradient["gain52"] * (1 - self.beta1)
            + self.beta1 * self.gain52_first_moment
        )
        # gain52_second_moment_next[k] = grad_gain52[k] ** 2 * (1 - beta2) + beta2 *
        #     gain52_second_moment[k]
        gain52_second_moment_next = (
            gradient["gain52"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain52_second_moment
        )
        # gain52_next[k] = gain52[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain52_first_moment_next[k] / (correction1 * (sqrt(gain52_second_moment_next[k] /
        #     correction2) + epsilon))
        gain52_next = (
            self.gain52 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain52_first_moment_next
            / (
                correction1
                * (np.sqrt(gain52_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b52_first_moment_next[k] = grad_b52[k] * (1 - beta1) + beta1 * b52_first_moment[k]
        b52_first_moment_next = (
            gradient["b52"] * (1 - self.beta1) + self.beta1 * self.b52_first_moment
        )
        # b52_second_moment_next[k] = grad_b52[k] ** 2 * (1 - beta2) + beta2 *
        #     b52_second_moment[k]
        b52_second_moment_next = (
            gradient["b52"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b52_second_moment
        )
        # b52_next[k] = b52[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b52_first_moment_next[k] / (correction1 * (sqrt(b52_second_moment_next[k] /
        #     correction2) + epsilon))
        b52_next = (
            self.b52 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b52_first_moment_next
            / (
                correction1
                * (np.sqrt(b52_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q53_first_moment_next[h, d, k] = grad_Q53[h, d, k] * (1 - beta1) + beta1 *
        #     Q53_first_moment[h, d, k]
        Q53_first_moment_next = (
            gradient["Q53"] * (1 - self.beta1) + self.beta1 * self.Q53_first_moment
        )
        # Q53_second_moment_next[h, d, k] = grad_Q53[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q53_second_moment[h, d, k]
        Q53_second_moment_next = (
            gradient["Q53"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q53_second_moment
        )
        # Q53_next[h, d, k] = Q53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q53_first_moment_next[h, d, k] / (correction1 * (sqrt(Q53_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q53_next = (
            self.Q53 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q53_first_moment_next
            / (
                correction1
                * (np.sqrt(Q53_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K53_first_moment_next[h, d, k] = grad_K53[h, d, k] * (1 - beta1) + beta1 *
        #     K53_first_moment[h, d, k]
        K53_first_moment_next = (
            gradient["K53"] * (1 - self.beta1) + self.beta1 * self.K53_first_moment
        )
        # K53_second_moment_next[h, d, k] = grad_K53[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K53_second_moment[h, d, k]
        K53_second_moment_next = (
            gradient["K53"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K53_second_moment
        )
        # K53_next[h, d, k] = K53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K53_first_moment_next[h, d, k] / (correction1 * (sqrt(K53_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K53_next = (
            self.K53 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K53_first_moment_next
            / (
                correction1
                * (np.sqrt(K53_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V53_first_moment_next[h, d, k] = grad_V53[h, d, k] * (1 - beta1) + beta1 *
        #     V53_first_moment[h, d, k]
        V53_first_moment_next = (
            gradient["V53"] * (1 - self.beta1) + self.beta1 * self.V53_first_moment
        )
        # V53_second_moment_next[h, d, k] = grad_V53[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V53_second_moment[h, d, k]
        V53_second_moment_next = (
            gradient["V53"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V53_second_moment
        )
        # V53_next[h, d, k] = V53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V53_first_moment_next[h, d, k] / (correction1 * (sqrt(V53_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V53_next = (
            self.V53 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V53_first_moment_next
            / (
                correction1
                * (np.sqrt(V53_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O53_first_moment_next[k, h, d] = grad_O53[k, h, d] * (1 - beta1) + beta1 *
        #     O53_first_moment[k, h, d]
        O53_first_moment_next = (
            gradient["O53"] * (1 - self.beta1) + self.beta1 * self.O53_first_moment
        )
        # O53_second_moment_next[k, h, d] = grad_O53[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O53_second_moment[k, h, d]
        O53_second_moment_next = (
            gradient["O53"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O53_second_moment
        )
        # O53_next[k, h, d] = O53[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O53_first_moment_next[k, h, d] / (correction1 * (sqrt(O53_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O53_next = (
            self.O53 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O53_first_moment_next
            / (
                correction1
                * (np.sqrt(O53_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b53_first_moment_next[k] = grad_b53[k] * (1 - beta1) + beta1 * b53_first_moment[k]
        b53_first_moment_next = (
            gradient["b53"] * (1 - self.beta1) + self.beta1 * self.b53_first_moment
        )
        # b53_second_moment_next[k] = grad_b53[k] ** 2 * (1 - beta2) + beta2 *
        #     b53_second_moment[k]
        b53_second_moment_next = (
            gradient["b53"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b53_second_moment
        )
        # b53_next[k] = b53[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b53_first_moment_next[k] / (correction1 * (sqrt(b53_second_moment_next[k] /
        #     correction2) + epsilon))
        b53_next = (
            self.b53 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b53_first_moment_next
            / (
                correction1
                * (np.sqrt(b53_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain55_first_moment_next[k] = grad_gain55[k] * (1 - beta1) + beta1 *
        #     gain55_first_moment[k]
        gain55_first_moment_next = (
            gradient["gain55"] * (1 - self.beta1)
            + self.beta1 * self.gain55_first_moment
        )
        # gain55_second_moment_next[k] = grad_gain55[k] ** 2 * (1 - beta2) + beta2 *
        #     gain55_second_moment[k]
        gain55_second_moment_next = (
            gradient["gain55"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain55_second_moment
        )
        # gain55_next[k] = gain55[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain55_first_moment_next[k] / (correction1 * (sqrt(gain55_second_moment_next[k] /
        #     correction2) + epsilon))
        gain55_next = (
            self.gain55 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain55_first_moment_next
            / (
                correction1
                * (np.sqrt(gain55_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b55_first_moment_next[k] = grad_b55[k] * (1 - beta1) + beta1 * b55_first_moment[k]
        b55_first_moment_next = (
            gradient["b55"] * (1 - self.beta1) + self.beta1 * self.b55_first_moment
        )
        # b55_second_moment_next[k] = grad_b55[k] ** 2 * (1 - beta2) + beta2 *
        #     b55_second_moment[k]
        b55_second_moment_next = (
            gradient["b55"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b55_second_moment
        )
        # b55_next[k] = b55[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b55_first_moment_next[k] / (correction1 * (sqrt(b55_second_moment_next[k] /
        #     correction2) + epsilon))
        b55_next = (
            self.b55 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b55_first_moment_next
            / (
                correction1
                * (np.sqrt(b55_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W56_first_moment_next[j, k] = grad_W56[j, k] * (1 - beta1) + beta1 *
        #     W56_first_moment[j, k]
        W56_first_moment_next = (
            gradient["W56"] * (1 - self.beta1) + self.beta1 * self.W56_first_moment
        )
        # W56_second_moment_next[j, k] = grad_W56[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W56_second_moment[j, k]
        W56_second_moment_next = (
            gradient["W56"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W56_second_moment
        )
        # W56_next[j, k] = W56[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W56_first_moment_next[j, k] / (correction1 * (sqrt(W56_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W56_next = (
            self.W56 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W56_first_moment_next
            / (
                correction1
                * (np.sqrt(W56_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b56_first_moment_next[j] = grad_b56[j] * (1 - beta1) + beta1 * b56_first_moment[j]
        b56_first_moment_next = (
            gradient["b56"] * (1 - self.beta1) + self.beta1 * self.b56_first_moment
        )
        # b56_second_moment_next[j] = grad_b56[j] ** 2 * (1 - beta2) + beta2 *
        #     b56_second_moment[j]
        b56_second_moment_next = (
            gradient["b56"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b56_second_moment
        )
        # b56_next[j] = b56[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b56_first_moment_next[j] / (correction1 * (sqrt(b56_second_moment_next[j] /
        #     correction2) + epsilon))
        b56_next = (
            self.b56 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b56_first_moment_next
            / (
                correction1
                * (np.sqrt(b56_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W57_first_moment_next[j, k] = grad_W57[j, k] * (1 - beta1) + beta1 *
        #     W57_first_moment[j, k]
        W57_first_moment_next = (
            gradient["W57"] * (1 - self.beta1) + self.beta1 * self.W57_first_moment
        )
        # W57_second_moment_next[j, k] = grad_W57[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W57_second_moment[j, k]
        W57_second_moment_next = (
            gradient["W57"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W57_second_moment
        )
        # W57_next[j, k] = W57[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W57_first_moment_next[j, k] / (correction1 * (sqrt(W57_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W57_next = (
            self.W57 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W57_first_moment_next
            / (
                correction1
                * (np.sqrt(W57_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b57_first_moment_next[j] = grad_b57[j] * (1 - beta1) + beta1 * b57_first_moment[j]
        b57_first_moment_next = (
            gradient["b57"] * (1 - self.beta1) + self.beta1 * self.b57_first_moment
        )
        # b57_second_moment_next[j] = grad_b57[j] ** 2 * (1 - beta2) + beta2 *
        #     b57_second_moment[j]
        b57_second_moment_next = (
            gradient["b57"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b57_second_moment
        )
        # b57_next[j] = b57[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b57_first_moment_next[j] / (correction1 * (sqrt(b57_second_moment_next[j] /
        #     correction2) + epsilon))
        b57_next = (
            self.b57 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b57_first_moment_next
            / (
                correction1
                * (np.sqrt(b57_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain59_first_moment_next[k] = grad_gain59[k] * (1 - beta1) + beta1 *
        #     gain59_first_moment[k]
        gain59_first_moment_next = (
            gradient["gain59"] * (1 - self.beta1)
            + self.beta1 * self.gain59_first_moment
        )
        # gain59_second_moment_next[k] = grad_gain59[k] ** 2 * (1 - beta2) + beta2 *
        #     gain59_second_moment[k]
        gain59_second_moment_next = (
            gradient["gain59"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain59_second_moment
        )
        # gain59_next[k] = gain59[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain59_first_moment_next[k] / (correction1 * (sqrt(gain59_second_moment_next[k] /
        #     correction2) + epsilon))
        gain59_next = (
            self.gain59 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain59_first_moment_next
            / (
                correction1
                * (np.sqrt(gain59_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b59_first_moment_next[k] = grad_b59[k] * (1 - beta1) + beta1 * b59_first_moment[k]
        b59_first_moment_next = (
            gradient["b59"] * (1 - self.beta1) + self.beta1 * self.b59_first_moment
        )
        # b59_second_moment_next[k] = grad_b59[k] ** 2 * (1 - beta2) + beta2 *
        #     b59_second_moment[k]
        b59_second_moment_next = (
            gradient["b59"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b59_second_moment
        )
        # b59_next[k] = b59[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b59_first_moment_next[k] / (correction1 * (sqrt(b59_second_moment_next[k] /
        #     correction2) + epsilon))
        b59_next = (
            self.b59 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b59_first_moment_next
            / (
                correction1
                * (np.sqrt(b59_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q60_first_moment_next[h, d, k] = grad_Q60[h, d, k] * (1 - beta1) + beta1 *
        #     Q60_first_moment[h, d, k]
        Q60_first_moment_next = (
            gradient["Q60"] * (1 - self.beta1) + self.beta1 * self.Q60_first_moment
        )
        # Q60_second_moment_next[h, d, k] = grad_Q60[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q60_second_moment[h, d, k]
        Q60_second_moment_next = (
            gradient["Q60"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q60_second_moment
        )
        # Q60_next[h, d, k] = Q60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q60_first_moment_next[h, d, k] / (correction1 * (sqrt(Q60_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q60_next = (
            self.Q60 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q60_first_moment_next
            / (
                correction1
                * (np.sqrt(Q60_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K60_first_moment_next[h, d, k] = grad_K60[h, d, k] * (1 - beta1) + beta1 *
        #     K60_first_moment[h, d, k]
        K60_first_moment_next = (
            gradient["K60"] * (1 - self.beta1) + self.beta1 * self.K60_first_moment
        )
        # K60_second_moment_next[h, d, k] = grad_K60[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K60_second_moment[h, d, k]
        K60_second_moment_next = (
            gradient["K60"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K60_second_moment
        )
        # K60_next[h, d, k] = K60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K60_first_moment_next[h, d, k] / (correction1 * (sqrt(K60_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K60_next = (
            self.K60 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K60_first_moment_next
            / (
                correction1
                * (np.sqrt(K60_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V60_first_moment_next[h, d, k] = grad_V60[h, d, k] * (1 - beta1) + beta1 *
        #     V60_first_moment[h, d, k]
        V60_first_moment_next = (
            gradient["V60"] * (1 - self.beta1) + self.beta1 * self.V60_first_moment
        )
        # V60_second_moment_next[h, d, k] = grad_V60[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V60_second_moment[h, d, k]
        V60_second_moment_next = (
            gradient["V60"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V60_second_moment
        )
        # V60_next[h, d, k] = V60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V60_first_moment_next[h, d, k] / (correction1 * (sqrt(V60_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V60_next = (
            self.V60 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V60_first_moment_next
            / (
                correction1
                * (np.sqrt(V60_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O60_first_moment_next[k, h, d] = grad_O60[k, h, d] * (1 - beta1) + beta1 *
        #     O60_first_moment[k, h, d]
        O60_first_moment_next = (
            gradient["O60"] * (1 - self.beta1) + self.beta1 * self.O60_first_moment
        )
        # O60_second_moment_next[k, h, d] = grad_O60[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O60_second_moment[k, h, d]
        O60_second_moment_next = (
            gradient["O60"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O60_second_moment
        )
        # O60_next[k, h, d] = O60[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O60_first_moment_next[k, h, d] / (correction1 * (sqrt(O60_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O60_next = (
            self.O60 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O60_first_moment_next
            / (
                correction1
                * (np.sqrt(O60_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b60_first_moment_next[k] = grad_b60[k] * (1 - beta1) + beta1 * b60_first_moment[k]
        b60_first_moment_next = (
            gradient["b60"] * (1 - self.beta1) + self.beta1 * self.b60_first_moment
        )
        # b60_second_moment_next[k] = grad_b60[k] ** 2 * (1 - beta2) + beta2 *
        #     b60_second_moment[k]
        b60_second_moment_next = (
            gradient["b60"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b60_second_moment
        )
        # b60_next[k] = b60[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b60_first_moment_next[k] / (correction1 * (sqrt(b60_second_moment_next[k] /
        #     correction2) + epsilon))
        b60_next = (
            self.b60 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b60_first_moment_next
            / (
                correction1
                * (np.sqrt(b60_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain62_first_moment_next[k] = grad_gain62[k] * (1 - beta1) + beta1 *
        #     gain62_first_moment[k]
        gain62_first_moment_next = (
            gradient["gain62"] * (1 - self.beta1)
            + self.beta1 * self.gain62_first_moment
        )
        # gain62_second_moment_next[k] = grad_gain62[k] ** 2 * (1 - beta2) + beta2 *
        #     gain62_second_moment[k]
        gain62_second_moment_next = (
            gradient["gain62"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain62_second_moment
        )
        # gain62_next[k] = gain62[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain62_first_moment_next[k] / (correction1 * (sqrt(gain62_second_moment_next[k] /
        #     correction2) + epsilon))
        gain62_next = (
            self.gain62 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain62_first_moment_next
            / (
                correction1
                * (np.sqrt(gain62_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b62_first_moment_next[k] = grad_b62[k] * (1 - beta1) + beta1 * b62_first_moment[k]
        b62_first_moment_next = (
            gradient["b62"] * (1 - self.beta1) + self.beta1 * self.b62_first_moment
        )
        # b62_second_moment_next[k] = grad_b62[k] ** 2 * (1 - beta2) + beta2 *
        #     b62_second_moment[k]
        b62_second_moment_next = (
            gradient["b62"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b62_second_moment
        )
        # b62_next[k] = b62[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b62_first_moment_next[k] / (correction1 * (sqrt(b62_second_moment_next[k] /
        #     correction2) + epsilon))
        b62_next = (
            self.b62 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b62_first_moment_next
            / (
                correction1
                * (np.sqrt(b62_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W63_first_moment_next[j, k] = grad_W63[j, k] * (1 - beta1) + beta1 *
        #     W63_first_moment[j, k]
        W63_first_moment_next = (
            gradient["W63"] * (1 - self.beta1) + self.beta1 * self.W63_first_moment
        )
        # W63_second_moment_next[j, k] = grad_W63[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W63_second_moment[j, k]
        W63_second_moment_next = (
            gradient["W63"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W63_second_moment
        )
        # W63_next[j, k] = W63[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W63_first_moment_next[j, k] / (correction1 * (sqrt(W63_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W63_next = (
            self.W63 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W63_first_moment_next
            / (
                correction1
                * (np.sqrt(W63_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b63_first_moment_next[j] = grad_b63[j] * (1 - beta1) + beta1 * b63_first_moment[j]
        b63_first_moment_next = (
            gradient["b63"] * (1 - self.beta1) + self.beta1 * self.b63_first_moment
        )
        # b63_second_moment_next[j] = grad_b63[j] ** 2 * (1 - beta2) + beta2 *
        #     b63_second_moment[j]
        b63_second_moment_next = (
            gradient["b63"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b63_second_moment
        )
        # b63_next[j] = b63[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b63_first_moment_next[j] / (correction1 * (sqrt(b63_second_moment_next[j] /
        #     correction2) + epsilon))
        b63_next = (
            self.b63 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b63_first_moment_next
            / (
                correction1
                * (np.sqrt(b63_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W64_first_moment_next[j, k] = grad_W64[j, k] * (1 - beta1) + beta1 *
        #     W64_first_moment[j, k]
        W64_first_moment_next = (
            gradient["W64"] * (1 - self.beta1) + self.beta1 * self.W64_first_moment
        )
        # W64_second_moment_next[j, k] = grad_W64[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W64_second_moment[j, k]
        W64_second_moment_next = (
            gradient["W64"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W64_second_moment
        )
        # W64_next[j, k] = W64[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W64_first_moment_next[j, k] / (correction1 * (sqrt(W64_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W64_next = (
            self.W64 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W64_first_moment_next
            / (
                correction1
                * (np.sqrt(W64_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b64_first_moment_next[j] = grad_b64[j] * (1 - beta1) + beta1 * b64_first_moment[j]
        b64_first_moment_next = (
            gradient["b64"] * (1 - self.beta1) + self.beta1 * self.b64_first_moment
        )
        # b64_second_moment_next[j] = grad_b64[j] ** 2 * (1 - beta2) + beta2 *
        #     b64_second_moment[j]
        b64_second_moment_next = (
            gradient["b64"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b64_second_moment
        )
        # b64_next[j] = b64[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b64_first_moment_next[j] / (correction1 * (sqrt(b64_second_moment_next[j] /
        #     correction2) + epsilon))
        b64_next = (
            self.b64 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b64_first_moment_next
            / (
                correction1
                * (np.sqrt(b64_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain66_first_moment_next[k] = grad_gain66[k] * (1 - beta1) + beta1 *
        #     gain66_first_moment[k]
        gain66_first_moment_next = (
            gradient["gain66"] * (1 - self.beta1)
            + self.beta1 * self.gain66_first_moment
        )
        # gain66_second_moment_next[k] = grad_gain66[k] ** 2 * (1 - beta2) + beta2 *
        #     gain66_second_moment[k]
        gain66_second_moment_next = (
            gradient["gain66"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain66_second_moment
        )
        # gain66_next[k] = gain66[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain66_first_moment_next[k] / (correction1 * (sqrt(gain66_second_moment_next[k] /
        #     correction2) + epsilon))
        gain66_next = (
            self.gain66 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain66_first_moment_next
            / (
                correction1
                * (np.sqrt(gain66_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b66_first_moment_next[k] = grad_b66[k] * (1 - beta1) + beta1 * b66_first_moment[k]
        b66_first_moment_next = (
            gradient["b66"] * (1 - self.beta1) + self.beta1 * self.b66_first_moment
        )
        # b66_second_moment_next[k] = grad_b66[k] ** 2 * (1 - beta2) + beta2 *
        #     b66_second_moment[k]
        b66_second_moment_next = (
            gradient["b66"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b66_second_moment
        )
        # b66_next[k] = b66[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b66_first_moment_next[k] / (correction1 * (sqrt(b66_second_moment_next[k] /
        #     correction2) + epsilon))
        b66_next = (
            self.b66 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b66_first_moment_next
            / (
                correction1
                * (np.sqrt(b66_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q67_first_moment_next[h, d, k] = grad_Q67[h, d, k] * (1 - beta1) + beta1 *
        #     Q67_first_moment[h, d, k]
        Q67_first_moment_next = (
            gradient["Q67"] * (1 - self.beta1) + self.beta1 * self.Q67_first_moment
        )
        # Q67_second_moment_next[h, d, k] = grad_Q67[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q67_second_moment[h, d, k]
        Q67_second_moment_next = (
            gradient["Q67"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q67_second_moment
        )
        # Q67_next[h, d, k] = Q67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q67_first_moment_next[h, d, k] / (correction1 * (sqrt(Q67_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q67_next = (
            self.Q67 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q67_first_moment_next
            / (
                correction1
                * (np.sqrt(Q67_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K67_first_moment_next[h, d, k] = grad_K67[h, d, k] * (1 - beta1) + beta1 *
        #     K67_first_moment[h, d, k]
        K67_first_moment_next = (
            gradient["K67"] * (1 - self.beta1) + self.beta1 * self.K67_first_moment
        )
        # K67_second_moment_next[h, d, k] = grad_K67[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K67_second_moment[h, d, k]
        K67_second_moment_next = (
            gradient["K67"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K67_second_moment
        )
        # K67_next[h, d, k] = K67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K67_first_moment_next[h, d, k] / (correction1 * (sqrt(K67_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K67_next = (
            self.K67 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K67_first_moment_next
            / (
                correction1
                * (np.sqrt(K67_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V67_first_moment_next[h, d, k] = grad_V67[h, d, k] * (1 - beta1) + beta1 *
        #     V67_first_moment[h, d, k]
        V67_first_moment_next = (
            gradient["V67"] * (1 - self.beta1) + self.beta1 * self.V67_first_moment
        )
        # V67_second_moment_next[h, d, k] = grad_V67[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V67_second_moment[h, d, k]
        V67_second_moment_next = (
            gradient["V67"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V67_second_moment
        )
        # V67_next[h, d, k] = V67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V67_first_moment_next[h, d, k] / (correction1 * (sqrt(V67_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V67_next = (
            self.V67 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V67_first_moment_next
            / (
                correction1
                * (np.sqrt(V67_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O67_first_moment_next[k, h, d] = grad_O67[k, h, d] * (1 - beta1) + beta1 *
        #     O67_first_moment[k, h, d]
        O67_first_moment_next = (
            gradient["O67"] * (1 - self.beta1) + self.beta1 * self.O67_first_moment
        )
        # O67_second_moment_next[k, h, d] = grad_O67[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O67_second_moment[k, h, d]
        O67_second_moment_next = (
            gradient["O67"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O67_second_moment
        )
        # O67_next[k, h, d] = O67[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O67_first_moment_next[k, h, d] / (correction1 * (sqrt(O67_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O67_next = (
            self.O67 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O67_first_moment_next
            / (
                correction1
                * (np.sqrt(O67_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b67_first_moment_next[k] = grad_b67[k] * (1 - beta1) + beta1 * b67_first_moment[k]
        b67_first_moment_next = (
            gradient["b67"] * (1 - self.beta1) + self.beta1 * self.b67_first_moment
        )
        # b67_second_moment_next[k] = grad_b67[k] ** 2 * (1 - beta2) + beta2 *
        #     b67_second_moment[k]
        b67_second_moment_next = (
            gradient["b67"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b67_second_moment
        )
        # b67_next[k] = b67[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b67_first_moment_next[k] / (correction1 * (sqrt(b67_second_moment_next[k] /
        #     correction2) + epsilon))
        b67_next = (
            self.b67 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b67_first_moment_next
            / (
                correction1
                * (np.sqrt(b67_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain69_first_moment_next[k] = grad_gain69[k] * (1 - beta1) + beta1 *
        #     gain69_first_moment[k]
        gain69_first_moment_next = (
            gradient["gain69"] * (1 - self.beta1)
            + self.beta1 * self.gain69_first_moment
        )
        # gain69_second_moment_next[k] = grad_gain69[k] ** 2 * (1 - beta2) + beta2 *
        #     gain69_second_moment[k]
        gain69_second_moment_next = (
            gradient["gain69"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain69_second_moment
        )
        # gain69_next[k] = gain69[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain69_first_moment_next[k] / (correction1 * (sqrt(gain69_second_moment_next[k] /
        #     correction2) + epsilon))
        gain69_next = (
            self.gain69 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain69_first_moment_next
            / (
                correction1
                * (np.sqrt(gain69_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b69_first_moment_next[k] = grad_b69[k] * (1 - beta1) + beta1 * b69_first_moment[k]
        b69_first_moment_next = (
            gradient["b69"] * (1 - self.beta1) + self.beta1 * self.b69_first_moment
        )
        # b69_second_moment_next[k] = grad_b69[k] ** 2 * (1 - beta2) + beta2 *
        #     b69_second_moment[k]
        b69_second_moment_next = (
            gradient["b69"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b69_second_moment
        )
        # b69_next[k] = b69[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b69_first_moment_next[k] / (correction1 * (sqrt(b69_second_moment_next[k] /
        #     correction2) + epsilon))
        b69_next = (
            self.b69 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b69_first_moment_next
            / (
                correction1
                * (np.sqrt(b69_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W70_first_moment_next[j, k] = grad_W70[j, k] * (1 - beta1) + beta1 *
        #     W70_first_moment[j, k]
        W70_first_moment_next = (
            gradient["W70"] * (1 - self.beta1) + self.beta1 * self.W70_first_moment
        )
        # W70_second_moment_next[j, k] = grad_W70[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W70_second_moment[j, k]
        W70_second_moment_next = (
            gradient["W70"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W70_second_moment
        )
        # W70_next[j, k] = W70[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W70_first_moment_next[j, k] / (correction1 * (sqrt(W70_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W70_next = (
            self.W70 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W70_first_moment_next
            / (
                correction1
                * (np.sqrt(W70_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b70_first_moment_next[j] = grad_b70[j] * (1 - beta1) + beta1 * b70_first_moment[j]
        b70_first_moment_next = (
            gradient["b70"] * (1 - self.beta1) + self.beta1 * self.b70_first_moment
        )
        # b70_second_moment_next[j] = grad_b70[j] ** 2 * (1 - beta2) + beta2 *
        #     b70_second_moment[j]
        b70_second_moment_next = (
            gradient["b70"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b70_second_moment
        )
        # b70_next[j] = b70[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b70_first_moment_next[j] / (correction1 * (sqrt(b70_second_moment_next[j] /
        #     correction2) + epsilon))
        b70_next = (
            self.b70 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b70_first_moment_next
            / (
                correction1
                * (np.sqrt(b70_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W71_first_moment_next[j, k] = grad_W71[j, k] * (1 - beta1) + beta1 *
        #     W71_first_moment[j, k]
        W71_first_moment_next = (
            gradient["W71"] * (1 - self.beta1) + self.beta1 * self.W71_first_moment
        )
        # W71_second_moment_next[j, k] = grad_W71[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W71_second_moment[j, k]
        W71_second_moment_next = (
            gradient["W71"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W71_second_moment
        )
        # W71_next[j, k] = W71[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W71_first_moment_next[j, k] / (correction1 * (sqrt(W71_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W71_next = (
            self.W71 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W71_first_moment_next
            / (
                correction1
                * (np.sqrt(W71_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b71_first_moment_next[j] = grad_b71[j] * (1 - beta1) + beta1 * b71_first_moment[j]
        b71_first_moment_next = (
            gradient["b71"] * (1 - self.beta1) + self.beta1 * self.b71_first_moment
        )
        # b71_second_moment_next[j] = grad_b71[j] ** 2 * (1 - beta2) + beta2 *
        #     b71_second_moment[j]
        b71_second_moment_next = (
            gradient["b71"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b71_second_moment
        )
        # b71_next[j] = b71[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b71_first_moment_next[j] / (correction1 * (sqrt(b71_second_moment_next[j] /
        #     correction2) + epsilon))
        b71_next = (
            self.b71 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b71_first_moment_next
            / (
                correction1
                * (np.sqrt(b71_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain73_first_moment_next[k] = grad_gain73[k] * (1 - beta1) + beta1 *
        #     gain73_first_moment[k]
        gain73_first_moment_next = (
            gradient["gain73"] * (1 - self.beta1)
            + self.beta1 * self.gain73_first_moment
        )
        # gain73_second_moment_next[k] = grad_gain73[k] ** 2 * (1 - beta2) + beta2 *
        #     gain73_second_moment[k]
        gain73_second_moment_next = (
            gradient["gain73"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain73_second_moment
        )
        # gain73_next[k] = gain73[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain73_first_moment_next[k] / (correction1 * (sqrt(gain73_second_moment_next[k] /
        #     correction2) + epsilon))
        gain73_next = (
            self.gain73 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain73_first_moment_next
            / (
                correction1
                * (np.sqrt(gain73_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b73_first_moment_next[k] = grad_b73[k] * (1 - beta1) + beta1 * b73_first_moment[k]
        b73_first_moment_next = (
            gradient["b73"] * (1 - self.beta1) + self.beta1 * self.b73_first_moment
        )
        # b73_second_moment_next[k] = grad_b73[k] ** 2 * (1 - beta2) + beta2 *
        #     b73_second_moment[k]
        b73_second_moment_next = (
            gradient["b73"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b73_second_moment
        )
        # b73_next[k] = b73[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b73_first_moment_next[k] / (correction1 * (sqrt(b73_second_moment_next[k] /
        #     correction2) + epsilon))
        b73_next = (
            self.b73 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b73_first_moment_next
            / (
                correction1
                * (np.sqrt(b73_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q74_first_moment_next[h, d, k] = grad_Q74[h, d, k] * (1 - beta1) + beta1 *
        #     Q74_first_moment[h, d, k]
        Q74_first_moment_next = (
            gradient["Q74"] * (1 - self.beta1) + self.beta1 * self.Q74_first_moment
        )
        # Q74_second_moment_next[h, d, k] = grad_Q74[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q74_second_moment[h, d, k]
        Q74_second_moment_next = (
            gradient["Q74"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q74_second_moment
        )
        # Q74_next[h, d, k] = Q74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q74_first_moment_next[h, d, k] / (correction1 * (sqrt(Q74_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q74_next = (
            self.Q74 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q74_first_moment_next
            / (
                correction1
                * (np.sqrt(Q74_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K74_first_moment_next[h, d, k] = grad_K74[h, d, k] * (1 - beta1) + beta1 *
        #     K74_first_moment[h, d, k]
        K74_first_moment_next = (
            gradient["K74"] * (1 - self.beta1) + self.beta1 * self.K74_first_moment
        )
        # K74_second_moment_next[h, d, k] = grad_K74[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K74_second_moment[h, d, k]
        K74_second_moment_next = (
            gradient["K74"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K74_second_moment
        )
        # K74_next[h, d, k] = K74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K74_first_moment_next[h, d, k] / (correction1 * (sqrt(K74_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K74_next = (
            self.K74 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K74_first_moment_next
            / (
                correction1
                * (np.sqrt(K74_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V74_first_moment_next[h, d, k] = grad_V74[h, d, k] * (1 - beta1) + beta1 *
        #     V74_first_moment[h, d, k]
        V74_first_moment_next = (
            gradient["V74"] * (1 - self.beta1) + self.beta1 * self.V74_first_moment
        )
        # V74_second_moment_next[h, d, k] = grad_V74[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V74_second_moment[h, d, k]
        V74_second_moment_next = (
            gradient["V74"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V74_second_moment
        )
        # V74_next[h, d, k] = V74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V74_first_moment_next[h, d, k] / (correction1 * (sqrt(V74_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V74_next = (
            self.V74 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V74_first_moment_next
            / (
                correction1
                * (np.sqrt(V74_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O74_first_moment_next[k, h, d] = grad_O74[k, h, d] * (1 - beta1) + beta1 *
        #     O74_first_moment[k, h, d]
        O74_first_moment_next = (
            gradient["O74"] * (1 - self.beta1) + self.beta1 * self.O74_first_moment
        )
        # O74_second_moment_next[k, h, d] = grad_O74[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O74_second_moment[k, h, d]
        O74_second_moment_next = (
            gradient["O74"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O74_second_moment
        )
        # O74_next[k, h, d] = O74[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O74_first_moment_next[k, h, d] / (correction1 * (sqrt(O74_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O74_next = (
            self.O74 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O74_first_moment_next
            / (
                correction1
                * (np.sqrt(O74_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b74_first_moment_next[k] = grad_b74[k] * (1 - beta1) + beta1 * b74_first_moment[k]
        b74_first_moment_next = (
            gradient["b74"] * (1 - self.beta1) + self.beta1 * self.b74_first_moment
        )
        # b74_second_moment_next[k] = grad_b74[k] ** 2 * (1 - beta2) + beta2 *
        #     b74_second_moment[k]
        b74_second_moment_next = (
            gradient["b74"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b74_second_moment
        )
        # b74_next[k] = b74[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b74_first_moment_next[k] / (correction1 * (sqrt(b74_second_moment_next[k] /
        #     correction2) + epsilon))
        b74_next = (
            self.b74 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b74_first_moment_next
            / (
                correction1
                * (np.sqrt(b74_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain76_first_moment_next[k] = grad_gain76[k] * (1 - beta1) + beta1 *
        #     gain76_first_moment[k]
        gain76_first_moment_next = (
            gradient["gain76"] * (1 - self.beta1)
            + self.beta1 * self.gain76_first_moment
        )
        # gain76_second_moment_next[k] = grad_gain76[k] ** 2 * (1 - beta2) + beta2 *
        #     gain76_second_moment[k]
        gain76_second_moment_next = (
            gradient["gain76"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain76_second_moment
        )
        # gain76_next[k] = gain76[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain76_first_moment_next[k] / (correction1 * (sqrt(gain76_second_moment_next[k] /
        #     correction2) + epsilon))
        gain76_next = (
            self.gain76 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain76_first_moment_next
            / (
                correction1
                * (np.sqrt(gain76_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b76_first_moment_next[k] = grad_b76[k] * (1 - beta1) + beta1 * b76_first_moment[k]
        b76_first_moment_next = (
            gradient["b76"] * (1 - self.beta1) + self.beta1 * self.b76_first_moment
        )
        # b76_second_moment_next[k] = grad_b76[k] ** 2 * (1 - beta2) + beta2 *
        #     b76_second_moment[k]
        b76_second_moment_next = (
            gradient["b76"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b76_second_moment
        )
        # b76_next[k] = b76[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b76_first_moment_next[k] / (correction1 * (sqrt(b76_second_moment_next[k] /
        #     correction2) + epsilon))
        b76_next = (
            self.b76 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b76_first_moment_next
            / (
                correction1
                * (np.sqrt(b76_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W77_first_moment_next[j, k] = grad_W77[j, k] * (1 - beta1) + beta1 *
        #     W77_first_moment[j, k]
        W77_first_moment_next = (
            gradient["W77"] * (1 - self.beta1) + self.beta1 * self.W77_first_moment
        )
        # W77_second_moment_next[j, k] = grad_W77[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W77_second_moment[j, k]
        W77_second_moment_next = (
            gradient["W77"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W77_second_moment
        )
        # W77_next[j, k] = W77[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W77_first_moment_next[j, k] / (correction1 * (sqrt(W77_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W77_next = (
            self.W77 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W77_first_moment_next
            / (
                correction1
                * (np.sqrt(W77_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b77_first_moment_next[j] = grad_b77[j] * (1 - beta1) + beta1 * b77_first_moment[j]
        b77_first_moment_next = (
            gradient["b77"] * (1 - self.beta1) + self.beta1 * self.b77_first_moment
        )
        # b77_second_moment_next[j] = grad_b77[j] ** 2 * (1 - beta2) + beta2 *
        #     b77_second_moment[j]
        b77_second_moment_next = (
            gradient["b77"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b77_second_moment
        )
        # b77_next[j] = b77[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b77_first_moment_next[j] / (correction1 * (sqrt(b77_second_moment_next[j] /
        #     correction2) + epsilon))
        b77_next = (
            self.b77 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b77_first_moment_next
            / (
                correction1
                * (np.sqrt(b77_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W78_first_moment_next[j, k] = grad_W78[j, k] * (1 - beta1) + beta1 *
        #     W78_first_moment[j, k]
        W78_first_moment_next = (
            gradient["W78"] * (1 - self.beta1) + self.beta1 * self.W78_first_moment
        )
        # W78_second_moment_next[j, k] = grad_W78[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W78_second_moment[j, k]
        W78_second_moment_next = (
            gradient["W78"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W78_second_moment
        )
        # W78_next[j, k] = W78[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W78_first_moment_next[j, k] / (correction1 * (sqrt(W78_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W78_next = (
            self.W78 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W78_first_moment_next
            / (
                correction1
                * (np.sqrt(W78_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b78_first_moment_next[j] = grad_b78[j] * (1 - beta1) + beta1 * b78_first_moment[j]
        b78_first_moment_next = (
            gradient["b78"] * (1 - self.beta1) + self.beta1 * self.b78_first_moment
        )
        # b78_second_moment_next[j] = grad_b78[j] ** 2 * (1 - beta2) + beta2 *
        #     b78_second_moment[j]
        b78_second_moment_next = (
            gradient["b78"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b78_second_moment
        )
        # b78_next[j] = b78[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b78_first_moment_next[j] / (correction1 * (sqrt(b78_second_moment_next[j] /
        #     correction2) + epsilon))
        b78_next = (
            self.b78 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b78_first_moment_next
            / (
                correction1
                * (np.sqrt(b78_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain80_first_moment_next[k] = grad_gain80[k] * (1 - beta1) + beta1 *
        #     gain80_first_moment[k]
        gain80_first_moment_next = (
            gradient["gain80"] * (1 - self.beta1)
            + self.beta1 * self.gain80_first_moment
        )
        # gain80_second_moment_next[k] = grad_gain80[k] ** 2 * (1 - beta2) + beta2 *
        #     gain80_second_moment[k]
        gain80_second_moment_next = (
            gradient["gain80"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain80_second_moment
        )
        # gain80_next[k] = gain80[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain80_first_moment_next[k] / (correction1 * (sqrt(gain80_second_moment_next[k] /
        #     correction2) + epsilon))
        gain80_next = (
            self.gain80 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain80_first_moment_next
            / (
                correction1
                * (np.sqrt(gain80_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b80_first_moment_next[k] = grad_b80[k] * (1 - beta1) + beta1 * b80_first_moment[k]
        b80_first_moment_next = (
            gradient["b80"] * (1 - self.beta1) + self.beta1 * self.b80_first_moment
        )
        # b80_second_moment_next[k] = grad_b80[k] ** 2 * (1 - beta2) + beta2 *
        #     b80_second_moment[k]
        b80_second_moment_next = (
            gradient["b80"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b80_second_moment
        )
        # b80_next[k] = b80[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b80_first_moment_next[k] / (correction1 * (sqrt(b80_second_moment_next[k] /
        #     correction2) + epsilon))
        b80_next = (
            self.b80 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b80_first_moment_next
            / (
                correction1
                * (np.sqrt(b80_second_moment_next / correction2) + self.epsilon)
            )
        )
        # Q81_first_moment_next[h, d, k] = grad_Q81[h, d, k] * (1 - beta1) + beta1 *
        #     Q81_first_moment[h, d, k]
        Q81_first_moment_next = (
            gradient["Q81"] * (1 - self.beta1) + self.beta1 * self.Q81_first_moment
        )
        # Q81_second_moment_next[h, d, k] = grad_Q81[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     Q81_second_moment[h, d, k]
        Q81_second_moment_next = (
            gradient["Q81"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.Q81_second_moment
        )
        # Q81_next[h, d, k] = Q81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * Q81_first_moment_next[h, d, k] / (correction1 * (sqrt(Q81_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        Q81_next = (
            self.Q81 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * Q81_first_moment_next
            / (
                correction1
                * (np.sqrt(Q81_second_moment_next / correction2) + self.epsilon)
            )
        )
        # K81_first_moment_next[h, d, k] = grad_K81[h, d, k] * (1 - beta1) + beta1 *
        #     K81_first_moment[h, d, k]
        K81_first_moment_next = (
            gradient["K81"] * (1 - self.beta1) + self.beta1 * self.K81_first_moment
        )
        # K81_second_moment_next[h, d, k] = grad_K81[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     K81_second_moment[h, d, k]
        K81_second_moment_next = (
            gradient["K81"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.K81_second_moment
        )
        # K81_next[h, d, k] = K81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * K81_first_moment_next[h, d, k] / (correction1 * (sqrt(K81_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        K81_next = (
            self.K81 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * K81_first_moment_next
            / (
                correction1
                * (np.sqrt(K81_second_moment_next / correction2) + self.epsilon)
            )
        )
        # V81_first_moment_next[h, d, k] = grad_V81[h, d, k] * (1 - beta1) + beta1 *
        #     V81_first_moment[h, d, k]
        V81_first_moment_next = (
            gradient["V81"] * (1 - self.beta1) + self.beta1 * self.V81_first_moment
        )
        # V81_second_moment_next[h, d, k] = grad_V81[h, d, k] ** 2 * (1 - beta2) + beta2 *
        #     V81_second_moment[h, d, k]
        V81_second_moment_next = (
            gradient["V81"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.V81_second_moment
        )
        # V81_next[h, d, k] = V81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate
        #     * V81_first_moment_next[h, d, k] / (correction1 * (sqrt(V81_second_moment_next[h,
        #     d, k] / correction2) + epsilon))
        V81_next = (
            self.V81 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * V81_first_moment_next
            / (
                correction1
                * (np.sqrt(V81_second_moment_next / correction2) + self.epsilon)
            )
        )
        # O81_first_moment_next[k, h, d] = grad_O81[k, h, d] * (1 - beta1) + beta1 *
        #     O81_first_moment[k, h, d]
        O81_first_moment_next = (
            gradient["O81"] * (1 - self.beta1) + self.beta1 * self.O81_first_moment
        )
        # O81_second_moment_next[k, h, d] = grad_O81[k, h, d] ** 2 * (1 - beta2) + beta2 *
        #     O81_second_moment[k, h, d]
        O81_second_moment_next = (
            gradient["O81"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.O81_second_moment
        )
        # O81_next[k, h, d] = O81[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate
        #     * O81_first_moment_next[k, h, d] / (correction1 * (sqrt(O81_second_moment_next[k,
        #     h, d] / correction2) + epsilon))
        O81_next = (
            self.O81 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * O81_first_moment_next
            / (
                correction1
                * (np.sqrt(O81_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b81_first_moment_next[k] = grad_b81[k] * (1 - beta1) + beta1 * b81_first_moment[k]
        b81_first_moment_next = (
            gradient["b81"] * (1 - self.beta1) + self.beta1 * self.b81_first_moment
        )
        # b81_second_moment_next[k] = grad_b81[k] ** 2 * (1 - beta2) + beta2 *
        #     b81_second_moment[k]
        b81_second_moment_next = (
            gradient["b81"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b81_second_moment
        )
        # b81_next[k] = b81[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b81_first_moment_next[k] / (correction1 * (sqrt(b81_second_moment_next[k] /
        #     correction2) + epsilon))
        b81_next = (
            self.b81 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b81_first_moment_next
            / (
                correction1
                * (np.sqrt(b81_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain83_first_moment_next[k] = grad_gain83[k] * (1 - beta1) + beta1 *
        #     gain83_first_moment[k]
        gain83_first_moment_next = (
            gradient["gain83"] * (1 - self.beta1)
            + self.beta1 * self.gain83_first_moment
        )
        # gain83_second_moment_next[k] = grad_gain83[k] ** 2 * (1 - beta2) + beta2 *
        #     gain83_second_moment[k]
        gain83_second_moment_next = (
            gradient["gain83"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain83_second_moment
        )
        # gain83_next[k] = gain83[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain83_first_moment_next[k] / (correction1 * (sqrt(gain83_second_moment_next[k] /
        #     correction2) + epsilon))
        gain83_next = (
            self.gain83 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain83_first_moment_next
            / (
                correction1
                * (np.sqrt(gain83_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b83_first_moment_next[k] = grad_b83[k] * (1 - beta1) + beta1 * b83_first_moment[k]
        b83_first_moment_next = (
            gradient["b83"] * (1 - self.beta1) + self.beta1 * self.b83_first_moment
        )
        # b83_second_moment_next[k] = grad_b83[k] ** 2 * (1 - beta2) + beta2 *
        #     b83_second_moment[k]
        b83_second_moment_next = (
            gradient["b83"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b83_second_moment
        )
        # b83_next[k] = b83[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b83_first_moment_next[k] / (correction1 * (sqrt(b83_second_moment_next[k] /
        #     correction2) + epsilon))
        b83_next = (
            self.b83 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b83_first_moment_next
            / (
                correction1
                * (np.sqrt(b83_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W84_first_moment_next[j, k] = grad_W84[j, k] * (1 - beta1) + beta1 *
        #     W84_first_moment[j, k]
        W84_first_moment_next = (
            gradient["W84"] * (1 - self.beta1) + self.beta1 * self.W84_first_moment
        )
        # W84_second_moment_next[j, k] = grad_W84[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W84_second_moment[j, k]
        W84_second_moment_next = (
            gradient["W84"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W84_second_moment
        )
        # W84_next[j, k] = W84[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W84_first_moment_next[j, k] / (correction1 * (sqrt(W84_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W84_next = (
            self.W84 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W84_first_moment_next
            / (
                correction1
                * (np.sqrt(W84_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b84_first_moment_next[j] = grad_b84[j] * (1 - beta1) + beta1 * b84_first_moment[j]
        b84_first_moment_next = (
            gradient["b84"] * (1 - self.beta1) + self.beta1 * self.b84_first_moment
        )
        # b84_second_moment_next[j] = grad_b84[j] ** 2 * (1 - beta2) + beta2 *
        #     b84_second_moment[j]
        b84_second_moment_next = (
            gradient["b84"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b84_second_moment
        )
        # b84_next[j] = b84[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b84_first_moment_next[j] / (correction1 * (sqrt(b84_second_moment_next[j] /
        #     correction2) + epsilon))
        b84_next = (
            self.b84 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b84_first_moment_next
            / (
                correction1
                * (np.sqrt(b84_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W85_first_moment_next[j, k] = grad_W85[j, k] * (1 - beta1) + beta1 *
        #     W85_first_moment[j, k]
        W85_first_moment_next = (
            gradient["W85"] * (1 - self.beta1) + self.beta1 * self.W85_first_moment
        )
        # W85_second_moment_next[j, k] = grad_W85[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W85_second_moment[j, k]
        W85_second_moment_next = (
            gradient["W85"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.W85_second_moment
        )
        # W85_next[j, k] = W85[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W85_first_moment_next[j, k] / (correction1 * (sqrt(W85_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W85_next = (
            self.W85 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W85_first_moment_next
            / (
                correction1
                * (np.sqrt(W85_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b85_first_moment_next[j] = grad_b85[j] * (1 - beta1) + beta1 * b85_first_moment[j]
        b85_first_moment_next = (
            gradient["b85"] * (1 - self.beta1) + self.beta1 * self.b85_first_moment
        )
        # b85_second_moment_next[j] = grad_b85[j] ** 2 * (1 - beta2) + beta2 *
        #     b85_second_moment[j]
        b85_second_moment_next = (
            gradient["b85"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b85_second_moment
        )
        # b85_next[j] = b85[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b85_first_moment_next[j] / (correction1 * (sqrt(b85_second_moment_next[j] /
        #     correction2) + epsilon))
        b85_next = (
            self.b85 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b85_first_moment_next
            / (
                correction1
                * (np.sqrt(b85_second_moment_next / correction2) + self.epsilon)
            )
        )
        # gain87_first_moment_next[k] = grad_gain87[k] * (1 - beta1) + beta1 *
        #     gain87_first_moment[k]
        gain87_first_moment_next = (
            gradient["gain87"] * (1 - self.beta1)
            + self.beta1 * self.gain87_first_moment
        )
        # gain87_second_moment_next[k] = grad_gain87[k] ** 2 * (1 - beta2) + beta2 *
        #     gain87_second_moment[k]
        gain87_second_moment_next = (
            gradient["gain87"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.gain87_second_moment
        )
        # gain87_next[k] = gain87[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     gain87_first_moment_next[k] / (correction1 * (sqrt(gain87_second_moment_next[k] /
        #     correction2) + epsilon))
        gain87_next = (
            self.gain87 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * gain87_first_moment_next
            / (
                correction1
                * (np.sqrt(gain87_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b87_first_moment_next[k] = grad_b87[k] * (1 - beta1) + beta1 * b87_first_moment[k]
        b87_first_moment_next = (
            gradient["b87"] * (1 - self.beta1) + self.beta1 * self.b87_first_moment
        )
        # b87_second_moment_next[k] = grad_b87[k] ** 2 * (1 - beta2) + beta2 *
        #     b87_second_moment[k]
        b87_second_moment_next = (
            gradient["b87"] ** 2 * (1 - self.beta2)
            + self.beta2 * self.b87_second_moment
        )
        # b87_next[k] = b87[k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b87_first_moment_next[k] / (correction1 * (sqrt(b87_second_moment_next[k] /
        #     correction2) + epsilon))
        b87_next = (
            self.b87 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b87_first_moment_next
            / (
                correction1
                * (np.sqrt(b87_second_moment_next / correction2) + self.epsilon)
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
            "Q11": Q11_next,
            "Q11_first_moment": Q11_first_moment_next,
            "Q11_second_moment": Q11_second_moment_next,
            "K11": K11_next,
            "K11_first_moment": K11_first_moment_next,
            "K11_second_moment": K11_second_moment_next,
            "V11": V11_next,
            "V11_first_moment": V11_first_moment_next,
            "V11_second_moment": V11_second_moment_next,
            "O11": O11_next,
            "O11_first_moment": O11_first_moment_next,
            "O11_second_moment": O11_second_moment_next,
            "b11": b11_next,
            "b11_first_moment": b11_first_moment_next,
            "b11_second_moment": b11_second_moment_next,
            "gain13": gain13_next,
            "gain13_first_moment": gain13_first_moment_next,
            "gain13_second_moment": gain13_second_moment_next,
            "b13": b13_next,
            "b13_first_moment": b13_first_moment_next,
            "b13_second_moment": b13_second_moment_next,
            "W14": W14_next,
            "W14_first_moment": W14_first_moment_next,
            "W14_second_moment": W14_second_moment_next,
            "b14": b14_next,
            "b14_first_moment": b14_first_moment_next,
            "b14_second_moment": b14_second_moment_next,
            "W15": W15_next,
            "W15_first_moment": W15_first_moment_next,
            "W15_second_moment": W15_second_moment_next,
            "b15": b15_next,
            "b15_first_moment": b15_first_moment_next,
            "b15_second_moment": b15_second_moment_next,
            "gain17": gain17_next,
            "gain17_first_moment": gain17_first_moment_next,
            "gain17_second_moment": gain17_second_moment_next,
            "b17": b17_next,
            "b17_first_moment": b17_first_moment_next,
            "b17_second_moment": b17_second_moment_next,
            "Q18": Q18_next,
            "Q18_first_moment": Q18_first_moment_next,
            "Q18_second_moment": Q18_second_moment_next,
            "K18": K18_next,
            "K18_first_moment": K18_first_moment_next,
            "K18_second_moment": K18_second_moment_next,
            "V18": V18_next,
            "V18_first_moment": V18_first_moment_next,
            "V18_second_moment": V18_second_moment_next,
            "O18": O18_next,
            "O18_first_moment": O18_first_moment_next,
            "O18_second_moment": O18_second_moment_next,
            "b18": b18_next,
            "b18_first_moment": b18_first_moment_next,
            "b18_second_moment": b18_second_moment_next,
            "gain20": gain20_next,
            "gain20_first_moment": gain20_first_moment_next,
            "gain20_second_moment": gain20_second_moment_next,
            "b20": b20_next,
            "b20_first_moment": b20_first_moment_next,
            "b20_second_moment": b20_second_moment_next,
            "W21": W21_next,
            "W21_first_moment": W21_first_moment_next,
            "W21_second_moment": W21_second_moment_next,
            "b21": b21_next,
            "b21_first_moment": b21_first_moment_next,
            "b21_second_moment": b21_second_moment_next,
            "W22": W22_next,
            "W22_first_moment": W22_first_moment_next,
            "W22_second_moment": W22_second_moment_next,
            "b22": b22_next,
            "b22_first_moment": b22_first_moment_next,
            "b22_second_moment": b22_second_moment_next,
            "gain24": gain24_next,
            "gain24_first_moment": gain24_first_moment_next,
            "gain24_second_moment": gain24_second_moment_next,
            "b24": b24_next,
            "b24_first_moment": b24_first_moment_next,
            "b24_second_moment": b24_second_moment_next,
            "Q25": Q25_next,
            "Q25_first_moment": Q25_first_moment_next,
            "Q25_second_moment": Q25_second_moment_next,
            "K25": K25_next,
            "K25_first_moment": K25_first_moment_next,
            "K25_second_moment": K25_second_moment_next,
            "V25": V25_next,
            "V25_first_moment": V25_first_moment_next,
            "V25_second_moment": V25_second_moment_next,
            "O25": O25_next,
            "O25_first_moment": O25_first_moment_next,
            "O25_second_moment": O25_second_moment_next,
            "b25": b25_next,
            "b25_first_moment": b25_first_moment_next,
            "b25_second_moment": b25_second_moment_next,
            "gain27": gain27_next,
            "gain27_first_moment": gain27_first_moment_next,
            "gain27_second_moment": gain27_second_moment_next,
            "b27": b27_next,
            "b27_first_moment": b27_first_moment_next,
            "b27_second_moment": b27_second_moment_next,
            "W28": W28_next,
            "W28_first_moment": W28_first_moment_next,
            "W28_second_moment": W28_second_moment_next,
            "b28": b28_next,
            "b28_first_moment": b28_first_moment_next,
            "b28_second_moment": b28_second_moment_next,
            "W29": W29_next,
            "W29_first_moment": W29_first_moment_next,
            "W29_second_moment": W29_second_moment_next,
            "b29": b29_next,
            "b29_first_moment": b29_first_moment_next,
            "b29_second_moment": b29_second_moment_next,
            "gain31": gain31_next,
            "gain31_first_moment": gain31_first_moment_next,
            "gain31_second_moment": gain31_second_moment_next,
            "b31": b31_next,
            "b31_first_moment": b31_first_moment_next,
            "b31_second_moment": b31_second_moment_next,
            "Q32": Q32_next,
            "Q32_first_moment": Q32_first_moment_next,
            "Q32_second_moment": Q32_second_moment_next,
            "K32": K32_next,
            "K32_first_moment": K32_first_moment_next,
            "K32_second_moment": K32_second_moment_next,
            "V32": V32_next,
            "V32_first_moment": V32_first_moment_next,
            "V32_second_moment": V32_second_moment_next,
            "O32": O32_next,
            "O32_first_moment": O32_first_moment_next,
            "O32_second_moment": O32_second_moment_next,
            "b32": b32_next,
            "b32_first_moment": b32_first_moment_next,
            "b32_second_moment": b32_second_moment_next,
            "gain34": gain34_next,
            "gain34_first_moment": gain34_first_moment_next,
            "gain34_second_moment": gain34_second_moment_next,
            "b34": b34_next,
            "b34_first_moment": b34_first_moment_next,
            "b34_second_moment": b34_second_moment_next,
            "W35": W35_next,
            "W35_first_moment": W35_first_moment_next,
            "W35_second_moment": W35_second_moment_next,
            "b35": b35_next,
            "b35_first_moment": b35_first_moment_next,
            "b35_second_moment": b35_second_moment_next,
            "W36": W36_next,
            "W36_first_moment": W36_first_moment_next,
            "W36_second_moment": W36_second_moment_next,
            "b36": b36_next,
            "b36_first_moment": b36_first_moment_next,
            "b36_second_moment": b36_second_moment_next,
            "gain38": gain38_next,
            "gain38_first_moment": gain38_first_moment_next,
            "gain38_second_moment": gain38_second_moment_next,
            "b38": b38_next,
            "b38_first_moment": b38_first_moment_next,
            "b38_second_moment": b38_second_moment_next,
            "Q39": Q39_next,
            "Q39_first_moment": Q39_first_moment_next,
            "Q39_second_moment": Q39_second_moment_next,
            "K39": K39_next,
            "K39_first_moment": K39_first_moment_next,
            "K39_second_moment": K39_second_moment_next,
            "V39": V39_next,
            "V39_first_moment": V39_first_moment_next,
            "V39_second_moment": V39_second_moment_next,
            "O39": O39_next,
            "O39_first_moment": O39_first_moment_next,
            "O39_second_moment": O39_second_moment_next,
            "b39": b39_next,
            "b39_first_moment": b39_first_moment_next,
            "b39_second_moment": b39_second_moment_next,
            "gain41": gain41_next,
            "gain41_first_moment": gain41_first_moment_next,
            "gain41_second_moment": gain41_second_moment_next,
            "b41": b41_next,
            "b41_first_moment": b41_first_moment_next,
            "b41_second_moment": b41_second_moment_next,
            "W42": W42_next,
            "W42_first_moment": W42_first_moment_next,
            "W42_second_moment": W42_second_moment_next,
            "b42": b42_next,
            "b42_first_moment": b42_first_moment_next,
            "b42_second_moment": b42_second_moment_next,
            "W43": W43_next,
            "W43_first_moment": W43_first_moment_next,
            "W43_second_moment": W43_second_moment_next,
            "b43": b43_next,
            "b43_first_moment": b43_first_moment_next,
            "b43_second_moment": b43_second_moment_next,
            "gain45": gain45_next,
            "gain45_first_moment": gain45_first_moment_next,
            "gain45_second_moment": gain45_second_moment_next,
            "b45": b45_next,
            "b45_first_moment": b45_first_moment_next,
            "b45_second_moment": b45_second_moment_next,
            "Q46": Q46_next,
            "Q46_first_moment": Q46_first_moment_next,
            "Q46_second_moment": Q46_second_moment_next,
            "K46": K46_next,
            "K46_first_moment": K46_first_moment_next,
            "K46_second_moment": K46_second_moment_next,
            "V46": V46_next,
            "V46_first_moment": V46_first_moment_next,
            "V46_second_moment": V46_second_moment_next,
            "O46": O46_next,
            "O46_first_moment": O46_first_moment_next,
            "O46_second_moment": O46_second_moment_next,
            "b46": b46_next,
            "b46_first_moment": b46_first_moment_next,
            "b46_second_moment": b46_second_moment_next,
            "gain48": gain48_next,
            "gain48_first_moment": gain48_first_moment_next,
            "gain48_second_moment": gain48_second_moment_next,
            "b48": b48_next,
            "b48_first_moment": b48_first_moment_next,
            "b48_second_moment": b48_second_moment_next,
            "W49": W49_next,
            "W49_first_moment": W49_first_moment_next,
            "W49_second_moment": W49_second_moment_next,
            "b49": b49_next,
            "b49_first_moment": b49_first_moment_next,
            "b49_second_moment": b49_second_moment_next,
            "W50": W50_next,
            "W50_first_moment": W50_first_moment_next,
            "W50_second_moment": W50_second_moment_next,
            "b50": b50_next,
            "b50_first_moment": b50_first_moment_next,
            "b50_second_moment": b50_second_moment_next,
            "gain52": gain52_next,
            "gain52_first_moment": gain52_first_moment_next,
            "gain52_second_moment": gain52_second_moment_next,
            "b52": b52_next,
            "b52_first_moment": b52_first_moment_next,
            "b52_second_moment": b52_second_moment_next,
            "Q53": Q53_next,
            "Q53_first_moment": Q53_first_moment_next,
            "Q53_second_moment": Q53_second_moment_next,
            "K53": K53_next,
            "K53_first_moment": K53_first_moment_next,
            "K53_second_moment": K53_second_moment_next,
            "V53": V53_next,
            "V53_first_moment": V53_first_moment_next,
            "V53_second_moment": V53_second_moment_next,
            "O53": O53_next,
            "O53_first_moment": O53_first_moment_next,
            "O53_second_moment": O53_second_moment_next,
            "b53": b53_next,
            "b53_first_moment": b53_first_moment_next,
            "b53_second_moment": b53_second_moment_next,
            "gain55": gain55_next,
            "gain55_first_moment": gain55_first_moment_next,
            "gain55_second_moment": gain55_second_moment_next,
            "b55": b55_next,
            "b55_first_moment": b55_first_moment_next,
            "b55_second_moment": b55_second_moment_next,
            "W56": W56_next,
            "W56_first_moment": W56_first_moment_next,
            "W56_second_moment": W56_second_moment_next,
            "b56": b56_next,
            "b56_first_moment": b56_first_moment_next,
            "b56_second_moment": b56_second_moment_next,
            "W57": W57_next,
            "W57_first_moment": W57_first_moment_next,
            "W57_second_moment": W57_second_moment_next,
            "b57": b57_next,
            "b57_first_moment": b57_first_moment_next,
            "b57_second_moment": b57_second_moment_next,
            "gain59": gain59_next,
            "gain59_first_moment": gain59_first_moment_next,
            "gain59_second_moment": gain59_second_moment_next,
            "b59": b59_next,
            "b59_first_moment": b59_first_moment_next,
            "b59_second_moment": b59_second_moment_next,
            "Q60": Q60_next,
            "Q60_first_moment": Q60_first_moment_next,
            "Q60_second_moment": Q60_second_moment_next,
            "K60": K60_next,
            "K60_first_moment": K60_first_moment_next,
            "K60_second_moment": K60_second_moment_next,
            "V60": V60_next,
            "V60_first_moment": V60_first_moment_next,
            "V60_second_moment": V60_second_moment_next,
            "O60": O60_next,
            "O60_first_moment": O60_first_moment_next,
            "O60_second_moment": O60_second_moment_next,
            "b60": b60_next,
            "b60_first_moment": b60_first_moment_next,
            "b60_second_moment": b60_second_moment_next,
            "gain62": gain62_next,
            "gain62_first_moment": gain62_first_moment_next,
            "gain62_second_moment": gain62_second_moment_next,
            "b62": b62_next,
            "b62_first_moment": b62_first_moment_next,
            "b62_second_moment": b62_second_moment_next,
            "W63": W63_next,
            "W63_first_moment": W63_first_moment_next,
            "W63_second_moment": W63_second_moment_next,
            "b63": b63_next,
            "b63_first_moment": b63_first_moment_next,
            "b63_second_moment": b63_second_moment_next,
            "W64": W64_next,
            "W64_first_moment": W64_first_moment_next,
            "W64_second_moment": W64_second_moment_next,
            "b64": b64_next,
            "b64_first_moment": b64_first_moment_next,
            "b64_second_moment": b64_second_moment_next,
            "gain66": gain66_next,
            "gain66_first_moment": gain66_first_moment_next,
            "gain66_second_moment": gain66_second_moment_next,
            "b66": b66_next,
            "b66_first_moment": b66_first_moment_next,
            "b66_second_moment": b66_second_moment_next,
            "Q67": Q67_next,
            "Q67_first_moment": Q67_first_moment_next,
            "Q67_second_moment": Q67_second_moment_next,
            "K67": K67_next,
            "K67_first_moment": K67_first_moment_next,
            "K67_second_moment": K67_second_moment_next,
            "V67": V67_next,
            "V67_first_moment": V67_first_moment_next,
            "V67_second_moment": V67_second_moment_next,
            "O67": O67_next,
            "O67_first_moment": O67_first_moment_next,
            "O67_second_moment": O67_second_moment_next,
            "b67": b67_next,
            "b67_first_moment": b67_first_moment_next,
            "b67_second_moment": b67_second_moment_next,
            "gain69": gain69_next,
            "gain69_first_moment": gain69_first_moment_next,
            "gain69_second_moment": gain69_second_moment_next,
            "b69": b69_next,
            "b69_first_moment": b69_first_moment_next,
            "b69_second_moment": b69_second_moment_next,
            "W70": W70_next,
            "W70_first_moment": W70_first_moment_next,
            "W70_second_moment": W70_second_moment_next,
            "b70": b70_next,
            "b70_first_moment": b70_first_moment_next,
            "b70_second_moment": b70_second_moment_next,
            "W71": W71_next,
            "W71_first_moment": W71_first_moment_next,
            "W71_second_moment": W71_second_moment_next,
            "b71": b71_next,
            "b71_first_moment": b71_first_moment_next,
            "b71_second_moment": b71_second_moment_next,
            "gain73": gain73_next,
            "gain73_first_moment": gain73_first_moment_next,
            "gain73_second_moment": gain73_second_moment_next,
            "b73": b73_next,
            "b73_first_moment": b73_first_moment_next,
            "b73_second_moment": b73_second_moment_next,
            "Q74": Q74_next,
            "Q74_first_moment": Q74_first_moment_next,
            "Q74_second_moment": Q74_second_moment_next,
            "K74": K74_next,
            "K74_first_moment": K74_first_moment_next,
            "K74_second_moment": K74_second_moment_next,
            "V74": V74_next,
            "V74_first_moment": V74_first_moment_next,
            "V74_second_moment": V74_second_moment_next,
            "O74": O74_next,
            "O74_first_moment": O74_first_moment_next,
            "O74_second_moment": O74_second_moment_next,
            "b74": b74_next,
            "b74_first_moment": b74_first_moment_next,
            "b74_second_moment": b74_second_moment_next,
            "gain76": gain76_next,
            "gain76_first_moment": gain76_first_moment_next,
            "gain76_second_moment": gain76_second_moment_next,
            "b76": b76_next,
            "b76_first_moment": b76_first_moment_next,
            "b76_second_moment": b76_second_moment_next,
            "W77": W77_next,
            "W77_first_moment": W77_first_moment_next,
            "W77_second_moment": W77_second_moment_next,
            "b77": b77_next,
            "b77_first_moment": b77_first_moment_next,
            "b77_second_moment": b77_second_moment_next,
            "W78": W78_next,
            "W78_first_moment": W78_first_moment_next,
            "W78_second_moment": W78_second_moment_next,
            "b78": b78_next,
            "b78_first_moment": b78_first_moment_next,
            "b78_second_moment": b78_second_moment_next,
            "gain80": gain80_next,
            "gain80_first_moment": gain80_first_moment_next,
            "gain80_second_moment": gain80_second_moment_next,
            "b80": b80_next,
            "b80_first_moment": b80_first_moment_next,
            "b80_second_moment": b80_second_moment_next,
            "Q81": Q81_next,
            "Q81_first_moment": Q81_first_moment_next,
            "Q81_second_moment": Q81_second_moment_next,
            "K81": K81_next,
            "K81_first_moment": K81_first_moment_next,
            "K81_second_moment": K81_second_moment_next,
            "V81": V81_next,
            "V81_first_moment": V81_first_moment_next,
            "V81_second_moment": V81_second_moment_next,
            "O81": O81_next,
            "O81_first_moment": O81_first_moment_next,
            "O81_second_moment": O81_second_moment_next,
            "b81": b81_next,
            "b81_first_moment": b81_first_moment_next,
            "b81_second_moment": b81_second_moment_next,
            "gain83": gain83_next,
            "gain83_first_moment": gain83_first_moment_next,
            "gain83_second_moment": gain83_second_moment_next,
            "b83": b83_next,
            "b83_first_moment": b83_first_moment_next,
            "b83_second_moment": b83_second_moment_next,
            "W84": W84_next,
            "W84_first_moment": W84_first_moment_next,
            "W84_second_moment": W84_second_moment_next,
            "b84": b84_next,
            "b84_first_moment": b84_first_moment_next,
            "b84_second_moment": b84_second_moment_next,
            "W85": W85_next,
            "W85_first_moment": W85_first_moment_next,
            "W85_second_moment": W85_second_moment_next,
            "b85": b85_next,
            "b85_first_moment": b85_first_moment_next,
            "b85_second_moment": b85_second_moment_next,
            "gain87": gain87_next,
            "gain87_first_moment": gain87_first_moment_next,
            "gain87_second_moment": gain87_second_moment_next,
            "b87": b87_next,
            "b87_first_moment": b87_first_moment_next,
            "b87_second_moment": b87_second_moment_next,
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
        """The network's predictions: a88."""
        x = as_input("x", x, (None, 8), int, below=27)
        # a1[n, t, k] = E1[x[n, t], k]
        a1 = self.E1[x]
        # a2[n, t, k] = P2[t, k] + a1[n, t, k]
        a2 = self.P2 + a1
        # mu3[n, t] = sum[k: 8](a2[n, t, k]) / 8
        mu3 = a2.sum(2) / 8
        # centred3[n, t, k] = a2[n, t, k] - mu3[n, t]
        centred3 = a2 - mu3[:, :, None]
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
        query4 = np.tensordot(a3, self.Q4, ([2], [2]))
        # key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k])
        key4 = np.tensordot(a3, self.K4, ([2], [2]))
        # value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k])
        value4 = np.tensordot(a3, self.V4, ([2], [2]))
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
        z4 = np.tensordot(mixed4, self.O4, ([2, 3], [1, 2])) + self.b4
        # a4[n, t, k] = z4[n, t, k]
        a4 = z4
        # a5[n, t, k] = a2[n, t, k] + a4[n, t, k]
        a5 = a2 + a4
        # mu6[n, t] = sum[k: 8](a5[n, t, k]) / 8
        mu6 = a5.sum(2) / 8
        # centred6[n, t, k] = a5[n, t, k] - mu6[n, t]
        centred6 = a5 - mu6[:, :, None]
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
        z7 = np.tensordot(a6, self.W7, ([2], [1])) + self.b7
        # a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2
        a7 = z7 * (1 + erf(z7 * 1.4142135623730951 / 2)) / 2
        # z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j]
        z8 = np.tensordot(a7, self.W8, ([2], [1])) + self.b8
        # a8[n, t, j] = z8[n, t, j]
        a8 = z8
        # a9[n, t, k] = a5[n, t, k] + a8[n, t, k]
        a9 = a5 + a8
        # mu10[n, t] = sum[k: 8](a9[n, t, k]) / 8
        mu10 = a9.sum(2) / 8
        # centred10[n, t, k] = a9[n, t, k] - mu10[n, t]
        centred10 = a9 - mu10[:, :, None]
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
        query11 = np.tensordot(a10, self.Q11, ([2], [2]))
        # key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k])
        key11 = np.tensordot(a10, self.K11, ([2], [2]))
        # value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k])
        value11 = np.tensordot(a10, self.V11, ([2], [2]))
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
        z11 = np.tensordot(mixed11, self.O11, ([2, 3], [1, 2])) + self.b11
        # a11[n, t, k] = z11[n, t, k]
        a11 = z11
        # a12[n, t, k] = a11[n, t, k] + a9[n, t, k]
        a12 = a11 + a9
        # mu13[n, t] = sum[k: 8](a12[n, t, k]) / 8
        mu13 = a12.sum(2) / 8
        # centred13[n, t, k] = a12[n, t, k] - mu13[n, t]
        centred13 = a12 - mu13[:, :, None]
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
        z14 = np.tensordot(a13, self.W14, ([2], [1])) + self.b14
        # a14[n, t, j] = z14[n, t, j] * (1 + erf(z14[n, t, j] * sqrt(2) / 2)) / 2
        a14 = z14 * (1 + erf(z14 * 1.4142135623730951 / 2)) / 2
        # z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j]
        z15 = np.tensordot(a14, self.W15, ([2], [1])) + self.b15
        # a15[n, t, j] = z15[n, t, j]
        a15 = z15
        # a16[n, t, k] = a12[n, t, k] + a15[n, t, k]
        a16 = a12 + a15
        # mu17[n, t] = sum[k: 8](a16[n, t, k]) / 8
        mu17 = a16.sum(2) / 8
        # centred17[n, t, k] = a16[n, t, k] - mu17[n, t]
        centred17 = a16 - mu17[:, :, None]
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
        query18 = np.tensordot(a17, self.Q18, ([2], [2]))
        # key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k])
        key18 = np.tensordot(a17, self.K18, ([2], [2]))
        # value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k])
        value18 = np.tensordot(a17, self.V18, ([2], [2]))
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
        z18 = np.tensordot(mixed18, self.O18, ([2, 3], [1, 2])) + self.b18
        # a18[n, t, k] = z18[n, t, k]
        a18 = z18
        # a19[n, t, k] = a16[n, t, k] + a18[n, t, k]
        a19 = a16 + a18
        # mu20[n, t] = sum[k: 8](a19[n, t, k]) / 8
        mu20 = a19.sum(2) / 8
        # centred20[n, t, k] = a19[n, t, k] - mu20[n, t]
        centred20 = a19 - mu20[:, :, None]
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
        z21 = np.tensordot(a20, self.W21, ([2], [1])) + self.b21
        # a21[n, t, j] = z21[n, t, j] * (1 + erf(z21[n, t, j] * sqrt(2) / 2)) / 2
        a21 = z21 * (1 + erf(z21 * 1.4142135623730951 / 2)) / 2
        # z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j]
        z22 = np.tensordot(a21, self.W22, ([2], [1])) + self.b22
        # a22[n, t, j] = z22[n, t, j]
        a22 = z22
        # a23[n, t, k] = a19[n, t, k] + a22[n, t, k]
        a23 = a19 + a22
        # mu24[n, t] = sum[k: 8](a23[n, t, k]) / 8
        mu24 = a23.sum(2) / 8
        # centred24[n, t, k] = a23[n, t, k] - mu24[n, t]
        centred24 = a23 - mu24[:, :, None]
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
        query25 = np.tensordot(a24, self.Q25, ([2], [2]))
        # key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k])
        key25 = np.tensordot(a24, self.K25, ([2], [2]))
        # value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k])
        value25 = np.tensordot(a24, self.V25, ([2], [2]))
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
        z25 = np.tensordot(mixed25, self.O25, ([2, 3], [1, 2])) + self.b25
        # a25[n, t, k] = z25[n, t, k]
        a25 = z25
        # a26[n, t, k] = a23[n, t, k] + a25[n, t, k]
        a26 = a23 + a25
        # mu27[n, t] = sum[k: 8](a26[n, t, k]) / 8
        mu27 = a26.sum(2) / 8
        # centred27[n, t, k] = a26[n, t, k] - mu27[n, t]
        centred27 = a26 - mu27[:, :, None]
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
        z28 = np.tensordot(a27, self.W28, ([2], [1])) + self.b28
        # a28[n, t, j] = z28[n, t, j] * (1 + erf(z28[n, t, j] * sqrt(2) / 2)) / 2
        a28 = z28 * (1 + erf(z28 * 1.4142135623730951 / 2)) / 2
        # z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j]
        z29 = np.tensordot(a28, self.W29, ([2], [1])) + self.b29
        # a29[n, t, j] = z29[n, t, j]
        a29 = z29
        # a30[n, t, k] = a26[n, t, k] + a29[n, t, k]
        a30 = a26 + a29
        # mu31[n, t] = sum[k: 8](a30[n, t, k]) / 8
        mu31 = a30.sum(2) / 8
        # centred31[n, t, k] = a30[n, t, k] - mu31[n, t]
        centred31 = a30 - mu31[:, :, None]
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
        query32 = np.tensordot(a31, self.Q32, ([2], [2]))
        # key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k])
        key32 = np.tensordot(a31, self.K32, ([2], [2]))
        # value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k])
        value32 = np.tensordot(a31, self.V32, ([2], [2]))
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
        z32 = np.tensordot(mixed32, self.O32, ([2, 3], [1, 2])) + self.b32
        # a32[n, t, k] = z32[n, t, k]
        a32 = z32
        # a33[n, t, k] = a30[n, t, k] + a32[n, t, k]
        a33 = a30 + a32
        # mu34[n, t] = sum[k: 8](a33[n, t, k]) / 8
        mu34 = a33.sum(2) / 8
        # centred34[n, t, k] = a33[n, t, k] - mu34[n, t]
        centred34 = a33 - mu34[:, :, None]
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
        z35 = np.tensordot(a34, self.W35, ([2], [1])) + self.b35
        # a35[n, t, j] = z35[n, t, j] * (1 + erf(z35[n, t, j] * sqrt(2) / 2)) / 2
        a35 = z35 * (1 + erf(z35 * 1.4142135623730951 / 2)) / 2
        # z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j]
        z36 = np.tensordot(a35, self.W36, ([2], [1])) + self.b36
        # a36[n, t, j] = z36[n, t, j]
        a36 = z36
        # a37[n, t, k] = a33[n, t, k] + a36[n, t, k]
        a37 = a33 + a36
        # mu38[n, t] = sum[k: 8](a37[n, t, k]) / 8
        mu38 = a37.sum(2) / 8
        # centred38[n, t, k] = a37[n, t, k] - mu38[n, t]
        centred38 = a37 - mu38[:, :, None]
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
        query39 = np.tensordot(a38, self.Q39, ([2], [2]))
        # key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k])
        key39 = np.tensordot(a38, self.K39, ([2], [2]))
        # value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k])
        value39 = np.tensordot(a38, self.V39, ([2], [2]))
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
        z39 = np.tensordot(mixed39, self.O39, ([2, 3], [1, 2])) + self.b39
        # a39[n, t, k] = z39[n, t, k]
        a39 = z39
        # a40[n, t, k] = a37[n, t, k] + a39[n, t, k]
        a40 = a37 + a39
        # mu41[n, t] = sum[k: 8](a40[n, t, k]) / 8
        mu41 = a40.sum(2) / 8
        # centred41[n, t, k] = a40[n, t, k] - mu41[n, t]
        centred41 = a40 - mu41[:, :, None]
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
        z42 = np.tensordot(a41, self.W42, ([2], [1])) + self.b42
        # a42[n, t, j] = z42[n, t, j] * (1 + erf(z42[n, t, j] * sqrt(2) / 2)) / 2
        a42 = z42 * (1 + erf(z42 * 1.4142135623730951 / 2)) / 2
        # z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j]
        z43 = np.tensordot(a42, self.W43, ([2], [1])) + self.b43
        # a43[n, t, j] = z43[n, t, j]
        a43 = z43
        # a44[n, t, k] = a40[n, t, k] + a43[n, t, k]
        a44 = a40 + a43
        # mu45[n, t] = sum[k: 8](a44[n, t, k]) / 8
        mu45 = a44.sum(2) / 8
        # centred45[n, t, k] = a44[n, t, k] - mu45[n, t]
        centred45 = a44 - mu45[:, :, None]
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
        query46 = np.tensordot(a45, self.Q46, ([2], [2]))
        # key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k])
        key46 = np.tensordot(a45, self.K46, ([2], [2]))
        # value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k])
        value46 = np.tensordot(a45, self.V46, ([2], [2]))
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
        z46 = np.tensordot(mixed46, self.O46, ([2, 3], [1, 2])) + self.b46
        # a46[n, t, k] = z46[n, t, k]
        a46 = z46
        # a47[n, t, k] = a44[n, t, k] + a46[n, t, k]
        a47 = a44 + a46
        # mu48[n, t] = sum[k: 8](a47[n, t, k]) / 8
        mu48 = a47.sum(2) / 8
        # centred48[n, t, k] = a47[n, t, k] - mu48[n, t]
        centred48 = a47 - mu48[:, :, None]
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
        z49 = np.tensordot(a48, self.W49, ([2], [1])) + self.b49
        # a49[n, t, j] = z49[n, t, j] * (1 + erf(z49[n, t, j] * sqrt(2) / 2)) / 2
        a49 = z49 * (1 + erf(z49 * 1.4142135623730951 / 2)) / 2
        # z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j]
        z50 = np.tensordot(a49, self.W50, ([2], [1])) + self.b50
        # a50[n, t, j] = z50[n, t, j]
        a50 = z50
        # a51[n, t, k] = a47[n, t, k] + a50[n, t, k]
        a51 = a47 + a50
        # mu52[n, t] = sum[k: 8](a51[n, t, k]) / 8
        mu52 = a51.sum(2) / 8
        # centred52[n, t, k] = a51[n, t, k] - mu52[n, t]
        centred52 = a51 - mu52[:, :, None]
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
        query53 = np.tensordot(a52, self.Q53, ([2], [2]))
        # key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k])
        key53 = np.tensordot(a52, self.K53, ([2], [2]))
        # value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k])
        value53 = np.tensordot(a52, self.V53, ([2], [2]))
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
        z53 = np.tensordot(mixed53, self.O53, ([2, 3], [1, 2])) + self.b53
        # a53[n, t, k] = z53[n, t, k]
        a53 = z53
        # a54[n, t, k] = a51[n, t, k] + a53[n, t, k]
        a54 = a51 + a53
        # mu55[n, t] = sum[k: 8](a54[n, t, k]) / 8
        mu55 = a54.sum(2) / 8
        # centred55[n, t, k] = a54[n, t, k] - mu55[n, t]
        centred55 = a54 - mu55[:, :, None]
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
        z56 = np.tensordot(a55, self.W56, ([2], [1])) + self.b56
        # a56[n, t, j] = z56[n, t, j] * (1 + erf(z56[n, t, j] * sqrt(2) / 2)) / 2
        a56 = z56 * (1 + erf(z56 * 1.4142135623730951 / 2)) / 2
        # z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j]
        z57 = np.tensordot(a56, self.W57, ([2], [1])) + self.b57
        # a57[n, t, j] = z57[n, t, j]
        a57 = z57
        # a58[n, t, k] = a54[n, t, k] + a57[n, t, k]
        a58 = a54 + a57
        # mu59[n, t] = sum[k: 8](a58[n, t, k]) / 8
        mu59 = a58.sum(2) / 8
        # centred59[n, t, k] = a58[n, t, k] - mu59[n, t]
        centred59 = a58 - mu59[:, :, None]
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
        query60 = np.tensordot(a59, self.Q60, ([2], [2]))
        # key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k])
        key60 = np.tensordot(a59, self.K60, ([2], [2]))
        # value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k])
        value60 = np.tensordot(a59, self.V60, ([2], [2]))
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
        z60 = np.tensordot(mixed60, self.O60, ([2, 3], [1, 2])) + self.b60
        # a60[n, t, k] = z60[n, t, k]
        a60 = z60
        # a61[n, t, k] = a58[n, t, k] + a60[n, t, k]
        a61 = a58 + a60
        # mu62[n, t] = sum[k: 8](a61[n, t, k]) / 8
        mu62 = a61.sum(2) / 8
        # centred62[n, t, k] = a61[n, t, k] - mu62[n, t]
        centred62 = a61 - mu62[:, :, None]
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
        z63 = np.tensordot(a62, self.W63, ([2], [1])) + self.b63
        # a63[n, t, j] = z63[n, t, j] * (1 + erf(z63[n, t, j] * sqrt(2) / 2)) / 2
        a63 = z63 * (1 + erf(z63 * 1.4142135623730951 / 2)) / 2
        # z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j]
        z64 = np.tensordot(a63, self.W64, ([2], [1])) + self.b64
        # a64[n, t, j] = z64[n, t, j]
        a64 = z64
        # a65[n, t, k] = a61[n, t, k] + a64[n, t, k]
        a65 = a61 + a64
        # mu66[n, t] = sum[k: 8](a65[n, t, k]) / 8
        mu66 = a65.sum(2) / 8
        # centred66[n, t, k] = a65[n, t, k] - mu66[n, t]
        centred66 = a65 - mu66[:, :, None]
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
        query67 = np.tensordot(a66, self.Q67, ([2], [2]))
        # key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k])
        key67 = np.tensordot(a66, self.K67, ([2], [2]))
        # value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k])
        value67 = np.tensordot(a66, self.V67, ([2], [2]))
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
        z67 = np.tensordot(mixed67, self.O67, ([2, 3], [1, 2])) + self.b67
        # a67[n, t, k] = z67[n, t, k]
        a67 = z67
        # a68[n, t, k] = a65[n, t, k] + a67[n, t, k]
        a68 = a65 + a67
        # mu69[n, t] = sum[k: 8](a68[n, t, k]) / 8
        mu69 = a68.sum(2) / 8
        # centred69[n, t, k] = a68[n, t, k] - mu69[n, t]
        centred69 = a68 - mu69[:, :, None]
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
        z70 = np.tensordot(a69, self.W70, ([2], [1])) + self.b70
        # a70[n, t, j] = z70[n, t, j] * (1 + erf(z70[n, t, j] * sqrt(2) / 2)) / 2
        a70 = z70 * (1 + erf(z70 * 1.4142135623730951 / 2)) / 2
        # z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j]
        z71 = np.tensordot(a70, self.W71, ([2], [1])) + self.b71
        # a71[n, t, j] = z71[n, t, j]
        a71 = z71
        # a72[n, t, k] = a68[n, t, k] + a71[n, t, k]
        a72 = a68 + a71
        # mu73[n, t] = sum[k: 8](a72[n, t, k]) / 8
        mu73 = a72.sum(2) / 8
        # centred73[n, t, k] = a72[n, t, k] - mu73[n, t]
        centred73 = a72 - mu73[:, :, None]
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
        query74 = np.tensordot(a73, self.Q74, ([2], [2]))
        # key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k])
        key74 = np.tensordot(a73, self.K74, ([2], [2]))
        # value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k])
        value74 = np.tensordot(a73, self.V74, ([2], [2]))
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
        z74 = np.tensordot(mixed74, self.O74, ([2, 3], [1, 2])) + self.b74
        # a74[n, t, k] = z74[n, t, k]
        a74 = z74
        # a75[n, t, k] = a72[n, t, k] + a74[n, t, k]
        a75 = a72 + a74
        # mu76[n, t] = sum[k: 8](a75[n, t, k]) / 8
        mu76 = a75.sum(2) / 8
        # centred76[n, t, k] = a75[n, t, k] - mu76[n, t]
        centred76 = a75 - mu76[:, :, None]
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
        z77 = np.tensordot(a76, self.W77, ([2], [1])) + self.b77
        # a77[n, t, j] = z77[n, t, j] * (1 + erf(z77[n, t, j] * sqrt(2) / 2)) / 2
        a77 = z77 * (1 + erf(z77 * 1.4142135623730951 / 2)) / 2
        # z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j]
        z78 = np.tensordot(a77, self.W78, ([2], [1])) + self.b78
        # a78[n, t, j] = z78[n, t, j]
        a78 = z78
        # a79[n, t, k] = a75[n, t, k] + a78[n, t, k]
        a79 = a75 + a78
        # mu80[n, t] = sum[k: 8](a79[n, t, k]) / 8
        mu80 = a79.sum(2) / 8
        # centred80[n, t, k] = a79[n, t, k] - mu80[n, t]
        centred80 = a79 - mu80[:, :, None]
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
        query81 = np.tensordot(a80, self.Q81, ([2], [2]))
        # key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k])
        key81 = np.tensordot(a80, self.K81, ([2], [2]))
        # value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k])
        value81 = np.tensordot(a80, self.V81, ([2], [2]))
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
        z81 = np.tensordot(mixed81, self.O81, ([2, 3], [1, 2])) + self.b81
        # a81[n, t, k] = z81[n, t, k]
        a81 = z81
        # a82[n, t, k] = a79[n, t, k] + a81[n, t, k]
        a82 = a79 + a81
        # mu83[n, t] = sum[k: 8](a82[n, t, k]) / 8
        mu83 = a82.sum(2) / 8
        # centred83[n, t, k] = a82[n, t, k] - mu83[n, t]
        centred83 = a82 - mu83[:, :, None]
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
        z84 = np.tensordot(a83, self.W84, ([2], [1])) + self.b84
        # a84[n, t, j] = z84[n, t, j] * (1 + erf(z84[n, t, j] * sqrt(2) / 2)) / 2
        a84 = z84 * (1 + erf(z84 * 1.4142135623730951 / 2)) / 2
        # z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j]
        z85 = np.tensordot(a84, self.W85, ([2], [1])) + self.b85
        # a85[n, t, j] = z85[n, t, j]
        a85 = z85
        # a86[n, t, k] = a82[n, t, k] + a85[n, t, k]
        a86 = a82 + a85
        # mu87[n, t] = sum[k: 8](a86[n, t, k]) / 8
        mu87 = a86.sum(2) / 8
        # centred87[n, t, k] = a86[n, t, k] - mu87[n, t]
        centred87 = a86 - mu87[:, :, None]
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
        z88 = np.tensordot(a87, self.E1, ([2], [1]))
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
    options = parser.parse_args()
    network = Gpt()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 20 == 0:
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
