"""The generated C of a network, as a tool sees it."""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

GENERATED = Path(__file__).parents[3] / "generated"
LIMIT = 1800  # seconds for one command


@dataclass(frozen=True)
class Network:
    """A folder that ``symbp build`` wrote."""

    folder: Path

    @property
    def name(self) -> str:
        """As the zoo calls it."""
        return self.folder.name

    @cached_property
    def stem(self) -> str:
        """As C calls it."""
        return next(self.folder.glob("*.h")).stem

    @cached_property
    def source(self) -> str:
        """The text of its C file."""
        return (self.folder / f"{self.stem}.c").read_text(encoding="utf-8")

    @cached_property
    def header(self) -> str:
        """The text of its header."""
        return (self.folder / f"{self.stem}.h").read_text(encoding="utf-8")

    @property
    def written_out(self) -> bool:
        """Whether it is small enough for a statement an element."""
        return "#define WIDTH" not in self.source

    @property
    def shares_places(self) -> bool:
        """Whether arrays lie in one block of memory."""
        return "real memory[" in self.header

    @property
    def variants(self) -> list[str]:
        """What ``make`` is told: double and single precision, with and without vector types."""
        return ["", "FLOAT=1"] if self.written_out else ["", "FLOAT=1", "PLAIN=1"]

    def inputs(self) -> list[dict[str, Any]]:
        """Arguments of a step: name, type and number of elements."""
        arguments = re.search(rf"real {self.stem}_step\(([^)]*)\)", self.header)
        assert arguments is not None
        given = json.loads((self.folder / "vectors.json").read_text(encoding="utf-8"))["given"]
        found = re.findall(r"const (int|real) \*(\w+)", arguments[1])
        return [{"name": name, "type": kind, "count": _count(given[name])} for kind, name in found]

    def predictions(self) -> dict[str, int]:
        """Elements of each prediction for a sample."""
        found = re.findall(r"memcpy\(predicted_(\w+), [^,]+, (\d+) \* sizeof\(real\)\)", self.source)
        return {name: int(count) for name, count in found}


def _count(values: Any) -> int:
    return math.prod((len(values), _count(values[0]))) if isinstance(values, list) else 1


def networks(folder: Path = GENERATED) -> list[Network]:
    """All that were built, by name."""
    return [Network(path.parent) for path in sorted(folder.glob("*/main.c"))]


def run(command: list[str], folder: Path, status: int | None = 0) -> tuple[bool, str]:
    """Whether a command ended with the status (None: any), and all that it said."""
    around = {**os.environ, "PWD": str(folder)}  # Frama-C asks it for the folder
    done = subprocess.run(
        command, cwd=folder, env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        check=False, timeout=LIMIT,
    )  # fmt: skip
    text = done.stdout if status in (None, done.returncode) else f"{done.stdout}\nexit status {done.returncode}"
    return status in (None, done.returncode), f"{' '.join(command)}\n{text}"


def copied(network: Network, work: Path) -> Path:
    """A fresh copy of a network's folder."""
    target = work / network.name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(network.folder, target)
    return target
