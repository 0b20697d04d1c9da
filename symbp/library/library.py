"""The library is data: forward formulas in TOML files. This module reads them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import sympy as sp

from symbp.errors import SymbpError, nearest

KINDS = (
    "activations",
    "layers",
    "losses",
    "reductions",
    "penalties",
    "optimisers",
    "clipping",
    "schedules",
    "initialisers",
)
SINGULAR = {
    "activations": "activation",
    "layers": "layer",
    "losses": "loss",
    "reductions": "reduction",
    "penalties": "penalty",
    "optimisers": "optimiser",
    "clipping": "clipping",
    "schedules": "schedule",
    "initialisers": "initialiser",
}
Entry = Mapping[str, Any]


@cache
def entries(kind: str) -> dict[str, Entry]:
    """All entries of a kind (one of :data:`KINDS`), by name; numbers are exact rationals."""
    text = resources.files("symbp.library").joinpath(f"{kind}.toml").read_text(encoding="utf-8")
    return {name: _filled(found) for name, found in tomllib.loads(text, parse_float=sp.Rational).items()}


def _filled(found: dict[str, Any]) -> dict[str, Any]:
    """An entry whose forms have the formula that they share, each with its own ``pieces`` put in."""
    if "forms" not in found:
        return found
    forms = {}
    for name, form in found["forms"].items():
        own = {"formula": found["formula"].format(**form["pieces"])} if "pieces" in form else {}
        forms[name] = _filled({**form, **own})
    return {**found, "forms": forms}


def entry(kind: str, name: str, own: Mapping[str, Entry] | None = None) -> Entry:
    """An entry by name, a user's own ones first. Raises :class:`SymbpError` with the nearest name."""
    known = {**entries(kind), **(own or {})}
    if name not in known:
        raise SymbpError(f"unknown {SINGULAR[kind]} {name!r}; {nearest(name, known)}")
    return known[name]


def settings(kind: str, name: str, given: Mapping[str, Any], found: Entry) -> dict[str, Any]:
    """The settings of an entry: its defaults with the given ones put in. Raises for a setting it does not have."""
    defaults: dict[str, Any] = dict(found.get("settings", {}))
    for key in given:
        if key not in defaults:
            advice = nearest(key, defaults) if defaults else "it has none."
            raise SymbpError(f"{SINGULAR[kind]} {name!r} has no setting {key!r}; {advice}")
    return {**defaults, **given}


def chosen_form(found: Entry, values: Mapping[str, Any]) -> Entry:
    """The form of an entry that settings choose (those named by ``choose``), or the entry itself.

    A word chooses the form of its name; a list or a number ``given``, or ``none`` where it is empty or zero, as numbers
    for every axis (a tuple) are where all are zero.
    Raises :class:`SymbpError` when the settings name no form.
    """
    if "choose" not in found:
        return found
    forms, named = found["forms"], found["choose"]
    setting = ", ".join(named) if isinstance(named, list) else named
    choice = ", ".join(_choice(values[key]) for key in (named if isinstance(named, list) else [named]))
    if choice not in forms:
        raise SymbpError(f"{setting} is {choice!r}; it is one of {', '.join(forms)}.")
    form: Entry = forms[choice]
    return form


def _choice(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "given" if (any(value) if isinstance(value, tuple) else value) else "none"


def formulas(found: Entry) -> list[str]:
    """The lines of an entry's formulas, of every form, each form after its name."""
    forms = found["forms"] if "choose" in found else {"": found}
    named = found["choose"] if isinstance(found.get("choose"), list) else [found.get("choose")]
    lines = []
    for choice, form in forms.items():
        if choice:
            lines.append(f"# {', '.join(map(str, named))}: {choice}")
        if "choose" in form:
            lines += formulas(form)
        texts = [form[key] for key in ("each", "shared", "formula") if key in form]
        lines += [line.strip() for text in texts for line in text.strip().splitlines()]
    return lines
