"""One equation: what it reads, and its right side at other indices."""

from __future__ import annotations

from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, index_symbol

ROW, K, N = (index_symbol(name) for name in "ikn")
EQUATION = Equation("y", (ROW,), SumOver(Access("W", ROW, K) * Access("x", Access("t", K)), (K, 3)), "net:4")


def test_reads_names_each_tensor_once_look_ups_included() -> None:
    assert sorted(EQUATION.reads) == ["W", "t", "x"]


def test_where_it_stands_is_no_part_of_what_it_says() -> None:
    other = Equation("y", (ROW,), EQUATION.right, "elsewhere")
    assert other == EQUATION and hash(other) == hash(EQUATION)
    assert Equation("z", (ROW,), EQUATION.right) != EQUATION
    assert EQUATION != "y"


def test_at_other_indices_nothing_is_captured() -> None:
    moved = EQUATION.at((K + 1,))
    (bound,) = moved.bound_symbols
    assert bound != K
    assert Access("W", K + 1, bound) in moved.body.args


def test_it_prints_as_text() -> None:
    assert str(EQUATION) == "y[i] = sum[k: 3](W[i, k] * x[t[k]])"
    assert EQUATION.left == Access("y", ROW)
