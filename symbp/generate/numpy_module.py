"""A network as one Python file that needs NumPy alone."""

from __future__ import annotations

import json
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.c import batch_size
from symbp.generate.naming import class_name, identifier, made_by, mathematics_hash
from symbp.generate.numpy_text import NumpyPrinter
from symbp.generate.parts import after, gradient_names, loss_and_gradients
from symbp.generate.stable import stable
from symbp.language.expressions import Access
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.randomness import RANDOM, SHUFFLE
from symbp.network.data import dataset
from symbp.network.start import start_formula
from symbp.templates import render


def generate_numpy(derivation: Derivation) -> dict[str, str]:
    """``{"<net>.py": text}``: a class with step, loss, gradients, predict, fit, save and load."""
    name = identifier(derivation.network.name)
    return {f"{name}.py": render("numpy/module.py.j2", **_values(derivation))}


def _values(derivation: Derivation) -> dict[str, Any]:
    network, training, inference = derivation.network, stable(derivation.training), stable(derivation.network.inference)
    owned = {t.name: f"self.{t.name}" for t in training.tensors if t.role in ("parameter", "state", "constant")}
    names = {t.name: owned.get(t.name, t.name) for t in training.tensors}
    inputs = training.given("input")
    features = inference.given("input")
    complete = loss_and_gradients(derivation, training)
    forward = training.needed_for([network.loss])
    done = {e.target for e in complete.equations}
    sample = next((f"len({t.name})" for t in inputs if t.shape[:1] == (_N,)), "1")
    printer = NumpyPrinter(training, names, {"N": "samples"})
    predictor = NumpyPrinter(
        inference, {t.name: names.get(t.name, t.name) for t in inference.tensors}, {"N": "samples"}
    )
    lines = {
        "forward": printer.lines(forward),
        "backward": printer.lines(after(complete, {e.target for e in forward.equations})),
        "update": printer.lines(after(training, done)),
        "predict": predictor.lines(inference),
    }
    everything = "\n".join(line for part in lines.values() for line in part)
    return {
        "class": class_name(network.name),
        "network": network,
        "header": made_by(derivation),
        "hash": mathematics_hash(derivation),
        "inputs": [_tensor(t) for t in inputs],
        "features": [_tensor(t) for t in features],
        "sample": sample,
        "needs_samples": {
            part: any("samples" in line for line in text if not line.startswith("#")) for part, text in lines.items()
        },
        "parameters": [_start(derivation, t, n) for n, t in enumerate(training.given("parameter"))],
        "states": [_tensor(t) for t in training.given("state")],
        "constants": [(t.name, _number(t.value)) for t in training.given("constant")],
        "randoms": [(t.name, _shape_text(t), RANDOM + n) for n, t in enumerate(training.given("random"))],
        "gradients": gradient_names(derivation),
        "updates": training.updates,
        "lines": lines,
        "erf": "_erf(" in everything,
        "normal": any("g" in s["uses"] for s in [_start(derivation, t, 0) for t in training.given("parameter")]),
        "random": any(s["uses"] for s in [_start(derivation, t, 0) for t in training.given("parameter")])
        or bool(training.given("random")),
        "labels": any(t.integer for t in inputs),
        "batch": batch_size(derivation),
        "data": _data(derivation),
        "metadata": json.dumps({"format": "symbp", "network": network.name, "hash": mathematics_hash(derivation)}),
        "SHUFFLE": SHUFFLE,
    }


_N = sp.Symbol("N", integer=True, positive=True)


def _tensor(tensor: Tensor) -> dict[str, Any]:
    return {"name": tensor.name, "shape": _shape_text(tensor), "integer": tensor.integer, "scalar": not tensor.shape}


def _shape_text(tensor: Tensor) -> str:
    sizes = [str(n).replace("N", "samples") if n == _N else str(n) for n in tensor.shape]
    return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"


def _number(value: Any) -> str:
    number = sp.sympify(value)
    return str(number) if number.is_Integer else repr(float(number))


def _start(derivation: Derivation, tensor: Tensor, stream: int) -> dict[str, Any]:
    initialiser = dict(derivation.network.initial)[tensor.name]
    found = {**_tensor(tensor), "stream": stream, "values": "", "formula": "", "uses": ""}
    if initialiser.rule == "given":
        return found | {"values": _nested(initialiser.values)}
    formula = start_formula(initialiser, tuple(int(n) for n in tensor.shape))
    uses = [name for name in ("u", "g") if formula.has(Access(name))]
    program = Program.build([Tensor("u", (), "constant"), Tensor("g", (), "constant")], [])
    draws = {"u": "uniform(seed, stream, count)", "g": "normal(seed, stream, count)"}
    draws = {name: text.replace("stream, count", f"{stream}, {tensor_count(tensor)}") for name, text in draws.items()}
    text = NumpyPrinter(program, draws, {}).vector(formula, ())[0]
    if not uses:
        text = f"np.full({tensor_count(tensor)}, {text})"
    return found | {"formula": text, "uses": "".join(uses)}


def tensor_count(tensor: Tensor) -> int:
    """Number of elements of a tensor whose sizes are bound."""
    return int(sp.prod(tensor.shape))


def _nested(values: Any) -> str:
    if isinstance(values, tuple):
        return f"[{', '.join(_nested(v) for v in values)}]"
    return _number(values)


def _data(derivation: Derivation) -> dict[str, Any]:
    network, schedule = derivation.network, derivation.network.schedule
    found: dict[str, Any] = {"file": network.data.file, "values": []}
    if network.data.file:
        samples = dataset(network)
        found |= {"train": samples.train, "inputs": len(samples.inputs[0]), "scale": repr(float(network.data.scale))}
        found |= {"accuracy": samples.integer and samples.test > 0, "integer": samples.integer}
        count = samples.train
    else:
        values = dict(network.data.values)
        found["values"] = [(t.name, _nested(values[t.name]), t.integer) for t in network.forward.given("input")]
        count = max((len(values[t.name]) for t in network.forward.given("input") if _N in t.shape), default=1)
    batch = batch_size(derivation)
    steps = schedule.steps or schedule.epochs * max(count // batch, 1) or 1
    return found | {"steps": steps, "report": schedule.report_every or max(steps // 10, 1)}
