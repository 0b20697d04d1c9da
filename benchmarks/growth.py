"""What a training step costs over the size of the batch and over the number of layers, and the line through it.

The generated C in single precision on one thread. A cost is linear where what is measured lies on the line.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from chart import Chart, drawn
from contenders import Setting, made
from live import Live
from prepare import declared, write_c, write_data
from workloads import Workload, dense_layers, labelled, trained

BATCHES = (32, 64, 128, 256, 512, 1024)
DEPTHS = (2, 4, 8, 16, 32, 64)
WIDTH = 128


def dense(depth: int, batch: int) -> Workload:
    layers = dense_layers(*[WIDTH] * depth, 10, activation="sigmoid")
    declare = trained("growth", *layers, optimiser="sgd", samples=batch)
    return Workload("", declare, labelled(batch, WIDTH), samples=batch)


def alive(depth: int, batch: int, folder: Path, setting: Setting) -> tuple[Live, float, float]:
    """The program, and the seconds to its C and from there to its first step."""
    workload, began = dense(depth, batch), time.perf_counter()
    folder.mkdir()
    network, arrays = declared("growth", folder, workload)
    write_c(network, batch, folder)
    written = time.perf_counter()
    write_data(arrays, True, folder)
    live = made("growth", True, folder, 1, setting, written)
    live.prepare(workload.longest)
    return live, written - began, live.first


def table(title: str, sizes: tuple[int, ...], shapes: list[tuple[int, int]], setting: Setting, rounds: int) -> Chart:
    """Prints what was measured; returns it as a chart."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        programs = [alive(*shape, folder / str(place), setting) for place, shape in enumerate(shapes)]
        for live, _, _ in programs:
            stack.callback(live.close)
        rates = [[live.rate() for live, _, _ in programs] for _ in range(rounds)]
    micro = [1e6 / statistics.median(turn[place] for turn in rates) for place in range(len(shapes))]
    # each point counts by its relative distance from the line
    slope, start = np.polyfit(sizes, micro, 1, w=1 / np.array(micro))
    print(f"\n| {title} | µs a step | line | to the C, s | compiler and first step, s |\n|---|---|---|---|---|")
    for size, found, (_, derived, first) in zip(sizes, micro, programs, strict=True):
        print(f"| {size} | {found:.4g} | {start + slope * size:.4g} | {derived:.2g} | {first:.2g} |")
    print(f"\n{start:.3g} + {slope:.3g} × {title} µs", flush=True)
    return Chart(f"µs a step over {title}", title, sizes, micro, lambda size: start + slope * size)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--compiler", default="gcc")
    options.add_argument("--plot", type=Path, help="an SVG file to draw both into")
    given = options.parse_args()
    setting = Setting(given.compiler)
    print(f"dense layers of {WIDTH} with sigmoid, 10 outputs, gradient descent")
    charts = [
        table("batch", BATCHES, [(3, batch) for batch in BATCHES], setting, given.rounds),
        table("layers", DEPTHS, [(depth, 64) for depth in DEPTHS], setting, given.rounds),
    ]
    if given.plot:
        given.plot.write_text(drawn(charts), encoding="utf-8")


if __name__ == "__main__":
    main()
