"""A bad declaration gets one sentence with file, line, what is wrong and what would be right."""

from __future__ import annotations

import pytest

from symbp.errors import SymbpError
from symbp.network import network_from_toml

LAYERED = """loss = "half_squared_error"
samples = "one"
[input]
size = 2
[[layers]]
units = 2
activation = "sigmoid"
"""
WRITTEN = '''loss = "J"
equations = """
v = a * b
J = v + 1
"""
[tensors.a]
[tensors.b]
'''


def message(text: str) -> str:
    with pytest.raises(SymbpError) as caught:
        network_from_toml(text, "net", "net.toml")
    found = str(caught.value)
    assert "\n" not in found
    assert len(found) < 400
    return found


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("sigmoid", "sigmod", "net.toml:7: unknown activation 'sigmod'; did you mean 'sigmoid'?"),
        ("units = 2", 'kind = "dens"', "net.toml:6: unknown layer 'dens'; did you mean 'dense'?"),
        ("half_squared", "half_square", "net.toml:1: unknown loss 'half_square_error'; did you mean"),
        ("units = 2", "unit = 2", "net.toml:6: layer 'dense' has no setting 'unit'; did you mean 'units'?"),
        ("units = 2", "", "net.toml:5: layer 1 has no 'units'"),
        ("units = 2", 'units = "2"', "net.toml:6: units is '2'; a whole number of at least 1 is needed."),
        ("units = 2", "units = 0", "net.toml:6: units is 0; a whole number of at least 1 is needed."),
        ("units = 2", "units = 1e400", "net.toml:6: 1e400 is outside the range of double precision."),
        ("size = 2", "", "net.toml:3: field 'size' of [input] is missing"),
        ("[input]\nsize = 2\n", "", "net.toml:1: field 'size' of [input] is missing"),
        ('loss = "half_squared_error"\n', "", "net.toml:1: field 'loss' is missing"),
        ('"one"', '"many"', "net.toml:2: samples is 'many'; it is 'batch' or 'one'."),
        ('"sigmoid"', "3", "net.toml:7: activation is 3; the name of one in quotes is needed."),
        ('"sigmoid"', '{ name = "elu", scale = "1" }', "net.toml:7: scale is '1'; a finite number is needed."),
        ('"sigmoid"', '"sigmoid"\nbias = "both"', "net.toml:8: bias is 'both'; it is one of neuron, layer, none."),
        ('"sigmoid"', '"sigmoid"\ntrain_bias = 1', "net.toml:8: train_bias is 1; it is true or false."),
        ('samples = "one"', "input = 2", "net.toml:3: "),
        ("[[layers]]", "[layers]", "net.toml:5: layers is"),
    ],
)
def test_faults_in_layers(old: str, new: str, expected: str) -> None:
    assert message(LAYERED.replace(old, new)).startswith(expected)


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ('[optimiser]\nname = "adm"', "net.toml:9: unknown optimiser 'adm'; did you mean 'adam'?"),
        ('[optimiser]\nname = "adam"\nrate = 1', "net.toml:10: optimiser 'adam' has no setting 'rate'"),
        ('[optimiser]\nlearning_rate = "fast"', "net.toml:9: learning_rate is 'fast'; a finite number is needed."),
        ("[train]\nstep = 4", "net.toml:9: unknown field 'step' in [train]; did you mean 'steps'?"),
        ("[train]\nsteps = 4\nepochs = 2", "net.toml:10: [train] has both steps and epochs; leave one out."),
        ("[initial]\nW1 = [[1, 2, 3], [1, 2, 3]]", "net.toml:9: W1[0] has 3 entries; 2 are needed."),
        ("[initial]\nW1 = [1, 2]", "net.toml:9: W1[0] is a single value; 2 values are needed."),
        ("[initial]\nW1 = [[1, nan], [1, 2]]", "net.toml:9: W1[0][1] is nan; a finite number is needed."),
        ("[initial]\nW3 = 1", "net.toml:9: unknown field 'W3' in [initial]; known are W1, b1."),
        ('[initial]\nW1 = { rule = "glorot" }', "net.toml:9: unknown initialiser 'glorot'"),
        ('[initial]\nW1 = { rule = "uniform", low = "0" }', "net.toml:9: low is '0'; a finite number is needed."),
        ("[data]\nx = [inf, 1]", "net.toml:9: x[0] is inf; a finite number is needed."),
        ('[data]\nx = [1.5, "a"]', "net.toml:9: x[1] is 'a'; a finite number is needed."),
        ("[data]\nx = [1e999999999, 1]", "net.toml:9: 1e999999999 is outside the range of double precision."),
        ("[data]\nz = [1, 2]", "net.toml:9: unknown field 'z' in [data]"),
        ('[data]\nfile = "a.csv"\nx = [1, 2]', "net.toml:9: [data] has both a file and values; leave one out."),
        ("[data]\ntest_fraction = 1", "net.toml:9: test_fraction is 1; at least 0 and below 1 is needed."),
        ('[[layers]]\nkind = "dropout"\nkeep = 0', "net.toml:10: keep is 0; a number above 0 and at most 1 is needed."),
        ('[[layers]]\nkind = "dropout"\nactivation = "relu"', "net.toml:10: layer 'dropout' takes no activation"),
        ("[tensors.a]", "net.toml:8: field 'tensors' does not go with layers; leave it out."),
    ],
)
def test_faults_in_tables(added: str, expected: str) -> None:
    assert message(LAYERED + added + "\n").startswith(expected)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a * b", "a * q", "net.toml:3: unknown name 'q'"),
        ("a * b", "J * b", "net.toml:3: cyclic definition: "),
        ("a * b", "open('/etc/passwd')", "net.toml:3: "),
        ("v = a * b", "import os", "net.toml:3: only equations are read here"),
        ("a * b", "a.__class__", "net.toml:3: 'a.__class__' is not part of the equation language."),
        ("a * b", "(lambda: 1)()", "net.toml:3: '(lambda: 1)()' is not part of the equation language."),
        ("a * b", "[a for a in b]", "net.toml:3: "),
        ("a * b", "f(a)", "net.toml:3: unknown function 'f'"),
        ("a * b", "a *", "net.toml:3: "),
        ('"J"', '"K"', "net.toml:1: 'K' is not defined by the equations."),
        ('"J"', '{ name = "J" }', "net.toml:1: unknown loss 'J'; known are"),
        ("[tensors.a]", '[tensors.a]\nrole = "inpt"', "net.toml:6: tensor 'a' has role 'inpt'; a role is one of"),
        ("[tensors.a]", '[tensors.a]\nrole = "constant"', "net.toml:6: constant 'a' has no value"),
        ("[tensors.a]", "[tensors.sum]\n[tensors.a]", "net.toml:6: 'sum' cannot name a tensor"),
        ("[tensors.a]", "[tensors.a]\nshape = 3", "net.toml:6: the shape of 'a' is 3; a list such as [2, 3]"),
        ("[tensors.a]", '[functions]\nf = "u +"\n[tensors.a]', "net.toml:7: cannot read the formula 'u +'"),
        ("[tensors.b]", '[tensors.b]\nrole = "input"\n[[layers]]', "net.toml:1: the network has both"),
        ("[tensors.b]", "[tensors.b]\n[input]\nsize = 2", "net.toml:8: field 'input' does not go with equations"),
    ],
)
def test_faults_in_equations(old: str, new: str, expected: str) -> None:
    assert message(WRITTEN.replace(old, new)).startswith(expected)


def test_sizes_that_disagree_are_both_named() -> None:
    text = 'loss = "J"\nequations = "J = sum[i](a[i] * b[i])"\n[tensors]\na = { shape = [2] }\nb = { shape = [3] }\n'
    found = message(text)
    assert found.startswith("net.toml:2: index i in the equation of 'J' runs to 2")
    assert "3" in found


@pytest.mark.parametrize("text", ["", "x = = 3", "a = " + "9" * 5000, "a = " + "[" * 3000, "\x00"])
def test_what_is_not_a_declaration_is_refused(text: str) -> None:
    assert message(text).startswith("net.toml")


def test_a_network_needs_something_to_train() -> None:
    found = message(LAYERED.replace("samples", 'frozen = ["W1", "b1"]\nsamples'))
    assert found.endswith("the network has no parameter to train.")


def test_frozen_names_parameters() -> None:
    found = message(LAYERED.replace("samples", 'frozen = ["W9"]\nsamples'))
    assert found == "net.toml:2: frozen names 'W9', which is not a parameter."
