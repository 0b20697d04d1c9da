"""Names of bound indices: keeping them apart, and a canonical choice for comparing."""

from __future__ import annotations

import sympy as sp

from symbp.language.expressions import Reduction, fresh_names, index_symbol, rewrite


def index_names(expression: sp.Basic) -> set[str]:
    """Names of all index symbols, free and bound, in an expression."""
    return {str(symbol) for symbol in expression.atoms(sp.Symbol)}


def avoid_capture(expression: sp.Expr, taken: set[str]) -> sp.Expr:
    """The same expression with no bound index called by a name in ``taken``."""
    names = set(taken) | index_names(expression)

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, Reduction):
            return None
        clash = [symbol for symbol in node.bound_symbols if str(symbol) in taken]
        if not clash:
            return None
        renaming = {}
        for symbol in clash:
            name = next(fresh_names(names, str(symbol).rstrip("0123456789") or "i"))
            names.add(name)
            renaming[symbol] = index_symbol(name)
        return node.renamed(renaming)

    return rewrite(expression, change)


def canonical(expression: sp.Expr, indices: tuple[sp.Symbol, ...] = ()) -> sp.Expr:
    """The expression with free ``indices`` and bound indices renamed by position: equal up to names means equal.

    Bound indices are numbered from the innermost reduction outwards, in the order of SymPy's arguments, so
    two equal expressions may rarely differ; they never agree by mistake.
    """
    expression = expression.xreplace({s: index_symbol(f"free{n}") for n, s in enumerate(indices)})

    def change(node: sp.Basic) -> sp.Basic | None:
        if not isinstance(node, Reduction):
            return None
        depth = 1 + max((_depth(child) for child in node.body.atoms(Reduction)), default=0)
        return node.renamed({s: index_symbol(f"bound{depth}_{n}") for n, s in enumerate(node.bound_symbols)})

    return rewrite(expression, change)


def _depth(node: Reduction) -> int:
    return 1 + max((_depth(child) for child in node.body.atoms(Reduction)), default=0)
