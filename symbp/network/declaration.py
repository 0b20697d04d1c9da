"""A declaration, checked field by field; an error names the file and the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from symbp.errors import SymbpError, nearest
from symbp.language.text import Source

LARGEST = int(1.7976931348623157e308)
_QUOTES = ('"""', "'''")
_TABLE, _TEXT = "a table", "a text in quotes"
_Fields = dict[str, tuple[type | tuple[type, ...], str]]
_SHARED: _Fields = {
    "title": (str, _TEXT),
    "loss": ((str, dict, list), _TEXT),
    "penalty": (dict, "a table such as [penalty] with l2 = 0.001"),
    "optimiser": (dict, 'a table such as [optimiser] with name = "sgd"'),
    "train": (dict, _TABLE),
    "initial": (dict, _TABLE),
    "runs": (list, "a list of tables begun by [[runs]]"),
    "data": (dict, _TABLE),
    "frozen": (list, "a list of names"),
    "notes": (list, "a list of texts"),
    "notation": ((str, dict), 'a name such as "delta-matrices", or a table'),
}
LAYERED: _Fields = _SHARED | {
    "layers": (list, "a list of tables begun by [[layers]]"),
    "samples": (str, _TEXT),
    "input": (dict, "a table such as [input] with size = 2"),
    "activations": (dict, _TABLE),
    "losses": (dict, _TABLE),
    "layer_kinds": (dict, _TABLE),
    "small": (dict, "a table such as [small] with input = { shape = [1, 8, 8] }"),
}
WRITTEN: _Fields = _SHARED | {
    "equations": (str, _TEXT),
    "tensors": (dict, _TABLE),
    "functions": (dict, _TABLE),
    "predictions": (list, "a list of names"),
}


@dataclass(frozen=True)
class Declaration:
    """Parsed fields with their text, for messages that name file and line; the text is empty for Python.

    Errors look for their line from line ``start`` on.
    """

    fields: Mapping[str, Any]
    source: str
    text: str
    start: int = 1

    def at_table(self, key: str, number: int) -> Declaration:
        """The same, for errors in the table begun by the ``number``-th ``[[key]]``."""
        header = re.compile(rf"\s*\[\[\s*{re.escape(key)}\s*\]\]")
        begun = [n for n, line in enumerate(self.text.splitlines(), 1) if header.match(line)]
        return replace(self, start=begun[number - 1]) if number <= len(begun) else self

    def line_of(self, key: str, value: object = None, after: int = 0) -> int:
        """The line below ``after`` on which a key (with a value, if given) stands; 1 when it does not."""
        inside = re.compile(rf"^\s*\[*\s*[\w.]*\b{re.escape(key)}\b|[{{,]\s*{re.escape(key)}\s*=")
        for number, line in enumerate(self.text.splitlines(), 1):
            if number > after and inside.search(line) and (value is None or str(value) in line):
                return number
        return 1

    def formula_source(self, section: str, name: str, key: str = "formula") -> Source:
        """Where a formula of the user's own starts."""
        header = self.line_of(f"{section}.{name}")
        if f"{section}.{name}" not in self.text:
            header = self.line_of(name, after=self.line_of(section))
        return self.text_source(key, header - 1)

    def text_source(self, key: str, after: int = 0) -> Source:
        """Where the text that is the value of a key starts: on its own line, or below three quotes."""
        line = self.line_of(key, after=after)
        lines = self.text.splitlines()
        if lines and any(lines[line - 1].rstrip().endswith(q) and lines[line - 1].count(q) == 1 for q in _QUOTES):
            line += 1
            while line < len(lines) and not lines[line - 1].strip():
                line += 1
        return Source(self.source, line)

    def error(self, message: str, key: str = "", value: object = None) -> SymbpError:
        """An error at the line of ``key``, from ``start`` on or, if it is not there, before it."""
        places = ((value, self.start - 1), (None, self.start - 1), (value, 0)) if key else ()
        lines = (self.line_of(key, value, after) for value, after in places)
        line = next((n for n in lines if n > 1), self.start)
        return self.error_at(line, message)

    def error_at(self, line: int, message: str) -> SymbpError:
        """An error at a line."""
        return SymbpError(f"{self.source}:{line}: {message}" if self.text else f"{self.source}: {message}")

    def only(self, fields: Iterable[str], known: Iterable[str], place: str) -> None:
        """Raise for a field that the declaration does not have."""
        allowed = list(known)
        for field in fields:
            if field not in allowed:
                raise self.error(f"unknown field {field!r} in {place}; {nearest(field, allowed)}", field)

    def table(self, value: Any, place: str, key: str) -> Mapping[str, Any]:
        """A table, or an error."""
        if not isinstance(value, Mapping):
            raise self.error(f"{place} is {_shown(value)}; a table is needed.", key)
        return value

    def number(self, value: Any, key: str) -> sp.Expr:
        """An exact number within the range of double precision, or an error."""
        if not _is_number(value):
            raise self.error(f"{key} is {_shown(value)}; a finite number is needed.", key)
        return sp.Rational(value)

    def count(self, value: Any, key: str, least: int = 0) -> int:
        """A whole number of at least ``least``."""
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise self.error(f"{key} is {_shown(value)}; a whole number of at least {least} is needed.", key)
        return value

    def truth(self, value: Any, key: str) -> bool:
        """True or false."""
        if not isinstance(value, bool):
            raise self.error(f"{key} is {_shown(value)}; it is true or false.", key)
        return value

    def checked(self) -> Declaration:
        """This declaration, after a check of its top fields. Raises :class:`SymbpError`."""
        forms: dict[str, _Fields] = {"layers": LAYERED, "equations": WRITTEN}
        self.only(self.fields, {**LAYERED, **WRITTEN}, "the declaration")
        found = [form for form in forms if form in self.fields]
        if len(found) != 1:
            both = "both [[layers]] and equations" if found else "neither [[layers]] nor equations"
            raise self.error(f"the network has {both}; declare one of them.")
        for key, value in self.fields.items():
            if key not in forms[found[0]]:
                raise self.error(f"field {key!r} does not go with {found[0]}; leave it out.", key)
            types, wanted = forms[found[0]][key]
            if not isinstance(value, types):
                raise self.error(f"{key} is {_shown(value)}; {wanted} is needed.", key)
        for key in ("frozen", "notes", "predictions"):
            for part in self.fields.get(key, ()):
                if not isinstance(part, str):
                    raise self.error(f"{key} holds {_shown(part)}; {_TEXT} is needed.", key)
        return self


def read_declaration(text: str, source: str) -> Declaration:
    """Parse TOML text with exact numbers. Raises :class:`SymbpError` with file and line."""

    def exact(number: str) -> sp.Expr | float:
        """A decimal as it stands; infinities and NaN stay floats, to be named where they are used."""
        digits = number.replace("_", "").lower()
        if digits.lstrip("+-") in ("inf", "nan"):
            return float(digits)
        rounded = float(digits)
        if abs(rounded) == float("inf") or (rounded == 0 and re.search("[1-9]", digits.split("e")[0])):
            line = next(n for n, part in enumerate(text.splitlines(), 1) if number in part)
            raise SymbpError(f"{source}:{line}: {number[:40]} is outside the range of double precision.")
        return sp.Rational(digits)

    try:
        fields = tomllib.loads(text, parse_float=exact)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+), column (\d+)", str(error))
        line = found.group(1) if found else max(len(text.splitlines()), 1)
        raise SymbpError(f"{source}:{line}: not valid TOML: {str(error).split(' (at')[0].lower()}.") from None
    except (ValueError, RecursionError):
        raise SymbpError(f"{source}:1: not valid TOML: a number is too long or lists are too deep.") from None
    return Declaration(fields, source, text)


def array(declaration: Declaration, value: Any, shape: tuple[int | None, ...], key: str) -> Any:
    """Nested tuples of exact numbers of the given shape (None: any length). Raises with the place of a fault."""

    def check(node: Any, axes: tuple[int | None, ...], place: str) -> Any:
        if not axes:
            if not _is_number(node):
                raise declaration.error(f"{key}{place} is {_shown(node)}; a finite number is needed.", key)
            return sp.Rational(node)
        if not isinstance(node, (list, tuple)):
            raise declaration.error(f"{key}{place} is a single value; {_words(axes)} are needed.", key)
        if axes[0] is None and not node:
            raise declaration.error(f"{key}{place} is empty; at least one sample is needed.", key)
        if axes[0] is not None and len(node) != axes[0]:
            raise declaration.error(f"{key}{place} has {len(node)} entries; {axes[0]} are needed.", key)
        return tuple(check(part, axes[1:], f"{place}[{n}]") for n, part in enumerate(node))

    return check(value, shape, "")


def _is_number(value: Any) -> bool:
    if isinstance(value, sp.Rational):
        return abs(int(value.p)) <= LARGEST * int(value.q)
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else text[:37] + "..."


def _words(axes: tuple[int | None, ...]) -> str:
    return " by ".join("any number of" if a is None else str(a) for a in axes) + " values"
