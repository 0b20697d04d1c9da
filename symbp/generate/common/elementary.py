"""Elementary functions of generated C, written so that a compiler turns loops over them into vector instructions.

exp(x) = 2^k exp(r) with x = k ln 2 + r and |r| <= ln 2 / 2 (Cody and Waite 1980), exp(r) = 1 + r + r^2 p(r);
tanh(x) = x + x^3 q(x^2) near zero and 1 - 2 / (1 + exp(2 x)) elsewhere; erf(x) = x + x s(x^2) below one and
1 - exp(-x^2) c(2 / (2 + x)) up to six. p, q, s and c interpolate at Chebyshev points; their coefficients are
computed here.

In single precision, for boards, there are more: log(x) = k ln 2 + log(1 + f) with x = 2^k (1 + f), log(1 + x) with the
correction of the rounded sum, and sin and cos by the digits of 2 / pi that count (Payne and Hanek 1983), so that they
hold for every number. Errors over all numbers of single precision are in docs/boards.md.
"""

from __future__ import annotations

import struct
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

import mpmath as mp

QUICK = ("exp", "tanh", "erf")  # the functions that there are in both precisions
SINGLE = (*QUICK, "log", "log1p", "sin", "cos")  # and in single precision
_DIGITS = 40


@dataclass(frozen=True)
class Precision:
    """The numbers that the functions need in one precision, as C writes them."""

    integer: str
    magic: str  # added and taken away, it rounds to whole numbers
    bias: int
    shift: int
    least: str
    largest: str
    log2_e: str
    ln2_high: str
    ln2_low: str
    exp: tuple[str, ...]
    tanh: tuple[str, ...]
    erf: tuple[str, ...]
    erfc: tuple[str, ...]


@cache
def precisions() -> dict[str, Precision]:
    """``FLOAT`` and ``DOUBLE``."""
    with mp.workdps(_DIGITS):
        return {
            "FLOAT": _precision("uint32_t", 23, 127, ("-104", "89"), 12, (5, 5, 7, 8)),
            "DOUBLE": _precision("uint64_t", 52, 1023, ("-746", "710"), 33, (10, 10, 12, 16)),
        }


@dataclass(frozen=True)
class SingleFunctions:
    """The numbers that the further functions of single precision need.

    ``half`` is the bits of the square root of one half, ``quarter`` a quarter of the circle as 2^62 parts of it, and
    ``two_over_pi`` the binary digits of 2 / pi behind 32 zeros.
    """

    half: str
    quarter: str
    two_over_pi: tuple[str, ...]
    log: tuple[str, ...]
    sin: tuple[str, ...]
    cos: tuple[str, ...]


@cache
def single_functions() -> SingleFunctions:
    """For log, log1p, sin and cos."""
    with mp.workdps(_DIGITS + 50):
        digits = int(mp.floor(2 / mp.pi * mp.mpf(2) ** 224))
        words = [0, *(digits >> 32 * n & 0xFFFFFFFF for n in reversed(range(7)))]
        half = mp.sqrt(mp.mpf(1) / 2)
        return SingleFunctions(
            f"{struct.unpack('<I', struct.pack('<f', float(half)))[0]:#010x}",
            _shown(mp.pi / 2 / mp.mpf(2) ** 62),
            tuple(f"{word:#010x}" for word in words),
            _fitted(_log_tail, half - 1, 1 / half - 1, 9),
            _fitted(_sin_tail, mp.mpf(0), (mp.pi / 4) ** 2, 4),
            _fitted(_cos_tail, mp.mpf(0), (mp.pi / 4) ** 2, 4),
        )


def _precision(
    integer: str, shift: int, bias: int, ends: tuple[str, str], bits: int, terms: tuple[int, int, int, int]
) -> Precision:
    half = mp.log(2) / 2 * mp.mpf("1.0001")
    high = mp.floor(mp.log(2) * 2**bits) / 2**bits  # few enough bits for exact products with k
    return Precision(
        integer,
        f"0x1.8p{shift}",
        bias,
        shift,
        *ends,
        _shown(1 / mp.log(2)),
        _shown(high),
        _shown(mp.log(2) - high),
        _fitted(_exp_tail, -half, half, terms[0]),
        _fitted(_tanh_tail, mp.mpf(0), mp.mpf(1) / 4, terms[1]),
        _fitted(_erf_ratio, mp.mpf(0), mp.mpf(1), terms[2]),
        _fitted(_scaled_erfc, mp.mpf(-1), mp.mpf(1), terms[3]),
    )


def _fitted(function: object, low: mp.mpf, high: mp.mpf, terms: int) -> tuple[str, ...]:
    return tuple(_shown(c) for c in reversed(mp.chebyfit(function, [low, high], terms)))


def _shown(number: mp.mpf) -> str:
    return repr(float(number))


def _exp_tail(r: mp.mpf) -> mp.mpf:
    """(exp(r) - 1 - r) / r^2."""
    return sum(r**n / mp.factorial(n + 2) for n in range(30))


def _tanh_tail(u: mp.mpf) -> mp.mpf:
    """(tanh(x) - x) / x^3 for x^2 = u."""
    if u < mp.mpf(10) ** -14:
        return -mp.mpf(1) / 3 + 2 * u / 15
    x = mp.sqrt(u)
    return (mp.tanh(x) - x) / x**3


def _log_tail(f: mp.mpf) -> mp.mpf:
    """(log(1 + f) - f + f^2 / 2) / f^3."""
    if abs(f) < mp.mpf(10) ** -12:
        return mp.mpf(1) / 3 - f / 4
    return (mp.log1p(f) - f + f * f / 2) / f**3


def _sin_tail(u: mp.mpf) -> mp.mpf:
    """(sin(x) - x) / x^3 for x^2 = u."""
    return sum((-1) ** (n + 1) * u**n / mp.factorial(2 * n + 3) for n in range(20))


def _cos_tail(u: mp.mpf) -> mp.mpf:
    """(cos(x) - 1 + x^2 / 2) / x^4 for x^2 = u."""
    return sum((-1) ** n * u**n / mp.factorial(2 * n + 4) for n in range(20))


def _erf_ratio(u: mp.mpf) -> mp.mpf:
    """(erf(x) - x) / x for x^2 = u."""
    return (mp.erf(mp.sqrt(u)) / mp.sqrt(u) if u else 2 / mp.sqrt(mp.pi)) - 1


def _scaled_erfc(w: mp.mpf) -> mp.mpf:
    """exp(x^2) (1 - erf(x)), where 2 / (2 + x) runs from 1/4 (x = 6) to 2/3 (x = 1) as w runs from -1 to 1."""
    x = 2 / ((5 * w + 11) / 24) - 2
    return mp.erfc(x) * mp.exp(x * x)


def polynomial(coefficients: tuple[str, ...], variable: str) -> str:
    """The polynomial in nested pairs (Estrin 1960), which need not wait for each other.

    Even powers of ``variable`` are called ``variable2``, ``variable4`` and ``variable8``.
    """
    terms = [f"REAL({c})" for c in coefficients]
    for name in (variable, f"{variable}2", f"{variable}4", f"{variable}8"):
        if len(terms) > 1:
            pairs = [terms[n : n + 2] for n in range(0, len(terms), 2)]
            terms = [f"({pair[0]} + {pair[1]} * {name})" if len(pair) == 2 else pair[0] for pair in pairs]
    return terms[0]


def shown(functions: Collection[str], single: bool = False) -> dict[str, Any]:
    """What the template of the functions shows; ``single``: in single precision alone, and more of them."""
    more = {"tanh": ("exp",), "erf": ("exp",), "log1p": ("log",)}  # that they call
    wanted = {*functions, *(other for name in functions for other in more.get(name, ()))}
    known = precisions()
    return {
        "quick": [name for name in SINGLE if name in wanted],
        "single": single,
        "precisions": {"FLOAT": known["FLOAT"]} if single else known,
        "polynomial": polynomial,
        "functions_of": single_functions() if single else None,
        "largest": "3.4028234663852886e38",
    }
