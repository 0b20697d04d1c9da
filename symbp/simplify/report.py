"""The report of operation counts, before and after each strategy."""

from __future__ import annotations

from dataclasses import dataclass

from symbp.derive.adjoints import differentiate
from symbp.derive.derivation import Derivation
from symbp.simplify.cost import Cost, program_cost
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared


@dataclass(frozen=True)
class CostRow:
    """The cost of the backward pass with the strategies up to and including ``strategy``."""

    strategy: str
    cost: Cost


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
