"""A network as C99: a header, a source file, a program that trains, and a Makefile."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c_text import Printer, constant
from symbp.generate.elementary import QUICK, polynomial, precisions
from symbp.generate.freeze import freeze
from symbp.generate.in_place import in_place_updates
from symbp.generate.loops import Accumulate, Binary, Declare, Load, Loop, Number, Statement, Variable, work
from symbp.generate.lower import lower
from symbp.generate.memory import Memory, arranged
from symbp.generate.naming import LOCALS, RESERVED, WORDS, identifier, made_by, mathematics_hash
from symbp.generate.parts import after, gradient_names, loss_and_gradients
from symbp.generate.stable import stable
from symbp.generate.wrap import wrapped
from symbp.generate.write_out import LIMIT, can_be_written_out, write_out
from symbp.language.expressions import Access
from symbp.language.tensor import Tensor
from symbp.library.randomness import MOST_STEPS, RANDOM, SHUFFLE
from symbp.network.data import dataset
from symbp.network.start import start_formula
from symbp.templates import render


@dataclass(frozen=True)
class Member:
    """A buffer inside the struct."""

    name: str
    shape: tuple[int, ...]
    integer: bool
    comment: str
    start: str = ""

    @property
    def declaration(self) -> str:
        """How the struct declares it."""
        return f"{'int' if self.integer else 'real'} {self.name}{''.join(f'[{n}]' for n in self.shape)};"

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


def batch_size(derivation: Derivation) -> int:
    """Samples in a step: as scheduled, else all the data, else one."""
    network = derivation.network
    if network.schedule.batch_size:
        return network.schedule.batch_size
    sampled = [len(v) for name, v in network.data.values if network.forward.tensor[name].shape[:1] == (_N,)]
    return sampled[0] if sampled else 1


_N = sp.Symbol("N", integer=True, positive=True)


def generate_c(derivation: Derivation) -> dict[str, str]:
    """Files by name: ``<net>.h``, ``<net>.c``, ``main.c`` and ``Makefile``.

    The code needs a C99 compiler and libm. ``real`` is double, or float with ``-D<NET>_FLOAT``.
    """
    name = identifier(derivation.network.name)
    with distribute(False):  # 2 * (a + b) stays a product
        values = _Context(derivation).values()
    return {
        f"{name}.h": wrapped(render("c/net.h.j2", **values)),
        f"{name}.c": wrapped(render("c/net.c.j2", **values)),
        "main.c": wrapped(render("c/main.c.j2", **values)),
        "Makefile": render("c/Makefile.j2", **values),
    }


class _Context:
    def __init__(self, derivation: Derivation) -> None:
        self.derivation, self.network = derivation, derivation.network
        self.batch = batch_size(derivation)
        training = stable(derivation.training)
        self.samples = {t.name: t.shape.index(_N) for t in training.tensors if _N in t.shape}
        self.training = training.at_sizes({"N": self.batch})
        self.memory = Memory()
        self.inference = stable(derivation.network.inference).at_sizes({"N": 1})
        self.inputs = list(self.training.given("input"))
        self.features = list(self.inference.given("input"))
        self.gradients = gradient_names(derivation)
        self.integers = frozenset(t.name for t in self.training.tensors if t.integer)

    def values(self) -> dict[str, Any]:
        self.check_names()
        everything = lower(self.training)
        small = can_be_written_out(everything) and work(everything) <= LIMIT
        if not small:
            self.training, self.memory = arranged(self.training, self.samples, self.network.predictions)
        return self.printed(small)

    def printed(self, small: bool) -> dict[str, Any]:
        """Everything that the templates show."""
        network = self.network
        forward = self.training.needed_for([network.loss])
        backward = loss_and_gradients(self.derivation, self.training)
        before = {e.target for e in backward.equations}
        updates, stored = in_place_updates(self.training, before)
        later = [e.target for e in updates.equations if e.target not in before]
        parameters = [self.member(t) for t in self.training.given("parameter")]
        states = [self.member(t) for t in self.training.given("state")]
        done = {e.target for e in forward.equations}
        bodies = {
            "forward_code": lower(forward, self.memory),
            "backward_code": lower(after(backward, done), self.memory),
            "finite_code": self.finiteness(),
            "update_code": lower(after(updates, before), self.memory),
        }
        predict = lower(self.inference)
        if small:
            bodies = {key: write_out(body, self.taken()) for key, body in bodies.items()}
            predict = write_out(predict, self.taken())
        printer = self.printer(stored)
        predicted = self.predictor().lines(predict, 2)
        lines = {key: printer.lines(body) for key, body in bodies.items()}
        code = "\n".join(line for key in ("forward_code", "backward_code", "update_code") for line in lines[key])
        return {
            **lines,
            "unread_backwards": _unread(["net", *(t.name for t in self.inputs)], lines["backward_code"]),
            "threads": "THREADS\n" in code + "\n".join(predicted),
            "quick": [name for name in QUICK if f"quick_{name}(" in code],
            "precisions": precisions(),
            "polynomial": polynomial,
            "predict_code": predicted,
            "small": small,
            "width": self.memory.width,
            "name": identifier(network.name),
            "NAME": identifier(network.name).upper(),
            "network": network,
            "header": made_by(self.derivation),
            "hash": mathematics_hash(self.derivation),
            "batch": self.batch,
            "sampled": network.sampled,
            "inputs": [self.member(t) for t in self.inputs],
            "features": [self.member(t) for t in self.features],
            "parameters": parameters,
            "states": states,
            "constants": [self.member(t) for t in self.training.given("constant")],
            "randoms": [self.member(t) for t in self.training.given("random")],
            "intermediates": [self.member(self.training.tensor[e.target]) for e in forward.equations],
            "adjoints": [
                self.member(self.training.tensor[e.target]) for e in backward.equations if e.target not in done
            ],
            "next": [self.member(updates.tensor[n]) for n in later if n not in stored],
            "predicted": [
                replace(self.member(t, Memory()), name=f"predict_{t.name}")
                for t in self.inference.tensors
                if not t.given
            ],
            "predictions": [self.member(self.inference.tensor[p], Memory()) for p in network.predictions],
            "batch_predictions": [
                self.member(self.training.tensor[p]) for p in network.predictions if p in self.training.tensor
            ],
            "gradients": [(p, self.member(self.training.tensor[a])) for p, a in self.gradients],
            "copies": [
                (old, self.member(updates.tensor[new])) for old, new in self.training.updates if new not in stored
            ],
            "constant_values": [(t.name, constant(t.value, False)) for t in self.training.given("constant")],
            "starts": [self.start(t, n) for n, t in enumerate(self.training.given("parameter"))],
            "saved": self.saved([*parameters, *states]),
            "labels": any(t.integer for t in self.inputs),
            "data": self.data(),
            "SHUFFLE": SHUFFLE,
            "RANDOM": RANDOM,
            "MOST_STEPS": MOST_STEPS,
        }

    def printer(self, stored: dict[str, str]) -> Printer:
        """Prints the code of a step: given values stand in ``net``, those of the step in ``v``, inputs alone."""
        places = {t.name: f"net->{t.name}" if t.given else f"v->{t.name}" for t in self.training.tensors}
        places |= {t.name: f"v->{t.name}" for t in self.training.given("random")}
        places |= {new: f"net->{old}" for new, old in stored.items()}
        places |= {t.name: t.name if t.shape else f"*{t.name}" for t in self.inputs}
        return Printer(
            places,
            {t.name: _shape(t) for t in self.inputs if t.shape},
            self.integers,
            self.memory.orders,
            {name: f"quick_{name}" for name in QUICK} if self.memory.width else {},
        )

    def predictor(self) -> Printer:
        """Prints the code of a prediction."""
        places = {t.name: f"net->{t.name}" if t.given else f"net->predict_{t.name}" for t in self.inference.tensors}
        places |= {t.name: t.name if t.shape else f"*{t.name}" for t in self.features}
        return Printer(places, {t.name: _shape(t) for t in self.features if t.shape}, self.integers)

    def finiteness(self) -> list[Statement]:
        """``checked``: the sum of zero times each gradient, which is zero unless one is not finite."""
        found: list[Statement] = [Declare("sum", Number(sp.Integer(0)))]
        for _, gradient in self.gradients:
            shape = _shape(self.training.tensor[gradient])
            element = Load(gradient, tuple(Variable(f"i{axis}", True) for axis in range(len(shape))))
            body: Statement = Accumulate("sum", "+", Binary("*", Number(sp.Integer(0)), element))
            for axis in reversed(range(len(shape))):
                body = Loop(f"i{axis}", shape[axis], (body,))
            found.append(body)
        return [*found, Declare("checked", Variable("sum"))]

    def taken(self) -> set[str]:
        """Names that a local variable must not have."""
        return {*self.training.tensor, *self.inference.tensor, *RESERVED}

    def check_names(self) -> None:
        """Raise :class:`SymbpError` for a tensor whose name means something else in C."""
        for tensor in (*self.training.tensors, *self.inference.tensors):
            local = tensor.role == "input" and tensor.name in (*LOCALS, identifier(self.network.name))
            if local or tensor.name in WORDS:
                raise SymbpError(
                    f"{self.network.source}: the name {tensor.name!r} has another meaning in C; "
                    f"call the {tensor.role} something else, such as {tensor.name + '_value'!r}."
                )

    def member(self, tensor: Tensor, memory: Memory | None = None) -> Member:
        """A tensor as a buffer: of a step, unless ``memory`` says how it lies elsewhere."""
        shape = (memory or self.memory).shape(tensor)
        names = ", ".join(map(str, shape))
        kind = f"adjoint of {tensor.adjoint_of}" if tensor.adjoint_of else tensor.role
        start = constant(tensor.value, False) if tensor.role == "state" and tensor.value else ""
        shown = f"{kind}, [{names}]" if names else kind
        return Member(tensor.name, shape, tensor.integer, shown, start)

    def start(self, tensor: Tensor, stream: int) -> dict[str, Any]:
        """How init sets a parameter: given values as an initialiser list, or a rule in u or g."""
        initialiser = dict(self.network.initial)[tensor.name]
        member = self.member(tensor)
        if initialiser.rule == "given":
            return {
                "member": member,
                "values": _braces(initialiser.values),
                "formula": "",
                "normal": False,
                "uniform": False,
                "stream": stream,
            }
        formula = start_formula(initialiser, _shape(tensor))
        text = Printer({"u": "u", "g": "g"}, {}).expression(freeze(sp.sympify(formula)))
        return {
            "member": member,
            "values": "",
            "formula": text,
            "normal": formula.has(Access("g")),
            "uniform": formula.has(Access("u")),
            "stream": stream,
        }

    def saved(self, members: list[Member]) -> dict[str, Any]:
        """The safetensors headers for both precisions, and what follows them."""
        headers = {}
        for kind, size in (("F64", 8), ("F32", 4)):
            fields: dict[str, Any] = {
                "__metadata__": {
                    "format": "symbp",
                    "network": self.network.name,
                    "hash": mathematics_hash(self.derivation),
                }
            }
            offset = 0
            for member in members:
                end = offset + size * member.count
                fields[member.name] = {"dtype": kind, "shape": list(member.shape), "data_offsets": [offset, end]}
                offset = end
            for count in ("steps_done", "seed"):
                fields[count] = {"dtype": "U64", "shape": [], "data_offsets": [offset, offset + 8]}
                offset += 8
            text = json.dumps(fields, separators=(",", ":"))
            headers[kind] = text + " " * (-len(text) % 8)
        return {
            "members": members,
            "headers": {kind: (_c_string(text), len(text)) for kind, text in headers.items()},
        }

    def data(self) -> dict[str, Any]:
        """The network's own data and how long to train on it, for main.c."""
        schedule, declared = self.network.schedule, self.network.data
        found: dict[str, Any] = {"file": declared.file, "values": [], "accuracy": False, "batches": False}
        if declared.file:
            samples = dataset(self.network)
            count = samples.train
            classes = int(self.inference.tensor[self.network.predictions[0]].shape[-1])
            found |= {"most": count + samples.test, "test": samples.test, "train": count}
            found |= {"inputs": len(samples.inputs[0]), "targets": len(samples.targets[0])}
            found |= {"width": found["inputs"] + found["targets"] + declared.unread, "unread": declared.unread}
            found |= {"factor": repr(float(declared.scale)), "batches": True}
            found |= {"accuracy": samples.labels and samples.test > 0, "classes": classes}
        else:
            values = dict(declared.values)
            count = max((len(values[t.name]) for t in self.network.forward.given("input") if _N in t.shape), default=1)
            missing = [t.name for t in self.inputs if t.name not in values]
            if missing:
                raise SymbpError(
                    f"{self.network.source}: the network has no data for {', '.join(missing)}; "
                    "write them under [data], so that the program has something to train on."
                )
            found["values"] = [{"member": self.member(t), "values": _braces(values[t.name], True)} for t in self.inputs]
            found["batches"] = self.network.sampled and self.batch < count
        steps = schedule.steps or schedule.epochs * max(count // self.batch, 1) or 1
        return found | {"count": count, "total_steps": steps, "report": schedule.report_every or max(steps // 10, 1)}


def _unread(names: list[str], lines: list[str]) -> list[str]:
    """The names that no statement mentions."""
    code = re.sub(r"/\*.*?\*/", "", "\n".join(lines), flags=re.DOTALL)
    return [name for name in names if not re.search(rf"(?<![\w>.]){name}\b", code)]


def _shape(tensor: Tensor) -> tuple[int, ...]:
    return tuple(int(n) for n in tensor.shape)


def _braces(values: Any, flat: bool = False) -> str:
    if isinstance(values, (tuple, list)):
        inside = ", ".join(_braces(v, flat) for v in values)
        return (
            inside
            if flat and values and isinstance(values[0], (tuple, list))
            else (inside if flat else f"{{{inside}}}")
        )
    number = sp.sympify(values)
    text = constant(abs(number), False)
    return f"-{text}" if number.is_negative else text


def _c_string(text: str) -> list[str]:
    """A C string literal in lines of readable length."""
    escaped = [c if c not in '"\\' else "\\" + c for c in text]
    lines, line = [], ""
    for character in escaped:
        line += character
        if len(line) >= 90:
            lines.append(f'"{line}"')
            line = ""
    return [*lines, f'"{line}"'] if line else lines
