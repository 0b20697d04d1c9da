"""A graph of operators becomes the programs and the layers of a network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.attention import Scores, scaled, weighted
from symbp.interchange.graph import SAMPLES, Given, Graph, Node, identifier
from symbp.interchange.layers import LAYERS as LAYER_KINDS
from symbp.interchange.moves import MOVES, axis_of, sizes_of
from symbp.interchange.operators import activation_formula, known_activation, layer_formula, operator_formula, operators
from symbp.interchange.recurrent import RECURRENT
from symbp.interchange.values import FOLDED, Joined, Masked, Value, number, plain_array, seen_where
from symbp.interchange.views import Sizes, View
from symbp.interchange.written import Written
from symbp.language.tensor import Tensor
from symbp.library.instantiate import defined_names
from symbp.network.model import Layer
from symbp.notation.pattern import INDICES

LAYERS = {**LAYER_KINDS, **RECURRENT}
REDUCING = {"sum", "mean", "max", "min", "variance", "norm", "logsumexp"}
COPIED = {"reshape", "flatten", "unflatten", "expand", "repeat"}  # moves that joined values have to be copied for
ALONG = {"softmax", "log_softmax", "cumulative_sum"}


class Importer:
    """Goes through the operators of a graph; ``values`` are what they compute, by the names of the graph."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.written = Written(graph.source)
        self.layers: list[Layer] = []
        self.updates: list[tuple[str, str]] = []
        self.frozen: list[str] = []
        self.start: dict[str, np.ndarray] = {}
        self.notes: list[str] = list(graph.notes)
        self.authors: dict[str, str] = {}
        self.symbols: dict[str, tuple[str, str]] = {}
        self.values: dict[str, Value] = {}
        self.found: dict[str, Any] = {}
        self.scores: dict[str, Scores] = {}
        self.multiples: dict[str, tuple[View, sp.Expr]] = {}
        self.dense: dict[str, tuple[View, View, View]] = {}
        self.ending: tuple[dict[str, Any], View, View | None] | None = None
        self.node: Node | None = None
        nodes = needed(graph)
        self.readers = Counter(name for node in nodes for name in _names(node.inputs))
        self.readers.update(graph.outputs)
        self.waiting = {given.name: given for given in graph.given}
        for given in graph.given:
            if given.role == "input":
                self.values[given.name] = self.declare(given)
        for node in nodes:
            self.node = node
            try:
                self.operator(node)
            except SymbpError as error:
                raise SymbpError(f"{graph.source}: {node.place}: {error}.") from None

    # values -----------------------------------------------------------------------------------------------------------

    def declare(self, given: Given) -> View:
        """A tensor of the network for what is given."""
        shape = [SAMPLES if isinstance(size, str) else size for size in given.shape]
        name = self.written.free(identifier(given.author))
        role = {"buffer": "parameter"}.get(given.role, given.role)
        if given.role == "buffer":
            self.frozen.append(name)
        if given.values is not None and role == "parameter":
            self.start[name] = given.values
        self.authors[name] = given.author
        return self.written.given(Tensor(name, tuple(shape), role, given.integer))

    def value(self, item: Any) -> Any:
        """An input of an operator: the value of its name, or what stands there itself."""
        if isinstance(item, str):
            if item not in self.values:
                given = self.waiting[item]
                known = given.role == "buffer" and given.values is not None
                self.values[item] = given.values if known else self.declare(given)
            return self.values[item]
        if isinstance(item, (list, tuple)):
            return [self.value(part) for part in item]
        return item

    def view(self, value: Any, what: str = "it") -> View:
        """A value as a view: joined ones are put together, known ones become tensors that training does not change."""
        if isinstance(value, View):
            return value
        if isinstance(value, Joined):
            return self.joined(value)
        if isinstance(value, Masked):
            raise SymbpError(f"{what} is minus infinity in places, and is read by something else than a softmax")
        if isinstance(value, np.ndarray):
            if not np.isfinite(value.astype(float)).all():
                raise SymbpError(f"{what} holds values that are not finite")
            name = self.written.free("fixed")
            self.frozen.append(name)
            self.start[name] = value.astype(float)
            return self.written.given(Tensor(name, tuple(value.shape), "parameter"))
        raise SymbpError(f"{what} is {value!r}, where values are needed")

    def joined(self, value: Joined) -> View:
        """Values one behind the other, two at a time, by the library's layer."""
        last = len(value.shape) - 1
        order = [n for n in range(last + 1) if n != value.axis] + [value.axis]
        back = [order.index(n) for n in range(last + 1)]
        found = value.parts[0].permute(order)
        for part in value.parts[1:]:
            text, _ = layer_formula("concatenate", {"x": found.shape, "y": part.permute(order).shape}, {})
            found = self.layer("concatenate", text, {"x": found, "y": part.permute(order)}, order=back)
        return found.permute(back)

    def tensor(self, view: View) -> str:
        """The name of a tensor that holds exactly this, made by a copy where there is none."""
        if view.name in self.written.tensors and view.whole(self.written.tensors[view.name]):
            return view.name
        text = activation_formula("linear", view.shape, {})
        return self.layer("activation", text, {"z": view}, copies=True).name

    # layers -----------------------------------------------------------------------------------------------------------

    def layer(
        self,
        kind: str,
        text: str,
        reads: Mapping[str, Any],
        inference: str = "",
        states: Mapping[str, str] | None = None,
        copies: bool = False,
        order: Sequence[int] | None = None,
    ) -> View:
        """Put a formula as a layer of its own; what it results in (``z`` or ``a``)."""
        number = len(self.layers) + 1
        names = {local: self.written.free(f"{local}{number}") for local in defined_names(text)}
        names |= {f"{local}_next": f"{name}_next" for local, name in (states or {}).items()}
        self.found = found = self.written.formula(text, reads, names, inference, copies, order)
        result = next(local for local in ("z", "a", *reversed(list(found))) if local in found)
        output = found[result]
        defines = [names[local] for local in defined_names(text) if names[local] in self.written.tensors]
        if not defines:
            return output
        tensors = self.written.tensors
        read = {v.name: v for v in reads.values() if isinstance(v, View)}
        self.symbols |= {n: s for n, s in _symbols(reads, number, tensors).items() if n not in self.symbols}
        self.layers.append(
            Layer(
                number=number,
                kind=kind,
                title=kind,
                author=self.node.module if self.node else "",
                defines=tuple(defines),
                parameters=tuple(n for n in read if tensors[n].role == "parameter"),
                input=next((n for n in read if tensors[n].role != "parameter"), next(iter(read))),
                pre_activation=output.name if result == "z" else "",
                output=output.name,
                activation="linear" if result == "z" else "",
                units=int(output.shape[-1]) if output.shape and output.shape[-1].is_Integer else 1,
            )
        )
        return output

    def library(self, kind: str, reads: Mapping[str, Any], inputs: Mapping[str, View], **settings: Any) -> View:
        """A layer of the library."""
        text, inference = layer_formula(kind, {local: view.shape for local, view in inputs.items()}, settings)
        states = {local: view.name for local, view in reads.items() if f"{local}_next" in defined_names(text)}
        self.updates += [(name, f"{name}_next") for name in states.values()]
        return self.layer(kind, text, {**inputs, **reads}, inference, states)

    def state(self, item: Any, size: int, ones: bool) -> View:
        """A state of a layer, as it is given, or one that begins at noughts or ones."""
        name = self.written.free("state")
        values = np.asarray(item, float) if isinstance(item, np.ndarray) else None
        author = next((g.author for g in self.graph.given if self.values.get(g.name) is item), "")
        if author:
            name = self.written.free(identifier(author))
            self.authors[name] = author
        if values is not None and (values != ones).any():
            self.start[name] = values
        return self.written.given(Tensor(name, (size,), "state", value=sp.Integer(1) if ones else None))

    def random(self, view: View) -> View:
        """Uniform random numbers for every place of a view, those of the samples first."""
        order = sorted(range(len(view.shape)), key=lambda n: not view.shape[n].free_symbols)
        name = self.written.free(f"r{len(self.layers) + 1}")
        found = self.written.given(Tensor(name, tuple(view.shape[n] for n in order), "random"))
        return found.permute([order.index(n) for n in range(len(order))])

    def is_parameter(self, view: View) -> bool:
        """Whether a view reads a parameter."""
        return self.written.tensors[view.name].role == "parameter"

    def added(self, first: Any, second: Any) -> Any:
        """The sum of two parameters; either may be a nought."""
        if first == 0 or second == 0:
            return second if first == 0 else first
        return self.elementwise("add", [first, second], {})

    def activation(self, kind: str, view: View, **settings: Any) -> View:
        """An activation of the library: of the layer before, where it ends in what is read, or a layer of its own."""
        text = activation_formula(kind, view.shape, settings)
        last = self.layers[-1] if self.layers else None
        source = self.node.inputs[0] if self.node and self.node.inputs else None
        alone = isinstance(source, str) and self.readers[source] == 1
        behind = last is not None and last.pre_activation == view.name and last.activation == "linear" and alone
        if behind:
            return self.predicted(kind, view, **settings)
        found = self.layer("activation", text, {"z": view})
        if self.layers and self.layers[-1].output == found.name and kind != "linear":
            self.layers[-1] = replace(self.layers[-1], activation=kind)
        return found

    def predicted(self, kind: str, view: View, **settings: Any) -> View:
        """An activation at the end, of the last layer where that is linear."""
        last = self.layers[-1] if self.layers else None
        if last is None or last.pre_activation != view.name or last.activation != "linear":
            return self.activation(kind, view, **settings)
        text = activation_formula(kind, view.shape, settings, self.letters(view))
        names = {local: self.written.free(f"{local}{last.number}") for local in defined_names(text)}
        output = self.written.formula(text, {"z": view}, names)["a"]
        defines = (*last.defines, *(names[local] for local in defined_names(text)))
        self.layers[-1] = replace(last, defines=defines, output=output.name, activation=kind)
        return output

    def letters(self, view: View) -> list[str]:
        """The letters of the indices with which a tensor was defined, where the view is that tensor as it is."""
        if not view.whole(self.written.tensors[view.name]):
            return []
        return [str(i) for e in reversed(self.written.equations) if e.target == view.name for i in e.indices]

    # operators --------------------------------------------------------------------------------------------------------

    def operator(self, node: Node) -> None:
        """One operator of the graph."""
        inputs = [self.value(item) for item in node.inputs]
        found = self.result(node, inputs)
        several = len(node.outputs) > 1 or node.kind == "onnx_recurrent"
        outputs = found if isinstance(found, list) and several else [found]
        self.values.update(zip(node.outputs, outputs, strict=False))

    def result(self, node: Node, inputs: list[Any]) -> Any:
        """What an operator computes."""
        kind, words = node.kind, dict(node.attributes)
        if kind in MOVES:
            if kind in ("concatenate", "stack"):
                return self.side_by_side(kind, inputs, words)
            if inputs and isinstance(inputs[0], Masked):
                return self.move_masked(kind, inputs)
            if isinstance(inputs[0], Joined) and kind in COPIED:
                inputs[0] = self.joined(inputs[0])
            return MOVES[kind](*inputs, **words)
        if kind in FOLDED and all(_is_known(value) for value in inputs):
            return np.asarray(FOLDED[kind](*map(plain_array, inputs), **words))
        if kind in LAYERS:
            return LAYERS[kind](self, *inputs, **words)
        if kind in REDUCING:
            if len(inputs) > 1:
                words["axes"] = sizes_of(inputs[1]) if inputs[1] is not None else None
            return self.reduced(kind, self.view(inputs[0]), **words)
        if kind in ALONG:
            return self.along(kind, inputs[0], **words)
        if known_activation(kind) and len(inputs) == 1:
            return self.activation(kind, self.view(inputs[0]), **words)
        if kind in ("add", "multiply", "where") or kind in operators():
            return self.elementwise(kind, inputs, words)
        raise SymbpError(
            f"the operator {kind} is not known; it would take its formula, as those of symbp/interchange/operators.toml"
        )

    def side_by_side(self, kind: str, inputs: list[Any], words: dict[str, Any]) -> Any:
        """Values joined along an axis, or along a new one."""
        values = inputs[0]
        if not all(isinstance(value, np.ndarray) for value in values):
            values = [value if isinstance(value, (View, Joined)) else self.view(np.asarray(value)) for value in values]
        return MOVES[kind](values, *inputs[1:], **words)

    def move_masked(self, kind: str, inputs: list[Any]) -> Any:
        """A value that is minus infinity in places, which only a softmax reads."""
        masked = inputs[0]
        if kind != "identity":
            raise SymbpError("a value that is minus infinity in places is moved before its softmax")
        return masked

    def elementwise(self, kind: str, inputs: list[Any], words: dict[str, Any]) -> Value:
        """An operator of operands that are repeated to one shape."""
        masked = self.masked(kind, inputs)
        if masked is not None:
            return masked
        if kind == "add" and (with_bias := self.with_bias(inputs)) is not None:
            return with_bias
        exact = [number(value) for value in inputs]
        if kind == "where" and isinstance(inputs[0], np.ndarray) and exact[0] is None:
            return self.known_where(inputs)
        shape = self.common([value for value, known in zip(inputs, exact, strict=True) if known is None])
        reads: dict[str, Any] = {}
        for local, value, known in zip(("x", "y", "w"), inputs, exact, strict=False):
            if known in (sp.oo, -sp.oo):
                raise SymbpError(f"{kind} reads a value that is not finite")
            reads[local] = self.view(value).expand(shape) if known is None else known
        first = next(local for local, value in reads.items() if isinstance(value, View))
        if kind in ("add", "multiply"):
            text, _ = (
                layer_formula(kind, {first: shape or (sp.Integer(1),)}, {})
                if shape
                else (f"a = x {'+' if kind == 'add' else '*'} y", "")
            )
        else:
            text = operator_formula(kind, shape, words)
        ordered = {first: reads[first], **reads}
        found = self.layer(kind, text, ordered)
        if kind in ("multiply", "divide") and len(reads) == 2 and (first == "x" or kind == "multiply"):
            factor = reads["y" if first == "x" else "x"]
            if not isinstance(factor, View):
                factor = factor if kind == "multiply" else 1 / factor
                self.multiples[found.name] = (reads[first], factor)
                scaled(self, reads[first], factor, found)
        return found

    def with_bias(self, inputs: list[Any]) -> View | None:
        """A dense layer whose bias is added by an operator of its own, as one layer; None where this is none."""
        last = self.layers[-1] if self.layers else None
        names = self.node.inputs if self.node else ()
        for place in (0, 1):
            before, bias = inputs[place], inputs[1 - place]
            if not (isinstance(before, View) and isinstance(bias, View)) or last is None or last.kind != "dense":
                continue
            alone = len(names) == 2 and isinstance(names[place], str) and self.readers[names[place]] == 1
            units = self.is_parameter(bias) and len(bias.axes) == 1 and bias.shape[0] == before.shape[-1]
            plain = last.output == before.name and last.activation == "linear" and len(last.parameters) == 1
            ends = self.dense.get(last.output)
            if units and plain and ends is not None and alone and before.shape == ends[2].shape:
                x, weight, _ = ends
                self.layers.pop()
                self.written.remove(last.defines)
                return LAYERS["linear"](self, x, weight, bias)
        return None

    def common(self, values: Sequence[Any]) -> Sizes:
        """The shape that operands are repeated to."""
        shapes = [tuple(sp.sympify(n) for n in value.shape) for value in values]
        rank = max(map(len, shapes))
        found = [sp.Integer(1)] * rank
        for shape in shapes:
            for place, size in enumerate(shape, rank - len(shape)):
                if size != 1:
                    if found[place] not in (1, size):
                        raise SymbpError(f"operands of shapes {list(shape)} and {list(found)} do not fit")
                    found[place] = size
        return tuple(found)

    def masked(self, kind: str, inputs: list[Any]) -> Masked | None:
        """What is minus infinity in places: a softmax will leave these out."""
        exact = [number(value) for value in inputs]
        if kind == "where" and -sp.oo in exact:
            hidden = inputs[0] if isinstance(inputs[0], np.ndarray) else self.view(inputs[0])
            if exact[1] == -sp.oo:
                seen = (
                    ~hidden.astype(bool)
                    if isinstance(hidden, np.ndarray)
                    else self.elementwise("logical_not", [hidden], {})
                )
                return Masked(self.view(inputs[2]), seen)
            return Masked(self.view(inputs[1]), hidden)
        if kind == "add":
            for known, other in ((inputs[0], inputs[1]), (inputs[1], inputs[0])):
                if isinstance(known, np.ndarray) and np.isneginf(known.astype(float)).any() and isinstance(other, View):
                    if set(np.unique(known.astype(float))) <= {0.0, -np.inf}:
                        return Masked(other, known == 0)
        if kind in ("multiply", "divide") and isinstance(inputs[0], Masked):
            factor = exact[1]
            if factor is not None and factor.is_positive:
                return Masked(self.view(self.elementwise(kind, [inputs[0].value, inputs[1]], {})), inputs[0].mask)
        return None

    def known_where(self, inputs: list[Any]) -> View:
        """A choice by a known mask: a condition on the indices, or a tensor of noughts and ones."""
        shape = self.common(
            inputs if all(number(v) is None for v in inputs) else [v for v in inputs if number(v) is None]
        )
        condition = seen_where(inputs[0], "i", "j") if len(shape) > 1 else None
        reads: dict[str, Any] = {}
        for local, value in zip(("y", "w"), inputs[1:], strict=True):
            known = number(value)
            reads[local] = self.view(value).expand(shape) if known is None else known
        if condition is None:
            return self.elementwise("where", [self.view(inputs[0].astype(float)), *inputs[1:]], {})
        first = next(local for local, value in reads.items() if isinstance(value, View))
        text = f"a[..., i, j] = where({condition or '1 > 0'}, y[..., i, j], w[..., i, j])"
        from symbp.interchange.operators import placed

        return self.layer("where", placed(text, shape[:-2], {}), {first: reads[first], **reads})

    def reduced(
        self, kind: str, view: View, axes: Sequence[int] | None = None, keep: bool = False, **words: Any
    ) -> View:
        """A reduction over axes, which become one at the end before."""
        rank = len(view.shape)
        places = sorted({int(n) % rank for n in axes}) if axes is not None and len(axes) else list(range(rank))
        kept = [n for n in range(rank) if n not in places]
        moved = view.permute([*kept, *places])
        moved = moved.reshape([*moved.shape[: len(kept)], sp.prod(moved.shape[len(kept) :])])
        found = self.layer(kind, operator_formula(kind, moved.shape, words), {"x": moved})
        return self.with_places(found, places) if keep else found

    def with_places(self, view: View, places: Sequence[int]) -> View:
        """With axes of size 1 where some were reduced."""
        for place in sorted(places):
            view = view.unsqueeze(place)
        return view

    def along(self, kind: str, value: Any, axis: int = -1, **words: Any) -> View:
        """An operator along one axis, which stands at the end meanwhile."""
        place, last = axis_of(value, axis), len(value.shape) - 1
        if isinstance(value, Masked):
            if kind != "softmax" or place != last:
                raise SymbpError(f"{kind} reads a value that is minus infinity in places")
            seen, reads = self.seen(value.mask, value.shape)
            text = operator_formula("masked_softmax", value.shape, {"seen": seen})
            found = self.layer("softmax", text, {"x": value.value, **reads})
            weighted(self, value.value, value.mask, found)
            return found
        view = self.view(value).swapped(place, last)
        if known_activation(kind):
            found = self.activation(kind, view)
            if place == last:
                weighted(self, view, None, found)
        else:
            found = self.layer(kind, operator_formula(kind, view.shape, words), {"x": view})
        return found.swapped(place, last)

    def seen(self, mask: Any, shape: Sizes) -> tuple[str, dict[str, View]]:
        """The condition under which a place s is seen from t, and the tensor that it reads, if any."""
        if isinstance(mask, np.ndarray):
            condition = seen_where(mask, "t", "s")
            if condition is not None:
                return condition or "1 > 0", {}
            mask = self.view(mask.astype(float))
        return "mask[..., t, s] != 0", {"mask": mask.expand(shape)}


def _symbols(reads: Mapping[str, Any], number: int, tensors: Mapping[str, Tensor]) -> dict[str, tuple[str, str]]:
    """The letters that parameters have in the library's formula, with the number of the layer that reads them first."""
    found = {}
    for local, view in reads.items():
        if not isinstance(view, View) or tensors[view.name].role == "input" or len(view.axes) > len(INDICES):
            continue
        tensor = tensors[view.name]
        if tensor.given and local not in ("x", "y", "w") and view.shape == tensor.shape and view.whole(tensor):
            letter = local if len(local) == 1 else rf"\mathrm{{{local}}}"
            whole = f"{letter}^{{({number})}}"
            found[view.name] = (f"{whole}_{{{INDICES[: len(view.axes)]}}}" if view.axes else whole, whole)
    return found


def needed(graph: Graph) -> list[Node]:
    """The operators that the outputs depend on."""
    wanted = set(graph.outputs)
    found: list[Node] = []
    for node in reversed(graph.nodes):
        if wanted & set(node.outputs):
            found.append(node)
            wanted |= set(_names(node.inputs))
    return found[::-1]


def _names(items: Any) -> list[str]:
    if isinstance(items, str):
        return [items]
    return [name for item in items for name in _names(item)] if isinstance(items, (list, tuple)) else []


def _is_known(value: Any) -> bool:
    return isinstance(value, (np.ndarray, int, float, bool, np.generic)) or (
        isinstance(value, sp.Expr) and value.is_number is not None and not isinstance(value, View)
    )
