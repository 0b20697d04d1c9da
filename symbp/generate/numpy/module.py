"""A network as one Python file that needs NumPy alone."""

from __future__ import annotations

import textwrap
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.common.batch import batch_size
from symbp.generate.common.naming import class_name, identifier, made_by, mathematics_hash
from symbp.generate.common.parts import after, buckets_of, gradient_names, loss_and_gradients, passes
from symbp.generate.numpy.factors import finite
from symbp.generate.numpy.helpers import helper_texts
from symbp.generate.numpy.names import python_names
from symbp.generate.numpy.shared import (
    SAMPLE_AXIS,
    SAMPLES,
    described,
    looked_up_below,
    number_text,
    own_data,
    random_functions,
    shape_text,
    size_lines,
    start_value,
)
from symbp.generate.numpy.small import small_network
from symbp.generate.numpy.text import NumpyPrinter
from symbp.generate.numpy.update import Family, joined
from symbp.generate.scripts.layout import WIDTH, laid_out
from symbp.generate.stability.stable import stable
from symbp.language.expressions import Access, MaxOver, Where
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.randomness import MOST_STEPS, RANDOM, SHUFFLE
from symbp.templates import render


def generate_numpy(derivation: Derivation, whole: Derivation | None = None) -> dict[str, str]:
    """``{"<net>.py": text}``: a class with step, loss, gradients, predict, fit, save and load.

    Where it is that of a share of a network, ``whole`` is the derivation of that: the class then tells itself of
    gradients as soon as they are known (``_ready``), and takes the random numbers of its samples (``_own``) from those
    of the whole batch (``_samples`` of them).
    """
    name = identifier(derivation.network.name)
    return {f"{name}.py": laid_out(render("numpy/module.py.j2", **_values(derivation, whole)))}


def _values(derivation: Derivation, whole: Derivation | None) -> dict[str, Any]:
    network, training, inference = derivation.network, stable(derivation.training), stable(derivation.network.inference)
    names = python_names(derivation, training, inference)
    inputs, features = training.given("input"), inference.given("input")
    complete = loss_and_gradients(derivation, training)
    forward = training.needed_for([network.loss])
    backward = after(complete, {e.target for e in forward.equations})
    update = after(training, {e.target for e in complete.equations})
    gradients = gradient_names(derivation)
    in_step = names | {adjoint: f'gradient["{name}"]' for name, adjoint in gradients}
    apart, families = joined(derivation, update)
    placed = [dict(gradients)[name] for family in families for name in family.parameters]
    first, second = (NumpyPrinter(training, names, SAMPLES, given=found) for found in ((), placed))
    second.by_time = first.by_time
    printers = {
        "forward": (first, forward),
        "backward": (second, backward),
        "update": (NumpyPrinter(training, in_step, SAMPLES), apart),
        "predict": (NumpyPrinter(inference, names, SAMPLES), inference),
    }
    lines = {part: printer.lines(program) for part, (printer, program) in printers.items() if part != "backward"}
    buckets = [] if whole is None else buckets_of(backward, dict.fromkeys(name for _, name in gradients))
    lines["backward"] = []
    for number, part in enumerate(passes(backward, buckets) if buckets else [backward]):
        lines["backward"] += second.lines(part)
        if number < len(buckets):
            lines["backward"].append(f"self._ready({number}, {', '.join(names[name] for name in buckets[number])})")
    helpers = {name for printer, _ in printers.values() for name in printer.helpers}
    computed = {e.target for e in complete.equations} - {adjoint for _, adjoint in gradients}
    used = {name for e in update.equations for name in e.reads}
    carried = [e.target for e in complete.equations if e.target in used & computed and e.target != network.loss]
    read = {*(name for e in backward.equations for name in e.reads), *carried}
    kept = [e.target for e in forward.equations if e.target in read and e.target != network.loss]
    kept += [t.name for t in training.given("random") if t.name in read]
    starts = [start_value(derivation, t, n) for n, t in enumerate(training.given("parameter"))]
    rooms = {part: list(printers[part][0].reused.items()) for part in ("forward", "backward")}
    shapes = {part: [shape for _, shape in arrays] for part, arrays in rooms.items()}
    lengths = {part: size_lines(text + shapes.get(part, []), inputs) for part, text in lines.items()}
    families_shown = [_family(family, n, names) for n, family in enumerate(families)]
    apart_names = {t for family in families for row in family.rows for t in row}
    numbers = small_network(derivation)
    sampled = next((t.name for t in inputs if t.shape[:1] == (SAMPLE_AXIS,)), None)
    return {
        "class": class_name(network.name),
        "network": network,
        "title": network.title.replace('"', "'").replace("%", "%%"),
        "notes": [line for note in network.notes for line in textwrap.wrap(note, WIDTH - 4, break_on_hyphens=False)],
        "header": made_by(whole or derivation),
        "hash": mathematics_hash(whole or derivation),
        "ranks": whole is not None,
        "inputs": _checked(inputs, derivation),
        "features": _checked(features, derivation),
        "labels": any(t.integer for t in (*inputs, *features)),
        "sample": f"len({sampled})" if sampled else "1",
        "lengths": lengths,
        "update_reads_inputs": bool(lengths["update"]) or any(t.name in used for t in inputs),
        "predict_lengths": size_lines(lines["predict"], features),
        "guards": {
            "forward": _guard(forward),
            "both": _guard(complete),
            "predict": _guard(inference),
        },
        "parameters": starts,
        "states": [described(t) for t in training.given("state")],
        "names_of": lambda found: "(" + ", ".join(f'"{t["name"]}"' for t in found) + (",)" if len(found) == 1 else ")"),
        "constants": [(t.name, number_text(t.value)) for t in training.given("constant")],
        "randoms": [
            (names[t.name], shape_text(t), RANDOM + n, t.shape[:1] == (SAMPLE_AXIS,))
            for n, t in enumerate(training.given("random"))
        ],
        "loss": names[network.loss],
        "kept": [names[name] for name in kept],
        "carried": [names[name] for name in carried],
        "gradients": [(name, names[adjoint]) for name, adjoint in gradients],
        "updates": [(old, in_step[new]) for old, new in training.updates if old not in apart_names],
        "rooms": rooms,
        "sizes": {part: _mentioned(found, inputs) for part, found in shapes.items()},
        "families": families_shown,
        "rows": _nested_names(tuple(family.rows for family in families)),
        "placed": [names[adjoint] for adjoint in placed],
        "reads_gradient": 'gradient["' in "\n".join(lines["update"]),
        "predictions": [names[name] for name in network.predictions],
        "predicted": " and ".join(network.predictions),
        "lines": lines,
        "helpers": set() if numbers else helpers,
        "numbers": numbers,
        "helper_texts": helper_texts(set() if numbers else helpers),
        "uses": random_functions(derivation, starts),
        "batch": batch_size(derivation),
        "data": own_data(derivation),
        "SHUFFLE": SHUFFLE,
        "MOST_STEPS": MOST_STEPS,
    }


PIECE = 32768


def _mentioned(shapes: list[str], inputs: tuple[Tensor, ...]) -> list[str]:
    """The names of the sizes that shapes mention."""
    return [line.split(" = ")[0] for line in size_lines(shapes, inputs)]


def _family(family: Family, number: int, names: dict[str, str]) -> dict[str, Any]:
    """What a step shows of parameters that change in the same way."""
    own = {t.name: t.name for t in family.equations.tensors if t.shape}
    printer = NumpyPrinter(family.equations, names | own, {}, given=[new for _, new in family.updated])
    lines = printer.lines(family.equations)
    here, pad = "", ""
    found = []
    if family.size > PIECE:
        found = [f"for at in range(0, {family.size}, {PIECE}):  # pieces that stay in the cache"]
        found.append(f"    here = slice(at, at + {PIECE})")
        here, pad = "[:, here]", "    "
    for which, side in (("_now", 0), ("_next", 1)):
        targets = ", ".join(pair[side] for pair in family.updated)
        targets = f"[{targets}]" if len(family.updated) == 1 else targets
        found.append(f"{pad}{targets} = self.{which}[{number}]{here}")
    found.append(f"{pad}{family.gradient} = self._grad[{number}][0{', here' if here else ''}]")
    about = textwrap.wrap(", ".join(family.parameters), WIDTH - 10)
    return {"rows": family.rows, "about": about, "lines": found + [pad + line for line in lines]}


def _nested_names(names: Any) -> str:
    """Names in lists, as Python."""
    if isinstance(names, str):
        return f'"{names}"'
    return f"[{', '.join(map(_nested_names, names))}]"


def _guard(program: Program) -> list[str]:
    """What NumPy is not to warn of: an exponential too large for a number, whose inverse is rightly zero, and what is
    computed in the branch of a choice that is not taken."""
    nodes = [node for e in program.equations for node in sp.preorder_traversal(e.right)]
    quiet = ['over="ignore"'] if any(_grows(n, program) for n in nodes) else []
    if any(isinstance(n, Where) and not all(map(finite, n.args[1:])) for n in nodes):
        quiet += ['divide="ignore"', 'invalid="ignore"']
    return [f"@np.errstate({', '.join(quiet)})"] if quiet else []


def _grows(node: sp.Basic, program: Program) -> bool:
    """Whether a node is an exponential that may be too large for a number."""
    if not isinstance(node, (sp.exp, sp.sinh, sp.cosh)):
        return False
    if isinstance(node.args[0], sp.Mul) and isinstance(-node.args[0], sp.Abs):
        return False
    exponent = node.args[0]
    if isinstance(exponent, Access) and exponent.name in program.definition:
        exponent = program.definition[exponent.name].right
    taken_out = [-t for t in sp.Add.make_args(exponent) if isinstance(-t, Access)]
    definitions = [program.definition[a.name].right for a in taken_out if a.name in program.definition]
    return not any(isinstance(right, MaxOver) for right in definitions)


def _checked(tensors: tuple[Tensor, ...], derivation: Derivation) -> list[dict[str, Any]]:
    """Inputs with the call that checks them."""
    found: list[dict[str, Any]] = []
    known: dict[sp.Expr, str] = {}
    for tensor in tensors:
        sizes = [str(n) if n.is_Integer else known.get(n, "None") for n in tensor.shape]
        below = looked_up_below(tensor, derivation) if tensor.integer else None
        shape = f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
        kind = "int" if tensor.integer else "self.dtype"
        call = f'as_input("{tensor.name}", {tensor.name}, {shape}, {kind}{f", below={below}" if below else ""})'
        found.append({**described(tensor), "check": call, "sampled": tensor.shape[:1] == (SAMPLE_AXIS,)})
        for axis, size in enumerate(tensor.shape):
            known.setdefault(size, f"{tensor.name}.shape[{axis}]" if axis else f"len({tensor.name})")
    return found
