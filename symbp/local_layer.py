"""A layer from its lines alone: the forward equations, the adjoints of all that is given, and code for both.

The adjoint of the output is an input, ``delta_y``: the rule is applied to the scalar ``sum(y * delta_y)``, whose
derivatives are the products of ``delta_y`` with the Jacobians of ``y``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import sympy as sp
from sympy.core.parameters import distribute

from symbp.derive.adjoints import Adjoints, differentiate
from symbp.derive.derivation import Step
from symbp.errors import SymbpError, nearest
from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, free_name, index_symbol, rewrite
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.language.text import WORDS, Source, parse_equations
from symbp.library.instantiate import defined_names, with_functions
from symbp.library.library import entries
from symbp.network.model import Network
from symbp.network.own import constants
from symbp.network.sizes_found import given_tensors
from symbp.simplify.cost import Cost, program_cost
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared

SOURCE = Source("layer")


@dataclass(frozen=True)
class LocalLayer:
    """A layer by itself.

    ``forward`` computes ``output`` from what is given, ``adjoints`` the adjoints of all of that from the output's,
    which is an input called ``seed``; ``gradients`` pairs each given tensor with its adjoint.
    """

    output: str
    seed: str
    forward: Program
    adjoints: Program
    gradients: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...] = field(repr=False)

    @property
    def backward(self) -> tuple[Equation, ...]:
        """The equations of the adjoints without those of the forward pass."""
        known = {e.target for e in self.forward.equations}
        return tuple(e for e in self.adjoints.equations if e.target not in known)

    def costs(self) -> tuple[Cost, Cost]:
        """Operations of the forward and of the backward pass, as polynomials in the sizes."""
        return program_cost(self.forward), program_cost(self.adjoints, [e.target for e in self.backward])

    def at_sizes(self, sizes: Mapping[str, int]) -> LocalLayer:
        """The same with sizes bound. Raises :class:`SymbpError` for a size that the layer does not have."""
        known = [str(size) for size in self.adjoints.sizes]
        for name in sizes:
            if name not in known:
                raise SymbpError(f"the layer has no size {name!r}; {nearest(name, known)}")
        forward, adjoints = self.forward.at_sizes(sizes), self.adjoints.at_sizes(sizes)
        return LocalLayer(self.output, self.seed, forward, adjoints, self.gradients, self.steps)

    def __str__(self) -> str:
        lines = ["# forward", *map(str, self.forward.equations), "# adjoints", *map(str, self.backward)]
        return "\n".join(lines)

    def _repr_latex_(self) -> str:
        return self.adjoints._repr_latex_()


def layer(text: str, output: str = "") -> LocalLayer:
    """The layer that equations describe, one a line.

    Names that no equation defines are given: with axes they are inputs, without they are parameters; a tensor whose
    elements another is looked up at holds integers. Sizes are named after the indices, in capitals. Activations of
    the library that are one expression may be called by name. ``output`` is the tensor whose adjoint is known; the
    last one defined, if it is not named. Raises :class:`SymbpError` for a line that is not such an equation.
    """
    with distribute(False):
        return _layer(text, output)


def _layer(text: str, output: str) -> LocalLayer:
    if not text.strip():
        raise SymbpError("there is no equation; write one, such as y[n, i] = x[n, i] * sigmoid(beta * x[n, i]).")
    written = with_functions(text, activations())
    given, sized = given_tensors(written, SOURCE)
    defined, equations = parse_equations(sized, {t.name: t for t in given}, SOURCE)
    program = Program.build([*given, *defined], equations)
    output = output or defined_names(written)[-1]
    if output not in program.definition:
        raise SymbpError(f"no equation defines {output!r}; {nearest(output, program.definition)}")
    program = program.with_outputs(output).needed_for([output])
    names = [t.name for t in program.tensors if t.given and not t.integer]
    if not names:
        raise SymbpError(f"{output!r} depends on no tensor that is given; there is nothing to differentiate by.")
    return seeded_adjoints(program, output, names)


def network_layer(network: Network) -> LocalLayer:
    """The loss of a network as a layer: the adjoints of its parameters and of its inputs, from that of the loss.

    The next values of its states are computed too.
    """
    reached = network.forward.needed_for([network.loss]).given("parameter", "input")
    names = [t.name for t in reached if not t.integer]
    return seeded_adjoints(network.forward, network.loss, names, [new for _, new in network.forward.updates])


def seeded_adjoints(program: Program, output: str, names: list[str], also: Sequence[str] = ()) -> LocalLayer:
    """The layer of a forward program: the adjoints of the named tensors, from that of the output.

    Where the output is a scalar that nothing else reads, such as a loss, that is still an input. ``also`` are tensors
    that are kept though no adjoint needs them.
    """
    forward = prepared(program, NAMES, names)
    seed = free_name(forward.tensor, f"delta_{output}")
    scalar = free_name({*forward.tensor, seed}, "loss")
    shape = forward.tensor[output].shape
    indices = [index_symbol(f"i{n}") for n in range(len(shape))]
    body = Access(output, *indices) * Access(seed, *indices)
    total = Equation(scalar, (), SumOver(body, *zip(indices, shape, strict=True)) if shape else body)
    loss = forward.with_equations([Tensor(seed, shape, "input"), Tensor(scalar)], [total]).with_outputs(scalar)
    adjoints = _seeded(differentiate(loss, scalar, names), output, seed, scalar)
    wanted = [adjoints.of[name] for name in names]
    kept = [*wanted, output, *also]
    simplified = simplify(adjoints, kept)
    computed = simplified.program.with_outputs(*kept).needed_for(kept)
    normal = adjoints.program.needed_for([output]).with_outputs(output)
    return LocalLayer(output, seed, normal, computed, tuple(zip(names, wanted, strict=True)), simplified.steps)


def _seeded(adjoints: Adjoints, output: str, seed: str, scalar: str) -> Adjoints:
    """The adjoints without the scalar: where nothing else reads the output, its adjoint is the seed itself."""
    program, of = adjoints.program, adjoints.of
    own = {*of.values()}
    forward = [e for e in program.equations if e.target not in own]
    if any(output in e.reads for e in forward if e.target != scalar):
        return adjoints
    gone = {scalar, of[scalar], of[output]}

    def change(node: sp.Basic) -> sp.Basic | None:
        return Access(seed, *node.indices) if isinstance(node, Access) and node.name == of[output] else None

    equations = [replace(e, right=rewrite(e.right, change)) for e in program.equations if e.target not in gone]
    tensors = [t for t in program.tensors if t.name not in gone]
    outputs = [name for name in program.outputs if name not in gone]
    kept = tuple(pair for pair in adjoints.names if pair[1] not in gone)
    return Adjoints(Program.build(tensors, equations, outputs), kept)


def activations() -> dict[str, str]:
    """Activations of the library that are one expression of ``u``, as :func:`with_functions` takes them."""
    found = {}
    for name, entry in entries("activations").items():
        formula = entry.get("formula", "")
        head, _, body = formula.strip().partition("=")
        if name in WORDS or head.strip() != "a[...]" or "\n" in formula.strip():
            continue
        for setting, value in constants(entry.get("settings", {})).items():
            body = body.replace(setting, value)
        found[name] = body.replace("z[...]", "u").strip()
    return found
