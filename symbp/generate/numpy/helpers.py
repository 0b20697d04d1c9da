"""Helper functions of generated NumPy, each emitted only where it is called."""

from __future__ import annotations

from symbp.generate.common.elementary import precisions

HELPERS: dict[str, str] = {
    "erf": '''
# Polynomials for erf(x) / x - 1 in x**2 below one, and for exp(x**2) * (1 - erf(x)) in 2 / (2 + x)
# scaled to -1 to 1 above it, which interpolate at Chebyshev points; the highest power first.
ERF = (
NEAR
)
ERFC = (
FAR
)


def polynomial(coefficients, x):
    """A polynomial, its highest power first (Horner)."""
    total = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        total *= x
        total += coefficient
    return total


def erf(x):
    """The error function within three units of the last place."""
    size = np.minimum(np.abs(x), 6)
    square = size * size
    near = x * (1 + polynomial(ERF, square))
    tail = polynomial(ERFC, (48 / (2 + size) - 11) / 5)
    far = np.copysign(1 - np.exp(-square) * tail, x)
    return np.where(square < 1, near, far)
''',
    "places": '''
def places(where, shape, size):
    """The affine map ``where`` as ``first + steps @ index``.

    Also how far it reaches outside an array of ``size``, before and after.
    """
    first = np.array(where(*np.zeros(len(shape), int)))
    steps = np.array([where(*unit) for unit in np.eye(len(shape), dtype=int)]).T - first[:, None]
    reach = steps * (np.array(shape) - 1)
    before = np.maximum(-(first + np.minimum(reach, 0).sum(1)), 0)
    after = np.maximum(first + np.maximum(reach, 0).sum(1) + 1 - size, 0)
    return first + before, steps, before, after
''',
    "read": '''
def read(x, where, shape):
    """A view of ``x[where(i, j, …)]`` for all indices of ``shape``; zero outside ``x``."""
    first, steps, before, after = places(where, shape, x.shape)
    if before.any() or after.any():
        x = np.pad(x, np.stack([before, after], axis=1))
    start = x[tuple(slice(place, None) for place in first)]
    return np.lib.stride_tricks.as_strided(start, shape, steps.T @ x.strides, writeable=False)
''',
    "scatter": '''
def scatter(values, where, shape):
    """Zeros of ``shape``, to which ``values[i, j, …]`` is added at ``where(i, j, …)``.

    Nothing is added outside. The loop is over a window: the shorter ones of the axes that
    reach the same axis of the result.
    """
    first, steps, before, after = places(where, values.shape, shape)
    total = np.zeros(shape + before + after, values.dtype)
    lengths = np.array(values.shape)
    reaching = [np.flatnonzero(row) for row in steps]
    longest = [axes[lengths[axes].argmax()] if axes.size else -1 for axes in reaching]
    rest = [axis for axis in range(values.ndim) if longest.count(axis) == 1]
    window = [axis for axis in range(values.ndim) if axis not in rest]
    values = values.transpose(window + rest)
    strides = steps[:, rest].T @ total.strides
    for place in np.ndindex(*lengths[window]):
        corner = first + steps[:, window] @ np.array(place, int)
        start = total[tuple(slice(c, None) for c in corner)]
        target = np.lib.stride_tricks.as_strided(start, lengths[rest], strides)
        target += values[place]
    return total[tuple(slice(b, b + n) for b, n in zip(before, shape))]
''',
    "window_max": '''
def window_max(values, window):
    """The maximum over the axes of a window: the loop is over the places in it."""
    values = np.moveaxis(values, window, range(len(window)))
    first, *others = np.ndindex(values.shape[: len(window)])
    found = np.array(values[first])
    for place in others:
        np.maximum(found, values[place], out=found)
    return found
''',
    "window_argmax": '''
def window_argmax(values, window):
    """Where in a window the first of its maxima is, counted row by row."""
    values = np.moveaxis(values, window, range(len(window)))
    first, *others = np.ndindex(values.shape[: len(window)])
    found = np.array(values[first])
    places = np.zeros(found.shape, int)
    for number, place in enumerate(others, 1):
        larger = values[place] > found
        places[larger] = number
        np.maximum(found, values[place], out=found)
    return places
''',
    "add_at": '''
def add_at(shape, places, values):
    """Zeros of ``shape`` to which ``values[i, …]`` is added at the looked-up ``places[i]``.

    What lies outside is left out. The places are sorted, so that each is added to once.
    """
    looked_up = shape[: len(places)]
    inside = np.array(True)
    for place, size in zip(places, looked_up):
        inside = inside & (place >= 0) & (place < size)
    inside = np.broadcast_to(inside, values.shape[: values.ndim - len(shape) + len(places)])
    places = [np.broadcast_to(place, inside.shape)[inside] for place in places]
    total = np.zeros(shape, values.dtype)
    rows = np.ravel_multi_index(places, looked_up)
    order = np.argsort(rows, kind="stable")
    rows = rows[order]
    if rows.size:
        found = total.reshape(np.prod(looked_up, dtype=int), -1)
        values = values[inside].reshape(rows.size, -1)[order]
        first = np.flatnonzero(np.append(True, rows[1:] != rows[:-1]))
        found[rows[first]] = np.add.reduceat(values, first)
    return total
''',
}


def helper_texts(names: set[str]) -> list[str]:
    """The texts of the named helpers, in a fixed order."""
    return [with_coefficients(text.strip("\n")) for name, text in HELPERS.items() if name in names]


def with_coefficients(text: str) -> str:
    """The text with the coefficients of the polynomials for the error function, where it has places for them."""
    if "NEAR" in text:
        double = precisions()["DOUBLE"]
        for mark, coefficients in (("NEAR", double.erf), ("FAR", double.erfc)):
            text = text.replace(mark, "\n".join(f"    {c}," for c in reversed(coefficients)))
    return text
