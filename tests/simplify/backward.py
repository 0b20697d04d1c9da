"""The backward equations of a program written for a test."""

from __future__ import annotations

from collections.abc import Mapping

from symbp.derive.adjoints import differentiate
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES
from tests.generate.programs import program_of

Shapes = Mapping[str, tuple[int, ...]]


def backward(
    text: str, given: Shapes, by: str, labels: Shapes | None = None, keep: tuple[str, ...] = (), off: str = ""
) -> list[str]:
    """The simplified gradients of ``f`` by the tensors named in ``by``, and what they need; ``keep`` are wanted too."""
    program = program_of(text, given, labels or {})
    adjoints = differentiate(program, "f", by.split())
    strategies = [name for name in NAMES if name != off]
    wanted = [*(adjoints.of[name] for name in by.split()), *keep]
    equations = simplify(adjoints, wanted, strategies).program.equations
    return [str(e) for e in equations if e.target not in program.tensor]
