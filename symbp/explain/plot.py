"""Plots: strokes, dots and words at coordinates, drawn as SVG and as TikZ from the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from symbp.explain.figures import svg_text
from symbp.language.latex import latex
from symbp.language.layout import Node

Point = tuple[float, float]
PATHS, SHADES = 3, 6
_ANCHOR = {"left": ("end", -4, 4, "east"), "right": ("start", 4, 4, "west")}
_ANCHOR |= {"above": ("middle", 0, -7, "south"), "below": ("middle", 0, 14, "north")}
_INKS = ["c0392b", "1e7a46", "8e44ad"]  # of the paths, on white paper


@dataclass(frozen=True)
class Stroke:
    """A line through points (x to the right, y down); a closed one of a ``shade`` style is filled.

    Styles: ``frame``, ``contour``, ``path0`` to ``path2``, and ``shade0`` (the darkest) to ``shade5``.
    """

    points: tuple[Point, ...]
    style: str
    closed: bool = False


@dataclass(frozen=True)
class Dot:
    """A dot in the colour of a path; hollow at a start."""

    x: float
    y: float
    style: str
    hollow: bool = False


@dataclass(frozen=True)
class Label:
    """Words or mathematics on one side of a point."""

    x: float
    y: float
    text: Node
    side: str


Mark = Stroke | Dot | Label


def draw_plot(marks: Sequence[Mark], width: float, height: float) -> tuple[str, str]:
    """The marks in their order, each over those before it, as SVG and as TikZ."""
    head = f'<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" role="img" class="plot"'
    svg = f'{head} xmlns="http://www.w3.org/2000/svg">{"".join(map(_svg, marks))}</svg>'
    inks = [rf"\definecolor{{ink{n}}}{{HTML}}{{{ink.upper()}}}" for n, ink in enumerate(_INKS)]
    styles = ["frame/.style={black!60}", "contour/.style={black!45,line width=0.3pt}"]
    styles += [f"path{n}/.style={{ink{n},line width=0.9pt}}" for n in range(PATHS)]
    styles += [
        f"shade{n}/.style={{draw=black!50,line width=0.2pt,fill=blue!{30 - 5 * n}!white}}" for n in range(SHADES)
    ]
    start = rf"\begin{{tikzpicture}}[x=1pt,y=-1pt,line join=round,{','.join(styles)}]"
    return svg, "\n".join([*inks, start, *map(_tikz, marks), r"\end{tikzpicture}"])


def _svg(mark: Mark) -> str:
    match mark:
        case Stroke(points, style, closed):
            at = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
            return f'<{"polygon" if closed else "polyline"} class="{style}" points="{at}"/>'
        case Dot(x, y, style, hollow):
            return f'<circle class="{style}{" hollow" if hollow else ""}" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
        case Label(x, y, text, side):
            anchor, right, down, _ = _ANCHOR[side]
            at = f'x="{x + right:.1f}" y="{y + down:.1f}"'
            return f'<text {at} style="text-anchor:{anchor}">{svg_text(text)}</text>'


def _tikz(mark: Mark) -> str:
    match mark:
        case Stroke(points, style, closed):
            steps = [f"({x:.1f},{y:.1f})" for x, y in points] + ["cycle"] * closed
            rows = ["--".join(steps[n : n + 8]) for n in range(0, len(steps), 8)]
            return rf"\draw[{style}] " + "\n--".join(rows) + ";"
        case Dot(x, y, style, hollow):
            fill = "white" if hollow else style.replace("path", "ink")
            return rf"\filldraw[{style},fill={fill}] ({x:.1f},{y:.1f}) circle (2.6pt);"
        case Label(x, y, text, side):
            anchor = _ANCHOR[side][3]
            return rf"\node[anchor={anchor},font=\footnotesize] at ({x:.1f},{y:.1f}) {{${latex(text)}$}};"


def thinned(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """Fewer points, none of those left out further than the tolerance from the line (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    open_ranges = [(0, len(points) - 1)]
    while open_ranges:
        first, last = open_ranges.pop()
        if last - first < 2:
            continue
        distances = [_distance(points[n], points[first], points[last]) for n in range(first + 1, last)]
        most = max(distances)
        if most > tolerance:
            far = first + 1 + distances.index(most)
            keep.add(far)
            open_ranges += [(first, far), (far, last)]
    return tuple(points[n] for n in sorted(keep))


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the line through two others, or from them where they are one."""
    x, y = point[0] - start[0], point[1] - start[1]
    across, up = end[0] - start[0], end[1] - start[1]
    length = (across**2 + up**2) ** 0.5
    return abs(x * up - y * across) / length if length else (x * x + y * y) ** 0.5
