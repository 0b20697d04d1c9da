"""Every right formula with one slip is refuted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from symbp.language.latex_reading import LatexError, read_latex
from tests.referee.articles import formulas, judge_of
from tests.referee.mutants import Mutant, mutants


def right_formulas() -> list[str]:
    return [name for name, formula in formulas().items() if _is_right(name, formula.text)]


def _is_right(name: str, text: str) -> bool:
    try:
        tree = read_latex(text)
    except LatexError:
        return False
    return judge_of(name).judge_tree(tree, text, 1, False).status in ("agrees", "assumption")


def some(count: int, seed: int) -> Iterator[Mutant]:
    """So many mutants, one of every formula in its turn."""
    streams = {name: mutants(name, formulas()[name].text, judge_of(name), seed) for name in right_formulas()}
    made = 0
    while streams and made < count:
        for name in list(streams):
            mutant = next(streams[name], None)
            if mutant is None:
                del streams[name]
            elif made < count:
                made += 1
                yield mutant


def survivors(count: int, seed: int) -> tuple[int, list[tuple[Mutant, str]]]:
    found = [(m, judge_of(m.name).judge_tree(read_latex(m.text), m.text).status) for m in some(count, seed)]
    return len(found), [(mutant, status) for mutant, status in found if status != "refuted"]


def test_a_hundred_mutants_are_refuted() -> None:
    assert survivors(100, 1) == (100, [])


@pytest.mark.slow
def test_a_thousand_mutants_are_refuted() -> None:
    assert survivors(1000, 2) == (1000, [])
