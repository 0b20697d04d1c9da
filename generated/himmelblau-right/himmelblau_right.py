"""Himmelblau's function minimised by Adam from (4, 0).

Made by symbp 0.1.0 from the network 'himmelblau-right'; do not edit.
Hash of the mathematics: fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b
"""

import json
import os
import sys

import numpy as np

HASH = "fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b"


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


class HimmelblauRight:
    """Himmelblau's function minimised by Adam from (4, 0).

    A function of two variables is a network too: its arguments are the parameters.

    Parameters:
        x: shape ()
        y: shape ()
    """

    parameter_names = ("x", "y", )
    state_names = ("step_count", "x_first_moment", "x_second_moment", "y_first_moment", "y_second_moment", )

    def __init__(self, seed=0, dtype=np.float64):
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
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def loss(self):
        """The loss of a batch."""

        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (self.x + self.y ** 2 - 7) ** 2 + (self.x ** 2 + self.y - 11) ** 2
        return float(f)

    def gradients(self):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""

        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (self.x + self.y ** 2 - 7) ** 2 + (self.x ** 2 + self.y - 11) ** 2
        # grad_x = 4 * x * (x ** 2 + y - 11) + 2 * (x + y ** 2 - 7)
        grad_x = 4 * self.x * (self.x ** 2 + self.y - 11) + 2 * (self.x + self.y ** 2 - 7)
        # grad_y = 4 * y * (x + y ** 2 - 7) + 2 * (x ** 2 + y - 11)
        grad_y = 4 * self.y * (self.x + self.y ** 2 - 7) + 2 * (self.x ** 2 + self.y - 11)
        return float(f), {"x": grad_x, "y": grad_y}

    def step(self):
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, if the loss or a gradient is not finite.
        """
        with np.errstate(all="ignore"):
            f, found = self.gradients()
        if not np.isfinite(f) or not all(np.isfinite(g).all() for g in found.values()):
            raise FloatingPointError("the loss or a gradient is not finite; the last good weights are kept")
        grad_x = found["x"]
        grad_y = found["y"]
        # step_count_next = 1 + step_count
        step_count_next = 1 + self.step_count
        # correction1 = 1 - beta1 ** step_count_next
        correction1 = 1 - self.beta1 ** step_count_next
        # correction2 = 1 - beta2 ** step_count_next
        correction2 = 1 - self.beta2 ** step_count_next
        # x_first_moment_next = grad_x * (1 - beta1) + beta1 * x_first_moment
        x_first_moment_next = grad_x * (1 - self.beta1) + self.beta1 * self.x_first_moment
        # x_second_moment_next = grad_x ** 2 * (1 - beta2) + beta2 * x_second_moment
        x_second_moment_next = grad_x ** 2 * (1 - self.beta2) + self.beta2 * self.x_second_moment
        # x_next = x - learning_rate * x_first_moment_next / (correction1 * (sqrt(x_second_moment_next /
        #     correction2) + epsilon))
        x_next = self.x - self.learning_rate * x_first_moment_next / (correction1 * (np.sqrt(x_second_moment_next / correction2) + self.epsilon))
        # y_first_moment_next = grad_y * (1 - beta1) + beta1 * y_first_moment
        y_first_moment_next = grad_y * (1 - self.beta1) + self.beta1 * self.y_first_moment
        # y_second_moment_next = grad_y ** 2 * (1 - beta2) + beta2 * y_second_moment
        y_second_moment_next = grad_y ** 2 * (1 - self.beta2) + self.beta2 * self.y_second_moment
        # y_next = y - learning_rate * y_first_moment_next / (correction1 * (sqrt(y_second_moment_next /
        #     correction2) + epsilon))
        y_next = self.y - self.learning_rate * y_first_moment_next / (correction1 * (np.sqrt(y_second_moment_next / correction2) + self.epsilon))
        self.step_count = step_count_next
        self.x = x_next
        self.x_first_moment = x_first_moment_next
        self.x_second_moment = x_second_moment_next
        self.y = y_next
        self.y_first_moment = y_first_moment_next
        self.y_second_moment = y_second_moment_next
        self.steps_done += 1
        return f

    def predict(self):
        """The network's predictions."""
        # f = (x + y ** 2 - 7) ** 2 + (x ** 2 + y - 11) ** 2
        f = (self.x + self.y ** 2 - 7) ** 2 + (self.x ** 2 + self.y - 11) ** 2
        return f

    def fit(self, steps=20000, batch_size=1, report=None):
        """Train for ``steps`` steps; ``report(step, loss)`` is called after each.

        A run that was saved and loaded goes on as if it had not stopped.
        """
        history = []
        for step in range(steps):
            loss = self.step()
            history.append(loss)
            if report is not None:
                report(step, loss)
        return history

    def save(self, path):
        """Write parameters and optimiser state in the safetensors format, at once or not at all."""
        fields = {"__metadata__": {"format": "symbp", "network": "himmelblau-right", "hash": "fc88e29f0d5c88a8852cb50cf1ec6e9beb2753c56987488db4cf36c9e4c6173b"}}
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
    """The data that the network was declared with: ."""
    return (
    )


def main():
    """Train on the network's own data and print the loss; ``--steps N``, ``--load FILE``, ``--save FILE``."""
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    unknown = set(options) - {"--steps", "--load", "--save"}
    if unknown or len(sys.argv) % 2 == 0:
        print("usage: [--steps N] [--load FILE] [--save FILE]", file=sys.stderr)
        return 2
    network = HimmelblauRight()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 20000))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 2000 == 0:
            print(f"step {step}  f {loss:.10g}")

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
