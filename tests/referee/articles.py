"""The five articles' formulas with their judges, made once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from symbp.referee.check import Checker, Report
from symbp.referee.find import FoundFormula, find_formulas
from symbp.referee.judge import Judge

FOLDER = Path(__file__).parent.parent.parent / "symbp" / "referee" / "articles"
NUMBERS = ("0", "1", "2", "3", "4")


@cache
def text(number: str) -> str:
    return (FOLDER / f"{number}.md").read_text(encoding="utf-8")


@cache
def formulas() -> dict[str, FoundFormula]:
    found = [formula for number in NUMBERS for formula in find_formulas(text(number))]
    named = [(dict(formula.settings).get("name", ""), formula) for formula in found]
    return {name: formula for name, formula in named if name}


@cache
def checker() -> Checker:
    return Checker(None, None, FOLDER)


def judge_of(name: str) -> Judge:
    formula = formulas()[name]
    settings = dict(formula.settings)
    return checker().judge(settings["network"], settings["notation"], [formula], Report())
