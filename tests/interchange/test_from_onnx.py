"""ONNX files: those that PyTorch's exporter writes today, and ones written by hand."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symbp import SymbpError, from_onnx, zoo
from symbp.cli import main
from symbp.pipeline import derive_network

onnx: Any = pytest.importorskip("onnx")
import onnx.helper as helper  # noqa: E402
from onnx.numpy_helper import from_array  # noqa: E402


def written(path: Path, nodes: list[Any], arrays: dict[str, np.ndarray], shape: list[Any], result: list[Any]) -> str:
    """A file with these operators from x to y."""
    graph = helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", 1, shape)],
        [helper.make_tensor_value_info("y", 1, result)],
        [from_array(value, name) for name, value in arrays.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)]), str(path))
    return str(path)


def two_layers(path: Path) -> str:
    random = np.random.default_rng(1)
    arrays = {"a.w": random.normal(size=(3, 4)), "a.b": random.normal(size=4), "b.w": random.normal(size=(2, 4))}
    nodes = [
        helper.make_node("MatMul", ["x", "a.w"], ["m"]),
        helper.make_node("Add", ["m", "a.b"], ["s"]),
        helper.make_node("Tanh", ["s"], ["t"]),
        helper.make_node("Gemm", ["t", "b.w"], ["y"], transB=1),
    ]
    return written(path, nodes, {n: a.astype(np.float32) for n, a in arrays.items()}, ["batch", 3], ["batch", 2])


def test_a_product_and_a_sum_are_a_dense_layer(tmp_path: Path) -> None:
    network = from_onnx(two_layers(tmp_path / "net.onnx"), loss="mean_squared_error")
    assert [layer.kind for layer in network.layers] == ["dense", "dense", "loss"]
    assert str(network.forward.definition["z1"]) == "z1[n, j] = sum[k: 3](a_w[k, j] * x[n, k]) + a_b[j]"
    assert str(derive_network(network).program.definition["grad_a_w"]) == (
        "grad_a_w[k, j] = sum[n: N](delta_z1[n, j] * x[n, k])"
    )


def test_an_onnx_file_is_a_network_of_every_command(tmp_path: Path, capsys: Any) -> None:
    path = two_layers(tmp_path / "net.onnx")
    assert main(["verify", path, "--loss", "mean_squared_error"]) == 0
    assert "FAILED" not in capsys.readouterr().out
    assert zoo.load(path, "mean_squared_error").name == "net"


def test_an_unknown_operator_is_named_with_its_place(tmp_path: Path) -> None:
    path = written(tmp_path / "n.onnx", [helper.make_node("Det", ["x"], ["y"], "ends")], {}, ["n", 2, 2], ["n"])
    with pytest.raises(
        SymbpError, match=r"n\.onnx: ends \(Det, which computes y\): the operator Det is not known; it wou"
    ):
        from_onnx(path, loss="mean_squared_error")


def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(b"nothing of the kind")
    assert main(["derive", str(path)]) == 2
    assert "net.onnx: no ONNX file" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize(
    "name", ["mlp", "lenet", "vgg", "separable", "autoencoder", "lstm", "gru", "encoder", "vit", "gpt", "resnet"]
)
def test_loss_and_gradients_are_those_of_pytorch(name: str, kind: str, tmp_path: Path) -> None:
    pytest.importorskip("onnxscript")
    torch = pytest.importorskip("torch")
    from tests.interchange.comparing import assert_gradients
    from tests.interchange.torch_networks import example

    module, x = example(name, getattr(torch, kind))
    exported(torch, module.eval(), x, tmp_path / "net.onnx", optimize=False)
    network = from_onnx(tmp_path / "net.onnx", loss="mean_squared_error")
    assert_gradients(network, module.train(), x, ("wte.weight",) if name == "gpt" else ())


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_batch_normalisation_that_was_folded_away_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("onnxscript")
    torch = pytest.importorskip("torch")
    from tests.interchange.torch_networks import example

    module, x = example("separable", torch.float32)
    exported(torch, module.eval(), x, tmp_path / "net.onnx", optimize=True)
    with pytest.raises(SymbpError, match="batch normalisation was folded into this Conv, so that it cannot be trained"):
        from_onnx(tmp_path / "net.onnx", loss="mean_squared_error")


def exported(torch: Any, module: Any, x: Any, path: Path, optimize: bool) -> None:
    """Written by the exporter of today, which talks while it works."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        open_axis = ({0: torch.export.Dim("batch")},)
        torch.onnx.export(
            module, (x,), str(path), dynamo=True, dynamic_shapes=open_axis, optimize=optimize, verbose=False
        )
