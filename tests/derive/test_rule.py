"""The one rule against SymPy's scalar derivatives of the written-out program."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import mpmath
import numpy as np
import pytest
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.errors import SymbpError
from symbp.language import Program, Tensor, parse_equations
from symbp.simplify.simplify import simplify
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from tests.scalar import element, expand

INPUT = "input"
CASES = {
    "dense layer": (
        [("x", (3,)), ("W", (2, 3)), ("b", (2,))],
        "z[j] = sum[k](W[j,k]*x[k]) + b[j]\nf = sum[j](z[j]**2)",
    ),
    "strided padded convolution": (
        [("x", (7,)), ("w", (3,))],
        "q[p: 4] = sum[u](w[u]*pad(x[2*p + u - 1]))\nf = sum[p](q[p]**3)",
    ),
    "two-dimensional dilated convolution": (
        [("x", (2, 5, 5)), ("w", (2, 2, 2, 2))],
        "q[o, p: 3, r: 3] = sum[c, u, v](w[o,c,u,v]*x[c, p + 2*u, r + 2*v])\nf = sum[o,p,r](q[o,p,r]**2)",
    ),
    "flatten": ([("x", (2, 3, 2))], "y[i: 12] = x[i // 6, i // 2 % 3, i % 2]*i\nf = sum[i](y[i]**2)"),
    "flat weights": ([("x", (2, 3)), ("W", (2, 6))], "y[o] = sum[c, u](W[o, 3*c + u]*x[c, u])\nf = sum[o](y[o]**2)"),
    "joined behind what is flattened": (
        [("c", (3,)), ("x", (2, 3))],
        "y[i: 9] = where(i < 3, c[i], x[(i - 3) // 3, (i - 3) % 3])*i\nf = sum[i](y[i]**2)",
    ),
    "a part of what is flattened": (
        [("x", (3, 4))],
        "y[i: 7] = x[(i + 3) // 4, (i + 3) % 4]*i\nf = sum[i](y[i]**2)",
    ),
    "groups": (
        [("x", (4, 3)), ("W", (6, 2))],
        "y[o, p] = sum[c: 2](W[o, c]*x[o//3*2 + c, p])\nf = sum[o, p](y[o, p]**2)",
    ),
    "dilation and stride": ([("x", (7,)), ("w", (2,))], "y[p: 3] = sum[u](w[u]*x[2*p + 2*u])\nf = sum[p](y[p]**3)"),
    "pooling with overlap": ([("x", (7,))], "y[p: 3] = max[u: 3](x[2*p + u])\nf = sum[p](y[p]**2)"),
    "pooling without overlap": ([("x", (7,))], "y[p: 3] = max[u: 2](x[2*p + u])\nf = sum[p](y[p]**2)"),
    "padding and stride": (
        [("x", (6,)), ("w", (5,))],
        "y[p: 3] = sum[u](w[u]*pad(x[2*p + u - 2]))\nf = sum[p](y[p]**2)",
    ),
    "stride beyond the kernel": ([("x", (8,)), ("w", (2,))], "y[p: 3] = sum[u](w[u]*x[3*p + u])\nf = sum[p](y[p]**2)"),
    "reversed read": ([("x", (4,))], "y[i: 4] = x[3 - i]*x[i]\nf = sum[i](y[i]**2)"),
    "diagonal and broadcast": ([("A", (3, 3)), ("s", ())], "f = sum[i](A[i,i]**2*s) + sum[i,j](A[i,j]*A[j,i])"),
    "constant index": ([("x", (4,))], "f = x[0]**2*x[3] + sum[i](x[i])"),
    "softmax": ([("z", (3,))], "e[k] = exp(z[k])\np[k] = e[k]/sum[j](e[j])\nf = sum[k](p[k]**2)"),
    "product of reductions": ([("x", (3,)), ("y", (3,))], "f = sum[i](x[i]*y[i])*sum[i](x[i]**2)/sum[j](y[j])"),
    "reduction in a reduction": ([("x", (3,)), ("W", (2, 3))], "f = sum[j](tanh(sum[k](W[j,k]*x[k]))**2)"),
    "layer norm": (
        [("x", (4,)), ("t", (4,))],
        "m = mean[i](x[i])\nv = mean[i]((x[i]-m)**2)\ny[i] = (x[i]-m)/sqrt(v + 1/10)\nf = sum[i](t[i]*y[i]**2)",
    ),
    "recurrence": (
        [("x", (4,)), ("w", ()), ("u", ())],
        "h[t: 4] = tanh(w*pad(h[t-1]) + u*x[t])\nf = sum[t](h[t]**2)",
    ),
    "two tensors recurrent together": (
        [("x", (3,)), ("w", ())],
        "c[t: 3] = w*pad(c[t-1]) + x[t]*pad(h[t-1])\nh[t: 3] = c[t]**2 + x[t]\nf = sum[t](h[t]*c[t])",
    ),
    "recurrence with state vector": (
        [("x", (3, 2)), ("R", (2, 2))],
        "h[t: 3, j: 2] = x[t,j] + sum[k: 2](R[j,k]*pad(h[t-1,k]))**2\nf = sum[j: 2](h[2,j])",
    ),
    "conditional on an index": ([("x", (4,))], "y[i] = where(i < 2, x[i]**2, x[i]**3)\nf = sum[i: 4](y[i])"),
    "attention": (
        [("q", (2, 2)), ("k", (3, 2)), ("v", (3, 2))],
        "s[i,j] = exp(sum[d](q[i,d]*k[j,d]))\nn[i] = sum[j](s[i,j])\no[i,d] = sum[j](s[i,j]*v[j,d])/n[i]\n"
        "f = sum[i,d](o[i,d]**2)",
    ),
}


def build(given: list[tuple[str, tuple[int, ...]]], text: str) -> Program:
    tensors = {name: Tensor(name, shape, INPUT) for name, shape in given}
    new, equations = parse_equations(text, tensors)
    return Program.build([*tensors.values(), *new], equations, ["f"])


@pytest.mark.parametrize("simplified", [False, True], ids=["raw", "simplified"])
@pytest.mark.parametrize("case", CASES)
def test_adjoint_equals_scalar_derivative(case: str, simplified: bool) -> None:
    given, text = CASES[case]
    program = build(given, text)
    adjoints = differentiate(program, "f", [name for name, _ in given])
    result = adjoints.program
    if simplified:
        result = simplify(adjoints, [adjoints.of[name] for name, _ in given]).program
    symbols = expand(Program.build([t for t in program.tensors if t.given], []))
    point = _point(symbols, given)
    loss = expand(program)["f"][()]
    found = Compiled(result, Decimals(30)).run({n: _array(symbols[n], point) for n, _ in given})
    for name, _ in given:
        for place in symbols[name]:
            expected = _value(sp.diff(loss, element(name, place)), point)
            assert abs(found[adjoints.of[name]][place] - expected) < 1e-20


def _value(expression: sp.Expr, point: dict[sp.Basic, sp.Expr]) -> mpmath.mpf:
    """A witness expression at a point, in 30 digits."""
    with mpmath.workdps(30):
        function = sp.lambdify(list(point), expression, "mpmath", cse=True)
        return mpmath.mpf(function(*[mpmath.mpf(int(v.p)) / int(v.q) for v in point.values()]))


def _array(symbols: dict[tuple[int, ...], sp.Expr], point: dict[sp.Basic, sp.Expr]) -> np.ndarray:
    """The point's values of one tensor."""
    shape = tuple(1 + max(axis) for axis in zip(*symbols, strict=True)) if () not in symbols else ()
    array = np.empty(shape, dtype=object)
    for place, symbol in symbols.items():
        array[place] = point[symbol]
    return array


def _point(
    values: dict[str, dict[tuple[int, ...], sp.Expr]], given: list[tuple[str, tuple[int, ...]]]
) -> dict[sp.Basic, sp.Expr]:
    numbers = random.Random(3)
    return {s: sp.Rational(numbers.randint(-90, 90), 100) for name, _ in given for s in values[name].values()}


def test_maximum_gives_its_adjoint_to_the_first_place_of_the_maximum() -> None:
    program = build([("x", (6,))], "m[i: 3] = max[u: 2](x[2*i + u])\nf = sum[i](m[i]**2)")
    adjoints = differentiate(program, "f", ["x"])
    place = adjoints.program.definition["m_argmax"]
    assert "argmax[u: 2]" in str(place)
    assert "m_argmax" in str(adjoints.program.definition["grad_x"])


def test_lookup_scatters_its_adjoint() -> None:
    tensors = {t.name: t for t in (Tensor("E", (4, 2), INPUT), Tensor("token", (3,), INPUT, integer=True))}
    new, equations = parse_equations("y[n, k] = E[token[n], k]**2\nf = sum[n,k](y[n,k])", tensors)
    program = Program.build([*tensors.values(), *new], equations, ["f"])
    adjoints = differentiate(program, "f", ["E"])
    values = expand(adjoints.program, {"token": [2, 0, 2]})
    loss = values["f"][()]
    for place, adjoint in values["grad_E"].items():
        assert sp.simplify(adjoint - sp.diff(loss, element("E", place))) == 0


def test_convolution_input_gradient_is_a_transposed_convolution() -> None:
    program = build(*CASES["strided padded convolution"])
    adjoints = differentiate(program, "f", ["x"])
    text = str(simplify(adjoints, ["grad_x"]).program.definition["grad_x"])
    assert text.startswith("grad_x[i] = sum[u1: 2]")  # a kernel of 3 at stride 2 reaches an input at most twice
    assert "w[2 * u1 + ((1 + i) % 2)]" in text and "delta_q[((1 + i) // 2) - u1]" in text


def test_gradient_of_a_flattened_tensor_is_read_back_without_a_sum() -> None:
    program = build([("x", (2, 3, 4))], "y[i: 24] = x[i // 12, i // 4 % 3, i % 4] ** 2\nf = sum[i](y[i])")
    adjoints = differentiate(program, "f", ["x"])
    text = str(simplify(adjoints, ["grad_x"]).program.definition["grad_x"])
    assert text == "grad_x[i, k, j] = 2 * x[i, k, j]"


def test_gradient_of_pooling_without_overlap_needs_no_condition() -> None:
    program = build([("x", (6,))], "y[p: 3] = sum[u: 2](x[2 * p + u] ** 2)\nf = sum[p](y[p] ** 2)")
    adjoints = differentiate(program, "f", ["x"])
    text = str(simplify(adjoints, ["grad_x"]).program.definition["grad_x"])
    assert text == "grad_x[i] = 4 * x[i] * y[i // 2]"


def test_deltas_do_not_materialise_in_a_dense_layer() -> None:
    program = build(*CASES["dense layer"])
    adjoints = differentiate(program, "f", ["W", "x", "b"])
    assert "where" not in str(adjoints.program)


def test_the_rule_applied_twice_is_the_hessian() -> None:
    given = [("W1", (2, 2)), ("b1", (2,)), ("W2", (2, 2)), ("x", (2,)), ("y", (2,))]
    text = (
        "z1[j] = sum[k](W1[j,k]*x[k]) + b1[j]\na1[j] = 1/(1+exp(-z1[j]))\n"
        "z2[j] = sum[k](W2[j,k]*a1[k])\na2[j] = 1/(1+exp(-z2[j]))\nf = sum[j]((a2[j]-y[j])**2/2)"
    )
    program = build(given, text)
    first = differentiate(program, "f", ["W1", "W2", "b1"])
    once = simplify(first, ["grad_W1", "grad_W2", "grad_b1"]).program
    symbols = expand(Program.build([t for t in program.tensors if t.given], []))
    point = _point(symbols, given)
    given_values = {name: _array(symbols[name], point) for name, _ in given}
    loss = expand(program)["f"][()]
    for left in ("W1", "W2", "b1"):
        second = differentiate(once.with_outputs(f"grad_{left}"), f"grad_{left}", ["W1", "W2", "b1"])
        hessian = Compiled(second.program, Decimals(30)).run(given_values)
        for right in ("W1", "W2", "b1"):
            for first_place in symbols[left]:
                for place in symbols[right]:
                    expected = sp.diff(loss, element(left, first_place), element(right, place))
                    found = hessian[second.of[right]][(*first_place, *place)]
                    assert abs(found - _value(expected, point)) < 1e-20


def test_a_tensor_that_does_not_reach_the_loss_has_adjoint_zero() -> None:
    program = build([("x", (2,)), ("w", (2,))], "y[i] = w[i]**2\nf = sum[i](x[i]**2)")
    adjoints = differentiate(program, "f", ["w"])
    assert adjoints.program.definition["grad_w"].right == 0


def test_integers_have_no_derivative() -> None:
    tensors = {"x": Tensor("x", (3,), INPUT), "k": Tensor("k", (), INPUT, integer=True)}
    new, equations = parse_equations("f = x[k]", tensors)
    program = Program.build([*tensors.values(), *new], equations, ["f"])
    with pytest.raises(SymbpError, match="integers"):
        differentiate(program, "f", ["k"])


def test_unknown_tensor_is_named() -> None:
    program = build([("weight", (2,))], "f = sum[i](weight[i]**2)")
    with pytest.raises(SymbpError, match="did you mean 'weight'"):
        differentiate(program, "f", ["wieght"])


def test_adjoints_are_the_same_under_every_hash_seed() -> None:
    """Sets of expressions have another order in another process."""
    code = (
        "from symbp import zoo; from symbp.pipeline import derive_network; "
        "print(derive_network(zoo.load('character-gru')).raw)"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(texts) == 1
