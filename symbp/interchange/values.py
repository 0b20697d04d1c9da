"""What operators read besides views: values that are known, values side by side, values that a mask leaves out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.views import Sizes, View


@dataclass(frozen=True)
class Joined:
    """Views one behind the other along an axis. A slice that is one of them, or lies in one, needs no copy."""

    axis: int
    parts: tuple[View, ...]

    @property
    def shape(self) -> Sizes:
        """The sizes of the axes."""
        first = list(self.parts[0].shape)
        first[self.axis] = sp.Add(*[part.shape[self.axis] for part in self.parts])
        return tuple(first)

    def slice(self, axis: int, start: int, count: int, step: int = 1) -> Value:
        """Places of an axis; those of the joined axis come from the parts that hold them."""
        if axis != self.axis:
            return Joined(self.axis, tuple(part.slice(axis, start, count, step) for part in self.parts))
        if step != 1:
            raise SymbpError("a slice with steps through values that were joined")
        found, begin = [], 0
        for part in self.parts:
            length = int(part.shape[axis])
            low, high = max(start, begin), min(start + count, begin + length)
            if low < high:
                found.append(part.slice(axis, low - begin, high - low))
            begin += length
        return found[0] if len(found) == 1 else Joined(axis, tuple(found))

    def permute(self, order: Sequence[int]) -> Joined:
        """The axes in another order."""
        return Joined(list(order).index(self.axis), tuple(part.permute(order) for part in self.parts))

    def unsqueeze(self, axis: int) -> Joined:
        """With an axis of size 1."""
        return Joined(self.axis + (axis <= self.axis), tuple(part.unsqueeze(axis) for part in self.parts))

    def squeeze(self, axes: Sequence[int]) -> Joined:
        """Without these axes, which have size 1."""
        less = sum(axis < self.axis for axis in axes)
        return Joined(self.axis - less, tuple(part.squeeze(axes) for part in self.parts))


@dataclass(frozen=True)
class Masked:
    """A value that is minus infinity where ``mask`` is not: it ends in a softmax, which leaves these places out."""

    value: View
    mask: np.ndarray | View

    @property
    def shape(self) -> Sizes:
        """The sizes of the axes."""
        return self.value.shape


@dataclass(frozen=True)
class Filled:
    """One known number in every place of a shape that is not known as a whole."""

    value: sp.Expr
    shape: Sizes

    def reshape(self, shape: Sequence[Any]) -> Filled:
        """Another shape."""
        return Filled(self.value, tuple(sp.sympify(n) for n in shape))

    def permute(self, order: Sequence[int]) -> Filled:
        """The axes in another order."""
        return self.reshape([self.shape[n] for n in order])

    def expand(self, shape: Sequence[Any]) -> Filled:
        """Repeated up to a shape."""
        return self.reshape(shape)

    def slice(self, axis: int, start: int, count: int, step: int = 1) -> Filled:
        """Places of an axis."""
        return self.reshape([*self.shape[:axis], count, *self.shape[axis + 1 :]])

    def squeeze(self, axes: Sequence[int]) -> Filled:
        """Without these axes."""
        return self.reshape([n for k, n in enumerate(self.shape) if k not in axes])

    def unsqueeze(self, axis: int) -> Filled:
        """With an axis of size 1."""
        return self.reshape([*self.shape[:axis], 1, *self.shape[axis:]])


# A View, one of these, an array or a number that is known, or a list of them.
Value: TypeAlias = Any


def number(value: Any) -> sp.Expr | None:
    """A number as an exact one, in the fewest digits that it prints with; None where it is none."""
    if isinstance(value, Filled):
        return value.value
    if isinstance(value, np.ndarray) and value.size == 1:
        value = value.reshape(())[()]
    if isinstance(value, sp.Expr):
        return value
    if isinstance(value, (bool, np.bool_)):
        return sp.Integer(int(value))
    if isinstance(value, (int, np.integer)):
        return sp.Integer(int(value))
    if isinstance(value, np.float32):
        return exact(float(str(value)))
    if isinstance(value, (float, np.floating)):
        return exact(float(value))
    return None


def exact(value: float) -> sp.Expr:
    """A finite number as the decimal that it prints as."""
    if value != value or abs(value) == float("inf"):
        return sp.oo if value > 0 else -sp.oo
    return sp.Rational(repr(value))


def plain_array(value: Any) -> np.ndarray:
    """A known value as an array, of numbers where no size in it is open."""
    array = np.asarray(value)
    if array.dtype == object and not any(isinstance(n, sp.Basic) and n.free_symbols for n in array.ravel()):
        whole = all(sp.sympify(n).is_Integer for n in array.ravel())
        return array.astype(int if whole else float)
    return array


def seen_where(mask: np.ndarray, row: str, column: str) -> str | None:
    """A mask over the last two axes as a condition on their indices: nothing hidden, a triangle or a band of one side.

    None where it is none of these, or differs along the axes before.
    """
    whole = np.asarray(mask).astype(bool)
    if whole.all():
        return ""
    if whole.ndim < 2 or any(n != 1 for n in whole.shape[:-2]):
        return None
    rows, columns = whole.shape[-2:]
    flat = whole.reshape(rows, columns)
    i, j = np.indices((rows, columns))
    for shift in range(-rows + 1, columns):
        for text, condition in (("<=", j <= i + shift), (">=", j >= i + shift)):
            if (condition == flat).all():
                more = "" if shift == 0 else f" + {shift}" if shift > 0 else f" - {-shift}"
                return f"{column} {text} {row}{more}"
    return None


FOLDED: dict[str, Callable[..., Any]] = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "divide": lambda x, y: x // y if np.asarray(x).dtype == object or np.asarray(x).dtype.kind == "i" else x / y,
    "power": lambda x, y: np.asarray(x, float) ** y,
    "negative": np.negative,
    "exp": np.exp,
    "log": np.log,
    "sin": np.sin,
    "cos": np.cos,
    "sqrt": np.sqrt,
    "reciprocal": lambda x: 1 / x,
    "equal": np.equal,
    "not_equal": np.not_equal,
    "less": np.less,
    "less_equal": np.less_equal,
    "greater": np.greater,
    "greater_equal": np.greater_equal,
    "logical_not": lambda x: ~np.asarray(x, bool),
    "logical_and": lambda x, y: np.asarray(x, bool) & np.asarray(y, bool),
    "where": lambda c, x, y: np.where(np.asarray(c, bool), x, y),
    "cast": lambda x, to: np.asarray(x).astype(to),
    "lower": lambda x, shift: np.tril(x, shift),
    "upper": lambda x, shift: np.triu(x, shift),
}
