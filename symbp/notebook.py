"""Rich display in notebooks: what a network and a derivation show as HTML."""

from __future__ import annotations

from symbp.derive.derivation import Derivation
from symbp.explain.document import Display, DisplayRow, Figure
from symbp.explain.element_graph import element_graph
from symbp.explain.emit_html import to_fragment
from symbp.explain.glossary import glossary
from symbp.explain.network_figure import network_figure
from symbp.explain.sentences import sentences
from symbp.language.equation import Equation
from symbp.network.model import Network
from symbp.network.quantities import notation_of
from symbp.notation.notation import Notation


def network_html(network: Network, language: str = "en") -> str:
    """The figure of a network, the table of its symbols and its equations."""
    words = sentences(language)
    given = Derivation(network, network.forward, network.forward, network.forward, (), ())
    layout = notation_of(network, network.forward, {}, network.notation, words["math"])
    svg, tikz, caption = network_figure(given, layout, words, element_graph(given))
    blocks = (
        Figure(svg, tikz, (words["text"][caption],)),
        *glossary(given, layout, words),
        Display(_rows(network.forward.equations, layout)),
    )
    return to_fragment(network.title, blocks)


def derivation_html(derivation: Derivation, language: str = "en") -> str:
    """The adjoints that the training code computes, in the network's notation."""
    network, words = derivation.network, sentences(language)
    names = {t.name: t.adjoint_of for t in derivation.raw.tensors if t.adjoint_of}
    layout = notation_of(network, derivation.forward, names, network.notation, words["math"])
    own = [e for e in derivation.program.equations if e.target in derivation.backward]
    return to_fragment(words["title"].format(title=network.title), (Display(_rows(own, layout)),))


def _rows(equations: tuple[Equation, ...] | list[Equation], layout: Notation) -> tuple[DisplayRow, ...]:
    return tuple((layout.access(e.left), "=", layout.expression(e.right), ()) for e in equations)
