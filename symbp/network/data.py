"""The data of a network: written in its declaration, or in a CSV file beside it or in the zoo."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from symbp.errors import SymbpError
from symbp.network.model import Network

Rows = list[list[float]]


@dataclass(frozen=True)
class Dataset:
    """Inputs and targets as rows, the training samples first. ``integer`` targets are class labels."""

    inputs: Rows
    targets: Rows
    train: int
    test: int
    integer: bool


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
    """The samples of a data file: columns of ``x`` times the declared scale, then columns of ``y``.

    The last ``test_fraction`` of the rows (rounded down) are for testing. Raises :class:`SymbpError` with the row
    for a value that is missing or not finite.
    """
    x, y = (network.forward.tensor[name] for name in ("x", "y"))
    width = int(x.shape[-1])
    targets = 1 if y.integer else int(y.shape[-1])
    scale = float(network.data.scale)
    inputs: Rows = []
    labels: Rows = []
    for number, row in enumerate(csv.reader(io.StringIO(data_text(network))), 1):
        place = f"{network.data.file}:{number}"
        if len(row) != width + targets:
            raise SymbpError(f"{place}: {len(row)} values; {width} inputs and {targets} targets are needed.")
        try:
            values = [float(text) for text in row]
        except ValueError:
            raise SymbpError(f"{place}: a value is not a number.") from None
        if not all(map(math.isfinite, values)):
            raise SymbpError(f"{place}: a value is not finite.")
        inputs.append([value * scale for value in values[:width]])
        labels.append(values[width:])
    test = int(len(inputs) * network.data.test_fraction)
    return Dataset(inputs, labels, len(inputs) - test, test, y.integer)
