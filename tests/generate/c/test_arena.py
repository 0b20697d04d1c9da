"""Arrays that are not needed at the same time share places, and no others do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from symbp.generate.c.arena import ALIGNMENT, Buffer, arena, lifetimes
from symbp.generate.lowering.lower import fused
from tests.generate.programs import program_of

BUFFERS = st.lists(st.tuples(st.integers(1, 100), st.integers(0, 12), st.integers(0, 6)), min_size=1, max_size=20).map(
    lambda rows: [Buffer(f"b{n}", count, first, first + more) for n, (count, first, more) in enumerate(rows)]
)


@given(BUFFERS)
def test_what_is_needed_at_the_same_time_has_places_of_its_own(buffers: list[Buffer]) -> None:
    plan = arena(buffers)
    for n, one in enumerate(buffers):
        for other in buffers[:n]:
            first, second = plan.places[one.name], plan.places[other.name]
            assert not one.meets(other) or first + one.room <= second or second + other.room <= first
    assert plan.bound <= plan.size <= sum(b.room for b in buffers)
    assert all(place % ALIGNMENT == 0 for place in plan.places.values())


def test_a_chain_of_values_needs_two_places() -> None:
    plan = arena([Buffer(f"a{n}", 32, n, n + 1) for n in range(9)])
    assert plan.size == plan.bound == 64


def test_no_arrays_need_no_memory() -> None:
    assert arena([]).size == 0


def test_a_tensor_is_needed_from_its_loops_to_the_last_that_read_it() -> None:
    program = program_of(
        "a[i] = exp(x[i])\nb[i] = a[i] + 1\ns = sum[i](b[i])\nc[i] = a[i] * s\nd = sum[i](c[i])", {"x": (4,)}
    )
    blocks = [block for block in fused(program) if isinstance(block, list)]
    found = lifetimes([(program, blocks)], {"b"})
    assert found == {"a": (0, 2), "b": (0, 4), "s": (1, 2), "c": (2, 3), "d": (3, 3)}
