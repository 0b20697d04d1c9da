"""A network as one Python file of pure functions on the arrays of any library that follows the array API."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from symbp.derive.derivation import Derivation
from symbp.generate.arrays.functions import Function, Functions, dictionary, local_name, local_names
from symbp.generate.arrays.helpers import helper_texts
from symbp.generate.common.batch import batch_size
from symbp.generate.common.naming import identifier, made_by, mathematics_hash
from symbp.generate.common.parts import after, gradient_names, loss_and_gradients
from symbp.generate.numpy.shared import (
    SAMPLE_AXIS,
    SAMPLES,
    described,
    looked_up_below,
    number_text,
    own_data,
    random_functions,
    shape_text,
    start_value,
)
from symbp.generate.numpy.update import Family, joined
from symbp.generate.scripts.layout import laid_out
from symbp.generate.scripts.operations import as_tuple
from symbp.generate.stability.stable import stable
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.randomness import MOST_STEPS, RANDOM, SHUFFLE
from symbp.templates import render


def generate_arrays(derivation: Derivation) -> dict[str, str]:
    """``{"<net>_arrays.py": text}``: initial, loss, gradients, step, predict, fit, save and load as functions."""
    functions, helpers = network_functions(derivation)
    values = module_values(derivation) | {"functions": functions, "helper_texts": helper_texts(helpers)}
    text = used_imports(render("arrays/module.py.j2", **values))
    return {f"{identifier(derivation.network.name)}_arrays.py": laid_out(text)}


def used_imports(text: str) -> str:
    """The text without the names that it imports from array-api-compat and does not use."""
    head, start, rest = text.partition("from array_api_compat import (\n")
    imported, end, body = rest.partition(")\n")
    own, renamed, body = body.partition("import device as device_of\n")
    names = [line for line in imported.splitlines(keepends=True) if line.strip(" ,\n") in body]
    block = "".join((start, *names, end)) if names else ""
    return head + block + (own + renamed if "device_of" in body else "") + body


def module_values(derivation: Derivation) -> dict[str, Any]:
    """What the templates of all array modules say of a network, besides its functions."""
    network, training = derivation.network, derivation.training
    inputs = training.given("input")
    starts = [start_value(derivation, t, n, "np.float64") for n, t in enumerate(training.given("parameter"))]
    sampled = next((t.name for t in inputs if t.shape[:1] == (SAMPLE_AXIS,)), None)
    randoms = [(t.name, shape_text(t), RANDOM + n) for n, t in enumerate(training.given("random"))]
    return {
        "network": network,
        "title": network.title.replace('"', "'").replace("%", "%%"),
        "header": made_by(derivation),
        "hash": mathematics_hash(derivation),
        "constants": [(local_name(t), number_text(t.value)) for t in training.given("constant")],
        "parameters": starts,
        "states": [described(t) for t in training.given("state")],
        "optimiser": [],
        "randoms": randoms,
        "inputs": [_input(t, derivation) for t in inputs],
        "features": [_input(t, derivation) for t in network.inference.given("input")],
        "sampled": sampled,
        "uses": random_functions(derivation, starts),
        "batch": batch_size(derivation),
        "data": own_data(derivation),
        "values": ", ".join(t.name for t in inputs),
        "unpacked": ", ".join(t.name for t in inputs) + ("," if len(inputs) == 1 else ""),
        "predictions": network.predictions,
        "trained": as_tuple(f'"{name}"' for name in network.trained),
        "SHUFFLE": SHUFFLE,
        "MOST_STEPS": MOST_STEPS,
    }


def _input(tensor: Tensor, derivation: Derivation) -> dict[str, Any]:
    """An input with the shape that it has, in which a size that is not known yet stands as None."""
    sizes = [str(n) if n.is_Integer else "None" for n in tensor.shape]
    shape = f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
    below = looked_up_below(tensor, derivation) if tensor.integer else None
    return {**described(tensor), "takes": shape, "below": below, "sampled": tensor.shape[:1] == (SAMPLE_AXIS,)}


def network_functions(derivation: Derivation) -> tuple[list[Function], set[str]]:
    """The functions of the mathematics, with the names of the helpers that they call."""
    network, training, inference = derivation.network, stable(derivation.training), stable(derivation.network.inference)
    names = local_names(network.source, training, inference)
    complete = loss_and_gradients(derivation, training)
    forward = training.needed_for([network.loss])
    backward = after(complete, {e.target for e in forward.equations})
    update = after(training, {e.target for e in complete.equations})
    gradients = gradient_names(derivation)
    apart, families = joined(derivation, update)
    used = {name for e in update.equations for name in e.reads} - {adjoint for _, adjoint in gradients}
    read = used | {name for e in backward.equations for name in e.reads}
    kept = [e.target for e in forward.equations if e.target in read and e.target != network.loss]
    also = [e.target for e in backward.equations if e.target in used]
    of_state = {t.name: f'state["{t.name}"]' for t in training.given("parameter", "state")}
    of_kept = {name: f'kept["{name}"]' for name in kept}
    numbers = frozenset(t.name for t in (*training.given("constant"), *inference.given("constant")))
    printing = Functions(names, SAMPLES, of_state, next(iter(of_state.values())), numbers)
    with_kept = replace(printing, held=of_state | of_kept)
    of_gradient = {name: f'gradient["{name}"]' for name in also}
    with_gradient = replace(printing, held=of_state | of_kept | of_gradient)
    given = (*training.given("input"), *training.given("random"))
    inputs = [names[t.name] for t in given]
    loss = names[network.loss]

    def function(
        name: str, arguments: list[str], about: str, printing: Functions, program: Program, result: str
    ) -> Function:
        lines = printing.unpacked(printing.printed(program), given, result)
        return Function(name, arguments, about, lines, result)

    found = [
        function(
            "forward",
            ["state", *inputs],
            "The loss, and the values that its derivatives need.",
            printing,
            forward,
            f"{loss}, {dictionary((n, names[n]) for n in kept)}",
        ),
        function(
            "backward",
            ["state", *inputs, "kept"],
            "The derivatives of the loss by the trained parameters, from what ``forward`` kept.",
            with_kept,
            backward,
            dictionary([*((name, names[adjoint]) for name, adjoint in gradients), *((n, names[n]) for n in also)]),
        ),
    ]
    in_step = {**names, **{adjoint: f'gradient["{name}"]' for name, adjoint in gradients}}
    updated = {t for family in families for row in family.rows for t in row}
    lines = printing.printed(apart, in_step)
    pairs = [(old, in_step[new]) for old, new in training.updates if old not in updated]
    result = dictionary(pairs)
    loops = [line for family in families for line in _family(family, printing)]
    body = [*lines, f"new = {result}", *loops]
    arguments = ["state", *inputs, "kept", "gradient", loss]
    found.append(
        Function(
            "updated",
            arguments,
            "Parameters and state after a step, from the derivatives.",
            with_gradient.unpacked(body, given),
            "new",
        )
    )
    return [*found, predict_function(derivation, printing)], printing.helpers


def predict_function(derivation: Derivation, printing: Functions) -> Function:
    """The function of the predictions."""
    network, inference, names = derivation.network, stable(derivation.network.inference), printing.names
    shown = ", ".join(names[name] for name in network.predictions)
    lines = printing.unpacked(printing.printed(inference), inference.given("input"), shown)
    features = [names[t.name] for t in inference.given("input")]
    about = f"The network's predictions: {' and '.join(network.predictions)}."
    return Function("predict", ["state", *features], about, lines, shown)


def _family(family: Family, printing: Functions) -> list[str]:
    """A loop over parameters that change in the same way."""
    own = {t.name: t.name for t in family.equations.tensors if t.shape}
    lines = printing.printed(family.equations, {**printing.names, **own})
    before, following = zip(*family.updated, strict=True)
    return [
        "for names in (",
        *(f"    {as_tuple(f'{chr(34)}{n}{chr(34)}' for n in names)}," for names in zip(*family.rows, strict=True)),
        "):",
        *(f"    {name} = state[names[{n}]]" for n, name in enumerate(before)),
        f"    {family.gradient} = gradient[names[0]]",
        *("    " + line for line in lines),
        f"    new |= zip(names, {as_tuple(following)})",
    ]
