"""Whatever stands in a formula, there is a judgement and no traceback."""

from __future__ import annotations

import random

import pytest

from symbp.referee.check import explain
from tests.referee.articles import formulas, judge_of

PIECES = [
    *("^", "_", "{", "}", "(", ")", "[", "]", r"\frac", r"\sum", r"\partial", "+", "-", "=", ",", "'", "2", "l", "j"),
    *(r"\sigma", r"\odot", "^T", r"\nabla", "d", "/", "x", "a", "0", r"\begin{pmatrix}", r"\end{pmatrix}", "&", r"\\"),
    *("|", r"\|", r"\hat", r"\left", r"\in", r"\{", r"\}", r"\Rightarrow", r"\uparrow", r"\min", "<", r"\cdot", "e^"),
    *(r"\ln", r"\sqrt", "10^{400}", "{}", r"\text{ words here }"),
]


def damaged(text: str, other: str, numbers: random.Random) -> str:
    """A formula with pieces cut out, put in or taken from another."""
    for _ in range(numbers.randint(1, 3)):
        at = numbers.randrange(len(text) + 1)
        kind = numbers.randrange(4)
        if kind == 0:
            text = text[:at] + text[at + numbers.randint(1, 6) :]
        elif kind == 1:
            text = text[:at] + numbers.choice(PIECES) + text[at:]
        elif kind == 2:
            text = text[:at]
        else:
            start = numbers.randrange(len(other))
            text = text[:at] + other[start : start + numbers.randint(1, 20)] + text[at:]
    return text


def judge_damaged(count: int, seed: int) -> None:
    numbers = random.Random(seed)
    known = list(formulas().items())
    for _ in range(count):
        name, formula = numbers.choice(known)
        text = damaged(formula.text, numbers.choice(known)[1].text, numbers)
        judgement = judge_of(name).judge(text, 2, False)
        assert judgement.status, text
        if judgement.status == "refuted" and numbers.random() < 0.02:
            explain(judge_of(name), judgement)


def test_damaged_formulas_are_judged_without_a_traceback() -> None:
    judge_damaged(300, 1)


@pytest.mark.slow
def test_many_damaged_formulas_are_judged_without_a_traceback() -> None:
    judge_damaged(5_000, 2)
