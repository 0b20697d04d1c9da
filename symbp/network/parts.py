"""The parts of a network that its equations or its layers decide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from symbp.language.program import Program
from symbp.network.model import Layer


@dataclass
class Parts:
    """The two programs of a network, the names of its loss and predictions, its layers and frozen parameters.

    ``values`` are start values that settings give, such as class weights.
    """

    forward: Program
    inference: Program
    loss: str
    predictions: tuple[str, ...]
    layers: list[Layer] = field(default_factory=list)
    frozen: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
