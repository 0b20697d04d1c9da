"""How a document writes its quantities: the language's layout, with the habits of printed mathematics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import sympy as sp

from symbp.language.expressions import Access, Where, rewrite
from symbp.language.layout import PRODUCT, Layout, Node, Row, Scripts, Symbol, letter, number, operator
from symbp.language.program import Program
from symbp.notation.convention import Convention
from symbp.notation.pattern import INDICES, Pattern


@dataclass(frozen=True)
class Place:
    """Where a tensor stands: its role, the number of its layer, and whether its first axis is the sample."""

    role: str = ""
    layer: int | None = None
    sampled: bool = False


@dataclass(frozen=True)
class Names:
    """What a network's tensors are to a reader.

    ``adjoints`` maps the tensor of an adjoint to what it is the adjoint of, ``indexed`` a tensor that is named after
    its index to that index, as O_j is; ``assigned`` the tensor of a next value to the one that takes it, where updates
    are written as assignments.
    """

    adjoints: Mapping[str, str] = field(default_factory=dict)
    loss: str = "loss"
    indexed: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    assigned: Mapping[str, str] = field(default_factory=dict)


class Notation(Layout):
    """Lays out the expressions of one network in an author's convention.

    A tensor whose name ends with the letter of its only index, as O_j does, shows that letter once: O_j, and O_{j=1}
    for its first element. A value that is zero outside a condition is the value times the condition in square brackets.
    """

    def __init__(
        self, names: Names, convention: Convention | None = None, words: Mapping[str, str] | None = None, first: int = 1
    ) -> None:
        convention = convention or Convention()
        super().__init__(names.adjoints, names.loss, words, first)
        self.names, self.convention = names, convention

    def assigning(self, assigned: Mapping[str, str]) -> Notation:
        """The same, with next values written as assignments."""
        return Notation(replace(self.names, assigned=assigned), self.convention, self.words, self.first)

    def pattern(self, name: str) -> Pattern | None:
        """The author's pattern of a tensor."""
        own = self.convention.tensor_patterns.get(name)
        return own or self.convention.patterns.get(self.names.places.get(name, Place()).role)

    def turned(self, name: str) -> bool:
        """Whether the matrix that the author writes is the transpose of this tensor."""
        pattern = self.pattern(self.adjoints.get(name, name))
        return pattern is not None and pattern.turned

    def tensor(self, name: str, indices: tuple[Node, ...] = (), bold: bool = False) -> Node:
        """A tensor's element, or the whole tensor in bold."""
        name = self.names.assigned.get(name, name)
        pattern = None if name in self.adjoints else self.pattern(name)
        if pattern is not None:
            return self._by_pattern(pattern, self.names.places.get(name, Place()), indices, bold)
        if name not in self.names.indexed:
            return super().tensor(name, indices, bold)
        index = Symbol(self.names.indexed[name])
        below = index if not indices or indices == (index,) else Row((index, operator("="), *indices))
        return Scripts(letter(name[: -len(index.text)], "bold" if bold else "italic"), below)

    def _by_pattern(self, pattern: Pattern, place: Place, indices: tuple[Node, ...], bold: bool) -> Node:
        values: dict[str, Node] = {}
        if place.layer is not None:
            values["l"] = number(str(place.layer + self.convention.first_layer - 1))
        if not indices and (bold or pattern.whole != pattern.element):
            return pattern.named(values, bold)
        sample = indices[0] if place.sampled and indices else None
        values |= {"n": sample} if sample is not None else {}
        values |= dict(zip(INDICES, indices[1:] if sample is not None else indices, strict=False))
        return pattern.fill(values, sample)

    def _adjoint(self, of: str, indices: tuple[Node, ...], bold: bool) -> Node:
        place = self.names.places.get(of, Place())
        delta = self.convention.patterns.get("delta")
        if place.role == "pre_activation" and delta is not None:
            return self._by_pattern(delta, place, indices, bold)
        pattern = self.convention.adjoint_pattern
        if pattern is None:
            return super()._adjoint(of, indices, bold)
        return pattern.fill({"q": self.tensor(of, indices, bold)})

    def letter(self, name: str) -> Node:
        """An index, a size or a constant."""
        return super().letter(self.convention.indices.get(name, name))

    def function(self, layer: int | None, primes: int = 0) -> Node | None:
        """The letter of the activation function of a layer, or of its derivative; None where it is written out."""
        pattern = self.convention.function_pattern
        if pattern is None:
            return None
        values = {"l": number(str(layer + self.convention.first_layer - 1))} if layer is not None else {}
        laid = pattern.fill(values)
        return Scripts(laid, None, operator("′" * primes)) if primes else laid

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


def first_index(program: Program, convention: Convention) -> int:
    """The number of the first element: the author's; else 1, or 0 where a position is computed from indices.

    A position such as t - 1 reads the same from both; 2 i + k does not, and an index that is a value does not either.
    """
    if convention.first_index is not None:
        return convention.first_index
    return 0 if any(_counts(equation.right) for equation in program.equations) else 1


def _counts(right: sp.Expr) -> bool:
    for position in _positions(right):
        indices = [s for s in position.free_symbols if not s.is_positive]
        moved = position.xreplace({s: s + 1 for s in indices})
        if indices and sp.expand(moved - position) != 1:
            return True
    return False


def _positions(right: sp.Expr) -> Iterator[sp.Expr]:
    for access in sorted(right.atoms(Access), key=str):
        yield from (i for i in access.indices if not i.has(Access))
