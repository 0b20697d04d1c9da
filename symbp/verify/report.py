"""All checks of a derivation."""

from __future__ import annotations

from collections.abc import Callable

from symbp.derive.derivation import Derivation
from symbp.verify.check import Check
from symbp.verify.gradients import check_gradients
from symbp.verify.steps import check_prime_field, check_steps


def verify_derivation(derivation: Derivation, progress: Callable[[str], None] = lambda text: None) -> list[Check]:
    """Each step of the derivation, and the gradients against three witnesses."""
    progress("derivation steps")
    checks = check_steps(derivation)
    checks.append(check_prime_field(derivation))
    progress("gradients")
    return checks + check_gradients(derivation)
