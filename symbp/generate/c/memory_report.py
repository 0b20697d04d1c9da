"""What the struct of the generated C holds, and how full it is when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from symbp.generate.c.step import Step
from symbp.generate.c.values import Member, member_of
from symbp.generate.lowering.axes import Memory

PRECISIONS = (4, 8)  # bytes of a number, single and double
WHOLE, COUNTERS = 4, 16  # bytes of a whole number; of the seed and the count of steps


@dataclass(frozen=True)
class MemoryReport:
    """Numbers of elements: what is kept from step to step, and what a step needs on its way.

    ``block`` is where arrays share places; it cannot be smaller than ``bound``, what is needed at the fullest time,
    while ``separate`` is what they would take up side by side. ``whole`` counts whole numbers in a block of their own,
    ``apart`` what is in no block.
    """

    parameters: int
    state: int
    constants: int
    block: int
    bound: int
    separate: int
    whole: int
    apart: int
    arrays: tuple[tuple[Member, int, int, int], ...]

    @staticmethod
    def of(step: Step) -> MemoryReport:
        """The report of a step."""
        kept = {
            role: sum(member_of(t).count for t in step.training.given(role))
            for role in ("parameter", "state", "constant")
        }
        values, alone = step.values, [step.forward, step.backward, step.update]
        found = [member_of(part.tensor[e.target]) for part in alone for e in part.equations]
        found += [member_of(t) for t in step.training.given("random")]
        apart = [m for m in values.apart(found) if m.name not in step.stored]
        apart += step.prediction.apart(member_of(t, Memory()) for t in step.inference.tensors if not t.given)
        rows = [
            (m, values.plans[m.integer].places[name], values.buffers[name].first, values.buffers[name].last)
            for name, m in values.members.items()
        ]
        block, whole = step.elements
        bound = max(values.plans[0].bound, step.prediction.plans[0].bound)
        separate = sum(b.room for n, b in values.buffers.items() if not values.members[n].integer)
        return MemoryReport(
            kept["parameter"], kept["state"], kept["constant"], block, bound, separate, whole,
            sum(m.count for m in apart), tuple(rows),
        )  # fmt: skip

    def bytes(self, precision: int) -> int:
        """Bytes of the struct; ``precision`` is that of a number."""
        numbers = self.parameters + self.state + self.constants + self.block + self.apart
        return precision * numbers + WHOLE * self.whole + COUNTERS

    def as_json(self) -> dict[str, Any]:
        """For report.json."""
        return {
            "parameters": self.parameters,
            "state": self.state,
            "block": self.block,
            "bound": self.bound,
            "separate": self.separate,
            "whole_numbers": self.whole,
            "bytes_single": self.bytes(4),
            "bytes_double": self.bytes(8),
            "arrays": [
                {"array": m.name, "shape": list(m.shape), "place": place, "from": first, "to": last}
                for m, place, first, last in self.arrays
            ],
        }

    def lines(self, name: str) -> list[str]:
        """For people: totals in bytes, then every array with its place and the loops that need it."""
        sections = [
            ("parameters", self.parameters, PRECISIONS),
            ("state of the optimiser and of layers", self.state, PRECISIONS),
            ("block of a step: activations, adjoints, gradients, copies", self.block, PRECISIONS),
            ("whole numbers of a step", self.whole, (WHOLE, WHOLE)),
            ("constants, single values and what is written out", self.constants + self.apart, PRECISIONS),
        ]
        found = [f"{name}: memory of the generated C in bytes", f"{'single':>72} {'double':>12}"]
        for title, count, widths in sections:
            found.append(f"  {title:<58} {count * widths[0]:>11,} {count * widths[1]:>12,}")
        found.append(f"  {'all, which is what the struct takes up':<58} {self.bytes(4):>11,} {self.bytes(8):>12,}")
        if self.block:
            found += [
                "",
                f"The block has {self.block:,} numbers; at the fullest time {self.bound:,} are needed "
                f"({self.block / self.bound:.3f} times), side by side they would be {self.separate:,}.",
                "",
                f"  {'array':<24} {'shape':<24} {'place':>10} {'loops':>10}",
            ]
            for member, place, first, last in sorted(self.arrays, key=lambda row: (row[2], row[1], row[0].name)):
                shape = " x ".join(map(str, member.shape))
                found.append(f"  {member.name:<24} {shape:<24} {place:>10,} {f'{first}-{last}':>10}")
        return found
