"""A network's package for a board, checked against the memory that there is."""

from __future__ import annotations

from symbp.board_trial import error_report
from symbp.derive.derivation import Derivation
from symbp.errors import CheckFailed, SymbpError
from symbp.generate.boards.boards import Board
from symbp.generate.boards.program import STACK, Package, board_step, generate_board
from symbp.generate.boards.size import Size, measured
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.recompute import fitting


def board_package(
    derivation: Derivation,
    board: Board,
    own: bool = False,
    flash: int | None = None,
    ram: int | None = None,
    fixed: int | None = None,
) -> tuple[Package, list[str]]:
    """The package, in whole numbers of ``fixed`` bits where that is given, and lines that say what it takes up.

    With ``ram``, values are computed again in the backward pass to fit. Raises :class:`CheckFailed` for a program that
    takes up more flash or RAM than there is, :class:`SymbpError` where no way to fit was found, or flash cannot be
    measured.
    """
    step, again, package = board_step(derivation), list[str](), None
    board = board.with_memory(flash or 0, (ram or 0) + STACK)
    if ram is not None:
        package = generate_board(derivation, board, own, step, fixed)
        beside = package.ram - MemoryReport.of(step).bytes(4)
        if package.ram > ram and not fixed:
            step, again = fitting(derivation, ram - beside, strips=False)
            package = None
    package = package or generate_board(derivation, board, own, step, fixed)
    size = measured(board, package.files)
    if size is None and flash is not None:
        why = (
            f"{board.compiler} and make are needed to measure a program" if board.bare else "it has no flash of its own"
        )
        raise SymbpError(f"--flash {flash} cannot be checked on {board.name}: {why}.")
    lines = told(package, size)
    if ram is not None:
        lines.append(f"computed again in the backward pass: {', '.join(again) or 'nothing'}")
    if fixed:
        lines += error_report(derivation, package)
    for word, needed, there in (("flash", size.flash if size else 0, flash), ("RAM", _ram(package, size), ram)):
        if there is not None and needed > there:
            raise CheckFailed(f"the program takes up {needed} bytes of {word}, {needed - there} more than there are.")
    return package, lines


def _ram(package: Package, size: Size | None) -> int:
    return size.ram if size else package.ram


def told(package: Package, size: Size | None) -> list[str]:
    """What the program takes up, as people read it."""
    board = package.board
    if size is None:
        why = "has no limits of its own" if not board.bare else f"is not measured: {board.compiler} is not installed"
        return [
            f"{board.name}: RAM {package.ram:,} bytes beyond the stack by the memory plan "
            f"(struct {package.struct:,}, samples of a step {package.batch:,})",
            f"{board.name}: data {package.tables:,} bytes; the rest {why}",
        ]
    return [
        f"{board.name}: flash {size.flash:,} bytes, of which data {package.tables:,}",
        f"{board.name}: RAM {size.ram:,} bytes beyond the stack (struct {package.struct:,}, "
        f"samples of a step {package.batch:,})",
        f"{board.name}: stack {size.stack:,} bytes on the deepest path of calls, besides the compiler's own routines",
    ]
