"""Printing a tile: sums for a few rows and a strip of elements at once, held in registers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Protocol

from symbp.generate.loops import SUM, Condition, Expression, Load, Part, Tile, uses


class Printer(Protocol):
    """What is asked of the printer of C: ``strip`` is the index that stands for a whole strip."""

    strip: str

    def expression(self, node: Expression, strength: int = 0, integer: bool = False) -> str:
        """An expression."""

    def condition(self, node: Condition, inner: bool = False) -> str:
        """A condition."""

    def load(self, node: Load) -> str:
        """An element, or a strip of them."""


def tile_lines(printer: Printer, tile: Tile) -> list[str]:
    """The lines of a tile."""
    return _Tile(printer, tile).lines()


class _Tile:
    def __init__(self, printer: Printer, tile: Tile) -> None:
        self.printer, self.tile = printer, tile
        self.rows = f"TILE({tile.rows})"
        self.found: list[str] = []
        self.depth = 0

    def say(self, text: str) -> None:
        self.found.append("    " * self.depth + text)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        self.say(head + " {")
        self.depth += 1
        yield
        self.depth -= 1
        self.say("}")

    def lines(self) -> list[str]:
        tile = self.tile
        if not tile.row:
            self.strips()
            return self.found
        if tile.shared:
            self.say("THREADS")
        with self.block(f"for (int first = 0; first < {tile.rows}; first += {self.rows})"):
            self.overlapping("top", "first", tile.rows, self.rows)
            self.strips()
        return self.found

    def overlapping(self, name: str, begin: str, length: int, step: str) -> None:
        """Where rows or a strip begin: the last ones may overlap those before, which are computed again."""
        self.say(f"const int {name} = {begin} + {step} <= {length} ? {begin} : {length} - {step};")

    def strips(self) -> None:
        """The sums of all strips of the rows."""
        tile = self.tile
        if tile.across:
            self.sums()
            return
        ragged = tile.length % tile.width > 0
        begin = f"{tile.vector}_begin" if ragged else tile.vector
        with self.block(f"for (int {begin} = 0; {begin} < {tile.length}; {begin} += WIDTH)"):
            if ragged:
                self.overlapping(tile.vector, begin, tile.length, "WIDTH")
            self.sums()

    def sums(self) -> None:
        tile = self.tile
        each = f"EACH(row, {self.rows}) " if tile.row else ""
        place = "sum[row][lane]" if tile.row else "sum[lane]"
        self.say(f"lanes sum{f'[{self.rows}]' if tile.row else ''}[VECTORS];")
        self.say(f"{each}EACH(lane, VECTORS) {place} = (lanes){{0}};")
        for part in tile.parts:
            self.bound(part, partial(self.accumulate, part, place))
        if tile.across:
            self.added_up()
            return
        with self.row("EACH"):
            target = self.in_strip(lambda: self.printer.load(tile.target))
            value = self.in_strip(lambda: self.printer.expression(tile.value)).replace(SUM.name, place)
            self.say(f"EACH(lane, VECTORS) {target} = {value};")

    def in_strip(self, printed: Callable[[], str]) -> str:
        """What is printed while the index of the strip stands for all of it."""
        self.printer.strip = self.tile.vector
        text = printed()
        self.printer.strip = ""
        return text

    @contextmanager
    def row(self, how: str) -> Iterator[None]:
        """A loop over the rows, where there are any."""
        if not self.tile.row:
            if how == "EACH":
                yield
            else:
                self.say("{")
                self.depth += 1
                yield
                self.depth -= 1
                self.say("}")
            return
        head = f"EACH(row, {self.rows})" if how == "EACH" else f"for (int row = 0; row < {self.rows}; row++)"
        with self.block(head):
            self.say(f"const int {self.tile.row} = top + row;")
            yield

    def bound(self, part: Part, add: Callable[[], None]) -> None:
        """The loops of a sum, with its condition as far out as it is known."""
        guard = part.condition
        inside = guard is not None and self.of_row(guard)
        if guard is not None and not inside and not any(uses(guard, index) for index, _ in part.bound):
            with self.block(f"if ({self.printer.condition(guard)})"):
                self.bound(Part(part.bound, None, part.body), add)
            return
        if not part.bound:
            if guard is None or inside:
                add()
            else:
                with self.block(f"if ({self.printer.condition(guard)})"):
                    add()
            return
        (index, size), *rest = part.bound
        with self.block(f"for (int {index} = 0; {index} < {size}; {index}++)"):
            self.bound(Part(tuple(rest), guard, part.body), add)

    def of_row(self, guard: Condition) -> bool:
        return bool(self.tile.row) and uses(guard, self.tile.row)

    def accumulate(self, part: Part, place: str) -> None:
        """One term added to every sum of the tile."""
        tile = self.tile
        if tile.across:
            head = f"for (int {tile.vector} = 0; {tile.vector} + WIDTH <= {tile.length}; {tile.vector} += WIDTH)"
            with self.block(head):
                self.term(part, place)
            return
        self.term(part, place)

    def term(self, part: Part, place: str) -> None:
        body = self.in_strip(lambda: self.printer.expression(part.body))
        with self.row("EACH"):
            guarded = part.condition is not None and self.of_row(part.condition)
            head = f"if ({self.printer.condition(part.condition)}) " if guarded and part.condition else ""
            self.say(f"{head}EACH(lane, VECTORS) {place} += {body};")

    def added_up(self) -> None:
        """The elements of each strip added up, in the same order whatever the vectors of the target."""
        tile = self.tile
        with self.row("for"):
            self.say("real total = 0;")
            with self.block("for (int element = 0; element < WIDTH; element++)"):
                self.say(f"total += ((const real *)sum{'[row]' if tile.row else ''})[element];")
            if tile.length % tile.width:
                self.bound(tile.parts[0], self.remainder)
            self.say(f"{self.printer.load(tile.target)} = total;")

    def remainder(self) -> None:
        """What does not fill a strip."""
        tile, part = self.tile, self.tile.parts[0]
        begin = tile.length - tile.length % tile.width
        with self.block(f"for (int {tile.vector} = {begin}; {tile.vector} < {tile.length}; {tile.vector}++)"):
            guarded = part.condition is not None and self.of_row(part.condition)
            head = f"if ({self.printer.condition(part.condition)}) " if guarded and part.condition else ""
            self.say(f"{head}total += {self.printer.expression(part.body)};")
