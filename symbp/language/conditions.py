"""Conditions over index ranges: which always hold, and products of conditions."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.expressions import Access, Reduction, Where, rebuilt
from symbp.language.ranges import extremes


def always(condition: sp.Basic, sizes: Mapping[sp.Basic, sp.Expr]) -> bool | None:
    """True or False where the ranges of the indices decide the condition, None where they do not."""
    if condition in (sp.true, sp.false):
        return condition is sp.true
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


def drop_decided(expression: sp.Expr, sizes: Mapping[sp.Basic, sp.Expr]) -> sp.Expr:
    """The expression without conditions that the ranges of its indices decide."""
    if isinstance(expression, Reduction):
        inner = {**sizes, **dict(expression.bound)}
        return expression.func(drop_decided(expression.body, inner), *expression.args[1:])
    if isinstance(expression, Where):
        parts = expression.condition.args if isinstance(expression.condition, sp.And) else (expression.condition,)
        kept = []
        for part in parts:
            verdict = always(part, sizes)
            if verdict is False:
                return drop_decided(expression.otherwise, sizes)
            if verdict is None:
                kept.append(part)
        return Where(sp.And(*kept), drop_decided(expression.then, sizes), drop_decided(expression.otherwise, sizes))
    if not expression.args or isinstance(expression, Access):
        return expression
    arguments = [drop_decided(argument, sizes) for argument in expression.args]
    return rebuilt(expression, arguments) if tuple(arguments) != expression.args else expression
