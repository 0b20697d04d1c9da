"""What is measured from a mean, measured from the first value before that.

Where m = sum[k](x[n, k]) / K and x - m is read, x - m is (x - x[n, 0]) - sum[k](x[n, k] - x[n, 0]) / K. The mean
itself is as large as the values and is rounded as coarsely; the differences are not, so that a small spread around a
large mean keeps its digits, and equal values are exactly zero apart (the shifted data of Chan, Golub and LeVeque
1983).
"""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, rewrite
from symbp.language.program import Program
from symbp.language.tensor import Tensor


def from_first(program: Program) -> Program:
    """The program with differences from means taken so; every tensor keeps its value."""
    for mean in program.equations:
        values = _averaged(mean)
        if values is None or any(f"{mean.target}_{word}" in program.tensor for word in ("offset", "rest")):
            continue
        changed = _measured(program, mean, values)
        if changed is not None:
            program = changed
    return program


def _averaged(equation: Equation) -> SumOver | None:
    """The sum, where the equation is a mean of all elements of a tensor along some axes."""
    sums = [a for a in sp.Mul.make_args(equation.right) if isinstance(a, SumOver)]
    if len(sums) != 1 or not isinstance(sums[0].body, Access):
        return None
    indices = sums[0].body.indices
    every = {*equation.indices, *sums[0].bound_symbols}
    if len(set(indices)) != len(indices) or set(indices) != every or sums[0].body.name == equation.target:
        return None
    count = sp.Mul(*[size for _, size in sums[0].bound])
    return sums[0] if sp.simplify(equation.right / sums[0] * count) == 1 else None


def _measured(program: Program, mean: Equation, total: SumOver) -> Program | None:
    """The program with one mean's differences measured from the first value; None where nothing reads them."""
    values = total.body
    assert isinstance(values, Access)
    first = values.xreplace({symbol: sp.Integer(0) for symbol in total.bound_symbols})
    offset = Equation(f"{mean.target}_offset", values.indices, values - first, mean.where)
    rest_of = mean.right.xreplace({total: SumOver(Access(offset.target, *values.indices), *total.args[1:])})
    rest = Equation(f"{mean.target}_rest", mean.indices, rest_of, mean.where)

    def difference(node: sp.Basic) -> sp.Basic | None:
        for value in (a for a in node.args if isinstance(a, Access) and a.name == values.name) if node.is_Add else ():
            names = dict(zip(values.indices, value.indices, strict=True))
            average = Access(mean.target, *[i.xreplace(names) for i in mean.indices])
            if -average in node.args:
                near = Access(offset.target, *value.indices) - Access(rest.target, *average.indices)
                return sp.Add(*[a for a in node.args if a not in (value, -average)], near)
        return None

    equations = [replace(e, right=rewrite(e.right, difference)) for e in program.equations]
    if all(e is old or e.right == old.right for e, old in zip(equations, program.equations, strict=True)):
        return None
    kept = {*program.outputs, *(name for pair in program.updates for name in pair)}
    read = {a.name for e in equations for a in e.right.atoms(Access)} | kept
    found = [e for e in equations if e is not mean and e.target != mean.target]
    if mean.target in read:
        found.append(replace(mean, right=first + Access(rest.target, *mean.indices)))
    tensors = [t for t in program.tensors if t.name != mean.target or mean.target in read]
    tensors += [Tensor(offset.target, program.tensor[values.name].shape)]
    tensors += [Tensor(rest.target, program.tensor[mean.target].shape)]
    return Program.build(tensors, [*found, offset, rest], program.outputs, program.updates)
