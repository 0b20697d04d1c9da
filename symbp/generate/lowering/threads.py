"""Which loops threads divide among themselves: the outermost one of a nest whose rounds do not need each other.

Every element is computed by one thread and in the same way, so results do not depend on the number of threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from symbp.generate.lowering.loops import Accumulate, Declare, Loop, Statement, Tile, nested, work

LEAST_WORK = 500_000  # terms of sums in strips; what is less is done before threads have met
STATEMENT = 20  # terms that a statement elsewhere is worth


def divided(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, with the loops marked that are worth dividing."""
    return [_marked(statement) if work([statement], STATEMENT) >= LEAST_WORK else statement for statement in statements]


def _added_outside(loop: Loop) -> set[str]:
    """Variables of the outside that something is added to."""
    inside = list(nested(loop.body))
    added = {name for s in inside if isinstance(s, Accumulate) for name in (s.name, s.place)} - {""}
    return added - {s.name for s in inside if isinstance(s, Declare)}


def _marked(statement: Statement) -> Statement:
    if isinstance(statement, Tile):
        return replace(statement, shared=bool(statement.row) and statement.rows > 1)
    if not isinstance(statement, Loop) or statement.down or _added_outside(statement):
        return statement
    if statement.size == 1 and len(statement.body) == 1:
        return replace(statement, body=(_marked(statement.body[0]),))
    return replace(statement, shared=statement.size > 1)
