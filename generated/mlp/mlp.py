"""The multi-layer perceptron and its delta recursion.

Made by symbp 0.1.0 from the network 'mlp'; do not edit.
Hash of the mathematics: 41052db93dc5181c8200791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f
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

HASH = "41052db93dc5181c8200791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f"


def random_bits(seed: int, stream: int, counters: np.ndarray) -> np.ndarray:
    """64 random bits a counter: the SplitMix64 finaliser, applied twice.

    Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014.
    """
    golden = np.uint64(0x9E3779B97F4A7C15)

    def mix(z: np.ndarray) -> np.ndarray:
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))

    key = mix(np.uint64([seed]) + np.uint64([stream + 1]) * golden)
    return mix(key + (counters.astype(np.uint64) + np.uint64(1)) * golden)


def uniform(
    seed: int, stream: int, shape: tuple[int, ...], step: int = 0
) -> np.ndarray:
    """Numbers in [0, 1), multiples of 2**-24; other ones at every step."""
    count = int(np.prod(shape))
    bits = random_bits(seed, stream, np.arange(step * count, (step + 1) * count))
    return ((bits >> np.uint64(40)) * 2.0**-24).reshape(shape)


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


class Mlp:
    """The multi-layer perceptron and its delta recursion.

    Nodes i, j and k of neighbouring layers; W1[i, j] leads from node i to node j, W2[j,
    k] from j to k.

    Parameters:
        W1: shape (2, 2)
        W2: shape (2, 3)
    """

    parameter_names = ("W1", "W2")
    state_names = ()

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.5)
        # W1 = sqrt(6) * (2 * u - 1) / 2, u uniform in [0, 1)
        self.W1 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 0, (2, 2)) - 1) / 2, self.dtype
        )
        # W2 = sqrt(30) * (2 * u - 1) / 5, u uniform in [0, 1)
        self.W2 = np.asarray(
            5.477225575051661 * (2 * uniform(seed, 1, (2, 3)) - 1) / 5, self.dtype
        )
        self._most = float(np.finfo(self.dtype).max)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, Oi: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        Oi = as_input("Oi", Oi, (2,), self.dtype)
        t = as_input("t", t, (3,), self.dtype)
        return Oi, t

    @computed
    def _derivatives(self, Oi: np.ndarray, t: np.ndarray) -> tuple[float, ...]:
        """The loss and its derivatives, element by element."""
        Oi_0, Oi_1 = Oi.tolist()
        t_0, t_1, t_2 = t.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1, W2_0_2], [W2_1_0, W2_1_1, W2_1_2] = self.W2.tolist()
        # netj[j] = sum[i: 2](Oi[i] * W1[i, j])
        # Oj[j] = 1 / (1 + exp(-netj[j]))
        netj_0 = Oi_0 * W1_0_0 + Oi_1 * W1_1_0
        Oj_0 = 1 / (1 + exp(-netj_0))
        netj_1 = Oi_0 * W1_0_1 + Oi_1 * W1_1_1
        Oj_1 = 1 / (1 + exp(-netj_1))
        # netk[k] = sum[j: 2](Oj[j] * W2[j, k])
        # Ok[k] = 1 / (1 + exp(-netk[k]))
        netk_0 = Oj_0 * W2_0_0 + Oj_1 * W2_1_0
        Ok_0 = 1 / (1 + exp(-netk_0))
        netk_1 = Oj_0 * W2_0_1 + Oj_1 * W2_1_1
        Ok_1 = 1 / (1 + exp(-netk_1))
        netk_2 = Oj_0 * W2_0_2 + Oj_1 * W2_1_2
        Ok_2 = 1 / (1 + exp(-netk_2))
        # E = sum[k: 3]((Ok[k] - t[k]) ** 2 / 2)
        E = (
            (Ok_0 - t_0) * (Ok_0 - t_0) / 2
            + (Ok_1 - t_1) * (Ok_1 - t_1) / 2
            + (Ok_2 - t_2) * (Ok_2 - t_2) / 2
        )
        # delta_netk[k] = Ok[k] * (1 - Ok[k]) * (Ok[k] - t[k])
        delta_netk_0 = Ok_0 * (1 - Ok_0) * (Ok_0 - t_0)
        delta_netk_1 = Ok_1 * (1 - Ok_1) * (Ok_1 - t_1)
        delta_netk_2 = Ok_2 * (1 - Ok_2) * (Ok_2 - t_2)
        # delta_netj[j] = Oj[j] * (1 - Oj[j]) * sum[k: 3](W2[j, k] * delta_netk[k])
        delta_netj_0 = (
            Oj_0
            * (1 - Oj_0)
            * (W2_0_0 * delta_netk_0 + W2_0_1 * delta_netk_1 + W2_0_2 * delta_netk_2)
        )
        delta_netj_1 = (
            Oj_1
            * (1 - Oj_1)
            * (W2_1_0 * delta_netk_0 + W2_1_1 * delta_netk_1 + W2_1_2 * delta_netk_2)
        )
        # grad_W1[i, j] = Oi[i] * delta_netj[j]
        grad_W1_0_0 = Oi_0 * delta_netj_0
        grad_W1_0_1 = Oi_0 * delta_netj_1
        grad_W1_1_0 = Oi_1 * delta_netj_0
        grad_W1_1_1 = Oi_1 * delta_netj_1
        # grad_W2[j, k] = Oj[j] * delta_netk[k]
        grad_W2_0_0 = Oj_0 * delta_netk_0
        grad_W2_0_1 = Oj_0 * delta_netk_1
        grad_W2_0_2 = Oj_0 * delta_netk_2
        grad_W2_1_0 = Oj_1 * delta_netk_0
        grad_W2_1_1 = Oj_1 * delta_netk_1
        grad_W2_1_2 = Oj_1 * delta_netk_2
        return (
            E,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_0_2,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_W2_1_2,
        )

    def loss(self, Oi: np.ndarray, t: np.ndarray) -> float:
        """The loss."""
        return self._derivatives(*self._inputs(Oi, t))[0]

    def gradients(
        self, Oi: np.ndarray, t: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss, and its derivatives by the trained parameters, by name."""
        (
            E,
            grad_W1_0_0,
            grad_W1_0_1,
            grad_W1_1_0,
            grad_W1_1_1,
            grad_W2_0_0,
            grad_W2_0_1,
            grad_W2_0_2,
            grad_W2_1_0,
            grad_W2_1_1,
            grad_W2_1_2,
        ) = self._derivatives(*self._inputs(Oi, t))
        gradient = {
            "W1": np.array(
                [[grad_W1_0_0, grad_W1_0_1], [grad_W1_1_0, grad_W1_1_1]], self.dtype
            ),
            "W2": np.array(
                [
                    [grad_W2_0_0, grad_W2_0_1, grad_W2_0_2],
                    [grad_W2_1_0, grad_W2_1_1, grad_W2_1_2],
                ],
                self.dtype,
            ),
        }
        return E, gradient

    @computed
    def _updated(
        self,
        E: float,
        grad_W1_0_0: float,
        grad_W1_0_1: float,
        grad_W1_1_0: float,
        grad_W1_1_1: float,
        grad_W2_0_0: float,
        grad_W2_0_1: float,
        grad_W2_0_2: float,
        grad_W2_1_0: float,
        grad_W2_1_1: float,
        grad_W2_1_2: float,
    ) -> dict[str, np.ndarray]:
        """Parameters and state after a step from the loss and its derivatives."""
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1, W2_0_2], [W2_1_0, W2_1_1, W2_1_2] = self.W2.tolist()
        learning_rate = float(self.learning_rate)
        # W1_next[i, j] = W1[i, j] - learning_rate * grad_W1[i, j]
        W1_next_0_0 = W1_0_0 - learning_rate * grad_W1_0_0
        W1_next_0_1 = W1_0_1 - learning_rate * grad_W1_0_1
        W1_next_1_0 = W1_1_0 - learning_rate * grad_W1_1_0
        W1_next_1_1 = W1_1_1 - learning_rate * grad_W1_1_1
        # W2_next[j, k] = W2[j, k] - learning_rate * grad_W2[j, k]
        W2_next_0_0 = W2_0_0 - learning_rate * grad_W2_0_0
        W2_next_0_1 = W2_0_1 - learning_rate * grad_W2_0_1
        W2_next_0_2 = W2_0_2 - learning_rate * grad_W2_0_2
        W2_next_1_0 = W2_1_0 - learning_rate * grad_W2_1_0
        W2_next_1_1 = W2_1_1 - learning_rate * grad_W2_1_1
        W2_next_1_2 = W2_1_2 - learning_rate * grad_W2_1_2
        values = (
            E,
            W1_next_0_0,
            W1_next_0_1,
            W1_next_1_0,
            W1_next_1_1,
            W2_next_0_0,
            W2_next_0_1,
            W2_next_0_2,
            W2_next_1_0,
            W2_next_1_1,
            W2_next_1_2,
        )
        most = self._most
        if not all(-most <= value <= most for value in values):
            raise ValueError("the loss or an updated value is too large")
        return {
            "W1": np.array(
                [[W1_next_0_0, W1_next_0_1], [W1_next_1_0, W1_next_1_1]], self.dtype
            ),
            "W2": np.array(
                [
                    [W2_next_0_0, W2_next_0_1, W2_next_0_2],
                    [W2_next_1_0, W2_next_1_1, W2_next_1_2],
                ],
                self.dtype,
            ),
        }

    def step(self, Oi: np.ndarray, t: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        E, *derivatives = self._derivatives(*self._inputs(Oi, t))
        updated = self._updated(E, *derivatives)
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return E

    @computed
    def _predicted(self, Oi: np.ndarray) -> list:
        """The predictions, element by element."""
        Oi_0, Oi_1 = Oi.tolist()
        [W1_0_0, W1_0_1], [W1_1_0, W1_1_1] = self.W1.tolist()
        [W2_0_0, W2_0_1, W2_0_2], [W2_1_0, W2_1_1, W2_1_2] = self.W2.tolist()
        # netj[j] = sum[i: 2](Oi[i] * W1[i, j])
        # Oj[j] = 1 / (1 + exp(-netj[j]))
        netj_0 = Oi_0 * W1_0_0 + Oi_1 * W1_1_0
        Oj_0 = 1 / (1 + exp(-netj_0))
        netj_1 = Oi_0 * W1_0_1 + Oi_1 * W1_1_1
        Oj_1 = 1 / (1 + exp(-netj_1))
        # netk[k] = sum[j: 2](Oj[j] * W2[j, k])
        # Ok[k] = 1 / (1 + exp(-netk[k]))
        netk_0 = Oj_0 * W2_0_0 + Oj_1 * W2_1_0
        Ok_0 = 1 / (1 + exp(-netk_0))
        netk_1 = Oj_0 * W2_0_1 + Oj_1 * W2_1_1
        Ok_1 = 1 / (1 + exp(-netk_1))
        netk_2 = Oj_0 * W2_0_2 + Oj_1 * W2_1_2
        Ok_2 = 1 / (1 + exp(-netk_2))
        return [Ok_0, Ok_1, Ok_2]

    def predict(self, Oi: np.ndarray) -> np.ndarray:
        """The network's predictions: Ok."""
        Oi = as_input("Oi", Oi, (2,), self.dtype)
        return np.array(self._predicted(Oi), self.dtype)

    def fit(
        self,
        Oi: np.ndarray,
        t: np.ndarray,
        steps: int = 1000,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        Oi, t = self._inputs(Oi, t)
        history = []
        for step in range(steps):
            loss = self.step(Oi, t)
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
        metadata = {"format": "symbp", "network": "mlp", "hash": HASH}
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
    """The data that the network was declared with: Oi, t."""
    Oi = np.array([0.5, -0.25], float)
    t = np.array([0.1, 0.9, 0.5], float)
    return Oi, t


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="The multi-layer perceptron and its delta recursion"
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
    network = Mlp()
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
            print(f"step {first + step}  E {loss:.10g}")
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
