"""What is printed as functions of a layer."""

from __future__ import annotations

from typing import Protocol

from symbp.language.program import Program


class Differentiated(Protocol):
    """What is printed: a layer with its adjoints."""

    @property
    def output(self) -> str:
        """The tensor whose adjoint is given."""

    @property
    def seed(self) -> str:
        """That adjoint."""

    @property
    def adjoints(self) -> Program:
        """Everything, the gradients as outputs."""

    @property
    def forward(self) -> Program:
        """The forward pass."""

    @property
    def gradients(self) -> tuple[tuple[str, str], ...]:
        """Given tensors with their adjoints."""
