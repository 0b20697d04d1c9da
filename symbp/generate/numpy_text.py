"""Printing equations as NumPy statements over whole tensors."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Reduction, SumOver, Where
from symbp.language.printing import factors, ordered_terms, print_equation
from symbp.language.program import Program
from symbp.language.ranges import extremes

SUM, MATRIX, PRODUCT, UNARY, POWER, ATOM = 1, 2, 3, 4, 5, 6  # how strongly the parts of a text bind
Axes = tuple[sp.Symbol, ...]
Text = tuple[str, int]
_FUNCTIONS = {"Abs": "np.abs", "erf": "_erf", "sign": "np.sign", "floor": "np.floor", "atan": "np.arctan"}
_RELATIONS = {sp.Ge: ">=", sp.Gt: ">", sp.Le: "<=", sp.Lt: "<", sp.Eq: "==", sp.Ne: "!="}


class NumpyPrinter:
    """Prints the equations of a program; ``names`` maps a tensor to the Python expression that holds it."""

    def __init__(self, program: Program, names: Mapping[str, str], sizes: Mapping[str, str]) -> None:
        self.program, self.names, self.size_names = program, names, sizes
        self.sizes: dict[sp.Basic, sp.Expr] = {}
        self.fixed: set[sp.Basic] = set()

    def lines(self, program: Program) -> list[str]:
        """Statements for the equations of ``program`` (a part of the printer's own), each under its formula."""
        found: list[str] = []
        for group in program.groups:
            if group.recurrent:
                found += self._recurrent(group.equations, group.axes, group.direction)
            else:
                found += self._statement(group.equations[0])
        return found

    def _statement(self, equation: Equation) -> list[str]:
        shape = self.program.tensor[equation.target].shape
        self.sizes = dict(zip(equation.indices, shape, strict=True))
        self.fixed = set()
        text = self._whole(equation.right, equation.indices)
        return [*_comment(equation), f"{self.names[equation.target]} = {text}"]

    def _whole(self, right: sp.Expr, axes: Axes) -> str:
        """The right side with all axes present."""
        text, _ = self.vector(right, axes)
        if set(axes) <= right.free_symbols or not axes:
            return text
        shape = ", ".join(self.size(self.sizes[a]) for a in axes)
        return f"np.broadcast_to({text}, ({shape}{',' if len(axes) == 1 else ''}))"

    def _recurrent(self, equations: tuple[Equation, ...], axes: tuple[int, ...], direction: int) -> list[str]:
        found = [line for equation in equations for line in _comment(equation)]
        for equation in equations:
            sizes = ", ".join(self.size(n) for n in self.program.tensor[equation.target].shape)
            found.append(f"{self.names[equation.target]} = np.zeros(({sizes},), self.dtype)")
        time = equations[0].indices[axes[0]]
        length = self.size(self.program.tensor[equations[0].target].shape[axes[0]])
        steps = f"range({length})" if direction > 0 else f"reversed(range({length}))"
        found.append(f"for {time} in {steps}:")
        for equation, axis in zip(equations, axes, strict=True):
            shape = self.program.tensor[equation.target].shape
            indices = tuple(time if n == axis else i for n, i in enumerate(equation.indices))
            right = equation.at(indices)
            self.sizes = dict(zip(indices, shape, strict=True))
            self.fixed = {time}
            rest = tuple(i for i in indices if i != time)
            place = ", ".join(str(time) if i == time else ":" for i in indices)
            found.append(f"    {self.names[equation.target]}[{place}] = {self.vector(right, rest)[0]}")
        return found

    def size(self, size: sp.Expr) -> str:
        """A size as Python."""
        if size.is_Integer:
            return str(size)
        return str(size.xreplace({s: sp.Symbol(self.size_names.get(str(s), str(s))) for s in size.free_symbols}))

    def vector(self, node: sp.Basic, axes: Axes) -> Text:
        """Text and binding strength of an expression that broadcasts over ``axes``."""
        if isinstance(node, Access):
            return self._access(node, axes)
        if isinstance(node, Reduction):
            return self._reduction(node, axes)
        if isinstance(node, Where):
            return self._where(node, axes)
        if node.is_number:
            return self._number(node)
        if isinstance(node, sp.Symbol):
            if node in self.fixed:
                return str(node), ATOM
            if node in self.sizes:
                return _expanded(f"np.arange({self.size(self.sizes[node])})", (node,), axes)
            return self.size(node), ATOM
        if isinstance(node, sp.Add):
            return self._sum(node, axes)
        if isinstance(node, sp.exp):
            return f"np.exp({self.vector(node.args[0], axes)[0]})", ATOM
        if isinstance(node, sp.Mul):
            return self._product(node, axes)
        if isinstance(node, sp.Pow):
            return self._power(node, axes)
        if isinstance(node, sp.log) and node.args[0].is_Add and sp.Integer(1) in node.args[0].args:
            return f"np.log1p({self.vector(node.args[0] - 1, axes)[0]})", ATOM
        if isinstance(node, sp.Function):
            name = _FUNCTIONS.get(type(node).__name__, f"np.{type(node).__name__}")
            return f"{name}({self.vector(node.args[0], axes)[0]})", ATOM
        if type(node) in _RELATIONS:
            left, right = (self.bound(a, axes, SUM) for a in node.args)
            return f"{left} {_RELATIONS[type(node)]} {right}", 0
        if isinstance(node, (sp.And, sp.Or)):
            joint = " & " if isinstance(node, sp.And) else " | "
            return joint.join(f"({self.vector(a, axes)[0]})" for a in node.args), 0
        if isinstance(node, sp.Not):
            return f"~({self.vector(node.args[0], axes)[0]})", UNARY
        raise SymbpError(f"{node} cannot be printed as NumPy.")

    def bound(self, node: sp.Basic, axes: Axes, strength: int) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        text, own = self.vector(node, axes)
        return f"({text})" if own < strength else text

    def _number(self, node: sp.Basic) -> Text:
        if node.is_Integer:
            return str(node), ATOM if int(node) >= 0 else UNARY
        if node.is_Rational and node.p in (1, -1) and node.q < 1000:
            return f"{node.p} / {node.q}", PRODUCT
        value = float(node)
        return repr(value), ATOM if value >= 0 else UNARY

    def _sum(self, node: sp.Add, axes: Axes) -> Text:
        text = ""
        for term in ordered_terms(node):
            negative = term.could_extract_minus_sign() and not term.is_Add
            piece = self.bound(-term if negative else term, axes, PRODUCT if negative else SUM)
            if not text:
                text = f"-{piece}" if negative else piece
            else:
                text += f" - {piece}" if negative else f" + {piece}"
        return text, SUM

    def _product(self, node: sp.Mul, axes: Axes) -> Text:
        sign, above, below = factors(node)
        top = " * ".join(self.bound(f, axes, PRODUCT) for f in above) or "1"
        if len(below) == 1:
            top += f" / {self.bound(below[0], axes, UNARY)}"
        elif below:
            top += " / (" + " * ".join(self.bound(f, axes, PRODUCT) for f in below) + ")"
        return (f"-{top}" if sign < 0 else top), PRODUCT

    def _power(self, node: sp.Pow, axes: Axes) -> Text:
        if node.exp == sp.Rational(1, 2):
            return f"np.sqrt({self.vector(node.base, axes)[0]})", ATOM
        if node.exp.is_Rational and node.exp.is_negative:
            return f"1 / {self.bound(node.base ** (-node.exp), axes, UNARY)}", PRODUCT
        return f"{self.bound(node.base, axes, ATOM)} ** {self.bound(node.exp, axes, ATOM)}", POWER

    def _where(self, node: Where, axes: Axes) -> Text:
        condition = self.vector(node.condition, axes)[0]
        then, otherwise = (self.vector(a, axes) for a in node.args[1:])
        if node.condition.free_symbols <= self.fixed and not node.condition.atoms(Access):
            condition = condition.replace("&", "and").replace("|", "or")
            return f"({then[0]} if {condition} else {otherwise[0]})", ATOM
        if node.then == 1 and node.otherwise == 0:
            return f"({condition})", ATOM
        return f"np.where({condition}, {then[0]}, {otherwise[0]})", ATOM

    def _access(self, node: Access, axes: Axes) -> Text:
        name = self.names[node.name]
        if not node.indices:
            return name, ATOM
        moving = [i for i in node.indices if i.free_symbols - self.fixed or i.atoms(Access)]
        if any(i not in axes for i in moving) or len(set(moving)) != len(moving):
            return self._gather(node, axes)
        if len(moving) < len(node.indices):
            places = [":" if i in moving else self.vector(i, ())[0] for i in node.indices]
            while places and places[-1] == ":":
                places.pop()
            name = f"{name}[{', '.join(places)}]"
        return _expanded(name, tuple(moving), axes)

    def _gather(self, node: Access, axes: Axes) -> Text:
        """A read at computed places; places outside are clipped, for a condition has ruled them out."""
        shape = self.program.tensor[node.name].shape
        places = []
        for position, size in zip(node.indices, shape, strict=True):
            text = self.vector(position, axes)[0]
            if not position.atoms(Access) and not self._inside(position, size):
                text = f"np.clip({text}, 0, {self.size(size - 1)})"
            places.append(text)
        return f"{self.names[node.name]}[{', '.join(places)}]", ATOM

    def _inside(self, position: sp.Expr, size: sp.Expr) -> bool:
        low, high = extremes(position, self.sizes)
        return bool(low.is_nonnegative and (size - 1 - high).is_nonnegative)

    def _reduction(self, node: Reduction, axes: Axes) -> Text:
        free = tuple(a for a in axes if a in node.free_symbols)
        self.sizes.update(dict(node.bound))
        text = self._contraction(node, free) if isinstance(node, SumOver) else None
        if text is None:
            inner = (*free, *node.bound_symbols)
            if isinstance(node.body, Access) and self._plain(node.body):
                kept = [i for i in node.body.indices if i in free]
                if kept == list(free):  # sum where the axes stand, without a transposition
                    inner = node.body.indices
            body = self.bound(node.body, inner, ATOM)
            missing = [s for s in inner if s not in node.body.free_symbols]
            if missing:
                shape = ", ".join(self.size(self.sizes[s]) for s in inner)
                body = f"np.broadcast_to({body}, ({shape},))"
            text = self._reduced(node, body, [inner.index(s) for s in node.bound_symbols], len(inner)), ATOM
        return _expanded(self._in_brackets(text, free, axes), free, axes, text[1])

    @staticmethod
    def _in_brackets(text: Text, free: Axes, axes: Axes) -> str:
        trailing = axes[len(axes) - len(free) :] == free
        return text[0] if trailing or text[1] == ATOM else f"({text[0]})"

    def _reduced(self, node: Reduction, body: str, where: list[int], total: int) -> str:
        if isinstance(node, ArgMaxOver):
            if len(where) == 1:
                return f"{body}.argmax({where[0]})"
            lead = "".join(f"{body}.shape[{n}], " for n in range(total - len(where)))
            return f"{body}.reshape({lead}-1).argmax(-1)"
        word = "max" if isinstance(node, MaxOver) else "sum"
        axis = "" if len(where) == total else str(where[0]) if len(where) == 1 else str(tuple(where))
        return f"{body}.{word}({axis})"

    def _contraction(self, node: SumOver, free: Axes) -> Text | None:
        """A matrix product where the body is a product of two plain reads; einsum for other products of reads."""
        reads = sp.Mul.make_args(node.body)
        if len(reads) < 2 or not all(isinstance(r, Access) and self._plain(r) for r in reads):
            return None
        inner = node.bound_symbols
        if len(reads) == 2 and len(inner) == 1 and all(len(r.indices) <= 2 for r in reads):
            found = self._matrix_product(reads[0], reads[1], inner[0], free)
            if found:
                return found, MATRIX
        letters = {s: chr(97 + n) for n, s in enumerate(dict.fromkeys(i for r in reads for i in r.indices))}
        if not set(free) <= set(letters):
            return None
        inputs = ",".join("".join(letters[i] for i in r.indices) for r in reads)
        operands = ", ".join(self.names[r.name] for r in reads)
        return f'np.einsum("{inputs}->{"".join(letters[a] for a in free)}", {operands})', ATOM

    def _plain(self, access: Access) -> bool:
        return all(i.is_Symbol and i not in self.fixed for i in access.indices) and len(set(access.indices)) == len(
            access.indices
        )

    def _matrix_product(self, first: Access, second: Access, inner: sp.Symbol, free: Axes) -> str | None:
        """``left @ right`` with the first free axis on the left, or None where that is not a matrix product."""
        if inner not in first.indices or inner not in second.indices or len(free) > 2:
            return None
        sides = [[i for i in a.indices if i != inner] for a in (first, second)]
        if sorted(map(str, sides[0] + sides[1])) != sorted(map(str, free)):
            return None
        if sides[0] != list(free[: len(sides[0])]) or not (sides[0] or not sides[1]):
            first, second, sides = second, first, sides[::-1]
        if sides[0] + sides[1] != list(free):
            return None
        left = self.names[first.name] + ("" if first.indices[-1] == inner else ".T")
        right = self.names[second.name] + ("" if second.indices[0] == inner else ".T")
        return f"{left} @ {right}"


def _comment(equation: Equation) -> list[str]:
    """The formula, in lines of readable length."""
    return textwrap.wrap(print_equation(equation), 108, initial_indent="# ", subsequent_indent="#     ")


def _expanded(text: str, own: Axes, axes: Axes, strength: int = ATOM) -> Text:
    """A tensor over ``own`` axes made to broadcast over ``axes``."""
    order = tuple(a for a in axes if a in own)
    if order != own:
        text = f"{text}.T" if len(own) == 2 else f"{text}.transpose({', '.join(str(own.index(a)) for a in order)})"
    if not order or axes[len(axes) - len(order) :] == order:
        return text, strength
    first = axes.index(order[0])
    places = [":" if a in order else "None" for a in axes[first:]]
    return f"{text}[{', '.join(places)}]", ATOM
