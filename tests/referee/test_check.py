"""The check of a text: its network, its notation told or inferred; the command and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import symbp
from symbp.cli import main
from symbp.errors import SymbpError
from symbp.notation.convention import load_convention

RIGHT = r"$$\delta^l = ((W^{l+1})^{\mathsf T}\delta^{l+1})\odot\sigma'(z^l)$$"
WRONG = r"$$\delta^l = (W^{l+1}\delta^{l+1})\odot\sigma'(z^l)$$"


def test_a_notation_that_is_not_told_is_inferred_and_said() -> None:
    page = r"$$\nabla w_1[1,2] = x_1 \nabla z_1[2]$$ $$z_1[1] = w_1[1,1]x_1+w_1[2,1]x_2+b_1[1]$$"
    dense = symbp.Dense(2, "sigmoid")
    network = symbp.declare(symbp.Input(2), dense, dense, loss="half_squared_error", name="own")
    report = symbp.check_text(page, network)
    assert report.notations == [("own", "source-first", False)]
    assert report.counts["proved"] == 2
    assert "was not told" in report.text() and "未指明记号" in report.text("zh")


def test_a_notation_may_be_told_by_name_or_as_a_convention() -> None:
    for notation in ("delta-matrices", load_convention("delta-matrices")):
        report = symbp.check_text(RIGHT, "matrix-engine", notation)
        assert report.notations == [("matrix-engine", "delta-matrices", True)] and report.passed


def test_a_text_names_its_network_itself() -> None:
    report = symbp.check_text(f"<!-- symbp: network = matrix-engine, notation = delta-matrices -->\n{WRONG}")
    assert not report.passed
    with pytest.raises(SymbpError, match="line 1: it is not said which network"):
        symbp.check_text(RIGHT)


def test_a_network_in_memory_will_do() -> None:
    network = symbp.declare(
        symbp.Input(3), symbp.Dense(4, "tanh"), symbp.Dense(2, "softmax"), loss="cross_entropy_labels"
    )
    page = r"$$\delta^{(2)} = a^{(2)}-y$$ $$\delta^{(1)} = ((W^{(2)})^\top\delta^{(2)})\odot(1-a^{(1)}\odot a^{(1)})$$"
    assert symbp.check_text(page, network, "standard").counts["proved"] == 2


def test_a_large_network_is_tried_with_fewer_neurons_and_the_report_says_so() -> None:
    report = symbp.check_text(
        r"$$\frac{\partial E}{\partial W^{(1)}_{jk}} = \delta^{(1)}_j x_k$$ $$x_{60} = 0$$ $$b^{(1)}_1 = 0.5$$",
        "digits",
        "standard",
    )
    assert [v.status for v in report.verdicts] == ["proved", "not understood", "not understood"]
    assert report.shrunk == ["digits"] and "fewer neurons" in report.text()


def write(folder: Path, text: str) -> str:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_command_leaves_with_0_for_right_1_for_refuted_2_for_bad_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ["--network", "matrix-engine", "--notation", "delta-matrices"]
    assert main(["check", write(tmp_path, RIGHT), *told]) == 0
    assert "1 proved" in capsys.readouterr().out
    assert main(["check", write(tmp_path, WRONG), *told]) == 1
    assert "a transposition is missing" in capsys.readouterr().out
    assert main(["check", write(tmp_path, RIGHT)]) == 2
    assert main(["check", write(tmp_path, RIGHT), *told[:2], "--notation", "nobodys"]) == 2
    assert main(["check", write(tmp_path, RIGHT), *told, "--lang", "xx"]) == 2
    assert main(["check", str(tmp_path / "absent.md"), *told]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_command_prints_markdown_json_and_chinese(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = [write(tmp_path, WRONG), "--network", "matrix-engine", "--notation", "delta-matrices"]
    main(["check", *told, "--format", "md", "--lang", "zh"])
    assert capsys.readouterr().out.startswith("# 公式检查\n")
    main(["check", *told, "--json"])
    assert json.loads(capsys.readouterr().out)["formulas"][0]["slip"] == "missing transpose"


def test_latex_documents_are_read_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = "% symbp: network = matrix-engine, notation = delta-matrices\n\\begin{align}\nz^1 &= W^1 a^0 + b^1 \\\\\n"
    page += "a^1 &= \\sigma(z^1) \\label{x}\n\\end{align}\n"
    assert main(["check", write(tmp_path, page)]) == 0
    assert "line 2: proved" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[reading]\nnonsense = 1", "unknown field 'nonsense'"),
        ('[[reading.alias]]\nwrite = "x"', "'mean' is missing"),
        ('[reading.exact]\n"\\\\foo" = "x"', r"the command \\foo is unknown"),
    ],
)
def test_a_notation_that_is_wrong_is_told_where(tmp_path: Path, table: str, said: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(SymbpError, match=said):
        symbp.check_text(RIGHT, "matrix-engine", str(path))
