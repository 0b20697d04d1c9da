"""Conditions over index ranges: which always hold, and products of conditions."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.expressions import Access, Quotient, Reduction, Remainder, Where, rebuilt, rewrite
from symbp.language.ranges import extremes


def conjuncts(condition: sp.Basic) -> tuple[sp.Basic, ...]:
    """The conditions that hold together, in a fixed order (SymPy's own ``make_args`` gives a set)."""
    return tuple(condition.args) if isinstance(condition, sp.And) else (condition,)


def always(condition: sp.Basic, sizes: Mapping[sp.Basic, sp.Expr]) -> bool | None:
    """True or False where the ranges of the indices decide the condition, None where they do not."""
    if condition in (sp.true, sp.false):
        return condition is sp.true
    if isinstance(condition, sp.Eq) and not condition.atoms(Access):
        slack = sp.expand(condition.args[0] - condition.args[1])
        if slack.free_symbols & set(sizes):
            low, high = extremes(slack, dict(sizes))
            return True if low == high == 0 else False if low.is_positive or high.is_negative else None
    if isinstance(condition, (sp.Ge, sp.Gt, sp.Le, sp.Lt)) and not condition.atoms(Access):
        left, right = condition.args
        slack = left - right if isinstance(condition, (sp.Ge, sp.Gt)) else right - left
        if not slack.free_symbols & set(sizes):
            return None
        low, high = extremes(sp.expand(slack), dict(sizes))
        strict = isinstance(condition, (sp.Gt, sp.Lt))
        if (low.is_positive if strict else low.is_nonnegative) is True:
            return True
        if (high.is_nonpositive if strict else high.is_negative) is True:
            return False
    return None


def settled(position: sp.Basic, sizes: Mapping[sp.Basic, sp.Expr]) -> sp.Basic:
    """The expression without quotients and remainders that the ranges of its indices decide."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, (Quotient, Remainder)) or node.atoms(Access):
            return None
        dividend, divisor = node.args
        low, high = extremes(dividend, dict(sizes))
        if low.is_Integer and high.is_Integer and divisor.is_Integer and low >= 0 and low // divisor == high // divisor:
            whole = sp.Integer(int(low) // int(divisor))
            return whole if isinstance(node, Quotient) else sp.expand(dividend - whole * divisor)
        multiples = [t for t in sp.Add.make_args(sp.expand(dividend)) if (t / divisor).is_integer]
        rest = sp.expand(dividend - sp.Add(*multiples))
        if multiples and rest.free_symbols <= set(sizes):  # (w*q + r) // w with 0 <= r < w
            low, high = extremes(rest, dict(sizes))
            if low.is_nonnegative and (divisor - 1 - high).is_nonnegative:
                return sp.expand(sp.Add(*multiples) / divisor) if isinstance(node, Quotient) else rest
        return None

    return rewrite(position, change) if position.atoms(Quotient, Remainder) else position


def drop_decided(expression: sp.Expr, sizes: Mapping[sp.Basic, sp.Expr]) -> sp.Expr:
    """The expression without conditions, quotients and remainders that the ranges of its indices decide."""
    if isinstance(expression, Reduction):
        inner = {**sizes, **dict(expression.bound)}
        return expression.func(drop_decided(expression.body, inner), *expression.args[1:])
    if isinstance(expression, Where):
        kept = []
        for part in (settled(part, sizes) for part in conjuncts(expression.condition)):
            verdict = always(part, sizes)
            if verdict is False:
                return drop_decided(expression.otherwise, sizes)
            if verdict is None:
                kept.append(part)
        return Where(sp.And(*kept), drop_decided(expression.then, sizes), drop_decided(expression.otherwise, sizes))
    if isinstance(expression, Access):
        return Access(expression.name, *[sp.expand(settled(i, sizes)) for i in expression.indices])
    if not expression.args:
        return expression
    arguments = [drop_decided(argument, sizes) for argument in expression.args]
    return rebuilt(expression, arguments) if tuple(arguments) != expression.args else expression
