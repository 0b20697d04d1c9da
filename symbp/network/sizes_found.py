"""Shapes of tensors that equations only read, and sizes of indices, from the equations alone."""

from __future__ import annotations

import ast
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.expressions import free_name
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, Source, parse_equations

Place = tuple[Any, ...]  # an index of a statement, or an axis of a tensor


def given_tensors(text: str, source: Source) -> tuple[list[Tensor], str]:
    """The tensors that no equation of a text defines, and the text with the size of every index written.

    A name with axes is an input, one without a parameter; a tensor that is read inside an index holds integers. An
    axis and the indices that run over it have one size: the written one, or a symbol called like the first of these
    indices in capitals. Raises :class:`SymbpError` for a text that is not equations.
    """
    return _Reads(text, source).run()


def _statements(text: str, source: Source) -> list[ast.Assign]:
    try:
        body = ast.parse("\n".join(line.strip() for line in text.splitlines())).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        parse_equations(text, {}, source)  # says what is wrong, and where
        raise
    found = [node for node in body if isinstance(node, ast.Assign) and len(node.targets) == 1 and _target(node)]
    if len(found) != len(body):
        parse_equations(text, {}, source)
    return found


def _target(node: ast.Assign) -> str:
    target = node.targets[0]
    inner = target.value if isinstance(target, ast.Subscript) else target
    return inner.id if isinstance(inner, ast.Name) else ""


def _parts(node: ast.expr) -> list[ast.expr]:
    return list(node.elts) if isinstance(node, ast.Tuple) else [node]


class _Reads:
    def __init__(self, text: str, source: Source) -> None:
        self.statements, self.source = _statements(text, source), source
        self.defined = set(map(_target, self.statements))
        self.axes: dict[str, int] = {}  # number of axes of what is only read
        self.scalars: dict[str, None] = {}
        self.looked_up: set[str] = set()
        self.above: dict[Place, Place] = {}
        self.written: dict[Place, str] = {}
        self.letters: dict[Place, str] = {}
        self.least: dict[Place, int] = {}  # sizes of axes that are only read at numbers

    def run(self) -> tuple[list[Tensor], str]:
        """Gather what every statement says, then name the sizes."""
        for number, statement in enumerate(self.statements):
            target = statement.targets[0]
            bound: set[str] = set()
            if isinstance(target, ast.Subscript):
                bound = self.bind(number, target.slice)
                for axis, part in enumerate(_parts(target.slice)):
                    index = part.lower if isinstance(part, ast.Slice) else part
                    if isinstance(index, ast.Name):
                        self.same((number, index.id), (_target(statement), "axis", axis))
            self.visit(number, statement.value, bound, False)
        sizes = self.named()
        tensors = [self.tensor(name, count, sizes) for name, count in self.axes.items()]
        tensors += [Tensor(name, (), "parameter") for name in self.scalars if name not in self.axes]
        lines: list[str] = []
        for number, statement in enumerate(self.statements):
            lines += [""] * (statement.lineno - 1 - len(lines))
            of_index = {place[1]: sizes[self.top(place)] for place in self.letters if place[0] == number}
            lines.append(ast.unparse(_Sized(of_index).visit(statement)))
        return tensors, "\n".join(lines)

    def top(self, place: Place) -> Place:
        while place in self.above:
            place = self.above[place]
        return place

    def same(self, left: Place, right: Place) -> None:
        first, second = self.top(left), self.top(right)
        if first != second:
            self.above[second] = first

    def bind(self, number: int, node: ast.expr) -> set[str]:
        """The indices of a left side or of a reduction, with the sizes that are written."""
        names = set()
        for part in _parts(node):
            index = part.lower if isinstance(part, ast.Slice) else part
            if isinstance(index, ast.Name):
                names.add(index.id)
                self.letters[number, index.id] = index.id
                if isinstance(part, ast.Slice) and part.upper is not None:
                    self.written[number, index.id] = ast.unparse(part.upper)
        return names

    def visit(self, number: int, node: ast.AST, bound: set[str], inside: bool) -> None:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Subscript):
                bound = bound | self.bind(number, node.func.slice)
            for argument in node.args:
                self.visit(number, argument, bound, inside)
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            self.read(number, node.value.id, _parts(node.slice), bound, inside)
        elif isinstance(node, ast.Name):
            if node.id not in bound and node.id not in self.defined and node.id not in WORDS:
                self.scalars.setdefault(node.id)
        else:
            for child in ast.iter_child_nodes(node):
                self.visit(number, child, bound, inside)

    def read(self, number: int, name: str, parts: list[ast.expr], bound: set[str], inside: bool) -> None:
        if inside:
            self.looked_up.add(name)
        if name not in self.defined:
            count = self.axes.setdefault(name, len(parts))
            if count != len(parts):
                raise SymbpError(
                    f"{self.source.at(parts[0])}: {name!r} is read with {count} and with {len(parts)} indices; "
                    "a tensor has as many axes everywhere."
                )
        for axis, part in enumerate(parts):
            if isinstance(part, ast.Name) and part.id in bound:
                self.same((number, part.id), (name, "axis", axis))
            elif isinstance(part, ast.Constant) and type(part.value) is int:
                self.least[name, "axis", axis] = max(self.least.get((name, "axis", axis), 0), part.value + 1)
            self.visit(number, part, bound, True)

    def named(self) -> dict[Place, str]:
        """A size for every group of places: the written one, or a symbol that no other group has."""
        found: dict[Place, str] = {}
        for place, text in self.written.items():
            found.setdefault(self.top(place), text)
        taken = {*found.values(), *self.axes, *self.scalars, *self.defined, *WORDS}
        for place, letter in self.letters.items():
            if self.top(place) not in found:
                start = letter.upper() if letter.upper() != letter else f"{letter}_size"
                name = free_name(taken, start)
                found[self.top(place)] = name
                taken.add(name)
        return found

    def tensor(self, name: str, count: int, sizes: dict[Place, str]) -> Tensor:
        shape: list[sp.Expr | str] = []
        for axis in range(count):
            place = (name, "axis", axis)
            text = sizes.get(self.top(place), "")
            if not text and place in self.least:
                text = str(self.least[place])
            text = text or (f"{name}_size{axis + 1}" if count > 1 else f"{name}_size")
            shape.append(sp.Integer(int(text)) if text.isdigit() else text)
        return Tensor(name, tuple(shape), "input", integer=name in self.looked_up)


class _Sized(ast.NodeTransformer):
    """Writes the size of every index where it is bound."""

    def __init__(self, sizes: dict[Any, str]) -> None:
        self.sizes = sizes

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        if isinstance(node.targets[0], ast.Subscript):
            node.targets[0].slice = self.bound(node.targets[0].slice)
        node.value = self.visit(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        if isinstance(node.func, ast.Subscript):
            node.func.slice = self.bound(node.func.slice)
        return node

    def bound(self, node: ast.expr) -> ast.expr:
        sized: list[ast.expr] = []
        for part in _parts(node):
            if isinstance(part, ast.Name) and part.id in self.sizes:
                part = ast.Slice(lower=part, upper=ast.parse(self.sizes[part.id], mode="eval").body)
            sized.append(part)
        return sized[0] if len(sized) == 1 else ast.Tuple(elts=sized, ctx=ast.Load())
