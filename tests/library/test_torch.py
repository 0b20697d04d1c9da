"""Losses and optimisers against PyTorch in double precision, where it is installed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

import numpy as np
import pytest

from symbp import Dense, Input, declare
from symbp.derive.derivation import Derivation
from symbp.pipeline import derive_network
from symbp.verify.interpreter import evaluate
from symbp.verify.training import train
from tests.library.test_losses import BITS, LABELS, MASK, SIGNS, SOFT, WEIGHTS, P

torch: Any = pytest.importorskip("torch")
F: Any = torch.nn.functional
X = [[0.3, -1.25, 2.0, 0.5], [1.5, 0.25, -0.75, -2.0], [-0.5, 1.0, 0.125, 0.75]]
REAL = [[float(v) for v in row] for row in P]


def tensor(value: Any, kind: Any = None) -> Any:
    return torch.tensor(value, dtype=kind or torch.float64)


def focal(z: Any, y: Any) -> Any:
    """The sigmoid focal loss as torchvision writes it."""
    cross = F.binary_cross_entropy_with_logits(z, y, reduction="none")
    right = torch.sigmoid(z) * y + (1 - torch.sigmoid(z)) * (1 - y)
    return (cross * (1 - right) ** 2 * (0.25 * y + 0.75 * (1 - y))).mean()


CASES: dict[str, tuple[Any, str, Any, Callable[..., Any]]] = {
    "mse": ("mean_squared_error", "linear", REAL, F.mse_loss),
    "mse, summed": ({"name": "mean_squared_error", "samples": "sum"}, "linear", REAL,
                    lambda z, y: F.mse_loss(z, y, reduction="sum")),
    "l1": ("mean_absolute_error", "linear", REAL, F.l1_loss),
    "huber": ({"name": "huber", "threshold": 0.7}, "linear", REAL, lambda z, y: F.huber_loss(z, y, delta=0.7)),
    "smooth l1": ({"name": "smooth_l1", "threshold": 0.7}, "linear", REAL,
                  lambda z, y: F.smooth_l1_loss(z, y, beta=0.7)),
    "cross-entropy": ({"name": "cross_entropy", "smoothing": 0.1}, "softmax", SOFT,
                      lambda z, y: F.cross_entropy(z, y, label_smoothing=0.1)),
    "labels": ("cross_entropy_labels", "softmax", LABELS, F.cross_entropy),
    "labels, everything": (
        {"name": "cross_entropy_labels", "class_weights": WEIGHTS, "smoothing": 0.1, "ignored": 0}, "softmax", LABELS,
        lambda z, y: F.cross_entropy(z, y, weight=tensor(WEIGHTS), label_smoothing=0.1, ignore_index=0)),
    "labels, masked": (
        {"name": "cross_entropy_labels", "mask": True}, "softmax", LABELS,
        lambda z, y: (F.cross_entropy(z, y, reduction="none") * tensor(MASK)).sum() / sum(MASK)),
    "binary": ("binary_cross_entropy", "sigmoid", BITS, F.binary_cross_entropy_with_logits),
    "focal": ("focal", "sigmoid", BITS, focal),
    "divergence": ("kullback_leibler", "softmax", SOFT,
                   lambda z, y: F.kl_div(F.log_softmax(z, -1), y, reduction="batchmean")),
    "hinge": ("hinge", "linear", SIGNS, lambda z, y: torch.clamp(1 - z * y, min=0).mean()),
    "hinge of labels": ({"name": "hinge_labels", "margin": 2}, "linear", LABELS,
                        lambda z, y: F.multi_margin_loss(z, y, margin=2)),
}  # fmt: skip


def start(derivation: Derivation) -> dict[str, Any]:
    """Start values as they are drawn."""
    first = next(train(derivation))
    return {n: np.array(first[n], dtype=float) for n in derivation.network.trained}


def agree(found: Any, expected: Any, limit: float = 1e-10) -> None:
    left, right = np.array(found, dtype=float), expected.detach().numpy()
    assert np.abs(left - right).max() <= limit * max(1, np.abs(right).max())


@pytest.mark.parametrize("case", CASES)
def test_loss_and_gradients(case: str) -> None:
    loss, activation, y, reference = CASES[case]
    labels = y is LABELS
    data = {"x": X, "y": y} | ({"mask": MASK} if case.endswith("masked") else {})
    derivation = derive_network(declare(Input(4), Dense(3, activation), loss=loss, data=data))
    weights = {n: tensor(v).requires_grad_() for n, v in start(derivation).items()}
    expected = reference(tensor(X) @ weights["W1"].T + weights["b1"], tensor(y, torch.long if labels else None))
    expected.backward()
    found = next(train(derivation))
    agree(found["loss"], expected)
    for name, weight in weights.items():
        agree(found[f"grad_{name}"], weight.grad)


def test_triplets() -> None:
    x = np.random.default_rng(1).normal(size=(5, 3, 4))
    network = declare(Input(4), Dense(3), loss="triplet", data={"x": x})
    derivation = derive_network(network)
    weight = tensor(start(derivation)["W1"]).requires_grad_()
    views = [tensor(x[:, place]) @ weight.T for place in range(3)]
    expected = torch.nn.TripletMarginLoss()(*views)
    expected.backward()
    found = next(train(derivation))
    agree(found["loss"], expected)
    agree(found["grad_W1"], weight.grad)


OPTIMISERS: dict[str, Callable[..., Any]] = {
    "sgd": torch.optim.SGD,
    "momentum": lambda p, **k: torch.optim.SGD(p, momentum=0.9, **k),
    "nesterov": lambda p, **k: torch.optim.SGD(p, momentum=0.9, nesterov=True, **k),
    "rmsprop": torch.optim.RMSprop,
    "adagrad": torch.optim.Adagrad,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
}


def phases(optimiser: Any) -> Any:
    schedules = torch.optim.lr_scheduler
    warm = schedules.LinearLR(optimiser, start_factor=0.1, total_iters=20)
    wave = schedules.CosineAnnealingLR(optimiser, T_max=80)
    return schedules.SequentialLR(optimiser, [warm, wave], milestones=[20])


@pytest.mark.filterwarnings("ignore")  # PyTorch's own schedulers warn about each other
@pytest.mark.parametrize("full", [False, True], ids=["plain", "decay, clipping and schedule"])
@pytest.mark.parametrize("name", OPTIMISERS)
def test_a_hundred_steps(name: str, full: bool) -> None:
    settings: dict[str, Any] = {"name": name, "learning_rate": 0.02}
    if full:
        schedule = [{"name": "warm_up", "steps": 20}, {"name": "cosine", "steps": 80}]
        settings |= {"weight_decay": 0.02, "clip": {"name": "norm", "limit": 0.1}, "schedule": schedule}
    network = declare(
        Input(4), Dense(2, "tanh"), Dense(3), loss="mean_squared_error", optimiser=settings, data={"x": X, "y": REAL}
    )
    derivation = derive_network(network)
    weights = {n: tensor(v).requires_grad_() for n, v in start(derivation).items()}
    optimiser = OPTIMISERS[name](list(weights.values()), lr=0.02, **({"weight_decay": 0.02} if full else {}))
    scheduler = phases(optimiser) if full else None
    w1, b1, w2, b2 = weights.values()
    for values in islice(train(derivation), 100):
        for key, weight in weights.items():
            agree(values[key], weight)
        optimiser.zero_grad()
        F.mse_loss(torch.tanh(tensor(X) @ w1.T + b1) @ w2.T + b2, tensor(REAL)).backward()
        if full:
            torch.nn.utils.clip_grad_norm_(weights.values(), 0.1)
        optimiser.step()
        if scheduler:
            scheduler.step()


def test_penalty_of_squares_is_weight_decay() -> None:
    network = declare(Input(4), Dense(3), loss="mean_squared_error", penalty={"l2": 0.02, "on": "all"})
    derivation = derive_network(network)
    weights = start(derive_network(declare(Input(4), Dense(3), loss="mean_squared_error", data={"x": X, "y": REAL})))
    found = evaluate(derivation.program, {"x": X, "y": REAL, **weights})
    given = {n: tensor(v).requires_grad_() for n, v in weights.items()}
    loss = F.mse_loss(tensor(X) @ given["W1"].T + given["b1"], tensor(REAL))
    loss.backward()
    agree(found["grad_W1"], given["W1"].grad + 0.02 * given["W1"])
    agree(found["grad_b1"], given["b1"].grad + 0.02 * given["b1"])
