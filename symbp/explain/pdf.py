"""A document as PDF: by the TeX of this machine, else by the typst package."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from symbp.errors import SymbpError
from symbp.explain.document import Document
from symbp.explain.emit_latex import to_latex
from symbp.explain.emit_typst import to_typst

CHINESE = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "FandolSong", "SimSun", "Noto Sans CJK SC")
_SECONDS = 300


def to_pdf(document: Document) -> bytes:
    """The document as PDF. Raises :class:`SymbpError` where neither TeX nor typst is there, with what to install."""
    by_tex, missing = _by_tex(document)
    if by_tex is not None:
        return by_tex
    try:
        typst = importlib.import_module("typst")
    except ImportError:
        raise SymbpError(
            f"a PDF needs TeX or the package typst, and {missing}; install one of them (pip install 'symbp[pdf]'), or "
            "use --format html, which every browser prints."
        ) from None
    return _by_typst(document, typst)


def _by_tex(document: Document) -> tuple[bytes | None, str]:
    """The PDF, or None with what is missing. The first line of the file names the program that it is for, where that
    is not pdflatex."""
    source = to_latex(document)
    named = re.match(r"% !TEX program = (\w+)", source)
    program = named.group(1) if named else "pdflatex"
    if shutil.which(program) is None:
        return None, f"{program} is not here"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "document.tex").write_text(source, encoding="utf-8")
        command = [program, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "document.tex"]
        for _ in range(2):  # tables take their widths from the first run
            done = subprocess.run(command, cwd=folder, capture_output=True, timeout=_SECONDS, check=False)
            if done.returncode:
                log = done.stdout.decode("utf-8", "replace")
                fault = re.search(r"^! (.*)$", log, re.MULTILINE)
                return None, f"{program} stopped ({fault.group(1) if fault else 'see its log'})"
        return (Path(folder) / "document.pdf").read_bytes(), ""


def _by_typst(document: Document, typst: Any) -> bytes:
    if document.language == "zh" and not any(name in CHINESE for name in typst.Fonts().families()):
        raise SymbpError(
            "no Chinese font is on this machine; install one (Noto Serif CJK, say), or use --format html or tex."
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.typ"
        path.write_text(to_typst(document), encoding="utf-8")
        return bytes(typst.compile(str(path)))
