"""A loss of two numbers as contour lines and as a surface, with the paths that training takes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from symbp.explain.contours import contour_lines, levels
from symbp.explain.plot import PATHS, SHADES, Dot, Label, Mark, Point, Stroke, draw_plot, thinned
from symbp.language.layout import Layout, Node, Row, number, operator

SIDE, LEFT, BOTTOM, TOP = 300.0, 40.0, 34.0, 14.0
AZIMUTH, ELEVATION, RISE = math.radians(-32), math.radians(40), 0.42
FACE = 4  # cells of the grid along a face of the surface


@dataclass(frozen=True)
class Landscape:
    """Values of a loss over two parameters: ``heights[row][column]`` at ``up[row]`` and ``across[column]``.

    A path holds the two parameters and the loss at every step, the start first.
    """

    names: tuple[str, str]
    across: tuple[float, ...]
    up: tuple[float, ...]
    heights: tuple[tuple[float, ...], ...]
    paths: tuple[tuple[tuple[float, float, float], ...], ...]

    @cached_property
    def finite(self) -> list[float]:
        """The values on the grid that are finite."""
        return [value for row in self.heights for value in row if math.isfinite(value)]

    @cached_property
    def lowest(self) -> float:
        """The lowest value seen, on the grid or on a path."""
        return min(
            v for v in [*sum(self.heights, ()), *(p[2] for path in self.paths for p in path)] if math.isfinite(v)
        )

    @cached_property
    def levels(self) -> list[float]:
        """Heights of the contour lines above the lowest value."""
        return levels(max(self.finite) - self.lowest)

    @property
    def middle(self) -> float:
        """The middle one of the heights, below which the surface is drawn nearly true to scale."""
        return self.levels[len(self.levels) // 2]


def contour_figure(landscape: Landscape, layout: Layout) -> tuple[str, str]:
    """Contour lines seen from above, with axes and paths, as SVG and TikZ."""
    across, up = landscape.across, landscape.up
    scale = SIDE / max(across[-1] - across[0], up[-1] - up[0])
    width, height = (across[-1] - across[0]) * scale, (up[-1] - up[0]) * scale

    def place(x: float, y: float) -> Point:
        return LEFT + (x - across[0]) * scale, TOP + (up[-1] - y) * scale

    marks: list[Mark] = []
    step_x, step_y = across[1] - across[0], up[1] - up[0]
    for level in landscape.levels:
        for line in contour_lines(landscape.heights, landscape.lowest + level):
            points = [place(across[0] + column * step_x, up[0] + row * step_y) for column, row in line]
            marks.append(Stroke(thinned(points, 0.15), "contour"))
    corners = ((across[0], up[0]), (across[-1], up[0]), (across[-1], up[-1]), (across[0], up[-1]))
    marks.append(Stroke(tuple(place(*corner) for corner in corners), "frame", closed=True))
    for tick in _ticks(across):
        x, y = place(tick, up[0])
        marks += [Stroke(((x, y), (x, y + 4)), "frame"), Label(x, y + 3, _tick(tick), "below")]
    for tick in _ticks(up):
        x, y = place(across[0], tick)
        marks += [Stroke(((x - 4, y), (x, y)), "frame"), Label(x - 3, y, _tick(tick), "left")]
    name_x, name_y = (layout.tensor(name) for name in landscape.names)
    marks += [Label(LEFT + width + 4, TOP + height, name_x, "right"), Label(LEFT, TOP - 1, name_y, "above")]
    for n, path in enumerate(landscape.paths):
        points = [place(x, y) for x, y, _ in path]
        style = f"path{n % PATHS}"
        marks.append(Stroke(thinned(points, 0.2), style))
        marks += [Dot(*points[0], style, hollow=True), Dot(*points[-1], style)]
        marks.append(Label(*points[0], number(str(n + 1)), "above"))
    return draw_plot(marks, LEFT + width + 24, TOP + height + BOTTOM)


def surface_figure(landscape: Landscape, layout: Layout) -> tuple[str, str]:
    """A mesh of faces, the far ones first, so that the near ones cover them; as SVG and TikZ."""
    across, up = landscape.across, landscape.up

    def lifted(value: float) -> float:
        return math.log1p(max(value - landscape.lowest, 0.0) / landscape.middle)

    top = lifted(max(landscape.finite))

    def turned(x: float, y: float) -> Point:
        u = (x - across[0]) / (across[-1] - across[0]) - 0.5
        v = (y - up[0]) / (up[-1] - up[0]) - 0.5
        return u * math.cos(AZIMUTH) - v * math.sin(AZIMUTH), u * math.sin(AZIMUTH) + v * math.cos(AZIMUTH)

    def project(x: float, y: float, lift: float) -> Point:
        right, away = turned(x, y)
        high = away * math.sin(ELEVATION) + RISE * lift / top * math.cos(ELEVATION)
        return SIDE * (right + 0.95), SIDE * (0.85 - high)

    marks: list[Mark] = _floor(landscape, layout, lambda x, y: project(x, y, 0.0))
    trails = _trails(landscape, lambda x, y, value: project(x, y, lifted(value)))
    cells = [(i, j) for j in range(0, len(up) - 1, FACE) for i in range(0, len(across) - 1, FACE)]
    for i, j in sorted(cells, key=lambda c: -turned(across[c[0]], up[c[1]])[1]):
        corners = [(i, j), (i + FACE, j), (i + FACE, j + FACE), (i, j + FACE)]
        values = [landscape.heights[row][column] for column, row in corners]
        if all(map(math.isfinite, values)):
            lifts = [lifted(v) for v in values]
            points = tuple(project(across[c], up[r], z) for (c, r), z in zip(corners, lifts, strict=True))
            shade = min(int(sum(lifts) / 4 / top * SHADES), SHADES - 1)
            marks.append(Stroke(points, f"shade{shade}", closed=True))
        marks += trails.get((i, j), [])
    return draw_plot(marks, SIDE * 1.9, SIDE * 1.3)


def _floor(landscape: Landscape, layout: Layout, place: Callable[[float, float], Point]) -> list[Mark]:
    """The outline of the ground, with the ranges of both parameters along its near sides."""
    (left, *_, right), (near, *_, far) = landscape.across, landscape.up
    outline = Stroke(
        tuple(place(x, y) for x in (left, right) for y in ((near, far) if x == left else (far, near))), "frame", True
    )
    middle_x, middle_y = (left + right) / 2, (near + far) / 2
    name_x, name_y = (layout.tensor(name) for name in landscape.names)
    words = [(left, near, _pair(left, near), "left"), (middle_x, near, name_x, "below")]
    words += [(right, near, _pair(right, near), "below"), (right, middle_y, name_y, "right")]
    words += [(right, far, _pair(right, far), "right")]
    return [outline, *[Label(*place(x, y), text, side) for x, y, text, side in words]]


def _trails(landscape: Landscape, place: Callable[[float, float, float], Point]) -> dict[tuple[int, int], list[Mark]]:
    """The paths, cut at the sides of the faces; each piece belongs to its face."""
    across, up = landscape.across, landscape.up

    def face(point: tuple[float, float, float]) -> tuple[int, int]:
        found = []
        for value, axis in zip(point, (across, up), strict=False):
            cell = int((value - axis[0]) / (axis[1] - axis[0])) // FACE * FACE
            found.append(min(max(cell, 0), (len(axis) - 2) // FACE * FACE))
        return found[0], found[1]

    trails: dict[tuple[int, int], list[Mark]] = {}
    for n, path in enumerate(landscape.paths):
        style = f"path{n % PATHS}"
        before: list[Point] = []
        for cell, group in groupby(path, face):
            points = [*before, *(place(*point) for point in group)]
            before = points[-1:]
            if len(points) > 1:
                trails.setdefault(cell, []).append(Stroke(thinned(points, 0.2), style))
        trails.setdefault(face(path[0]), []).append(Dot(*place(*path[0]), style, hollow=True))
        trails.setdefault(face(path[-1]), []).append(Dot(*place(*path[-1]), style))
    return trails


def _ticks(axis: Sequence[float]) -> list[float]:
    span = axis[-1] - axis[0]
    power = 10.0 ** math.floor(math.log10(span))
    step = next(s * power for s in (0.1, 0.2, 0.5, 1, 2) if span / (s * power) <= 8)
    low, high = math.ceil(axis[0] / step - 1e-9), math.floor(axis[-1] / step + 1e-9)
    return [n * step for n in range(low, high + 1)]


def _tick(value: float) -> Node:
    return number(f"{value:.4g}".replace("-", "−"))


def _pair(x: float, y: float) -> Node:
    return Row((operator("("), _tick(x), operator(","), operator(" "), _tick(y), operator(")")))
