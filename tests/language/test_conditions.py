"""Conditions that the ranges of the indices decide are dropped; the others stay."""

from __future__ import annotations

import pytest
import sympy as sp

from symbp.language.conditions import always, conjuncts, drop_decided
from symbp.language.expressions import Access, SumOver, Where, index_symbol, size_symbol

ROW, K, N = index_symbol("i"), index_symbol("k"), size_symbol("N")
SIZES = {ROW: sp.Integer(4), K: N}


@pytest.mark.parametrize(
    ("condition", "verdict"),
    [
        (sp.Ge(ROW, 0), True),
        (sp.Gt(ROW, 0), None),
        (sp.Lt(ROW, 4), True),
        (sp.Lt(ROW, 3), None),
        (sp.Le(ROW, 3), True),
        (sp.Gt(ROW, 3), False),
        (sp.Ge(2 * ROW - 7, 0), False),
        (sp.Lt(K, N), True),
        (sp.Ge(K, N), False),
        (sp.Ge(K - 1, 0), None),
        (sp.Le(ROW + K, N + 2), True),
        (sp.Eq(ROW, 2), None),
        (sp.Gt(Access("x", ROW), 0), None),
        (sp.true, True),
        (sp.false, False),
    ],
)
def test_a_condition_is_decided_by_the_ranges_of_its_indices(condition: sp.Basic, verdict: bool | None) -> None:
    assert always(condition, SIZES) is verdict


def test_what_always_holds_is_dropped_and_what_never_holds_takes_the_other_branch() -> None:
    x = Access("x", ROW)
    assert drop_decided(Where(sp.And(sp.Ge(ROW, 0), sp.Lt(ROW, 3)), x, 0), SIZES) == Where(sp.Lt(ROW, 3), x, 0)
    assert drop_decided(Where(sp.Lt(ROW, 4), x, 0), SIZES) == x
    assert drop_decided(1 + Where(sp.Gt(ROW, 3), x, 7), SIZES) == 8


def test_the_index_of_a_sum_has_the_range_of_the_sum() -> None:
    m = index_symbol("m")
    total = SumOver(Where(sp.Lt(m, 2), Access("x", m), 0), (m, 2))
    assert drop_decided(total, SIZES) == SumOver(Access("x", m), (m, 2))


def test_conditions_that_hold_together_come_in_a_fixed_order() -> None:
    both = sp.And(sp.Eq(ROW, 2), sp.Lt(ROW, 3), evaluate=False)
    assert conjuncts(both) == tuple(sp.ordered(both.args)) and conjuncts(sp.Lt(ROW, 3)) == (sp.Lt(ROW, 3),)
