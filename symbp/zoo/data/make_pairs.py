"""Writes digit-pairs.csv: pairs of the handwritten digits, with 1 where both show the same digit and 0 otherwise.

Run ``python -m symbp.zoo.data.make_pairs``. Pairs for training are drawn from the first four fifths of digits.csv,
those for testing (the last fifth of the pairs) from the rest, so that no image is in both.
"""

from __future__ import annotations

from pathlib import Path

from symbp.library.randomness import bits

PAIRS, TRAIN = 500, 400


def text() -> str:
    """The whole file."""
    rows = [line.split(",") for line in Path(__file__).with_name("digits.csv").read_text(encoding="utf-8").split()]
    kept = len(rows) * TRAIN // PAIRS
    lines = []
    for number in range(PAIRS):
        images = rows[:kept] if number < TRAIN else rows[kept:]
        first = images[bits(7, 2, 2 * number) % len(images)]
        alike = number % 2
        others = [image for image in images if (image[-1] == first[-1]) == bool(alike) and image is not first]
        second = others[bits(7, 2, 2 * number + 1) % len(others)]
        lines.append(",".join([*first[:-1], *second[:-1], str(alike)]) + "\n")
    return "".join(lines)


if __name__ == "__main__":
    Path(__file__).with_name("digit-pairs.csv").write_text(text(), encoding="utf-8")
