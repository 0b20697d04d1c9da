from hypothesis import given
from hypothesis import strategies as st

from symbp.generate.common.wrap import WIDTH, wrapped


def test_short_lines_stay() -> None:
    assert wrapped("    a = b + c;") == "    a = b + c;"


def test_a_sum_breaks_before_its_outermost_sign() -> None:
    text = "    total = first * (second + third * fourth) + fifth * (sixth + seventh);"
    assert wrapped(text, 50).split("\n") == [
        "    total = first * (second + third * fourth)",
        "        + fifth * (sixth + seventh);",
    ]


def test_parameters_break_at_commas() -> None:
    text = "real step(net *restrict net, const real *restrict x, const real *restrict y)"
    assert wrapped(text, 60).split("\n") == [
        "real step(net *restrict net, const real *restrict x,",
        "    const real *restrict y)",
    ]


def test_strings_and_comments_are_not_broken() -> None:
    for text in ('puts("' + "a, " * 60 + '");', "/* " + "a + " * 60 + "*/"):
        assert wrapped(text) == text


@given(st.lists(st.sampled_from(["a", "b1", "f(x, y)", "(c + d)", "g[i] * 2"]), min_size=1, max_size=60))
def test_nothing_but_white_space_changes(terms: list[str]) -> None:
    line = "    value = " + " + ".join(terms) + ";"
    broken = wrapped(line)
    assert "".join(broken.split()) == "".join(line.split())
    assert all(len(part) <= WIDTH for part in broken.split("\n"))
