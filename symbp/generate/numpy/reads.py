"""Reads of tensors in NumPy: slices and strided views for affine places, index arrays for look-ups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy as sp

from symbp.language.expressions import Access, Quotient, Reduction, Remainder, index_symbol
from symbp.language.ranges import extremes

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter

Axes = tuple[sp.Symbol, ...]
SUM, MATRIX, PRODUCT, UNARY, POWER, ATOM = 1, 2, 3, 4, 5, 6  # how strongly the parts of a text bind


@dataclass(frozen=True)
class Printed:
    """Printed text with its binding strength and the indices over which its axes run.

    ``matrices`` are the operands where the text is a product of matrices, with the shape of that product where axes are
    joined, and ``stacked`` are operands of which the first is a stack of matrices instead. ``summed`` is what is summed
    over which axes where it is a sum.
    """

    text: str
    strength: int
    axes: Axes
    matrices: tuple[str, str, str] | None = None
    stacked: tuple[str, str] | None = None
    summed: tuple[str, str] | None = None

    @property
    def bracketed(self) -> str:
        """The text, safe to be followed by an index."""
        return self.text if self.strength == ATOM else f"({self.text})"

    def over(self, printer: NumpyPrinter, axes: Axes) -> tuple[str, int]:
        """Text and strength, made to broadcast over ``axes``."""
        placed = expanded(printer, self.bracketed, self.axes, axes)
        return (self.text, self.strength) if placed == self.bracketed else (placed, ATOM)


def expanded(printer: NumpyPrinter, text: str, own: Axes, axes: Axes) -> str:
    """A tensor over ``own`` axes made to broadcast over ``axes``."""
    order = tuple(a for a in axes if a in own)
    if order != own:
        text = printer.operations.transposed(text, [own.index(a) for a in order])
    if not order or axes[len(axes) - len(order) :] == order:
        return text
    places = [":" if a in order else "None" for a in axes[axes.index(order[0]) :]]
    return f"{text}[{', '.join(places)}]"


def read(printer: NumpyPrinter, access: Access) -> tuple[str, Axes]:
    """The text of a read, and the indices over which its axes run, in the order in which they stand.

    A read that leaves its tensor gives zero there, or the nearest element where the place is looked up or fixed: a
    condition has ruled it out.
    """
    place = _place(printer, access)
    name, moving = place.name, [_moving(printer, i) for i in place.indices]
    if not place.indices:
        return name, ()
    if not affine(place.indices):
        return _gathered(printer, place, moving)
    flat = [s for part in moving for s in part]
    if len(set(flat)) == len(flat) and all(len(part) <= 1 for part in moving):
        places = [_slice(printer, *axis) for axis in zip(place.indices, place.shape, strict=True)]
        if None not in places:
            while places and places[-1] == ":" and (printer.operations.short or {*places} == {":"}):
                places.pop()
            return name + (f"[{', '.join(map(str, places))}]" if places else ""), tuple(flat)
    return _strided(printer, place, tuple(dict.fromkeys(flat)))


@dataclass(frozen=True)
class _Place:
    """What is read: the text of an array, where in it, and its shape."""

    name: str
    indices: tuple[sp.Expr, ...]
    shape: tuple[sp.Expr, ...]


def _place(printer: NumpyPrinter, access: Access) -> _Place:
    """The array that a read goes to: one of a list where there is one for each time."""
    name, shape = printer.names[access.name], printer.program.tensor[access.name].shape
    if access.name not in printer.steps:
        return _Place(name, access.indices, shape)
    time = printer.steps[access.name]
    own = _slice(printer, access.indices[time], shape[time])
    return _Place(f"{name}[{own}]", *((*part[:time], *part[time + 1 :]) for part in (access.indices, shape)))


def affine(positions: Iterable[sp.Expr]) -> bool:
    """Whether index expressions are sums of multiples of indices, so that a view can read there."""
    return not any(i.atoms(Access, Reduction, Quotient, Remainder) for i in positions)


def _looked_up(position: sp.Expr) -> bool:
    return bool(position.atoms(Access, Reduction))


def _moving(printer: NumpyPrinter, position: sp.Basic) -> list[sp.Symbol]:
    """The indices in a position over which an array runs."""
    free = position.free_symbols - printer.fixed
    return [s for s in printer.sizes if s in free]


def leaves(printer: NumpyPrinter, position: sp.Expr, size: sp.Expr) -> bool:
    """Whether an affine place may lie outside an axis."""
    low, high = extremes(position, printer.sizes)
    return not (low.is_nonnegative and (size - 1 - high).is_nonnegative)


def _slice(printer: NumpyPrinter, position: sp.Expr, size: sp.Expr) -> str | None:
    """One axis of a read by a slice; None where the read leaves its tensor."""
    symbols = _moving(printer, position)
    if not symbols:
        text = printer.size(position)
        if not leaves(printer, position, size) or any(map(printer.known, printer.guards)):
            return text
        return f"min(max({text}, 0), {printer.size(size - 1)})"
    if position.is_Symbol and printer.sizes[position] == size:
        return ":"
    if leaves(printer, position, size):
        return None
    step, count = position.coeff(symbols[0]), printer.sizes[symbols[0]]
    first = sp.expand(position - step * symbols[0])
    stop = sp.expand(first + step * (count - 1) + (1 if step > 0 else -1))
    if step < 0 and not (stop.is_Integer and printer.operations.slices_may_turn):
        return None
    begin = "" if first == 0 and step > 0 else printer.size(first)
    end = "" if stop in (size, -1) else printer.size(stop)
    return f"{begin}:{end}" + ("" if step == 1 else f":{step}")


def affine_map(printer: NumpyPrinter, positions: tuple[sp.Expr, ...], axes: Axes) -> str:
    """The map from indices to places, as a function in Python."""
    taken = {*printer.size_names.values(), *map(str, printer.fixed), "l", "I", "O"}  # the last look like digits
    names = {s: index_symbol(f"{s}_") for s in axes if str(s) in taken}
    places = ", ".join(printer.size(p.xreplace(names)) for p in positions)
    arguments = ", ".join(str(names.get(s, s)) for s in axes)
    return f"lambda {arguments}: ({places}{',' if len(positions) == 1 else ''})"


def _strided(printer: NumpyPrinter, place: _Place, axes: Axes) -> tuple[str, Axes]:
    """A view by any affine map; outside the tensor it is zero."""
    printer.helpers |= {"places", "read"}
    where = affine_map(printer, place.indices, axes)
    return f"read({place.name}, {where}, {printer.shape(axes)})", axes


def _gathered(printer: NumpyPrinter, place: _Place, moving: list[list[sp.Symbol]]) -> tuple[str, Axes]:
    """A read at looked-up places: index arrays where needed, whole axes elsewhere."""
    count = {s: sum(s in part for part in moving) for part in moving for s in part}
    advanced = [
        not (i.is_Symbol and count.get(i) == 1 and printer.sizes[i] == n)
        for i, n in zip(place.indices, place.shape, strict=True)
    ]
    block = tuple(dict.fromkeys(s for part, chosen in zip(moving, advanced, strict=True) if chosen for s in part))
    places: list[str] = []
    before: list[sp.Symbol] = []
    after: list[sp.Symbol] = []
    for axis, (position, chosen) in enumerate(zip(place.indices, advanced, strict=True)):
        if not chosen:
            places.append(":")
            (after if any(advanced[:axis]) else before).append(position)
            continue
        size = place.shape[axis]
        text, strength = printer.vector(position, block, integer=True)
        if not all(printer.program.tensor[a.name].integer for a in position.atoms(Access)):
            text = printer.operations.whole(text if strength == ATOM else f"({text})")
        unsure = bool(printer.guards) or not isinstance(position, (Access, Reduction))
        if unsure if _looked_up(position) else leaves(printer, position, size):
            text = printer.operations.clipped(text, printer.size(size - 1))
        places.append(text)
    chosen_axes = [n for n, c in enumerate(advanced) if c]
    printer.helpers.add("taken")
    text, first = printer.operations.looked_up(place.name, {n: places[n] for n in chosen_axes})
    if first or chosen_axes[-1] - chosen_axes[0] + 1 != len(chosen_axes):  # NumPy then puts the looked-up axes first
        before, after = [], before + after
    return text, (*before, *block, *after)
