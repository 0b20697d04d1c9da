"""The shapes of a layer: the axes it names in its input, the sizes that follow, and the axes it leaves alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from symbp.errors import SymbpError
from symbp.library.library import Entry
from symbp.network.sizes import size_of


@dataclass(frozen=True)
class Value:
    """A tensor that layers read: its name, the sizes of its axes behind the samples, below what its integers are."""

    name: str
    shape: tuple[int, ...]
    below: int | None = None


@dataclass(frozen=True)
class Shapes:
    """``sizes`` by name, ``around`` (the axes of the input before those that the layer names), the output's shape."""

    sizes: dict[str, int]
    around: tuple[int, ...]
    output: tuple[int, ...]


def shapes(form: Entry, inputs: Mapping[str, Value], settings: Mapping[str, Any]) -> Shapes:
    """The shapes of a layer with these inputs. Raises :class:`SymbpError` where they do not fit."""
    sizes: dict[str, int] = {}
    around: tuple[int, ...] | None = None
    for local, value in inputs.items():
        axes = axes_of(form, local)
        if len(value.shape) < len(axes):
            wanted, found = ", ".join(axes), " by ".join(map(str, value.shape)) or "no axes"
            raise SymbpError(f"{value.name!r} has {found}; the layer needs the axes {wanted}.")
        split = len(value.shape) - len(axes)
        for axis, size in zip(axes, value.shape[split:], strict=True):
            if sizes.setdefault(axis, size) != size:
                raise SymbpError(f"the {axis} of {value.name!r} are {size}, those of the other input {sizes[axis]}.")
        if around is not None and around != value.shape[:split]:
            raise SymbpError(f"the inputs differ in shape: {list(around)} and {list(value.shape[:split])}.")
        around = value.shape[:split]
    for local, key in form.get("integers", {}).items():
        value, least = inputs[local], settings[key]
        if value.below is None:
            raise SymbpError(f"{value.name!r} is not declared to hold integers; write below = {least} in [input].")
        if value.below > least:
            raise SymbpError(f"{value.name!r} holds integers below {value.below}; {key} is {least}.")
    for key, given in settings.items():
        names = form.get("per_axis", {}).get(key, (key,))
        for name, number in zip(names, given if isinstance(given, (list, tuple)) else [given], strict=False):
            if isinstance(number, int) and not isinstance(number, bool):
                sizes[name] = number
    for name, text in form.get("sizes", {}).items():
        sizes[name] = size_of(text, sizes)
    axes = axes_of(form, next(iter(inputs)))
    if axes:
        sizes.setdefault("units", sizes[axes[-1]])
    output = tuple(size_of(text, sizes) for text in form.get("output", [*axes[:-1], "units"] if axes else []))
    return Shapes(sizes, around or (), (*(around or ()), *output))


def axes_of(form: Entry, local: str) -> Sequence[str]:
    """The axes that a layer names in one of its inputs."""
    declared = form.get("input", ["inputs"])
    found: Sequence[str] = declared[local] if isinstance(declared, Mapping) else declared
    return found
