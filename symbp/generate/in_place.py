"""Updates in place: a next value may take its parameter's buffer when nobody needs the old value any more."""

from __future__ import annotations

from symbp.language.expressions import Access, Reduction
from symbp.language.program import Program


def in_place_updates(program: Program) -> tuple[Program, dict[str, str]]:
    """The program, and for each next value that may be stored over its old one, the old one's name.

    Safe where the old value is read by the next value's own equation at its own place only, or by equations that
    come before it in the program's order.
    """
    stored: dict[str, str] = {}
    order = [e.target for e in program.equations]
    for old, new in program.updates:
        position = order.index(new)
        late = [e for e in program.equations[position + 1 :] if old in e.reads]
        own = program.definition[new]
        elsewhere = [a for a in own.right.atoms(Access) if a.name == old and a.indices != own.indices]
        reduced = any(a.name == old for node in own.right.atoms(Reduction) for a in node.atoms(Access))
        if not late and not elsewhere and not reduced:
            stored[new] = old
    return program, stored
