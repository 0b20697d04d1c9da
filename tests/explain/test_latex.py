"""LaTeX: a stock TeX takes it without a word."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from symbp.explain.emit_latex import _table, text, to_latex
from symbp.explain.measure import broken, width
from symbp.language.layout import Brackets, Fraction, Row, Symbol, number, operator
from tests.explain.documents import all_documents, document

COMPLAINTS = re.compile(r"^!|Overfull|Underfull|Warning|undefined|Missing character", re.MULTILINE)
SOME = ["worked-example", "digits"]


def compiled(name: str, folder: Path, language: str = "en") -> str:
    """The log of TeX's second run; tables take their widths from the first."""
    (folder / "derivation.tex").write_text(to_latex(document(name, language)), encoding="utf-8")
    program = "pdflatex" if language == "en" else "xelatex"
    command = [program, "-interaction=nonstopmode", "-halt-on-error", "derivation.tex"]
    for _ in range(2):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", check=False)
        assert done.returncode == 0, done.stdout[-2000:]
    return (folder / "derivation.log").read_text(encoding="utf-8", errors="replace")


@pytest.mark.skipif(not shutil.which("pdflatex"), reason="no pdflatex here")
@pytest.mark.parametrize("name", [*SOME, *all_documents(SOME)])
def test_latex_compiles_without_a_warning(name: str, tmp_path: Path) -> None:
    found = COMPLAINTS.search(compiled(name, tmp_path))
    assert found is None, found


@pytest.mark.skipif(not shutil.which("kpsewhich") or not shutil.which("xelatex"), reason="no xelatex here")
@pytest.mark.parametrize("name", [*SOME, *all_documents(SOME)])
def test_chinese_latex_compiles_without_a_warning(name: str, tmp_path: Path) -> None:
    if not subprocess.run(["kpsewhich", "ctexart.cls"], capture_output=True, check=False).stdout:
        pytest.skip("no ctex here: the package texlive-lang-chinese has it")
    found = COMPLAINTS.search(compiled(name, tmp_path, "zh"))
    assert found is None, found


def test_special_characters_of_tex_are_written_out() -> None:
    assert text("50 % of a_b & {c}") == r"50 \% of a\_b \& \{c\}"


def test_a_long_sum_breaks_before_a_sign_and_loses_nothing() -> None:
    terms = [part for n in range(30) for part in (operator("+"), number(str(1000 + n)))][1:]
    lines = broken(Row(tuple(terms)), 200.0)
    assert len(lines) > 2
    assert all(width(line) <= 200.0 for line in lines)
    assert all(line.parts[0] == operator("+") for line in lines[1:])
    assert [part for line in lines for part in line.parts] == terms


def test_a_table_whose_numbers_leave_no_room_is_set_smaller() -> None:
    wide = [text("9" * count) for count in (10, 40)]
    tables = [_table(("stage", "a", "b"), (("a stage of some length here", w, w),), numeric=True) for w in wide]
    assert ["footnotesize" in table for table in tables] == [False, True]


def test_width_grows_with_what_is_printed() -> None:
    x = Symbol("x")
    assert width(x) < width(Brackets(x)) < width(Brackets(Row((x, operator("+"), x))))
    assert width(Fraction(x, Row((x, x)))) < width(Row((x, x, x)))
