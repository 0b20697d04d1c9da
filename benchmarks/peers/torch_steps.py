"""Training steps in PyTorch: ``torch_steps.py [--compile] WORKLOAD FOLDER THREADS``.

The network is a function of its parameters, written with PyTorch's fused operations where there are any.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import torch
from protocol import RATES, answer, inputs, start_weights
from torch import nn
from torch.nn import functional

COMPILED = "--compile" in sys.argv
if COMPILED:  # nothing is kept from an earlier run
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = os.path.join(sys.argv[-2], "inductor")

Tensors = dict[str, torch.Tensor]


def worked_example(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    h = torch.sigmoid(w["W1"] @ x + w["b1"])
    return ((torch.sigmoid(w["W2"] @ h + w["b2"]) - y) ** 2).sum() / 2


def himmelblau(w: Tensors) -> torch.Tensor:
    return (w["x"] ** 2 + w["y"] - 11) ** 2 + (w["x"] + w["y"] ** 2 - 7) ** 2


def perceptron(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    a1 = torch.sigmoid(functional.linear(x, w["W1"], w["b1"]))
    return functional.cross_entropy(functional.linear(a1, w["W2"], w["b2"]), y)


def wide(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    a1 = torch.relu(functional.linear(x, w["W1"], w["b1"]))
    a2 = torch.relu(functional.linear(a1, w["W2"], w["b2"]))
    return functional.cross_entropy(functional.linear(a2, w["W3"], w["b3"]), y)


def lenet(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    a = functional.max_pool2d(torch.relu(functional.conv2d(x, w["W1"], w["b1"], padding=2)), 2)
    a = functional.max_pool2d(torch.relu(functional.conv2d(a, w["W3"], w["b3"])), 2).flatten(1)
    a = torch.relu(functional.linear(a, w["W6"], w["b6"]))
    a = torch.relu(functional.linear(a, w["W7"], w["b7"]))
    return functional.cross_entropy(functional.linear(a, w["W8"], w["b8"]), y)


def lstm(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    zero = x.new_zeros(1, len(x), 128)
    parameters = [w["W"], w["U"], w["b"], w["zero"]]
    # its own kernel, which torch.compile cannot take in
    recurrent = torch.compiler.disable(torch.lstm) if COMPILED else torch.lstm
    out = recurrent(x, (zero, zero), parameters, True, 1, 0.0, True, False, True)[0]
    return functional.cross_entropy(functional.linear(out[:, -1], w["W3"], w["b3"]), y)


def gates_together(w: Tensors) -> Tensors:
    gates = {kind: torch.cat([w[f"{kind}{gate}1"] for gate in "ifco"]) for kind in "WUb"}
    return gates | {"zero": torch.zeros(512)} | {name: w[name] for name in ("W3", "b3")}


def transformer_block(w: Tensors, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    start = functional.embedding(x, w["E1"]) + w["P2"]
    a = functional.layer_norm(start, (128,), w["gain3"], w["b3"])
    q, k, v = (part.transpose(1, 2) for part in functional.linear(a, w["QKV"]).view(*x.shape, 12, 32).split(4, dim=2))
    mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
    middle = start + functional.linear(mixed.transpose(1, 2).reshape(*x.shape, 128), w["O4"], w["b4"])
    inner = functional.linear(functional.layer_norm(middle, (128,), w["gain6"], w["b6"]), w["W7"], w["b7"])
    end = middle + functional.linear(functional.gelu(inner), w["W8"], w["b8"])
    z = functional.linear(functional.layer_norm(end, (128,), w["gain10"], w["b10"]), w["W11"], w["b11"])
    return functional.cross_entropy(z.view(-1, 65), y.view(-1))


def heads_together(w: Tensors) -> Tensors:
    joined = torch.cat([w[name].reshape(128, 128) for name in ("Q4", "K4", "V4")])
    kept = {name: value for name, value in w.items() if name not in ("Q4", "K4", "V4")}
    return kept | {"QKV": joined, "O4": w["O4"].reshape(128, 128)}


def sgd(parameters: list[nn.Parameter], rate: float) -> torch.optim.Optimizer:
    return torch.optim.SGD(parameters, lr=rate)


def momentum(parameters: list[nn.Parameter], rate: float) -> torch.optim.Optimizer:
    return torch.optim.SGD(parameters, lr=rate, momentum=0.9)


def adam(parameters: list[nn.Parameter], rate: float) -> torch.optim.Optimizer:
    return torch.optim.Adam(parameters, lr=rate, fused=True)


def adamw(parameters: list[nn.Parameter], rate: float) -> torch.optim.Optimizer:
    return torch.optim.AdamW(parameters, lr=rate, weight_decay=0.01, fused=True)


NETWORKS = {
    "worked-example": (worked_example, sgd, None),
    "himmelblau": (himmelblau, adam, None),
    "perceptron": (perceptron, momentum, None),
    "wide": (wide, adam, None),
    "lenet-5": (lenet, momentum, None),
    "lstm": (lstm, sgd, gates_together),
    "transformer-block": (transformer_block, adamw, heads_together),
}
FIXED = {"worked-example": ("b1", "b2"), "lstm": ("zero",)}  # not trained


def main() -> None:
    name, folder, threads = sys.argv[-3:]
    torch.set_num_threads(int(threads))
    network, optimiser, laid = NETWORKS[name]
    loss = torch.compile(network) if COMPILED else network
    kept = ("_velocity", "_moment", "correction1", "correction2", "steps_done", "seed")
    saved = {k: torch.from_numpy(v) for k, v in start_weights(folder).items() if not k.endswith(kept)}
    start = laid(saved) if laid else saved
    data = [torch.from_numpy(array).long() if array.dtype.kind == "i" else torch.from_numpy(array)
            for array in inputs(name, folder)]  # fmt: skip
    fixed = FIXED.get(name, ())
    weights = {k: nn.Parameter(v.clone(), requires_grad=k not in fixed) for k, v in start.items()}

    def steps(count: int) -> Callable[[], float]:
        with torch.no_grad():
            for key, value in start.items():
                weights[key].copy_(value)
        updates = optimiser([v for k, v in weights.items() if k not in fixed], RATES[name])

        def run() -> float:
            value = torch.zeros(())
            for _ in range(count):
                updates.zero_grad()
                value = loss(weights, *data)
                value.backward()
                updates.step()
            return value.item()

        return run

    answer(steps, int(threads))


if __name__ == "__main__":
    main()
