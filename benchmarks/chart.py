"""Charts with two logarithmic axes, as SVG: what was measured as dots, what was fitted as a line."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 360, 300, 62, 34, 14, 46
STYLE = (
    "text{font:12px sans-serif;fill:#333}.title{font-weight:bold}.grid{stroke:#ddd}.frame{fill:none;stroke:#888}"
    ".line{fill:none;stroke:#1e7a46;stroke-width:1.5}.dot{fill:#c0392b}"
)


@dataclass(frozen=True)
class Chart:
    """Sizes with what was measured at each, and the line through it."""

    title: str
    across: str
    sizes: Sequence[int]
    measured: Sequence[float]
    line: Callable[[float], float]


def drawn(charts: Sequence[Chart]) -> str:
    """The charts side by side."""
    size = f'width="{WIDTH * len(charts)}" height="{HEIGHT}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {WIDTH * len(charts)} {HEIGHT}">'
    parts = [head, f"<style>{STYLE}</style>", '<rect width="100%" height="100%" fill="#fff"/>']
    for place, chart in enumerate(charts):
        parts += [f'<g transform="translate({WIDTH * place} 0)">', *_parts(chart), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _parts(chart: Chart) -> list[str]:
    low, high = min(chart.sizes), max(chart.sizes)
    decades = range(math.floor(math.log10(min(chart.measured))), math.ceil(math.log10(max(chart.measured))) + 1)
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM

    def x(size: float) -> float:
        return LEFT + (right - LEFT) * (0.06 + 0.88 * math.log(size / low) / math.log(high / low))

    def y(value: float) -> float:
        share = (math.log10(value) - decades[0]) / (decades[-1] - decades[0])
        return bottom - (bottom - TOP) * share

    found = [f'<text class="title" x="{LEFT}" y="20">{chart.title}</text>']
    for power in decades:
        for step in (1, 2, 5) if power < decades[-1] else (1,):
            at, shown = y(step * 10.0**power), f"{step * 10**power:,}".replace(",", "\u2009")
            found.append(f'<line class="grid" x1="{LEFT}" y1="{at:.1f}" x2="{right}" y2="{at:.1f}"/>')
            found.append(f'<text x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{shown}</text>')
    for size in chart.sizes:
        found.append(f'<line class="grid" x1="{x(size):.1f}" y1="{TOP}" x2="{x(size):.1f}" y2="{bottom}"/>')
        found.append(f'<text x="{x(size):.1f}" y="{bottom + 16}" text-anchor="middle">{size}</text>')
    found.append(f'<rect class="frame" x="{LEFT}" y="{TOP}" width="{right - LEFT}" height="{bottom - TOP}"/>')
    found.append(f'<text x="{(LEFT + right) / 2}" y="{HEIGHT - 10}" text-anchor="middle">{chart.across}</text>')
    places = [low * (high / low) ** (n / 40) for n in range(41)]
    points = " ".join(f"{x(s):.1f},{y(chart.line(s)):.1f}" for s in places if chart.line(s) >= 10.0 ** decades[0])
    found.append(f'<polyline class="line" points="{points}"/>')
    dots = zip(chart.sizes, chart.measured, strict=True)
    return [*found, *(f'<circle class="dot" cx="{x(s):.1f}" cy="{y(m):.1f}" r="3.5"/>' for s, m in dots)]
