"""Running the NumPy that is printed for a program."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from typing import Any

import numpy as np

from symbp.generate.numpy.helpers import helper_texts
from symbp.generate.numpy.text import NumpyPrinter
from symbp.language.program import Program
from symbp.verify.interpreter import evaluate

TOLERANCE = {"float64": (1e-12, 1e-13), "float32": (2e-4, 1e-4)}


def numpy_text(program: Program, in_place: bool = False) -> tuple[str, set[str]]:
    """The statements of a program, and the helpers that they call; ``in_place``: in arrays that hold nothing yet."""
    printer = NumpyPrinter(program, {t.name: t.name for t in program.tensors}, {}, given=() if in_place else None)
    lines = printer.lines(program)
    made = [f"{name} = {array}\n{name}[...] = np.nan" for name, array in printer.reused.items()]
    return "\n".join([*made, *lines]), printer.helpers


def executed(
    program: Program, given: Mapping[str, Any], dtype: str = "float64", in_place: bool = False
) -> dict[str, Any]:
    """Values of all tensors, by the program's NumPy."""
    text, helpers = numpy_text(program, in_place)
    scope: dict[str, Any] = {"np": np, "math": math, "self": types.SimpleNamespace(dtype=np.dtype(dtype))}
    exec("\n\n".join(helper_texts(helpers)), scope)
    scope |= {t.name: np.array(given[t.name], int if t.integer else dtype) for t in program.tensors if t.given}
    with np.errstate(all="ignore"):  # both branches of a choice are computed
        exec(text, scope)
    return scope


def assert_numpy_agrees(program: Program, given: Mapping[str, Any], dtype: str = "float64") -> None:
    """The program's NumPy gives what the interpreter gives, in arrays of the right shape and type, in place too."""
    expected = evaluate(program, given)
    rtol, atol = TOLERANCE[dtype]
    for in_place in (False, True):
        actual = executed(program, given, dtype, in_place)
        for equation in program.equations:
            found, wanted = actual[equation.target], np.asarray(expected[equation.target], dtype=float)
            assert np.shape(found) == wanted.shape, equation.target
            if wanted.shape:
                kind = "int64" if program.tensor[equation.target].integer else dtype
                assert found.dtype == kind, equation.target
            np.testing.assert_allclose(np.asarray(found, float), wanted, rtol, atol, err_msg=equation.target)
