"""No formula leaves its screen, on a telephone and on a desk, in a headless Chromium."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest

from symbp.explain import to_html
from tests.browser import page_says
from tests.explain.documents import document, rarely

ROOT = Path(__file__).parent.parent.parent
WIDTHS = (375, 1280)
MEASURE = """
const found = [];
for (const frame of document.querySelectorAll("iframe")) {
  const page = frame.contentDocument, room = page.documentElement.clientWidth;
  await page.fonts.ready;
  const report = (what, by) => found.push([room, what, Math.round(by)]);
  const over = page.documentElement.scrollWidth - room;
  if (over > 0) report("the page", over);
  for (const node of page.querySelectorAll("body *")) {
    if (node.closest(".scroll") && !node.matches("math, .scroll")) continue;
    const cell = node.closest(".right, .left, .reason, .other, td, p, figcaption");
    const end = node.getBoundingClientRect().right;
    const edge = Math.min(room, cell ? cell.getBoundingClientRect().right : room);
    if (end > edge + 1) report(node.outerHTML.slice(0, 300), end - edge);
  }
  for (const box of page.querySelectorAll(".scroll"))
    if (box.scrollWidth > box.clientWidth + 1) report(box.textContent.slice(0, 100), box.scrollWidth - box.clientWidth);
}
return found;
"""


MOVE = """
for (const frame of document.querySelectorAll("iframe")) {
  const page = frame.contentDocument, number = page.getElementById("number");
  for (const weight of page.querySelectorAll(".handle")) {
    weight.dispatchEvent(new MouseEvent("click"));
    if (page.getElementById("mover").hidden) continue;
    number.value = -1.2345678901;
    number.dispatchEvent(new Event("input"));
  }
}
"""


def overflows(page: str, folder: Path, first: str = "") -> list[Any]:
    """What is wider than its place after a script, with the width of the screen and by how many pixels."""
    frames = [
        f'<iframe style="width:{width}px;height:900px;border:0" srcdoc="{html.escape(page)}"></iframe>'
        for width in WIDTHS
    ]
    found: list[Any] = page_says("<!doctype html><meta charset=utf-8>" + "".join(frames), first + MEASURE, folder)
    return found


@pytest.mark.parametrize("name", ["worked-example", *rarely("lenet-5", "two-towers", "himmelblau", "mlp")])
def test_no_formula_leaves_its_screen(name: str, tmp_path: Path) -> None:
    assert overflows(to_html(document(name)), tmp_path) == []


@pytest.mark.parametrize("name", ["worked-example", *rarely("two-paths", "mlp")])
def test_numbers_that_get_longer_stay_on_the_screen(name: str, tmp_path: Path) -> None:
    assert overflows(to_html(document(name)), tmp_path, MOVE) == []


@pytest.mark.slow
@pytest.mark.documents
@pytest.mark.parametrize("path", sorted((ROOT / "generated").glob("**/*.html")), ids=lambda p: p.parent.name + p.stem)
def test_no_formula_of_the_zoo_leaves_its_screen(path: Path, tmp_path: Path) -> None:
    assert overflows(path.read_text(encoding="utf-8"), tmp_path) == []


def test_a_formula_that_is_too_wide_is_found(tmp_path: Path) -> None:
    wide = "<math><mi>" + "w" * 400 + "</mi></math>"
    assert overflows(f'<div class="right">{wide}</div>', tmp_path)
    assert json.dumps(overflows("<p><math><mi>w</mi></math></p>", tmp_path)) == "[]"
