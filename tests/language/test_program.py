"""A program is checked when it is built, cannot change, and is equal by what it says."""

from __future__ import annotations

import dataclasses
import pickle

import pytest
import sympy as sp

from symbp.errors import SymbpError
from symbp.language import Access, Equation, Program, SumOver, Tensor, Where
from symbp.language.expressions import index_symbol, size_symbol
from tests.language.texts import read

ROW, J = index_symbol("i"), index_symbol("j")
X, Y = Tensor("x", (3,), "input"), Tensor("y", (3,))


def test_equal_texts_are_equal_programs_with_equal_hashes() -> None:
    first, second = read("p = s + x[0]\nq = p ** 2"), read("q = p ** 2\np = x[0] + s")
    assert first.equations == second.equations and hash(first.equations) == hash(second.equations)
    assert read("p = s") == read("p = s") and hash(read("p = s")) == hash(read("p = s"))
    assert read("p = s") != read("p = 2 * s")
    assert len({read("p = s"), read("p = s"), read("p = s ** 2")}) == 2


def test_outputs_and_updates_are_part_of_a_program() -> None:
    program = read("p = s")
    assert program.with_outputs("p") != program and program.with_outputs("p").outputs == ("p",)
    assert Program.build(program.tensors, program.equations, updates={"s": "p"}).updates == (("s", "p"),)


def test_a_program_cannot_be_changed() -> None:
    program = read("p = s")
    for frozen, field in ((program, "outputs"), (program.tensors[0], "name"), (program.equations[0], "right")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(frozen, field, None)


def test_a_program_survives_pickling() -> None:
    program = read("p[i] = sum[j](where(i > 0, A[i, j], pad(A[i - 1, j])) / 2)")
    assert pickle.loads(pickle.dumps(program)) == program


@pytest.mark.parametrize(
    ("tensors", "equations", "message"),
    [
        ([X, X], [], "tensor 'x' is declared twice; give each a name of its own."),
        ([X, Y], [Equation("y", (ROW,), Access("x", ROW))] * 2, "'y' is defined twice; one tensor has one equation."),
        ([X], [Equation("z", (), sp.Integer(1))], "unknown tensor 'z'; known are x."),
        ([X], [Equation("x", (ROW,), sp.Integer(1))], "'x' is a given input; it has no equation."),
        ([X, Y], [], "tensor 'y' (intermediate) has no equation."),
        ([X, Y], [Equation("y", (), sp.Integer(1))], "'y' has 1 axes but is defined with 0 indices."),
        ([X, Y], [Equation("y", (ROW,), Access("xx", ROW))],
         "the equation of 'y' reads unknown tensor 'xx'; did you mean 'x'?"),
        ([X, Y], [Equation("y", (ROW,), Access("x", J))],
         "unknown index j in the equation of 'y'; known are i."),
        ([X, Y], [Equation("y", (ROW,), Access("x", ROW) * J)],
         "unknown index j in the equation of 'y'; known are i."),
        ([X, Y], [Equation("y", (ROW,), SumOver(Access("x", ROW), (ROW, 3)))],
         "index i in the equation of 'y' is bound twice."),
        ([X, Y], [Equation("y", (ROW,), Access("x", ROW), "net.toml:4: layer 2")] * 2,
         "net.toml:4: layer 2: 'y' is defined twice; one tensor has one equation."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence(tensors: list[Tensor], equations: list[Equation], message: str) -> None:
    with pytest.raises(SymbpError) as caught:
        Program.build(tensors, equations)
    assert str(caught.value) == message


def test_an_output_that_is_no_tensor_is_named() -> None:
    with pytest.raises(SymbpError, match=r"^unknown tensor 'P'; known are A, batch, p, s, token, x\.$"):
        read("p = s").with_outputs("P")


def test_sizes_are_bound_everywhere_at_once() -> None:
    program = read("f = mean[n](sum[j](batch[n, j]))\ng[n] = batch[n, 0]")
    assert [str(size) for size in program.sizes] == ["N"]
    bound = program.at_sizes({"N": 4, "unused": 3})
    assert not bound.sizes and bound.tensor["g"].shape == (4,)
    assert str(bound.definition["f"]).endswith("/ 4")
    assert program.at_sizes({}) is program


def test_a_size_that_only_an_equation_speaks_of_is_a_size_too() -> None:
    n, m = index_symbol("n"), size_symbol("M")
    program = Program.build([Tensor("f")], [Equation("f", (), SumOver(n**2, (n, m)))])
    assert [str(size) for size in program.sizes] == ["M"]
    assert str(program.at_sizes({"M": 3})) == "f = sum[n: 3](n ** 2)"


def test_what_is_needed_for_an_output_is_all_that_is_kept() -> None:
    program = read("a = s\nb = a ** 2\nc = x[0]\nd = b + 1").needed_for(["b"])
    assert [e.target for e in program.equations] == ["a", "b"]
    assert [t.name for t in program.tensors if t.given] == ["s"]


def test_consumers_are_known() -> None:
    program = read("a = s\nb = a * x[0] + x[1]\nc = a")
    assert program.consumers["a"] == ("b", "c")
    assert Where not in {type(e.right) for e in program.equations}
