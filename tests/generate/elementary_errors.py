"""How far the elementary functions of boards are from the exact values, in units of the last place.

``python -m tests.generate.elementary_errors`` visits every number of single precision; ``--every N`` one in N. What is
exact here is the double precision of this machine's library, which is right to a few billionths of such a unit.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

from symbp.generate.common.elementary import SINGLE, shown
from symbp.templates import render

FLAGS = ["-std=c99", "-O2", "-ffp-contract=off", "-fno-math-errno", "-Wall", "-Wextra", "-Wconversion", "-Werror"]
MAIN = """
#include <stdio.h>
#include <stdlib.h>

static double unit(double value) /* between neighbours in single precision, about a value */
{
    int exponent;
    frexp(value, &exponent);
    return ldexp(1, (exponent < -125 ? -125 : exponent) - 24);
}

static void measure(const char *name, real (*own)(real), double (*exact)(double), uint32_t every)
{
    double most = 0, at = 0;
    long wrong = 0;
    for (uint64_t bits = 0; bits < UINT64_C(4294967296); bits += every) {
        union { uint32_t bits; real value; } x;
        x.bits = (uint32_t)bits;
        const double found = (double)own(x.value), value = exact((double)x.value);
        if (isnan(found) || isnan(value) || isinf(found) || fabs(value) > 3.4028235e38) {
            const double rounded = (double)(real)value;
            wrong += !(isnan(found) && isnan(value)) && found != rounded && fabs(value) < 3.4028234e38;
            continue;
        }
        const double error = fabs(found - value) / unit(value);
        if (error > most) {
            most = error;
            at = (double)x.value;
        }
    }
    printf("%s %.3f %a %ld\\n", name, most, at, wrong);
}

int main(int argc, char **argv)
{
    const uint32_t every = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 1;
MEASURES
    return 0;
}
"""


def errors(folder: Path, every: int, functions: tuple[str, ...] = SINGLE) -> dict[str, tuple[float, str, int]]:
    """For each function the largest error, where it is, and how often one of both is not a number and the other is."""
    calls = "\n".join(f'    measure("{name}", quick_{name}, {name}, every);' for name in functions)
    head = "#include <math.h>\n#include <stdint.h>\ntypedef float real;\n#define REAL(c) ((real)(c))\n"
    text = head + render("c/elementary.c.j2", **shown(SINGLE, single=True)) + MAIN.replace("MEASURES", calls)
    (folder / "errors.c").write_text(text, encoding="utf-8")
    subprocess.run(["cc", *FLAGS, "errors.c", "-o", "errors", "-lm"], cwd=folder, check=True)
    printed = subprocess.run(["./errors", str(every)], cwd=folder, check=True, capture_output=True, text=True).stdout
    rows = (line.split() for line in printed.splitlines())
    return {name: (float(most), at, int(wrong)) for name, most, at, wrong in rows}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N")
    with tempfile.TemporaryDirectory() as place:
        for name, (most, at, wrong) in errors(Path(place), parser.parse_args().every).items():
            print(f"{name:<6} {most:.3f} units at {at}, {wrong} wrong ends")
