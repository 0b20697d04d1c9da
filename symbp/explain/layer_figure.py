"""The graph of a network's layers: a box a layer, an arrow from each layer to those that read its output."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from symbp.explain.figures import svg_text
from symbp.explain.measure import letter_count
from symbp.explain.sentences import layer_title
from symbp.language.latex import latex
from symbp.language.layout import Layout, Node, Row, number, operator
from symbp.network.model import Network

ROWS = 20  # boxes in a column
HEIGHT, STEP = 24.0, 38.0
LEAST_WIDTH, LETTER = 200.0, 7.4
MARGIN, LANE = 12.0, 9.0
Point = tuple[float, float]


@dataclass(frozen=True)
class _Box:
    text: str
    note: Node | None
    kind: str
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0


def layer_figure(network: Network, layout: Layout, words: dict[str, Any]) -> tuple[str, str]:
    """SVG and TikZ. Columns are read from the top; what skips layers runs beside them."""
    names, boxes, reads = _graph(network, layout, words)
    pairs = [(source, target) for target, sources in enumerate(reads) for source in sources]
    lanes = _lanes([pair for pair in pairs if not _next_below(*pair)])
    gutters = [
        MARGIN + LANE * (1 + max((lane for (s, _), lane in lanes.items() if s // ROWS == column), default=0))
        for column in range((len(names) - 1) // ROWS + 1)
    ]
    width = max(LEAST_WIDTH, *(LETTER * (letter_count(box.text) + len(_plain(box.note)) + 4) for box in boxes))
    lefts = [MARGIN + sum(gutters[:column]) + width * column for column in range(len(gutters))]
    placed = [
        replace(box, x=lefts[n // ROWS], y=MARGIN + STEP * (n % ROWS), width=width) for n, box in enumerate(boxes)
    ]
    lines = [_line(placed, pair, lanes.get(pair)) for pair in pairs]
    return _svg(placed, lines, lefts[-1] + width + gutters[-1]), _tikz(placed, lines)


def _graph(network: Network, layout: Layout, words: dict[str, Any]) -> tuple[list[str], list[_Box], list[list[int]]]:
    """What each box computes, the boxes, and the boxes that each reads; inputs come first."""
    program = network.forward
    read = {n for layer in network.layers[:-1] for name in layer.defines for n in program.definition[name].reads}
    names = [t.name for t in program.given("input") if t.name in read]
    boxes = [_Box("", layout.tensor(name), "input") for name in names]
    place = {name: n for n, name in enumerate(names)}
    reads: list[list[int]] = [[] for _ in names]
    for layer in network.layers:
        sources = [place[n] for d in layer.defines for n in program.definition[d].reads if n in place]
        reads.append(sorted(set(sources)))
        place |= dict.fromkeys(layer.defines, len(names))
        names.append(layer.output)
        shape = [size for size in program.tensor[layer.output].shape if size.is_Integer]
        sizes = [part for size in shape for part in (operator("×"), number(str(size)))][1:]
        boxes.append(
            _Box(f"{layer.number}  {layer_title(words, layer)}", Row(tuple(sizes)) if sizes else None, "value")
        )
    return names, boxes, reads


def _plain(note: Node | None) -> str:
    """The letters of a shape, to measure it."""
    return "" if note is None else re.sub(r"<[^>]*>", "", svg_text(note))


def _next_below(source: int, target: int) -> bool:
    return target == source + 1 and source // ROWS == target // ROWS


def _lanes(pairs: list[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """A lane beside the source's column for each line, so that lines of one lane do not meet."""
    found: dict[tuple[int, int], int] = {}
    for pair in sorted(pairs, key=lambda p: (abs(p[1] % ROWS - p[0] % ROWS), p)):
        column, (top, bottom) = pair[0] // ROWS, sorted(n % ROWS for n in pair)
        taken = {
            lane
            for (s, t), lane in found.items()
            if s // ROWS == column and min(s % ROWS, t % ROWS) <= bottom and max(s % ROWS, t % ROWS) >= top
        }
        found[pair] = next(lane for lane in range(len(pairs)) if lane not in taken)
    return found


def _line(boxes: list[_Box], pair: tuple[int, int], lane: int | None) -> list[Point]:
    """The corners of a line: straight down, or out to its lane and in again."""
    source, target = boxes[pair[0]], boxes[pair[1]]
    if lane is None:
        return [(source.x + source.width / 2, source.y + HEIGHT), (target.x + target.width / 2, target.y)]
    x = source.x + source.width + LANE * (1 + lane)
    begin, end = source.y + HEIGHT * 0.62, target.y + HEIGHT * 0.38
    side = target.x + target.width if target.x == source.x else target.x
    return [(source.x + source.width, begin), (x, begin), (x, end), (side, end)]


def _svg(boxes: list[_Box], lines: list[list[Point]], width: float) -> str:
    height = max(box.y for box in boxes) + HEIGHT + MARGIN
    parts = [
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" role="img" '
        'xmlns="http://www.w3.org/2000/svg"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" '
        'markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 8 4 0 8z" class="tip"/></marker></defs>'
    ]
    for line in lines:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
        parts.append(f'<polyline points="{points}" marker-end="url(#arrow)"/>')
    for box in boxes:
        parts.append(
            f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.0f}" height="{HEIGHT:.0f}" rx="4" '
            f'class="{box.kind}"/>'
        )
        y = box.y + HEIGHT / 2 + 4
        if box.text:
            parts.append(f'<text x="{box.x + 8:.1f}" y="{y:.1f}" class="layer">{escape(box.text)}</text>')
        if box.note is not None:
            x, style = (box.x + box.width - 8, ' class="shape"') if box.text else (box.x + box.width / 2, "")
            parts.append(f'<text x="{x:.1f}" y="{y:.1f}"{style}>{svg_text(box.note)}</text>')
    return "".join(parts) + "</svg>"


def _tikz(boxes: list[_Box], lines: list[list[Point]]) -> str:
    found = [
        r"\begin{tikzpicture}[x=1pt,y=-1pt,>=latex,font=\small,value/.style={draw,rounded corners=3pt},"
        r"input/.style={value,fill=black!6}]"
    ]
    for line in lines:
        found.append(rf"\draw[->] {' -- '.join(f'({x:.1f},{y:.1f})' for x, y in line)};")
    for box in boxes:
        found.append(rf"\draw[{box.kind}] ({box.x:.1f},{box.y:.1f}) rectangle +({box.width:.0f},{HEIGHT:.0f});")
        y = box.y + HEIGHT / 2
        if box.text:
            found.append(rf"\node[right] at ({box.x + 3:.1f},{y:.1f}) {{{box.text.replace('  ', r'~~')}}};")
        if box.note is not None:
            x, side = (box.x + box.width - 3, "[left]") if box.text else (box.x + box.width / 2, "")
            found.append(rf"\node{side} at ({x:.1f},{y:.1f}) {{${latex(box.note)}$}};")
    return "\n".join([*found, r"\end{tikzpicture}"])
