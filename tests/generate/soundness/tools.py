"""The tools, and what each is to find nothing in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from symbp import zoo
from symbp.generate.c.module import generate_c
from symbp.generate.c.step import Step
from symbp.pipeline import derive_network
from tests.generate.soundness.eva import eva
from tests.generate.soundness.fuzz import fuzz
from tests.generate.soundness.networks import Network, run

# cppcheck 2.10 takes `double (*z)[1]`, a pointer to the first of many rows, for one row, in any program: what it says
# of bounds is not about the code. Eva and the sanitizers are asked instead.
MISREAD = ["--suppress=arrayIndexOutOfBounds", "--suppress=arrayIndexOutOfBoundsCond"]
# On long functions its search for possible values does not end otherwise; what is found in time is used.
SECONDS = "--performance-valueflow-max-time=20"
# Everything that the program offers, and what it has to refuse: arguments and exit status.
EXERCISE: list[tuple[list[str], int]] = [
    (["--steps", "2", "--report", "1", "--save", "weights"], 0),
    (["--load", "weights", "--steps", "4", "--checkpoint", "checkpoint", "--every", "1"], 0),
    (["--steps", "5", "--checkpoint", "checkpoint"], 0),
    (["--vectors", "--steps", "0"], 0),
    (["--vectors", "--steps", "1"], 0),
    (["--load", "Makefile"], 2),
    (["--save", "no/such/folder", "--steps", "0"], 1),
    (["--steps", "many"], 2),
    (["--steps"], 2),
]
MACROS = ("FLOAT", "PLAIN", "BLAS")
UNDEFINED = "undefined,float-divide-by-zero,float-cast-overflow"
QUICK_TO_BUILD = "-g -O0"  # with checks in every unrolled statement, compilers take minutes over more


@dataclass(frozen=True)
class Tool:
    """A tool: the commands that it needs, the networks that it is for, and what it finds in one ("" is nothing)."""

    name: str
    needs: tuple[str, ...]
    findings: Callable[[Network, Path], str]
    suits: Callable[[Network], bool] = lambda network: True

    @property
    def missing(self) -> list[str]:
        """Commands that are not installed."""
        return [command for command in self.needs if shutil.which(command) is None]


def exercised(compiler: str, flags: str, before: tuple[str, ...] = ()) -> Callable[[Network, Path], str]:
    """Builds every variant as a user would, and runs it through everything that it offers."""

    def findings(network: Network, folder: Path) -> str:
        for variant in network.variants:
            make = ["make", "-s", "-B", f"CC={compiler}", f"CFLAGS={flags}", *variant.split()]
            good, text = run(make, folder)
            if not good:
                return text
            for left in ("weights", "checkpoint"):
                (folder / left).unlink(missing_ok=True)
            for arguments, status in EXERCISE:
                good, text = run([*before, f"./{network.stem}", *arguments], folder, status)
                if not good:
                    return f"{variant}\n{text}"
        return ""

    return findings


def apart(network: Network, folder: Path) -> str:
    """The same of a program whose arrays lie apart, with room between them that nobody may touch."""
    derivation = derive_network(zoo.load(network.name))
    for name, text in generate_c(derivation, Step.of(derivation, apart=True)).items():
        (folder / name).write_text(text, encoding="utf-8")
    flags = f"{QUICK_TO_BUILD} -fsanitize=address,undefined -fno-sanitize-recover=all"
    return exercised("clang", flags)(Network(folder), folder)


def compiled(compiler: str, flags: str) -> Callable[[Network, Path], str]:
    """Builds every variant with an analysis that stops the build."""

    def findings(network: Network, folder: Path) -> str:
        for variant in network.variants:
            make = ["make", "-s", "-B", f"CC={compiler}", f"CFLAGS={flags}", *variant.split()]
            good, text = run(make, folder)
            if not good or "warning:" in text:
                return text
        return ""

    return findings


def cppcheck(network: Network, folder: Path) -> str:
    """Warnings of cppcheck in both precisions and, where there are vector types, without them."""
    checks = [
        "--enable=warning,performance,portability",
        "--std=c99",
        "--quiet",
        "--error-exitcode=1",
        SECONDS,
        *MISREAD,
    ]
    upper = network.stem.upper()
    for macros in ([], [f"-D{upper}_FLOAT"], [f"-D{upper}_PLAIN"]):
        fixed = [f"-U{upper}_{m}" for m in MACROS if f"-D{upper}_{m}" not in macros]
        good, text = run(["cppcheck", *checks, *macros, *fixed, "main.c", f"{network.stem}.c"], folder)
        if not good:
            return text
    return ""


def valgrind(network: Network, folder: Path) -> str:
    """Errors, leaks and files left open."""
    before = ("valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=all")
    text = exercised("gcc", "-g -O1", before)(network, folder)
    return re.sub(r"==\d+==", "==", text)


TOOLS = [
    Tool("clang-address-undefined", ("clang", "make"), exercised(
        "clang", f"{QUICK_TO_BUILD} -fsanitize=address,implicit-conversion,{UNDEFINED} -fno-sanitize-recover=all"
    )),
    Tool("gcc-address-undefined", ("gcc", "make"), exercised(
        "gcc", f"{QUICK_TO_BUILD} -fsanitize=address,{UNDEFINED} -fno-sanitize-recover=all"
    )),
    Tool("clang-memory", ("clang", "make"), exercised("clang", f"{QUICK_TO_BUILD} -fsanitize=memory")),
    Tool("valgrind", ("valgrind", "gcc", "make"), valgrind),
    Tool("gcc-fanalyzer", ("gcc", "make"), compiled("gcc", "-O1 -fanalyzer")),
    Tool("cppcheck", ("cppcheck",), cppcheck),
    Tool("fuzz", ("clang",), fuzz),
    Tool("clang-address-apart", ("clang", "make"), apart, lambda network: network.shares_places),
    Tool("frama-c-eva", ("frama-c", "gcc"), eva, lambda network: network.written_out),
]  # fmt: skip
