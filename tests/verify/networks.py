"""A small network and faults to plant in its derivation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.language import Access, Equation, Program
from symbp.network.python import Dense, Input, declare
from symbp.pipeline import derive_network

Change = Callable[[Equation], sp.Expr]


@lru_cache(maxsize=1)
def small() -> Derivation:
    """Two inputs, two neurons a layer, so that a transposed matrix has the right shape."""
    network = declare(
        Input(2), Dense(2, "tanh"), Dense(2, "sigmoid"),
        loss="half_squared_error", name="small",
        optimiser={"name": "sgd", "learning_rate": 0.5}, train={"epochs": 100, "batch_size": 2},
        data={"x": [[0, 1], [0.5, -0.25]], "y": [[1, 0], [0.25, 0.5]]},
    )  # fmt: skip
    return derive_network(network)


def wrong_sign(equation: Equation) -> sp.Expr:
    return -equation.right


def missing_factor(equation: Equation) -> sp.Expr:
    """The right side without its first access."""
    read = sorted((a for a in equation.right.atoms(Access) if a.indices), key=str)[0]
    return equation.right.xreplace({read: sp.Integer(1)})


def transposed(equation: Equation) -> sp.Expr:
    """The first matrix with distinct indices read the other way round, or the free indices exchanged."""
    matrices = sorted((a for a in equation.right.atoms(Access) if a.name.startswith("W")), key=str)
    if matrices:
        first = matrices[0]
        return equation.right.xreplace({first: Access(first.name, *first.indices[::-1])})
    return equation.right.xreplace(dict(zip(equation.indices, equation.indices[::-1], strict=True)))


def slightly_off(equation: Equation) -> sp.Expr:
    return equation.right * (1 + sp.Rational(1, 10**9))


def with_fault(program: Program, target: str, change: Change) -> Program:
    """The program with one wrong equation."""
    equations = [replace(e, right=change(e)) if e.target == target else e for e in program.equations]
    assert equations != list(program.equations)
    return Program.build(program.tensors, equations, program.outputs, program.updates)
