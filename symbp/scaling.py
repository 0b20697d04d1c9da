"""How long a step takes on so many nodes, predicted from counts: operations, bytes, and what the network carries.

A node computes an equation in the time of its operations or of its bytes, whichever is longer (the roofline of
Williams, Waterman and Patterson 2009). A bucket of gradients is added up over all nodes as soon as it is known and the
one before it is done, while the rest of the backward pass goes on; the update waits for the last one. The time of an
addition over all nodes is that of Thakur, Rabenseifner and Gropp (2005), "Optimization of collective communication
operations in MPICH": the least of recursive doubling, recursive halving and doubling, and pairwise exchange followed by
a ring.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

import sympy as sp

from symbp.errors import SymbpError
from symbp.generate.common.batch import batch_of
from symbp.generate.common.parts import (
    after,
    buckets_of,
    gradient_names,
    loss_and_gradients,
    passes,
    require_alike_updates,
    rows_of_pieces,
)
from symbp.language.program import Program
from symbp.network.model import Network
from symbp.network.shares import SAMPLES, share_of
from symbp.pipeline import derive_network
from symbp.simplify.cost import BYTES, WEIGHTS, Cost, equation_cost


@dataclass(frozen=True)
class Cluster:
    """Nodes that are alike: operations and bytes of memory a second of one, seconds until a message arrives, bytes a
    second of a link, and bytes of a number."""

    flops: float = 50e9
    memory: float = 10e9
    latency: float = 2e-6
    link: float = 25e9 / 8
    number: int = BYTES

    def compute(self, operations: float, moved: float) -> float:
        """Seconds of so many operations that move so many bytes."""
        return max(operations / self.flops, moved / self.memory)

    def allreduce(self, nodes: int, count: int) -> float:
        """Seconds to add up so many numbers over all nodes."""
        if nodes == 1:
            return 0.0
        size = count * self.number
        added = max(count / self.flops, 3 * size / self.memory)  # two are read and one is written
        rounds, share = math.ceil(math.log2(nodes)), (nodes - 1) / nodes
        doubling = rounds * (self.latency + size / self.link + added)
        ring = 2 * (nodes - 1) * self.latency + share * (2 * size / self.link + added)
        halving = 2 * rounds * self.latency + share * (2 * size / self.link + added)
        if nodes & (nodes - 1):  # what is beyond a power of two is added to others first, and told at the end
            power = 2 ** (rounds - 1)
            halving = self.allreduce_halving(power, size, added) + 2 * self.latency + 2 * size / self.link + added
            doubling += self.latency + size / self.link
        return min(doubling, ring, halving)

    def allreduce_halving(self, nodes: int, size: float, added: float) -> float:
        """Recursive halving and doubling, for a power of two of nodes."""
        share = (nodes - 1) / nodes
        return 2 * math.log2(nodes) * self.latency + share * (2 * size / self.link + added)


@dataclass(frozen=True)
class Part:
    """A part of a step: its operations and bytes for so many samples, and the numbers of the bucket that it ends."""

    costs: tuple[Cost, ...]
    bucket: int = 0

    def seconds(self, samples: int, cluster: Cluster) -> float:
        """How long a node takes."""
        size = cluster.number / BYTES
        return sum(cluster.compute(operations, moved * size) for operations, moved in _counted(self.costs, samples))


@lru_cache(maxsize=4096)  # several clusters are compared
def _counted(costs: tuple[Cost, ...], samples: int) -> tuple[tuple[float, float], ...]:
    """Weighted operations and bytes in double precision of each equation, for so many samples."""
    found = []
    for cost in costs:
        counts = {f.name: float(getattr(cost, f.name).subs(SAMPLES, samples)) for f in fields(cost)}
        found.append((sum(WEIGHTS[name] * count for name, count in counts.items()), counts["bytes"]))
    return tuple(found)


@dataclass(frozen=True)
class Point:
    """A step on so many nodes, each with so many samples: seconds to compute, to add up, of that not hidden behind the
    backward pass, and in all."""

    nodes: int
    samples: int
    compute: float
    added: float
    exposed: float

    @property
    def step(self) -> float:
        """All of it."""
        return self.compute + self.exposed


@dataclass(frozen=True)
class Scaling:
    """What a step is made of: the loss, the parts of the backward pass with their buckets, and the update."""

    network: Network
    forward: Part
    backward: tuple[Part, ...]
    update: Part
    parameters: int
    batch: int

    @staticmethod
    def of(network: Network) -> Scaling:
        """Raises :class:`SymbpError` where a batch cannot be divided."""
        share_of(network)
        derivation = derive_network(network)
        require_alike_updates(derivation)
        training = derivation.training
        complete = loss_and_gradients(derivation, training)
        forward = training.needed_for([network.loss])
        backward = after(complete, {e.target for e in forward.equations})
        gradients = list(dict.fromkeys(gradient for _, gradient in gradient_names(derivation)))
        counts = {name: _count(training, name) for name in gradients}
        buckets = buckets_of(backward, gradients)
        parts: list[Part] = []
        for names, program in zip([*buckets, []], passes(backward, buckets), strict=True):
            count, rows = sum(counts[name] for name in names), rows_of_pieces(program, names) if names else 0
            pieces = -(-int(program.tensor[names[0]].shape[0]) // rows) if rows else 1
            costs = _costs(program)
            last = [cost.times(sp.Rational(1, pieces)) for cost in costs[-1:]]
            shares = [count * (piece + 1) // pieces - count * piece // pieces for piece in range(pieces)]
            parts += [Part((*(costs[:-1] if n == 0 else ()), *last), share) for n, share in enumerate(shares)]
        parts[-1] = Part(parts[-1].costs, 1)  # the loss goes alone
        update = after(training, {e.target for e in complete.equations})
        return Scaling(
            network, Part(_costs(forward)), tuple(parts), Part(_costs(update)),
            sum(_count(training, name) for name in network.trained), batch_of(network),
        )  # fmt: skip

    def at(self, nodes: int, batch: int, cluster: Cluster) -> Point:
        """A step on so many nodes: that of the one with most samples of the batch."""
        samples = -(-batch // nodes)
        now = free = self.forward.seconds(samples, cluster)
        added = 0.0
        for part in self.backward:
            now += part.seconds(samples, cluster)
            needed = cluster.allreduce(nodes, part.bucket)
            added += needed
            free = max(now, free) + needed
        update = self.update.seconds(samples, cluster)
        return Point(nodes, samples, now + update, added, max(free - now, 0.0) if nodes > 1 else 0.0)

    def strong(self, nodes: Sequence[int], batch: int, cluster: Cluster) -> list[tuple[Point, float]]:
        """Steps on one batch, each with its speed-up over one node."""
        alone = self.at(1, batch, cluster).step
        points = [self.at(count, batch, cluster) for count in nodes if count <= batch]
        return [(point, alone / point.step) for point in points]

    def weak(self, nodes: Sequence[int], batch: int, cluster: Cluster) -> list[tuple[Point, float]]:
        """Steps on batches that grow with the nodes, each with how many times as many samples a second it takes."""
        alone = self.at(1, batch, cluster).step
        points = [self.at(count, batch * count, cluster) for count in nodes]
        return [(point, point.nodes * alone / point.step) for point in points]


def _count(program: Program, name: str) -> int:
    return math.prod(int(n) for n in program.tensor[name].shape)


def _costs(program: Program) -> tuple[Cost, ...]:
    return tuple(equation_cost(equation, program) for equation in program.equations)


def table(points: Iterable[tuple[Point, float]]) -> list[str]:
    """The points, a line each."""
    heads = f"{'compute':>11}{'add up':>11}{'not hidden':>12}{'step':>11}"
    heads = f"{'compute':>11}{'add up':>11}{'not hidden':>12}{'step':>11}"
    lines = [f"{'nodes':>7}{'samples':>9}{heads}{'speed-up':>10}{'efficiency':>12}"]
    for point, faster in points:
        times = f"{_time(point.compute):>11}{_time(point.added):>11}{_time(point.exposed):>12}{_time(point.step):>11}"
        lines.append(f"{point.nodes:>7}{point.samples:>9}{times}{faster:>10.2f}{100 * faster / point.nodes:>10.0f} %")
    return lines


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


QUANTITIES: Mapping[str, float] = {"": 1.0, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}
UNITS: Mapping[str, Mapping[str, float]] = {
    "latency": {"s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9},
    "link": {f"{k}{u}/s": v / d for k, v in QUANTITIES.items() for u, d in (("b", 8.0), ("B", 1.0))},
    "memory": {f"{k}B/s": v for k, v in QUANTITIES.items()},
    "flops": dict(QUANTITIES),
}


def quantity(option: str, text: str) -> float:
    """A number with its unit, as ``25Gb/s``, ``2us`` or ``50G``. Raises :class:`SymbpError` for anything else."""
    units = UNITS[option]
    for unit in sorted(units, key=len, reverse=True):
        if text.endswith(unit):
            try:
                value = float(text[: len(text) - len(unit)])
            except ValueError:
                continue
            if value > 0 and math.isfinite(value * units[unit]):
                return value * units[unit]
    example = {"latency": "2us", "link": "25Gb/s", "memory": "10GB/s", "flops": "50G"}[option]
    raise SymbpError(f"--{option} {text}: a number above 0 with its unit is needed, such as {example}.")
