"""What an author's signs mean: the patterns of a notation, and what it says about words, readings and assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from symbp.errors import SymbpError
from symbp.language.latex import latex
from symbp.language.latex_reading import read_latex
from symbp.language.layout import Layout, Node, Row, Symbol
from symbp.notation.convention import ROLES, Convention, load_convention
from symbp.notation.matching import Found, Index, filled, match, match_parts
from symbp.notation.pattern import INDICES, Pattern, letters
from symbp.referee.facts import Facts
from symbp.referee.tree import parts_of

Text = Mapping[str, str]  # a sentence in each language
_STANDARD = {
    "weight": ("W^{(l)}_{jk}", None), "bias": ("b^{(l)}_j", None), "pre_activation": ("z^{(l)}_j", None),
    "activation": ("a^{(l)}_j", None), "input": ("x_j", None), "target": ("y_j", None), "loss": ("E", None),
    "delta": (r"\delta^{(l)}_j", None),
}  # fmt: skip
_FIELDS = (
    *("also", "exact", "parameter", "velocity", "rate", "momentum", "layers", "function", "alias", "assumption"),
)


@dataclass(frozen=True)
class Alias:
    """Signs that stand for others; ``said`` names the reading where there are several, ``assuming`` what it assumes."""

    written: Node
    open: frozenset[str]
    meaning: str
    said: Text = field(default_factory=dict)
    assuming: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Assumption:
    """What a notation takes for granted whenever a formula speaks of ``of``."""

    of: tuple[str, ...]
    text: Text


@dataclass(frozen=True)
class Function:
    """A letter for a quantity as a function of one parameter, as in f(w + h)."""

    written: Node
    of: str
    parameter: str
    assuming: Text = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """A convention with what reading needs beyond printing, its table ``reading``.

    ``also`` are further ways to write a role or a tensor (an element, and the whole), ``exact`` signs whose index
    letters are part of the name (``O_j = "Oj[j]"``), ``parameter`` letters for any parameter and ``velocity`` for its
    velocity, ``rate`` and ``momentum`` the optimiser's constants, ``layers`` the tensors of each role by layer where
    the equations of a network do not say, ``function`` letters for a quantity as a function of a parameter, ``alias``
    signs that stand for others, ``assumption`` what is taken for granted when a formula speaks of certain roles.
    """

    convention: Convention
    also: tuple[tuple[str, tuple[str, str | None]], ...] = ()
    functions: tuple[Function, ...] = ()
    exact: tuple[tuple[Node, str], ...] = ()
    parameter: tuple[Node, ...] = ()
    velocity: tuple[Node, ...] = ()
    constants: tuple[tuple[Node, str], ...] = ()
    layers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aliases: tuple[Alias, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


def load_reading(name: str) -> Reading:
    """A notation by its name or from a TOML file, with its table ``reading``. Raises :class:`SymbpError`."""
    convention = load_convention(name)
    try:
        return reading_of(convention)
    except (SymbpError, KeyError, TypeError, AttributeError) as error:
        said = f"{error.args[0]!r} is missing." if isinstance(error, KeyError) else str(error)
        raise SymbpError(f"notation {name}: [reading]: {said}") from None


def reading_of(convention: Convention) -> Reading:
    """A notation from its convention, with what its table ``reading`` says."""
    table = convention.reading
    for key in table:
        if key not in _FIELDS:
            raise SymbpError(f"unknown field {key!r} of [reading]; known are {', '.join(_FIELDS)}.")
    constants = [(read_latex(text), "learning_rate") for text in _texts(table.get("rate", [r"\eta", r"\alpha"]))]
    constants += [(read_latex(text), "momentum") for text in _texts(table.get("momentum", []))]
    aliases = [
        Alias(
            read_latex(one["write"]),
            frozenset(one.get("open", "")),
            one["mean"],
            one.get("as", {}),
            one.get("assuming", {}),
        )
        for one in table.get("alias", [])
    ]
    return Reading(
        convention,
        tuple(
            (key, (ways if isinstance(ways, str) else ways[0], None if isinstance(ways, str) else ways[1]))
            for key, listed in table.get("also", {}).items()
            for ways in ([listed] if isinstance(listed, str) else listed)
        ),
        tuple(
            Function(read_latex(one["write"]), one["of"], one["parameter"], one.get("assuming", {}))
            for one in table.get("function", [])
        ),
        tuple((read_latex(text), meaning) for text, meaning in table.get("exact", {}).items()),
        tuple(read_latex(text) for text in _texts(table.get("parameter", []))),
        tuple(read_latex(text) for text in _texts(table.get("velocity", []))),
        tuple(constants),
        {role: tuple(names) for role, names in table.get("layers", {}).items()},
        tuple(aliases),
        tuple(
            Assumption(tuple(_texts(one["of"])), {k: v for k, v in one.items() if k != "of"})
            for one in table.get("assumption", [])
        ),
    )


def _texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


@dataclass(frozen=True)
class Entry:
    """Signs for a tensor's element (``axes`` are the letters of its axes) or for the whole tensor (``axes`` None)."""

    written: tuple[Node, ...]
    open: frozenset[str]
    tensor: str
    role: str
    axes: tuple[str, ...] | None
    turned: bool = False
    literal: bool = False

    def found(self, parts: tuple[Node, ...]) -> Found | None:
        """What the letters are in these parts; None where they are something else."""
        found = match_parts(self.written, parts, self.open, {})
        if found is None or (self.literal and any(index != Index(key) for key, index in found.items())):
            return None
        return found


class Vocabulary:
    """The signs of a notation for the tensors of one network."""

    def __init__(self, reading: Reading, facts: Facts) -> None:
        self.reading, self.facts = reading, facts
        self.convention = reading.convention
        self.layers = _layers(facts, reading)
        self.last = max((len(names) for names in self.layers.values()), default=1) - 1
        self.entries = sorted(self._entries(), key=lambda entry: -len(entry.written))
        self.longest = max((len(entry.written) for entry in self.entries), default=1)
        self.defined: list[Alias] = []
        self.activation = read_latex(self.convention.activation_function or r"\sigma")

    def tensor_of(self, role: str, layer: int) -> str:
        """The tensor of a role in a layer (0: the input); empty where there is none."""
        names = self.layers.get(role, ())
        return names[layer] if 0 <= layer < len(names) else ""

    def _entries(self) -> list[Entry]:
        entries = []
        for node, meaning in self.reading.exact:
            name, _, rest = meaning.partition("[")
            axes = tuple(letter.strip() for letter in rest.rstrip("]").split(",") if letter.strip())
            role, _, tensor = name.rpartition(" ")
            entries.append(Entry(parts_of(node), frozenset(axes), tensor, role, axes, literal=True))
        shapes = self.facts.shapes
        for name, text in self.convention.tensors.items():
            if name in shapes:
                entries += _both(*text, name, "", len(shapes[name]))
        if not self.facts.network.layers:
            named = {entry.tensor for entry in entries if not entry.role}
            entries += [e for name in shapes if name not in named for e in _by_name(name, len(shapes[name]))]
        for role, text in {**_STANDARD, **self.convention.roles}.items():
            if role == "input" and "l" in text[0]:
                continue  # the activation of the layer before the first
            if not any(self.layers.get(role, ())):
                continue
            entries += _both(*text, "", role, ROLES[role])
        for name, text in self.reading.also:
            if name in shapes:
                entries += _both(*text, name, "", len(shapes[name]))
            elif any(self.layers.get(name, ())):
                entries += _both(*text, "", name, ROLES[name])
        for name in self.facts.network.predictions[:1]:  # ŷ is the prediction to everybody
            entries += _both(r"\hat{y}_{j}", None, name, "", len(shapes[name]))
        return entries

    def written(self, tensor: str, place: tuple[int, ...]) -> str:
        """An element in the author's signs; empty where the author has none for it."""
        first = 1 if self.convention.first_index is None else self.convention.first_index
        for entry in self.entries:
            layer = None
            if entry.role in ("weight", "bias", "pre_activation", "activation", "target", "loss") and not entry.tensor:
                names = self.layers.get(entry.role, ())
                layer = next((n for n, name in enumerate(names) if name == tensor), None)
                if layer is None:
                    continue
            elif entry.role or entry.tensor != tensor:
                continue
            if entry.literal and entry.axes == tuple(str(first + n) for n in place):
                return latex(Row(entry.written))
            if entry.axes is None or entry.literal or len(entry.axes) < len(place):
                continue
            found = {axis: Index("", first + n) for axis, n in zip(entry.axes, place, strict=False)}
            if layer is not None:
                found["l"] = Index("", layer + self.convention.first_layer - 1)
            return latex(filled(Row(entry.written), found))
        return ""

    def function(self, node: Node) -> bool:
        """Whether a node is the letter of the activation function."""
        return match(self.activation, node, frozenset("l"), {}) is not None


def _both(element: str, whole: str | None, tensor: str, role: str, rank: int) -> list[Entry]:
    axes = tuple(INDICES[:rank])
    pattern = Pattern.read(element, whole, rank)
    layered = role not in ("", "loss", "target")
    open_ = frozenset({*axes, "l"} if layered else axes) & letters(pattern.element)
    entries = [Entry(parts_of(pattern.element), open_, tensor, role, axes)]
    if pattern.whole != pattern.element:
        layer = letters(pattern.whole) & ({"l"} if layered else set())
        entries.append(Entry(parts_of(pattern.whole), frozenset(layer), tensor, role, None, pattern.turned))
    return entries


def _by_name(name: str, rank: int) -> list[Entry]:
    """The signs of a tensor that no convention speaks of: its own name."""
    layout = Layout()
    indices: tuple[Node, ...] = tuple(Symbol(letter) for letter in INDICES[:rank])
    return _both(latex(layout.tensor(name, indices)), latex(layout.tensor(name)), name, "", rank)


def _layers(facts: Facts, reading: Reading) -> dict[str, tuple[str, ...]]:
    """For each role the tensors by the number of the layer, the input's being 0."""
    network = facts.network
    if reading.layers and not network.layers:
        named = {role: names for role, names in reading.layers.items() if all(n in facts.shapes for n in names if n)}
        return {"delta": named.get("pre_activation", ()), "loss": (network.loss,), **named}
    layers = [layer for layer in network.layers if layer.kind != "loss"]
    given = [t.name for t in network.forward.given("input")]
    count = max((layer.number for layer in layers), default=0)
    first = layers[0].input if layers else given[0] if given else ""
    found = {role: [""] * (count + 1) for role in ROLES}
    found["input"] = [first] * (count + 1)
    found["activation"][0] = first
    target = next((name for name in given if name != first), "")
    found["target"] = [target] * (count + 1)
    found["loss"] = [network.loss] * (count + 1)
    for layer in layers:
        for name in layer.parameters:
            role = {"W": "weight", "b": "bias"}.get(name[:1])
            if role:
                found[role][layer.number] = name
        found["pre_activation"][layer.number] = layer.pre_activation
        found["activation"][layer.number] = layer.output
    found["delta"] = found["pre_activation"]
    return {role: tuple(names) for role, names in found.items()}
