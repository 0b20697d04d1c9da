"""One equation: a tensor defined at free indices."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import sympy as sp

from symbp.language.expressions import Access, accesses, substituted


@dataclass(frozen=True)
class Equation:
    """``target[indices] = right`` for every value of the free indices.

    ``where`` tells a reader where the equation comes from (file and line, or the layer), for messages only.
    """

    target: str
    indices: tuple[sp.Symbol, ...]
    right: sp.Expr
    where: str = ""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Equation):
            return NotImplemented
        return (self.target, self.indices, self.right) == (other.target, other.indices, other.right)

    def __hash__(self) -> int:
        return hash((self.target, self.indices, self.right))

    @property
    def left(self) -> Access:
        """The access that the equation defines."""
        return Access(self.target, *self.indices)

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """Names of the tensors on the right side, each once."""
        return tuple(dict.fromkeys(access.name for access in accesses(self.right)))

    def at(self, indices: tuple[sp.Expr, ...]) -> sp.Expr:
        """The right side with the free indices replaced; bound indices that would capture are renamed."""
        from symbp.language.rename import avoid_capture  # rename imports this module's types

        free: set[sp.Basic] = set().union(*(i.free_symbols for i in indices)) if indices else set()
        right = avoid_capture(self.right, {str(symbol) for symbol in free})
        return substituted(right, dict(zip(self.indices, indices, strict=True)))

    def __str__(self) -> str:
        from symbp.language.printing import print_equation

        return print_equation(self)

    def _repr_latex_(self) -> str:
        from symbp.language.latex import equation_latex  # which imports this module's types

        return f"$${equation_latex(self)}$$"
