"""A user's activation, loss or kind of layer is its forward formula and nothing else."""

from __future__ import annotations

import pytest

from symbp.errors import SymbpError
from symbp.network import Network, network_from_toml
from symbp.pipeline import derive_network
from symbp.verify.interpreter import evaluate

BASE = """loss = "half_squared_error"
[input]
size = 3
[[layers]]
units = 2
activation = "tanh"
"""


def declared(text: str) -> Network:
    return network_from_toml(text, "net", "net.toml")


def equations(network: Network) -> list[str]:
    return str(network.forward).splitlines()


def test_own_activation_with_a_setting() -> None:
    network = declared(
        BASE.replace('"tanh"', '{ name = "bent", slope = 2.5 }')
        + '[activations.bent]\nsettings = { slope = 1 }\nformula = "a[...] = z[...] / (1 + abs(slope * z[...]))"\n'
    )
    assert equations(network)[1] == "a1[n, j] = z1[n, j] / (1 + 5 * abs(z1[n, j]) / 2)"
    assert "delta_z1" in derive_network(network).program.tensor


def test_own_activation_over_the_last_axis_names_its_parts_apart() -> None:
    formula = "s[...] = sum[n](z[..., n] ** 2)\na[..., j] = z[..., j] / sqrt(1 + s[...])"
    network = declared(BASE.replace('"tanh"', '"ball"') + f'[activations.ball]\nformula = """\n{formula}\n"""\n')
    values = evaluate(network.inference, {"x": [[1, 0, 0], [0, 1, 0]], "W1": [[3, 1, 0], [4, 1, 0]], "b1": [0, 0]})
    assert [float(v) for v in values["a1"][0]] == pytest.approx([3 / 26**0.5, 4 / 26**0.5])
    assert network.layers[0].defines == ("z1", "s1", "a1")


def test_own_loss() -> None:
    network = declared(
        BASE.replace('"half_squared_error"', '{ name = "huber", width = 0.5 }')
        + """[losses.huber]
settings = { width = 1 }
formula = '''
d[..., k] = abs(p[..., k] - y[..., k])
L = mean[..., k](where(d[..., k] < width, d[..., k] ** 2 / 2, width * (d[..., k] - width / 2)))
'''
"""
    )
    given = {"x": [[0, 0, 0]], "W1": [[0] * 3] * 2, "b1": [0, 0], "y": [[0.25, 2.5]]}
    assert float(evaluate(network.forward, given)["loss"][()]) == pytest.approx((0.25**2 / 2 + 0.5 * 2.25) / 2)


def test_own_kind_of_layer_with_parameters_and_an_activation() -> None:
    network = declared(
        BASE
        + """[[layers]]
kind = "scale"
power = 2
activation = "sigmoid"
[layer_kinds.scale]
settings = { power = 1 }
formula = "z[..., j] = g[j] * x[..., j] ** power"
parameters = { g = ["units"] }
"""
    )
    assert equations(network)[2] == "z2[n, j] = g2[j] * a1[n, j] ** 2"
    assert network.layers[1].title == "scale, power 2, sigmoid"
    assert network.trained == ("W1", "b1", "g2")
    assert dict(derive_network(network).adjoint)["g2"] == "grad_g2"


def test_own_random_layer_has_a_form_for_prediction() -> None:
    network = declared(
        BASE
        + """[[layers]]
kind = "noise"
[layer_kinds.noise]
formula = "a[..., k] = x[..., k] + r[..., k] - 1 / 2"
inference = "a[..., k] = x[..., k]"
random = { r = ["inputs"] }
"""
    )
    assert [t.name for t in network.forward.given("random")] == ["r2"]
    assert str(network.inference).splitlines()[-1] == "a2[n, k] = a1[n, k]"


def test_parts_of_a_layer_and_of_its_activation_do_not_clash() -> None:
    network = declared(
        BASE.replace('"tanh"', '"linear"')
        + """[[layers]]
kind = "gain"
activation = "softmax"
[layer_kinds.gain]
formula = "z[..., j] = s[j] * x[..., j]"
parameters = { s = ["units"] }
"""
    )
    assert {"s2", "s2_2"} <= set(network.forward.tensor)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ('formula = "a[...] = q[...] + 1"', "net.toml:8: unknown name 'q'"),
        ("formula = \"a[...] = __import__('os').system(1)\"", "net.toml:8: "),
        ('formula = "a[...] = = 3"', "net.toml:8: cannot read the formula"),
        ('about = "nothing"', "net.toml:7: [activations.mine] has no formula"),
        ('formula = "c[...] = z[...]"', "net.toml:8: the formula of activation 'mine' defines c; it has to define a."),
        ('formula = "a[...] = x[...]"', "net.toml:8: unknown name 'x'"),
        ('formula = "a = sum[j](z[0, j])"', "net.toml:8: the formula of activation 'mine' gives no axes; axes [N, 2]"),
        ('formula = """\n\nb[...] = z[...]\na[...] = b[...] + qq[...]\n"""', "net.toml:11: unknown name 'qq'"),
        (
            'forumla = "a[...] = z[...]"',
            "net.toml:8: unknown field 'forumla' in [activations.mine]; did you mean 'formula'?",
        ),
        ('formula = "a[...] = b[...]\\nb[...] = a[...]"', "net.toml:8: cyclic definition"),
    ],
)
def test_faults_in_own_formulas_are_found_on_their_lines(entry: str, expected: str) -> None:
    with pytest.raises(SymbpError) as caught:
        declared(BASE.replace('"tanh"', '"mine"') + f"[activations.mine]\n{entry}\n")
    assert str(caught.value).startswith(expected)


def test_a_layer_may_not_take_a_name_that_has_a_meaning() -> None:
    with pytest.raises(SymbpError, match="'y' cannot name a tensor of a layer; it has a meaning"):
        declared(
            BASE + '[[layers]]\nkind = "own"\n[layer_kinds.own]\n'
            'formula = "z[..., j] = y[j] * x[..., j]"\nparameters = { y = ["units"] }\n'
        )
