"""The named strategies, in the order in which they are tried on an equation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import sympy as sp

from symbp.language.conditions import drop_decided
from symbp.language.expressions import Reduction, rewrite
from symbp.language.program import Program
from symbp.simplify.algebra import Relations, reduce_body
from symbp.simplify.factors import name_factors
from symbp.simplify.sums import brackets, collapse, factor_out_of_sums, guarded, join_branches, known_sums, zero_already

Sizes = Mapping[sp.Basic, sp.Expr]
Strategy = Callable[[sp.Expr, Relations, Sizes], sp.Expr]


def _collapse(right: sp.Expr, relations: Relations, sizes: Sizes) -> sp.Expr:
    return join_branches(drop_decided(collapse(right), sizes))


def _cancel(right: sp.Expr, relations: Relations, sizes: Sizes) -> sp.Expr:
    def change(node: sp.Basic) -> sp.Basic | None:
        if isinstance(node, Reduction):
            return node.func(reduce_body(node.body, relations), *node.args[1:])
        return None

    found = guarded(reduce_body(rewrite(brackets(right, relations.program, sizes), change), relations))
    return zero_already(found, relations.program, relations.usable)


def _factor_out_of_sums(right: sp.Expr, relations: Relations, sizes: Sizes) -> sp.Expr:
    return factor_out_of_sums(right)


def _known_sums(right: sp.Expr, relations: Relations, sizes: Sizes) -> sp.Expr:
    return known_sums(right, relations.program, relations.usable, sizes)


STRATEGIES: dict[str, Strategy] = {
    "collapse": _collapse,
    "reuse_forward_values": _cancel,
    "factor_out_of_sums": _factor_out_of_sums,
    "known_sums": _known_sums,
}
NAMES = ("name_factors", *STRATEGIES, "inline", "name_sums", "share", "scale_adjoints", "name_masks", "group_terms")


def prepared(program: Program, strategies: Collection[str], sought: Collection[str] = ()) -> Program:
    """The forward program as it is differentiated, by what is computed and by the given tensors that are ``sought``."""
    return name_factors(program, sought) if "name_factors" in strategies else program
