"""Functions of generated array code: their arguments, what they unpack, and their statements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from symbp.errors import SymbpError
from symbp.generate.arrays.text import ArrayPrinter
from symbp.generate.numpy.names import NAMES
from symbp.language.program import Program
from symbp.language.tensor import Tensor

# Names that mean something else in a generated module.
RESERVED = NAMES | frozenset(
    """
    xp dtype device beside array_namespace device_of is_jax_array is_numpy_array is_torch_array cut padded added taken
    contracted forward backward state kept gradient gradients loss_and_kept initial arrays save load fit predict torch
    jax namespace delta by_inputs ctx names new
    """.split()  # noqa: SIM905 - easier to read
)


def local_names(source: str, *programs: Program) -> dict[str, str]:
    """The variable that holds each tensor. Raises where an input is called like something in the module."""
    found: dict[str, str] = {}
    for tensor in (t for program in programs for t in program.tensors):
        if tensor.role in ("input", "random") and tensor.name in RESERVED:
            raise SymbpError(
                f"{source}: the name {tensor.name!r} has another meaning in the generated module; "
                f"call the {tensor.role} something else, such as {tensor.name + '_value'!r}."
            )
        found[tensor.name] = local_name(tensor)
    return found


def local_name(tensor: Tensor) -> str:
    """The variable that holds a tensor."""
    return f"{tensor.name}_" if tensor.name in RESERVED else tensor.name


@dataclass(frozen=True)
class Function:
    """A function as templates print it: ``lines`` are its statements, ``result`` the text of what it returns."""

    name: str
    arguments: Sequence[str]
    about: str
    lines: Sequence[str]
    result: str


@dataclass
class Functions:
    """Prints the functions of a module.

    ``held`` are the tensors that lie in dictionaries, with the text of each; ``like`` is the text of an array that says
    what library, type and device others are of. ``numbers`` are tensors that are numbers of Python. ``helpers``
    collects what is called.
    """

    names: Mapping[str, str]
    size_names: Mapping[str, str]
    held: Mapping[str, str]
    like: str
    numbers: frozenset[str] = frozenset()
    helpers: set[str] = field(default_factory=set)

    def printed(self, program: Program, names: Mapping[str, str] | None = None) -> list[str]:
        """Statements for the equations of a program."""
        printer = ArrayPrinter(program, names or self.names, self.size_names, self.numbers)
        lines = printer.lines(program)
        self.helpers |= printer.helpers
        return lines

    def unpacked(self, lines: Sequence[str], given: Iterable[Tensor], result: str = "") -> list[str]:
        """The statements with those before them that they need: what lies in dictionaries, the library, the sizes."""
        code = "\n".join([*(line for line in lines if not line.lstrip().startswith("#")), result])
        given = list(given)
        before = self._sizes(code, given)
        wanted = [name for name in self.held if _mentions("\n".join([code, *before]), self.names[name])]
        own = [word for word in ("xp", "dtype", "device") if _mentions(code, word)]
        if own:
            like = next((self.names[name] for name in wanted if self.held[name] == self.like), self.like)
            before = [_library(own, like), *before]
        return [*(f"{self.names[name]} = {self.held[name]}" for name in wanted), *before, *lines]

    def _sizes(self, code: str, given: Iterable[Tensor]) -> list[str]:
        found: dict[str, str] = {}
        for tensor in given:
            for axis, size in enumerate(tensor.shape):
                name = self.size_names.get(str(size), str(size))
                if size.is_Symbol and name not in found and _mentions(code, name):
                    found[name] = f"{name} = {self.names[tensor.name]}.shape[{axis}]"
        return list(found.values())


def _library(own: list[str], like: str) -> str:
    texts = {"xp": f"array_namespace({like})", "dtype": f"{like}.dtype", "device": f"device_of({like})"}
    return f"{', '.join(own)} = {', '.join(texts[word] for word in own)}"


def _mentions(code: str, name: str) -> bool:
    return re.search(rf"(?<![\w.\"]){name}(?![\w\"=(])", code) is not None


def dictionary(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and texts as a dictionary in Python."""
    return "{" + ", ".join(f'"{name}": {text}' for name, text in pairs) + "}"
