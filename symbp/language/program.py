"""A program: tensors and the equations that define them, checked when it is built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import sympy as sp
from sympy.core.parameters import distribute

from symbp.errors import SymbpError, nearest
from symbp.language.equation import Equation
from symbp.language.expressions import substituted
from symbp.language.ordering import Group, ordered_groups
from symbp.language.ranges import check_equation
from symbp.language.tensor import Tensor


@dataclass(frozen=True)
class Program:
    """Equations over tensors, in an order in which they can be computed.

    ``outputs`` are the names somebody asked for. ``updates`` maps a parameter or a state to the tensor that
    holds its value after the step: that is how an optimiser is a program too.

    Raises :class:`~symbp.errors.SymbpError` for an unknown tensor, a wrong number of indices, an index that
    leaves its axis, or a definition that needs itself.
    """

    tensors: tuple[Tensor, ...]
    equations: tuple[Equation, ...]
    outputs: tuple[str, ...] = ()
    updates: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def build(
        tensors: Iterable[Tensor],
        equations: Iterable[Equation],
        outputs: Iterable[str] = (),
        updates: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    ) -> Program:
        """A checked program with its equations put in an order in which they can be computed."""
        by_name: dict[str, Tensor] = {}
        for tensor in tensors:
            if tensor.name in by_name:
                raise SymbpError(f"tensor {tensor.name!r} is declared twice; give each a name of its own.")
            by_name[tensor.name] = tensor
        defined: dict[str, Equation] = {}
        for equation in equations:
            place = f"{equation.where}: " if equation.where else ""
            if equation.target in defined:
                raise SymbpError(f"{place}{equation.target!r} is defined twice; one tensor has one equation.")
            if equation.target not in by_name:
                raise SymbpError(f"{place}unknown tensor {equation.target!r}; {nearest(equation.target, by_name)}")
            if by_name[equation.target].given:
                raise SymbpError(
                    f"{place}{equation.target!r} is a given {by_name[equation.target].role}; it has no equation."
                )
            defined[equation.target] = equation
            check_equation(equation, by_name)
        for tensor in by_name.values():
            if not tensor.given and tensor.name not in defined:
                raise SymbpError(f"tensor {tensor.name!r} ({tensor.role}) has no equation.")
        groups = ordered_groups(defined)
        pairs = tuple(updates.items()) if isinstance(updates, Mapping) else tuple(updates)
        for name in (*outputs, *(n for pair in pairs for n in pair)):
            if name not in by_name:
                raise SymbpError(f"unknown tensor {name!r}; {nearest(name, by_name)}")
        order = tuple(equation for group in groups for equation in group.equations)
        return Program(tuple(by_name.values()), order, tuple(outputs), pairs)

    @cached_property
    def tensor(self) -> dict[str, Tensor]:
        """Tensors by name."""
        return {tensor.name: tensor for tensor in self.tensors}

    @cached_property
    def definition(self) -> dict[str, Equation]:
        """Equations by the name of the tensor that they define."""
        return {equation.target: equation for equation in self.equations}

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Equations in computing order; a recurrent group stands together with its time index."""
        return ordered_groups(self.definition)

    @cached_property
    def consumers(self) -> dict[str, tuple[str, ...]]:
        """For every tensor, the tensors whose equations read it."""
        found: dict[str, list[str]] = {tensor.name: [] for tensor in self.tensors}
        for equation in self.equations:
            for name in equation.reads:
                found[name].append(equation.target)
        return {name: tuple(users) for name, users in found.items()}

    @cached_property
    def sizes(self) -> tuple[sp.Symbol, ...]:
        """Size symbols that are not bound yet, by name."""
        found: set[sp.Basic] = set()
        for tensor in self.tensors:
            for size in tensor.shape:
                found |= size.free_symbols
        for equation in self.equations:
            found |= equation.right.free_symbols - set(equation.indices)
        return tuple(sorted(found, key=str))

    def given(self, *roles: str) -> tuple[Tensor, ...]:
        """Tensors of these roles, in declared order."""
        return tuple(tensor for tensor in self.tensors if tensor.role in roles)

    def with_equations(self, tensors: Iterable[Tensor], equations: Iterable[Equation]) -> Program:
        """This program with further tensors and equations."""
        return Program.build((*self.tensors, *tensors), (*self.equations, *equations), self.outputs, self.updates)

    def with_outputs(self, *outputs: str) -> Program:
        """This program with other outputs."""
        return Program.build(self.tensors, self.equations, outputs, self.updates)

    def at_sizes(self, sizes: Mapping[str, int]) -> Program:
        """This program with size symbols bound to integers."""
        binding = {symbol: sp.Integer(sizes[str(symbol)]) for symbol in self.sizes if str(symbol) in sizes}
        if not binding:
            return self
        with distribute(False):
            tensors = [replace(t, shape=tuple(s.xreplace(binding) for s in t.shape)) for t in self.tensors]
            equations = [replace(e, right=substituted(e.right, binding)) for e in self.equations]
            return Program.build(tensors, equations, self.outputs, self.updates)

    def needed_for(self, names: Iterable[str]) -> Program:
        """The part of this program that the named tensors depend on."""
        wanted: set[str] = set()
        stack = list(names)
        while stack:
            name = stack.pop()
            if name not in wanted:
                wanted.add(name)
                if name in self.definition:
                    stack.extend(self.definition[name].reads)
        return Program.build(
            [t for t in self.tensors if t.name in wanted],
            [e for e in self.equations if e.target in wanted],
            [name for name in self.outputs if name in wanted],
            [(a, b) for a, b in self.updates if a in wanted and b in wanted],
        )

    def __str__(self) -> str:
        return "\n".join(str(equation) for equation in self.equations)

    def _repr_latex_(self) -> str:
        from symbp.language.latex import program_latex

        return program_latex(self)
