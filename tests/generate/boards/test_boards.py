"""C for boards: what is printed, and that it compiles and runs on this machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import symbp as bp
from symbp import zoo
from symbp.adjusted import scheduled
from symbp.board_package import board_package
from symbp.board_trial import error_report, parameters, whole_parameters
from symbp.build import write_folder
from symbp.cli import main
from symbp.errors import CheckFailed, SymbpError
from symbp.generate.boards.boards import Board, board, boards
from symbp.generate.boards.fixed_point import FixedContext
from symbp.generate.boards.program import board_step
from symbp.generate.boards.size import deepest, sections
from symbp.generate.c.module import generate_c
from symbp.network.model import Optimiser
from symbp.network.start import start_values
from symbp.pipeline import derive_network
from tests.generate.c.test_module import build, run
from tests.generate.emulated import on_host, package, units, written

CC = pytest.mark.skipif(shutil.which("cc") is None or shutil.which("make") is None, reason="no C compiler here")
CXX = pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler here")


@pytest.fixture(autouse=True)
def nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symbp.board_package.measured", lambda board, files: None)
    monkeypatch.setattr("symbp.board_package.error_report", lambda derivation, package: [])


@pytest.mark.parametrize("target", list(boards()))
def test_code_for_boards_has_no_files_no_allocation_and_no_double_precision(target: str) -> None:
    files = package("worked-example", target, True)[0].files
    code = files["src/worked_example.c"] + files["src/worked_example.h"]
    for word in ("stdio", "stdlib", "double", "tgmath", "FILE", "malloc", "printf", "errno"):
        assert word not in code, word
    assert re.findall(r"#include <(\S+)>", code) == ["math.h", "string.h", "stdint.h"]


def test_values_of_the_data_are_kept_in_the_narrowest_type_that_holds_them() -> None:
    text = package("digits", "cortex-m4", True)[0].files["src/digits_data.h"]
    assert "static const uint8_t digits_data_x[]" in text and "static const uint8_t digits_data_y[]" in text
    assert "[1797, 64], times 0.0625" in text


@CC
@pytest.mark.parametrize("own", [False, True])
def test_a_package_computes_what_the_networks_c_computes(own: bool, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    program = build(tmp_path / "plain", "worked-example", "gcc", "-O2", "-DWORKED_EXAMPLE_FLOAT", "-ffp-contract=off")
    printed = run(program, "--steps", "2000", "--vectors").stdout
    found = parameters(on_host(written(tmp_path, "worked-example", "cortex-m0", own), 2000))
    for name, values in found.items():
        known = [float(line.split()[2]) for line in printed.splitlines() if line.startswith(f"{name} ")]
        assert units(values, values.dtype.type(known)) <= (4 if own else 0)


@CC
def test_a_package_needs_nothing_but_memcpy_and_memset_with_its_own_functions(tmp_path: Path) -> None:
    for network in ("worked-example", "digits"):
        folder = written(tmp_path, network, "cortex-m4", own=True)
        command = ["gcc", "-c", "-O2", "-fno-math-errno", f"src/{network.replace('-', '_')}.c", "-o", "net.o"]
        subprocess.run(command, cwd=folder, check=True)
        missing = subprocess.run(["nm", "-u", "net.o"], cwd=folder, check=True, capture_output=True, text=True).stdout
        assert set(missing.split()) - {"U"} <= {"memcpy", "memset"}
        assert "and of libm" not in (folder / "README.md").read_text(encoding="utf-8")


@CC
def test_random_start_values_need_no_double_precision_either(tmp_path: Path) -> None:
    data = {"x": [[0.5, 1.0]] * 2, "y": [[1.0]] * 2}
    network = bp.declare(
        bp.Input(2),
        bp.Dense(3, "relu"),
        bp.Dense(1, "linear"),
        loss="mean_squared_error",
        data=data,
        train={"steps": 5},
        name="normal",
        initial={"W1": {"rule": "he_normal"}},
    )
    made, _ = board_package(derive_network(network), board("rv32"), own=True)
    assert "quick_cos(" in made.files["src/normal.c"] and "double" not in made.files["src/normal.c"]
    write_folder(made.files, tmp_path / "normal")
    assert "loss" in on_host(tmp_path / "normal", 5)


@CC
def test_every_sample_of_an_epoch_comes_once(tmp_path: Path) -> None:
    folder = written(tmp_path, "digits", "cortex-m4", own=True)
    text = """#include "src/digits.h"
#include <stdio.h>
int main(void)
{
    for (int count = 1; count < 70; count += 17) {
        for (int i = 0; i < count; i++) {
            printf("%d %d\\n", count, digits_sample(i, count, 1, 2));
        }
    }
    return 0;
}
"""
    (folder / "order.c").write_text(text, encoding="utf-8")
    subprocess.run(["cc", "order.c", "src/digits.c", "-o", "order", "-lm"], cwd=folder, check=True)
    found: dict[int, list[int]] = {}
    for line in subprocess.run([folder / "order"], check=True, capture_output=True, text=True).stdout.splitlines():
        count, sample = map(int, line.split())
        found.setdefault(count, []).append(sample)
    assert all(sorted(order) == list(range(count)) for count, order in found.items())
    assert found[52] != sorted(found[52])


@CXX
@pytest.mark.parametrize("network", ["worked-example", "digits"])
def test_the_sketch_is_c_plus_plus(network: str, tmp_path: Path) -> None:
    folder = written(tmp_path, network, "cortex-m4", own=True)
    name = network.replace("-", "_")
    serial = (
        "struct { void begin(long) {} template <class T> void print(T) {} template <class T> void println(T) {}\n"
        "template <class T> void println(T, int) {} } Serial;\n"
    )
    sketch = serial + (folder / "examples" / name / f"{name}.ino").read_text(encoding="utf-8")
    (folder / "sketch.cpp").write_text(sketch + "\nint main() { setup(); loop(); }\n", encoding="utf-8")
    subprocess.run(["gcc", "-c", "-O1", f"src/{name}.c", "-o", "net.o"], cwd=folder, check=True)
    flags = ["-Wall", "-Wextra", "-Werror", "-Isrc"]
    subprocess.run(["g++", *flags, "sketch.cpp", "net.o", "-o", "sketch", "-lm"], cwd=folder, check=True)
    subprocess.run([folder / "sketch"], check=True)


@pytest.mark.skipif(shutil.which("cmake") is None, reason="no CMake here")
def test_a_package_is_a_cmake_project(tmp_path: Path) -> None:
    folder = written(tmp_path, "worked-example", "cortex-m4", own=True)
    subprocess.run(["cmake", "-B", "build"], cwd=folder, check=True, capture_output=True)
    subprocess.run(["cmake", "--build", "build"], cwd=folder, check=True, capture_output=True)
    assert (folder / "build" / "libworked_example.a").exists()


def test_without_a_compiler_ram_is_told_by_the_plan_and_flash_cannot_be_checked() -> None:
    derivation = derive_network(zoo.load("worked-example"))
    lines = board_package(derivation, board("cortex-m0"))[1]
    assert lines[0] == ("cortex-m0: RAM 176 bytes beyond the stack by the memory plan "
                        "(struct 176, samples of a step 0)")  # fmt: skip
    with pytest.raises(SymbpError, match="--flash 8192 cannot be checked on cortex-m0: arm-none-eabi-gcc and make are"):
        board_package(derivation, board("cortex-m0"), flash=8192)
    with pytest.raises(SymbpError, match="--flash 8192 cannot be checked on wasm: it has no flash of its own"):
        board_package(derivation, board("wasm"), flash=8192)


def test_memory_that_does_not_suffice_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    derivation = derive_network(zoo.load("worked-example"))
    with pytest.raises(SymbpError, match="needs 176 bytes in single precision"):
        board_package(derivation, board("cortex-m0"), ram=100)
    from symbp.generate.boards.size import Size

    monkeypatch.setattr("symbp.board_package.measured", lambda board, files: Size(9000, 200, 300))
    with pytest.raises(CheckFailed, match="takes up 9000 bytes of flash, 808 more than there are"):
        board_package(derivation, board("cortex-m0"), flash=8192)
    monkeypatch.setattr("symbp.board_package.measured", lambda board, files: Size(7000, 700, 300))
    assert main(["generate", "worked-example", "--board", "cortex-m0", "--ram", "512", "--out", "nowhere"]) == 1
    assert "takes up 700 bytes of RAM, 188 more than there are" in capsys.readouterr().err
    assert not Path("nowhere").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--board", "z80"], "no such board; there are cortex-m0, cortex-m4, cortex-m7, rv32, wasm"),
        (["--own-math"], "are about a board"),
        (["--fixed", "16"], "are about a board"),
        (["--board", "rv32", "--target", "numpy"], "are about C"),
        (["--board", "rv32", "--flash", "much"], "--flash much: a number of bytes"),
        (["--batch", "2"], "--batch 2: a whole number of at least 1 is needed, and a network with samples"),
        (["--learning-rate", "fast"], "--learning-rate fast: a number above 0"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main(["generate", "worked-example", "--out", str(tmp_path / "out"), *arguments]) == 2
    assert message in capsys.readouterr().err


def test_another_batch_size_and_learning_rate_are_those_of_the_code() -> None:
    network = scheduled(zoo.load("digits"), 4, "0.02")
    assert network.schedule.batch_size == 4 and dict(network.optimiser.settings)["learning_rate"] == sp.Rational(1, 50)


def test_the_deepest_path_adds_up_what_each_function_needs() -> None:
    graph = """node: { title: "reset" label: "reset\\nstart.c:1:1\\n8 bytes (static)" }
node: { title: "a.c:work" label: "work\\na.c:2:1\\n40 bytes (static)" }
node: { title: "b" label: "b\\na.c:3:1\\n16 bytes (static)" }
node: { title: "__aeabi_fadd" label: "__aeabi_fadd\\n<built-in>" shape : ellipse }
edge: { sourcename: "reset" targetname: "b" }
edge: { sourcename: "b" targetname: "a.c:work" label: "a.c:4:1" }
edge: { sourcename: "a.c:work" targetname: "__aeabi_fadd" label: "a.c:5:1" }"""
    assert deepest(graph) == 64


@pytest.mark.skipif(shutil.which("gcc") is None, reason="no C compiler here")
def test_flash_holds_what_is_loaded_and_ram_what_is_written(tmp_path: Path) -> None:
    compiler = shutil.which("arm-none-eabi-gcc")
    if compiler is None:
        pytest.skip("no compiler of 32-bit programs here")
    text = "const int table[100] = {1}; int start[10] = {2}; int empty[50]; void _start(void) { for (;;) {} }"
    (tmp_path / "a.c").write_text(text, encoding="utf-8")
    subprocess.run([compiler, "-nostdlib", "-Wl,--build-id=none", "a.c", "-o", "a.elf"], cwd=tmp_path, check=True)
    flash, ram = sections((tmp_path / "a.elf").read_bytes())
    assert 440 <= flash < 500 and ram == 240


def test_every_board_has_what_is_needed_to_build_and_run_for_it() -> None:
    for known in boards().values():
        assert isinstance(known, Board) and known.compiler and known.emulator
        assert known.bare == bool(known.ram)


@CC
@pytest.mark.parametrize(("bits", "most"), [(16, 0.02), (8, 0.5)])
def test_whole_numbers_come_near_to_what_single_precision_computes(bits: int, most: float, tmp_path: Path) -> None:
    exact = parameters(on_host(written(tmp_path, "worked-example", "cortex-m0", True), 500))
    folder = written(tmp_path, "worked-example", "cortex-m0", fixed=bits)
    found = whole_parameters(package("worked-example", "cortex-m0", fixed=bits)[0].files, on_host(folder, 500))
    assert list(found) == list(exact)
    for name, values in found.items():
        assert abs(values - exact[name]).max() <= most * abs(exact[name]).max(), name


@CC
def test_nothing_overflows_in_whole_numbers_whatever_the_input(tmp_path: Path) -> None:
    for bits in (16, 8):
        folder = written(tmp_path, "worked-example", "cortex-m0", fixed=bits)
        most = 2 ** (bits - 1) - 1
        text = f"""#include "src/worked_example.h"
int main(void)
{{
    static const real ends[] = {{{-most - 1}, 0, {most}}};
    static worked_example net;
    worked_example_init(&net, 0);
    for (int n = 0; n < 3000; n++) {{
        const real x[2] = {{ends[n % 3], ends[n / 3 % 3]}}, y[2] = {{ends[n / 9 % 3], ends[n / 27 % 3]}};
        worked_example_step(&net, x, y);
    }}
    return 0;
}}
"""
        (folder / "ends.c").write_text(text, encoding="utf-8")
        flags = ["-O1", "-fsanitize=undefined,address", "-fno-sanitize-recover=all"]
        subprocess.run(["cc", *flags, "ends.c", "src/worked_example.c", "-o", "ends"], cwd=folder, check=True)
        subprocess.run([folder / "ends"], check=True)


def test_code_in_whole_numbers_has_no_others() -> None:
    files = package("worked-example", "cortex-m0", fixed=16)[0].files
    for name in ("src/worked_example.c", "src/worked_example.h", "src/worked_example_data.h", "bare/main.c"):
        assert not re.search(r"\b(float|double)\b|math\.h|\d\.\d+f", files[name].split("*/", 1)[1]), name


def test_what_there_is_not_in_fixed_point_is_told() -> None:
    data = {"x": [[0.5, 1.0]] * 2, "y": [[1.0]] * 2}
    network = bp.declare(bp.Input(2), bp.Dense(2, "tanh"), bp.Dropout(0.5), bp.Dense(1, "linear"),
                         loss="mean_squared_error", data=data, train={"steps": 5})  # fmt: skip
    with pytest.raises(SymbpError, match="random tensors such as those of dropout are not in fixed point"):
        board_package(derive_network(network), board("cortex-m0"), fixed=16)
    network = bp.declare(bp.Input(2), bp.Dense(2, "gelu"), bp.Dense(1, "linear"), loss="mean_squared_error", data=data,
                         train={"steps": 5})  # fmt: skip
    with pytest.raises(SymbpError, match="a1: there is no erf in fixed point; there are exp, tanh, log"):
        board_package(derive_network(network), board("cortex-m0"), fixed=16)


@CC
def test_weights_from_a_desk_are_where_the_board_starts(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    saved = tmp_path / "trained.safetensors"
    assert main(["train", "worked-example", "--steps", "50", "--save", str(saved)]) == 0
    arguments = ["--weights", str(saved), "--board", "cortex-m0", "--own-math", "--out", str(tmp_path / "board")]
    assert main(["generate", "worked-example", *arguments]) == 0
    begun = parameters(on_host(written(tmp_path, "worked-example", "cortex-m0", True), 60))
    continued = parameters(on_host(tmp_path / "board", 10))
    assert max(units(values, continued[name]) for name, values in begun.items()) < 8
    assert main(["generate", "digits", *arguments[:-1], str(tmp_path / "other")]) == 2
    assert "trained.safetensors" in capsys.readouterr().err


@CXX
@pytest.mark.parametrize("name", ["worked-example", "digits"])
def test_any_header_is_c_plus_plus(name: str, tmp_path: Path) -> None:
    header = f"{name.replace('-', '_')}.h"
    (tmp_path / header).write_text(generate_c(derive_network(zoo.load(name)))[header], encoding="utf-8")
    (tmp_path / "a.cpp").write_text(f'#include "{header}"\n', encoding="utf-8")
    subprocess.run(["g++", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "a.cpp"], cwd=tmp_path, check=True)


def test_start_values_in_whole_numbers_are_those_of_the_declaration() -> None:
    derivation = derive_network(scheduled(zoo.load("digits"), 1, "0.003"))
    context = FixedContext(derivation, board_step(derivation), 16)
    initial = dict(derivation.network.initial)
    for stream, tensor in enumerate(derivation.training.given("parameter")):
        exact = start_values(initial[tensor.name], [int(n) for n in tensor.shape], 1, stream)
        assert np.allclose(context.start_parameters[tensor.name], np.array(exact, float), rtol=1e-12)


@pytest.mark.slow
def test_packages_are_the_same_from_run_to_run() -> None:
    code = (
        "from tests.generate.emulated import package; import hashlib\n"
        "for fixed in (None, 16): print(hashlib.sha256(repr(sorted("
        "package('worked-example', 'cortex-m0', True, fixed)[0].files.items())).encode()).hexdigest())"
    )
    found = set()
    for seed in ("1", "2"):
        there = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])}
        command = [sys.executable, "-c", code]
        found.add(subprocess.run(command, env=there, check=True, capture_output=True, text=True).stdout)
    assert len(found) == 1


@CC
def test_the_error_of_whole_numbers_is_told() -> None:
    derivation = derive_network(zoo.load("worked-example"))
    told = error_report(derivation, package("worked-example", "cortex-m0", fixed=16)[0])[-1]
    pattern = (
        r"after 2000 steps on this machine the parameters differ from single precision's by at most ([\d.]+) % of .*"
    )
    found = re.fullmatch(pattern, told)
    assert found is not None and float(found[1]) < 1


def test_a_divisor_near_zero_is_refused_with_its_place() -> None:
    network = replace(zoo.load("worked-example"), optimiser=Optimiser("adam", ()))
    with pytest.raises(SymbpError, match=": a divisor comes too near to zero for fixed point"):
        board_package(derive_network(network), board("cortex-m0"), fixed=16)
