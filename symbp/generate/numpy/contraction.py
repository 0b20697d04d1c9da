"""Sums of products in NumPy: products of matrices where they are some, sums over axes elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy.factors import conditioned, moving, ordered_axes
from symbp.generate.numpy.reads import ATOM, MATRIX, PRODUCT, Axes, Printed, expanded
from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Reduction, SumOver, Where

Symbols = Sequence[sp.Basic]
LONGEST_WINDOW = 64  # places, each of which takes a call
MOST_KEPT = 4  # numbers that are added up later, for each that is multiplied

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter


def contracted(printer: NumpyPrinter, node: SumOver, conditions: list[sp.Basic], body: sp.Expr) -> Printed:
    """The sum of ``body`` where the conditions hold: factors of fewer indices first, then a product of matrices."""
    factors = conditioned(printer, list(sp.Mul.make_args(body)), conditions)
    if factors is None:
        return dense(printer, node, Where(sp.And(*conditions), body, 0))
    outer = printer.guards
    printer.guards = (*outer, *conditions)
    found = _summed(printer, node, factors)
    printer.guards = outer
    return found


def _summed(printer: NumpyPrinter, node: SumOver, factors: list[sp.Expr]) -> Printed:
    bound = {s for s in node.bound_symbols if any(f.has(s) for f in factors)}
    repeated = sp.Mul(*[size for s, size in node.bound if s not in bound])
    if not bound:
        body = sp.Mul(repeated, *factors)
        axes = ordered_axes(printer, body)
        return Printed(*printer.as_real(body, *printer.vector(body, axes)), axes)
    outside = [f for f in factors if not moving(printer, f) & bound]
    inside = [f for f in factors if f not in outside]
    found = _product(printer, _merged(printer, inside), bound)
    if repeated != 1:
        outside.append(repeated)
    if not outside:
        return found
    rest = sp.Mul(*outside)
    axes = tuple(dict.fromkeys((*found.axes, *ordered_axes(printer, rest))))
    if len(axes) > len(found.axes):
        axes = tuple(s for s in printer.sizes if s in axes)
    return Printed(*printer.vector(sp.Mul(rest, printer.named(found)), axes), axes)


def _merged(printer: NumpyPrinter, factors: list[sp.Expr]) -> list[sp.Expr]:
    """At most two factors where that is possible: those multiplied first whose indices another has too."""
    groups = [(f, moving(printer, f)) for f in factors]
    while len(groups) > 1:
        pairs = [
            (len(b[1]), len(groups) > 2 or a[1] == b[1], i, j)
            for i, a in enumerate(groups)
            for j, b in enumerate(groups)
            if i != j and a[1] <= b[1]
        ]
        pairs = [p for p in pairs if p[1]]
        if not pairs:
            break
        _, _, i, j = min(pairs)
        joined = (sp.Mul(groups[i][0], groups[j][0], evaluate=False), groups[j][1])
        groups = [g for n, g in enumerate(groups) if n not in (i, j)] + [joined]
    return [g[0] for g in groups]


def _product(printer: NumpyPrinter, factors: list[sp.Expr], bound: set[sp.Basic]) -> Printed:
    """The sum over ``bound`` of a product of factors."""
    operands = []
    for factor in factors:
        others: set[sp.Basic] = set().union(*(moving(printer, f) for f in factors if f is not factor))
        operands.append(_operand(printer, factor, bound - others))
    shared = {s for s in bound if any(s in o.axes for o in operands)}
    while len(operands) > 1:
        pair = _next_pair(printer, operands, shared)
        if pair is None:
            return _einsum(printer, operands, shared)
        first, second, found = pair
        operands = [o for o in operands if o not in (first, second)] + [found]
    return operands[0]


def _next_pair(
    printer: NumpyPrinter, operands: list[Printed], bound: set[sp.Basic]
) -> tuple[Printed, Printed, Printed] | None:
    """Two operands whose product can be summed at once over indices that no other has; the least result first."""
    found: list[tuple[int, int, tuple[Printed, Printed, Printed]]] = []
    for number, first in enumerate(operands):
        for second in operands[number + 1 :]:
            others = {s for o in operands if o not in (first, second) for s in o.axes}
            inner = {s for s in bound if s in first.axes and s in second.axes and s not in others}
            product = _matrix(printer, first, second, inner) if inner or len(operands) == 2 else None
            if product:
                found.append((len(product.axes), len(found), (first, second, product)))
    return min(found)[2] if found else None


def _operand(printer: NumpyPrinter, factor: sp.Expr, private: set[sp.Basic]) -> Printed:
    """A factor, summed over the bound indices that no other has."""
    axes = ordered_axes(printer, factor)
    text, strength = printer.vector(factor, axes)
    text, strength = _full(printer, factor, text, strength, axes)
    if private or not printer.operations.masks_mix:
        text, strength = printer.as_real(factor, text, strength)
    if not private:
        return Printed(text, strength, axes)
    where = [n for n, s in enumerate(axes) if s in private]
    rest = tuple(s for s in axes if s not in private)
    text = text if strength == ATOM else f"({text})"
    return _sum(printer, text, where, axes, rest)


def _sum(printer: NumpyPrinter, text: str, where: list[int], axes: Axes, rest: Axes) -> Printed:
    axis = _axis(where, len(axes))
    return Printed(printer.operations.reduced("sum", text, axis), ATOM, rest, summed=(text, axis) if axis else None)


def _axis(where: list[int], total: int) -> str:
    return "" if len(where) == total else str(where[0]) if len(where) == 1 else str(tuple(where))


def _full(printer: NumpyPrinter, node: sp.Expr, text: str, strength: int, axes: Axes) -> tuple[str, int]:
    """The text with all axes really there: a choice by Python may give a number."""
    if set(axes) <= present(printer, node):
        return text, strength
    return printer.filled(node, text, axes), ATOM


def present(printer: NumpyPrinter, node: sp.Basic) -> set[sp.Basic]:
    """The indices over which a node's text is an array whatever Python decides."""
    if isinstance(node, Where) and not moving(printer, node.condition):
        return present(printer, node.then) & present(printer, node.otherwise)
    if isinstance(node, (Access, Reduction, sp.Symbol)):
        return moving(printer, node)
    return set().union(*(present(printer, a) for a in node.args)) if node.args else set()


def _matrix(printer: NumpyPrinter, first: Printed, second: Printed, inner: set[sp.Basic]) -> Printed | None:
    """The sum of a product of two operands as a product of matrices."""
    order = list(printer.sizes)
    batch = [s for s in first.axes if s in second.axes and s not in inner]
    rows, columns = ([s for s in o.axes if s not in batch and s not in inner] for o in (first, second))
    if min((order.index(s) for s in columns), default=99) < min((order.index(s) for s in rows), default=99):
        first, second, rows, columns = second, first, columns, rows
    if not inner:
        return _outer(printer, first, second)
    if batch and len(inner) == len(rows) == len(columns) == 1:
        left, right = (
            _arranged(printer, first, (*batch, rows[0], *inner)),
            _arranged(printer, second, (*batch, *inner, columns[0])),
        )
        return Printed(f"{left} @ {right}", MATRIX, (*batch, *rows, *columns), (left, right, ""))
    if batch:
        return None
    if len(inner) == 1 and len(rows) <= 1 and len(columns) <= 1:
        left, right = _arranged(printer, first, (*rows, *inner)), _arranged(printer, second, (*inner, *columns))
        return Printed(f"{left} @ {right}", MATRIX, (*rows, *columns), (left, right, "") if rows and columns else None)
    if not rows and not columns:
        return Printed(printer.operations.inner(first.text, _arranged(printer, second, first.axes)), ATOM, ())
    for one, other, own, others in ((first, second, rows, columns), (second, first, columns, rows)):
        found = _along_samples(printer, one, other, own, others, inner)
        if found is not None:
            return found
    common = sorted((s for s in first.axes if s in inner), key=lambda s: s not in _times(printer, first, second))
    left = grouped(printer, first, [rows, common])
    found = _flat(printer, left, grouped(printer, second, [common, columns]), [rows, columns])
    if len(common) == len(columns) == 1 and found.matrices:
        stacked = _arranged(printer, first, (*rows, *common)), _arranged(printer, second, (*common, *columns))
        return replace(found, stacked=stacked)
    return found


def _times(printer: NumpyPrinter, *operands: Printed) -> set[sp.Basic]:
    """The indices of time of operands that lie time by time."""
    found = [(o.axes, printer.by_time.get(o.text.split("[")[0])) for o in operands]
    return {axes[known[0]] for axes, known in found if known and len(axes) == known[1]}


def _along_samples(
    printer: NumpyPrinter, one: Printed, other: Printed, own: Symbols, others: Symbols, inner: set[sp.Basic]
) -> Printed | None:
    """A product of matrices for each place of the leading axes of an operand that has some before and some behind.

    So is a convolution of images: the kernel times what it reads, for each sample. Where the leading axes are summed
    over, as for the gradient of the kernel, so are the products.
    """
    order = list(printer.sizes)
    common = [s for s in one.axes if s in inner]
    middle = [n for n, s in enumerate(one.axes) if s in inner]
    if others and own and _view(one):
        lead = [s for s in own if order.index(s) < min(map(order.index, others))]
    else:
        lead = [s for s in own if one.axes.index(s) < middle[0]]
    tail = [s for s in own if s not in lead]
    split = _view(one) or middle[-1] - middle[0] + 1 == len(middle)
    if lead and tail and others and split:
        left = grouped(printer, other, [others, common])
        return _flat(printer, left, grouped(printer, one, [lead, common, tail]), [lead, others, tail])
    ends = [n for n, s in enumerate(one.axes) if s not in inner]
    before = [s for s in common if ends and one.axes.index(s) < ends[0]]
    behind = [s for s in common if s not in before]
    if not (before and behind and others and not _view(one) and ends[-1] - ends[0] + 1 == len(ends)):
        return None
    size = sp.Mul(*[printer.sizes[s] for s in others]) / sp.Mul(*[printer.sizes[s] for s in behind])
    if not size.is_Rational or size > MOST_KEPT:
        return None
    right = printer.operations.matrix_transposed(grouped(printer, other, [before, others, behind]))
    left = grouped(printer, one, [before, own, behind])
    shape = _tuple_of(printer, [*own, *others])
    text = printer.operations.reduced("sum", f"({left} @ {right})", "0")
    if len(own) > 1 or len(others) > 1:
        text = printer.operations.reshaped(text, shape)
    return Printed(text, ATOM, (*own, *others))


def _view(operand: Printed) -> bool:
    """Whether the elements have to be copied in any case."""
    return operand.text.startswith("read(")


def _tuple_of(printer: NumpyPrinter, axes: Symbols) -> str:
    return ", ".join(printer.size(printer.sizes[s]) for s in axes)


def grouped(printer: NumpyPrinter, operand: Printed, groups: list[Symbols]) -> str:
    """An operand with an axis for each group of indices that is not empty."""
    groups = [g for g in groups if g]
    if len(groups) == 2 and operand.axes == (*groups[1], *groups[0]):
        return printer.operations.transposed(grouped(printer, operand, groups[::-1]), (1, 0))
    text = _arranged(printer, operand, tuple(s for g in groups for s in g))
    if all(len(g) == 1 for g in groups):
        return text
    sizes = [printer.size(sp.Mul(*[printer.sizes[s] for s in g])) for g in groups]
    return printer.operations.reshaped(text, ", ".join(sizes))


def _flat(printer: NumpyPrinter, left: str, right: str, groups: list[Symbols]) -> Printed:
    """The product of two matrices, or of a matrix and some, over groups of indices."""
    groups = [g for g in groups if g]
    axes = tuple(s for g in groups for s in g)
    if all(len(g) == 1 for g in groups):
        return Printed(f"{left} @ {right}", MATRIX, axes, (left, right, "") if len(groups) > 1 else None)
    flat = ", ".join(printer.size(sp.Mul(*[printer.sizes[s] for s in g])) for g in groups)
    text = printer.operations.reshaped(f"({left} @ {right})", _tuple_of(printer, axes))
    return Printed(text, ATOM, axes, (left, right, flat))


def _arranged(printer: NumpyPrinter, operand: Printed, axes: Axes) -> str:
    if axes == operand.axes:
        return operand.bracketed
    return expanded(printer, operand.bracketed, operand.axes, axes)


def _outer(printer: NumpyPrinter, first: Printed, second: Printed) -> Printed:
    axes = tuple(s for s in printer.sizes if s in {*first.axes, *second.axes})
    texts = [expanded(printer, o.bracketed, o.axes, axes) for o in (first, second)]
    return Printed(" * ".join(texts), PRODUCT, axes)


def _einsum(printer: NumpyPrinter, operands: list[Printed], bound: set[sp.Basic]) -> Printed:
    """A sum of a product that is no product of two matrices."""
    letters: dict[sp.Basic, str] = {}
    for symbol in (s for o in operands for s in o.axes):
        if symbol not in letters:
            letters[symbol] = next(
                c for c in (*str(symbol)[:1], *"abcdefghijklmnopqrstuvwxyz") if c not in letters.values()
            )
    axes = tuple(s for s in printer.sizes if s in letters and s not in bound)
    inputs = ",".join("".join(letters[s] for s in o.axes) for o in operands)
    private = [{s for s in o.axes if sum(s in p.axes for p in operands) == 1} for o in operands]
    optimise = len(operands) > 2 or all(private)  # a matrix product hides in it
    subscripts = f"{inputs}->{''.join(letters[s] for s in axes)}"
    printer.helpers.add("contracted")
    text = printer.operations.summed_products(subscripts, [o.text for o in operands], optimise)
    return Printed(text, ATOM, axes)


def dense(printer: NumpyPrinter, node: Reduction, body: sp.Expr) -> Printed:
    """A reduction over axes of the body written out."""
    axes = ordered_axes(printer, body)
    if not isinstance(node, SumOver) and isinstance(body, Access) and set(node.bound_symbols) <= set(axes):
        size = sp.Mul(*[n for _, n in node.bound])
        text = printer.vector(body, axes)[0]
        if printer.operations.windows and text.startswith("read(") and size.is_Integer and size <= LONGEST_WINDOW:
            printer.helpers.add(f"window_{node.keyword}")
            window = ", ".join(str(axes.index(s)) for s in node.bound_symbols)
            rest = tuple(s for s in axes if s not in node.bound_symbols)
            return Printed(f"window_{node.keyword}({text}, [{window}])", ATOM, rest)
    missing = tuple(s for s in node.bound_symbols if s not in axes and not isinstance(node, MaxOver))
    axes = (*axes, *missing)
    free = tuple(s for s in axes if s not in node.bound_symbols)
    if isinstance(node, ArgMaxOver) and len(node.bound) > 1:
        axes = (*free, *node.bound_symbols)
    text, strength = printer.as_real(body, *printer.vector(body, axes))
    if axes == free:
        return Printed(text, strength, axes)
    text, strength = _full(printer, body, text, strength, axes)
    text = text if strength == ATOM else f"({text})"
    where = [n for n, s in enumerate(axes) if s in node.bound_symbols]
    if isinstance(node, ArgMaxOver) and len(where) > 1:
        lead = "".join(f"{printer.size(printer.sizes[s])}, " for s in free)
        flat = printer.operations.reshaped(text, f"{lead}-1")
        return Printed(printer.operations.reduced("argmax", flat, "-1" if free else ""), ATOM, free)
    if isinstance(node, SumOver):
        return _sum(printer, text, where, axes, free)
    return Printed(printer.operations.reduced(node.keyword, text, _axis(where, len(axes))), ATOM, free)
