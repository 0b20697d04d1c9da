"""What was measured of a peer, and how it is printed: a table for each workload, and one over all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """Medians: steps per second, our ratio to it with the least and the most, seconds to its first step, peak memory in
    megabytes, and the share of the speed of a large matrix product (0 where it is not measured).
    """  # fmt: skip

    rate: float
    ratio: float
    least: float
    most: float
    first: float
    megabytes: float
    share: float


Results = dict[str, Result]


def number(value: float) -> str:
    """Three digits; large numbers in full."""
    return f"{value:,.0f}".replace(",", " ") if value >= 1000 else f"{value:.3g}"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def of_workload(results: Results) -> str:
    """All that was measured with one workload; ours stands first."""
    ours = next(iter(results))
    rows = [
        [label, number(r.rate), number(r.ratio), f"{number(r.least)}–{number(r.most)}", f"{r.first:.2g}",
         f"{r.megabytes:.0f}", f"{r.share:.2f}" if r.share else "–"]
        for label, r in results.items()
    ]  # fmt: skip
    return table(["", "steps/s", f"{ours} is × it", "least–most", "first step, s", "MB", "of sgemm"], rows)


def of_all(measured: dict[str, Results]) -> str:
    """Ratios with every workload, then first steps and memory."""
    ours = next(iter(next(iter(measured.values()))))
    labels = list(dict.fromkeys(label for results in measured.values() for label in results))

    def row(title: str, label: str, shown: Callable[[Result], str]) -> list[str]:
        return [title, *(shown(results[label]) if label in results else "–" for results in measured.values())]

    ratios = [row(label, label, lambda r: number(r.ratio)) for label in labels if label != ours]
    ratios.append(row("its steps a second", ours, lambda r: number(r.rate)))
    ratios.append(row("its share of sgemm", ours, lambda r: f"{r.share:.2f}" if r.share else "–"))
    first = [row(label, label, lambda r: f"{r.first:.2g}; {r.megabytes:.0f}") for label in labels]
    head = list(measured)
    return (
        f"{table([f'{ours} is × as fast as', *head], ratios)}\n\n{table(['first step, s; memory, MB', *head], first)}"
    )
