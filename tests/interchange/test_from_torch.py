"""Networks of PyTorch through torch.export: loss and gradients as PyTorch's, layers by their names, clear refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from symbp import SymbpError, from_torch, zoo
from symbp.cli import main

torch: Any = pytest.importorskip("torch")
pytestmark = pytest.mark.filterwarnings("ignore")  # PyTorch warns about itself

from tests.interchange.comparing import assert_gradients  # noqa: E402
from tests.interchange.torch_networks import NETWORKS, example  # noqa: E402

QUICK = ("mlp",)
CASES = [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in NETWORKS]
TIED = {"gpt": ("wte.weight",)}


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize("name", CASES)
def test_loss_and_gradients_are_those_of_pytorch(name: str, kind: str) -> None:
    module, x = example(name, getattr(torch, kind))
    network = from_torch(module, x, loss="mean_squared_error", name=name)
    assert_gradients(network, module, x, TIED.get(name, ()))


def test_a_file_of_torch_export_is_a_network_of_every_command(tmp_path: Path, capsys: Any) -> None:
    module, x = example("mlp", torch.float64)
    path = str(tmp_path / "mlp.pt2")
    torch.export.save(torch.export.export(module, (x,), dynamic_shapes=({0: torch.export.Dim.AUTO},)), path)
    assert main(["derive", path, "--loss", "cross_entropy_labels"]) == 0
    assert "delta_z3[n, j] = (a3[n, j] - where(y[n] == j, 1, 0)) / N" in capsys.readouterr().out
    network = zoo.load(path, "cross_entropy_labels")
    assert [layer.kind for layer in network.layers] == ["dense", "dense", "dense", "loss"]
    assert [layer.activation for layer in network.layers] == ["relu", "tanh", "softmax", ""]
    start = dict(network.initial)["fc1_weight"].values
    assert float(start[0][0]) == float(module.fc1.weight[0, 0])
    assert main(["derive", path]) == 2
    assert "has no loss; name one, as in --loss" in capsys.readouterr().err


def test_layers_are_those_of_the_library() -> None:
    module, x = example("encoder", torch.float64)
    kinds = [layer.kind for layer in from_torch(module, x, loss="mean_squared_error").layers]
    assert kinds.count("layer_norm") == 4
    assert kinds.count("scaled_dot_product_attention") == 2
    assert kinds.count("dense") == 9


def test_attention_that_is_written_out_is_attention() -> None:
    module, x = example("gpt", torch.float64)
    network = from_torch(module, x, loss="mean_squared_error")
    kinds = [layer.kind for layer in network.layers]
    assert kinds.count("scaled_dot_product_attention") == 2
    assert not {"matmul", "softmax", "where", "multiply"} & set(kinds)
    assert "where(s <= t, exp(score5[n, h, t, s]), 0)" in str(network.forward.definition["e5"])


class Before(torch.nn.Module):
    """Queries and keys are multiplied by a number before their product, as the ONNX exporter writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = torch.nn.Linear(3, 3)

    def forward(self, x: Any) -> Any:
        queries, keys = self.fc(x) * 0.5, x.transpose(-2, -1) * 0.5
        return torch.softmax(queries @ keys, -1) @ x


def test_queries_and_keys_that_are_multiplied_before_are_attention() -> None:
    x = torch.randn(2, 3, 3, dtype=torch.float64)
    module = Before().double()
    network = from_torch(module, x, loss="mean_squared_error")
    assert [layer.kind for layer in network.layers] == ["dense", "scaled_dot_product_attention", "loss"]
    assert_gradients(network, module, x)


class Returned(torch.nn.Module):
    """Attention that returns its weights too: these stay layers of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = torch.nn.Linear(3, 3)

    def forward(self, x: Any) -> Any:
        weights = torch.softmax(self.fc(x) @ x.transpose(-2, -1) / 2, -1)
        return weights @ x + weights.sum(-1, keepdim=True)


def test_weights_that_something_else_reads_are_kept() -> None:
    network = from_torch(Returned(), torch.randn(2, 3, 3), loss="mean_squared_error")
    assert "scaled_dot_product_attention" not in [layer.kind for layer in network.layers]


def test_an_unknown_operator_is_named_with_its_place() -> None:
    class Odd(torch.nn.Module):
        def forward(self, x: Any) -> Any:
            return torch.linalg.inv(x)

    with pytest.raises(
        SymbpError, match=r"odd: the network itself, .*py:\d+: the operator aten.linalg_inv is not known"
    ):
        from_torch(Odd(), torch.eye(3), loss="mean_squared_error")


def test_a_module_that_ends_in_its_loss_needs_no_other() -> None:
    class Ends(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.fc = torch.nn.Linear(3, 4)

        def forward(self, x: Any, labels: Any) -> Any:
            return torch.nn.functional.cross_entropy(self.fc(x), labels)

    network = from_torch(Ends(), (torch.randn(5, 3), torch.tensor([0, 1, 2, 3, 0])))
    assert [t.name for t in network.forward.given("input")] == ["x", "labels"]
    assert str(network.forward.definition["loss"]) == "loss = sum[n: N](-log(a1[n, labels[n]])) / N"


def test_a_file_that_is_none_is_refused_in_one_sentence(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "net.pt2"
    path.write_bytes(b"nothing of the kind")
    assert main(["derive", str(path)]) == 2
    assert "no file of torch.export.save" in capsys.readouterr().err
    assert main(["derive", str(tmp_path / "none.pt2")]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_a_large_network_is_checked_at_a_small_size() -> None:
    from symbp.build import at_checked_size
    from symbp.pipeline import derive_network

    large, x = torch.nn.Sequential(torch.nn.Linear(6, 40), torch.nn.Tanh()), torch.randn(4, 6)
    small = (torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Tanh()), torch.randn(4, 2))
    network = from_torch(large, x, loss="mean_squared_error", small=small)
    checked = at_checked_size(derive_network(network)).network.forward
    assert [str(n) for n in checked.tensor["a1"].shape] == ["N", "3"]
    with pytest.raises(SymbpError, match="the small network has other layers"):
        from_torch(large, x, loss="mean_squared_error", small=(torch.nn.Linear(2, 3), torch.randn(4, 2)))
