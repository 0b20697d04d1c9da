"""Which axis of each tensor its strips run along: the samples, or a longer axis that is carried along like them.

Axes that equations read at one and the same index belong together. Such a class is *carried along*, like the samples,
where no sum multiplies it by a weight that has it too, no equation shifts its index, and no recurrence runs along it:
the positions of a sequence under attention are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, accesses
from symbp.language.program import Program

Axis = tuple[str, int]


def strip_axes(program: Program, samples: Mapping[str, int], least: int) -> dict[str, int]:
    """The axis of the strips of each tensor that has any.

    ``samples`` is the axis of samples of each tensor that has one. Another class of axes is taken in their place in
    tensors that have both, where it has ``least`` elements or more.
    """
    classes = _Classes(program)
    barred = classes.barred(program, samples)
    found: dict[Axis, list[Axis]] = {}
    for tensor in program.tensors:
        for axis, size in enumerate(tensor.shape):
            root = classes.root((tensor.name, axis))
            if tensor.name in samples and root not in barred and int(size) >= least:
                found.setdefault(root, []).append((tensor.name, axis))
    longest = max(found.values(), key=len, default=[])
    return dict(samples) | dict(reversed(longest))


class _Classes:
    """Axes that are read at the same index, joined."""

    def __init__(self, program: Program) -> None:
        self.parent: dict[Axis, Axis] = {}
        for equation in program.equations:
            places: dict[sp.Basic, Axis] = {i: (equation.target, n) for n, i in enumerate(equation.indices)}
            for axis, index in _places(equation):
                if index in places:
                    self.parent[self.root(axis)] = self.root(places[index])
                elif index.is_Symbol:
                    places[index] = axis

    def root(self, axis: Axis) -> Axis:
        """The axis that stands for its class."""
        while axis in self.parent and self.parent[axis] != axis:
            axis = self.parent[axis]
        return axis

    def barred(self, program: Program, samples: Mapping[str, int]) -> set[Axis]:
        """Classes that are not carried along, and that of the samples."""
        found = {self.root(pair) for pair in samples.items()}
        for group in program.groups:
            if group.recurrent:
                found |= {self.root((e.target, n)) for e, n in zip(group.equations, group.axes, strict=True)}
            for equation in group.equations:
                read = list(_places(equation))
                shifted = {s for _, index in read if not index.is_Symbol for s in _unlooked(index).free_symbols}
                own = (((equation.target, n), index) for n, index in enumerate(equation.indices))
                found |= {self.root(axis) for axis, index in (*own, *read) if index.free_symbols & shifted}
                for node in equation.right.atoms(Reduction):
                    inside = accesses(node.body)
                    if any(a.name in samples for a in inside):
                        weights = [a for a in inside if a.name not in samples]
                        found |= {self.root((a.name, n)) for a in weights for n in range(len(a.indices))}
        return found


def _unlooked(index: sp.Expr) -> sp.Expr:
    """An index without the tables that are looked up in it."""
    return index.xreplace(dict.fromkeys(index.atoms(Access), sp.Integer(0)))


def _places(equation: Equation) -> Iterator[tuple[Axis, sp.Expr]]:
    """Every axis that an equation reads, with the index that it reads there."""
    for access in accesses(equation.right):
        for axis, index in enumerate(access.indices):
            yield (access.name, axis), index
