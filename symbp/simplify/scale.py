"""An adjoint whose readers all multiply it by the same factor is computed with that factor.

The 2 of a square then cancels the 1/2 of the root behind it, and a factor with fewer indices than the reader is
multiplied in fewer times.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

import sympy as sp

from symbp.derive.derivation import Step
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where, free_name
from symbp.simplify.name_sums import FEW, write_into
from symbp.simplify.trial import Trial

Shapes = Mapping[str, tuple[sp.Expr, ...]]
Place = tuple[Access, sp.Expr, tuple[sp.Expr, ...]]  # a read, the product it stands in, the factors that may move


def scaled(
    trial: Trial, name: str, shapes: dict[str, tuple[sp.Expr, ...]], taken: Collection[str], fixed: Collection[str]
) -> Trial | None:
    """The trial in which an adjoint is computed times what all its readers multiply it by; no tensor in ``fixed``."""
    source, readers = trial.get(name), trial.readers_of(name)
    if source is None or not 0 < len(readers) <= FEW or not source.right.atoms(Access):
        return None
    places = {reader.target: list(_places(reader, name, source, shapes, fixed)) for reader in readers}
    found = [factors for reads in places.values() for _, _, factors in reads]
    common = [factor for factor in found[0] if all(factor in factors for factors in found)]
    factor = sp.Mul(*common)
    return _multiplied(trial, source, readers, factor, places, shapes, taken) if factor != 1 else None


def _places(reader: Equation, name: str, source: Equation, shapes: Shapes, fixed: Collection[str]) -> Iterator[Place]:
    """Each read of an adjoint with the factors beside it that have no other indices, in those of its definition."""

    def visit(node: sp.Basic, sizes: dict[sp.Basic, sp.Expr], guarded: bool) -> Iterator[Place]:
        if isinstance(node, Access):
            if node.name == name:
                yield node, node, ()
            return
        if isinstance(node, Reduction):
            sizes = {**sizes, **dict(node.bound)}
        own = [f for f in node.args if isinstance(f, Access) and f.name == name] if node.is_Mul else []
        for argument in node.args:
            if argument in own:
                yield argument, node, _movable(node, argument, sizes, guarded)
            else:
                yield from visit(argument, sizes, guarded or isinstance(node, Where))

    def _movable(product: sp.Expr, read: Access, sizes: dict[sp.Basic, sp.Expr], guarded: bool) -> tuple[sp.Expr, ...]:
        numbers = tuple(abs(f) for f in product.args if f.is_Number)
        plain = all(i.is_Symbol for i in read.indices) and len(set(read.indices)) == len(read.indices)
        if guarded or not plain or tuple(sizes.get(i) for i in read.indices) != shapes[name]:
            return numbers
        back = dict(zip(read.indices, source.indices, strict=True))
        return (*numbers, *(f.xreplace(back) for f in product.args if may_move(f, read)))

    def may_move(factor: sp.Expr, read: Access) -> bool:
        inside = {s for s in factor.free_symbols if not s.is_positive} <= set(read.indices)
        reads = {access.name for access in factor.atoms(Access)}
        return inside and not factor.is_Number and not factor.has(Reduction) and reads.isdisjoint({name, *fixed})

    yield from visit(reader.right, dict(zip(reader.indices, shapes[reader.target], strict=True)), False)


def _multiplied(
    trial: Trial,
    source: Equation,
    readers: list[Equation],
    factor: sp.Expr,
    places: Mapping[str, list[Place]],
    shapes: dict[str, tuple[sp.Expr, ...]],
    taken: Collection[str],
) -> Trial:
    """The trial in which the factor goes into the adjoint, under a new name."""
    changed = trial.branch()
    known = free_name(taken, f"scaled_{source.target.removeprefix('delta_').removeprefix('grad_')}")
    shapes[known] = shapes[source.target]
    start = Equation(known, source.indices, factor * source.left, f"the adjoint {source.target} times a factor")
    changed.steps.append(Step("scale_adjoints", known, None, start))
    write_into(changed, start, source)
    changed.drop(source.target)
    for reader in readers:
        right = reader.right
        for read, product, _ in places[reader.target]:
            there = factor.xreplace(dict(zip(source.indices, read.indices, strict=True)))
            written = sp.Mul(product, Access(known, *read.indices), 1 / there, 1 / read)
            right = right.xreplace({product: written})
        after = replace(reader, right=right)
        changed.steps.append(Step("scale_adjoints", reader.target, reader, after, (known,)))
        after, steps = changed.tidy(after)
        changed.put(after, steps)
    return changed
