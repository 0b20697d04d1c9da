"""The network whose weight W1[1,2] reaches the output by two paths.

Made by symbp 0.1.0 from the network 'two-paths'; do not edit.
Hash of the mathematics: f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e
"""

import json
import os
import sys

import numpy as np

HASH = "f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e"


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


class TwoPaths:
    """The network whose weight W1[1,2] reaches the output by two paths.

    W1[i, j] is the weight from neuron i to neuron j of the next layer; a and b are pre-activations, f(a) and f(b) outputs.
    The output is linear and there are no biases, as in the article.

    Parameters:
        W1: shape (2, 2)
        W2: shape (2, 2)
        W3: shape (2, 1)
    """

    parameter_names = ("W1", "W2", "W3", )
    state_names = ()

    def __init__(self, seed=0, dtype=np.float64):
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.1)
        self.W1 = np.array([[0.1, 0.4], [-0.3, 0.2]], self.dtype)
        self.W2 = np.array([[0.7, -0.5], [0.6, 0.3]], self.dtype)
        self.W3 = np.array([[0.9], [-0.8]], self.dtype)

    @property
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def loss(self, x, t):
        """The loss of a batch."""

        # a[j] = sum[i: 2](W1[i, j] * x[i])
        a = self.W1.T @ x
        # fa[j] = tanh(a[j])
        fa = np.tanh(a)
        # b[j] = sum[i: 2](W2[i, j] * fa[i])
        b = self.W2.T @ fa
        # fb[j] = tanh(b[j])
        fb = np.tanh(b)
        # out[j] = sum[i: 2](W3[i, j] * fb[i])
        out = self.W3.T @ fb
        # L = sum[j: 1]((out[j] - t[j]) ** 2)
        L = ((out - t) ** 2).sum()
        return float(L)

    def gradients(self, x, t):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""

        # a[j] = sum[i: 2](W1[i, j] * x[i])
        a = self.W1.T @ x
        # fa[j] = tanh(a[j])
        fa = np.tanh(a)
        # b[j] = sum[i: 2](W2[i, j] * fa[i])
        b = self.W2.T @ fa
        # fb[j] = tanh(b[j])
        fb = np.tanh(b)
        # out[j] = sum[i: 2](W3[i, j] * fb[i])
        out = self.W3.T @ fb
        # L = sum[j: 1]((out[j] - t[j]) ** 2)
        L = ((out - t) ** 2).sum()
        # delta_out[j] = 2 * (out[j] - t[j])
        delta_out = 2 * (out - t)
        # delta_b[j] = (1 - fb[j] ** 2) * sum[i: 1](W3[j, i] * delta_out[i])
        delta_b = (1 - fb ** 2) * (self.W3 @ delta_out)
        # delta_a[j] = (1 - fa[j] ** 2) * sum[i: 2](W2[j, i] * delta_b[i])
        delta_a = (1 - fa ** 2) * (self.W2 @ delta_b)
        # grad_W1[i, j] = delta_a[j] * x[i]
        grad_W1 = delta_a * x[:, None]
        # grad_W2[i, j] = delta_b[j] * fa[i]
        grad_W2 = delta_b * fa[:, None]
        # grad_W3[i, j] = delta_out[j] * fb[i]
        grad_W3 = delta_out * fb[:, None]
        return float(L), {"W1": grad_W1, "W2": grad_W2, "W3": grad_W3}

    def step(self, x, t):
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, if the loss or a gradient is not finite.
        """
        with np.errstate(all="ignore"):
            L, found = self.gradients(x, t)
        if not np.isfinite(L) or not all(np.isfinite(g).all() for g in found.values()):
            raise FloatingPointError("the loss or a gradient is not finite; the last good weights are kept")
        grad_W1 = found["W1"]
        grad_W2 = found["W2"]
        grad_W3 = found["W3"]
        # W1_next[i, j] = W1[i, j] - learning_rate * grad_W1[i, j]
        W1_next = self.W1 - self.learning_rate * grad_W1
        # W2_next[i, j] = W2[i, j] - learning_rate * grad_W2[i, j]
        W2_next = self.W2 - self.learning_rate * grad_W2
        # W3_next[i, j] = W3[i, j] - learning_rate * grad_W3[i, j]
        W3_next = self.W3 - self.learning_rate * grad_W3
        self.W1 = W1_next
        self.W2 = W2_next
        self.W3 = W3_next
        self.steps_done += 1
        return L

    def predict(self, x):
        """The network's predictions."""
        # a[j] = sum[i: 2](W1[i, j] * x[i])
        a = self.W1.T @ x
        # fa[j] = tanh(a[j])
        fa = np.tanh(a)
        # b[j] = sum[i: 2](W2[i, j] * fa[i])
        b = self.W2.T @ fa
        # fb[j] = tanh(b[j])
        fb = np.tanh(b)
        # out[j] = sum[i: 2](W3[i, j] * fb[i])
        out = self.W3.T @ fb
        return out

    def fit(self, x, t, steps=1000, batch_size=1, report=None):
        """Train for ``steps`` steps; ``report(step, loss)`` is called after each.

        A run that was saved and loaded goes on as if it had not stopped.
        """
        history = []
        for step in range(steps):
            loss = self.step(x, t)
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def save(self, path):
        """Write parameters and optimiser state in the safetensors format, at once or not at all."""
        fields = {"__metadata__": {"format": "symbp", "network": "two-paths", "hash": "f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e"}}
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
    """The data that the network was declared with: x, t."""
    return (
        np.array([0.5, -0.25], float),
        np.array([0.25], float),
    )


def main():
    """Train on the network's own data and print the loss; ``--steps N``, ``--load FILE``, ``--save FILE``."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    unknown = set(options) - {"--steps", "--load", "--save"}
    if unknown or len(sys.argv) % 2 == 0:
        print("usage: [--steps N] [--load FILE] [--save FILE]", file=sys.stderr)
        return 2
    network = TwoPaths()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 1000))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 100 == 0:
            print(f"step {step}  L {loss:.10g}")

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
