"""Updates of parameters that change in the same way, made one update of all their elements.

The values of such parameters lie one after the other in one array, and so do those of each part of the optimiser's
state: a step then takes as many operations for all of them as for one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.common.parts import gradient_names
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, fresh_names, index_symbol, rewrite
from symbp.language.program import Program
from symbp.language.tensor import Tensor

_I = index_symbol("i")


@dataclass(frozen=True)
class Family:
    """Parameters that change in the same way.

    ``rows`` are the names that lie in a row each, the parameters first; ``updated`` are the tensors of all elements
    before and after the update, row by row, and ``gradient`` is that of their gradients.
    """

    rows: tuple[tuple[str, ...], ...]
    updated: tuple[tuple[str, str], ...]
    gradient: str
    size: int
    equations: Program

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters, in the order in which they lie."""
        return self.rows[0]


@dataclass(frozen=True)
class _Member:
    """A parameter with what belongs to its update, each called like the same thing of another parameter."""

    labels: dict[str, str]
    equations: tuple[tuple[str, sp.Expr], ...]
    states: tuple[tuple[str, str], ...]

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for parameters that change in the same way."""
        return self.equations, tuple((self.labels[old], self.labels[new]) for old, new in self.states)


def joined(derivation: Derivation, update: Program) -> tuple[Program, list[Family]]:
    """What of the update belongs to no family, and the families with their equations."""
    members: dict[str, _Member] = {}
    for name, gradient in gradient_names(derivation):
        member = _member(name, gradient, update, derivation.training.updates)
        if member is not None:
            members[name] = member
    groups: dict[tuple[object, ...], list[str]] = {}
    for name, member in members.items():
        groups.setdefault(member.key, []).append(name)
    families: list[Family] = []
    gone: set[str] = set()
    taken = {t.name for t in update.tensors}
    for names in groups.values():
        first = members[names[0]]
        total = sp.Integer(sum(int(sp.prod(update.tensor[n].shape)) for n in names))
        fresh = {label: next(fresh_names(taken, label)) if label in taken else label for label in first.labels.values()}
        taken |= set(fresh.values())
        here = {label: Access(name, _I) for label, name in fresh.items()}
        targets = {label for label, _ in first.equations}
        roles = {label: "intermediate" if label in targets else "state" for label in fresh}
        own = [Tensor(name, (total,), roles[label]) for label, name in fresh.items()]
        equations = [Equation(fresh[label], (_I,), _relabelled(right, here)) for label, right in first.equations]
        around = [replace(t, role="constant") for t in update.tensors if not t.shape]
        rows = tuple(
            tuple(next(t for t, label in members[n].labels.items() if label == first.labels[old]) for n in names)
            for old, _ in first.states
        )
        updated = tuple((fresh[first.labels[old]], fresh[first.labels[new]]) for old, new in first.states)
        families.append(Family(rows, updated, fresh["grad"], int(total), Program.build([*around, *own], equations)))
        gone |= {t for n in names for t in members[n].labels if t in update.definition}
    kept = [e for e in update.equations if e.target not in gone]
    return Program.build([t for t in update.tensors if t.name not in gone], kept), families


def _relabelled(right: sp.Expr, here: dict[str, Access]) -> sp.Expr:
    return rewrite(right, lambda node: here[node.name] if isinstance(node, Access) and node.name in here else None)


def _member(name: str, gradient: str, update: Program, updates: tuple[tuple[str, str], ...]) -> _Member | None:
    """The update of a parameter, where it takes each element by itself."""
    shape = update.tensor[name].shape
    new = dict(updates)
    if not shape or name not in new:
        return None
    labels = {name: "values", gradient: "grad"}
    equations: list[tuple[str, sp.Expr]] = []
    for equation in update.equations:
        reads = [a for a in sp.preorder_traversal(equation.right) if isinstance(a, Access)]
        if not any(a.name in labels for a in reads):
            continue
        if update.tensor[equation.target].shape != shape or equation.right.atoms(Reduction):
            if any(a.name in labels and a.name != gradient and a.name in update.definition for a in reads):
                return None  # something else needs a value on the way
            continue
        for access in reads:
            if not access.indices:
                continue
            if access.indices != equation.indices:
                return None
            if access.name not in labels:
                if access.name not in new or update.tensor[access.name].role != "state":
                    return None
                labels[access.name] = _label(access.name, name, len(labels))
        labels[equation.target] = _label(equation.target, name, len(labels))
        here = {tensor: Access(label) for tensor, label in labels.items()}
        if set(equation.indices) & _bare_indices(equation.right):
            return None
        equations.append((labels[equation.target], _relabelled(equation.right, here)))
    states = [(name, new[name])] + [(old, n) for old, n in updates if old in labels and old != name]
    if any(n not in labels or update.tensor[old].shape != shape for old, n in states):
        return None
    return _Member(labels, tuple(equations), tuple(states))


def _bare_indices(right: sp.Expr) -> set[sp.Basic]:
    """Indices that stand outside the places of reads."""
    return rewrite(right, lambda node: sp.Integer(1) if isinstance(node, Access) else None).free_symbols


def _label(tensor: str, parameter: str, number: int) -> str:
    """What a tensor is called for all parameters: ``W1_velocity`` is ``velocity``, ``W1_next`` is ``values_next``."""
    if tensor.startswith(f"{parameter}_"):
        rest = tensor.removeprefix(f"{parameter}_")
        return "values_next" if rest == "next" else rest
    return f"part{number}"
