"""Whole numbers that stand for others: how many binary places a tensor has, and what arithmetic on them gives.

A stored number q stands for q / 2^places. Every value carries the least and the greatest whole number that it can be;
these follow from those of what it is computed from (interval arithmetic: Moore 1966), so that no sum or product in the
printed code is larger than its type.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction

from symbp.errors import SymbpError

WIDEST = 62  # binary digits of a number on its way, besides its sign
CLOSE = 30  # binary digits that are kept of factors and of quotients


@dataclass(frozen=True)
class Format:
    """How a tensor is stored: its binary places and the range that it is kept in."""

    places: int
    low: int
    high: int


def format_for(bits: int, least: float, greatest: float, divides: bool = False, raised: bool = False) -> Format:
    """Numbers of so many bits up to twice as large in size as they were measured.

    One that ``divides`` others and was above zero stays above half of the least; one that e is ``raised`` to and that
    was never above zero stays so.
    """
    whole, most = 1 << (bits - 1), max(abs(least), abs(greatest))
    places = bits - 2 - (math.frexp(most)[1] if most else 0)
    low = max(math.floor(least / 2 * 2.0**places), 1) if divides and least > 0 else -whole
    return Format(places, low, 0 if raised and greatest <= 0 else whole - 1)


def exact_format(bits: int, values: list[float]) -> Format:
    """The fewest places that hold given values exactly, or as many as so many bits have for them.

    The range is all that so many bits can hold: others may be given later.
    """
    most = max(map(abs, values), default=0.0)
    full = bits - 1 - (math.frexp(most)[1] if most else 0)
    if most and most * 2.0**full > (1 << (bits - 1)) - 1:
        full -= 1
    places = next((p for p in range(full) if all((v * 2.0**p).is_integer() for v in values)), full)
    return Format(places, -(1 << (bits - 1)), (1 << (bits - 1)) - 1)


def quantised(value: float, places: int) -> int:
    """The whole number that stands for a value."""
    return math.floor(value * 2.0**places + 0.5)


@dataclass(frozen=True)
class Value:
    """A whole number in C that stands for another.

    ``strength`` says how tightly its text binds, ``wide`` that its type has 64 bits.
    """

    text: str
    places: int
    low: int
    high: int
    strength: int = 3
    wide: bool = False

    @property
    def bits(self) -> int:
        """Binary digits that it may have, besides its sign."""
        return max(abs(self.low), abs(self.high)).bit_length()

    @property
    def kind(self) -> str:
        """The type that holds it."""
        return "int32_t" if self.bits <= 31 and self.low > -(1 << 31) else "int64_t"

    def named(self, name: str) -> Value:
        """A variable that holds it."""
        return replace(self, text=name, strength=3, wide=self.kind == "int64_t")

    @property
    def narrow(self) -> str:
        """Its text, of the type that holds it."""
        return f"(int32_t)({self.text})" if self.wide and self.kind == "int32_t" else self.text

    def inside(self, strength: int) -> str:
        """Its text as a part of another."""
        return f"({self.text})" if self.strength < strength else self.text


def number(value: Fraction) -> Value:
    """A constant: exactly where it is a binary fraction, else to thirty binary digits."""
    places = 0
    if value.denominator & (value.denominator - 1):
        places = CLOSE - math.frexp(float(value))[1]
    else:
        places = value.denominator.bit_length() - 1
    whole = math.floor(value * Fraction(2) ** places + Fraction(1, 2))
    while places > 0 and whole and whole % 2 == 0:
        whole, places = whole // 2, places - 1
    return _constant(whole, places)


def times_power(value: Value, shift: int) -> Value:
    """The same number with more binary places (``shift`` above zero) or fewer."""
    if shift == 0:
        return value
    if shift > 0:
        factor = 1 << shift
        low, high = value.low * factor, value.high * factor
        if max(abs(low), abs(high)).bit_length() > WIDEST:
            raise SymbpError("a number does not fit into 62 bits in fixed point.")
        if low == high:
            return _constant(low, value.places + shift)
        wide = value.wide or max(abs(low), abs(high)).bit_length() > 31
        left = f"(int64_t){value.inside(3)}" if wide and not value.wide else value.inside(2)
        return Value(f"{left} * {_literal(factor)}", value.places + shift, low, high, 2, wide)
    text = f"{value.inside(2)} >> {-shift}"
    return Value(text, value.places + shift, value.low >> -shift, value.high >> -shift, 0, value.wide)


def _constant(whole: int, places: int) -> Value:
    return Value(_literal(whole), places, whole, whole, 3 if whole >= 0 else 1, abs(whole) >= 1 << 31)


def _literal(whole: int) -> str:
    return str(whole) if abs(whole) < 1 << 31 else f"INT64_C({whole})"


def narrowed(value: Value, bits: int) -> Value:
    """The same number with at most so many binary digits, the last of them dropped."""
    return times_power(value, -max(value.bits - bits, 0)) if value.bits > bits else value


def aligned(first: Value, second: Value) -> tuple[Value, Value]:
    """Both with the same binary places: the larger number of them, as far as there is room."""
    places = max(first.places, second.places)
    room = min(WIDEST - 1 - (v.bits - v.places) for v in (first, second))
    places = min(places, room)
    return times_power(first, places - first.places), times_power(second, places - second.places)


def added(first: Value, second: Value, sign: str = "+") -> Value:
    """The sum or the difference."""
    a, b = aligned(first, second)
    low = a.low + b.low if sign == "+" else a.low - b.high
    high = a.high + b.high if sign == "+" else a.high - b.low
    wide = a.wide or b.wide or max(abs(low), abs(high)).bit_length() > 31
    left = f"(int64_t){a.inside(3)}" if wide and not (a.wide or b.wide) else a.inside(1)
    return Value(f"{left} {sign} {b.inside(2)}", a.places, low, high, 1, wide)


def multiplied(first: Value, second: Value) -> Value:
    """The product; factors that are too wide lose their last digits."""
    a, b = first, second
    if a.bits + b.bits > WIDEST:
        a, b = narrowed(a, max(CLOSE, WIDEST - b.bits)), narrowed(b, max(CLOSE, WIDEST - a.bits))
        a, b = narrowed(a, WIDEST - b.bits), b
    ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    low, high = min(ends), max(ends)
    if a.text == b.text:
        low = 0 if a.low <= 0 <= a.high else min(a.low**2, a.high**2)
    for one, other in ((a, b), (b, a)):
        if one.low == one.high == 1:  # a power of two: only the places change
            return replace(other, places=a.places + b.places)
    wide = a.wide or b.wide or max(abs(low), abs(high)).bit_length() > 31
    left = f"(int64_t){a.inside(3)}" if wide and not (a.wide or b.wide) else a.inside(2)
    return Value(f"{left} * {b.inside(3)}", a.places + b.places, low, high, 2, wide)


def divided(first: Value, second: Value) -> Value:
    """The quotient, to thirty binary digits where there is room. Raises where the divisor may be zero."""
    if second.low == second.high and second.low:
        return multiplied(first, number(Fraction(2) ** second.places / second.low))
    b = narrowed(second, CLOSE + 1)
    if b.low <= 0 <= b.high:
        raise SymbpError("a divisor comes too near to zero for fixed point.")
    least = min(abs(b.low), abs(b.high))
    a = narrowed(first, CLOSE + 1)
    shift = min(WIDEST - a.bits, CLOSE + least.bit_length() - 1 - a.bits)
    a = times_power(a, max(shift, 0))
    ends = [_toward_zero(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    low, high = min(ends), max(ends)
    return Value(f"{a.inside(2)} / {b.inside(3)}", a.places - b.places, low, high, 2, a.wide or b.wide)


def _toward_zero(x: int, y: int) -> int:
    return abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)


def negated(value: Value) -> Value:
    """The number with the other sign."""
    return Value(f"-{value.inside(3)}", value.places, -value.high, -value.low, 2, value.wide)


def either(first: Value, second: Value, condition: str) -> Value:
    """One of both, by a condition."""
    a, b = aligned(first, second)
    low, high = min(a.low, b.low), max(a.high, b.high)
    return Value(f"({condition} ? {a.inside(1)} : {b.inside(1)})", a.places, low, high, 3, a.wide or b.wide)
