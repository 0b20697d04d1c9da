"""A single neuron with three inputs.

Made by symbp 0.1.0 from the network 'single-neuron'; do not edit.
Hash of the mathematics: 9b9fe40d2ce3169337d620cd0a9796ff374504a3a81fc914f9797595931e252c
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

HASH = "9b9fe40d2ce3169337d620cd0a9796ff374504a3a81fc914f9797595931e252c"


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


class SingleNeuron:
    """A single neuron with three inputs.

    Parameters:
        W1: shape (1, 3)
        b1: shape (1,)
    """

    parameter_names = ("W1", "b1")
    state_names = ()

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.1)
        self.W1 = np.array([[0.5, -0.25, 0.75]], self.dtype)
        self.b1 = np.array([0.1], self.dtype)
        self._most = float(np.finfo(self.dtype).max)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (3,), self.dtype)
        y = as_input("y", y, (1,), self.dtype)
        return x, y

    @computed
    def _derivatives(self, x: np.ndarray, y: np.ndarray) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        x_0, x_1, x_2 = x.tolist()
        [[W1_0_0, W1_0_1, W1_0_2]] = self.W1.tolist()
        [b1_0] = self.b1.tolist()
        [y_0] = y.tolist()
        # z1[j] = sum[k: 3](W1[j, k] * x[k]) + b1[j]
        # a1[j] = 1 / (1 + exp(-z1[j]))
        z1_0 = W1_0_0 * x_0 + W1_0_1 * x_1 + W1_0_2 * x_2 + b1_0
        a1_0 = 1 / (1 + exp(-z1_0))
        # loss = sum[k: 1]((a1[k] - y[k]) ** 2)
        loss = (a1_0 - y_0) * (a1_0 - y_0)
        # delta_z1[j] = 2 * a1[j] * (1 - a1[j]) * (a1[j] - y[j])
        delta_z1_0 = 2 * a1_0 * (1 - a1_0) * (a1_0 - y_0)
        # grad_W1[j, k] = delta_z1[j] * x[k]
        grad_W1_0_0 = delta_z1_0 * x_0
        grad_W1_0_1 = delta_z1_0 * x_1
        grad_W1_0_2 = delta_z1_0 * x_2
        # grad_b1[j] = delta_z1[j]
        grad_b1_0 = delta_z1_0
        return (loss, grad_W1_0_0, grad_W1_0_1, grad_W1_0_2, grad_b1_0)

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
            grad_W1_0_2,
            grad_b1_0,
        ) = self._derivatives(*self._inputs(x, y))
        gradient = {
            "W1": np.array([[grad_W1_0_0, grad_W1_0_1, grad_W1_0_2]], self.dtype),
            "b1": np.array([grad_b1_0], self.dtype),
        }
        return loss, gradient

    @computed
    def _updated(
        self,
        loss: float,
        grad_W1_0_0: float,
        grad_W1_0_1: float,
        grad_W1_0_2: float,
        grad_b1_0: float,
    ) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        [[W1_0_0, W1_0_1, W1_0_2]] = self.W1.tolist()
        [b1_0] = self.b1.tolist()
        learning_rate = float(self.learning_rate)
        # W1_next[j, k] = W1[j, k] - learning_rate * grad_W1[j, k]
        W1_next_0_0 = W1_0_0 - learning_rate * grad_W1_0_0
        W1_next_0_1 = W1_0_1 - learning_rate * grad_W1_0_1
        W1_next_0_2 = W1_0_2 - learning_rate * grad_W1_0_2
        # b1_next[j] = b1[j] - learning_rate * grad_b1[j]
        b1_next_0 = b1_0 - learning_rate * grad_b1_0
        values = (loss, W1_next_0_0, W1_next_0_1, W1_next_0_2, b1_next_0)
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {
            "W1": np.array([[W1_next_0_0, W1_next_0_1, W1_next_0_2]], self.dtype),
            "b1": np.array([b1_next_0], self.dtype),
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
        x_0, x_1, x_2 = x.tolist()
        [[W1_0_0, W1_0_1, W1_0_2]] = self.W1.tolist()
        [b1_0] = self.b1.tolist()
        # z1[j] = sum[k: 3](W1[j, k] * x[k]) + b1[j]
        # a1[j] = 1 / (1 + exp(-z1[j]))
        z1_0 = W1_0_0 * x_0 + W1_0_1 * x_1 + W1_0_2 * x_2 + b1_0
        a1_0 = 1 / (1 + exp(-z1_0))
        return [a1_0]

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a1."""
        x = as_input("x", x, (3,), self.dtype)
        return np.array(self._predicted(x), self.dtype)

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 100,
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
        metadata = {"format": "symbp", "network": "single-neuron", "hash": HASH}
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
    x = np.array([1, 2, -1], float)
    y = np.array([1], float)
    return x, y


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(description="A single neuron with three inputs")
    parser.add_argument("--steps", type=int, default=100, help="how many; %(default)s")
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
        default=10,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = SingleNeuron()
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
        if (first + step) % 10 == 0:
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
