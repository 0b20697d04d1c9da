"""Solving ``phi(I, J) = m`` for the indices: index arithmetic in mixed radix.

``q*w + r`` with 0 <= r < w is ``m`` exactly where ``r = m % w`` and ``q = m // w``. Other expressions are solved for
an index with factor 1 or -1, which leaves the condition that its value is in range. What has no such index stays a
condition.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symbp.language.expressions import Access, Quotient, Remainder, fresh_names, in_range, index_symbol
from symbp.language.ranges import extremes

Values = dict[sp.Basic, sp.Expr]


class Positions:
    """The index expressions of an access, one an axis, and what solving them gives.

    ``solved`` are the values of indices, ``remaining`` the ranges of those that are still free, ``conditions`` what
    has to hold besides.
    """

    def __init__(self, positions: tuple[sp.Expr, ...], ranges: Mapping[sp.Basic, sp.Expr]) -> None:
        self.positions, self.remaining = list(positions), dict(ranges)
        self.solved: Values = {}
        self.conditions: list[sp.Basic] = []
        self.ranges: Values = dict(ranges)
        while self._split():
            pass

    def solve(self, m: sp.Symbol, size: sp.Expr) -> None:
        """Solve the next position for ``m``, which is the index of an axis of this size."""
        position = sp.expand(self.positions.pop(0).xreplace(self.solved))
        self.ranges[m] = size
        factors = self._factors(position)
        if factors is None:
            for part in _parts(position):
                self._least(part.args[0])
            self.conditions.append(sp.Eq(position, m))
            return
        target = sp.expand(m - (position - sum(factor * s for s, factor in factors.items())))
        while factors:
            index = self._last_digit(factors)
            if len(factors) == 1 and index is not None:
                self._set(index, target, plain=target == m and self.remaining[index] == size)
                return
            common = abs(sp.gcd_list(list(factors.values())))
            if index is not None:
                divisor = self.remaining[index]
                self._least(target)
                self._set(index, Remainder(target, divisor), plain=True)
                del factors[index]
            elif common not in (0, 1):
                divisor = common
                self._least(target)
                self.conditions.append(sp.Eq(Remainder(target, divisor), 0))
            else:
                steps = self._digits(factors)
                if steps is None:
                    break
                factors = steps
                continue
            factors = {s: sp.cancel(factor / divisor) for s, factor in factors.items()}
            target = Quotient(target, divisor)
        units = [s for s, factor in factors.items() if abs(factor) == 1]
        if not units:
            self.conditions.append(sp.Eq(sum(factor * s for s, factor in factors.items()), target))
            return
        index = max(units, key=self._length)  # what is left to sum over is short
        others = sum(factor * s for s, factor in factors.items() if s != index)
        self._set(index, sp.expand((target - others) / factors[index]), plain=False)

    def _factors(self, position: sp.Expr) -> dict[sp.Basic, sp.Expr] | None:
        """The factors of the free indices in a position, None where it is not a sum of such terms."""
        if position.atoms(Access) or any(p.free_symbols & set(self.remaining) for p in _parts(position)):
            return None
        return {s: position.coeff(s) for s in self.remaining if position.has(s)} or None

    def _last_digit(self, factors: dict[sp.Basic, sp.Expr]) -> sp.Basic | None:
        """The index that counts from 0 to its size between two values of the others, if there is one."""
        for index, factor in factors.items():
            others = [f for s, f in factors.items() if s != index]
            if factor == 1 and all(sp.cancel(f / self.remaining[index]).is_integer and f.is_positive for f in others):
                return index
        return None

    def _digits(self, factors: dict[sp.Basic, sp.Expr]) -> dict[sp.Basic, sp.Expr] | None:
        """The factors with one index of factor 1 written in the radix that the others' factors have in common.

        Only where another index runs further: else solving for this one leaves the shorter sum.
        """
        for index, factor in factors.items():
            others = [f for s, f in factors.items() if s != index]
            width = sp.gcd_list(others) if others else sp.Integer(1)
            longer = any(self._length(s) > self._length(index) for s in factors)
            if factor == 1 and width not in (0, 1) and longer and all(f.is_positive for f in others):
                high, low = self._written(index, width)
                return {s: f for s, f in factors.items() if s != index} | {high: width, low: sp.Integer(1)}
        return None

    def _written(self, index: sp.Basic, width: sp.Expr, shift: sp.Expr = sp.S.Zero) -> tuple[sp.Symbol, sp.Symbol]:
        """Replace a free index by ``width*high + low - shift`` with two new ones."""
        size = self.remaining.pop(index)
        names = fresh_names({str(s) for s in (*self.ranges, *self.solved)}, str(index))
        high, low = (index_symbol(next(names)) for _ in range(2))
        value = width * high + low - shift
        self.solved = {s: sp.expand(v.xreplace({index: value})) for s, v in self.solved.items()} | {index: value}
        exact = sp.cancel((size + shift) / width)
        rows = exact if exact.is_integer else sp.floor((size + shift - 1) / width) + 1
        self.remaining |= {high: rows, low: width}
        self.ranges |= {high: rows, low: width}
        if not exact.is_integer:
            self.conditions.append(sp.Lt(value, size))
        if shift.is_positive:
            self.conditions.append(sp.Ge(value, 0))
        return high, low

    def _length(self, index: sp.Basic) -> tuple[bool, int]:
        size = self.remaining[index]
        return (False, int(size)) if size.is_Integer else (True, 0)

    def _set(self, index: sp.Basic, value: sp.Expr, plain: bool) -> None:
        self.solved = {s: sp.expand(v.xreplace({index: value})) for s, v in self.solved.items()} | {index: value}
        self.conditions = [_with(c, {index: value}) for c in self.conditions]
        if not plain:
            self.conditions.append(in_range(value, self.remaining[index]))
        del self.remaining[index]

    def _least(self, target: sp.Expr) -> None:
        """Ask that what is divided is at least 0."""
        if not extremes(target, self.ranges)[0].is_nonnegative:
            self.conditions.append(sp.Ge(target, 0))

    def _split(self) -> bool:
        """Write one index i that is read by ``//`` and ``%``, as i + c, as ``q*w + r - c``; whether there was one.

        Where i + c is below 0 nothing is read: the language asks for a condition there.
        """
        for index in self.remaining:
            parts = [p for position in self.positions for p in _parts(position)]
            shifts = {sp.expand(p.args[0] - index) for p in parts if p.args[0].has(index)}
            shift = min((s for s in shifts if s.is_Integer), key=abs, default=None)
            if shift is None:
                continue
            read = sp.expand(index + shift)
            divisors = {p.args[1] for p in parts if p.args[0] == read}
            width = next((w for w in sorted(divisors, key=str) if all((v / w).is_integer for v in divisors)), None)
            if width is None:
                continue
            high, low = self._written(index, width, shift)
            found = {Quotient(read, v): Quotient(high, v / width) for v in divisors}
            found |= {Remainder(read, v): low + width * Remainder(high, v / width) for v in divisors}
            self.positions = [sp.expand(p.xreplace(found).xreplace(self.solved)) for p in self.positions]
            return True
        return False


def _with(condition: sp.Basic, values: Values) -> sp.Basic:
    """A condition with values put in and multiplied out."""
    if isinstance(condition, sp.core.relational.Relational):
        return condition.func(*[sp.expand(side.xreplace(values)) for side in condition.args])
    return condition.func(*[_with(part, values) for part in condition.args]) if condition.args else condition


def _parts(position: sp.Expr) -> list[sp.Expr]:
    return sorted(position.atoms(Quotient, Remainder), key=str)
