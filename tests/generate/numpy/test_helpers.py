"""The helper functions of generated NumPy by themselves."""

import math
from typing import Any

import numpy as np
import pytest

from symbp.generate.numpy.helpers import helper_texts


def helper(name: str) -> Any:
    scope: dict[str, Any] = {"np": np}
    exec("\n\n".join(helper_texts({name, "places"})), scope)
    return scope[name]


@pytest.mark.parametrize(("dtype", "units"), [(np.float64, 3), (np.float32, 3)])
def test_the_error_function_is_right_within_three_units_of_the_last_place(dtype: type, units: float) -> None:
    x = np.concatenate([np.linspace(-8, 8, 20001), np.logspace(-30, 0, 1000), [0, np.inf, -np.inf]]).astype(dtype)
    found = helper("erf")(x)
    exact = np.array([math.erf(v) for v in x.astype(float)])
    assert found.dtype == dtype
    assert (np.abs(found - exact) <= units * np.finfo(dtype).eps * np.abs(exact)).all()
    with np.errstate(invalid="ignore"):
        assert np.isnan(helper("erf")(np.array([np.nan], dtype))).all()


def test_rows_are_added_where_they_were_looked_up_and_what_lies_outside_is_left_out() -> None:
    places = np.array([[2, 0, 2], [-1, 3, 2]])
    values = np.arange(12.0).reshape(2, 3, 2)
    expected = np.zeros((3, 2))
    for place, row in zip(places.ravel(), values.reshape(-1, 2), strict=True):
        if 0 <= place < 3:
            expected[place] += row
    np.testing.assert_array_equal(helper("add_at")((3, 2), (places,), values), expected)


def test_nothing_is_added_where_all_places_lie_outside() -> None:
    assert not helper("add_at")((3, 2), (np.array([3, -1]),), np.ones((2, 2))).any()
