"""The normal form: every right side is a sum of terms, each a sum over bound indices of a pointwise body.

A reduction anywhere else (inside a nonlinear function, a product of reductions, a maximum) becomes an equation of
its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Reduction, SumOver, Where, free_name, rebuilt
from symbp.language.program import Program
from symbp.language.rename import avoid_capture
from symbp.language.tensor import Tensor

Bound = tuple[tuple[sp.Symbol, sp.Expr], ...]


@dataclass(frozen=True)
class Term:
    """``sum over bound of body``; ``body`` holds no reduction."""

    bound: Bound
    body: sp.Expr


def normal_form(program: Program) -> Program:
    """The same program with every equation in normal form."""
    splitter = _Splitter({tensor.name for tensor in program.tensors})
    equations: list[Equation] = []
    for equation in program.equations:
        sizes = dict(zip(equation.indices, program.tensor[equation.target].shape, strict=True))
        splitter.start(equation, sizes)
        right = equation.right
        if not (isinstance(right, Reduction) and not isinstance(right, SumOver) and not right.body.atoms(Reduction)):
            right = splitter.sum_of_terms(right)
        equations.extend(splitter.equations)
        equations.append(replace(equation, right=right))
    if not splitter.tensors:
        return Program.build(program.tensors, equations, program.outputs, program.updates)
    return Program.build((*program.tensors, *splitter.tensors), equations, program.outputs, program.updates)


def terms(right: sp.Expr) -> list[Term]:
    """The terms of a right side in normal form."""
    found = []
    for part in sp.Add.make_args(right):
        sums = [f for f in sp.Mul.make_args(part) if isinstance(f, SumOver)]
        if not sums:
            found.append(Term((), part))
            continue
        outside = part / sums[0]
        total = avoid_capture(sums[0], {str(s) for s in outside.free_symbols})
        found.append(Term(total.bound, outside * total.body))
    return found


@dataclass
class _Splitter:
    taken: set[str]
    tensors: list[Tensor] = field(default_factory=list)
    equations: list[Equation] = field(default_factory=list)
    current: Equation | None = None
    sizes: dict[sp.Basic, sp.Expr] = field(default_factory=dict)

    def start(self, equation: Equation, sizes: dict[sp.Basic, sp.Expr]) -> None:
        self.current, self.sizes, self.equations = equation, sizes, []

    def sum_of_terms(self, right: sp.Expr) -> sp.Expr:
        parts = []
        for part in sp.Add.make_args(right):
            sums = [f for f in sp.Mul.make_args(part) if isinstance(f, SumOver)]
            outside = part / sums[0] if sums else part
            if len(sums) == 1 and not outside.atoms(Reduction):
                parts.append(outside * self.flat(sums[0]))
            else:
                parts.append(self.without_reductions(part, {}, sp.true))
        return sp.Add(*parts)

    def flat(self, total: SumOver) -> sp.Expr:
        """A sum whose body holds no reduction; sums of sums become one sum."""
        while isinstance(total.body, SumOver):
            inner = avoid_capture(total.body, {str(s) for s in total.bound_symbols})
            total = SumOver(inner.body, *total.bound, *inner.bound)
        body = self.without_reductions(total.body, dict(total.bound), sp.true)
        return SumOver(body, *total.bound)

    def without_reductions(self, node: sp.Expr, bound: dict[sp.Basic, sp.Expr], guard: sp.Basic) -> sp.Expr:
        """The expression with its reductions replaced by reads of new tensors."""
        if isinstance(node, Reduction):
            return self.own_equation(node, bound, guard)
        if not node.atoms(Reduction):
            return node
        if isinstance(node, Where):
            condition = self.without_reductions(node.condition, bound, guard)
            return Where(
                condition,
                self.without_reductions(node.then, bound, sp.And(guard, condition)),
                self.without_reductions(node.otherwise, bound, sp.And(guard, sp.Not(condition))),
            )
        return rebuilt(node, [self.without_reductions(a, bound, guard) for a in node.args])

    def own_equation(self, node: Reduction, bound: dict[sp.Basic, sp.Expr], guard: sp.Basic) -> sp.Expr:
        assert self.current is not None
        scope = {**self.sizes, **bound}
        body = node.body if guard is sp.true else Where(guard, node.body, 0)
        total = node.func(body, *node.args[1:])
        used = total.free_symbols
        free = tuple(s for s in scope if s in used)
        name = free_name(self.taken, f"{self.current.target}_{node.keyword}")
        self.taken.add(name)
        outer_sizes, self.sizes = self.sizes, {s: scope[s] for s in free}
        right = (
            self.flat(total)
            if isinstance(total, SumOver)
            else node.func(self.without_reductions(body, dict(node.bound), sp.true), *node.args[1:])
        )
        self.sizes = outer_sizes
        self.tensors.append(Tensor(name, tuple(scope[s] for s in free)))
        equation = Equation(name, free, right, self.current.where)
        self.equations.append(equation)
        return equation.left
