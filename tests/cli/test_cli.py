"""The command line: exit codes, clear errors, whole folders."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from symbp.cli import main

SMALL = """
samples = "one"
loss = "half_squared_error"
[input]
size = 2
[[layers]]
units = 2
activation = "sigmoid"
[data]
x = [0.1, 0.2]
y = [0, 1]
"""


def write(folder: Path, text: str, name: str = "net.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_build_writes_the_whole_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "worked-example", "--out", str(tmp_path)]) == 0
    names = {path.name for path in (tmp_path / "worked-example").iterdir()}
    assert names == {
        "README.md", "Makefile", "main.c", "worked_example.c", "worked_example.h", "worked_example.py",
        "derivation.html", "derivation.tex", "derivation.zh.html", "derivation.zh.tex", "vectors.json", "report.json",
    }  # fmt: skip
    assert "checks passed" in capsys.readouterr().out


def test_verify_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "computation-graph", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["passed"] and len(report["checks"]) == 11
    assert {"name", "figure", "limit", "verdict", "detail"} == set(report["checks"][0])


def test_a_user_network_trains_saves_and_resumes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    net, weights, plot = write(tmp_path, SMALL), str(tmp_path / "w.safetensors"), str(tmp_path / "curve.svg")
    assert main(["train", net, "--steps", "30", "--save", weights, "--plot", plot]) == 0
    assert Path(plot).read_text(encoding="utf-8").startswith("<svg")
    first = capsys.readouterr().out.splitlines()[-1]
    assert main(["train", net, "--steps", "30", "--load", weights]) == 0
    second = capsys.readouterr().out.splitlines()[-1]
    assert float(second.split()[1]) < float(first.split()[1])


def test_a_network_of_single_numbers_trains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plot = tmp_path / "curve.svg"
    assert main(["train", "one-weight", "--plot", str(plot)]) == 0
    assert "at step 49" in capsys.readouterr().out and "<polyline" in plot.read_text(encoding="utf-8")


BAD = {
    "unknown layer": (SMALL.replace("units = 2", 'kind = "denes"\nunits = 2'), "net.toml:7: ", "did you mean 'dense'?"),
    "unknown activation": (SMALL.replace("sigmoid", "sigmod"), "net.toml:8: ", "did you mean 'sigmoid'?"),
    "wrong shape": (SMALL.replace("[0.1, 0.2]", "[0.1, 0.2, 0.3]"), "net.toml:10: ", "x has 3 entries; 2 are needed"),
    "missing field": (SMALL.replace("units = 2\n", ""), "net.toml:6: ", "units"),
    "missing loss": (SMALL.replace('loss = "half_squared_error"\n', ""), "net.toml:1: ", "'loss' is missing"),
    "not finite": (SMALL.replace("[0.1, 0.2]", "[nan, 0.2]"), "net.toml:10: ", "a finite number is needed"),
    "not TOML": (SMALL + "x = = 3\n", "net.toml:12: ", "not valid TOML"),
    "unknown field": (SMALL + "z = 3\n", "net.toml:12: ", "unknown field 'z'"),
    "unknown name": ('loss = "f"\nequations = """\nf = w * q\n"""\n[tensors.w]\n', "net.toml:3: ", "unknown name 'q'"),
    "cyclic definition": ('loss = "f"\nequations = """\nf = g\ng = f\n"""\n', "net.toml:", "cyclic definition"),
    "code": (
        'loss = "f"\nequations = """\nf = __import__("os").system("touch hacked")\n"""\n',
        "net.toml:3: ",
        "not part of the equation language",
    ),
}


@pytest.mark.parametrize("fault", BAD)
def test_bad_input_gets_one_line_with_its_place_and_exit_code_2(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text, place, words = BAD[fault]
    assert main(["build", write(tmp_path, text), "--out", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and place in error and words in error, error
    assert not (tmp_path / "out").exists() and not (tmp_path / "hacked").exists()


def test_unknown_network_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "worked-exmple"]) == 2
    assert "did you mean 'worked-example'?" in capsys.readouterr().err


def test_training_that_diverges_stops_with_a_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = 'loss = "f"\nequations = """\nf = exp(w ** 2)\n"""\n[tensors.w]\n[initial]\nw = 3\n'
    text += "[optimiser]\nlearning_rate = 9\n"
    weights = tmp_path / "w.safetensors"
    assert main(["train", write(tmp_path, text), "--steps", "50", "--save", str(weights)]) == 1
    assert "the last good weights are kept" in capsys.readouterr().err
    assert weights.exists()


def test_help_does_not_load_sympy() -> None:
    code = "import sys, symbp.cli as c; c.parser().format_help(); sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_list_shows_every_formula(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    text = capsys.readouterr().out
    assert "a[...] = 1 / (1 + exp(-z[...]))" in text and "himmelblau" in text and "adam" in text


def test_derive_prints_the_delta_forms(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "worked-example", "--steps"]) == 0
    text = capsys.readouterr().out
    assert "delta_z2[j] = a2[j] * (1 - a2[j]) * (a2[j] - y[j])" in text and "reuse_forward_values" in text


def test_generate_refuses_to_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "net"
    assert main(["generate", "one-weight", "--target", "numpy", "--out", str(folder)]) == 0
    assert main(["generate", "one-weight", "--out", str(folder)]) == 2
    assert "there already" in capsys.readouterr().err


def test_generate_prints_the_memory_of_the_c_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "digits", "--memory"]) == 0
    text = capsys.readouterr().out
    assert "digits: memory of the generated C in bytes" in text and "  grad_W1" in text
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--ram", "1K"], "more; a smaller batch_size under [train] needs less."),
        (["--ram", "many"], "--ram many: a number of bytes such as 65536, 64K or 2M is needed."),
        (["--ram", "0"], "--ram 0: a number of bytes such as 65536, 64K or 2M is needed."),
        (["--target", "numpy", "--memory"], "--memory, --ram and --board are about C; leave out --target numpy."),
    ],
)
def test_generate_says_why_memory_cannot_be_as_asked(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "digits", "--out", str(tmp_path / "out"), *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
