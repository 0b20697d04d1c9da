"""Sums that are products of matrices, for a library to compute where one is asked for (``make BLAS=1``).

Found in the loops, not by kinds of layers. An index of a sum of products belongs to the rows (left factor and result),
to the columns (right factor and result), to the inner side (both factors, summed) or to all three, where it is a loop
around. Neighbours whose steps in memory follow each other are one index. What does not lie in rows, is under a
condition, or is too little for a call stays as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from itertools import product
from math import prod

import sympy as sp

from symbp.generate.lowering.loops import (
    SUM,
    Binary,
    Choice,
    Expression,
    If,
    Load,
    Loop,
    Negative,
    Number,
    Part,
    Place,
    Product,
    Statement,
    Store,
    Tile,
    Variable,
    loads,
    nested,
    substituted,
    uses,
)
from symbp.generate.lowering.threads import divided

LEAST_SIDE, LEAST_WORK = 8, 4096  # what is less is done before a library has begun

Axes = Mapping[str, tuple[int, ...]]
Steps = dict[str, int]


def with_products(parts: Mapping[str, Sequence[Statement]], lengths: Axes, orders: Axes) -> dict[str, list[Statement]]:
    """The statements of each part, with a choice where a library can compute a product.

    ``lengths`` are those of each buffer's axes, ``orders`` the order in which these lie where it is not their own.
    For the library a copy in panels lies in rows, so only those serve that nothing but products reads.
    """
    copies = _read_in_panels(parts)
    while True:
        finder = _Finder(lengths, orders, copies)
        found = {key: finder.within(statements) for key, statements in parts.items()}
        left = copies - _read_in_panels(found)
        if left == copies:
            return found
        copies = left


def _read_in_panels(parts: Mapping[str, Sequence[Statement]]) -> set[str]:
    """Buffers that tiles read in panels, but for those tiles that a library computes."""
    tiles = [s for statements in parts.values() for s in nested(statements) if isinstance(s, Tile)]
    return {a.buffer for tile in tiles for part in tile.parts for a in loads(part.body) if _panels(a) is not None}


def _panels(load: Load) -> Expression | None:
    """The index of the strips, where a read finds them in panels."""
    match load.indices[:1], load.indices[-1:]:
        case (Binary("//", strip, _),), (Binary("%", other, _),) if strip == other:
            return strip
    return None


@dataclass(frozen=True)
class _Matrix:
    """A factor or the result: its buffer, and how many elements each index leads on; ``""`` is where it begins."""

    buffer: str
    steps: Steps

    def place(self, inside: Collection[str] = ()) -> Place:
        """Where it begins, in terms of all indices but those inside."""
        outside = sorted((s for s in self.steps if s and s not in inside), key=lambda s: (-self.steps[s], s))
        terms = [_times(self.steps[s], Variable(s, True)) for s in outside]
        if self.steps.get("", 0) or not terms:
            terms.append(_whole(self.steps.get("", 0)))
        return Place(self.buffer, reduce(partial(Binary, "+"), terms))


@dataclass(frozen=True)
class _Side:
    """Indices that are one: their names, how many elements, and the step in each of two matrices."""

    names: tuple[str, ...]
    count: int
    first: int
    second: int


class _Finder:
    def __init__(self, lengths: Axes, orders: Axes, copies: Collection[str]) -> None:
        self.lengths, self.orders, self.copies = lengths, orders, copies

    def within(self, statements: Iterable[Statement]) -> list[Statement]:
        """The statements, with what is found in them."""
        found: list[Statement] = []
        for statement in statements:
            choice = self.copy(statement) if isinstance(statement, Store) else self.product(statement)
            if choice is None and isinstance(statement, (Loop, If)):
                found.append(replace(statement, body=tuple(self.within(statement.body))))
            else:
                found.append(choice or statement)
        return found

    def copy(self, store: Store) -> Choice | None:
        """A store into a copy in panels, or in rows."""
        if store.buffer not in self.copies:
            return None
        matrix = self.matrix(Load(store.buffer, store.indices))
        assert matrix is not None
        return Choice((Store(store.buffer, (matrix.place().position,), store.value, flat=True),), (store,))

    def product(self, statement: Statement) -> Choice | None:
        """Loops around a tile as a product, with what is applied to its elements behind it."""
        sizes: dict[str, int] = {}
        inside = statement
        while isinstance(inside, Loop) and len(inside.body) == 1 and not inside.down:
            sizes[inside.index] = inside.size
            inside = inside.body[0]
        if not isinstance(inside, Tile):
            return None
        sides = [(inside.row, inside.rows), (inside.column, inside.columns), (inside.vector, inside.length)]
        sizes |= {index: size for index, size in sides if index}
        result = self.matrix(inside.target)
        if result is None or any(load.buffer == result.buffer for load in loads(inside.value)):
            return None
        calls = [self.call(part, result, sizes | dict(part.bound), len(inside.parts) == 1) for part in inside.parts]
        indices = sorted((s for s in result.steps if s in sizes), key=lambda s: -result.steps[s])

        def elements(value: Expression) -> list[Statement]:
            return divided([_around(Store(inside.target.buffer, inside.target.indices, value), indices, sizes)])

        library = [call for call in calls if call is not None]
        if len(library) < len(calls):
            return None
        if any(isinstance(s, Product) and s.adds for s in nested(library)):
            library = [*elements(_whole(0)), *library]
        if inside.value != SUM:
            library += elements(substituted(inside.value, {SUM: inside.target}))
        return Choice(tuple(library), (statement,))

    def call(self, part: Part, result: _Matrix, sizes: Mapping[str, int], alone: bool) -> Statement | None:
        """The largest product that adds up a sum, in loops around it; ``alone`` says that there is no other sum."""
        match part.body:
            case Binary("*", Load() as one, Load() as other):
                left, right = self.matrix(one), self.matrix(other)
            case _:
                return None
        if left is None or right is None or result.buffer in (one.buffer, other.buffer):
            return None
        free = [s for s in sizes if part.condition is None or not uses(part.condition, s)]
        found = [p for pair in ((left, right), (right, left)) for p in _products(result, *pair, sizes, free)]
        if not found:
            return None
        best, around = max(found, key=lambda pair: pair[0].rows * pair[0].columns * pair[0].inner)
        if part.condition is not None:
            return _around(If(part.condition, (replace(best, adds=True),)), around, sizes)
        return _around(replace(best, adds=best.adds or not alone), around, sizes)

    def matrix(self, load: Load) -> _Matrix | None:
        """How the elements of a read or of a target lie; None where that is not known."""
        lengths, indices = self.lengths.get(load.buffer), list(load.indices)
        if not lengths:
            return None
        order = self.orders.get(load.buffer, tuple(range(len(lengths))))
        strip = _panels(load)
        if strip is not None and load.buffer not in self.copies:
            return None
        if load.buffer in self.copies:  # in rows: the panels are next to each other
            order = (*order[1:-1], order[0], order[-1])
        if strip is not None:
            indices[0], indices[-1] = _whole(0), strip
        steps: Steps = {}
        for place, axis in enumerate(order):
            step = prod(lengths[a] for a in order[place + 1 :])
            moved = _linear(indices[axis])
            if moved is None:
                return None
            for name, factor in moved.items():
                steps[name] = steps.get(name, 0) + step * factor
        return _Matrix(load.buffer, {name: step for name, step in steps.items() if step})


def _products(
    result: _Matrix, left: _Matrix, right: _Matrix, sizes: Mapping[str, int], free: Collection[str]
) -> Iterator[tuple[Product, list[str]]]:
    """The products that a sum is made of, with the indices of the loops around each; ``free`` indices can be inside."""
    classes: dict[tuple[bool, bool, bool], list[str]] = {}
    for index in sizes:
        classes.setdefault((index in result.steps, index in left.steps, index in right.steps), []).append(index)
    rows, columns, inner = (classes.pop(c, []) for c in ((True, True, False), (True, False, True), (False, True, True)))
    if classes.keys() - {(True, True, True)}:
        return
    rows, columns, inner = ([s for s in side if s in free] for side in (rows, columns, inner))
    for row, column, deep in product(
        _sides(rows, sizes, left, result), _sides(columns, sizes, right, result), _sides(inner, sizes, left, right)
    ):
        lying = _lying(row.count, row.first, deep.count, deep.first)
        other = _lying(deep.count, deep.second, column.count, column.first)
        there = _lying(row.count, row.second, column.count, column.second)
        counts = row.count, column.count, deep.count
        if not lying or not other or not there or there[0] or min(counts) < LEAST_SIDE or prod(counts) < LEAST_WORK:
            continue
        inside = {*row.names, *column.names, *deep.names}
        turned, steps = (lying[0], other[0]), (lying[1], other[1], there[1])
        places = result.place(inside), left.place(inside), right.place(inside)
        yield (
            Product(*places, *counts, turned, steps, len(deep.names) < len(inner)),
            [s for s in sizes if s not in inside],
        )


def _lying(rows: int, down: int, columns: int, across: int) -> tuple[bool, int] | None:
    """Whether a matrix lies transposed, and the step from a row of what lies there to the next; None for neither."""
    if across == 1 and down >= columns:
        return False, down
    return (True, across) if down == 1 and across >= rows else None


def _sides(names: Sequence[str], sizes: Mapping[str, int], one: _Matrix, other: _Matrix) -> Iterator[_Side]:
    """The indices, each as the innermost of as many as follow each other in both matrices."""
    for name in names:
        together, count = [name], sizes[name]
        while True:
            wanted = one.steps[name] * count, other.steps[name] * count
            outer = [s for s in names if s not in together and (one.steps[s], other.steps[s]) == wanted]
            if not outer:
                break
            together, count = [*together, outer[0]], count * sizes[outer[0]]
        yield _Side(tuple(together), count, one.steps[name], other.steps[name])


def _around(statement: Statement, indices: Sequence[str], sizes: Mapping[str, int]) -> Statement:
    """A statement inside loops, the first index outermost."""
    for index in reversed(indices):
        statement = Loop(index, sizes[index], (statement,))
    return statement


def _linear(node: Expression) -> Steps | None:
    """How far each index leads on, and ``""`` from where; None where that is not the same everywhere."""
    match node:
        case Number(value):
            return {"": int(value)}
        case Variable(name, True):
            return {name: 1}
        case Negative(value):
            return _scaled(_linear(value), -1)
        case Binary("+" | "-" as operator, left, right):
            one, other = _linear(left), _scaled(_linear(right), 1 if operator == "+" else -1)
            return (
                None if one is None or other is None else {s: one.get(s, 0) + other.get(s, 0) for s in {**one, **other}}
            )
        case Binary("*", Number(value), right):
            return _scaled(_linear(right), int(value))
    return None


def _scaled(steps: Steps | None, factor: int) -> Steps | None:
    return None if steps is None else {name: factor * step for name, step in steps.items()}


def _whole(value: int) -> Number:
    return Number(sp.Integer(value))


def _times(step: int, index: Expression) -> Expression:
    return index if step == 1 else Binary("*", _whole(step), index)
