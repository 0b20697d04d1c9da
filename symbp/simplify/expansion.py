"""What it costs to write every result out in one expression, with nothing shared: the number of paths, counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

import sympy as sp

from symbp.language.expressions import Access, Reduction
from symbp.language.program import Program
from symbp.language.scalar_view import scalar_equations
from symbp.simplify.cost import Cost, operations

MOST_NODES = 2000  # of one element written out


def written_out(program: Program, names: Iterable[str]) -> Cost | None:
    """Operations of the named tensors with every definition put in wherever it is read, and computed there anew.

    This is a product over the layers where the program itself is a sum. None for a program with recurrences, where
    it depends on how long the sequence is at every element.
    """
    if any(group.recurrent for group in program.groups):
        return None
    element: dict[str, Cost] = {}
    for equation in program.equations:
        total = operations(equation.right)
        for name, times in _reads(equation.right, sp.Integer(1)):
            if name in element:
                total = total + element[name].times(times)
        element[equation.target] = total
    whole = Cost()
    for name in names:
        whole = whole + element[name].times(sp.prod(program.tensor[name].shape))
    return Cost(*[sp.expand(getattr(whole, f.name)) for f in fields(whole)])


def shared_by_elimination(program: Program, names: Iterable[str]) -> tuple[Cost, int] | None:
    """Operations of the named tensors after SymPy's elimination of common subexpressions from their written-out form,
    and how many values that keeps. None where the elements are too many to be written out."""
    value: dict[Access, sp.Expr] = {}
    for equation in program.equations:
        written = scalar_equations(equation, program)
        if not written:
            return None
        for single in written:
            known = {a: value[a] for a in single.right.atoms(Access) if a in value}
            value[single.left] = single.right.xreplace(known)
            if sum(1 for _ in sp.preorder_traversal(value[single.left])) > MOST_NODES:
                return None
    wanted = [v for access, v in value.items() if access.name in set(names)]
    kept, results = sp.cse(wanted)
    total = Cost()
    for expression in (*(right for _, right in kept), *results):
        total = total + operations(expression)
    return total, len(kept)


def _reads(node: sp.Basic, times: sp.Expr) -> Iterable[tuple[str, sp.Expr]]:
    """Every read in an expression, as often as it is written, and how often a sum repeats it."""
    if isinstance(node, Access):
        yield node.name, times
        return
    if isinstance(node, Reduction):
        yield from _reads(node.body, times * sp.prod([size for _, size in node.bound]))
        return
    for part in node.args:
        yield from _reads(part, times)
