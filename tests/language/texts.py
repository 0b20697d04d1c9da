"""Random programs in the text form: all that the language can say, over a few given tensors."""

from __future__ import annotations

from hypothesis import assume
from hypothesis import strategies as st

from symbp.errors import SymbpError
from symbp.language import Program, Tensor, parse_equations

GIVEN = {
    t.name: t
    for t in (
        Tensor("s", (), "input"),
        Tensor("x", (5,), "input"),
        Tensor("A", (3, 4), "input"),
        Tensor("token", (2,), "input", integer=True),
        Tensor("batch", ("N", 2), "input"),
    )
}
NO_NUMBER = ("divides by zero", "not a real number", "too large a number", "is beyond")
FUNCTIONS = ("exp", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "erf", "sign", "floor", "sqrt", "abs")
ROOM = {"x": (5,), "A": (3, 4)}
Scope = dict[str, int]


@st.composite
def positions(draw: st.DrawFn, scope: Scope, size: int) -> tuple[str, bool]:
    """An affine index expression, and whether it stays within an axis of this size."""
    plain = [i for i, n in scope.items() if n == size]
    if plain and draw(st.booleans()):
        return draw(st.sampled_from(plain)), True
    chosen = draw(st.lists(st.sampled_from(sorted(scope)), max_size=2, unique=True)) if scope else []
    text, low, high = str(draw(st.integers(-1, size - 1))), 0, 0
    low = high = int(text)
    for index in chosen:
        factor = draw(st.sampled_from([-2, -1, 1, 2, 3]))
        text += f" + {factor} * {index}"
        reach = factor * (scope[index] - 1)
        low, high = low + min(reach, 0), high + max(reach, 0)
    if text.startswith("0 + 1 *") and len(chosen) == 1:  # an index alone runs over the whole axis
        return f"{text} + 1", high + 1 < size
    return text, low >= 0 and high < size


@st.composite
def reads(draw: st.DrawFn, scope: Scope) -> str:
    """A read of a given tensor: in range, padded, guarded, or a look-up."""
    name = draw(st.sampled_from(["s", "x", "A", "look-up"]))
    if name == "s":
        return "s"
    if name == "look-up":
        column = draw(positions(scope, 4))
        who = draw(st.sampled_from([i for i, n in scope.items() if n == 2] or ["1"]))
        return f"A[token[{who}], {column[0] if column[1] else 3}]"
    places = [draw(positions(scope, size)) for size in ROOM[name]]
    read = f"{name}[{', '.join(text for text, _ in places)}]"
    if all(inside for _, inside in places):
        return read
    if draw(st.booleans()):
        return f"pad({read})"
    guards = [f"{t} >= 0 and {t} < {n}" for (t, inside), n in zip(places, ROOM[name], strict=True) if not inside]
    return f"where({' and '.join(guards)}, {read}, {draw(numbers())})"


def numbers() -> st.SearchStrategy[str]:
    """Whole numbers, fractions, decimals and pi."""
    return st.one_of(
        st.integers(0, 12).map(str),
        st.builds(lambda p, q: f"({p} / {q})", st.integers(-9, 9), st.integers(1, 9)),
        st.sampled_from(["0.25", "1e-3", "2.5e10", "pi", "exp(1)", "-3"]),
    )


@st.composite
def conditions(draw: st.DrawFn, scope: Scope, depth: int) -> str:
    """Comparisons of indices, look-ups and values, joined by and, or, not."""
    kind = draw(st.sampled_from(["compare", "compare", "and", "or", "not", "label"]))
    if kind == "label" and scope:
        return f"token[0] == {draw(st.sampled_from(sorted(scope)))}"
    if kind in ("and", "or") and depth > 0:
        return f"({draw(conditions(scope, depth - 1))}) {kind} ({draw(conditions(scope, depth - 1))})"
    if kind == "not" and depth > 0:
        return f"not ({draw(conditions(scope, depth - 1))})"
    sign = draw(st.sampled_from(["<", "<=", ">", ">=", "==", "!="]))
    return f"{draw(bodies(scope, 1))} {sign} {draw(bodies(scope, 0))}"


@st.composite
def bodies(draw: st.DrawFn, scope: Scope, depth: int) -> str:
    """Right sides."""
    if depth <= 0:
        leaves = [numbers(), reads(scope)]
        return draw(st.one_of(*leaves, *([st.sampled_from(sorted(scope))] if scope else [])))
    kind = draw(
        st.sampled_from(["sum", "leaf", "add", "multiply", "divide", "power", "root", "minus", "call", "where", "if"])
    )
    inner = bodies(scope, depth - 1)
    match kind:
        case "add":
            return f"{draw(inner)} {draw(st.sampled_from('+-'))} ({draw(inner)})"
        case "multiply":
            return f"({draw(inner)}) * ({draw(inner)})"
        case "divide":
            return f"({draw(inner)}) / ({draw(inner)})"
        case "power":
            return f"({draw(inner)}) ** {draw(st.sampled_from(['2', '3', '-1', '-2', '(1/3)', '(-3/2)', 's']))}"
        case "root":
            return f"sqrt({draw(inner)})"
        case "minus":
            return f"-({draw(inner)})"
        case "call":
            return f"{draw(st.sampled_from(FUNCTIONS))}({draw(inner)})"
        case "where":
            return f"where({draw(conditions(scope, 1))}, {draw(inner)}, {draw(inner)})"
        case "if":
            return f"({draw(inner)} if {draw(conditions(scope, 1))} else {draw(inner)})"
        case "sum":
            word = draw(st.sampled_from(["sum", "sum", "max", "argmax", "mean"]))
            names = [n for n in "kuvwabcd" if n not in scope][: draw(st.integers(1, 2))]
            sizes = {name: draw(st.integers(1, 4)) for name in names}
            bound = ", ".join(f"{name}: {size}" for name, size in sizes.items())
            return f"{word}[{bound}]({draw(bodies({**scope, **sizes}, depth - 1))})"
    return draw(bodies(scope, 0))


RECURRENCES = (
    "h[t: 4] = tanh(s * pad(h[t - 1]) + {0})",
    "h[t: 4] = where(t < 3, h[t + 1], {0}) + s",
    "h[t: 4, i: 2] = sum[m: 2](A[i + 1, 2 * m] * pad(h[t - 1, m])) + {0}",
    "c[t: 3] = s * pad(c[t - 1]) + pad(h[t - 1])\nh[t: 3] = c[t] ** 2 + {0}",
    "h[i: 2, t: 5] = pad(h[i, t - 2]) * {0}",
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A few equations, among them a recurrence, a mean over a batch and sums of equal names and other ranges."""
    lines = []
    for name in ("p", "q")[: draw(st.integers(1, 2))]:
        scope = draw(st.sampled_from([{}, {"i": 2}, {"i": 3, "j": 2}, {"n": 2, "j": 4}]))
        left = f"{name}[{', '.join(f'{i}: {n}' for i, n in scope.items())}]" if scope else name
        lines.append(f"{left} = {draw(bodies(scope, draw(st.integers(0, 4))))}")
    if draw(st.booleans()):
        lines.append(draw(st.sampled_from(RECURRENCES)).format(draw(bodies({}, 1))))
    if draw(st.booleans()):
        lines.append("f = mean[n](sum[j](batch[n, j] ** 2)) + sum[n](x[n])")
    return "\n".join(lines)


def read(text: str, tensors: dict[str, Tensor] | None = None) -> Program:
    """The program of a text."""
    tensors = GIVEN if tensors is None else tensors
    new, equations = parse_equations(text, tensors)
    return Program.build([*tensors.values(), *new], equations)


def read_if_real(text: str) -> Program:
    """The program of a random text; texts with a constant that is no real number are passed over."""
    try:
        return read(text)
    except SymbpError as error:
        assume(not any(reason in str(error) for reason in NO_NUMBER))
        raise
