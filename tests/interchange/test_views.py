"""Views: reshaping, transposing and slicing compute nothing."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.views import View, refined
from symbp.interchange.written import Written
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled

N = sp.Symbol("N", integer=True, positive=True)
X = np.arange(2 * 5 * 8, dtype=float).reshape(2, 5, 8)


def read(view: View) -> np.ndarray:
    """Every element of a view of x, by the interpreter."""
    written = Written("test")
    written.given(Tensor("x", (2, 5, 8), "input"))
    letters = "abcdef"[: len(view.shape)]
    text = f"y[{', '.join(letters)}] = v[{', '.join(letters)}]"
    written.formula(text, {"v": view}, {"y": "y"}, copies=True)
    program = Program.build(written.tensors.values(), written.equations, ["y"])
    values = Compiled(program, Float64()).run({"x": X.tolist()})["y"]
    return np.array(values.tolist(), dtype=float).reshape([int(n) for n in view.shape])


def x() -> View:
    return View.of(Tensor("x", (2, 5, 8), "input"))


CASES = {
    "heads": (x().reshape([2, 5, 2, 4]).permute([0, 2, 1, 3]), X.reshape(2, 5, 2, 4).transpose(0, 2, 1, 3)),
    "heads and back": (
        x().reshape([2, 5, 2, 4]).permute([0, 2, 1, 3]).permute([0, 2, 1, 3]).reshape([2, 5, 8]),
        X,
    ),
    "flattened": (x().reshape([-1]), X.reshape(-1)),
    "across the borders": (x().reshape([4, 20]), X.reshape(4, 20)),
    "turned and flattened": (x().permute([2, 0, 1]).reshape([8, 10]), X.transpose(2, 0, 1).reshape(8, 10)),
    "a slice": (x().slice(2, 1, 3, 2), X[:, :, 1:7:2]),
    "backwards": (x().slice(1, 4, 5, -1), X[:, ::-1]),
    "a slice through atoms": (x().reshape([2, 40]).slice(1, 3, 30), X.reshape(2, 40)[:, 3:33]),
    "whole rows of atoms": (x().reshape([2, 40]).slice(1, 8, 16), X.reshape(2, 40)[:, 8:24]),
    "one place": (x().reshape([2, 40]).select(1, 13), X.reshape(2, 40)[:, 13]),
    "repeated": (x().select(0, 0).unsqueeze(1).expand([5, 3, 8]), np.broadcast_to(X[0][:, None], (5, 3, 8))),
}


@pytest.mark.parametrize("case", CASES)
def test_a_view_reads_what_numpy_reads(case: str) -> None:
    view, expected = CASES[case]
    assert (read(view) == expected).all()


def test_axes_of_the_samples_and_heads_are_kept_apart() -> None:
    view = View.of(Tensor("x", (5, "N", 8), "input")).reshape([5, 2 * N, 4])
    assert [[a.size for a in axis] for axis in view.axes] == [[5], [N, 2], [4]]
    assert str(view.permute([1, 0, 2]).reshape([N, 2, 5, 4]).shape) == "(N, 2, 5, 4)"


def test_what_is_split_and_joined_again_is_one_atom() -> None:
    assert [len(axis) for axis in x().reshape([2, 5, 2, 4]).reshape([2, 5, 8]).axes] == [1, 1, 1]


def test_the_coarsest_atoms_that_two_axes_are_made_of() -> None:
    two, three, four, six = map(sp.Integer, (2, 3, 4, 6))
    assert refined((six,), (two, three)) == (two, three)
    assert refined((N, four), (N * two, two)) == (N, two, two)
    assert refined((two, three), (three, two)) is None


def test_shapes_that_hold_another_number_are_refused() -> None:
    with pytest.raises(SymbpError, match=r"shape \[2, 5, 8\] cannot become \[3, 27\]"):
        x().reshape([3, 27])
