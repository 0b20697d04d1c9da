"""A layer by itself as readable functions, forward and backward, in NumPy or C."""

from __future__ import annotations

import re
from typing import Any

from symbp import __version__
from symbp.errors import SymbpError
from symbp.generate.c.text import Printer
from symbp.generate.common.differentiated import Differentiated
from symbp.generate.common.parts import after
from symbp.generate.common.wrap import wrapped
from symbp.generate.lowering.lower import lower
from symbp.generate.numpy.helpers import helper_texts
from symbp.generate.numpy.text import NumpyPrinter
from symbp.generate.scripts.layout import laid_out
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.templates import render, sentences


class _Parts:
    """The forward and the backward program, and what the one keeps for the other."""

    def __init__(self, layer: Differentiated) -> None:
        wanted = [gradient for _, gradient in layer.gradients]
        done = {e.target for e in layer.forward.equations}
        whole = layer.adjoints
        self.forward = layer.forward
        self.backward = after(whole, done).needed_for(wanted)
        read = {name for e in self.backward.equations for name in e.reads}
        self.kept = [e.target for e in self.forward.equations if e.target in read and e.target != layer.output]
        self.given = [t for t in self.forward.tensors if t.given]
        self.reads = [t for t in self.backward.tensors if t.given]
        self.wanted, self.layer = wanted, layer
        text = sentences("layer/about.toml")
        names = ", ".join(name for name, _ in layer.gradients)
        self.about = {
            "forward": text["forward"].format(output=layer.output),
            "backward": text["backward"].format(given=names, seed=layer.seed, output=layer.output),
        }
        backward = [str(e) for e in self.backward.equations]
        self.formulas = [*map(str, self.forward.equations), *backward]


def layer_numpy(layer: Differentiated) -> str:
    """A Python module of two functions, ``forward`` and ``backward``; sizes are found from the arguments."""
    parts = _Parts(layer)
    functions, helpers = [], set()
    for name, program, given in (
        ("forward", parts.forward, parts.given),
        ("backward", parts.backward, parts.reads),
    ):
        names = {t.name: t.name for t in program.tensors}
        printer = NumpyPrinter(program, names, {}, "np.dtype(float)")
        lines = printer.lines(program)
        helpers |= printer.helpers
        results = [layer.output, *parts.kept] if name == "forward" else parts.wanted
        functions.append(
            {
                "name": name,
                "arguments": [t.name for t in given],
                "about": parts.about[name],
                "sizes": _sizes(given, program, lines),
                "lines": lines,
                "results": results,
            }
        )
    values = {"helpers": helpers, "helper_texts": helper_texts(helpers), "functions": functions}
    return laid_out(render("layer/numpy.py.j2", formulas=parts.formulas, version=__version__, **values))


def _sizes(given: list[Tensor], program: Program, lines: list[str]) -> list[str]:
    """Statements that find the sizes which the lines mention, from the arguments."""
    found: dict[str, str] = {}
    for tensor in given:
        for axis, size in enumerate(tensor.shape):
            if size.is_Symbol:
                found.setdefault(str(size), f"{size} = {tensor.name}.shape[{axis}]")
    code = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    needed = [str(size) for size in program.sizes if re.search(rf"\b{size}\b", code)]
    if missing := [size for size in needed if size not in found]:
        raise SymbpError(f"no argument has the size {missing[0]}; write it, as in --size {missing[0]}=4.")
    return [found[size] for size in needed]


def layer_c(layer: Differentiated) -> str:
    """A C99 file of two functions, ``layer_forward`` and ``layer_backward``. Raises where a size is not bound."""
    parts = _Parts(layer)
    if layer.adjoints.sizes:
        missing = ", ".join(str(size) for size in layer.adjoints.sizes)
        example = f"--size {str(layer.adjoints.sizes[0]).lower()}=32"
        raise SymbpError(f"C needs numbers for the sizes {missing}; give each, as in {example}.")
    functions = []
    for name, program in (("forward", parts.forward), ("backward", parts.backward)):
        integers = frozenset(t.name for t in program.tensors if t.integer)
        places = {t.name: t.name if t.given or t.shape else f"*{t.name}" for t in program.tensors}
        given = [t for t in program.tensors if t.given]
        computed = [t for t in program.tensors if not t.given]
        functions.append(
            {
                "name": f"layer_{name}",
                "arguments": [*[_argument(t, "const ") for t in given], *[_argument(t, "") for t in computed]],
                "about": parts.about[name],
                "lines": Printer(places, {}, integers).lines(lower(program)),
            }
        )
    divided = any(line.strip() == "THREADS" for function in functions for line in function["lines"])
    values = {"formulas": parts.formulas, "version": __version__, "functions": functions, "threads": divided}
    return wrapped(render("layer/layer.c.j2", **values))


def _argument(tensor: Tensor, const: str) -> str:
    kind = "int" if tensor.integer else "real"
    if not tensor.shape:
        return f"{kind} {tensor.name}" if const else f"{kind} *{tensor.name}"
    sizes = "".join(f"[{int(n)}]" for n in tensor.shape)
    return f"{const if len(tensor.shape) == 1 else ''}{kind} {tensor.name}{sizes}"


def layer_code(layer: Differentiated, target: str) -> str:
    """The functions in ``numpy`` or ``c``."""
    printers: dict[str, Any] = {"numpy": layer_numpy, "c": layer_c}
    return str(printers[target](layer))
