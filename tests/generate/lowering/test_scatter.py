"""The gradient of a look-up is added where it was looked up."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbp.generate.c.text import Printer
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.scatter import scatter
from tests.generate.compiled import assert_agrees
from tests.generate.programs import program_of, values_for

TABLE = "g[i: 4, k] = sum[n, t](where(x[n, t] == i{more}, d[n, t, k], 0)){times}"


@pytest.mark.parametrize(("more", "times"), [("", ""), (" and k > 0 and t < 2", " * 3"), (" and i < 3", "")])
def test_a_sum_over_look_ups_agrees_with_the_interpreter(more: str, times: str, tmp_path: Path) -> None:
    text = TABLE.format(more=more, times=times)
    program = program_of(text, {"d": (5, 3, 2)}, {"x": (5, 3)})
    assert scatter(program.equations[0]) is not None
    assert_agrees(program, values_for(program, below=4), tmp_path)


def test_places_outside_the_table_are_passed_over(tmp_path: Path) -> None:
    program = program_of(TABLE.format(more="", times=""), {"d": (5, 3, 2)}, {"x": (5, 3)})
    assert_agrees(program, values_for(program, below=7), tmp_path)


def test_each_term_is_added_once() -> None:
    program = program_of(TABLE.format(more="", times=""), {"d": (5, 3, 2)}, {"x": (5, 3)})
    code = "\n".join(Printer({}, {}, frozenset("x")).lines(lower(program)))
    assert "if (x[n][t] >= 0 && x[n][t] < 4) {" in code
    assert "g[x[n][t]][k] += d[n][t][k];" in code


@pytest.mark.parametrize("text", ["g[i: 4] = sum[n](where(n == i, d[n], 0))", "g[i: 5] = sum[n](d[n] * d[i])"])
def test_what_is_no_look_up_is_left_alone(text: str) -> None:
    assert scatter(program_of(text, {"d": (5,)}).equations[0]) is None
