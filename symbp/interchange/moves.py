"""Operators that only say where values stand: they become views, or arrays where everything is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.values import Filled, Joined, Value, number
from symbp.interchange.views import View

Handler = Callable[..., Any]


def axis_of(value: Any, axis: int) -> int:
    """An axis counted from the front."""
    return int(axis) % len(value.shape)


def sizes_of(value: Any) -> list[Any]:
    """A list of sizes, from a list or a known array."""
    return [whole(part) for part in (value.ravel().tolist() if isinstance(value, np.ndarray) else value)]


def whole(value: Any) -> Any:
    """A number of Python where a size is known."""
    if isinstance(value, np.ndarray):
        value = value.ravel()[0]
    size = sp.sympify(value)
    return int(size) if size.is_Integer else size


def reshape(value: Any, shape: Any, copy_zero: bool = False) -> Value:
    """Another shape; with ``copy_zero``, a size of 0 stays what it is there."""
    sizes = sizes_of(shape)
    if copy_zero:
        sizes = [value.shape[n] if size == 0 else size for n, size in enumerate(sizes)]
    return value.reshape(sizes)


def flatten(value: Any, start: int = 0, end: int = -1) -> Value:
    """Neighbouring axes as one."""
    first, last = axis_of(value, start), axis_of(value, end)
    shape = list(value.shape)
    return value.reshape([*shape[:first], sp.prod(shape[first : last + 1]), *shape[last + 1 :]])


def unflatten(value: Any, axis: int, sizes: Sequence[int]) -> Value:
    """One axis as several."""
    place, shape = axis_of(value, axis), list(value.shape)
    given = sizes_of(sizes)
    if -1 in given:
        given[given.index(-1)] = shape[place] // sp.prod([n for n in given if n != -1])
    return value.reshape([*shape[:place], *given, *shape[place + 1 :]])


def permute(value: Any, order: Sequence[int] | None = None) -> Value:
    """The axes in another order (backwards where none is given)."""
    order = [axis_of(value, n) for n in order] if order is not None else list(range(len(value.shape)))[::-1]
    return value.transpose(order) if isinstance(value, np.ndarray) else value.permute(order)


def swap(value: Any, first: int, second: int) -> Value:
    """Two axes in each other's place."""
    order = list(range(len(value.shape)))
    if not order:
        return value
    one, two = axis_of(value, first), axis_of(value, second)
    order[one], order[two] = order[two], order[one]
    return permute(value, order)


def transpose(value: Any) -> Value:
    """A matrix with rows and columns changed."""
    return permute(value)


def expand(value: Any, shape: Any) -> Value:
    """Repeated up to a shape; a size of 1 or -1 stays."""
    sizes = sizes_of(shape)
    behind = list(value.shape)
    sizes = [1] * (len(behind) - len(sizes)) + sizes
    have = [1] * (len(sizes) - len(behind)) + behind
    sizes = [old if new in (-1, 1) else new for new, old in zip(sizes, have, strict=True)]
    if isinstance(value, np.ndarray):
        if all(sp.sympify(n).is_Integer for n in sizes):
            return np.broadcast_to(value, [int(n) for n in sizes])
        if value.size == 1:
            return Filled(number(value), tuple(map(sp.sympify, sizes)))
        raise SymbpError("a known array is repeated for every sample")
    return value.expand(sizes)


def squeeze(value: Any, axes: Any = None) -> Value:
    """Without these axes of size 1 (all, where none are named)."""
    if axes is None:
        found = [n for n, size in enumerate(value.shape) if size == 1]
    else:
        found = [axis_of(value, n) for n in sizes_of(axes)]
        found = [n for n in found if value.shape[n] == 1]
    return np.squeeze(value, tuple(found)) if isinstance(value, np.ndarray) else value.squeeze(found)


def unsqueeze(value: Any, axes: Any) -> Value:
    """With axes of size 1 at these places of the result."""
    places = sizes_of(axes if isinstance(axes, (list, tuple, np.ndarray)) else [axes])
    rank = len(value.shape) + len(places)
    for place in sorted(int(n) % rank for n in places):
        value = np.expand_dims(value, place) if isinstance(value, np.ndarray) else value.unsqueeze(place)
    return value


def slice_of(value: Any, axis: int = 0, start: Any = None, end: Any = None, step: Any = 1) -> Value:
    """Places of an axis from ``start`` to before ``end``, counted as Python does."""
    place = axis_of(value, axis)
    length = value.shape[place]
    start, end, step = (None if n is None else whole(n) for n in (start, end, step))
    if step in (1, None) and start in (0, None) and (end is None or end == length or (_plain(end) and end >= 2**31)):
        return value
    if isinstance(value, np.ndarray):
        cut: list[Any] = [slice(None)] * value.ndim
        cut[place] = slice(start, end if end is None or abs(end) < 2**31 else None, step)
        return value[tuple(cut)]
    if not sp.sympify(length).is_Integer:
        raise SymbpError("a slice of the samples")
    places = range(*slice(start, end, step).indices(int(length)))
    if not len(places):
        raise SymbpError("a slice that holds nothing")
    return value.slice(place, places[0], len(places), places.step)


def slice_axes(value: Any, starts: Any, ends: Any, axes: Any = None, steps: Any = None) -> Value:
    """Slices of several axes."""
    begin, finish = sizes_of(starts), sizes_of(ends)
    places = sizes_of(axes) if axes is not None else list(range(len(begin)))
    strides = sizes_of(steps) if steps is not None else [1] * len(begin)
    for axis, start, end, step in zip(places, begin, finish, strides, strict=True):
        value = slice_of(value, axis, start, end, step)
    return value


def select(value: Any, axis: int, index: Any) -> Value:
    """One place of an axis."""
    place, number = axis_of(value, axis), whole(index)
    if isinstance(value, np.ndarray):
        return value.take(int(number), place)
    length = value.shape[place]
    if not sp.sympify(length).is_Integer:
        raise SymbpError("one of the samples is taken out")
    number = int(number) % int(length)
    found = value.slice(place, number, 1)
    return found.squeeze([place])


def split(value: Any, size: Any, axis: int = 0, count: int | None = None) -> list[Value]:
    """An axis in pieces of one size, or of these sizes, or into so many."""
    place = axis_of(value, axis)
    length = int(value.shape[place])
    if count is not None:
        size = -(-length // count)
    if isinstance(size, (list, tuple)) or (isinstance(size, np.ndarray) and size.ndim):
        sizes = sizes_of(size)
    else:
        each = int(whole(size))
        sizes = [min(each, length - start) for start in range(0, length, each)]
    ends = [sum(sizes[: n + 1]) for n in range(len(sizes))]
    return [slice_of(value, place, end - size, end) for size, end in zip(sizes, ends, strict=True)]


def unbind(value: Any, axis: int = 0) -> list[Value]:
    """The places of an axis, one by one."""
    place = axis_of(value, axis)
    return [select(value, place, n) for n in range(int(value.shape[place]))]


def concatenate(values: Sequence[Any], axis: int = 0) -> Value:
    """Values one behind the other along an axis."""
    if all(isinstance(value, np.ndarray) for value in values):
        return np.concatenate(values, int(axis))
    parts: list[View] = []
    place = axis_of(values[0], axis)
    for value in values:
        if isinstance(value, Joined) and value.axis == place:
            parts += value.parts
        elif isinstance(value, View):
            parts.append(value)
        else:
            raise SymbpError("values of different kinds are joined")
    return Joined(place, tuple(parts)) if len(parts) > 1 else parts[0]


def stack(values: Sequence[Any], axis: int = 0) -> Value:
    """Values side by side along a new axis."""
    place = int(axis) % (len(values[0].shape) + 1)
    return concatenate([unsqueeze(value, [place]) for value in values], place)


def flip(value: Any, axes: Sequence[int]) -> Value:
    """Axes from their end to their start."""
    for axis in axes:
        place = axis_of(value, axis)
        length = int(value.shape[place])
        value = np.flip(value, place) if isinstance(value, np.ndarray) else value.slice(place, length - 1, length, -1)
    return value


def repeated(value: Any, times: Any) -> Value:
    """An axis of size 1 repeated so often (that of other axes would be a copy)."""
    counts = sizes_of(times)
    shape = [1] * (len(counts) - len(value.shape)) + list(value.shape)
    if any(n != 1 and size != 1 for n, size in zip(counts, shape, strict=True)):
        raise SymbpError("an axis of several places is repeated")
    return expand(value, [n if n != 1 else size for n, size in zip(counts, shape, strict=True)])


def shape_of(value: Any, start: int = 0, end: int | None = None) -> Value:
    """The sizes of the axes."""
    return np.array([whole(n) for n in value.shape], dtype=object)[start:end]


def pick(value: Any, index: int) -> Value:
    """One of several outputs."""
    return value[int(index)]


def _plain(size: Any) -> bool:
    return bool(sp.sympify(size).is_Integer)


MOVES: dict[str, Handler] = {
    "identity": lambda value: value,
    "reshape": reshape,
    "flatten": flatten,
    "unflatten": unflatten,
    "permute": permute,
    "swap": swap,
    "transpose": transpose,
    "expand": expand,
    "squeeze": squeeze,
    "unsqueeze": unsqueeze,
    "slice": slice_of,
    "slice_axes": slice_axes,
    "select": select,
    "split": split,
    "unbind": unbind,
    "concatenate": concatenate,
    "stack": stack,
    "flip": flip,
    "repeat": repeated,
    "shape": shape_of,
    "pick": pick,
}
