"""Updates in place: a next value may take its parameter's buffer when nobody needs the old value any more."""

from __future__ import annotations

from collections.abc import Collection

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction
from symbp.language.program import Program


def in_place_updates(program: Program, before: Collection[str] = ()) -> tuple[Program, dict[str, str]]:
    """The program, and for each next value that may be stored over its old one, the old one's name.

    Safe where no later equation reads the old value, and the next value's own equation reads it at its own place
    only. An earlier equation could share the loops of the next value, so it too may read the old value at its own
    place only, unless it is one of ``before``: tensors that are complete before the updates begin.
    """
    stored: dict[str, str] = {}
    order = {e.target: position for position, e in enumerate(program.equations)}
    readers: dict[str, list[Equation]] = {old: [] for old, _ in program.updates}
    for equation in program.equations:
        for name in equation.reads:
            if name in readers:
                readers[name].append(equation)
    for old, new in program.updates:
        late = [e for e in readers[old] if order[e.target] > order[new]]
        near = [e for e in readers[old] if order[e.target] <= order[new] and e.target not in before]
        if not late and not any(_reads_elsewhere(e, old) for e in near):
            stored[new] = old
    return program, stored


def _reads_elsewhere(equation: Equation, name: str) -> bool:
    """Whether the equation reads the tensor at any place but its own."""
    if any(a.name == name for node in equation.right.atoms(Reduction) for a in node.atoms(Access)):
        return True
    return any(a.name == name and a.indices != equation.indices for a in equation.right.atoms(Access))
