"""Handwritten digits with a 64-32-10 network.

Made by symbp 0.1.0 from the network 'digits'; do not edit.
Hash of the mathematics: eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8
"""

import json
import os
import sys

import numpy as np

HASH = "eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8"


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


class Digits:
    """Handwritten digits with a 64-32-10 network.

    1797 images of 8 by 8 pixels (Alpaydin and Kaynak 1998, UCI Machine Learning Repository, CC BY 4.0), as shipped by scikit-learn.
    The last fifth of the images is kept for testing.

    Parameters:
        W1: shape (32, 64)
        b1: shape (32,)
        W2: shape (10, 32)
        b2: shape (10,)
    """

    parameter_names = ("W1", "b1", "W2", "b2", )
    state_names = ("W1_velocity", "b1_velocity", "W2_velocity", "b2_velocity", )

    def __init__(self, seed=1, dtype=np.float64):
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.1)
        self.momentum = self.dtype.type(0.9)
        self.W1 = (uniform(seed, 0, 2048) / 2 - 1 / 4).astype(self.dtype).reshape((32, 64))
        self.b1 = (np.full(32, 0)).astype(self.dtype).reshape((32,))
        self.W2 = (2.6457513110645907 * (2 * uniform(seed, 2, 320) - 1) / 7).astype(self.dtype).reshape((10, 32))
        self.b2 = (np.full(10, 0)).astype(self.dtype).reshape((10,))
        self.W1_velocity = np.zeros((32, 64), self.dtype)
        self.b1_velocity = np.zeros((32,), self.dtype)
        self.W2_velocity = np.zeros((10, 32), self.dtype)
        self.b2_velocity = np.zeros((10,), self.dtype)

    @property
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def loss(self, x, y):
        """The loss of a batch."""
        samples = len(x)

        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # s2_max[n] = max[k: 10](z2[n, k])
        s2_max = z2.max(1)
        # e2[n, k] = exp(z2[n, k] - s2_max[n])
        e2 = np.exp(z2 - s2_max[:, None])
        # s2[n] = sum[k: 10](e2[n, k])
        s2 = e2.sum(1)
        # loss = sum[n: N](s2_max[n] + log(s2[n]) - z2[n, y[n]]) / N
        loss = (s2_max + np.log(s2) - z2[np.arange(samples), y]).sum() / samples
        return float(loss)

    def gradients(self, x, y):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""
        samples = len(x)

        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # s2_max[n] = max[k: 10](z2[n, k])
        s2_max = z2.max(1)
        # e2[n, k] = exp(z2[n, k] - s2_max[n])
        e2 = np.exp(z2 - s2_max[:, None])
        # s2[n] = sum[k: 10](e2[n, k])
        s2 = e2.sum(1)
        # loss = sum[n: N](s2_max[n] + log(s2[n]) - z2[n, y[n]]) / N
        loss = (s2_max + np.log(s2) - z2[np.arange(samples), y]).sum() / samples
        # a2[n, k] = e2[n, k] / s2[n]
        a2 = e2 / s2[:, None]
        # delta_z2[n, j] = (a2[n, j] - where(y[n] == j, 1, 0)) / N
        delta_z2 = (a2 - (y[:, None] == np.arange(10))) / samples
        # delta_z1[n, j] = (1 - a1[n, j] ** 2) * sum[k: 10](W2[k, j] * delta_z2[n, k])
        delta_z1 = (1 - a1 ** 2) * (delta_z2 @ self.W2)
        # grad_W1[j, k] = sum[n: N](delta_z1[n, j] * x[n, k])
        grad_W1 = delta_z1.T @ x
        # grad_b1[j] = sum[n: N](delta_z1[n, j])
        grad_b1 = delta_z1.sum(0)
        # grad_W2[j, k] = sum[n: N](a1[n, k] * delta_z2[n, j])
        grad_W2 = delta_z2.T @ a1
        # grad_b2[j] = sum[n: N](delta_z2[n, j])
        grad_b2 = delta_z2.sum(0)
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
        # z1[n, j] = sum[k: 64](W1[j, k] * x[n, k]) + b1[j]
        z1 = x @ self.W1.T + self.b1
        # a1[n, j] = tanh(z1[n, j])
        a1 = np.tanh(z1)
        # z2[n, j] = sum[k: 32](W2[j, k] * a1[n, k]) + b2[j]
        z2 = a1 @ self.W2.T + self.b2
        # s2_max[n] = max[k: 10](z2[n, k])
        s2_max = z2.max(1)
        # e2[n, k] = exp(z2[n, k] - s2_max[n])
        e2 = np.exp(z2 - s2_max[:, None])
        # s2[n] = sum[k: 10](e2[n, k])
        s2 = e2.sum(1)
        # a2[n, k] = e2[n, k] / s2[n]
        a2 = e2 / s2[:, None]
        return a2

    def fit(self, x, y, steps=2640, batch_size=32, report=None):
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
        fields = {"__metadata__": {"format": "symbp", "network": "digits", "hash": "eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8"}}
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
    rows = np.loadtxt(os.path.join(os.path.dirname(os.path.abspath(__file__)), "digits.csv"), delimiter=",")
    return rows[:, :64] * 0.0625, rows[:, 64].astype(int)


def main():
    """Train on the network's own data and print the loss; ``--steps N``, ``--load FILE``, ``--save FILE``."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    unknown = set(options) - {"--steps", "--load", "--save"}
    if unknown or len(sys.argv) % 2 == 0:
        print("usage: [--steps N] [--load FILE] [--save FILE]", file=sys.stderr)
        return 2
    network = Digits()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 2640))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 264 == 0:
            print(f"step {step}  loss {loss:.10g}")

    failed = False
    try:
        network.fit(*[part[:1438] for part in data], steps=steps, report=report)
    except FloatingPointError as error:
        print(error, file=sys.stderr)
        failed = True
    x, y = (part[1438:] for part in data)
    right = int((network.predict(x).argmax(-1) == y).sum())
    print(f"test accuracy {100 * right / len(y):.2f} % ({right} of {len(y)})")
    if "--save" in options:
        network.save(options["--save"])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
