"""Shapes and ranges: every read stays inside its tensor, or is guarded by a condition."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.errors import SymbpError, nearest
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Quotient, Reduction, Remainder, Where
from symbp.language.tensor import Tensor

Sizes = dict[sp.Basic, sp.Expr]


def check_equation(equation: Equation, tensors: Mapping[str, Tensor]) -> None:
    """Raise :class:`SymbpError` unless every access names a tensor, has its rank and stays in range."""
    target = tensors[equation.target]
    place = f"{equation.where}: " if equation.where else ""
    if len(equation.indices) != len(target.shape):
        raise SymbpError(
            f"{place}{equation.target!r} has {len(target.shape)} axes but is defined with "
            f"{len(equation.indices)} indices."
        )
    if len(set(equation.indices)) != len(equation.indices):
        raise SymbpError(f"{place}the left side of {equation.target!r} repeats an index; each axis needs its own.")
    _check(equation.right, dict(zip(equation.indices, target.shape, strict=True)), (), equation, tensors, place)


def _check(
    node: sp.Basic,
    sizes: Sizes,
    guards: tuple[sp.Basic, ...],
    equation: Equation,
    tensors: Mapping[str, Tensor],
    place: str,
) -> None:
    if isinstance(node, Access):
        _check_access(node, sizes, guards, equation, tensors, place)
    elif isinstance(node, Reduction):
        for symbol, _ in node.bound:
            if symbol in sizes:
                raise SymbpError(f"{place}index {symbol} in the equation of {equation.target!r} is bound twice.")
        _check(node.body, {**sizes, **dict(node.bound)}, guards, equation, tensors, place)
        return
    elif isinstance(node, Where):
        parts = node.condition.args if isinstance(node.condition, sp.And) else (node.condition,)
        _check(node.condition, sizes, guards + tuple(parts), equation, tensors, place)
        _check(node.then, sizes, guards + tuple(parts), equation, tensors, place)
        others = (node.condition.negated,) if isinstance(node.condition, sp.core.relational.Relational) else ()
        _check(node.otherwise, sizes, guards + others, equation, tensors, place)
        return
    elif isinstance(node, (Quotient, Remainder)) and not node.atoms(Access):
        low, _ = extremes(node.args[0], sizes)
        if not low.is_nonnegative and not _implied(sp.Ge(node.args[0], 0), guards, sizes):
            raise SymbpError(
                f"{place}{node.args[0]} in the equation of {equation.target!r} may be below 0, where // and % are not "
                "used; put it under a condition."
            )
    elif node.is_Symbol and node not in sizes and not node.is_positive:
        known = ", ".join(map(str, sizes))
        raise SymbpError(
            f"{place}unknown index {node} in the equation of {equation.target!r}; "
            + (f"known are {known}." if known else "it has no indices.")
        )
    for argument in node.args:
        if argument.args or argument.is_Symbol:
            _check(argument, sizes, guards, equation, tensors, place)


def _check_access(
    access: Access,
    sizes: Sizes,
    guards: tuple[sp.Basic, ...],
    equation: Equation,
    tensors: Mapping[str, Tensor],
    place: str,
) -> None:
    if access.name not in tensors:
        raise SymbpError(
            f"{place}the equation of {equation.target!r} reads unknown tensor {access.name!r}; "
            + nearest(access.name, tensors)
        )
    tensor = tensors[access.name]
    if len(access.indices) != len(tensor.shape):
        raise SymbpError(
            f"{place}{access} in the equation of {equation.target!r} has {len(access.indices)} indices, "
            f"but {access.name!r} has {len(tensor.shape)} axes."
        )
    for position, size in zip(access.indices, tensor.shape, strict=True):
        if position in sizes:
            inside = (size - sizes[position]).is_nonnegative
            if sizes[position] != size and not (inside or _implied(sp.Lt(position, size), guards, sizes)):
                raise SymbpError(
                    f"{place}index {position} in the equation of {equation.target!r} runs to {sizes[position]}, "
                    f"but the axis of {access.name!r} that it reads has size {size}."
                )
            continue
        if position.atoms(Access):
            _check_lookup(position, access, equation, tensors, place)
            continue  # the values are data, checked when they are given
        if not _affine(position, set(sizes)):
            raise SymbpError(
                f"{place}index {position} of {access.name!r} in the equation of {equation.target!r} is not a sum of "
                "indices with whole factors, such as 2 * i + k - 1."
            )
        low, high = extremes(position, sizes)
        for inside, condition, text in (
            (low, sp.Ge(position, 0), f"reaches {low}, below 0"),
            (size - 1 - high, sp.Lt(position, size), f"reaches {high}, but the axis has size {size}"),
        ):
            if inside.is_nonnegative is False and not any(
                _implied(known, guards, sizes) for known in (condition, _dividends(condition))
            ):
                raise SymbpError(
                    f"{place}index {position} of {access.name!r} in the equation of {equation.target!r} {text}; "
                    f"write pad({access}) if elements outside count as zero."
                )


def check_whole_axes(equation: Equation, told: set[sp.Basic], tensors: Mapping[str, Tensor]) -> None:
    """Raise where an index whose size was inferred runs over two axes of different size.

    ``told`` are the indices whose size was written: they may stop before the end of an axis.
    """
    place = f"{equation.where}: " if equation.where else ""
    sizes = dict(zip(equation.indices, tensors[equation.target].shape, strict=False))

    def visit(node: sp.Basic, sizes: Sizes) -> None:
        if isinstance(node, Reduction):
            sizes = {**sizes, **dict(node.bound)}
        if isinstance(node, Access) and len(node.indices) == len(tensors[node.name].shape):
            for index, size in zip(node.indices, tensors[node.name].shape, strict=True):
                if index in sizes and index not in told and sizes[index] != size:
                    raise SymbpError(
                        f"{place}index {index} in the equation of {equation.target!r} runs to {sizes[index]}, "
                        f"but the axis of {node.name!r} that it reads has size {size}."
                    )
        for argument in node.args:
            visit(argument, sizes)

    visit(equation.right, sizes)


def _check_lookup(
    position: sp.Expr, access: Access, equation: Equation, tensors: Mapping[str, Tensor], place: str
) -> None:
    if isinstance(position, Access) and position.name in tensors:
        tensor = tensors[position.name]
        if tensor.given and not tensor.integer:
            raise SymbpError(
                f"{place}{access} in the equation of {equation.target!r} looks up {position.name!r}, "
                f"which is not declared to hold integers."
            )


def _affine(position: sp.Expr, indices: set[sp.Basic]) -> bool:
    """Whether an index expression is a sum of indices with constant whole factors and of whole sizes."""
    if not position.is_integer:
        return False
    parts = position.atoms(Quotient, Remainder)
    if parts:
        outer = {p for p in parts if not any(p is not q and q.has(p) for q in parts)}
        names = {p: sp.Dummy("part", integer=True) for p in sorted(outer, key=str)}
        inside = all(_affine(p.args[0], indices) and not p.args[1].free_symbols & indices for p in outer)
        return inside and _affine(position.xreplace(names), indices | set(names.values()))
    running = position.free_symbols & indices
    return all(position.coeff(s).is_integer and not position.coeff(s).has(*running) for s in running) and not (
        sp.expand(position - sum((position.coeff(s) * s for s in running), sp.Integer(0))).has(*running)
        if running
        else False
    )


def extremes(position: sp.Expr, sizes: Sizes) -> tuple[sp.Expr, sp.Expr]:
    """Smallest and largest value of an index expression; its parts are bounded one by one."""
    parts = position.atoms(Quotient, Remainder)
    if parts:
        outer = sorted((p for p in parts if not any(p is not q and q.has(p) for q in parts)), key=str)
        names = {p: sp.Dummy("part", integer=True) for p in outer}
        bounds = {names[p]: _part_bounds(p, sizes) for p in outer}
        position = position.xreplace(names)
        low = high = position
        for symbol, (least, most) in bounds.items():
            rising = position.coeff(symbol).is_nonnegative
            low, high = low.subs(symbol, least if rising else most), high.subs(symbol, most if rising else least)
        return extremes(sp.expand(low), sizes)[0], extremes(sp.expand(high), sizes)[1]
    low = high = position
    for symbol in position.free_symbols & set(sizes):
        coefficient = position.coeff(symbol)
        last = sizes[symbol] - 1
        if coefficient.is_positive:
            low, high = low.subs(symbol, 0), high.subs(symbol, last)
        else:
            low, high = low.subs(symbol, last), high.subs(symbol, 0)
    return sp.expand(low), sp.expand(high)


def _part_bounds(part: sp.Expr, sizes: Sizes) -> tuple[sp.Expr, sp.Expr]:
    """Smallest and largest value of a quotient or a remainder."""
    dividend, divisor = part.args
    low, high = extremes(sp.expand(dividend), sizes)
    if isinstance(part, Quotient):
        return _floor(low, divisor), _floor(high, divisor)
    if (divisor - 1 - high).is_nonnegative and low.is_nonnegative:
        return low, high
    return sp.Integer(0), divisor - 1


def _floor(value: sp.Expr, divisor: sp.Expr) -> sp.Expr:
    """``value // divisor``, what divides evenly taken out: ``(3*w - 1) // w`` is 2."""
    whole, rest = sp.Integer(0), sp.Integer(0)
    for term in sp.Add.make_args(sp.expand(value)):
        quotient = sp.cancel(term / divisor)
        if quotient.is_integer:
            whole += quotient
        else:
            rest += term
    if rest.is_Integer and divisor.is_Integer:
        return whole + int(rest) // int(divisor)
    if rest == -1:
        return whole - 1
    return whole + (sp.Integer(0) if rest == 0 else sp.floor(rest / divisor))


def _implied(condition: sp.Basic, guards: tuple[sp.Basic, ...], sizes: Sizes) -> bool:
    """Whether the condition follows from the guards, by adding up multiples of them or by an equality."""
    if condition in (sp.true, *guards):
        return True
    if not isinstance(condition, sp.core.relational.Relational):
        return False
    slack = sp.expand(_slack(condition))
    for guard in guards:
        difference = sp.expand(guard.lhs - guard.rhs) if isinstance(guard, sp.Eq) else sp.Integer(0)
        if difference.atoms(Access):
            continue
        for symbol in sorted(difference.free_symbols & slack.free_symbols & set(sizes), key=str):
            factor = difference.coeff(symbol)
            ratio = slack.coeff(symbol) / factor if factor != 0 else sp.Integer(0)
            if extremes(sp.expand(slack - ratio * difference), sizes)[0].is_nonnegative:
                return True
    bounds = [sp.expand(_slack(g)) for g in guards if isinstance(g, (sp.Ge, sp.Gt, sp.Le, sp.Lt))]
    bounds = [bound for bound in bounds if not bound.atoms(Access)]
    return _follows(slack, bounds, sizes, 3)


def _follows(slack: sp.Expr, bounds: list[sp.Expr], sizes: Sizes, depth: int) -> bool:
    """Whether ``slack`` is never negative where no bound is: what is left without a multiple of a bound is not."""
    if extremes(slack, sizes)[0].is_nonnegative:
        return True
    if depth == 0:
        return False
    running = (slack.free_symbols & set(sizes)) | slack.atoms(Quotient, Remainder)
    for symbol in sorted(running, key=str):
        for bound in bounds:
            factor = bound.coeff(symbol)
            if factor != 0:
                ratio = slack.coeff(symbol) / factor
                if ratio.is_positive and _follows(sp.expand(slack - ratio * bound), bounds, sizes, depth - 1):
                    return True
    return False


def _dividends(relation: sp.Basic) -> sp.Basic:
    """What says the same of i as a bound says of i // w: it is at least 0, or below n, where i is, or below n*w."""
    if not isinstance(relation, (sp.Ge, sp.Lt)):
        return relation
    quotient, bound = relation.args
    if not isinstance(quotient, Quotient) or (isinstance(relation, sp.Ge) and bound != 0):
        return relation
    return relation.func(quotient.args[0], sp.expand(bound * quotient.args[1]))


def _slack(relation: sp.Basic) -> sp.Expr:
    """An integer expression that is >= 0 exactly where the relation between integers holds."""
    left, right = relation.args
    difference = sp.expand(left - right if isinstance(relation, (sp.Ge, sp.Gt)) else right - left)
    whole = sp.ilcm(1, *[term.as_coeff_Mul()[0].q for term in sp.Add.make_args(difference)])
    return sp.expand(whole * difference) - (1 if isinstance(relation, (sp.Gt, sp.Lt)) else 0)
