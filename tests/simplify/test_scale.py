"""An adjoint is computed with the factor that all its readers multiply it by."""

from __future__ import annotations

from tests.simplify.backward import backward

PAIRS = {"a": (5, 3), "b": (5, 3)}
BRANCHES = "s[n] = sum[k]((a[n,k] - b[n,k])**2)\nd[n] = sqrt(s[n])\nf = sum[n](where(d[n] < 1, (1 - d[n])**2, d[n]))"


def test_the_2_of_a_square_cancels_the_half_of_the_root_behind_it() -> None:
    assert backward(BRANCHES, PAIRS, "a b") == [
        "scaled_s[n] = where(d[n] < 1, 2 * d[n] - 2, 1) / d[n]",
        "grad_a[n, k] = scaled_s[n] * (a[n, k] - b[n, k])",
        "grad_b[n, k] = -grad_a[n, k]",
    ]


def test_without_the_strategy_the_2_stays() -> None:
    assert backward(BRANCHES, PAIRS, "a b", off="scale_adjoints") == [
        "delta_s[n] = where(d[n] < 1, 2 * d[n] - 2, 1) / (2 * d[n])",
        "grad_a[n, k] = 2 * delta_s[n] * (a[n, k] - b[n, k])",
        "grad_b[n, k] = -grad_a[n, k]",
    ]


def test_an_adjoint_that_is_asked_for_keeps_its_value() -> None:
    found = backward(BRANCHES, PAIRS, "a b", keep=("delta_s",))
    assert "delta_s[n] = where(d[n] < 1, 2 * d[n] - 2, 1) / (2 * d[n])" in found


def test_a_factor_with_fewer_indices_is_multiplied_in_once() -> None:
    text = "m[n] = sum[k](c[n]*x[n,k]*y[n,k])\nf = sum[n](exp(m[n])*sin(m[n]))"
    assert backward(text, {"x": (5, 4), "y": (5, 4), "c": (5,)}, "x y") == [
        "scaled_m[n] = c[n] * exp(m[n]) * (sin(m[n]) + cos(m[n]))",
        "grad_x[n, k] = scaled_m[n] * y[n, k]",
        "grad_y[n, k] = scaled_m[n] * x[n, k]",
    ]


def test_a_factor_that_some_reader_does_not_have_stays_where_it_is() -> None:
    text = "m[n] = sum[k](c[n]*x[n,k]) + sum[k](y[n,k])\nf = sum[n](exp(m[n])*sin(m[n]))"
    assert "grad_x[n, k] = c[n] * delta_m[n]" in backward(text, {"x": (5, 4), "y": (5, 4), "c": (5,)}, "x y")


def test_a_division_that_a_condition_guards_stays_behind_it() -> None:
    text = "m[n] = sum[k](where(y[n,k] > 0, x[n,k]/c[n], 0))\nf = sum[n](exp(m[n])*sin(m[n]))"
    assert backward(text, {"x": (5, 4), "y": (5, 4), "c": (5,)}, "x") == [
        "delta_m[n] = exp(m[n]) * (sin(m[n]) + cos(m[n]))",
        "grad_x[n, k] = delta_m[n] * where(y[n, k] > 0, 1 / c[n], 0)",
    ]


def test_the_adjoint_of_a_mean_is_divided_once() -> None:
    assert backward("m[n] = mean[k](x[n,k])\nf = sum[n](exp(m[n])*m[n])", {"x": (5, 4)}, "x") == [
        "scaled_m[n] = exp(m[n]) * (1 + m[n]) / 4",
        "grad_x[n, k] = scaled_m[n]",
    ]
