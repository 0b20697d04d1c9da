"""Derivatives of higher order: against SymPy on a 2-2-2 network, against central differences in 60 digits elsewhere."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symbp as bp
from symbp.errors import SymbpError
from symbp.language.program import Program
from symbp.network.model import Network
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import random_point

DIGITS = Decimals(60)
STEP = DIGITS.context.mpf(10) ** -20
CONVOLUTION = """
z[n, o, p: 3] = sum[u](W[o, u] * pad(x[n, 2 * p + u - 1])) + b[o]
a[n, o, p] = tanh(z[n, o, p])
f = sum[n, o, p]((a[n, o, p] - y[n, o, p]) ** 2)
"""
BATCH_NORM = """
z[n, j] = sum[k](W[j, k] * x[n, k])
m[j] = mean[n](z[n, j])
v[j] = mean[n]((z[n, j] - m[j]) ** 2)
a[n, j] = g[j] * (z[n, j] - m[j]) / sqrt(v[j] + 1/10)
f = sum[n, j]((a[n, j] - y[n, j]) ** 2)
"""


def of_equations(text: str, shapes: dict[str, list[int]], inputs: tuple[str, ...] = ("x", "y")) -> Network:
    tensors: dict[str, dict[str, Any]] = {
        name: {"shape": shape, "role": "input" if name in inputs else "parameter"} for name, shape in shapes.items()
    }
    return bp.declare_equations(text, loss="f", tensors=tensors, predictions=("a",))


@lru_cache
def networks() -> dict[str, Network]:
    layers = bp.Input(2), bp.Dense(3, "tanh"), bp.Dense(3, "softmax")
    return {
        "softmax": bp.declare(*layers, loss="cross_entropy"),
        "convolution": of_equations(CONVOLUTION, {"W": [2, 3], "b": [2], "x": [2, 6], "y": [2, 2, 3]}),
        "batch norm": of_equations(BATCH_NORM, {"W": [1, 2], "g": [1], "x": [3, 2], "y": [3, 1]}),
    }


def run(program: Program, point: Values) -> Values:
    program = program.at_sizes({"N": 2})
    return Compiled(program, DIGITS).run({t.name: point[t.name] for t in program.tensors if t.given})


def point_of(*programs: Program) -> Values:
    found: Values = {}
    for program in programs:
        found = {**random_point(program.at_sizes({"N": 2}), seed=4), **found}
    return found


def moved(point: Values, name: str, place: tuple[int, ...], by: Any) -> Values:
    array = np.vectorize(DIGITS.number, otypes=[object])(point[name])
    array[place] += by
    return {**point, name: array}


def changes(program: Program, of: str, point: Values, name: str) -> Any:
    """Central differences of all elements of ``of`` by all of ``name``."""
    program = program.needed_for([of])
    shape = np.shape(point[name])
    parts = []
    for place in itertools.product(*map(range, shape)):
        ends = [run(program, moved(point, name, place, sign * STEP))[of] for sign in (1, -1)]
        parts.append((ends[0] - ends[1]) / (2 * STEP))
    return np.moveaxis(
        np.array(parts, dtype=object).reshape((*shape, *np.shape(parts[0]))), range(len(shape)), range(-len(shape), 0)
    )


def assert_close(found: Any, expected: Any) -> None:
    assert np.shape(found) == np.shape(expected)
    for a, b in zip(np.ravel(found), np.ravel(expected), strict=True):
        assert abs(a - b) <= 1e-30 * (1 + abs(b))


def whole_hessian(network: Network, point: Values) -> tuple[list[str], Any]:
    """The Hessian by all trained parameters as one matrix, by central differences of the gradients."""
    gradients = bp.derive_network(network)
    names, adjoint = list(network.trained), dict(gradients.adjoint)
    blocks = [[changes(gradients.gradients(), adjoint[a], point, b) for b in names] for a in names]
    count = {name: np.size(point[name]) for name in names}
    rows = [[blocks[i][j].reshape(count[a], count[b]) for j, b in enumerate(names)] for i, a in enumerate(names)]
    return names, np.block(rows)


@pytest.mark.parametrize("name", ["softmax", "convolution", "batch norm"])
def test_hessian_and_its_product_agree_with_central_differences(name: str) -> None:
    network = networks()[name]
    product = bp.hessian_vector(network)
    point = point_of(product)
    names, expected = whole_hessian(network, point)
    values = run(product, point)
    along = np.concatenate([np.ravel(point[f"v_{n}"]) for n in names])
    found = np.concatenate([np.ravel(values[f"hessian_vector_{n}"]) for n in names])
    assert_close(found, expected.dot(np.vectorize(DIGITS.number, otypes=[object])(along)))
    if name == "batch norm":  # its full Hessian takes a minute to simplify
        return
    blocks, start, places = run(bp.hessian(network), point), 0, {}
    for n in names:
        places[n] = slice(start, start := start + np.size(point[n]))
    for i, a in enumerate(names):
        for b in names[i:]:
            block = blocks[f"hessian_{a}_{b}"].reshape(np.size(point[a]), np.size(point[b]))
            assert_close(block, expected[places[a], places[b]])


@pytest.mark.parametrize(
    "name, ends", [("softmax", "z2"), ("softmax", "a2"), ("convolution", "a"), ("batch norm", "a")]
)
def test_gauss_newton_product_is_jacobian_hessian_jacobian(name: str, ends: str) -> None:
    network = networks()[name]
    program = bp.gauss_newton_vector(network, outputs=[ends])
    point = point_of(program, network.forward)
    jacobian = np.hstack([
        (block := changes(network.forward, ends, point, n)).reshape(-1, np.size(point[n])) for n in network.trained
    ])  # fmt: skip
    size = jacobian.shape[0]
    curvature = run(bp.mixed_derivative(network, ends, ends), point)[f"hessian_{ends}_{ends}"].reshape(size, size)
    along = np.vectorize(DIGITS.number, otypes=[object])(
        np.concatenate([np.ravel(point[f"v_{n}"]) for n in network.trained])
    )
    values = run(program, point)
    found = np.concatenate([np.ravel(values[f"gauss_newton_{n}"]) for n in network.trained])
    assert_close(found, jacobian.T.dot(curvature.dot(jacobian.dot(along))))
    assert block.size


def test_hessian_of_the_2_2_2_network_is_sympys() -> None:
    network = bp.load("worked-example")
    program = bp.hessian(network)
    point = point_of(program)
    values = run(program, point)
    w = {name: sp.Matrix(2, 2, lambda i, j, n=name: sp.Symbol(f"{n}_{i}{j}")) for name in ("W1", "W2")}
    given = {n: sp.Matrix(np.ravel(point[n]).tolist()) for n in ("x", "y")}
    hidden = (w["W1"] * given["x"]).applyfunc(lambda z: 1 / (1 + sp.exp(-z - sp.sympify(point["b1"].item()))))
    output = (w["W2"] * hidden).applyfunc(lambda z: 1 / (1 + sp.exp(-z - sp.sympify(point["b2"].item()))))
    loss = sum((a - y) ** 2 / 2 for a, y in zip(output, given["y"], strict=True))
    at = {w[n][i, j]: point[n][i, j] for n in w for i in (0, 1) for j in (0, 1)}
    for a, b in (("W1", "W1"), ("W1", "W2")):
        found = values[f"hessian_{a}_{b}"]
        for i, j, k, m in itertools.product((0, 1), repeat=4):
            expected = sp.diff(loss, w[a][i, j], w[b][k, m]).subs(at).evalf(45)
            assert abs(sp.Float(str(found[i, j, k, m]), 50) - expected) < sp.Float("1e-35")


@pytest.mark.parametrize("loss", ["cross_entropy", "cross_entropy_labels"])
def test_hessian_of_softmax_with_cross_entropy_is_diag_p_minus_p_p(loss: str) -> None:
    network = bp.declare(bp.Input(3), bp.Dense(4, "softmax"), loss=loss, samples="one")
    program = bp.mixed_derivative(network, "z1", "z1")
    assert str(program.definition["hessian_z1_z1"]) == "hessian_z1_z1[s, j] = a1[j] * (where(s == j, 1, 0) - a1[s])"


@pytest.mark.parametrize("loss", ["cross_entropy", "cross_entropy_labels"])
def test_hessian_over_a_batch_is_that_of_each_sample_and_zero_between_samples(loss: str) -> None:
    program = bp.hessian(bp.declare(bp.Input(3), bp.Dense(4, "softmax"), loss=loss), "z1")
    expected = "a1[n, j] * where(s == n, 1, 0) * (where(s1 == j, 1, 0) - a1[n, s1]) / N"
    assert str(program.definition["hessian_z1_z1"]) == f"hessian_z1_z1[s, s1, n, j] = {expected}"


def test_jacobian_of_the_output_by_the_input() -> None:
    network = networks()["softmax"]
    program = bp.jacobian(network.forward, "a2", "x")
    point = point_of(network.forward)
    assert_close(run(program, point)["jacobian_a2_x"], changes(network.forward, "a2", point, "x"))


def test_mixed_derivative_by_a_parameter_and_the_input() -> None:
    network = networks()["convolution"]
    point = point_of(network.forward)
    gradients = bp.derive_network(network).gradients()
    found = run(bp.mixed_derivative(network, "W", "x"), point)["hessian_W_x"]
    assert_close(found, changes(gradients, "grad_W", point, "x"))


@pytest.mark.parametrize("optimiser", [{"name": "sgd"}, {"name": "adam", "learning_rate": 0.1}])
def test_derivative_of_the_loss_after_a_step_by_the_learning_rate(optimiser: dict[str, Any]) -> None:
    layers = bp.Input(2), bp.Dense(2, "tanh"), bp.Dense(2, "softmax")
    derivation = bp.derive_network(bp.declare(*layers, loss="cross_entropy", optimiser=optimiser))
    program = bp.learning_rate_derivative(derivation.training, "loss")
    point = {**point_of(program), "step_count": 3}
    point |= {t.name: t.value for t in program.given("constant")}
    assert_close(run(program, point)["slope"], changes(program, "loss_after", point, "learning_rate"))


def test_unknown_names_are_named() -> None:
    network = networks()["softmax"]
    with pytest.raises(SymbpError, match="unknown tensor 'W9'"):
        bp.hessian(network, "W9")
    with pytest.raises(SymbpError, match="other than through"):
        bp.gauss_newton_vector(network, "W2", outputs=["a1"])
