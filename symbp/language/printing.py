"""Printing expressions and equations as text that reads back to the same equation."""

from __future__ import annotations

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Quotient, Reduction, Remainder, Where

SUM, PRODUCT, POWER, ATOM = 1, 2, 4, 5
_RELATIONS = {sp.Ge: ">=", sp.Gt: ">", sp.Le: "<=", sp.Lt: "<", sp.Eq: "==", sp.Ne: "!="}


def print_equation(equation: Equation) -> str:
    """``z[n, o] = …``."""
    return f"{print_access(equation.left)} = {print_expression(equation.right)}"


def print_access(access: Access) -> str:
    """``x[i, j]``, or the bare name of a scalar."""
    if not access.indices:
        return access.name
    return f"{access.name}[{', '.join(print_expression(i) for i in access.indices)}]"


def print_expression(expression: sp.Basic) -> str:
    """The text of an expression or a condition."""
    return _print(expression)[0]


def ordered_terms(expression: sp.Add) -> list[sp.Expr]:
    """Terms of a sum as an author writes them: a positive number, reductions, then the rest; minus signs last.

    Among those, what holds a function comes last: ``z - largest - log(s)`` takes the exact difference first.
    """

    def key(term: sp.Expr) -> tuple[int, int, int, int, str]:
        negative = term.could_extract_minus_sign()
        return (
            int(negative),
            0 if term.is_Number else 1,
            0 if any(map(_reduced, sp.preorder_traversal(term))) else 1,
            1 if term.has(sp.Function) else 0,
            sp.default_sort_key(term).__repr__(),
        )

    return sorted(expression.args, key=key)


def _reduced(node: sp.Basic) -> bool:
    """Whether this is a reduction, or a local variable that stands for one."""
    return isinstance(node, Reduction) or (isinstance(node, sp.Symbol) and not node.is_integer)


def factors(expression: sp.Expr) -> tuple[int, list[sp.Expr], list[sp.Expr]]:
    """Sign, numerator factors and denominator factors of a product, in an author's order."""
    coefficient, rest = expression.as_coeff_Mul()
    sign = -1 if coefficient.is_negative else 1
    coefficient = abs(coefficient)
    above: list[sp.Expr] = []
    below: list[sp.Expr] = []
    if coefficient.is_Rational:
        if coefficient.p != 1:
            above.append(sp.Integer(coefficient.p))
        if coefficient.q != 1:
            below.append(sp.Integer(coefficient.q))
    elif coefficient != 1:
        above.append(coefficient)
    for factor in sp.Mul.make_args(rest):
        base, power = factor.as_base_exp() if factor.is_Pow else (factor, sp.Integer(1))
        if power.is_Rational and power.is_negative:
            below.append(base ** (-power))
        elif factor != 1:
            above.append(factor)

    def key(factor: sp.Expr) -> tuple[int, int, str]:
        rank = 0 if factor.is_Number else 2 if isinstance(factor, (Access, sp.Symbol)) else 4
        if isinstance(factor, Access) and not factor.indices:
            rank = 1
        if _reduced(factor):
            rank = 5
        return (rank, 1 if factor.is_Add else 0, str(factor))

    return sign, sorted(above, key=key), sorted(below, key=key)


def _print(node: sp.Basic) -> tuple[str, int]:
    """Text and binding strength."""
    if isinstance(node, Access):
        return print_access(node), ATOM
    if isinstance(node, Reduction):
        indices = ", ".join(f"{symbol}: {_print_size(size)[0]}" for symbol, size in node.bound)
        return f"{node.keyword}[{indices}]({print_expression(node.body)})", ATOM
    if isinstance(node, Where):
        parts = ", ".join(map(print_expression, (node.condition, node.then, node.otherwise)))
        return f"where({parts})", ATOM
    if isinstance(node, sp.Add):
        return _print_sum(node), SUM
    if isinstance(node, (sp.Mul, sp.Rational)) and not node.is_Integer:
        return _print_product(node), PRODUCT
    if node.is_Integer:
        return str(node), ATOM if int(node) >= 0 else SUM
    if node is sp.E:
        return "exp(1)", ATOM
    if isinstance(node, sp.exp):
        return f"exp({print_expression(node.args[0])})", ATOM
    if isinstance(node, sp.Pow):
        return _print_power(node)
    if type(node) in _RELATIONS:
        first, second = (print_expression(side) for side in node.args)
        return f"{first} {_RELATIONS[type(node)]} {second}", SUM
    if isinstance(node, (sp.And, sp.Or)):
        word = " and " if isinstance(node, sp.And) else " or "
        conditions = [
            _wrap(part, 0) if not isinstance(part, (sp.And, sp.Or)) else f"({print_expression(part)})"
            for part in node.args
        ]
        return word.join(conditions), 0
    if isinstance(node, sp.Not):
        return f"not ({print_expression(node.args[0])})", 0
    if isinstance(node, (Quotient, Remainder)):
        sign = "//" if isinstance(node, Quotient) else "%"
        return f"{_wrap(node.args[0], PRODUCT)} {sign} {_wrapped(_print_size(node.args[1]), POWER)}", SUM
    if isinstance(node, sp.Abs):
        return f"abs({print_expression(node.args[0])})", ATOM
    if isinstance(node, sp.Function):
        return f"{node.func.__name__}({', '.join(map(print_expression, node.args))})", ATOM
    return str(node), ATOM


def _print_size(size: sp.Expr) -> tuple[str, int]:
    """A size: whole numbers and names with + - * and //."""
    if isinstance(size, sp.floor):
        terms = sp.Add.make_args(sp.expand(size.args[0]))
        below = sp.Integer(sp.ilcm(1, *[term.as_coeff_Mul()[0].q for term in terms]))
        above = sp.Add(*[term * below for term in terms])
        return f"{_wrapped(_print_size(above), PRODUCT)} // {_wrapped(_print_size(below), POWER)}", PRODUCT
    if isinstance(size, sp.Add):
        text = ""
        for term in ordered_terms(size):
            negative = term.could_extract_minus_sign()
            piece = _wrapped(_print_size(-term if negative else term), PRODUCT)
            text += f"{' - ' if text else '0 - '}{piece}" if negative else f"{' + ' if text else ''}{piece}"
        return text, SUM
    if isinstance(size, sp.Mul):
        return " * ".join(_wrapped(_print_size(factor), POWER) for factor in size.args), PRODUCT
    if isinstance(size, sp.Pow) and size.exp.is_Integer and size.exp.is_positive:
        return " * ".join([_wrapped(_print_size(size.base), POWER)] * int(size.exp)), PRODUCT
    return _print(size)


def _wrapped(printed: tuple[str, int], strength: int) -> str:
    text, own = printed
    return f"({text})" if own < strength else text


def _wrap(node: sp.Basic, strength: int) -> str:
    return _wrapped(_print(node), strength)


def _print_sum(node: sp.Add) -> str:
    text = ""
    for term in ordered_terms(node):
        negative = term.could_extract_minus_sign() and not term.is_Add
        piece = _wrap(-term if negative else term, PRODUCT)
        if not text:
            text = f"-{piece}" if negative else piece
        else:
            text += f" - {piece}" if negative else f" + {piece}"
    return text


def _print_product(node: sp.Expr) -> str:
    sign, above, below = factors(node)
    top = " * ".join(_wrap(factor, PRODUCT) for factor in above) or "1"
    text = f"-{top}" if sign < 0 else top
    if len(below) == 1:
        return f"{text} / {_wrap(below[0], PRODUCT + 1)}"
    if below:
        return f"{text} / ({' * '.join(_wrap(factor, PRODUCT) for factor in below)})"
    return text


def _print_power(node: sp.Pow) -> tuple[str, int]:
    base, power = node.args
    if power == sp.Rational(1, 2):
        return f"sqrt({print_expression(base)})", ATOM
    if power.is_Rational and power.is_negative:
        return f"1 / {_wrap(base ** (-power), PRODUCT + 1)}", PRODUCT
    return f"{_wrap(base, ATOM)} ** {_wrap(power, ATOM)}", POWER
