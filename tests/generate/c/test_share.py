"""C that several processes run: the shares of one process, which add up to what the plain program computes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import symbp as bp
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.generate.c.module import generate_c
from symbp.generate.common import parts
from symbp.ranks import share_step
from tests.generate.c.test_module import compiled, run
from tests.generate.c.test_strips import network_of


def with_everything(batch: int = 19) -> bp.Network:
    """Random numbers, a penalty, clipped gradients, a scheduled rate, moments."""
    draw = np.random.default_rng(3)
    data = {"x": draw.normal(size=(batch, 6)).round(3).tolist(), "y": draw.integers(0, 3, size=batch).tolist()}
    return bp.declare(
        bp.Input(6),
        bp.Dense(9, "relu"),
        bp.Dropout(0.3),
        bp.Dense(3, "softmax"),
        loss="cross_entropy_labels",
        optimiser={"name": "adam", "learning_rate": 0.01, "clip": {"name": "norm", "limit": 0.5}},
        penalty={"l2": 0.01},
        data=data,
        train={"steps": 3},
    )


def vectors(program: Path, steps: int) -> list[tuple[str, float]]:
    lines = [line.split() for line in run(program, "--vectors", "--steps", str(steps)).stdout.splitlines()]
    return [(f"{name} {place}", float(value)) for name, place, value in lines if name != "a2"]


def built(network: bp.Network, folder: Path, ranks: int = 0) -> Path:
    folder.mkdir()
    derivation, step = share_step(network, ranks) if ranks else (bp.derive_network(network), None)
    for file, text in generate_c(derivation, step).items():
        (folder / file).write_text(text, encoding="utf-8")
    return compiled(folder, "network")


@pytest.mark.parametrize("ranks", [2, 4])
def test_shares_of_any_size_make_the_steps_of_the_whole_batch(
    ranks: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "BUCKET", 10)  # gradients of 27 and 54 numbers are in pieces
    monkeypatch.setattr(parts, "TOGETHER", 1)
    network = with_everything()
    plain, shared = built(network, tmp_path / "plain"), built(network, tmp_path / "shared", ranks)
    for steps in (0, 5):
        expected, found = vectors(plain, steps), vectors(shared, steps)
        values = {name: value for name, value in expected if not name.startswith("a3")}
        assert [name for name, _ in found] == list(values)
        np.testing.assert_allclose([v for _, v in found], list(values.values()), rtol=1e-12, atol=1e-15)
    text = (tmp_path / "shared" / "network.c").read_text(encoding="utf-8")
    assert text.count("    bucket_ready(v, ") == 1 + 2 + 1 + 5  # b3, W3, b1, W1


def test_gradients_that_are_numbers_are_added_up_with_the_loss(tmp_path: Path) -> None:
    network = bp.declare_equations(
        "p[n] = w * x[n] + b\nL = sum[n]((p[n] - x[n] ** 2) ** 2) + b ** 2",
        loss="L",
        tensors={"x": {"role": "input", "shape": ["N"]}, "w": {"role": "parameter"}, "b": {"role": "parameter"}},
        initial={"w": 1, "b": 0},
        data={"x": [1, 2, 3, 4, 5]},
        optimiser={"name": "sgd", "learning_rate": 0.01},
        train={"steps": 3},
    )
    plain, shared = built(network, tmp_path / "plain"), built(network, tmp_path / "shared", 2)
    for steps in (0, 5):
        assert dict(vectors(shared, steps)) == pytest.approx(dict(vectors(plain, steps)), rel=1e-13)


@pytest.mark.slow
def test_other_kinds_of_layers_are_shared_too(tmp_path: Path) -> None:
    for number, kind in enumerate(["attention", "recurrent"]):
        network = network_of(kind, 19)
        plain = built(network, tmp_path / f"plain{number}")
        shared = built(network, tmp_path / f"shared{number}", 2)
        expected = dict(vectors(plain, 3))
        found = dict(vectors(shared, 3))
        np.testing.assert_allclose([found[name] for name in found], [expected[name] for name in found], rtol=1e-11)


def test_gradients_are_ready_from_the_last_layer_to_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "BUCKET", 20)
    _, step = share_step(with_everything(), 2)
    assert step.buckets == [["grad_b3", "grad_W3"], ["grad_b1"], ["grad_W1"]]
    first = [step.values.plans[0].places[bucket[0]] for bucket in step.buckets]
    assert first == sorted(first) and first[0] == 0
    regions = step.statements[1]
    assert [start for start, _ in regions] == [0, *(sum(region) for region in regions[:-1])]


def run_main(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(list(arguments))
    return code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["digits", "--ranks", "33"], "--ranks 33: a batch has 32 samples, so 1 to 32 ranks can share it."),
        (["digits", "--ranks", "2", "--target", "numpy"], "--ranks is about C"),
        (["residual-convolution", "--ranks", "2"], "centred2 mixes the samples of a batch"),
    ],
)
def test_what_cannot_be_shared_is_said_in_a_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    code, error = run_main(capsys, "generate", *arguments)
    assert code == 2 and sentence in error and not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["ready", "before"])
def test_a_name_with_another_meaning_in_c_is_refused(name: str) -> None:
    network = bp.declare_equations(
        f"L = sum[n](w * {name}[n] ** 2)",
        loss="L",
        tensors={name: {"role": "input", "shape": ["N"]}, "w": {"role": "parameter"}},
        initial={"w": 1},
        data={name: [1, 2, 3]},
    )
    with pytest.raises(SymbpError, match=f"the name '{name}' has another meaning in C for several ranks"):
        share_step(network, 2)
