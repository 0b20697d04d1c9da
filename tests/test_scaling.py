"""What is predicted of training on several nodes."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from symbp import zoo
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.scaling import Cluster, Scaling, quantity

ALPHA, LINK = 1e-6, 1e9
WIRE = Cluster(flops=1e30, memory=1e30, latency=ALPHA, link=LINK, number=8)


def test_adding_up_takes_the_least_of_the_published_times() -> None:
    assert WIRE.allreduce(1, 1000) == 0
    assert WIRE.allreduce(8, 1) == pytest.approx(3 * (ALPHA + 8 / LINK))  # recursive doubling
    size = 8e6  # recursive halving and doubling
    assert WIRE.allreduce(8, 10**6) == pytest.approx(2 * 3 * ALPHA + 2 * 7 / 8 * size / LINK)
    assert WIRE.allreduce(3, 10**6) == pytest.approx(2 * 2 * ALPHA + 2 * 2 / 3 * size / LINK)  # pairs and a ring


def test_what_is_added_takes_the_time_of_the_memory_or_of_the_arithmetic() -> None:
    slow = Cluster(flops=1e30, memory=1e9, latency=0, link=1e30, number=8)
    assert slow.allreduce(2, 1000) == pytest.approx(3 * 8000 / 1e9 / 2)
    assert Cluster(flops=1e9, memory=1e30).compute(1e9, 1) == pytest.approx(1)


@pytest.fixture(scope="module")
def digits() -> Scaling:
    return Scaling.of(zoo.load("digits"))


def test_a_step_counts_the_operations_of_the_derivation(digits: Scaling) -> None:
    one = Cluster(flops=1, memory=1e30)
    products = 2 * 32 * (2 * 64 * 32 + 3 * 32 * 10)  # forward, gradients, and the adjoint between the layers
    seconds = digits.at(1, 32, one).step
    assert products < seconds < 1.35 * products
    assert digits.parameters == 2410 and sum(part.bucket for part in digits.backward) == 2411


def test_nothing_is_lost_without_a_network_and_everything_with_a_slow_one(digits: Scaling) -> None:
    free = Cluster(flops=1e9, memory=1e30, latency=1e-30, link=1e30)
    assert digits.weak([64], 32, free)[0][1] == pytest.approx(64, rel=1e-2)
    slow = Cluster(latency=1.0)
    (point, faster), *_ = digits.strong([2], 32, slow)
    assert faster < 1e-3 and point.exposed == pytest.approx(point.step, rel=1e-3)
    assert digits.strong([2, 64], 32, free)[-1][0].nodes == 2  # more nodes than samples have nothing to do


def test_a_bucket_is_added_up_while_the_rest_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    from symbp.generate.common import parts

    monkeypatch.setattr(parts, "BUCKET", 100)  # that of W1 has 2048 numbers and is added up in pieces
    found = Scaling.of(zoo.load("digits"))
    assert [part.bucket for part in found.backward] == [10, 320, 32, 682, 683, 683, 1]
    cluster = Cluster(flops=1e9, memory=1e30, latency=1e-9, link=1e9)
    point = found.at(2, 32, cluster)
    assert 0 < point.exposed < point.added


@pytest.mark.parametrize(
    ("option", "text", "value"),
    [("link", "25Gb/s", 25e9 / 8), ("link", "1.5GB/s", 1.5e9), ("latency", "2us", 2e-6), ("latency", "1ms", 1e-3),
     ("flops", "50G", 50e9), ("memory", "10GB/s", 10e9)],
)  # fmt: skip
def test_quantities_have_units(option: str, text: str, value: float) -> None:
    assert quantity(option, text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "fast", "0Gb/s", "-1Gb/s", "infGb/s", "25"])
def test_a_quantity_without_a_number_or_unit_is_refused(text: str) -> None:
    with pytest.raises(SymbpError, match="such as 25Gb/s"):
        quantity("link", text)


def test_the_command_prints_both_tables_and_draws_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "efficiency.svg"
    assert main(["scale", "digits", "--nodes", "1,2,4", "--batch", "256", "--single", "--plot", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "digits: 2410 parameters, gradients in buckets of 2410"
    assert lines[1] == "strong scaling: 256 samples a step"
    assert [line.split()[:2] for line in lines[3:6]] == [["1", "256"], ["2", "128"], ["4", "64"]]
    assert len(lines) == 11 and lines[-1].endswith(" %")
    assert ElementTree.fromstring(file.read_text(encoding="utf-8")).tag.endswith("svg")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--nodes", "1,x"], "--nodes 1,x: whole numbers from 1 on are needed"),
        (["--batch", "0"], "--batch is 0; at least 1 is needed."),
        (["--flops", "fast"], "--flops fast: a number above 0 with its unit is needed, such as 50G."),
    ],
)
def test_wrong_options_are_said_in_a_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scale", "digits", *arguments]) == 2
    assert sentence in capsys.readouterr().err
