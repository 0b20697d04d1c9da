"""Attention that is written out as products of matrices and a softmax, found while these are put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import sympy as sp

from symbp.interchange.views import View

if TYPE_CHECKING:
    from symbp.interchange.importing import Importer


@dataclass(frozen=True)
class Scores:
    """What may become attention: ``factor`` times query times key, where ``mask`` lets it be seen.

    ``outputs`` are those of the layers that it is made of so far; ``weights``: it has gone through a softmax.
    """

    query: View
    key: View
    outputs: tuple[str, ...]
    factor: sp.Expr = sp.S.One
    mask: Any = None
    weights: bool = False


def begin(im: Importer, left: View, right: View, product: View) -> None:
    """A product of matrices may be the scores of queries and keys, each times a number or not."""
    if len(left.axes) <= 2:
        return
    factor, outputs, sides = sp.S.One, [product.name], []
    for view in (left, right):
        before = im.multiples.get(view.name)
        if before is not None and view.whole(im.written.tensors[view.name]) and before[0].shape == view.shape:
            outputs.append(view.name)
            factor *= before[1]
            view = before[0]
        sides.append(view)
    order = tuple(layer.output for layer in im.layers if layer.output in outputs)
    last = len(right.axes) - 1
    im.scores[product.name] = Scores(sides[0], sides[1].swapped(last - 1, last), order, factor)


def scaled(im: Importer, view: View, factor: sp.Expr, product: View) -> None:
    """Scores times a number."""
    found = im.scores.get(view.name)
    if found is not None and not found.weights and view.whole(im.written.tensors[view.name]):
        outputs = (*found.outputs, product.name)
        im.scores[product.name] = replace(found, factor=found.factor * factor, outputs=outputs)


def weighted(im: Importer, view: View, mask: Any, weights: View) -> None:
    """A softmax of scores."""
    found = im.scores.get(view.name)
    if found is not None and not found.weights and view.whole(im.written.tensors[view.name]):
        im.scores[weights.name] = replace(found, mask=mask, weights=True, outputs=(*found.outputs, weights.name))


def ended(im: Importer, weights: View, value: View) -> Scores | None:
    """The scores behind weights that are multiplied by values: attention. Takes their layers back."""
    found = im.scores.get(weights.name)
    if found is None or not found.weights or not weights.whole(im.written.tensors[weights.name]):
        return None
    layers = im.layers[-len(found.outputs) :]
    if tuple(layer.output for layer in layers) != found.outputs or found.query.shape[:-2] != value.shape[:-2]:
        return None
    for name, known in im.values.items():
        if isinstance(known, View) and known.name in found.outputs and im.readers[name] > 1:
            return None  # something else reads the scores or the weights
    for layer in layers:
        im.layers.pop()
        im.written.remove(layer.defines)
    return found
