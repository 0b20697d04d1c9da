"""How the cost of the gradients grows with width and depth, as a figure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from symbp.explain.plot import Dot, Label, Mark, Point, Stroke, draw_plot
from symbp.language.expressions import size_symbol
from symbp.language.layout import Layout, Node, Scripts, number

WIDTH = size_symbol("m")
WIDTHS = (2, 4, 8, 16, 32, 64)
SIDE, HEIGHT, LEFT, TOP, GAP = 190.0, 190.0, 46.0, 16.0, 80.0


@dataclass(frozen=True)
class Growth:
    """Operations of the loss and all its partial derivatives in a chain of so many equal layers, each as a polynomial
    in their width m; ``activation`` and ``loss`` are those of the network, which is ``depth`` layers deep and ``width``
    neurons wide."""

    activation: str
    loss: str
    depth: int
    width: int
    expanded: tuple[sp.Expr, ...]
    rule: tuple[sp.Expr, ...]
    simplified: tuple[sp.Expr, ...]


def growth_figure(growth: Growth, layout: Layout) -> tuple[str, str]:
    """Operations over the width at the network's depth, and over the depth at its width, as SVG and TikZ."""
    kinds = (growth.expanded, growth.rule, growth.simplified)
    depth, width = min(growth.depth, len(growth.expanded)), max(growth.width, 2)
    by_width = [[float(k[depth - 1].subs(WIDTH, m)) for m in WIDTHS] for k in kinds]
    by_depth = [[float(count.subs(WIDTH, width)) for count in k] for k in kinds]
    depths = range(1, len(growth.expanded) + 1)
    marks = _panel(LEFT, [math.log2(m) for m in WIDTHS], WIDTHS, by_width, layout.letter("m"))
    marks += _panel(LEFT + SIDE + GAP, [float(d) for d in depths], depths, by_depth, layout.letter("L"))
    return draw_plot(marks, LEFT + 2 * SIDE + GAP + 16, TOP + HEIGHT + 40)


def _panel(
    left: float, across: Sequence[float], ticks: Sequence[int], lines: Sequence[Sequence[float]], name: Node
) -> list[Mark]:
    """Axes with their numbers and a line for every way to compute; the operations stand on a logarithmic scale."""
    top = math.ceil(math.log10(max(max(line) for line in lines)))
    bottom = TOP + HEIGHT

    def place(x: float, value: float) -> Point:
        share = (x - across[0]) / (across[-1] - across[0])
        return left + SIDE * share, bottom - HEIGHT * math.log10(value) / top

    marks: list[Mark] = [Stroke(((left, TOP), (left, bottom), (left + SIDE, bottom)), "frame")]
    for power in range(0, top + 1, max(1, -(-top // 5))):
        y = place(across[0], 10.0**power)[1]
        marks += [Stroke(((left - 3, y), (left, y)), "frame")]
        marks += [Label(left - 2, y, Scripts(number("10"), None, number(str(power))), "left")]
    for x, tick in zip(across, ticks, strict=True):
        at = place(x, 1.0)[0]
        marks += [Stroke(((at, bottom), (at, bottom + 3)), "frame"), Label(at, bottom + 2, number(str(tick)), "below")]
    marks.append(Label(left + SIDE / 2, bottom + 18, name, "below"))
    for kind, line in enumerate(lines):
        points = tuple(place(x, value) for x, value in zip(across, line, strict=True))
        marks += [Stroke(points, f"path{kind}"), *[Dot(x, y, f"path{kind}") for x, y in points]]
    return marks
