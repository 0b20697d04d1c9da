"""Reductions inside an expression become accumulators that are computed before they are used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import sympy as sp

from symbp.generate.lowering.freeze import freeze, freeze_condition, whole
from symbp.generate.lowering.loops import Accumulate, Declare, If, Loop, Number, Statement
from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Reduction, Where, row_major
from symbp.language.program import Program
from symbp.language.ranges import extremes

Guards = dict[Reduction, sp.Basic]


class Names:
    """Names of local variables, each given once in a scope; ``taken`` are those that stand for something else."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)

    def fresh(self, preferred: str) -> str:
        """The preferred name, or with a number behind it where it is taken."""
        name, number = preferred, 2
        while name in self.taken:
            name, number = f"{preferred}_{number}", number + 1
        self.taken.add(name)
        return name


def outermost(expression: sp.Basic) -> Guards:
    """The outermost reductions, each with the condition under which its value is used (true: always)."""
    found: dict[Reduction, list[sp.Basic]] = {}

    def visit(node: sp.Basic, guard: sp.Basic) -> None:
        if isinstance(node, Reduction):
            found.setdefault(node, []).append(guard)
        elif isinstance(node, Where):
            visit(node.condition, guard)
            visit(node.then, sp.And(guard, node.condition))
            visit(node.otherwise, sp.And(guard, sp.Not(node.condition, evaluate=False)))
        else:
            for argument in node.args:
                visit(argument, guard)

    visit(expression, sp.true)
    return {node: sp.true if sp.true in guards else sp.Or(*guards) for node, guards in found.items()}


def may_leave(node: Reduction, sizes: Mapping[sp.Basic, sp.Expr], program: Program) -> bool:
    """Whether a reduction could read outside a tensor where the condition around it does not hold."""
    inner = {**sizes, **dict(node.bound)}
    for reduction in node.body.atoms(Reduction):
        inner.update(dict(reduction.bound))
    for access in node.atoms(Access):
        for position, size in zip(access.indices, program.tensor[access.name].shape, strict=True):
            if position.atoms(Access):
                return True
            low, high = extremes(position, inner)
            if not (low.is_nonnegative and (size - 1 - high).is_nonnegative):
                return True
    return False


class Hoister:
    """Gathers accumulators; ``suffix`` goes behind their names, ``sizes`` are the ranges of the indices around."""

    def __init__(self, program: Program, names: Names, sizes: Mapping[sp.Basic, sp.Expr], suffix: str = "") -> None:
        self.program, self.names, self.sizes, self.suffix = program, names, sizes, suffix
        self.count = 0
        self.statements: list[Statement] = []

    def take(self) -> list[Statement]:
        """The statements gathered so far."""
        found, self.statements = self.statements, []
        return found

    def scalar(self, expression: sp.Basic) -> sp.Basic:
        """The expression (or condition) with accumulators for its reductions."""
        done: dict[sp.Basic, sp.Basic] = {}
        for node, guard in outermost(expression).items():
            if guard is not sp.true and may_leave(node, self.sizes, self.program):
                done[node] = self.reduction(node, self.scalar(guard.xreplace(done)))
            else:
                done[node] = self.reduction(node)
        return expression.xreplace(done)

    def reduction(self, node: Reduction, guard: sp.Basic = sp.true) -> sp.Symbol:
        """The accumulator of one reduction, which is computed only where ``guard`` holds."""
        self.count += 1
        largest = isinstance(node, (MaxOver, ArgMaxOver))
        tag = self.suffix
        if self.count > 1:
            tag = f"{tag}_{self.count}" if tag else str(self.count)
        name = self.names.fresh(f"largest{tag}" if largest else f"sum{tag}")
        inner = Hoister(self.program, self.names, {**self.sizes, **dict(node.bound)}, f"{tag}i" if tag else "i")
        body = inner.scalar(node.body)
        place = ""
        self.statements.append(Declare(name, Number(sp.S.NegativeInfinity if largest else sp.Integer(0))))
        if isinstance(node, ArgMaxOver):
            place = self.names.fresh(f"place{tag}")
            self.statements.append(Declare(place, Number(sp.Integer(0)), integer=True))
        position = freeze(row_major(node.bound), True) if place else None
        nest: tuple[Statement, ...] = (
            *inner.take(),
            Accumulate(name, "max" if largest else "+", freeze(body), place, position),
        )
        for symbol, size in reversed(node.bound):
            nest = (Loop(str(symbol), whole(size), nest),)
        if guard is not sp.true:
            nest = (If(freeze_condition(guard), nest),)
        self.statements.extend(nest)
        return sp.Symbol(place, integer=True) if place else sp.Symbol(name, real=True)
