"""Where an extra is missing, one sentence says so."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from symbp.cli import main


@pytest.mark.parametrize(
    ("file", "module", "extra"),
    [("net.pt2", "torch", "symbp[torch]"), ("net.onnx", "onnx", "symbp[onnx]"), ("w.pt", "torch", "symbp[torch]")],
)
def test_a_missing_extra_is_named(
    file: str,
    module: str,
    extra: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    path = tmp_path / file
    path.write_bytes(b"")
    weights = ["train", "worked-example", "--load", str(path)]
    assert main(weights if file == "w.pt" else ["derive", str(path), "--loss", "mean_squared_error"]) == 2
    error = capsys.readouterr().err
    assert f"pip install '{extra}'" in error and error.count("\n") == 1


def test_a_network_of_ours_takes_no_loss_from_outside(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "worked-example", "--loss", "huber"]) == 2
    assert "worked-example is no network of another framework; leave out --loss and --small" in capsys.readouterr().err
