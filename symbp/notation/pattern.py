"""A pattern of an author's notation: LaTeX with letters that stand for indices and layers, which are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from symbp.language.latex_reading import read_latex
from symbp.language.layout import Brackets, Node, Row, Scripts, Symbol, number, operator

INDICES = "jkmr"  # the first index of a tensor, the second, … ; the sample is n, the layer l


@dataclass(frozen=True)
class Pattern:
    """How an element of a tensor is written, and the whole tensor.

    In ``element`` the letters of :data:`INDICES` stand for the indices in the order of the tensor's own axes, ``n`` for
    the sample and ``l`` for the number of the layer (``l-1`` and ``l+1`` for its neighbours). Only the letters in
    ``open`` are open; all others are what they are.
    """

    element: Node
    whole: Node
    open: frozenset[str]

    @staticmethod
    def read(element: str, whole: str | None = None, indices: int = 0) -> Pattern:
        """The pattern of a tensor of so many indices. Raises :class:`~symbp.errors.SymbpError` for bad LaTeX."""
        open_ = frozenset({*INDICES[:indices], "n", "l", "q"})
        tree = read_latex(element)
        return Pattern(tree, read_latex(whole) if whole is not None else _without(tree, open_ - {"l", "q"}), open_)

    def fill(self, values: Mapping[str, Node], sample: Node | None = None) -> Node:
        """The element with these values; a sample that the pattern has no place for becomes the first subscript."""
        laid = _filled(self.element, values)
        return laid if sample is None or "n" in letters(self.element) else _with_first(laid, sample)

    def named(self, values: Mapping[str, Node], bold: bool = False) -> Node:
        """The whole tensor, its letter bold on request."""
        laid = _filled(self.whole, values)
        return _bold(laid) if bold else laid

    @property
    def turned(self) -> bool:
        """Whether the second index is written before the first: the whole is the transpose of the stored matrix."""
        written = [letter for letter in _in_order(self.element) if letter in "jk"]
        return written == ["k", "j"]


def letters(node: Node) -> frozenset[str]:
    """The single letters of a formula."""
    return frozenset(_in_order(node))


def _in_order(node: Any) -> list[str]:
    if isinstance(node, Symbol):
        return [node.text] if len(node.text) == 1 else []
    if isinstance(node, tuple):
        return [letter for part in node for letter in _in_order(part)]
    if is_dataclass(node):
        ordered = ("base", "above", "below") if isinstance(node, Scripts) else _parts(node)
        return [letter for name in ordered for letter in _in_order(getattr(node, name))]
    return []


def _parts(node: Any) -> tuple[str, ...]:
    """The fields of a node that say what it is, without its place in a text."""
    return tuple(f.name for f in fields(node) if f.compare)


def _map(node: Any, change: Any) -> Any:
    """A tree with every part changed."""
    if isinstance(node, tuple):
        return tuple(change(part) if not isinstance(part, tuple) else _map(part, change) for part in node)
    if is_dataclass(node) and not isinstance(node, (Symbol, type)):
        parts = {name: getattr(node, name) for name in _parts(node)}
        changed = {
            name: _map(p, change) if isinstance(p, tuple) else change(p) if is_dataclass(p) else p
            for name, p in parts.items()
        }
        return replace(node, **changed)
    return node


def _filled(node: Node, values: Mapping[str, Node]) -> Node:
    if isinstance(node, Symbol):
        return values.get(node.text, node) if node.style == "italic" else node
    if isinstance(node, Row):
        return _row(node, values)
    filled: Node = _map(node, lambda part: _filled(part, values))
    if isinstance(filled, Scripts) and isinstance(filled.base, Scripts):
        return _joined(filled.base, filled.below, filled.above)
    return filled


def _row(node: Row, values: Mapping[str, Node]) -> Node:
    """Parts in a row; a number of a layer more or less one is computed, and long indices get commas between them."""
    parts: list[Node] = []
    filled_before = False
    for place, part in enumerate(node.parts):
        laid = _filled(part, values)
        opened = isinstance(part, Symbol) and part.style == "italic" and part.text in values
        if filled_before and opened and (_long(laid) or _long(parts[-1])):
            parts.append(operator(","))
        parts.append(laid)
        filled_before = opened
        if len(parts) >= 3 and place >= 2:
            computed = _computed(parts[-3], parts[-2], parts[-1])
            if computed is not None:
                parts[-3:] = [computed]
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def _long(node: Node) -> bool:
    return not (isinstance(node, Symbol) and len(node.text) == 1)


def _computed(left: Node, sign: Node, right: Node) -> Node | None:
    if not (isinstance(left, Symbol) and isinstance(right, Symbol) and isinstance(sign, Symbol)):
        return None
    if not (left.text.isdigit() and right.text.isdigit() and sign.text in ("+", "−", "-")):
        return None
    value = int(left.text) + (int(right.text) if sign.text == "+" else -int(right.text))
    return number(str(value))


def _joined(inner: Scripts, below: Node | None, above: Node | None) -> Node:
    """Scripts at something that has scripts already."""
    lower = inner.below if below is None else below if inner.below is None else Row((inner.below, operator(","), below))
    upper = inner.above if above is None else above if inner.above is None else Row((inner.above, operator(","), above))
    return Scripts(inner.base, lower, upper)


def _with_first(node: Node, sample: Node) -> Node:
    match node:
        case Scripts(base, below, above):
            return Scripts(base, sample if below is None else Row((sample, operator(","), below)), above)
        case Row(parts) if parts:
            return Row((_with_first(parts[0], sample), *parts[1:]))
    return Scripts(node, sample)


def _without(node: Node, gone: frozenset[str]) -> Node:
    """A pattern without its indices, and without what stood only around them."""
    kept = _stripped(node, gone)
    return node if kept is None else kept


def _stripped(node: Node, gone: frozenset[str]) -> Node | None:
    match node:
        case Symbol(text, style):
            return None if text in gone and style == "italic" else node
        case Row(parts):
            kept = [part for part in (_stripped(p, gone) for p in parts) if part is not None]
            while kept and isinstance(kept[0], Symbol) and kept[0].text == ",":
                kept = kept[1:]
            while kept and isinstance(kept[-1], Symbol) and kept[-1].text == ",":
                kept = kept[:-1]
            bare = [p for p in kept if not (isinstance(p, Symbol) and p.text in "[],")]
            if not bare:
                return None
            first = next((n for n, p in enumerate(kept) if isinstance(p, Symbol) and p.text == "["), None)
            if first is not None and all(isinstance(p, Symbol) and p.text in "[]," for p in kept[first:]):
                kept = kept[:first]
            return kept[0] if len(kept) == 1 else Row(tuple(kept))
        case Scripts(base, below, above):
            kept_base = _stripped(base, gone)
            if kept_base is None:
                return None
            lower = _stripped(below, gone) if below is not None else None
            upper = _stripped(above, gone) if above is not None else None
            return Scripts(kept_base, lower, upper) if lower is not None or upper is not None else kept_base
        case Brackets(inside):
            kept_inside = _stripped(inside, gone)
            return None if kept_inside is None else Brackets(kept_inside)
    return node


def _bold(node: Node) -> Node:
    match node:
        case Symbol(text, "italic"):
            return Symbol(text, "bold")
        case Scripts(base, below, above):
            return Scripts(_bold(base), below, above)
        case Row((Symbol() as name, Brackets(inside, "(", right))):  # a function of the tensor
            return Row((name, Brackets(_bold(inside), "(", right)))
        case Row(parts) if parts:
            return Row((_bold(parts[0]), *parts[1:]))
    return node
