"""Training steps of the same networks in PyTorch (eager, one thread): a process that a benchmark asks for turns."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

import torch
from torch import nn
from torch.nn import functional

RATE = 0.01


class LastOfLSTM(nn.Module):
    """An LSTM with a linear head on its last output."""

    def __init__(self) -> None:
        super().__init__()
        self.recurrent, self.head = nn.LSTM(64, 128, batch_first=True), nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.recurrent(x)[0][:, -1])


class Block(nn.Module):
    """Embedding, one block with normalisation before each part, head."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding, self.position = nn.Embedding(65, 128), nn.Parameter(torch.randn(64, 128) * 0.01)
        self.first, self.second, self.last = nn.LayerNorm(128), nn.LayerNorm(128), nn.LayerNorm(128)
        self.query, self.key, self.value = (nn.Linear(128, 128, bias=False) for _ in range(3))
        self.out = nn.Linear(128, 128)
        self.up, self.down, self.head = nn.Linear(128, 512), nn.Linear(512, 128), nn.Linear(128, 65)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        start = self.embedding(x) + self.position
        a = self.first(start)
        q, k, v = (f(a).view(*x.shape, 4, 32).transpose(1, 2) for f in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        middle = start + self.out(mixed.transpose(1, 2).reshape(*x.shape, 128))
        return self.head(self.last(middle + self.down(functional.gelu(self.up(self.second(middle))))))


def descent(parameters: Iterator[nn.Parameter], momentum: float = 0.0) -> torch.optim.Optimizer:
    return torch.optim.SGD(parameters, lr=RATE, momentum=momentum)


def momentum(parameters: Iterator[nn.Parameter]) -> torch.optim.Optimizer:
    return descent(parameters, 0.9)


def adam(parameters: Iterator[nn.Parameter]) -> torch.optim.Optimizer:
    return torch.optim.Adam(parameters, lr=RATE)


def adamw(parameters: Iterator[nn.Parameter]) -> torch.optim.Optimizer:
    return torch.optim.AdamW(parameters, lr=RATE)


def labels(*shape: int, below: int = 10) -> torch.Tensor:
    return torch.randint(0, below, shape)


def networks() -> dict[str, tuple[nn.Module, torch.Tensor, torch.Tensor, Callable]]:
    perceptron = nn.Sequential(nn.Linear(64, 32), nn.Sigmoid(), nn.Linear(32, 10))
    wide = nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 256), nn.ReLU(), nn.Linear(256, 10))
    lenet = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    )  # fmt: skip
    return {
        "perceptron": (perceptron, torch.randn(32, 64), labels(32), momentum),
        "wide": (wide, torch.randn(128, 784), labels(128), adam),
        "lenet": (lenet, torch.randn(64, 1, 28, 28), labels(64), momentum),
        "lstm": (LastOfLSTM(), torch.randn(32, 32, 64), labels(32), descent),
        "transformer": (Block(), labels(8, 64, below=65), labels(8, 64, below=65), adamw),
    }  # fmt: skip


def main() -> None:
    torch.set_num_threads(1)
    module, x, y, optimiser = networks()[sys.argv[1]]
    steps = optimiser(module.parameters())

    def step() -> None:
        steps.zero_grad()
        logits = module(x)
        functional.cross_entropy(logits.reshape(-1, logits.shape[-1]), y.reshape(-1)).backward()
        steps.step()

    for _ in range(3):
        step()
    for line in sys.stdin:
        begin = time.process_time()
        for _ in range(int(line)):
            step()
        print(time.process_time() - begin, flush=True)


if __name__ == "__main__":
    main()
