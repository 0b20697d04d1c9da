"""Losses: values and derivatives against formulas written here by hand, and the delta forms that textbooks print."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from mpmath import mp, mpf

from symbp import Dense, Input, declare, declare_equations
from symbp.derive.adjoints import differentiate
from symbp.errors import SymbpError
from symbp.generate.stability.stable import stable
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import parse_equations
from symbp.library.instantiate import instantiate
from symbp.library.library import entries
from symbp.network import network_from_toml
from symbp.network.declaration import Declaration
from symbp.network.loss import declared_loss, loss_formula
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.verify.domains import Decimals
from symbp.verify.interpreter import evaluate

mp.dps = 40
Row = list[Any]
P = [["0.2", "0.7", "0.1"], ["0.5", "0.3", "0.2"], ["0.25", "0.15", "0.6"]]
REAL = [["1.5", "-0.3", "0.4"], ["0.2", "2.5", "-1.25"], ["-0.7", "0.1", "0.3"]]
SOFT = [[0.25, 0.5, 0.25], [0, 1, 0], [0.125, 0.375, 0.5]]
BITS = [[1, 0, 1], [0, 0, 1], [1, 1, 0]]
SIGNS = [[1, -1, 1], [-1, -1, 1], [1, 1, -1]]
LABELS = [1, 2, 0]
MASK = [0.5, 1, 0]
VIEWS = {"triplet", "contrastive", "gaussian_divergence"}
WEIGHTS = [1, 2, 0.5]


def mean(values: Row) -> Any:
    return sum(values) / len(values)


def over_outputs(each: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    return lambda p, y: mean(
        [each(a, b) for row, target in zip(p, y, strict=True) for a, b in zip(row, target, strict=True)]
    )


def over_samples(each: Callable[[Row, Any], Any]) -> Callable[..., Any]:
    return lambda p, y: mean([each(row, target) for row, target in zip(p, y, strict=True)])


def weighted(each: Callable[[Row, Any], Any], weights: Row) -> Callable[..., Any]:
    """The weighted mean of the samples' losses."""
    return lambda p, y: sum(w * each(*pair) for w, *pair in zip(weights, p, y, strict=True)) / sum(weights)


def huber(r: Any, threshold: Any) -> Any:
    return r * r / 2 if abs(r) < threshold else threshold * abs(r) - threshold**2 / 2


def distance(row: Row, target: Row) -> Any:
    return sum((p - t) ** 2 for p, t in zip(row, target, strict=True))


def entropy(row: Row, target: Row) -> Any:
    return -sum(t * mp.log(p) for p, t in zip(row, target, strict=True))


def smoothed(row: Row, label: int, weights: Row = (1, 1, 1)) -> Any:
    """PyTorch's smoothing: nine tenths of the label's own term and a tenth of the mean of all."""
    every = mean([w * -mp.log(p) for p, w in zip(row, weights, strict=True)])
    return mpf("0.9") * weights[label] * -mp.log(row[label]) + every / 10


def focal(p: Any, y: int) -> Any:
    share, right = (mpf("0.25"), p) if y else (mpf("0.75"), 1 - p)
    return -share * (1 - right) ** 2 * mp.log(right)


def crammer(row: Row, label: int) -> Any:
    return sum(max(0, 1 + v - row[label]) for k, v in enumerate(row) if k != label) / len(row)


CE: Callable[[Row, int], Any] = lambda row, label: -mp.log(row[label])  # noqa: E731 - a table of formulas
Case = tuple[Any, Any, Any, Callable[..., Any]]
CASES: dict[str, Case] = {
    "half_squared_error": (
        "half_squared_error", P, SOFT, over_samples(lambda p, y: distance(p, y) / 2)),
    "half_squared_error, summed": (
        {"name": "half_squared_error", "samples": "sum"}, P, SOFT,
        lambda p, y: 3 * over_samples(lambda p, y: distance(p, y) / 2)(p, y)),
    "squared_error": ("squared_error", P, SOFT, over_samples(distance)),
    "mean_squared_error": ("mean_squared_error", P, SOFT, over_outputs(lambda p, y: (p - y) ** 2)),
    "mean_squared_error, masked": (
        {"name": "mean_squared_error", "mask": True}, P, SOFT,
        weighted(lambda p, y: distance(p, y) / 3, MASK)),
    "mean_absolute_error": ("mean_absolute_error", REAL, SOFT, over_outputs(lambda p, y: abs(p - y))),
    "huber": ("huber", REAL, SOFT, over_outputs(lambda p, y: huber(p - y, 1))),
    "huber, threshold": (
        {"name": "huber", "threshold": 0.5}, REAL, SOFT, over_outputs(lambda p, y: huber(p - y, mpf("0.5")))),
    "smooth_l1": (
        {"name": "smooth_l1", "threshold": 0.5}, REAL, SOFT, over_outputs(lambda p, y: 2 * huber(p - y, mpf("0.5")))),
    "cross_entropy": ("cross_entropy", P, SOFT, over_samples(entropy)),
    "cross_entropy, smoothed": (
        {"name": "cross_entropy", "smoothing": 0.1}, P, SOFT,
        over_samples(lambda p, y: mpf("0.9") * entropy(p, y) + mpf("0.1") * entropy(p, [1, 1, 1]) / 3)),
    "cross_entropy_labels": ("cross_entropy_labels", P, LABELS, over_samples(CE)),
    "cross_entropy_labels, smoothed": (
        {"name": "cross_entropy_labels", "smoothing": 0.1}, P, LABELS, over_samples(smoothed)),
    "cross_entropy_labels, weighted": (
        {"name": "cross_entropy_labels", "class_weights": WEIGHTS}, P, LABELS,
        weighted(CE, [WEIGHTS[label] for label in LABELS])),
    "cross_entropy_labels, ignored": (
        {"name": "cross_entropy_labels", "ignored": 2}, P, LABELS, weighted(CE, [1, 0, 1])),
    "cross_entropy_labels, everything": (
        {"name": "cross_entropy_labels", "class_weights": WEIGHTS, "smoothing": 0.1, "ignored": 0, "mask": True},
        P, LABELS,
        lambda p, y: (smoothed(p[0], 1, WEIGHTS) / 2 + smoothed(p[1], 2, WEIGHTS)) / mpf("1.5")),
    "binary_cross_entropy": (
        "binary_cross_entropy", P, BITS, over_outputs(lambda p, y: -mp.log(p if y else 1 - p))),
    "focal": ("focal", P, BITS, over_outputs(focal)),
    "focal_labels": (
        {"name": "focal_labels", "focus": 1.5}, P, LABELS,
        over_samples(lambda p, y: -((1 - p[y]) ** mpf("1.5")) * mp.log(p[y]))),
    "kullback_leibler": (
        "kullback_leibler", P, SOFT,
        over_samples(lambda p, y: sum(b * mp.log(mpf(b) / a) for a, b in zip(p, y, strict=True) if b))),
    "hinge": ("hinge", REAL, SIGNS, over_outputs(lambda p, y: max(0, 1 - y * p))),
    "hinge_labels": ("hinge_labels", REAL, LABELS, over_samples(crammer)),
}  # fmt: skip


def direct(loss: Any) -> Network:
    """A network whose prediction is its input."""
    return declare(Input(3), Dense(3, bias="none"), loss=loss)


def numbers(rows: list[Row]) -> list[Row]:
    return [[mpf(v) for v in row] for row in rows]


def test_references_cover_the_library() -> None:
    named = {loss if isinstance(loss, str) else loss["name"] for loss, *_ in CASES.values()}
    assert named | VIEWS == set(entries("losses"))


@pytest.mark.parametrize("case", CASES)
def test_value_and_derivative_are_those_of_the_formula_by_hand(case: str) -> None:
    loss, p, y, reference = CASES[case]
    network = direct(loss)
    program = differentiate(network.forward, "loss", ["a1"]).program
    given = {"x": numbers(p), "W1": np.eye(3, dtype=int).tolist(), "y": y, "mask": MASK, "class_weights": WEIGHTS}
    given = {t.name: given[t.name] for t in program.tensors if t.given}
    found = evaluate(program, given, Decimals(40))
    assert abs(found["loss"][()] - reference(numbers(p), y)) < 1e-30
    step = mpf("1e-15")
    for n in range(3):
        for k in range(3):
            ends = []
            for sign in (1, -1):
                moved = numbers(p)
                moved[n][k] += sign * step
                ends.append(reference(moved, y))
            assert abs((ends[0] - ends[1]) / (2 * step) - found["delta_a1"][n, k]) < 1e-20, (n, k)


def test_triplets_go_through_the_same_layers() -> None:
    network = declare(Input(2), Dense(2, bias="none"), loss={"name": "triplet", "margin": 2})
    x = [[[0, 0], [3, 4], [0, 1]], [[0, 0], [1, 0], [0, 9]]]
    found = evaluate(network.forward, {"x": x, "W1": [[1, 0], [0, 1]]})
    assert float(found["loss"][()]) == pytest.approx((5 - 1 + 2 + 0) / 2, abs=1e-5)
    assert [str(n) for n in network.inference.tensor["a1"].shape] == ["N", "3", "2"]


def test_pairs_are_drawn_together_where_they_are_alike_and_apart_where_not() -> None:
    network = declare(Input(2), Dense(2, bias="none"), loss={"name": "contrastive", "margin": 2})
    x = [[[0, 0], [3, 4]], [[0, 0], [1, 0]], [[0, 0], [0, 9]]]
    found = evaluate(network.forward, {"x": x, "y": [1, 0, 0], "W1": [[1, 0], [0, 1]]})
    assert float(found["loss"][()]) == pytest.approx((25 + 1 + 0) / 6, abs=1e-5)


TWINS = """
a[n, j] = tanh(sum[k](W[j, k] * u[n, k]))
b[n, j] = tanh(sum[k](W[j, k] * v[n, k]))
c[n, j] = tanh(sum[k](W[j, k] * w[n, k]))
"""


def test_own_equations_take_a_loss_of_the_library() -> None:
    shapes = {name: {"shape": ["N", 4], "role": "input"} for name in "uvw"}
    loss = {"name": "triplet", "anchor": "a", "positive": "b", "negative": "c", "margin": 2}
    written = declare_equations(TWINS, loss=loss, tensors={**shapes, "W": {"shape": [3, 4]}})
    layered = declare(Input(4), Dense(3, "tanh", bias="none"), loss={"name": "triplet", "margin": 2})
    assert written.predictions == ("a", "b", "c")
    numbers = np.random.default_rng(2).normal(size=(4, 5, 4))
    x, weights = numbers[:3].transpose(1, 0, 2).tolist(), numbers[3, :3].tolist()
    views = {"u": numbers[0].tolist(), "v": numbers[1].tolist(), "w": numbers[2].tolist()}
    one = evaluate(derive_network(written).program, {**views, "W": weights})
    other = evaluate(derive_network(layered).program, {"x": x, "W1": weights})
    assert float(one["loss"][()]) == pytest.approx(float(other["loss"][()]), rel=1e-14)
    assert np.allclose(one["grad_W"].astype(float), other["grad_W1"].astype(float), rtol=1e-12)


def test_targets_of_own_equations_are_declared_by_the_loss() -> None:
    tensors = {"x": {"shape": ["N", 4], "role": "input"}, "W": {"shape": [3, 4]}}
    text = "q[n, j] = sum[k](W[j, k] * x[n, k])\np[n, j] = exp(q[n, j]) / sum[k](exp(q[n, k]))"
    loss = {"name": "cross_entropy_labels", "p": "p", "class_weights": WEIGHTS, "mask": True}
    network = declare_equations(text, loss=loss, tensors=tensors)
    assert network.forward.tensor["y"].integer and network.frozen == ("class_weights",)
    assert {t.name for t in network.inference.given("input")} == {"x"}


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        ('{ name = "huber" }', "p of loss 'huber' is missing; name a tensor of the equations that has axes"),
        ('{ name = "huber", p = "v" }', "p of loss 'huber' is 'v'; name a tensor of the equations that has axes"),
        ('{ name = "huber", p = "f" }', "p of loss 'huber' is 'f'; name a tensor of the equations that has axes"),
    ],
)
def test_predictions_of_own_equations_have_to_be_named(loss: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(f'loss = {loss}\nequations = "f = u ** 2"\n[tensors.u]\n', "net", "net.toml")
    assert str(caught.value).startswith(f"net.toml:1: {expected}")


DELTAS: list[tuple[Any, str, str]] = [
    ("cross_entropy", "softmax", "(a1[n, j] - y[n, j]) / N"),
    ({"name": "cross_entropy", "smoothing": 0.1}, "softmax", "(a1[n, j] - t_loss[n, j]) / N"),
    ("kullback_leibler", "softmax", "(a1[n, j] - y[n, j]) / N"),
    ("cross_entropy_labels", "softmax", "(a1[n, j] - where(y[n] == j, 1, 0)) / N"),
    (
        {"name": "cross_entropy_labels", "smoothing": 0.1},
        "softmax",
        "(a1[n, j] - t_loss[n, j]) / N",
    ),
    (
        {"name": "cross_entropy_labels", "mask": True},
        "softmax",
        "mask[n] * (a1[n, j] - where(y[n] == j, 1, 0)) / count_loss",
    ),
    (
        {"name": "cross_entropy_labels", "ignored": 0},
        "softmax",
        "weight_loss[n] * (a1[n, j] - where(y[n] == j, 1, 0)) / count_loss",
    ),
    (
        {"name": "cross_entropy_labels", "class_weights": WEIGHTS},
        "softmax",
        "share_loss[n] * (a1[n, j] - where(y[n] == j, 1, 0)) / count_loss",
    ),
    (
        {"name": "cross_entropy_labels", "class_weights": WEIGHTS, "smoothing": 0.1, "mask": True},
        "softmax",
        "mask[n] * whole_loss[n] * (a1[n, j] - t_loss[n, j]) / count_loss",
    ),
    ("focal_labels", "softmax", "delta_entropy_loss[n] * (a1[n, j] - where(y[n] == j, 1, 0))"),
    ("mean_absolute_error", "linear", "sign(a1[n, j] - y[n, j]) / (3 * N)"),
    ("huber", "linear", "where(abs(r_loss[n, j]) <= 1, r_loss[n, j], sign(r_loss[n, j])) / (3 * N)"),
    ("hinge", "linear", "where(a1[n, j] * y[n, j] < 1, -y[n, j], 0) / (3 * N)"),
]


@pytest.mark.parametrize(("loss", "activation", "expected"), DELTAS, ids=lambda v: str(v)[:40])
def test_delta_forms_are_the_textbooks(loss: Any, activation: str, expected: str) -> None:
    derivation = derive_network(declare(Input(4), Dense(3, activation), loss=loss))
    assert str(derivation.program.definition["delta_z1"]) == f"delta_z1[n, j] = {expected}"


@pytest.mark.parametrize("case", [case for case, (_, p, y, _) in CASES.items() if p is P and "squared" not in case])
def test_large_logits_neither_overflow_nor_lose_digits(case: str) -> None:
    loss, _, y, _ = CASES[case]
    activation = "sigmoid" if y is BITS else "softmax"
    classes = 12  # more than three, so that other forms may be the cheapest
    if isinstance(loss, dict) and "class_weights" in loss:
        loss = {**loss, "class_weights": [*WEIGHTS, *[1] * (classes - 3)]}
    goal = y if y is LABELS else [[*row, *[0] * (classes - 3)] for row in y]
    program = derive_network(declare(Input(1), Dense(classes, activation), loss=loss)).program
    given = {"x": [[1], [10], [100]], "y": goal, "mask": [1, 1, 1], "W1": [[(-1) ** k * k] for k in range(classes)]}
    given |= {"b1": [0] * classes, "class_weights": [*WEIGHTS, *[1] * (classes - 3)]}
    given = {t.name: given[t.name] for t in program.tensors if t.given}
    found, exact = evaluate(stable(program), given), evaluate(program, given, Decimals(1100))
    for tensor in ("loss", "grad_W1"):
        for one, other in zip(found[tensor].ravel(), exact[tensor].ravel(), strict=True):
            assert float(one) == pytest.approx(float(other), rel=1e-12, abs=1e-15), tensor


def test_delta_of_the_focal_loss_divides_by_no_probability() -> None:
    derivation = derive_network(declare(Input(4), Dense(3, "sigmoid"), loss="focal"))
    assert str(derivation.program.definition["delta_z1"]).endswith(" / (12 * N)")
    assert str(derivation.program.definition["delta_z1"]).count("log(") == 2


def test_masks_reach_single_samples() -> None:
    network = declare(Input(2), Dense(2), loss={"name": "squared_error", "mask": True}, samples="one")
    assert network.forward.tensor["mask"].shape == ()
    assert "mask" not in network.inference.tensor and "mask" in network.forward.tensor


def test_steps_of_a_sequence_are_masked_alike() -> None:
    """Leading axes may be samples and steps: every step of every sample counts once."""
    declaration = Declaration({"loss": {"name": "cross_entropy_labels", "mask": True}, "losses": {}}, "net", "")
    made = loss_formula(declaration, declared_loss(declaration), "p", 3, ("N", 2))
    known = {t.name: t for t in (Tensor("p", ("N", 2, 3), "input"), *made.tensors)}
    new, equations = parse_equations(instantiate(made.text, made.names, ["n", "t"]), known)
    program = Program.build([*known.values(), *new], equations, ["loss"])
    p, y, mask = [numbers(P[:2]), numbers(P[1:])], [[1, 2], [0, 1]], [[1, 0], [1, mpf("0.5")]]
    found = evaluate(program, {"p": p, "y": y, "mask": mask}, Decimals(40))["loss"][()]
    flat = [(w, CE(row, label)) for n in (0, 1) for w, row, label in zip(mask[n], p[n], y[n], strict=True)]
    assert abs(found - sum(w * v for w, v in flat) / mpf("2.5")) < 1e-30


def test_a_data_file_holds_no_mask() -> None:
    text = BASE + '[data]\nfile = "digits.csv"\n'
    with pytest.raises(SymbpError, match=r"net.toml:8: a data file holds x and y alone, .* reads 'mask'"):
        network_from_toml('loss = { name = "cross_entropy", mask = true }\n' + text, "net", "net.toml")


def test_own_loss_as_the_value_of_one_sample_can_be_masked_and_summed() -> None:
    network = declare(
        Input(3), Dense(3, bias="none"), loss={"name": "cubes", "mask": True, "samples": "sum"},
        losses={"cubes": {"each": "d[..., k] = p[..., k] - y[..., k]\nsum[k](abs(d[..., k]) ** 3)"}},
    )  # fmt: skip
    given = {"x": [[1, 2, 3], [1, 1, 1]], "W1": np.eye(3).tolist(), "y": [[0, 0, 0], [0, 0, 3]], "mask": [1, 0.5]}
    assert float(evaluate(network.forward, given)["loss"][()]) == 36 + 5


BASE = """[input]
size = 2
[[layers]]
units = 3
activation = "softmax"
"""


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        ('"cross_entropi"', "unknown loss 'cross_entropi'; did you mean 'cross_entropy'?"),
        ('{ name = "huber", threshold = 0 }', "threshold is 0; a number above 0 is needed."),
        ('{ name = "focal", balance = 2 }', "balance is 2; a number of at least 0 and at most 1 is needed."),
        ('{ name = "cross_entropy", smoothing = -1 }', "smoothing is -1; a number of at least 0 and at most 1 is"),
        ('{ name = "cross_entropy", samples = "all" }', "unknown reduction 'all'; "),
        ('{ name = "cross_entropy", mask = 1 }', "mask is 1; it is true or false."),
        ('{ name = "cross_entropy", ignored = 1 }', "loss 'cross_entropy' has no setting 'ignored'; "),
        ('{ name = "cross_entropy_labels", ignored = 3 }', "ignored is 3; a label from 0 to 2 is needed"),
        ('{ name = "cross_entropy_labels", class_weights = [1] }', "class_weights has 1 entries; 3 are needed"),
        ('{ name = "cross_entropy_labels", class_weights = 1 }', "class_weights is 1; a list of numbers is needed."),
        ('{ name = "cross_entropy_labels", class_weights = [0, 0, 0] }', "class_weights holds a negative weight or"),
    ],
)
def test_bad_settings_get_one_sentence_with_the_line(loss: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(f"loss = {loss}\n{BASE}", "net", "net.toml")
    assert str(caught.value).startswith(f"net.toml:1: {expected}")
