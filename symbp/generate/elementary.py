"""Elementary functions of generated C, written so that a compiler turns loops over them into vector instructions.

exp(x) = 2^k exp(r) with x = k ln 2 + r and |r| <= ln 2 / 2 (Cody and Waite 1980), exp(r) = 1 + r + r^2 p(r);
tanh(x) = x + x^3 q(x^2) near zero and 1 - 2 / (1 + exp(2 x)) elsewhere; erf(x) = x s(x^2) below one and
1 - exp(-x^2) c(2 / (2 + x)) up to six. p, q, s and c interpolate at Chebyshev points; their coefficients are
computed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import mpmath as mp

QUICK = ("exp", "tanh", "erf")  # the functions that there are
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


def _erf_ratio(u: mp.mpf) -> mp.mpf:
    """erf(x) / x for x^2 = u."""
    return mp.erf(mp.sqrt(u)) / mp.sqrt(u) if u else 2 / mp.sqrt(mp.pi)


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
