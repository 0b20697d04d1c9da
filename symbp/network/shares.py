"""What one of several processes computes of a batch: the loss of its samples, so that all of these add up to the loss.

That is possible where the loss is a sum over samples of terms that read one sample each, times and plus values that no
sample changes. The indices of the equations show it: a tensor with an axis of samples is read at the one sample that is
being computed, and a sum over samples is scaled and added, nothing else. By the linearity of the derivative the
gradients of the shares then add up to the gradient.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import sympy as sp
from sympy.core.parameters import distribute

from symbp.errors import SymbpError
from symbp.language.equation import Equation
from symbp.language.expressions import Access, Reduction, SumOver, free_name, rebuilt, size_symbol
from symbp.language.program import Program
from symbp.language.tensor import Tensor
from symbp.network.model import Network

ALIKE, SAMPLE, SUM = "alike", "sample", "sum"  # the same in all processes; one a sample; to be added up
SAMPLES = size_symbol("N")


@dataclass(frozen=True)
class Share:
    """A network whose loss is that of some samples of a batch.

    ``batch`` names the constant that holds the number of samples of the whole batch, ``once`` the constant that is 1 in
    one share and 0 in all others, ``counted`` the tensor of a number for each sample, 1, or 0 where it is not to count.
    Each is empty where the network needs none.
    """

    network: Network
    batch: str = ""
    once: str = ""
    counted: str = ""


def share_of(network: Network, batch: int = 1, counted: bool = False) -> Share:
    """The network of a share of so many samples; ``counted``: with samples that may be there without counting.

    Raises :class:`SymbpError` where the loss is no sum over samples, or mixes them.
    """
    found = _Kinds(network)
    program, kinds = network.forward, found.kinds
    if kinds[network.loss] != SUM:
        raise found.error("the loss is no sum over samples, so there is nothing to divide among ranks")
    for old, new in program.updates:
        if kinds[new] != ALIKE:
            raise found.error(f"{old} is updated by values of samples")
    taken = set(program.tensor)
    names = tuple(free_name(taken, name) for name in ("batch_samples", "once", "counted"))
    writer = _Writer(kinds, names, counted)
    with distribute(False):  # 2 * (a + b) stays a product
        equations = [replace(e, right=writer.right(e)) for e in program.equations]
    used = {name for e in equations for name in e.reads} - set(program.tensor)
    whole, once, count = (name if name in used else "" for name in names)
    tensors = [Tensor(n, (), "constant", value=sp.Integer(v)) for n, v in ((whole, batch), (once, 1)) if n]
    tensors += [Tensor(count, (SAMPLES,), "random")] if count else []
    forward = Program.build([*program.tensors, *tensors], equations, program.outputs, program.updates)
    return Share(replace(network, forward=forward, small=None), whole, once, count)


class _Kinds:
    """How each tensor of a forward program depends on the samples."""

    def __init__(self, network: Network) -> None:
        self.network, self.program = network, network.forward
        self.kinds = {t.name: SAMPLE if SAMPLES in t.shape else ALIKE for t in self.program.tensors}
        for tensor in self.program.tensors:
            if tensor.shape.count(SAMPLES) > 1 or any(SAMPLES in (n.free_symbols - {n}) for n in tensor.shape):
                raise self.error(f"{tensor.name} has an axis for more than a sample")
        for group in self.program.groups:
            for equation in group.equations:
                kind = self.of_equation(equation)
                if group.recurrent and kind != self.kinds[equation.target]:
                    raise self.error(f"{equation.target} adds up samples while it runs")
                self.kinds[equation.target] = kind

    def error(self, why: str) -> SymbpError:
        """The sentence that says why a batch cannot be divided."""
        source = self.network.source or self.network.name
        return SymbpError(
            f"{source}: {why}; a batch is divided among ranks where the loss is a sum of terms of one sample each."
        )

    def of_equation(self, equation: Equation) -> str:
        shape = self.program.tensor[equation.target].shape
        own = {i for i, n in zip(equation.indices, shape, strict=True) if n == SAMPLES}
        kind = self.of(equation.right, own, equation.target)
        if own and kind == SUM:
            raise self.mixed(equation.target)
        return SAMPLE if own else kind

    def mixed(self, target: str) -> SymbpError:
        return self.error(f"{target} mixes the samples of a batch")

    def of(self, node: sp.Basic, own: set[sp.Symbol], target: str) -> str:
        """The kind of an expression, where ``own`` is the index of the sample that is being computed."""
        if isinstance(node, Access):
            return self.of_access(node, own, target)
        if node in own:
            raise self.error(f"{target} depends on the number of a sample")
        if isinstance(node, Reduction):
            return self.of_reduction(node, own, target)
        kinds = [self.of(argument, own, target) for argument in node.args]
        if SUM not in kinds:
            return SAMPLE if SAMPLE in kinds else ALIKE
        if SAMPLE in kinds:
            raise self.mixed(target)
        if not node.is_Add and not (node.is_Mul and kinds.count(SUM) == 1):
            raise self.error(f"{target} is not linear in a sum over samples")
        return SUM

    def of_access(self, node: Access, own: set[sp.Symbol], target: str) -> str:
        found = self.kinds[node.name]
        for position, size in zip(node.indices, self.program.tensor[node.name].shape, strict=True):
            if size == SAMPLES:
                if position not in own:
                    raise self.mixed(target)
                continue
            kind = self.of(position, own, target)
            if kind == SUM or (kind == SAMPLE and found == SUM):
                raise self.mixed(target)
            found = SAMPLE if kind == SAMPLE else found
        return found

    def of_reduction(self, node: Reduction, own: set[sp.Symbol], target: str) -> str:
        over = {symbol for symbol, size in node.bound if size == SAMPLES}
        if any(size != SAMPLES and SAMPLES in size.free_symbols for _, size in node.bound) or len(over | own) > 1:
            raise self.mixed(target)
        kind = self.of(node.body, own | over, target)
        if over and (kind == SUM or not isinstance(node, SumOver)):
            raise self.mixed(target)
        if kind == SUM and not isinstance(node, SumOver):
            raise self.error(f"{target} is not linear in a sum over samples")
        return SUM if over else kind


class _Writer:
    """Writes the right sides of a share."""

    def __init__(self, kinds: dict[str, str], names: tuple[str, ...], counts: bool) -> None:
        self.kinds, self.counts = kinds, counts
        self.batch, self.once, self.counted = names

    def right(self, equation: Equation) -> sp.Expr:
        right = self.with_batch(equation.right)
        return self.added(right) if self.kinds[equation.target] == SUM else right

    def with_batch(self, node: sp.Basic) -> sp.Basic:
        """With the number of samples of the whole batch where the number of samples is a value, not a range."""
        if node == SAMPLES:
            return Access(self.batch)
        if isinstance(node, Reduction):
            return node.func(self.with_batch(node.body), *node.args[1:])
        if not node.has(SAMPLES):
            return node
        return rebuilt(node, [self.with_batch(argument) for argument in node.args])

    def added(self, node: sp.Expr) -> sp.Expr:
        """A value that all shares add up to: what no sample changes counts in one of them."""
        if not self.adds_up(node):
            return node * Access(self.once)
        if node.is_Add:
            return sp.Add(*map(self.added, node.args))
        if node.is_Mul:
            return sp.Mul(*[self.added(f) if self.adds_up(f) else f for f in node.args])
        if isinstance(node, SumOver):
            over = [symbol for symbol, size in node.bound if size == SAMPLES]
            if not over:
                return SumOver(self.added(node.body), *node.args[1:])
            return SumOver(Access(self.counted, *over) * node.body, *node.args[1:]) if self.counts else node
        return node

    def adds_up(self, node: sp.Basic) -> bool:
        """Whether an expression is a sum over samples, or made of one."""
        return any(_over_samples(n) or self.kinds.get(getattr(n, "name", "")) == SUM for n in _outside(node))


def _over_samples(node: sp.Basic) -> bool:
    return isinstance(node, Reduction) and any(size == SAMPLES for _, size in node.bound)


def _outside(node: sp.Basic) -> Iterable[sp.Basic]:
    """The node and what it is made of, down to sums over samples."""
    yield node
    if not _over_samples(node):
        for argument in node.args:
            yield from _outside(argument)
