"""Checks of what a document prints besides the steps of its derivation: matrix forms, and equations written out."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.explain.matrix_form import matrix_tree
from symbp.explain.matrix_tree import Elementwise, Ones, Product, Scalar, Tree, Whole
from symbp.language.expressions import Access, Reduction, accesses
from symbp.language.program import Program
from symbp.language.scalar_view import scalar_equations
from symbp.verify.check import Check, compared
from symbp.verify.domains import Decimals, Float64
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import SAMPLES, random_point

LIMIT = 1e-10


def check_document(derivation: Derivation) -> list[Check]:
    """Matrix forms against the equations they stand beside, and scalar forms against the elements they define."""
    program = derivation.program.at_sizes({"N": SAMPLES})
    values = Compiled(program, Float64()).run(random_point(program))
    checks = []
    trees = [(e, matrix_tree(e.right, e.indices)) for e in program.equations if 1 <= len(e.indices) <= 2]
    matrices = [
        (e.target, _evaluated(tree, values, values[e.target].shape[0]), values[e.target])
        for e, tree in trees
        if tree is not None
    ]
    if matrices:
        checks.append(compared("matrix forms against index forms", matrices, LIMIT))
    singles = [] if derivation.network.sampled else [s for e in program.equations for s in scalar_equations(e, program)]
    written = [single for single in singles if not single.right.has(Reduction)]
    if written:
        pairs = [(single.target, _value(single.right, values), _element(single.left, values)) for single in written]
        checks.append(compared("equations written out against index forms", pairs, LIMIT))
    return checks


def check_curvature(derivation: Derivation, curvature: Program) -> Check:
    """The Hessian times a vector against central differences of the gradients along it, in 60 digits."""
    domain, trained = Decimals(60), derivation.network.trained
    products = curvature.at_sizes({"N": SAMPLES})
    point = random_point(products, seed=3)
    exact = Compiled(products, domain).run(point)
    gradients = Compiled(derivation.program.at_sizes({"N": SAMPLES}), domain)
    given = [t.name for t in gradients.program.tensors if t.given]
    anywhere = random_point(gradients.program)
    here = {name: exact[name] if name in exact else anywhere[name] for name in given}
    step = domain.number(sp.Rational(1, 10**15))

    def moved(sign: int) -> Values:
        there = {name: exact[name] + sign * step * exact[f"v_{name}"] for name in trained if name in exact}
        return gradients.run({**here, **there})

    above, below, adjoint = moved(1), moved(-1), dict(derivation.adjoint)
    pairs = [
        (name, exact[f"hessian_vector_{name}"], (above[adjoint[name]] - below[adjoint[name]]) / (2 * step))
        for name in trained
    ]
    return compared("Hessian times a vector against differences of gradients in 60 digits", pairs, 1e-20)


def _element(read: Access, values: Values) -> float:
    return float(values[read.name][tuple(int(i) for i in read.indices)])


def _value(expression: sp.Expr, values: Values) -> float:
    return float(expression.xreplace({a: sp.Float(_element(a, values), 17) for a in accesses(expression)}))


def _evaluated(tree: Tree, values: Values, rows: int) -> Any:
    """A tree as an array of two axes; a column of ones that begins a product has so many rows."""
    match tree:
        case Whole(name, axes, turned):
            array = np.asarray(values[name], dtype=float).reshape(
                (-1, 1) if axes == 1 else (1, 1) if not axes else values[name].shape
            )
            return array.T if turned else array
        case Scalar(value):
            return np.array([[float(value)]])
        case Product(parts):
            return _product(parts, values, rows)
        case Elementwise(kind, parts, signs):
            return _elementwise(kind, [_evaluated(part, values, rows) for part in parts], signs)
    raise TypeError(tree)


def _product(parts: tuple[Tree, ...], values: Values, rows: int) -> Any:
    found = None
    for place, part in enumerate(parts):
        if isinstance(part, Ones):
            length = rows if found is None and not part.turned else 0
            if found is not None:
                length = found.shape[1]
            elif part.turned:
                length = _evaluated(parts[place + 1], values, rows).shape[0]
            array: Any = np.ones((1, length) if part.turned else (length, 1))
        else:
            array = _evaluated(part, values, rows)
        scalar = found is None or found.shape == (1, 1) or array.shape == (1, 1)
        found = array if found is None else found * array if scalar else found @ array
    return found


def _elementwise(kind: str, parts: list[Any], signs: tuple[bool, ...]) -> Any:
    if kind == "+":
        return sum((-part if negative else part) for part, negative in zip(parts, signs, strict=True))
    if kind == "⊙":
        return math.prod(parts[1:], start=parts[0])
    if kind == "/":
        return parts[0] / parts[1]
    if kind.startswith("^"):
        return parts[0] ** int(kind[1:])
    if kind == "√":
        return np.sqrt(parts[0])
    function = getattr(sp, kind)  # a function of SymPy, by the name it is printed with
    return np.vectorize(lambda value: float(function(value)))(parts[0])
