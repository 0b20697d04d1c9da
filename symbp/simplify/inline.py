"""Writing one equation inside those that read it."""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction
from symbp.language.rename import avoid_capture


def inlined(consumer: Equation, source: Equation) -> Equation:
    """``consumer`` with every read of the tensor that ``source`` defines replaced by its right side."""
    taken = {str(s) for s in consumer.right.atoms(sp.Symbol)} | {str(s) for s in consumer.indices}
    right = avoid_capture(source.right, taken)
    safe = replace(source, right=right)
    reads = {a: safe.at(a.indices) for a in consumer.right.atoms(Access) if a.name == source.target}
    return replace(consumer, right=consumer.right.xreplace(reads))


def read_inside_sum(consumer: Equation, name: str) -> bool:
    """Whether the consumer reads the tensor inside a reduction."""
    return any(a.name == name for node in consumer.right.atoms(Reduction) for a in node.body.atoms(Access))
