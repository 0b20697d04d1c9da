"""The same bytes from every machine: nothing depends on hash seeds, time zones, languages or folders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
NETWORK = """title = "Rückwärts"
loss = "cross_entropy_labels"

[input]
size = 2

[[layers]]
units = 3
activation = "silu"

[[layers]]
kind = "dropout"
keep = 0.75

[[layers]]
units = 2
activation = "softmax"

[optimiser]
name = "adam"
learning_rate = 0.01

[train]
epochs = 5
batch_size = 2

[data]
x = [[0, 0.5], [1, -1], [0.25, 2]]
y = [0, 1, 0]
"""


def built(folder: Path, **environment: str) -> dict[str, bytes]:
    """The files that `symbp build` writes in a folder of its own and under other settings of the machine."""
    folder.mkdir()
    (folder / "small.toml").write_text(NETWORK, encoding="utf-8")
    kept = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "TZ", "PYTHONHASHSEED", "PYTHONUTF8")}
    done = subprocess.run(
        [sys.executable, "-m", "symbp", "build", "small.toml", "--out", "made"],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    made = folder / "made"
    return {path.relative_to(made).as_posix(): path.read_bytes() for path in made.rglob("*") if path.is_file()}


def test_the_same_bytes_whatever_the_hash_seed_time_zone_language_and_folder(tmp_path: Path) -> None:
    first = built(tmp_path / "one", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C", LANG="C")
    second = built(
        tmp_path / "another folder", PYTHONHASHSEED="4242", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", LANG="de_DE.UTF-8"
    )
    assert len(first) >= 8 and first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
