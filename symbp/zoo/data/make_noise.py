"""Writes noise-digits.csv: on each line 6 standard normal numbers, then a handwritten digit with pixels from -8 to 8.

Run ``python -m symbp.zoo.data.make_noise``. The noise on a line has nothing to do with the image: a generator is
fitted to the images as a whole. They are the first of digits.csv.
"""

from __future__ import annotations

import math
from pathlib import Path

from symbp.library.randomness import uniform

NOISE, SAMPLES = 6, 500


def normal(counter: int) -> float:
    """A standard normal number (Box and Muller 1958)."""
    first, second = uniform(7, 3, 2 * counter), uniform(7, 3, 2 * counter + 1)
    return math.sqrt(-2 * math.log(1 - first)) * math.cos(2 * math.pi * second)


def text() -> str:
    """The whole file."""
    rows = [line.split(",") for line in Path(__file__).with_name("digits.csv").read_text(encoding="utf-8").split()]
    lines = []
    for number, row in enumerate(rows[:SAMPLES]):
        noise = [f"{normal(NOISE * number + k):.2f}" for k in range(NOISE)]
        lines.append(",".join([*noise, *(str(int(pixel) - 8) for pixel in row[:-1])]) + "\n")
    return "".join(lines)


if __name__ == "__main__":
    Path(__file__).with_name("noise-digits.csv").write_text(text(), encoding="utf-8")
