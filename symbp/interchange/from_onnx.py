"""An ONNX file: its operators, its weights by their own names, the places that PyTorch's exporter noted."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from symbp.errors import SymbpError
from symbp.interchange.graph import Given, Graph, Node
from symbp.interchange.network import network_of
from symbp.interchange.onnx_operators import TRANSLATED
from symbp.network.model import Network

NEEDED = "the package onnx is needed to read it: pip install 'symbp[onnx]'."
ADVICE = "torch.onnx.export(..., dynamo=True, optimize=False) keeps it as its author wrote it"
_SIGNATURE = "pkg.torch.export.ExportedProgram.graph_signature"


def from_onnx(path: str | Path, loss: Any = None, name: str = "", small: str | Path = "", **fields: Any) -> Network:
    """The network of an ONNX file with its weights. Nothing in it is run.

    An open first axis of the inputs counts samples; other sizes are as they stand in the file. ``loss`` names a loss
    of the library, or is a table with its name and settings; ``small`` is a file of the same network at small sizes,
    for the checks that visit every element; ``fields`` are those of a declaration: ``optimiser``, ``train``, ``data``,
    ``title`` … Raises :class:`SymbpError` for a file that is none, for an operator that is not known, and where the
    exporter left out what training needs.
    """
    graph = read_onnx(path)
    name = name or Path(path).stem
    shrunk = from_onnx(small, loss, name) if small else None
    return network_of(graph, name, loss, shrunk, **fields)


def read_onnx(path: str | Path) -> Graph:
    """The graph of an ONNX file."""
    place = str(path)
    if not Path(path).is_file():
        raise SymbpError(f"cannot read {place}: there is no such file.")
    try:
        import onnx
        import onnx.inliner
        import onnx.numpy_helper
    except ImportError:
        raise SymbpError(f"{place}: {NEEDED}") from None
    try:
        model = onnx.load(place)
        if model.functions:
            model = onnx.inliner.inline_local_functions(model)
    except Exception as error:  # of every kind: the file may be anything
        first = (str(error).splitlines() or [""])[0]
        raise SymbpError(f"{place}: no ONNX file: {first}") from None
    return _Reader(model, place, onnx).graph()


class _Reader:
    def __init__(self, model: Any, source: str, onnx: Any) -> None:
        self.model, self.source, self.onnx = model, source, onnx
        self.constants: dict[str, Any] = {}
        self.nodes: list[Node] = []
        self.notes: list[str] = []

    def graph(self) -> Graph:
        self.refuse_folded()
        given = self.given()
        for node in self.model.graph.node:
            self.node(node)
        outputs = tuple(o.name for o in self.model.graph.output)
        return Graph(self.source, tuple(given), tuple(self.nodes), outputs, tuple(self.notes))

    def refuse_folded(self) -> None:
        """Raise where batch normalisation was folded into a convolution: its parameters are gone."""
        for node in self.model.graph.node:
            rules = {p.key: p.value for p in node.metadata_props}.get("pkg.onnxscript.rewriter.rule_name", "")
            if "FuseBatchNorm" in rules:
                place = _place(node)[1]
                raise SymbpError(
                    f"{self.source}: {place}: batch normalisation was folded into this {node.op_type}, so that it "
                    f"cannot be trained; {ADVICE}."
                )

    def given(self) -> list[Given]:
        graph = self.model.graph
        arrays = {i.name: self.onnx.numpy_helper.to_array(i) for i in graph.initializer}
        fixed = {n for node in graph.node if node.op_type == "BatchNormalization" for n in list(node.input)[3:5]}
        kinds = self.kinds()
        found = []
        for value in graph.input:
            if value.name in arrays:
                continue
            kind = value.type.tensor_type
            shape = tuple(d.dim_value if d.HasField("dim_value") else (d.dim_param or "N") for d in kind.shape.dim)
            integer = kind.elem_type not in (1, 10, 11, 16)
            found.append(Given(value.name, value.name, "input", shape, integer))
        made = []
        for name, array in arrays.items():
            if array.dtype.kind != "f" or array.ndim == 0:
                self.constants[name] = array
                continue
            role = kinds.get(name, "buffer" if name in fixed else "parameter")
            if kinds and name not in kinds and name not in fixed:
                if array.ndim < 2:
                    self.constants[name] = array
                    continue
                made.append(name)
            found.append(Given(name, name, role, array.shape, False, array))
        if made:
            self.notes.append(
                f"The exporter computed {_listed(made)} from parameters, and they are parameters here; with "
                "optimize=False torch.onnx.export keeps those of the author."
            )
        self.note_shared({g.name for g in found if g.role == "parameter"})
        return found

    def kinds(self) -> dict[str, str]:
        """Whether the exporter calls a value a parameter or a buffer."""
        signature = {p.key: p.value for p in self.model.graph.metadata_props}.get(_SIGNATURE, "")
        found = re.findall(r"(PARAMETER|BUFFER)\s+target='([^']+)'", signature)
        return {target: "parameter" if kind == "PARAMETER" else "buffer" for kind, target in found}

    def note_shared(self, parameters: set[str]) -> None:
        """Say which parameters several layers read: they are tied, or the exporter made equal ones one."""
        readers: dict[str, dict[str, None]] = {}
        for node in self.model.graph.node:
            for name in node.input:
                if name in parameters and (path := _place(node)[0]):
                    readers.setdefault(name, {})[path] = None
        shared = [name for name, paths in readers.items() if len(paths) > 1]
        if shared:
            self.notes.append(
                f"Several layers read {_listed(shared)}: tied by the author, or equal when they were written and made "
                "one by the exporter, which torch.onnx.export does not do with optimize=False."
            )

    def node(self, node: Any) -> None:
        """One operator, put into our words."""
        path, place = _place(node)
        attributes = {a.name: self.attribute(a) for a in node.attribute}
        if node.op_type == "Constant" and not node.domain:
            value = next(iter(attributes.values()))
            self.constants[node.output[0]] = np.asarray(value)
            return
        inputs = [None if not n else self.constants.get(n, n) for n in node.input]
        if node.domain not in ("", "ai.onnx") or node.op_type not in TRANSLATED:
            name = f"{node.domain}::{node.op_type}" if node.domain else node.op_type
            raise SymbpError(
                f"{self.source}: {place}: the operator {name} is not known; it would take a line in "
                "symbp/interchange/onnx_operators.py, and a formula in operators.toml where the library has none."
            )
        try:
            kind, given, words = TRANSLATED[node.op_type](inputs, attributes)
        except SymbpError as error:
            raise SymbpError(f"{self.source}: {place}: {error}.") from None
        self.nodes.append(Node(kind, tuple(given), tuple(node.output), words, path, place))

    def attribute(self, attribute: Any) -> Any:
        """The value of an attribute: a number, a text, a list, or an array."""
        value = self.onnx.helper.get_attribute_value(attribute)
        if isinstance(value, bytes):
            return value.decode()
        if attribute.type == self.onnx.AttributeProto.TENSOR:
            return self.onnx.numpy_helper.to_array(value)
        if attribute.type == self.onnx.AttributeProto.FLOAT:
            return float(str(np.float32(value)))
        return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _place(node: Any) -> tuple[str, str]:
    """The author's name of the part of the network, and a sentence's words for where an operator stands."""
    notes = {p.key: p.value for p in node.metadata_props}
    path = node.name
    if "pkg.torch.onnx.name_scopes" in notes:
        scopes = ast.literal_eval(notes["pkg.torch.onnx.name_scopes"])
        path = scopes[-2] if len(scopes) > 1 else ""
        path = "" if path.startswith("_") else path
    found = re.findall(r'File "([^"]+)", line (\d+)', notes.get("pkg.torch.onnx.stack_trace", ""))
    line = f", {Path(found[-1][0]).name}:{found[-1][1]}" if found else ""
    outputs = ", ".join(node.output)
    return path, f"{path or 'the network itself'}{line} ({node.op_type}, which computes {outputs})"


def _listed(names: Sequence[str]) -> str:
    """Names in a sentence, a few of many."""
    shown = ", ".join(names[:4])
    return f"{shown} and {len(names) - 4} more" if len(names) > 4 else shown
