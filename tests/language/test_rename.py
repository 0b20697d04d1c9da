"""Bound indices keep apart when expressions meet, and names do not matter when they are compared."""

from __future__ import annotations

from symbp.language.expressions import Access, MaxOver, SumOver, index_symbol
from symbp.language.rename import avoid_capture, canonical, index_names

ROW, J, K = (index_symbol(name) for name in "ijk")


def test_names_of_free_and_bound_indices_are_found() -> None:
    assert index_names(SumOver(Access("x", ROW, J), (J, 3))) == {"i", "j"}


def test_a_bound_index_makes_way() -> None:
    total = SumOver(Access("x", ROW, J), (J, 3))
    renamed = avoid_capture(total, {"j"})
    (bound,) = renamed.bound_symbols
    assert str(bound) not in {"i", "j"} and renamed.body == Access("x", ROW, bound)
    assert avoid_capture(total, {"q"}) == total


def test_nested_reductions_make_way_each_by_itself() -> None:
    nested = SumOver(Access("x", J) * MaxOver(Access("y", K), (K, 2)), (J, 3))
    renamed = avoid_capture(nested, {"j", "k"})
    assert not {"j", "k"} & index_names(renamed)
    assert canonical(renamed) == canonical(nested)


def test_expressions_that_differ_in_bound_names_only_are_equal_in_canonical_form() -> None:
    one = SumOver(Access("x", ROW, J), (J, 3))
    other = SumOver(Access("x", K, ROW), (ROW, 3))
    assert canonical(one, (ROW,)) == canonical(other, (K,))
    assert canonical(one) != canonical(other)
    assert canonical(one, (ROW,)) != canonical(SumOver(Access("x", J, ROW), (J, 3)), (ROW,))
