"""Matrix forms, found from the indices of an equation: products, transposes, outer and element-wise products."""

from __future__ import annotations

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, Where
from symbp.language.layout import (
    PRODUCT,
    Brackets,
    Fraction,
    Layout,
    Node,
    Root,
    Row,
    Scripts,
    Symbol,
    number,
    operator,
)
from symbp.language.printing import factors, ordered_terms

Axes = tuple[sp.Symbol, ...]
TRANSPOSE = operator("⊤")


def matrix_form(equation: Equation, layout: Layout) -> tuple[Node, Node] | None:
    """Both sides over whole tensors, or None where the equation is not one of matrix algebra."""
    if len(equation.indices) > 2:
        return None
    right = _Matrix(layout).whole(equation.right, equation.indices)
    if right is None:
        return None
    return layout.tensor(equation.target, (), bold=bool(equation.indices)), right


class _Matrix:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def whole(self, node: sp.Basic, axes: Axes, strength: int = 0) -> Node | None:
        """An expression over the axes, or None."""
        found = self._node(node, axes)
        if found is None:
            return None
        laid, own = found
        return Brackets(laid) if own < strength else laid

    def _node(self, node: sp.Basic, axes: Axes) -> tuple[Node, int] | None:
        if isinstance(node, Access):
            return self._access(node, axes)
        if isinstance(node, SumOver):
            return self._sum_over(node, axes)
        if isinstance(node, Where) or (isinstance(node, sp.Symbol) and node in axes):
            return None
        if node.is_number or isinstance(node, sp.Symbol):
            return self.layout.expression(node), PRODUCT
        if isinstance(node, sp.Add):
            return self._sum(node, axes)
        if isinstance(node, sp.Mul):
            return self._product(node, axes)
        if isinstance(node, sp.exp):
            inside = self.whole(node.args[0], axes)
            return (Scripts(Symbol("e"), None, inside), PRODUCT + 1) if inside else None
        if isinstance(node, sp.Pow):
            return self._power(node, axes)
        if isinstance(node, sp.Function):
            inside = self.whole(node.args[0], axes)
            name = {"log": "ln"}.get(type(node).__name__, type(node).__name__)
            return (Row((Symbol(name, "function"), Brackets(inside))), PRODUCT) if inside else None
        return None

    def _access(self, node: Access, axes: Axes) -> tuple[Node, int] | None:
        if not node.indices:
            return self.layout.tensor(node.name), PRODUCT + 1
        if any(i not in axes for i in node.indices) or len(set(node.indices)) < len(node.indices):
            return None
        whole = self.layout.tensor(node.name, (), bold=True)
        if node.indices == axes:
            return whole, PRODUCT + 1
        if node.indices == axes[::-1]:
            return _transposed(whole), PRODUCT + 1
        if len(axes) == 2 and node.indices == axes[1:]:  # the same row for every sample
            return Row((Symbol("1", "bold"), _transposed(whole))), PRODUCT
        return None

    def _sum(self, node: sp.Add, axes: Axes) -> tuple[Node, int] | None:
        parts: list[Node] = []
        for term in ordered_terms(node):
            negative = term.could_extract_minus_sign() and not term.is_Add
            laid = self.whole(-term if negative else term, axes, PRODUCT)
            if laid is None:
                return None
            if negative or parts:
                parts.append(operator("−" if negative else "+"))
            parts.append(laid)
        return Row(tuple(parts)), 1

    def _product(self, node: sp.Mul, axes: Axes) -> tuple[Node, int] | None:
        sign, above, below = factors(node)
        outer = self._outer(above, axes) if len(axes) == 2 and not below else None
        if outer is not None:
            return (Row((operator("−"), outer)) if sign < 0 else outer), PRODUCT
        parts: list[Node] = []
        after_tensor = False
        for factor in above:
            laid = self.whole(factor, axes, PRODUCT)
            if laid is None:
                return None
            scalar = not factor.free_symbols & set(axes)
            if parts and not scalar and after_tensor:
                parts.append(operator("⊙"))
                if isinstance(factor, SumOver):
                    laid = Brackets(laid)
            parts.append(laid)
            after_tensor = not scalar
        top: Node = Row(tuple(parts)) if parts else number("1")
        if below:
            bottom = self.whole(sp.Mul(*below), axes)
            if bottom is None:
                return None
            top = Fraction(top, bottom)
        return (Row((operator("−"), top)) if sign < 0 else top), PRODUCT

    def _outer(self, above: list[sp.Expr], axes: Axes) -> Node | None:
        """A column times a row, where no factor has both axes."""
        first = [f for f in above if axes[0] in f.free_symbols]
        second = [f for f in above if axes[1] in f.free_symbols]
        if not first or not second or set(first) & set(second):
            return None
        scalars = [f for f in above if f not in first and f not in second]
        column = self.whole(sp.Mul(*first), axes[:1], PRODUCT)
        row = self.whole(sp.Mul(*second), axes[1:], PRODUCT + 1)
        if column is None or row is None:
            return None
        return Row((*[self.layout.expression(s, PRODUCT) for s in scalars], column, _transposed(row)))

    def _power(self, node: sp.Pow, axes: Axes) -> tuple[Node, int] | None:
        if node.exp == sp.Rational(1, 2):
            inside = self.whole(node.base, axes)
            return (Root(inside), PRODUCT + 1) if inside else None
        if node.exp.is_Rational and node.exp.is_negative:
            below = self.whole(node.base ** (-node.exp), axes)
            return (Fraction(number("1"), below), PRODUCT) if below else None
        base = self.whole(node.base, axes, PRODUCT + 1)
        if base is None or not node.exp.is_Integer:
            return None
        if int(node.exp) == 2 and node.base.free_symbols & set(axes):
            return Row((base, operator("⊙"), base)), PRODUCT
        return Scripts(Brackets(base), None, number(str(node.exp))), PRODUCT + 1

    def _sum_over(self, node: SumOver, axes: Axes) -> tuple[Node, int] | None:
        reads = sp.Mul.make_args(node.body)
        if len(node.bound) != 1 or not all(isinstance(r, Access) for r in reads):
            return None
        inner = node.bound_symbols[0]
        if len(reads) == 1:
            return self._row_sum(reads[0], inner, axes)
        if len(reads) != 2:
            return None
        return self._contraction(reads[0], reads[1], inner, tuple(a for a in axes if a in node.free_symbols), axes)

    def _row_sum(self, read: Access, inner: sp.Symbol, axes: Axes) -> tuple[Node, int] | None:
        whole = self.layout.tensor(read.name, (), bold=True)
        ones = Symbol("1", "bold")
        if read.indices == (inner,):
            return Row((_transposed(ones), whole)), PRODUCT
        if len(axes) == 1 and read.indices == (inner, axes[0]):
            return Row((_transposed(whole), ones)), PRODUCT
        if len(axes) == 1 and read.indices == (axes[0], inner):
            return Row((whole, ones)), PRODUCT
        return None

    def _contraction(
        self, first: Access, second: Access, inner: sp.Symbol, free: Axes, axes: Axes
    ) -> tuple[Node, int] | None:
        if free != axes or inner not in first.indices or inner not in second.indices:
            return None
        sides = {a: [i for i in a.indices if i != inner] for a in (first, second)}
        if any(len(a.indices) > 2 or not all(i.is_Symbol for i in a.indices) for a in sides):
            return None
        for left, right in ((first, second), (second, first)):
            if (*sides[left], *sides[right]) == free and (len(sides[left]) == 1 or not free):
                a, b = (self.layout.tensor(r.name, (), bold=True) for r in (left, right))
                left_text = a if left.indices[-1] == inner and len(left.indices) == 2 else _transposed(a)
                right_text = b if right.indices[0] == inner else _transposed(b)
                return Row((left_text, right_text)), PRODUCT
        return None


def _transposed(node: Node) -> Node:
    if isinstance(node, Scripts) and node.above is not None:
        return Scripts(Brackets(node), None, TRANSPOSE)
    return Scripts(node if isinstance(node, (Symbol, Scripts, Brackets)) else Brackets(node), None, TRANSPOSE)
