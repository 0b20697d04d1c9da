"""Gradients and their gradients against central differences in 60 digits; each strategy switched off in turn."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings

from symbp.derive.adjoints import Adjoints, differentiate
from symbp.errors import SymbpError
from symbp.language import Program
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point
from tests.generate.programs import program_of
from tests.language.texts import read_if_real, texts

Shapes = dict[str, tuple[int, ...]]
DIGITS = Decimals(60)
STEP = DIGITS.context.mpf(10) ** -20
CASES: dict[str, tuple[str, Shapes, Shapes]] = {
    "strided, padded and dilated convolution": (
        "q[o, p: 3] = sum[c, u](w[o,c,u]*pad(x[c, 2*p + 2*u - 2]))\nf = sum[o,p](q[o,p]**3)",
        {"x": (2, 7), "w": (2, 2, 3)}, {},
    ),
    "grouped convolution": (
        "q[g: 2, o: 2, p: 4] = sum[c: 2, u: 2](w[g,o,c,u]*x[2*g + c, p + u])\nf = sum[g,o,p](tanh(q[g,o,p]))",
        {"x": (4, 5), "w": (2, 2, 2, 2)}, {},
    ),
    "depthwise two-dimensional convolution": (
        "q[c, p: 2, r: 2] = sum[u, v](w[c,u,v]*pad(x[c, 2*p + u - 1, 2*r + v - 1]))\nf = sum[c,p,r](q[c,p,r]**2)",
        {"x": (2, 3, 3), "w": (2, 3, 3)}, {},
    ),
    "transposed convolution": (
        "y[i: 8] = sum[p: 3](where(0 <= i - 2*p and i - 2*p < 4, x[p]*pad(w[i - 2*p]), 0))\nf = sum[i](y[i]**3)",
        {"x": (3,), "w": (4,)}, {},
    ),
    "overlapping maximum pooling": (
        "m[i: 4] = max[u: 3](x[2*i + u])\nf = sum[i](m[i]**3)", {"x": (9,)}, {},
    ),
    "two-dimensional maximum pooling of products": (
        "m[p: 2, r: 2] = max[u: 2, v: 2](x[p + u, r + v]*y[u, v])\nf = sum[p,r](exp(m[p,r]))",
        {"x": (3, 3), "y": (2, 2)}, {},
    ),
    "embedding and class labels": (
        "e[n,k] = E[t[n],k]\nz[n,j] = sum[k](W[j,k]*e[n,k])\nq[n,j] = exp(z[n,j])\np[n,j] = q[n,j]/sum[i](q[n,i])\n"
        "f = mean[n](-log(p[n,c[n]]))",
        {"E": (4, 2), "W": (3, 2)}, {"t": (5,), "c": (5,)},
    ),
    "two axes that move together": (
        "y[i: 3, k: 2] = A[2 - i, 3*i + 2*k]*B[i + 2*k, 5 - i - k]\nf = sum[i,k](y[i,k]**2)",
        {"A": (3, 9), "B": (5, 6)}, {},
    ),
    "gather along two axes": (
        "f = sum[n](A[t[n], c[n]]**2*A[n, c[n]])", {"A": (3, 3)}, {"t": (3,), "c": (3,)},
    ),
    "recurrence": (
        "h[t: 4, j] = tanh(sum[k](W[j,k]*x[t,k]) + sum[m](U[j,m]*pad(h[t-1,m])) + b[j])\nf = sum[j](h[3,j]**2)",
        {"x": (4, 2), "W": (2, 2), "U": (2, 2), "b": (2,)}, {},
    ),
    "recurrence back in time": (
        "h[t: 4] = tanh(w*pad(h[t+1]) + x[t])\nf = sum[t](h[t]**3)", {"x": (4,), "w": ()}, {},
    ),
    "memory of two steps along the second axis": (
        "h[i: 2, t: 5] = w[i]*pad(h[i, t-1])*pad(h[i, t-2]) + x[i,t]\nf = sum[i,t](h[i,t]**2)",
        {"x": (2, 5), "w": (2,)}, {},
    ),
    "two tensors recurrent together": (
        "i[t, j] = 1/(1 + exp(-(sum[k](Wi[j,k]*x[t,k]) + sum[m: 2](Ui[j,m]*pad(h[t-1,m])))))\n"
        "g[t, j] = tanh(sum[k](Wg[j,k]*x[t,k]) + sum[m: 2](Ug[j,m]*pad(h[t-1,m])))\n"
        "c[t: 3, j: 2] = (1 - i[t,j])*pad(c[t-1,j]) + i[t,j]*g[t,j]\n"
        "h[t: 3, j: 2] = i[t,j]*tanh(c[t,j])\n"
        "f = sum[t,j](h[t,j]**2)",
        {"x": (3, 2), "Wi": (2, 2), "Ui": (2, 2), "Wg": (2, 2), "Ug": (2, 2)}, {},
    ),
    "both directions of time": (
        "u[t: 3] = tanh(w*pad(u[t-1]) + x[t])\nd[t: 3] = tanh(w*pad(d[t+1]) + u[t])\nf = sum[t](u[t]*d[t])",
        {"x": (3,), "w": ()}, {},
    ),
    "batch normalisation": (
        "m[k] = mean[n](x[n,k])\nv[k] = mean[n]((x[n,k] - m[k])**2)\n"
        "y[n,k] = g[k]*(x[n,k] - m[k])/sqrt(v[k] + 1/10)\nf = sum[n,k](y[n,k]**3)",
        {"x": (4, 2), "g": (2,)}, {},
    ),
    "steps and magnitudes": (
        "f = sum[i](abs(x[i])**3 + sign(x[i])*x[i]**2 + x[i]*floor(3*x[i]) + abs(sin(x[i])*x[0]))", {"x": (4,)}, {},
    ),
    "branches by value": (
        "f = sum[i](where(x[i] > 0 and i > 0, exp(x[i]), where(sum[k](x[k]) > 0, x[i]**2, -x[i]**3)))", {"x": (4,)}, {},
    ),
    "a value read at its own maximum": (
        "w = argmax[k](x[k])\nf = x[w]**2*x[0] + max[k](x[k]*y[k])", {"x": (4,), "y": (4,)}, {},
    ),
    "distances within pairs": (
        "d[n] = sqrt(sum[k]((a[n,k] - b[n,k])**2))\n"
        "f = mean[n](where(t[n] == 1, d[n]**2, where(d[n] < 5, (5 - d[n])**2, 0)))",
        {"a": (3, 2), "b": (3, 2)}, {"t": (3,)},
    ),
    "hinge of class labels": (
        "z[n,j] = sum[k](W[j,k]*x[n,k])\n"
        "f = sum[n,j](where(j == c[n], 0, where(0 >= 1 + z[n,j] - z[n,c[n]], 0, 1 + z[n,j] - z[n,c[n]])))",
        {"W": (3, 2), "x": (4, 2)}, {"c": (4,)},
    ),
    "powers with variable exponents": ("f = sum[i]((x[i]**2 + 1)**y[i] + 2**x[i])", {"x": (3,), "y": (3,)}, {}),
    "attention": (
        "s[i,j] = exp(sum[d](q[i,d]*k[j,d]))\nn[i] = sum[j](s[i,j])\no[i,d] = sum[j](s[i,j]*v[j,d])/n[i]\n"
        "f = sum[i,d](o[i,d]**2)",
        {"q": (2, 2), "k": (3, 2), "v": (3, 2)}, {},
    ),
}  # fmt: skip


LARGE = {
    "powers with variable exponents",
    "batch normalisation",
    "two tensors recurrent together",
    "attention",
    "both directions of time",
}


def reals(program: Program) -> list[str]:
    return [t.name for t in program.tensors if t.given and not t.integer]


def central(program: Program, of: str, point: dict[str, Any], name: str, place: tuple[int, ...]) -> Any:
    """The change of all elements of ``of`` when one element of a given tensor moves."""
    compiled = Compiled(program.needed_for([of]), DIGITS)
    ends = []
    for sign in (1, -1):
        moved = {t.name: point[t.name] for t in compiled.program.tensors if t.given}
        if name in moved:
            array = np.vectorize(DIGITS.number, otypes=[object])(moved[name])
            array[place] += sign * STEP
            moved[name] = array
        ends.append(compiled.run(moved)[of])
    return (ends[0] - ends[1]) / (2 * STEP)


def assert_close(found: Any, expected: Any) -> None:
    for a, b in zip(np.ravel(found), np.ravel(expected), strict=True):
        assert abs(a - b) <= 1e-30 * (1 + abs(b))


def simplified(adjoints: Adjoints, wanted: list[str], strategies: tuple[str, ...] = NAMES) -> Program:
    return simplify(adjoints, [adjoints.of[name] for name in wanted], strategies).program


def run(program: Program, point: dict[str, Any]) -> dict[str, Any]:
    return Compiled(program, DIGITS).run({t.name: point[t.name] for t in program.tensors if t.given})


@pytest.mark.parametrize("case", CASES)
def test_gradients_agree_with_central_differences(case: str) -> None:
    program = program_of(*CASES[case])
    point, names = random_point(program, seed=5), reals(program)
    adjoints = differentiate(program, "f", names)
    raw, short = run(adjoints.program, point), run(simplified(adjoints, names), point)
    for name in names:
        gradient = adjoints.of[name]
        for place in np.ndindex(raw[gradient].shape):
            expected = central(program, "f", point, name, place)
            assert_close(raw[gradient][place], expected)
            assert_close(short[gradient][place], expected)


@pytest.mark.parametrize("case", CASES)
def test_second_derivatives_agree_with_central_differences_of_gradients(case: str) -> None:
    program = program_of(*CASES[case])
    point, names = random_point(program, seed=6), reals(program)
    first = differentiate(program, "f", names)
    once = simplified(first, names)
    left = names[0]
    second = differentiate(once.with_outputs(first.of[left]), first.of[left], names)
    hessian = run(simplified(second, names) if case not in LARGE else second.program, point)
    for name in names:
        places = list(np.ndindex(np.shape(point[name])))
        for place in random.Random(name).sample(places, min(3, len(places))):
            column = hessian[second.of[name]][(..., *place)]
            assert_close(column, central(once, first.of[left], point, name, place))


@pytest.mark.parametrize("case", CASES)
def test_gradients_are_the_same_with_any_strategy_switched_off(case: str) -> None:
    program = program_of(*CASES[case])
    point, names = random_point(program, seed=7), reals(program)
    adjoints = differentiate(program, "f", names)
    expected = run(adjoints.program, point)
    for strategies in ((), *[tuple(n for n in NAMES if n != off) for off in NAMES], *[(only,) for only in NAMES]):
        found = run(simplified(adjoints, names, strategies), point)
        for name in names:
            assert_close(found[adjoints.of[name]], expected[adjoints.of[name]])


def test_of_equal_maxima_the_first_gets_the_adjoint_in_overlapping_windows() -> None:
    program = program_of("m[i: 3] = max[u: 3](x[2*i + u])\nf = sum[i](c[i]*m[i])", {"x": (7,), "c": (3,)})
    adjoints = differentiate(program, "f", ["x"])
    point = {"x": [5, 1, 5, 5, 2, 5, 5], "c": [1, 10, 100]}
    for result in (adjoints.program, simplified(adjoints, ["x"])):
        assert [int(v) for v in run(result, point)["grad_x"]] == [1, 0, 10, 0, 0, 100, 0]


def test_a_maximum_may_be_differentiated_twice() -> None:
    program = program_of("m = max[k](x[k])\nf = m**3", {"x": (3,)})
    first = differentiate(program, "f", ["x"])
    second = differentiate(first.program, "grad_x", ["x"])
    values = run(second.program, {"x": [1, 2, 0]})
    assert [[int(v) for v in row] for row in values[second.of["x"]]] == [[0, 0, 0], [0, 12, 0], [0, 0, 0]]
    assert [t.name for t in second.program.tensors if "argmax" in t.name] == ["m_argmax"]


def test_a_tensor_already_called_like_the_place_of_a_maximum_is_left_alone() -> None:
    program = program_of("m = max[k](x[k])\nm_argmax = x[0]**2\nf = m*m_argmax", {"x": (3,)})
    adjoints = differentiate(program, "f", ["x"])
    assert "m_argmax2" in adjoints.program.tensor
    assert [int(v) for v in run(adjoints.program, {"x": [1, 2, 0]})["grad_x"]] == [4, 1, 0]


def test_a_repeated_token_gathers_all_its_adjoints() -> None:
    program = program_of("f = sum[n](w[n]*E[t[n]])", {"E": (3,), "w": (4,)}, {"t": (4,)})
    adjoints = differentiate(program, "f", ["E"])
    point = {"E": [0, 0, 0], "w": [1, 10, 100, 1000], "t": [2, 0, 2, 2]}
    assert [int(v) for v in run(adjoints.program, point)["grad_E"]] == [10, 0, 1101]


def test_backpropagation_through_time_runs_the_other_way() -> None:
    program = program_of("c[t: 3] = pad(h[t-1])*x[t]\nh[t: 3] = c[t]**2 + pad(c[t-1])\nf = sum[t](h[t])", {"x": (3,)})
    groups = differentiate(program, "f", ["x"]).program.groups
    assert [g.direction for g in groups if g.recurrent] == [1, -1]


def test_a_vector_gives_its_jacobian() -> None:
    program = program_of("y[j] = sum[k](W[j,k]*x[k]**2)", {"W": (2, 3), "x": (3,)})
    adjoints = differentiate(program, "y", ["x"])
    jacobian = run(adjoints.program, {"W": [[1, 2, 3], [4, 5, 6]], "x": [1, 1, 2]})["grad_x"]
    assert [[int(v) for v in row] for row in jacobian] == [[2, 4, 12], [8, 10, 24]]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(texts())
def test_random_programs_have_the_gradients_of_central_differences(text: str) -> None:
    program = read_if_real(text).at_sizes({"N": 2})
    of = program.equations[-1].target
    total = "f_total = sum[" + ", ".join(f"i{n}" for n in range(len(program.tensor[of].shape))) + "]"
    reads = ", ".join(f"i{n}" for n in range(len(program.tensor[of].shape)))
    line = f"{total}({of}[{reads}])" if reads else f"f_total = {of}"
    program = extended(program, line)
    point, names = random_point(program, seed=8), reals(program)
    adjoints = differentiate(program, "f_total", names)
    try:
        found = run(adjoints.program, point)
        short = run(simplified(adjoints, names), point)
    except (ArithmeticError, ValueError, TypeError, SymbpError):
        assume(False)
    for name in names:
        place = tuple(n // 2 for n in np.shape(point[name]))
        value = found[adjoints.of[name]][place]
        try:
            expected = central(program, "f_total", point, name, place)
        except (ArithmeticError, ValueError, TypeError):
            continue
        if any(
            not DIGITS.context.isfinite(v) or not isinstance(v, (int, DIGITS.context.mpf)) for v in (value, expected)
        ):
            continue  # complex, or outside the domain of a function
        assert abs(value - expected) <= 1e-12 * (1 + abs(expected))
        assert abs(short[adjoints.of[name]][place] - expected) <= 1e-12 * (1 + abs(expected))


def extended(program: Program, line: str) -> Program:
    """The program with one further equation."""
    from symbp.language import parse_equations

    new, equations = parse_equations(line, program.tensor)
    return program.with_equations(new, equations)
