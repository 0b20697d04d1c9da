"""Himmelblau's function minimised by Adam from (4, 0).

Made by symbp 0.1.0 from the network 'himmelblau-right'; do not edit.
Hash of the mathematics: fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b
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

HASH = "fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b"


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


class HimmelblauRight:
    """Himmelblau's function minimised by Adam from (4, 0).

    A function of two variables is a network too: its arguments are the parameters.

    Parameters:
        x: a number
        y: a number

    State that is kept from step to step:
        step_count: a number
        x_first_moment: a number
        x_second_moment: a number
        y_first_moment: a number
        y_second_moment: a number
    """

    parameter_names = ("x", "y")
    state_names = (
        "step_count",
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
        self.x = np.array(4, self.dtype)
        self.y = np.array(0, self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.x_first_moment = np.zeros((), self.dtype)
        self.x_second_moment = np.zeros((), self.dtype)
        self.y_first_moment = np.zeros((), self.dtype)
        self.y_second_moment = np.zeros((), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _forward(self) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (self.x + self.y**2 - 7) ** 2 + (self.x**2 + self.y - 11) ** 2
        return (f,)

    def loss(self) -> float:
        """The loss of a batch."""
        return float(self._forward()[0])

    def gradients(self) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        (f,) = self._forward()
        # grad_x = 4 * x * (x ** 2 + y - 11) + 2 * (x + y ** 2 - 7)
        grad_x = 4 * self.x * (self.x**2 + self.y - 11) + 2 * (self.x + self.y**2 - 7)
        # grad_y = 4 * y * (x + y ** 2 - 7) + 2 * (x ** 2 + y - 11)
        grad_y = 4 * self.y * (self.x + self.y**2 - 7) + 2 * (self.x**2 + self.y - 11)
        gradient = {"x": grad_x, "y": grad_y}
        return float(f), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        f, gradient = self.gradients()
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1**step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2**step_count_next
        # x_first_moment_next = grad_x * (1 - beta1) + beta1 * x_first_moment
        x_first_moment_next = (
            gradient["x"] * (1 - self.beta1) + self.beta1 * self.x_first_moment
        )
        # x_second_moment_next = grad_x ** 2 * (1 - beta2) + beta2 * x_second_moment
        x_second_moment_next = (
            gradient["x"] ** 2 * (1 - self.beta2) + self.beta2 * self.x_second_moment
        )
        # x_next = x - learning_rate * x_first_moment_next / (correction1 *
        #     (sqrt(x_second_moment_next / correction2) + epsilon))
        x_next = self.x - self.learning_rate * x_first_moment_next / (
            correction1 * (np.sqrt(x_second_moment_next / correction2) + self.epsilon)
        )
        # y_first_moment_next = grad_y * (1 - beta1) + beta1 * y_first_moment
        y_first_moment_next = (
            gradient["y"] * (1 - self.beta1) + self.beta1 * self.y_first_moment
        )
        # y_second_moment_next = grad_y ** 2 * (1 - beta2) + beta2 * y_second_moment
        y_second_moment_next = (
            gradient["y"] ** 2 * (1 - self.beta2) + self.beta2 * self.y_second_moment
        )
        # y_next = y - learning_rate * y_first_moment_next / (correction1 *
        #     (sqrt(y_second_moment_next / correction2) + epsilon))
        y_next = self.y - self.learning_rate * y_first_moment_next / (
            correction1 * (np.sqrt(y_second_moment_next / correction2) + self.epsilon)
        )
        updated = {
            "step_count": step_count_next,
            "x": x_next,
            "x_first_moment": x_first_moment_next,
            "x_second_moment": x_second_moment_next,
            "y": y_next,
            "y_first_moment": y_first_moment_next,
            "y_second_moment": y_second_moment_next,
        }
        if not all(np.isfinite(value).all() for value in [f, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return f

    def predict(self) -> np.ndarray:
        """The network's predictions: f."""
        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (self.x + self.y**2 - 7) ** 2 + (self.x**2 + self.y - 11) ** 2
        return f

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
        return arrays | {"steps_done": np.asarray(self.steps_done, np.uint64)}

    def save(self, path: str | Path) -> None:
        """Write parameters, optimiser state and step number as safetensors, all or nothing."""
        metadata = {"format": "symbp", "network": "himmelblau-right", "hash": HASH}
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
    """The data that the network was declared with."""
    return ()


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="Himmelblau's function minimised by Adam from (4, 0)"
    )
    parser.add_argument(
        "--steps", type=int, default=20000, help="how many; %(default)s"
    )
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = HimmelblauRight()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 2000 == 0:
            print(f"step {step}  f {loss:.10g}")

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
