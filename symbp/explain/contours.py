"""Contour lines of values on a grid, by marching squares."""

from __future__ import annotations

import math
from collections.abc import Sequence

Grid = Sequence[Sequence[float]]
Crossing = tuple[str, int, int]  # an edge of the grid: its direction, column and row
Line = list[tuple[float, float]]


def contour_lines(grid: Grid, level: float) -> list[Line]:
    """Lines on which the value is ``level``, in columns and rows of ``grid[row][column]``.

    Closed ones end where they start. A cell with a value that is not finite has no line. Where a line could join the
    sides of a cell in two ways, the mean of the corners decides.
    """
    joined: dict[Crossing, list[Crossing]] = {}
    for row in range(len(grid) - 1):
        for column in range(len(grid[0]) - 1):
            for start, end in _segments(grid, level, column, row):
                joined.setdefault(start, []).append(end)
                joined.setdefault(end, []).append(start)
    lines = []
    ends = [c for c in joined if len(joined[c]) == 1]
    for first in [*ends, *joined]:
        if not joined[first]:
            continue
        chain = [first]
        while joined[chain[-1]]:
            here = chain[-1]
            following = joined[here].pop(0)
            joined[following].remove(here)
            chain.append(following)
        lines.append([_place(grid, level, crossing) for crossing in chain])
    return lines


def _segments(grid: Grid, level: float, column: int, row: int) -> list[tuple[Crossing, Crossing]]:
    corners = [grid[row][column], grid[row][column + 1], grid[row + 1][column + 1], grid[row + 1][column]]
    if not all(map(math.isfinite, corners)):
        return []
    sides = [("across", column, row), ("up", column + 1, row), ("across", column, row + 1), ("up", column, row)]
    above = [value >= level for value in corners]
    crossed = [sides[n] for n in range(4) if above[n] != above[(n + 1) % 4]]
    if len(crossed) == 2:
        return [(crossed[0], crossed[1])]
    if len(crossed) == 4:
        if (sum(corners) / 4 >= level) == above[0]:  # the first corner belongs to the middle: cut off the second
            return [(sides[0], sides[1]), (sides[2], sides[3])]
        return [(sides[3], sides[0]), (sides[1], sides[2])]
    return []


def _place(grid: Grid, level: float, crossing: Crossing) -> tuple[float, float]:
    direction, column, row = crossing
    across = direction == "across"
    first = grid[row][column]
    second = grid[row][column + 1] if across else grid[row + 1][column]
    share = (level - first) / (second - first)
    return (column + share, float(row)) if across else (float(column), row + share)


def levels(highest: float, most: int = 11) -> list[float]:
    """Heights up to the highest in the steps 1, 2, 5, 10, ...: the last ``most`` of them."""
    power = math.floor(math.log10(highest))
    steps = [factor * 10.0**p for p in range(power - most // 3 - 1, power + 1) for factor in (1, 2, 5)]
    return [float(f"{step:.1g}") for step in steps if step < highest][-most:]
