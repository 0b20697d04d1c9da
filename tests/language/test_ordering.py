"""The order of computing, recurrent groups with their direction of time, and definitions that go in a circle."""

from __future__ import annotations

import random

import pytest

from symbp.errors import SymbpError
from symbp.language import Program
from tests.language.texts import read


def test_equations_are_put_in_an_order_in_which_they_can_be_computed() -> None:
    lines = ["a = s", "b = a + s", "c = a * b", "d = c - b", "e = d + a"]
    for seed in range(10):
        shuffled = random.Random(seed).sample(lines, len(lines))
        known = set()
        for equation in read("\n".join(shuffled)).equations:
            assert set(equation.reads) - {"s"} <= known
            known.add(equation.target)


@pytest.mark.parametrize(
    ("text", "direction", "axes"),
    [
        ("h[t: 4] = s * pad(h[t - 1])", 1, (0,)),
        ("h[t: 4] = s * pad(h[t + 1])", -1, (0,)),
        ("h[i: 2, t: 4] = s * pad(h[i, t - 2])", 1, (1,)),
        ("h[t: 4] = pad(h[t - 1]) + pad(h[t - 2])", 1, (0,)),
        ("c[t: 3] = pad(h[t - 1])\nh[t: 3] = c[t] + s", 1, (0, 0)),
        ("h[t: 3] = c[0, t] + s\nc[i: 2, t: 3] = pad(h[t - 1])", 1, (1, 0)),
    ],
)
def test_a_recurrent_group_knows_its_time_and_its_direction(text: str, direction: int, axes: tuple[int, ...]) -> None:
    (group,) = read(text).groups
    assert group.recurrent and group.direction == direction and group.axes == axes
    assert {str(e.indices[axis]) for e, axis in zip(group.equations, axes, strict=True)} == {"t"}


def test_within_a_time_step_the_order_is_that_of_reading() -> None:
    (group,) = read("h[t: 3] = g[t] * c[t]\nc[t: 3] = pad(c[t - 1]) + g[t]\ng[t: 3] = pad(h[t - 1]) + s").groups
    assert [equation.target for equation in group.equations] == ["g", "c", "h"]


def test_a_plain_equation_is_a_group_of_its_own() -> None:
    groups = read("a = s\nh[t: 3] = pad(h[t - 1]) + a\nb = h[2]").groups
    assert [g.recurrent for g in groups] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "circle"),
    [
        ("a = a", "a -> a"),
        ("a = b\nb = c\nc = a", "a -> b -> c -> a"),
        ("h[t: 3] = h[t] + 1", "h -> h"),
        ("h[t: 3] = h[2 - t]", "h -> h"),
        ("h[t: 3] = pad(h[t - 1]) + pad(h[t + 1])", "h -> h"),
        ("h[t: 3] = pad(h[2 * t])", "h -> h"),
        ("h[t: 3] = h[0] + 1", "h -> h"),
        ("a[t: 3] = b[t]\nb[t: 3] = a[t] + pad(a[t - 1])", "a -> b -> a"),
        ("a[t: 3] = pad(b[t - 1])\nb[t: 3] = pad(a[t + 1])", "b -> a -> b"),
    ],
)
def test_a_definition_that_needs_itself_is_shown_as_a_circle(text: str, circle: str) -> None:
    with pytest.raises(SymbpError) as caught:
        read(text)
    message = str(caught.value)
    assert ": cyclic definition: " + circle + ";" in message, message
    assert message.endswith("a tensor may read itself only at an earlier time, such as h[t - 1, ...].")


def test_a_chain_of_a_thousand_equations_is_no_problem() -> None:
    lines = [f"a{n} = a{n - 1} + 1" for n in range(1000, 0, -1)]
    program: Program = read("\n".join([*lines, "a0 = s"]))
    assert [e.target for e in program.equations] == [f"a{n}" for n in range(1001)]
