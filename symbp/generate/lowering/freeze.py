"""Freezing scalar SymPy bodies into the loop language."""

from __future__ import annotations

import sympy as sp

from symbp.errors import SymbpError
from symbp.generate.lowering.loops import (
    Binary,
    Call,
    Compare,
    Condition,
    Expression,
    Load,
    Logic,
    Negative,
    Number,
    Select,
    Variable,
)
from symbp.language.expressions import Access, Quotient, Remainder, Where
from symbp.language.printing import factors, ordered_terms

_RELATIONS = {sp.Ge: ">=", sp.Gt: ">", sp.Le: "<=", sp.Lt: "<", sp.Eq: "==", sp.Ne: "!="}


def whole(size: sp.Expr) -> int:
    """A size as an integer. Raises where it is not bound."""
    if not size.is_Integer:
        raise SymbpError(f"size {size} is not bound to a number.")
    return int(size)


def freeze(node: sp.Basic, integer: bool = False) -> Expression:
    """An expression without reductions in the loop language; ``integer`` for index expressions."""
    if isinstance(node, Access):
        return Load(node.name, tuple(freeze(i, True) for i in node.indices))
    if isinstance(node, Where):
        return Select(freeze_condition(node.condition), freeze(node.then), freeze(node.otherwise))
    if node.is_number and not integer:
        if node.is_negative:
            return Negative(Number(-node))
        return Number(node)
    if node.is_Integer:
        return Negative(Number(-node)) if node.is_negative else Number(node)
    if isinstance(node, sp.Symbol):
        return Variable(node.name, bool(node.is_integer))
    if isinstance(node, (Quotient, Remainder)):  # of whole numbers at least 0, where C rounds down too
        return Binary(
            "//" if isinstance(node, Quotient) else "%", freeze(node.args[0], True), freeze(node.args[1], True)
        )
    if isinstance(node, sp.Add):
        return _sum(node, integer)
    if isinstance(node, sp.Mul):
        return _product(node, integer)
    if isinstance(node, sp.exp):
        return Call("exp", (freeze(node.args[0]),))
    if isinstance(node, sp.Pow):
        return _power(node.base, node.exp)
    if isinstance(node, sp.log) and node.args[0].is_Add and isinstance(node.args[0] - 1, sp.exp):
        return Call("log1p", (freeze(node.args[0] - 1),))  # keeps the digits of a small exponential
    if isinstance(node, sp.Function):
        return Call(type(node).__name__.lower(), tuple(freeze(a) for a in node.args))
    raise SymbpError(f"{node} cannot be printed as code.")


def freeze_condition(node: sp.Basic) -> Condition:
    """A condition in the loop language."""
    if type(node) in _RELATIONS:
        left, right = node.args
        return Compare(_RELATIONS[type(node)], freeze(left), freeze(right))
    if isinstance(node, (sp.And, sp.Or, sp.Not)):
        word = type(node).__name__.lower()
        return Logic(word, tuple(freeze_condition(part) for part in node.args))
    raise SymbpError(f"{node} cannot be printed as a condition.")


def _sum(node: sp.Add, integer: bool) -> Expression:
    total: Expression | None = None
    for term in ordered_terms(node):
        negative = term.could_extract_minus_sign() and not term.is_Add
        piece = freeze(-term if negative else term, integer)
        if total is None:
            total = Negative(piece) if negative else piece
        else:
            total = Binary("-" if negative else "+", total, piece)
    assert total is not None
    return total


def _product(node: sp.Expr, integer: bool) -> Expression:
    sign, above, below = factors(node)
    top = _chain([freeze(f, integer) for f in above]) if above else Number(sp.Integer(1))
    if below:
        top = Binary("/", top, _chain([freeze(f, integer) for f in below]))
    return Negative(top) if sign < 0 else top


def _chain(parts: list[Expression]) -> Expression:
    total = parts[0]
    for part in parts[1:]:
        total = Binary("*", total, part)
    return total


def _power(base: sp.Expr, power: sp.Expr) -> Expression:
    """Whole powers as products, negative ones as quotients, halves as square roots; pow for the rest."""
    if power.is_Rational and power.is_negative:
        return Binary("/", Number(sp.Integer(1)), _power(base, -power))
    if power == sp.Rational(1, 2):
        return Call("sqrt", (freeze(base),))
    if power.is_Integer:
        value = freeze(base)
        if int(power) <= 4:
            return _chain([value] * int(power))
        half = _power(base, power // 2)
        square = Binary("*", half, half)
        return Binary("*", square, value) if int(power) % 2 else square
    return Call("pow", (freeze(base), freeze(power)))
