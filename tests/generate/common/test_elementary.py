"""The elementary functions of generated C, against many digits."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import mpmath as mp
import numpy as np
import pytest

from symbp.generate.common.elementary import QUICK, shown
from symbp.templates import render
from tests.generate.c.test_module import STRICT
from tests.generate.elementary_errors import errors

MAIN = """
#include <stdio.h>
int main(void)
{
    double x;
    while (scanf("%lf", &x) == 1) {
        printf("%a %a %a\\n", (double)quick_exp((real)x), (double)quick_tanh((real)x), (double)quick_erf((real)x));
    }
    return 0;
}
"""
POINTS = np.concatenate([np.linspace(-30, 30, 1201), np.linspace(-0.7, 0.7, 701), np.geomspace(1e-12, 80, 200)])


def computed(folder: Path, single: bool, points: np.ndarray, *flags: str) -> np.ndarray:
    kind = "float" if single else "double"
    head = f"#include <stdint.h>\n#include <tgmath.h>\ntypedef {kind} real;\n#define REAL(c) ((real)(c))\n"
    body = render("c/elementary.c.j2", NAME="NET", **shown(QUICK))
    (folder / "functions.c").write_text(head + body + MAIN, encoding="utf-8")
    macros = ["-DNET_FLOAT"] if single else []
    command = ["gcc", *STRICT, *macros, *(flags or ("-O2",)), "functions.c", "-o", "functions", "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    text = "\n".join(repr(float(p)) for p in points)
    printed = subprocess.run([folder / "functions"], input=text, capture_output=True, text=True, check=True).stdout
    return np.array([[float.fromhex(v) if "x" in v else float(v) for v in row.split()] for row in printed.splitlines()])


@pytest.mark.parametrize("flags", [("-O0",), ("-O3", "-march=native", "-ffp-contract=fast", "-fno-trapping-math")])
@pytest.mark.parametrize("single", [False, True])
def test_errors_stay_below_three_units_of_the_last_place(single: bool, flags: tuple[str, ...], tmp_path: Path) -> None:
    kind = np.float32 if single else np.float64
    points = POINTS.astype(kind).astype(float)
    found = computed(tmp_path, single, points, *flags)
    for column, exact in enumerate((mp.exp, mp.tanh, mp.erf)):
        values = [exact(mp.mpf(p)) for p in points]
        units = np.spacing(np.abs(np.array([float(v) for v in values]).astype(kind))).astype(float)
        errors = [float(abs(mp.mpf(f) - v)) / u for f, v, u in zip(found[:, column], values, units, strict=True)]
        assert max(errors) < (2 if exact is mp.exp else 3)


@pytest.mark.parametrize("single", [False, True])
def test_ends_are_those_of_the_standard_functions(single: bool, tmp_path: Path) -> None:
    points = np.array([0.0, 1e5, -1e5, 750, -760, np.inf, -np.inf, np.nan])
    exp, tanh, erf = computed(tmp_path, single, points).T
    assert exp[:7].tolist() == [1, np.inf, 0, np.inf, 0, np.inf, 0] and np.isnan(exp[7])
    assert tanh[:7].tolist() == [0, 1, -1, 1, -1, 1, -1] and np.isnan(tanh[7])
    assert erf[:7].tolist() == [0, 1, -1, 1, -1, 1, -1] and np.isnan(erf[7])


def test_small_exponentials_fade_out_gradually(tmp_path: Path) -> None:
    assert computed(tmp_path, False, np.array([-744.0]))[0, 0] == float(mp.exp(-744))


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler here")
def test_functions_of_boards_are_as_near_as_they_say_all_over_single_precision(tmp_path: Path) -> None:
    bounds = {"exp": 2, "tanh": 3, "erf": 3, "log": 1, "log1p": 2, "sin": 3, "cos": 3}
    for name, (most, at, wrong) in errors(tmp_path, every=65537).items():
        assert most < bounds[name] and not wrong, (name, most, at, wrong)
