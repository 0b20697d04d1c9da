"""Layout trees taken apart and put together again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from symbp.language.latex import latex
from symbp.language.layout import Accent, Big, Brackets, Cases, Fraction, Matrix, Node, Root, Row, Scripts, Symbol
from symbp.notation.matching import is_sign
from symbp.referee.terms import Place

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


def parts_of(node: Node) -> tuple[Node, ...]:
    """Parts side by side; a single one is its own."""
    return node.parts if isinstance(node, Row) else (node,)


def row_of(parts: Sequence[Node]) -> Node:
    """Parts side by side as one node, which stands where they do."""
    if len(parts) == 1:
        return parts[0]
    places = [part.place for part in parts if part.place]
    return Row(tuple(parts), place=(places[0][0], places[-1][1]) if places else None)


def place_of(window: Sequence[Node]) -> Place:
    """Where parts side by side stand in the text."""
    first, last = window[0].place, window[-1].place
    return (first[0], last[1]) if first and last else None


def is_window(window: tuple[Node, ...], node: Node) -> bool:
    """Whether parts side by side are this node."""
    return window == parts_of(node)


def text_of(window: tuple[Node, ...]) -> str:
    """Parts side by side as LaTeX."""
    return latex(Row(window)).strip()


def spread(node: Node, width: int) -> tuple[Node, ...]:
    """A node as so many parts side by side."""
    return parts_of(node) if width == 1 else (node,)


def without_superscript(node: Node) -> tuple[Node, Node | None]:
    """Something without the last of what stands above it, and that."""
    if not isinstance(node, Scripts) or node.above is None:
        return node, None
    above = node.above
    if isinstance(above, Row) and len(above.parts) > 1 and is_sign(above.parts[-1], "⊤", "′"):
        kept = row_of(above.parts[:-1])
        return Scripts(node.base, node.below, kept, place=node.place), above.parts[-1]
    if node.below is None:
        return node.base, above
    return Scripts(node.base, node.below, None, place=node.place), above


def is_remark(node: Node) -> bool:
    """Words in brackets."""
    if not isinstance(node, Brackets):
        return False
    return any(isinstance(part, Symbol) and part.style == "word" and " " in part.text for part in parts_of(node.inside))


def behind_d(node: Node) -> list[Node] | None:
    """What stands behind ∂ or d; None where neither begins it."""
    parts = list(parts_of(node))
    if parts and (is_sign(parts[0], "∂") or parts[0] in (Symbol("d"), Symbol("d", "word"))):
        return parts[1:]
    return None
