"""How the cost of the gradients grows with width and depth: written out, with every value once, and as δ forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.explain.growth import WIDTH as M
from symbp.explain.growth import Growth
from symbp.language.expressions import substituted
from symbp.language.program import Program
from symbp.network.model import Network
from symbp.network.python import Dense, Input, declare
from symbp.simplify.cost import program_cost
from symbp.simplify.expansion import written_out
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared

DEPTH = 3
WIDTH = 9973  # stands for the width while a network is declared: a number that no formula holds


def growth(network: Network, depths: Sequence[int] = range(1, DEPTH + 1)) -> Growth | None:
    """The growth of networks like this one: dense layers with one activation. None for others."""
    layers = [layer for layer in network.layers if layer.kind != "loss"]
    losses = [layer.title for layer in network.layers if layer.kind == "loss"]
    activations = {layer.activation for layer in layers}
    if not layers or any(layer.kind != "dense" for layer in layers) or len(activations) != 1 or len(losses) != 1:
        return None
    if network.sampled or " + " in losses[0] or layers[0].activation == "softmax":
        return None
    found = [_counts(layers[0].activation, losses[0], depth) for depth in depths]
    widest = max(int(network.forward.tensor[layer.output].shape[-1]) for layer in layers)
    expanded, rule, simplified = zip(*found, strict=True)
    return Growth(layers[0].activation, losses[0], len(layers), widest, expanded, rule, simplified)


@cache
def _counts(activation: str, loss: str, depth: int) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """Operations written out, by the rule alone, and simplified, in a network of so many layers of m neurons."""
    network = declare(Input(WIDTH), *[Dense(WIDTH, activation)] * depth, loss=loss, samples="one")
    raw = differentiate(network.forward, network.loss, network.trained)
    prepared_forward = prepared(network.forward, NAMES)
    adjoints = raw
    if prepared_forward != network.forward:
        adjoints = differentiate(prepared_forward, network.loss, network.trained)
    found = simplify(adjoints, [adjoints.of[name] for name in network.trained])
    rule, simplified = _of_width(raw.program), _of_width(found.program)
    names = [network.loss, *(raw.of[name] for name in network.trained)]
    expanded = written_out(rule, names)
    assert expanded is not None  # a chain has no recurrence
    return expanded.operations, program_cost(rule).operations, program_cost(simplified).operations


def _of_width(program: Program) -> Program:
    """The same program with the symbol m for the width."""
    there = {sp.Integer(WIDTH): M}
    tensors = [replace(t, shape=tuple(size.xreplace(there) for size in t.shape)) for t in program.tensors]
    equations = [replace(e, right=substituted(e.right, there)) for e in program.equations]
    return Program.build(tensors, equations, program.outputs)
