"""What is shown of gradients: those that vanish, and symmetries of the loss, from the equations alone."""

from __future__ import annotations

from typing import Any

import pytest

import symbp as bp
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.symmetries import Fact

ATTENTION = """
q[t, d] = sum[k](Q[d, k] * x[t, k])
k[t, d] = sum[m](K[d, m] * x[t, m]) + c[d]
e[t, s] = exp(sum[d](q[t, d] * k[s, d]))
r[t] = sum[s](e[t, s])
p[t, s] = e[t, s] / r[t]
o[t, m] = sum[s](p[t, s] * x[s, m])
f = sum[t, m]((o[t, m] - y[t, m]) ** 2)
"""
NORM = """
z[n, j] = sum[k](W[j, k] * x[n, k]) + b[j]
m[j] = mean[n](z[n, j])
v[j] = mean[n]((z[n, j] - m[j]) ** 2)
a[n, j] = (z[n, j] - m[j]) / sqrt(v[j])
f = sum[n, j]((a[n, j] - y[n, j]) ** 3)
"""


def of(text: str, shapes: dict[str, list[int]]) -> list[Fact]:
    tensors: dict[str, dict[str, Any]] = {
        n: {"shape": shape, "role": "input" if n in "xy" else "parameter"} for n, shape in shapes.items()
    }
    return bp.facts(bp.derive_network(bp.declare_equations(text, loss="f", tensors=tensors)))


def test_a_bias_of_attention_keys_has_no_gradient() -> None:
    found = of(ATTENTION, {"Q": [2, 3], "K": [2, 3], "c": [2], "x": [4, 3], "y": [4, 3]})
    assert found == [Fact("c", "zero", "field")]


def test_normalisation_makes_a_bias_idle_and_weights_free_of_scale() -> None:
    found = of(NORM, {"W": [2, 3], "b": [2], "x": [4, 3], "y": [4, 2]})
    assert Fact("b", "zero", "field") in found
    assert [f.kind for f in found if f.parameter == "W"] == ["scale"]


def test_softmax_with_cross_entropy_does_not_see_a_shift_of_all_logits() -> None:
    network = bp.declare(bp.Input(3), bp.Dense(4, "softmax"), loss="cross_entropy")
    found = bp.facts(bp.derive_network(network))
    assert found == [Fact("W1", "shift_axis", "field", 0), Fact("b1", "shift", "field")]


def test_a_plain_network_has_none() -> None:
    assert bp.facts(bp.derive_network(bp.load("worked-example"))) == []


def test_the_sentence_says_how_much_it_is_worth(capsys: pytest.CaptureFixture[str]) -> None:
    assert "3 random points of a field" in str(Fact("c", "zero", "field"))
    assert "not a proof" in str(Fact("c", "scale", "digits"))


def test_a_parameter_that_does_not_reach_the_loss_is_named() -> None:
    network = bp.declare_equations("f = w ** 2\ng = u * w", loss="f", tensors={"w": {}, "u": {}})
    with pytest.raises(SymbpError, match="does not depend on parameter u"):
        bp.derive_network(network)


def test_derive_prints_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "worked-example"]) == 0
    assert "# facts" not in capsys.readouterr().out
