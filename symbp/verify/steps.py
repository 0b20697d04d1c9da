"""Every line of a derivation, checked by the interpreter."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import numpy as np
import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.verify.check import Check, largest, relative_error
from symbp.verify.domains import Decimals, Float64, PrimeField
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import SAMPLES, random_point

LIMIT = 1e-40


def check_steps(derivation: Derivation) -> list[Check]:
    """Chain-rule lines against central differences in 50 digits; every other line against the line before."""
    raw = derivation.raw.at_sizes({"N": SAMPLES})
    domain = Decimals(60)
    values = Compiled(raw, domain).run(random_point(raw))
    return [_chain_rule_lines(derivation, raw, values, domain), _other_lines(derivation, raw, values, domain)]


def _chain_rule_lines(derivation: Derivation, raw: Program, values: Values, domain: Decimals) -> Check:
    """Each adjoint, at up to three elements, against what reads the tensor, when that element alone is moved.

    The change of each reader counts as often as the reader's own adjoint says, which is the chain rule; the loss has
    adjoint 1. From the loss backwards these lines make each adjoint the derivative of the loss, and each costs no more
    than its readers, however deep the network is.
    """
    adjoint_of = dict(derivation.adjoint)
    readers = _Readers(raw, {name for name, adjoint in adjoint_of.items() if adjoint in raw.tensor}, values, domain)
    step = domain.number(sp.Rational(1, 10**20))
    worst, count = 0.0, 0
    for name, adjoint in derivation.adjoint:
        if name not in raw.tensor or adjoint not in raw.tensor:
            continue
        for place in _places(values[name].shape):
            expected, bends = domain.number(1 if name == derivation.network.loss else 0), False
            for target in readers.of(name):
                ends = []
                for sign in (1, -1):
                    array = values[name].copy()
                    array[place] = array[place] + sign * step
                    ends.append(readers.run(target, {name: array}))
                change = (ends[0] - ends[1]) / (2 * step)
                bends |= _bends(ends[0], np.asarray(values[target]), ends[1])
                expected = expected + np.sum(np.asarray(change * values[adjoint_of[target]], dtype=object))
            if bends:
                continue
            error = float(abs(expected - values[adjoint][place]) / max(1, abs(expected)))
            worst = max(worst, error if error == error else inf)  # inf where it is not a number
            count += 1
    return Check(
        "chain rule against central differences in 60 digits",
        worst,
        1e-30,
        worst <= 1e-30,
        f"{count} partial derivatives",
    )


def _bends(above: np.ndarray, here: np.ndarray, below: np.ndarray) -> bool:
    """Whether the change to one side is not that to the other: equal largest values, say, have no derivative."""
    rise, fall = np.sum(abs(above - here)), np.sum(abs(here - below))
    return bool(np.sum(abs((above - here) - (here - below))) > (rise + fall) / 10**8)


class _Readers:
    """The equations of the forward pass, each by itself: what it reads has the values of the random point."""

    def __init__(self, raw: Program, wanted: set[str], values: Values, domain: Decimals) -> None:
        self.raw, self.wanted, self.values, self.domain = raw, wanted, values, domain
        self.compiled: dict[str, Compiled] = {}

    def of(self, name: str) -> list[str]:
        """The tensors whose equations read this one and that the loss depends on."""
        return [target for target in self.raw.consumers[name] if target in self.wanted]

    def run(self, target: str, moved: Values) -> np.ndarray:
        """The values of a tensor with some of those that it reads moved."""
        equation = self.raw.definition[target]
        if target not in self.compiled:
            self.compiled[target] = _alone(equation, self.raw, self.raw.tensor[target].shape, self.domain)
        given = {name: moved.get(name, self.values[name]) for name in equation.reads}
        return np.asarray(self.compiled[target].run(given)[f"{target}_again"])


def _places(shape: tuple[int, ...]) -> list[tuple[int, ...]]:
    """The first and the last element, and one beside the diagonal, where a transposed matrix shows."""
    first, last = tuple(0 for _ in shape), tuple(n - 1 for n in shape)
    beside = tuple(0 if axis % 2 else n - 1 for axis, n in enumerate(shape))
    return list(dict.fromkeys((first, last, beside)))


def _other_lines(derivation: Derivation, raw: Program, values: Values, domain: Decimals) -> Check:
    """Right sides before and after each step, with the values that all tensors have at the random point."""
    worst, count, where = 0.0, 0, ""
    for step in derivation.steps:
        shape = raw.tensor[step.target].shape
        for equation in (step.before, step.after):
            if equation is None:
                continue
            found = _right_side(equation, raw, shape, values, domain)
            error = relative_error(found, values[step.target], _scale(values[step.target]))
            count += 1
            if error > worst:
                worst, where = error, f"{step.rule} of {step.target}"
    detail = f"{len(derivation.steps)} lines, {count} right sides" + (f"; worst at {where}" if worst > LIMIT else "")
    return Check("every line of the derivation in 60 digits", worst, LIMIT, worst <= LIMIT, detail)


def _scale(values: object) -> object:
    """What differences are measured by: values that cancel to nothing but rounding have no scale of their own."""
    return max(1, largest(values))


def _right_side(
    equation: Equation, raw: Program, shape: tuple[sp.Expr, ...], values: Values, domain: Decimals
) -> object:
    """The value of one right side when everything that it reads has its value of the random point."""
    alone = _alone(equation, raw, shape, domain)
    return alone.run({name: values[name] for name in equation.reads})[f"{equation.target}_again"]


def _alone(equation: Equation, raw: Program, shape: tuple[sp.Expr, ...], domain: Decimals) -> Compiled:
    """An equation as a program of its own, all that it reads given (it may read itself at another time)."""
    right = equation.right.xreplace({sp.Symbol("N", integer=True, positive=True): sp.Integer(SAMPLES)})
    bound = Equation(f"{equation.target}_again", equation.indices, right)
    reads = [replace(raw.tensor[name], role="constant") for name in bound.reads]
    return Compiled(Program.build([Tensor(bound.target, shape), *reads], [bound]), domain)


def check_prime_field(derivation: Derivation) -> Check:
    """Gradients before and after simplification in a prime field: equal there means equal as rational functions.

    Forms that are equal by other laws (of exponentials or roots) differ there; then 60 digits decide whether they
    are equal at all.
    """
    raw = derivation.raw.at_sizes({"N": SAMPLES})
    simplified = derivation.program.at_sizes({"N": SAMPLES})
    names = [a for n, a in derivation.adjoint if n in derivation.network.trained]
    name = "gradients before and after simplification in a prime field"
    point = random_point(raw)
    try:
        wrong = _different(raw, simplified, names, point, PrimeField(), 0)
    except SymbpError as error:
        return Check(name, 0.0, 0.0, True, f"does not apply: {error}")
    if wrong and not _different(raw, simplified, names, point, Decimals(60), LIMIT):
        return Check(name, 0.0, 0.0, True, "does not apply: equal in 60 digits, but not by the laws of a field alone")
    return Check(name, float(wrong), 0.0, wrong == 0, f"{len(names)} gradients")


def _different(
    raw: Program, simplified: Program, names: list[str], point: Values, domain: Float64, limit: float
) -> int:
    """How many of the named tensors have other values in the one program than in the other."""
    before = Compiled(raw, domain).run(point)
    after = Compiled(simplified, domain).run({t.name: point[t.name] for t in simplified.tensors if t.given})
    if not limit:
        return sum(before[n].tolist() != after[n].tolist() for n in names)
    return sum(not relative_error(after[n], before[n], _scale(before[n])) <= limit for n in names)
