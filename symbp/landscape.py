"""The loss of a network that has two trained numbers and no data, evaluated over the plane they span."""

from __future__ import annotations

import math
from itertools import islice

from symbp.derive.derivation import Derivation
from symbp.explain.landscape import Landscape
from symbp.network.start import start_values
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.training import given_values, train

CELLS, MARGIN, MOST_STEPS = 100, 1.25, 20000


def landscape(derivation: Derivation) -> Landscape | None:
    """The landscape of a network whose trained values are two single numbers and whose loss has no data.

    None for any other network, and for one whose training leaves the finite numbers.
    """
    network = derivation.network
    tensors = network.forward.tensor
    free = [t for t in network.forward.tensors if t.role in ("input", "random")]
    if free or len(network.trained) != 2 or any(tensors[name].shape for name in network.trained):
        return None
    paths = [_path(derivation, {})]
    for run in network.runs:
        paths.append(_path(derivation, {n: start_values(i, (), network.schedule.seed, 0) for n, i in run}))
    if not all(math.isfinite(value) for path in paths for point in path for value in point):
        return None
    across, up = _axes(paths)
    first, second = network.trained
    given = given_values(derivation)
    loss = Compiled(network.forward, Float64())

    def height(x: float, y: float) -> float:
        try:
            return float(loss.run({**given, first: x, second: y})[network.loss][()])
        except (ArithmeticError, ValueError):
            return math.nan

    heights = tuple(tuple(height(x, y) for x in across) for y in up)
    if len({v for row in heights for v in row if math.isfinite(v)}) < 2:
        return None
    return Landscape((first, second), across, up, heights, tuple(paths))


def _path(derivation: Derivation, start: dict[str, object]) -> tuple[tuple[float, float, float], ...]:
    names = (*derivation.network.trained, derivation.network.loss)
    steps = min(derivation.network.schedule.steps or 1, MOST_STEPS)
    values = islice(train(derivation, start), steps + 1)
    return tuple((float(v[names[0]][()]), float(v[names[1]][()]), float(v[names[2]][()])) for v in values)


def _axes(paths: list[tuple[tuple[float, float, float], ...]]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """A square around all paths, with some room, widened to round numbers."""
    ranges = [(min(p[k] for path in paths for p in path), max(p[k] for path in paths for p in path)) for k in (0, 1)]
    half = MARGIN * max(high - low for low, high in ranges) / 2 or 1.0
    unit = 10.0 ** math.floor(math.log10(half))
    axes = []
    for low, high in ranges:
        middle = (low + high) / 2
        start, end = math.floor((middle - half) / unit), math.ceil((middle + half) / unit)
        axes.append(tuple(unit * (start + (end - start) * n / CELLS) for n in range(CELLS + 1)))
    return axes[0], axes[1]
