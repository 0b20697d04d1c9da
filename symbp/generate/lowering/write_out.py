"""Small programs written out: loops of known size become one statement an element.

The values of a small network then live in registers instead of travelling through memory between loops.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from symbp.generate.lowering.hoist import Names
from symbp.generate.lowering.loops import (
    Accumulate,
    Binary,
    Call,
    Comment,
    Compare,
    Condition,
    Declare,
    Expression,
    If,
    Load,
    Logic,
    Loop,
    Negative,
    Number,
    Select,
    Statement,
    Store,
    Variable,
)

LIMIT = 160
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
}
_RELATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def can_be_written_out(statements: Iterable[Statement]) -> bool:
    """Whether every accumulation happens in any case, and none records its place."""
    for statement in statements:
        match statement:
            case Loop(_, _, body) if not can_be_written_out(body):
                return False
            case If(_, body) if _accumulates(body):
                return False
            case Accumulate(place=place) if place:
                return False
    return True


def _accumulates(statements: Iterable[Statement]) -> bool:
    return any(isinstance(s, Accumulate) or (isinstance(s, (Loop, If)) and _accumulates(s.body)) for s in statements)


def write_out(statements: Sequence[Statement], taken: Iterable[str]) -> list[Statement]:
    """The statements without loops, with the same operations in the same order.

    ``taken`` are names that new local variables must not have. Sums and maxima that are read once stand where they
    are read; the program must pass :func:`can_be_written_out`.
    """
    return _Writer(Names(taken)).block(statements, {}, "")


class _Writer:
    """Expands loops; ``values`` maps loop indices and local variables to what they are here."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def block(self, statements: Sequence[Statement], around: dict[str, Expression], suffix: str) -> list[Statement]:
        """One body; accumulators declared in it are kept back until they are read."""
        found: list[Statement] = []
        self._into(found, statements, dict(around), suffix, {})
        return found

    def _into(
        self,
        found: list[Statement],
        statements: Sequence[Statement],
        values: dict[str, Expression],
        suffix: str,
        reads: dict[str, tuple[int, str]],
    ) -> None:
        for number, statement in enumerate(statements):
            if not isinstance(statement, (Comment, Accumulate, Loop)):
                self._name_shared(found, statement, values, reads)
            match statement:
                case Comment():
                    found.append(statement)
                case Declare(name, Number() as start):
                    values[name] = start
                    reads[name] = (sum(_reads(s, name) for s in statements[number + 1 :]), suffix)
                case Declare(name, value, integer):
                    fresh = self.names.fresh(name + suffix)
                    found.append(Declare(fresh, _put(value, values), integer))
                    values[name] = Variable(fresh, integer)
                case Accumulate(name, kind, value):
                    self._name_shared(found, statement, values, reads)
                    values[name] = _accumulated(values[name], kind, _put(value, values))
                case Store(buffer, indices, value):
                    found.append(Store(buffer, tuple(_put(i, values) for i in indices), _put(value, values)))
                case If(condition, body):
                    decided = _condition(condition, values)
                    if decided is True:
                        self._into(found, body, values, suffix, reads)
                    elif decided is not False:
                        found.append(If(decided, tuple(self.block(body, values, suffix))))
                case Loop(index, size, body, down):
                    for place in reversed(range(size)) if down else range(size):
                        values[index] = Number(sp.Integer(place))
                        self._into(found, body, values, f"{suffix}_{place}", reads)
                    del values[index]

    def _name_shared(
        self,
        found: list[Statement],
        statement: Statement,
        values: dict[str, Expression],
        reads: dict[str, tuple[int, str]],
    ) -> None:
        """Give a name to each accumulated value that this statement reads and that is read more than once."""
        for name, (count, suffix) in sorted(reads.items()):
            if count > 1 and _reads(statement, name) and not isinstance(values[name], (Variable, Number)):
                fresh = self.names.fresh(name + suffix)
                found.append(Declare(fresh, values[name]))
                values[name] = Variable(fresh)


def _accumulated(value: Expression, kind: str, added: Expression) -> Expression:
    if isinstance(value, Number):
        return added
    if kind == "+":
        return Binary("+", value, added)
    return Call("fmax", (value, added))


def _reads(node: object, name: str) -> int:
    """How often the value of a local variable is read when a statement runs."""
    match node:
        case Variable(other):
            return int(other == name)
        case Loop(_, size, body):
            return size * sum(_reads(s, name) for s in body)
        case If(condition, body):
            return _reads(condition, name) + sum(_reads(s, name) for s in body)
        case Declare(_, value) | Store(_, _, value) | Accumulate(_, _, value) | Negative(value):
            return _reads(value, name)
        case Binary(_, left, right) | Compare(_, left, right):
            return _reads(left, name) + _reads(right, name)
        case Select(condition, then, otherwise):
            return sum(_reads(part, name) for part in (condition, then, otherwise))
        case Call(_, parts) | Logic(_, parts):
            return sum(_reads(part, name) for part in parts)
    return 0


def _put(node: Expression, values: dict[str, Expression]) -> Expression:
    """The expression with local values put in and whole-number arithmetic done."""
    match node:
        case Variable(name):
            return values.get(name, node)
        case Load(buffer, indices):
            return Load(buffer, tuple(_put(i, values) for i in indices))
        case Negative(value):
            inside = _put(value, values)
            number = _whole(inside)
            return Negative(inside) if number is None else Number(-number)
        case Binary(sign, left, right):
            first, second = _put(left, values), _put(right, values)
            a, b = _whole(first), _whole(second)
            if a is not None and b is not None and sign in _ARITHMETIC:
                return Number(_ARITHMETIC[sign](a, b))
            return Binary(sign, first, second)
        case Call(function, arguments):
            return Call(function, tuple(_put(a, values) for a in arguments))
        case Select(condition, then, otherwise):
            decided = _condition(condition, values)
            if isinstance(decided, bool):
                return _put(then if decided else otherwise, values)
            return Select(decided, _put(then, values), _put(otherwise, values))
    return node


def _whole(node: Expression) -> sp.Integer | None:
    return node.value if isinstance(node, Number) and node.value.is_Integer else None


def _condition(node: Condition, values: dict[str, Expression]) -> Condition | bool:
    """The condition, or its truth where that is known."""
    if isinstance(node, Compare):
        left, right = _put(node.left, values), _put(node.right, values)
        if isinstance(left, Number) and isinstance(right, Number):
            return bool(_RELATIONS[node.operator](left.value, right.value))
        return Compare(node.operator, left, right)
    parts = [_condition(part, values) for part in node.parts]
    if node.operator == "not":
        return not parts[0] if isinstance(parts[0], bool) else replace(node, parts=(parts[0],))
    deciding = node.operator == "or"
    if any(part is deciding for part in parts):
        return deciding
    open_parts = tuple(part for part in parts if not isinstance(part, bool))
    if not open_parts:
        return not deciding
    return open_parts[0] if len(open_parts) == 1 else replace(node, parts=open_parts)
