"""Training by the interpreter: the update equations, step by step, in any domain of numbers."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice, pairwise

import numpy as np

from symbp import zoo
from symbp.pipeline import derive_network
from symbp.verify.domains import Decimals, Exact
from symbp.verify.training import given_values, train

DERIVATION = derive_network(zoo.load("one-weight"))


def test_every_step_starts_from_the_values_that_the_last_one_left() -> None:
    updates = dict(DERIVATION.training.updates)
    steps = list(islice(train(DERIVATION), 4))
    for earlier, later in pairwise(steps):
        for name, after in updates.items():
            assert later[name].tolist() == earlier[after].tolist()


def test_states_start_at_zero() -> None:
    momentum = derive_network(zoo.load("momentum"))
    values = given_values(momentum)
    states = [np.array(values[tensor.name]) for tensor in momentum.training.given("state")]
    assert states and not any(state.any() for state in states)


def test_domains_train_the_same_way() -> None:
    exact = next(iter(islice(train(DERIVATION, domain=Exact()), 3, None)))
    digits = next(iter(islice(train(DERIVATION, domain=Decimals(40)), 3, None)))
    for name in DERIVATION.network.trained:
        for a, b in zip(exact[name].ravel(), digits[name].ravel(), strict=True):
            assert isinstance(a, (Fraction, int)) and abs(float(a) - float(b)) < 1e-14
