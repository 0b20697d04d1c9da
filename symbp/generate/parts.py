"""The parts of a training program that both targets print: the gradients, and what comes after them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from symbp.derive.derivation import Derivation
from symbp.language.program import Program


def gradient_names(derivation: Derivation) -> list[tuple[str, str]]:
    """Trained parameters with the tensors of their gradients."""
    adjoint = dict(derivation.adjoint)
    return [(name, adjoint[name]) for name in derivation.network.trained]


def loss_and_gradients(derivation: Derivation, training: Program) -> Program:
    """The loss, the predictions and the gradients, without the updates."""
    names = [derivation.network.loss, *[gradient for _, gradient in gradient_names(derivation)]]
    names += [p for p in derivation.network.predictions if p in training.tensor]
    return training.needed_for(names)


def after(program: Program, done: Collection[str]) -> Program:
    """The program with the tensors that are already computed turned into given ones."""
    tensors = [replace(t, role="constant") if t.name in done else t for t in program.tensors]
    return Program.build(tensors, [e for e in program.equations if e.target not in done], ())
