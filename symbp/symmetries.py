"""Facts about a network that follow from its equations: gradients that vanish, and symmetries of the loss.

The derivative of L(w + c) by c is the sum of the gradient of w, that of L(c w) at c = 1 is the sum of w times its
gradient (Euler's relation). Each is decided at random points of a prime field, where only the laws of a field hold;
what they do not decide is computed in 60 digits. No kind of layer is known here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.explain.sentences import sentences
from symbp.language.program import Program
from symbp.simplify.cost import program_cost
from symbp.verify.domains import Decimals, Float64, PrimeField
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import SAMPLES, random_point

POINTS = 3
DIGITS = 60
LIMIT = 300_000  # operations of one evaluation
Key = tuple[str, str, int]  # parameter, kind, axis


@dataclass(frozen=True)
class Fact:
    """Something that holds for a parameter: ``zero``, ``shift``, ``shift_axis`` or ``scale``, and how it was found.

    ``way`` is ``field`` (a proof up to the stated probability) or ``digits`` (agreement at random points).
    """

    parameter: str
    kind: str
    way: str
    axis: int = -1

    def said(self, language: str = "en") -> tuple[str, str, str]:
        """The parameter, what holds for it, and how it was found, in words."""
        words = sentences(language)["facts"]
        return self.parameter, words[self.kind].format(axis=self.axis + 1), words[self.way]

    def __str__(self) -> str:
        return "{}: {} ({})".format(*self.said())


def explained(found: list[Fact], language: str = "en") -> list[str]:
    """What each way in which these facts were found is worth, a sentence a way."""
    text = sentences(language)["text"]
    values = {"points": POINTS, "digits": DIGITS, "samples": SAMPLES, "size": 2**61 - 1}
    return [text[f"facts_{way}"].format(**values) for way in ("field", "digits") if any(f.way == way for f in found)]


def small_enough(derivation: Derivation) -> bool:
    """Whether facts are looked for: a network whose evaluation is quick."""
    operations = program_cost(derivation.program.at_sizes({"N": SAMPLES})).operations
    return bool(operations.is_number and operations <= LIMIT)


def facts(derivation: Derivation) -> list[Fact]:
    """The facts of a network's trained parameters, the strongest of each; none where the network is too large."""
    if not small_enough(derivation):
        return []
    program = derivation.program.at_sizes({"N": SAMPLES})
    adjoint = dict(derivation.adjoint)
    pairs = [(name, adjoint[name]) for name in derivation.network.trained]
    proved = _vanishing(program, pairs, PrimeField())
    found = {**dict.fromkeys(_vanishing(program, pairs, Decimals(DIGITS)), "digits"), **dict.fromkeys(proved, "field")}
    kept = []
    for name, _ in pairs:
        if (name, "zero", -1) in found:
            kept.append(Fact(name, "zero", found[name, "zero", -1]))
            continue
        along = [key for key in found if key[:2] == (name, "shift_axis")]
        wanted = along or [(name, "shift", -1)]
        kept += [Fact(name, kind, found[key], axis) for key in [*wanted, (name, "scale", -1)] if key in found
                 for _, kind, axis in [key]]  # fmt: skip
    return kept


def _vanishing(program: Program, pairs: list[tuple[str, str]], domain: Float64) -> set[Key]:
    """What is zero at every one of the random points; nothing where the domain cannot evaluate the program."""
    left: set[Key] | None = None
    compiled = Compiled(program, domain)
    try:
        for seed in range(POINTS):
            values = compiled.run(random_point(program, seed=seed + 11))
            here = {key for pair in pairs for key in _zero_here(values, *pair, domain)}
            left = here if left is None else left & here
    except (SymbpError, ValueError, ZeroDivisionError):
        return set()
    return left or set()


def _zero_here(values: Values, name: str, gradient: str, domain: Float64) -> Iterator[Key]:
    slope, place = (np.asarray(values[n], dtype=object) for n in (gradient, name))
    scaled = np.sum(np.multiply(place, slope))
    tests: list[tuple[Key, Any]] = [((name, "zero", -1), slope), ((name, "scale", -1), scaled)]
    if slope.size > 1:
        tests.append(((name, "shift", -1), np.sum(slope)))
        if slope.ndim > 1:
            tests += [((name, "shift_axis", axis), slope.sum(axis)) for axis in range(slope.ndim)]
    for key, value in tests:
        flat = np.asarray(value, dtype=object).ravel()
        if all(_is_zero(v, domain) for v in flat):
            yield key


def _is_zero(value: Any, domain: Float64) -> bool:
    if isinstance(domain, Decimals):
        return bool(abs(value) < domain.context.mpf(10) ** (10 - DIGITS))
    return bool(value == 0)
