"""A network as another framework writes it: operators that read named values. Both readers fill this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

SAMPLES = "N"
Size = int | str


@dataclass(frozen=True)
class Node:
    """One operator.

    ``inputs`` name values, or are numbers, arrays, lists of these, or None where one is left out. ``kind`` is a word of
    :mod:`symbp.interchange.operators`, whatever the framework calls it; ``place`` says where it stands in the user's
    own source, for messages, and ``module`` what its author called the part of the network that it belongs to.
    """

    kind: str
    inputs: tuple[Any, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    module: str = ""
    place: str = ""


@dataclass(frozen=True)
class Given:
    """What an operator reads and none computes: an input, a parameter, or a buffer that training does not change.

    ``name`` is what nodes call it, ``author`` what its author does. A size is a number, or a text where it is open.
    """

    name: str
    author: str
    role: str
    shape: tuple[Size, ...]
    integer: bool = False
    values: np.ndarray | None = None


@dataclass(frozen=True)
class Graph:
    """Operators in an order in which they can be computed. ``notes`` are sentences about what was found."""

    source: str
    given: tuple[Given, ...]
    nodes: tuple[Node, ...]
    outputs: tuple[str, ...]
    notes: tuple[str, ...] = ()


def identifier(author: str) -> str:
    """An author's name as one of ours: ``layers.0.weight`` is ``layers_0_weight``."""
    text = "".join(c if c.isalnum() and c.isascii() else "_" for c in author) or "value"
    return f"p{text}" if not text[0].isalpha() else text
