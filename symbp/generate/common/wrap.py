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
    found, pad, done = [], "", 0  # without a copy of the rest for every line: data may be long
    while len(pad) + len(line) - done > width:
        start = pad + line[done : done + width + 1 - len(pad)]
        at = _place(start, indent, width)
        if at is None:
            break
        found.append(start[:at].rstrip())
        done += at - len(pad)
        done += len(line[done : done + width]) - len(line[done : done + width].lstrip())
        pad = " " * (indent + 4)
    return [*found, pad + line[done:]]


def _place(line: str, indent: int, width: int) -> int | None:
    """Where to break: the last place that fits among those inside the fewest brackets; sums before products."""
    start = line.index("=") + 2 if " = " in line or "= " in line[: width // 2] else indent + 5
    places: dict[tuple[int, int], int] = {}
    for match in _BREAK.finditer(line, start, width + 1):
        at = match.end() if match.group() == ", " else match.start()
        if at <= width:
            depth = sum(line.count(c, start, at) for c in "([{") - sum(line.count(c, start, at) for c in ")]}")
            product = line[match.end() : match.end() + 1] in ("*", "/") and match.group() != ", "
            places[depth, int(product)] = at
    return places[min(places)] if places else None
