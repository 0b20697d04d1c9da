"""How tensors lie in memory: the samples of a batch side by side, so that one instruction works on several.

A sum over products is then computed for a strip of samples at once, whatever the layer: dense, convolutional,
recurrent or attention, forwards and backwards. Where a sum runs over the samples, the strip is the last index of the
result, or, where that is short, the samples themselves, added up at the end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, Where, free_name, index_symbol
from symbp.language.program import Program
from symbp.language.tensor import Tensor

MOST_ROWS = 12  # sums of strips that are held in registers
WIDTHS = (16, 8)  # elements of a strip: as many as there are samples


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
    ``across`` says that the strip is added up. ``rest`` is the right side with the sums read from the target;
    ``stored`` says that it is arithmetic and can be applied while the sums are in registers. ``copies`` are the tensors
    that have to lie otherwise, with the order of axes that they need.
    """

    vector: sp.Symbol
    row: sp.Symbol | None
    across: bool
    parts: tuple[StripSum, ...]
    rest: sp.Expr
    stored: bool = False
    copies: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Memory:
    """The order of axes of every tensor that does not lie in its own, and the axis of samples of those that have one.

    ``width`` is the number of elements of a strip; zero where there are none.
    """

    orders: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    samples: Mapping[str, int] = field(default_factory=dict)
    width: int = 0

    def order(self, tensor: Tensor) -> tuple[int, ...]:
        """Axes from the outermost to the innermost."""
        return self.orders.get(tensor.name, tuple(range(len(tensor.shape))))

    def shape(self, tensor: Tensor) -> tuple[int, ...]:
        """Lengths in that order."""
        return tuple(int(tensor.shape[axis]) for axis in self.order(tensor))

    def plan(self, equation: Equation, program: Program, elsewhere: Collection[str] = ()) -> Plan | None:
        """How the equation is computed in strips; None where it is not. Tensors ``elsewhere`` cannot be copied."""
        if not self.width:
            return None
        found = _parts(equation)
        target = program.tensor[equation.target]
        if found is None:
            return None
        parts, rest = found
        if equation.target in self.samples:
            axis = self.samples[equation.target]
            if self.order(target)[-1] != axis or equation.target not in self.orders:
                return None
            return self._strip(equation, equation.indices[axis], parts, rest, False, program, elsewhere)
        bound = [s for part in parts for s, _ in part.bound if _runs_over_samples(s, part, self.samples)]
        if len(parts) != 1 or len(bound) != 1 or rest != equation.left:
            return None
        if len(equation.indices) > 1 and int(target.shape[-1]) >= self.width:
            plan = self._strip(equation, equation.indices[-1], parts, rest, False, program, elsewhere)
            if plan is not None and plan.row is not None:
                return plan
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
            if len(places) != 1 or access.indices[places[0]] != vector or tensor.integer:
                return None
            order = self._wanted(tensor, places[0])
            if self.order(tensor)[-len(order) :] != order:
                if access.name in elsewhere:
                    return None
                copies[access.name] = (*(n for n in range(len(tensor.shape)) if n not in order), *order)
        inmost = tuple(replace(part, bound=self._samples_last(part)) for part in parts)
        for part in parts:
            alone = not any(vector in a.free_symbols for a in part.body.atoms(Access))
            if alone or vector in part.condition.free_symbols:
                return None
        candidates = [s for s in equation.indices if s != vector]
        shared = {s: sum(s not in a.free_symbols for a in reads) for s in candidates}
        lengths = dict(zip(equation.indices, program.tensor[equation.target].shape, strict=True))
        row = max(candidates, key=lambda s: (shared[s], min(int(lengths[s]), MOST_ROWS)), default=None)
        if row is not None and not shared[row]:
            row = None
        if copies and row is None:
            return None
        return Plan(vector, row, across, inmost, rest, not across and self._lies_alike(rest, vector, program), copies)

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
        samples = self.samples.get(tensor.name, axis)
        return (axis,) if samples == axis else (samples, axis)

    def _samples_last(self, part: StripSum) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
        """The loops of a sum, that over samples innermost, where reads lie side by side."""
        return tuple(sorted(part.bound, key=lambda pair: _runs_over_samples(pair[0], part, self.samples)))


def _runs_over_samples(symbol: sp.Symbol, part: StripSum, samples: Mapping[str, int]) -> bool:
    return any(a.name in samples and a.indices[samples[a.name]] == symbol for a in part.body.atoms(Access))


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


def arranged(program: Program, samples: Mapping[str, int], kept: Collection[str]) -> tuple[Program, Memory]:
    """The program with the copies that strips need, and where everything lies.

    ``samples`` is the axis of samples of each tensor that has one; ``kept`` are tensors that stay as they are.
    """
    count = min((int(t.shape[samples[t.name]]) for t in program.tensors if t.name in samples), default=0)
    width = next((width for width in WIDTHS if count >= width), 0)
    if not width:
        return program, Memory()
    orders: dict[str, tuple[int, ...]] = {}
    for tensor in program.tensors:
        axis = samples.get(tensor.name)
        if axis is not None and not tensor.given and tensor.name not in kept and not tensor.integer:
            orders[tensor.name] = (*(n for n in range(len(tensor.shape)) if n != axis), axis)
    memory = Memory(orders, {name: samples[name] for name in program.tensor if name in samples}, width)
    together = {e.target: {g.target for g in group.equations} for group in program.groups for e in group.equations}
    taken, tensors = set(program.tensor), list(program.tensors)
    made: dict[tuple[str, tuple[int, ...]], str] = {}
    equations: list[Equation] = []
    for equation in program.equations:
        plan = memory.plan(equation, program, together[equation.target])
        names = {}
        for name, order in (plan.copies if plan else {}).items():
            if (name, order) not in made:
                source = program.tensor[name]
                copy = made[name, order] = free_name(taken, f"{name}_turned")
                taken.add(copy)
                indices = tuple(index_symbol(f"i{n}") for n in range(len(source.shape)))
                tensors.append(Tensor(copy, source.shape))
                equations.append(Equation(copy, indices, Access(name, *indices)))
                orders[copy] = order
                if name in samples:
                    memory = replace(memory, orders=orders, samples={**memory.samples, copy: samples[name]})
            names[name] = made[name, order]
        equations.append(_reading(equation, plan, names) if plan and names else equation)
    return Program.build(tensors, equations, program.outputs, program.updates), replace(memory, orders=orders)


def _reading(equation: Equation, plan: Plan, names: Mapping[str, str]) -> Equation:
    """The equation with the reads of its strips taken from copies."""
    sums = list(equation.right.atoms(SumOver))
    reads = {
        a: Access(names[a.name], *a.indices)
        for node in sums
        for a in node.body.atoms(Access)
        if a.name in names and plan.vector in a.free_symbols
    }
    return replace(equation, right=equation.right.xreplace(reads))
