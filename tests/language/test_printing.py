"""What is printed reads back to the same program."""

from __future__ import annotations

import pytest
import sympy as sp
from hypothesis import HealthCheck, given, settings

from symbp import zoo
from symbp.derive.adjoints import differentiate
from symbp.language import Program, parse_equations
from symbp.pipeline import derive_network
from tests.derive.test_rule import CASES, build
from tests.generate.cases import CASES as SAYABLE
from tests.generate.programs import program_of
from tests.language.texts import read, read_if_real, texts


def reread(program: Program) -> Program:
    """The program read back from its own text, every tensor declared."""
    new, equations = parse_equations(str(program), program.tensor)
    assert not new
    return Program.build(program.tensors, equations, program.outputs, program.updates)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(texts())
def test_random_programs_read_back_equal(text: str) -> None:
    program = read_if_real(text)
    again = reread(program)
    assert again == program
    assert hash(again) == hash(program)
    assert str(again) == str(program)


@pytest.mark.parametrize("case", SAYABLE)
def test_everything_sayable_reads_back_equal(case: str) -> None:
    program = program_of(*SAYABLE[case])
    assert reread(program) == program


@pytest.mark.parametrize("case", CASES)
def test_adjoints_as_the_rule_gives_them_read_back_equal(case: str) -> None:
    given_shapes, text = CASES[case]
    program = differentiate(build(given_shapes, text), "f", [name for name, _ in given_shapes]).program
    assert reread(program) == program


@pytest.mark.parametrize("name", zoo.names())
def test_derivations_of_the_zoo_read_back_equal(name: str) -> None:
    network = zoo.load(name)
    derivation = derive_network(network.small or network)
    for program in (derivation.raw, derivation.program, derivation.training):
        assert reread(program) == program


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("p = s - (s ** 2 - 3)", "p = s - (s ** 2 - 3)"),
        ("p = 2 * (s - 1)", "p = 2 * (s - 1)"),
        ("p = -s / 3", "p = -s / 3"),
        ("p = 1 / s ** 2 / exp(1)", "p = exp(-1) / s ** 2"),
        ("p = s ** -0.5", "p = 1 / sqrt(s)"),
        ("p[i: 3] = where(not (i > 0 and s < 1), 1, s)", "p[i] = where(not (i > 0 and s < 1), 1, s)"),
        ("p[i: 4] = pad(x[i - 1])", "p[i] = where(i - 1 >= 0, x[i - 1], 0)"),
        ("p = sum[k: (N + 1) // 2 * 2](k) + sum[k: N - 1](k)", None),
    ],
)
def test_the_printed_form_is_what_an_author_writes(text: str, printed: str | None) -> None:
    program = read(text)
    assert printed is None or str(program) == printed
    assert reread(program) == program


def test_the_base_of_the_logarithm_is_printed_as_a_function_value() -> None:
    assert str(read("p = s * exp(1)")) == "p = s * exp(1)"
    assert read("p = exp(1)").definition["p"].right is sp.E
