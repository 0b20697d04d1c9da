"""A graph becomes a network: with a loss, data, an optimiser, and the weights that it came with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.interchange.graph import Graph
from symbp.interchange.importing import Importer
from symbp.interchange.views import View
from symbp.interchange.weights import with_start
from symbp.language.program import Program
from symbp.language.text import Source, parse_equations
from symbp.library.instantiate import defined_names
from symbp.library.library import entries
from symbp.network.build import assembled
from symbp.network.declaration import Declaration
from symbp.network.loss import declared_loss
from symbp.network.model import Layer, Network
from symbp.network.parts import Parts
from symbp.network.small import made_up_data
from symbp.network.written import loss_of_tensors


def network_of(graph: Graph, name: str, loss: Any = None, small: Network | None = None, **fields: Any) -> Network:
    """The network of a graph.

    ``loss`` is a loss of the library by name, or a table with its name and settings; None where the graph ends in a
    loss itself. ``small`` is the same network at small sizes, for checks that visit every element. ``fields`` are
    those of a declaration besides: optimiser, train, data, title … Raises
    :class:`SymbpError` for an operator or a value that the equation language has no words for.
    """
    known = {key: value for key, value in fields.items() if value is not None}
    declaration = Declaration({**known, **({"loss": loss} if loss is not None else {})}, graph.source, "")
    im = Importer(graph)
    output = next(im.values[n] for n in graph.outputs if isinstance(im.values.get(n), View))
    ending = im.ending
    if ending is None and not output.shape and loss is None:
        parts = _parts(im, output.name, (output.name,), {})
    else:
        parts = _with_loss(im, declaration, ending, output)
    notes = [*im.notes, *known.pop("notes", ())]
    final = Declaration({"title": name, **known, "notes": notes}, graph.source, "")
    network = assembled(final, parts, name)
    known_names = network.forward.tensor
    symbols = {n: text for n, text in im.symbols.items() if n in known_names and n not in network.notation.tensors}
    authors = {n: author for n, author in im.authors.items() if n in known_names and author != n}
    notation = replace(network.notation, tensors={**symbols, **network.notation.tensors})
    network = replace(network, notation=notation, authors=authors)
    network = with_start(network, {n: _finite(n, v, im) for n, v in im.start.items() if n in known_names})
    if not network.data.values and not network.data.file:
        network = replace(network, data=made_up_data(network.forward))
    if small is not None and _kinds(small) != _kinds(network):
        raise SymbpError(f"{graph.source}: the small network has other layers; it is to differ in sizes alone.")
    return replace(network, small=small)


def _kinds(network: Network) -> list[tuple[str, str]]:
    return [(layer.kind, layer.activation) for layer in network.layers]


def _with_loss(im: Importer, declaration: Declaration, ending: Any, output: View) -> Parts:
    """The loss of the library that is asked for, or that the graph ends in."""
    if ending is not None:
        table, prediction, target = ending
    else:
        given = declaration.fields.get("loss")
        if given is None:
            raise declaration.error(
                "the network ends in predictions and has no loss; name one, as in --loss cross_entropy_labels "
                "(symbp list shows all)."
            )
        table, prediction, target = dict(given) if isinstance(given, Mapping) else {"name": given}, output, None
    behind = entries("losses").get(str(table.get("name")), {}).get("behind", "")
    last = im.layers[-1] if im.layers else None
    im.node = None
    if behind and not (last and last.activation == behind and last.output == prediction.name):
        prediction = im.predicted(behind, prediction)
        im.notes.append(
            f"The network ends in scores; {behind} makes them the probabilities that the loss {table['name']} takes."
        )
    bound = {**table, "p": im.tensor(prediction), **({"y": im.tensor(target)} if target is not None else {})}
    ends = declared_loss(declaration, term=bound)
    given, text, predictions, values = loss_of_tensors(declaration, ends, im.written.tensors)
    tensors = {**im.written.tensors, **given}
    new, equations = parse_equations(text, tensors, Source(im.graph.source))
    im.written.tensors |= given | {t.name: t for t in new}
    im.written.equations += equations
    defines = tuple(n for n in defined_names(text))
    im.layers.append(Layer(len(im.layers) + 1, "loss", ends.name, defines, (), predictions[0], "", "loss"))
    im.frozen += values
    return _parts(im, "loss", tuple(predictions), values)


def _parts(im: Importer, loss: str, predictions: tuple[str, ...], values: dict[str, Any]) -> Parts:
    tensors, equations = list(im.written.tensors.values()), im.written.equations
    after = [new for _, new in im.updates]
    forward = Program.build(tensors, equations, dict.fromkeys((*predictions, loss, *after)), im.updates)
    defined = {e.target for e in im.written.inference}
    kept = [t for t in tensors if (t.given and t.role != "random") or t.name in defined]
    if loss in predictions:
        inference = forward.needed_for(predictions).with_outputs(*predictions)
    else:
        inference = Program.build(kept, im.written.inference, predictions).needed_for(predictions)
    frozen = [name for name in dict.fromkeys(im.frozen) if forward.tensor[name].role == "parameter"]
    return Parts(
        forward,
        inference,
        loss,
        predictions,
        im.layers,
        frozen,
        values,
    )


def _finite(name: str, values: np.ndarray, im: Importer) -> np.ndarray:
    """Start values, which are finite."""
    if not np.isfinite(values).all():
        raise SymbpError(f"{im.graph.source}: {im.authors.get(name, name)} holds a value that is not finite.")
    return values.astype(float)
