"""The same network at small sizes, with data made up for it: for checks that visit every element."""

from __future__ import annotations

from itertools import count
from typing import Any

import sympy as sp

from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.data import lookup_range
from symbp.network.declaration import Declaration
from symbp.network.model import Data

SAMPLES = 2


def small_declaration(declaration: Declaration) -> Declaration | None:
    """The declaration with what its table ``[small]`` changes: ``input``, and the settings of ``layers`` one by one.

    A repeated group takes a table with ``repeat``, ``layers`` or both.
    """
    fields = declaration.fields
    if "small" not in fields:
        return None
    table = fields["small"]
    declaration.only(table, ("input", "layers"), "[small]")
    kept = {key: value for key, value in fields.items() if key not in ("small", "data", "initial", "runs", "train")}
    kept |= {"input": table.get("input", fields.get("input", {}))}
    kept["layers"] = _changed(declaration, fields.get("layers", ()), table.get("layers"))
    return Declaration(kept, declaration.source, "")


def _changed(declaration: Declaration, tables: Any, changes: Any) -> list[dict[str, Any]]:
    """The tables of layers with what ``changes`` says of each, those of a repeated group within it."""
    layers = [dict(declaration.table(layer, "a layer", "layers")) for layer in tables]
    if changes is None:
        return layers
    if not isinstance(changes, (list, tuple)) or len(changes) != len(layers):
        count = len(changes) if isinstance(changes, (list, tuple)) else str(changes)
        raise declaration.error(
            f"the layers of [small] are {count}; {len(layers)} are needed, {{}} for one that stays.", "small"
        )
    found = []
    for layer, given in zip(layers, changes, strict=True):
        change = dict(declaration.table(given, "a layer of [small]", "small"))
        if "layers" in layer:
            change["layers"] = _changed(declaration, layer["layers"], change.get("layers"))
        found.append({**layer, **change})
    return found


def made_up_data(forward: Program) -> Data:
    """A few samples that are the same every time: numbers between -1 and 1, labels one after the other."""
    return Data(tuple((t.name, _values(t, lookup_range(forward, t.name))) for t in forward.given("input")))


def _values(tensor: Tensor, classes: int | None) -> Any:
    shape = [int(size) if size.is_Integer else SAMPLES for size in tensor.shape]
    places = count()

    def element() -> Any:
        place = next(places)
        if tensor.integer:
            return sp.Integer(place % (classes or 2))
        if "sums to one" in tensor.facts:
            return sp.Integer(1 if place % shape[-1] == (place // shape[-1]) % shape[-1] else 0)
        return sp.Rational((7 * place + 3) % 19 - 9, 10)

    def build(axes: list[int]) -> Any:
        return element() if not axes else tuple(build(axes[1:]) for _ in range(axes[0]))

    return build(shape)
