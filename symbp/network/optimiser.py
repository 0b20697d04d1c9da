"""The optimiser's update equations, put behind the gradients: a training step is a program too."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import Source, parse_equations
from symbp.library.instantiate import instantiate
from symbp.library.library import entry, settings
from symbp.network.model import Network


def optimiser_updates(program: Program, network: Network, gradients: Mapping[str, str]) -> Program:
    """``program`` with the optimiser's constants, states, next values and updates.

    ``gradients`` maps each trained parameter to the tensor of its gradient. Source of the formulas: the entry of
    the optimiser in ``optimisers.toml``.
    """
    name = network.optimiser.name
    found = entry("optimisers", name)
    values = settings("optimisers", name, dict(network.optimiser.settings), found)
    tensors = [Tensor(key, (), "constant", value=sp.sympify(value)) for key, value in values.items()]
    shared = list(found.get("shared_states", ()))
    tensors += [Tensor(state, (), "state") for state in shared]
    updates = [(state, f"{state}_next") for state in shared]
    texts = [instantiate(found["shared"], {}, ())] if "shared" in found else []
    for parameter, gradient in gradients.items():
        shape = program.tensor[parameter].shape
        names = {"w": parameter, "g": gradient, "w_next": f"{parameter}_next"}
        updates.append((parameter, f"{parameter}_next"))
        for local, word in found.get("states", {}).items():
            state = f"{parameter}_{word}"
            names |= {local: state, f"{local}_next": f"{state}_next"}
            tensors.append(Tensor(state, shape, "state"))
            updates.append((state, f"{state}_next"))
        indices = [str(i) for i in program.definition[gradient].indices]
        texts.append(instantiate(found["formula"], names, indices))
    known = {t.name: t for t in (*program.tensors, *tensors)}
    new, equations = parse_equations("\n".join(texts), known, Source(f"optimiser {name}"))
    return Program.build((*program.tensors, *tensors, *new), (*program.equations, *equations), program.outputs, updates)
