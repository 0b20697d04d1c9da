"""A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.

Made by symbp 0.1.0 from the network 'chain-rule-batches'; do not edit.
Hash of the mathematics: f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492
"""

import json
import os
import sys

import numpy as np

HASH = "f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492"


def random_bits(seed, stream, counters):
    """64 random bits a counter: the SplitMix64 finaliser (Steele, Lea, Flood 2014), applied twice."""
    golden = np.uint64(0x9E3779B97F4A7C15)

    def mix(z):
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))

    key = mix(np.array([seed], np.uint64) + (np.array([stream], np.uint64) + np.uint64(1)) * golden)
    return mix(key + (np.asarray(counters, np.uint64) + np.uint64(1)) * golden)


def uniform(seed, stream, count, start=0):
    """``count`` numbers in [0, 1)."""
    return (random_bits(seed, stream, np.arange(start, start + count)) >> np.uint64(40)) * 2.0**-24


def normal(seed, stream, count):
    """``count`` standard normal numbers (Box and Muller 1958)."""
    drawn = uniform(seed, stream, 2 * count)
    return np.sqrt(-2 * np.log(1 - drawn[0::2])) * np.cos(6.283185307179586 * drawn[1::2])


def shuffled(count, seed, epoch):
    """The order of samples in an epoch (Fisher and Yates)."""
    order = np.arange(count)
    places = random_bits(seed, 1048576 + epoch, np.arange(count)) % np.arange(1, count + 1, dtype=np.uint64)
    for last in range(count - 1, 0, -1):
        other = int(places[last])
        order[last], order[other] = order[other], order[last]
    return order


class ChainRuleBatches:
    """A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.

    Exclusive or: an epoch is one pass over all batches in a new order; dropout keeps nine values in ten.

    Parameters:
        W1: shape (8, 2)
        b1: shape (8,)
        W3: shape (1, 8)
        b3: shape (1,)
    """

    parameter_names = ("W1", "b1", "W3", "b3", )
    state_names = ("W1_velocity", "b1_velocity", "W3_velocity", "b3_velocity", )

    def __init__(self, seed=3, dtype=np.float64):
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.5)
        self.momentum = self.dtype.type(0.9)
        self.W1 = (3.872983346207417 * (2 * uniform(seed, 0, 16) - 1) / 5).astype(self.dtype).reshape((8, 2))
        self.b1 = (np.full(8, 0)).astype(self.dtype).reshape((8,))
        self.W3 = (2.449489742783178 * (2 * uniform(seed, 2, 8) - 1) / 3).astype(self.dtype).reshape((1, 8))
        self.b3 = (np.full(1, 0)).astype(self.dtype).reshape((1,))
        self.W1_velocity = np.zeros((8, 2), self.dtype)
        self.b1_velocity = np.zeros((8,), self.dtype)
        self.W3_velocity = np.zeros((1, 8), self.dtype)
        self.b3_velocity = np.zeros((1,), self.dtype)

    @property
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def _draw(self, stream, shape):
        """The random numbers of the current step."""
        count = int(np.prod(shape))
        return uniform(self.seed, stream, count, self.steps_done * count).reshape(shape)

    def loss(self, x, y):
        """The loss of a batch."""
        samples = len(x)
        r2 = self._draw(1099511627776, (samples, 8))

        # z1[n, j] = sum[k: 2](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = 1 / (1 + exp(-z1[n, j]))
        a1 = 1 / (1 + np.exp(-z1))
        # a2[n, k] = where(r2[n, k] < 9 / 10, 10 * a1[n, k] / 9, 0)
        a2 = np.where(r2 < 0.9, 10 * a1 / 9, 0)
        # z3[n, j] = sum[k: 8](W3[j, k] * a2[n, k]) + b3[j]
        z3 = a2 @ self.W3.T + self.b3
        # loss = sum[n: N, k: 1](-(-where(z3[n, k] > 0, z3[n, k], 0) - log(1 + exp(-abs(z3[n, k])))) * (1 - y[n, k])
        #     - y[n, k] * (-where(-z3[n, k] > 0, -z3[n, k], 0) - log(1 + exp(-abs(z3[n, k]))))) / N
        loss = (-(-np.where(z3 > 0, z3, 0) - np.log1p(np.exp(-np.abs(z3)))) * (1 - y) - y * (-np.where(-z3 > 0, -z3, 0) - np.log1p(np.exp(-np.abs(z3))))).sum() / samples
        return float(loss)

    def gradients(self, x, y):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        samples = len(x)
        r2 = self._draw(1099511627776, (samples, 8))

        # z1[n, j] = sum[k: 2](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = 1 / (1 + exp(-z1[n, j]))
        a1 = 1 / (1 + np.exp(-z1))
        # a2[n, k] = where(r2[n, k] < 9 / 10, 10 * a1[n, k] / 9, 0)
        a2 = np.where(r2 < 0.9, 10 * a1 / 9, 0)
        # z3[n, j] = sum[k: 8](W3[j, k] * a2[n, k]) + b3[j]
        z3 = a2 @ self.W3.T + self.b3
        # loss = sum[n: N, k: 1](-(-where(z3[n, k] > 0, z3[n, k], 0) - log(1 + exp(-abs(z3[n, k])))) * (1 - y[n, k])
        #     - y[n, k] * (-where(-z3[n, k] > 0, -z3[n, k], 0) - log(1 + exp(-abs(z3[n, k]))))) / N
        loss = (-(-np.where(z3 > 0, z3, 0) - np.log1p(np.exp(-np.abs(z3)))) * (1 - y) - y * (-np.where(-z3 > 0, -z3, 0) - np.log1p(np.exp(-np.abs(z3))))).sum() / samples
        # a3[n, j] = 1 / (1 + exp(-z3[n, j]))
        a3 = 1 / (1 + np.exp(-z3))
        # delta_z3[n, j] = (a3[n, j] - y[n, j]) / N
        delta_z3 = (a3 - y) / samples
        # delta_z1[n, j] = 10 * a1[n, j] * where(r2[n, j] < 9 / 10, 1, 0) * (1 - a1[n, j]) * sum[i: 1](W3[i, j] *
        #     delta_z3[n, i]) / 9
        delta_z1 = 10 * a1 * (r2 < 0.9) * (1 - a1) * (delta_z3 @ self.W3) / 9
        # grad_W1[j, k] = sum[n: N](delta_z1[n, j] * x[n, k])
        grad_W1 = delta_z1.T @ x
        # grad_b1[j] = sum[n: N](delta_z1[n, j])
        grad_b1 = delta_z1.sum(0)
        # grad_W3[j, k] = sum[n: N](a2[n, k] * delta_z3[n, j])
        grad_W3 = delta_z3.T @ a2
        # grad_b3[j] = sum[n: N](delta_z3[n, j])
        grad_b3 = delta_z3.sum(0)
        return float(loss), {"W1": grad_W1, "b1": grad_b1, "W3": grad_W3, "b3": grad_b3}

    def step(self, x, y):
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, if the loss or a gradient is not finite.
        """
        with np.errstate(all="ignore"):
            loss, found = self.gradients(x, y)
        if not np.isfinite(loss) or not all(np.isfinite(g).all() for g in found.values()):
            raise FloatingPointError("the loss or a gradient is not finite; the last good weights are kept")
        grad_W1 = found["W1"]
        grad_b1 = found["b1"]
        grad_W3 = found["W3"]
        grad_b3 = found["b3"]
        # W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k]
        W1_velocity_next = self.momentum * self.W1_velocity + grad_W1
        # W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k]
        W1_next = self.W1 - self.learning_rate * W1_velocity_next
        # b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j]
        b1_velocity_next = self.momentum * self.b1_velocity + grad_b1
        # b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j]
        b1_next = self.b1 - self.learning_rate * b1_velocity_next
        # W3_velocity_next[j, k] = momentum * W3_velocity[j, k] + grad_W3[j, k]
        W3_velocity_next = self.momentum * self.W3_velocity + grad_W3
        # W3_next[j, k] = W3[j, k] - learning_rate * W3_velocity_next[j, k]
        W3_next = self.W3 - self.learning_rate * W3_velocity_next
        # b3_velocity_next[j] = momentum * b3_velocity[j] + grad_b3[j]
        b3_velocity_next = self.momentum * self.b3_velocity + grad_b3
        # b3_next[j] = b3[j] - learning_rate * b3_velocity_next[j]
        b3_next = self.b3 - self.learning_rate * b3_velocity_next
        self.W1 = W1_next
        self.W1_velocity = W1_velocity_next
        self.b1 = b1_next
        self.b1_velocity = b1_velocity_next
        self.W3 = W3_next
        self.W3_velocity = W3_velocity_next
        self.b3 = b3_next
        self.b3_velocity = b3_velocity_next
        self.steps_done += 1
        return loss

    def predict(self, x):
        """The network's predictions."""
        # z1[n, j] = sum[k: 2](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = 1 / (1 + exp(-z1[n, j]))
        a1 = 1 / (1 + np.exp(-z1))
        # a2[n, k] = a1[n, k]
        a2 = a1
        # z3[n, j] = sum[k: 8](W3[j, k] * a2[n, k]) + b3[j]
        z3 = a2 @ self.W3.T + self.b3
        # a3[n, j] = 1 / (1 + exp(-z3[n, j]))
        a3 = 1 / (1 + np.exp(-z3))
        return a3

    def fit(self, x, y, steps=2000, batch_size=2, report=None):
        """Train for ``steps`` steps on batches of the shuffled samples; ``report(step, loss)`` is called after each.

        A run that was saved and loaded goes on as if it had not stopped.
        """
        history = []
        count = len(x)
        batches = max(count // batch_size, 1)
        order = np.arange(count)
        for step in range(steps):
            if count > batch_size:
                if step == 0 or self.steps_done % batches == 0:
                    order = shuffled(count, self.seed, self.steps_done // batches)
                first = self.steps_done % batches * batch_size
                rows = order[first : first + batch_size]
                loss = self.step(x[rows], y[rows])
            else:
                loss = self.step(x, y)
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def save(self, path):
        """Write parameters and optimiser state in the safetensors format, at once or not at all."""
        fields = {"__metadata__": {"format": "symbp", "network": "chain-rule-batches", "hash": "f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492"}}
        parts = []
        offset = 0
        arrays = [(name, np.asarray(getattr(self, name), self.dtype)) for name in self.parameter_names + self.state_names]
        arrays.append(("steps_done", np.asarray(self.steps_done, np.uint64)))
        for name, array in arrays:
            data = array.astype(array.dtype.newbyteorder("<")).tobytes()
            kind = {"f": "F", "u": "U"}[array.dtype.kind] + str(8 * array.dtype.itemsize)
            fields[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [offset, offset + len(data)]}
            parts.append(data)
            offset += len(data)
        header = json.dumps(fields, separators=(",", ":")).encode()
        header += b" " * (-len(header) % 8)
        beside = f"{path}.part"
        with open(beside, "wb") as file:
            file.write(len(header).to_bytes(8, "little") + header + b"".join(parts))
        os.replace(beside, path)

    def load(self, path):
        """Read what ``save`` wrote. Raises ValueError, and changes nothing, for a file that is not of this network."""
        with open(path, "rb") as file:
            content = file.read()
        try:
            length = int.from_bytes(content[:8], "little")
            fields = json.loads(content[8 : 8 + length])
            metadata = fields.pop("__metadata__", {})
        except (ValueError, AttributeError):
            raise ValueError(f"{path}: not a safetensors file") from None
        if metadata.get("hash") != HASH or set(fields) != {*self.parameter_names, *self.state_names, "steps_done"}:
            raise ValueError(f"{path}: the file does not hold weights of this network")
        data = content[8 + length :]
        found = {}
        for name, field in fields.items():
            begin, end = field["data_offsets"]
            kind = np.dtype({"F64": "<f8", "F32": "<f4", "U64": "<u8"}[field["dtype"]])
            if len(data[begin:end]) != kind.itemsize * int(np.prod(field["shape"])):
                raise ValueError(f"{path}: the file is cut short")
            found[name] = np.frombuffer(data[begin:end], kind).reshape(field["shape"])
        if max(field["data_offsets"][1] for field in fields.values()) != len(data):
            raise ValueError(f"{path}: the file is longer than it should be")
        if not all(np.isfinite(array).all() for name, array in found.items() if name != "steps_done"):
            raise ValueError(f"{path}: a value is not finite")
        for name in self.parameter_names + self.state_names:
            if found[name].shape != np.shape(getattr(self, name)):
                raise ValueError(f"{path}: {name} has shape {found[name].shape}")
        for name in self.parameter_names + self.state_names:
            setattr(self, name, found[name].astype(self.dtype))
        self.steps_done = int(found["steps_done"])


def own_data():
    """The data that the network was declared with: x, y."""
    return (
        np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float),
        np.array([[0], [1], [1], [0]], float),
    )


def main():
    """Train on the network's own data and print the loss; ``--steps N``, ``--load FILE``, ``--save FILE``."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    unknown = set(options) - {"--steps", "--load", "--save"}
    if unknown or len(sys.argv) % 2 == 0:
        print("usage: [--steps N] [--load FILE] [--save FILE]", file=sys.stderr)
        return 2
    network = ChainRuleBatches()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 2000))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 200 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*data, steps=steps, report=report)
    except FloatingPointError as error:
        print(error, file=sys.stderr)
        failed = True
    if "--save" in options:
        network.save(options["--save"])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
