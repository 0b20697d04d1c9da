"""What whole numbers cost: a program for a board beside the same in single precision, both run on this machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from symbp.build import write_folder
from symbp.derive.derivation import Derivation
from symbp.generate.boards.program import Package, generate_board

STEPS = 2000  # at the most
SECONDS = 60


def error_report(derivation: Derivation, package: Package) -> list[str]:
    """Lines that compare a package in whole numbers with single precision, trained through the same samples.

    Where there is no C compiler, or the programs take longer than a minute, there is one that says so.
    """
    if shutil.which("cc") is None or shutil.which("make") is None:
        return ["the error against single precision is not measured: cc and make are needed"]
    declared = re.search(r"#define STEPS (\d+)", package.files["bare/main.c"])
    steps = min(int(declared[1]) if declared else STEPS, STEPS)
    with tempfile.TemporaryDirectory() as place:
        texts = []
        single = generate_board(derivation, package.board, own=True)
        for name, files in (("whole", package.files), ("single", single.files)):
            folder = Path(place) / name
            write_folder(files, folder)
            subprocess.run(["make", "-s", "host", f"STEPS={steps}"], cwd=folder, check=True, capture_output=True)
            try:
                done = subprocess.run(
                    [folder / "host-program"], check=True, capture_output=True, text=True, timeout=SECONDS
                )
            except subprocess.TimeoutExpired:
                return [f"the error against single precision is not measured: {steps} steps take more than a minute"]
            texts.append(done.stdout)
    found, exact = whole_parameters(package.files, texts[0]), parameters(texts[1])
    apart = {n: float(np.abs(found[n] - known).max() / (np.abs(known).max() or 1)) for n, known in exact.items()}
    worst = max(apart, key=lambda name: apart[name])
    lines = [
        f"after {steps} steps on this machine the parameters differ from single precision's by at most "
        f"{100 * apart[worst]:.3g} % of the largest in their tensor ({worst})"
    ]
    scores = [right(text) for text in texts]
    if scores[0] == scores[0]:
        lines.append(f"test samples right: {100 * scores[0]:.1f} %, in single precision {100 * scores[1]:.1f} %")
    return lines


def parameters(printed: str) -> dict[str, np.ndarray]:
    """The parameters whose bits a program printed."""
    found: dict[str, list[int]] = {}
    for line in printed.splitlines():
        name, *words = line.split()
        if words and all(len(word) == 8 for word in words) and name != "step":
            found.setdefault(name, []).extend(int(word, 16) for word in words)
    return {name: np.array(bits, np.uint32).view(np.float32) for name, bits in found.items()}


def whole_parameters(files: Mapping[str, str], printed: str) -> dict[str, np.ndarray]:
    """The parameters that a program printed as whole numbers, as the numbers that they stand for."""
    headers = "".join(text for path, text in files.items() if path.endswith(".h"))
    places = {name: int(count) for name, count in re.findall(r"_places_(\w+) = (-?\d+)", headers)}
    found: dict[str, list[int]] = {}
    for line in printed.splitlines():
        name, *numbers = line.split()
        if name in places and all(re.fullmatch(r"-?\d+", text) for text in numbers):
            found.setdefault(name, []).extend(map(int, numbers))
    return {name: np.array(whole) / 2.0 ** places[name] for name, whole in found.items()}


def right(printed: str) -> float:
    """The share of the test samples that was predicted right; not a number where there are none."""
    found = re.search(r"test samples right (\d+) of (\d+)", printed)
    return int(found[1]) / int(found[2]) if found else float("nan")
