"""A library formula with its local names replaced by a network's."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from symbp.errors import SymbpError
from symbp.language.text import WORDS


def instantiate(
    formula: str, names: Mapping[str, str], leading: Sequence[str], suffix: str = "", sizes: Sequence[object] = ()
) -> str:
    """The text of a formula in a network, each equation on the line where it stands in the formula.

    ``names`` maps local tensor names to the network's; other tensors that the formula defines get ``suffix``.
    ``leading`` are the index names that ``...`` stands for, with their ``sizes`` where they are bound, if given.
    Raises :class:`SymbpError` for a text that is not in the syntax of the language.
    """
    tree = _parsed(formula)
    renaming = {name: name + suffix for name in map(_target, tree.body) if name} | dict(names)
    return _unparsed(_Names(renaming, leading, sizes).visit(tree))


def with_functions(text: str, functions: Mapping[str, str]) -> str:
    """The text with calls of declared one-argument functions written out; ``u`` is the argument.

    Raises :class:`SymbpError` for a function that is not one expression.
    """
    if not functions:
        return text
    bodies = {name: function_body(name, body) for name, body in functions.items()}
    return _unparsed(_Calls(bodies).visit(_parsed(text)))


def function_body(name: str, body: str) -> ast.expr:
    """The syntax of a declared function. Raises :class:`SymbpError` when it is not one expression."""
    statements = _parsed(body).body
    if len(statements) != 1 or not isinstance(statements[0], ast.Expr):
        raise SymbpError(f"function {name!r} is {body.strip()!r}; one expression in u is needed, such as tanh(u).")
    return statements[0].value


def value_of(text: str) -> tuple[str, str]:
    """The equations before the last statement of a text, and that statement: an expression.

    Raises :class:`SymbpError` when it is not one.
    """
    body = _parsed(text).body
    if not body or not isinstance(body[-1], ast.Expr):
        raise SymbpError(f"{text.strip()!r} does not end in a value; an expression is needed as its last line.")
    lines = [line.strip() for line in text.strip().splitlines()]
    first = body[-1].lineno - 1
    return "\n".join(lines[:first]), "\n".join(lines[first:])


def defined_names(formula: str) -> list[str]:
    """The tensors that a formula defines, in order."""
    return [name for name in map(_target, _parsed(formula).body) if name]


def used_names(formula: str) -> set[str]:
    """Every name in a formula: tensors, indices and words."""
    return {node.id for node in ast.walk(_parsed(formula)) if isinstance(node, ast.Name)}


def named_axes(formula: str, tensor: str) -> int:
    """How many axes of ``tensor`` the formula names besides those of ``...``: 0 for ``a[...]``, 1 for ``a[..., k]``."""
    for node in ast.walk(_parsed(formula)):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == tensor:
            return sum(not _is_ellipsis(part) for part in _parts(node.slice))
    return 0


def indices_of(formula: str, tensor: str) -> list[str]:
    """The names of the indices, besides those of ``...``, at which a formula defines a tensor."""
    for statement in _parsed(formula).body:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if _target(statement) == tensor and isinstance(target, ast.Subscript):
            parts = [part.lower if isinstance(part, ast.Slice) else part for part in _parts(target.slice)]
            return [part.id for part in parts if isinstance(part, ast.Name)]
    return []


def _parsed(formula: str) -> ast.Module:
    try:
        return ast.parse("\n".join(line.strip() for line in formula.strip().splitlines()))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        shown = " ".join(formula.split())
        shown = shown if len(shown) <= 80 else shown[:77] + "..."
        raise SymbpError(
            f"cannot read the formula {shown!r}; a formula looks like a[...] = 1 / (1 + exp(-z[...]))."
        ) from None


def _unparsed(tree: ast.Module) -> str:
    """The text of the statements, each on the line where it was read."""
    lines: list[str] = []
    for statement in ast.fix_missing_locations(tree).body:
        lines += [""] * (statement.lineno - 1 - len(lines))
        lines.append(ast.unparse(statement))
    return "\n".join(lines)


def _target(statement: ast.stmt) -> str:
    if not isinstance(statement, ast.Assign):
        return ""
    target = statement.targets[0]
    node = target.value if isinstance(target, ast.Subscript) else target
    return node.id if isinstance(node, ast.Name) else ""


def _parts(node: ast.expr) -> list[ast.expr]:
    return list(node.elts) if isinstance(node, ast.Tuple) else [node]


def _is_ellipsis(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is Ellipsis


class _Names(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str], leading: Sequence[str], sizes: Sequence[object]) -> None:
        self.names = names
        self.leading: list[ast.expr] = [ast.Name(id=name, ctx=ast.Load()) for name in leading]
        ranges = [ast.parse(str(size), mode="eval").body for size in sizes]
        self.defined = [ast.Slice(i, size) for i, size in zip(self.leading, ranges, strict=True)] if ranges else []

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in WORDS or node.id not in self.names:
            return node
        return ast.parse(self.names[node.id], mode="eval").body

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        indices: list[ast.expr] = []
        for part in _parts(node.slice):
            if _is_ellipsis(part):
                bound = isinstance(node.ctx, ast.Store) or (isinstance(node.value, ast.Name) and node.value.id in WORDS)
                indices.extend(self.defined if bound and self.defined else self.leading)
            else:
                indices.append(self.visit(part))
        value = self.visit(node.value)
        if not indices and isinstance(value, ast.Name) and value.id not in WORDS:
            return value
        piece: ast.expr = indices[0] if len(indices) == 1 else ast.Tuple(elts=indices, ctx=ast.Load())
        return ast.Subscript(value=value, slice=piece, ctx=node.ctx)


class _Calls(ast.NodeTransformer):
    def __init__(self, bodies: Mapping[str, ast.expr]) -> None:
        self.bodies = bodies

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in self.bodies and len(node.args) == 1:
            return _Argument(node.args[0]).visit(_copy(self.bodies[node.func.id]))
        return node


class _Argument(ast.NodeTransformer):
    def __init__(self, argument: ast.expr) -> None:
        self.argument = argument

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return _copy(self.argument) if node.id == "u" else node


def _copy(node: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(node), mode="eval").body
