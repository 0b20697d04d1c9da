"""From laid-out mathematics to what it says about the network, in the author's notation. Nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as Exact
from typing import NoReturn

from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Big, Brackets, Fraction, Matrix, Node, Root, Row, Scripts, Symbol
from symbp.library.library import entries
from symbp.notation.matching import Found, Index, filled, is_sign, match_parts, read_index, read_indices
from symbp.referee.context import Context, NotUnderstood, Unknown
from symbp.referee.sentences import everywhere
from symbp.referee.terms import (
    Add,
    Apply,
    Derivative,
    Letter,
    Moved,
    Number,
    Over,
    Place,
    Power,
    Product,
    Quantity,
    Same,
    Stack,
    Sum,
    Term,
    Transposed,
    walk,
)
from symbp.referee.tree import (
    behind_d,
    is_remark,
    is_window,
    parts_of,
    place_of,
    row_of,
    spread,
    text_of,
    without_superscript,
)
from symbp.referee.vocabulary import Alias, Entry

_ELEMENTARY = {
    **{name: name for name in ("log", "exp", "tanh", "sin", "cos", "sinh", "cosh", "tan")},
    "ln": "log",
}
_MULTIPLIED = {"·": "·", "×": "·", "*": "·", "⊙": "⊙", "∘": "⊙"}
LOSS = Quantity(role="loss")
ALL = Quantity(tensor="*")  # any parameter


def meaning(node: Node, context: Context) -> Term:
    """What laid-out mathematics says. Raises :class:`NotUnderstood` with the place where reading stopped."""
    return _Reader(context).expression(node)


class _Reader:
    def __init__(self, context: Context) -> None:
        self.context, self.vocabulary = context, context.vocabulary

    def stop(self, node: Node | None, reason: str) -> NoReturn:
        raise NotUnderstood(node, reason)

    def expression(self, node: Node) -> Term:
        """A sum of signed products."""
        parts = self.reach_of_sums(list(node.parts) if isinstance(node, Row) else [node])
        if not parts:
            self.stop(node, "something is missing here")
        pieces: list[tuple[int, list[Node]]] = [(1, [])]
        for part in parts:
            if is_sign(part, "+", "−") and not (pieces[-1][1] and is_sign(pieces[-1][1][-1], *_MULTIPLIED, "/")):
                sign = 1 if is_sign(part, "+") else -1
                if pieces[-1][1]:
                    pieces.append((sign, []))
                else:
                    pieces[-1] = (pieces[-1][0] * sign, [])
            else:
                pieces[-1][1].append(part)
        if not pieces[-1][1]:
            self.stop(parts[-1], "something is missing after this sign")
        terms = tuple((sign, self.product(piece)) for sign, piece in pieces)
        return terms[0][1] if len(terms) == 1 and terms[0][0] == 1 else Add(terms, place=node.place)

    def reach_of_sums(self, parts: list[Node]) -> list[Node]:
        """A group in braces after a sum sign, which prints nothing: the sum ends at its first sign, or after it."""
        for place in range(len(parts) - 1):
            group = parts[place + 1]
            if (
                isinstance(parts[place], Big)
                and isinstance(group, Row)
                and any(is_sign(p, "+", "−") for p in group.parts)
            ):
                said = [everywhere("sum_ends"), everywhere("sum_covers")]
                inside: list[Node] = list(group.parts)
                if self.context.choose(f"reach of {latex(group)}", said):
                    inside = [Brackets(group, place=group.place)]
                return self.reach_of_sums([*parts[: place + 1], *inside, *parts[place + 2 :]])
        return parts

    def product(self, parts: list[Node]) -> Term:
        factors: list[tuple[str, Term]] = []
        sign, position = "", 0
        while position < len(parts):
            part = parts[position]
            if isinstance(part, Symbol) and part.style == "operator" and part.text in _MULTIPLIED:
                sign, position = _MULTIPLIED[part.text], position + 1
                continue
            if is_sign(part, "/") and factors:
                below, position = self.factor(parts, position + 1)
                above = self.joined(factors)
                factors = [("", Over(above, below, place=part.place))]
                continue
            if is_remark(part) and factors and self.named(parts, position) is None:
                position += 1
                continue
            if is_sign(part, "+", "−"):  # a sign after a sign of multiplication
                factors.append((sign, Number(Exact(1 if is_sign(part, "+") else -1))))
                sign, position = "", position + 1
                continue
            factor, position = self.factor(parts, position)
            factors.append((sign, factor))
            sign = ""
        if sign or not factors:
            self.stop(parts[-1] if parts else None, "a factor is missing here")
        return self.joined(factors)

    def joined(self, factors: list[tuple[str, Term]]) -> Term:
        return factors[0][1] if len(factors) == 1 else Product(tuple(factors), place=factors[0][1].place)

    def factor(self, parts: list[Node], at: int) -> tuple[Term, int]:
        if at >= len(parts):
            self.stop(parts[-1] if parts else None, "a factor is missing after this")
        for found in (self.named, self.derivative_inline, self.gradient, self.applied):
            result = found(parts, at)
            if result is not None:
                return result
        part = parts[at]
        if isinstance(part, Big):
            if part.operator != "∑":
                self.stop(part, "only sums are read, no other operator with limits")
            return self.sum(part, parts[at + 1 :]), len(parts)
        if isinstance(part, Fraction):
            derivative = self.derivative(part, parts, at)
            if derivative is not None:
                return derivative
        return self.simple(part), at + 1

    # names

    def named(self, parts: list[Node], at: int) -> tuple[Term, int] | None:
        """A quantity, or signs that stand for others, with a power or a transposition behind."""
        for width in range(min(self.longest, len(parts) - at), 0, -1):
            window = tuple(parts[at : at + width])
            term = self.name(window)
            if term is not None:
                return self.with_arguments(term, parts, at + width)
            stripped, above = without_superscript(window[-1])
            if above is None:
                continue
            term = self.name((*window[:-1], *spread(stripped, width)))
            if term is not None:
                return self.raised(term, above), at + width
        return None

    @property
    def longest(self) -> int:
        aliases = [*self.vocabulary.reading.aliases, *self.vocabulary.defined]
        return max([self.vocabulary.longest, *[len(parts_of(alias.written)) for alias in aliases]])

    def name(self, window: tuple[Node, ...]) -> Term | None:
        if not window:
            return None
        options = [a for a in self.vocabulary.reading.aliases if self.alias_found(a, window) is not None]
        options += [a for a in self.vocabulary.defined if not options and self.alias_found(a, window) is not None]
        if options and self.context.depth < 4:
            alias = options[self.context.choose(text_of(window), [option.said for option in options])]
            return self.meant(alias, window)
        place = place_of(window)
        if any(is_window(window, node) for node in self.vocabulary.reading.parameter):
            return replace(ALL, place=place)
        if any(is_window(window, node) for node in self.vocabulary.reading.velocity):
            return Quantity(tensor="*_velocity", place=place)
        for entry in self.vocabulary.entries:
            found = entry.found(window)
            if found is not None:
                return self.quantity(entry, found, place)
        if len(window) == 1 and isinstance(window[0], Scripts) and window[0].base == Symbol("δ"):
            pair = read_indices(window[0].below, 2) if window[0].below is not None else None
            if pair is not None and window[0].above is None:
                return Same(*pair, place=place)
        for node, constant in self.vocabulary.reading.constants:
            if is_window(window, node):
                return Quantity(tensor=constant, indices=(), place=place)
        return None

    def alias_found(self, alias: Alias, window: tuple[Node, ...]) -> Found | None:
        return match_parts(parts_of(alias.written), window, alias.open, {})

    def meant(self, alias: Alias, window: tuple[Node, ...]) -> Term:
        found = self.alias_found(alias, window) or {}
        if alias.assuming and alias.assuming not in self.context.assumed:
            self.context.assumed.append(alias.assuming)
        text = alias.meaning
        self.context.depth += 1
        try:
            term = self.expression(filled(read_latex(text), found))
        finally:
            self.context.depth -= 1
        return replace(term, place=place_of(window))

    def quantity(self, entry: Entry, found: Found, place: Place) -> Term:
        indices = None
        if entry.axes is not None:
            indices = tuple(
                Index("", int(axis)) if axis.isdigit() else found.get(axis, Index("?")) for axis in entry.axes
            )
        layer = found.get("l") if entry.role else None
        role = entry.role or self.role_of(entry.tensor)
        self.context.speaks_of.add(role)
        if entry.role == "delta":
            if entry.tensor:
                of: Term = Quantity(entry.tensor, "", None, indices)
            else:
                of = Quantity("", "pre_activation", layer, indices)
            return Derivative(LOSS, of, place=place)
        if entry.role == "next":
            return Quantity(f"{entry.tensor}_next", "", None, indices, place=place)
        if entry.tensor:
            return Quantity(entry.tensor, "", None, indices, entry.turned, place=place)
        return Quantity("", entry.role, layer, indices, entry.turned, place=place)

    def role_of(self, tensor: str) -> str:
        return next((role for role, names in self.vocabulary.layers.items() if tensor in names), "")

    def with_arguments(self, term: Term, parts: list[Node], at: int) -> tuple[Term, int]:
        """J(a, b, c) is J."""
        behind = parts[at] if at < len(parts) else None
        if isinstance(behind, Brackets) and behind.left == "(" and isinstance(term, Quantity):
            inside = behind.inside
            if isinstance(inside, Row) and any(is_sign(part, ",") for part in inside.parts):
                return term, at + 1
        return term, at

    def raised(self, term: Term, above: Node) -> Term:
        if is_sign(above, "⊤") or above == Symbol("T"):
            return Transposed(term, place=term.place)
        if is_sign(above, "′", "′′"):
            return self.primed(term, above)
        return Power(term, self.expression(above), place=term.place)

    def primed(self, term: Term, above: Node) -> Term:
        """A prime at a quantity, which the notation does not define."""
        said = [everywhere("prime_identity"), everywhere("prime_name"), everywhere("prime_derivative")]
        choice = self.context.choose("prime", said)
        return (Number(Exact(1)), term, Apply("activation", term, 1))[choice]

    # derivatives

    def derivative(self, part: Fraction, parts: list[Node], at: int) -> tuple[Term, int] | None:
        """A quotient of differentials; without a numerator it applies to the factor that follows."""
        twice = self.second_derivative(part)
        if twice is not None:
            return twice, at + 1
        of, by = behind_d(part.above), behind_d(part.below)
        if of is None or by is None:
            return None
        if not by:
            self.stop(part.below, "there is nothing here to differentiate by")
        variable = self.expression(Row(tuple(by), place=part.below.place) if len(by) > 1 else by[0])
        if of:
            value = self.expression(Row(tuple(of), place=part.above.place) if len(of) > 1 else of[0])
            return Derivative(value, self.variable(variable, part.below), place=part.place), at + 1
        following, end = self.factor(parts, at + 1)
        return Derivative(following, self.variable(variable, part.below), place=part.place), end

    def second_derivative(self, part: Fraction) -> Term | None:
        """∂²E/∂a∂b or ∂²E/∂a²."""
        above, below = parts_of(part.above), parts_of(part.below)
        if not above or not (isinstance(above[0], Scripts) and above[0].above == Symbol("2", "upright")):
            return None
        if above[0].below is not None or not (is_sign(above[0].base, "∂") or above[0].base == Symbol("d")):
            return None
        if len(above) < 2 or not below or behind_d(below[0]) is None:
            self.stop(part, "only a second derivative of something by two quantities is read here")
        of = self.expression(row_of(above[1:]))
        starts = [n for n, one in enumerate(below) if behind_d(one) is not None and not isinstance(one, Row)]
        pieces = [below[a + 1 : b] for a, b in zip(starts, [*starts[1:], len(below)], strict=True)]
        if len(pieces) == 1:  # by the same quantity twice
            last, power = without_superscript(pieces[0][-1])
            if power != Symbol("2", "upright"):
                self.stop(part.below, "only a second derivative of something by two quantities is read here")
            pieces = [(*pieces[0][:-1], last)] * 2
        if len(pieces) != 2 or not all(pieces):
            self.stop(part.below, "only a second derivative of something by two quantities is read here")
        second, first = (self.variable(self.expression(row_of(piece)), part.below) for piece in pieces)
        return Derivative(Derivative(of, first), second, place=part.place)

    def variable(self, term: Term, node: Node) -> Term:
        if not isinstance(term, (Quantity, Letter)):
            self.stop(node, "this is no quantity that can be differentiated by")
        return term

    def derivative_inline(self, parts: list[Node], at: int) -> tuple[Term, int] | None:
        """∂E/∂w in a line."""
        if not is_sign(parts[at], "∂") and parts[at] != Symbol("d"):
            return None
        slash = next((n for n in range(at + 1, len(parts)) if is_sign(parts[n], "/")), None)
        if slash is None or slash + 2 >= len(parts) or behind_d(parts[slash + 1]) != []:
            return None
        found = self.named(parts, slash + 2)
        if found is None:
            self.stop(parts[slash + 2], "this is no quantity that can be differentiated by")
        above = parts[at + 1 : slash]
        if not above:
            self.stop(parts[at], "it is not said what is differentiated")
        of = self.expression(Row(tuple(above)) if len(above) > 1 else above[0])
        place = place_of((parts[at], parts[found[1] - 1]))
        return Derivative(of, self.variable(found[0], parts[slash + 2]), place=place), found[1]

    def gradient(self, parts: list[Node], at: int) -> tuple[Term, int] | None:
        """∇q, the derivative of the loss by q; ∇_q E, that of E."""
        part = parts[at]
        if is_sign(part, "∇") and at + 1 < len(parts):
            found = self.named(parts, at + 1)
            if found is None:
                raise Unknown(parts[at + 1], f"the notation does not name {latex(parts[at + 1])}")
            place = place_of((part, parts[found[1] - 1]))
            return Derivative(LOSS, self.variable(found[0], parts[at + 1]), place=place), found[1]
        if isinstance(part, Scripts) and is_sign(part.base, "∇") and part.below is not None and part.above is None:
            variable = self.variable(self.expression(part.below), part.below)
            of, end = self.factor(parts, at + 1)
            return Derivative(of, variable, place=part.place), end
        return None

    # functions

    def applied(self, parts: list[Node], at: int) -> tuple[Term, int] | None:
        part, order = parts[at], 0
        outer: Node | None = None
        match part:
            case Scripts(base, None, Symbol("′" | "′′" as primes)):
                part, order = base, len(primes)
            case Scripts(Symbol(_, "function") as base, None, above):
                part, outer = base, above
        name = self.function_name(part)
        if not name:
            moved = self.moved(parts, at)
            if moved is not None:
                return moved
            match part:
                case Scripts(Symbol("e", "italic"), None, above) if above is not None:
                    return Apply("exp", self.expression(above), place=part.place), at + 1
            return None
        if order and name in _ELEMENTARY.values():
            self.stop(parts[at], "only the activation's derivative is written with a prime")
        if at + 1 >= len(parts):
            self.stop(parts[at], "this function has no argument")
        following = parts[at + 1]
        if isinstance(following, Scripts) and isinstance(following.base, Brackets) and following.below is None:
            outer, following = following.above, following.base
        if isinstance(following, Brackets):
            argument, end = self.expression(following.inside), at + 2
        elif name == "activation" or name.startswith("library "):
            self.stop(parts[at], "the activation has no argument in brackets")
        else:
            argument, end = self.factor(parts, at + 1)
        if name == "activation":
            self.context.speaks_of.add("activation_derivative" if order else "activation_function")
        term: Term = Apply(name, argument, order, place=place_of((parts[at], parts[end - 1])))
        return (self.raised(term, outer) if outer is not None else term), end

    def moved(self, parts: list[Node], at: int) -> tuple[Term, int] | None:
        """f(w + h), where f is a quantity as a function of w."""
        for function in self.vocabulary.reading.functions:
            argument = parts[at + 1] if at + 1 < len(parts) else None
            if parts[at] != function.written or not isinstance(argument, Brackets):
                continue
            if function.assuming and function.assuming not in self.context.assumed:
                self.context.assumed.append(function.assuming)
            to = self.expression(argument.inside)
            place = place_of((parts[at], argument))
            of, parameter = Quantity(function.of, indices=()), Quantity(function.parameter, indices=())
            return Moved(of, parameter, to, place=place), at + 2
        return None

    def function_name(self, node: Node) -> str:
        if self.vocabulary.function(node):
            return "activation"
        if not isinstance(node, Symbol) or node.style not in ("function", "word"):
            return ""
        if node.style == "function" and node.text in _ELEMENTARY:
            return _ELEMENTARY[node.text]
        named = node.text.strip().lower().replace(" ", "_")
        return f"library {named}" if named in entries("activations") else ""

    def sum(self, part: Big, rest: list[Node]) -> Term:
        if not rest:
            self.stop(part, "nothing is summed here")
        low = high = None
        letters: list[str] = []
        if part.below is not None:
            below = part.below
            if isinstance(below, Row) and any(is_sign(p, "=") for p in below.parts):
                where = next(n for n, p in enumerate(below.parts) if is_sign(p, "="))
                start = read_index(row_of(below.parts[where + 1 :]))
                named = read_index(row_of(below.parts[:where]))
                if start is None or named is None:
                    self.stop(below, "the limits of the sum are not understood")
                letters, low = [named.letter], start
                high = read_index(part.above) if part.above is not None else None
            else:
                listed = read_indices(below, len([p for p in parts_of(below) if not is_sign(p, ",")]))
                if listed is None or any(index.offset or not index.letter for index in listed):
                    self.stop(below, "the letters of the sum are not understood")
                letters = [index.letter for index in listed]
        body = self.product(self.reach_of_sums(rest))
        if part.below is None:
            bound = {name for t in walk(body) if isinstance(t, Sum) for name, _, _ in t.letters}
            used = [i.letter for t in walk(body) if isinstance(t, Quantity) for i in t.indices or () if i.letter]
            letters = [name for name in dict.fromkeys(used) if name not in bound and name != "?"]
        if high is not None and high.letter:  # a name for the number of terms: the axis says how many
            high = None
        return Sum(tuple((name, low, high) for name in letters), body, place=part.place)

    # the rest

    def simple(self, part: Node) -> Term:
        match part:
            case Symbol(text, "upright"):
                return Number(Exact(text), len(text.partition(".")[2]) if "." in text else None, place=part.place)
            case Brackets(inside, "(" | "[" | "{", _):
                return self.expression(inside)
            case Scripts(Brackets(inside, "‖", _), None, Symbol("2", _)):
                return self.squares(inside, part)
            case Brackets(inside, "‖", _):
                return Power(self.squares(inside, part), Number(Exact(1, 2)), place=part.place)
            case Row(parts) if parts:
                return self.expression(part)
            case Fraction(above, below):
                return Over(self.expression(above), self.expression(below), place=part.place)
            case Root(inside):
                return Power(self.expression(inside), Number(Exact(1, 2)), place=part.place)
            case Matrix(rows, left, _) if left:
                return Stack(tuple(tuple(self.expression(cell) for cell in row) for row in rows), place=part.place)
            case Symbol(text, "italic") if text in self.context.bindings:
                self.context.used_bindings.add(text)
                return replace(self.context.bindings[text], place=part.place)
            case Symbol(text, "italic") if text in self.context.letters:
                return Letter(text, place=part.place)
            case Scripts(_, _, above) if above is not None:
                stripped, last = without_superscript(part)
                if last is not None and stripped != part:
                    return self.raised(self.simple_or_named(stripped), last)
        raise Unknown(part, f"the notation does not name {latex(part).strip()}")

    def squares(self, inside: Node, whole: Node) -> Term:
        """The squared length of a vector: the sum of the squares of its elements."""
        return Sum((), Power(self.expression(inside), Number(Exact(2))), place=whole.place)

    def simple_or_named(self, node: Node) -> Term:
        return self.factor([node], 0)[0]
