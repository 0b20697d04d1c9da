"""There is one rule of differentiation, and no backward formula of any layer."""

from __future__ import annotations

import re
from pathlib import Path

from symbp.library.library import KINDS, entries

PACKAGE = Path(__file__).parent.parent / "symbp"
SOURCES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}


def test_the_derivative_of_a_body_is_taken_in_one_place() -> None:
    places = [name for name, text in SOURCES.items() for _ in re.finditer(r"sp\.diff\(", text)]
    assert places == ["derive/rule.py"]


def test_the_only_other_derivative_is_that_of_a_conditional_by_its_branches() -> None:
    places = [name for name, text in SOURCES.items() for _ in re.finditer(r"\.diff\(|_eval_derivative|fdiff", text)]
    assert set(places) == {"derive/rule.py", "language/expressions.py"}


def test_no_source_names_an_activation_or_a_layer_beside_a_derivative() -> None:
    names = [name for kind in ("activations", "losses") for name in entries(kind) if name not in ("linear", "tanh")]
    for place in ("derive", "simplify", "generate"):
        for path, text in SOURCES.items():
            if path.startswith(place):
                code = re.sub(r'""".*?"""|#.*', "", text, flags=re.S)
                for name in names:
                    assert not re.search(rf"[\"']{name}[\"']", code), (path, name)


def test_the_library_holds_forward_formulas_only() -> None:
    for kind in KINDS:
        for name, entry in entries(kind).items():
            assert not {"derivative", "gradient", "backward", "adjoint"} & set(entry), name
            assert not re.search(r"\b(delta|grad|adjoint|backward|derivative)_?\w*\b", str(entry.get("formula", "")))
