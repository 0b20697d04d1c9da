"""Small networks of fixed sizes in generated NumPy: their elements are numbers of Python, with names of their own.

A call of NumPy takes as long as some thirty operations between numbers. So what the generated C writes out
(:mod:`symbp.generate.lowering.write_out`) is written out here as well, by the same statements.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.generate.c.step import Step
from symbp.generate.common.parts import gradient_names
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.write_out import write_out
from symbp.generate.numpy.names import NAMES
from symbp.generate.scripts.numbers import NumberPrinter, only_numbers
from symbp.language.program import Program
from symbp.language.tensor import Tensor

_OWN = {"values", "most", "derivatives", "found"}  # the template's own names


def small_network(derivation: Derivation) -> dict[str, Any] | None:
    """What the template of a small network shows; None for a network with samples, or one that is not small."""
    if any(n.free_symbols for t in derivation.training.tensors for n in t.shape):
        return None
    with distribute(False):  # 2 * (a + b) stays a product
        step = Step.of(derivation)
        if not step.small or step.training.given("random"):
            return None
        taken = {*step.training.tensor, *step.inference.tensor}
        parts = {"forward": step.forward, "backward": step.backward, "update": step.update, "predict": step.inference}
        code = {part: write_out(lower(program), taken) for part, program in parts.items()}
    if not all(map(only_numbers, code.values())):
        return None
    printer = NumberPrinter(NAMES | _OWN)
    tensor = step.training.tensor
    adjoints = [adjoint for _, adjoint in gradient_names(derivation)]
    needed = {name for e in step.update.equations for name in e.reads}
    computed = [e.target for program in (step.forward, step.backward) for e in program.equations]
    carried = [n for n in computed if n in needed and n not in adjoints and n != derivation.network.loss]
    lines = {
        "derivatives": printer.lines([*code["forward"], *code["backward"]]),
        "update": printer.lines(code["update"]),
        "predict": printer.lines(code["predict"]),
    }
    first = (*step.forward.equations, *step.backward.equations)
    derivatives = [name for n in adjoints for name in printer.elements(tensor[n])]
    return {
        "lines": lines,
        "reads": {
            "derivatives": _reads(printer, step.training, {n for e in first for n in e.reads}),
            "update": _reads(printer, step.training, needed),
            "predict": _reads(printer, step.inference, {n for e in step.inference.equations for n in e.reads}),
        },
        "loss": printer.element(derivation.network.loss),
        "derivatives": derivatives,
        "handed": derivatives + [name for n in carried for name in printer.elements(tensor[n])],
        "gradients": [(name, printer.nested(tensor[adjoint])) for name, adjoint in gradient_names(derivation)],
        "after": [name for _, new in step.training.updates for name in printer.elements(tensor[new])],
        "updates": [(old, printer.nested(tensor[new])) for old, new in step.training.updates],
        "predictions": [printer.nested(step.inference.tensor[n]) for n in derivation.network.predictions],
        "functions": printer.functions,
        "math": "exp" in printer.functions or any("math." in line for part in lines.values() for line in part),
    }


def _reads(printer: NumberPrinter, program: Program, names: Iterable[str]) -> list[str]:
    """Statements that give names to the elements of what is given."""
    wanted = set(names)
    return [printer.unpacked(t, _source(t)) for t in program.tensors if t.given and t.name in wanted]


def _source(tensor: Tensor) -> str:
    return f"self.{tensor.name}" if tensor.role in ("parameter", "state", "constant") else tensor.name
