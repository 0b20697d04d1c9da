"""PyTorch as an independent witness: its gradients of the same networks, in double precision.

Skipped where PyTorch is not installed; the extra ``peers`` brings it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import sympy as sp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symbp import zoo
from symbp.derive.derivation import Derivation
from symbp.language import Access, MaxOver, Program, Reduction, SumOver, Where
from symbp.language.expressions import Quotient, Remainder
from symbp.network.model import Network
from symbp.network.python import Dense, Input, declare
from symbp.pipeline import derive_network
from symbp.verify.check import relative_error
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point
from tests.derive.test_adjoints import CASES
from tests.generate.programs import program_of
from tests.test_random_networks import networks

torch = pytest.importorskip("torch")
LIMIT = 1e-10
FUNCTIONS = {
    "exp": "exp", "log": "log", "tanh": "tanh", "sin": "sin", "cos": "cos", "tan": "tan", "sinh": "sinh",
    "cosh": "cosh", "atan": "atan", "erf": "erf", "Abs": "abs", "sign": "sign", "floor": "floor",
}  # fmt: skip


class Witness:
    """The forward equations, element by element, on PyTorch scalars; every derivative is autograd's."""

    def __init__(self, program: Program, point: dict[str, Any]) -> None:
        self.program = program
        self.values: dict[str, dict[tuple[int, ...], Any]] = {}
        self.leaves: dict[str, Any] = {}
        for tensor in program.tensors:
            if tensor.given:
                array = np.array(point[tensor.name], dtype=object)
                if tensor.integer:
                    self.values[tensor.name] = {p: int(array[p]) for p in np.ndindex(array.shape)}
                    continue
                leaf = torch.tensor(array.astype(float).tolist(), dtype=torch.float64, requires_grad=True)
                self.leaves[tensor.name] = leaf
                self.values[tensor.name] = {p: leaf[p] for p in np.ndindex(array.shape)}
        for group in program.groups:
            for equation in group.equations:
                self.values.setdefault(equation.target, {})

    def read(self, name: str, place: tuple[int, ...]) -> Any:
        known = self.values[name]
        if place not in known:
            equation = self.program.definition[name]
            known[place] = self.value(equation.right, dict(zip(equation.indices, place, strict=True)))
        return known[place]

    def value(self, node: sp.Basic, at: dict[sp.Basic, int]) -> Any:
        if isinstance(node, Access):
            return self.read(node.name, tuple(int(self.value(i, at)) for i in node.indices))
        if isinstance(node, Where):
            return self.value(node.then if self.value(node.condition, at) else node.otherwise, at)
        if isinstance(node, Reduction):
            places = np.ndindex(*[int(n) for _, n in node.bound])
            parts = [self.value(node.body, {**at, **dict(zip(node.bound_symbols, p, strict=True))}) for p in places]
            if isinstance(node, SumOver):
                return sum(parts)
            first = max(range(len(parts)), key=lambda n: (number(parts[n]), -n))
            return parts[first] if isinstance(node, MaxOver) else first
        if node in at:
            return at[node]
        if node.is_Integer:
            return int(node)
        if not node.args or node.is_number:
            return bool(node) if node in (sp.true, sp.false) else float(node)
        parts = [self.value(argument, at) for argument in node.args]
        if isinstance(node, sp.Add):
            return sum(parts)
        if isinstance(node, sp.Mul):
            product = parts[0]
            for part in parts[1:]:
                product = product * part
            return product
        if isinstance(node, sp.exp):
            return torch.exp(torch.as_tensor(parts[0], dtype=torch.float64))
        if isinstance(node, sp.Pow):
            return torch.as_tensor(parts[0], dtype=torch.float64) ** parts[1]
        if isinstance(node, sp.Function):
            return getattr(torch, FUNCTIONS[type(node).__name__])(torch.as_tensor(parts[0], dtype=torch.float64))
        if isinstance(node, (sp.And, sp.Or, sp.Not)):
            return {sp.And: all, sp.Or: any, sp.Not: lambda p: not p[0]}[type(node)](parts)
        if isinstance(node, (Quotient, Remainder)):
            return parts[0] // parts[1] if isinstance(node, Quotient) else parts[0] % parts[1]
        compare = {sp.Ge: "ge", sp.Gt: "gt", sp.Le: "le", sp.Lt: "lt", sp.Eq: "eq", sp.Ne: "ne"}[type(node)]
        return getattr(number(parts[0]), f"__{compare}__")(number(parts[1]))

    def gradients(self, loss: str) -> dict[str, Any]:
        total = self.read(loss, ())
        total.backward()
        return {n: np.zeros(v.shape) if v.grad is None else v.grad.numpy() for n, v in self.leaves.items()}


def assert_agrees(derivation: Derivation, seed: int = 3) -> None:
    program = derivation.program.at_sizes({"N": 3})
    forward = derivation.network.forward.at_sizes({"N": 3})
    point = random_point(forward, seed)
    found = Compiled(program, Float64()).run({t.name: as_floats(point[t.name]) for t in program.tensors if t.given})
    expected = Witness(forward, point).gradients(derivation.network.loss)
    for name in derivation.network.trained:
        gradient = found[dict(derivation.adjoint)[name]]
        assert relative_error(gradient, expected[name]) < LIMIT, name


def number(value: Any) -> float:
    return float(value.detach()) if isinstance(value, torch.Tensor) else float(value)


def as_floats(values: Any) -> Any:
    return np.vectorize(lambda v: v if isinstance(v, int) else float(v), otypes=[object])(values)


@pytest.mark.parametrize("name", [name for name in zoo.names() if name != "digits"])
def test_gradients_of_the_zoo_are_those_of_autograd(name: str) -> None:
    network = zoo.load(name)
    assert_agrees(derive_network(network.small or network))


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(networks(), st.integers(0, 1000))
def test_gradients_of_random_networks_are_those_of_autograd(network: Network, seed: int) -> None:
    assert_agrees(derive_network(network), seed)


@pytest.mark.parametrize("case", CASES)
def test_gradients_of_equations_are_those_of_autograd(case: str) -> None:
    from symbp.derive.adjoints import differentiate

    program = program_of(*CASES[case])
    names = [t.name for t in program.tensors if t.given and not t.integer]
    adjoints = differentiate(program, "f", names)
    point = random_point(program, seed=9)
    found = Compiled(adjoints.program, Float64()).run({n: as_floats(v) for n, v in point.items()})
    expected = Witness(program, point).gradients("f")
    for name in names:
        assert relative_error(found[adjoints.of[name]], expected[name]) < LIMIT, name


def test_the_layers_of_pytorch_itself_give_the_same_gradients() -> None:
    """Nothing of ours in the witness: nn.Linear, its activations and its loss."""
    network = declare(Input(3), Dense(4, "tanh"), Dense(3, "softmax"), loss="cross_entropy_labels")
    program = derive_network(network).program.at_sizes({"N": 5})
    point = {n: as_floats(v) for n, v in random_point(program, 4).items()}
    found = Compiled(program, Float64()).run(point)
    model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Tanh(), torch.nn.Linear(4, 3)).double()
    with torch.no_grad():
        for layer, index in ((model[0], 1), (model[2], 2)):
            layer.weight.copy_(torch.tensor(point[f"W{index}"].tolist(), dtype=torch.float64))
            layer.bias.copy_(torch.tensor(point[f"b{index}"].tolist(), dtype=torch.float64))
    output = model(torch.tensor(point["x"].tolist(), dtype=torch.float64))
    loss = torch.nn.functional.cross_entropy(output, torch.tensor(point["y"].tolist()))
    loss.backward()
    assert float(found["loss"][()]) == pytest.approx(number(loss), rel=1e-12)
    for layer, index in ((model[0], 1), (model[2], 2)):
        assert relative_error(found[f"grad_W{index}"], layer.weight.grad.numpy()) < LIMIT
        assert relative_error(found[f"grad_b{index}"], layer.bias.grad.numpy()) < LIMIT


def test_of_equal_maxima_pytorch_takes_the_first_too() -> None:
    values = torch.tensor([1.0, 4.0, 4.0], dtype=torch.float64, requires_grad=True)
    values.max(0).values.backward()
    assert values.grad is not None and values.grad.tolist() == [0, 1, 0]
