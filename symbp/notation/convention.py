"""An author's conventions: a table of patterns, by role and by tensor, that a document is printed in and read in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from symbp.errors import SymbpError, nearest
from symbp.notation.pattern import INDICES, Pattern

ROLES = {"weight": 2, "bias": 1, "pre_activation": 1, "activation": 1, "input": 1, "target": 1, "loss": 0, "delta": 1}
_CHOICES = {"vectors": ("columns", "rows")}
_FIELDS = (
    *ROLES,
    "adjoint",
    "activation_function",
    "first_index",
    "first_layer",
    "indices",
    "vectors",
    "tensors",
    "about",
    "like",
    "reading",
)
FOLDER = Path(__file__).parent / "conventions"


@dataclass(frozen=True)
class Convention:
    """How an author writes things.

    ``roles`` and ``tensors`` hold an element's LaTeX and, where it is not the same without its indices, that of the
    whole tensor: a weight ``w^{l}_{jk}`` leads to j from k, its matrix is ``W^{l}``; in source-first order it is
    ``w^{l}_{kj}``. The letter ``l`` is the number of the layer that a value belongs to or a weight leads to, ``l-1``
    that of the layer it comes from; the first layer after the input has the number ``first_layer``. ``adjoint`` writes
    the derivative of the loss by a quantity q, as in ``\\nabla q``; ``activation_function`` is the letter for the
    activation (empty: the usual one). ``indices`` renames index letters. ``first_index`` is the number of the first
    neuron (None: 1, or 0 where positions are computed). ``vectors`` are columns or rows. ``about`` says in a line
    whose habits these are. ``reading`` is what only a reader of somebody else's text needs
    (:mod:`symbp.referee.vocabulary`).
    """

    name: str = "standard"
    about: str = ""
    roles: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    tensors: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    adjoint: str = ""
    activation_function: str = ""
    first_index: int | None = None
    first_layer: int = 1
    indices: Mapping[str, str] = field(default_factory=dict)
    vectors: str = "columns"
    reading: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def patterns(self) -> dict[str, Pattern]:
        """The patterns of the roles."""
        return {role: Pattern.read(*text, ROLES[role]) for role, text in self.roles.items()}

    @cached_property
    def tensor_patterns(self) -> dict[str, Pattern]:
        """The patterns of single tensors, open in as many indices as they name."""
        return {name: Pattern.read(*text, len(INDICES)) for name, text in self.tensors.items()}

    @cached_property
    def adjoint_pattern(self) -> Pattern | None:
        """The pattern of a derivative of the loss; its letter q is the quantity."""
        return Pattern.read(self.adjoint) if self.adjoint else None

    @cached_property
    def function_pattern(self) -> Pattern | None:
        """The pattern of the activation function."""
        return Pattern.read(self.activation_function) if self.activation_function else None


def shipped() -> list[str]:
    """The names of the conventions that come with the package."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def load_convention(name: str) -> Convention:
    """A convention by its name or from a TOML file. Raises :class:`SymbpError` where there is none, or a wrong one."""
    path = FOLDER / f"{name}.toml" if name in shipped() else Path(name)
    if path.suffix != ".toml" or not path.is_file():
        raise SymbpError(f"there is no notation {name!r}; name a TOML file, or {nearest(name, shipped())}")
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SymbpError(f"{path}: not valid TOML: {error}.") from None
    try:
        return convention_of(fields.get("notation", fields), path.stem)
    except SymbpError as error:
        raise SymbpError(f"{path}: {error}") from None


def convention_of(fields: Mapping[str, Any], name: str) -> Convention:
    """A convention from the fields of a table. Raises :class:`SymbpError` for a field that is not right."""
    for key in fields:
        if key not in _FIELDS:
            raise SymbpError(f"unknown field {key!r}; {nearest(key, _FIELDS)}")
    for key, known in _CHOICES.items():
        if fields.get(key, known[0]) not in known:
            raise SymbpError(f"{key} is {fields[key]!r}; it is {' or '.join(map(repr, known))}.")
    for key in ("first_index", "first_layer"):
        if type(fields.get(key, 0)) is not int or fields.get(key, 0) not in (0, 1, 2):
            raise SymbpError(f"{key} is {fields[key]!r}; it is 0, 1 or 2.")
    for key in ("adjoint", "activation_function", "about", "like"):
        if not isinstance(fields.get(key, ""), str):
            raise SymbpError(f"{key} is {fields[key]!r}; a text in quotes is needed.")
    for key in ("tensors", "indices", "reading"):
        if not isinstance(fields.get(key, {}), Mapping):
            raise SymbpError(f"{key} is {fields[key]!r}; a table is needed.")
    like = load_convention(fields["like"]) if "like" in fields else Convention()
    found = Convention(
        name=name,
        about=fields.get("about", like.about),
        roles={**like.roles, **{role: _written(fields[role], role) for role in ROLES if role in fields}},
        tensors={**like.tensors, **{k: _written(text, k) for k, text in fields.get("tensors", {}).items()}},
        adjoint=fields.get("adjoint", like.adjoint),
        activation_function=fields.get("activation_function", like.activation_function),
        first_index=fields.get("first_index", like.first_index),
        first_layer=fields.get("first_layer", like.first_layer),
        indices={**like.indices, **fields.get("indices", {})},
        vectors=fields.get("vectors", like.vectors),
        reading={**like.reading, **fields.get("reading", {})},
    )
    _ = found.patterns, found.tensor_patterns, found.adjoint_pattern, found.function_pattern  # read, or refused
    if found.adjoint_pattern is not None and "q" not in found.adjoint:
        raise SymbpError(f"adjoint is {found.adjoint!r}; it needs the letter q for the quantity.")
    return found


def _written(value: Any, key: str) -> tuple[str, str | None]:
    """An element, or an element and a whole."""
    parts = [value] if isinstance(value, str) else value
    if not isinstance(parts, list) or not 1 <= len(parts) <= 2 or not all(isinstance(p, str) for p in parts):
        raise SymbpError(
            f"{key} is {value!r}; LaTeX such as 'w^{{l}}_{{jk}}' is needed, or that of an element and of the "
            "whole tensor in a list."
        )
    return parts[0], parts[1] if len(parts) == 2 else None
