"""Start values of parameters, by the rules of the library and the shared random numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import sympy as sp

from symbp.language.expressions import Access
from symbp.language.text import parse_expression
from symbp.library.library import entry, settings
from symbp.library.randomness import uniform
from symbp.network.model import Initialiser


def start_formula(initialiser: Initialiser, shape: Sequence[int]) -> sp.Expr:
    """The rule as an expression in ``u`` (uniform in [0, 1)) and ``g`` (standard normal), both zero-axis accesses.

    A weight of shape (outputs, inputs) has those two sides, each times the size of the kernel where further axes
    follow (a convolution); a vector or a scalar has its length as both.
    """
    found = entry("initialisers", initialiser.rule)
    values = settings("initialisers", initialiser.rule, dict(initialiser.settings), found)
    outputs, inputs, *kernel = shape if len(shape) > 1 else 2 * (tuple(shape) or (1,))
    sides = {"inputs": inputs * math.prod(kernel), "outputs": outputs * math.prod(kernel)}
    formula = parse_expression(found["formula"])
    known = {Access(name): sp.sympify(value) for name, value in {**values, **sides}.items()}
    return formula.xreplace(known)


def start_values(initialiser: Initialiser, shape: Sequence[int], seed: int, stream: int) -> Any:
    """Nested lists of exact values (given ones) or floats (drawn ones), in the tensor's shape.

    Element ``c`` in row-major order draws ``u`` at counter ``c``, or ``g`` from counters ``2c`` and ``2c + 1`` by
    Box and Muller's transform sqrt(-2 log(1 - u1)) cos(2 pi u2).
    """
    if initialiser.rule == "given":
        return initialiser.values
    formula = start_formula(initialiser, shape)
    u, g = Access("u"), Access("g")

    def value(position: int) -> float:
        drawn: dict[sp.Basic, sp.Basic] = {}
        if formula.has(u):
            drawn[u] = sp.Float(uniform(seed, stream, position), 17)
        if formula.has(g):
            first, second = uniform(seed, stream, 2 * position), uniform(seed, stream, 2 * position + 1)
            drawn[g] = sp.Float(math.sqrt(-2 * math.log(1 - first)) * math.cos(2 * math.pi * second), 17)
        return float(formula.xreplace(drawn))

    def build(axes: Sequence[int], offset: int) -> Any:
        if not axes:
            return value(offset)
        step = math.prod(axes[1:])
        return [build(axes[1:], offset + i * step) for i in range(axes[0])]

    return build(tuple(shape), 0)
