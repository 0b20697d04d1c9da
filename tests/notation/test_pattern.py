"""Patterns print what they read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Node, Symbol, number
from symbp.notation.matching import Found, Index, match
from symbp.notation.pattern import Pattern, letters


def read(pattern: Pattern, node: Node) -> Found | None:
    """What the letters of a pattern stand for."""
    return match(pattern.element, node, pattern.open & letters(pattern.element), {})


WEIGHTS = [r"w^{l}_{jk}", r"W^{(l)}_{jk}", r"w_{l-1}[k,j]", r"W_{X_kY_j}", r"\theta^{(l)}_{j,k}"]


@pytest.mark.parametrize("text", WEIGHTS)
@given(layer=st.integers(2, 9), j=st.integers(1, 9), k=st.integers(1, 9))
def test_what_a_pattern_prints_is_read_back(text: str, layer: int, j: int, k: int) -> None:
    pattern = Pattern.read(text, indices=2)
    values = {"l": layer, "j": j, "k": k}
    printed = read_latex(latex(pattern.fill({name: number(str(value)) for name, value in values.items()})))
    found = read(pattern, printed)
    assert found is not None
    assert found == {name: Index("", values[name]) for name in found}
    assert {"j", "k"} <= set(found)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (r"w^{l}_{jk}", "w_{12}^{3}"),
        (r"w_{l-1}[k,j]", r"w_{2}\left[2,1\right]"),
        (r"W_{X_kY_j}", "W_{X_{2}Y_{1}}"),
        (r"W^{(l)}_{kj}", "W_{21}^{(3)}"),
    ],
)
def test_letters_are_filled_in(text: str, printed: str) -> None:
    values = {"l": number("3"), "j": number("1"), "k": number("2")}
    assert latex(Pattern.read(text, indices=2).fill(values)) == printed


def test_long_indices_get_a_comma_between_them() -> None:
    pattern = Pattern.read(r"w_{jk}", indices=2)
    laid = pattern.fill({"j": number("12"), "k": number("3")})
    assert latex(laid) == "w_{12,3}"
    assert read(pattern, read_latex("w_{12,3}")) == {"j": Index("", 12), "k": Index("", 3)}


def test_a_sample_without_a_place_is_the_first_subscript() -> None:
    assert latex(Pattern.read(r"a^{l}_{j}", indices=1).fill({"j": Symbol("j")}, Symbol("n"))) == "a_{n,j}^{l}"


def test_the_whole_tensor_has_no_indices() -> None:
    assert latex(Pattern.read(r"w^{l}_{jk}", "W^{l}", 2).named({"l": number("2")}, bold=True)) == r"\boldsymbol{W}^{2}"
    assert latex(Pattern.read(r"w_{l}[k,j]", indices=2).named({"l": number("2")})) == "w_{2}"
    assert latex(Pattern.read(r"f(a_j)", indices=1).named({}, bold=True)) == r"f(\boldsymbol{a})"


def test_a_source_first_weight_is_the_transpose_of_what_is_stored() -> None:
    assert Pattern.read(r"w_{kj}", indices=2).turned
    assert not Pattern.read(r"w_{jk}", indices=2).turned


@pytest.mark.parametrize("text", ["v_{12}^{3}", "w_{1}^{3}", "w_{123}^{3}", "w_{12}"])
def test_another_shape_is_not_read(text: str) -> None:
    assert read(Pattern.read(r"w^{l}_{jk}", indices=2), read_latex(text)) is None
