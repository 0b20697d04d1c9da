"""The C compilers that tests use; one that is not installed is skipped."""

from __future__ import annotations

import shutil

import pytest

COMPILERS = [
    pytest.param(name, marks=pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed"))
    for name in ("gcc", "clang")
]
