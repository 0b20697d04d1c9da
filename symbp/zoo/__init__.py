"""The networks that ship with the package, each a TOML declaration; and any network by the file it is in."""

from __future__ import annotations

from importlib import import_module, resources
from pathlib import Path

from symbp.errors import SymbpError, nearest
from symbp.network.build import build_network
from symbp.network.declaration import Declaration, read_declaration
from symbp.network.model import Network

# What reads a network of another framework, by the ending of its file.
READERS = {
    ".onnx": ("symbp.interchange.from_onnx", "from_onnx"),
    ".pt2": ("symbp.interchange.from_torch", "from_pt2"),
}


def names() -> list[str]:
    """Names of the networks of the zoo."""
    folder = resources.files("symbp.zoo")
    return sorted(item.name.removesuffix(".toml") for item in folder.iterdir() if item.name.endswith(".toml"))


def load(name_or_path: str, loss: str = "", small: str = "") -> Network:
    """A network of the zoo by name, or one in a TOML, ONNX or torch.export file by its path.

    Of a network that comes from another framework, ``loss`` names a loss of the library where it has none, and
    ``small`` a file of the same at small sizes, for checks that visit every element. Raises :class:`SymbpError` for an
    unknown name, an unreadable file or a bad declaration.
    """
    ending = Path(name_or_path).suffix
    if ending in READERS:
        module, function = READERS[ending]
        network: Network = getattr(import_module(module), function)(name_or_path, loss or None, small=small)
        return network
    if loss or small:
        raise SymbpError(f"{name_or_path} is no network of another framework; leave out --loss and --small.")
    return build_network(declaration(name_or_path), name_of(name_or_path))


def name_of(name_or_path: str) -> str:
    """The name of a network of the zoo, or of the file that declares one."""
    return Path(name_or_path).stem if _is_path(name_or_path) else name_or_path


def declaration(name_or_path: str) -> Declaration:
    """The declaration that :func:`load` builds a network of. Raises :class:`SymbpError` likewise."""
    if _is_path(name_or_path):
        path = Path(name_or_path)
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            raise SymbpError(f"cannot read {name_or_path}: {reason}.") from None
        return read_declaration(text, str(path))
    if name_or_path not in names():
        raise SymbpError(f"unknown network {name_or_path!r}; {nearest(name_or_path, names())}")
    item = resources.files("symbp.zoo").joinpath(f"{name_or_path}.toml")
    return read_declaration(item.read_text(encoding="utf-8"), f"{name_or_path}.toml")


def _is_path(name_or_path: str) -> bool:
    path = Path(name_or_path)
    return path.suffix == ".toml" or path.exists()
