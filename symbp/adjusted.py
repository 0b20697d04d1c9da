"""A declared network with other settings: the size of a batch, the learning rate, weights to start from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.generate.naming import class_name
from symbp.network.model import Initialiser, Network
from symbp.pipeline import derive_network
from symbp.training import generated_module


def scheduled(network: Network, batch: int | None, rate: str | None) -> Network:
    """The network with another batch size and another learning rate. Raises :class:`SymbpError` where it has none."""
    if batch is not None:
        if batch < 1 or not network.sampled:
            raise SymbpError(f"--batch {batch}: a whole number of at least 1 is needed, and a network with samples.")
        network = replace(network, schedule=replace(network.schedule, batch_size=batch))
    if rate is not None:
        settings = dict(network.optimiser.settings)
        try:
            value = sp.Rational(rate)
        except (TypeError, ValueError):
            value = sp.Integer(0)
        if "learning_rate" not in settings or not value > 0:
            raise SymbpError(f"--learning-rate {rate}: a number above 0 is needed, and an optimiser that has one.")
        settings["learning_rate"] = value
        network = replace(network, optimiser=replace(network.optimiser, settings=tuple(settings.items())))
    return network


def started_from(network: Network, path: Path) -> Network:
    """The network with the weights of a safetensors file of its own as start values.

    Raises :class:`SymbpError` for a file that cannot be read or that is of another network.
    """
    trainer = getattr(generated_module(derive_network(network)), class_name(network.name))()
    try:
        trainer.load(path)
    except (ValueError, OSError) as error:
        raise SymbpError(f"{error}.") from None

    def exact(values: Any) -> Any:
        return [exact(v) for v in values] if isinstance(values, list) else sp.Rational(values)

    initial = (
        (name, Initialiser(values=exact(np.asarray(getattr(trainer, name)).tolist()))) for name, _ in network.initial
    )
    return replace(network, initial=tuple(initial))
