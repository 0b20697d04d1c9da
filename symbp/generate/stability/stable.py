"""Numerical stability: the same values by formulas that neither overflow nor lose digits.

Patterns are found in the equations, whatever layer they came from: sums of exponentials whose scale cancels
(largest.py), what is measured from a mean (offsets.py), log(1 + e^x), and the logarithm of a sigmoid and of its
complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import sympy as sp

from symbp.generate.stability.largest import without_largest
from symbp.generate.stability.offsets import from_first
from symbp.language.expressions import Access, Where, rewrite
from symbp.language.program import Program
from symbp.language.rename import index_names


def stable(program: Program) -> Program:
    """The program with those patterns rewritten; every tensor keeps its value but those whose scale cancels."""
    program = from_first(without_largest(program))
    equations = [replace(e, right=_bounded(e.right, program)) for e in program.equations]
    return Program.build(program.tensors, equations, program.outputs, program.updates)


def _bounded(right: sp.Expr, program: Program) -> sp.Expr:
    """Logarithms of sigmoids, log(1 + e^x) and e^x / (1 + e^x) in forms that hold for every x."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, sp.log):
            return _logarithm(node.args[0], program)
        if isinstance(node, sp.Mul):
            return _sigmoid(node)
        return None

    return rewrite(right, change)


def _logarithm(inside: sp.Expr, program: Program) -> sp.Expr | None:
    one, rest = inside.as_coeff_Add()
    if one == 1 and isinstance(rest, sp.exp):
        return softplus(rest.args[0])
    access = inside if isinstance(inside, Access) else -rest if one == 1 else None
    if not isinstance(access, Access) or access.name not in program.definition:
        return None
    argument = _sigmoid_argument(program.definition[access.name].at(access.indices))
    if argument is None or index_names(argument) - index_names(access) - _names(program):
        return None
    return -softplus(-argument) if access is inside else -softplus(argument)


def _names(program: Program) -> set[str]:
    return {str(size) for size in program.sizes}


def _sigmoid_argument(right: sp.Expr) -> sp.Expr | None:
    """``x`` where the right side is 1 / (1 + exp(-x))."""
    if right.is_Pow and right.exp == -1:
        one, rest = right.base.as_coeff_Add()
        if one == 1 and isinstance(rest, sp.exp):
            return -rest.args[0]
    return None


def softplus(x: sp.Expr) -> sp.Expr:
    """log(1 + e^x) without overflow: the larger of x and 0, plus log(1 + e^-|x|)."""
    return Where(sp.Gt(x, 0), x, 0) + sp.log(1 + sp.exp(-sp.Abs(x)))


def _sigmoid(node: sp.Mul) -> sp.Expr | None:
    """``e^x / (1 + e^x)`` as ``1 / (1 + e^-x)``, and so in every term of a sum over ``1 + e^x``."""
    for power in sorted(node.atoms(sp.exp), key=str):
        below = 1 / (1 + power)
        if below not in node.args:
            continue
        other = 1 / (1 + sp.exp(-power.args[0]))
        for factor in node.args:
            if factor == power or (
                isinstance(factor, sp.Add) and any(power in sp.Mul.make_args(t) for t in factor.args)
            ):
                terms = [sp.Mul.make_args(t) for t in sp.Add.make_args(factor)]
                total = sp.Add(*[sp.Mul(*_without(t, power), other if power in t else below) for t in terms])
                return sp.Mul(*_without(_without(node.args, below), factor), total)
    return None


def _without(factors: Sequence[sp.Expr], one: sp.Expr) -> list[sp.Expr]:
    return [f for f in factors if f != one]
