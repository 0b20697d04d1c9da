import pytest

from symbp.build import build_network
from symbp.library.library import entries
from symbp.network.python import Dense, Input, declare


@pytest.mark.slow
@pytest.mark.parametrize("activation", sorted(entries("activations")))
def test_a_network_with_any_activation_has_its_document(activation: str) -> None:
    network = declare(
        Input(2),
        Dense(2, activation),
        loss="half_squared_error",
        samples="one",
        data={"x": [0.3, -0.2], "y": [0.1, 0.9]},
    )
    built = build_network(network)
    assert "derivation.tex" in built.files and all(check.passed for check in built.checks)
