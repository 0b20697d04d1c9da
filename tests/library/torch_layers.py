"""The layers of the library as PyTorch has them: its own modules and functions, nothing of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.language.program import Program
from symbp.network.model import Network
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared
from symbp.verify.check import relative_error
from symbp.verify.domains import Decimals, Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point

torch: Any = pytest.importorskip("torch")
F: Any = torch.nn.functional
LIMIT = 1e-10
Settings = Mapping[str, Any]
Tensors = Mapping[str, Any]


def called(module: Any, weights: Tensors, *arguments: Any, **more: Any) -> Any:
    """A module's result with weights that gradients flow back to."""
    return torch.func.functional_call(module.double(), dict(weights), arguments, more)


def convolution(s: Settings, w: Tensors, x: Any) -> Any:
    function = F.conv1d if x.dim() == 3 else F.conv2d
    more = {key: s[key] for key in ("stride", "padding", "dilation", "groups") if key in s}
    return function(x, w["W"], w.get("b"), **more)


def transposed_convolution(s: Settings, w: Tensors, x: Any) -> Any:
    function = F.conv_transpose1d if x.dim() == 3 else F.conv_transpose2d
    return function(x, w["W"], w.get("b"), **{key: s[key] for key in ("stride", "padding") if key in s})


def pooling(kind: str) -> Callable[[Settings, Tensors, Any], Any]:
    def pooled(s: Settings, w: Tensors, x: Any) -> Any:
        function = getattr(F, f"{kind}_pool{x.dim() - 2}d")
        return function(x, s["window"], s.get("stride", 1), s.get("padding", 0))

    return pooled


def global_average_pooling(s: Settings, w: Tensors, x: Any) -> Any:
    return getattr(F, f"adaptive_avg_pool{x.dim() - 2}d")(x, 1).flatten(1)


def batch_norm(s: Settings, w: Tensors, x: Any) -> Any:
    return F.batch_norm(x, None, None, w["gain"], w["b"], training=True)


def packed_weights(kind: str, w: Tensors) -> dict[str, Any]:
    """The parameters of a recurrent layer as PyTorch packs them, gate below gate."""
    if kind == "recurrent":
        given = {"weight_ih_l0": w["W"], "weight_hh_l0": w["U"], "bias_ih_l0": w["b"]}
    else:
        gates = {"lstm": "ifco", "gru": "ruc"}[kind]
        names = {"weight_ih_l0": "W", "weight_hh_l0": "U", "bias_ih_l0": "b"}
        given = {key: torch.cat([w[letter + gate] for gate in gates]) for key, letter in names.items()}
    second = 0 * given["bias_ih_l0"].detach()
    if kind == "gru":
        second = torch.cat([0 * w["d"].detach(), 0 * w["d"].detach(), w["d"]])
    return {**given, "bias_hh_l0": second}


def recurrent(kind: str) -> Callable[[Settings, Tensors, Any], Any]:
    def run(s: Settings, w: Tensors, x: Any) -> Any:
        weights = packed_weights(kind, w)
        module = {"recurrent": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[kind]
        return called(module(x.shape[-1], s["units"], batch_first=True), weights, x)[0]

    return run


def attention(s: Settings, w: Tensors, x: Any) -> Any:
    length, inputs = x.shape[-2:]
    weights = {
        "in_proj_weight": torch.cat([w[name].reshape(inputs, inputs) for name in "QKV"]),
        "in_proj_bias": torch.zeros(3 * inputs, dtype=torch.float64),
        "out_proj.weight": w["O"].reshape(inputs, inputs),
        "out_proj.bias": w["b"],
    }
    mask = torch.ones(length, length).triu(1).bool() if s.get("causal") == "yes" else None
    module = torch.nn.MultiheadAttention(inputs, s.get("heads", 1), batch_first=True)
    return called(module, weights, x, x, x, attn_mask=mask, need_weights=False)[0]


def grouped_query_attention(s: Settings, w: Tensors, x: Any) -> Any:
    query, key, value = (torch.einsum("ntk,hdk->nhtd", x, w[name]) for name in "QKV")
    mixed = F.scaled_dot_product_attention(query, key, value, is_causal=s.get("causal") == "yes", enable_gqa=True)
    return torch.einsum("khd,nhtd->ntk", w["O"], mixed) + w["b"]


def sinusoidal_position(s: Settings, w: Tensors, x: Any) -> Any:
    length, inputs = x.shape[-2:]
    found = torch.zeros(length, inputs + inputs % 2, dtype=torch.float64)
    angle = torch.arange(length)[:, None] / 10000 ** (torch.arange(0, inputs, 2, dtype=torch.float64) / inputs)
    found[:, 0::2], found[:, 1::2] = torch.sin(angle), torch.cos(angle)
    return x + found[:, :inputs]


def rotary_position(s: Settings, w: Tensors, x: Any) -> Any:
    """The turning as a product of complex numbers."""
    length, half = x.shape[-2], x.shape[-1] // 2
    angle = torch.arange(length)[:, None] * 10000 ** (-torch.arange(half, dtype=torch.float64) / half)
    turned = torch.complex(x[..., :half], x[..., half:]) * torch.polar(torch.ones_like(angle), angle)
    return torch.cat([turned.real, turned.imag], -1)


def mixture_of_experts(s: Settings, w: Tensors, x: Any) -> Any:
    gate = torch.softmax(x @ w["G"].T, -1)
    experts = torch.stack([F.linear(x, weight, bias) for weight, bias in zip(w["W"], w["b"], strict=True)], -1)
    return (experts * gate.unsqueeze(-2)).sum(-1)


LAYERS: dict[str, Callable[..., Any]] = {
    "dense": lambda s, w, x: F.linear(x, w["W"], w["b"]),
    "activation": lambda s, w, x: x,
    "scale_shift": lambda s, w, x: x * w["gain"] + w["b"],
    "convolution": convolution,
    "transposed_convolution": transposed_convolution,
    "max_pooling": pooling("max"),
    "average_pooling": pooling("avg"),
    "global_average_pooling": global_average_pooling,
    "upsample": lambda s, w, x: F.interpolate(x, scale_factor=s.get("factor", 2), mode="nearest"),
    "flatten": lambda s, w, x: x.flatten(1),
    "add": lambda s, w, x, y: x + y,
    "multiply": lambda s, w, x, y: x * y,
    "concatenate": lambda s, w, x, y: torch.cat([x, y], -1),
    "layer_norm": lambda s, w, x: F.layer_norm(x, x.shape[-1:], w["gain"], w["b"]),
    "rms_norm": lambda s, w, x: F.rms_norm(x, x.shape[-1:], w["gain"], 1e-5),
    "batch_norm": batch_norm,
    "embedding": lambda s, w, x: F.embedding(x, w["E"]),
    "position": lambda s, w, x: x + w["P"],
    "recurrent": recurrent("recurrent"),
    "lstm": recurrent("lstm"),
    "gru": recurrent("gru"),
    "last_step": lambda s, w, x: x[:, -1],
    "attention": attention,
    "grouped_query_attention": grouped_query_attention,
    "group_norm": lambda s, w, x: F.group_norm(x, s["groups"], w["gain"], w["b"]),
    "sinusoidal_position": sinusoidal_position,
    "rotary_position": rotary_position,
    "reverse": lambda s, w, x: x.flip(-2),
    "swiglu": lambda s, w, x: F.linear(F.silu(x @ w["W"].T) * (x @ w["V"].T), w["O"]),
    "maxout": lambda s, w, x: (torch.einsum("...k,jpk->...jp", x, w["W"]) + w["b"]).max(-1).values,
    "mixture_of_experts": mixture_of_experts,
}
ACTIVATIONS: dict[str, Callable[[Any], Any]] = {
    "linear": lambda z: z,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "softplus": F.softplus,
    "silu": F.silu,
    "gelu": F.gelu,
    "softmax": lambda z: torch.softmax(z, -1),
}


def floats(point: Mapping[str, Any], program: Program) -> dict[str, Any]:
    """The values of a point that a program is given, in double precision; integers stay integers."""

    def number(v: Any) -> Any:
        return v if isinstance(v, int) else float(v)

    return {t.name: np.vectorize(number, otypes=[object])(point[t.name]) for t in program.tensors if t.given}


def forward(layers: list[dict[str, Any]], leaves: Tensors) -> Any:
    """The layers of a declaration, one after the other, as PyTorch computes them."""
    value, named = leaves["x"], {"input": leaves["x"]}
    for number, layer in enumerate(layers, 1):
        own = {n.removesuffix(str(number)): t for n, t in leaves.items() if n.endswith(str(number))}
        given = layer.get("from")
        read = [value] if given is None else [named[name] for name in ([given] if isinstance(given, str) else given)]
        value = ACTIVATIONS[layer.get("activation", "linear")](LAYERS[layer["kind"]](layer, own, *read))
        named[layer.get("name", "")] = value
    return value


def leaves_of(point: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for name, array in point.items():
        whole = array.size and isinstance(array.ravel()[0], int)
        values = torch.tensor(array.tolist(), dtype=torch.long if whole else torch.float64)
        found[name] = values if whole else values.requires_grad_()
    return found


def loss_of(output: Any, y: Any) -> Any:
    """Half the squared error of a sample, the mean over all axes before the last."""
    return ((output - y) ** 2).sum(-1).mean() / 2


def assert_agrees(network: Network, layers: list[dict[str, Any]], seed: int, samples: int = 2) -> None:
    """Loss and gradients by input and parameters, as the rule gives them and simplified, are autograd's.

    Where they differ, differences in 60 digits decide: behind values without variance, normalisation multiplies
    PyTorch's rounding by hundreds. The error is relative to the largest element of each gradient, or to 1e-3 of the
    largest of all where that is more.
    """
    program = prepared(network.forward, NAMES)
    names = [t.name for t in program.given("input", "parameter") if not t.integer and t.name != "y"]
    adjoints = differentiate(program, "loss", names)
    wanted = [adjoints.of[name] for name in names]
    simplified = simplify(adjoints, wanted).program.at_sizes({"N": samples})
    raw = adjoints.program.at_sizes({"N": samples})
    point = floats(random_point(raw, seed), raw)
    leaves = leaves_of({name: value for name, value in point.items() if name in (*names, "x", "y")})
    expected = loss_of(forward(layers, leaves), leaves["y"])
    expected.backward()
    for each in (raw, simplified):
        found = Compiled(each, Float64()).run({t.name: point[t.name] for t in each.tensors if t.given})
        assert relative_error(found["loss"][()], expected.detach().numpy()) < LIMIT
        largest = max([1e-3, *(float(leaves[n].grad.abs().max()) for n in names if leaves[n].grad is not None)])
        for name in names:
            grad = leaves[name].grad
            gradient = np.zeros(leaves[name].shape) if grad is None else grad.numpy()
            scale = max(float(np.abs(gradient).max()), 1e-3 * largest)  # what cancels is measured by the others
            ours = found[adjoints.of[name]]
            if not relative_error(ours, gradient, scale) < LIMIT:  # perhaps the rounding of PyTorch
                exact = random_point(raw, seed)
                forward_only = raw.needed_for(["loss"])
                slopes = differences(
                    forward_only, {t.name: exact[t.name] for t in forward_only.tensors if t.given}, name
                )
                assert relative_error(ours, slopes, scale) < LIMIT, (name, layers)


def differences(program: Program, point: Mapping[str, Any], name: str) -> Any:
    """Central differences of the loss in 60 digits, by every element of a tensor."""
    domain, step = Decimals(60), sp.Rational(1, 10**20)
    compiled = Compiled(program, domain)
    found = np.empty(point[name].shape, dtype=object)
    for place in np.ndindex(found.shape):
        ends = []
        for moved in (step, -step):
            array = point[name].copy()
            array[place] = array[place] + moved
            ends.append(compiled.run({**point, name: array})["loss"][()])
        found[place] = (ends[0] - ends[1]) / domain.number(2 * step)
    return found
