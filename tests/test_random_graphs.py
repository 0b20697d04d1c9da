"""Random directed graphs of layers against PyTorch: loss, gradients, and derivatives of derivatives.

Slow: ``python -m pytest -m slow tests/test_random_graphs.py``; ``GRAPHS`` in the environment sets how many (2000), and
``FIRST`` the first seed. Skipped where PyTorch is not installed.
"""

from __future__ import annotations

import os
import random
from typing import Any

import pytest

from symbp.derive.adjoints import differentiate
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from symbp.network.model import Network
from symbp.network.python import Input, Layer, declare
from symbp.simplify.strategies import NAMES, prepared
from symbp.verify.check import relative_error
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point

torch: Any = pytest.importorskip("torch")

from torch.nn.attention import SDPBackend, sdpa_kernel  # noqa: E402

from tests.library.torch_layers import LIMIT, assert_agrees, floats, forward, leaves_of, loss_of  # noqa: E402

GRAPHS, FIRST = int(os.environ.get("GRAPHS", "2000")), int(os.environ.get("FIRST", "0"))
BLOCK = 100
SMOOTH = ("tanh", "sigmoid", "softplus", "silu", "gelu", "softmax", "linear")


def settings_of(kind: str, shape: list[int], r: random.Random) -> dict[str, Any]:
    """Random settings of a layer that fit its input."""
    if kind == "dense":
        return {"units": r.randint(1, 3)}
    if kind == "convolution":
        groups = 2 if shape[0] % 2 == 0 and r.random() < 0.5 else 1
        each = [(k, r.randint(1, 2), r.randint(0, 1)) for k in (r.randint(1, min(2, n)) for n in shape[1:])]
        kernel, stride, padding = (list(part) for part in zip(*each, strict=True))
        units = groups * r.randint(1, 2)
        return {"units": units, "kernel": kernel, "stride": stride, "padding": padding, "groups": groups}
    if kind == "transposed_convolution":
        return {"units": r.randint(1, 2), "kernel": r.randint(1, 2), "stride": r.randint(1, 2)}
    if kind in ("max_pooling", "average_pooling"):
        window = [r.randint(1, min(2, n)) for n in shape[1:]]
        padding = {"padding": [r.randint(0, w // 2) for w in window]} if kind == "max_pooling" else {}
        return {"window": window, "stride": r.randint(1, 2), **padding}
    if kind in ("recurrent", "lstm", "gru"):
        return {"units": r.randint(1, 2)}
    if kind == "group_norm":
        return {"groups": r.choice([g for g in (1, 2) if shape[0] % g == 0])}
    if kind in ("maxout", "mixture_of_experts"):
        return {"units": r.randint(1, 2)}
    if kind == "swiglu":
        return {"hidden": r.randint(1, 3)}
    if kind == "grouped_query_attention":
        return {"heads": 2, "causal": r.choice(["yes", "no"])}
    if kind == "attention":
        heads = r.choice([h for h in (1, 2) if shape[-1] % h == 0])
        return {"heads": heads, "causal": r.choice(["yes", "no"])}
    return {}


KINDS = {
    1: ("dense", "scale_shift", "layer_norm", "rms_norm", "batch_norm", "group_norm", "activation", "maxout", "swiglu",
        "mixture_of_experts"),
    2: ("dense", "scale_shift", "layer_norm", "rms_norm", "activation", "convolution", "transposed_convolution",
        "max_pooling", "average_pooling", "global_average_pooling", "flatten", "position", "recurrent", "lstm", "gru",
        "last_step", "attention", "grouped_query_attention", "sinusoidal_position", "rotary_position", "reverse",
        "group_norm", "maxout", "swiglu", "mixture_of_experts"),
    3: ("batch_norm", "group_norm", "activation", "layer_norm", "convolution", "transposed_convolution", "max_pooling",
        "average_pooling", "global_average_pooling", "flatten"),
}  # fmt: skip


def made(shape: list[int], layers: list[dict[str, Any]]) -> Network:
    declared = [Layer(**{"from_" if key == "from" else key: v for key, v in layer.items()}) for layer in layers]
    return declare(Input(shape=shape), *declared, loss="half_squared_error")


def graph(seed: int, smooth: bool = False) -> tuple[list[dict[str, Any]], list[int]]:
    """Up to five layers between two that scale: each reads a value before it, or joins two of equal shape."""
    r = random.Random(seed)
    shape = [r.randint(1, 3) for _ in range(r.randint(1, 3))]
    layers: list[dict[str, Any]] = [{"kind": "scale_shift", "from": "input", "name": "v1"}]
    known: dict[str, list[int]] = {"input": shape, "v1": shape}
    for number in range(2, r.randint(3, 6)):
        name = f"v{number}"
        read = f"v{number - 1}" if r.random() < 0.75 else r.choice(list(known))
        pairs = [(a, b) for a in known for b in known if a != b and known[a] == known[b]]
        if pairs and r.random() < 0.3:
            layer: dict[str, Any] = {
                "kind": r.choice(["add", "multiply", "concatenate"]),
                "from": list(r.choice(pairs)),
            }
        else:
            kinds = [k for k in KINDS[len(known[read])] if not (smooth and k in ("max_pooling", "maxout"))]
            if known[read][-1] % 2:
                kinds = [k for k in kinds if k not in ("rotary_position", "grouped_query_attention")]
            kind = r.choice(kinds)
            layer = {"kind": kind, "from": read, **settings_of(kind, known[read], r)}
            if kind in ("dense", "convolution", "transposed_convolution", "activation", "layer_norm", "batch_norm"):
                layer["activation"] = r.choice(SMOOTH if smooth else (*SMOOTH, "relu"))
        layers.append({**layer, "name": name})
        network = made(shape, [*read_by_another(layers), {"kind": "scale_shift", "from": name}])
        known[name] = [int(n) for n in network.forward.tensor[network.predictions[0]].shape[1:]]
    layers.append({"kind": "scale_shift", "from": layers[-1]["name"], "name": "last"})
    return read_by_another(layers), shape


def read_by_another(layers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The layers that the last one needs."""
    wanted, kept = {layers[-1]["name"]}, []
    for layer in reversed(layers):
        if layer["name"] in wanted:
            read = layer.get("from", [])
            wanted |= {read} if isinstance(read, str) else set(read)
            kept.append(layer)
    return kept[::-1]


@pytest.mark.slow
@pytest.mark.parametrize("first", range(FIRST, FIRST + GRAPHS, BLOCK))
def test_loss_and_gradients_of_random_graphs_are_those_of_autograd(first: int) -> None:
    failed = []
    for seed in range(first, min(first + BLOCK, FIRST + GRAPHS)):
        try:
            layers, shape = graph(seed)
            assert_agrees(made(shape, layers), layers, seed, samples=2 + seed % 2)
        except Exception as error:
            failed.append(f"{seed}: {type(error).__name__}: {str(error)[:300]}")
    assert not failed, "\n".join(failed)


def assert_second_order(seed: int) -> None:
    """The Hessian times a random vector: the derivative of gradient times vector, by the same rule again."""
    layers, shape = graph(seed, smooth=True)
    network = made(shape, layers)
    program = prepared(network.forward, NAMES)
    names = [t.name for t in program.given("parameter")]
    first = differentiate(program, "loss", names)
    vectors = [Tensor(f"vector_{n}", program.tensor[n].shape, "constant") for n in names]
    parts = []
    for name in names:
        axes = [f"h{axis}" for axis in range(len(program.tensor[name].shape))]
        at = f"[{', '.join(axes)}]" if axes else ""
        product = f"{first.of[name]}{at} * vector_{name}{at}"
        parts.append(f"sum[{', '.join(axes)}]({product})" if axes else product)
    known = {t.name: t for t in (*first.program.tensors, *vectors)}
    new, equations = parse_equations("slope = " + " + ".join(parts), known)
    sloped = first.program.with_equations([*vectors, *new], equations)
    second = differentiate(sloped, "slope", names)
    wanted = [second.of[name] for name in names]
    whole = second.program.needed_for([*wanted, "slope"]).at_sizes({"N": 2})
    point = floats(random_point(whole, seed), whole)
    found = Compiled(whole, Float64()).run(point)
    leaves = leaves_of({n: v for n, v in point.items() if n in (*names, "x", "y")})
    with sdpa_kernel(SDPBackend.MATH):  # PyTorch's fused attention has no second derivative
        loss = loss_of(forward(layers, leaves), leaves["y"])
    weights = [leaves[n] for n in names]
    slopes = torch.autograd.grad(loss, weights, create_graph=True, allow_unused=True, materialize_grads=True)
    slope = sum((s * torch.tensor(point[f"vector_{n}"].tolist(), dtype=torch.float64)).sum()
                for n, s in zip(names, slopes, strict=True))  # fmt: skip
    expected = torch.autograd.grad(slope, weights, allow_unused=True, materialize_grads=True)
    largest = max([1e-3, *(float(g.detach().abs().max()) for g in (*expected, *slopes))])
    for name, gradient in zip(names, expected, strict=True):
        scale = max(float(gradient.detach().abs().max()), 1e-3 * largest)
        assert relative_error(found[second.of[name]], gradient.detach().numpy(), scale) < LIMIT, (name, layers)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(FIRST, FIRST + GRAPHS // 10, BLOCK // 10))
def test_second_derivatives_of_random_graphs_are_those_of_autograd(first: int) -> None:
    failed = []
    for seed in range(first, min(first + BLOCK // 10, FIRST + GRAPHS // 10)):
        try:
            assert_second_order(seed)
        except Exception as error:
            failed.append(f"{seed}: {type(error).__name__}: {str(error)[:300]}")
    assert not failed, "\n".join(failed)


def test_a_few_random_graphs() -> None:
    for seed in range(5000, 5008):
        layers, shape = graph(seed)
        assert_agrees(made(shape, layers), layers, seed)
    assert_second_order(5001)
