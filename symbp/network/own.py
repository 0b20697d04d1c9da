"""A user's own activations, losses and kinds of layers: a forward formula each, used like those of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from symbp.library.instantiate import defined_names, value_of
from symbp.library.library import SINGULAR, Entry, entry, settings
from symbp.network.declaration import Declaration

SECTIONS = {"activations": "activations", "losses": "losses", "layers": "layer_kinds"}
_FIELDS = {
    "activations": ("about", "settings", "limits", "between", "formula"),
    "losses": ("about", "settings", "limits", "between", "formula", "each", "outputs", "target", "predictions"),
    "layers": (
        *("about", "settings", "limits", "between", "counts", "per_axis", "input", "output", "sizes", "formula"),
        *("inference", "parameters", "random", "states", "start", "optional"),
    ),
}
_RESULTS = {"activations": ("a",), "losses": ("L",), "layers": ("z", "a")}


def find_entry(declaration: Declaration, kind: str, name: Any, key: str) -> Entry:
    """An entry of the library or of the declaration itself; ``key`` is the field that names it.

    Raises :class:`SymbpError` with the nearest name, or with what is wrong in the user's own entry.
    """
    if not isinstance(name, str):
        raise declaration.error(f"{key} is {name}; the name of one in quotes is needed.", key)
    own = declaration.fields.get(SECTIONS[kind], {})
    try:
        found = entry(kind, name, own)
    except SymbpError as error:
        raise declaration.error(str(error), key, name) from None
    if name in own:
        _check_entry(declaration, kind, name, found)
    return found


def _check_entry(declaration: Declaration, kind: str, name: str, found: Any) -> None:
    section = SECTIONS[kind]
    place = f"[{section}.{name}]"
    declaration.only(declaration.table(found, place, name), _FIELDS[kind], place)
    value = kind == "losses" and isinstance(found.get("each"), str)
    if not value and not isinstance(found.get("formula"), str):
        raise declaration.error(f'{place} has no formula; write formula = "a[...] = z[...]", say.', name)
    for field in ("settings", "limits", "between", "parameters", "random", "optional", "target"):
        declaration.table(found.get(field, {}), f"{field} of {place}", field)
    for key, default in found.get("settings", {}).items():
        if not isinstance(default, (bool, str)):
            declaration.number(default, key)
    if value:
        declaration.truth(found.get("outputs", False), "outputs")
        try:
            value_of(found["each"])
        except SymbpError as error:
            raise declaration.error_at(declaration.formula_source(section, name, "each").line, str(error)) from None
        return
    for field in ("formula", "inference"):
        if field not in found:
            continue
        line = declaration.formula_source(section, name, field).line
        try:
            defined = defined_names(found[field])
        except SymbpError as error:
            raise declaration.error_at(line, str(error)) from None
        if not any(result in defined for result in _RESULTS[kind]):
            wanted = " or ".join(_RESULTS[kind])
            got = ", ".join(defined) or "nothing"
            raise declaration.error_at(
                line, f"the {field} of {SINGULAR[kind]} {name!r} defines {got}; it has to define {wanted}."
            )


def typed_settings(
    declaration: Declaration, kind: str, name: str, given: Mapping[str, Any], found: Entry
) -> dict[str, Any]:
    """The settings of an entry with those given put in, each of the type and in the limits that the entry declares."""
    try:
        values = settings(kind, name, given, found)
    except SymbpError as error:
        wrong = next((key for key in given if key not in found.get("settings", {})), "")
        raise declaration.error(str(error), wrong) from None
    limits, between = found.get("limits", {}), found.get("between", {})
    for key, default in found.get("settings", {}).items():
        value = values[key]
        if isinstance(default, bool):
            declaration.truth(value, key)
        elif isinstance(default, str):
            if not isinstance(value, str):
                raise declaration.error(f"{key} is {value}; a word in quotes is needed.", key)
        elif isinstance(default, list):
            if not isinstance(value, (list, tuple)):
                raise declaration.error(f"{key} is {value}; a list of numbers is needed.", key)
            values[key] = [declaration.number(number, key) for number in value]
        elif key in found.get("per_axis", {}):
            names = found["per_axis"][key]
            parts = list(value) if isinstance(value, (list, tuple)) else [value] * len(names)
            if len(parts) != len(names):
                raise declaration.error(f"{key} has {len(parts)} entries; {len(names)} are needed, one an axis.", key)
            least = found["counts"][key] if key in given else 0
            values[key] = tuple(declaration.count(part, key, least) for part in parts)
        elif key in found.get("counts", {}):
            declaration.count(value, key, found["counts"][key] if key in given else 0)
        elif key == "units" or key in found.get("whole", ()):
            declaration.count(value, key, 1 if key in given else 0)
        else:
            values[key] = declaration.number(value, key)
            _check_bounds(declaration, key, values[key], limits.get(key, ()), "above")
            _check_bounds(declaration, key, values[key], between.get(key, ()), "of at least")
    return values


def _check_bounds(declaration: Declaration, key: str, value: sp.Expr, bounds: Sequence[Any], lower: str) -> None:
    """Raise where a number is not ``above`` (or ``of at least``) the first bound and at most the second, if any."""
    if not bounds:
        return
    low = value > bounds[0] if lower == "above" else value >= bounds[0]
    if not low or any(value > high for high in bounds[1:]):
        end = "".join(f" and at most {high}" for high in bounds[1:])
        raise declaration.error(f"{key} is {value}; a number {lower} {bounds[0]}{end} is needed.", key)


def constants(values: Mapping[str, Any]) -> dict[str, str]:
    """Numeric settings as they are written into a formula."""
    numbers = {key: value for key, value in values.items() if not isinstance(value, bool)}
    return {key: f"({value})" for key, value in numbers.items() if isinstance(value, (int, sp.Rational))}


def check_formula(
    declaration: Declaration,
    kind: str,
    name: str,
    text: str,
    given: list[Tensor],
    result: Tensor,
    field: str = "formula",
) -> None:
    """Check a user's own formula, as it stands in a network, by itself: names, shapes, and what it defines.

    Formulas of the library pass unread. Raises :class:`SymbpError` at the formula's line.
    """
    section = SECTIONS[kind]
    if name not in declaration.fields.get(section, {}):
        return
    source = declaration.formula_source(section, name, field)
    given = [replace(t, role="input") if not t.given else t for t in given]
    new, equations = parse_equations(text, {t.name: t for t in given}, source)
    found = next((t for t in new if t.name == result.name), None)
    if found is None or found.shape != result.shape:
        axes = [str(size) for size in (found.shape if found else ())]
        wanted = [str(size) for size in result.shape]
        raise declaration.error_at(
            source.line,
            f"the {field} of {SINGULAR[kind]} {name!r} gives {_axes(axes)}; {_axes(wanted)} are needed.",
        )
    Program.build([*given, *new], equations)


def _axes(sizes: list[str]) -> str:
    return f"axes [{', '.join(sizes)}]" if sizes else "no axes"
