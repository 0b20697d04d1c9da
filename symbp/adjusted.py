"""A declared network with other settings: the size of a batch, the learning rate, weights to start from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.weights import found_by_name, read_weights, written_out
from symbp.network.model import Network


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
    """The network with the parameters of a weights file, found by name, written out as start values.

    Raises :class:`SymbpError` for a file that cannot be read, lacks a parameter or has another shape of it.
    """
    arrays = found_by_name(network, read_weights(path), str(path), {})
    return written_out(replace(network, weights={**network.weights, **arrays}))
