"""A sum inside an adjoint gets a name, and what stands around it goes to the adjoint's readers.

There it cancels: softmax's ``delta_s = -sum(a * delta_a) / s`` is read as ``a * (delta_a + delta_s * s)``, so only the
sum is left. A sum that some adjoint is already, such as the gradient of a gain, is read there. Three more moves make
such sums: a factor before the sum goes into it where the forward pass has computed the product (``inverse * sum(d *
centred)`` is ``sum(d * normal)``); an adjoint that is read inside a sum and outside goes into both readers, if that
lets terms of the sum vanish; and a sum that does not depend on all indices of its equation is worked out by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

import sympy as sp

from symbp.derive.derivation import Step
from symbp.language.conditions import drop_decided
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, Where, free_name
from symbp.language.program import Program
from symbp.language.rename import canonical
from symbp.simplify.algebra import Relations
from symbp.simplify.inline import inlined, read_inside_sum
from symbp.simplify.trial import Trial

FEW = 4  # readers that are worth a trial
Key = tuple[sp.Basic, ...]


@dataclass
class Sums:
    """Names of the sums among the adjoints, so that equal ones are found."""

    shapes: dict[str, tuple[sp.Expr, ...]]
    names: dict[Key, str]

    def note(self, equation: Equation) -> None:
        """Remember an adjoint that is a sum and nothing else."""
        if isinstance(equation.right, SumOver):
            self.names.setdefault(
                self.key(equation.right, equation.indices, self.shapes[equation.target]), equation.target
            )

    def find(self, right: sp.Expr, indices: tuple[sp.Symbol, ...], shape: tuple[sp.Expr, ...], trial: Trial) -> str:
        """The adjoint that is this sum, or nothing."""
        key = self.key(right, indices, shape)
        name = self.names.get(key, "")
        found = trial.get(name) if name else None
        return name if found is not None and self.key(found.right, found.indices, shape) == key else ""

    @staticmethod
    def key(right: sp.Expr, indices: tuple[sp.Symbol, ...], shape: tuple[sp.Expr, ...]) -> Key:
        """What equal sums have in common."""
        return (sp.Tuple(*shape), canonical(right, indices))


def name_sum(trial: Trial, name: str, relations: Relations, sums: Sums, taken: Collection[str]) -> Iterator[Trial]:
    """Trials in which the sum inside an adjoint is named, and the rest goes to its readers."""
    source = trial.get(name)
    readers = trial.readers_of(name)
    if source is None or not 0 < len(readers) <= FEW or isinstance(source.right, SumOver):
        return
    found = [node for node in source.right.atoms(Reduction) if isinstance(node, SumOver)]
    if len(found) != 1 or len(source.right.atoms(Reduction)) != 1:
        return
    if not source.right.xreplace({found[0]: sp.S.One}).atoms(Access):
        return  # numbers alone cancel with nothing
    shape = dict(zip(source.indices, sums.shapes[name], strict=True))
    for right, factor in _forms(found[0], relations.program, relations.usable, shape):
        indices = tuple(i for i in source.indices if i in right.free_symbols)
        if factor.free_symbols & set(found[0].bound_symbols):
            continue
        sizes = tuple(shape[i] for i in indices)
        changed = trial.branch()
        known = sums.find(right, indices, sizes, trial)
        if not known:
            known = _named(changed, name, Equation("", indices, right), sizes, sums, taken)
        around = source.right.xreplace({found[0]: factor * Access(known, *indices)})
        named = replace(source, right=around)
        changed.steps.append(Step("name_sums", name, source, named, (known,)))
        named, steps = changed.tidy(named)
        changed.steps.extend(steps)
        changed.drop(name)
        for reader in readers:
            write_into(changed, reader, named)
        yield changed


def _named(
    trial: Trial, name: str, total: Equation, sizes: tuple[sp.Expr, ...], sums: Sums, taken: Collection[str]
) -> str:
    """The name that a sum in the adjoint ``name`` is put into the trial under."""
    known = free_name({*taken, *trial.changed}, f"sum_{name.removeprefix('delta_').removeprefix('grad_')}")
    sums.shapes[known] = sizes
    equation = replace(total, target=known, where=f"sum in the adjoint {name}")
    trial.put(equation, [Step("name_sums", known, None, equation)])
    return known


def moved_out(trial: Trial, name: str, sums: Sums, taken: Collection[str]) -> Trial | None:
    """A trial in which a sum that does not depend on all indices of its equation is worked out by itself.

    Times a factor that is 0 unless an index is what was looked up, it may be read at what was looked up.
    """
    source = trial.get(name)
    if source is None or isinstance(source.right, SumOver):
        return None
    shape = dict(zip(source.indices, sums.shapes[name], strict=True))
    for product in sorted((p for p in source.right.atoms(sp.Mul, SumOver) if p.has(SumOver)), key=str):
        looked_up = dict(_fixed_indices(product))
        for total in (f for f in sp.Mul.make_args(product) if isinstance(f, SumOver)):
            right = total.xreplace({i: v for i, v in looked_up.items() if i in shape})
            indices = tuple(i for i in source.indices if i in right.free_symbols)
            inside = right.free_symbols - set(right.bound_symbols) <= {*indices, *_sizes_in(right)}
            if len(indices) == len(source.indices) or not inside:
                continue
            changed = trial.branch()
            sizes = tuple(shape[i] for i in indices)
            known = _named(changed, name, Equation("", indices, right), sizes, sums, taken)
            written = product.xreplace({total: Access(known, *indices)})
            after = replace(source, right=source.right.xreplace({product: written}))
            changed.put(after, [Step("name_sums", name, source, after, (known,))])
            return changed
    return None


def _fixed_indices(product: sp.Expr) -> Iterator[tuple[sp.Symbol, Access]]:
    """Indices that equal a look-up wherever a product is not zero."""
    for factor in sp.Mul.make_args(product):
        if isinstance(factor, Where) and factor.otherwise == 0 and isinstance(factor.condition, sp.Eq):
            for one, other in (factor.condition.args, factor.condition.args[::-1]):
                if isinstance(one, Access) and other.is_Symbol:
                    yield other, one


def _sizes_in(expression: sp.Expr) -> set[sp.Basic]:
    return {s for s in expression.free_symbols if s.is_positive}


def write_into(trial: Trial, reader: Equation, source: Equation) -> None:
    """Put a reader with an adjoint written out into the trial."""
    written = inlined(reader, source)
    step = Step("inline", reader.target, reader, written, (source.target,))
    after, steps = trial.tidy(written)
    trial.put(after, (step, *steps))


def _forms(
    total: SumOver, program: Program, usable: Collection[str], sizes: Mapping[sp.Basic, sp.Expr]
) -> Iterator[tuple[SumOver, sp.Expr]]:
    """The sum itself, and others that differ by a factor: with a product read that the forward pass has computed."""
    bound = set(total.bound_symbols)
    ranges = {**sizes, **dict(total.bound)}
    for access in sorted(total.body.atoms(Access), key=str):
        for consumer in program.consumers.get(access.name, ()):
            equation = program.definition.get(consumer)
            if equation is None or consumer not in usable or not equation.right.is_Mul:
                continue
            own = [f for f in equation.right.args if isinstance(f, Access) and f.name == access.name]
            if len(own) != 1 or not all(isinstance(f, Access) for f in equation.right.args):
                continue
            places = dict(zip(own[0].indices, access.indices, strict=True))
            if not all(i in places for i in equation.indices):
                continue
            product = Access(consumer, *[places[i] for i in equation.indices])
            others = drop_decided((equation.right / own[0]).xreplace(places), ranges)
            if not others.free_symbols & bound:
                yield SumOver(total.body.xreplace({access: product}), *total.bound), 1 / others
    yield total, sp.S.One


def written_into_sum(trial: Trial, name: str, wanted: Collection[str]) -> Trial | None:
    """A trial in which an adjoint without sums goes into all its readers, one of which, not wanted, sums it up."""
    source, readers = trial.get(name), trial.readers_of(name)
    if source is None or source.right.atoms(Reduction) or not 2 <= len(readers) <= FEW:
        return None
    if not any(read_inside_sum(reader, name) for reader in readers if reader.target not in wanted):
        return None
    changed = trial.branch()
    changed.drop(name)
    for reader in readers:
        write_into(changed, reader, source)
    return changed if any(step.rule == "known_sums" for step in changed.steps) else None
