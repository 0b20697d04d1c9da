"""Which equations are rewritten so that nothing overflows and no digits are lost, and what they then say."""

import numpy as np
import pytest

from symbp.generate.stability.stable import stable
from symbp.language.program import Program
from symbp.verify.domains import Decimals, Float64
from symbp.verify.interpreter import Compiled
from tests.generate.programs import program_of, values_for


def text(program: Program) -> dict[str, str]:
    return {e.target: str(e).split(" = ", 1)[1] for e in program.equations}


def rewritten(equations: str, *outputs: str, **shapes: tuple[int, ...]) -> tuple[Program, Program]:
    program = program_of(equations, shapes).with_outputs(*outputs)
    return program, stable(program)


EXPONENTIALS = {
    "softmax": ("e[n, k] = exp(u[n, k])\ns[n] = sum[k](e[n, k])\na[n, k] = e[n, k] / s[n]", ("a",)),
    "its logarithm": (
        "e[n, k] = exp(u[n, k])\ns[n] = sum[k](e[n, k])\na[n, k] = e[n, k] / s[n]\nl[n, k] = log(a[n, k])", ("l",)
    ),
    "logarithm of a sum": ("s[n] = sum[k](exp(u[n, k]))\nl[n] = log(s[n])", ("l",)),
    "written in one": ("l[n] = log(sum[k](exp(u[n, k])))", ("l",)),
    "its derivative": ("s[n] = sum[k](exp(u[n, k]))\nd[n] = 1 / s[n]\ng[n, k] = d[n] * exp(u[n, k])", ("g",)),
    "a mean with weights": (
        "s[n] = sum[k](exp(u[n, k]))\nt[n] = sum[k](exp(u[n, k]) * v[k])\nm[n] = t[n] / s[n]", ("m",)
    ),
    "a root of squares": ("s[n] = sum[k](exp(u[n, k]))\nr[n, k] = sqrt(exp(u[n, k]) / s[n])", ("r",)),
    "others than the target": (
        "s[n] = sum[k](exp(u[n, k]))\no[n] = sum[k](where(k == 0, 0, exp(u[n, k])))\nf[n] = o[n] / s[n]", ("f",)
    ),
    "over all samples": ("s = sum[n, k](exp(u[n, k]))\na[n, k] = exp(u[n, k]) / s", ("a",)),
}  # fmt: skip


@pytest.mark.parametrize("case", EXPONENTIALS)
def test_the_largest_exponent_is_taken_out_where_its_scale_cancels(case: str) -> None:
    equations, outputs = EXPONENTIALS[case]
    program, changed = rewritten(equations, *outputs, u=(2, 3), v=(3,))
    assert "s_max" in text(changed) or "l_sum_max" in text(changed)
    assert all("exp(u" not in right or "_max" in right for right in text(changed).values())
    given = {"u": [[1e4, -1e4, 9999.0], [-1e4, -1e4, -9998.5]], "v": [0.5, -1, 2]}
    exact = Compiled(program, Decimals(60)).run(given)
    found = Compiled(changed, Float64()).run(given)
    for name in outputs:
        wanted = np.vectorize(float)(np.array(exact[name], object))
        np.testing.assert_allclose(np.array(found[name], float), wanted, rtol=1e-14, atol=1e-300)


@pytest.mark.parametrize(
    "equations",
    [
        "s[n] = sum[k](exp(u[n, k]))\nl[n] = 1 + s[n]",
        "s[n] = sum[k](exp(u[n, k]))\nl[n] = tanh(s[n])",
        "s[n] = sum[k](exp(u[n, k]))\nl[n] = s[n] / v[0]",
        "e[n, k] = exp(u[n, k])\ns[n] = sum[k](e[n, k])\nl[n, k] = e[n, k] / s[n] + e[n, k]",
        "s[n] = sum[k](exp(u[n, k]))\nl = sum[n](s[n]) / s[0]",
    ],
)
def test_a_scale_that_does_not_cancel_is_left(equations: str) -> None:
    program, changed = rewritten(equations, "l", u=(2, 3), v=(3,))
    assert text(changed) == text(program)


def test_an_exponential_that_is_asked_for_is_left() -> None:
    equations = "e[n, k] = exp(u[n, k])\ns[n] = sum[k](e[n, k])\na[n, k] = e[n, k] / s[n]"
    program, changed = rewritten(equations, "a", "e", u=(2, 3))
    assert text(changed) == text(program)


MEAN = "m[n] = sum[k](u[n, k]) / 3\nd[n, k] = u[n, k] - m[n]\nv[n] = sum[k](d[n, k] ** 2) / 3"


def test_differences_from_a_mean_are_measured_from_the_first_value() -> None:
    _, changed = rewritten(MEAN, "v", u=(2, 3))
    assert text(changed) == {
        "m_offset": "u[n, k] - u[n, 0]",
        "m_rest": "sum[k: 3](m_offset[n, k]) / 3",
        "d": "m_offset[n, k] - m_rest[n]",
        "v": "sum[k: 3](d[n, k] ** 2) / 3",
    }


@pytest.mark.parametrize("base", [0.1, 1e4 / 3, -1e15 / 7])
def test_equal_values_have_no_variance(base: float) -> None:
    _, changed = rewritten(MEAN, "v", "m", u=(2, 3))
    found = Compiled(changed, Float64()).run({"u": [[base] * 3, [base / 3] * 3]})
    assert list(found["v"]) == [0, 0] and list(found["m"]) == [base, base / 3]


def test_a_mean_that_nothing_is_measured_from_is_left() -> None:
    program, changed = rewritten("m[n] = sum[k](u[n, k]) / 3\nd[n] = m[n] ** 2", "d", u=(2, 3))
    assert text(changed) == text(program)


@pytest.mark.parametrize("case", [*EXPONENTIALS, "mean"])
def test_ordinary_values_stay(case: str) -> None:
    equations, outputs = {**EXPONENTIALS, "mean": (MEAN, ("v", "d", "m"))}[case]
    program, changed = (
        rewritten(equations, *outputs, u=(2, 3), v=(3,)) if case != "mean" else rewritten(equations, *outputs, u=(2, 3))
    )
    given = values_for(program)
    for name in outputs:
        wanted = np.array(Compiled(program, Float64()).run(given)[name], float)
        np.testing.assert_allclose(np.array(Compiled(changed, Float64()).run(given)[name], float), wanted, rtol=1e-12)
