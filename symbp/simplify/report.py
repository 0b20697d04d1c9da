"""The report of operation counts, before and after each strategy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.derive.derivation import Derivation
from symbp.language.program import Program
from symbp.language.scalar_view import scalar_equations
from symbp.simplify.cost import Cost, operations, program_cost
from symbp.simplify.expansion import shared_by_elimination, written_out
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared


@dataclass(frozen=True)
class CostRow:
    """The cost of a stage: of the backward pass with the strategies up to and including ``strategy``.

    ``kept`` is how many numbers are computed by the way and kept until they are read, where that is counted.
    """

    strategy: str
    cost: Cost
    kept: sp.Expr | None = None


def whole_report(derivation: Derivation) -> list[CostRow]:
    """The loss and all its partial derivatives together: each written out in one expression with nothing shared, the
    same after elimination of common subexpressions (small networks), by the rule alone, and by the δ forms.

    Where common subexpressions are eliminated, the others are counted element by element too.
    """
    network = derivation.network
    raw = differentiate(network.forward, network.loss, network.trained)
    results = (network.loss, *(raw.of[name] for name in network.trained))
    rows = []
    expanded = written_out(raw.program, results)
    if expanded is not None:
        rows.append(CostRow("written_out", expanded, sp.Integer(0)))
    eliminated = shared_by_elimination(raw.program, results) if not raw.program.sizes else None
    if eliminated is not None:
        rows.append(CostRow("eliminated", eliminated[0], sp.Integer(eliminated[1])))
    count = program_cost if eliminated is None else _scalar_cost
    rows.append(CostRow("whole_rule", count(raw.program), _kept(raw.program, results)))
    adjoint = dict(derivation.adjoint)
    results = (network.loss, *(adjoint[name] for name in network.trained))
    rows.append(CostRow("whole", count(derivation.program), _kept(derivation.program, results)))
    return rows


def _scalar_cost(program: Program) -> Cost:
    total = Cost()
    for equation in program.equations:
        for single in scalar_equations(equation, program):
            total = total + operations(single.right)
    return total


def _kept(program: Program, results: Iterable[str]) -> sp.Expr:
    """The numbers that a program computes besides its results."""
    computed = [e.target for e in program.equations if e.target not in set(results)]
    return sp.expand(sum((sp.prod(program.tensor[name].shape) for name in computed), sp.Integer(0)))


def cost_report(derivation: Derivation) -> list[CostRow]:
    """Costs of the forward pass, of the adjoints as the rule gives them, and after each strategy is added.

    ``derivation`` is one by all strategies: its program is the last stage.
    """
    network = derivation.network
    rows: list[CostRow] = []
    prepared_forward, adjoints = None, None
    for count in range(len(NAMES) + 1):
        before = prepared(network.forward, NAMES[:count])
        if adjoints is None or before != prepared_forward:
            prepared_forward, adjoints = before, differentiate(before, network.loss, network.trained)
        derived = set(adjoints.of.values())
        forward = {e.target for e in adjoints.program.equations} - derived
        if not rows:
            rows.append(CostRow("forward", program_cost(adjoints.program, forward)))
        if count == len(NAMES):
            program = derivation.program
        else:
            program = simplify(adjoints, [adjoints.of[name] for name in network.trained], NAMES[:count]).program
        own = [e.target for e in program.equations if e.target not in forward]
        rows.append(CostRow(NAMES[count - 1] if count else "rule", program_cost(program, own)))
    return rows
