"""A network declared by its author's own equations."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from symbp.errors import SymbpError
from symbp.language.expressions import fresh_names
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, parse_equations
from symbp.library.instantiate import function_body, instantiate, used_names, with_functions
from symbp.network.declaration import Declaration
from symbp.network.loss import Loss, declared_loss, loss_formula
from symbp.network.parts import Parts

ROLES = ("parameter", "input", "constant", "random")


def written_network(declaration: Declaration) -> Parts:
    """The programs of a declaration with ``equations``. Raises :class:`SymbpError` with file and line."""
    fields = declaration.fields
    tensors = {name: _tensor(declaration, name, table) for name, table in fields.get("tensors", {}).items()}
    if "loss" not in fields:
        raise declaration.error("field 'loss' is missing; name the scalar that is minimised, as in loss = \"J\".")
    if isinstance(fields["loss"], list):
        raise declaration.error(
            "several losses go with [[layers]]; add them up in an equation and name its sum.", "loss"
        )
    source = declaration.text_source("equations")
    functions = _functions(declaration)
    try:
        text = with_functions(fields["equations"].strip(), functions)
    except SymbpError as error:
        raise declaration.error_at(source.line, str(error)) from None
    new, equations = parse_equations(text, tensors, source)
    loss, default = fields["loss"], [fields["loss"]]
    values: dict[str, Any] = {}
    if isinstance(loss, Mapping):
        known = {**tensors, **{t.name: t for t in new}}
        ending = declared_loss(declaration, bound=True)
        given, found, default, values = loss_of_tensors(declaration, ending, known)
        more, last = parse_equations(found, {**known, **given}, source)
        loss, tensors, new, equations = "loss", tensors | given, [*new, *more], [*equations, *last]
    predictions = tuple(fields.get("predictions", default))
    names = {t.name for t in (*tensors.values(), *new)}
    for output in (loss, *predictions):
        if output not in names:
            raise declaration.error(
                f"{output!r} is not defined by the equations.", "loss" if output == loss else "predictions"
            )
    forward = Program.build([*tensors.values(), *new], equations, dict.fromkeys((*predictions, loss)))
    if forward.tensor[loss].shape:
        raise declaration.error(f"the loss {loss!r} has axes; a loss is one number.", "loss")
    inference = forward.needed_for(predictions).with_outputs(*predictions)
    return Parts(forward, inference, loss, predictions, frozen=list(values), values=values)


def loss_of_tensors(
    declaration: Declaration, loss: Loss, known: Mapping[str, Tensor]
) -> tuple[dict[str, Tensor], str, list[str], dict[str, Any]]:
    """A loss of the library behind equations: what it is given, its formula, its predictions, values."""
    shapes = []
    for view, name in loss.predictions.items():
        if name not in known or not known[name].shape or not known[name].shape[-1].is_Integer:
            shown = f"is {name!r}" if name else "is missing"
            raise declaration.error(
                f"{view} of loss {loss.name!r} {shown}; name a tensor of the equations that has axes, as in "
                f'loss = {{ name = "{loss.name}", {view} = "a2" }}.',
                "loss",
            )
        shapes.append(known[name].shape)
    if len(set(shapes)) > 1:
        raise declaration.error(f"the predictions of loss {loss.name!r} have different shapes.", "loss")
    *axes, width = shapes[0]
    made = loss_formula(declaration, loss, "", int(width), axes)
    fresh = fresh_names(used_names(made.text) | set(known), "n")
    formula = instantiate(made.text, made.names, list(islice(fresh, len(axes))), "_loss")
    given = {t.name: t for t in made.tensors if t.name not in known}
    return given, formula, list(loss.predictions.values()), made.values


def _functions(declaration: Declaration) -> Mapping[str, str]:
    functions: Mapping[str, str] = declaration.fields.get("functions", {})
    for name, body in functions.items():
        if not isinstance(body, str):
            raise declaration.error(f'function {name!r} is {body}; a text such as "tanh(u)" is needed.', name)
        try:
            function_body(name, body)
        except SymbpError as error:
            raise declaration.error(str(error), name) from None
    return functions


def _tensor(declaration: Declaration, name: str, table: Any) -> Tensor:
    table = declaration.table(table, f"tensor {name!r}", name)
    declaration.only(table, ("shape", "role", "integer", "facts", "value"), f"tensor {name!r}")
    if not name.isidentifier() or name in WORDS:
        raise declaration.error(f"{name!r} cannot name a tensor; use letters, digits and _, and no word of ours.", name)
    role = table.get("role", "parameter")
    if role not in ROLES:
        raise declaration.error(f"tensor {name!r} has role {role!r}; a role is one of {', '.join(ROLES)}.", name)
    if role == "constant" and "value" not in table:
        raise declaration.error(f"constant {name!r} has no value; write value = 2, say.", name)
    shape = table.get("shape", [])
    if not isinstance(shape, (list, tuple)):
        raise declaration.error(f"the shape of {name!r} is {shape}; a list such as [2, 3] is needed.", name)
    for size in shape:
        if isinstance(size, str) and not size.isidentifier():
            raise declaration.error(f"the shape of {name!r} holds {size!r}; write a whole number or a name.", name)
    return Tensor(
        name,
        tuple(s if isinstance(s, str) else declaration.count(s, "shape", 1) for s in shape),
        role,
        declaration.truth(table.get("integer", False), "integer"),
        facts=tuple(table.get("facts", ())),
        value=declaration.number(table["value"], "value") if "value" in table else None,
    )
