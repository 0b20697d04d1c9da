"""The generated modules of PyTorch: first and second derivatives, weights, optimisers, states."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symbp import zoo
from symbp.generate.common.naming import class_name
from tests.generate.framework_networks import LAYERS, inputs, layer_module, module, network
from tests.generate.modules import zoo_network

torch = pytest.importorskip("torch")
pytest.importorskip("array_api_compat")
from torch.autograd import gradcheck, gradgradcheck  # noqa: E402

QUICK = {"worked-example", "chain-rule-batches", "himmelblau", "mlp"}
NAMES = [pytest.param(n, marks=() if n in QUICK else pytest.mark.slow) for n in zoo.names() if n != "gpt"]
MANY = 60  # numbers beyond which derivatives are checked along random directions


def model(name: str) -> Any:
    """The module of a network, its parameters a little away from the start."""
    found = getattr(module(name, "torch"), class_name(network(name).name))(dtype=torch.float64)
    random = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in found.parameters():
            parameter += 0.01 * torch.rand(parameter.shape, generator=random, dtype=torch.float64)
    return found.eval()


@pytest.mark.parametrize("name", NAMES)
def test_first_and_second_derivatives_of_a_network_are_right(name: str) -> None:
    found = model(name)
    own = {n: p.detach().clone().requires_grad_() for n, p in found.named_parameters() if p.requires_grad}
    given, drawn = inputs(name)
    given = [torch.tensor(v, requires_grad=v.dtype.kind == "f") for v in given]

    def loss(*values: Any) -> Any:
        parameters = dict(zip(own, values, strict=False))
        return torch.func.functional_call(found, parameters, (*values[len(own) :], *map(torch.tensor, drawn)))

    values = [*own.values(), *given]
    many = sum(v.numel() for v in values if v.requires_grad) > MANY
    assert gradcheck(loss, values, fast_mode=many)
    assert gradgradcheck(loss, values, fast_mode=many)


@pytest.mark.parametrize("name", LAYERS)
def test_first_and_second_derivatives_of_a_layer_are_right(name: str) -> None:
    equations, shapes = LAYERS[name]
    found = layer_module(equations, "torch")
    random = np.random.default_rng(5)
    assert set(found.GIVEN) == set(shapes)
    values = [torch.tensor(random.uniform(-1, 1, shapes[n]), requires_grad=True) for n in found.GIVEN]
    assert gradcheck(found.LayerFunction.apply, values)
    assert gradgradcheck(found.LayerFunction.apply, values)


def test_a_layer_holds_what_it_is_given_as_parameters() -> None:
    found = layer_module(LAYERS["dense"][0], "torch").Layer(W=torch.ones(2, 3), b=[0.0, 1.0])
    assert [name for name, _ in found.named_parameters()] == ["W", "b"]
    x = torch.ones(4, 3)
    torch.testing.assert_close(found(x), torch.tensor([[3.0, 4.0]]).expand(4, 2))
    with pytest.raises(TypeError, match="0 inputs; it takes x"):
        found()
    with pytest.raises(TypeError, match="Z is none of W, x, b"):
        layer_module(LAYERS["dense"][0], "torch").Layer(Z=1.0)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_training_by_an_optimiser_of_torch_is_training_by_the_numpy_module(dtype: Any) -> None:
    plain, own = zoo_network("digits")
    x, y = (part[:32] for part in own.own_data())
    found = module("digits", "torch").Digits(dtype=dtype)
    settings = {str(k): float(v) for k, v in zoo.load("digits").optimiser.settings}
    optimiser = torch.optim.SGD(found.parameters(), settings["learning_rate"], settings["momentum"])
    history = []
    for _ in range(5):
        optimiser.zero_grad()
        loss = found(torch.tensor(x, dtype=dtype), torch.tensor(y))
        loss.backward()
        optimiser.step()
        history.append(loss.item())
    near = 1e-12 if dtype == torch.float64 else 1e-5
    np.testing.assert_allclose(history, [plain.step(x, y) for _ in range(5)], near)
    predicted = found.predict(torch.tensor(x, dtype=dtype)).detach().numpy()
    np.testing.assert_allclose(predicted, plain.predict(x), 10 * near, near)


def test_weights_go_from_numpy_to_torch_and_back(tmp_path: Path) -> None:
    plain, own = zoo_network("digits")
    plain.fit(*own.own_data(), steps=3)
    plain.save(tmp_path / "numpy")
    found = module("digits", "torch").Digits(dtype=torch.float64)
    found.load(tmp_path / "numpy")
    np.testing.assert_array_equal(found.W1.detach().numpy(), plain.W1)
    assert list(found.state_dict()) == list(plain.parameter_names)
    found.save(tmp_path / "torch")
    other, _ = zoo_network("digits")
    other.load(tmp_path / "torch")
    np.testing.assert_array_equal(other.W1, plain.W1)
    (tmp_path / "torch").write_bytes(b"no weights")
    with pytest.raises(ValueError, match="cut short"):
        found.load(tmp_path / "torch")


def test_dropout_draws_its_own_numbers_where_none_are_given() -> None:
    found = model("chain-rule-batches")
    (x, y), (drawn,) = (map(torch.tensor, part) for part in inputs("chain-rule-batches"))
    assert found(x, y, drawn) == found(x, y, drawn)
    torch.manual_seed(1)
    assert len({found(x, y).item() for _ in range(5)}) > 1


@pytest.mark.slow
def test_running_statistics_move_in_training_alone() -> None:
    found = model("residual-convolution")
    given = [torch.tensor(v) for v in inputs("residual-convolution")[0]]
    before = found.running_mean2.clone()
    found(*given)
    assert torch.equal(found.running_mean2, before)
    found.train()(*given)
    assert not torch.equal(found.running_mean2, before)
