"""Reductions in NumPy: which way each is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy.contraction import contracted, dense
from symbp.generate.numpy.factors import guarded, moving, ordered_axes, with_expanded_places
from symbp.generate.numpy.reads import ATOM, Printed
from symbp.generate.numpy.scatter import scattered
from symbp.language.conditions import always
from symbp.language.expressions import Access, Reduction, SumOver, Where

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter


def reduction(printer: NumpyPrinter, node: Reduction) -> Printed:
    """A reduction whose bound indices are known to the printer."""
    if not isinstance(node, SumOver):
        return dense(printer, node, node.body)
    if isinstance(node.body, sp.Add) and not _narrow(node.body):
        return _sum_of_sums(printer, node)
    conditions, body = guarded(node.body)
    conditions = [c for c in conditions if always(c, printer.sizes) is not True]
    known = [c for c in conditions if not moving(printer, c) and not c.atoms(Access)]
    conditions = [c for c in conditions if c not in known]
    node, conditions, body = _narrowed(printer, node, conditions, body)
    outer = printer.guards
    printer.guards = (*outer, *known)
    found = scattered(printer, node, conditions, body) or contracted(printer, node, conditions, body)
    printer.guards = outer
    if known:
        text = " and ".join(printer.vector(c, ())[0] for c in known)
        zero = printer.operations.zeros(printer.shape(found.axes), printer.dtype) if found.axes else "0"
        return Printed(f"({found.text} if {text} else {zero})", ATOM, found.axes)
    return found


def _narrowed(
    printer: NumpyPrinter, node: SumOver, conditions: list[sp.Basic], body: sp.Expr
) -> tuple[SumOver, list[sp.Basic], sp.Expr]:
    """The sum over those values of its indices alone for which conditions on one index hold."""
    pending, kept, bound = list(conditions), [], dict(node.bound)
    while pending:
        condition = pending.pop(0)
        limits = _limits(condition, bound)
        if limits is None:
            kept.append(condition)
            continue
        index, low, high = limits
        moved = {index: index + low}
        pending, kept = ([sp.expand(c.xreplace(moved)) for c in part] for part in (pending, kept))
        body = with_expanded_places(body.xreplace(moved))
        bound[index] = sp.Integer(high - low)
    if len(kept) == len(conditions):
        return node, conditions, body
    printer.sizes.update(bound)
    left = [c for c in kept if always(c, printer.sizes) is not True]
    return SumOver(Where(sp.And(*left), body, 0) if left else body, *bound.items()), left, body


def _limits(condition: sp.Basic, bound: dict[sp.Symbol, sp.Expr]) -> tuple[sp.Symbol, int, int] | None:
    """The one index of which a condition speaks, and where the values for which it holds begin and end."""
    if not isinstance(condition, (sp.Ge, sp.Gt, sp.Le, sp.Lt)) or condition.atoms(Access):
        return None
    index = next((s for s in bound if condition.free_symbols == {s}), None)
    if index is None or not bound[index].is_Integer:
        return None
    left, right = condition.args
    slack = left - right if isinstance(condition, (sp.Ge, sp.Gt)) else right - left
    slack = sp.expand(slack - int(isinstance(condition, (sp.Gt, sp.Lt))))  # at least zero
    rest = slack.xreplace({index: sp.Integer(0)})
    low, high = 0, int(bound[index])
    if not rest.is_Integer or slack - rest not in (index, -index):
        return None
    low, high = (max(low, -int(rest)), high) if slack - rest == index else (low, min(high, int(rest) + 1))
    return (index, low, high) if low < high else None


def _narrow(body: sp.Add) -> bool:
    """Whether some factor of every term has all the indices, so that nothing is gained by summing term by term."""
    for term in body.args:
        parts = sp.Mul.make_args(guarded(term)[1])
        if len(parts) > 1 and not any(body.free_symbols <= p.free_symbols for p in parts):
            return False
    return True


def _sum_of_sums(printer: NumpyPrinter, node: SumOver) -> Printed:
    total = sp.Add(*[SumOver(term, *node.args[1:]) for term in node.body.args], evaluate=False)
    axes = ordered_axes(printer, node)
    return Printed(*printer.vector(total, axes), axes)
