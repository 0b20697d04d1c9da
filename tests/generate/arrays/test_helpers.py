"""What the array API standard leaves out: reads and additions at affine places, for any of them."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symbp.generate.arrays.helpers import HELPERS, helper_texts
from symbp.generate.numpy.helpers import HELPERS as NUMPY
from tests.generate.array_cases import namespace

compat = pytest.importorskip("array_api_compat")
Row = tuple[int, ...]
Case = tuple[Row, Row, tuple[Row, ...], Row]


def helpers() -> dict[str, Any]:
    scope: dict[str, Any] = {"np": np, "math": math, "device_of": compat.device}
    scope |= {"array_namespace": compat.array_namespace}
    scope |= {f"is_{n}_array": getattr(compat, f"is_{n}_array") for n in ("jax", "numpy", "torch")}
    exec("\n\n".join(helper_texts(HELPERS)), scope)
    return scope


@st.composite
def maps(draw: st.DrawFn) -> Case:
    """The shape of an array, the lengths of indices, and an affine map in which every index moves."""
    size = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)))
    shape = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)))
    steps = [[draw(st.integers(-2, 2)) for _ in shape] for _ in size]
    for index in range(len(shape)):
        if not any(row[index] for row in steps):
            steps[0][index] = 1
    return size, shape, tuple(map(tuple, steps)), tuple(draw(st.integers(-3, 3)) for _ in size)


def affine(steps: tuple[Row, ...], first: Row) -> Callable[..., tuple[int, ...]]:
    return lambda *index: tuple(
        f + sum(s * i for s, i in zip(row, index, strict=True)) for f, row in zip(first, steps, strict=True)
    )


@pytest.mark.parametrize("library", ["numpy", "array_api_strict"])
@settings(max_examples=60, deadline=None)
@given(case=maps())
def test_a_read_is_what_the_map_says_and_the_addition_its_adjoint(library: str, case: Case) -> None:
    size, shape, steps, first = case
    own, xp, where = helpers(), namespace(library), affine(steps, first)
    random = np.random.default_rng(1)
    x, values = random.normal(size=size), random.normal(size=shape)
    wanted, total = np.zeros(shape), np.zeros(size)
    for index in np.ndindex(*shape):
        place = where(*index)
        if all(0 <= p < n for p, n in zip(place, size, strict=True)):
            wanted[index] = x[place]
            total[place] += values[index]
    found = own["read"](xp.asarray(x), where, shape)
    np.testing.assert_array_equal(np.asarray(found), wanted)
    added = own["scatter"](xp.asarray(values), where, size)
    np.testing.assert_allclose(np.asarray(added), total, 1e-12, 1e-12)


@pytest.mark.parametrize("library", ["numpy", "array_api_strict"])
@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.integers(-1, 4), min_size=1, max_size=6), width=st.integers(1, 3))
def test_looked_up_rows_are_added_to_and_others_left_out(library: str, rows: list[int], width: int) -> None:
    own, xp = helpers(), namespace(library)
    values = np.random.default_rng(2).normal(size=(len(rows), width))
    total = np.zeros((4, width))
    for row, value in zip(rows, values, strict=True):
        if 0 <= row < 4:
            total[row] += value
    found = own["add_at"]((4, width), (xp.asarray(rows),), xp.asarray(values))
    np.testing.assert_allclose(np.asarray(found), total, 1e-12, 1e-12)


@pytest.mark.parametrize(
    ("subscripts", "shapes"),
    [
        ("bhid,bhjd->bhij", [(2, 3, 4, 5), (2, 3, 6, 5)]),
        ("ij,jk,kl->il", [(2, 3), (3, 4), (4, 5)]),
        ("bi,bj->bij", [(2, 3), (2, 4)]),
        ("abc,abc->b", [(2, 3, 4), (2, 3, 4)]),
        ("ia,ib,ic->abc", [(2, 3), (2, 4), (2, 5)]),
    ],
)
def test_sums_of_products_are_einsums(subscripts: str, shapes: list[tuple[int, ...]]) -> None:
    xp, random = namespace("array_api_strict"), np.random.default_rng(3)
    operands = [random.normal(size=shape) for shape in shapes]
    found = helpers()["contracted"](subscripts, *map(xp.asarray, operands))
    np.testing.assert_allclose(np.asarray(found), np.einsum(subscripts, *operands), 1e-12)


def test_helpers_bring_those_that_they_call_and_no_others() -> None:
    assert [text.splitlines()[0] for text in helper_texts(["taken"])] == ["def taken(x, axes, places):"]
    together = "\n".join(helper_texts(["scatter"]))
    assert all(f"def {name}(" in together for name in ("places", "cut", "added", "scatter")) and "taken" not in together
    assert HELPERS["places"] == NUMPY["places"]
