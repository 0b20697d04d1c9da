"""Frama-C's Eva: a proof that no run of a small network's C has a run-time error.

Eva follows all runs at once, by intervals. The driver calls every function of the library with every bit of the
network, of the inputs and of the seed free, any number of times in a row, and the program with all its options; the
file system may answer anything. An alarm is a place where Eva cannot exclude an access outside an object, a read of
what was never written, a division by zero, an overflow of a signed integer or of a conversion, or a library call
whose contract is not met. None is what is asked for.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import jinja2

from tests.generate.soundness.networks import Network, run

HERE = Path(__file__).parent / "eva"
# Loops over texts and options are followed round by round; all others by intervals.
SEPARATELY = ("{stem}_load:2000", "read_options:200", "compare:200", "read_count:200")


def eva(network: Network, folder: Path) -> str:
    """Alarms and contracts not proved, in both precisions; "" where there are none."""
    template = jinja2.Template((HERE / "driver.c.j2").read_text(encoding="utf-8"), undefined=jinja2.StrictUndefined)
    signature = network.header.split(f"{network.stem}_predict(")[1].split(")")[0]
    driver = template.render(
        stem=network.stem,
        inputs=network.inputs(),
        features=[i for i in network.inputs() if f"*{i['name']}" in signature.replace(",", " ").split()],
        predictions=network.predictions(),
        sampled="int count" in signature,
    )
    (folder / "driver.c").write_text(driver, encoding="utf-8")
    shutil.copy(HERE / "tgmath.h", folder)
    for single in ("", f" -D{network.stem.upper()}_FLOAT"):
        good, text = run(
            [
                "frama-c", "-machdep", "gcc_x86_64", f"-cpp-extra-args=-I.{single}",
                "driver.c", f"{network.stem}.c",
                "-eva", "-eva-precision", "2", "-eva-no-show-progress", "-warn-special-float", "none",
                "-eva-slevel-function", ",".join(SEPARATELY).format(stem=network.stem),
            ],
            folder,
        )  # fmt: skip
        summary = text[text.rfind("ANALYSIS SUMMARY") :]
        proved = "0 alarms generated" in summary and "0 errors    0 warnings" in summary
        contracts = re.search(r"Preconditions +(\d+) valid +0 unknown +0 invalid", summary)
        if not (good and proved and contracts):
            return single + "\n".join(re.findall(r"\[eva:alarm\][^[]*|User Error.*", text)) + summary
    return ""
