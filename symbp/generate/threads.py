"""Which loops threads divide among themselves: the outermost one of a nest whose rounds do not need each other.

Every element is computed by one thread and in the same way, so results do not depend on the number of threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import prod

from symbp.generate.loops import Accumulate, Declare, If, Loop, Statement, Tile

LEAST_WORK = 500_000  # terms of sums in strips; what is less is done before threads have met
STATEMENT = 20  # terms that a statement elsewhere is worth


def divided(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, with the loops marked that are worth dividing."""
    return [_marked(statement) if work([statement]) >= LEAST_WORK else statement for statement in statements]


def work(statements: Iterable[Statement]) -> int:
    """How much is done, in terms of sums in strips."""
    total = 0
    for statement in statements:
        match statement:
            case Loop(_, size, body):
                total += size * work(body)
            case If(_, body):
                total += work(body)
            case Tile():
                length = 1 if statement.across else statement.length
                inner = statement.length if statement.across else 1
                terms = sum(prod(size for _, size in part.bound) for part in statement.parts)
                total += statement.rows * length * inner * terms
            case _:
                total += STATEMENT
    return total


def _marked(statement: Statement) -> Statement:
    if isinstance(statement, Tile):
        return replace(statement, shared=bool(statement.row) and statement.rows > 1)
    if not isinstance(statement, Loop) or statement.down or _added(statement.body) - _declared(statement.body):
        return statement
    if statement.size == 1 and len(statement.body) == 1:
        return replace(statement, body=(_marked(statement.body[0]),))
    return replace(statement, shared=statement.size > 1)


def _added(statements: Iterable[Statement]) -> set[str]:
    """Variables that something is added to."""
    found: set[str] = set()
    for statement in statements:
        match statement:
            case Loop(_, _, body) | If(_, body):
                found |= _added(body)
            case Accumulate(name, _, _, place):
                found |= {name, place} - {""}
    return found


def _declared(statements: Iterable[Statement]) -> set[str]:
    found: set[str] = set()
    for statement in statements:
        match statement:
            case Loop(_, _, body) | If(_, body):
                found |= _declared(body)
            case Declare(name):
                found.add(name)
    return found
