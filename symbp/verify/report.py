"""All checks of a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from symbp.derive.derivation import Derivation
from symbp.verify.check import Check
from symbp.verify.generated import check_generated
from symbp.verify.gradients import check_gradients
from symbp.verify.steps import check_prime_field, check_steps


def verify_network(
    derivation: Derivation,
    files: Mapping[str, str],
    name: str,
    batch: int,
    progress: Callable[[str], None] = lambda text: None,
) -> list[Check]:
    """Every check: each derivation step, the gradients against three witnesses, the generated code.

    ``files`` are the generated files by name and ``name`` the identifier they share.
    """
    progress("derivation steps")
    checks = check_steps(derivation)
    checks.append(check_prime_field(derivation))
    progress("gradients")
    checks += check_gradients(derivation)
    progress("generated code")
    return checks + check_generated(derivation, files, name, batch)
