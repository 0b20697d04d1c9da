"""The programs of the page on frameworks run as they are printed."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symbp.cli import parser
from symbp.commands import run_generate
from symbp.generate.arrays.framework_module import framework_layer
from symbp.local_layer import layer
from tests.generate.modules import zoo_network

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "frameworks.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.S)


def program(*words: str) -> str:
    """The block of the page that has all of the words."""
    return next(block for block in BLOCKS if all(word in block for word in words))


def generated(network: str, target: str, folder: Path) -> None:
    assert run_generate(parser().parse_args(["generate", network, "--target", target, "--out", str(folder)])) == 0


def run(command: list[str], folder: Path) -> None:
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.slow
def test_processes_of_torch_come_to_the_weights_of_one(tmp_path: Path) -> None:
    pytest.importorskip("torch.distributed")
    pytest.importorskip("array_api_compat")
    folder = tmp_path / "digits"
    generated("digits", "torch", folder)
    (folder / "train.py").write_text(program("DistributedDataParallel"), encoding="utf-8")
    launch = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node"]
    weights: list[Any] = []
    for ranks in (1, 2, 4):
        run([*launch, str(ranks), "train.py", f"{ranks}.safetensors"], folder)
        network, _ = zoo_network("digits")
        network.load(folder / f"{ranks}.safetensors")
        weights.append(network.parameters)
    start = zoo_network("digits")[0].parameters
    for name, values in weights[0].items():
        assert np.abs(values - start[name]).max() > 1e-3
        for other in weights[1:]:
            np.testing.assert_allclose(other[name], values, rtol=0, atol=1e-12, err_msg=name)


@pytest.mark.slow
def test_the_layer_of_the_page_has_a_gradient(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("array_api_compat")
    equations = re.search(r'symbp layer "(.*?)" --target torch', PAGE)
    assert equations is not None
    text = framework_layer(layer(equations.group(1)), "torch")
    (tmp_path / "swish.py").write_text(text, encoding="utf-8")
    (tmp_path / "use.py").write_text(program("from swish"), encoding="utf-8")
    run(["use.py"], tmp_path)
