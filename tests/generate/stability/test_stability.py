"""Generated C at the ends of its range, in single precision, against the interpreter at 50 digits."""

import subprocess
from pathlib import Path

import mpmath
import pytest

from symbp.generate.c.module import generate_c
from symbp.network.build import network_from_toml
from symbp.pipeline import derive_network

NETWORK = """
loss = "{loss}"
samples = "one"

[input]
size = 2

[[layers]]
units = 2
bias = "none"
activation = "{activation}"

[initial]
W1 = [[{logit}, 0], [0, {other}]]

[data]
x = [1, 1]
y = {target}
"""


def single(folder: Path, loss: str, activation: str, target: str, logits: tuple[int, int]) -> dict[str, list[float]]:
    """Loss, prediction and gradients by C in float."""
    text = NETWORK.format(loss=loss, activation=activation, target=target, logit=logits[0], other=logits[1])
    for file, code in generate_c(derive_network(network_from_toml(text, "edge", "edge.toml"))).items():
        (folder / file).write_text(code, encoding="utf-8")
    flags = ["-std=c99", "-O2", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror", "-DEDGE_FLOAT"]
    subprocess.run(["gcc", *flags, "main.c", "edge.c", "-o", "edge", "-lm"], cwd=folder, check=True)
    done = subprocess.run(
        ["./edge", "--vectors", "--steps", "0"], cwd=folder, check=True, capture_output=True, text=True
    )
    found: dict[str, list[float]] = {}
    for line in done.stdout.splitlines():
        name, _, value = line.split()
        found.setdefault(name, []).append(float(value))
    return found


@pytest.mark.parametrize("logits", [(10000, -10000), (-10000, 10000), (3, 2), (90, -90), (0, 0)])
def test_softmax_cross_entropy_in_single_precision(tmp_path: Path, logits: tuple[int, int]) -> None:
    found = single(tmp_path, "cross_entropy_labels", "softmax", "0", logits)
    with mpmath.workdps(50):
        total = sum(mpmath.exp(z) for z in logits)
        expected = [float(mpmath.exp(z) / total) for z in logits]
        loss = float(mpmath.log(total) - logits[0])
    assert found["a1"] == pytest.approx(expected, rel=4e-7, abs=1e-37)
    assert found["loss"] == [pytest.approx(loss, rel=4e-7, abs=6e-8)]
    gradient = [(expected[0] - 1), (expected[0] - 1), expected[1], expected[1]]
    assert found["grad_W1"] == pytest.approx(gradient, rel=4e-7, abs=6e-8)


@pytest.mark.parametrize("logits", [(10000, -10000), (-10000, 10000), (3, 2), (20, -20)])
def test_sigmoid_cross_entropy_in_single_precision(tmp_path: Path, logits: tuple[int, int]) -> None:
    found = single(tmp_path, "binary_cross_entropy", "sigmoid", "[1, 0]", logits)
    with mpmath.workdps(50):
        chances = [1 / (1 + mpmath.exp(-z)) for z in logits]
        loss = -mpmath.log(chances[0]) - mpmath.log(1 / (1 + mpmath.exp(logits[1])))
        gradient = [float(chances[0] - 1) / 2] * 2 + [float(chances[1]) / 2] * 2
    assert found["loss"] == [pytest.approx(float(loss) / 2, rel=4e-7, abs=1e-37)]
    assert found["grad_W1"] == pytest.approx(gradient, rel=4e-7, abs=6e-8)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "elu", "softplus", "silu", "gelu"])
@pytest.mark.parametrize("logits", [(10000, -10000), (-10000, 10000)])
def test_saturated_activations_are_finite(tmp_path: Path, activation: str, logits: tuple[int, int]) -> None:
    found = single(tmp_path, "half_squared_error", activation, "[1, 0]", logits)
    assert all(abs(value) < 3e38 for values in found.values() for value in values)
