"""LaTeX is read into the tree that prints it; what is not understood is named with its place."""

from __future__ import annotations

import pytest

from symbp.errors import SymbpError
from symbp.language.latex import equation_latex, latex
from symbp.language.latex_reading import LatexError, read_latex
from symbp.language.latex_tokens import tokens
from symbp.language.layout import Accent, Big, Brackets, Fraction, Matrix, Row, Scripts, Symbol
from tests.language.texts import read

FORMULAS = [
    r"\delta^l=\bigl((W^{l+1})^{\mathsf T}\delta^{l+1}\bigr)\odot\sigma'(z^l)",
    r"\frac{\partial e_{o1}}{\partial w_{11}^3}=\frac{\partial e_{o1}}{\partial a_1^3}\cdot\tfrac12",
    r"\nabla W_1[1,2]=x_1\,\nabla a_2",
    r"L=-\Bigl(y\ln y'+(1-y)\ln(1-y')\Bigr)",
    r"\begin{pmatrix}z_1^2\\z_2^2\end{pmatrix}=\begin{bmatrix}a&b\\[2pt]c&d\end{bmatrix}x",
    r"\hat y=\operatorname{softmax}(z),\quad \bar x = \sqrt{\frac{1}{n}\sum_{i=1}^n x_i}",
    r"\nabla w<0\Rightarrow w\uparrow",
    r"w\leftarrow w-\eta\,\frac{\partial E}{\partial w},\ \theta\in\{W^1,b^1\}",
    r"\mathbf{W}^\top\boldsymbol{\delta} = \mathcal{L}",
    r"\min f = 0\text{ at four points}",
    r"\begin{aligned}a&=b\\&=c\end{aligned}",
    r"f(x)=\begin{cases}x & x>0\\0 & \text{otherwise}\end{cases}",
    r"\sum_k (O_k-T_k)O_k(1-O_k)",
    r"|x-y|^2",
    r"f'(x)+f''(x)",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_is_read_prints_as_latex_that_reads_back_the_same(text: str) -> None:
    tree = read_latex(text)
    assert read_latex(latex(tree)) == tree


@pytest.mark.parametrize("text", ["p = s / 2", "p = sqrt(s)", "p = exp(-s)", "p = log(s)", "p = sum[i](x[i] * s)"])
def test_printed_equations_are_read(text: str) -> None:
    printed = equation_latex(read(text).equations[0])
    assert latex(read_latex(printed)).replace(" ", "") == printed.replace(" ", "")


def test_scripts_come_in_any_order_and_primes_are_superscripts() -> None:
    assert (
        read_latex("a^2_1")
        == read_latex("a_1^2")
        == Scripts(Symbol("a"), Symbol("1", "upright"), Symbol("2", "upright"))
    )
    assert read_latex("x_1'") == Scripts(Symbol("x"), Symbol("1", "upright"), Symbol("′", "operator"))


def test_an_argument_without_braces_is_one_digit() -> None:
    assert read_latex(r"\frac12") == Fraction(Symbol("1", "upright"), Symbol("2", "upright"))
    assert read_latex("x^23") == Row((Scripts(Symbol("x"), None, Symbol("2", "upright")), Symbol("3", "upright")))


def test_brackets_matrices_accents_and_sums_have_their_nodes() -> None:
    assert read_latex(r"\left[1,2\right]") == Brackets(read_latex("1,2"), "[", "]")
    assert read_latex(r"\begin{bmatrix}a&b\end{bmatrix}") == Matrix(((Symbol("a"), Symbol("b")),), "[", "]")
    assert read_latex(r"\hat y") == Accent("hat", Symbol("y"))
    assert read_latex(r"\sum") == Big("∑")


@pytest.mark.parametrize("text", [r"W^{\mathsf T}", r"W^\top", r"W^{\intercal}", r"W^{\mathrm T}"])
def test_an_upright_t_above_is_a_transposition(text: str) -> None:
    assert read_latex(text) == Scripts(Symbol("W"), None, Symbol("⊤", "operator"))


def test_every_node_knows_its_place() -> None:
    text = r"a + \frac{b}{c}"
    tree = read_latex(text)
    assert isinstance(tree, Row)
    places = [part.place for part in tree.parts]
    assert [text[slice(*place)] for place in places if place] == ["a", "+", r"\frac{b}{c}"]


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        (r"a+\bigl(1-b\cdot c", 7, "unclosed"),
        ("a+b)", 3, "unopened"),
        (r"a\unheard b", 1, ""),
        (r"\frac{a}", 8, ""),
        ("x_1_2", 3, ""),
        (r"\begin{bmatrix}a", 0, "unclosed"),
        (r"\begin{tikzpicture}a\end{tikzpicture}", 0, ""),
        ("{a", 0, "unclosed"),
    ],
)
def test_what_is_not_understood_is_named_with_its_place(text: str, place: int, kind: str) -> None:
    with pytest.raises(LatexError) as caught:
        read_latex(text)
    assert (caught.value.place, caught.value.kind) == (place, kind)
    assert isinstance(caught.value, SymbpError) and f"character {place + 1}" in str(caught.value)


def test_spacing_and_sizes_of_brackets_are_left_out() -> None:
    assert [t.text for t in tokens(r"\left. a\,\bigl( b \right.")] == ["a", "(", "b"]
