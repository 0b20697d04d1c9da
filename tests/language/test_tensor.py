"""Tensors and indices."""

from __future__ import annotations

import pytest
import sympy as sp

from symbp.errors import SymbpError
from symbp.language import Access, Index, Tensor
from symbp.language.expressions import index_symbol, size_symbol
from symbp.language.tensor import as_size


def test_sizes_are_whole_numbers_or_names() -> None:
    assert as_size(3) == 3 and as_size("N") == size_symbol("N") and as_size(sp.Integer(2)) == 2
    assert Tensor("x", (2, "N")).shape == (2, size_symbol("N"))
    for wrong in (0, -1):
        with pytest.raises(SymbpError, match=f"an axis has size {wrong}; a size is at least 1"):
            Tensor("x", (wrong,))


def test_a_role_is_one_of_seven() -> None:
    with pytest.raises(SymbpError, match="tensor 'x' has role 'weight'; a role is one of input, parameter"):
        Tensor("x", (), "weight")
    assert Tensor("x", (), "state").given and not Tensor("x", (), "output").given


def test_square_brackets_read_an_element() -> None:
    x, row = Tensor("x", (2, 3)), Index("i", sp.Integer(2))
    assert x[row, 0] == Access("x", index_symbol("i"), 0)
    assert Tensor("v", (3,))[1] == Access("v", 1)
    with pytest.raises(SymbpError, match="'x' has 2 axes but is read with 1 indices"):
        x[row]


def test_what_a_tensor_is_the_adjoint_of_is_no_part_of_what_it_is() -> None:
    assert Tensor("d", (2,), adjoint_of="z") == Tensor("d", (2,))
    assert Tensor("d", (2,)) != Tensor("d", (3,)) != Tensor("d", (3,), "input")
