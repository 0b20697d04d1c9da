"""Printing the loop language as C that computes with whole numbers: each stands for one with so many binary places.

The statements are those of any C. A tensor is stored in the :class:`Format` that its measured range gave it; what is
computed on the way has the places and the range that arithmetic gives (fixed_values.py). A value is rounded once, where
it is stored: to the nearest number, or by chance where it is kept from step to step, so that updates smaller than the
last place are not lost but happen as often as they should (Gupta, Agrawal, Gopalakrishnan and Narayanan 2015).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

import sympy as sp

from symbp.errors import SymbpError
from symbp.generate.boards.fixed_values import (
    CLOSE,
    WIDEST,
    Format,
    Value,
    added,
    aligned,
    divided,
    either,
    multiplied,
    negated,
    number,
    times_power,
)
from symbp.generate.c.text import Printer
from symbp.generate.lowering.loops import (
    Accumulate,
    Binary,
    Call,
    Compare,
    Condition,
    Declare,
    Expression,
    If,
    Load,
    Loop,
    Negative,
    Number,
    Select,
    Statement,
    Store,
    Variable,
)

ARGUMENT = 24  # binary places of the arguments of exp, and of logarithms
FUNCTIONS = ("exp", "tanh", "log", "log1p", "sqrt", "abs", "sign", "fmax")


class FixedPrinter(Printer):
    """Prints statements on whole numbers.

    ``formats`` are those of the tensors, ``chance`` the buffers that are rounded by chance; ``sizes`` bounds the whole
    numbers of integer tensors.
    """

    def __init__(
        self,
        places: Mapping[str, str],
        flat: Mapping[str, tuple[int, ...]],
        integers: frozenset[str],
        orders: Mapping[str, tuple[int, ...]],
        formats: Mapping[str, Format],
        chance: Collection[str] = (),
    ) -> None:
        super().__init__(places, flat, integers, orders, single=True)
        self.formats, self.chance = dict(formats), frozenset(chance)
        self.locals: dict[str, Value] = {}
        self.ranges: dict[str, int] = {}
        self.called: set[str] = set()

    def lines(self, statements: Sequence[Statement], indent: int = 1) -> list[str]:
        """Lines of C; what is declared is as wide as what is added to it can become."""
        found: list[str] = []
        pad = "    " * indent
        for place, statement in enumerate(statements):
            match statement:
                case Loop(index, size):
                    self.ranges[index] = size
                    found += super().lines([statement], indent)
                case Declare(name, Number(start), False):
                    total = self.gathered(statements[place + 1 :], name, start)
                    self.locals[name] = total.named(name)
                    first = total.low if start is sp.S.NegativeInfinity else int(start * 2**total.places)
                    found.append(f"{pad}{total.kind} {name} = {first};")
                case Declare(name, value, False):
                    shown = self.value(value)
                    self.locals[name] = shown.named(name)
                    found.append(f"{pad}const {shown.kind} {name} = {shown.narrow};")
                case Accumulate(name, "+", value):
                    added_to = self.at_places(self.value(value), self.locals[name].places)
                    text = self.of_type(added_to, self.locals[name])
                    found.append(f"{pad}{name} += {text};")
                case Accumulate(name, _, value, where, position):
                    shown = self.at_places(self.value(value), self.locals[name].places)
                    text = self.of_type(shown, self.locals[name])
                    found += [
                        f"{pad}const {self.locals[name].kind} candidate_{name} = {text};",
                        f"{pad}if (candidate_{name} > {name}) {{",
                        f"{pad}    {name} = candidate_{name};",
                    ]
                    if position is not None:
                        found.append(f"{pad}    {where} = {self.expression(position, integer=True)};")
                    found.append(f"{pad}}}")
                case Store(buffer, indices, value) if buffer not in self.integers:
                    found.append(f"{pad}{self.load(Load(buffer, indices))} = {self.stored(buffer, value)};")
                case _:
                    found += super().lines([statement], indent)
        return found

    def gathered(self, statements: Sequence[Statement], name: str, start: sp.Expr) -> Value:
        """What a variable may become that is declared before these statements."""
        begun = start if start is not sp.S.NegativeInfinity else sp.Integer(0)
        first = number(Fraction(int(begun.p), int(begun.q)))
        terms: list[tuple[Value, int, str]] = []
        self._terms(statements, name, 1, terms)
        places = max((v.places for v, _, _ in terms), default=first.places)
        low, high = (int(Fraction(end, 1 << first.places) * (1 << max(places, 0))) for end in (first.low, first.high))
        for value, count, operator in terms:
            value = self.at_places(value, places)
            if operator == "+":
                low, high = low + count * min(value.low, 0), high + count * max(value.high, 0)
            else:
                low, high = min(low, value.low), max(high, value.high)
        if begun is not start:
            low, high = min(v.low for v, _, _ in terms), max(v.high for v, _, _ in terms)
        if max(abs(low), abs(high)).bit_length() > WIDEST:
            raise SymbpError(f"the sum {name!r} does not fit into {WIDEST} bits in fixed point.")
        return Value(name, places, low, high).named(name)

    def _terms(
        self, statements: Sequence[Statement], name: str, count: int, found: list[tuple[Value, int, str]]
    ) -> None:
        """What is added to a variable, and how often."""
        for place, statement in enumerate(statements):
            match statement:
                case Loop(index, size, body):
                    self.ranges[index] = size
                    self._terms(body, name, count * size, found)
                case If(_, body):
                    self._terms(body, name, count, found)
                case Declare(other, Number(start), False):
                    self.locals[other] = self.gathered(statements[place + 1 :], other, start)
                case Declare(other, value, False):
                    self.locals[other] = self.value(value).named(other)
                case Accumulate(other, operator, value) if other == name:
                    found.append((self.value(value), count, operator))

    def of_type(self, value: Value, variable: Value) -> str:
        """The text of a value for a variable, which may be narrower than its type."""
        return f"(int32_t)({value.text})" if value.wide and not variable.wide else value.text

    def at_places(self, value: Value, places: int) -> Value:
        """The value with so many binary places."""
        return times_power(value, places - value.places)

    def stored(self, buffer: str, expression: Expression) -> str:
        """A value as it is stored; the range of the buffer is from here on no wider than that of the value."""
        known = self.formats[buffer]
        try:
            value = self.value(expression)
        except SymbpError as error:
            raise SymbpError(f"{buffer}: {error}") from None
        shift = value.places - known.places
        if shift > 0:
            rounded = "by_chance" if buffer in self.chance else "nearest"
            generator = "net, " if buffer in self.chance else ""
            text, call = f"{rounded}({generator}{value.text}, {shift})", True
            low, high = value.low >> shift, (value.high >> shift) + 1
        else:
            exact = times_power(value, -shift)
            text, low, high, call = exact.text, exact.low, exact.high, exact.strength == 3
        if low < known.low or high > known.high:
            text, call = f"within({text}, {known.low}, {known.high})", True
        if buffer not in self.chance:
            self.formats[buffer] = Format(known.places, max(low, known.low), min(high, known.high))
        return f"(real){text}" if call else f"(real)({text})"

    def value(self, node: Expression) -> Value:
        """An expression as a whole number that stands for it."""
        match node:
            case Number(value):
                exact = value if value.is_Rational else sp.Rational(str(sp.N(value, 20)))
                return number(Fraction(int(exact.p), int(exact.q)))
            case Variable(name, True):
                return Value(name, 0, 0, self.ranges.get(name, 1 << 15) - 1)
            case Variable(name):
                return self.locals[name]
            case Load(buffer) if buffer in self.integers:
                known = self.formats.get(buffer, Format(0, 0, (1 << 15) - 1))
                return Value(self.load(node), 0, known.low, known.high)
            case Load(buffer):
                known = self.formats[buffer]
                return Value(self.load(node), known.places, known.low, known.high)
            case Negative(value):
                return negated(self.value(value))
            case Binary("+" | "-" as sign, left, right):
                return added(self.value(left), self.value(right), sign)
            case Binary("*", left, right):
                return multiplied(self.value(left), self.value(right))
            case Binary("/", left, right):
                return divided(self.value(left), self.value(right))
            case Binary(operator, left, right):
                text = f"({self.expression(left, 2, True)} {operator[0]} {self.expression(right, 3, True)})"
                return Value(text, 0, 0, (1 << 15) - 1)
            case Select(condition, then, otherwise):
                return either(self.value(then), self.value(otherwise), self.condition(condition))
            case Call(function, arguments):
                return self.function(function, [self.value(a) for a in arguments])
        raise TypeError(node)

    def function(self, name: str, arguments: Sequence[Value]) -> Value:
        """An elementary function of whole numbers. Raises :class:`SymbpError` for one that there is not."""
        x = arguments[0]
        if name not in FUNCTIONS:
            raise SymbpError(f"there is no {name} in fixed point; there are {', '.join(FUNCTIONS)}.")
        if name == "abs":
            return Value(
                f"({x.inside(1)} < 0 ? {negated(x).text} : {x.inside(1)})", x.places, 0, 1 << x.bits, 3, x.wide
            )
        if name == "sign":
            return Value(f"(({x.inside(1)} > 0) - ({x.inside(1)} < 0))", 0, -1, 1)
        if name == "fmax":
            a, b = aligned(*arguments)
            return either(a, b, f"{a.inside(1)} > {b.inside(1)}")
        self.called.add(name)
        if name == "sqrt":
            shift = WIDEST - 2 - x.bits
            wide = times_power(x, shift - (x.places + shift) % 2)
            return Value(f"fixed_sqrt({wide.text})", wide.places // 2, math.isqrt(max(wide.low, 0)),
                         math.isqrt(max(wide.high, 0)), 3, True)  # fmt: skip
        if name in ("log", "log1p"):
            if name == "log1p":
                x = added(number(Fraction(1)), x)
            ends = [math.log(max(end, 1)) - x.places * math.log(2) for end in (x.low, x.high)]
            low, high = (math.floor(end * 2**ARGUMENT) for end in ends)
            return Value(f"fixed_log({x.text}, {x.places})", ARGUMENT, low - 2, high + 2, 3, True)
        scaled = self.at_places(x, ARGUMENT)
        if name == "tanh":
            return Value(f"fixed_tanh({scaled.text})", CLOSE, -(1 << CLOSE), 1 << CLOSE, 3, True)
        top = scaled.high / 2**ARGUMENT / math.log(2)
        if top > WIDEST - 8:
            raise SymbpError("the argument of an exponential may become too large for fixed point.")
        places = min(CLOSE, WIDEST - 2 - math.ceil(top))
        bottom = scaled.low / 2**ARGUMENT / math.log(2)
        low = math.floor(2.0 ** (bottom + places) * 0.999) if bottom + places > -1000 else 0
        return Value(
            f"fixed_exp({scaled.text}, {places})", places, low, math.ceil(2.0 ** (top + places) * 1.001) + 1, 3, True
        )

    def condition(self, node: Condition, inner: bool = False) -> str:
        """A condition; what is compared has the same binary places on both sides."""
        if isinstance(node, Compare) and (self._real(node.left) or self._real(node.right)):
            a, b = aligned(self.value(node.left), self.value(node.right))
            return f"{a.inside(1)} {node.operator} {b.inside(1)}"
        return super().condition(node, inner)
