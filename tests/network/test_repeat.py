"""A repeated group of layers is the layers written out."""

from __future__ import annotations

import pytest

import symbp as bp
from symbp import zoo
from symbp.errors import SymbpError
from symbp.network import network_from_toml

START = """loss = "half_squared_error"
[input]
size = 2
[[layers]]
units = 2
name = "stream"
"""
GROUP = """[[layers]]
repeat = 2
[[layers.layers]]
units = 2
activation = "tanh"
[[layers.layers]]
kind = "add"
from = ["stream", "branch"]
name = "stream"
"""


def message(text: str) -> str:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(text, "net", "net.toml")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_repeated_group_is_its_layers_written_out() -> None:
    group = GROUP.replace('"tanh"', '"tanh"\nname = "branch"')
    found = network_from_toml(START + group, "net", "net.toml")
    branch = bp.Layer("dense", units=2, activation="tanh", name="branch")
    first = bp.Layer("dense", units=2, name="stream")
    add = bp.Layer("add", from_=["stream", "branch"], name="stream")
    repeated = bp.declare(bp.Input(2), first, bp.Repeat(2, branch, add), loss="half_squared_error")
    assert str(found.forward) == str(repeated.forward)
    written = bp.declare(
        bp.Input(2),
        first,
        bp.Layer("dense", units=2, activation="tanh", name="b1"),
        bp.Layer("add", from_=["stream", "b1"], name="s1"),
        bp.Layer("dense", units=2, activation="tanh", name="b2"),
        bp.Layer("add", from_=["s1", "b2"]),
        loss="half_squared_error",
    )
    assert str(found.forward) == str(written.forward)


def test_groups_stand_in_groups() -> None:
    inner = bp.Repeat(3, bp.Dense(2, "tanh"))
    network = bp.declare(bp.Input(2), bp.Repeat(2, inner, bp.Dropout(0.5)), loss="half_squared_error")
    assert [layer.kind for layer in network.layers] == [*(["dense"] * 3 + ["dropout"]) * 2, "loss"]


def test_the_small_size_may_repeat_less_often() -> None:
    network = zoo.load("gpt")
    assert network.small is not None
    assert sum(layer.kind == "attention" for layer in network.layers) == 12
    assert sum(layer.kind == "attention" for layer in network.small.layers) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (START + GROUP, "net.toml:14: unknown layer 'branch'; "),
        (START + GROUP.replace("repeat = 2", "repeat = 0"), "net.toml:8: repeat is 0; a whole number of at least 1"),
        (START + "[[layers]]\nrepeat = 2\n", "net.toml:8: repeat has no layers; begin the first one with [[layers.la"),
        (START + GROUP.replace("repeat", "repeats"), "net.toml:8: unknown field 'repeats' in a repeated group; did"),
        (START + "[[layers]]\nrepeat = 2\nlayers = [3]\n", "net.toml:7: layer 1 is 3; a table is needed."),
        (START + '[[layers]]\nunits = 2\nname = "stream"', "net.toml:9: another layer is named 'stream'"),
        (
            START + GROUP.replace('"tanh"', '"tahn"'),
            "net.toml:11: unknown activation 'tahn'; did you mean 'tanh'?",
        ),
    ],
)
def test_faults_in_a_group(text: str, expected: str) -> None:
    assert message(text).startswith(expected)
