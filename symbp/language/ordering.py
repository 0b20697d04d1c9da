"""The order in which equations can be computed, and recurrent groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import accesses


@dataclass(frozen=True)
class Group:
    """Equations computed together.

    A plain equation is a group of its own with ``axes`` empty. A recurrent group reads itself at another
    time: ``axes`` gives each tensor's time axis, and time runs up (``direction`` 1) or down (-1).
    """

    equations: tuple[Equation, ...]
    axes: tuple[int, ...] = ()
    direction: int = 0

    @property
    def recurrent(self) -> bool:
        """Whether the equations read their own group at another time."""
        return self.direction != 0


def ordered_groups(defined: Mapping[str, Equation]) -> tuple[Group, ...]:
    """Groups in computing order. Raises for a definition that needs itself at the same time."""
    groups = []
    for names in _components({name: [r for r in e.reads if r in defined] for name, e in defined.items()}):
        equations = [defined[name] for name in names]
        if len(names) == 1 and names[0] not in equations[0].reads:
            groups.append(Group((equations[0],)))
        else:
            groups.append(_recurrent(equations))
    return tuple(groups)


def _recurrent(equations: list[Equation]) -> Group:
    names = [equation.target for equation in equations]
    by_name = {equation.target: equation for equation in equations}
    choices = [range(len(equation.indices)) for equation in equations]
    for axis_of_first in choices[0]:
        axes = {names[0]: axis_of_first}
        shifts = _time_shifts(by_name, axes)
        if shifts is None or len(axes) != len(names):
            continue
        signs = {1 if shift < 0 else -1 for _, _, shift in shifts if shift != 0}
        if len(signs) != 1:
            continue
        same_time: dict[str, list[str]] = {name: [] for name in names}
        for reader, read, shift in shifts:
            if shift == 0:
                same_time[reader].append(read)
        order = _components(same_time)
        if all(len(part) == 1 and part[0] not in same_time[part[0]] for part in order):
            flat = [part[0] for part in order]
            return Group(tuple(by_name[n] for n in flat), tuple(axes[n] for n in flat), signs.pop())
    circle = " -> ".join([*names, names[0]])
    place = f"{equations[0].where}: " if equations[0].where else ""
    raise SymbpError(
        f"{place}cyclic definition: {circle}; a tensor may read itself only at an earlier time, such as h[t - 1, ...]."
    )


def _time_shifts(by_name: dict[str, Equation], axes: dict[str, int]) -> list[tuple[str, str, int]] | None:
    """(reader, read, shift of time) for every read inside the group, or None when time does not line up."""
    shifts = []
    queue = list(axes)
    seen: set[str] = set()
    while queue:
        name = queue.pop(0)
        if name in seen:
            continue
        seen.add(name)
        equation = by_name[name]
        time = equation.indices[axes[name]]
        for access in accesses(equation.right):
            if access.name not in by_name:
                continue
            if access.name not in axes:
                fits = [n for n, i in enumerate(access.indices) if (i - time).is_Integer]
                if not fits:
                    return None
                axes[access.name] = fits[0]
            shift = access.indices[axes[access.name]] - time
            if not shift.is_Integer:
                return None
            shifts.append((name, access.name, int(shift)))
            queue.append(access.name)
    return shifts


def _components(graph: Mapping[str, list[str]]) -> list[list[str]]:
    """Strongly connected components, those that others need first (Tarjan 1972, without recursion)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    found: list[list[str]] = []
    for root in graph:
        if root in number:
            continue
        work = [(root, iter(graph[root]))]
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, children = work[-1]
            for child in children:
                if child not in number:
                    number[child] = low[child] = len(number)
                    stack.append(child)
                    on_stack.add(child)
                    work.append((child, iter(graph[child])))
                    break
                if child in on_stack:
                    low[node] = min(low[node], number[child])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == number[node]:
                    part = []
                    while True:
                        last = stack.pop()
                        on_stack.discard(last)
                        part.append(last)
                        if last == node:
                            break
                    found.append(sorted(part, key=list(graph).index))
    return found
