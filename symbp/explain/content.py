"""The content of a derivation document, section by section."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import sympy as sp

from symbp.derive.derivation import Derivation, Step
from symbp.explain.backward import Backward, activation_row
from symbp.explain.curvature import curvature_rows
from symbp.explain.curve_figure import curve_figure, logarithmic, rounding
from symbp.explain.document import (
    Block,
    Display,
    DisplayRow,
    Document,
    Figure,
    Paragraph,
    Section,
    Table,
    Words,
    every_block,
    filled,
)
from symbp.explain.element_graph import ElementGraph, element_graph
from symbp.explain.glossary import glossary, rule_of_differentiation
from symbp.explain.graph_figure import graph_figure
from symbp.explain.growth import Growth, growth_figure
from symbp.explain.landscape import Landscape, contour_figure, surface_figure
from symbp.explain.matrix_form import matrix_form
from symbp.explain.network_figure import chain_of_neurons, network_figure
from symbp.explain.numbers import Substituted, polynomial, shown
from symbp.explain.page import Page, panel
from symbp.explain.sentences import check_name, sentences, spoken, title_and_notes
from symbp.language.equation import Equation
from symbp.language.expressions import Access
from symbp.language.layout import WORDS, Node, Row, Symbol, operator
from symbp.language.program import Program
from symbp.language.scalar_view import scalar_equations
from symbp.network.quantities import notation_of
from symbp.notation.convention import Convention
from symbp.notation.notation import Notation


class Saying(Protocol):
    """Something about a parameter that can be said in any language."""

    def said(self, language: str) -> tuple[str, str, str]:
        """The parameter, what holds for it, and how it was found."""
        ...


@dataclass(frozen=True)
class Record:
    """What a document prints besides the derivation itself.

    ``before`` and ``after`` are the values of all tensors of the training program in the first step and the second;
    ``facts`` what holds for parameters; ``facts_explained`` sentences about them in a language;
    ``costs`` rows of a stage's key and four counts; ``whole`` rows of a way to compute the loss and its derivatives
    with its operations, the functions among them and the number of values kept; ``growth`` how that depends on width
    and depth; ``curvature`` the Hessian times a vector; ``checks`` rows of name, whether it passed, and its limit;
    ``curve`` the loss over the declared training; ``page`` what the page of a small network computes with.
    """

    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    landscape: Landscape | None = None
    facts: Sequence[Saying] = ()
    facts_explained: Callable[[str], Sequence[str]] = lambda language: ()
    costs: Sequence[tuple[str, tuple[sp.Expr, ...]]] = ()
    whole: Sequence[tuple[str, tuple[sp.Expr, ...]]] = ()
    growth: Growth | None = None
    curvature: Program | None = None
    checks: Sequence[tuple[str, bool, float]] = ()
    curve: Sequence[float] = ()
    page: Page | None = None
    version: str = ""
    hash: str = ""


def build_document(
    derivation: Derivation, record: Record, language: str = "en", convention: Convention | None = None
) -> Document:
    """The document of a derivation in a language and a notation, the network's own where none is given."""
    return _Writer(derivation, record, language, convention).document()


def listed(nodes: Sequence[Node]) -> Words:
    """Mathematics with commas between."""
    return tuple(part for node in nodes for part in (", ", node))[1:]


class _Writer:
    def __init__(
        self, derivation: Derivation, record: Record, language: str, convention: Convention | None = None
    ) -> None:
        self.derivation, self.network, self.record, self.language = derivation, derivation.network, record, language
        self.words = sentences(language)
        self.text: dict[str, str] = self.words["text"]
        names = {t.name: t.adjoint_of for t in derivation.raw.tensors if t.adjoint_of}
        self.program = derivation.forward
        self.layout = notation_of(self.network, self.program, names, convention, self.words["math"])
        self.forward = list(self.program.equations)
        self.activations = {layer.output: layer for layer in self.network.layers if layer.activation}
        own = derivation.backward
        self.adjoints = [e for e in derivation.program.equations if e.target in own]
        known = derivation.program.tensor
        self.updates = [e for e in derivation.training.equations if e.target not in known]
        self.assignments = self.assigned()

    def document(self) -> Document:
        sections: list[Section | None] = [
            self.network_section(),
            self.section("notation", *glossary(self.derivation, self.layout, self.words)),
            self.forward_section(),
            self.backward(),
            self.matrix(),
            self.scalar(),
            self.curvature(),
            self.facts(),
            self.update(),
            self.example(),
            self.landscape(),
            self.costs(),
        ]
        sections.append(self.checks(sections))
        footer = self.words["footer"].format(version=self.record.version, hash=self.record.hash[:16])
        name, notes = title_and_notes(self.language, self.network)
        title = self.words["title"].format(title=name)
        return Document(title, notes, tuple(s for s in sections if s is not None), self.language, footer)

    def section(self, key: str, *blocks: Block) -> Section:
        return Section(self.words["sections"][key], tuple(blocks))

    def say(self, key: str, **values: object) -> Paragraph:
        return Paragraph(filled(self.text[key], **values))

    def network_section(self) -> Section:
        count = sum(int(sp.prod(t.shape)) for t in self.network.forward.given("parameter"))
        declared = "layers" if chain_of_neurons(self.network) else "graph"
        key = f"network_{declared}" if self.network.layers else "network_equations"
        key += "" if count > 1 else "_one"
        svg, tikz, caption = network_figure(self.derivation, self.layout, self.words, self.graph)
        return self.section("network", self.say(key, parameters=count), Figure(svg, tikz, (self.text[caption],)))

    def rows(self, equations: Sequence[Equation], layout: Notation | None = None) -> tuple[DisplayRow, ...]:
        layout = layout or self.layout
        relation = "←" if layout.names.assigned else "="
        return tuple((layout.access(e.left), relation, self.right(e, layout), ()) for e in equations)

    def right(self, equation: Equation, layout: Notation) -> Node:
        """A right side; that of an activation begins with the letter of the function."""
        layer = self.activations.get(equation.target)
        named = activation_row(self.derivation, layer, equation, layout) if layer and layout is self.layout else None
        return named if named is not None else layout.expression(equation.right)

    def forward_section(self) -> Section:
        if not self.has_matrices:
            return self.section("forward", self.say("forward"), Display(self.rows(self.forward)))
        key = "matrix_samples" if self.network.sampled else f"matrix_{self.layout.convention.vectors}"
        return self.section("forward", self.say("forward"), self.say(key), self.beside(self.forward))

    def backward(self) -> Section:
        loss = self.layout.tensor(self.network.loss)
        blocks: list[Block] = [
            self.say("backward", loss=loss),
            Display((rule_of_differentiation(loss),)),
            *self.graph_of_layers(),
            self.say("backward_layers" if self.network.layers else "backward_boxes", delta=Symbol("δ")),
        ]
        writer = Backward(self.derivation, self.layout, self.words)
        if not self.network.layers:
            return self.section(
                "backward", *blocks, *[b for target in writer.targets for b in self.proved(writer, target)]
            )
        layers = writer.sections(lambda target: self.proved(writer, target), self.has_matrices)
        return self.section("backward", *blocks, *layers)

    def graph_of_layers(self) -> list[Block]:
        """The computation graph of a small network of layers; that of equations is its first figure."""
        if self.graph is None or not self.network.layers:
            return []
        return [Figure(*graph_figure(self.graph, self.layout), (self.text["figure_graph"],))]

    def proved(self, writer: Backward, target: str) -> list[Block]:
        """How one adjoint is found, with what it is and who reads it said before."""
        steps = self.derivation.steps_of(target)
        display = Display(writer.derivation_rows(steps, self.reason), boxed=target in writer.kept)
        if target in self.derivation.named:
            return [self.say(f"of_{steps[0].rule}", named=self.layout.tensor(target)), display]
        of = self.derivation.raw.tensor[target].adjoint_of
        users = [self.layout.tensor(n) for n in self.program.consumers[of]]
        lead = self.say("of" if users else "of_loss", of=self.layout.tensor(of), users=listed(users))
        return [lead, display]

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

    @cached_property
    def graph(self) -> ElementGraph | None:
        """The computation graph of a small network, element by element."""
        return self.record.page.graph if self.record.page is not None else element_graph(self.derivation)

    @cached_property
    def has_matrices(self) -> bool:
        """Whether at least half of the equations have a matrix form."""
        equations = [e for e in (*self.forward, *self.adjoints) if e.indices]
        return 0 < len(equations) <= 2 * sum(matrix_form(e, self.layout) is not None for e in equations)

    def beside(self, equations: Sequence[Equation]) -> Display:
        """Equations in index form, and in matrix form where there is one."""
        rows: list[DisplayRow] = []
        for equation, row in zip(equations, self.rows(equations), strict=True):
            found = matrix_form(equation, self.layout) if equation.indices else None
            rows.append((*row[:3], (Row((found[0], operator("="), found[1])),) if found else ()))
        return Display(tuple(rows))

    def matrix(self) -> Section | None:
        """The adjoints of a network of equations; those of layers are in their theorems."""
        if not self.has_matrices or self.network.layers:
            return None
        return self.section("matrix", self.beside([e for e in self.adjoints if e.indices]))

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

    def curvature(self) -> Section | None:
        """The Hessian times a vector, where second derivatives were asked for."""
        if self.record.curvature is None:
            return None
        rows = curvature_rows(self.derivation, self.record.curvature, self.layout)
        marks = {"v": Symbol("v"), "s": Symbol("s"), "H": Symbol("H"), "loss": self.layout.tensor(self.network.loss)}
        return self.section("curvature", self.say("curvature", **marks), Display(rows))

    def facts(self) -> Section | None:
        if not self.record.facts:
            return None
        words = self.words["facts"]
        said = [fact.said(self.language) for fact in self.record.facts]
        rows = tuple((self.layout.tensor(name), what, how) for name, what, how in said)
        told = [Paragraph((sentence,)) for sentence in self.record.facts_explained(self.language)]
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

    def update(self) -> Section:
        training = self.derivation.training
        name = self.network.optimiser.name
        lead = self.say("update_sgd") if name == "sgd" else self.say("update", name=name)
        states = training.given("state")
        blocks: list[Block] = [lead, Display(self.rows(self.updates, self.layout.assigning(self.assignments)))]
        if states:
            blocks.append(self.say("update_states"))
        constants = tuple(
            (
                self.layout.tensor(t.name),
                "=",
                shown(float(t.value)),
                (spoken(self.words, "constants", t.name),) if t.name in WORDS else (),
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
        if self.record.page is not None:
            blocks.append(panel(self.derivation, self.record.page, self.layout, before, self.words["page"]))
        parts = {"example_forward": self.forward, "example_backward": self.adjoints, "example_update": self.updates}
        for key, equations in parts.items():
            layout = self.layout.assigning(self.assignments) if equations is self.updates else self.layout
            relation = "←" if layout.names.assigned else "="
            rows: list[DisplayRow] = []
            for equation in equations:
                written = scalar_equations(equation, self.derivation.training)
                if not written:
                    return None
                for single in written:
                    found = numeric.result(single.left)
                    computed = Row((numeric.expression(single.right), operator("="), found))
                    right = found if single.right.is_Number or isinstance(single.right, Access) else computed
                    rows.append((layout.access(single.left), relation, right, ()))
            blocks += [self.say(key), Display(tuple(rows))]
        loss = Access(self.network.loss)
        first, second = (Substituted(values, self.layout) for values in (before, after))
        key = "example_next" if second.value(loss) < first.value(loss) else "example_next_other"
        blocks.append(self.say(key, before=first.result(loss), after=second.result(loss, later=1)))
        blocks += self.curve()
        return self.section("example", *blocks)

    def curve(self) -> list[Block]:
        """The loss over the declared training."""
        history = self.record.curve
        if len(history) < 2:
            return []
        steep = "rounding" if rounding(history) else "steep"
        key = f"figure_curve_{steep}" if logarithmic(history) else "figure_curve"
        caption = filled(self.text[key], steps=len(history) - 1)
        return [Figure(*curve_figure(history, self.layout.tensor(self.network.loss)), caption)]

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
        key = "costs_symbolic" if self.network.sampled else "costs"
        blocks: list[Block] = []
        if self.record.whole:
            table = Table(tuple(words["whole_head"]), self.counted(self.record.whole), numeric=True)
            blocks = [self.say("whole"), table]
        blocks += [
            self.say(key, samples=self.layout.tensor("samples")),
            Table(tuple(words["head"]), self.counted(self.record.costs), numeric=True),
        ]
        return self.section("costs", *blocks, *self.growth())

    def counted(self, rows: Sequence[tuple[str, tuple[sp.Expr, ...]]]) -> tuple[tuple[str | Node, ...], ...]:
        """Rows of a table of counts; a number of very many digits is rounded."""
        names = self.words["costs"]
        return tuple((names[key], *[polynomial(count, self.layout) for count in counts]) for key, counts in rows)

    def growth(self) -> list[Block]:
        """Why layer by layer: what the same costs with more neurons and more layers."""
        growth = self.record.growth
        if growth is None:
            return []
        words = self.words["costs"]
        kinds = (growth.expanded, growth.rule, growth.simplified)
        rows = tuple(
            (str(depth), *[polynomial(count, self.layout) for count in counts])
            for depth, counts in enumerate(zip(*kinds, strict=True), 1)
        )
        width, last = self.layout.letter("m"), len(growth.expanded)
        shown = min(growth.depth, last)
        svg, tikz = growth_figure(growth, self.layout)
        caption = filled(self.text["figure_growth"], width=width, depth=str(shown), neurons=str(max(growth.width, 2)))
        activation = spoken(self.words, "activations", growth.activation)
        return [
            self.say("growth", width=width, activation=activation),
            Table(tuple(words["growth_head"]), rows, numeric=True),
            Figure(svg, tikz, caption),
        ]

    def checks(self, sections: Sequence[Section | None]) -> Section | None:
        """The checks, and how many lines of mathematics the sections before have."""
        if not self.record.checks:
            return None
        words = self.words["checks"]
        passed = sum(ok for _, ok, _ in self.record.checks)
        rows = tuple(
            (check_name(self.words, name), words["passed" if ok else "failed"], shown(limit))
            for name, ok, limit in self.record.checks
        )
        blocks = every_block(section for section in sections if section is not None)
        lines = sum(len(block.rows) for block in blocks if isinstance(block, Display))
        lead = self.say("checks", passed=passed, count=len(rows), lines=lines)
        return self.section("checks", lead, Table(tuple(words["head"]), rows))
