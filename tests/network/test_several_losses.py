"""A loss of several terms, each of which may read named layers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import symbp as bp
from symbp.errors import SymbpError
from symbp.network import network_from_toml
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.verify.interpreter import evaluate

RECONSTRUCTION: dict[str, Any] = {"name": "squared_error", "y": "input", "weight": 3}
DIVERGENCE: dict[str, Any] = {"name": "gaussian_divergence", "mu": "mean", "log_variance": "spread"}
TEXT = """loss = [{ name = "squared_error" }, "mean_absolute_error"]
[input]
size = 2
[[layers]]
units = 2
name = "first"
[[layers]]
units = 3
"""


def autoencoder(*terms: Any) -> Network:
    encoder = [bp.Layer("dense", units=2, name="mean"), bp.Layer("dense", units=2, from_="input", name="spread")]
    sample = bp.Layer("reparameterisation", from_=["mean", "spread"])
    return bp.declare(bp.Input(3), *encoder, sample, bp.Dense(3), loss=list(terms))


def values(network: Network) -> dict[str, Any]:
    numbers = np.random.default_rng(5)
    program = derive_network(network).program.at_sizes({"N": 4})
    given = {t.name: numbers.uniform(0.1, 0.9, [int(n) for n in t.shape]).tolist() for t in program.tensors if t.given}
    return given | evaluate(program, given)


def test_the_evidence_lower_bound_is_its_two_terms() -> None:
    network = autoencoder(RECONSTRUCTION, DIVERGENCE)
    assert [t.name for t in network.forward.given("input")] == ["x"]
    found = values(network)
    x, y, mu, spread = (np.array(found[name], float) for name in ("x", "a4", "a1", "a2"))
    divergence = (mu**2 + np.exp(spread) - 1 - spread).sum(1).mean() / 2
    expected = 3 * ((y - x) ** 2).sum(1).mean() + divergence
    assert float(found["loss"][()]) == pytest.approx(expected, rel=1e-12)
    u, v = (np.array(found[name], float) for name in ("u3", "v3"))
    noise = np.sqrt(-2 * np.log(1 - u)) * np.cos(2 * np.pi * v)
    assert np.allclose(np.array(found["a3"], float), mu + np.exp(spread / 2) * noise)


def test_predictions_are_made_of_the_mean() -> None:
    network = autoencoder(RECONSTRUCTION, DIVERGENCE)
    assert not network.inference.given("random")
    assert "a2" not in network.inference.tensor


def test_a_weight_alone_scales_a_loss() -> None:
    one, three = (
        bp.declare(bp.Input(2), bp.Dense(2), loss={"name": "squared_error", "weight": weight}) for weight in (1, 3)
    )
    assert 3 * float(values(one)["loss"][()]) == pytest.approx(float(values(three)["loss"][()]))


def test_terms_share_a_target() -> None:
    network = bp.declare(bp.Input(2), bp.Dense(2), loss=["squared_error", {"name": "huber", "weight": 0.5}])
    assert [t.name for t in network.forward.given("input")] == ["x", "y"]
    assert str(network.forward.definition["loss"]) == "loss = huber / 2 + squared_error"


def test_labels_may_come_from_the_input() -> None:
    """A language model of its own input, say."""
    labels = bp.Input(shape=[3], below=4)
    embedding = bp.Layer("embedding", units=2, below=4)
    loss = {"name": "cross_entropy_labels", "y": "input"}
    network = bp.declare(labels, embedding, bp.Dense(4, "softmax"), loss=loss)
    assert [t.name for t in network.forward.given("input")] == ["x"]


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ([], "the list of losses is empty"),
        (["triplet"], "loss 'triplet' reads anchor, positive, negative; beside other losses it takes the names of lay"),
        ([{**DIVERGENCE, "mu": "men"}], "unknown layer 'men'; did you mean 'mean'?"),
        ([{"name": "gaussian_divergence", "mu": "mean"}], "log_variance of loss 'gaussian_divergence' is missing; "),
        ([{**DIVERGENCE, "mu": "input"}], "loss 'gaussian_divergence' reads [3] and [2]; they have to be alike."),
        ([{**RECONSTRUCTION, "y": "mean"}], "y of loss 'squared_error' is 'mean' of shape [2]; shape [3] is needed."),
        ([{"name": "cross_entropy_labels", "y": "input"}], "y of loss 'cross_entropy_labels' is 'input' of shape [3]"),
        ([{**RECONSTRUCTION, "weight": "much"}], "weight is 'much'; a finite number is needed."),
        (["squared_error", "cross_entropy_labels"], "the losses differ in the shape of 'y' that they read."),
    ],
)  # fmt: skip
def test_faults_in_losses(terms: list[Any], expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        autoencoder(*terms)
    assert str(caught.value).startswith(f"network: {expected}")


def test_a_fault_names_its_line() -> None:
    with pytest.raises(SymbpError, match=r"net.toml:1: unknown layer 'frist'; did you mean 'first'\?"):
        network_from_toml(TEXT.replace('"squared_error"', '"squared_error", p = "frist"'), "net", "net.toml")


def test_equations_add_up_their_losses_themselves() -> None:
    with pytest.raises(SymbpError, match=r"several losses go with \[\[layers\]\]; add them up in an equation"):
        bp.declare_equations("J = u ** 2", loss=["J"], tensors={"u": {}})  # type: ignore[arg-type]
