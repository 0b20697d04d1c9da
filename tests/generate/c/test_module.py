import json
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

import symbp as bp
from symbp import zoo
from symbp.errors import SymbpError
from symbp.generate.c.module import generate_c
from symbp.network.build import network_from_toml
from symbp.pipeline import derive_network
from tests.compilers import COMPILERS

STRICT = ["-std=c99", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror"]
SANITIZE = ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


def build(folder: Path, name: str, compiler: str = "gcc", *flags: str) -> Path:
    network = zoo.load(name)
    for file, text in generate_c(derive_network(network)).items():
        (folder / file).write_text(text, encoding="utf-8")
    if network.data.file:
        data = Path(zoo.__file__).parent / "data" / network.data.file
        (folder / network.data.file).write_text(data.read_text(encoding="utf-8"), encoding="utf-8")
    return compiled(folder, name, compiler, *flags)


def compiled(folder: Path, name: str, compiler: str = "gcc", *flags: str) -> Path:
    source = f"{name.replace('-', '_')}.c"
    command = [compiler, *STRICT, *(flags or SANITIZE), "-o", "program", "main.c", source, "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "program"


def run(program: Path, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(program), *arguments], cwd=program.parent, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done


def vectors(program: Path, *arguments: str) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for line in run(program, "--vectors", *arguments).stdout.splitlines():
        name, _, value = line.split()
        found.setdefault(name, []).append(float(value))
    return found


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("worked"), "worked-example")


@pytest.fixture(scope="module")
def batches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("batches"), "chain-rule-batches")


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("precision", ["double", "float"])
@pytest.mark.parametrize("name", ["worked-example", "chain-rule-batches", "digits", "himmelblau", "mlp"])
def test_c_compiles_without_a_warning_in_both_precisions(
    name: str, precision: str, compiler: str, tmp_path: Path
) -> None:
    macro = f"-D{name.replace('-', '_').upper()}_FLOAT"
    build(tmp_path, name, compiler, "-O2", *([macro] if precision == "float" else []))


def test_the_articles_first_step(worked: Path) -> None:
    start = vectors(worked, "--steps", "0")
    assert start["loss"] == [pytest.approx(0.298371109, abs=5e-10)]
    assert start["a2"] == pytest.approx([0.75136507, 0.772928465], abs=5e-9)
    after = vectors(worked, "--steps", "1")
    assert after["W2"] == pytest.approx([0.35891648, 0.408666186, 0.511301270, 0.561370121], abs=5e-9)
    assert after["W1"] == pytest.approx([0.149780716, 0.19956143, 0.24975114, 0.29950229], abs=5e-9)


def test_float_agrees_with_double_to_single_precision(tmp_path: Path, worked: Path) -> None:
    narrow = build(tmp_path, "worked-example", "gcc", "-O2", "-DWORKED_EXAMPLE_FLOAT")
    for name, values in vectors(worked, "--steps", "100").items():
        assert vectors(narrow, "--steps", "100")[name] == pytest.approx(values, rel=1e-5)


@pytest.mark.parametrize("steps", [(7, 13), (1, 40)])
def test_a_resumed_run_equals_an_unbroken_one(batches: Path, tmp_path: Path, steps: tuple[int, int]) -> None:
    """Dropout, shuffling and momentum go on where they stopped."""
    file = str(tmp_path / "weights.safetensors")
    first, second = steps
    run(batches, "--steps", str(first), "--save", file)
    resumed = vectors(batches, "--steps", str(second), "--load", file)
    assert resumed == vectors(batches, "--steps", str(first + second))


def test_weights_are_a_safetensors_file(batches: Path, tmp_path: Path) -> None:
    file = tmp_path / "weights.safetensors"
    run(batches, "--steps", "3", "--save", str(file))
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    assert header.pop("__metadata__")["network"] == "chain-rule-batches"
    assert length % 8 == 0 and len(raw) == 8 + length + max(f["data_offsets"][1] for f in header.values())
    begin, end = header["W1"]["data_offsets"]
    values = np.frombuffer(raw[8 + length + begin : 8 + length + end], "<f8")
    assert list(values) == vectors(batches, "--steps", "3")["W1"]
    assert list(tmp_path.iterdir()) == [file]  # nothing is left beside it


def _damaged(raw: bytes) -> dict[str, bytes]:
    not_a_number = struct.pack("<d", float("nan"))
    start = 8 + struct.unpack("<Q", raw[:8])[0]
    return {
        "empty": b"",
        "short header": raw[:20],
        "short": raw[:-1],
        "long": raw + b"\0",
        "huge header": b"\xff" * 8 + raw[8:],
        "not a number": raw[:start] + not_a_number + raw[start + 8 :],
        "infinite": raw[:start] + struct.pack("<d", float("inf")) + raw[start + 8 :],
        "other network": raw.replace(b'"worked-example"', b'"worked-exampel"'),
    }


@pytest.mark.parametrize("damage", list(_damaged(bytes(8) + bytes(100))))
def test_a_bad_weight_file_is_refused_with_a_message(worked: Path, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "weights.safetensors"
    run(worked, "--steps", "3", "--save", str(file))
    file.write_bytes(_damaged(file.read_bytes())[damage])
    assert str(file) in run(worked, "--load", str(file), status=2).stderr


def test_a_refused_file_leaves_the_old_weights(tmp_path: Path) -> None:
    build(tmp_path, "worked-example")
    run(tmp_path / "program", "--steps", "3", "--save", "weights")
    (tmp_path / "weights").write_bytes((tmp_path / "weights").read_bytes()[:-1])
    (tmp_path / "main.c").write_text(
        '#include "worked_example.h"\n#include <string.h>\n'
        "int main(void)\n{\n    static worked_example net, before;\n    worked_example_init(&net, 0);\n"
        "    memcpy(&before, &net, sizeof net);\n"
        '    if (worked_example_load(&net, "weights") == NULL) {\n        return 1;\n    }\n'
        "    return memcmp(&before, &net, sizeof net) == 0 ? 0 : 2;\n}\n",
        encoding="utf-8",
    )
    run(compiled(tmp_path, "worked-example"))


def test_a_step_that_is_not_finite_changes_no_weight(tmp_path: Path) -> None:
    build(tmp_path, "worked-example")
    (tmp_path / "main.c").write_text(
        '#include "worked_example.h"\n#include <math.h>\n#include <string.h>\n'
        "int main(void)\n{\n    static worked_example net;\n    worked_example_init(&net, 0);\n"
        "    const real x[2] = {(real)INFINITY, 0}, y[2] = {(real)NAN, 0};\n    real before[2][2];\n"
        "    memcpy(before, net.W2, sizeof before);\n"
        "    if (isfinite(worked_example_step(&net, x, y)) || net.steps_done != 0) {\n        return 1;\n    }\n"
        "    return memcmp(before, net.W2, sizeof before) == 0 ? 0 : 2;\n}\n",
        encoding="utf-8",
    )
    run(compiled(tmp_path, "worked-example"))


@pytest.mark.parametrize("text", ["abc", "", "1.5", "-1", "3x", "99999999999999999999999"])
def test_a_bad_number_of_steps_is_refused(worked: Path, text: str) -> None:
    assert "--steps" in run(worked, "--steps", text, status=2).stderr


def test_an_unknown_option_is_refused(worked: Path) -> None:
    assert "usage" in run(worked, "--stesp", "3", status=2).stderr


def test_saving_where_no_file_can_be_is_reported(worked: Path, tmp_path: Path) -> None:
    assert "opened" in run(worked, "--steps", "1", "--save", str(tmp_path / "no" / "weights"), status=1).stderr


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("digits"), "digits", "gcc", "-O2", *SANITIZE[1:])


@pytest.mark.parametrize("change", ["label 99", "label -1", "label 1.5", "nan", "word", "short", "long", "missing"])
def test_data_that_is_not_the_networks_is_refused(digits: Path, tmp_path: Path, change: str) -> None:
    lines = (digits.parent / "digits.csv").read_text(encoding="utf-8").splitlines()
    inputs = lines[5].rsplit(",", 1)[0]
    if change.startswith("label"):
        lines[5] = f"{inputs},{change.split()[1]}"
    elif change in ("nan", "word"):
        lines[5] = lines[5].replace(",", f",{change},", 1).replace(",0,", ",", 1)
    elif change == "short":
        lines = lines[:-1]
    elif change == "long":
        lines.append(lines[0])
    program = tmp_path / "program"
    program.write_bytes(digits.read_bytes())
    program.chmod(0o755)
    if change != "missing":
        (tmp_path / "digits.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert "digits.csv" in run(program, "--steps", "1", status=2).stderr


def test_digits_are_learnt(digits: Path) -> None:
    last = run(digits, "--steps", "660").stdout.splitlines()[-1]
    assert float(last.split()[2]) > 88


def test_the_same_network_gives_the_same_files() -> None:
    first, second = (generate_c(derive_network(zoo.load("chain-rule-batches"))) for _ in range(2))
    assert first == second


def test_every_loop_stands_under_its_formula() -> None:
    text = generate_c(derive_network(zoo.load("worked-example")))["worked_example.c"]
    assert "/* z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1 */" in text


@pytest.mark.parametrize("name", ["double", "I", "steps_done"])
def test_a_name_with_another_meaning_in_c_is_refused(name: str) -> None:
    text = f"""
    title = "A name"
    loss = "L"
    predictions = ["L"]
    equations = "L = ({name} - 1) ** 2"
    [tensors.{name}]
    [initial]
    {name} = 2
    """
    with pytest.raises(SymbpError, match=f"{name!r} has another meaning in C"):
        generate_c(derive_network(network_from_toml(text, "name", "name.toml")))


def test_a_network_without_data_is_refused_in_a_sentence() -> None:
    network = bp.declare(bp.Input(2), bp.Dense(1, "linear"), loss="mean_squared_error", train={"batch_size": 4})
    with pytest.raises(SymbpError, match=r"the network has no data for x, y; write them under \[data\]"):
        generate_c(bp.derive_network(network))
