"""The loss at the end of a network: the value of one sample, put together over the samples."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.tensor import Tensor
from symbp.library.instantiate import used_names, value_of
from symbp.library.library import Entry, chosen_form, entry
from symbp.network.declaration import Declaration
from symbp.network.own import constants, find_entry, typed_settings

_SHARED = {"samples": "mean", "mask": False}


@dataclass(frozen=True)
class Loss:
    """A declared loss with its settings.

    ``views`` are the names of the predictions that it reads where it compares several in a network of layers: then a
    sample holds so many inputs, which go through the same layers. ``predictions`` are the tensors of those names in
    a network of one's own equations.
    """

    name: str
    found: Entry
    values: Mapping[str, Any]
    ignored: int | None
    views: tuple[str, ...] = ()
    predictions: Mapping[str, str] = field(default_factory=dict)


@dataclass
class LossFormula:
    """A loss in a network: its formula, the names in it, and what it is given besides the prediction."""

    text: str
    key: str
    names: dict[str, str]
    tensors: list[Tensor] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)


def declared_loss(declaration: Declaration, bound: bool = False) -> Loss:
    """The loss that a declaration names. Raises :class:`SymbpError` for an unknown one or a wrong setting.

    ``bound``: the settings also name the tensor of each prediction, as in ``p = "a2"``.
    """
    fields = declaration.fields
    if "loss" not in fields:
        raise declaration.error("field 'loss' is missing; write loss = \"half_squared_error\", say.")
    table = dict(fields["loss"]) if isinstance(fields["loss"], Mapping) else {"name": fields["loss"]}
    name = table.pop("name", "")
    found = find_entry(declaration, "losses", name, "loss")
    views = tuple(found.get("predictions", ("p",)))
    predictions = {view: str(table.pop(view, "")) for view in views} if bound else {}
    ignored = None
    if "formula" not in found:
        found = {**found, "settings": {**_SHARED, **found.get("settings", {})}}
        if "ignored" in table and found.get("target", {}).get("integer"):
            ignored = declaration.count(table.pop("ignored"), "ignored")
    values = typed_settings(declaration, "losses", name, table, found)
    return Loss(name, found, values, ignored, () if bound or len(views) == 1 else views, predictions)


def loss_formula(declaration: Declaration, loss: Loss, prediction: str, width: int, axes: Sequence[Any]) -> LossFormula:
    """The formula of a loss of a prediction with ``width`` values at each place of ``axes`` (the samples, say)."""
    found, values, target = loss.found, loss.values, loss.found.get("target", {})
    form = chosen_form(found, values)
    local = {"p": prediction, "y": "y", "L": "loss", **constants({"width": width, **values})}
    if "formula" in form:
        result = LossFormula(form["formula"], "formula", local)
    else:
        result = LossFormula(_over_samples(declaration, loss, form, width), "each", local)
    for place, view in enumerate(loss.views):
        result.text = re.sub(rf"\b{view}\[\s*\.\.\.", f"p[..., {place}", result.text)
    local |= loss.predictions
    if "y" in used_names(result.text):
        integer = bool(target.get("integer", False))
        shape = axes if integer else (*axes, width)
        result.tensors.append(Tensor("y", tuple(shape), "input", integer, facts=tuple(target.get("facts", ()))))
    if values.get("mask"):
        result.tensors.append(Tensor("mask", tuple(axes), "input"))
        local["m"] = "mask"
    for name, setting in form.get("lists", {}).items():
        local[name] = setting
        result.tensors.append(Tensor(setting, (width,), "parameter"))
        result.values[setting] = _weights(declaration, values[setting], width, setting)
    return result


def _over_samples(declaration: Declaration, loss: Loss, form: Entry, width: int) -> str:
    """The losses of the samples as one number, samples that do not count left out."""
    try:
        reduction = entry("reductions", loss.values["samples"])
    except SymbpError as error:
        raise declaration.error(str(error), "samples") from None
    before, each = value_of(form["each"])
    factors = ["m[...]"] if loss.values["mask"] else []
    if loss.ignored is not None:
        if loss.ignored >= width:
            raise declaration.error(
                f"ignored is {loss.ignored}; a label from 0 to {width - 1} is needed (others take a mask).", "ignored"
            )
        before += f"\nweight[...] = {' * '.join([*factors, f'where(y[...] != {loss.ignored}, 1, 0)'])}"
        factors = ["weight[...]"]
    weight = " * ".join([*factors, form.get("weight", "1")])
    each = " * ".join([*factors, f"({each})"])
    template = reduction["formula" if weight == "1" else "weighted"].strip()
    over, count = ("..., k", width) if loss.found.get("outputs") else ("...", 1)
    written = template.format(each=each, weight=weight, over=over, width=count)
    return f"{before}\n{written}".lstrip()


def _weights(declaration: Declaration, values: Sequence[sp.Expr], width: int, key: str) -> tuple[sp.Expr, ...]:
    if len(values) != width:
        raise declaration.error(f"{key} has {len(values)} entries; {width} are needed, one for each output.", key)
    if any(v.is_negative for v in values) or not any(values):
        raise declaration.error(f"{key} holds a negative weight or zeros alone; weights are at least 0.", key)
    return tuple(values)
