"""Random points at which derivations are checked."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from symbp.language.expressions import Access
from symbp.language.program import Program
from symbp.verify.interpreter import Values

SAMPLES = 2


def random_point(program: Program, seed: int = 1) -> Values:
    """Values for every given tensor of a program with bound sizes: rationals between -1 and 1, labels in range.

    Inputs that are declared to sum to one do. Random numbers and states lie between 0 and 1.
    """
    numbers = random.Random(seed)
    values: Values = {}
    for tensor in program.tensors:
        if not tensor.given:
            continue
        shape = tuple(int(n) for n in tensor.shape)
        array = np.empty(shape, dtype=object)
        if tensor.integer:  # neighbours differ, so that not all of them are a label that is ignored
            classes = lookup_range(program, tensor.name)
            first = numbers.randrange(classes)
            values[tensor.name] = ((first + np.arange(array.size)) % classes).astype(object).reshape(shape)
            continue
        for place in np.ndindex(shape):
            array[place] = _draw(tensor.role, numbers)
        if "sums to one" in tensor.facts:
            array = abs(array) / np.abs(array).sum(-1, keepdims=True)
        values[tensor.name] = np.vectorize(_rational, otypes=[object])(array)
    return values


def _draw(role: str, numbers: random.Random) -> Fraction:
    if role in ("random", "state"):
        return Fraction(numbers.randint(1, 99), 100)
    return Fraction(numbers.randint(-99, 99) or 50, 100)


def _rational(value: Any) -> sp.Expr:
    return sp.Rational(value.numerator, value.denominator)


def lookup_range(program: Program, name: str) -> int:
    """The number of different values that an integer tensor may hold: the length of the shortest axis it looks up."""
    lengths = []
    for equation in program.equations:
        for access in equation.right.atoms(Access):
            for position, size in zip(access.indices, program.tensor[access.name].shape, strict=True):
                if any(inner.name == name for inner in position.atoms(Access)):
                    lengths.append(int(size))
    return min(lengths, default=2)
