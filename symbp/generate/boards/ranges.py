"""How large every number of a network becomes while it is trained: measured in double precision, with NumPy."""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from symbp.generate.numpy.helpers import helper_texts
from symbp.generate.numpy.text import NumpyPrinter
from symbp.language.program import Program

Values = dict[str, Any]
Ranges = dict[str, tuple[float, float]]  # the least and the greatest


def runner(program: Program) -> Callable[[Mapping[str, Any]], Values]:
    """The program as a function from given values to all values."""
    printer = NumpyPrinter(program, {t.name: t.name for t in program.tensors}, {})
    lines = printer.lines(program)
    scope: Values = {"np": np, "math": math, "self": types.SimpleNamespace(dtype=np.dtype("float64"))}
    exec("\n\n".join(helper_texts(printer.helpers)), scope)
    code = compile("\n".join(lines), program.outputs[0] if program.outputs else "program", "exec")
    kinds = {t.name: int if t.integer else float for t in program.tensors if t.given}

    def run(given: Mapping[str, Any]) -> Values:
        values = scope | {name: np.array(given[name], kind) for name, kind in kinds.items()}
        with np.errstate(all="ignore"):  # both branches of a choice are computed
            exec(code, values)
        return values

    return run


def measured_ranges(
    training: Program, inference: Program, start: Mapping[str, Any], batches: Iterable[Mapping[str, Any]]
) -> tuple[Ranges, Ranges, Values]:
    """The ranges of all numbers of a step and of a prediction over so many steps, and the parameters after them.

    ``start`` holds parameters, state and constants; each batch the inputs of a step. The prediction is that of the
    first sample of every tenth batch.
    """
    step, predict = runner(training), runner(inference)
    found: Ranges = {}
    predicted: Ranges = {}
    state = dict(start)
    sampled = {t.name: int(t.shape[0]) for t in inference.given("input") if t.shape}
    for number, batch in enumerate(batches):
        values = step({**state, **batch})
        _widen(found, training, values)
        if number % 10 == 0:
            first = {name: np.asarray(batch[name])[:count] for name, count in sampled.items()}
            _widen(predicted, inference, predict({**state, **batch, **first}))
        state |= {old: values[new] for old, new in training.updates}
    _widen(found, training, state)
    return found, predicted, state


def _widen(ranges: Ranges, program: Program, values: Values) -> None:
    for tensor in program.tensors:
        if tensor.name in values:
            array = np.asarray(values[tensor.name], float)
            before = ranges.get(tensor.name, (math.inf, -math.inf))
            ranges[tensor.name] = min(before[0], float(array.min())), max(before[1], float(array.max()))
