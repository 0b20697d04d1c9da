"""Cost of the delta form as layers are added, and independence of widths."""

from __future__ import annotations

import pytest

from symbp.derive.adjoints import differentiate
from symbp.language import Program, Tensor, parse_equations
from symbp.simplify.cost import program_cost
from symbp.simplify.simplify import simplify


def perceptron(layers: int, width: int) -> Program:
    tensors = [Tensor("x", ("N", width), "input"), Tensor("y", ("N", width), "input")]
    lines, value = [], "x"
    for n in range(1, layers + 1):
        tensors += [Tensor(f"W{n}", (width, width), "parameter"), Tensor(f"b{n}", (width,), "parameter")]
        lines.append(f"z{n}[n,j] = sum[k](W{n}[j,k]*{value}[n,k]) + b{n}[j]")
        lines.append(f"a{n}[n,j] = 1/(1 + exp(-z{n}[n,j]))")
        value = f"a{n}"
    lines.append(f"L = mean[n](sum[k](({value}[n,k] - y[n,k])**2/2))")
    new, equations = parse_equations("\n".join(lines), {t.name: t for t in tensors})
    return Program.build([*tensors, *new], equations, ["L"])


def backward(layers: int, width: int) -> Program:
    program = perceptron(layers, width)
    parameters = [t.name for t in program.given("parameter")]
    adjoints = differentiate(program, "L", parameters)
    return simplify(adjoints, [adjoints.of[p] for p in parameters]).program


def layered_costs(depths: tuple[int, ...]) -> dict[int, object]:
    return {depth: program_cost(backward(depth, 3)).operations for depth in depths}


def test_every_hidden_layer_has_the_same_delta_form() -> None:
    program = backward(12, 3)
    forms = {
        str(program.definition[f"delta_z{n}"].right)
        .replace(f"a{n}[", "a[")
        .replace(f"W{n + 1}[", "W[")
        .replace(f"delta_z{n + 1}[", "delta[")
        for n in range(1, 12)
    }
    assert len(forms) == 1


@pytest.mark.parametrize("width", [2, 4096])
def test_widths_do_not_change_the_form(width: int) -> None:
    assert len(str(backward(3, width))) - len(str(backward(3, 1000))) in range(-90, 91)
