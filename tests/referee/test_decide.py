"""Claims about networks in the author's notation are proved, refuted, or said not to be understood."""

from __future__ import annotations

from functools import cache

import pytest

from symbp.referee.judge import Judge
from symbp.referee.networks import all_facts, make_judge
from symbp.referee.vocabulary import load_reading


@cache
def judge(network: str, notation: str) -> Judge:
    return make_judge(all_facts(network), load_reading(notation))


RIGHT = [
    r"\delta^l = ((W^{l+1})^\top \delta^{l+1}) \odot \sigma'(z^l)",
    r"\delta^l = (W^{l+1})^T \delta^{l+1} \odot a^l \odot (1-a^l)",
    r"\delta^l_j = \sum_{k=1}^{n} w^{l+1}_{kj}\delta^{l+1}_k\,\sigma'(z^l_j)",
    r"\delta^L_j = (a^L_j - t_j)\,\sigma'(z^L_j)",
    r"\frac{\partial C}{\partial w^l_{jk}} = a^{l-1}_k \delta^l_j",
    r"\frac{\partial C}{\partial b^l_j} = \delta^l_j",
    r"\frac{\partial C}{\partial W^l} = \delta^l (a^{l-1})^{\mathsf T}",
    r"\nabla_{W^2} C = \delta^2 (a^1)^\top",
    r"\partial C/\partial b^l = \delta^l",
    r"\frac{\partial a^l_j}{\partial z^l_j} = \sigma'(z^l_j)",
    r"\frac{\partial}{\partial b^1_1} C = \delta^1_1",
    r"z^l = W^l a^{l-1} + b^l",
    r"\sigma'(z) = \sigma(z)(1-\sigma(z))",
    r"\sigma(-z) = 1-\sigma(z)",
    r"C = \frac12 \sum_j (a^L_j - t_j)^2",
    r"w^1_{11} \leftarrow w^1_{11} - 0.001\frac{\partial C}{\partial w^1_{11}}",
    r"W^l := W^l - \eta\,\delta^l(a^{l-1})^\top",
    r"\frac{\partial z^2}{\partial a^1} = W^2",
    r"\frac{\partial C}{\partial w^1_{12}} = \sum_k \frac{\partial C}{\partial a^2_k}"
    r"\frac{\partial a^2_k}{\partial z^2_k}\frac{\partial z^2_k}{\partial a^1_1}"
    r"\frac{\partial a^1_1}{\partial z^1_1}\frac{\partial z^1_1}{\partial w^1_{12}}",
]
WRONG = [
    r"\delta^l = (W^{l+1} \delta^{l+1}) \odot \sigma'(z^l)",
    r"\delta^l = ((W^{l+1})^\top \delta^{l+1}) \odot \sigma'(a^l)",
    r"\delta^L_j = (t_j - a^L_j)\,\sigma'(z^L_j)",
    r"\frac{\partial C}{\partial w^l_{jk}} = a^{l-1}_j \delta^l_k",
    r"\frac{\partial C}{\partial w^l_{jk}} = a^l_k \delta^l_j",
    r"\frac{\partial C}{\partial W^l} = \delta^l a^{l-1}",
    r"\frac{\partial C}{\partial w^7_{jk}} = a^6_k \delta^7_j",
    r"\delta^l = \delta^{l+5}",
    r"C = \sum_j (a^L_j - t_j)^2",
    r"w^1_{11} \leftarrow w^1_{11} + 0.001\frac{\partial C}{\partial w^1_{11}}",
    r"w^1_{11} \leftarrow w^1_{11} - 0.01\frac{\partial C}{\partial w^1_{11}}",
    r"w^1_{13} = 0",
    r"\delta^L = \delta^L_1",
]
LOST = [
    r"\delta^l = \foo",
    r"\delta^l = Q^{l+1}\delta^l",
    r"\delta^l = \sigma'",
    r"\delta^l_j < 0",
    r"\delta^l = \prod_j w^l_{jk}",
    r"\frac{\partial C}{\partial} = 1",
    r"\delta^l_j = + ",
    r"\delta^l_j = \sum_{j<k} w^l_{jk}",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_claims_are_proved(text: str) -> None:
    assert judge("matrix-engine", "delta-matrices").judge(text).status == "proved"


@pytest.mark.parametrize("text", WRONG)
def test_wrong_claims_are_refuted(text: str) -> None:
    assert judge("matrix-engine", "delta-matrices").judge(text).status == "refuted"


@pytest.mark.parametrize("text", LOST)
def test_what_has_no_meaning_is_not_understood_and_never_guessed(text: str) -> None:
    assert judge("matrix-engine", "delta-matrices").judge(text).status == "not understood"


def test_a_mention_claims_nothing_and_a_new_name_is_a_definition_used_from_then_on() -> None:
    own = make_judge(all_facts("matrix-engine"), load_reading("delta-matrices"))
    assert own.judge("w^1_{11}").status == "mention"
    assert own.judge(r"q = \delta^2_1 w^2_{12}").status == "definition"
    assert own.judge(r"\frac{\partial C}{\partial w^2_{12}} w^2_{12} = q a^1_2").status == "proved"
    assert own.judge(r"\frac{\partial C}{\partial w^2_{12}} w^2_{12} = q").status == "refuted"


def test_a_recursion_is_tried_in_every_layer_of_a_deep_network() -> None:
    deep = judge("two-paths", "symbp/referee/articles/two-paths-notation.toml")
    claim = deep.judge(r"\nabla w^l_{i,j} = f(a^l_i)\nabla a^{l+1}_j").claims[0]
    assert claim.decision is not None and claim.decision.instances == 6 and claim.decision.letters == ("l", "i", "j")


def test_an_activation_of_the_authors_own_is_tried_as_several_functions() -> None:
    deep = judge("two-paths", "symbp/referee/articles/two-paths-notation.toml")
    assert deep.judge("f'(a_1) = 1-f(a_1)^2").status == "refuted"  # right for tanh alone
    claim = deep.judge(r"\nabla b_1 = f'(b_1)W_3[1,1]\nabla out").claims[0]
    assert claim.decision is not None and len(claim.decision.activations) == 3


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("O_1 = 0.7513650696", "agrees"),
        ("O_1 = 0.751", "agrees"),
        ("O_1 = 0.752", "refuted"),
        (r"\frac{\partial E}{\partial W_{Y_1O_1}} = 0.082167041", "agrees"),
        (r"\frac{\partial E}{\partial W_{Y_1O_1}} = 0.08216704", "agrees"),
        (r"\frac{\partial E}{\partial W_{Y_1O_1}} = -0.082167041", "refuted"),
    ],
)
def test_numbers_agree_to_the_printed_digits_with_the_declared_data(text: str, status: str) -> None:
    assert judge("worked-example", "weight-ends").judge(text).status == status


def test_sizes_that_do_not_fit_refute_with_the_reason() -> None:
    claim = judge("mlp", "symbp/referee/articles/mlp-notation.toml").judge("W_{jk} = W_{kj}").claims[0]
    assert claim.status in ("refuted", "not understood")
    wide = judge("digits", "standard").judge(r"\delta^{(1)} = W^{(2)}\delta^{(2)}").claims[0]
    assert wide.decision is not None and "is not defined" in wide.decision.reason


def test_second_layers_of_other_sizes_are_proved_too() -> None:
    text = r"\delta^{(1)} = ((W^{(2)})^\top\delta^{(2)})\odot f'(z^{(1)})"
    found = judge("chain-rule", "standard").judge(text.replace("f'", r"\sigma'"))
    assert found.status == "proved"


def test_trends_and_minima_are_decided() -> None:
    losses = judge("one-weight", "symbp/referee/articles/losses-notation.toml")
    assert losses.judge(r"\nabla w<0\Rightarrow w\uparrow").status == "agrees"
    assert losses.judge(r"\nabla w<0\Rightarrow w\downarrow").status == "refuted"
    surface = judge("himmelblau", "symbp/referee/articles/himmelblau-notation.toml")
    assert surface.judge(r"\min f = 0\text{ at }(3,2)").status == "agrees"
    assert surface.judge(r"\min f = 0\text{ at }(3.584428,-1.848127)").status == "agrees"
    assert surface.judge(r"\min f = 0\text{ at }(3.584429,-1.848127)").status == "refuted"
    assert surface.judge(r"\min f = 0\text{ at }(2,3)").status == "refuted"
