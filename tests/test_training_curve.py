"""The curve of the loss is that of the interpreter's training."""

from __future__ import annotations

from itertools import islice
from xml.etree import ElementTree

import pytest

import symbp as bp
from symbp import zoo
from symbp.explain.curve_figure import Means, curve_figure, curve_file, logarithmic, rounding
from symbp.language.layout import Symbol
from symbp.training_curve import training_curve
from symbp.verify.training import train


def test_the_curve_is_the_interpreters_loss() -> None:
    derivation = bp.derive_network(zoo.load("single-neuron"))
    history = training_curve(derivation)
    assert len(history) == 101
    expected = [float(v["loss"][()]) for v in islice(train(derivation), 101)]
    assert history == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("name", ["digits", "computation-graph", "lenet-5"])
def test_networks_with_samples_or_without_training_have_none(name: str) -> None:
    assert training_curve(bp.derive_network(zoo.load(name))) == []


def test_a_curve_that_falls_far_is_logarithmic_down_to_rounding() -> None:
    history = [1.0, 0.1, 1e-5, 1e-30, 3e-31, 0.0]
    assert rounding(history) and not rounding([1.0, 1e-5])
    assert logarithmic(history) and not logarithmic([1.0, 0.5]) and not logarithmic([1.0, -0.5])
    svg, tikz = curve_figure(history, Symbol("E"))
    ElementTree.fromstring(svg)
    line = next(n for n in ElementTree.fromstring(svg).iter() if n.get("class") == "path0" and n.get("points"))
    heights = [float(point.split(",")[1]) for point in str(line.get("points")).split()]
    assert len(heights) == 4 and heights == sorted(heights) and "10^{−14}".replace("−", "-") in tikz


def test_a_curve_that_stays_is_drawn_all_the_same() -> None:
    for history in ([0.5, 0.5, 0.5], [0.5]):
        svg = curve_file(Means(history), Symbol("E"))
        ElementTree.fromstring(svg)
        assert "nan" not in svg
