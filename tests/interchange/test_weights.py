"""Weights of other programs, by name, with their shapes checked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symbp import Dense, Input, SymbpError, declare, load_weights
from symbp.build import build_network
from symbp.cli import main
from symbp.interchange.weights import read_weights, with_start
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.training import Plan, train_network, weight_file

ARRAYS = {"W1": np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.5]]), "b1": np.array([0.5, -0.25, 0.125])}


def network() -> Network:
    data = {"x": [[1, 2], [3, 4]], "y": [[0, 1, 0], [1, 0, 1]]}
    return declare(Input(2), Dense(3), loss="mean_squared_error", data=data)


def safetensors(path: Path, arrays: dict[str, np.ndarray], kind: str = "F64") -> Path:
    fields, parts, end = {}, [], 0
    for name, array in arrays.items():
        data = array.tobytes()
        fields[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [end, end + len(data)]}
        parts.append(data)
        end += len(data)
    header = json.dumps(fields).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header + b"".join(parts))
    return path


def start(found: Network) -> dict[str, Any]:
    return {name: np.array(s.values, dtype=float) for name, s in found.initial if s.rule == "given"}


def test_weights_from_a_mapping_are_the_start_values() -> None:
    found = start(load_weights(network(), ARRAYS))
    assert all((found[name] == ARRAYS[name]).all() for name in ARRAYS)


def test_weights_from_safetensors_and_npz(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", **ARRAYS)
    for path in (safetensors(tmp_path / "w.safetensors", ARRAYS), tmp_path / "w.npz"):
        assert (start(load_weights(network(), path))["W1"] == ARRAYS["W1"]).all()


def test_halves_of_either_kind_are_read(tmp_path: Path) -> None:
    half = {"a": np.array([1.5, -2.0], np.float16)}
    assert read_weights(safetensors(tmp_path / "h.safetensors", half, "F16"))["a"].tolist() == [1.5, -2.0]
    upper = {"a": (np.array([1.5, -2.0], np.float32).view(np.uint32) >> 16).astype(np.uint16)}
    assert read_weights(safetensors(tmp_path / "b.safetensors", upper, "BF16"))["a"].tolist() == [1.5, -2.0]


def test_names_of_another_program() -> None:
    theirs = {"layer.weight": ARRAYS["W1"], "layer.bias": ARRAYS["b1"], "steps": np.array(3)}
    found = load_weights(network(), theirs, {"W1": "layer.weight", "b1": "layer.bias"})
    assert (start(found)["b1"] == ARRAYS["b1"]).all()


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"W1": ARRAYS["W1"]}, "the weights hold no 'b1'; known are W1."),
        ({**ARRAYS, "W1": ARRAYS["W1"].T}, "the weights: W1 is 2 by 3 numbers; the network has 3 by 2 numbers there."),
        ({**ARRAYS, "b1": np.array([0, np.nan, 1])}, "the weights: a value of b1 is not finite."),
    ],
    ids=["missing", "shape", "not finite"],
)
def test_what_does_not_fit_is_refused(arrays: dict[str, np.ndarray], message: str) -> None:
    with pytest.raises(SymbpError) as error:
        load_weights(network(), arrays)
    assert str(error.value) == message


@pytest.mark.parametrize("name", ["w.safetensors", "w.npz"])
def test_a_file_that_is_none_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"nothing of the kind")
    with pytest.raises(SymbpError, match=name):
        read_weights(tmp_path / name)
    with pytest.raises(SymbpError, match=r"cannot read .*none: there is no such file"):
        read_weights(tmp_path / "none")


def test_training_starts_from_weights_of_another_program(tmp_path: Path) -> None:
    path = safetensors(tmp_path / "w.safetensors", ARRAYS)
    outcome = train_network(network(), Plan(steps=1, load=path))
    expected = ((np.array([[1, 2], [3, 4]]) @ ARRAYS["W1"].T + ARRAYS["b1"] - [[0, 1, 0], [1, 0, 1]]) ** 2).mean()
    assert outcome.history == [pytest.approx(expected, rel=1e-14)]


def test_weights_that_do_not_fit_end_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = safetensors(tmp_path / "w.safetensors", {"W1": ARRAYS["W1"]})
    assert main(["train", "worked-example", "--load", str(path)]) == 2
    assert "W1 is 3 by 2 numbers; the network has 2 by 2 numbers there" in capsys.readouterr().err


def test_many_weights_stand_in_a_file_of_their_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("symbp.interchange.weights.WRITTEN_OUT", 5)
    found = with_start(network(), ARRAYS)
    assert not start(found)
    files = weight_file(derive_network(found))
    assert list(files) == ["network.safetensors"]
    path = tmp_path / "w.safetensors"
    path.write_bytes(next(iter(files.values())))
    assert (read_weights(path)["W1"] == ARRAYS["W1"]).all()
    assert train_network(found, Plan(steps=1)).history == train_network(network(), Plan(steps=1, load=path)).history


def test_a_state_dictionary_of_pytorch(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    torch.save({"state_dict": {f"module.{n}": torch.tensor(a) for n, a in ARRAYS.items()}}, tmp_path / "w.pt")
    assert (start(load_weights(network(), tmp_path / "w.pt"))["b1"] == ARRAYS["b1"]).all()
    torch.save(torch.nn.Linear(2, 3), tmp_path / "m.pt")
    with pytest.raises(SymbpError, match="no state dictionary that can be read without running it"):
        load_weights(network(), tmp_path / "m.pt")


@pytest.mark.slow
def test_a_built_folder_holds_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symbp.interchange.weights.WRITTEN_OUT", 5)
    built = build_network(with_start(network(), ARRAYS))
    assert any(name.endswith(".safetensors") for name in built.files)
    assert "start from them with `--load" in str(built.files["README.md"])
