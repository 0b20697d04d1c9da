"""HTML: one file that needs nothing else, and is well-formed."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest

from symbp.explain import to_html
from symbp.explain.document import Display, Document, Paragraph, Section, every_block
from symbp.explain.emit_latex import to_latex
from symbp.explain.figures import svg_text
from symbp.explain.mathml import mathml
from symbp.explain.measure import width
from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Brackets, Row, Symbol, operator
from tests.explain.documents import document

NAMES = ["worked-example", "digits", "mlp"]


@pytest.mark.parametrize("name", NAMES)
def test_html_fetches_nothing_from_outside(name: str) -> None:
    page = to_html(document(name))
    assert "<script src" not in page and "<link" not in page and "@import" not in page and "fetch(" not in page
    assert not re.search("https?://(?!www.w3.org/2000/svg)", page)
    assert all(target.startswith("#") for target in re.findall(r"\b(?:src|href)=\"([^\"]*)\"", page))
    assert all(re.match("#|data:", target) for target in re.findall(r"url\(([^)]*)\)", page))


@pytest.mark.parametrize("name", NAMES)
def test_html_is_well_formed(name: str) -> None:
    page = to_html(document(name))
    body = page[page.index("<body>") :].removesuffix("</html>\n")
    body = re.sub(r"<script.*?</script>", "", body, flags=re.S)
    ElementTree.fromstring(body.replace("&nbsp;", " "))


def letters(markup: str) -> str:
    """What is read, whatever the pieces in which it is set."""
    return re.sub(r"<[^>]*>", "", markup)


@pytest.mark.parametrize("name", NAMES)
def test_every_boxed_result_is_in_both_formats(name: str) -> None:
    page, tex = to_html(document(name)), to_latex(document(name))
    boxed = [b for b in every_block(document(name).sections) if isinstance(b, Display) and b.boxed]
    assert len(boxed) > 2
    results = page.split('<span class="boxed">')[1:]
    assert page.count('<span class="boxed">') == tex.count(r"\boxed{") == len(boxed)
    for block, result in zip(boxed, results, strict=True):
        assert letters(result).startswith(letters(mathml(block.rows[-1][2])))
        assert latex(block.rows[-1][2]) in tex


def test_mathml_escapes_what_html_would_read_as_its_own() -> None:
    assert mathml(Row((Symbol("a"), operator("<"), Symbol("b")))) == "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
    assert mathml(Symbol("a & b", "word")) == "<mtext>a &amp; b</mtext>"


def test_words_of_a_declaration_cannot_become_markup() -> None:
    page = to_html(Document("<b>", ("a < b",), (Section("<i>", (Paragraph(("<u>",)),)),), "en", ""))
    assert "<b>" not in page and "<i>" not in page and "<u>" not in page
    assert "a &lt; b" in page


def test_labels_of_figures_keep_their_brackets_and_escape() -> None:
    label = svg_text(Row((Symbol("f"), Brackets(Symbol("a")))))
    assert "".join(re.findall(r">([^<]+)<", label)) == "f(a)"
    assert "&lt;" in svg_text(Symbol("<"))


def test_matrices_accents_and_other_brackets_have_their_mathml() -> None:
    matrix = mathml(read_latex(r"\begin{bmatrix}a&b\end{bmatrix}"))
    assert matrix.count("<mtd>") == 2 and '<mo stretchy="true">[</mo>' in matrix
    assert mathml(read_latex(r"\hat y")) == '<mover accent="true"><mi>y</mi><mo>^</mo></mover>'
    assert mathml(read_latex(r"\sum x")) == "<mrow><mo>∑</mo><mi>x</mi></mrow>"


def test_matrices_have_a_width_to_break_lines_by() -> None:
    assert width(read_latex(r"\begin{bmatrix}a&b\end{bmatrix}")) > 2 * width(read_latex("a"))
