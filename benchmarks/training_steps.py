"""Training steps of the generated code and of its peers, all alive at once and measured in turns.

Every peer starts from the same weights and data and has to show our loss after a fixed number of steps. What is printed
are medians over rounds; a ratio is ours to the peer's within one round, above 1 where we are faster.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from contenders import CONTENDERS, NUMPY_CONTENDERS, OUR_NUMPY, OURS, SGEMM, Contender, Setting
from live import Failed, Live
from workloads import WORKLOADS

SLOW = "torch.compile"


def started(contender: Contender, name: str, folder: Path, threads: int, setting: Setting, stack: ExitStack) -> Live:
    live = contender.start(name, folder, threads, setting)
    stack.callback(live.close)
    return live


def checked(live: Live, name: str, ours: float) -> None:
    """Raises Failed unless the peer shows our loss after the workload's number of steps."""
    workload = WORKLOADS[name]
    loss = live.go(workload.check)[1]
    if not abs(loss - ours) <= workload.tolerance * abs(ours):
        raise Failed(f"its loss after {workload.check} steps is {loss:.10g}, ours is {ours:.10g}")


def compared(
    name: str, threads: int, first: Contender, others: Iterable[Contender], setting: Setting, rounds: int
) -> list[str]:
    """The lines of a table: ours, then each peer, measured in turns."""
    workload, lines = WORKLOADS[name], []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = started(OURS, name, folder, threads, setting, stack)  # it writes the start weights
        reference = ours.go(workload.check)[1]
        alive = [(first.name, ours if first is OURS else started(first, name, folder, threads, setting, stack))]
        for contender in others:
            if name not in contender.workloads:
                continue
            try:
                live = started(contender, name, folder, threads, setting, stack)
                if contender is not SGEMM:
                    checked(live, name, reference)
                alive.append((contender.name, live))
            except Failed as problem:
                lines.append(f"  left out: {contender.name}: {problem}")
        for _, live in alive:
            live.prepare(workload.longest)
        rates = [[live.rate() for _, live in alive] for _ in range(rounds)]
        names = [label for label, _ in alive]
        peak = [turn[names.index(SGEMM.name)] * 2 * 2048**3 for turn in rates] if SGEMM.name in names else []
        for place, (label, live) in enumerate(alive):
            if label == SGEMM.name:
                continue
            ratios = [turn[0] / turn[place] for turn in rates]
            cells = [
                label,
                f"{statistics.median(turn[place] for turn in rates):.4g}",
                f"{statistics.median(ratios):.3g}",
                f"{min(ratios):.3g}–{max(ratios):.3g}",
                f"{live.first:.2g}",
                f"{live.peak_megabytes() or float('nan'):.0f}",
            ]
            if peak and workload.flops:
                shares = [turn[place] * workload.flops / most for turn, most in zip(rates, peak, strict=True)]
                cells.append(f"{statistics.median(shares):.2f}")
            lines.append("| " + " | ".join(cells) + " |")
    columns = ["peer", "steps/s", f"{first.name} is × it", "least–most", "first step, s", "MB"]
    columns += ["of sgemm"] if peak and workload.flops else []
    head = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    return [line for line in lines if line[0] != "|"] + head + [line for line in lines if line[0] == "|"]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", nargs="+", default=list(WORKLOADS), choices=list(WORKLOADS), metavar="WORKLOAD")
    options.add_argument("--threads", nargs="+", type=int, default=[1])
    options.add_argument("--torch", default="", help="a Python that has PyTorch")
    options.add_argument("--compile", action="store_true", help="torch.compile as well, which takes long to start")
    options.add_argument("--jax", default="", help="a Python that has JAX")
    options.add_argument("--numpy", action="store_true", help="the generated NumPy and its peers instead of C")
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--compiler", default="gcc")
    options.add_argument("--blas", default="-lopenblas", help="how the linker finds OpenBLAS")
    given = options.parse_args()
    setting = Setting(given.compiler, given.blas, given.torch, given.jax)
    first, others = (OUR_NUMPY, NUMPY_CONTENDERS) if given.numpy else (OURS, (*CONTENDERS, SGEMM))
    others = [contender for contender in others if contender.name != SLOW or given.compile]
    for name in given.only:
        for threads in given.threads:
            begin = time.perf_counter()
            lines = compared(name, threads, first, others, setting, given.rounds)
            plural = "s" if threads > 1 else ""
            print(f"\n**{name}**: {WORKLOADS[name].about}; {threads} thread{plural}\n", *lines, sep="\n")
            print(f"\n({time.perf_counter() - begin:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
