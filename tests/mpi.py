"""Starting programs with several processes; tests that do are skipped where there is no MPI."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest


def tool(name: str) -> str | None:
    """A program of an MPI library: of this Python's environment, or of the machine."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


needs_mpicc = pytest.mark.skipif(not (tool("mpirun") and tool("mpicc")), reason="no MPI library for C is installed")
needs_mpi4py = pytest.mark.skipif(
    not tool("mpirun") or importlib.util.find_spec("mpi4py") is None, reason="mpi4py is not installed"
)


@cache
def mpirun() -> tuple[str, ...]:
    """The command that starts processes, as many as are asked for, whoever asks."""
    command = tool("mpirun") or "mpirun"
    version = subprocess.run([command, "--version"], capture_output=True, text=True, check=False).stdout
    if "Open MPI" in version or "OpenRTE" in version:
        return (command, "--allow-run-as-root", "--oversubscribe")
    return (command,)


def start(ranks: int, *command: str, folder: Path) -> subprocess.Popen[str]:
    """Processes that run a command together."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.Popen(
        [*mpirun(), "-n", str(ranks), *command],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def run_ranks(ranks: int, *command: str, folder: Path, status: int = 0) -> tuple[str, str]:
    """What processes that run a command together print."""
    with start(ranks, *command, folder=folder) as process:
        out, err = process.communicate(timeout=120)
    assert process.returncode == status, out + err
    return out, err


def ranks_of(process: subprocess.Popen[str], name: str) -> list[int]:
    """The numbers of the processes of a program that ``mpirun`` started."""
    parents: dict[int, int] = {}
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            if name in (folder / "cmdline").read_text():
                found.append(int(folder.name))
        except OSError:
            continue

    def under(number: int) -> bool:
        while number in parents and number != process.pid:
            number = parents[number]
        return number == process.pid

    return sorted(n for n in found if n != process.pid and under(n) and n not in parents.values())
