"""The articles' numbers, and the zoo's networks trained by the reference interpreter and by generated code."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import mpmath

from symbp import zoo
from symbp.build import code_files
from symbp.derive.derivation import Derivation
from symbp.generate.common.naming import class_name, identifier
from symbp.pipeline import derive_network
from symbp.verify.domains import Decimals
from symbp.verify.generated import load_module
from symbp.verify.interpreter import Values
from symbp.verify.training import train

NUMBERS: dict[str, Any] = json.loads((Path(__file__).parent.parent / "data" / "worked_numbers.json").read_text())


@cache
def derived(name: str) -> Derivation:
    return derive_network(zoo.load(name))


def exact_steps(name: str, steps: Iterable[int]) -> dict[int, Values]:
    """Values of all tensors after so many updates, in 60 digits."""
    wanted = set(steps)
    found = {}
    for count, values in enumerate(train(derived(name), domain=Decimals(60))):
        if count in wanted:
            found[count] = values
        if count == max(wanted):
            return found
    raise AssertionError


def generated(name: str) -> Any:
    """An instance of the generated NumPy class, and its data."""
    files = code_files(derived(name), ("numpy",))
    module = load_module(files[f"{identifier(name)}.py"], identifier(name), files)
    return getattr(module, class_name(name))(), module.own_data()


def agrees(found: Any, printed: str) -> bool:
    """Whether a value rounds to a printed number, to all digits that are given."""
    expected = Decimal(printed)
    value = Decimal(mpmath.nstr(found, 45)) if isinstance(found, mpmath.mpf) else Decimal(str(found))
    unit = Decimal(1).scaleb(int(expected.as_tuple().exponent))
    return abs(value - expected) <= unit * Decimal("0.500001")


def close(found: Any, printed: str, limit: float = 1e-14) -> bool:
    """Whether a double agrees with a printed number, relatively."""
    expected = float(printed)
    return bool(abs(float(found) - expected) <= limit * max(abs(expected), 1e-300)) or float(found) == expected
