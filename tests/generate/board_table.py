"""What programs for boards take up, measured: the table of docs/boards.md.

``python -m tests.generate.board_table`` compiles each for its board and runs it for a few steps in the emulator.
"""

from __future__ import annotations

import re
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from symbp.board_trial import parameters, right, whole_parameters
from symbp.generate.boards.boards import board, boards
from symbp.generate.boards.size import measured
from tests.generate.emulated import CASES, available, make, on_host, package, units, without_stack, written


def row(folder: Path, case: str, target: str, own: bool) -> str:
    """One network on one board."""
    made = package(case, target, own)[0]
    place, steps = written(folder, case, target, own), 100
    printed = make(place, "run", f"STEPS={steps}")
    size = measured(board(target), made.files)
    stack = re.search(r"stack (\d+) bytes", printed)
    here = on_host(place, steps)
    same = without_stack(printed) == here
    first, second = parameters(printed), parameters(here)
    apart = "the same bits" if same else f"{max(units(first[n], second[n]) for n in first):.0f} units"
    flash = f"{size.flash - made.tables:,}" if size else f"{len((place / module(place)).read_bytes()) - made.tables:,}"
    ram = f"{size.ram:,}" if size else f"{made.ram:,} by the plan"
    functions = "own" if own else "of the library"
    shown = f"{int(stack[1]):,}" if stack else "-"
    return f"| {case} | {target} | {functions} | {flash} | {made.tables:,} | {ram} | {shown} | {apart} |"


def fixed_row(folder: Path, case: str, bits: int | None) -> str:
    """One network in whole numbers on a Cortex-M0, trained there; in single precision on a Cortex-M4."""
    target, steps = "cortex-m0" if bits else "cortex-m4", CASES[case].steps
    place = written(folder, case, target, True, bits)
    exact_place = written(folder, case, "cortex-m4", True)
    every = f"REPORT={steps - 1}"
    printed, exact = on_host(place, steps, every), on_host(exact_place, steps)
    apart, score = "-", f"{100 * right(printed):.1f} %"
    made = package(case, target, True, bits)[0]
    size = measured(board(target), made.files)
    ram = f"{size.ram:,}" if size else f"{made.ram:,} by the plan"
    if bits:
        assert without_stack(make(place, "run", f"STEPS={steps}", every)) == printed
        found, known = whole_parameters(made.files, printed), parameters(exact)
        apart = f"{max(np.abs(found[n] - known[n]).max() / np.abs(known[n]).max() for n in found):.4f}"
    loss = re.findall(r"loss (\S+)", printed)[-1]
    numbers = f"{bits} bits" if bits else "single precision"
    return f"| {case} | {numbers} | {target} | {ram} | {apart} | {loss} | {score} |".replace("nan %", "-")


def module(place: Path) -> str:
    """The file that was compiled."""
    return next(path.name for path in sorted(place.iterdir()) if path.suffix in (".elf", ".wasm"))


def line(job: tuple[str, str, bool, int | None]) -> str:
    """One line of either table."""
    case, target, own, bits = job
    with tempfile.TemporaryDirectory() as folder:
        return row(Path(folder), case, target, own) if target else fixed_row(Path(folder), case, bits)


def main() -> None:
    """Print both tables, two lines at a time."""
    targets = [(c, t) for c, known in CASES.items() for t in boards() if available(t) and t not in known.too_small]
    with ProcessPoolExecutor(2) as pool:
        print("| network | board | functions | flash: program | flash: data | RAM | stack | after 100 steps |")
        print("|---|---|---|---:|---:|---:|---:|---|")
        for text in pool.map(line, [(case, target, own, None) for case, target in targets for own in (True, False)]):
            print(text, flush=True)
        if available("cortex-m0"):
            print("\n| network | numbers | board | RAM | parameters | loss of the last step | test samples right |")
            print("|---|---|---|---:|---:|---:|---:|")
            for text in pool.map(line, [(case, "", True, bits) for case in CASES for bits in (None, 16, 8)]):
                print(text, flush=True)


if __name__ == "__main__":
    main()
