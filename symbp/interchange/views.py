"""Values as they are read: a tensor behind a map of its indices, so that nothing is copied to reshape it.

Each axis of a view is a tuple of atoms, the slowest first: an axis of 8 that holds 2 heads of 4 is (2, 4).
Splitting, merging and transposing axes regroups atoms and computes nothing; an axis of size 1 has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.conditions import settled
from symbp.language.expressions import Access, Quotient, Remainder
from symbp.language.tensor import Tensor, as_size

Sizes = tuple[sp.Expr, ...]


@dataclass(frozen=True)
class Atom:
    """A part of an axis: the symbol that runs over it, and how far."""

    symbol: sp.Symbol
    size: sp.Expr


def atom(size: sp.Expr) -> Atom:
    """A new atom."""
    return Atom(sp.Dummy("atom", integer=True), size)


@dataclass(frozen=True)
class View:
    """The tensor ``name`` read at ``positions``, which are written in the symbols of the atoms of ``axes``."""

    name: str
    positions: tuple[sp.Expr, ...]
    axes: tuple[tuple[Atom, ...], ...]
    integer: bool = False

    @staticmethod
    def of(tensor: Tensor) -> View:
        """A tensor as it is."""
        axes = tuple(() if size == 1 else (atom(size),) for size in tensor.shape)
        positions = tuple(axis[0].symbol if axis else sp.Integer(0) for axis in axes)
        return View(tensor.name, positions, axes, tensor.integer)

    @property
    def shape(self) -> Sizes:
        """The sizes of the axes."""
        return tuple(product(axis) for axis in self.axes)

    def whole(self, tensor: Tensor) -> bool:
        """Whether this is ``tensor`` as it is."""
        if self.shape != tensor.shape or any(len(axis) > 1 for axis in self.axes):
            return False
        return self.positions == tuple(axis[0].symbol if axis else sp.Integer(0) for axis in self.axes)

    def at(self, values: dict[sp.Basic, sp.Expr], ranges: dict[sp.Basic, sp.Expr]) -> Access:
        """The element where the atoms have these values, in indices of these ranges."""
        return Access(self.name, *_at(self.positions, values, ranges))

    def permute(self, order: Sequence[int]) -> View:
        """The axes in another order."""
        return replace(self, axes=tuple(self.axes[n] for n in order))

    def swapped(self, first: int, second: int) -> View:
        """Two axes in each other's place."""
        order = list(range(len(self.axes)))
        order[first], order[second] = order[second], order[first]
        return self.permute(order)

    def reshape(self, shape: Sequence[sp.Expr | int]) -> View:
        """The same elements, row by row, in another shape; a size of -1 is what is left."""
        sizes = [as_size(n) if n != -1 else sp.Integer(-1) for n in shape]
        whole = sp.prod(self.shape)
        if -1 in sizes:
            sizes[sizes.index(-1)] = sp.cancel(whole / sp.prod([n for n in sizes if n != -1]))
        if sp.expand(sp.prod(sizes) - whole) != 0:
            raise SymbpError(f"shape {list(self.shape)} cannot become {list(sizes)}")
        positions, queue = self.positions, [a for axis in self.axes for a in axis]
        axes: list[tuple[Atom, ...]] = []
        for size in sizes:
            taken: list[Atom] = []
            rest = sp.sympify(size)
            while rest != 1:
                first = queue.pop(0)
                if divides(first.size, rest):
                    taken.append(first)
                    rest = sp.cancel(rest / first.size)
                    continue
                new: list[Atom]
                if divides(rest, first.size):
                    new = [atom(rest), atom(sp.cancel(first.size / rest))]
                    values = {first.symbol: new[0].symbol * new[1].size + new[1].symbol}
                else:
                    second = queue.pop(0)
                    new = [atom(first.size * second.size)]
                    values = {first.symbol: Quotient(new[0].symbol, second.size)}
                    values[second.symbol] = Remainder(new[0].symbol, second.size)
                queue = new + queue
                positions = _at(positions, values, {a.symbol: a.size for a in (*taken, *queue)})
            axes.append(tuple(taken))
        return replace(self, positions=positions, axes=tuple(axes)).joined()

    def joined(self) -> View:
        """The same with neighbouring atoms that are only read together, as 4*h + d, made one."""
        positions, axes = self.positions, []
        for axis in self.axes:
            found: list[Atom] = []
            for part in axis:
                before = found[-1] if found else None
                if before is not None and _together(positions, before, part):
                    found[-1] = atom(before.size * part.size)
                    values = {before.symbol: sp.Integer(0), part.symbol: found[-1].symbol}
                    positions = tuple(sp.expand(p.xreplace(values)) for p in positions)
                else:
                    found.append(part)
            axes.append(tuple(found))
        return replace(self, positions=positions, axes=tuple(axes))

    def expand(self, shape: Sequence[sp.Expr | int]) -> View:
        """Axes of size 1, and axes before the first, repeated up to a shape (-1: as it is)."""
        missing = len(shape) - len(self.axes)
        axes = [() for _ in range(missing)] + list(self.axes)
        for place, size in enumerate(shape):
            if size not in (-1, 1) and not axes[place]:
                axes[place] = (atom(as_size(size)),)
            elif size not in (-1, product(axes[place])):
                raise SymbpError(f"shape {list(self.shape)} cannot be repeated up to {list(shape)}")
        return replace(self, axes=tuple(axes))

    def squeeze(self, axes: Sequence[int]) -> View:
        """Without these axes, which have size 1."""
        return replace(self, axes=tuple(axis for n, axis in enumerate(self.axes) if n not in axes))

    def unsqueeze(self, axis: int) -> View:
        """With an axis of size 1 before the one at this place."""
        return replace(self, axes=(*self.axes[:axis], (), *self.axes[axis:]))

    def select(self, axis: int, index: int) -> View:
        """One place of an axis."""
        values = digits(sp.Integer(index), [a.size for a in self.axes[axis]])
        found = dict(zip((a.symbol for a in self.axes[axis]), values, strict=True))
        rest = replace(self, positions=_at(self.positions, found, self.ranges))
        return rest.squeeze([axis])

    def slice(self, axis: int, start: int, count: int, step: int = 1) -> View:
        """``count`` places of an axis from ``start`` on, ``step`` apart (backwards where it is negative)."""
        if count == 1:
            return self.select(axis, start).unsqueeze(axis)
        parts = self.axes[axis]
        inner = product(parts[1:])
        if step == 1 and inner.is_Integer and start % int(inner) == count % int(inner) == 0:
            outer = atom(sp.Integer(count // int(inner)))
            found = {parts[0].symbol: start // int(inner) + outer.symbol}
            new = (outer, *parts[1:]) if outer.size != 1 else parts[1:]
            found = found if outer.size != 1 else {parts[0].symbol: sp.Integer(start // int(inner))}
        else:
            only = atom(sp.Integer(count))
            values = digits(start + step * only.symbol, [a.size for a in parts])
            found, new = dict(zip((a.symbol for a in parts), values, strict=True)), (only,)
        ranges = {**self.ranges, **{a.symbol: a.size for a in new}}
        axes = (*self.axes[:axis], new, *self.axes[axis + 1 :])
        return replace(self, positions=_at(self.positions, found, ranges), axes=axes)

    @property
    def ranges(self) -> dict[sp.Basic, sp.Expr]:
        """How far each atom's symbol runs."""
        return {a.symbol: a.size for axis in self.axes for a in axis}


def _together(positions: Sequence[sp.Expr], high: Atom, low: Atom) -> bool:
    """Whether two atoms occur only as ``high*size + low``."""
    for position in positions:
        if {high.symbol, low.symbol} & set().union(*(p.free_symbols for p in position.atoms(Quotient, Remainder))):
            return False
        if sp.expand(position.coeff(high.symbol) - low.size * position.coeff(low.symbol)) != 0:
            return False
    return any(position.has(low.symbol) for position in positions)


def product(axis: Sequence[Atom]) -> sp.Expr:
    """The size of an axis."""
    return sp.Mul(*[a.size for a in axis])


def divides(part: sp.Expr, whole: sp.Expr) -> bool:
    """Whether ``whole`` is a multiple of ``part``, whatever the open sizes are."""
    return bool(sp.cancel(whole / part).is_integer)


def digits(value: sp.Expr, sizes: Sequence[sp.Expr]) -> list[sp.Expr]:
    """A place of an axis as places of its atoms."""
    found: list[sp.Expr] = []
    for position, size in enumerate(sizes):
        inner = sp.Mul(*sizes[position + 1 :])
        high = Quotient(value, inner)
        found.append(high if position == 0 else Remainder(high, size))
    return found


def row_major(parts: Sequence[sp.Expr], sizes: Sequence[sp.Expr]) -> sp.Expr:
    """A place of an axis from places of its atoms."""
    place: sp.Expr = sp.Integer(0)
    for part, size in zip(parts, sizes, strict=True):
        place = place * size + part
    return sp.expand(place)


def refined(first: Sizes, second: Sizes) -> Sizes | None:
    """The coarsest atoms that both are made of; None where their borders cross."""
    borders: list[sp.Expr] = [sp.Integer(1)]
    left, right = _borders(first), _borders(second)
    while left or right:
        low = min(
            (b[0] for b in (left, right) if b), key=lambda size: (len(size.free_symbols), sp.default_sort_key(size))
        )
        for other in (b[0] for b in (left, right) if b):
            if divides(other, low):
                low = other
        if not divides(borders[-1], low):
            return None
        borders.append(low)
        left, right = ([b for b in side if b != low] for side in (left, right))
    return tuple(sp.cancel(high / low) for low, high in reversed(list(pairwise(borders))))


def _borders(sizes: Sizes) -> list[sp.Expr]:
    """The products of the last sizes, from one size on."""
    found: list[sp.Expr] = []
    for size in reversed(sizes):
        found.append((found[-1] if found else 1) * size)
    return found


def _at(
    positions: Sequence[sp.Expr], values: dict[sp.Basic, sp.Expr], ranges: dict[sp.Basic, sp.Expr]
) -> tuple[sp.Expr, ...]:
    return tuple(sp.expand(settled(sp.expand(p.xreplace(values)), ranges)) for p in positions)
