"""An author's own commands are written out."""

from __future__ import annotations

import pytest

from symbp.referee.find import find_formulas
from symbp.referee.macros import find_macros, written_out

PREAMBLE = r"""
\newcommand{\pd}[2]{\frac{\partial #1}{\partial #2}}
\newcommand\W{\mathbf{W}}
\DeclareMathOperator{\softmax}{softmax}
\def\half#1{\frac12 #1}
"""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (r"\pd{E}{w_1}", r"\frac{\partial E}{\partial w_1}"),
        (r"\pd E w", r"\frac{\partial E}{\partial w}"),
        (r"\pd{E}{\W}", r"\frac{\partial E}{\partial \mathbf{W}}"),
        (r"\softmax(z)", r"\operatorname{softmax}(z)"),
        (r"\half{x}", r"\frac12 x"),
        (r"\Wide", r"\Wide"),
    ],
)
def test_commands_are_written_out(text: str, written: str) -> None:
    assert written_out(text, find_macros(PREAMBLE)) == written


def test_formulas_are_found_with_their_commands_written_out() -> None:
    (found,) = find_formulas(PREAMBLE + r"$\pd{E}{x} = 0$")
    assert found.text == r"\frac{\partial E}{\partial x} = 0"


def test_a_command_that_stands_for_itself_ends() -> None:
    macros = find_macros(r"\newcommand{\x}{\x y}")
    assert written_out(r"\x", macros).startswith(r"\x")
