"""The nodes that SymPy does not have: tensor accesses, reductions and conditionals.

Right sides of equations are SymPy expressions over these nodes and elementary functions. SymPy holds
scalar bodies and only those: a tensor is never expanded into its elements.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Mapping as MappingType
from typing import Any

import sympy as sp
from sympy.core.symbol import Str

Mapping = dict[sp.Basic, sp.Basic]


def index_symbol(name: str) -> sp.Symbol:
    """The SymPy symbol of an index called ``name``."""
    return sp.Symbol(name, integer=True)


def size_symbol(name: str) -> sp.Symbol:
    """The SymPy symbol of a size (the length of an axis) called ``name``."""
    return sp.Symbol(name, integer=True, positive=True)


class Access(sp.Expr):
    """``x[i, 2*j + 1]``: one element of a tensor. ``args`` are the tensor's name and the index expressions."""

    is_commutative = True

    def __new__(cls, name: str | Str, *indices: Any) -> Access:
        head = name if isinstance(name, Str) else Str(name)
        return super().__new__(cls, head, *[_position(sp.sympify(i)) for i in indices])

    @property
    def name(self) -> str:
        """The tensor's name."""
        name: str = self.args[0].name
        return name

    @property
    def indices(self) -> tuple[sp.Expr, ...]:
        """The index expressions, one an axis."""
        return self.args[1:]

    def _eval_is_extended_real(self) -> bool:
        return True

    def _eval_is_finite(self) -> bool:
        return True

    def _sympystr(self, printer: Any) -> str:
        return f"{self.name}[{', '.join(printer._print(i) for i in self.indices)}]"


def _position(index: sp.Expr) -> sp.Expr:
    """An index expression without brackets: ``i - (i - p)`` is ``p``."""
    nested = (index.is_Add or index.is_Mul) and any(a.is_Add or (a.is_Mul and a.has(sp.Add)) for a in index.args)
    return sp.expand(index) if nested and not index.has(Access, Reduction, Where) else index


class Where(sp.Expr):
    """``where(condition, then, otherwise)``: only the chosen branch is evaluated."""

    is_commutative = True

    def __new__(cls, condition: Any, then: Any, otherwise: Any) -> sp.Expr:
        condition, then, otherwise = map(sp.sympify, (condition, then, otherwise))
        if condition is sp.true:
            return then
        if condition is sp.false or then == otherwise:
            return otherwise
        return super().__new__(cls, condition, then, otherwise)

    @property
    def condition(self) -> sp.Basic:
        """The Boolean that chooses."""
        return self.args[0]

    @property
    def then(self) -> sp.Expr:
        """The value where the condition holds."""
        return self.args[1]

    @property
    def otherwise(self) -> sp.Expr:
        """The value where it does not."""
        return self.args[2]

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        return Where(self.condition, self.then.diff(symbol), self.otherwise.diff(symbol))

    def _eval_is_extended_real(self) -> bool:
        return True


class Quotient(sp.Expr):
    """``i // w``: how often ``w`` goes into ``i``, both whole, ``i`` at least 0 and ``w`` positive."""

    is_commutative = True
    is_integer = True

    def __new__(cls, dividend: Any, divisor: Any) -> sp.Expr:
        dividend, divisor = sp.expand(sp.sympify(dividend)), sp.sympify(divisor)
        if divisor == 1:
            return dividend
        if dividend.is_Integer and divisor.is_Integer and dividend >= 0:
            return sp.Integer(int(dividend) // int(divisor))
        if isinstance(dividend, Quotient):  # (i // v) // w
            return cls(dividend.args[0], dividend.args[1] * divisor)
        return super().__new__(cls, dividend, divisor)

    def _eval_is_nonnegative(self) -> bool | None:
        return self.args[0].is_nonnegative

    def _sympystr(self, printer: Any) -> str:
        return f"({printer._print(self.args[0])})//{printer._print(self.args[1])}"


class Remainder(sp.Expr):
    """``i % w``: what is left of ``i`` when ``w`` is taken out as often as it goes, ``i`` at least 0."""

    is_commutative = True
    is_integer = True
    is_nonnegative = True

    def __new__(cls, dividend: Any, divisor: Any) -> sp.Expr:
        dividend, divisor = sp.expand(sp.sympify(dividend)), sp.sympify(divisor)
        if divisor == 1:
            return sp.Integer(0)
        if dividend.is_Integer and divisor.is_Integer and dividend >= 0:
            return sp.Integer(int(dividend) % int(divisor))
        return super().__new__(cls, dividend, divisor)

    def _sympystr(self, printer: Any) -> str:
        return f"({printer._print(self.args[0])})%{printer._print(self.args[1])}"


class Reduction(sp.Expr):
    """A reduction of a body over bound indices. ``args`` are the body and one ``(index, size)`` pair an index."""

    is_commutative = True
    keyword = ""

    def __new__(cls, body: Any, *bound: Any) -> sp.Expr:
        return super().__new__(cls, sp.sympify(body), *[sp.Tuple(*pair) for pair in bound])

    @property
    def body(self) -> sp.Expr:
        """What is reduced."""
        return self.args[0]

    @property
    def bound(self) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
        """The bound indices with their sizes."""
        return tuple((pair.args[0], pair.args[1]) for pair in self.args[1:])

    @property
    def bound_symbols(self) -> list[sp.Symbol]:
        """The bound indices."""
        return [symbol for symbol, _ in self.bound]

    @property
    def free_symbols(self) -> set[sp.Basic]:
        sizes: set[sp.Basic] = set().union(*(size.free_symbols for _, size in self.bound))
        return (self.body.free_symbols - set(self.bound_symbols)) | sizes

    def renamed(self, names: dict[sp.Symbol, sp.Symbol]) -> sp.Expr:
        """The same reduction with bound indices called by other names."""
        bound = [(names.get(symbol, symbol), size) for symbol, size in self.bound]
        return type(self)(self.body.xreplace(names), *bound)

    def _eval_is_extended_real(self) -> bool:
        return True


class SumOver(Reduction):
    """``sum[i, j](body)``."""

    keyword = "sum"


class MaxOver(Reduction):
    """``max[i, j](body)``."""

    keyword = "max"


class ArgMaxOver(Reduction):
    """``argmax[i, j](body)``: row-major position of the first maximum, an integer."""

    keyword = "argmax"


LETTERS = "kijlmpqr"
REDUCTIONS: dict[str, type[Reduction]] = {c.keyword: c for c in (SumOver, MaxOver, ArgMaxOver)}


def accesses(expression: sp.Basic) -> list[Access]:
    """Every different access in ``expression``, those inside look-ups included, in printing order."""
    found: dict[Access, None] = {}
    for node in sp.preorder_traversal(expression):
        if isinstance(node, Access):
            found.setdefault(node)
    return list(found)


def reductions(expression: sp.Basic) -> list[Reduction]:
    """Every outermost reduction in ``expression``, each once."""
    found: dict[Reduction, None] = {}

    def visit(node: sp.Basic) -> None:
        if isinstance(node, Reduction):
            found.setdefault(node)
        else:
            for argument in node.args:
                visit(argument)

    visit(expression)
    return list(found)


_PARITY: dict[type[sp.Basic], int] = {
    sp.sin: -1, sp.tan: -1, sp.sinh: -1, sp.tanh: -1, sp.atan: -1, sp.erf: -1, sp.cos: 1, sp.cosh: 1, sp.Abs: 1,
}  # fmt: skip


def rebuilt(node: sp.Basic, arguments: Iterable[sp.Basic]) -> sp.Basic:
    """The node over other arguments; see :func:`applied`."""
    return applied(node.func, *arguments)


def applied(function: Callable[..., sp.Basic], *arguments: sp.Basic) -> sp.Basic:
    """``function(*arguments)``, with ``tanh(-a - b)`` as ``-tanh(a + b)`` and indices compared without brackets.

    SymPy does the same by itself, but runs in a circle while brackets are kept (``distribute(False)``).
    """
    if isinstance(function, type) and issubclass(function, sp.core.relational.Relational):
        return function(*map(_position, arguments))
    parity = _PARITY.get(function) if isinstance(function, type) else None
    if parity is not None and arguments[0].is_Add and arguments[0].could_extract_minus_sign():
        return parity * function(sp.Add(*[-term for term in arguments[0].args]))
    return function(*arguments)


def substituted(expression: sp.Basic, values: MappingType[sp.Basic, sp.Basic]) -> sp.Basic:
    """The expression with every node that is a key replaced."""
    if expression in values:
        return values[expression]
    if not expression.args:
        return expression
    arguments = [substituted(argument, values) for argument in expression.args]
    if all(new is old for new, old in zip(arguments, expression.args, strict=True)):
        return expression
    return rebuilt(expression, arguments)


def rewrite(expression: sp.Basic, change: Callable[[sp.Basic], sp.Basic | None]) -> sp.Basic:
    """Rebuild bottom up; ``change`` returns a node's replacement or None to keep it."""
    if expression.args:
        arguments = [rewrite(argument, change) for argument in expression.args]
        if any(new is not old for new, old in zip(arguments, expression.args, strict=True)):
            expression = rebuilt(expression, arguments)
    changed = change(expression)
    return expression if changed is None else changed


def row_major(bound: tuple[tuple[sp.Symbol, sp.Expr], ...]) -> sp.Expr:
    """The position of an index tuple when the bound ranges are laid out row by row."""
    position: sp.Expr = sp.Integer(0)
    for symbol, size in bound:
        position = position * size + symbol
    return position


def in_range(position: sp.Expr, size: sp.Expr) -> sp.Basic:
    """The condition 0 <= position < size."""
    return sp.And(sp.Ge(position, 0), sp.Lt(position, size))


def pad(access: Access, shape: tuple[sp.Expr, ...]) -> sp.Expr:
    """The access where it lies inside the tensor, zero outside."""
    inside = sp.And(*[in_range(i, n) for i, n in zip(access.indices, shape, strict=True) if not i.is_Symbol])
    return Where(inside, access, 0)


def free_name(taken: Collection[str], start: str, end: str = "") -> str:
    """A tensor name that is not taken: ``start`` and ``end``, with 2, 3 … between them where it is needed."""
    name, number = start + end, 2
    while name in taken:
        name, number = f"{start}{number}{end}", number + 1
    return name


def fresh_names(taken: set[str], preferred: str = "i") -> Iterator[str]:
    """Index names that are not taken: ``preferred``, another letter, then ``preferred1``, ``preferred2`` …"""
    for letter in (preferred, *(LETTERS if preferred in LETTERS else ())):
        if letter not in taken:
            yield letter
    number = 1
    while True:
        name = f"{preferred}{number}"
        if name not in taken:
            yield name
        number += 1
