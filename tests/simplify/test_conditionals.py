"""Conditionals: numbers before them, one for all terms that ask the same, comparisons without differences."""

from __future__ import annotations

import pytest
import sympy as sp
from sympy.core.parameters import distribute

from symbp.language import Tensor, parse_equations
from symbp.simplify.conditionals import joined, numbers_before, sides

TENSORS = {name: Tensor(name, (4,), "input", integer=name == "c") for name in ("x", "y", "z", "c")}


def right(text: str) -> sp.Expr:
    _, (equation,) = parse_equations(f"a[k: 4] = {text}", TENSORS)
    return equation.right


@pytest.mark.parametrize(
    "text, expected",
    [
        ("where(x[k] > 0, 0, -1)", "-where(x[k] > 0, 0, 1)"),
        ("where(x[k] > 0, 4*y[k], 6*x[k] - 2)", "2*where(x[k] > 0, 2*y[k], 3*x[k] - 1)"),
        ("where(x[k] > 0, y[k]/2, z[k]/2)", "where(x[k] > 0, y[k], z[k])/2"),
        ("where(x[k] > 0, 1, 1/100)", "where(x[k] > 0, 1, 1/100)"),
        ("where(x[k] > 0, 0, where(y[k] > 0, -2*x[k], 0))", "-2*where(x[k] > 0, 0, where(y[k] > 0, x[k], 0))"),
    ],
)
def test_numbers_that_all_branches_share_stand_before_a_conditional(text: str, expected: str) -> None:
    with distribute(False):
        assert numbers_before(right(text)) == right(expected)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("x[k]*where(c[0] == k, 1, 0) + where(k == c[0], 0, y[k])", "where(c[0] == k, x[k], y[k])"),
        ("where(x[k] > 0, y[k], 0) + 2*where(x[k] > 0, 0, z[k])", "where(x[k] > 0, y[k], 2*z[k])"),
        (
            "where(x[k] > 0, y[k], 0) + where(x[k] > 1, z[k], x[k])",
            "where(x[k] > 0, y[k], 0) + where(x[k] > 1, z[k], x[k])",
        ),
    ],
)
def test_terms_that_ask_the_same_are_one_conditional(text: str, expected: str) -> None:
    with distribute(False):
        assert joined(right(text)) == right(expected)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("where(0 >= 1 + x[k] - y[k], 1, 0)", "where(y[k] >= 1 + x[k], 1, 0)"),
        ("where(x[k] - y[k] < 0, 1, 0)", "where(x[k] < y[k], 1, 0)"),
        ("where(x[k] > 0, 1, 0)", "where(x[k] > 0, 1, 0)"),
        ("where(x[k] + y[k] > 0, 1, 0)", "where(x[k] + y[k] > 0, 1, 0)"),
        ("where(k - 2 > 0, x[k], 0)", "where(k - 2 > 0, x[k], 0)"),
    ],
)
def test_a_comparison_with_zero_needs_no_difference(text: str, expected: str) -> None:
    with distribute(False):
        assert sides(right(text)) == right(expected)
