"""Training by the reference interpreter, in any domain of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from symbp.derive.derivation import Derivation
from symbp.network.start import start_values
from symbp.verify.domains import Float64
from symbp.verify.interpreter import Compiled, Values, bound_sizes


def given_values(derivation: Derivation, data: Mapping[str, Any] | None = None) -> Values:
    """Start values, data and states of a network, as the training program needs them."""
    network = derivation.network
    values: Values = dict(network.data.values)
    values.update(data or {})
    initial = dict(network.initial)
    for stream, tensor in enumerate(network.forward.given("parameter")):
        shape = tuple(int(n) for n in tensor.shape)
        values.setdefault(tensor.name, start_values(initial[tensor.name], shape, network.schedule.seed, stream))
    for tensor in derivation.training.given("state"):
        values[tensor.name] = _filled(tuple(int(n) for n in tensor.shape), tensor.value or 0)
    return values


def train(
    derivation: Derivation, data: Mapping[str, Any] | None = None, domain: Float64 | None = None
) -> Iterator[Values]:
    """Every step's values, the first before any update: all tensors of the training program, again and again."""
    given = given_values(derivation, data)
    compiled = Compiled(bound_sizes(derivation.training, given), domain)
    while True:
        values = compiled.run(given)
        yield values
        given = {**given, **{name: values[after] for name, after in derivation.training.updates}}


def _filled(shape: tuple[int, ...], value: Any) -> Any:
    return value if not shape else [_filled(shape[1:], value) for _ in range(shape[0])]
