"""Wrong formulas out of right ones: one change to one side, which really changes its value."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from symbp.errors import SymbpError
from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Node
from symbp.referee.claims import chains
from symbp.referee.context import Context, NotUnderstood
from symbp.referee.decide import Decision, compare
from symbp.referee.judge import Judge, _arguments
from symbp.referee.meaning import meaning
from symbp.referee.mutations import Slip, changes


@dataclass(frozen=True)
class Mutant:
    name: str
    kind: str
    text: str


def mutants(name: str, text: str, judge: Judge, seed: int) -> Iterator[Mutant]:
    """The mutants of a right formula in random order, every kind of slip in its turn."""
    tree = read_latex(text)
    seen = {latex(tree)}
    numbers = random.Random(f"{name} {seed}")
    kinds: dict[str, list[Slip]] = {}
    for slip in changes(tree, judge.bench.vocabularies[0]):
        kinds.setdefault(slip.kind, []).append(slip)
    order = list(kinds)
    numbers.shuffle(order)
    for slips in kinds.values():
        numbers.shuffle(slips)
    for slip in (s for row in zip_longest(*(kinds[kind] for kind in order)) for s in row if s is not None):
        changed = latex(slip.tree)
        if changed not in seen and changes_one_side(tree, slip.tree, judge):
            seen.add(changed)
            yield Mutant(name, slip.kind, changed)


def changes_one_side(old: Node, new: Node, judge: Judge) -> bool:
    """Whether exactly one side of one chain has another value than before: then equality is lost for certain."""
    before, after = chains(old), chains(new)
    if [len(c.sides) for c in before] != [len(c.sides) for c in after]:
        return False
    differing = 0
    for first, second in zip(before, after, strict=True):
        if first.relations != second.relations or any(relation in "∈⇒" for relation in first.relations):
            return False
        if first.sides == second.sides:
            continue
        if not understood(second.sides, judge):
            return False
        for left, right in zip(first.sides, second.sides, strict=True):
            if left != right:
                changed = other_value(left, right, judge, first.sides[0])
                if changed is None:
                    return False
                differing += changed
    return differing == 1


def understood(sides: tuple[Node, ...], judge: Judge) -> bool:
    """Whether all sides say something: a formula without meaning is neither right nor wrong."""
    context = Context(judge.bench.vocabularies[0], letters=_arguments(sides[0]))
    try:
        for side in sides:
            meaning(side, context)
    except NotUnderstood:
        return False
    return not context.open_questions


def other_value(old: Node, new: Node, judge: Judge, left: Node) -> bool | None:
    """Whether two sides differ somewhere; None where one has no meaning."""
    vocabulary, points = judge.bench.vocabularies[0], judge.bench.points[0]
    point = points.random(97, vocabulary.facts.domains[1], True)
    contexts = [Context(vocabulary, letters=_arguments(left)) for _ in range(2)]
    try:
        terms = meaning(old, contexts[0]), meaning(new, contexts[1])
        if contexts[1].open_questions:
            return None
        return isinstance(compare(*terms, vocabulary, point, 5), Decision)
    except (NotUnderstood, SymbpError, ArithmeticError):
        return None
