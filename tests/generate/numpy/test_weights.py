"""Saving and loading: what is refused, what is kept, and that a run goes on as if it had not stopped."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.generate.modules import loaded, trained_by, zoo_network, zoo_text

RANDOM = np.random.default_rng(0)
X, Y = RANDOM.normal(size=(18, 2)), RANDOM.integers(0, 3, 18)


def _parts(content: bytes) -> tuple[dict[str, Any], bytes]:
    length = int.from_bytes(content[:8], "little")
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def _joined(header: Any, data: bytes) -> bytes:
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def _header(change: Callable[[dict[str, Any]], Any]) -> Callable[[bytes], bytes]:
    def changed(content: bytes) -> bytes:
        header, data = _parts(content)
        result = change(header)
        return _joined(header if result is None else result, data)

    return changed


def _value(number: float) -> Callable[[bytes], bytes]:
    return lambda content: content[:-24] + np.float64(number).tobytes() + content[-16:]


def _twice(content: bytes) -> bytes:
    header, data = _parts(content)
    text = json.dumps(header)[:-1] + f', "b1": {json.dumps(header["b1"])}' + "}"
    return len(text).to_bytes(8, "little") + text.encode() + data


SPOILT: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda c: b"", "cut short"),
    "a few bytes": (lambda c: c[:5], "cut short"),
    "half": (lambda c: c[: len(c) // 2], "cut short"),
    "a byte too few": (lambda c: c[:-1], "cut short"),
    "a byte too many": (lambda c: c + b"\0", "longer than"),
    "text": (lambda c: b"these are not weights at all", "cut short"),
    "no JSON": (lambda c: (8).to_bytes(8, "little") + b"{[)]  }}" + c, "no safetensors"),
    "deep JSON": (lambda c: (10**5).to_bytes(8, "little") + b"[" * 10**5 + c, "no safetensors"),
    "a list": (_header(lambda h: [1]), "no safetensors"),
    "no offsets": (_header(lambda h: h["W1"].pop("data_offsets") and None), "no safetensors"),
    "offsets outside": (_header(lambda h: h["W1"].update(data_offsets=[0, 10**9])), "cut short"),
    "another type": (_header(lambda h: h["W1"].update(dtype="BF16")), "no safetensors"),
    "whole numbers": (_header(lambda h: h["W1"].update(dtype="U64")), "W1 is uint64"),
    "another hash": (_header(lambda h: h["__metadata__"].update(hash="0")), "not hold weights of this network"),
    "no metadata": (_header(lambda h: h.pop("__metadata__") and None), "not hold weights of this network"),
    "a name missing": (lambda c: _header(lambda h: h.pop("seed") and None)(c[:-8]), "not hold weights of this network"),
    "another name": (_header(lambda h: h.update(extra=h.pop("b1"))), "not hold weights of this network"),
    "another shape": (_header(lambda h: h["W1"].update(shape=[2, 5])), r"W1 is float64 of shape \(2, 5\)"),
    "a length left open": (_header(lambda h: h["W1"].update(shape=[5, -1])), "no safetensors"),
    "a length beyond bounds": (_header(lambda h: h["W1"].update(shape=[10**30])), "no safetensors"),
    "overlapping": (_header(lambda h: h["b1"].update(data_offsets=h["W1"]["data_offsets"])), "no safetensors"),
    "a gap": (_header(lambda h: h["seed"].update(data_offsets=[n + 8 for n in h["seed"]["data_offsets"]])), "no safe"),
    "a name twice": (lambda c: _twice(c), "no safetensors"),
    "too many steps": (lambda c: c[:-16] + b"\xff" * 8 + c[-8:], "no run reaches"),
    "not a number": (_value(np.nan), "not finite"),
    "infinite": (_value(np.inf), "not finite"),
}


@pytest.fixture
def module() -> Any:
    return loaded(trained_by("momentum"))


def state(network: Any) -> dict[str, bytes]:
    """Everything that training changes, to the last bit."""
    names = (*network.parameter_names, *network.state_names)
    return {n: np.asarray(getattr(network, n)).tobytes() for n in names} | {"steps": bytes(network.steps_done)}


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_file_is_refused_and_the_weights_are_kept(module: Any, how: str, tmp_path: Path) -> None:
    spoil, message = SPOILT[how]
    network = module.Network()
    network.fit(X, Y, steps=3)
    network.save(tmp_path / "weights")
    (tmp_path / "weights").write_bytes(spoil((tmp_path / "weights").read_bytes()))
    network.fit(X, Y, steps=2)
    before = state(network)
    with pytest.raises(ValueError, match=message) as refused:
        network.load(tmp_path / "weights")
    assert str(tmp_path / "weights") in str(refused.value)
    assert state(network) == before


@pytest.mark.parametrize("optimiser", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("first", [1, 4, 7])
def test_a_resumed_run_is_the_uninterrupted_one_bit_for_bit(optimiser: str, first: int, tmp_path: Path) -> None:
    module = loaded(trained_by(optimiser))
    whole = module.Network()
    history = whole.fit(X, Y, steps=11)
    begun, resumed = module.Network(), module.Network()
    start = begun.fit(X, Y, steps=first)
    begun.save(tmp_path / "weights")
    resumed.load(tmp_path / "weights")
    assert start + resumed.fit(X, Y, steps=11 - first) == history
    assert state(resumed) == state(whole)


def test_the_seed_is_saved(module: Any, tmp_path: Path) -> None:
    whole, begun, resumed = module.Network(seed=3), module.Network(seed=3), module.Network()
    whole.fit(X, Y, steps=9)
    begun.fit(X, Y, steps=5)
    begun.save(tmp_path / "weights")
    resumed.load(tmp_path / "weights")
    resumed.fit(X, Y, steps=4)
    assert state(resumed) == state(whole)


def test_a_value_beyond_single_precision_is_refused_by_it(module: Any, tmp_path: Path) -> None:
    network, other = module.Network(), module.Network(dtype=np.float32)
    network.b1[0] = 1e300
    network.save(tmp_path / "weights")
    before = state(other)
    with pytest.raises(ValueError, match="b1 is not finite"):
        other.load(tmp_path / "weights")
    assert state(other) == before


def test_single_precision_is_saved_as_such(module: Any, tmp_path: Path) -> None:
    network, other = module.Network(dtype=np.float32), module.Network(dtype=np.float32)
    network.fit(X, Y, steps=5)
    network.save(tmp_path / "weights")
    other.load(tmp_path / "weights")
    assert _parts((tmp_path / "weights").read_bytes())[0]["W1"]["dtype"] == "F32"
    assert state(other) == state(network)
    assert other.W1.dtype == np.float32


def test_a_file_that_cannot_be_written_leaves_the_old_one(module: Any, tmp_path: Path, monkeypatch: Any) -> None:
    network = module.Network()
    network.save(tmp_path / "weights")
    before = (tmp_path / "weights").read_bytes()
    network.fit(X, Y, steps=1)

    def full(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        network.save(tmp_path / "weights")
    assert [p.name for p in tmp_path.iterdir()] == ["weights"]
    assert (tmp_path / "weights").read_bytes() == before


def test_a_process_killed_while_it_saves_leaves_a_file_that_loads(tmp_path: Path) -> None:
    (tmp_path / "worked_example.py").write_text(zoo_text("worked-example"), encoding="utf-8")
    code = "import worked_example as w\nn = w.WorkedExample()\n"
    code += "while True:\n    n.fit(*w.own_data(), 1)\n    n.save('weights')"
    done = 0
    for delay in (0.0, 0.003, 0.007, 0.011):
        process = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path)
        while not (tmp_path / "weights").exists():
            assert process.poll() is None
            time.sleep(0.01)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        network, _ = zoo_network("worked-example")
        network.load(tmp_path / "weights")
        done += network.steps_done
        (tmp_path / "weights").unlink()
    assert done >= 4


@pytest.mark.parametrize("rate", [1e308, np.inf])
def test_values_that_are_not_finite_stop_training_and_keep_the_last_good_weights(module: Any, rate: float) -> None:
    network = module.Network()
    network.fit(X, Y, steps=2)
    network.learning_rate = np.float64(rate)
    with pytest.raises(FloatingPointError, match="last good weights are kept"):
        network.fit(X, Y, steps=1000)
    assert all(np.isfinite(getattr(network, n)).all() for n in (*network.parameter_names, *network.state_names))
    before = state(network)
    with pytest.raises(FloatingPointError):
        network.step(np.full((4, 2), np.nan), Y[:4])
    assert state(network) == before
