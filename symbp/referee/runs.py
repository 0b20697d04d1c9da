"""A printed training run: whether its numbers are those of the network's training, or of one with a wrong rule."""

from __future__ import annotations

from dataclasses import dataclass

from symbp.referee.sentences import sentences


@dataclass(frozen=True)
class Run:
    """Printed numbers: how many there are, how many the network's own training gives, and which rule gives them all."""

    line: int
    count: int
    right: int
    rule: str = ""

    def told(self, language: str) -> str:
        """What is said of the run."""
        text = sentences(language)["text"]
        if self.right == self.count:
            return str(text["run_own"].format(count=self.count))
        if self.rule:
            return str(text["run_wrong"].format(count=self.count, right=self.right, name=self.rule))
        return str(text["run_none"].format(count=self.count, right=self.right))
