"""Lowering a program, compiling it under strict warnings and sanitizers, and running it."""

from __future__ import annotations

import math
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from symbp.generate.c.text import Printer
from symbp.generate.lowering.loops import Statement
from symbp.generate.lowering.lower import lower
from symbp.language.program import Program
from symbp.verify.interpreter import evaluate

STRICT = ("-std=c99", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror")
SANITIZE = ("-O0", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def compile_and_run(
    program: Program, given: Mapping[str, Any], folder: Path, compiler: str, statements: list[Statement]
) -> dict[str, Any]:
    """Values of all computed tensors, by C printed from the statements."""
    members = []
    for tensor in program.tensors:
        shape = "".join(f"[{int(n)}]" for n in tensor.shape)
        members.append(f"    {'int' if tensor.integer else 'real'} {tensor.name}{shape};")
    integers = frozenset(t.name for t in program.tensors if t.integer)
    code = Printer({t.name: f"net->{t.name}" for t in program.tensors}, {}, integers).lines(statements)
    fill, show = [], []
    for tensor in program.tensors:
        count = math.prod(int(n) for n in tensor.shape)
        kind = "int" if tensor.integer else "real"
        if tensor.given:
            values = np.ravel(np.asarray(given[tensor.name])).tolist()
            numbers = ", ".join(str(v) if tensor.integer else f"REAL({v!r})" for v in values)
            fill.append(f"    {{ static const {kind} v[] = {{{numbers}}}; memcpy(&net.{tensor.name}, v, sizeof v); }}")
        else:
            show.append(
                f'    for (int i = 0; i < {count}; i++) printf("{tensor.name} %.17g\\n", '
                f"(double)((const {kind} *)&net.{tensor.name})[i]);"
            )
    text = "\n".join(
        [
            "#include <stdio.h>", "#include <string.h>", "#include <tgmath.h>",
            "#ifdef SINGLE", "typedef float real;", "#else", "typedef double real;", "#endif",
            "#define REAL(c) ((real)(c))",
            "typedef struct {", *members, "} values;",
            "static void compute(values *net)", "{", *code, "}",
            "int main(void)", "{", "    static values net;", *fill, "    compute(&net);", *show,
            "    return 0;", "}", "",
        ]
    )  # fmt: skip
    (folder / "program.c").write_text(text, encoding="utf-8")
    checks = SANITIZE if compiler == "gcc" else ("-O2",)
    command = [compiler, *STRICT, *checks, "program.c", "-o", "program", "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stderr}\n{text}"
    narrow = [compiler, *STRICT, "-DSINGLE", "-fsyntax-only", "program.c"]
    done = subprocess.run(narrow, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stderr}\n{text}"
    done = subprocess.run(["./program"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stderr}\n{text}"
    found: dict[str, list[float]] = {}
    for line in done.stdout.splitlines():
        name, value = line.split()
        found.setdefault(name, []).append(float(value))
    return {
        name: np.array(values).reshape([int(n) for n in program.tensor[name].shape]) for name, values in found.items()
    }


def assert_agrees(
    program: Program,
    given: Mapping[str, Any],
    folder: Path,
    compiler: str = "gcc",
    statements: list[Statement] | None = None,
) -> None:
    """The program's C, or C from statements made of it, gives what the interpreter gives."""
    expected = evaluate(program, given)
    actual = compile_and_run(program, given, folder, compiler, statements or lower(program))
    for equation in program.equations:
        np.testing.assert_allclose(
            actual[equation.target],
            np.asarray(expected[equation.target], dtype=float),
            rtol=1e-12,
            atol=1e-13,
            err_msg=equation.target,
        )
