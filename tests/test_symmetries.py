"""What is shown of gradients: those that vanish, and symmetries of the loss, from the equations alone."""

from __future__ import annotations

from typing import Any

import pytest

import symbp as bp
from symbp.build import document_record
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.explain import build_document
from symbp.explain.document import Paragraph, Table
from symbp.explain.sentences import sentences
from symbp.symmetries import Fact, explained

FACTS = sentences("en")["sections"]["facts"]

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


def test_the_sentence_says_what_holds_and_how_it_was_found() -> None:
    assert str(Fact("c", "zero", "field")) == "c: its gradient is zero: the loss does not depend on it (in a field)"
    assert [line.split(":")[0] for line in explained([Fact("c", "zero", "field"), Fact("c", "scale", "digits")])] == [
        "In a field",
        "In digits",
    ]
    assert explained([]) == []


def test_a_scalar_parameter_has_facts_too() -> None:
    found = of("f = (u * x - u * y) / u", {"u": [], "x": [], "y": []})
    assert [f.kind for f in found] == ["zero"]


def test_the_document_prints_facts_and_the_size_at_which_they_were_looked_for() -> None:
    network = bp.load("lenet-5")
    derivation = bp.derive_network(network)
    section = next(
        s for s in build_document(derivation, document_record(derivation, [], [])).sections if s.title == FACTS
    )
    table = next(block for block in section.blocks if isinstance(block, Table))
    assert [row[1] for row in table.rows] == [
        "numbers added to it that are the same all along its axis 1 do not change the loss",
        "one number added to all of it does not change the loss",
    ]
    assert section.blocks[-1] == Paragraph((sentences("en")["text"]["facts_small"],))


def test_a_document_without_facts_has_no_section_of_them() -> None:
    derivation = bp.derive_network(bp.load("worked-example"))
    assert FACTS not in [s.title for s in build_document(derivation, document_record(derivation, [], [])).sections]


def test_a_parameter_that_does_not_reach_the_loss_is_named() -> None:
    network = bp.declare_equations("f = w ** 2\ng = u * w", loss="f", tensors={"w": {}, "u": {}})
    with pytest.raises(SymbpError, match="does not depend on parameter u"):
        bp.derive_network(network)


def test_derive_prints_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "worked-example"]) == 0
    assert "# facts" not in capsys.readouterr().out
