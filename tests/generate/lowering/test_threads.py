"""Loops that threads divide, and results that do not depend on how many threads there are."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

import symbp as bp
from symbp.generate.c.module import generate_c
from symbp.generate.common.naming import identifier
from symbp.generate.lowering import threads
from symbp.generate.lowering.loops import Accumulate, Declare, Loop, Number, Statement, Store, Variable
from symbp.generate.lowering.threads import LEAST_WORK, STATEMENT, divided
from tests.generate.c.test_module import compiled
from tests.generate.c.test_strips import network_of

ONE = Number(bp.parse_equations("a = 1", {})[1][0].right)
STORE = Store("a", (Variable("i", True),), ONE)
MUCH = LEAST_WORK // STATEMENT


def shared(*statements: Statement) -> list[bool]:
    return [isinstance(s, Loop) and s.shared for s in divided(statements)]


def test_a_loop_that_is_worth_it_is_divided() -> None:
    assert shared(Loop("i", MUCH, (STORE,)), Loop("i", MUCH - 1, (STORE,))) == [True, False]


def test_a_loop_that_adds_up_is_not_divided_unless_each_round_adds_for_itself() -> None:
    add = Accumulate("sum", "+", ONE)
    assert shared(Loop("i", MUCH, (add,))) == [False]
    assert shared(Loop("i", MUCH, (Declare("sum", ONE), Loop("j", 2, (add,)), STORE))) == [True]


def test_a_single_round_leaves_the_division_to_the_loop_inside() -> None:
    (outer,) = divided([Loop("c", 1, (Loop("i", MUCH, (STORE,)),))])
    assert isinstance(outer, Loop) and not outer.shared
    assert isinstance(outer.body[0], Loop) and outer.body[0].shared


def test_time_runs_in_order() -> None:
    assert shared(Loop("t", MUCH, (STORE,), down=True)) == [False]


@pytest.mark.parametrize("kind", ["dense", "strided convolution, transposed", "recurrent", "attention", "batch norm"])
def test_any_number_of_threads_computes_the_same_bits(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "LEAST_WORK", 1)
    network = network_of(kind, 19)
    files = generate_c(bp.derive_network(network))
    name = identifier(network.name)
    assert files[f"{name}.c"].count("THREADS\n") > 10 and "THREADS=1" in files["Makefile"]
    for file, text in files.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    program = compiled(tmp_path, name, "gcc", "-O2", "-fopenmp")
    found = {
        subprocess.run(
            [program, "--vectors", "--steps", "3"],
            cwd=tmp_path, env={**os.environ, "OMP_NUM_THREADS": count}, capture_output=True, check=True,
        ).stdout
        for count in ("1", "2", "5")
    }  # fmt: skip
    assert len(found) == 1
