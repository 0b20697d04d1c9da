"""Checks of values that are zero but for rounding, and random points."""

from __future__ import annotations

from symbp import Dense, Input, declare
from symbp.pipeline import derive_network
from symbp.verify.check import compared
from symbp.verify.gradients import check_gradients
from symbp.verify.points import random_point
from symbp.verify.steps import check_prime_field


def test_what_cancels_is_measured_by_the_largest_tensor() -> None:
    assert compared("w", [("w", [1.0], [1.0]), ("b", [3e-17], [1e-40])], 1e-12).passed
    assert not compared("w", [("w", [1.0], [1.0]), ("b", [2e-6], [1e-6])], 1e-12).passed
    assert not compared("w", [("w", [1.0], [1.0]), ("b", [1e-6], [0.0])], 1e-12).passed


def test_a_bias_that_no_distance_sees_passes() -> None:
    derivation = derive_network(declare(Input(2), Dense(2), loss="triplet"))
    assert all(check.passed for check in check_gradients(derivation))


def test_powers_that_are_not_whole_raise_no_false_alarm_in_a_prime_field() -> None:
    derivation = derive_network(declare(Input(2), Dense(2, "sigmoid"), loss={"name": "focal", "focus": 1.5}))
    assert check_prime_field(derivation).passed


def test_labels_of_a_random_point_differ() -> None:
    program = derive_network(declare(Input(2), Dense(3, "softmax"), loss="cross_entropy_labels")).program
    labels = random_point(program.at_sizes({"N": 4}))["y"].tolist()
    assert all(0 <= label < 3 for label in labels) and len(set(labels)) == 3
