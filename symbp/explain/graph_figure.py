"""The figure of a computation graph: a column a step, weights and local derivatives on the edges."""

from __future__ import annotations

from symbp.explain.element_graph import ElementGraph, Link
from symbp.explain.figures import RADIUS, Circle, Edge, draw
from symbp.explain.mathml import element
from symbp.explain.measure import width
from symbp.language.expressions import Access
from symbp.language.layout import Layout, Node

WIDE, NARROW, MARGIN = 98.0, 66.0, 26.0
ROW, VALUE = 66.0, 14.0  # from row to row, and more where values are written under the circles
LETTERS = 1.15  # an edge's label against the text for which widths are measured
LONGEST, MOST = 100.0, 3  # the longest label, and the most nodes between which all edges have one


def graph_figure(graph: ElementGraph, layout: Layout, live: bool = False) -> tuple[str, str]:
    """SVG and TikZ; ``live`` with handles for a page's script."""
    columns: dict[int, list[Access]] = {}
    for node in sorted(graph.depth, key=graph.elements.index):
        columns.setdefault(graph.depth[node], []).append(node)
    rows = {node: row for column in columns.values() for node, row in _rows(graph, column).items()}
    few = all(len(_main(graph, column)) <= MOST for column in columns.values())
    top = min(rows.values())
    x, across = MARGIN, {}
    for depth in sorted(columns):
        across[depth] = x
        joined = [link for link in graph.drawn if graph.depth[link.source] == depth]
        slanted = any(rows[link.source] != rows[link.target] for link in joined)
        weights = [width(layout.expression(link.derivative)) for link in joined if _weight(graph, link)]
        longest = LETTERS * max(weights, default=0.0) if few else 0.0
        x += max(WIDE, 2 * RADIUS + longest + 14) if slanted else NARROW
    nodes = sorted(graph.depth, key=graph.elements.index)
    circles = [
        Circle(
            across[graph.depth[n]],
            40 + (ROW + VALUE * live) * (rows[n] - top),
            layout.access(n),
            "input" if graph.program.tensor[n.name].given else "value",
            element(n.name, tuple(int(i) for i in n.indices)),
        )
        for n in nodes
    ]
    edges = []
    for link in graph.drawn:
        start, end = nodes.index(link.source), nodes.index(link.target)
        data = graph.program.tensor[link.source.name].role == "input" and graph.depth[link.source] > 0
        label = _label(link, layout) if few and not data else None
        level = circles[start].y == circles[end].y
        room = circles[end].x - circles[start].x - 2 * RADIUS
        lift = RADIUS + 9 if level and label is not None and LETTERS * width(label) > room - 12 else 0.0
        steep = abs(rows[link.source] - rows[link.target])
        share = 0.5 if steep < 1 else 0.3 if steep < 2 else 0.75  # so that labels of crossing edges do not meet
        edges.append(Edge(start, end, label, share, lift, _weight(graph, link)))
    return draw(circles, edges, live)


def _main(graph: ElementGraph, column: list[Access]) -> list[Access]:
    """What a column is about: what is computed there; else inputs; else all."""
    tensor = graph.program.tensor
    computed = [n for n in column if not tensor[n.name].given]
    return computed or [n for n in column if tensor[n.name].role == "input"] or column


def _rows(graph: ElementGraph, column: list[Access]) -> dict[Access, float]:
    """Rows around the middle for what a column is about; biases, targets and the like below."""
    main = _main(graph, column)
    rest = [n for n in column if n not in main]
    first = -(len(main) - 1) / 2
    return {n: first + row for row, n in enumerate([*main, *rest])}


def _weight(graph: ElementGraph, link: Link) -> str:
    """The weight that stands on an edge."""
    weight = link.derivative
    if isinstance(weight, Access) and link in graph.riding.get(weight, ()):
        return element(weight.name, tuple(int(i) for i in weight.indices))
    return ""


def _label(link: Link, layout: Layout) -> Node | None:
    """The local derivative of an edge where it is short."""
    label = layout.expression(link.derivative)
    return label if LETTERS * width(label) <= LONGEST else None
