"""Computing values of the forward pass once more in the backward pass instead of keeping them, where memory is short.

A value that only the backward pass still reads may be computed again just before it is read there, from what is kept:
Griewank and Walther (2000), "Algorithm 799: revolve"; Chen, Xu, Zhang and Guestrin (2016), "Training deep nets with
sublinear memory cost". Here values are chosen one after the other: that which saves most bytes for an operation.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.step import Step
from symbp.language.expressions import Access, free_name, substituted
from symbp.language.program import Program
from symbp.simplify.cost import equation_weight

CHAIN = 3  # values that are computed again for the sake of one


def fitting(derivation: Derivation, most: int, strips: bool = True) -> tuple[Step, list[str]]:
    """A step that needs at most so many bytes in single precision, and the values that it computes again.

    Raises :class:`SymbpError` where none was found, with what the best one needs.
    """
    program, again = derivation.training, list[str]()
    step = Step.of(derivation, strips=strips)
    least = MemoryReport.of(step).bytes(4)
    while least > most:
        found = _better(derivation, program, step, least, strips)
        if found is None:
            raise SymbpError(
                f"{derivation.network.source}: --ram {most}: a step needs {least} bytes in single precision at the "
                f"least that was found, {least - most} more; a smaller batch_size under [train] needs less."
            )
        names, program, step, least = found
        again += names
    return step, again


def _better(
    derivation: Derivation, program: Program, step: Step, least: int, strips: bool
) -> tuple[list[str], Program, Step, int] | None:
    """The step that computes a few more values again and saves most for the work that this is."""
    shapes = {t.name: t.shape for t in program.tensors}
    best: tuple[float, tuple[list[str], Program, Step, int]] | None = None
    for names in _candidates(derivation, program, step):
        changed = recomputed(derivation, program, names)
        other = Step.of(derivation, changed, strips=strips)
        size = MemoryReport.of(other).bytes(4)
        work = sum(equation_weight(program.definition[name], shapes) for name in names)
        if size < least and (best is None or (least - size) / work > best[0]):
            best = (least - size) / work, (names, changed, other, size)
    return None if best is None else best[1]


def _candidates(derivation: Derivation, program: Program, step: Step) -> list[list[str]]:
    """Values that wait for the backward pass at its fullest time, alone and with those that they are computed from."""
    forward = {e.target for e in program.needed_for([derivation.network.loss]).equations}
    single = {e.target for group in program.groups if not group.recurrent for e in group.equations}
    free = [name for name in step.values.buffers if name in forward & single and program.tensor[name].shape]
    fullest = _fullest(step)
    waiting = [n for n in free if step.values.buffers[n].first < fullest < step.values.buffers[n].last]
    chains = []
    for name in waiting:
        chain = [name]
        chains.append(list(chain))
        for _ in range(CHAIN - 1):
            more = [r for r in program.definition[chain[0]].reads if r in free and r not in chain]
            if not more:
                break
            chain.insert(0, more[0])
            chains.append(list(chain))
    return chains


def _fullest(step: Step) -> int:
    """The block of the program at which most is needed."""
    buffers = [b for n, b in step.values.buffers.items() if not step.values.members[n].integer]
    times = sorted({b.first for b in buffers})
    return max(times, key=lambda at: sum(b.room for b in buffers if b.first <= at <= b.last), default=0)


def recomputed(derivation: Derivation, program: Program, names: Iterable[str]) -> Program:
    """The program whose backward pass reads values that are computed once more under other names."""
    forward = {e.target for e in program.needed_for([derivation.network.loss]).equations}
    taken = set(program.tensor)
    again: dict[str, str] = {}
    for name in names:
        again[name] = free_name(taken, f"{name}_again")
        taken.add(again[name])
    equations = list(program.equations)
    for place, equation in enumerate(equations):
        if equation.target not in forward:
            reads = {a: Access(again[a.name], *a.indices) for a in equation.right.atoms(Access) if a.name in again}
            equations[place] = replace(equation, right=substituted(equation.right, reads))
    for name, other in again.items():
        equation = program.definition[name]
        reads = {a: Access(again[a.name], *a.indices) for a in equation.right.atoms(Access) if a.name in again}
        equations.append(replace(equation, target=other, right=substituted(equation.right, reads)))
    tensors = [*program.tensors, *(replace(program.tensor[name], name=other) for name, other in again.items())]
    return Program.build(tensors, equations, program.outputs, program.updates)
