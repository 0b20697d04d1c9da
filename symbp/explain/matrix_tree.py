"""Matrix algebra as a tree: it is transposed as algebra transposes, and laid out as a reader writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import sympy as sp

from symbp.language.layout import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    Brackets,
    Fraction,
    Node,
    Root,
    Row,
    Scripts,
    Symbol,
    number,
    operator,
)
from symbp.notation.notation import Notation

TRANSPOSE = operator("⊤")


@dataclass(frozen=True)
class Whole:
    """A whole tensor, transposed or not; a vector that is not is a column."""

    name: str
    axes: int
    turned: bool = False


@dataclass(frozen=True)
class Ones:
    """A column of ones, or a row where it is transposed."""

    turned: bool = False


@dataclass(frozen=True)
class Scalar:
    """A number, a size or a constant."""

    value: sp.Expr


@dataclass(frozen=True)
class Elementwise:
    """Element by element: a sum (``+``, with the signs of its terms), a product (``⊙``), a quotient (``/``), a square
    root, a power or a function of its parts."""

    kind: str
    parts: tuple[Tree, ...]
    signs: tuple[bool, ...] = ()


@dataclass(frozen=True)
class Product:
    """A product of matrices."""

    parts: tuple[Tree, ...]


Tree = Union[Whole, Ones, Scalar, Elementwise, Product]


def transposed(tree: Tree) -> Tree:
    """The transpose."""
    match tree:
        case Whole(name, axes, turned):
            return Whole(name, axes, not turned) if axes else tree
        case Ones(turned):
            return Ones(not turned)
        case Elementwise(kind, parts, signs):
            return Elementwise(kind, tuple(map(transposed, parts)), signs)
        case Product(parts):
            return Product(tuple(transposed(part) for part in reversed(parts)))
    return tree


def is_scalar(tree: Tree) -> bool:
    """Whether a factor stands before a product without a sign of its own."""
    return isinstance(tree, Scalar) or (isinstance(tree, Whole) and not tree.axes)


class MatrixLayout:
    """Lays out trees in an author's notation; where vectors are rows, a column is printed as a row that is turned."""

    def __init__(self, notation: Notation) -> None:
        self.notation = notation
        self.rows = notation.convention.vectors == "rows"

    def laid(self, tree: Tree, strength: int = 0) -> Node:
        """A tree, in brackets where its surroundings bind stronger."""
        node, own = self._node(tree)
        return Brackets(node) if own < strength else node

    def _node(self, tree: Tree) -> tuple[Node, int]:
        match tree:
            case Whole(name, axes, turned):
                flip = self.rows if axes == 1 else self.notation.turned(name)
                whole = self.notation.tensor(name, (), bold=bool(axes))
                return (_turned(whole) if axes and turned != flip else whole), ATOM
            case Ones(turned):
                return (_turned(Symbol("1", "bold")) if turned != self.rows else Symbol("1", "bold")), ATOM
            case Scalar(value):
                return self.notation.expression(value), SUM if value.is_Add else PRODUCT
            case Product(parts):
                return Row(tuple(self.laid(part, POWER) for part in parts)), PRODUCT
            case Elementwise(kind, parts, signs):
                return self._elementwise(kind, parts, signs)
        raise TypeError(tree)

    def _elementwise(self, kind: str, parts: tuple[Tree, ...], signs: tuple[bool, ...]) -> tuple[Node, int]:
        if kind == "+":
            laid: list[Node] = []
            for part, negative in zip(parts, signs, strict=True):
                laid += [operator("−" if negative else "+")] if negative or laid else []
                laid.append(self.laid(part, PRODUCT))
            return Row(tuple(laid)), SUM
        if kind == "⊙":
            return self._hadamard(parts), PRODUCT
        if kind == "/":
            return Fraction(self.laid(parts[0]), self.laid(parts[1])), PRODUCT
        if kind == "√":
            return Root(self.laid(parts[0])), ATOM
        if kind == "exp":
            return Scripts(Symbol("e"), None, self.laid(parts[0])), POWER
        if kind.startswith("^"):
            return Scripts(self.laid(parts[0], ATOM + 1), None, number(kind[1:])), POWER
        return Row((Symbol(kind, "function"), Brackets(self.laid(parts[0])))), PRODUCT

    def _hadamard(self, parts: tuple[Tree, ...]) -> Node:
        laid: list[Node] = []
        after = False
        for part in parts:
            node = self.laid(part, PRODUCT)
            if after and not is_scalar(part):
                laid.append(operator("⊙"))
            if isinstance(part, Product) and len(parts) > 1 and not all(map(is_scalar, set(parts) - {part})):
                node = Brackets(node)
            laid.append(node)
            after = after or not is_scalar(part)
        return Row(tuple(laid))


def _turned(node: Node) -> Node:
    if isinstance(node, Scripts) and node.above is not None:
        return Scripts(Brackets(node), None, TRANSPOSE)
    if isinstance(node, Scripts):
        return Scripts(node.base, node.below, TRANSPOSE)
    return Scripts(node if isinstance(node, Symbol) else Brackets(node), None, TRANSPOSE)
