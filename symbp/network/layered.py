"""A network declared by its layers: formulas of the library, or the user's own, put together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from symbp.errors import SymbpError, nearest
from symbp.language.expressions import fresh_names
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, Source, parse_equations
from symbp.library.instantiate import defined_names, indices_of, instantiate, named_axes, used_names
from symbp.library.library import Entry, chosen_form
from symbp.network.declaration import Declaration
from symbp.network.loss import Loss, declared_losses, loss_formula
from symbp.network.model import Layer
from symbp.network.own import check_formula, constants, find_entry, typed_settings
from symbp.network.parts import Parts
from symbp.network.repeat import written_out
from symbp.network.shapes import Shapes, Value, shapes
from symbp.network.sizes import size_of

SAMPLES = "N"
_RESERVED = ("x", "y", "z", "a", "p", "L", "units", "inputs")


def layered_network(declaration: Declaration) -> Parts:
    """The programs of a declaration with ``[[layers]]``. Raises :class:`SymbpError` with file and line."""
    return _Layers(declaration).run()


class _Layers:
    """Builds the programs layer by layer; ``value`` is what the next layer reads unless it says otherwise."""

    def __init__(self, declaration: Declaration) -> None:
        self.declaration = declaration
        fields = declaration.fields
        samples = fields.get("samples", "batch")
        if samples not in ("batch", "one"):
            raise declaration.error(f"samples is {samples!r}; it is 'batch' or 'one'.", "samples")
        self.leading = ("n",) if samples == "batch" else ()
        self.leading_shape: tuple[Any, ...] = (SAMPLES,) if samples == "batch" else ()
        self.value = self.input()
        self.ends = declared_losses(declaration)
        self.views = len(self.ends[0].views)  # a sample holds so many inputs, which go through the same layers
        if self.views:
            self.leading, self.leading_shape = (*self.leading, "m"), (*self.leading_shape, self.views)
        self.tensors = [self.tensor(self.value, "input")]
        self.named = {"input": self.value}
        self.taken = {"x", "y", "loss"}
        self.texts: list[str] = []
        self.inference: list[str] = []
        self.layers: list[Layer] = []
        self.frozen: list[str] = []
        self.values: dict[str, Any] = {}
        self.updates: list[tuple[str, str]] = []
        self.read: set[str] = set()

    def input(self) -> Value:
        """The input: ``size`` values, or an array of a ``shape``; with ``below``, integers from 0 up to that."""
        table = self.declaration.fields.get("input", {})
        self.declaration.only(table, ("size", "shape", "below"), "[input]")
        if ("size" in table) == ("shape" in table):
            raise self.declaration.error(
                "field 'size' of [input] is missing; write [input] and size = 2, say, or shape = [1, 28, 28].", "input"
            )
        sizes = table.get("shape", [table.get("size")])
        if not isinstance(sizes, (list, tuple)):
            raise self.declaration.error(f"shape is {sizes}; a list such as [1, 28, 28] is needed.", "shape")
        key = "size" if "size" in table else "shape"
        shape = tuple(self.declaration.count(size, key, 1) for size in sizes)
        if "below" in table:
            self.declaration.count(table["below"], "below", 1)
        return Value("x", shape, table.get("below"))

    def run(self) -> Parts:
        if not self.declaration.fields["layers"]:
            raise self.declaration.error("the list of layers is empty; begin one with [[layers]].", "layers")
        whole = self.declaration
        placed = written_out(whole)
        for number, part in enumerate(placed, 1):
            self.declaration = part.declaration
            self.layer(number, dict(part.table), part.repeated)
        self.declaration = whole
        prediction = self.value.name
        self.read |= {self.named[name].name for end in self.ends for name in self.layers_of(end)}
        for layer in self.layers:
            if layer.output not in (*self.read, prediction):
                raise placed[layer.number - 1].declaration.error(
                    f"layer {layer.number}, {layer.kind}: nothing reads its values; name it in a from, or leave it out."
                )
        before = len(self.tensors)
        self.loss(self.value)
        known = {t.name: t for t in self.tensors}
        after = [new for _, new in self.updates]
        forward = self.program(known, self.texts, (prediction, "loss", *after), self.updates)
        ends = {t.name for t in self.tensors[before:]}
        kept = {name: t for name, t in known.items() if t.role != "random" and name not in ends}
        inference = self.program(kept, self.inference, (prediction,))
        return Parts(forward, inference, "loss", (prediction,), self.layers, self.frozen, self.values)

    def program(
        self,
        known: dict[str, Tensor],
        texts: list[str],
        outputs: tuple[str, ...],
        updates: Sequence[tuple[str, str]] = (),
    ) -> Program:
        new, equations = parse_equations("\n".join(texts), known, Source(self.declaration.source))
        where = self.declaration.source
        tensors = [*known.values(), *new]
        program = Program.build(tensors, [replace(e, where=where) for e in equations], outputs, updates)
        return program if updates else program.needed_for(outputs)

    def sources(self, given: Any, count: int, number: int) -> list[Value]:
        """The values that a layer reads: those of the layers named by ``from``, or the value before it."""
        names = [given] if isinstance(given, str) else given
        if names is None:
            if count > 1:
                raise self.declaration.error(
                    f'layer {number} reads {count} values; name them, as in from = ["input", "first"].'
                )
            return [self.value]
        if not isinstance(names, (list, tuple)) or len(names) != count:
            raise self.declaration.error(f"from is {names}; {count} of the named layers are needed.", "from")
        for name in names:
            if not isinstance(name, str) or name not in self.named:
                raise self.declaration.error(f"unknown layer {name!r}; {nearest(str(name), self.named)}", "from", name)
        return [self.named[name] for name in names]

    def name(self, given: Any, repeated: bool) -> str:
        """The name of a layer: a word that no layer before it has; in a repeated group it passes to the later layer."""
        if not isinstance(given, str):
            raise self.declaration.error(f"name is {given}; a word in quotes is needed.", "name")
        if given in self.named and (not repeated or given == "input"):
            raise self.declaration.error(f"another layer is named {given!r}; give this one a name of its own.", "name")
        return given

    def layer(self, number: int, table: dict[str, Any], repeated: bool) -> None:
        """One layer: its formula, then its activation where the formula ends in a pre-activation."""
        declaration = self.declaration
        kind = table.pop("kind", "dense")
        found = find_entry(declaration, "layers", kind, "kind")
        activation, name = table.pop("activation", None), self.name(table.pop("name", ""), repeated)
        shared = declaration.table(table.pop("share", {}), "share", "share")
        reads = found.get("reads", ["x"])
        values_read = self.sources(table.pop("from", None), len(reads), number)
        inputs = dict(zip(reads, values_read, strict=True))
        self.read |= {value.name for value in values_read}
        if found.get("choose") == "axes":
            found = self.by_axes(found, kind, values_read[0])
        values = typed_settings(declaration, "layers", kind, table, found)
        form = self.form(found, values)
        for setting, default in form.get("settings", {}).items():
            if default == 0 and setting in found.get("required", ["units"]) and setting not in table:
                raise declaration.error(f"layer {number} has no {setting!r}; write {setting} = 2, say.")
        try:
            placed = shapes(form, inputs, values)
        except SymbpError as error:
            raise declaration.error(f"layer {number}, {kind}: {error}") from None
        result = "z" if "z" in defined_names(form["formula"]) else "a"
        if result == "a" and activation is not None:
            raise declaration.error(f"layer {kind!r} takes no activation; leave it out.", "activation")
        output = Value(f"{result}{number}", placed.output)
        names = {**dict(zip(reads, [v.name for v in values_read], strict=True)), result: output.name}
        names |= constants({**values, **placed.sizes})
        parameters = self.declare(number, form, "parameters", "parameter", placed, names, shared)
        for local in shared:
            if local not in form.get("parameters", {}):
                raise declaration.error(
                    f"layer {kind!r} has no parameter {local!r} to share; "
                    f"{nearest(local, form['parameters']) if form.get('parameters') else 'it has none.'}",
                    "share",
                )
        randoms = self.declare(number, form, "random", "random", placed, names)
        states = self.declare(number, form, "states", "state", placed, names)
        self.updates += [(t.name, f"{t.name}_next") for t in states]
        names |= {f"{local}_next": f"{names[local]}_next" for local in form.get("states", {})}
        self.taken |= {f"z{number}", f"a{number}"}
        for local, setting in found.get("optional", {}).items():
            if local in form.get("parameters", {}) and values.get(setting) is False:
                self.frozen.append(names[local])
        given = [*map(self.tensor, values_read), *parameters, *randoms, *states]
        around = self.around(placed)
        text = self.formula("layers", kind, form, names, number, given, self.tensor(output), around)
        predicted = text
        if "inference" in form:
            kept = [t for t in given if t.role != "random"]
            predicted = self.formula(
                "layers", kind, form, names, number, kept, self.tensor(output), around, "inference"
            )
        self.texts.append(text)
        self.inference.append(predicted)
        self.value = output
        defined = _defined(text)
        word = ""
        if result == "z":
            axes = indices_of(form["formula"], "z")
            word, more = self.activation(
                number, activation if activation is not None else "linear", output, around, axes
            )
            defined += more
        self.named |= {name: self.value} if name else {}
        title = [kind, *([f"{output.shape[-1]} units"] if "units" in values else [])]
        title += [f"{key} {v}" for key, v in values.items() if key != "units" and isinstance(v, sp.Rational)]
        self.layers.append(
            Layer(
                number=number,
                kind=kind,
                title=", ".join([*title, *([word] if word else [])]),
                defines=tuple(defined),
                parameters=tuple(t.name for t in parameters),
                input=values_read[0].name,
                pre_activation=output.name if result == "z" else "",
                output=self.value.name,
                activation=word,
                units=output.shape[-1] if output.shape else 1,
            )
        )

    def by_axes(self, found: Entry, kind: str, value: Value) -> Entry:
        """A layer's form for the number of axes of its input."""
        rank = str(len(value.shape))
        if rank not in found["forms"]:
            known = " or ".join(found["forms"])
            raise self.declaration.error(
                f"layer {kind!r} takes {known} axes behind the samples; {value.name!r} has {rank}.", "kind", kind
            )
        rest = {key: part for key, part in found.items() if key not in ("choose", "forms")}
        return {**rest, **found["forms"][rank]}

    def form(self, found: Entry, values: Mapping[str, Any]) -> Entry:
        """The form that a setting chooses, or the entry itself."""
        try:
            return {**found, **chosen_form(found, values)}
        except SymbpError as error:
            raise self.declaration.error(str(error), found["choose"], values[found["choose"]]) from None

    def tensor(self, value: Value, role: str = "intermediate") -> Tensor:
        """The tensor of a value, for every sample."""
        return Tensor(value.name, (*self.leading_shape, *value.shape), role, value.below is not None)

    def around(self, placed: Shapes) -> tuple[str, ...]:
        """Names of the indices before those that a layer names: the sample's, then t, s … for further axes."""
        return (*self.leading, *("t", "s", "r", "q")[: len(placed.around)])

    def declare(
        self,
        number: int,
        form: Entry,
        field: str,
        role: str,
        placed: Shapes,
        names: dict[str, str],
        shared: Mapping[str, Any] = {},
    ) -> list[Tensor]:
        """Declare a layer's given tensors of a role, or take shared ones, and put their names into ``names``."""
        new = []
        for local, shape in form.get(field, {}).items():
            if not local.isidentifier() or local in WORDS or local in _RESERVED or local in names:
                raise self.declaration.error(f"{local!r} cannot name a tensor of a layer; it has a meaning.", local)
            if not isinstance(shape, (list, tuple)):
                raise self.declaration.error(f"the shape of {local!r} is {shape}; a list is needed.", local)
            try:
                axes = [size_of(size, placed.sizes) for size in shape]
            except SymbpError as error:
                raise self.declaration.error(f"the shape of {local!r}: {error}", local) from None
            leading = (*self.leading_shape, *placed.around) if role == "random" else ()
            start = form.get("start", {}).get(local)
            value = sp.sympify(start) if role == "state" and start is not None else None
            tensor = Tensor(f"{local}{number}", (*leading, *axes), role, value=value)
            if local in shared:
                tensor = self.shared(tensor, shared[local])
            else:
                self.tensors.append(tensor)
                if role == "parameter" and start is not None:
                    self.values[tensor.name] = {"rule": "constant", "value": sp.sympify(start)}
            names[local] = tensor.name
            new.append(tensor)
            self.taken.add(tensor.name)
        return new

    def shared(self, wanted: Tensor, name: Any) -> Tensor:
        """A parameter of an earlier layer, used again."""
        known = {t.name: t for t in self.tensors if t.role == "parameter"}
        if not isinstance(name, str) or name not in known:
            raise self.declaration.error(f"unknown parameter {name!r} to share; {nearest(str(name), known)}", "share")
        if known[name].shape != wanted.shape:
            raise self.declaration.error(
                f"{name!r} has shape {list(known[name].shape)}; {list(wanted.shape)} is needed to share it.", "share"
            )
        return known[name]

    def formula(
        self,
        kind: str,
        name: str,
        form: Entry,
        names: Mapping[str, str],
        suffix: object,
        given: list[Tensor],
        result: Tensor,
        around: Sequence[str],
        field: str = "formula",
    ) -> str:
        """A formula in this network: fresh names for what it defines by the way, fresh indices for ``...``."""
        text = form[field]
        chosen = dict(names)
        for local in defined_names(text):
            if local not in chosen:
                candidates = [f"{local}{suffix}", *(f"{local}{suffix}_{k}" for k in range(2, 100))]
                chosen[local] = next(c for c in candidates if c not in self.taken)
                self.taken.add(chosen[local])
        used = used_names(text) | set(chosen.values())
        leading: list[str] = []
        for preferred in around:
            leading.append(next(fresh_names(used | set(leading), preferred)))
        sizes = result.shape[: len(leading)] if result.shape else ()
        written = instantiate(text, chosen, leading, sizes=sizes)
        check_formula(self.declaration, kind, name, written, given, result, field)
        return written

    def activation(
        self, number: int, given: Any, before: Value, around: Sequence[str], axes: Sequence[str]
    ) -> tuple[str, list[str]]:
        """Put an activation behind pre-activation ``number``; its name and what it defines."""
        table = dict(given) if isinstance(given, Mapping) else {"name": given}
        name = table.pop("name", "")
        found = find_entry(self.declaration, "activations", name, "activation")
        values = typed_settings(self.declaration, "activations", name, table, found)
        form = self.form(found, values)
        after = Value(f"a{number}", before.shape)
        names = {"z": before.name, "a": after.name, **constants(values)}
        outer = [*around, *axes]
        outer = outer[: len(outer) - named_axes(form["formula"], "a")]
        text = self.formula("activations", name, form, names, number, [self.tensor(before)], self.tensor(after), outer)
        self.texts.append(text)
        self.inference.append(text)
        self.value = after
        return name, _defined(text)

    def layers_of(self, end: Loss) -> list[str]:
        """The names of layers that a loss reads; raises for an unknown one."""
        names = [name for name in (*end.predictions.values(), end.target) if name]
        for name in names:
            if name not in self.named:
                raise self.declaration.error(f"unknown layer {name!r}; {nearest(name, self.named)}", "loss")
        return names

    def loss(self, prediction: Value) -> None:
        """The loss at the end: the one that is declared, or the weighted sum of several."""
        before = len(self.texts)
        if len(self.ends) == 1 and self.ends[0].weight == 1:
            self.term(self.ends[0], prediction, "loss")
        else:
            terms = []
            for end in self.ends:
                word = re.sub(r"\W", "_", end.name)
                name = next(n for n in (word, *(f"{word}_{k}" for k in range(2, 100))) if n not in self.taken)
                self.taken.add(name)
                self.term(end, prediction, name)
                terms.append(name if end.weight == 1 else f"({end.weight}) * {name}")
            self.texts.append(f"loss = {' + '.join(terms)}")
        defines = tuple(name for text in self.texts[before:] for name in _defined(text))
        title = " + ".join(end.name for end in self.ends)
        self.layers.append(Layer(len(self.layers) + 1, "loss", title, defines, (), prediction.name, "", "loss"))

    def term(self, end: Loss, last: Value, result: str) -> None:
        """A loss by name ``result``, and the targets that it compares with."""
        values = {view: self.named[name] for view, name in end.predictions.items() if name}
        if len(values) < len(end.predictions):
            missing = next(view for view in end.predictions if view not in values)
            raise self.declaration.error(f"{missing} of loss {end.name!r} is missing; name a layer.", "loss")
        read = list(values.values()) or [last]
        prediction = read[0]
        if not prediction.shape:
            raise self.declaration.error("the last layer gives one number a sample without an axis.", "layers")
        target = [self.named[end.target]] if end.target else []
        self.check_term(end, read, target)
        samples = self.leading_shape[: len(self.leading_shape) - bool(self.views)]
        tensors = replace(
            end,
            predictions={view: value.name for view, value in values.items()},
            target=target[0].name if target else "",
        )
        axes = (*samples, *prediction.shape[:-1])
        made = loss_formula(self.declaration, tensors, prediction.name, prediction.shape[-1], axes, result)
        for tensor in made.tensors:
            known = next((t for t in self.tensors if t.name == tensor.name), tensor)
            if known != tensor:
                raise self.declaration.error(
                    f"the losses differ in the shape of {tensor.name!r} that they read.", "loss"
                )
        self.tensors += [t for t in made.tensors if t not in self.tensors]
        self.taken |= {t.name for t in made.tensors}
        self.frozen += [name for name in made.values if name not in self.frozen]
        self.values |= made.values
        given = list(dict.fromkeys([*map(self.tensor, (*read, *target)), *made.tensors]))
        around = (*self.leading[: len(samples)], *("t", "s", "r", "q")[: len(prediction.shape) - 1])
        text = self.formula(
            "losses", end.name, {made.key: made.text}, made.names, "_loss", given, Tensor(result), around, made.key
        )
        self.texts.append(text)

    def check_term(self, end: Loss, read: Sequence[Value], target: Sequence[Value]) -> None:
        """The predictions of a loss are of one shape, and so is a layer that is its target."""
        integer = bool(end.found.get("target", {}).get("integer"))
        shape = read[0].shape
        for value in read[1:]:
            if value.shape != shape:
                raise self.declaration.error(
                    f"loss {end.name!r} reads {list(shape)} and {list(value.shape)}; they have to be alike.", "loss"
                )
        for value in target:
            wanted = shape[:-1] if integer else shape
            if value.shape != wanted or (value.below is not None) != integer:
                held = "integers of " if integer else ""
                raise self.declaration.error(
                    f"y of loss {end.name!r} is {end.target!r} of shape {list(value.shape)}; "
                    f"{held}shape {list(wanted)} is needed.",
                    "loss",
                )


def _defined(text: str) -> list[str]:
    return [line.split("[")[0].split(" =")[0].strip() for line in text.splitlines() if line.strip()]
