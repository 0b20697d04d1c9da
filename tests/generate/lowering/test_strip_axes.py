"""Which axis strips run along: the samples, or the positions of a sequence that no recurrence runs through."""

from __future__ import annotations

import sympy as sp

import symbp as bp
from symbp.generate.lowering.strip_axes import strip_axes

N = sp.Symbol("N", integer=True, positive=True)


def axes(*layers: bp.Layer, shape: list[int]) -> dict[str, int]:
    network = bp.declare(bp.Input(shape=shape), *layers, loss="mean_squared_error")
    training = bp.derive_network(network).training
    samples = {t.name: t.shape.index(N) for t in training.tensors if N in t.shape}
    return strip_axes(training.at_sizes({"N": 4}), samples, 16)


def test_positions_under_attention_are_carried_along() -> None:
    found = axes(bp.Layer("attention", heads=2, name="attention"), bp.Layer("last_step"), shape=[16, 6])
    assert found["query1"] == found["delta_query1"] == 1
    assert found["score1"] == 2  # of the queries: [n, h, t, s]
    assert found["a2"] == 0


def test_too_few_positions_are_not() -> None:
    assert set(axes(bp.Layer("attention", heads=2), shape=[15, 6]).values()) == {0}


def test_steps_of_a_recurrence_and_places_that_a_kernel_shifts_are_not() -> None:
    assert set(axes(bp.Layer("gru", units=3), shape=[20, 6]).values()) == {0}
    assert set(axes(bp.Layer("convolution", units=3, kernel=3), shape=[2, 20]).values()) == {0}


def test_features_that_weights_mix_are_not() -> None:
    assert set(axes(bp.Layer("dense", units=18, activation="tanh"), shape=[18]).values()) == {0}
