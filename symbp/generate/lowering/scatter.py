"""A sum over the places at which a table was looked up: each term is added where its place says.

``grad[i, k] = sum[n](where(x[n] == i, delta[n, k], 0))`` asks at every ``i`` for every ``n``; it is computed as
``grad[x[n], k] += delta[n, k]``.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symbp.generate.lowering.freeze import freeze, freeze_condition, whole
from symbp.generate.lowering.loops import Binary, If, Load, Loop, Number, Statement, Store
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, Where


@dataclass(frozen=True)
class Scatter:
    """``target[indices] += body`` for all that is bound, where the condition holds; all else is zero."""

    indices: tuple[sp.Expr, ...]
    bound: tuple[tuple[sp.Symbol, sp.Expr], ...]
    condition: sp.Basic
    body: sp.Expr


def scatter(equation: Equation) -> Scatter | None:
    """The right side as an addition at places that are looked up; None where it is not one."""
    sums = [f for f in sp.Mul.make_args(equation.right) if isinstance(f, SumOver)]
    if len(sums) != 1:
        return None
    others = [f for f in sp.Mul.make_args(equation.right) if f is not sums[0]]
    factors = list(sp.Mul.make_args(sums[0].body))
    choices = [f for f in factors if isinstance(f, Where) and f.otherwise == 0]
    for choice in choices:
        for condition in sorted(sp.And.make_args(choice.condition), key=str):
            found = _place(condition, equation)
            if found is None:
                continue
            index, place = found
            rest = sp.And(*(c for c in sp.And.make_args(choice.condition) if c is not condition))
            body = sp.Mul(*others, *(f for f in factors if f is not choice), choice.then)
            if body.atoms(Reduction):
                return None
            indices = tuple(place if i == index else i for i in equation.indices)
            return Scatter(indices, sums[0].bound, rest.xreplace({index: place}), body.xreplace({index: place}))
    return None


def _place(condition: sp.Basic, equation: Equation) -> tuple[sp.Symbol, sp.Expr] | None:
    """The index of the target that a condition sets, and the place it is set to."""
    if isinstance(condition, sp.Eq):
        for index, place in (condition.args, condition.args[::-1]):
            if index in equation.indices and place.atoms(Access) and not place.free_symbols & set(equation.indices):
                return index, place
    return None


def scatter_statements(equation: Equation, found: Scatter, sizes: list[tuple[sp.Symbol, int]]) -> list[Statement]:
    """Zeros, then the additions; places outside the target are passed over."""
    own = tuple(freeze(i, True) for i in equation.indices)
    zero: Statement = Store(equation.target, own, Number(sp.Integer(0)))
    for symbol, size in reversed(sizes):
        zero = Loop(str(symbol), size, (zero,))
    there = tuple(freeze(i, True) for i in found.indices)
    added: Statement = Store(equation.target, there, Binary("+", Load(equation.target, there), freeze(found.body)))
    moved = [(i, place, size) for i, place, (_, size) in zip(equation.indices, found.indices, sizes, strict=True)]
    inside = [c for i, place, size in moved if place != i for c in (sp.Ge(place, 0), sp.Lt(place, size))]
    within = found.condition.free_symbols & set(equation.indices)
    if within:
        added = If(freeze_condition(found.condition), (added,))
    for symbol, place, size in reversed(moved):
        if place == symbol:
            added = Loop(str(symbol), size, (added,))
    added = If(freeze_condition(sp.And(*inside, sp.true if within else found.condition)), (added,))
    for symbol, length in reversed(found.bound):
        added = Loop(str(symbol), whole(length), (added,))
    return [zero, added]
