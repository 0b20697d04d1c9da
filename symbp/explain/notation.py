"""How a document writes its quantities: the language's layout, with the habits of printed mathematics."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.expressions import Access, Where, rewrite
from symbp.language.layout import PRODUCT, Layout, Node, Row, Scripts, Symbol, letter, operator
from symbp.language.program import Program


class Notation(Layout):
    """Lays out the expressions of one network.

    A tensor whose name ends with the letter of its only index, as O_j does, shows that letter once: O_j, and O_{j=1}
    for its first element. A value that is zero outside a condition is the value times the condition in square brackets.
    ``assigned`` maps the tensor of a next value to the one that takes it, where updates are written as assignments.
    """

    def __init__(
        self,
        adjoints: Mapping[str, str],
        loss: str,
        indexed: Mapping[str, str],
        assigned: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(adjoints, loss)
        self.indexed, self.assigned = indexed, assigned or {}

    def tensor(self, name: str, indices: tuple[Node, ...] = (), bold: bool = False) -> Node:
        """A tensor's element, or the whole tensor in bold."""
        name = self.assigned.get(name, name)
        if name not in self.indexed:
            return super().tensor(name, indices, bold)
        index = Symbol(self.indexed[name])
        below = index if not indices or indices == (index,) else Row((index, operator("="), *indices))
        return Scripts(letter(name[: -len(index.text)], "bold" if bold else "italic"), below)

    def expression(self, node: sp.Basic, strength: int = 0) -> Node:
        """An expression, in brackets where its surroundings bind stronger."""
        return super().expression(rewrite(node, _positive) if strength == 0 else node, strength)

    def _where(self, node: Where) -> tuple[Node, int]:
        if node.otherwise == 0 and node.then != 1 and not isinstance(node.then, Access):
            condition = Row((operator("["), self.expression(node.condition), operator("]")))
            return Row((self.expression(node.then, PRODUCT), condition)), PRODUCT
        return super()._where(node)


def _positive(node: sp.Basic) -> sp.Basic | None:
    """A negative value that is zero outside a condition, with its sign in front."""
    if isinstance(node, Where) and node.otherwise == 0 and node.then.could_extract_minus_sign():
        return -Where(node.condition, -node.then, 0)
    return None


def index_in_name(program: Program) -> dict[str, str]:
    """The tensors of one axis that are named after the index they are read and defined with, and that index."""
    used: dict[str, set[sp.Basic]] = {}
    for equation in program.equations:
        for access in {equation.left, *equation.right.atoms(Access)}:
            if len(access.indices) == 1:
                used.setdefault(access.name, set()).update(access.indices)
    found = {name: str(next(iter(indices))) for name, indices in used.items() if len(indices) == 1}
    return {name: index for name, index in found.items() if name.endswith(index) and len(name) > len(index)}
