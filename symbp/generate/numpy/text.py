"""Printing equations as NumPy statements over whole tensors.

Every expression is printed for the axes over which it is to broadcast; there is no loop but that over the time of a
recurrence.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import replace

import sympy as sp

from symbp.errors import SymbpError
from symbp.generate.numpy.factors import moving, with_expanded_places, without_padding
from symbp.generate.numpy.into import into
from symbp.generate.numpy.reads import ATOM, POWER, PRODUCT, SUM, UNARY, Axes, Printed, expanded, read
from symbp.generate.numpy.sums import reduction
from symbp.generate.numpy.time import decided, timeless
from symbp.generate.scripts.operations import NumpyOperations, bare
from symbp.language.conditions import always
from symbp.language.equation import Equation
from symbp.language.expressions import (
    Access,
    Quotient,
    Reduction,
    Remainder,
    Where,
    fresh_names,
    index_symbol,
)
from symbp.language.ordering import Group
from symbp.language.printing import factors, ordered_terms, print_equation, print_expression
from symbp.language.program import Program
from symbp.language.tensor import Tensor

Text = tuple[str, int]
_RELATIONS = {sp.Ge: ">=", sp.Gt: ">", sp.Le: "<=", sp.Lt: "<", sp.Eq: "==", sp.Ne: "!="}


_MEANT = frozenset(("np", "self", "int", "range", "reversed", "xp", "dtype", "device", "math"))


class NumpyPrinter:
    """Prints the equations of a program.

    ``names`` maps a tensor to the Python expression that holds it, ``size_names`` a size symbol to its own; ``dtype``
    is the expression of the real type. ``helpers`` collects the helper functions that the printed text calls. With
    ``given``, tensors are computed in arrays that are there already: in those of that name, and in others of
    ``reused``.
    """

    operations = NumpyOperations()

    def __init__(
        self,
        program: Program,
        names: Mapping[str, str],
        size_names: Mapping[str, str],
        dtype: str = "self.dtype",
        given: Iterable[str] | None = None,
    ) -> None:
        self.program, self.names, self.size_names, self.dtype = program, names, size_names, dtype
        self.helpers: set[str] = set()
        self.sizes: dict[sp.Basic, sp.Expr] = {}  # ranges of the indices around what is being printed
        self.fixed: set[sp.Basic] = set()  # indices that are a number in Python: the time of a recurrence
        self.guards: tuple[sp.Basic, ...] = ()  # conditions under which the printed value is used
        self.printed: dict[sp.Basic, Printed] = {}  # texts that stand for a symbol
        self.in_place, self.given = given is not None, frozenset(given or ())
        self.reused: dict[str, str] = {}  # tensors that are computed in arrays which are kept, and how these are made
        self.steps: dict[str, int] = {}  # those that are lists of their values at each time: that axis
        self.by_time: dict[str, tuple[int, int]] = {}  # those that lie time by time: that axis, and how many

    def lines(self, program: Program) -> list[str]:
        """Statements for the equations of ``program`` (a part of the printer's own), each under its formula."""
        found: list[str] = []
        for group in program.groups:
            found += self._recurrent(group) if group.recurrent else self._statement(group.equations[0])
        return found

    def _statement(self, equation: Equation) -> list[str]:
        self.sizes = dict(zip(equation.indices, self.program.tensor[equation.target].shape, strict=True))
        self.fixed = set()
        right, name = with_expanded_places(equation.right), self.names[equation.target]
        tensor = self.program.tensor[equation.target]
        given = equation.target in self.given
        if self.in_place and not tensor.integer and (given or len(equation.indices) > 1):
            found = into(self, right, name, equation.indices)
            if found is not None:
                if not given:
                    self.reused[name] = f"np.zeros({_tuple(map(self.size, tensor.shape))}, {self.dtype})"
                return [*comment(equation), *found]
        text = self.whole(right, equation.indices, tensor.integer)
        return [*comment(equation), f"{name}{'[...]' if given else ''} = {bare(text)}"]

    def whole(self, right: sp.Expr, axes: Axes, integer: bool) -> str:
        """The right side as an array of the tensor's own type, with all axes present."""
        text, strength = self.vector(right, axes, integer)
        if not set(axes) <= right.free_symbols:
            return self.operations.full(self.shape(axes), text, "" if integer else self.dtype)
        if not axes and right.is_number and not integer:
            return f"{self.dtype}.type({text})"
        return text if integer else self.as_real(right, text, strength)[0]

    def as_real(self, node: sp.Basic, text: str, strength: int) -> Text:
        """The text of a value, made real where it is printed as truth values."""
        if not mask(node):
            return text, strength
        if self.number(node):
            return f"float({bare(text)})", ATOM
        return self.operations.converted(text if strength == ATOM else f"({text})", self.dtype), ATOM

    def _recurrent(self, group: Group) -> list[str]:
        """A loop over time around the equations of a recurrent group.

        What does not need the group itself is computed before the loop, for all times at once.
        """
        tensors = [self.program.tensor[e.target] for e in group.equations]
        members = {e.target for e in group.equations}
        found = [line for equation in group.equations for line in comment(equation)]
        for tensor, axis in zip(tensors, group.axes, strict=True):
            shape = _tuple(self.size(n) for n in tensor.shape)
            name = self.names[tensor.name]
            if self.in_place and not tensor.integer:
                self._keep_by_time(tensor, axis)
            else:
                found.append(f"{name} = np.zeros({shape}, {'int' if tensor.integer else self.dtype})")
        lengths = [t.shape[axis] for t, axis in zip(tensors, group.axes, strict=True)]
        longest = max(lengths, key=lambda n: int(n) if n.is_Integer else 0)
        time = self.time(group)
        steps = f"range({self.size(longest)})"
        inside: list[str] = []
        for equation, tensor, axis, length in zip(group.equations, tensors, group.axes, lengths, strict=True):
            early = timeless(equation, members) if self.in_place and not tensor.integer else None
            if early is not None:
                self.sizes, self.fixed = dict(zip(equation.indices, tensor.shape, strict=True)), set()
                right, name = with_expanded_places(early), self.names[tensor.name]
                lines = into(self, right, name, equation.indices, whole=False)
                found += lines or [f"{name}[...] = {bare(self.whole(right, equation.indices, False))}"]
                equation = replace(equation, right=equation.right - early)
            indices = with_time(equation, axis, time)
            self.sizes, self.fixed = dict(zip(indices, tensor.shape, strict=True)), {time}
            rest = tuple(i for i in indices if i != time)
            places = [str(time) if i == time else ":" for i in indices]
            while places[-1] == ":":
                places.pop()
            target = f"{self.names[tensor.name]}[{', '.join(places)}]"
            right = with_expanded_places(equation.at(indices))
            if self.in_place and not tensor.integer:
                statements = self._at_time(target, right, rest, early is not None)
            else:
                statements = [f"{target} = {bare(self.vector(right, rest, tensor.integer)[0])}"]
            if length != longest:
                statements = [f"if {time} < {self.size(length)}:", *("    " + s for s in statements)]
            shared = [line for line in inside if not line.startswith(" ")][-1:] == statements[:1]
            inside += statements[1:] if shared and statements[0].startswith("if ") else statements
        head = f"for {time} in {steps}:" if group.direction > 0 else f"for {time} in reversed({steps}):"
        return [*found, head, *("    " + line for line in inside)]

    def _keep_by_time(self, tensor: Tensor, axis: int) -> None:
        """Keep an array in which the values of each time lie together."""
        name, sizes = self.names[tensor.name], [self.size(n) for n in tensor.shape]
        sizes.insert(0, sizes.pop(axis))
        text = f"np.zeros({_tuple(sizes)}, {self.dtype})"
        self.reused[name] = f"np.moveaxis({text}, 0, {axis})" if axis else text
        self.by_time[name] = axis, len(sizes)

    def _at_time(self, target: str, right: sp.Expr, axes: Axes, begun: bool) -> list[str]:
        """Statements for one time, in place; where ``begun``, they add to what is there already."""
        terms: dict[tuple[sp.Basic, ...], list[sp.Expr]] = {}
        for term in ordered_terms(right) if isinstance(right, sp.Add) else [right]:
            conditions, value = decided(self, term)
            terms.setdefault(conditions, []).append(value)
        found: list[str] = []
        if not begun and () not in terms and len(terms) > 1:
            found, begun = [f"{target} = 0"], True
        for conditions, values in sorted(terms.items(), key=lambda item: bool(item[0])):
            outer = self.guards
            self.guards = (*outer, *conditions)
            lines = self._added(target, values, axes) if begun else self._begun(target, values, axes)
            self.guards = outer
            if conditions:
                text = " and ".join(self.vector(c, ())[0] for c in conditions)
                lines = [f"if {text}:", *("    " + line for line in lines)]
                lines += [] if begun else ["else:", f"    {target} = 0"]
            found += lines
            begun = True
        return found

    def _begun(self, target: str, values: list[sp.Expr], axes: Axes) -> list[str]:
        value = sp.Add(*values, evaluate=False) if len(values) > 1 else values[0]
        lines = into(self, value, target, axes, whole=False)
        return lines or [f"{target} = {bare(self.as_real(value, *self.vector(value, axes))[0])}"]

    def _added(self, target: str, values: list[sp.Expr], axes: Axes) -> list[str]:
        negative = [v.could_extract_minus_sign() and not v.is_Add for v in values]
        texts = [self.vector(-v if n else v, axes)[0] for v, n in zip(values, negative, strict=True)]
        return [f"{target} {'-' if n else '+'}= {bare(t)}" for t, n in zip(texts, negative, strict=True)]

    def time(self, group: Group) -> sp.Symbol:
        """The name of the time in Python: the first equation's, unless something else is called so."""
        own = str(group.equations[0].indices[group.axes[0]])
        taken = {*self.names.values(), *self.size_names.values(), *_MEANT}
        taken |= {str(s) for e in group.equations for n in e.right.atoms(Reduction) for s in n.bound_symbols}
        return index_symbol(own if own not in taken else next(fresh_names(taken, f"{own}_step")))

    def size(self, size: sp.Basic) -> str:
        """A size, or an index expression of fixed indices, as Python."""
        names = {s: sp.Symbol(self.size_names.get(str(s), str(s))) for s in size.free_symbols}
        return print_expression(size.xreplace(names))

    def shape(self, axes: Iterable[sp.Symbol]) -> str:
        """The lengths of axes as a tuple in Python."""
        return _tuple(self.size(self.sizes[a]) for a in axes)

    def vector(self, node: sp.Basic, axes: Axes, integer: bool = False) -> Text:
        """Text and binding strength of an expression that broadcasts over ``axes``.

        ``integer`` is set where whole numbers stay whole: in index expressions and in conditions.
        """
        if isinstance(node, Access):
            text, own = read(self, node)
            if self.program.tensor[node.name].integer and not integer:
                text = self.operations.converted(text, self.dtype)
            return expanded(self, text, own, axes), ATOM
        if isinstance(node, Reduction):
            return self._reduction(node, axes, integer)
        if isinstance(node, Where):
            return self._where(node, axes)
        if node.is_number:
            return self._number(node)
        if node in self.printed:
            return self.printed[node].over(self, axes)
        if isinstance(node, sp.Symbol):
            return self._index(node, axes, integer)
        if isinstance(node, sp.Add):
            return self._sum(node, axes, integer)
        if isinstance(node, sp.Mul):
            return self._product(node, axes, integer)
        if isinstance(node, (Quotient, Remainder)):
            left, right = (self.bound(part, axes, UNARY, True) for part in node.args)
            text = f"{left} {'//' if isinstance(node, Quotient) else '%'} {right}"
            if integer:
                return text, SUM
            return self.operations.converted(f"({text})", self.dtype) if moving(self, node) else f"({text})", ATOM
        if isinstance(node, sp.Pow):
            return self._power(node, axes)
        if isinstance(node, sp.Function):
            return self._function(node, axes)
        return self._condition(node, axes)

    def named(self, product: Printed) -> sp.Symbol:
        """A symbol that is printed as a text, so that the text can stand in an expression."""
        symbol = sp.Symbol(f"~{len(self.printed)}", real=True)  # sorts after every name
        self.printed[symbol] = product
        return symbol

    def _reduction(self, node: Reduction, axes: Axes, integer: bool) -> Text:
        around = dict(self.sizes)
        self.sizes.update(dict(node.bound))
        product = reduction(self, node)
        self.sizes = around
        if node.keyword == "argmax" and not integer:
            product = Printed(self.operations.converted(product.text, self.dtype), ATOM, product.axes)
        return product.over(self, axes)

    def _index(self, node: sp.Symbol, axes: Axes, integer: bool) -> Text:
        if node in self.fixed or node not in self.sizes:
            return self.size(node), ATOM
        numbers = self.operations.counted(self.size(self.sizes[node]), "" if integer else self.dtype)
        return expanded(self, numbers, (node,), axes), ATOM

    def _function(self, node: sp.Function, axes: Axes) -> Text:
        argument, name = node.args[0], type(node).__name__
        if name == "log" and argument.is_Add and sp.Integer(1) in argument.args:
            argument, name = argument - 1, "log1p"  # keeps the digits of a small exponential
        if name == "erf":
            self.helpers.add("erf")
        return self.call(name, argument, axes), ATOM

    def call(self, name: str, argument: sp.Basic, axes: Axes) -> str:
        """A function of SymPy's name, element by element."""
        text = self.vector(argument, axes)[0]
        return f"erf({text})" if name == "erf" else self.operations.function(name, text)

    def _condition(self, node: sp.Basic, axes: Axes) -> Text:
        if type(node) in _RELATIONS:
            if node.args[0].is_number and not node.args[1].is_number:  # what is compared stands first
                node = node.reversed
            left, right = (self.bound(a, axes, SUM, integer=self.compared_whole(node)) for a in node.args)
            return f"{left} {_RELATIONS[type(node)]} {right}", 0
        if isinstance(node, (sp.And, sp.Or)):
            joint = " & " if isinstance(node, sp.And) else " | "
            return joint.join(f"({self.vector(a, axes)[0]})" for a in _ordered(node)), 0
        if isinstance(node, sp.Not):
            return self.call("logical_not", node.args[0], axes), ATOM
        raise SymbpError(f"{node} cannot be printed as NumPy.")

    def bound(self, node: sp.Basic, axes: Axes, strength: int, integer: bool = False) -> str:
        """An expression, in brackets where its surroundings bind stronger."""
        text, own = self.vector(node, axes, integer)
        return f"({text})" if own < strength else text

    def _number(self, node: sp.Basic) -> Text:
        if node.is_Integer and abs(int(node)) < 2**53:
            return str(node), ATOM if int(node) >= 0 else UNARY
        if node.is_Rational and node.p in (1, -1) and node.q < 1000:
            return f"{node.p} / {node.q}", PRODUCT
        value = float(node)
        return repr(value), ATOM if value >= 0 else UNARY

    def _sum(self, node: sp.Add, axes: Axes, integer: bool) -> Text:
        text = ""
        real = False  # NumPy cannot subtract truth values, and adds them to whole numbers as whole numbers
        for term in ordered_terms(node):
            negative = term.could_extract_minus_sign() and not term.is_Add
            term = -term if negative else term
            piece = self.bound(term, axes, PRODUCT if negative else SUM, integer)
            if not real or (negative and not text) or not self.operations.masks_mix:
                piece = self.as_real(term, piece, ATOM)[0]
            real = real or bool(moving(self, term))
            if not text:
                text = f"-{_whole_power(piece)}" if negative else piece
            else:
                text += f" - {piece}" if negative else f" + {piece}"
        return text, SUM

    def _product(self, node: sp.Mul, axes: Axes, integer: bool) -> Text:
        for factor in node.args:
            if isinstance(factor, Where) and factor.otherwise == 0 and self.known(factor.condition):
                return self._where(Where(factor.condition, sp.Mul(node / factor, factor.then), 0), axes)
        sign, above, below = factors(node)
        above.sort(key=mask)  # after what is real: a whole number of times a truth value is whole
        real = self.operations.masks_mix and any(moving(self, f) and not mask(f) for f in above)
        parts = [(f, self.bound(f, axes, PRODUCT, integer)) for f in above]
        top = " * ".join(text if real else self.as_real(f, text, ATOM)[0] for f, text in parts) or "1"
        if len(below) == 1:
            top += f" / {self.bound(below[0], axes, UNARY, integer)}"
        elif below:
            top += " / (" + " * ".join(self.bound(f, axes, PRODUCT, integer) for f in below) + ")"
        return (f"-{_whole_power(top)}" if sign < 0 else top), PRODUCT

    def _power(self, node: sp.Pow, axes: Axes) -> Text:
        if node.exp == sp.Rational(1, 2):
            return self.call("sqrt", node.base, axes), ATOM
        if node.exp.is_Rational and node.exp.is_negative:
            return f"1 / {self.bound(node.base ** (-node.exp), axes, UNARY)}", PRODUCT
        base, exponent = self.bound(node.base, axes, ATOM), self.bound(node.exp, axes, ATOM)
        simple = re.fullmatch(r"[\w.]+", base) and re.fullmatch(r"[\w.]+", exponent)
        return f"{base}**{exponent}" if simple else f"{base} ** {exponent}", POWER

    def known(self, condition: sp.Basic) -> bool:
        """Whether Python decides a condition, by the time of a recurrence and by sizes."""
        return not moving(self, condition) and not condition.atoms(Access)

    def filled(self, node: sp.Basic, text: str, axes: Axes) -> str:
        """The text of a value, repeated along the axes that it does not have."""
        return self.operations.broadcast(text, self.shape(axes))

    def number(self, node: sp.Basic) -> bool:
        """Whether a value is a number in Python, not an array."""
        return not moving(self, node)

    def compared_whole(self, node: sp.Basic) -> bool:
        """Whether the sides of a comparison stay whole numbers where they are."""
        return True

    def _where(self, node: Where, axes: Axes) -> Text:
        """A choice: by Python where the time alone decides, element by element elsewhere."""
        parts = _ordered(node.condition) if isinstance(node.condition, sp.And) else [node.condition]
        parts = [c for c in parts if always(c, self.sizes) is not True]
        known = [c for c in parts if self.known(c)]
        rest = sp.And(*[c for c in parts if c not in known])
        if known:
            outer = self.guards
            self.guards = (*outer, *known)
            then = self.bound(Where(rest, node.then, node.otherwise), axes, SUM)
            self.guards = outer
            text = " and ".join(self.vector(c, ())[0] for c in known)
            return f"({then} if {text} else {self.vector(node.otherwise, axes)[0]})", ATOM
        left = without_padding(self, node)
        if left is not None:  # what is read outside its tensor is zero already
            node = left
        if not isinstance(node, Where):
            return self.vector(node, axes)
        condition = self.vector(node.condition, axes)[0]
        outer = self.guards
        self.guards = (*outer, node.condition)
        then, otherwise = (self.as_real(a, *self.vector(a, axes))[0] for a in node.args[1:])
        self.guards = outer
        if node.then == 1 and node.otherwise == 0:
            return f"({condition})", ATOM
        dtype = self.dtype if all(self.number(a) for a in node.args[1:]) else ""
        return self.operations.chosen(condition, then, otherwise, dtype), ATOM


def _whole_power(text: str) -> str:
    """The text with brackets around a power in front, as a formatter writes it behind a sign."""
    return re.sub(r"^[\w.]+\*\*[\w.]+", r"(\g<0>)", text)


def mask(node: sp.Basic) -> bool:
    """Whether a value is printed as truth values."""
    return isinstance(node, Where) and node.then == 1 and node.otherwise == 0


def _ordered(node: sp.Basic) -> list[sp.Basic]:
    return sorted(node.args, key=lambda part: (bool(part.atoms(Access)), sp.default_sort_key(part)))


def with_time(equation: Equation, axis: int, time: sp.Symbol) -> Axes:
    """The equation's indices with its time called ``time``; another index of that name gives way."""
    used = {str(s) for s in (*equation.indices, *equation.right.atoms(sp.Symbol), time)}
    found = []
    for number, index in enumerate(equation.indices):
        if number != axis and index == time:
            index = index_symbol(next(fresh_names(used)))
            used.add(str(index))
        found.append(time if number == axis else index)
    return tuple(found)


def comment(equation: Equation) -> list[str]:
    """The formula, in lines of readable length."""
    return textwrap.wrap(
        print_equation(equation),
        88,
        initial_indent="# ",
        subsequent_indent="#     ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _tuple(parts: Iterable[str]) -> str:
    found = list(parts)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"
