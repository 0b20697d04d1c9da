"""A change of several adjoint equations at once, judged before it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from symbp.derive.derivation import Step
from symbp.language.equation import Equation

Tidied = tuple[Equation, tuple[Step, ...]]


@dataclass
class Trial:
    """Adjoint equations with some of them changed; ``base`` stays as it is.

    ``readers`` names, for every adjoint, those that may read it; ``tidy`` brings an equation to its simplest form.
    """

    base: Mapping[str, Equation]
    readers: Mapping[str, Mapping[str, None]]
    tidy: Callable[[Equation], Tidied]
    changed: dict[str, Equation | None] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def branch(self) -> Trial:
        """A trial that goes on from this one, which stays as it is."""
        return Trial(self.base, self.readers, self.tidy, dict(self.changed), list(self.steps))

    def get(self, name: str) -> Equation | None:
        """The equation of a tensor, if it still has one."""
        return self.changed[name] if name in self.changed else self.base.get(name)

    def readers_of(self, name: str) -> list[Equation]:
        """Equations that read a tensor."""
        names = dict.fromkeys((*self.readers.get(name, ()), *self.changed))
        found = (self.get(reader) for reader in names)
        return [equation for equation in found if equation is not None and name in equation.reads]

    def put(self, equation: Equation, steps: Sequence[Step] = ()) -> None:
        """Change or add an equation."""
        self.changed[equation.target] = equation
        self.steps.extend(steps)

    def drop(self, name: str) -> None:
        """Leave an equation out."""
        self.changed[name] = None

    def gain(self, weight: Callable[[Equation], float]) -> float:
        """By how much less work the changed equations are than those that they replace."""
        before = sum(weight(self.base[name]) for name in self.changed if name in self.base)
        return before - sum(weight(e) for e in self.changed.values() if e is not None)
