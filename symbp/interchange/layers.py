"""Operators that are layers of the library: the formula is the library's, however a framework stores the weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.attention import begin, ended
from symbp.interchange.moves import expand, reshape, select, sizes_of, stack, whole
from symbp.interchange.operators import operator_formula
from symbp.interchange.values import Filled, Masked, number
from symbp.interchange.views import View

if TYPE_CHECKING:
    from symbp.interchange.importing import Importer

BATCH_NORM = (
    "Batch normalisation is written in the file as in prediction; training uses the mean and variance of the batch, as "
    "PyTorch's training mode does."
)
DROPOUT = "Dropout is switched off in the file; training uses it with the probability that is written there."


def linear(im: Importer, x: Any, weight: Any, bias: Any = None) -> View:
    """Weighted sums with a bias."""
    inputs, parameters = im.view(x), {"W": im.view(weight)}
    if bias is not None:
        parameters["b"] = im.view(bias)
    settings = {"units": int(parameters["W"].shape[0]), "bias": "none" if bias is None else "neuron"}
    found = im.library("dense", parameters, {"x": inputs}, **settings)
    if bias is None:
        im.dense[found.name] = (inputs, parameters["W"], found)
    return found


def convolution(
    im: Importer,
    x: Any,
    weight: Any,
    bias: Any = None,
    stride: Sequence[int] = (1,),
    padding: Any = (0,),
    dilation: Sequence[int] = (1,),
    groups: int = 1,
) -> View:
    """A convolution over one or two axes."""
    view, kernel = im.view(x), im.view(weight)
    axes = len(kernel.shape) - 2
    if axes > 2:
        raise SymbpError(f"a convolution over {axes} axes; the library has one over 1 and 2")
    if padding == "same":
        padding = [int(d) * (int(n) - 1) // 2 for n, d in zip(kernel.shape[2:], _each(dilation, axes), strict=True)]
    before, after = _sides(padding, axes)
    if before != after:
        raise SymbpError(f"a padding of {before} before and {after} after; the two have to be alike")
    parameters = {"W": kernel} | ({"b": im.view(bias)} if not is_zero(bias) else {})
    return im.library(
        "convolution",
        parameters,
        {"x": view},
        units=int(kernel.shape[0]),
        kernel=tuple(int(n) for n in kernel.shape[2:]),
        stride=_each(stride, axes),
        padding=before,
        dilation=_each(dilation, axes),
        groups=int(groups),
        bias=not is_zero(bias),
    )


def transposed_convolution(
    im: Importer,
    x: Any,
    weight: Any,
    bias: Any = None,
    stride: Sequence[int] = (1,),
    padding: Sequence[int] = (0,),
    extra: Sequence[int] = (0,),
    groups: int = 1,
    dilation: Sequence[int] = (1,),
) -> View:
    """The adjoint of a convolution."""
    view, kernel = im.view(x), im.view(weight)
    axes = len(kernel.shape) - 2
    before, after = _sides(padding, axes)
    if before != after or groups != 1 or any(n != 1 for n in _each(dilation, axes)):
        raise SymbpError(
            "a transposed convolution with groups, dilation or uneven padding; the library has none of these"
        )
    parameters = {"W": kernel} | ({"b": im.view(bias)} if not is_zero(bias) else {})
    return im.library(
        "transposed_convolution",
        parameters,
        {"x": view},
        units=int(kernel.shape[1]),
        kernel=tuple(int(n) for n in kernel.shape[2:]),
        stride=_each(stride, axes),
        padding=before,
        extra=_each(extra, axes),
        bias=not is_zero(bias),
    )


def batch_norm(
    im: Importer,
    x: Any,
    gain: Any,
    bias: Any,
    mean: Any,
    variance: Any,
    momentum: float = 0.1,
    epsilon: float = 1e-5,
    training: bool = True,
) -> View:
    """Batch normalisation as in training, whatever mode the file was written in."""
    if not training and BATCH_NORM not in im.notes:
        im.notes.append(BATCH_NORM)
    view = im.view(x)
    names = {"running_mean": mean, "running_variance": variance}
    states = {local: im.state(item, int(view.shape[1]), local == "running_variance") for local, item in names.items()}
    reads = {**_affine(im, gain, bias), **states}
    return im.library("batch_norm", reads, {"x": view}, epsilon=number(epsilon), momentum=number(momentum))


def layer_norm(im: Importer, x: Any, axes: int, gain: Any = None, bias: Any = None, epsilon: float = 1e-5) -> View:
    """Layer normalisation over so many last axes."""
    view = im.view(x)
    shape = view.shape
    flat = view.reshape([*shape[: len(shape) - axes], sp.prod(shape[len(shape) - axes :])])
    found = im.library("layer_norm", _affine(im, gain, bias, True), {"x": flat}, epsilon=number(epsilon))
    return found.reshape(shape)


def rms_norm(im: Importer, x: Any, axes: int, gain: Any = None, epsilon: float = 1e-5) -> View:
    """Root mean square normalisation over so many last axes."""
    view = im.view(x)
    shape = view.shape
    flat = view.reshape([*shape[: len(shape) - axes], sp.prod(shape[len(shape) - axes :])])
    reads = {"gain": _affine(im, gain, None, True)["gain"]}
    return im.library("rms_norm", reads, {"x": flat}, epsilon=number(epsilon)).reshape(shape)


def group_norm(im: Importer, x: Any, groups: int, gain: Any = None, bias: Any = None, epsilon: float = 1e-5) -> View:
    """Group normalisation."""
    reads = _affine(im, gain, bias)
    return im.library("group_norm", reads, {"x": im.view(x)}, groups=int(groups), epsilon=number(epsilon))


def max_pooling(
    im: Importer, x: Any, window: Sequence[int], stride: Sequence[int] = (), padding: Sequence[int] = (0,)
) -> View:
    """The largest value under a window."""
    axes = len(window) if len(window) > 1 else len(x.shape) - 2
    before, after = _sides(padding, axes)
    if before != after:
        raise SymbpError(f"a padding of {before} before and {after} after; the two have to be alike")
    settings = {"window": _each(window, axes), "stride": _each(stride or window, axes), "padding": before}
    return im.library("max_pooling", {}, {"x": im.view(x)}, **settings)


def average_pooling(
    im: Importer, x: Any, window: Sequence[int], stride: Sequence[int] = (), padding: Sequence[int] = (0,)
) -> View:
    """The mean under a window."""
    axes = len(window) if len(window) > 1 else len(x.shape) - 2
    if any(any(side) for side in _sides(padding, axes)):
        raise SymbpError("average pooling with padding; the library has it without")
    settings = {"window": _each(window, axes), "stride": _each(stride or window, axes)}
    return im.library("average_pooling", {}, {"x": im.view(x)}, **settings)


def adaptive_average_pooling(im: Importer, x: Any, output: Sequence[int]) -> View:
    """The means of so many windows of one size."""
    view = im.view(x)
    sizes = [int(n) for n in view.shape[2:]]
    wanted = [int(n) if n is not None else size for n, size in zip(_each(output, len(sizes)), sizes, strict=True)]
    if all(n == 1 for n in wanted):
        found = im.library("global_average_pooling", {}, {"x": view})
        for _ in sizes:
            found = found.unsqueeze(len(found.axes))
        return found
    if any(size % n for size, n in zip(sizes, wanted, strict=True)):
        raise SymbpError(f"adaptive pooling of {sizes} to {wanted}, in windows of different sizes")
    return average_pooling(im, view, [size // n for size, n in zip(sizes, wanted, strict=True)])


def global_average_pooling(im: Importer, x: Any) -> View:
    """The mean of each channel."""
    return adaptive_average_pooling(im, x, [1] * (len(x.shape) - 2))


def upsample(im: Importer, x: Any, factor: int) -> View:
    """Each value repeated along every axis behind the channels."""
    return im.library("upsample", {}, {"x": im.view(x)}, factor=int(factor))


def embedding(im: Importer, table: Any, index: Any) -> Any:
    """Rows of a table: by the whole numbers of the input, or those at known places."""
    rows = im.view(table)
    if isinstance(index, np.ndarray):
        places = index.astype(int)
        flat = places.ravel()
        step = int(flat[1] - flat[0]) if len(flat) > 1 else 1
        if step and (flat == flat[0] + step * np.arange(len(flat))).all():
            found = rows.slice(0, int(flat[0]), len(flat), step)
        else:
            found = im.view(stack([select(rows, 0, int(n)) for n in flat], 0))
        return found.reshape([*places.shape, *rows.shape[1:]])
    view = im.view(index)
    if not view.integer:
        raise SymbpError("a table is looked up at values that are computed")
    below, units = int(rows.shape[0]), int(sp.prod(rows.shape[1:]))
    found = im.library("embedding", {"E": rows.reshape([below, units])}, {"x": view}, units=units, below=below)
    return found.reshape([*view.shape, *rows.shape[1:]])


def dropout(im: Importer, x: Any, probability: float, training: bool = True) -> Any:
    """Inverted dropout."""
    chance = number(probability)
    if not chance:
        return x
    if not training and DROPOUT not in im.notes:
        im.notes.append(DROPOUT)
    view = im.view(x)
    random = im.random(view)
    return im.library("dropout", {"r": random}, {"x": view}, keep=1 - chance)


def attention(
    im: Importer,
    query: Any,
    key: Any,
    value: Any,
    mask: Any = None,
    probability: float = 0.0,
    causal: bool = False,
    scale: Any = None,
) -> Any:
    """Scaled dot-product attention, with a mask, or where no place sees a later one."""
    views = {"query": im.view(query), "key": im.view(key), "value": im.view(value)}
    shape = (*views["query"].shape[:-1], views["key"].shape[-2])
    if probability:
        raise SymbpError("dropout inside scaled_dot_product_attention; it would take its weights apart: set it to 0")
    if causal:
        mask = np.tril(np.ones([int(n) for n in shape[-2:]], bool))
    if isinstance(mask, np.ndarray) and mask.dtype.kind == "f":
        if not set(np.unique(mask)) <= {0.0, -np.inf}:
            raise SymbpError("a mask of other numbers than 0 and minus infinity")
        mask = mask == 0
    if isinstance(mask, Masked):
        raise SymbpError("a mask that is computed from another one")
    seen, more = im.seen(mask, shape) if mask is not None else ("1 > 0", {})
    width = views["query"].shape[-1]
    factor = number(scale) if scale is not None else 1 / sp.sqrt(width)
    words = {"seen": seen, "scale": f"({factor})"}
    text = operator_formula("scaled_dot_product_attention", views["query"].shape, words)
    return im.layer("scaled_dot_product_attention", text, {**views, **more})


def _affine(im: Importer, gain: Any, bias: Any, flat: bool = False) -> dict[str, Any]:
    """A gain and a bias, 1 and 0 where there is none."""
    found: dict[str, Any] = {}
    for local, value, neutral in (("gain", gain, 1), ("b", bias, 0)):
        if value is None:
            found[local] = sp.Integer(neutral)
            continue
        view = im.view(value)
        found[local] = view.reshape([sp.prod(view.shape)]) if flat else view
    return found


def _each(values: Any, axes: int) -> tuple[Any, ...]:
    """A setting for each axis."""
    listed = tuple(values) if isinstance(values, (list, tuple)) else (values,)
    return tuple(n if n is None else int(n) for n in (listed * axes if len(listed) == 1 else listed))


def _sides(padding: Any, axes: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The padding before and behind each axis."""
    each = tuple(padding) if isinstance(padding, (list, tuple)) else (padding,)
    if len(each) == 2 * axes and axes > 0 and len(each) > 1 and not (axes == 1 and len(each) == 1):
        return _each(each[:axes], axes), _each(each[axes:], axes)
    return _each(each, axes), _each(each, axes)


def is_zero(value: Any) -> bool:
    """Whether a value is known to be nought everywhere, or left out."""
    if value is None:
        return True
    if isinstance(value, Filled):
        return value.value == 0
    return isinstance(value, np.ndarray) and not np.asarray(value, float).any()


def matmul(im: Importer, x: Any, y: Any) -> Any:
    """A product of matrices; of values and a parameter, that of a dense layer without a bias."""
    left, right = im.view(x), im.view(y)
    if len(right.axes) == 2 and im.is_parameter(right) and not im.is_parameter(left):
        return linear(im, left, right.permute([1, 0]))
    if len(right.axes) == 1:
        return matmul(im, left, right.unsqueeze(1)).squeeze([len(left.axes) - 1])
    if len(left.axes) == 1:
        return matmul(im, left.unsqueeze(0), right).squeeze([len(right.axes) - 2])
    before = im.common([_Shaped(left.shape[:-2]), _Shaped(right.shape[:-2])])
    scores = ended(im, left, right)
    if scores is not None:
        return attention(im, scores.query, scores.key, right, scores.mask, scale=scores.factor)
    reads = {"x": left.expand([*before, *left.shape[-2:]]), "y": right.expand([*before, *right.shape[-2:]])}
    found = im.layer("matmul", operator_formula("matmul", reads["x"].shape, {}), reads)
    begin(im, reads["x"], reads["y"], found)
    return found


class _Shaped:
    """A shape, where a value is asked for its shape."""

    def __init__(self, shape: Any) -> None:
        self.shape = shape


def affine(im: Importer, bias: Any, x: Any, weight: Any) -> Any:
    """A product of matrices plus a vector: a dense layer."""
    return linear(im, x, im.view(weight).permute([1, 0]), bias)


def filled(im: Importer, shape: Any, value: Any) -> Any:
    """One number everywhere."""
    sizes = sizes_of(shape)
    if all(isinstance(n, int) for n in sizes):
        return np.full(sizes, float(sp.sympify(number(value))))
    return Filled(number(value), tuple(sp.sympify(n) for n in sizes))


def filled_like(im: Importer, like: Any, value: Any) -> Any:
    """One number everywhere that another value has places."""
    return filled(im, list(like.shape), value)


def expand_as(im: Importer, x: Any, like: Any) -> Any:
    """Repeated up to another value's shape."""
    return expand(x, list(like.shape))


def numbers(im: Importer, start: Any, end: Any, step: Any) -> Any:
    """Whole numbers at equal distances."""
    return np.arange(whole(start), whole(end), whole(step))


def gather(im: Importer, x: Any, index: Any, axis: int = 0) -> Any:
    """Places of an axis: one, several that are known, or rows of a table by the whole numbers of the input."""
    if isinstance(index, (int, np.generic, np.ndarray)):
        places = np.asarray(index)
        if isinstance(x, np.ndarray):
            return np.take(x, places.astype(int), axis)
        if places.ndim == 0:
            return select(x, axis, int(places))
        if axis == 0 and im.is_parameter(im.view(x)):
            return embedding(im, x, places)
        return im.side_by_side("stack", [[select(x, axis, int(n)) for n in places.ravel()]], {"axis": axis})
    if axis != 0:
        raise SymbpError("values are looked up along another axis than the first")
    return embedding(im, x, index)


def layer_norm_from(im: Importer, x: Any, axis: int, gain: Any = None, bias: Any = None, epsilon: float = 1e-5) -> View:
    """Layer normalisation from an axis on."""
    return layer_norm(im, x, len(x.shape) - axis % len(x.shape), gain, bias, epsilon)


def rms_norm_from(im: Importer, x: Any, axis: int, gain: Any = None, epsilon: float = 1e-5) -> View:
    """Root mean square normalisation from an axis on."""
    return rms_norm(im, x, len(x.shape) - axis % len(x.shape), gain, epsilon)


def instance_norm(im: Importer, x: Any, gain: Any = None, bias: Any = None, epsilon: float = 1e-5) -> View:
    """Group normalisation with a group for every channel."""
    return group_norm(im, x, int(x.shape[1]), gain, bias, epsilon)


def clip(im: Importer, x: Any, low: Any = None, high: Any = None) -> Any:
    """Values within bounds."""
    words = {key: f"({number(value)})" for key, value in (("low", low), ("high", high)) if value is not None}
    kind = "clamp" if len(words) == 2 else "clamp_low" if "low" in words else "clamp_high"
    return im.elementwise(kind, [x], words)


def flatten_to_two(im: Importer, x: Any, axis: int) -> Any:
    """The axes before one as one, and those from it on."""
    sizes = list(x.shape)
    return reshape(x, [sp.prod(sizes[:axis]), sp.prod(sizes[axis:])])


def loss(im: Importer, prediction: Any, target: Any, **table: Any) -> Any:
    """A loss of the library, at the end."""
    im.ending = (
        {k: number(v) if not isinstance(v, (str, int)) else v for k, v in table.items()},
        im.view(prediction),
        im.view(target),
    )
    return im.view(prediction)


LAYERS: dict[str, Callable[..., Any]] = {
    "gather": gather,
    "layer_norm_from": layer_norm_from,
    "rms_norm_from": rms_norm_from,
    "instance_norm": instance_norm,
    "clip": clip,
    "flatten_to_two": flatten_to_two,
    "matmul": matmul,
    "addmm": affine,
    "filled": filled,
    "filled_like": filled_like,
    "expand_as": expand_as,
    "range": numbers,
    "loss": loss,
    "linear": linear,
    "convolution": convolution,
    "transposed_convolution": transposed_convolution,
    "batch_norm": batch_norm,
    "layer_norm": layer_norm,
    "rms_norm": rms_norm,
    "group_norm": group_norm,
    "max_pooling": max_pooling,
    "average_pooling": average_pooling,
    "adaptive_average_pooling": adaptive_average_pooling,
    "global_average_pooling": global_average_pooling,
    "upsample": upsample,
    "embedding": embedding,
    "dropout": dropout,
    "scaled_dot_product_attention": attention,
}
