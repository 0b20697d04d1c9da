"""One block of memory for all that a step computes: what is not needed at the same time shares places."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from symbp.generate.lowering.copies import WIDTHS
from symbp.language.equation import Equation
from symbp.language.program import Program

ALIGNMENT = max(WIDTHS)  # elements: no two arrays share a strip


@dataclass(frozen=True)
class Buffer:
    """An array of ``count`` elements that holds something from block ``first`` to block ``last`` of a program.

    It begins at a multiple of ``alignment`` elements.
    """

    name: str
    count: int
    first: int
    last: int
    alignment: int = ALIGNMENT

    @property
    def room(self) -> int:
        """Elements that it takes up."""
        return -(-self.count // self.alignment) * self.alignment

    def meets(self, other: Buffer) -> bool:
        """Whether both are needed at the same time."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True)
class Arena:
    """Where each buffer begins, how many elements they take up together, and how many no plan can do without."""

    places: Mapping[str, int] = field(default_factory=dict)
    size: int = 0
    bound: int = 0


def arena(buffers: Sequence[Buffer]) -> Arena:
    """Places for buffers, so that none that are needed at the same time overlap.

    Each takes the lowest place that is free all the time it needs it, in the order that does best of a few: those by
    size as in Pisarchyk and Lee (2020), "Efficient memory management for deep neural net inference". The bound is what
    is needed at the fullest time.
    """
    full = (sum(b.room for b in buffers if b.first <= at <= b.last) for at in sorted({b.first for b in buffers}))
    orders = (
        lambda b: (-b.room, b.first, b.name),
        lambda b: (-b.room * (b.last - b.first + 1), b.first, b.name),
        lambda b: (b.first - b.last, -b.room, b.name),
        lambda b: (b.first, -b.room, b.name),
        lambda b: (-b.last, -b.room, b.name),
    )
    found = [_placed(sorted(buffers, key=order)) for order in orders]
    sizes = [max((places[b.name] + b.room for b in buffers), default=0) for places in found]
    best = sizes.index(min(sizes))
    return Arena({b.name: found[best][b.name] for b in buffers}, sizes[best], max(full, default=0))


def apart(buffers: Sequence[Buffer], first: int = 0) -> Arena:
    """Places one after the other from ``first`` on, each followed by as much room as it takes up that is nobody's."""
    places, size = dict[str, int](), first
    for buffer in buffers:
        places[buffer.name] = size
        size += 2 * buffer.room
    return Arena(places, size, size)


def behind(front: Sequence[Buffer], plan: Arena) -> Arena:
    """A plan, moved behind buffers that lie one after the other at the beginning."""
    places, size = dict[str, int](), 0
    for buffer in front:
        places[buffer.name] = size
        size += buffer.room
    moved = {name: place + size for name, place in plan.places.items()}
    return Arena(places | moved, plan.size + size, plan.bound + size)


def _placed(buffers: Iterable[Buffer]) -> dict[str, int]:
    places: dict[str, int] = {}
    done: list[Buffer] = []
    for buffer in buffers:
        place = 0
        for other in sorted((b for b in done if b.meets(buffer)), key=lambda b: places[b.name]):
            if place + buffer.room <= places[other.name]:
                break
            place = max(place, places[other.name] + other.room)
        places[buffer.name] = place
        done.append(buffer)
    return places


def lifetimes(
    parts: Iterable[tuple[Program, Sequence[Collection[Equation]]]], kept: Collection[str]
) -> dict[str, tuple[int, int]]:
    """The first and the last block that needs each tensor which the parts of a program define, or draw at random.

    Each part comes with its blocks: equations that are computed in the same loops. ``kept`` is needed to the end.
    """
    found: dict[str, tuple[int, int]] = {}
    at = 0
    for program, blocks in parts:
        for tensor in program.given("random"):
            found.setdefault(tensor.name, (0, 0))
        for block in blocks:
            for equation in block:
                found.setdefault(equation.target, (at, at))
            for name in {name for equation in block for name in equation.reads}:
                if name in found:
                    found[name] = (found[name][0], at)
            at += 1
    return {name: (first, at if name in kept else last) for name, (first, last) in found.items()}
