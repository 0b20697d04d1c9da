"""How wide mathematics and text print in Computer Modern at 11 points: enough to decide where lines break."""

from __future__ import annotations

import unicodedata

from symbp.language.layout import (
    Accent,
    Big,
    Brackets,
    Cases,
    Fraction,
    Matrix,
    Node,
    Numeral,
    Root,
    Row,
    Scripts,
    Symbol,
)

BINARY = "+−·×⊙"
_WIDE, _SCRIPT = "mwMWOQGHKNUVX", 0.76
_MARGIN = {"·": 8.0, "∂": 6.2, "(": 4.3, ")": 4.3, "[": 3.1, "]": 3.1, "|": 3.1, ",": 4.9, " ": 0.0, "⊤": 8.5, "⋮": 3.1}


def text_width(text: str) -> float:
    """The width of plain text in points."""
    return 5.1 * letter_count(text)


def letter_count(text: str) -> int:
    """How many letters wide a text is; a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def width(node: Node, scale: float = 1.0) -> float:
    """The width of mathematics in points; ``scale`` is smaller in scripts."""
    match node:
        case Symbol(text, "operator"):
            if text in ("max", "argmax"):
                return 6.5 * len(text) * scale
            return _MARGIN.get(text, (13.4 if text in BINARY else 14.6) if scale == 1 else 9.0) * scale
        case Symbol(text, style):
            if style == "word":
                return 5.6 * letter_count(text) * scale
            return sum(9.8 if c in _WIDE else 5.6 if c.isdigit() else 6.6 for c in text) * scale
        case Row(parts):
            return sum(width(p, scale) for p in parts)
        case Fraction(above, below):
            return max(width(part, scale) + _limits_beside(part, scale) for part in (above, below)) + 2.6
        case Scripts(base, below, above):
            small = max(width(s, scale * _SCRIPT) if s is not None else 0.0 for s in (below, above))
            return width(base, scale) + small + 0.5
        case Big(word, below, above):
            head = 16.0 if word == "∑" else 6.0 * len(word)
            ends = (width(s, scale * _SCRIPT) if s is not None else 0.0 for s in (below, above))
            return max(head * scale, *ends) + 2.0
        case Root(inside):
            return width(inside, scale) + 10.0
        case Numeral(shown):
            return width(shown, scale)
        case Brackets(inside):
            return width(inside, scale) + 2 * (8.2 if tall(inside) else 5.5) * scale + 2.0
        case Accent(_, inside):
            return width(inside, scale)
        case Matrix(cells):
            columns = [max(width(cell, scale) for cell in column) for column in zip(*cells, strict=True)]
            return sum(columns) + 10.0 * (len(columns) - 1) + 16.0
        case Cases(rows):
            return max(width(v, scale) + width(c, scale) for v, c in rows) + 24.0
    raise TypeError(node)


def _limits_beside(node: Node, scale: float) -> float:
    """How much wider sums are in a fraction, where their limits stand beside them and not below."""
    match node:
        case Big(_, below, above):
            ends = max(width(s, scale * _SCRIPT) if s is not None else 0.0 for s in (below, above))
            return max(0.0, min(ends, 12.0 * scale))
        case Row(parts):
            return sum(_limits_beside(part, scale) for part in parts)
        case Brackets(inside):
            return _limits_beside(inside, scale)
    return 0.0


def tall(node: Node) -> bool:
    """Whether mathematics is higher than a line."""
    match node:
        case Fraction() | Big() | Cases() | Matrix():
            return True
        case Row(parts):
            return any(tall(p) for p in parts)
        case Scripts(base, _, _) | Root(base) | Brackets(base) | Accent(_, base):
            return tall(base)
    return False


def broken(node: Node, room: float) -> list[Row]:
    """An expression in lines that fit, broken before relations and before signs of its outermost sum or product."""
    if width(node) <= room:
        return [Row(tuple(_flat(node)))]
    lines: list[list[Node]] = [[]]
    for piece in pieces(node):
        used, more = (sum(width(p) for p in row) for row in (lines[-1], piece.parts))
        if lines[-1] and len(lines[-1]) > 1 and used + more > room - (INDENT if len(lines) > 1 else 0.0):
            lines.append([])
        lines[-1].extend(piece.parts)
    return [Row(tuple(line)) for line in lines]


def pieces(node: Node) -> list[Row]:
    """An expression in pieces between which a line may break: before relations and signs of the outermost level."""
    found: list[list[Node]] = []
    for part in _flat(node):
        breaks = isinstance(part, Symbol) and part.style == "operator" and part.text in (*BINARY, "=")
        if not found or breaks:
            found.append([])
        found[-1].append(part)
    return [Row(tuple(piece)) for piece in found]


def narrow_pieces(node: Node, room: float) -> list[Row]:
    """Pieces as narrow as the room where that can be: brackets of ordinary height are broken inside as well."""
    found: list[Row] = []
    for piece in pieces(node):
        if width(piece) <= room:
            found.append(piece)
            continue
        opened = [part for inner in piece.parts for part in _opened(inner)]
        within = pieces(Row(tuple(opened)))
        found += [piece] if len(within) == 1 else within
    return found


def _opened(node: Node) -> tuple[Node, ...]:
    """Brackets as two signs around what is in them, where these are as high as the line."""
    if isinstance(node, Brackets) and not tall(node.inside):
        return Symbol(node.left, "operator"), *_flat(node.inside), Symbol(node.right, "operator")
    return (node,)


INDENT = 22.0


def _flat(node: Node) -> list[Node]:
    if isinstance(node, Row):
        return [inner for part in node.parts for inner in _flat(part)]
    return [node]
