"""Which losses add up over shares of a batch, and that theirs and their gradients do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import symbp as bp
from symbp import zoo
from symbp.errors import SymbpError
from symbp.generate.common.naming import class_name
from symbp.network.shares import share_of
from symbp.training import generated_module

X = np.random.default_rng(1).normal(size=(7, 3)).round(3)
Y = np.random.default_rng(2).normal(size=(7, 2)).round(3)


def network(*layers: Any, loss: Any = "mean_squared_error", **more: Any) -> bp.Network:
    layers = layers or (bp.Dense(4, "tanh"), bp.Dense(2))
    return bp.declare(bp.Input(3), *layers, loss=loss, data={"x": X.tolist(), "y": Y.tolist()}, **more)


NETWORKS = {
    "mean": network(),
    "sum": network(loss={"name": "squared_error", "samples": "sum"}),
    "mean with a penalty": network(penalty={"l2": 0.1, "l1": 0.01}),
    "sum with a penalty": network(loss={"name": "squared_error", "samples": "sum"}, penalty={"l2": 0.1, "on": "all"}),
    "layer norm": network(bp.Dense(4), bp.Layer("layer_norm"), bp.Dense(2)),
    "two losses": network(
        loss=[{"name": "squared_error", "weight": 2}, {"name": "mean_absolute_error", "weight": 0.5}]
    ),
}


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS.keys())
def test_the_shares_of_a_batch_add_up_to_its_loss_and_gradients(network: bp.Network) -> None:
    share = share_of(network)
    whole = bp.derive_network(network)
    name = class_name(network.name)
    alone = getattr(generated_module(whole), name)()
    loss, gradients = alone.gradients(X, Y)

    part = getattr(generated_module(bp.derive_network(share.network), whole), name)()
    part._ready = lambda *_: None
    total, sums = 0.0, {key: np.zeros_like(value) for key, value in gradients.items()}
    for rows in (slice(0, 2), slice(2, 3), slice(3, 7)):
        if share.batch:
            setattr(part, share.batch, 7.0)
        if share.once:
            setattr(part, share.once, float(rows.start == 0))
        own, found = part.gradients(X[rows], Y[rows])
        total += own
        for key, value in found.items():
            sums[key] += value
    assert total == pytest.approx(loss, rel=1e-13)
    for key, value in gradients.items():
        np.testing.assert_allclose(sums[key], value, rtol=1e-12, atol=1e-14)


def test_a_penalty_counts_once() -> None:
    share = share_of(NETWORKS["mean with a penalty"], 7, counted=True)
    program = share.network.forward
    assert str(program.definition["objective"].right) == "loss[] + once[]*penalty[]"
    assert [program.tensor[name].value for name in (share.batch, share.once)] == [7, 1]
    assert "counted[n]" in str(program.definition["loss"])
    assert share_of(NETWORKS["mean"]).once == ""


def test_the_networks_of_the_zoo_that_can_be_shared_are_those_whose_samples_do_not_meet() -> None:
    found = {}
    for name in zoo.names():
        try:
            share_of(zoo.load(name))
        except SymbpError as error:
            found[name] = str(error).split(": ", 1)[1].split(";")[0]
    alone = "the loss is no sum over samples, so there is nothing to divide among ranks"
    assert {name: why for name, why in found.items() if why != alone} == {
        "dcgan-generator": "fake_loss has an axis for more than a sample",
        "residual-convolution": "centred2 mixes the samples of a batch",
    }
    assert all(not zoo.load(name).sampled for name, why in found.items() if why == alone)
    assert len(zoo.names()) - len(found) >= 10


@pytest.mark.parametrize(
    ("equations", "why"),
    [
        ("s = sum[n](w * x[n])\nL = s ** 2", "L is not linear in a sum over samples"),
        ("s = sum[n](w * x[n])\nL = sum[n]((x[n] - s) ** 2)", "L mixes the samples of a batch"),
        ("m = max[n](w * x[n])\nL = m + sum[n](x[n])", "m mixes the samples of a batch"),
        ("L = sum[n](n * w * x[n])", "L depends on the number of a sample"),
        ("L = sum[n](w * x[n]) + w * x[0]", "L mixes the samples of a batch"),
        ("s = sum[n](w * x[n])\nL = exp(s)", "L is not linear in a sum over samples"),
        ("L = w ** 2", "the loss is no sum over samples"),
    ],
)
def test_what_mixes_samples_is_refused_with_its_place(equations: str, why: str) -> None:
    network = bp.declare_equations(
        equations,
        loss="L",
        tensors={"x": {"role": "input", "shape": ["N"]}, "w": {"role": "parameter"}},
        initial={"w": 1},
    )
    with pytest.raises(SymbpError, match=why):
        share_of(network)
