"""The simplest delta forms are found by algebra, and every strategy can be switched off."""

from __future__ import annotations

import itertools

import pytest
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.language import Program, Tensor, parse_equations
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES
from tests.scalar import expand

SIGMOID = "1/(1 + exp(-z[n,j]))"
ACTIVATIONS = {
    "sigmoid": (SIGMOID, "a[n, j] * (1 - a[n, j])"),
    "tanh": ("tanh(z[n,j])", "(1 - a[n, j] ** 2)"),
    "exp": ("exp(z[n,j])", "a[n, j]"),
    "relu": ("where(z[n,j] > 0, z[n,j], 0)", "where(z[n, j] > 0, 1, 0)"),
    "elu": ("where(z[n,j] > 0, z[n,j], 2*(exp(z[n,j]) - 1))", "where(z[n, j] > 0, 1, 2 + a[n, j])"),
}


def network(activation: str, loss: str, facts: tuple[str, ...] = ()) -> Program:
    tensors = {
        t.name: t
        for t in (
            Tensor("x", ("N", 3), "input"),
            Tensor("W", (2, 3), "parameter"),
            Tensor("V", (2, 2), "parameter"),
            Tensor("y", ("N", 2), "input", facts=facts),
            Tensor("label", ("N",), "input", integer=True),
        )
    }
    text = f"z[n,j] = sum[k](W[j,k]*x[n,k])\na[n,j] = {activation}\nv[n,j] = sum[k](V[j,k]*a[n,k])\n{loss}"
    new, equations = parse_equations(text, tensors)
    return Program.build([*tensors.values(), *new], equations, ["L"])


def backward(program: Program, strategies: tuple[str, ...] = NAMES) -> Program:
    adjoints = differentiate(program, "L", ["W", "V"])
    return simplify(adjoints, ["grad_W", "grad_V"], strategies).program


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_derivative_of_an_activation_is_written_with_its_value(name: str) -> None:
    formula, expected = ACTIVATIONS[name]
    program = backward(network(formula, "L = mean[n](sum[k](v[n,k]**2))"))
    assert str(program.definition["delta_z"]) == f"delta_z[n, j] = {expected} * sum[k: 2](V[k, j] * delta_v[n, k])"


SOFTMAX = "e[n,k] = exp(v[n,k])\np[n,k] = e[n,k]/sum[j](e[n,j])\n"
OUTPUTS = {
    "softmax with cross-entropy": (
        SOFTMAX + "L = mean[n](sum[k](-y[n,k]*log(p[n,k])))",
        ("sums to one",),
        "(p[n, j] - y[n, j]) / N",
    ),
    "softmax with cross-entropy on class labels": (
        SOFTMAX + "L = mean[n](-log(p[n,label[n]]))",
        (),
        "(p[n, j] - where(label[n] == j, 1, 0)) / N",
    ),
    "sigmoid with binary cross-entropy": (
        "p[n,k] = 1/(1 + exp(-v[n,k]))\nL = mean[n](sum[k](-y[n,k]*log(p[n,k]) - (1 - y[n,k])*log(1 - p[n,k])))",
        (),
        "(p[n, j] - y[n, j]) / N",
    ),
}


@pytest.mark.parametrize("name", OUTPUTS)
def test_output_delta_cancels_to_prediction_minus_target(name: str) -> None:
    loss, facts, expected = OUTPUTS[name]
    program = backward(network(SIGMOID, loss, facts))
    assert str(program.definition["delta_v"]) == f"delta_v[n, j] = {expected}"


def test_without_the_declared_fact_the_sum_of_the_targets_stays() -> None:
    program = backward(network(SIGMOID, OUTPUTS["softmax with cross-entropy"][0]))
    assert any("](y[n, " in str(e) for e in program.equations if e.target != "L")


@pytest.mark.parametrize("name", OUTPUTS)
@pytest.mark.parametrize("off", NAMES)
def test_gradients_are_the_same_with_a_strategy_switched_off(name: str, off: str) -> None:
    loss, facts, _ = OUTPUTS[name]
    program = network(SIGMOID, loss, facts).at_sizes({"N": 2})
    values = {
        "all": expand(backward(program), {"label": [1, 0]}),
        "off": expand(backward(program, tuple(n for n in NAMES if n != off)), {"label": [1, 0]}),
    }
    given = sorted({s for e in values["all"]["grad_W"].values() for s in e.free_symbols}, key=str)
    point = {s: sp.Float(0.1) * (n + 1) for n, s in enumerate(given) if not str(s).startswith("y")}
    point |= {sp.Symbol(f"y_{n}_{k}", real=True): sp.Rational(1 + 2 * k, 4) for n in (0, 1) for k in (0, 1)}
    for gradient in ("grad_W", "grad_V"):
        for place, expected in values["all"][gradient].items():
            found = values["off"][gradient][place]
            assert abs((found.subs(point) - expected.subs(point)).evalf()) < 1e-12


def test_equal_adjoints_become_one() -> None:
    tensors = {"x": Tensor("x", (3,), "parameter"), "y": Tensor("y", (3,), "parameter")}
    new, equations = parse_equations("s[i] = x[i] + y[i]\nL = sum[i](exp(s[i])**2)", tensors)
    program = Program.build([*tensors.values(), *new], equations, ["L"])
    adjoints = differentiate(program, "L", ["x", "y"])
    shared = simplify(adjoints, ["grad_x", "grad_y"]).program
    assert {str(shared.definition[g].right) for g in ("grad_x", "grad_y")} <= {"delta_s[i]", "grad_x[i]"}


def test_equations_that_no_gradient_needs_are_dropped() -> None:
    program = backward(network(SIGMOID, "unused[n] = sum[k](v[n,k])\nL = mean[n](sum[k](v[n,k]**2))"))
    assert "unused" not in program.tensor and "delta_L" not in program.tensor


def test_every_step_starts_where_the_last_one_ended() -> None:
    adjoints = differentiate(network(SIGMOID, OUTPUTS["sigmoid with binary cross-entropy"][0]), "L", ["W", "V"])
    result = simplify(adjoints, ["grad_W", "grad_V"])
    for target in ("delta_z", "delta_v", "grad_W"):
        steps = [s for s in result.steps if s.target == target]
        assert steps[0].rule == "chain_rule"
        for earlier, later in itertools.pairwise(steps):
            assert later.before == earlier.after
        assert steps[-1].after == result.program.definition[target]


def test_a_sum_of_terms_is_known_where_each_of_them_is() -> None:
    loss = "e[n,k] = exp(v[n,k])\ns[n] = sum[k](e[n,k])\np[n,k] = e[n,k] / s[n]\n"
    loss += "t[n,k] = 3*y[n,k]/4 + 1/8\nL = sum[n,k](-t[n,k] * log(p[n,k]))"
    program = backward(network("tanh(z[n,j])", loss, ("sums to one",)))
    assert str(program.definition["delta_v"].right) == "p[n, j] - t[n, j]"
