"""Factors that the derivative needs again get a name before it is taken.

By the product rule, the derivative of ``z * f(z)`` holds ``f(z)`` itself. Where f is costly (it holds a function such
as exp), the factor becomes an equation of its own, which the adjoint reads: SiLU is ``s = 1/(1 + exp(-z))``,
``a = z*s``, and its derivative ``s + a(1 - s)``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import sympy as sp
from sympy.core.parameters import distribute

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where, free_name
from symbp.language.program import Program
from symbp.language.tensor import Tensor


def name_factors(program: Program, sought: Collection[str] = ()) -> Program:
    """The program with such factors of its pointwise equations as equations of their own; the values are the same.

    ``sought`` are given tensors that are differentiated by, besides everything that is computed.
    """
    with distribute(False):  # (1 + f)/2 stays a product
        return _named(program, sought)


def _named(program: Program, sought: Collection[str]) -> Program:
    equations: list[Equation] = []
    tensors: list[Tensor] = []
    taken = set(program.tensor)
    for equation in program.equations:
        factor = _costly_factor(equation, program, sought)
        if factor is not None:
            name = free_name(taken, f"{equation.target}_factor")
            taken.add(name)
            tensors.append(Tensor(name, program.tensor[equation.target].shape))
            named = Equation(name, equation.indices, factor, equation.where)
            equations.append(named)
            rest = [f for f in equation.right.args if f not in factor.args and f != factor]
            equation = replace(equation, right=sp.Mul(*rest, named.left))
        equations.append(equation)
    if not tensors:
        return program
    return Program.build((*program.tensors, *tensors), equations, program.outputs, program.updates)


def _costly_factor(equation: Equation, program: Program, sought: Collection[str]) -> sp.Expr | None:
    """The factors with functions in them, where another factor depends on something that was computed."""
    if not equation.right.is_Mul or equation.right.atoms(Reduction) or equation.right.atoms(Where):
        return None
    costly = [f for f in equation.right.args if f.atoms(sp.Function) and f.atoms(Access)]
    numbers = [f for f in equation.right.args if f.is_Number]
    others = [f for f in equation.right.args if f not in (*costly, *numbers)]
    computed = any(a.name in sought or not program.tensor[a.name].given for f in others for a in f.atoms(Access))
    return sp.Mul(*numbers, *costly) if costly and computed else None
