"""Training steps of the generated code and of its peers, all alive at once and measured in turns.

Every peer starts from the same weights and data and has to show our loss after a fixed number of steps. What is printed
are medians over rounds; a ratio is ours to the peer's within one round, above 1 where we are faster.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from contenders import CONTENDERS, NUMPY_CONTENDERS, OUR_NUMPY, OURS, SGEMM, Contender, Setting
from live import Failed, Live
from results import Result, Results, of_all, of_workload
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
) -> tuple[Results, list[str]]:
    """What was measured in turns, ours first, and a sentence for each peer that was left out."""
    workload, left_out = WORKLOADS[name], []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = started(OURS, name, folder, threads, setting, stack)  # it writes the start weights
        reference = ours.go(workload.check)[1]
        alive = {first.name: ours if first is OURS else started(first, name, folder, threads, setting, stack)}
        for contender in others:
            if name not in contender.workloads:
                continue
            try:
                live = started(contender, name, folder, threads, setting, stack)
                if contender is not SGEMM:
                    checked(live, name, reference)
                alive[contender.name] = live
            except Failed as problem:
                left_out.append(f"{contender.name} is left out: {problem}")
        for live in alive.values():
            live.prepare(workload.longest)
        turns = [{label: live.rate() for label, live in alive.items()} for _ in range(rounds)]
        return {
            label: result(label, live, turns, workload.flops) for label, live in alive.items() if label != SGEMM.name
        }, left_out


def result(label: str, live: Live, turns: list[dict[str, float]], flops: int) -> Result:
    """Medians over rounds; the first of a round is ours."""
    ratios = [next(iter(turn.values())) / turn[label] for turn in turns]
    shares = [turn[label] * flops / (turn[SGEMM.name] * 2 * 2048**3) for turn in turns if SGEMM.name in turn]
    rate = statistics.median(turn[label] for turn in turns)
    memory = live.peak_megabytes() or float("nan")
    share = statistics.median(shares) if shares else 0
    return Result(rate, statistics.median(ratios), min(ratios), max(ratios), live.first, memory, share)


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
    for threads in given.threads:
        measured: dict[str, Results] = {}
        for name in given.only:
            found, left_out = compared(name, threads, first, others, setting, given.rounds)
            measured[name] = found
            plural = "s" if threads > 1 else ""
            print(f"\n**{name}**: {WORKLOADS[name].about}; {threads} thread{plural}\n", *left_out, sep="\n")
            print(of_workload(found), flush=True)
        if len(measured) > 1:
            print(f"\n**all**; {threads} thread{plural}\n\n{of_all(measured)}", flush=True)


if __name__ == "__main__":
    main()
