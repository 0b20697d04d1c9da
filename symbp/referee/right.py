"""The right formula for a side that was claimed to be something else, in the author's notation."""

from __future__ import annotations

from symbp.errors import SymbpError
from symbp.language.latex import latex
from symbp.network.quantities import notation_of
from symbp.pipeline import derive_network
from symbp.referee.facts import Facts
from symbp.referee.scope import Scope, instances
from symbp.referee.terms import Derivative, Quantity, Stack, Term
from symbp.referee.vocabulary import Vocabulary


def right_formula(left: Term, vocabulary: Vocabulary, scope: Scope | None = None) -> list[str]:
    """The equations that give a quantity, or its derivative of the loss, as the network defines or derives them.

    For a derivative the equation of the adjoint itself comes first, then those of the adjoints that it reads. Empty
    for anything else.
    """
    facts: Facts = vocabulary.facts
    network = facts.network
    if scope is None:
        return []
    if isinstance(left, Stack):
        left = left.rows[0][0]
    try:
        if isinstance(left, Quantity):
            tensor = scope.tensor(left)
            forward = network.forward
            if tensor not in forward.definition:
                return []
            notation = notation_of(network, forward, None, vocabulary.convention)
            equation = forward.definition[tensor]
            above, below = notation.equation(equation.left, equation.right)
            return [f"{latex(above)} = {latex(below)}"]
        if isinstance(left, Derivative) and isinstance(left.of, Quantity) and isinstance(left.by, Quantity):
            if scope.tensor(left.of) != network.loss:
                return []
            derivation = derive_network(network)
            adjoint = dict(derivation.adjoint)
            program = derivation.program
            start = adjoint.get(scope.tensor(left.by), "")
            if start not in program.definition:
                return []
            names = {a: of for of, a in derivation.adjoint}
            notation = notation_of(network, program, names, vocabulary.convention)
            lines, todo, seen = [], [start], {start}
            while todo:
                equation = program.definition[todo.pop(0)]
                above, below = notation.equation(equation.left, equation.right)
                lines.append(f"{latex(above)} = {latex(below)}")
                for name in equation.reads:
                    if name in names and name not in seen and name in program.definition:
                        seen.add(name)
                        todo.append(name)
            return lines
    except SymbpError:
        return []
    return []


def first_scope(left: Term, vocabulary: Vocabulary, point: object) -> Scope | None:
    """The first instance of a term, if there is one."""
    from symbp.referee.facts import Point

    assert isinstance(point, Point)
    try:
        return next(iter(instances(vocabulary, point, [left])), None)
    except SymbpError:
        return None
