"""Sums of exponentials without the largest exponent.

Where s[n] = sum[k](exp(u[n, k])), each exp(u) is M times exp(u - max u) with M[n] = exp(max u[n, k]), and s is M
times the sum of these. Equations that read them are followed: a product adds powers of M, a sum is of one power
throughout, the logarithm of M is max u. If no power of M reaches an output (softmax, its logarithm, the logarithm of
the sum, their derivatives, a mean weighted by exponentials), M is taken out everywhere, and no exponential is larger
than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, MaxOver, Reduction, SumOver, Where
from symbp.language.normal import normal_form
from symbp.language.program import Program
from symbp.language.tensor import Tensor

Powers = dict[tuple[sp.Expr, ...], sp.Expr]  # of M, by its place


class _ScaleRemainsError(Exception):
    """A power of M does not cancel."""


def without_largest(program: Program) -> Program:
    """The program with the largest exponent taken out of every sum of exponentials whose scale cancels."""
    if any(node.has(SumOver) for e in program.equations for node in e.right.atoms(sp.log)):
        program = normal_form(program)  # such a sum has an equation of its own
    tried: set[str] = set()
    while True:
        found = next((e for e in program.equations if e.target not in tried and _sum_of_powers(e, program)), None)
        if found is None:
            return program
        tried.add(found.target)
        try:
            program = _Scale(program, found).taken_out()
        except _ScaleRemainsError:
            continue


def _sum_of_powers(total: Equation, program: Program) -> SumOver | None:
    """The right side with exponentials as the body, where it is a sum of exponentials."""
    right = total.right
    if not isinstance(right, SumOver) or f"{total.target}_max" in program.tensor:
        return None
    body = right.body
    if isinstance(body, Access) and body.name in program.definition:
        body = program.definition[body.name].at(body.indices)
    if not isinstance(body, sp.exp) or body.has(Reduction) or not set(right.bound_symbols) & body.free_symbols:
        return None
    return SumOver(body, *right.args[1:])


@dataclass
class _Scale:
    """M for one sum of exponentials."""

    program: Program
    total: Equation
    scaled: dict[str, tuple[Equation, Powers]] = field(default_factory=dict)
    exponents: dict[str, Equation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        found = _sum_of_powers(self.total, self.program)
        assert found is not None
        self.power, self.bound = found.body, found.bound_symbols
        name, greatest = f"{self.total.target}_max", MaxOver(self.power.args[0], *found.args[1:])
        self.largest = Equation(name, self.total.indices, greatest, self.total.where)

    def taken_out(self) -> Program:
        """The program without M. Raises where M does not cancel."""
        program, read, equations = self.program, set[str](), []
        kept = {*program.outputs, *(name for pair in program.updates for name in pair)}
        for equation in program.equations:
            right, powers = self.stripped(equation.right)
            read |= {a.name for a in equation.right.atoms(Access)}
            if powers:
                places = {s for place in powers for i in place for s in i.free_symbols}
                if equation.target in kept | read or not places <= set(equation.indices):
                    raise _ScaleRemainsError
                self.scaled[equation.target] = equation, powers
            equations.append(replace(equation, right=right))
        new = [self.largest, *self.exponents.values()]
        shapes = {self.largest.target: program.tensor[self.total.target].shape}
        shapes |= {e.target: program.tensor[name].shape for name, e in self.exponents.items()}
        for name, exponent in self.exponents.items():
            place = next(n for n, e in enumerate(equations) if e.target == name)
            equations[place] = replace(equations[place], right=sp.exp(Access(exponent.target, *exponent.indices)))
        tensors = [*program.tensors, *(Tensor(name, shape) for name, shape in shapes.items())]
        return Program.build(tensors, [*equations, *new], program.outputs, program.updates)

    def stripped(self, node: sp.Expr) -> tuple[sp.Expr, Powers]:
        """A node without M, and the powers of M that it is to be multiplied by."""
        if isinstance(node, Access):
            return node, self.powers(node)
        if isinstance(node, sp.exp):
            found = self.place(node)
            if found is not None:
                place, power = found
                return sp.exp(node.args[0] - power * Access(self.largest.target, *place)), {place: power}
        if isinstance(node, sp.Mul):
            parts = [self.stripped(a) for a in node.args]
            total: Powers = {}
            for _, powers in parts:
                total = _joined(total, powers)
            return sp.Mul(*[part for part, _ in parts]), total
        if isinstance(node, sp.Pow) and node.exp.is_Rational:
            base, powers = self.stripped(node.base)
            return base**node.exp, {place: p * node.exp for place, p in powers.items()}
        if isinstance(node, sp.log):
            part, powers = self.logarithm(node.args[0])
            return sp.Add(part, *[p * Access(self.largest.target, *place) for place, p in powers.items()]), {}
        if isinstance(node, (sp.Add, Where)):
            return self.alike(node)
        if isinstance(node, (SumOver, MaxOver)):
            body, powers = self.stripped(node.body)
            if any(i.free_symbols & set(node.bound_symbols) for place in powers for i in place):
                raise _ScaleRemainsError
            return type(node)(body, *node.args[1:]), powers
        if not self.concerns(node):
            return node, {}
        parts = [self.stripped(a) for a in node.args]
        if any(powers for _, powers in parts):
            raise _ScaleRemainsError
        return node.func(*[part for part, _ in parts]), {}

    def alike(self, node: sp.Expr) -> tuple[sp.Expr, Powers]:
        """A sum or a choice, whose parts have the same powers; zero has any."""
        fixed = node.args[:1] if isinstance(node, Where) else ()
        if any(self.stripped(f)[1] for f in fixed if self.concerns(f)):
            raise _ScaleRemainsError
        parts = [self.stripped(a) for a in node.args[len(fixed) :]]
        common = [powers for part, powers in parts if part != 0]
        if any(powers != common[0] for powers in common):
            raise _ScaleRemainsError
        return node.func(*fixed, *[part for part, _ in parts]), common[0]

    def logarithm(self, inside: sp.Expr) -> tuple[sp.Expr, Powers]:
        """The logarithm of a node without M, and how often max u is to be added to it.

        That of an exponential is its exponent; that of a quotient of exponentials and their sums falls into parts.
        """
        definition = self.program.definition.get(inside.name) if isinstance(inside, Access) else None
        if definition is not None and inside.name not in self.scaled:
            factors = [f.as_base_exp() for f in sp.Mul.make_args(definition.at(inside.indices))]
            if all(isinstance(base, Access) and self.positive(base.name) for base, _ in factors):
                parts = [(power, *self.logarithm(base)) for base, power in factors]
                times: Powers = {}
                for power, _, powers in parts:
                    times = _joined(times, {place: power * p for place, p in powers.items()})
                return sp.Add(*[power * part for power, part, _ in parts]), times
        part, powers = self.stripped(inside)
        if isinstance(inside, Access) and powers and isinstance(self.scaled[inside.name][0].right, sp.exp):
            return Access(self.exponent(inside.name), *inside.indices), powers
        return sp.log(part), powers

    def exponent(self, name: str) -> str:
        """The name of u - max u for the exponential ``name``."""
        if name not in self.exponents:
            equation = self.scaled[name][0]
            right = self.stripped(equation.right)[0]
            self.exponents[name] = Equation(f"{name}_exponent", equation.indices, right.args[0], equation.where)
            if self.exponents[name].target in self.program.tensor:
                raise _ScaleRemainsError
        return self.exponents[name].target

    def positive(self, name: str) -> bool:
        """Whether a tensor is an exponential or a sum of them."""
        return name in self.scaled and (
            isinstance(self.scaled[name][0].right, sp.exp)
            or _sum_of_powers(self.scaled[name][0], self.program) is not None
        )

    def powers(self, access: Access) -> Powers:
        """The powers of M in an element of a tensor."""
        if access.name not in self.scaled:
            return {}
        equation, powers = self.scaled[access.name]
        names = dict(zip(equation.indices, access.indices, strict=True))
        return {tuple(i.xreplace(names) for i in place): p for place, p in powers.items()}

    def place(self, node: sp.exp) -> tuple[tuple[sp.Expr, ...], sp.Expr] | None:
        """Where M is for an exponential of a positive multiple of u, and that multiple; None for another one."""
        free = (*self.total.indices, *self.bound)
        pattern = self.power.args[0]
        reads = sorted(node.args[0].atoms(Access), key=str)
        for whole in sorted((a for a in pattern.atoms(Access) if set(free) <= set(a.indices)), key=str):
            for other in (a for a in reads if a.name == whole.name):
                names = {i: j for i, j in zip(whole.indices, other.indices, strict=True) if i in free}
                times = node.args[0] / pattern.xreplace(names)
                if times.is_Rational and times > 0:
                    return tuple(i.xreplace(names) for i in self.total.indices), times
        return None

    def concerns(self, node: sp.Basic) -> bool:
        """Whether a node reads anything with M in it."""
        return any(a.name in self.scaled for a in node.atoms(Access)) or any(
            self.place(e) is not None for e in node.atoms(sp.exp)
        )


def _joined(first: Powers, second: Powers) -> Powers:
    places: Sequence[tuple[sp.Expr, ...]] = [*first, *(place for place in second if place not in first)]
    total = {place: first.get(place, sp.Integer(0)) + second.get(place, sp.Integer(0)) for place in places}
    return {place: power for place, power in total.items() if power != 0}
