"""Sizes that a text leaves out: found from the axes that its indices run over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from symbp.errors import nearest
from symbp.language.expressions import Access, Reduction, SumOver, pad, rewrite
from symbp.language.tensor import Tensor

UNKNOWN = sp.Symbol("unknown size")


class Padded(sp.Expr):
    """``pad(x[...])`` before the shape of ``x`` is known."""

    is_commutative = True

    def _eval_is_extended_real(self) -> bool:
        return True

    def _eval_is_finite(self) -> bool:
        return True


class Mean(Reduction):
    """``mean[i](body)``: the sum over the product of the sizes, once they are known."""

    keyword = "mean"


@dataclass(frozen=True)
class Statement:
    """An equation as it was read: a size that is not written is :data:`UNKNOWN`."""

    name: str
    indices: tuple[tuple[sp.Symbol, sp.Expr], ...]
    right: sp.Expr
    where: str


def written_sizes(statement: Statement, known: Mapping[str, Tensor]) -> set[sp.Basic]:
    """The indices of a statement whose sizes are written, or declared with the tensor that it defines."""
    written = [pair for node in statement.right.atoms(Reduction) for pair in node.bound]
    found: set[sp.Basic] = {symbol for symbol, size in (*statement.indices, *written) if size is not UNKNOWN}
    if statement.name in known:
        found |= {symbol for symbol, _ in statement.indices}
    return found


def inferred_sizes(statement: Statement, known: Mapping[str, Tensor]) -> dict[sp.Basic, sp.Expr] | None:
    """The sizes of the indices on the left, or None while some cannot be told."""
    found = {symbol: size for symbol, size in statement.indices if size is not UNKNOWN}
    if statement.name in known and len(known[statement.name].shape) == len(statement.indices):
        for (symbol, _), size in zip(statement.indices, known[statement.name].shape, strict=True):
            found.setdefault(symbol, size)
    for symbol, size in _sizes_read(statement.right, [symbol for symbol, _ in statement.indices], known).items():
        found.setdefault(symbol, size)
    return found if len(found) == len(statement.indices) else None


def _sizes_read(expression: sp.Basic, symbols: list[sp.Symbol], known: Mapping[str, Tensor]) -> dict[sp.Basic, sp.Expr]:
    """Sizes of indices from the axes that they run over by themselves."""
    found: dict[sp.Basic, sp.Expr] = {}
    for access in sorted(expression.atoms(Access), key=str):
        if access.name in known and len(known[access.name].shape) == len(access.indices):
            for position, size in zip(access.indices, known[access.name].shape, strict=True):
                if position in symbols:
                    found.setdefault(position, size)
    return found


def with_sizes(right: sp.Expr, known: Mapping[str, Tensor]) -> sp.Expr | None:
    """Fill in the sizes of reductions and padding. None while they cannot be told."""
    if any(node.args[0].name not in known for node in right.atoms(Padded)):
        return None

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, Padded):
            return pad(node.args[0], known[node.args[0].name].shape)
        if isinstance(node, Reduction):
            read = _sizes_read(node.body, node.bound_symbols, known)
            bound = [(symbol, read.get(symbol, size) if size is UNKNOWN else size) for symbol, size in node.bound]
            if isinstance(node, (Mean, SumOver)) and all(size is not UNKNOWN for _, size in bound):
                count = sp.prod([size for _, size in bound])
                total = node.body * count if node.body.is_number else SumOver(node.body, *bound)  # sum[n: N](1) counts
                return total / count if isinstance(node, Mean) else total
            return type(node)(node.body, *bound)
        return None

    found = rewrite(right, change)
    return None if found.has(UNKNOWN) else found


def why_stuck(statement: Statement, names: set[str], known: Mapping[str, Tensor]) -> str:
    """A sentence that says why a statement's sizes cannot be told."""
    unknown = sorted(a.name for a in statement.right.atoms(Access) if a.name not in names)
    if unknown:
        return f"{statement.where}: unknown name {unknown[0]!r}; {nearest(unknown[0], known)}"
    return (
        f"{statement.where}: the sizes of the indices of {statement.name!r} cannot be told; "
        f"write them, as in {statement.name}[i: 3] or sum[k: 5](...)."
    )
