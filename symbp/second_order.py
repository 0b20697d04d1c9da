"""Derivatives of higher order as programs: the one rule applied to what it gave.

A Jacobian is the rule applied to a tensor, a Hessian the rule applied to a gradient, a Hessian-vector product the rule
applied to the scalar ``sum(gradient * v)`` (Pearlmutter 1994). Nothing here knows how to differentiate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import sympy as sp

from symbp.derive.adjoints import Adjoints, differentiate
from symbp.errors import SymbpError, nearest
from symbp.language.equation import Equation
from symbp.language.expressions import Access, SumOver, free_name, index_symbol, rewrite
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.model import Network
from symbp.simplify.simplify import simplify
from symbp.simplify.strategies import NAMES, prepared

Pairs = Sequence[tuple[str, str]]


def jacobian(program: Program, of: str, by: str) -> Program:
    """The derivative of every element of ``of`` by every element of ``by``: ``jacobian_of_by[of's axes, by's axes]``.

    Raises :class:`SymbpError` for an unknown name.
    """
    _known(program, of, by)
    result = f"jacobian_{of}_{by}"
    return _only(_derivatives(prepared(program, NAMES), of, {by: result}), [result])


def hessian(network: Network, *parameters: str) -> Program:
    """The second derivatives of the loss by the named tensors (the trained parameters, if none is named).

    ``hessian_A_B[A's axes, B's axes]`` for every pair; of two that mirror each other, the one whose first name is
    named first.
    """
    names = _chosen(network, parameters)
    program, gradients = _gradients(network, names)
    own = {e.target for e in network.forward.equations}
    outputs: list[str] = []
    for position, name in enumerate(names):
        results = {other: f"hessian_{name}_{other}" for other in names[position:]}
        program = _derivatives(program, gradients[name], results, own)
        outputs += results.values()
    return _only(program, outputs)


def mixed_derivative(network: Network, first: str, second: str) -> Program:
    """The derivative of the loss by ``first`` and then by ``second``: ``hessian_first_second``.

    Either may be a parameter, an input or anything computed on the way.
    """
    _known(network.forward, first, second)
    program, gradients = _gradients(network, [first])
    own = {e.target for e in network.forward.equations}
    result = f"hessian_{first}_{second}"
    return _only(_derivatives(program, gradients[first], {second: result}, own), [result])


def hessian_vector(network: Network, *parameters: str) -> Program:
    """The Hessian of the loss times a vector, without the Hessian: ``hessian_vector_A`` for every named ``A``.

    The vector is a further input, ``v_A`` of the shape of ``A`` for every named ``A``. Source: Pearlmutter, "Fast
    exact multiplication by the Hessian", 1994.
    """
    names = _chosen(network, parameters)
    program, gradients = _gradients(network, names)
    program, along = _along(program, [(gradients[name], name) for name in names], "v", "slope")
    own = {e.target for e in network.forward.equations}
    results = {name: f"hessian_vector_{name}" for name in names}
    return _only(_derivatives(program, along, results, own), list(results.values()))


def gauss_newton_vector(network: Network, *parameters: str, outputs: Sequence[str] = ()) -> Program:
    """The Gauss-Newton matrix times a vector: the Hessian with the network linear in its parameters.

    With J the Jacobian of ``outputs`` (the predictions, if none is named) by the parameters and H the Hessian of the
    loss by the outputs, ``gauss_newton_A`` is the part for ``A`` of JᵀHJv; ``v_A`` are inputs. Source: Schraudolph,
    "Fast curvature matrix-vector products for second-order gradient descent", 2002. Raises :class:`SymbpError` where
    the loss reads a parameter other than through the outputs.
    """
    names, ends = _chosen(network, parameters), list(outputs or network.predictions)
    forward = prepared(network.forward, NAMES)
    _known(forward, *ends)
    own = {e.target for e in forward.equations}
    behind = _cut(forward, ends).needed_for([network.loss])
    if direct := [name for name in names if name in behind.tensor]:
        raise SymbpError(f"the loss reads {direct[0]!r} other than through {', '.join(ends)}; name other outputs.")
    # Jv: sum(u * outputs) differentiated by the parameters and, along v, by u
    program, weighted = _along(forward, [(end, end) for end in ends], "u", "weighted")
    program = _derivatives(program, weighted, {name: f"pulled_{name}" for name in names}, own)
    program, slope = _along(program, [(f"pulled_{name}", name) for name in names], "v", "slope")
    moved = {f"u_{end}": f"moved_{end}" for end in ends}
    tangent = _derivatives(program, slope, moved, own).needed_for(moved.values())
    if f"u_{ends[0]}" in tangent.tensor:
        raise SymbpError(f"the outputs {', '.join(ends)} are not differentiable by the parameters.")
    # HJv: the Hessian of what follows the outputs, along what they move by
    adjoints = differentiate(behind, network.loss, ends)
    second = _simplified(adjoints.program, adjoints.names, [adjoints.of[end] for end in ends], own)
    second, curved = _along(second, [(adjoints.of[end], end) for end in ends], "moved", "curved")
    second = _derivatives(second, curved, {end: f"bent_{end}" for end in ends}, own)
    # Jᵀ: the outputs along that, by the parameters
    last, pulled = _along(forward, [(end, end) for end in ends], "bent", "pulled")
    results = {name: f"gauss_newton_{name}" for name in names}
    return _joined([tangent, second, _derivatives(last, pulled, results, own)], list(results.values()), forward)


def learning_rate_derivative(training: Program, loss: str, rate: str = "learning_rate") -> Program:
    """The derivative by the learning rate of the loss after one step of the optimiser on the same data.

    ``training`` is a training program (``derive_network(network).training``). ``slope`` is the derivative and
    ``<loss>_after`` the loss after the step. Source: Baydin et al., "Online learning rate adaptation with
    hypergradient descent", 2018. Raises :class:`SymbpError` where the program has no such rate.
    """
    _known(training, loss, rate)
    again = training.needed_for([loss])
    moved = dict(training.updates)
    names = {e.target: f"{e.target}_after" for e in again.equations}
    for tensor in again.tensors:
        if tensor.name in moved:
            names[tensor.name] = moved[tensor.name]
    equations = [_renamed(equation, names) for equation in again.equations]
    tensors = [replace(again.tensor[e.target], name=names[e.target]) for e in again.equations]
    program = training.with_equations(tensors, equations)
    program = Program.build(program.tensors, program.equations, (names[loss],))
    found = _derivatives(program, names[loss], {rate: "slope"}, {e.target for e in program.equations})
    return _only(found, [names[loss], "slope"])


def _only(program: Program, outputs: Sequence[str]) -> Program:
    """What the outputs need."""
    return program.needed_for(outputs).with_outputs(*outputs)


def _chosen(network: Network, parameters: Iterable[str]) -> list[str]:
    names = list(dict.fromkeys(parameters or network.trained))
    _known(network.forward, *names)
    return names


def _known(program: Program, *names: str) -> None:
    for name in names:
        if name not in program.tensor:
            raise SymbpError(f"unknown tensor {name!r}; {nearest(name, program.tensor)}")


def _gradients(network: Network, names: Sequence[str]) -> tuple[Program, dict[str, str]]:
    """The simplified program of the gradients by the named tensors, and the names of these."""
    forward = prepared(network.forward, NAMES)
    adjoints = differentiate(forward, network.loss, names)
    wanted = [adjoints.of[name] for name in names]
    program = simplify(adjoints, wanted).program
    return program.with_outputs(*wanted), {name: adjoints.of[name] for name in names}


def _derivatives(
    program: Program, of: str, results: Mapping[str, str], identities: Iterable[str] | None = None
) -> Program:
    """The program with the derivatives of ``of`` by the tensors that ``results`` gives names for, simplified."""
    for name in results.values():
        if name in program.tensor:
            raise SymbpError(f"the name {name!r} is taken; call that tensor something else.")
    adjoints = differentiate(program.with_outputs(of, *(o for o in program.outputs if o != of)), of, results)
    wanted = [adjoints.of[name] for name in results]
    found = _simplified(adjoints.program, adjoints.names, wanted, identities)
    names = {adjoints.of[name]: result for name, result in results.items()}
    tensors = [replace(t, name=names[t.name], adjoint_of="") if t.name in names else t for t in found.tensors]
    equations = [_renamed(equation, names) for equation in found.equations]
    kept = [name for name in program.outputs if name != of]
    return Program.build(tensors, equations, dict.fromkeys((*kept, *results.values())))


def _simplified(program: Program, names: Pairs, wanted: Sequence[str], identities: Iterable[str] | None) -> Program:
    return simplify(Adjoints(program, tuple(names)), wanted, NAMES, identities).program


def _renamed(equation: Equation, names: Mapping[str, str]) -> Equation:
    """An equation with other names of tensors."""

    def change(node: sp.Basic) -> sp.Basic | None:
        return Access(names[node.name], *node.indices) if isinstance(node, Access) and node.name in names else None

    target = names.get(equation.target, equation.target)
    return Equation(target, equation.indices, rewrite(equation.right, change), equation.where)


def _along(program: Program, pairs: Pairs, prefix: str, name: str) -> tuple[Program, str]:
    """The program with the scalar ``name``: the sum, over pairs (tensor, suffix), of tensor times ``prefix_suffix``.

    The second factors are new inputs.
    """
    taken = set(program.tensor)
    name = free_name(taken, name)
    tensors, terms = [Tensor(name)], []
    for tensor, suffix in pairs:
        shape = program.tensor[tensor].shape
        vector = Tensor(f"{prefix}_{suffix}", shape, "input")
        if vector.name in taken:
            raise SymbpError(f"the name {vector.name!r} is taken; call that tensor something else.")
        tensors.append(vector)
        indices = [index_symbol(f"i{axis}") for axis in range(len(shape))]
        body = Access(tensor, *indices) * Access(vector.name, *indices)
        terms.append(SumOver(body, *zip(indices, shape, strict=True)) if shape else body)
    return program.with_equations(tensors, [Equation(name, (), sp.Add(*terms))]), name


def _cut(program: Program, names: Sequence[str]) -> Program:
    """The program with the named tensors given from outside."""
    tensors = [replace(t, role="constant") if t.name in names else t for t in program.tensors]
    return Program.build(tensors, [e for e in program.equations if e.target not in names], program.outputs)


def _joined(programs: Sequence[Program], outputs: Sequence[str], first: Program) -> Program:
    """One program of several that share tensors; what one computes is no longer given in the others."""
    tensors: dict[str, Tensor] = {t.name: t for t in first.tensors}
    equations: dict[str, Equation] = {e.target: e for e in first.equations}
    for number, program in enumerate(programs):
        names: dict[str, str] = {}
        for equation in program.equations:
            known = equations.get(equation.target)
            if known is not None and known != equation:
                names[equation.target] = f"{equation.target}_{number + 1}"
        for equation in (_renamed(e, names) for e in program.equations):
            equations.setdefault(equation.target, equation)
        for tensor in program.tensors:
            tensor = replace(tensor, name=names.get(tensor.name, tensor.name))
            if tensor.name not in tensors or not tensor.given:
                tensors[tensor.name] = tensor
    tensors = {n: replace(t, role="intermediate") if n in equations else t for n, t in tensors.items()}
    return Program.build(tensors.values(), equations.values(), outputs).needed_for(outputs)
