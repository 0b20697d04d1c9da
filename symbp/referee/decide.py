"""Whether two terms are equal: proved, agreeing at random points, or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.referee.context import NotUnderstood
from symbp.referee.facts import Point
from symbp.referee.generators import Ratio, begin_proof
from symbp.referee.points import DIGITS, POINTS, Points
from symbp.referee.scope import Mismatch, NoElement, NoSuch, Scope, instances
from symbp.referee.terms import Add, Apply, Letter, Number, Over, Power, Product, Term, quantities, replaced, walk
from symbp.referee.vocabulary import Vocabulary

PROVED, AGREES, REFUTED = "proved", "agrees", "refuted"
_CLOSE = Fraction(1, 10**40)


@dataclass(frozen=True)
class Case:
    """Where two sides were compared: letters, given values, and the numbers that came out."""

    letters: tuple[tuple[str, int], ...]
    given: tuple[tuple[str, Any], ...]
    left: Any
    right: Any


@dataclass(frozen=True)
class Decision:
    """What became of a claim. ``reason`` and ``values`` say why where no numbers can be compared."""

    status: str
    instances: int = 0
    points: int = 0
    case: Case | None = None
    reason: str = ""
    activations: tuple[str, ...] = ()
    declared: bool = False
    letters: tuple[str, ...] = ()
    kind: str = ""


@dataclass
class Bench:
    """Where claims are tried: a network's vocabulary, once for every function that a generic one may be."""

    vocabularies: list[Vocabulary]
    points: list[Points] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.points = self.points or [Points(vocabulary.facts) for vocabulary in self.vocabularies]

    @property
    def activations(self) -> tuple[str, ...]:
        """The functions tried for a generic one."""
        found = [body for v in self.vocabularies for body in v.facts.functions.values()]
        return tuple(dict.fromkeys(found))


def needs_training(terms: Sequence[Term]) -> bool:
    """Whether a claim speaks of a step of the optimiser."""
    names = {q.tensor for term in terms for q in quantities(term)}
    return any(n.endswith(("_next", "_velocity")) or n in ("learning_rate", "momentum") for n in names)


def free_constants(terms: Sequence[Term]) -> tuple[str, ...]:
    """The optimiser's constants that a claim names by a letter: it is to hold whatever they are."""
    names = {q.tensor for term in terms for q in quantities(term)}
    return tuple(sorted(names & {"learning_rate", "momentum"}))


def decide(left: Term, right: Term, bench: Bench, points: int = POINTS, exact: bool = True) -> Decision:
    """Whether two terms are equal for every layer and every element that they make sense for.

    Raises :class:`~symbp.referee.meaning.NotUnderstood` for a term that has no value.
    """
    terms = [left, right]
    training, free = needs_training(terms), free_constants(terms)
    count = 0
    letters: tuple[str, ...] = ()
    failed = 0
    for number in range(points):
        for vocabulary, made in zip(bench.vocabularies, bench.points, strict=True):
            domain = vocabulary.facts.domains[0 if number == 0 else 1]
            point = made.random(number + 1, domain, training, free)
            try:
                found = compare(left, right, vocabulary, point, number)
            except (ArithmeticError, ValueError):
                failed += 1
                continue
            if isinstance(found, Decision) and number == 0 and found.case is not None:  # unless it is mere rounding
                precise = made.random(1, vocabulary.facts.domains[1], training, free)
                found = compare(left, right, vocabulary, precise, number)
            if isinstance(found, Decision):
                return found
            count, letters = found
    if failed == points * len(bench.vocabularies):
        raise NotUnderstood(None, "it has no value at random points")
    if not count:
        return Decision(REFUTED, reason="it makes sense for no layer and no element")
    if exact and all(
        _proved(left, right, vocabulary, point)
        for vocabulary, made in zip(bench.vocabularies, bench.points, strict=True)
        for point in made.exact(training, free)
    ):
        return Decision(PROVED, count, points, activations=bench.activations, letters=letters)
    return Decision(AGREES, count, points, activations=bench.activations, letters=letters)


def compare(
    left: Term, right: Term, vocabulary: Vocabulary, point: Point, seed: int = 0
) -> Decision | tuple[int, tuple[str, ...]]:
    """A refutation at a point, or the number of instances compared and the letters that ran."""
    count = 0
    letters: tuple[str, ...] = ()
    try:
        for scope in instances(vocabulary, point, [left, right]):
            scope = with_numbers(scope, [left, right], seed)
            found = _differ(scope.value(left), scope.value(right), point)
            if found is not None:
                named = tuple(sorted(scope.letters.items()))
                case = Case(named, tuple(sorted((str(k), v) for k, v in scope.numbers.items())), *found)
                return Decision(REFUTED, count, 1, case)
            count += 1
            letters = tuple(scope.letters)
    except NoSuch as error:
        if vocabulary.facts.shrunk and isinstance(error, NoElement):
            beyond = NotUnderstood(None, "it names elements beyond the small sizes at which a large network is tried")
            raise beyond from None
        return Decision(REFUTED, reason=str(error))
    except Mismatch as error:
        return Decision(REFUTED, reason=str(error))
    return count, letters


def with_numbers(scope: Scope, terms: Sequence[Term], seed: int) -> Scope:
    """The scope with a value for every letter that stands for any number."""
    names = sorted({t.name for term in terms for t in walk(term) if isinstance(t, Letter)})
    if not names:
        return scope
    domain = scope.point.domain
    if domain.name == "generators":
        numbers: dict[str, Any] = {name: Ratio.letter(f"letter {name}") for name in names}
    else:
        numbers = {
            name: domain.number(sp.Rational((37 * (seed + 1) + 53 * n) % 101 + 1, 100)) for n, name in enumerate(names)
        }
    return Scope(scope.vocabulary, scope.point, scope.letters, numbers, scope.any_parameter)


def _differ(left: Any, right: Any, point: Point) -> tuple[Any, Any] | None:
    """Two numbers that differ, the first such pair; None where all agree. Raises :class:`Mismatch`."""
    left, right = _plain(left), _plain(right)
    if isinstance(left, np.ndarray) != isinstance(right, np.ndarray):
        if isinstance(right, np.ndarray):
            raise Mismatch(f"the left side is a number, the right side a {_size(right)} matrix")
        if not _zero(right):
            raise Mismatch(f"the left side is a {_size(left)} matrix, the right side a number")
        right = np.full(left.shape, right, dtype=object)
    if isinstance(left, np.ndarray):
        if left.shape != right.shape:
            raise Mismatch(f"the left side is a {_size(left)} matrix, the right side a {_size(right)} matrix")
        pairs = list(zip(left.flat, right.flat, strict=True))
    else:
        pairs = [(left, right)]
    for first, second in pairs:
        if not _equal(first, second, point.domain.name):
            return first, second
    return None


def _plain(value: Any) -> Any:
    return value[0, 0] if isinstance(value, np.ndarray) and value.shape == (1, 1) else value


def _size(array: Any) -> str:
    return "×".join(map(str, array.shape))


def _zero(value: Any) -> bool:
    return bool(value == 0)


def _equal(left: Any, right: Any, kind: str) -> bool:
    if kind == "generators":
        return bool(left == right)
    size = 1 + abs(left) + abs(right)
    if size != size:
        raise ArithmeticError("no number")
    if kind == "float64":
        return bool(abs(left - right) <= 1e-8 * size)
    return bool(abs(left - right) * 10 ** (DIGITS - 10) <= size)


def _proved(left: Term, right: Term, vocabulary: Vocabulary, point: Point) -> bool:
    begin_proof()
    try:
        return not isinstance(compare(left, right, vocabulary, point), Decision)
    except (SymbpError, ZeroDivisionError):
        return False


def decimals_of(term: Term) -> int | None:
    """The digits behind the point of a printed number; None for anything else."""
    if isinstance(term, Add) and len(term.parts) == 1:
        term = term.parts[0][1]
    return term.decimals if isinstance(term, Number) else None


def is_number(term: Term) -> bool:
    """Whether a term is a printed number, with a sign or without."""
    if isinstance(term, Add) and len(term.parts) == 1:
        term = term.parts[0][1]
    return isinstance(term, Number)


def is_numeric(term: Term) -> bool:
    """Whether a term is a calculation with printed numbers alone, some of them decimals."""
    found = walk(term)
    known = (Number, Add, Product, Over, Power, Apply)
    return all(isinstance(t, known) for t in found) and any(
        isinstance(t, Number) and t.decimals is not None for t in found
    )


def decide_number(left: Term, right: Term, bench: Bench) -> Decision | None:
    """Whether a quantity has a printed value with the declared data, to the printed digits; None without such data.

    The value may be a calculation with printed numbers. One that is not declared is taken for rounded: it stands for
    all that rounds to it.
    """
    vocabulary, made = bench.vocabularies[0], bench.points[0]
    domain = vocabulary.facts.domains[1]
    point = made.declared(domain, needs_training([left])) if quantities(left) else made.random(1, domain)
    if point is None:
        return None
    count = 0
    try:
        for scope in instances(vocabulary, point, [left]):
            first, second = _plain(scope.value(left)), _plain(scope.value(right))
            if isinstance(first, np.ndarray):
                return Decision(REFUTED, reason="a number cannot equal a matrix", declared=True)
            if abs(first - second) > _rounding(right, scope, made.declared_numbers):
                letters = tuple(sorted(scope.letters.items()))
                return Decision(REFUTED, case=Case(letters, (), first, second), declared=True)
            count += 1
    except (NoSuch, Mismatch) as error:
        return Decision(REFUTED, reason=str(error), declared=True)
    return Decision(AGREES, count, 1, declared=True)


def _rounding(term: Term, scope: Scope, exact: frozenset[Fraction]) -> Any:
    """By how much a calculation may be off because its numbers are rounded, to first order."""
    nominal = _plain(scope.value(term))
    total = scope.point.domain.number(sp.Rational(_CLOSE.numerator, _CLOSE.denominator))
    for number in (t for t in walk(term) if isinstance(t, Number) and t.decimals is not None):
        if number.value in exact and not is_number(term):
            continue
        half = Fraction(1, 2 * 10 ** (number.decimals or 0))
        total += abs(_plain(scope.value(_moved(term, number, half))) - nominal)
    return total


def _moved(term: Term, number: Number, by: Fraction) -> Term:
    """The term with one of its numbers made larger."""
    return replaced(term, lambda t: replace(number, value=number.value + by) if t is number else None)
