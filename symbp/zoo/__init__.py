"""The networks that ship with the package, each a TOML declaration."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from symbp.errors import SymbpError, nearest
from symbp.network.build import build_network
from symbp.network.declaration import Declaration, read_declaration
from symbp.network.model import Network


def names() -> list[str]:
    """Names of the networks of the zoo."""
    folder = resources.files("symbp.zoo")
    return sorted(item.name.removesuffix(".toml") for item in folder.iterdir() if item.name.endswith(".toml"))


def load(name_or_path: str) -> Network:
    """A network of the zoo by name, or one declared in a TOML file by its path.

    Raises :class:`SymbpError` for an unknown name, an unreadable file or a bad declaration.
    """
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
