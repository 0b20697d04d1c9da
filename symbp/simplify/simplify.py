"""Simplification of the adjoints of a program, one strategy after another, each step recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import prod

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.adjoints import Adjoints
from symbp.derive.derivation import Step
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction
from symbp.language.program import Program
from symbp.language.rename import canonical
from symbp.simplify.algebra import Relations
from symbp.simplify.cost import equation_weight, nominal
from symbp.simplify.inline import inlined, read_inside_sum
from symbp.simplify.strategies import NAMES, STRATEGIES


@dataclass(frozen=True)
class Simplified:
    """The simplified program and the steps that led to it."""

    program: Program
    steps: tuple[Step, ...]


def simplify(
    adjoints: Adjoints,
    wanted: Iterable[str],
    strategies: Iterable[str] = NAMES,
    identities: Iterable[str] | None = None,
) -> Simplified:
    """Simplify the adjoint equations; forward equations stay as they are.

    ``wanted`` are the tensors that have to stay (gradients somebody asked for). Equations that nothing wanted
    needs are dropped. ``strategies`` are names from :data:`symbp.simplify.strategies.NAMES`; the answer is the
    same whichever are left out. ``identities`` names the tensors whose equations may be used as identities: all of the
    forward ones, unless told otherwise.
    """
    with distribute(False):  # 2*(a - b) stays a product
        usable = None if identities is None else frozenset(identities)
        return _Simplifier(adjoints, tuple(wanted), tuple(strategies), usable).run()


class _Simplifier:
    def __init__(
        self, adjoints: Adjoints, wanted: tuple[str, ...], strategies: tuple[str, ...], usable: frozenset[str] | None
    ) -> None:
        self.program = adjoints.program.needed_for((*adjoints.program.outputs, *wanted))
        self.strategies = strategies
        self.wanted = {*wanted, *adjoints.program.outputs}
        own = {name for _, name in adjoints.names}
        self.forward = [e for e in self.program.equations if e.target not in own]
        self.equations = {e.target: e for e in self.program.equations if e.target in own}
        self.recurrent = {e.target for g in self.program.groups if g.recurrent for e in g.equations}
        computed = frozenset(e.target for e in self.forward)
        self.relations = Relations(self.program, computed if usable is None else computed & usable)
        self.readers: dict[str, dict[str, None]] = {name: {} for name in self.equations}
        for equation in self.equations.values():
            self.register(equation)
        self.shapes = {t.name: t.shape for t in self.program.tensors}
        self.steps: list[Step] = [Step("chain_rule", e.target, None, e, e.reads) for e in self.equations.values()]
        self.tidied: dict[Equation, tuple[Equation, tuple[Step, ...]]] = {}

    def register(self, equation: Equation) -> None:
        """Note what an adjoint equation reads."""
        for name in equation.reads:
            if name in self.readers:
                self.readers[name].setdefault(equation.target)

    def readers_of(self, name: str) -> list[Equation]:
        """Adjoint equations that read a tensor."""
        found = (self.equations[reader] for reader in self.readers[name] if reader in self.equations)
        return [equation for equation in found if name in equation.reads]

    def run(self) -> Simplified:
        for name in list(self.equations):
            self.settle(name)
            if "inline" in self.strategies:
                self.inline(name)
        if "inline" in self.strategies:  # what did not pay before its readers were inlined may pay now
            for name in list(self.equations):
                self.inline(name)
        if "share" in self.strategies:
            self.share()
        kept = [*self.forward, *self.equations.values()]
        defined = {e.target for e in kept}
        tensors = [t for t in self.program.tensors if t.given or t.name in defined]
        updates = self.program.updates
        program = Program.build(tensors, kept, self.program.outputs, updates)
        program = program.needed_for((*self.program.outputs, *sorted(self.wanted & set(program.tensor))))
        steps = tuple(s for s in self.steps)
        return Simplified(program, steps)

    def tidy(self, equation: Equation) -> tuple[Equation, tuple[Step, ...]]:
        """The equation after all strategies but inlining and sharing, with the steps."""
        if equation in self.tidied:
            return self.tidied[equation]
        start, steps = equation, []
        sizes = dict(zip(equation.indices, self.shapes[equation.target], strict=True))
        for _ in range(6):
            before_round = equation
            for name, strategy in STRATEGIES.items():
                if name not in self.strategies:
                    continue
                right = strategy(equation.right, self.relations, sizes)
                if right != equation.right:
                    after = replace(equation, right=right)
                    steps.append(Step(name, equation.target, equation, after, after.reads))
                    equation = after
            if equation == before_round:
                break
        self.tidied[start] = (equation, tuple(steps))
        return self.tidied[start]

    def settle(self, name: str) -> None:
        self.equations[name], steps = self.tidy(self.equations[name])
        self.steps.extend(steps)

    def weight(self, *equations: Equation) -> float:
        return sum(equation_weight(e, self.shapes) for e in equations)

    def inline(self, name: str) -> None:
        """Write an adjoint into its readers where that is no more work in all."""
        source = self.equations[name]
        readers = self.readers_of(name)
        if name in self.wanted or name in self.recurrent or not readers:
            return
        constant = not source.right.atoms(Access)
        kept = any(e.target in self.wanted for e in readers)
        if source.right.atoms(Reduction):
            single = len(readers) == 1 and not read_inside_sum(readers[0], name)
            plain = [a for e in readers for a in e.right.atoms(Access) if a.name == name]
            if not single or len(plain) != 1 or not all(i.is_Symbol for i in plain[0].indices):
                return
        results = []
        for reader in readers:
            written = inlined(reader, source)
            step = Step("inline", reader.target, reader, written, (name,))
            after, steps = self.tidy(written)
            results.append((after, (step, *steps)))
        before = self.weight(*(self.tidy(e)[0] for e in readers))
        after_weight = self.weight(*(e for e, _ in results))
        together = before + self.weight(source)
        if kept:  # results read named adjoints, except where writing one out cancels something
            pays = after_weight < together - prod(nominal(size) for size in self.shapes[name])
        else:
            pays = after_weight <= together
        if constant or pays:
            for after, steps in results:
                self.equations[after.target] = after
                self.register(after)
                self.steps.extend(steps)
            del self.equations[name]

    def share(self) -> None:
        """Adjoints with equal right sides become one."""
        first: dict[sp.Basic, str] = {}
        for name, equation in list(self.equations.items()):
            if not equation.right.atoms(Access) or isinstance(equation.right, Access):
                continue
            key = sp.Tuple(sp.Tuple(*self.shapes[name]), canonical(equation.right, equation.indices))
            if key not in first:
                first[key] = name
                continue
            kept = first[key]
            if name in self.wanted:
                after = replace(equation, right=Access(kept, *equation.indices))
                self.steps.append(Step("share", name, equation, after, (kept,)))
                self.equations[name] = after
                continue
            for reader in self.readers_of(name):
                reads = {a: Access(kept, *a.indices) for a in reader.right.atoms(Access) if a.name == name}
                after = replace(reader, right=reader.right.xreplace(reads))
                self.steps.append(Step("share", reader.target, reader, after, (kept,)))
                self.equations[reader.target] = after
                self.register(after)
            del self.equations[name]
