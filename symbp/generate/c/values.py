"""The arrays of a step in C: members of a struct, or places in one block of memory that functions name as they need."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from symbp.generate.c.arena import ALIGNMENT, Arena, Buffer, apart, arena, behind
from symbp.generate.c.text import constant
from symbp.generate.lowering.axes import Memory
from symbp.language.tensor import Tensor


@dataclass(frozen=True)
class Member:
    """A buffer: of the struct, or of the block of memory inside it."""

    name: str
    shape: tuple[int, ...]
    integer: bool
    comment: str
    start: str = ""

    @property
    def kind(self) -> str:
        """The type of an element."""
        return "int" if self.integer else "real"

    @property
    def lengths(self) -> str:
        """How C writes the shape."""
        return "".join(f"[{n}]" for n in self.shape)

    @property
    def declaration(self) -> str:
        """How the struct declares it."""
        return f"{self.kind} {self.name}{self.lengths};"

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


def member_of(tensor: Tensor, memory: Memory | None = None) -> Member:
    """A tensor as a buffer, its axes as they lie in memory."""
    shape = (memory or Memory()).shape(tensor)
    names = ", ".join(map(str, shape))
    kind = f"adjoint of {tensor.adjoint_of}" if tensor.adjoint_of else tensor.role
    start = constant(tensor.value, False) if tensor.role == "state" and tensor.value else ""
    return Member(tensor.name, shape, tensor.integer, f"{kind}, [{names}]" if names else kind, start)


@dataclass(frozen=True)
class Values:
    """Arrays by name, with the plans of the two blocks that hold real numbers and whole ones."""

    members: Mapping[str, Member] = field(default_factory=dict)
    buffers: Mapping[str, Buffer] = field(default_factory=dict)
    plans: tuple[Arena, Arena] = (Arena(), Arena())

    @staticmethod
    def placed(
        members: Sequence[Member],
        needed: Mapping[str, tuple[int, int]],
        first: tuple[int, int] | None = None,
        ahead: Sequence[str] = (),
        alignment: int = ALIGNMENT,
    ) -> Values:
        """Places for arrays that are needed from one block of a program to another.

        Each has places of its own, from the ``first`` of both blocks on, where these are given, and begins at a
        multiple of ``alignment`` elements. Real numbers that are to be ``ahead`` lie before all others, one after the
        other.
        """
        buffers = {m.name: Buffer(m.name, m.count, *needed[m.name], alignment) for m in members}
        front = [buffers[name] for name in ahead]
        kinds = [[buffers[m.name] for m in members if m.integer == kind and m.name not in ahead] for kind in (0, 1)]
        plans = [arena(kind) if first is None else apart(kind, first[n]) for n, kind in enumerate(kinds)]
        plans[0] = behind(front, plans[0])
        return Values({m.name: m for m in members}, buffers, (plans[0], plans[1]))

    @property
    def gaps(self) -> list[tuple[str, int, int]]:
        """What lies behind each array where all are apart: the block, where it begins, and how many elements."""
        found = []
        for name, buffer in self.buffers.items():
            block, plan = ("places", self.plans[1]) if self.members[name].integer else ("memory", self.plans[0])
            found.append((block, plan.places[name] + buffer.count, 2 * buffer.room - buffer.count))
        return found

    @property
    def sizes(self) -> tuple[int, int]:
        """Elements of the two blocks."""
        return self.plans[0].size, self.plans[1].size

    def apart(self, members: Iterable[Member]) -> list[Member]:
        """Those of the members that are not in a block."""
        return [m for m in members if m.name not in self.members]

    def start(self, name: str, values: str) -> str:
        """Where an array of a block begins; ``values`` is how the struct of the blocks is reached."""
        whole = self.members[name].integer
        return f"{values}{'places' if whole else 'memory'} + {self.plans[whole].places[name]}"

    def pointer(self, name: str, values: str, constant: str = "") -> str:
        """An array of a block, as a pointer to its rows."""
        member = self.members[name]
        rest = "".join(f"[{n}]" for n in member.shape[1:])
        start = self.start(name, values)
        return f"({constant}{member.kind} (*){rest})({start})" if rest else start

    def address(self, name: str, values: str = "v->") -> str:
        """The address of an array of a step, in a block or not."""
        return self.start(name, values) if name in self.members else f"&{values}{name}"

    def result(self, member: Member) -> str:
        """What a step left, read from the struct ``net``, as a pointer to the first of its numbers."""
        if member.name in self.members:
            return self.start(member.name, "net->values.")
        return f"{'(const real *)' if member.shape else '&'}net->values.{member.name}"

    def of_prediction(self, tensor: Tensor) -> str:
        """What is predicted, read from the struct ``net``: a value of the prediction or one that is given."""
        if tensor.name in self.members:
            return self.start(tensor.name, "net->values.")
        return f"&net->{'' if tensor.given else 'predict_'}{tensor.name}"

    def named(self, lines: Iterable[str], values: str = "v->", indent: int = 1, constant: bool = False) -> list[str]:
        """Declarations of the arrays that lines of C name; ``constant`` where they are only read."""
        only = "const " if constant else ""
        code = re.sub(r"/\*.*?\*/", "", "\n".join(lines), flags=re.DOTALL)
        words = set(re.findall(r"(?<![\w>.])[A-Za-z_]\w*", code))
        found = []
        for name, member in self.members.items():
            if name in words:
                rest = "".join(f"[{n}]" for n in member.shape[1:])
                declared = f"{only}{member.kind} {f'(*const {name}){rest}' if rest else f'*const {name}'}"
                note = f" /* {member.comment} */" if member.comment else ""
                found.append(f"{'    ' * indent}{declared} = {self.pointer(name, values, only)};{note}")
        return found
