"""A product of tensors that has a name, found inside other equations; what is the same up to a number."""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, rewrite
from symbp.simplify.matching import match


def is_product(equation: Equation) -> bool:
    """Whether an equation multiplies tensors and does nothing else."""
    return bool(equation.right.is_Mul) and all(isinstance(factor, Access) for factor in equation.right.args)


def with_product(reader: Equation, source: Equation) -> Equation:
    """``reader`` with the product that ``source`` defines read wherever all of its factors stand together."""
    first, *others = source.right.args
    variables: set[sp.Basic] = set(source.indices)

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, sp.Mul):
            return None
        for factor in node.args:
            places = match(first, factor, variables)
            if places is None:
                continue
            for other in others:
                for candidate in node.args:
                    places = match(other, candidate, variables, dict(places)) or places
            rest = [f.xreplace(places) for f in others]
            if set(places) == variables and set(rest) <= set(node.args):
                left = [f for f in node.args if f != factor and f not in rest]
                return sp.Mul(*left, Access(source.target, *[places[i] for i in source.indices]))
        return None

    return replace(reader, right=rewrite(reader.right, change))


def without_number(expression: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """A number and the rest, the same for all that differ by a number: ``2*(y - x)`` is -2 and ``x - y``."""
    if expression.is_Number:
        return expression, sp.S.One
    if expression.is_Add:
        number, rest = expression.primitive()
        turned = sp.Add(*[-term for term in rest.args])
        return (number, rest) if str(rest) <= str(turned) else (-number, turned)
    if expression.is_Mul:
        parts = [without_number(factor) for factor in expression.args]
        return sp.Mul(*[number for number, _ in parts]), sp.Mul(*[rest for _, rest in parts])
    if expression.is_Pow and expression.exp.is_Integer:
        number, rest = without_number(expression.base)
        return number**expression.exp, rest**expression.exp
    if isinstance(expression, SumOver):
        number, rest = without_number(expression.body)
        return number, SumOver(rest, *expression.bound)
    return sp.S.One, expression
