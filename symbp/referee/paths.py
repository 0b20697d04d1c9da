"""A derivative from which the paths through one node are missing."""

from __future__ import annotations

from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.referee.decide import Bench
from symbp.referee.facts import Point
from symbp.referee.scope import Scope, instances
from symbp.referee.terms import Derivative, Quantity, Term

_TRIALS = 3


def path_left_out(bench: Bench, left: Derivative, right: Term) -> str:
    """The node without which a derivative is what the other side says, in the author's signs; empty for none."""
    vocabulary, points = bench.vocabularies[0], bench.points[0]
    facts = vocabulary.facts
    if not (isinstance(left.of, Quantity) and isinstance(left.by, Quantity)):
        return ""
    for node in [e.target for e in facts.network.forward.equations]:
        shape = facts.shapes[node]
        if node == facts.network.loss or not vocabulary.written(node, (0,) * len(shape)):
            continue
        for place in np.ndindex(shape):
            try:
                if all(
                    _without(Scope_, left, right, node, place)
                    for seed in range(1, _TRIALS + 1)
                    for Scope_ in [next(instances(vocabulary, points.random(seed, facts.domains[0]), [left, right]))]
                ):
                    return vocabulary.written(node, place)
            except (SymbpError, StopIteration, ArithmeticError):
                continue
    return ""


def _without(scope: Scope, left: Derivative, right: Term, node: str, place: tuple[int, ...]) -> bool:
    assert isinstance(left.of, Quantity) and isinstance(left.by, Quantity)
    point: Point = scope.point
    of, by = scope.tensor(left.of), scope.tensor(left.by)
    of_place, by_place = scope.place(left.of, of), scope.place(left.by, by)
    if of_place is None or by_place is None or node in (of, by):
        return False
    through = _element(point.jacobian(of, node), (*of_place, *place))
    through = through * _element(point.jacobian(node, by), (*place, *by_place))
    total, claimed = scope.value(left), scope.value(right)
    if isinstance(claimed, np.ndarray) or abs(through) < 1e-12:
        return False
    return bool(abs(total - through - claimed) <= 1e-9 * (1 + abs(total)))


def _element(array: Any, place: tuple[int, ...]) -> Any:
    return array[place] if place else np.asarray(array, dtype=object)[()]
