"""Exact numbers: quotients of polynomials whose letters are the given values and the values of functions.

Every exp, log or tanh of something is a letter of its own, the same one for equal arguments, and exp(-x) is 1 / exp(x).
Two formulas whose difference is zero here are equal wherever they are defined: that is a proof. The reverse does not
hold, as exp(a + b) is not seen to be exp(a) exp(b).
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.verify.domains import Float64

Monomial = tuple[tuple[str, int], ...]
Polynomial = dict[Monomial, Fraction]
_ONE: Polynomial = {(): Fraction(1)}
_MOST_TERMS = 40_000
_MOST_WORK = 3_000_000


class TooLarge(SymbpError):
    """A formula has too many terms to be multiplied out."""


class _Work:
    """Multiplications of terms since the last proof was begun."""

    done = 0


def begin_proof() -> None:
    """Give the next proof its share of work; beyond it :class:`TooLarge` is raised."""
    _Work.done = 0


class Ratio:
    """A polynomial over a product of polynomials; letters may have negative powers."""

    __slots__ = ("above", "below")

    def __init__(self, above: Polynomial, below: tuple[tuple[Monomials, int], ...] = ()) -> None:
        self.above, self.below = above, below if above else ()

    @staticmethod
    def of(value: Any) -> Ratio:
        """A number as a ratio."""
        if isinstance(value, Ratio):
            return value
        exact = Fraction(int(value.p), int(value.q)) if isinstance(value, sp.Rational) else Fraction(value)
        return Ratio({(): exact} if exact else {})

    @staticmethod
    def letter(name: str) -> Ratio:
        """A letter."""
        return Ratio({((name, 1),): Fraction(1)})

    def __add__(self, other: Any) -> Ratio:
        other = Ratio.of(other)
        if self.below == other.below:
            return Ratio(_sum(self.above, other.above), self.below)
        mine, its = dict(self.below), dict(other.below)
        common = {factor: max(mine.get(factor, 0), its.get(factor, 0)) for factor in {**mine, **its}}
        left = _times_powers(self.above, {f: n - mine.get(f, 0) for f, n in common.items()})
        right = _times_powers(other.above, {f: n - its.get(f, 0) for f, n in common.items()})
        return Ratio(_sum(left, right), _ordered(common))

    def __neg__(self) -> Ratio:
        return Ratio({m: -c for m, c in self.above.items()}, self.below)

    def __sub__(self, other: Any) -> Ratio:
        return self + -Ratio.of(other)

    def __rsub__(self, other: Any) -> Ratio:
        return Ratio.of(other) + -self

    def __mul__(self, other: Any) -> Ratio:
        other = Ratio.of(other)
        mine = dict(self.below)
        for factor, power in other.below:
            mine[factor] = mine.get(factor, 0) + power
        above = _product(self.above, other.above)
        for factor in list(mine):  # a factor that stands above alone cancels
            if mine[factor] and above == dict(factor):
                above, mine[factor] = dict(_ONE), mine[factor] - 1
        return Ratio(above, _ordered(mine))

    def inverse(self) -> Ratio:
        """One over it."""
        if not self.above:
            raise ZeroDivisionError
        above = _times_powers(dict(_ONE), dict(self.below))
        if len(self.above) == 1:
            ((monomial, value),) = self.above.items()
            turned = {tuple((name, -power) for name, power in monomial): 1 / value}
            return Ratio(_product(above, turned))
        first = self.above[min(self.above)]
        monic = tuple(sorted((m, c / first) for m, c in self.above.items()))
        return Ratio({m: c / first for m, c in above.items()}, ((monic, 1),))

    def __truediv__(self, other: Any) -> Ratio:
        return self * Ratio.of(other).inverse()

    def __rtruediv__(self, other: Any) -> Ratio:
        return Ratio.of(other) * self.inverse()

    def __pow__(self, exponent: int) -> Ratio:
        if not isinstance(exponent, int):
            raise SymbpError("only whole powers are exact here.")
        base = self if exponent >= 0 else self.inverse()
        result = Ratio(dict(_ONE))
        for _ in range(abs(exponent)):
            result = result * base
        return result

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (int, Fraction, Ratio)) and not (self - other).above

    def __hash__(self) -> int:
        raise TypeError("equal ratios may be written differently")

    __radd__ = __add__
    __rmul__ = __mul__


Monomials = tuple[tuple[Monomial, Fraction], ...]


def _sum(left: Polynomial, right: Polynomial) -> Polynomial:
    total = dict(left)
    for monomial, value in right.items():
        added = total.get(monomial, 0) + value
        if added:
            total[monomial] = Fraction(added)
        else:
            total.pop(monomial, None)
    return total


def _product(left: Polynomial, right: Polynomial) -> Polynomial:
    _Work.done += len(left) * len(right)
    if len(left) * len(right) > _MOST_TERMS or _Work.done > _MOST_WORK:
        raise TooLarge("the formula has too many terms to be multiplied out.")
    total: Polynomial = {}
    for first, value in left.items():
        for second, other in right.items():
            powers = dict(first)
            for name, power in second:
                powers[name] = powers.get(name, 0) + power
            monomial = tuple(sorted((name, power) for name, power in powers.items() if power))
            added = total.get(monomial, 0) + value * other
            if added:
                total[monomial] = Fraction(added)
            else:
                total.pop(monomial, None)
    return total


def _times_powers(start: Polynomial, factors: dict[Monomials, int]) -> Polynomial:
    for factor, power in factors.items():
        for _ in range(power):
            start = _product(start, dict(factor))
    return start


def _ordered(factors: dict[Monomials, int]) -> tuple[tuple[Monomials, int], ...]:
    return tuple(sorted((factor, power) for factor, power in factors.items() if power))


class Generators(Float64):
    """The kind of numbers: :class:`Ratio`."""

    name = "generators"

    def __init__(self) -> None:
        self.known: dict[str, list[tuple[Ratio, Ratio]]] = {}

    def number(self, value: Any) -> Any:
        """A rational constant; any other constant is a letter."""
        if isinstance(value, sp.Expr) and not value.is_Rational:
            return Ratio.letter(f"constant {value}")
        return Ratio.of(sp.Rational(value))

    def function(self, name: str) -> Callable[[Any], Any]:
        """A function; its value at an argument is a letter."""
        if name in ("floor", "sign", "Abs"):
            raise SymbpError(f"{name} is not algebraic.")

        def value(argument: Any) -> Ratio:
            argument = Ratio.of(argument)
            if name == "exp" and not argument.above:
                return Ratio.of(1)
            for known, letter in self.known.setdefault(name, []):
                if known == argument:
                    return letter
                if name == "exp" and known == -argument:
                    return letter.inverse()
            letter = Ratio.letter(f"{name} {len(self.known[name])}")
            self.known[name].append((argument, letter))
            return letter

        return value

    def power(self, base: Any, exponent: Any) -> Any:
        """Whole powers only."""
        raise SymbpError("only whole powers are exact here.")

    def order(self, value: Any) -> Any:
        """Letters have no order."""
        raise SymbpError("conditions on values have no exact answer for all values.")
