"""How many samples a step is made for."""

from __future__ import annotations

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.network.model import Network

SAMPLES = sp.Symbol("N", integer=True, positive=True)


def batch_size(derivation: Derivation) -> int:
    """Samples in a step: as scheduled, else all the data, else one."""
    return batch_of(derivation.network)


def batch_of(network: Network) -> int:
    """Samples in a step of a network."""
    if network.schedule.batch_size:
        return network.schedule.batch_size
    sampled = [len(v) for name, v in network.data.values if network.forward.tensor[name].shape[:1] == (SAMPLES,)]
    return sampled[0] if sampled else 1
