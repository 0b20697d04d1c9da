"""The formulas of a Markdown or LaTeX text, each with its place; code is left alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from symbp.referee.macros import find_macros, written_out

_ENVIRONMENTS = (
    "equation|equation\\*|align|align\\*|gather|gather\\*|multline|multline\\*|eqnarray|eqnarray\\*|displaymath"
)
_MATHS = re.compile(
    r"(?P<fence>^[ ]{0,3}(?P<mark>```+|~~~+).*?(?:^[ ]{0,3}(?P=mark)[`~]*[ ]*$|\Z))"
    r"|(?P<verbatim>\\begin\{(?P<which>verbatim|lstlisting|minted)\}.*?\\end\{(?P=which)\})"
    r"|(?P<comment><!--.*?-->)"
    r"|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<escaped>\\[$\\`])"
    r"|\$\$(?P<double>.+?)\$\$"
    r"|\\\[(?P<bracket>.+?)\\\]"
    r"|\\\((?P<round>.+?)\\\)"
    rf"|\\begin\{{(?P<name>{_ENVIRONMENTS})\}}(?P<environment>.*?)\\end\{{(?P=name)\}}"
    r"|(?<!\\)\$(?P<single>(?:\\.|[^$\\])+?)\$",
    re.DOTALL | re.MULTILINE,
)
_DIRECTIVE = re.compile(r"(?:<!--|%)\s*symbp:\s*(?P<said>[^\n]*?)\s*(?:-->|$)", re.MULTILINE)
_SETTING = re.compile(r"(\w+)\s*=\s*([^\s,;]+)")
_ALIGNED = ("align", "gather", "multline", "eqnarray")


@dataclass(frozen=True)
class FoundFormula:
    """A formula's LaTeX, where it begins, and the settings that the text made before it."""

    text: str
    start: int
    line: int
    settings: tuple[tuple[str, str], ...] = ()


def find_formulas(text: str) -> list[FoundFormula]:
    """The formulas of a text in order: $…$, $$…$$, \\(…\\), \\[…\\] and the environments of displayed mathematics.

    A comment such as ``<!-- symbp: network = mlp, notation = standard -->`` (``% symbp: …`` in LaTeX) holds for what
    follows it. An aligned environment is one formula. ``name`` in such a comment names the next formula alone. Commands
    that the text defines are written out.
    """
    events: list[tuple[int, FoundFormula | dict[str, str]]] = []
    for match in _DIRECTIVE.finditer(text):
        events.append((match.start(), dict(_SETTING.findall(match["said"]))))
    macros = find_macros(text)
    blanked = _DIRECTIVE.sub(lambda m: " " * len(m.group()), text)
    for match in _MATHS.finditer(blanked):
        for group in ("double", "bracket", "round", "environment", "single"):
            inside = match[group]
            if inside is None or not inside.strip():
                continue
            start = match.start(group)
            if match["name"] and match["name"].startswith(_ALIGNED):
                inside = rf"\begin{{aligned}}{inside}\end{{aligned}}"
                start -= len(r"\begin{aligned}")
            inside = written_out(inside, macros)
            events.append((match.start(), FoundFormula(inside, start, text.count("\n", 0, match.start()) + 1)))
    settings: dict[str, str] = {}
    found = []
    for _, event in sorted(events, key=lambda e: e[0]):
        if isinstance(event, dict):
            settings = {**settings, **event}
            continue
        found.append(FoundFormula(event.text, event.start, event.line, tuple(sorted(settings.items()))))
        settings.pop("name", None)
    return found


def setting_before(text: str, start: int) -> tuple[tuple[str, str], ...]:
    """The settings that the comments before a place make for what follows."""
    settings: dict[str, str] = {}
    for match in _DIRECTIVE.finditer(text, 0, start):
        settings |= dict(_SETTING.findall(match["said"]))
    settings.pop("name", None)
    return tuple(sorted(settings.items()))
