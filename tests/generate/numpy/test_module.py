"""The generated NumPy module as its users meet it."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symbp import zoo
from symbp.errors import SymbpError
from symbp.generate.scripts.layout import laid_out
from symbp.network.python import Dense, Input, declare, declare_equations
from tests.generate.modules import loaded, module_text, trained_by, zoo_network, zoo_text

SLOW = {"gpt"}  # twelve blocks take half a minute to derive
NAMES = [pytest.param(name, marks=pytest.mark.slow if name in SLOW else ()) for name in zoo.names()]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_laid_out_as_a_formatter_lays_it_out(name: str, tmp_path: Path) -> None:
    (tmp_path / "network.py").write_text(zoo_text(name), encoding="utf-8")
    assert max(map(len, zoo_text(name).splitlines())) <= 100
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or shutil.which("ruff")
    if ruff is None:
        pytest.skip("ruff is not installed")
    ignored = "D105,D107,D203,D213,D413,D407,D406,D205,D415,D401,D404"
    commands = [["check", "--select", "E4,E7,E9,F,W,I,UP,D,SIM,C4", "--ignore", ignored]]
    if (
        zoo.load(name).small is None
    ):  # where lines are long it breaks them elsewhere: never outside the loosest operators
        commands.append(["format", "--check", "--diff"])
    for command in commands:
        done = subprocess.run([ruff, *command, "--isolated", "network.py"], cwd=tmp_path, capture_output=True)
        assert done.returncode == 0, done.stdout.decode()


def test_functions_that_nothing_calls_are_not_there() -> None:
    text = zoo_text("worked-example")
    for word in ("random_bits", "uniform", "normal", "shuffled", "erf(", "scatter", "@np.errstate(all"):
        assert word not in text
    assert "def normal" not in zoo_text("digits") and "def shuffled" in zoo_text("digits")


def test_every_statement_of_the_mathematics_stands_under_its_formula() -> None:
    text = zoo_text("digits")
    assert "# a1[n, j] = tanh(z1[n, j])\n        a1 = np.tanh(" in text
    text = zoo_text("worked-example")
    assert "# z1[j] = sum[k: 2](W1[j, k] * x[k]) + b1\n" in text
    assert "        z1_0 = W1_0_0 * x_0 + W1_0_1 * x_1 + b1\n" in text


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        (np.zeros((4, 3)), [0, 1, 2, 0], r"x has shape \(4, 3\); it takes \(samples, 2\)"),
        (np.zeros(2), [0], r"x has shape \(2,\)"),
        (np.zeros((4, 2)), [0, 1], r"y has shape \(2,\); it takes \(4,\)"),
        (np.zeros((4, 2)), [[0], [1], [2], [0]], r"y has shape \(4, 1\)"),
        (np.zeros((4, 2)), [0, 1, 3, 0], "y holds 0 to 3; it takes 0 to 2"),
        (np.zeros((4, 2)), [0, 1, -1, 0], "y holds -1 to 1; it takes 0 to 2"),
        (np.zeros((4, 2)), [0.0, 1.0, 2.0, 0.5], "y holds float64; it takes whole numbers"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(x: np.ndarray, y: object, message: str) -> None:
    network = loaded(trained_by("sgd")).Network()
    for use in (network.loss, network.gradients, network.step, network.fit):
        with pytest.raises(ValueError, match=message):
            use(x, y)


def test_single_precision_stays_single() -> None:
    network, module = zoo_network("chain-rule-batches")
    network = type(network)(dtype=np.float32)
    network.fit(*module.own_data(), steps=3)
    _, gradients = network.gradients(*module.own_data())
    arrays = [*network.parameters.values(), *gradients.values(), network.predict(module.own_data()[0])]
    assert {a.dtype for a in arrays} == {np.dtype(np.float32)}


def test_a_batch_larger_than_the_data_is_the_data() -> None:
    network, module = zoo_network("chain-rule-batches")
    other, _ = zoo_network("chain-rule-batches")
    assert network.fit(*module.own_data(), 3, batch_size=100) == other.fit(*module.own_data(), 3, batch_size=4)
    with pytest.raises(ValueError, match="batch_size is 0, of 4 samples; at least 1"):
        network.fit(*module.own_data(), batch_size=0)
    with pytest.raises(ValueError, match="of 0 samples; at least 1"):
        network.fit(*(part[:0] for part in module.own_data()))


def test_the_loss_is_the_one_that_comes_with_the_gradients() -> None:
    network, module = zoo_network("worked-example")
    assert network.loss(*module.own_data()) == network.gradients(*module.own_data())[0]


def test_a_network_without_data_has_no_program_of_its_own() -> None:
    text = module_text(declare(Input(2), Dense(2, "tanh"), loss="half_squared_error"))
    assert "own_data" not in text and "argparse" not in text
    assert np.shape(loaded(text).Network().predict(np.ones((3, 2)))) == (3, 2)


def test_a_name_with_another_meaning_is_refused() -> None:
    network = declare_equations(
        "f = (save - 1) ** 2", loss="f", tensors={"save": {}}, initial={"save": 2}, predictions=("f",)
    )
    with pytest.raises(SymbpError, match="'save' has another meaning in the generated NumPy"):
        module_text(network)


def test_an_intermediate_may_be_called_like_something_in_the_module() -> None:
    network = declare_equations(
        "count = a - 1\nstep = count ** 2", loss="step", tensors={"a": {}}, initial={"a": 3}, predictions=("step",)
    )
    model = loaded(module_text(network)).Network()
    assert model.gradients() == (4.0, {"a": 4.0})


def test_the_program_trains_saves_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "net.py").write_text(zoo_text("chain-rule-batches"), encoding="utf-8")

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "net.py", *options],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    first = run("--steps", "5", "--save", "weights")
    assert first.returncode == 0 and first.stdout.startswith("step 0  loss ")
    assert run("--steps", "5", "--load", "weights").returncode == 0
    for wrong in (("--stesp", "5"), ("--steps", "five"), ("--load", "nowhere")):
        assert run(*wrong).returncode == 2


def test_long_statements_are_broken_at_their_brackets_and_operators() -> None:
    long = "        value = first_of_all_the_terms * second_of_all_the_terms + np.sqrt(third_of_all_the_terms) + fourth"
    assert laid_out(long).splitlines() == [
        "        value = (",
        "            first_of_all_the_terms * second_of_all_the_terms",
        "            + np.sqrt(third_of_all_the_terms)",
        "            + fourth",
        "        )",
    ]
