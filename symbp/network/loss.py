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
    sample holds so many inputs, which go through the same layers. ``predictions`` are the tensors that it reads under
    those names where the declaration says so, ``target`` the one that it compares them with; in a network of layers
    these are names of layers. ``weight`` is its factor in the sum of several losses.
    """

    name: str
    found: Entry
    values: Mapping[str, Any]
    ignored: int | None
    views: tuple[str, ...] = ()
    predictions: Mapping[str, str] = field(default_factory=dict)
    target: str = ""
    weight: sp.Expr = sp.S.One


@dataclass
class LossFormula:
    """A loss in a network: its formula, the names in it, and what it is given besides the prediction."""

    text: str
    key: str
    names: dict[str, str]
    tensors: list[Tensor] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)


def declared_losses(declaration: Declaration) -> list[Loss]:
    """The losses of a network of layers: the one that it declares, or the terms of a list.

    Raises :class:`SymbpError` for an empty list, or for a term whose predictions would be inputs of their own.
    """
    given = declaration.fields.get("loss")
    if not isinstance(given, (list, tuple)):
        return [declared_loss(declaration)]
    terms = [declared_loss(declaration, term=term) for term in given]
    if not terms:
        raise declaration.error('the list of losses is empty; write loss = "half_squared_error", say.', "loss")
    for term in terms:
        if term.views:
            raise declaration.error(
                f"loss {term.name!r} reads {', '.join(term.views)}; beside other losses it takes the names of layers, "
                f'as in {term.views[0]} = "first".',
                "loss",
            )
    return terms


def declared_loss(declaration: Declaration, bound: bool = False, term: Any = None) -> Loss:
    """The loss that a declaration names, or ``term``. Raises :class:`SymbpError` for an unknown one or a wrong setting.

    ``bound``: the settings have to name the tensor of each prediction, as in ``p = "a2"``. In a network of layers they
    may name layers, ``y`` among them, and a ``weight``.
    """
    fields = declaration.fields
    if term is None and "loss" not in fields:
        raise declaration.error("field 'loss' is missing; write loss = \"half_squared_error\", say.")
    given = fields["loss"] if term is None else term
    table = dict(given) if isinstance(given, Mapping) else {"name": given}
    name = table.pop("name", "")
    found = find_entry(declaration, "losses", name, "loss")
    views = tuple(found.get("predictions", ("p",)))
    named = bound or any(view in table for view in views)
    predictions = {view: str(table.pop(view, "")) for view in views} if named else {}
    weight, target = sp.S.One, ""
    if not bound:
        weight = declaration.number(table.pop("weight", 1), "weight")
        target = str(table.pop("y", ""))
    ignored = None
    if "formula" not in found:
        found = {**found, "settings": {**_SHARED, **found.get("settings", {})}}
        if "ignored" in table and found.get("target", {}).get("integer"):
            ignored = declaration.count(table.pop("ignored"), "ignored")
    values = typed_settings(declaration, "losses", name, table, found)
    views = () if named or len(views) == 1 else views
    return Loss(name, found, values, ignored, views, predictions, target, weight)


def loss_formula(
    declaration: Declaration, loss: Loss, prediction: str, width: int, axes: Sequence[Any], result: str = "loss"
) -> LossFormula:
    """The formula of a loss of a prediction with ``width`` values at each place of ``axes`` (the samples, say)."""
    found, values, target = loss.found, loss.values, loss.found.get("target", {})
    form = chosen_form(found, values)
    local = {"p": prediction, "y": loss.target or "y", "L": result, **constants({"width": width, **values})}
    if "formula" in form:
        made = LossFormula(form["formula"], "formula", local)
    else:
        made = LossFormula(_over_samples(declaration, loss, form, width), "each", local)
    for place, view in enumerate(loss.views):
        made.text = re.sub(rf"\b{view}\[\s*\.\.\.", f"p[..., {place}", made.text)
    local |= loss.predictions
    if "y" in used_names(made.text) and not loss.target:
        integer = bool(target.get("integer", False))
        shape = axes if integer else (*axes, width)
        made.tensors.append(Tensor("y", tuple(shape), "input", integer, facts=tuple(target.get("facts", ()))))
    if values.get("mask"):
        made.tensors.append(Tensor("mask", tuple(axes), "input"))
        local["m"] = "mask"
    for name, setting in form.get("lists", {}).items():
        local[name] = setting
        made.tensors.append(Tensor(setting, (width,), "parameter"))
        made.values[setting] = _weights(declaration, values[setting], width, setting)
    return made


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
