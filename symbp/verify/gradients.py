"""Gradients against central differences, the complex step and 50-digit values."""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np

from symbp.derive.derivation import Derivation
from symbp.language.program import Program
from symbp.verify.check import Check, compared
from symbp.verify.domains import Complex, Decimals, Float64
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import SAMPLES, random_point

ELEMENTS = 4  # of each parameter
MANY = 12  # parameters, where all are moved at once; so many times
Move = tuple[str, tuple[int, ...], int]


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
    """Pairs of numeric and derived derivatives: by a few elements of each parameter, or along a few directions.

    Each costs a forward pass. Where there are many parameters, elements of all of them are moved at once, so that the
    checks of a deep network do not take time that grows with the square of its depth.
    """
    run = method(forward, loss)
    given = {t.name: point[t.name] for t in forward.tensors if t.given}
    pairs = []
    for name, directions in _directions(point, trained).items():
        numeric, derived = [], []
        for direction in directions:
            numeric.append(run(given, [move for move in direction if move[0] in given]))
            derived.append(sum(sign * found[dict(trained)[n]][place] for n, place, sign in direction))
        pairs.append((name, numeric, derived))
    return pairs


def _directions(point: Values, trained: list[tuple[str, str]]) -> dict[str, list[list[Move]]]:
    """What is moved at once, by the parameter that it belongs to, or all parameters."""
    if len(trained) > MANY:
        numbers = random.Random(0)
        draws = [[(n, _drawn(point[n].shape, numbers)) for n, _ in trained for _ in range(2)] for _ in range(MANY)]
        return {"all parameters": [[(n, place, numbers.choice((1, -1))) for n, place in draw] for draw in draws]}
    found = {}
    for name, _ in trained:
        places = list(np.ndindex(point[name].shape))
        places = places[:: max(len(places) // ELEMENTS, 1)][:ELEMENTS]
        found[name] = [[(name, place, 1)] for place in places]
    return found


def _drawn(shape: tuple[int, ...], numbers: random.Random) -> tuple[int, ...]:
    return tuple(numbers.randrange(n) for n in shape)


def _moved(given: Values, direction: list[Move], step: Any) -> Values:
    """What is given, with a step along a direction added."""
    changed = {name: given[name].astype(object).copy() for name, _, _ in direction}
    for name, place, sign in direction:
        changed[name][place] = changed[name][place] + sign * step
    return {**given, **changed}


def _central(forward: Program, loss: str) -> Any:
    compiled = Compiled(forward, Float64())

    def run(given: Values, direction: list[Move]) -> float:
        step = 6e-6 / math.sqrt(max(len(direction), 1))
        ends = [compiled.run(_moved(given, direction, sign * step))[loss][()] for sign in (1, -1)]
        return float((ends[0] - ends[1]) / (2 * step))

    return run


def _complex_step(forward: Program, loss: str) -> Any:
    compiled = Compiled(forward, Complex())

    def run(given: Values, direction: list[Move]) -> float:
        step = 1e-30
        value = compiled.run(_moved(given, direction, complex(0, step)))[loss][()]
        return float(complex(value).imag / step)

    return run
