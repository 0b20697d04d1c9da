"""The wheel holds all that the program needs, and works in an empty environment."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_installed_wheel_builds_a_network(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    wheel = next(tmp_path.glob("*.whl"))
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", wheel], check=True, capture_output=True)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    command = [tmp_path / "env" / "bin" / "symbp", "build", "digits", "--out", "made"]
    subprocess.run(command, check=True, cwd=tmp_path, env=environment, capture_output=True)
    made = tmp_path / "made" / "digits" / "derivation.html"
    assert made.read_bytes() == (ROOT / "generated" / "digits" / "derivation.html").read_bytes()
