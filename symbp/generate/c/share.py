"""The C of one of several processes: shares of a batch, and gradients that are passed on as soon as they are known.

The gradients lie one after the other, those of the last layers, which are known first, ahead. Several of them make a
bucket, which is added up over all processes in one operation while the rest of the backward pass is computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c.step import Step, at_batch, placed
from symbp.generate.c.values import Values, member_of
from symbp.generate.common.batch import SAMPLES
from symbp.generate.common.parts import buckets_of, gradient_names, passes, require_alike_updates, rows_of_pieces
from symbp.generate.lowering.copies import arranged
from symbp.generate.lowering.loops import Ready, Statement
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.pieces import in_pieces
from symbp.language.program import Program
from symbp.network.shares import Share

MEMBERS = frozenset(("numbers", "before", "part"))  # of the values of a step
ARGUMENTS = frozenset(("end", "ready", "context", "begin", "at", "mpi"))  # and local variables of what computes a part


def _require_free_names(derivation: Derivation) -> None:
    """Raise :class:`SymbpError` for a tensor whose name means something else in the C of a share."""
    for tensor in derivation.training.tensors:
        if tensor.name in MEMBERS or (tensor.role == "input" and tensor.name in ARGUMENTS):
            raise SymbpError(
                f"{derivation.network.source}: the name {tensor.name!r} has another meaning in C for several ranks; "
                f"call the {tensor.role} something else, such as {tensor.name + '_value'!r}."
            )


@dataclass(frozen=True)
class ShareStep(Step):
    """The step of a share: ``derivation`` is that of its network, ``whole`` that of the network that is trained."""

    share: Share | None = None
    whole: Derivation | None = None
    batch: int = 0
    samples: int = 0

    @staticmethod
    def of_share(derivation: Derivation, whole: Derivation, share: Share, batch: int, samples: int) -> ShareStep:
        """A step that computes so many samples of a batch at once; ``derivation`` is that of the share's network."""
        require_alike_updates(derivation)
        _require_free_names(derivation)
        training, axes = at_batch(derivation, samples)
        with distribute(False):
            training, memory = arranged(training, axes, derivation.network.predictions)
        for tensor in training.given("input", "random"):
            if axes.get(tensor.name, 0):
                raise SymbpError(
                    f"{whole.network.source}: axis {axes[tensor.name] + 1} of {tensor.name} is that of the samples; "
                    "the first one is needed."
                )
        return ShareStep(derivation, training, memory, False, False, share, whole, batch, samples)

    @property
    def results(self) -> list[str]:
        """What is left to be read: gradients."""
        return [gradient for _, gradient in gradient_names(self.derivation)]

    @cached_property
    def buckets(self) -> list[list[str]]:
        """Gradients that are passed on together."""
        return buckets_of(self.backward, [name for name in self.results if self.training.tensor[name].shape])

    @property
    def numbers(self) -> list[str]:
        """What is added up as numbers of their own: the loss, and gradients by numbers."""
        return [self.derivation.network.loss, *(n for n in self.results if not self.training.tensor[n].shape)]

    @cached_property
    def passes(self) -> list[Program]:
        """The backward pass, a part for each bucket, and one for what is left."""
        return passes(self.backward, self.buckets)

    @cached_property
    def values(self) -> Values:
        """Where the arrays of a step lie, the gradients ahead in the order of their buckets."""
        copied = [new for _, new in self.training.updates if new not in self.stored]
        ahead = [name for bucket in self.buckets for name in bucket]
        kept = [*self.results, *copied]
        return placed([self.forward, *self.passes, self.update], kept, self.stored, self.memory, None, ahead)

    @cached_property
    def statements(self) -> tuple[list[Statement], list[tuple[int, int]]]:
        """The backward pass with the places where numbers are ready, and where these begin and how many they are."""
        found: list[Statement] = []
        regions: list[tuple[int, int]] = []
        plan, buffers = self.values.plans[0], self.values.buffers
        for names, part in zip(self.buckets, self.passes, strict=False):
            first, last = names[0], names[-1]
            start, end = plan.places[first], plan.places[last] + buffers[last].room
            *before, statement = lower(part, self.memory)
            found += before
            rows = rows_of_pieces(part, names)
            row = buffers[first].count // int(part.tensor[first].shape[0])
            pieces = in_pieces(statement, first, rows) if rows and first not in self.memory.orders else []
            for piece, next_row in pieces[:-1]:
                found += [piece, Ready(len(regions))]
                regions.append((start, plan.places[first] + next_row * row - start))
                start = sum(regions[-1])
            found += [pieces[-1][0] if pieces else statement, Ready(len(regions))]
            regions.append((start, end - start))
        return found + lower(self.passes[-1], self.memory), regions

    def shown(self) -> dict[str, Any]:
        """What the templates show of buckets and shares."""
        assert self.share is not None
        _, regions = self.statements
        given = self.training.given("input", "random")
        sampled = {t.name for t in self.derivation.training.tensors if SAMPLES in t.shape}
        return {
            "ranks": True,
            "strides": {t.name: member_of(t).count // self.samples if t.name in sampled else 0 for t in given},
            "share": self.samples,
            "counted": self.share.counted,
            "once": self.share.once,
            "buckets": regions,
            "ahead": sum(regions[-1]) if regions else 0,
            "numbers": self.numbers,
        }
