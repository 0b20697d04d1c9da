"""The points at which claims are tried: random, exact, declared."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np
import sympy as sp

from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.referee.facts import Facts, Point
from symbp.referee.generators import Ratio
from symbp.verify.domains import Float64
from symbp.verify.points import random_point

POINTS = 20
DIGITS = 50


class Points:
    """Points of one network, made once. ``training``: with the optimiser's states and constants."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._made: dict[Any, Point] = {}

    def program(self, training: bool) -> Program:
        """The program whose given tensors a point has values for."""
        return self.facts.training if training else self.facts.forward

    def random(self, seed: int, domain: Float64, training: bool = False, free: tuple[str, ...] = ()) -> Point:
        """A random point; constants have their declared values, except those that are ``free``."""
        key = (seed, domain, training, free)
        if key not in self._made:
            program = self.program(training)
            given = {**random_point(program, seed), **_declared_constants(program, free)}
            if "learning_rate" in free:  # positive, as a rate is
                given["learning_rate"] = sp.Rational(seed % 7 + 1, 10)
            self._made[key] = Point(self.facts, given, domain)
        return self._made[key]

    def exact(self, training: bool = False, free: tuple[str, ...] = ()) -> list[Point]:
        """The points at which every given value is a letter of its own, one for every class that a label may be."""
        return [self._exact(training, free, label) for label in range(max(self.facts.classes.values(), default=1))]

    def _exact(self, training: bool, free: tuple[str, ...], label: int) -> Point:
        key = ("exact", training, free, label)
        if key not in self._made:
            program = self.program(training)
            constants = _declared_constants(program, free)
            given: dict[str, Any] = {}
            for tensor in program.tensors:
                if tensor.given:
                    given[tensor.name] = constants.get(tensor.name, _letters(tensor, label))
            self._made[key] = Point(self.facts, given, self.facts.domains[2])
        return self._made[key]

    def declared(self, domain: Float64, training: bool = False) -> Point | None:
        """The start values and the data of the declaration; None where some are drawn or there are several samples."""
        key = ("declared", domain, training)
        if key not in self._made:
            given = declared_values(self.facts)
            if given is None:
                return None
            program = self.program(training)
            for tensor in program.tensors:
                if tensor.given and tensor.name not in given:
                    zero = np.zeros(tuple(int(n) for n in tensor.shape), dtype=int).astype(object)
                    given[tensor.name] = zero if tensor.value is None else zero + tensor.value
            self._made[key] = Point(self.facts, given, domain)
        return self._made[key]

    @cached_property
    def declared_numbers(self) -> frozenset[Fraction]:
        """Every number of the declaration."""
        given = dict(declared_values(self.facts) or {})
        given |= {
            name: value for name, value in self.facts.network.optimiser.settings if isinstance(value, sp.Rational)
        }
        numbers = [number for value in given.values() for number in np.array(value, dtype=object).flat]
        return frozenset(Fraction(str(sp.nsimplify(number))) for number in numbers)


def declared_values(facts: Facts) -> dict[str, Any] | None:
    """What the declaration gives a value for, if that is everything."""
    network = facts.network
    if facts.shrunk:
        return None
    given: dict[str, Any] = {name: start.values for name, start in network.initial if start.rule == "given"}
    given |= dict(network.data.values)
    for tensor in facts.forward.tensors:
        if tensor.given and tensor.value is None:
            if tensor.name not in given:
                return None
            if np.array(given[tensor.name], dtype=object).shape != tuple(int(n) for n in tensor.shape):
                return None
    return {t.name: given[t.name] for t in facts.forward.tensors if t.given and t.name in given}


def _declared_constants(program: Program, free: tuple[str, ...]) -> Mapping[str, Any]:
    return {
        t.name: t.value
        for t in program.tensors
        if t.given and t.value is not None and t.name not in free and not t.shape
    }


def _letters(tensor: Tensor, label: int) -> Any:
    shape = tuple(int(n) for n in tensor.shape)
    array = np.empty(shape, dtype=object)
    for place in np.ndindex(shape):
        array[place] = label if tensor.integer else Ratio.letter(f"{tensor.name}{list(place)}")
    return array
