"""The interactive part of a small network's page: what can be chosen in its graph, and what is said of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.explain.document import Choice, Panel
from symbp.explain.element_graph import ElementGraph
from symbp.explain.graph_figure import graph_figure
from symbp.explain.mathml import element
from symbp.language.expressions import Access
from symbp.language.layout import PRODUCT, Fraction, Node, Row, operator
from symbp.language.scalar_view import scalar_equations
from symbp.notation.notation import Notation

MOST_WAYS = 12
STEPS = 1000  # of a network that declares none


@dataclass(frozen=True)
class Page:
    """The graph of a small network, and its training step with the graph's local derivatives as JavaScript."""

    graph: ElementGraph
    script: str


def panel(
    derivation: Derivation, page: Page, layout: Notation, start: Mapping[str, Any], words: Mapping[str, str]
) -> Panel:
    """The panel above a worked example; ``start`` holds the values of the first step."""
    graph = page.graph
    program = derivation.program
    written = {e.left: e.right for equation in program.equations for e in scalar_equations(equation, program)}
    choices = tuple(_choice(derivation, graph, layout, written, e) for e in graph.elements)
    edges = {link: n for n, link in enumerate(graph.drawn)}
    riding = {(weight, k.target): edges[k] for weight, links in graph.riding.items() for k in links}
    data = {
        "given": {t.name: _plain(start[t.name], t.integer) for t in derivation.training.tensors if t.given},
        "loss": graph.loss,
        "steps": derivation.network.schedule.steps or STEPS,
        "links": [[key(k.source), key(k.target)] for k in graph.links],
        "edges": [edges[k] if k in edges else riding[k.source, k.target] for k in graph.links],
    }
    svg, _ = graph_figure(graph, layout, live=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Panel(svg, layout.tensor(graph.loss), choices, words, page.script, text)


def key(access: Access) -> str:
    """How a page names an element."""
    return element(access.name, tuple(int(i) for i in access.indices))


def _choice(
    derivation: Derivation, graph: ElementGraph, layout: Notation, written: Mapping[Access, sp.Expr], chosen: Access
) -> Choice:
    adjoints = dict(derivation.adjoint)
    name = layout.access(chosen)
    quotient = Fraction(Row((operator("∂"), layout.tensor(graph.loss))), Row((operator("∂"), name)))
    adjoint = Access(adjoints.get(chosen.name, ""), *chosen.indices)
    right: Node | None = None
    if adjoint in written:
        own, right = layout.access(adjoint), layout.expression(written[adjoint])
        right = right if own == quotient else Row((own, operator("="), right))
    ways = [] if chosen.name == graph.loss else graph.paths(chosen, MOST_WAYS)
    return Choice(
        key(chosen),
        name,
        layout.expression(written[chosen]) if chosen in written else None,
        (quotient, right),
        key(adjoint) if right is not None else "",
        tuple((way, _product(graph, layout, way)) for way in ways),
    )


def _product(graph: ElementGraph, layout: Notation, way: tuple[int, ...]) -> Node:
    """The local derivatives along a way, those that are one left out."""
    factors = [graph.links[n].derivative for n in way]
    factors = [f for f in factors if f != 1] or [sp.Integer(1)]
    parts: list[Node] = []
    for factor in factors:
        parts += [operator("·")] * bool(parts) + [layout.expression(factor, PRODUCT if len(factors) > 1 else 0)]
    return Row(tuple(parts))


def _plain(value: Any, integer: bool) -> Any:
    """A value as nested lists of numbers."""
    if getattr(value, "shape", ()):
        return [_plain(part, integer) for part in value]
    number = value[()] if hasattr(value, "shape") else value
    return int(number) if integer else float(number)
