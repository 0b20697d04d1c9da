"""Lines of C no longer than a page is wide."""

from __future__ import annotations

import re

WIDTH = 110
_BREAK = re.compile(r", | (?=[-+*/?:] |&& |\|\| )")


def wrapped(text: str, width: int = WIDTH) -> str:
    """The text with longer lines broken at a comma or before an operator, the outermost ones first.

    Lines that hold a string or a comment are left as they are.
    """
    return "\n".join(part for line in text.split("\n") for part in _wrapped(line, width))


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width or '"' in line or "/*" in line or line.lstrip().startswith(("*", "#", "for (")):
        return [line]
    indent = len(line) - len(line.lstrip())
    found = []
    while len(line) > width:
        at = _place(line, indent, width)
        if at is None:
            break
        found.append(line[:at].rstrip())
        line = " " * (indent + 4) + line[at:].lstrip()
    return [*found, line]


def _place(line: str, indent: int, width: int) -> int | None:
    """Where to break: the last place that fits among those inside the fewest brackets; sums before products."""
    start = line.index("=") + 2 if " = " in line or "= " in line[: width // 2] else indent + 5
    places: dict[tuple[int, int], int] = {}
    for match in _BREAK.finditer(line, start, width + 1):
        at = match.end() if match.group() == ", " else match.start()
        if at <= width:
            depth = line.count("(", start, at) + line.count("{", start, at) - line.count(")", start, at)
            product = line[match.end() : match.end() + 1] in ("*", "/") and match.group() != ", "
            places[depth - line.count("}", start, at), int(product)] = at
    return places[min(places)] if places else None
