"""Training data: exact numbers in the declaration, or a CSV file beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
import sympy as sp

from symbp import zoo
from symbp.errors import SymbpError
from symbp.network import network_from_toml
from symbp.network.data import dataset

LABELS = """loss = "cross_entropy_labels"
[input]
size = 2
[[layers]]
units = 3
activation = "softmax"
"""
FILE = LABELS + '[data]\nfile = "points.csv"\nscale = 0.5\ntest_fraction = 0.25\n'


def test_decimals_are_exact() -> None:
    data = dict(zoo.load("worked-example").data.values)
    assert data["x"] == (sp.Rational(1, 20), sp.Rational(1, 10))


@pytest.mark.parametrize(
    ("loss", "y", "expected"),
    [
        ("cross_entropy_labels", "[0, 3]", "net.toml:9: y[1] is 3; a whole number from 0 to 2 is needed."),
        ("cross_entropy_labels", "[0, -1]", "net.toml:9: y[1] is -1; a whole number from 0 to 2 is needed."),
        ("cross_entropy_labels", "[0, 0.5]", "net.toml:9: y[1] is 0.5; a whole number from 0 to 2 is needed."),
        ("cross_entropy_labels", "[0]", "net.toml:7: the data have different numbers of samples: x 2, y 1."),
        ("cross_entropy", "[[1, 0, 0], [0.5, 0.6, 0]]", "net.toml:9: y[1] sums to 1.1; it has to sum to one."),
    ],
)
def test_targets_are_checked(loss: str, y: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(
            LABELS.replace("cross_entropy_labels", loss) + f"[data]\nx = [[1, 2], [3, 4]]\ny = {y}\n", "net", "net.toml"
        )
    assert str(caught.value) == expected


def test_a_batch_is_not_larger_than_the_data() -> None:
    text = LABELS + "[train]\nepochs = 1\nbatch_size = 3\n[data]\nx = [[1, 2], [3, 4]]\ny = [0, 1]\n"
    with pytest.raises(SymbpError, match="batch_size is 3, but there are 2 samples"):
        network_from_toml(text, "net", "net.toml")


def read(folder: Path, rows: str, text: str = FILE) -> object:
    (folder / "net.toml").write_text(text, encoding="utf-8")
    (folder / "points.csv").write_text(rows, encoding="utf-8")
    return dataset(zoo.load(str(folder / "net.toml")))


def test_a_file_beside_the_declaration_is_read_scaled_and_split(tmp_path: Path) -> None:
    found = read(tmp_path, "2,4,0\n6,8,1\n1,1,2\n0,0,0\n")
    assert found == type(found)([[1, 2], [3, 4], [0.5, 0.5], [0, 0]], [[0], [1], [2], [0]], 3, 1, True, True)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("1,2\n", "points.csv:1: 2 values; 2 inputs and 1 targets are needed."),
        ("1,2,0\n1,a,0\n", "points.csv:2: a value is not a number."),
        ("1,nan,0\n", "points.csv:1: a value is not finite."),
        ("1,2,7\n", "points.csv:1: y is 7; a whole number from 0 to 2 is needed."),
        ("1,2,0.5\n", "points.csv:1: y is 0.5; a whole number from 0 to 2 is needed."),
        ("", "points.csv: the file is empty; at least one sample is needed."),
    ],
)
def test_faults_in_a_file_name_the_row(tmp_path: Path, rows: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        read(tmp_path, rows)
    assert str(caught.value) == expected


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "net.toml").write_text(FILE, encoding="utf-8")
    with pytest.raises(SymbpError, match=r"data file 'points\.csv' is not beside the declaration"):
        dataset(zoo.load(str(tmp_path / "net.toml")))
