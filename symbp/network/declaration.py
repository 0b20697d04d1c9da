"""A TOML declaration, checked field by field; an error names the file and the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbp.errors import SymbpError, nearest

TOP = {
    "title", "samples", "input", "target", "layers", "loss", "loss_settings", "optimiser", "train", "initial", "data",
    "tensors", "equations", "predictions", "functions", "frozen", "notes", "activations", "losses", "starts",
}  # fmt: skip


@dataclass(frozen=True)
class Declaration:
    """The parsed text with its place, for messages that name file and line."""

    fields: dict[str, Any]
    source: str
    text: str

    def line_of(self, key: str, value: object = None) -> int:
        """The line on which a key (with a value, if given) stands; 1 when it does not."""
        pattern = rf"^\s*\[*\s*[\w.]*\b{re.escape(key)}\b"
        for number, line in enumerate(self.text.splitlines(), 1):
            if re.search(pattern, line) or re.search(rf"[{{,]\s*{re.escape(key)}\s*=", line):
                if value is None or str(value) in line:
                    return number
        return 1

    def error(self, message: str, key: str = "", value: object = None) -> SymbpError:
        """An error at the line of ``key``."""
        return SymbpError(f"{self.source}:{self.line_of(key, value) if key else 1}: {message}")

    def only(self, fields: Iterable[str], known: Iterable[str], place: str) -> None:
        """Raise for a field that the declaration does not have."""
        for field in fields:
            if field not in set(known):
                raise self.error(f"unknown field {field!r} in {place}; {nearest(field, known)}", field)

    def number(self, value: Any, key: str) -> sp.Expr:
        """An exact number, or an error."""
        if isinstance(value, bool) or not isinstance(value, (int, sp.Rational)):
            raise self.error(f"{key} is {value!r}; a finite number is needed.", key)
        return sp.Rational(value)

    def count(self, value: Any, key: str, least: int = 0) -> int:
        """A whole number of at least ``least``."""
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.error(f"{key} is {value}; a whole number of at least {least} is needed.", key)
        return value


def read_declaration(text: str, source: str) -> Declaration:
    """Parse TOML text with exact numbers. Raises :class:`SymbpError` with file and line."""
    try:
        fields = tomllib.loads(text, parse_float=_exact)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+), column (\d+)", str(error))
        line = found.group(1) if found else len(text.splitlines())
        raise SymbpError(f"{source}:{line}: not valid TOML: {str(error).split(' (at')[0].lower()}.") from None
    declaration = Declaration(fields, source, text)
    declaration.only(fields, TOP, "the declaration")
    return declaration


def _exact(text: str) -> sp.Expr | float:
    return sp.Rational(text.replace("_", "")) if text.lstrip("+-") not in ("inf", "nan") else float(text)


def array(declaration: Declaration, value: Any, shape: tuple[int | None, ...], key: str) -> Any:
    """Nested lists of exact numbers of the given shape (None: any length). Raises with the place of a fault."""

    def check(node: Any, axes: tuple[int | None, ...], place: str) -> Any:
        if not axes:
            if isinstance(node, (float, bool)) or not isinstance(node, (int, sp.Rational)):
                raise declaration.error(f"{key}{place} is {node}; a finite number is needed.", key)
            return sp.Rational(node)
        if not isinstance(node, list):
            raise declaration.error(f"{key}{place} is a single value; {_words(axes)} are needed.", key)
        if axes[0] is not None and len(node) != axes[0]:
            raise declaration.error(f"{key}{place} has {len(node)} entries; {axes[0]} are needed.", key)
        return tuple(check(part, axes[1:], f"{place}[{n}]") for n, part in enumerate(node))

    return check(value, shape, "")


def _words(axes: tuple[int | None, ...]) -> str:
    return " by ".join("any number of" if a is None else str(a) for a in axes) + " values"
