"""The content of a derivation document, section by section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation, Step
from symbp.explain.document import Block, Display, DisplayRow, Document, Figure, Paragraph, Section, Table
from symbp.explain.matrix_form import matrix_form
from symbp.explain.network_figure import network_figure
from symbp.explain.notation import Notation, index_in_name
from symbp.explain.scalar_view import scalar_equations
from symbp.explain.sentences import sentences
from symbp.language.equation import Equation
from symbp.language.expressions import Access
from symbp.language.layout import Brackets, Node, Row, Symbol, number, operator

DIGITS = 10


@dataclass(frozen=True)
class Record:
    """What a document prints besides the derivation itself.

    ``before`` and ``after`` are the values of all tensors of the training program in the first step and the second;
    ``costs`` rows of a stage's key and four counts; ``checks`` rows of name, whether it passed, and its limit.
    """

    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    costs: Sequence[tuple[str, tuple[sp.Expr, ...]]] = ()
    checks: Sequence[tuple[str, bool, float]] = ()
    version: str = ""
    hash: str = ""


def build_document(derivation: Derivation, record: Record, language: str = "en") -> Document:
    """The document of a derivation."""
    return _Writer(derivation, record, language).document()


class _Writer:
    def __init__(self, derivation: Derivation, record: Record, language: str) -> None:
        self.derivation, self.network, self.record, self.language = derivation, derivation.network, record, language
        self.words = sentences(language)
        self.text: dict[str, str] = self.words["text"]
        names = {t.name: t.adjoint_of for t in derivation.raw.tensors if t.adjoint_of}
        self.layout = Notation(names, self.network.loss, index_in_name(self.network.forward))
        self.forward = list(self.network.forward.equations)
        own = {adjoint for _, adjoint in derivation.adjoint}
        self.adjoints = [e for e in derivation.program.equations if e.target in own]

    def document(self) -> Document:
        sections = [
            self.network_section(),
            self.notation(),
            self.forward_section(),
            self.backward(),
            self.matrix(),
            self.scalar(),
            self.update(),
            self.example(),
            self.costs(),
            self.checks(),
        ]
        footer = self.words["footer"].format(version=self.record.version, hash=self.record.hash[:16])
        title = self.words["title"].format(title=self.network.title)
        return Document(title, self.network.notes, tuple(s for s in sections if s is not None), self.language, footer)

    def section(self, key: str, *blocks: Block) -> Section:
        return Section(self.words["sections"][key], tuple(blocks))

    def say(self, key: str, **values: object) -> Paragraph:
        return Paragraph((self.text[key].format(**values),))

    def network_section(self) -> Section:
        count = sum(int(sp.prod(t.shape)) for t in self.network.forward.given("parameter"))
        key = "network_layers" if self.network.layers else "network_equations"
        blocks: list[Block] = [self.say(key, parameters=count)]
        svg, tikz, caption = network_figure(self.derivation, self.layout)
        blocks.append(Figure(svg, tikz, self.text[caption]))
        return self.section("network", *blocks)

    def notation(self) -> Section:
        words = self.words["notation"]
        rows: list[tuple[str | Node, ...]] = []
        for tensor in self.network.forward.tensors:
            shape: str | Node = " × ".join(map(str, tensor.shape)) if tensor.shape else words["scalar"]
            kind = words["intermediate"] if tensor.role in ("intermediate", "output") else words[tensor.role]
            if tensor.name in self.network.frozen:
                kind = words["frozen"]
            if tensor.integer:
                kind = words["integer"]
            if tensor.name == self.network.loss:
                kind = words["loss"]
            rows.append((self.layout.tensor(tensor.name), shape, kind))
        if self.network.sampled:
            rows.append((Symbol("N"), words["scalar"], words["samples"]))
        return self.section("notation", Table(tuple(words["head"]), tuple(rows)))

    def rows(self, equations: Sequence[Equation]) -> tuple[DisplayRow, ...]:
        return tuple((self.layout.access(e.left), "=", self.layout.expression(e.right), "") for e in equations)

    def forward_section(self) -> Section:
        return self.section("forward", self.say("forward"), Display(self.rows(self.forward)))

    def backward(self) -> Section:
        blocks: list[Block] = [self.say("backward")]
        kept = {e.target for e in self.adjoints}
        order = [
            e.target
            for e in self.derivation.raw.equations
            if e.target in dict.fromkeys(s.target for s in self.derivation.steps)
        ]
        for target in order:
            steps = self.derivation.steps_of(target)
            rows = self.derivation_rows(steps)
            of = self.derivation.raw.tensor[target].adjoint_of
            blocks.append(Paragraph((self.text["of"] + " ", self.layout.tensor(of), ":")))
            blocks.append(Display(rows, boxed=target in kept))
        return self.section("backward", *blocks)

    def derivation_rows(self, steps: Sequence[Step]) -> tuple[DisplayRow, ...]:
        """The first form, then what each step made of it with its reason."""
        rows: list[DisplayRow] = []
        for step in steps:
            left = self.layout.access(step.after.left) if not rows else None
            reason = self.words["rules"][step.rule]
            right = self.layout.expression(step.after.right)
            if rows and rows[-1][2] == right:
                continue
            rows.append((left, "=", right, reason))
        return tuple(rows)

    def matrix(self) -> Section | None:
        rows: list[DisplayRow] = []
        for equation in (*self.forward, *self.adjoints):
            found = matrix_form(equation, self.layout)
            if found is not None and equation.indices:
                rows.append((found[0], "=", found[1], ""))
        if not rows:
            return None
        key = "matrix_samples" if self.network.sampled else "matrix"
        return self.section("matrix", self.say(key), Display(tuple(rows)))

    def scalar(self) -> Section | None:
        if self.network.sampled or not any(e.indices for e in self.adjoints):
            return None
        blocks: list[Block] = [self.say("scalar")]
        for equation in (*self.forward, *self.adjoints):
            written = scalar_equations(equation, self.derivation.program)
            if not written and equation.indices:
                return None
            if written:
                blocks.append(Display(self.rows(written)))
        return self.section("scalar", *blocks)

    def update(self) -> Section:
        new = [e for e in self.derivation.training.equations if e.target not in self.derivation.program.tensor]
        name = self.network.optimiser.name
        lead = self.say("update_sgd") if name == "sgd" else self.say("update", name=name)
        constants = [
            (self.layout.tensor(t.name), "=", _shown(float(t.value)), "")
            for t in self.derivation.training.given("constant")
            if t.value is not None
        ]
        blocks: list[Block] = [lead, Display(self.rows(new))]
        if constants:
            blocks.append(Display(tuple(constants)))
        return self.section("update", *blocks)

    def example(self) -> Section | None:
        before, after = self.record.before, self.record.after
        if before is None or after is None or self.network.sampled:
            return None
        training = self.derivation.training
        done = {e.target for e in self.forward}
        numeric = _Numeric(before, self.layout)
        blocks: list[Block] = [self.say("example")]
        parts = {
            "example_forward": self.forward,
            "example_backward": self.adjoints,
            "example_update": [e for e in training.equations if e.target not in done and e not in self.adjoints],
        }
        for key, equations in parts.items():
            rows: list[DisplayRow] = []
            for equation in equations:
                written = (
                    scalar_equations(equation, training)
                    if equation.indices
                    else [Equation(equation.target, (), equation.right)]
                )
                if not written:
                    return None
                for single in [*written] if equation.indices else scalar_equations(written[0], training):
                    rows.append((self.layout.access(single.left), "=", numeric.expression(single.right), ""))
                    rows.append((None, "=", _shown(numeric.value(single.left)), ""))
            if rows:
                blocks += [self.say(key), Display(tuple(rows))]
        first, second = (float(v[self.network.loss][()]) for v in (before, after))
        key = "example_next" if second < first else "example_next_other"
        blocks.append(self.say(key, before=_digits(first), after=_digits(second)))
        return self.section("example", *blocks)

    def costs(self) -> Section | None:
        if not self.record.costs:
            return None
        words = self.words["costs"]
        rows = tuple(
            (words[stage], *[self.layout.expression(sp.expand(count)) for count in counts])
            for stage, counts in self.record.costs
        )
        blocks: list[Block] = [self.say("costs")]
        if self.network.sampled:
            blocks.append(self.say("costs_symbolic"))
        return self.section("costs", *blocks, Table(tuple(words["head"]), rows, numeric=True))

    def checks(self) -> Section | None:
        if not self.record.checks:
            return None
        words = self.words["checks"]
        passed = sum(ok for _, ok, _ in self.record.checks)
        rows = tuple(
            (name, words["passed" if ok else "failed"], f"{limit:g}") for name, ok, limit in self.record.checks
        )
        lead = self.say("checks", passed=passed, count=len(rows))
        return self.section("checks", lead, Table(tuple(words["head"]), rows))


class _Numeric(Notation):
    """Lays out expressions with the values of the elements in place of their names."""

    def __init__(self, values: Mapping[str, Any], names: Notation) -> None:
        super().__init__(names.adjoints, names.loss, names.indexed)
        self.values = values

    def value(self, node: Access) -> float:
        """The value of an element."""
        return float(self.values[node.name][tuple(int(i) for i in node.indices)])

    def access(self, node: Access) -> Node:
        text = _shown(self.value(node), 6)
        negative = self.value(node) < 0
        return Brackets(text) if negative else text

    def _chain(self, parts: list[sp.Expr]) -> Node:
        laid: list[Node] = []
        for part in parts:
            if laid:
                laid.append(operator("·"))
            laid.append(
                self.expression(part, 3 if len(parts) > 1 and not part.is_Atom and not isinstance(part, Access) else 0)
            )
        return laid[0] if len(laid) == 1 else Row(tuple(laid))

    def _power(self, node: sp.Pow) -> tuple[Node, int]:
        laid, own = super()._power(node)
        return laid, own


def _digits(value: float, digits: int = DIGITS) -> str:
    text = f"{value:.{digits}g}"
    return text


def _shown(value: float, digits: int = DIGITS) -> Node:
    """A number as a reader writes it."""
    text = f"{value:.{digits}g}"
    if "e" not in text:
        return number(text.replace("-", "−"))
    mantissa, power = text.split("e")
    from symbp.language.layout import Scripts

    tail = (operator("·"), Scripts(number("10"), None, number(str(int(power)).replace("-", "−"))))
    return Row((number(mantissa.replace("-", "−")), *tail))
