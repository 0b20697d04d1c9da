"""The text form of equations: read through Python's ``ast`` with a whitelist.

``z[n, o] = sum[i](W[o, i] * x[n, i]) + b[o]`` reads to the same equation that it prints from. A user's text
is never evaluated as code.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp
from sympy.core.parameters import distribute

from symbp.errors import SymbpError, nearest
from symbp.language.conditions import drop_decided
from symbp.language.equation import Equation
from symbp.language.expressions import (
    REDUCTIONS,
    Access,
    Quotient,
    Remainder,
    Where,
    applied,
    index_symbol,
    size_symbol,
)
from symbp.language.ranges import check_whole_axes
from symbp.language.size_inference import (
    UNKNOWN,
    Mean,
    Padded,
    Statement,
    inferred_sizes,
    why_stuck,
    with_sizes,
    written_sizes,
)
from symbp.language.tensor import Tensor

FUNCTIONS: dict[str, type[sp.Function]] = {
    name: getattr(sp, name)
    for name in ("exp", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "erf", "sign", "floor")
}
WORDS = frozenset({*FUNCTIONS, *REDUCTIONS, "mean", "sqrt", "abs", "min", "where", "pad", "pi"})
DEPTH = 64  # brackets, functions and conditionals inside each other
POWER = 64
DIGITS = 400  # of a constant; double precision ends at 309
_GROWING = frozenset({"exp", "sinh", "cosh"})
_NOT_REAL = (sp.I, sp.zoo, sp.nan, sp.oo, -sp.oo)
_COMPARISONS: dict[type[ast.cmpop], type[sp.Rel]] = {
    ast.Lt: sp.Lt,
    ast.LtE: sp.Le,
    ast.Gt: sp.Gt,
    ast.GtE: sp.Ge,
    ast.Eq: sp.Eq,
    ast.NotEq: sp.Ne,
}


@dataclass(frozen=True)
class Source:
    """Where a text comes from: a file or a name, and the line on which it starts."""

    name: str = "equations"
    line: int = 1

    def at(self, node: ast.AST) -> str:
        """``file:line`` of a node."""
        return f"{self.name}:{self.line + getattr(node, 'lineno', 1) - 1}"


def parse_equations(
    text: str, tensors: Mapping[str, Tensor] | None = None, source: Source | None = None
) -> tuple[list[Tensor], list[Equation]]:
    """Read equations, one a line; return the tensors that they define and the equations.

    ``tensors`` are the declared ones. Any other name on a left side becomes an intermediate whose shape is found
    from the ranges of its indices, or as written: ``z[n: 4, o] = …``. Raises :class:`SymbpError`, with file and
    line, for anything that is not such an equation.
    """
    with distribute(False):  # an author's 2*(a - b) stays a product
        return _parse_equations(text, dict(tensors or {}), source or Source())


def _parse_equations(text: str, known: dict[str, Tensor], source: Source) -> tuple[list[Tensor], list[Equation]]:
    module = _parse(text, source)
    names = {*known, *(_target_name(node, source) for node in module.body)}
    symbols = {str(s) for tensor in known.values() for size in tensor.shape for s in size.free_symbols}
    pending = [_Reader(names, source, symbols).statement(node) for node in module.body]
    told = {(statement.name, statement.where): written_sizes(statement, known) for statement in pending}
    new: list[Tensor] = []
    equations: list[Equation] = []
    while pending:
        rest = []
        for statement in pending:
            sizes = inferred_sizes(statement, known)
            if sizes is None:
                rest.append(statement)
                continue
            if statement.name not in known:
                shape = tuple(sizes[symbol] for symbol, _ in statement.indices)
                known[statement.name] = Tensor(statement.name, shape)
                new.append(known[statement.name])
            right = with_sizes(statement.right, known)
            if right is None:
                rest.append(statement)
                continue
            if right.has(*_NOT_REAL):
                raise SymbpError(f"{statement.where}: the right side of {statement.name!r} is not a real number.")
            indices = tuple(symbol for symbol, _ in statement.indices)
            if statement.right.atoms(Padded):  # padding that is never reached is not written
                right = drop_decided(right, dict(zip(indices, known[statement.name].shape, strict=False)))
            equations.append(Equation(statement.name, indices, right, statement.where))
        if len(rest) == len(pending):
            raise SymbpError(why_stuck(rest[0], names, known))
        pending = rest
    for equation in equations:
        check_whole_axes(equation, told[equation.target, equation.where], known)
    return new, equations


def parse_expression(text: str, source: Source | None = None) -> sp.Expr:
    """Read one scalar expression over plain names, which become zero-axis accesses."""
    source = source or Source()
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise SymbpError(f"{source.name}:{source.line}: cannot read {_clip(text.strip())!r} as a formula.") from None
    _check_depth(tree, source)
    return _Reader(None, source).expression(tree.body)


def _parse(text: str, source: Source) -> ast.Module:
    lines = [line.strip() for line in text.splitlines()]
    try:
        module = ast.parse("\n".join(lines))
    except SyntaxError as error:
        number = min(max(error.lineno or 1, 1), len(lines))
        raise SymbpError(
            f"{source.name}:{source.line + number - 1}: cannot read {_clip(lines[number - 1])!r}; "
            "an equation looks like z[n, o] = sum[i](W[o, i] * x[n, i]) + b[o]."
        ) from None
    except (ValueError, RecursionError, MemoryError):
        raise SymbpError(
            f"{source.name}:{source.line}: the text cannot be read as equations; "
            "it holds a character that is no text, or an equation that is too long."
        ) from None
    _check_depth(module, source)
    return module


def _check_depth(tree: ast.AST, source: Source) -> None:
    """Refuse what is nested too deeply. Terms of a sum and factors of a product, however many, are side by side."""
    stack: list[tuple[ast.AST, int, ast.AST]] = [(tree, 0, tree)]
    while stack:
        node, depth, place = stack.pop()
        place = node if hasattr(node, "lineno") else place
        if depth > DEPTH:
            raise SymbpError(
                f"{source.at(place)}: the formula is nested more than {DEPTH} deep; give its parts names of their own."
            )
        for child in ast.iter_child_nodes(node):
            beside = isinstance(node, ast.BinOp) and child is node.left and isinstance(child, ast.BinOp)
            stack.append((child, depth if beside else depth + 1, place))


def _target_name(node: ast.stmt, source: Source) -> str:
    if not isinstance(node, ast.Assign) or len(node.targets) != 1:
        raise SymbpError(
            f"{source.at(node)}: only equations are read here, such as y[i] = exp(x[i]); {_show(node)!r} is not one."
        )
    target = node.targets[0]
    if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
        target = target.value
    if not isinstance(target, ast.Name):
        raise SymbpError(f"{source.at(node)}: the left side {_show(target)!r} is not a tensor such as z or z[n, o].")
    if target.id in WORDS:
        raise SymbpError(f"{source.at(node)}: {target.id!r} is a word of the language; call the tensor something else.")
    return target.id


def _show(node: ast.AST) -> str:
    try:
        return _clip(ast.unparse(node))
    except (RecursionError, ValueError):
        return "..."


def _clip(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


class _Reader:
    """Reads the whitelisted part of Python's expression syntax."""

    def __init__(self, names: set[str] | None, source: Source, sizes: set[str] | None = None) -> None:
        self.names = names
        self.sizes = sizes or set()
        self.source = source
        self.scope: set[str] = set()

    def fail(self, node: ast.AST, message: str) -> SymbpError:
        return SymbpError(f"{self.source.at(node)}: {message}")

    def statement(self, node: ast.stmt) -> Statement:
        assert isinstance(node, ast.Assign)
        target = node.targets[0]
        indices: list[tuple[sp.Symbol, sp.Expr]] = []
        if isinstance(target, ast.Subscript):
            indices = [self.binding(part) for part in _parts(target.slice)]
        name = _target_name(node, self.source)
        self.scope = {str(symbol) for symbol, _ in indices}
        if len(self.scope) != len(indices):
            raise self.fail(node, f"the left side of {name!r} repeats an index; each axis needs its own.")
        return Statement(name, tuple(indices), self.expression(node.value), self.source.at(node))

    def binding(self, node: ast.expr) -> tuple[sp.Symbol, sp.Expr]:
        """``i`` or ``i: size``."""
        size: sp.Expr = UNKNOWN
        if isinstance(node, ast.Slice) and node.lower is not None and node.upper is not None and node.step is None:
            size = sp.expand(self.size(node.upper))
            node = node.lower
        if not isinstance(node, ast.Name):
            raise self.fail(node, f"{_show(node)!r} is not an index; write a name, or a name with its size as in i: 3.")
        return index_symbol(node.id), size

    def size(self, node: ast.expr) -> sp.Expr:
        if isinstance(node, ast.Constant) and type(node.value) is int:
            if not 1 <= node.value < 2**31:
                raise self.fail(node, f"{_show(node)!r} is not a size; a size is a whole number from 1 to {2**31 - 1}.")
            return sp.Integer(node.value)
        if isinstance(node, ast.Name):
            return size_symbol(node.id)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv)):
            left, right = self.size(node.left), self.size(node.right)
            if isinstance(node.op, ast.Add):
                return left + right
            if isinstance(node.op, ast.Sub):
                return left - right
            return left * right if isinstance(node.op, ast.Mult) else sp.floor(sp.expand(left / right))
        raise self.fail(node, f"{_show(node)!r} is not a size; write a whole number or a name.")

    def expression(self, node: ast.expr) -> sp.Expr:
        method = getattr(self, f"_{type(node).__name__}", None)
        if method is None:
            raise self.fail(node, f"{_show(node)!r} is not part of the equation language.")
        return method(node)

    def _Constant(self, node: ast.Constant) -> sp.Expr:
        if type(node.value) is int:
            return self.bounded(node, sp.Integer(node.value))
        if type(node.value) is float and node.value == node.value and abs(node.value) != float("inf"):
            return sp.Rational(repr(node.value))
        raise self.fail(node, f"{_show(node)!r} is not a number.")

    def bounded(self, node: ast.expr, value: sp.Expr) -> sp.Expr:
        """The value, if it is no constant, or a real one of fewer than :data:`DIGITS` digits."""
        if not value.is_number:
            return value
        if value.is_Rational:
            fits = max(abs(value.p), value.q) < 10**DIGITS
        else:
            fits = value.is_real is not False and not value.has(*_NOT_REAL)
        if not fits:
            what = "is too large a number" if value.is_Rational else "is not a real number"
            raise self.fail(node, f"{_show(node)!r} {what}.")
        return value

    def _Name(self, node: ast.Name) -> sp.Expr:
        if node.id in self.scope:
            return index_symbol(node.id)
        if node.id == "pi":
            return sp.pi
        if node.id in self.sizes:
            return size_symbol(node.id)
        if self.names is None or node.id in self.names:
            return Access(node.id)
        if node.id in WORDS:
            raise self.fail(node, f"{node.id!r} needs arguments, as in {node.id}(...).")
        raise self.fail(node, f"unknown name {node.id!r}; {nearest(node.id, {*self.names, *self.scope})}")

    def _Subscript(self, node: ast.Subscript) -> sp.Expr:
        if not isinstance(node.value, ast.Name):
            raise self.fail(node, f"{_show(node)!r} does not read a tensor.")
        name = node.value.id
        if self.names is not None and name not in self.names:
            raise self.fail(node, f"unknown name {name!r}; {nearest(name, self.names)}")
        return Access(name, *[self.expression(part) for part in _parts(node.slice)])

    def _UnaryOp(self, node: ast.UnaryOp) -> sp.Expr:
        if isinstance(node.op, ast.USub):
            return -self.expression(node.operand)
        if isinstance(node.op, ast.UAdd):
            return self.expression(node.operand)
        raise self.fail(node, f"{_show(node)!r} is not part of the equation language.")

    def _BinOp(self, node: ast.BinOp) -> sp.Expr:
        spine = [node]  # a sum of many terms leans to the left
        while isinstance(spine[-1].left, ast.BinOp):
            spine.append(spine[-1].left)
        value = self.expression(spine[-1].left)
        for part in reversed(spine):
            value = self.bounded(part, self.joined(part, value, self.expression(part.right)))
        return value

    def joined(self, node: ast.BinOp, left: sp.Expr, right: sp.Expr) -> sp.Expr:
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Div():
                if right == 0:
                    raise self.fail(node, f"{_show(node)!r} divides by zero.")
                return left / right
            case ast.Pow():
                return self.power(node, left, right)
            case ast.FloorDiv() | ast.Mod():
                if not (right.is_integer and right.is_positive and left.is_integer):
                    raise self.fail(node, f"in {_show(node)!r} an index is divided by a whole size of at least 1.")
                return Quotient(left, right) if isinstance(node.op, ast.FloorDiv) else Remainder(left, right)
        raise self.fail(
            node, f"the operator in {_show(node)!r} is not part of the language; there are + - * / // % **."
        )

    def power(self, node: ast.BinOp, base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        whole = exponent.is_Integer
        if exponent.is_number and not abs(exponent) <= POWER:
            raise self.fail(node, f"the power in {_show(node)!r} is beyond {POWER}.")
        if base.is_Rational and whole and abs(int(exponent)) * max(abs(base.p), base.q).bit_length() > 4 * DIGITS:
            raise self.fail(node, f"{_show(node)!r} is too large a number.")
        if base == 0 and exponent.is_negative:
            raise self.fail(node, f"{_show(node)!r} divides by zero.")
        if base.is_Pow and whole and base.exp.is_Integer and abs(base.exp * exponent) > POWER:
            raise self.fail(node, f"the power in {_show(node)!r} is beyond {POWER}.")
        return _radicals_joined(base**exponent)

    def _IfExp(self, node: ast.IfExp) -> sp.Expr:
        return Where(self.condition(node.test), self.expression(node.body), self.expression(node.orelse))

    def condition(self, node: ast.expr) -> sp.Basic:
        if isinstance(node, ast.Compare):
            sides = [self.expression(side) for side in (node.left, *node.comparators)]
            parts = []
            for operator, left, right in zip(node.ops, sides, sides[1:], strict=False):
                if type(operator) not in _COMPARISONS:
                    raise self.fail(node, f"the comparison in {_show(node)!r} is not part of the language.")
                try:
                    parts.append(_COMPARISONS[type(operator)](left, right))
                except TypeError:
                    raise self.fail(node, f"{_show(node)!r} compares what is not a real number.") from None
            return sp.And(*parts)
        if isinstance(node, ast.BoolOp):
            join = sp.And if isinstance(node.op, ast.And) else sp.Or
            return join(*[self.condition(value) for value in node.values])
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return sp.Not(self.condition(node.operand))
        raise self.fail(node, f"{_show(node)!r} is not a condition such as i < 3 and x[i] > 0.")

    def _Call(self, node: ast.Call) -> sp.Expr:
        if node.keywords:
            raise self.fail(node, f"{_show(node)!r} names its arguments; write them in order.")
        if isinstance(node.func, ast.Subscript) and isinstance(node.func.value, ast.Name):
            return self.reduction(node, node.func.value.id, node.func.slice)
        if not isinstance(node.func, ast.Name):
            raise self.fail(node, f"{_show(node)!r} is not part of the equation language.")
        name = node.func.id
        if name == "where":
            if len(node.args) != 3:
                raise self.fail(node, f"{_show(node)!r}: where takes a condition and two values.")
            return Where(self.condition(node.args[0]), *[self.expression(a) for a in node.args[1:]])
        arguments = [self.expression(argument) for argument in node.args]
        if name in ("max", "min") and len(arguments) == 2:
            left, right = arguments
            return Where(sp.Ge(left, right) if name == "max" else sp.Le(left, right), left, right)
        if name == "pad" and len(arguments) == 1 and isinstance(arguments[0], Access):
            return Padded(arguments[0])
        if len(arguments) == 1 and name in FUNCTIONS:
            if name in _GROWING and arguments[0].is_number and not abs(arguments[0]) <= 2 * DIGITS:
                raise self.fail(node, f"{_show(node)!r} is too large a number.")
            return self.bounded(node, applied(FUNCTIONS[name], arguments[0]))
        if len(arguments) == 1 and name == "sqrt":
            return self.bounded(node, _radicals_joined(sp.sqrt(arguments[0])))
        if len(arguments) == 1 and name == "abs":
            return applied(sp.Abs, arguments[0])
        if name in REDUCTIONS or name == "mean":
            raise self.fail(node, f"{name} needs its indices, as in {name}[i](x[i]).")
        if name in WORDS:
            raise self.fail(node, f"{_show(node)!r}: {name} does not take {len(arguments)} arguments.")
        raise self.fail(node, f"unknown function {name!r}; {nearest(name, WORDS)}")

    def reduction(self, node: ast.Call, name: str, slices: ast.expr) -> sp.Expr:
        if name not in REDUCTIONS and name != "mean":
            raise self.fail(node, f"unknown reduction {name!r}; {nearest(name, {*REDUCTIONS, 'mean'})}")
        if len(node.args) != 1:
            raise self.fail(node, f"{_show(node)!r}: a reduction has one body.")
        bound = [self.binding(part) for part in _parts(slices)]
        for symbol, _ in bound:
            if str(symbol) in self.scope:
                raise self.fail(node, f"index {symbol} is bound twice in {_show(node)!r}; rename one of the two.")
            self.scope.add(str(symbol))
        body = self.expression(node.args[0])
        self.scope -= {str(symbol) for symbol, _ in bound}
        if not bound:
            return body
        if name == "mean":
            return Mean(body, *bound)
        return REDUCTIONS[name](body, *bound)


def _radicals_joined(value: sp.Expr) -> sp.Expr:
    """``sqrt(5) * 10 ** (1 / 4)`` as SymPy writes it when it multiplies the two, which it does not do in a root."""
    return sp.Mul(*value.args) if value.is_Mul else value


def _parts(node: ast.expr) -> list[ast.expr]:
    return list(node.elts) if isinstance(node, ast.Tuple) else [node]
