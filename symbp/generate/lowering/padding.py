"""Inputs that are read with zeros around them, copied once with those zeros.

What a sum reads of an input in strips is copied anyway, since inputs lie as the caller has them. A copy that holds the
padding too leaves no condition in the sums that read it: neither in a convolution nor in the gradient of its kernel.
Other values lie as strips need them; their reads keep their conditions, which also spare products.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from math import prod

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, Where, free_name, index_symbol
from symbp.language.program import Program
from symbp.language.ranges import extremes
from symbp.language.tensor import Tensor

LEAST = 0.75  # share of the elements read that are not padding; below, skipping them saves more than it costs
Read = tuple[Equation, Where, dict[sp.Basic, sp.Expr]]


def with_padding(program: Program, samples: Mapping[str, int]) -> tuple[Program, dict[str, int]]:
    """The program with padded copies of its inputs, and the axis of ``samples`` of each tensor that has one."""
    axes, names = dict(samples), set(program.tensor)
    for tensor in program.given("input"):
        reads = [] if tensor.integer or tensor.name not in samples else list(_padded_reads(program, tensor))
        if not reads:
            continue
        made = _Padded.around(tensor, reads, free_name(names, f"{tensor.name}_padded"))
        names.add(made.name)
        axes[made.name] = samples[tensor.name]
        taken = {node: made.read(node.then) for _, node, _ in reads}
        equations = [replace(e, right=e.right.xreplace(taken)) for e in program.equations]
        program = Program.build(
            [*program.tensors, made.tensor], [made.equation, *equations], program.outputs, program.updates
        )
    return program, axes


def _padded_reads(program: Program, tensor: Tensor) -> Iterator[Read]:
    """Reads in sums that are zero outside the tensor, if most are inside it: each with the ranges of its indices."""
    for equation in program.equations:
        own = dict(zip(equation.indices, program.tensor[equation.target].shape, strict=True))
        for total in sorted(equation.right.atoms(SumOver), key=str):
            ranges = {**own, **dict(total.bound)}
            for node in sorted(total.body.atoms(Where), key=str):
                read, outside = node.then, node.otherwise
                if isinstance(read, Access) and read.name == tensor.name and outside == 0:
                    inside = [c for i, n in zip(read.indices, tensor.shape, strict=True) for c in (i >= 0, i < n)]
                    conditions = set(sp.And.make_args(node.condition))
                    if conditions <= set(inside) and _inside(read, tensor, ranges) >= LEAST:
                        yield equation, node, ranges


def _inside(read: Access, tensor: Tensor, ranges: Mapping[sp.Basic, sp.Expr]) -> float:
    """The share of elements read that are inside the tensor."""
    return prod(_share(i, int(n), ranges) for i, n in zip(read.indices, tensor.shape, strict=True))


def _share(index: sp.Expr, size: int, ranges: Mapping[sp.Basic, sp.Expr]) -> float:
    symbols = sorted(index.free_symbols, key=str)
    factors = [int(index.coeff(s)) for s in symbols]
    start = int(index.xreplace(dict.fromkeys(symbols, sp.Integer(0))))
    values = [
        start + sum(f * n for f, n in zip(factors, at, strict=True))
        for at in product(*(range(int(ranges[s])) for s in symbols))
    ]
    return sum(0 <= value < size for value in values) / len(values)


@dataclass(frozen=True)
class _Padded:
    """A tensor with so many zeros before the first element of each axis, and so many elements along each in all."""

    source: Tensor
    name: str
    before: tuple[int, ...]
    lengths: tuple[int, ...]

    @staticmethod
    def around(source: Tensor, reads: list[Read], name: str) -> _Padded:
        """As much as the reads need."""
        before, lengths = [], []
        for axis, size in enumerate(source.shape):
            found = [extremes(node.then.indices[axis], ranges) for _, node, ranges in reads]
            before.append(max(0, *(-int(low) for low, _ in found)))
            lengths.append(before[-1] + max(int(size), *(1 + int(high) for _, high in found)))
        return _Padded(source, name, tuple(before), tuple(lengths))

    @property
    def tensor(self) -> Tensor:
        """The tensor of the copy."""
        return Tensor(self.name, tuple(map(sp.Integer, self.lengths)))

    @property
    def equation(self) -> Equation:
        """What it holds."""
        indices = [index_symbol(f"i{axis}") for axis in range(len(self.lengths))]
        places = [index - before for index, before in zip(indices, self.before, strict=True)]
        zeros = zip(places, self.before, self.lengths, self.source.shape, strict=True)
        inside = [c for i, before, length, n in zeros if length > n for c in (i >= 0, i < n)[0 if before else 1 :]]
        value = Where(sp.And(*inside), Access(self.source.name, *places), sp.Integer(0))
        return Equation(self.name, tuple(indices), value)

    def read(self, access: Access) -> Access:
        """A read of the source, taken from the copy."""
        return Access(self.name, *(i + before for i, before in zip(access.indices, self.before, strict=True)))
