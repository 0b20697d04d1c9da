"""Arrays on disk: a batch of them is read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Mapped:
    """Values times ``scale``, computed for the rows that are asked for: ``mapped[rows]`` is an ordinary array."""

    values: Array
    scale: float = 1.0

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of samples, then the shape of one."""
        return self.values.shape

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, rows: Any) -> Array:
        part = np.asarray(self.values[rows])
        return part if self.scale == 1 else part * self.scale

    def cut(self, first: int, last: int | None = None) -> Mapped:
        """The samples from ``first`` up to ``last``, still on disk."""
        return Mapped(self.values[first:last], self.scale)


def write_parts(parts: Iterable[Array], path: Path, shape: tuple[int, ...]) -> Array:
    """Write parts one after the other; the whole, of samples of ``shape``, mapped. No part: an empty array."""
    samples, kind = 0, np.dtype(np.float64)
    with path.open("wb") as file:
        for part in parts:
            samples, kind = samples + len(part), part.dtype
            part.tofile(file)
    if not samples:
        return np.empty((0, *shape), kind)
    return np.memmap(path, kind, "r", shape=(samples, *shape))
