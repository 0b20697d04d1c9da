"""Random declared networks: gradients against 50 digits, and everything the pipeline promises about them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symbp import zoo
from symbp.generate.stability.stable import stable
from symbp.library.library import entries
from symbp.network.model import Network
from symbp.network.python import Dense, Dropout, Input, declare
from symbp.pipeline import derive_network
from symbp.verify.check import compared
from symbp.verify.domains import Decimals, Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point

HIDDEN = sorted(name for name in entries("activations") if name != "softmax")
OUTPUTS = {
    "half_squared_error": HIDDEN,
    "squared_error": HIDDEN,
    "mean_squared_error": HIDDEN,
    "cross_entropy": ["softmax"],
    "cross_entropy_labels": ["softmax"],
    "binary_cross_entropy": ["sigmoid"],
}


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """One to three dense layers of any activation and bias, dropout between, any loss that fits."""
    layers: list[Input | Dense | Dropout] = [Input(draw(st.integers(1, 3)))]
    for _ in range(draw(st.integers(0, 2))):
        bias = draw(st.sampled_from(["neuron", "layer", "none"]))
        layers.append(Dense(draw(st.integers(1, 3)), draw(st.sampled_from(HIDDEN)), bias, draw(st.booleans())))
        if draw(st.booleans()):
            layers.append(Dropout(0.75))
    loss = draw(st.sampled_from(sorted(OUTPUTS)))
    layers.append(Dense(draw(st.integers(2, 3)), draw(st.sampled_from(OUTPUTS[loss]))))
    return declare(*layers, loss=loss, samples=draw(st.sampled_from(["one", "batch"])))


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(networks(), st.integers(0, 1000))
def test_gradients_in_double_agree_with_50_digits(network: Network, seed: int) -> None:
    derivation = derive_network(network)
    names = [dict(derivation.adjoint)[name] for name in network.trained]
    raw, program = derivation.raw.at_sizes({"N": 2}), derivation.program.at_sizes({"N": 2})
    point = random_point(raw, seed)
    exact = Compiled(raw, Decimals(50)).run(point)
    doubles = {
        name: np.vectorize(lambda v: v if isinstance(v, int) else float(v), otypes=[object])(a)
        for name, a in point.items()
    }
    found = Compiled(program, Float64()).run({t.name: doubles[t.name] for t in program.tensors if t.given})
    assert compared("gradients", [(n, found[n], exact[n]) for n in names], 1e-12).passed


@pytest.mark.parametrize("name", zoo.names())
def test_stable_programs_have_the_same_values(name: str) -> None:
    network = zoo.load(name)
    derivation = derive_network(network.small or network)
    if name == "digits":
        derivation = derive_network(declare(Input(3), Dense(3, "softmax"), loss="cross_entropy_labels"))
    program = derivation.program.at_sizes({"N": 2})
    point = random_point(program)
    plain = Compiled(program, Decimals(50)).run(point)
    rewritten = Compiled(stable(program), Decimals(50)).run(point)
    names = [derivation.network.loss, *(dict(derivation.adjoint)[n] for n in derivation.network.trained)]
    assert compared("values", [(n, rewritten[n], plain[n]) for n in names], 1e-40).passed


@pytest.mark.parametrize("loss", ["cross_entropy_labels", "binary_cross_entropy"])
def test_logits_of_ten_thousand_do_not_overflow(loss: str) -> None:
    activation = "softmax" if loss == "cross_entropy_labels" else "sigmoid"
    network = declare(Input(2), Dense(2, activation), loss=loss, samples="one")
    program = stable(derive_network(network).program)
    label = 0 if loss == "cross_entropy_labels" else [1, 0]
    given_values = {"x": [1.0, 0.0], "W1": [[-1e4, 0.0], [1e4, 0.0]], "b1": [0.0, 0.0], "y": label}
    values = Compiled(program, Float64()).run(given_values)
    assert values["loss"][()] == pytest.approx(2e4 if loss == "cross_entropy_labels" else 1e4)
    assert all(np.isfinite(float(v)) for v in values["grad_W1"].ravel())
