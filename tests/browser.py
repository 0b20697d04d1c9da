"""JavaScript and pages in tests: run by Node and by a headless Chromium, where this machine has them."""

from __future__ import annotations

import functools
import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")


def _found(*names: str) -> str:
    return next((path for path in map(shutil.which, names) if path), "")


@functools.cache
def _chromium() -> str:
    return _found(*_CHROMIUM)


def node_says(script: str, folder: Path) -> Any:
    """What a script prints as JSON, run by Node; by Chromium where there is no Node. Skips where both are missing."""
    path = folder / "script.js"
    path.write_text(script, encoding="utf-8")
    if program := _found("node", "nodejs"):
        done = subprocess.run([program, str(path)], capture_output=True, text=True, timeout=60, check=True)
        return json.loads(done.stdout)
    page = "<!doctype html><meta charset=utf-8><script>const said = []; console.log = (text) => said.push(text);\n"
    return page_says(f"{page}{script}</script>", "return JSON.parse(said[0]);", folder)


def page_says(page: str, script: str, folder: Path, name: str = "page.html") -> Any:
    """What the body of an asynchronous function returns, run in a page by a headless Chromium; skips without one.

    An error of the script fails the test.
    """
    program = _chromium()
    if not program:
        pytest.skip(f"no browser to open the page in: none of {', '.join(_CHROMIUM)} is installed")
    probe = (
        "<script>addEventListener('load', async () => { let answer; try { answer = {value: await (async () => {"
        + script
        + "})()}; }"
        " catch (error) { answer = {error: String(error.stack || error)}; }"
        ' const place = document.createElement("pre"); place.id = "answer";'
        " place.textContent = JSON.stringify(answer); document.body.append(place); });</script>"
    )
    path = folder / name
    path.write_text(page + probe, encoding="utf-8")
    command = [
        program,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--virtual-time-budget=60000",
        "--dump-dom",
    ]
    command += [f"--user-data-dir={folder / 'profile'}", path.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    found = re.search(r'<pre id="answer">(.*?)</pre>', done.stdout, re.S)
    assert found, done.stderr[-2000:]
    answer = json.loads(html.unescape(found.group(1)))
    assert "error" not in answer, answer["error"]
    return answer.get("value")
