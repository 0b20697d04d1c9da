"""The normal form: every right side is a sum of terms, each a sum over bound indices of a pointwise body.

A reduction anywhere else (inside a nonlinear function, a product of reductions, a maximum) becomes an equation of
its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, Where, free_name, rebuilt
from symbp.language.program import Program
from symbp.language.ranges import check_equation
from symbp.language.rename import avoid_capture, canonical
from symbp.language.tensor import Tensor

Bound = tuple[tuple[sp.Symbol, sp.Expr], ...]


@dataclass(frozen=True)
class Term:
    """``sum over bound of body``; ``body`` holds no reduction."""

    bound: Bound
    body: sp.Expr


def normal_form(program: Program) -> Program:
    """The same program with every equation in normal form."""
    splitter = _Splitter({tensor.name for tensor in program.tensors}, dict(program.tensor))
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
    known: dict[str, Tensor]
    tensors: list[Tensor] = field(default_factory=list)
    named: dict[sp.Basic, str] = field(default_factory=dict)
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
        """A read of a new tensor that holds the reduction, or of one that holds the same already."""
        assert self.current is not None
        scope = {**self.sizes, **bound}
        body = node.body if self.harmless(node, scope) else Where(guard, node.body, 0)
        total = node.func(body, *node.args[1:])
        free = tuple(s for s in scope if s in total.free_symbols)
        outer_sizes, self.sizes = self.sizes, {s: scope[s] for s in free}
        right = (
            self.flat(total)
            if isinstance(total, SumOver)
            else node.func(self.without_reductions(body, dict(node.bound), sp.true), *node.args[1:])
        )
        self.sizes = outer_sizes
        shape = tuple(scope[s] for s in free)
        key = sp.Tuple(sp.Tuple(*shape), canonical(right, free))
        if key not in self.named:
            name = self.named[key] = free_name(self.taken, f"{self.current.target}_{node.keyword}")
            self.taken.add(name)
            self.known[name] = Tensor(name, shape)
            self.tensors.append(self.known[name])
            self.equations.append(Equation(name, free, right, self.current.where))
        return Access(self.named[key], *free)

    def harmless(self, node: Reduction, scope: dict[sp.Basic, sp.Expr]) -> bool:
        """Whether a reduction can be computed where nobody reads it: it stays in range and finite."""
        allowed = (sp.Add, sp.Mul, sp.Pow, Access, sp.Atom, SumOver, sp.Tuple)
        nodes = list(sp.preorder_traversal(node))
        if not all(isinstance(n, allowed) and (not n.is_Pow or n.exp.is_nonnegative) for n in nodes):
            return False
        assert self.current is not None
        free = tuple(s for s in scope if s in node.free_symbols)
        probe = Tensor(free_name(self.taken, "probe"), tuple(scope[s] for s in free))
        try:
            check_equation(Equation(probe.name, free, node), {**self.known, probe.name: probe})
        except SymbpError:
            return False
        return True
