"""LaTeX mathematics cut into tokens, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from symbp.errors import SymbpError

_TOKEN = re.compile(
    r"(?P<space>\s+|~|\\(?:left|right)\s*\.)|(?P<comment>%[^\n]*(?:\n|$))|(?P<command>\\(?:[A-Za-z]+\*?|.))"
    r"|(?P<number>\d+(?:\.\d+)?|\.\d+)|(?P<prime>['′]+)|(?P<other>.)",
    re.DOTALL,
)
_SKIPPED = {
    r"\left", r"\right", r"\middle", r"\big", r"\Big", r"\bigg", r"\Bigg", r"\bigl", r"\bigr", r"\Bigl", r"\Bigr",
    r"\biggl", r"\biggr", r"\Biggl", r"\Biggr", r"\bigm", r"\displaystyle", r"\textstyle", r"\limits", r"\nolimits",
    r"\,", r"\;", r"\:", r"\!", r"\>", r"\ ", r"\scriptstyle", r"\nonumber", r"\notag", r"\mathstrut", r"\allowbreak",
}  # fmt: skip


class LatexError(SymbpError):
    """LaTeX that was not understood: ``place`` is where reading stopped, ``reason`` what stood there.

    ``kind`` is ``unclosed`` for a bracket that is never closed, ``unopened`` for one that was never opened, else empty.
    """

    def __init__(self, reason: str, place: int, text: str, kind: str = "") -> None:
        self.reason, self.place, self.kind = reason, place, kind
        shown = text[place : place + 24].split("\n")[0]
        super().__init__(f"LaTeX, character {place + 1}: {reason}" + (f" (at “{shown}”)." if shown else "."))


@dataclass(frozen=True)
class Token:
    """A piece of LaTeX: a command with its backslash, a number, primes, or one character."""

    text: str
    start: int
    end: int
    kind: str


def tokens(text: str) -> list[Token]:
    """The tokens of LaTeX mathematics; spaces, spacing commands and sizes of brackets are left out."""
    found = []
    for match in _TOKEN.finditer(text):
        kind, word = match.lastgroup or "", match.group()
        if kind in ("space", "comment") or word in _SKIPPED:
            continue
        if word == r"\end" or word == r"\begin":
            kind = "environment"
        found.append(Token(word, match.start(), match.end(), kind))
    return found
