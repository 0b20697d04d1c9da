"""Layers that a declaration repeats, written out one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from symbp.network.declaration import Declaration


@dataclass(frozen=True)
class Placed:
    """The table of one layer, and the declaration for errors in it; ``repeated``: it stands in a repeated group."""

    table: dict[str, Any]
    declaration: Declaration
    repeated: bool


def written_out(declaration: Declaration) -> list[Placed]:
    """The layers of a declaration, those of a table with ``repeat`` as many times as it says.

    Raises :class:`SymbpError` for a group without layers, or one that says more than ``repeat`` and ``layers``.
    """
    return list(_layers(declaration, declaration.fields["layers"], "layers", Counter()))


def _layers(declaration: Declaration, tables: Any, key: str, begun: Counter[str]) -> Iterator[Placed]:
    for table in tables:
        begun[key] += 1
        here = declaration.at_table(key, begun[key])
        given = dict(here.table(table, f"layer {begun[key]}", ""))
        if "repeat" not in given and "layers" not in given:
            yield Placed(given, here, key != "layers")
            continue
        here.only(given, ("repeat", "layers"), "a repeated group")
        times, inner = here.count(given.get("repeat", 1), "repeat", 1), given.get("layers")
        if not isinstance(inner, (list, tuple)) or not inner:
            raise here.error(f"repeat has no layers; begin the first one with [[{key}.layers]].", "repeat")
        group = list(_layers(here, inner, f"{key}.layers", begun))
        for _ in range(times):
            yield from (Placed(dict(p.table), p.declaration, True) for p in group)
