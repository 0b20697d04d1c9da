"""Where the templates are, in a wheel and in a checkout, and the one way to fill them in."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import jinja2


@cache
def folder() -> Path:
    """The folder of templates: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "templates"


@cache
def environment() -> jinja2.Environment:
    """Jinja2, strict about unknown names."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # templates are C, Python and LaTeX; HTML escapes by the filter
    )


def render(template: str, /, **values: object) -> str:
    """A template filled in."""
    return environment().get_template(template).render(**values)


@cache
def sentences(path: str) -> dict[str, Any]:
    """The sentences of a TOML file in the folder of templates."""
    return tomllib.loads((folder() / path).read_text(encoding="utf-8"))
