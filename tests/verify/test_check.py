"""What a check reports."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import numpy as np

from symbp.verify.check import compared, relative_error


def test_errors_are_relative_to_the_largest_value_of_the_tensor() -> None:
    assert relative_error([1.0, 101.0], [1.0, 100.0]) == 0.01
    assert relative_error([0.25], [0.0]) == 0.25
    assert relative_error([[1, 2]], [1, 2]) == 0
    assert relative_error([], []) == 0


def test_what_cannot_be_compared_is_infinitely_wrong() -> None:
    assert relative_error([1, 2], [1, 2, 3]) == math.inf
    assert relative_error([math.nan], [1.0]) == math.inf
    assert relative_error([1.0], [math.nan]) == math.inf
    assert relative_error([mpmath.mpf("nan"), 1], [1, 1]) == math.inf


def test_numbers_of_any_domain_are_compared() -> None:
    assert relative_error([Fraction(1, 2)], [Fraction(1, 4)]) == 1
    assert relative_error(np.array(mpmath.mpf(2)), [mpmath.mpf(2)]) == 0


def test_a_check_names_the_worst_tensor_and_fails_beyond_its_limit() -> None:
    check = compared("agree", [("good", [1], [1]), ("bad", [1.5], [1]), ("poor", [1.1], [1])], 1e-3)
    assert (check.passed, check.figure, check.detail) == (False, 0.5, "largest in bad")
    assert compared("agree", [("good", [1], [1])], 0.0).passed
    assert not compared("agree", [("bad", [math.nan], [1]), ("good", [1], [1])], 1.0).passed
    assert check.as_dict()["verdict"] == "failed"
