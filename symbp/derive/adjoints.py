"""The order in which the rule is applied: one adjoint a tensor, accumulated over its consumers, in reverse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.rule import contributions, place
from symbp.errors import SymbpError, nearest
from symbp.language.equation import Equation
from symbp.language.expressions import (
    Access,
    ArgMaxOver,
    MaxOver,
    Reduction,
    free_name,
    fresh_names,
    index_symbol,
    reductions,
    rewrite,
)
from symbp.language.normal import normal_form
from symbp.language.program import Program
from symbp.language.tensor import Tensor


@dataclass(frozen=True)
class Adjoints:
    """A program with adjoints, and the name of each tensor's adjoint."""

    program: Program
    names: tuple[tuple[str, str], ...]

    @property
    def of(self) -> dict[str, str]:
        """Adjoint names by tensor."""
        return dict(self.names)


def differentiate(program: Program, of: str, with_respect_to: Iterable[str]) -> Adjoints:
    """The program with the adjoints of ``of`` with respect to the named tensors and all between.

    The adjoint of ``A`` has the axes of ``of`` (none for a scalar loss) followed by the axes of ``A``:
    ``adjoint[S, m] = d of[S] / d A[m]``. So a vector gives its Jacobian, and a gradient its Hessian. Raises
    :class:`SymbpError` when a name is unknown or ``of`` is an integer tensor.
    """
    with distribute(False):
        return _differentiate(program, of, list(with_respect_to))


def _differentiate(program: Program, of: str, targets: list[str]) -> Adjoints:
    program = normal_form(program)
    for name in (of, *targets):
        if name not in program.tensor:
            raise SymbpError(f"unknown tensor {name!r}; {nearest(name, program.tensor)}")
        if program.tensor[name].integer:
            raise SymbpError(f"{name!r} holds integers; there is no derivative of it or by it.")
    return _Reverse(program, of, targets).run()


class _Reverse:
    def __init__(self, program: Program, of: str, targets: list[str]) -> None:
        self.program, self.of, self.targets = program, of, targets
        self.taken = set(program.tensor)
        self.needed = _between(program, of, targets)
        self.seed_shape = program.tensor[of].shape
        self.names = {name: self.adjoint_name(name) for name in self.needed}
        self.parts: dict[str, list[sp.Expr]] = {name: [] for name in self.needed}
        self.axes: dict[str, tuple[sp.Symbol, ...]] = {}
        self.tensors: list[Tensor] = []
        self.equations: list[Equation] = []

    def adjoint_name(self, name: str) -> str:
        prefix = "grad" if self.program.tensor[name].given else "delta"
        found = free_name(self.taken, prefix, f"_{name}")
        self.taken.add(found)
        return found

    def run(self) -> Adjoints:
        program = self.program
        wanted = set(self.needed)
        for equation in reversed(program.equations):
            if equation.target not in wanted:
                continue
            seeds = self.seed_indices(
                {str(s) for s in equation.right.atoms(sp.Symbol)} | set(map(str, equation.indices))
            )
            adjoint = Access(self.names[equation.target], *seeds, *equation.indices)
            maximum_at = self.place_of_maximum(equation) if isinstance(equation.right, MaxOver) else None
            for access, right in contributions(equation, program.tensor, adjoint, wanted, maximum_at):
                self.add(access, right, equation, seeds)
        for name in self.needed:
            self.finish(name)
        names = tuple((name, self.names[name]) for name in self.needed)
        kept = list(self.tensors)
        outputs = (*program.outputs, *(self.names[n] for n in self.targets if self.names[n] not in program.outputs))
        return Adjoints(
            Program.build((*program.tensors, *kept), (*program.equations, *self.equations), outputs, program.updates),
            names,
        )

    def place_of_maximum(self, equation: Equation) -> Access:
        """The tensor that holds where a maximum is attained: the program's own, if it has one already."""
        right = ArgMaxOver(*equation.right.args)
        for known in self.program.equations:
            if (known.indices, known.right) == (equation.indices, right):
                return known.left
        name = free_name(self.taken, f"{equation.target}_argmax")
        self.taken.add(name)
        self.tensors.append(Tensor(name, self.program.tensor[equation.target].shape, integer=True))
        self.equations.append(Equation(name, equation.indices, right, equation.where))
        return self.equations[-1].left

    def seed_indices(self, taken: set[str]) -> tuple[sp.Symbol, ...]:
        names: list[str] = []
        for _ in self.seed_shape:
            names.append(next(fresh_names(taken | set(names), "s")))
        return tuple(map(index_symbol, names))

    def indices_of(self, access: Access, consumer: Equation) -> tuple[sp.Symbol, ...]:
        """Index names for the axes of a tensor: its own equation's, else those of its first reader."""
        if access.name in self.axes:
            return self.axes[access.name]
        if access.name in self.program.definition:
            chosen = self.program.definition[access.name].indices
        else:
            names: list[str] = []
            for position in access.indices:
                name = str(position) if position.is_Symbol and str(position) not in names else "i"
                names.append(next(fresh_names(set(names), name)))
            chosen = tuple(map(index_symbol, names))
        self.axes[access.name] = chosen
        return chosen

    def add(self, access: Access, right: sp.Expr, consumer: Equation, seeds: tuple[sp.Symbol, ...]) -> None:
        """Give the indices of a contribution their final names and keep it."""
        axes = self.indices_of(access, consumer)
        final_seeds = self.seed_indices(set(map(str, axes)))
        left_over = [str(s) for s in consumer.indices] + [
            str(s) for n in reductions(consumer.right) for s in n.bound_symbols
        ]
        fixed = {str(s) for s in (*axes, *final_seeds)}
        used = {str(s) for s in right.atoms(sp.Symbol)}
        free = [name for name in left_over if name not in used and name not in fixed]

        def change(node: sp.Basic) -> sp.Basic | None:
            if not isinstance(node, Reduction):
                return None
            renaming = {}
            for symbol in node.bound_symbols:
                if str(symbol) in fixed:
                    name = free.pop(0) if free else next(fresh_names(fixed | used, str(symbol)))
                    used.add(name)
                    renaming[symbol] = index_symbol(name)
            return node.renamed(renaming) if renaming else None

        right = rewrite(right, change)
        naming = {place(axis): symbol for axis, symbol in enumerate(axes)}
        naming.update(dict(zip(seeds, final_seeds, strict=True)))
        self.parts[access.name].append(right.xreplace(naming))

    def finish(self, name: str) -> None:
        tensor = self.program.tensor[name]
        axes = self.axes.get(name)
        if axes is None:
            definition = self.program.definition.get(name)
            axes = definition.indices if definition else tuple(index_symbol(f"i{n}") for n in range(len(tensor.shape)))
        seeds = self.seed_indices(set(map(str, axes)))
        right = sp.Add(*self.parts[name])
        if name == self.of:
            from symbp.language.expressions import Where

            right = right + Where(sp.And(*[sp.Eq(s, i) for s, i in zip(seeds, axes, strict=True)]), 1, 0)
        shape = (*self.seed_shape, *tensor.shape)
        self.tensors.append(Tensor(self.names[name], shape, "intermediate", adjoint_of=name))
        self.equations.append(Equation(self.names[name], (*seeds, *axes), right, f"adjoint of {name}"))


def _between(program: Program, of: str, targets: list[str]) -> list[str]:
    """Tensors that ``of`` depends on and that depend on a target, from ``of`` back, the targets always included."""
    reaches = set(targets)
    for group in program.groups:
        members = {e.target for e in group.equations}
        if members & reaches or any(name in reaches for e in group.equations for name in e.reads):
            reaches |= members
    below = {of}
    for group in reversed(program.groups):
        if any(e.target in below for e in group.equations):
            for e in group.equations:
                below.add(e.target)
                below.update(e.reads)
    order = [e.target for e in reversed(program.equations)] + [t.name for t in program.tensors if t.given]
    return [
        name
        for name in order
        if (name in targets or name == of or (name in below and name in reaches)) and not program.tensor[name].integer
    ]
