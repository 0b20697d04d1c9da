"""A printed run is recognised as the network's own training, or as that of a wrong rule."""

from __future__ import annotations

import pytest

from symbp.referee.check import check_text
from symbp.referee.runs import find_tables
from tests.referee.articles import FOLDER, text

RULE = r"$$\delta^l = (W^{l+1}\delta^{l+1})\odot\sigma'(z^l)$$"
TABLE = """
| step | $\\delta^2_1$ | $\\delta^2_2$ |
|------|---|---|
| 0 | 0.0056014 | -0.0142086 |
| 1 | {first} | {second} |
"""


def test_the_fifth_articles_run_is_that_of_the_untransposed_rule() -> None:
    (run,) = check_text(text("4"), folder=FOLDER).runs
    assert (run.count, run.right, run.rule, run.stored) == (30, 22, "F004-06", "float32")
    assert "F004-06" in run.told("en") and "F004-06" in run.told("zh")


@pytest.mark.parametrize(
    ("first", "second", "right", "rule"),
    [("0.00560091", "-0.0142081", 4, ""), ("0.00560088", "-0.0142082", 2, "(2)"), ("0.1", "0.2", 2, "")],
)
def test_a_run_is_the_networks_own_or_a_rules_or_neither(first: str, second: str, right: int, rule: str) -> None:
    page = f"\n{RULE}\n{TABLE.format(first=first, second=second)}"
    (run,) = check_text(page, "matrix-engine", "delta-matrices").runs
    assert (run.right, run.rule) == (right, rule)


def test_a_table_of_other_things_is_no_run() -> None:
    assert find_tables("| a | b |\n|---|---|\n| 1 | 2 |\n") == []
    assert find_tables("| n | $x$ |\n|---|---|\n| first | 2 |\n") == []


def test_a_table_knows_its_line_and_settings() -> None:
    (table,) = find_tables("<!-- symbp: network = mlp -->\n\n| n | $x$ |\n|---|---|\n| 0 | −2 |\n")
    assert (table.line, table.formulas, table.rows) == (3, ("x",), ((0, ("-2",)),))
    assert table.settings == (("network", "mlp"),)
