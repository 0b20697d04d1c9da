"""A small typed loop language: what equations are frozen into before any code is printed.

Plain dataclasses, not SymPy nodes. Not supported, on purpose: pointers, allocation, calls of own functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Union

import sympy as sp


@dataclass(frozen=True)
class Number:
    """An exact constant."""

    value: sp.Expr


@dataclass(frozen=True)
class Variable:
    """A loop index or a local variable; ``integer`` for indices and places."""

    name: str
    integer: bool = False


@dataclass(frozen=True)
class Load:
    """An element of a buffer."""

    buffer: str
    indices: tuple[Expression, ...]


@dataclass(frozen=True)
class Binary:
    """``left operator right`` with operator one of + - * / or, between whole numbers, // and %."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Negative:
    """``-value``."""

    value: Expression


@dataclass(frozen=True)
class Call:
    """An elementary function."""

    function: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Select:
    """``condition ? then : otherwise``; only the chosen side is evaluated."""

    condition: Condition
    then: Expression
    otherwise: Expression


@dataclass(frozen=True)
class Compare:
    """``left operator right`` as a condition."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Logic:
    """``and``, ``or`` or ``not`` of conditions."""

    operator: str
    parts: tuple[Condition, ...]


Expression = Union[Number, Variable, Load, Binary, Negative, Call, Select]
Condition = Union[Compare, Logic]


def uses(node: Expression | Condition, name: str) -> bool:
    """Whether a loop index of that name occurs."""
    match node:
        case Variable():
            return node.integer and node.name == name
        case Load(_, parts) | Call(_, parts) | Logic(_, parts):
            return any(uses(part, name) for part in parts)
        case Binary(_, left, right) | Compare(_, left, right):
            return uses(left, name) or uses(right, name)
        case Negative(value):
            return uses(value, name)
        case Select(condition, then, otherwise):
            return uses(condition, name) or uses(then, name) or uses(otherwise, name)
    return False


def loads(node: Expression | Condition) -> Iterator[Load]:
    """All reads of an expression."""
    parts: Sequence[Expression | Condition] = ()
    match node:
        case Load(_, indices):
            yield node
            parts = indices
        case Call(_, arguments):
            parts = arguments
        case Logic(_, conditions):
            parts = conditions
        case Binary(_, left, right) | Compare(_, left, right):
            parts = (left, right)
        case Negative(value):
            parts = (value,)
        case Select(condition, then, otherwise):
            parts = (condition, then, otherwise)
    for part in parts:
        yield from loads(part)


def substituted(node: Expression, found: Mapping[Expression, Expression]) -> Expression:
    """An expression of arithmetic with others in the place of some of its parts."""
    if node in found:
        return found[node]
    match node:
        case Binary(operator, left, right):
            return Binary(operator, substituted(left, found), substituted(right, found))
        case Negative(value):
            return Negative(substituted(value, found))
    return node


@dataclass(frozen=True)
class Comment:
    """The formula that the following statements compute."""

    text: str


@dataclass(frozen=True)
class Declare:
    """A local variable with its first value."""

    name: str
    value: Expression
    integer: bool = False


@dataclass(frozen=True)
class Accumulate:
    """``name += value`` or, for ``max``, the larger; ``place``, where given, records where the maximum stands."""

    name: str
    operator: str
    value: Expression
    place: str = ""
    position: Expression | None = None


@dataclass(frozen=True)
class Store:
    """``buffer[indices] = value``; where it is ``flat``, one index counts the elements of all axes."""

    buffer: str
    indices: tuple[Expression, ...]
    value: Expression
    flat: bool = False


@dataclass(frozen=True)
class Loop:
    """``for index in 0 .. size - 1`` (or down); ``shared``: its rounds may be divided among threads."""

    index: str
    size: int
    body: tuple[Statement, ...]
    down: bool = False
    shared: bool = False


@dataclass(frozen=True)
class If:
    """Statements that run only where a condition holds."""

    condition: Condition
    body: tuple[Statement, ...]


@dataclass(frozen=True)
class Part:
    """One sum of a tile: its loops, the condition under which something is added, and what is added."""

    bound: tuple[tuple[str, int], ...]
    condition: Condition | None
    body: Expression


SUM = Variable("sum of the tile")


@dataclass(frozen=True)
class Tile:
    """Sums for a few rows and a strip of elements at once, held in registers, then stored at ``target``.

    ``vector`` is the index of the strip, ``row`` that of the rows (empty: a single one) and ``column`` that of the
    columns (empty: one). With ``across`` the strip is added up: ``vector`` is then an index of the sum. ``value`` is
    what is stored, in terms of the sum :data:`SUM`; ``scattered``: element by element, since they do not lie side by
    side.
    """

    target: Load
    row: str
    rows: int
    column: str
    columns: int
    vector: str
    length: int
    width: int
    across: bool
    parts: tuple[Part, ...]
    value: Expression
    scattered: bool = False
    shared: bool = False


@dataclass(frozen=True)
class Place:
    """The element of a buffer at a position, counted over all its axes."""

    buffer: str
    position: Expression


@dataclass(frozen=True)
class Product:
    """``result = left right`` for matrices that lie in rows, or added to what is there.

    ``turned`` says which factor lies transposed; ``steps`` are the elements from a row of each factor, as it lies, and
    of the result to the next.
    """

    result: Place
    left: Place
    right: Place
    rows: int
    columns: int
    inner: int
    turned: tuple[bool, bool]
    steps: tuple[int, int, int]
    adds: bool = True


@dataclass(frozen=True)
class Choice:
    """Two ways to the same values: with a library of matrix products, where there is one, and without."""

    library: tuple[Statement, ...]
    own: tuple[Statement, ...]


@dataclass(frozen=True)
class Ready:
    """Says that all values of a bucket are known: others may begin to add up theirs."""

    bucket: int


Statement = Union[Comment, Declare, Accumulate, Store, Loop, If, Tile, Product, Choice, Ready]


def nested(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements and all that stand inside them."""
    for statement in statements:
        yield statement
        if isinstance(statement, (Loop, If)):
            yield from nested(statement.body)


def work(statements: Iterable[Statement], each: int = 1) -> int:
    """How many statements run, each counted so many times; a tile counts the terms that it adds, comments nothing."""
    total = 0
    for statement in statements:
        match statement:
            case Loop(_, size, body):
                total += size * work(body, each)
            case If(_, body):
                total += work(body, each)
            case Choice():
                total += work(statement.own, each)
            case Tile():
                terms = sum(prod(size for _, size in part.bound) for part in statement.parts)
                total += statement.rows * statement.columns * statement.length * terms
            case Comment() | Ready():
                pass
            case _:
                total += each
    return total
