"""The document tree as LaTeX for a stock TeX; long lines break before relations and signs."""

from __future__ import annotations

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
from symbp.explain.measure import INDENT, broken, text_width, width
from symbp.language.latex import latex
from symbp.language.layout import Node, operator
from symbp.templates import render

_SPECIAL = {
    "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "\\": r"\textbackslash{}", "Σ": r"$\sum$", "∂": r"$\partial$", "δ": r"$\delta$",
    "⊙": r"$\odot$", "⊤": r"$\top$", "×": r"$\times$", "−": r"$-$", "≥": r"$\ge$", "≤": r"$\le$",
    "<": r"$<$", ">": r"$>$",
}  # fmt: skip
LINE, RELATION, GAP, BOX = 440.0, 15.0, 24.0, 8.0
LEAST = 110.0  # a reason's narrowest column
SMALL = 0.87  # footnotes against the text, whose letters are narrower than in proportion


def to_latex(document: Document) -> str:
    """The whole file."""
    return render(
        "explain/document.tex.j2",
        language=document.language,
        title=text(document.title),
        notes=[text(note) for note in document.notes],
        sections=[(text(s.title), _blocks(s.blocks)) for s in document.sections],
        footer=text(document.footer),
    )


def text(plain: str) -> str:
    """Plain text with TeX's special characters written out."""
    return "".join(_SPECIAL.get(c, c) for c in plain)


def _blocks(blocks: tuple[Block, ...]) -> list[str]:
    """Blocks; a display belongs to the paragraph before it, so that no page ends between them."""
    printed = [_block(block) for block in blocks]
    for n, following in enumerate(blocks[1:]):
        if isinstance(following, Display):
            printed[n] = printed[n].rstrip("\n")
    return printed


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return _words(parts) + "\n"
        case Display(rows, boxed):
            return _display(rows, boxed)
        case Table(head, rows, numeric):
            return _table(head, rows, numeric)
        case Figure(_, tikz, caption):
            return f"\\begin{{center}}\n\\fit{{{tikz}}}\n\n\\small {_words(caption)}\n\\end{{center}}\n"
        case Statement(kind, label, about, blocks):
            end = "\\hfill$\\square$\n" if kind == "proof" else ""
            return f"\\medskip\\textbf{{{text(label)}}}{_words(about)}" + "\n" + "\n".join(_blocks(blocks)) + end
        case Panel():
            return ""
        case Section(title, blocks):
            return f"\\subsection*{{{text(title)}}}\n" + "\n".join(_blocks(blocks))
    raise TypeError(block)


def _table(head: tuple[str, ...], rows: tuple[tuple[str | Node, ...], ...], numeric: bool) -> str:
    """Columns as wide as what stands in them; where that is too wide, the widest column of text is wrapped.

    Where the others alone leave it no room, the table is set smaller.
    """
    widths = [max(_words_width((line[n],)) for line in (head, *rows)) for n in range(len(head))]
    columns = ["r" if numeric and n else "l" for n in range(len(head))]
    widest = max((n for n in range(len(head)) if columns[n] == "l"), key=lambda n: widths[n])
    over = sum(widths) + 12 * len(head) - LINE - 12
    small = over > 0 and widths[widest] - over < min(widths[widest], LEAST)
    if small:
        widths = [SMALL * width for width in widths]
        over = sum(widths) + 12 * len(head) - LINE - 12
    if over > 0:
        columns[widest] = f"p{{{max(widths[widest] - over, LEAST * (SMALL if small else 1)):.0f}pt}}"

    def line(cells: tuple[str | Node, ...]) -> str:
        wrapped = [(r"\raggedright " if columns[n][0] == "p" else "") + _cell(c) for n, c in enumerate(cells)]
        return " & ".join(wrapped) + r" \tabularnewline"

    body = "\n".join([line(head) + r" \hline \endhead", *map(line, rows)])
    table = f"\\begin{{longtable}}[l]{{{''.join(columns)}}}\n{body}\n\\end{{longtable}}\n"
    return f"{{\\footnotesize\n{table}}}\n" if small else table


def _words_width(parts: Words) -> float:
    return sum(text_width(part) if isinstance(part, str) else width(part) for part in parts)


def _cell(cell: str | Node) -> str:
    return _words((cell,))


def _words(parts: Words) -> str:
    return "".join(text(part) if isinstance(part, str) else f"${latex(part)}$" for part in parts)


def _display(rows: tuple[DisplayRow, ...], boxed: bool) -> str:
    """Rows aligned at their relations; the reasons stand beside them where there is room, and below otherwise."""
    first = max(width(left) for left, *_ in rows if left is not None)
    room = LINE - first - RELATION
    beside = room - max(width(right) for *_, right, _ in rows) - GAP
    words = [reason for *_, reason in rows if not _mathematics(reason)]
    least = min(LEAST, max(map(_words_width, words), default=0.0))
    fits = beside >= max(least, *(_words_width(r) for *_, r in rows if _mathematics(r)), 0.0)
    lines = []
    for n, (left, relation, right, reason) in enumerate(rows):
        pieces = [_fitted(piece, room - (INDENT if k else 0)) for k, piece in enumerate(broken(right, room - BOX))]
        if boxed and n == len(rows) - 1:
            pieces = [_box(pieces)]
        body = rf" \\* &\hspace{{{INDENT:.0f}pt}} ".join(pieces)
        end = _reason(reason, beside, room, fits) if reason else ""
        lines.append(f"{latex(left) if left is not None else ''} &{relation_latex(relation)} {body}{end}")
    return "\\begin{alignat*}{2}\n" + " \\\\\n".join(lines) + "\n\\end{alignat*}\n"


def _mathematics(reason: Words) -> bool:
    return len(reason) == 1 and not isinstance(reason[0], str)


def _reason(reason: Words, beside: float, room: float, fits: bool) -> str:
    place = " &&" if fits else r" \\* &\hphantom{{}={}}"
    if _mathematics(reason) and not isinstance(reason[0], str):
        return rf"{place}\hspace{{{GAP:.0f}pt}}{_fitted(reason[0], room - GAP)}"
    return rf"{place}\reason{{{beside if fits else room - GAP:.0f}pt}}{{{_words(reason)}}}"


def relation_latex(relation: str) -> str:
    """A relation in math mode."""
    return latex(operator(relation))


def _box(pieces: list[str]) -> str:
    if len(pieces) == 1:
        return rf"\boxed{{{pieces[0]}}}"
    inside = rf" \\ &\hspace{{{INDENT:.0f}pt}} ".join(pieces)
    return rf"\boxed{{\begin{{aligned}} &{inside} \end{{aligned}}}}"


def _fitted(piece: Node, room: float) -> str:
    """A line's mathematics; one that may still be too long is measured by TeX and made smaller if it is."""
    tight = width(piece) > 0.9 * room
    return rf"\fitmath{{{room:.0f}pt}}{{{latex(piece)}}}" if tight else latex(piece)
