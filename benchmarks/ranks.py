"""Steps of the 784-512-256-10 network in C by 1, 2 and 4 processes, measured beside what counts predict.

One process is the plain generated program without MPI. The rate of a processor is taken from its measured step, the
link from what adding up takes two processes; where there are more processes than processors, they share them. Times are
the least of all rounds, which take turns.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from workloads import dense_layers, trained

import symbp as bp
from symbp.generate.c import generate_c
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
    said = subprocess.run([*command, str(steps), "5"], capture_output=True, text=True, check=True).stdout
    step, one, many = map(float, said.split()[-3:])
    return step, one, many


def fitted(scaling: Scaling, step: float, cluster: Cluster) -> Cluster:
    """The cluster whose single node takes so long for a step: by its operations, given its memory."""
    low, high = 1e6, 1e14
    for _ in range(80):
        middle = (low * high) ** 0.5
        slower = scaling.at(1, scaling.batch, with_flops(cluster, middle)).step > step
        low, high = (middle, high) if slower else (low, middle)
    return with_flops(cluster, low)


def with_flops(cluster: Cluster, flops: float, memory: float = 1.0) -> Cluster:
    return Cluster(flops, cluster.memory * memory, cluster.latency, cluster.link, cluster.number)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--batch", type=int, nargs="+", default=[128, 512, 2048])
    options.add_argument("--ranks", type=int, nargs="+", default=[2, 4])
    options.add_argument("--optimiser", default="adam", choices=["sgd", "momentum", "adam", "adamw"])
    options.add_argument("--double", action="store_true", help="in double precision")
    options.add_argument("--memory", type=float, default=10e9, help="bytes a second of a processor (default: 10e9)")
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    processors, number = len(os.sched_getaffinity(0)), 8 if given.double else 4
    kind = f"{given.optimiser}, {'double' if given.double else 'single'} precision, {processors} processors"
    print(f"784-512-256-10, {kind}\n")
    print(
        "| batch | processes | ms a step | times as fast | predicted ms | predicted times |\n|---|---|---|---|---|---|"
    )
    for batch in given.batch:
        declare = trained("wide", *dense_layers(784, 512, 256, 10, activation="relu"),
                          optimiser=given.optimiser, samples=batch)  # fmt: skip
        with tempfile.TemporaryDirectory() as work:
            data = Path(work) / "data.csv"
            data.write_text(("0," * 784 + "0\n") * batch, encoding="utf-8")
            network = declare(data)
            counts = [1, *given.ranks]
            commands = [built(network, ranks, not given.double, Path(work) / str(ranks)) for ranks in counts]
            steps = max(2, 2_000 // batch)
            turns = [[seconds(command, steps) for command in commands] for _ in range(given.rounds)]
        scaling = Scaling.of(network)
        times = [min(turn[place][0] for turn in turns) for place in range(len(counts))]
        cluster = Cluster(memory=given.memory, number=number)
        if 2 in counts:
            place = counts.index(2)
            latency, many = (min(turn[place][k] for turn in turns) for k in (1, 2))
            cluster = Cluster(cluster.flops, given.memory, latency, number * MANY / max(many - latency, 1e-9), number)
        cluster = fitted(scaling, times[0], cluster)
        for place, ranks in enumerate(counts):
            part = min(1.0, processors / ranks)
            predicted = scaling.at(ranks, batch, with_flops(cluster, cluster.flops * part, part)).step
            faster = times[0] / times[place]
            print(f"| {batch} | {ranks} | {1e3 * times[place]:.4g} | {faster:.3g} | {1e3 * predicted:.4g} "
                  f"| {times[0] / predicted:.3g} |", flush=True)  # fmt: skip
        print(f"\nlatency {1e6 * cluster.latency:.3g} µs, link {cluster.link / 1e9:.3g} GB/s, "
              f"{cluster.flops / 1e9:.3g} G operations a second\n", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
