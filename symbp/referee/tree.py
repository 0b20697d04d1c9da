"""Layout trees taken apart and put together again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from symbp.language.layout import Accent, Big, Brackets, Cases, Fraction, Matrix, Node, Root, Row, Scripts

Path = tuple[int, ...]


def children(node: Node) -> list[Node | None]:
    """The parts of a node in a fixed order; None for what is not there."""
    match node:
        case Row(parts):
            return list(parts)
        case Fraction(above, below):
            return [above, below]
        case Scripts(base, below, above):
            return [base, below, above]
        case Big(_, below, above):
            return [below, above]
        case Root(inside) | Accent(_, inside):
            return [inside]
        case Brackets(inside):
            return [inside]
        case Matrix(rows):
            return [cell for row in rows for cell in row]
        case Cases(rows):
            return [part for row in rows for part in row]
    return []


def with_children(node: Node, parts: list[Any]) -> Node:
    """The same node with other parts."""
    match node:
        case Row():
            return replace(node, parts=tuple(part for part in parts if part is not None))
        case Fraction():
            return replace(node, above=parts[0], below=parts[1])
        case Scripts():
            if parts[1] is None and parts[2] is None and parts[0] is not None:
                return parts[0]
            return replace(node, base=parts[0], below=parts[1], above=parts[2])
        case Big():
            return replace(node, below=parts[0], above=parts[1])
        case Root() | Accent() | Brackets():
            return replace(node, inside=parts[0])
        case Matrix(rows):
            cells = iter(parts)
            return replace(node, rows=tuple(tuple(next(cells) for _ in row) for row in rows))
        case Cases(rows):
            cells = iter(parts)
            return replace(node, rows=tuple((next(cells), next(cells)) for _ in rows))
    return node


def rebuilt(node: Node, change: Callable[[Node], Node | None]) -> Node:
    """The tree with every part replaced for which ``change`` gives another; what is replaced is not entered."""
    changed = change(node)
    if changed is not None:
        return changed
    return with_children(node, [None if part is None else rebuilt(part, change) for part in children(node)])


def paths(node: Node, at: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node with the way to it, outermost first."""
    yield at, node
    for number, part in enumerate(children(node)):
        if part is not None:
            yield from paths(part, (*at, number))


def put(node: Node, path: Path, new: Node | None) -> Node:
    """The tree with another node at the end of a way, or none."""
    if not path:
        assert new is not None
        return new
    parts = children(node)
    inside = parts[path[0]]
    parts[path[0]] = new if len(path) == 1 else put(inside, path[1:], new) if inside is not None else None
    return with_children(node, parts)
