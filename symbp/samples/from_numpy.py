"""Samples from NumPy's files."""

from __future__ import annotations

import shutil
import zipfile
from math import prod
from pathlib import Path

import numpy as np

from symbp.errors import SymbpError
from symbp.language.tensor import Tensor
from symbp.samples.faults import first_fault
from symbp.samples.mapped import Array

PART = 1024


def from_array(path: Path, tensor: Tensor, shape: tuple[int, ...], classes: int | None) -> Array:
    """The array of a ``.npy`` file, mapped, as samples of ``shape``.

    Rows of numbers are taken as images of as many, and images as rows. Raises :class:`SymbpError` for a file that is
    no such array, and with the number of the sample for a value that :func:`first_fault` finds.
    """
    try:
        values = np.load(path, mmap_mode="r", allow_pickle=False)
    except (ValueError, EOFError):
        raise SymbpError(f"{path}: this is no array of numbers that NumPy's save wrote.") from None
    if values.dtype.kind not in ("iub" if tensor.integer else "fiub"):
        wanted = "whole numbers are" if tensor.integer else "real numbers are"
        raise SymbpError(f"{path}: the array holds {values.dtype}; {wanted} needed for {tensor.name}.")
    own = values.shape[1:]
    flat = 1 in (len(own), len(shape)) and prod(own) == prod(shape)
    if values.ndim == 0 or not (own == shape or flat):
        wanted = ", ".join(["samples", *map(str, shape)])
        raise SymbpError(f"{path}: the array has shape {values.shape}; {tensor.name} takes ({wanted}).")
    values = values.reshape(len(values), *shape)
    for first in range(0, len(values), PART):
        fault = first_fault(tensor, values[first : first + PART], classes)
        if fault:
            raise SymbpError(f"{path}: sample {first + fault[0]}: {fault[1]}")
    return values


def unpacked(path: Path, names: list[str], folder: Path) -> dict[str, Path]:
    """The arrays of a ``.npz`` file as files of their own in a folder, by name: a packed one cannot be mapped.

    Raises :class:`SymbpError` for a file that is none, or that lacks a name.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            own = {Path(member).stem: member for member in archive.namelist() if member.endswith(".npy")}
            missing = [name for name in names if name not in own]
            if missing:
                raise SymbpError(f"{path}: there is no array {missing[0]!r}; it holds {', '.join(sorted(own))}.")
            found = {}
            for name in names:
                found[name] = folder / f"{name}.npy"
                with archive.open(own[name]) as packed, found[name].open("wb") as file:
                    shutil.copyfileobj(packed, file)
            return found
    except zipfile.BadZipFile:
        raise SymbpError(f"{path}: this is no file that NumPy's savez wrote.") from None
