"""Every language says everything, with the same places to fill."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from string import Formatter
from typing import Any

import pytest

from symbp import zoo
from symbp.build import document_record
from symbp.explain import build_document, to_html, to_latex
from symbp.explain.document import Display, Document, every_block
from symbp.explain.sentences import check_name, languages, sentences, title_and_notes
from symbp.language.latex import latex
from symbp.library.library import entries
from symbp.templates import folder
from tests.explain.documents import derivation, document

OTHERS = [language for language in languages() if language != "en"]
FALL_BACK = (
    "layer_kinds",
    "activations",
    "losses",
    "constants",
    "check_names",
)  # names that may be said by their identifier


def leaves(words: dict[str, Any], path: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in words.items():
        found |= leaves(value, f"{path}{key}.") if isinstance(value, dict) else {f"{path}{key}": value}
    return found


def places(sentence: Any) -> list[str]:
    texts = sentence if isinstance(sentence, list) else [sentence]
    return sorted(name for text in texts for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_sentence_with_its_places(language: str) -> None:
    here, there = leaves(sentences("en")), leaves(sentences(language))
    wanted = {key for key in here if not key.startswith(FALL_BACK)}
    assert wanted <= set(there)
    assert {key for key in there if not key.startswith(FALL_BACK)} == wanted
    for key in wanted:
        assert places(here[key]) == places(there[key]), key
        assert isinstance(here[key], list) == isinstance(there[key], list)
        assert not isinstance(here[key], list) or len(here[key]) == len(there[key]), key


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_names_all_of_the_library_and_of_the_zoo(language: str) -> None:
    words = sentences(language)
    assert set(entries("layers")) <= set(words["layer_kinds"])
    assert set(entries("losses")) <= set(words["losses"])
    assert set(entries("activations")) - {"linear"} <= set(words["activations"])
    own = tomllib.loads((folder() / "explain" / language / "networks.toml").read_text(encoding="utf-8"))
    assert set(own) == set(zoo.names())
    for name in zoo.names():
        network = zoo.load(name)
        assert own[name]["of"] == network.title
        assert len(own[name].get("notes", [])) == len(network.notes)


def test_a_network_of_ones_own_keeps_its_title() -> None:
    network = zoo.load("digits")
    assert title_and_notes("zh", network)[0] == "用 64-32-10 网络识别手写数字"
    assert title_and_notes("zh", replace(network, title="mine"))[0] == "mine"


def test_checks_are_named_with_their_numbers() -> None:
    words = sentences("zh")
    assert check_name(words, "NumPy against C after 3 steps, at full size") == "NumPy 与 C 在 3 步之后对照（完整规模）"
    assert check_name(sentences("en"), "NumPy against C after 3 steps, at full size").endswith(", at full size")


@pytest.mark.parametrize(
    "name", ["worked-example", "digits", "two-paths", pytest.param("transformer-block", marks=pytest.mark.slow)]
)
def test_a_chinese_document_has_the_same_mathematics_and_no_english_sentence(name: str) -> None:
    found = derivation(name)
    english, chinese = document(name), build_document(found, document_record(found, [], []), "zh")

    def rows(of: Document) -> list[str]:
        """Right sides without the words in them."""
        shown = [row[2] for b in every_block(of.sections) if isinstance(b, Display) for row in b.rows]
        return [re.sub(r"\\text{[^}]*}", "", latex(node)) for node in shown]

    assert rows(chinese) == rows(english)
    page = re.sub(r"<(style|script|svg).*?</\1>", "", to_html(chinese), flags=re.DOTALL)
    words = re.sub(r"<math.*?</math>|<[^>]*>", " ", page, flags=re.DOTALL)
    assert not re.findall(r"\b(?:the|of|and|is|which|by|learning|rate|weight|layer|loss)\b", words)
    assert "ctexart" in to_latex(chinese) and "ctexart" not in to_latex(english)
