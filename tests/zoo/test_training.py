"""The networks of the zoo learn: their generated NumPy, on their own data, to modest bounds."""

from __future__ import annotations

import runpy
from importlib import resources
from typing import Any

import numpy as np
import pytest

from symbp import zoo
from symbp.network.data import dataset
from tests.generate.modules import zoo_network


def trained(name: str, **options: Any) -> tuple[Any, list[np.ndarray], int, list[float]]:
    """The network after training, its data, how many samples it has seen, and the losses."""
    network, module = zoo_network(name)
    folder = resources.files("symbp.zoo").joinpath("data")
    module.__file__ = str(folder.joinpath("module.py"))
    data = list(module.own_data())
    declared = zoo.load(name)
    seen = dataset(declared).train if declared.data.file else len(data[0])
    return network, data, seen, network.fit(*(part[:seen] for part in data), **options)


def test_the_keyword_net_hears_new_samples() -> None:
    network, (x, y), seen, losses = trained("keyword-convolution")
    assert losses[0] > 1.2 and np.mean(losses[-10:]) < 0.05
    assert (network.predict(x[seen:]).argmax(-1) == y[seen:]).mean() > 0.95


def test_the_two_towers_tell_new_pairs_apart() -> None:
    network, (x, y), seen, losses = trained("two-towers")
    assert np.mean(losses[-10:]) < losses[0] / 5
    ends = network.predict(x[seen:])
    near = ((ends[:, 0] - ends[:, 1]) ** 2).sum(-1) < 1
    assert (near == y[seen:]).mean() > 0.85


def test_the_autoencoder_reconstructs_new_digits() -> None:
    network, (x,), seen, losses = trained("variational-autoencoder")
    assert losses[0] > 40 and np.mean(losses[-10:]) < 27
    error = ((network.predict(x[seen:]) - x[seen:]) ** 2).mean()
    assert error < 0.6 * x[seen:].var(axis=0).mean()


def test_the_generator_comes_nearer_to_the_digits() -> None:
    network, (x, y), _, losses = trained("dcgan-generator", steps=200)
    assert losses[0] > 0.4 and np.mean(losses[-10:]) < 0.08
    images = network.predict(x)
    assert np.abs(images.mean(0) - y.mean(0) / 8).mean() < 0.2
    assert images.std(0).mean() > 0.2  # not one image again and again


@pytest.mark.slow  # most of it is the derivation of twelve blocks
def test_twelve_blocks_learn_their_text() -> None:
    _, _, _, losses = trained("gpt", steps=80)
    assert losses[0] > 3 and losses[-1] < 0.8


@pytest.mark.parametrize("name", ["keywords", "digit-pairs", "noise-digits"])
def test_the_data_are_what_their_scripts_make(name: str) -> None:
    folder = resources.files("symbp.zoo").joinpath("data")
    script = folder.joinpath(f"make_{name.split('-')[-1] if name == 'digit-pairs' else name.split('-')[0]}.py")
    text = runpy.run_path(str(script))["text"]()
    assert text == folder.joinpath(f"{name}.csv").read_text(encoding="utf-8")
