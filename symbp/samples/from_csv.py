"""Samples from CSV."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from math import prod
from pathlib import Path

import numpy as np

from symbp.errors import SymbpError
from symbp.language.tensor import Tensor
from symbp.samples.faults import first_fault
from symbp.samples.mapped import Array

LINES = 4096
Wanted = list[tuple[Tensor, tuple[int, ...], int | None]]


def from_csv(path: Path, wanted: Wanted, folder: Path) -> list[Array]:
    """The columns of a file without a heading, those of the first tensor first, as one mapped array a tensor.

    ``wanted`` are tensors, the shapes of one sample of them, and how many values an integer one may hold. Raises
    :class:`SymbpError` with the line for a number of columns that does not fit, or a value that is no number, not
    finite, or no label.
    """
    widths = [prod(shape) for _, shape, _ in wanted]
    ends = list(itertools.accumulate(widths))
    files = [(folder / f"{tensor.name}.columns") for tensor, _, _ in wanted]
    handles = [file.open("wb") for file in files]
    try:
        for line, rows in _parts(path, ends[-1], [tensor.name for tensor, _, _ in wanted], widths):
            for handle, (tensor, shape, classes), end, width in zip(handles, wanted, ends, widths, strict=True):
                part = rows[:, end - width : end].reshape(len(rows), *shape)
                fault = first_fault(tensor, part, classes)
                if fault:
                    raise SymbpError(f"{path}:{line + fault[0]}: {fault[1]}")
                (part.astype(np.int64) if tensor.integer else part).tofile(handle)
    finally:
        for handle in handles:
            handle.close()
    return [_mapped(file, tensor, shape) for file, (tensor, shape, _) in zip(files, wanted, strict=True)]


def _mapped(file: Path, tensor: Tensor, shape: tuple[int, ...]) -> Array:
    kind = np.dtype(np.int64 if tensor.integer else np.float64)
    samples = file.stat().st_size // (kind.itemsize * prod(shape))
    return np.memmap(file, kind, "r", shape=(samples, *shape)) if samples else np.empty((0, *shape), kind)


def _parts(path: Path, columns: int, names: list[str], widths: list[int]) -> Iterator[tuple[int, Array]]:
    """The number of the first line of each part of the file, and its rows."""
    with path.open(encoding="utf-8") as file:
        for number in itertools.count(1, LINES):
            try:
                lines = list(itertools.islice(file, LINES))
            except UnicodeDecodeError:
                raise SymbpError(f"{path} is not UTF-8 text.") from None
            if not lines:
                return
            rows = np.empty((0, 0))
            with contextlib.suppress(ValueError):
                if any(line.strip() for line in lines):
                    rows = np.loadtxt(lines, delimiter=",", ndmin=2, comments=None)
            if rows.shape != (len(lines), columns):
                raise SymbpError(_fault(path, number, lines, columns, names, widths))
            yield number, rows


def _fault(path: Path, number: int, lines: list[str], columns: int, names: list[str], widths: list[int]) -> str:
    """The first line that is not as it should be."""
    for place, line in enumerate(lines, number):
        texts = line.strip().split(",")
        if len(texts) != columns:
            wanted = ", then ".join(f"{width} of {name}" for name, width in zip(names, widths, strict=True))
            return f"{path}:{place}: {len(texts) if line.strip() else 'no'} values; {wanted} are needed."
        for text in texts:
            try:
                float(text)
            except ValueError:
                heading = " (a file without a heading is needed)" if place == 1 else ""
                return f"{path}:{place}: {text.strip()!r} is not a number{heading}."
    return f"{path}:{number}: one of the {len(lines)} lines from here is no row of numbers with commas between them."
