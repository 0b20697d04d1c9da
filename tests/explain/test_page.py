"""The interactive page, used in a headless Chromium as a reader uses it."""

from __future__ import annotations

import json
import re
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import symbp as bp
from symbp import build
from symbp.explain import build_document, to_html
from symbp.explain.document import Panel
from symbp.verify.training import given_values, train
from tests.browser import page_says
from tests.explain.documents import derivation, document, rarely

READ = """
const read = () => Object.fromEntries([...document.querySelectorAll("mrow[data-of]:not([data-later])")]
  .filter((n) => !n.closest(".card, template")).map((n) => [n.dataset.of + " " + n.dataset.digits, n.textContent]));
const click = (name) => document.getElementById(name).click();
const pick = (key) => document.querySelector(`[data-choose="${key}"]`).dispatchEvent(new MouseEvent("click"));
const move = (value) => { const number = document.getElementById("number");
  number.value = value; number.dispatchEvent(new Event("input")); };
"""


def said(name: str, script: str, folder: Path) -> Any:
    return page_says(to_html(document(name)), READ + script, folder)


def numbers(read: dict[str, str]) -> dict[str, float]:
    """Results, by element, from the text of the page."""
    found = {}
    for key, text in read.items():
        element, digits = key.split(" ")
        if digits == "10":
            text = re.sub(
                r"^10(?=−?\d)", "1e", text.replace("·10", "e").replace("−10", "-1e") if "·" not in text else text
            )
            found[element] = float(text.replace("·10", "e").replace("−", "-").strip("()"))
    return found


def agree(read: dict[str, str], values: dict[str, Any]) -> None:
    shown = numbers(read)
    assert len(shown) > 3
    for element, number in shown.items():
        name, *place = element.split(".")
        expected = float(values[name][tuple(map(int, place))])
        assert number == pytest.approx(expected, rel=1e-9, abs=1e-300), element


@pytest.mark.parametrize("name", ["worked-example", *rarely("two-paths", "himmelblau", "one-weight", "mlp")])
def test_the_page_writes_the_numbers_that_the_document_has(name: str, tmp_path: Path) -> None:
    page = to_html(document(name))
    without = page[: page.index('<script type="application/json"')]
    still = page_says(without, READ + "return read();", tmp_path)
    assert page_says(page, READ + "return read();", tmp_path) == still
    assert len(still) > 5


def test_every_number_follows_a_weight_that_is_moved(tmp_path: Path) -> None:
    read = said("worked-example", 'pick("W1.0.1"); move(-1.25); return read();', tmp_path)
    start = given_values(derivation("worked-example"))
    start["W1"] = [[0.15, -1.25], [0.25, 0.3]]
    agree(read, next(train(derivation("worked-example"), start)))


def test_every_number_follows_an_input_that_is_moved(tmp_path: Path) -> None:
    read = said("worked-example", 'pick("x.1"); move(3); return read();', tmp_path)
    agree(read, next(train(derivation("worked-example"), {"x": [0.05, 3]})))


def test_steps_train_and_reset_goes_back(tmp_path: Path) -> None:
    script = """
const first = read(); click("step"); click("step"); const third = read();
const taken = document.getElementById("taken").textContent; click("reset");
return {first, third, taken, again: read()};
"""
    found = said("worked-example", script, tmp_path)
    agree(found["third"], list(islice(train(derivation("worked-example")), 3))[2])
    assert found["again"] == found["first"] and found["taken"] == "2"


def test_a_run_takes_the_declared_steps_and_draws_the_loss(tmp_path: Path) -> None:
    script = """
click("run");
await new Promise((done) => { const wait = () => document.getElementById("run").textContent === "Run" ? done()
  : setTimeout(wait, 50); setTimeout(wait, 50); });
return {read: read(), taken: document.getElementById("taken").textContent,
  points: document.querySelector("#curve .loss").getAttribute("points").split(" ").length};
"""
    found = said("one-weight", script, tmp_path)
    assert found["taken"] == "50" and found["points"] == 51
    agree(found["read"], list(islice(train(derivation("one-weight")), 51))[50])


def test_a_chosen_weight_lights_its_ways_and_shows_its_partial_derivative(tmp_path: Path) -> None:
    script = """
pick("W2.1.0");
const lit = [...document.querySelectorAll(".live .link.on")].map((n) => Number(n.dataset.edge));
const results = [...document.querySelectorAll("#card .result")].map((n) => n.textContent);
return {lit, results, pressed: document.querySelector('[data-choose="W2.1.0"]').getAttribute("aria-pressed"),
  copies: document.querySelectorAll("#card .right").length, slider: document.getElementById("mover").hidden};
"""
    found = said("worked-example", script, tmp_path)
    (panel,) = (b for s in document("worked-example").sections for b in s.blocks if isinstance(b, Panel))
    data = json.loads(panel.data)
    on = {tuple(data["links"][n]) for n, edge in enumerate(data["edges"]) if edge in found["lit"]}
    assert on == {("W2.1.0", "z2.1"), ("a1.0", "z2.1"), ("z2.1", "a2.1"), ("a2.1", "loss")}
    value = float(next(train(derivation("worked-example")))["grad_W2"][1, 0])
    assert [float(text.lstrip("=").replace("−", "-")) for text in found["results"]] == pytest.approx(
        [value] * 2, rel=1e-5
    )
    assert found["pressed"] == "true" and found["copies"] == 2 and not found["slider"]


def test_the_graph_is_used_by_key_as_well(tmp_path: Path) -> None:
    script = """
const handle = document.querySelector('[data-choose="a1.1"]');
handle.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
return [document.querySelector("#card h3").textContent, document.getElementById("mover").hidden,
  [...document.querySelectorAll(".handle")].every((h) => h.tabIndex === 0 && h.getAttribute("aria-label"))];
"""
    title, hidden, labelled = said("worked-example", script, tmp_path)
    assert title.endswith(f"{float(next(train(derivation('worked-example')))['a1'][1]):.10g}") and hidden and labelled


def test_training_that_diverges_stops_and_says_so(tmp_path: Path) -> None:
    script = """
pick("x"); move(1e200); click("run");
await new Promise((done) => setTimeout(done, 500));
return [document.getElementById("run").textContent, document.getElementById("diverged").hidden];
"""
    assert said("one-weight", script, tmp_path) == ["Run", False]


def test_words_of_a_declaration_cannot_become_a_script(tmp_path: Path) -> None:
    network = bp.declare_equations(
        "p = w * x\nL = (p - t) ** 2", loss="L", predictions=("p",), initial={"w": 1}, data={"x": 2, "t": 1},
        tensors={"w": {}, "x": {"role": "input"}, "t": {"role": "input"}}, train={"steps": 20},
        title="</script><script>window.wrong = 1</script>\nwindow.wrong = 1",
    )  # fmt: skip
    found = bp.derive_network(network)
    page = to_html(build_document(found, build.document_record(found, [], [])))
    assert page_says(page, "return [window.wrong ?? 0, document.getElementById('panel').hidden];", tmp_path) == [
        0,
        False,
    ]


def test_large_networks_have_no_panel() -> None:
    page = to_html(document("digits"))
    assert "<script" not in page and 'id="panel"' not in page


def test_the_page_of_the_2_2_2_network_is_small() -> None:
    assert len(to_html(document("worked-example")).encode()) < 600_000
