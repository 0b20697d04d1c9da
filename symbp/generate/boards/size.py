"""What a program for a board takes up, measured with its cross compiler: flash, RAM beyond the stack, and stack."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from symbp.errors import CheckFailed
from symbp.generate.boards.boards import Board

WRITTEN, LOADED, EMPTY = 1, 2, 8  # flags and a type of sections (System V ABI)


@dataclass(frozen=True)
class Size:
    """Bytes. ``stack`` is that of the deepest path of calls, without what the compiler's own routines need."""

    flash: int
    ram: int
    stack: int


def measured(board: Board, files: Mapping[str, str]) -> Size | None:
    """The sizes of a package's program; None where the compiler is not installed or the board has no flash of its own.

    Raises :class:`CheckFailed` where the program cannot be compiled or does not fit the machine.
    """
    if not board.bare or shutil.which(board.compiler) is None or shutil.which("make") is None:
        return None
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        more = "OPTIMISE=-O2 -fcallgraph-info=su"
        done = subprocess.run(["make", "-s", more], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CheckFailed(f"the program for {board.name} cannot be built: {done.stderr.strip()}")
        flash, ram = sections(next(folder.glob("*.elf")).read_bytes())
        graphs = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ci")))
        return Size(flash, ram, deepest(graphs))


def sections(program: bytes) -> tuple[int, int]:
    """Bytes of flash and of RAM that a 32-bit ELF program takes up: what is loaded, and what is written."""
    start = struct.unpack_from("<I", program, 32)[0]
    each, count = struct.unpack_from("<HH", program, 46)
    flash = ram = 0
    for n in range(count):
        _, kind, flags, _, _, size = struct.unpack_from("<6I", program, start + n * each)
        if flags & LOADED:
            flash += size if kind != EMPTY else 0
            ram += size if flags & WRITTEN else 0
    return flash, ram


def deepest(graphs: str) -> int:
    """Bytes of stack along the deepest path from ``reset``, of call graphs that GCC writes (-fcallgraph-info=su)."""
    nodes = re.findall(r'node: \{ title: "([^"]+)" label: "[^"]*?(\d+) bytes', graphs)
    needs = {name: int(size) for name, size in nodes}
    calls: dict[str, list[str]] = {}
    for caller, called in re.findall(r'edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)"', graphs):
        calls.setdefault(caller, []).append(called)
    done: dict[str, int] = {}

    def depth(name: str) -> int:
        if name not in done:
            done[name] = 0  # no function of a package calls itself
            done[name] = needs.get(name, 0) + max((depth(other) for other in calls.get(name, ())), default=0)
        return done[name]

    return depth("reset")
