"""Spoilt weight files are refused with a reason and change nothing, in C under sanitizers and in NumPy."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from symbp import zoo
from symbp.generate.c.module import generate_c
from symbp.generate.common.naming import class_name
from symbp.pipeline import derive_network
from tests.generate.modules import loaded, zoo_text
from tests.generate.soundness.corpus import mutations, spoilt
from tests.generate.soundness.fuzz import loader
from tests.generate.soundness.networks import Network

NAMES = ["worked-example", "chain-rule-batches"]


@pytest.fixture(scope="module", params=NAMES)
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Any, bytes, Path]:
    """A network's name, an instance in NumPy, the file that it saves, and a folder with its C."""
    name = request.param
    folder = tmp_path_factory.mktemp("files")
    for file, text in generate_c(derive_network(zoo.load(name))).items():
        (folder / file).write_text(text, encoding="utf-8")
    network = getattr(loaded(zoo_text(name), name), class_name(name))()
    network.save(folder / "good")
    return name, network, (folder / "good").read_bytes(), folder


def state(network: Any) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in network._saved().items()}


def test_c_refuses_every_one_and_takes_a_good_one(place: tuple[str, Any, bytes, Path]) -> None:
    _, _, content, folder = place
    flags = ("-DALONE", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
    good, text = loader(Network(folder), folder, "gcc", *flags)
    assert good, text
    files = {"good": content, **spoilt(content)}
    files |= {f"mutation-{n}": raw for n, raw in enumerate(mutations(content, 200))}
    for name, raw in files.items():
        (folder / name).write_bytes(raw)
    done = subprocess.run(["./loader", *files], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert list(said) == list(files)
    assert said["good"] == "loaded"
    assert [name for name in spoilt(content) if said[name] == "loaded"] == []


def test_numpy_refuses_every_one(place: tuple[str, Any, bytes, Path]) -> None:
    _, network, content, folder = place
    before = state(network)
    for name, raw in spoilt(content).items():
        (folder / name).write_bytes(raw)
        with pytest.raises(ValueError, match=name):  # a reason behind the file's name
            network.load(folder / name)
        assert state(network) == before, name


def test_numpy_takes_or_refuses_whatever_it_is_given(place: tuple[str, Any, bytes, Path]) -> None:
    name, _, content, folder = place
    network = getattr(loaded(zoo_text(name), name), class_name(name))()
    taken = 0
    for raw in mutations(content, 500):
        (folder / "mutation").write_bytes(raw)
        before = state(network)
        try:
            network.load(folder / "mutation")
            taken += 1
        except ValueError:
            assert state(network) == before
    assert 0 < taken < 500
