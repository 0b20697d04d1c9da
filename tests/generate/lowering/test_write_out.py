from pathlib import Path

import pytest

from symbp.generate.c.text import Printer
from symbp.generate.common.naming import RESERVED
from symbp.generate.lowering.loops import Loop, work
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.write_out import can_be_written_out, write_out
from symbp.language.program import Program
from tests.generate.cases import CASES
from tests.generate.compiled import assert_agrees
from tests.generate.programs import program_of, values_for

SMALL = [
    name
    for name in CASES
    if can_be_written_out(lower(program_of(*CASES[name]))) and work(lower(program_of(*CASES[name]))) < 1000
]


def written(program: Program) -> list[str]:
    taken = {*program.tensor, *RESERVED}
    return Printer({}, {}).lines(write_out(lower(program), taken), 0)


def test_most_cases_can_be_written_out() -> None:
    assert len(SMALL) > len(CASES) / 2


@pytest.mark.parametrize("name", SMALL)
def test_written_out_program_has_no_loop_and_agrees_with_the_interpreter(name: str, tmp_path: Path) -> None:
    program = program_of(*CASES[name])
    statements = write_out(lower(program), {*program.tensor, *RESERVED})
    assert not any(isinstance(s, Loop) for s in statements)
    assert_agrees(program, values_for(program), tmp_path, statements=statements)


def test_a_sum_stands_where_it_is_read() -> None:
    program = program_of("z[j] = sum[k](W[j, k] * x[k]) + b", {"W": (2, 2), "x": (2,), "b": ()})
    assert written(program)[1:] == [
        "z[0] = W[0][0] * x[0] + W[0][1] * x[1] + b;",
        "z[1] = W[1][0] * x[0] + W[1][1] * x[1] + b;",
    ]


def test_a_sum_that_is_read_more_than_once_gets_a_name() -> None:
    program = program_of("b[i] = x[i] * sum[j](x[j] ** 2)", {"x": (2,)})
    assert written(program)[1:] == [
        "const real sum = x[0] * x[0] + x[1] * x[1];",
        "b[0] = x[0] * sum;",
        "b[1] = x[1] * sum;",
    ]


def test_conditions_on_indices_are_decided() -> None:
    program = program_of("y[i: 2] = where(i > 0, x[i - 1], 0)", {"x": (2,)})
    assert written(program)[1:] == ["y[0] = 0;", "y[1] = x[0];"]


def test_where_a_maximum_stands_is_left_to_loops() -> None:
    program = program_of("y = x[argmax[j](x[j])]", {"x": (3,)})
    assert not can_be_written_out(lower(program))
