"""The report of operation counts, before and after each strategy."""

from __future__ import annotations

from dataclasses import dataclass

from symbp.derive.adjoints import differentiate
from symbp.derive.derivation import Derivation
from symbp.simplify.cost import Cost, program_cost
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES


@dataclass(frozen=True)
class CostRow:
    """The cost of the backward pass with the strategies up to and including ``strategy``."""

    strategy: str
    cost: Cost


def cost_report(derivation: Derivation) -> list[CostRow]:
    """Costs of the forward pass, of the adjoints as the rule gives them, and after each strategy is added."""
    network = derivation.network
    adjoints = differentiate(network.forward, network.loss, network.trained)
    gradients = [adjoints.of[name] for name in network.trained]
    forward = [e.target for e in adjoints.program.equations if e.target not in set(adjoints.of.values())]
    rows = [CostRow("forward", program_cost(adjoints.program, forward))]
    for count in range(len(NAMES) + 1):
        program = simplify(adjoints, gradients, NAMES[:count]).program
        own = [e.target for e in program.equations if e.target not in forward]
        rows.append(CostRow(NAMES[count - 1] if count else "rule", program_cost(program, own)))
    return rows
