"""Training by several processes: what each of them computes, as a network of its own, and the step of it in C."""

from __future__ import annotations

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.c.share import ShareStep
from symbp.generate.common.batch import batch_of
from symbp.network.model import Network
from symbp.network.shares import share_of
from symbp.pipeline import derive_network


def share_step(network: Network, ranks: int) -> tuple[Derivation, ShareStep]:
    """The derivation of a share of a batch, and its step in C, as large as so many processes need it.

    The program runs in any number of processes: where there are fewer, each computes several shares. Raises
    :class:`SymbpError` where the network mixes samples, or has fewer of them in a batch than there are ranks.
    """
    batch = batch_of(network)
    share = share_of(network, batch, counted=True)
    if not 1 <= ranks <= batch:
        raise SymbpError(
            f"{network.source}: --ranks {ranks}: a batch has {batch} samples, so 1 to {batch} ranks can share it."
        )
    whole, derivation = derive_network(network), derive_network(share.network)
    return derivation, ShareStep.of_share(derivation, whole, share, batch, -(-batch // ranks))
