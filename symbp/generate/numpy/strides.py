"""Sums over the digits of a kernel, as the rule finds them for a stride, turned into sums over what is read."""

from __future__ import annotations

import sympy as sp

from symbp.language.expressions import Access, Quotient, Remainder, fresh_names, index_symbol, rewrite

Ranges = dict[sp.Basic, sp.Expr]


def over_outputs(
    taken: set[str], conditions: list[sp.Basic], body: sp.Expr, ranges: Ranges
) -> tuple[list[sp.Basic], sp.Expr, Ranges]:
    """Conditions, body and ranges with each read at ``t // g - v``, ``v`` bound, called by an index of its own.

    With ``p = t // g - v``, the place ``g*v + t % g`` of the kernel is ``t - g*p``, an affine one.
    """
    for low in conditions:
        place = low.args[0] if isinstance(low, sp.Ge) and low.args[1] == 0 else sp.Integer(0)
        high = next((c for c in conditions if isinstance(c, sp.Lt) and c.args[0] == place), None)
        for quotient in sorted(place.atoms(Quotient), key=str):
            digit = sp.expand(quotient - place)
            if digit not in ranges or high is None:
                continue
            used = {*taken, *map(str, ranges), *map(str, body.free_symbols)}
            output = index_symbol(next(fresh_names(used, "p")))
            dividend, step = quotient.args
            whole = {digit: quotient - output}, {quotient: (dividend - Remainder(dividend, step)) / step}
            rest = [_rewritten(c, whole) for c in conditions if c not in (low, high)]
            rest.append(sp.Ge(sp.expand(dividend - step * output), 0))
            around = {s: n for s, n in ranges.items() if s != digit} | {output: high.args[1]}
            return over_outputs(taken, rest, _rewritten(body, whole), around)
    return conditions, body, ranges


def _rewritten(node: sp.Basic, whole: tuple[dict[sp.Basic, sp.Expr], ...]) -> sp.Basic:
    """The expression with the values put into its index expressions and its conditions on indices."""

    def put(expression: sp.Expr) -> sp.Expr:
        for values in whole:
            expression = expression.xreplace(values)
        return sp.expand(expression)

    def change(part: sp.Basic) -> sp.Basic | None:
        if isinstance(part, Access):
            return Access(part.name, *map(put, part.indices))
        if isinstance(part, (sp.Ge, sp.Gt, sp.Le, sp.Lt, sp.Eq)):
            return part.func(*map(put, part.args))
        return None

    return rewrite(node, change).xreplace(whole[0])
