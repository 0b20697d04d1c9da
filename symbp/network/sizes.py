"""Arithmetic of sizes in the declarations of layers: whole numbers and names with + - * // and an exact /."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from symbp.errors import SymbpError, nearest


def size_of(text: str | int, names: Mapping[str, int]) -> int:
    """The value of a size such as ``"(height + 2 * padding - kernel) // stride + 1"``.

    Raises :class:`SymbpError` for an unknown name, a division with a remainder by ``/``, or a size below 1.
    """
    if isinstance(text, int):
        return text
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise SymbpError(f"{text!r} is not a size; write whole numbers and names with + - * // and /.") from None
    value = _value(tree, names, text)
    if value < 1:
        raise SymbpError(f"the size {text} is {value}; it has to be at least 1.")
    return value


def _value(node: ast.expr, names: Mapping[str, int], text: str) -> int:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name):
        if node.id not in names:
            raise SymbpError(f"unknown size {node.id!r}; {nearest(node.id, names)}")
        return names[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand, names, text)
    if isinstance(node, ast.BinOp):
        left, right = _value(node.left, names, text), _value(node.right, names, text)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.FloorDiv() if right > 0:
                return left // right
            case ast.Div() if right > 0:
                if left % right:
                    raise SymbpError(
                        f"{ast.unparse(node.left)} is {left}, which is no multiple of "
                        f"{ast.unparse(node.right)}, which is {right}."
                    )
                return left // right
    raise SymbpError(f"{text!r} is not a size; write whole numbers and names with + - * // and /.")
