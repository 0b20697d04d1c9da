"""Worked examples: numbers, and calculations with them, agree with the declared data to the digits printed."""

from __future__ import annotations

from functools import cache

import pytest

from symbp.referee.check import check_text
from symbp.referee.judge import Judge
from symbp.referee.networks import all_facts, make_judge
from symbp.referee.vocabulary import load_reading


@cache
def judge() -> Judge:
    return make_judge(all_facts("worked-example"), load_reading("numbered-weights"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("net_{h1} = w_1 * i_1 + w_2 * i_2 + b_1 * 1", "proved"),
        ("net_{h1} = 0.15 * 0.05 + 0.2 * 0.1 + 0.35 * 1 = 0.3775", "agrees"),
        ("net_{h1} = 0.15 * 0.05 + 0.2 * 0.1 + 0.35 * 1 = 0.3776", "refuted"),
        ("net_{h1} = 0.15 * 0.05 + 0.25 * 0.1 + 0.35 * 1", "refuted"),
        (r"out_{h1} = \frac{1}{1+e^{-net_{h1}}} = \frac{1}{1+e^{-0.3775}} = 0.593269992", "agrees"),
        (r"out_{h1} = \frac{1}{1+e^{-0.3775}} = 0.593269991", "refuted"),
        (r"E_{total} = \sum \frac{1}{2}(target - output)^2", "proved"),
        (r"E_{total} = E_{o1} + E_{o2} = 0.274811083 + 0.023560026 = 0.298371109", "agrees"),
        (r"\frac{\partial out_{o1}}{\partial net_{o1}} = 0.75136507(1 - 0.75136507) = 0.186815602", "agrees"),
        (r"\frac{\partial E_{total}}{\partial w_5} = 0.082167041", "agrees"),
        (r"\frac{\partial E_{total}}{\partial w_6} = 0.082167041", "refuted"),
        (r"\frac{\partial E_{total}}{\partial w_5} = 0.741365069 * 0.186815602 * 0.593269992 = 0.082167041", "agrees"),
        (r"w_5^+ = w_5 - \eta * \frac{\partial E_{total}}{\partial w_5} = 0.4 - 0.5 * 0.082167041", "agrees"),
        (r"w_5^+ = 0.35891648", "agrees"),
        (r"w_5^+ = 0.35891649", "refuted"),
        (
            r"\frac{\partial E_{total}}{\partial w_1} = \Bigl(\sum_o \frac{\partial E_{total}}{\partial out_o}"
            r"\frac{\partial out_o}{\partial net_o}\frac{\partial net_o}{\partial out_{h1}}\Bigr)"
            r"\frac{\partial out_{h1}}{\partial net_{h1}}\frac{\partial net_{h1}}{\partial w_1}",
            "proved",
        ),
        ("0.1 + 0.2 = 0.3", "agrees"),
        ("0.1 + 0.2 = 0.4", "refuted"),
    ],
)
def test_worked_numbers(text: str, status: str) -> None:
    assert judge().judge(text).status == status


def test_without_declared_data_a_number_is_not_understood() -> None:
    (verdict,) = check_text("$$netj_j = 0.25$$", "mlp", "standard").verdicts
    assert verdict.status in ("not understood", "refuted")
    (verdict,) = check_text("$$b^{(1)}_1 = 0.25$$", "digits", "standard").verdicts
    assert verdict.status == "not understood"
