"""What generated modules in Python share: sizes, start values, random numbers and the network's own data."""

from __future__ import annotations

import re
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.common.batch import batch_size
from symbp.generate.numpy.text import NumpyPrinter
from symbp.language.expressions import Access
from symbp.language.printing import print_expression
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.data import Dataset, dataset
from symbp.network.model import Network
from symbp.network.start import start_formula

SAMPLES = {"N": "samples"}
SAMPLE_AXIS = sp.Symbol("N", integer=True, positive=True)


def _size_name(size: sp.Expr) -> str:
    return SAMPLES.get(str(size), str(size))


def size_lines(lines: list[str], inputs: tuple[Tensor, ...]) -> list[str]:
    """Statements that find the sizes which the lines mention, from the inputs that have them."""
    code = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    found: dict[str, str] = {}
    for tensor in inputs:
        for axis, size in enumerate(tensor.shape):
            name = _size_name(size)
            if size.is_Symbol and name not in found and re.search(rf"\b{name}\b", code):
                found[name] = f"{name} = " + (f"{tensor.name}.shape[{axis}]" if axis else f"len({tensor.name})")
    return list(found.values())


def random_functions(derivation: Derivation, starts: list[dict[str, Any]]) -> dict[str, bool]:
    """Which functions of random numbers are called."""
    normal = any("normal(" in s["start"] for s in starts)
    uniform = normal or any("uniform(" in s["start"] for s in starts) or bool(derivation.training.given("random"))
    shuffle = derivation.network.sampled and derivation.network.schedule.shuffle
    return {"normal": normal, "uniform": uniform, "shuffled": shuffle, "bits": uniform or shuffle}


def looked_up_below(tensor: Tensor, derivation: Derivation) -> int | None:
    """The length of the shortest axis that is looked up in an integer tensor, None where it is not looked up."""
    program, sizes = derivation.network.forward, []
    for access in (a for e in program.equations for a in e.right.atoms(Access)):
        for position, size in zip(access.indices, program.tensor[access.name].shape, strict=True):
            if isinstance(position, Access) and position.name == tensor.name and size.is_Integer:
                sizes.append(int(size))
    return min(sizes, default=None)


def described(tensor: Tensor) -> dict[str, Any]:
    """A tensor as templates speak of it."""
    start = number_text(tensor.value) if tensor.role == "state" and tensor.value else ""
    shape = shape_text(tensor)
    return {"name": tensor.name, "shape": shape, "integer": tensor.integer, "scalar": not tensor.shape, "value": start}


def shape_text(tensor: Tensor) -> str:
    """Its shape as a tuple in Python."""
    sizes = [_size_name(n) for n in tensor.shape]
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"


def number_text(value: Any) -> str:
    """An exact number as Python writes it."""
    number = sp.sympify(value)
    return str(number) if number.is_Integer else repr(float(number))


DRAWN = {"u": "u uniform in [0, 1)", "g": "g standard normal"}


def start_value(derivation: Derivation, tensor: Tensor, stream: int, dtype: str = "self.dtype") -> dict[str, Any]:
    """A parameter with the expression of its start value, an array of NumPy of type ``dtype``."""
    initialiser = dict(derivation.network.initial)[tensor.name]
    if initialiser.rule == "given":
        return {**described(tensor), "comment": "", "start": f"np.array({nested_text(initialiser.values)}, {dtype})"}
    formula = start_formula(initialiser, tuple(int(n) for n in tensor.shape))
    if not formula.free_symbols and not formula.atoms(Access):
        text = "np.zeros" if formula == 0 else "np.full"
        value = "" if formula == 0 else f"{number_text(formula)}, "
        return {**described(tensor), "comment": "", "start": f"{text}({shape_text(tensor)}, {value}{dtype})"}
    program = Program.build([Tensor("u", (), "constant"), Tensor("g", (), "constant")], [])
    draws = {
        name: f"{call}(seed, {stream}, {shape_text(tensor)})" for name, call in (("u", "uniform"), ("g", "normal"))
    }
    text = NumpyPrinter(program, draws, {}).vector(formula, ())[0]
    meaning = " and ".join(text for name, text in DRAWN.items() if formula.has(Access(name)))
    comment = f"# {tensor.name} = {print_expression(formula)}, {meaning}"
    return {**described(tensor), "comment": comment, "start": f"np.asarray({text}, {dtype})"}


def nested_text(values: Any) -> str:
    """Numbers in nested tuples as lists in Python."""
    if isinstance(values, tuple):
        return f"[{', '.join(nested_text(v) for v in values)}]"
    return number_text(values)


def _target_text(network: Network, samples: Dataset) -> str:
    """The columns of the targets; nothing where the network reads none."""
    first, count = len(samples.inputs[0]), len(samples.targets[0])
    end = f" {first + count}" if network.data.unread else ""
    if samples.integer:
        return f"rows[:, {first}{f':{end}' if count > 1 else ''}].astype(int)"
    return f"rows[:, {first}:{end}]" if count else ""


def own_data(derivation: Derivation) -> dict[str, Any]:
    """The data with which the network was declared, and for how many steps it is trained on them."""
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
        found["values"] = [(t.name, nested_text(values[t.name]), t.integer) for t in known]
        count = max((len(values[t.name]) for t in known if SAMPLE_AXIS in t.shape), default=1)
    batch = batch_size(derivation)
    steps = schedule.steps or schedule.epochs * max(count // batch, 1) or 1
    return found | {"steps": steps, "report": schedule.report_every or max(steps // 10, 1)}
