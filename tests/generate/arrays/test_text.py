"""Array code printed for everything that the language can say, and for its derivatives, against the interpreter."""

import pytest

from tests.generate.array_cases import NAMESPACES, assert_arrays_agree, namespace
from tests.generate.cases import CASES
from tests.generate.numpy.test_text import ALL, DERIVATIVES, LAYERS, TRICKY, derivative, simplified
from tests.generate.programs import program_of, values_for

QUICK = ("numpy", "array_api_strict")


@pytest.mark.parametrize("name", CASES | TRICKY)
def test_printed_array_code_agrees_with_the_interpreter_by_the_standard_alone(name: str) -> None:
    program = program_of(*ALL[name])
    assert_arrays_agree(program, values_for(program), namespace("array_api_strict"))


@pytest.mark.parametrize("library", NAMESPACES)
@pytest.mark.parametrize("name", LAYERS)
def test_layers_and_their_simplified_derivatives_run_on_every_library(name: str, library: str) -> None:
    program = simplified(name)
    assert_arrays_agree(program, values_for(program), namespace(library))


@pytest.mark.slow
@pytest.mark.parametrize("library", NAMESPACES)
@pytest.mark.parametrize("name", DERIVATIVES)
def test_printed_derivatives_agree_with_the_interpreter_on_every_library(name: str, library: str) -> None:
    program = derivative(name)
    assert_arrays_agree(program, values_for(program), namespace(library))
