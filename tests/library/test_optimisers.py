"""Optimisers, clipping, schedules and penalties: steps of the training program against loops written by hand."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest

from symbp import Dense, Input, declare, declare_equations
from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.library.library import entries
from symbp.network import network_from_toml
from symbp.pipeline import derive_network
from symbp.verify.interpreter import evaluate
from symbp.verify.training import train

State = dict[str, float]
START = [0.5, -2.0]


def slope(w: list[float]) -> list[float]:
    """The gradient of (w0 - 3)^2 + w0 w1 + 2 (w1 + 1)^2."""
    return [2 * (w[0] - 3) + w[1], w[0] + 4 * (w[1] + 1)]


def quadratic(optimiser: dict[str, Any], **more: Any) -> Derivation:
    network = declare_equations(
        "f = (w[0] - 3) ** 2 + w[0] * w[1] + 2 * (w[1] + 1) ** 2", loss="f", tensors={"w": {"shape": [2]}},
        optimiser=optimiser, initial={"w": START}, **more,
    )  # fmt: skip
    return derive_network(network)


def path(derivation: Derivation, steps: int, name: str = "w") -> list[list[float]]:
    return [[float(v) for v in values[name].ravel()] for values in islice(train(derivation), steps)]


def sgd(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    return w - rate * (g + decay * w)


def momentum(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    s["v"] = 0.9 * s["v"] + g + decay * w
    return w - rate * s["v"]


def nesterov(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    g += decay * w
    s["v"] = 0.9 * s["v"] + g
    return w - rate * (g + 0.9 * s["v"])


def rmsprop(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    g += decay * w
    s["v"] = 0.99 * s["v"] + 0.01 * g * g
    return w - rate * g / (math.sqrt(s["v"]) + 1e-8)


def adagrad(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    g += decay * w
    s["v"] += g * g
    return w - rate * g / (math.sqrt(s["v"]) + 1e-10)


def adam(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    g += decay * w
    s["m"] = 0.9 * s["m"] + 0.1 * g
    s["v"] = 0.999 * s["v"] + 0.001 * g * g
    return w - rate * (s["m"] / (1 - 0.9 ** (t + 1))) / (math.sqrt(s["v"] / (1 - 0.999 ** (t + 1))) + 1e-8)


def adamw(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    return adam(w, g, s, t, rate, 0) - rate * decay * w


def lion(w: float, g: float, s: State, t: int, rate: float, decay: float) -> float:
    direction = 0.9 * s["m"] + 0.1 * g
    s["m"] = 0.99 * s["m"] + 0.01 * g
    return w - rate * (math.copysign(1, direction) + decay * w)


Rule = Callable[[float, float, State, int, float, float], float]
RULES: dict[str, Rule] = {r.__name__: r for r in (sgd, momentum, nesterov, rmsprop, adagrad, adam, adamw, lion)}


def by_hand(
    rule: Rule,
    steps: int,
    rate: Callable[[int], float],
    decay: float = 0,
    clip: Callable[[list[float]], list[float]] = list,
) -> list[list[float]]:
    w, states, found = START, [{"m": 0.0, "v": 0.0}, {"m": 0.0, "v": 0.0}], []
    for t in range(steps):
        found.append(w)
        g = clip(slope(w))
        w = [rule(w[i], g[i], states[i], t, rate(t), decay) for i in (0, 1)]
    return found


def norm(limit: float) -> Callable[[list[float]], list[float]]:
    return lambda g: [v * min(1, limit / (math.hypot(*g) + 1e-6)) for v in g]


def close(found: list[list[float]], expected: list[list[float]]) -> None:
    for one, other in zip(found, expected, strict=True):
        assert one == pytest.approx(other, rel=1e-10, abs=1e-12)


def test_every_optimiser_has_a_loop_by_hand() -> None:
    assert set(RULES) == set(entries("optimisers"))


@pytest.mark.parametrize("name", RULES)
def test_optimiser_takes_the_steps_of_the_loop(name: str) -> None:
    decay = 0.01 if name == "adamw" else 0
    close(path(quadratic({"name": name, "learning_rate": 0.05}), 60), by_hand(RULES[name], 60, lambda t: 0.05, decay))


@pytest.mark.parametrize("name", RULES)
def test_decay_clipping_and_schedule_act_together(name: str) -> None:
    phases = [{"name": "warm_up", "steps": 10}, {"name": "cosine", "steps": 30, "last": 0.1}]
    made = quadratic({
        "name": name, "learning_rate": 0.05, "weight_decay": 0.1, "clip": {"name": "norm", "limit": 2},
        "schedule": phases,
    })  # fmt: skip

    def rate(t: int) -> float:
        if t < 10:
            return 0.05 * (0.1 + 0.9 * t / 10)
        return 0.05 * (0.1 + 0.9 * (1 + math.cos(math.pi * min(t - 10, 30) / 30)) / 2)

    close(path(made, 60), by_hand(RULES[name], 60, rate, 0.1, norm(2)))


SCHEDULES: dict[str, tuple[Any, Callable[[int], float]]] = {
    "constant": ({"name": "constant", "factor": 0.5}, lambda t: 0.5),
    "step_decay": ({"name": "step_decay", "every": 4, "factor": 0.5}, lambda t: 0.5 ** (t // 4)),
    "linear": ({"name": "linear", "steps": 8, "last": 0.2}, lambda t: 1 - 0.8 * min(t, 8) / 8),
    "warm_up": ({"name": "warm_up", "steps": 8, "first": 0.25}, lambda t: 0.25 + 0.75 * min(t, 8) / 8),
    "cosine": ({"name": "cosine", "steps": 8}, lambda t: (1 + math.cos(math.pi * min(t, 8) / 8)) / 2),
    "three phases": (
        ["constant", {"name": "warm_up", "steps": 4}, {"name": "step_decay", "every": 3}],
        lambda t: 1 if t < 5 else 0.1 + 0.9 * (t - 5) / 4 if t < 9 else 0.1 ** ((t - 9) // 3),
    ),
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_schedule_is_a_formula_of_the_step_count(name: str) -> None:
    schedule, factor = SCHEDULES[name]
    if isinstance(schedule, list):
        schedule = [{"name": "constant", "steps": 5}, *schedule[1:]]
    made = quadratic({"learning_rate": 0.1, "schedule": schedule})
    found = [row[0] for row in path(made, 20, "learning_rate")]
    assert found == pytest.approx([0.1 * factor(t) for t in range(20)], rel=1e-13, abs=1e-16)
    assert {e.partition(", ")[0] for e in SCHEDULES} - {"three phases"} == set(entries("schedules"))


def test_clipping_by_value_holds_every_element() -> None:
    made = quadratic({"learning_rate": 0.1, "clip": {"name": "value", "limit": 1.5}})
    close(path(made, 30), by_hand(sgd, 30, lambda t: 0.1, 0, lambda g: [max(-1.5, min(1.5, v)) for v in g]))


def test_the_norm_is_taken_over_all_gradients() -> None:
    network = declare(Input(2), Dense(2, "tanh"), loss="squared_error", samples="one", optimiser={"clip": "norm"})
    training = derive_network(network).training
    assert [str(training.definition[name]) for name in ("squared_norm_W1", "gradient_norm")] == [
        "squared_norm_W1 = sum[j: 2, k: 2](grad_W1[j, k] ** 2)",
        "gradient_norm = sqrt(squared_norm_W1 + squared_norm_b1)",
    ]


def test_what_is_not_asked_for_is_not_in_the_program() -> None:
    training = quadratic({"learning_rate": 0.1}).training
    assert str(training.definition["w_next"]) == "w_next[i] = w[i] - learning_rate * grad_w[i]"
    assert not training.given("state")
    assert [t.name for t in training.given("constant")] == ["learning_rate"]


def penalised(**penalty: Any) -> Derivation:
    return derive_network(declare(Input(2), Dense(2), loss="squared_error", samples="one", penalty=penalty))


def test_penalties_are_added_to_the_loss_and_to_the_gradients() -> None:
    made = penalised(l1=0.25, l2=0.5, on="all")
    point = {"x": [0, 0], "y": [1, -1], "W1": [[1, -2], [0, 3]], "b1": [1, -1]}
    values = evaluate(made.program, point)
    assert float(values["objective"][()]) == 0.25 * (6 + 2) + 0.5 * (14 + 2) / 2
    assert values["grad_W1"].tolist() == [[0.75, -1.25], [0, 1.75]]
    assert made.network.loss == "objective" and made.network.layers[-1].kind == "penalty"


@pytest.mark.parametrize(("on", "expected"), [("weights", {"W1"}), ("all", {"W1", "b1"}), (["b1"], {"b1"})])
def test_penalties_bear_on_what_is_named(on: Any, expected: set[str]) -> None:
    assert set(penalised(l2=0.5, on=on).program.definition["penalty"].reads) == {f"penalty_{name}" for name in expected}


def test_weights_are_parameters_of_two_axes() -> None:
    with pytest.raises(SymbpError, match='no parameter has two axes or more; write on = "all"'):
        quadratic({}, penalty={"l2": 0.5})


def test_an_author_s_own_equations_can_be_penalised() -> None:
    made = quadratic({"learning_rate": 0.1}, penalty={"l2": 0.5, "on": "all"})
    assert str(made.program.definition["objective"]) == "objective = f + penalty"


BASE = """loss = "squared_error"
[input]
size = 2
[[layers]]
units = 3
[optimiser]
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('name = "adan"', "7: unknown optimiser 'adan'; did you mean 'adam'?"),
        ("weight_decay = -1", "7: weight_decay is -1; a number of at least 0 is needed."),
        ("nesterov = true", "7: optimiser 'sgd' has no setting 'nesterov'; "),
        ('clip = "norn"', "7: unknown clipping 'norn'; did you mean 'norm'?"),
        ("clip = 3", "7: unknown clipping '3'; "),
        ('clip = { name = "norm", limit = 0 }', "7: limit is 0; a number above 0 is needed."),
        ('schedule = "cosin"', "7: unknown schedule 'cosin'; did you mean 'cosine'?"),
        ('schedule = { name = "cosine", steps = 0 }', "7: steps is 0; a whole number of at least 1 is needed."),
        ('schedule = ["constant", "cosine"]', "7: schedule 1, 'constant', has no steps; only the last one goes on"),
        ("[penalty]\nl3 = 1", "8: unknown field 'l3' in [penalty]; known are l1, l2, on."),
        ('[penalty]\non = "all"', "7: [penalty] has no strength; write l2 = 0.001, say."),
        ("[penalty]\nl2 = 1\non = []", "9: on is empty"),
        ("[penalty]\nl2 = -1", "8: l2 is -1; a number of at least 0 is needed."),
        ('[penalty]\nl2 = 1\non = "some"', "9: on is 'some'; it is 'weights', 'all' or a list of parameters."),
        ('[penalty]\nl2 = 1\non = ["W2"]', "9: on names 'W2'; the trained parameters are W1, b1."),
    ],
)
def test_bad_settings_get_one_sentence_with_the_line(text: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(BASE + text + "\n", "net", "net.toml")
    assert str(caught.value).startswith(f"net.toml:{expected}")
