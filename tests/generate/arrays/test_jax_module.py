"""The generated modules of JAX: the derived backward pass under jit, against JAX's own of the same forward pass."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symbp import zoo
from tests.generate.framework_networks import LAYERS, inputs, layer_module, module
from tests.generate.modules import zoo_network

jax = pytest.importorskip("jax")
pytest.importorskip("array_api_compat")

QUICK = {"worked-example", "chain-rule-batches", "himmelblau"}
NAMES = [pytest.param(n, marks=() if n in QUICK else pytest.mark.slow) for n in zoo.names() if n != "gpt"]


@pytest.fixture(autouse=True)
def double_precision() -> Any:
    jax.config.update("jax_enable_x64", True)


def assert_same(found: Any, wanted: Any) -> None:
    for name in wanted:
        np.testing.assert_allclose(found[name], wanted[name], 1e-8, 1e-11, err_msg=name)


@pytest.mark.parametrize("name", NAMES)
def test_gradients_under_jit_are_those_of_jax(name: str) -> None:
    found = module(name, "jax")
    state = found.initial(jax.numpy, dtype=jax.numpy.float64)
    values, drawn = inputs(name)
    given = list(map(jax.numpy.asarray, (*values, *drawn)))

    def plain(state: Any, *given: Any) -> Any:
        return found.forward(*(state[n] for n in found.OWN), *given)[0]

    def own(state: Any, *given: Any) -> Any:
        value = found.loss(state, *given)
        return value[0] if isinstance(value, tuple) else value

    real = [0, *(n for n, v in enumerate(values, 1) if v.dtype.kind == "f")]
    wanted = jax.jit(jax.grad(plain, real))(state, *given)
    gradient = jax.jit(jax.grad(own, real))(state, *given)
    assert_same(gradient[0], wanted[0])
    for one, other in zip(gradient[1:], wanted[1:], strict=True):
        np.testing.assert_allclose(one, other, 1e-8, 1e-11)


@pytest.mark.parametrize("name", ["dense", "layer norm", "convolution"])
def test_second_derivatives_of_a_layer_are_those_of_jax(name: str) -> None:
    equations, shapes = LAYERS[name]
    found, random = layer_module(equations, "jax"), np.random.default_rng(6)
    given = [jax.numpy.asarray(random.uniform(-1, 1, shapes[n])) for n in found.GIVEN]

    def second(function: Any) -> Any:
        def slope(*values: Any) -> Any:
            inner = jax.grad(lambda *v: (function(*v) ** 3).sum(), tuple(range(len(given))))(*values)
            return sum((part**2).sum() for part in inner)

        return jax.jit(jax.grad(slope, tuple(range(len(given)))))(*given)

    for one, other in zip(second(found.layer), second(lambda *v: found.forward(*v)[0]), strict=True):
        np.testing.assert_allclose(one, other, 1e-8, 1e-11)


def test_weights_go_from_numpy_to_jax_and_back(tmp_path: Path) -> None:
    plain, own = zoo_network("digits")
    plain.fit(*own.own_data(), steps=3)
    plain.save(tmp_path / "numpy")
    found = module("digits", "jax")
    state, done, seed = found.load(tmp_path / "numpy", jax.numpy, jax.numpy.float64)
    assert done == 3 and list(state) == list(plain.parameter_names)
    found.save(tmp_path / "jax", state, seed=seed)
    other, _ = zoo_network("digits")
    other.load(tmp_path / "jax")
    np.testing.assert_array_equal(other.W1, plain.W1)
