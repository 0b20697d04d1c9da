"""Which picture a network gets, and what its arrows say."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

import symbp as bp
from symbp import zoo
from symbp.explain.element_graph import element_graph
from symbp.explain.figures import svg_text
from symbp.explain.layer_figure import layer_figure
from symbp.explain.network_figure import chain_of_neurons, network_figure
from symbp.explain.sentences import sentences
from symbp.network.model import Network
from symbp.notation.notation import Names, Notation

PLAIN = Notation(Names())


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("worked-example", "figure_network"),
        ("chain-rule-batches", "figure_network"),
        ("himmelblau", "figure_graph"),
        ("lenet-5", "figure_layers"),
        ("character-lstm", "figure_layers"),
        ("transformer-block", "figure_layers"),
    ],
)
def test_neurons_are_drawn_where_they_are_all_there_is(name: str, caption: str) -> None:
    derivation = bp.derive_network(zoo.load(name))
    svg, _, found = network_figure(derivation, PLAIN, sentences("en"), element_graph(derivation))
    assert found == caption
    ET.fromstring(svg)


def boxes_and_lines(network: Network) -> tuple[list[str], list[list[tuple[float, float]]]]:
    svg, tikz = layer_figure(network, PLAIN, sentences("en"))
    root = ET.fromstring(svg)
    kind = "{http://www.w3.org/2000/svg}"
    texts = [t.text or "" for t in root.iter(f"{kind}text") if t.get("class") == "layer"]
    lines = [
        [(float(x), float(y)) for x, y in (p.split(",") for p in line.get("points", "").split())]
        for line in root.iter(f"{kind}polyline")
    ]
    assert tikz.count(r"\draw[->]") == len(lines)
    return texts, lines


def test_every_layer_has_a_box_and_every_read_an_arrow() -> None:
    network = zoo.load("transformer-block")
    texts, lines = boxes_and_lines(network)
    assert [text.split()[0] for text in texts] == [str(layer.number) for layer in network.layers]
    assert texts[6] == "7  dense, GELU"
    assert len(lines) == len(network.layers) + 2  # a chain from x to the loss, and two residual connections
    assert [len(line) for line in lines].count(4) == 2


def test_lines_that_skip_layers_run_in_lanes_of_their_own() -> None:
    layers = [bp.Layer("dense", units=2, activation="tanh", name=f"d{n}") for n in range(4)]
    layers += [bp.Layer("add", from_=["d3", "d0"], name="s"), bp.Layer("add", from_=["s", "d1"])]
    network = bp.declare(bp.Input(2), *layers, loss="half_squared_error")
    assert not chain_of_neurons(network)
    _, lines = boxes_and_lines(network)
    skipping = [line for line in lines if len(line) == 4]
    assert len({line[1][0] for line in skipping}) == len(skipping) == 2


def test_a_deep_network_goes_on_in_the_next_column() -> None:
    layers = [bp.Layer("scale_shift") for _ in range(45)]
    svg, _ = layer_figure(bp.declare(bp.Input(2), *layers, loss="half_squared_error"), PLAIN, sentences("en"))
    assert len(set(re.findall(r'<rect x="([\d.]+)"', svg))) == 3
    assert svg.count("<polyline") == 46
    assert svg_text(PLAIN.tensor("x")) in svg
