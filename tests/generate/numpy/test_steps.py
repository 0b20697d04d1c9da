"""Steps of generated NumPy in arrays that are made once: nothing that is handed out changes afterwards."""

import copy
import pickle
import sys
from typing import Any

import numpy as np
import pytest

from tests.generate.modules import loaded, trained_by

RANDOM = np.random.default_rng(0)
X, Y = RANDOM.normal(size=(18, 2)), RANDOM.integers(0, 3, 18)
OPTIMISERS = ["sgd", "momentum", "adam", "adamw"]


def network(optimiser: str = "momentum", **options: Any) -> Any:
    return loaded(trained_by(optimiser)).Network(**options)


def everything(model: Any) -> dict[str, np.ndarray]:
    return {name: np.array(getattr(model, name)) for name in (*model.parameter_names, *model.state_names)}


def same(first: dict[str, np.ndarray], second: dict[str, np.ndarray]) -> bool:
    return all((first[name] == second[name]).all() for name in first)


def test_gradients_and_parameters_are_copies() -> None:
    model = network()
    _, gradients = model.gradients(X[:4], Y[:4])
    handed_out = {**gradients, **{f"{n} now": v for n, v in model.parameters.items()}}
    kept = {name: value.copy() for name, value in handed_out.items()}
    model.fit(X, Y, steps=3)
    model.gradients(X[4:8], Y[4:8])
    assert same(kept, handed_out)


def test_predictions_are_not_overwritten() -> None:
    model = network()
    first = model.predict(X)
    kept = first.copy()
    model.fit(X, Y, steps=2)
    model.predict(X + 1)
    assert (first == kept).all()


def test_batches_of_any_size_follow_each_other() -> None:
    model, other = network(), network()
    for size in (4, 1, 7, 4, 18):
        other.__setstate__(model.__getstate__())  # with arrays of its own that hold nothing yet
        assert model.step(X[:size], Y[:size]) == other.step(X[:size], Y[:size])
        assert same(everything(model), everything(other))


@pytest.mark.parametrize("optimiser", OPTIMISERS)
@pytest.mark.parametrize("copied", [copy.deepcopy, lambda model: model], ids=["copied", "the same"])
def test_what_is_assigned_is_what_the_next_step_starts_from(optimiser: str, copied: Any) -> None:
    model, fresh = network(optimiser), network(optimiser)
    model.fit(X, Y, steps=3)
    state = everything(model)
    for name, value in state.items():
        setattr(fresh, name, value)
    fresh.steps_done = model.steps_done
    fresh = copied(fresh)
    assert fresh.fit(X, Y, steps=3) == model.fit(X, Y, steps=3)
    assert same(everything(model), everything(fresh))


def test_a_copy_goes_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    module = loaded(trained_by("adam"))
    monkeypatch.setitem(sys.modules, "network", module)
    module.Network.__module__ = "network"
    model = module.Network()
    model.fit(X, Y, steps=3)
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        before = everything(model)
        expected = copy.deepcopy(model).fit(X, Y, steps=2)
        assert twin.fit(X, Y, steps=2) == expected
        assert same(everything(model), before) and not same(everything(twin), before)


@pytest.mark.parametrize("optimiser", ["momentum", "adam"])
def test_parameters_that_change_in_the_same_way_are_updated_together(optimiser: str) -> None:
    text = trained_by(optimiser)
    assert text.count("values_next[i] = ") == 1
    assert "# i runs over all elements of\n        # W1, b1, W3, b3\n" in text


def test_a_value_that_is_not_finite_anywhere_keeps_everything() -> None:
    model = network("adam")
    model.fit(X, Y, steps=2)
    before = everything(model)
    model.epsilon = np.float64(np.nan)
    with pytest.raises(FloatingPointError, match="last good weights are kept"):
        model.step(X[:4], Y[:4])
    assert same(everything(model), before)
