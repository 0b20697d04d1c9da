"""The page that shows a run while it trains."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from symbp.cli import main
from symbp.errors import SymbpError
from symbp.explain.curve_figure import MOST, Means, curve_file
from symbp.language.layout import letter
from symbp.live_page import LivePage
from tests.browser import page_says


def fetched(page: LivePage, path: str) -> str:
    with urllib.request.urlopen(page.address + path, timeout=10) as answer:
        return str(answer.read().decode("utf-8"))


def test_the_page_shows_steps_losses_and_the_curve() -> None:
    with LivePage("A <network>", "loss") as page:
        assert "A &lt;network&gt;" in fetched(page, "")
        assert json.loads(fetched(page, "state"))["done"] == 0
        page.show(6, 10, 2.0)
        page.show(7, 10, float("nan"))
        page.show_test(1.5)
        state = json.loads(fetched(page, "state"))
        assert (state["done"], state["steps"], state["loss"], state["test_loss"]) == (7, 10, None, 1.5)
        assert state["left"] >= 0 and state["wait"] >= 1000
        assert fetched(page, "curve.svg").startswith("<svg")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            fetched(page, "../pyproject.toml")
        page.end("no better")
        assert json.loads(fetched(page, "state"))["ended"] == "no better"
        fetched(page, "curve.svg")


def test_the_page_is_served_to_this_machine_alone_and_ends_with_the_run() -> None:
    with LivePage("A network", "loss") as page:
        address = page.address
    assert address.startswith("http://127.0.0.1:")
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(address, timeout=2)


def test_a_port_that_is_taken_or_none_is_refused() -> None:
    with LivePage("A network", "loss") as page:
        port = int(page.address.rstrip("/").rsplit(":", 1)[1])
        with pytest.raises(SymbpError, match=f"--live {port}: the page cannot be served there"):
            LivePage("Another", "loss", port)
    with pytest.raises(SymbpError, match=r"--live 70000: .* ports go from 0 to 65535"):
        LivePage("A network", "loss", 70000)


def test_training_says_where_the_page_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "mlp", "--steps", "5", "--live"]) == 0
    assert re.search(r"the run is shown at http://127\.0\.0\.1:\d+/", capsys.readouterr().out)


def test_the_page_fills_itself_in_a_browser(tmp_path: Path) -> None:
    with LivePage("A network", "loss") as page:
        for step in range(1, 30):
            page.show(step, 100, 1 / step)
        page.end("interrupted")
        answers = {path: fetched(page, path) for path in ("state", "curve.svg")}
        text = fetched(page, "")
    told = json.dumps(answers).replace("</", "<\\/")
    served = f"const answers = {told}; window.fetch = async (path) => new Response(answers[path]);"
    script = (
        "await new Promise((done) => setTimeout(done, 300));"
        " return ['step', 'loss', 'state'].map((name) => document.getElementById(name).textContent)"
        ".concat(document.querySelectorAll('#curve svg').length);"
    )
    shown = page_says(text.replace("<script>", f"<script>{served}"), script, tmp_path)
    assert shown == ["29 of 100", "0.0344828", "interrupted", 1]


def test_a_long_run_is_drawn_as_means() -> None:
    means = Means(float(step) for step in range(10 * MOST))
    assert MOST / 2 <= len(means.values) < MOST
    assert means.values[0] == (means.every - 1) / 2
    assert Means([3.0, 1.0]).values == [3.0, 1.0] and Means([3.0, 1.0]).every == 1


def test_the_steps_of_a_long_run_are_counted_in_its_picture() -> None:
    drawn = curve_file(Means(1 + 1 / step for step in range(1, 4 * MOST + 1)), letter("E", "italic"))
    last = int(re.findall(r">(\d+)<", drawn)[-1])
    assert 3.9 * MOST < last <= 4 * MOST
