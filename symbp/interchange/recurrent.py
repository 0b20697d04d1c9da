"""Recurrent layers: the library's formulas on the weights as PyTorch and ONNX store them, all gates in one array."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.layers import dropout, is_zero
from symbp.interchange.moves import flip, select, slice_of, stack, swap
from symbp.interchange.values import Joined
from symbp.interchange.views import View

if TYPE_CHECKING:
    from symbp.interchange.importing import Importer


def _gates(im: Importer, value: Any, count: int) -> list[Any]:
    """The parts of a stored weight, one a gate; noughts where there is no bias."""
    if value is None or is_zero(value):
        return [sp.Integer(0)] * count
    size = int(value.shape[0]) // count
    return [im.view(slice_of(value, 0, n * size, (n + 1) * size)) for n in range(count)]


def _summed(im: Importer, first: Any, second: Any, count: int) -> list[Any]:
    """Two biases that are only read added up, by gates; either may be left out."""
    if isinstance(first, Joined) or isinstance(second, Joined) or is_zero(first) or is_zero(second):
        pairs = zip(_gates(im, first, count), _gates(im, second, count), strict=True)
        return [im.added(one, other) for one, other in pairs]
    return _gates(im, im.added(im.view(first), im.view(second)), count)


def one_direction(im: Importer, kind: str, x: View, weights: Sequence[Any], order: str) -> tuple[View, View | None]:
    """One recurrent layer in one direction, its gates stored in this ``order``: values and, of an LSTM, cells."""
    given, looped, bias, bias_looped = weights
    count = len(order)
    reads: dict[str, Any] = {}
    for prefix, parts in (("W", _gates(im, given, count)), ("U", _gates(im, looped, count))):
        reads |= {f"{prefix}{gate}" if count > 1 else prefix: part for gate, part in zip(order, parts, strict=True)}
    if kind == "gru":
        ours, theirs = _gates(im, bias, count), _gates(im, bias_looped, count)
        for gate, one, other in zip(order, ours, theirs, strict=True):
            reads |= {"bc": one, "d": other} if gate == "c" else {f"b{gate}": im.added(one, other)}
    else:
        parts = _summed(im, bias, bias_looped, count)
        reads |= {f"b{gate}" if count > 1 else "b": part for gate, part in zip(order, parts, strict=True)}
    size = int(looped.shape[-1])
    found = im.library({"rnn": "recurrent"}.get(kind, kind), reads, {"x": x}, units=size)
    return found, im.found.get("c") if kind == "lstm" else None


def recurrent(
    im: Importer,
    x: Any,
    states: Any,
    weights: Sequence[Any],
    bias: bool,
    layers: int,
    probability: float,
    training: bool,
    both: bool,
    batch_first: bool,
    kind: str = "lstm",
) -> list[Any]:
    """Recurrent layers one behind the other, in one direction or both: values, the last ones, and cells of an LSTM."""
    for state in states if isinstance(states, list) else [states]:
        if not is_zero(state):
            raise SymbpError(f"the {kind} begins at a state that is given; it begins at noughts here")
    view = im.view(x) if batch_first else im.view(swap(im.view(x), 0, 1))
    each = 4 if bias else 2
    order = {"lstm": "ifco", "gru": "ruc", "rnn": "h"}[kind]
    last, cells = [], []
    for layer in range(layers):
        directions = []
        for way in range(2 if both else 1):
            start = (layer * (2 if both else 1) + way) * each
            given = [*weights[start : start + each], None, None][:4]
            read = flip(view, [1]) if way else view
            found, cell = one_direction(im, kind, read, given, order)
            last.append(select(found, 1, -1))
            cells += [select(cell, 1, -1)] if cell is not None else []
            directions.append(flip(found, [1]) if way else found)
        view = im.view(Joined(2, tuple(directions))) if both else directions[0]
        if layer + 1 < layers:
            view = im.view(dropout(im, view, probability, training))
    output = view if batch_first else swap(view, 0, 1)
    return [output, stack(last, 0), *([stack(cells, 0)] if cells else [])]


def onnx_recurrent(
    im: Importer,
    x: Any,
    given: Any,
    looped: Any,
    bias: Any = None,
    lengths: Any = None,
    state: Any = None,
    cell: Any = None,
    kind: str = "lstm",
    direction: str = "forward",
    before_reset: bool = True,
) -> list[Any]:
    """One recurrent layer as ONNX has it: time first, then directions, its own order of the gates."""
    if lengths is not None:
        raise SymbpError("sequences of different lengths")
    for start in (state, cell):
        if start is not None and not is_zero(start):
            raise SymbpError(f"the {kind} begins at a state that is given; it begins at noughts here")
    if kind == "gru" and not before_reset:
        raise SymbpError("a GRU whose reset gate stands before the product; the library has it behind, as PyTorch does")
    view = im.view(swap(im.view(x), 0, 1))
    order = {"lstm": "iofc", "gru": "urc", "rnn": "h"}[kind]
    values, last, cells = [], [], []
    for way in range(2 if direction == "bidirectional" else 1):
        backwards = way == 1 or direction == "reverse"
        rows = int(given.shape[1])
        parts = [select(given, 0, way), select(looped, 0, way), None, None]
        if bias is not None:
            both = select(bias, 0, way)
            parts[2:] = [slice_of(both, 0, 0, rows), slice_of(both, 0, rows, 2 * rows)]
        found, memory = one_direction(im, kind, flip(view, [1]) if backwards else view, parts, order)
        last.append(select(found, 1, -1))
        cells += [select(memory, 1, -1)] if memory is not None else []
        values.append(swap(flip(found, [1]) if backwards else found, 0, 1))
    return [stack(values, 1), stack(last, 0), *([stack(cells, 0)] if cells else [])]


RECURRENT: dict[str, Callable[..., Any]] = {"recurrent": recurrent, "onnx_recurrent": onnx_recurrent}
