"""Reports say the same as text, Markdown and data, in either language; every reason has its translation."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from symbp.errors import SymbpError
from symbp.language import latex_reading
from symbp.referee import reports
from symbp.referee.check import check_text
from symbp.referee.judge import AMBIGUOUS
from symbp.referee.sentences import languages, reason, sentences
from tests.referee.articles import FOLDER, NUMBERS, text

ROOT = Path(__file__).parent.parent.parent
PAGE = r"""
Right: $\delta^{(2)} = (a^{(2)}-y)\odot\sigma'(z^{(2)})$.

Wrong: $\delta^{(2)} = (y-a^{(2)})\odot\sigma'(z^{(2)})$.

Lost: $q = \foo$. New: $q = 3$. A mention: $x_1$.
"""


def test_the_report_says_what_became_of_every_formula() -> None:
    report = check_text(PAGE, "chain-rule", "standard")
    assert not report.passed
    assert {k: v for k, v in report.counts.items() if v} == {
        "proved": 1,
        "refuted": 1,
        "not understood": 1,
        "definition": 1,
    }
    said = report.text()
    assert "line 4: refuted" in said and "Likely slip: a difference taken the wrong way round" in said
    assert "x_1" not in said.replace("x_{1}", "")
    assert "unknown" in said and "4 formulas: 1 proved, 1 definition, 1 refuted, 1 not understood." in said
    chinese = report.text("zh")
    assert "第 4 行：错误" in chinese and "不认识命令" in chinese


def test_the_data_hold_the_counter_example_the_slip_and_the_right_formula() -> None:
    data = json.loads(check_text(PAGE, "chain-rule", "standard").json())
    wrong = next(entry for entry in data["formulas"] if entry["status"] == "refuted")
    assert wrong["slip"] == "swapped difference" and wrong["line"] == 4 and "a^{(2)}" in wrong["right"][0]
    assert float(wrong["counter_example"]["left"]) != float(wrong["counter_example"]["right"])


def test_a_counter_example_is_as_simple_as_it_can_be() -> None:
    (verdict,) = check_text(r"$w^3_{11} a^2_1 + 1 = w^3_{11} a^2_1$", "chain-rule", "raised-layers").verdicts
    assert verdict.explained is not None and verdict.explained.example is not None
    assert verdict.explained.example.given == ()
    (verdict,) = check_text(r"$z^2_1 = w^2_{11}a^1_1 + b^2_1$", "chain-rule", "raised-layers").verdicts
    assert verdict.explained is not None and verdict.explained.example is not None
    given = dict(verdict.explained.example.given)
    assert set(given) == {"a_{2}^{1}", "w_{12}^{2}"} and set(given.values()) == {"1"}


@pytest.mark.parametrize("language", languages())
def test_both_languages_have_the_same_sentences(language: str) -> None:
    def shape(table: dict[str, object]) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in table.items():
            found[key] = shape(value) if isinstance(value, dict) else sorted(set(re.findall(r"\{\w+\}", str(value))))
        return found

    assert shape(sentences(language)) == shape(sentences("en"))
    with pytest.raises(SymbpError, match="no reports in language 'xx'"):
        sentences("xx")


def reasons() -> list[str]:
    """Every reason that the sources give, with {0}, {1} … for what is filled in."""
    names = {"stop", "NotUnderstood", "Unknown", "NoSuch", "NoElement", "Mismatch", "LatexError"}
    files = [*(ROOT / "symbp" / "referee").glob("*.py"), Path(latex_reading.__file__)]
    found = []
    for path in sorted(files):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                given = node.args if name in names else [k.value for k in node.keywords if k.arg == "reason"]
                found += [text for text in map(_text, given) if text]
    return sorted({text for text in found if " " in text})


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts, count = [], 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(str(part.value))
            else:
                parts.append(f"{{{count}}}")
                count += 1
        return "".join(parts)
    return ""


@pytest.mark.parametrize("text", reasons())
def test_every_reason_is_said_in_chinese(text: str) -> None:
    assert reason(text, "zh") != text and reason(text, "en") == text


def test_filled_in_reasons_are_translated_with_their_words() -> None:
    assert reason("there is no weight in layer 7", "zh") == "第 7 层没有权重"


@pytest.mark.parametrize("number", NUMBERS)
def test_the_reports_on_the_articles_are_those_in_generated(number: str) -> None:
    report = check_text(text(number), folder=FOLDER)
    for language in languages():
        path = ROOT / "generated" / "articles" / f"{number}.{language}.md"
        assert report.markdown(language, sentences(language)["articles"][number]) == path.read_text(encoding="utf-8")


def test_ambiguous_formulas_are_reported_with_their_readings() -> None:
    (verdict,) = check_text(r"$w^{(1)}_{11} = 0$, $x_1' x_1 = x_1$", "chain-rule", "standard").verdicts[1:]
    assert verdict.status == AMBIGUOUS


def test_every_article_has_reports() -> None:
    assert {path.stem for path in reports.ARTICLES.glob("*.md")} == set(NUMBERS)
