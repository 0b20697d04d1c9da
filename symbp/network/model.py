"""What a declaration becomes: a forward program and everything that training it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from symbp.language.program import Program
from symbp.notation.convention import Convention


@dataclass(frozen=True)
class Layer:
    """One layer as documents, figures and messages speak of it.

    ``defines`` are the tensors its equations define, in order; ``output`` is the last of them that other
    layers read; ``pre_activation`` is the affine part (empty where there is none). ``author`` is what the author of
    a network of another framework calls the part that it belongs to.
    """

    number: int
    kind: str
    title: str
    defines: tuple[str, ...]
    parameters: tuple[str, ...] = ()
    input: str = ""
    pre_activation: str = ""
    output: str = ""
    activation: str = ""
    units: int = 0
    author: str = ""


@dataclass(frozen=True)
class Rule:
    """The name of an entry of the library and its settings, exact."""

    name: str
    settings: tuple[tuple[str, sp.Expr], ...] = ()


@dataclass(frozen=True)
class Optimiser:
    """The name of an optimiser of the library and its hyperparameters, exact.

    ``clip`` is how gradients are clipped before it sees them, if at all; ``schedule`` are the phases of its learning
    rate, one after the other (none: the rate stays).
    """

    name: str = "sgd"
    settings: tuple[tuple[str, sp.Expr], ...] = (("learning_rate", sp.Rational(1, 100)),)
    clip: Rule | None = None
    schedule: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Schedule:
    """How long and on what to train.

    Either ``steps`` (every step on the whole data, or on the next batch) or ``epochs`` (each once through
    the shuffled data in batches; a last incomplete batch is left out).
    """

    steps: int = 0
    epochs: int = 0
    batch_size: int = 0
    shuffle: bool = True
    seed: int = 0
    report_every: int = 0


@dataclass(frozen=True)
class Initialiser:
    """Start values of a parameter: ``values`` (exact, nested lists) or the name of a rule of the library."""

    rule: str = "given"
    values: Any = None
    settings: tuple[tuple[str, sp.Expr], ...] = ()


@dataclass(frozen=True)
class Data:
    """Data for training and testing.

    ``values`` maps a given tensor to exact numbers (nested lists; the first axis counts samples when the
    network has a sample axis). ``file`` names a CSV file instead (columns of the inputs, then the targets, then so many
    that are ``unread``).
    """

    values: tuple[tuple[str, Any], ...] = ()
    file: str = ""
    test_fraction: sp.Expr = sp.Integer(0)
    scale: sp.Expr = sp.Integer(1)
    unread: int = 0


@dataclass(frozen=True)
class Network:
    """A declared network.

    ``forward`` computes the loss (and whatever else is declared) in training; ``inference`` computes the
    predictions (no dropout, no loss). Sizes are integers, except the number of samples ``N`` where the network
    has a sample axis. ``small`` is the same network at small sizes, for checks that visit every element. ``runs``
    are further start values to train from, for comparison: each names the parameters that start elsewhere than
    ``initial`` says. ``notation`` is how documents write the quantities. ``weights`` are start values
    (arrays, by parameter or state) that are too many to be written out: they stand before ``initial``.
    ``authors`` are the names of tensors in the framework that a network comes from.
    """

    name: str
    title: str
    forward: Program
    inference: Program
    loss: str
    predictions: tuple[str, ...]
    layers: tuple[Layer, ...] = ()
    optimiser: Optimiser = field(default_factory=Optimiser)
    schedule: Schedule = field(default_factory=Schedule)
    initial: tuple[tuple[str, Initialiser], ...] = ()
    runs: tuple[tuple[tuple[str, Initialiser], ...], ...] = ()
    data: Data = field(default_factory=Data)
    frozen: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    small: Network | None = None
    notation: Convention = field(default_factory=Convention)
    weights: Mapping[str, Any] = field(default_factory=dict, compare=False)
    authors: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def trained(self) -> tuple[str, ...]:
        """Names of the parameters that training changes."""
        return tuple(t.name for t in self.forward.given("parameter") if t.name not in self.frozen)

    @property
    def sampled(self) -> bool:
        """Whether inputs have a sample axis of symbolic size ``N``."""
        return bool(self.forward.sizes)

    def _repr_html_(self) -> str:
        """Figure, symbols and equations, in a notebook; a display is a print of all that a network leads to."""
        from symbp.notebook import network_html

        return network_html(self)

    def _repr_latex_(self) -> str:
        return self.forward._repr_latex_()
