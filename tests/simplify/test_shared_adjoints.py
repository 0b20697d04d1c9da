"""Equal adjoints are one: along residual streams, for tied weights, and where a sum is a gradient already."""

from __future__ import annotations

import pytest

from symbp.derive.derivation import Derivation
from symbp.network.python import Dense, Input, Layer, declare
from symbp.pipeline import derive_network
from tests.simplify.backward import backward


def residual(blocks: int) -> Derivation:
    layers = [Layer("dense", units=4, name="stream0")]
    for block in range(blocks):
        layers.append(Layer("dense", units=4, activation="tanh", name=f"inner{block}", from_=f"stream{block}"))
        layers.append(Layer("add", from_=[f"inner{block}", f"stream{block}"], name=f"stream{block + 1}"))
    return derive_network(declare(Input(3), *layers, loss="half_squared_error"))


def test_a_residual_stream_has_one_adjoint_a_block() -> None:
    program = residual(2).program
    shown = {e.target: str(e) for e in program.equations}
    assert shown["delta_z4"] == "delta_z4[n, j] = delta_a5[n, j] * (1 - a4[n, j] ** 2)"
    assert shown["delta_a3"] == "delta_a3[n, k] = sum[j: 4](W4[j, k] * delta_z4[n, j]) + delta_a5[n, k]"
    assert shown["delta_z2"] == "delta_z2[n, j] = delta_a3[n, j] * (1 - a2[n, j] ** 2)"


@pytest.mark.parametrize("blocks", [1, 3, 5])
def test_a_block_of_a_residual_stream_adds_two_adjoints(blocks: int) -> None:
    deltas = [e.target for e in residual(blocks).program.equations if e.target.startswith("delta_")]
    assert len(deltas) == 1 + 2 * blocks


def test_tied_weights_have_one_gradient_with_a_term_for_each_use() -> None:
    layers = [Layer("embedding", units=3, below=7), Layer("activation", activation="tanh")]
    layers.append(Layer("dense", units=7, bias="none", activation="softmax", share={"W": "E1"}))
    program = derive_network(declare(Input(shape=[5], below=7), *layers, loss="cross_entropy_labels")).program
    assert [e.target for e in program.equations if e.target.startswith("grad_")] == ["grad_E1"]
    assert str(program.definition["grad_E1"]) == (
        "grad_E1[j, k] = sum[n: N, t: 5](a2[n, t, k] * delta_z3[n, t, j]) + "
        "sum[n: N, t: 5](delta_a1[n, t, k] * where(x[n, t] == j, 1, 0))"
    )


def test_weights_that_two_layers_share_read_the_adjoints_of_both() -> None:
    layers = [Dense(4, "tanh", bias="none"), Layer("dense", units=4, bias="none", share={"W": "W1"})]
    program = derive_network(declare(Input(4), *layers, loss="half_squared_error")).program
    assert str(program.definition["grad_W1"]) == (
        "grad_W1[j, k] = sum[n: N](a1[n, k] * delta_z2[n, j]) + sum[n: N](delta_z1[n, j] * x[n, k])"
    )


def test_batch_norm_reads_the_gradients_of_gain_and_bias() -> None:
    network = declare(Input(2), Dense(4), Layer("batch_norm"), Dense(2), loss="half_squared_error")
    program = derive_network(network).program
    assert str(program.definition["delta_z1"]) == (
        "delta_z1[n, j] = gain2[j] * inverse2[j] * (delta_z2[n, j] - (grad_gain2[j] * normal2[n, j] + grad_b2[j]) / N)"
    )


def test_layer_norm_has_three_terms_and_two_sums() -> None:
    network = declare(Input(2), Dense(32), Layer("layer_norm"), Dense(2), loss="half_squared_error")
    program = derive_network(network).program
    assert str(program.definition["delta_z1"]) == (
        "delta_z1[n, j] = inverse2[n] * (delta_normal2[n, j] - (normal2[n, j] * sum_variance2[n] + sum_mu2[n]) / 32)"
    )


def test_gradients_that_differ_by_a_number_are_computed_once() -> None:
    text = "d[n] = sum[k](exp(a[n,k] - b[n,k]))\nf = sum[n](d[n]**3)"
    found = backward(text, {"a": (5, 3), "b": (5, 3)}, "a b")
    assert found[-1] == "grad_b[n, k] = -grad_a[n, k]"
    assert backward(text, {"a": (5, 3), "b": (5, 3)}, "a b", off="share")[-1] != found[-1]


def test_a_sum_of_differences_is_the_negative_of_the_sum_turned_round() -> None:
    text = "f = sum[n](exp(sum[k](a[k]*(x[n,k] - y[n,k]))) * exp(sum[k](b[k]*(y[n,k] - x[n,k]))))"
    found = backward(text, {"a": (3,), "b": (3,), "x": (5, 3), "y": (5, 3)}, "a b")
    assert found[-1] == "grad_b[k] = -grad_a[k]"
