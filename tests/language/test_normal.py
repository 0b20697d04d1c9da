"""The normal form: sums of pointwise bodies, every other reduction an equation of its own, the same values."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from symbp.errors import SymbpError
from symbp.language import MaxOver, Program, Reduction
from symbp.language.expressions import ArgMaxOver
from symbp.language.normal import normal_form, terms
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point
from tests.language.texts import read, read_if_real, texts


def is_normal(program: Program) -> bool:
    for equation in program.equations:
        if isinstance(equation.right, (MaxOver, ArgMaxOver)):
            if equation.right.body.atoms(Reduction):
                return False
        elif any(term.body.atoms(Reduction) for term in terms(equation.right)):
            return False
    return True


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("p = exp(sum[k](x[k]))", ["p_sum = sum[k: 5](x[k])", "p = exp(p_sum)"]),
        ("p = 2 * sum[k](x[k]) + s", ["p = 2 * sum[k: 5](x[k]) + s"]),
        ("p = sum[k](x[k]) * sum[k](x[k] ** 2)",
         ["p_sum = sum[k: 5](x[k] ** 2)", "p_sum2 = sum[k: 5](x[k])", "p = p_sum2 * p_sum"]),
        ("p = sum[i](sum[j](A[i, j]))", ["p = sum[i: 3, j: 4](A[i, j])"]),
        ("p = sum[i](max[j](A[i, j]) ** 2)", ["p_max[i] = max[j: 4](A[i, j])", "p = sum[i: 3](p_max[i] ** 2)"]),
        ("p = max[k](x[k]) - 1", ["p_max = max[k: 5](x[k])", "p = p_max - 1"]),
    ],
)  # fmt: skip
def test_a_reduction_inside_becomes_an_equation_of_its_own(text: str, lines: list[str]) -> None:
    program = normal_form(read(text))
    assert is_normal(program)
    assert sorted(str(program).splitlines()) == sorted(lines)


def test_a_program_in_normal_form_stays_as_it_is() -> None:
    program = read("p[i] = sum[j](A[i, j]) + s\nq = max[i](p[i])")
    assert normal_form(program) == program


def test_names_that_are_taken_are_not_used_again() -> None:
    program = normal_form(read("p = exp(sum[k](x[k]))\np_sum = s"))
    assert {"p_sum", "p_sum2"} <= set(program.tensor)


def test_a_sum_behind_a_guard_is_only_taken_where_the_guard_holds() -> None:
    program = normal_form(read("p[i: 4] = where(i > 0, sum[j](A[i - 1, j]), 7)"))
    assert "where(i > 0" in str(program.definition["p_sum"])


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(texts())
def test_normal_form_has_the_same_values(text: str) -> None:
    program = read_if_real(text).at_sizes({"N": 2})
    normal = normal_form(program)
    assert is_normal(normal)
    point = random_point(program)
    plain = values_or_error(program, point)
    rewritten = values_or_error(normal, point)
    if isinstance(plain, str) or isinstance(rewritten, str):
        return  # outside the domain of a logarithm, say: nothing to compare
    for name, value in plain.items():
        for a, b in zip(value.ravel(), rewritten[name].ravel(), strict=True):
            assert a == b or a != a or abs(a - b) <= 1e-30 * (1 + abs(a))


def values_or_error(program: Program, point: object) -> dict | str:
    try:
        return Compiled(program, Decimals(50)).run(point)
    except (ZeroDivisionError, ValueError, TypeError, OverflowError, SymbpError) as error:
        return str(error)


def test_a_sum_read_in_two_branches_is_computed_once_and_without_conditions() -> None:
    program = normal_form(read("f = max(sum[i](x[i] * x[i]) + s, 0)"))
    assert str(program).splitlines() == [
        "f_sum = sum[i: 5](x[i] ** 2)",
        "f = where(f_sum + s >= 0, f_sum + s, 0)",
    ]


def test_a_sum_that_may_not_be_finite_is_computed_under_its_condition() -> None:
    program = normal_form(read("f = where(s > 0, log(sum[i](1 / x[i])), 0)"))
    assert "f_sum = sum[i: 5](where(s > 0, 1 / x[i], 0))" in str(program)
