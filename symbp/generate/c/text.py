"""Printing the loop language as C99."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from symbp.generate.c.tiles import tile_lines
from symbp.generate.lowering.loops import (
    Accumulate,
    Binary,
    Call,
    Choice,
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
    Place,
    Product,
    Ready,
    Select,
    Statement,
    Store,
    Tile,
    Variable,
    uses,
)

_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2}
WIDTH = 100


class Printer:
    """Prints statements; ``places`` maps a buffer to how C writes an element of it.

    ``functions`` are names of elementary functions where they are not those of C's library; ``single`` says that there
    is but single precision and one thread.
    """

    def __init__(
        self,
        places: Mapping[str, str],
        flat: Mapping[str, tuple[int, ...]],
        integers: frozenset[str] = frozenset(),
        orders: Mapping[str, tuple[int, ...]] | None = None,
        functions: Mapping[str, str] | None = None,
        single: bool = False,
    ) -> None:
        self.places, self.flat, self.integers, self.orders = places, flat, integers, orders or {}
        self.functions, self.single = functions or {}, single
        self.strip = ""  # the index that stands for a whole strip, inside a tile

    def lines(self, statements: Sequence[Statement], indent: int = 1) -> list[str]:
        """Lines of C, indented by four spaces a level."""
        found: list[str] = []
        pad = "    " * indent
        for statement in statements:
            match statement:
                case Comment(text):
                    found.extend(pad + line for line in _comment(text, WIDTH - len(pad)))
                case Loop(index, size, body, down, shared):
                    found += [f"{pad}THREADS"] if shared and not self.single else []
                    head = (
                        f"for (int {index} = {size - 1}; {index} >= 0; {index}--) {{"
                        if down
                        else f"for (int {index} = 0; {index} < {size}; {index}++) {{"
                    )
                    found += [pad + head, *self.lines(body, indent + 1), pad + "}"]
                case If(condition, body):
                    found += [f"{pad}if ({self.condition(condition)}) {{", *self.lines(body, indent + 1), pad + "}"]
                case Declare(name, value, integer):
                    kind = "int" if integer else "real"
                    constant = "" if isinstance(value, Number) else "const "
                    text = "0" if integer else self.expression(value)
                    found.append(f"{pad}{constant}{kind} {name} = {text};")
                case Accumulate(name, "+", value):
                    found.append(f"{pad}{name} += {self.expression(value)};")
                case Accumulate(name, _, value, place, position):
                    found += [
                        f"{pad}const real candidate_{name} = {self.expression(value)};",
                        f"{pad}if (candidate_{name} > {name}) {{",
                        f"{pad}    {name} = candidate_{name};",
                    ]
                    if position is not None:
                        found.append(f"{pad}    {place} = {self.expression(position, integer=True)};")
                    found.append(f"{pad}}}")
                case Choice(library, own):
                    found += ["#ifdef BLAS", *self.lines(library, indent), "#else", *self.lines(own, indent), "#endif"]
                case Product():
                    found.append(pad + self.product(statement))
                case Ready(bucket):
                    found.append(f"{pad}bucket_ready(v, {bucket});")
                case Tile():
                    found += [pad + line for line in tile_lines(self, statement)]
                case Store(buffer, (position,), value, True):
                    left = f"((real *){self.places[buffer]})[{self.expression(position, integer=True)}]"
                    found.append(f"{pad}{left} = {self.expression(value)};")
                case Store():
                    left = self.load(Load(statement.buffer, statement.indices))
                    found.append(f"{pad}{self.assignment(left, statement)};")
        return found

    def product(self, node: Product) -> str:
        """A call of the library."""
        turned = ["CblasTrans" if side else "CblasNoTrans" for side in node.turned]
        left, right = self.place(node.left, "const "), self.place(node.right, "const ")
        sizes, kept = f"{node.rows}, {node.columns}, {node.inner}, 1", int(node.adds)
        matrices = (
            f"{left}, {node.steps[0]}, {right}, {node.steps[1]}, {kept}, {self.place(node.result)}, {node.steps[2]}"
        )
        return f"GEMM(CblasRowMajor, {turned[0]}, {turned[1]}, {sizes}, {matrices});"

    def place(self, node: Place, constant: str = "") -> str:
        """A pointer to an element."""
        base = self.places.get(node.buffer, node.buffer)
        start = base if node.buffer in self.flat else f"({constant}real *){base}"
        position = self.expression(node.position, integer=True)
        return start if position == "0" else f"{start} + {position}"

    def assignment(self, left: str, statement: Store) -> str:
        """``left = value``, shorter where the value changes what was there."""
        value = statement.value
        if isinstance(value, Binary) and isinstance(value.left, Load) and self.load(value.left) == left:
            if value.operator in ("+", "-"):
                return f"{left} {value.operator}= {self.expression(value.right)}"
        return f"{left} = {self.expression(value, integer=statement.buffer in self.integers)}"

    def load(self, node: Load) -> str:
        """An element of a buffer."""
        base = self.places.get(node.buffer, node.buffer)
        if node.buffer in self.orders:
            node = Load(node.buffer, tuple(node.indices[axis] for axis in self.orders[node.buffer]))
        if self.strip and any(uses(i, self.strip) for i in node.indices):
            strip, self.strip = self.strip, ""
            panel = isinstance(node.indices[-1], Binary)  # a strip of its own, which begins at zero
            moved = (*node.indices[:-1], Variable("lane * LANES" if panel else f"{strip} + lane * LANES", True))
            text = f"STRIP({self._element(node.buffer, base, moved)})"
            self.strip = strip
            return text
        return self._element(node.buffer, base, node.indices)

    def _element(self, buffer: str, base: str, positions: tuple[Expression, ...]) -> str:
        node = Load(buffer, positions)
        indices = [self.expression(i, integer=True) for i in node.indices]
        if node.buffer in self.flat and indices:
            position = indices[0]
            left = self.expression(node.indices[0], 2, integer=True)
            for text, size in zip(indices[1:], self.flat[node.buffer][1:], strict=True):
                position = f"{left} * {size} + {text}"
                left = f"({position})"
            return f"{base}[{position}]"
        return base + "".join(f"[{i}]" for i in indices)

    def expression(self, node: Expression, strength: int = 0, integer: bool = False) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        match node:
            case Number(value):
                return f"REAL({constant(value, integer)})" if self.strip and not integer else constant(value, integer)
            case Variable(name, whole):
                return f"(real){name}" if whole and not integer else name
            case Load(buffer) if (buffer in self.integers) != integer:
                return f"({'int' if integer else 'real'}){self.load(node)}"
            case Load():
                return self.load(node)
            case Negative(value):
                return _bracket(f"-{self.expression(value, 3, integer)}", strength > 1)
            case Binary("//" | "%" as operator, left, right):
                sides = self.expression(left, 2, True), self.expression(right, 3, True)
                text = f"{sides[0]} {operator[0]} {sides[1]}"
                return _bracket(text, strength > 2) if integer else f"(real)({text})"
            case Binary(operator, left, right):
                own = _STRENGTH[operator]
                first, second = self.expression(left, own, integer), self.expression(right, own + 1, integer)
                if operator == "/" and _literal(left) and _literal(right):  # C would drop the remainder
                    first = f"REAL({first})"
                return _bracket(f"{first} {operator} {second}", own < strength)
            case Call("sign", (argument,)):
                text = self.expression(argument, 3)
                return f"(real)(({text} > 0) - ({text} < 0))"
            case Call(function, arguments):
                inside = ", ".join(self.expression(a) for a in arguments)
                return f"{self.functions.get(function) or self.standard(function)}({inside})"
            case Select(condition, then, otherwise):
                values = [self.expression(part, integer=integer) for part in (then, otherwise)]
                return f"({self.condition(condition)} ? {values[0]} : {values[1]})"
        raise TypeError(node)

    def standard(self, function: str) -> str:
        """The name of a function in C's library: one for both precisions, or that of single precision."""
        name = "fabs" if function == "abs" else function
        return f"{name}f" if self.single else name

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
        if isinstance(node, Variable):
            return not node.integer
        if isinstance(node, Number):
            return not node.value.is_Integer
        if isinstance(node, Binary):
            return node.operator == "/" or self._real(node.left) or self._real(node.right)
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


def _literal(node: Expression) -> bool:
    """Whether C would take an expression for a whole number."""
    if isinstance(node, Negative):
        return _literal(node.value)
    if isinstance(node, Binary):
        return node.operator != "/" and _literal(node.left) and _literal(node.right)
    if isinstance(node, Select):
        return _literal(node.then) and _literal(node.otherwise)
    return isinstance(node, Number) and bool(node.value.is_Integer)


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
