"""Many steps at once are the same steps one after the other."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import symbp as bp
from symbp import zoo
from symbp.build import code_files
from symbp.generate.common.naming import identifier

PROGRAM = """
#include "{name}.h"
#include <stdio.h>
#include <string.h>

static {name} one, many;

int main(void)
{{
{inputs}
    {name}_init(&one, 1);
    {name}_init(&many, 1);
    double last = 0;
    for (int i = 0; i < 7; i++) {{
        last = (double){name}_step(&one{passed});
    }}
    const double found = (double){name}_steps(&many{passed}, 7);
    {name}_save(&one, "one");
    {name}_save(&many, "many");
    printf("%d\\n", memcmp(&last, &found, sizeof last));
    return 0;
}}
"""
INPUTS = {
    "worked-example": ("    const real x[2] = {0.5, 1}, y[2] = {0, 1};", ", x, y"),
    "himmelblau": ("", ""),
    "digits": ("    static real x[32 * 64];\n    static int y[32];\n    x[5] = 1;", ", x, y"),
}


@pytest.mark.parametrize("network", INPUTS)
def test_many_steps_are_single_steps(network: str, tmp_path: Path) -> None:
    derivation = bp.derive_network(zoo.load(network))
    for file, text in code_files(derivation, ("c",)).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    name = identifier(derivation.network.name)
    inputs, passed = INPUTS[network]
    (tmp_path / "steps.c").write_text(PROGRAM.format(name=name, inputs=inputs, passed=passed), encoding="utf-8")
    command = ["gcc", "-O2", "-ffp-contract=off", "steps.c", f"{name}.c", "-lm", "-o", "steps"]
    subprocess.run(command, cwd=tmp_path, check=True)
    assert subprocess.run(["./steps"], cwd=tmp_path, check=True, capture_output=True, text=True).stdout == "0\n"
    assert (tmp_path / "one").read_bytes() == (tmp_path / "many").read_bytes()
