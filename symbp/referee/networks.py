"""A network made ready to be asked about: its declaration, and its generic functions tried as several."""

from __future__ import annotations

import math
from dataclasses import replace

from symbp import zoo
from symbp.errors import SymbpError
from symbp.network.build import build_network, small_network
from symbp.network.declaration import Declaration
from symbp.network.model import Network, Optimiser
from symbp.referee.decide import Bench
from symbp.referee.facts import Facts
from symbp.referee.judge import Judge
from symbp.referee.vocabulary import Reading, Vocabulary

LARGEST = 200
GENERIC = ("tanh(u)", "1 / (1 + exp(-u))", "log(1 + exp(u))")


def all_facts(network: str | Network) -> list[Facts]:
    """The facts of a network, once for every function that its generic functions may be.

    Functions that a declaration names in ``[functions]`` are the author's f: a formula written with f has to hold
    whatever f is, so each is tried as tanh, the sigmoid and softplus.
    """
    if isinstance(network, Network):
        small = network.small if _size(network) > LARGEST else None
        return [Facts(small, shrunk=True) if small is not None else Facts(network)]
    declaration = zoo.declaration(network)
    functions = declaration.fields.get("functions", {})
    if not functions:
        built = build_network(declaration, zoo.name_of(network))
        small = _shrunk(declaration, built)
        return [Facts(small, shrunk=True) if small is not None else Facts(built)]
    found = []
    for body in GENERIC:
        variant = dict.fromkeys(functions, body)
        fields = {**declaration.fields, "functions": variant}
        built = build_network(Declaration(fields, declaration.source, declaration.text), zoo.name_of(network))
        found.append(Facts(built, variant))
    return found


def _size(network: Network) -> int:
    """How many numbers the parameters and one sample hold."""
    sizes = [[int(n) for n in t.shape if n.is_Integer] for t in network.forward.tensors if t.given]
    return sum(math.prod(shape) for shape in sizes)


def _shrunk(declaration: Declaration, built: Network) -> Network | None:
    """A copy of a large network with few neurons in every layer, its own small one if it declares one."""
    if _size(built) <= LARGEST:
        return None
    if built.small is not None or "layers" not in declaration.fields:
        return built.small
    fields = declaration.fields
    layers = []
    for number, layer in enumerate(fields["layers"]):
        wide = type(layer.get("units")) is int and layer["units"] > 3
        layers.append({"units": 3 - number % 2} if wide else {})
    size = fields.get("input", {}).get("size", 0)
    table = {"layers": layers} | ({"input": {"size": 4}} if type(size) is int and size > 4 else {})
    try:
        return small_network(replace(declaration, fields={**fields, "small": table}), built.name)
    except SymbpError:
        return None


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
