"""The check of a text: its formulas, the notation they are read in, and what became of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from symbp.errors import SymbpError
from symbp.network.model import Network
from symbp.notation.convention import Convention, shipped
from symbp.referee.decide import AGREES, PROVED, REFUTED
from symbp.referee.example import Example, smallest_example
from symbp.referee.find import FoundFormula, find_formulas
from symbp.referee.judge import (
    AMBIGUOUS,
    ASSUMED,
    DEFINITION,
    MENTION,
    NOT_UNDERSTOOD,
    Claim,
    Judge,
    Judgement,
)
from symbp.referee.networks import all_facts, make_judge
from symbp.referee.right import first_scope, right_formula
from symbp.referee.runs import Run, Table, find_tables, judge_run
from symbp.referee.slips import Found, find_slip, mended_slip, missing_path
from symbp.referee.terms import Term
from symbp.referee.vocabulary import Reading, load_reading, reading_of

COUNTED = (PROVED, AGREES, DEFINITION, ASSUMED, AMBIGUOUS, REFUTED, NOT_UNDERSTOOD)


@dataclass(frozen=True)
class Explained:
    """Why a formula is wrong: where it fails, the slip, and the right formula."""

    claim: Claim
    example: Example | None = None
    slip: Found | None = None
    right: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """A formula of the text with its judgement and, where it is refuted, the explanation."""

    formula: FoundFormula
    judgement: Judgement
    explained: Explained | None = None

    @property
    def status(self) -> str:
        """What became of it."""
        return self.judgement.status

    @property
    def name(self) -> str:
        """The name that the text gives the formula, if any."""
        return dict(self.formula.settings).get("name", "")


@dataclass
class Report:
    """All verdicts of a text.

    ``notations`` says for each network in whose notation it was read, and whether that was told; ``shrunk`` are the
    networks that were tried with fewer neurons.
    """

    verdicts: list[Verdict] = field(default_factory=list)
    notations: list[tuple[str, str, bool]] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    shrunk: list[str] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many formulas have each status; mere mentions of a quantity are not counted."""
        return {status: sum(v.status == status for v in self.verdicts) for status in COUNTED}

    @property
    def passed(self) -> bool:
        """Whether nothing is refuted."""
        return not self.counts[REFUTED]

    def text(self, language: str = "en") -> str:
        """The report as plain text."""
        from symbp.referee.report import as_text

        return as_text(self, language)

    def markdown(self, language: str = "en", title: str = "") -> str:
        """The report as Markdown."""
        from symbp.referee.report import as_markdown

        return as_markdown(self, language, title)

    def _repr_markdown_(self) -> str:
        """The report, in a notebook."""
        return self.markdown()

    def json(self) -> str:
        """The report as JSON."""
        from symbp.referee.report import as_data

        return json.dumps(as_data(self), ensure_ascii=False, indent=1) + "\n"


def check_text(
    text: str, network: str | Network | None = None, notation: str | Convention | None = None, folder: str | Path = ""
) -> Report:
    """What becomes of every formula in a Markdown or LaTeX text that speaks of a network.

    ``network`` is a network, the name of one of the zoo, or a TOML file; ``notation`` the name of a notation or a TOML
    file. A text may name both itself in a comment ``<!-- symbp: network = …, notation = … -->`` (files are looked for
    in ``folder``). Without a notation, the shipped one that reads most of the formulas is taken, and the report
    says so. Raises :class:`SymbpError` where no network is named.
    """
    checker = Checker(network, notation, Path(folder))
    tables = find_tables(text)
    inside = {table.line for table in tables}
    return checker.check([f for f in find_formulas(text) if f.line not in inside], tables)


class Checker:
    """Judges for every network and notation that a text names."""

    def __init__(self, network: str | Network | None, notation: str | Convention | None, folder: Path) -> None:
        self.network, self.notation, self.folder = network, notation, folder
        self.judges: dict[tuple[Any, ...], Judge] = {}

    def check(self, formulas: list[FoundFormula], tables: Sequence[Table] = ()) -> Report:
        """The report on formulas, and on the tables of training runs between them."""
        report = Report()
        for formula in formulas:
            settings = dict(formula.settings)
            network: Any = settings.get("network") or self.network
            if network is None:
                raise SymbpError(
                    f"line {formula.line}: it is not said which network the formulas speak of; name one with --network "
                    "or in a comment <!-- symbp: network = NAME -->."
                )
            notation: Any = settings.get("notation") or self.notation
            same = [f for f in formulas if dict(f.settings).get("network") == settings.get("network")]
            judge = self.judge(network, notation, same, report)
            report.verdicts.append(judge_formula(judge, formula))
        for table in tables:
            settings = dict(table.settings)
            network, notation = settings.get("network") or self.network, settings.get("notation") or self.notation
            if network is not None:
                judge = self.judge(network, notation, formulas, report)
                run = judge_run(judge, table, _wrong_rules(report, settings.get("network")))
                report.runs += [run] if run else []
        return report

    def judge(self, network: Any, notation: Any, formulas: list[FoundFormula], report: Report) -> Judge:
        """The judge for a network and a notation, inferred from the formulas where none is told."""
        key = tuple(one if isinstance(one, str) else id(one) for one in (network, notation))
        if key not in self.judges:
            facts = all_facts(self._file(network))
            if facts[0].shrunk:
                report.shrunk.append(network if isinstance(network, str) else network.name)
            name = network if isinstance(network, str) else network.name
            own = facts[0].network.notation
            if notation is None and (own.roles or own.tensors or own.reading):
                notation = own
            if notation is None:
                chosen = infer_notation(facts, formulas)
                report.notations.append((name, chosen.convention.name, False))
                self.judges[key] = make_judge(facts, chosen)
            else:
                chosen = (
                    reading_of(notation) if isinstance(notation, Convention) else load_reading(self._file(notation))
                )
                report.notations.append((name, chosen.convention.name, True))
                self.judges[key] = make_judge(facts, chosen)
        return self.judges[key]

    def _file(self, name: Any) -> Any:
        """A file named in a text stands beside it."""
        if isinstance(name, str) and name.endswith(".toml") and (self.folder / name).is_file():
            return str(self.folder / name)
        return name


def _wrong_rules(report: Report, network: str | None) -> list[tuple[str, Term, Term]]:
    """The refuted formulas about a network, each with its name or its line and both sides."""
    found = []
    for verdict in report.verdicts:
        if verdict.status != REFUTED or dict(verdict.formula.settings).get("network") != network:
            continue
        for claim in verdict.judgement.claims:
            if claim.status == REFUTED and claim.terms is not None:
                found.append((verdict.name or f"({verdict.formula.line})", *claim.terms))
    return found


def infer_notation(facts: list[Any], formulas: list[FoundFormula]) -> Reading:
    """The shipped notation in which most formulas say something about the network, most of that right."""
    best: tuple[tuple[int, int], Reading] | None = None
    own = [reading_of(facts[0].network.notation)]
    for reading in [*own, *[load_reading(name) for name in sorted(shipped(), key=lambda n: (n != "standard", n))]]:
        judge = make_judge(facts, reading)
        read = right = 0
        for formula in formulas:
            try:
                judgement = judge.judge(formula.text, 1, False)
            except SymbpError:
                continue
            counted = judgement.status not in (NOT_UNDERSTOOD, MENTION, DEFINITION)
            read += counted
            right += counted and judgement.status != REFUTED
        score = (right + read, right)
        if best is None or score > best[0]:
            best = score, reading
    assert best is not None
    return best[1]


def judge_formula(judge: Judge, formula: FoundFormula) -> Verdict:
    """The verdict on one formula, with the explanation of what is wrong."""
    judgement = judge.judge(formula.text)
    explained = explain(judge, judgement) if judgement.status == REFUTED else None
    return Verdict(formula, judgement, explained)


def explain(judge: Judge, judgement: Judgement) -> Explained | None:
    """Why a formula is refuted."""
    claims = judgement.claims
    if judgement.kind == "unclosed":
        slip = mended_slip(judge, judgement)
        wrong = next((c for c in claims if c.status == REFUTED), claims[0] if claims else None)
        if wrong is None:
            return None
        return Explained(wrong, None, slip, (slip.right,) if slip and slip.right else ())
    wrong = next((c for c in claims if c.status == REFUTED), None)
    if wrong is None:
        return None
    example = smallest_example(*wrong.terms, judge.bench) if wrong.terms else None
    slip = missing_path(judge, judgement) or find_slip(judge, wrong.chain)
    right: tuple[str, ...] = (slip.right,) if slip is not None and slip.right else ()
    if not right and wrong.terms is not None:
        vocabulary, points = judge.bench.vocabularies[0], judge.bench.points[0]
        scope = first_scope(wrong.terms[0], vocabulary, points.random(1, vocabulary.facts.domains[0]))
        right = tuple(right_formula(wrong.terms[0], vocabulary, scope))
    return Explained(wrong, example, slip, right)
