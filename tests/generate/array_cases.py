"""Running printed array code on the arrays of a library."""

from __future__ import annotations

import importlib
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from symbp.generate.arrays.helpers import helper_texts
from symbp.generate.arrays.text import ArrayPrinter
from symbp.language.program import Program
from symbp.verify.interpreter import evaluate

NAMESPACES = ("numpy", "array_api_strict", "torch", "jax")


def namespace(name: str) -> Any:
    """The functions of a library, as array-api-compat has them; the test is skipped where one is missing."""
    compat = pytest.importorskip("array_api_compat")
    pytest.importorskip(name)
    if name == "jax":
        importlib.import_module("jax").config.update("jax_enable_x64", True)
        return importlib.import_module("jax.numpy")
    if name == "array_api_strict":
        return importlib.import_module(name)
    return importlib.import_module(f"{compat.__name__}.{name}")


def executed(program: Program, given: Mapping[str, Any], xp: Any, dtype: str = "float64") -> dict[str, Any]:
    """Values of all tensors, by the program's array code."""
    import array_api_compat as compat

    names = {t.name: t.name if t.name not in ("xp", "dtype", "device") else f"{t.name}_" for t in program.tensors}
    printer = ArrayPrinter(program, names, {})
    text = "\n".join(printer.lines(program))
    kind = getattr(xp, dtype)
    values = {
        names[t.name]: xp.asarray(given[t.name], dtype=xp.int64 if t.integer else kind)
        for t in program.tensors
        if t.given
    }
    device = compat.device(xp.asarray(0.0))
    scope: dict[str, Any] = {"np": np, "math": math, "xp": xp, "dtype": kind, "device": device}
    scope |= {"array_namespace": compat.array_namespace, "device_of": compat.device}
    scope |= {f"is_{n}_array": getattr(compat, f"is_{n}_array") for n in ("jax", "numpy", "torch")}
    exec("\n\n".join(helper_texts(printer.helpers)), scope)
    with np.errstate(all="ignore"):  # both branches of a choice are computed
        exec(text, scope, values)
    return {tensor: values[name] for tensor, name in names.items()}


def assert_arrays_agree(program: Program, given: Mapping[str, Any], xp: Any) -> None:
    """The program's array code gives what the interpreter gives, in arrays of the right shape and type."""
    expected = evaluate(program, given)
    actual = executed(program, given, xp)
    for equation in program.equations:
        found, wanted = actual[equation.target], np.asarray(expected[equation.target], dtype=float)
        assert tuple(found.shape) == wanted.shape, equation.target
        kinds = (xp.int64, xp.int32) if program.tensor[equation.target].integer else (xp.float64,)
        assert found.dtype in kinds, (equation.target, found.dtype)
        np.testing.assert_allclose(np.asarray(found, float), wanted, 1e-12, 1e-13, err_msg=equation.target)
