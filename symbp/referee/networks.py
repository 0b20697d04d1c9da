"""A network made ready to be asked about: its declaration, and its generic functions tried as several."""

from __future__ import annotations

from dataclasses import replace

from symbp import zoo
from symbp.network.build import build_network
from symbp.network.declaration import Declaration
from symbp.network.model import Network, Optimiser
from symbp.referee.decide import Bench
from symbp.referee.facts import Facts
from symbp.referee.judge import Judge
from symbp.referee.vocabulary import Reading, Vocabulary

GENERIC = ("tanh(u)", "1 / (1 + exp(-u))", "log(1 + exp(u))")


def all_facts(network: str | Network) -> list[Facts]:
    """The facts of a network, once for every function that its generic functions may be.

    Functions that a declaration names in ``[functions]`` are the author's f: a formula written with f has to hold
    whatever f is, so each is tried as tanh, the sigmoid and softplus.
    """
    if isinstance(network, Network):
        return [Facts(network)]
    declaration = zoo.declaration(network)
    functions = declaration.fields.get("functions", {})
    if not functions:
        return [Facts(build_network(declaration, zoo.name_of(network)))]
    found = []
    for body in GENERIC:
        variant = dict.fromkeys(functions, body)
        fields = {**declaration.fields, "functions": variant}
        built = build_network(Declaration(fields, declaration.source, declaration.text), zoo.name_of(network))
        found.append(Facts(built, variant))
    return found


def make_judge(facts: list[Facts], reading: Reading) -> Judge:
    """A judge of formulas about a network in a notation."""
    plain = None
    network = facts[0].network
    if network.optimiser.name != "sgd":
        rate = [(name, value) for name, value in network.optimiser.settings if name == "learning_rate"]
        descent = Optimiser("sgd", tuple(rate))
        changed = [Facts(replace(f.network, optimiser=descent), f.functions) for f in facts]
        plain = Bench([Vocabulary(reading, one) for one in changed])
    return Judge(Bench([Vocabulary(reading, one) for one in facts]), plain)
