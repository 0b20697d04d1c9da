"""Training by several processes: the weights of one, whatever their number, and a process that dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from symbp import zoo
from symbp.cli import main
from symbp.training import Plan, train_network
from tests.mpi import needs_mpi4py, needs_mpicc, ranks_of, run_ranks, start, tool

ROUNDING = 1e-12
EVERYTHING = """
loss = { name = "cross_entropy_labels", samples = "sum" }
input = { size = 64 }
layers = [
    { units = 12, activation = "relu" }, { kind = "dropout", keep = 0.7 }, { units = 10, activation = "softmax" },
]
penalty = { l2 = 0.01 }
data = { file = "digits.csv", scale = 0.0625, test_fraction = 0.2 }
train = { epochs = 2, batch_size = 30, seed = 3 }

[optimiser]
name = "adam"
learning_rate = 0.01
clip = { name = "norm", limit = 5 }
"""
STEPS = 60


def weights(path: Path) -> np.ndarray:
    """All that a file of weights holds, but for the numbers of steps and the seed."""
    content = path.read_bytes()
    return np.frombuffer(content[8 + int.from_bytes(content[:8], "little") : -16], "<f8")


def steps_done(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[-16:-8], "little")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The digits network in C for several processes, in a folder that also holds what one process comes to."""
    folder = tmp_path_factory.mktemp("c") / "digits"
    assert main(["generate", "digits", "--ranks", "4", "--out", str(folder)]) == 0
    make = ["make", "-s", "MPI=1", f"MPICC={tool('mpicc')}", "CFLAGS=-O2"]
    done = subprocess.run(make, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    train_network(zoo.load("digits"), Plan(steps=STEPS, checkpoint=folder / "one"), lambda *_: None)
    return folder / "digits"


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpicc
@pytest.mark.parametrize("ranks", [1, 2, 3, 4])
def test_c_comes_to_the_weights_of_one_process(program: Path, ranks: int) -> None:
    out, _ = run_ranks(ranks, "./digits", "--steps", str(STEPS), "--save", f"c{ranks}", folder=program.parent)
    assert out.count("test accuracy") == 1
    np.testing.assert_allclose(
        weights(program.parent / f"c{ranks}"), weights(program.parent / "one"), rtol=ROUNDING, atol=ROUNDING
    )


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpicc
def test_a_process_that_dies_ends_the_run_and_another_number_goes_on(program: Path) -> None:
    state = program.parent / "state"
    steps = ["--checkpoint", str(state), "--every", "10"]
    with start(3, "./digits", "--steps", "100000000", *steps, folder=program.parent) as process:
        until = time.monotonic() + 60
        while not state.exists() and time.monotonic() < until:
            time.sleep(0.02)
        running = ranks_of(process, "./digits")
        assert len(running) == 3
        os.kill(running[-1], signal.SIGKILL)
        out, err = process.communicate(timeout=60)
    assert process.returncode != 0 and "kill" in (out + err).lower()
    done = steps_done(state)
    assert done % 10 == 0 and done > 0
    for ranks, file in ((2, "gone-on"), (1, "undisturbed")):
        more = ["--checkpoint", str(state)] if ranks == 2 else ["--save", file]
        run_ranks(ranks, "./digits", "--steps", str(done + 20), *more, folder=program.parent)
    assert steps_done(state) == done + 20
    np.testing.assert_allclose(weights(state), weights(program.parent / "undisturbed"), rtol=1e-9, atol=1e-9)


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpicc
def test_c_says_what_is_wrong_once(program: Path) -> None:
    _, error = run_ranks(2, "./digits", "--stepp", "3", folder=program.parent, status=2)
    assert error.count("usage:") == 1
    _, error = run_ranks(2, "./digits", "--load", "nothing", folder=program.parent, status=2)
    assert error.count("nothing: the file cannot be opened") == 1


def train(ranks: int, folder: Path, *arguments: str, status: int = 0) -> tuple[str, str]:
    return run_ranks(ranks, sys.executable, "-m", "symbp", "train", *arguments, "--mpi", folder=folder, status=status)


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpi4py
@pytest.mark.parametrize("ranks", [2, 4])
def test_numpy_comes_to_the_weights_of_one_process(ranks: int, tmp_path: Path) -> None:
    network = str(tmp_path / "everything.toml")
    Path(network).write_text(EVERYTHING, encoding="utf-8")
    train_network(zoo.load(network), Plan(steps=20, checkpoint=tmp_path / "one"), lambda *_: None)
    out, _ = train(ranks, tmp_path, network, "--steps", "20", "--checkpoint", "some", "--metrics", "metrics.csv")
    assert out.count("at step 0") == 1
    np.testing.assert_allclose(weights(tmp_path / "some"), weights(tmp_path / "one"), rtol=1e-9, atol=1e-9)
    assert len((tmp_path / "metrics.csv").read_text(encoding="utf-8").splitlines()) == 11


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpi4py
def test_numpy_goes_on_with_another_number_of_processes_after_one_dies(tmp_path: Path) -> None:
    state = tmp_path / "state"
    command = [sys.executable, "-m", "symbp", "train", "digits", "--mpi", "--checkpoint", str(state), "--every", "5"]
    with start(2, *command, "--steps", "100000000", folder=tmp_path) as process:
        until = time.monotonic() + 60
        while not state.exists() and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(ranks_of(process, "symbp")[-1], signal.SIGKILL)
        out, err = process.communicate(timeout=60)
    assert process.returncode != 0 and "kill" in (out + err).lower()
    done = steps_done(state)
    train(3, tmp_path, "digits", "--steps", str(done + 10), "--checkpoint", "state")
    train_network(zoo.load("digits"), Plan(steps=done + 10, checkpoint=tmp_path / "one"), lambda *_: None)
    np.testing.assert_allclose(weights(state), weights(tmp_path / "one"), rtol=1e-9, atol=1e-9)


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpi4py
def test_an_interrupt_of_one_process_stops_all_between_two_steps(tmp_path: Path) -> None:
    metrics = tmp_path / "metrics.csv"
    command = [
        sys.executable,
        "-m",
        "symbp",
        "train",
        "digits",
        "--mpi",
        "--checkpoint",
        "state",
        "--steps",
        "99999999",
    ]
    with start(2, *command, "--every", "5", "--metrics", str(metrics), folder=tmp_path) as process:
        until = time.monotonic() + 60
        while not metrics.exists() and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(ranks_of(process, "symbp")[-1], signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert f"stopped after step {steps_done(tmp_path / 'state')}: interrupted" in out


@pytest.mark.slow
@pytest.mark.mpi
@needs_mpi4py
@pytest.mark.parametrize(
    ("ranks", "arguments", "sentence"),
    [
        (2, ["residual-convolution"], "centred2 mixes the samples of a batch"),
        (2, ["digitz"], "unknown network 'digitz'"),
        (2, ["digits", "--load", "nothing"], "nothing"),
        (2, ["digits", "--live"], "--live shows the run of one process; leave out --mpi."),
        (2, ["digits", "--data", "x=no.npy", "y=no.npy"], "no.npy: No such file or directory."),
        (2, ["digits", "--checkpoint", "no/where", "--steps", "3"], "cannot write no/where"),
        (3, ["chain-rule-batches", "--steps", "3"], "a batch of 2 samples has nothing to do for 3 ranks"),
    ],
)
def test_what_is_wrong_is_said_once_and_ends_all_processes(
    ranks: int, arguments: list[str], sentence: str, tmp_path: Path
) -> None:
    _, error = train(ranks, tmp_path, *arguments, status=2)
    assert error.count(sentence) == 1 and "Traceback" not in error
