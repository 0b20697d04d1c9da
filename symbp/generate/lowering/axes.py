"""How tensors lie in memory: the samples of a batch side by side, so that one instruction works on several.

A sum over products is then computed for a strip of samples at once, whatever the layer: dense, convolutional,
recurrent or attention, forwards and backwards. Where a sum runs over the samples, the strip is the last index of the
result, or, where that is short, the samples themselves, added up at the end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.generate.common.registers import MOST_ROWS
from symbp.generate.lowering.scatter import scatter
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Quotient, Reduction, Remainder, SumOver, Where
from symbp.language.program import Program
from symbp.language.tensor import Tensor


@dataclass(frozen=True)
class StripSum:
    """One sum: its bound indices, the condition under which something is added, and what is added."""

    bound: tuple[tuple[sp.Symbol, sp.Expr], ...]
    condition: sp.Basic
    body: sp.Expr


@dataclass(frozen=True)
class Plan:
    """How an equation is computed in strips.

    ``vector`` is the index of the strip and ``row`` the one whose neighbours share its reads (none: no index).
    ``across`` says that the strip is added up; ``column`` is then another whose neighbours share the other reads.
    ``rest`` is the right side with the sums read from the target;
    ``stored`` says that it is arithmetic and can be applied while the sums are in registers. ``copies`` are the tensors
    that have to lie otherwise, with the order of axes that they need.
    """

    vector: sp.Symbol
    row: sp.Symbol | None
    column: sp.Symbol | None
    across: bool
    parts: tuple[StripSum, ...]
    rest: sp.Expr
    stored: bool = False
    copies: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def guarded(self) -> bool:
        """Whether a condition depends on the row, so that rows are not computed alike."""
        return any(self.row in part.condition.free_symbols for part in self.parts)


@dataclass(frozen=True)
class Memory:
    """The order of axes of every tensor that does not lie in its own, and the axis of samples of those that have one.

    ``width`` is the number of elements of a strip; zero where there are none.
    """

    orders: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    strips: Mapping[str, int] = field(default_factory=dict)
    width: int = 0

    def order(self, tensor: Tensor) -> tuple[int, ...]:
        """Axes from the outermost to the innermost."""
        return self.orders.get(tensor.name, tuple(range(len(tensor.shape))))

    def shape(self, tensor: Tensor) -> tuple[int, ...]:
        """Lengths in that order."""
        return tuple(int(tensor.shape[axis]) for axis in self.order(tensor))

    def plan(self, equation: Equation, program: Program, elsewhere: Collection[str] = ()) -> Plan | None:
        """How the equation is computed in strips; None where it is not. Tensors ``elsewhere`` cannot be copied."""
        if not self.width or scatter(equation) is not None:
            return None
        found = _parts(equation)
        target = program.tensor[equation.target]
        if found is None:
            return None
        parts, rest = found
        if equation.target in self.strips:
            axis = self.strips[equation.target]
            if self.order(target)[-1] != axis or equation.target not in self.orders:
                return None
            return self._strip(equation, equation.indices[axis], parts, rest, False, program, elsewhere)
        bound = [s for part in parts for s, _ in part.bound if _runs_over_strips(s, part, self.strips)]
        if len(parts) != 1 or len(bound) != 1 or rest != equation.left:
            return None
        lengths = dict(zip(equation.indices, map(int, target.shape), strict=True))
        along = [
            self._strip(equation, index, parts, rest, False, program, elsewhere)
            for index in reversed(equation.indices)
            if len(lengths) > 1 and lengths[index] >= self.width
        ]
        shared = [plan for plan in along if plan is not None and plan.row is not None and not plan.guarded]
        if shared:
            return max(shared, key=lambda plan: min(lengths[plan.row], MOST_ROWS))
        return self._strip(equation, bound[0], parts, rest, True, program, elsewhere)

    def _strip(
        self, equation: Equation, vector: sp.Symbol, parts: tuple[StripSum, ...], rest: sp.Expr, across: bool,
        program: Program, elsewhere: Collection[str],
    ) -> Plan | None:  # fmt: skip
        reads = [a for part in parts for a in sorted(part.body.atoms(Access), key=str) if vector in a.free_symbols]
        copies: dict[str, tuple[int, ...]] = {}
        for access in reads:
            places = [n for n, i in enumerate(access.indices) if vector in i.free_symbols]
            tensor = program.tensor[access.name]
            if self._in_panels(access, vector):
                continue
            if len(places) != 1 or access.indices[places[0]] != vector or tensor.integer:
                return None
            order = self._wanted(tensor, places[0])
            if self.order(tensor)[-len(order) :] != order:
                if access.name in elsewhere:
                    return None
                copies[access.name] = (*(n for n in range(len(tensor.shape)) if n not in order), *order)
        inmost = tuple(replace(part, bound=self._strips_last(part)) for part in parts)
        for part in parts:
            alone = not any(vector in a.free_symbols for a in part.body.atoms(Access))
            if alone or vector in part.condition.free_symbols:
                return None
        candidates = [s for s in equation.indices if s != vector]
        shared = {s: sum(s not in a.free_symbols for a in reads) for s in candidates}
        lengths = dict(zip(equation.indices, program.tensor[equation.target].shape, strict=True))
        guarded = {s for part in parts for s in part.condition.free_symbols}
        rows = {s: min(int(lengths[s]), MOST_ROWS) for s in candidates}
        row = max(candidates, key=lambda s: (shared[s], rows[s] > 1 and s not in guarded, rows[s]), default=None)
        if row is not None and not shared[row]:
            row = None
        if copies and row is None:
            return None
        column = _column([s for s in candidates if s not in guarded], row, reads, lengths) if across else None
        return Plan(
            vector, row, column, across, inmost, rest, not across and self._lies_alike(rest, vector, program), copies
        )

    def _in_panels(self, access: Access, vector: sp.Symbol) -> bool:
        """Whether a read finds its strips one after the other."""
        first, last = access.indices[0], access.indices[-1]
        whole = first == Quotient(vector, self.width) and last == Remainder(vector, self.width)
        return whole and not any(vector in i.free_symbols for i in access.indices[1:-1])

    def _lies_alike(self, rest: sp.Expr, vector: sp.Symbol, program: Program) -> bool:
        """Whether what is left of a right side is arithmetic that reads strips, or nothing of the strip at all."""
        for access in rest.atoms(Access):
            places = [n for n, i in enumerate(access.indices) if vector in i.free_symbols]
            tensor = program.tensor[access.name]
            last = self.order(tensor)[-1:] == tuple(places) and access.indices[places[0]] == vector if places else True
            if tensor.integer or not last:
                return False
        return _arithmetic(rest)

    def _wanted(self, tensor: Tensor, axis: int) -> tuple[int, ...]:
        """The innermost axes of a tensor that is read in strips along one: before it the samples, if it has them."""
        samples = self.strips.get(tensor.name, axis)
        return (axis,) if samples == axis else (samples, axis)

    def _strips_last(self, part: StripSum) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
        """The loops of a sum, that over samples innermost, where reads lie side by side."""
        return tuple(sorted(part.bound, key=lambda pair: _runs_over_strips(pair[0], part, self.strips)))


def _column(
    candidates: Iterable[sp.Symbol],
    row: sp.Symbol | None,
    reads: Iterable[Access],
    lengths: Mapping[sp.Symbol, sp.Expr],
) -> sp.Symbol | None:
    """The longest index that the reads of the rows lack, where all others lack that of the rows."""
    of_rows = [a for a in reads if row in a.free_symbols]
    found = [s for s in candidates if s != row and lengths[s] > 1 and not any(s in a.free_symbols for a in of_rows)]
    # of equally long ones the last, whose neighbours tend to lie nearest
    return max(reversed(found), key=lambda s: int(lengths[s]), default=None) if row is not None else None


def _runs_over_strips(symbol: sp.Symbol, part: StripSum, strips: Mapping[str, int]) -> bool:
    return any(a.name in strips and a.indices[strips[a.name]] == symbol for a in part.body.atoms(Access))


def _parts(equation: Equation) -> tuple[tuple[StripSum, ...], sp.Expr] | None:
    """The sums of a right side and what is left of it; None where they cannot be computed in strips."""
    left, right = equation.left, equation.right
    sums = [t for t in sp.Add.make_args(right) if isinstance(t, SumOver)]
    if not sums:
        sums = sorted(set(right.atoms(Reduction)), key=str)
        if len(sums) != 1 or any(n.atoms(Reduction) for n in right.atoms(Where)):
            return None
    parts = [_part(node) for node in sums]
    rest = right.xreplace({sums[0]: left, **dict.fromkeys(sums[1:], sp.Integer(0))})
    if any(part is None for part in parts) or rest.atoms(Reduction):
        return None
    if any(a.name == equation.target for a in right.atoms(Access) if a not in _inside(sums)):
        return None
    return tuple(part for part in parts if part is not None), rest


def _inside(sums: Iterable[sp.Basic]) -> set[Access]:
    return {a for node in sums for a in node.atoms(Access)}


def _part(node: sp.Basic) -> StripSum | None:
    """A sum whose body is arithmetic on reads, added under a condition."""
    if not isinstance(node, SumOver):
        return None
    body, condition = node.body, sp.true
    while True:
        factors = sp.Mul.make_args(body)
        choices = [f for f in factors if isinstance(f, Where)]
        if not choices:
            break
        if len(choices) > 1 or choices[0].otherwise != 0:
            return None
        condition = sp.And(condition, choices[0].condition)
        body = sp.Mul(*[f for f in factors if f is not choices[0]], choices[0].then)
    return StripSum(node.bound, condition, body) if _arithmetic(body) else None


def _arithmetic(body: sp.Expr) -> bool:
    """Whether an expression is arithmetic on reads, which works on strips as on numbers."""
    allowed = (sp.Add, sp.Mul, sp.Pow, Access, sp.Number)
    stack = [body]
    while stack:
        part = stack.pop()
        if not isinstance(part, allowed) or (part.is_Pow and not (part.exp.is_Integer and abs(part.exp) <= 4)):
            return False
        stack += [] if isinstance(part, Access) else [part.base] if part.is_Pow else list(part.args)
    return True
