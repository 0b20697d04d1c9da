"""What a verification reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

ROUNDING = 1e-14


@dataclass(frozen=True)
class Check:
    """One check: its name, the largest error found (or a count), the limit, and whether it held."""

    name: str
    figure: float
    limit: float
    passed: bool
    detail: str = ""

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "name": self.name,
            "figure": self.figure,
            "limit": self.limit,
            "verdict": "passed" if self.passed else "failed",
            "detail": self.detail,
        }


def compared(name: str, pairs: Iterable[tuple[str, Any, Any]], limit: float, detail: str = "") -> Check:
    """A check that values agree: the largest difference, relative to the largest value of each tensor.

    A tensor that is zero but for rounding (a gradient that cancels, say) is measured by the largest of all tensors.
    """
    pairs, worst, where = list(pairs), 0.0, ""
    overall = max((largest(expected) for _, _, expected in pairs), default=0)
    for tensor, found, expected in pairs:
        error = relative_error(found, expected, overall if largest(expected) < ROUNDING * overall else 0)
        if not error <= worst:
            worst, where = error, tensor
    failed = f"largest in {where}" if where and worst > limit else ""
    return Check(name, worst, limit, bool(worst <= limit), detail or failed)


def largest(values: Any) -> Any:
    """The largest absolute value, zero where there is none."""
    return max((abs(v) for v in np.asarray(values, dtype=object).ravel()), default=0)


def relative_error(found: Any, expected: Any, scale: Any = 0) -> float:
    """Largest difference over the scale, or the largest expected value; the difference itself where that is zero."""
    left, right = np.asarray(found, dtype=object).ravel(), np.asarray(expected, dtype=object).ravel()
    if left.shape != right.shape:
        return float("inf")
    scale = scale or largest(expected) or 1
    errors = [float(abs(a - b) / scale) for a, b in zip(left, right, strict=True)]
    return max(errors, default=0.0) if all(e == e for e in errors) else float("inf")
