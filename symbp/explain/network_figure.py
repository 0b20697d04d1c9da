"""What a network looks like: its neurons, its layers, or the graph of its equations."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.explain.element_graph import ElementGraph
from symbp.explain.figures import Circle, Edge, draw
from symbp.explain.graph_figure import graph_figure
from symbp.explain.layer_figure import layer_figure
from symbp.language.expressions import Access, SumOver
from symbp.language.layout import Layout, Node, Symbol
from symbp.language.program import Program
from symbp.network.model import Network

MOST_NEURONS = 5
GAP_X, GAP_Y = 150.0, 62.0


def network_figure(
    derivation: Derivation, layout: Layout, words: dict[str, Any], graph: ElementGraph | None = None
) -> tuple[str, str, str]:
    """SVG, TikZ and the key of the caption; ``graph`` is drawn where the network has no layers."""
    if graph is not None and not derivation.network.layers:
        return (*graph_figure(graph, layout), "figure_graph")
    if chain_of_neurons(derivation.network):
        return (*_neurons(derivation, layout), "figure_network")
    return (*layer_figure(derivation.network, layout, words), "figure_layers")


def chain_of_neurons(network: Network) -> bool:
    """Whether columns of neurons, each connected with the next, are all that there is to see."""
    program = network.forward
    samples = 1 if network.sampled else 0
    for layer, before in zip(network.layers[:-1], (None, *network.layers), strict=False):
        reads = {n for name in layer.defines for n in program.definition[name].reads} - set(layer.defines)
        values = [n for n in reads if program.tensor[n].role in ("input", "intermediate", "output")]
        joined = before is None or values == [before.output]
        vectors = all(len(program.tensor[n].shape) == samples + 1 for n in (*values, layer.output))
        if not (joined and vectors and layer.kind in ("dense", "dropout")):
            return False
    return True


def _columns(program: Program, prediction: str, layers: Collection[str] = ()) -> list[tuple[str, int]]:
    """Tensors from input to prediction with their lengths, following each one's first vector that depends on the input.

    Of a network of layers these are values of whole ``layers``, not what they compute by the way.
    """
    reached = {t.name for t in program.given("input")}
    for computed in program.equations:
        reached |= {computed.target} if reached & set(computed.reads) else set()
    chain: list[str] = [prediction]
    while True:
        equation = program.definition.get(chain[-1])
        if equation is None:
            break
        vectors = [
            n
            for n in equation.reads
            if program.tensor[n].role in ("input", "intermediate", "output")
            and program.tensor[n].shape
            and n not in chain
            and n in reached
        ]
        if not vectors:
            break
        chain.append(vectors[0])
    chain.reverse()
    ends = (chain[0], prediction)
    shown = [n for n in chain if n in ends or (_contracted(program, n) and (not layers or n in layers))]
    return [(n, int(program.tensor[n].shape[-1])) for n in shown if program.tensor[n].shape[-1].is_Integer]


def _contracted(program: Program, name: str) -> bool:
    """Whether another tensor sums over it together with a parameter."""
    for user in program.consumers[name]:
        for node in sorted(program.definition[user].right.atoms(SumOver), key=str):
            names = {a.name for a in node.atoms(Access)}
            if name in names and any(program.tensor[n].role == "parameter" for n in names):
                return True
    return False


def _neurons(derivation: Derivation, layout: Layout) -> tuple[str, str]:
    program = derivation.network.forward
    layers = {layer.output for layer in derivation.network.layers}
    columns = _columns(program, derivation.network.predictions[0], layers)
    circles: list[Circle] = []
    edges: list[Edge] = []
    numbers: list[list[int | None]] = []
    tallest = max(min(n, MOST_NEURONS) for _, n in columns)
    for place, (name, length) in enumerate(columns):
        shown: list[int | None] = list(range(length)) if length <= MOST_NEURONS else [0, 1, None, length - 1]
        column: list[int | None] = []
        for row, neuron in enumerate(shown):
            y = 40 + GAP_Y * (row + (tallest - len(shown)) / 2)
            if neuron is None:
                circles.append(Circle(40 + GAP_X * place, y, Symbol("⋮", "operator"), "dots"))
                column.append(None)
                continue
            kind = "input" if place == 0 else "value"
            circles.append(
                Circle(40 + GAP_X * place, y, layout.tensor(name, (layout.index(sp.Integer(neuron)),)), kind)
            )
            column.append(len(circles) - 1)
        numbers.append(column)
    small = all(n <= 3 for _, n in columns)
    for left, right in zip(range(len(columns)), range(1, len(columns)), strict=False):
        weight = _weight(program, columns[left][0], columns[right][0])
        for row, start in enumerate(numbers[left]):
            for other, end in enumerate(numbers[right]):
                if start is None or end is None:
                    continue
                label: Node | None = None
                if small and weight:
                    pair = (other, row) if weight[1] else (row, other)
                    label = layout.tensor(weight[0], tuple(layout.index(sp.Integer(p)) for p in pair))
                edges.append(Edge(start, end, label, 0.3 if (row + other) % 2 else 0.68))
    return draw(circles, edges)


def _weight(program: Program, source: str, target: str) -> tuple[str, bool] | None:
    """The weight between two columns and whether its first index is the target's."""
    for equation in program.equations:
        for node in sorted(equation.right.atoms(SumOver), key=str):
            reads = [a for a in sp.Mul.make_args(node.body) if isinstance(a, Access)]
            if len(reads) != 2 or source not in (reads[0].name, reads[1].name):
                continue
            weight = reads[0] if reads[1].name == source else reads[1]
            if program.tensor[weight.name].role == "parameter" and _leads(program, equation.target, target):
                return weight.name, weight.indices[0] not in node.bound_symbols
    return None


def _leads(program: Program, name: str, target: str) -> bool:
    """Whether the target is computed from the tensor without another contraction between."""
    reached, ends = {name}, [name]
    while ends:
        end = ends.pop()
        users = set(program.consumers[end])
        if target in (end, *users):
            return True
        new = set() if _contracted(program, end) else users - reached
        reached |= new
        ends += sorted(new)
    return False
