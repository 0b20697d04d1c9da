"""Gradients against central differences, the complex step and 50-digit values."""

from __future__ import annotations

from typing import Any

import numpy as np

from symbp.derive.derivation import Derivation
from symbp.language.program import Program
from symbp.verify.check import Check, compared
from symbp.verify.domains import Complex, Decimals, Float64
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import SAMPLES, random_point

ELEMENTS = 4


def check_gradients(derivation: Derivation) -> list[Check]:
    """Simplified gradients in double precision against three witnesses, at a random point."""
    program = derivation.program.at_sizes({"N": SAMPLES})
    point = {name: _doubles(value) for name, value in random_point(program, seed=2).items()}
    trained = [(n, dict(derivation.adjoint)[n]) for n in derivation.network.trained]
    found = Compiled(program, Float64()).run(point)
    exact = Compiled(program, Decimals(50)).run(point)
    forward = program.needed_for([derivation.network.loss])
    loss = derivation.network.loss
    return [
        compared("gradients in double against 50 digits", [(n, found[g], exact[g]) for n, g in trained], 1e-12),
        compared(
            "gradients against central differences", _numeric(forward, loss, point, trained, found, _central), 1e-6
        ),
        compared(
            "gradients against the complex step", _numeric(forward, loss, point, trained, found, _complex_step), 1e-12
        ),
    ]


def _doubles(value: Any) -> Any:
    return np.vectorize(lambda v: v if isinstance(v, int) else float(v), otypes=[object])(value)


def _numeric(
    forward: Program, loss: str, point: Values, trained: list[tuple[str, str]], found: Values, method: Any
) -> list[tuple[str, Any, Any]]:
    """Pairs of numeric and derived partial derivatives, a few elements of each parameter."""
    pairs = []
    run = method(forward, loss)
    given = {t.name: point[t.name] for t in forward.tensors if t.given}
    for name, gradient in trained:
        places = list(np.ndindex(point[name].shape))
        places = places[:: max(len(places) // ELEMENTS, 1)][:ELEMENTS]
        numeric = [run({**given}, name, place) if name in given else 0.0 for place in places]
        pairs.append((name, numeric, [found[gradient][place] for place in places]))
    return pairs


def _central(forward: Program, loss: str) -> Any:
    compiled = Compiled(forward, Float64())

    def run(given: Values, name: str, place: tuple[int, ...]) -> float:
        step = 6e-6
        ends = []
        for sign in (1, -1):
            moved = given[name].copy()
            moved[place] = moved[place] + sign * step
            ends.append(compiled.run({**given, name: moved})[loss][()])
        return float((ends[0] - ends[1]) / (2 * step))

    return run


def _complex_step(forward: Program, loss: str) -> Any:
    compiled = Compiled(forward, Complex())

    def run(given: Values, name: str, place: tuple[int, ...]) -> float:
        step = 1e-30
        moved = given[name].astype(object).copy()
        moved[place] = complex(moved[place], step)
        value = compiled.run({**given, name: moved})[loss][()]
        return float(complex(value).imag / step)

    return run
