"""The smallest counter-example: given values as simple as they can be while the two sides differ."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.referee.decide import Bench, compare, free_constants, needs_training
from symbp.referee.facts import Facts, Point
from symbp.referee.points import Points
from symbp.referee.terms import Term
from symbp.referee.vocabulary import Vocabulary

_STARTS = 12
_SIMPLE = (0, 1)
_DIFFERENT = 1e-3


@dataclass(frozen=True)
class Example:
    """Given values in the author's signs (all others are 0), the letters of the case, and what the sides come to."""

    given: tuple[tuple[str, str], ...]
    letters: tuple[tuple[str, int], ...]
    left: str
    right: str
    activation: str = ""


def smallest_example(left: Term, right: Term, bench: Bench) -> Example | None:
    """A point of small whole numbers at which two terms differ, with as many zeros as there can be; None for none."""
    training = needs_training([left, right])
    for vocabulary, points in zip(bench.vocabularies, bench.points, strict=True):
        for start in range(_STARTS):
            trial = _Trial(left, right, vocabulary, points, training)
            given = trial.start(start)
            if trial.differ(given) is None:
                continue
            for name, place in trial.places(given):
                for simple in _SIMPLE:
                    old = given[name][place]
                    if old == simple:
                        break
                    given[name][place] = simple
                    if trial.differ(given) is not None:
                        break
                    given[name][place] = old
            return trial.example(given)
    return None


class _Trial:
    def __init__(self, left: Term, right: Term, vocabulary: Vocabulary, points: Points, training: bool) -> None:
        self.left, self.right, self.vocabulary = left, right, vocabulary
        self.facts: Facts = vocabulary.facts
        self.points, self.training = points, training
        free = free_constants([left, right])
        self.base = points.random(1, self.facts.domains[0], training, free).given
        self.moving = [t.name for t in self.facts.forward.tensors if t.given and not t.integer and t.value is None]

    def start(self, number: int) -> dict[str, Any]:
        """Small whole numbers, others at every start."""
        given: dict[str, Any] = {name: np.array(value, dtype=object) for name, value in self.base.items()}
        values = [1, 2, -1, 3, 1, -2] if number else [1]
        count = itertools.count(number)
        facts = {t.name: t.facts for t in self.facts.forward.tensors}
        for name in self.moving:
            if facts.get(name):
                continue
            for place in np.ndindex(given[name].shape):
                given[name][place] = values[next(count) * (1 + number % 3) % len(values)]
        return given

    def places(self, given: dict[str, Any]) -> list[tuple[str, tuple[int, ...]]]:
        facts = {t.name: t.facts for t in self.facts.forward.tensors}
        return [(name, place) for name in self.moving if not facts.get(name) for place in np.ndindex(given[name].shape)]

    def differ(self, given: dict[str, Any]) -> Any:
        """Where the sides differ clearly; None where they do not, or have no value."""
        exact = {name: _exact(value) for name, value in given.items()}
        point = Point(self.facts, exact, self.facts.domains[0])
        try:
            found = compare(self.left, self.right, self.vocabulary, point)
        except (SymbpError, ArithmeticError, ValueError):
            return None
        if isinstance(found, tuple) or found.case is None:
            return None
        left, right = found.case.left, found.case.right
        try:
            size = abs(left - right)
        except TypeError:
            return None
        return found.case if size == size and size > _DIFFERENT * (1 + abs(left)) and size < 1e9 else None

    def example(self, given: dict[str, Any]) -> Example:
        case = self.differ(given)
        shown = []
        for name, place in self.places(given):
            value = given[name][place]
            if value != 0 and self.vocabulary.facts.forward.tensor[name].given:
                shown.append((self.vocabulary.written(name, place) or f"{name}{list(place)}", str(value)))
        functions = self.facts.functions
        letters = tuple(case.letters)
        numbers = tuple((name, _short(value)) for name, value in case.given)
        return Example(
            (*shown, *numbers), letters, _short(case.left), _short(case.right), next(iter(functions.values()), "")
        )


def _exact(value: Any) -> Any:
    array = np.array(value, dtype=object)
    result = np.empty(array.shape, dtype=object)
    for place in np.ndindex(array.shape):
        result[place] = sp.nsimplify(array[place]) if isinstance(array[place], float) else sp.sympify(array[place])
    return result


def _short(value: Any) -> str:
    """A number in at most six significant digits."""
    try:
        return f"{float(value):.6g}"
    except (TypeError, ValueError):
        return str(value)
