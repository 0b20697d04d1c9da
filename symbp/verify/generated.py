"""Generated C and NumPy against the interpreter, and against each other."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from symbp.derive.derivation import Derivation
from symbp.language.program import Program
from symbp.verify.check import Check, compared
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled

STEPS = 100


def check_generated(
    derivation: Derivation,
    files: Mapping[str, str],
    name: str,
    batch: int,
    steps: int = STEPS,
    interpreted: bool = True,
) -> list[Check]:
    """Checks of the files of a network (by file name); ``name`` is its identifier, ``batch`` the samples in a step.

    The C is compiled with ``$CC``, or cc; where there is no compiler a check says so and fails. ``interpreted`` says
    whether both are compared with the interpreter too, and ``steps`` after how many they are compared with each other.
    """
    module = load_module(files[f"{name}.py"], name, files)
    network, first = _numpy_start(derivation, module, batch)
    checks: list[Check] = []
    expected: dict[str, Any] = {}
    if interpreted:
        numpy_values = _named(network.gradients(*first), derivation)
        expected = _interpreted(derivation, network, first)
        keys = [derivation.network.loss, *(f"gradient of {n}" for n in derivation.network.trained)]
        checks.append(
            compared("NumPy against the interpreter", [(k, numpy_values[k], expected[k]) for k in keys], 1e-12)
        )
    compiler = shutil.which(os.environ.get("CC", "cc")) or shutil.which("gcc")
    if compiler is None:
        return [*checks, Check("C compiles", 1.0, 0.0, False, "no C compiler is on this machine")]
    with tempfile.TemporaryDirectory() as folder:
        for file, text in files.items():
            (Path(folder) / file).write_text(text, encoding="utf-8")
        done = subprocess.run(
            ["make", "-s", f"CC={compiler}", "CFLAGS=-O2"], cwd=folder, capture_output=True, text=True, check=False
        )
        checks.append(
            Check("C compiles without a warning", float(done.returncode), 0.0, done.returncode == 0, done.stderr[:300])
        )
        if done.returncode:
            return checks
        shapes = {t.name: tuple(int(n) for n in t.shape) for t in derivation.network.forward.given("parameter")}
        if interpreted:
            start, adjoint, loss = _vectors(folder, name, 0), dict(derivation.adjoint), derivation.network.loss
            pairs: list[tuple[str, Any, Any]] = [(loss, start[loss], [expected[loss]])]
            trained = derivation.network.trained
            pairs += [(n, start[adjoint[n]], np.ravel(expected[f"gradient of {n}"])) for n in trained]
            checks.append(compared("C against the interpreter", pairs, 1e-12))
        ended = _vectors(folder, name, steps)
    network.fit(*_all(derivation, module), steps=steps)
    pairs = [(n, ended[n], np.ravel(getattr(network, n))) for n in shapes]
    checks.append(compared(f"NumPy against C after {steps} steps", pairs, 1e-9))
    return checks


def load_module(text: str, name: str, files: Mapping[str, str]) -> types.ModuleType:
    """The generated module, made from its text in memory; its data file stands in a temporary folder."""
    folder = tempfile.mkdtemp(prefix="symbp-")
    for file, content in files.items():
        if file.endswith(".csv"):
            (Path(folder) / file).write_text(content, encoding="utf-8")
    module = types.ModuleType(name)
    module.__file__ = str(Path(folder) / f"{name}.py")
    exec(compile(text, module.__file__, "exec"), module.__dict__)  # our own text, never a user's
    module.__dict__["own_data"] = _cached(module.own_data, folder)
    return module


def _cached(own_data: Any, folder: str) -> Any:
    data = own_data()
    shutil.rmtree(folder)
    return lambda: data


def _all(derivation: Derivation, module: types.ModuleType) -> list[Any]:
    """All training samples."""
    from symbp.network.data import dataset

    data = list(module.own_data())
    if derivation.network.data.file:
        count = dataset(derivation.network).train
        data = [part[:count] for part in data]
    return data


def _numpy_start(derivation: Derivation, module: types.ModuleType, batch: int) -> tuple[Any, list[Any]]:
    """The network with its start values, and the first batch."""
    class_name = "".join(part[:1].upper() + part[1:] for part in module.__name__.split("_"))
    network = getattr(module, class_name)()
    data = _all(derivation, module)
    if derivation.network.sampled and len(data[0]) > batch:
        order = np.arange(len(data[0]))
        if derivation.network.schedule.shuffle:
            order = module.shuffled(len(data[0]), network.seed, 0)
        data = [part[order[:batch]] for part in data]
    return network, data


def _named(found: tuple[float, Mapping[str, Any]], derivation: Derivation) -> dict[str, Any]:
    loss, gradients = found
    return {derivation.network.loss: loss, **{f"gradient of {n}": g for n, g in gradients.items()}}


def _interpreted(derivation: Derivation, network: Any, first: list[Any]) -> dict[str, Any]:
    """Loss and gradients by the interpreter at the same point."""
    program: Program = derivation.program
    given: dict[str, Any] = {t.name: v for t, v in zip(program.given("input"), first, strict=True)}
    given |= {t.name: getattr(network, t.name) for t in program.given("parameter", "state")}
    samples = len(first[0]) if derivation.network.sampled else 1
    program = program.at_sizes({"N": samples})
    for stream, tensor in enumerate(program.given("random")):
        given[tensor.name] = _uniform(derivation, stream, tuple(int(n) for n in tensor.shape))
    values = Compiled(program, Float64()).run({k: _plain(v) for k, v in given.items()})
    adjoint = dict(derivation.adjoint)
    found = {f"gradient of {n}": values[adjoint[n]] for n in derivation.network.trained}
    return {derivation.network.loss: values[derivation.network.loss][()], **found}


def _uniform(derivation: Derivation, stream: int, shape: tuple[int, ...]) -> Any:
    from symbp.library.randomness import RANDOM, uniform

    count = int(np.prod(shape))
    seed = derivation.network.schedule.seed
    return np.array([uniform(seed, RANDOM + stream, c) for c in range(count)]).reshape(shape)


def _plain(value: Any) -> Any:
    return np.asarray(value).tolist()


def _vectors(folder: str, name: str, steps: int) -> dict[str, list[float]]:
    """What the C program prints with --vectors."""
    done = subprocess.run(
        [f"./{name}", "--vectors", "--steps", str(steps)], cwd=folder, capture_output=True, text=True, check=True
    )
    found: dict[str, list[float]] = {}
    for line in done.stdout.splitlines():
        key, _, value = line.split()
        found.setdefault(key, []).append(float(value))
    return found
