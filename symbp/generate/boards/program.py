"""A network as C for a board: a package for Arduino and CMake, and a program that an emulator runs.

The C is that of any machine, in single precision and without files; what differs is what stands around it.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Any

from sympy.core.parameters import distribute

from symbp import __version__
from symbp.derive.derivation import Derivation
from symbp.generate.boards.boards import Board
from symbp.generate.boards.fixed_point import FixedContext
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.module import Context
from symbp.generate.c.step import Step
from symbp.generate.common.naming import class_name, identifier
from symbp.generate.common.wrap import WIDTH, wrapped
from symbp.network.data import dataset
from symbp.templates import render

STACK = 1024  # bytes of RAM that the bare program leaves to the stack at the least


@dataclass(frozen=True)
class Table:
    """Samples in flash: a C type, the numbers of each sample, and a factor that they are to be multiplied by."""

    name: str
    kind: str
    element: str
    rows: tuple[tuple[str, ...], ...]
    scale: str = ""

    @property
    def width(self) -> int:
        """Numbers in a sample."""
        return len(self.rows[0])

    @property
    def bytes(self) -> int:
        """What it takes up in flash."""
        return {"uint8_t": 1, "int8_t": 1, "int16_t": 2}.get(self.kind, 4) * self.width * len(self.rows)

    @property
    def lines(self) -> list[str]:
        """Its numbers in C, as wide as a page."""
        return textwrap.wrap(", ".join(", ".join(row) for row in self.rows), WIDTH - 4)


@dataclass(frozen=True)
class Package:
    """The files for a board, and what is known of their memory without a compiler."""

    board: Board
    files: dict[str, str]
    struct: int
    batch: int
    tables: int

    @property
    def ram(self) -> int:
        """Bytes beyond the stack: the struct and the samples of a step, where these are not read from flash."""
        return self.struct + self.batch


def board_step(derivation: Derivation) -> Step:
    """The step for a board: nothing is copied for vectors that it does not have."""
    return Step.of(derivation, strips=False)


def generate_board(
    derivation: Derivation, board: Board, own: bool = False, step: Step | None = None, fixed: int | None = None
) -> Package:
    """The package of a network for a board; with ``own`` elementary functions instead of those of the C library.

    With ``fixed`` it computes in whole numbers of so many bits. Raises :class:`SymbpError` for a network without data,
    and for what there is not in fixed point.
    """
    step = step or board_step(derivation)
    with distribute(False):  # 2 * (a + b) stays a product
        context = FixedContext(derivation, step, fixed) if fixed else Context(derivation, step, board=True, own=own)
        values = context.values()
    name = identifier(derivation.network.name)
    tables = _fixed_tables(context) if isinstance(context, FixedContext) else _tables(derivation, values)
    data = values["data"]
    values |= {
        "target": board,
        "own": own,
        "tables": tables,
        "copied": data["batches"] or any(t.kind not in ("int", "real") for t in tables),
        "class_name": class_name(derivation.network.name),
        "version": __version__,
        "stack": STACK,
        "flags": " ".join(board.flags),
        "link": " ".join(board.link),
        "emulator": " ".join(board.emulator),
    }
    code = wrapped(render("c/net.c.j2", **values))
    values["library"] = _library(code)
    paths = {
        f"src/{name}.h": "c/net.h.j2",
        f"src/{name}_data.h": "c/board/data.h.j2",
        f"examples/{name}/{name}.ino": "c/board/sketch.ino.j2",
        "bare/main.c": "c/board/main.c.j2",
        "bare/shell.h": "c/board/shell.h.j2",
        "bare/show.c": "c/board/show.c.j2",
        "bare/host.c": "c/board/host.c.j2",
        "Makefile": "c/board/Makefile.j2",
        "CMakeLists.txt": "c/board/CMakeLists.txt.j2",
        "library.properties": "c/board/library.properties.j2",
        "README.md": "c/board/README.md.j2",
    }
    if board.bare:
        paths |= {f"bare/{f}": f"c/board/{f}.j2" for f in ("memory.ld", "toolchain.cmake")}
        paths["bare/start.c"] = f"c/board/start_{board.start}.c.j2"
    else:
        paths |= {"bare/start.c": "c/board/start_wasm.c.j2", "bare/run.mjs": "c/board/run.mjs.j2"}
    files = {path: render(template, **values) for path, template in paths.items()}
    files = {path: wrapped(text) if path.endswith((".c", ".h", ".ino")) else text for path, text in files.items()}
    files[f"src/{name}.c"] = code
    each = fixed // 8 if fixed else 4
    batch = sum(m.count * (4 if m.integer else each) for m in values["inputs"]) if values["copied"] else 0
    struct = MemoryReport.of(step).bytes(each) + (16 if fixed else 0)
    return Package(board, files, struct, batch, sum(t.bytes for t in tables))


def _fixed_tables(context: FixedContext) -> list[Table]:
    """The network's own data as they are stored in the formats of the inputs."""
    found = []
    for tensor in context.inputs:
        array = context.own_data.arrays[tensor.name]
        numbers = list(map(int, array.ravel().tolist())) if tensor.integer else context.as_stored(tensor.name, array)
        sampled = context.network.sampled
        each = len(numbers) // len(array) if sampled else len(numbers)
        rows = tuple(tuple(map(str, numbers[n : n + each])) for n in range(0, len(numbers), each))
        kind = _narrowest(min(numbers), max(numbers)) or "int32_t"
        found.append(Table(tensor.name, kind, "int" if tensor.integer else "real", rows))
    return found


def _narrowest(low: float, high: float) -> str:
    """The narrowest type for whole numbers from one to another; empty where there is none."""
    ranges = {"uint8_t": (0, 255), "int8_t": (-128, 127), "int16_t": (-32768, 32767), "int32_t": (-(2**31), 2**31 - 1)}
    return next((kind for kind, (least, most) in ranges.items() if least <= low and high <= most), "")


def _tables(derivation: Derivation, values: dict[str, Any]) -> list[Table]:
    """The network's own data, in the narrowest type that holds them."""
    network = derivation.network
    samples = values["batch"]
    if not network.data.file:
        given, found = {a["member"].name: a for a in values["data"]["values"]}, []
        for member in values["inputs"]:
            numbers = given[member.name]["values"].split(", ")
            each = member.count // samples if network.sampled else len(numbers)
            rows = tuple(tuple(numbers[n : n + each]) for n in range(0, len(numbers), each))
            kind = "int" if member.integer else "real"
            found.append(Table(member.name, kind, kind, rows))
        return found
    data = dataset(network)
    scale = float(network.data.scale)
    columns = {"x": (data.inputs, scale, False), "y": (data.targets, 1.0, data.integer)}
    return [_table(m.name, *columns[m.name]) for m in values["inputs"]]


def _table(name: str, rows: list[list[float]], scale: float, integer: bool) -> Table:
    """Numbers that were multiplied by ``scale``; whole ones before that are kept as they were."""
    element = "int" if integer else "real"
    plain = [[value / scale for value in row] for row in rows] if scale else rows
    kind = "" if integer else "real"
    if all(
        value == int(value) and int(value) * scale == known
        for row, back in zip(plain, rows, strict=True)
        for value, known in zip(row, back, strict=True)
    ):
        kind = _narrowest(min(map(min, plain)), max(map(max, plain))) or kind
    if kind == "real":
        return Table(name, kind, element, tuple(tuple(f"REAL({v!r})" for v in row) for row in rows))
    factor = "" if scale == 1 else f"REAL({scale!r})"
    return Table(name, kind, element, tuple(tuple(str(int(v)) for v in row) for row in plain), factor)


def _library(code: str) -> list[str]:
    """The functions of the C library that code calls and that are no single instruction anywhere."""
    names = (
        "exp",
        "log",
        "log1p",
        "tanh",
        "erf",
        "sin",
        "cos",
        "tan",
        "sinh",
        "cosh",
        "atan",
        "pow",
        "sqrt",
        "floor",
        "fmax",
    )
    return [f"{name}f" for name in names if re.search(rf"\b{name}f\(", code)]
