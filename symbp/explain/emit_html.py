"""The document tree as one self-contained HTML file that needs no network; the pages of small networks compute."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from html import escape

from symbp.explain.document import (
    Block,
    Choice,
    Display,
    DisplayRow,
    Document,
    Figure,
    Panel,
    Paragraph,
    Section,
    Statement,
    Table,
    Words,
)
from symbp.explain.mathml import element, mathml, opening
from symbp.explain.measure import narrow_pieces, pieces, width
from symbp.language.layout import Node, Numeral, Row
from symbp.templates import folder, render

EM = 10.95  # points to the letters' size, for which widths are measured
ROOM = 120.0  # a right side as wide as this fits on a telephone in one piece
LEFT = 60.0  # a wider left side stands above its right side there
CELL = 60.0  # a wider cell of a table may break
BESIDE = 300.0  # the widest piece beside which a reason stands


def to_fragment(title: str, blocks: tuple[Block, ...]) -> str:
    """Blocks under a title as a part of another page, a notebook, in their style but without a font of their own."""
    return render("explain/fragment.html.j2", title=escape(title), blocks=_blocks(blocks))


@cache
def _font() -> str:
    """The mathematics font in base 64."""
    return b64encode((folder() / "explain" / "font" / "math.woff2").read_bytes()).decode()


def to_html(document: Document) -> str:
    """The whole file."""
    return render(
        "explain/document.html.j2",
        title=escape(document.title),
        language=document.language,
        notes=[escape(note) for note in document.notes],
        contents=[(n, escape(section.title)) for n, section in enumerate(document.sections, 1)],
        sections=[(n, escape(s.title), _blocks(s.blocks)) for n, s in enumerate(document.sections, 1)],
        panels=[block for s in document.sections for block in s.blocks if isinstance(block, Panel)],
        footer=escape(document.footer),
        font=_font(),
    )


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    """The blocks of a section; the controls of a panel stand under all that they move."""
    return [_block(b) for b in blocks] + [_controls(b) for b in blocks if isinstance(b, Panel)]


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return f"<p>{_words(parts)}</p>"
        case Display(rows, boxed):
            return _display(rows, boxed)
        case Table(head, rows, numeric):
            return _table(head, rows, numeric)
        case Figure(svg, _, caption):
            return f"<figure>{svg}<figcaption>{_words(caption)}</figcaption></figure>"
        case Statement(kind, label, about, blocks):
            inside = "".join(_block(b) for b in blocks)
            end = '<p class="end">∎</p>' if kind == "proof" else ""
            return f'<section class="{kind}"><p><b>{escape(label)}</b>{_words(about)}</p>{inside}{end}</section>'
        case Panel():
            return _panel(block)
        case Section(title, blocks):
            return f"<h3>{escape(title)}</h3>{''.join(_block(b) for b in blocks)}"
    raise TypeError(block)


def _table(head: tuple[str, ...], rows: tuple[tuple[str | Node, ...], ...], numeric: bool) -> str:
    """A table; on a narrow screen a row of a numeric one is a list, each number behind its heading."""
    top = "".join(f"<th>{escape(h)}</th>" for h in head)
    lines = []
    for row in rows:
        names = [f' data-head="{escape(h)}"' if numeric and n else "" for n, h in enumerate(head)]
        lines.append("".join(f"<td{name}>{_cell(cell)}</td>" for name, cell in zip(names, row, strict=True)))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    kind = ' class="numeric"' if numeric else ""
    return f'<div class="scroll"><table{kind}><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def _display(rows: tuple[DisplayRow, ...], boxed: bool) -> str:
    """Rows of a grid. What is too wide for the screen wraps between its pieces; a piece too wide itself gets smaller.

    ``--left`` is the room beside the right sides and ``--wide`` a piece's width, both in the letters' size.
    """
    first = max((width(left) for left, *_ in rows if left is not None), default=0.0)
    cells = []
    widest = 0.0
    for n, (left, relation, right, reason) in enumerate(rows):
        found, wide = _right(right)
        widest = max(widest, wide)
        inside = f'<span class="boxed">{found}</span>' if boxed and n == len(rows) - 1 else found
        cells.append(f'<div class="left">{_math(left)}</div>' if left is not None else "")
        cells.append(
            f'<div class="relation">{_math_text(relation)}</div><div class="right"{_shows(right)}>{inside}</div>'
        )
        if reason:
            other = len(reason) == 1 and not isinstance(reason[0], str)
            cells.append(f'<div class="{"other" if other else "reason"}">{_reason(reason)}</div>')
    plain = not any(reason for *_, reason in rows)
    kinds = [*["stacked"] * (first > LEFT), *["below"] * (widest > BESIDE), *["plain"] * plain]
    return f'<div class="{" ".join(["display", *kinds])}" style="--left:{first / EM:.1f}em">{"".join(cells)}</div>'


def _right(node: Node) -> tuple[str, float]:
    """A right side in pieces, and the width of the widest; numbers that a page writes anew may get longer."""
    if width(node) <= ROOM and not _shows(node):
        return _math(node), width(node)
    found = narrow_pieces(node, ROOM)
    printed = []
    for n, piece in enumerate(found):
        wide = f' class="wide" style="--wide:{width(piece) / EM:.1f}"' if width(piece) > ROOM else ""
        printed.append(f'<math displaystyle="true"{wide}>{opening(piece) if n else mathml(piece)}</math>')
    return "<wbr/>".join(printed), max(map(width, found))


def _shows(right: Node) -> str:
    """The element whose value a right side ends with, for a page's script."""
    last = right.parts[-1] if isinstance(right, Row) and right.parts else right
    return f' data-row="{element(last.tensor, last.indices)}"' if isinstance(last, Numeral) else ""


def _panel(panel: Panel) -> str:
    """The graph, and under it what is said of what is chosen there."""
    choices = [_choice(choice) for choice in panel.choices]
    return render("explain/panel.html.j2", svg=panel.svg, words=_escaped(panel.words), choices=choices)


def _controls(panel: Panel) -> str:
    return render("explain/controls.html.j2", words=_escaped(panel.words), loss=_inline(panel.loss))


def _escaped(words: Mapping[str, str]) -> dict[str, str]:
    return {key: escape(text) for key, text in words.items()}


def _choice(choice: Choice) -> dict[str, object]:
    name = _math(choice.name)
    left, partial = choice.partial
    return {
        "of": choice.of,
        "adjoint": choice.adjoint,
        "name": name,
        "definition": _display(((choice.name, "=", choice.definition, ()),), False) if choice.definition else "",
        "partial": _display(((left, "=", partial, ()),), False) if partial is not None else "",
        "left": _math(left),
        "ways": [(" ".join(map(str, edges)), _right(product)[0]) for edges, product in choice.ways],
    }


def _reason(reason: Words) -> str:
    if len(reason) == 1 and not isinstance(reason[0], str):
        return _right(reason[0])[0]
    return _words(reason)


def _math(node: Node) -> str:
    return f'<math displaystyle="true">{mathml(node)}</math>'


def _math_text(relation: str) -> str:
    return f"<math><mo>{escape(relation)}</mo></math>"


def _inline(node: Node) -> str:
    return f"<math>{mathml(node)}</math>"


def _cell(cell: str | Node) -> str:
    if isinstance(cell, str) or width(cell) <= CELL:
        return _words((cell,))
    first, *rest = pieces(cell)
    return "<wbr/>".join([_inline(first), *(f"<math>{opening(piece)}</math>" for piece in rest)])


def _words(parts: Words) -> str:
    return "".join(escape(part) if isinstance(part, str) else _inline(part) for part in parts)
