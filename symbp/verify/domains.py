"""The kinds of numbers that the reference interpreter computes with."""

from __future__ import annotations

import cmath
import hashlib
import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from symbp.errors import SymbpError


class Float64:
    """IEEE double precision."""

    name = "float64"

    def number(self, value: sp.Expr | float | int) -> Any:
        """A constant as a number of this domain."""
        return float(value)

    def function(self, name: str) -> Callable[[Any], Any]:
        """An elementary function."""
        table: dict[str, Callable[[float], float]] = {
            "exp": _guarded(math.exp, math.inf), "log": _log, "sqrt": math.sqrt, "tanh": math.tanh, "sin": math.sin,
            "cos": math.cos, "tan": math.tan, "sinh": math.sinh, "cosh": math.cosh, "atan": math.atan,
            "erf": math.erf, "Abs": abs, "floor": math.floor, "sign": lambda v: float((v > 0) - (v < 0)),
        }  # fmt: skip
        return table[name]

    def power(self, base: Any, exponent: Any) -> Any:
        """``base`` to a power that is not a whole number."""
        return base**exponent

    def order(self, value: Any) -> Any:
        """What comparisons look at."""
        return value


class Decimals(Float64):
    """Multiple-precision numbers, 50 digits unless told otherwise."""

    name = "decimals"

    def __init__(self, digits: int = 50) -> None:
        self.context = mpmath.mp.clone()
        self.context.dps = digits
        self.name = f"{digits} digits"

    def number(self, value: sp.Expr | float | int) -> Any:
        if isinstance(value, (sp.Rational, Fraction)):
            numerator = value.p if isinstance(value, sp.Rational) else value.numerator
            denominator = value.q if isinstance(value, sp.Rational) else value.denominator
            return self.context.mpf(int(numerator)) / int(denominator)
        if isinstance(value, sp.Expr):
            return self.context.mpf(str(sp.N(value, self.context.dps + 5)))
        return self.context.mpf(value)

    def function(self, name: str) -> Callable[[Any], Any]:
        if name == "Abs":
            return abs
        return getattr(self.context, name)


class Complex(Float64):
    """Complex double precision, for complex-step differentiation; comparisons look at the real part."""

    name = "complex"

    def number(self, value: sp.Expr | float | int) -> Any:
        return complex(value)

    def function(self, name: str) -> Callable[[Any], Any]:
        if name == "Abs":
            return lambda v: v if v.real >= 0 else -v
        if name == "sign":
            return lambda v: float((v.real > 0) - (v.real < 0))
        if name == "floor":
            return lambda v: math.floor(v.real)
        if name == "erf":  # first order in the imaginary part, which is all that the complex step uses
            return lambda v: complex(math.erf(v.real), 2 / math.sqrt(math.pi) * math.exp(-(v.real**2)) * v.imag)
        return getattr(cmath, name)

    def order(self, value: Any) -> Any:
        return value.real if isinstance(value, complex) else value


class Exact(Float64):
    """Exact rationals; functions that leave them are an error."""

    name = "rationals"

    def number(self, value: sp.Expr | float | int) -> Any:
        if isinstance(value, sp.Expr) and not value.is_Rational:
            raise SymbpError(f"{value} is not rational; evaluate with 50 digits instead.")
        return Fraction(int(value.p), int(value.q)) if isinstance(value, sp.Rational) else Fraction(value)

    def function(self, name: str) -> Callable[[Any], Any]:
        if name in ("Abs", "floor", "sign"):
            table: dict[str, Callable[[Any], Any]] = {
                "Abs": abs,
                "floor": math.floor,
                "sign": lambda v: Fraction((v > 0) - (v < 0)),
            }
            return table[name]

        def refuse(value: Any) -> Any:
            raise SymbpError(f"{name} of a rational is not rational; evaluate with 50 digits instead.")

        return refuse

    def power(self, base: Any, exponent: Any) -> Any:
        if exponent == int(exponent):
            return Fraction(base) ** int(exponent)
        raise SymbpError("a root of a rational may not be rational; evaluate with 50 digits instead.")


class PrimeField(Float64):
    """Integers modulo 2**61 - 1; a function's values are generators, with exp(-x) = 1 / exp(x).

    Two expressions that are equal by the laws of a field alone have equal values here; ones that differ agree by
    chance once in about 10**18. There is no order, so conditions on values are refused.
    """

    name = "prime field"
    prime = (1 << 61) - 1

    def number(self, value: sp.Expr | float | int) -> Any:
        if isinstance(value, sp.Expr) and not value.is_Rational:
            return _Residue(self._generator("constant", str(value)))
        exact = sp.Rational(value)
        return _Residue(int(exact.p) * pow(int(exact.q), -1, self.prime))

    def function(self, name: str) -> Callable[[Any], Any]:
        def value(argument: _Residue) -> _Residue:
            if name == "exp" and argument.value > self.prime // 2:
                return _Residue(1) / value(-argument)
            return _Residue(self._generator(name, str(argument.value)))

        return value

    def power(self, base: Any, exponent: Any) -> Any:
        if isinstance(exponent, int):
            return _Residue(_integer(base)) ** exponent
        return _Residue(self._generator("power", f"{_integer(base)} {_integer(exponent)}"))

    def order(self, value: Any) -> Any:
        if isinstance(value, _Residue):
            raise SymbpError("a prime field has no order; conditions on values need another domain.")
        return value

    def _generator(self, name: str, argument: str) -> int:
        digest = hashlib.sha256(f"{name}({argument})".encode()).digest()
        return int.from_bytes(digest[:16], "big") % (self.prime - 1) + 1


class _Residue:
    """An element of the prime field."""

    __slots__ = ("value",)

    def __init__(self, value: int) -> None:
        self.value = value % PrimeField.prime

    def __add__(self, other: Any) -> _Residue:
        return _Residue(self.value + _integer(other))

    def __mul__(self, other: Any) -> _Residue:
        return _Residue(self.value * _integer(other))

    def __neg__(self) -> _Residue:
        return _Residue(-self.value)

    def __truediv__(self, other: Any) -> _Residue:
        return _Residue(self.value * pow(_integer(other), -1, PrimeField.prime))

    def __pow__(self, exponent: int) -> _Residue:
        return _Residue(pow(self.value, exponent, PrimeField.prime))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (int, _Residue)) and self.value == _integer(other)

    def __hash__(self) -> int:
        return hash(self.value)

    __radd__ = __add__
    __rmul__ = __mul__


def _integer(value: Any) -> int:
    return value.value if isinstance(value, _Residue) else int(value)


def _guarded(function: Callable[[float], float], overflow: float) -> Callable[[float], float]:
    def call(value: float) -> float:
        try:
            return function(value)
        except OverflowError:
            return overflow

    return call


def _log(value: float) -> float:
    return math.log(value) if value > 0 else (-math.inf if value == 0 else math.nan)
