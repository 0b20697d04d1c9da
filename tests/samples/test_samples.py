"""Samples from a user's files."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from symbp import zoo
from symbp.errors import SymbpError
from symbp.network.model import Network
from symbp.samples.from_csv import LINES
from symbp.samples.samples import Source, read_samples
from symbp.training import Plan, train_network

DIGITS = zoo.load("digits")
LENET = zoo.load("lenet-5")


def read(network: Network, folder: Path, *files: str, **options: Any) -> list[Any]:
    work = folder / "work"
    work.mkdir(exist_ok=True)
    return [values[:] for values in read_samples(network, Source(files, **options), work)]


def some(count: int) -> tuple[np.ndarray, np.ndarray]:
    x = np.arange(64.0 * count).reshape(count, 64) % 17
    return x, np.arange(count) % 10


def nothing(done: int, total: int, loss: float) -> None:
    pass


def test_a_named_file_for_each_input(tmp_path: Path) -> None:
    x, y = some(5)
    np.save(tmp_path / "a.npy", x.astype(np.float32))
    np.save(tmp_path / "b.npy", y.astype(np.uint8))
    found = read(DIGITS, tmp_path, f"y={tmp_path / 'b.npy'}", f"x={tmp_path / 'a.npy'}")
    assert (found[0] == x / 16).all() and (found[1] == y).all()  # the declared scale is 1/16
    assert (read(DIGITS, tmp_path, f"x={tmp_path / 'a.npy'}", f"y={tmp_path / 'b.npy'}", scale=2.0)[0] == 2 * x).all()


def test_a_packed_file_with_an_array_for_each_input(tmp_path: Path) -> None:
    x, y = some(5)
    for save in (np.savez, np.savez_compressed):
        save(tmp_path / "all.npz", x=x, y=y, more=x)
        found = read(DIGITS, tmp_path, str(tmp_path / "all.npz"))
        assert (found[0] == x / 16).all() and (found[1] == y).all()


@settings(max_examples=25, deadline=None)
@given(x=arrays(np.float64, st.tuples(st.integers(1, 6), st.just(64)), elements=st.floats(-1e300, 1e300)))
def test_what_is_written_as_csv_is_read_again(x: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("csv")
    y = np.arange(len(x)) % 10
    np.savetxt(folder / "all.csv", np.column_stack([x, y]), delimiter=",")
    found = read(DIGITS, folder, str(folder / "all.csv"), scale=1.0)
    assert (found[0] == x).all() and (found[1] == y).all() and found[1].dtype == np.int64


def test_images_as_rows_and_rows_as_images(tmp_path: Path) -> None:
    x, y = some(3)
    np.savez(tmp_path / "all.npz", x=x.reshape(3, 8, 8), y=y)
    assert (read(DIGITS, tmp_path, str(tmp_path / "all.npz"))[0] == x / 16).all()


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        (np.zeros((3, 63)), np.zeros(3, int), "the array has shape (3, 63); x takes (samples, 64)."),
        (np.zeros((3, 4, 4, 4)), np.zeros((3, 2), int), "y.npy: the array has shape (3, 2); y takes (samples)."),
        (np.zeros((3, 64)), np.zeros(3), "the array holds float64; whole numbers are needed for y."),
        (np.zeros((3, 64)), np.zeros(2, int), "the files hold 3 of x, 2 of y; as many samples of each are needed."),
        (np.zeros((0, 64)), np.zeros(0, int), "there are no samples; at least one is needed."),
        (np.zeros((3, 64)), np.array([0, 1, 10]), "y.npy: sample 2: y is 10; a whole number from 0 to 9 is needed."),
        (np.array([[0.0] * 64, [np.nan] * 64]), np.zeros(2, int), "x.npy: sample 1: a value of x is not finite."),
        (np.array(["a"] * 64).reshape(1, 64), np.zeros(1, int), "the array holds <U1; real numbers are needed for x."),
        (np.array([{}]), np.zeros(1, int), "x.npy: this is no array of numbers that NumPy's save wrote."),
    ],
)
def test_arrays_that_do_not_fit_are_named(x: np.ndarray, y: np.ndarray, message: str, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", x, allow_pickle=True)
    np.save(tmp_path / "y.npy", y)
    with pytest.raises(SymbpError) as caught:
        read(DIGITS, tmp_path, f"x={tmp_path / 'x.npy'}", f"y={tmp_path / 'y.npy'}")
    assert str(caught.value).endswith(message)


ROW = ",".join(["1"] * 64)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{ROW},3\n{ROW}\n", ":2: 64 values; 64 of x, then 1 of y are needed."),
        (f"{ROW},3\n{ROW},x\n", ":2: 'x' is not a number."),
        (f"{','.join('abcdefgh' * 8)},y\n{ROW},3\n", ":1: 'a' is not a number (a file without a heading is needed)."),
        (f"{ROW},3\n{ROW},2.5\n", ":2: y is 2.5; a whole number from 0 to 9 is needed."),
        (f"{ROW},3\n" * (LINES + 1) + f"{ROW},11\n", f":{LINES + 2}: y is 11; a whole number from 0 to 9 is needed."),
        (f"{ROW},3\ninf{ROW[1:]},1\n", ":2: a value of x is not finite."),
        (f"{ROW},3\n\n", ":2: no values; 64 of x, then 1 of y are needed."),
        ("", "all.csv: there are no samples; at least one is needed."),
    ],
)
def test_the_line_of_a_csv_file_that_is_wrong_is_named(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "all.csv").write_text(text, encoding="utf-8")
    with pytest.raises(SymbpError) as caught:
        read(DIGITS, tmp_path, str(tmp_path / "all.csv"))
    assert str(caught.value).endswith(message)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (["x=none.npy"], "no file is named for the input 'y'; write y=FILE."),
        (["z=none.npy"], "digits has no input 'z'; known are x, y."),
        (["a.npy", "b.npy"], "name one file for all inputs, or NAME=FILE for each."),
        (["a.npy"], "a.npy: one array is not enough; write x=FILE y=FILE."),
    ],
)
def test_files_that_do_not_say_what_they_hold_are_refused(files: list[str], message: str, tmp_path: Path) -> None:
    with pytest.raises(SymbpError) as caught:
        read(DIGITS, tmp_path, *files)
    assert str(caught.value) == message


def test_a_file_that_is_no_archive_is_named(tmp_path: Path) -> None:
    (tmp_path / "all.npz").write_bytes(b"no")
    with pytest.raises(SymbpError, match=r"all\.npz: this is no file that NumPy's savez wrote\."):
        read(DIGITS, tmp_path, str(tmp_path / "all.npz"))
    np.savez(tmp_path / "all.npz", x=np.zeros((1, 64)))
    with pytest.raises(SymbpError, match=r"there is no array 'y'; it holds x\."):
        read(DIGITS, tmp_path, str(tmp_path / "all.npz"))


def test_a_network_without_samples_is_not_trained_on_files(tmp_path: Path) -> None:
    with pytest.raises(SymbpError, match="its inputs have no axis of samples"):
        read(zoo.load("mlp"), tmp_path, "a.csv")


def draw(folder: Path, classes: dict[str, list[np.ndarray]]) -> None:
    image = pytest.importorskip("PIL.Image")
    for name, pictures in classes.items():
        (folder / name).mkdir(parents=True)
        for number, values in enumerate(pictures):
            image.fromarray(values).save(folder / name / f"{number}.png")


def test_folders_of_images_are_classes_and_are_mixed(tmp_path: Path) -> None:
    dark, light = [np.full((8, 8), 10 * k, np.uint8) for k in range(5)], [np.full((8, 8), 255, np.uint8)] * 5
    draw(tmp_path / "all", {"b": light, "a": dark})
    x, y = read(DIGITS, tmp_path, str(tmp_path / "all"), scale=1 / 255)
    assert x.shape == (10, 64) and sorted(y) == [0] * 5 + [1] * 5 and list(y) != sorted(y)
    assert all((value == 1).all() for value, label in zip(x, y, strict=True) if label)
    assert sorted(round(value[0] * 255) for value, label in zip(x, y, strict=True) if not label) == [0, 10, 20, 30, 40]


def test_images_of_another_size_are_refused_or_scaled(tmp_path: Path) -> None:
    draw(tmp_path / "all", {"a": [np.full((16, 12, 3), 51, np.uint8)]})
    with pytest.raises(SymbpError, match=r"0\.png: the image has 12 by 16 pixels; 8 by 8 are needed, or --resize\."):
        read(DIGITS, tmp_path, str(tmp_path / "all"))
    x, y = read(DIGITS, tmp_path, str(tmp_path / "all"), scale=1 / 51, resize=True)
    assert (abs(x - 1) < 1e-15).all() and list(y) == [0]


def test_colours_lie_before_height_and_width(tmp_path: Path) -> None:
    side = int(LENET.forward.tensor["x"].shape[-1])
    shape = tuple(int(n) for n in LENET.forward.tensor["x"].shape[1:])
    draw(tmp_path / "all", {"a": [np.zeros((side, side), np.uint8)]})
    assert read(LENET, tmp_path, str(tmp_path / "all"))[0].shape == (1, *shape)


def test_what_is_no_image_is_named(tmp_path: Path) -> None:
    pytest.importorskip("PIL.Image")
    (tmp_path / "all" / "a").mkdir(parents=True)
    with pytest.raises(SymbpError, match="there are no images; one folder a class"):
        read(DIGITS, tmp_path, str(tmp_path / "all"))
    (tmp_path / "all" / "a" / "0.png").write_bytes(b"no")
    with pytest.raises(SymbpError, match=r"0\.png: this is no image that can be read\."):
        read(DIGITS, tmp_path, str(tmp_path / "all"))


def test_more_folders_than_classes_are_refused(tmp_path: Path) -> None:
    draw(tmp_path / "all", {f"{k:02}": [np.zeros((8, 8), np.uint8)] for k in range(11)})
    with pytest.raises(SymbpError, match="there are 11 folders; the network tells 10 classes apart"):
        read(DIGITS, tmp_path, str(tmp_path / "all"))


def test_training_on_files_is_training_on_the_same_data(tmp_path: Path) -> None:
    rows = np.loadtxt("symbp/zoo/data/digits.csv", delimiter=",")
    np.save(tmp_path / "x.npy", rows[:, :64].astype(np.uint8))
    np.save(tmp_path / "y.npy", rows[:, 64].astype(np.uint8))
    source = Source((f"x={tmp_path / 'x.npy'}", f"y={tmp_path / 'y.npy'}"))
    own = train_network(DIGITS, Plan(steps=60), nothing)
    files = train_network(DIGITS, Plan(steps=60, data=source), nothing)
    assert files.history == own.history
    assert (files.right, files.tested) == (own.right, own.tested) and own.tested == 359


def test_test_samples_of_their_own(tmp_path: Path) -> None:
    x, y = some(40)
    np.savez(tmp_path / "all.npz", x=x, y=y)
    np.savez(tmp_path / "test.npz", x=x[:7], y=y[:7])
    data, test = (Source((str(tmp_path / f"{name}.npz"),)) for name in ("all", "test"))
    outcome = train_network(DIGITS, Plan(steps=3, data=data, test=test), nothing)
    assert outcome.tested == 7


def test_memory_does_not_grow_with_the_data(tmp_path: Path) -> None:
    samples = 60_000  # 15 MB of single precision, 31 MB of double
    x = np.lib.format.open_memmap(tmp_path / "x.npy", "w+", np.float32, (samples, 64))
    x[::7, 3] = 1
    x.flush()
    np.save(tmp_path / "y.npy", np.zeros(samples, np.uint8))
    source = Source((f"x={tmp_path / 'x.npy'}", f"y={tmp_path / 'y.npy'}"))
    train_network(DIGITS, Plan(steps=1), nothing)  # what is imported and derived is not counted
    tracemalloc.start()
    try:
        train_network(DIGITS, Plan(steps=3, data=source), nothing)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10e6
