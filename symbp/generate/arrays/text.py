"""Printing equations by the array API standard: pure statements that run on the arrays of any library that has it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import sympy as sp

from symbp.generate.numpy.contraction import present
from symbp.generate.numpy.factors import moving, with_expanded_places
from symbp.generate.numpy.reads import ATOM, Axes, Printed
from symbp.generate.numpy.text import NumpyPrinter, comment, with_time
from symbp.generate.numpy.time import timeless
from symbp.generate.scripts.operations import ArrayApiOperations, bare
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where
from symbp.language.ordering import Group
from symbp.language.program import Program

_LARGEST = 2**31  # whole numbers below it fit into any library's


class ArrayPrinter(NumpyPrinter):
    """Prints the equations of a program.

    ``xp``, ``dtype`` and ``device`` are names in the printed text. ``numbers`` are the given tensors that are numbers
    of Python there; arrays are never changed, and the values of a recurrence are lists with an array for each time
    until all are there.
    """

    operations = ArrayApiOperations()

    def __init__(
        self,
        program: Program,
        names: Mapping[str, str],
        size_names: Mapping[str, str],
        numbers: Collection[str] = (),
    ) -> None:
        super().__init__(program, names, size_names, "dtype")
        self.numbers = frozenset(numbers)

    def number(self, node: sp.Basic) -> bool:
        """Whether a value is a number in Python, not an array."""
        reads = {a.name for a in node.atoms(Access)}
        return reads <= self.numbers and not moving(self, node) and not node.atoms(Reduction)

    def known(self, condition: sp.Basic) -> bool:
        """Whether Python decides a condition."""
        return self.number(condition)

    def call(self, name: str, argument: sp.Basic, axes: Axes) -> str:
        """A function of SymPy's name: Python's own of a number."""
        text = self.vector(argument, axes)[0]
        if self.number(argument):
            return f"{'abs' if name == 'Abs' else f'math.{name}'}({text})"
        if self._at_times(argument):
            text = self.operations.made_array(text, "()", self.dtype)
        return f"erf({text})" if name == "erf" else self.operations.function(name, text)

    def compared_whole(self, node: sp.Basic) -> bool:
        """Whole numbers are not compared with others: the standard does not say what that gives."""
        reads = all(self.program.tensor[a.name].integer for a in node.atoms(Access))
        places = {n for a in node.atoms(Access, Reduction) for n in a.atoms(sp.Number)}
        return reads and all(n.is_Integer for n in node.atoms(sp.Number) - places)

    def whole(self, right: sp.Expr, axes: Axes, integer: bool) -> str:
        """The right side as an array of the tensor's own type, with all axes present."""
        text, strength = self.vector(right, axes, integer)
        if self.number(right):
            return self.operations.full(self.shape(axes), text, "" if integer else self.dtype)
        text = text if integer else self.as_real(right, text, strength)[0]
        if self._at_times(right):
            return self.operations.made_array(text, self.shape(axes), "" if integer else self.dtype)
        if set(axes) <= present(self, right):
            return text
        return self.operations.broadcast(text, self.shape(axes)) if axes else text

    def filled(self, node: sp.Basic, text: str, axes: Axes) -> str:
        """The text of a value, repeated along the axes that it does not have."""
        if self._at_times(node):
            return f"({self.operations.made_array(text, self.shape(axes), self.dtype)})"
        return super().filled(node, text, axes)

    def _at_times(self, node: sp.Basic) -> bool:
        """Whether a value is a mere number at some times of a recurrence."""
        if self.number(node):
            return True
        if isinstance(node, Where):
            return self.known(node.condition) and any(map(self._at_times, node.args[1:]))
        if isinstance(node, sp.Mul) and any(
            isinstance(f, Where) and f.otherwise == 0 and self.known(f.condition) for f in node.args
        ):
            return True
        return isinstance(node, (sp.Add, sp.Mul, sp.Pow)) and all(map(self._at_times, node.args))

    def _number(self, node: sp.Basic) -> tuple[str, int]:
        if node.is_Integer and abs(int(node)) >= _LARGEST:
            return repr(float(node)), ATOM if node.is_positive else 0
        return super()._number(node)

    def _recurrent(self, group: Group) -> list[str]:
        """A loop over time around the equations of a recurrent group, and then each tensor as one array.

        What does not need the group itself is computed before the loop, for all times at once.
        """
        tensors = [self.program.tensor[e.target] for e in group.equations]
        members = dict(zip((t.name for t in tensors), group.axes, strict=True))
        found = [line for equation in group.equations for line in comment(equation)]
        lengths = [t.shape[axis] for t, axis in zip(tensors, group.axes, strict=True)]
        longest = max(lengths, key=lambda n: int(n) if n.is_Integer else 0)
        time = self.time(group)
        inside: list[str] = []
        for equation, axis, length in zip(group.equations, group.axes, lengths, strict=True):
            name = self.names[equation.target]
            found.append(f"{name} = [None] * {self.size(length)}")
            statement = f"{name}[{time}] = {bare(self._at_one_time(equation, axis, time, members, found))}"
            inside += [statement] if length == longest else [f"if {time} < {self.size(length)}:", f"    {statement}"]
        steps = f"range({self.size(longest)})"
        head = f"for {time} in {steps}:" if group.direction > 0 else f"for {time} in reversed({steps}):"
        stacked = [f"{self.names[name]} = xp.stack({self.names[name]}, axis={axis})" for name, axis in members.items()]
        return [*found, head, *("    " + line for line in inside), *stacked]

    def _at_one_time(
        self, equation: Equation, axis: int, time: sp.Symbol, members: Mapping[str, int], before: list[str]
    ) -> str:
        """The value at one time; what is computed before the loop is added to ``before``."""
        tensor = self.program.tensor[equation.target]
        early = None if tensor.integer else timeless(equation, members)
        if early is not None:
            self.sizes, self.fixed = dict(zip(equation.indices, tensor.shape, strict=True)), set()
            name = f"{self.names[tensor.name]}_outside"
            before.append(f"{name} = {bare(self.whole(with_expanded_places(early), equation.indices, False))}")
            equation = replace(equation, right=equation.right - early)
        indices = with_time(equation, axis, time)
        self.sizes, self.fixed = dict(zip(indices, tensor.shape, strict=True)), {time}
        rest = tuple(i for i in indices if i != time)
        right = with_expanded_places(equation.at(indices))
        if early is not None:
            places = ", ".join(str(time) if i == time else ":" for i in indices)
            right += self.named(Printed(f"{name}[{places}]", ATOM, rest))
        self.steps = dict(members)
        text = self.whole(right, rest, tensor.integer)
        self.steps = {}
        return text
