"""Training by the generated NumPy module in several processes (mpi4py), each of which computes a part of every batch.

The gradients are added up in buckets while the rest of the backward pass is computed; all processes then make the same
step, so the weights are the same everywhere, and those of one process up to rounding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.generate.common.naming import class_name
from symbp.generate.common.parts import require_alike_updates
from symbp.generate.numpy.module import generate_numpy
from symbp.network.model import Network
from symbp.network.shares import SAMPLES, Share, share_of
from symbp.pipeline import derive_network
from symbp.training import module_of, together


def communicator() -> Any:
    """All processes that ``mpirun`` started. Raises :class:`SymbpError` without mpi4py."""
    try:
        from mpi4py import MPI
    except (ImportError, RuntimeError):
        raise SymbpError("--mpi needs mpi4py and an MPI library; install symbp[mpi].") from None
    return MPI.COMM_WORLD


def _module_files(network: Network, share: Share) -> dict[str, str]:
    """The generated module of a share of a network."""
    whole, derivation = derive_network(network), derive_network(share.network)
    require_alike_updates(derivation)
    return generate_numpy(derivation, whole)


def distributed_trainer(network: Network, comm: Any) -> tuple[Any, Any]:
    """The generated module, and a trainer of its class that shares the steps with all processes of a communicator.

    Its ``step`` and ``fit`` take whole batches and are called by all processes alike; ``loss`` and ``predict`` are
    computed by each alone. ``ask`` is a function whose answer, true in any process, makes ``asked`` true in all of them
    after the step. Raises :class:`SymbpError` where the network mixes samples.
    """
    from mpi4py import MPI

    share = share_of(network)
    files = together(comm, lambda: _module_files(network, share) if comm.rank == 0 else {})  # one derives for all
    module = module_of(network, comm.bcast(files))
    base = getattr(module, class_name(network.name))
    inputs = network.forward.given("input")
    sampled = [tensor.shape[:1] == (SAMPLES,) for tensor in inputs]

    class Trainer(base):  # type: ignore[misc, valid-type]
        """The generated class, for one of several processes."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**settings)
            self._samples, self._own = 0, slice(0, 0)  # read by the generated class, for random numbers
            self._buckets: list[tuple[np.ndarray, list[Any]]] = []
            self._requests: list[Any] = []
            self._shared = False
            self.ask: Callable[[], bool] = lambda: False
            self.asked = False

        def _of(self, values: tuple[Any, ...], own: slice, samples: int, first: bool) -> list[Any]:
            """What this process reads of a batch of so many samples, and the constants that go with it."""
            self._samples, self._own = samples, own
            for name, value in ((share.batch, samples), (share.once, int(first))):
                if name:
                    setattr(self, name, self.dtype.type(value))
            return [value[own] if each else value for value, each in zip(values, sampled, strict=True)]

        def _count(self, values: tuple[Any, ...]) -> int:
            return next(len(value) for value, each in zip(values, sampled, strict=True) if each)

        def step(self, *values: Any) -> float:
            samples = self._count(values)
            if samples < comm.size:
                raise SymbpError(f"a batch of {samples} samples has nothing to do for {comm.size} ranks.")
            own = slice(samples * comm.rank // comm.size, samples * (comm.rank + 1) // comm.size)
            self._shared = True
            try:
                return float(super().step(*self._of(values, own, samples, comm.rank == 0)))
            finally:
                self._shared = False

        def loss(self, *values: Any) -> float:
            samples = self._count(values)
            return float(super().loss(*self._of(values, slice(0, samples), samples, True)))

        def gradients(self, *values: Any) -> tuple[float, dict[str, np.ndarray]]:
            samples = self._count(values)
            found: tuple[float, dict[str, np.ndarray]] = super().gradients(
                *self._of(values, slice(0, samples), samples, True)
            )
            return found

        def _ready(self, bucket: int, *gradients: Any) -> None:
            if self._shared:
                self._add_up(bucket, gradients)

        def _add_up(self, bucket: int, values: tuple[Any, ...]) -> None:
            """Begins to add up a bucket, and goes on with those that have begun."""
            if bucket == len(self._buckets):
                self._buckets.append((np.empty(sum(np.size(v) for v in values), self.dtype), []))
            room = self._buckets[bucket][0]
            np.concatenate([np.ravel(v) for v in values], out=room)
            self._buckets[bucket] = room, list(values)
            self._requests.append(comm.Iallreduce(MPI.IN_PLACE, room, MPI.SUM))
            MPI.Request.Testall(self._requests)

        def _gradients(self, *values: Any) -> tuple[float, dict[str, np.ndarray]]:
            loss, gradient = super()._gradients(*values)
            if not self._shared:
                return loss, gradient
            count = len(self._requests)
            self._add_up(count, (self.dtype.type(loss), self.dtype.type(self.ask())))
            MPI.Request.Waitall(self._requests)
            self._requests.clear()
            added: dict[int, Any] = {}
            for room, parts in self._buckets[:count]:
                first = 0
                for part in parts:
                    end = first + np.size(part)
                    added[id(part)] = room[first:end].reshape(np.shape(part))
                    if isinstance(part, np.ndarray) and part.shape:
                        part[...] = added[id(part)]
                    first = end
            loss, asked = map(float, self._buckets[count][0])
            self.asked = asked > 0
            return loss, {name: added.get(id(value), value) for name, value in gradient.items()}

        def agree(self) -> None:
            """Takes the parameters, the state, the number of steps and the seed of the first process."""
            for name, array in comm.bcast(self._saved() if comm.rank == 0 else None).items():
                setattr(self, name, array if array.dtype == self.dtype else int(array))

    return module, Trainer()
