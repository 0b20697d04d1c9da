"""Statements that are computed so many rows at a time."""

from __future__ import annotations

import sympy as sp

from symbp.generate.lowering.loops import SUM, Binary, Load, Loop, Number, Part, Statement, Store, Tile, Variable
from symbp.generate.lowering.pieces import in_pieces

ROW, COLUMN = Variable("i", True), Variable("j", True)


def read(name: str, *indices: Variable) -> Load:
    return Load(name, indices)


def moved(by: int) -> Binary:
    return Binary("+", ROW, Number(sp.Integer(by)))


def test_a_loop_over_the_rows_runs_over_some_of_them_at_a_time() -> None:
    loop = Loop("i", 5, (Loop("j", 3, (Store("g", (ROW, COLUMN), read("x", COLUMN, ROW)),)),))
    first, second, third = in_pieces(loop, "g", 2)
    assert first == (Loop("i", 2, loop.body), 2)
    assert second == (Loop("i", 2, (Loop("j", 3, (Store("g", (moved(2), COLUMN), read("x", COLUMN, moved(2))),)),)), 4)
    assert third[1] == 5 and isinstance(third[0], Loop) and third[0].size == 1


def tile(row: str, rows: int, column: str = "", columns: int = 1, vector: str = "j") -> Tile:
    part = Part(
        (("n", 4),), None, Binary("*", read("d", ROW, Variable("n", True)), read("x", Variable("n", True), COLUMN))
    )
    return Tile(read("g", ROW, COLUMN), row, rows, column, columns, vector, 16, 16, False, (part,), SUM)


def test_rows_and_columns_of_a_tile_are_divided_too() -> None:
    for whole, name in ((tile("i", 7), "rows"), (tile("k", 1, "i", 7, "j"), "columns")):
        pieces = in_pieces(whole, "g", 4)
        assert [end for _, end in pieces] == [4, 7]
        last = pieces[1][0]
        assert isinstance(last, Tile) and getattr(last, name) == 3
        assert last.target.indices == (moved(4), COLUMN)
        assert last.parts[0].body.left == Load("d", (moved(4), Variable("n", True)))


def test_what_is_no_loop_over_the_rows_stays_whole() -> None:
    statements: list[Statement] = [
        Loop("j", 5, (Loop("i", 3, (Store("g", (ROW, COLUMN), read("x", ROW)),)),)),
        Loop("i", 5, (Store("g", (ROW, COLUMN), read("x", ROW)),), down=True),
        Loop("i", 5, (Store("h", (ROW,), read("x", ROW)),)),
        Store("g", (ROW,), read("x", ROW)),
        tile("k", 3, vector="i"),
    ]
    assert [in_pieces(statement, "g", 2) for statement in statements] == [[]] * 5
