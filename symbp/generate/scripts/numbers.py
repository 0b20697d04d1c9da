"""Small networks in Python without arrays: each element is a number with a name of its own."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterable, Sequence

import sympy as sp

from symbp.generate.lowering.hoist import Names
from symbp.generate.lowering.loops import (
    Binary,
    Call,
    Comment,
    Compare,
    Condition,
    Declare,
    Expression,
    Load,
    Logic,
    Negative,
    Number,
    Select,
    Statement,
    Store,
    Variable,
)
from symbp.language.tensor import Tensor

Places = tuple[int, ...]
_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2}
_FUNCTIONS = {"exp": "exp", "fmax": "max", "abs": "abs"}
_WIDTH = 88


def only_numbers(statements: Iterable[Statement]) -> bool:
    """Whether written-out statements read and store elements at fixed places alone, each in any case."""
    return all(_fixed(s) for s in statements)


def _fixed(node: object) -> bool:
    match node:
        case Load(_, indices):
            return all(isinstance(i, Number) for i in indices)
        case Store(_, indices, value):
            return all(isinstance(i, Number) for i in indices) and _fixed(value)
        case Declare(_, value) | Negative(value):
            return _fixed(value)
        case Binary(_, left, right) | Compare(_, left, right):
            return _fixed(left) and _fixed(right)
        case Call(_, parts) | Logic(_, parts):
            return all(map(_fixed, parts))
        case Select(condition, then, otherwise):
            return _fixed(condition) and _fixed(then) and _fixed(otherwise)
    return isinstance(node, (Comment, Number, Variable))


class NumberPrinter:
    """Prints written-out statements as Python; ``taken`` are names that no element may have."""

    comment = "# "

    def __init__(self, taken: Iterable[str]) -> None:
        self._names = Names({*taken, *keyword.kwlist})
        self._elements: dict[tuple[str, Places], str] = {}
        self.functions: set[str] = set()  # those that are called

    def element(self, name: str, places: Places = ()) -> str:
        """The name of an element: ``W1_0_2`` is the third of the first row of ``W1``."""
        key = name, places
        if key not in self._elements:
            self._elements[key] = self._names.fresh("_".join([name, *map(str, places)]))
        return self._elements[key]

    def elements(self, tensor: Tensor) -> list[str]:
        """The names of all elements of a tensor in their order."""
        return [self.element(tensor.name, places) for places in _places(tensor)]

    def nested(self, tensor: Tensor) -> str:
        """A tensor as lists of its elements."""
        return self._nested(tensor, ())

    def _nested(self, tensor: Tensor, first: Places) -> str:
        if len(first) == len(tensor.shape):
            return self.element(tensor.name, first)
        return f"[{', '.join(self._nested(tensor, (*first, n)) for n in range(int(tensor.shape[len(first)])))}]"

    def unpacked(self, tensor: Tensor, source: str) -> str:
        """The statement that gives names to the elements of an array."""
        if not tensor.shape:
            return f"{self.element(tensor.name)} = {'int' if tensor.integer else 'float'}({source})"
        targets = self.nested(tensor)[1:-1]
        return f"{targets} = {source}.tolist()" if int(tensor.shape[0]) != 1 else f"[{targets}] = {source}.tolist()"

    def lines(self, statements: Sequence[Statement]) -> list[str]:
        """Statements of Python, each under its formula."""
        found: list[str] = []
        for statement in statements:
            match statement:
                case Comment(text):
                    found += textwrap.wrap(
                        text, _WIDTH, initial_indent=self.comment, subsequent_indent=f"{self.comment}    ",
                        break_long_words=False, break_on_hyphens=False,
                    )  # fmt: skip
                case Declare(name, value):
                    found.append(self.assigned(self.element(name), value))
                case Store(buffer, indices, value):
                    places = tuple(int(i.value) for i in indices if isinstance(i, Number))
                    found.append(self.assigned(self.element(buffer, places), value))
                case _:
                    raise TypeError(statement)
        return found

    def assigned(self, name: str, value: Expression) -> str:
        """A statement that gives a name its value."""
        return f"{name} = {self.expression(value)}"

    def expression(self, node: Expression, strength: int = 0) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        match node:
            case Number(value):
                return _constant(value)
            case Variable(name):
                return self.element(name)
            case Load(buffer, indices):
                return self.element(buffer, tuple(int(i.value) for i in indices if isinstance(i, Number)))
            case Negative(value):
                return bracket(f"-{self.expression(value, 3)}", strength > 1)
            case Binary(sign, left, right):
                own = _STRENGTH[sign]
                text = f"{self.expression(left, own)} {sign} {self.expression(right, own + 1)}"
                return bracket(text, own < strength)
            case Call("sign", (argument,)):
                text = self.expression(argument, 3)
                return f"(({text} > 0) - ({text} < 0))"
            case Call(function, arguments):
                self.functions.add(function)
                name = _FUNCTIONS.get(function, f"math.{function}")
                return f"{name}({', '.join(map(self.expression, arguments))})"
            case Select(condition, then, otherwise):
                return f"({self.expression(then)} if {self.condition(condition)} else {self.expression(otherwise)})"
        raise TypeError(node)

    def condition(self, node: Condition, inner: bool = False) -> str:
        """A condition."""
        if isinstance(node, Compare):
            return f"{self.expression(node.left)} {node.operator} {self.expression(node.right)}"
        if node.operator == "not":
            return f"not ({self.condition(node.parts[0])})"
        return bracket(f" {node.operator} ".join(self.condition(p, True) for p in node.parts), inner)


def _places(tensor: Tensor) -> list[Places]:
    found: list[Places] = [()]
    for size in tensor.shape:
        found = [(*places, n) for places in found for n in range(int(size))]
    return found


def _constant(value: sp.Expr) -> str:
    if value in (sp.oo, -sp.oo):
        return "math.inf" if value is sp.oo else "-math.inf"
    return str(value) if value.is_Integer and abs(int(value)) < 2**53 else repr(float(value))


def bracket(text: str, needed: bool) -> str:
    """The text, in brackets where they are needed."""
    return f"({text})" if needed else text
