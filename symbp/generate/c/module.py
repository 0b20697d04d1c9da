"""A network as C99: a header, a source file, a program that trains, and a Makefile."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c.share import ShareStep
from symbp.generate.c.step import Step
from symbp.generate.c.text import Printer, constant
from symbp.generate.c.values import Member, member_of
from symbp.generate.common.batch import SAMPLES, batch_size
from symbp.generate.common.elementary import QUICK, SINGLE, shown
from symbp.generate.common.naming import LOCALS, RESERVED, WORDS, identifier, made_by, mathematics_hash
from symbp.generate.common.parts import gradient_names
from symbp.generate.common.registers import MOST_ROWS
from symbp.generate.common.wrap import wrapped
from symbp.generate.lowering.axes import Memory
from symbp.generate.lowering.freeze import freeze
from symbp.generate.lowering.loops import Accumulate, Binary, Declare, Load, Loop, Number, Statement, Variable
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.products import with_products
from symbp.generate.lowering.write_out import write_out
from symbp.language.expressions import Access
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.library.randomness import MOST_STEPS, RANDOM, SHUFFLE
from symbp.network.data import dataset
from symbp.network.start import start_formula
from symbp.templates import render

PARTS = ("forward", "backward", "update")


def generate_c(derivation: Derivation, step: Step | None = None) -> dict[str, str]:
    """Files by name: ``<net>.h``, ``<net>.c``, ``main.c`` and ``Makefile``.

    ``step`` is one that keeps less in memory, or the share of a rank, where that is wanted; a share comes with
    ``<net>_mpi.h`` and ``<net>_mpi.c``, and ``derivation`` is then that of the share's network. The code needs a C99
    compiler and libm; ``real`` is double, or float with ``-D<NET>_FLOAT``.
    """
    name = identifier(derivation.network.name)
    with distribute(False):  # 2 * (a + b) stays a product
        values = Context(derivation, step or Step.of(derivation)).values()
    files = {f"{name}.h": "net.h", f"{name}.c": "net.c", "main.c": "main.c"}
    if isinstance(step, ShareStep):
        files |= {f"{name}_mpi.h": "mpi.h", f"{name}_mpi.c": "mpi.c"}
    made = {file: wrapped(render(f"c/{template}.j2", **values)) for file, template in files.items()}
    return made | {"Makefile": render("c/Makefile.j2", **values)}


class Context:
    """What the templates of C show of a network.

    For a ``board`` it is in single precision and reads and writes no files; with ``own`` elementary functions.
    """

    def __init__(self, derivation: Derivation, step: Step, board: bool = False, own: bool = False) -> None:
        self.derivation, self.network, self.step = derivation, derivation.network, step
        self.board = board
        self.functions: dict[str, str] = {}
        if board:
            self.functions = {name: f"quick_{name}" for name in SINGLE} if own else {}
        elif step.memory.width:
            self.functions = {name: f"quick_{name}" for name in QUICK}
        self.whole, self.batch, self.samples = derivation, batch_size(derivation), batch_size(derivation)
        if isinstance(step, ShareStep):
            assert step.whole is not None
            self.whole, self.batch, self.samples = step.whole, step.batch, step.samples
        self.training, self.inference, self.memory = step.training, step.inference, step.memory
        self.inputs = list(self.training.given("input"))
        self.features = list(self.inference.given("input"))
        self.gradients = gradient_names(derivation)
        self.integers = frozenset(t.name for t in self.training.tensors if t.integer)

    def values(self) -> dict[str, Any]:
        """Everything that the templates show."""
        self.check_names()
        network, step = self.network, self.step
        values, prediction = step.values, step.prediction
        parameters = [self.member(t) for t in self.training.given("parameter")]
        states = [self.member(t) for t in self.training.given("state")]
        lengths = {t.name: _shape(t) for t in self.training.tensors}
        parts = {f"{key}_code": lower(getattr(step, key), self.memory) for key in PARTS}
        share: dict[str, Any] = {"ranks": False}
        if isinstance(step, ShareStep):
            share, parts["backward_code"] = step.shown(), step.statements[0]
        if not self.board:
            parts = with_products(parts, lengths, self.memory.orders)
        bodies = {**parts, "finite_code": self.finiteness()}
        predict = lower(self.inference)
        if step.small:
            bodies = {key: write_out(body, self.taken()) for key, body in bodies.items()}
            predict = write_out(predict, self.taken())
        printer = self.printer()
        predicted = self.predictor().lines(predict, 2)
        lines = {key: printer.lines(body) for key, body in bodies.items()}
        for old, new in self.training.updates:
            if new not in step.stored:
                lines["update_code"].append(f"    memcpy(&net->{old}, {values.address(new)}, sizeof net->{old});")
        code = "\n".join(line for key in PARTS for line in lines[f"{key}_code"])
        predicted_tensors = [self.inference.tensor[name] for name in network.predictions]
        randoms = [self.member(t) for t in self.training.given("random")]
        starts = [self.start(t, n) for n, t in enumerate(self.training.given("parameter"))]
        return {
            **lines,
            **share,
            "samples": self.samples,
            "values": values,
            "names": {key: values.named(code, constant=key == "finite_code") for key, code in lines.items()}
            | {"predict_code": prediction.named(predicted, "net->values.", 2)},
            "elements": step.elements,
            "gaps": [*values.gaps, *prediction.gaps] if step.apart else [],
            "unread_backwards": _unread(["net", *(t.name for t in self.inputs)], lines["backward_code"]),
            "update_inputs": [self.member(t) for t in self.inputs if not _unread([t.name], lines["update_code"])],
            "threads": "THREADS\n" in code + "\n".join(predicted),
            **shown(self.called("\n".join([code, *predicted]), starts), self.board),
            "board": self.board,
            "fixed": None,
            "functions": {name: self.functions.get(name, f"{name}f") for name in ("log", "cos")},
            "predict_code": predicted,
            "small": step.small,
            "width": self.memory.width,
            "grid": "GRID_ROWS(" in code,
            "most_rows": MOST_ROWS,
            "blas": "GEMM(" in code,
            "name": identifier(network.name),
            "NAME": identifier(network.name).upper(),
            "network": network,
            "header": made_by(self.whole),
            "hash": mathematics_hash(self.whole),
            "batch": self.batch,
            "sampled": network.sampled,
            "inputs": [self.member(t) for t in self.inputs],
            "features": [self.member(t) for t in self.features],
            "parameters": parameters,
            "states": states,
            "constants": [self.member(t) for t in self.training.given("constant")],
            "randoms": randoms,
            "drawn": [m for m in randoms if m.name != share.get("counted")],
            "randoms_apart": values.apart(randoms),
            "intermediates": values.apart(self.members(step.forward)),
            "adjoints": values.apart(self.members(step.backward)),
            "next": values.apart(m for m in self.members(step.update) if m.name not in step.stored),
            "predicted": [
                replace(m, name=f"predict_{m.name}") for m in prediction.apart(self.members(self.inference, Memory()))
            ],
            "predictions": [(self.member(t, Memory()), prediction.of_prediction(t)) for t in predicted_tensors],
            "results": {name: values.result(self.member(self.training.tensor[name])) for name in step.results},
            "left": [(n, values.pointer(n, "(net)->values.")) for n in step.results if n in values.members],
            "batch_predictions": [
                self.member(self.training.tensor[p]) for p in network.predictions if p in step.results
            ],
            "gradients": [(p, self.member(self.training.tensor[a])) for p, a in self.gradients],
            "constant_values": [(t.name, constant(t.value, False)) for t in self.training.given("constant")],
            "starts": starts,
            "saved": self.saved([*parameters, *states]),
            "labels": any(t.integer for t in self.inputs),
            "data": self.data(),
            "SHUFFLE": SHUFFLE,
            "RANDOM": RANDOM,
            "MOST_STEPS": MOST_STEPS,
        }

    def places(self) -> dict[str, str]:
        """Where the tensors of a step are: given values in ``net``, those of the step in ``v``, inputs alone."""
        places = {t.name: f"net->{t.name}" if t.given else f"v->{t.name}" for t in self.training.tensors}
        places |= {t.name: f"v->{t.name}" for t in self.training.given("random")}
        places |= {name: name for name in self.step.values.members}
        places |= {new: f"net->{old}" for new, old in self.step.stored.items()}
        return places | {t.name: t.name if t.shape else f"*{t.name}" for t in self.inputs}

    def printer(self) -> Printer:
        """Prints the code of a step."""
        flat = {t.name: _shape(t) for t in self.inputs if t.shape}
        return Printer(self.places(), flat, self.integers, self.memory.orders, self.functions, single=self.board)

    def predicted_places(self) -> dict[str, str]:
        """Where the tensors of a prediction are."""
        places = {t.name: f"net->{t.name}" if t.given else f"net->predict_{t.name}" for t in self.inference.tensors}
        places |= {name: name for name in self.step.prediction.members}
        return places | {t.name: t.name if t.shape else f"*{t.name}" for t in self.features}

    def predictor(self) -> Printer:
        """Prints the code of a prediction."""
        flat = {t.name: _shape(t) for t in self.features if t.shape}
        functions = self.functions if self.board else {}
        return Printer(self.predicted_places(), flat, self.integers, functions=functions, single=self.board)

    def called(self, code: str, starts: Iterable[dict[str, Any]]) -> list[str]:
        """The functions of our own that code or the start values call."""
        normal = self.board and any(start["normal"] for start in starts)
        return [n for n, own in self.functions.items() if f"{own}(" in code or (normal and n in ("log", "cos"))]

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
        return member_of(tensor, memory or self.memory)

    def members(self, program: Program, memory: Memory | None = None) -> list[Member]:
        """The buffers of what a program computes."""
        return [self.member(program.tensor[e.target], memory) for e in program.equations]

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
                    "hash": mathematics_hash(self.whole),
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
            missing = [t.name for t in self.inputs if t.name not in values]
            if missing:
                raise SymbpError(
                    f"{self.network.source}: the network has no data for {', '.join(missing)}; "
                    "write them under [data], so that the program has something to train on."
                )
            count = max(
                (len(values[t.name]) for t in self.network.forward.given("input") if SAMPLES in t.shape), default=1
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
    number = sp.Rational(values)
    return f"-{constant(-number, False)}" if number.p < 0 else constant(number, False)


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
