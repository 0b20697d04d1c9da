"""A page that shows a run while it trains: a small server on this machine alone, and the loss's curve."""

from __future__ import annotations

import json
import math
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from symbp.errors import SymbpError
from symbp.explain.curve_figure import Means, curve_file
from symbp.language.layout import letter
from symbp.templates import render

ADDRESS = "127.0.0.1"
SOON = 1.0  # seconds between two looks, at least
SHARE = 0.05  # of the time goes into drawing, at most
FAREWELL = 3.0  # seconds that a page that is open has to fetch how the run ended


class LivePage:
    """Serves ``http://127.0.0.1:port/`` as a context manager (port 0: any that is free, see ``address``).

    Raises :class:`SymbpError` where the port is taken.
    """

    def __init__(self, title: str, loss: str, port: int = 0) -> None:
        self._page = render("live/page.html.j2", title=title, loss=loss)
        self._loss = loss
        self._means, self._last = Means(), math.nan
        self._test_loss: float | None = None
        self._done = self._steps = self._first = 0
        self._ended = ""
        self._begun = self._looked = self._drawing = 0.0
        self._told_end = threading.Event()
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page._answer(self)

            def handle(self) -> None:
                with suppress(ConnectionError):  # a page that was closed
                    super().handle()

            def log_message(self, format: str, *arguments: object) -> None:
                """Say nothing: the terminal shows the progress of the run."""

        try:
            self._server = ThreadingHTTPServer((ADDRESS, port), Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or "ports go from 0 to 65535"
            raise SymbpError(f"--live {port}: the page cannot be served there: {reason}.") from None
        self._server.daemon_threads = True

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{ADDRESS}:{self._server.server_address[1]}/"

    def __enter__(self) -> LivePage:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = self._ended or ("the run has ended" if kind is None else "the run was stopped")
        if time.monotonic() - self._looked < FAREWELL:
            self._told_end.wait(FAREWELL)
        self._server.shutdown()
        self._server.server_close()

    def show(self, done: int, steps: int, loss: float) -> None:
        """A step was done: its number, how many there are, the loss before it."""
        if not self._done:
            self._begun, self._first = time.monotonic(), done - 1
        self._means.add(loss)
        self._done, self._steps, self._last = done, steps, loss

    def show_test(self, loss: float) -> None:
        """The loss of the test data was computed."""
        self._test_loss = loss

    def end(self, why: str) -> None:
        """How the run ended, in words."""
        self._ended = why

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        self._looked = time.monotonic()
        match request.path:
            case "/":
                kind, text = "text/html; charset=utf-8", self._page
            case "/state":
                kind, text = "application/json", json.dumps(self._state())
            case "/curve.svg":
                kind, text = "image/svg+xml", self._curve()
            case _:
                request.send_error(404)
                return
        content = text.encode("utf-8")
        request.send_response(200)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(content)))
        request.send_header("Cache-Control", "no-store")
        request.end_headers()
        request.wfile.write(content)
        if self._ended and kind == "image/svg+xml":
            self._told_end.set()

    def _state(self) -> dict[str, object]:
        done = self._done
        past = time.monotonic() - self._begun
        left = past * (self._steps - done) / max(done - self._first, 1) if done else None
        state: dict[str, object] = {"done": done, "steps": self._steps, "ended": self._ended, "left": left}
        state["loss"] = _finite(self._last)
        state["wait"] = 1000 * max(SOON, self._drawing / SHARE)
        if self._test_loss is not None:
            state["test_loss"] = _finite(self._test_loss)
        return state

    def _curve(self) -> str:
        started = time.monotonic()
        drawn = curve_file(self._means, letter(self._loss, "italic"))
        self._drawing = time.monotonic() - started
        return drawn


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
