"""Figures, laid out once and drawn as SVG and as TikZ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from symbp.explain.measure import width
from symbp.language.latex import latex
from symbp.language.layout import Brackets, Node, Numeral, Row, Scripts, Symbol


@dataclass(frozen=True)
class Circle:
    """A node of a figure; coordinates in points, x to the right and y down; ``of`` names what a page may choose."""

    x: float
    y: float
    label: Node
    kind: str = "value"
    of: str = ""


@dataclass(frozen=True)
class Edge:
    """An arrow between two circles, by their numbers; its label stands at a ``share`` of it, so far above it.

    ``of`` names what a page may choose there, a weight.
    """

    start: int
    end: int
    label: Node | None = None
    share: float = 0.5
    lift: float = 0.0
    of: str = ""


RADIUS = 19.0


def draw(circles: Sequence[Circle], edges: Sequence[Edge], live: bool = False) -> tuple[str, str]:
    """The figure as SVG and as TikZ; the SVG of a ``live`` one has handles for a page's script."""
    across = max(c.x for c in circles) + min(c.x for c in circles)
    down = max(c.y for c in circles) + 40
    svg = (_live_svg if live else _svg)(circles, edges, across, down)
    return svg, _tikz(circles, edges)


def _ends(a: Circle, b: Circle) -> tuple[float, float, float, float]:
    dx, dy = b.x - a.x, b.y - a.y
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    ux, uy = dx / length * RADIUS, dy / length * RADIUS
    return a.x + ux, a.y + uy, b.x - ux, b.y - uy


def _head(across: float, down: float, kind: str = "") -> str:
    return (
        f'<svg viewBox="0 0 {across:.0f} {down:.0f}" width="{across:.0f}" {kind}xmlns="http://www.w3.org/2000/svg">'
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">'
        '<path d="M0 0 8 4 0 8z" class="tip"/></marker></defs>'
    )


def _line(circles: Sequence[Circle], edge: Edge) -> str:
    x1, y1, x2, y2 = _ends(circles[edge.start], circles[edge.end])
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" marker-end="url(#arrow)"/>'


def _edge_label(circles: Sequence[Circle], edge: Edge) -> str:
    if edge.label is None:
        return ""
    x1, y1, x2, y2 = _ends(circles[edge.start], circles[edge.end])
    x, y = x1 + (x2 - x1) * edge.share, y1 + (y2 - y1) * edge.share - edge.lift
    text = f'<text x="{x:.1f}" y="{y + 4:.1f}" class="edge">{svg_text(edge.label)}</text>'
    room = 1.18 * width(edge.label) + 2
    return f'<rect class="halo" x="{x - room / 2:.1f}" y="{y - 8:.1f}" width="{room:.1f}" height="16"/>{text}'


def _circle(circle: Circle) -> str:
    round_ = f'<circle cx="{circle.x:.1f}" cy="{circle.y:.1f}" r="{RADIUS:.0f}" class="{circle.kind}"/>'
    tight = 1.36 * width(circle.label) / (2 * RADIUS - 4)
    small = f' style="font-size:{15 / tight:.1f}px"' if tight > 1 and circle.kind != "dots" else ""
    text = f'<text x="{circle.x:.1f}" y="{circle.y + 5:.1f}"{small}>{svg_text(circle.label)}</text>'
    return text if circle.kind == "dots" else round_ + text


def _svg(circles: Sequence[Circle], edges: Sequence[Edge], across: float, down: float) -> str:
    parts = [_head(across, down, 'role="img" ')]
    parts += [_line(circles, edge) for edge in edges]
    parts += [_edge_label(circles, edge) for edge in edges]
    return "".join([*parts, *map(_circle, circles)]) + "</svg>"


def _live_svg(circles: Sequence[Circle], edges: Sequence[Edge], across: float, down: float) -> str:
    """Edges and circles as groups that can be chosen by pointer and by key; values are written under the circles."""
    parts = [_head(across, down, 'class="live" ')]
    parts += [f'<g class="link" data-edge="{n}">{_line(circles, edge)}</g>' for n, edge in enumerate(edges)]
    for n, edge in enumerate(edges):
        if edge.label is None:
            continue
        handle = _handle(edge.of, edge.label, n) if edge.of else f'<g class="factor" data-edge="{n}">'
        line = _line(circles, edge).replace(' marker-end="url(#arrow)"', ' class="hit"') if edge.of else ""
        parts.append(f"{handle}{line}{_edge_label(circles, edge)}</g>")
    for circle in circles:
        value = (
            f'<text x="{circle.x:.1f}" y="{circle.y + 32:.1f}" class="number" data-of="{circle.of}" data-digits="4"/>'
        )
        parts.append(f"{_handle(circle.of, circle.label)}{_circle(circle)}{value}</g>")
    return "".join(parts) + "</svg>"


def _handle(of: str, label: Node, edge: int | None = None) -> str:
    words = re.sub(r"<[^>]*>", "", svg_text(label)).replace("\u200b", "").replace("&#8203;", "")
    at = f' data-edge="{edge}"' if edge is not None else ""
    return f'<g class="handle" data-choose="{of}"{at} tabindex="0" role="button" aria-label="{words}">'


def svg_text(node: Node) -> str:
    """Simple mathematics as SVG text: scripts are raised and lowered."""
    match node:
        case Symbol(text, style):
            shown = escape(text)
            return f'<tspan font-style="italic">{shown}</tspan>' if style == "italic" else f"<tspan>{shown}</tspan>"
        case Row(parts):
            return "".join(svg_text(part) for part in parts)
        case Numeral(shown):
            return svg_text(shown)
        case Brackets(inside, left, right):
            return f"<tspan>{left}</tspan>{svg_text(inside)}<tspan>{right}</tspan>"
        case Scripts(base, below, above):
            text = svg_text(base)
            if above is not None:
                text += f'<tspan dy="-6" font-size="70%">{svg_text(above)}</tspan><tspan dy="6">&#8203;</tspan>'
            if below is not None:
                back = _ems(above) if above is not None else 0.0
                on = f' dx="{0.7 * max(back - _ems(below), 0.0):.2f}em"' if back else ""
                text += f'<tspan dx="{-back:.2f}em" dy="4" font-size="70%">{svg_text(below)}</tspan>'
                text += f'<tspan{on} dy="-4">&#8203;</tspan>'
            return text
    return ""


def _ems(node: Node) -> float:
    """The width of simple mathematics in units of its own size, so that a subscript stands below a superscript."""
    match node:
        case Symbol(text, _):
            return sum(0.36 if c in "()" else 0.52 for c in text)
        case Row(parts):
            return sum(map(_ems, parts))
    return 0.0


def _tikz(circles: Sequence[Circle], edges: Sequence[Edge]) -> str:
    lines = [r"\begin{tikzpicture}[x=1pt,y=-1pt,>=latex,value/.style={circle,draw,minimum size=38pt,inner sep=0pt},"]
    lines.append(
        r"input/.style={value,fill=black!6},dots/.style={},edge/.style={fill=white,inner sep=1pt,font=\scriptsize}]"
    )
    for n, circle in enumerate(circles):
        kind = circle.kind if circle.kind in ("input", "dots") else "value"
        lines.append(rf"\node[{kind}] (n{n}) at ({circle.x:.1f},{circle.y:.1f}) {{${latex(circle.label)}$}};")
    for edge in edges:
        lift = f",yshift={edge.lift:.0f}pt" if edge.lift else ""
        label = "" if edge.label is None else rf" node[edge,pos={edge.share}{lift}] {{${latex(edge.label)}$}}"
        lines.append(rf"\draw[->] (n{edge.start}) --{label} (n{edge.end});")
    return "\n".join([*lines, r"\end{tikzpicture}"])
