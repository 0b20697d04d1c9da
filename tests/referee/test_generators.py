"""Exact numbers: what is equal by algebra is equal, whatever the letters are."""

from __future__ import annotations

import pytest
import sympy as sp

from symbp.errors import SymbpError
from symbp.referee.generators import Generators, Ratio

X, Y = Ratio.letter("x"), Ratio.letter("y")


def test_equal_by_algebra() -> None:
    assert (X + Y) ** 2 == X * X + 2 * X * Y + Y * Y
    assert 1 / (1 + X) - 1 / (1 + Y) == (Y - X) / ((1 + X) * (1 + Y))
    assert X / (X * Y) == 1 / Y
    assert X + 1 != X


def test_a_function_of_equal_arguments_is_one_letter() -> None:
    exp = Generators().function("exp")
    assert exp((X + Y) ** 2) == exp(X * X + 2 * X * Y + Y * Y)
    assert exp(X) * exp(-X) == 1
    assert exp(X) != exp(Y)
    assert exp(Ratio.of(0)) == 1


def test_the_derivative_of_the_sigmoid_is_proved() -> None:
    exp = Generators().function("exp")
    a = 1 / (1 + exp(-X))
    assert exp(-X) / (1 + exp(-X)) ** 2 == a * (1 - a)


def test_other_constants_are_letters_and_conditions_are_refused() -> None:
    numbers = Generators()
    assert numbers.number(sp.pi) == numbers.number(sp.pi)
    assert numbers.number(sp.Rational(1, 2)) * 2 == 1
    for refused in (lambda: numbers.order(X), lambda: numbers.function("Abs"), lambda: numbers.power(X, Y)):
        with pytest.raises(SymbpError):
            refused()
    with pytest.raises(ZeroDivisionError):
        1 / (X - X)
