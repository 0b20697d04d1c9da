"""The cost model: operations and bytes moved, as polynomials in the sizes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from math import prod

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, MaxOver, Reduction, SumOver, Where, accesses
from symbp.language.program import Program

NOMINAL = 32
BYTES = 8
_PLAIN = (sp.Abs, sp.sign, sp.floor)  # no dearer than an addition
WEIGHTS = {"multiplications": 1.0, "additions": 1.0, "divisions": 4.0, "special": 16.0, "bytes": 0.0}


@dataclass(frozen=True)
class Cost:
    """Counts as polynomials in the sizes; ``special`` are calls such as exp, ``bytes`` those moved in double."""

    multiplications: sp.Expr = sp.Integer(0)
    additions: sp.Expr = sp.Integer(0)
    divisions: sp.Expr = sp.Integer(0)
    special: sp.Expr = sp.Integer(0)
    bytes: sp.Expr = sp.Integer(0)

    def __add__(self, other: Cost) -> Cost:
        return Cost(*[getattr(self, f.name) + getattr(other, f.name) for f in fields(self)])

    def times(self, count: sp.Expr) -> Cost:
        """This cost, ``count`` times over."""
        return Cost(*[sp.expand(getattr(self, f.name) * count) for f in fields(self)])

    @property
    def counts(self) -> tuple[sp.Expr, sp.Expr, sp.Expr, sp.Expr]:
        """Multiplications, additions, divisions and special functions."""
        return self.multiplications, self.additions, self.divisions, self.special

    @property
    def operations(self) -> sp.Expr:
        """All arithmetic operations and special functions."""
        return sp.expand(self.multiplications + self.additions + self.divisions + self.special)


def operations(expression: sp.Expr) -> Cost:
    """Operations of one evaluation of a body; equal subexpressions count once, reductions by their ranges."""
    return _count(expression, set())


def _count(node: sp.Basic, seen: set[sp.Basic]) -> Cost:
    if node in seen or isinstance(node, Access) or not node.args or _is_constant(node):
        return Cost()
    if node.is_Add and sp.Add(*[-term for term in node.args]) in seen:  # 1 - p where p - 1 is known
        return Cost()
    seen.add(node)
    one = sp.Integer(1)
    if isinstance(node, Reduction):
        inner = _count(node.body, set(seen))
        if isinstance(node, (SumOver, MaxOver)):
            inner = inner + Cost(additions=one)
        return inner.times(sp.prod([size for _, size in node.bound]))
    total = Cost()
    if isinstance(node, Where):
        return _decision(node.condition, seen) + _count(node.then, seen) + _count(node.otherwise, seen)
    for argument in node.args:
        divisor = isinstance(node, sp.Mul) and _is_divisor(argument)
        total = total + _count(1 / argument if divisor else argument, seen)
    if isinstance(node, sp.Add):
        return total + Cost(additions=sp.Integer(len(node.args) - 1))
    if isinstance(node, sp.Mul):
        return total + _product(node)
    if isinstance(node, sp.Pow) and not isinstance(node, sp.exp):
        power = node.exp
        if power.is_Integer:
            steps = sp.Integer(max(abs(int(power)).bit_length() - 1 + bin(abs(int(power))).count("1") - 1, 0))
            return total + Cost(multiplications=steps, divisions=one if power.is_negative else sp.Integer(0))
        return total + Cost(special=one)
    if isinstance(node, sp.Function):
        return total + (Cost(additions=one) if isinstance(node, _PLAIN) else Cost(special=one))
    return total


def _decision(condition: sp.Basic, seen: set[sp.Basic]) -> Cost:
    """A comparison of values is as much work as a subtraction; one of indices is free: it says where to read."""
    total = Cost()
    for comparison in condition.atoms(sp.core.relational.Relational):
        if comparison.atoms(Access) and comparison not in seen:
            seen.add(comparison)
            total = total + _count(comparison.lhs, seen) + _count(comparison.rhs, seen) + Cost(additions=sp.Integer(1))
    return total


def _is_divisor(factor: sp.Expr) -> bool:
    return bool(factor.is_Pow and factor.exp.is_Integer and factor.exp.is_negative)


def _is_constant(node: sp.Basic) -> bool:
    """Whether a node is a number that is worked out once, such as ``sqrt(2) / 2``."""
    return not node.free_symbols and not node.has(Access) and isinstance(node, sp.Expr)


def _selects(factor: sp.Basic) -> bool:
    """A factor that is 0 or 1 by a condition: it keeps or drops the product, which is no multiplication."""
    return isinstance(factor, Where) and {factor.then, factor.otherwise} == {sp.S.Zero, sp.S.One}


def _product(node: sp.Mul) -> Cost:
    """Multiplications of a product: its numbers are one factor, its divisors one product, divided by once."""
    numbers = sp.Mul(*[f for f in node.args if _is_constant(f)])
    rest = [f for f in node.args if not _is_constant(f)]
    below = sum(_is_divisor(f) for f in rest)
    above = sum(not _is_divisor(f) and not _selects(f) for f in rest) + (0 if numbers in (1, -1) else 1)
    return Cost(
        multiplications=sp.Integer(max(above - 1, 0) + max(below - 1, 0)),
        divisions=sp.Integer(1 if below else 0),
    )


def equation_cost(equation: Equation, program: Program) -> Cost:
    """Cost of computing a tensor once: operations at every element, and each tensor read and written once."""
    shape = program.tensor[equation.target].shape
    cost = operations(equation.right).times(sp.prod(shape))
    moved = sp.prod(shape)
    for name in dict.fromkeys(a.name for a in accesses(equation.right)):
        moved = moved + sp.prod(program.tensor[name].shape)
    return cost + Cost(bytes=sp.expand(BYTES * moved))


def program_cost(program: Program, names: Iterable[str] | None = None) -> Cost:
    """Cost of the named equations (all of them when no names are given)."""
    wanted = None if names is None else set(names)
    total = Cost()
    for equation in program.equations:
        if wanted is None or equation.target in wanted:
            total = total + equation_cost(equation, program)
    return Cost(*[sp.expand(getattr(total, f.name)) for f in fields(total)])


def nominal(size: sp.Expr) -> float:
    """A size as the judge counts it: its value, or a nominal one where it is not bound yet."""
    return float(size) if size.is_Integer else float(size.subs(dict.fromkeys(size.free_symbols, NOMINAL)))


@lru_cache(maxsize=65536)
def weight(expression: sp.Expr) -> float:
    """One number for the judge: operations of one evaluation, weighted, at nominal sizes."""
    cost = operations(expression)
    return sum(w * nominal(sp.sympify(getattr(cost, name))) for name, w in WEIGHTS.items())


def equation_weight(equation: Equation, shapes: Mapping[str, tuple[sp.Expr, ...]]) -> float:
    """The judge's number for a whole equation, one store an element included."""
    return (weight(equation.right) + 1.0) * prod(nominal(size) for size in shapes[equation.target])
