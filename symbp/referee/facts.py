"""What is true of a network: the value of every tensor and of every derivative, in any kind of numbers.

Derivatives come from the one rule, applied to the declared program; none is written here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from symbp.library.instantiate import instantiate
from symbp.library.library import entry
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.referee.generators import Generators
from symbp.second_order import hessian
from symbp.verify.domains import Decimals, Float64
from symbp.verify.interpreter import Compiled, Values
from symbp.verify.points import lookup_range

SAMPLES = 1  # formulas speak of one sample


class Facts:
    """A network's programs, each differentiated once.

    ``functions`` are its generic functions, as formulas in u; ``shrunk``: the network is a small copy of a large one.
    """

    def __init__(
        self,
        network: Network,
        functions: Mapping[str, str] | None = None,
        samples: int = SAMPLES,
        shrunk: bool = False,
    ) -> None:
        self.network, self.samples, self.shrunk = network, samples, shrunk
        self.functions = dict(functions or {})
        self.sample_sizes = {str(size) for size in network.forward.sizes}
        self.forward = network.forward.at_sizes(dict.fromkeys(self.sample_sizes, samples))
        self.sampled = frozenset(
            t.name for t in network.forward.tensors if t.shape and str(t.shape[0]) in self.sample_sizes
        )
        self.classes = {t.name: lookup_range(self.forward, t.name) for t in self.forward.given("input") if t.integer}
        self._jacobians: dict[str, tuple[Program, dict[str, str]]] = {}
        self._compiled: dict[tuple[str, Float64], Compiled] = {}
        self._activations: dict[str, tuple[Program, str]] = {}
        self._defined: dict[str, str] = {}
        self.domains: tuple[Float64, Decimals, Generators] = (Float64(), Decimals(50), Generators())

    @cached_property
    def training(self) -> Program:
        """The training program: what the declared optimiser does in a step."""
        return derive_network(self.network).training.at_sizes(dict.fromkeys(self.sample_sizes, self.samples))

    @cached_property
    def hessian(self) -> Program:
        """The second derivatives of the loss by the parameters."""
        return hessian(self.network, *[t.name for t in self.network.forward.given("parameter")])

    @cached_property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shape of every tensor, without the axis of the samples; a label is a vector with a 1 at its class."""
        found = {}
        for tensor in self.forward.tensors:
            shape = tuple(int(n) for n in tensor.shape)[1 if tensor.name in self.sampled else 0 :]
            found[tensor.name] = (*shape, self.classes[tensor.name]) if tensor.name in self.classes else shape
        return found

    def derivatives(self, of: str, by: str) -> tuple[str, Program, dict[str, str]]:
        """A key, the program with the derivatives of a tensor by another (of a scalar by all), and their names."""
        scalar = not self.forward.tensor[of].shape
        key = f"d {of}" if scalar else f"d {of} / d {by}"
        if key not in self._jacobians:
            names = [t.name for t in self.forward.tensors if not t.integer] if scalar else [by]
            adjoints = differentiate(self.forward.with_outputs(of), of, names)
            wanted = [adjoints.of[name] for name in names]
            self._jacobians[key] = adjoints.program.needed_for(wanted), adjoints.of
        return key, *self._jacobians[key]

    def second_derivatives(self, of: str, first: str, by: str) -> tuple[str, Program, str]:
        """A key, the program with the derivatives of ``of`` by ``first`` and then by ``by``, and their name."""
        key = f"d {of} / d {first} / d {by}"
        if key not in self._jacobians:
            _, program, names = self.derivatives(of, first)
            adjoints = differentiate(program.with_outputs(names[first]), names[first], [by])
            self._jacobians[key] = adjoints.program.needed_for([adjoints.of[by]]), adjoints.of
        found, names = self._jacobians[key]
        return key, found, names[by]

    def define(self, expression: sp.Expr) -> str:
        """The name of a tensor without axes that is defined by an expression over the network's tensors."""
        key = sp.srepr(expression)
        if key not in self._defined:
            name = f"defined{len(self._defined)}_by_author"
            self._defined[key] = name
            self.forward = self.forward.with_equations([Tensor(name)], [Equation(name, (), expression)])
            self.__dict__.pop("shapes", None)
            self._jacobians.clear()
            self._compiled.clear()
        return self._defined[key]

    def run(self, key: str, program: Program, given: Mapping[str, Any], domain: Float64) -> Values:
        """The values of all tensors of a program, which ``key`` names."""
        place = (key, domain)
        if place not in self._compiled:
            self._compiled[place] = Compiled(program, domain)
        return self._compiled[place].run(given)

    def activation(self, name: str, order: int) -> tuple[Program, str]:
        """The program of an activation, or of its derivative, in ``u``, and the tensor of the result."""
        key = f"{name}/{order}"
        if key not in self._activations:
            formula = f"a = {self.functions[name]}" if name in self.functions else _library_formula(name)
            new, equations = parse_equations(formula, {"u": Tensor("u", (), "input")})
            program = Program.build([Tensor("u", (), "input"), *new], equations, ["a"])
            result = "a"
            for _ in range(order):
                adjoints = differentiate(program.with_outputs(result), result, ["u"])
                program, result = adjoints.program, adjoints.of["u"]
            self._activations[key] = program.needed_for([result]), result
        return self._activations[key]


def _library_formula(name: str) -> str:
    found = entry("activations", name)
    if "choose" in found or found.get("settings") or "[..., " in found["formula"]:
        raise SymbpError(f"the activation {name!r} is no function of one number.")
    return instantiate(found["formula"], {"z": "u"}, ())


class Point:
    """Values for everything that a network is given, in one kind of numbers, and what follows from them."""

    def __init__(self, facts: Facts, given: Mapping[str, Any], domain: Float64, key: str = "") -> None:
        self.facts, self.given, self.domain, self.key = facts, given, domain, key
        self._values: dict[str, Values] = {}

    def moved(self, parameter: str, place: tuple[int, ...], value: Any) -> Point:
        """The same point with one element of a parameter changed."""
        array = np.array(self.given[parameter], dtype=object)
        array[place] = value
        return Point(self.facts, {**self.given, parameter: array}, self.domain, self.key)

    def value(self, name: str) -> Any:
        """The array of a tensor, of one sample."""
        if "forward" not in self._values:
            self._values["forward"] = self.facts.run(f"forward{self.key}", self.facts.forward, self.given, self.domain)
        return self._first(name, self._values["forward"][name])

    def jacobian(self, of: str, by: str) -> Any:
        """The derivatives of a tensor by a tensor: the axes of the one, then those of the other."""
        array = self.whole_jacobian(of, by)
        if of in self.facts.sampled:
            array = array[0]
        if by in self.facts.sampled:
            array = array[(slice(None),) * len(self.facts.shapes[of]) + (0,)]
        return np.asarray(array, dtype=object)

    def whole_jacobian(self, of: str, by: str) -> Any:
        """The derivatives with all axes, those of the samples among them."""
        key, program, names = self.facts.derivatives(of, by)
        if key not in self._values:
            self._values[key] = self.facts.run(f"{self.key}{key}", program, self.given, self.domain)
        return self._values[key][names[by]]

    def second(self, of: str, first: str, by: str) -> Any:
        """The second derivatives of a scalar: the axes of the one variable, then those of the other."""
        if self.facts.sampled & {of, first, by}:
            raise SymbpError("second derivatives are read for networks of one sample alone.")
        key, program, name = self.facts.second_derivatives(of, first, by)
        if key not in self._values:
            self._values[key] = self.facts.run(f"{self.key}{key}", program, self.given, self.domain)
        return np.asarray(self._values[key][name], dtype=object)

    def after_step(self, name: str) -> Any:
        """The value of a parameter or a state after a step of the declared optimiser."""
        if "training" not in self._values:
            training = self.facts.training
            self._values["training"] = self.facts.run(f"training{self.key}", training, self.given, self.domain)
        return self._values["training"][dict(self.facts.training.updates)[name]]

    def function(self, name: str, order: int, argument: Any) -> Any:
        """An activation function, or its derivative, of a number."""
        program, result = self.facts.activation(name, order)
        found = self.facts.run(f"{name}/{order}", program, {"u": argument}, self.domain)[result]
        return np.asarray(found, dtype=object)[()]

    def _first(self, name: str, array: Any) -> Any:
        array = np.asarray(array, dtype=object)
        array = np.asarray(array[0] if name in self.facts.sampled else array, dtype=object)
        return _marked(array, self.facts.classes[name]) if name in self.facts.classes else array


def _marked(labels: Any, classes: int) -> Any:
    """Class labels as vectors with a 1 at the class."""
    array = np.zeros((*labels.shape, classes), dtype=object)
    for place in np.ndindex(labels.shape):
        array[(*place, int(labels[place]))] = 1
    return array


class Formulas(Float64):
    """Expressions as numbers: what is computed with them is a formula over the network's tensors."""

    name = "formulas"

    def number(self, value: Any) -> Any:
        """A number as an expression."""
        return sp.sympify(value)

    def function(self, name: str) -> Any:
        """A function as SymPy has it."""
        return getattr(sp, name)

    def order(self, value: Any) -> Any:
        """Expressions have no order."""
        raise SymbpError("a formula with conditions cannot be differentiated here.")


class Symbolic(Point):
    """The point at which every tensor's element is itself."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts, {}, Formulas())

    def value(self, name: str) -> Any:
        """The tensor's elements as accesses."""
        lead = (0,) if name in self.facts.sampled else ()
        shape = self.facts.shapes[name]
        array = np.empty(shape, dtype=object)
        for place in np.ndindex(shape):
            array[place] = Access(name, *lead, *place)
        return array

    def jacobian(self, of: str, by: str) -> Any:
        """Refused."""
        raise SymbpError("a derivative of a derivative is not read here.")
