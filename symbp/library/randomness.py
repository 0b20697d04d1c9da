"""One counter-based random number generator, shared by every target.

``bits(seed, stream, counter)`` is the SplitMix64 finaliser (Steele, Lea, Flood: Fast splittable pseudorandom
number generators, OOPSLA 2014) applied twice: once to choose the stream, once to the counter. Any number can be
computed without those before it, so a run can be resumed and NumPy and C draw the same numbers.
"""

from __future__ import annotations

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15

# Streams: parameter k starts from stream k; epoch e is shuffled by stream SHUFFLE + e;
# random tensor k is filled from stream RANDOM + k with counter = step * size + position.
SHUFFLE = 1 << 20
RANDOM = 1 << 40
MOST_STEPS = 1 << 40  # beyond it the streams of epochs would meet those of random tensors


def mix(z: int) -> int:
    """The SplitMix64 finaliser of a 64-bit integer."""
    z &= MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def bits(seed: int, stream: int, counter: int) -> int:
    """64 random bits."""
    key = mix(seed + (stream + 1) * GOLDEN)
    return mix(key + (counter + 1) * GOLDEN)


def uniform(seed: int, stream: int, counter: int) -> float:
    """A number in [0, 1), a multiple of 2**-24 so that float and double agree on it."""
    return (bits(seed, stream, counter) >> 40) * 2.0**-24


def shuffled(count: int, seed: int, epoch: int) -> list[int]:
    """The order of samples in an epoch: Fisher and Yates' shuffle, from the last place down."""
    order = list(range(count))
    for last in range(count - 1, 0, -1):
        other = bits(seed, SHUFFLE + epoch, last) % (last + 1)
        order[last], order[other] = order[other], order[last]
    return order
