"""The two-path network with the sigmoid.

Made by symbp 0.1.0 from the network 'two-paths-sigmoid'; do not edit.
Hash of the mathematics: 60ebbada5bf3e3ba8b212cdb726badaa130c5470704c11f460af542acb8dcf7b
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

HASH = "60ebbada5bf3e3ba8b212cdb726badaa130c5470704c11f460af542acb8dcf7b"


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


class TwoPathsSigmoid:
    """The two-path network with the sigmoid.

    W1[i, j] is the weight from neuron i to neuron j of the next layer; a and b are
    pre-activations, f(a) and f(b) outputs.
    The output is linear and there are no biases, as in the article.

    Parameters:
        W1: shape (2, 2)
        W2: shape (2, 2)
        W3: shape (2, 1)
    """

    parameter_names = ("W1", "W2", "W3")
    state_names = ()

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.1)
        self.W1 = np.array([[0.1, 0.4], [-0.3, 0.2]], self.dtype)
        self.W2 = np.array([[0.7, -0.5], [0.6, 0.3]], self.dtype)
        self.W3 = np.array([[0.9], [-0.8]], self.dtype)
        self._most = float(np.finfo(self.dtype).max)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (2,), self.dtype)
        t = as_input("t", t, (1,), self.dtype)
        return x, t

    @computed
    def _derivatives(self, x: np.ndarray, t: np.ndarray) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        x_0, x_1 = x.tolist()
        [t_0] = t.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        [W3_0_0], [W3_1_0] = self.W3.tolist()
        # a[j] = sum[i: 2](W1[i, j] * x[i])
        # fa[j] = 1 / (1 + exp(-a[j]))
        a_0 = W1_0_0 * x_0 + W1_1_0 * x_1
        fa_0 = 1 / (1 + exp(-a_0))
        a_1 = W1_0_1 * x_0 + W1_1_1 * x_1
        fa_1 = 1 / (1 + exp(-a_1))
        # b[j] = sum[i: 2](W2[i, j] * fa[i])
        # fb[j] = 1 / (1 + exp(-b[j]))
        b_0 = W2_0_0 * fa_0 + W2_1_0 * fa_1
        fb_0 = 1 / (1 + exp(-b_0))
        b_1 = W2_0_1 * fa_0 + W2_1_1 * fa_1
        fb_1 = 1 / (1 + exp(-b_1))
        # out[j] = sum[i: 2](W3[i, j] * fb[i])
        out_0 = W3_0_0 * fb_0 + W3_1_0 * fb_1
        # L = sum[j: 1]((out[j] - t[j]) ** 2)
        L = (out_0 - t_0) * (out_0 - t_0)
        # delta_out[j] = 2 * (out[j] - t[j])
        delta_out_0 = 2 * (out_0 - t_0)
        # delta_b[j] = fb[j] * (1 - fb[j]) * sum[i: 1](W3[j, i] * delta_out[i])
        delta_b_0 = fb_0 * (1 - fb_0) * (W3_0_0 * delta_out_0)
        delta_b_1 = fb_1 * (1 - fb_1) * (W3_1_0 * delta_out_0)
        # delta_a[j] = fa[j] * (1 - fa[j]) * sum[i: 2](W2[j, i] * delta_b[i])
        delta_a_0 = fa_0 * (1 - fa_0) * (W2_0_0 * delta_b_0 + W2_0_1 * delta_b_1)
        delta_a_1 = fa_1 * (1 - fa_1) * (W2_1_0 * delta_b_0 + W2_1_1 * delta_b_1)
        # grad_W1[i, j] = delta_a[j] * x[i]
        # grad_W2[i, j] = delta_b[j] * fa[i]
        grad_W1_0_0 = delta_a_0 * x_0
        grad_W2_0_0 = delta_b_0 * fa_0
        grad_W1_0_1 = delta_a_1 * x_0
        grad_W2_0_1 = delta_b_1 * fa_0
        grad_W1_1_0 = delta_a_0 * x_1
        grad_W2_1_0 = delta_b_0 * fa_1
        grad_W1_1_1 = delta_a_1 * x_1
        grad_W2_1_1 = delta_b_1 * fa_1
        # grad_W3[i, j] = delta_out[j] * fb[i]
        grad_W3_0_0 = delta_out_0 * fb_0
        grad_W3_1_0 = delta_out_0 * fb_1
        return (
            L,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_W3_0_0,
            grad_W3_1_0,
        )

    def loss(self, x: np.ndarray, t: np.ndarray) -> float:
        """The loss."""
        return self._derivatives(*self._inputs(x, t))[0]

    def gradients(
        self, x: np.ndarray, t: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss, and its derivatives by the trained parameters, by name."""
        (
            L,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_W3_0_0,
            grad_W3_1_0,
        ) = self._derivatives(*self._inputs(x, t))
        gradient = {
            "W1": np.array(
                [[grad_W1_0_0, grad_W1_0_1], [grad_W1_1_0, grad_W1_1_1]], self.dtype
            ),
            "W2": np.array(
                [[grad_W2_0_0, grad_W2_0_1], [grad_W2_1_0, grad_W2_1_1]], self.dtype
            ),
            "W3": np.array([[grad_W3_0_0], [grad_W3_1_0]], self.dtype),
        }
        return L, gradient

    @computed
    def _updated(
        self,
        L: float,
        grad_W1_0_0: float,
        grad_W1_0_1: float,
        grad_W1_1_0: float,
        grad_W1_1_1: float,
        grad_W2_0_0: float,
        grad_W2_0_1: float,
        grad_W2_1_0: float,
        grad_W2_1_1: float,
        grad_W3_0_0: float,
        grad_W3_1_0: float,
    ) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        [W3_0_0], [W3_1_0] = self.W3.tolist()
        learning_rate = float(self.learning_rate)
        # W1_next[i, j] = W1[i, j] - learning_rate * grad_W1[i, j]
        # W2_next[i, j] = W2[i, j] - learning_rate * grad_W2[i, j]
        W1_next_0_0 = W1_0_0 - learning_rate * grad_W1_0_0
        W2_next_0_0 = W2_0_0 - learning_rate * grad_W2_0_0
        W1_next_0_1 = W1_0_1 - learning_rate * grad_W1_0_1
        W2_next_0_1 = W2_0_1 - learning_rate * grad_W2_0_1
        W1_next_1_0 = W1_1_0 - learning_rate * grad_W1_1_0
        W2_next_1_0 = W2_1_0 - learning_rate * grad_W2_1_0
        W1_next_1_1 = W1_1_1 - learning_rate * grad_W1_1_1
        W2_next_1_1 = W2_1_1 - learning_rate * grad_W2_1_1
        # W3_next[i, j] = W3[i, j] - learning_rate * grad_W3[i, j]
        W3_next_0_0 = W3_0_0 - learning_rate * grad_W3_0_0
        W3_next_1_0 = W3_1_0 - learning_rate * grad_W3_1_0
        values = (
            L,
            W1_next_0_0,
            W1_next_0_1,
            W1_next_1_0,
            W1_next_1_1,
            W2_next_0_0,
            W2_next_0_1,
            W2_next_1_0,
            W2_next_1_1,
            W3_next_0_0,
            W3_next_1_0,
        )
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {
            "W1": np.array(
                [[W1_next_0_0, W1_next_0_1], [W1_next_1_0, W1_next_1_1]], self.dtype
            ),
            "W2": np.array(
                [[W2_next_0_0, W2_next_0_1], [W2_next_1_0, W2_next_1_1]], self.dtype
            ),
            "W3": np.array([[W3_next_0_0], [W3_next_1_0]], self.dtype),
        }

    def step(self, x: np.ndarray, t: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        L, *derivatives = self._derivatives(*self._inputs(x, t))
        updated = self._updated(L, *derivatives)
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return L

    @computed
    def _predicted(self, x: np.ndarray) -> list:
        """The predictions, element by element."""
        x_0, x_1 = x.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1], [W2_1_0, W2_1_1] = self.W2.tolist()
        [W3_0_0], [W3_1_0] = self.W3.tolist()
        # a[j] = sum[i: 2](W1[i, j] * x[i])
        # fa[j] = 1 / (1 + exp(-a[j]))
        a_0 = W1_0_0 * x_0 + W1_1_0 * x_1
        fa_0 = 1 / (1 + exp(-a_0))
        a_1 = W1_0_1 * x_0 + W1_1_1 * x_1
        fa_1 = 1 / (1 + exp(-a_1))
        # b[j] = sum[i: 2](W2[i, j] * fa[i])
        # fb[j] = 1 / (1 + exp(-b[j]))
        b_0 = W2_0_0 * fa_0 + W2_1_0 * fa_1
        fb_0 = 1 / (1 + exp(-b_0))
        b_1 = W2_0_1 * fa_0 + W2_1_1 * fa_1
        fb_1 = 1 / (1 + exp(-b_1))
        # out[j] = sum[i: 2](W3[i, j] * fb[i])
        out_0 = W3_0_0 * fb_0 + W3_1_0 * fb_1
        return [out_0]

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: out."""
        x = as_input("x", x, (2,), self.dtype)
        return np.array(self._predicted(x), self.dtype)

    def fit(
        self,
        x: np.ndarray,
        t: np.ndarray,
        steps: int = 1000,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        x, t = self._inputs(x, t)
        history = []
        for step in range(steps):
            loss = self.step(x, t)
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
        metadata = {"format": "symbp", "network": "two-paths-sigmoid", "hash": HASH}
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
    """The data that the network was declared with: x, t."""
    x = np.array([0.5, -0.25], float)
    t = np.array([0.25], float)
    return x, t


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="The two-path network with the sigmoid"
    )
    parser.add_argument("--steps", type=int, default=1000, help="how many; %(default)s")
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
        default=100,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = TwoPathsSigmoid()
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
        if (first + step) % 100 == 0:
            print(f"step {first + step}  L {loss:.10g}")
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
