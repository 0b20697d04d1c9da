"""The numeric checks of gradients hold for what is right and fail for what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from symbp.verify.gradients import check_gradients
from tests.verify.networks import (
    Change,
    missing_factor,
    slightly_off,
    small,
    transposed,
    with_fault,
    wrong_sign,
)


def test_right_gradients_pass_against_three_witnesses() -> None:
    assert [c.passed for c in check_gradients(small())] == [True] * 3


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        ("delta_z1", wrong_sign), ("delta_z1", missing_factor), ("delta_z1", transposed),
        ("delta_z2", wrong_sign), ("delta_z2", missing_factor),
        ("grad_W1", wrong_sign), ("grad_W1", transposed), ("grad_W2", missing_factor), ("grad_W2", transposed),
        ("grad_b2", wrong_sign),
    ],
)  # fmt: skip
def test_wrong_gradients_fail_against_numeric_derivatives(target: str, fault: Change) -> None:
    wrong = replace(small(), program=with_fault(small().program, target, fault))
    _, central, complex_step = check_gradients(wrong)
    assert not central.passed and not complex_step.passed
    assert central.detail.startswith("largest in ")


@pytest.mark.parametrize("fault", [None, slightly_off, wrong_sign])
def test_of_many_parameters_all_are_moved_at_once(fault: Change | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symbp.verify.gradients.MANY", 3)
    found = small() if fault is None else replace(small(), program=with_fault(small().program, "grad_W1", fault))
    _, central, complex_step = check_gradients(found)
    assert complex_step.passed == (fault is None)
    assert central.passed == (fault is not wrong_sign)
    assert fault is None or complex_step.detail == "largest in all parameters"


def test_an_error_of_one_in_a_thousand_million_shows_in_the_complex_step() -> None:
    wrong = replace(small(), program=with_fault(small().program, "grad_W1", slightly_off))
    assert not check_gradients(wrong)[2].passed


def test_a_wrong_forward_pass_after_the_derivation_is_found() -> None:
    wrong = replace(small(), program=with_fault(small().program, "z1", transposed))
    assert not all(c.passed for c in check_gradients(wrong))
