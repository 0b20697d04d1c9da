"""Networks of a few numbers, whose generated NumPy computes with numbers of Python."""

from typing import Any

import numpy as np
import pytest

from symbp.network.python import declare_equations
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled
from tests.generate.modules import loaded, module_text, zoo_network, zoo_text

EVERYTHING = """
h[j] = sum[k](W[j, k] * x[k]) + b[j]
p[j] = where(h[j] > 1 / 10, exp(h[j]), sqrt(abs(h[j]) + 1)) + j // 2
f = sum[j](log(p[j]) * sign(h[j]) + tanh(h[j]) ** 5) + c ** (3 / 2) + erf(c) / 3
"""


def small(equations: str, initial: dict[str, Any], inputs: dict[str, Any]) -> Any:
    """A network of parameters with start values and of inputs with shapes."""
    tensors = {n: {"shape": list(np.shape(v))} for n, v in initial.items()}
    tensors |= {n: {"shape": list(s), "role": "input"} for n, s in inputs.items()}
    return declare_equations(
        equations.strip(), loss="f", tensors=tensors, initial=initial, predictions=("f",),
        optimiser={"name": "sgd", "learning_rate": 0.1}, train={"steps": 1},
    )  # fmt: skip


def everything() -> Any:
    initial = {"W": [[0.1, 0.2], [-0.3, 0.4], [0.5, -0.7]], "b": [0.1, -0.2, 0.3], "c": 1.5}
    return small(EVERYTHING, initial, {"x": (2,)})


def test_no_array_is_computed_with() -> None:
    text = module_text(everything())
    assert "self.W @" not in text and "np.exp" not in text
    assert "h_0 = W_0_0 * x_0 + W_0_1 * x_1 + b_0" in text


def test_loss_gradients_and_predictions_agree_with_the_interpreter() -> None:
    network = everything()
    model = loaded(module_text(network)).Network()
    x = np.array([0.7, -1.1])
    loss, gradients = model.gradients(x)
    point = {"x": x.tolist(), **{n: v.tolist() for n, v in model.parameters.items()}}
    program = Compiled(network.forward, Float64())
    assert loss == model.loss(x) == pytest.approx(float(program.run(point)["f"][()]), rel=1e-14)
    assert model.predict(x) == pytest.approx(loss, rel=1e-14)
    for name, gradient in gradients.items():
        for place in np.ndindex(gradient.shape):
            slopes = []
            for h in (1e-6, -1e-6):
                moved = np.array(point[name])
                moved[place] += h
                slopes.append(float(program.run({**point, name: moved.tolist()})["f"][()]))
            assert gradient[place] == pytest.approx((slopes[0] - slopes[1]) / 2e-6, rel=1e-6, abs=1e-8)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_what_is_handed_out_has_the_type_of_the_network(dtype: type) -> None:
    model = loaded(module_text(everything())).Network(dtype=dtype)
    x = np.array([0.7, -1.1])
    before = {name: value.copy() for name, value in model.parameters.items()}
    _, gradients = model.gradients(x)
    model.step(x)
    for name, value in model.parameters.items():
        assert value.dtype == gradients[name].dtype == dtype and value.shape == before[name].shape
        np.testing.assert_allclose(value, before[name] - 0.1 * gradients[name], 1e-6)


def test_what_python_refuses_to_compute_is_no_finite_value() -> None:
    model = loaded(module_text(small("f = 1 / a + exp(b)", {"a": 0.0, "b": 1000.0}, {}))).Network()
    for use in (model.loss, model.gradients, model.step, model.predict):
        with pytest.raises(FloatingPointError, match=r"a value is not finite .*division by zero"):
            use()
    model.a = np.array(1.0)
    assert model.loss() == np.inf  # an exponential may be infinite, as its inverse is rightly zero
    with pytest.raises(FloatingPointError, match="last good weights are kept"):
        model.step()
    assert model.a == 1 and model.b == 1000


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_a_step_beyond_the_type_changes_nothing(dtype: type) -> None:
    model = loaded(module_text(small("f = a ** 2 * x", {"a": 3.0}, {"x": ()}))).Network(dtype=dtype)
    model.learning_rate = np.finfo(dtype).max
    with pytest.raises(FloatingPointError, match="too large"):
        model.step(np.array(2.0))
    assert model.a == 3 and model.steps_done == 0


def test_a_network_with_samples_keeps_its_arrays() -> None:
    assert "z1 = x @ self.W1.T" in zoo_text("digits")


def test_what_a_user_sets_is_what_the_next_step_starts_from() -> None:
    network, module = zoo_network("worked-example")
    other, _ = zoo_network("worked-example")
    network.W1 = np.zeros((2, 2))
    other.W1[:] = 0
    assert network.step(*module.own_data()) == other.step(*module.own_data())
    assert (network.W1 == other.W1).all()
