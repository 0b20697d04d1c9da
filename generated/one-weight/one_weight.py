"""Gradient descent on one weight.

Made by symbp 0.1.0 from the network 'one-weight'; do not edit.
Hash of the mathematics: e7355165209af6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "e7355165209af6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f"


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


class OneWeight:
    """Gradient descent on one weight.

    Prediction wx, squared error; where the derivative is negative w grows, where it is
    positive w shrinks.

    Parameters:
        w: a number
    """

    parameter_names = ("w",)
    state_names = ()

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.1)
        self.w = np.array(0.5, self.dtype)
        self._most = float(np.finfo(self.dtype).max)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (), self.dtype)
        t = as_input("t", t, (), self.dtype)
        return x, t

    @computed
    def _derivatives(self, x: np.ndarray, t: np.ndarray) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        w = float(self.w)
        x = float(x)
        t = float(t)
        # p = w * x
        p = w * x
        # L = (p - t) ** 2
        L = (p - t) * (p - t)
        # delta_p = 2 * (p - t)
        delta_p = 2 * (p - t)
        # grad_w = delta_p * x
        grad_w = delta_p * x
        return (L, grad_w)

    def loss(self, x: np.ndarray, t: np.ndarray) -> float:
        """The loss."""
        return self._derivatives(*self._inputs(x, t))[0]

    def gradients(
        self, x: np.ndarray, t: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss, and its derivatives by the trained parameters, by name."""
        L, grad_w = self._derivatives(*self._inputs(x, t))
        gradient = {"w": np.array(grad_w, self.dtype)}
        return L, gradient

    @computed
    def _updated(self, L: float, grad_w: float) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        w = float(self.w)
        learning_rate = float(self.learning_rate)
        # w_next = w - grad_w * learning_rate
        w_next = w - grad_w * learning_rate
        values = (L, w_next)
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {"w": np.array(w_next, self.dtype)}

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
        w = float(self.w)
        x = float(x)
        # p = w * x
        p = w * x
        return p

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: p."""
        x = as_input("x", x, (), self.dtype)
        return np.array(self._predicted(x), self.dtype)

    def fit(
        self,
        x: np.ndarray,
        t: np.ndarray,
        steps: int = 50,
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
        metadata = {"format": "symbp", "network": "one-weight", "hash": HASH}
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
    x = np.array(1.5, float)
    t = np.array(2, float)
    return x, t


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(description="Gradient descent on one weight")
    parser.add_argument("--steps", type=int, default=50, help="how many; %(default)s")
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
        default=5,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = OneWeight()
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
        if (first + step) % 5 == 0:
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
