"""A training run that is killed at any moment, any number of times, ends with the weights of one that was not."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from symbp import zoo
from symbp.generate.c.module import generate_c
from symbp.generate.numpy.module import generate_numpy
from symbp.pipeline import derive_network

NAME = "chain-rule-batches"  # dropout, shuffled batches, momentum


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("killed")
    derivation = derive_network(zoo.load(NAME))
    for file, text in {**generate_c(derivation), **generate_numpy(derivation)}.items():
        (where / file).write_text(text, encoding="utf-8")
    subprocess.run(["make", "-s", "CFLAGS=-O2"], cwd=where, check=True)
    return where


COMMANDS = {"c": ["./chain_rule_batches"], "numpy": [sys.executable, "chain_rule_batches.py"]}
RUNS = {"c": (6000, 3), "numpy": (1200, 3)}  # steps in all, steps between checkpoints


@pytest.mark.parametrize("target", COMMANDS)
def test_a_killed_run_goes_on_to_the_same_bits(folder: Path, target: str) -> None:
    steps, every = RUNS[target]
    command = [*COMMANDS[target], "--steps", str(steps), "--every", str(every)]
    whole, parts = folder / f"{target}-whole", folder / f"{target}-parts"
    begin = time.monotonic()
    subprocess.run([*COMMANDS[target], "--steps", str(steps), "--save", whole], cwd=folder, check=True)
    most = (time.monotonic() - begin) / 3  # so that at least two kills come before the end
    chance, kills = random.Random(5), 0
    while True:
        process = subprocess.Popen([*command, "--checkpoint", parts], cwd=folder)
        try:
            status = process.wait(timeout=chance.uniform(0, most) if kills < 5 else None)
            break
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
    assert status == 0 and kills >= 2
    assert parts.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("target", COMMANDS)
def test_a_run_that_is_done_stays_as_it_is(folder: Path, target: str) -> None:
    command = [*COMMANDS[target], "--steps", "7", "--checkpoint", f"{target}-done"]
    subprocess.run(command, cwd=folder, check=True)
    before = (folder / f"{target}-done").read_bytes()
    subprocess.run(command, cwd=folder, check=True)
    assert (folder / f"{target}-done").read_bytes() == before


def test_a_checkpoint_of_one_target_goes_on_in_the_other(folder: Path) -> None:
    for target, steps in (("c", "5"), ("numpy", "9"), ("c", "12")):
        subprocess.run([*COMMANDS[target], "--steps", steps, "--checkpoint", "both"], cwd=folder, check=True)
    content = (folder / "both").read_bytes()
    assert int.from_bytes(content[-16:-8], "little") == 12


@pytest.mark.parametrize("target", COMMANDS)
def test_a_spoilt_checkpoint_is_refused_and_kept(folder: Path, target: str) -> None:
    (folder / "spoilt").write_bytes(b"not weights")
    command = [*COMMANDS[target], "--steps", "3", "--checkpoint", "spoilt"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 2 and "spoilt: " in done.stderr
    assert (folder / "spoilt").read_bytes() == b"not weights"


@pytest.mark.parametrize("target", COMMANDS)
@pytest.mark.parametrize("option", ["--checkpoint", "--save"])
def test_a_file_that_cannot_be_saved_is_reported(folder: Path, target: str, option: str) -> None:
    command = [*COMMANDS[target], "--steps", "3", "--every", "1", option, "no/such/folder"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 1 and "no/such/folder" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("target", COMMANDS)
def test_checkpoints_are_at_least_a_step_apart(folder: Path, target: str) -> None:
    done = subprocess.run([*COMMANDS[target], "--every", "0"], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 2 and "--every" in done.stderr
