"""Sums: conditions that pick one summand, constant factors, and sums that the forward pass already knows."""

from __future__ import annotations

import sympy as sp

from symbp.language.expressions import Access, Reduction, SumOver, Where, in_range, rewrite, substituted
from symbp.language.program import Program
from symbp.simplify.matching import match

SUMS_TO_ONE = "sums to one"


def collapse(expression: sp.Expr) -> sp.Expr:
    """Sums over an index that a condition fixes: ``sum[k](where(k == p, f(k), 0))`` is ``f(p)``."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, Where):
            return _use_equalities(node)
        return _collapsed(node) if isinstance(node, SumOver) else None

    return rewrite(expression, change)


def _use_equalities(node: Where) -> sp.Expr | None:
    """Inside a branch where a look-up equals an index, read at the index."""
    for part in sp.And.make_args(node.condition):
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
        conditions = list(sp.And.make_args(factor.condition))
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


def known_sums(expression: sp.Expr, program: Program, usable: frozenset[str]) -> sp.Expr:
    """Sums whose value is declared (targets that sum to one) or already computed by a forward equation."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, SumOver):
            return None
        if node.body == 1:
            return sp.prod([size for _, size in node.bound])
        body = node.body
        if isinstance(body, Access) and len(node.bound) == 1 and body.indices:
            tensor = program.tensor[body.name]
            index, size = node.bound[0]
            if SUMS_TO_ONE in tensor.facts and body.indices[-1] == index and size == tensor.shape[-1]:
                if not any(position.has(index) for position in body.indices[:-1]):
                    return sp.Integer(1)
            if body.name in usable and not program.definition[body.name].right.atoms(Reduction):
                return split(SumOver(program.definition[body.name].at(body.indices), *node.bound))
        return _forward_sum(node, program, usable) or split(node)

    def split(node: SumOver) -> sp.Expr | None:
        """A sum of terms, where the sum of every single term is known."""
        terms = sp.Add.make_args(sp.expand(node.body))
        if len(terms) < 2:
            return None
        sums = [rewrite(factor_out_of_sums(collapse(SumOver(term, *node.bound))), change) for term in terms]
        return None if any(part.atoms(SumOver) for part in sums) else sp.Add(*sums)

    return rewrite(expression, change)


def _forward_sum(node: SumOver, program: Program, usable: frozenset[str]) -> Access | None:
    read = sorted(node.body.atoms(Access), key=str)
    if not read:
        return None
    for name in program.consumers.get(read[0].name, ()):
        equation = program.definition[name]
        if name not in usable or not isinstance(equation.right, Reduction):
            continue
        variables: set[sp.Basic] = set(equation.indices)
        indices = match(equation.right, node, variables)
        if indices is not None and set(indices) == variables:
            return Access(name, *[indices[i] for i in equation.indices])
    return None


def brackets(expression: sp.Expr) -> sp.Expr:
    """``where(c, f * g, 0)`` as ``f * g * where(c, 1, 0)``, so that factors outside can cancel against f and g.

    Only where every read in the branch is at plain indices and so is in range whatever the condition.
    """

    def change(node: sp.Basic) -> sp.Basic | None:
        if not (isinstance(node, Where) and node.otherwise == 0 and node.then != 1):
            return None
        if not all(i.is_Symbol for access in node.then.atoms(Access) for i in access.indices):
            return None
        if node.condition.atoms(sp.Eq) or not node.then.atoms(Access):
            return node.then * Where(node.condition, 1, 0)
        return None

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
