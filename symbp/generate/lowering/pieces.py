"""A large gradient, computed in pieces one after the other: each is passed on while the next is computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import sympy as sp

from symbp.generate.lowering.loops import Binary, Expression, Loop, Number, Statement, Store, Tile, Variable, nested


def in_pieces(statement: Statement, buffer: str, rows: int) -> list[tuple[Statement, int]]:
    """The statement for so many rows of a buffer at a time, each with the row after its last.

    Nothing where the statement is no loop over the rows, the elements along the first axis.
    """
    targets = {place for s in nested([statement]) for place in _targets(s, buffer)}
    if len(targets) != 1 or not isinstance(row := targets.pop(), Variable):
        return []
    match statement:
        case Loop(row.name, size, body, False):
            return [
                (replace(statement, size=end - first, body=_moved(body, row, first)), end)
                for first, end in _ranges(size, rows)
            ]
        case Tile(row=row.name, rows=size):
            ranges = _ranges(size, rows)
            return [(replace(_tile(statement, row, first), rows=end - first), end) for first, end in ranges]
        case Tile(column=row.name, columns=size):
            ranges = _ranges(size, rows)
            return [(replace(_tile(statement, row, first), columns=end - first), end) for first, end in ranges]
    return []


def _targets(statement: Statement, buffer: str) -> Iterator[Expression]:
    """The rows of a buffer that a statement writes."""
    if isinstance(statement, Store) and statement.buffer == buffer:
        yield statement.indices[0]
    elif isinstance(statement, Tile) and statement.target.buffer == buffer:
        yield statement.target.indices[0]


def _ranges(size: int, rows: int) -> Iterator[tuple[int, int]]:
    """Ranges of so many rows each, the last of what is left."""
    for first in range(0, size, rows):
        yield first, min(first + rows, size)


def _tile(tile: Tile, row: Variable, first: int) -> Tile:
    target, parts, value = _moved((tile.target, tile.parts, tile.value), row, first)
    return replace(tile, target=target, parts=parts, value=value)


def _moved(node: Any, row: Variable, first: int) -> Any:
    """What is computed so many rows further on."""
    if node == row and first:
        return Binary("+", row, Number(sp.Integer(first)))
    if isinstance(node, tuple):
        return tuple(_moved(part, row, first) for part in node)
    if is_dataclass(node) and not isinstance(node, type):
        return replace(node, **{f.name: _moved(getattr(node, f.name), row, first) for f in fields(node)})
    return node
