"""A printed training run: whether its numbers are those of the network's training, or of one with a wrong rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Where
from symbp.language.latex_reading import read_latex
from symbp.language.program import Program
from symbp.network.optimiser import optimiser_updates
from symbp.referee.context import Context
from symbp.referee.facts import Facts, Point, Symbolic
from symbp.referee.find import setting_before
from symbp.referee.judge import Judge
from symbp.referee.meaning import meaning
from symbp.referee.points import declared_values
from symbp.referee.scope import Scope, instances
from symbp.referee.sentences import sentences
from symbp.referee.terms import Derivative, Quantity, Term
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled, Values

_ROW = re.compile(r"^[ ]{0,3}\|(?P<cells>.*)\|[ ]*$", re.MULTILINE)
_FORMULA = re.compile(r"\s*\$(?P<formula>[^$]+)\$\s*")
_NUMBER = re.compile(r"\s*[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\s*")
STORED = ("float64", "float32")


@dataclass(frozen=True)
class Table:
    """Printed numbers: the formula over each column, and the rows, each with the number of steps made before."""

    line: int
    formulas: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    settings: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Run:
    """What became of a table: how many numbers it has, how many the network's training gives, and which rule all."""

    line: int
    count: int
    right: int
    rule: str = ""
    stored: str = "float64"

    def told(self, language: str) -> str:
        """What is said of the run."""
        words = sentences(language)
        text = words["text"]
        single = text["run_single"] if self.stored == "float32" else ""
        if self.right == self.count:
            return str(text["run_own"].format(count=self.count, single=single))
        if self.rule:
            return str(text["run_wrong"].format(count=self.count, right=self.right, name=self.rule, single=single))
        return str(text["run_none"].format(count=self.count, right=self.right))


def find_tables(text: str) -> list[Table]:
    """The Markdown tables of a run: a column of step numbers, then columns of numbers, each below a formula."""
    tables: list[Table] = []
    rows = [(match.start(), match["cells"].split("|")) for match in _ROW.finditer(text)]
    number = 0
    while number < len(rows):
        start, header = rows[number]
        formulas = [_FORMULA.fullmatch(cell) for cell in header[1:]]
        number += 1
        if not formulas or not all(formulas):
            continue
        body = []
        if number < len(rows) and all(set(cell.strip()) <= set("-:") for cell in rows[number][1]):
            number += 1
        while number < len(rows) and len(rows[number][1]) == len(header):
            cells = rows[number][1]
            if not all(_NUMBER.fullmatch(cell) for cell in cells) or not cells[0].strip().isdigit():
                break
            body.append((int(cells[0]), tuple(cell.strip().replace("−", "-") for cell in cells[1:])))
            number += 1
        if body:
            names = tuple(match["formula"] for match in formulas if match)
            line = text.count("\n", 0, start) + 1
            tables.append(Table(line, names, tuple(body), setting_before(text, start)))
    return tables


def judge_run(judge: Judge, table: Table, rules: Sequence[tuple[str, Term, Term]]) -> Run | None:
    """Whether a table's numbers come out of training; ``rules`` are refuted formulas for adjoints, each with its name.

    The declared start values are trained by the declared optimiser, in double precision and with what is stored between
    steps in single; then with each refuted rule in the place of the right one. None where nothing is declared to start
    from, or a column has no meaning.
    """
    vocabulary = judge.bench.vocabularies[0]
    facts = vocabulary.facts
    start = declared_values(facts)
    if start is None:
        return None
    try:
        columns = [meaning(read_latex(text), Context(vocabulary)) for text in table.formulas]
    except SymbpError:
        return None
    count = len(table.rows) * len(columns)
    best = 0
    for name, left, right in (("", None, None), *rules):
        for stored in STORED:
            try:
                found = _agreeing(judge, table, columns, start, left, right, stored)
            except SymbpError:
                continue
            if not name:
                best = max(best, found)
            if found == count:
                return Run(table.line, count, best, name, stored)
    return Run(table.line, count, best)


def _agreeing(
    judge: Judge, table: Table, columns: list[Term], start: Values, left: Term | None, right: Term | None, stored: str
) -> int:
    """How many printed numbers a training gives."""
    vocabulary = judge.bench.vocabularies[0]
    facts = vocabulary.facts
    program, adjoints = _training(facts)
    if left is not None and right is not None:
        program = _with_rule(judge, program, adjoints, left, right)
    compiled = Compiled(program, Single() if stored == "float32" else facts.domains[0])
    rows = dict(table.rows)
    values = {name: _stored(value, stored) for name, value in start.items()}
    for tensor in program.tensors:
        if tensor.role == "state":
            zero = 0 if tensor.value is None else tensor.value
            values.setdefault(tensor.name, np.full(tuple(int(n) for n in tensor.shape), float(zero), dtype=object))
    found = 0
    for step in range(max(rows) + 1):
        computed = compiled.run(values)
        if step in rows:
            point = _Trained(facts, values, computed, adjoints)
            for column, printed in zip(columns, rows[step], strict=True):
                scope = next(iter(instances(vocabulary, point, [column])))
                found += _rounds_to(float(scope.value(column)), printed)
        for name, after in program.updates:
            values[name] = _stored(computed[after], stored)
    return found


def _training(facts: Facts) -> tuple[Program, dict[str, str]]:
    """The training program as the rule gives it, not simplified, with the names of the adjoints."""
    network = facts.network
    names = [t.name for t in network.forward.tensors if not t.integer and t.name != network.loss]
    adjoints = differentiate(network.forward, network.loss, names)
    gradients = {name: adjoints.of[name] for name in network.trained}
    program = optimiser_updates(adjoints.program, network, gradients)
    return program.at_sizes(dict.fromkeys(facts.sample_sizes, facts.samples)), adjoints.of


class Single(Float64):
    """IEEE single precision."""

    name = "float32"

    def number(self, value: Any) -> Any:
        """A constant in single precision."""
        return np.float32(float(value))

    def function(self, name: str) -> Any:
        """A function, computed in double precision and rounded."""
        double = super().function(name)
        return lambda value: np.float32(double(float(value)))


class _Open(Symbolic):
    """The point at which an adjoint is itself too."""

    def __init__(self, facts: Facts, adjoints: dict[str, str]) -> None:
        super().__init__(facts)
        self.adjoints = adjoints

    def jacobian(self, of: str, by: str) -> Any:
        """The accesses of an adjoint of the loss."""
        if of != self.facts.network.loss or by not in self.adjoints:
            return super().jacobian(of, by)
        shape = self.facts.shapes[by]
        array = np.empty(shape, dtype=object)
        for place in np.ndindex(shape):
            array[place] = Access(self.adjoints[by], *place)
        return array


class _Trained(Point):
    """A point on the way of a training, with the adjoints that it used."""

    def __init__(self, facts: Facts, given: Values, computed: Values, adjoints: dict[str, str]) -> None:
        super().__init__(facts, given, facts.domains[0])
        self.computed, self.adjoints = computed, adjoints

    def value(self, name: str) -> Any:
        """A value of the training."""
        return self._first(name, self.computed[name])

    def jacobian(self, of: str, by: str) -> Any:
        """An adjoint of the training."""
        if of != self.facts.network.loss or by not in self.adjoints:
            return super().jacobian(of, by)
        return self._first(by, self.computed[self.adjoints[by]])


def _with_rule(judge: Judge, program: Program, adjoints: dict[str, str], left: Term, right: Term) -> Program:
    """The training program with an author's rule for an adjoint in the place of the right one."""
    vocabulary = judge.bench.vocabularies[0]
    point = _Open(vocabulary.facts, adjoints)
    if not (isinstance(left, Derivative) and isinstance(left.by, Quantity)):
        raise SymbpError("only a rule for a derivative of the loss can take the place of another.")
    cases: dict[str, dict[tuple[int, ...], sp.Expr]] = {}
    for scope in instances(vocabulary, point, [left, right]):
        tensor, values = _assigned(scope, left.by, right)
        cases.setdefault(tensor, {}).update(values)
    equations = []
    for equation in program.equations:
        tensor = next((of for of, name in adjoints.items() if name == equation.target), "")
        if tensor in cases:
            body: sp.Expr = equation.right
            for place, value in cases[tensor].items():
                same = sp.And(*[sp.Eq(index, n) for index, n in zip(equation.indices, place, strict=True)])
                body = Where(same, value, body)
            equation = Equation(equation.target, equation.indices, body, equation.where)
        equations.append(equation)
    return Program.build(program.tensors, equations, program.outputs, program.updates)


def _assigned(scope: Scope, by: Quantity, right: Term) -> tuple[str, dict[tuple[int, ...], sp.Expr]]:
    """The tensor that a rule is for, and its value at each place that the rule speaks of."""
    tensor = scope.tensor(by)
    place = scope.place(by, tensor)
    value = scope.value(right)
    if place is not None:
        return tensor, {place: sp.sympify(value)}
    values = np.reshape(value, scope.point.facts.shapes[tensor])
    return tensor, {at: sp.sympify(values[at]) for at in np.ndindex(values.shape)}


def _stored(value: Any, kind: str) -> Any:
    """Values as they are kept between steps."""
    array = np.array(value, dtype=object)
    result = np.empty(array.shape, dtype=object)
    for place in np.ndindex(array.shape):
        number = float(array[place])
        result[place] = np.float32(number) if kind == "float32" else number
    return result


def _rounds_to(value: float, printed: str) -> bool:
    """Whether a number is the printed one to its last digit."""
    mantissa, _, exponent = printed.lower().partition("e")
    digits = len(mantissa.partition(".")[2])
    half = Fraction(1, 2) * Fraction(10) ** (int(exponent or 0) - digits)
    return abs(Fraction(value) - Fraction(printed)) <= half
