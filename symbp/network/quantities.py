"""What the tensors of a network are to a reader: their roles, their layers, and so how an author writes them."""

from __future__ import annotations

from collections.abc import Mapping

from symbp.language.program import Program
from symbp.network.model import Network
from symbp.notation.convention import Convention
from symbp.notation.notation import Names, Notation, Place, first_index, index_in_name


def places(network: Network) -> dict[str, Place]:
    """The role and the layer of every tensor that has one; the input belongs to the layer before the first."""
    program, found = network.forward, {}
    for tensor in program.given("input"):
        sampled = network.sampled and bool(tensor.shape)
        is_input = tensor.name in network.inference.tensor
        role = ("input" if is_input else "target") if len(tensor.shape) == 1 + sampled and network.layers else ""
        found[tensor.name] = Place(role, 0 if is_input else None, sampled)
    for layer in network.layers:
        dense = layer.kind == "dense"
        for name in (*layer.defines, *layer.parameters):
            tensor = program.tensor[name]
            parameter = tensor.role == "parameter"
            sampled = network.sampled and not parameter
            role = ""
            if parameter and dense:
                role = "weight" if len(tensor.shape) > 1 else "bias"
            elif len(tensor.shape) == 1 + sampled:
                before = name == layer.pre_activation and layer.activation
                role = "pre_activation" if before else "activation" if name == layer.output else ""
            found[name] = Place(role, layer.number, sampled)
    found[network.loss] = Place("loss")
    return found


def notation_of(
    network: Network,
    forward: Program,
    adjoints: Mapping[str, str] | None = None,
    convention: Convention | None = None,
    words: Mapping[str, str] | None = None,
) -> Notation:
    """The layout of a network's formulas in a convention, its own where none is given.

    ``forward`` is the program that is printed, ``adjoints`` maps the tensor of an adjoint to what it is the adjoint of,
    ``words`` are those that stand in formulas.
    """
    convention = convention or network.notation
    names = Names(adjoints or {}, network.loss, index_in_name(forward), places(network))
    return Notation(names, convention, words, first_index(forward, convention))
