"""Networks as modules of a framework, at sizes at which every derivative can be checked."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

import numpy as np

from symbp import zoo
from symbp.generate.arrays.framework_module import framework_layer, generate_framework
from symbp.generate.numpy.shared import looked_up_below
from symbp.local_layer import layer, network_layer
from symbp.network.model import Network
from symbp.pipeline import derive_network
from tests.generate.modules import loaded

SAMPLES = 3
LAYERS = {
    "swish": ("y[n, i] = x[n, i] * sigmoid(beta * x[n, i])", {"x": (4, 3), "beta": ()}),
    "dense": ("z[n, o] = sum[i](W[o, i] * x[n, i]) + b[o]", {"W": (2, 3), "x": (4, 3), "b": (2,)}),
    "softmax": (
        "e[n, k] = exp(z[n, k])\ns[n] = sum[k](e[n, k])\np[n, k] = e[n, k] / s[n]",
        {"z": (4, 3)},
    ),
    "layer norm": (
        "m[n] = mean[i](x[n, i])\nv[n] = mean[i]((x[n, i] - m[n])**2)\n"
        "y[n, i] = g[i] * (x[n, i] - m[n]) / sqrt(v[n] + 1/10) + b[i]",
        {"x": (3, 4), "g": (4,), "b": (4,)},
    ),
    "convolution": (
        "z[n, o, p: 3] = sum[c, u](K[o, c, u] * pad(x[n, c, 2*p + u - 1])) + b[o]",
        {"K": (2, 3, 3), "x": (2, 3, 6), "b": (2,)},
    ),
    "recurrence": (
        "h[n, t, k] = tanh(sum[i](U[k, i] * x[n, t, i]) + sum[l](V[k, l] * pad(h[n, t - 1, l])) + b[k])",
        {"U": (2, 3), "V": (2, 2), "x": (3, 4, 3), "b": (2,)},
    ),
    "maximum": ("y[n, p: 2] = max[u: 3](x[n, 2*p + u])", {"x": (3, 5)}),
}


def network(name: str) -> Network:
    """A network of the zoo at its small size."""
    found = zoo.load(name)
    return found.small or found


@cache
def text(name: str, target: str) -> str:
    """The text of its module."""
    found = network(name)
    return next(iter(generate_framework(derive_network(found), network_layer(found), target).values()))


def module(name: str, target: str) -> ModuleType:
    """The module."""
    return loaded(text(name, target), name)


@cache
def layer_module(equations: str, target: str) -> ModuleType:
    """The module of a layer by itself."""
    return loaded(framework_layer(layer(equations), target))


def inputs(name: str) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Random inputs of a network, and the random numbers that it draws, in the order in which modules take them."""
    found, random = network(name), np.random.default_rng(4)
    derivation = derive_network(found)
    drawn: list[Any] = []
    given = found.forward.given("input")
    for tensor in (*given, *found.forward.given("random")):
        shape = tuple(SAMPLES if n.is_Symbol else int(n) for n in tensor.shape)
        below = looked_up_below(tensor, derivation) or 2
        values = random.integers(0, below, shape) if tensor.integer else random.uniform(0.1, 0.9, shape)
        drawn.append(values / values.sum(-1, keepdims=True) if "sums to one" in tensor.facts else values)
    return drawn[: len(given)], drawn[len(given) :]
