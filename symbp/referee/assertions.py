"""For tests: a formula or a backward function that is wrong is an AssertionError that says where."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from symbp import zoo
from symbp.errors import SymbpError, nearest
from symbp.network.model import Network
from symbp.notation.convention import Convention
from symbp.referee.check import check_text
from symbp.referee.decide import REFUTED
from symbp.referee.facts import Facts, Point
from symbp.referee.judge import AMBIGUOUS, DEFINITION, MENTION, NOT_UNDERSTOOD
from symbp.verify.domains import Float64
from symbp.verify.points import random_point

Backward = Callable[..., Mapping[str, Any]]


def assert_gradient(formula: str, network: str | Network, notation: str | Convention | None = None) -> None:
    """Raise AssertionError, in the report's words, unless a formula's LaTeX is right for a network.

    Any formula that ``symbp check`` reads will do. Raises :class:`SymbpError` for an unknown network or notation.
    """
    report = check_text(f"$${formula}$$", network, notation)
    statuses = {verdict.status for verdict in report.verdicts}
    if not statuses or statuses & {REFUTED, NOT_UNDERSTOOD, AMBIGUOUS, DEFINITION, MENTION}:
        raise AssertionError(report.text() if report.verdicts else f"there is no formula in {formula!r}.")


def assert_backward(function: Backward, network: str | Network, points: int = 5, tolerance: float = 1e-6) -> None:
    """Raise AssertionError at the first partial derivative of the loss that a function has wrong.

    ``function`` is called with the network's given tensors by name (those that its signature names, or all where it
    takes ``**values``) as float64 arrays of the declared shapes, two samples where there is a sample axis, at random
    points. It returns a mapping from names of tensors to the gradients of the loss by them, of the same shapes.
    ``tolerance`` is relative to the size of the derivative, and absolute below 1.
    """
    network = zoo.load(network) if isinstance(network, str) else network
    facts = Facts(network, samples=2)
    for seed in range(1, points + 1):
        given = {
            name: np.array(value, dtype=np.int64 if facts.forward.tensor[name].integer else np.float64)
            for name, value in random_point(facts.forward, seed).items()
        }
        returned = function(**_wanted(function, {name: value.copy() for name, value in given.items()}))
        if not isinstance(returned, Mapping) or not returned:
            raise AssertionError("the function returns no mapping from names of tensors to gradients.")
        point = Point(facts, given, Float64())
        for name, gradient in returned.items():
            _compare(name, np.asarray(gradient, dtype=np.float64), point, tolerance, seed)
        missing = [name for name in network.trained if name not in returned]
        if missing:
            raise AssertionError(f"the function returns no gradient by {', '.join(map(repr, missing))}.")


def _wanted(function: Backward, given: dict[str, Any]) -> dict[str, Any]:
    """The arguments that a function takes by name."""
    parameters = inspect.signature(function).parameters.values()
    if any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters):
        return given
    for parameter in parameters:
        if parameter.name not in given and parameter.default is inspect.Parameter.empty:
            raise SymbpError(f"the function takes {parameter.name!r}, which is no tensor of the network; "
                             f"{nearest(parameter.name, given)}")  # fmt: skip
    return {parameter.name: given[parameter.name] for parameter in parameters if parameter.name in given}


def _compare(name: str, gradient: Any, point: Point, tolerance: float, seed: int) -> None:
    facts = point.facts
    if name not in facts.forward.tensor or facts.forward.tensor[name].integer:
        known = [t.name for t in facts.forward.tensors if not t.integer]
        raise AssertionError(f"the network has no tensor {name!r} to differentiate by; {nearest(name, known)}")
    exact = np.asarray(point.whole_jacobian(facts.network.loss, name), dtype=np.float64)
    loss = facts.network.loss
    if gradient.shape != exact.shape:
        raise AssertionError(
            f"the gradient of {loss} by {name} has shape {gradient.shape}; {name} has shape {exact.shape}."
        )
    for place in np.ndindex(exact.shape):
        size = max(1.0, float(abs(exact[place])))
        wrong = abs(gradient[place] - exact[place]) > tolerance * size
        if wrong or gradient[place] != gradient[place]:
            at = f"[{', '.join(map(str, place))}]" if place else ""
            raise AssertionError(
                f"the derivative of {loss} by {name}{at} is {exact[place]:.9g}; the function gives "
                f"{gradient[place]:.9g} (random point {seed})."
            )
