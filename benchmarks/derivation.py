"""Processor time to derive and simplify a GPT of more and more blocks, and LeNet-5: it grows by the block."""

import argparse
import statistics
import time
from typing import Any

from symbp import zoo
from symbp.network.python import Input, Layer, declare
from symbp.pipeline import derive_network


def gpt(blocks: int, width: int = 768, heads: int = 12, length: int = 1024, vocabulary: int = 50257) -> Any:
    """A network of the shape of GPT-2's smallest: embedding, blocks, norm, a dense layer over the vocabulary."""
    layers = [
        Layer("embedding", units=width, below=vocabulary),
        Layer("position", name="start"),
    ]
    before = "start"
    for block in range(blocks):
        middle, after = f"middle{block}", f"after{block}"
        layers += [
            Layer("layer_norm", from_=before),
            Layer("attention", heads=heads, causal="yes", name=f"attended{block}"),
            Layer("add", from_=[f"attended{block}", before], name=middle),
            Layer("layer_norm"),
            Layer("dense", units=4 * width, activation="gelu"),
            Layer("dense", units=width, name=f"forward{block}"),
            Layer("add", from_=[f"forward{block}", middle], name=after),
        ]
        before = after
    layers += [Layer("layer_norm"), Layer("dense", units=vocabulary, activation="softmax")]
    return declare(Input(shape=[length], below=vocabulary), *layers, loss="cross_entropy_labels", name=f"gpt-{blocks}")


def seconds(network: Any) -> float:
    start = time.process_time()
    derive_network(network)
    return time.process_time() - start


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--blocks", type=int, nargs="+", default=[2, 4, 8, 12, 24])
    given = options.parse_args()
    derive_network(zoo.load("worked-example"))  # SymPy's own warming up
    print(f"LeNet-5: {seconds(zoo.load('lenet-5')):.2f} s")
    found = [(blocks, seconds(gpt(blocks))) for blocks in given.blocks]
    for blocks, taken in found:
        print(f"GPT of {blocks} blocks: {taken:.2f} s")
    if len(found) > 1:
        line = statistics.linear_regression(*zip(*found, strict=True))
        print(f"line: {line.intercept:.2f} s and {line.slope:.3f} s a block")
    print(f"GPT of {given.blocks[0]} blocks, 8 wide: {seconds(gpt(given.blocks[0], 8, 2, 16, 27)):.2f} s")


if __name__ == "__main__":
    main()
