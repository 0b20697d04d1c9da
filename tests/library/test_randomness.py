"""The shared random numbers and the start values drawn from them."""

from __future__ import annotations

import math
import statistics

import pytest
import sympy as sp

from symbp.language.expressions import Access
from symbp.library.randomness import bits, mix, shuffled, uniform
from symbp.network.model import Initialiser
from symbp.network.start import start_formula, start_values


def flat(values: list[list[float]]) -> list[float]:
    return [v for row in values for v in row]


def test_finaliser_is_splitmix64() -> None:
    # The first outputs of SplitMix64 with seed 0 are those of the finaliser at multiples of the golden gamma.
    golden = 0x9E3779B97F4A7C15
    assert [mix(k * golden) for k in (1, 2, 3)] == [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]


def test_streams_and_counters_give_different_numbers() -> None:
    assert len({bits(seed, stream, c) for seed in range(3) for stream in range(5) for c in range(50)}) == 750


def test_uniform_numbers_fit_in_single_precision() -> None:
    drawn = [uniform(1, 2, c) for c in range(2000)]
    assert all(0 <= u < 1 and u * 2**24 == int(u * 2**24) for u in drawn)
    assert abs(statistics.mean(drawn) - 0.5) < 0.02


def test_shuffling_keeps_every_sample_and_changes_with_the_epoch() -> None:
    assert sorted(shuffled(50, 1, 0)) == list(range(50))
    assert shuffled(50, 1, 0) != shuffled(50, 1, 1)
    assert shuffled(50, 1, 0) == shuffled(50, 1, 0)


SHAPE = (40, 60)
SPREADS = {
    "glorot_uniform": math.sqrt(6 / 100) / math.sqrt(3),
    "glorot_normal": math.sqrt(2 / 100),
    "he_uniform": math.sqrt(6 / 60) / math.sqrt(3),
    "he_normal": math.sqrt(2 / 60),
}


@pytest.mark.parametrize("rule", SPREADS)
def test_initialisers_have_the_spread_of_their_papers(rule: str) -> None:
    drawn = flat(start_values(Initialiser(rule), SHAPE, 7, 0))
    assert statistics.pstdev(drawn) == pytest.approx(SPREADS[rule], rel=0.05)
    assert abs(statistics.mean(drawn)) < 0.1 * SPREADS[rule]
    if rule.endswith("uniform"):
        assert max(map(abs, drawn)) <= SPREADS[rule] * math.sqrt(3)


KERNELS = {
    "glorot_uniform": math.sqrt(6 / (3 * 25 + 8 * 25)) / math.sqrt(3),
    "glorot_normal": math.sqrt(2 / (3 * 25 + 8 * 25)),
    "he_uniform": math.sqrt(6 / (3 * 25)) / math.sqrt(3),
    "he_normal": math.sqrt(2 / (3 * 25)),
}


@pytest.mark.parametrize("rule", KERNELS)
def test_both_sides_of_a_convolution_count_its_kernel(rule: str) -> None:
    formula = start_formula(Initialiser(rule), (8, 3, 5, 5))
    drawn = formula.xreplace({Access("u"): sp.Integer(1), Access("g"): sp.Integer(1)})
    spread = float(drawn) / (math.sqrt(3) if rule.endswith("uniform") else 1)
    assert spread == pytest.approx(KERNELS[rule], rel=1e-14)


@pytest.mark.parametrize(("shape", "inputs"), [((), 1), ((5,), 5), ((4, 6), 6), ((8, 3, 5), 15)])
def test_inputs_of_a_weight(shape: tuple[int, ...], inputs: int) -> None:
    formula = start_formula(Initialiser("he_normal"), shape)
    assert float(formula.xreplace({Access("g"): sp.Integer(1)})) == pytest.approx(math.sqrt(2 / inputs))


def test_normal_numbers_are_box_and_mullers() -> None:
    first, second = uniform(3, 1, 4), uniform(3, 1, 5)
    expected = math.sqrt(-2 * math.log(1 - first)) * math.cos(2 * math.pi * second)
    settings = (("mean", sp.Integer(1)), ("deviation", sp.Rational(1, 2)))
    assert start_values(Initialiser("normal", None, settings), (5,), 3, 1)[2] == pytest.approx(
        1 + expected / 2, rel=1e-14
    )


def test_constants_zeros_and_given_values() -> None:
    assert start_values(Initialiser("zeros"), (2, 1), 0, 0) == [[0.0], [0.0]]
    assert start_values(Initialiser("constant", None, (("value", sp.Rational(1, 4)),)), (2,), 0, 0) == [0.25, 0.25]
    assert start_values(Initialiser("given", ((1, 2),)), (1, 2), 0, 0) == ((1, 2),)


def test_streams_start_parameters_differently_and_seeds_too() -> None:
    rule = Initialiser("uniform")
    assert start_values(rule, (4,), 0, 0) != start_values(rule, (4,), 0, 1)
    assert start_values(rule, (4,), 0, 0) != start_values(rule, (4,), 1, 0)
