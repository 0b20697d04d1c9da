"""NumPy printed for everything that the language can say, and for the derivatives of it, against the interpreter."""

import pytest

from symbp.derive.adjoints import Adjoints, differentiate
from symbp.language.program import Program
from symbp.simplify.simplify import simplify
from tests.generate.cases import CASES, Shapes
from tests.generate.executed import assert_numpy_agrees, numpy_text
from tests.generate.programs import program_of, values_for

LAYERS: dict[str, tuple[str, Shapes, Shapes]] = {
    "convolution of images": (
        "z[n,o,p:3,q:4] = sum[c,u,v](K[o,c,u,v]*pad(x[n,c,2*p+u-1,q+2*v-1])) + b[o]\nf = sum[n,o,p,q](z[n,o,p,q]**2)",
        {"K": (2, 3, 3, 2), "x": (2, 3, 5, 4), "b": (2,)},
        {},
    ),
    "depthwise convolution": (
        "z[n,c,p:4] = sum[u](K[c,u]*pad(x[n,c,p+u-1]))\nf = sum[n,c,p](z[n,c,p]**2)",
        {"K": (3, 3), "x": (2, 3, 4)},
        {},
    ),
    "pooling": (
        "z[n,c,p:2,q:3] = max[u:2,v:2](x[n,c,2*p+u,2*q+v])\nf = sum[n,c,p,q](z[n,c,p,q]**2)",
        {"x": (2, 2, 4, 6)},
        {},
    ),
    "overlapping pooling": (
        "z[n,p:3] = max[u:3](x[n,2*p+u])\nf = sum[n,p](z[n,p]**2)",
        {"x": (2, 7)},
        {},
    ),
    "average pooling": (
        "z[n,p:3] = mean[u:2](x[n,2*p+u])\nf = sum[n,p](z[n,p]**2)",
        {"x": (2, 6)},
        {},
    ),
    "attention": (
        "s[b,h,i,j] = exp(sum[d](q[b,h,i,d]*k[b,h,j,d]))\nn[b,h,i] = sum[j](s[b,h,i,j])\n"
        "o[b,h,i,d] = sum[j](s[b,h,i,j]*v[b,h,j,d])/n[b,h,i]\nf = sum[b,h,i,d](o[b,h,i,d]**2)",
        {"q": (2, 2, 3, 4), "k": (2, 2, 5, 4), "v": (2, 2, 5, 4)},
        {},
    ),
    "embedding": (
        "z[n,o] = sum[t:3,k](W[o,t,k]*E[w[n,t],k])\nf = sum[n,o](z[n,o]**2)",
        {"E": (2, 4), "W": (3, 3, 4)},
        {"w": (2, 3)},
    ),
    "recurrent layer": (
        "h[n,t,k] = tanh(sum[i](U[k,i]*x[n,t,i]) + sum[l](V[k,l]*pad(h[n,t-1,l])) + b[k])\nf = sum[n,k](h[n,3,k]**2)",
        {"U": (2, 3), "V": (2, 2), "x": (3, 4, 3), "b": (2,)},
        {},
    ),
    "layer norm": (
        "m[n] = mean[i](x[n,i])\nv[n] = mean[i]((x[n,i]-m[n])**2)\n"
        "y[n,i] = g[i]*(x[n,i]-m[n])/sqrt(v[n] + 1/10) + b[i]\nf = sum[n,i](t[n,i]*y[n,i]**2)",
        {"x": (3, 4), "g": (4,), "b": (4,), "t": (3, 4)},
        {},
    ),
}
TRICKY: dict[str, tuple[str, Shapes, Shapes]] = {
    "a maximum over an index that the body does not have": (
        "b[i:4,j:3] = max[u:2,v:3](A[v,v]*j)",
        {"A": (3, 3)},
        {},
    ),
    "a sum over indices that the body does not have": (
        "b[i,j:3] = sum[u:2,v:3](A[i]*pad(A[w[i]]))",
        {"A": (4,)},
        {"w": (4,)},
    ),
    "an index with a shorter range than the axis it is compared with": (
        "b[i:1,k:4] = max[v:3](A[k,v]*where(k == i, s, 0)*tanh(A[k,v]))",
        {"A": (4, 3), "s": ()},
        {},
    ),
    "a guarded look-up at a fixed place": (
        "b[i:1,j:2] = sum[u:3](pad(A[i,w[0]])*where(j > 2, A[i,u], 1)*A[i,u])",
        {"A": (1, 3)},
        {"w": (1,)},
    ),
    "a choice by a number": (
        "b[i,j:2] = 2*s**3*(2*s + where(s > 0, 1, 0))*where(s > 0, s, 1)*A[i]",
        {"A": (3,), "s": ()},
        {},
    ),
    "a reversed strided read that is padded": (
        "b[i:4,j:3] = sum[u:3](pad(A[2-2*i+u,j-u]))*pad(A[i-1,2-j])",
        {"A": (4, 4)},
        {},
    ),
    "counted places": (
        "g[i:4] = sum[u:3](where(2*u - 1 == i, 1, 0))",
        {},
        {},
    ),
}
ALL = {**CASES, **LAYERS, **TRICKY}
WITHOUT_DERIVATIVE = {"argmax", "argmax expr", "argmax multi", "max negative", "const reduction", "floor"}
WITHOUT_DERIVATIVE |= {"index value only", "functions", "counted places"}
DERIVATIVES = [name for name in ALL if name not in WITHOUT_DERIVATIVE]


def _adjoints(name: str) -> tuple[Adjoints, list[str]]:
    program = program_of(*ALL[name])
    of = [e.target for e in program.equations if not program.tensor[e.target].integer]
    given = [t.name for t in program.tensors if t.given and not t.integer]
    return differentiate(program, of[-1], given), given


def derivative(name: str) -> Program:
    """The adjoints of a case's last tensor by all that it is given."""
    return _adjoints(name)[0].program


def simplified(name: str) -> Program:
    """The same, in the simplest form."""
    adjoints, given = _adjoints(name)
    return simplify(adjoints, [adjoints.of[n] for n in given]).program


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", ALL)
def test_printed_numpy_agrees_with_the_interpreter(name: str, dtype: str) -> None:
    program = program_of(*ALL[name])
    assert_numpy_agrees(program, values_for(program), dtype)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", DERIVATIVES)
def test_printed_derivatives_agree_with_the_interpreter(name: str, dtype: str) -> None:
    program = derivative(name)
    assert_numpy_agrees(program, values_for(program), dtype)


@pytest.mark.parametrize("name", LAYERS)
def test_printed_simplified_derivatives_agree_with_the_interpreter(name: str) -> None:
    program = simplified(name)
    assert_numpy_agrees(program, values_for(program))


@pytest.mark.parametrize("name", ALL)
def test_the_only_loop_is_over_the_time_of_a_recurrence(name: str) -> None:
    program = program_of(*ALL[name])
    recurrent = sum(group.recurrent for group in program.groups)
    assert numpy_text(program)[0].count("for ") == recurrent


def _statements(program: Program) -> str:
    return "\n".join(line for line in numpy_text(program)[0].splitlines() if not line.startswith("#"))


@pytest.mark.parametrize("name", ["convolution of images", "attention", "embedding", "recurrent layer"])
def test_layers_and_their_derivatives_are_products_of_matrices(name: str) -> None:
    assert "optimize" not in _statements(simplified(name))  # the einsum of what is no product of two matrices


def test_a_convolution_reads_through_a_view_and_its_derivative_adds_through_one() -> None:
    text = _statements(simplified("convolution of images"))
    assert "K.reshape(2, 18) @ read(x, lambda n, c, p, u, q, v: (n, c, 2 * p + u - 1, q + 2 * v - 1)" in text
    assert "grad_K = (delta_z.reshape(2, 2, 12) @ read(x, " in text and ".sum(0).reshape(2, 3, 3, 2)" in text
    assert "grad_x = scatter((" in text


def test_the_derivative_of_a_look_up_adds_at_the_looked_up_rows() -> None:
    assert "grad_E = add_at((2, 4), (" in _statements(derivative("embedding"))


def test_helpers_are_named_only_where_they_are_called() -> None:
    assert numpy_text(program_of(*ALL["dense"]))[1] == set()
    assert numpy_text(program_of(*ALL["padded conv"]))[1] == {"places", "read"}
