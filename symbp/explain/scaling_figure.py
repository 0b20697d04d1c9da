"""The efficiency of training on several nodes, over their number."""

from __future__ import annotations

import math
from collections.abc import Sequence

from symbp.explain.plot import Dot, Label, Mark, Point, Stroke, draw_plot
from symbp.language.layout import Row, Symbol, number

WIDTH, HEIGHT, LEFT, TOP, BELOW = 400.0, 180.0, 56.0, 24.0, 44.0
_STYLE = (
    "text{font:14px serif;fill:#444}polyline{fill:none;stroke:#888}"
    ".path0{stroke:#c0392b}.path1{stroke:#1e7a46}circle.path0{fill:#c0392b}circle.path1{fill:#1e7a46}"
)


def scaling_file(curves: Sequence[tuple[str, Sequence[tuple[int, float]]]]) -> str:
    """An SVG file: for each name, the efficiency from 0 to 1 at so many nodes; the nodes on a logarithmic scale."""
    last = max((math.log2(nodes) for _, points in curves for nodes, _ in points), default=0.0) or 1.0

    def place(nodes: float, share: float) -> Point:
        return LEFT + WIDTH * math.log2(nodes) / last, TOP + HEIGHT * (1 - share)

    marks: list[Mark] = [Stroke((place(1, 1), place(1, 0), place(2**last, 0)), "frame")]
    for percent in (0, 25, 50, 75, 100):
        x, y = place(1, percent / 100)
        marks += [Stroke(((x - 3, y), (x, y)), "frame"), Label(x, y, number(f"{percent} %"), "left")]
    for nodes in sorted({nodes for _, points in curves for nodes, _ in points}):
        marks.append(Label(*place(nodes, 0), number(str(nodes)), "below"))
    marks.append(Label(LEFT + WIDTH / 2, TOP + HEIGHT + 18, _words("nodes"), "below"))
    for style, (name, points) in enumerate(curves):
        marks.append(Stroke(tuple(place(*point) for point in points), f"path{style}"))
        marks += [Dot(*place(*point), f"path{style}") for point in points]
        x = LEFT + WIDTH * (1 + 2 * style) / 4
        marks += [Dot(x - 40, TOP - 14, f"path{style}"), Label(x - 36, TOP - 14, _words(name), "right")]
    svg, _ = draw_plot(marks, LEFT + WIDTH + 24, TOP + HEIGHT + BELOW)
    start = svg.index(">") + 1
    return f"{svg[:start]}<style>{_STYLE}</style>{svg[start:]}\n"


def _words(text: str) -> Row:
    return Row((Symbol(text, "word"),))
