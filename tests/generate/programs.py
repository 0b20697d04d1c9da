"""Programs written by hand for the tests of lowering."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations


def program_of(text: str, given: Mapping[str, tuple[int, ...]], integer: Mapping[str, tuple[int, ...]] = {}) -> Program:
    """A program from its text and the shapes of what is given."""
    tensors = [Tensor(name, shape, "input") for name, shape in given.items()]
    tensors += [Tensor(name, shape, "input", integer=True) for name, shape in integer.items()]
    defined, equations = parse_equations(text, {t.name: t for t in tensors})
    return Program.build([*tensors, *defined], equations)


def values_for(program: Program, below: int = 2) -> dict[str, Any]:
    """Random values for what is given, the same every time; integers are less than ``below``."""
    found: dict[str, Any] = {}
    for tensor in program.tensors:
        if tensor.given:
            random = np.random.default_rng(zlib.crc32(tensor.name.encode()))
            shape = tuple(int(n) for n in tensor.shape)
            drawn = random.integers(0, below, shape) if tensor.integer else random.uniform(-1, 1, shape)
            found[tensor.name] = drawn.tolist()
    return found
