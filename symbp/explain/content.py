"""The content of a derivation document, section by section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Any

import sympy as sp

from symbp.derive.derivation import Derivation, Step
from symbp.explain.document import Block, Display, DisplayRow, Document, Figure, Paragraph, Section, Table, Words
from symbp.explain.glossary import glossary, rule_of_differentiation
from symbp.explain.landscape import Landscape, contour_figure, surface_figure
from symbp.explain.matrix_form import matrix_form
from symbp.explain.network_figure import chain_of_neurons, network_figure
from symbp.explain.notation import Notation, index_in_name
from symbp.explain.numbers import Substituted, digits, shown
from symbp.explain.scalar_view import scalar_equations
from symbp.explain.sentences import sentences
from symbp.language.equation import Equation
from symbp.language.layout import WORDS, Node, Row, Symbol, operator


@dataclass(frozen=True)
class Record:
    """What a document prints besides the derivation itself.

    ``before`` and ``after`` are the values of all tensors of the training program in the first step and the second;
    ``facts`` rows of a parameter, what holds for it and how it was found; ``facts_explained`` sentences about them;
    ``costs`` rows of a stage's key and four counts; ``checks`` rows of name, whether it passed, and its limit.
    """

    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    landscape: Landscape | None = None
    facts: Sequence[tuple[str, str, str]] = ()
    facts_explained: Sequence[str] = ()
    costs: Sequence[tuple[str, tuple[sp.Expr, ...]]] = ()
    checks: Sequence[tuple[str, bool, float]] = ()
    version: str = ""
    hash: str = ""


def build_document(derivation: Derivation, record: Record, language: str = "en") -> Document:
    """The document of a derivation."""
    return _Writer(derivation, record, language).document()


def filled(sentence: str, **values: object) -> Words:
    """A sentence with its places filled in; mathematics stays mathematics."""
    parts: list[str | Node] = []
    for text, name, form, _ in Formatter().parse(sentence):
        value = values[name] if name is not None else ""
        words = (
            value
            if isinstance(value, tuple)
            else (format(value, form or "") if isinstance(value, (str, int)) else value,)
        )
        for part in (text, *words):
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            elif part != "":
                parts.append(part)
    return tuple(parts)


def listed(nodes: Sequence[Node]) -> Words:
    """Mathematics with commas between."""
    return tuple(part for node in nodes for part in (", ", node))[1:]


class _Writer:
    def __init__(self, derivation: Derivation, record: Record, language: str) -> None:
        self.derivation, self.network, self.record, self.language = derivation, derivation.network, record, language
        self.words = sentences(language)
        self.text: dict[str, str] = self.words["text"]
        names = {t.name: t.adjoint_of for t in derivation.raw.tensors if t.adjoint_of}
        self.layout = Notation(names, self.network.loss, index_in_name(derivation.forward))
        self.program = derivation.forward
        self.forward = list(self.program.equations)
        own = derivation.backward
        self.adjoints = [e for e in derivation.program.equations if e.target in own]
        known = derivation.program.tensor
        self.updates = [e for e in derivation.training.equations if e.target not in known]
        self.assignments = self.assigned()

    def document(self) -> Document:
        sections = [
            self.network_section(),
            self.section("notation", *glossary(self.derivation, self.layout, self.words)),
            self.forward_section(),
            self.backward(),
            self.matrix(),
            self.scalar(),
            self.facts(),
            self.update(),
            self.example(),
            self.landscape(),
            self.costs(),
            self.checks(),
        ]
        footer = self.words["footer"].format(version=self.record.version, hash=self.record.hash[:16])
        title = self.words["title"].format(title=self.network.title)
        return Document(title, self.network.notes, tuple(s for s in sections if s is not None), self.language, footer)

    def section(self, key: str, *blocks: Block) -> Section:
        return Section(self.words["sections"][key], tuple(blocks))

    def say(self, key: str, **values: object) -> Paragraph:
        return Paragraph(filled(self.text[key], **values))

    def network_section(self) -> Section:
        count = sum(int(sp.prod(t.shape)) for t in self.network.forward.given("parameter"))
        declared = "layers" if chain_of_neurons(self.network) else "graph"
        key = f"network_{declared}" if self.network.layers else "network_equations"
        key += "" if count > 1 else "_one"
        svg, tikz, caption = network_figure(self.derivation, self.layout)
        return self.section("network", self.say(key, parameters=count), Figure(svg, tikz, (self.text[caption],)))

    def rows(self, equations: Sequence[Equation], layout: Notation | None = None) -> tuple[DisplayRow, ...]:
        layout = layout or self.layout
        relation = "←" if layout.assigned else "="
        return tuple((layout.access(e.left), relation, layout.expression(e.right), ()) for e in equations)

    def forward_section(self) -> Section:
        return self.section("forward", self.say("forward"), Display(self.rows(self.forward)))

    def backward(self) -> Section:
        loss = self.layout.tensor(self.network.loss)
        blocks: list[Block] = [
            self.say("backward", loss=loss),
            Display((rule_of_differentiation(loss),)),
            self.say("backward_layers" if self.network.layers else "backward_boxes", delta=Symbol("δ")),
        ]
        kept = {e.target for e in self.adjoints}
        stepped = {s.target for s in self.derivation.steps}
        for target in (e.target for e in self.derivation.raw.equations if e.target in stepped):
            if target in self.derivation.named:
                steps = self.derivation.steps_of(target)
                blocks.append(self.say(f"of_{steps[0].rule}", named=self.layout.tensor(target)))
                blocks.append(Display(self.derivation_rows(steps), boxed=target in kept))
                continue
            of = self.derivation.raw.tensor[target].adjoint_of
            users = [self.layout.tensor(n) for n in self.program.consumers[of]]
            key = "of" if users else "of_loss"
            blocks.append(self.say(key, of=self.layout.tensor(of), users=listed(users)))
            blocks.append(Display(self.derivation_rows(self.derivation.steps_of(target)), boxed=target in kept))
        return self.section("backward", *blocks)

    def derivation_rows(self, steps: Sequence[Step]) -> tuple[DisplayRow, ...]:
        """The first form, then what each step made of it with its reason."""
        rows: list[DisplayRow] = []
        for step in steps:
            left = self.layout.access(step.after.left) if not rows else None
            right = self.layout.expression(step.after.right)
            if rows and rows[-1][2] == right:
                continue
            rows.append((left, "=", right, self.reason(step)))
        return tuple(rows)

    def reason(self, step: Step) -> Words:
        names = step.uses
        if step.before is not None and step.rule == "reuse_forward_values":
            gone = set(step.before.reads) - set(step.after.reads)
            definition = self.program.definition
            names = tuple(n for n in step.uses if n in definition and gone & {*definition[n].reads, n})
        used = listed([self.layout.tensor(name) for name in names])
        rules: dict[str, str] = self.words["rules"]
        alone = rules.get(f"{step.rule}_alone", rules[step.rule])
        return filled(rules[step.rule] if used else alone, used=used)

    def matrix(self) -> Section | None:
        rows: list[DisplayRow] = []
        equations = [e for e in (*self.forward, *self.adjoints) if e.indices]
        for equation, row in zip(equations, self.rows(equations), strict=True):
            found = matrix_form(equation, self.layout)
            rows.append((*row[:3], (Row((found[0], operator("="), found[1])),) if found else ()))
        if 2 * sum(bool(reason) for *_, reason in rows) < len(rows) or not rows:
            return None
        key = "matrix_samples" if self.network.sampled else "matrix"
        return self.section("matrix", self.say(key), Display(tuple(rows)))

    def scalar(self) -> Section | None:
        if self.network.sampled or not any(e.indices for e in self.adjoints):
            return None
        blocks: list[Block] = [self.say("scalar")]
        for key, equations in (("example_forward", self.forward), ("example_backward", self.adjoints)):
            written = [scalar_equations(e, self.derivation.program) for e in equations]
            if not all(written):
                return None
            blocks += [self.say(key), Display(self.rows([single for singles in written for single in singles]))]
        return self.section("scalar", *blocks)

    def facts(self) -> Section | None:
        if not self.record.facts:
            return None
        words = self.words["facts"]
        rows = tuple((self.layout.tensor(name), what, how) for name, what, how in self.record.facts)
        told = [Paragraph((sentence,)) for sentence in self.record.facts_explained]
        return self.section("facts", self.say("facts"), Table(tuple(words["head"]), rows), *told)

    def assigned(self) -> dict[str, str]:
        """The next values with what takes them; empty when a value is read after its successor is computed."""
        found = {new: old for old, new in self.derivation.training.updates}
        done: set[str] = set()
        for equation in self.updates:
            if done & set(equation.reads):
                return {}
            done |= {found[equation.target]} if equation.target in found else set()
        return found

    def updating(self, layout: Notation) -> Notation:
        """The layout in which next values are written as assignments."""
        return Notation(layout.adjoints, layout.loss, layout.indexed, self.assignments)

    def update(self) -> Section:
        training = self.derivation.training
        name = self.network.optimiser.name
        lead = self.say("update_sgd") if name == "sgd" else self.say("update", name=name)
        states = training.given("state")
        blocks: list[Block] = [lead, Display(self.rows(self.updates, self.updating(self.layout)))]
        if states:
            blocks.append(self.say("update_states"))
        constants = tuple(
            (
                self.layout.tensor(t.name),
                "=",
                shown(float(t.value)),
                (t.name.replace("_", " "),) if t.name in WORDS else (),
            )
            for t in training.given("constant")
            if t.value is not None and t.name not in self.program.tensor
        )
        if constants:
            blocks += [self.say("update_constants"), Display(constants)]
        return self.section("update", *blocks)

    def example(self) -> Section | None:
        before, after = self.record.before, self.record.after
        if before is None or after is None or self.network.sampled:
            return None
        numeric = Substituted(before, self.layout)
        blocks: list[Block] = [self.say("example")]
        parts = {"example_forward": self.forward, "example_backward": self.adjoints, "example_update": self.updates}
        for key, equations in parts.items():
            layout = self.updating(self.layout) if equations is self.updates else self.layout
            relation = "←" if layout.assigned else "="
            rows: list[DisplayRow] = []
            for equation in equations:
                written = scalar_equations(equation, self.derivation.training)
                if not written:
                    return None
                for single in written:
                    found = shown(numeric.value(single.left))
                    computed = Row((numeric.expression(single.right), operator("="), found))
                    right = found if single.right.is_Number else computed
                    rows.append((layout.access(single.left), relation, right, ()))
            blocks += [self.say(key), Display(tuple(rows))]
        first, second = (float(v[self.network.loss][()]) for v in (before, after))
        key = "example_next" if second < first else "example_next_other"
        blocks.append(self.say(key, before=digits(first), after=digits(second)))
        return self.section("example", *blocks)

    def landscape(self) -> Section | None:
        landscape = self.record.landscape
        if landscape is None:
            return None
        words = self.words["landscape"]
        x, y = (self.layout.tensor(name) for name in landscape.names)
        heights = [f"{level:g}" for level in landscape.levels]
        rows = []
        for n, path in enumerate(landscape.paths, 1):
            ends = [f"({p[0]:.4g}, {p[1]:.4g})".replace("-", "−") for p in (path[0], path[-1])]
            rows.append((str(n), *ends, f"{path[0][2]:.6f}".replace("-", "−"), f"{path[-1][2]:.6f}".replace("-", "−")))
        svg, tikz = contour_figure(landscape, self.layout)
        contours = Figure(svg, tikz, filled(self.text["figure_contours"], levels=", ".join(heights)))
        svg, tikz = surface_figure(landscape, self.layout)
        surface = Figure(svg, tikz, filled(self.text["figure_surface"], first=f"{landscape.middle:g}"))
        lead = self.say("landscape", x=x, y=y, steps=len(landscape.paths[0]) - 1)
        return self.section(
            "landscape", lead, contours, Table(tuple(words["head"]), tuple(rows), numeric=True), surface
        )

    def costs(self) -> Section | None:
        if not self.record.costs:
            return None
        words = self.words["costs"]
        rows = tuple(
            (words[stage], *[self.layout.expression(sp.expand(count)) for count in counts])
            for stage, counts in self.record.costs
        )
        lead = self.say("costs_symbolic" if self.network.sampled else "costs", samples=self.layout.tensor("samples"))
        return self.section("costs", lead, Table(tuple(words["head"]), rows, numeric=True))

    def checks(self) -> Section | None:
        if not self.record.checks:
            return None
        words = self.words["checks"]
        passed = sum(ok for _, ok, _ in self.record.checks)
        rows = tuple(
            (name, words["passed" if ok else "failed"], shown(limit)) for name, ok, limit in self.record.checks
        )
        lead = self.say("checks", passed=passed, count=len(rows))
        return self.section("checks", lead, Table(tuple(words["head"]), rows))
