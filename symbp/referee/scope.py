"""The value of a term: numbers and matrices of any kind of numbers, with letters bound to positions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.notation.matching import Index
from symbp.referee.context import NotUnderstood
from symbp.referee.facts import Point, Symbolic
from symbp.referee.terms import (
    Add,
    Apply,
    Derivative,
    Letter,
    Moved,
    Number,
    Over,
    Power,
    Product,
    Quantity,
    Same,
    Stack,
    Sum,
    Term,
    Transposed,
    free_letters,
    inner,
    quantities,
    walk,
)
from symbp.referee.vocabulary import Vocabulary

LAST = "L"  # the last layer, where the notation does not call something else so


class NoSuch(SymbpError):
    """There is no such quantity in the network: no such layer, or no such element."""


class NoElement(NoSuch):
    """There is no such element on an axis."""


class Mismatch(SymbpError):
    """Sizes that do not go together."""


@dataclass(frozen=True)
class Scope:
    """A point of a network and what the letters are. ``letters`` maps a letter to the number the author counts with."""

    vocabulary: Vocabulary
    point: Point
    letters: Mapping[str, int]
    numbers: Mapping[str, Any]
    any_parameter: str = ""

    def bound(self, **letters: int) -> Scope:
        """The same with further letters bound."""
        return Scope(self.vocabulary, self.point, {**self.letters, **letters}, self.numbers, self.any_parameter)

    # names

    def tensor(self, quantity: Quantity) -> str:
        """The name of a quantity's tensor. Raises :class:`NoSuch`."""
        if quantity.tensor.startswith("*"):
            return self.any_parameter + quantity.tensor[1:]
        if quantity.tensor:
            return quantity.tensor
        if quantity.role.startswith("next "):
            return self.tensor(replace(quantity, role=quantity.role.removeprefix("next "))) + "_next"
        names = self.vocabulary.layers.get(quantity.role, ())
        if quantity.layer is None:
            name = next((n for n in names if n), "")
            if not name:
                raise NoSuch(f"the network has no {quantity.role.replace('_', '-')}")
            return name
        number = self.number(quantity.layer) - self.vocabulary.convention.first_layer + 1
        name = self.vocabulary.tensor_of(quantity.role, number)
        if not name:
            word = quantity.role.replace("_", "-")
            raise NoSuch(f"there is no {word} in layer {self.number(quantity.layer)}")
        return name

    def number(self, index: Index) -> int:
        """The number that a position is."""
        if not index.letter:
            return index.offset
        if index.letter not in self.letters:
            if index.letter == LAST:
                return self.vocabulary.last + self.vocabulary.convention.first_layer - 1 + index.offset
            raise NotUnderstood(None, f"it is not said what {index.letter} is")
        return self.letters[index.letter] + index.offset

    def shape(self, tensor: str) -> tuple[int, ...]:
        """The shape of a tensor, of a state or a next value that of its parameter."""
        shapes = self.point.facts.shapes
        if tensor in shapes:
            return shapes[tensor]
        for ending in ("_next", "_velocity", "_first_moment", "_second_moment"):
            if tensor.endswith(ending):
                return self.shape(tensor.removesuffix(ending))
        return ()

    def place(self, quantity: Quantity, tensor: str) -> tuple[int, ...] | None:
        """Where in its tensor an element is; None for the whole. Raises :class:`NoSuch` outside."""
        shape = self.shape(tensor)
        if quantity.indices is None:
            return None if shape else ()
        first = self.vocabulary.convention.first_index
        first = 1 if first is None else first
        found = []
        for axis, size in enumerate(shape):
            index = quantity.indices[axis] if axis < len(quantity.indices) else Index("?")
            if index.letter == "?":
                if size != 1:
                    return None
                found.append(0)
                continue
            position = self.number(index) - first
            if not 0 <= position < size:
                raise NoElement(f"there is no element {self.number(index)} on an axis of {size}")
            found.append(position)
        return tuple(found)

    def sizes(self, term: Term, letter: str) -> list[tuple[int, int]]:
        """First and last value of a letter for every axis it counts."""
        first = self.vocabulary.convention.first_index
        first = 1 if first is None else first
        found = []
        for quantity in _counted(term, letter):
            shape = self.shape(self.tensor(quantity))
            for axis, index in enumerate(quantity.indices or ()):
                if index.letter == letter and axis < len(shape):
                    found.append((first - index.offset, first + shape[axis] - 1 - index.offset))
        return found

    def range(self, term: Term, letter: str) -> range:
        """The values of a letter that counts elements. Raises :class:`Mismatch` where its axes differ in length."""
        found = self.sizes(term, letter)
        if not found:
            raise NotUnderstood(None, f"it is not said how far {letter} runs")
        low, high = max(f[0] for f in found), min(f[1] for f in found)
        exact = {f for f in found if f[0] == found[0][0]}
        if len(exact) > 1:
            lengths = sorted({f[1] - f[0] + 1 for f in exact})
            raise Mismatch(f"{letter} counts axes of different lengths, {' and '.join(map(str, lengths))}")
        return range(low, high + 1)

    # values

    def value(self, term: Term) -> Any:
        """A number, or a two-dimensional array of numbers."""
        domain = self.point.domain
        match term:
            case Number(value):
                return domain.number(sp.Rational(value.numerator, value.denominator))
            case Letter(name):
                return self.numbers[name]
            case Quantity():
                return self.quantity(term)
            case Same(first, second):
                return domain.number(sp.Integer(int(self.number(first) == self.number(second))))
            case Derivative(of, by):
                return self.derivative(of, by)
            case Apply(name, argument, order):
                inside = self.value(argument)
                return _each(lambda v: self.function(name, order, v, argument), inside)
            case Moved(of, parameter, to):
                return self.moved(of, parameter, to)
            case Sum():
                return self.sum(term)
            case Add(parts):
                total: Any = None
                for sign, part in parts:
                    value = self.value(part)
                    value = -value if sign < 0 else value
                    total = value if total is None else _fitted(total, value, lambda a, b: a + b)
                return total
            case Product(parts):
                result = self.value(parts[0][1])
                for mark, part in parts[1:]:
                    result = _multiplied(result, self.value(part), mark)
                return result
            case Over(above, below):
                return _fitted(self.value(above), _scalar(self.value(below)), lambda a, b: _divided(a, b, domain))
            case Power(base, exponent):
                return self.power(base, exponent)
            case Transposed(of):
                value = self.value(of)
                return value.T if isinstance(value, np.ndarray) else value
            case Stack(rows):
                return np.block([[_cell(self.value(cell)) for cell in row] for row in rows])
        raise TypeError(term)

    def function(self, name: str, order: int, value: Any, argument: Term) -> Any:
        """An elementary function or the activation, or its derivative, of a number."""
        if name.startswith("library "):
            return self.point.function(name.removeprefix("library "), order, value)
        if name != "activation":
            return self.point.domain.function(name)(value)
        return self.point.function(self.activation(argument), order, value)

    def activation(self, argument: Term) -> str:
        """The name of the activation that the author's letter stands for: the network's only one, or its layer's."""
        facts = self.point.facts
        if facts.functions:
            return next(iter(facts.functions))
        layers = [layer for layer in facts.network.layers if layer.kind != "loss" and layer.activation]
        names = list(dict.fromkeys(layer.activation for layer in layers))
        if len(names) > 1:
            inside = {self.tensor(q) for q in quantities(argument)}
            names = [layer.activation for layer in layers if layer.pre_activation in inside] or names
        if len(set(names)) != 1:
            raise NotUnderstood(None, "it is not said which activation this is")
        return names[0]

    def quantity(self, quantity: Quantity) -> Any:
        """The value of a quantity."""
        tensor = self.tensor(quantity)
        place = self.place(quantity, tensor)
        array = self.array(tensor)
        if place is not None:
            return array[place] if place else array[()]
        return self.whole(array, quantity.turned)

    def array(self, tensor: str) -> Any:
        """All values of a tensor."""
        facts = self.point.facts
        if tensor in facts.shapes:
            return self.point.value(tensor)
        if tensor.endswith("_next"):
            name = tensor.removesuffix("_next")
            if name not in dict(facts.training.updates):
                raise NoSuch(f"a step changes no {name}")
            return np.asarray(self.point.after_step(name), dtype=object)
        if tensor in facts.training.tensor and tensor in self.point.given:
            return np.asarray(self.point.given[tensor], dtype=object)
        raise NoSuch(f"the network has no {tensor.replace('_', ' ')}")

    def whole(self, array: Any, turned: bool = False) -> Any:
        """A vector as a column or a row, a matrix as the author writes it."""
        if array.ndim == 1:
            return array[None, :] if self.vocabulary.convention.vectors == "rows" else array[:, None]
        if array.ndim == 2:
            return array.T if turned else array
        if array.ndim == 0:
            return array[()]
        raise NotUnderstood(None, "a tensor of more than two axes is not written as a matrix")

    def derivative(self, of: Term, by: Term) -> Any:
        """The derivative of a term by a quantity, which the one rule gives."""
        if not isinstance(by, Quantity):
            raise NotUnderstood(None, "this is no quantity of the network")
        variable = self.tensor(by)
        by_place = self.place(by, variable)
        facts = self.point.facts
        if variable not in facts.shapes:
            raise NoSuch(f"the network has no {variable}")
        if isinstance(of, Derivative):
            return self.second(of, variable, by_place)
        if isinstance(of, Quantity):
            function = self.tensor(of)
            of_place = self.place(of, function)
        else:
            symbolic = Scope(self.vocabulary, Symbolic(facts), self.letters, {}, self.any_parameter)
            expression = _scalar(symbolic.value(of))
            if isinstance(expression, np.ndarray):
                raise NotUnderstood(None, "only one number is differentiated, or a tensor of the network")
            function, of_place = facts.define(sp.sympify(expression)), ()
        if function not in facts.shapes:
            raise NoSuch(f"{function} is not differentiated here")
        array = self.point.jacobian(function, variable)
        rank = len(facts.shapes[function])
        array = array[of_place] if of_place is not None else array
        if by_place is not None:
            array = array[(Ellipsis, *by_place)] if by_place else array
            array = np.asarray(array, dtype=object)
            return array[()] if of_place is not None else self.whole(array)
        array = np.asarray(array, dtype=object)
        if of_place is not None:
            return self.whole(array, by.turned)
        if rank == 1 and array.ndim == 2:
            return array  # a Jacobian: rows are the numerator's
        raise NotUnderstood(None, "a derivative with more than two axes is not written as a matrix")

    def second(self, inner: Derivative, variable: str, place: tuple[int, ...] | None) -> Any:
        """The second derivative of a scalar by two elements."""
        if not (isinstance(inner.of, Quantity) and isinstance(inner.by, Quantity)):
            raise NotUnderstood(None, "only a second derivative of something by two quantities is read here")
        of, first = self.tensor(inner.of), self.tensor(inner.by)
        first_place = self.place(inner.by, first)
        if self.point.facts.shapes.get(of) != () or first_place is None or place is None:
            raise NotUnderstood(None, "only a second derivative of something by two quantities is read here")
        array = self.point.second(of, first, variable)
        at = (*first_place, *place)
        return array[at] if at else array[()]

    def moved(self, of: Term, parameter: Term, to: Term) -> Any:
        """The value of a term where a parameter is another."""
        if not isinstance(parameter, Quantity):
            raise NotUnderstood(None, "only a parameter is moved")
        tensor = self.tensor(parameter)
        place = self.place(parameter, tensor)
        if place is None:
            raise NotUnderstood(None, "only one number is moved")
        point = self.point.moved(tensor, place, _scalar(self.value(to)))
        return Scope(self.vocabulary, point, self.letters, self.numbers, self.any_parameter).value(of)

    def sum(self, term: Sum) -> Any:
        """A sum over letters, or over all elements."""
        if not term.letters:
            value = self.value(term.body)
            if not isinstance(value, np.ndarray):
                raise NotUnderstood(None, "it is not said what the sum runs over")
            return _total(value.flat)
        ranges = []
        for letter, low, high in term.letters:
            scope = self.bound(**{letter: 1})
            whole = scope.range(term.body, letter) if scope.sizes(term.body, letter) else None
            start = self.number(low) if low is not None else whole.start if whole is not None else None
            stop = self.number(high) + 1 if high is not None else whole.stop if whole is not None else None
            if start is None or stop is None:
                raise NotUnderstood(None, f"it is not said how far {letter} runs")
            ranges.append(range(start, stop))
        names = [letter for letter, _, _ in term.letters]
        values = [
            self.bound(**dict(zip(names, place, strict=True))).value(term.body) for place in itertools.product(*ranges)
        ]
        return _total(values)

    def power(self, base: Term, exponent: Term) -> Any:
        """A power, element by element."""
        value = self.value(base)
        constant = _constant(exponent)
        if constant is not None and constant.denominator == 1:
            power = int(constant)
            if power < 0:
                return _each(lambda v: _divided(1, v**-power, self.point.domain), value)
            return _each(lambda v: v**power, value)
        if constant == Fraction(1, 2):
            return _each(self.point.domain.function("sqrt"), value)
        high = _scalar(self.value(exponent))
        return _each(lambda v: self.point.domain.power(v, high), value)


def instances(vocabulary: Vocabulary, point: Point, terms: list[Term]) -> Iterator[Scope]:
    """A scope for every value of the free letters that all of the terms make sense for.

    Letters of layers run over the network's layers, others over the axes that they count.
    """
    everything = Product(tuple(("", term) for term in terms))
    layer_letters = [
        letter
        for letter in free_letters(everything)
        if any(q.layer is not None and q.layer.letter == letter for q in quantities(everything)) and letter != LAST
    ]
    others = [name for name in free_letters(everything) if name not in layer_letters and name != LAST]
    first = vocabulary.convention.first_layer - 1
    layers = range(first, first + vocabulary.last + 1)
    parameters = [""]
    if any(q.tensor.startswith("*") for q in quantities(everything)):
        parameters = list(point.facts.network.trained)
    missing: NoSuch | None = None
    count = 0
    for parameter, chosen in itertools.product(parameters, itertools.product(layers, repeat=len(layer_letters))):
        scope = Scope(vocabulary, point, dict(zip(layer_letters, chosen, strict=True)), {}, parameter)
        try:
            ranges = [scope.bound(**dict.fromkeys(others, 1)).range(everything, name) for name in others]
        except NoSuch as error:
            missing = error
            continue
        for place in itertools.product(*ranges):
            inner_scope = scope.bound(**dict(zip(others, place, strict=True)))
            try:
                for quantity in (q for term in terms for q in _outside_sums(term)):
                    inner_scope.place(quantity, inner_scope.tensor(quantity))
            except NoSuch as error:
                missing = error
                continue
            count += 1
            yield inner_scope
    if not count and missing is not None:
        raise missing


def _counted(term: Term, letter: str) -> list[Quantity]:
    """The quantities in which a letter is not bound by a sum inside the term."""
    if isinstance(term, Sum) and any(name == letter for name, _, _ in term.letters):
        return []
    own = [term] if isinstance(term, Quantity) else []
    return own + [quantity for part in inner(term) for quantity in _counted(part, letter)]


def _outside_sums(term: Term) -> list[Quantity]:
    bound = {name for t in walk(term) if isinstance(t, Sum) for name, _, _ in t.letters}
    return [
        q
        for q in quantities(term)
        if not any(i.letter in bound for i in (*(q.indices or ()), *([q.layer] if q.layer else [])))
    ]


def _constant(term: Term) -> Fraction | None:
    """The value of a number with its sign."""
    if isinstance(term, Add) and len(term.parts) == 1:
        value = _constant(term.parts[0][1])
        return None if value is None else term.parts[0][0] * value
    return term.value if isinstance(term, Number) else None


def _cell(value: Any) -> Any:
    return value if isinstance(value, np.ndarray) else _boxed(value)


def _boxed(value: Any) -> Any:
    box = np.empty((1, 1), dtype=object)
    box[0, 0] = value
    return box


def _scalar(value: Any) -> Any:
    return value[0, 0] if isinstance(value, np.ndarray) and value.shape == (1, 1) else value


def _each(function: Any, value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        return function(value)
    result = np.empty(value.shape, dtype=object)
    for place in np.ndindex(value.shape):
        result[place] = function(value[place])
    return result


def _fitted(left: Any, right: Any, join: Any) -> Any:
    if isinstance(left, np.ndarray) and isinstance(right, np.ndarray) and left.shape != right.shape:
        left, right = _scalar(left), _scalar(right)
        if isinstance(left, np.ndarray) and isinstance(right, np.ndarray):
            raise Mismatch(f"a {_size(left)} and a {_size(right)} matrix do not go together")
    if isinstance(left, np.ndarray):
        other = right if isinstance(right, np.ndarray) else None
        result = np.empty(left.shape, dtype=object)
        for place in np.ndindex(left.shape):
            result[place] = join(left[place], right if other is None else other[place])
        return result
    return _each(lambda v: join(left, v), right)


def _multiplied(left: Any, right: Any, sign: str) -> Any:
    both = isinstance(left, np.ndarray) and isinstance(right, np.ndarray)
    if not both or sign == "⊙":
        return _fitted(left, right, lambda a, b: a * b)
    if sign == "·" and left.shape == right.shape and 1 in left.shape and left.shape != (1, 1):
        return _total([a * b for a, b in zip(left.flat, right.flat, strict=True)])
    if left.shape[1] != right.shape[0]:
        raise Mismatch(f"a {_size(left)} matrix times a {_size(right)} matrix is not defined")
    result = np.empty((left.shape[0], right.shape[1]), dtype=object)
    for row, column in np.ndindex(result.shape):
        result[row, column] = _total([left[row, k] * right[k, column] for k in range(left.shape[1])])
    return result


def _size(array: Any) -> str:
    return "×".join(map(str, array.shape))


def _total(values: Any) -> Any:
    total: Any = None
    for value in values:
        total = value if total is None else _fitted(total, value, lambda a, b: a + b)
    return 0 if total is None else total


def _divided(above: Any, below: Any, domain: Any) -> Any:
    above = domain.number(above) if isinstance(above, int) else above
    below = domain.number(below) if isinstance(below, int) else below
    return above / below
