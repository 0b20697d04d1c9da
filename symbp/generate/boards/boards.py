"""The boards that C is generated for: facts, in boards.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

from symbp.errors import SymbpError


@dataclass(frozen=True)
class Board:
    """A processor with the machine that an emulator shows it in.

    ``flags`` are the compiler's, ``link`` the linker's; ``flash`` and ``ram`` are bytes and where they begin (zero:
    the machine has no such limits). ``start`` names the template that brings it up.
    """

    name: str
    title: str
    compiler: str
    flags: tuple[str, ...]
    link: tuple[str, ...]
    start: str
    flash: int
    flash_at: int
    ram: int
    ram_at: int
    emulator: tuple[str, ...]

    @property
    def bare(self) -> bool:
        """Whether it has flash and RAM of its own, and nothing else."""
        return self.flash > 0

    def with_memory(self, flash: int, ram: int) -> Board:
        """The same processor with at least so many bytes, where it has limits."""
        return replace(self, flash=max(self.flash, flash), ram=max(self.ram, ram)) if self.bare else self


@cache
def boards() -> dict[str, Board]:
    """All boards by name."""
    text = resources.files("symbp.generate.boards").joinpath("boards.toml").read_text(encoding="utf-8")
    found = {}
    for name, facts in tomllib.loads(text).items():
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in facts.items()}
        found[name] = Board(name, **values)
    return found


def board(name: str) -> Board:
    """A board by its name. Raises :class:`SymbpError` for one that is not known."""
    if name not in boards():
        raise SymbpError(f"--board {name}: no such board; there are {', '.join(boards())}.")
    return boards()[name]
