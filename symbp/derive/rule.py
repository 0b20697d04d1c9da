"""The one rule of differentiation.

For an equation  T[I] = sum over J of f(I, J)  and each access  A[phi(I, J)]  inside f:

    adjoint of A at m  +=  sum over { (I, J) in range : phi(I, J) = m }  of  adjoint of T at I * df/dA[phi(I, J)]

The derivative of the scalar body is SymPy's. Solving phi(I, J) = m for the indices that appear with coefficient 1
or -1 turns the condition into a substitution; what cannot be solved stays as a condition on the summand. That is
all of differentiation here: no layer, activation or loss has a backward formula anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sympy as sp

from symbp.derive.positions import Positions
from symbp.language.conditions import drop_decided
from symbp.language.equation import Equation
from symbp.language.expressions import (
    Access,
    ArgMaxOver,
    MaxOver,
    SumOver,
    Where,
    index_symbol,
    rebuilt,
    rewrite,
    row_major,
    substituted,
)
from symbp.language.normal import Term, terms
from symbp.language.tensor import Tensor


def contributions(
    equation: Equation,
    tensors: Mapping[str, Tensor],
    adjoint: Access,
    wanted: set[str],
    maximum_at: Access | None = None,
) -> Iterator[tuple[Access, sp.Expr]]:
    """What an equation adds to the adjoints of the tensors in ``wanted`` that it reads.

    ``equation`` is in normal form; ``adjoint`` is the adjoint of its target at its free indices, possibly with
    further leading indices; ``maximum_at`` says where its maximum is attained, if it is one. Yields pairs
    (adjoint-free left side ``A[m]``, right side in the indices ``m``).
    """
    sizes = dict(zip(equation.indices, tensors[equation.target].shape, strict=True))
    for term in _as_sums(equation, maximum_at):
        outer = dict(sizes.items())
        scalars = {access: sp.Symbol(f"scalar{n}", real=True) for n, access in enumerate(_outermost(term.body))}
        body, constants = _without_jumps(term.body.xreplace(scalars))
        back = {symbol: access for access, symbol in scalars.items()}
        for access, symbol in scalars.items():
            if access.name not in wanted:
                continue
            partial = sp.diff(body, symbol).xreplace(constants).xreplace(back)
            if partial != 0:
                shape = tensors[access.name].shape
                yield access, _gathered(adjoint * partial, access, shape, {**outer, **dict(term.bound)})


def _as_sums(equation: Equation, maximum_at: Access | None) -> list[Term]:
    """The equation's terms; a maximum is the sum that picks the first place where it is attained."""
    if isinstance(equation.right, ArgMaxOver):
        return []  # a position moves in steps
    if not isinstance(equation.right, MaxOver):
        return terms(equation.right)
    chosen = sp.Eq(maximum_at, row_major(equation.right.bound))
    return [Term(equation.right.bound, Where(chosen, equation.right.body, 0))]


def _without_jumps(body: sp.Expr) -> tuple[sp.Expr, dict[sp.Basic, sp.Expr]]:
    """The body with sign and floor, which are constant between their jumps, as symbols; |u| is sign(u) times u."""
    constants: dict[sp.Basic, sp.Symbol] = {}

    def visit(node: sp.Basic) -> sp.Basic:
        if isinstance(node, (sp.sign, sp.floor)):
            return constants.setdefault(node, sp.Symbol(f"constant{len(constants)}", real=True))
        if isinstance(node, Where):  # the condition itself is not differentiated
            return Where(node.condition, visit(node.then), visit(node.otherwise))
        if isinstance(node, sp.Abs):
            return visit(sp.sign(node.args[0])) * visit(node.args[0])
        return rebuilt(node, map(visit, node.args)) if node.has(sp.sign, sp.floor, sp.Abs) else node

    changed = visit(body)
    return changed, {symbol: node for node, symbol in constants.items()}


def _gathered(summand: sp.Expr, access: Access, shape: tuple[sp.Expr, ...], ranges: dict[sp.Basic, sp.Expr]) -> sp.Expr:
    """The sum of ``summand`` over all indices at which the access hits ``m``, as an expression in ``m0, m1 …``."""
    places = {place(axis): size for axis, size in enumerate(shape)}
    summand = substituted(summand, {i: m for i, m in zip(access.indices, places, strict=True) if i.args})
    positions = Positions(access.indices, ranges)
    for m, size in places.items():
        positions.solve(m, size)
    body = Where(sp.And(*positions.conditions), rewrite(substituted(summand, positions.solved), _expanded), 0)
    body = drop_decided(body, {**positions.remaining, **places})
    return SumOver(body, *positions.remaining.items()) if positions.remaining else body


def _expanded(node: sp.Basic) -> sp.Basic | None:
    """An access with its index expressions multiplied out."""
    return Access(node.name, *map(sp.expand, node.indices)) if isinstance(node, Access) else None


def place(axis: int) -> sp.Symbol:
    """The symbol of the index ``m`` on an axis, before it gets its final name."""
    return index_symbol(f"m__{axis}")


def _outermost(body: sp.Basic) -> list[Access]:
    """Accesses of a body that carry values: not those in conditions or inside look-ups."""
    if isinstance(body, Access):
        return [body]
    arguments = body.args[1:] if isinstance(body, Where) else body.args
    found: dict[Access, None] = {}
    for argument in arguments:
        found.update(dict.fromkeys(_outermost(argument)))
    return list(found)
