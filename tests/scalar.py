"""A witness that shares nothing with the rule: a program written out in scalars, differentiated by SymPy."""

from __future__ import annotations

import itertools

import sympy as sp

from symbp.language import Access, Program, Reduction, Where
from symbp.language.expressions import MaxOver, SumOver


def expand(program: Program, integers: dict[str, list[int]] | None = None) -> dict[str, dict[tuple[int, ...], sp.Expr]]:
    """Every element of every tensor as an expression in the elements of the given tensors."""
    integers = integers or {}
    values: dict[str, dict[tuple[int, ...], sp.Expr]] = {}
    for tensor in program.tensors:
        if tensor.given:
            places = itertools.product(*[range(int(n)) for n in tensor.shape])
            values[tensor.name] = {
                p: sp.Integer(integers[tensor.name][p[0]]) if tensor.integer else element(tensor.name, p)
                for p in places
            }

    def value(node: sp.Basic, at: dict[sp.Symbol, int]) -> sp.Basic:
        if isinstance(node, Access):
            place = tuple(int(value(i, at)) for i in node.indices)
            return compute(node.name, place)
        if isinstance(node, Where):
            condition = value(node.condition, at)
            if condition == True:  # noqa: E712 - SymPy's true is not Python's
                return value(node.then, at)
            if condition == False:  # noqa: E712
                return value(node.otherwise, at)
            return sp.Piecewise((value(node.then, at), condition), (value(node.otherwise, at), True))
        if isinstance(node, Reduction):
            parts = [
                value(node.body, {**at, **dict(zip(node.bound_symbols, place, strict=True))})
                for place in itertools.product(*[range(int(n)) for _, n in node.bound])
            ]
            if isinstance(node, SumOver):
                return sp.Add(*parts)
            assert isinstance(node, MaxOver)
            return sp.Max(*parts)
        if node in at:
            return sp.Integer(at[node])
        return node.func(*[value(a, at) for a in node.args]) if node.args else node

    def compute(name: str, place: tuple[int, ...]) -> sp.Expr:
        known = values.setdefault(name, {})
        if place not in known:
            equation = program.definition[name]
            known[place] = value(equation.right, dict(zip(equation.indices, place, strict=True)))
        return known[place]

    for equation in program.equations:
        if equation.target.endswith("argmax"):
            continue
        shape = program.tensor[equation.target].shape
        for place in itertools.product(*[range(int(n)) for n in shape]):
            compute(equation.target, place)
    return values


def element(name: str, place: tuple[int, ...]) -> sp.Symbol:
    """The symbol of one element of a given tensor."""
    return sp.Symbol("_".join([name, *map(str, place)]), real=True)
