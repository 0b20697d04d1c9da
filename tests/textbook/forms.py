"""The entries of forms.toml: a forward formula of the library, what symbp derives from it, and the textbook's form."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.adjoints import differentiate
from symbp.language.equation import Equation
from symbp.language.expressions import size_symbol
from symbp.language.normal import normal_form
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from symbp.library.instantiate import defined_names, instantiate, named_axes
from symbp.library.library import chosen_form, entry, settings
from symbp.local_layer import seeded_adjoints
from symbp.network.declaration import Declaration
from symbp.network.loss import declared_loss, loss_formula
from symbp.simplify.cost import NOMINAL, program_cost
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared

FORMS = Path(__file__).parent / "forms.toml"
KINDS = ("activations", "losses", "layers")


@dataclass(frozen=True)
class Backward:
    """Backward equations beside a forward program: ``program`` holds both, ``equations`` the backward ones."""

    program: Program
    equations: tuple[Equation, ...]
    gradients: tuple[str, ...]
    seed: str

    def operations(self) -> sp.Expr:
        """Arithmetic operations and calls of functions, by symbp's cost model."""
        return program_cost(self.program, [e.target for e in self.equations]).operations

    def stored(self) -> sp.Expr:
        """Elements that wait in memory: of the values that the backward equations read, and of what they name."""
        own = {e.target for e in self.equations}
        read = {name for e in self.equations for name in e.reads} - own
        kept = [t for t in (self.program.tensor[name] for name in sorted(read)) if _is_value(t, self.seed)]
        named = [self.program.tensor[name] for name in sorted(own - set(self.gradients))]
        return sp.expand(sp.Add(*[sp.prod(t.shape) for t in (*kept, *named)]))


@dataclass(frozen=True)
class Form:
    """One line of the table."""

    kind: str
    title: str
    of: str
    output: str
    source: str
    forward: tuple[Equation, ...]
    derived: Backward
    textbook: Backward
    worse: str


def _is_value(tensor: Tensor, seed: str) -> bool:
    """What the forward pass computed or was given to work on, no parameter, target or random number."""
    return tensor.name not in (seed, "y") and (not tensor.given or tensor.role == "input")


def at_nominal(polynomial: sp.Expr) -> int:
    """A polynomial of the sizes where each of them is nominal."""
    return int(polynomial.subs(dict.fromkeys(polynomial.free_symbols, NOMINAL)))


@cache
def tables() -> Mapping[str, list[Mapping[str, Any]]]:
    """The entries as they are written."""
    return tomllib.loads(FORMS.read_text(encoding="utf-8"), parse_float=sp.Rational)


@cache
def form(kind: str, number: int) -> Form:
    """One entry, derived."""
    with distribute(False):
        return _form(kind, tables()[kind][number])


def forms() -> tuple[Form, ...]:
    """All entries, in the order of the file."""
    return tuple(form(kind, number) for kind in KINDS for number in range(len(tables()[kind])))


def _form(kind: str, table: Mapping[str, Any]) -> Form:
    forward, output, names = {"activations": _activation, "losses": _loss, "layers": _layer}[kind](table)
    forward = forward.with_outputs(output).needed_for([output])
    found, gradients, seed = _derived(forward, output, names)
    derived = Backward(found, _backward(found, forward, names), tuple(gradients.values()), seed)
    shown = [e for e in found.equations if e not in derived.equations]
    known = {t.name: t for t in found.tensors if t.given or t.name in {e.target for e in shown}}
    if seed:
        known.setdefault(seed, Tensor(seed, known[output].shape, "input"))
    kept, keeps = parse_equations(table.get("keeps", ""), known)
    known |= {t.name: t for t in kept}
    for name, gradient in gradients.items():
        known[gradient] = Tensor(gradient, known[name].shape)
    new, equations = parse_equations(table["backward"], known)
    tensors = [*known.values(), *(t for t in new if t.name not in known)]
    program = Program.build(tensors, [*shown, *keeps, *equations])
    textbook = Backward(program, tuple(equations), derived.gradients, seed)
    return Form(
        kind,
        table.get("title", table["of"]),
        table["of"],
        table.get("output", ""),
        table["source"],
        tuple(shown),
        derived,
        textbook,
        table.get("worse", ""),
    )


def _derived(forward: Program, output: str, names: list[str]) -> tuple[Program, dict[str, str], str]:
    """The program with its adjoints, the gradients of the named tensors, and the adjoint that is given, if one is."""
    if forward.tensor[output].shape:
        found = seeded_adjoints(forward, output, names)
        return found.adjoints, dict(found.gradients), found.seed
    adjoints = differentiate(prepared(forward, NAMES, names), output, names)
    gradients = {name: adjoints.of[name] for name in names}
    return simplify(adjoints, gradients.values()).program, gradients, ""


def _backward(program: Program, forward: Program, names: list[str]) -> tuple[Equation, ...]:
    """The equations that the forward pass does not have."""
    known = {e.target for e in normal_form(prepared(forward, NAMES, names)).equations}
    return tuple(e for e in program.equations if e.target not in known)


def _activation(table: Mapping[str, Any]) -> tuple[Program, str, list[str]]:
    z = Tensor("z", ("N", "K"), "input")
    text = _activated(table["of"], "z", "a", table.get("settings", {}))
    return _program([z], text), "a", ["z"]


def _activated(name: str, before: str, after: str, given: Mapping[str, Any]) -> str:
    found = entry("activations", name)
    names = {"z": before, "a": after, **_constants(settings("activations", name, given, found))}
    leading = ["n", "k"][: 2 - named_axes(found["formula"], "a")]
    return instantiate(found["formula"], names, leading)


def _loss(table: Mapping[str, Any]) -> tuple[Program, str, list[str]]:
    loss = {"name": table["of"], **table.get("settings", {})}
    declaration = Declaration({"loss": loss, "losses": {}}, "forms.toml", "")
    declared = declared_loss(declaration)
    views = declared.views
    made = loss_formula(declaration, replace(declared, views=()), "p", size_symbol("K"), ("N",))
    text = instantiate(made.text, {**made.names, "width": "K"}, ["n"], suffix="")
    if views:
        given = [Tensor(view, ("N", "K"), "input") for view in views]
        return _program([*given, *made.tensors], text), "loss", list(views)
    z = Tensor("z", ("N", "K"), "input")
    text = f"{_activated(table['output'], 'z', 'p', {})}\n{text}"
    return _program([z, *made.tensors], text), "loss", ["z"]


def _layer(table: Mapping[str, Any]) -> tuple[Program, str, list[str]]:
    found = entry("layers", table["of"])
    if found.get("choose") == "axes":
        found = {**{k: v for k, v in found.items() if k not in ("choose", "forms")}, **found["forms"][table["axes"]]}
    values = settings("layers", table["of"], table.get("settings", {}), found)
    form = {**found, **chosen_form(found, values)}
    sizes = table.get("sizes", {})
    shapes = {name: form.get("input", ["inputs"]) for name in form.get("reads", ["x"])}
    if isinstance(form.get("input"), dict):
        shapes |= form["input"]
    integers = form.get("integers", {})
    given = [Tensor(name, ("N", *_sizes(axes, sizes)), "input", name in integers) for name, axes in shapes.items()]
    for field, role in (("parameters", "parameter"), ("states", "state"), ("random", "random")):
        leading = ("N",) if role == "random" else ()
        given += [Tensor(k, (*leading, *_sizes(axes, sizes)), role) for k, axes in form.get(field, {}).items()]
    names = _constants(values) | {key: f"({value})" for key, value in sizes.items()}
    text = instantiate(form["formula"], names, ["n"], sizes=["N"])
    output = "z" if "z" in defined_names(form["formula"]) else "a"
    program = _program(given, text).needed_for([output])
    wanted = [t.name for t in given if t.name in program.tensor and t.role in ("input", "parameter") and not t.integer]
    return program, output, wanted


def _sizes(axes: list[Any], sizes: Mapping[str, Any]) -> tuple[sp.Expr, ...]:
    return tuple(
        sp.sympify(sizes.get(axis, axis)) if not isinstance(sizes.get(axis), str) else sizes[axis] for axis in axes
    )


def _constants(values: Mapping[str, Any]) -> dict[str, str]:
    numbers = {key: value for key, value in values.items() if not isinstance(value, bool)}
    return {key: f"({value})" for key, value in numbers.items() if isinstance(value, (int, sp.Rational))}


def _program(given: list[Tensor], text: str) -> Program:
    new, equations = parse_equations(text, {t.name: t for t in given})
    return Program.build([*given, *new], equations)
