"""The judgement of one formula: what it claims, in every reading, and whether that holds."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from symbp.language.latex import latex
from symbp.language.latex_reading import LatexError, read_latex
from symbp.language.latex_tokens import tokens
from symbp.language.layout import Brackets, Node, Row, Symbol
from symbp.notation.matching import is_sign
from symbp.referee.claims import ASSIGNED, ORDER, Chain, chains, has_no_index, is_name, is_words
from symbp.referee.context import Context, NotUnderstood, Unknown
from symbp.referee.decide import AGREES, PROVED, REFUTED, Bench, Decision, decide, decide_number, is_number, is_numeric
from symbp.referee.meaning import meaning
from symbp.referee.sentences import everywhere
from symbp.referee.terms import Add, Number, Place, Quantity, Term, quantities, replaced
from symbp.referee.tree import paths, rebuilt
from symbp.referee.trends import decide_minimum, decide_trend
from symbp.referee.vocabulary import Alias, Text

DEFINITION, MENTION, NOT_UNDERSTOOD, ASSUMED, AMBIGUOUS = (
    "definition", "mention", "not understood", "assumption", "ambiguous",
)  # fmt: skip
_ORDER = [MENTION, DEFINITION, PROVED, AGREES, ASSUMED, AMBIGUOUS, NOT_UNDERSTOOD, REFUTED]
_MOST_READINGS = 16


@dataclass(frozen=True)
class Claim:
    """A claim with its decision. ``left`` and ``right`` are its sides, ``chain`` the formula it stands in."""

    chain: Chain
    status: str
    decision: Decision | None = None
    left: Node | None = None
    right: Node | None = None
    assumed: tuple[Text, ...] = ()
    reason: str = ""
    place: Place = None
    introduces: str = ""
    terms: tuple[Term, Term] | None = None


@dataclass(frozen=True)
class ReadingOf:
    """One reading of a formula: which of the open questions it answers how, and the claims that follow."""

    said: tuple[Text, ...]
    claims: tuple[Claim, ...]

    @property
    def status(self) -> str:
        """The worst of its claims; right under an assumption where one is made."""
        worst = max((claim.status for claim in self.claims), key=_ORDER.index, default=MENTION)
        if worst in (PROVED, AGREES) and any(claim.assumed for claim in self.claims):
            return ASSUMED
        return worst


@dataclass(frozen=True)
class Judgement:
    """What became of a formula."""

    text: str
    status: str
    readings: tuple[ReadingOf, ...] = ()
    reason: str = ""
    place: Place = None
    kind: str = ""
    mended: str = ""
    closings: tuple[str, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the first reading that has the formula's status, or of the first reading."""
        chosen = next((r for r in self.readings if r.status == self.status), None)
        return (chosen or self.readings[0]).claims if self.readings else ()


@dataclass
class Judge:
    """A bench with what has been defined so far; ``plain`` is the same with gradient descent for the optimiser."""

    bench: Bench
    plain: Bench | None = None
    defined: list[Alias] = field(default_factory=list)

    def judge(self, text: str, points: int | None = None, exact: bool = True) -> Judgement:
        """The judgement of a formula's LaTeX, at so many random points, with or without the attempt of a proof."""
        try:
            tree = read_latex(text)
        except LatexError as error:
            if error.kind == "unclosed":
                closed = self._closed(text, error)
                if closed is not None:
                    return closed
            return Judgement(
                text, NOT_UNDERSTOOD, reason=error.reason, place=(error.place, error.place + 1), kind=error.kind
            )
        return self.judge_tree(tree, text, points, exact)

    def _closed(self, text: str, error: LatexError) -> Judgement | None:
        """A formula with a bracket that is never closed is none: refuted, with the place where closing it is right.

        Where no place is, it is closed at the end. None where it is not understood even then.
        """
        opening = text[error.place :].lstrip()
        closing = {"(": ")", "[": "]", "{": "}", "\\": r"\}"}.get(opening[:1])
        if closing is None:
            return None
        last: Judgement | None = None
        closings: list[str] = []
        for place in [*_boundaries(text, error.place), len(text)]:
            try:
                tree = read_latex(text[:place] + closing + text[place:])
            except LatexError:
                continue
            found = self.judge_tree(tree, text, 2, False)
            if found.status == NOT_UNDERSTOOD:
                continue
            closings.append(text[:place] + closing + text[place:])
            last = replace(found, mended=closings[-1], closings=tuple(closings))
            if found.status not in (REFUTED, AMBIGUOUS):
                break
        if last is None:
            return None
        return replace(last, status=REFUTED, reason=error.reason, place=(error.place, error.place + 1), kind="unclosed")

    def judge_tree(self, tree: Node, text: str = "", points: int | None = None, exact: bool = True) -> Judgement:
        """The judgement of a formula that has been read."""
        found = chains(tree)
        questions: dict[str, list[Text]] = {}
        first = self._reading(found, {}, questions, points, exact)
        readings = [first]
        tried: set[tuple[tuple[str, int], ...]] = {()}
        for _ in range(3):  # a reading may raise a question of its own
            names = list(questions)
            for choice in itertools.islice(
                itertools.product(*[range(len(questions[name])) for name in names]), _MOST_READINGS
            ):
                choices = {name: number for name, number in zip(names, choice, strict=True) if number}
                key = tuple(sorted(choices.items()))
                if key not in tried:
                    tried.add(key)
                    readings.append(self._reading(found, choices, questions, points, exact))
        return Judgement(text or latex(tree), _together(readings), tuple(readings))

    def _reading(
        self,
        found: Sequence[Chain],
        choices: Mapping[str, int],
        questions: dict[str, list[Text]],
        points: int | None,
        exact: bool,
    ) -> ReadingOf:
        claims: list[Claim] = []
        bindings = self._bindings(found)
        variables = _variables(found)
        assigned: list[Quantity] = []
        for chain in found:
            if chain.relations == ("∈",) and variables:
                continue
            for one in _spelt_out(chain, variables):
                context = Context(self.bench.vocabularies[0], choices, bindings=bindings)
                claims += self._claims(one, found, context, choices, assigned, points, exact)
                for key, options in context.open_questions.items():
                    questions.setdefault(key, options)
        said = tuple(questions[key][number] for key, number in sorted(choices.items()))
        if not choices and questions:
            said = tuple(options[0] for _, options in sorted(questions.items()))
        elif questions:
            said = tuple(options[choices.get(key, 0)] for key, options in sorted(questions.items()))
        return ReadingOf(said, tuple(claims))

    def _bindings(self, found: Sequence[Chain]) -> dict[str, Number]:
        """Letters that a condition beside the formula gives a number, as n = 2 does."""
        bindings = {}
        if len(found) < 2:
            return {}
        for chain in found[1:]:
            if len(chain.sides) != 2 or chain.relations != ("=",) or not isinstance(chain.sides[0], Symbol):
                continue
            context = Context(self.bench.vocabularies[0])
            try:
                value = meaning(chain.sides[1], context)
            except NotUnderstood:
                continue
            if not isinstance(value, Number):
                continue
            try:
                meaning(chain.sides[0], context)
            except NotUnderstood:
                bindings[chain.sides[0].text] = value
        return bindings

    def _claims(
        self,
        chain: Chain,
        found: Sequence[Chain],
        context: Context,
        choices: Mapping[str, int],
        assigned: list[Quantity],
        points: int | None,
        exact: bool,
    ) -> list[Claim]:
        if len(chain.sides) < 2:
            return []
        if isinstance(chain.sides[0], Symbol) and chain.sides[0].text in context.bindings and len(chain.sides) == 2:
            return []
        if "⇒" in chain.relations:
            return [self._special(chain, context, lambda: decide_trend(chain, context, self.bench))]
        if _begins_with(chain.sides[0], "min"):
            if chain is not found[0]:
                raise NotUnderstood(chain.sides[0], "a minimum is read only where it begins the formula")
            return [self._special(chain, context, lambda: decide_minimum(found, context, self.bench))]
        if any(is_words(side) for side in chain.sides[1:]):
            try:
                return self._equalities(chain, found, context, choices, assigned, points, exact)
            except NotUnderstood as error:
                if is_name(chain.sides[0]):
                    return [Claim(chain, DEFINITION, introduces=latex(chain.sides[0]))]
                return [self._not_understood(chain, error)]
        try:
            return self._equalities(chain, found, context, choices, assigned, points, exact)
        except NotUnderstood as error:
            return [self._not_understood(chain, error)]

    def _not_understood(self, chain: Chain, error: NotUnderstood) -> Claim:
        return Claim(chain, NOT_UNDERSTOOD, reason=error.reason, place=error.place)

    def _special(self, chain: Chain, context: Context, deciding: Callable[[], Decision]) -> Claim:
        try:
            decision = deciding()
        except NotUnderstood as error:
            return self._not_understood(chain, error)
        return Claim(chain, decision.status, decision, chain.sides[0], chain.sides[-1], tuple(self._assumed(context)))

    def _equalities(
        self,
        chain: Chain,
        found: Sequence[Chain],
        context: Context,
        choices: Mapping[str, int],
        assigned: list[Quantity],
        points: int | None,
        exact: bool,
    ) -> list[Claim]:
        if any(relation in ORDER for relation in chain.relations):
            raise NotUnderstood(chain.sides[0], "an inequality is not decided")
        left = chain.sides[0]
        context.letters = _arguments(left)
        try:
            first = meaning(left, context)
        except Unknown:
            if is_name(left) and not context.letters and (has_no_index(left) or self._understood(chain)):
                self._define(left, chain)
                return [Claim(chain, DEFINITION, introduces=latex(left))]
            raise
        terms = [first, *[meaning(side, context) for side in chain.sides[1:]]]
        if isinstance(first, Quantity) and (
            chain.relations[0] in ASSIGNED or (self._changes(first) and _is_update(first, terms[1:]))
        ):
            terms = [_next(first), *[_with_next(term, assigned) for term in terms[1:]]]
            assigned.append(first)
        velocity = self.bench.vocabularies[0].reading.velocity
        states = any(node in velocity for one in found for side in one.sides for _, node in paths(side))
        bench = self._optimiser(terms, context, states)
        assumed = self._assumed(context)
        claims = []
        for number in range(len(terms) - 1):
            pair = terms[number], terms[number + 1]
            if is_numeric(pair[1]) and is_numeric(pair[0]):  # a calculation is compared with what it calculates
                pair = next((t for t in reversed(terms[:number]) if not is_numeric(t)), pair[0]), pair[1]
            decision = _decide(*pair, bench, points, exact)
            more = list(assumed)
            for letter in sorted(context.used_bindings):
                value = context.bindings[letter].value
                more.append({"en": f"${letter} = {value}$", "zh": f"${letter} = {value}$"})
            claims.append(
                Claim(
                    chain,
                    decision.status,
                    decision,
                    chain.sides[number],
                    chain.sides[number + 1],
                    tuple(more),
                    terms=pair,
                )
            )
        return claims

    def _changes(self, quantity: Quantity) -> bool:
        """Whether a step of an optimiser changes this."""
        if quantity.tensor.startswith("*") or quantity.role in ("weight", "bias"):
            return True
        network = self.bench.vocabularies[0].facts.network
        return quantity.tensor in {t.name for t in network.forward.given("parameter")}

    def _understood(self, chain: Chain) -> bool:
        """Whether the right side says something."""
        try:
            meaning(chain.sides[1], Context(self.bench.vocabularies[0]))
        except NotUnderstood:
            return False
        return True

    def _define(self, left: Node, chain: Chain) -> None:
        """What a formula introduces is known from then on."""
        name = left.parts[0] if isinstance(left, Row) and any(isinstance(p, Brackets) for p in left.parts) else left
        meaning_ = latex(chain.sides[1])
        alias = Alias(name, frozenset(), meaning_)
        if all(known.written != name for known in self.defined):
            for bench in (self.bench, self.plain):
                for vocabulary in bench.vocabularies if bench else ():
                    vocabulary.defined.append(alias)
            self.defined.append(alias)

    def _optimiser(self, terms: Sequence[Term], context: Context, states: bool) -> Bench:
        """The bench of the declared optimiser, or of plain gradient descent where the formula may mean either."""
        speaks = any(q.tensor.endswith("_next") or "next" in q.role for term in terms for q in quantities(term))
        if not speaks or states or self.plain is None:
            return self.bench
        name = self.bench.vocabularies[0].facts.network.optimiser.name
        said = [everywhere("plain_descent"), everywhere("declared_optimiser", name=name)]
        return self.bench if context.choose("optimiser", said) else self.plain

    def _assumed(self, context: Context) -> list[Text]:
        found = list(context.assumed)
        for assumption in self.bench.vocabularies[0].reading.assumptions:
            if set(assumption.of) & context.speaks_of:
                found.append(assumption.text)
        return found


def _boundaries(text: str, start: int) -> list[int]:
    """Where tokens end behind a place."""
    return [token.end for token in tokens(text) if token.start > start]


def _decide(left: Term, right: Term, bench: Bench, points: int | None, exact: bool) -> Decision:
    if is_numeric(right):
        number = decide_number(left, right, bench)
        if number is None:
            raise NotUnderstood(None, "nothing is declared to compute this number from")
        return number
    decision = decide(left, right, bench, **({"points": points} if points else {}), exact=exact)
    if decision.status == REFUTED and is_number(right) and not is_number(left):
        return decide_number(left, right, bench) or decision
    return decision


def _together(readings: Sequence[ReadingOf]) -> str:
    """The status of a formula from those of its readings; a reading that means nothing does not count."""
    statuses = [reading.status for reading in readings]
    sensible = [s for s in statuses if s != NOT_UNDERSTOOD] or statuses
    right = [s for s in sensible if s != REFUTED]
    if len(right) == len(sensible):
        return max(right, key=_ORDER.index)
    return AMBIGUOUS if right else REFUTED


def _begins_with(node: Node, word: str) -> bool:
    parts = node.parts if isinstance(node, Row) else (node,)
    return bool(parts) and parts[0] == Symbol(word, "function")


def _arguments(left: Node) -> frozenset[str]:
    """The letters in brackets behind a function that is defined, as z in σ(z)."""
    parts = left.parts if isinstance(left, Row) else (left,)
    if len(parts) == 2 and isinstance(parts[1], Brackets):
        inside = parts[1].inside.parts if isinstance(parts[1].inside, Row) else (parts[1].inside,)
        return frozenset(p.text for p in inside if isinstance(p, Symbol) and p.style == "italic")
    return frozenset()


def _variables(found: Sequence[Chain]) -> dict[Node, list[Node]]:
    """A letter that stands for each of several quantities, θ ∈ {W, b}, and these."""
    variables: dict[Node, list[Node]] = {}
    for chain in found:
        if chain.relations == ("∈",) and isinstance(chain.sides[1], Brackets) and chain.sides[1].left == "{":
            inside = chain.sides[1].inside
            items: list[list[Node]] = [[]]
            for part in inside.parts if isinstance(inside, Row) else (inside,):
                if is_sign(part, ","):
                    items.append([])
                else:
                    items[-1].append(part)
            variables[chain.sides[0]] = [item[0] if len(item) == 1 else Row(tuple(item)) for item in items]
    return variables


def _spelt_out(chain: Chain, variables: Mapping[Node, list[Node]]) -> list[Chain]:
    found = [chain]
    for variable, values in variables.items():
        found = [
            replace(one, sides=tuple(_put(side, variable, value) for side in one.sides))
            for one in found
            for value in values
        ]
    return found


def _put(node: Node, old: Node, new: Node) -> Node:
    return rebuilt(node, lambda part: new if part == old else None)


def _is_update(left: Quantity, rest: Sequence[Term]) -> bool:
    """w = w - …: a quantity cannot equal itself less something, so the left is its next value."""
    return any(left in _outside_derivatives(term) for term in rest) and not left.tensor.endswith("_next")


def _outside_derivatives(term: Term) -> list[Term]:
    return [term, *[part for _, part in term.parts]] if isinstance(term, Add) else [term]


def _next(quantity: Quantity) -> Term:
    if quantity.tensor:
        return replace(quantity, tensor=f"{quantity.tensor}_next")
    return replace(quantity, role=f"next {quantity.role}")


def _with_next(term: Term, assigned: Sequence[Quantity]) -> Term:
    """A term in which what has been assigned before has its new value."""
    if not assigned:
        return term
    return replaced(term, lambda part: _next(part) if isinstance(part, Quantity) and part in assigned else None)
