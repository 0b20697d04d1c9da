"""Recognising a quantity that is written by a pattern: which indices and which layer it names."""

from __future__ import annotations

from dataclasses import dataclass

from symbp.language.layout import Accent, Big, Brackets, Fraction, Node, Root, Row, Scripts, Symbol


@dataclass(frozen=True)
class Index:
    """A position as the author counts: a letter plus a number, or a number alone."""

    letter: str = ""
    offset: int = 0

    def __str__(self) -> str:
        if not self.letter:
            return str(self.offset)
        return self.letter + (f"{self.offset:+d}" if self.offset else "")


Found = dict[str, Index]


def read_index(node: Node) -> Index | None:
    """A position: a number, a letter, or a letter plus or minus a number; None for anything else."""
    match node:
        case Symbol(text, _) if text.isdigit():
            return Index("", int(text))
        case Symbol(text, "italic") if len(text) == 1:
            return Index(text)
        case Brackets(inside):
            return read_index(inside)
        case Row((Symbol(letter, "italic"), Symbol("+" | "−" as sign, _), Symbol(step, _))) if step.isdigit():
            return Index(letter, int(step) if sign == "+" else -int(step))
    return None


def read_indices(node: Node, count: int) -> list[Index] | None:
    """So many positions side by side or with commas between them; digits count one by one."""
    parts = node.parts if isinstance(node, Row) else (node,)
    groups: list[list[Node]] = [[]]
    commas = any(is_sign(part, ",") for part in parts)
    for part in parts:
        if commas and is_sign(part, ","):
            groups.append([])
        elif commas:
            groups[-1].append(part)
        elif isinstance(part, Symbol) and part.text.isdigit():
            groups += [[Symbol(digit, "upright")] for digit in part.text]
        else:
            groups.append([part])
    groups = [group for group in groups if group]
    if len(groups) != count:
        if count != 1:
            return None
        groups = [list(parts)]
    found = [read_index(group[0] if len(group) == 1 else Row(tuple(group))) for group in groups]
    return None if any(index is None for index in found) else [index for index in found if index is not None]


def is_sign(node: Node, *texts: str) -> bool:
    """Whether a node is one of these operators."""
    return isinstance(node, Symbol) and node.style == "operator" and node.text in texts


def match(pattern: Node | None, node: Node | None, open_: frozenset[str], found: Found) -> Found | None:
    """What the open letters of a pattern are in ``node``; None where it is written otherwise."""
    if pattern is None or node is None:
        return found if pattern is node else None
    position = read_index(pattern) if not isinstance(pattern, Brackets) else None
    if position is not None and position.letter in open_:
        index = read_index(node) if not isinstance(node, Brackets) else None
        return None if index is None else _bound(position, index, found)
    if isinstance(pattern, Row):
        wanted = [part for part in pattern.parts if not is_sign(part, ",")]
        letters = [read_index(part) for part in wanted]
        if all(index is not None and index.letter in open_ for index in letters):
            indices = read_indices(node, len(wanted))
            if indices is None:
                return None
            for letter, index in zip(letters, indices, strict=True):
                step = _bound(letter, index, found) if letter is not None else None
                if step is None:
                    return None
                found = step
            return found
        return match_parts(pattern.parts, node.parts if isinstance(node, Row) else (node,), open_, found)
    match pattern, node:
        case Symbol(left, style), Symbol(right, other):
            return found if left == right and _alike(style, other) else None
        case Scripts(base, below, above), Scripts(its_base, its_below, its_above):
            pairs = [(base, its_base), (below, its_below), (above, its_above)]
            return _all(pairs, open_, found)
        case Fraction(above, below), Fraction(its_above, its_below):
            return _all([(above, its_above), (below, its_below)], open_, found)
        case Brackets(inside, left, right), Brackets(its, its_left, its_right) if (left, right) == (
            its_left,
            its_right,
        ):
            return match(inside, its, open_, found)
        case (Root(inside), Root(its)):
            return match(inside, its, open_, found)
        case Accent(mark, inside), Accent(its_mark, its) if mark == its_mark:
            return match(inside, its, open_, found)
    return None


def match_parts(
    pattern: tuple[Node, ...], parts: tuple[Node, ...], open_: frozenset[str], found: Found
) -> Found | None:
    """The same for parts side by side."""
    if len(pattern) != len(parts):
        return None
    return _all(list(zip(pattern, parts, strict=True)), open_, found)


def _all(pairs: list[tuple[Node | None, Node | None]], open_: frozenset[str], found: Found) -> Found | None:
    for pattern, node in pairs:
        step = match(pattern, node, open_, found)
        if step is None:
            return None
        found = step
    return found


def _bound(position: Index | None, index: Index, found: Found) -> Found | None:
    """The letter of a pattern's position bound so that the position is ``index``."""
    assert position is not None
    value = Index(index.letter, index.offset - position.offset)
    if found.get(position.letter, value) != value:
        return None
    return {**found, position.letter: value}


def _alike(style: str, other: str) -> bool:
    """Bold letters are the same letters; words, functions and numbers are not letters."""
    plain = {"bold": "italic"}
    return plain.get(style, style) == plain.get(other, other)


def filled(node: Node, found: Found) -> Node:
    """A tree with letters replaced by the positions that they stand for."""
    match node:
        case Symbol(text, "italic") if text in found:
            return written_index(found[text])
        case Row(parts):
            position = read_index(node)
            if position is not None and position.letter in found:
                index = found[position.letter]
                return written_index(Index(index.letter, index.offset + position.offset))
            return Row(tuple(filled(part, found) for part in parts))
        case Scripts(base, below, above):
            lower = None if below is None else filled(below, found)
            upper = None if above is None else filled(above, found)
            return Scripts(filled(base, found), lower, upper)
        case Fraction(above, below):
            return Fraction(filled(above, found), filled(below, found))
        case Brackets(inside, left, right):
            return Brackets(filled(inside, found), left, right)
        case Big(operator, below, above):
            return Big(operator, None if below is None else filled(below, found), above)
    return node


def written_index(index: Index) -> Node:
    """A position as it is written."""
    if not index.letter:
        return Symbol(str(index.offset), "upright")
    if not index.offset:
        return Symbol(index.letter)
    sign = Symbol("+" if index.offset > 0 else "−", "operator")
    return Row((Symbol(index.letter), sign, Symbol(str(abs(index.offset)), "upright")))
