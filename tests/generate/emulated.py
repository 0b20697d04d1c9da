"""Packages for boards: made, built and run, here and in emulators."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from symbp import zoo
from symbp.adjusted import scheduled
from symbp.board_package import board_package
from symbp.build import write_folder
from symbp.derive.derivation import Derivation
from symbp.generate.boards.boards import board, boards
from symbp.generate.boards.program import Package
from symbp.pipeline import derive_network


@dataclass(frozen=True)
class Case:
    """A network on boards: how many steps are tried, of how many samples, and where it has no room."""

    steps: int
    batch: int | None = None
    rate: str | None = None
    too_small: tuple[str, ...] = ()


CASES = {
    "worked-example": Case(2000),
    "digits": Case(2000, 1, "0.003", ("cortex-m0",)),
}


@cache
def package(network: str, target: str, own: bool = False, fixed: int | None = None) -> tuple[Package, list[str]]:
    """A network of the zoo for a board, and what is printed of its memory."""
    return board_package(_derivation(network), board(target), own, fixed=fixed)


@cache
def _derivation(network: str) -> Derivation:
    case = CASES[network]
    return derive_network(scheduled(zoo.load(network), case.batch, case.rate))


def written(folder: Path, network: str, target: str, own: bool = False, fixed: int | None = None) -> Path:
    place = folder / f"{network}-{target}{'-own' if own else ''}{fixed or ''}"
    if not place.exists():
        write_folder(package(network, target, own, fixed)[0].files, place)
    return place


def make(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["make", "-s", *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def on_host(folder: Path, steps: int, *arguments: str) -> str:
    make(folder, "host", f"STEPS={steps}", *arguments)
    return subprocess.run(["./host-program"], cwd=folder, capture_output=True, text=True, check=True).stdout


def without_stack(printed: str) -> str:
    return "".join(line for line in printed.splitlines(True) if not line.startswith("stack "))


def units(first: np.ndarray, second: np.ndarray) -> float:
    """The largest distance in units of the last place of the largest number."""
    return float(np.abs(first.astype(float) - second).max() / np.spacing(np.abs(first).max()))


def available(target: str) -> bool:
    known = board(target)
    return all(shutil.which(tool) for tool in ("make", "cc", known.compiler, known.emulator[0]))


BOARDS = [
    pytest.param(name, marks=pytest.mark.skipif(not available(name), reason=f"no tools for {name} here"))
    for name in boards()
]
