"""The samples that a user's files hold for a network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from symbp.errors import SymbpError, nearest
from symbp.language.tensor import Tensor
from symbp.network.data import lookup_range
from symbp.network.model import Network
from symbp.samples.from_csv import Wanted, from_csv
from symbp.samples.from_images import form_of, from_images
from symbp.samples.from_numpy import PART, from_array, unpacked
from symbp.samples.mapped import Array, Mapped, write_parts


@dataclass(frozen=True)
class Source:
    """Files to read samples from: one for all inputs, or ``NAME=FILE`` for each.

    ``scale`` multiplies inputs that are real numbers (None: as declared for the network's own data), but no target;
    ``resize`` scales images of another size.
    """

    files: tuple[str, ...]
    scale: float | None = None
    resize: bool = False


def read_samples(network: Network, source: Source, work: Path) -> list[Mapped]:
    """The inputs of a network, in order, mapped from files; ``work`` is a folder for those that are written anew.

    Raises :class:`SymbpError` for files that do not fit the network.
    """
    inputs = network.forward.given("input")
    if not network.sampled or not all(_sampled(tensor) for tensor in inputs):
        raise SymbpError(f"{network.name} is not trained on samples from files: its inputs have no axis of samples.")
    wanted = [_wanted(network, tensor) for tensor in inputs]
    found = _read(network, source, wanted, work)
    lengths = {tensor.name: len(values) for (tensor, _, _), values in zip(wanted, found, strict=True)}
    if len(set(lengths.values())) > 1:
        counted = ", ".join(f"{count} of {name}" for name, count in lengths.items())
        raise SymbpError(f"the files hold {counted}; as many samples of each are needed.")
    if not all(lengths.values()):
        raise SymbpError(f"{source.files[0]}: there are no samples; at least one is needed.")
    scale = float(network.data.scale) if source.scale is None else source.scale
    predicted = {tensor.name for tensor in network.inference.given("input")}
    scaled = [not tensor.integer and tensor.name in predicted for tensor in inputs]
    return [Mapped(values, scale if own else 1.0) for values, own in zip(found, scaled, strict=True)]


def _sampled(tensor: Tensor) -> bool:
    return bool(tensor.shape) and tensor.shape[0].is_Symbol and all(n.is_Integer for n in tensor.shape[1:])


def _wanted(network: Network, tensor: Tensor) -> tuple[Tensor, tuple[int, ...], int | None]:
    classes = lookup_range(network.forward, tensor.name) if tensor.integer else None
    return tensor, tuple(int(n) for n in tensor.shape[1:]), classes


def _read(network: Network, source: Source, wanted: Wanted, work: Path) -> list[Array]:
    names = [tensor.name for tensor, _, _ in wanted]
    named = dict(text.split("=", 1) for text in source.files if "=" in text and not Path(text).exists())
    for name in named:
        if name not in names:
            raise SymbpError(f"{network.name} has no input {name!r}; {nearest(name, names)}")
    if named:
        if missing := [name for name in names if name not in named]:
            raise SymbpError(f"no file is named for the input {missing[0]!r}; write {missing[0]}=FILE.")
        files = {name: Path(text) for name, text in named.items()}
    else:
        if len(source.files) != 1:
            raise SymbpError("name one file for all inputs, or NAME=FILE for each.")
        path = Path(source.files[0])
        if path.is_dir():
            return _images(path, source, wanted, work, network.schedule.seed)
        if path.suffix == ".csv":
            return from_csv(path, wanted, work)
        files = unpacked(path, names, work) if path.suffix == ".npz" else {names[0]: path}
        if len(names) > len(files):
            raise SymbpError(f"{path}: one array is not enough; write {' '.join(f'{name}=FILE' for name in names)}.")
    return [from_array(files[tensor.name], tensor, shape, classes) for tensor, shape, classes in wanted]


def _images(path: Path, source: Source, wanted: Wanted, work: Path, seed: int) -> list[Array]:
    """Images for the first input, their classes for the second, if there is one."""
    image, target = wanted[0], wanted[1] if len(wanted) == 2 else None
    if len(wanted) > 2 or image[0].integer:
        raise SymbpError(f"{path}: images are for networks of one input of real numbers, and a target at most.")
    pixels, numbers, classes = from_images(path, form_of(*image[:2]), work, source.resize, seed)
    if target is None:
        return [pixels]
    tensor, shape, count = target
    if tensor.integer and not shape:
        scores = count
    elif "sums to one" in tensor.facts and len(shape) == 1:
        scores = shape[0]
    else:
        raise SymbpError(f"{path}: folders are classes, and the target {tensor.name} is no class.")
    if scores is not None and len(classes) > scores:
        raise SymbpError(f"{path}: there are {len(classes)} folders; the network tells {scores} classes apart.")
    if tensor.integer:
        return [pixels, numbers]
    rows = np.eye(shape[0])
    parts = (rows[numbers[first : first + PART]] for first in range(0, len(numbers), PART))
    return [pixels, write_parts(parts, work / "classes", shape)]
