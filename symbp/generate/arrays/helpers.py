"""Helper functions of generated array code, each emitted only where it is called.

What the array API standard leaves out stands here alone: reads at affine places, additions at places, sums of products
that are no single product of matrices.
"""

from __future__ import annotations

from collections.abc import Collection

from symbp.generate.numpy.helpers import HELPERS as NUMPY
from symbp.generate.numpy.helpers import with_coefficients

_CALLS = {"read": ("places", "cut", "padded"), "scatter": ("places", "cut", "added"), "add_at": ("added",)}

HELPERS: dict[str, str] = {
    "erf": NUMPY["erf"].partition("\n\ndef polynomial")[0]
    + '''

def polynomial(coefficients, x):
    """A polynomial, its highest power first (Horner)."""
    total = coefficients[0]
    for coefficient in coefficients[1:]:
        total = total * x + coefficient
    return total


def erf(x):
    """The error function within three units of the last place; the library's own, if it has one."""
    xp = array_namespace(x)
    if hasattr(xp, "erf"):
        return xp.erf(x)
    size = xp.minimum(xp.abs(x), xp.full_like(x, 6))
    square = size * size
    near = x * (1 + polynomial(ERF, square))
    tail = polynomial(ERFC, (48 / (2 + size) - 11) / 5)
    far = xp.sign(x) * (1 - xp.exp(-square) * tail)
    return xp.where(square < 1, near, far)
''',
    "places": NUMPY["places"],
    "cut": '''
CUTS = {}


def cut(where, shape, size):
    """The same as ``new_cut``, worked out once."""
    values = tuple(cell.cell_contents for cell in where.__closure__ or ())
    key = where.__code__, values, tuple(shape), tuple(size)
    if key not in CUTS:
        CUTS[key] = new_cut(where, shape, size)
    return CUTS[key]


def new_cut(where, shape, size):
    """How an array of ``size`` is cut where ``where(i, j, …)`` goes, for all indices of ``shape``.

    Gives how far that reaches outside, before and after; the axes of a window; the others, each
    the longest of those that reach one axis of the array, in the order of these; which of them go
    backwards; and the part of the array for each place in the window.
    """
    first, steps, before, after = places(where, shape, size)
    lengths, single = np.array(shape), np.count_nonzero(steps, axis=0) == 1
    reaching = [np.flatnonzero(single & (row != 0)) for row in steps]
    along = [int(axes[lengths[axes].argmax()]) if axes.size else -1 for axes in reaching]
    rest = [axis for axis in along if axis >= 0]
    window = [axis for axis in range(len(shape)) if axis not in rest]
    way = [row[axis] for row, axis in zip(steps, along) if axis >= 0]
    backwards = [n for n, step in enumerate(way) if step < 0]
    parts = []
    for place in np.ndindex(*lengths[window]):
        part = []
        corner = first + steps[:, window] @ np.array(place, int)
        for start, row, axis in zip(corner.tolist(), steps.tolist(), along):
            end = start + row[axis] * (shape[axis] - 1)
            inside = slice(min(start, end), max(start, end) + 1, abs(row[axis]))
            part.append(inside if axis >= 0 else start)
        parts.append(tuple(part))
    return before.tolist(), after.tolist(), window, rest, backwards, parts
''',
    "padded": '''
def padded(x, before, after):
    """An array with zeros around it."""
    xp = array_namespace(x)
    for axis, sides in enumerate(zip(before, after)):
        if any(sides):
            shapes = [(*x.shape[:axis], n, *x.shape[axis + 1 :]) for n in sides]
            low, high = (xp.zeros(s, dtype=x.dtype, device=device_of(x)) for s in shapes)
            x = xp.concat([low, x, high], axis=axis)
    return x
''',
    "read": '''
def read(x, where, shape):
    """``x[where(i, j, …)]`` for all indices of ``shape``; zero outside ``x``."""
    xp = array_namespace(x)
    before, after, window, rest, backwards, parts = cut(where, shape, x.shape)
    x = padded(x, before, after)
    found = xp.stack([x[part] for part in parts])
    if backwards:
        found = xp.flip(found, axis=tuple(n + 1 for n in backwards))
    order = window + rest
    found = xp.reshape(found, tuple(shape[axis] for axis in order))
    return xp.permute_dims(found, tuple(map(order.index, range(len(order)))))
''',
    "added": '''
def added(total, where, values):
    """An array with values added in a part of it, or at its rows; what is given is used up."""
    if is_jax_array(total):
        return total.at[where].add(values)
    if isinstance(where, tuple):
        total[where] += values
        return total
    if is_numpy_array(total):
        np.add.at(total, where, values)
        return total
    if is_torch_array(total):
        return total.index_add(0, where, values)
    xp = array_namespace(total)
    rows = xp.arange(total.shape[0], device=device_of(total))[:, None]
    return total + xp.astype(rows == where[None, :], total.dtype) @ values
''',
    "scatter": '''
def scatter(values, where, shape):
    """Zeros of ``shape``, to which ``values[i, j, …]`` is added at ``where(i, j, …)``.

    Nothing is added outside.
    """
    xp = array_namespace(values)
    before, after, window, rest, backwards, parts = cut(where, values.shape, shape)
    lengths = tuple(values.shape[axis] for axis in rest)
    values = xp.permute_dims(values, (*window, *rest))
    values = xp.reshape(values, (len(parts), *lengths))
    if backwards:
        values = xp.flip(values, axis=tuple(n + 1 for n in backwards))
    around = tuple(n + b + a for n, b, a in zip(shape, before, after))
    total = xp.zeros(around, dtype=values.dtype, device=device_of(values))
    for number, part in enumerate(parts):
        total = added(total, part, values[number, ...])
    return total[tuple(slice(b, b + n) for b, n in zip(before, shape))]
''',
    "taken": '''
def taken(x, axes, places):
    """``x`` at looked-up places along some of its axes, which come first in the result."""
    xp = array_namespace(x)
    rest = [axis for axis in range(x.ndim) if axis not in axes]
    rows = 0
    for axis, place in zip(axes, places):
        rows = rows * x.shape[axis] + place
    count = math.prod(x.shape[axis] for axis in axes)
    lengths = tuple(x.shape[axis] for axis in rest)
    x = xp.reshape(xp.permute_dims(x, (*axes, *rest)), (count, *lengths))
    return xp.reshape(xp.take(x, xp.reshape(rows, (-1,)), axis=0), (*rows.shape, *lengths))
''',
    "add_at": '''
def add_at(shape, places, values):
    """Zeros of ``shape`` to which ``values[i, …]`` is added at the looked-up ``places[i]``.

    What lies outside is left out.
    """
    xp = array_namespace(values)
    looked_up = shape[: len(places)]
    rows, inside = 0, True
    for place, size in zip(places, looked_up):
        rows = rows * size + place
        inside = inside & (place >= 0) & (place < size)
    lead = values.shape[: values.ndim - len(shape) + len(places)]
    rows, inside = (xp.reshape(xp.broadcast_to(a, lead), (-1,)) for a in (rows, inside))
    width = math.prod(shape[len(places) :])
    values = xp.where(inside[:, None], xp.reshape(values, (math.prod(lead), width)), 0.0)
    total = (math.prod(looked_up), width)
    total = xp.zeros(total, dtype=values.dtype, device=device_of(values))
    return xp.reshape(added(total, xp.where(inside, rows, 0), values), shape)
''',
    "contracted": '''
def contracted(subscripts, first, *others):
    """A sum of products in Einstein's notation: products of matrices, one operand after the other."""
    xp = array_namespace(first)
    inputs, result = subscripts.split("->")
    names, *left = inputs.split(",")
    for number, (own, other) in enumerate(zip(left, others), 1):
        size = dict(zip(names, first.shape)) | dict(zip(own, other.shape))
        needed = "".join((result, *left[number:]))
        batch = [c for c in names if c in own and c in needed]
        inner = [c for c in names if c in own and c not in needed]
        rows = [c for c in names if c not in own]
        columns = [c for c in own if c not in names]
        count = [math.prod(size[c] for c in g) for g in (batch, rows, inner, columns)]
        first = xp.permute_dims(first, tuple(map(names.index, batch + rows + inner)))
        first = xp.reshape(first, (count[0], count[1], count[2]))
        other = xp.permute_dims(other, tuple(map(own.index, batch + inner + columns)))
        other = xp.reshape(other, (count[0], count[2], count[3]))
        names = "".join(batch + rows + columns)
        first = xp.reshape(first @ other, tuple(size[c] for c in names))
    return xp.permute_dims(first, tuple(map(names.index, result)))
''',
}


def helper_texts(names: Collection[str]) -> list[str]:
    """The texts of the named helpers and of those that they call, in a fixed order."""
    wanted = {*names, *(called for name in names for called in _CALLS.get(name, ()))}
    return [with_coefficients(text.strip("\n")) for name, text in HELPERS.items() if name in wanted]
