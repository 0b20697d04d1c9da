"""Whole modules of networks that are more than dense layers, declared as equations, against the interpreter."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from symbp.derive.derivation import Derivation
from symbp.network.python import declare_equations
from symbp.pipeline import derive_network
from symbp.verify.domains import Float64
from symbp.verify.interpreter import evaluate
from tests.generate.modules import loaded, module_text

SOFTMAX = """
e[n, k] = exp(z[n, k])
s[n] = sum[k](e[n, k])
p[n, k] = e[n, k] / s[n]
loss = sum[n](-log(p[n, y[n]])) / N
"""
IMAGES = {"x": {"shape": ["N", 2, 6, 5], "role": "input"}, "y": {"shape": ["N"], "role": "input", "integer": True}}
WORDS = {"x": {"shape": ["N", "T"], "role": "input", "integer": True}, "y": IMAGES["y"]}
NETWORKS: dict[str, tuple[str, dict[str, Any], dict[str, tuple[int, ...]]]] = {
    "convolution, pooling, dense": (
        "a[n, o, p: 3, q: 5] = sum[i, u, v](K[o, i, u, v] * pad(x[n, i, 2*p + u - 1, q + v - 1])) + b[o]\n"
        "c[n, o, p, q] = max(a[n, o, p, q], 0)\n"
        "m[n, o, p: 3, q: 2] = max[v: 2](c[n, o, p, 2*q + v])\n"
        "z[n, k] = sum[o, p, q](W[k, o, p, q] * m[n, o, p, q])" + SOFTMAX,
        IMAGES,
        {"K": (3, 2, 3, 3), "b": (3,), "W": (4, 3, 3, 2)},
    ),
    "embedding, recurrence, dense": (
        "h[n, t, k] = tanh(sum[i](U[k, i] * E[x[n, t], i]) + sum[l](V[k, l] * pad(h[n, t - 1, l])) + b[k])\n"
        "z[n, k] = sum[l](W[k, l] * h[n, T - 1, l])" + SOFTMAX,
        WORDS,
        {"E": (5, 2), "U": (3, 2), "V": (3, 3), "b": (3,), "W": (4, 3)},
    ),
    "attention over words": (
        "q[n, t, d] = sum[i](Q[d, i] * E[x[n, t], i])\nr[n, t, d] = sum[i](R[d, i] * E[x[n, t], i])\n"
        "w[n, t, u: T] = exp(sum[d](q[n, t, d] * r[n, u, d]))\nv[n, t] = sum[u](w[n, t, u])\n"
        "o[n, i] = sum[t, u](w[n, t, u] * E[x[n, u], i] / v[n, t]) / T\nz[n, k] = sum[i](W[k, i] * o[n, i])" + SOFTMAX,
        WORDS,
        {"E": (5, 2), "Q": (3, 2), "R": (3, 2), "W": (4, 2)},
    ),
}


@cache
def built(name: str) -> tuple[Derivation, str]:
    equations, inputs, shapes = NETWORKS[name]
    random = np.random.default_rng(1)
    network = declare_equations(
        equations.strip(), loss="loss", predictions=("p",),
        tensors={**inputs, **{n: {"shape": list(s)} for n, s in shapes.items()}},
        initial={n: random.uniform(-1, 1, s).round(3).tolist() for n, s in shapes.items()},
        train={"batch_size": 3}, optimiser={"name": "momentum", "learning_rate": 0.1},
    )  # fmt: skip
    return derive_network(network), module_text(network)


def data(name: str) -> tuple[Any, Any]:
    random = np.random.default_rng(2)
    shape = (7, 2, 6, 5) if name.startswith("convolution") else (7, 6)
    x = random.normal(size=shape) if len(shape) == 4 else random.integers(0, 5, shape)
    return x, random.integers(0, 4, 7)


@pytest.mark.parametrize("name", NETWORKS)
def test_loss_gradients_and_predictions_agree_with_the_interpreter(name: str) -> None:
    derivation, text = built(name)
    network = loaded(text).Network()
    x, y = data(name)
    loss, gradients = network.gradients(x, y)
    point = {"x": x.tolist(), "y": y.tolist(), **{n: v.tolist() for n, v in network.parameters.items()}}
    exact = evaluate(derivation.program, point, Float64())
    assert loss == pytest.approx(exact["loss"][()], rel=1e-12)
    for parameter, gradient in gradients.items():
        wanted = exact[dict(derivation.adjoint)[parameter]].astype(float)
        np.testing.assert_allclose(gradient, wanted, 1e-11, 1e-13, err_msg=parameter)
    np.testing.assert_allclose(network.predict(x), exact["p"].astype(float), 1e-12)


@pytest.mark.parametrize("name", NETWORKS)
def test_training_lowers_the_loss_in_single_precision(name: str) -> None:
    network = loaded(built(name)[1]).Network(dtype=np.float32)
    x, y = data(name)
    before = network.loss(x, y)
    network.fit(x, y, steps=60)
    assert network.loss(x, y) < 0.8 * before
    assert {v.dtype for v in network.parameters.values()} == {np.dtype(np.float32)}


def test_a_word_outside_the_vocabulary_is_refused() -> None:
    network = loaded(built("embedding, recurrence, dense")[1]).Network()
    x, y = data("embedding, recurrence, dense")
    with pytest.raises(ValueError, match="x holds 0 to 5; it takes 0 to 4"):
        network.predict(np.where(x == 4, 5, x))
    with pytest.raises(ValueError, match="x has shape"):
        network.loss(x[0], y)
