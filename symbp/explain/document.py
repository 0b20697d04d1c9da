"""The document tree: what a derivation says, before it is LaTeX or HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from string import Formatter
from typing import Union

from symbp.language.layout import Node

# plain text; parts that are math nodes stand in the line
Words = tuple[str | Node, ...]
# left (None continues the line above), relation, right, and a reason or nothing; a reason that is mathematics alone
# is a second column of equations
DisplayRow = tuple[Node | None, str, Node, Words]


@dataclass(frozen=True)
class Paragraph:
    """A few sentences."""

    parts: Words


@dataclass(frozen=True)
class Display:
    """Relations under each other; ``boxed`` puts the last right side, a result, in a box."""

    rows: tuple[DisplayRow, ...]
    boxed: bool = False


@dataclass(frozen=True)
class Table:
    """A table with a heading row; cells are text or mathematics."""

    head: tuple[str, ...]
    rows: tuple[tuple[str | Node, ...], ...]
    numeric: bool = False


@dataclass(frozen=True)
class Figure:
    """A picture in both of its forms."""

    svg: str
    tikz: str
    caption: Words


@dataclass(frozen=True)
class Statement:
    """A theorem, or the proof of one: a label in bold, a few words after it, and what it says.

    ``kind`` is ``theorem`` or ``proof``; a proof ends with its mark.
    """

    kind: str
    label: str
    about: Words
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Choice:
    """What a page says of an element of the graph.

    ``of`` is its key, ``name`` how it is written, ``definition`` the right side that computes it (None: it is given);
    ``partial`` is the derivative of the loss by it, as it is written, with a right side where the program has one, and
    ``adjoint`` the key of that value. ``ways`` are the ways to the loss: numbers of edges, and the product along them.
    """

    of: str
    name: Node
    definition: Node | None
    partial: tuple[Node, Node | None]
    adjoint: str
    ways: tuple[tuple[tuple[int, ...], Node], ...]


@dataclass(frozen=True)
class Panel:
    """Controls over the numbers of a section, for a format that computes; others leave it out.

    ``loss`` is its symbol; ``script`` is the program's step in JavaScript, ``data`` what it starts from, as JSON;
    ``words`` are sentences by their keys.
    """

    svg: str
    loss: Node
    choices: tuple[Choice, ...]
    words: Mapping[str, str]
    script: str
    data: str


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


Block = Union[Paragraph, Display, Table, Figure, Statement, Panel, Section]


@dataclass(frozen=True)
class Document:
    """A title, lines under it, and sections."""

    title: str
    notes: tuple[str, ...]
    sections: tuple[Section, ...]
    language: str
    footer: str

    def html(self) -> str:
        """One self-contained page."""
        from symbp.explain.emit_html import to_html

        return to_html(self)

    def latex(self) -> str:
        """A file for a stock TeX; XeTeX for Chinese."""
        from symbp.explain.emit_latex import to_latex

        return to_latex(self)

    def pdf(self) -> bytes:
        """A PDF, by TeX or typst. Raises :class:`SymbpError` where there is neither."""
        from symbp.explain.pdf import to_pdf

        return to_pdf(self)

    def _repr_html_(self) -> str:
        """The whole document, in a notebook; a panel that computes is in the page of ``html()`` alone."""
        from symbp.explain.emit_html import to_fragment

        shown = tuple(
            replace(section, blocks=tuple(b for b in section.blocks if not isinstance(b, Panel)))
            for section in self.sections
        )
        return to_fragment(self.title, shown)


def every_block(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks and all that stands inside them, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, (Section, Statement)):
            yield from every_block(block.blocks)


def filled(sentence: str, **values: object) -> Words:
    """A sentence with its places filled in; mathematics stays mathematics."""
    parts: list[str | Node] = []
    for text, name, form, _ in Formatter().parse(sentence):
        value = values[name] if name is not None else ""
        words = (
            value
            if isinstance(value, tuple)
            else (format(value, form or "") if isinstance(value, (str, int)) else value,)
        )
        for part in (text, *words):
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            elif part != "":
                parts.append(part)
    return tuple(parts)
