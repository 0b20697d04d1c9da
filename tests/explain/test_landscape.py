"""Contour lines, surface and paths of a loss of two numbers."""

from __future__ import annotations

import math
import re
from dataclasses import replace

import pytest

from symbp import zoo
from symbp.explain.contours import contour_lines, levels
from symbp.explain.landscape import Landscape, contour_figure, surface_figure
from symbp.explain.plot import thinned
from symbp.landscape import landscape
from symbp.language.layout import Layout
from symbp.network.python import declare_equations
from symbp.pipeline import derive_network
from tests.explain.documents import derivation

MINIMA = [(3.0, 2.0), (3.584428, -1.848127), (-3.779310, -3.283186)]


@pytest.fixture(scope="module")
def short() -> Landscape:
    network = zoo.load("himmelblau")
    found = landscape(derive_network(replace(network, schedule=replace(network.schedule, steps=300))))
    assert found is not None
    return found


def test_each_run_of_the_declaration_is_a_path_from_its_own_start(short: Landscape) -> None:
    assert [path[0][:2] for path in short.paths] == [(0, 0), (4, 0), (-4, 0)]
    assert [path[0][2] for path in short.paths] == [170, 34, 146]
    assert all(len(path) == 301 and path[-1][2] < path[0][2] for path in short.paths)


@pytest.mark.slow
def test_the_three_paths_end_in_three_minima() -> None:
    found = landscape(derivation("himmelblau"))
    assert found is not None
    for path, minimum in zip(found.paths, MINIMA, strict=True):
        assert path[-1][:2] == pytest.approx(minimum, abs=1e-5)


def test_both_figures_contain_the_three_paths_in_both_formats(short: Landscape) -> None:
    for figure in (contour_figure, surface_figure):
        svg, tikz = figure(short, Layout())
        for n in range(3):
            assert re.search(rf'<polyline class="path{n}"', svg) and rf"\draw[path{n}]" in tikz
            assert svg.count(f'<circle class="path{n} hollow"') == svg.count(f'<circle class="path{n}"') == 1
        assert figure(short, Layout()) == (svg, tikz)


def test_heights_are_the_values_of_the_loss(short: Landscape) -> None:
    for row, column in ((0, 0), (50, 30), (100, 100)):
        x, y = short.across[column], short.up[row]
        expected = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
        assert short.heights[row][column] == pytest.approx(expected, rel=1e-12)


def test_contour_of_a_cone_is_a_circle() -> None:
    grid = [[math.hypot(x - 20, y - 20) for x in range(41)] for y in range(41)]
    (circle,) = contour_lines(grid, 9.7)
    assert circle[0] == circle[-1]
    assert all(math.hypot(x - 20, y - 20) == pytest.approx(9.7, abs=0.02) for x, y in circle)


def test_contour_lines_end_at_the_border_and_pass_by_values_that_are_not_finite() -> None:
    plane = [[float(x) for x in range(5)] for _ in range(4)]
    assert contour_lines(plane, 1.5) == [[(1.5, 0.0), (1.5, 1.0), (1.5, 2.0), (1.5, 3.0)]]
    plane[0][1] = math.nan
    assert contour_lines(plane, 1.5) == [[(1.5, 1.0), (1.5, 2.0), (1.5, 3.0)]]


def test_a_saddle_has_two_lines_that_do_not_cross() -> None:
    assert len(contour_lines([[1.0, 0.0], [0.0, 1.0]], 0.4)) == 2


def test_levels_are_one_two_five_and_so_on() -> None:
    assert levels(2186.0, 6) == [50, 100, 200, 500, 1000, 2000]
    assert levels(0.03, 3) == [0.005, 0.01, 0.02]


def test_thinning_keeps_the_corners() -> None:
    assert thinned([(0, 0), (1, 0.01), (2, 0), (2, 1), (2, 2)], 0.1) == ((0, 0), (2, 0), (2, 2))


@pytest.mark.parametrize("name", ["one-weight", "computation-graph", "worked-example", "digits"])
def test_other_networks_have_no_landscape(name: str) -> None:
    assert landscape(derivation(name)) is None


def test_a_loss_that_leaves_its_domain_is_drawn_where_it_is_finite() -> None:
    network = declare_equations(
        "f = (log(x) - 1) ** 2 + y ** 2",
        loss="f",
        tensors={"x": {}, "y": {}},
        initial={"x": 1, "y": 6},
        runs=[{"x": 2, "y": 1}],
        optimiser={"name": "sgd", "learning_rate": 0.05},
        train={"steps": 20},
    )
    found = landscape(derive_network(network))
    assert found is not None
    assert [path[0][:2] for path in found.paths] == [(1, 6), (2, 1)]
    assert not all(math.isfinite(value) for row in found.heights for value in row)
    assert "<polygon" in surface_figure(found, Layout())[0]
