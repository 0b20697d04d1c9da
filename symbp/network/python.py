"""Networks declared in Python: the same fields as in TOML, and the same checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sympy as sp

from symbp.network.build import build_network
from symbp.network.declaration import Declaration
from symbp.network.model import Network

Number: TypeAlias = int | float | sp.Expr
Named: TypeAlias = str | Mapping[str, Any]
Losses: TypeAlias = Named | Sequence[Named]


@dataclass(frozen=True)
class Input:
    """The input: ``size`` values a sample, or an array of a ``shape``; with ``below``, integers from 0 up to that."""

    size: int | None = None
    shape: Sequence[int] | None = None
    below: int | None = None


@dataclass(frozen=True)
class Dense:
    """A dense layer. ``bias`` is ``"neuron"``, ``"layer"`` (one shared number) or ``"none"``.

    ``activation`` is a name, or a mapping of ``name`` and settings: ``{"name": "elu", "scale": 2}``.
    """

    units: int
    activation: Named = "linear"
    bias: str = "neuron"
    train_bias: bool = True


@dataclass(frozen=True)
class Dropout:
    """Inverted dropout that keeps a value with probability ``keep``."""

    keep: Number = 0.5


class Layer:
    """A layer of any kind, of the library or one's own: ``Layer("scale", factor=2)``.

    ``name`` names it; ``from_`` names the layers that it reads, ``share`` the parameters that it has in common.
    """

    def __init__(self, kind: str, **settings: Any) -> None:
        self.kind, self.settings = kind, {key.rstrip("_"): value for key, value in settings.items()}


class Repeat:
    """Layers repeated so many times: ``Repeat(12, Layer("layer_norm"), Dense(8))``.

    A ``name`` in them passes to the later layer each time, so that ``from_`` finds the one of its own repetition.
    """

    def __init__(self, times: int, *layers: Dense | Dropout | Layer | Repeat) -> None:
        self.times, self.layers = times, layers


def declare(
    *layers: Input | Dense | Dropout | Layer | Repeat,
    loss: Losses,
    name: str = "network",
    samples: str = "batch",
    optimiser: dict[str, Any] | None = None,
    penalty: dict[str, Any] | None = None,
    train: dict[str, Any] | None = None,
    initial: dict[str, Any] | None = None,
    data: dict[str, Any] | None = None,
    title: str = "",
    activations: dict[str, Any] | None = None,
    losses: dict[str, Any] | None = None,
    layer_kinds: dict[str, Any] | None = None,
    frozen: Sequence[str] = (),
) -> Network:
    """A layered network. The dictionaries hold the fields of the TOML tables of the same names.

    ``activations``, ``losses`` and ``layer_kinds`` are one's own, a forward formula each:
    ``activations={"softsign": {"formula": "a[...] = z[...] / (1 + abs(z[...]))"}}``.

    Raises :class:`~symbp.errors.SymbpError` for an unknown layer, activation, loss or field, a wrong shape, or a
    number that is not finite.
    """
    fields: dict[str, Any] = {"title": title or name, "samples": samples, "loss": loss, "layers": []}
    for layer in layers:
        if isinstance(layer, Input):
            fields["input"] = {key: value for key, value in vars(layer).items() if value is not None}
        else:
            fields["layers"].append(_table(layer))
    own = {"activations": activations, "losses": losses, "layer_kinds": layer_kinds, "frozen": list(frozen)}
    fields |= {key: table for key, table in own.items() if table}
    return _declared(fields, name, optimiser, penalty, train, initial, data)


def declare_equations(
    equations: str,
    *,
    loss: Named,
    tensors: dict[str, dict[str, Any]],
    name: str = "network",
    predictions: tuple[str, ...] = (),
    functions: dict[str, str] | None = None,
    optimiser: dict[str, Any] | None = None,
    penalty: dict[str, Any] | None = None,
    train: dict[str, Any] | None = None,
    initial: dict[str, Any] | None = None,
    data: dict[str, Any] | None = None,
    title: str = "",
    runs: Sequence[dict[str, Any]] = (),
) -> Network:
    """A network in the author's own equations; ``tensors`` declares what is given, as the TOML table does.

    ``loss`` names a scalar of the equations, or a loss of the library and the tensors that it reads:
    ``{"name": "huber", "p": "a2"}``.
    ``runs`` are further start values to compare with ``initial``, each a dictionary of the same form.
    """
    fields: dict[str, Any] = {"title": title or name, "equations": equations, "loss": loss, "tensors": tensors}
    if predictions:
        fields["predictions"] = list(predictions)
    if runs:
        fields["runs"] = list(runs)
    if functions:
        fields["functions"] = functions
    return _declared(fields, name, optimiser, penalty, train, initial, data)


def _table(layer: Dense | Dropout | Layer | Repeat) -> dict[str, Any]:
    """The table of a layer, as TOML has it."""
    if isinstance(layer, Repeat):
        return {"repeat": layer.times, "layers": [_table(part) for part in layer.layers]}
    if isinstance(layer, Layer):
        return {"kind": layer.kind, **layer.settings}
    return {"kind": "dense" if isinstance(layer, Dense) else "dropout", **vars(layer)}


def _declared(fields: dict[str, Any], name: str, *tables: dict[str, Any] | None) -> Network:
    for key, table in zip(("optimiser", "penalty", "train", "initial", "data"), tables, strict=True):
        if table is not None:
            fields[key] = table
    return build_network(Declaration(_exact(fields), name, ""), name)


def _exact(value: Any) -> Any:
    """Floats as the decimals that they print as, arrays as lists."""
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        return sp.Rational(repr(float(value)))
    if isinstance(value, Mapping):
        return {key: _exact(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_exact(part) for part in value]
    return _exact(value.tolist()) if hasattr(value, "tolist") else value
