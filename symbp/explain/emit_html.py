"""The document tree as one self-contained HTML file: no script, no network."""

from __future__ import annotations

from html import escape

from symbp.explain.document import Block, Display, Document, Figure, Paragraph, Section, Statement, Table, Words
from symbp.explain.mathml import mathml
from symbp.language.layout import Node
from symbp.templates import render


def to_html(document: Document) -> str:
    """The whole file."""
    return render(
        "explain/document.html.j2",
        title=escape(document.title),
        language=document.language,
        notes=[escape(note) for note in document.notes],
        contents=[(n, escape(section.title)) for n, section in enumerate(document.sections, 1)],
        sections=[(n, escape(s.title), [_block(b) for b in s.blocks]) for n, s in enumerate(document.sections, 1)],
        footer=escape(document.footer),
    )


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return f"<p>{_words(parts)}</p>"
        case Display(rows, boxed):
            last = len(rows) - 1
            lines = "".join(_row(*row, boxed and n == last) for n, row in enumerate(rows))
            return f'<div class="display"><table>{lines}</table></div>'
        case Table(head, rows, numeric):
            top = "".join(f"<th>{escape(h)}</th>" for h in head)
            body = "".join(f"<tr>{''.join(f'<td>{_cell(c)}</td>' for c in row)}</tr>" for row in rows)
            kind = ' class="numeric"' if numeric else ""
            return f'<div class="scroll"><table{kind}><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'
        case Figure(svg, _, caption):
            return f"<figure>{svg}<figcaption>{_words(caption)}</figcaption></figure>"
        case Statement(kind, label, about, blocks):
            inside = "".join(_block(b) for b in blocks)
            end = '<p class="end">∎</p>' if kind == "proof" else ""
            return f'<section class="{kind}"><p><b>{escape(label)}</b>{_words(about)}</p>{inside}{end}</section>'
        case Section(title, blocks):
            return f"<h3>{escape(title)}</h3>{''.join(_block(b) for b in blocks)}"
    raise TypeError(block)


def _row(left: Node | None, relation: str, right: Node, reason: Words, boxed: bool) -> str:
    first = _math(left) if left is not None else ""
    column = "other" if len(reason) == 1 and not isinstance(reason[0], str) else "reason"
    note = f'<td class="{column}">{_words(reason, column == "other")}</td>' if reason else "<td></td>"
    second = f'<span class="boxed">{_math(right)}</span>' if boxed else _math(right)
    return f'<tr><td class="left">{first}</td><td>{_math_text(relation)}</td><td>{second}</td>{note}</tr>'


def _math(node: Node) -> str:
    return f'<math displaystyle="true">{mathml(node)}</math>'


def _math_text(relation: str) -> str:
    return f"<math><mo>{escape(relation)}</mo></math>"


def _inline(node: Node) -> str:
    return f"<math>{mathml(node)}</math>"


def _cell(cell: str | Node) -> str:
    return _words((cell,))


def _words(parts: Words, large: bool = False) -> str:
    inline = _math if large else _inline
    return "".join(escape(part) if isinstance(part, str) else inline(part) for part in parts)
