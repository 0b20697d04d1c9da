"""The document tree as Typst, for a PDF where there is no TeX."""

from __future__ import annotations

import re

from symbp.explain.document import (
    Block,
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
from symbp.explain.measure import broken, width
from symbp.explain.typst_math import quoted, typst
from symbp.language.layout import Node, operator
from symbp.templates import render

LINE, GAP, RELATION = 455.0, 18.0, 22.0
LEAST = 90.0  # a reason's narrowest column
STYLE = (
    "text{font:15px serif;text-anchor:middle;fill:#1c1f24}.edge{font-size:13px}line,polyline{stroke:#5d6570;fill:none}"
    "text.layer{font-size:14px;text-anchor:start}text.shape{font-size:13px;text-anchor:end}"
    "rect.halo{fill:#fff}circle,rect.value,rect.input{fill:#fff;stroke:#1c1f24;stroke-width:1.2}circle.input,rect.input{fill:#f3f6fa}"
    ".path0{stroke:#c0392b}.path1{stroke:#1e7a46}.path2{stroke:#8e44ad}circle.path0{fill:#c0392b}"
    "circle.path1{fill:#1e7a46}circle.path2{fill:#8e44ad}circle.hollow{fill:#fff}.contour{stroke-width:.5}"
)
_SHADES = "".join(
    f".shade{n}{{stroke:#5d6570;stroke-width:.4;fill:rgb({160 + 16 * n},{180 + 12 * n},{210 + 7 * n})}}"
    for n in range(6)
)


def to_typst(document: Document) -> str:
    """The whole file."""
    return render(
        "explain/document.typ.j2",
        language=document.language,
        title=quoted(document.title),
        notes=[quoted(note) for note in document.notes],
        sections=[(quoted(s.title), [_block(b) for b in s.blocks]) for s in document.sections],
        footer=quoted(document.footer),
    )


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return f"#par[{_words(parts)}]"
        case Display(rows, boxed):
            return _display(rows, boxed)
        case Table(head, rows, numeric):
            return _table(head, rows, numeric)
        case Figure(svg, _, caption):
            drawn = re.sub(r"(<svg[^>]*>)", rf"\1<style>{STYLE}{_SHADES}</style>", svg, count=1)
            return f"#figure(picture({quoted(drawn)}), caption: [{_words(caption)}])"
        case Statement(kind, label, about, blocks):
            inside = "\n".join(_block(b) for b in blocks)
            return f"#{kind}([{_words((label,))}], [{_words(about)}])[\n{inside}\n]"
        case Panel():  # a page on paper does not compute
            return ""
        case Section(title, blocks):
            return "\n".join([f"#heading(level: 2, {quoted(title)})", *[_block(b) for b in blocks]])
    raise TypeError(block)


def _table(head: tuple[str, ...], rows: tuple[tuple[str | Node, ...], ...], numeric: bool) -> str:
    sides = ", ".join("right" if numeric and n else "left" for n in range(len(head)))
    cells = [f"[*{_words((cell,))}*]" for cell in head] + [f"[{_words((cell,))}]" for row in rows for cell in row]
    return f"#rows(({sides},), {len(head)}, {', '.join(cells)})"


def _display(rows: tuple[DisplayRow, ...], boxed: bool) -> str:
    """Rows aligned at their relations; the reasons stand beside them where there is room, and below otherwise."""
    first = max((width(left) for left, *_ in rows if left is not None), default=0.0)
    room = LINE - first - RELATION
    widest = max(width(right) for *_, right, _ in rows)
    beside = room - widest - GAP
    fits = all(beside >= _least(reason) for *_, reason in rows if reason)
    cells = []
    for n, (left, relation, right, reason) in enumerate(rows):
        lines = broken(right, room - 10)
        body = r" \ ".join(("quad " if k else "") + f"display({typst(line)})" for k, line in enumerate(lines))
        shown = f"$ {body} $" if not (boxed and n == len(rows) - 1) else f"#result[$ {body} $]"
        note = f"[{_reason(reason)}]" if reason else "[]"
        cells.append(f"[{f'$display({typst(left)})$' if left is not None else ''}], [${typst(operator(relation))}$]")
        cells.append(f"[{shown}], {note}" if fits else f"[{shown} {_reason(reason) if reason else ''}]")
    return f"#lines({'true' if fits else 'false'}, {', '.join(cells)})"


def _least(reason: Words) -> float:
    """The narrowest column that a reason can stand in."""
    only = reason[0] if len(reason) == 1 else ""
    return LEAST if isinstance(only, str) else width(only)


def _reason(reason: Words) -> str:
    only = reason[0] if len(reason) == 1 else ""
    if not isinstance(only, str):
        return f"$ {typst(only)} $"
    return f"#why[{_words(reason)}]"


def _words(parts: Words) -> str:
    return "".join(f"#{quoted(part)}" if isinstance(part, str) else f"${typst(part)}$" for part in parts)
