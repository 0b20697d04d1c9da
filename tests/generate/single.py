"""Generated C and NumPy in single precision, and how far they are from the exact values.

The unit of an error is the spacing of single-precision numbers, an ulp, at a scale:

- ``own``: the exact value. For what is computed without cancellation: sigmoid, softplus, sums of what is positive.
- ``vector``: the largest exact value along the last axis. For softmax and layer normalisation, whose values are
  decided by differences (z - max z, x - mean): the rounding of one such difference is worth many ulps of a value far
  below the largest.
- ``terms``: the largest along the last axis of the sum of the magnitudes of the terms that a value is the sum of. For
  gradients: p - y and a (1 - a) are what is left of numbers as large as one when p is close to y or a to one. An
  adjoint that is a product or a sum of other adjoints has the products and sums of their magnitudes. This is the size
  that bounds the rounding error of a sum (Higham 2002, section 4.2).

The value of a cross-entropy has an ulp of one at least: it is a logarithm of a sum that is close to one where the
target is likely. Nothing is asked below the smallest normal number, 2^-126, where processors may flush to zero.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.generate.c.module import generate_c
from symbp.generate.numpy.module import generate_numpy
from symbp.language.expressions import Access, SumOver, Where
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.build import network_from_toml
from symbp.pipeline import derive_network
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from tests.generate.modules import loaded

SMALLEST = 2.0**-126
MAIN = """#include "edge.h"

#include <stdio.h>

static void show(const char *name, const real *values, int count)
{{
    for (int i = 0; i < count; i++) {{
        printf("%s %.17g\\n", name, (double)values[i]);
    }}
}}

int main(void)
{{
    static edge net;
{inputs}
    edge_init(&net, 0);
    const char *wrong = edge_load(&net, "weights");
    if (wrong != NULL) {{
        puts(wrong);
        return 1;
    }}
    FILE *file = fopen("inputs", "rb");
    if (file == NULL || {reads}) {{
        return 2;
    }}
    fclose(file);
    const real loss = edge_gradients(&net{arguments});
    show("loss", &loss, 1);
{shows}
    return 0;
}}
"""


@dataclass
class Edge:
    """A network for one sample, its module and its C in single precision."""

    derivation: Derivation
    module: Any
    folder: Path

    def numpy(self, parameters: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, np.ndarray]:
        """Loss, predictions and gradients by the generated module; a warning is an error."""
        model = self._model(parameters)
        given = [np.asarray(inputs[t.name]) for t in self.derivation.network.forward.given("input")]
        loss, gradients = model.gradients(*given)
        features = {t.name for t in self.derivation.network.inference.given("input")}
        predicted = model.predict(*(np.asarray(v) for n, v in inputs.items() if n in features))
        adjoint = dict(self.derivation.adjoint)
        found = {"loss": loss, **{adjoint[name]: value for name, value in gradients.items()}}
        found[self.derivation.network.predictions[0]] = predicted
        return {name: np.asarray(value) for name, value in found.items()}

    def c(self, parameters: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, np.ndarray]:
        """The same by the generated C."""
        self._model(parameters).save(self.folder / "weights")
        kinds = {t.name: np.int32 if t.integer else np.float32 for t in self.derivation.network.forward.given("input")}
        with open(self.folder / "inputs", "wb") as file:
            for name, kind in kinds.items():
                file.write(np.asarray(inputs[name], kind).tobytes())
        done = subprocess.run(["./edge"], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        found: dict[str, list[float]] = {}
        for line in done.stdout.splitlines():
            name, value = line.split()
            found.setdefault(name, []).append(float(value))
        return {name: np.asarray(values) for name, values in found.items()}

    def exact(self, parameters: Mapping[str, Any], inputs: Mapping[str, Any], digits: int) -> dict[str, Any]:
        """The same by the equations as declared, in many digits."""
        given = {name: np.asarray(v, np.float32).astype(float).tolist() for name, v in parameters.items()}
        for tensor in self.derivation.network.forward.given("input"):
            kind = int if tensor.integer else np.float32
            given[tensor.name] = np.asarray(inputs[tensor.name], kind).astype(int if tensor.integer else float).tolist()
        return Compiled(magnitudes(self.derivation), Decimals(digits)).run(given)

    def _model(self, parameters: Mapping[str, Any]) -> Any:
        model = self.module.Edge(dtype=np.float32)
        assert set(parameters) == set(model.parameter_names)
        for name, values in parameters.items():
            assert np.shape(values) == np.shape(getattr(model, name)), name
            setattr(model, name, np.asarray(values, np.float32))
        return model


def edge(text: str, folder: Path, *flags: str) -> Edge:
    """The network of a declaration, compiled by gcc as its Makefile does, in single precision."""
    derivation = derive_network(network_from_toml(text, "edge", "edge.toml"))
    for file, code in generate_c(derivation).items():
        (folder / file).write_text(code, encoding="utf-8")
    forward = derivation.network.forward
    inputs = list(forward.given("input"))
    parameters = {t.name for t in forward.given("parameter")}
    adjoints = [adjoint for name, adjoint in derivation.adjoint if name in parameters]
    counts = {t.name: int(np.prod([int(n) for n in t.shape], dtype=int)) for t in derivation.program.tensors}
    shown = [*derivation.network.predictions, *adjoints]
    main = MAIN.format(
        inputs="\n".join(f"    static {'int' if t.integer else 'real'} {t.name}[{counts[t.name]}];" for t in inputs),
        reads=" || ".join(f"fread({t.name}, sizeof {t.name}, 1, file) != 1" for t in inputs) or "0",
        arguments="".join(f", {t.name}" for t in inputs),
        shows="\n".join(
            f'    show("{name}", (const real *)&net.values.{name}, {counts[name]});' for name in shown if name != "loss"
        ),
    )
    (folder / "main.c").write_text(main, encoding="utf-8")
    make = ["make", "-s", "FLOAT=1", *flags]
    done = subprocess.run(make, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    module = loaded(generate_numpy(derivation)["edge.py"], "edge")
    return Edge(derivation, module, folder)


def magnitudes(derivation: Derivation) -> Program:
    """The program with ``<name>_size``, the sizes of its terms, for every tensor that is not of the forward pass."""
    program, forward = derivation.program, derivation.network.forward
    sized = [e for e in program.equations if e.target not in forward.definition]
    names = {e.target for e in sized}

    def size(node: sp.Expr) -> sp.Expr:
        if isinstance(node, Access):
            return Access(f"{node.name}_size", *node.indices) if node.name in names else sp.Abs(node)
        if isinstance(node, (sp.Add, sp.Mul)):
            return node.func(*map(size, node.args))
        if isinstance(node, sp.Pow) and node.exp.is_Integer and node.exp > 0:
            return size(node.base) ** node.exp
        if isinstance(node, SumOver):
            return SumOver(size(node.body), *node.args[1:])
        if isinstance(node, Where):
            return Where(node.condition, size(node.then), size(node.otherwise))
        return sp.Abs(node)

    tensors = [Tensor(f"{e.target}_size", program.tensor[e.target].shape) for e in sized]
    return program.with_equations(tensors, [replace(e, target=f"{e.target}_size", right=size(e.right)) for e in sized])


def errors(found: Any, exact: Any, scale: Any) -> np.ndarray:
    """How many units each value is wrong by; the unit is the ulp of ``scale``, one number or as many as values."""
    values = np.array(exact, object).reshape(np.shape(exact))
    numbers = np.array(found, float).reshape(values.shape)
    sizes = np.broadcast_to(np.array(scale, float), values.shape)
    unit = np.spacing(np.maximum(np.abs(sizes), SMALLEST).astype(np.float32)).astype(float)
    pairs = zip(numbers.flat, values.flat, strict=True)
    difference = np.array([float(abs(n - v)) for n, v in pairs]).reshape(values.shape)
    return np.where(difference <= SMALLEST, 0, difference / unit)
