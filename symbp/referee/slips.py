"""The likely slip in a wrong formula: the one change that makes it right, found by trying."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from symbp.errors import SymbpError
from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Brackets, Node, Row, Symbol
from symbp.referee.claims import Chain
from symbp.referee.decide import AGREES, PROVED, REFUTED
from symbp.referee.formula_parts import first_relation, in_index, node_at
from symbp.referee.judge import ASSUMED, Judge, Judgement
from symbp.referee.mutations import Slip, changes, insertions
from symbp.referee.terms import Derivative, Quantity
from symbp.referee.tree import parts_of, paths, put, row_of

RIGHT = (PROVED, AGREES, ASSUMED)
_FIRST = (
    "missing transpose", "extra transpose", "swapped difference", "sign", "missing square", "extra square", "layer",
    "swapped indices", "index", "activation for derivative", "derivative for activation", "argument of derivative",
    "missing bias", "missing derivative", "missing factor", "missing activation", "letter", "factor", "extra factor",
    "extra term", "extra sum", "missing term", "number",
)  # fmt: skip


_COMMON = (
    "missing transpose",
    "extra transpose",
    "swapped difference",
    "sign",
    "missing square",
    "layer",
    "swapped indices",
)
_SECOND = (*_COMMON, "missing derivative", "missing factor", "missing bias", "factor")
_MOST_PAIRS = 300
_MOST_PLACES = 10


@dataclass(frozen=True)
class Found:
    """A slip: its kind, the formula without it, what it is about where it needs that, and the kind of a second one."""

    kind: str
    right: str = ""
    about: str = ""
    also: str = ""


def find_slip(judge: Judge, chain: Chain) -> Found | None:
    """The change that makes a refuted chain right; None where no single one does."""
    tree = chain.node
    vocabulary = judge.bench.vocabularies[0]
    best = _first_right(judge, [*changes(tree, vocabulary)], tree)
    if best is None:
        best = _first_right(judge, insertions(tree, vocabulary), tree)
    return best or _two_slips(judge, tree)


def _two_slips(judge: Judge, tree: Node) -> Found | None:
    """Two changes of the commonest kinds that make it right together."""
    vocabulary = judge.bench.vocabularies[0]
    first = [slip for slip in changes(tree, vocabulary) if slip.kind in _COMMON]
    tried = 0
    for slip in sorted(first, key=lambda one: _FIRST.index(one.kind)):
        more = [*changes(slip.tree, vocabulary), *insertions(slip.tree, vocabulary)]
        for second in sorted((s for s in more if s.kind in _SECOND), key=lambda one: _FIRST.index(one.kind)):
            tried += 1
            if tried > _MOST_PAIRS:
                return None
            if second.tree != tree and is_right(judge, second.tree, 1) and is_right(judge, second.tree, 4):
                kinds = tuple(dict.fromkeys((slip.kind, second.kind)))
                return Found(kinds[0], latex(second.tree), also=kinds[1] if len(kinds) > 1 else kinds[0])
    return None


def _first_right(judge: Judge, tried: Iterable[Slip], tree: Node) -> Found | None:
    ordered = sorted(tried, key=lambda slip: (_FIRST.index(slip.kind), slip.left and slip.kind not in ("layer",)))
    seen = {tree}
    for slip in ordered:
        if slip.tree in seen:
            continue
        seen.add(slip.tree)
        if is_right(judge, slip.tree, 1) and is_right(judge, slip.tree, 4):
            return Found(slip.kind, latex(slip.tree))
    return None


def is_right(judge: Judge, tree: Node, points: int) -> bool:
    """Whether a formula holds at so many points."""
    try:
        found = judge.judge_tree(tree, "", points, False)
    except (SymbpError, ZeroDivisionError, ArithmeticError, ValueError, TypeError, IndexError):
        return False
    claims = found.claims
    return found.status in RIGHT and bool(claims) and all(c.decision and c.decision.instances for c in claims)


def missing_path(judge: Judge, judgement: Judgement) -> Found | None:
    """Where the value claimed is the derivative without all that goes through one node: that node."""
    from symbp.referee.paths import path_left_out

    for claim in judgement.claims:
        if claim.status != REFUTED or claim.terms is None:
            continue
        left, right = claim.terms
        if isinstance(left, Derivative) and isinstance(left.of, Quantity) and isinstance(left.by, Quantity):
            node = path_left_out(judge.bench, left, right)
            if node:
                return Found("missing path", with_sibling(judge, claim.chain), node)
    return None


def with_sibling(judge: Judge, chain: Chain) -> str:
    """The formula with the path that was left out: its right side again, through other neurons; empty if that fails.

    Every way is tried of exchanging some of the numbers 1 and 2 among its indices.
    """
    tree = chain.node
    start = first_relation(tree)
    if start is None or not isinstance(tree, Row) or len(chain.sides) != 2:
        return ""
    right = row_of(tree.parts[start + 1 :])
    holder = Row((Brackets(right),))  # so that the first sign of the right side has something before it
    places = [
        (path[1:], at)
        for path, node in paths(holder)
        if isinstance(node, Symbol) and node.style == "upright" and in_index(holder, path)
        for at, digit in enumerate(node.text)
        if digit in "12"
    ]
    if len(places) > _MOST_PLACES or not isinstance(tree, Row):
        return ""
    for count in range(1, len(places) + 1):
        for chosen in combinations(places, count):
            sibling: Node = holder.parts[0]
            for path, at in chosen:
                old = node_at(sibling, path)
                assert isinstance(old, Symbol)
                digits = old.text[:at] + ("2" if old.text[at] == "1" else "1") + old.text[at + 1 :]
                sibling = put(sibling, path, Symbol(digits, "upright"))
            assert isinstance(sibling, Brackets)
            whole = Row((*tree.parts, Symbol("+", "operator"), *parts_of(sibling.inside)))
            if is_right(judge, whole, 1) and is_right(judge, whole, 4):
                return latex(whole)
    return ""


def mended_slip(judge: Judge, judgement: Judgement) -> Found | None:
    """Where a bracket that is never closed has to be closed, and what other slip there is, if any."""
    if judgement.status == REFUTED and any(reading.status in RIGHT for reading in judgement.readings):
        return Found("bracket", latex(read_latex(judgement.mended)))
    vocabulary = judge.bench.vocabularies[0]
    for text in judgement.closings:
        tree = read_latex(text)
        for slip in changes(tree, vocabulary):
            if slip.kind in ("layer", "sign") and is_right(judge, slip.tree, 1) and is_right(judge, slip.tree, 4):
                return Found(f"bracket and {slip.kind}", latex(slip.tree))
    return Found("bracket")
