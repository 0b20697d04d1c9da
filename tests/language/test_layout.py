"""How names and products are laid out, before they become LaTeX or MathML."""

from __future__ import annotations

import pytest

from symbp.language.latex import latex
from symbp.language.layout import Brackets, Cases, Fraction, Layout, Root, Row, Scripts, Symbol, letter
from tests.language.texts import read


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("x", "x"),
        ("z2", "z^{(2)}"),
        ("learning_rate", r"\eta "),
        ("loss", "E"),
        ("lambda", r"\lambda "),
        ("beta_1", r"\beta _{1}"),
        ("velocity", "v"),
        ("height", r"\text{height}"),
        ("W1_next", r"W^{(1) \text{new}}"),
        ("W1_velocity", r"v^{\left(W^{(1)}\right)}"),
    ],
)
def test_names_become_letters(name: str, printed: str) -> None:
    assert latex(Layout().tensor(name)) == printed


def test_an_adjoint_of_a_layer_is_its_delta_and_any_other_a_partial_derivative() -> None:
    layout = Layout({"d1": "z1", "dW": "W1"})
    assert latex(layout.tensor("d1", (Symbol("j"),))) == r"\delta _{j}^{(1)}"
    assert latex(layout.tensor("dW")) == r"\frac{\partial E}{\partial W^{(1)}}"


def test_the_tree_has_a_node_for_every_shape() -> None:
    right = read("p = sqrt(s) / (1 + s) + where(s > 0, 1, s)").equations[0].right
    kinds: set[type] = set()

    def visit(node: object) -> None:
        kinds.add(type(node))
        for field in getattr(node, "__dataclass_fields__", {}):
            value = getattr(node, field)
            for part in value if isinstance(value, tuple) else (value,):
                for inner in part if isinstance(part, tuple) else (part,):
                    visit(inner)

    visit(Layout().expression(right, 3))
    assert {Row, Fraction, Root, Cases, Brackets, Symbol} <= kinds


def test_a_product_of_a_sum_is_in_brackets() -> None:
    assert latex(Layout().expression(read("p = s * (s - 1)").equations[0].right)) == r"s\left(s-1\right)"


def test_an_index_that_spells_greek_is_greek() -> None:
    assert letter("tau", "italic") == Symbol("τ")
    assert isinstance(letter("sigma1", "italic"), Scripts)


def test_a_number_that_an_index_is_compared_with_counts_from_one_as_the_index_does() -> None:
    right = read("p[m: 3] = where(m == 0, 1, 0)").equations[0].right
    assert latex(Layout().expression(right)) == "[m=1]"
    right = read("p = where(s > 0, 1, 0)").equations[0].right
    assert latex(Layout().expression(right)) == "[s>0]"
