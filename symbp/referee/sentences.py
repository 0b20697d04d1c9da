"""The sentences of the reports; adding a language is adding a folder of templates."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from symbp import templates
from symbp.errors import SymbpError, nearest
from symbp.templates import folder


@cache
def languages() -> list[str]:
    """The languages that there are reports in, English first."""
    found = sorted(path.parent.name for path in (folder() / "referee").glob("*/report.toml"))
    return sorted(found, key=lambda language: language != "en")


def sentences(language: str) -> dict[str, Any]:
    """All sentences of a language. Raises :class:`SymbpError` for one that has no folder."""
    if language not in languages():
        raise SymbpError(f"there are no reports in language {language!r}; {nearest(language, languages())}")
    return templates.sentences(f"referee/{language}/report.toml")


def everywhere(key: str, **values: object) -> dict[str, str]:
    """One reading of a formula, said in every language."""
    return {language: sentences(language)["readings"][key].format(**values) for language in languages()}


def reason(text: str, language: str) -> str:
    """Why something is not understood or refuted, in a language; reasons are written in English where they arise."""
    text = text.rstrip(".")
    for pattern, translated in _reasons(language):
        found = pattern.fullmatch(text)
        if found:
            words = sentences(language)["words"]
            return translated.format(*[words.get(part, part) for part in found.groups()])
    return text


@cache
def _reasons(language: str) -> list[tuple[re.Pattern[str], str]]:
    path = folder() / "referee" / language / "reasons.toml"
    if not path.is_file():
        return []
    known = templates.sentences(f"referee/{language}/reasons.toml")
    return [(_pattern(english), translated) for english, translated in known.items()]


def _pattern(english: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d+\}", english)
    return re.compile("(.+)".join(map(re.escape, parts)), re.DOTALL)
