"""The math tree as MathML Core, which browsers draw without any script."""

from __future__ import annotations

from html import escape

from symbp.explain.measure import tall
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

_RELATIONS = set("=<>≤≥≠≈←")
_MARKS = {"hat": "^", "bar": "¯", "tilde": "~", "dot": "˙", "vec": "→"}


def mathml(node: Node) -> str:
    """MathML without the outer ``<math>``."""
    match node:
        case Symbol(text, style):
            return _symbol(text, style)
        case Row(parts):
            return f"<mrow>{''.join(mathml(part) for part in parts)}</mrow>"
        case Fraction(above, below):
            return f"<mfrac>{_one(above)}{_one(below)}</mfrac>"
        case Scripts(base, None, above):
            assert above is not None
            return f"<msup>{_one(base)}{_one(above)}</msup>"
        case Scripts(base, below, None):
            assert below is not None
            return f"<msub>{_one(base)}{_one(below)}</msub>"
        case Scripts(base, below, above):
            assert below is not None and above is not None
            return f"<msubsup>{_one(base)}{_one(below)}{_one(above)}</msubsup>"
        case Big(operator, None, _):
            return f"<mo>{operator}</mo>"
        case Big("∑" | "∏" as operator, below, above) if below is not None and above is not None:
            return f'<munderover><mo movablelimits="false">{operator}</mo>{_one(below)}{_one(above)}</munderover>'
        case Big(operator, below, _) if below is not None:
            return f'<munder><mo movablelimits="false">{operator}</mo>{_one(below)}</munder>'
        case Root(inside):
            return f"<msqrt>{mathml(inside)}</msqrt>"
        case Brackets(inside, left, right):
            fitting = tall(inside)
            return f"<mrow>{_fitting(left, fitting)}{mathml(inside)}{_fitting(right, fitting)}</mrow>"
        case Accent(mark, inside):
            return f'<mover accent="true">{_one(inside)}<mo>{_MARKS[mark]}</mo></mover>'
        case Matrix(cells, left, right):
            lines = "".join(f"<mtr>{''.join(f'<mtd>{mathml(cell)}</mtd>' for cell in row)}</mtr>" for row in cells)
            align = "" if left else ' columnalign="right left"'
            return f"<mrow>{_fitting(left)}<mtable{align}>{lines}</mtable>{_fitting(right)}</mrow>"
        case Numeral():
            return _numeral(node)
        case Cases(rows):
            lines = "".join(f"<mtr><mtd>{mathml(v)}</mtd><mtd>{mathml(c)}</mtd></mtr>" for v, c in rows)
            return f'<mrow><mo stretchy="true">{{</mo><mtable columnalign="left left">{lines}</mtable></mrow>'
    raise TypeError(node)


def _fitting(bracket: str, fitting: bool = True) -> str:
    """A bracket as high as what is in it, or as the line."""
    return f'<mo stretchy="{str(fitting).lower()}">{bracket}</mo>' if bracket else ""


def opening(node: Row) -> str:
    """A piece that goes on a formula: the sign that it begins with stands between what it joins."""
    first, *rest = node.parts
    if not isinstance(first, Symbol):
        return mathml(node)
    sign = _symbol(first.text, first.style).replace("<mo>", '<mo form="infix">')
    return f"<mrow>{sign}{''.join(mathml(part) for part in rest)}</mrow>"


def element(tensor: str, indices: tuple[int, ...]) -> str:
    """How a page names an element: ``W1.0.2`` is the third of the first row of ``W1``."""
    return ".".join([tensor, *map(str, indices)])


def _numeral(node: Numeral) -> str:
    """A number that the page's script can write anew."""
    what = f'data-of="{element(node.tensor, node.indices)}" data-digits="{node.digits}"'
    what += ' data-bracketed=""' * node.bracketed + f' data-later="{node.later}"' * bool(node.later)
    return f"<mrow {what}>{mathml(node.shown)}</mrow>"


def _one(node: Node) -> str:
    return mathml(node)


def _symbol(text: str, style: str) -> str:
    shown = escape(text)
    if style == "operator":
        if text.strip() == "":
            return '<mspace width="0.2em"/>'
        form = ' form="prefix"' if text == "∂" else ' stretchy="false"' if text in "()[]|" else ""
        return f"<mo{form}>{shown}</mo>"
    if style == "upright":
        return f"<mn>{shown}</mn>"
    if style == "word":
        return f"<mtext>{shown}</mtext>"
    if style == "function":
        return f"<mi>{shown}</mi><mo>&#x2061;</mo>"
    if style == "bold":
        return f"<mi>{''.join(_bold(c) for c in text)}</mi>"
    return f"<mi>{shown}</mi>"


def _bold(character: str) -> str:
    """The mathematical bold italic letter."""
    if "A" <= character <= "Z":
        return chr(0x1D468 + ord(character) - ord("A"))
    if "a" <= character <= "z":
        return chr(0x1D482 + ord(character) - ord("a"))
    if "α" <= character <= "ω":
        return chr(0x1D736 + ord(character) - ord("α"))
    return character
