"""Generated NumPy modules of networks, ready to be used."""

from __future__ import annotations

import types
from functools import cache
from typing import Any

from symbp import zoo
from symbp.generate.naming import class_name, identifier
from symbp.generate.numpy_module import generate_numpy
from symbp.network.model import Network
from symbp.network.python import Dense, Dropout, Input, declare
from symbp.pipeline import derive_network


def module_text(network: Network) -> str:
    """The text of a network's module."""
    return generate_numpy(derive_network(network))[f"{identifier(network.name)}.py"]


@cache
def zoo_text(name: str) -> str:
    """The same of a network of the zoo."""
    return module_text(zoo.load(name))


def loaded(text: str, name: str = "network") -> types.ModuleType:
    """The module of a text."""
    module = types.ModuleType(identifier(name))
    module.__file__ = __file__
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
