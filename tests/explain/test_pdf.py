"""PDF by TeX, by typst, or a clear word about what is missing."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from symbp.errors import SymbpError
from symbp.explain import pdf
from symbp.explain.emit_typst import to_typst
from symbp.explain.pdf import to_pdf
from symbp.explain.typst_math import quoted, typst
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Symbol
from tests.explain.documents import all_documents, document

SOME = ["worked-example", "himmelblau"]
needs_typst = pytest.mark.skipif(not importlib.util.find_spec("typst"), reason="the extra pdf is not installed")


@needs_typst
@pytest.mark.parametrize("name", [*SOME, *all_documents(SOME)])
def test_typst_takes_every_document(name: str) -> None:
    import typst as package

    assert pdf._by_typst(document(name), package).startswith(b"%PDF")


@pytest.mark.skipif(not shutil.which("pdflatex"), reason="no pdflatex here")
def test_tex_is_used_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_by_typst", lambda document, package: pytest.fail("typst was asked"))
    assert to_pdf(document("himmelblau")).startswith(b"%PDF")


def test_without_either_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(SymbpError, match="needs TeX or the package typst, and pdflatex is not here; install one"):
        to_pdf(document("himmelblau"))


def test_a_chinese_document_without_a_chinese_font_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    package = SimpleNamespace(Fonts=lambda: SimpleNamespace(families=lambda: ["Libertinus Serif"]))
    with pytest.raises(SymbpError, match="no Chinese font is on this machine"):
        pdf._by_typst(replace(document("himmelblau"), language="zh"), package)


def test_nothing_in_a_text_is_read_as_markup() -> None:
    assert quoted('a "b" \\ #c') == '"a \\"b\\" \\\\ #c"'
    assert typst(Symbol("#let x", "word")) == '"#let x"'


@needs_typst
@pytest.mark.parametrize(
    "text",
    [
        r"\frac{\partial E}{\partial w^{l}_{jk}} = a^{l-1}_k\delta^{l}_j",
        r"\sqrt{x^2+1} \odot \boldsymbol{W}^{\top}",
        r"\begin{pmatrix}a & b\\ c & d\end{pmatrix}\begin{bmatrix}x\\ y\end{bmatrix}",
        r"\begin{cases}x & x>0\\ 0 & \text{otherwise}\end{cases}",
        r"\left\{a, b\right\} \hat{y} \bar{x} \max_i x_i \lfloor\frac{i}{2}\rfloor",
    ],
)
def test_typst_takes_what_latex_says(text: str, tmp_path: Path) -> None:
    import typst as package

    (tmp_path / "a.typ").write_text(f"$ {typst(read_latex(text))} $", encoding="utf-8")
    assert package.compile(str(tmp_path / "a.typ"))


def test_typst_has_every_section() -> None:
    found = to_typst(document("worked-example"))
    assert all(quoted(section.title) in found for section in document("worked-example").sections)
