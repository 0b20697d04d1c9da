"""One generated module on the arrays of every library that is there: the same numbers, and how fast.

The array-api module of each network trains on NumPy, PyTorch (on the processor, and on CUDA if there is one) and JAX.
Its losses have to be those of the NumPy module before anything is measured; printed are the largest relative difference
of the losses and of the parameters after the compared steps, and steps a second.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
import time
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from symbp import zoo
from symbp.build import code_files
from symbp.generate.common.naming import class_name, identifier
from symbp.network.data import dataset
from symbp.pipeline import derive_network

NETWORKS = ("worked-example", "digits", "lenet-5", "transformer-block")
COMPARED = 10  # steps
TOLERANCE = {"float64": 1e-9, "float32": 2e-3}


def places(threads: int) -> Iterator[tuple[str, str, Any]]:
    """Libraries with their devices: a name, the module, the device."""
    yield "numpy", "array_api_compat.numpy", None
    try:
        torch = importlib.import_module("torch")
        torch.set_num_threads(threads)
        yield "torch, cpu", "array_api_compat.torch", "cpu"
        if torch.cuda.is_available():
            torch.backends.cuda.matmul.allow_tf32 = False
            yield f"torch, {torch.cuda.get_device_name()}", "array_api_compat.torch", "cuda"
    except ImportError:
        print("PyTorch is not installed: left out")
    try:
        jax = importlib.import_module("jax")
        jax.config.update("jax_enable_x64", True)
        yield f"jax, {jax.devices()[0].platform}", "jax.numpy", None
    except ImportError:
        print("JAX is not installed: left out")


def loaded(path: Path) -> types.ModuleType:
    module = types.ModuleType(path.stem)
    module.__file__ = str(path)
    exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), module.__dict__)
    return module


def train_data(module: types.ModuleType, derivation: Any) -> list[np.ndarray]:
    """The data that a network trains on."""
    data = list(module.own_data())
    if derivation.network.data.file:
        data = [part[: dataset(derivation.network).train] for part in data]
    return data


def waited(state: dict[str, Any]) -> None:
    """Wait until what is computed is there."""
    for values in state.values():
        np.asarray(values.detach().cpu() if hasattr(values, "detach") else values)


def steps_a_second(
    arrays: types.ModuleType, state: Any, data: Any, batch: int | None, step: Any, least: float
) -> float:
    """Steps of one batch that lies on the device already."""
    given = arrays.arrays(state, *(part[:batch] if batch else part for part in data)) if data else ()
    for _ in range(3):
        state, _ = step(state, *given)
    waited(state)
    count = 4
    while True:
        start = time.perf_counter()
        for _ in range(count):
            state, _ = step(state, *given)
        waited(state)
        passed = time.perf_counter() - start
        if passed > least:
            return count / passed
        count *= 4


def difference(one: Any, other: Any) -> float:
    one, other = (np.asarray(values, dtype=float) for values in (one, other))
    return float(np.max(np.abs(one - other)) / max(np.max(np.abs(other)), 1e-30)) if one.size else 0.0


def compared(name: str, dtype: str, least: float, batch: int | None, threads: int, folder: Path) -> bool:
    """Prints a line for each library; whether all gave the same numbers."""
    network = zoo.load(name)
    derivation = derive_network(network)
    for file, text in code_files(derivation, ("numpy", "array-api")).items():
        (folder / file).write_text(text, encoding="utf-8")
    plain, arrays = (loaded(folder / f"{identifier(name)}{end}.py") for end in ("", "_arrays"))
    data = train_data(plain, derivation)
    reference = getattr(plain, class_name(name))(dtype=getattr(np, dtype))
    wanted = reference.fit(*data, steps=COMPARED)
    right = True
    for label, library, device in places(threads):
        xp = importlib.import_module(library)
        state = arrays.initial(xp, dtype=getattr(xp, dtype), device=device)
        step = importlib.import_module("jax").jit(arrays.step) if library == "jax.numpy" else arrays.step
        after, history = arrays.fit(state, *data, steps=COMPARED, step=step)
        losses = difference(history, wanted)
        weights = max(difference(arrays.on_host(after[n]), v) for n, v in reference.parameters.items())
        size = (batch or network.schedule.batch_size) if network.sampled else None
        rate = steps_a_second(arrays, state, data, size, step, least)
        same = max(losses, weights) <= TOLERANCE[dtype]
        right = right and same
        print(f"{name:20}{label:28}{losses:10.1e}{weights:10.1e}{rate:12.0f}{'' if same else '  DIFFERS'}", flush=True)
    return right


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--dtype", choices=("float64", "float32"), default="float64")
    parser.add_argument("--batch", type=int, help="samples in a measured step; as declared")
    parser.add_argument("--threads", type=int, default=1, help="of PyTorch on the processor; %(default)s")
    parser.add_argument("--seconds", type=float, default=0.5, help="least time to measure; %(default)s")
    parser.add_argument("--only", nargs="*", default=NETWORKS)
    options = parser.parse_args()
    print(f"{'':48}{'losses':>10}{'weights':>10}{'steps, 1/s':>12}")
    with tempfile.TemporaryDirectory() as folder:
        done = [
            compared(n, options.dtype, options.seconds, options.batch, options.threads, Path(folder))
            for n in options.only
        ]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
