"""Printing the loop language as C99."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from symbp.generate.loops import (
    Accumulate,
    Binary,
    Call,
    Comment,
    Compare,
    Condition,
    Declare,
    Expression,
    Load,
    Logic,
    Loop,
    Negative,
    Number,
    Select,
    Statement,
    Variable,
)

_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
_FUNCTIONS = {"abs": "fabs"}
WIDTH = 100


class Printer:
    """Prints statements; ``places`` maps a buffer to how C writes an element of it."""

    def __init__(
        self, places: Mapping[str, str], flat: Mapping[str, tuple[int, ...]], integers: frozenset[str] = frozenset()
    ) -> None:
        self.places, self.flat, self.integers = places, flat, integers

    def lines(self, statements: Sequence[Statement], indent: int = 1) -> list[str]:
        """Lines of C, indented by four spaces a level."""
        found: list[str] = []
        pad = "    " * indent
        for statement in statements:
            match statement:
                case Comment(text):
                    found.extend(pad + line for line in _comment(text, WIDTH - len(pad)))
                case Loop(index, size, body, down):
                    head = (
                        f"for (int {index} = {size - 1}; {index} >= 0; {index}--) {{"
                        if down
                        else f"for (int {index} = 0; {index} < {size}; {index}++) {{"
                    )
                    found += [pad + head, *self.lines(body, indent + 1), pad + "}"]
                case Declare(name, value, integer):
                    kind = "int" if integer else "real"
                    constant = "" if isinstance(value, Number) else "const "
                    text = "0" if integer else self.expression(value)
                    found.append(f"{pad}{constant}{kind} {name} = {text};")
                case Accumulate(name, "+", value):
                    found.append(f"{pad}{name} += {self.expression(value)};")
                case Accumulate(name, _, value, place, position):
                    assert position is not None
                    found += [
                        f"{pad}const real candidate_{name} = {self.expression(value)};",
                        f"{pad}if (candidate_{name} > {name}) {{",
                        f"{pad}    {name} = candidate_{name};",
                        f"{pad}    {place} = {self.expression(position, integer=True)};",
                        f"{pad}}}",
                    ]
                case _:
                    left = self.load(Load(statement.buffer, statement.indices))
                    found.append(f"{pad}{left} = {self.expression(statement.value)};")
        return found

    def load(self, node: Load) -> str:
        """An element of a buffer."""
        base = self.places.get(node.buffer, node.buffer)
        indices = [self.expression(i, integer=True) for i in node.indices]
        if node.buffer in self.flat and indices:
            position = indices[0]
            for text, size in zip(indices[1:], self.flat[node.buffer][1:], strict=True):
                left = (
                    position
                    if position.isidentifier() or ("*" in position and "+" not in position)
                    else f"({position})"
                )
                position = f"{left} * {size} + {text}"
            return f"{base}[{position}]"
        return base + "".join(f"[{i}]" for i in indices)

    def expression(self, node: Expression, strength: int = 0, integer: bool = False) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        match node:
            case Number(value):
                return constant(value, integer)
            case Variable(name):
                return name
            case Load():
                return self.load(node)
            case Negative(value):
                return _bracket(f"-{self.expression(value, 3, integer)}", strength > 1)
            case Binary(operator, left, right):
                own = _STRENGTH[operator]
                text = f"{self.expression(left, own, integer)} {operator} {self.expression(right, own + 1, integer)}"
                return _bracket(text, own < strength)
            case Call("sign", (argument,)):
                text = self.expression(argument, 3)
                return f"(real)(({text} > 0) - ({text} < 0))"
            case Call(function, arguments):
                inside = ", ".join(self.expression(a) for a in arguments)
                return f"{_FUNCTIONS.get(function, function)}({inside})"
            case Select(condition, then, otherwise):
                text = f"{self.condition(condition)} ? {self.expression(then)} : {self.expression(otherwise)}"
                return f"({text})"
        raise TypeError(node)

    def condition(self, node: Condition, inner: bool = False) -> str:
        """A condition."""
        if isinstance(node, Compare):
            integer = not self._real(node.left) and not self._real(node.right)
            left, right = self.expression(node.left, 0, integer), self.expression(node.right, 0, integer)
            return f"{left} {node.operator} {right}"
        assert isinstance(node, Logic)
        if node.operator == "not":
            return f"!({self.condition(node.parts[0])})"
        text = (" && " if node.operator == "and" else " || ").join(self.condition(p, True) for p in node.parts)
        return f"({text})" if inner else text

    def _real(self, node: Expression) -> bool:
        """Whether an expression in a condition is about values rather than places."""
        if isinstance(node, Load):
            return node.buffer not in self.integers
        if isinstance(node, Binary):
            return self._real(node.left) or self._real(node.right)
        if isinstance(node, Negative):
            return self._real(node.value)
        return isinstance(node, (Call, Select))


def constant(value: sp.Expr, integer: bool) -> str:
    """A constant: whole numbers as they are, others to the nearest double, narrowed to ``real``."""
    if integer:
        return str(int(value))
    if value is sp.S.NegativeInfinity:
        return "-(real)HUGE_VAL"
    if value.is_Integer and abs(int(value)) < 1000000:
        return f"{int(value)}"
    return f"REAL({float(value)!r})"


def _bracket(text: str, needed: bool) -> str:
    return f"({text})" if needed else text


def _comment(text: str, width: int) -> list[str]:
    if len(text) + 6 <= width:
        return [f"/* {text} */"]
    words, lines, line = text.split(" "), [], "/*"
    for word in words:
        if len(line) + len(word) + 1 > width - 3:
            lines.append(line)
            line = "  "
        line += " " + word
    return [*lines, line + " */"]
