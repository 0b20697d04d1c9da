"""The one error type that people who use symbp see."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class SymbpError(Exception):
    """Bad input: one clear sentence that says where, what is wrong and what would be right.

    The command line prints it without a traceback and leaves with exit code 2.
    """


class CheckFailed(Exception):
    """A verification did not hold. The command line leaves with exit code 1."""


def nearest(name: str, known: Iterable[str]) -> str:
    """A phrase such as ``did you mean 'sigmoid'?`` or, when nothing is close, the known names."""
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]!r}?"
    return "known are " + ", ".join(names) + "." if names else "none are known."
