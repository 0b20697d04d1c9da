"""From a declaration to a network: its programs, optimiser, schedule, start values and data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from symbp.errors import SymbpError
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.library import entry
from symbp.network.data import check_labels, lookup_range
from symbp.network.declaration import Declaration, array, read_declaration
from symbp.network.layered import layered_network
from symbp.network.model import Data, Initialiser, Network, Schedule
from symbp.network.optimiser import declared_optimiser
from symbp.network.own import typed_settings
from symbp.network.parts import Parts
from symbp.network.penalty import with_penalty
from symbp.network.small import made_up_data, small_declaration
from symbp.network.written import written_network
from symbp.notation.convention import Convention, convention_of, load_convention


def network_from_toml(text: str, name: str, source: str) -> Network:
    """The network that a TOML text declares. Raises :class:`SymbpError` with file and line for bad input."""
    return build_network(read_declaration(text, source), name)


def build_network(declaration: Declaration, name: str) -> Network:
    """The network of a declaration. Raises :class:`SymbpError` for bad input."""
    checked = declaration.checked()
    parts = written_network(checked) if "equations" in checked.fields else layered_network(checked)
    return assembled(declaration, parts, name)


def assembled(declaration: Declaration, parts: Parts, name: str) -> Network:
    """The network of its parts and of what a declaration says besides. Raises :class:`SymbpError` for bad input."""
    fields = declaration.fields
    parts.frozen += [name for name in fields.get("frozen", ()) if name not in parts.frozen]
    parameters = [t.name for t in parts.forward.given("parameter")]
    for parameter in parts.frozen:
        if parameter not in parameters:
            raise declaration.error(f"frozen names {parameter!r}, which is not a parameter.", "frozen")
    if len(parts.frozen) == len(parameters):
        raise declaration.error("the network has no parameter to train.")
    parts = with_penalty(declaration, parts)
    return Network(
        name=name,
        title=" ".join(fields.get("title", name).split()),
        forward=parts.forward,
        inference=parts.inference,
        loss=parts.loss,
        predictions=parts.predictions,
        layers=tuple(parts.layers),
        optimiser=declared_optimiser(declaration),
        schedule=_schedule(declaration),
        initial=_initial(declaration, parts),
        runs=_runs(declaration, parts.forward),
        data=_data(declaration, parts.forward),
        frozen=tuple(parts.frozen),
        notes=tuple(fields.get("notes", ())),
        source=declaration.source,
        small=small_network(declaration, name),
        notation=_notation(declaration, parts.forward),
    )


def small_network(declaration: Declaration, name: str) -> Network | None:
    """The network of the table ``[small]``, if there is one."""
    small = small_declaration(declaration)
    if small is None:
        return None
    network = build_network(small, name)
    return replace(network, data=made_up_data(network.forward))


def _notation(declaration: Declaration, forward: Program) -> Convention:
    value = declaration.fields.get("notation", {})
    if isinstance(value, str):
        try:
            return load_convention(value)
        except SymbpError as error:
            raise declaration.error(str(error), "notation") from None
    declaration.only(value.get("tensors", {}), forward.tensor, "[notation.tensors]")
    try:
        return convention_of(value, "declared")
    except SymbpError as error:
        raise declaration.error(f"[notation]: {error}", "notation") from None


def _schedule(declaration: Declaration) -> Schedule:
    table = declaration.fields.get("train", {})
    declaration.only(table, ("steps", "epochs", "batch_size", "shuffle", "seed", "report_every"), "[train]")
    counts = {key: declaration.count(value, key) for key, value in table.items() if key != "shuffle"}
    if counts.get("steps") and counts.get("epochs"):
        raise declaration.error("[train] has both steps and epochs; leave one out.", "epochs")
    return Schedule(**counts, shuffle=declaration.truth(table.get("shuffle", True), "shuffle"))


def _initial(declaration: Declaration, parts: Parts) -> tuple[tuple[str, Initialiser], ...]:
    table = {**parts.values, **declaration.fields.get("initial", {})}
    parameters = {t.name: t for t in parts.forward.given("parameter")}
    declaration.only(table, parameters, "[initial]")
    return tuple((name, _start(declaration, tensor, table.get(name))) for name, tensor in parameters.items())


def _runs(declaration: Declaration, forward: Program) -> tuple[tuple[tuple[str, Initialiser], ...], ...]:
    parameters = {t.name: t for t in forward.given("parameter")}
    found = []
    for table in declaration.fields.get("runs", ()):
        declaration.only(declaration.table(table, "a run", "runs"), parameters, "[[runs]]")
        found.append(tuple((name, _start(declaration, parameters[name], value)) for name, value in table.items()))
    return tuple(found)


def _start(declaration: Declaration, tensor: Tensor, value: Any) -> Initialiser:
    if value is None:
        value = {"rule": "glorot_uniform" if len(tensor.shape) > 1 else "zeros"}
    if isinstance(value, dict):
        return _initialiser(declaration, tensor.name, value)
    return Initialiser("given", array(declaration, value, tuple(int(s) for s in tensor.shape), tensor.name))


def _initialiser(declaration: Declaration, parameter: str, value: dict[str, Any]) -> Initialiser:
    rest = {**value}
    rule = rest.pop("rule", "")
    try:
        found = entry("initialisers", str(rule))
    except SymbpError as error:
        raise declaration.error(str(error), parameter) from None
    return Initialiser(rule, None, tuple(typed_settings(declaration, "initialisers", rule, rest, found).items()))


def _data(declaration: Declaration, forward: Program) -> Data:
    table = dict(declaration.fields.get("data", {}))
    inputs = {t.name: t for t in forward.given("input")}
    declaration.only(table, (*inputs, "file", "test_fraction", "scale", "unread"), "[data]")
    file = table.pop("file", "")
    if not isinstance(file, str):
        raise declaration.error(f"file is {file}; the name of a CSV file in quotes is needed.", "file")
    if file and any(name in table for name in inputs):
        raise declaration.error("[data] has both a file and values; leave one out.", "file")
    more = next((name for name in inputs if name not in ("x", "y")), "")
    if file and more:
        raise declaration.error(f"a data file holds x and y alone, and the network also reads {more!r}.", "file")
    fraction = declaration.number(table.pop("test_fraction", 0), "test_fraction")
    if not 0 <= fraction < 1:
        raise declaration.error(f"test_fraction is {fraction}; at least 0 and below 1 is needed.", "test_fraction")
    scale = declaration.number(table.pop("scale", 1), "scale")
    unread = declaration.count(table.pop("unread", 0), "unread")
    values = []
    for name, tensor in inputs.items():
        if name not in table:
            continue
        shape = tuple(int(s) if s.is_Integer else None for s in tensor.shape)
        given = array(declaration, table[name], shape, name)
        fault = check_labels(tensor, given, lookup_range(forward, name) if tensor.integer else None)
        if fault:
            raise declaration.error(fault, name)
        values.append((name, given))
    _check_samples(declaration, {n: len(v) for n, v in values if inputs[n].shape and not inputs[n].shape[0].is_Integer})
    return Data(tuple(values), file, fraction, scale, unread)


def _check_samples(declaration: Declaration, counts: dict[str, int]) -> None:
    if len(set(counts.values())) > 1:
        listed = ", ".join(f"{k} {v}" for k, v in counts.items())
        raise declaration.error(f"the data have different numbers of samples: {listed}.", "data")
    batch = declaration.fields.get("train", {}).get("batch_size", 0)
    if counts and batch > min(counts.values()):
        raise declaration.error(
            f"batch_size is {batch}, but there are {min(counts.values())} samples; it cannot be larger.", "batch_size"
        )
