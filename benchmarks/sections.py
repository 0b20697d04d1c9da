"""Where a training step of the generated C spends its time: a line for each section of the program, the longest first.

A section is what the C computes below a formula (or several that share their loops). The program is built as it is
measured elsewhere, but reads the processor's clock between sections; of all steps the shortest time of each section
counts, as its share of the time of a step. Operations are those of the cost model; their rate is set beside that of a
large matrix product, measured in turns with the program. For the 2-2-2 network, which is one section, the time of a
step stands beside that of what it has to wait for.
"""

from __future__ import annotations

import argparse
import re
import statistics
import tempfile
import time
from contextlib import ExitStack
from math import prod
from pathlib import Path

from contenders import EQUAL, LARGE, SGEMM, Setting, in_c, made
from live import Live
from prepare import declared, write_c, write_data
from results import number, table
from workloads import WORKLOADS

import symbp as bp
from symbp.generate.c.step import Step
from symbp.generate.common.naming import identifier
from symbp.simplify.cost import equation_cost

CLOCK = """
#if defined __x86_64__
#define NOW() __builtin_ia32_rdtsc()
#else
#include <time.h>
static inline unsigned long long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (unsigned long long)t.tv_sec * 1000000000u + (unsigned long long)t.tv_nsec;
}
#define NOW() now()
#endif
static unsigned long long section_time[COUNT], section_least[COUNT], section_begin;
static int section_now;
static void section_step(void) /* the least of all steps: others were interrupted */
{
    for (int i = 0; i < COUNT; i++) {
        if (section_least[i] == 0 || section_time[i] < section_least[i]) {
            section_least[i] = section_time[i];
        }
        section_time[i] = 0;
    }
    section_begin = NOW();
}
#define SECTION(next) \\
    do { \\
        const unsigned long long at = NOW(); \\
        section_time[section_now] += at - section_begin; \\
        section_begin = at; \\
        section_now = next; \\
    } while (0)
__attribute__((destructor)) static void sections(void)
{
    FILE *file = fopen("sections.txt", "w");
    for (int i = 0; file != NULL && i < COUNT; i++) {
        fprintf(file, "%llu\\n", section_least[i]);
    }
    if (file != NULL) {
        fclose(file);
    }
}
"""
SUMS = 16  # operations for an element of a result, from which on it is counted among the sums of products
REST = "between sections, and whether the gradients are finite"


def instrumented(source: str, folder: Path) -> tuple[str, list[list[str]]]:
    """C that takes the time of each section, and the formulas of each; the first is what lies between them."""
    found: list[list[str]] = [[REST]]
    lines: list[str] = []
    inside = joined = starts = False
    comment = ""
    for line in source.split("\n"):
        function = re.match(r"static inline void (forward|backward|update)\(", line)
        inside = inside or bool(function)
        starts = starts or bool(function and function[1] == "forward")
        begins = inside and re.match(r" +/\* ", line)
        if begins and not joined:
            found.append([])
            lines.append(f"    SECTION({len(found) - 1});")
        if begins or comment:
            comment += " " + line.strip()
            joined = True
            if line.endswith("*/"):
                found[-1].append(comment.strip(" /*"))
                comment = ""
        else:
            joined = False
        if inside and line == "}":
            lines.append("    SECTION(0);")
            inside = False
        lines.append(line)
        if starts and line == "{":  # what is between steps is none of theirs
            lines.append("    section_step();")
            starts = False
    text = "\n".join(lines)
    place = text.index("#define REAL(c)")
    clock = CLOCK.replace("COUNT", str(len(found))).replace("sections.txt", str(folder / "sections.txt"))
    return text[:place] + clock + text[place:], found


def section_times(program: Live, folder: Path, rounds: int) -> list[int]:
    for _ in range(rounds):
        program.rate()
    program.close()
    return [int(line) for line in (folder / "sections.txt").read_text(encoding="utf-8").split()]


def profile(name: str, setting: Setting, rounds: int, rows: int) -> str:
    """The table of one workload."""
    workload = WORKLOADS[name]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        network, arrays = declared(name, folder)
        write_c(network, workload.samples, folder)
        write_data(arrays, workload.single, folder)
        plain = made(name, workload.single, folder, 1, setting, time.perf_counter())
        stack.callback(plain.close)
        sgemm = SGEMM.start(name, folder, 1, setting)
        stack.callback(sgemm.close)
        for live in (plain, sgemm):
            live.prepare(workload.longest)
        rates = [(plain.rate(), sgemm.rate()) for _ in range(rounds)]
        step = 1e6 / statistics.median(turn[0] for turn in rates)
        peak = statistics.median(turn[1] for turn in rates) * 2 * 2048**3 / 1e9
        file = folder / f"{identifier(network.name)}.c"
        text, formulas = instrumented(file.read_text(encoding="utf-8"), folder)
        file.write_text(text, encoding="utf-8")
        ticks = section_times(made(name, workload.single, folder, 1, setting, time.perf_counter()), folder, rounds)
    program = Step.of(bp.derive_network(network)).training
    shown, heavy = [], [0.0, 0.0]
    for spent, section in zip(ticks, formulas, strict=True):
        targets = [formula.split("[")[0].split(" ")[0] for formula in section]
        costs = [equation_cost(program.definition[t], program) for t in targets if t in program.definition]
        operations = float(sum(cost.operations for cost in costs))
        micro = step * spent / sum(ticks)
        speed = operations / micro / 1e3
        if operations >= SUMS * sum(prod(map(int, program.tensor[t].shape)) for t in targets if t in program.tensor):
            heavy = [heavy[0] + micro, heavy[1] + operations] if operations else heavy
        shown.append((micro, operations, speed, section[0] + (" …" if len(section) > 1 else "")))
    shown.sort(key=lambda row: -row[0])
    rest = shown[rows:]
    shown = [*shown[:rows], (sum(r[0] for r in rest), sum(r[1] for r in rest), 0.0, f"{len(rest)} others")]
    lines = [
        [f"`{text[:100]}`", f"{micro:.1f}", f"{100 * micro / step:.1f}", f"{operations / 1e6:.3g}",
         f"{speed:.3g}" if speed else "–", f"{speed / peak:.2f}" if speed else "–"]
        for micro, operations, speed, text in shown
    ]  # fmt: skip
    head = ["section", "µs", "% of the step", "million operations", "10⁹ a second", "of sgemm"]
    title = f"\n**{name}**: {number(step)} µs a step; OpenBLAS multiplies at {peak:.1f} GFLOP/s\n"
    share, speed = 100 * heavy[0] / step, heavy[1] / heavy[0] / 1e3 / peak
    return f"{title}\n{table(head, lines)}\n\nSums of products: {share:.0f} % of the step, at {speed:.2f} of sgemm."


def chain(setting: Setting, rounds: int) -> str:
    """How long a step of the 2-2-2 network takes, and how long a sigmoid that waits for another."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        network, arrays = declared("worked-example", folder)
        write_c(network, 1, folder)
        write_data(arrays, False, folder)
        program = made("worked-example", False, folder, 1, setting, time.perf_counter())
        stack.callback(program.close)
        waiting = in_c(EQUAL, "", "waiting.c")("worked-example", folder, 1, setting)
        stack.callback(waiting.close)
        for live in (program, waiting):
            live.prepare(100_000)
        turns = [(1e9 / program.rate(), 1e9 / waiting.rate()) for _ in range(rounds)]
    step, sigmoid = (statistics.median(turn[n] for turn in turns) for n in range(2))
    return (
        f"**worked-example**: {step:.1f} ns a step, of which two sigmoids that wait for each other are "
        f"{2 * sigmoid:.1f} ns ({200 * sigmoid / step:.0f} %)"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    known = ["worked-example", *LARGE]
    options.add_argument("--only", nargs="+", default=known, choices=known, metavar="WORKLOAD")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--rows", type=int, default=12)
    options.add_argument("--compiler", default="gcc")
    given = options.parse_args()
    for name in given.only:
        if name in LARGE:
            print(profile(name, Setting(given.compiler), given.rounds, given.rows), flush=True)
        else:
            print(chain(Setting(given.compiler), given.rounds), flush=True)


if __name__ == "__main__":
    main()
