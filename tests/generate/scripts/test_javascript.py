"""Generated JavaScript computes what the reference interpreter computes."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symbp as bp
from symbp import zoo
from symbp.derive.derivation import Derivation
from symbp.generate.scripts.javascript import javascript
from symbp.language.expressions import Access
from symbp.verify.training import train
from tests.browser import node_says
from tests.zoo.small import UNSAMPLED

STEPS, LIMIT = 5, 1e-12
SMALL = UNSAMPLED


def given_json(derivation: Derivation) -> str:
    """Everything that the first step reads."""
    values = next(train(derivation))
    return json.dumps(
        {t.name: np.array(values[t.name], float).tolist() for t in derivation.training.tensors if t.given}
    )


def trained(derivation: Derivation, folder: Path) -> list[dict[str, Any]]:
    """All tensors of some steps."""
    given = given_json(derivation)
    script = javascript(derivation)
    assert script is not None
    run = f"""
let given = {given};
const steps = [];
for (let n = 0; n < {STEPS}; n++) {{
  const values = {{ ...given, ...step(given) }};
  steps.push(values);
  given = {{ ...given }};
  for (const [old, after] of Object.entries(updates)) given[old] = values[after];
}}
console.log(JSON.stringify(steps));
"""
    found: list[dict[str, Any]] = node_says(script + run, folder)
    return found


def compared(derivation: Derivation, folder: Path) -> None:
    steps = trained(derivation, folder)
    for ours, reference in zip(steps, islice(train(derivation), STEPS), strict=True):
        assert set(ours) == set(reference)
        for name, value in reference.items():
            expected = np.array(value, float)
            scale = max(1.0, np.abs(expected).max())
            assert np.abs(np.array(ours[name], float) - expected).max() <= LIMIT * scale, name


@pytest.mark.parametrize("name", SMALL)
def test_every_tensor_of_five_steps_is_the_interpreters(name: str, tmp_path: Path) -> None:
    compared(bp.derive_network(zoo.load(name)), tmp_path)


@pytest.mark.parametrize("activation", ["gelu", "relu", "tanh", "softplus", "elu"])
def test_functions_and_conditions_are_those_of_the_equations(activation: str, tmp_path: Path) -> None:
    network = bp.declare(
        bp.Input(2), bp.Dense(3, activation), bp.Dense(2), loss="half_squared_error", samples="one",
        optimiser={"name": "adam", "learning_rate": 0.1}, data={"x": [0.5, -2], "y": [1, -1]},
    )  # fmt: skip
    compared(bp.derive_network(network), tmp_path)


def test_words_of_javascript_are_no_names_of_elements() -> None:
    script = javascript(bp.derive_network(zoo.load("one-weight")))
    assert script is not None and "const p = w * x;" in script and "function step({ " in script


def test_expressions_at_fixed_places_come_with_the_step(tmp_path: Path) -> None:
    derivation = bp.derive_network(zoo.load("worked-example"))
    local = [Access("a1", 0) * (1 - Access("a1", 0)), Access("W2", 1, 0), sp.Integer(1)]
    script = javascript(derivation, local)
    given = given_json(derivation)
    assert script is not None
    end = f"const given = {given}; console.log(JSON.stringify(factors({{...given, ...step(given)}})));"
    values = next(train(derivation))
    a = float(values["a1"][0])
    assert node_says(script + end, tmp_path) == pytest.approx([a * (1 - a), 0.5, 1], rel=1e-15)


@pytest.mark.parametrize("name", ["lenet-5", "digits"])
def test_what_has_samples_is_not_written_out(name: str) -> None:
    assert javascript(bp.derive_network(zoo.load(name))) is None
