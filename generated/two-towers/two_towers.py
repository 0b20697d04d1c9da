"""Two towers with shared weights.

Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
Hash of the mathematics: 6cd1b7d4195bf1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501
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

HASH = "6cd1b7d4195bf1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501"


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


def shuffled(count: int, seed: int, epoch: int) -> np.ndarray:
    """The order of samples in an epoch (Fisher and Yates)."""
    order = np.arange(count)
    bits = random_bits(seed, 1048576 + epoch, order)
    places = bits % np.arange(1, count + 1, dtype=np.uint64)
    for last in range(count - 1, 0, -1):
        other = int(places[last])
        order[last], order[other] = order[other], order[last]
    return order


def as_input(
    name: str,
    values: np.ndarray,
    shape: tuple[int | None, ...],
    dtype: type | np.dtype,
    below: int | None = None,
) -> np.ndarray:
    """``values`` as an array of ``shape``, where None is any length.

    Raises ValueError where they have another shape, or are not whole numbers from 0.
    """
    array = np.asarray(values)
    fits = len(array.shape) == len(shape)
    if not fits or any(n not in (None, m) for n, m in zip(shape, array.shape)):
        wanted = str(shape).replace("None", "samples")
        raise ValueError(f"{name} has shape {array.shape}; it takes {wanted}")
    if dtype is int and array.dtype.kind not in "iu":
        raise ValueError(f"{name} holds {array.dtype}; it takes whole numbers")
    if below is not None and array.size:
        least, most = array.min(), array.max()
        if least < 0 or most >= below:
            message = f"{name} holds {least} to {most}; it takes 0 to {below - 1}"
            raise ValueError(message)
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


class TwoTowers:
    """Two towers with shared weights.

    A siamese network (Bromley et al. 1994): both images of a pair go through the same
    layers, so that every gradient is a sum over the two.
    The contrastive loss (Hadsell, Chopra and LeCun 2006) draws pairs of the same digit
    together; no image is in both training and test pairs.

    Parameters:
        W1: shape (32, 64)
        b1: shape (32,)
        W2: shape (8, 32)
        b2: shape (8,)

    State that is kept from step to step:
        step_count: a number
        W1_first_moment: shape (32, 64)
        W1_second_moment: shape (32, 64)
        b1_first_moment: shape (32,)
        b1_second_moment: shape (32,)
        W2_first_moment: shape (8, 32)
        W2_second_moment: shape (8, 32)
        b2_first_moment: shape (8,)
        b2_second_moment: shape (8,)
    """

    parameter_names = ("W1", "b1", "W2", "b2")
    state_names = (
        "step_count",
        "W1_first_moment",
        "W1_second_moment",
        "b1_first_moment",
        "b1_second_moment",
        "W2_first_moment",
        "W2_second_moment",
        "b2_first_moment",
        "b2_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.005)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        self.weight_decay = self.dtype.type(0.1)
        # W1 = u / 2 - 1 / 4, u uniform in [0, 1)
        self.W1 = np.asarray(uniform(seed, 0, (32, 64)) / 2 - 1 / 4, self.dtype)
        self.b1 = np.zeros((32,), self.dtype)
        # W2 = sqrt(15) * (2 * u - 1) / 10, u uniform in [0, 1)
        self.W2 = np.asarray(
            3.872983346207417 * (2 * uniform(seed, 2, (8, 32)) - 1) / 10, self.dtype
        )
        self.b2 = np.zeros((8,), self.dtype)
        self.step_count = np.zeros((), self.dtype)
        self.W1_first_moment = np.zeros((32, 64), self.dtype)
        self.W1_second_moment = np.zeros((32, 64), self.dtype)
        self.b1_first_moment = np.zeros((32,), self.dtype)
        self.b1_second_moment = np.zeros((32,), self.dtype)
        self.W2_first_moment = np.zeros((8, 32), self.dtype)
        self.W2_second_moment = np.zeros((8, 32), self.dtype)
        self.b2_first_moment = np.zeros((8,), self.dtype)
        self.b2_second_moment = np.zeros((8,), self.dtype)

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 2, 64), self.dtype)
        y = as_input("y", y, (len(x),), int)
        return x, y

    def _forward(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        # z1[n, m, j] = sum[k: 64](W1[j, k] * x[n, m, k]) + b1[j]
        z1 = np.tensordot(x, self.W1, ([2], [1])) + self.b1
        # a1[n, m, j] = tanh(z1[n, m, j])
        a1 = np.tanh(z1)
        # z2[n, m, j] = sum[k: 32](W2[j, k] * a1[n, m, k]) + b2[j]
        z2 = np.tensordot(a1, self.W2, ([2], [1])) + self.b2
        # a2[n, m, j] = z2[n, m, j]
        a2 = z2
        # apart_loss_sum[n] = sum[k: 8]((a2[n, 0, k] - a2[n, 1, k]) ** 2)
        apart_loss_sum = ((a2[:, 0] - a2[:, 1]) ** 2).sum(1)
        # apart_loss[n] = sqrt(1 / 1000000 + apart_loss_sum[n])
        apart_loss = np.sqrt(1e-06 + apart_loss_sum)
        # loss = sum[n: N](where(y[n] == 1, apart_loss[n] ** 2, where(apart_loss[n] < 2, (2 -
        #     apart_loss[n]) ** 2, 0)) / 2) / N
        loss = (
            np.where(
                y == 1,
                apart_loss**2,
                np.where(apart_loss < 2, (2 - apart_loss) ** 2, 0),
            ).sum()
            / 2
            / samples
        )
        return loss, a1, a2, apart_loss

    def loss(self, x: np.ndarray, y: np.ndarray) -> float:
        """The loss of a batch."""
        x, y = self._inputs(x, y)
        return float(self._forward(x, y)[0])

    def gradients(
        self, x: np.ndarray, y: np.ndarray
    ) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        x, y = self._inputs(x, y)
        samples = len(x)
        loss, a1, a2, apart_loss = self._forward(x, y)
        # delta_apart_loss_sum[n] = where(y[n] == 1, 2 * apart_loss[n], where(apart_loss[n] < 2,
        #     2 * apart_loss[n] - 4, 0)) / (4 * N * apart_loss[n])
        delta_apart_loss_sum = np.where(
            y == 1, 2 * apart_loss, np.where(apart_loss < 2, 2 * apart_loss - 4, 0)
        ) / (4 * samples * apart_loss)
        # delta_z2[n, m, j] = where(0 == m, 2 * delta_apart_loss_sum[n] * (a2[n, 0, j] - a2[n,
        #     1, j]), 0) + where(1 == m, 2 * delta_apart_loss_sum[n] * (a2[n, 1, j] - a2[n, 0,
        #     j]), 0)
        delta_z2 = (
            np.where(
                np.arange(2)[:, None] == 0,
                2
                * delta_apart_loss_sum[:, None, None]
                * (a2[:, 0][:, None, :] - a2[:, 1][:, None, :]),
                0,
            )
            + np.where(
                np.arange(2)[:, None] == 1,
                2
                * delta_apart_loss_sum[:, None, None]
                * (a2[:, 1][:, None, :] - a2[:, 0][:, None, :]),
                0,
            )
        )
        # delta_z1[n, m, j] = (1 - a1[n, m, j] ** 2) * sum[k: 8](W2[k, j] * delta_z2[n, m, k])
        delta_z1 = (1 - a1**2) * np.tensordot(delta_z2, self.W2, ([2], [0]))
        # grad_W1[j, k] = sum[n: N, m: 2](delta_z1[n, m, j] * x[n, m, k])
        grad_W1 = np.tensordot(delta_z1, x, ([0, 1], [0, 1]))
        # grad_b1[j] = sum[n: N, m: 2](delta_z1[n, m, j])
        grad_b1 = delta_z1.sum((0, 1))
        # grad_W2[j, k] = sum[n: N, m: 2](a1[n, m, k] * delta_z2[n, m, j])
        grad_W2 = np.tensordot(delta_z2, a1, ([0, 1], [0, 1]))
        # grad_b2[j] = sum[n: N, m: 2](delta_z2[n, m, j])
        grad_b2 = delta_z2.sum((0, 1))
        gradient = {"W1": grad_W1, "b1": grad_b1, "W2": grad_W2, "b2": grad_b2}
        return float(loss), gradient

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray, y: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        loss, gradient = self.gradients(x, y)
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1**step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2**step_count_next
        # W1_first_moment_next[j, k] = grad_W1[j, k] * (1 - beta1) + beta1 * W1_first_moment[j,
        #     k]
        W1_first_moment_next = (
            gradient["W1"] * (1 - self.beta1) + self.beta1 * self.W1_first_moment
        )
        # W1_second_moment_next[j, k] = grad_W1[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W1_second_moment[j, k]
        W1_second_moment_next = (
            gradient["W1"] ** 2 * (1 - self.beta2) + self.beta2 * self.W1_second_moment
        )
        # W1_next[j, k] = W1[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W1_first_moment_next[j, k] / (correction1 * (sqrt(W1_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W1_next = (
            self.W1 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W1_first_moment_next
            / (
                correction1
                * (np.sqrt(W1_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b1_first_moment_next[j] = grad_b1[j] * (1 - beta1) + beta1 * b1_first_moment[j]
        b1_first_moment_next = (
            gradient["b1"] * (1 - self.beta1) + self.beta1 * self.b1_first_moment
        )
        # b1_second_moment_next[j] = grad_b1[j] ** 2 * (1 - beta2) + beta2 * b1_second_moment[j]
        b1_second_moment_next = (
            gradient["b1"] ** 2 * (1 - self.beta2) + self.beta2 * self.b1_second_moment
        )
        # b1_next[j] = b1[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b1_first_moment_next[j] / (correction1 * (sqrt(b1_second_moment_next[j] /
        #     correction2) + epsilon))
        b1_next = (
            self.b1 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b1_first_moment_next
            / (
                correction1
                * (np.sqrt(b1_second_moment_next / correction2) + self.epsilon)
            )
        )
        # W2_first_moment_next[j, k] = grad_W2[j, k] * (1 - beta1) + beta1 * W2_first_moment[j,
        #     k]
        W2_first_moment_next = (
            gradient["W2"] * (1 - self.beta1) + self.beta1 * self.W2_first_moment
        )
        # W2_second_moment_next[j, k] = grad_W2[j, k] ** 2 * (1 - beta2) + beta2 *
        #     W2_second_moment[j, k]
        W2_second_moment_next = (
            gradient["W2"] ** 2 * (1 - self.beta2) + self.beta2 * self.W2_second_moment
        )
        # W2_next[j, k] = W2[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
        #     W2_first_moment_next[j, k] / (correction1 * (sqrt(W2_second_moment_next[j, k] /
        #     correction2) + epsilon))
        W2_next = (
            self.W2 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * W2_first_moment_next
            / (
                correction1
                * (np.sqrt(W2_second_moment_next / correction2) + self.epsilon)
            )
        )
        # b2_first_moment_next[j] = grad_b2[j] * (1 - beta1) + beta1 * b2_first_moment[j]
        b2_first_moment_next = (
            gradient["b2"] * (1 - self.beta1) + self.beta1 * self.b2_first_moment
        )
        # b2_second_moment_next[j] = grad_b2[j] ** 2 * (1 - beta2) + beta2 * b2_second_moment[j]
        b2_second_moment_next = (
            gradient["b2"] ** 2 * (1 - self.beta2) + self.beta2 * self.b2_second_moment
        )
        # b2_next[j] = b2[j] * (1 - learning_rate * weight_decay) - learning_rate *
        #     b2_first_moment_next[j] / (correction1 * (sqrt(b2_second_moment_next[j] /
        #     correction2) + epsilon))
        b2_next = (
            self.b2 * (1 - self.learning_rate * self.weight_decay)
            - self.learning_rate
            * b2_first_moment_next
            / (
                correction1
                * (np.sqrt(b2_second_moment_next / correction2) + self.epsilon)
            )
        )
        updated = {
            "step_count": step_count_next,
            "W1": W1_next,
            "W1_first_moment": W1_first_moment_next,
            "W1_second_moment": W1_second_moment_next,
            "b1": b1_next,
            "b1_first_moment": b1_first_moment_next,
            "b1_second_moment": b1_second_moment_next,
            "W2": W2_next,
            "W2_first_moment": W2_first_moment_next,
            "W2_second_moment": W2_second_moment_next,
            "b2": b2_next,
            "b2_first_moment": b2_first_moment_next,
            "b2_second_moment": b2_second_moment_next,
        }
        if not all(np.isfinite(value).all() for value in [loss, *updated.values()]):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self.steps_done += 1
        return loss

    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a2."""
        x = as_input("x", x, (None, 2, 64), self.dtype)
        # z1[n, m, j] = sum[k: 64](W1[j, k] * x[n, m, k]) + b1[j]
        z1 = np.tensordot(x, self.W1, ([2], [1])) + self.b1
        # a1[n, m, j] = tanh(z1[n, m, j])
        a1 = np.tanh(z1)
        # z2[n, m, j] = sum[k: 32](W2[j, k] * a1[n, m, k]) + b2[j]
        z2 = np.tensordot(a1, self.W2, ([2], [1])) + self.b2
        # a2[n, m, j] = z2[n, m, j]
        a2 = z2
        return a2

    def fit(
        self,
        x: np.ndarray,
        y: np.ndarray,
        steps: int = 400,
        batch_size: int = 40,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        Each step takes the next ``batch_size`` shuffled samples; those at the end of
        an epoch that make no whole batch are left out.
        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        """
        x, y = self._inputs(x, y)
        history = []
        count = len(x)
        if batch_size < 1 or count < 1:
            message = f"batch_size is {batch_size}, of {count} samples"
            raise ValueError(f"{message}; at least 1 is needed of both")
        batch_size = min(batch_size, count)
        batches = count // batch_size
        epoch = None
        for step in range(steps):
            if epoch != self.steps_done // batches:
                epoch = self.steps_done // batches
                order = np.arange(count)
                if count > batch_size:
                    order = shuffled(count, self.seed, epoch)
            first = self.steps_done % batches * batch_size
            rows = order[first : first + batch_size]
            loss = self.step(x[rows], y[rows])
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
        metadata = {"format": "symbp", "network": "two-towers", "hash": HASH}
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
    rows = np.loadtxt(
        Path(__file__).resolve().parent / "digit-pairs.csv", delimiter=","
    )
    x = (rows[:, :128] * 0.0625).reshape(-1, 2, 64)
    return x, rows[:, 128].astype(int)


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(description="Two towers with shared weights")
    parser.add_argument("--steps", type=int, default=400, help="how many; %(default)s")
    parser.add_argument("--load", metavar="FILE", help="start from saved weights")
    parser.add_argument("--save", metavar="FILE", help="save the weights at the end")
    options = parser.parse_args()
    network = TwoTowers()
    try:
        if options.load:
            network.load(options.load)
        data = own_data()
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step: int, loss: float) -> None:
        if step % 40 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*(part[:400] for part in data), steps=options.steps, report=report)
    except FloatingPointError as error:
        print(f"step {network.steps_done}: {error}", file=sys.stderr)
        failed = True
    if options.save:
        network.save(options.save)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
