"""A product of tensors that has a name, found inside other equations."""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, rewrite
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
