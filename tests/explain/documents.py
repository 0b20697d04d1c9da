"""Documents of the zoo for the tests, made once a session."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from symbp import build, zoo
from symbp.derive.derivation import Derivation
from symbp.explain import Record, build_document
from symbp.explain.document import Document
from symbp.pipeline import derive_network
from symbp.simplify.report import cost_report


@cache
def derivation(name: str) -> Derivation:
    return derive_network(zoo.load(name))


@cache
def record(name: str) -> Record:
    found = derivation(name)
    return build.document_record(found, cost_report(found), [])


@cache
def document(name: str, language: str = "en") -> Document:
    return build_document(derivation(name), record(name), language)


def rarely(*names: str) -> list[Any]:
    """Parameters of a test that are tried with the slow ones."""
    return [pytest.param(name, marks=pytest.mark.slow) for name in names]


def all_documents(some: list[str]) -> list[Any]:
    """The other networks of the zoo, for tests that take every document."""
    marks = (pytest.mark.slow, pytest.mark.documents)
    return [pytest.param(name, marks=marks) for name in zoo.names() if name not in some]
