"""What objects show in a notebook."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

import symbp as bp
from symbp import zoo
from tests.browser import page_says


@pytest.mark.parametrize("name", ["worked-example", "lenet-5", "himmelblau"])
def test_a_network_shows_its_figure_its_symbols_and_its_equations(name: str) -> None:
    network = zoo.load(name)
    shown = network._repr_html_()
    root = ElementTree.fromstring(shown)
    assert root.find("h3") is not None and root.find("h3").text == network.title  # type: ignore[union-attr]
    assert root.find("figure/{http://www.w3.org/2000/svg}svg") is not None
    assert len(root.findall("div/table/tbody/tr")) >= len(network.forward.tensors)
    assert len([n for n in root.iter("div") if n.get("class") == "right"]) == len(network.forward.equations)
    assert "@font-face" not in shown and "<script" not in shown
    assert network._repr_latex_() == network.forward._repr_latex_()


def test_a_derivation_shows_its_adjoints() -> None:
    derivation = bp.derive_network(zoo.load("worked-example"))
    root = ElementTree.fromstring(derivation._repr_html_())
    rights = [n for n in root.iter("div") if n.get("class") == "right"]
    assert len(rights) == len([e for e in derivation.program.equations if e.target in derivation.backward])
    assert derivation._repr_latex_().startswith("$$")


def test_an_equation_and_a_program_show_latex() -> None:
    program = zoo.load("one-weight").forward
    assert program.equations[0]._repr_latex_() == "$$p = wx$$"
    assert program._repr_latex_().startswith(r"$$\begin{aligned}p &= wx")


def test_the_style_of_a_network_stays_inside_it(tmp_path: Path) -> None:
    page = (
        f'<!doctype html><p id="own">text</p><div style="width:340px">{zoo.load("worked-example")._repr_html_()}</div>'
    )
    script = """
const own = getComputedStyle(document.getElementById("own"));
const box = document.querySelector(".symbp"), inside = getComputedStyle(box.querySelector(".display"));
return [own.fontSize, own.marginTop, inside.display, box.scrollWidth <= box.clientWidth];
"""
    assert page_says(page, script, tmp_path) == ["16px", "16px", "grid", True]


def test_a_whole_derivation_document_is_shown_without_its_scripts() -> None:
    document = bp.derivation_document(zoo.load("worked-example"))
    root = ElementTree.fromstring(document._repr_html_())
    titles = [heading.text for heading in root.iter("h3")]
    assert {section.title for section in document.sections} <= set(titles)
    assert "<script" not in document._repr_html_() and "<script" in document.html()
    assert document.latex().startswith("\\documentclass") and document.language == "en"


def test_a_document_from_python_is_in_any_language_and_notation() -> None:
    document = bp.derivation_document(zoo.load("one-weight"), "zh", "delta-matrices")
    assert document.language == "zh"
    with pytest.raises(bp.SymbpError, match="no-such"):
        bp.derivation_document(zoo.load("one-weight"), notation="no-such")


def test_a_training_run_shows_its_curve_and_a_report_its_judgements() -> None:
    outcome = bp.train_network(zoo.load("mlp"), bp.Plan(steps=20))
    assert len(outcome.history) == 20 and outcome._repr_html_().startswith("<svg")
    report = bp.check_text("$p = w x$", "one-weight")
    assert report._repr_markdown_() == report.markdown()
