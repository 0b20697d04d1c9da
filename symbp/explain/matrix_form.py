"""Matrix forms, found from the indices of an equation: products, transposes, outer and element-wise products."""

from __future__ import annotations

import sympy as sp

from symbp.explain.matrix_tree import Elementwise, MatrixLayout, Ones, Product, Scalar, Tree, Whole, transposed
from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, Where
from symbp.language.layout import Node
from symbp.language.printing import factors, ordered_terms
from symbp.notation.notation import Notation

Axes = tuple[sp.Symbol, ...]


def matrix_form(equation: Equation, notation: Notation) -> tuple[Node, Node] | None:
    """Both sides over whole tensors, or None where the equation is not one of matrix algebra."""
    if len(equation.indices) > 2:
        return None
    right = matrix_tree(equation.right, equation.indices)
    if right is None:
        return None
    layout = MatrixLayout(notation)
    # the side of a vector of rows, and of a matrix that the author writes the other way round, is the transpose
    turned = layout.rows if len(equation.indices) == 1 else notation.turned(equation.target)
    left = notation.tensor(equation.target, (), bold=bool(equation.indices))
    return left, layout.laid(transposed(right) if turned else right)


def matrix_tree(node: sp.Basic, axes: Axes) -> Tree | None:
    """An expression over the axes as matrix algebra, or None."""
    if isinstance(node, Access):
        return _access(node, axes)
    if isinstance(node, SumOver):
        return _sum_over(node, axes)
    if isinstance(node, Where) or (isinstance(node, sp.Symbol) and node in axes):
        return None
    if node.is_number or isinstance(node, sp.Symbol):
        return Scalar(node)
    if isinstance(node, sp.Add):
        return _sum(node, axes)
    if isinstance(node, sp.Mul):
        return _product(node, axes)
    if isinstance(node, sp.Pow):
        return _power(node, axes)
    if isinstance(node, sp.Function):
        inside = matrix_tree(node.args[0], axes)
        name = {"log": "ln"}.get(type(node).__name__, type(node).__name__)
        return Elementwise(name, (inside,)) if inside else None
    return None


def _access(node: Access, axes: Axes) -> Tree | None:
    if any(i not in axes for i in node.indices) or len(set(node.indices)) < len(node.indices):
        return None
    whole = Whole(node.name, len(node.indices))
    if node.indices in ((), axes):
        return whole
    if node.indices == axes[::-1]:
        return transposed(whole)
    if len(axes) == 2 and node.indices == axes[1:]:  # the same row for every sample
        return Product((Ones(), transposed(whole)))
    return None


def _all(nodes: list[sp.Expr], axes: Axes) -> tuple[Tree, ...] | None:
    trees = [matrix_tree(node, axes) for node in nodes]
    return None if any(tree is None for tree in trees) else tuple(tree for tree in trees if tree is not None)


def _sum(node: sp.Add, axes: Axes) -> Tree | None:
    terms = ordered_terms(node)
    signs = tuple(bool(t.could_extract_minus_sign() and not t.is_Add) for t in terms)
    parts = _all([-term if negative else term for term, negative in zip(terms, signs, strict=True)], axes)
    return Elementwise("+", parts, signs) if parts else None


def _product(node: sp.Mul, axes: Axes) -> Tree | None:
    sign, above, below = factors(node)
    tree = _outer(above, axes) if len(axes) == 2 and not below else None
    if tree is None:
        top = _all(above, axes)
        bottom = _all(below, axes)
        if top is None or bottom is None:
            return None
        tree = _joined(top)
        if bottom:
            tree = Elementwise("/", (tree, _joined(bottom)))
    return Elementwise("+", (tree,), (True,)) if sign < 0 else tree


def _joined(parts: tuple[Tree, ...]) -> Tree:
    if not parts:
        return Scalar(sp.Integer(1))
    return parts[0] if len(parts) == 1 else Elementwise("⊙", parts)


def _outer(above: list[sp.Expr], axes: Axes) -> Tree | None:
    """A column times a row, where no factor has both axes."""
    first = [f for f in above if axes[0] in f.free_symbols]
    second = [f for f in above if axes[1] in f.free_symbols]
    if not first or not second or set(first) & set(second):
        return None
    scalars = [f for f in above if f not in first and f not in second]
    column, row, before = _all(first, axes[:1]), _all(second, axes[1:]), _all(scalars, ())
    if column is None or row is None or before is None:
        return None
    return Product((*before, _joined(column), transposed(_joined(row))))


def _power(node: sp.Pow, axes: Axes) -> Tree | None:
    negative = bool(node.exp.is_Rational and node.exp.is_negative)
    power = -node.exp if negative else node.exp
    base = matrix_tree(node.base, axes)
    if base is None or not (power == sp.Rational(1, 2) or power.is_Integer):
        return None
    whole = bool(node.base.free_symbols & set(axes))
    tree: Tree = base
    if power == sp.Rational(1, 2):
        tree = Elementwise("√", (base,))
    elif power == 2 and whole:
        tree = Elementwise("⊙", (base, base))
    elif power != 1:
        tree = Elementwise(f"^{power}", (base,))
    return Elementwise("/", (Scalar(sp.Integer(1)), tree)) if negative else tree


def _sum_over(node: SumOver, axes: Axes) -> Tree | None:
    reads = sp.Mul.make_args(node.body)
    if len(node.bound) != 1 or not all(isinstance(r, Access) for r in reads):
        return None
    inner = node.bound_symbols[0]
    if len(reads) == 1:
        return _row_sum(reads[0], inner, axes)
    if len(reads) != 2:
        return None
    return _contraction(reads[0], reads[1], inner, tuple(a for a in axes if a in node.free_symbols), axes)


def _row_sum(read: Access, inner: sp.Symbol, axes: Axes) -> Tree | None:
    whole = Whole(read.name, len(read.indices))
    if read.indices == (inner,):
        return Product((Ones(True), whole))
    if len(axes) == 1 and read.indices == (inner, axes[0]):
        return Product((transposed(whole), Ones()))
    if len(axes) == 1 and read.indices == (axes[0], inner):
        return Product((whole, Ones()))
    return None


def _contraction(first: Access, second: Access, inner: sp.Symbol, free: Axes, axes: Axes) -> Tree | None:
    if free != axes or inner not in first.indices or inner not in second.indices:
        return None
    sides = {a: [i for i in a.indices if i != inner] for a in (first, second)}
    if any(len(a.indices) > 2 or not all(i.is_Symbol for i in a.indices) for a in sides):
        return None
    for left, right in ((first, second), (second, first)):
        if (*sides[left], *sides[right]) == free and (len(sides[left]) == 1 or not free):
            a, b = Whole(left.name, len(left.indices)), Whole(right.name, len(right.indices))
            return Product(
                (
                    a if left.indices[-1] == inner and len(left.indices) == 2 else transposed(a),
                    b if right.indices[0] == inner else transposed(b),
                )
            )
    return None
