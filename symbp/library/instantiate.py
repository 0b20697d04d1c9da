"""A library formula with its local names replaced by a network's."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from symbp.errors import SymbpError
from symbp.language.text import WORDS


def instantiate(formula: str, names: Mapping[str, str], leading: Sequence[str], suffix: str = "") -> str:
    """The text of a formula in a network.

    ``names`` maps local tensor names to the network's; other tensors that the formula defines get ``suffix``.
    ``leading`` are the index names that ``...`` stands for.
    """
    try:
        tree = ast.parse("\n".join(line.strip() for line in formula.strip().splitlines()))
    except SyntaxError:
        raise SymbpError(f"cannot read the formula {formula.strip()!r}.") from None
    targets = {_target(statement) for statement in tree.body}
    renaming = {name: name + suffix for name in targets if name} | dict(names)
    return ast.unparse(ast.fix_missing_locations(_Names(renaming, leading).visit(tree)))


def with_functions(text: str, functions: Mapping[str, str]) -> str:
    """The text with calls of declared one-argument functions written out; ``u`` is the argument."""
    if not functions:
        return text
    bodies = {name: ast.parse(body.strip(), mode="eval").body for name, body in functions.items()}
    tree = ast.parse("\n".join(line.strip() for line in text.strip().splitlines()))
    return ast.unparse(ast.fix_missing_locations(_Calls(bodies).visit(tree)))


def _target(statement: ast.stmt) -> str:
    if not isinstance(statement, ast.Assign):
        return ""
    target = statement.targets[0]
    node = target.value if isinstance(target, ast.Subscript) else target
    return node.id if isinstance(node, ast.Name) else ""


class _Names(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str], leading: Sequence[str]) -> None:
        self.names, self.leading = names, leading

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in WORDS:
            return node
        text = self.names.get(node.id, node.id)
        return ast.parse(text, mode="eval").body

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        indices: list[ast.expr] = []
        for part in parts:
            if isinstance(part, ast.Constant) and part.value is Ellipsis:
                indices.extend(ast.Name(id=name, ctx=ast.Load()) for name in self.leading)
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
