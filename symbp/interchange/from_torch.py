"""A PyTorch module, through ``torch.export``: its operators, its parameters by their own names, its source lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import sympy as sp

from symbp.errors import SymbpError
from symbp.interchange.aten import IGNORED, TRANSLATED
from symbp.interchange.graph import Given, Graph, Node
from symbp.interchange.network import network_of
from symbp.network.model import Network

NEEDED = "PyTorch is needed to read it: pip install 'symbp[torch]'."
Translation = Callable[[dict[str, Any]], tuple[str, Sequence[Any], Mapping[str, Any]]]


def from_torch(
    module: Any,
    example: Any,
    loss: Any = None,
    name: str = "",
    dynamic_batch: bool = True,
    small: tuple[Any, Any] | None = None,
    **fields: Any,
) -> Network:
    """The network of a PyTorch module with its weights.

    ``example`` is an input (a tensor, or a tuple of them) as the module takes it: its sizes are the network's, but the
    first axis of each input counts samples and stays open, unless ``dynamic_batch`` is false or the module binds it.
    ``loss`` names a loss of the library, or is a table with its name and settings; leave it out where the module
    returns its loss. ``small`` is the module with few channels and an example of few places, for the checks of
    documents and code, which visit every element; a large network needs it. ``fields`` are those of a declaration:
    ``optimiser``, ``train``, ``data``, ``title`` … Raises :class:`SymbpError` for a module that cannot be exported, or
    an operator that is not known.
    """
    torch = _torch()
    inputs = tuple(example) if isinstance(example, (tuple, list)) else (example,)
    name = name or type(module).__name__.lower()
    program = _exported(torch, module, inputs, dynamic_batch)
    shrunk = from_torch(*small, loss, name, dynamic_batch) if small is not None else None
    return network_of(read_program(program, name), name, loss, shrunk, **fields)


def from_pt2(path: str | Path, loss: Any = None, name: str = "", small: str | Path = "", **fields: Any) -> Network:
    """The network of a file that ``torch.export.save`` wrote; ``small`` is one of it at small sizes. Nothing is run."""
    torch = _torch()
    place = str(path)
    if not Path(path).is_file():
        raise SymbpError(f"cannot read {place}: there is no such file.")
    try:
        program = torch.export.load(place)
    except Exception as error:  # of every kind: the file may be anything
        raise SymbpError(f"{place}: no file of torch.export.save: {_first_line(error)}") from None
    name = name or Path(path).stem
    shrunk = from_pt2(small, loss, name) if small else None
    return network_of(read_program(program, place), name, loss, shrunk, **fields)


def _torch() -> Any:
    try:
        import torch
        import torch.export
    except ImportError:
        raise SymbpError(NEEDED) from None
    return torch


def _first_line(error: Exception) -> str:
    text = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return text if text.endswith(".") else f"{text}."


def _exported(torch: Any, module: Any, inputs: tuple[Any, ...], dynamic: bool) -> Any:
    """The exported program, its first axes open where the module leaves them."""
    if dynamic:
        many = tuple(torch.cat([x, x]) if torch.is_tensor(x) and x.ndim and x.shape[0] == 1 else x for x in inputs)
        auto = torch.export.Dim.AUTO
        open_axes = tuple({0: auto} if torch.is_tensor(x) and x.ndim else None for x in many)
        try:
            return torch.export.export(module, many, dynamic_shapes=open_axes)
        except Exception:  # of every kind; the module may bind the number of samples: that is tried next
            pass
    try:
        return torch.export.export(module, inputs)
    except Exception as error:
        raise SymbpError(f"{type(module).__name__} cannot be exported by torch.export: {_first_line(error)}") from None


def read_program(program: Any, source: str) -> Graph:
    """The graph of an exported program."""
    return _Reader(program, source).graph()


class _Reader:
    def __init__(self, program: Any, source: str) -> None:
        self.program, self.source = program, source
        self.changed: dict[str, str] = {}  # what a value is called after an operator has changed it in place
        self.nodes: list[Node] = []

    def graph(self) -> Graph:
        outputs: tuple[str, ...] = ()
        given = self.given()
        for node in self.program.graph.nodes:
            if node.op == "call_function":
                self.call(node)
            elif node.op == "output":
                user = {
                    s.arg.name
                    for s in self.program.graph_signature.output_specs
                    if s.kind.name.startswith(("USER_OUTPUT", "LOSS"))
                }
                flat = [a for a in _flat(node.args) if hasattr(a, "name") and a.name in user]
                outputs = tuple(self.changed.get(a.name, a.name) for a in flat)
        return Graph(self.source, tuple(given), tuple(self.nodes), outputs)

    def given(self) -> list[Given]:
        found = []
        values = {**dict(self.program.state_dict), **dict(self.program.constants)}
        nodes = {node.name: node for node in self.program.graph.nodes if node.op == "placeholder"}
        for spec in self.program.graph_signature.input_specs:
            kind, name = spec.kind.name, spec.arg.name
            example = nodes[name].meta.get("val") if name in nodes else None
            if example is None or not hasattr(example, "shape"):
                continue
            shape = tuple(_size(n) for n in example.shape)
            integer = not example.dtype.is_floating_point
            role = {"USER_INPUT": "input", "PARAMETER": "parameter"}.get(kind, "buffer")
            author = spec.target if role != "input" else name
            array = values[spec.target].detach().cpu().numpy() if spec.target in values and role != "input" else None
            if role == "parameter" and integer:
                role = "buffer"
            found.append(
                Given(name, author, role, tuple(n if isinstance(n, int) else "N" for n in shape), integer, array)
            )
        return found

    def call(self, node: Any) -> None:
        module, place = _place(node)
        target = node.target
        if getattr(target, "__name__", "") == "getitem" and not hasattr(target, "_schema"):
            item = Node("pick", (self.item(node.args[0]), int(node.args[1])), (node.name,), {}, module, place)
            self.nodes.append(item)
            return
        if isinstance(node.meta.get("val"), (int, float, bool)) or _symbolic(node.meta.get("val")):
            return  # a size: it is read where it is used
        if not hasattr(target, "_schema"):
            raise SymbpError(f"{self.source}: {place}: {target} is not an operator on tensors.")
        schema = target._schema
        name = schema.name.split("::")[-1]
        arguments: dict[str, Any] = {}
        for n, argument in enumerate(schema.arguments):
            default = argument.default_value if argument.has_default_value() else None
            raw = node.args[n] if n < len(node.args) else node.kwargs.get(argument.name, default)
            arguments[argument.name] = self.item(raw)
        base = name.rstrip("_") if name.endswith("_") and not name.endswith("__") else name
        if base in IGNORED:
            return
        if base not in TRANSLATED:
            raise SymbpError(
                f"{self.source}: {place}: the operator aten.{name} is not known; it would take a line in "
                "symbp/interchange/aten.py, and a formula in operators.toml where the library has none."
            )
        kind, inputs, attributes = TRANSLATED[base](arguments)
        self.nodes.append(Node(kind, tuple(inputs), (node.name,), dict(attributes), module, place))
        if name.endswith("_") and not name.endswith("__"):
            first = node.args[0]
            if not hasattr(first, "name"):
                return
            self.changed = {old: node.name if new == first.name else new for old, new in self.changed.items()}
            self.changed[first.name] = node.name

    def item(self, value: Any) -> Any:
        """An argument as a name, a number, or a list of these."""
        if hasattr(value, "op") and hasattr(value, "meta"):
            meaning = value.meta.get("val")
            if isinstance(meaning, (int, float, bool)) or _symbolic(meaning):
                return _expression(meaning)
            return self.changed.get(value.name, value.name)
        if isinstance(value, (list, tuple)):
            return [self.item(part) for part in value]
        if isinstance(value, str) or type(value).__module__.startswith("torch"):
            return _Word(str(value))
        return value


class _Word:
    """A text among the arguments, which is no name of a value."""

    def __init__(self, text: str) -> None:
        self.text = text


def _flat(items: Any) -> list[Any]:
    return [part for item in items for part in _flat(item)] if isinstance(items, (list, tuple)) else [items]


def _symbolic(value: Any) -> bool:
    return type(value).__name__ in ("SymInt", "SymFloat", "SymBool")


def _expression(value: Any) -> Any:
    """A size in the number of samples N."""
    if not _symbolic(value):
        return value
    expression = value.node.expr
    if expression.is_Integer:
        return int(expression)
    samples = sp.Symbol("N", integer=True, positive=True)
    return sp.sympify(str(expression), locals={str(s): samples for s in expression.free_symbols})


def _size(value: Any) -> Any:
    return int(value) if not _symbolic(value) else _expression(value)


def _place(node: Any) -> tuple[str, str]:
    """The author's name of the part of the network, and a sentence's words for where an operator stands."""
    stack = list((node.meta.get("nn_module_stack") or {}).values())
    path = stack[-1][0] if stack else ""
    path = "" if path.startswith("_") else path
    found = re.findall(r'File "([^"]+)", line (\d+)', node.meta.get("stack_trace") or "")
    line = f", {Path(found[-1][0]).name}:{found[-1][1]}" if found else ""
    return path, f"{path or 'the network itself'}{line}"
