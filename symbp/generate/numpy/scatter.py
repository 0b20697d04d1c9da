"""Sums over the places that reach an index, as an addition at those places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy.contraction import contracted
from symbp.generate.numpy.factors import moving, ordered_axes, with_expanded_places
from symbp.generate.numpy.reads import ATOM, Axes, Printed, affine, affine_map, expanded
from symbp.generate.numpy.strides import over_outputs
from symbp.language.conditions import always
from symbp.language.expressions import Access, SumOver, Where, fresh_names, index_symbol

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter


def scattered(printer: NumpyPrinter, node: SumOver, conditions: list[sp.Basic], body: sp.Expr) -> Printed | None:
    """A sum over the places that reach a free index, as an addition at those places.

    The conditions say ``place(bound) == free``, or that ``free`` lies where a read with a shorter range is inside its
    tensor: then the read's place becomes the index that runs.
    """
    free = [s for s in printer.sizes if s in moving(printer, node) and s not in node.bound_symbols]
    conditions, body, ranges = over_outputs(set(map(str, printer.sizes)), conditions, body, dict(node.bound))
    places: dict[sp.Symbol, sp.Expr] = {}
    for index in free:
        found = _equality(index, conditions, ranges) or _inside(printer, index, conditions, body, ranges, places)
        if found is None:
            continue
        place, used, new = found
        conditions = [c for c in conditions if c not in used]
        if new is not None:
            ranges[new[0]] = new[1]
        conditions = [c.xreplace({index: place}) for c in conditions]
        body = body.xreplace({index: place})
        places = {i: p.xreplace({index: place}) for i, p in places.items()} | {index: place}
    if not places:
        return None
    around = dict(printer.sizes)
    shape = tuple(around[s] for s in free)
    window = {s: n for s, n in ranges.items() if s not in around}  # first, so that each of its places is contiguous
    printer.sizes = window | {s: n for s, n in around.items() if s not in places} | ranges
    result = _added(printer, free, places, shape, conditions, body, ranges)
    printer.sizes = around
    return result


Found = tuple[sp.Expr, list[sp.Basic], tuple[sp.Symbol, sp.Expr] | None]


def _equality(index: sp.Symbol, conditions: list[sp.Basic], ranges: dict[sp.Basic, sp.Expr]) -> Found | None:
    for condition in conditions:
        if isinstance(condition, sp.Eq):
            for place, side in (condition.args, condition.args[::-1]):
                if side == index and not place.has(index) and place.free_symbols & set(ranges):
                    return place, [condition], None
    return None


def _inside(
    printer: NumpyPrinter,
    index: sp.Symbol,
    conditions: list[sp.Basic],
    body: sp.Expr,
    ranges: dict[sp.Basic, sp.Expr],
    places: Iterable[sp.Symbol],
) -> Found | None:
    """The place at which an affine condition on the index holds, where its range is the shorter one."""
    for condition in conditions:
        if not isinstance(condition, sp.Ge) or condition.args[1] != 0 or condition.args[0].atoms(Access):
            continue
        position = condition.args[0]
        if abs(position.coeff(index)) != 1 or not position.free_symbols & set(ranges):
            continue
        if position.free_symbols & set(places):
            continue
        for upper in conditions:
            if not isinstance(upper, sp.Lt) or upper.args[0] != position:
                continue
            length = upper.args[1]
            if not (printer.sizes[index] - length).is_positive:
                continue
            taken = {str(s) for s in (*printer.sizes, *ranges, *body.free_symbols)}
            new = index_symbol(next(fresh_names(taken, "u")))
            sign = position.coeff(index)
            place = sp.expand((new - (position - sign * index)) / sign)
            return place, [condition, upper], (new, length)
    return None


def _added(
    printer: NumpyPrinter,
    free: list[sp.Symbol],
    places: dict[sp.Symbol, sp.Expr],
    shape: tuple[sp.Expr, ...],
    conditions: list[sp.Basic],
    body: sp.Expr,
    ranges: dict[sp.Basic, sp.Expr],
) -> Printed | None:
    """``body`` summed over what no place names, added at ``places``."""
    conditions = [c for c in map(sp.expand, conditions) if always(c, printer.sizes) is not True]
    body = with_expanded_places(body)
    needed = {s for p in places.values() for s in p.free_symbols if s in printer.sizes} - printer.fixed
    kept = [s for s in printer.sizes if s in needed or s in free]
    bound = [(s, n) for s, n in ranges.items() if s not in kept]
    inner = Where(sp.And(*conditions), body, 0)
    if bound:
        value = contracted(printer, SumOver(body, *bound), conditions, body)
    else:
        axes = ordered_axes(printer, inner)
        value = Printed(*printer.as_real(inner, *printer.vector(inner, axes)), axes)
    if not needed <= set(value.axes):
        axes = (*value.axes, *(s for s in printer.sizes if s in needed and s not in value.axes))
        text = printer.vector(inner, axes)[0] if not bound else expanded(printer, value.bracketed, value.axes, axes)
        text = printer.operations.broadcast(text, printer.shape(axes)) if value.axes else _filled(printer, text, axes)
        value = Printed(text, ATOM, axes)
    sizes = ", ".join(map(printer.size, shape)) + ("," if len(shape) == 1 else "")
    positions = tuple(places.get(s, s) for s in free)
    axes = tuple(dict.fromkeys(free))
    if not set(value.axes) >= {s for s in free if s not in places}:
        return None
    if not affine(positions):
        printer.helpers.add("add_at")
        looked_up = len(positions)
        while positions[looked_up - 1] in value.axes and not any(
            p.has(positions[looked_up - 1]) for p in positions[: looked_up - 1]
        ):
            looked_up -= 1  # whole rows are added
        rows = positions[looked_up:]
        block = tuple(s for s in value.axes if s not in rows)
        texts = ", ".join(printer.vector(p, block, integer=True)[0] for p in positions[:looked_up])
        comma = "," if looked_up == 1 else ""
        text = (
            value.text
            if value.axes == (*block, *rows)
            else expanded(printer, value.bracketed, value.axes, (*block, *rows))
        )
        return Printed(f"add_at(({sizes}), ({texts}{comma}), {text})", ATOM, axes)
    printer.helpers |= {"places", "scatter"}
    return Printed(f"scatter({value.text}, {affine_map(printer, positions, value.axes)}, ({sizes}))", ATOM, axes)


def _filled(printer: NumpyPrinter, text: str, axes: Axes) -> str:
    return printer.operations.full(printer.shape(axes), text, printer.dtype)
