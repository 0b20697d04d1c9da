"""The 2-2-2 network with momentum and mean squared error.

Made by symbp 0.1.0 from the network 'momentum'; do not edit.
Hash of the mathematics: 51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec
"""

import json
import os
import sys

import numpy as np

HASH = "51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec"


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


class Momentum:
    """The 2-2-2 network with momentum and mean squared error.

    The PyTorch program of the second article, from the example's start values; input (0.05, 0.01) as printed there.

    Parameters:
        W1: shape (2, 2)
        b1: shape (2,)
        W2: shape (2, 2)
        b2: shape (2,)
    """

    parameter_names = ("W1", "b1", "W2", "b2", )
    state_names = ("W1_velocity", "b1_velocity", "W2_velocity", "b2_velocity", )

    def __init__(self, seed=0, dtype=np.float64):
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.5)
        self.momentum = self.dtype.type(0.9)
        self.W1 = np.array([[0.15, 0.2], [0.25, 0.3]], self.dtype)
        self.b1 = np.array([0.35, 0.35], self.dtype)
        self.W2 = np.array([[0.4, 0.45], [0.5, 0.55]], self.dtype)
        self.b2 = np.array([0.6, 0.6], self.dtype)
        self.W1_velocity = np.zeros((2, 2), self.dtype)
        self.b1_velocity = np.zeros((2,), self.dtype)
        self.W2_velocity = np.zeros((2, 2), self.dtype)
        self.b2_velocity = np.zeros((2,), self.dtype)

    @property
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def loss(self, x, y):
        """The loss of a batch."""

        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j]
        z1 = self.W1 @ x + self.b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        a1 = 1 / (1 + np.exp(-z1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j]
        z2 = self.W2 @ a1 + self.b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        a2 = 1 / (1 + np.exp(-z2))
        # loss = sum[k: 2]((a2[k] - y[k]) ** 2) / 2
        loss = ((a2 - y) ** 2).sum() / 2
        return float(loss)

    def gradients(self, x, y):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""

        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j]
        z1 = self.W1 @ x + self.b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        a1 = 1 / (1 + np.exp(-z1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j]
        z2 = self.W2 @ a1 + self.b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        a2 = 1 / (1 + np.exp(-z2))
        # loss = sum[k: 2]((a2[k] - y[k]) ** 2) / 2
        loss = ((a2 - y) ** 2).sum() / 2
        # delta_z2[j] = a2[j] * (1 - a2[j]) * (a2[j] - y[j])
        delta_z2 = a2 * (1 - a2) * (a2 - y)
        # delta_z1[j] = a1[j] * (1 - a1[j]) * sum[k: 2](W2[k, j] * delta_z2[k])
        delta_z1 = a1 * (1 - a1) * (self.W2.T @ delta_z2)
        # grad_W1[j, k] = delta_z1[j] * x[k]
        grad_W1 = delta_z1[:, None] * x
        # grad_b1[j] = delta_z1[j]
        grad_b1 = delta_z1
        # grad_W2[j, k] = a1[k] * delta_z2[j]
        grad_W2 = a1 * delta_z2[:, None]
        # grad_b2[j] = delta_z2[j]
        grad_b2 = delta_z2
        return float(loss), {"W1": grad_W1, "b1": grad_b1, "W2": grad_W2, "b2": grad_b2}

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
        grad_W2 = found["W2"]
        grad_b2 = found["b2"]
        # W1_velocity_next[j, k] = momentum * W1_velocity[j, k] + grad_W1[j, k]
        W1_velocity_next = self.momentum * self.W1_velocity + grad_W1
        # W1_next[j, k] = W1[j, k] - learning_rate * W1_velocity_next[j, k]
        W1_next = self.W1 - self.learning_rate * W1_velocity_next
        # b1_velocity_next[j] = momentum * b1_velocity[j] + grad_b1[j]
        b1_velocity_next = self.momentum * self.b1_velocity + grad_b1
        # b1_next[j] = b1[j] - learning_rate * b1_velocity_next[j]
        b1_next = self.b1 - self.learning_rate * b1_velocity_next
        # W2_velocity_next[j, k] = momentum * W2_velocity[j, k] + grad_W2[j, k]
        W2_velocity_next = self.momentum * self.W2_velocity + grad_W2
        # W2_next[j, k] = W2[j, k] - learning_rate * W2_velocity_next[j, k]
        W2_next = self.W2 - self.learning_rate * W2_velocity_next
        # b2_velocity_next[j] = momentum * b2_velocity[j] + grad_b2[j]
        b2_velocity_next = self.momentum * self.b2_velocity + grad_b2
        # b2_next[j] = b2[j] - learning_rate * b2_velocity_next[j]
        b2_next = self.b2 - self.learning_rate * b2_velocity_next
        self.W1 = W1_next
        self.W1_velocity = W1_velocity_next
        self.b1 = b1_next
        self.b1_velocity = b1_velocity_next
        self.W2 = W2_next
        self.W2_velocity = W2_velocity_next
        self.b2 = b2_next
        self.b2_velocity = b2_velocity_next
        self.steps_done += 1
        return loss

    def predict(self, x):
        """The network's predictions."""
        # z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1[j]
        z1 = self.W1 @ x + self.b1
        # a1[j] = 1 / (1 + exp(-z1[j]))
        a1 = 1 / (1 + np.exp(-z1))
        # z2[j] = sum[k: 2](W2[j, k] * a1[k]) + b2[j]
        z2 = self.W2 @ a1 + self.b2
        # a2[j] = 1 / (1 + exp(-z2[j]))
        a2 = 1 / (1 + np.exp(-z2))
        return a2

    def fit(self, x, y, steps=5000, batch_size=1, report=None):
        """Train for ``steps`` steps; ``report(step, loss)`` is called after each.

        A run that was saved and loaded goes on as if it had not stopped.
        """
        history = []
        for step in range(steps):
            loss = self.step(x, y)
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def save(self, path):
        """Write parameters and optimiser state in the safetensors format, at once or not at all."""
        fields = {"__metadata__": {"format": "symbp", "network": "momentum", "hash": "51eeae23f38574f3582733edb124dc796a0297f943a9693e324cc9f75fd1a4ec"}}
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
        np.array([0.05, 0.01], float),
        np.array([0.01, 0.99], float),
    )


def main():
    """Train on the network's own data and print the loss; ``--steps N``, ``--load FILE``, ``--save FILE``."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    unknown = set(options) - {"--steps", "--load", "--save"}
    if unknown or len(sys.argv) % 2 == 0:
        print("usage: [--steps N] [--load FILE] [--save FILE]", file=sys.stderr)
        return 2
    network = Momentum()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 5000))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 1000 == 0:
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
