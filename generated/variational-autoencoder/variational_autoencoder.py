"""A variational autoencoder of handwritten digits.

Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
Hash of the mathematics: e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82
It needs NumPy alone. Each statement of the mathematics stands under its formula.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

HASH = "e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82"


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


def all_finite(values: np.ndarray | float) -> bool:
    """Whether all values are finite: so is the sum of their squares, or it is too large."""
    return math.isfinite(np.vdot(values, values)) or bool(np.isfinite(values).all())


def in_rows(
    network: object, blocks: list
) -> tuple[list[np.ndarray], dict[str, np.ndarray]]:
    """Arrays with a row for each list of names, of values one after the other; views by name."""
    arrays, places = [], {}
    for rows in blocks:
        found = [[np.asarray(getattr(network, name)) for name in row] for row in rows]
        joined = [np.concatenate([value.ravel() for value in row]) for row in found]
        arrays.append(np.array(joined, network.dtype))
        for names, row, values in zip(rows, found, arrays[-1]):
            begin = 0
            for name, value in zip(names, row):
                places[name] = values[begin : begin + value.size].reshape(value.shape)
                begin += value.size
    return arrays, places


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


class VariationalAutoencoder:
    """A variational autoencoder of handwritten digits.

    Kingma and Welling 2014: the encoder gives the mean and the log-variance of a code;
    a sample of it is decoded.
    The loss is the negative evidence lower bound: cross-entropy of the 64 pixels with
    the input itself, plus the divergence of the code from a standard normal one.

    Parameters:
        W1: shape (32, 64)
        b1: shape (32,)
        W2: shape (4, 32)
        b2: shape (4,)
        W3: shape (4, 32)
        b3: shape (4,)
        W5: shape (32, 4)
        b5: shape (32,)
        W6: shape (64, 32)
        b6: shape (64,)

    State that is kept from step to step:
        correction1: a number
        correction2: a number
        W1_first_moment: shape (32, 64)
        W1_second_moment: shape (32, 64)
        b1_first_moment: shape (32,)
        b1_second_moment: shape (32,)
        W2_first_moment: shape (4, 32)
        W2_second_moment: shape (4, 32)
        b2_first_moment: shape (4,)
        b2_second_moment: shape (4,)
        W3_first_moment: shape (4, 32)
        W3_second_moment: shape (4, 32)
        b3_first_moment: shape (4,)
        b3_second_moment: shape (4,)
        W5_first_moment: shape (32, 4)
        W5_second_moment: shape (32, 4)
        b5_first_moment: shape (32,)
        b5_second_moment: shape (32,)
        W6_first_moment: shape (64, 32)
        W6_second_moment: shape (64, 32)
        b6_first_moment: shape (64,)
        b6_second_moment: shape (64,)
    """

    parameter_names = ("W1", "b1", "W2", "b2", "W3", "b3", "W5", "b5", "W6", "b6")
    state_names = (
        "correction1",
        "correction2",
        "W1_first_moment",
        "W1_second_moment",
        "b1_first_moment",
        "b1_second_moment",
        "W2_first_moment",
        "W2_second_moment",
        "b2_first_moment",
        "b2_second_moment",
        "W3_first_moment",
        "W3_second_moment",
        "b3_first_moment",
        "b3_second_moment",
        "W5_first_moment",
        "W5_second_moment",
        "b5_first_moment",
        "b5_second_moment",
        "W6_first_moment",
        "W6_second_moment",
        "b6_first_moment",
        "b6_second_moment",
    )

    def __init__(self, seed: int = 1, dtype: type = np.float64) -> None:
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.003)
        self.beta1 = self.dtype.type(0.9)
        self.beta2 = self.dtype.type(0.999)
        self.epsilon = self.dtype.type(1e-08)
        # W1 = u / 2 - 1 / 4, u uniform in [0, 1)
        self.W1 = np.asarray(uniform(seed, 0, (32, 64)) / 2 - 1 / 4, self.dtype)
        self.b1 = np.zeros((32,), self.dtype)
        # W2 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W2 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 2, (4, 32)) - 1) / 6, self.dtype
        )
        self.b2 = np.zeros((4,), self.dtype)
        # W3 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W3 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 4, (4, 32)) - 1) / 6, self.dtype
        )
        self.b3 = np.zeros((4,), self.dtype)
        # W5 = sqrt(6) * (2 * u - 1) / 6, u uniform in [0, 1)
        self.W5 = np.asarray(
            2.449489742783178 * (2 * uniform(seed, 6, (32, 4)) - 1) / 6, self.dtype
        )
        self.b5 = np.zeros((32,), self.dtype)
        # W6 = u / 2 - 1 / 4, u uniform in [0, 1)
        self.W6 = np.asarray(uniform(seed, 8, (64, 32)) / 2 - 1 / 4, self.dtype)
        self.b6 = np.zeros((64,), self.dtype)
        self.correction1 = np.zeros((), self.dtype)
        self.correction2 = np.zeros((), self.dtype)
        self.W1_first_moment = np.zeros((32, 64), self.dtype)
        self.W1_second_moment = np.zeros((32, 64), self.dtype)
        self.b1_first_moment = np.zeros((32,), self.dtype)
        self.b1_second_moment = np.zeros((32,), self.dtype)
        self.W2_first_moment = np.zeros((4, 32), self.dtype)
        self.W2_second_moment = np.zeros((4, 32), self.dtype)
        self.b2_first_moment = np.zeros((4,), self.dtype)
        self.b2_second_moment = np.zeros((4,), self.dtype)
        self.W3_first_moment = np.zeros((4, 32), self.dtype)
        self.W3_second_moment = np.zeros((4, 32), self.dtype)
        self.b3_first_moment = np.zeros((4,), self.dtype)
        self.b3_second_moment = np.zeros((4,), self.dtype)
        self.W5_first_moment = np.zeros((32, 4), self.dtype)
        self.W5_second_moment = np.zeros((32, 4), self.dtype)
        self.b5_first_moment = np.zeros((32,), self.dtype)
        self.b5_second_moment = np.zeros((32,), self.dtype)
        self.W6_first_moment = np.zeros((64, 32), self.dtype)
        self.W6_second_moment = np.zeros((64, 32), self.dtype)
        self.b6_first_moment = np.zeros((64,), self.dtype)
        self.b6_second_moment = np.zeros((64,), self.dtype)
        self._lay_out()

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by name."""
        return {name: np.array(getattr(self, name)) for name in self.parameter_names}

    def _inputs(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        """The inputs as arrays of the network's type. Raises ValueError where they do not fit."""
        x = as_input("x", x, (None, 64), self.dtype)
        return (x,)

    _rows = [
        [
            ["W1", "b1", "W2", "b2", "W3", "b3", "W5", "b5", "W6", "b6"],
            [
                "W1_first_moment",
                "b1_first_moment",
                "W2_first_moment",
                "b2_first_moment",
                "W3_first_moment",
                "b3_first_moment",
                "W5_first_moment",
                "b5_first_moment",
                "W6_first_moment",
                "b6_first_moment",
            ],
            [
                "W1_second_moment",
                "b1_second_moment",
                "W2_second_moment",
                "b2_second_moment",
                "W3_second_moment",
                "b3_second_moment",
                "W5_second_moment",
                "b5_second_moment",
                "W6_second_moment",
                "b6_second_moment",
            ],
        ]
    ]

    def _lay_out(self) -> None:
        """Make the arrays that a step computes in.

        Parameters that change in the same way lie one after the other in a row of an array,
        and so does each part of their state. A step computes the next rows, which take the
        place of the present ones where all is finite.
        """
        self._rooms: dict[str, list[np.ndarray]] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._now, self._places = in_rows(self, self._rows)
        self._next, self._next_places = in_rows(self, self._rows)
        self._grad, self._grad_places = in_rows(self, [rows[:1] for rows in self._rows])
        vars(self).update(self._places)

    def _adopt(self) -> None:
        """Copy what was assigned since the last step to its place."""
        own = vars(self)
        for name, place in self._places.items():
            if own[name] is not place:
                place[...] = own[name]
                own[name] = place

    def __getstate__(self) -> dict[str, object]:
        """What is copied and pickled: all but the arrays that a step computes in."""
        return {
            name: np.array(value) if isinstance(value, np.ndarray) else value
            for name, value in vars(self).items()
            if not name.startswith("_")
        }

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state)
        self._lay_out()

    def _forward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the forward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("forward") != sizes:
            self._rooms["forward"] = [
                np.zeros((samples, 32), self.dtype),
                np.zeros((samples, 32), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 32), self.dtype),
                np.zeros((samples, 32), self.dtype),
                np.zeros((samples, 64), self.dtype),
            ]
            self._sizes["forward"] = sizes
        return self._rooms["forward"]

    def _forward(self, x: np.ndarray) -> tuple[np.ndarray, ...]:
        """The loss of a batch, and the values that its derivatives need."""
        samples = len(x)
        z1, a1, z2, z3, noise4, a4, z5, a5, z6 = self._forward_room(samples)
        u4 = np.asarray(
            uniform(self.seed, 1099511627776, (samples, 4), self.steps_done), self.dtype
        )
        v4 = np.asarray(
            uniform(self.seed, 1099511627777, (samples, 4), self.steps_done), self.dtype
        )
        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        np.matmul(x, self.W1.T, out=z1)
        z1 += self.b1
        # a1[n, j] = tanh(z1[n, j])
        np.tanh(z1, out=a1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        np.matmul(a1, self.W2.T, out=z2)
        z2 += self.b2
        # a2[n, j] = z2[n, j]
        a2 = z2
        # z3[n, j] = sum[k: 32](W3[j, k] * a1[n, k]) + b3[j]
        np.matmul(a1, self.W3.T, out=z3)
        z3 += self.b3
        # a3[n, j] = z3[n, j]
        a3 = z3
        # noise4[n, k] = cos(2 * v4[n, k] * pi) * sqrt(-log(1 - u4[n, k])) * sqrt(2)
        np.multiply(v4, 6.283185307179586, out=noise4)
        np.cos(noise4, out=noise4)
        noise4 *= np.sqrt(-np.log1p(-u4))
        noise4 *= 1.4142135623730951
        # a4[n, k] = a2[n, k] + noise4[n, k] * exp(a3[n, k] / 2)
        np.multiply(a3, 0.5, out=a4)
        np.exp(a4, out=a4)
        a4 *= noise4
        a4 += a2
        # z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j]
        np.matmul(a4, self.W5.T, out=z5)
        z5 += self.b5
        # a5[n, j] = tanh(z5[n, j])
        np.tanh(z5, out=a5)
        # z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j]
        np.matmul(a5, self.W6.T, out=z6)
        z6 += self.b6
        # binary_cross_entropy = sum[n: N, k: 64](-(-where(z6[n, k] > 0, z6[n, k], 0) - log(1 +
        #     exp(-abs(z6[n, k])))) * (1 - x[n, k]) - x[n, k] * (-where(-z6[n, k] > 0, -z6[n,
        #     k], 0) - log(1 + exp(-abs(z6[n, k]))))) / (64 * N)
        binary_cross_entropy = (
            -(-np.where(z6 > 0, z6, 0) - np.log1p(np.exp(-np.abs(z6)))) * (1 - x)
            - x * (-np.where(-z6 > 0, -z6, 0) - np.log1p(np.exp(-np.abs(z6))))
        ).sum() / (64 * samples)
        # gaussian_divergence_sum[n] = sum[k: 4](a2[n, k] ** 2 + exp(a3[n, k]) - 1 - a3[n, k])
        gaussian_divergence_sum = (a2**2 + np.exp(a3) - 1 - a3).sum(1)
        # gaussian_divergence = sum[n: N](gaussian_divergence_sum[n] / 2) / N
        gaussian_divergence = gaussian_divergence_sum.sum() / 2 / samples
        # loss = 64 * binary_cross_entropy + gaussian_divergence
        loss = 64 * binary_cross_entropy + gaussian_divergence
        return loss, a1, a2, a3, a4, a5, z6

    @np.errstate(over="ignore")
    def loss(self, x: np.ndarray) -> float:
        """The loss of a batch."""
        (x,) = self._inputs(x)
        return float(self._forward(x)[0])

    def _backward_room(self, samples: int) -> list[np.ndarray]:
        """Arrays that the backward pass computes in, made anew for a batch of another size."""
        sizes = (samples,)
        if self._sizes.get("backward") != sizes:
            self._rooms["backward"] = [
                np.zeros((samples, 64), self.dtype),
                np.zeros((samples, 64), self.dtype),
                np.zeros((samples, 32), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 4), self.dtype),
                np.zeros((samples, 32), self.dtype),
            ]
            self._sizes["backward"] = sizes
        return self._rooms["backward"]

    def _gradients(self, x: np.ndarray) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, its derivatives by name.

        They are overwritten by the next call.
        """
        samples = len(x)
        (
            a6,
            delta_z6,
            delta_z5,
            delta_a4,
            delta_z3,
            delta_z2,
            delta_z1,
        ) = self._backward_room(samples)
        (
            grad_W1,
            grad_b1,
            grad_W2,
            grad_b2,
            grad_W3,
            grad_b3,
            grad_W5,
            grad_b5,
            grad_W6,
            grad_b6,
        ) = self._grad_places.values()
        loss, a1, a2, a3, a4, a5, z6 = self._forward(x)
        # a6[n, j] = 1 / (1 + exp(-z6[n, j]))
        np.negative(z6, out=a6)
        np.exp(a6, out=a6)
        a6 += 1
        np.reciprocal(a6, out=a6)
        # delta_z6[n, j] = (a6[n, j] - x[n, j]) / N
        np.subtract(a6, x, out=delta_z6)
        delta_z6 *= 1 / samples
        # delta_z5[n, j] = (1 - a5[n, j] ** 2) * sum[k: 64](W6[k, j] * delta_z6[n, k])
        np.square(a5, out=delta_z5)
        np.subtract(1, delta_z5, out=delta_z5)
        delta_z5 *= delta_z6 @ self.W6
        # delta_a4[n, k] = sum[j: 32](W5[j, k] * delta_z5[n, j])
        np.matmul(delta_z5, self.W5, out=delta_a4)
        # delta_z3[n, j] = ((exp(a3[n, j]) - 1) / N - delta_a4[n, j] * (a2[n, j] - a4[n, j])) /
        #     2
        np.exp(a3, out=delta_z3)
        delta_z3 -= 1
        delta_z3 *= 1 / samples
        delta_z3 -= delta_a4 * (a2 - a4)
        delta_z3 *= 0.5
        # delta_z2[n, j] = a2[n, j] / N + delta_a4[n, j]
        np.multiply(a2, 1 / samples, out=delta_z2)
        delta_z2 += delta_a4
        # delta_z1[n, j] = (1 - a1[n, j] ** 2) * (sum[k: 4](W2[k, j] * delta_z2[n, k]) + sum[k:
        #     4](W3[k, j] * delta_z3[n, k]))
        np.matmul(delta_z2, self.W2, out=delta_z1)
        delta_z1 += delta_z3 @ self.W3
        delta_z1 *= 1 - a1**2
        # grad_W1[j, k] = sum[n: N](delta_z1[n, j] * x[n, k])
        np.matmul(delta_z1.T, x, out=grad_W1)
        # grad_b1[j] = sum[n: N](delta_z1[n, j])
        np.add.reduce(delta_z1, 0, out=grad_b1)
        # grad_W2[j, k] = sum[n: N](a1[n, k] * delta_z2[n, j])
        np.matmul(delta_z2.T, a1, out=grad_W2)
        # grad_b2[j] = sum[n: N](delta_z2[n, j])
        np.add.reduce(delta_z2, 0, out=grad_b2)
        # grad_W3[j, k] = sum[n: N](a1[n, k] * delta_z3[n, j])
        np.matmul(delta_z3.T, a1, out=grad_W3)
        # grad_b3[j] = sum[n: N](delta_z3[n, j])
        np.add.reduce(delta_z3, 0, out=grad_b3)
        # grad_W5[j, k] = sum[n: N](a4[n, k] * delta_z5[n, j])
        np.matmul(delta_z5.T, a4, out=grad_W5)
        # grad_b5[j] = sum[n: N](delta_z5[n, j])
        np.add.reduce(delta_z5, 0, out=grad_b5)
        # grad_W6[j, k] = sum[n: N](a5[n, k] * delta_z6[n, j])
        np.matmul(delta_z6.T, a5, out=grad_W6)
        # grad_b6[j] = sum[n: N](delta_z6[n, j])
        np.add.reduce(delta_z6, 0, out=grad_b6)
        gradient = {
            "W1": grad_W1,
            "b1": grad_b1,
            "W2": grad_W2,
            "b2": grad_b2,
            "W3": grad_W3,
            "b3": grad_b3,
            "W5": grad_W5,
            "b5": grad_b5,
            "W6": grad_W6,
            "b6": grad_b6,
        }
        return float(loss), gradient

    @np.errstate(over="ignore")
    def gradients(self, x: np.ndarray) -> tuple[float, dict[str, np.ndarray]]:
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        loss, gradient = self._gradients(*self._inputs(x))
        return loss, {name: np.array(value) for name, value in gradient.items()}

    @np.errstate(all="ignore")  # what is not finite is refused below
    def step(self, x: np.ndarray) -> float:
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, where a value is not finite.
        """
        (x,) = self._inputs(x)
        self._adopt()
        loss, _ = self._gradients(x)
        # correction1_next = (1 - beta1) * (1 - correction1) + correction1
        correction1_next = (1 - self.beta1) * (1 - self.correction1) + self.correction1
        # correction2_next = (1 - beta2) * (1 - correction2) + correction2
        correction2_next = (1 - self.beta2) * (1 - self.correction2) + self.correction2
        # step_size = learning_rate / correction1_next
        step_size = self.learning_rate / correction1_next
        # scale = 1 / sqrt(correction2_next)
        scale = 1 / np.sqrt(correction2_next)
        # i runs over all elements of
        # W1, b1, W2, b2, W3, b3, W5, b5, W6, b6
        values, first_moment, second_moment = self._now[0]
        values_next, first_moment_next, second_moment_next = self._next[0]
        grad = self._grad[0][0]
        # first_moment_next[i] = grad[i] * (1 - beta1) + beta1 * first_moment[i]
        np.multiply(grad, 1 - self.beta1, out=first_moment_next)
        first_moment_next += self.beta1 * first_moment
        # second_moment_next[i] = grad[i] ** 2 * (1 - beta2) + beta2 * second_moment[i]
        np.square(grad, out=second_moment_next)
        second_moment_next *= 1 - self.beta2
        second_moment_next += self.beta2 * second_moment
        # values_next[i] = values[i] - step_size * first_moment_next[i] / (scale *
        #     sqrt(second_moment_next[i]) + epsilon)
        np.sqrt(second_moment_next, out=values_next)
        values_next *= scale
        values_next += self.epsilon
        np.divide(first_moment_next, values_next, out=values_next)
        values_next *= step_size
        np.subtract(values, values_next, out=values_next)
        updated = {"correction1": correction1_next, "correction2": correction2_next}
        changed = [*self._next, *updated.values()]
        if not (math.isfinite(loss) and all(map(all_finite, changed))):
            raise FloatingPointError(
                "the loss or an updated value is not finite; the last good weights are kept"
            )
        for name, value in updated.items():
            setattr(self, name, value)
        self._now, self._next = self._next, self._now
        self._places, self._next_places = self._next_places, self._places
        vars(self).update(self._places)
        self.steps_done += 1
        return loss

    @np.errstate(over="ignore")
    def predict(self, x: np.ndarray) -> np.ndarray:
        """The network's predictions: a6."""
        x = as_input("x", x, (None, 64), self.dtype)
        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # a2[n, j] = z2[n, j]
        a2 = z2
        # a4[n, k] = a2[n, k]
        a4 = a2
        # z5[n, j] = sum[k: 4](W5[j, k] * a4[n, k]) + b5[j]
        z5 = a4 @ self.W5.T + self.b5
        # a5[n, j] = tanh(z5[n, j])
        a5 = np.tanh(z5)
        # z6[n, j] = sum[k: 32](W6[j, k] * a5[n, k]) + b6[j]
        z6 = a5 @ self.W6.T + self.b6
        # a6[n, j] = 1 / (1 + exp(-z6[n, j]))
        a6 = 1 / (1 + np.exp(-z6))
        return a6

    def fit(
        self,
        x: np.ndarray,
        steps: int = 880,
        batch_size: int = 32,
        report: Callable[[int, float], None] | None = None,
    ) -> list[float]:
        """Train for ``steps`` steps; returns the loss before each.

        Each step takes the next ``batch_size`` shuffled samples; those at the end of
        an epoch that make no whole batch are left out.
        ``report(step, loss)`` is called after each step. A run that was saved and loaded goes
        on as if it had not stopped.
        Arrays mapped from files (np.load with mmap_mode) are read a batch at a time.
        """
        x = x if hasattr(x, "shape") else np.atleast_1d(x)
        count = len(x)
        # in parts: what is mapped from a file may be larger than memory
        for first in range(0, count, 256):
            part = slice(first, first + 256)
            self._inputs(x[part])
        history = []
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
            loss = self.step(x[rows])
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
            "network": "variational-autoencoder",
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
    """The data that the network was declared with: x."""
    rows = np.loadtxt(Path(__file__).resolve().parent / "digits.csv", delimiter=",")
    return (rows[:, :64] * 0.0625,)


def main() -> int:
    """Train on the network's own data and print the loss."""
    parser = argparse.ArgumentParser(
        description="A variational autoencoder of handwritten digits"
    )
    parser.add_argument("--steps", type=int, default=880, help="how many; %(default)s")
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
        default=88,
        help="steps between two checkpoints; %(default)s",
    )
    options = parser.parse_args()
    if options.every < 1:
        parser.error("--every: at least 1 is needed")
    checkpoint = Path(options.checkpoint) if options.checkpoint else None
    network = VariationalAutoencoder()
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
        if (first + step) % 88 == 0:
            print(f"step {first + step}  loss {loss:.10g}")
        if checkpoint and network.steps_done % options.every == 0:
            network.save(checkpoint)

    failed = False
    try:
        steps = options.steps - first
        network.fit(*(part[:1438] for part in data), steps=steps, report=report)
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
