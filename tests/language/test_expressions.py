"""The nodes of the language as SymPy sees them."""

from __future__ import annotations

import itertools

import sympy as sp

from symbp.language.expressions import (
    Access,
    ArgMaxOver,
    MaxOver,
    SumOver,
    Where,
    accesses,
    fresh_names,
    index_symbol,
    pad,
    reductions,
    row_major,
)

ROW, J, K = (index_symbol(name) for name in "ijk")
X, Y = Access("x", ROW), Access("y", ROW, J)


def test_accesses_are_real_scalars_equal_by_name_and_indices() -> None:
    assert X.is_real and Access("x", ROW) == X and Access("x", J) != X and Access("y", ROW) != X
    assert sp.sqrt(X**2) == sp.Abs(X)
    assert str(Access("s")) == "s[]" and Access("s").indices == ()


def test_a_conditional_with_equal_branches_or_a_known_condition_is_no_conditional() -> None:
    assert Where(sp.Gt(X, 0), Y, Y) == Y
    assert Where(sp.true, X, Y) == X
    assert Where(sp.false, X, Y) == Y


def test_a_conditional_is_differentiated_in_its_branches() -> None:
    s = sp.Symbol("s", real=True)
    assert Where(sp.Gt(s, 0), s**2, 3 * s).diff(s) == Where(sp.Gt(s, 0), 2 * s, 3)


def test_bound_indices_are_not_free() -> None:
    total = SumOver(Y * K, (J, 3), (K, index_symbol("n")))
    assert total.free_symbols == {ROW, index_symbol("n")}
    assert total.renamed({J: K}).bound_symbols == [K, K]


def test_kinds_of_reductions_differ() -> None:
    assert SumOver(X, (ROW, 3)) != MaxOver(X, (ROW, 3)) != ArgMaxOver(X, (ROW, 3))


def test_all_accesses_and_the_outermost_reductions_are_found() -> None:
    inner = SumOver(Access("x", Access("t", J)), (J, 2))
    outer = MaxOver(inner * X, (ROW, 3))
    assert {a.name for a in accesses(outer + Y)} == {"x", "t", "y"}
    assert reductions(outer + inner) in ([outer, inner], [inner, outer])
    assert reductions(sp.exp(outer)) == [outer]


def test_row_major_counts_row_by_row() -> None:
    bound = ((ROW, sp.Integer(2)), (J, sp.Integer(3)))
    places = [row_major(bound).subs({ROW: i, J: j}) for i, j in itertools.product(range(2), range(3))]
    assert places == list(range(6))


def test_padding_guards_computed_indices_only() -> None:
    padded = pad(Access("x", ROW, 2 * J - 1), (sp.Integer(4), sp.Integer(5)))
    assert padded.condition == sp.And(sp.Ge(2 * J - 1, 0), sp.Lt(2 * J - 1, 5))
    assert pad(Access("x", ROW), (sp.Integer(4),)) == Access("x", ROW)


def test_fresh_names_start_with_the_preferred_one_and_never_repeat() -> None:
    names = list(itertools.islice(fresh_names({"i", "k"}, "i"), 20))
    assert names[0] == "j" and len(set(names)) == 20 and not {"i", "k"} & set(names)
    assert next(fresh_names(set(), "row")) == "row" and next(fresh_names({"row"}, "row")) == "row1"
