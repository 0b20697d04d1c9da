"""A formula taken apart into claims: chains of equations, lists side by side, conditions beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from symbp.language.layout import Accent, Brackets, Matrix, Node, Row, Scripts, Symbol
from symbp.notation.matching import is_sign
from symbp.referee.tree import row_of

EQUAL = ("=", "≡", ":=", "≈")
ASSIGNED = ("←",)
ORDER = ("<", ">", "≤", "≥")
RELATIONS = (*EQUAL, *ASSIGNED, *ORDER, "∈", "⇒", "→")
_GAP = "\u2003"


@dataclass(frozen=True)
class Chain:
    """Sides with the relations between them: a = b = c has three sides and two relations."""

    sides: tuple[Node, ...]
    relations: tuple[str, ...]

    @property
    def node(self) -> Node:
        """Both ends and what is between, as one tree."""
        parts: list[Node] = []
        for number, side in enumerate(self.sides):
            parts += [Symbol(self.relations[number - 1], "operator")] if number else []
            parts += side.parts if isinstance(side, Row) else [side]
        return Row(tuple(parts))


def chains(tree: Node) -> list[Chain]:
    """The chains of a formula, in order; a part without a relation is a chain of one side."""
    pieces = [piece for line in _lines(tree) for piece in _split(line, ",", ";", _GAP)]
    pieces = [piece for piece in pieces if piece and not _is_label(piece)]
    relations = [sum(is_sign(part, *RELATIONS) for part in piece) for piece in pieces]
    single = [number for number, count in enumerate(relations) if count]
    if len(single) == 1 and relations[single[0]] == 1:  # (a, b = c, d) says a = c and b = d
        at = single[0]
        first = _chain(pieces[at])
        left = [row_of(piece) for piece in pieces[:at]] + [first.sides[0]]
        right = [first.sides[1]] + [row_of(piece) for piece in pieces[at + 1 :]]
        if len(left) == len(right) > 1:
            return [Chain(pair, first.relations) for pair in zip(left, right, strict=True)]
    found = []
    for piece in pieces:
        chain = _chain(piece)
        found += _tuples(chain)
    return found


def _tuples(chain: Chain) -> list[Chain]:
    """(u, v) = (a, b) says u = a and v = b."""
    listed = [_listed(side) for side in chain.sides]
    if len(chain.sides) < 2 or any(side is None or len(side) < 2 for side in listed):
        return [chain]
    if len({len(side) for side in listed if side}) != 1:
        return [chain]
    return [
        Chain(tuple(side[number] for side in listed if side), chain.relations) for number in range(len(listed[0] or ()))
    ]


def _listed(side: Node) -> list[Node] | None:
    if not isinstance(side, Brackets) or side.left not in "([":
        return None
    inside = side.inside.parts if isinstance(side.inside, Row) else (side.inside,)
    return [row_of(piece) for piece in _split(inside, ",")]


def _lines(tree: Node) -> list[tuple[Node, ...]]:
    """The lines of aligned formulas; a line that begins with a relation goes on with the one before."""
    parts = tuple(_opened(tree))
    aligned = [part for part in parts if isinstance(part, Matrix) and not part.left]
    if not aligned:
        return [parts]
    lines: list[tuple[Node, ...]] = []
    for part in parts:
        if not (isinstance(part, Matrix) and not part.left):
            if not is_sign(part, ",", ".", ";"):
                lines.append((part,))
            continue
        for cells in part.rows:
            line = tuple(inner for cell in cells for inner in _opened(cell))
            if lines and line and is_sign(line[0], *RELATIONS, "+", "−"):
                lines[-1] = (*lines[-1], *line)
            elif line:
                lines.append(line)
    return lines


def _opened(node: Node) -> list[Node]:
    """The parts of a row, groups in braces taken apart."""
    return list(node.parts) if isinstance(node, Row) else [node]


def _split(parts: Sequence[Node], *signs: str) -> list[tuple[Node, ...]]:
    pieces: list[list[Node]] = [[]]
    for part in parts:
        if is_sign(part, *signs):
            pieces.append([])
        elif not (is_sign(part, ".") and part is parts[-1]):
            pieces[-1].append(part)
    return [tuple(piece) for piece in pieces]


def _chain(piece: tuple[Node, ...]) -> Chain:
    sides: list[list[Node]] = [[]]
    relations: list[str] = []
    for part in piece:
        if isinstance(part, Symbol) and part.style == "operator" and part.text in RELATIONS:
            relations.append(part.text)
            sides.append([])
        else:
            sides[-1].append(part)
    return Chain(tuple(row_of(side) for side in sides), tuple(relations))


def _is_label(piece: tuple[Node, ...]) -> bool:
    """A number in brackets beside a formula."""
    return (
        len(piece) == 1
        and isinstance(piece[0], Brackets)
        and isinstance(piece[0].inside, Symbol)
        and (piece[0].inside.text.isdigit())
    )


def is_words(node: Node) -> bool:
    """Whether something is said in words."""
    parts = node.parts if isinstance(node, Row) else (node,)
    return any(isinstance(part, Symbol) and part.style == "word" and " " in part.text.strip() for part in parts)


def is_name(node: Node) -> bool:
    """Whether something can be a name that a formula introduces: a letter, a word, with scripts and arguments."""
    match node:
        case Symbol(_, style):
            return style in ("italic", "word", "bold", "script", "function")
        case Scripts(base, _, _) | Accent(_, base):
            return is_name(base)
        case Row(parts) if parts:
            behind = parts[1:]
            return is_name(parts[0]) and all(isinstance(p, Brackets) or _is_letter(p) for p in behind)
    return False


def _is_letter(node: Node) -> bool:
    return isinstance(node, Symbol) and node.style == "italic"


def has_no_index(node: Node) -> bool:
    """Whether a name stands without indices, so that it cannot be meant for an element of something known."""
    return not isinstance(node, Scripts) and not (isinstance(node, Row) and isinstance(node.parts[0], Scripts))
