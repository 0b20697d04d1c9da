"""Formulas of the library put onto views: each index runs over the atoms of the axes that it reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

import sympy as sp

from symbp.interchange.views import Sizes, View, atom, digits, refined, row_major
from symbp.language.conditions import drop_decided
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, fresh_names, index_symbol, rebuilt
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, Source, parse_equations

Ranges = dict[sp.Basic, sp.Expr]


@dataclass
class Written:
    """The equations of a network that is being put together, and the tensors that they speak of.

    ``inference`` are those of prediction, which differ where a layer says so.
    """

    source: str
    tensors: dict[str, Tensor] = field(default_factory=dict)
    equations: list[Equation] = field(default_factory=list)
    inference: list[Equation] = field(default_factory=list)

    def given(self, tensor: Tensor) -> View:
        """A new tensor that is given from outside."""
        self.tensors[tensor.name] = tensor
        return View.of(tensor)

    def free(self, name: str) -> str:
        """A name that no tensor has, as near to this one as can be."""
        names = chain([name], (f"{name}_{n}" for n in count(2)))
        return next(n for n in names if n not in self.tensors and n not in WORDS)

    def formula(
        self,
        text: str,
        reads: Mapping[str, View | sp.Expr],
        names: Mapping[str, str],
        inference: str = "",
        copies: bool = False,
        order: Sequence[int] | None = None,
    ) -> dict[str, View]:
        """Put a formula in whose local names read these views or numbers; what it defines, by local name.

        ``names`` are the final names of what it defines, ``inference`` the formula of prediction where it is another.
        What would only copy a tensor becomes a view of it, unless ``copies``. ``order`` is that in which the axes of
        the results are stored, where it is not that of the formula.
        """
        views = {local: view for local, view in reads.items() if isinstance(view, View)}
        shape = next(iter(views.values())).shape
        known = {
            local: Tensor(local, view.shape, "input", view.integer) if isinstance(view, View) else Tensor(local, shape)
            for local, view in reads.items()
        }
        new, equations = parse_equations(text, known, Source(self.source))
        shapes = {t.name: t.shape for t in new}
        given = {local: [_sizes(view, n) for n in range(len(view.axes))] for local, view in views.items()}
        atoms = _Atoms(equations, shapes, given)
        found: dict[str, View | sp.Expr] = dict(reads)
        for equation in equations:
            factors = [atoms.of[equation.target][i] for i in equation.indices]
            found[equation.target] = self.target(names[equation.target], factors, order)
        for equation in equations:
            local = equation.target
            put = self.equation(equation, shapes[local], atoms.of[local], found)
            renamed = None if copies else _copied(put, found[local], self.tensors)
            if renamed is not None and not inference:
                del self.tensors[put.target]
                found[local] = renamed
                continue
            self.equations.append(put)
            if not inference:
                self.inference.append(put)
        if inference:
            self.predicted(inference, known, found, shapes)
        return {t.name: found[t.name] for t in new}

    def remove(self, names: Sequence[str]) -> None:
        """Take back the equations of these tensors."""
        for name in names:
            del self.tensors[name]
        self.equations = [e for e in self.equations if e.target not in names]
        self.inference = [e for e in self.inference if e.target not in names]

    def predicted(
        self, text: str, known: Mapping[str, Tensor], found: Mapping[str, View | sp.Expr], shapes: Mapping[str, Sizes]
    ) -> None:
        """The equations of prediction, for tensors that the formula of training has defined."""
        _, equations = parse_equations(text, known, Source(self.source))
        given = {n: [_sizes(v, k) for k in range(len(v.axes))] for n, v in found.items() if isinstance(v, View)}
        for equation in equations:
            local = equation.target
            atoms = _Atoms([equation], {local: shapes[local]}, {n: s for n, s in given.items() if n != local})
            factors = {**atoms.of[local], **dict(zip(equation.indices, given[local], strict=True))}
            self.inference.append(self.equation(equation, shapes[local], factors, found))

    def target(self, name: str, factors: Sequence[Sizes], order: Sequence[int] | None = None) -> View:
        """A tensor with an axis for each atom, that of the samples first; an axis of size 1 stays one."""
        axes = tuple(tuple(atom(size) for size in sizes) for sizes in factors)
        stored = [axes[n] for n in order] if order is not None else axes
        flat = [part for axis in stored for part in (axis or (None,))]
        flat.sort(key=lambda part: part is None or not part.size.free_symbols)
        self.tensors[name] = Tensor(name, tuple(sp.Integer(1) if part is None else part.size for part in flat))
        return View(name, tuple(sp.Integer(0) if part is None else part.symbol for part in flat), axes)

    def equation(
        self, equation: Equation, shape: Sizes, factors: Mapping[sp.Basic, Sizes], views: Mapping[str, View | sp.Expr]
    ) -> Equation:
        """One equation, each index written in those of its atoms."""
        target = views[equation.target]
        assert isinstance(target, View)
        ranges: Ranges = {**dict(zip(equation.indices, shape, strict=True)), **_bound(equation.right)}
        taken = {str(s) for s in ranges} | {str(s) for s in equation.right.free_symbols}
        parts: dict[sp.Basic, tuple[sp.Symbol, ...]] = {}
        sizes: Ranges = {}
        for symbol in ranges:
            if len(factors[symbol]) == 1:
                parts[symbol] = (symbol,)
            else:
                names = []
                taken.discard(str(symbol))
                for size in factors[symbol]:
                    preferred = "n" if size.free_symbols else "t" if str(symbol) == "n" else str(symbol)
                    names.append(next(fresh_names(taken, preferred)))
                    taken.add(names[-1])
                parts[symbol] = tuple(index_symbol(name) for name in names)
            sizes |= dict(zip(parts[symbol], factors[symbol], strict=True))
        values = {s: row_major(parts[s], factors[s]) for s in ranges}

        def place(axis: Sequence[sp.Expr], position: sp.Expr) -> list[sp.Expr]:
            """The places of an axis's atoms at an index of the formula."""
            if len(axis) <= 1:
                return [sp.expand(position.xreplace(values))][: len(axis)]
            grouped = _grouped(parts[position], factors[position], axis) if position in ranges else None
            return digits(sp.expand(position.xreplace(values)), axis) if grouped is None else grouped

        def visit(node: sp.Basic) -> sp.Basic:
            if isinstance(node, Access):
                view = views[node.name]
                if not isinstance(view, View):
                    return view
                found: dict[sp.Basic, sp.Expr] = {}
                for axis, position in zip(view.axes, node.indices, strict=True):
                    if position.atoms(Access):
                        position = visit(position)
                        places = [position] if len(axis) == 1 else digits(position, [a.size for a in axis])
                    else:
                        places = place([a.size for a in axis], position)
                    found |= dict(zip((a.symbol for a in axis), places, strict=False))
                return view.at(found, sizes)
            if isinstance(node, Reduction):
                bound = [(p, sizes[p]) for s in node.bound_symbols for p in parts[s]]
                body = visit(node.body)
                return node.func(body, *bound) if bound else body
            if node in values:
                return values[node]
            if not node.args:
                return node
            return rebuilt(node, [visit(argument) for argument in node.args])

        right = drop_decided(visit(equation.right), {p: sizes[p] for s in equation.indices for p in parts[s]})
        symbols: dict[sp.Basic, sp.Symbol] = {}
        for axis, s in zip(target.axes, equation.indices, strict=True):
            symbols |= dict(zip((a.symbol for a in axis), parts[s], strict=True))
        single = iter([s for axis, s in zip(target.axes, equation.indices, strict=True) if not axis])
        indices = tuple(symbols[p] if p in symbols else next(single) for p in target.positions)
        return Equation(target.name, indices, right, self.source)


def _copied(equation: Equation, target: View | sp.Expr, tensors: Mapping[str, Tensor]) -> View | None:
    """What an equation copies element by element, as a view; None where it computes something."""
    right = equation.right
    if not isinstance(right, Access) or not isinstance(target, View) or right.name == equation.target:
        return None
    if any(not (p.is_Symbol or p.is_Integer) for p in right.indices) or right.atoms(Access) != {right}:
        return None
    back = dict(zip(equation.indices, target.positions, strict=True))
    return View(right.name, tuple(p.xreplace(back) for p in right.indices), target.axes, tensors[right.name].integer)


class _Atoms:
    """The atoms that the indices of each equation run over: fine enough for all that they read."""

    def __init__(
        self, equations: Sequence[Equation], shapes: Mapping[str, Sizes], given: Mapping[str, list[Sizes]]
    ) -> None:
        self.of: dict[str, dict[sp.Basic, Sizes]] = {}
        self.given = given
        self.indices = {e.target: e.indices for e in equations}
        whole = _computed_places(equations)
        for equation in equations:
            ranges: Ranges = {
                **dict(zip(equation.indices, shapes[equation.target], strict=True)),
                **_bound(equation.right),
            }
            self.of[equation.target] = {s: () if size == 1 else (size,) for s, size in ranges.items()}
        reads = {e.target: sorted(e.right.atoms(Access), key=str) for e in equations}
        changed = True
        while changed:
            changed = False
            for target, accesses in reads.items():
                own = self.of[target]
                for access in accesses:
                    for position, sizes in zip(access.indices, self.axes(access.name), strict=False):
                        if position not in own or (target, position) in whole or len(sizes) < 2:
                            continue
                        if sp.expand(sp.prod(own[position]) - sp.prod(sizes)) != 0:
                            continue
                        found = refined(own[position], sizes)
                        if found is not None and found != own[position]:
                            own[position], changed = found, True

    def axes(self, name: str) -> list[Sizes]:
        """The atoms of each axis of a tensor of the formula."""
        if name not in self.indices:
            return self.given.get(name, [])
        return [self.of[name][i] for i in self.indices[name]]


def _computed_places(equations: Sequence[Equation]) -> set[tuple[str, sp.Basic]]:
    """Indices of tensors that are read at a computed place, as t - 1: these stay whole."""
    indices = {e.target: e.indices for e in equations}
    found = set()
    for equation in equations:
        for access in equation.right.atoms(Access):
            for axis, position in enumerate(access.indices):
                if access.name in indices and not position.is_Symbol:
                    found.add((access.name, indices[access.name][axis]))
                    found |= {(equation.target, s) for s in position.free_symbols}
    return found


def _bound(right: sp.Expr) -> Ranges:
    return {symbol: size for node in sorted(right.atoms(Reduction), key=str) for symbol, size in node.bound}


def _sizes(view: View, axis: int) -> Sizes:
    return tuple(a.size for a in view.axes[axis])


def _grouped(parts: Sequence[sp.Symbol], sizes: Sizes, axis: Sequence[sp.Expr]) -> list[sp.Expr] | None:
    """The atoms of an axis from the finer ones of an index; None where they are not finer."""
    found, rest = [], list(zip(parts, sizes, strict=True))
    for size in axis:
        group: list[tuple[sp.Symbol, sp.Expr]] = []
        while rest and sp.prod([n for _, n in group]) != size:
            group.append(rest.pop(0))
        if sp.prod([n for _, n in group]) != size:
            return None
        found.append(row_major([p for p, _ in group], [n for _, n in group]))
    return found if not rest else None
