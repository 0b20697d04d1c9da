"""From equations to loops: one lowering for everything that the language can say."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from symbp.generate.common.naming import RESERVED
from symbp.generate.lowering.axes import Memory, Plan
from symbp.generate.lowering.freeze import freeze, freeze_condition, whole
from symbp.generate.lowering.hoist import Hoister, Names, may_leave, outermost
from symbp.generate.lowering.loops import (
    SUM,
    Comment,
    Compare,
    Declare,
    If,
    Load,
    Loop,
    Number,
    Part,
    Statement,
    Store,
    Tile,
    Variable,
)
from symbp.generate.lowering.scatter import scatter, scatter_statements
from symbp.generate.lowering.threads import divided
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where, fresh_names, index_symbol
from symbp.language.ordering import Group
from symbp.language.printing import print_equation
from symbp.language.program import Program

__all__ = ["fused", "lower"]

Sizes = list[tuple[sp.Symbol, int]]


def lower(program: Program, memory: Memory | None = None) -> list[Statement]:
    """Statements that compute a program whose sizes are all integers, in its order.

    ``memory`` says how its tensors lie; sums are computed in strips where it finds any.

    Neighbouring equations over the same ranges share their loops where each reads the others only at its own
    place. A reduction is computed in the outermost loop that knows all its indices; one that is read under a
    condition which keeps it inside its tensors is computed under that condition.
    """
    memory = memory or Memory()
    found: list[Statement] = []
    for block in fused(program):
        if isinstance(block, Group):
            found += [_recurrent(block, program, memory)]
        else:
            found += _nest(block, program, memory)
    return found


def _shape(equation: Equation, program: Program) -> tuple[int, ...]:
    return tuple(int(n) for n in program.tensor[equation.target].shape)


def fused(program: Program) -> list[list[Equation] | Group]:
    """Equations in order, neighbours that can share their loops together; recurrent groups as they are."""
    blocks: list[list[Equation] | Group] = []
    for group in program.groups:
        if group.recurrent:
            blocks.append(group)
            continue
        equation = group.equations[0]
        last = blocks[-1] if blocks else None
        if isinstance(last, list) and _can_join(last, equation, program):
            last.append(equation)
        else:
            blocks.append([equation])
    return blocks


def _can_join(block: list[Equation], equation: Equation, program: Program) -> bool:
    if scatter(block[0]) or scatter(equation):
        return False
    if _shape(block[0], program) != _shape(equation, program) or not equation.indices:
        return False
    own = {e.target for e in block}
    inside = {a for node in equation.right.atoms(Reduction) for a in node.atoms(Access)}
    for access in equation.right.atoms(Access):
        if access.name in own and (access in inside or access.indices != equation.indices):
            return False
    return True


def _nest(block: list[Equation], program: Program, memory: Memory) -> list[Statement]:
    """Loops over the ranges of the block's first equation around all its equations."""
    first = block[0]
    renamed = [e if e.indices == first.indices else _at(e, first.indices) for e in block]
    comments: list[Statement] = [Comment(print_equation(e)) for e in renamed]
    renamed = [_printable(e, program) for e in renamed]
    sizes = list(zip(renamed[0].indices, _shape(first, program), strict=True))
    found = scatter(renamed[0])
    if found is not None:
        return [*comments, *scatter_statements(renamed[0], found, sizes)]
    return [*comments, *divided(_Nest(program, memory, renamed).statements(renamed, sizes))]


def _at(equation: Equation, indices: tuple[sp.Symbol, ...]) -> Equation:
    return Equation(equation.target, indices, equation.at(indices), equation.where)


def _printable(equation: Equation, program: Program) -> Equation:
    """The equation with indices renamed that are called like a tensor or a word of C."""
    used = {str(s) for s in _index_symbols(equation)}
    taken = {*program.tensor, *RESERVED}
    names: dict[sp.Basic, sp.Basic] = {}
    for symbol in _index_symbols(equation):
        if str(symbol) in taken:
            name = next(n for n in fresh_names(taken | used, f"{symbol}_") if n not in used)
            used.add(name)
            names[symbol] = index_symbol(name)
    if not names:
        return equation
    indices = tuple(names.get(i, i) for i in equation.indices)
    return Equation(equation.target, indices, equation.right.xreplace(names), equation.where)


def _index_symbols(equation: Equation) -> list[sp.Symbol]:
    bound = {s for node in equation.right.atoms(Reduction) for s in node.bound_symbols}
    return [*equation.indices, *sorted(bound - set(equation.indices), key=str)]


class _Nest:
    """The loops around equations that share them, with the names that are in use there."""

    def __init__(
        self, program: Program, memory: Memory, equations: Iterable[Equation], around: Sizes | None = None
    ) -> None:
        indices = (str(s) for e in equations for s in _index_symbols(e))
        self.program, self.memory, self.around = program, memory, around or []
        self.names = Names({*program.tensor, *RESERVED, *indices, *(str(s) for s, _ in self.around)})

    def statements(self, block: list[Equation], sizes: Sizes) -> list[Statement]:
        """Sums in strips, then everything else in loops, the innermost over what lies side by side."""
        found: list[Statement] = []
        left: list[Equation] = []
        for equation in block:
            plan = self.memory.plan(equation, self.program)
            if plan is None or plan.copies:
                left.append(equation)
                continue
            others = {e.target for e in block} - {equation.target}
            stored = plan.stored and not any(a.name in others for a in plan.rest.atoms(Access))
            found += self.strips(equation, plan, sizes, stored)
            if plan.rest != equation.left and not stored:
                left.append(Equation(equation.target, equation.indices, plan.rest, equation.where))
        if left:
            order = self.memory.order(self.program.tensor[left[0].target])
            place = {s: order.index(axis) for axis, s in enumerate(left[0].indices)}
            found += self.levels(left, sorted(sizes, key=lambda size: place[size[0]]), 0)
        return found

    def strips(self, equation: Equation, plan: Plan, sizes: Sizes, stored: bool) -> list[Statement]:
        """A tile inside the loops over the indices that it does not have; ``stored``: with the rest of the equation."""
        ranges = {**dict(sizes), **{s: whole(n) for part in plan.parts for s, n in part.bound}}
        tile: Statement = Tile(
            Load(equation.target, tuple(freeze(i, True) for i in equation.indices)),
            "" if plan.row is None else str(plan.row),
            1 if plan.row is None else ranges[plan.row],
            "" if plan.column is None else str(plan.column),
            1 if plan.column is None else ranges[plan.column],
            str(plan.vector),
            ranges[plan.vector],
            self.memory.width,
            plan.across,
            tuple(
                Part(
                    tuple((str(s), whole(n)) for s, n in part.bound if s != plan.vector),
                    None if part.condition == sp.true else freeze_condition(part.condition),
                    freeze(part.body),
                )
                for part in plan.parts
            ),
            freeze(plan.rest.xreplace({equation.left: sp.Symbol(SUM.name, real=True)})) if stored else SUM,
            equation.indices[self.memory.order(self.program.tensor[equation.target])[-1]] != plan.vector,
        )
        for symbol, size in reversed(sizes):
            if symbol not in (plan.row, plan.column, plan.vector):
                tile = Loop(str(symbol), size, (tile,))
        return [tile]

    def levels(self, block: list[Equation], sizes: Sizes, level: int) -> list[Statement]:
        """Statements inside ``level`` loops: reductions that need no further index, then a loop or the stores."""
        ranges = {s: sp.Integer(n) for s, n in (*self.around, *sizes[:level])}
        hoister = Hoister(self.program, self.names, ranges, f"{level}" if level else "")
        if level == len(sizes):
            statements: list[Statement] = []
            for number, equation in enumerate(block):
                hoister.suffix = str(number + 1) if len(block) > 1 else "" if sizes else f"_{equation.target}"
                value = hoister.scalar(equation.right)
                statements += [*hoister.take(), *self.store(equation, value)]
            return statements
        later = {s for s, _ in sizes[level:]}
        moved = []
        for equation in block:
            found = {}
            for node, guard in sorted(outermost(equation.right).items(), key=str):
                if node.free_symbols & later or _reads_block(node, block):
                    continue
                if guard is sp.true or not may_leave(node, ranges, self.program):
                    found[node] = hoister.reduction(node)
                elif not (guard.free_symbols & later or guard.atoms(Reduction) or _reads_block(guard, block)):
                    found[node] = hoister.reduction(node, guard)
            moved.append(Equation(equation.target, equation.indices, equation.right.xreplace(found), equation.where))
        symbol, size = sizes[level]
        return [*hoister.take(), Loop(str(symbol), size, tuple(self.levels(moved, sizes, level + 1)))]

    def store(self, equation: Equation, value: sp.Basic) -> list[Statement]:
        """The store, with repeated subexpressions named first."""
        statements: list[Statement] = []
        if not value.has(Where):  # a shared part of one branch must not be computed for the other
            reads = {a: sp.Dummy(f"read{n}", real=True) for n, a in enumerate(sorted(_values(value), key=str))}
            back = {dummy: access for access, dummy in reads.items()}
            plain = value.xreplace(reads)
            symbols = (sp.Symbol(self.names.fresh(f"{equation.target}_t{n}"), real=True) for n in range(1, 1000))
            shared, (plain,) = sp.cse([plain], symbols=symbols, order="canonical")
            statements += [Declare(str(symbol), freeze(part.xreplace(back))) for symbol, part in shared]
            value = plain.xreplace(back)
        indices = tuple(freeze(i, True) for i in equation.indices)
        return [*statements, Store(equation.target, indices, freeze(value))]


def _reads_block(node: sp.Basic, block: list[Equation]) -> bool:
    return any(a.name == e.target for a in node.atoms(Access) for e in block)


def _values(node: sp.Basic) -> set[Access]:
    if isinstance(node, Access):
        return {node}
    return {found for argument in node.args for found in _values(argument)}


def _recurrent(group: Group, program: Program, memory: Memory) -> Loop:
    """A loop over time around the equations of a recurrent group."""
    lengths = [_shape(e, program)[axis] for e, axis in zip(group.equations, group.axes, strict=True)]
    longest = max(lengths)
    original = group.equations[0].indices[group.axes[0]]
    time = original
    if str(original) in program.tensor or str(original) in RESERVED:
        used = (str(s) for e in group.equations for s in _index_symbols(e))
        time = index_symbol(Names({*program.tensor, *RESERVED, *used}).fresh(f"{original}_"))
    body: list[Statement] = []
    for equation, axis, length in zip(group.equations, group.axes, lengths, strict=True):
        shape = _shape(equation, program)
        shown = _with_time(equation, axis, original)
        moved = _printable(_with_time(equation, axis, time), program)
        rest = [(i, n) for a, (i, n) in enumerate(zip(moved.indices, shape, strict=True)) if a != axis]
        statements = divided(_Nest(program, memory, [moved], [(time, length)]).statements([moved], rest))
        if length < longest:
            bound = Compare("<", Variable(str(time), True), Number(sp.Integer(length)))
            statements = [If(bound, tuple(statements))]
        body += [Comment(print_equation(shown)), *statements]
    return Loop(str(time), longest, tuple(body), down=group.direction < 0)


def _with_time(equation: Equation, axis: int, time: sp.Symbol) -> Equation:
    """The equation with its time called ``time``; another index of that name gives way."""
    used = {str(s) for s in _index_symbols(equation)} | {str(time)}
    indices = []
    for number, index in enumerate(equation.indices):
        if number == axis:
            indices.append(time)
        elif index == time:
            indices.append(index_symbol(next(n for n in fresh_names(used, "i") if n not in used)))
        else:
            indices.append(index)
    return _at(equation, tuple(indices))
