"""A network as one Python file that needs NumPy alone."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.c_step import batch_size
from symbp.generate.naming import class_name, identifier, made_by, mathematics_hash
from symbp.generate.numpy_factors import finite
from symbp.generate.numpy_helpers import helper_texts
from symbp.generate.numpy_names import python_names
from symbp.generate.numpy_small import small_network
from symbp.generate.numpy_text import NumpyPrinter
from symbp.generate.numpy_update import Family, joined
from symbp.generate.parts import after, buckets_of, gradient_names, loss_and_gradients, passes
from symbp.generate.python_layout import WIDTH, laid_out
from symbp.generate.stable import stable
from symbp.language.expressions import Access, MaxOver, Where
from symbp.language.printing import print_expression
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.randomness import MOST_STEPS, RANDOM, SHUFFLE
from symbp.network.data import Dataset, dataset
from symbp.network.model import Network
from symbp.network.start import start_formula
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
    starts = [_start(derivation, t, n) for n, t in enumerate(training.given("parameter"))]
    rooms = {part: list(printers[part][0].reused.items()) for part in ("forward", "backward")}
    shapes = {part: [shape for _, shape in arrays] for part, arrays in rooms.items()}
    lengths = {part: _lengths(text + shapes.get(part, []), inputs) for part, text in lines.items()}
    families_shown = [_family(family, n, names) for n, family in enumerate(families)]
    apart_names = {t for family in families for row in family.rows for t in row}
    numbers = small_network(derivation)
    sampled = next((t.name for t in inputs if t.shape[:1] == (_N,)), None)
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
        "predict_lengths": _lengths(lines["predict"], features),
        "guards": {
            "forward": _guard(forward),
            "both": _guard(complete),
            "predict": _guard(inference),
        },
        "parameters": starts,
        "states": [_tensor(t) for t in training.given("state")],
        "names_of": lambda found: "(" + ", ".join(f'"{t["name"]}"' for t in found) + (",)" if len(found) == 1 else ")"),
        "constants": [(t.name, _number(t.value)) for t in training.given("constant")],
        "randoms": [
            (names[t.name], _shape_text(t), RANDOM + n, t.shape[:1] == (_N,))
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
        "uses": _uses(derivation, starts),
        "batch": batch_size(derivation),
        "data": _data(derivation),
        "SHUFFLE": SHUFFLE,
        "MOST_STEPS": MOST_STEPS,
    }


SAMPLES = {"N": "samples"}
PIECE = 32768


def _size_name(size: sp.Expr) -> str:
    return SAMPLES.get(str(size), str(size))


def _lengths(lines: list[str], inputs: tuple[Tensor, ...]) -> list[str]:
    """Statements that find the sizes which the lines mention, from the inputs that have them."""
    code = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    found: dict[str, str] = {}
    for tensor in inputs:
        for axis, size in enumerate(tensor.shape):
            name = _size_name(size)
            if size.is_Symbol and name not in found and re.search(rf"\b{name}\b", code):
                found[name] = f"{name} = " + (f"{tensor.name}.shape[{axis}]" if axis else f"len({tensor.name})")
    return list(found.values())


def _mentioned(shapes: list[str], inputs: tuple[Tensor, ...]) -> list[str]:
    """The names of the sizes that shapes mention."""
    return [line.split(" = ")[0] for line in _lengths(shapes, inputs)]


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


def _uses(derivation: Derivation, starts: list[dict[str, Any]]) -> dict[str, bool]:
    """Which functions of random numbers are called."""
    normal = any("normal(" in s["start"] for s in starts)
    uniform = normal or any("uniform(" in s["start"] for s in starts) or bool(derivation.training.given("random"))
    shuffle = derivation.network.sampled and derivation.network.schedule.shuffle
    return {"normal": normal, "uniform": uniform, "shuffled": shuffle, "bits": uniform or shuffle}


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
        below = _below(tensor, derivation) if tensor.integer else None
        shape = f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
        kind = "int" if tensor.integer else "self.dtype"
        call = f'as_input("{tensor.name}", {tensor.name}, {shape}, {kind}{f", below={below}" if below else ""})'
        found.append({**_tensor(tensor), "check": call, "sampled": tensor.shape[:1] == (_N,)})
        for axis, size in enumerate(tensor.shape):
            known.setdefault(size, f"{tensor.name}.shape[{axis}]" if axis else f"len({tensor.name})")
    return found


def _below(tensor: Tensor, derivation: Derivation) -> int | None:
    """The length of the shortest axis that is looked up in an integer tensor, None where it is not looked up."""
    program, sizes = derivation.network.forward, []
    for access in (a for e in program.equations for a in e.right.atoms(Access)):
        for position, size in zip(access.indices, program.tensor[access.name].shape, strict=True):
            if isinstance(position, Access) and position.name == tensor.name and size.is_Integer:
                sizes.append(int(size))
    return min(sizes, default=None)


_N = sp.Symbol("N", integer=True, positive=True)


def _tensor(tensor: Tensor) -> dict[str, Any]:
    start = _number(tensor.value) if tensor.role == "state" and tensor.value else ""
    shape = _shape_text(tensor)
    return {"name": tensor.name, "shape": shape, "integer": tensor.integer, "scalar": not tensor.shape, "value": start}


def _shape_text(tensor: Tensor) -> str:
    sizes = [_size_name(n) for n in tensor.shape]
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"


def _number(value: Any) -> str:
    number = sp.sympify(value)
    return str(number) if number.is_Integer else repr(float(number))


DRAWN = {"u": "u uniform in [0, 1)", "g": "g standard normal"}


def _start(derivation: Derivation, tensor: Tensor, stream: int) -> dict[str, Any]:
    """A parameter with the expression of its start value."""
    initialiser = dict(derivation.network.initial)[tensor.name]
    if initialiser.rule == "given":
        return {**_tensor(tensor), "comment": "", "start": f"np.array({_nested(initialiser.values)}, self.dtype)"}
    formula = start_formula(initialiser, tuple(int(n) for n in tensor.shape))
    if not formula.free_symbols and not formula.atoms(Access):
        text = "np.zeros" if formula == 0 else "np.full"
        value = "" if formula == 0 else f"{_number(formula)}, "
        return {**_tensor(tensor), "comment": "", "start": f"{text}({_shape_text(tensor)}, {value}self.dtype)"}
    program = Program.build([Tensor("u", (), "constant"), Tensor("g", (), "constant")], [])
    draws = {
        name: f"{call}(seed, {stream}, {_shape_text(tensor)})" for name, call in (("u", "uniform"), ("g", "normal"))
    }
    text = NumpyPrinter(program, draws, {}).vector(formula, ())[0]
    meaning = " and ".join(text for name, text in DRAWN.items() if formula.has(Access(name)))
    comment = f"# {tensor.name} = {print_expression(formula)}, {meaning}"
    return {**_tensor(tensor), "comment": comment, "start": f"np.asarray({text}, self.dtype)"}


def _nested(values: Any) -> str:
    if isinstance(values, tuple):
        return f"[{', '.join(_nested(v) for v in values)}]"
    return _number(values)


def _target_text(network: Network, samples: Dataset) -> str:
    """The columns of the targets; nothing where the network reads none."""
    first, count = len(samples.inputs[0]), len(samples.targets[0])
    end = f" {first + count}" if network.data.unread else ""
    if samples.integer:
        return f"rows[:, {first}{f':{end}' if count > 1 else ''}].astype(int)"
    return f"rows[:, {first}:{end}]" if count else ""


def _data(derivation: Derivation) -> dict[str, Any]:
    network, schedule = derivation.network, derivation.network.schedule
    found: dict[str, Any] = {"file": network.data.file, "values": [], "missing": False}
    if network.data.file:
        samples = dataset(network)
        found |= {"train": samples.train, "inputs": len(samples.inputs[0]), "scale": repr(float(network.data.scale))}
        found |= {"accuracy": samples.labels and samples.test > 0, "target": _target_text(network, samples)}
        shape = [int(n) for n in network.forward.tensor["x"].shape if n.is_Integer]
        found |= {"shape": f".reshape(-1, {', '.join(map(str, shape))})" if len(shape) > 1 else ""}
        count = samples.train
    else:
        values, inputs = dict(network.data.values), network.forward.given("input")
        found["missing"] = any(t.name not in values for t in inputs)
        known = [t for t in inputs if t.name in values]
        found["values"] = [(t.name, _nested(values[t.name]), t.integer) for t in known]
        count = max((len(values[t.name]) for t in known if _N in t.shape), default=1)
    batch = batch_size(derivation)
    steps = schedule.steps or schedule.epochs * max(count // batch, 1) or 1
    return found | {"steps": steps, "report": schedule.report_every or max(steps // 10, 1)}
