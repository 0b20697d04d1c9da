"""The computation graph of small networks: what reads what, and by how much it moves it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

import symbp as bp
from symbp import zoo
from symbp.explain.element_graph import element_graph
from symbp.explain.graph_figure import graph_figure
from symbp.language.expressions import Access
from symbp.notation.notation import Names, Notation
from symbp.verify.training import train
from tests.zoo.small import UNSAMPLED

SMALL = UNSAMPLED


@pytest.mark.parametrize("name", SMALL)
def test_products_along_the_paths_add_up_to_the_partial_derivative(name: str) -> None:
    derivation = bp.derive_network(zoo.load(name))
    graph = element_graph(derivation)
    assert graph is not None
    values = next(train(derivation))
    read = {e: float(values[e.name][tuple(map(int, e.indices))]) for e in graph.elements}
    factors = [float(link.derivative.xreplace(read)) for link in graph.links]
    adjoint = dict(derivation.adjoint)
    for trained in derivation.network.trained:
        for element in (e for e in graph.elements if e.name == trained):
            paths = graph.paths(element, 100)
            assert paths
            expected = float(values[adjoint[trained]][tuple(map(int, element.indices))])
            assert sum(np.prod([factors[n] for n in path]) for path in paths) == pytest.approx(expected, rel=1e-12)


def test_weights_ride_on_the_edges_that_they_multiply() -> None:
    graph = element_graph(bp.derive_network(zoo.load("worked-example")))
    assert graph is not None
    assert {e.name for e in graph.riding} == {"W1", "W2"} and len(graph.riding) == 8
    (edge,) = graph.riding[Access("W2", 0, 1)]
    assert (edge.source, edge.target) == (Access("a1", 1), Access("z2", 0))
    assert all(link.source.name not in ("W1", "W2") for link in graph.drawn)


def test_a_weight_shared_by_two_edges_rides_on_both() -> None:
    network = bp.declare_equations(
        "u = w * x\nv = w * u\nE = v ** 2", loss="E", tensors={"w": {}, "x": {"role": "input"}}, predictions=("v",),
        initial={"w": 2}, data={"x": 3},
    )  # fmt: skip
    graph = element_graph(bp.derive_network(network))
    assert graph is not None
    assert [(str(k.source), str(k.target)) for k in graph.riding[Access("w")]] == [("x[]", "u[]"), ("u[]", "v[]")]
    assert len(graph.paths(Access("w"), 10)) == 2


def test_paths_are_not_listed_where_there_are_too_many() -> None:
    graph = element_graph(bp.derive_network(zoo.load("worked-example")))
    assert graph is not None
    assert len(graph.paths(Access("x", 0), 4)) == 4 and graph.paths(Access("x", 0), 3) == []


@pytest.mark.parametrize("name", ["lenet-5", "digits"])
def test_large_networks_have_no_graph_of_elements(name: str) -> None:
    assert element_graph(bp.derive_network(zoo.load(name))) is None


@pytest.mark.parametrize("name", SMALL)
def test_every_edge_is_in_both_forms_of_the_figure(name: str) -> None:
    graph = element_graph(bp.derive_network(zoo.load(name)))
    assert graph is not None
    for live in (False, True):
        svg, tikz = graph_figure(graph, Notation(Names()), live)
        root = ElementTree.fromstring(svg)
        lines = [n for n in root.iter("{http://www.w3.org/2000/svg}line") if n.get("class") != "hit"]
        assert len(lines) == tikz.count(r"\draw[->]") == len(graph.drawn)
