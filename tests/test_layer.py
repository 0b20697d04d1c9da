"""A layer from its lines alone: adjoints against central differences, functions against the interpreter, errors."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest

import symbp as bp
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.generate.layer_code import layer_c, layer_numpy
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import Compiled
from symbp.verify.points import random_point

SILU = "y[n, i] = x[n, i] * sigmoid(beta * x[n, i])"
LAYERS = {
    "silu with beta": SILU,
    "convolution": "y[n, o, p: 4] = sum[c, u: 3](w[o, c, u] * pad(x[n, c, p + u - 1])) + b[o]",
    "softmax": "p[n, k] = exp(x[n, k]) / sum[j](exp(x[n, j]))",
    "attention": (
        "s[i, j] = exp(sum[d](q[i, d] * k[j, d]) / sqrt(8))\np[i, j] = s[i, j] / sum[m](s[i, m])\n"
        "o[i, d] = sum[j](p[i, j] * v[j, d])"
    ),
    "read twice": "h[i] = tanh(w * x[i])\ny[i] = h[i] + sum[j](h[j] ** 2)",
    "embedding": "y[n, k] = E[t[n], k] ** 2",
}


@pytest.mark.parametrize("name", LAYERS)
def test_adjoints_are_those_of_the_output_times_the_seed(name: str) -> None:
    found = bp.layer(LAYERS[name])
    bound = found.at_sizes({str(size): n for n, size in enumerate(found.adjoints.sizes, 3)})
    digits = Decimals(60)
    point = random_point(bound.adjoints, seed=3)
    values = Compiled(bound.adjoints, digits).run(point)
    forward, step = Compiled(bound.forward, digits), digits.context.mpf(10) ** -20
    given = {t.name: point[t.name] for t in bound.forward.tensors if t.given}
    for tensor, gradient in bound.gradients:
        for place in list(np.ndindex(point[tensor].shape))[:6]:
            ends = []
            for sign in (1, -1):
                moved = np.vectorize(digits.number, otypes=[object])(point[tensor])
                moved[place] += sign * step
                output = forward.run({**given, tensor: moved})[bound.output]
                ends.append((output * np.vectorize(digits.number, otypes=[object])(point[bound.seed])).sum())
            expected = (ends[0] - ends[1]) / (2 * step)
            assert abs(values[gradient][place] - expected) < 1e-30 * (1 + abs(expected))


@pytest.mark.parametrize("name", LAYERS)
def test_numpy_functions_give_what_the_interpreter_gives(name: str) -> None:
    found = bp.layer(LAYERS[name])
    bound = found.at_sizes({str(size): n for n, size in enumerate(found.adjoints.sizes, 3)})
    point = random_point(bound.adjoints, seed=3)
    expected = Compiled(bound.adjoints).run(point)
    scope: dict[str, object] = {}
    exec(layer_numpy(found if name != "convolution" else bound), scope)
    arrays = {
        t.name: np.array(point[t.name].astype(int if t.integer else float)) for t in bound.adjoints.tensors if t.given
    }
    results = _call(scope["forward"], arrays)
    parts = _Names(layer_numpy(found if name != "convolution" else bound))
    arrays |= dict(zip(parts.results["forward"], results, strict=True))
    gradients = _call(scope["backward"], arrays)
    for gradient, value in zip(parts.results["backward"], gradients, strict=True):
        np.testing.assert_allclose(value, expected[gradient].astype(float), rtol=1e-12, atol=1e-13)


class _Names:
    """Names that the functions of a module return."""

    def __init__(self, text: str) -> None:
        self.results: dict[str, list[str]] = {}
        for part in text.split("\ndef ")[1:]:
            self.results[part.split("(")[0]] = part.split("return ")[1].splitlines()[0].split(", ")


def _call(function: object, arrays: dict[str, object]) -> tuple[object, ...]:
    names = function.__code__.co_varnames[: function.__code__.co_argcount]  # type: ignore[attr-defined]
    found = function(*[arrays[name] for name in names])  # type: ignore[operator]
    return found if isinstance(found, tuple) else (found,)


def test_silu_does_not_compute_the_exponential_again() -> None:
    found = bp.layer(SILU)
    assert "exp" not in "\n".join(map(str, found.backward))
    assert "delta_y" in "\n".join(map(str, found.backward))


@pytest.mark.parametrize("name", ["silu with beta", "convolution", "attention"])
def test_c_compiles_without_a_warning(name: str, tmp_path: Path) -> None:
    found = bp.layer(LAYERS[name])
    text = layer_c(found.at_sizes({str(size): 5 for size in found.adjoints.sizes}))
    (tmp_path / "layer.c").write_text(text, encoding="utf-8")
    flags = ["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-O1", "-c"]
    done = subprocess.run(["gcc", *flags, "layer.c"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + text


BAD = {
    "y[n] = foo(x[n])": "unknown function 'foo'",
    "y[n] = ": "cannot read",
    "print(3)": "only equations are read",
    "y[n] = x[n, 1] + x[n]": "a tensor has as many axes everywhere",
    "": "there is no equation",
    "y = 3": "depends on no tensor",
}


@pytest.mark.parametrize("text", BAD)
def test_a_bad_line_gets_one_sentence_and_exit_code_2(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SymbpError, match=BAD[text]):
        bp.layer(text)
    assert main(["layer", text]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("extra", [["--target", "c"], ["--size", "q=3"], ["--size", "n=x"]])
def test_bad_sizes_are_refused(extra: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layer", SILU, *extra]) == 2


def test_the_command_prints_formulas_counts_and_steps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layer", SILU, "--steps", "--size", "n=3"]) == 0
    text = capsys.readouterr().out
    assert "# operations: 15*I forward" in text and "chain_rule" in text
    assert main(["layer", SILU, "--latex"]) == 0
