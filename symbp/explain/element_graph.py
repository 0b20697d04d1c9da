"""The computation graph of a small network, element by element, with the local derivative on every edge.

The derivatives are those that the rule finds: the adjoint of an element is a sum over the elements that read it, of
their adjoints times the local derivatives, so each of these is read off as the factor of an adjoint.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import product

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.adjoints import differentiate
from symbp.derive.derivation import Derivation
from symbp.language.expressions import Access, substituted
from symbp.language.program import Program
from symbp.language.scalar_view import scalar_equations
from symbp.simplify.simplify import simplify

MOST = 40  # elements
STRATEGIES = ("collapse", "reuse_forward_values")  # of which no adjoint is lost


@dataclass(frozen=True)
class Link:
    """What an element is read by: ``derivative`` is that of the target by the source."""

    source: Access
    target: Access
    derivative: sp.Expr


@dataclass(frozen=True)
class ElementGraph:
    """Elements of the forward pass, given ones first, and what reads what."""

    program: Program
    loss: str
    elements: tuple[Access, ...]
    links: tuple[Link, ...]

    @cached_property
    def riding(self) -> dict[Access, tuple[Link, ...]]:
        """Parameters that are the local derivative of an edge wherever they are read: weights, and those edges."""
        found: dict[Access, tuple[Link, ...]] = {}
        for element in self.elements:
            if self.program.tensor[element.name].role != "parameter":
                continue
            targets = [link.target for link in self.links if link.source == element]
            edges = [
                link
                for link in self.links
                if link.derivative == element and self.program.tensor[link.source.name].role != "parameter"
            ]
            if edges and [link.target for link in edges] == targets:
                found[element] = tuple(edges)
        return found

    @cached_property
    def drawn(self) -> tuple[Link, ...]:
        """The edges of the figure: a weight stands on its edge and has none of its own."""
        return tuple(link for link in self.links if link.source not in self.riding)

    @cached_property
    def depth(self) -> dict[Access, int]:
        """The column of each element that is a node; what is given stands before the first that reads it."""
        found: dict[Access, int] = {}
        nodes = [e for e in self.elements if e not in self.riding]
        given = [e for e in nodes if self.program.tensor[e.name].given]
        for element in nodes:
            if element not in given:
                sources = [found.get(link.source, 0) for link in self.drawn if link.target == element]
                found[element] = 1 + max(sources, default=0)
        for element in given:
            found[element] = min((found[k.target] for k in self.drawn if k.source == element), default=1) - 1
        return found

    def paths(self, element: Access, most: int) -> list[tuple[int, ...]]:
        """The ways from an element to the loss, as numbers of links; none where there are more than so many."""
        end = Access(self.loss)
        out: dict[Access, list[int]] = {}
        for n, link in enumerate(self.links):
            out.setdefault(link.source, []).append(n)
        found: list[tuple[int, ...]] = []
        open_ways: list[tuple[int, ...]] = [(n,) for n in out.get(element, [])]
        while open_ways:
            way = open_ways.pop(0)
            target = self.links[way[-1]].target
            if target == end:
                found.append(way)
            open_ways += [(*way, n) for n in out.get(target, [])] if target != end else []
            if len(found) + len(open_ways) > most:
                return []
        return found


def element_graph(derivation: Derivation) -> ElementGraph | None:
    """The graph of a network without samples; None for one of more than :data:`MOST` elements."""
    network, program = derivation.network, derivation.forward.needed_for([derivation.network.loss])
    sizes = [int(sp.prod(t.shape)) for t in program.tensors] if not program.sizes else []
    if not sizes or sum(sizes) > MOST or any(t.integer for t in program.tensors) or program.given("random"):
        return None
    given = [t.name for t in program.tensors if t.given]
    adjoints = differentiate(program, network.loss, given)
    names = {adjoint: name for name, adjoint in adjoints.names}
    found = simplify(adjoints, names, STRATEGIES).program
    links: list[Link] = []
    for tensor in program.tensors:
        if tensor.name not in adjoints.of or tensor.name == network.loss:
            continue
        written = scalar_equations(found.definition[adjoints.of[tensor.name]], found)
        if not written:
            return None
        for equation in written:
            links += _links(Access(tensor.name, *equation.left.indices), equation.right, names)
    order = {e: n for n, e in enumerate(_elements(program))}
    links.sort(key=lambda link: (order[link.source], order[link.target]))
    return ElementGraph(program, network.loss, tuple(order), tuple(links))


def _elements(program: Program) -> list[Access]:
    """All elements: of what is given as declared, then of what is computed in its order."""
    tensors = [t for t in program.tensors if t.given] + [program.tensor[e.target] for e in program.equations]
    return [Access(t.name, *place) for t in tensors for place in product(*(range(int(n)) for n in t.shape))]


def _links(source: Access, adjoint: sp.Expr, names: dict[str, str]) -> list[Link]:
    """The edges that leave an element: its adjoint is linear in those of its readers."""
    readers = sorted((a for a in adjoint.atoms(Access) if a.name in names), key=str)
    found = []
    with distribute(False):  # 2 * (a - b) stays a product
        for reader in readers:
            factor = substituted(adjoint, {a: sp.Integer(a == reader) for a in readers})
            if factor != 0:
                found.append(Link(source, Access(names[reader.name], *reader.indices), factor))
    return found
