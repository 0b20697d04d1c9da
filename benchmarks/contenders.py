"""The table of peers: which workloads each is written for, and how its process is made."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from live import Failed, Live
from workloads import RATES, WORKLOADS

HERE = Path(__file__).parent
PEERS = HERE / "peers"
EQUAL = "-O3 -march=native -ffp-contract=fast -fno-trapping-math -fno-math-errno"  # as the generated Makefile's
NATIVE = ("NATIVE=1",)
FAST = "-O3 -march=native -ffast-math"


@dataclass(frozen=True)
class Setting:
    """What a comparison was asked for: compilers, interpreters and the library of matrix products."""

    compiler: str = "gcc"
    blas: str = "-lopenblas"
    torch: str = ""
    jax: str = ""


Start = Callable[[str, Path, int, Setting], Live]


@dataclass(frozen=True)
class Contender:
    """A peer: its name, the workloads that it is written for, and how it is started (raises Failed where it cannot)."""

    name: str
    workloads: tuple[str, ...]
    start: Start


def run(command: list[str | Path], folder: Path | None = None) -> None:
    """Run a tool. Raises Failed with the first thing that it complains of."""
    if shutil.which(command[0]) is None:
        raise Failed(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        said = [line for line in done.stderr.splitlines() if "error" in line or "cannot" in line]
        raise Failed(said[0] if said else f"{command[0]} ended with {done.returncode}")


def generated_c(name: str, folder: Path, threads: int, setting: Setting) -> Live:
    """The generated C, built by its own Makefile: NATIVE=1, FLOAT=1 in single precision, THREADS=1 on several."""
    began = time.perf_counter()
    run([sys.executable, HERE / "prepare.py", name, "c", folder])
    return made(name, WORKLOADS[name].single, folder, threads, setting, began)


def made(
    name: str, single: bool, folder: Path, threads: int, setting: Setting, began: float, how: tuple[str, ...] = NATIVE
) -> Live:
    """The program of generated code that lies in a folder; ``how`` is what its Makefile is asked for."""
    options = [*how, f"CC={setting.compiler}"]
    options += ["FLOAT=1"] if single else []
    options += ["THREADS=1"] if threads > 1 else []
    run(["make", "-B", *options], folder)
    return Live([folder / name.replace("-", "_")], folder, threads, began)


def generated_numpy(name: str, folder: Path, threads: int, setting: Setting) -> Live:
    began = time.perf_counter()
    run([sys.executable, HERE / "prepare.py", name, "numpy", folder])
    return Live([sys.executable, PEERS / "generated_numpy.py"], folder, threads, began)


MACROS = {
    "perceptron": ["-DWIDTHS=64,32,10", "-DBATCH=32", "-DSIGMOID", f"-DRATE={RATES['momentum']}f"],
    "wide": ["-DWIDTHS=784,512,256,10", "-DBATCH=128", "-DADAM", f"-DRATE={RATES['adam']}f"],
    "lenet-5": [f"-DRATE={RATES['momentum']}f"],
    "lstm": [f"-DRATE={RATES['sgd']}f"],
    "transformer-block": [f"-DRATE={RATES['adamw']}f"],
}
SOURCES = {"perceptron": "mlp.c", "wide": "mlp.c", "lenet-5": "lenet.c", "lstm": "lstm.c"} | {
    "transformer-block": "transformer_block.c",
    "worked-example": "plain_worked_example.c",
    "himmelblau": "plain_himmelblau.c",
}


def in_c(flags: str, product: str = "", source: str = "") -> Start:
    """A peer in C, with a product by OpenBLAS or by hand where it needs one."""

    def start(name: str, folder: Path, threads: int, setting: Setting) -> Live:
        began = time.perf_counter()
        stem = f"peer_{Path(source).stem}_{product}_{flags.count('fast-math')}"
        command: list[str | Path] = [setting.compiler, "-std=gnu11", *flags.split(), *MACROS.get(name, [])]
        command += [f'-DPRODUCT="{product}.h"'] if product else []
        command += ["-fopenmp"] if threads > 1 and product else []
        command += [PEERS / (source or SOURCES[name]), "-o", folder / stem]
        command += setting.blas.split() if product == "blas_product" else []
        run([*command, "-lm"])
        return Live([folder / stem], folder, threads, began)

    return start


def in_python(script: str, which: str = "", *options: str) -> Start:
    """A peer in Python; ``which`` names the setting that holds its interpreter."""

    def start(name: str, folder: Path, threads: int, setting: Setting) -> Live:
        interpreter = getattr(setting, which) if which else sys.executable
        if not interpreter:
            raise Failed(f"--{which} names no Python that has it")
        return Live([interpreter, PEERS / script, *options, name], folder, threads, time.perf_counter())

    return start


ALL = tuple(WORKLOADS)
SMALL, DENSE, LARGE = ALL[:2], ALL[2:4], ALL[2:]

OURS = Contender("generated C", ALL, generated_c)
OUR_NUMPY = Contender("generated NumPy", ALL, generated_numpy)
SGEMM = Contender("OpenBLAS sgemm 2048³", LARGE, in_c(FAST, "blas_product", "sgemm.c"))

CONTENDERS = (
    Contender("plain C, equal flags", SMALL, in_c(EQUAL)),
    Contender("plain C, -ffast-math", SMALL, in_c(FAST)),
    Contender("C tuned for these sizes", ("perceptron",), in_c(FAST, "", "tuned_perceptron.c")),
    Contender("C with a product by hand", LARGE, in_c(FAST, "tuned_product")),
    Contender("C with OpenBLAS", LARGE, in_c(FAST, "blas_product")),
    Contender("JAX, scan over steps", ALL, in_python("jax_steps.py", "jax")),
    Contender("PyTorch eager", ALL, in_python("torch_steps.py", "torch")),
    Contender("torch.compile", ALL, in_python("torch_steps.py", "torch", "--compile")),
)
NUMPY_CONTENDERS = (
    Contender("NumPy by hand", (*SMALL, *DENSE), in_python("numpy_plain.py")),
    Contender("NumPy by hand, out=", DENSE, in_python("numpy_tuned.py")),
)
