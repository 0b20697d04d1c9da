"""What equations speak of: tensors and the indices that run over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.expressions import Access, index_symbol, size_symbol

ROLES = ("input", "parameter", "constant", "state", "random", "intermediate", "output")
GIVEN_ROLES = ("input", "parameter", "constant", "state", "random")


def as_size(size: int | str | sp.Expr) -> sp.Expr:
    """A size as SymPy sees it: a positive integer, or a symbol for a size that is bound later."""
    if isinstance(size, str):
        return size_symbol(size)
    expression = sp.sympify(size)
    if expression.is_Integer and int(expression) < 1:
        raise SymbpError(f"an axis has size {expression}; a size is at least 1.")
    return expression


@dataclass(frozen=True)
class Index:
    """A name that runs over 0 <= i < size."""

    name: str
    size: sp.Expr

    @property
    def symbol(self) -> sp.Symbol:
        """The symbol that stands for this index in expressions."""
        return index_symbol(self.name)


@dataclass(frozen=True)
class Tensor:
    """A named array.

    ``shape`` holds one size an axis (an integer or a symbol). ``role`` is one of :data:`ROLES`: inputs,
    parameters, constants, state and random numbers are given from outside, the others have an equation.
    ``integer`` marks tensors of indices (class labels, tokens). ``value`` is the default of a constant.
    ``facts`` are declared properties, such as ``"sums to one"`` over the last axis. ``adjoint_of`` names the
    tensor this one is the adjoint of; it decides how it is shown, never what it is.
    """

    name: str
    shape: tuple[sp.Expr, ...] = ()
    role: str = "intermediate"
    integer: bool = False
    value: sp.Expr | None = None
    facts: tuple[str, ...] = ()
    adjoint_of: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.role not in ROLES:
            raise SymbpError(f"tensor {self.name!r} has role {self.role!r}; a role is one of {', '.join(ROLES)}.")
        object.__setattr__(self, "shape", tuple(as_size(size) for size in self.shape))

    @property
    def given(self) -> bool:
        """Whether its values come from outside rather than from an equation."""
        return self.role in GIVEN_ROLES

    def __getitem__(self, indices: Any) -> Access:
        indices = indices if isinstance(indices, tuple) else (indices,)
        if len(indices) != len(self.shape):
            raise SymbpError(f"{self.name!r} has {len(self.shape)} axes but is read with {len(indices)} indices.")
        return Access(self.name, *[i.symbol if isinstance(i, Index) else i for i in indices])
