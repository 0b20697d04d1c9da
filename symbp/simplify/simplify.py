"""Simplification of the adjoints of a program, one strategy after another, each step recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.adjoints import Adjoints
from symbp.derive.derivation import Step
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, rewrite
from symbp.language.program import Program
from symbp.language.rename import canonical
from symbp.language.tensor import Tensor
from symbp.simplify.algebra import grouped, relations_of
from symbp.simplify.conditionals import joined, sides
from symbp.simplify.cost import equation_weight, nominal
from symbp.simplify.inline import inlined, read_inside_sum
from symbp.simplify.masks import masks, named_mask
from symbp.simplify.name_sums import Sums, moved_out, name_sum, written_into_sum
from symbp.simplify.products import is_product, with_product, without_number
from symbp.simplify.scale import scaled
from symbp.simplify.strategies import NAMES, STRATEGIES
from symbp.simplify.trial import Trial


@dataclass(frozen=True)
class Simplified:
    """The simplified program and the steps that led to it.

    ``named`` are the equations of what got a name besides the adjoints (sums, multiples of adjoints, masks), as they
    were when it got it, and ``tensors`` its tensors.
    """

    program: Program
    steps: tuple[Step, ...]
    named: tuple[Equation, ...] = ()
    tensors: tuple[Tensor, ...] = ()

    def with_named(self, program: Program) -> Program:
        """The program before simplification with what got a name besides."""
        return program.with_equations(self.tensors, self.named) if self.named else program


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
        self.relations = relations_of(self.program, computed if usable is None else computed & usable)
        self.readers: dict[str, dict[str, None]] = {name: {} for name in self.equations}
        for equation in self.equations.values():
            self.register(equation)
        self.shapes = {t.name: t.shape for t in self.program.tensors}
        self.steps: list[Step] = [Step("chain_rule", e.target, None, e, e.reads) for e in self.equations.values()]
        self.tidied: dict[Equation, tuple[Equation, tuple[Step, ...]]] = {}
        self.removed: dict[str, Equation] = {}
        self.named: list[Tensor] = []
        self.sums = Sums(self.shapes, {})

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
        if "name_sums" in self.strategies:
            self.name_sums()
        if "share" in self.strategies:
            self.share()
        if "scale_adjoints" in self.strategies:
            self.scale_adjoints()
        if "name_masks" in self.strategies:
            self.name_masks()
        if "group_terms" in self.strategies:
            self.group_terms()
        kept = [*self.forward, *self.equations.values()]
        defined = {e.target for e in kept}
        tensors = [t for t in (*self.program.tensors, *self.named) if t.given or t.name in defined]
        updates = self.program.updates
        program = Program.build(tensors, kept, self.program.outputs, updates)
        program = program.needed_for((*self.program.outputs, *sorted(self.wanted & set(program.tensor))))
        named = tuple(s.after for s in self.steps if s.rule != "chain_rule" and s.before is None)
        return Simplified(program, tuple(self.steps), named, tuple(self.named))

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
        if name in self.wanted or not readers or (name in self.recurrent and name in source.reads):
            return
        constant = not source.right.atoms(Access)
        kept = any(e.target in self.wanted for e in readers) and not self.one_place(name, readers)
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
        copied = len(readers) == 1 and isinstance(readers[0].right, Access)  # one name is enough
        if constant or pays or copied:
            for after, steps in results:
                self.equations[after.target] = after
                self.register(after)
                self.steps.extend(steps)
            self.removed[name] = self.equations.pop(name)

    def one_place(self, name: str, readers: list[Equation]) -> bool:
        """Whether an adjoint is read by one equation alone, each element at the same place: a name saves nothing."""
        shape = self.shapes[name]
        alone = len(readers) == 1 and self.shapes[readers[0].target] == shape and bool(shape)
        return alone and not readers[0].right.atoms(Reduction)

    def name_sums(self) -> None:
        """Name sums where what stands around them then cancels in the readers."""
        for equation in self.equations.values():
            self.sums.note(equation)
        for name in list(self.equations):
            if self.free(name):
                self.accept(min(self.named_sums(self.trial(), name), key=self.loss, default=None))
        for name in list(self.equations):
            trial = written_into_sum(self.trial(), name, self.wanted) if self.free(name) else None
            if trial is not None:
                for reader in [e for e in trial.changed if e != name and self.free(e)]:
                    trial = min([trial, *self.named_sums(trial, reader)], key=self.loss)
                self.accept(trial)
        for name in list(self.equations):
            if name not in self.recurrent:
                self.accept(moved_out(self.trial(), name, self.sums, self.shapes))

    def free(self, name: str) -> bool:
        """Whether an adjoint may go: nobody asked for it and it is no part of a recurrence."""
        return name not in self.wanted and name not in self.recurrent

    def trial(self) -> Trial:
        """A change yet to be made."""
        return Trial(self.equations, self.readers, self.tidy)

    def named_sums(self, trial: Trial, name: str) -> list[Trial]:
        """The trials of naming the sum in an adjoint."""
        return list(name_sum(trial, name, self.relations, self.sums, self.shapes))

    def loss(self, trial: Trial) -> float:
        """How much more work a change is."""
        return -trial.gain(self.weight)

    def accept(self, trial: Trial | None, at_once: bool = False) -> None:
        """Make a change that saves work, or any ``at_once``."""
        if trial is None or (not at_once and trial.gain(self.weight) <= 0):
            return
        for name, equation in trial.changed.items():
            if equation is None:
                self.removed[name] = self.equations.pop(name)
                continue
            if name not in self.readers:
                self.readers[name] = {}
                self.named.append(Tensor(name, self.shapes[name]))
            self.equations[name] = equation
            self.register(equation)
            self.sums.note(equation)
        self.steps.extend(trial.steps)

    def scale_adjoints(self) -> None:
        """Compute adjoints with the factor that all their readers multiply them by."""
        for name in list(self.equations):
            if self.free(name):
                self.accept(scaled(self.trial(), name, self.shapes, self.taken, self.recurrent))

    def name_masks(self) -> None:
        """Make a comparison once that several adjoints make."""
        fixed = self.recurrent & set(self.equations)
        for equal in masks(self.equations.values(), self.shapes, fixed):
            self.accept(named_mask(self.trial(), equal, self.shapes, self.taken))

    @property
    def taken(self) -> set[str]:
        """Names that tensors have."""
        return {*self.program.tensor, *(t.name for t in self.named)}

    def share(self) -> None:
        """Read what has a name: products that several adjoints read, terms that are adjoints, equal adjoints."""
        self.share_products()
        self.share_terms()
        self.share_equal()

    def group_terms(self) -> None:
        """Terms put together by the factors that they share."""

        def change(node: sp.Basic) -> sp.Basic | None:
            return node.func(grouped(node.body), *node.args[1:]) if isinstance(node, Reduction) else None

        for name, equation in self.equations.items():
            after = replace(equation, right=grouped(rewrite(sides(joined(equation.right)), change)))
            if after != equation and self.weight(after) <= self.weight(equation):
                self.steps.append(Step("group_terms", name, equation, after))
                self.equations[name] = after

    def share_products(self) -> None:
        """A product that was written out gets its name back where that is less work now."""
        reading: dict[str, dict[str, None]] = {}
        for equation in self.equations.values():
            for read in equation.reads:
                reading.setdefault(read, {})[equation.target] = None
        for name, source in self.removed.items():
            if name in self.recurrent or not is_product(source):
                continue
            first = next(iter(source.reads))
            trial = self.trial()
            trial.put(source)
            for reader in [self.equations[r] for r in reading.get(first, ()) if r in self.equations]:
                after = with_product(reader, source)
                if after != reader:
                    trial.put(after, [Step("share", reader.target, reader, after, (name,))])
            self.accept(trial)

    def share_terms(self) -> None:
        """A term of an adjoint that is another adjoint, perhaps times a number, is read."""
        known: dict[tuple[sp.Basic, ...], tuple[str, sp.Expr]] = {}
        for name, equation in self.equations.items():
            number, rest = equation.right.as_coeff_Mul()
            if not equation.right.is_Add and rest.is_Mul:
                known.setdefault(Sums.key(rest, equation.indices, self.shapes[name]), (name, number))
        for name, equation in list(self.equations.items()):
            if equation.right.is_Add:
                after = replace(equation, right=self.with_known_terms(equation, known))
                trial = self.trial()
                trial.put(after, [Step("share", name, equation, after, after.reads)])
                self.accept(trial)

    def with_known_terms(self, equation: Equation, known: Mapping[Any, tuple[str, sp.Expr]]) -> sp.Expr:
        """The terms of a right side, those that are adjoints read."""
        terms = []
        for term in equation.right.args:
            number, rest = term.as_coeff_Mul()
            other, scale = known.get(Sums.key(rest, equation.indices, self.shapes[equation.target]), ("", sp.S.One))
            free = other and not {other, equation.target} & self.recurrent
            terms.append(number / scale * Access(other, *equation.indices) if free else term)
        return sp.Add(*terms)

    def share_equal(self) -> None:
        """Adjoints with right sides that are equal, perhaps times a number, become one."""
        first: dict[sp.Basic, tuple[str, sp.Expr]] = {}
        for name in list(self.equations):
            equation = self.equations[name]
            number, rest = without_number(canonical(equation.right, equation.indices))
            if not rest.atoms(Access) or isinstance(rest, Access):
                continue
            kept, scale = first.setdefault(sp.Tuple(sp.Tuple(*self.shapes[name]), rest), (name, number))
            if kept != name:
                self.accept(self.read_from(name, kept, number / scale), at_once=number == scale)

    def read_from(self, name: str, kept: str, number: sp.Expr) -> Trial:
        """The trial in which an adjoint is read from another, times a number."""
        trial = self.trial()
        equation = self.equations[name]
        if name in self.wanted:
            after = replace(equation, right=number * Access(kept, *equation.indices))
            trial.put(after, [Step("share", name, equation, after, (kept,))])
            return trial
        trial.drop(name)
        for reader in self.readers_of(name):
            reads = {a: number * Access(kept, *a.indices) for a in reader.right.atoms(Access) if a.name == name}
            after = replace(reader, right=reader.right.xreplace(reads))
            trial.put(after, [Step("share", reader.target, reader, after, (kept,))])
        return trial
