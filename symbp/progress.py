"""Progress on a terminal's error stream; silent where there is no terminal."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType


@contextmanager
def working(name: str) -> Iterator[Callable[[str], None]]:
    """Shows what is being done, in one line that disappears."""
    shown = sys.stderr.isatty()

    def progress(text: str) -> None:
        if shown:
            print(f"\r\x1b[K{name}: {text} …", end="", file=sys.stderr, flush=True)

    try:
        yield progress
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


class Bar:
    """A progress bar with the current loss."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.shown = sys.stderr.isatty()
        self.last = 0.0

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def show(self, done: int, total: int, loss: float) -> None:
        """Draw, at most ten times a second."""
        now = time.monotonic()
        if not self.shown or (now - self.last < 0.1 and done < total):
            return
        self.last = now
        filled = 30 * done // total
        bar = "█" * filled + "·" * (30 - filled)
        print(f"\r\x1b[K{bar} {done}/{total}  {self.label} {loss:.6g}", end="", file=sys.stderr, flush=True)


def terminal_curve(history: Sequence[float], width: int = 64, height: int = 12) -> str:
    """The curve in characters, on a logarithmic scale where all values are positive and span a decade."""
    width = min(width, len(history))
    columns = [history[round(n * (len(history) - 1) / max(width - 1, 1))] for n in range(width)]
    finite = [v for v in columns if math.isfinite(v)] or [0.0]
    logarithmic = min(finite) > 0 and max(finite) / min(finite) > 10
    scale = [math.log10(v) if logarithmic else v for v in columns]
    low, high = min(scale), max(scale)
    span = (high - low) or 1.0
    rows = []
    levels = [round((value - low) / span * (height - 1)) for value in scale]
    for level in range(height - 1, -1, -1):
        tick = low + span * level / (height - 1)
        value = 10**tick if logarithmic else tick
        label = f"{value:10.3g} ┤" if level % 3 == 2 or level in (0, height - 1) else " " * 11 + "│"
        rows.append(label + "".join("•" if here == level else " " for here in levels).rstrip())
    return "\n".join(rows)
