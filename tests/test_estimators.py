"""Networks as estimators of scikit-learn."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="the extra sklearn is not installed")

from sklearn.datasets import load_diabetes, load_digits, load_iris
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.estimator_checks import parametrize_with_checks

from symbp.estimators import NetworkClassifier, NetworkRegressor


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # scikit-learn's checks warn of what they skip
@parametrize_with_checks([NetworkClassifier(epochs=60), NetworkRegressor(epochs=60)])
def test_the_checks_of_scikit_learn_pass(estimator: Any, check: Any) -> None:
    check(estimator)


def test_digits_are_read_in_a_pipeline() -> None:
    x, y = load_digits(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(x, y, random_state=0)
    model = make_pipeline(StandardScaler(), NetworkClassifier(epochs=30, random_state=0)).fit(train_x, train_y)
    assert model.score(test_x, test_y) > 0.95
    assert np.allclose(model.predict_proba(test_x).sum(1), 1)


def test_a_grid_is_searched() -> None:
    x, y = load_iris(return_X_y=True)
    model = make_pipeline(StandardScaler(), NetworkClassifier(epochs=20, random_state=0))
    search = GridSearchCV(model, {"networkclassifier__hidden": [(2,), (8, 8)]}, cv=3).fit(x, y)
    assert search.best_score_ > 0.9


def test_targets_of_a_regression_may_be_several() -> None:
    x, y = load_diabetes(return_X_y=True)
    both = np.stack([y, -y], 1) / 100
    model = make_pipeline(StandardScaler(), NetworkRegressor(hidden=(8,), epochs=60, l2=0.01, random_state=0))
    assert cross_val_score(model, x, both, cv=3).mean() > 0.3
    assert model.fit(x, both).predict(x).shape == both.shape


def test_the_same_seed_gives_the_same_weights_and_they_survive_pickling() -> None:
    x, y = load_iris(return_X_y=True)
    one, two = (NetworkClassifier(epochs=5, random_state=3).fit(x, y) for _ in range(2))
    assert all(np.array_equal(one.weights_[name], two.weights_[name]) for name in one.weights_)
    assert np.array_equal(pickle.loads(pickle.dumps(one)).predict_proba(x), one.predict_proba(x))


def test_a_loss_that_is_not_finite_ends_with_the_last_good_weights() -> None:
    x = np.full((20, 2), 1e200)
    with pytest.warns(ConvergenceWarning, match="training ended at step"):
        model = NetworkRegressor(activation="linear", optimiser="sgd", epochs=5).fit(x, x[:, 0])
    assert all(np.isfinite(array).all() for array in model.weights_.values())


def test_settings_that_no_network_has_are_refused() -> None:
    x, y = load_iris(return_X_y=True)
    with pytest.raises(ValueError, match="swich"):
        NetworkClassifier(activation="swich").fit(x, y)
    with pytest.raises(ValueError, match="epochs is 0; at least 1 is needed"):
        NetworkClassifier(epochs=0).fit(x, y)
