"""Texts are read by a whitelist; what is wrong gets one sentence with its place, and nothing is ever run."""

from __future__ import annotations

import time

import pytest

from symbp.errors import SymbpError
from symbp.language import Program, Source, Tensor, parse_equations
from symbp.language.expressions import Access, SumOver, Where
from symbp.language.text import parse_expression
from tests.language.texts import read

TWO = {"x": Tensor("x", (3,), "input"), "y": Tensor("y", (4,), "input"), "s": Tensor("s", (), "input")}
CODE = {
    "import": "p = __import__('os')",
    "call of a result": "p = __import__('os').system('true')",
    "attribute": "p = s.__class__",
    "lambda": "p = lambda: 1",
    "list comprehension": "p = [q for q in x]",
    "generator": "p = sum(q for q in x)",
    "set comprehension": "p = {q for q in x}",
    "f-string": "p = f'{s}'",
    "string": "p = 'text'",
    "bytes": "p = b'text'",
    "walrus": "p = (q := 3)",
    "await": "p = await s",
    "yield": "p = yield s",
    "starred": "p = exp(*x)",
    "keyword": "p = exp(s=1)",
    "slice": "p = x[0:2]",
    "truth": "p = True",
    "none": "p = None",
    "imaginary": "p = 1j",
    "ellipsis": "p = ...",
    "dictionary": "p = {}",
    "matrix product": "p = s @ s",
    "remainder": "p = s % 2",
    "shift": "p = s << 2",
    "identity": "p = where(s is s, 1, 2)",
    "membership": "p = where(s in x, 1, 2)",
    "eval": "p = eval('1')",
    "getattr": "p = getattr(s, 'name')",
    "import statement": "import os",
    "definition": "def f(): pass",
    "deletion": "del x",
    "augmented": "p += 1",
    "annotated": "p: int = 1",
    "bare expression": "exp(s)",
    "two targets": "p = q = s",
    "attribute target": "x.a = 1",
    "null byte": "p = s\0",
    "not Python": "p = = s",
    "unclosed": "p = exp(s",
}
MONSTERS = {
    "exponent": "p = 10 ** 100000000",
    "tower": "p = ((((9 ** 64) ** 64) ** 64) ** 64) ** 64",
    "tower of roots": "p = (((s ** 64) ** 64) ** 64) ** 64",
    "tower of exp": "p = exp(exp(exp(exp(1000))))",
    "floor of a giant": "p = floor(exp(1e9))",
    "comparison of giants": "p = where(exp(exp(1e9)) > 3, 1, 2)",
    "decimal giant": "p = " + "9" * 3000,
    "decimal giant beyond Python": "p = " + "9" * 5000,
    "hexadecimal giant": "p = 0x" + "f" * 100_000,
    "infinite": "p = 1e400",
    "brackets": "p = " + "(" * 5000 + "s" + ")" * 5000,
    "functions": "p = " + "exp(" * 150 + "s" + ")" * 150,
    "signs": "p = " + "-" * 500 + "s",
    "very many signs": "p = " + "-" * 20_000 + "s",
    "conditionals": "p = " + "s if s > 0 else " * 120 + "s",
    "powers": "p = " + "s ** " * 120 + "2",
    "indices": "p = " + "x[" * 150 + "0" + "]" * 150,
    "terms": "p = " + " + ".join(["s"] * 20_000),
}


def error_of(text: str) -> str:
    with pytest.raises(SymbpError) as caught:
        new, equations = parse_equations(text, TWO, Source("net.toml", 7))
        Program.build([*TWO.values(), *new], equations)
    message = str(caught.value)
    assert "\n" not in message and len(message) < 260
    assert caught.value.__cause__ is None
    return message


@pytest.mark.parametrize("kind", CODE)
def test_text_that_would_be_code_is_refused_with_its_place(kind: str) -> None:
    assert error_of(CODE[kind]).startswith("net.toml:7: ")


@pytest.mark.parametrize("kind", MONSTERS)
def test_giants_are_refused_at_once(kind: str) -> None:
    started = time.perf_counter()
    assert error_of(MONSTERS[kind]).startswith("net.toml:7: ")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("p[i] = x[i]\nq[i] = xx[i]", "net.toml:8: unknown name 'xx'; did you mean 'x'?"),
        ("p[i] = x[i] + k", "net.toml:7: unknown name 'k'; known are i, p, s, x, y."),
        ("p = expo(s)", "net.toml:7: unknown function 'expo'; did you mean 'exp'?"),
        ("p = summe[i](x[i])", "net.toml:7: unknown reduction 'summe'; did you mean 'sum'?"),
        ("p = exp", "net.toml:7: 'exp' needs arguments, as in exp(...)."),
        ("p = sum(x)", "net.toml:7: sum needs its indices, as in sum[i](x[i])."),
        ("p = exp(s, s)", "net.toml:7: 'exp(s, s)': exp does not take 2 arguments."),
        ("p = where(s, 1, 2)", "net.toml:7: 's' is not a condition such as i < 3 and x[i] > 0."),
        ("p = where(s > 0, 1)", "net.toml:7: 'where(s > 0, 1)': where takes a condition and two values."),
        ("p = s / (2 - 2)", "net.toml:7: 's / (2 - 2)' divides by zero."),
        ("p = 0 ** (-1)", "net.toml:7: '0 ** (-1)' divides by zero."),
        ("p = where(sqrt(-1 - s ** 2) > 1, 1, 2)",
         "net.toml:7: 'sqrt(-1 - s ** 2) > 1' compares what is not a real number."),
        ("p = s * log(0)", "net.toml:7: 'log(0)' is not a real number."),
        ("p = s * sqrt(-1)", "net.toml:7: 'sqrt(-1)' is not a real number."),
        ("p = sqrt(-4 * s ** 2)", "net.toml:7: the right side of 'p' is not a real number."),
        ("exp = s", "net.toml:7: 'exp' is a word of the language; call the tensor something else."),
        ("p[0] = s", "net.toml:7: '0' is not an index; write a name, or a name with its size as in i: 3."),
        ("p[i, i: 3] = s", "net.toml:7: the left side of 'p' repeats an index; each axis needs its own."),
        ("p[i: 0] = s", "net.toml:7: '0' is not a size; a size is a whole number from 1 to 2147483647."),
        ("p[i: 2] = exp(i)\nq = p[0, 1]",
         "net.toml:8: p[0, 1] in the equation of 'q' has 2 indices, but 'p' has 1 axes."),
        ("p = s / pad(x[-1])", "net.toml:7: the right side of 'p' is not a real number."),
        ("p[i] = s", "net.toml:7: the sizes of the indices of 'p' cannot be told; write them, as in p[i: 3] or "
         "sum[k: 5](...)."),
        ("p = sum[k](k)", "net.toml:7: the sizes of the indices of 'p' cannot be told; write them, as in p[i: 3] or "
         "sum[k: 5](...)."),
        ("p = sum[k, k: 3](k)",
         "net.toml:7: index k is bound twice in 'sum[k, k:3](k)'; rename one of the two."),
        ("p[k] = x[k] * sum[k](x[k])",
         "net.toml:7: index k is bound twice in 'sum[k](x[k])'; rename one of the two."),
        ("p = x[0, 1]", "net.toml:7: x[0, 1] in the equation of 'p' has 2 indices, but 'x' has 1 axes."),
        ("p[i] = x[i] * y[i]",
         "net.toml:7: index i in the equation of 'p' runs to 3, but the axis of 'y' that it reads has size 4."),
        ("p = sum[k](x[k] * y[k])",
         "net.toml:7: index k in the equation of 'p' runs to 3, but the axis of 'y' that it reads has size 4."),
        ("p = x[3]", "net.toml:7: index 3 of 'x' in the equation of 'p' reaches 3, but the axis has size 3; "
         "write pad(x[3]) if elements outside count as zero."),
        ("p[i: 3] = x[i - 1]", "net.toml:7: index i - 1 of 'x' in the equation of 'p' reaches -1, below 0; "
         "write pad(x[i - 1]) if elements outside count as zero."),
        ("p[i: 2] = y[2*i + 2]", "net.toml:7: index 2*i + 2 of 'y' in the equation of 'p' reaches 4, but the axis has "
         "size 4; write pad(y[2*i + 2]) if elements outside count as zero."),
        ("p[i: 2] = x[i ** 2]", "net.toml:7: index i**2 of 'x' in the equation of 'p' is not a sum of indices with "
         "whole factors, such as 2 * i + k - 1."),
        ("p[i: 2] = x[i / 2]", "net.toml:7: index i/2 of 'x' in the equation of 'p' is not a sum of indices with whole "
         "factors, such as 2 * i + k - 1."),
        ("p[i] = y[x[i]]", "net.toml:7: y[x[i]] in the equation of 'p' looks up 'x', which is not declared to hold "
         "integers."),
        ("p = q\nq = p", "net.toml:7: cyclic definition: p -> q -> p; a tensor may read itself only at an earlier "
         "time, such as h[t - 1, ...]."),
        ("p = s\np = s + 1", "net.toml:8: 'p' is defined twice; one tensor has one equation."),
        ("x = s", "net.toml:7: 'x' is a given input; it has no equation."),
    ],
)  # fmt: skip
def test_a_mistake_gets_one_sentence_with_line_equation_index_and_sizes(text: str, message: str) -> None:
    assert error_of(text) == message


def test_a_long_sum_is_no_deep_one() -> None:
    program = read("p = " + " + ".join(f"{n} * s ** {n % 9}" for n in range(1, 600)))
    assert len(program.definition["p"].right.args) == 9


def test_sums_with_equal_names_keep_their_own_sizes() -> None:
    _, (equation,) = parse_equations("p = sum[i](x[i]) + sum[i](y[i])", TWO)
    assert str(equation) == "p = sum[i: 3](x[i]) + sum[i: 4](y[i])"
    _, (equation,) = parse_equations("p = sum[i: 3](x[i]) + sum[i: 4](y[i])", TWO)
    assert str(equation) == "p = sum[i: 3](x[i]) + sum[i: 4](y[i])"


def test_equations_may_come_in_any_order_and_shapes_are_found() -> None:
    new, equations = parse_equations("q = sum[i](p[i])\np[i] = 2 * x[i]", TWO)
    assert {t.name: t.shape for t in new} == {"p": (3,), "q": ()}
    assert [e.target for e in equations] == ["p", "q"]


def test_an_authors_brackets_stay() -> None:
    program = read("p = 2 * (s - 1)")
    assert str(program) == "p = 2 * (s - 1)"


def test_decimals_are_exact_rationals() -> None:
    assert str(read("p = 0.1 * s + 1e-3")) == "p = 1 / 1000 + s / 10"


def test_pad_is_zero_outside() -> None:
    right = read("p[i: 4] = pad(x[i - 1])").definition["p"].right
    assert isinstance(right, Where) and right.otherwise == 0


def test_padded_values_are_real_numbers_that_can_be_compared() -> None:
    assert "x[i - 1]" in str(read("p[i: 4] = where(s - pad(x[i - 1]) < 0, 1, 2)"))


@pytest.mark.parametrize("function", ["tanh", "erf", "abs", "cos", "sinh", "cosh", "sin", "tan", "atan"])
def test_functions_of_a_sum_of_negative_terms(function: str) -> None:
    program = read(
        f"p = {function}(-s - x[0] - 1)\nq = {function}(1 + s + x[0])\nr[n: N] = {function}(n - s - x[0] - N)"
    )
    even = function in ("abs", "cos", "cosh")
    assert program.definition["p"].right == program.definition["q"].right * (1 if even else -1)
    assert not program.at_sizes({"N": 3}).sizes


def test_mean_is_the_sum_over_the_count() -> None:
    assert read("p = mean[k](x[k])") == read("p = sum[k](x[k]) / 5")


def test_max_of_two_values_is_a_conditional() -> None:
    assert read("p = max(s, 0)") == read("p = where(s >= 0, s, 0)")
    assert read("p = min(s, 0)") == read("p = where(s <= 0, s, 0)")


def test_a_size_may_be_computed() -> None:
    given = Tensor("x", ("M",), "input")
    new, equations = parse_equations("p[i: (M + 1) // 2] = x[2*i]", {"x": given})
    assert Program.build([given, *new], equations).at_sizes({"M": 5}).tensor["p"].shape == (3,)


def test_a_single_formula_reads_plain_names() -> None:
    assert parse_expression("2 * a + b") == 2 * Access("a") + Access("b")
    with pytest.raises(SymbpError, match=r"^formula:3: cannot read 'a \+' as a formula\.$"):
        parse_expression("a +", Source("formula", 3))
    with pytest.raises(SymbpError, match="nested more than"):
        parse_expression("exp(" * 100 + "a" + ")" * 100)


def test_sums_of_sums_are_read() -> None:
    right = read("p = sum[i, j](A[i, j])").definition["p"].right
    assert isinstance(right, SumOver) and [int(n) for _, n in right.bound] == [3, 4]


def test_a_sum_of_ones_is_the_size_that_it_counts() -> None:
    _, equations = parse_equations("m[k] = sum[n: N, j: 3](1) * x[k]", {"x": Tensor("x", (2,), "input")})
    assert str(equations[0]) == "m[k] = 3 * N * x[k]"
