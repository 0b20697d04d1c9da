"""An author's own commands, \\newcommand and the like, written out before a formula is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_DEFINED = re.compile(
    r"\\(?:re|provide)?newcommand\*?\s*\{?\s*(?P<command>\\[A-Za-z]+)\s*\}?\s*(?:\[(?P<count>\d)\])?\s*\{"
    r"|\\DeclareMathOperator(?P<star>\*?)\s*\{?\s*(?P<operator>\\[A-Za-z]+)\s*\}?\s*\{"
    r"|\\def\s*(?P<plain>\\[A-Za-z]+)\s*(?P<arguments>(?:#\d)*)\s*\{"
)
_DEEPEST = 20


@dataclass(frozen=True)
class Macro:
    """What a command stands for; ``#1`` … are its arguments."""

    count: int
    body: str


def find_macros(text: str) -> dict[str, Macro]:
    """The commands that a text defines."""
    found = {}
    for match in _DEFINED.finditer(text):
        end = closing(text, match.end() - 1)
        if end is None:
            continue
        body = text[match.end() : end]
        if match["operator"]:
            found[match["operator"]] = Macro(0, rf"\operatorname{match['star']}{{{body}}}")
        elif match["plain"]:
            found[match["plain"]] = Macro(match["arguments"].count("#"), body)
        else:
            found[match["command"]] = Macro(int(match["count"] or 0), body)
    return found


def written_out(formula: str, macros: Mapping[str, Macro]) -> str:
    """A formula with its author's commands replaced by what they stand for."""
    if not macros:
        return formula
    names = "|".join(re.escape(name) for name in sorted(macros, key=lambda name: (-len(name), name)))
    used = re.compile(rf"(?:{names})(?![A-Za-z])")
    for _ in range(_DEEPEST):
        match = used.search(formula)
        if match is None:
            return formula
        while match is not None:
            macro = macros[match.group()]
            arguments, end = _arguments(formula, match.end(), macro.count)
            body = macro.body
            for number, argument in enumerate(arguments, 1):
                body = body.replace(f"#{number}", argument)
            joined = " " if body[-1:].isalpha() and formula[end : end + 1].isalpha() else ""
            formula = formula[: match.start()] + body + joined + formula[end:]
            match = used.search(formula, match.start() + len(body))
    return formula


def closing(text: str, opening: int) -> int | None:
    """Where the brace that opens at a place is closed; None where it is not."""
    depth = 0
    for place in range(opening, len(text)):
        if text[place] in "{}" and text[place - 1 : place] != "\\":
            depth += 1 if text[place] == "{" else -1
            if depth == 0:
                return place
    return None


def _arguments(formula: str, start: int, count: int) -> tuple[list[str], int]:
    """So many arguments from a place on, and where they end: groups in braces, commands, or single characters."""
    arguments = []
    for _ in range(count):
        while formula[start : start + 1].isspace():
            start += 1
        end = closing(formula, start) if formula[start : start + 1] == "{" else None
        if end is not None:
            arguments.append(formula[start + 1 : end])
            start = end + 1
            continue
        single = re.compile(r"\\[A-Za-z]+|\\?.", re.DOTALL).match(formula, start)
        arguments.append(single.group() if single else "")
        start = single.end() if single else start
    return arguments, start
