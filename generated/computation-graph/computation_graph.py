"""The computation graph of J = 3(a + bc).

Made by symbp 0.1.0 from the network 'computation-graph'; do not edit.
Hash of the mathematics: 69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a
"""

import json
import os
import sys

import numpy as np

HASH = "69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a"


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


class ComputationGraph:
    """The computation graph of J = 3(a + bc).

    Nodes v = bc, u = a + v and J = 3u; each partial derivative is the product along the edges.

    Parameters:
        a: shape ()
        b: shape ()
        c: shape ()
    """

    parameter_names = ("a", "b", "c", )
    state_names = ()

    def __init__(self, seed=0, dtype=np.float64):
        self.dtype = np.dtype(dtype)
        self.seed = seed
        self.steps_done = 0
        self.learning_rate = self.dtype.type(0.01)
        self.a = np.array(5, self.dtype)
        self.b = np.array(3, self.dtype)
        self.c = np.array(2, self.dtype)

    @property
    def parameters(self):
        """Parameters by name."""
        return {name: getattr(self, name) for name in self.parameter_names}

    def loss(self):
        """The loss of a batch."""

        # v = b * c
        v = self.b * self.c
        # u = a + v
        u = self.a + v
        # J = 3 * u
        J = 3 * u
        return float(J)

    def gradients(self):
        """The loss of a batch, and its derivatives by the trained parameters, by name."""

        # v = b * c
        v = self.b * self.c
        # u = a + v
        u = self.a + v
        # J = 3 * u
        J = 3 * u
        # grad_a = 3
        grad_a = 3
        # grad_b = 3 * c
        grad_b = 3 * self.c
        # grad_c = 3 * b
        grad_c = 3 * self.b
        return float(J), {"a": grad_a, "b": grad_b, "c": grad_c}

    def step(self):
        """One training step; returns the loss before it.

        Raises FloatingPointError, and changes nothing, if the loss or a gradient is not finite.
        """
        with np.errstate(all="ignore"):
            J, found = self.gradients()
        if not np.isfinite(J) or not all(np.isfinite(g).all() for g in found.values()):
            raise FloatingPointError("the loss or a gradient is not finite; the last good weights are kept")
        grad_a = found["a"]
        grad_b = found["b"]
        grad_c = found["c"]
        # a_next = a - grad_a * learning_rate
        a_next = self.a - grad_a * self.learning_rate
        # b_next = b - grad_b * learning_rate
        b_next = self.b - grad_b * self.learning_rate
        # c_next = c - grad_c * learning_rate
        c_next = self.c - grad_c * self.learning_rate
        self.a = a_next
        self.b = b_next
        self.c = c_next
        self.steps_done += 1
        return J

    def predict(self):
        """The network's predictions."""
        # v = b * c
        v = self.b * self.c
        # u = a + v
        u = self.a + v
        # J = 3 * u
        J = 3 * u
        return J

    def fit(self, steps=1, batch_size=1, report=None):
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
        fields = {"__metadata__": {"format": "symbp", "network": "computation-graph", "hash": "69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a"}}
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
    network = ComputationGraph()
    data = own_data()
    try:
        if "--load" in options:
            network.load(options["--load"])
        steps = int(options.get("--steps", 1))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2

    def report(step, loss):
        if step % 1 == 0:
            print(f"step {step}  J {loss:.10g}")

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
