"""Numerical stability: the same values by formulas that neither overflow nor lose digits.

Patterns are found in the equations, whatever layer they came from: exponentials over their sum (the largest is taken
out first), the logarithm of such a quotient, log(1 + e^x), and the logarithm of a sigmoid and of its complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, MaxOver, SumOver, Where, rewrite
from symbp.language.program import Program
from symbp.language.rename import index_names
from symbp.language.tensor import Tensor


def stable(program: Program) -> Program:
    """The program with those patterns rewritten; every tensor but the exponentials and their sum keeps its value."""
    program = _shifted(program)
    equations = [replace(e, right=_bounded(e.right, program)) for e in program.equations]
    return Program.build(program.tensors, equations, program.outputs, program.updates)


def _shifted(program: Program) -> Program:
    """``e = exp(u)``, ``s = sum(e)``, ``a = e / s`` becomes ``e = exp(u - max u)`` where nothing else reads e and s."""
    for total in program.equations:
        right = total.right
        if not isinstance(right, SumOver) or not isinstance(right.body, Access):
            continue
        powers = program.definition.get(right.body.name)
        if powers is None or not isinstance(powers.right, sp.exp) or powers.right.has(Access(f"{total.target}_max")):
            continue
        quotients = [e for e in program.equations if powers.target in e.reads and e is not total]
        if f"{total.target}_max" in program.tensor or len(quotients) != 1 or not _quotient(quotients[0], powers, total):
            continue
        if set(program.consumers[total.target]) != {quotients[0].target}:
            continue
        return _shifted(_with_shift(program, powers, total, quotients[0]))
    return program


def _quotient(quotient: Equation, powers: Equation, total: Equation) -> bool:
    reads = quotient.right.atoms(Access)
    return {a.name for a in reads} == {powers.target, total.target} and quotient.right == sp.Mul(
        *[a if a.name == powers.target else 1 / a for a in reads]
    )


def _with_shift(program: Program, powers: Equation, total: Equation, quotient: Equation) -> Program:
    assert isinstance(total.right, SumOver) and isinstance(total.right.body, Access)
    body = powers.at(total.right.body.indices)
    largest = Equation(f"{total.target}_max", total.indices, MaxOver(body.args[0], *total.right.args[1:]), total.where)
    kept = dict(zip(total.right.body.indices, powers.indices, strict=True))
    place = tuple(kept.get(i, i) for i in total.indices)
    shifted = replace(powers, right=sp.exp(powers.right.args[0] - Access(largest.target, *place)))
    tensors = (*program.tensors, Tensor(largest.target, program.tensor[total.target].shape))

    def logarithm(node: sp.Basic) -> sp.Basic | None:
        """log(e / s) is u - max u - log s."""
        if isinstance(node, sp.log) and isinstance(node.args[0], Access) and node.args[0].name == quotient.target:
            indices = dict(zip(quotient.indices, node.args[0].indices, strict=True))
            parts = {a.name: a.xreplace(indices) for a in quotient.right.atoms(Access)}
            power, whole = parts[powers.target], parts[total.target]
            return shifted.at(power.indices).args[0] - sp.log(whole)
        return None

    equations = [shifted if e is powers else replace(e, right=rewrite(e.right, logarithm)) for e in program.equations]
    return Program.build(tensors, [*equations, largest], program.outputs, program.updates)


def _bounded(right: sp.Expr, program: Program) -> sp.Expr:
    """Logarithms of sigmoids, log(1 + e^x) and e^x / (1 + e^x) in forms that hold for every x."""

    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, sp.log):
            return _logarithm(node.args[0], program)
        if isinstance(node, sp.Mul):
            return _sigmoid(node)
        return None

    return rewrite(right, change)


def _logarithm(inside: sp.Expr, program: Program) -> sp.Expr | None:
    one, rest = inside.as_coeff_Add()
    if one == 1 and isinstance(rest, sp.exp):
        return softplus(rest.args[0])
    access = inside if isinstance(inside, Access) else -rest if one == 1 else None
    if not isinstance(access, Access) or access.name not in program.definition:
        return None
    argument = _sigmoid_argument(program.definition[access.name].at(access.indices))
    if argument is None or index_names(argument) - index_names(access) - _names(program):
        return None
    return -softplus(-argument) if access is inside else -softplus(argument)


def _names(program: Program) -> set[str]:
    return {str(size) for size in program.sizes}


def _sigmoid_argument(right: sp.Expr) -> sp.Expr | None:
    """``x`` where the right side is 1 / (1 + exp(-x))."""
    if right.is_Pow and right.exp == -1:
        one, rest = right.base.as_coeff_Add()
        if one == 1 and isinstance(rest, sp.exp):
            return -rest.args[0]
    return None


def softplus(x: sp.Expr) -> sp.Expr:
    """log(1 + e^x) without overflow: the larger of x and 0, plus log(1 + e^-|x|)."""
    return Where(sp.Gt(x, 0), x, 0) + sp.log(1 + sp.exp(-sp.Abs(x)))


def _sigmoid(node: sp.Mul) -> sp.Expr | None:
    """``e^x / (1 + e^x)`` as ``1 / (1 + e^-x)``, and so in every term of a sum over ``1 + e^x``."""
    for power in sorted(node.atoms(sp.exp), key=str):
        below = 1 / (1 + power)
        if below not in node.args:
            continue
        other = 1 / (1 + sp.exp(-power.args[0]))
        for factor in node.args:
            if factor == power or (
                isinstance(factor, sp.Add) and any(power in sp.Mul.make_args(t) for t in factor.args)
            ):
                terms = [sp.Mul.make_args(t) for t in sp.Add.make_args(factor)]
                total = sp.Add(*[sp.Mul(*_without(t, power), other if power in t else below) for t in terms])
                return sp.Mul(*_without(_without(node.args, below), factor), total)
    return None


def _without(factors: Sequence[sp.Expr], one: sp.Expr) -> list[sp.Expr]:
    return [f for f in factors if f != one]
