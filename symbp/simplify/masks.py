"""A comparison of values that several adjoints make is made once: its 0 or 1 gets a name.

The hinge of class labels asks of every class whether it is too near, once for the sum over the classes and once for
each class. Where all readers run over the same elements as the comparison and no others, a name would only wait in
memory for what the same loop can do twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

import sympy as sp

from symbp.derive.derivation import Step
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where, free_name, index_symbol, rewrite
from symbp.simplify.conditionals import numbers_before
from symbp.simplify.trial import Trial

Shapes = Mapping[str, tuple[sp.Expr, ...]]
Key = tuple[sp.Basic, ...]


@dataclass(frozen=True)
class Mask:
    """A conditional of two numbers in an equation: its value without a number before it, and what it runs over."""

    equation: Equation
    node: Where
    value: Where
    places: tuple[sp.Symbol, ...]
    sizes: tuple[sp.Expr, ...]
    elsewhere: bool  # read inside a sum, or at elements that differ by further indices

    @property
    def key(self) -> Key:
        """What equal masks have in common."""
        names = {index: index_symbol(f"free{n}") for n, index in enumerate(self.places)}
        return (sp.Tuple(*self.sizes), self.value.xreplace(names))

    def read_from(self, known: str) -> sp.Expr:
        """The conditional as a read of the tensor that holds its value."""
        return numbers_before(self.node).xreplace({self.value: Access(known, *self.places)})


def masks(equations: Iterable[Equation], shapes: Shapes, fixed: Set[str]) -> list[list[Mask]]:
    """Equal masks of the equations, those that are worth a trial; they read nothing that is ``fixed``."""
    found: dict[Key, list[Mask]] = {}
    for equation in equations:
        if equation.right.has(Where):
            for mask in dict.fromkeys(_masks(equation, shapes)):
                if fixed.isdisjoint(access.name for access in mask.node.atoms(Access)):
                    found.setdefault(mask.key, []).append(mask)
    return [equal for equal in found.values() if len(equal) > 1 and any(mask.elsewhere for mask in equal)]


def named_mask(
    trial: Trial, equal: list[Mask], shapes: dict[str, tuple[sp.Expr, ...]], taken: Collection[str]
) -> Trial:
    """The trial in which equal masks are read from one tensor."""
    first = equal[0]
    changed = trial.branch()
    known = free_name(taken, f"mask_{first.equation.target.removeprefix('delta_').removeprefix('grad_')}")
    shapes[known] = first.sizes
    mask = Equation(known, first.places, first.value, "a comparison that adjoints share")
    changed.put(mask, [Step("name_masks", known, None, mask)])
    for name in dict.fromkeys(mask.equation.target for mask in equal):
        reads = {m.node: m.read_from(known) for m in equal if m.equation.target == name}
        reader = trial.get(name)
        assert reader is not None
        after = replace(reader, right=numbers_before(rewrite(reader.right, reads.get)))
        changed.steps.append(Step("name_masks", name, reader, after, (known,)))
        after, steps = changed.tidy(after)
        changed.put(after, steps)
    return changed


def _masks(equation: Equation, shapes: Shapes) -> Iterator[Mask]:
    def visit(node: sp.Basic, sizes: dict[sp.Symbol, sp.Expr], summed: bool) -> Iterator[Mask]:
        if isinstance(node, Access):
            return
        if isinstance(node, Reduction):
            sizes, summed = {**sizes, **dict(node.bound)}, True
        if isinstance(node, Where):
            if _compares_values(node):
                read = dict.fromkeys(s for s in sp.preorder_traversal(node.condition) if s in sizes)
                value = next(iter(numbers_before(node).atoms(Where)))
                elsewhere = summed or len(read) < len(sizes)
                yield Mask(equation, node, value, tuple(read), tuple(sizes[s] for s in read), elsewhere)
            if not _holds_but_once(node.condition):
                return  # what a condition guards may not exist elsewhere
        for argument in node.args:
            yield from visit(argument, sizes, summed)

    yield from visit(equation.right, dict(zip(equation.indices, shapes[equation.target], strict=True)), False)


def _compares_values(node: Where) -> bool:
    """Whether a conditional is a number where tensors compare so, and a number elsewhere, whatever their values."""
    relations = node.condition.atoms(sp.core.relational.Relational)
    ordered = all(r.has(Access) and not isinstance(r, (sp.Eq, sp.Ne)) for r in relations)
    powers = all(p.exp.is_Integer and p.exp.is_positive for p in node.condition.atoms(sp.Pow))
    plain = powers and not node.condition.atoms(Reduction, sp.Function)
    return ordered and plain and node.then.is_number and node.otherwise.is_number


def _holds_but_once(condition: sp.Basic) -> bool:
    """Whether a condition picks out one index that is looked up: what it is asked for exists at the others too."""
    if not isinstance(condition, sp.Eq):
        return False
    one, other = condition.args
    return bool((one.is_Symbol and isinstance(other, Access)) or (other.is_Symbol and isinstance(one, Access)))
