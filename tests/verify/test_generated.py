"""The checks of generated code hold for what is right and fail for what is wrong, in either language."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

from symbp.build import code_files
from symbp.verify.check import Check
from symbp.verify.generated import check_generated
from tests.verify.networks import Change, missing_factor, small, transposed, with_fault, wrong_sign

PYTHON = "NumPy against the interpreter"
C = "C against the interpreter"
COMPILES = "C compiles without a warning"
BOTH = "NumPy against C after 100 steps"


@lru_cache(maxsize=8)
def files(target: str = "", fault: Change | None = None) -> dict[str, str]:
    """The files of the small network, or of one with a fault in an equation."""
    if fault is None:
        return code_files(small())
    program = small().program
    if target in program.tensor:
        program = with_fault(program, target, fault)
    return code_files(replace(small(), program=program, training=with_fault(small().training, target, fault)))


def failed(mixed: dict[str, str]) -> set[str]:
    checks: list[Check] = check_generated(small(), mixed, "small", 2)
    return {check.name for check in checks if not check.passed}


@pytest.fixture(scope="module", autouse=True)
def same_data_every_time() -> None:
    """Nothing random is left in these files, so a difference is the planted fault."""
    assert files() == code_files(small())


def test_right_files_pass() -> None:
    assert failed(files()) == set()


@pytest.mark.parametrize(
    ("target", "fault"), [("delta_z1", transposed), ("grad_W1", wrong_sign), ("grad_b2", missing_factor)]
)
def test_a_wrong_line_in_python_is_found(target: str, fault: Change) -> None:
    assert failed({**files(), "small.py": files(target, fault)["small.py"]}) == {PYTHON, BOTH}


@pytest.mark.parametrize(("target", "fault"), [("delta_z1", transposed), ("grad_W1", wrong_sign)])
def test_a_wrong_line_in_c_is_found(target: str, fault: Change) -> None:
    assert failed({**files(), "small.c": files(target, fault)["small.c"]}) == {C, BOTH}


def test_a_wrong_update_in_one_language_is_found() -> None:
    assert failed({**files(), "small.c": files("W1_next", wrong_sign)["small.c"]}) == {BOTH}


def test_c_that_does_not_compile_is_found() -> None:
    assert failed({**files(), "small.c": files()["small.c"] + "\n#error planted\n"}) == {COMPILES}


def test_a_machine_without_a_compiler_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setenv("PATH", "")
    assert failed(files()) == {"C compiles"}
