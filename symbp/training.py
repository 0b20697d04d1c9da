"""Training by the generated NumPy module: checkpoints that a stopped run goes on from, metrics, an early end."""

from __future__ import annotations

import math
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, TypeVar

import numpy as np

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.generate.common.naming import class_name, identifier
from symbp.generate.numpy.module import generate_numpy
from symbp.interchange.weights import found_by_name, read_weights
from symbp.network.data import data_text, dataset, predicts_labels
from symbp.network.model import Network
from symbp.pipeline import derive_network
from symbp.samples.samples import Source, read_samples
from symbp.verify.generated import load_module

Report = Callable[[int, float], None]
PART = 1024  # test samples at a time
Made = TypeVar("Made")


@dataclass(frozen=True)
class Plan:
    """How to train.

    ``data`` are the samples to train on (None: the network's own), the last of which are for testing, as many as
    declared, unless ``test`` names others.
    ``steps`` counts those done before a checkpoint too (0: as declared). Every ``every`` steps (0: a tenth of all) the
    state is written to ``checkpoint``, a line to ``metrics``, and the loss of the test data looked at, or of the last
    steps where there are none: after ``patience`` looks without a lower one training ends, with the best weights.
    """

    steps: int = 0
    data: Source | None = None
    test: Source | None = None
    load: Path | None = None
    checkpoint: Path | None = None
    every: int = 0
    metrics: Path | None = None
    patience: int = 0


@dataclass
class Outcome:
    """What a run came to.

    ``trainer`` is the trained object of the generated class, ``history`` the loss before each step, the first of which
    has the number ``first``.
    ``stopped`` says why it ended before its last step: ``interrupted``, ``no better``, or what was not finite.
    ``looks`` are the losses that patience watched, by the number of steps done.
    ``right`` of ``tested`` are the test labels that were predicted, where the data have labels.
    """

    trainer: Any
    loss: str
    first: int
    history: list[float] = field(default_factory=list)
    looks: dict[int, float] = field(default_factory=dict)
    stopped: str = ""
    failed: bool = False
    right: int = 0
    tested: int = 0

    def _repr_html_(self) -> str:
        """The curve of the loss, in a notebook."""
        from symbp.explain.curve_figure import Means, curve_file
        from symbp.language.layout import letter

        return curve_file(Means(self.history), letter(self.loss, "italic"))


class _Stop(Exception):
    """Raised between two steps, where the state is whole."""


def train_network(
    network: Network,
    plan: Plan,
    show: Callable[[int, int, float], None] = lambda done, steps, loss: None,
    show_test: Callable[[float], None] | None = None,
    comm: Any = None,
) -> Outcome:
    """Train as planned; ``show(done, all, loss)`` is told of every step, ``show_test`` of every loss of the test data.

    With a communicator of mpi4py all its processes train together: each calls this function, computes a part of every
    batch, and has the same weights; the first reads and writes the files. An interrupt (Ctrl-C) ends training after
    the step that is being done. Raises :class:`SymbpError` for a file that cannot be read or written, or that holds no
    weights of this network.
    """
    with tempfile.TemporaryDirectory(prefix="symbp-") as work:
        run = together(comm, lambda: _Run(network, plan, Path(work), show_test, comm))
        run.begin()
        with _interrupts() as interrupted:
            run.fit(interrupted, show)
        run.test()
        return run.outcome


class _Run:
    def __init__(
        self, network: Network, plan: Plan, work: Path, show_test: Callable[[float], None] | None, comm: Any
    ) -> None:
        self.comm, self.leads = comm, comm is None or comm.rank == 0
        if comm is None:
            module = generated_module(derive_network(network))
            trainer = getattr(module, class_name(network.name))()
        else:
            from symbp.mpi_training import distributed_trainer

            module, trainer = distributed_trainer(network, comm)
        self.training, self.testing = _samples(network, plan, work, module)
        self.work, self.show_test = work, show_test
        self.plan, self.network = plan, network
        set_weights(trainer, network.weights)
        self.outcome = Outcome(trainer, network.loss, 0)
        self.steps = plan.steps or declared_steps(network, self.training)
        self.every = plan.every or max(self.steps // 10, 1)
        self.best, self.since = math.inf, 0

    def begin(self) -> None:
        """The state to go on from, where there is one."""
        plan, trainer = self.plan, self.outcome.trainer
        resumed = self.agreed(plan.checkpoint is not None and plan.checkpoint.exists())
        source = plan.checkpoint if resumed else plan.load
        if source is not None:
            self.require(_load_fault(trainer, self.network, source, resumed) if self.leads else "")
            if self.comm is not None:
                trainer.agree()
        self.outcome.first = int(trainer.steps_done) if resumed else 0

    def agreed(self, value: Any) -> Any:
        """What the first process found."""
        return value if self.comm is None else self.comm.bcast(value)

    def require(self, fault: str) -> None:
        """Raises where the first process found a fault, in all of them."""
        if fault := self.agreed(fault):
            raise SymbpError(fault)

    def fit(self, interrupted: Callable[[], bool], show: Callable[[int, int, float], None]) -> None:
        """Steps until the last, an interrupt, or no improvement; the best weights are put back after the latter."""
        outcome, trainer, left = self.outcome, self.outcome.trainer, self.steps - self.outcome.first
        best = self.work / "best"
        if self.comm is not None:
            trainer.ask = interrupted  # an interrupt of one process is one of all

        def report(step: int, loss: float) -> None:
            outcome.history.append(loss)
            done = outcome.first + step + 1
            show(done, self.steps, loss)
            if done % self.every == 0 or done == self.steps:
                self.look(done, loss, best)
            if interrupted() if self.comm is None else trainer.asked:
                outcome.stopped = "interrupted"
                raise _Stop

        try:
            if left > 0:
                trainer.fit(*self.training, steps=left, report=report)
        except _Stop:
            pass
        except FloatingPointError as error:
            outcome.stopped, outcome.failed = str(error), True
        self.save(self.plan.checkpoint)
        if self.plan.patience and best.exists():
            trainer.load(best)

    def look(self, done: int, loss: float, best: Path) -> None:
        """What is done every so many steps."""
        found = self.agreed(self.test_loss() if self.testing else None)
        if found is not None and self.show_test:
            self.show_test(found)
        self.require(self.note(done, loss, found) if self.plan.metrics is not None and self.leads else "")
        self.save(self.plan.checkpoint)
        if not self.plan.patience:
            return
        watched = found if found is not None else sum(self.outcome.history[-self.every :]) / self.every
        self.outcome.looks[done] = watched
        if watched < self.best:
            self.best, self.since = watched, 0
            self.outcome.trainer.save(best)
            return
        self.since += 1
        if self.since >= self.plan.patience:
            self.outcome.stopped = "no better"
            raise _Stop

    def note(self, done: int, loss: float, found: float | None) -> str:
        """A line of metrics: a file that is there already is gone on with. What is wrong, if anything is."""
        assert self.plan.metrics is not None
        try:
            begun = self.plan.metrics.exists() and self.plan.metrics.stat().st_size > 0
            with self.plan.metrics.open("a", encoding="utf-8") as file:
                if not begun:
                    file.write("step,loss,test_loss\n")
                file.write(f"{done},{loss!r},{'' if found is None else repr(found)}\n")
        except OSError as error:
            return f"cannot write {self.plan.metrics}: {error.strerror}."
        return ""

    def save(self, path: Path | None) -> None:
        """The state, if it is wanted."""
        fault = ""
        if path is not None and self.leads:
            try:
                self.outcome.trainer.save(path)
            except OSError as error:
                fault = f"cannot write {path}: {error.strerror}."
        self.require(fault)

    def test_loss(self) -> float:
        """The mean loss of the test data, of so many samples at a time."""
        total = sum(float(self.outcome.trainer.loss(*part)) * len(part[0]) for part in _parts(self.testing))
        return total / len(self.testing[0])

    def test(self) -> None:
        """How many test labels are predicted."""
        if self.testing and predicts_labels(self.network):
            for inputs, labels in _parts(self.testing):
                self.outcome.right += int((self.outcome.trainer.predict(inputs).argmax(-1) == labels).sum())
                self.outcome.tested += len(labels)


def _samples(network: Network, plan: Plan, work: Path, module: ModuleType) -> tuple[list[Any], list[Any]]:
    """What to train and to test on, an array an input; nothing to test on where there are no samples for it."""
    if plan.data is None:
        own = list(module.own_data())
        if not network.data.file:
            return own, []  # single numbers too
        train = dataset(network).train
        return [part[:train] for part in own], [part[train:] for part in own] if train < len(own[0]) else []
    data = read_samples(network, plan.data, _folder(work / "data"))
    if plan.test is not None:
        return data, read_samples(network, plan.test, _folder(work / "test"))
    tested = int(len(data[0]) * network.data.test_fraction)
    train = len(data[0]) - tested
    return [part.cut(0, train) for part in data], [part.cut(train) for part in data] if tested else []


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _parts(samples: list[Any]) -> Iterator[list[Any]]:
    """The samples, so many at a time."""
    for first in range(0, len(samples[0]), PART):
        yield [values[first : first + PART] for values in samples]


def together(comm: Any, make: Callable[[], Made]) -> Made:
    """What a function makes, in every process of a communicator. Raises in all of them where it fails in one."""
    if comm is None:
        return make()
    made, fault = None, ""
    try:
        made = make()
    except SymbpError as error:
        fault = str(error)
    except OSError as error:
        fault = f"{error.filename or 'a file'}: {error.strerror}."
    met = comm.Ibarrier()
    while not met.Test():  # in place of a wait that keeps a processor busy
        time.sleep(0.005)
    if faults := [found for found in comm.allgather(fault) if found]:
        raise SymbpError(faults[0])
    assert made is not None
    return made


def _load_fault(trainer: Any, network: Network, source: Path, resumed: bool) -> str:
    """Reads weights that a run saved, or those of another program by name; what is wrong with them, if anything is."""
    try:
        trainer.load(source)
    except OSError as error:
        return f"{error}."
    except ValueError as error:
        if resumed or (source.suffix == ".safetensors" and b'"format":"symbp"' in source.read_bytes()[: 10**6]):
            return f"{error}."
        try:
            set_weights(trainer, found_by_name(network, read_weights(source), str(source), {}))
        except SymbpError as fault:
            return str(fault)
    return ""


def generated_module(derivation: Derivation, whole: Derivation | None = None) -> ModuleType:
    """The generated NumPy module of a network, in memory, with the network's own data.

    ``whole`` is the derivation of the network of which this one is a share, if it is one.
    """
    return module_of(derivation.network, generate_numpy(derivation, whole))


def module_of(network: Network, files: dict[str, str]) -> ModuleType:
    """A module that was generated for a network, in memory, with the network's own data."""
    name = identifier(network.name)
    if network.data.file:
        files = files | {network.data.file: data_text(network)}
    return load_module(files[f"{name}.py"], name, files)


def set_weights(trainer: Any, weights: Mapping[str, Any]) -> None:
    """Put start values into a generated class."""
    for name, values in weights.items():
        setattr(trainer, name, np.asarray(values, trainer.dtype).reshape(np.shape(getattr(trainer, name))))


def weight_file(derivation: Derivation) -> dict[str, bytes]:
    """The file of the start values that are too many to be written out, by its name; none where there are none."""
    network = derivation.network
    if not network.weights:
        return {}
    trainer = getattr(generated_module(derivation), class_name(network.name))()
    set_weights(trainer, network.weights)
    with tempfile.TemporaryDirectory(prefix="symbp-") as work:
        file = Path(work) / f"{identifier(network.name)}.safetensors"
        trainer.save(file)
        return {file.name: file.read_bytes()}


def declared_steps(network: Network, data: list[Any]) -> int:
    """The steps that a declaration asks for, on so much data."""
    schedule = network.schedule
    if schedule.steps:
        return schedule.steps
    samples = len(data[0]) if network.sampled else 1
    return max(schedule.epochs * max(samples // (schedule.batch_size or samples), 1), 1)


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Whether there was an interrupt, which does nothing else; a second one ends the program as always."""
    seen = False

    def handle(number: int, frame: FrameType | None) -> None:
        nonlocal seen
        if seen:
            raise KeyboardInterrupt
        seen = True

    try:
        before = signal.signal(signal.SIGINT, handle)
    except ValueError:  # not the main thread, which alone receives signals
        yield lambda: False
        return
    try:
        yield lambda: seen
    finally:
        signal.signal(signal.SIGINT, before)
