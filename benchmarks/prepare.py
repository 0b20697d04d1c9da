"""From a workload's declaration to generated code that can be built as a peer: ``prepare.py NAME TARGET FOLDER``.

TARGET is c or numpy. The folder receives the code and ``data.bin``, the network's inputs one after the other as they
lie in C. Run as a process of its own, so that its time is all that a user waits for before the compiler starts.
"""

from __future__ import annotations

import math
import shutil
import sys
from pathlib import Path

import numpy as np
from workloads import WORKLOADS, Arrays

import symbp as bp
from symbp.generate.c import generate_c
from symbp.generate.naming import class_name, identifier
from symbp.generate.numpy_module import generate_numpy

PEERS = Path(__file__).parent / "peers"


def declared(name: str, folder: Path) -> tuple[bp.Network, Arrays]:
    """The network, and its inputs as arrays; those that are made up are also written into the network's data file."""
    workload = WORKLOADS[name]
    file = folder.resolve() / f"{name}.csv"
    if workload.arrays is None:
        network = workload.declare(file)
        return network, {key: np.array(value, float) for key, value in network.data.values}
    arrays = workload.arrays()
    rows = np.concatenate([array.reshape(workload.samples, -1) for array in arrays.values()], axis=1)
    np.savetxt(file, rows, delimiter=",", fmt="%.6g")
    return workload.declare(file), arrays


def write_data(arrays: Arrays, single: bool, folder: Path) -> None:
    """``data.bin``: real numbers in the workload's precision, whole numbers in 32 bits."""
    with (folder / "data.bin").open("wb") as file:
        for array in arrays.values():
            real = np.float32 if single else np.float64
            file.write(array.astype(np.int32 if array.dtype.kind == "i" else real).tobytes())


def peer_header(network: bp.Network, samples: int) -> str:
    """What ``peers/generated.c`` has to know of the network."""
    name = identifier(network.name)
    inputs = network.forward.given("input")
    lines = [
        f'#include "{name}.h"', f"typedef {name} network;",
        *(f"#define network_{part} {name}_{part}" for part in ("init", "load", "save")),
    ]  # fmt: skip
    for tensor in inputs:
        count = math.prod(int(n) if n.is_Integer else samples for n in tensor.shape)
        lines.append(f"static {'int' if tensor.integer else 'real'} {tensor.name}[{count}];")
    reads = " ".join(f"peer_read(file, {tensor.name}, sizeof {tensor.name});" for tensor in inputs)
    lines.append(f"#define READ_INPUTS(file) do {{ (void)file; {reads} }} while (0)")
    arguments = ", ".join(["net", *(tensor.name for tensor in inputs)])
    lines.append(f"#define TAKE_STEP(net) {name}_step({arguments})")
    return "\n".join(lines) + "\n"


def main() -> None:
    name, target, to = sys.argv[1:]
    folder, workload = Path(to), WORKLOADS[name]
    network, arrays = declared(name, folder)
    derivation = bp.derive_network(network)
    files = generate_c(derivation) if target == "c" else generate_numpy(derivation)
    for file, text in files.items():
        (folder / file).write_text(text, encoding="utf-8")
    write_data(arrays, workload.single, folder)
    if target == "c":
        shutil.copy(PEERS / "peer.h", folder)
        shutil.copy(PEERS / "generated.c", folder / "main.c")
        (folder / "peer_network.h").write_text(peer_header(network, workload.samples), encoding="utf-8")
    else:
        (module,) = (file for file in files if file.endswith(".py"))
        (folder / "generated.txt").write_text(f"{name} {module} {class_name(network.name)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
