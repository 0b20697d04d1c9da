"""Numbers as a reader writes them, and expressions with numbers in place of names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from symbp.language.expressions import Access
from symbp.language.layout import ATOM, Brackets, Layout, Node, Numeral, Row, Scripts, number, operator
from symbp.notation.notation import Notation

MOST_TERMS = 3  # of a polynomial; of more, the leading one says how it grows
EXACT = 10**9  # counts below are written with all their digits
RESULT, PUT_IN = 10, 6  # digits of a result, and of a number that is put into a formula


def digits(value: float, count: int = RESULT) -> str:
    """A number to so many digits, as text."""
    return f"{value:.{count}g}"


def shown(value: float, count: int = RESULT) -> Node:
    """A number to so many digits; very large and very small ones with a power of ten."""
    mantissa, _, power = digits(value, count).replace("-", "−").partition("e")
    if not power:
        return number(mantissa)
    tens = Scripts(number("10"), None, number(power.replace("−0", "−").lstrip("+0")))
    ahead = {"1": (), "−1": (operator("−"),)}.get(mantissa, (number(mantissa), operator("·")))
    return Row((*ahead, tens))


def polynomial(count: sp.Expr, layout: Layout) -> Node:
    """A count as a polynomial in sizes: highest powers first, of many terms the first, large numbers rounded."""
    terms = [term.as_coeff_Mul() for term in sp.Add.make_args(sp.expand(count))]
    terms.sort(key=lambda term: (-sp.Poly(term[1]).total_degree() if term[1].free_symbols else 0, str(term[1])))
    shortened = len(terms) > MOST_TERMS
    laid: list[Node] = []
    for factor, rest in terms[: 1 if shortened else None]:
        laid += [operator("+")] if laid else []
        if factor != 1 or rest == 1:
            laid.append(number(str(factor)) if factor < EXACT else _rounded(int(factor)))
        if rest != 1:
            laid.append(layout.expression(rest))
    if shortened:
        laid += [operator("+"), operator("…")]
    return laid[0] if len(laid) == 1 else Row(tuple(laid))


def _rounded(count: int) -> Node:
    """A whole number of any size to four digits."""
    power = len(str(count)) - 1
    return Row(
        (shown(count // 10 ** (power - 6) / 10**6, 4), operator("·"), Scripts(number("10"), None, number(str(power))))
    )


class Substituted(Notation):
    """Lays out expressions with the values of the elements in place of their names."""

    def __init__(self, values: Mapping[str, Any], names: Notation) -> None:
        super().__init__(names.names, names.convention, names.words, names.first)
        self.values = values

    def value(self, node: Access) -> float:
        """The value of an element."""
        return float(self.values[node.name][tuple(int(i) for i in node.indices)])

    def result(self, node: Access, later: int = 0) -> Node:
        """The value of an element by itself; ``later``: these are the values so many steps on."""
        return _numeral(node, shown(self.value(node)), RESULT, later=later)

    def access(self, node: Access) -> Node:
        """The value, in brackets where it is negative."""
        return self._put_in(node, True)

    def expression(self, node: sp.Basic, strength: int = 0) -> Node:
        """An expression; what stands in the brackets of a function has none of its own."""
        if isinstance(node, Access) and strength > ATOM:
            return Brackets(self._put_in(node, False))
        return super().expression(node, strength)

    def _put_in(self, node: Access, bracketed: bool) -> Node:
        value = self.value(node)
        put_in = shown(value, PUT_IN)
        return _numeral(node, Brackets(put_in) if bracketed and value < 0 else put_in, PUT_IN, bracketed)

    def _chain(self, parts: list[sp.Expr]) -> Node:
        laid: list[Node] = []
        for part in parts:
            compound = len(parts) > 1 and not part.is_Atom and not isinstance(part, Access)
            laid += [operator("·")] * bool(laid) + [self.expression(part, 3 if compound else 0)]
        return laid[0] if len(laid) == 1 else Row(tuple(laid))


def _numeral(node: Access, written: Node, count: int, bracketed: bool = False, later: int = 0) -> Node:
    return Numeral(written, node.name, tuple(int(i) for i in node.indices), count, bracketed, later)
