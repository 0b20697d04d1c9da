"""Arrays that lie apart, so that the address sanitizer sees what leaves them."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

import symbp as bp
from symbp.generate.c.module import generate_c
from symbp.generate.c.step import Step
from symbp.generate.common.naming import identifier
from tests.generate.c.test_module import SANITIZE, compiled, vectors
from tests.generate.c.test_strips import network_of


def written(derivation: bp.Derivation, folder: Path, apart: bool) -> str:
    folder.mkdir()
    for file, text in generate_c(derivation, Step.of(derivation, apart=apart)).items():
        (folder / file).write_text(text, encoding="utf-8")
    return identifier(derivation.network.name)


@pytest.mark.parametrize(
    "kind", ["convolution", *(pytest.param(k, marks=pytest.mark.slow) for k in ("recurrent", "attention"))]
)
def test_the_program_computes_the_same_bits_and_stays_inside_its_arrays(kind: str, tmp_path: Path) -> None:
    derivation = bp.derive_network(network_of(kind, 19))
    found = []
    for apart in (False, True):
        name = written(derivation, tmp_path / str(apart), apart)
        found.append(vectors(compiled(tmp_path / str(apart), name, "gcc", *SANITIZE), "--steps", "3"))
    assert found[0] == found[1]


def test_no_two_arrays_share_places() -> None:
    values = Step.of(bp.derive_network(network_of("recurrent", 19)), apart=True).values
    places = sorted((place, values.buffers[name].count) for name, place in values.plans[0].places.items())
    assert len(places) > 10
    assert all(here + 2 * count <= there for (here, count), (there, _) in pairwise(places))


def test_an_index_one_row_too_far_ends_the_program(tmp_path: Path) -> None:
    folder = tmp_path / "apart"
    name = written(bp.derive_network(network_of("dense", 19)), folder, True)
    source = (folder / f"{name}.c").read_text(encoding="utf-8")
    right = "STRIP(z1[j][n + lane * LANES]) ="
    assert right in source
    (folder / f"{name}.c").write_text(source.replace(right, right.replace("[j]", "[j + 1]")), encoding="utf-8")
    program = compiled(folder, name, "gcc", *SANITIZE)
    done = subprocess.run([program, "--steps", "1"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "use-after-poison" in done.stderr
