"""Algebra on one scalar body: cancel, with the forward equations as relations between its parts.

A relation is a forward equation read as an identity, solved for one of the things in it (its transcendental
generator, or one of the tensors it reads). There is no table of known derivatives: that sigmoid' is a(1 - a)
follows from solving a = 1/(1 + e) for e and cancelling.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from math import prod

import sympy as sp

from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, Where
from symbp.language.program import Program
from symbp.simplify.conditionals import numbers_before
from symbp.simplify.cost import weight
from symbp.simplify.matching import match

Assumption = tuple[tuple[sp.Basic, bool], ...]
DEPTH = 3
BEAM = 3
LONGEST = 12
FEW = 10  # generators; SymPy may take minutes to factor a polynomial in more
MOST = 120  # terms; cancelling more of them takes longer than it is worth


@lru_cache(maxsize=2)
def relations_of(program: Program, usable: frozenset[str]) -> Relations:
    """The relations of a program, kept, so that what was reduced once is known to the next who simplifies it."""
    return Relations(program, usable)


@dataclass
class Relations:
    """The forward equations that may be used, indexed by the tensors they read."""

    program: Program
    usable: frozenset[str]
    cache: dict[tuple[sp.Expr, Assumption], sp.Expr] = field(default_factory=dict)

    def pointwise(self, name: str, assumption: Assumption) -> Equation | None:
        """The equation of a forward tensor where it has no reduction, branches chosen by the assumption."""
        equation = self.program.definition.get(name)
        if equation is None or name not in self.usable or equation.right.atoms(Reduction):
            return None
        return equation

    def of(self, generator: sp.Expr, assumption: Assumption) -> Iterator[tuple[sp.Expr, str]]:
        """Expressions that equal ``generator``, each with the tensor whose equation says so."""
        if isinstance(generator, Access):
            equation = self.pointwise(generator.name, assumption)
            if equation is not None:
                right = _chosen(equation.at(generator.indices), assumption)
                if not right.has(Where):
                    yield right, equation.target
        inner = sorted(generator.atoms(Access), key=str)
        if not inner:
            return
        for name in self.program.consumers.get(inner[0].name, ()):
            equation = self.pointwise(name, assumption)
            if equation is not None:
                yield from self._solved(equation, generator, assumption)

    def _solved(self, equation: Equation, generator: sp.Expr, assumption: Assumption) -> Iterator[tuple[sp.Expr, str]]:
        variables: set[sp.Basic] = set(equation.indices)
        for candidate in sorted(_like(generator, equation.right), key=str):
            indices = match(candidate, generator, variables)
            if indices is None or set(indices) != variables:
                continue
            values = tuple(indices[i] for i in equation.indices)
            right = _chosen(equation.at(values), assumption)
            if right.has(Where):
                continue
            solution = _solve(right, generator, Access(equation.target, *values))
            if solution is not None:
                yield solution, equation.target


def reduce_body(body: sp.Expr, relations: Relations, assumption: Assumption = ()) -> sp.Expr:
    """The cheapest equal form found; never one that divides by anything the body did not divide by."""
    key = (body, assumption)
    if key not in relations.cache:
        relations.cache[key] = _reduce(body, relations, assumption)
    return relations.cache[key]


def _reduce(body: sp.Expr, relations: Relations, assumption: Assumption) -> sp.Expr:
    found = _searched(_reduce_branches(body, relations, assumption), relations, assumption)
    forms = (found, numbers_before(found), *_multiplied_out(found), *_folded(found, relations, assumption))
    best = min(forms, key=_price)
    grouped = min((g for form in forms for g in _regrouped(form)), key=_price)
    return grouped if weight(grouped) < weight(best) else best


@lru_cache(maxsize=65536)
def _price(expression: sp.Expr) -> tuple[float, int]:
    return weight(expression), sp.count_ops(expression)


def _multiplied_out(expression: sp.Expr) -> Iterator[sp.Expr]:
    """What stands before a sum of quotients cancelled by itself, and into the sum."""
    names, rational = _as_symbols(expression)
    back = {symbol: generator for generator, symbol in names.items()}
    for total in rational.args if rational.is_Mul else ():
        if total.is_Add and sp.fraction(sp.together(total))[1].free_symbols:
            top, bottom = sp.fraction(sp.factor(sp.cancel(rational / total)))
            inside = sp.Add(*[sp.factor(sp.cancel(top * term)) for term in total.args])
            for form in (top / bottom * total, inside / bottom):
                yield _positive(form.xreplace(back))


def _folded(expression: sp.Expr, relations: Relations, assumption: Assumption) -> Iterator[sp.Expr]:
    """The expression with products that a forward equation has computed replaced by their value."""
    names, rational = _as_symbols(expression)
    accesses = {g for g in names if isinstance(g, Access)}
    seen: set[tuple[str, tuple[sp.Basic, ...]]] = set()
    for generator in sorted(accesses, key=str):
        for name in relations.program.consumers.get(generator.name, ()):
            equation = relations.pointwise(name, assumption)
            if equation is None or not equation.right.is_Mul or (name, generator.indices) in seen:
                continue
            seen.add((name, generator.indices))
            product = equation.at(generator.indices) if len(generator.indices) == len(equation.indices) else sp.S.Zero
            factors = [f for f in product.args if not f.is_Number]
            if len(factors) < 2 or not set(factors) <= accesses:
                continue
            target = Access(name, *generator.indices)
            symbols = {**names, target: names.get(target, sp.Symbol(f"g{len(names)}"))}
            reduced = _reduced(rational, product.xreplace(symbols), symbols[target])
            yield _cheapest(reduced.xreplace({symbol: g for g, symbol in symbols.items()}))


@lru_cache(maxsize=4096)
def _reduced(rational: sp.Expr, product: sp.Expr, target: sp.Symbol) -> sp.Expr:
    """The remainder of a numerator after division by ``product - target``."""
    top, bottom = sp.fraction(sp.together(rational))
    unknowns = sorted(product.free_symbols, key=str)
    rest = sorted((top.free_symbols | {target}) - set(unknowns), key=str)
    _, remainder = sp.reduced(sp.expand(top), [product - target], *unknowns, *rest, order="lex")
    return remainder / bottom


def _searched(body: sp.Expr, relations: Relations, assumption: Assumption) -> sp.Expr:
    best = _cheapest(body)
    if not _worth_a_search(best):
        return best
    allowed = _divisors(body)  # and what is equal to one of these
    beam = [best]
    seen = {best}
    for _ in range(DEPTH):
        found: list[sp.Expr] = []
        for expression in beam:
            for generator in _generators(expression):
                for value, _ in relations.of(generator, assumption):
                    changed = _cheapest(_substitute(expression, generator, value))
                    if generator in allowed and isinstance(value, Access):
                        allowed.add(value)
                    if changed not in seen:
                        seen.add(changed)
                        found.append(changed)
        if not found:
            break
        beam = sorted(found, key=lambda e: (*_price(e), str(e)))[:BEAM]
        for expression in beam:
            if _price(expression) < _price(best) and _divisors(expression) <= allowed:
                best = expression
    return best


def _reduce_branches(body: sp.Expr, relations: Relations, assumption: Assumption) -> sp.Expr:
    if not body.has(Where):
        return body
    if isinstance(body, Where):
        then = reduce_body(body.then, relations, (*assumption, (body.condition, True)))
        otherwise = reduce_body(body.otherwise, relations, (*assumption, (body.condition, False)))
        return Where(body.condition, then, otherwise)
    if isinstance(body, (Reduction, Access)):
        return body
    return body.func(*[_reduce_branches(a, relations, assumption) for a in body.args])


def _chosen(expression: sp.Expr, assumption: Assumption) -> sp.Expr:
    """Branches decided by the assumption."""
    for condition, holds in assumption:
        nodes = [n for n in expression.atoms(Where) if n.condition == condition]
        expression = expression.xreplace({n: n.then if holds else n.otherwise for n in nodes})
    return expression


def _worth_a_search(expression: sp.Expr) -> bool:
    """Whether there is anything costlier than a polynomial to be got rid of."""
    symbols, _ = _as_symbols(expression)
    return bool(_divisors(expression)) or any(not isinstance(g, (Access, Where, Reduction)) for g in symbols)


def _generators(expression: sp.Basic) -> list[sp.Expr]:
    """What a body is a rational function of: accesses, function values, reductions, conditionals."""
    return list(_as_symbols(expression)[0])


def _as_symbols(expression: sp.Basic) -> tuple[dict[sp.Expr, sp.Symbol], sp.Expr]:
    """The generators, each with a symbol, and the expression as a rational function of the symbols."""
    names: dict[sp.Expr, sp.Symbol] = {}

    def visit(node: sp.Basic) -> sp.Basic:
        if isinstance(node, sp.exp):
            argument = node.args[0]
            if argument.could_extract_minus_sign() and sp.exp(-argument) in names:
                return 1 / names[sp.exp(-argument)]
            if not argument.could_extract_minus_sign() and sp.exp(-argument) in names:
                return 1 / names[sp.exp(-argument)]
            return names.setdefault(node, sp.Symbol(f"g{len(names)}"))
        if isinstance(node, sp.Pow) and not node.exp.is_Integer:
            root, power = _root(node)
            return names.setdefault(root, sp.Symbol(f"g{len(names)}")) ** power
        if isinstance(node, (Access, Reduction, Where, sp.Function)):
            return names.setdefault(node, sp.Symbol(f"g{len(names)}"))
        if not node.args:
            return node
        if isinstance(node, sp.Mul) and (number := _irrational(node)) is not None:
            return visit(node / number) * names.setdefault(number, sp.Symbol(f"g{len(names)}"))
        return node.func(*[visit(argument) for argument in node.args])

    rational = visit(expression)
    return names, rational


def _irrational(product: sp.Mul) -> sp.Expr | None:
    """The numbers of a product as one, where they are not a fraction: ``sqrt(2) / (2 * sqrt(pi))``."""
    numbers = [f for f in product.args if not f.free_symbols and not f.atoms(Access)]
    return sp.Mul(*numbers) if len(numbers) > 1 and any(not f.is_Rational for f in numbers) else None


def _root(power: sp.Pow) -> tuple[sp.Expr, sp.Expr]:
    """``b ** (-3/2)`` as the root of b to the power -3: one generator for all powers of a root."""
    if power.exp.is_Rational and power.base.atoms(Access):
        return sp.Pow(power.base, sp.Rational(1, power.exp.q)), sp.Integer(power.exp.p)
    return power, sp.S.One


def _like(generator: sp.Expr, right: sp.Expr) -> set[sp.Expr]:
    """What may match a generator in the right side of an equation: nodes of its kind, of powers their roots."""
    found = right.atoms(type(generator))
    return {_root(node)[0] if isinstance(node, sp.Pow) and not node.exp.is_Integer else node for node in found}


def _cheapest(expression: sp.Expr) -> sp.Expr:
    """The cheapest among the usual forms of a rational function of its generators."""
    names, rational = _as_symbols(expression)
    back = {symbol: generator for generator, symbol in names.items()}
    forms = [expression, *(form.xreplace(back) for form in _forms(rational))]
    for node, symbol in names.items():  # exp(z) / (1 + exp(z)) is 1 / (1 + exp(-z))
        if isinstance(node, sp.exp) and symbol in sp.fraction(sp.together(rational))[1].free_symbols:
            turned = sp.cancel(rational.xreplace({symbol: 1 / symbol}))
            forms.append(turned.xreplace({**back, symbol: sp.exp(-node.args[0])}))
    return _positive(min(forms, key=_price))


@lru_cache(maxsize=4096)
def _forms(rational: sp.Expr) -> tuple[sp.Expr, ...]:
    """Cancelled and factored forms. Generators are numbered, so equal layers share the work."""
    if not (rational.is_Add or any(f.is_Add or f.is_Pow for f in sp.Mul.make_args(rational))):
        return ()
    if _terms_multiplied_out(rational) > MOST:
        return (sp.factor_terms(rational),)
    factor = sp.factor if len(rational.free_symbols) <= FEW else sp.factor_terms
    cancelled = sp.cancel(rational)
    forms = [cancelled, factor(rational)]
    if rational.is_Add:
        forms.append(sp.factor_terms(rational))
    top, bottom = sp.fraction(cancelled)
    if bottom != 1:
        forms.append(factor(top) / factor(bottom))
    return tuple(forms)


def _regrouped(expression: sp.Expr) -> Iterator[sp.Expr]:
    """The expression with the terms of its sums put together by what they share."""
    names, rational = _as_symbols(expression)
    back = {symbol: generator for generator, symbol in names.items()}
    for form in _groupings(rational):
        yield _positive(form.xreplace(back))


@lru_cache(maxsize=4096)
def _groupings(rational: sp.Expr) -> tuple[sp.Expr, ...]:
    divided = _divided_inside(rational)
    forms = [_over_common_divisors(form) for form in dict.fromkeys((rational, divided))]
    return tuple(forms)


def grouped(expression: sp.Expr) -> sp.Expr:
    """Factors that some terms of a sum share before these: ``h + s*v - s*h`` as ``h + s*(v - h)``.

    Only where that is less work. Such a form cancels no further, so it comes last.
    """
    names, rational = _as_symbols(expression)
    form = _sharing_factors(rational).xreplace({symbol: generator for generator, symbol in names.items()})
    best = min((_positive(f) for f in (form, sp.factor_terms(form))), key=_price)
    best = best if weight(best) < weight(expression) else expression
    return min(best, _with_shared_conditions(best), key=_price)


def _with_shared_conditions(expression: sp.Expr) -> sp.Expr:
    """``where(c and d, 1, 0) - x*where(c, 1, 0)`` as ``where(c, 1, 0) * (where(d, 1, 0) - x)``."""
    found = [w for w in expression.atoms(Where) if (w.then, w.otherwise) == (1, 0)]
    alone = {w.condition for w in found}
    parts: dict[sp.Basic, sp.Basic] = {}
    for node in found:
        conditions = node.condition.args if isinstance(node.condition, sp.And) else ()
        if alone.intersection(conditions):
            parts[node] = sp.Mul(*[Where(c, 1, 0) for c in conditions])
    if not parts:
        return expression
    names, rational = _as_symbols(expression.xreplace(parts))
    back = {symbol: generator for generator, symbol in names.items()}
    return _positive(sp.factor(rational).xreplace(back))


@lru_cache(maxsize=4096)
def _sharing_factors(rational: sp.Expr) -> sp.Expr:
    factors = []
    for factor in sp.Mul.make_args(rational):
        while factor.is_Add and 3 <= len(factor.args) <= LONGEST:
            shorter = min((_with_factor(factor, base) for base in _bases(factor)), key=_price, default=factor)
            if weight(shorter) >= weight(factor):
                break
            factor = shorter
        factors.append(factor)
    return sp.Mul(*factors)


def _bases(total: sp.Add) -> list[sp.Expr]:
    """What more than one term of a sum has as a factor, but not all."""
    counts: dict[sp.Expr, int] = {}
    for term in total.args:
        for base in term.as_coeff_Mul()[1].as_powers_dict():
            counts[base] = counts.get(base, 0) + 1
    return sorted((b for b, n in counts.items() if not b.is_Number and 2 <= n < len(total.args)), key=str)


def _with_factor(total: sp.Add, base: sp.Expr) -> sp.Expr:
    """The terms that have a factor put together, with all that they share before them."""
    group = [term for term in total.args if term.as_coeff_Mul()[1].as_powers_dict().get(base, 0) != 0]
    powers = [term.as_coeff_Mul()[1].as_powers_dict() for term in group]
    exponents = {b: [p.get(b, sp.S.Zero) for p in powers] for b in powers[0]}
    whole = {b: min(e) for b, e in exponents.items() if all(n.is_Integer and n > 0 for n in e)}
    shared = sp.Mul(*[b**n for b, n in whole.items()])
    inside = sp.factor_terms(sp.Add(*[term / shared for term in group]))
    return sp.Add(*[term for term in total.args if term not in group], shared * inside)


def _divided_inside(rational: sp.Expr) -> sp.Expr:
    """``(a + n*b) / n`` as ``a/n + b``: a divisor of a sum that is a factor of one of its terms."""
    total = next((f for f in sp.Mul.make_args(rational) if f.is_Add), None)
    top, bottom = sp.fraction(rational)
    if total is None or bottom == 1 or not top.has(total):
        return rational
    rest = 1
    for divisor in sp.Mul.make_args(bottom):
        terms = [sp.cancel(term / divisor) for term in total.args]
        if any(sp.fraction(term)[1] == 1 for term in terms) and not divisor.is_Add:
            top = top.xreplace({total: sp.Add(*terms)})
            total = sp.Add(*terms)
        else:
            rest = rest * divisor
    return top / rest


def _terms_multiplied_out(rational: sp.Expr) -> int:
    """At most how many terms an expression has when its brackets are multiplied out over one divisor."""

    def terms(node: sp.Basic) -> tuple[int, int]:  # of the numerator and of the denominator
        if node.is_Add:
            pairs = [terms(a) for a in node.args]
            below = prod(b for _, b in pairs)
            return sum(a * below // b for a, b in pairs), below
        if node.is_Mul:
            pairs = [terms(a) for a in node.args]
            return prod(a for a, _ in pairs), prod(b for _, b in pairs)
        if node.is_Pow and node.exp.is_Integer:
            above, below = terms(node.base)
            power = abs(int(node.exp))
            return (above**power, below**power) if node.exp.is_positive else (below**power, above**power)
        return 1, 1

    return sum(terms(rational))


def _over_common_divisors(rational: sp.Expr) -> sp.Expr:
    """Terms with equal divisors added before they are divided: ``c - a/n - b/n`` as ``c - (a + b)/n``."""
    factors = []
    for factor in sp.Mul.make_args(rational):
        if factor.is_Add:
            above: dict[sp.Expr, list[sp.Expr]] = {}
            for term in factor.args:
                top, bottom = sp.fraction(term)
                above.setdefault(bottom, []).append(top)
            if len(above) < len(factor.args):
                factor = sp.Add(*[_sum_over(tops, bottom) for bottom, tops in above.items()])
        factors.append(factor)
    return sp.Mul(*factors)


def _sum_over(tops: list[sp.Expr], bottom: sp.Expr) -> sp.Expr:
    """A sum divided by one divisor, with few minus signs inside."""
    total = sp.Add(*tops)
    if bottom != 1 and total.is_Add and 2 * _minus_signs(total) > len(total.args):
        return -sp.Add(*[-t for t in total.args]) / bottom
    return total / bottom


def _positive(expression: sp.Expr) -> sp.Expr:
    """``-(a - 1) * b`` as ``(1 - a) * b``: sums with fewer minus signs, a minus sign of the product inside one."""
    if not expression.is_Mul:
        return expression
    sign, found = 1, []
    for factor in expression.args:
        flip = factor.is_Add and 2 * _minus_signs(factor) > len(factor.args)
        found.append(sp.Add(*[-f for f in factor.args]) if flip else factor)
        sign = -sign if flip else sign
    product = sp.Mul(*found) * sign
    if not product.could_extract_minus_sign() or sp.Mul(*[f for f in product.args if f.is_Add]) == 1:
        return product
    ties = [f for f in product.args if f.is_Add and 2 * _minus_signs(f) == len(f.args)]
    if not product.as_coeff_Mul()[0].is_negative or not ties:
        return product
    chosen = min(ties, key=str)
    return sp.Mul(*[f for f in product.args if f is not chosen]) * sp.Add(*[-f for f in chosen.args]) * -1


def _minus_signs(total: sp.Add) -> int:
    return sum(term.could_extract_minus_sign() for term in total.args)


def _substitute(expression: sp.Expr, generator: sp.Expr, value: sp.Expr) -> sp.Expr:
    names, rational = _as_symbols(expression)
    back: dict[sp.Basic, sp.Basic] = {symbol: g for g, symbol in names.items()}
    back[names[generator]] = value
    return rational.xreplace(back)


def _solve(right: sp.Expr, generator: sp.Expr, target: Access) -> sp.Expr | None:
    """``generator`` from ``target = right`` where that is linear in it after clearing denominators."""
    names, rational = _as_symbols(right)
    if generator not in names:
        return None
    unknown, value = names[generator], sp.Symbol("value")
    top, bottom = sp.fraction(sp.together(rational))
    equation = sp.expand(top - value * bottom)
    if sp.degree(equation, unknown) != 1:
        return None
    slope = equation.coeff(unknown, 1)
    back: dict[sp.Basic, sp.Basic] = {symbol: g for g, symbol in names.items()}
    back[value] = target
    return (-equation.coeff(unknown, 0) / slope).xreplace(back)


def _divisors(expression: sp.Expr) -> set[sp.Basic]:
    """Generators that the expression divides by."""
    names, rational = _as_symbols(expression)
    back = {symbol: generator for generator, symbol in names.items()}
    found: set[sp.Basic] = set()
    for node in sp.preorder_traversal(rational):
        if isinstance(node, sp.Pow) and node.exp.is_negative:
            found |= {back[s] for s in node.base.free_symbols if s in back}
    return {g for g in found if not isinstance(g, sp.exp)}
