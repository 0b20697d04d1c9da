"""A formula is taken apart into chains of sides."""

from __future__ import annotations

import pytest

from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.referee.claims import chains, is_name


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("a=b=c", [["a", "b", "c"]]),
        (r"a=b,\quad c=d", [["a", "b"], ["c", "d"]]),
        (r"a=b\qquad c=d", [["a", "b"], ["c", "d"]]),
        ("(v,u)=(a,b)", [["v", "a"], ["u", "b"]]),
        ("a,\\ b = c,\\ d", [["a", "c"], ["b", "d"]]),
        (r"\begin{aligned}a&=b\\&=c\\d&=e\end{aligned}", [["a", "b", "c"], ["d", "e"]]),
        (r"a=b\ \ (1),\qquad (2)", [["a", "b(1)"]]),
        (r"w\leftarrow w-g", [["w", "w-g"]]),
        ("x", [["x"]]),
    ],
)
def test_chains(text: str, sides: list[list[str]]) -> None:
    assert [[latex(side) for side in chain.sides] for chain in chains(read_latex(text))] == sides


@pytest.mark.parametrize(("text", "named"), [("Y", True), ("e_{o1}", True), ("f(x)", True), (r"\frac{a}{b}", False)])
def test_a_name_is_a_letter_or_a_word(text: str, named: bool) -> None:
    assert is_name(read_latex(text)) == named
