"""Penalties on the parameters, added to the loss of any network."""

from __future__ import annotations

from dataclasses import replace

from symbp.language.tensor import Tensor
from symbp.language.text import Source, parse_equations
from symbp.library.instantiate import defined_names, instantiate
from symbp.library.library import entries
from symbp.network.declaration import Declaration
from symbp.network.model import Layer
from symbp.network.parts import Parts

_ON = ("weights", "all")


def with_penalty(declaration: Declaration, parts: Parts) -> Parts:
    """The network with ``objective``, the loss plus the declared penalties, in the place of its loss.

    ``[penalty]`` gives a strength for each penalty of ``penalties.toml``, and ``on``: ``weights`` (trained parameters
    of two or more axes), ``all`` trained parameters, or a list of names. Raises :class:`SymbpError` for anything else.
    """
    table = dict(declaration.fields.get("penalty", {}))
    if not table:
        return parts
    known = entries("penalties")
    declaration.only(table, (*known, "on"), "[penalty]")
    tensors = _penalised(declaration, table.pop("on", "weights"), parts)
    if not table:
        raise declaration.error("[penalty] has no strength; write l2 = 0.001, say.", "penalty")
    terms: dict[str, list[str]] = {tensor.name: [] for tensor in tensors}
    for name, value in table.items():
        strength = declaration.number(value, name)
        if strength.is_negative:
            raise declaration.error(f"{name} is {value}; a number of at least 0 is needed.", name)
        for tensor in tensors:
            names = {"w": tensor.name, "strength": f"({strength})"}
            terms[tensor.name].append(instantiate(known[name]["each"], names, "jklmpqr"[: len(tensor.shape)]))
    lines = [f"penalty_{parameter} = {' + '.join(own)}" for parameter, own in terms.items()]
    lines += [f"penalty = {' + '.join(f'penalty_{parameter}' for parameter in terms)}"]
    lines += [f"objective = {parts.loss} + penalty"]
    for taken in defined_names("\n".join(lines)):
        if taken in parts.forward.tensor:
            raise declaration.error(f"with a penalty, {taken!r} has a meaning; call the tensor something else.", taken)
    new, equations = parse_equations("\n".join(lines), parts.forward.tensor, Source("[penalty]"))
    outputs = [name for name in parts.forward.outputs if name != parts.loss]
    forward = parts.forward.with_equations(new, equations).with_outputs(*outputs, parts.loss, "objective")
    layers = list(parts.layers)
    if layers:
        title = ", ".join(f"{name} {value}" for name, value in table.items())
        defines = defined_names("\n".join(lines))
        layers.append(Layer(len(layers) + 1, "penalty", title, tuple(defines), (), parts.loss, "", "objective"))
    return replace(parts, forward=forward, loss="objective", layers=layers)


def _penalised(declaration: Declaration, on: object, parts: Parts) -> list[Tensor]:
    trained = {t.name: t for t in parts.forward.given("parameter") if t.name not in parts.frozen}
    if isinstance(on, str) and on in _ON:
        found = [t for t in trained.values() if on == "all" or len(t.shape) > 1]
        if not found:
            raise declaration.error('no parameter has two axes or more; write on = "all".', "penalty")
        return found
    if on == [] or on == ():
        raise declaration.error("on is empty; it is 'weights', 'all' or a list of parameters.", "on")
    if not isinstance(on, (list, tuple)):
        raise declaration.error(f"on is {on!r}; it is 'weights', 'all' or a list of parameters.", "on")
    for name in on:
        if name not in trained:
            raise declaration.error(f"on names {name!r}; the trained parameters are {', '.join(trained)}.", "on")
    return [trained[name] for name in on]
