"""The sentences of a language; adding a language is adding a folder of templates."""

from __future__ import annotations

import re
from typing import Any

from symbp import templates
from symbp.errors import SymbpError, nearest
from symbp.network.model import Layer, Network
from symbp.templates import folder


def sentences(language: str) -> dict[str, Any]:
    """All sentences of a language. Raises :class:`SymbpError` for one that has no folder."""
    path = folder() / "explain" / language / "sentences.toml"
    if not path.is_file():
        known = [p.parent.name for p in (folder() / "explain").glob("*/sentences.toml")]
        raise SymbpError(f"there are no sentences in language {language!r}; {nearest(language, known)}")
    return templates.sentences(f"explain/{language}/sentences.toml")


def languages() -> list[str]:
    """The languages that there are sentences in, English first."""
    found = sorted(path.parent.name for path in (folder() / "explain").glob("*/sentences.toml"))
    return sorted(found, key=lambda language: language != "en")


def spoken(words: dict[str, Any], table: str, name: str) -> str:
    """The name of a layer, an activation or a loss in a language; an identifier in words where it has none."""
    return str(words[table].get(name, name.replace("_", " ")))


def layer_title(words: dict[str, Any], layer: Layer) -> str:
    """What a layer is: its kind and its activation, or the losses that it adds up."""
    if layer.kind == "loss":
        return " + ".join(spoken(words, "losses", part) for part in layer.title.split(" + "))
    kind = spoken(words, "layer_kinds", layer.kind)
    if layer.activation in ("", "linear"):
        return kind
    return f"{kind}{words['text']['comma']}{spoken(words, 'activations', layer.activation)}"


def title_and_notes(language: str, network: Network) -> tuple[str, tuple[str, ...]]:
    """A network's title and notes: those of the language for a network of the zoo, else as they were declared."""
    path = folder() / "explain" / language / "networks.toml"
    known = templates.sentences(f"explain/{language}/networks.toml") if path.is_file() else {}
    own = known.get(network.name, {})
    own = own if own.get("of") == network.title else {}
    return own.get("title", network.title), tuple(own.get("notes", network.notes))


def check_name(words: dict[str, Any], name: str) -> str:
    """The name of a check in a language."""
    whole = name.removesuffix(", at full size")
    steps = "".join(re.findall(r"\d+(?= steps$)", whole))
    known = words.get("check_names", {})
    said = known.get(re.sub(r"\d+(?= steps$)", "{steps}", whole), whole).format(steps=steps)
    return said if whole == name else str(words["checks"]["full_size"].format(check=said))
