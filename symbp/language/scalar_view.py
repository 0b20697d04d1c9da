"""The scalar view: an indexed equation written once for every element, to be read and counted, not computed by."""

from __future__ import annotations

import itertools

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import SumOver, rewrite
from symbp.language.program import Program

MOST = 40


def scalar_equations(equation: Equation, program: Program) -> list[Equation]:
    """One equation an element, sums written out; none when there are more than :data:`MOST` elements or terms."""
    shape = [int(n) for n in program.tensor[equation.target].shape]
    if int(sp.prod(shape)) > MOST or not _small(equation.right):
        return []
    found = []
    for place in itertools.product(*map(range, shape)):
        values = dict(zip(equation.indices, map(sp.Integer, place), strict=True))
        right = _written_out(equation.right.xreplace(values))
        found.append(Equation(equation.target, tuple(values.values()), right))
    return found


def _small(right: sp.Expr) -> bool:
    return all(
        int(sp.prod([n for _, n in node.bound])) <= 8 if all(n.is_Integer for _, n in node.bound) else False
        for node in right.atoms(SumOver)
    )


def _written_out(right: sp.Expr) -> sp.Expr:
    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, SumOver):
            ranges = [range(int(n)) for _, n in node.bound]
            return sp.Add(
                *[
                    node.body.xreplace(dict(zip(node.bound_symbols, map(sp.Integer, place), strict=True)))
                    for place in itertools.product(*ranges)
                ]
            )
        return None

    return rewrite(right, change)
