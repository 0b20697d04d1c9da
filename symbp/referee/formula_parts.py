"""Where things stand in a laid-out formula: sides, terms, factors, indices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from symbp.language.layout import Big, Brackets, Node, Row, Scripts, Symbol
from symbp.notation.matching import is_sign, read_index
from symbp.referee.claims import RELATIONS
from symbp.referee.tree import Path, children, paths
from symbp.referee.vocabulary import Vocabulary

SQUARE = Symbol("2", "upright")


def first_relation(tree: Node) -> int | None:
    """Where the first relation of a formula stands."""
    parts = tree.parts if isinstance(tree, Row) else (tree,)
    return next((n for n, part in enumerate(parts) if is_sign(part, *RELATIONS)), None)


def is_left(tree: Node, path: Path) -> bool:
    """Whether a way leads into the left side."""
    first = first_relation(tree)
    return first is not None and bool(path) and path[0] < first


def inside_scripts(tree: Node, path: Path) -> bool:
    """Whether a path leads through what is below or above something."""
    node = tree
    for step in path:
        if isinstance(node, Scripts) and step > 0:
            return True
        if isinstance(node, Big):
            return True
        node = child(node, step)
    return False


def child(node: Node, step: int) -> Node:
    """A part of a node, which is there."""
    found = children(node)[step]
    assert found is not None
    return found


def is_position(tree: Node, path: Path) -> bool:
    """Whether a sign stands in a position such as l-1, not in a power."""
    node = tree
    for step in path[:-1]:
        node = child(node, step)
    return read_index(node) is not None


def sides_of(parts: Sequence[Node]) -> list[tuple[int, int]]:
    """Where the sides of a chain begin and end."""
    cuts = [n for n, part in enumerate(parts) if is_sign(part, *RELATIONS, ",", "\u2003")]
    return list(zip([0, *[cut + 1 for cut in cuts]], [*cuts, len(parts)], strict=True))


def node_at(tree: Node, path: Path) -> Node:
    """The node at the end of a way."""
    for step in path:
        tree = child(tree, step)
    return tree


def is_named(node: Node, vocabulary: Vocabulary) -> bool:
    """Whether the notation names this sign."""
    return any(entry.found((node,)) is not None for entry in vocabulary.entries)


def index_letters(tree: Node) -> list[str]:
    """The letters among the indices of a formula."""
    found = [
        node.text
        for path, node in paths(tree)
        if isinstance(node, Symbol) and node.style == "italic" and in_index(tree, path) and node.text.islower()
    ]
    for _, node in paths(tree):  # letters in a remark such as (from j to i)
        if isinstance(node, Brackets) and isinstance(node.inside, Row):
            parts = node.inside.parts
            if any(isinstance(part, Symbol) and part.style == "word" for part in parts):
                found += [part.text for part in parts if isinstance(part, Symbol) and part.style == "italic"]
    found += [node.text for node in written_layers(tree) if isinstance(node, Symbol) and node.style == "italic"]
    return list(dict.fromkeys(letter for letter in found if letter.islower()))


def in_index(tree: Node, path: Path) -> bool:
    """Whether a path ends among indices: below something, in a layer above, or in square brackets behind a name."""
    node: Node = tree
    for place, step in enumerate(path):
        if isinstance(node, Scripts) and step == 1:
            return True
        if isinstance(node, Scripts) and step == 2 and node.above != SQUARE:
            inside = node.above.inside if isinstance(node.above, Brackets) else node.above
            return inside is not None and read_index(inside) is not None and not isinstance(inside, Symbol)
        if isinstance(node, Big):
            return False
        if isinstance(node, Row) and is_bracket_list(child(node, step)) and place < len(path) - 1:
            return True
        node = child(node, step)
    return False


def is_bracket_list(node: Node) -> bool:
    """Whether this is a list in square brackets."""
    return (
        isinstance(node, Brackets)
        and node.left == "["
        and isinstance(node.inside, Row)
        and any(is_sign(part, ",") for part in node.inside.parts)
    )


def is_index_list(tree: Node, path: Path) -> bool:
    """Whether a way ends at a list of indices."""
    if not path:
        return False
    parent = node_at(tree, path[:-1])
    return (isinstance(parent, Scripts) and path[-1] == 1) or is_bracket_list(parent)


def is_differential(node: Row) -> bool:
    """Whether a row begins with a sign of differentiation."""
    return bool(node.parts) and (is_sign(node.parts[0], "∂") or node.parts[0] == Symbol("d"))


def without_sign(parts: Sequence[Node], begin: int, first: int, last: int, end: int) -> tuple[Node, ...]:
    """A product without one factor, and without the sign of multiplication before or after it."""
    before, after = list(parts[begin:first]), list(parts[last:end])
    if before and is_sign(before[-1], "·", "⊙", "×"):
        before.pop()
    elif not before and after and is_sign(after[0], "·", "⊙", "×"):
        after.pop(0)
    return (*before, *after)


def products_of(node: Row, low: int) -> list[tuple[int, int]]:
    """Where the products of a row begin and end."""
    return [(begin, end) for begin, end in terms_of(node, low) if begin < end]


def terms_of(node: Row, low: int) -> list[tuple[int, int]]:
    """Where the terms of a row begin and end."""
    spans, begin = [], low
    for place in range(low, len(node.parts) + 1):
        if place == len(node.parts) or is_sign(node.parts[place], "+", "−", ",", "\u2003", *RELATIONS):
            if begin < place:
                spans.append((begin, place))
            begin = place + 1
    return spans


def factors_of(parts: Sequence[Node], begin: int, end: int, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """Where the factors of a product begin and end; a function with its argument is one, as is a name of many signs."""
    units: list[tuple[int, int]] = []
    place = begin
    while place < end:
        if is_sign(parts[place], "·", "⊙", "×", "/") or isinstance(parts[place], Big):
            place += 1
            continue
        width = 1
        for entry in vocabulary.entries:
            size = len(entry.written)
            if size > width and place + size <= end and entry.found(tuple(parts[place : place + size])) is not None:
                width = size
        if is_sign(parts[place], "∇"):
            inner = factors_of(parts, place + 1, end, vocabulary)
            width = inner[0][1] - place if inner else 1
        part = parts[place]
        base = part.base if isinstance(part, Scripts) else part
        function = vocabulary.function(base) or (isinstance(base, Symbol) and base.style == "function")
        if function and place + 1 < end:
            width = 2
        units.append((place, place + width))
        place += width
    return units


def written_layers(tree: Node) -> Iterator[Node]:
    """The positions that stand above something."""
    for _, node in paths(tree):
        if isinstance(node, Scripts) and node.above is not None:
            inside = node.above.inside if isinstance(node.above, Brackets) else node.above
            if read_index(inside) is not None:
                yield inside
