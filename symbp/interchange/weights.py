"""Weights of other programs: safetensors, NumPy's npz and PyTorch's state dictionaries, put to parameters by name."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from symbp.errors import SymbpError, nearest
from symbp.interchange.graph import identifier
from symbp.interchange.values import exact
from symbp.language.tensor import Tensor
from symbp.network.model import Initialiser, Network

WRITTEN_OUT = 10_000  # so many numbers may stand in generated code; more lie in a file beside it
_KINDS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1", "U8": "u1",
          "U16": "<u2", "U32": "<u4", "U64": "<u8", "BOOL": "?"}  # fmt: skip


def load_weights(network: Network, weights: Any, names: Mapping[str, str] | None = None) -> Network:
    """The network with these start values of its parameters and states, found by name.

    ``weights`` is the path of a ``.safetensors``, ``.npz`` or PyTorch file (``.pt``, ``.pth``, ``.bin``: a state
    dictionary), or a mapping of names to arrays. A name counts with its dots as ``_``; ``names`` says what a parameter
    is called there where that is something else. Further arrays are left alone. Raises :class:`SymbpError`
    for a parameter that is not there, one of another shape, and a value that is not finite.
    """
    given = isinstance(weights, Mapping)
    source = "the weights" if given else str(weights)
    arrays = {str(k): _array(v) for k, v in weights.items()} if given else read_weights(weights)
    return with_start(network, found_by_name(network, arrays, source, names or {}))


def read_weights(path: str | Path) -> dict[str, np.ndarray]:
    """The arrays of a file by name. Nothing in the file is run. Raises :class:`SymbpError` where it is none."""
    file = Path(path)
    if not file.is_file():
        raise SymbpError(f"cannot read {path}: there is no such file.")
    if file.suffix == ".npz":
        try:
            with np.load(file, allow_pickle=False) as found:
                return {name: found[name] for name in found.files}
        except (ValueError, OSError, zipfile.BadZipFile) as error:
            raise SymbpError(f"{path}: no npz file of numbers: {error}.") from None
    if file.suffix in (".pt", ".pth", ".bin"):
        return _state_dictionary(file)
    return _safetensors(file)


def found_by_name(
    network: Network, arrays: Mapping[str, np.ndarray], source: str, names: Mapping[str, str]
) -> dict[str, np.ndarray]:
    """The array of each parameter, and of each state that is there, checked."""
    known = {identifier(name): name for name in arrays}
    if arrays and all(name.startswith("module.") for name in arrays):  # as torch.nn.DataParallel calls them
        known |= {identifier(name.removeprefix("module.")): name for name in arrays}
    found = {}
    for tensor in network.forward.given("parameter", "state"):
        wanted = names.get(tensor.name, known.get(tensor.name, ""))
        if wanted not in arrays:
            if tensor.role == "state" or tensor.name in network.frozen:
                continue
            raise SymbpError(
                f"{source} hold no {names.get(tensor.name, tensor.name)!r}; {nearest(tensor.name, arrays)}"
            )
        found[tensor.name] = _checked(arrays[wanted], tensor, wanted, source)
    return found


def with_start(network: Network, arrays: Mapping[str, np.ndarray]) -> Network:
    """The network with these start values.

    Those of parameters are written out where they are few. Where they are many, or states have some, all of them stand
    in a file of their own.
    """
    parameters = {t.name: arrays[t.name] for t in network.forward.given("parameter") if t.name in arrays}
    few = sum(array.size for array in parameters.values()) <= WRITTEN_OUT
    if not few or set(arrays) - set(parameters):
        network = replace(network, weights={**network.weights, **arrays})
    if not few:
        return network
    given = {name: Initialiser("given", nested(array)) for name, array in parameters.items()}
    return replace(network, initial=tuple((name, given.get(name, start)) for name, start in network.initial))


def written_out(network: Network) -> Network:
    """The network with all the weights that it came with written out, however many: for code that reads no files."""
    parameters = {t.name for t in network.forward.given("parameter")}
    arrays = {name: array for name, array in network.weights.items() if name in parameters}
    given = {name: Initialiser("given", nested(array)) for name, array in arrays.items()}
    initial = tuple((name, given.get(name, start)) for name, start in network.initial)
    return replace(network, initial=initial, weights={n: w for n, w in network.weights.items() if n not in arrays})


def nested(values: np.ndarray) -> Any:
    """An array as nested lists of exact numbers."""
    if values.ndim == 0:
        return exact(float(values))
    return tuple(nested(np.asarray(part)) for part in values)


def _checked(array: np.ndarray, tensor: Tensor, name: str, source: str) -> np.ndarray:
    shape = tuple(int(size) for size in tensor.shape)
    if array.shape != shape:
        raise SymbpError(f"{source}: {name} is {_by(array.shape)}; the network has {_by(shape)} there.")
    values = np.asarray(array, float)
    if not np.isfinite(values).all():
        raise SymbpError(f"{source}: a value of {name} is not finite.")
    return values


def _by(shape: tuple[int, ...]) -> str:
    return " by ".join(map(str, shape)) + " numbers" if shape else "one number"


def _array(value: Any) -> np.ndarray:
    """An array of NumPy, or of PyTorch."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
        value = value.float() if str(value.dtype) == "torch.bfloat16" else value
    return np.asarray(value)


def _state_dictionary(file: Path) -> dict[str, np.ndarray]:
    try:
        import torch
    except ImportError:
        raise SymbpError(f"{file}: PyTorch is needed to read it: pip install 'symbp[torch]'.") from None
    try:
        found = torch.load(str(file), map_location="cpu", weights_only=True)
    except Exception as error:  # of every kind: the file may be anything
        first = (str(error).splitlines() or [""])[0]
        raise SymbpError(f"{file}: no state dictionary that can be read without running it: {first}") from None
    for key in ("state_dict", "model_state_dict", "model"):
        if isinstance(found, Mapping) and isinstance(found.get(key), Mapping):
            found = found[key]
    if not isinstance(found, Mapping) or not all(torch.is_tensor(value) for value in found.values()):
        raise SymbpError(f"{file} is no state dictionary; write one by torch.save(module.state_dict(), ...).")
    return {str(name): _array(value) for name, value in found.items()}


def _safetensors(file: Path) -> dict[str, np.ndarray]:
    """The format of https://github.com/huggingface/safetensors: a header in JSON, then the arrays."""
    content = file.read_bytes()
    try:
        start = 8 + int.from_bytes(content[:8], "little")
        fields = json.loads(content[8:start].decode())
        fields.pop("__metadata__", None)
        found = {}
        for name, field in fields.items():
            begin, end = (start + offset for offset in field["data_offsets"])
            if not start <= begin <= end <= len(content):
                raise ValueError("an array lies outside")
            kind = field["dtype"]
            if kind == "BF16":  # the upper half of a single
                raw = np.frombuffer(content[begin:end], "<u2").astype("<u4") << 16
                array = raw.view("<f4")
            else:
                array = np.frombuffer(content[begin:end], _KINDS[kind])
            found[name] = array.reshape(field["shape"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise SymbpError(f"{file} is cut short, or is no safetensors file.") from None
    return found
