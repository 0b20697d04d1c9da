"""Sums that a library of matrix products can compute, and that it computes the same up to rounding."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

import symbp as bp
from symbp.generate.c.module import generate_c
from symbp.generate.c.text import Printer
from symbp.generate.common.naming import identifier
from symbp.generate.lowering import products
from symbp.generate.lowering.copies import arranged
from symbp.generate.lowering.loops import nested
from symbp.generate.lowering.lower import lower
from symbp.generate.lowering.products import Product, with_products
from tests.generate.c.test_module import vectors
from tests.generate.c.test_strips import KINDS, network_of
from tests.generate.programs import program_of


def calls(text: str, shapes: Mapping[str, tuple[int, ...]], samples: str) -> tuple[list[Product], str]:
    """The products that are found in a program, ``samples`` being the tensors with samples, and its C."""
    program, memory = arranged(program_of(text, shapes), dict.fromkeys(samples, 0), ())
    lengths = {t.name: tuple(int(n) for n in t.shape) for t in program.tensors}
    found = with_products({"all": lower(program, memory)}, lengths, memory.orders)["all"]
    chosen = [s for choice in found if isinstance(choice, products.Choice) for s in nested(choice.library)]
    places = {t.name: t.name for t in program.tensors}
    return [s for s in chosen if isinstance(s, Product)], "\n".join(
        Printer(places, {}, orders=memory.orders).lines(found)
    )


def test_rows_columns_and_the_inner_side_are_found_by_their_indices() -> None:
    text = "z[n, j] = sum[k](W[j, k] * x[n, k])\ng[j, k] = sum[n](z[n, j] * x[n, k])"
    (forwards, backwards), code = calls(text, {"W": (24, 20), "x": (32, 20)}, "xz")
    assert (forwards.rows, forwards.columns, forwards.inner) == (24, 32, 20)
    assert (backwards.rows, backwards.columns, backwards.inner) == (24, 20, 32)
    assert "((real *)x_turned)[32 * i1 + 16 * panel + lane] = " in code  # in rows for the library


def test_a_transposed_factor_stays_where_it_is() -> None:
    (call,), _ = calls("d[n, k] = sum[j](W[j, k] * z[n, j])", {"W": (24, 20), "z": (19, 24)}, "zd")
    assert call.turned == (True, False) and call.steps == (20, 19, 19)


def test_neighbouring_indices_are_one() -> None:
    text = "z[n, j] = sum[a, b](W[j, a, b] * x[n, a, b])"
    (call,), _ = calls(text, {"W": (24, 4, 5), "x": (32, 4, 5)}, "xz")
    assert call.inner == 20 and not call.adds


def test_indices_that_are_not_neighbours_are_loops_around() -> None:
    text = "z[n, t, j] = sum[k](W[j, k] * x[n, t, k])\ng[j, k] = sum[n, t](z[n, t, j] * x[n, t, k])"
    (forwards, backwards), code = calls(text, {"W": (24, 20), "x": (32, 3, 20)}, "xz")
    assert not forwards.adds and backwards.adds
    assert "g[j][k] = 0;" in code


def test_a_condition_stays_around_the_product_and_arithmetic_comes_behind_it() -> None:
    text = "z[n, t: 3, j] = 2 * sum[k](where(t > 0, W[j, k] * x[n, t - 1, k], 0)) + b[j]"
    (call,), code = calls(text, {"W": (24, 20), "x": (32, 3, 20), "b": (24,)}, "xz")
    assert call.adds and "if (t > 0) {" in code and "z[t][j][n] = 2 * z[t][j][n] + b[j];" in code


@pytest.mark.parametrize(
    "text",
    [
        "z[n, j] = sum[k](where(k <= j, W[j, k] * x[n, k], 0))",  # half of a matrix
        "z[n, j] = sum[k](W[j, k] * x[n, k] ** 2)",
        "z[n, j] = sum[k](x[n, k]) + W[j, 0]",
        "z[n, j: 4] = sum[k: 20](W[j, k] * x[n, k])",  # too few rows
    ],
)
def test_what_is_no_product_worth_a_call_stays(text: str) -> None:
    assert not calls(text, {"W": (20, 20), "x": (32, 20)}, "xz")[0]


def test_a_copy_that_something_else_reads_stays_in_panels() -> None:
    text = "z[n, j] = sum[k](W[j, k] * x[n, k])\ns[n, j] = sum[k](V[j, k] * x[n, k] ** 2)"
    found, code = calls(text, {"W": (24, 20), "V": (24, 20), "x": (32, 20)}, "xzs")
    assert not found and "x_turned[panel][i1][lane] = " in code and "BLAS" not in code


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where there is no library with a CBLAS interface."""
    folder = tmp_path_factory.mktemp("cblas")
    (folder / "call.c").write_text("#include <cblas.h>\nint main(void) { return cblas_ddot(0, 0, 1, 0, 1) != 0; }\n")
    done = subprocess.run(["cc", "call.c", "-lopenblas"], cwd=folder, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("no CBLAS to link with; Debian has one as libopenblas-dev")


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(("kind", "batch"), [*((kind, 16) for kind in KINDS), ("dense", 19), ("long attention", 5)])
def test_a_library_computes_the_same_up_to_rounding(
    kind: str, batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(products, "LEAST_SIDE", 1)
    monkeypatch.setattr(products, "LEAST_WORK", 1)
    network = network_of(kind, batch)
    name = identifier(network.name)
    for file, text in generate_c(bp.derive_network(network)).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    assert "GEMM(" in (tmp_path / f"{name}.c").read_text(encoding="utf-8")
    found = []
    for option in ("", "BLAS=1"):
        subprocess.run(["make", "-s", "-B", "CFLAGS=-O1", *option.split()], cwd=tmp_path, check=True)
        found.append(vectors(tmp_path / name, "--steps", "3"))
    assert found[0].keys() == found[1].keys()
    for key, values in found[0].items():
        np.testing.assert_allclose(found[1][key], values, rtol=1e-9, atol=1e-12, err_msg=key)
