"""Patterns are recognised: indices, layers, digits side by side, numbers of layers more or less one."""

from __future__ import annotations

import pytest

from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.notation.matching import Index, filled, match, read_index, read_indices

W = ("w^{l}_{jk}", "jkl")


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (W, "w^2_{12}", {"l": Index("", 2), "j": Index("", 1), "k": Index("", 2)}),
        (W, "w_{ij}^{l+1}", {"l": Index("l", 1), "j": Index("i"), "k": Index("j")}),
        (W, "w^2_{10,2}", {"l": Index("", 2), "j": Index("", 10), "k": Index("", 2)}),
        (W, r"\mathbf{w}^2_{12}", {"l": Index("", 2), "j": Index("", 1), "k": Index("", 2)}),
        (W, "w^2_1", None),
        (W, "v^2_{12}", None),
        (W, "w^{(2)}_{12}", None),
        (("w_{l-1}[j,k]", "jkl"), "w_{1}[1,2]", {"l": Index("", 2), "j": Index("", 1), "k": Index("", 2)}),
        (("w_{l-1}[j,k]", "jkl"), "w_n[i,j]", {"l": Index("n", 1), "j": Index("i"), "k": Index("j")}),
        (("W_{X_kY_j}", "jk"), "W_{X_1Y_2}", {"k": Index("", 1), "j": Index("", 2)}),
        (("e_{oj}", "j"), "e_{o1}", {"j": Index("", 1)}),
        (("a_j b_j", "j"), "a_1 b_2", None),
    ],
)
def test_patterns(pattern: tuple[str, str], text: str, found: dict[str, Index] | None) -> None:
    assert match(read_latex(pattern[0]), read_latex(text), frozenset(pattern[1]), {}) == found


def test_positions() -> None:
    assert read_index(read_latex("l+1")) == Index("l", 1)
    assert read_index(read_latex("(l-1)")) == Index("l", -1)
    assert read_index(read_latex("l+m")) is None
    assert read_indices(read_latex("12"), 2) == [Index("", 1), Index("", 2)]
    assert read_indices(read_latex("12"), 1) == [Index("", 12)]
    assert read_indices(read_latex("i,j+1"), 2) == [Index("i"), Index("j", 1)]


def test_filling_in_is_the_reverse() -> None:
    pattern = read_latex("w_{l-1}[j,k]")
    found = match(pattern, read_latex("w_{3}[i,2]"), frozenset("ljk"), {})
    assert found is not None and latex(filled(pattern, found)) == latex(read_latex("w_{3}[i,2]"))
