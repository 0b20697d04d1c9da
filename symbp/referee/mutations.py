"""Single slips: every way of going wrong by one sign, factor, square, index, layer, transposition, term or sum.

The same operators make wrong formulas out of right ones, for tests, and find the slip in a wrong one, by trying which
of them makes it right. Each gives the formula's tree changed in one thing (in one place, or wherever the same signs
stand), and the name of the slip that is undone by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from symbp.language.layout import Big, Brackets, Fraction, Node, Row, Scripts, Symbol
from symbp.notation.matching import is_sign, read_index
from symbp.referee.formula_parts import (
    SQUARE,
    factors_of,
    first_relation,
    in_index,
    index_letters,
    inside_scripts,
    is_differential,
    is_index_list,
    is_left,
    is_named,
    is_position,
    node_at,
    products_of,
    sides_of,
    terms_of,
    without_sign,
    written_layers,
)
from symbp.referee.tree import Path, paths, put, rebuilt, row_of
from symbp.referee.vocabulary import Vocabulary

_TRANSPOSED = Symbol("⊤", "operator")
_MINUS, _PLUS = Symbol("−", "operator"), Symbol("+", "operator")
_HALF = Fraction(Symbol("1", "upright"), Symbol("2", "upright"))
_TIMES = Symbol("⊙", "operator")
_PRIME = Symbol("′", "operator")


@dataclass(frozen=True)
class Slip:
    """A formula with one thing changed: ``kind`` names what was wrong before the change."""

    kind: str
    tree: Node
    left: bool = False


def changes(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """The formula with one thing changed, in every way, without what only the search for a slip may insert."""
    yield from _signs(tree)
    yield from _squares(tree, vocabulary)
    yield from _transpositions(tree, vocabulary)
    yield from _layers(tree, vocabulary)
    yield from _positions(tree)
    yield from _primes(tree, vocabulary)
    yield from _letters(tree, vocabulary)
    yield from _factors(tree)
    yield from _left_out(tree, vocabulary)
    yield from _sums(tree)
    yield from _numbers(tree)


def insertions(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """The formula with one thing put in that may have been left out: a factor, a term, the activation."""
    start = first_relation(tree)
    if start is None or not isinstance(tree, Row):
        return
    pool = _pool(tree, vocabulary)
    for path, node in list(paths(tree)):
        if isinstance(node, Row) and not inside_scripts(tree, path):
            for _, end in products_of(node, start + 1 if not path else 0):
                for role, factor in pool:
                    if role == "bias":
                        continue
                    kind = "missing derivative" if role == "derivative" else "missing factor"
                    yield Slip(kind, put(tree, path, row_of((*node.parts[:end], *factor, *node.parts[end:]))))
    for role, term in pool:
        if role in ("bias", "weight", "activation"):
            kind = "missing bias" if role == "bias" else "missing term"
            yield Slip(kind, Row((*tree.parts, _PLUS, *term)))
    right = Brackets(row_of(tree.parts[start + 1 :]))
    yield Slip("missing activation", Row((*tree.parts[: start + 1], vocabulary.activation, right)))


def _signs(tree: Node) -> Iterator[Slip]:
    for path, node in paths(tree):
        if is_sign(node, "+", "−") and not inside_scripts(tree, path):
            flipped = _MINUS if is_sign(node, "+") else _PLUS
            yield Slip("sign", put(tree, path, flipped), is_left(tree, path))
        elif is_sign(node, "−") and inside_scripts(tree, path) and not is_position(tree, path):
            yield Slip("sign", put(tree, path, _PLUS), is_left(tree, path))
    parts = tree.parts if isinstance(tree, Row) else (tree,)
    for begin, end in sides_of(parts)[1:]:
        if begin >= end or _is_update(parts):
            continue
        inside = parts[begin:end]
        if is_sign(inside[0], "−"):
            changed: tuple[Node, ...] = inside[1:]
        elif any(is_sign(part, "+", "−") for part in inside):
            changed = (_MINUS, Brackets(row_of(inside)))
        else:
            changed = (_MINUS, *inside)
        yield Slip("sign", row_of((*parts[:begin], *changed, *parts[end:])))


def _is_update(parts: Sequence[Node]) -> bool:
    return any(is_sign(part, "←", "⇒") for part in parts)


def _squares(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    for path, node in paths(tree):
        if isinstance(node, Scripts) and node.above == SQUARE and not is_named(node, vocabulary):
            bare = Scripts(node.base, node.below) if node.below is not None else node.base
            yield Slip("extra square", put(tree, path, bare), is_left(tree, path))
        if isinstance(node, Brackets) and node.left in "([" and not inside_scripts(tree, path):
            inside = node.inside.parts if isinstance(node.inside, Row) else (node.inside,)
            difference = any(is_sign(part, "+", "−") for part in inside)
            if difference and not (path and isinstance(node_at(tree, path[:-1]), Scripts)):
                yield Slip("missing square", put(tree, path, Scripts(node, None, SQUARE)), is_left(tree, path))


def _whole_matrix(node: Node, vocabulary: Vocabulary) -> bool:
    return any(entry.axes is None and entry.found((node,)) is not None for entry in vocabulary.entries)


def _transpositions(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    for path, node in paths(tree):
        if isinstance(node, Scripts) and node.above == _TRANSPOSED:
            bare = Scripts(node.base, node.below) if node.below is not None else node.base
            yield Slip("extra transpose", put(tree, path, bare), is_left(tree, path))
        elif not inside_scripts(tree, path) and _whole_matrix(node, vocabulary) and not is_left(tree, path):
            above = node_at(tree, path[:-1]) if path else None
            if isinstance(above, Brackets):  # (W)ᵀ
                above = node_at(tree, path[:-2]) if len(path) > 1 else None
            if not (isinstance(above, Scripts) and above.above == _TRANSPOSED):
                inside = node if isinstance(node, Symbol) else Brackets(node)
                yield Slip("missing transpose", put(tree, path, Scripts(inside, None, _TRANSPOSED)))


def _layers(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """Another layer in a superscript: in one place, and wherever the same signs stand."""
    seen: set[Node] = set()
    for path, node in paths(tree):
        if not isinstance(node, Scripts) or node.above is None:
            continue
        inside = node.above.inside if isinstance(node.above, Brackets) else node.above
        position = read_index(inside)
        if position is None or (not is_named(node, vocabulary) and isinstance(inside, Symbol) and inside.text == "2"):
            continue
        for step in (1, -1):
            moved = _position(position.letter, position.offset + step)
            above = Brackets(moved) if isinstance(node.above, Brackets) else moved
            changed = Scripts(node.base, node.below, above)
            yield Slip("layer", put(tree, path, changed), is_left(tree, path))
            if node not in seen:
                everywhere = _everywhere(tree, node, changed)
                if everywhere != put(tree, path, changed):
                    yield Slip("layer", everywhere, is_left(tree, path))
        seen.add(node)


def _position(letter: str, offset: int) -> Node:
    if not letter:
        return Symbol(str(offset), "upright") if offset >= 0 else Row((_MINUS, Symbol(str(-offset), "upright")))
    if not offset:
        return Symbol(letter)
    return Row((Symbol(letter), _PLUS if offset > 0 else _MINUS, Symbol(str(abs(offset)), "upright")))


def _positions(tree: Node) -> Iterator[Slip]:
    """Other indices: two of them swapped, another number, another letter of the formula."""
    letters = index_letters(tree)
    for path, node in paths(tree):
        left = is_left(tree, path)
        if isinstance(node, Row) and is_index_list(tree, path):
            kept = [n for n, part in enumerate(node.parts) if not is_sign(part, ",")]
            if len(kept) == 2 and node.parts[kept[0]] != node.parts[kept[1]]:
                parts = list(node.parts)
                parts[kept[0]], parts[kept[1]] = parts[kept[1]], parts[kept[0]]
                yield Slip("swapped indices", put(tree, path, Row(tuple(parts))), left)
        if isinstance(node, Symbol) and in_index(tree, path):
            if node.style == "upright" and len(node.text) == 2 and node.text.isdigit():
                if node.text[0] != node.text[1]:
                    yield Slip("swapped indices", put(tree, path, Symbol(node.text[::-1], "upright")), left)
                for digits in (node.text[0] + _other(node.text[1]), _other(node.text[0]) + node.text[1]):
                    yield Slip("index", put(tree, path, Symbol(digits, "upright")), left)
            elif node.style == "upright" and node.text in ("1", "2"):
                yield Slip("index", put(tree, path, Symbol(_other(node.text), "upright")), left)
            elif node.style == "italic" and node.text in letters:
                for letter in letters:
                    if letter != node.text:
                        yield Slip("index", put(tree, path, Symbol(letter)), left)


def _other(digit: str) -> str:
    return "2" if digit == "1" else "1"


def _primes(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """The derivative of a function for the function, and the other way round."""
    for path, node in paths(tree):
        left = is_left(tree, path)
        if isinstance(node, Scripts) and node.above == _PRIME and vocabulary.function(node.base):
            yield Slip("derivative for activation", put(tree, path, node.base), left)
        elif vocabulary.function(node) and path and isinstance(node_at(tree, path[:-1]), Row):
            yield Slip("activation for derivative", put(tree, path, Scripts(node, None, _PRIME)), left)


def _letters(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """Another quantity with the same scripts: z for a, p for y."""
    bases = _bases(vocabulary)
    for path, node in paths(tree):
        if inside_scripts(tree, path):
            continue
        if path and isinstance(node_at(tree, path[:-1]), Scripts):
            continue
        base = node.base if isinstance(node, Scripts) else node
        if not (isinstance(base, Symbol) and base.style in ("italic", "bold") and base.text in bases):
            continue
        for text in sorted(bases, key=lambda text: text.isupper() != base.text.isupper()):
            if text == base.text:
                continue
            other = Symbol(text, base.style)
            changed: Node = Scripts(other, node.below, node.above) if isinstance(node, Scripts) else other
            if is_named(changed, vocabulary):
                yield Slip(_letter_kind(tree, path, vocabulary), put(tree, path, changed), is_left(tree, path))
        if isinstance(node, Scripts) and node.above == _PRIME and is_named(node.base, vocabulary):
            yield Slip("letter", put(tree, path, node.base), is_left(tree, path))
    yield from _swapped_sides(tree)


def _letter_kind(tree: Node, path: Path, vocabulary: Vocabulary) -> str:
    """A slip in the argument of a derivative has a name of its own."""
    for depth in range(len(path) - 1, 0, -1):
        row = node_at(tree, path[: depth - 1]) if depth else tree
        if isinstance(row, Row) and path[depth - 1] > 0 and isinstance(row.parts[path[depth - 1]], Brackets):
            before = row.parts[path[depth - 1] - 1]
            if isinstance(before, Scripts) and vocabulary.function(before.base):
                return "argument of derivative"
    return "letter"


def _bases(vocabulary: Vocabulary) -> list[str]:
    found = []
    for entry in vocabulary.entries:
        for _, node in paths(entry.written[0]):
            base = node.base if isinstance(node, Scripts) else node
            if isinstance(base, Symbol) and base.style == "italic":
                found.append(base.text)
            break
    return list(dict.fromkeys(found))


def _swapped_sides(tree: Node) -> Iterator[Slip]:
    """The two sides of a difference exchanged: prediction and truth."""
    for path, node in paths(tree):
        if isinstance(node, Brackets) and isinstance(node.inside, Row):
            signs = [n for n, part in enumerate(node.inside.parts) if is_sign(part, "+", "−")]
            if len(signs) == 1 and signs[0] > 0 and is_sign(node.inside.parts[signs[0]], "−"):
                cut = signs[0]
                parts = node.inside.parts
                swapped = Row((*parts[cut + 1 :], _MINUS, *parts[:cut]))
                yield Slip("swapped difference", put(tree, path, Brackets(swapped, node.left, node.right)))


def _factors(tree: Node) -> Iterator[Slip]:
    """A factor 2 or 1/2 too few or too many, on the right."""
    parts = tree.parts if isinstance(tree, Row) else (tree,)
    for begin, end in sides_of(parts)[1:]:
        if begin >= end or _is_update(parts):
            continue
        inside = parts[begin:end]
        whole = (Brackets(row_of(inside)),) if any(is_sign(part, "+", "−") for part in inside) else inside
        for factor in (Symbol("2", "upright"), _HALF):
            times: tuple[Node, ...] = (Symbol("·", "operator"),) if isinstance(inside[0], Symbol) else ()
            yield Slip("factor", row_of((*parts[:begin], factor, *times, *whole, *parts[end:])))


def _left_out(tree: Node, vocabulary: Vocabulary) -> Iterator[Slip]:
    """A factor or a term less."""
    start = first_relation(tree)
    for path, node in paths(tree):
        if not isinstance(node, Row) or inside_scripts(tree, path) or is_left(tree, path):
            continue
        if path and isinstance(node_at(tree, path[:-1]), Fraction) and is_differential(node):
            continue
        low = start + 1 if not path and start is not None else 0
        for begin, end in products_of(node, low):
            units = factors_of(node.parts, begin, end, vocabulary)
            if len(units) > 1:
                for first, last in units:
                    kept = without_sign(node.parts, begin, first, last, end)
                    yield Slip("extra factor", put(tree, path, row_of((*node.parts[:begin], *kept, *node.parts[end:]))))
        for begin, end in terms_of(node, low):
            if begin > low and is_sign(node.parts[begin - 1], "+", "−"):
                yield Slip("extra term", put(tree, path, row_of((*node.parts[: begin - 1], *node.parts[end:]))))
            elif end < len(node.parts) and is_sign(node.parts[end], "+"):
                yield Slip("extra term", put(tree, path, row_of((*node.parts[:begin], *node.parts[end + 1 :]))))


def _sums(tree: Node) -> Iterator[Slip]:
    """A sum sign less: its letter is left to itself."""
    for path, node in paths(tree):
        if isinstance(node, Big) and path:
            parent = node_at(tree, path[:-1])
            if isinstance(parent, Row) and len(parent.parts) > 1:
                yield Slip("extra sum", put(tree, path, None), is_left(tree, path))


def _numbers(tree: Node) -> Iterator[Slip]:
    """Another number: a digit of a decimal, one more or less of a whole number, and no number for a factor."""
    for path, node in paths(tree):
        if not (isinstance(node, Symbol) and node.style == "upright") or inside_scripts(tree, path):
            continue
        if "." in node.text:
            digit = node.text[-1]
            changed = node.text[:-1] + str((int(digit) + 1) % 10)
            yield Slip("number", put(tree, path, Symbol(changed, "upright")), is_left(tree, path))
            first = next((n for n, c in enumerate(node.text) if c in "123456789"), None)
            if first is not None:
                changed = node.text[:first] + str(int(node.text[first]) % 9 + 1) + node.text[first + 1 :]
                yield Slip("number", put(tree, path, Symbol(changed, "upright")), is_left(tree, path))
        elif node.text.isdigit():
            yield Slip("number", put(tree, path, Symbol(str(int(node.text) + 1), "upright")), is_left(tree, path))


def _pool(tree: Node, vocabulary: Vocabulary) -> list[tuple[str, tuple[Node, ...]]]:
    """Factors and terms that a formula with these letters may lack, in the author's signs."""
    letters = index_letters(tree)
    layers = list(dict.fromkeys(written_layers(tree)))
    pool: list[tuple[str, tuple[Node, ...]]] = []
    for entry in vocabulary.entries:
        role = entry.role or _role(entry.tensor, vocabulary)
        if role not in ("weight", "bias", "activation", "pre_activation"):
            continue
        for node in _filled(entry, letters, layers):
            if role == "pre_activation":
                derivative = (Scripts(vocabulary.activation, None, _PRIME), Brackets(node))
                pool.append(("derivative", derivative if entry.axes is not None else (_TIMES, *derivative)))
            else:
                pool.append((role, (node,)))
    return list(dict.fromkeys(pool))


def _role(tensor: str, vocabulary: Vocabulary) -> str:
    """The role of a tensor that the equations of a network do not give one: a parameter is a weight or a bias."""
    named = next((role for role, names in vocabulary.layers.items() if tensor in names), "")
    parameters = {t.name for t in vocabulary.facts.forward.given("parameter")}
    if named or tensor not in parameters:
        return named
    return "weight" if len(vocabulary.facts.shapes[tensor]) > 1 else "bias"


def _filled(entry: object, letters: Sequence[str], layers: Sequence[Node]) -> Iterator[Node]:
    from symbp.referee.vocabulary import Entry

    assert isinstance(entry, Entry)
    if entry.literal:
        if all(letter in letters or letter.isdigit() for letter in entry.axes or ()):
            yield row_of(entry.written)
        return
    named = [letter for letter in entry.axes or () if letter in entry.open]
    choices: list[dict[str, Node]] = [{}]
    for letter in named:
        choices = [{**c, letter: Symbol(other)} for c in choices for other in letters]
    if "l" in entry.open:
        choices = [{**c, "l": layer} for c in choices for layer in layers]
    for choice in choices[:60]:
        values = [choice[letter] for letter in named]
        if len(set(values)) == len(values):
            yield _written_with(row_of(entry.written), choice)


def _everywhere(tree: Node, old: Node, new: Node) -> Node:
    """A formula with a node replaced wherever it stands."""
    return rebuilt(tree, lambda part: new if part == old else None)


def _written_with(pattern: Node, letters: Mapping[str, Node]) -> Node:
    """A pattern with other nodes for its letters."""
    return rebuilt(
        pattern, lambda part: letters.get(part.text) if isinstance(part, Symbol) and part.style == "italic" else None
    )
