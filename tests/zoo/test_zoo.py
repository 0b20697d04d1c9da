"""The zoo as a collection: every network loads, is complete, and is named in errors."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from symbp import zoo
from symbp.errors import SymbpError
from symbp.network.data import dataset
from tests.zoo.small import UNSAMPLED

PROMISED = [
    "computation-graph", "two-paths", "mlp", "himmelblau", "worked-example", "momentum", "chain-rule", "matrix-engine",
    "digits", "lenet-5", "residual-convolution", "keyword-convolution", "character-lstm", "character-gru",
    "transformer-block", "gpt", "variational-autoencoder", "dcgan-generator", "two-towers",
]  # fmt: skip


def test_the_promised_networks_are_there() -> None:
    assert set(PROMISED) <= set(zoo.names())


@pytest.mark.parametrize("name", zoo.names())
def test_every_network_can_be_trained_as_it_is_declared(name: str) -> None:
    network = zoo.load(name)
    assert network.title != name
    assert network.schedule.steps or network.schedule.epochs
    given = {t.name for t in network.forward.given("input")}
    assert network.data.file or given == {n for n, _ in network.data.values}
    assert dict(network.initial).keys() == {t.name for t in network.forward.given("parameter")}


def test_digits_are_real_whole_and_attributed() -> None:
    samples = dataset(zoo.load("digits"))
    assert (len(samples.inputs), samples.train, samples.test) == (1797, 1438, 359)
    assert max(map(max, samples.inputs)) == 1
    assert sorted({row[0] for row in samples.targets}) == list(range(10))
    notice = resources.files("symbp.zoo").joinpath("data", "README.md").read_text(encoding="utf-8")
    assert "CC BY 4.0" in notice or "CC-BY-4.0" in notice


def test_an_unknown_name_gets_the_nearest() -> None:
    with pytest.raises(SymbpError, match=r"unknown network 'worked-exampel'; did you mean 'worked-example'\?"):
        zoo.load("worked-exampel")


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SymbpError, match=r"cannot read .*absent\.toml: No such file or directory"):
        zoo.load(str(tmp_path / "absent.toml"))
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SymbpError, match="it is not UTF-8 text"):
        zoo.load(str(tmp_path / "bytes.toml"))


def test_a_declaration_is_what_load_builds_from() -> None:
    assert zoo.declaration("mlp").fields["loss"] == "E"
    assert zoo.name_of("some/where/own.toml") == "own" and zoo.name_of("mlp") == "mlp"
    with pytest.raises(SymbpError, match="unknown network 'mpl'"):
        zoo.declaration("mpl")


def test_the_list_of_networks_without_samples_is_right() -> None:
    assert [name for name in zoo.names() if not zoo.load(name).sampled] == list(UNSAMPLED)
