"""Every kind of layer: its derivation against 60 digits, the shape of its output, and its errors."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from symbp.errors import SymbpError
from symbp.library.library import entries
from symbp.network import network_from_toml
from symbp.network.model import Network
from symbp.network.python import Dense, Input, Layer, declare
from symbp.pipeline import derive_network
from symbp.verify.interpreter import evaluate
from symbp.verify.steps import check_prime_field, check_steps
from tests.generate.modules import loaded, module_text

TWO = {"from_": ["first", "second"]}
CASES: dict[str, tuple[str, dict[str, Any], list[int], list[int]]] = {
    "dense": ("dense", {"units": 3}, [2], [3]),
    "dropout": ("dropout", {"keep": 0.7}, [3], [3]),
    "activation": ("activation", {"activation": "tanh"}, [2, 2], [2, 2]),
    "scale and shift": ("scale_shift", {}, [3], [3]),
    "convolution": ("convolution", {"units": 2, "kernel": 2, "stride": 2, "padding": 1}, [2, 5], [2, 3]),
    "convolution, gaps": ("convolution", {"units": 1, "kernel": 2, "dilation": 3}, [2, 5], [1, 2]),
    "convolution, groups": ("convolution", {"units": 4, "kernel": 2, "groups": 2}, [2, 4], [4, 3]),
    "convolution, no bias": ("convolution", {"units": 2, "kernel": 3, "bias": False}, [1, 4], [2, 2]),
    "convolution of images": (
        "convolution", {"units": 2, "kernel": [2, 1], "stride": [1, 2], "padding": [0, 1], "groups": 2}, [2, 3, 3],
        [2, 2, 3]),
    "transposed convolution": (
        "transposed_convolution", {"units": 2, "kernel": 2, "stride": 2, "padding": 1}, [2, 3], [2, 4]),
    "transposed convolution of images": (
        "transposed_convolution", {"units": 2, "kernel": 2, "stride": [2, 1], "padding": [1, 0]}, [2, 2, 2], [2, 2, 3]),
    "maxima": ("max_pooling", {"window": 2, "stride": 2}, [2, 5], [2, 2]),
    "maxima of images": ("max_pooling", {"window": [2, 3], "stride": 1}, [1, 3, 4], [1, 2, 2]),
    "maxima, padded": ("max_pooling", {"window": 3, "stride": 2, "padding": 1}, [2, 4], [2, 2]),
    "maxima of images, padded": (
        "max_pooling", {"window": [3, 2], "padding": [1, 0], "stride": 2}, [1, 3, 4], [1, 2, 2]),
    "means": ("average_pooling", {"window": 2, "stride": 2}, [2, 5], [2, 2]),
    "means of images": ("average_pooling", {"window": 2, "stride": [1, 2]}, [1, 3, 4], [1, 2, 2]),
    "global means": ("global_average_pooling", {}, [2, 3], [2]),
    "global means of images": ("global_average_pooling", {}, [2, 2, 3], [2]),
    "repeated": ("upsample", {}, [2, 3], [2, 6]),
    "repeated images": ("upsample", {"factor": 3}, [2, 1, 2], [2, 3, 6]),
    "flattened": ("flatten", {}, [2, 3], [6]),
    "flattened images": ("flatten", {}, [2, 2, 3], [12]),
    "normal samples": ("reparameterisation", TWO, [3], [3]),
    "sum of two": ("add", TWO, [2, 3], [2, 3]),
    "product of two": ("multiply", TWO, [2, 3], [2, 3]),
    "two behind each other": ("concatenate", TWO, [2, 3], [2, 6]),
    "layer norm": ("layer_norm", {}, [2, 3], [2, 3]),
    "rms norm": ("rms_norm", {"epsilon": 0.1}, [3], [3]),
    "transposed convolution, places behind its end": (
        "transposed_convolution", {"units": 2, "kernel": 2, "stride": 2, "extra": 1}, [2, 3], [2, 7]),
    "batch norm": ("batch_norm", {}, [3], [3]),
    "batch norm of sequences": ("batch_norm", {}, [2, 3], [2, 3]),
    "batch norm of images": ("batch_norm", {}, [2, 2, 1], [2, 2, 1]),
    "group norm": ("group_norm", {"groups": 2}, [4], [4]),
    "group norm of sequences": ("group_norm", {"groups": 1}, [2, 3], [2, 3]),
    "group norm of images": ("group_norm", {"groups": 2}, [4, 2, 1], [4, 2, 1]),
    "sines": ("sinusoidal_position", {}, [3, 3], [3, 3]),
    "turned": ("rotary_position", {"base": 100}, [3, 4], [3, 4]),
    "reversed": ("reverse", {}, [3, 2], [3, 2]),
    "gated feed-forward": ("swiglu", {"hidden": 3}, [2, 2], [2, 2]),
    "maxout": ("maxout", {"units": 2, "pieces": 3}, [2, 2], [2, 2]),
    "mixture of experts": ("mixture_of_experts", {"units": 2, "experts": 3}, [2], [2]),
    "grouped queries": ("grouped_query_attention", {"heads": 4, "groups": 2}, [2, 4], [2, 4]),
    "grouped queries, causal": ("grouped_query_attention", {"heads": 2, "causal": "yes"}, [3, 4], [3, 4]),
    "positions": ("position", {}, [3, 2], [3, 2]),
    "recurrent": ("recurrent", {"units": 2}, [3, 2], [3, 2]),
    "lstm": ("lstm", {"units": 2}, [2, 2], [2, 2]),
    "gru": ("gru", {"units": 2}, [2, 2], [2, 2]),
    "last step": ("last_step", {}, [3, 2], [2]),
    "attention": ("attention", {"heads": 2}, [3, 2], [3, 2]),
    "attention, causal": ("attention", {"heads": 1, "causal": "yes"}, [3, 2], [3, 2]),
}  # fmt: skip


def network_of(kind: str, settings: dict[str, Any], shape: list[int]) -> Network:
    """The layer behind others, so that the adjoint of its input is derived too."""
    before = [Layer("scale_shift", name="first"), Layer("scale_shift", name="second")]
    return declare(Input(shape=shape), *before, Layer(kind, **settings), loss="half_squared_error")


def test_every_kind_of_layer_has_a_case() -> None:
    assert {kind for kind, *_ in CASES.values()} | {"embedding"} == set(entries("layers"))


@pytest.mark.parametrize("case", CASES)
def test_gradients_are_those_of_central_differences_and_shapes_are_right(case: str) -> None:
    kind, settings, shape, output = CASES[case]
    network = network_of(kind, settings, shape)
    assert list(network.forward.tensor[network.predictions[0]].shape[1:]) == output
    derivation = derive_network(network)
    failed = [c for c in (*check_steps(derivation), check_prime_field(derivation)) if not c.passed]
    assert not failed


def test_gradients_of_an_embedding() -> None:
    embedding = Layer("embedding", units=2, below=4)
    network = declare(Input(shape=[3], below=4), embedding, Dense(1), loss="half_squared_error")
    assert [int(n) for n in network.forward.tensor["a1"].shape[1:]] == [3, 2]
    assert all(check.passed for check in check_steps(derive_network(network)))


def test_a_layer_keeps_the_axes_before_those_that_it_names() -> None:
    network = network_of("max_pooling", {"window": 2}, [2, 4])
    deep = declare(
        Input(shape=[3, 4]), Layer("recurrent", units=2), Layer("layer_norm"), Layer("last_step"), loss="squared_error"
    )
    assert list(network.forward.tensor["a3"].shape[1:]) == [2, 3]
    assert list(deep.forward.tensor["z2"].shape[1:]) == [3, 2]
    assert list(deep.forward.tensor["a3"].shape[1:]) == [2]


def test_layers_can_share_their_parameters() -> None:
    layers = [Layer("dense", units=2, activation="tanh"), Layer("dense", units=2, share={"W": "W1"})]
    network = declare(Input(2), *layers, loss="half_squared_error")
    assert network.trained == ("W1", "b1", "b2")
    assert all(check.passed for check in check_steps(derive_network(network)))


def message(shape: str, layers: str) -> str:
    blocks = "".join(f"[[layers]]\n{block}\n" for block in layers.split("; "))
    with pytest.raises(SymbpError) as caught:
        network_from_toml(f'loss = "squared_error"\n[input]\nshape = {shape}\n{blocks}', "net", "net.toml")
    return str(caught.value)


CONVOLUTION = 'kind = "convolution"\n'
FAULTS = [
    ("[3]", CONVOLUTION + "units = 2\nkernel = 2",
     "5: layer 'convolution' takes 2 or 3 axes behind the samples; 'x' has 1."),
    ("[2, 3]", CONVOLUTION + "units = 2\nkernel = 4",
     "4: layer 1, convolution: the size (length + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1 is 0;"),
    ("[3, 4]", CONVOLUTION + "units = 2\nkernel = 2\ngroups = 2",
     "4: layer 1, convolution: channels is 3, which is no multiple of groups, which is 2."),
    ("[2, 4]", CONVOLUTION + "units = 3\nkernel = 2\ngroups = 2",
     "4: layer 1, convolution: units is 3, which is no multiple of groups, which is 2."),
    ("[2, 4]", CONVOLUTION + "units = 3", "4: layer 1 has no 'kernel'; write kernel = 2, say."),
    ("[2, 4]", CONVOLUTION + "units = 3\nkernel = [1, 2]", "7: kernel has 2 entries; 1 are needed, one an axis."),
    ("[2, 4]", CONVOLUTION + "units = 3\nkernel = 1.5", "7: kernel is 3/2; a whole number of at least 1 is needed."),
    ("[2, 4]", CONVOLUTION + "units = 3\nkernel = 0", "7: kernel is 0; a whole number of at least 1 is needed."),
    ("[2, 4]", CONVOLUTION + "units = 3\nkernel = 2\nbias = 1", "8: bias is 1; it is true or false."),
    ("[2, 4]", 'units = 2; kind = "max_pooling"', "6: layer 2 has no 'window'; write window = 2, say."),
    ("[2, 4]", 'kind = "max_pooling"\nwindow = 2; kind = "max_pooling"\nwindow = 9',
     "7: layer 2, max_pooling: the size (length + 2 * padding - window) // stride + 1 is -5; it has to be at least 1."),
    ("[4]", 'units = 3\nname = "first"; kind = "add"\nfrom = ["fist", "input"]',
     "9: unknown layer 'fist'; did you mean 'first'?"),
    ("[4]", 'units = 3\nname = "first"; kind = "add"\nfrom = ["first", "input"]',
     "7: layer 2, add: the inputs of 'x' are 4, those of the other input 3."),
    ("[4]", 'kind = "add"', '4: layer 1 reads 2 values; name them, as in from = ["input", "first"].'),
    ("[4]", 'kind = "add"\nfrom = [["input"], "input"]', "6: unknown layer ['input']; did you mean 'input'?"),
    ("[4]", "units = 3; units = 3\nshare = { W = 'W1' }", "8: 'W1' has shape [3, 4]; [3, 3] is needed to share it."),
    ("[4]", "units = 3; units = 3\nshare = { W = 'W2' }", "8: unknown parameter 'W2' to share; known are W1, b1."),
    ("[4]", "units = 3; units = 3\nshare = { W = ['W1'] }", "8: unknown parameter ['W1'] to share; known are W1, b1."),
    ("[4]", "units = 3; units = 3\nshare = { V = 'W1' }",
     "8: layer 'dense' has no parameter 'V' to share; known are W, b."),
    ("[4]", 'units = 3\nname = "a"; units = 3\nname = "a"',
     "9: another layer is named 'a'; give this one a name of its own."),
    ("[4]", "units = 3\nname = 3", "6: name is 3; a word in quotes is needed."),
    ("[3]", 'kind = "recurrent"\nunits = 2',
     "4: layer 1, recurrent: 'x' has 3; the layer needs the axes length, inputs."),
    ("[3, 4]", 'kind = "attention"\nheads = 3',
     "4: layer 1, attention: inputs is 4, which is no multiple of heads, which is 3."),
    ("[3, 4]", 'kind = "attention"\ncausal = "maybe"', "6: causal is 'maybe'; it is one of no, yes."),
    ("[3]", 'kind = "embedding"\nunits = 2\nbelow = 4',
     "4: layer 1, embedding: 'x' is not declared to hold integers; write below = 4 in [input]."),
    ("[3]\nbelow = 5", 'kind = "embedding"\nunits = 2\nbelow = 4',
     "5: layer 1, embedding: 'x' holds integers below 5; below is 4."),
    ("[3, 2]", 'kind = "last_step"\nname = "a"; kind = "concatenate"\nfrom = ["input", "a"]',
     "7: layer 2, concatenate: the inputs differ in shape: [3] and []."),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "layers", "expected"), FAULTS)
def test_a_fault_in_a_layer_gets_one_sentence_with_its_line(shape: str, layers: str, expected: str) -> None:
    assert message(shape, layers).startswith(f"net.toml:{expected}")


def test_batch_norm_keeps_running_values_in_generated_code_and_predicts_from_them() -> None:
    layers = [Layer("batch_norm", momentum=0.5), Dense(1)]
    network = loaded(module_text(declare(Input(2), *layers, loss="half_squared_error"))).Network()
    x, y = np.array([[1.0, 2.0], [3.0, 6.0], [2.0, 1.0]]), np.zeros((3, 1))
    network.step(x.tolist(), y.tolist())
    np.testing.assert_allclose(network.running_mean1, 0.5 * x.mean(0))
    np.testing.assert_allclose(network.running_variance1, 0.5 + 0.5 * x.var(0, ddof=1))
    normal = (x - network.running_mean1) / np.sqrt(network.running_variance1 + 1e-5)
    expected = (network.gain1 * normal + network.b1) @ network.W2.T + network.b2
    np.testing.assert_allclose(network.predict(x), expected)


def test_gains_start_at_one() -> None:
    for kind in ("scale_shift", "layer_norm", "rms_norm", "batch_norm"):
        network = declare(Input(2), Layer(kind), loss="half_squared_error")
        initial = dict(network.initial)["gain1"]
        assert (initial.rule, dict(initial.settings)) == ("constant", {"value": 1})


def test_padded_maxima_are_those_without_what_lies_outside() -> None:
    x = [[[-3, -1, -2, -5]]]
    network = declare(
        Input(shape=[1, 4]),
        Layer("scale_shift"),
        Layer("max_pooling", window=3, padding=1, stride=2),
        loss="squared_error",
    )
    given = {"x": x, "gain1": [1] * 4, "b1": [0] * 4}
    assert evaluate(network.inference, given)["a2"].tolist() == [[[-1, -1]]]
    with pytest.raises(SymbpError, match=r"the size window - padding is 0; it has to be at least 1"):
        declare(Input(shape=[1, 4]), Layer("max_pooling", window=2, padding=2), loss="squared_error")


def test_a_layer_that_nothing_reads_is_refused() -> None:
    expected = "net.toml:7: layer 2, dense: nothing reads its values; name it in a from, or leave it out."
    assert message("[2]", 'units = 2\nname = "a"; units = 3; units = 1\nfrom = "a"') == expected
