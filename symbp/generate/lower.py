"""From equations to loops: one lowering for everything that the language can say."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symbp.generate.freeze import freeze, freeze_condition, whole
from symbp.generate.loops import Accumulate, Comment, Declare, Loop, Number, Statement, Store, Variable
from symbp.language.equation import Equation
from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Reduction, row_major
from symbp.language.ordering import Group
from symbp.language.printing import print_equation
from symbp.language.program import Program

__all__ = ["freeze_condition", "lower"]


def lower(program: Program) -> list[Statement]:
    """Statements that compute a program whose sizes are all integers, in its order.

    Neighbouring equations over the same ranges share their loops where each reads the others only at its own
    place.
    """
    found: list[Statement] = []
    for block in _fused(program):
        if isinstance(block, Group):
            found.append(_recurrent(block, program))
        else:
            found.extend(_nest(block, program))
    return found


def _shape(equation: Equation, program: Program) -> tuple[int, ...]:
    return tuple(int(n) for n in program.tensor[equation.target].shape)


def _fused(program: Program) -> list[list[Equation] | Group]:
    """Equations in order, neighbours that can share their loops together."""
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
    if _shape(block[0], program) != _shape(equation, program) or not equation.indices:
        return False
    own = {e.target for e in block}
    inside = {a for node in equation.right.atoms(Reduction) for a in node.atoms(Access)}
    for access in equation.right.atoms(Access):
        if access.name in own and (access in inside or access.indices != equation.indices):
            return False
    return True


def _nest(block: list[Equation], program: Program) -> list[Statement]:
    """Loops over the ranges of the block's first equation around all its equations."""
    first = block[0]
    renamed = [e if e.indices == first.indices else _renamed(e, first) for e in block]
    comments: list[Statement] = [Comment(print_equation(e)) for e in renamed]
    sizes = list(zip([str(i) for i in first.indices], _shape(first, program), strict=True))
    return [*comments, *_levels(renamed, sizes, 0, program)]


def _renamed(equation: Equation, first: Equation) -> Equation:
    return Equation(equation.target, first.indices, equation.at(first.indices), equation.where)


def _levels(block: list[Equation], sizes: list[tuple[str, int]], level: int, program: Program) -> list[Statement]:
    """Statements inside ``level`` loops: reductions that need no further index, then the next loop or the stores."""
    hoister = _Hoister(f"{level}" if level else "")
    known = {s for s, _ in sizes[:level]}
    later = {s for s, _ in sizes[level:]}
    if level == len(sizes):
        statements: list[Statement] = []
        for number, equation in enumerate(block):
            hoister.suffix = str(number + 1) if len(block) > 1 else "" if sizes else f"_{equation.target}"
            value = hoister.scalar(equation.right)
            statements += hoister.take()
            statements += _store(equation, value)
        return statements
    moved = []
    for equation in block:
        right = equation.right
        for node in sorted(_outermost(right), key=str):
            names = {str(s) for s in node.free_symbols}
            if level and not names & later and names & known and not _reads_block(node, block):
                right = right.xreplace({node: hoister.reduction(node)})
        moved.append(Equation(equation.target, equation.indices, right, equation.where))
    before = hoister.take()
    name, size = sizes[level]
    return [*before, Loop(name, size, tuple(_levels(moved, sizes, level + 1, program)))]


def _reads_block(node: sp.Basic, block: list[Equation]) -> bool:
    return any(a.name == e.target for a in node.atoms(Access) for e in block)


def _outermost(node: sp.Basic) -> list[Reduction]:
    if isinstance(node, Reduction):
        return [node]
    return [found for argument in node.args for found in _outermost(argument)]


def _store(equation: Equation, value: sp.Expr) -> list[Statement]:
    """The store, with repeated subexpressions named first."""
    reads = {a: sp.Dummy(f"read{n}", real=True) for n, a in enumerate(sorted(_values(value), key=str))}
    back = {dummy: access for access, dummy in reads.items()}
    statements: list[Statement] = []
    if not any(type(n).__name__ == "Where" for n in sp.preorder_traversal(value)):
        names = (sp.Symbol(f"t{n}", real=True) for n in range(1, 1000))
        shared, (value,) = sp.cse([value.xreplace(reads)], symbols=names, order="canonical")
        for symbol, part in shared:
            statements.append(Declare(f"{equation.target}_{symbol}", freeze(_own(part, equation).xreplace(back))))
        value = _own(value, equation).xreplace(back)
    indices = tuple(freeze(i, True) for i in equation.indices)
    return [*statements, Store(equation.target, indices, freeze(value))]


def _own(expression: sp.Expr, equation: Equation) -> sp.Expr:
    """Temporaries named after the equation, so that neighbours do not clash."""
    names = {s: sp.Symbol(f"{equation.target}_{s}", real=True) for s in expression.free_symbols if _temporary(s)}
    return expression.xreplace(names)


def _temporary(symbol: sp.Basic) -> bool:
    name = str(symbol)
    return name[0] == "t" and name[1:].isdigit() and symbol.is_integer is None


def _values(node: sp.Basic) -> set[Access]:
    if isinstance(node, Access):
        return {node}
    return {found for argument in node.args for found in _values(argument)}


@dataclass
class _Hoister:
    """Turns reductions into accumulators that are computed before they are used."""

    suffix: str = ""
    count: int = 0

    def __post_init__(self) -> None:
        self.statements: list[Statement] = []

    def take(self) -> list[Statement]:
        """The statements gathered so far."""
        found, self.statements = self.statements, []
        return found

    def scalar(self, expression: sp.Expr) -> sp.Expr:
        """The expression with accumulators for its reductions."""
        nodes = dict.fromkeys(_outermost(expression))
        return expression.xreplace({node: self.reduction(node) for node in nodes})

    def reduction(self, node: Reduction) -> sp.Symbol:
        """The accumulator of one reduction."""
        self.count += 1
        word = "sum" if not isinstance(node, (MaxOver, ArgMaxOver)) else "largest"
        tag = (
            f"{self.suffix}_{self.count}"
            if self.suffix and self.count > 1
            else self.suffix or (str(self.count) if self.count > 1 else "")
        )
        name = f"{word}{tag}"
        inner = _Hoister(f"{tag}i" if tag else "i")
        body = inner.scalar(node.body)
        if isinstance(node, (MaxOver, ArgMaxOver)):
            place = f"place{tag}"
            self.statements.append(Declare(name, Number(sp.S.NegativeInfinity)))
            self.statements.append(Declare(place, Number(sp.Integer(0)), integer=True))
            position = freeze(row_major(node.bound), True)
            statement: Statement = Accumulate(name, "max", freeze(body), place, position)
        else:
            self.statements.append(Declare(name, Number(sp.Integer(0))))
            statement = Accumulate(name, "+", freeze(body))
        nest: tuple[Statement, ...] = (*inner.take(), statement)
        for symbol, size in reversed(node.bound):
            nest = (Loop(str(symbol), whole(size), nest),)
        self.statements.extend(nest)
        return sp.Symbol(place if isinstance(node, ArgMaxOver) else name, real=True)


def _recurrent(group: Group, program: Program) -> Loop:
    """A loop over time around the equations of a recurrent group."""
    time = str(group.equations[0].indices[group.axes[0]])
    body: list[Statement] = []
    size = 0
    for equation, axis in zip(group.equations, group.axes, strict=True):
        shape = _shape(equation, program)
        size = max(size, shape[axis])
        symbol = sp.Symbol(time, integer=True)
        indices = tuple(symbol if n == axis else i for n, i in enumerate(equation.indices))
        moved = Equation(equation.target, indices, equation.at(indices), equation.where)
        rest = [(str(i), n) for a, (i, n) in enumerate(zip(indices, shape, strict=True)) if a != axis]
        body.append(Comment(print_equation(moved)))
        body.extend(_levels([moved], rest, 0, program))
    return Loop(time, size, tuple(body), down=group.direction < 0)


def variable(name: str) -> Variable:
    """A variable of the loop language."""
    return Variable(name)
