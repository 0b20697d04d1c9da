"""Claims that are no equations: which way a step goes, and where a function has its minima."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy as sp

from symbp.language.layout import Brackets, Row, Symbol
from symbp.notation.matching import is_sign
from symbp.referee.claims import Chain
from symbp.referee.context import Context, NotUnderstood
from symbp.referee.decide import AGREES, REFUTED, Bench, Case, Decision, decimals_of
from symbp.referee.facts import Point
from symbp.referee.meaning import meaning
from symbp.referee.points import POINTS
from symbp.referee.scope import instances
from symbp.referee.terms import Quantity, Term
from symbp.referee.tree import parts_of

_ORDERS = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "≤": lambda a, b: a <= b,
    "≥": lambda a, b: a >= b,
}


def decide_trend(chain: Chain, context: Context, bench: Bench) -> Decision:
    """∇w < 0 ⇒ w↑: whether a step of the optimiser moves a quantity that way wherever the condition holds."""
    if len(chain.sides) != 3 or chain.relations[0] not in _ORDERS or chain.relations[1] != "⇒":
        raise NotUnderstood(chain.sides[0], "only a condition on one quantity, and the way another goes, is read here")
    premise = meaning(chain.sides[0], context), meaning(chain.sides[1], context)
    last = chain.sides[2].parts if isinstance(chain.sides[2], Row) else ()
    if len(last) < 2 or not is_sign(last[-1], "↑", "↓"):
        raise NotUnderstood(chain.sides[2], "an arrow up or down is needed here")
    moving = meaning(last[0] if len(last) == 2 else Row(tuple(last[:-1])), context)
    if not isinstance(moving, Quantity):
        raise NotUnderstood(chain.sides[2], "only a quantity of the network moves")
    after: Term = (
        replace(moving, tensor=f"{moving.tensor}_next")
        if moving.tensor
        else replace(moving, role=f"next {moving.role}")
    )
    up = is_sign(last[-1], "↑")
    count = 0
    for seed in range(1, POINTS + 1):
        for vocabulary, points in zip(bench.vocabularies, bench.points, strict=True):
            point = points.random(seed, vocabulary.facts.domains[1], True)
            for scope in instances(vocabulary, point, [*premise, after]):
                if not _ORDERS[chain.relations[0]](scope.value(premise[0]), scope.value(premise[1])):
                    continue
                before, then = scope.value(moving), scope.value(after)
                count += 1
                if not (then > before if up else then < before):
                    return Decision(REFUTED, case=Case(tuple(sorted(scope.letters.items())), (), before, then))
    return Decision(AGREES, count, POINTS, kind="trend")


def decide_minimum(found: Sequence[Chain], context: Context, bench: Bench) -> Decision:
    """min f = v at points: at each the gradient vanishes, f is v and the curvature is upward, to the printed digits.

    The parameters take the numbers of a point in their order.
    """
    first = found[0]
    parts = first.sides[0].parts if isinstance(first.sides[0], Row) else ()
    if len(parts) < 2 or len(first.sides) != 2:
        raise NotUnderstood(first.sides[0], "it is not said what is minimal")
    what = meaning(parts[1] if len(parts) == 2 else Row(tuple(parts[1:])), context)
    right = first.sides[1].parts if isinstance(first.sides[1], Row) else (first.sides[1],)
    if not right:
        raise NotUnderstood(first.sides[0], "it is not said what is minimal")
    value = meaning(right[0], context)
    listed = [part for part in right[1:] if isinstance(part, Brackets)]
    for chain in found[1:]:
        listed += [part for side in chain.sides for part in parts_of(side) if isinstance(part, Brackets)]
    if not listed:
        raise NotUnderstood(first.sides[1], "it is not said where the minimum is")
    places = [_numbers(part, context) for part in listed]
    vocabulary, points = bench.vocabularies[0], bench.points[0]
    facts = vocabulary.facts
    domain = facts.domains[1]
    names = [t.name for t in facts.forward.given("parameter")]
    for place in places:
        if len(place) != len(names):
            raise NotUnderstood(first.sides[1], f"a point has {len(names)} numbers here")
        exact = _refined(points, names, place)
        if exact is None:
            return Decision(REFUTED, reason=f"no minimum lies at ({_listed(place)})")
        point = Point(facts, dict(zip(names, exact, strict=True)), domain)
        scope = next(instances(vocabulary, point, [what, value]))
        left, wanted = scope.value(what), scope.value(value)
        half = domain.number(sp.Rational(1, 2)) / 10 ** (decimals_of(value) or 6)
        if abs(left - wanted) > half:
            return Decision(REFUTED, case=Case((), (), left, wanted))
    return Decision(AGREES, len(places), 1, kind="minimum")


def _refined(points: Any, names: list[str], place: list[tuple[Fraction, int]]) -> list[Any] | None:
    """The stationary point near printed numbers by Newton's method, where it rounds to them and is a minimum."""
    facts = points.facts
    domain = facts.domains[1]
    hessian = facts.hessian
    numbers = [domain.number(sp.Rational(n.numerator, n.denominator)) for n, _ in place]
    context = domain.context
    for _ in range(8):
        point = Point(facts, dict(zip(names, numbers, strict=True)), domain)
        slope = [point.jacobian(facts.network.loss, name)[()] for name in names]
        values = facts.run("hessian", hessian, dict(zip(names, numbers, strict=True)), domain)
        matrix = context.matrix(len(names))
        for row, first in enumerate(names):
            for column, second in enumerate(names):
                key = f"hessian_{first}_{second}" if row <= column else f"hessian_{second}_{first}"
                matrix[row, column] = values[key][()]
        if any(context.det(matrix[:k, :k]) <= 0 for k in range(1, len(names) + 1)):
            return None
        step = context.lu_solve(matrix, context.matrix(slope))
        numbers = [number - step[k] for k, number in enumerate(numbers)]
    for number, (printed, decimals) in zip(numbers, place, strict=True):
        written = domain.number(sp.Rational(printed.numerator, printed.denominator))
        if abs(number - written) > domain.number(sp.Rational(1, 2 * 10**decimals)) * (1 + domain.number(1) / 10**9):
            return None
    return numbers


def _listed(place: list[tuple[Fraction, int]]) -> str:
    return ", ".join(str(float(number)) for number, _ in place)


def _numbers(part: Brackets, context: Context) -> list[tuple[Fraction, int]]:
    """The numbers of a point with their digits behind the decimal point."""
    found: list[tuple[Fraction, int]] = []
    sign = 1
    for item in parts_of(part.inside):
        if is_sign(item, "−"):
            sign = -1
        elif isinstance(item, Symbol) and item.style == "upright":
            found.append((sign * Fraction(item.text), len(item.text.partition(".")[2])))
            sign = 1
        elif not is_sign(item, ","):
            raise NotUnderstood(item, "a number is needed here")
    return found
