"""The computation graph of J = 3(a + bc).

Made by symbp 0.1.0 from the network 'computation-graph'; do not edit.
Hash of the mathematics: 69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a
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

HASH = "69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a"


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


class ComputationGraph:
    """The computation graph of J = 3(a + bc).

    Nodes v = bc, u = a + v and J = 3u; each partial derivative is the product along the
    edges.

    Parameters:
        a: a number
        b: a number
        c: a number
    """

    parameter_names = ("a", "b", "c")
    state_names = ()

    def __init__(self, seed: int = 0, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.01)
        self.a = np.array(5, self.dtype)
        self.b = np.array(3, self.dtype)
        self.c = np.array(2, self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _forward(self) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        # v = b * c
        v = self.b * self.c
        # u = a + v
        u = self.a + v
        # J = 3 * u
        J = 3 * u
        return (J,)

    def loss(self) -> float:
        """The loss of a batch."""
        return float(self._forward()[0])

    def gradients(self) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        (J,) = self._forward()
        # grad_a = 3
        grad_a = self.dtype.type(3)
        # grad_b = 3 * c
        grad_b = 3 * self.c
        # grad_c = 3 * b
        grad_c = 3 * self.b
        gradient = {"a": grad_a, "b": grad_b, "c": grad_c}
        return float(J), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        J, gradient = self.gradients()
        # a_next = a - grad_a * learning_rate
        a_next = self.a - gradient["a"] * self.learning_rate
        # b_next = b - grad_b * learning_rate
        b_next = self.b - gradient["b"] * self.learning_rate
        # c_next = c - grad_c * learning_rate
        c_next = self.c - gradient["c"] * self.learning_rate
        updated = {"a": a_next, "b": b_next, "c": c_next}
        if not all(np.isfinite(value).all() for value in [J, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return J

    def predict(self) -> np.ndarray:
        """The network's predictions: J."""
        # v = b * c
        v = self.b * self.c
        # u = a + v
        u = self.a + v
        # J = 3 * u
        J = 3 * u
        return J

    def fit(
        self, steps: int = 1, report: Callable[[int, float], None] | None = None
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
        metadata = {"format": "symbp", "network": "computation-graph", "hash": HASH}
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
        description="The computation graph of J = 3(a + bc)"
    )
    parser.add_argument("--steps", type=int, default=1, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = ComputationGraph()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 1 == 0:
            print(f"step {step}  J {loss:.10g}")

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
