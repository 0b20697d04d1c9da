"""Inputs that are copied with the zeros around them that sums read."""

from __future__ import annotations

import pytest

from symbp.generate.lowering.copies import arranged
from symbp.generate.lowering.padding import with_padding
from symbp.language.program import Program
from symbp.verify.interpreter import evaluate
from tests.generate.programs import program_of, values_for

SAME = """
z[n, o, p: 8] = sum[c, u](K[o, c, u] * pad(x[n, c, p + u - 1]))
g[o, c, u: 3] = sum[n, p](z[n, o, p] * pad(x[n, c, p + u - 1]))
"""
SHAPES = {"K": (4, 2, 3), "x": (16, 2, 8)}


def padded(text: str, shapes: dict[str, tuple[int, ...]]) -> Program:
    return with_padding(program_of(text, shapes), {"x": 0})[0]


def test_sums_read_a_copy_with_zeros_around_it_without_a_condition() -> None:
    program = padded(SAME, SHAPES)
    copy = "x_padded[i0, i1, i2] = where(i2 - 1 >= 0 and i2 - 1 < 8, x[i0, i1, i2 - 1], 0)"
    assert str(program.definition["x_padded"]) == copy
    assert str(program.definition["z"]) == "z[n, o, p] = sum[c: 2, u: 3](K[o, c, u] * x_padded[n, c, p + u])"
    assert str(program.definition["g"]) == "g[o, c, u] = sum[n: 16, p: 8](x_padded[n, c, p + u] * z[n, o, p])"
    assert program.tensor["x_padded"].shape == (16, 2, 10)


@pytest.mark.parametrize(
    "text",
    [
        SAME,
        "z[n, o, p: 8] = sum[c, u](K[o, c, u] * pad(x[n, c, p + u]))",
        "z[n, o, p: 9] = sum[c, u](K[o, c, u] * pad(x[n, c, p - u + 1]))",
        "z[n, o, p: 4] = sum[c, u](K[o, c, u] * pad(x[n, c, 2 * p + u - 1]))\ny[n, p: 8] = sum[c](pad(x[n, c, p + 1]))",
    ],
)
def test_the_values_are_the_same(text: str) -> None:
    program = program_of(text, SHAPES)
    given = values_for(program)
    changed = padded(text, SHAPES)
    assert "x_padded" in changed.tensor
    before, after = evaluate(program, given), evaluate(changed, given)
    for equation in program.equations:
        assert (before[equation.target] == after[equation.target]).all()


@pytest.mark.parametrize(
    "text",
    [
        "z[n, o, p: 10] = sum[c, u](K[o, c, u] * pad(x[n, c, p - u]))".replace("p: 10", "p: 30"),  # mostly zeros
        "z[n, o, p: 8] = sum[c, u](where(p > u, K[o, c, u] * x[n, c, p - u], 0))",  # another condition
        "a[n, c, p] = x[n, c, p] ** 2\nz[n, o, p: 8] = sum[c, u](K[o, c, u] * pad(a[n, c, p + u - 1]))",  # no input
    ],
)
def test_other_reads_keep_their_conditions(text: str) -> None:
    assert "x_padded" not in padded(text, SHAPES).tensor


def test_without_strips_there_is_no_copy() -> None:
    program, _ = arranged(program_of(SAME, {**SHAPES, "x": (7, 2, 8)}), {"x": 0, "z": 0}, ())
    assert "x_padded" not in program.tensor
    program, memory = arranged(program_of(SAME, SHAPES), {"x": 0, "z": 0}, ())
    assert memory.shape(program.tensor["x_padded"]) == (2, 10, 16)
