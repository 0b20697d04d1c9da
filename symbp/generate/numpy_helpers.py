"""Helper functions of generated NumPy, each emitted only where it is called."""

from __future__ import annotations

HELPERS: dict[str, str] = {
    "erf": '''
def erf(x):
    """The error function."""
    return np.vectorize(math.erf, otypes=[x.dtype])(x)
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
    "add_at": '''
def add_at(shape, places, values):
    """Zeros of ``shape`` to which ``values`` are added at the looked-up ``places``.

    What lies outside is left out.
    """
    total = np.zeros(shape, values.dtype)
    inside = np.array(True)
    for place, size in zip(places, shape):
        inside = inside & (place >= 0) & (place < size)
    places = tuple(np.where(inside, place, 0) for place in places)
    np.add.at(total, places, np.where(inside, values, 0))
    return total
''',
}


def helper_texts(names: set[str]) -> list[str]:
    """The texts of the named helpers, in a fixed order."""
    return [text.strip("\n") for name, text in HELPERS.items() if name in names]
