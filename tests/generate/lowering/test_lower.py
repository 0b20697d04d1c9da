from pathlib import Path

import pytest

from symbp.generate.c.text import Printer
from symbp.generate.lowering.in_place import in_place_updates
from symbp.generate.lowering.loops import Loop, Store
from symbp.generate.lowering.lower import lower
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from tests.compilers import COMPILERS
from tests.generate.cases import CASES
from tests.generate.compiled import assert_agrees
from tests.generate.programs import program_of, values_for


@pytest.mark.parametrize("name", CASES)
def test_lowered_program_agrees_with_the_interpreter(name: str, tmp_path: Path) -> None:
    program = program_of(*CASES[name])
    assert_agrees(program, values_for(program), tmp_path)


@pytest.mark.parametrize("name", ["softmax max", "fused two hoists", "half step", "int tensor value", "argmax expr"])
@pytest.mark.parametrize("compiler", COMPILERS)
def test_lowered_program_is_clean_under_each_compiler(name: str, compiler: str, tmp_path: Path) -> None:
    program = program_of(*CASES[name])
    assert_agrees(program, values_for(program), tmp_path, compiler)


def _text(program: Program) -> str:
    return "\n".join(Printer({}, {}).lines(lower(program)))


def test_pointwise_neighbours_share_their_loops() -> None:
    program = program_of("z[i] = 2 * x[i]\na[i] = exp(z[i])", {"x": (3,)})
    loops = [s for s in lower(program) if isinstance(s, Loop)]
    assert len(loops) == 1
    assert [s.buffer for s in loops[0].body if isinstance(s, Store)] == ["z", "a"]


def test_equations_that_read_each_other_elsewhere_do_not_share_loops() -> None:
    program = program_of("a[i, j] = x[i, j] + 1\nb[i, j] = a[j, i]", {"x": (3, 3)})
    assert len([s for s in lower(program) if isinstance(s, Loop)]) == 2


def test_a_sum_without_free_indices_is_computed_once() -> None:
    text = _text(program_of("b[i] = x[i] * sum[j](x[j] ** 2)", {"x": (3,)}))
    assert text.index("sum +=") < text.index("b[i] = x[i] * sum;")
    assert "        for" not in text  # no loop inside another


def test_repeated_subexpressions_are_computed_once() -> None:
    code = _text(program_of("b = tanh(a) + tanh(a) ** 2", {"a": ()})).split("*/")[1]
    assert code.count("tanh(a)") == 1


def test_small_powers_are_products() -> None:
    code = _text(program_of("b = a ** 2 + 1 / a ** 3", {"a": ()})).splitlines()[-1]
    assert "pow" not in code


def test_a_first_index_with_an_offset_is_flattened_in_brackets() -> None:
    program = program_of("y[i:2, j] = x[2 * i + 1, j] + x[2 - i, j]", {"x": (4, 3)})
    text = "\n".join(Printer({}, {"x": (4, 3)}).lines(lower(program)))
    assert "x[(1 + 2 * i) * 3 + j]" in text and "x[(2 - i) * 3 + j]" in text


def _update(text: str) -> Program:
    given = [Tensor("w", (3, 3), "parameter"), Tensor("g", (3, 3), "input")]
    defined, equations = parse_equations(text, {t.name: t for t in given})
    return Program.build([*given, *defined], equations, updates=[("w", "w_next")])


def test_a_pointwise_update_is_stored_in_place() -> None:
    assert in_place_updates(_update("w_next[i, j] = w[i, j] - g[i, j]"))[1] == {"w_next": "w"}


@pytest.mark.parametrize(
    "text",
    [
        "w_next[i, j] = w[j, i] - g[i, j]",
        "w_next[i, j] = w[i, j] * sum[k](w[i, k])",
        "t[i, j] = w[j, i]\nw_next[i, j] = w[i, j] - t[i, j]",
        "w_next[i, j] = w[i, j] - g[i, j]\nchange[i, j] = w_next[i, j] - w[i, j]",
    ],
)
def test_an_update_whose_old_value_is_needed_elsewhere_is_not_in_place(text: str) -> None:
    assert in_place_updates(_update(text))[1] == {}


def test_what_is_complete_before_the_updates_may_read_anywhere() -> None:
    program = _update("t[i, j] = w[j, i]\nw_next[i, j] = w[i, j] - t[i, j]")
    assert in_place_updates(program, {"t"})[1] == {"w_next": "w"}
