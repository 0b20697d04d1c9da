"""Single changes: what they are, and what they leave alone; trees are taken apart and put together."""

from __future__ import annotations

from functools import cache

import pytest

from symbp import zoo
from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.referee.facts import Facts
from symbp.referee.mutations import changes, insertions
from symbp.referee.tree import children, paths, put, rebuilt, with_children
from symbp.referee.vocabulary import Vocabulary, load_reading


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary(load_reading("delta-matrices"), Facts(zoo.load("matrix-engine")))


def made(text: str, kind: str) -> list[str]:
    tree = read_latex(text)
    found = [*changes(tree, vocabulary()), *insertions(tree, vocabulary())]
    return [latex(slip.tree).replace(" ", "") for slip in found if slip.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "result"),
    [
        ("z^l = a-b", "sign", "z^{l}=a+b"),
        ("z^l = a", "sign", "z^{l}=-a"),
        ("z^l = (a-b)^2", "extra square", r"z^{l}=\left(a-b\right)"),
        ("z^l = (a-b)", "missing square", r"z^{l}=\left(a-b\right)^{2}"),
        (r"z^l = (W^l)^\top a^l", "extra transpose", r"z^{l}=\left(W^{l}\right)a^{l}"),
        (r"z^l = W^l a^l", "missing transpose", r"z^{l}=\left(W^{l}\right)^{\top}a^{l}"),
        (r"z^l = W^{l+1}", "layer", "z^{l}=W^{l}"),
        (r"w^l_{jk} = w^l_{jk}", "swapped indices", "w_{jk}^{l}=w_{kj}^{l}"),
        (r"w^l_{12} = 0", "index", "w_{22}^{l}=0"),
        (r"a^l = \sigma'(z^l)", "derivative for activation", r"a^{l}=\sigma(z^{l})"),
        (r"a^l = \sigma(z^l)", "activation for derivative", r"a^{l}=\sigma'(z^{l})"),
        (r"a^l = \sigma'(z^l)", "argument of derivative", r"a^{l}=\sigma'(a^{l})"),
        ("z^l = (a-b)", "swapped difference", r"z^{l}=\left(b-a\right)"),
        (r"z^l = W^l a^l", "extra factor", "z^{l}=a^{l}"),
        (r"z^l = W^l a^l + b^l", "extra term", "z^{l}=W^{l}a^{l}"),
        (r"z^l = \sum_k w^l_{jk}", "extra sum", "z^{l}=w_{jk}^{l}"),
        ("z^l = 0.25", "number", "z^{l}=0.26"),
        ("z^l = W^l a^l", "missing bias", "z^{l}=W^{l}a^{l}+b^{l}"),
        ("a^l = z^l", "missing activation", r"a^{l}=\sigma(z^{l})"),
    ],
)
def test_changes(text: str, kind: str, result: str) -> None:
    bare = [one.replace(r"\left", "").replace(r"\right", "") for one in made(text, kind)]
    assert result.replace(r"\left", "").replace(r"\right", "") in bare


def test_a_power_of_two_is_no_layer_and_relations_stay() -> None:
    assert made("C = (a-b)^2", "layer") == []
    tree = read_latex(r"a^l = \sigma(z^l)")
    for slip in changes(tree, vocabulary()):
        assert "=" in latex(slip.tree)


FORMULA = r"\frac{\hat a}{\sqrt b} = \begin{pmatrix}c&d\end{pmatrix} + \sum_{i=1}^n (e_i)^2"


def test_trees_are_put_together_as_they_were() -> None:
    tree = read_latex(FORMULA)
    for path, node in paths(tree):
        assert with_children(node, children(node)) == node
        assert put(tree, path, node) == tree
    assert rebuilt(tree, lambda node: None) == tree
    swapped = rebuilt(tree, lambda node: read_latex("q") if node == read_latex("c") else None)
    assert latex(swapped) == latex(tree).replace("{pmatrix}c", "{pmatrix}q")
