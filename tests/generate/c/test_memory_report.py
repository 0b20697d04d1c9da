"""What the struct of the generated C holds, and steps that compute values again to need less."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

import symbp as bp
from symbp import zoo
from symbp.build import code_files
from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c.memory_report import MemoryReport
from symbp.generate.c.recompute import fitting
from symbp.generate.c.step import Step
from symbp.generate.common.batch import batch_size
from symbp.generate.common.naming import identifier
from symbp.verify.generated import check_generated


def deep(layers: int = 6, batch: int = 32) -> Derivation:
    draw = np.random.default_rng(0)
    data = {"x": draw.normal(size=(batch, 8)).round(3).tolist(), "y": draw.integers(0, 3, size=batch).tolist()}
    hidden = [bp.Dense(8, "gelu") for _ in range(layers)]
    return bp.derive_network(
        bp.declare(
            bp.Input(8),
            *hidden,
            bp.Dense(3, "softmax"),
            loss="cross_entropy_labels",
            name="deep",
            data=data,
            train={"steps": 3},
        )
    )


@pytest.mark.parametrize("name", ["worked-example", "digits", "two-towers", "deep"])
@pytest.mark.parametrize("precision", [4, 8])
def test_the_struct_is_as_large_as_reported(name: str, precision: int, tmp_path: Path) -> None:
    derivation = deep() if name == "deep" else bp.derive_network(zoo.load(name))
    for file, text in code_files(derivation, ("c",)).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    net = identifier(derivation.network.name)
    program = f'#include "{net}.h"\n#include <stdio.h>\nint main(void) {{ printf("%zu", sizeof({net})); return 0; }}\n'
    (tmp_path / "size.c").write_text(program, encoding="utf-8")
    flags = [f"-D{net.upper()}_FLOAT"] if precision == 4 else []
    subprocess.run(["gcc", *flags, "size.c", "-o", "size"], cwd=tmp_path, check=True)
    size = int(subprocess.run(["./size"], cwd=tmp_path, check=True, capture_output=True, text=True).stdout)
    assert 0 <= size - MemoryReport.of(Step.of(derivation)).bytes(precision) < 24  # what fills up to whole words


@pytest.mark.parametrize("name", ["digits", "lenet-5", "character-lstm", "transformer-block"])
def test_the_block_is_within_a_twentieth_of_its_bound(name: str) -> None:
    report = MemoryReport.of(Step.of(bp.derive_network(zoo.load(name))))
    assert report.bound <= report.block <= 1.05 * report.bound
    assert report.block < report.separate


def test_a_step_that_computes_values_again_needs_less_and_computes_the_same() -> None:
    derivation = deep()
    before = MemoryReport.of(Step.of(derivation))
    step, again = fitting(derivation, before.bytes(4) - 2000)
    assert again and MemoryReport.of(step).bytes(4) <= before.bytes(4) - 2000
    files = code_files(derivation, step=step)
    assert f"{again[0]}_again" in files["deep.c"]
    failed = [c for c in check_generated(derivation, files, "deep", batch_size(derivation), steps=3) if not c.passed]
    assert not failed


def test_what_fits_is_left_as_it_is_and_what_cannot_says_by_how_much() -> None:
    derivation = deep(1)
    assert fitting(derivation, 10**9)[1] == []
    with pytest.raises(SymbpError, match=r"--ram 1000: a step needs \d+ bytes in single precision .*, \d+ more; "):
        fitting(derivation, 1000)


def test_values_that_wait_for_the_end_of_a_step_have_places_of_their_own() -> None:
    given = {"x": [[0.5, 1.0]] * 4, "y": [[1.0]] * 4}
    layers = bp.Input(2), bp.Dense(40, "tanh"), bp.Dense(1, "linear")
    network = bp.declare(*layers, loss="mean_squared_error", optimiser={"name": "lion"}, data=given, train={"steps": 1})
    step = Step.of(bp.derive_network(network))
    waiting = [new for _, new in step.training.updates if new not in step.stored and new in step.values.buffers]
    assert len(waiting) == 4
    buffers = [step.values.buffers[name] for name in waiting]
    assert len({buffer.last for buffer in buffers}) == 1
    ends = sorted((step.values.plans[0].places[b.name], step.values.plans[0].places[b.name] + b.room) for b in buffers)
    assert all(end <= begin for (_, end), (begin, _) in pairwise(ends))
