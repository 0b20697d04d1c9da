"""A network in whole numbers: the formats of its tensors, from ranges that are measured, and its C."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import mpmath as mp
import numpy as np
import sympy as sp

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.boards.fixed_text import ARGUMENT, FixedPrinter
from symbp.generate.boards.fixed_values import Format, exact_format, format_for, quantised
from symbp.generate.boards.ranges import Ranges, measured_ranges
from symbp.generate.c.module import Context
from symbp.generate.c.step import Step
from symbp.generate.c.text import Printer
from symbp.generate.lowering.axes import Memory
from symbp.generate.lowering.loops import Statement
from symbp.language.expressions import Access, free_name, substituted
from symbp.language.program import Program
from symbp.library.randomness import RANDOM, shuffled, uniform
from symbp.network.data import dataset
from symbp.network.model import Initialiser
from symbp.network.start import start_formula

STEPS = 5000  # of training in double precision, in which ranges are measured
CHANCE = RANDOM - 1  # the stream of random numbers that decide how a number is rounded


@dataclass(frozen=True)
class Samples:
    """The network's own data as arrays, the training samples first; ``train`` counts those."""

    arrays: Mapping[str, np.ndarray]
    train: int

    @staticmethod
    def of(derivation: Derivation, batch: int) -> Samples:
        """The data. Raises :class:`SymbpError` where there is none for an input."""
        network = derivation.network
        if network.data.file:
            data = dataset(network)
            columns = {"x": np.array(data.inputs), "y": np.array(data.targets)}
            shapes = {t.name: tuple(int(n) for n in t.shape[1:]) for t in network.forward.given("input")}
            return Samples({n: columns[n].reshape(-1, *shape) for n, shape in shapes.items()}, data.train)
        values = dict(network.data.values)
        names = [t.name for t in network.forward.given("input")]
        if missing := [name for name in names if name not in values]:
            raise SymbpError(f"{network.source}: the network has no data for {', '.join(missing)}.")
        arrays = {name: np.array(values[name], float) for name in names}
        return Samples(
            arrays, max((len(a) for a in arrays.values() if a.ndim), default=1) if network.sampled else batch
        )

    def batches(self, batch: int, steps: int, seed: int, sampled: bool) -> Iterator[dict[str, np.ndarray]]:
        """The inputs of so many steps, shuffled in every epoch."""
        each, order = max(self.train // batch, 1), list[int]()
        for step in range(steps):
            if not sampled or self.train <= batch:
                yield dict(self.arrays)
                continue
            if step % each == 0:
                order = shuffled(self.train, seed, step // each)
            chosen = order[step % each * batch :][:batch]
            yield {name: array[chosen] for name, array in self.arrays.items()}


class FixedStep(Step):
    """A step whose exponents have names, so that their ranges are measured."""

    @staticmethod
    def like(step: Step) -> FixedStep:
        """The same step with names for exponents."""
        return FixedStep(step.derivation, exponents_named(step.training), step.memory, step.small)

    @cached_property
    def inference(self) -> Program:
        """The program of the prediction for one sample."""
        return exponents_named(super().inference)


def exponents_named(program: Program) -> Program:
    """The program with an equation for each sum that e is raised to."""
    taken, tensors, equations = set(program.tensor), list(program.tensors), []
    for equation in program.equations:
        found: dict[sp.Basic, sp.Basic] = {}
        for node in sorted(equation.right.atoms(sp.exp), key=str):
            exponent = node.args[0]
            if exponent.is_Add and exponent.free_symbols <= set(equation.indices):
                name = free_name(taken, f"{equation.target}_exponent")
                taken.add(name)
                tensors.append(replace(program.tensor[equation.target], name=name, role="intermediate"))
                equations.append(replace(equation, target=name, right=exponent))
                found[node] = sp.exp(Access(name, *equation.indices))
        equations.append(replace(equation, right=substituted(equation.right, found)) if found else equation)
    return Program.build(tensors, equations, program.outputs, program.updates)


class FixedContext(Context):
    """What the templates of C show of a network in whole numbers of so many ``bits``.

    Raises :class:`SymbpError` for what there is not in fixed point: random tensors, some functions, divisors near zero.
    """

    def __init__(self, derivation: Derivation, step: Step, bits: int) -> None:
        super().__init__(derivation, FixedStep.like(step), board=True)
        self.bits = bits
        self.functions_called: set[str] = set()
        if self.training.given("random"):
            raise SymbpError(f"{self.network.source}: random tensors such as those of dropout are not in fixed point.")

    @cached_property
    def start_parameters(self) -> dict[str, Any]:
        """Parameters, state and constants before the first step."""
        initial, found = dict(self.network.initial), dict[str, Any]()
        for stream, tensor in enumerate(self.training.given("parameter")):
            shape = tuple(int(n) for n in tensor.shape)
            rule = initial[tensor.name]
            values = rule.values if rule.rule == "given" else self.drawn(rule, shape, stream)
            found[tensor.name] = np.array(values, float).reshape(shape)
        for role in ("state", "constant"):
            for tensor in self.training.given(role):
                found[tensor.name] = np.full([int(n) for n in tensor.shape], float(tensor.value or 0))
        return found

    def drawn(self, rule: Initialiser, shape: tuple[int, ...], stream: int) -> np.ndarray:
        """Start values by a rule, as in symbp.network.start, all at once."""
        count, seed = math.prod(shape), self.network.schedule.seed
        u = np.array([uniform(seed, stream, n) for n in range(2 * count)])
        g = np.sqrt(-2 * np.log(1 - u[::2])) * np.cos(2 * np.pi * u[1::2])
        symbols = sp.symbols("u g", real=True)
        formula = start_formula(rule, shape).xreplace(dict(zip((Access("u"), Access("g")), symbols, strict=True)))
        return np.broadcast_to(sp.lambdify(symbols, formula, "numpy")(u[:count], g), count)

    @cached_property
    def own_data(self) -> Samples:
        """The network's own data."""
        return Samples.of(self.derivation, self.batch)

    @cached_property
    def formats(self) -> tuple[dict[str, Format], dict[str, Format]]:
        """Those of the tensors of a step and of a prediction."""
        steps = min(int(self.data()["total_steps"]), STEPS)
        seed, sampled = self.network.schedule.seed, self.network.sampled
        batches = self.own_data.batches(self.batch, steps, seed, sampled)
        found, predicted, _ = measured_ranges(self.training, self.inference, self.start_parameters, batches)
        training = self.formats_of(self.training, found)
        training |= {new: training[old] for old, new in self.training.updates}
        inference = self.formats_of(self.inference, predicted)
        return training, inference | {n: f for n, f in training.items() if self.training.tensor[n].given}

    def formats_of(self, program: Program, ranges: Ranges) -> dict[str, Format]:
        """The formats of a program's tensors, from their ranges; divisors keep away from zero as far as they did."""
        powers = [power for equation in program.equations for power in equation.right.atoms(sp.Pow)]
        exponentials = [e for equation in program.equations for e in equation.right.atoms(sp.exp)]
        below = {a.name for p in powers if p.exp.could_extract_minus_sign() for a in p.base.atoms(Access)}
        above = {e.args[0].name for e in exponentials if isinstance(e.args[0], Access)}
        found = {}
        for tensor in program.tensors:
            name, (least, greatest) = tensor.name, ranges[tensor.name]
            if tensor.integer:
                found[name] = Format(0, 0, int(greatest))
            elif tensor.role == "input":
                found[name] = exact_format(self.bits, np.ravel(self.own_data.arrays[name]).tolist())
            elif tensor.role == "constant":
                found[name] = exact_format(self.bits, [greatest])
            else:
                found[name] = format_for(self.bits, least, greatest, name in below, name in above)
        return found

    def as_stored(self, name: str, values: Any) -> list[int]:
        """Numbers as they are stored in a tensor's format."""
        known = self.formats[0][name]
        most = (1 << (self.bits - 1)) - 1
        return [min(max(quantised(v, known.places), -most - 1), most) for v in np.ravel(values).tolist()]

    def printer(self) -> Printer:
        """Prints the code of a step."""
        chance = {name for pair in self.training.updates for name in pair}
        return self.printing(self.places(), self.inputs, self.memory, self.formats[0], chance)

    def predictor(self) -> Printer:
        """Prints the code of a prediction."""
        return self.printing(self.predicted_places(), self.features, Memory(), self.formats[1], set())

    def printing(
        self, places: dict[str, str], inputs: list[Any], memory: Memory, formats: dict[str, Format], chance: set[str]
    ) -> Printer:
        """A printer that notes which functions it calls."""
        flat = {t.name: tuple(int(n) for n in t.shape) for t in inputs if t.shape}
        printer = FixedPrinter(places, flat, self.integers, memory.orders, formats, chance)
        printer.called = self.functions_called
        return printer

    def finiteness(self) -> list[Statement]:
        """Whole numbers are finite."""
        return []

    def start(self, tensor: Any, stream: int) -> dict[str, Any]:
        """The start values of a parameter as whole numbers, drawn here where they are random."""
        numbers = self.as_stored(tensor.name, self.start_parameters[tensor.name])
        return {"member": self.member(tensor), "numbers": numbers, "normal": False, "uniform": False, "values": "",
                "formula": "", "stream": stream}  # fmt: skip

    def values(self) -> dict[str, Any]:
        """Everything that the templates show."""
        found = super().values()
        called = self.functions_called | ({"exp"} if "tanh" in self.functions_called else set())
        training, inference = self.formats
        shown = {t.name: training[t.name].places for t in self.training.tensors if t.given and not t.integer}
        shown |= {self.network.loss: training[self.network.loss].places}
        shown |= {f"predicted_{name}": inference[name].places for name in self.network.predictions}

        def first(name: str) -> int:
            return self.as_stored(name, self.start_parameters[name])[0]

        return found | {
            "fixed": self.bits,
            "places": shown,
            "called": [n for n in ("exp", "tanh", "log", "sqrt") if n in called or (n == "log" and "log1p" in called)],
            "argument": ARGUMENT,
            "CHANCE": CHANCE,
            "exponential": _coefficients(),
            "state_starts": {t.name: first(t.name) for t in self.training.given("state")},
            "constant_values": [(t.name, first(t.name)) for t in self.training.given("constant")],
        }


def _coefficients() -> dict[str, Any]:
    """Polynomials for 2^f and log(1 + f) with f from zero to one, with thirty places, the highest power first."""
    one = 1 << 30
    with mp.workdps(40):
        power = mp.chebyfit(lambda f: mp.mpf(2) ** f, [0, 1], 7)
        log = mp.chebyfit(lambda f: mp.log1p(f), [0, 1], 11)
        return {
            "log2_e": int(mp.nint(one / mp.log(2))),
            "ln2": int(mp.nint(one * mp.log(2))),
            "power": [int(mp.nint(one * c)) for c in power],
            "log": [int(mp.nint(one * c)) for c in log],
        }
