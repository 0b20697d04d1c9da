"""libFuzzer on the loader of weight files."""

from __future__ import annotations

import os
from pathlib import Path

from tests.generate.soundness.corpus import spoilt
from tests.generate.soundness.networks import Network, run

LOADER = Path(__file__).parent / "loader.c"
SECONDS = int(os.environ.get("SYMBP_FUZZ_SECONDS", "5"))


def loader(network: Network, folder: Path, compiler: str, *flags: str) -> tuple[bool, str]:
    """Compiles ``loader`` in the folder: the fuzz target, or with -DALONE the program."""
    macros = [f"-DNET={network.stem}", f'-DHEADER="{network.stem}.h"', "-I."]
    command = [compiler, "-std=c99", "-g", "-O0", "-Wall", "-Wextra", *flags, *macros]
    return run([*command, str(LOADER), f"{network.stem}.c", "-o", "loader", "-lm"], folder)


def fuzz(network: Network, folder: Path) -> str:
    """What libFuzzer finds from spoilt files on, under the sanitizers for addresses and undefined behaviour."""
    for good, text in (
        run(["make", "-s", "-B", "CC=clang", "CFLAGS=-O1"], folder),
        run([f"./{network.stem}", "--steps", "1", "--save", "good"], folder),
        loader(network, folder, "clang", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"),
    ):
        if not good:
            return text
    content = (folder / "good").read_bytes()
    (folder / "corpus").mkdir()
    for name, raw in {**spoilt(content), "good": content}.items():
        if len(raw) < 2 * len(content):
            (folder / "corpus" / name).write_bytes(raw)
    limits = [f"-max_total_time={SECONDS}", "-seed=1", "-verbosity=0", f"-max_len={len(content) + 64}"]
    good, text = run(["./loader", *limits, "corpus"], folder)
    return "" if good else text
