"""The reference interpreter: a program evaluated by its definition, element by element. Slow and plainly right."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access, ArgMaxOver, MaxOver, Quotient, Reduction, Remainder, Where
from symbp.language.program import Program
from symbp.verify.domains import Float64

Environment = dict[Any, Any]
Evaluator = Callable[[Environment], Any]
Values = dict[str, Any]


class Compiled:
    """A program made ready to be evaluated many times in one domain of numbers."""

    def __init__(self, program: Program, domain: Float64 | None = None) -> None:
        if program.sizes:
            missing = ", ".join(map(str, program.sizes))
            raise SymbpError(f"the program has unbound sizes ({missing}); bind them with at_sizes.")
        self.program = program
        self.domain = domain or Float64()
        self.stages: list[Callable[[Values], None]] = []
        for group in program.groups:
            if group.recurrent:
                self.stages.append(self._recurrent(group))
            else:
                self.stages.append(self._plain(group.equations[0]))

    def run(self, given: Mapping[str, Any]) -> Values:
        """Values of all tensors. ``given`` holds every given tensor: nested lists, arrays or numbers."""
        values: Values = {}
        for tensor in self.program.tensors:
            if not tensor.given:
                continue
            shape = tuple(int(n) for n in tensor.shape)
            source = given.get(tensor.name, tensor.value)
            if source is None:
                raise SymbpError(f"no value is given for {tensor.role} {tensor.name!r}.")
            values[tensor.name] = self._array(source, shape, tensor.name, tensor.integer)
        for stage in self.stages:
            stage(values)
        return values

    def _array(self, source: Any, shape: tuple[int, ...], name: str, integer: bool) -> Any:
        array = np.empty(shape, dtype=object)
        raw = np.array(source, dtype=object)
        if raw.shape != shape:
            raise SymbpError(f"{name!r} is given with shape {raw.shape}; the program needs {shape}.")
        for place in np.ndindex(shape):
            item = raw[place]
            array[place] = _whole(item, name) if integer else self._number(item)
        return array

    def _number(self, item: Any) -> Any:
        return self.domain.number(item) if isinstance(item, (int, float, sp.Expr)) else item

    def _shape(self, equation: Equation) -> tuple[int, ...]:
        return tuple(int(n) for n in self.program.tensor[equation.target].shape)

    def _plain(self, equation: Equation) -> Callable[[Values], None]:
        evaluate = self._compile(equation.right)
        shape = self._shape(equation)

        def stage(values: Values) -> None:
            array = np.empty(shape, dtype=object)
            environment: Environment = {"values": values}
            for place in itertools.product(*map(range, shape)):
                environment.update(zip(equation.indices, place, strict=True))
                array[place] = evaluate(environment)
            values[equation.target] = array

        return stage

    def _recurrent(self, group: Any) -> Callable[[Values], None]:
        parts = [
            (e, self._compile(e.right), self._shape(e), axis)
            for e, axis in zip(group.equations, group.axes, strict=True)
        ]
        length = max(shape[axis] for _, _, shape, axis in parts)
        order = range(length) if group.direction > 0 else range(length - 1, -1, -1)

        def stage(values: Values) -> None:
            for equation, _, shape, _ in parts:
                values[equation.target] = np.full(shape, None, dtype=object)
            environment: Environment = {"values": values}
            for time in order:
                for equation, evaluate, shape, axis in parts:
                    if time >= shape[axis]:
                        continue
                    ranges = [range(n) if a != axis else (time,) for a, n in enumerate(shape)]
                    for place in itertools.product(*ranges):
                        environment.update(zip(equation.indices, place, strict=True))
                        values[equation.target][place] = evaluate(environment)

        return stage

    def _compile(self, node: sp.Basic) -> Evaluator:
        """A closure that evaluates an expression or a condition."""
        if isinstance(node, Access):
            return self._access(node)
        if isinstance(node, Reduction):
            return self._reduction(node)
        if isinstance(node, Where):
            condition, then, otherwise = map(self._compile, node.args)
            return lambda e: then(e) if condition(e) else otherwise(e)
        if isinstance(node, sp.Symbol):
            return lambda e: e[node]
        if node.is_Integer:
            whole = int(node)
            return lambda e: whole
        if (isinstance(node, sp.Expr) and not node.args) or node.is_number:
            constant = self.domain.number(node)
            return lambda e: constant
        parts = [self._compile(argument) for argument in node.args]
        if isinstance(node, sp.Add):
            return _folded(parts, lambda a, b: a + b)
        if isinstance(node, sp.Mul):
            return self._product(node)
        if isinstance(node, Quotient):
            return lambda e: parts[0](e) // parts[1](e)
        if isinstance(node, Remainder):
            return lambda e: parts[0](e) % parts[1](e)
        if isinstance(node, sp.exp):
            return _applied(self.domain.function("exp"), parts[0])
        if isinstance(node, sp.Pow):
            return self._power(node, parts)
        if isinstance(node, sp.Function):
            return _applied(self.domain.function(type(node).__name__), parts[0])
        return self._condition(node, parts)

    def _product(self, node: sp.Mul) -> Evaluator:
        above = [f for f in node.args if not (f.is_Pow and f.exp.is_Integer and f.exp.is_negative)]
        below = [f.base ** (-f.exp) for f in node.args if f not in above]
        if above and above[0].is_Rational and not above[0].is_Integer:
            below.append(sp.Integer(above[0].q))
            above[0] = sp.Integer(above[0].p)
        top = _folded([self._compile(f) for f in above] or [lambda e: 1], lambda a, b: a * b)
        if not below:
            return top
        bottom = _folded([self._compile(f) for f in below], lambda a, b: a * b)
        number = self.domain.number
        return lambda e: _divide(top(e), bottom(e), number)

    def _power(self, node: sp.Pow, parts: list[Evaluator]) -> Evaluator:
        base, exponent = parts
        power = node.exp
        if power == sp.Rational(1, 2):
            return _applied(self.domain.function("sqrt"), base)
        if power == sp.Rational(-1, 2):
            root, number = self.domain.function("sqrt"), self.domain.number
            return lambda e: _divide(1, root(base(e)), number)
        if power.is_Integer:
            count, number = abs(int(power)), self.domain.number
            if power.is_negative:
                return lambda e: _divide(1, base(e) ** count, number)
            return lambda e: base(e) ** count
        return lambda e: self.domain.power(base(e), exponent(e))

    def _condition(self, node: sp.Basic, parts: list[Evaluator]) -> Evaluator:
        if isinstance(node, sp.And):
            return lambda e: all(part(e) for part in parts)
        if isinstance(node, sp.Or):
            return lambda e: any(part(e) for part in parts)
        if isinstance(node, sp.Not):
            return lambda e: not parts[0](e)
        if node in (sp.true, sp.false):
            truth = node is sp.true
            return lambda e: truth
        left, right = parts
        order = self.domain.order
        if isinstance(node, sp.Eq):
            return lambda e: left(e) == right(e)
        if isinstance(node, sp.Ne):
            return lambda e: left(e) != right(e)
        if isinstance(node, sp.Ge):
            return lambda e: order(left(e)) >= order(right(e))
        if isinstance(node, sp.Gt):
            return lambda e: order(left(e)) > order(right(e))
        if isinstance(node, sp.Le):
            return lambda e: order(left(e)) <= order(right(e))
        return lambda e: order(left(e)) < order(right(e))

    def _access(self, node: Access) -> Evaluator:
        name = node.name
        parts = [self._compile(i) for i in node.indices]
        shape = tuple(int(n) for n in self.program.tensor[name].shape)

        def read(environment: Environment) -> Any:
            found = [part(environment) for part in parts]
            place = tuple([i if type(i) is int else _whole(i, name, "is read at") for i in found])
            for position, size in zip(place, shape, strict=True):
                if not 0 <= position < size:
                    raise SymbpError(f"{name!r} is read at {list(place)}, outside its shape {list(shape)}.")
            return environment["values"][name][place]

        return read

    def _reduction(self, node: Reduction) -> Evaluator:
        body = self._compile(node.body)
        symbols = node.bound_symbols
        places = list(itertools.product(*[range(int(n)) for _, n in node.bound]))
        order = self.domain.order

        def run(environment: Environment) -> Any:
            total: Any = 0
            best: Any = None
            first = 0
            for count, place in enumerate(places):
                environment.update(zip(symbols, place, strict=True))
                value = body(environment)
                if not isinstance(node, (MaxOver, ArgMaxOver)):
                    total = total + value
                elif best is None or order(value) > order(best):
                    best, first = value, count
            if isinstance(node, MaxOver):
                return best
            return first if isinstance(node, ArgMaxOver) else total

        return run


def _whole(value: Any, name: str, what: str = "holds whole numbers, not") -> int:
    """A label or a position as an integer."""
    number = int(value)
    if number != value:
        raise SymbpError(f"{name!r} {what} {value}.")
    return number


def evaluate(program: Program, given: Mapping[str, Any], domain: Float64 | None = None) -> Values:
    """Values of all tensors of a program, as NumPy object arrays of the domain's numbers.

    Size symbols are bound from the shapes of the given values. Raises :class:`SymbpError` for a missing value, a
    wrong shape, or a read outside a tensor (a look-up in data, for instance).
    """
    return Compiled(bound_sizes(program, given), domain).run(given)


def bound_sizes(program: Program, given: Mapping[str, Any]) -> Program:
    """The program with its size symbols bound to the shapes of the given values."""
    sizes: dict[str, int] = {}
    for tensor in program.tensors:
        if tensor.given and tensor.name in given:
            actual = np.array(given[tensor.name], dtype=object).shape
            for size, length in zip(tensor.shape, actual, strict=False):
                if size.is_Symbol:
                    sizes.setdefault(str(size), length)
    return program.at_sizes(sizes)


def _folded(parts: list[Evaluator], join: Callable[[Any, Any], Any]) -> Evaluator:
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        first, second = parts
        return lambda e: join(first(e), second(e))

    def run(environment: Environment) -> Any:
        total = parts[0](environment)
        for part in parts[1:]:
            total = join(total, part(environment))
        return total

    return run


def _applied(function: Callable[[Any], Any], argument: Evaluator) -> Evaluator:
    return lambda e: function(argument(e))


def _divide(top: Any, bottom: Any, number: Callable[[Any], Any]) -> Any:
    """Quotient, with whole numbers taken into the domain first."""
    if isinstance(top, int):
        top = number(top)
    if isinstance(bottom, int):
        bottom = number(bottom)
    return top / bottom
