"""Names and the header that every generated file carries."""

from __future__ import annotations

import hashlib
import keyword
import re
from functools import lru_cache

from symbp import __version__
from symbp.derive.derivation import Derivation
from symbp.language.program import Program

# Names that mean something else in C and in its headers, and fields of every network's struct.
WORDS = frozenset(
    """
    auto break case char const continue default do double else enum extern float for goto if inline int long register
    restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    I EOF NAN NULL HUGE_VAL INFINITY REAL complex imaginary stdin stdout stderr real seed steps_done
    """.split()  # noqa: SIM905 - easier to read
)

# Names of local variables in the templates, which an input must not have.
LOCALS = frozenset(
    """
    net count sample counter code step order loss argc argv batches batch wrong
    value file right best predicted checked sum i k n v chosen first start last resumed saved
    """.split()  # noqa: SIM905 - easier to read
)

# What indices of generated C are not called.
RESERVED = WORDS | {"net", "v", "count", "sample"}


def identifier(name: str) -> str:
    """A network's name as an identifier of C and Python: ``worked-example`` is ``worked_example``.

    A name with another meaning there gets a word behind it: ``net`` is ``net_network``.
    """
    text = re.sub(r"\W", "_", name)
    if text[:1].isdigit():
        text = f"net_{text}"
    return f"{text}_network" if text in WORDS | LOCALS or keyword.iskeyword(text) else text


def class_name(name: str) -> str:
    """A network's name as a Python class: ``WorkedExample``."""
    return "".join(part[:1].upper() + part[1:] for part in identifier(name).split("_"))


def mathematics_hash(derivation: Derivation) -> str:
    """SHA-256 of the training program: the shapes of what is given, the equations and the updates."""
    return _hash(derivation.training)


@lru_cache(maxsize=8)  # every file of a network carries it
def _hash(training: Program) -> str:
    lines = [f"{t.role} {t.name}{list(t.shape)} {t.integer}" for t in training.tensors if t.given]
    lines += [str(equation) for equation in training.equations]
    lines += [f"{old} <- {new}" for old, new in training.updates]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def made_by(derivation: Derivation) -> list[str]:
    """The lines of the header."""
    return [
        f"{derivation.network.title}.",
        f"Made by symbp {__version__} from the network {derivation.network.name!r}; do not edit.",
        f"Hash of the mathematics: {mathematics_hash(derivation)}",
    ]
