"""The math tree as Typst's mathematics, everything in functions and quotes so that nothing is read as markup."""

from __future__ import annotations

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

_STYLES = {"bold": "bold(italic({}))", "italic": "italic({})", "script": "cal({})", "blackboard": "bb({})"}
_MARKS = {"hat": "hat", "bar": "overline", "tilde": "tilde", "dot": "dot", "vec": "arrow"}
_NAMES = {
    " ": "thin", "\u2003": "quad", "(": "paren.l", ")": "paren.r", "[": "bracket.l", "]": "bracket.r", "|": "bar.v",
    ",": "comma", "{": "brace.l", "}": "brace.r", ":=": "colon.eq", "/": "slash", "⌊": "floor.l", "⌋": "floor.r",
}  # fmt: skip
_PLAIN = ("+", "=", "<", ">")


def quoted(text: str) -> str:
    """A string of Typst."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def typst(node: Node) -> str:
    """Typst for math mode."""
    match node:
        case Symbol(text, style):
            return _symbol(text, style)
        case Row(parts):
            return " ".join(typst(part) for part in parts)
        case Fraction(above, below):
            return f"frac({typst(above)}, {typst(below)})"
        case Scripts(base, below, above):
            lower = f", b: {typst(below)}" if below is not None else ""
            upper = f", t: {typst(above)}" if above is not None else ""
            return f"attach({typst(base)}{lower}{upper})"
        case Big(operator, below, above):
            head = (
                "sum" if operator == "∑" else "product" if operator == "∏" else f"op({quoted(operator)}, limits: #true)"
            )
            lower = f", b: {typst(below)}" if below is not None else ""
            upper = f", t: {typst(above)}" if above is not None and operator in "∑∏" else ""
            return f"attach(limits({head}){lower}{upper})"
        case Root(inside):
            return f"sqrt({typst(inside)})"
        case Brackets(inside, left, right):
            return f"lr({_bracket(left)} {typst(inside)} {_bracket(right)})"
        case Numeral(shown):
            return typst(shown)
        case Accent(mark, inside):
            return f"{_MARKS[mark]}({typst(inside)})"
        case Cases(rows):
            return f"cases({', '.join(f'{typst(value)} & quad {typst(condition)}' for value, condition in rows)})"
        case Matrix(cells, left, _):
            lines = "; ".join(", ".join(map(typst, row)) for row in cells)
            return f"mat(delim: {quoted(left) if left else '#none'}, {lines})"
    raise TypeError(node)


def _bracket(text: str) -> str:
    return _NAMES.get(text, quoted(text))


def _symbol(text: str, style: str) -> str:
    if style == "operator":
        if text in _NAMES:
            return _NAMES[text]
        return text if text in _PLAIN or (len(text) == 1 and not text.isascii()) else quoted(text)
    if style in _STYLES:
        return _STYLES[style].format(text if len(text) == 1 and text.isalnum() else quoted(text))
    if style == "function":
        return f"op({quoted(text)})"
    return quoted(text) if style == "word" else f"upright({quoted(text)})"
