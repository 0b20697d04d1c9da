"""The reference interpreter: plainly right, in every domain of numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from symbp.errors import SymbpError
from symbp.verify.domains import Complex, Decimals, Exact, Float64, PrimeField
from symbp.verify.interpreter import Compiled, bound_sizes, evaluate
from symbp.verify.points import random_point
from tests.generate.programs import program_of
from tests.language.texts import read_if_real, texts

RATIONAL = {
    "dense": ("z[j] = sum[k](W[j,k]*x[k]) - b[j]/3", {"W": (2, 3), "x": (3,), "b": (2,)}, {}),
    "powers and quotients": ("f = (x[0]**3 - 2)/(x[1]**2 + 1) + x[2]**-2", {"x": (3,)}, {}),
    "strided and padded": ("q[p: 4] = sum[u](w[u]*pad(x[2*p + u - 1]))", {"x": (7,), "w": (3,)}, {}),
    "recurrence": ("h[t: 5] = x[t]*pad(h[t-1]) + 1", {"x": (5,)}, {}),
    "recurrence back in time": ("h[t: 5] = x[t]*pad(h[t+1]) + 1", {"x": (5,)}, {}),
    "two recurrent tensors": ("c[t: 4] = pad(h[t-1])/2 + x[t]\nh[t: 4] = c[t]**2 - pad(c[t-1])", {"x": (4,)}, {}),
    "look-up": ("e[n,k] = E[t[n],k]**2\nf = sum[n,k](e[n,k])", {"E": (2, 3)}, {"t": (4,)}),
    "indices as numbers": ("f[i: 4] = i**2/3 + where(i == 2, 1/7, i)", {}, {}),
}
ORDERED = {
    "maximum": ("m[i] = max[k](z[i,k])\nw[i] = argmax[k](z[i,k])", {"z": (3, 4)}, {}),
    "conditional": ("f[i] = where(x[i] > 0 and i > 0 or x[i] < -1/2, x[i]**2, -x[i])", {"x": (5,)}, {}),
    "steps": ("f[i] = abs(x[i]) + sign(x[i]) + floor(3*x[i])", {"x": (5,)}, {}),
}


def number(value: Any) -> Any:
    return value.value if hasattr(value, "value") else value


@pytest.mark.parametrize("case", {**RATIONAL, **ORDERED})
def test_doubles_decimals_and_rationals_agree(case: str) -> None:
    program = program_of(*{**RATIONAL, **ORDERED}[case])
    point = random_point(program)
    exact = evaluate(program, point, Exact())
    decimals = evaluate(program, point, Decimals(50))
    doubles = evaluate(program, point, Float64())
    for name in program.definition:
        for e, d, f in zip(exact[name].ravel(), decimals[name].ravel(), doubles[name].ravel(), strict=True):
            assert isinstance(e, (Fraction, int))
            assert abs(mpmath.mpf(Fraction(e).numerator) / Fraction(e).denominator - d) < 1e-14
            with mpmath.workdps(50):
                assert abs(mpmath.mpf(Fraction(e).numerator) / Fraction(e).denominator - d) < 1e-45
            assert float(e) == pytest.approx(float(f), rel=1e-14, abs=1e-14)


@pytest.mark.parametrize("case", RATIONAL)
def test_the_prime_field_holds_the_residues_of_the_rationals(case: str) -> None:
    program = program_of(*RATIONAL[case])
    point = random_point(program)
    exact, residues = evaluate(program, point, Exact()), evaluate(program, point, PrimeField())
    prime = PrimeField.prime
    for name in program.definition:
        for e, r in zip(exact[name].ravel(), residues[name].ravel(), strict=True):
            fraction = Fraction(e)
            assert number(r) % prime == fraction.numerator * pow(fraction.denominator, -1, prime) % prime


FUNCTIONS = "a[i] = exp(x[i]) + log(2+x[i]) + tanh(x[i])*erf(x[i]) + sin(x[i])*cos(x[i]) + sinh(x[i]) - cosh(x[i])"
FUNCTIONS += "\nb[i] = atan(x[i]) + tan(x[i]) + sqrt(2+x[i]) + (2+x[i])**(1/3) + pi*x[i] + (2+x[i])**(-3/2) + 2**x[i]"


def test_elementary_functions_agree_in_double_and_in_50_digits_and_with_numpy() -> None:
    program = program_of(FUNCTIONS, {"x": (6,)})
    point = random_point(program)
    doubles, decimals = evaluate(program, point), evaluate(program, point, Decimals(50))
    for name in "ab":
        np.testing.assert_allclose(doubles[name].astype(float), decimals[name].astype(float), rtol=1e-14, atol=1e-14)
    x = np.array([float(v) for v in point["x"]])
    expected = np.arctan(x) + np.tan(x) + np.sqrt(2 + x) + np.cbrt(2 + x) + np.pi * x + (2 + x) ** -1.5 + 2**x
    np.testing.assert_allclose(doubles["b"].astype(float), expected, rtol=1e-13)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(texts())
def test_random_programs_agree_in_double_and_in_50_digits(text: str) -> None:
    program = read_if_real(text).at_sizes({"N": 2})
    if any(word in text for word in ("floor", "sign", "where", " if ", "max", "tan(")):
        return  # a double may fall on the other side of a step
    point = random_point(program)
    try:
        doubles, decimals = evaluate(program, point), evaluate(program, point, Decimals(50))
    except (ArithmeticError, ValueError, TypeError):
        return  # outside the domain of a function
    for name in program.definition:
        for f, d in zip(doubles[name].ravel(), decimals[name].ravel(), strict=True):
            if isinstance(f, (int, float)) and isinstance(d, (int, mpmath.mpf)) and 1e-100 < abs(d) < 1e100:
                assert abs(f - d) < 1e-6 * (1 + abs(d))


def test_complex_numbers_carry_a_derivative() -> None:
    program = program_of("f = exp(x)*abs(x) + where(x > 0, x**3, 0) + sqrt(x) + erf(x)", {"x": ()})
    value = evaluate(program, {"x": complex(2.0, 1e-30)}, Complex())["f"][()]
    with mpmath.workdps(30):
        expected = mpmath.diff(lambda x: mpmath.exp(x) * x + x**3 + mpmath.sqrt(x) + mpmath.erf(x), 2)
    assert value.imag / 1e-30 == pytest.approx(float(expected), rel=1e-14)


def test_numbers_that_leave_the_rationals_are_refused() -> None:
    for text in ("f = exp(x)", "f = sqrt(x)", "f = pi*x", "f = x**(1/3)"):
        with pytest.raises(SymbpError, match="evaluate with 50 digits instead"):
            evaluate(program_of(text, {"x": ()}), {"x": 2}, Exact())


def test_a_prime_field_has_no_order() -> None:
    for text in ("f = where(x > 0, x, 1)", "f = max[i: 2](x*i)"):
        with pytest.raises(SymbpError, match="a prime field has no order"):
            evaluate(program_of(text, {"x": ()}), {"x": 2}, PrimeField())


def test_in_a_prime_field_the_laws_of_a_field_hold_and_slips_show() -> None:
    given_shapes = {"x": (), "y": ()}
    equal = program_of("f = (x**2 - y**2)/(x - y) - exp(-x)*exp(x)\ng = x + y - 1", given_shapes)
    values = evaluate(equal, {"x": 3, "y": 5}, PrimeField())
    assert values["f"][()] == values["g"][()]
    slip = program_of("f = 1/(1 + exp(-x))\ng = f*(1 - f)\nh = f*(1 + f)\nk = exp(-x)/(1 + exp(-x))**2", given_shapes)
    values = evaluate(slip, {"x": 3, "y": 5}, PrimeField())
    assert values["g"][()] == values["k"][()] != values["h"][()]


def test_the_first_of_equal_maxima_is_taken() -> None:
    program = program_of("m = max[i](x[i])\nw = argmax[i](x[i])\nv = argmax[i, j](A[i, j])", {"x": (5,), "A": (2, 3)})
    values = evaluate(program, {"x": [1, 4, 4, 2, 4], "A": [[0, 7, 7], [7, 1, 1]]})
    assert (values["m"][()], values["w"][()], values["v"][()]) == (4, 1, 1)


def test_padding_reads_zero_outside() -> None:
    program = program_of("p[i: 5] = pad(x[i - 1]) + 10*pad(x[2*i])", {"x": (3,)})
    assert evaluate(program, {"x": [1, 2, 3]})["p"].tolist() == [10, 31, 2, 3, 0]


def test_recurrences_run_in_the_direction_of_their_reads() -> None:
    text = "h[t: 4] = 2*pad(h[t-1]) + x[t]\ng[t: 4] = 2*pad(g[t+1]) + x[t]"
    values = evaluate(program_of(text, {"x": (4,)}), {"x": [1, 1, 1, 1]})
    assert values["h"].tolist() == [1, 3, 7, 15] and values["g"].tolist() == [15, 7, 3, 1]


def test_two_recurrent_tensors_of_different_lengths() -> None:
    text = "h[t: 5] = where(t > 0, c[t-1], 1)\nc[t: 4] = where(t > 0, 2*h[t-1], 3)"
    assert evaluate(program_of(text, {}), {})["h"].tolist() == [1, 3, 2, 6, 4]


@pytest.mark.parametrize("token", [[0, 3], [-1, 0]])
def test_a_look_up_outside_its_tensor_is_an_error(token: list[int]) -> None:
    program = program_of("e[n] = E[t[n]]", {"E": (3,)}, {"t": (2,)})
    with pytest.raises(SymbpError, match=r"'E' is read at \[-?\d\], outside its shape \[3\]"):
        evaluate(program, {"E": [1, 2, 3], "t": token})


def test_only_the_chosen_branch_is_evaluated() -> None:
    program = program_of("f[i] = where(x[i] > 0, log(x[i]), 1/(1 - x[i]))", {"x": (2,)})
    assert evaluate(program, {"x": [1.0, -1.0]}, Decimals(20))["f"].tolist() == [0, 0.5]


def test_missing_values_wrong_shapes_and_unbound_sizes_are_named() -> None:
    program = program_of("f = sum[i](x[i])", {"x": (3,)})
    with pytest.raises(SymbpError, match="no value is given for input 'x'"):
        evaluate(program, {})
    with pytest.raises(SymbpError, match=r"'x' is given with shape \(2,\); the program needs \(3,\)"):
        evaluate(program, {"x": [1, 2]})
    open_program = program_of("f[n] = x[n, 0]", {"x": ("N", 2)})  # type: ignore[dict-item]
    with pytest.raises(SymbpError, match=r"unbound sizes \(N\)"):
        Compiled(open_program)
    assert bound_sizes(open_program, {"x": [[1, 2]] * 5}).tensor["f"].shape == (5,)
    assert evaluate(open_program, {"x": [[1, 2], [3, 4]]})["f"].tolist() == [1, 3]


def test_two_given_tensors_must_agree_on_a_size() -> None:
    program = program_of("f[n] = x[n]*y[n]", {"x": ("N",), "y": ("N",)})  # type: ignore[dict-item]
    with pytest.raises(SymbpError, match=r"'y' is given with shape \(3,\); the program needs \(2,\)"):
        evaluate(program, {"x": [1, 2], "y": [1, 2, 3]})


def test_labels_that_are_no_whole_numbers_are_refused() -> None:
    program = program_of("e[n] = E[t[n]]", {"E": (3,)}, {"t": (2,)})
    with pytest.raises(SymbpError, match="'t' holds whole numbers"):
        evaluate(program, {"E": [1, 2, 3], "t": [0.5, 1]})


def test_a_position_between_two_elements_is_an_error() -> None:
    program = program_of("w = x[0] + 1/2\ne = x[w]", {"x": (3,)})
    with pytest.raises(SymbpError, match=r"'x' is read at 1\.5"):
        evaluate(program, {"x": [1, 2, 3]})
