"""What a formula says: a small tree of terms about the quantities of a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Union

from symbp.notation.matching import Index

Place = tuple[int, int] | None


@dataclass(frozen=True)
class Placed:
    """A term knows where in the formula it stands."""

    place: Place = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True)
class Number(Placed):
    """A number; ``decimals`` counts the digits behind the point as printed, None for a whole number."""

    value: Fraction
    decimals: int | None = None


@dataclass(frozen=True)
class Letter(Placed):
    """A letter that stands for any number: the argument of a function that is being defined."""

    name: str


@dataclass(frozen=True)
class Quantity(Placed):
    """A tensor's element, or the whole tensor where ``indices`` is None.

    Either ``tensor`` names it, or ``role`` and ``layer`` do. ``turned``: the author writes the transposed matrix.
    """

    tensor: str = ""
    role: str = ""
    layer: Index | None = None
    indices: tuple[Index, ...] | None = None
    turned: bool = False


@dataclass(frozen=True)
class Same(Placed):
    """Kronecker's delta: 1 where two positions are the same, else 0."""

    first: Index
    second: Index


@dataclass(frozen=True)
class Derivative(Placed):
    """The derivative of a term by a quantity; everything else that is computed follows."""

    of: Term
    by: Term


@dataclass(frozen=True)
class Apply(Placed):
    """A function, or with ``order`` 1 its derivative, at an argument; of a vector, element by element."""

    function: str
    argument: Term
    order: int = 0


@dataclass(frozen=True)
class Moved(Placed):
    """The value of ``of`` where a parameter is not what it is but ``to``, as in f(w + h)."""

    of: Term
    parameter: Term
    to: Term


@dataclass(frozen=True)
class Sum(Placed):
    """A sum over letters, each with its first and last value (None: the whole axis); no letters: over all elements."""

    letters: tuple[tuple[str, Index | None, Index | None], ...]
    body: Term


@dataclass(frozen=True)
class Add(Placed):
    """A sum of terms, each with its sign."""

    parts: tuple[tuple[int, Term], ...]


@dataclass(frozen=True)
class Product(Placed):
    """A product; each factor with the sign before it: nothing, ``·`` or ``⊙`` (element by element)."""

    parts: tuple[tuple[str, Term], ...]


@dataclass(frozen=True)
class Over(Placed):
    """A quotient."""

    above: Term
    below: Term


@dataclass(frozen=True)
class Power(Placed):
    """A power."""

    base: Term
    exponent: Term


@dataclass(frozen=True)
class Transposed(Placed):
    """A transposed matrix."""

    of: Term


@dataclass(frozen=True)
class Stack(Placed):
    """A matrix or a vector written out."""

    rows: tuple[tuple[Term, ...], ...]


Leaf = Union[Number, Letter, Quantity, Same]
Term = Union[Leaf, Derivative, Apply, Moved, Sum, Add, Product, Over, Power, Transposed, Stack]


def inner(term: Term) -> list[Term]:
    """The terms directly inside a term."""
    match term:
        case Derivative(of, by):
            return [of, by]
        case Apply(_, argument):
            return [argument]
        case Moved(of, parameter, to):
            return [of, parameter, to]
        case Sum(_, body):
            return [body]
        case Add(parts) | Product(parts):
            return [part for _, part in parts]
        case Over(above, below):
            return [above, below]
        case Power(base, exponent):
            return [base, exponent]
        case Transposed(of):
            return [of]
        case Stack(rows):
            return [cell for row in rows for cell in row]
    return []


def walk(term: Term) -> list[Term]:
    """The term and all inside it, outermost first."""
    return [term, *[t for part in inner(term) for t in walk(part)]]


def quantities(term: Term) -> list[Quantity]:
    """The quantities in a term, in the order of reading."""
    return [t for t in walk(term) if isinstance(t, Quantity)]


def replaced(term: Term, change: Callable[[Term], Term | None]) -> Term:
    """The term with every part replaced for which ``change`` gives another."""
    changed = change(term)
    if changed is not None:
        return changed
    match term:
        case Derivative(of, by):
            return replace(term, of=replaced(of, change), by=by)  # a derivative by a new value is none
        case Apply(_, argument):
            return replace(term, argument=replaced(argument, change))
        case Moved(of, _, to):
            return replace(term, of=replaced(of, change), to=replaced(to, change))
        case Sum(_, body):
            return replace(term, body=replaced(body, change))
        case Add(parts):
            return replace(term, parts=tuple((sign, replaced(part, change)) for sign, part in parts))
        case Product(factors):
            return replace(term, parts=tuple((sign, replaced(part, change)) for sign, part in factors))
        case Over(above, below):
            return replace(term, above=replaced(above, change), below=replaced(below, change))
        case Power(base, exponent):
            return replace(term, base=replaced(base, change), exponent=replaced(exponent, change))
        case Transposed(of):
            return replace(term, of=replaced(of, change))
        case Stack(rows):
            return replace(term, rows=tuple(tuple(replaced(cell, change) for cell in row) for row in rows))
    return term


def free_letters(term: Term) -> list[str]:
    """The letters that count something in a term and that no sum binds, in the order of reading."""
    return list(dict.fromkeys(_free(term, frozenset())))


def _free(term: Term, bound: frozenset[str]) -> list[str]:
    if isinstance(term, Sum):
        bound = bound | {name for name, _, _ in term.letters}
    found: list[str] = []
    if isinstance(term, Same):
        found = [i.letter for i in (term.first, term.second) if i.letter and i.letter not in bound]
    if isinstance(term, Quantity):
        indices = [*([term.layer] if term.layer else []), *(term.indices or ())]
        found = [i.letter for i in indices if i.letter and i.letter != "?" and i.letter not in bound]
    return found + [name for part in inner(term) for name in _free(part, bound)]
