"""The protocol of a peer in Python; it needs NumPy alone, so that any interpreter can run it.

Started as ``peer.py … FOLDER THREADS``; peers/README.md says what is in the folder and what is asked and answered.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

Arrays = dict[str, np.ndarray]
SHAPES = {  # of the inputs x and y, and of what is real in them
    "worked-example": (("d", (2,)), ("d", (2,))),
    "himmelblau": (),
    "perceptron": (("f", (32, 64)), ("i", (32,))),
    "wide": (("f", (128, 784)), ("i", (128,))),
    "lenet-5": (("f", (64, 1, 28, 28)), ("i", (64,))),
    "lstm": (("f", (32, 32, 64)), ("i", (32,))),
    "transformer-block": (("i", (8, 64)), ("i", (8, 64))),
}
RATES = {"worked-example": 0.5, "himmelblau": 0.001, "perceptron": 0.01, "wide": 0.001} | {
    "lenet-5": 0.01,
    "lstm": 0.01,
    "transformer-block": 0.001,
}


def start_weights(folder: str) -> Arrays:
    """The tensors of ``start.safetensors`` by name: parameters, and the optimiser's state."""
    content = (Path(folder) / "start.safetensors").read_bytes()
    size = int.from_bytes(content[:8], "little")
    header, body = json.loads(content[8 : 8 + size]), content[8 + size :]
    header.pop("__metadata__", None)
    kinds = {"F32": np.float32, "F64": np.float64, "U64": np.uint64}
    return {
        name: np.frombuffer(body[slice(*found["data_offsets"])], kinds[found["dtype"]]).reshape(found["shape"]).copy()
        for name, found in header.items()
    }


def inputs(name: str, folder: str) -> list[np.ndarray]:
    """The network's inputs, in their order: x and y."""
    found, content = [], (Path(folder) / "data.bin").read_bytes()
    for kind, shape in SHAPES[name]:
        array = np.frombuffer(content, kind, int(np.prod(shape)))
        content = content[array.nbytes :]
        found.append(array.reshape(shape).copy())
    return found


def answer(steps: Callable[[int], Callable[[], float]], threads: int) -> None:
    """Answer until the input ends. ``steps(N)`` goes back to the start and returns what does N steps when called."""
    clock = time.process_time if threads == 1 else time.perf_counter
    for line in sys.stdin:
        run = steps(int(line.split()[1]))
        begin = clock()
        loss = run()
        print(f"{clock() - begin:.9f} {float(loss):.17g}", flush=True)
