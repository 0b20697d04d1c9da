"""Sums: conditions that pick one summand, constant factors, and sums that the forward pass already knows."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.conditions import conjuncts, drop_decided
from symbp.language.expressions import Access, Reduction, SumOver, Where, in_range, rewrite, substituted
from symbp.language.program import Program
from symbp.simplify.matching import match

SUMS_TO_ONE = "sums to one"
DEPTH = 8  # definitions and factors on the way from a sum to what is known


def collapse(expression: sp.Expr) -> sp.Expr:
    """Sums over an index that a condition fixes: ``sum[k](where(k == p, f(k), 0))`` is ``f(p)``."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, Where):
            return _use_equalities(node)
        return _collapsed(node) if isinstance(node, SumOver) else None

    return rewrite(expression, change)


def _use_equalities(node: Where) -> sp.Expr | None:
    """Inside a branch where a look-up equals an index, read at the index."""
    for part in conjuncts(node.condition):
        if isinstance(part, sp.Eq):
            for lookup, index in (part.args, part.args[::-1]):
                if isinstance(lookup, Access) and index.is_Symbol and node.then.has(lookup):
                    return Where(node.condition, node.then.xreplace({lookup: index}), node.otherwise)
    return None


def _collapsed(node: SumOver) -> sp.Expr | None:
    for factor in sp.Mul.make_args(node.body):
        if not (isinstance(factor, Where) and factor.otherwise == 0):
            continue
        rest = node.body / factor
        conditions = conjuncts(factor.condition)
        for part in conditions:
            if not isinstance(part, sp.Eq):
                continue
            for index, size in node.bound:
                value = _solved(part, index)
                if value is None or value.has(index):
                    continue
                others = [substituted(c, {index: value}) for c in conditions if c is not part]
                if not value.atoms(Access):
                    others.append(in_range(value, size))
                body = Where(sp.And(*others), substituted(rest * factor.then, {index: value}), 0)
                bound = [pair for pair in node.bound if pair[0] != index]
                return SumOver(body, *bound) if bound else body
    return None


def _solved(equality: sp.Eq, index: sp.Symbol) -> sp.Expr | None:
    """The index from an equality in which it stands alone or with coefficient 1 or -1."""
    left, right = equality.args
    if left == index:
        return right
    if right == index:
        return left
    difference = sp.expand(left - right)
    if difference.atoms(Access) or abs(difference.coeff(index)) != 1:
        return None
    return sp.expand(index - difference / difference.coeff(index))


def factor_out_of_sums(expression: sp.Expr) -> sp.Expr:
    """Factors that do not depend on a sum's indices stand before the sum."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, SumOver):
            return None
        bound = set(node.bound_symbols)
        outside = [f for f in sp.Mul.make_args(node.body) if not f.free_symbols & bound]
        outside = [f for f in outside if f != 1]
        if not outside:
            return None
        inside = node.body / sp.Mul(*outside)
        return sp.Mul(*outside) * SumOver(inside, *node.bound)

    return rewrite(expression, change)


def known_sums(
    expression: sp.Expr, program: Program, usable: frozenset[str], sizes: Mapping[sp.Basic, sp.Expr]
) -> sp.Expr:
    """Sums whose value is declared (targets that sum to one) or already computed by a forward equation.

    A sum of several terms gives up those whose sums are known: ``sum(d - x*c)`` is ``sum(d)`` where x sums to zero.
    """
    known = _Known(program, usable, sizes)

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, SumOver):
            return None
        value = known.value(node)
        return known.without_known_terms(node) if value is None else value

    return rewrite(expression, change)


class _Known:
    """What the forward pass says about sums."""

    def __init__(self, program: Program, usable: frozenset[str], sizes: Mapping[sp.Basic, sp.Expr]) -> None:
        self.program, self.usable, self.sizes = program, usable, sizes

    def value(self, node: SumOver, depth: int = DEPTH) -> sp.Expr | None:
        """The value of a sum without a sum in it, or None."""
        body = node.body
        if body == 1:
            return sp.prod([size for _, size in node.bound])
        if isinstance(body, Access):
            if self.declared_one(body, node):
                return sp.S.One
            return _forward_sum(node, self.program, self.usable) or self.by_definition(body, node, depth)
        return _forward_sum(node, self.program, self.usable) or self.of_terms(node, depth)

    def declared_one(self, body: Access, node: SumOver) -> bool:
        """Whether a tensor was declared to sum to one over this index."""
        tensor = self.program.tensor.get(body.name)
        if tensor is None or SUMS_TO_ONE not in tensor.facts or len(node.bound) != 1:
            return False
        index, size = node.bound[0]
        last = body.indices[-1] == index and size == tensor.shape[-1]
        return last and not any(position.has(index) for position in body.indices[:-1])

    def by_definition(self, body: Access, node: SumOver, depth: int) -> sp.Expr | None:
        """The sum of a tensor as that of the right side which defines it."""
        if not depth or body.name not in self.usable or not body.free_symbols & set(node.bound_symbols):
            return None
        definition = self.program.definition[body.name]
        if definition.right.atoms(Reduction) or definition.right.atoms(sp.Function):
            return None
        right = drop_decided(definition.at(body.indices), {**self.sizes, **dict(node.bound)})
        return self.of_terms(SumOver(right, *node.bound), depth - 1)

    def of_terms(self, node: SumOver, depth: int) -> sp.Expr | None:
        """A sum of terms, where the sum of every single one is known."""
        values = [self.of_term(term, node, depth) for term in _terms(node.body)]
        found = [value for value in values if value is not None]
        return sp.expand(sp.Add(*found)) if len(found) == len(values) else None

    def of_term(self, term: sp.Expr, node: SumOver, depth: int) -> sp.Expr | None:
        """The sum of one term, factors that do not depend on the indices before it."""
        moved = factor_out_of_sums(collapse(SumOver(term, *node.bound)))
        for inner in moved.atoms(SumOver):
            if not depth or inner == node:
                return None
            value = self.value(inner, depth - 1)
            if value is None:
                return None
            moved = moved.xreplace({inner: value})
        return moved

    def without_known_terms(self, node: SumOver) -> sp.Expr | None:
        """The sum of the terms whose sums are not known, and the values of the others."""
        terms = _terms(node.body)
        if len(terms) < 2:
            return None
        values = [self.of_term(term, node, DEPTH) for term in terms]
        rest = [term for term, value in zip(terms, values, strict=True) if value is None]
        if len(rest) == len(terms):
            return None
        known = sp.Add(*[value for value in values if value is not None])
        return SumOver(sp.Add(*rest), *node.bound) + known if rest else known


def _terms(body: sp.Expr) -> tuple[sp.Expr, ...]:
    """The terms of a body, multiplied out."""
    return sp.Add.make_args(sp.expand(body) if body.has(sp.Add) else body)


def _forward_sum(node: SumOver, program: Program, usable: frozenset[str]) -> sp.Expr | None:
    """The value of a sum that a forward equation computes, perhaps times a number or a size, such as a mean."""
    read = sorted(node.body.atoms(Access), key=str)
    if not read:
        return None
    for name in program.consumers.get(read[0].name, ()):
        equation = program.definition[name]
        factor, total = _scaled_sum(equation.right)
        if name not in usable or total is None:
            continue
        variables: set[sp.Basic] = set(equation.indices)
        indices = match(total, node, variables)
        if indices is not None and set(indices) == variables:
            return Access(name, *[indices[i] for i in equation.indices]) / factor
    return None


def _scaled_sum(right: sp.Expr) -> tuple[sp.Expr, SumOver | None]:
    """A right side as a number or size times a sum, where it is that."""
    sums = [f for f in sp.Mul.make_args(right) if isinstance(f, SumOver)]
    factor = right / sums[0] if len(sums) == 1 else sp.S.One
    return factor, sums[0] if len(sums) == 1 and not factor.atoms(Access) else None


def brackets(expression: sp.Expr, program: Program, sizes: Mapping[sp.Basic, sp.Expr]) -> sp.Expr:
    """``where(c, f * g, 0)`` as ``f * g * where(c, 1, 0)``, so that factors outside can cancel against f and g.

    Only where every read in the branch is at plain indices that stay in range whatever the condition.
    """
    ranges: dict[sp.Basic, set[sp.Expr]] = {index: {size} for index, size in sizes.items()}
    for index, size in (pair for node in expression.atoms(Reduction) for pair in node.bound):
        ranges.setdefault(index, set()).add(size)

    def inside(access: Access) -> bool:
        if access.name not in program.tensor:
            return False
        shape = program.tensor[access.name].shape
        return all(ranges.get(i, set()) <= {n} for i, n in zip(access.indices, shape, strict=True))

    def change(node: sp.Basic) -> sp.Basic | None:
        if not (isinstance(node, Where) and node.otherwise == 0 and node.then != 1):
            return None
        reads = node.then.atoms(Access)
        if not all(i.is_Symbol for access in reads for i in access.indices) or not all(map(inside, reads)):
            return None
        if node.condition.atoms(sp.Eq) or not node.then.atoms(Access):
            return node.then * Where(node.condition, 1, 0)
        return None

    return rewrite(expression, change)


def join_branches(expression: sp.Expr) -> sp.Expr:
    """``where(c, f, 0) + where(not c, g, 0)`` as ``where(c, f, g)``, where c compares indices."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not node.is_Add:
            return None
        branches = [
            t for t in node.args if isinstance(t, Where) and t.otherwise == 0 and _slack(t.condition) is not None
        ]
        for place, one in enumerate(branches):
            for other in branches[place + 1 :]:
                if sp.expand(sp.Add(_slack(one.condition), _slack(other.condition), 1)) == 0:
                    rest = [t for t in node.args if t not in (one, other)]
                    return sp.Add(*rest, Where(one.condition, one.then, other.then))
        return None

    return rewrite(expression, change)


def _slack(condition: sp.Basic) -> sp.Expr | None:
    """What is at least 0 where a comparison of indices holds: ``k - 3`` for ``k > 2``."""
    if not isinstance(condition, (sp.Ge, sp.Gt, sp.Le, sp.Lt)) or condition.atoms(Access):
        return None
    above, below = condition.args if isinstance(condition, (sp.Ge, sp.Gt)) else condition.args[::-1]
    return above - below - (1 if isinstance(condition, (sp.Gt, sp.Lt)) else 0)


def zero_already(expression: sp.Expr, program: Program, usable: frozenset[str]) -> sp.Expr:
    """``where(c, x, 0)`` as ``x`` where x was computed by an equation that makes it 0 outside the same condition."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not (isinstance(node, Where) and node.otherwise == 0 and isinstance(node.then, Access)):
            return None
        if node.then.name not in usable:
            return None
        right = program.definition[node.then.name].at(node.then.indices)
        same = isinstance(right, Where) and right.otherwise == 0 and right.condition == node.condition
        return node.then if same else None

    return rewrite(expression, change)


def guarded(expression: sp.Expr) -> sp.Expr:
    """Divisions and function values times a bracket move under its condition: they may not exist elsewhere."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, sp.Mul):
            return None
        bracket = next((f for f in node.args if isinstance(f, Where) and f.then == 1 and f.otherwise == 0), None)
        if bracket is None:
            return None
        rest = node / bracket
        risky = any(p.exp.is_negative and p.base.atoms(Access) for p in rest.atoms(sp.Pow)) or rest.atoms(sp.log)
        return Where(bracket.condition, rest, 0) if risky else None

    return rewrite(expression, change)
