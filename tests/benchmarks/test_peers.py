"""Peers that need no other framework show the generated code's loss, so that what is measured stays the same work."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
if not BENCHMARKS.is_dir():
    pytest.skip("the benchmarks are not part of the package", allow_module_level=True)
sys.path.insert(0, str(BENCHMARKS))

from contenders import CONTENDERS, NUMPY_CONTENDERS, OUR_NUMPY, OURS, Setting  # noqa: E402
from live import Failed  # noqa: E402
from training_steps import checked  # noqa: E402
from workloads import WORKLOADS  # noqa: E402

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or shutil.which("make") is None, reason="gcc and make are needed"
)
PEERS = [
    peer
    for peer in (*CONTENDERS, OUR_NUMPY, *NUMPY_CONTENDERS)
    if not peer.name.startswith(("JAX", "PyTorch", "torch"))
]
SETTING = Setting()


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.slow) for name in WORKLOADS])
def test_peers_show_the_loss_of_the_generated_code(name: str, tmp_path: Path) -> None:
    ours = OURS.start(name, tmp_path, 1, SETTING)
    loss = ours.go(WORKLOADS[name].check)[1]
    ours.close()
    for peer in PEERS:
        if name not in peer.workloads:
            continue
        try:
            live = peer.start(name, tmp_path, 1, SETTING)
        except Failed as problem:
            assert "blas" in str(problem), (peer.name, problem)  # it is not installed everywhere
            continue
        checked(live, name, loss)
        live.close()


def test_a_peer_with_another_loss_is_refused(tmp_path: Path) -> None:
    ours = OURS.start("himmelblau", tmp_path, 1, SETTING)
    with pytest.raises(Failed, match="its loss after 1000 steps is"):
        checked(ours, "himmelblau", 1.0)
    ours.close()


def test_a_peer_that_is_not_installed_says_so(tmp_path: Path) -> None:
    (jax,) = (peer for peer in CONTENDERS if peer.name.startswith("JAX"))
    with pytest.raises(Failed, match="--jax names no Python"):
        jax.start("wide", tmp_path, 1, SETTING)
