"""Small networks in JavaScript, for pages that compute: every element is a number with a name of its own.

The statements are those of :mod:`symbp.generate.lowering.write_out`, which C and NumPy print too. Here they compute
every tensor of the training program, since a page shows every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.generate.common.elementary import precisions
from symbp.generate.common.naming import made_by
from symbp.generate.lowering.freeze import freeze
from symbp.generate.lowering.loops import Binary, Call, Condition, Declare, Expression, Logic, Number, Select
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.write_out import can_be_written_out, write_out
from symbp.generate.scripts.numbers import NumberPrinter, bracket, only_numbers
from symbp.language.tensor import Tensor
from symbp.templates import render

MOST = 400  # numbers on a page
_WORDS = frozenset(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false
    finally for function if implements import in instanceof interface let new null package private protected public
    return static super switch this throw true try typeof undefined var void while with yield
    Math NaN Infinity erf step updates factors
    """.split()  # noqa: SIM905 - easier to read
)
_FUNCTIONS = {"fmax": "Math.max", "erf": "erf"}


def javascript(derivation: Derivation, local: Sequence[sp.Expr] = ()) -> str | None:
    """The training program as JavaScript; None where it has samples, random numbers, or is not small.

    ``step`` takes an object with all that is given (nested arrays under their names) and returns all tensors that
    are computed; ``updates`` says which of these take whose place. ``factors`` takes both and returns the values of the
    expressions ``local``, over accesses at fixed places.
    """
    program = derivation.training
    if program.sizes or program.given("random") or sum(_count(t) for t in program.tensors) > MOST:
        return None
    with distribute(False):  # 2 * (a + b) stays a product
        loops = lower(program)
        if not can_be_written_out(loops):
            return None
        statements = write_out(loops, program.tensor)
        further = [freeze(expression) for expression in local]
    if not only_numbers([*statements, *(Declare("", value) for value in further)]):
        return None
    printer = JavaScriptPrinter()
    given = [t for t in program.tensors if t.given]
    lines = printer.lines(statements)
    return render(
        "javascript/step.js.j2",
        header=made_by(derivation),
        given=_joined(printer, given),
        lines=lines,
        computed=_joined(printer, [t for t in program.tensors if not t.given]),
        all=_joined(printer, program.tensors),
        updates=[f'{old}: "{new}"' for old, new in program.updates],
        local=[printer.expression(value) for value in further],
        erf=precisions()["DOUBLE"] if "erf" in printer.functions else None,
    )


def _count(tensor: Tensor) -> int:
    return int(sp.prod(tensor.shape))


def _joined(printer: NumberPrinter, tensors: Iterable[Tensor]) -> list[str]:
    """Properties of an object that holds the tensors, or the pattern that takes it apart."""
    properties = [(t.name, printer.nested(t)) for t in tensors]
    return [name if name == value else f"{name}: {value}" for name, value in properties]


class JavaScriptPrinter(NumberPrinter):
    """Prints written-out statements as JavaScript."""

    comment = "// "

    def __init__(self) -> None:
        super().__init__(_WORDS)

    def assigned(self, name: str, value: Expression) -> str:
        """A statement that gives a name its value."""
        return f"const {name} = {self.expression(value)};"

    def expression(self, node: Expression, strength: int = 0) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        match node:
            case Number(value) if value in (sp.oo, -sp.oo):
                return "Infinity" if value is sp.oo else "(-Infinity)"
            case Binary("//", left, right):
                return f"Math.floor({self.expression(left, 2)} / {self.expression(right, 3)})"
            case Call(function, arguments):
                self.functions.add(function)
                name = _FUNCTIONS.get(function, f"Math.{function}")
                return f"{name}({', '.join(map(self.expression, arguments))})"
            case Select(condition, then, otherwise):
                return f"({self.condition(condition, True)} ? {self.expression(then)} : {self.expression(otherwise)})"
        return super().expression(node, strength)

    def condition(self, node: Condition, inner: bool = False) -> str:
        """A condition."""
        if not isinstance(node, Logic):
            return super().condition(node, inner)
        if node.operator == "not":
            return f"!({self.condition(node.parts[0])})"
        sign = {"and": " && ", "or": " || "}[node.operator]
        return bracket(sign.join(self.condition(p, True) for p in node.parts), inner)
