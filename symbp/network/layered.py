"""A network declared by its layers: formulas of the library, or the user's own, put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.expressions import fresh_names
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, Source, parse_equations
from symbp.library.instantiate import defined_names, instantiate, named_axes, used_names
from symbp.library.library import Entry, chosen_form
from symbp.network.declaration import Declaration
from symbp.network.loss import declared_loss, loss_formula
from symbp.network.model import Layer
from symbp.network.own import check_formula, constants, find_entry, typed_settings
from symbp.network.parts import Parts

SAMPLES = "N"
_RESERVED = ("x", "y", "z", "a", "p", "L", "units", "inputs")


def layered_network(declaration: Declaration) -> Parts:
    """The programs of a declaration with ``[[layers]]``. Raises :class:`SymbpError` with file and line."""
    return _Layers(declaration).run()


class _Layers:
    """Builds the programs layer by layer; ``value`` names the tensor that the next layer reads."""

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
        self.end = declared_loss(declaration)
        if self.end.views:  # a sample holds so many inputs, which go through the same layers
            self.leading, self.leading_shape = (*self.leading, "m"), (*self.leading_shape, len(self.end.views))
        self.value = "x"
        self.tensors = [Tensor("x", (*self.leading_shape, self.width), "input")]
        self.taken = {"x", "y", "loss"}
        self.texts: list[str] = []
        self.inference: list[str] = []
        self.layers: list[Layer] = []
        self.frozen: list[str] = []
        self.values: dict[str, Any] = {}

    def run(self) -> Parts:
        if not self.declaration.fields["layers"]:
            raise self.declaration.error("the list of layers is empty; begin one with [[layers]].", "layers")
        for number, table in enumerate(self.declaration.fields["layers"], 1):
            self.layer(number, dict(self.declaration.table(table, f"layer {number}", "layers")))
        prediction = self.value
        before = len(self.tensors)
        self.loss(prediction)
        known = {t.name: t for t in self.tensors}
        forward = self.program(known, self.texts, (prediction, "loss"))
        ends = {t.name for t in self.tensors[before:]}
        kept = {name: t for name, t in known.items() if t.role != "random" and name not in ends}
        inference = self.program(kept, self.inference, (prediction,))
        return Parts(forward, inference, "loss", (prediction,), self.layers, self.frozen, self.values)

    def program(self, known: dict[str, Tensor], texts: list[str], outputs: tuple[str, ...]) -> Program:
        new, equations = parse_equations("\n".join(texts), known, Source(self.declaration.source))
        where = self.declaration.source
        return Program.build([*known.values(), *new], [replace(e, where=where) for e in equations], outputs)

    def layer(self, number: int, table: dict[str, Any]) -> None:
        """One layer: its formula, then its activation where the formula ends in a pre-activation."""
        kind = table.pop("kind", "dense")
        found = find_entry(self.declaration, "layers", kind, "kind")
        activation = table.pop("activation", None)
        values = typed_settings(self.declaration, "layers", kind, table, found)
        form = self.form(found, values)
        sizes = {"inputs": self.width, "units": self.width}
        if "units" in values:
            if values["units"] == 0:
                raise self.declaration.error(f"layer {number} has no 'units'; write units = 2, say.", "layers")
            sizes["units"] = values["units"]
        result = "z" if "z" in defined_names(form["formula"]) else "a"
        if result == "a" and activation is not None:
            raise self.declaration.error(f"layer {kind!r} takes no activation; leave it out.", "activation")
        before, output = self.value, f"{result}{number}"
        names = {"x": before, result: output, **constants({**values, **sizes})}
        parameters = self.declare(number, form, "parameters", "parameter", sizes, names)
        randoms = self.declare(number, form, "random", "random", sizes, names)
        self.taken |= {f"z{number}", f"a{number}"}
        for local, setting in found.get("optional", {}).items():
            if local in form.get("parameters", {}) and values.get(setting) is False:
                self.frozen.append(names[local])
        given = [self.tensor(before), *parameters, *randoms]
        text = self.formula("layers", kind, form, names, number, given, self.tensor(output, sizes["units"]))
        predicted = text
        if "inference" in form:
            target = self.tensor(output, sizes["units"])
            predicted = self.formula("layers", kind, form, names, number, [given[0], *parameters], target, "inference")
        self.texts.append(text)
        self.inference.append(predicted)
        self.value, self.width = output, sizes["units"]
        defined = _defined(text)
        word = ""
        if result == "z":
            word, more = self.activation(number, activation if activation is not None else "linear")
            defined += more
        title = [kind, *([f"{self.width} units"] if "units" in values else [])]
        title += [f"{key} {v}" for key, v in values.items() if key != "units" and isinstance(v, sp.Rational)]
        self.layers.append(
            Layer(
                number=number,
                kind=kind,
                title=", ".join([*title, *([word] if word else [])]),
                defines=tuple(defined),
                parameters=tuple(t.name for t in parameters),
                input=before,
                pre_activation=output if result == "z" else "",
                output=self.value,
                activation=word,
                units=self.width,
            )
        )

    def form(self, found: Entry, values: Mapping[str, Any]) -> Entry:
        try:
            return chosen_form(found, values)
        except SymbpError as error:
            raise self.declaration.error(str(error), found["choose"], values[found["choose"]]) from None

    def tensor(self, name: str, width: int | None = None) -> Tensor:
        """A tensor of one value a unit, for every sample."""
        return Tensor(name, (*self.leading_shape, self.width if width is None else width))

    def declare(
        self, number: int, form: Entry, field: str, role: str, sizes: Mapping[str, int], names: dict[str, str]
    ) -> list[Tensor]:
        """Declare a layer's given tensors of a role and put their names into ``names``."""
        new = []
        for local, shape in form.get(field, {}).items():
            if not local.isidentifier() or local in WORDS or local in _RESERVED or local in names:
                raise self.declaration.error(f"{local!r} cannot name a tensor of a layer; it has a meaning.", local)
            if not isinstance(shape, (list, tuple)):
                raise self.declaration.error(f"the shape of {local!r} is {shape}; a list is needed.", local)
            axes = []
            for size in shape:
                if isinstance(size, str) and size not in sizes:
                    raise self.declaration.error(
                        f"the shape of {local!r} holds {size!r}; write units, inputs or a number.", local
                    )
                axes.append(sizes[size] if isinstance(size, str) else self.declaration.count(size, local, 1))
            names[local] = f"{local}{number}"
            leading = self.leading_shape if role == "random" else ()
            new.append(Tensor(names[local], (*leading, *axes), role))
            self.taken.add(names[local])
        self.tensors += new
        return new

    def formula(
        self,
        kind: str,
        name: str,
        form: Entry,
        names: Mapping[str, str],
        suffix: object,
        given: list[Tensor],
        result: Tensor,
        field: str = "formula",
        axes: Sequence[str] = (),
        samples: Sequence[str] | None = None,
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
        for preferred in (*(self.leading if samples is None else samples), *axes):
            leading.append(next(fresh_names(used | set(leading), preferred)))
        written = instantiate(text, chosen, leading)
        check_formula(self.declaration, kind, name, written, given, result, field)
        return written

    def activation(self, number: int, given: Any) -> tuple[str, list[str]]:
        """Put an activation behind pre-activation ``number``; its name and what it defines."""
        table = dict(given) if isinstance(given, Mapping) else {"name": given}
        name = table.pop("name", "")
        found = find_entry(self.declaration, "activations", name, "activation")
        values = typed_settings(self.declaration, "activations", name, table, found)
        form = self.form(found, values)
        names = {"z": f"z{number}", "a": f"a{number}", **constants(values)}
        axes = ("j",) if named_axes(form["formula"], "a") == 0 else ()
        before, after = self.tensor(f"z{number}"), self.tensor(f"a{number}")
        text = self.formula("activations", name, form, names, number, [before], after, axes=axes)
        self.texts.append(text)
        self.inference.append(text)
        self.value = after.name
        return name, _defined(text)

    def loss(self, prediction: str) -> None:
        """The loss at the end, and the targets that it compares with."""
        axes = self.leading_shape[:-1] if self.end.views else self.leading_shape
        made = loss_formula(self.declaration, self.end, prediction, self.width, axes)
        self.tensors += made.tensors
        self.taken |= {t.name for t in made.tensors}
        self.frozen += made.values
        self.values |= made.values
        given = [self.tensor(prediction), *made.tensors]
        form = {made.key: made.text}
        leading = self.leading[: len(axes)]
        text = self.formula(
            "losses", self.end.name, form, made.names, "_loss", given, Tensor("loss"), made.key, (), leading
        )
        self.texts.append(text)
        defines = tuple(_defined(text))
        self.layers.append(Layer(len(self.layers) + 1, "loss", self.end.name, defines, (), prediction, "", "loss"))


def _defined(text: str) -> list[str]:
    return [line.split("[")[0].split(" =")[0].strip() for line in text.splitlines() if line.strip()]
