"""The data of a network: written in its declaration, or in a CSV file beside it or in the zoo."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from symbp.errors import SymbpError
from symbp.language.expressions import Access
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.model import Network

Rows = list[list[float]]


@dataclass(frozen=True)
class Dataset:
    """Inputs and targets as rows, the training samples first.

    ``integer`` targets are whole numbers; ``labels``: they are classes for each of which the network predicts a score.
    """

    inputs: Rows
    targets: Rows
    train: int
    test: int
    integer: bool
    labels: bool


def lookup_range(program: Program, name: str) -> int | None:
    """How many different values an integer tensor may hold: the length of the shortest axis that it looks up."""
    lengths = []
    for equation in program.equations:
        for access in sorted(equation.right.atoms(Access), key=str):
            for position, size in zip(access.indices, program.tensor[access.name].shape, strict=True):
                if size.is_Integer and any(inner.name == name for inner in position.atoms(Access)):
                    lengths.append(int(size))
    return min(lengths, default=None)


def check_labels(tensor: Tensor, values: Any, classes: int | None, slack: float = 0) -> str:
    """What is wrong with the values of an input, as a sentence: labels out of range, or sums that are not one.

    ``slack`` is how far a sum may be from one (0 for exact numbers). Empty when all is well.
    """

    def visit(node: Any, place: str) -> str:
        if isinstance(node, (list, tuple)):
            last = not node or not isinstance(node[0], (list, tuple))
            if last and "sums to one" in tensor.facts and abs(sum(node) - 1) > slack:
                return f"{tensor.name}{place} sums to {float(sum(node)):.10g}; it has to sum to one."
            return next(filter(None, (visit(part, f"{place}[{n}]") for n, part in enumerate(node))), "")
        if tensor.integer and (node != int(node) or node < 0 or (classes is not None and node >= classes)):
            wanted = "of at least 0" if classes is None else f"from 0 to {classes - 1}"
            return f"{tensor.name}{place} is {float(node):g}; a whole number {wanted} is needed."
        return ""

    return visit(values, "")


def data_text(network: Network) -> str:
    """The text of a network's data file. Raises :class:`SymbpError` where there is none."""
    beside = Path(network.source).parent / network.data.file
    if Path(network.source).exists() and beside.exists():
        return beside.read_text(encoding="utf-8")
    shipped = resources.files("symbp.zoo").joinpath("data", network.data.file)
    if not shipped.is_file():
        raise SymbpError(f"{network.source}: data file {network.data.file!r} is not beside the declaration.")
    return shipped.read_text(encoding="utf-8")


def dataset(network: Network) -> Dataset:
    """The samples of a data file: columns of ``x`` times the declared scale, then columns of ``y``, if it is read.

    The last ``test_fraction`` of the rows (rounded down) are for testing. Raises :class:`SymbpError` with the row
    for a value that is missing or not finite.
    """
    x, y = network.forward.tensor["x"], network.forward.tensor.get("y")
    width, targets = (math.prod(int(n) for n in t.shape if n.is_Integer) if t else 0 for t in (x, y))
    unread = network.data.unread
    scale = float(network.data.scale)
    integer = y is not None and y.integer
    classes = lookup_range(network.forward, "y") if integer else None
    inputs: Rows = []
    labels: Rows = []
    for number, row in enumerate(csv.reader(io.StringIO(data_text(network))), 1):
        place = f"{network.data.file}:{number}"
        if len(row) != width + targets + unread:
            more = f" and {unread} left unread" if unread else ""
            raise SymbpError(f"{place}: {len(row)} values; {width} inputs and {targets} targets are needed{more}.")
        try:
            values = [float(text) for text in row]
        except ValueError:
            raise SymbpError(f"{place}: a value is not a number.") from None
        if not all(map(math.isfinite, values)):
            raise SymbpError(f"{place}: a value is not finite.")
        target = values[width : width + targets]
        if y is not None:
            fault = check_labels(y, target[0] if integer and targets == 1 else target, classes, 1e-6)
            if fault:
                raise SymbpError(f"{place}: {fault}")
        inputs.append([value * scale for value in values[:width]])
        labels.append(target)
    if not inputs:
        raise SymbpError(f"{network.data.file}: the file is empty; at least one sample is needed.")
    test = int(len(inputs) * network.data.test_fraction)
    train, batch = len(inputs) - test, network.schedule.batch_size
    if batch > train:
        raise SymbpError(f"{network.source}: batch_size is {batch}, but there are {train} samples to train on.")
    return Dataset(inputs, labels, train, test, integer, predicts_labels(network))


def predicts_labels(network: Network) -> bool:
    """Whether the targets ``y`` are classes, for each of which the network predicts a score for ``x``."""
    y = network.forward.tensor.get("y")
    scores = network.inference.tensor[network.predictions[0]].shape
    return y is not None and y.integer and "x" in network.forward.tensor and scores[:-1] == y.shape
