"""The texts of the modules for arrays, PyTorch and JAX: laid out, the same every time, and what they refuse."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symbp import zoo
from symbp.errors import SymbpError
from symbp.generate.arrays.framework_module import FRAMEWORKS, generate_framework
from symbp.generate.arrays.module import generate_arrays
from symbp.local_layer import network_layer
from symbp.network.python import declare_equations
from symbp.pipeline import derive_network
from tests.generate.array_cases import namespace
from tests.generate.arrays.test_module import array_module
from tests.generate.modules import zoo_derivation

QUICK = {"digits", "himmelblau", "chain-rule-batches"}
ELSEWHERE = {"gpt", "two-towers", "transformer-block"}  # a formatter breaks a few of their long lines elsewhere
NAMES = [
    pytest.param(n, marks=() if n in QUICK else pytest.mark.slow) for n in zoo.names() if n not in ELSEWHERE
]  # fmt: skip


def texts(name: str) -> dict[str, str]:
    """All modules of a network, by file."""
    derivation = zoo_derivation(name)
    found = generate_arrays(derivation)
    for target in FRAMEWORKS:
        found |= generate_framework(derivation, network_layer(derivation.network), target)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_texts_are_laid_out_as_a_formatter_lays_them_out(name: str, tmp_path: Path) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        pytest.skip("ruff is not installed")
    for file, text in texts(name).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    for command in (["check", "--select", "E4,E7,E9,F,W,I,UP,SIM,C4"], ["format", "--check", "--diff"]):
        done = subprocess.run([ruff, *command, "--isolated", "."], cwd=tmp_path, capture_output=True)
        assert done.returncode == 0, done.stdout.decode()


def test_every_statement_of_the_mathematics_stands_under_its_formula() -> None:
    found = texts("digits")
    for file in ("digits_arrays.py", "digits_torch.py", "digits_jax.py"):
        assert "    # a1[n, j] = tanh(z1[n, j])\n    a1 = xp.tanh(z1)\n" in found[file]
        assert (
            "    # grad_W1[j, k] = sum[n: N](delta_z1[n, j] * x[n, k])\n    grad_W1 = delta_z1.T @ x\n" in found[file]
        )
    assert "read(" not in found["digits_arrays.py"] and "scatter(" not in found["digits_arrays.py"]


@pytest.mark.slow
def test_the_texts_are_the_same_whatever_the_seed_of_hashes() -> None:
    command = "from tests.generate.arrays.test_texts import texts; print(texts('keyword-convolution'))"
    root = str(Path(__file__).parents[2])
    found = {
        subprocess.run(
            [sys.executable, "-c", command], cwd=root, capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join([root, *sys.path])},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(found) == 1


def test_inputs_that_do_not_fit_are_refused() -> None:
    xp, module = namespace("numpy"), array_module("digits")
    state = module.initial(xp)
    x, y = np.zeros((4, 64)), [0, 1, 2, 9]
    module.arrays(state, x, y)
    for given, message in (
        ((x[:, :3], y), r"x has shape \(4, 3\); it takes \(samples, 64\)"),
        ((x, [0, 1, 2, 10]), "y holds 0 to 10; it takes 0 to 9"),
        ((x, [0.5, 1, 2, 3]), "y holds float64; it takes whole numbers"),
    ):
        with pytest.raises(ValueError, match=message):
            module.arrays(state, *given)


def test_training_stops_where_a_loss_is_not_finite() -> None:
    xp, module = namespace("numpy"), array_module("worked-example")
    state = module.initial(xp)
    state["W1"] = state["W1"] * np.nan
    with pytest.raises(FloatingPointError, match="a value is not finite"):
        module.fit(state, *module.own_data(), steps=1)


def test_an_input_called_like_something_in_the_module_is_refused() -> None:
    network = declare_equations(
        "loss = (w - state) ** 2", loss="loss", tensors={"w": {}, "state": {"role": "input"}}, initial={"w": 2},
        predictions=("w",),
    )  # fmt: skip
    with pytest.raises(SymbpError, match="'state' has another meaning in the generated module"):
        generate_arrays(derive_network(network))


def test_an_intermediate_may_be_called_like_something_in_the_module() -> None:
    network = declare_equations(
        "taken = a - 1\nstep = taken ** 2", loss="step", tensors={"a": {}}, initial={"a": 3}, predictions=("step",)
    )
    text = next(iter(generate_arrays(derive_network(network)).values()))
    pytest.importorskip("array_api_compat")
    scope: dict[str, object] = {"__file__": __file__, "__name__": "module"}
    exec(text, scope)
    state = scope["initial"](namespace("numpy"))  # type: ignore[operator]
    value, gradient = scope["gradients"](state)  # type: ignore[operator]
    assert (float(value), float(gradient["a"])) == (4.0, 4.0)
