"""Operators by formula: those of the library, and those of ``operators.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import islice
from typing import Any

import sympy as sp

from symbp.interchange.values import number
from symbp.interchange.views import Sizes
from symbp.language.expressions import fresh_names
from symbp.library.instantiate import instantiate, named_axes, used_names
from symbp.library.library import Entry, chosen_form, entries, entry, settings
from symbp.network.own import constants
from symbp.network.shapes import Value, shapes


@cache
def operators() -> dict[str, Entry]:
    """The operators of ``operators.toml`` by name."""
    text = resources.files("symbp.interchange").joinpath("operators.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def operator_formula(kind: str, shape: Sizes, words: Mapping[str, Any]) -> str:
    """An operator's formula for a first operand of this shape."""
    text = operators()[kind]["formula"]
    chosen = {**operators()[kind].get("words", {}), **words}
    if shape:
        chosen["width"] = str(shape[-1])
    text = re.sub(r"\{(\w+)\}", lambda found: str(chosen[found.group(1)]), text)
    first = "query" if kind == "scaled_dot_product_attention" else "x"
    return placed(text, shape[: len(shape) - named_axes(text, first)], {})


def activation_formula(kind: str, shape: Sizes, given: Mapping[str, Any], letters: Sequence[str] = ()) -> str:
    """The formula of an activation of the library, of z of this shape, with these letters for its indices."""
    found = entry("activations", kind)
    values = settings("activations", kind, {key: number(value) for key, value in given.items()}, found)
    form = chosen_form(found, values)
    text = form["formula"]
    leading = len(shape) - named_axes(text, "z")
    if len(letters) == len(shape) and not set(letters[:leading]) & used_names(text):
        return instantiate(text, constants(values), letters[:leading], sizes=shape[:leading])
    return placed(text, shape[:leading], constants(values))


def layer_formula(kind: str, inputs: Mapping[str, Sizes], given: Mapping[str, Any]) -> tuple[str, str]:
    """The formula of a layer of the library for inputs of these shapes, and that of prediction where it is another."""
    found = dict(entry("layers", kind))
    if found.get("choose") == "axes":
        found |= found["forms"][str(len(next(iter(inputs.values()))) - 1)]
    values = settings("layers", kind, given, found)
    for key, names in found.get("per_axis", {}).items():
        if not isinstance(values[key], tuple):
            values[key] = (values[key],) * len(names)
    if found.get("choose") not in (None, "axes"):
        found |= chosen_form(found, values)
    below = values.get("below")
    fitted = shapes(found, {n: Value(n, tuple(map(_plain, s)), below) for n, s in inputs.items()}, values)
    known = constants({**values, **fitted.sizes})
    predicted = placed(found["inference"], fitted.around, known) if "inference" in found else ""
    return placed(found["formula"], fitted.around, known), predicted


def placed(text: str, around: Sequence[Any], known: Mapping[str, str]) -> str:
    """A formula with names for the indices of ``...``: n for the samples, then t, s, r …"""
    used = used_names(text) | set(known)
    letters = (letter for letter in ("t", "s", "h", "r", "q", "p") if letter not in used)
    names: list[str] = []
    for size in around:
        preferred = "n" if isinstance(size, sp.Basic) and size.free_symbols else next(letters, "i")
        name = next(islice(fresh_names(used | set(names), preferred), 1))
        names.append(name)
    return instantiate(text, known, names, sizes=around)


def _plain(size: Any) -> Any:
    return int(size) if sp.sympify(size).is_Integer else size


def known_activation(kind: str) -> bool:
    """Whether the library has an activation of this name."""
    return kind in entries("activations")
