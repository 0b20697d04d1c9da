"""The likely slip in a wrong formula is found by trying."""

from __future__ import annotations

from functools import cache

import pytest

from symbp.referee.check import Verdict, judge_formula
from symbp.referee.find import FoundFormula
from symbp.referee.judge import Judge
from symbp.referee.networks import all_facts, make_judge
from symbp.referee.vocabulary import load_reading

SLIPS = [
    (r"\delta^l = (W^{l+1}\delta^{l+1})\odot\sigma'(z^l)", "missing transpose"),
    (r"z^l = (W^l)^\top a^{l-1} + b^l", "extra transpose"),
    (r"\delta^L_j = (t_j-a^L_j)\sigma'(z^L_j)", "swapped difference"),
    (r"z^l = W^l a^{l-1} - b^l", "sign"),
    (r"z^l = W^l a^{l-1}", "missing bias"),
    (r"C = \sum_j (a^L_j-t_j)^2", "factor"),
    (r"C = \frac12\sum_j (a^L_j-t_j)", "missing square"),
    (r"\frac{\partial C}{\partial w^l_{jk}} = a^l_k\delta^l_j", "layer"),
    (r"\frac{\partial C}{\partial w^l_{jk}} = a^{l-1}_j\delta^l_k", "swapped indices"),
    (r"\delta^l_j = \sum_i w^{l+1}_{ij}\delta^{l+1}_i", "missing derivative"),
    (r"\delta^l_j = \sum_i w^{l+1}_{ij}\delta^{l+1}_i\sigma'(a^l_j)", "argument of derivative"),
    (r"\delta^l_j = \sum_i w^{l+1}_{ij}\delta^{l+1}_i\sigma(z^l_j)", "activation for derivative"),
    (r"a^l = z^l", "letter"),
    (r"\frac{\partial C}{\partial w^1_{11}} = w^2_{11}\delta^2_1\sigma'(z^1_1)x_1", "missing path"),
]


@cache
def judge() -> Judge:
    return make_judge(all_facts("matrix-engine"), load_reading("delta-matrices"))


@cache
def verdict_on(text: str) -> Verdict:
    return judge_formula(judge(), FoundFormula(text, 0, 1))


@pytest.mark.parametrize(("text", "kind"), SLIPS)
def test_single_slips(text: str, kind: str) -> None:
    verdict = verdict_on(text)
    assert verdict.explained is not None and verdict.explained.slip is not None
    found = verdict.explained.slip.kind
    assert found == kind or (kind, found) in (("swapped indices", "index"), ("letter", "missing activation"))
    assert verdict.explained.right


def test_what_is_called_right_is_right() -> None:
    for text, _ in SLIPS:
        explained = verdict_on(text).explained
        assert explained is not None and judge().judge(explained.right[0]).status == "proved"


def test_two_slips_are_found_together() -> None:
    verdict = verdict_on(r"\delta^1 = W^2\delta^2")
    assert verdict.explained is not None and verdict.explained.slip is not None
    assert (verdict.explained.slip.kind, verdict.explained.slip.also) == ("missing transpose", "missing derivative")


def test_where_no_slip_is_found_the_derived_formula_is_shown() -> None:
    verdict = verdict_on(r"\frac{\partial C}{\partial w^1_{11}} = x_1^7 + 5 t_1")
    assert verdict.explained is not None and verdict.explained.slip is None
    assert r"\frac{\partial C}{\partial w_{jk}^{1}}" in verdict.explained.right[0]
