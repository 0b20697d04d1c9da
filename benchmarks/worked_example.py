"""The generated C of the 2-2-2 network against a plain C loop, compiled alike and run in turns."""

import argparse
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from symbp import zoo
from symbp.build import code_files
from symbp.pipeline import derive_network

HERE = Path(__file__).parent
STEPS = 5_000_000


def seconds(command: list[str]) -> tuple[float, str]:
    start = time.perf_counter()
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return time.perf_counter() - start, output


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--compiler", default="gcc")
    options.add_argument("--flags", default="-O3 -march=native")
    given = options.parse_args()
    flags = ["-std=c99", *given.flags.split()]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in code_files(derive_network(zoo.load("worked-example")), ("c",)).items():
            (folder / file).write_text(text, encoding="utf-8")
        ours, plain = folder / "ours", folder / "plain"
        sources = [folder / "main.c", folder / "worked_example.c"]
        subprocess.run([given.compiler, *flags, "-o", ours, *sources, "-lm"], check=True)
        subprocess.run([given.compiler, *flags, "-o", plain, HERE / "plain_loop.c", "-lm"], check=True)
        ratios = []
        for _ in range(given.rounds):
            plain_time, plain_loss = seconds([str(plain), str(STEPS)])
            our_time, our_output = seconds([str(ours), "--steps", str(STEPS), "--report", "0"])
            ratios.append(plain_time / our_time)
    our_loss = float(our_output.split()[-1])
    assert abs(our_loss - float(plain_loss)) <= 1e-6 * our_loss, (our_output, plain_loss)
    print(f"generated C: {statistics.median(ratios):.3f} x the plain loop ({given.compiler} {given.flags})")
    print(f"ratios {min(ratios):.3f} to {max(ratios):.3f} over {given.rounds} rounds of {STEPS} steps")


if __name__ == "__main__":
    main()
