"""The derived backward pass in PyTorch against autograd on the same forward equations, in turns in one run.

Both sides are the generated module's: a step is the loss and the derivatives by all parameters; a ratio is the time of
autograd over ours within one round, above 1 where the derived form is faster. First derivatives are compared before
anything is measured.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import types
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from symbp import zoo
from symbp.generate.arrays.framework_module import framework_layer, generate_framework
from symbp.generate.common.batch import batch_size
from symbp.generate.common.naming import class_name
from symbp.generate.numpy.shared import looked_up_below
from symbp.local_layer import layer, network_layer
from symbp.pipeline import derive_network

NETWORKS = (
    "digits", "lenet-5", "residual-convolution", "keyword-convolution", "character-lstm", "character-gru",
    "transformer-block", "variational-autoencoder",
)  # fmt: skip
LAYERS: dict[str, tuple[str, dict[str, tuple[int, ...]]]] = {
    "swish": ("y[n, i] = x[n, i] * sigmoid(beta * x[n, i])", {"x": (1024, 1024), "beta": ()}),
    "gelu by tanh": (
        "y[n, i] = x[n, i] * (1 + tanh(4/5 * (x[n, i] + 9/200 * x[n, i]**3))) / 2",
        {"x": (1024, 1024)},
    ),
    "layer norm": (
        "m[n] = mean[i](x[n, i])\nv[n] = mean[i]((x[n, i] - m[n])**2)\n"
        "y[n, i] = g[i] * (x[n, i] - m[n]) / sqrt(v[n] + 1/100000) + b[i]",
        {"x": (1024, 1024), "g": (1024,), "b": (1024,)},
    ),
    "softmax": (
        "e[n, k] = exp(z[n, k])\ns[n] = sum[k](e[n, k])\np[n, k] = e[n, k] / s[n]",
        {"z": (1024, 1024)},
    ),
    "attention": (
        "e[b, i, j] = exp(sum[d](q[b, i, d] * k[b, j, d]) / 8)\ns[b, i] = sum[j](e[b, i, j])\n"
        "o[b, i, d] = sum[j](e[b, i, j] * v[b, j, d]) / s[b, i]",
        {"q": (16, 128, 64), "k": (16, 128, 64), "v": (16, 128, 64)},
    ),
}
Step = Callable[[], list[torch.Tensor]]


def loaded(text: str, name: str) -> types.ModuleType:
    module = types.ModuleType(name)
    exec(compile(text, name, "exec"), module.__dict__)
    return module


def of_network(name: str, device: str) -> tuple[Step, Step]:
    """Our step and autograd's, of a network of the zoo at its declared size and batch."""
    network = zoo.load(name)
    derivation = derive_network(network)
    module = loaded(next(iter(generate_framework(derivation, network_layer(network), "torch").values())), name)
    model = getattr(module, class_name(network.name))(device=device)
    random = np.random.default_rng(1)
    given = []
    for tensor in (*network.forward.given("input"), *network.forward.given("random")):
        shape = tuple(batch_size(derivation) if n.is_Symbol else int(n) for n in tensor.shape)
        if tensor.integer:
            below = looked_up_below(tensor, derivation) or 2
            given.append(torch.tensor(random.integers(0, below, shape), device=device))
        else:
            given.append(torch.tensor(random.uniform(0, 1, shape), dtype=torch.float32, device=device))
    own = [getattr(model, name) for name in module.OWN]
    trained = [value for value in own if value.requires_grad]
    function = getattr(module, f"{class_name(network.name)}Function")

    def ours() -> list[torch.Tensor]:
        found = function.apply(*own, *given)
        return list(torch.autograd.grad(found[0] if isinstance(found, tuple) else found, trained))

    def autograd() -> list[torch.Tensor]:
        return list(torch.autograd.grad(module.forward(*own, *given)[0], trained))

    return ours, autograd


def of_layer(name: str, device: str) -> tuple[Step, Step]:
    """The same of a layer, from a given derivative of its output."""
    equations, shapes = LAYERS[name]
    module = loaded(framework_layer(layer(equations), "torch"), "layer")
    torch.manual_seed(1)
    given = [torch.randn(shapes[n], device=device, requires_grad=True) for n in module.GIVEN]
    delta = torch.randn_like(module.forward(*given)[0])
    return (
        lambda: list(torch.autograd.grad(module.LayerFunction.apply(*given), given, delta)),
        lambda: list(torch.autograd.grad(module.forward(*given)[0], given, delta)),
    )


def seconds(step: Step, count: int, device: str) -> float:
    start = time.perf_counter()
    for _ in range(count):
        step()
    if device != "cpu":
        torch.cuda.synchronize()
    return (time.perf_counter() - start) / count


def measured(ours: Step, autograd: Step, rounds: int, device: str) -> tuple[float, float, float, float]:
    """The median ratio, the least and the greatest, and our steps a second."""
    for one, other in zip(ours(), autograd(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)
    count = max(int(0.3 / seconds(ours, 3, device)), 1)
    turns = [(seconds(ours, count, device), seconds(autograd, count, device)) for _ in range(rounds)]
    ratios = [theirs / own for own, theirs in turns]
    return statistics.median(ratios), min(ratios), max(ratios), 1 / statistics.median(own for own, _ in turns)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--only", nargs="*", help="names of networks and layers")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    chosen: dict[str, Any] = dict.fromkeys(NETWORKS, of_network) | dict.fromkeys(LAYERS, of_layer)
    print(f"{'':26}{'ratio':>7}{'least':>8}{'most':>7}{'ours, 1/s':>12}")
    for name, made in chosen.items():
        if options.only and name not in options.only:
            continue
        ratio, least, most, rate = measured(*made(name, options.device), options.rounds, options.device)
        print(f"{name:26}{ratio:7.2f}{least:8.2f}{most:7.2f}{rate:12.0f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
