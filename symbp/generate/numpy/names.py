"""What tensors are called in generated NumPy."""

from __future__ import annotations

from symbp.derive.derivation import Derivation
from symbp.errors import SymbpError
from symbp.language.program import Program

# Names that mean something else in the generated module.
NAMES = frozenset(
    """
    np json math os sys argparse self samples gradient updated step steps report history count batch_size batches epoch
    order first rows value name float int str len all min max range reversed setattr getattr list dict tuple object type
    abs all exp erf polynomial places read scatter add_at as_input uniform normal shuffled random_bits packed unpacked
    own_data main
    """.split()  # noqa: SIM905 - easier to read
)
ATTRIBUTES = frozenset(
    """
    dtype seed steps_done parameters parameter_names state_names loss gradients step predict fit save load
    """.split()  # noqa: SIM905 - easier to read
)


def python_names(derivation: Derivation, *programs: Program) -> dict[str, str]:
    """The Python expression that holds each tensor. Raises where an input or a parameter is called like another."""
    found: dict[str, str] = {}
    for tensor in (t for program in programs for t in program.tensors):
        owned = tensor.role in ("parameter", "state", "constant")
        taken = ATTRIBUTES if owned else NAMES
        if tensor.given and tensor.name in taken:
            raise SymbpError(
                f"{derivation.network.source}: the name {tensor.name!r} has another meaning in the generated NumPy; "
                f"call the {tensor.role} something else, such as {tensor.name + '_value'!r}."
            )
        local = f"{tensor.name}_" if tensor.name in taken else tensor.name
        found.setdefault(tensor.name, f"self.{tensor.name}" if owned else local)
    return found
