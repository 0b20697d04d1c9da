"""The optimiser's update equations, put behind the gradients: a training step is a program too."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import Source, parse_equations
from symbp.library.instantiate import instantiate, used_names
from symbp.library.library import entry, settings
from symbp.network.declaration import Declaration
from symbp.network.model import Network, Optimiser, Rule
from symbp.network.own import constants, typed_settings

RATE, STEP = "learning_rate", "step_count"


def declared_optimiser(declaration: Declaration) -> Optimiser:
    """The optimiser that a declaration names, with its clipping and schedule. Raises :class:`SymbpError`."""
    table = dict(declaration.fields.get("optimiser", {}))
    clip, schedule = table.pop("clip", None), table.pop("schedule", [])
    rule = _rule(declaration, "optimisers", {"name": "sgd", **table}, "name")
    phases = schedule if isinstance(schedule, (list, tuple)) else [schedule]
    rules = tuple(_rule(declaration, "schedules", phase, "schedule") for phase in phases)
    for number, phase in enumerate(rules[:-1], 1):
        if not dict(phase.settings)["steps"]:
            raise declaration.error(
                f"schedule {number}, {phase.name!r}, has no steps; only the last one goes on without an end.",
                "schedule",
            )
    clipping = None if clip is None else _rule(declaration, "clipping", clip, "clip")
    return Optimiser(rule.name, rule.settings, clipping, rules)


def _rule(declaration: Declaration, kind: str, given: Any, key: str) -> Rule:
    """An entry of the library with its settings, from its name or a table with its name and settings."""
    table = dict(given) if isinstance(given, Mapping) else {"name": given}
    name = table.pop("name", "")
    try:
        found = entry(kind, name if isinstance(name, str) else str(name))
    except SymbpError as error:
        raise declaration.error(str(error), key, name) from None
    values = typed_settings(declaration, kind, name, table, found)
    return Rule(name, tuple(values.items()))


def optimiser_updates(program: Program, network: Network, gradients: Mapping[str, str]) -> Program:
    """``program`` with the learning rate, clipped gradients, states, next values and updates of the optimiser.

    ``gradients`` maps each trained parameter to the tensor of its gradient. Sources of the formulas: the entries in
    ``optimisers.toml``, ``clipping.toml`` and ``schedules.toml``.
    """
    optimiser = network.optimiser
    found = entry("optimisers", optimiser.name)
    values = settings("optimisers", optimiser.name, dict(optimiser.settings), found)
    left_out = {key: "0" for key, default in found["settings"].items() if default == 0 and values[key] == 0}
    given = {f"base_{k}" if k == RATE and optimiser.schedule else k: v for k, v in values.items() if k not in left_out}
    tensors = [Tensor(key, (), "constant", value=sp.sympify(value)) for key, value in given.items()]
    indices = {g: [str(i) for i in program.definition[g].indices] for g in gradients.values()}
    texts = [f"{RATE} = base_{RATE} * ({_factor(optimiser.schedule)})"] if optimiser.schedule else []
    if "shared" in found:
        texts.append(instantiate(found["shared"], left_out, ()))
    if optimiser.clip:
        gradients, lines = _clipped(optimiser.clip, gradients, indices)
        texts += lines
    states = [Tensor(name, (), "state") for name in found.get("shared_states", ())]
    updates = [(state.name, f"{state.name}_next") for state in states]
    for parameter, gradient in gradients.items():
        shape = program.tensor[parameter].shape
        names = {"w": parameter, "g": gradient, "w_next": f"{parameter}_next", **left_out}
        updates.append((parameter, f"{parameter}_next"))
        for local, word in found.get("states", {}).items():
            state = f"{parameter}_{word}"
            names |= {local: state, f"{local}_next": f"{state}_next"}
            states.append(Tensor(state, shape, "state"))
            updates.append((state, f"{state}_next"))
        texts.append(instantiate(found["formula"], names, indices[gradient]))
    if any({STEP, f"{STEP}_next"} & used_names(text) for text in texts):
        texts.insert(0, f"{STEP}_next = {STEP} + 1")
        states.insert(0, Tensor(STEP, (), "state"))
        updates.insert(0, (STEP, f"{STEP}_next"))
    tensors += states
    known = {t.name: t for t in (*program.tensors, *tensors)}
    new, equations = parse_equations("\n".join(texts), known, Source(f"optimiser {optimiser.name}"))
    return Program.build(
        (*program.tensors, *tensors, *new),
        (*program.equations, *equations),
        program.outputs,
        (*program.updates, *updates),
    )


def _factor(phases: tuple[Rule, ...]) -> str:
    """What the learning rate is multiplied by, as a formula of the number of steps done."""
    text, ends = "", list(accumulate(int(dict(phase.settings)["steps"]) for phase in phases))
    for phase, start, end in reversed(list(zip(phases, (0, *ends), ends, strict=False))):
        passed = f"({STEP} - {start})" if start else STEP
        part = instantiate(entry("schedules", phase.name)["formula"], {"t": passed, **_numbers(phase)}, ())
        text = f"where({STEP} < {end}, {part}, {text})" if text else part
    return text


def _clipped(
    rule: Rule, gradients: Mapping[str, str], indices: dict[str, list[str]]
) -> tuple[dict[str, str], list[str]]:
    """Names of the clipped gradients, and their equations; ``indices`` are those of each gradient."""
    found, numbers = entry("clipping", rule.name), _numbers(rule)
    texts = []
    if "each" in found:
        parts = {f"{found['part']}_{parameter}": gradient for parameter, gradient in gradients.items()}
        texts += [f"{part} = {instantiate(found['each'], {'g': g}, indices[g])}" for part, g in parts.items()]
        texts.append(instantiate(found["shared"].format(total=" + ".join(parts)), numbers, ()))
    clipped = {parameter: f"clipped_{parameter}" for parameter in gradients}
    for parameter, gradient in gradients.items():
        names = {"g": gradient, "c": clipped[parameter], **numbers}
        texts.append(instantiate(found["formula"], names, indices[gradient]))
        indices[clipped[parameter]] = indices[gradient]
    return clipped, texts


def _numbers(rule: Rule) -> dict[str, str]:
    """Settings as they are written into a formula."""
    return constants(dict(rule.settings))
