"""Generated NumPy modules of networks, ready to be used."""

from __future__ import annotations

import types
from functools import cache
from pathlib import Path
from typing import Any

from symbp import zoo
from symbp.derive.derivation import Derivation
from symbp.generate.common.naming import class_name, identifier
from symbp.generate.numpy.module import generate_numpy
from symbp.network.model import Network
from symbp.network.python import Dense, Dropout, Input, declare
from symbp.pipeline import derive_network


def module_text(network: Network) -> str:
    """The text of a network's module."""
    return generate_numpy(derive_network(network))[f"{identifier(network.name)}.py"]


@cache
def zoo_derivation(name: str) -> Derivation:
    """A network of the zoo, differentiated."""
    return derive_network(zoo.load(name))


@cache
def zoo_text(name: str) -> str:
    """The text of the module of a network of the zoo."""
    return generate_numpy(zoo_derivation(name))[f"{identifier(name)}.py"]


def loaded(text: str, name: str = "network") -> types.ModuleType:
    """The module of a text, which finds the data of the zoo beside it."""
    module = types.ModuleType(identifier(name))
    module.__file__ = str(Path(zoo.__file__).parent / "data" / "network.py")
    exec(compile(text, name, "exec"), module.__dict__)
    return module


def zoo_network(name: str) -> tuple[Any, types.ModuleType]:
    """A network of the zoo with its module."""
    module = loaded(zoo_text(name), name)
    return getattr(module, class_name(name))(), module


@cache
def trained_by(optimiser: str) -> str:
    """A network with everything that a run depends on: shuffled batches, dropout, the optimiser's state."""
    return module_text(
        declare(
            Input(2), Dense(5, "tanh"), Dropout(0.75), Dense(3, "softmax"), loss="cross_entropy_labels",
            optimiser={"name": optimiser, "learning_rate": 0.05}, train={"batch_size": 4, "seed": 7},
        )
    )  # fmt: skip
