"""A peer as a live process that does as many steps as it is asked for; see peers/README.md for what it is told."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

TURN = 0.3  # seconds of measured work in a turn


class Failed(Exception):
    """A peer that could not be built or started, with what it said."""


class Live:
    """The process, what its first step took, and its peak memory.

    ``built`` is the time when its building began; a step is asked for at once, so ``first`` is all the time from there
    to the end of the first step. With one thread the process may run on one core alone. Between its turns the process
    is stopped, so that threads which wait for work by spinning do not take the cores from the others.
    """

    def __init__(self, command: list[str | Path], folder: Path, threads: int, began: float) -> None:
        variables = {name: str(threads) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
        self.said = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 (closed with the process)
        self.process = subprocess.Popen(
            [*command, folder, str(threads)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.said,
            text=True, env={**os.environ, **variables},
        )  # fmt: skip
        if hasattr(os, "sched_setaffinity"):
            cores = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(self.process.pid, cores[-threads:])
        try:
            self.go(1)
        except Failed:
            self.close()
            raise
        self.first = time.perf_counter() - began
        self.steps = 1

    def go(self, steps: int) -> tuple[float, float]:
        """Seconds of so many steps from the start weights, and the loss that the last one started from."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.send_signal(signal.SIGCONT)
        try:
            self.process.stdin.write(f"go {steps}\n")
            self.process.stdin.flush()
            seconds, loss = self.process.stdout.readline().split()
        except (BrokenPipeError, ValueError):
            self.said.seek(0)
            said = self.said.read().strip().splitlines()
            raise Failed(said[-1] if said else f"ended with {self.process.wait()}") from None
        self.process.send_signal(signal.SIGSTOP)
        return float(seconds), float(loss)

    def prepare(self, longest: int) -> None:
        """Find how many steps fill a turn, and take them once."""
        seconds, steps = self.go(2)[0], 2
        while seconds < TURN / 10 and steps < longest:
            steps = min(steps * 4, longest)
            seconds = self.go(steps)[0]
        self.steps = max(min(int(TURN * steps / max(seconds, 1e-9)), longest), 1)
        self.go(self.steps)

    def rate(self) -> float:
        """Steps per second in one turn."""
        steps, seconds = 0, 0.0
        while seconds < TURN * 0.8:
            seconds += self.go(self.steps)[0]
            steps += self.steps
        return steps / seconds

    def peak_megabytes(self) -> float | None:
        """The most memory that was resident, where the system tells."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return None
        found = [line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM")]
        return int(found[0].split()[1]) / 1024 if found else None

    def close(self) -> None:
        assert self.process.stdin is not None and self.process.stdout is not None
        with suppress(BrokenPipeError):  # it may have ended by itself
            self.process.stdin.close()
        self.process.send_signal(signal.SIGCONT)
        self.process.wait()
        self.process.stdout.close()
        self.said.close()
