"""Prints what each tool finds in the generated C of each network: ``python -m tests.generate.soundness``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.generate.soundness.networks import GENERATED, Network, copied, networks
from tests.generate.soundness.tools import TOOLS, Tool


def found(tool: Tool, network: Network) -> str | None:
    """Findings; None where the tool is not installed or not for the network."""
    if tool.missing or not tool.suits(network):
        return None
    with tempfile.TemporaryDirectory(prefix="symbp-soundness-") as work:
        return tool.findings(network, copied(network, Path(work)))


def main() -> int:
    """A line for each network, a column for each tool, and after them whatever was found."""
    parser = argparse.ArgumentParser(prog="soundness", description=__doc__)
    parser.add_argument("networks", nargs="*", help="names of networks; all")
    parser.add_argument("--tool", action="append", choices=[t.name for t in TOOLS], help="only this tool")
    parser.add_argument("--generated", type=Path, default=GENERATED, help="what symbp build wrote; %(default)s")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once; %(default)s")
    options = parser.parse_args()
    chosen = [n for n in networks(options.generated) if n.name in options.networks or not options.networks]
    tools = [t for t in TOOLS if not options.tool or t.name in options.tool]
    if not chosen:
        parser.error(f"no such network under {options.generated}")
    for tool in tools:
        if tool.missing:
            print(f"{tool.name} is left out: {', '.join(tool.missing)} not installed", file=sys.stderr)
    width = max(len(n.name) for n in chosen)
    print("  ".join([" " * width, *(t.name for t in tools)]), flush=True)
    texts = []
    with ThreadPoolExecutor(options.jobs) as pool:
        lines = [(network, [pool.submit(found, tool, network) for tool in tools]) for network in chosen]
        for network, cells in lines:
            shown = []
            for tool, cell in zip(tools, cells, strict=True):
                text = cell.result()
                word = "clean" if text == "" else "missing" if tool.missing else "-" if text is None else "FOUND"
                shown.append(word.ljust(len(tool.name)))
                texts += [f"\n{network.name}, {tool.name}:\n{text}"] if text else []
            print("  ".join([network.name.ljust(width), *shown]).rstrip(), flush=True)
    print("".join(texts), end="")
    return 1 if texts else 0


if __name__ == "__main__":
    sys.exit(main())
