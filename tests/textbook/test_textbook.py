"""Derived forms are right, no more work than the textbook's, and the page that shows them is as it is generated."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbp.language.program import Program
from symbp.library.library import entries
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point
from tests.textbook.forms import KINDS, Backward, Form, at_nominal, form, tables
from tests.textbook.page import equations, page, row

PAGE = Path(__file__).parent.parent.parent / "docs" / "textbook-forms.md"
SMALL = {"N": 2, "K": 3, "J": 2, "T": 3, "H": 2, "W": 3, "D": 2, "C": 2, "O": 3, "V": 4, "P": 3, "E": 3}
ENTRIES = [(kind, number) for kind in KINDS for number in range(len(tables()[kind]))]


@pytest.fixture(scope="module", params=ENTRIES, ids=lambda entry: f"{entry[0]} {tables()[entry[0]][entry[1]]['of']}")
def each(request: pytest.FixtureRequest) -> Form:
    """Every entry, derived once for all of its tests."""
    return form(*request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_every_entry_of_the_library_is_in_the_table(kind: str) -> None:
    assert {table["of"] for table in tables()[kind]} == set(entries(kind))


def test_textbook_form_has_the_values_of_the_derived_one(each: Form) -> None:
    derived, textbook = (_bound(side) for side in (each.derived, each.textbook))
    point = random_point(derived, seed=5) | random_point(textbook, seed=5)
    one, other = (Compiled(program, Decimals(60)).run(_given(program, point)) for program in (derived, textbook))
    for name in each.derived.gradients:
        for ours, theirs in zip(one[name].ravel(), other[name].ravel(), strict=True):
            assert abs(ours - theirs) <= 1e-50 * (1 + abs(theirs)), name


def _bound(side: Backward) -> Program:
    return side.program.with_outputs(*side.gradients).at_sizes(SMALL)


def _given(program: Program, point: dict[str, object]) -> dict[str, object]:
    return {t.name: point[t.name] for t in program.tensors if t.given}


def test_derived_form_is_no_more_work_and_keeps_no_more(each: Form) -> None:
    operations = at_nominal(each.derived.operations()) - at_nominal(each.textbook.operations())
    stored = at_nominal(each.derived.stored()) - at_nominal(each.textbook.stored())
    assert (operations > 0 or stored > 0) == bool(each.worse), (operations, stored)


def test_an_entry_stands_in_the_page(each: Form) -> None:
    shown = PAGE.read_text(encoding="utf-8")
    assert row(each) in shown and equations(each) in shown, "run python -m tests.textbook"


@pytest.mark.slow
def test_page_is_what_the_generator_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tests.textbook"
