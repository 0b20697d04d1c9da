"""A forward pass with its adjoints as two functions of arrays, for frameworks that differentiate by themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from symbp.generate.arrays.functions import Function, Functions, dictionary, local_names
from symbp.generate.common.differentiated import Differentiated
from symbp.generate.common.parts import after
from symbp.generate.scripts.operations import as_tuple
from symbp.generate.stability.stable import stable
from symbp.language.tensor import Tensor


@dataclass(frozen=True)
class Derived:
    """What templates print: ``forward`` and ``backward``, and what goes in and out.

    ``arguments`` are the given tensors in order; by those of ``outside`` the derivatives are computed only where
    somebody asks. ``kept`` is what the backward pass reads of the forward pass; ``states`` pairs states with what they
    are after a step.
    """

    output: str
    seed: str
    arguments: tuple[Tensor, ...]
    outside: tuple[str, ...]
    kept: tuple[str, ...]
    states: tuple[tuple[str, str], ...]
    constants: tuple[Tensor, ...]
    functions: tuple[Function, ...]
    helpers: frozenset[str]
    names: Mapping[str, str]


def derived(
    layer: Differentiated,
    source: str,
    size_names: Mapping[str, str],
    states: Sequence[tuple[str, str]] = (),
    asked: Sequence[str] = (),
    first: Sequence[str] = (),
) -> Derived:
    """The functions of a layer.

    ``states`` pairs states with the tensors of their next values; ``asked`` are given tensors by which only somebody
    who asks wants to differentiate; ``first`` are those that stand first among the arguments.
    """
    whole = stable(layer.adjoints)
    forward = whole.needed_for([layer.output, *(new for _, new in states)])
    adjoint = dict(layer.gradients)
    done = {e.target for e in forward.equations}
    inner = after(whole, done).needed_for([adjoint[n] for n in adjoint if n not in asked])
    outer = after(whole, done | {e.target for e in inner.equations}).needed_for([adjoint[n] for n in asked])
    read = {name for part in (inner, outer) for e in part.equations for name in e.reads}
    kept = tuple(e.target for e in forward.equations if e.target in read)
    names = local_names(source, whole)
    constants = tuple(t for t in whole.given("constant") if t.name not in done)
    given = [t for t in whole.tensors if t.given and t not in constants and t.name != layer.seed]
    order = {name: n for n, name in enumerate(first)}
    given.sort(key=lambda t: (order.get(t.name, len(order)), t.role == "random"))
    like = names[next(t.name for t in given if not t.integer)]
    numbers = frozenset(t.name for t in constants)
    printing = Functions(names, size_names, {}, like, numbers)
    kept_texts = {name: f'kept["{name}"]' for name in kept}
    in_backward = Functions(names, size_names, kept_texts, like, numbers, printing.helpers)
    arguments = [names[t.name] for t in given]
    output = names[layer.output]
    result = f"{output}, {dictionary((n, names[n]) for n in kept)}"
    if states:
        result += f", {as_tuple(names[new] for _, new in states)}"
    lines = printing.unpacked(printing.printed(forward), given, result)
    about = f"{layer.output}, and the values that its derivatives need."
    found = [Function("forward", arguments, about, lines, result)]
    lines = in_backward.printed(inner)
    known = dictionary((name, names[adjoint[name]]) for name in adjoint if name not in asked)
    if asked:
        more = dictionary((name, names[adjoint[name]]) for name in asked)
        block = [*in_backward.printed(outer), f"gradient |= {more}"]
        lines = [*lines, f"gradient = {known}", "if by_inputs:", *("    " + line for line in block)]
    result = "gradient" if asked else known
    seeded = [*given, whole.tensor[layer.seed]]
    about = f"The derivatives by what is given, from {layer.seed}, that of {layer.output}."
    found.append(
        Function(
            "backward",
            [*arguments, "kept", names[layer.seed], *(["by_inputs=False"] if asked else [])],
            about,
            in_backward.unpacked(lines, seeded, result),
            result,
        )
    )
    return Derived(
        output, names[layer.seed], tuple(given), tuple(asked), kept, tuple(states), constants, tuple(found),
        frozenset(printing.helpers), names,
    )  # fmt: skip
