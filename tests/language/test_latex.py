"""The basics of LaTeX: fractions, powers, sums, conditionals, Greek letters, layers and deltas."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from symbp.language import Tensor
from symbp.language.latex import equation_latex, program_latex
from tests.language.texts import read, read_if_real, texts


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("p = s / 2", r"p = \frac{s}{2}"),
        ("p = s ** 3 - 1", "p = s^{3}-1"),
        ("p = sqrt(s)", r"p = \sqrt{s}"),
        ("p = exp(-s)", "p = e^{-s}"),
        ("p = log(s)", r"p = \ln(s)"),
        ("p[i] = x[i] * s", r"p_{i} = sx_{i}"),
        ("p = sum[i](x[i])", r"p = \sum_{i=1}^{5}x_{i}"),
        ("p = max[i](x[i])", r"p = \operatorname*{max}_{i=1}x_{i}"),
        ("alpha = pi * s", r"\alpha  = s\pi "),
        ("p = where(s > 0, s, 0)", r"p = \begin{cases}s & s>0 \\ 0 & \text{otherwise}\end{cases}"),
        ("p = x[0]", r"p = x_{1}"),
    ],
)
def test_equations_as_latex(text: str, printed: str) -> None:
    assert equation_latex(read(text).equations[0]) == printed


def test_a_program_is_an_aligned_display_with_its_deltas() -> None:
    given_tensors = {"W1": Tensor("W1", (2, 2), "parameter"), "delta_z1": Tensor("delta_z1", (2,), adjoint_of="z1")}
    program = read("z1[j] = W1[j, 0]\ndelta_z1[j] = z1[j]", given_tensors)
    text = program_latex(program)
    assert text.startswith(r"$$\begin{aligned}") and text.endswith(r"\end{aligned}$$")
    assert r"\delta _{j}^{(1)} &= z_{j}^{(1)}" in text and "W_{j1}^{(1)}" in text
    assert program._repr_latex_() == text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(texts())
def test_every_program_has_latex_with_matching_braces(text: str) -> None:
    printed = program_latex(read_if_real(text))
    assert printed.count("{") == printed.count("}")
    assert printed.count(r"\left(") == printed.count(r"\right)")
    assert printed.count(r"\begin{cases}") == printed.count(r"\end{cases}")
