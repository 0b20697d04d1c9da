"""Every kind of layer against PyTorch's, in double precision: the loss, and all its derivatives."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from symbp.library.library import entries
from symbp.network.python import Input, Layer, declare
from symbp.pipeline import derive_network
from symbp.verify.check import relative_error
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point

torch: Any = pytest.importorskip("torch")

from tests.library.torch_layers import LAYERS, LIMIT, assert_agrees, floats, leaves_of, packed_weights  # noqa: E402

Case = tuple[list[dict[str, Any]], list[int], int | None]
small = st.integers(1, 3)
PHASES = [Phase.explicit, Phase.generate]  # the layers of a failure are small as they are


def one(kind: str, shape: list[int], **more: Any) -> Case:
    """A layer behind another, unless it reads integers; the derivative by what it reads counts too."""
    first = [] if "below" in more else [{"kind": "scale_shift"}]
    return [*first, {"kind": kind, **more}], shape, more.get("below")


@st.composite
def convolutions(draw: st.DrawFn) -> Case:
    axes, groups = draw(st.sampled_from([1, 1, 2])), draw(st.sampled_from([1, 1, 2]))
    per_axis = st.lists(st.integers(1, 2), min_size=axes, max_size=axes)
    kernel, stride, dilation = (
        draw(st.lists(st.integers(1, 3 if axes == 1 else 2), min_size=axes, max_size=axes)),
        draw(per_axis),
        draw(per_axis),
    )
    padding = draw(st.lists(st.integers(0, 2), min_size=axes, max_size=axes))
    sizes = [
        max(1, d * (k - 1) + 1 - 2 * p) + draw(st.integers(0, 2))
        for k, d, p in zip(kernel, dilation, padding, strict=True)
    ]
    units, channels = groups * draw(st.integers(1, 2)), groups * draw(st.integers(1, 2))
    return one("convolution", [channels, *sizes], units=units, kernel=kernel, stride=stride, dilation=dilation,
               padding=padding, groups=groups, bias=draw(st.booleans()))  # fmt: skip


@st.composite
def transposed(draw: st.DrawFn) -> Case:
    axes = draw(st.sampled_from([1, 1, 2]))
    sizes, kernel, stride, padding = [], [], [], []
    for _ in range(axes):
        size, k, s = draw(small), draw(small), draw(st.integers(1, 3))
        sizes.append(size)
        kernel.append(k)
        stride.append(s)
        padding.append(draw(st.integers(0, max(0, ((size - 1) * s + k - 1) // 2))))
    return one("transposed_convolution", [draw(st.integers(1, 2)), *sizes], units=draw(st.integers(1, 2)),
               kernel=kernel, stride=stride, padding=padding, bias=draw(st.booleans()))  # fmt: skip


@st.composite
def poolings(draw: st.DrawFn) -> Case:
    axes = draw(st.integers(1, 2))
    window = [draw(small) for _ in range(axes)]
    sizes = [w + draw(st.integers(0, 2)) for w in window]
    kind = draw(st.sampled_from(["max_pooling", "average_pooling"]))
    more = {"padding": [draw(st.integers(0, w // 2)) for w in window]} if kind == "max_pooling" else {}
    return one(
        kind, [draw(st.integers(1, 2)), *sizes], window=window, stride=[draw(small) for _ in range(axes)], **more
    )


@st.composite
def sequences(draw: st.DrawFn, kind: str) -> Case:
    return one(kind, [draw(st.integers(1, 4)), draw(small)], units=draw(small))


@st.composite
def attentions(draw: st.DrawFn) -> Case:
    heads, width = draw(st.integers(1, 2)), draw(st.integers(1, 2))
    causal = draw(st.sampled_from(["yes", "no"]))
    if draw(st.booleans()):
        groups = draw(st.integers(1, 2))
        shape = [draw(st.integers(1, 3)), groups * heads * width]
        return one("grouped_query_attention", shape, heads=groups * heads, groups=groups, causal=causal)
    return one("attention", [draw(st.integers(1, 3)), heads * width], heads=heads, causal=causal)


shapes = st.lists(small, min_size=1, max_size=3)
RANDOM = {"dropout", "reparameterisation"}
CASES: dict[str, st.SearchStrategy[Case]] = {
    "convolution": convolutions(),
    "transposed_convolution": transposed(),
    "max_pooling, average_pooling": poolings(),
    "recurrent": sequences("recurrent"),
    "lstm": sequences("lstm"),
    "gru": sequences("gru"),
    "attention, grouped_query_attention": attentions(),
    "group_norm": st.tuples(st.integers(1, 2), st.integers(1, 2), st.lists(small, max_size=2)).map(
        lambda s: one("group_norm", [s[0] * s[1], *s[2]], groups=s[0])
    ),
    "sinusoidal_position": st.tuples(small, small).map(lambda s: one("sinusoidal_position", list(s))),
    "rotary_position": st.tuples(small, small).map(lambda s: one("rotary_position", [s[0], 2 * s[1]])),
    "reverse": st.tuples(small, small).map(lambda s: one("reverse", list(s))),
    "swiglu": st.tuples(shapes, small).map(lambda s: one("swiglu", s[0], hidden=s[1])),
    "maxout": st.tuples(shapes, small, small).map(lambda s: one("maxout", s[0], units=s[1], pieces=s[2])),
    "mixture_of_experts": st.tuples(shapes, small, small).map(
        lambda s: one("mixture_of_experts", s[0], units=s[1], experts=s[2])
    ),
    "global_average_pooling": st.lists(small, min_size=2, max_size=3).map(lambda s: one("global_average_pooling", s)),
    "upsample": st.tuples(st.lists(small, min_size=2, max_size=3), small).map(
        lambda s: one("upsample", s[0], factor=s[1])
    ),
    "flatten": st.lists(small, min_size=2, max_size=3).map(lambda s: one("flatten", s)),
    "layer_norm": shapes.map(lambda s: one("layer_norm", [*s, 3])),
    "rms_norm": shapes.map(lambda s: one("rms_norm", s)),
    "batch_norm": st.one_of(st.lists(small, min_size=1, max_size=1), st.lists(small, min_size=3, max_size=3)).map(
        lambda s: one("batch_norm", s)
    ),
    "embedding": st.tuples(st.lists(small, max_size=2), small).map(
        lambda s: one("embedding", [*s[0], 2], units=2, below=s[1] + 1)
    ),
    "position": st.tuples(small, small).map(lambda s: one("position", list(s))),
    "last_step": st.tuples(small, small).map(lambda s: one("last_step", list(s))),
    "dense, activation, scale_shift, add, multiply, concatenate": st.tuples(
        small, st.sampled_from(["add", "multiply", "concatenate"]), st.sampled_from(["tanh", "silu", "softmax"])
    ).map(
        lambda s: (
            [
                {"kind": "scale_shift", "name": "first"},
                {"kind": "dense", "units": s[0]},
                {"kind": "activation", "activation": s[2], "name": "second"},
                {"kind": s[1], "from": ["first", "second"]},
            ],
            [2, s[0]],
            None,
        )
    ),
}


def test_every_kind_of_layer_has_a_peer() -> None:
    covered = {name for case in CASES for name in case.split(", ")} | RANDOM
    assert covered == set(entries("layers")) and covered - RANDOM == set(LAYERS)


@pytest.mark.parametrize("case", CASES)
def test_loss_and_gradients_are_those_of_pytorch(case: str) -> None:
    @settings(
        max_examples=12,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
        phases=PHASES,
    )
    @given(CASES[case], st.integers(0, 1000), st.integers(2, 3))
    def check(found: Case, seed: int, samples: int) -> None:
        layers, shape, below = found
        made = [Layer(**{"from_" if key == "from" else key: v for key, v in layer.items()}) for layer in layers]
        network = declare(Input(shape=shape, below=below), *made, loss="half_squared_error")
        assert_agrees(network, layers, seed, samples)

    check()


@pytest.mark.parametrize("kind", ["recurrent", "lstm", "gru"])
def test_a_bidirectional_layer_is_made_of_two_and_a_reversal(kind: str) -> None:
    layers = [
        {"kind": "scale_shift", "name": "start"},
        {"kind": kind, "units": 2, "from": "start", "name": "ahead"},
        {"kind": "reverse", "from": "start"},
        {"kind": kind, "units": 2},
        {"kind": "reverse", "name": "back"},
        {"kind": "concatenate", "from": ["ahead", "back"]},
    ]
    made = [Layer(**{"from_" if key == "from" else key: v for key, v in layer.items()}) for layer in layers]
    network = declare(Input(shape=[3, 2]), *made, loss="half_squared_error")
    program = network.forward.at_sizes({"N": 2})
    point = floats(random_point(program, 3), program)
    leaves = leaves_of({name: value for name, value in point.items() if name != "y"})
    found = Compiled(program, Float64()).run(point)[network.predictions[0]]
    name = {"recurrent": "RNN", "lstm": "LSTM", "gru": "GRU"}[kind]
    module = getattr(torch.nn, name)(2, 2, batch_first=True, bidirectional=True).double()
    for number, ending in ((2, ""), (4, "_reverse")):
        own = {n.removesuffix(str(number)): t for n, t in leaves.items() if n.endswith(str(number))}
        with torch.no_grad():
            for key, value in packed_weights(kind, own).items():
                getattr(module, key + ending).copy_(value)
    output = module(leaves["x"] * leaves["gain1"] + leaves["b1"])[0]
    assert relative_error(found, output.detach().numpy()) < LIMIT


@pytest.mark.parametrize("shape", [[3], [2, 3, 2]])
def test_running_mean_and_variance_are_those_of_pytorch(shape: list[int]) -> None:
    network = declare(Input(shape=shape), Layer("batch_norm", momentum=0.25), loss="half_squared_error")
    derivation = derive_network(network)
    program = derivation.training.at_sizes({"N": 4})
    point = floats(random_point(program, 5), program)
    found = Compiled(program, Float64()).run(point)
    kind = torch.nn.BatchNorm1d if len(shape) == 1 else torch.nn.BatchNorm2d
    module = kind(shape[0], momentum=0.25).double()
    state = {"weight": "gain1", "bias": "b1", "running_mean": "running_mean1", "running_var": "running_variance1"}
    with torch.no_grad():
        for theirs, ours in state.items():
            getattr(module, theirs).copy_(torch.tensor(point[ours].tolist(), dtype=torch.float64))
    x = torch.tensor(point["x"].tolist(), dtype=torch.float64)
    assert relative_error(found["z1"], module(x).detach().numpy()) < LIMIT
    after = dict(derivation.training.updates)
    for theirs, ours in (("running_mean", "running_mean1"), ("running_var", "running_variance1")):
        assert relative_error(found[after[ours]], getattr(module, theirs).numpy()) < LIMIT
    inference = network.inference.at_sizes({"N": 4})
    given_values = {t.name: point[t.name] for t in inference.tensors if t.given}
    given_values |= {name: found[after[name]] for name in ("running_mean1", "running_variance1")}
    predicted = Compiled(inference, Float64()).run(given_values)["a1"]
    assert relative_error(predicted, module.eval()(x).detach().numpy()) < LIMIT
    assert np.all(np.isfinite(predicted.astype(float)))
