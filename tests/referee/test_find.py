"""Formulas are found in Markdown and LaTeX, with their lines and settings; code and comments are left alone."""

from __future__ import annotations

import pytest

from symbp.referee.find import find_formulas


@pytest.mark.parametrize(
    "text",
    ["$a=b$", "$$a=b$$", r"\(a=b\)", r"\[a=b\]", r"\begin{equation}a=b\end{equation}", "$$\na=b\n$$"],
)
def test_every_way_to_write_mathematics_is_found(text: str) -> None:
    (found,) = find_formulas(f"before {text} after")
    assert found.text.strip() == "a=b"


def test_an_aligned_display_is_one_formula() -> None:
    (found,) = find_formulas("\\begin{align}a&=b\\\\&=c\\end{align}")
    assert found.text == r"\begin{aligned}a&=b\\&=c\end{aligned}"


@pytest.mark.parametrize(
    "text",
    ["`$a=b$`", "```\n$a=b$\n```", "~~~\n$a=b$\n~~~", "it costs \\$5 and \\$6", "<!-- $a=b$ -->",
     "\\begin{verbatim}$a=b$\\end{verbatim}"],
)  # fmt: skip
def test_code_comments_and_prices_are_no_formulas(text: str) -> None:
    assert find_formulas(text) == []


def test_a_formula_knows_its_line_and_its_place() -> None:
    text = "one\n\nthree $a=b$\n$$\nc=d\n$$\n"
    first, second = find_formulas(text)
    assert (first.line, second.line) == (3, 4)
    assert text[first.start :].startswith("a=b")


def test_comments_set_network_and_notation_for_what_follows_and_name_one_formula() -> None:
    text = (
        "$a$\n<!-- symbp: network = mlp, notation = standard -->\n<!-- symbp: name = first -->\n$b$ $c$\n"
        "% symbp: network = digits\n$d$"
    )
    settings = [dict(found.settings) for found in find_formulas(text)]
    both = {"network": "mlp", "notation": "standard"}
    assert settings == [{}, {**both, "name": "first"}, both, {**both, "network": "digits"}]
