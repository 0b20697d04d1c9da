"""Steps of the 784-512-256-10 network in C by 1, 2 and 4 processes, measured beside what counts predict.

One process is the plain generated program without MPI. Operations and bytes a second of a processor are fitted to its
steps, the link is what adding up takes two processes; where there are more processes than processors, they share them.
Times are the least of all rounds, which take turns.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from workloads import dense_layers, trained

import symbp as bp
from symbp.generate.c.module import generate_c
from symbp.ranks import share_step
from symbp.scaling import Cluster, Scaling

HERE = Path(__file__).parent
MANY = 1_000_000  # as in ranks.c
FLAGS = ["-std=c99", "-D_POSIX_C_SOURCE=199309L", "-O3", "-march=native", "-ffp-contract=fast", "-fno-trapping-math"]
FLAGS += ["-fno-math-errno"]


def tool(name: str) -> str:
    """A program of an MPI library, of this Python's environment before others."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else name


def built(network: bp.Network, ranks: int, single: bool, folder: Path) -> list[str]:
    """The command that runs so many processes; one is the plain program."""
    folder.mkdir()
    derivation, step = share_step(network, ranks) if ranks > 1 else (bp.derive_network(network), None)
    for name, text in generate_c(derivation, step).items():
        (folder / name).write_text(text, encoding="utf-8")
    sources = [str(HERE / "ranks.c"), "wide.c", *(["wide_mpi.c", "-DRANKS"] if ranks > 1 else [])]
    flags = [*FLAGS, *(["-DWIDE_FLOAT"] if single else []), "-I."]
    compiler = tool("mpicc") if ranks > 1 else "cc"
    subprocess.run([compiler, *flags, *sources, "-o", "ranks", "-lm"], cwd=folder, check=True)
    alone = [str(folder / "ranks")]
    return alone if ranks == 1 else [tool("mpirun"), "-n", str(ranks), *alone]


def seconds(command: list[str], steps: int) -> tuple[float, float, float]:
    """Of a step, of adding up one number, and of adding up many."""
    said = subprocess.run([*command, str(steps), "20"], capture_output=True, text=True, check=True).stdout
    step, one, many = map(float, said.split()[-3:])
    return step, one, many


def fitted(scalings: dict[int, Scaling], times: dict[int, float], cluster: Cluster) -> Cluster:
    """The cluster whose single node takes nearly so long for the steps: by operations and bytes a second."""

    def wrong(found: Cluster) -> float:
        return sum(math.log(scalings[n].at(1, n, found).step / times[n]) ** 2 for n in times)

    speeds = [(1e9 * 1.1**k, 1e9 * 1.1**m) for k in range(24, 64) for m in range(10, 60)]
    return min((replace(cluster, flops=flops, memory=memory) for flops, memory in speeds), key=wrong)


def measured(batch: int, given: argparse.Namespace) -> tuple[Scaling, dict[int, tuple[float, float, float]]]:
    """What a step is made of, and the least times of all numbers of processes."""
    declare = trained("wide", *dense_layers(784, 512, 256, 10, activation="relu"),
                      optimiser=given.optimiser, samples=batch)  # fmt: skip
    with tempfile.TemporaryDirectory() as work:
        data = Path(work) / "data.csv"
        data.write_text(("0," * 784 + "0\n") * batch, encoding="utf-8")
        network = declare(data)
        commands = {n: built(network, n, not given.double, Path(work) / str(n)) for n in (1, *given.ranks)}
        turns = [{n: seconds(command, max(1, 1_000 // batch)) for n, command in commands.items()}
                 for _ in range(given.rounds)]  # fmt: skip
        least = {n: tuple(min(turn[n][k] for turn in turns) for k in range(3)) for n in commands}
        return Scaling.of(network), least


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--batch", type=int, nargs="+", default=[32, 128, 512, 1024])
    options.add_argument("--ranks", type=int, nargs="+", default=[2, 4])
    options.add_argument("--optimiser", default="adam", choices=["sgd", "momentum", "adam", "adamw"])
    options.add_argument("--double", action="store_true", help="in double precision")
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    if 2 not in given.ranks:
        options.error("--ranks: 2 is needed, whose adding up tells how fast the link is")
    processors, number = len(os.sched_getaffinity(0)), 8 if given.double else 4
    found = {batch: measured(batch, given) for batch in given.batch}
    scalings = {batch: scaling for batch, (scaling, _) in found.items()}
    latency, many = (min(times[2][k] for _, times in found.values()) for k in (1, 2))
    link = Cluster(latency=latency, link=number * MANY / (many - latency), number=number)
    cluster = fitted(scalings, {batch: times[1][0] for batch, (_, times) in found.items()}, link)
    kind = f"{given.optimiser}, {'double' if given.double else 'single'} precision, {processors} processors"
    print(f"784-512-256-10, {kind}\n")
    print(
        "| batch | processes | ms a step | times as fast | predicted ms | predicted times |\n|---|---|---|---|---|---|"
    )
    for batch, (scaling, times) in found.items():
        alone = scaling.at(1, batch, cluster).step
        for ranks in times:
            part = min(1.0, processors / ranks)  # processes that share a processor
            here = replace(cluster, flops=cluster.flops * part, memory=cluster.memory * part)
            predicted = scaling.at(ranks, batch, here).step
            step, faster = times[ranks][0], times[1][0] / times[ranks][0]
            print(f"| {batch} | {ranks} | {1e3 * step:.3g} | {faster:.3g} | {1e3 * predicted:.3g} "
                  f"| {alone / predicted:.3g} |")  # fmt: skip
    print(f"\n{cluster.flops / 1e9:.3g} G operations a second, memory {cluster.memory / 1e9:.3g} GB/s, "
          f"latency {1e6 * latency:.3g} µs, link {cluster.link / 1e9:.3g} GB/s")  # fmt: skip


if __name__ == "__main__":
    main()
