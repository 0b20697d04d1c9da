"""The record of a derivation: what the rule found, what each strategy did to it, and the result."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from symbp.language.equation import Equation
from symbp.language.program import Program
from symbp.network.model import Network


@dataclass(frozen=True)
class Step:
    """One line of a derivation.

    ``rule`` is the key of a sentence template: the rule of differentiation (``chain_rule``) or the name of a
    strategy (``reuse_forward_values``, ``cancel``, ``factor_out_of_sums``, ``inline`` …). ``before`` and
    ``after`` define the same tensor by right sides of equal value; for ``chain_rule`` they are None and the
    adjoint's first form, for a sum or the like that gets a name ``before`` is None. ``uses`` names the tensors whose
    equations the step relied on.
    """

    rule: str
    target: str
    before: Equation | None
    after: Equation
    uses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Derivation:
    """A network with its adjoints.

    ``raw`` is the forward program with the adjoints as the rule gives them, ``program`` the same simplified
    (forward equations unchanged), ``training`` the simplified one with the optimiser's updates (``updates``
    pairs a parameter or state with the tensor of its next value). ``adjoint`` maps a tensor to the
    tensor that holds its adjoint; ``named`` are the tensors that got a name besides the adjoints (sums in adjoints
    and the like), ``raw`` has them too.
    """

    network: Network
    raw: Program
    program: Program
    training: Program
    steps: tuple[Step, ...]
    adjoint: tuple[tuple[str, str], ...]
    named: tuple[str, ...] = ()

    @property
    def backward(self) -> frozenset[str]:
        """The tensors of the backward pass: the adjoints and what else got a name."""
        return frozenset((*(adjoint for _, adjoint in self.adjoint), *self.named))

    @cached_property
    def forward(self) -> Program:
        """The forward program as it was differentiated: in normal form, with costly factors named."""
        equations = [e for e in self.raw.equations if e.target not in self.backward]
        defined = {e.target for e in equations}
        tensors = [t for t in self.raw.tensors if t.given or t.name in defined]
        outputs = [name for name in self.raw.outputs if name in {t.name for t in tensors}]
        return Program.build(tensors, equations, outputs)

    def gradients(self) -> Program:
        """The loss and the gradients of the trained parameters, with all that they need."""
        adjoint = dict(self.adjoint)
        names = [self.network.loss, *(adjoint[name] for name in self.network.trained)]
        return self.program.needed_for(names)

    def _repr_html_(self) -> str:
        """The adjoints, in a notebook; see :mod:`symbp.notebook`."""
        from symbp.notebook import derivation_html

        return derivation_html(self)

    def _repr_latex_(self) -> str:
        return self.gradients()._repr_latex_()

    def steps_of(self, target: str) -> tuple[Step, ...]:
        """The steps that lead to the final form of ``target``, in order."""
        return tuple(step for step in self.steps if step.target == target)
