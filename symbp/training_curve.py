"""The loss of a small network over the training that it declares, by its generated code."""

from __future__ import annotations

import math
from contextlib import suppress

from symbp.derive.derivation import Derivation
from symbp.generate.common.naming import class_name
from symbp.training import generated_module

LEAST, MOST = 10, 20000  # steps that make a curve


def training_curve(derivation: Derivation) -> list[float]:
    """The loss before each step and after the last; empty for a network with samples or without such training.

    It ends where the numbers leave the finite range.
    """
    network = derivation.network
    steps = network.schedule.steps
    if network.sampled or not LEAST <= steps <= MOST or derivation.training.given("random"):
        return []
    module = generated_module(derivation)
    trainer = getattr(module, class_name(network.name))()
    history: list[float] = []
    with suppress(FloatingPointError):
        trainer.fit(*module.own_data(), steps=steps + 1, report=lambda _, loss: history.append(float(loss)))
    return [loss for loss in history if math.isfinite(loss)]
