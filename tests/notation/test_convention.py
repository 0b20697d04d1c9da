"""Conventions: what may stand in one, and what a document looks like in each."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbp import zoo
from symbp.errors import SymbpError
from symbp.explain.matrix_form import matrix_form
from symbp.language.latex import latex
from symbp.network.model import Network
from symbp.network.quantities import notation_of
from symbp.notation.convention import Convention, convention_of, load_convention, shipped
from symbp.notation.notation import Notation
from symbp.pipeline import derive_network


def notation(network: Network, convention: Convention) -> Notation:
    derivation = derive_network(network)
    adjoints = {t.name: t.adjoint_of for t in derivation.raw.tensors if t.adjoint_of}
    return notation_of(network, derivation.forward, adjoints, convention)


def forms(network: Network, convention: Convention) -> dict[str, tuple[str, str]]:
    """Index form and matrix form of every equation."""
    derivation, layout = derive_network(network), notation(network, convention)
    found = {}
    for equation in derivation.program.equations:
        left, right = layout.equation(equation.left, equation.right)
        whole = matrix_form(equation, layout)
        shown = f"{latex(whole[0])} = {latex(whole[1])}" if whole else ""
        found[equation.target] = (f"{latex(left)} = {latex(right)}", shown)
    return found


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_convention_prints_every_article_network(name: str) -> None:
    for network in ("worked-example", "matrix-engine", "two-paths", "digits"):
        assert all(index for index, _ in forms(zoo.load(network), load_convention(name)).values())


def test_raised_layers_number_the_input_one() -> None:
    found = forms(zoo.load("chain-rule"), load_convention("raised-layers"))
    assert found["z1"][0] == r"z_{j}^{2} = \sum_{k=1}^{2}w_{jk}^{2}a_{k}^{1}+b_{j}^{2}"
    assert found["delta_z1"][0].endswith(r"\sum_{k=1}^{2}w_{kj}^{3}\delta _{k}^{3}")


def test_source_first_weights_turn_the_matrix() -> None:
    found = forms(zoo.load("chain-rule"), load_convention("source-first"))
    assert r"w_{1}\left[i,j\right]" in found["z1"][0]
    assert r"\boldsymbol{W}_{1}^{\top }\boldsymbol{x}" in found["z1"][1]
    assert found["grad_W1"][1].endswith(r"\boldsymbol{x}\left(\nabla \boldsymbol{z}_{1}\right)^{\top }")


def test_vectors_as_rows_turn_every_product() -> None:
    found = forms(zoo.load("chain-rule"), convention_of({"vectors": "rows"}, "mine"))
    assert r"= \boldsymbol{x}\left(\boldsymbol{W}^{(1)}\right)^{\top }+" in found["z1"][1]
    assert found["grad_W1"][1].endswith(r"\left(\boldsymbol{\delta }^{(1)}\right)^{\top }\boldsymbol{x}")
    assert r"\boldsymbol{\delta }^{(2)}\boldsymbol{W}^{(2)}" in found["delta_z1"][1]


def test_indices_may_count_from_zero() -> None:
    found = forms(zoo.load("chain-rule"), convention_of({"first_index": 0}, "mine"))
    assert r"\sum_{k=0}^{1}W_{jk}^{(1)}x_{k}" in found["z1"][0]


def test_computed_positions_are_right_for_either_first_index() -> None:
    lenet = zoo.load("lenet-5")
    zero = forms(lenet, convention_of({"first_index": 0}, "mine"))
    one = forms(lenet, convention_of({"first_index": 1}, "mine"))
    pooled = next(name for name, (text, _) in zero.items() if "2" in text and "max" not in text and "+u" in text)
    assert zero[pooled][0] != one[pooled][0]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"wieght": "w"}, "unknown field 'wieght'; did you mean 'weight'?"),
        ({"vectors": "both"}, "vectors is 'both'; it is 'columns' or 'rows'."),
        ({"first_index": 7}, "first_index is 7; it is 0, 1 or 2."),
        ({"adjoint": r"\nabla E"}, "it needs the letter q for the quantity"),
        ({"weight": 3}, "LaTeX such as"),
        ({"weight": r"w^{l"}, ""),
        ({"like": "nobody"}, "there is no notation 'nobody'"),
    ],
)
def test_what_is_wrong_is_said(fields: dict[str, object], said: str) -> None:
    with pytest.raises(SymbpError) as error:
        convention_of(fields, "mine")
    assert said in str(error.value)


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[notation]\nlike = "delta-matrices"\nloss = "J"\n', encoding="utf-8")
    assert load_convention(str(file)).roles["loss"] == ("J", None)
    assert load_convention(str(file)).roles["target"] == ("t_{j}", None)
