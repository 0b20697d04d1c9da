"""The 2-2-2 network, one trained bias per layer.

Made by symbp 0.1.0 from the network 'worked-example-shared-bias'; do not edit.
Hash of the mathematics: 1bd04556f6d86a2195d62b1e0cb8e29282b4fd61fc2d1fdce604eb26c69389c3
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import functools
import json
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "1bd04556f6d86a2195d62b1e0cb8e29282b4fd61fc2d1fdce604eb26c69389c3"


def exp(x: float) -> float:
    """The exponential, infinite where it is too large for a number."""
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def computed(method: Callable) -> Callable:
    """The method, with FloatingPointError where Python refuses to compute, as 1 / 0."""

    @functools.wraps(method)
    def guarded(*arguments: object) -> object:
        try:
            return method(*arguments)
        except (ArithmeticError, ValueError) as error:
            message = f"a value is not finite ({error}); the last good weights are kept"
            raise FloatingPointError(message) from None

    return guarded


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


def distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The dict of the pairs. Raises ValueError for a name that is there twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in the header")
    return found


def unpacked(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """What ``packed`` made, in any order. Raises ValueError for anything else."""
    start = 8 + int.from_bytes(content[:8], "little")
    if len(content) < start:
        raise ValueError("the file is cut short, or is no safetensors file")
    try:
        fields = json.loads(content[8:start].decode(), object_pairs_hook=distinct)
        metadata = dict(fields.pop("__metadata__", {}))
        arrays = {}
        length = start
        order = sorted(fields, key=lambda name: fields[name]["data_offsets"])
        for name in order:
            field = fields[name]
            kind = np.dtype(KINDS[field["dtype"]])
            begin, end = (start + offset for offset in field["data_offsets"])
            if begin != length or end < begin:
                raise ValueError("the arrays overlap, or leave gaps")
            shape = field["shape"]
            arrays[name] = np.frombuffer(content[begin:end], kind).reshape(shape)
            if list(arrays[name].shape) != shape:
                raise ValueError("a length is left open")
            length = end
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ):
        message = "the file is cut short, or is no safetensors file of real numbers"
        raise ValueError(message) from None
    if length != len(content):
        raise ValueError("the file is longer than its header says")
    return arrays, metadata


class WorkedExampleSharedBias:
    """The 2-2-2 network, one trained bias per layer.

    The bias of a layer is one number, shared by its neurons and trained.

    Parameters:
        W1: shape (2, 2)
        b1: a number
        W2: shape (2, 2)
        b2: a number
    """

    parameter_names = ("W1", "b1", "W2", "b2")
    state_names = ()

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.5)
        self.W1 = np.array([[0.15, 0.2], [0.25, 0.3]], self.dtype)
        self.b1 = np.array(0.35, self.dtype)
        self.W2 = np.array([[0.4, 0.45], [0.5, 0.55]], self.dtype)
        self.b2 = np.array(0.6, self.dtype)
        self._most = float(np.finfo(self.dtype).max)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (2,), self.dtype)
        y = as_input("y", y, (2,), self.dtype)
        return x, y

    @computed
    def _derivatives(self, x: np.ndarray, y: np.ndarray) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        x_0, x_1 = x.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        b1 = float(self.b1)
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        b2 = float(self.b2)
        y_0, y_1 = y.tolist()
        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        z1_0 = W1_0_0 * x_0 + W1_0_1 * x_1 + b1
        a1_0 = 1 / (1 + exp(-z1_0))
        z1_1 = W1_1_0 * x_0 + W1_1_1 * x_1 + b1
        a1_1 = 1 / (1 + exp(-z1_1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        z2_0 = W2_0_0 * a1_0 + W2_0_1 * a1_1 + b2
        a2_0 = 1 / (1 + exp(-z2_0))
        z2_1 = W2_1_0 * a1_0 + W2_1_1 * a1_1 + b2
        a2_1 = 1 / (1 + exp(-z2_1))
        # loss = sum[k: 2]((a2[k] - y[k]) ** 2 / 2)
        loss = (a2_0 - y_0) * (a2_0 - y_0) / 2 + (a2_1 - y_1) * (a2_1 - y_1) / 2
        # delta_z2[j] = a2[j] * (1 - a2[j]) * (a2[j] - y[j])
        delta_z2_0 = a2_0 * (1 - a2_0) * (a2_0 - y_0)
        delta_z2_1 = a2_1 * (1 - a2_1) * (a2_1 - y_1)
        # delta_z1[j] = a1[j] * (1 - a1[j]) * sum[k: 2](W2[k, j] * delta_z2[k])
        delta_z1_0 = a1_0 * (1 - a1_0) * (W2_0_0 * delta_z2_0 + W2_1_0 * delta_z2_1)
        delta_z1_1 = a1_1 * (1 - a1_1) * (W2_0_1 * delta_z2_0 + W2_1_1 * delta_z2_1)
        # grad_W1[j, k] = delta_z1[j] * x[k]
        grad_W1_0_0 = delta_z1_0 * x_0
        grad_W1_0_1 = delta_z1_0 * x_1
        grad_W1_1_0 = delta_z1_1 * x_0
        grad_W1_1_1 = delta_z1_1 * x_1
        # grad_b1 = sum[j: 2](delta_z1[j])
        grad_b1 = delta_z1_0 + delta_z1_1
        # grad_W2[j, k] = a1[k] * delta_z2[j]
        grad_W2_0_0 = a1_0 * delta_z2_0
        grad_W2_0_1 = a1_1 * delta_z2_0
        grad_W2_1_0 = a1_0 * delta_z2_1
        grad_W2_1_1 = a1_1 * delta_z2_1
        # grad_b2 = sum[j: 2](delta_z2[j])
        grad_b2 = delta_z2_0 + delta_z2_1
        return (
            loss,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_b1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_b2,
        )

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss."""
        return self._derivatives(*self._inputs(x, y))[0]

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss, and its derivatives by the trained parameters, by name."""
        (
            loss,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_b1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_b2,
        ) = self._derivatives(*self._inputs(x, y))
        gradient = {
            "W1": np.array(
                [[grad_W1_0_0, grad_W1_0_1], [grad_W1_1_0, grad_W1_1_1]], self.dtype
            ),
            "b1": np.array(grad_b1, self.dtype),
            "W2": np.array(
                [[grad_W2_0_0, grad_W2_0_1], [grad_W2_1_0, grad_W2_1_1]], self.dtype
            ),
            "b2": np.array(grad_b2, self.dtype),
        }
        return loss, gradient

    @computed
    def _updated(
        self,
        loss: float,
        grad_W1_0_0: float,
        grad_W1_0_1: float,
        grad_W1_1_0: float,
        grad_W1_1_1: float,
        grad_b1: float,
        grad_W2_0_0: float,
        grad_W2_0_1: float,
        grad_W2_1_0: float,
        grad_W2_1_1: float,
        grad_b2: float,
    ) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        b1 = float(self.b1)
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        b2 = float(self.b2)
        learning_rate = float(self.learning_rate)
        # W1_next[j, k] = W1[j, k] - learning_rate * grad_W1[j, k]
        W1_next_0_0 = W1_0_0 - learning_rate * grad_W1_0_0
        W1_next_0_1 = W1_0_1 - learning_rate * grad_W1_0_1
        W1_next_1_0 = W1_1_0 - learning_rate * grad_W1_1_0
        W1_next_1_1 = W1_1_1 - learning_rate * grad_W1_1_1
        # b1_next = b1 - grad_b1 * learning_rate
        b1_next = b1 - grad_b1 * learning_rate
        # W2_next[j, k] = W2[j, k] - learning_rate * grad_W2[j, k]
        W2_next_0_0 = W2_0_0 - learning_rate * grad_W2_0_0
        W2_next_0_1 = W2_0_1 - learning_rate * grad_W2_0_1
        W2_next_1_0 = W2_1_0 - learning_rate * grad_W2_1_0
        W2_next_1_1 = W2_1_1 - learning_rate * grad_W2_1_1
        # b2_next = b2 - grad_b2 * learning_rate
        b2_next = b2 - grad_b2 * learning_rate
        values = (
            loss,
            W1_next_0_0,
            W1_next_0_1,
            W1_next_1_0,
            W1_next_1_1,
            b1_next,
            W2_next_0_0,
            W2_next_0_1,
            W2_next_1_0,
            W2_next_1_1,
            b2_next,
        )
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {
            "W1": np.array(
                [[W1_next_0_0, W1_next_0_1], [W1_next_1_0, W1_next_1_1]], self.dtype
            ),
            "b1": np.array(b1_next, self.dtype),
            "W2": np.array(
                [[W2_next_0_0, W2_next_0_1], [W2_next_1_0, W2_next_1_1]], self.dtype
            ),
            "b2": np.array(b2_next, self.dtype),
        }

    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, *derivatives = self._derivatives(*self._inputs(x, y))
        updated = self._updated(loss, *derivatives)
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    @computed
    def _predicted(self, x: np.ndarray) -> list:
        """The predictions, element by element."""
        x_0, x_1 = x.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        b1 = float(self.b1)
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        b2 = float(self.b2)
        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        z1_0 = W1_0_0 * x_0 + W1_0_1 * x_1 + b1
        a1_0 = 1 / (1 + exp(-z1_0))
        z1_1 = W1_1_0 * x_0 + W1_1_1 * x_1 + b1
        a1_1 = 1 / (1 + exp(-z1_1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        z2_0 = W2_0_0 * a1_0 + W2_0_1 * a1_1 + b2
        a2_0 = 1 / (1 + exp(-z2_0))
        z2_1 = W2_1_0 * a1_0 + W2_1_1 * a1_1 + b2
        a2_1 = 1 / (1 + exp(-z2_1))
        return [a2_0, a2_1]

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a2."""
        x = as_input("x", x, (2,), self.dtype)
        return np.array(self._predicted(x), self.dtype)

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 20000,
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
        for name in ("steps_done", "seed"):
            arrays[name] = np.asarray(getattr(self, name), np.uint64)
        return arrays

    def save(self, path: str | Path) -> None:
        """Write all that a run needs to go on, as safetensors, at once or not at all."""
        metadata = {
            "format": "symbp",
            "network": "worked-example-shared-bias",
            "hash": HASH,
        }
        beside = Path(f"{path}.part")
        try:
            with open(beside, "wb") as file:
                file.write(packed(self._saved(), metadata))
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)

    @np.errstate(over="ignore")  # what is not finite is refused below
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
                own[name] = array.astype(own[name].dtype)
                if not np.isfinite(own[name]).all():
                    raise ValueError(f"a value of {name} is not finite")
            if own["steps_done"] > 1099511627776:
                raise ValueError("the file holds a number of steps that no run reaches")
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
        for name, array in own.items():
            setattr(self, name, array if array.dtype == self.dtype else int(array))


def own_data() -> tuple[np.ndarray, ...]:
    """The data that the network was declared with: x, y."""
    x = np.array([0.05, 0.1], float)
    y = np.array([0.01, 0.99], float)
    return x, y


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="The 2-2-2 network, one trained bias per layer"
    )
    parser.add_argument(
        "--steps", type=int, default=20000, help="how many; %(default)s"
    )
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    parser.add_argument(
        "--checkpoint",
        metavar="FILE",
        help="go on from FILE where there is one, and save there while training; "
        "--steps then counts those done before too",
    )
    parser.add_argument(
        "--every",
        metavar="N",
        type=int,
        default=1000,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = WorkedExampleSharedBias()
    try:
        if checkpoint and checkpoint.exists():
            network.load(checkpoint)
        elif options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    first = network.steps_done if checkpoint else 0

    def report(step: int, loss: float) -> None:
        if (first + step) % 1000 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*data, steps=steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        for path in (checkpoint, options.save):
            if path:
                network.save(path)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
