"""What a document says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from symbp import build
from symbp.document_checks import check_curvature, check_document
from symbp.explain import build_document, matrix_form, matrix_tree, to_html, to_latex
from symbp.explain.document import Display, Document, Section, Statement, every_block, filled
from symbp.explain.numbers import shown
from symbp.language.latex import latex
from symbp.language.layout import Symbol
from symbp.second_order import hessian_vector
from tests.explain.documents import derivation, document


def section(found: Document, title: str) -> Section:
    return next(s for s in found.sections if s.title == title)


def printed(part: Section) -> str:
    return to_latex(Document("", (), (part,), "en", ""))


def theorems(name: str) -> list[Statement]:
    blocks = every_block(section(document(name), "Backward pass").blocks)
    return [b for b in blocks if isinstance(b, Statement) and b.kind == "theorem"]


def test_the_same_document_twice_is_the_same_bytes() -> None:
    first = document("worked-example")
    document.cache_clear()
    derivation.cache_clear()
    second = document("worked-example")
    assert first is not second
    assert to_html(first) == to_html(second) and to_latex(first) == to_latex(second)


def test_every_adjoint_that_training_computes_is_boxed() -> None:
    found = derivation("worked-example")
    own = {adjoint for _, adjoint in found.adjoint}
    blocks = every_block(section(document("worked-example"), "Backward pass").blocks)
    boxed = [b for b in blocks if isinstance(b, Display) and b.boxed]
    assert len(boxed) == len([e for e in found.program.equations if e.target in own]) == 4


def test_a_step_names_the_values_that_it_uses() -> None:
    text = printed(section(document("worked-example"), "Backward pass"))
    assert "simplified with the value of $a^{(2)}$" in text
    assert r"$\frac{\partial E}{\partial a^{(1)}}$ put in" in text


def test_the_update_is_an_assignment() -> None:
    text = printed(section(document("worked-example"), "The update"))
    assert r"W_{jk}^{(1)} &\leftarrow  W_{jk}^{(1)}-\eta \frac{\partial E}{\partial W_{jk}^{(1)}}" in text


def test_index_form_and_matrix_form_stand_side_by_side() -> None:
    last, first = theorems("worked-example")
    assert (last.about, first.about) == ((" (BP1, BP4).",), (" (BP2, BP4).",))
    (rows,) = last.blocks
    assert isinstance(rows, Display)
    (matrix,) = rows.rows[-1][3]
    assert not isinstance(matrix, str)
    assert latex(matrix).endswith(r"\boldsymbol{\delta }^{(2)}\left(\boldsymbol{a}^{(1)}\right)^{\top }")


def test_every_theorem_is_followed_by_its_proof() -> None:
    for name in ("worked-example", "digits"):
        for part in section(document(name), "Backward pass").blocks:
            kinds = [b.kind for b in part.blocks if isinstance(b, Statement)] if isinstance(part, Section) else []
            assert kinds in ([], ["theorem", "proof"])
        assert all(isinstance(b, Display) and b.rows for t in theorems(name) for b in t.blocks)


def test_layers_come_from_the_loss_back() -> None:
    parts = [b.title for b in section(document("worked-example"), "Backward pass").blocks if isinstance(b, Section)]
    assert parts == ["From the loss", "Layer 2: dense, sigmoid", "Layer 1: dense, sigmoid"]


def test_a_pre_activation_begins_with_the_chain_rule_through_its_activation() -> None:
    text = printed(section(document("worked-example"), "Backward pass"))
    assert r"\delta _{j}^{(2)} &= \frac{\partial E}{\partial a_{j}^{(2)}} \sigma '\left(z_{j}^{(2)}\right)" in text


def test_the_numbers_of_the_first_step_are_those_of_the_article() -> None:
    text = printed(section(document("worked-example"), "Worked example"))
    for number in ("0.3775", "0.5932699921", "0.2983711088", "0.1384985616", "0.3589164797"):
        assert number in text


def test_a_letter_that_is_the_index_is_written_once() -> None:
    text = to_latex(document("mlp"))
    assert r"\text{net}_{j} &= \sum_{i=1}^{2}O_{i}W_{ij}^{(1)}" in text
    assert "O_{j=1}" in text
    assert "}_{j}_{" not in text and "O_{j}_{" not in text


@pytest.mark.parametrize(
    ("value", "text"), [(0.5, "0.5"), (-1e-12, r"-10^{-12}"), (1e-8, "10^{-8}"), (2.5e20, r"2.5\cdot 10^{20}")]
)
def test_numbers_are_written_as_readers_write_them(value: float, text: str) -> None:
    assert latex(shown(value)) == text


def test_a_sentence_keeps_mathematics_as_mathematics() -> None:
    x = Symbol("x")
    assert filled("Adjoint of {of}, {n} times:", of=x, n=2) == ("Adjoint of ", x, ", 2 times:")


def test_counts_say_what_writing_every_path_out_costs() -> None:
    text = printed(section(document("worked-example"), "What it costs"))
    assert r"written out, nothing shared & $1048$ & $110$ & $0$" in text
    assert r"written out, then common subexpressions eliminated & $61$" in text
    assert r"$6m^{5}+\dots $ & $8m^{2}+24m$ & $8m^{2}+19m$" in text


def test_second_derivatives_are_there_when_asked_for() -> None:
    found = derivation("matrix-engine")
    program = hessian_vector(found.network)
    assert check_curvature(found, program).passed
    record = replace(build.document_record(found, [], []), curvature=program)
    text = printed(section(build_document(found, record), "Second derivatives"))
    assert r"{(Hv)}_{b_{j}^{2}} &= \frac{\partial s}{\partial z_{j}^{2}}" in text


def test_a_wrong_matrix_form_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found = derivation("worked-example")
    assert all(check.passed for check in check_document(found))
    right = matrix_form.transposed

    def forgetful(tree: matrix_tree.Tree) -> matrix_tree.Tree:
        return tree if isinstance(tree, matrix_tree.Whole) and tree.axes == 2 else right(tree)

    monkeypatch.setattr(matrix_form, "transposed", forgetful)
    assert not all(check.passed for check in check_document(found))
