"""Conditionals: numbers before them, one for all terms that ask the same, comparisons without differences."""

from __future__ import annotations

from math import gcd

import sympy as sp

from symbp.language.expressions import Access, Reduction, Where, rewrite
from symbp.simplify.cost import weight


def numbers_before(expression: sp.Expr) -> sp.Expr:
    """``where(c, 0, -2*x)`` as ``-2 * where(c, 0, x)``, so that the number can cancel against others."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, Where):
            return None
        number = _content((*_terms(node.then), *_terms(node.otherwise)))
        return None if number == 1 else number * Where(node.condition, *(_over(b, number) for b in node.args[1:]))

    return rewrite(expression, change) if expression.has(Where) else expression


def _terms(branch: sp.Expr) -> tuple[sp.Expr, ...]:
    return tuple(term for term in sp.Add.make_args(branch) if term != 0)


def _over(branch: sp.Expr, number: sp.Rational) -> sp.Expr:
    """A branch divided by a number, term by term."""
    return sp.Add(*[term / number for term in _terms(branch)])


def _content(terms: tuple[sp.Expr, ...]) -> sp.Rational:
    """The greatest number that goes into all terms and leaves no fractions behind; negative where all of them are."""
    numbers = [term.as_coeff_Mul()[0] for term in terms]
    if not numbers or not all(n.is_Rational for n in numbers):
        return sp.S.One
    below = {n.q for n in numbers}
    size = sp.Rational(gcd(*[n.p for n in numbers]), below.pop() if len(below) == 1 else 1)
    return -size if all(n < 0 for n in numbers) else size


def joined(expression: sp.Expr) -> sp.Expr:
    """``x * where(c, 1, 0) + where(c, 0, y)`` as ``where(c, x, y)``, where that is less work."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not node.is_Add:
            return None
        parts: dict[sp.Basic, list[tuple[sp.Expr, Where]]] = {}
        for term in node.args:
            found = next((f for f in sp.Mul.make_args(term) if isinstance(f, Where)), None)
            if found is not None and not term.has(Reduction):
                parts.setdefault(_asked(found.condition), []).append((term, found))
        for terms in parts.values():
            if len(terms) > 1:
                then, otherwise = (sp.Add(*[t / w * w.args[branch] for t, w in terms]) for branch in (1, 2))
                rest = [term for term in node.args if term not in [t for t, _ in terms]]
                after = sp.Add(*rest, Where(terms[0][1].condition, then, otherwise))
                if weight(after) < weight(node):
                    return change(after) or after
        return None

    return rewrite(expression, change) if expression.has(Where) else expression


def _asked(condition: sp.Basic) -> sp.Basic:
    """The same for ``k == p`` and ``p == k``."""
    return sp.Tuple(*sorted(condition.args, key=str)) if isinstance(condition, sp.Eq) else condition


def sides(expression: sp.Expr) -> sp.Expr:
    """``0 >= 1 + x - y`` as ``y >= 1 + x``: a comparison needs no difference."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, (sp.Ge, sp.Gt, sp.Le, sp.Lt)) or 0 not in node.args or not node.has(Access):
            return None
        total = node.args[0] - node.args[1] if node.args[1] == 0 else sp.Add(*[-t for t in _terms(node.args[1])])
        below = [term for term in _terms(total) if term.as_coeff_Mul()[0].is_negative]
        if not 0 < len(below) < len(_terms(total)):
            return None
        above = sp.Add(*[term for term in _terms(total) if term not in below])
        return node.func(above, sp.Add(*[-term for term in below]))

    return rewrite(expression, change) if expression.has(Where) else expression
