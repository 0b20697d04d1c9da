"""Equations of a recurrence: what does not need it, and what its time alone decides."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy.factors import guarded
from symbp.language.conditions import always, conjuncts
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, Where

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter


def timeless(equation: Equation, members: Collection[str]) -> sp.Expr | None:
    """The terms that read none of ``members``, where one is a sum: they can be computed for all times at once."""
    if not isinstance(equation.right, sp.Add):
        return None
    terms = [t for t in equation.right.args if not any(a.name in members for a in t.atoms(Access))]
    return sp.Add(*terms) if any(t.atoms(Reduction) for t in terms) else None


def decided(printer: NumpyPrinter, node: sp.Expr) -> tuple[tuple[sp.Basic, ...], sp.Expr]:
    """The conditions without which a term is zero and which Python decides, and the term where they hold."""
    conditions: list[sp.Basic] = []
    if isinstance(node, sp.Mul):
        parts = [decided(printer, factor) for factor in node.args]
        found = [c for known, _ in parts for c in known]
        return tuple(dict.fromkeys(found)), sp.Mul(*[value for _, value in parts]) if found else node
    if isinstance(node, Where) and node.otherwise == 0:
        conditions, value = list(conjuncts(node.condition)), node.then
    elif isinstance(node, SumOver):
        conditions, value = guarded(node.body)
    around = dict(printer.sizes)
    printer.sizes.update(dict(node.bound) if isinstance(node, SumOver) else {})
    conditions = [c for c in conditions if always(c, printer.sizes) is not True]
    known = [c for c in conditions if printer.known(c)]
    printer.sizes = around
    if not known:
        return (), node
    rest = sp.And(*[c for c in conditions if c not in known])
    value = value if rest is sp.true else Where(rest, value, 0)
    if isinstance(node, SumOver):
        return tuple(known), SumOver(value, *node.args[1:])
    inner, value = decided(printer, value)
    return tuple(dict.fromkeys((*known, *inner))), value
