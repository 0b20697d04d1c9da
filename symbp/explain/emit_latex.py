"""The document tree as LaTeX for a stock TeX; long lines break at plus and minus signs."""

from __future__ import annotations

from symbp.explain.document import Block, Display, Document, Figure, Paragraph, Section, Table
from symbp.language.latex import latex
from symbp.language.layout import Big, Brackets, Cases, Fraction, Node, Root, Row, Scripts, Symbol
from symbp.templates import render

_SPECIAL = {
    "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "\\": r"\textbackslash{}", "Σ": r"$\sum$", "∂": r"$\partial$", "δ": r"$\delta$",
    "⊙": r"$\odot$", "⊤": r"$\top$", "×": r"$\times$", "−": r"$-$", "≥": r"$\ge$", "≤": r"$\le$",
    "<": r"$<$", ">": r"$>$",
}  # fmt: skip
WIDTH = 62.0


def to_latex(document: Document) -> str:
    """The whole file."""
    return render(
        "explain/document.tex.j2",
        title=text(document.title),
        notes=[text(note) for note in document.notes],
        sections=[(text(s.title), [_block(b) for b in s.blocks]) for s in document.sections],
        footer=text(document.footer),
    )


def text(plain: str) -> str:
    """Plain text with TeX's special characters written out."""
    return "".join(_SPECIAL.get(c, c) for c in plain)


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return "".join(text(p) if isinstance(p, str) else f"${latex(p)}$" for p in parts) + "\n"
        case Display(rows, boxed):
            return _display(rows, boxed)
        case Table(head, rows, numeric):
            columns = "l" + ("r" if numeric else "l") * (len(head) - 1)
            if not numeric and len(head) == 3:
                columns = "p{0.5\\linewidth}ll" if all(isinstance(r[0], str) for r in rows) else "lll"
            lines = [" & ".join(text(h) for h in head) + r" \\ \hline"]
            lines += [" & ".join(_cell(c) for c in row) + r" \\" for row in rows]
            body = "\n".join(lines)
            return f"\\begin{{longtable}}[l]{{{columns}}}\n{body}\n\\end{{longtable}}\n"
        case Figure(_, tikz, caption):
            return f"\\begin{{center}}\n\\fit{{{tikz}}}\n\n\\small {text(caption)}\n\\end{{center}}\n"
        case Section(title, blocks):
            return f"\\subsection*{{{text(title)}}}\n" + "\n".join(_block(b) for b in blocks)
    raise TypeError(block)


def _cell(cell: str | Node) -> str:
    return text(cell) if isinstance(cell, str) else f"${latex(cell)}$"


def _display(rows: tuple[tuple[Node | None, str, Node, str], ...], boxed: bool) -> str:
    lines = []
    for left, relation, right, reason in rows:
        first = latex(left) if left is not None else ""
        note = rf" &&\reason{{{text(reason)}}}" if reason else ""
        room = WIDTH - (width(left) if left is not None else 6)
        pieces = broken(right, room - (len(reason) * 0.34 + 4 if reason else 0))
        if (reason and len(pieces) > 1) or width(right) + len(reason) * 0.34 > room:
            pieces = broken(right, room)
            note = ""
            tail = rf"\\* &\quad\reason{{{text(reason)}}}" if reason else ""
        else:
            tail = ""
        joined = r" \\* &\qquad ".join(pieces)
        lines.append(f"{first} &{relation} {joined}{note}{tail}")
    if boxed:
        return "\\[ \\boxed{\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}} \\]\n"
    return "\\begin{align*}\n" + " \\\\\n".join(lines) + "\n\\end{align*}\n"


def broken(node: Node, room: float) -> list[str]:
    """An expression in lines that fit, broken before plus and minus signs of its outermost sum."""
    if width(node) <= room or not isinstance(node, Row):
        return [latex(node)]
    lines: list[list[Node]] = [[]]
    used = 0.0
    for n, part in enumerate(node.parts):
        sign = isinstance(part, Symbol) and part.text in ("+", "−", "·")
        following = width(node.parts[n + 1]) if sign and n + 1 < len(node.parts) else 0.0
        if sign and used > 8 and used + width(part) + following > room - 4:
            lines.append([])
            used = 0.0
        lines[-1].append(part)
        used += width(part)
    return ["".join(latex(part) for part in line) for line in lines]


def width(node: Node) -> float:
    """A guess of the printed width, in letters."""
    match node:
        case Symbol(text_, style):
            return 1.6 if style == "operator" else 0.85 * len(text_) + 0.15
        case Row(parts):
            return sum(width(p) for p in parts)
        case Fraction(above, below):
            return max(width(above), width(below)) + 0.4
        case Scripts(base, below, above):
            small = max(width(s) * 0.7 if s is not None else 0.0 for s in (below, above))
            return width(base) + small
        case Big(_, below, _):
            return max(1.8, 0.7 * width(below))
        case Root(inside) | Brackets(inside):
            return width(inside) + 1.4
        case Cases(rows):
            return max(width(v) + (width(c) if c is not None else 5) for v, c in rows) + 3
    raise TypeError(node)
