"""What is known around a formula while it is read, and what reading it made use of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from symbp.errors import SymbpError
from symbp.language.layout import Node
from symbp.referee.terms import Number, Place
from symbp.referee.vocabulary import Vocabulary


class NotUnderstood(SymbpError):
    """Signs that the notation gives no meaning to; ``node`` is where reading stopped."""

    def __init__(self, node: Node | None, reason: str) -> None:
        self.node, self.reason = node, reason
        self.place: Place = node.place if node is not None else None
        super().__init__(reason)


class Unknown(NotUnderstood):
    """A sign that the notation does not name."""


@dataclass
class Context:
    """What is known around a formula, and what reading it made use of.

    ``choices`` says which of several readings to take; ``open_questions`` collects how many there are for each.
    ``speaks_of`` are the roles that the formula mentions, for the assumptions that come with them.
    """

    vocabulary: Vocabulary
    choices: Mapping[str, int] = field(default_factory=dict)
    open_questions: dict[str, list[Mapping[str, str]]] = field(default_factory=dict)
    assumed: list[Mapping[str, str]] = field(default_factory=list)
    speaks_of: set[str] = field(default_factory=set)
    bindings: dict[str, Number] = field(default_factory=dict)
    used_bindings: set[str] = field(default_factory=set)
    letters: frozenset[str] = frozenset()
    depth: int = 0

    def choose(self, key: str, options: Sequence[Mapping[str, str]]) -> int:
        """Which of several readings of ``key`` to take."""
        if len(options) < 2:
            return 0
        self.open_questions.setdefault(key, list(options))
        return self.choices.get(key, 0)
