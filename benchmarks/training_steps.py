"""Training steps per second of the generated C (single precision, one thread), in turns with PyTorch where it is there.

``--torch`` names a Python that has PyTorch; without it the generated C is measured alone.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import tempfile
from pathlib import Path

from workloads import WORKLOADS

import symbp as bp
from symbp.generate.c import generate_c

HERE = Path(__file__).parent
FLAGS = "-O3 -march=native -ffp-contract=fast -fno-trapping-math -fno-math-errno"
SECONDS = 0.4  # of a turn


class Turns:
    """A process that does as many steps as it is asked for and says how long they took."""

    def __init__(self, *command: str | Path) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        first = max(self.seconds(2), 1e-6)
        self.steps = max(int(2 * SECONDS / first), 1)

    def seconds(self, steps: int) -> float:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(f"{steps}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def rate(self) -> float:
        """Steps per second of one turn."""
        return self.steps / max(self.seconds(self.steps), 1e-9)


def compiled(name: str, folder: Path, compiler: str, flags: str) -> Path:
    network = WORKLOADS[name]()
    for file, text in generate_c(bp.derive_network(network)).items():
        (folder / file).write_text(text, encoding="utf-8")
    values = dict(network.data.values)
    integer = network.forward.tensor["x"].integer
    batch, size, targets = len(values["x"]), _count(values["x"][0]), _count(values["y"][0])
    macros = {
        "HEADER": f'"{name}.h"', "NET": name, "INIT": f"{name}_init", "STEP": f"{name}_step", "BATCH": batch,
        "SIZE": size, "TARGETS": targets, "CLASSES": int(network.forward.tensor[network.predictions[0]].shape[-1]),
        f"{name.upper()}_FLOAT": 1,
    }  # fmt: skip
    defined = [f"-D{key}={value}" for key, value in macros.items()] + (["-DWHOLE"] if integer else [])
    command = [compiler, "-std=c99", *flags.split(), *defined, f"-I{folder}", HERE / "turns.c", folder / f"{name}.c"]
    subprocess.run([*command, "-o", folder / name, "-lm"], check=True)
    return folder / name


def _count(value: object) -> int:
    return sum(map(_count, value)) if isinstance(value, (list, tuple)) else 1


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--torch", help="a Python that has PyTorch")
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--compiler", default="gcc")
    options.add_argument("--flags", default=FLAGS)
    options.add_argument("names", nargs="*", default=list(WORKLOADS))
    given = options.parse_args()
    for name in given.names:
        with tempfile.TemporaryDirectory() as folder:
            ours = Turns(compiled(name, Path(folder), given.compiler, given.flags))
            peer = Turns(given.torch, HERE / "torch_step.py", name) if given.torch else None
            rates, ratios = [], []
            for _ in range(given.rounds):
                rates.append(ours.rate())
                if peer is not None:
                    ratios.append(rates[-1] / peer.rate())
            for turns in (ours, peer):
                if turns is not None and turns.process.stdin is not None:
                    turns.process.stdin.close()
                    turns.process.wait()
        text = f"{name}: {statistics.median(rates):.1f} steps/s"
        if ratios:
            text += f", {statistics.median(ratios):.2f} x PyTorch ({min(ratios):.2f} to {max(ratios):.2f})"
        print(text, flush=True)


if __name__ == "__main__":
    main()
