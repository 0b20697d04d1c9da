"""The document tree: what a derivation says, before it is LaTeX or HTML."""

from __future__ import annotations

from dataclasses import dataclass
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
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


Block = Union[Paragraph, Display, Table, Figure, Section]


@dataclass(frozen=True)
class Document:
    """A title, lines under it, and sections."""

    title: str
    notes: tuple[str, ...]
    sections: tuple[Section, ...]
    language: str
    footer: str
