"""The parts of a training program that both targets print: the gradients, and what comes after them."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.common.registers import MOST_ROWS
from symbp.language.program import Program
from symbp.simplify.cost import equation_weight


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


def require_alike_updates(derivation: Derivation) -> None:
    """Every rank makes the same step: updates are computed from gradients and from what all ranks have.

    Raises :class:`SymbpError` where they read anything else.
    """
    training = derivation.training
    gradients = {gradient for _, gradient in gradient_names(derivation)}
    seen: set[str] = set()
    stack = [new for _, new in reversed(training.updates)]
    while stack:
        name = stack.pop()
        if name in gradients or name in seen:
            continue
        seen.add(name)
        if name in training.definition:
            stack += training.definition[name].reads
        elif training.tensor[name].role not in ("parameter", "state", "constant"):
            raise SymbpError(
                f"{derivation.network.source}: the update reads {name}, which each rank has of its own samples alone; "
                "it may read gradients, parameters and state."
            )


# Numbers: 25 MB in single precision. Of smaller buckets more would be on their way while the rest is computed, but each
# has its own cost (Li et al., "PyTorch Distributed: experiences on accelerating data parallel training", 2020).
BUCKET = 25 * 2**20 // 4
TOGETHER = MOST_ROWS  # rows that are computed at once


def buckets_of(backward: Program, gradients: Iterable[str]) -> list[list[str]]:
    """Gradients in the order in which they can be known, put together until they are worth a message.

    One that is worth several is alone.
    """
    shapes = {t.name: t.shape for t in backward.tensors}
    work = {
        name: sum(equation_weight(e, shapes) for e in backward.needed_for([name]).equations if e.target != name)
        for name in gradients
    }
    large = {name for name in work if _numbers(backward, name) >= 2 * BUCKET}
    found: list[list[str]] = []
    room, known = 0, -1.0
    for name in sorted(work, key=lambda name: (work[name], name in large)):
        if (room <= 0 and work[name] > known) or name in large or not found or found[-1][0] in large:
            found.append([])
            room = BUCKET
        found[-1].append(name)
        room, known = room - _numbers(backward, name), work[name]
    return found


def _numbers(program: Program, name: str) -> int:
    return math.prod(int(n) for n in program.tensor[name].shape)


def rows_of_pieces(program: Program, names: Sequence[str]) -> int:
    """How many rows of a large gradient are worth a message; zero where a bucket is not in pieces."""
    count = _numbers(program, names[0])
    if len(names) > 1 or count < 2 * BUCKET:
        return 0
    rows = int(program.tensor[names[0]].shape[0])
    each = -(-rows * BUCKET // count)
    return -(-each // TOGETHER) * TOGETHER


def passes(backward: Program, buckets: Sequence[Sequence[str]]) -> list[Program]:
    """A backward pass in parts: what each bucket of gradients still needs, and what is left."""
    found: list[Program] = []
    done: set[str] = set()
    rest = [e.target for e in backward.equations]
    for names in (*buckets, rest):
        found.append(after(backward.needed_for(names), done))
        done |= {e.target for e in found[-1].equations}
    return found
