"""Himmelblau's function minimised by Adam from (0, 0).

Made by symbp 0.1.0 from the network 'himmelblau'; do not edit.
Hash of the mathematics: 23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19
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

HASH = "23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19"


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


class Himmelblau:
    """Himmelblau's function minimised by Adam from (0, 0).

    A function of two variables is a network too: its arguments are the parameters.

    Parameters:
        x: a number
        y: a number

    State that is kept from step to step:
        correction1: a number
        correction2: a number
        x_first_moment: a number
        x_second_moment: a number
        y_first_moment: a number
        y_second_moment: a number
    """

    parameter_names = ("x", "y")
    state_names = (
        "correction1",
        "correction2",
        "x_first_moment",
        "x_second_moment",
        "y_first_moment",
        "y_second_moment",
    )

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.001)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        self.x = np.array(0, self.dtype)
        self.y = np.array(0, self.dtype)
        self._most = float(np.finfo(self.dtype).max)
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
        self.x_first_moment = np.zeros((), self.dtype)
        self.x_second_moment = np.zeros((), self.dtype)
        self.y_first_moment = np.zeros((), self.dtype)
        self.y_second_moment = np.zeros((), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    @computed
    def _derivatives(self) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        x = float(self.x)
        y = float(self.y)
        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (x + y * y - 7) * (x + y * y - 7) + (x * x + y - 11) * (x * x + y - 11)
        # grad_x = 4 * x * (x ** 2 + y - 11) + 2 * (x + y ** 2 - 7)
        grad_x = 4 * x * (x * x + y - 11) + 2 * (x + y * y - 7)
        # grad_y = 4 * y * (x + y ** 2 - 7) + 2 * (x ** 2 + y - 11)
        grad_y = 4 * y * (x + y * y - 7) + 2 * (x * x + y - 11)
        return (f, grad_x, grad_y)

    def loss(self) -> float:
        """The loss."""
        return self._derivatives()[0]

    def gradients(self) -> tuple[float, dict[str, np.ndarray]]:
        """The loss, and its derivatives by the trained parameters, by name."""
        f, grad_x, grad_y = self._derivatives()
        gradient = {
            "x": np.array(grad_x, self.dtype),
            "y": np.array(grad_y, self.dtype),
        }
        return f, gradient

    @computed
    def _updated(self, f: float, grad_x: float, grad_y: float) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        x = float(self.x)
        y = float(self.y)
        learning_rate = float(self.learning_rate)
        beta1 = float(self.beta1)
        beta2 = float(self.beta2)
        epsilon = float(self.epsilon)
        correction1 = float(self.correction1)
        correction2 = float(self.correction2)
        x_first_moment = float(self.x_first_moment)
        x_second_moment = float(self.x_second_moment)
        y_first_moment = float(self.y_first_moment)
        y_second_moment = float(self.y_second_moment)
        # correction1_next = (1 - beta1) * (1 - correction1) + correction1
        correction1_next = (1 - beta1) * (1 - correction1) + correction1
        # correction2_next = (1 - beta2) * (1 - correction2) + correction2
        correction2_next = (1 - beta2) * (1 - correction2) + correction2
        # step_size = learning_rate / correction1_next
        step_size = learning_rate / correction1_next
        # scale = 1 / sqrt(correction2_next)
        scale = 1 / math.sqrt(correction2_next)
        # x_first_moment_next = grad_x * (1 - beta1) + beta1 * x_first_moment
        x_first_moment_next = grad_x * (1 - beta1) + beta1 * x_first_moment
        # x_second_moment_next = grad_x ** 2 * (1 - beta2) + beta2 * x_second_moment
        x_second_moment_next = grad_x * grad_x * (1 - beta2) + beta2 * x_second_moment
        # x_next = x - step_size * x_first_moment_next / (scale * sqrt(x_second_moment_next) +
        #     epsilon)
        x_next = x - step_size * x_first_moment_next / (
            scale * math.sqrt(x_second_moment_next) + epsilon
        )
        # y_first_moment_next = grad_y * (1 - beta1) + beta1 * y_first_moment
        y_first_moment_next = grad_y * (1 - beta1) + beta1 * y_first_moment
        # y_second_moment_next = grad_y ** 2 * (1 - beta2) + beta2 * y_second_moment
        y_second_moment_next = grad_y * grad_y * (1 - beta2) + beta2 * y_second_moment
        # y_next = y - step_size * y_first_moment_next / (scale * sqrt(y_second_moment_next) +
        #     epsilon)
        y_next = y - step_size * y_first_moment_next / (
            scale * math.sqrt(y_second_moment_next) + epsilon
        )
        values = (
            f,
            correction1_next,
            correction2_next,
            x_next,
            x_first_moment_next,
            x_second_moment_next,
            y_next,
            y_first_moment_next,
            y_second_moment_next,
        )
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {
            "correction1": np.array(correction1_next, self.dtype),
            "correction2": np.array(correction2_next, self.dtype),
            "x": np.array(x_next, self.dtype),
            "x_first_moment": np.array(x_first_moment_next, self.dtype),
            "x_second_moment": np.array(x_second_moment_next, self.dtype),
            "y": np.array(y_next, self.dtype),
            "y_first_moment": np.array(y_first_moment_next, self.dtype),
            "y_second_moment": np.array(y_second_moment_next, self.dtype),
        }

    def step(self) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        f, *derivatives = self._derivatives()
        updated = self._updated(f, *derivatives)
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return f

    @computed
    def _predicted(self) -> list:
        """The predictions, element by element."""
        x = float(self.x)
        y = float(self.y)
        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (x + y * y - 7) * (x + y * y - 7) + (x * x + y - 11) * (x * x + y - 11)
        return f

    def predict(self) -> np.ndarray:
        """The network's predictions: f."""
        return np.array(self._predicted(), self.dtype)

    def fit(
        self, steps: int = 20000, report: Callable[[int, float], None] | None = None
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        history = []
        for step in range(steps):
            loss = self.step()
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
        metadata = {"format": "symbp", "network": "himmelblau", "hash": HASH}
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
    """The data that the network was declared with."""
    return ()


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="Himmelblau's function minimised by Adam from (0, 0)"
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
        default=2000,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = Himmelblau()
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
        if (first + step) % 2000 == 0:
            print(f"step {first + step}  f {loss:.10g}")
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
