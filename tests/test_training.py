"""Training that can be stopped, gone on with, watched, and ended early."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import numpy as np
import pytest

from symbp import zoo
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.training import Outcome, Plan, train_network


def nothing(done: int, total: int, loss: float) -> None:
    pass


def weights(outcome: Outcome) -> bytes:
    return b"".join(array.tobytes() for array in outcome.trainer.parameters.values())


def test_a_run_that_goes_on_ends_as_one_that_was_not_stopped(tmp_path: Path) -> None:
    network = zoo.load("digits")
    whole = train_network(network, Plan(steps=120), nothing)
    file = tmp_path / "state"
    first = train_network(network, Plan(steps=50, checkpoint=file), nothing)
    second = train_network(network, Plan(steps=120, checkpoint=file), nothing)
    assert (first.first, second.first) == (0, 50)
    assert first.history + second.history == whole.history
    assert weights(second) == weights(whole)
    third = train_network(network, Plan(steps=120, checkpoint=file), nothing)
    assert third.history == [] and weights(third) == weights(whole)


def test_an_interrupt_ends_after_the_step_and_keeps_the_state(tmp_path: Path) -> None:
    network, file = zoo.load("digits"), tmp_path / "state"

    def interrupt(done: int, total: int, loss: float) -> None:
        if done == 17:
            os.kill(os.getpid(), signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    stopped = train_network(network, Plan(steps=60, checkpoint=file), interrupt)
    assert (stopped.stopped, len(stopped.history)) == ("interrupted", 17)
    assert signal.getsignal(signal.SIGINT) is before
    rest = train_network(network, Plan(steps=60, checkpoint=file), nothing)
    assert weights(rest) == weights(train_network(network, Plan(steps=60), nothing))


def test_metrics_are_a_line_every_so_many_steps_and_go_on(tmp_path: Path) -> None:
    network, file, state = zoo.load("digits"), tmp_path / "m.csv", tmp_path / "state"
    for steps in (20, 45):
        train_network(network, Plan(steps=steps, checkpoint=state, every=10, metrics=file), nothing)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "step,loss,test_loss"
    assert [int(line.split(",")[0]) for line in lines[1:]] == [10, 20, 30, 40, 45]
    assert all(np.isfinite(float(part)) for line in lines[1:] for part in line.split(","))


def test_a_network_without_test_data_has_no_test_loss(tmp_path: Path) -> None:
    file = tmp_path / "m.csv"
    train_network(zoo.load("worked-example"), Plan(steps=4, every=2, metrics=file), nothing)
    assert [line.split(",")[2] for line in file.read_text(encoding="utf-8").splitlines()[1:]] == ["", ""]


def test_patience_ends_a_run_that_gets_no_better_with_its_best_weights() -> None:
    network = zoo.load("digits")
    outcome = train_network(network, Plan(steps=2640, every=60, patience=3), nothing)
    assert outcome.stopped == "no better"
    assert len(outcome.history) < 2640
    assert outcome.trainer.steps_done == len(outcome.history) - 3 * 60
    assert outcome.looks[outcome.trainer.steps_done] == min(outcome.looks.values())


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "state"
    train_network(zoo.load("worked-example"), Plan(steps=2, checkpoint=file), nothing)
    kept = file.read_bytes()
    with pytest.raises(SymbpError, match="does not hold weights of this network"):
        train_network(zoo.load("momentum"), Plan(steps=2, checkpoint=file), nothing)
    assert file.read_bytes() == kept


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SymbpError, match=r"cannot write .*: No such file"):
        train_network(zoo.load("worked-example"), Plan(steps=2, metrics=tmp_path / "no" / "metrics.csv"), nothing)


def test_the_command_says_where_it_went_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["train", "worked-example", "--checkpoint", str(tmp_path / "state"), "--steps"]
    assert main([*arguments, "5"]) == 0
    assert main([*arguments, "8"]) == 0
    assert "went on after step 5" in capsys.readouterr().out
    assert main([*arguments[:2], "--patience", "0"]) == 2
    assert "--patience is 0; at least 1 is needed." in capsys.readouterr().err
