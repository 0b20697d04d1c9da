"""What the symbols of a document mean, and the rule in symbols."""

from __future__ import annotations

from typing import Any

from symbp.derive.derivation import Derivation
from symbp.explain.document import Block, DisplayRow, Paragraph, Table, Words, filled
from symbp.language.expressions import Where
from symbp.language.layout import Big, Fraction, Node, Row, Symbol, operator
from symbp.language.tensor import Tensor
from symbp.network.data import lookup_range
from symbp.network.model import Network
from symbp.notation.notation import Notation


def glossary(derivation: Derivation, layout: Notation, words: dict[str, Any]) -> tuple[Block, ...]:
    """A table of the tensors with their shapes and roles, and how indices are to be read."""
    network, names = derivation.network, words["notation"]
    rows: list[tuple[str | Node, ...]] = []
    for tensor in derivation.forward.tensors:
        shape: str | Node = names["scalar"]
        if tensor.shape:
            sizes = [layout.expression(size) for size in tensor.shape]
            shape = Row(tuple(part for size in sizes for part in (operator("×"), size))[1:])
        rows.append((layout.tensor(tensor.name), shape, _meaning(tensor, network, names).format(first=layout.first)))
    if network.sampled:
        rows.append((layout.tensor("samples"), names["scalar"], names["samples"]))
    if any(step.after.right.has(Where) for step in derivation.steps):
        rows.append((Row((operator("["), operator("·"), operator("]"))), "", names["condition"]))
    text = words["text"]
    standard = layout.convention.name == "standard"
    lead = [text["notation_layers" if network.layers and standard else "notation"].format(first=layout.first)]
    blocks: list[Block] = [Table(tuple(names["head"]), tuple(rows))]
    if any(t.shape for t in derivation.forward.tensors):
        blocks.insert(0, Paragraph((*lead, *_direction(network, layout, text))))
    return tuple(blocks)


def _direction(network: Network, layout: Notation, text: dict[str, str]) -> Words:
    """Which way a weight leads, said of the first one."""
    weight = next((n for layer in network.layers if layer.kind == "dense" for n in layer.parameters[:1]), None)
    if weight is None or len(network.forward.tensor[weight].shape) != 2:
        return ()
    to, source = Symbol("j"), layout.letter("k")
    shown = {"weight": layout.tensor(weight, (to, source)), "to": to, "source": source}
    return (" ", *filled(text["weight_direction"], **shown))


def _meaning(tensor: Tensor, network: Network, names: dict[str, str]) -> str:
    """The role of a tensor, and the layer that it belongs to."""
    if tensor.name == network.loss:
        return names["loss"]
    if tensor.integer:
        looked_up = lookup_range(network.forward, tensor.name) is not None
        return names["integer" if looked_up else "whole"]
    role = {"output": "intermediate"}.get(tensor.role, tensor.role)
    if tensor.role == "input" and tensor.name not in network.inference.tensor:
        role = "target"
    for layer in network.layers:
        if tensor.name in (*layer.defines, *layer.parameters):
            if tensor.name == layer.pre_activation and layer.activation:
                role = "pre_activation"
            elif tensor.name == layer.output:
                role = "activation"
            elif tensor.role == "parameter" and layer.kind == "dense":
                role = "weights" if len(tensor.shape) > 1 else "bias"
            meaning = names["of_layer"].format(meaning=names[role], layer=layer.number)
            break
    else:
        meaning = names[role]
    meaning = names["frozen"].format(meaning=meaning) if tensor.name in network.frozen else meaning
    author = network.authors.get(tensor.name)
    return names["called"].format(meaning=meaning, author=author) if author else meaning


def rule_of_differentiation(loss: Node) -> DisplayRow:
    """The derivative by a value that is read, from the derivatives by the values that read it."""
    read, reader = Symbol("A"), Symbol("T")
    partial = operator("∂")

    def by(above: Node, below: Node) -> Node:
        return Fraction(Row((partial, above)), Row((partial, below)))

    summed = Row((Big("∑", reader), by(loss, reader), by(reader, read)))
    return by(loss, read), "=", summed, ()
