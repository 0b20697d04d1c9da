"""The generated module of pure functions: the same numbers as the NumPy module, on the arrays of any library."""

from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from symbp import zoo
from symbp.generate.arrays.module import generate_arrays
from symbp.generate.common.naming import identifier
from tests.generate.array_cases import NAMESPACES, namespace
from tests.generate.modules import loaded, zoo_derivation, zoo_network

SLOW = {"transformer-block", "variational-autoencoder", "dcgan-generator", "residual-convolution", "lenet-5"}
SLOW |= {"character-gru", "character-lstm", "two-towers"}
NAMES = [pytest.param(name, marks=pytest.mark.slow if name in SLOW else ()) for name in zoo.names() if name != "gpt"]
FEW = ("worked-example", "chain-rule-batches", "keyword-convolution")
STEPS = 3


@cache
def array_text(name: str) -> str:
    """The text of a network's module of array functions."""
    return generate_arrays(zoo_derivation(name))[f"{identifier(name)}_arrays.py"]


def array_module(name: str) -> ModuleType:
    """That module."""
    pytest.importorskip("array_api_compat")
    return loaded(array_text(name), name)


def samples(name: str, module: ModuleType) -> list[Any]:
    """Some of the network's own data."""
    data = module.own_data()
    return [part[:6] if np.ndim(part) and zoo.load(name).sampled else part for part in data]


def assert_close(found: Any, wanted: Any, tolerance: float) -> None:
    np.testing.assert_allclose(np.asarray(found, float), np.asarray(wanted, float), tolerance, tolerance)


def assert_same_numbers(name: str, library: str) -> None:
    """Start values, loss, gradients, a few steps and predictions of both modules."""
    xp = namespace(library)
    arrays, (network, module) = array_module(name), zoo_network(name)
    data = samples(name, module)
    state = arrays.initial(xp, dtype=xp.float64)
    for parameter, values in network.parameters.items():
        assert_close(state[parameter], values, 0)
    given = arrays.arrays(state, *data) if data else ()
    if hasattr(arrays, "random_inputs"):
        given = (*given, *arrays.random_inputs(state, 0, samples=len(data[0])))
    loss, gradients = arrays.gradients(state, *given)
    wanted_loss, wanted = network.gradients(*data)
    assert_close(loss, wanted_loss, 1e-12)
    assert_close(arrays.loss(state, *given), wanted_loss, 1e-12)
    assert list(gradients) == list(wanted)
    for parameter, gradient in gradients.items():
        assert_close(gradient, wanted[parameter], 1e-11)
    state, history = arrays.fit(state, *data, steps=STEPS)
    assert_close(history, network.fit(*data, steps=STEPS), 1e-10)
    for parameter, values in network.parameters.items():
        assert_close(state[parameter], values, 1e-8)
    features = [arrays.arrays(state, *data)[0]] if "x" in zoo.load(name).inference.tensor and data else []
    if len(zoo.load(name).inference.given("input")) == len(features):
        found, expected = arrays.predict(state, *features), network.predict(*data[: len(features)])
        pairs = zip(found, expected, strict=True) if isinstance(expected, tuple) else [(found, expected)]
        for one, other in pairs:
            assert_close(one, other, 1e-8)


@pytest.mark.parametrize("name", NAMES)
def test_every_network_of_the_zoo_gives_the_numbers_of_the_numpy_module(name: str) -> None:
    assert_same_numbers(name, "numpy")


@pytest.mark.parametrize("library", NAMESPACES[1:])
@pytest.mark.parametrize("name", FEW)
def test_other_libraries_give_the_same_numbers(name: str, library: str) -> None:
    assert_same_numbers(name, library)


@pytest.mark.parametrize("library", NAMESPACES)
def test_weights_go_from_one_library_to_another(library: str, tmp_path: Path) -> None:
    xp, arrays, (network, module) = namespace(library), array_module("digits"), zoo_network("digits")
    data = samples("digits", module)
    network.fit(*data, steps=2)
    network.save(tmp_path / "numpy")
    state, done, seed = arrays.load(tmp_path / "numpy", xp, xp.float64)
    state, history = arrays.fit(state, *data, steps=2, steps_done=done, seed=seed)
    arrays.save(tmp_path / "arrays", state, done + len(history), seed)
    network.fit(*data, steps=2)
    network.save(tmp_path / "further")
    further, done, _ = arrays.load(tmp_path / "further", xp, xp.float64)
    assert done == 4 and arrays.load(tmp_path / "arrays", xp, xp.float64)[1] == 4
    for name, values in further.items():
        assert_close(state[name], values, 1e-11)
    with pytest.raises(ValueError, match="does not hold weights of this network"):
        (tmp_path / "other").write_bytes(arrays.packed({}, {}))
        arrays.load(tmp_path / "other", xp)


@pytest.mark.slow
@pytest.mark.parametrize("library", NAMESPACES[1:])
@pytest.mark.parametrize("name", [name for name in zoo.names() if name not in (*FEW, "gpt")])
def test_other_libraries_give_the_same_numbers_for_every_network(name: str, library: str) -> None:
    assert_same_numbers(name, library)
