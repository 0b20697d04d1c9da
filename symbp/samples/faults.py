"""The first value of a part of the samples that a network cannot be trained on."""

from __future__ import annotations

import numpy as np

from symbp.language.tensor import Tensor
from symbp.network.data import check_labels
from symbp.samples.mapped import Array

SLACK = 1e-6


def first_fault(tensor: Tensor, part: Array, classes: int | None) -> tuple[int, str] | None:
    """The number of the first sample with a wrong value, and what is wrong with it; None where all is well.

    Wrong are values that are not finite, integers that are negative, not whole or at least ``classes``, and rows
    declared to sum to one that do not.
    """
    rows = part.reshape(len(part), -1)
    if part.dtype.kind == "f":
        wrong = ~np.isfinite(rows).all(1)
        if wrong.any():
            return int(wrong.argmax()), f"a value of {tensor.name} is not finite."
    if tensor.integer:
        least_fits = (rows >= 0) & (rows == np.floor(rows))
        wrong = ~(least_fits if classes is None else least_fits & (rows < classes)).all(1)
    elif "sums to one" in tensor.facts:
        wrong = (abs(part.sum(-1) - 1) > SLACK).reshape(len(part), -1).any(1)
    else:
        return None
    if not wrong.any():
        return None
    first = int(wrong.argmax())
    return first, check_labels(tensor, part[first].tolist(), classes, SLACK)
