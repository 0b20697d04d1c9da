"""One-way matching: finding a forward equation's right side inside another expression."""

from __future__ import annotations

from itertools import permutations

import sympy as sp

from symbp.language.expressions import Reduction, SumOver

Substitution = dict[sp.Basic, sp.Basic]


def match(
    pattern: sp.Basic, actual: sp.Basic, variables: set[sp.Basic], found: Substitution | None = None
) -> Substitution | None:
    """Values of the ``variables`` (indices of the pattern) that make it equal to ``actual``, or None.

    Structural: arguments are compared in SymPy's order, so an equal expression may be missed, never invented.
    """
    found = {} if found is None else found
    if pattern in variables:
        if pattern in found:
            return found if found[pattern] == actual else None
        found[pattern] = actual
        return found
    if not pattern.args or not actual.args:
        return found if pattern == actual else None
    if type(pattern) is not type(actual) or len(pattern.args) != len(actual.args):
        return None
    if isinstance(pattern, Reduction) and isinstance(actual, Reduction):
        if set(pattern.bound_symbols) & (actual.free_symbols - set(actual.bound_symbols)):
            return None
        orders = permutations(actual.bound) if isinstance(pattern, SumOver) else [actual.bound]
        for order in orders:
            if [n for _, n in pattern.bound] != [n for _, n in order]:
                continue
            names = dict(zip([symbol for symbol, _ in order], pattern.bound_symbols, strict=True))
            places = match(pattern.body, actual.body.xreplace(names), variables, dict(found))
            if places is not None:
                found.update(places)
                return found
        return None
    for left, right in zip(pattern.args, actual.args, strict=True):
        if match(left, right, variables, found) is None:
            return None
    return found
