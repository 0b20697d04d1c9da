"""The formulas of five articles get the verdicts of a ledger that was made by hand and checked independently."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from symbp.referee.check import judge_formula
from tests.referee.articles import formulas, judge_of

LEDGER = {
    entry["id"]: entry for entry in json.loads((Path(__file__).parent / "ledger.json").read_text(encoding="utf-8"))
}
VERDICTS = {
    "proved": "correct",
    "agrees": "correct",
    "definition": "correct",
    "assumption": "correct-under-assumption",
    "ambiguous": "ambiguous",
    "refuted": "wrong",
}
UNEXPLAINED = {"F003-12", "F003-13", "F003-14", "F003-15"}  # more than one slip, or another quantity altogether
SLIPS = {
    "F000-03": "sign",
    "F000-18": "missing path",
    "F000-27": "index",
    "F001-04": "missing factor",
    "F003-02": "missing square",
    "F003-11": "letter",
    "F003-21": "layer",
    "F003-22": "layer",
    "F003-25": "bracket and layer",
    "F003-26": "bracket",
    "F003-27": "layer",
    "F003-29": "missing path",
    "F004-06": "missing transpose",
    "F004-07": "index",
    "F004-11": "missing bias",
}


def test_all_formulas_are_there_as_they_were_written() -> None:
    assert {name: formula.text.strip() for name, formula in formulas().items()} == {
        name: entry["latex"] for name, entry in LEDGER.items()
    }
    assert len(LEDGER) == 105


@pytest.mark.parametrize("name", LEDGER)
def test_the_verdict_is_that_of_the_ledger(name: str) -> None:
    judgement = judge_of(name).judge(formulas()[name].text)
    assert VERDICTS.get(judgement.status) == LEDGER[name]["verdict"], judgement


@pytest.mark.parametrize("name", [name for name, entry in LEDGER.items() if entry["verdict"] == "wrong"])
def test_a_wrong_formula_is_explained(name: str) -> None:
    explained = judge_formula(judge_of(name), formulas()[name]).explained
    assert explained is not None and explained.right
    assert (explained.slip.kind if explained.slip else None) == SLIPS.get(name)
    assert (explained.slip is None) == (name in UNEXPLAINED)


@pytest.mark.parametrize("name", [name for name, entry in LEDGER.items() if entry["verdict"] == "ambiguous"])
def test_an_ambiguous_formula_is_right_in_one_reading_and_wrong_in_another(name: str) -> None:
    judgement = judge_of(name).judge(formulas()[name].text)
    statuses = {reading.status for reading in judgement.readings}
    assert "refuted" in statuses and statuses & {"proved", "agrees", "assumption"}
    assert all(reading.said for reading in judgement.readings)
