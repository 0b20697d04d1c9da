"""Writes keywords.csv: spoken syllables as two formants that glide from one vowel to another, made by formulas.

Run ``python -m symbp.zoo.data.make_keywords``. A sample is 8 frequency bands by 12 frames, band by band, of
energies from 0 to 9, then the word. Speakers, loudness, onset, duration and noise vary; every number is from the
counter-based generator, so the file is the same everywhere.
"""

from __future__ import annotations

import math
from pathlib import Path

from symbp.library.randomness import uniform

# First and second formant in hertz (Peterson and Barney 1952, men's averages).
VOWELS = {"i": (270, 2290), "a": (730, 1090), "u": (300, 870)}
WORDS = ("ia", "ai", "ua", "au")
BANDS, FRAMES, SAMPLES = 8, 12, 400
LOWEST, HIGHEST, WIDTH = 220.0, 2900.0, 0.45  # hertz, hertz, octaves
NOISE = 0.35


def sample(number: int) -> list[int]:
    """The energies of a sample and its word."""
    word = number % len(WORDS)
    speaker, loudness, onset, length = (uniform(7, 0, 4 * number + k) for k in range(4))
    begin, frames = int(3 * onset), 7 + int(3 * length)
    start, end = (VOWELS[vowel] for vowel in WORDS[word])
    energies = []
    for band in range(BANDS):
        centre = math.log2(LOWEST) + band * math.log2(HIGHEST / LOWEST) / (BANDS - 1)
        for frame in range(FRAMES):
            place = (frame - begin) / (frames - 1)
            energy = NOISE * uniform(7, 1, (number * BANDS + band) * FRAMES + frame)
            if 0 <= place <= 1:
                for first, last in zip(start, end, strict=True):
                    formant = math.log2((0.85 + 0.3 * speaker) * (first + place * (last - first)))
                    energy += (0.5 + 0.5 * loudness) * math.exp(-(((formant - centre) / WIDTH) ** 2))
            energies.append(min(9, int(7 * energy)))
    return [*energies, word]


def text() -> str:
    """The whole file."""
    return "".join(",".join(map(str, sample(number))) + "\n" for number in range(SAMPLES))


if __name__ == "__main__":
    Path(__file__).with_name("keywords.csv").write_text(text(), encoding="utf-8")
