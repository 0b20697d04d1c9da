"""The house: imports run one way, files stay small, texts speak of the project alone."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path

import pytest

import symbp

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "symbp"
FLOORS = [
    *("language", "notation", "library", "network", "interchange", "zoo", "derive", "simplify"),
    *("explain", "generate", "verify", "referee"),
]
PRINTS = {"explain", "generate", "verify"}
GENERATE = ["common", "stability", "lowering", "c", "scripts", "numpy", "boards", "arrays"]
FILES = sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Rooms of the house that a file imports from."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        names += [a.name for a in node.names] if isinstance(node, ast.Import) else []
        found |= {name.split(".")[1] for name in names if name.startswith("symbp.")}
    return found & set(FLOORS)


@pytest.mark.parametrize("room", FLOORS)
def test_imports_run_one_way(room: str) -> None:
    below = set(FLOORS[: FLOORS.index(room) + 1])
    if room in PRINTS:
        below -= PRINTS - {room}
    for path in (PACKAGE / room).rglob("*.py"):
        assert imported(path) <= below, path.name


@pytest.mark.parametrize("room", GENERATE)
def test_imports_among_the_rooms_of_generate_run_one_way(room: str) -> None:
    below = set(GENERATE[: GENERATE.index(room) + 1])
    for path in (PACKAGE / "generate" / room).glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(r"from symbp\.generate\.(\w+)", text)) <= below, path.name


def test_files_are_small() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in FILES if path.name != "__init__.py"]
    assert max(lengths) <= 700
    assert statistics.median(lengths) <= 150


def test_every_room_says_why_it_is_as_it_is() -> None:
    for room in FLOORS:
        assert (PACKAGE / room / "README.md").read_text(encoding="utf-8").startswith(f"# {room}")


def test_outputs_carry_no_dates() -> None:
    for path in (ROOT / "generated").rglob("*"):
        if path.suffix in (".html", ".tex", ".c", ".h", ".py"):
            assert not re.search(r"\b20[2-9]\d-\d\d-\d\d\b", path.read_text(encoding="utf-8")), path


def test_no_public_name_is_hidden_by_a_module_of_the_same_name() -> None:
    package = Path(symbp.__file__).parent
    assert not [name for name in symbp.__all__ if (package / name).is_dir() or (package / f"{name}.py").exists()]
