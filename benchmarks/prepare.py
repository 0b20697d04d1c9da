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
from workloads import WORKLOADS, Arrays, Workload

import symbp as bp
from symbp.generate.c.module import generate_c
from symbp.generate.common.naming import class_name, identifier
from symbp.generate.numpy.module import generate_numpy

PEERS = Path(__file__).parent / "peers"


def declared(name: str, folder: Path, workload: Workload | None = None) -> tuple[bp.Network, Arrays]:
    """The network, and its inputs as arrays; those that are made up are also written into the network's data file."""
    workload = workload or WORKLOADS[name]
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
    inputs, aligned = network.forward.given("input"), f"{name.upper()}_ALIGNED"
    lines = [
        f'#include "{name}.h"', f"typedef {name} network;",
        f"#ifdef {aligned}", f"#define ALIGNED {aligned}", "#else", "#define ALIGNED", "#endif",
        *(f"#define network_{part} {name}_{part}" for part in ("init", "load", "save")),
    ]  # fmt: skip
    for tensor in inputs:
        count = math.prod(int(n) if n.is_Integer else samples for n in tensor.shape)
        lines.append(f"static {'int' if tensor.integer else 'real'} {tensor.name}[{count}];")
    reads = " ".join(f"peer_read(file, {tensor.name}, sizeof {tensor.name});" for tensor in inputs)
    lines.append(f"#define READ_INPUTS(file) do {{ (void)file; {reads} }} while (0)")
    arguments = ", ".join(["net", *(tensor.name for tensor in inputs)])
    lines.append(f"#define TAKE_STEPS(net, count) {name}_steps({arguments}, count)")
    return "\n".join(lines) + "\n"


def write_c(network: bp.Network, samples: int, folder: Path) -> None:
    """The generated C with the main program of a peer in place of its own."""
    for file, text in generate_c(bp.derive_network(network)).items():
        (folder / file).write_text(text, encoding="utf-8")
    shutil.copy(PEERS / "peer.h", folder)
    shutil.copy(PEERS / "generated.c", folder / "main.c")
    (folder / "peer_network.h").write_text(peer_header(network, samples), encoding="utf-8")


def write_numpy(network: bp.Network, name: str, folder: Path) -> None:
    """The generated module, and a line that says which class of it trains which workload."""
    (module,) = generate_numpy(bp.derive_network(network)).items()
    (folder / module[0]).write_text(module[1], encoding="utf-8")
    line = f"{name} {module[0]} {class_name(network.name)}\n"
    (folder / "generated.txt").write_text(line, encoding="utf-8")


def main() -> None:
    name, target, to = sys.argv[1:]
    folder, workload = Path(to), WORKLOADS[name]
    network, arrays = declared(name, folder)
    if target == "c":
        write_c(network, workload.samples, folder)
    else:
        write_numpy(network, name, folder)
    write_data(arrays, workload.single, folder)


if __name__ == "__main__":
    main()
