"""Mathematics laid out as a small tree, ready to be printed as LaTeX or MathML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union

import sympy as sp

from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Quotient, Reduction, Remainder, Where
from symbp.language.printing import factors, ordered_terms


@dataclass(frozen=True)
class Placed:
    """What all nodes share: ``place``, where in the text that was read a node begins and ends (None: not from a text).

    Nodes that differ only in their place are equal.
    """

    place: tuple[int, int] | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True)
class Symbol(Placed):
    """A letter, a number, an operator or a word.

    ``style`` is italic, upright (a number), bold, operator, word, function, script or blackboard.
    """

    text: str
    style: str = "italic"


@dataclass(frozen=True)
class Row(Placed):
    """Parts side by side."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Fraction(Placed):
    """A quotient."""

    above: Node
    below: Node


@dataclass(frozen=True)
class Scripts(Placed):
    """A base with a subscript, a superscript or both."""

    base: Node
    below: Node | None = None
    above: Node | None = None


@dataclass(frozen=True)
class Big(Placed):
    """A large operator with its limits, if it has any."""

    operator: str
    below: Node | None = None
    above: Node | None = None


@dataclass(frozen=True)
class Root(Placed):
    """A square root."""

    inside: Node


@dataclass(frozen=True)
class Brackets(Placed):
    """Something in brackets of fitting size: round ones unless told otherwise."""

    inside: Node
    left: str = "("
    right: str = ")"


@dataclass(frozen=True)
class Cases(Placed):
    """Values, each with its condition or with the word for all other cases."""

    rows: tuple[tuple[Node, Node], ...]


@dataclass(frozen=True)
class Matrix(Placed):
    """Rows of cells, in the brackets of a matrix; with no brackets, lines aligned at their cells."""

    rows: tuple[tuple[Node, ...], ...]
    left: str = "("
    right: str = ")"


@dataclass(frozen=True)
class Accent(Placed):
    """A mark over something; ``mark`` is hat, bar, tilde, dot or vec."""

    mark: str
    inside: Node


@dataclass(frozen=True)
class Numeral(Placed):
    """A number that is the value of a tensor's element, as it is written; pages that compute write it anew.

    ``digits`` are those that are written; ``bracketed``: in brackets where it is negative; ``later``: so many steps on.
    """

    shown: Node
    tensor: str
    indices: tuple[int, ...]
    digits: int
    bracketed: bool = False
    later: int = 0


Node = Union[Symbol, Row, Fraction, Scripts, Big, Root, Brackets, Cases, Matrix, Accent, Numeral]
SUM, PRODUCT, POWER, ATOM = 1, 2, 3, 4
GREEK = [
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "zeta",
    "eta",
    "theta",
    "iota",
    "kappa",
    "lambda",
    "mu",
    "nu",
    "xi",
    "pi",
    "rho",
    "sigma",
    "tau",
    "phi",
    "chi",
    "psi",
    "omega",
]
WORDS = {
    "learning_rate": "eta",
    "step_size": "alpha",
    "momentum": "mu",
    "loss": "E",
    "step_count": "t",
    "velocity": "v",
    "samples": "N",
}
_RELATIONS = {sp.Ge: "≥", sp.Gt: ">", sp.Le: "≤", sp.Lt: "<", sp.Eq: "=", sp.Ne: "≠"}
STATES = {"velocity": "v", "first_moment": "m", "second_moment": "v"}


def operator(text: str) -> Symbol:
    """An operator or a relation."""
    return Symbol(text, "operator")


def number(text: str) -> Symbol:
    """A number."""
    return Symbol(text, "upright")


class Layout:
    """Lays out expressions. ``adjoints`` maps the tensor of an adjoint to the tensor that it is the adjoint of.

    ``words`` are those that stand in formulas (``and``, ``or``, ``otherwise``, ``mod``, ``new``), in English where they
    are not given. ``first`` is the number of the first element: programs count from 0, and a position that is computed
    from indices is written so that it is right for indices that count from ``first``.
    """

    def __init__(
        self,
        adjoints: Mapping[str, str] | None = None,
        loss: str = "loss",
        words: Mapping[str, str] | None = None,
        first: int = 1,
    ) -> None:
        self.adjoints, self.loss = adjoints or {}, loss
        self.words, self.first = words or {}, first
        self._placing = False  # whether what is laid out is a position, which is moved as a whole

    def tensor(self, name: str, indices: tuple[Node, ...] = (), bold: bool = False) -> Node:
        """A tensor's element, or the whole tensor in bold."""
        if name in self.adjoints:
            return self._adjoint(self.adjoints[name], indices, bold)
        for ending, mark in (("_next", "new"),):
            if name.endswith(ending):
                return _with_mark(self.tensor(name.removesuffix(ending), indices, bold), self.word(mark))
        for state, sign in STATES.items():
            if name.endswith("_" + state):
                owner = self.tensor(name.removesuffix("_" + state))
                return Scripts(Symbol(sign, "bold" if bold else "italic"), _joined(indices), Brackets(owner))
        if name.startswith("scaled_"):
            return _under_mark(self.tensor(name.removeprefix("scaled_"), indices, bold), "tilde")
        base, layer = _base(name)
        greek = re.fullmatch(r"([a-z]+)(\d+)", name)
        if greek and indices:  # a tensor of a layer; without indices beta1 is a constant
            base, layer = greek.group(1), greek.group(2)
        style = "bold" if bold else "italic"
        above = Row((operator("("), number(layer), operator(")"))) if layer else None
        return Scripts(letter(base, style), _joined(indices), above) if indices or above else letter(base, style)

    def _adjoint(self, of: str, indices: tuple[Node, ...], bold: bool) -> Node:
        base, layer = _base(of)
        if base == "z" and layer:
            above = Row((operator("("), number(layer), operator(")")))
            return Scripts(Symbol("δ", "bold" if bold else "italic"), _joined(indices), above)
        partial = operator("∂")
        return Fraction(Row((partial, self.tensor(self.loss))), Row((partial, self.tensor(of, indices, bold))))

    def access(self, node: Access) -> Node:
        """An element of a tensor."""
        return self.tensor(node.name, tuple(self.index(i) for i in node.indices))

    def index(self, position: sp.Expr) -> Node:
        """A position on an axis, counted from :attr:`first`."""
        if position.is_Integer:
            return number(str(int(position) + self.first))
        return self._moved(position, self.first) if not position.has(Access) else self.expression(position)

    def _moved(self, position: sp.Expr, more: int) -> Node:
        """A function of indices that count from 0, for indices that count from :attr:`first`, and so much more."""
        indices = [s for s in position.free_symbols if _is_index(s)]
        placing, self._placing = self._placing, True
        laid = self.expression(sp.expand(position.xreplace({s: s - self.first for s in indices}) + more))
        self._placing = placing
        return laid

    def letter(self, name: str) -> Node:
        """An index, a size or a constant."""
        return letter(name, "italic")

    def word(self, text: str) -> str:
        """A word that stands in a formula, in the reader's language."""
        return self.words.get(text, text)

    def expression(self, node: sp.Basic, strength: int = 0) -> Node:
        """An expression, in brackets where its surroundings bind stronger."""
        laid, own = self._node(node)
        return Brackets(laid) if own < strength else laid

    def equation(self, left: Access, right: sp.Expr) -> tuple[Node, Node]:
        """Both sides."""
        return self.access(left), self.expression(right)

    def _node(self, node: sp.Basic) -> tuple[Node, int]:
        if isinstance(node, Access):
            return self.access(node), ATOM
        if isinstance(node, Reduction):
            return self._reduction(node), PRODUCT
        if isinstance(node, Where):
            return self._where(node)
        if isinstance(node, sp.Add):
            return self._sum(node), SUM
        if isinstance(node, sp.exp):
            return Scripts(Symbol("e"), None, self.expression(node.args[0])), POWER
        if node.is_Integer:
            return number(str(node).replace("-", "−")), ATOM if int(node) >= 0 else SUM
        if isinstance(node, (sp.Mul, sp.Rational)):
            return self._product(node)
        if isinstance(node, sp.Pow):
            return self._power(node)
        if node is sp.pi:
            return Symbol("π"), ATOM
        if isinstance(node, sp.Symbol):
            if self.first and _is_index(node) and not self._placing:
                return self._moved(node, 0), SUM
            return self.letter(str(node)), ATOM
        if type(node) in _RELATIONS:
            return self._relation(node), 0
        if isinstance(node, (sp.And, sp.Or)):
            word = Symbol(f" {self.word('and' if isinstance(node, sp.And) else 'or')} ", "word")
            parts: list[Node] = []
            for part in node.args:
                parts += [word, self.expression(part)] if parts else [self.expression(part)]
            return Row(tuple(parts)), 0
        if isinstance(node, Quotient):
            inside = Fraction(self.expression(node.args[0]), self.expression(node.args[1]))
            return Row((operator("⌊"), inside, operator("⌋"))), ATOM
        if isinstance(node, Remainder):
            left, right = (self.expression(part, PRODUCT) for part in node.args)
            return Row((left, Symbol(f" {self.word('mod')} ", "word"), right)), PRODUCT
        if isinstance(node, sp.Abs):
            return Row((operator("|"), self.expression(node.args[0]), operator("|"))), ATOM
        if isinstance(node, sp.Function):
            name = {"log": "ln"}.get(type(node).__name__, type(node).__name__)
            return Row((Symbol(name, "function"), self.expression(node.args[0], ATOM + 1))), PRODUCT
        return Symbol(str(node)), ATOM

    def _relation(self, node: sp.Basic) -> Node:
        """A relation; positions on both sides of it count alike, and so does a number that is compared with one."""
        left, right = node.args
        if isinstance(node, sp.Eq) and right.is_Symbol and not left.is_Symbol:
            left, right = right, left
        if _is_position(left) or _is_position(right):
            indices = [s for s in left.free_symbols | right.free_symbols if _is_index(s)]
            moved = sp.expand(left.xreplace({s: s - self.first for s in indices}))
            looked_up = left.has(Access) or right.has(Access)
            more = self.first if looked_up or moved == left else -int(moved.as_coeff_Add()[0])
            sides = self._compared(left, more), self._compared(right, more)
        else:
            sides = self.expression(left), self.expression(right)
        return Row((sides[0], operator(_RELATIONS[type(node)]), sides[1]))

    def _compared(self, side: sp.Expr, more: int) -> Node:
        """One side of a relation between positions; a look-up counts as it is read."""
        return self.expression(side) if side.has(Access) else self._moved(side, more)

    def _sum(self, node: sp.Add) -> Node:
        parts: list[Node] = []
        for term in ordered_terms(node):
            negative = term.could_extract_minus_sign() and not term.is_Add
            if negative or parts:
                parts.append(operator("−" if negative else "+"))
            parts.append(self.expression(-term if negative else term, PRODUCT))
        return Row(tuple(parts))

    def _product(self, node: sp.Expr) -> tuple[Node, int]:
        sign, above, below = factors(node)
        head = (operator("−"),) if sign < 0 else ()
        top = [f for f in above if not isinstance(f, Reduction)]
        sums = [f for f in above if isinstance(f, Reduction)]
        if below and (not sums or len(top) == 0):
            inside = self._chain([*top, *sums]) if above else number("1")
            quotient = Fraction(inside, self._chain(below))
            return (Row((*head, quotient)) if head else quotient), SUM if head else PRODUCT
        if below:
            front: Node = Fraction(self._chain(top), self._chain(below))
            return Row((*head, front, *[self.expression(s) for s in sums])), SUM if head else PRODUCT
        chain = self._chain([*top, *sums])
        return (Row((*head, chain)) if head else chain), SUM if head else PRODUCT

    def _chain(self, parts: list[sp.Expr]) -> Node:
        if len(parts) == 1:
            return self.expression(parts[0])
        laid: list[Node] = []
        for n, part in enumerate(parts):
            strength = PRODUCT if n == len(parts) - 1 else PRODUCT + (1 if isinstance(part, Reduction) else 0)
            laid.append(self.expression(part, strength))
            if n + 1 < len(parts) and part.is_Number and parts[n + 1].is_Number:
                laid.append(operator("·"))
            elif n + 1 < len(parts) and _ends_with_word(laid[-1]):
                laid.append(operator(" "))
        return Row(tuple(laid))

    def _power(self, node: sp.Pow) -> tuple[Node, int]:
        if node.exp == sp.Rational(1, 2):
            return Root(self.expression(node.base)), ATOM
        if node.exp.is_Rational and node.exp.is_negative:
            return Fraction(number("1"), self.expression(node.base ** (-node.exp))), PRODUCT
        base, power = self.expression(node.base, ATOM), self.expression(node.exp)
        if isinstance(base, Scripts) and base.above is None:
            return Scripts(base.base, base.below, power), POWER
        written = base.shown if isinstance(base, Numeral) else base
        compound = isinstance(written, (Scripts, Fraction)) or (isinstance(base, Numeral) and isinstance(written, Row))
        return Scripts(Brackets(base) if compound else base, None, power), POWER

    def _reduction(self, node: Reduction) -> Node:
        parts: list[Node] = []
        word = "max" if isinstance(node, MaxOver) else "argmax" if isinstance(node, ArgMaxOver) else "∑"
        for symbol, size in node.bound:
            below = Row((self.letter(str(symbol)), operator("="), number(str(self.first))))
            parts.append(Big(word, below, self.expression(size - 1 + self.first)))
        return Row((*parts, self.expression(node.body, PRODUCT)))

    def _where(self, node: Where) -> tuple[Node, int]:
        condition = self.expression(node.condition)
        if node.then == 1 and node.otherwise == 0:
            return Row((operator("["), condition, operator("]"))), ATOM
        other = Symbol(self.word("otherwise"), "word")
        return Cases(((self.expression(node.then), condition), (self.expression(node.otherwise), other))), PRODUCT


def _ends_with_word(node: Node) -> bool:
    match node:
        case Symbol(text, style):
            return style == "word" or (style == "italic" and len(text) > 1)
        case Row(parts) if parts:
            return _ends_with_word(parts[-1])
    return False


def _is_index(symbol: sp.Basic) -> bool:
    """Whether a symbol is an index; sizes are positive, and a constant is no symbol."""
    return bool(symbol.is_Symbol and symbol.is_integer and not symbol.is_positive)


def _is_position(side: sp.Expr) -> bool:
    return any(map(_is_index, side.free_symbols)) and not side.has(Access)


def letter(name: str, style: str) -> Node:
    """A name as a letter: Greek where it spells one, italic for one letter, upright for a word."""
    name = WORDS.get(name, name)
    subscript = re.fullmatch(r"([a-z]+?)_?(\d+)", name)
    if subscript and subscript.group(1) in GREEK:
        return Scripts(letter(subscript.group(1), style), number(subscript.group(2)))
    if name in GREEK:
        return Symbol("ϵ" if name == "epsilon" else _greek(name), style)
    if len(name) == 1:
        return Symbol(name, style)
    if re.fullmatch(r"[A-Za-z][a-z]", name) and name[0] in "OWUzbf":
        return (
            Scripts(Symbol(name[0], style), Symbol(name[1]))
            if name[0] != "f"
            else Row((Symbol("f"), Brackets(Symbol(name[1]))))
        )
    return Symbol(name.replace("_", " "), "bold" if style == "bold" else "word")


def _greek(name: str) -> str:
    import unicodedata

    spelt = {"lambda": "lamda"}.get(name, name)
    return unicodedata.lookup(f"GREEK SMALL LETTER {spelt.upper()}")


def _base(name: str) -> tuple[str, str]:
    found = re.fullmatch(r"([A-Za-z]+)(\d+)(_\w+)?", name)
    if found and found.group(1) not in GREEK:
        return found.group(1) + (found.group(3) or ""), found.group(2)
    return name, ""


def _joined(indices: tuple[Node, ...]) -> Node | None:
    if not indices:
        return None
    plain = all(isinstance(i, Symbol) and len(i.text) == 1 for i in indices)
    parts: list[Node] = []
    for index in indices:
        if parts and not plain:
            parts.append(operator(","))
        parts.append(index)
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def _under_mark(node: Node, mark: str) -> Node:
    """A tensor with a mark over its letter."""
    return Scripts(Accent(mark, node.base), node.below, node.above) if isinstance(node, Scripts) else Accent(mark, node)


def _with_mark(node: Node, mark: str) -> Node:
    if isinstance(node, Scripts):
        above = Symbol(mark, "word") if node.above is None else Row((node.above, operator(" "), Symbol(mark, "word")))
        return Scripts(node.base, node.below, above)
    return Scripts(node, None, Symbol(mark, "word"))
