"""The generated C with and without a library of matrix products, built for this processor and for any, in turns."""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from contenders import LARGE, Setting, made
from prepare import declared, write_c, write_data
from workloads import WORKLOADS

WAYS = {
    "`NATIVE=1`": ("NATIVE=1",), "`NATIVE=1 BLAS=1`": ("NATIVE=1", "BLAS=1"),
    "any processor": (), "any processor, `BLAS=1`": ("BLAS=1",),
}  # fmt: skip


def measured(name: str, setting: Setting, rounds: int) -> list[float]:
    """Each way's speed as a multiple of the first one's: medians of the ratios within a round."""
    workload = WORKLOADS[name]
    with ExitStack() as stack:
        parent = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (parent / "code").mkdir()
        network, arrays = declared(name, parent / "code")
        write_c(network, workload.samples, parent / "code")
        write_data(arrays, workload.single, parent / "code")
        programs = []
        for place, how in enumerate(WAYS.values()):
            folder = shutil.copytree(parent / "code", parent / str(place))
            programs.append(made(name, workload.single, folder, 1, setting, time.perf_counter(), how))
            stack.callback(programs[-1].close)
            programs[-1].prepare(workload.longest)
        turns = [[program.rate() for program in programs] for _ in range(rounds)]
    return [statistics.median(turn[place] / turn[0] for turn in turns) for place in range(len(WAYS))]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--compiler", default="gcc")
    given = options.parse_args()
    found = [measured(name, Setting(given.compiler), given.rounds) for name in LARGE[1:]]
    print(f"| single precision | {' | '.join(LARGE[1:])} |\n|{'---|' * len(LARGE)}")
    for place, way in enumerate(WAYS):
        print(f"| {way} | {' | '.join(f'{row[place]:.2f}' for row in found)} |")


if __name__ == "__main__":
    main()
