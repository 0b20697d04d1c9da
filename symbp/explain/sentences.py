"""The sentences of a language; adding a language is adding a folder of templates."""

from __future__ import annotations

from typing import Any

from symbp import templates
from symbp.errors import SymbpError, nearest
from symbp.templates import folder


def sentences(language: str) -> dict[str, Any]:
    """All sentences of a language. Raises :class:`SymbpError` for one that has no folder."""
    path = folder() / "explain" / language / "sentences.toml"
    if not path.is_file():
        known = [p.parent.name for p in (folder() / "explain").glob("*/sentences.toml")]
        raise SymbpError(f"there are no sentences in language {language!r}; {nearest(language, known)}")
    return templates.sentences(f"explain/{language}/sentences.toml")
