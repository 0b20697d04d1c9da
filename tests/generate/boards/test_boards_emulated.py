"""Programs for boards, run in emulators: they train, and compute what this machine computes."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from symbp.board_trial import parameters, right
from symbp.generate.boards.boards import board
from symbp.generate.boards.size import sections
from tests.generate.emulated import BOARDS, CASES, make, on_host, package, units, without_stack, written

pytestmark = [pytest.mark.slow, pytest.mark.boards]

MOST_UNITS = 32  # of the last place of a tensor's largest number, by the C library's own exp, tanh and log


@pytest.mark.parametrize("network", ["worked-example", "digits"])
@pytest.mark.parametrize("target", BOARDS)
def test_own_functions_give_the_same_bits_as_on_this_machine(network: str, target: str, tmp_path: Path) -> None:
    if target in CASES[network].too_small:
        pytest.skip("too small a board")
    folder = written(tmp_path, network, target, own=True)
    printed = make(folder, "run", f"STEPS={CASES[network].steps}")
    assert parameters(printed)
    assert without_stack(printed) == on_host(folder, CASES[network].steps)
    assert network != "digits" or right(printed) > 0.93


@pytest.mark.parametrize("network", ["worked-example", "digits"])
@pytest.mark.parametrize("target", BOARDS)
def test_functions_of_the_library_give_nearly_the_same(network: str, target: str, tmp_path: Path) -> None:
    if target in CASES[network].too_small:
        pytest.skip("too small a board")
    folder = written(tmp_path, network, target)
    found = parameters(make(folder, "run", f"STEPS={CASES[network].steps}"))
    here = parameters(on_host(folder, CASES[network].steps))
    assert list(found) == list(here)
    assert max(units(values, here[name]) for name, values in found.items()) <= MOST_UNITS


@pytest.mark.parametrize("bits", [16, 8])
@pytest.mark.parametrize("network", ["worked-example", "digits"])
@pytest.mark.parametrize("target", [p for p in BOARDS if p.values[0] in ("cortex-m0", "rv32", "wasm")])
def test_whole_numbers_train_where_there_is_no_floating_point_unit(
    network: str, target: str, bits: int, tmp_path: Path
) -> None:
    folder = written(tmp_path, network, target, fixed=bits)
    printed = make(folder, "run", f"STEPS={CASES[network].steps}")
    assert without_stack(printed) == on_host(folder, CASES[network].steps)
    assert network != "digits" or right(printed) > 0.9


@pytest.mark.parametrize("target", BOARDS)
def test_the_stack_in_use_is_near_that_of_the_deepest_path_of_calls(target: str, tmp_path: Path) -> None:
    if not board(target).bare:
        pytest.skip("no stack of its own")
    told = " ".join(package("worked-example", target, True)[1])
    printed = make(written(tmp_path, "worked-example", target, own=True), "run", "STEPS=10")
    used = int(re.search(r"stack (\d+) bytes\n", printed)[1])  # type: ignore[index]
    deepest = int(re.search(r"stack ([\d,]+) bytes", told)[1].replace(",", ""))  # type: ignore[index]
    assert deepest - 200 <= used <= deepest + 200  # the compiler's own routines; what is counted but not reached


@pytest.mark.parametrize("target", [p for p in BOARDS if p.values[0] == "cortex-m0"])
def test_the_worked_example_fits_a_small_board(target: str) -> None:
    for own in (False, True):
        flash, ram = (int(re.search(rf"{word} ([\d,]+) bytes", " ".join(package("worked-example", target, own)[1]))[1]
                          .replace(",", "")) for word in ("flash", "RAM"))  # type: ignore[index]  # fmt: skip
        assert flash < 8 * 1024 and ram < 512


@pytest.mark.parametrize("target", [p for p in BOARDS if p.values[0] == "cortex-m4"])
def test_digits_train_in_64_kilobytes(target: str) -> None:
    told = " ".join(package("digits", target, True)[1])
    assert int(re.search(r"RAM ([\d,]+) bytes", told)[1].replace(",", "")) < 64 * 1024  # type: ignore[index]


@pytest.mark.skipif(shutil.which("cmake") is None, reason="no CMake here")
@pytest.mark.parametrize("target", [p for p in BOARDS if p.values[0] in ("cortex-m4", "rv32")])
def test_cmake_builds_the_program_for_the_board(target: str, tmp_path: Path) -> None:
    folder = written(tmp_path, "worked-example", target, own=True)
    tools = ["-DCMAKE_TOOLCHAIN_FILE=bare/toolchain.cmake", "-DBARE=ON"]
    subprocess.run(["cmake", "-B", "build", *tools], cwd=folder, check=True, capture_output=True)
    done = subprocess.run(["cmake", "--build", "build"], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    flash, ram = sections((folder / "build" / "worked_example.elf").read_bytes())
    assert flash < 9000 and ram < 512
