"""The library is data: forward formulas in TOML files. This module reads them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import sympy as sp

from symbp.errors import SymbpError, nearest

KINDS = ("activations", "layers", "losses", "optimisers", "initialisers")
Entry = Mapping[str, Any]


@cache
def entries(kind: str) -> dict[str, Entry]:
    """All entries of a kind (one of :data:`KINDS`), by name; numbers are exact rationals."""
    text = resources.files("symbp.library").joinpath(f"{kind}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=sp.Rational)


def entry(kind: str, name: str, own: Mapping[str, Entry] | None = None) -> Entry:
    """An entry by name, a user's own ones first. Raises :class:`SymbpError` with the nearest name."""
    known = {**entries(kind), **(own or {})}
    if name not in known:
        raise SymbpError(f"unknown {kind.removesuffix('s')} {name!r}; {nearest(name, known)}")
    return known[name]


def settings(kind: str, name: str, given: Mapping[str, Any], found: Entry) -> dict[str, Any]:
    """The settings of an entry: its defaults with the given ones put in. Raises for a setting it does not have."""
    defaults: dict[str, Any] = dict(found.get("settings", {}))
    for key in given:
        if key not in defaults:
            raise SymbpError(f"{kind.removesuffix('s')} {name!r} has no setting {key!r}; {nearest(key, defaults)}")
    return {**defaults, **given}
