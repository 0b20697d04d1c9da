"""Random points: the same every time, and inside what the program can take."""

from __future__ import annotations

from symbp.language import Program, Tensor, parse_equations
from symbp.verify.interpreter import evaluate
from symbp.verify.points import lookup_range, random_point
from tests.generate.programs import program_of


def test_labels_stay_inside_the_axes_that_they_look_up() -> None:
    program = program_of("a[n] = E[t[n]]\nb[n] = F[t[n], 0]", {"E": (5,), "F": (3, 2)}, {"t": (40,)})
    assert lookup_range(program, "t") == 3
    assert set(random_point(program)["t"]) == {0, 1, 2}
    evaluate(program, random_point(program))


def test_points_are_the_same_every_time_and_differ_by_seed() -> None:
    program = program_of("f = x[0]", {"x": (5,)})
    assert random_point(program)["x"].tolist() == random_point(program)["x"].tolist()
    assert random_point(program)["x"].tolist() != random_point(program, seed=2)["x"].tolist()
    assert all(-1 < value < 1 and value != 0 for value in random_point(program)["x"])


def test_declared_facts_hold_and_states_are_positive() -> None:
    tensors = [Tensor("y", (3, 4), "input", facts=("sums to one",)), Tensor("v", (9,), "state")]
    new, equations = parse_equations("f = y[0, 0] + v[0]", {t.name: t for t in tensors})
    point = random_point(Program.build([*tensors, *new], equations))
    assert [sum(row) for row in point["y"]] == [1, 1, 1]
    assert all(0 < value < 1 for value in point["v"])
