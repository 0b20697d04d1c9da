"""Printing a tile: sums for a few rows (and columns) and a strip of elements at once, held in registers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from symbp.generate.lowering.loops import SUM, Condition, Expression, Load, Part, Tile, Variable, uses


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


@dataclass(frozen=True)
class _Side:
    """Rows or columns: their index, how many there are in all and (as C says it) in a tile, and where one begins."""

    name: str
    index: str
    count: int
    size: str
    first: str
    begin: str


class _Tile:
    def __init__(self, printer: Printer, tile: Tile) -> None:
        self.printer, self.tile = printer, tile
        sides = []
        if tile.column:
            size = f"GRID_COLUMNS({tile.columns})"
            sides.append(_Side("column", tile.column, tile.columns, size, "first_column", "left"))
        if tile.row:
            size = f"GRID_ROWS({tile.rows})" if tile.column else f"TILE({tile.rows})"
            sides.append(_Side("row", tile.row, tile.rows, size, "first", "top"))
        self.sides: tuple[_Side, ...] = tuple(sides)
        self.place = "sum" + "".join(f"[{side.name}]" for side in sides)
        self.found: list[str] = []
        self.depth = 0

    def say(self, text: str) -> None:
        self.found.append("    " * self.depth + text)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        self.say(head + " {" if head else "{")
        self.depth += 1
        yield
        self.depth -= 1
        self.say("}")

    def lines(self) -> list[str]:
        if self.tile.shared:
            self.say("THREADS")
        self.tiles(self.sides)
        return self.found

    def tiles(self, sides: Sequence[_Side]) -> None:
        """Loops over the tiles."""
        if not sides:
            self.strips()
            return
        side, *inner = sides
        with self.block(f"for (int {side.first} = 0; {side.first} < {side.count}; {side.first} += {side.size})"):
            self.overlapping(side.begin, side.first, side.count, side.size)
            self.tiles(inner)

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
        self.say(f"lanes sum{''.join(f'[{side.size}]' for side in self.sides)}[VECTORS];")
        each = "".join(f"EACH({side.name}, {side.size}) " for side in self.sides)
        with self.block(f"{each}EACH(lane, VECTORS)"):
            self.say(f"{self.place}[lane] = (lanes){{0}};")
        for part in tile.parts:
            self.bound(part, partial(self.accumulate, part))
        if tile.across:
            self.added_up()
        elif tile.scattered:
            with self.each(self.sides, unrolled=False), self.block("for (int element = 0; element < WIDTH; element++)"):
                self.say(f"const int {tile.vector}_element = {tile.vector} + element;")
                target = self.printer.load(_at(tile.target, tile.vector, f"{tile.vector}_element"))
                self.say(f"{target} = {self.element()};")
        else:
            with self.each(self.sides):
                target = self.in_strip(lambda: self.printer.load(tile.target))
                value = self.in_strip(lambda: self.printer.expression(tile.value))
                with self.block("EACH(lane, VECTORS)"):
                    self.say(f"{target} = {value.replace(SUM.name, f'{self.place}[lane]')};")

    def element(self) -> str:
        """An element of the strip of sums."""
        return f"((const real *){self.place})[element]"

    def in_strip(self, printed: Callable[[], str]) -> str:
        """What is printed while the index of the strip stands for all of it."""
        self.printer.strip = self.tile.vector
        text = printed()
        self.printer.strip = ""
        return text

    @contextmanager
    def each(self, sides: Sequence[_Side], unrolled: bool = True) -> Iterator[None]:
        """Loops over what is in a tile."""
        if not sides:
            if unrolled:
                yield
            else:
                with self.block(""):
                    yield
            return
        side, *inner = sides
        head = f"EACH({side.name}, {side.size})" if unrolled else _counted(side.name, side.size)
        with self.block(head):
            self.say(f"const int {side.index} = {side.begin} + {side.name};")
            if inner:
                with self.each(inner, unrolled):
                    yield
            else:
                yield

    def bound(self, part: Part, add: Callable[[], None]) -> None:
        """The loops of a sum, with its condition as far out as it is known."""
        guard = part.condition
        inside = guard is not None and any(uses(guard, side.index) for side in self.sides)
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
        with self.block(_counted(index, str(size))):
            self.bound(Part(tuple(rest), guard, part.body), add)

    def accumulate(self, part: Part) -> None:
        """One term added to every sum of the tile."""
        tile = self.tile
        if tile.across:
            head = f"for (int {tile.vector} = 0; {tile.vector} + WIDTH <= {tile.length}; {tile.vector} += WIDTH)"
            with self.block(head):
                self.term(part, self.sides)
            return
        self.term(part, self.sides)

    def term(self, part: Part, sides: Sequence[_Side], guarded: bool = False) -> None:
        """The term for the rows and columns that are left, under its condition as soon as that is known."""
        guard = part.condition
        known = guard is not None and not guarded and any(uses(guard, side.index) for side in self.sides)
        if guard is not None and known and not any(uses(guard, side.index) for side in sides):
            with self.block(f"if ({self.printer.condition(guard)})"):
                self.term(part, sides, guarded=True)
            return
        if sides:
            with self.each(sides[:1]):
                self.term(part, sides[1:], guarded)
            return
        body = self.in_strip(lambda: self.printer.expression(part.body))
        with self.block("EACH(lane, VECTORS)"):
            self.say(f"{self.place}[lane] += {body};")

    def added_up(self) -> None:
        """The elements of each strip added up, in the same order whatever the vectors of the target."""
        tile = self.tile
        with self.each(self.sides, unrolled=False):
            self.say("real total = 0;")
            with self.block("for (int element = 0; element < WIDTH; element++)"):
                self.say(f"total += {self.element()};")
            if tile.length % tile.width:
                self.bound(tile.parts[0], self.remainder)
            self.say(f"{self.printer.load(tile.target)} = total;")

    def remainder(self) -> None:
        """What does not fill a strip."""
        tile, part = self.tile, self.tile.parts[0]
        begin = tile.length - tile.length % tile.width
        with self.block(f"for (int {tile.vector} = {begin}; {tile.vector} < {tile.length}; {tile.vector}++)"):
            guard = part.condition
            known = guard is not None and any(uses(guard, side.index) for side in self.sides)
            head = f"if ({self.printer.condition(guard)}) " if guard is not None and known else ""
            self.say(f"{head}total += {self.printer.expression(part.body)};")


def _counted(index: str, size: str) -> str:
    return f"for (int {index} = 0; {index} < {size}; {index}++)"


def _at(place: Load, index: str, name: str) -> Load:
    """The place with an index called otherwise."""
    return Load(place.buffer, tuple(Variable(name, True) if i == Variable(index, True) else i for i in place.indices))
