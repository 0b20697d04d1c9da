"""The 2-2-2 network with momentum and mean squared error.

Made by symbp 0.1.0 from the network 'momentum'; do not edit.
Hash of the mathematics: 51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec"


def as_input(
    name: str,
    values: np.ndarray,
    shape: tuple[int | None, ...],
    dtype: type | np.dtype,
) -> np.ndarray:
    """``values`` as an array of ``shape``, where None is any length.

    Raises ValueError where they have another shape.
    """
    array = np.asarray(values)
    fits = len(array.shape) == len(shape)
    if not fits or any(n not in (None, m) for n, m in zip(shape, array.shape)):
        wanted = str(shape).replace("None", "samples")
        raise ValueError(f"{name} has shape {array.shape}; it takes {wanted}")
    return array.astype(dtype, copy=False)


KINDS = {"F32": "<f4", "F64": "<f8", "U64": "<u8"}


def packed(arrays: dict[str, np.ndarray], metadata: dict[str, str]) -> bytes:
    """Named arrays in the safetensors format."""
    fields: dict[str, object] = {"__metadata__": metadata}
    parts = []
    end = 0
    for name, array in arrays.items():
        kind = {"f": "F", "u": "U"}[array.dtype.kind] + str(8 * array.dtype.itemsize)
        data = array.astype(KINDS[kind]).tobytes()
        offsets = [end, end + len(data)]
        fields[name] = {
            "dtype": kind,
            "shape": list(array.shape),
            "data_offsets": offsets,
        }
        parts.append(data)
        end += len(data)
    header = json.dumps(fields, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + b"".join(parts)


def unpacked(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """What ``packed`` made. Raises ValueError for anything else."""
    start = 8 + int.from_bytes(content[:8], "little")
    if len(content) < start:
        raise ValueError("the file is cut short, or is no safetensors file")
    try:
        fields = json.loads(content[8:start])
        metadata = dict(fields.pop("__metadata__", {}))
        arrays = {}
        length = start
        for name, field in fields.items():
            kind = np.dtype(KINDS[field["dtype"]])
            shape = tuple(map(int, field["shape"]))
            begin, end = (start + offset for offset in field["data_offsets"])
            length = max(length, end)
            arrays[name] = np.frombuffer(content[begin:end], kind).reshape(shape)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = "the file is cut short, or is no safetensors file of real numbers"
        raise ValueError(message) from None
    if length != len(content):
        raise ValueError("the file is longer than its header says")
    return arrays, metadata


class Momentum:
    """The 2-2-2 network with momentum and mean squared error.

    The PyTorch program of the second article, from the example's start values; input
    (0.05, 0.01) as printed there.

    Parameters:
        W1: shape (2, 2)
        b1: shape (2,)
        W2: shape (2, 2)
        b2: shape (2,)

    State that is kept from step to step:
        W1_velocity: shape (2, 2)
        b1_velocity: shape (2,)
        W2_velocity: shape (2, 2)
        b2_velocity: shape (2,)
    """

    parameter_names = ("W1", "b1", "W2", "b2")
    state_names = ("W1_velocity", "b1_velocity", "W2_velocity", "b2_velocity")

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.5)
        self.momentum = self.dtype.type(0.9)
        self.W1 = np.array([[0.15, 0.2], [0.25, 0.3]], self.dtype)
        self.b1 = np.array([0.35, 0.35], self.dtype)
        self.W2 = np.array([[0.4, 0.45], [0.5, 0.55]], self.dtype)
        self.b2 = np.array([0.6, 0.6], self.dtype)
        self.W1_velocity = np.zeros((2, 2), self.dtype)
        self.b1_velocity = np.zeros((2,), self.dtype)
        self.W2_velocity = np.zeros((2, 2), self.dtype)
        self.b2_velocity = np.zeros((2,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (2,), self.dtype)
        y = as_input("y", y, (2,), self.dtype)
        return x, y

    @np.errstate(over="ignore")
    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j]
        z1 = self.W1 @ x + self.b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        a1 = 1 / (1 + np.exp(-z1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j]
        z2 = self.W2 @ a1 + self.b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        a2 = 1 / (1 + np.exp(-z2))
        # loss = sum[k: 2]((a2[k] - y[k]) ** 2) / 2
        loss = ((a2 - y) ** 2).sum() / 2
        return loss, a1, a2

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        x, y = self._inputs(x, y)
        loss, a1, a2 = self._forward(x, y)
        # delta_z2[j] = a2[j] * (1 - a2[j]) * (a2[j] - y[j])
        delta_z2 = a2 * (1 - a2) * (a2 - y)
        # delta_z1[j] = a1[j] * (1 - a1[j]) * sum[k: 2](W2[k, j] * delta_z2[k])
        delta_z1 = a1 * (1 - a1) * (self.W2.T @ delta_z2)
        # grad_W1[j, k] = delta_z1[j] * x[k]
        grad_W1 = delta_z1[:, None] * x
        # grad_b1[j] = delta_z1[j]
        grad_b1 = delta_z1
        # grad_W2[j, k] = a1[k] * delta_z2[j]
        grad_W2 = a1 * delta_z2[:, None]
        # grad_b2[j] = delta_z2[j]
        grad_b2 = delta_z2
        gradient = {"W1": grad_W1, "b1": grad_b1, "W2": grad_W2, "b2": grad_b2}
        return float(loss), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient = self.gradients(x, y)
        # W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k]
        W1_velocity_next = self.momentum * self.W1_velocity + gradient["W1"]
        # W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k]
        W1_next = self.W1 - self.learning_rate * W1_velocity_next
        # b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j]
        b1_velocity_next = self.momentum * self.b1_velocity + gradient["b1"]
        # b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j]
        b1_next = self.b1 - self.learning_rate * b1_velocity_next
        # W2_velocity_next[j, k] = momentum * W2_velocity[j, k] + grad_W2[j, k]
        W2_velocity_next = self.momentum * self.W2_velocity + gradient["W2"]
        # W2_next[j, k] = W2[j, k] - learning_rate * W2_velocity_next[j, k]
        W2_next = self.W2 - self.learning_rate * W2_velocity_next
        # b2_velocity_next[j] = momentum * b2_velocity[j] + grad_b2[j]
        b2_velocity_next = self.momentum * self.b2_velocity + gradient["b2"]
        # b2_next[j] = b2[j] - learning_rate * b2_velocity_next[j]
        b2_next = self.b2 - self.learning_rate * b2_velocity_next
        updated = {
            "W1": W1_next,
            "W1_velocity": W1_velocity_next,
            "b1": b1_next,
            "b1_velocity": b1_velocity_next,
            "W2": W2_next,
            "W2_velocity": W2_velocity_next,
            "b2": b2_next,
            "b2_velocity": b2_velocity_next,
        }
        if not all(np.isfinite(value).all() for value in [loss, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    @np.errstate(over="ignore")
    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a2."""
        x = as_input("x", x, (2,), self.dtype)
        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j]
        z1 = self.W1 @ x + self.b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        a1 = 1 / (1 + np.exp(-z1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j]
        z2 = self.W2 @ a1 + self.b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        a2 = 1 / (1 + np.exp(-z2))
        return a2

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 5000,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        x, y = self._inputs(x, y)
        history = []
        for step in range(steps):
            loss = self.step(x, y)
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def _saved(self) -> dict[str, np.ndarray]:
        """What is saved, by name."""
        names = self.parameter_names + self.state_names
        arrays = {name: np.asarray(getattr(self, name), self.dtype) for name in names}
        return arrays | {"steps_done": np.asarray(self.steps_done, np.uint64)}

    def save(self, path: str | Path) -> None:
        """Write parameters, optimiser state and step number as safetensors, all or nothing."""
        metadata = {"format": "symbp", "network": "momentum", "hash": HASH}
        beside = Path(f"{path}.part")
        try:
            with open(beside, "wb") as file:
                file.write(packed(self._saved(), metadata))
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)

    def load(self, path: str | Path) -> None:
        """Read what ``save`` wrote.

        Raises ValueError, and changes nothing, for a file that is not of this network.
        """
        try:
            arrays, metadata = unpacked(Path(path).read_bytes())
            own = self._saved()
            if metadata.get("hash") != HASH or set(arrays) != set(own):
                raise ValueError("the file does not hold weights of this network")
            for name, array in arrays.items():
                kind, shape = own[name].dtype.kind, own[name].shape
                if array.dtype.kind != kind or array.shape != shape:
                    found = f"{array.dtype} of shape {array.shape}"
                    raise ValueError(f"{name} is {found}; it is to have {shape}")
                if not np.isfinite(array).all():
                    raise ValueError(f"a value of {name} is not finite")
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        self.steps_done = int(arrays.pop("steps_done"))
        for name, array in arrays.items():
            setattr(self, name, array.astype(self.dtype))


def own_data() -> tuple[np.ndarray, ...]:
    """The data that the network was declared with: x, y."""
    x = np.array([0.05, 0.01], float)
    y = np.array([0.01, 0.99], float)
    return x, y


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="The 2-2-2 network with momentum and mean squared error"
    )
    parser.add_argument("--steps", type=int, default=5000, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = Momentum()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 1000 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*data, steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
