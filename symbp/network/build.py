"""From a declaration to a network: library formulas put together, or the author's own equations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import Source, parse_equations
from symbp.library.instantiate import instantiate, with_functions
from symbp.library.library import entries, entry, settings
from symbp.network.declaration import Declaration, array, read_declaration
from symbp.network.model import Data, Initialiser, Layer, Network, Optimiser, Schedule

SAMPLES = "N"


def network_from_toml(text: str, name: str, source: str) -> Network:
    """The network that a TOML text declares. Raises :class:`SymbpError` with file and line for bad input."""
    return build_network(read_declaration(text, source), name)


def build_network(declaration: Declaration, name: str) -> Network:
    """The network of a parsed declaration."""
    fields = declaration.fields
    if "equations" in fields:
        parts = _from_equations(declaration)
    elif "layers" in fields:
        parts = _Layers(declaration).run()
    else:
        raise declaration.error("the network has neither [[layers]] nor equations; declare one of them.")
    network = Network(
        name=name,
        title=str(fields.get("title", name)),
        forward=parts.forward,
        inference=parts.inference,
        loss=parts.loss,
        predictions=parts.predictions,
        layers=tuple(parts.layers),
        optimiser=_optimiser(declaration),
        schedule=_schedule(declaration),
        frozen=tuple(dict.fromkeys((*parts.frozen, *fields.get("frozen", ())))),
        notes=tuple(fields.get("notes", ())),
        source=declaration.source,
    )
    for frozen in network.frozen:
        if frozen not in [t.name for t in parts.forward.given("parameter")]:
            raise declaration.error(f"frozen names {frozen!r}, which is not a parameter.", "frozen")
    network = replace(network, initial=_initial(declaration, network), data=_data(declaration, network))
    return network


@dataclass
class _Parts:
    forward: Program
    inference: Program
    loss: str
    predictions: tuple[str, ...]
    layers: list[Layer] = field(default_factory=list)
    frozen: list[str] = field(default_factory=list)


def _from_equations(declaration: Declaration) -> _Parts:
    fields = declaration.fields
    tensors: dict[str, Tensor] = {}
    for name, table in fields.get("tensors", {}).items():
        declaration.only(table, ("shape", "role", "integer", "facts", "value"), f"tensor {name!r}")
        shape = tuple(s if isinstance(s, str) else declaration.count(s, "shape", 1) for s in table.get("shape", ()))
        tensors[name] = Tensor(
            name,
            shape,
            table.get("role", "parameter"),
            bool(table.get("integer", False)),
            facts=tuple(table.get("facts", ())),
            value=declaration.number(table["value"], "value") if "value" in table else None,
        )
    if "loss" not in fields:
        raise declaration.error("field 'loss' is missing; name the scalar that is minimised, as in loss = \"J\".")
    line = declaration.line_of("equations") + (1 if 'equations = """\n' in declaration.text else 0)
    text = with_functions(fields["equations"], fields.get("functions", {}))
    new, equations = parse_equations(text, tensors, Source(declaration.source, line))
    loss = fields["loss"]
    predictions = tuple(fields.get("predictions", (loss,)))
    known = {t.name for t in (*tensors.values(), *new)}
    for output in (loss, *predictions):
        if output not in known:
            raise declaration.error(
                f"{output!r} is not defined by the equations.", "loss" if output == loss else "predictions"
            )
    forward = Program.build([*tensors.values(), *new], equations, dict.fromkeys((*predictions, loss)))
    if forward.tensor[loss].shape:
        raise declaration.error(f"the loss {loss!r} has axes; a loss is one number.", "loss")
    return _Parts(forward, forward.needed_for(predictions).with_outputs(*predictions), loss, predictions)


class _Layers:
    """Builds a layered network from library formulas."""

    def __init__(self, declaration: Declaration) -> None:
        self.declaration = declaration
        fields = declaration.fields
        samples = fields.get("samples", "batch")
        if samples not in ("batch", "one"):
            raise declaration.error(f"samples is {samples!r}; it is 'batch' or 'one'.", "samples")
        self.leading = ("n",) if samples == "batch" else ()
        self.leading_shape: tuple[Any, ...] = (SAMPLES,) if samples == "batch" else ()
        if "input" not in fields or "size" not in fields["input"]:
            raise declaration.error("field 'size' of [input] is missing; write [input] and size = 2, say.", "input")
        declaration.only(fields["input"], ("size",), "[input]")
        self.width = declaration.count(fields["input"]["size"], "size", 1)
        self.value = "x"
        self.tensors = [Tensor("x", (*self.leading_shape, self.width), "input")]
        self.texts: list[str] = []
        self.inference: list[str] = []
        self.layers: list[Layer] = []
        self.frozen: list[str] = []

    def run(self) -> _Parts:
        for number, table in enumerate(self.declaration.fields["layers"], 1):
            self.layer(number, dict(table))
        prediction = self.value
        target = self.loss(prediction)
        known = {t.name: t for t in self.tensors}
        forward = self.program(known, self.texts, (prediction, "loss"))
        kept = {name: t for name, t in known.items() if t.role != "random" and name != target}
        inference = self.program(kept, self.inference, (prediction,))
        return _Parts(forward, inference, "loss", (prediction,), self.layers, self.frozen)

    def program(self, known: dict[str, Tensor], texts: list[str], outputs: tuple[str, ...]) -> Program:
        new, equations = parse_equations("\n".join(texts), known, Source(self.declaration.source))
        where = self.declaration.source
        return Program.build([*known.values(), *new], [replace(e, where=where) for e in equations], outputs)

    def layer(self, number: int, table: dict[str, Any]) -> None:
        kind = table.pop("kind", "dense")
        if kind not in entries("layers"):
            try:
                entry("layers", kind)
            except SymbpError as error:
                raise self.declaration.error(str(error), "kind", kind) from None
        found = entry("layers", kind)
        activation = table.pop("activation", "linear" if kind == "dense" else "")
        own = self.settings_of("layers", kind, table, found)
        if kind == "dropout":
            self.dropout(number, found, own)
        else:
            self.dense(number, found, own, activation)

    def settings_of(self, kind: str, name: str, given: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
        try:
            return settings(kind, name, given, found)
        except SymbpError as error:
            field_name = next((key for key in given if repr(key) in str(error)), "kind")
            raise self.declaration.error(str(error), field_name) from None

    def dense(self, number: int, found: Mapping[str, Any], own: dict[str, Any], activation: Any) -> None:
        if own["bias"] not in found["forms"]:
            raise self.declaration.error(
                f"bias is {own['bias']!r}; it is one of {', '.join(found['forms'])}.", "bias", own["bias"]
            )
        if own["units"] == 0:
            raise self.declaration.error(f"layer {number} has no 'units'; write units = 2, say.", "layers")
        units = self.declaration.count(own["units"], "units", 1)
        form = found["forms"][own["bias"]]
        sizes = {"units": units, "inputs": self.width}
        names = {"x": self.value, "z": f"z{number}"}
        parameters = []
        for local, shape in form["parameters"].items():
            names[local] = f"{local}{number}"
            self.tensors.append(Tensor(names[local], tuple(sizes[s] for s in shape), "parameter"))
            parameters.append(names[local])
        if not own["train_bias"] and "b" in form["parameters"]:
            self.frozen.append(names["b"])
        text = instantiate(form["formula"], names, self.leading)
        activated, defined = self.activation(number, activation)
        self.texts += [text, activated]
        self.inference += [text, activated]
        output = f"a{number}"
        name = activation if isinstance(activation, str) else activation.get("name", "")
        self.layers.append(
            Layer(number, "dense", f"dense, {units} units, {name}", (f"z{number}", *defined), tuple(parameters),
                  self.value, f"z{number}", output, name, units)
        )  # fmt: skip
        self.value, self.width = output, units

    def activation(self, number: int, given: Any) -> tuple[str, list[str]]:
        table = {"name": given} if isinstance(given, str) else dict(given)
        name = table.pop("name", "")
        own = self.declaration.fields.get("activations", {})
        try:
            found = entry("activations", name, own)
        except SymbpError as error:
            raise self.declaration.error(str(error), "activation", name) from None
        values = self.settings_of("activations", name, table, found)
        names = {"z": f"z{number}", "a": f"a{number}"} | {key: f"({sp.sympify(v)})" for key, v in values.items()}
        explicit = "k" in found["formula"]
        leading = self.leading if explicit else (*self.leading, "j")
        text = instantiate(found["formula"], names, leading, str(number))
        defined = [line.split("[")[0].split(" =")[0].strip() for line in text.splitlines()]
        return text, defined

    def dropout(self, number: int, found: Mapping[str, Any], own: dict[str, Any]) -> None:
        keep = self.declaration.number(own["keep"], "keep")
        if not 0 < keep <= 1:
            raise self.declaration.error(f"keep is {keep}; a probability above 0 and at most 1 is needed.", "keep")
        names = {"x": self.value, "a": f"a{number}", "keep": f"({keep})", "r": f"r{number}"}
        self.tensors.append(Tensor(f"r{number}", (*self.leading_shape, self.width), "random"))
        self.texts.append(instantiate(found["forms"]["train"]["formula"], names, self.leading))
        self.inference.append(instantiate(found["forms"]["inference"]["formula"], names, self.leading))
        title = f"dropout, keep {keep}"
        self.layers.append(
            Layer(number, "dropout", title, (f"a{number}",), (), self.value, "", f"a{number}", "", self.width)
        )
        self.value = f"a{number}"

    def loss(self, prediction: str) -> str:
        fields = self.declaration.fields
        if "loss" not in fields:
            raise self.declaration.error("field 'loss' is missing; write loss = \"half_squared_error\", say.")
        try:
            found = entry("losses", fields["loss"], fields.get("losses", {}))
        except SymbpError as error:
            raise self.declaration.error(str(error), "loss", fields["loss"]) from None
        target = found.get("target", {})
        integer = bool(target.get("integer", False))
        shape = self.leading_shape if integer else (*self.leading_shape, self.width)
        self.tensors.append(Tensor("y", shape, "input", integer, facts=tuple(target.get("facts", ()))))
        self.texts.append(
            instantiate(found["formula"], {"p": prediction, "y": "y", "L": "loss"}, self.leading, "_loss")
        )
        self.layers.append(
            Layer(len(self.layers) + 1, "loss", str(fields["loss"]), ("loss",), (), prediction, "", "loss")
        )
        return "y"


def _optimiser(declaration: Declaration) -> Optimiser:
    table = dict(declaration.fields.get("optimiser", {"name": "sgd"}))
    name = table.pop("name", "sgd")
    try:
        found = entry("optimisers", name)
        values = settings("optimisers", name, table, found)
    except SymbpError as error:
        raise declaration.error(str(error), "optimiser") from None
    return Optimiser(name, tuple((key, declaration.number(value, key)) for key, value in values.items()))


def _schedule(declaration: Declaration) -> Schedule:
    table = declaration.fields.get("train", {})
    declaration.only(table, ("steps", "epochs", "batch_size", "shuffle", "seed", "report_every"), "[train]")
    counts = {key: declaration.count(value, key) for key, value in table.items() if key != "shuffle"}
    return Schedule(**counts, shuffle=bool(table.get("shuffle", True)))


def _initial(declaration: Declaration, network: Network) -> tuple[tuple[str, Initialiser], ...]:
    table = declaration.fields.get("initial", {})
    parameters = {t.name: t for t in network.forward.given("parameter")}
    declaration.only(table, parameters, "[initial]")
    found = []
    for name, tensor in parameters.items():
        value = table.get(name, {"rule": "glorot_uniform" if len(tensor.shape) > 1 else "zeros"})
        if isinstance(value, dict):
            rule = {**value}
            word = rule.pop("rule", "")
            try:
                values = settings("initialisers", word, rule, entry("initialisers", word))
            except SymbpError as error:
                raise declaration.error(str(error), name) from None
            found.append((name, Initialiser(word, None, tuple(values.items()))))
        else:
            shape = tuple(int(s) for s in tensor.shape)
            found.append((name, Initialiser("given", array(declaration, value, shape, name))))
    return tuple(found)


def _data(declaration: Declaration, network: Network) -> Data:
    table = dict(declaration.fields.get("data", {}))
    inputs = {t.name: t for t in network.forward.given("input")}
    declaration.only(table, (*inputs, "file", "test_fraction", "scale"), "[data]")
    file = table.pop("file", "")
    fraction = declaration.number(table.pop("test_fraction", 0), "test_fraction")
    scale = declaration.number(table.pop("scale", 1), "scale")
    values = []
    for name, tensor in inputs.items():
        if name in table:
            shape = tuple(int(s) if s.is_Integer else None for s in tensor.shape)
            values.append((name, array(declaration, table[name], shape, name)))
    counts = {name: len(v) for name, v in values if inputs[name].shape and not inputs[name].shape[0].is_Integer}
    if len(set(counts.values())) > 1:
        raise declaration.error(
            "the data have different numbers of samples: " + ", ".join(f"{k} {v}" for k, v in counts.items()) + ".",
            "data",
        )
    return Data(tuple(values), file, fraction, scale)
