"""Everything that the tutorials show is run, and what they print is compared."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "docs" / "tutorials"
BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TUTORIALS = sorted(FOLDER.glob("[0-9]-*.md"))


def matches(shown: str, printed: str) -> bool:
    """Whether a text was printed; a line of dots stands for any lines."""
    pattern = "".join(r"(?:.*\n)*?" if line == "..." else re.escape(line) + r"\n" for line in shown.splitlines())
    return re.fullmatch(pattern, printed if printed.endswith("\n") or not printed else printed + "\n") is not None


def commands(text: str) -> list[tuple[str, str]]:
    """The commands of a console and what each prints."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


def shell(command: str, folder: Path, status: int) -> str:
    scripts = str(Path(sys.executable).parent)
    there = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(command, shell=True, cwd=folder, env=there, capture_output=True, text=True, check=False)
    assert done.returncode == status, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("path", TUTORIALS, ids=lambda path: path.stem)
def test_a_tutorial_does_what_it_says(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text(encoding="utf-8")
    if "$ cc " in text and not (shutil.which("cc") and shutil.which("make")):
        pytest.skip("no C compiler here")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    printed = ""
    for kind, about, body in BLOCK.findall(text):
        settings = dict(part.split("=") for part in about.split())
        if "needs" in settings:
            pytest.importorskip(settings["needs"])
        if "file" in settings:
            (tmp_path / settings["file"]).write_text(body, encoding="utf-8")
        elif kind == "console":
            for command, shown in commands(body):
                found = shell(command, tmp_path, int(settings.get("exit", 0)))
                assert matches(shown, found), f"{command} printed\n{found}"
        elif kind == "python":
            with contextlib.redirect_stdout(io.StringIO()) as output:
                exec(compile(body, path.name, "exec"), names)
            printed = output.getvalue()
        elif kind == "text":
            assert matches(body, printed), printed


def test_the_tutorials_are_listed() -> None:
    listed = re.findall(r"\((\d-[\w-]+\.md)\)", (FOLDER / "README.md").read_text(encoding="utf-8"))
    assert listed == [path.name for path in TUTORIALS]
