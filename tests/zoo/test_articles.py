"""The other systems of the articles, by their row in the ledger of systems."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from symbp.derive.adjoints import differentiate
from symbp.explain import Record, build_document, to_html, to_latex
from symbp.language import Equation, Program, Tensor, parse_equations, print_expression
from symbp.language.scalar_view import scalar_equations
from symbp.library.instantiate import instantiate
from symbp.library.library import entries
from symbp.library.randomness import shuffled
from symbp.simplify.inline import inlined
from symbp.verify.domains import Decimals, Float64
from symbp.verify.gradients import check_gradients
from symbp.verify.interpreter import Compiled
from tests.derive.test_depth import layered_costs
from tests.zoo.numbers import NUMBERS, agrees, close, derived, exact_steps, generated

FIXTURES = NUMBERS["our_fixtures"]


def test_s000_1_both_losses_have_exact_derivatives() -> None:
    assert print_expression(derived("single-neuron").program.definition["delta_z1"].right) == (
        "2 * a1[j] * (1 - a1[j]) * (a1[j] - y[j])"
    )
    tensors = {t.name: t for t in (Tensor("p", (2,), "parameter"), Tensor("y", (2,), "input"))}
    formula = instantiate("L = " + entries("losses")["cross_entropy"]["forms"]["none"]["each"], {}, ())
    new, equations = parse_equations(formula, tensors)
    adjoints = differentiate(Program.build([*tensors.values(), *new], equations, ["L"]), "L", ["p"])
    assert print_expression(adjoints.program.definition["grad_p"].right) == "-delta_L * y[k] / p[k]"


def test_s000_2_one_weight_descends_against_its_numeric_gradient() -> None:
    checks = {check.name: check for check in check_gradients(derived("one-weight"))}
    assert checks["gradients against central differences"].passed
    before, after = (exact_steps("one-weight", [n])[n] for n in (0, 1))
    assert before["grad_w"][()] < 0 and after["w"][()] > before["w"][()]


def test_s000_3_computation_graph_has_its_three_partials() -> None:
    values = exact_steps("computation-graph", [0])[0]
    expected = FIXTURES["seed000_J"]
    for name in ("v", "u", "J"):
        assert values[name][()] == int(expected[name])
    for name in "abc":
        assert values[f"grad_{name}"][()] == int(expected[f"dJ_d{name}"])
    forms = {n: str(derived("computation-graph").program.definition[f"grad_{n}"].right) for n in "abc"}
    assert forms == {"a": "3", "b": "3*c[]", "c": "3*b[]"}
    assert "<svg" in to_html(build_document(derived("computation-graph"), Record()))


@pytest.mark.parametrize(("name", "row"), [("two-paths", 0), ("two-paths-sigmoid", 1)])
def test_s000_5_two_path_network_layer_by_layer(name: str, row: int) -> None:
    values = exact_steps(name, [0])[0]
    expected = FIXTURES["seed000_three_layer"][row]
    assert agrees(values["L"][()], expected["forward"]["L"])
    partials = expected["partials_of_L"]
    for weight in ("W1", "W2", "W3"):
        for place in np.ndindex(values[weight].shape):
            key = f"{weight}_{place[0] + 1}{place[1] + 1}"
            assert agrees(values[f"grad_{weight}"][place], partials[key]), key
    for node, letter in (("a", "a"), ("b", "b")):
        for neuron in (0, 1):
            assert agrees(values[f"delta_{node}"][neuron], partials[f"{letter}{neuron + 1}"])


def test_s000_4_the_expanded_expression_runs_over_both_paths() -> None:
    """dL/dW1[1,2] written out holds one product for each path from a2 to out, and equals the layer-by-layer value."""
    program = derived("two-paths").program
    equation = program.definition["grad_W1"]
    for name in ("delta_a", "delta_b", "delta_out"):
        equation = inlined(equation, program.definition[name])
    weight = dict(zip(equation.indices, map(sp.Integer, (0, 1)), strict=True))
    single = Equation("L", (), equation.right.xreplace(weight))
    expanded = print_expression(scalar_equations(single, program)[0].right)
    assert "delta" not in expanded
    assert expanded.count("W2[1, 0]") == expanded.count("W2[1, 1]") == 1  # one product a path
    assert expanded.count("W3[0, 0]") == expanded.count("W3[1, 0]") == 1


def test_s000_6_general_rule_holds_at_any_depth_and_costs_grow_linearly() -> None:
    counts = layered_costs((2, 4, 8))
    assert counts[8] - counts[4] == 2 * (counts[4] - counts[2])


def test_s001_1_multi_layer_perceptron_has_the_delta_recursion() -> None:
    forms = {n: str(derived("mlp").program.definition[n]) for n in ("delta_netk", "delta_netj", "grad_W1", "grad_W2")}
    assert forms == {
        "delta_netk": "delta_netk[k] = Ok[k] * (1 - Ok[k]) * (Ok[k] - t[k])",
        "delta_netj": "delta_netj[j] = Oj[j] * (1 - Oj[j]) * sum[k: 3](W2[j, k] * delta_netk[k])",
        "grad_W1": "grad_W1[i, j] = Oi[i] * delta_netj[j]",
        "grad_W2": "grad_W2[j, k] = Oj[j] * delta_netk[k]",
    }


def test_s001_2_himmelblau_has_the_articles_values_on_the_grid() -> None:
    program = derived("himmelblau").program.needed_for(["f"])
    compiled = Compiled(program, Float64())
    axis = np.arange(-6, 6, 0.1)
    assert axis.shape == (120,)
    assert abs(compiled.run({"x": float(axis[-1]), "y": float(axis[-1])})["f"][()] - 2019.0482) < 1e-4
    for start, expected in NUMBERS["seed001_himmelblau"]["f_at_starts"].items():
        x, y = start.strip("()").split(",")
        assert compiled.run({"x": int(x), "y": int(y)})["f"][()] == int(expected)


@pytest.mark.parametrize(
    ("row", "name", "start"),
    [("S001-3", "himmelblau", "0,0"), ("S001-4", "himmelblau-right", "4,0"), ("S001-5", "himmelblau-left", "-4,0")],
)
def test_s001_3_to_s001_5_adam_takes_the_articles_path(row: str, name: str, start: str) -> None:
    network, _ = generated(name)
    rows = NUMBERS["seed001_himmelblau"]["starts"][start]["own_adam_float64"]["printed_rows"]
    printed = {r["step"]: r for r in rows}
    for step in range(20000):
        value = network.step()
        if step in printed:
            assert close(value, printed[step]["f_before_update"], 1e-12) or value < 1e-25
            for axis, expected in zip("xy", printed[step]["x_after_update"], strict=True):
                assert close(getattr(network, axis), expected, 1e-14), (row, step)
    end = NUMBERS["seed001_himmelblau"]["endpoints"][start]
    assert close(network.x, end[0], 1e-14) and close(network.y, end[1], 1e-14)


def test_s003_1_single_neuron_has_forward_and_gradient() -> None:
    forms = derived("single-neuron").program.definition
    assert str(forms["grad_W1"]) == "grad_W1[j, k] = delta_z1[j] * x[k]"
    assert str(forms["grad_b1"]) == "grad_b1[j] = delta_z1[j]"


def test_s003_2_binary_cross_entropy_cancels() -> None:
    assert str(derived("chain-rule-batches").program.definition["delta_z3"].right) == "(a3[n, j] - y[n, j])/N"


def test_s003_3_the_step_is_the_rate_times_the_gradient() -> None:
    form = derived("chain-rule").training.definition["W1_next"]
    assert str(form) == "W1_next[j, k] = W1[j, k] - learning_rate * grad_W1[j, k]"


def test_s003_4_an_epoch_is_every_sample_once_in_a_new_order() -> None:
    network, data = generated("chain-rule-batches")
    seen: list[int] = []

    def step(x: np.ndarray, y: np.ndarray) -> float:
        seen.extend((2 * x[:, 0] + x[:, 1]).astype(int).tolist())
        network.steps_done += 1
        return 0.0

    network.step = step
    network.fit(*data, steps=2)
    assert sorted(seen) == [0, 1, 2, 3]
    assert seen == shuffled(4, 3, 0)
    assert shuffled(4, 3, 0) != shuffled(4, 3, 1) or shuffled(4, 3, 1) != shuffled(4, 3, 2)


def test_s003_5_dropout_divides_what_it_keeps_and_is_off_in_prediction() -> None:
    network = derived("chain-rule-batches").network
    assert str(network.forward.definition["a2"].right) == "Where(r2[n, k] < 9/10, 10*a1[n, k]/9, 0)"
    assert str(network.inference.definition["a2"].right) == "a1[n, k]"


def test_s003_6_and_s003_7_scalar_and_matrix_forms_are_in_the_document() -> None:
    text = to_latex(build_document(derived("chain-rule"), Record()))
    assert r"\boldsymbol{z}^{2}=\boldsymbol{W}^{2}\boldsymbol{a}^{1}+\boldsymbol{b}^{2}" in text
    assert "w_{11}^{2}a_{1}^{1}+w_{12}^{2}a_{2}^{1}" in text


def test_s003_9_to_s003_11_partials_of_one_output_and_of_the_sum() -> None:
    network = derived("chain-rule").network
    total = exact_steps("chain-rule", [0])[0]
    expected = FIXTURES["seed003_total"]["partials_of_Etot"]
    for layer in (2, 3):
        for j in (1, 2):
            for k in (1, 2):
                assert agrees(total[f"grad_W{layer - 1}"][j - 1, k - 1], expected[f"w{layer}_{j}{k}"])
            assert agrees(total[f"grad_b{layer - 1}"][j - 1], expected[f"b{layer}_{j}"])
    tensors = {t.name: t for t in network.forward.tensors}
    new, equations = parse_equations("e_o1 = (a2[0] - y[0]) ** 2 / 2", tensors)
    program = network.forward.with_equations(new, equations)
    adjoints = differentiate(program, "e_o1", ["W1", "W2", "b1", "b2"])
    values = Compiled(adjoints.program, Decimals(50)).run({n: total[n] for n in ("x", "y", "W1", "W2", "b1", "b2")})
    partials = FIXTURES["seed003_e_o1"]["partials_of_eo1"]
    for key, printed in partials.items():
        letter, rest = key[0], key[1:].split("_")
        tensor = f"grad_{'W' if letter == 'w' else 'b'}{int(rest[0]) - 1}"
        place = tuple(int(c) - 1 for c in rest[1])
        assert agrees(values[tensor][place], printed), key


def test_s004_1_to_s004_3_the_four_equations_of_backpropagation() -> None:
    forms = {n: str(derived("matrix-engine").program.definition[n].right) for n in ("grad_W2", "grad_b2", "grad_b1")}
    assert forms == {"grad_W2": "a1[k]*delta_z2[j]", "grad_b2": "delta_z2[j]", "grad_b1": "delta_z1[j]"}
    text = to_latex(build_document(derived("matrix-engine"), Record()))
    assert r"\left(\boldsymbol{W}^{2}\right)^{\top }" in text and r"\odot" in text


def test_s004_4_and_s004_5_deltas_with_and_without_the_transpose() -> None:
    """The engine leaves the transpose out; the right rule gives the other hidden delta."""
    values = exact_steps("matrix-engine", [0])[0]
    expected = NUMBERS["seed004_engine"]["float64_epoch0"]
    for neuron in (0, 1):
        assert close(values["delta_z2"][neuron], expected["delta_output"][neuron])
        assert close(values["delta_z1"][neuron], expected["delta_hidden_correct"][neuron])
        wrong = sum(values["W2"][neuron, k] * values["delta_z2"][k] for k in (0, 1))
        wrong *= values["a1"][neuron] * (1 - values["a1"][neuron])
        assert close(wrong, expected["delta_hidden_as_programmed"][neuron])


@pytest.mark.parametrize("transposed", [False, True], ids=["as the article's program", "with the transpose"])
def test_s004_6_thirty_printed_numbers_come_from_the_missing_transpose(transposed: bool) -> None:
    """The wrong variant is declared here, in single precision as in the engine; the right one prints other numbers."""
    network, (x, y) = generated("matrix-engine")
    for name in ("W1", "b1", "W2", "b2"):
        setattr(network, name, getattr(network, name).astype(np.float32))
    x, y = x.astype(np.float32), y.astype(np.float32)
    matches = 0
    for epoch in NUMBERS["seed004_engine"]["epochs"]:
        z1 = network.W1 @ x + network.b1
        a1 = np.float32(1) / (1 + np.exp(-z1.astype(float)))
        a1 = a1.astype(np.float32)
        z2 = (network.W2 @ a1 + network.b2).astype(np.float32)
        a2 = 1 / (1 + np.exp(-z2.astype(float)))
        delta2 = ((a2 - y.astype(float)) * a2 * (1 - a2)).astype(np.float32)
        weights = network.W2.T if transposed else network.W2
        s1 = 1 / (1 + np.exp(-z1.astype(float)))
        delta1 = ((weights @ delta2) * (s1 * (1 - s1)).astype(np.float32)).astype(np.float32)
        printed = epoch["seed_prints"]
        shown = [f"{float(v):.6g}" for v in (*network.W1.ravel(), *delta2)]
        expected = [f"{float(v):.6g}" for v in (*printed["weight1"], *printed["delta_output"])]
        matches += sum(a == b for a, b in zip(shown, expected, strict=True))
        rate = np.float32(0.001)
        network.W2 = network.W2 - rate * np.outer(delta2, a1)
        network.b2 = network.b2 - rate * delta2
        network.W1 = network.W1 - rate * np.outer(delta1, x)
        network.b1 = network.b1 - rate * delta1
    assert matches == (22 if transposed else 30)


def test_digits_reach_ninety_five_per_cent() -> None:
    network, (x, y) = generated("digits")
    network.fit(x[:1438], y[:1438])
    assert (network.predict(x[1438:]).argmax(-1) == y[1438:]).mean() >= 0.95
