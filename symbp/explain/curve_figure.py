"""The curve of the loss over the steps of training."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from symbp.explain.numbers import shown
from symbp.explain.plot import Dot, Label, Mark, Point, Stroke, draw_plot, thinned
from symbp.language.layout import Node, Scripts, number

WIDTH, HEIGHT, LEFT, TOP, BELOW = 400.0, 180.0, 52.0, 14.0, 36.0
STEEP = 20.0  # from the largest to the smallest value, before the scale is logarithmic
NOTHING = 1e-14  # of the largest value: what lies below is rounding

MOST = 2000  # points of a curve in a file of its own, an even number

_STYLE = "text{font:14px serif;fill:#444}polyline{fill:none;stroke:#888}.path0{stroke:#c0392b}circle{fill:#c0392b}"


class Means:
    """A long history as at most ``MOST`` means, each of ``every`` steps that follow each other."""

    def __init__(self, history: Iterable[float] = ()) -> None:
        self.every = 1
        self.values: list[float] = []
        self._sum, self._count = 0.0, 0
        for value in history:
            self.add(value)

    def add(self, value: float) -> None:
        """The value of the next step."""
        self._sum, self._count = self._sum + value, self._count + 1
        if self._count < self.every:
            return
        self.values.append(self._sum / self.every)
        self._sum, self._count = 0.0, 0
        if len(self.values) == MOST:
            self.values = [(a + b) / 2 for a, b in zip(self.values[::2], self.values[1::2], strict=True)]
            self.every *= 2


def logarithmic(history: Sequence[float]) -> bool:
    """Whether the curve falls so far that it is drawn on a logarithmic scale."""
    return min(history) >= 0 and max(history) > STEEP * min(history)


def rounding(history: Sequence[float]) -> bool:
    """Whether the curve ends where only rounding is left."""
    return logarithmic(history) and min(history) < NOTHING * max(history)


def curve_figure(history: Sequence[float], loss: Node, every: int = 1) -> tuple[str, str]:
    """SVG and TikZ of values that are ``every`` steps apart."""
    most = max(history)
    steep = logarithmic(history)
    heights = [math.log10(max(v, NOTHING * most)) if steep else v for v in history]
    low, high = min(heights), max(heights)
    if steep:
        low, high = math.floor(low), math.ceil(high)
    span, last = (high - low) or 1.0, max(len(history) - 1, 1)

    def place(step: float, height: float) -> Point:
        return LEFT + WIDTH * step / last, TOP + HEIGHT * (high - height) / span

    corners = (place(0, low)[0], TOP), place(0, low), place(last, low)
    marks: list[Mark] = [Stroke(corners, "frame")]
    apart = max(1, math.ceil(span / 5))
    ticks = (
        [float(p) for p in range(int(low), int(high) + 1, apart)] if steep else [low + span * k / 4 for k in range(5)]
    )
    for tick in ticks:
        x, y = place(0, tick)
        marks.append(Stroke(((x - 3, y), (x, y)), "frame"))
        text = Scripts(number("10"), None, number(f"{tick:.0f}".replace("-", "−"))) if steep else shown(tick, 3)
        marks.append(Label(x, y, text, "left"))
    for step in (0, last // 2, last):
        marks.append(Label(*place(step, low), number(str(step * every)), "below"))
    marks.append(Label(LEFT + 8, TOP, loss, "right"))
    end = next((n for n, v in enumerate(history) if steep and v < NOTHING * most), len(history) - 1)
    points = [place(n, height) for n, height in enumerate(heights[: end + 1])]
    marks.append(Stroke(thinned(points, 0.25), "path0"))
    marks += [Dot(*points[-1], "path0")] * (end == len(history) - 1)
    return draw_plot(marks, LEFT + WIDTH + 24, TOP + HEIGHT + BELOW)


def curve_file(means: Means, loss: Node) -> str:
    """The curve of a run as an SVG file of its own."""
    svg, _ = curve_figure([value for value in means.values if math.isfinite(value)] or [0.0], loss, means.every)
    start = svg.index(">") + 1
    return f"{svg[:start]}<style>{_STYLE}</style>{svg[start:]}\n"
