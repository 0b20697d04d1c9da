"""Networks as estimators of scikit-learn, by the generated NumPy module. Needs the extra ``sklearn``."""

from __future__ import annotations

import warnings
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import lru_cache
from types import ModuleType
from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.generate.common.naming import class_name
from symbp.network.python import Dense, Input, declare
from symbp.pipeline import derive_network
from symbp.training import generated_module

try:
    from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils import check_random_state
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import check_is_fitted, validate_data
except ImportError:
    raise SymbpError("scikit-learn is not here; pip install 'symbp[sklearn]' brings it.") from None

_NAME = "estimator"


class _Network(BaseEstimator, ABC):
    """What both estimators share: the declared network, training, weights that can be pickled."""

    def __init__(
        self,
        hidden: Sequence[int] = (32,),
        activation: str = "tanh",
        optimiser: str = "adam",
        learning_rate: float = 0.01,
        l2: float = 0.0,
        epochs: int = 200,
        batch_size: int = 32,
        random_state: Any = None,
    ) -> None:
        self.hidden, self.activation, self.optimiser, self.learning_rate = hidden, activation, optimiser, learning_rate
        self.l2, self.epochs, self.batch_size, self.random_state = l2, epochs, batch_size, random_state

    @abstractmethod
    def _ends(self) -> tuple[int, str, str]:
        """The number of outputs, their activation and the loss."""

    def _module(self) -> ModuleType:
        return _module(
            self.n_features_in_,
            tuple(int(units) for units in self.hidden),
            self.activation,
            *self._ends(),
            self.optimiser,
            float(self.learning_rate),
            float(self.l2),
        )

    def _trainer(self, seed: int = 0) -> Any:
        return getattr(self._module(), class_name(_NAME))(seed=seed)

    def _train(self, x: Any, y: Any) -> None:
        """Train from start values of ``random_state``; a loss that is not finite ends it with the last good weights."""
        for name, value in (("epochs", self.epochs), ("batch_size", self.batch_size)):
            if int(value) < 1:
                raise ValueError(f"{name} is {value}; at least 1 is needed.")
        seed = int(check_random_state(self.random_state).randint(2**31))
        try:
            trainer = self._trainer(seed)
        except SymbpError as error:
            raise ValueError(str(error)) from None
        batch = min(int(self.batch_size), len(x))
        try:
            history = trainer.fit(x, y, steps=int(self.epochs) * (len(x) // batch), batch_size=batch)
        except FloatingPointError as error:
            history = []
            warnings.warn(f"training ended at step {trainer.steps_done}: {error}", ConvergenceWarning, stacklevel=3)
        self.weights_ = {name: array.copy() for name, array in trainer.parameters.items()}
        self.loss_curve_, self.n_iter_ = history, int(self.epochs)

    def _outputs(self, x: Any) -> Any:
        check_is_fitted(self)
        x = validate_data(self, x, dtype=np.float64, reset=False)
        trainer = self._trainer()
        for name, array in self.weights_.items():
            setattr(trainer, name, array)
        return np.array(trainer.predict(x))


class NetworkClassifier(ClassifierMixin, _Network):
    """Dense layers with softmax and cross-entropy, trained by code that symbp derives and generates.

    ``hidden`` are the units of the hidden layers and ``activation`` is theirs; ``optimiser`` is one of the library,
    ``l2`` the penalty on all parameters; ``epochs`` of batches of ``batch_size`` shuffled samples. ``predict_proba``
    gives a probability for each of ``classes_``, ``weights_`` the trained parameters by name, ``loss_curve_`` the loss
    before each step. Raises ValueError for settings that no network can be declared with.
    """

    def _ends(self) -> tuple[int, str, str]:
        return len(self.classes_), "softmax", "cross_entropy_labels"

    def fit(self, X: Any, y: Any) -> NetworkClassifier:
        """Train on samples X of shape (samples, features) with a class each."""
        X, y = validate_data(self, X, y, dtype=np.float64)
        check_classification_targets(y)
        self.classes_, labels = np.unique(y, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError("y holds 1 class; at least 2 are needed.")
        self._train(X, labels)
        return self

    def predict_proba(self, X: Any) -> Any:
        """Probabilities of the classes, of shape (samples, classes)."""
        return self._outputs(X)

    def predict(self, X: Any) -> Any:
        """The most probable class of each sample."""
        chosen = self._outputs(X).argmax(-1)
        return self.classes_[chosen]


class NetworkRegressor(RegressorMixin, _Network):
    """Dense layers with a linear output and the mean squared error, trained by code that symbp derives and generates.

    The settings are those of :class:`NetworkClassifier`. Targets are numbers, or rows of numbers.
    """

    def _ends(self) -> tuple[int, str, str]:
        return self.outputs_, "linear", "mean_squared_error"

    def fit(self, X: Any, y: Any) -> NetworkRegressor:
        """Train on samples X of shape (samples, features) with a target each."""
        X, y = validate_data(self, X, y, dtype=np.float64, multi_output=True, y_numeric=True)
        self.single_ = y.ndim == 1
        rows = y.reshape(len(y), -1).astype(np.float64)
        self.outputs_ = rows.shape[1]
        self._train(X, rows)
        return self

    def predict(self, X: Any) -> Any:
        """The predicted target of each sample."""
        outputs = self._outputs(X)
        return outputs[:, 0] if self.single_ else outputs

    def __sklearn_tags__(self) -> Any:
        """One or several targets."""
        tags = super().__sklearn_tags__()
        tags.target_tags.multi_output = True
        return tags


@lru_cache(maxsize=32)
def _module(
    features: int,
    hidden: tuple[int, ...],
    activation: str,
    outputs: int,
    last: str,
    loss: str,
    optimiser: str,
    learning_rate: float,
    l2: float,
) -> ModuleType:
    """The generated module of such a network; declared, derived and generated once."""
    labels = loss.endswith("labels")
    network = declare(
        Input(features),
        *[Dense(units, activation) for units in hidden],
        Dense(outputs, last),
        loss=loss,
        name=_NAME,
        optimiser={"name": optimiser, "learning_rate": learning_rate},
        penalty={"l2": l2} if l2 else None,
        data={"x": [[0] * features], "y": [0] if labels else [[0] * outputs]},
    )
    return generated_module(derive_network(network))
