"""Expressions computed into an array that is there already, one operation of NumPy at a time.

The heaviest part is computed first, in place; what else an operation needs is printed as it stands. Factors that are
numbers are multiplied with each other first, so that an array is gone through once for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from symbp.generate.numpy.factors import moving
from symbp.generate.numpy.reads import Axes
from symbp.generate.numpy.sums import reduction
from symbp.generate.scripts.operations import bare
from symbp.language.expressions import Access, Reduction, SumOver, Where
from symbp.language.printing import factors, ordered_terms

if TYPE_CHECKING:
    from symbp.generate.numpy.text import NumpyPrinter

_UFUNCS = {"Abs": "np.abs", "atan": "np.arctan", "exp": "np.exp", "log": "np.log", "sin": "np.sin", "cos": "np.cos"} | {
    name: f"np.{name}" for name in ("tan", "sinh", "cosh", "tanh", "sign", "floor")
}


def into(printer: NumpyPrinter, node: sp.Expr, target: str, axes: Axes, whole: bool = True) -> list[str] | None:
    """Statements that compute an expression into ``target``, an array over ``axes``; None for one without operations.

    The expression must not read ``target``. ``whole``: it is no part of another array, so its axes can be joined.
    """
    work = _Into(printer, target, axes, whole)
    return work.lines if axes and work.heavy(node) and work.compute(node) else None


class _Into:
    def __init__(self, printer: NumpyPrinter, target: str, axes: Axes, whole: bool) -> None:
        self.printer, self.target, self.axes, self.whole = printer, target, axes, whole
        self.lines: list[str] = []

    def heavy(self, node: sp.Basic) -> int:
        """How many operations can be done in place; none where a part runs over fewer axes."""
        if moving(self.printer, node) < set(self.axes) or isinstance(node, (Access, sp.Symbol)):
            return 0
        if isinstance(node, Reduction):
            return 2 if isinstance(node, SumOver) and self._operands_of_sum(node) else 0
        if isinstance(node, Where):
            return 1 if _extreme(node) else 0
        if isinstance(node, sp.Function):
            known = type(node).__name__ in _UFUNCS and not _log1p(node)
            return 1 + self.heavy(node.args[0]) if known else 0
        if isinstance(node, sp.Pow):
            return 1 + self.heavy(node.base) if node.exp in _POWERS else 0
        if isinstance(node, (sp.Add, sp.Mul)):
            return 1 + sum(map(self.heavy, node.args))
        return 0

    def compute(self, node: sp.Expr) -> bool:
        """Add the statements for a node; False where there are none."""
        if isinstance(node, sp.Add):
            self._sum(node)
        elif isinstance(node, sp.Mul):
            self._product(node)
        elif isinstance(node, sp.Pow):
            self._power(node)
        elif isinstance(node, SumOver):
            function, *operands = self._operands_of_sum(node)
            shape = operands.pop() if function == "np.matmul" else ""
            self._call(function, *operands, shape=shape)
        elif isinstance(node, Where):
            name, first, second = _extreme(node) or ("", node, node)
            self._call(name, self._text(first), self._text(second))
        else:
            self._call(_UFUNCS[type(node).__name__], self._operand(node.args[0]))
        return True

    def _operands_of_sum(self, node: SumOver) -> tuple[str, ...]:
        """The function that computes a sum in place, and its operands; nothing where there is none."""
        around = dict(self.printer.sizes)
        self.printer.sizes.update(dict(node.bound))
        found = reduction(self.printer, node)
        self.printer.sizes = around
        if found.axes == self.axes and found.matrices and (self.whole or not found.matrices[2]):
            return ("np.matmul", *found.matrices)
        if found.axes == self.axes and found.stacked:
            return ("np.matmul", *found.stacked, "")
        if found.axes == self.axes and found.summed:
            return ("np.add.reduce", bare(found.summed[0]), found.summed[1])
        return ()

    def _call(self, function: str, *arguments: str, shape: str = "") -> None:
        target = f"{self.target}.reshape({shape})" if shape else self.target
        self.lines.append(f"{function}({', '.join(arguments)}, out={target})")

    def _text(self, node: sp.Expr) -> str:
        return bare(self.printer.vector(node, self.axes)[0])

    def _real(self, node: sp.Expr) -> str:
        return bare(self.printer.as_real(node, *self.printer.vector(node, self.axes))[0])

    def _operand(self, node: sp.Expr) -> str:
        """The text of an operand; the target where it is computed there first."""
        if not self.heavy(node):
            return self._text(node)
        self.compute(node)
        return self.target

    def _change(self, sign: str, node: sp.Expr) -> None:
        self.lines.append(f"{self.target} {sign}= {self._text(node)}")

    def _sum(self, node: sp.Add) -> None:
        terms = ordered_terms(node)
        negative = [t.could_extract_minus_sign() and not t.is_Add for t in terms]
        bare = [-t if n else t for t, n in zip(terms, negative, strict=True)]
        weights = [self.heavy(t) for t in bare]
        first = weights.index(max(weights))
        rest = [n for n in range(len(terms)) if n != first]
        if weights[first]:
            self.compute(bare[first])
            if negative[first]:  # what it is taken from, at once
                kept = sp.Add(*[terms[n] for n in rest], evaluate=False) if len(rest) > 1 else terms[rest[0]]
                self._call("np.subtract", self._text(kept), self.target)
                return
        else:
            first = next((n for n in rest if not negative[n]), first) if negative[first] else first
            second = next(n for n in range(len(terms)) if n != first)
            rest = [n for n in range(len(terms)) if n not in (first, second)]
            left = self._real(terms[first])
            self._call("np.subtract" if negative[second] else "np.add", left, self._text(bare[second]))
        for n in rest:
            self._change("-" if negative[n] else "+", bare[n])

    def _product(self, node: sp.Mul) -> None:
        sign, above, below = factors(node)
        numbers = [f for f in above if not moving(self.printer, f)]
        divisors = [f for f in below if not moving(self.printer, f)]
        above, below = [f for f in above if f not in numbers], [f for f in below if f not in divisors]
        number = sp.Mul(sign, *numbers, *[1 / d for d in divisors], evaluate=False) if numbers or divisors else sign
        weights = [self.heavy(f) for f in above]
        under = sp.Mul(*below, evaluate=False) if len(below) > 1 else below[0] if below else sp.S.One
        if below and self.heavy(under) > max(weights, default=0):
            self.compute(under)
            if above:
                self._call("np.divide", self._text(above[0]), self.target)
            elif number != 1:
                self._call("np.divide", self._text(number), self.target)
                number = sp.S.One
            else:
                self._call("np.reciprocal", self.target)
            above, below = above[1:], []
        elif any(weights):
            first = weights.index(max(weights))
            self.compute(above[first])
            above = above[:first] + above[first + 1 :]
        else:
            above, below, number = self._begin(above, below, number)
        for factor in above:
            self._change("*", factor)
        for factor in below:
            self._change("/", factor)
        if number == -1:
            self._call("np.negative", self.target)
        elif number != 1:
            self._change("*", number)

    def _begin(
        self, above: list[sp.Expr], below: list[sp.Expr], number: sp.Expr
    ) -> tuple[list[sp.Expr], list[sp.Expr], sp.Expr]:
        """The first operation of a product of reads; what of it is left."""
        if len(above) > 1:
            self._call("np.multiply", self._text(above[0]), self._text(above[1]))
            return above[2:], below, number
        if below:
            top = above[0] if above else number
            self._call("np.divide", self._text(top), self._text(below[0]))
            return [], below[1:], number if above else sp.S.One
        if number == -1:
            self._call("np.negative", self._text(above[0]))
        else:
            self._call("np.multiply", self._text(above[0]), self._text(number))
        return [], [], sp.S.One

    def _power(self, node: sp.Pow) -> None:
        self._call(_POWERS[node.exp][0], self._operand(node.base))
        for function in _POWERS[node.exp][1:]:
            self._call(function, self.target)


_POWERS: dict[sp.Expr, tuple[str, ...]] = {
    sp.Integer(2): ("np.square",),
    sp.Rational(1, 2): ("np.sqrt",),
    sp.Integer(-1): ("np.reciprocal",),
    sp.Rational(-1, 2): ("np.sqrt", "np.reciprocal"),
    sp.Integer(-2): ("np.square", "np.reciprocal"),
}


def _log1p(node: sp.Function) -> bool:
    return isinstance(node, sp.log) and node.args[0].is_Add and sp.S.One in node.args[0].args


def _extreme(node: Where) -> tuple[str, sp.Expr, sp.Expr] | None:
    """The larger or the smaller of two values, where a choice says that."""
    if isinstance(node.condition, (sp.Gt, sp.Ge)) and node.condition.args == node.args[1:]:
        return "np.maximum", node.then, node.otherwise
    if isinstance(node.condition, (sp.Lt, sp.Le)) and node.condition.args == node.args[1:]:
        return "np.minimum", node.then, node.otherwise
    return None
