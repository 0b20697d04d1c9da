"""For tests of one's own: a wrong formula or a wrong backward function is an AssertionError that says where."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import symbp
from symbp.errors import SymbpError


def sigmoid(z: Any) -> Any:
    return 1 / (1 + np.exp(-z))


def backward(x: Any, y: Any, W1: Any, b1: Any, W2: Any, b2: Any) -> dict[str, Any]:
    """The 2-2-2 network by hand, as a user would write it."""
    a1 = sigmoid(W1 @ x + b1)
    a2 = sigmoid(W2 @ a1 + b2)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (W2.T @ d2) * a1 * (1 - a1)
    return {"W1": np.outer(d1, x), "b1": d1, "W2": np.outer(d2, a1), "b2": d2}


def untransposed(x: Any, y: Any, W1: Any, b1: Any, W2: Any, b2: Any) -> dict[str, Any]:
    gradients = backward(x, y, W1, b1, W2, b2)
    a1 = sigmoid(W1 @ x + b1)
    d1 = (W2 @ gradients["b2"]) * a1 * (1 - a1)
    return {**gradients, "W1": np.outer(d1, x), "b1": d1}


def test_a_right_formula_passes_and_a_wrong_one_fails_in_the_reports_words() -> None:
    symbp.assert_gradient(
        r"\frac{\partial E}{\partial W^{(2)}_{jk}} = \delta^{(2)}_j a^{(1)}_k", "worked-example-neuron-bias"
    )
    with pytest.raises(AssertionError, match=r"(?s)refuted.*two indices are swapped"):
        symbp.assert_gradient(
            r"\frac{\partial E}{\partial W^{(2)}_{jk}} = \delta^{(2)}_k a^{(1)}_j", "worked-example-neuron-bias"
        )


@pytest.mark.parametrize("text", [r"\delta = \foo", "x_1", "q = 3 x_1"])
def test_a_formula_that_claims_nothing_fails(text: str) -> None:
    with pytest.raises(AssertionError):
        symbp.assert_gradient(text, "chain-rule", "standard")


def test_a_right_backward_function_passes() -> None:
    symbp.assert_backward(backward, "worked-example-neuron-bias")


def test_the_first_wrong_partial_is_named_with_both_values() -> None:
    with pytest.raises(AssertionError, match=r"the derivative of loss by W1\[0, 0\] is -?[\d.]+; the function gives"):
        symbp.assert_backward(untransposed, "worked-example-neuron-bias")


def test_a_batch_has_a_sample_axis() -> None:
    network = symbp.declare(symbp.Input(2), symbp.Dense(1, "linear"), loss="half_squared_error")

    def averaged(x: Any, y: Any, W1: Any, b1: Any) -> dict[str, Any]:
        error = (x @ W1.T + b1 - y) / len(x)
        return {"W1": error.T @ x, "b1": error.sum(0)}

    symbp.assert_backward(averaged, network)
    with pytest.raises(AssertionError, match="derivative of loss by W1"):
        symbp.assert_backward(lambda x, y, W1, b1: {"W1": (x @ W1.T + b1 - y).T @ x, "b1": b1}, network)


@pytest.mark.parametrize(
    ("returned", "said"),
    [
        ({}, "no mapping"),
        ({"W3": 1.0}, "no tensor 'W3'"),
        ({"W1": np.zeros(3)}, r"shape \(3,\)"),
    ],
)
def test_what_a_function_returns_is_checked(returned: dict[str, Any], said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        symbp.assert_backward(lambda **given: returned, "worked-example-neuron-bias")


def test_gradients_that_are_missing_or_arguments_that_are_unknown_are_named() -> None:
    with pytest.raises(AssertionError, match="no gradient by 'b1', 'W2', 'b2'"):
        symbp.assert_backward(lambda **given: {"W1": backward(**given)["W1"]}, "worked-example-neuron-bias")
    with pytest.raises(SymbpError, match="takes 'weights'"):
        symbp.assert_backward(lambda weights: {}, "worked-example-neuron-bias")
