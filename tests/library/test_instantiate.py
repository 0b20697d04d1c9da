"""A formula put into a network: what dots stand for, and names that cannot clash."""

from __future__ import annotations

import pytest

from symbp.errors import SymbpError
from symbp.library.instantiate import defined_names, instantiate, named_axes, with_functions

SOFTMAX = "e[..., k] = exp(z[..., k])\ns[...] = sum[k](e[..., k])\na[..., k] = e[..., k] / s[...]"


def test_dots_become_the_leading_indices() -> None:
    assert instantiate("a[...] = tanh(z[...])", {"z": "z1", "a": "a1"}, ["n", "j"]) == "a1[n, j] = tanh(z1[n, j])"


def test_without_leading_indices_the_dots_and_empty_brackets_go() -> None:
    text = instantiate(SOFTMAX, {"z": "z2", "a": "p"}, [], "2")
    assert text.splitlines() == ["e2[k] = exp(z2[k])", "s2 = sum[k](e2[k])", "p[k] = e2[k] / s2"]


def test_names_defined_by_the_way_get_the_suffix() -> None:
    assert instantiate(SOFTMAX, {"z": "z", "a": "a"}, ["n"], "_x").startswith("e_x[n, k] = exp(z[n, k])\ns_x[n]")


def test_words_of_the_language_are_never_renamed() -> None:
    assert instantiate("a = exp(z)", {"exp": "boom", "a": "a", "z": "z"}, []) == "a = exp(z)"


def test_equations_stay_on_their_lines() -> None:
    assert instantiate("b = z\n\n# a remark\na = b", {}, []) == "b = z\n\n\na = b"


def test_defined_names_and_named_axes() -> None:
    assert defined_names(SOFTMAX) == ["e", "s", "a"]
    assert named_axes(SOFTMAX, "a") == 1
    assert named_axes("a[...] = z[...]", "a") == 0


def test_functions_are_written_out_even_inside_each_other() -> None:
    assert with_functions("y = f(f(x) + 1)", {"f": "u ** 2"}) == "y = (x ** 2 + 1) ** 2"


@pytest.mark.parametrize("text", ["a = = 3", "a[... = 1", "(" * 5000 + ")" * 5000, "a = \0"])
def test_what_is_not_a_formula_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(SymbpError, match="cannot read the formula") as caught:
        instantiate(text, {}, [])
    assert len(str(caught.value)) < 200


def test_a_function_is_one_expression() -> None:
    with pytest.raises(SymbpError, match="function 'f' is 'v = u'; one expression in u is needed"):
        with_functions("y = f(x)", {"f": "v = u"})
