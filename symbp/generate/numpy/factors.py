"""Factors of summands: the indices they run over, and the conditions that a read which is zero outside says already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp
from sympy.core.parameters import distribute

from symbp.generate.numpy.reads import Axes, affine, read
from symbp.language.conditions import conjuncts
from symbp.language.expressions import Access, MaxOver, SumOver, Where, rewrite

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter


def moving(printer: NumpyPrinter, node: sp.Basic) -> set[sp.Basic]:
    """The indices over which a node's text is an array."""
    found = {s for s in node.free_symbols if s in printer.sizes} - printer.fixed
    return found.union(*(printer.printed[s].axes for s in node.free_symbols if s in printer.printed))


def ordered_axes(printer: NumpyPrinter, node: sp.Basic) -> Axes:
    """The indices of an expression in the order of the tensor that has most of them."""
    if isinstance(node, Access):
        return read(printer, node)[1]
    wanted = moving(printer, node)
    reads = sorted(node.atoms(Access), key=lambda a: (-len(moving(printer, a)), str(a)))
    found = [s for a in reads for s in read(printer, a)[1] if s in wanted]
    found += sorted(wanted, key=lambda s: list(printer.sizes).index(s))
    return tuple(dict.fromkeys(found))


def guarded(body: sp.Expr) -> tuple[list[sp.Basic], sp.Expr]:
    """The conditions under which a summand is not zero, and the summand there."""
    conditions: list[sp.Basic] = []
    factors: list[sp.Expr] = []
    for factor in sp.Mul.make_args(body):
        if isinstance(factor, Where) and factor.otherwise == 0:
            inner, value = guarded(factor.then)
            parts = conjuncts(factor.condition)
            conditions += [*parts, *inner]
            factor = value
        factors.append(factor)
    return list(dict.fromkeys(conditions)), sp.Mul(*factors)


def conditioned(printer: NumpyPrinter, factors: list[sp.Expr], conditions: list[sp.Basic]) -> list[sp.Expr] | None:
    """The factors with each condition at one of them that knows its indices; None where there is none.

    A condition is dropped where a read that is zero outside its tensor says the same.
    """
    unsafe = [f for f in factors if not finite(f)]
    for condition in conditions:
        said = any(says(printer, f, condition) for f in factors)
        wanted = moving(printer, condition)
        able = [f for f in factors if wanted <= moving(printer, f)]
        chosen = [f for f in unsafe if f in able]
        if len(chosen) < len(unsafe):
            return None
        if not said and not chosen:
            if not able:
                factors = [*factors, Where(condition, 1, 0)]
                continue
            chosen = [min(able, key=lambda f: (len(moving(printer, f)), str(f)))]
        after = [Where(condition, f, 0) if f in chosen else f for f in factors]
        unsafe = [after[factors.index(f)] for f in unsafe]
        factors = after
    return factors


def finite(node: sp.Basic) -> bool:
    """Whether an expression of finite numbers is surely finite."""
    if isinstance(node, sp.Pow):
        return bool(node.exp.is_Integer and node.exp.is_nonnegative and finite(node.base))
    if isinstance(node, (sp.Add, sp.Mul, sp.tanh, Where, SumOver, MaxOver)):
        return all(finite(a) for a in node.args)
    return not isinstance(node, sp.Function)


def says(printer: NumpyPrinter, node: sp.Expr, condition: sp.Basic) -> bool:
    """Whether a read is zero wherever the condition does not hold, since it lies outside its tensor there."""
    if not isinstance(node, Access) or not isinstance(condition, (sp.Ge, sp.Gt, sp.Le, sp.Lt)):
        return False
    if not affine(node.indices):
        return False
    left, right = condition.args
    slack = left - right if isinstance(condition, (sp.Ge, sp.Gt)) else right - left
    if isinstance(condition, (sp.Gt, sp.Lt)):
        slack = slack - 1
    for position, size in zip(node.indices, printer.program.tensor[node.name].shape, strict=True):
        if not moving(printer, position):
            continue
        for inside in (position, size - 1 - position):
            if sp.expand(slack - inside).is_nonnegative:
                return True
    return False


def without_padding(printer: NumpyPrinter, node: Where) -> sp.Expr | None:
    """A choice without the conditions that its reads say already; None where nothing can be left out."""
    if node.otherwise != 0:
        return None
    factors = sp.Mul.make_args(node.then)
    if not all(finite(f) for f in factors):
        return None
    conditions = conjuncts(node.condition)
    kept = [c for c in conditions if not any(says(printer, f, c) for f in factors)]
    return Where(sp.And(*kept), node.then, 0) if len(kept) < len(conditions) else None


def with_expanded_places(node: sp.Expr) -> sp.Expr:
    """The expression with every affine place as a sum of multiples of indices."""

    def change(part: sp.Basic) -> sp.Basic | None:
        if not isinstance(part, Access):
            return None
        with distribute(True):
            places = tuple(sp.expand(i) for i in part.indices)
        return part if places == part.indices else Access(part.name, *places)

    with distribute(False):  # 2 * (a - b) stays a product
        return rewrite(node, change)
