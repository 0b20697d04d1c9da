"""The generated NumPy as a peer: ``generated_numpy.py FOLDER THREADS``, where prepare.py has put the module."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from protocol import SHAPES, answer, inputs


def main() -> None:
    folder, threads = sys.argv[1], int(sys.argv[2])
    name, module, kind = (Path(folder) / "generated.txt").read_text(encoding="utf-8").split()
    sys.path.insert(0, folder)
    made = getattr(importlib.import_module(module.removesuffix(".py")), kind)
    data = inputs(name, folder)
    double = name == "himmelblau" or SHAPES[name][0][0] == "d"

    def steps(count: int) -> Callable[[], float]:
        network = made(dtype=np.float64 if double else np.float32)
        network.load(Path(folder) / "start.safetensors")

        def run() -> float:
            loss = 0.0
            for _ in range(count):
                loss = network.step(*data)
            return loss

        return run

    answer(steps, threads)


if __name__ == "__main__":
    main()
