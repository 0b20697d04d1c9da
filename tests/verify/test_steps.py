"""The checks of derivation lines hold for what is right and fail for what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp
from hypothesis import HealthCheck, given, settings

from symbp.derive.derivation import Derivation
from symbp.network import network_from_toml
from symbp.network.model import Network
from symbp.network.python import declare_equations
from symbp.pipeline import derive_network
from symbp.verify.steps import check_prime_field, check_steps
from tests.test_random_networks import networks
from tests.verify.networks import (
    Change,
    missing_factor,
    slightly_off,
    small,
    transposed,
    with_fault,
    wrong_sign,
)

FAULTS = [wrong_sign, missing_factor, transposed, slightly_off]
PLACES = [
    ("delta_z1", wrong_sign), ("delta_z1", missing_factor), ("delta_a1", transposed), ("delta_z1", slightly_off),
    ("delta_z2", wrong_sign), ("delta_z2", missing_factor), ("delta_z2", slightly_off),
    ("grad_W1", wrong_sign), ("grad_W1", missing_factor), ("grad_W1", transposed), ("grad_W1", slightly_off),
    ("grad_W2", wrong_sign), ("grad_W2", missing_factor), ("grad_W2", transposed),
    ("grad_b1", wrong_sign), ("grad_b1", slightly_off),
]  # fmt: skip
SIMPLIFIED = [(target, fault) for target, fault in PLACES if target != "delta_a1"] + [("delta_z1", transposed)]


def test_all_checks_hold_for_a_right_derivation() -> None:
    assert [c.passed for c in (*check_steps(small()), check_prime_field(small()))] == [True] * 3


def test_lines_of_a_recurrent_network_hold_and_a_wrong_one_is_found() -> None:
    layers = '[[layers]]\nkind = "recurrent"\nunits = 2\n[[layers]]\nunits = 2\n'
    text = f'loss = "half_squared_error"\n[input]\nshape = [3, 2]\n{layers}'
    derivation = derive_network(network_from_toml(text, "net", "net.toml"))
    assert check_steps(derivation)[0].passed
    wrong = replace(derivation, raw=with_fault(derivation.raw, "delta_a1", slightly_off))
    assert not check_steps(wrong)[0].passed


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(networks())
def test_all_checks_hold_for_random_networks(network: Network) -> None:
    derivation = derive_network(network)
    failed = [c for c in (*check_steps(derivation), check_prime_field(derivation)) if not c.passed]
    assert not failed


@pytest.mark.parametrize(("target", "fault"), PLACES)
def test_a_wrong_chain_rule_line_is_found(target: str, fault: Change) -> None:
    wrong = replace(small(), raw=with_fault(small().raw, target, fault))
    chain_rule, _ = check_steps(wrong)
    assert not chain_rule.passed and chain_rule.figure > chain_rule.limit


@pytest.mark.parametrize(("target", "fault"), SIMPLIFIED)
def test_a_wrong_line_of_the_simplification_is_found_and_named(target: str, fault: Change) -> None:
    steps = list(small().steps)
    number = max(n for n, step in enumerate(steps) if step.target == target)
    after = steps[number].after
    steps[number] = replace(steps[number], after=replace(after, right=fault(after)))
    _, lines = check_steps(replace(small(), steps=tuple(steps)))
    assert not lines.passed
    assert f"worst at {steps[number].rule} of {target}" in lines.detail


@pytest.mark.parametrize(("target", "fault"), SIMPLIFIED)
def test_a_wrong_simplified_gradient_is_found_in_the_prime_field(target: str, fault: Change) -> None:
    check = check_prime_field(replace(small(), program=with_fault(small().program, target, fault)))
    assert not check.passed and check.figure >= 1


def test_an_adjoint_that_is_no_number_is_found() -> None:
    wrong = with_fault(small().raw, "grad_b1", lambda e: sp.nan)
    chain_rule, _ = check_steps(replace(small(), raw=wrong))
    assert not chain_rule.passed


LAWS = {
    "squares of exponentials": "exp(z[...])**2 / (1 + exp(z[...])**2)",
    "tanh by exponentials": "(exp(z[...]) - exp(-z[...])) / (exp(z[...]) + exp(-z[...]))",
    "roots": "z[...] / sqrt(1 + z[...]**2)",
    "halves": "exp(z[...]/2) / (exp(z[...]/2) + exp(-z[...]/2))",
    "powers of two": "2 ** z[...]",
}


def with_activation(formula: str) -> Derivation:
    layers = '[[layers]]\nunits = 2\nactivation = "own"\n' * 2
    text = f'loss = "half_squared_error"\nsamples = "one"\n[input]\nsize = 2\n{layers}'
    text += f'[activations.own]\nformula = "a[...] = {formula}"\n'
    return derive_network(network_from_toml(text, "net", "net.toml"))


@pytest.mark.parametrize("law", LAWS)
def test_forms_that_are_equal_by_other_laws_than_those_of_a_field_are_no_failure(law: str) -> None:
    derivation = with_activation(LAWS[law])
    assert all(c.passed for c in (*check_steps(derivation), check_prime_field(derivation)))


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("fault", [wrong_sign, slightly_off])
def test_and_a_fault_in_such_a_network_is_still_found(law: str, fault: Change) -> None:
    derivation = with_activation(LAWS[law])
    assert not check_prime_field(replace(derivation, program=with_fault(derivation.program, "grad_W1", fault))).passed


def test_where_largest_values_are_equal_no_difference_is_taken() -> None:
    text = "a[i] = where(x[i] > 2, x[i], 0) * w\nm = max[i](a[i])\nf = m + w"
    tables = {"x": {"shape": [3], "role": "input"}, "w": {}}
    network = declare_equations(text, loss="f", tensors=tables, data={"x": [0, 1, 0]}, initial={"w": 1})
    assert [check.passed for check in check_steps(derive_network(network))] == [True, True]
