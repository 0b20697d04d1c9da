"""Where everything lies, and the copies of what has to lie otherwise for some sum to be computed in strips."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import sympy as sp

from symbp.generate.lowering.axes import Memory, Plan
from symbp.generate.lowering.padding import with_padding
from symbp.generate.lowering.strip_axes import strip_axes
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Quotient, Remainder, SumOver, free_name, index_symbol
from symbp.language.program import Program
from symbp.language.tensor import Tensor

WIDTHS = (16, 8)  # elements of a strip: as many as there are samples


def arranged(program: Program, samples: Mapping[str, int], kept: Collection[str]) -> tuple[Program, Memory]:
    """The program with the copies that strips need, and where everything lies.

    ``samples`` is the axis of samples of each tensor that has one; ``kept`` are tensors that stay as they are.
    """
    if max((int(program.tensor[name].shape[axis]) for name, axis in samples.items()), default=0) >= min(WIDTHS):
        program, samples = with_padding(program, samples)
    strips = strip_axes(program, samples, max(WIDTHS))
    lengths = {name: int(program.tensor[name].shape[axis]) for name, axis in strips.items()}
    width = next((width for width in WIDTHS if max(lengths.values(), default=0) >= width), 0)
    if not width:
        return program, Memory()
    strips = {t.name: strips[t.name] for t in program.tensors if lengths.get(t.name, 0) >= width}
    orders: dict[str, tuple[int, ...]] = {}
    for tensor in program.tensors:
        axis = strips.get(tensor.name)
        if axis is not None and not tensor.given and tensor.name not in kept:
            orders[tensor.name] = (*(n for n in range(len(tensor.shape)) if n != axis), axis)
    memory = Memory(orders, strips, width)
    together = {e.target: {g.target for g in group.equations} for group in program.groups for e in group.equations}
    names, tensors = set(program.tensor), list(program.tensors)
    made: dict[tuple[str, tuple[int, ...]], _Copy] = {}
    equations: list[Equation] = []
    for equation in program.equations:
        plan = memory.plan(equation, program, together[equation.target])
        copies = {}
        for name, order in (plan.copies if plan else {}).items():
            if (name, order) not in made:
                copy = made[name, order] = _Copy(program.tensor[name], free_name(names, f"{name}_turned"), order, width)
                names.add(copy.name)
                tensors.append(copy.tensor)
                equations.append(copy.equation)
                if not copy.panels:
                    orders = {**orders, copy.name: order}
                if name in strips:
                    strips = {**strips, copy.name: copy.axes.index(strips[name])}
                memory = replace(memory, orders=orders, strips=strips)
            copies[name] = made[name, order]
        equations.append(_reading(equation, plan, copies) if plan and copies else equation)
    return Program.build(tensors, equations, program.outputs, program.updates), memory


@dataclass(frozen=True)
class _Copy:
    """A tensor once more, with its axes in another order, from the outermost to the innermost.

    Where the innermost axis is a whole number of strips, they lie in panels: what a sum reads for a strip lies side by
    side, as in the products of Goto and van de Geijn (2008), "Anatomy of high-performance matrix multiplication".
    """

    source: Tensor
    name: str
    order: tuple[int, ...]
    width: int

    @property
    def panels(self) -> int:
        """How many; zero where the strips do not lie in panels."""
        count = sp.Rational(self.source.shape[self.order[-1]], self.width)
        return int(count) if count.is_Integer and count > 1 else 0

    @property
    def axes(self) -> tuple[int, ...]:
        """The axis of the source that each axis stands for."""
        return (self.order[-1], *self.order) if self.panels else tuple(sorted(self.order))

    @property
    def tensor(self) -> Tensor:
        """The tensor of the copy."""
        lengths = [self.source.shape[axis] for axis in self.axes]
        if self.panels:
            lengths[0], lengths[-1] = sp.Integer(self.panels), sp.Integer(self.width)
        return Tensor(self.name, tuple(lengths))

    @property
    def equation(self) -> Equation:
        """What it holds."""
        indices = [index_symbol(f"i{axis}") for axis in range(len(self.source.shape))]
        if not self.panels:
            return Equation(self.name, tuple(indices), Access(self.source.name, *indices))
        panel, lane, inmost = index_symbol("panel"), index_symbol("lane"), self.order[-1]
        places = [*indices[:inmost], self.width * panel + lane, *indices[inmost + 1 :]]
        outer = (indices[axis] for axis in self.order[:-1])
        return Equation(self.name, (panel, *outer, lane), Access(self.source.name, *places))

    def read(self, access: Access) -> Access:
        """A read of the source, taken from the copy."""
        if not self.panels:
            return Access(self.name, *access.indices)
        *outer, inmost = (access.indices[axis] for axis in self.order)
        return Access(self.name, Quotient(inmost, self.width), *outer, Remainder(inmost, self.width))


def _reading(equation: Equation, plan: Plan, copies: Mapping[str, _Copy]) -> Equation:
    """The equation with the reads of its strips taken from copies."""
    reads = {
        a: copies[a.name].read(a)
        for node in equation.right.atoms(SumOver)
        for a in node.body.atoms(Access)
        if a.name in copies and plan.vector in a.free_symbols
    }
    return replace(equation, right=equation.right.xreplace(reads))
