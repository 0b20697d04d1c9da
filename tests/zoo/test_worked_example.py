"""The 2-2-2 network of the second article: rows S002-1 to S002-8 of the ledger of systems."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from symbp.build import code_files, write_folder
from tests.zoo.numbers import NUMBERS, agrees, close, derived, exact_steps, generated

SEED = NUMBERS["seed002_2_2_2"]
VARIANTS = {
    "worked-example": "biases_fixed",
    "worked-example-shared-bias": "bias_shared_trained",
    "worked-example-neuron-bias": "bias_per_neuron_trained",
}
PLACES = {
    "W_X1Y1": ("W1", (0, 0)), "W_X2Y1": ("W1", (0, 1)), "W_X1Y2": ("W1", (1, 0)), "W_X2Y2": ("W1", (1, 1)),
    "W_Y1O1": ("W2", (0, 0)), "W_Y2O1": ("W2", (0, 1)), "W_Y1O2": ("W2", (1, 0)), "W_Y2O2": ("W2", (1, 1)),
}  # fmt: skip
VALUES = {
    "net_Y1": ("z1", (0,)), "net_Y2": ("z1", (1,)), "Y1": ("a1", (0,)), "Y2": ("a1", (1,)), "net_O1": ("z2", (0,)),
    "net_O2": ("z2", (1,)), "O1": ("a2", (0,)), "O2": ("a2", (1,)), "E_total": ("loss", ()),
    "delta_O1": ("delta_z2", (0,)), "delta_O2": ("delta_z2", (1,)), "delta_Y1": ("delta_z1", (0,)),
    "delta_Y2": ("delta_z1", (1,)),
}  # fmt: skip
GRADIENTS = {f"dE_d{name}": (f"grad_{tensor}", place) for name, (tensor, place) in PLACES.items()}


def test_s002_1_forward_pass_and_s002_2_and_s002_3_gradients_have_the_articles_digits() -> None:
    values = exact_steps("worked-example", [0])[0]
    expected = SEED["one_step"]["biases_fixed"]["exact_17"]["before"]
    for name, (tensor, place) in {**VALUES, **GRADIENTS}.items():
        assert agrees(values[tensor][place], expected[name]), name


@pytest.mark.parametrize("name", VARIANTS)
def test_s002_2_one_step_gives_the_new_weights_and_biases(name: str) -> None:
    values = exact_steps(name, [1])[1]
    expected = SEED["one_step"][VARIANTS[name]]["exact_17"]
    for weight, printed in expected["weights_after"].items():
        tensor, place = PLACES[weight]
        assert agrees(values[tensor][place], printed), weight
    for bias, tensor in (("k1", "b1"), ("k2", "b2")):
        for neuron, printed in enumerate(expected["biases_after"][bias]):
            place = (neuron,) if values[tensor].shape else ()
            assert agrees(values[tensor][place], printed)
    for key, (tensor, place) in {"O1": ("a2", (0,)), "O2": ("a2", (1,)), "E_total": ("loss", ())}.items():
        assert agrees(values[tensor][place], expected["after"][key])


@pytest.mark.parametrize("name", VARIANTS)
def test_s002_4_and_s002_5_long_runs_have_the_exact_losses(name: str) -> None:
    rows = SEED["long_runs"][VARIANTS[name]]["exact_40_digit_arithmetic"]
    rows = rows.get("after_updates", rows)
    found = exact_steps(name, [int(n) for n in rows])
    for count, row in rows.items():
        loss = row["loss"] if isinstance(row, dict) else row
        assert agrees(found[int(count)]["loss"][()], loss), count


@pytest.mark.parametrize("name", VARIANTS)
def test_s002_5_generated_numpy_runs_as_the_python_program(name: str) -> None:
    network, data = generated(name)
    rows = SEED["long_runs"][VARIANTS[name]]["float64"]["after_updates"]
    done = 0
    for count, row in sorted(((int(n), r) for n, r in rows.items())):
        if count > 1000:
            break
        network.fit(*data, steps=count - done)
        done = count
        assert close(network.loss(*data), row["loss"], 1e-13 if count > 100 else 1e-14), count
        for weight, (tensor, place) in PLACES.items():
            assert close(getattr(network, tensor)[place], row["parameters"][weight]), (count, weight)


def test_s002_4_and_s002_5_generated_c_prints_the_programs_blocks(tmp_path: Path) -> None:
    folder = tmp_path / "net"
    write_folder(code_files(derived("worked-example"), ("c",)), folder)
    subprocess.run(["make", "-s", "CFLAGS=-O2"], cwd=folder, check=True)
    output = subprocess.run(
        ["./worked_example", "--report", "1000"], cwd=folder, check=True, capture_output=True, text=True
    ).stdout
    losses = {int(line.split()[1]): line.split()[3] for line in output.splitlines()}
    for line in SEED["program_output_cpp"]["lines"]:
        assert float(f"{float(losses[line['i']]):.6g}") == float(line["loss"])
    for line in SEED["program_output_python"]["lines"]:
        assert close(losses[line["n"]], line["loss"], 1e-9)


@pytest.mark.parametrize(("name", "text"), [("momentum", "0.01"), ("momentum-text", "0.10")])
def test_s002_6_momentum_program_ends_where_the_article_s_does(name: str, text: str) -> None:
    network, data = generated(name)
    history = network.fit(*data)
    outputs = network.predict(data[0])
    expected: dict[str, Any] = {
        "0.01": ("0.003161153158522655", "0.98964588780458596", "2.3447610784062807e-05"),
        "0.10": ("0.0030262955327214161", "0.98965362887087482", "2.4376263478016367e-05"),
    }
    first, second, loss = expected[text]
    assert len(history) == 5000
    assert close(outputs[0], first, 1e-12) and close(outputs[1], second, 1e-12)
    assert close(network.loss(*data), loss, 1e-11)


def test_s002_8_three_layers_of_any_width_are_declared_alike() -> None:
    assert str(derived("digits").program.definition["delta_z1"]).endswith("* sum[k: 10](W2[k, j] * delta_z2[n, k])")


def test_operation_count_of_the_delta_form_is_pinned() -> None:
    from symbp.simplify.report import cost_report

    rows = {row.strategy: row.cost for row in cost_report(derived("worked-example"))}
    assert (rows["rule"].operations, rows["share"].operations) == (40, 30)
    assert rows["share"].special == 0
