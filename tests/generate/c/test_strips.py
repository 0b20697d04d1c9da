"""Sums in strips: which index a strip runs along, and that generated C agrees whatever the vectors of the target."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import symbp as bp
from symbp.build import code_files
from symbp.generate.c.module import generate_c
from symbp.generate.c.text import Printer
from symbp.generate.common.naming import identifier
from symbp.generate.lowering.axes import Memory, Plan
from symbp.generate.lowering.copies import arranged
from symbp.generate.lowering.lower import lower
from symbp.language.program import Program
from symbp.verify.generated import check_generated
from tests.compilers import COMPILERS
from tests.generate.c.test_module import compiled, vectors
from tests.generate.programs import program_of

DENSE = """
z[n, j] = sum[k](W[j, k] * x[n, k]) + b[j]
a[n, j] = z[n, j] ** 2
g[j, k] = sum[n](a[n, j] * x[n, k])
h[j, i] = sum[n](a[n, j] * a[n, i])
s[n] = sum[j](a[n, j])
f = sum[n](s[n])
"""
SHAPES = {"W": (24, 20), "x": (16, 20), "b": (24,)}


def plans(text: str, shapes: dict[str, tuple[int, ...]], samples: dict[str, int]) -> tuple[Program, Memory]:
    return arranged(program_of(text, shapes), samples, ())


def plan(text: str, target: str, shapes: dict[str, tuple[int, ...]], samples: dict[str, int]) -> Plan | None:
    program, memory = plans(text, shapes, samples)
    return memory.plan(program.definition[target], program)


@pytest.mark.parametrize(
    ("target", "vector", "row", "across"),
    [("z", "n", "j", False), ("g", "k", "j", False), ("h", "i", "j", False), ("s", "n", None, False)],
)
def test_strips_run_along_the_samples_or_along_the_result(
    target: str, vector: str, row: str | None, across: bool
) -> None:
    found = plan(DENSE, target, SHAPES, dict.fromkeys("xzas", 0))
    assert found is not None and not found.copies
    assert (str(found.vector), None if found.row is None else str(found.row), found.across) == (vector, row, across)


def test_what_lies_otherwise_is_copied_once() -> None:
    program, memory = plans(DENSE, SHAPES, dict.fromkeys("xzas", 0))
    copies = [e for e in program.equations if "turned" in e.target]
    assert [str(e) for e in copies] == ["x_turned[i0, i1] = x[i0, i1]", "a_turned[i0, i1] = a[i0, i1]"]
    assert memory.shape(program.tensor["z"]) == memory.shape(program.tensor["a"]) == (24, 16)
    assert memory.shape(program.tensor["x_turned"]) == (20, 16)
    assert memory.shape(program.tensor["a_turned"]) == (16, 24)


def test_a_copy_lies_in_panels_where_its_strips_come_out_even() -> None:
    program, _ = plans(DENSE, {"W": (24, 20), "x": (32, 20), "b": (24,)}, dict.fromkeys("xzas", 0))
    assert str(program.definition["x_turned"]) == "x_turned[panel, i1, lane] = x[lane + 16 * panel, i1]"
    assert str(program.definition["z"]) == "z[n, j] = sum[k: 20](W[j, k] * x_turned[n // 16, k, n % 16]) + b[j]"


def test_a_kernel_has_a_gradient_that_adds_up_strips_of_samples() -> None:
    text = (
        "z[n, o, p: 6] = sum[c, u](W[o, c, u] * x[n, c, p + u])\ng[o, c, u: 3] = sum[n, p](z[n, o, p] * x[n, c, p + u])"
    )
    found = plan(text, "g", {"W": (4, 2, 3), "x": (16, 2, 8)}, {"x": 0, "z": 0})
    assert found is not None and found.across and str(found.vector) == "n" and str(found.row) == "o"


KERNEL = """
z[n, o, p: 6] = sum[c, u](W[o, c, u] * x[n, c, p + u])
g[o, c, u: 3] = sum[n, p](z[n, o, p] * x[n, c, p + u])
"""


def test_a_kernel_s_strips_run_along_its_channels_where_there_are_enough() -> None:
    shapes = {"W": (32, 5, 3), "x": (16, 5, 8)}
    program, memory = plans(KERNEL, shapes, {"x": 0, "z": 0})
    found = memory.plan(program.definition["g"], program)
    assert found is not None and (str(found.vector), str(found.row), found.across) == ("o", "c", False)
    assert str(program.definition["z_turned"]) == "z_turned[panel, i2, i0, lane] = z[i0, lane + 16 * panel, i2]"
    code = "\n".join(Printer({}, {}, orders=memory.orders).lines(lower(program, memory)))
    assert "g[o_element][c][u] = ((const real *)sum[row])[element];" in code


def test_where_strips_are_added_up_there_are_columns_that_share_the_other_reads() -> None:
    found = plan(KERNEL, "g", {"W": (4, 2, 3), "x": (16, 2, 8)}, {"x": 0, "z": 0})
    assert found is not None and (str(found.row), str(found.column)) == ("o", "u")
    padded = KERNEL.replace("p: 6", "p: 8").replace("x[n, c, p + u]", "where(p + u < 7, x[n, c, p + u], 0)")
    found = plan(padded, "g", {"W": (4, 2, 3), "x": (16, 2, 8)}, {"x": 0, "z": 0})
    assert found is not None and (str(found.row), str(found.column)) == ("o", "c")  # none that a condition reads


def test_a_condition_on_other_indices_is_kept_and_one_on_samples_is_left_alone() -> None:
    text = "y[n, i] = sum[k](where(k <= i, W[i, k] * x[n, k], 0))"
    found = plan(text, "y", {"W": (4, 4), "x": (16, 4)}, {"x": 0, "y": 0})
    assert found is not None and str(found.parts[0].condition) == "k <= i"
    assert plan(text.replace("k <= i", "k <= n"), "y", {"W": (4, 4), "x": (16, 4)}, {"x": 0, "y": 0}) is None


def test_few_samples_are_not_worth_a_strip() -> None:
    shapes = {**SHAPES, "x": (7, 20)}
    assert plan(DENSE, "z", shapes, dict.fromkeys("xzas", 0)) is None


def test_arithmetic_behind_a_sum_is_applied_in_registers_and_what_waits_for_others_is_not() -> None:
    shapes = {"W": (24, 20), "x": (16, 20), "b": (24,)}
    text = """
z[n, j] = 2 * sum[k](W[j, k] * x[n, k]) + b[j]
e[n, j] = exp(z[n, j])
y[n, j] = sum[k](W[j, k] * x[n, k]) * e[n, j]
"""
    program, memory = plans(text, shapes, dict.fromkeys("xzey", 0))
    code = "\n".join(Printer({}, {}, orders=memory.orders).lines(lower(program, memory)))
    assert "STRIP(z[j][n + lane * LANES]) = REAL(2) * sum[row][lane] + b[j];" in code
    assert code.index("e[j][n] = exp(z[j][n]);") < code.index("y[j][n] = e[j][n] * y[j][n];")


KINDS: dict[str, tuple[list[bp.Layer], list[int]]] = {
    "dense": ([bp.Layer("dense", units=7, activation="tanh")], [19]),
    "convolution": (
        [bp.Layer("convolution", units=3, kernel=3, padding=1, activation="relu"), bp.Layer("flatten")],
        [2, 5, 4],
    ),
    "strided convolution, transposed": (
        [
            bp.Layer("convolution", units=4, kernel=2, stride=2, groups=2),
            bp.Layer("transposed_convolution", units=2, kernel=3, stride=2),
            bp.Layer("max_pooling", window=2, stride=1),
            bp.Layer("flatten"),
        ],
        [2, 7],
    ),
    "batch norm": ([bp.Layer("batch_norm", activation="silu"), bp.Layer("global_average_pooling")], [2, 3, 3]),
    "recurrent": ([bp.Layer("gru", units=3), bp.Layer("last_step")], [4, 2]),
    "attention": (
        [bp.Layer("attention", heads=2, causal="yes"), bp.Layer("layer_norm"), bp.Layer("last_step")],
        [3, 4],
    ),
    "long attention": (
        [bp.Layer("attention", heads=2, causal="yes"), bp.Layer("layer_norm"), bp.Layer("last_step")],
        [18, 4],
    ),
    "one channel": (
        [
            bp.Layer("convolution", units=6, kernel=5, padding=2, activation="relu"),
            bp.Layer("max_pooling", window=2, stride=2),
            bp.Layer("convolution", units=16, kernel=3),
            bp.Layer("flatten"),
        ],
        [1, 8, 7],
    ),
    "dropout": ([bp.Layer("dense", units=18, activation="gelu"), bp.Layer("dropout", keep=0.5)], [3]),
}


def network_of(kind: str, batch: int) -> bp.Network:
    layers, shape = KINDS[kind]
    draw = np.random.default_rng(batch)
    data: dict[str, Any] = {
        "x": draw.normal(size=(batch, *shape)).round(3).tolist(),
        "y": draw.integers(0, 3, size=batch).tolist(),
    }
    return bp.declare(
        bp.Input(shape=shape),
        *layers,
        bp.Dense(3, "softmax"),
        loss="cross_entropy_labels",
        data=data,
        train={"steps": 3},
    )


@pytest.mark.parametrize(
    ("kind", "batch"),
    [*((kind, 19) for kind in KINDS), ("dense", 8), ("convolution", 16), ("long attention", 5), ("one channel", 32)],
)
def test_c_agrees_with_numpy_and_the_interpreter_in_every_batch(kind: str, batch: int) -> None:
    derivation = bp.derive_network(network_of(kind, batch))
    files = code_files(derivation)
    name = identifier(derivation.network.name)
    assert "EACH(lane, VECTORS)" in files[f"{name}.c"]
    failed = [c for c in check_generated(derivation, files, name, batch, steps=3) if not c.passed]
    assert not failed


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("kind", ["convolution", "recurrent"])
def test_plain_c99_computes_the_same_bits_as_vectors_do(kind: str, compiler: str, tmp_path: Path) -> None:
    network = network_of(kind, 19)
    for file, text in generate_c(bp.derive_network(network)).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    name = identifier(network.name)
    exact = ("-O2", "-ffp-contract=off")
    found = [
        vectors(compiled(tmp_path, name, compiler, *exact, *flags), "--steps", "3")
        for flags in ((), (f"-D{name.upper()}_PLAIN",), ("-mavx2",))
    ]
    assert found[0] == found[1] == found[2]
