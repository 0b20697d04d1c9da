"""What a training step and a prediction of the generated C compute, and where their arrays lie."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.generate.c.arena import ALIGNMENT, lifetimes
from symbp.generate.c.values import Member, Values, member_of
from symbp.generate.common.batch import SAMPLES, batch_size
from symbp.generate.common.parts import after, gradient_names, loss_and_gradients
from symbp.generate.lowering.axes import Memory
from symbp.generate.lowering.copies import arranged
from symbp.generate.lowering.in_place import in_place_updates
from symbp.generate.lowering.loops import work
from symbp.generate.lowering.lower import fused, lower
from symbp.generate.lowering.write_out import LIMIT, can_be_written_out
from symbp.generate.stability.stable import stable
from symbp.language.ordering import Group
from symbp.language.program import Program


def at_batch(derivation: Derivation, count: int, program: Program | None = None) -> tuple[Program, dict[str, int]]:
    """The training program for so many samples, or another in its place, and the axis of samples where there is one."""
    training = stable(program or derivation.training)
    samples = {t.name: t.shape.index(SAMPLES) for t in training.tensors if SAMPLES in t.shape}
    return training.at_sizes({"N": count}), samples


@dataclass(frozen=True)
class Step:
    """The program of a step with its sizes and the copies that strips need, and how its tensors lie.

    ``small`` says that it is written out without loops; its arrays are then members of a struct each. ``apart`` says
    that no arrays share places, and that the address sanitizer is told what lies between them.
    """

    derivation: Derivation
    training: Program
    memory: Memory
    small: bool
    apart: bool = False

    @staticmethod
    def of(derivation: Derivation, program: Program | None = None, apart: bool = False, strips: bool = True) -> Step:
        """The step of a derivation; of another ``program`` that computes the same, where one is given.

        Without ``strips`` nothing is copied for the sake of vectors.
        """
        training, samples = at_batch(derivation, batch_size(derivation), program)
        with distribute(False):  # 2 * (a + b) stays a product
            small = _written_out(training)
            memory = Memory()
            if strips and not small:
                training, memory = arranged(training, samples, derivation.network.predictions)
        return Step(derivation, training, memory, small, apart)

    @cached_property
    def inference(self) -> Program:
        """The program of the prediction for one sample."""
        return stable(self.derivation.network.inference).at_sizes({"N": 1})

    @cached_property
    def _backward(self) -> Program:
        return loss_and_gradients(self.derivation, self.training)

    @cached_property
    def _updates(self) -> tuple[Program, dict[str, str]]:
        return in_place_updates(self.training, {e.target for e in self._backward.equations})

    @cached_property
    def forward(self) -> Program:
        """The loss."""
        return self.training.needed_for([self.derivation.network.loss])

    @cached_property
    def backward(self) -> Program:
        """The gradients, the loss being known."""
        return after(self._backward, {e.target for e in self.forward.equations})

    @cached_property
    def update(self) -> Program:
        """The parameters after the step, the gradients being known."""
        return after(self._updates[0], {e.target for e in self._backward.equations})

    @property
    def stored(self) -> Mapping[str, str]:
        """For each value after the step that is written over an old one, the old one's name."""
        return self._updates[1]

    @property
    def results(self) -> list[str]:
        """What a step leaves to be read: gradients and predictions."""
        predicted = [p for p in self.derivation.network.predictions if p in self.training.tensor]
        return [gradient for _, gradient in gradient_names(self.derivation)] + predicted

    @cached_property
    def values(self) -> Values:
        """Where the arrays of a step lie."""
        if self.small:
            return Values()
        copied = [new for _, new in self.training.updates if new not in self.stored]  # when all are known
        kept, first = [*self.results, *copied], (0, 0) if self.apart else None
        parts = [self.forward, self.backward, self.update]
        return placed(parts, kept, self.stored, self.memory, first, alignment=self._alignment)

    @cached_property
    def prediction(self) -> Values:
        """Where the arrays of a prediction lie."""
        if self.small:
            return Values()
        first = self.values.sizes if self.apart else None
        kept = self.derivation.network.predictions
        return placed([self.inference], kept, (), Memory(), first, alignment=self._alignment)

    @property
    def _alignment(self) -> int:
        """Elements of which every array begins at a multiple: those of a strip, where there are strips."""
        return ALIGNMENT if self.memory.width or self.apart else 1

    @property
    def elements(self) -> tuple[int, int]:
        """Real and whole numbers in the blocks that a step and a prediction share."""
        (real, whole), (other_real, other_whole) = self.values.sizes, self.prediction.sizes
        return max(real, other_real), max(whole, other_whole)


def _written_out(program: Program) -> bool:
    """Whether a program is small enough to be written out without loops."""
    if sum(member_of(program.tensor[e.target]).count for e in program.equations) > LIMIT:
        return False
    statements = lower(program)
    return can_be_written_out(statements) and work(statements) <= LIMIT


def placed(
    parts: Sequence[Program],
    kept: Iterable[str],
    stored: Collection[str],
    memory: Memory,
    first: tuple[int, int] | None = None,
    ahead: Sequence[str] = (),
    alignment: int = ALIGNMENT,
) -> Values:
    """The arrays that parts of a program compute, but for those ``stored`` elsewhere, in one block of memory.

    Those that are to be ``ahead`` lie before all others, one after the other.
    """
    blocks = [[b.equations if isinstance(b, Group) else b for b in fused(part)] for part in parts]
    needed = lifetimes(zip(parts, blocks, strict=True), set(kept))
    tensor = {t.name: t for part in reversed(parts) for t in part.tensors}
    members: list[Member] = []
    for name in needed:
        if name not in stored and tensor[name].shape:
            note = f"adjoint of {tensor[name].adjoint_of}" if tensor[name].adjoint_of else ""
            members.append(replace(member_of(tensor[name], memory), comment=note))
    return Values.placed(members, needed, first, ahead, alignment)
