"""The way of the data: a declared network is differentiated, simplified and given its optimiser's updates."""

from __future__ import annotations

from collections.abc import Iterable

from symbp.derive.adjoints import differentiate
from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.network.model import Network
from symbp.network.optimiser import optimiser_updates
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared


def derive_network(network: Network, strategies: Iterable[str] = NAMES) -> Derivation:
    """Gradients of the loss by every trained parameter, simplified, and the training program.

    ``strategies`` names the simplifications to use; leaving any out changes the cost, never the values.
    Raises :class:`SymbpError` for a trained parameter that the loss does not depend on.
    """
    strategies = tuple(strategies)
    _require_reached(network)
    adjoints = differentiate(prepared(network.forward, strategies), network.loss, network.trained)
    gradients = {name: adjoints.of[name] for name in network.trained}
    simplified = simplify(adjoints, gradients.values(), strategies)
    outputs = dict.fromkeys((network.loss, *network.predictions, *gradients.values()))
    known = [name for name in outputs if name in simplified.program.tensor]
    program = simplified.program.with_outputs(*known)
    training = optimiser_updates(program, network, gradients)
    return Derivation(
        network=network,
        raw=simplified.with_named(adjoints.program),
        program=program,
        training=training,
        steps=simplified.steps,
        adjoint=tuple((name, adjoint) for name, adjoint in adjoints.names),
        named=tuple(t.name for t in simplified.tensors),
    )


def _require_reached(network: Network) -> None:
    """Every trained parameter is read on the way to the loss."""
    reached = network.forward.needed_for([network.loss]).tensor
    if lost := [name for name in network.trained if name not in reached]:
        few = len(lost) == 1
        it = "it" if few else "them"
        raise SymbpError(
            f"{network.source or network.name}: the loss {network.loss!r} does not depend on "
            f"{'parameter' if few else 'parameters'} {', '.join(lost)}; "
            f"use {it} in an equation that leads to the loss, or leave {it} out."
        )
