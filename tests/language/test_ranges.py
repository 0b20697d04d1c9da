"""Every read stays in its tensor, or is guarded."""

from __future__ import annotations

import itertools
import random

import pytest
import sympy as sp

from symbp.errors import SymbpError
from symbp.language import Program, Tensor, parse_equations
from symbp.language.expressions import index_symbol, size_symbol
from symbp.language.ranges import extremes

ROW, J, N = index_symbol("i"), index_symbol("j"), size_symbol("N")


def build(text: str, **shapes: tuple) -> Program:
    tensors = {name: Tensor(name, shape, "input") for name, shape in shapes.items()}
    new, equations = parse_equations(text, tensors)
    return Program.build([*tensors.values(), *new], equations)


def test_extremes_of_affine_positions_are_attained() -> None:
    numbers = random.Random(5)
    for _ in range(100):
        a, b, c = (numbers.randint(-3, 3) for _ in range(3))
        sizes = {ROW: sp.Integer(numbers.randint(1, 4)), J: sp.Integer(numbers.randint(1, 4))}
        values = [a * i + b * j + c for i, j in itertools.product(range(sizes[ROW]), range(sizes[J]))]
        assert extremes(a * ROW + b * J + c, sizes) == (min(values), max(values))


def test_extremes_of_symbolic_sizes() -> None:
    assert extremes(2 * ROW - J + 1, {ROW: N, J: sp.Integer(3)}) == (-1, 2 * N - 1)


@pytest.mark.parametrize(
    "text",
    [
        "p[i: 4] = x[i + 3]",
        "p[i: 3] = x[2*i + 2]",
        "p[i: 7] = x[6 - i]",
        "p[i: 3] = sum[u: 3](x[2*i + u])",
        "p[i: 8] = pad(x[i - 1])",
        "p[i: 8] = where(i >= 1, x[i - 1], 0)",
        "p[i: 8] = where(i > 0, x[i - 1], 0)",
        "p[i: 9] = where(i > 1 and i <= 8, x[i - 2], 0)",
        "p[i: 9] = where(2 <= i and i < 9, x[i - 2], 0)",
        "p[i: 8] = where(i == 3, x[i + 3], 0)",
        "p[i: 9, k: 9] = where(i - k >= 0 and i + k < 7, x[2*i - k - i], 0)",
        "p[i: 9, k: 9] = where(0 <= i - 2 and i - 2 < 3 and 0 <= k - i and k - i < 2, x[2*(i - 2) + (k - i)], 0)",
        "p[n: N] = y[n, 0]",
        "p[n: N] = where(n > 0, y[n - 1, 0], 0)",
        "p[n: N] = y[N - 1 - n, 0]",
    ],
)
def test_reads_in_range_or_guarded_are_accepted(text: str) -> None:
    build(text, x=(7,), y=("N", 2))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("p[i: 4] = x[i + 4]", "reaches 7, but the axis has size 7"),
        ("p[i: 8] = x[6 - i]", "reaches -1, below 0"),
        ("p[i: 4] = sum[u: 3](x[2*i + u])", "reaches 8, but the axis has size 7"),
        ("p[i: 8] = where(i >= 0, x[i - 1], 0)", "reaches -1, below 0"),
        ("p[i: 9] = where(i > 1 or i < 9, x[i - 2], 0)", "reaches -2, below 0"),
        ("p[i: 8] = where(i > 0, 0, x[i - 1])", "reaches -1, below 0"),
        ("p[i: 8] = where(i / 2 > 1 / 2, x[i - 3], 0)", "reaches -3, below 0"),
        ("p[i: 8] = where(x[0] > i, x[i - 1], 0)", "reaches -1, below 0"),
        ("p[n: N] = y[n + 1, 0]", "reaches N, but the axis has size N"),
        ("p[n: N] = y[n - 1, 0]", "reaches -1, below 0"),
        ("p = x[argmax[i](x[i]) + 0] + x[7]", "reaches 7, but the axis has size 7"),
    ],
)
def test_reads_out_of_range_are_refused_with_the_place_they_reach(text: str, fault: str) -> None:
    with pytest.raises(SymbpError) as caught:
        build(text, x=(7,), y=("N", 2))
    assert str(caught.value).startswith("equations:1: index ") and fault in str(caught.value)


@pytest.mark.parametrize("position", ["i * j", "i ** 2", "i / 2", "floor(i / 2)", "2 ** i", "exp(i)", "pi"])
def test_an_index_that_is_not_affine_is_refused(position: str) -> None:
    with pytest.raises(SymbpError, match="is not a sum of indices with whole factors"):
        build(f"p[i: 2, j: 2] = x[{position}]", x=(7,), y=("N", 2))


def test_two_sizes_that_disagree_are_both_named() -> None:
    with pytest.raises(SymbpError) as caught:
        build("p[i] = sum[k](x[k] * W[i, k])", x=(3,), W=(2, 4))
    message = str(caught.value)
    assert "index k in the equation of 'p'" in message and "3" in message and "4" in message
